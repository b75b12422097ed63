/** What an editor can configure: one shape for `colloquy.config.json` and VS Code's settings. */
import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';
import { isApiBase } from '../wikipedia/api/endpoint.ts';

const filled = z.string().check(z.minLength(1));

const severity = z
  .enum(['error', 'warning', 'info', 'hint', 'off'])
  .check(z.describe('How loud the rule is; `off` silences it.'));

const ruleSetting = z.union([
  severity,
  z.catchall(
    z.object({ severity: z.optional(severity) }),
    z.union([z.boolean(), z.number(), z.string(), z.array(z.string())]),
  ),
]);

const speaker = z.strictObject({
  name: filled.check(z.describe('The name that labels should carry.')),
  role: z.enum(['editor', 'model']).check(z.describe('Who this is: the editor or the model.')),
  aliases: z.optional(z.array(filled)).check(z.describe('Other names of the same speaker.')),
});

const model = z.strictObject({
  name: filled.check(z.describe('The name of the model.')),
  cutoff: z.string().check(
    z.regex(/^(19|20)\d\d-(0[1-9]|1[0-2])$/, {
      error: () => l10n.t('Write a year and a month, such as “2021-09”.'),
    }),
    z.describe('The last month of what the model knows, such as `2021-09`.'),
  ),
});

const statement = z.strictObject({
  id: z.string().check(
    z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
      error: () => l10n.t('Write it in small letters and digits, with a hyphen between words: “our-sources”.'),
    }),
    z.describe('A name for the statement; the default ones can be replaced by theirs.'),
  ),
  label: filled.check(z.describe('What the statement says, in a few words; shown in messages.')),
  applies: z._default(z.enum(['always', 'with-links']), 'always').check(z.describe('When the statement is due.')),
  phrases: z
    .array(filled)
    .check(
      z.minLength(1),
      z.describe('Wordings by which the statement is recognised; small differences do not matter.'),
    ),
  text: z
    .record(z.string(), filled)
    .check(
      z.describe(
        'The sentence to insert, by language (`en`, `de`, …). It may hold `{model}`, `{cutoff}` and `{blog}`.',
      ),
    ),
});

const apiBase = z.string().check(
  z.refine(isApiBase, {
    error: () => l10n.t('Write the address before “/api.php”, with https:// – such as “https://wiki.example.org/w”.'),
  }),
);

const host = z.string().check(
  z.regex(/^(?:\*\.)?[^\s/:@?#*]+$/, {
    error: () => l10n.t('Write the host alone, such as “www.example.org” or “*.example.org”.'),
  }),
);

const allowedHost = z.union(
  [
    host,
    z.strictObject({
      host: host.check(z.describe('The host, such as `example.org` or `*.example.org`.')),
      reason: filled.check(z.describe('Why it may be linked; shown where such a link is hovered.')),
    }),
  ],
  'Invalid input: expected a host, or { "host": …, "reason": … }',
);

const disclaimer = z.strictObject({
  headings: z
    ._default(z.array(filled), [])
    .check(z.describe('Words that open a closing note, besides the usual ones.')),
  omit: z._default(z.array(z.string()), []).check(z.describe('Statements that this blog does not make, by id.')),
  include: z
    ._default(z.array(z.string()), [])
    .check(z.describe('Optional statements that this blog’s disclaimer must make too, by id: `edited`.')),
  statements: z
    ._default(z.array(statement), [])
    .check(z.describe('Statements of this blog’s own, besides the default ones.')),
  text: z
    ._default(z.record(z.string(), z.string()), {})
    .check(
      z.describe(
        'A whole disclaimer to insert instead of the composed one, by language. It may hold `{model}`, `{cutoff}` and `{blog}`.',
      ),
    ),
});

const wikipedia = z.strictObject({
  check: z
    ._default(z.enum(['manual', 'onSave', 'whileTyping']), 'manual')
    .check(z.describe('When links are checked with Wikipedia: when you ask, when you save, or as you type.')),
  contact: z
    .optional(z.string())
    .check(
      z.describe(
        'Where Wikipedia can reach you about your requests, such as a mail address or your blog’s. It is sent with each of them, and asked for by its rules.',
      ),
    ),
  apis: z
    ._default(z.record(z.string(), apiBase), {})
    .check(
      z.describe(
        'Where to ask instead of Wikipedia, by language: `{ "en": "https://wiki.example.org/w" }`. It is the address before `/api.php`.',
      ),
    ),
});

const language = z.string().check(
  z.regex(/^[A-Za-z]{2,3}([-_][A-Za-z0-9]+)*$/, {
    error: () => l10n.t('Write a language code, such as “en” or “de”.'),
  }),
);

/** What can be set for a blog and, by `overrides`, for some of its posts. */
export const settingsSchema = z.strictObject({
  labelStyle: z
    ._default(z.enum(['bold-label', 'bold-question', 'heading', 'plain']), 'bold-label')
    .check(z.describe('How turns are labelled in this blog. Other styles are read, reported and rewritten.')),
  editorName: z._default(filled, 'Editor').check(z.describe('The label of the editor where turns get labels.')),
  speakers: z._default(z.array(speaker), []).check(z.describe('Who speaks in this blog’s posts.')),
  models: z
    ._default(z.array(model), [])
    .check(z.describe('When the knowledge of models ends, where Colloquy does not know it or is wrong.')),
  blog: z.optional(z.string()).check(z.describe('The blog’s name, for `{blog}` in the disclaimer.')),
  language: z
    .optional(language)
    .check(z.describe('The language of the posts (`en`, `de`, …) where front matter does not say.')),
  allowedHosts: z
    ._default(z.array(allowedHost), [])
    .check(
      z.describe(
        'Hosts that may be linked besides Wikipedia. `*.example.org` allows all below it. An entry may give its reason.',
      ),
    ),
  ownHosts: z._default(z.array(host), []).check(z.describe('The blog’s own hosts; links to them are not judged.')),
  disclaimer: z.prefault(disclaimer, {}).check(z.describe('The closing note.')),
  wikipedia: z.prefault(wikipedia, {}).check(z.describe('What is asked of Wikipedia.')),
  maxProblems: z
    ._default(z.int().check(z.minimum(1)), 500)
    .check(z.describe('How many problems of one post the editor shows, the worst first.')),
  rules: z
    ._default(z.record(z.string(), ruleSetting), {})
    .check(z.describe('Severity by rule, or its severity and options.')),
});

const override = z.extend(settingsSchema, {
  files: z
    .array(filled)
    .check(
      z.minLength(1),
      z.describe('The posts, by globs relative to this file; one without `/` means a name in any folder, `!` excepts.'),
    ),
});

/** The schema of `colloquy.config.json`; the JSON schema that VS Code completes is generated from it. */
export const configurationSchema = z.extend(settingsSchema, {
  $schema: z
    .optional(z.string())
    .check(z.describe('Where the schema of this file lies, for other editors; VS Code knows it.')),
  extends: z
    .optional(z.union([filled, z.array(filled)]))
    .check(z.describe('Configuration files that this one builds on, by paths relative to it. Later ones win.')),
  overrides: z
    .optional(z.array(override))
    .check(z.describe('Settings for some posts only. Later ones win over earlier ones and over those for all posts.')),
});

/** A complete configuration, defaults filled in. */
export type Configuration = z.output<typeof settingsSchema>;

/** Some settings, as people write them. */
export type Settings = z.input<typeof settingsSchema>;

/** A configuration file, as people write it. */
export type ConfigurationInput = z.input<typeof configurationSchema>;

/** What holds where nobody configured anything. */
export const defaultConfiguration: Configuration = settingsSchema.parse({});
