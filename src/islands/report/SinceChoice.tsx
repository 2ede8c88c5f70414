import { formatDutchDate } from '../../basics/dutch-format.ts';
import { reportChoiceText as words } from '../../text/report-choice.ts';
import type { Since } from '../../worksheet/compare/printed-changes.ts';
import { useOwnId } from '../preact/use-own-id.ts';
import { Choice } from './Choice.tsx';

interface Props {
  /** Those that differ from now, the last first: one or more. */
  readonly all: readonly Since[];
  /** `undefined` to leave it out. */
  readonly chosen: Since | undefined;
  readonly onChoose: (chosen: Since | undefined) => void;
}

/** Whether what changed comes in the report, and since which version. */
export function SinceChoice({ all, chosen, onChoose }: Props) {
  const id = useOwnId();
  const nameOf = ({ name, date }: Since) => words.version(name, formatDutchDate(date));
  const [last] = all;
  return (
    <>
      <Choice
        type="checkbox"
        name="veranderd"
        label={words.changes}
        about={all.length === 1 && last !== undefined ? words.since(nameOf(last)) : undefined}
        isChosen={chosen !== undefined}
        onChange={(isIn) => onChoose(isIn ? last : undefined)}
      />
      {chosen !== undefined && all.length > 1 && (
        <p className="choice-group__about">
          <label htmlFor={id}>{words.sinceWhich}</label>
          <select
            className="utrecht-select utrecht-select--html-select"
            id={id}
            value={String(all.indexOf(chosen))}
            onChange={({ currentTarget }) => onChoose(all[Number(currentTarget.value)])}
          >
            {all.map((one, at) => (
              <option key={nameOf(one)} value={String(at)}>
                {nameOf(one)}
              </option>
            ))}
          </select>
        </p>
      )}
    </>
  );
}
