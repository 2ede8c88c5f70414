import { useEffect, useState } from 'preact/compat';
import { entryOf } from '../../../basics/entry-of.ts';
import { meetingText } from '../../../text/meeting.ts';
import { answerOf, textOf } from '../../../worksheet/answers/answers.ts';
import { visibleRows } from '../../../worksheet/answers/rows.ts';
import { isAnyAnswered } from '../../../worksheet/answers/walk.ts';
import type { RowsField } from '../../../worksheet/definition/definition.ts';
import { besideRows } from '../../../worksheet/meeting/beside.ts';
import { courseOf, courses, lookedBackOn, setCourse } from '../../../worksheet/meeting/look-back.ts';
import { wordsColumn } from '../../../worksheet/mentions/meeting-forms.ts';
import { rowText } from '../../../worksheet/reading/answer-text.ts';
import { useMeeting } from '../context/meeting-context.ts';
import { AgreedLine } from './AgreedLine.tsx';

const words = meetingText.lookBack;

/** What was agreed then, line by line, with what was measured since: how does it go? */
export function LookBack({ field }: { readonly field: RowsField }) {
  const { lookup, sources, change, isRoom } = useMeeting();
  const figures = useFigures(field.chart !== undefined);
  const about = entryOf(sources, lookedBackOn(field))?.field;
  if (about?.type !== 'rows') return null;
  const rows = visibleRows(lookup(about.id)).filter(({ cells }) => isAnyAnswered(cells));
  const measured =
    field.chart === undefined || figures === undefined
      ? new Map<string, string>()
      : figures.measuredWords(field.chart, lookup, sources);
  const column = wordsColumn(about);
  if (rows.length === 0) return <p className="meeting__quiet">{words.nothing}</p>;
  return (
    <ul className="look-back">
      {rows.map((row) => {
        const said = column === undefined ? '' : textOf(answerOf(row.cells, column));
        const name = said || rowText(about.columns, row, lookup);
        const course = courseOf(row);
        return (
          <li key={row.id} className="look-back__line" data-row={row.id} data-course={course}>
            <span className="look-back__text">{name}</span>
            {measured.get(row.id) !== undefined && (
              <span className="look-back__measured">{measured.get(row.id)}</span>
            )}
            {column !== undefined && (
              <AgreedLine answer={answerOf(row.cells, besideRows.agreed(column))} present={said} />
            )}
            {isRoom ? (
              course !== undefined && <span className="choose__choice">{words.courses[course]}</span>
            ) : (
              <span className="choose__choices" role="group" aria-label={words.how(name)}>
                {courses.map((one) => (
                  <button
                    key={one}
                    type="button"
                    className="choose__option"
                    aria-pressed={course === one}
                    onClick={() => change(about.id, setCourse(row.id, one))}
                  >
                    {words.courses[one]}
                  </button>
                ))}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

type Figures = typeof import('../../questions/OutcomeFigures.tsx');

/** What reads figures comes on demand, as it does in the sheet: few questions have them. */
function useFigures(isAsked: boolean): Figures | undefined {
  const [loaded, setLoaded] = useState<Figures>();
  useEffect(() => {
    if (isAsked) import('../../questions/OutcomeFigures.tsx').then(setLoaded, () => undefined);
  }, [isAsked]);
  return loaded;
}
