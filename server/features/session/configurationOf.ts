/** The configuration of a post that need not be open. */
import type { Configuration } from '../../config/configuration.ts';
import type { Session } from './session.ts';

/** Nothing is kept for a post that is not open. */
export async function configurationOf(
  { configuration, documents }: Pick<Session, 'configuration' | 'documents'>,
  uri: string,
): Promise<Configuration> {
  const found = await configuration.of(uri);
  if (documents.version(uri) === undefined) configuration.close(uri);
  return found;
}
