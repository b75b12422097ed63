import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import manifest from '../../package.json';
import { configurationSchema, settingsSchema } from './configuration.ts';

interface Schema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly default?: unknown;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

const { rules: _, ...schema } = (z.toJSONSchema(settingsSchema, { io: 'input' }) as Schema).properties!;
const { disclaimer, wikipedia, ...flat } = schema;
const wanted: Record<string, Schema> = {
  ...flat,
  ...under('disclaimer', disclaimer!),
  ...under('wikipedia', wikipedia!),
};

function under(group: string, { properties }: Schema): Record<string, Schema> {
  return Object.fromEntries(Object.entries(properties!).map(([key, each]) => [`${group}.${key}`, each]));
}
const settings: Record<string, Schema> = manifest.contributes.configuration[0]!.properties as unknown as Record<
  string,
  Schema
>;

/** What both sides must say alike; descriptions and what only VS Code asks for (`uniqueItems`) may differ. */
function shape({ type, enum: choices, required, items, anyOf, properties }: Schema): object {
  return {
    type,
    choices,
    required: required && [...required].sort(),
    items: items && shape(items),
    // Beside a type it only tells what there is to choose from.
    anyOf: type ? undefined : anyOf?.map(shape),
    properties:
      properties && Object.fromEntries(Object.entries(properties).map(([key, each]) => [key, shape(each)] as const)),
  };
}

test('VS Code’s settings are those of colloquy.config.json', () => {
  expect(Object.keys(settings).sort()).toEqual(
    Object.keys(wanted)
      .map((key) => `colloquy.${key}`)
      .sort(),
  );
});

test.each(Object.keys(wanted))('%s has the same shape and default in both', (key) => {
  const setting = settings[`colloquy.${key}`]!;
  expect(shape(setting)).toEqual(shape(wanted[key]!));
  // Settings have no way to be unset but an empty value.
  expect(setting.default || undefined).toEqual(wanted[key]!.default);
});

test('what speaks of files is for colloquy.config.json alone', () => {
  const fileOnly = Object.keys(configurationSchema.shape).filter((key) => !(key in settingsSchema.shape));
  expect(fileOnly).toEqual(['$schema', 'extends', 'overrides']);
});
