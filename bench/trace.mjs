// What the page's main thread did, read from a trace rather than from a clock.
const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8.execute',
  'disabled-by-default-v8.compile',
];

/** Enough for events, with the least work of the trace's own. */
export const LIGHT = ['devtools.timeline'];

/** What counts as work: script, style, layout, paint; not waiting. */
const WORK =
  /^(?:EvaluateScript|v8\.compile|v8\.evaluateModule|v8\.compileModule|FunctionCall|EventDispatch|RunMicrotasks|TimerFire|FireAnimationFrame|ParseHTML|ParseAuthorStyleSheet|UpdateLayoutTree|Layout|PrePaint|Layerize|Paint|Commit|HitTest|MajorGC|MinorGC)$/;
const SCRIPT =
  /^(?:EvaluateScript|v8\.compile|v8\.evaluateModule|v8\.compileModule|FunctionCall|EventDispatch|RunMicrotasks|TimerFire|FireAnimationFrame)$/;

/**
 * Of a keystroke: not `keypress`, which holds the browser's own editing, and in
 * it `input`.
 */
const TYPING = /^(?:keydown|input|keyup)$/;

/** The thread's own time: what else the machine does is not the page's cost. */
const own = ({ ts, dur = 0, tts = ts, tdur = dur }) => ({
  from: tts,
  to: tts + tdur,
});

/** The time that is covered by the events: they nest, and count once. */
function covered(events) {
  let total = 0;
  let end = -Infinity;
  for (const { from, to } of events.map(own).sort((a, b) => a.from - b.from)) {
    total += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return total / 1000;
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {() => Promise<unknown>} action
 * @param {string[]} categories
 * @returns {Promise<{work: number, script: number, listeners: number, longest: number, forced: number}>}
 *   milliseconds of work on the main thread, those of script alone, those of the
 *   listeners of a keystroke with what they promise, the longest task, and how
 *   many layouts a script forced
 */
export async function trace(page, action, categories = CATEGORIES) {
  await page.tracing.start({ categories });
  await action();
  const buffer = await page.tracing.stop();
  const { traceEvents } = JSON.parse(Buffer.from(buffer).toString('utf8'));
  const main = traceEvents.find(
    ({ name, args }) =>
      name === 'thread_name' && args.name === 'CrRendererMain',
  );
  const loads = traceEvents.filter(
    ({ name, args }) =>
      name === 'ParseHTML' && /127\.0\.0\.1/.test(args.beginData?.url ?? ''),
  );
  const { pid, tid } = loads[0] ?? rendererOf(traceEvents) ?? main;
  const mine = traceEvents.filter(
    (event) => event.pid === pid && event.tid === tid && event.ph === 'X',
  );
  const of = (pattern) => mine.filter(({ name }) => pattern.test(name));
  const tasks = mine.filter(({ name }) => name === 'RunTask');
  const scripts = of(SCRIPT);
  const forced = of(/^Layout$/).filter(({ ts }) =>
    scripts.some((script) => script.ts < ts && ts < script.ts + script.dur),
  );
  return {
    work: covered(of(WORK)),
    script: covered(scripts),
    listeners: covered(
      of(/^EventDispatch$/).filter(({ args }) => TYPING.test(args.data?.type)),
    ),
    longest:
      Math.max(0, ...tasks.map(own).map(({ from, to }) => to - from)) / 1000,
    forced: forced.length,
  };
}

/** The thread in which most of the page's events ran. */
function rendererOf(events) {
  const counts = new Map();
  for (const { name, pid, tid, dur = 0 } of events) {
    if (!SCRIPT.test(name)) continue;
    const key = `${pid}:${tid}`;
    const known = counts.get(key) ?? { pid, tid, total: 0 };
    known.total += dur;
    counts.set(key, known);
  }
  return [...counts.values()].sort((a, b) => b.total - a.total)[0];
}
