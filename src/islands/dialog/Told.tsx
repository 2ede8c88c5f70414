import type { ReactNode } from 'preact/compat';

interface Props {
  /** What came of what was done; '' while there is nothing to tell. */
  readonly messages: readonly ReactNode[];
  /** Beside a button, and not on a line of its own. */
  readonly isBeside?: true;
}

/**
 * Told where the person is, and said politely by a screen reader. Each message comes as an element of its own: that is heard,
 * where a bare text that comes in an empty region is not (Orca in Firefox).
 */
export function Told({ messages, isBeside }: Props) {
  return (
    <div className={isBeside ? undefined : 'actions__message'} aria-live="polite">
      {messages.map((message) => message !== '' && <div key={String(message)}>{message}</div>)}
    </div>
  );
}
