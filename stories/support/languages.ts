/**
 * The kit's languages, each by its own name: browsers do not know all, so that
 * `.storybook/vite.config.ts` asks Node.
 */
export const LANGUAGES: Readonly<Record<string, string>> = KIT_LANGUAGES;

export const CODES: readonly string[] = Object.keys(LANGUAGES);
