import { expect, html } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/index.js';
import type { EidasCountryPicker } from '../../src/index.js';
import { rendered } from '../support/elements.js';
import { codes, field, filter, names } from '../support/picker.js';
import { runs } from '../support/thorough.js';
import { prefer } from '../support/visitor.js';

const RUNS = runs(10_000);

/** Of each kind that an input field, a paste or an automaton may bring. */
const strings = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme' }) },
  // Lone surrogates included.
  { weight: 2, arbitrary: fc.string({ unit: 'binary' }) },
  {
    weight: 2,
    arbitrary: fc.string({
      unit: fc.constantFrom(
        ...Array.from(
          'aegiorsé\u0301\u0327\u200f\u200e\u202e\u2066\u00ad\u200b ςΕλ',
        ),
        '🇬🇷',
        '👩‍👩‍👧',
        '\ud83c',
        '\udfff',
      ),
      maxLength: 12,
    }),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.string({ minLength: 1, maxLength: 20 }), fc.nat(500))
      .map(([text, times]) => text.repeat(times).slice(0, 10_240)),
  },
);

describe('whatever is typed into <eidas-country-picker>', () => {
  it('leaves a list that belongs to the text, and a page that does not move', async function () {
    this.timeout(100_000);
    // Its suggestions come and go with the text.
    prefer('el-GR');
    const place = await rendered<HTMLElement>(
      html`<div>
        <eidas-country-picker
          lang="fr"
          layout="list"
          no-flags
        ></eidas-country-picker>
        <p>below</p>
      </div>`,
    );
    const picker = place.firstElementChild as EidasCountryPicker;
    const below = place.lastElementChild as HTMLElement;
    const all = codes(picker);
    const top = below.offsetTop;
    let run = 0;
    await fc.assert(
      fc.asyncProperty(strings, async (text) => {
        await filter(picker, text);
        const shown = codes(picker);
        // Said only of what a search has found.
        const said = picker.shadowRoot?.querySelector('#count')?.textContent;
        const some = shown.length > 0 && shown.length < all.length;
        expect(/\d+$/.exec(said ?? '')?.[0]).to.equal(
          some ? String(shown.length) : undefined,
        );
        expect(new Set(shown).size).to.equal(shown.length);
        expect(all).to.include.members(shown);
        expect(picker.shadowRoot?.querySelector('.answer') === null).to.equal(
          shown.length > 0,
        );
        expect(names(picker).every(Boolean)).to.equal(true);
        // Layout is slow: looked at now and then.
        run += 1;
        if (run % 50 === 0) expect(below.offsetTop).to.equal(top);
      }),
      { numRuns: RUNS, seed: 20261121, endOnFailure: true },
    );
    await filter(picker, '');
    expect(codes(picker)).to.deep.equal(all);
    expect(field(picker).value).to.equal('');
    expect(below.offsetTop).to.equal(top);
  });
});
