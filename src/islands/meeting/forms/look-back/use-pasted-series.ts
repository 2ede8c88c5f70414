import { type ClipboardEvent, useState } from 'preact/compat';
import { copiedIn } from '../../../rows/use-paste.ts';

/** More than one cell, which is no figure: it stays out of the box until the question about it is answered. */
export function usePastedSeries() {
  const [copied, setCopied] = useState<ReturnType<typeof copiedIn>>();
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
