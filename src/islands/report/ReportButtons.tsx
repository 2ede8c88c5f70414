import type { RefObject } from 'preact/compat';
import { text } from '../../text/nl.ts';
import { reportChoiceText as words } from '../../text/report-choice.ts';
import type { Way } from '../download/use-handing-over.tsx';

interface Props {
  readonly dialog: RefObject<HTMLDialogElement>;
  readonly isPossible: boolean;
  /** Why there can be no report yet, or '' for none. */
  readonly problem: string;
  readonly canShare: boolean;
  readonly onChoose: (way: Way) => void;
}

/** The foot of the choice: leave it, hand the report to an app where the browser can, or download it. */
export function ReportButtons({ dialog, isPossible, problem, canShare, onChoose }: Props) {
  const ways: readonly Way[] = canShare ? ['share', 'download'] : ['download'];
  return (
    <>
      <p role="status">{problem}</p>
      <div className="dialog__buttons">
        <button
          type="button"
          className="nl-button nl-button--secondary"
          onClick={() => dialog.current?.close()}
        >
          {text.actions.cancel}
        </button>
        {ways.map((way) => (
          <button
            key={way}
            type="button"
            className={`nl-button nl-button--${way === 'download' ? 'primary' : 'secondary'}`}
            disabled={!isPossible}
            onClick={() => onChoose(way)}
          >
            {words[way]}
          </button>
        ))}
      </div>
    </>
  );
}
