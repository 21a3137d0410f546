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
    actions(): Actions;
    getWindowHandle(): Promise<string>;
    getAllWindowHandles(): Promise<string[]>;
    switchTo(): { window(handle: string): Promise<void> };
    close(): Promise<void>;
    quit(): Promise<void>;
  }
  interface Actions {
    sendKeys(key: string): Actions;
    move(to: Record<'x' | 'y', number>): Actions;
    keyDown(key: string): Actions;
    keyUp(key: string): Actions;
    press(button: number): Actions;
    release(button: number): Actions;
    perform(): Promise<void>;
  }
  export const Button: Record<'LEFT' | 'MIDDLE', number>;
  export const Key: Record<'ENTER' | 'CONTROL' | 'SHIFT', string>;
  export class Capabilities {
    constructor(capabilities: object);
  }
  export class Builder {
    usingServer(url: string): this;
    withCapabilities(capabilities: Capabilities): this;
    build(): Promise<WebDriver>;
  }
}
