/** One configuration from VS Code's settings and a file. */
import { type Configuration, type ConfigurationInput, configurationSchema } from './configuration.ts';

/** The file's values over the settings' over the defaults; rules are merged one by one. */
export function mergeConfiguration(settings: ConfigurationInput, file: ConfigurationInput = {}): Configuration {
  return configurationSchema.parse({
    ...settings,
    ...file,
    disclaimer: { ...settings.disclaimer, ...file.disclaimer },
    rules: { ...settings.rules, ...file.rules },
  });
}

/**
 * The usable part of what a client sends as settings: any value, of which invalid keys are left out.
 * A rule set to `default` counts as unset, and so does a null.
 */
export function readSettings(value: unknown): ConfigurationInput {
  if (!isRecord(value)) return {};
  const input: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(configurationSchema.shape)) {
    const given = key === 'rules' ? setRules(value[key]) : value[key];
    if (given !== undefined && given !== null && schema.safeParse(given).success) input[key] = given;
  }
  return input;
}

function setRules(value: unknown): Record<string, unknown> | undefined {
  if (!isRecord(value)) return undefined;
  const { rules } = configurationSchema.shape;
  return Object.fromEntries(
    Object.entries(value).filter(([id, severity]) => rules.safeParse({ [id]: severity }).success),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
