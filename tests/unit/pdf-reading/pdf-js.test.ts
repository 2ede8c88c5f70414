import { afterEach, expect, test, vi } from 'vitest';
import { findAttachment } from '../../../src/pdf-reading/find-attachment.ts';
import { crafted } from './dossier-pdfs.ts';

/** The small reader leaves it to pdf.js. */
const unusual = crafted('/Filter /ASCIIHexDecode', '7B7D>');

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A worker of the browser that does with a message what `answer` does. */
function stubWorker(answer: (worker: EventTarget) => void): { readonly ended: () => boolean } {
  let isEnded = false;
  class StubWorker extends EventTarget {
    postMessage(): void {
      answer(this);
    }
    terminate(): void {
      isEnded = true;
    }
  }
  vi.stubGlobal('Worker', StubWorker);
  return { ended: () => isEnded };
}

test('a file that takes for ever is given up after a while, and the worker is ended', async () => {
  vi.useFakeTimers();
  const worker = stubWorker(() => undefined);
  const found = findAttachment(unusual);
  await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0));
  await vi.advanceTimersByTimeAsync(19_000);
  expect(worker.ended()).toBe(false);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await found).toEqual({ ok: false, problem: { type: 'cut-off' } });
  expect(worker.ended()).toBe(true);
});

test('a worker that cannot be loaded is told apart from a file that cannot be read', async () => {
  const worker = stubWorker((target) => target.dispatchEvent(new Event('error')));
  expect(await findAttachment(unusual)).toEqual({ ok: false, problem: { type: 'code-not-loaded' } });
  expect(worker.ended()).toBe(true);
});

test('a browser that allows no worker says so, and throws nothing', async () => {
  vi.stubGlobal(
    'Worker',
    class {
      constructor() {
        throw new DOMException('Not allowed', 'SecurityError');
      }
    },
  );
  expect(await findAttachment(unusual)).toEqual({ ok: false, problem: { type: 'code-not-loaded' } });
});
