import { type ReactNode, useMemo } from 'preact/compat';
import { $dossierTitle } from '../../storage/current/current-dossier.ts';
import { text } from '../../text/nl.ts';
import { plateChoiceText as words } from '../../text/plate-choice.ts';
import type { Thread } from '../../worksheet/definition/thread-definition.ts';
import { offeredFigures, plateContent } from '../../worksheet/plate/plate-content.ts';
import type { Hues } from '../../worksheet/plate/plate-look.ts';
import { missingQuestions } from '../../worksheet/plate/plate-questions.ts';
import type { Lookup } from '../../worksheet/reading/answer-text.ts';
import { today } from '../answers/today.ts';
import type { Edition } from '../answers/use-edition.ts';
import { personalDataWarning } from '../download/before-download.ts';
import { useHandingOver } from '../download/use-handing-over.tsx';
import { useMaking } from '../download/use-making.tsx';
import { PlateDialog } from './PlateDialog.tsx';
import { makePlateFile } from './plate-file.ts';

export { loadChoiceStyles } from '../report/Choice.tsx';

interface Props {
  readonly edition: Edition;
  readonly thread: Thread;
  readonly lookup: Lookup;
  readonly isExample: boolean;
  readonly hues: Hues;
  readonly isChoosing: boolean;
  readonly onChosen: () => void;
  readonly onMessage: (message: ReactNode) => void;
}

/** From the page as it will be to the file. Loaded on the first click. */
export function PlateDownload({
  edition,
  thread,
  lookup,
  isExample,
  hues,
  isChoosing,
  onChosen,
  onMessage,
}: Props) {
  const { worksheets, sources } = edition;
  const { start, dialog } = useMaking(onMessage);
  const over = useHandingOver(onMessage, words);
  const content = useMemo(() => {
    if (!isChoosing) return undefined;
    const title = isExample ? text.example.reportTitle : $dossierTitle.get();
    return plateContent(worksheets, lookup, sources, thread, { title, date: today() });
  }, [worksheets, lookup, sources, thread, isExample, isChoosing]);
  return (
    <>
      {content !== undefined && (
        <PlateDialog
          {...{ content, hues }}
          figures={offeredFigures(worksheets, lookup, sources)}
          missing={missingQuestions(worksheets, content)}
          onCancel={onChosen}
          onChoose={(content, paper, type, way) => {
            onChosen();
            void start({
              preparing: words.preparing,
              make: () => makePlateFile({ content, paper, hues }, type),
              warning: async () =>
                isExample
                  ? undefined
                  : personalDataWarning({
                      type: 'report',
                      lookup,
                      sources,
                      contents: { type: 'full' },
                      inputs: undefined,
                      printed: async () => content,
                    }),
              hand: (file) => over.hand(file, way),
              confirm: way === 'share' ? words.shareAnyway : undefined,
            });
          }}
        />
      )}
      {dialog}
      {over.dialog}
    </>
  );
}
