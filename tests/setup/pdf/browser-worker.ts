/** The worker of the site, run here: what it hears and says is copied or handed over as between threads. */
import { vi } from 'vitest';

type Listener = (event: { readonly data: unknown }) => void;

/** Stubs `Worker` and the worker's own `self`. @returns what happened to the workers. */
export function stubWorkers(): readonly string[] {
  const happened: string[] = [];
  const within: Listener[] = [];
  const outside: Listener[] = [];
  vi.stubGlobal('self', {
    addEventListener: (_: 'message', listener: Listener) => within.push(listener),
    postMessage: (data: unknown, { transfer = [] }: StructuredSerializeOptions = {}) => {
      const received: unknown = structuredClone(data, { transfer });
      if (transfer.length > 0) happened.push('handed over');
      for (const listener of outside) listener({ data: received });
    },
  });
  class WorkerHere {
    readonly #started: Promise<unknown>;
    constructor() {
      happened.push('started');
      vi.resetModules();
      this.#started = import('../../../src/pdf/make/pdf-worker.ts');
    }
    addEventListener(type: string, listener: Listener): void {
      if (type === 'message') outside.push(listener);
    }
    async postMessage(data: unknown): Promise<void> {
      await this.#started;
      for (const listener of within) listener({ data: structuredClone(data) });
    }
    terminate(): void {
      happened.push('ended');
    }
  }
  vi.stubGlobal('Worker', WorkerHere);
  return happened;
}
