/** What a file may be said to be when it is imported. */

/** `auto` finds out; the others are pasted text, a saved page and the formats of `formats.ts`. */
export const importFormats = ['auto', 'text', 'page', 'chatgpt', 'claude', 'gemini', 'sharegpt', 'messages'] as const;

/** One of them. */
export type ImportFormat = (typeof importFormats)[number];
