import type { ReactNode } from 'preact/compat';
import type { Lookup } from '../../worksheet/reading/answer-text.ts';
import type { DossierInputs } from '../../worksheet/saved/dossier-inputs.ts';
import type { Edition } from '../answers/use-edition.ts';
import { ReportDialog } from './ReportDialog.tsx';
import { useReportDownload } from './use-report-download.tsx';

export { loadChoiceStyles } from './Choice.tsx';

interface Props {
  readonly edition: Edition;
  readonly lookup: Lookup;
  readonly isExample: boolean;
  /** What partners said; `undefined` when they said nothing. */
  readonly inputs: DossierInputs | undefined;
  readonly hues: { readonly [code: string]: string };
  readonly isChoosing: boolean;
  readonly onChosen: () => void;
  readonly onMessage: (message: ReactNode) => void;
}

/** From the choice of what comes in a report to the file. Loaded on the first click. */
export function ReportDownload({
  edition,
  lookup,
  isExample,
  inputs,
  hues,
  isChoosing,
  onChosen,
  onMessage,
}: Props) {
  const { start, dialog } = useReportDownload(onMessage);
  const { worksheets, sources } = edition;
  return (
    <>
      {isChoosing && (
        <ReportDialog
          {...{ worksheets, lookup, isExample }}
          hasInputs={inputs !== undefined}
          onCancel={onChosen}
          onChoose={({ contents, isWithInputs, format, way }) => {
            onChosen();
            const said = isWithInputs ? inputs : undefined;
            void start(
              { type: 'report', lookup, sources, isExample, contents, inputs: said, hues },
              format,
              way,
            );
          }}
        />
      )}
      {dialog}
    </>
  );
}
