import { entryOf } from '../../../../basics/entry-of.ts';
import { lookBackText as words } from '../../../../text/look-back.ts';
import { meetingText } from '../../../../text/meeting.ts';
import { answerOf, textOf } from '../../../../worksheet/answers/answers.ts';
import { visibleRows } from '../../../../worksheet/answers/rows.ts';
import { isAnyAnswered } from '../../../../worksheet/answers/walk.ts';
import type { RowsField } from '../../../../worksheet/definition/definition.ts';
import type { Chart } from '../../../../worksheet/definition/rules.ts';
import { besideRows } from '../../../../worksheet/meeting/beside.ts';
import { courseOf, lookedBackOn } from '../../../../worksheet/meeting/look-back.ts';
import { wordsColumn } from '../../../../worksheet/mentions/meeting-forms.ts';
import { rowText } from '../../../../worksheet/reading/answer-text.ts';
import { SourceLink } from '../../../questions/SourceLink.tsx';
import { useMeeting } from '../../context/meeting-context.ts';
import { AgreedLine } from '../parts/AgreedLine.tsx';
import { CourseButtons } from './CourseButtons.tsx';
import { LookBackFigures } from './LookBackFigures.tsx';
import { LookBackRound } from './LookBackRound.tsx';
import { GoOnWith, LookBackActions, NextTime } from './rest-on-use.tsx';

/**
 * The moment itself on one screen: what was agreed then, what is measured since, and what that means. About results it is their
 * figures alone.
 */
export function LookBackScreen({ field }: { readonly field: RowsField }) {
  const { sources, isRoom } = useMeeting();
  const id = `terugkijken-${field.id}`;
  if (field.chart !== undefined)
    return (
      <>
        {!isRoom && <GoOnWith field={undefined} charts={[field.chart]} />}
        <LookBackFigures chart={field.chart} />
      </>
    );
  const charts = Object.values(sources).flatMap(({ field: one }): readonly Chart[] =>
    one.type === 'rows' && one.chart !== undefined ? [one.chart] : [],
  );
  return (
    <>
      {!isRoom && <GoOnWith field={field} charts={charts} />}
      <section className="look-back__part" aria-labelledby={`${id}-toen`}>
        <h2 className="look-back__title" id={`${id}-toen`}>
          {words.agreed.title}
        </h2>
        <AgreedLines field={field} />
        <LookBackActions />
      </section>
      {charts.length > 0 && (
        <section className="look-back__part" aria-labelledby={`${id}-gemeten`}>
          <h2 className="look-back__title" id={`${id}-gemeten`}>
            {words.measured.title}
          </h2>
          {charts.map((chart) => (
            <LookBackFigures key={chart.measured.field} chart={chart} />
          ))}
        </section>
      )}
      <LookBackRound field={field} />
      <NextTime field={field} />
    </>
  );
}

/** What was agreed then, line by line: how does it go? */
function AgreedLines({ field }: { readonly field: RowsField }) {
  const { lookup, sources, isRoom } = useMeeting();
  const about = entryOf(sources, lookedBackOn(field))?.field;
  if (about?.type !== 'rows' || about === field) return null;
  const rows = visibleRows(lookup(about.id)).filter(({ cells }) => isAnyAnswered(cells));
  const column = wordsColumn(about);
  if (rows.length === 0) return <p className="meeting__quiet">{meetingText.lookBack.nothing}</p>;
  return (
    <ul className="look-back">
      {rows.map((row) => {
        const said = column === undefined ? '' : textOf(answerOf(row.cells, column));
        const name = said || rowText(about.columns, row, lookup);
        return (
          <li key={row.id} className="look-back__line" data-row={row.id} data-course={courseOf(row)}>
            <span className="look-back__text">{name}</span>
            {column !== undefined && (
              <AgreedLine answer={answerOf(row.cells, besideRows.agreed(column))} present={said} />
            )}
            <CourseButtons field={about.id} row={row} name={name} />
            {!isRoom && courseOf(row) === 'adjust' && (
              <p>
                <SourceLink source={entryOf(sources, about.id)} label={words.agreed.toWording} />
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
