// The examples against the packed kit, in Chromium: React, Vue, the plain pages and the unit tests; with FULL=1 all.
import { drive } from '../../examples/drive.mjs';
import { EXAMPLES, hasPage, prepareExamples } from '../../examples/run.mjs';

const DEFAULT = ['plain', 'import-map', 'unit-tests', 'react', 'vue'];

const names = process.env.FULL === '1' ? Object.keys(EXAMPLES) : DEFAULT;
await prepareExamples(names, { built: true });
for (const name of names) if (hasPage(name)) drive(name);
