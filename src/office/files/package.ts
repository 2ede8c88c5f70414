/** Files of a document in one package: a zip. */
import { strToU8, type Zippable, zipSync } from 'fflate';

/** A file of a package, with its path in it. */
export interface Part {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** For what has to be read without unpacking. */
  readonly isStored?: boolean;
}

/** The same parts make the same bytes: the moment in the package is always the first that its format knows. */
const moment = new Date(1980, 0, 1);

export function packed(parts: readonly Part[]): Uint8Array<ArrayBuffer> {
  const files: Zippable = {};
  for (const { path, content, isStored = false } of parts) {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    files[path] = [bytes, { level: isStored ? 0 : 6, mtime: moment }];
  }
  return new Uint8Array(zipSync(files));
}
