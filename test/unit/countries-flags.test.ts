import { expect, fixture, html } from '@open-wc/testing';
import { nothing } from 'lit';
import { flag } from '../../src/artwork/flags.js';
import { HOME } from '../../src/countries/codes.js';
import { KNOWN } from '../../src/countries/known.js';

describe('flags', () => {
  it('are drawn for every known country but France', async () => {
    for (const code of KNOWN.filter((known) => known !== HOME)) {
      const svg = await fixture<SVGElement>(html`${flag(code)}`);
      expect(svg, code).to.have.attribute('viewBox', '0 0 180 120');
      expect(svg, code).to.have.attribute('aria-hidden', 'true');
      const paths = [...svg.querySelectorAll('path')];
      expect(paths.length, code).to.be.within(2, 9);
      for (const path of paths) {
        expect(path.getAttribute('fill')).to.match(/^#([\da-f]{3}){1,2}$/);
        expect(path.getTotalLength(), code).to.be.greaterThan(0);
        const { x, y, width, height } = path.getBBox();
        expect(Math.min(x, y), code).to.be.at.least(0);
        expect(x + width, code).to.be.at.most(180);
        expect(y + height, code).to.be.at.most(120);
      }
    }
  });

  it('fill the whole with their first colour', async () => {
    const svg = await fixture<SVGElement>(html`${flag('DE')}`);
    const [first] = svg.querySelectorAll('path');
    expect(first?.getBBox()).to.include({ width: 180, height: 120 });
  });

  it('are found by either notation', () => {
    expect(flag('gr')).to.deep.equal(flag('EL'));
    expect(flag('GB')).to.deep.equal(flag('UK'));
  });

  it('are nothing for France and for what is not known', () => {
    for (const code of [HOME, 'CB', '', '__proto__'])
      expect(flag(code)).to.equal(nothing);
  });
});
