/** Speakers and model of a post as the blog names them, whichever way a conversation came in. */
import { stringify } from 'yaml';
import type { Configuration } from '../../config/configuration.ts';
import { parseOptions } from '../../config/parseOptions.ts';
import { editorLabel, modelLabel, toldName } from '../../inference/labelTurns.ts';
import { applyChanges, type TextChange } from '../../rules/applyFixes.ts';
import { absolute, type Transcript, type Turn } from '../../transcript/model.ts';
import { parseTranscript } from '../../transcript/parse.ts';
import { modelName } from '../../transcript/speakers/modelName.ts';
import { productName } from '../../transcript/speakers/productName.ts';
import { fold } from '../../transcript/speakers/speakers.ts';
import { addedToFrontMatter } from '../addedToFrontMatter.ts';

/** The post with words such as `You` and ids such as `gpt-4` replaced by names, and its model in front matter. */
export function inBlogNames(post: Transcript, configuration: Configuration): Transcript {
  const named = changedIn(post, renamings(post, configuration), configuration);
  return changedIn(named, modelAdded(named, configuration), configuration);
}

/** What front matter or configuration call it, else the only model that speaks under a name of its own, else what is told. */
export function modelOf(transcript: Transcript, configuration: Configuration): string | null {
  const named = transcript.turns.flatMap(({ role, speaker }) =>
    role === 'model' && speaker && speaker.source !== 'generic' ? [speaker.name] : [],
  );
  const [only, ...others] = new Set(named);
  if (others.length > 0) return modelName(transcript) ?? null;
  return modelName(transcript) ?? only ?? toldName(transcript, configuration) ?? null;
}

function renamings(post: Transcript, configuration: Configuration): TextChange[] {
  const names = {
    editor: editorLabel(post, configuration),
    model: productName(modelOf(post, configuration) ?? modelLabel(post, configuration)),
  };
  return post.turns.flatMap(({ role, label, speaker }: Turn) => {
    // A chat page's own line is no label any more under another name.
    if (!label || label.dress === 'said') return [];
    // In capitals, as in screenplays, it is the same name.
    const written =
      speaker?.source === 'catalogue' && fold(speaker.name) === fold(label.name) ? speaker.name : label.name;
    const newText = speaker?.source === 'generic' ? names[role] : role === 'model' ? productName(written) : written;
    return newText === label.name ? [] : [{ ...absolute(label.nameSpan), newText }];
  });
}

function modelAdded(post: Transcript, configuration: Configuration): TextChange[] {
  const { frontMatter, speakers, turns } = post;
  const isDeclared = speakers.declared.some(({ role, source }) => role === 'model' && source === 'front-matter');
  if (
    turns.length === 0 ||
    isDeclared ||
    (frontMatter && (frontMatter.errors.length > 0 || 'model' in frontMatter.values))
  )
    return [];
  const model = modelOf(post, configuration);
  return model === null ? [] : [addedToFrontMatter(post, [stringify({ model }, { lineWidth: 0 }).trimEnd()])];
}

/** The changed post, unless its turns would not be read as the same. */
function changedIn(post: Transcript, changes: readonly TextChange[], configuration: Configuration): Transcript {
  if (changes.length === 0) return post;
  const changed = parseTranscript(applyChanges(post.text, changes), parseOptions(configuration));
  const isSame =
    changed.turns.length === post.turns.length && changed.turns.every(({ role }, at) => role === post.turns[at]?.role);
  return isSame ? changed : post;
}
