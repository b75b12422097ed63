import * as z from 'zod/mini';
import { configurationSchema } from '../../server/config/configuration.ts';
import { rules } from '../../server/rules/index.ts';

/** The JSON schema of `colloquy.config.json`, with the rules by name so that editors complete them. */
export function configurationJsonSchema(): object {
  const schema = z.toJSONSchema(configurationSchema, { io: 'input' }) as {
    properties: Record<string, { additionalProperties?: object; properties?: object; default?: unknown }>;
  };
  const ruleSettings = schema.properties['rules'] ?? {};
  const severities = ruleSettings.additionalProperties ?? {};
  schema.properties['rules'] = {
    ...ruleSettings,
    properties: Object.fromEntries(rules.map(({ id, summary }) => [id, { ...severities, description: summary() }])),
  };
  return { ...schema, title: 'Colloquy' };
}
