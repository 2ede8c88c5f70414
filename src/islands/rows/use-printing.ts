import { atom } from 'nanostores';
import { flushSync } from 'preact/compat';
import { useStore } from '../preact/use-store.ts';

const $isPrinting = atom(false);

/** Paper is drawn as soon as the listeners are through: what it shows has to be on the page by then. */
const turn = (isPrinting: boolean) => flushSync(() => $isPrinting.set(isPrinting));

if (!import.meta.env.SSR) {
  addEventListener('beforeprint', () => turn(true));
  addEventListener('afterprint', () => turn(false));
  // Browsers that show a page as it would be on paper tell only this.
  matchMedia('print').addEventListener('change', ({ matches }) => turn(matches));
}

/** Whether the page is on its way to paper, where nothing can be opened. */
export const usePrinting = () => useStore($isPrinting, { ssr: 'initial' });
