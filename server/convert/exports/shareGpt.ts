/**
 * ShareGPT's form, in which many data sets are: `{ "conversations": [{ "from": "human", "value": … }] }`. As of 2026-11,
 * by the documentation of hiyouga/LLaMA-Factory (`data/README.md`). The first of them held HTML.
 */
import type { Role } from '../../transcript/model.ts';
import { type ExportedMessage, exportedFrom } from './exportedMessages.ts';
import { type ExportFormat, onePerValue } from './exportFormat.ts';
import { isoTime } from './times.ts';
import { filled, list, record, words } from './values.ts';

const ROLES: ReadonlyMap<unknown, Role> = new Map([
  ...['human', 'user'].map((from) => [from, 'editor'] as const),
  ...['gpt', 'assistant', 'chatgpt', 'bing', 'bard', 'model'].map((from) => [from, 'model'] as const),
]);

export const shareGpt: ExportFormat = {
  id: 'sharegpt',
  name: 'ShareGPT',
  recognises: (value) =>
    list(record(value)['conversations'])
      .slice(0, 5)
      .some((each) => isMessage(record(each))),
  reader: (editorName) =>
    onePerValue((value) => {
      const { id, title, model, conversations, created_at: created } = record(value);
      return exportedFrom(list(conversations).flatMap(messageOf), {
        ...{ id: filled(id), title: filled(title), date: isoTime(created), model: filled(model), editorName },
      });
    }),
};

function isMessage({ from, value }: Readonly<Record<string, unknown>>): boolean {
  return typeof from === 'string' && typeof value === 'string';
}

function messageOf(message: unknown): ExportedMessage[] {
  const { from, value } = record(message);
  const role = ROLES.get(from);
  const text = words(value);
  return role ? [{ role, text, isHtml: /^\s*<(?:div|p)\b[^>]*>/.test(text) }] : [];
}
