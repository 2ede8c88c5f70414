import { type ReactNode, useMemo, useRef, useState } from 'preact/compat';
import { questionBlocks, worksheetBlocks } from '../../office/blocks.ts';
import { $dossierTitle } from '../../storage/current/current-dossier.ts';
import styles from '../../styles/pages/copying.css?url';
import { copyingText as words } from '../../text/copying.ts';
import { text } from '../../text/nl.ts';
import type { Worksheet } from '../../worksheet/definition/definition.ts';
import type { Sources } from '../../worksheet/mentions/sources.ts';
import { composeWorksheet } from '../../worksheet/print/composition.ts';
import { toDocument } from '../../worksheet/print/document.ts';
import type { PrintedQuestion } from '../../worksheet/print/printed.ts';
import type { Lookup } from '../../worksheet/reading/answer-text.ts';
import { today } from '../answers/today.ts';
import { Dialog } from '../dialog/Dialog.tsx';
import { closeAndThen } from '../dialog/DialogButtons.tsx';
import { useCopying } from './use-copying.tsx';

export { styles };

interface Props {
  readonly worksheet: Worksheet;
  readonly sources: Sources;
  readonly lookup: Lookup;
  readonly isExample: boolean;
  readonly onMessage: (message: ReactNode) => void;
}

/** 'Kopiëren als tekst' of a worksheet: all of it, or one question. Loaded on the click. */
export function CopyWorksheet({ worksheet, sources, lookup, isExample, onMessage }: Props) {
  const [isChoosing, setChoosing] = useState(true);
  const { copy, dialog: asked } = useCopying(onMessage);
  const dialog = useRef<HTMLDialogElement>(null);
  const document = useMemo(
    () => toDocument(worksheet, lookup, sources, today()),
    [worksheet, lookup, sources],
  );
  const questions = document.sections
    .flatMap((section) => section.questions)
    .filter(({ answer, outcomes }) => answer.type !== 'empty' || outcomes.length > 0);
  const copyAll = () => {
    const area = isExample ? text.example.area(document.area) : document.area;
    const title = isExample ? '' : $dossierTitle.get();
    const make = async () => worksheetBlocks(composeWorksheet({ ...document, area }, title));
    void copy({ make, carried: carried(worksheet) });
  };
  const copyOne = (question: PrintedQuestion) =>
    void copy({
      make: async () => questionBlocks(question),
      carried: carried(onlyWith(worksheet, question.id)),
    });
  const carried = (shown: Worksheet) =>
    isExample ? undefined : ({ type: 'worksheet', worksheet: shown, lookup, sources } as const);
  return (
    <>
      {isChoosing && (
        <Dialog title={words.title} onClose={() => setChoosing(false)} dialog={dialog}>
          <p>{questions.length === 0 ? words.nothingYet : words.intro}</p>
          {questions.length > 0 && (
            <>
              <button
                type="button"
                className="nl-button nl-button--primary"
                onClick={() => closeAndThen(dialog, copyAll)}
              >
                {words.worksheet}
              </button>
              <h3 className="copying__title">{words.oneQuestion}</h3>
              <ul className="copying__questions">
                {questions.map((question) => (
                  <li key={question.id}>
                    <span>{question.label}</span>
                    <button
                      type="button"
                      className="nl-button nl-button--subtle"
                      aria-label={words.copyOne(question.label)}
                      onClick={() => closeAndThen(dialog, () => copyOne(question))}
                    >
                      {words.copy}
                    </button>
                  </li>
                ))}
              </ul>
            </>
          )}
          <div className="dialog__buttons">
            <button
              type="button"
              className="nl-button nl-button--secondary"
              onClick={() => dialog.current?.close()}
            >
              {text.actions.cancel}
            </button>
          </div>
        </Dialog>
      )}
      {asked}
    </>
  );
}

/** What the check looks at is what is copied. */
function onlyWith(worksheet: Worksheet, field: string): Worksheet {
  return {
    ...worksheet,
    parts: worksheet.parts.map((part) => ({ ...part, fields: part.fields.filter(({ id }) => id === field) })),
  };
}
