import * as z from 'zod/mini';
import { configurationSchema } from '../../server/config/configuration.ts';
import { rules } from '../../server/rules/index.ts';
import type { OptionValue, Rule } from '../../server/rules/rule.ts';

/** What is looked at of a JSON schema. */
export interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly default?: unknown;
  readonly description?: string;
}

/** The JSON schema of `colloquy.config.json`, with the rules by name so that editors complete them. */
export function configurationJsonSchema(): Schema {
  const schema = z.toJSONSchema(configurationSchema, { io: 'input' }) as { properties: Record<string, Schema> };
  const { additionalProperties = {}, ...ruleSettings } = schema.properties['rules'] ?? {};
  const [severity, withOptions] = (additionalProperties as Schema).anyOf!;
  schema.properties['rules'] = {
    ...ruleSettings,
    additionalProperties,
    properties: Object.fromEntries(rules.map((rule) => [rule.id, settingOf(rule, severity!, withOptions!)])),
  };
  schema.properties['overrides'] = overridesOf(schema.properties['overrides'] ?? {});
  return { ...schema, title: 'Colloquy' };
}

/** Overrides set what a file sets, so they are described once. */
function overridesOf(overrides: Schema): Schema {
  const { properties = {}, ...override } = overrides.items ?? {};
  const { files, ...settings } = properties;
  const same = Object.fromEntries(Object.keys(settings).map((key) => [key, { $ref: `#/properties/${key}` }]));
  return { ...overrides, items: { ...override, properties: { files: files ?? {}, ...same } } };
}

/** A rule takes a severity, or an object with its options. */
function settingOf({ summary, options }: Rule, severity: Schema, withOptions: Schema): Schema {
  const description = summary();
  if (!options) return { ...severity, description };
  const { additionalProperties: _, properties, ...object } = withOptions;
  const own = Object.entries(options).map(([name, each]) => [
    name,
    { ...kindOf(each.default), default: each.default, description: each.about() },
  ]);
  const asObject = {
    ...object,
    properties: { ...properties, ...Object.fromEntries(own) },
    additionalProperties: false,
  };
  return { anyOf: [severity, asObject], description };
}

function kindOf(value: OptionValue): Schema {
  return typeof value === 'object' ? { type: 'array', items: { type: 'string' } } : { type: typeof value };
}
