/**
 * The worker in which a file is read: whatever is in it, the page keeps taking input, and can end the reading by
 * terminating the worker. Each worker reads one file.
 */

import type { Result } from '../basics/result.ts';
import type { Worksheet } from '../worksheet/definition/definition.ts';
import { limitArrays } from './limit-arrays.ts';
import { largestFile } from './pdf-source.ts';
import { type FileProblem, type ReadFile, readFile } from './read-file.ts';

export interface ReadingRequest {
  readonly file: File;
  readonly worksheets: readonly Worksheet[];
}

/** What the worker says to the page. pdf.js, once loaded, posts messages of its own on the same channel. */
export type ReadingMessage =
  /** Its code is loaded. */
  | { readonly type: 'started' }
  | { readonly type: 'outcome'; readonly outcome: Result<ReadFile, FileProblem> };

limitArrays(largestFile);

self.addEventListener('message', async ({ data: { file, worksheets } }: MessageEvent<ReadingRequest>) => {
  say({ type: 'outcome', outcome: await readFile(file, worksheets) });
});
say({ type: 'started' });

function say(message: ReadingMessage): void {
  self.postMessage(message);
}
