// oidc-provider ships no types: these are the parts that the demo uses.
declare module 'oidc-provider' {
  import type {
    IncomingMessage,
    RequestListener,
    ServerResponse,
  } from 'node:http';

  export interface Session {
    accountId?: string;
    acr?: string;
    amr?: string[];
    loginTs?: number;
    destroy(): Promise<void>;
  }

  export interface Interaction {
    uid: string;
    params: Record<string, string | undefined>;
    session?: {
      accountId: string;
      acr?: string;
      amr?: string[];
      uid: string;
      cookie: string;
    };
  }

  class Grant {
    constructor(properties: { accountId: string; clientId: string });
    addOIDCScope(scope: string): void;
    addOIDCClaims(claims: string[]): void;
    save(): Promise<string>;
  }

  export interface OidcContext {
    client: { clientId: string };
    account: { accountId: string };
    params: Record<string, string | undefined>;
    claims: Record<string, Record<string, unknown> | undefined>;
    result?: { login?: object };
  }

  export interface Context {
    req: IncomingMessage;
    res: ServerResponse;
    oidc: OidcContext;
    type: string;
    body: unknown;
  }

  export class Provider {
    constructor(issuer: string, configuration: object);
    Session: { get(context: Context): Promise<Session> };
    Grant: typeof Grant;
    callback(): RequestListener;
    createContext(request: IncomingMessage, response: ServerResponse): Context;
    interactionDetails(
      request: IncomingMessage,
      response: ServerResponse,
    ): Promise<Interaction>;
    interactionFinished(
      request: IncomingMessage,
      response: ServerResponse,
      result: object,
      options?: { mergeWithLastSubmission?: boolean },
    ): Promise<void>;
    use(
      // Of Koa's context, what the demo reads.
      middleware: (
        context: {
          oidc?: { route?: string };
          body: { code_challenge_methods_supported?: string[] };
        },
        next: () => Promise<void>,
      ) => Promise<void>,
    ): this;
    on(event: string, listener: (...parameters: never[]) => void): this;
  }

  export default Provider;

  export namespace interactionPolicy {
    class Check {
      constructor(
        reason: string,
        description: string,
        check: (context: Context) => boolean,
      );
      static REQUEST_PROMPT: boolean;
      static NO_NEED_TO_PROMPT: boolean;
    }
    class Prompt {}
    function base(): Prompt[] & {
      get(name: string): { checks: { add(check: Check): void } };
      remove(name: string): void;
    };
  }

  export namespace errors {
    class SessionNotFound extends Error {}
  }
}
