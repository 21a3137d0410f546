// Writes the counts of a Web Test Runner run to a JSON file, for scripts/test.mjs to add up.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** @typedef {import('@web/test-runner-core').TestSession} TestSession */
/** @typedef {import('@web/test-runner-core').TestSuiteResult} Suite */
/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @param {Suite | undefined} suite @returns {import('@web/test-runner-core').TestResult[]} */
function testsIn(suite) {
  if (!suite) return [];
  return [...suite.tests, ...suite.suites.flatMap(testsIn)];
}

/**
 * The counts of one file in one browser. What fails outside a test (a file that does not load, a
 * hook, a page that hangs), and a file without any test, count as one failure.
 *
 * @param {TestSession} session
 * @returns {Counts}
 */
function count(session) {
  const tests = testsIn(session.testResults);
  const skipped = tests.filter((test) => test.skipped).length;
  const passed = tests.filter((test) => test.passed).length;
  const failed = tests.length - skipped - passed;
  const failedOutside =
    failed === 0 && (session.passed !== true || tests.length === 0);
  return {
    passed,
    failed: failed + session.errors.length || Number(failedOutside),
    skipped,
  };
}

/**
 * @param {{ file: string }} options `file`: where the JSON goes: `{ [browser]: Counts }`
 * @returns {import('@web/test-runner-core').Reporter}
 */
export function countsReporter({ file }) {
  return {
    start() {
      // A run that crashes leaves no counts of an earlier one behind.
      rmSync(file, { force: true });
    },
    onTestRunFinished({ sessions }) {
      /** @type {Record<string, Counts>} */
      const totals = {};
      for (const session of sessions) {
        const total = (totals[session.browser.name] ??= {
          passed: 0,
          failed: 0,
          skipped: 0,
        });
        const counts = count(session);
        total.passed += counts.passed;
        total.failed += counts.failed;
        total.skipped += counts.skipped;
        if (
          testsIn(session.testResults).length === 0 &&
          session.errors.length === 0
        ) {
          console.error(
            `${session.browser.name}: no tests in ${session.testFile}`,
          );
        }
      }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(totals, null, 2));
      for (const [browser, { passed, failed, skipped }] of Object.entries(
        totals,
      )) {
        console.log(
          `${browser}: ${passed} passed, ${failed} failed, ${skipped} skipped`,
        );
      }
    },
  };
}
