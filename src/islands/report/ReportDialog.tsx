import { useRef, useState } from 'preact/compat';
import { reportChoiceText as words } from '../../text/report-choice.ts';
import type { Since } from '../../worksheet/compare/printed-changes.ts';
import type { Worksheet } from '../../worksheet/definition/definition.ts';
import { isByDefault, isFilled, type ReportContents } from '../../worksheet/print/report-scope.ts';
import type { Lookup } from '../../worksheet/reading/answer-text.ts';
import { listedName } from '../../worksheet/reading/listed-name.ts';
import { Dialog } from '../dialog/Dialog.tsx';
import { closeAndThen } from '../dialog/DialogButtons.tsx';
import { canShare } from '../download/share-file.ts';
import type { Way } from '../download/use-handing-over.tsx';
import type { LaidDown } from '../versions/laid-down.ts';
import { Choice, ChoiceGroup } from './Choice.tsx';
import { ReportButtons } from './ReportButtons.tsx';
import { emptyFile, formatName, formatOf, formatTypes, type ReportFormat } from './report-format.ts';
import { SinceChoice } from './SinceChoice.tsx';
import { StillConcept } from './StillConcept.tsx';
import { useLaying } from './use-laying.tsx';

interface Chosen {
  readonly contents: ReportContents;
  readonly isWithInputs: boolean;
  readonly since: Since | undefined;
  /** What the version is called that was laid down; '' when none was. */
  readonly laidDown: string;
  readonly format: ReportFormat;
  readonly way: Way;
}

interface Props {
  readonly worksheets: readonly Worksheet[];
  readonly lookup: Lookup;
  readonly isExample: boolean;
  readonly hasInputs: boolean;
  readonly versions: LaidDown;
  readonly onChoose: (chosen: Chosen) => void;
  readonly onCancel: () => void;
}

/**
 * What comes in a report, and in which format. Nothing of it is remembered: a worksheet about a person is in one file only when
 * it was ticked for that file.
 */
export function ReportDialog({
  worksheets,
  lookup,
  isExample,
  hasInputs,
  versions,
  onChoose,
  onCancel,
}: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const offered = worksheets.filter((worksheet) => isFilled(worksheet, lookup));
  const [contents, setContents] = useState<ReportContents['type']>('full');
  const byDefault = offered.filter((worksheet) => isByDefault(worksheet, lookup)).map(({ id }) => id);
  const [ticked, setTicked] = useState(byDefault);
  const [isWithInputs, setWithInputs] = useState(true);
  const [format, setFormat] = useState<ReportFormat['type']>('pdf');
  const [hasData, setHasData] = useState(true);
  const [since, setSince] = useState<Since | undefined>(versions.changed[0]);
  const laying = useLaying(worksheets, lookup, !isExample && !versions.isUpToDate);
  const isFull = contents === 'full';
  const isNothing = isFull && offered.length > 0 && ticked.length === 0;
  const choose = async (way: Way) => {
    const laidDown = await laying.layDown();
    if (laidDown === undefined) return;
    // Where nothing was picked out, what nobody began with is named as still open.
    const isAsOffered = ticked.length === byDefault.length && ticked.every((id) => byDefault.includes(id));
    const full: ReportContents = isAsOffered ? { type: 'full' } : { type: 'full', worksheets: ticked };
    const chosen: Chosen = {
      contents: isFull ? full : { type: 'brief' },
      isWithInputs: isFull && hasInputs && isWithInputs,
      since,
      laidDown,
      format: formatOf(format, isFull && hasData && !isExample),
      way,
    };
    closeAndThen(dialog, () => onChoose(chosen));
  };
  const sinceChoice = versions.changed.length > 0 && (
    <SinceChoice all={versions.changed} chosen={since} onChoose={setSince} />
  );
  return (
    <Dialog title={words.title} onClose={onCancel} dialog={dialog}>
      <ChoiceGroup title={words.contents}>
        {(['brief', 'full'] as const).map((type) => (
          <Choice
            key={type}
            type="radio"
            name="inhoud"
            label={words[type]}
            about={words[`${type}About`]}
            isChosen={contents === type}
            onChange={() => setContents(type)}
          />
        ))}
      </ChoiceGroup>
      {isFull && (offered.length > 0 || hasInputs || versions.changed.length > 0) && (
        <ChoiceGroup title={words.worksheets}>
          {offered.map((worksheet) => (
            <Choice
              key={worksheet.id}
              type="checkbox"
              name={worksheet.id}
              label={listedName(worksheet)}
              about={worksheet.personal === true ? words.personal : undefined}
              isChosen={ticked.includes(worksheet.id)}
              onChange={(isIn) =>
                setTicked([...ticked.filter((id) => id !== worksheet.id), ...(isIn ? [worksheet.id] : [])])
              }
            />
          ))}
          {hasInputs && (
            <Choice
              type="checkbox"
              name="inbreng"
              label={words.withInputs}
              isChosen={isWithInputs}
              onChange={setWithInputs}
            />
          )}
          {sinceChoice}
        </ChoiceGroup>
      )}
      {!isFull && sinceChoice && <ChoiceGroup title={words.also}>{sinceChoice}</ChoiceGroup>}
      <ChoiceGroup title={words.format}>
        {formatTypes.map((type) => (
          <Choice
            key={type}
            type="radio"
            name="formaat"
            label={formatName(type)}
            isChosen={format === type}
            onChange={() => setFormat(type)}
          />
        ))}
        {/* A short report says what follows from the answers, and no file holds more than it shows. */}
        {format === 'pdf' && isFull && !isExample && (
          <Choice
            type="checkbox"
            name="bijlage"
            label={words.withData}
            about={words.withDataAbout}
            isChosen={hasData}
            onChange={setHasData}
          />
        )}
      </ChoiceGroup>
      {laying.choice}
      {!isExample && <StillConcept worksheets={worksheets} lookup={lookup} />}
      <ReportButtons
        dialog={dialog}
        isPossible={!isNothing}
        problem={isNothing ? words.noWorksheet : laying.problem}
        canShare={canShare(emptyFile(format))}
        onChoose={(way) => void choose(way)}
      />
    </Dialog>
  );
}
