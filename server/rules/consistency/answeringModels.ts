import { nameOfModel } from '../../inference/name.ts';
import type { Content } from '../../transcript/markdown/block.ts';
import type { Block, Transcript } from '../../transcript/model.ts';
import { modelNames } from '../../transcript/speakers/catalogue.ts';
import { modelName } from '../../transcript/speakers/modelName.ts';
import { fold } from '../../transcript/speakers/speakers.ts';
import { type NamedModel, spokenModels } from '../../transcript/speakers/spokenModels.ts';
import type { BlockFacts } from '../rule.ts';

/** `GPT` is in `ChatGPT` and in `GPT-4`: a short pattern finds all of them. */
const shortest = modelNames.filter(
  (name) => !modelNames.some((other) => other !== name && fold(name).includes(fold(other))),
);
const anyName = new RegExp(shortest.map((name) => name.replaceAll('.', '\\.')).join('|'), 'i');
/** Longer passages talk about models rather than to one. */
const LONGEST = 500;

/** Two rules ask; a passage is looked at once. */
const known = new WeakMap<Content, { readonly name: string | undefined }>();

/** A fact: the model that a block addresses, thanks or introduces, as in `Thank you, BARD.` */
export function addressedModel({ content }: Block): string | undefined {
  const { kind, text } = content;
  if (kind !== 'paragraph' || text.length > LONGEST || !anyName.test(text)) return undefined;
  const before = known.get(content);
  if (before) return before.name;
  const name = nameOfModel([{ kind, text: text.trimEnd() }], modelNames);
  known.set(content, { name });
  return name;
}

/** The models of the labels, else the declared one, else the one that is addressed most. */
export function answeringModels(transcript: Transcript, addressed: BlockFacts<string>): NamedModel[] {
  const spoken = spokenModels(transcript);
  if (spoken.length > 0) return spoken;
  const name = modelName(transcript) ?? mostAddressed(transcript, addressed);
  return name === undefined ? [] : [{ id: transcript.speakers.idOf(name), name }];
}

function mostAddressed({ noted }: Transcript, addressed: BlockFacts<string>): string | undefined {
  const votes = new Map<string, number>();
  for (const [block, name] of addressed) if (!noted.has(block)) votes.set(name, (votes.get(name) ?? 0) + 1);
  return [...votes].reduce<[string, number] | undefined>(
    (best, each) => (best && best[1] >= each[1] ? best : each),
    undefined,
  )?.[0];
}
