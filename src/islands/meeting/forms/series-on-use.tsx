import { type ClipboardEvent, useState } from 'preact/compat';
import type { Copied } from '../../../worksheet/pasting/pasted-rows.ts';
import { copiedIn } from '../../rows/use-paste.ts';
import { formOnUse } from './form-on-use.tsx';

/** Few paste figures: what asks about them comes when somebody does. */
export const SeriesOffer = formOnUse(async () => (await import('../../rows/SeriesOffer.tsx')).SeriesOffer);

/** More than one cell, which is no figure: it stays out of the box until the question about it is answered. */
export function usePastedSeries() {
  const [copied, setCopied] = useState<Copied>();
  return {
    copied,
    forget: () => setCopied(undefined),
    notice: (event: ClipboardEvent<HTMLElement>) => {
      const taken = copiedIn(event);
      if (!/\S\s*[\t\n]\s*\S/.test(taken.text)) return;
      event.preventDefault();
      setCopied(taken);
    },
  };
}
