/** The one entry for every file for a word processor, loaded by a dynamic import on the click. */
import { failed } from '../../basics/result.ts';
import type { OfficeOrder, OfficeOutcome } from './office-file.ts';
import type { OfficeMessage } from './office-worker.ts';

/** @param onProgress told how far it is, 0 to 1. */
export async function makeOfficeFile(
  order: OfficeOrder,
  onProgress: (done: number) => void = () => undefined,
): Promise<OfficeOutcome> {
  const worker = new Worker(new URL('./office-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve) => {
      worker.addEventListener('message', ({ data: message }: MessageEvent<OfficeMessage>) => {
        if (message.type === 'progress') onProgress(message.done);
        else resolve(message.outcome);
      });
      // What goes wrong within comes as an outcome: this is a worker that could not be loaded.
      worker.addEventListener('error', () => resolve(failed({ type: 'code-not-loaded' })));
      worker.postMessage(order);
    });
  } finally {
    worker.terminate();
  }
}
