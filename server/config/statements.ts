/** The statements that a blog's disclaimers make. */
import { optionalStatements } from '../disclaimer/optionalStatements.ts';
import { defaultStatements, type StatementDefinition } from '../disclaimer/statements.ts';
import type { Configuration } from './configuration.ts';

const known = new WeakMap<Configuration, readonly StatementDefinition[]>();

/** The default statements but for those omitted or replaced, the optional ones that are included, then the blog's own; the same list each time. */
export function statementsOf(configuration: Configuration): readonly StatementDefinition[] {
  const statements = known.get(configuration) ?? statementsIn(configuration);
  known.set(configuration, statements);
  return statements;
}

function statementsIn({ disclaimer }: Configuration): readonly StatementDefinition[] {
  const own = disclaimer.statements.map(
    ({ id, label, applies, phrases, text }): StatementDefinition => ({
      id,
      label,
      applies,
      text,
      recognise: { anyOf: phrases },
    }),
  );
  const replaced = new Set([...disclaimer.omit, ...own.map(({ id }) => id)]);
  const included = optionalStatements.filter(({ id }) => disclaimer.include.includes(id));
  return [...[...defaultStatements, ...included].filter(({ id }) => !replaced.has(id)), ...own];
}
