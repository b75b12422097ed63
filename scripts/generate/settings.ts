import { rules } from '../../server/rules/index.ts';

interface Section {
  title: string;
  order?: number;
  properties: Record<string, unknown>;
}

/** The manifest with one setting a rule. */
export function packageWithRuleSettings<T extends { contributes: { configuration: Section[] } }>(manifest: T): T {
  const title = '%settings.rules%';
  const others = manifest.contributes.configuration.filter((section) => section.title !== title);
  const properties = Object.fromEntries(
    rules.map(({ id }, order) => [
      `colloquy.rules.${id}`,
      {
        type: 'string',
        enum: ['default', 'error', 'warning', 'info', 'hint', 'off'],
        default: 'default',
        scope: 'resource',
        order,
        markdownDescription: `%${settingKey(id)}%`,
      },
    ]),
  );
  const configuration = [...others, { title, order: others.length + 1, properties }];
  return { ...manifest, contributes: { ...manifest.contributes, configuration } };
}

/** The manifest's English strings, with one for each rule's setting. */
export function stringsWithRuleSettings(strings: Record<string, string>): Record<string, string> {
  const others = Object.entries(strings).filter(([key]) => !key.startsWith(settingKey('')));
  const own = rules.map(({ id, summary, severity }) => [settingKey(id), `${summary()} By default: ${severity}.`]);
  return Object.fromEntries([...others, ...own]);
}

function settingKey(id: string): string {
  return `setting.rules.${id}`;
}
