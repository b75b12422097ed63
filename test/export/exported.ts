/** Posts in all formats, as tests export them. */
import { defaultConfiguration } from '../../server/config/configuration.ts';
import type { ExportedPost } from '../../server/render/export/exportFormat.ts';
import { type ExportFormatName, exportFormats } from '../../server/render/export/exportFormats.ts';
import { parseTranscript } from '../../server/transcript/parse.ts';

/** The names of all formats. */
export const formatNames = Object.keys(exportFormats) as ExportFormatName[];

/** A text on its way out. */
export function postToExport(text: string, about: Partial<ExportedPost> = {}): ExportedPost {
  return {
    transcript: parseTranscript(text),
    configuration: defaultConfiguration,
    look: 'interview',
    name: 'kitchen',
    today: '2026-11-24',
    images: new Map(),
    ...about,
  };
}

/** A text as it is exported. */
export function exported(text: string, format: ExportFormatName, about: Partial<ExportedPost> = {}): string {
  return exportFormats[format].render(postToExport(text, about));
}
