/** What an editor can configure: one shape for `colloquy.config.json` and VS Code's settings. */
import * as z from 'zod';

const severity = z
  .enum(['error', 'warning', 'info', 'hint', 'off'])
  .describe('How loud the rule is; `off` silences it.');

const speaker = z.strictObject({
  name: z.string().min(1).describe('The name that labels should carry.'),
  role: z.enum(['editor', 'model']).describe('Who this is: the editor or the model.'),
  aliases: z.array(z.string().min(1)).optional().describe('Other names of the same speaker.'),
});

const statement = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .describe('A name for the statement; the default ones can be replaced by theirs.'),
  label: z.string().min(1).describe('What the statement says, in a few words; shown in messages.'),
  applies: z.enum(['always', 'with-links']).default('always').describe('When the statement is due.'),
  phrases: z
    .array(z.string().min(1))
    .min(1)
    .describe('Wordings by which the statement is recognised; small differences do not matter.'),
  text: z.record(z.string(), z.string().min(1)).describe('The sentence to insert, by language (`en`, `de`, …).'),
});

/** The schema of `colloquy.config.json`; the JSON schema that VS Code completes is generated from it. */
export const configurationSchema = z.strictObject({
  $schema: z.string().optional(),
  labelStyle: z
    .enum(['bold-label', 'bold-question', 'heading', 'plain'])
    .default('bold-label')
    .describe('How turns are labelled in this blog. Other styles are read, reported and rewritten.'),
  editorName: z.string().min(1).default('Editor').describe('The label of the editor where turns get labels.'),
  speakers: z.array(speaker).default([]).describe('Who speaks in this blog’s posts.'),
  language: z
    .string()
    .optional()
    .describe('The language of the posts (`en`, `de`, …) where front matter does not say.'),
  allowedHosts: z
    .array(z.string().min(1))
    .default([])
    .describe('Hosts that may be linked besides Wikipedia. `*.example.org` allows all below it.'),
  ownHosts: z.array(z.string().min(1)).default([]).describe('The blog’s own hosts; links to them are not judged.'),
  disclaimer: z
    .strictObject({
      headings: z
        .array(z.string().min(1))
        .default([])
        .describe('Words that open a closing note, besides the usual ones.'),
      omit: z.array(z.string()).default([]).describe('Statements that this blog does not make, by id.'),
      statements: z.array(statement).default([]).describe('Statements of this blog’s own, besides the default ones.'),
      text: z
        .record(z.string(), z.string())
        .default({})
        .describe('A whole disclaimer to insert instead of the composed one, by language.'),
    })
    .prefault({})
    .describe('The closing note.'),
  maxProblems: z.int().min(1).default(500).describe('How many problems of one post the editor shows, the worst first.'),
  rules: z.record(z.string(), severity).default({}).describe('Severity by rule.'),
});

/** A complete configuration, defaults filled in. */
export type Configuration = z.output<typeof configurationSchema>;

/** A configuration as people write it. */
export type ConfigurationInput = z.input<typeof configurationSchema>;

/** What holds where nobody configured anything. */
export const defaultConfiguration: Configuration = configurationSchema.parse({});
