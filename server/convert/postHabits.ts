/** What one post tells of the habits of its blog. */
import { type LabelStyle, noteText, type Role, type Transcript, type Turn } from '../transcript/model.ts';
import { fold } from '../transcript/speakers/speakers.ts';

/** A name that labels carry. */
export interface UsedName {
  readonly name: string;
  readonly role: Role;
  /** The same for all names of one speaker. */
  readonly speaker: string;
  /** Whether the name belongs to a speaker, to a role alone (`Q`), or to nobody known. */
  readonly kind: 'speaker' | 'generic' | 'unknown';
  /** How many turns it opens. */
  readonly turns: number;
}

/** Small plain data; a member is undefined where the post does not tell. */
export interface PostHabits {
  readonly language: string | undefined;
  readonly labelStyle: LabelStyle | undefined;
  readonly names: readonly UsedName[];
  /** The source of the disclaimer, with line feeds. */
  readonly disclaimer: string | undefined;
}

/** The language of a shorter text is a guess. */
const ENOUGH = 200;

/** Looks at one post. */
export function habitsOf(transcript: Transcript): PostHabits {
  const { frontMatter, text, language, turns, disclaimer } = transcript;
  const isTold = frontMatter?.values['lang'] !== undefined || text.length >= ENOUGH;
  return {
    language: isTold ? language : undefined,
    labelStyle: postLabelStyle(turns),
    names: namesIn(turns),
    disclaimer: disclaimer && noteText(disclaimer).replace(/\r\n?/g, '\n').trim(),
  };
}

/** The dress of most turns; what chat pages and screenplays write is nobody's style. */
export function postLabelStyle(turns: readonly Pick<Turn, 'dress'>[]): LabelStyle | undefined {
  const counts = new Map<LabelStyle, number>();
  for (const { dress } of turns)
    if (dress !== 'said' && dress !== 'name-line') counts.set(dress, (counts.get(dress) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function namesIn(turns: readonly Turn[]): UsedName[] {
  const names = new Map<string, UsedName>();
  for (const { label, role, speaker, dress } of turns) {
    if (!label || dress === 'said') continue;
    const kind = speaker ? (speaker.source === 'generic' ? 'generic' : 'speaker') : 'unknown';
    const before = names.get(label.name)?.turns ?? 0;
    names.set(label.name, {
      name: label.name,
      role,
      speaker: speaker?.id ?? fold(label.name),
      kind,
      turns: before + 1,
    });
  }
  return [...names.values()];
}
