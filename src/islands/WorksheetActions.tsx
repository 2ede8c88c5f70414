import { useStore } from '@nanostores/react';
import { useEffect, useRef, useState } from 'react';
import { $wipedElsewhere, clearWorksheet, undoInWorksheet } from '../storage/answers-store.ts';
import { pdfMessage } from '../text/messages.ts';
import { text } from '../text/nl.ts';
import type { Worksheet } from '../worksheet/definition.ts';
import { toDocument } from '../worksheet/document.ts';
import type { WorksheetDocument } from '../worksheet/printed.ts';
import type { Sources } from '../worksheet/sources.ts';
import type { MadeChange } from '../worksheet/undo.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { downloadPdf } from './download-pdf.ts';
import { useExample } from './example-mode.ts';
import { useAnswers } from './use-answers.ts';

interface Props {
  readonly worksheet: Worksheet;
  readonly sources: Sources;
}

/** How a worksheet leaves the browser, and how it is wiped. */
export function WorksheetActions({ worksheet, sources }: Props) {
  const { lookup, isReady } = useAnswers(sources);
  const [cleared, setCleared] = useState<MadeChange>();
  const wipedElsewhere = useStore($wipedElsewhere(worksheet.id), { ssr: 'initial' });
  const undoable = wipedElsewhere ?? cleared;
  const [isAsking, setAsking] = useState(false);
  const isExample = useExample();
  const [message, setMessage] = useState('');
  const undoButton = useRef<HTMLButtonElement>(null);
  const isBusy = useRef(false);
  const root = useRef<HTMLDivElement>(null);

  const documentOf = (): WorksheetDocument => {
    const made = toDocument(worksheet, lookup, sources, today());
    return isExample ? { ...made, area: text.example.area(made.area) } : made;
  };
  const download = async () => {
    if (isBusy.current) return;
    isBusy.current = true;
    setMessage(text.actions.preparing);
    try {
      setMessage(pdfMessage(await downloadPdf(documentOf(), printHue(root.current))));
    } finally {
      isBusy.current = false;
    }
  };
  const clear = () => {
    setAsking(false);
    setCleared(clearWorksheet(worksheet.id));
    setMessage(text.actions.cleared);
  };
  const undo = () => {
    if (undoable === undefined) return;
    undoInWorksheet(worksheet.id, undoable);
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
        {wipedElsewhere === undefined ? message : text.actions.clearedElsewhere}
      </p>
      {undoable !== undefined && (
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
