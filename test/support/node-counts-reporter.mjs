// A reporter of `node --test` that writes one JSON object with the counts, for scripts/test.mjs.

/**
 * @typedef {{ type: string, data: { skip?: unknown, todo?: unknown, details?: {
 *   type?: string, error?: { failureType?: string } } } }} TestEvent
 */

/** @param {AsyncIterable<TestEvent>} events */
export default async function* nodeCountsReporter(events) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const { details } = data;
    const isSuite = details?.type === 'suite';
    if (!isSuite && (data.skip !== undefined || data.todo !== undefined)) {
      counts.skipped += 1;
    } else if (type === 'test:fail') {
      // A suite fails along with its tests; one that fails by its own hook counts.
      const byItsTests = details?.error?.failureType === 'subtestsFailed';
      if (!byItsTests) counts.failed += 1;
    } else if (!isSuite) {
      counts.passed += 1;
    }
  }
  yield JSON.stringify(counts);
}
