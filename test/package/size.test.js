// How many bytes a page loads: `npm run size` shows what they are spent on.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measure } from '../../scripts/size.mjs';

for (const { name, bytes, limit } of await measure()) {
  test(`${name}: at most ${limit} bytes in brotli`, () => {
    assert.ok(bytes <= limit, `${bytes} bytes are ${bytes - limit} too many`);
  });
}
