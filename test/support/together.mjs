// Several test files in one process, named in `TOGETHER`: they share the engines that they open.
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

const files = (process.env['TOGETHER'] ?? '').split(',').filter(Boolean);
if (files.length === 0) throw new Error('TOGETHER names no file');
await Promise.all(
  files.map((file) => import(pathToFileURL(join(process.cwd(), file)).href)),
);
