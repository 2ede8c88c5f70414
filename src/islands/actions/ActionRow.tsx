import { capital } from '../../basics/dutch-format.ts';
import type { IsoDate } from '../../basics/iso-date.ts';
import { siteUrl } from '../../site/url.ts';
import { actionListText as words } from '../../text/action-list.ts';
import { lateText } from '../../worksheet/agreed/action-status-text.ts';
import type { Action, ActionCell } from '../../worksheet/agreed/actions.ts';
import { textOf } from '../../worksheet/answers/answers.ts';
import { type Change, setValue } from '../../worksheet/answers/change.ts';
import type { Input } from '../../worksheet/definition/definition.ts';
import { oneLine, shortened } from '../../worksheet/reading/answer-text.ts';
import { InputControl } from '../controls/InputControl.tsx';
import { NameInRow } from '../controls/NameInRow.tsx';
import WhenControl from '../controls/WhenControl.tsx';

interface Props {
  readonly action: Action;
  readonly today: IsoDate;
  readonly change: (action: Action, cell: ActionCell, made: Change) => void;
  readonly addressOf: (path: string) => string;
}

/** Characters of an action in the names of its controls: enough to know which one it is. */
const longestName = 60;

/** One action: what, where it comes from, and what can be said of it here as well as there. */
export function ActionRow({ action, today, change, addressOf }: Props) {
  const { what, worksheet, question, occasion, cells, status } = action;
  const anchor = anchorOf(action);
  const id = `actie-${anchor}`;
  const name = shortened(oneLine(what), longestName);
  const late = lateText(action, today);
  const set = (cell: ActionCell) => (made: Change) => change(action, cell, made);
  const { who, when, status: statusCell } = cells;
  return (
    <li className="action" data-action={anchor} data-block={worksheet.code} data-status={status}>
      <div className="action__about">
        <h3 className="action__what" id={id} tabIndex={-1}>
          {what}
        </h3>
        <p className="action__from">
          <span className="visually-hidden">{words.from}</span>{' '}
          <a className="nl-link" href={addressOf(`${siteUrl(worksheet.page)}#${anchor}`)}>
            {words.source(worksheet.code, question, occasion)}
          </a>
        </p>
        {late !== '' && <p className="action__late">{`${capital(late)}.`}</p>}
      </div>
      <div className="action__cell action__cell--who" data-column="who">
        {who === undefined ? (
          <NotAsked label={words.who} />
        ) : (
          <InputControl
            input={named(who.column, words.who)}
            id={`${id}-wie`}
            answer={who.answer}
            change={set(who)}
            need={undefined}
            layout="cell"
            rowName={name}
          />
        )}
      </div>
      <div className="action__cell action__cell--when" data-column="when">
        {when === undefined ? (
          <NotAsked label={words.when} />
        ) : isInWords(when.column) ? (
          <>
            <Label id={`${id}-wanneer`} name={words.when} within={name} />
            <WhenControl
              id={`${id}-wanneer`}
              label={`${words.when} (${name})`}
              value={textOf(when.answer)}
              today={today}
              onChange={(value) => set(when)(setValue(value))}
            />
          </>
        ) : (
          <InputControl
            input={named(when.column, words.when)}
            id={`${id}-wanneer`}
            answer={when.answer}
            change={set(when)}
            need={undefined}
            layout="cell"
            rowName={name}
          />
        )}
      </div>
      <div className="action__cell action__cell--status" data-column="status">
        {statusCell?.column.type !== 'choice' ? (
          <NotAsked label={words.status} />
        ) : (
          <>
            <Label id={`${id}-status`} name={words.status} within={name} />
            <div className="one-line" data-text={words.states[status]}>
              <select
                className="utrecht-select utrecht-select--html-select"
                id={`${id}-status`}
                value={status}
                onChange={(event) => set(statusCell)(setValue(event.currentTarget.value))}
              >
                {statusCell.column.options.map((option) => (
                  <option key={option.id} value={option.id}>
                    {option.label}
                  </option>
                ))}
              </select>
            </div>
          </>
        )}
      </div>
    </li>
  );
}

/** As the ids of the page that asks it are made: see `src/islands/rows/rows-view.ts`. */
function anchorOf({ place }: Action): string {
  return [place.field, ...place.steps.map((step) => ('row' in step ? step.row : step.column))].join('-');
}

const isInWords = (column: Input) =>
  column.type === 'text' || (column.type === 'date' && column.inWords === true);

/** In this list alike, whatever the question is called where it is asked. */
function named(column: Input, label: string): Input {
  const { help: _, ...rest } = column;
  return { ...rest, label };
}

function Label({
  id,
  name,
  within,
}: {
  readonly id: string;
  readonly name: string;
  readonly within: string;
}) {
  return (
    <p className="question__heading">
      <label className="question__label utrecht-form-label" htmlFor={id}>
        <NameInRow name={name} within={within} />
      </label>
    </p>
  );
}

function NotAsked({ label }: { readonly label: string }) {
  return (
    <>
      <p className="question__heading">
        <span className="question__label utrecht-form-label">{label}</span>
      </p>
      <p className="action__not-asked">{words.notAsked}</p>
    </>
  );
}
