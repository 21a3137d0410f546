// @ts-check
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(
  new URL('../../../dist/command.js', import.meta.url),
);

/**
 * Runs the command as a person does.
 *
 * @param {string[]} args
 * @param {import('node:child_process').ExecFileOptions & { command?: string }} [options]
 * @returns {Promise<{ code: number, stdout: string, stderr: string }>}
 */
export const run = (args, { command = COMMAND, ...options } = {}) =>
  new Promise((done) => {
    execFile(
      process.execPath,
      [command, ...args],
      { timeout: 120_000, maxBuffer: 1 << 26, ...options },
      (error, stdout, stderr) =>
        done({
          code: error ? Number(error.code ?? -1) : 0,
          stdout: String(stdout),
          stderr: String(stderr),
        }),
    );
  });

/** The findings, by address. @param {string[]} args */
export async function findings(...args) {
  const { code, stdout, stderr } = await run(['check', '--json', ...args]);
  if (!stdout) throw new Error(stderr);
  const { pages, starts = [] } = JSON.parse(stdout);
  return { code, pages, starts };
}
