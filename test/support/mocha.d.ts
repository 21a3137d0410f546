// What the tests use of Mocha, which Web Test Runner brings as a bundle without types.

interface MochaContext {
  timeout(ms: number): this;
  retries(count: number): this;
  skip(): never;
}

type MochaBody = (this: MochaContext) => unknown;

interface MochaSuite {
  (title: string, body: (this: MochaContext) => void): void;
  only(title: string, body: (this: MochaContext) => void): void;
  skip(title: string, body: (this: MochaContext) => void): void;
}

interface MochaTest {
  (title: string, body?: MochaBody): void;
  only(title: string, body: MochaBody): void;
  skip(title: string, body?: MochaBody): void;
}

declare const describe: MochaSuite;
declare const it: MochaTest;
declare function before(body: MochaBody): void;
declare function after(body: MochaBody): void;
declare function beforeEach(body: MochaBody): void;
declare function afterEach(body: MochaBody): void;
