/** What a configuration may say of rules. */

/** By rule the names of its options, each with a value of the kind that it takes. */
export type KnownRules = ReadonlyMap<string, ReadonlyMap<string, unknown>>;
