/** What is measured in process. */

/** A character typed into a text: where it goes, as offset and as position. */
export interface Keystroke {
  readonly offset: number;
  readonly line: number;
  readonly character: number;
  readonly typed: string;
}

/** A text that is open. */
export interface OpenText {
  /** Takes a keystroke and gives how many problems there are now. */
  type(keystroke: Keystroke): number | Promise<number>;
}

/** A linter, a parser or a store of text. */
export interface Subject {
  readonly name: string;
  /** Reads and checks a text; gives how many problems it has. Absent where nothing is checked. */
  check?(text: string): number | Promise<number>;
  open(text: string): OpenText | Promise<OpenText>;
}

/** How one that only knows whole texts deals with a keystroke. */
export function openByChecking(check: (text: string) => number | Promise<number>): (text: string) => OpenText {
  return (opened) => {
    let text = opened;
    return {
      type({ offset, typed }) {
        text = text.slice(0, offset) + typed + text.slice(offset);
        return check(text);
      },
    };
  };
}

/** Loads a subject by the name of its file. */
export async function subjectIn(file: string): Promise<Subject> {
  return ((await import(`./${file}.ts`)) as { default: Subject }).default;
}
