// What every example shows, driven in Chromium: the page is the same whatever framework made it.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGUMENTS, findBrowsers } from '../scripts/browsers.mjs';
import { serveExample } from './serve.mjs';

/** The page is there, with every fallback, before the script. */
const RENDERED_BY_SERVERS = [
  'next',
  'nuxt',
  'sveltekit',
  'astro',
  'react-router',
];

/** @param {string} name */
export function drive(name) {
  describe(name, { timeout: 90_000 }, () => {
    let site;
    let browser;
    let page;
    const problems = [];
    before(async () => {
      // One after the other: a browser that is not waited for would stay.
      site = await serveExample(name);
      browser = await puppeteer.launch({
        executablePath: findBrowsers().chromium,
        args: CHROMIUM_ARGUMENTS,
      });
      page = await browser.newPage();
      page.on('pageerror', (error) => problems.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warn')
          problems.push(message.text());
      });
      await page.goto(site.origin);
      await page.waitForSelector('fc-plus-button >>> .control');
      await page.waitForSelector('eidas-country-picker >>> #control');
    });
    after(async () => {
      await browser?.close();
      await site?.close();
    });

    const textOf = (selector) =>
      page.$eval(selector, (element) => element.textContent.trim());
    const until = (selector, text) =>
      page.waitForFunction(
        (query, wanted) =>
          document.querySelector(query)?.textContent.trim() === wanted,
        { timeout: 10_000 },
        selector,
        text,
      );
    /** As a visitor does: opens the field, then presses the country. */
    const choose = async (picker, code) => {
      await page.click(`${picker} >>> #control`);
      await page.click(`${picker} >>> [data-code="${code}"]`);
    };
    const untilLanguage = (language) =>
      page.waitForFunction(
        (wanted) =>
          document
            .querySelector('fc-plus-button')
            ?.shadowRoot.querySelector('.root')?.lang === wanted,
        { timeout: 10_000 },
        language,
      );
    const starts = () =>
      site.requests.filter((url) => url.startsWith('/auth/fc-plus'));

    test('sets properties, arrays too', async () => {
      const countries = await page.$eval(
        'eidas-country-picker',
        (picker) => picker.countries,
      );
      assert.deepEqual(countries, [
        { code: 'EL' },
        { code: 'SE' },
        { code: 'CB', name: 'Test country' },
      ]);
      // The list is made when it is opened.
      await page.click('eidas-country-picker >>> #control');
      const codes = await page.$$eval(
        'eidas-country-picker >>> [data-code]',
        (all) => all.length,
      );
      assert.ok(codes >= 3, `${codes} countries`);
      await page.keyboard.press('Escape');
    });

    test('switches the language', async () => {
      await untilLanguage('fr');
      await page.select('#language', 'de');
      await untilLanguage('de');
      await page.select('#language', 'fr');
      await untilLanguage('fr');
    });

    test('has the picker as a control of its form', async () => {
      await page.click('form > button');
      assert.equal(
        await textOf('#submitted'),
        '',
        'a required picker holds the form back',
      );
      await choose('eidas-country-picker', 'SE');
      await until('#chosen', 'SE');
      await page.click('form > button');
      await until('#submitted', 'SE');
    });

    // Angular has two kinds of forms.
    if (name === 'angular')
      test('has the picker in a template-driven form too', async () => {
        const issuer = (state) =>
          page.waitForFunction(
            (wanted) => {
              const { value } = document.querySelector('#issuer');
              const form = document.querySelector('#template-driven');
              const held = form.querySelector('button:last-of-type').disabled;
              return JSON.stringify({ value, held }) === wanted;
            },
            { timeout: 10_000 },
            JSON.stringify(state),
          );
        await issuer({ value: 'EL', held: false });
        await choose('#issuer', 'SE');
        await until('#issued', 'SE');
        await page.click('#clear');
        await issuer({ value: '', held: true });
        await choose('#issuer', 'EL');
        await issuer({ value: 'EL', held: false });
      });

    test('handles a cancelled start itself', async () => {
      await page.click('#own');
      await page.click('fc-plus-button >>> .control');
      await until('#log', 'handled: franceconnect-plus');
      assert.deepEqual(starts(), []);
      await page.click('#own');
    });

    test('starts, and is free again after it was removed while it was busy', async () => {
      await page.click('fc-plus-button >>> .control');
      await page.waitForFunction(
        () => document.querySelector('fc-plus-button').busy,
      );
      await site.started(1);
      assert.match(starts()[0], /ui_locales=fr/);
      await page.click('#toggle');
      await page.waitForFunction(
        () => !document.querySelector('fc-plus-button'),
      );
      await page.click('#toggle');
      await page.waitForSelector('fc-plus-button >>> .control');
      // The visitor comes back: the start that was under way has ended.
      await page.evaluate(() => {
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      });
      await page.waitForFunction(
        () => !document.querySelector('fc-plus-button').busy,
      );
      await page.click('fc-plus-button >>> .control');
      await site.started(2);
    });

    if (RENDERED_BY_SERVERS.includes(name))
      test('moves nothing as the elements take over from the server', async () => {
        const visit = await browser.newPage();
        // As a slow network brings it: what the server wrote is painted before.
        await visit.setRequestInterception(true);
        visit.on('request', (request) => {
          const wait = request.resourceType() === 'script' ? 500 : 0;
          setTimeout(() => void request.continue(), wait);
        });
        await visit.evaluateOnNewDocument(() => {
          globalThis.shift = 0;
          new PerformanceObserver((list) => {
            for (const { value } of list.getEntries())
              globalThis.shift += value;
          }).observe({ type: 'layout-shift', buffered: true });
        });
        await visit.goto(site.origin, { waitUntil: 'networkidle0' });
        await visit.waitForSelector('fc-plus-button >>> .control');
        await visit.waitForSelector('eidas-country-picker >>> #control');
        const { nodes } = await visit
          .createCDPSession()
          .then((session) => session.send('Accessibility.getFullAXTree'));
        const texts = nodes.map(({ role, name: said }) =>
          role?.value === 'StaticText' ? String(said?.value) : '',
        );
        assert.equal(
          texts.filter((text) =>
            text.includes('la solution proposée par l’État'),
          ).length,
          1,
          'the sentence stands there once, in the language of the page',
        );
        const shift = await visit.evaluate(() => globalThis.shift);
        assert.ok(shift < 0.01, `a layout shift of ${shift}`);
        await visit.close();
      });

    test('leaves nothing on the console', () => {
      assert.deepEqual(problems, []);
    });
  });
}
