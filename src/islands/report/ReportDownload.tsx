import { type ReactNode, useRef } from 'preact/compat';
import { layDownText } from '../../text/lay-down.ts';
import type { Lookup } from '../../worksheet/reading/answer-text.ts';
import type { DossierInputs } from '../../worksheet/saved/dossier-inputs.ts';
import type { Edition } from '../answers/use-edition.ts';
import { loadLayDownStyles } from '../versions/LayDownDialog.tsx';
import { type LaidDown, laidDownOf, nothingLaidDown } from '../versions/laid-down.ts';
import { loadChoiceStyles } from './Choice.tsx';
import { ReportDialog } from './ReportDialog.tsx';
import { useReportDownload } from './use-report-download.tsx';

/** What the choice needs before it is shown. What was laid down only adds to it. */
export async function loadChoice({ worksheets }: Edition, isExample: boolean): Promise<LaidDown> {
  const styles = Promise.all([loadChoiceStyles(), loadLayDownStyles()]);
  const versions = isExample ? nothingLaidDown : await laidDownOf(worksheets).catch(() => nothingLaidDown);
  await styles;
  return versions;
}

interface Props {
  readonly edition: Edition;
  readonly lookup: Lookup;
  readonly isExample: boolean;
  /** What partners said; `undefined` when they said nothing. */
  readonly inputs: DossierInputs | undefined;
  readonly versions: LaidDown;
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
  versions,
  hues,
  isChoosing,
  onChosen,
  onMessage,
}: Props) {
  const laid = useRef('');
  /** With what was laid down before it. */
  const tell = (message: ReactNode) =>
    onMessage(
      laid.current === '' || message === '' ? (
        message
      ) : (
        <>
          <span>{`${layDownText.done(laid.current)} `}</span>
          {message}
        </>
      ),
    );
  const { start, dialog } = useReportDownload(tell);
  const { worksheets, sources } = edition;
  return (
    <>
      {isChoosing && (
        <ReportDialog
          {...{ worksheets, lookup, isExample, versions }}
          hasInputs={inputs !== undefined}
          onCancel={onChosen}
          onChoose={({ contents, isWithInputs, since, laidDown, format, way }) => {
            laid.current = laidDown;
            onChosen();
            const said = isWithInputs ? inputs : undefined;
            void start(
              {
                type: 'report',
                lookup,
                sources,
                isExample,
                contents,
                inputs: said,
                since,
                laidDown: versions.said,
                hues,
              },
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
