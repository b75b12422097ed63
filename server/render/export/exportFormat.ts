/** What posts can be exported as. */
import type { Configuration } from '../../config/configuration.ts';
import type { Transcript } from '../../transcript/model.ts';
import type { PostLook } from '../look.ts';

/** A post on its way out. */
export interface ExportedPost {
  readonly transcript: Transcript;
  readonly configuration: Configuration;
  readonly look: PostLook;
  /** What its file is called, without folder and extension. */
  readonly name: string;
  /** The day of the export, `2026-11-24`, for formats that want a date where the post has none. */
  readonly today: string;
  /** The bytes of images by the address that the post gives; those that are missing stay where they are. */
  readonly images: ReadonlyMap<string, Uint8Array>;
}

/** One format. */
export interface ExportFormat {
  /** Whether images that lie beside the post become part of the file. */
  readonly embedsImages: boolean;
  /** The name of the file. */
  fileName(post: ExportedPost): string;
  /** The text of the file. */
  render(post: ExportedPost): string;
}
