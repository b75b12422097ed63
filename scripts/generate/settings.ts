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
    rules.map(({ id, summary, severity }, order) => [
      `colloquy.rules.${id}`,
      {
        type: 'string',
        enum: ['default', 'error', 'warning', 'info', 'hint', 'off'],
        default: 'default',
        scope: 'resource',
        order,
        markdownDescription: `${summary} By default: ${severity}.`,
      },
    ]),
  );
  const configuration = [...others, { title, order: others.length + 1, properties }];
  return { ...manifest, contributes: { ...manifest.contributes, configuration } };
}
