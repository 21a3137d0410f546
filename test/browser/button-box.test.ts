import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/index.js';
import { control, part, rendered } from '../support/elements.js';

const box = (element: Element): DOMRect =>
  control(element).getBoundingClientRect();

const inColumn = async (
  width: string,
  content: TemplateResult,
): Promise<HTMLElement> => {
  const place = await rendered<HTMLElement>(html`<div>${content}</div>`);
  place.style.width = width;
  return place.firstElementChild as HTMLElement;
};

describe('the box of a button', () => {
  it('is the official one, wherever there is room for it', async () => {
    const plus = html`<fc-plus-button href="/auth"></fc-plus-button>`;
    for (const width of ['244.5px', '300px', '300.4px', '1000px']) {
      const { width: w, height } = box(await inColumn(width, plus));
      expect(w).to.be.closeTo(244.36, 1);
      expect(height).to.be.closeTo(55, 1);
    }
    const fc = await inColumn('300px', html`<fc-button href="/a"></fc-button>`);
    expect(box(fc).width).to.be.closeTo(208.36, 1);
    expect(box(fc).height).to.be.closeTo(55, 1);
    const eidas = await inColumn(
      '300px',
      html`<eidas-button href="/a" lang="en"></eidas-button>`,
    );
    expect(box(eidas).width).to.be.closeTo(245, 1);
    expect(box(eidas).height).to.be.closeTo(56, 1);
  });

  it('is the same for a link as for a button of a form', async () => {
    const form = await rendered(
      html`<form>
        <fc-plus-button lang="fr"></fc-plus-button>
      </form>`,
    );
    const { width, height } = box(form.firstElementChild as HTMLElement);
    expect(width).to.be.closeTo(244.36, 1);
    expect(height).to.be.closeTo(55, 1);
  });

  it('is held where it is as wide as its content', async () => {
    const plus = await rendered<HTMLElement>(
      html`<fc-plus-button
        href="/auth"
        no-intro
        style="display: inline-block"
      ></fc-plus-button>`,
    );
    expect(box(plus).width).to.be.closeTo(244.36, 1);
  });

  it('puts the words below the logo where they do not fit beside it', async () => {
    const plus = await inColumn(
      '200px',
      html`<fc-plus-button href="/auth"></fc-plus-button>`,
    );
    const logo = part(plus, '.logo').getBoundingClientRect();
    const words = part(plus, '.words').getBoundingClientRect();
    expect(words.top).to.be.at.least(logo.bottom - 0.1);
    expect(words.right).to.be.at.most(box(plus).right);
    expect(box(plus).width).to.be.at.most(200);
    const sign = part(plus, '.plus').getBoundingClientRect();
    expect(sign.bottom).to.be.at.most(words.top + 12);
  });

  it('has its parts where the design has them, in a right-to-left page too', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const place = await rendered(
        html`<div dir=${dir}>
          <fc-plus-button href="/auth"></fc-plus-button>
        </div>`,
      );
      const plus = place.firstElementChild as HTMLElement;
      const { x, y, right } = box(plus);
      const logo = part(plus, '.logo').getBoundingClientRect();
      expect(logo.x - x).to.be.closeTo(12, 0.5);
      expect(logo.y - y).to.be.closeTo(3.5, 0.5);
      expect(part(plus, '.words').getBoundingClientRect().x - x).to.be.closeTo(
        64,
        0.5,
      );
      const sign = part(plus, '.plus').getBoundingClientRect();
      expect(right - sign.right).to.be.within(9, 13);
    }
  });

  it('is gone with its hidden element, whatever display the page gives', async () => {
    const plus = await rendered<HTMLElement>(
      html`<fc-plus-button
        href="/auth"
        hidden
        style="display: flex"
      ></fc-plus-button>`,
    );
    expect(plus.getBoundingClientRect().height).to.equal(0);
  });
});
