// The examples against the packed kit, in Chromium: React, Vue and the plain pages; with FULL=1 all.
import { drive } from '../../examples/drive.mjs';
import { EXAMPLES, prepareExamples } from '../../examples/run.mjs';

const DEFAULT = ['plain', 'import-map', 'react', 'vue'];

const names = process.env.FULL === '1' ? Object.keys(EXAMPLES) : DEFAULT;
await prepareExamples(names, { built: true });
for (const name of names) drive(name);
