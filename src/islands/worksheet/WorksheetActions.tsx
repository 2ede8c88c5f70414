import { useStore } from '@nanostores/react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { $evicted, $history, clearWorksheet, takeBack } from '../../storage/answers-store.ts';
import { text } from '../../text/nl.ts';
import type { MadeChange } from '../../worksheet/answers/undo.ts';
import { useExample } from '../answers/example-mode.ts';
import { useAnswers } from '../answers/use-answers.ts';
import { worksheetOnPage } from '../answers/worksheet-on-page.ts';
import { ConfirmDialog } from '../dialog/ConfirmDialog.tsx';
import { OpenFileButton } from '../files/OpenFileButton.tsx';
import { SaveFileButton } from '../files/SaveFileButton.tsx';
import { SaveFileContents } from '../files/SaveFileContents.tsx';
import { contained } from '../frame/Contained.tsx';
import { OtherPdfs } from '../pdf/OtherPdfs.tsx';
import { printHue, usePdfDownload } from '../pdf/use-pdf-download.tsx';

interface Props {
  /** Its id. */
  readonly worksheet: string;
}

/** How a worksheet leaves the browser and comes back, and how it is wiped. */
export const WorksheetActions = contained(function WorksheetActions({ worksheet: id }: Props) {
  const { worksheet, sources, inFile } = worksheetOnPage(id);
  const { lookup, isReady } = useAnswers(sources);
  const undoable = useUndoable(worksheet.id);
  const [isAsking, setAsking] = useState(false);
  const isExample = useExample();
  const [message, setMessage] = useState<ReactNode>('');
  const clearButton = useRef<HTMLButtonElement>(null);
  const undoButton = useRef<HTMLButtonElement>(null);
  const root = useRef<HTMLDivElement>(null);

  const { download, dialog } = usePdfDownload(setMessage);
  const ofWorksheet = () => ({ worksheet, sources, hue: printHue(root.current) });
  const filledIn = (isFillable: boolean, hasData: boolean) =>
    download({ type: 'worksheet', ...ofWorksheet(), lookup, isExample, isFillable, hasData });
  const clear = () => {
    setAsking(false);
    undoable.setCleared(clearWorksheet(worksheet.id));
    setMessage(text.actions.cleared);
  };
  const undo = () => {
    clearButton.current?.focus();
    undoable.undo();
    setMessage(text.actions.clearedUndone);
  };
  useEffect(() => {
    if (undoable.isOwn) undoButton.current?.focus();
  }, [undoable.isOwn]);

  return (
    <div
      className="actions"
      ref={root}
      data-block={worksheet.code}
      data-worksheet={worksheet.id}
      data-ready={isReady ? '' : undefined}
      data-pagefind-ignore
    >
      <fieldset className="actions__buttons" role="none" disabled={!isReady}>
        <button type="button" className="nl-button nl-button--primary" onClick={() => filledIn(false, true)}>
          {text.actions.downloadPdf}
        </button>
        {!isExample && (
          <>
            <SaveFileButton look="secondary" onMessage={setMessage} asks />
            <OpenFileButton onMessage={setMessage} />
          </>
        )}
        <button
          type="button"
          className="nl-button nl-button--subtle"
          ref={clearButton}
          onClick={() => setAsking(true)}
        >
          {text.actions.clear}
        </button>
      </fieldset>
      {!isExample && <SaveFileContents worksheets={inFile} />}
      <p className="actions__message" aria-live="polite">
        {undoable.message || message}
      </p>
      {undoable.isPossible && (
        <button
          type="button"
          className="nl-button nl-button--secondary"
          ref={undoButton}
          data-undo
          onClick={undo}
        >
          {text.rows.undo}
        </button>
      )}
      <p className="actions__explanation">{text.actions.explanation}</p>
      {!isExample && <p className="actions__explanation">{text.pdf.withData}</p>}
      <OtherPdfs
        isExample={isExample}
        onWithoutData={() => filledIn(false, false)}
        onFillable={() => filledIn(true, true)}
        onBlank={() => download({ type: 'blank', ...ofWorksheet() })}
      />
      {dialog}
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
});

/** The wiping that can be undone here: this one until something else is changed, or the one of another tab. */
function useUndoable(worksheet: string) {
  const [cleared, setCleared] = useState<MadeChange>();
  const { done } = useStore($history(worksheet), { ssr: 'initial' });
  const evicted = useStore($evicted(worksheet), { ssr: 'initial' });
  const isOwn = cleared !== undefined && done.at(-1)?.after === cleared.after;
  const made = evicted ?? (isOwn ? cleared : undefined);
  const undo = () => {
    if (made !== undefined) takeBack(worksheet, made);
    setCleared(undefined);
  };
  const message = evicted === undefined ? '' : text.actions.evicted;
  return { isOwn, isPossible: made !== undefined, message, undo, setCleared };
}
