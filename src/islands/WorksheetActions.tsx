import { useStore } from '@nanostores/react';
import { useEffect, useRef, useState } from 'react';
import { $history, $letGo, clearWorksheet, takeBack } from '../storage/answers-store.ts';
import { pdfMessage } from '../text/messages.ts';
import { text } from '../text/nl.ts';
import type { Worksheet } from '../worksheet/definition.ts';
import type { Sources } from '../worksheet/sources.ts';
import type { MadeChange } from '../worksheet/undo.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { downloadPdf } from './download-pdf.ts';
import { useExample } from './example-mode.ts';
import { OpenFileButton } from './OpenFileButton.tsx';
import { SaveFileButton } from './SaveFileButton.tsx';
import { useAnswers } from './use-answers.ts';

interface Props {
  readonly worksheet: Worksheet;
  readonly sources: Sources;
}

/** How a worksheet leaves the browser and comes back, and how it is wiped. */
export function WorksheetActions({ worksheet, sources }: Props) {
  const { lookup, isReady } = useAnswers(sources);
  const undoable = useUndoable(worksheet.id);
  const [isAsking, setAsking] = useState(false);
  const isExample = useExample();
  const [message, setMessage] = useState('');
  const undoButton = useRef<HTMLButtonElement>(null);
  const isBusy = useRef(false);
  const root = useRef<HTMLDivElement>(null);

  const download = async () => {
    if (isBusy.current) return;
    isBusy.current = true;
    setMessage(text.actions.preparing);
    try {
      const hue = printHue(root.current);
      setMessage(pdfMessage(await downloadPdf({ worksheet, lookup, sources, isExample, hue })));
    } finally {
      isBusy.current = false;
    }
  };
  const clear = () => {
    setAsking(false);
    undoable.setCleared(clearWorksheet(worksheet.id));
    setMessage(text.actions.cleared);
  };
  const undo = () => {
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
      <fieldset className="actions__buttons" disabled={!isReady}>
        <button type="button" className="nl-button nl-button--primary" onClick={download}>
          {text.actions.downloadPdf}
        </button>
        {!isExample && (
          <>
            <SaveFileButton look="secondary" onMessage={setMessage} />
            <OpenFileButton onMessage={setMessage} />
          </>
        )}
        <button type="button" className="nl-button nl-button--subtle" onClick={() => setAsking(true)}>
          {text.actions.clear}
        </button>
      </fieldset>
      <p className="actions__explanation">{text.actions.explanation}</p>
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

/** The wiping that can be undone here: this one until something else is changed, or the one of another tab. */
function useUndoable(worksheet: string) {
  const [cleared, setCleared] = useState<MadeChange>();
  const { done } = useStore($history(worksheet), { ssr: 'initial' });
  const letGo = useStore($letGo(worksheet), { ssr: 'initial' });
  const isOwn = cleared !== undefined && done.at(-1)?.after === cleared.after;
  const made = letGo?.why === 'wiped' ? letGo : isOwn ? cleared : undefined;
  const undo = () => {
    if (made !== undefined) takeBack(worksheet, made);
    setCleared(undefined);
  };
  const message = letGo === undefined ? '' : text.actions.letGo[letGo.why];
  return { isOwn, isPossible: made !== undefined, message, undo, setCleared };
}

/** The block's colour on paper, as the theme has it: the PDF is of the same family as the page. */
function printHue(element: HTMLElement | null): string {
  return element === null ? '' : getComputedStyle(element).getPropertyValue('--block-hue-print').trim();
}
