/** Making a configuration. */
import { RequestType } from 'vscode-languageserver-protocol';

/** From which posts to make a configuration. */
export interface NewConfigurationParams {
  /** URIs; at most some hundred are looked at. */
  readonly posts: readonly string[];
  /** What `$schema` is to say. */
  readonly schema?: string;
}

/** The text of a `colloquy.config.json` that fits the posts. It can be cancelled. */
export const NewConfigurationRequest = new RequestType<NewConfigurationParams, string, void>(
  'transcript/newConfiguration',
);
