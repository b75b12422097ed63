/** When the knowledge of a model ends, as far as that is certain. */
import { cutoffs } from '../transcript/speakers/cutoffs.ts';
import { SpeakerTable } from '../transcript/speakers/speakers.ts';
import type { Configuration } from './configuration.ts';

const certain = new Map(cutoffs.flatMap(({ model, month, isCertain }) => (isCertain && month ? [[model, month]] : [])));
const searching = new Set(cutoffs.flatMap(({ model, month }) => (month === undefined ? [model] : [])));

/** The last month that a model, by its id, knows of, as `2021-09`: as configured, else as the catalogue is certain. */
export function cutoffOf(model: string, { models, speakers }: Configuration): string | undefined {
  const table = new SpeakerTable({}, speakers);
  const own = models.find(({ name }) => table.idOf(name) === model);
  return own?.cutoff ?? certain.get(model);
}

/** Whether a model, by its id, looks things up on the web, so that its knowledge ends at no date. */
export function searchesWeb(model: string, configuration: Configuration): boolean {
  return searching.has(model) && cutoffOf(model, configuration) === undefined;
}
