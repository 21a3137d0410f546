// A page that hangs answers nobody: neither its own timeouts nor the runner's next page. Its browser is
// ended, which fails the test file at once, and the next file gets a new one.
import { setTimeout as delay } from 'node:timers/promises';

/** How often a page is asked for a sign of life, and how long it may take to answer. */
const EVERY_MS = 5_000;
const PATIENCE_MS = 15_000;

/**
 * @param {object} page
 * @param {() => boolean} page.isActive whether its tests are still running
 * @param {() => Promise<unknown>} page.ask comes back when the page answers, with anything or an error
 * @param {() => unknown} page.end ends the browser
 */
export async function endWhenFrozen({ isActive, ask, end }) {
  for (;;) {
    await delay(EVERY_MS, undefined, { ref: false });
    if (!isActive()) return;
    const timer = new AbortController();
    const answers = await Promise.race([
      ask().then(
        () => true,
        () => true,
      ),
      delay(PATIENCE_MS, false, { ref: false, signal: timer.signal }),
    ]);
    timer.abort();
    if (answers || !isActive()) continue;
    console.error(`A page gave no sign of life for ${PATIENCE_MS} ms`);
    await end();
    return;
  }
}
