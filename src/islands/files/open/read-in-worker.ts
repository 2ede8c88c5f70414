/**
 * Reads a chosen file in a worker, so that nothing in it can block the page. The worker is terminated when the reading
 * ends, whatever the outcome.
 */

import { failed, type Result } from '../../../basics/result.ts';
import type { ReadingMessage, ReadingRequest } from '../../../pdf-reading/file-worker.ts';
import type {
  FileProblem as FoundProblem,
  ReadDossier,
  ReadFile,
  ReadInputs,
} from '../../../pdf-reading/read-file.ts';
import type { Worksheet } from '../../../worksheet/definition/definition.ts';

export type { ReadDossier, ReadFile, ReadInputs };

export type FileProblem =
  | FoundProblem
  /** It asks for more time or memory than any file of ours. */
  | { readonly type: 'too-heavy' }
  /** The person stopped the reading. */
  | { readonly type: 'stopped' };

export interface Waiting {
  /** Called once, when the reading takes so long that the person should know. */
  readonly onSlow: () => void;
  /** Stops the reading. */
  readonly signal: AbortSignal;
}

/** In ms. Most files take a tenth of it. */
const untilSlow = 1000;

/** In ms, loading the code included: enough for a slow phone, an end to a file that was made to never finish. */
const timeLimit = 20_000;

export async function readFile(
  file: File,
  worksheets: readonly Worksheet[],
  { onSlow, signal }: Waiting,
): Promise<Result<ReadFile, FileProblem>> {
  let worker: Worker;
  try {
    worker = new Worker(new URL('../../../pdf-reading/file-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return failed({ type: 'code-not-loaded' });
  }
  const slow = setTimeout(onSlow, untilSlow);
  let limit: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise((resolve) => {
      const giveUp = (type: 'code-not-loaded' | 'too-heavy' | 'stopped') => resolve(failed({ type }));
      let hasStarted = false;
      limit = setTimeout(giveUp, timeLimit, 'too-heavy');
      signal.addEventListener('abort', () => giveUp('stopped'), { once: true });
      if (signal.aborted) giveUp('stopped');
      worker.addEventListener('message', ({ data: message }: MessageEvent<ReadingMessage>) => {
        if (message.type === 'started') hasStarted = true;
        if (message.type === 'outcome') resolve(message.outcome);
      });
      // Failures inside the worker arrive as an outcome; an error means it could not load, or ran out of memory.
      worker.addEventListener('error', () => giveUp(hasStarted ? 'too-heavy' : 'code-not-loaded'));
      const request: ReadingRequest = { file, worksheets };
      worker.postMessage(request);
    });
  } finally {
    clearTimeout(slow);
    clearTimeout(limit);
    worker.terminate();
  }
}
