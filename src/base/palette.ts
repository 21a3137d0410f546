import { css } from 'lit';

/**
 * The colours that more than one style sheet uses, from the State design system
 * (DSFR 1.14.4): inside the shadow root, where no page can set them. Browsers
 * without `light-dark()` get the light ones.
 */
export const palette = css`
  .root {
    --blue: #000091;
    --error: #ce0500;
    --text: #161616;
    --surface: #fff;
    --line: #ddd;
  }

  @supports (color: light-dark(red, red)) {
    .root {
      --blue: light-dark(#000091, #8585f6);
      --error: light-dark(#ce0500, #ff5655);
      --text: light-dark(#161616, #fff);
      --surface: light-dark(#fff, #1e1e1e);
      --line: light-dark(#ddd, #3a3a3a);
    }
  }
`;
