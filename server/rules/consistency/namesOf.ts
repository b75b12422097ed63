/** The names of models, each once, as a message lists them. */
export function namesOf(models: readonly { readonly name: string }[]): string {
  return [...new Set(models.map(({ name }) => name))].join(', ');
}
