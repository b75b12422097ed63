import * as vscode from 'vscode';
import { wikipediaSearch } from './wikipediaSearch.ts';

/** Opens a search of Wikipedia in the browser. */
export async function searchWikipedia(words: string, language: string): Promise<void> {
  await vscode.env.openExternal(vscode.Uri.parse(wikipediaSearch(words, language)));
}
