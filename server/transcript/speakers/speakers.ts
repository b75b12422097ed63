/** Who a name belongs to: front matter first, then configuration, catalogue and generic words. */

import type { Role, Speaker } from '../model.ts';
import { genericNames, modelCatalogue } from './catalogue.ts';

/** A speaker as the configuration declares it. */
export interface DeclaredSpeaker {
  readonly name: string;
  readonly role: Role;
  readonly aliases?: readonly string[] | undefined;
}

/** Finds speakers by name, without regard to case, accents' form and spacing. */
export class SpeakerTable {
  readonly #byName = new Map<string, Speaker>();
  readonly #listed: readonly DeclaredSpeaker[];

  constructor(frontMatter: Readonly<Record<string, unknown>>, configured: readonly DeclaredSpeaker[]) {
    this.#addGeneric();
    for (const { id, names } of modelCatalogue) this.#add(id, names, 'model', 'catalogue');
    for (const each of configured) this.#declare(each, 'configuration');
    const { model, listed } = declaredIn(frontMatter, this);
    for (const each of [...model, ...listed]) this.#declare(each, 'front-matter');
    this.#listed = listed;
  }

  /** The speaker of that name, if anybody has it. */
  resolve(name: string): Speaker | undefined {
    return this.#byName.get(fold(name));
  }

  /** The id under which a name is known, or would be. */
  idOf(name: string): string {
    return this.resolve(name)?.id ?? fold(name);
  }

  /** The names that front matter or configuration declare, as written there. */
  get declared(): readonly Speaker[] {
    const found = [...this.#byName.values()].filter((s) => s.source === 'front-matter' || s.source === 'configuration');
    return [...new Map(found.map((s) => [s.id, s])).values()];
  }

  /** The only name of a role in front matter's `speakers`: what its labels say, whatever `model` tells of it. */
  onlyListed(role: Role): string | undefined {
    const names = new Map(this.#listed.filter((each) => each.role === role).map(({ name }) => [fold(name), name]));
    return names.size === 1 ? [...names.values()][0] : undefined;
  }

  /** All names of a role, in the form in which they are compared. */
  namesOf(role: Role): string[] {
    return [...this.#byName].filter(([, speaker]) => speaker.role === role).map(([name]) => name);
  }

  #addGeneric(): void {
    for (const role of ['editor', 'model'] as const) {
      for (const name of genericNames[role]) this.#add(`${role}:${fold(name)}`, [name], role, 'generic');
    }
  }

  #add(id: string, names: readonly string[], role: Role, source: Speaker['source']): void {
    for (const name of names) this.#byName.set(fold(name), { id, name: names[0] ?? name, role, source });
  }

  /** A declared name takes over all names of the catalogue's speaker that it names. */
  #declare({ name, role, aliases = [] }: DeclaredSpeaker, source: 'configuration' | 'front-matter'): void {
    const known = [name, ...aliases]
      .map((each) => this.resolve(each))
      .find((each) => each && each.source !== 'generic');
    const id = known?.id ?? fold(name);
    const catalogued = modelCatalogue.find((each) => each.id === id)?.names ?? [];
    for (const each of [...catalogued, ...aliases, name]) this.#byName.set(fold(each), { id, name, role, source });
  }
}

/** A post names few speakers, often. */
const folded = new Map<string, string>();
const MOST_NAMES = 1000;

/** The form in which names are compared. */
export function fold(name: string): string {
  const known = folded.get(name);
  if (known !== undefined) return known;
  const compared = name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
  if (folded.size >= MOST_NAMES) folded.clear();
  folded.set(name, compared);
  return compared;
}

/** Front matter's `speakers` (names, maps of name to role, or records) and `model`. */
function declaredIn(
  values: Readonly<Record<string, unknown>>,
  table: SpeakerTable,
): { readonly model: readonly DeclaredSpeaker[]; readonly listed: readonly DeclaredSpeaker[] } {
  const listed: DeclaredSpeaker[] = [];
  const model = typeof values['model'] === 'string' ? values['model'].trim() : '';
  const names: string[] = [];
  for (const entry of entriesOf(values['speakers'])) {
    if (entry.role)
      listed.push({ name: entry.name, role: entry.role, ...(entry.aliases ? { aliases: entry.aliases } : {}) });
    else names.push(entry.name);
  }
  const roleOf = (name: string) => (fold(name) === fold(model) ? 'model' : table.resolve(name)?.role);
  const taken = new Set([...(model ? ['model'] : []), ...listed.map((each) => each.role), ...names.map(roleOf)]);
  for (const name of names) {
    const role = roleOf(name) ?? (taken.has('editor') ? 'model' : 'editor');
    taken.add(role);
    listed.push({ name, role });
  }
  return { model: model ? [{ name: model, role: 'model' }] : [], listed };
}

interface Entry {
  name: string;
  role?: Role;
  aliases?: string[];
}

function entriesOf(value: unknown): Entry[] {
  if (Array.isArray(value)) return value.flatMap(entryOf);
  if (value && typeof value === 'object')
    return Object.entries(value).flatMap(([name, role]) => entryOf({ name, role }));
  return [];
}

function entryOf(value: unknown): Entry[] {
  if (typeof value === 'string' && value.trim()) return [{ name: value.trim() }];
  if (!value || typeof value !== 'object') return [];
  const { name, role, aliases } = value as Record<string, unknown>;
  if (typeof name !== 'string' || !name.trim()) return [];
  const entry: Entry = { name: name.trim() };
  if (role === 'editor' || role === 'model') entry.role = role;
  if (Array.isArray(aliases)) entry.aliases = aliases.filter((each): each is string => typeof each === 'string');
  return [entry];
}
