// Loaded into every test page before the tests: a console error that no test expected fails the
// test in which it happened. (Mocha itself does the same for uncaught errors and rejections.)

type Level = 'error' | 'warn';

interface Entry {
  level: Level;
  args: unknown[];
}

/** The parts of Mocha's browser bundle that hooks need. */
interface MochaGlobal {
  suite: {
    afterEach(title: string, hook: (this: HookContext) => void): void;
    afterAll(title: string, hook: () => void): void;
  };
}

interface HookContext {
  currentTest: { state: 'passed' | 'failed'; err?: Error } | undefined;
}

const entries: Entry[] = [];
const original = {
  error: console.error.bind(console),
  warn: console.warn.bind(console),
};

for (const level of ['error', 'warn'] as const) {
  console[level] = (...args: unknown[]) => {
    entries.push({ level, args });
  };
}

/**
 * The messages that were written since the last call or the start of the test. Errors that a test
 * takes do not fail it, and what is taken is not printed.
 */
export function takeConsole(level: Level): string[] {
  const taken = entries.filter((entry) => entry.level === level);
  const left = entries.filter((entry) => entry.level !== level);
  entries.splice(0, entries.length, ...left);
  return taken.map(({ args }) => args.map(String).join(' '));
}

/** Prints what nobody took, and returns the errors among it as one. */
function flush(): Error | undefined {
  const left = entries.splice(0);
  for (const { level, args } of left) original[level](...args);
  const errors = left.filter(({ level }) => level === 'error');
  if (errors.length === 0) return undefined;
  return new Error(
    `console.error: ${errors.map(({ args }) => args.map(String).join(' ')).join('\n')}`,
  );
}

const { mocha } = globalThis as unknown as { mocha: MochaGlobal };

// The test is marked instead of the hook throwing: Mocha would leave out all tests after the hook.
mocha.suite.afterEach('no unexpected console error', function () {
  const error = flush();
  if (error && this.currentTest?.state === 'passed') {
    this.currentTest.state = 'failed';
    this.currentTest.err = error;
  }
});

mocha.suite.afterAll('no unexpected console error outside the tests', () => {
  const error = flush();
  if (error) throw error;
});
