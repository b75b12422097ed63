import * as vscode from 'vscode';

/** What a language is called in the language of the window; its code where that is not known. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(vscode.env.language, { type: 'language' }).of(code) ?? code;
  } catch {
    // Some Wikipedias have codes that are none of a language.
    return code;
  }
}
