// `npm run localize`: brings the XLIFF files in step with the texts in the
// source, and makes the modules that the build takes.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

execFileSync(
  process.execPath,
  [require.resolve('@lit/localize-tools/bin/lit-localize.js'), 'extract'],
  { stdio: 'inherit' },
);
await import('./generate.mjs');
