import { useEffect, useRef, useState } from 'react';
import { clearWorksheet, restoreWorksheet } from '../storage/answers-store.ts';
import { pdfMessage } from '../text/messages.ts';
import { text } from '../text/nl.ts';
import type { Answers } from '../worksheet/answers.ts';
import type { Worksheet } from '../worksheet/definition.ts';
import { toDocument } from '../worksheet/document.ts';
import type { Sources } from '../worksheet/sources.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { downloadPdf } from './download-pdf.ts';
import { useAnswers } from './use-answers.ts';

interface Props {
  readonly worksheet: Worksheet;
  readonly sources: Sources;
}

/** How a worksheet leaves the browser, and how it is wiped. */
export function WorksheetActions({ worksheet, sources }: Props) {
  const { lookup, isReady } = useAnswers(sources);
  const [cleared, setCleared] = useState<Answers>();
  const [isAsking, setAsking] = useState(false);
  const [message, setMessage] = useState('');
  const undoButton = useRef<HTMLButtonElement>(null);
  const root = useRef<HTMLDivElement>(null);

  const download = async () => {
    setMessage(text.actions.preparing);
    setMessage(
      pdfMessage(await downloadPdf(toDocument(worksheet, lookup, sources, today()), printHue(root.current))),
    );
  };
  const clear = () => {
    setAsking(false);
    setCleared(clearWorksheet(worksheet.id));
    setMessage(text.actions.cleared);
  };
  const undo = () => {
    if (cleared === undefined) return;
    restoreWorksheet(worksheet.id, cleared);
    setCleared(undefined);
    setMessage(text.actions.clearedUndone);
  };
  useEffect(() => {
    if (cleared !== undefined) undoButton.current?.focus();
  }, [cleared]);

  return (
    <div
      className="actions"
      ref={root}
      data-block={worksheet.code}
      data-worksheet={worksheet.id}
      data-ready={isReady ? '' : undefined}
      data-pagefind-ignore
    >
      <fieldset className="actions__buttons" disabled={!isReady}>
        <button type="button" className="nl-button nl-button--primary" onClick={download}>
          {text.actions.downloadPdf}
        </button>
        <button type="button" className="nl-button nl-button--subtle" onClick={() => setAsking(true)}>
          {text.actions.clear}
        </button>
      </fieldset>
      <p className="actions__explanation">{text.actions.explanation}</p>
      <p className="actions__message" aria-live="polite">
        {message}
      </p>
      {cleared !== undefined && (
        <button type="button" className="nl-button nl-button--secondary" ref={undoButton} onClick={undo}>
          {text.rows.undo}
        </button>
      )}
      {isAsking && (
        <ConfirmDialog
          title={text.actions.clearQuestion}
          confirm={text.actions.clearConfirm}
          onConfirm={clear}
          onCancel={() => setAsking(false)}
        >
          <p>{text.actions.clearExplanation(worksheet.code)}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}

/** Today's date where the person is, as ISO. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The block's colour on paper, as the theme has it: the PDF is of the same family as the page. */
function printHue(element: HTMLElement | null): string {
  return element === null ? '' : getComputedStyle(element).getPropertyValue('--block-hue-print').trim();
}
