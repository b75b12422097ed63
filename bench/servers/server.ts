/** The language servers that are measured. */
import { join } from 'node:path';

/** How a server is started and spoken to. */
export interface Server {
  readonly name: string;
  /** What Node runs. */
  readonly script: string;
  readonly languageId: string;
  /** Whether it only tells problems to those who ask; the others say them by themselves. */
  readonly isAsked: boolean;
}

const root = join(import.meta.dirname, '../..');

/** By the names that sections use. */
export const servers = {
  colloquy: { name: 'Colloquy', script: join(root, 'dist/server.mjs'), languageId: 'transcript', isAsked: false },
  floor: {
    name: 'a server that only syncs and publishes nothing',
    script: join(root, 'bench/servers/floor.ts'),
    languageId: 'markdown',
    isAsked: false,
  },
  remark: {
    name: 'unified-language-server with remark-lint',
    script: join(root, 'bench/servers/remark.ts'),
    languageId: 'markdown',
    isAsked: false,
  },
  markdown: {
    name: 'vscode-markdown-languageserver',
    script: join(root, 'bench/node_modules/vscode-markdown-languageserver/dist/node/workerMain.js'),
    languageId: 'markdown',
    isAsked: true,
  },
} satisfies Record<string, Server>;

export type ServerName = keyof typeof servers;
