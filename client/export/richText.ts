/** A post for other programs. */
import type { Uri } from 'vscode';
import type { LanguageServer } from '../languageClient.ts';
import { aboutPost } from './aboutPost.ts';
import { exportWhole } from './exportPost.ts';

/** The post as a page with its images, of which writing programs take the form, and as text for all others. */
export async function richTextOf(server: LanguageServer, post: Uri): Promise<{ html: string; text: string }> {
  const [html, text] = await Promise.all([
    exportWhole(server, post, 'document'),
    server.exportPost(post, { ...aboutPost(post), format: 'text' }),
  ]);
  return { html: html.text, text: text.text };
}
