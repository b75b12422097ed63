/** The labels that a text defines, which decide whether `[words]` anywhere else in it is a link. */

/** Labels of one kind as the parser uses them: it asks whether one is defined, and adds those it comes upon. */
class LabelList {
  readonly #prefix: string;
  readonly #owner: Labels;

  constructor(owner: Labels, prefix: string) {
    this.#owner = owner;
    this.#prefix = prefix;
  }

  includes(label: string): boolean {
    return this.#owner.has(this.#prefix + label);
  }

  push(label: string): void {
    this.#owner.own.add(this.#prefix + label);
  }
}

/** What one run of the parser knows, finds and asks. Labels are as the parser normalises them; footnotes' begin with a line break. */
export class Labels {
  readonly definitions = new LabelList(this, '');
  readonly footnotes = new LabelList(this, '\n');
  /** What this run found that was not known. */
  readonly own = new Set<string>();
  /** What this run wanted to know. */
  readonly asked = new Set<string>();
  readonly #known: { has(label: string): boolean };

  constructor(known: { has(label: string): boolean } = new Set()) {
    this.#known = known;
  }

  has(label: string): boolean {
    this.asked.add(label);
    return this.#known.has(label) || this.own.has(label);
  }
}
