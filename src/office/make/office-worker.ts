/** Makes files for word processors beside the page: no key that is pressed meanwhile may wait for it. Loaded on the click. */
import { pngOf } from './drawing-png.ts';
import type { OfficeOrder, OfficeOutcome } from './office-file.ts';
import { makeOffice } from './office-maker.ts';

/** What the worker says to the page. */
export type OfficeMessage =
  /** How far it is, 0 to 1. */
  | { readonly type: 'progress'; readonly done: number }
  | { readonly type: 'outcome'; readonly outcome: OfficeOutcome };

self.addEventListener('message', async ({ data: order }: MessageEvent<OfficeOrder>) => {
  const outcome = await makeOffice(order, pngOf, (done) => say({ type: 'progress', done }));
  say({ type: 'outcome', outcome }, outcome.ok ? [outcome.value.bytes.buffer] : []);
});

function say(message: OfficeMessage, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}
