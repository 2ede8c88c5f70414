/** Reading in a worker, as the page sees it: every way in which it can end. The reading itself is in `pdf-reading/`. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readFile } from '../../../../../src/islands/files/open/read-in-worker.ts';
import type { ReadingMessage } from '../../../../../src/pdf-reading/file-worker.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const failure = (type: string) => ({ ok: false, problem: { type } });

/** A worker of the browser that says nothing of itself, and the reading of a file in it. */
function reading() {
  const stop = new AbortController();
  const onSlow = vi.fn();
  const workers: { readonly worker: EventTarget; isEnded: boolean }[] = [];
  class StubWorker extends EventTarget {
    readonly #made = { worker: this, isEnded: false };
    constructor() {
      super();
      workers.push(this.#made);
    }
    postMessage(): void {}
    terminate(): void {
      this.#made.isEnded = true;
    }
  }
  vi.stubGlobal('Worker', StubWorker);
  const read = readFile(new File(['%PDF-'], 'hostiel.pdf'), [], { onSlow, signal: stop.signal });
  const [made] = workers;
  if (made === undefined) throw new Error('no worker was made');
  return {
    stop,
    onSlow,
    read,
    isEnded: () => made.isEnded,
    say: (message: ReadingMessage | { readonly action: string }) =>
      made.worker.dispatchEvent(new MessageEvent('message', { data: message })),
    fail: () => made.worker.dispatchEvent(new Event('error')),
  };
}

test('what the worker found is what comes, whatever pdf.js says on the same line, and the worker is ended', async () => {
  const { read, say, isEnded, onSlow } = reading();
  say({ type: 'started' });
  say({ action: 'ready' });
  expect(isEnded()).toBe(false);
  say({ type: 'outcome', outcome: { ok: false, problem: { type: 'no-attachment' } } });
  expect(await read).toEqual(failure('no-attachment'));
  expect(isEnded()).toBe(true);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(onSlow).not.toHaveBeenCalled();
});

test('a file that takes long is told of once, long before it is given up', async () => {
  const { read, say, onSlow, isEnded } = reading();
  say({ type: 'started' });
  await vi.advanceTimersByTimeAsync(4_000);
  expect(onSlow).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(15_000);
  expect(isEnded()).toBe(false);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await read).toEqual(failure('too-heavy'));
  expect(onSlow).toHaveBeenCalledTimes(1);
  expect(isEnded()).toBe(true);
});

test('a person can stop the reading, at once and before it has begun', async () => {
  const { read, stop, isEnded } = reading();
  stop.abort();
  expect(await read).toEqual(failure('stopped'));
  expect(isEnded()).toBe(true);
  const { onSlow } = reading();
  expect(await readFile(new File([], 'leeg'), [], { onSlow, signal: stop.signal })).toEqual(
    failure('stopped'),
  );
});

test('a worker that cannot be loaded is told apart from one that has no memory left', async () => {
  const unloaded = reading();
  unloaded.fail();
  expect(await unloaded.read).toEqual(failure('code-not-loaded'));
  const exhausted = reading();
  exhausted.say({ type: 'started' });
  exhausted.fail();
  expect(await exhausted.read).toEqual(failure('too-heavy'));
  expect([unloaded.isEnded(), exhausted.isEnded()]).toEqual([true, true]);
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
  const { signal } = new AbortController();
  expect(await readFile(new File([], 'leeg'), [], { onSlow: () => undefined, signal })).toEqual(
    failure('code-not-loaded'),
  );
});
