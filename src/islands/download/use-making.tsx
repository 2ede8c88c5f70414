import { type ReactNode, useRef } from 'preact/compat';
import type { Result } from '../../basics/result.ts';
import { text } from '../../text/nl.ts';
import { inTime } from './before-download.ts';
import type { PersonalDataWarning } from './carried.ts';
import { useDownloadQuestion } from './use-download-question.tsx';

/** Long enough a document to tell how far it is. */
const worthTelling = 0.05;

/** What is to be made and handed over: a file, or a text. `missing` are characters that it shows as a box. */
interface Making<Made extends { readonly missing: readonly string[] }> {
  /** What is told meanwhile; nothing of what is there at once. */
  readonly preparing?: string;
  /** @param onProgress told how far it is, 0 to 1. What goes wrong comes as what is to be told of it. */
  readonly make: (onProgress: (done: number) => void) => Promise<Result<Made, ReactNode>>;
  readonly warning: () => Promise<PersonalDataWarning | undefined>;
  readonly hand: (made: Made) => void;
  /** What is done all the same, where that is no download. */
  readonly confirm?: string | undefined;
}

/**
 * Makes files and texts and hands them over, one at a time. When there is something to say of one, the person is asked first: `dialog` is
 * to stand in the caller's own output.
 */
export function useMaking(onMessage: (message: ReactNode) => void): {
  readonly start: <Made extends { readonly missing: readonly string[] }>(
    making: Making<Made>,
  ) => Promise<void>;
  readonly dialog: ReactNode;
} {
  const { ask, dialog } = useDownloadQuestion();
  const isBusy = useRef(false);
  const start = async <Made extends { readonly missing: readonly string[] }>({
    preparing,
    make,
    warning: lookFor,
    hand,
    confirm,
  }: Making<Made>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    const tell = (done: number) =>
      preparing !== undefined && onMessage(<Preparing what={preparing} done={done} />);
    tell(0);
    try {
      const warning = lookFor();
      const made = await make((done) => {
        if (done > worthTelling && done < 1) tell(done);
      });
      if (!made.ok) return onMessage(made.problem);
      const file = made.value;
      const personalData = await inTime(warning);
      const isAsked = ask({ personalData, missing: file.missing, confirm, onDownload: () => hand(file) });
      if (isAsked) onMessage('');
    } finally {
      isBusy.current = false;
    }
  };
  return { start, dialog };
}

interface PreparingProps {
  readonly what: string;
  readonly done: number;
}

/** How far it is, 0 to 1, is seen only: a screen reader would still be counting when the file is there. */
function Preparing({ what, done }: PreparingProps) {
  return (
    <>
      <span>{what}</span>
      {done > 0 && <span aria-hidden="true">{` ${text.pdf.percent(Math.round(done * 100))}`}</span>}
    </>
  );
}
