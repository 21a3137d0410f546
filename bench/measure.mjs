// The measurements: each opens a page of its own, so that nothing is left over
// from the one before.
import { LIGHT, trace } from './trace.mjs';

/** Until the page has nothing more to do: two idle moments in a row. */
const settle = (page) =>
  page.evaluate(async () => {
    for (let i = 0; i < 2; i += 1)
      await new Promise((resolve) =>
        requestIdleCallback(resolve, { timeout: 2000 }),
      );
  });

const defined = (page, ready) =>
  page.waitForFunction(
    (selector) => {
      const found = document.querySelector(selector);
      return found?.matches(':defined') ? found : undefined;
    },
    {},
    ready,
  );

/** @param {import('puppeteer-core').Browser} browser */
async function withPage(browser, { slow = 1, network }, use) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 800, height: 900 });
    await page.setCacheEnabled(false);
    const client = await page.createCDPSession();
    if (slow > 1) await page.emulateCPUThrottling(slow);
    if (network) await page.emulateNetworkConditions(network);
    return await use(page, client);
  } finally {
    await context.close();
  }
}

/** Of a slow mobile network: 1.6 Mbit/s, 150 ms. */
const SLOW_NETWORK = {
  download: (1.6 * 1024 * 1024) / 8,
  upload: (750 * 1024) / 8,
  latency: 150,
};

/**
 * 1. Bytes over the wire and requests, without the page itself and without
 * fonts: some load DSFR's, ours never does. On a slow network, where what is
 * there before the script is seen, and loads what it needs.
 */
export const weigh = (browser, { url, ready }) =>
  withPage(browser, { network: SLOW_NETWORK }, async (page) => {
    await page.goto(url, { waitUntil: 'load' });
    await defined(page, ready);
    await settle(page);
    const sizes = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => !/^data:|\.woff2?$/.test(name))
        .map(({ encodedBodySize }) => encodedBodySize),
    );
    return {
      bytes: sizes.reduce((sum, size) => sum + size, 0),
      requests: sizes.length,
    };
  });

/** 2. Work on the main thread from an empty page to the settled one. */
export const render = (browser, { url, ready, slow = 4 }) =>
  withPage(browser, { slow }, (page) =>
    trace(page, async () => {
      await page.goto(url, { waitUntil: 'load' });
      await defined(page, ready);
      await settle(page);
    }),
  );

/** 2b. The nodes that are there then, and how often a template was copied. */
export const count = (browser, { url, ready }) =>
  withPage(browser, {}, async (page) => {
    await page.evaluateOnNewDocument(() => {
      window.copies = 0;
      for (const [{ prototype }, name] of [
        [Document, 'importNode'],
        [Node, 'cloneNode'],
      ]) {
        const copy = prototype[name];
        prototype[name] = function (...args) {
          window.copies += 1;
          return copy.apply(this, args);
        };
      }
    });
    await page.goto(url, { waitUntil: 'load' });
    await defined(page, ready);
    await settle(page);
    return page.evaluate(() => {
      let nodes = 0;
      const walk = (root) => {
        const walker = document.createTreeWalker(root);
        while (walker.nextNode()) {
          nodes += 1;
          const { shadowRoot } = walker.currentNode;
          if (shadowRoot) walk(shadowRoot);
        }
      };
      walk(document.querySelector('main'));
      return { nodes, copies: window.copies };
    });
  });

/** 2c. The work of opening the closed list for the first time, painted. */
export const open = (browser, { url, ready, opener, slow = 4 }) =>
  withPage(browser, { slow }, async (page) => {
    await page.goto(url, { waitUntil: 'load' });
    await defined(page, ready);
    await settle(page);
    const control = await page.waitForSelector(opener);
    return trace(page, async () => {
      await control.click();
      await page.evaluate(FRAMES);
      await settle(page);
    });
  });

/** What the field's list shows; a change of it is what a keystroke is for. */
const SHOWN = `(() => {
  const list = [];
  const walk = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.matches('[role=option], .option, lion-option'))
        list.push(element.checkVisibility() ? element.textContent.trim() : '');
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(document);
  return list.filter(Boolean).join('|');
})()`;

/** After the next frame is painted. */
const FRAMES =
  'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))';

/** From each keydown on, when the list is another and painted, or `null`. */
const WATCH = `
  window.shown = () => ${SHOWN};
  addEventListener('keydown', (event) => {
    const before = shown();
    window.painted = new Promise((resolve) => {
      let frames = 0;
      const look = () => requestAnimationFrame(() => {
        // After this frame's paint, if the list is another by then.
        const channel = new MessageChannel();
        const done = shown() !== before || ++frames > 30;
        channel.port1.onmessage = () =>
          done ? resolve(frames > 30 ? null : performance.now() - event.timeStamp) : look();
        channel.port2.postMessage('');
      });
      look();
    });
  }, true);
`;

/**
 * 3. The work that a keystroke costs, and what of it the page's listeners take,
 * and the time to the painted list: each in a pass of its own, as watching is
 * work too.
 */
export const type = (browser, { url, ready, opener, field, words, slow = 6 }) =>
  withPage(browser, { slow }, async (page) => {
    await page.goto(url, { waitUntil: 'load' });
    await defined(page, ready);
    await settle(page);
    if (opener) await (await page.waitForSelector(opener)).click();
    const input = await page.waitForSelector(field);
    await input.click();
    await settle(page);
    const typeEach = async (take) => {
      for (const word of words) {
        for (const letter of word)
          await take(() => page.keyboard.press(letter));
        for (let i = 0; i < word.length; i += 1)
          await page.keyboard.press('Backspace');
        await page.evaluate(FRAMES);
        await settle(page);
      }
    };
    const works = [];
    await typeEach(async (press) => {
      const { work } = await trace(page, async () => {
        await press();
        await page.evaluate(FRAMES);
        await settle(page);
      });
      works.push(work);
    });
    const handled = [];
    await typeEach(async (press) => {
      const { listeners } = await trace(
        page,
        async () => {
          await press();
          await page.evaluate(FRAMES);
        },
        LIGHT,
      );
      handled.push(listeners);
    });
    const waits = [];
    await page.evaluate(WATCH);
    await typeEach(async (press) => {
      await press();
      const wait = await page.evaluate('painted');
      if (wait !== null) waits.push(wait);
      await settle(page);
    });
    return { waits, works, handled };
  });

/** Heap in use, after a forced collection. */
async function heap(client) {
  for (let i = 0; i < 3; i += 1)
    await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  return usedSize;
}

/** 4. Bytes of heap for each of `count`, and what a mount leaves behind. */
export const remember = (browser, { url, html, count, times }) =>
  withPage(browser, {}, async (page, client) => {
    await page.goto(url, { waitUntil: 'load' });
    await settle(page);
    // One of it first: what is made once is not for each.
    const mount = (n) =>
      page.evaluate(
        async (markup, times) => {
          const places = [];
          const ends = [];
          for (let i = 0; i < times; i += 1) {
            const place = document.createElement('div');
            document.body.append(place);
            if (window.mount) ends.push(window.mount(place));
            else {
              place.innerHTML = markup;
              window.enhance?.(place.querySelector('select'));
            }
            places.push(place);
          }
          await new Promise((resolve) => setTimeout(resolve, 300));
          window.unmount = () => {
            for (const end of ends) end();
            for (const place of places) place.remove();
          };
        },
        html,
        n,
      );
    const unmount = () =>
      page.evaluate(async () => {
        window.unmount();
        window.unmount = undefined;
        await new Promise((resolve) => setTimeout(resolve, 300));
      });
    await mount(5);
    await unmount();
    const before = await heap(client);
    await mount(count);
    const during = await heap(client);
    await unmount();
    for (let i = 1; i < times; i += 1) {
      await mount(count);
      await unmount();
    }
    const after = await heap(client);
    return {
      each: (during - before) / count,
      left: (after - before) / (count * times),
    };
  });

/** 5. Layout shift, and when a login link can be used first. */
export const arrive = (browser, { url, scripts = true }) =>
  withPage(browser, { network: SLOW_NETWORK, slow: 4 }, async (page) => {
    if (!scripts) {
      await page.setRequestInterception(true);
      page.on('request', (request) =>
        request.resourceType() === 'script'
          ? void request.abort()
          : void request.continue(),
      );
    }
    await page.evaluateOnNewDocument(() => {
      window.shift = 0;
      new PerformanceObserver((list) => {
        for (const { value } of list.getEntries()) window.shift += value;
      }).observe({ type: 'layout-shift', buffered: true });
      const usable = () => {
        const roots = [document];
        for (const root of roots)
          for (const element of root.querySelectorAll('*')) {
            if (element.shadowRoot) roots.push(element.shadowRoot);
            if (
              element.matches('a[href*="/auth"], button') &&
              element.checkVisibility() &&
              element.getBoundingClientRect().height > 0
            )
              return true;
          }
        return false;
      };
      const look = () => {
        if (document.body && usable()) window.usable = performance.now();
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await page.goto(url, { waitUntil: 'load' });
    await settle(page);
    return page.evaluate(() => ({
      shift: window.shift,
      usable: window.usable ?? null,
    }));
  });

/** How long `count` more of them take: made, rendered and laid out. */
export const grow = (browser, { url, html, count }) =>
  withPage(browser, {}, async (page) => {
    await page.goto(url, { waitUntil: 'load' });
    await settle(page);
    return page.evaluate(
      async (markup, n) => {
        const start = performance.now();
        const place = document.createElement('div');
        place.innerHTML = markup.repeat(n);
        document.body.append(place);
        await Promise.all(
          [...place.children].map((element) => element.updateComplete),
        );
        place.getBoundingClientRect();
        return performance.now() - start;
      },
      html,
      count,
    );
  });

/** How long the picker takes with these countries, and a letter in it. */
export const chooser = (browser, { url, countries }) =>
  withPage(browser, {}, async (page) => {
    await page.goto(url, { waitUntil: 'load' });
    await settle(page);
    return page.evaluate(async (list) => {
      document.querySelector('eidas-country-picker')?.remove();
      const timed = async (act) => {
        const start = performance.now();
        await act();
        document.body.getBoundingClientRect();
        return performance.now() - start;
      };
      const picker = document.createElement('eidas-country-picker');
      picker.layout = 'list';
      picker.countries = list;
      const shown = await timed(async () => {
        document.body.append(picker);
        await picker.updateComplete;
      });
      const field = picker.shadowRoot.querySelector('input');
      const letter = async (text) => {
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await picker.updateComplete;
      };
      // The first letter builds the index; it is the second that is asked for.
      await letter('q');
      const typed = await timed(() => letter('p'));
      return { shown, typed };
    }, countries);
  });
