/** A post for other programs. */
import type { Uri } from 'vscode';
import type { LanguageServer } from '../languageClient.ts';
import { aboutPost } from './aboutPost.ts';

/** The post as HTML, which writing programs take with its form, and as text for all others. */
export async function richTextOf(server: LanguageServer, post: Uri): Promise<{ html: string; text: string }> {
  const about = aboutPost(post);
  const [html, text] = await Promise.all([
    server.exportPost(post, { ...about, format: 'fragment' }),
    server.exportPost(post, { ...about, format: 'text' }),
  ]);
  return { html: html.text, text: text.text };
}
