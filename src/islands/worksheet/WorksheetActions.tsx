import { useEffect, useRef, useState } from 'preact/compat';
import type { WorksheetId } from '../../basics/ids.ts';
import { $evicted, $history, clearWorksheet, takeBack } from '../../storage/answers-store.ts';
import { actionsText } from '../../text/actions.ts';
import type { MadeChange } from '../../worksheet/answers/undo.ts';
import { useExample } from '../answers/example-mode.ts';
import { keepNames } from '../answers/keep-names.ts';
import { useAnswers } from '../answers/use-answers.ts';
import { worksheetOnPage } from '../answers/worksheet-on-page.ts';
import { CopyWorksheetButton } from '../copying/CopyButtons.tsx';
import { ConfirmDialog } from '../dialog/ConfirmDialog.tsx';
import { useHandsFocus } from '../dialog/focus.ts';
import { Told } from '../dialog/Told.tsx';
import { useMessage } from '../dialog/use-message.ts';
import { OpenFileButton } from '../files/OpenFileButton.tsx';
import { SaveFileButton } from '../files/SaveFileButton.tsx';
import { SaveFileContents } from '../files/SaveFileContents.tsx';
import { contained } from '../frame/Contained.tsx';
import { OtherPdfs } from '../pdf/OtherPdfs.tsx';
import { printHue, usePdfDownload } from '../pdf/use-pdf-download.tsx';
import { useStore } from '../preact/use-store.ts';

interface Props {
  /** Its id. */
  readonly worksheet: WorksheetId;
}

/** How a worksheet leaves the browser and comes back, and how it is wiped. */
export const WorksheetActions = contained(function WorksheetActions({ worksheet: id }: Props) {
  const { worksheet, sources, inFile } = worksheetOnPage(id);
  const { lookup, isReady } = useAnswers(sources);
  const undoable = useUndoable(worksheet.id);
  const [isAsking, setAsking] = useState(false);
  const isExample = useExample();
  const [message, setMessage] = useMessage();
  const undoHandsFocus = useHandsFocus(clearButton);
  const root = useRef<HTMLDivElement>(null);

  const { download, dialog } = usePdfDownload(setMessage);
  const ofWorksheet = () => ({ worksheet, sources, hue: printHue(root.current) });
  const filledIn = (isFillable: boolean, hasData: boolean) =>
    download({ type: 'worksheet', ...ofWorksheet(), lookup, isExample, isFillable, hasData });
  const clear = () => {
    setAsking(false);
    undoable.setCleared(keepNames(clearWorksheet(worksheet.id), sources));
  };
  const undo = () => {
    undoable.undo();
    setMessage(actionsText.clearedUndone);
  };
  useEffect(() => {
    if (undoable.isOwn) root.current?.querySelector<HTMLElement>('[data-undo]')?.focus();
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
          {actionsText.downloadPdf}
        </button>
        {!isExample && (
          <>
            <SaveFileButton
              look="secondary"
              onMessage={setMessage}
              asks
              worksheets={inFile}
              describedBy={contentsId}
            />
            <OpenFileButton onMessage={setMessage} />
          </>
        )}
        {isReady && (
          <CopyWorksheetButton
            label={actionsText.copyAsText}
            {...{ worksheet, sources, lookup, isExample }}
            onMessage={setMessage}
          />
        )}
        <button
          type="button"
          className="nl-button nl-button--subtle"
          data-clear
          onClick={() => setAsking(true)}
        >
          {actionsText.clear}
        </button>
      </fieldset>
      {!isExample && <SaveFileContents id={contentsId} worksheets={inFile} />}
      <Told messages={[undoable.message, message]} />
      {/* The status bar says so aloud. */}
      {undoable.isEvicted && <p>{actionsText.evicted}</p>}
      {undoable.isPossible && (
        <button
          type="button"
          className="nl-button nl-button--secondary"
          ref={undoHandsFocus}
          data-undo
          onClick={undo}
        >
          {actionsText.undo}
        </button>
      )}
      <p className="actions__explanation">{actionsText.explanation}</p>
      {!isExample && <p className="actions__explanation">{actionsText.withData}</p>}
      <OtherPdfs
        isExample={isExample}
        onWithoutData={() => filledIn(false, false)}
        onFillable={() => filledIn(true, true)}
        onBlank={() => download({ type: 'blank', ...ofWorksheet() })}
      />
      {dialog}
      {isAsking && (
        <ConfirmDialog
          title={actionsText.clearQuestion}
          kind="loss"
          confirm={actionsText.clearConfirm}
          onConfirm={clear}
          onCancel={() => setAsking(false)}
        >
          <p>{actionsText.clearExplanation(worksheet.code)}</p>
        </ConfirmDialog>
      )}
    </div>
  );
});

const contentsId = 'in-het-bestand';

const clearButton = (undo: Element) => undo.closest('.actions')?.querySelector('[data-clear]');

/** The wiping that can be undone here: this one until something else is changed, or the one of another tab. */
function useUndoable(worksheet: WorksheetId) {
  const [cleared, setCleared] = useState<MadeChange>();
  const { done } = useStore($history(worksheet), { ssr: 'initial' });
  const evicted = useStore($evicted(worksheet), { ssr: () => undefined });
  const isOwn = cleared !== undefined && done.at(-1)?.after === cleared.after;
  const made = evicted ?? (isOwn ? cleared : undefined);
  const undo = () => {
    if (made !== undefined) takeBack(worksheet, made);
    setCleared(undefined);
  };
  const message = isOwn ? actionsText.cleared : '';
  const isEvicted = evicted !== undefined;
  return { isOwn, isEvicted, isPossible: made !== undefined, message, undo, setCleared };
}
