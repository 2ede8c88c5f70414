/** A file that was made and is to be handed over. */
export interface MadeFile {
  /** With its extension. */
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Characters that it shows as a box. */
  readonly missing: readonly string[];
}

export const blobOf = ({ bytes, mediaType }: Pick<MadeFile, 'bytes' | 'mediaType'>) =>
  new Blob([bytes], { type: mediaType });
