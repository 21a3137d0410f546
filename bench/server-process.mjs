// A server of its own: `node server-process.mjs <module>` loads the module,
// calls its `write` again and again, and prints what that took.
import { constants, brotliCompressSync } from 'node:zlib';
import { median } from './statistics.mjs';

const WARM_MS = 400;
const BATCH_MS = 40;
const BATCHES = 9;

/**
 * Milliseconds of the process's own time: what else the machine does is not
 * counted, and what is collected meanwhile is.
 */
async function worked(act) {
  const before = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

let write;
const load = await worked(async () => {
  ({ write } = await import(process.argv[2]));
});
const first = await worked(write);

const batch = (times) =>
  worked(async () => {
    for (let i = 0; i < times; i += 1) await write();
  });
// A batch is long beside the grain of the clock, and none of them is the first.
let times = 1;
for (let spent = 0; spent < WARM_MS;) {
  const took = await batch(times);
  spent += took;
  if (took < BATCH_MS) times *= 2;
}
const each = [];
for (let i = 0; i < BATCHES; i += 1) each.push((await batch(times)) / times);

const html = Buffer.from(await write());
const bytes = brotliCompressSync(html, {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
}).length;
console.log(
  JSON.stringify({
    load,
    first,
    each: median(each),
    length: html.length,
    bytes,
  }),
);
