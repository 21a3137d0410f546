// What the tests use of selenium-webdriver, which brings no types.
declare module 'selenium-webdriver' {
  interface WebDriver {
    get(url: string): Promise<void>;
    getCurrentUrl(): Promise<string>;
    executeAsyncScript(
      script: string,
      ...args: unknown[]
    ): Promise<{ value?: any; error?: string }>;
    manage(): {
      window(): {
        setRect(
          rect: Record<'x' | 'y' | 'width' | 'height', number>,
        ): Promise<void>;
      };
    };
    takeScreenshot(): Promise<string>;
    quit(): Promise<void>;
  }
  export class Capabilities {
    constructor(capabilities: object);
  }
  export class Builder {
    usingServer(url: string): this;
    withCapabilities(capabilities: Capabilities): this;
    build(): Promise<WebDriver>;
  }
}
