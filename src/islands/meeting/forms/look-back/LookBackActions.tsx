import { useMemo, useRef } from 'preact/compat';
import { formatDutchDate } from '../../../../basics/dutch-format.ts';
import { lookBackText } from '../../../../text/look-back.ts';
import { lateText, statusText } from '../../../../worksheet/agreed/action-status-text.ts';
import { type Action, actionsOf, isLate } from '../../../../worksheet/agreed/actions.ts';
import { agreedDays } from '../../../../worksheet/agreed/agreed-days.ts';
import { stillToCome } from '../../../../worksheet/agreed/still-to-come.ts';
import { setValue } from '../../../../worksheet/answers/change.ts';
import { changeWithin } from '../../../../worksheet/answers/change-within.ts';
import { placeKey } from '../../../../worksheet/answers/place.ts';
import { isOver } from '../../../../worksheet/mentions/action-status.ts';
import { reportScope } from '../../../../worksheet/print/report-scope.ts';
import { oneLine, shortened } from '../../../../worksheet/reading/answer-text.ts';
import { useEdition } from '../../../answers/use-edition.ts';
import { NameInRow } from '../../../controls/NameInRow.tsx';
import { useMeeting } from '../../context/meeting-context.ts';

const words = lookBackText.agreed;

/** Characters of an action in the name of its control. */
const longestName = 60;

/**
 * When we see each other again, and what has to be done: its status is changed here as on the page of actions. Folded, so that
 * figures are near; the room, which opens nothing, has them in sight.
 */
export function LookBackActions() {
  const { lookup, today, isRoom } = useMeeting();
  const edition = useEdition();
  // What is about one person is for no room.
  const scope = useMemo(() => edition && reportScope(edition.worksheets, lookup), [edition, lookup]);
  const all = useMemo(() => (scope ? actionsOf(scope.worksheets, scope.lookup, today) : []), [scope, today]);
  // What is done while it is in sight stays there: else it could not be taken back.
  const seen = useRef(new Set<string>());
  // It stays open once the last one that was late is done.
  const wasLate = useRef(false);
  for (const { status, place } of all) if (!isOver(status)) seen.current.add(placeKey(place));
  if (scope === undefined) return <span data-loading hidden />;
  const open = all.filter(({ place }) => seen.current.has(placeKey(place)));
  const late = open.filter((action) => isLate(action, today));
  // First what has to be talked about most.
  const shown = [...late, ...open.filter((action) => !late.includes(action))];
  wasLate.current ||= late.length > 0;
  const over = all.length - shown.length;
  const [next] = stillToCome(agreedDays(scope.worksheets, scope.lookup), today)
    .filter(({ date }) => date > today)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const list = (
    <>
      <ul className="look-back">
        {shown.map((action) => (
          <ActionLine key={placeKey(action.place)} action={action} />
        ))}
      </ul>
      {over > 0 && <p className="meeting__quiet">{words.over(over)}</p>}
    </>
  );
  return (
    <>
      <p className="look-back__next">
        {next === undefined ? words.noNext : words.next(next.what, formatDutchDate(next.date))}
      </p>
      {isRoom ? (
        <>
          <h3 className="look-back__subtitle">{words.actions(shown.length)}</h3>
          {list}
        </>
      ) : (
        <details className="row-more" open={wasLate.current}>
          <summary>
            <span>{words.actions(shown.length)}</span>
            {late.length > 0 && <span>{words.late(late.length)}</span>}
          </summary>
          {list}
        </details>
      )}
    </>
  );
}

function ActionLine({ action }: { readonly action: Action }) {
  const { change, isRoom, today } = useMeeting();
  const { what, who, when, place, status, cells } = action;
  const key = placeKey(place);
  const cell = cells.status;
  const about = words.who(who, when);
  return (
    <li className="look-back__line" data-row={key} data-status={status}>
      <span className="look-back__text">
        <span>{what}</span>
        {about !== '' && <span className="look-back__who">{about}</span>}
        {!isRoom && isLate(action, today) && (
          <span className="look-back__late">{lateText(action, today)}</span>
        )}
      </span>
      {isRoom || cell?.column.type !== 'choice' ? (
        <span className="choose__choice">{statusText(action, today)}</span>
      ) : (
        <span className="look-back__status">
          <label className="visually-hidden" htmlFor={`status-${key}`}>
            <NameInRow name={words.status} within={shortened(oneLine(what), longestName)} />
          </label>
          <select
            className="utrecht-select utrecht-select--html-select"
            id={`status-${key}`}
            value={status}
            onChange={({ currentTarget }) =>
              change(cell.at.field, changeWithin(cell.at.steps, setValue(currentTarget.value)))
            }
          >
            {cell.column.options.map((option) => (
              <option key={option.id} value={option.id}>
                {option.label}
              </option>
            ))}
          </select>
        </span>
      )}
    </li>
  );
}
