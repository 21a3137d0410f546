import 'express-session';
import type { Story } from './journal.js';
import type { Account, PendingLogin } from './oidc.js';

declare module 'express-session' {
  interface SessionData {
    /** Logins under way, by `state`: several, since there are several tabs. */
    pending: Record<string, PendingLogin>;
    account: Account;
    /** A French identity that came back by the eIDAS road. */
    wrongRoad: { idToken: string };
    logoutState: string;
    /** The last login, for the pages to show. */
    story: Story;
    /** The session at FranceConnect+ was ended from here. */
    sessionEnded: boolean;
  }
}
