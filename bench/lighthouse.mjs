// Lighthouse's view of the demo's login page, as a phone would load it.
import { startDemo } from '../demo/demo.js';

/** @param {import('puppeteer-core').Browser} browser */
export async function lighthouseScores(browser) {
  const { default: lighthouse } = await import('lighthouse');
  const demo = await startDemo();
  try {
    const port = Number(new URL(browser.wsEndpoint()).port);
    const { lhr } = await lighthouse(`${demo.serviceProvider}/login`, {
      port,
      output: 'json',
      logLevel: 'error',
    });
    const categories = Object.values(lhr.categories);
    return categories.map(({ title, score, auditRefs }) => ({
      title,
      score: Math.round((score ?? 0) * 100),
      reasons: auditRefs
        .filter(({ weight, id }) => weight > 0 && lhr.audits[id].score < 1)
        .map(({ id }) => lhr.audits[id])
        .filter(({ score: audit }) => audit !== null)
        .map(({ title: audit, displayValue = '' }) =>
          `${audit} ${displayValue}`.trim(),
        ),
    }));
  } finally {
    await demo.close();
  }
}
