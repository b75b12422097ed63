/** One configuration from VS Code's settings and the layers of a file. */
import { type Configuration, type Settings, settingsSchema } from './configuration.ts';

type Rules = NonNullable<Settings['rules']>;
type RuleValue = Rules[string];

/** Later layers over earlier ones over the defaults. Disclaimers and what concerns Wikipedia are merged by key, rules by option; lists are replaced. */
export function mergeConfiguration(...layers: readonly Settings[]): Configuration {
  return settingsSchema.parse(layers.reduce(merged, {}));
}

function merged(below: Settings, above: Settings): Settings {
  return {
    ...below,
    ...above,
    disclaimer: { ...below.disclaimer, ...above.disclaimer },
    wikipedia: { ...below.wikipedia, ...above.wikipedia },
    rules: mergedRules(below.rules ?? {}, above.rules ?? {}),
  };
}

function mergedRules(below: Rules, above: Rules): Rules {
  const both = Object.entries(above).map(([id, setting]) => [id, mergedRule(below[id], setting)] as const);
  return { ...below, ...Object.fromEntries(both) };
}

/** A severity leaves the options alone, and options the severity. */
function mergedRule(below: RuleValue | undefined, above: RuleValue): RuleValue {
  if (below === undefined || (typeof below === 'string' && typeof above === 'string')) return above;
  return { ...asObject(below), ...asObject(above) };
}

function asObject(setting: RuleValue): Exclude<RuleValue, string> {
  return typeof setting === 'string' ? { severity: setting } : setting;
}

/**
 * The usable part of what a client sends as settings: any value, of which invalid keys are left out.
 * A rule set to `default` counts as unset, and so does a null.
 */
export function readSettings(value: unknown): Settings {
  if (!isRecord(value)) return {};
  const input: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(settingsSchema.shape)) {
    const given = key === 'rules' ? setRules(value[key]) : value[key];
    if (given !== undefined && given !== null && schema.safeParse(given).success) input[key] = given;
  }
  return input;
}

function setRules(value: unknown): Record<string, unknown> | undefined {
  if (!isRecord(value)) return undefined;
  const { rules } = settingsSchema.shape;
  return Object.fromEntries(
    Object.entries(value).filter(([id, severity]) => rules.safeParse({ [id]: severity }).success),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
