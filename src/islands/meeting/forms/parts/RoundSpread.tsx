import { dutchList, formatDutchNumber } from '../../../../basics/dutch-format.ts';
import { meetingText } from '../../../../text/meeting.ts';
import type { RowsField } from '../../../../worksheet/definition/definition.ts';
import { movesIn, type Round, type RoundRow } from '../../../../worksheet/meeting/round.ts';
import type { RoundColumns } from '../../../../worksheet/mentions/meeting-forms.ts';

const words = meetingText.round;

interface Props {
  readonly field: RowsField;
  readonly columns: RoundColumns;
  readonly round: Round;
  readonly nameOf: (one: RoundRow, at: number) => string;
}

/** The scores from high to low with who gave them; who moved has a hollow dot where the first round left him. */
export function RoundSpread({ field, columns, round, nameOf }: Props) {
  const asked = field.columns.find(({ id }) => id === columns.score);
  const named = round.rows.map((one, at) => ({ ...one, name: nameOf(one, at) }));
  const given = [...new Set(named.flatMap(({ score }) => (score === '' ? [] : [score])))];
  const steps =
    asked?.type === 'scale'
      ? Array.from({ length: asked.to - asked.from + 1 }, (_, at) => String(asked.to - at))
      : given.sort().reverse();
  const moved = new Set(movesIn(round).map(({ row }) => row.id));
  return (
    <div className="spread">
      <ul className="spread__scores" aria-label={words.spread}>
        {steps.map((step) => {
          const here = named.filter(({ score }) => score === step);
          const were = named.filter(({ row, first }) => moved.has(row.id) && first === step);
          return (
            <li key={step} className="spread__score">
              <span className="spread__number">{step}</span>
              <span className="spread__names">
                {here.map(({ row, name, isLate }) => (
                  <span key={row.id} className="spread__name">
                    <span className="spread__dot" aria-hidden="true" />
                    <span>{isLate ? `${name} (${meetingText.isLate})` : name}</span>
                  </span>
                ))}
                {were.map(({ row, name }) => (
                  <span key={`was-${row.id}`} className="spread__name spread__name--first">
                    <span className="spread__dot spread__dot--hollow" aria-hidden="true" />
                    <span>{`${name} (${words.first})`}</span>
                  </span>
                ))}
              </span>
            </li>
          );
        })}
      </ul>
      {spreadWords(round, nameOf).map((said) => (
        <p key={said} className="spread__words">
          {said}
        </p>
      ))}
    </div>
  );
}

/** What the plot shows, as sentences: how far apart everybody is, and after a second round who moved. */
export function spreadWords(round: Round, nameOf: Props['nameOf']): readonly string[] {
  const named = round.rows.map((one, at) => ({ ...one, name: nameOf(one, at) }));
  const moved = new Set(movesIn(round).map(({ row }) => row.id));
  const moves = named.filter(({ row }) => moved.has(row.id));
  const isSecond = round.number === 2 && round.areAllIn;
  const moveWords =
    moves.length === 0
      ? words.nobodyMoved
      : `${dutchList(moves.map(({ name, first, score }) => words.moved(name, first, score)))}.`;
  const waiting = round.number === 2 ? named.filter(({ isIn, score }) => !isIn && score !== '').length : 0;
  return [
    apartText(named),
    ...(isSecond ? [moveWords] : []),
    waiting > 0 ? words.former(waiting) : '',
  ].filter((said) => said !== '');
}

/** The largest difference in words; '' as long as fewer than two gave a number. */
function apartText(named: readonly { readonly name: string; readonly score: string }[]): string {
  const numbers = named.flatMap(({ name, score }) => {
    const value = Number(score.replace(',', '.'));
    return score === '' || Number.isNaN(value) ? [] : [{ name, value }];
  });
  if (numbers.length < 2) return '';
  const values = numbers.map(({ value }) => value);
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  if (lowest === highest) return words.same;
  const at = (wanted: number) =>
    dutchList(numbers.flatMap(({ name, value }) => (value === wanted ? [name] : [])));
  return words.apart(at(lowest), formatDutchNumber(lowest), at(highest), formatDutchNumber(highest));
}
