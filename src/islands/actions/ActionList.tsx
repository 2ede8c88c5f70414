import { useCallback, useMemo, useState } from 'preact/compat';
import { entryOf } from '../../basics/entry-of.ts';
import type { FieldId } from '../../basics/ids.ts';
import { setAnswer } from '../../storage/answers-store.ts';
import { actionListText as words } from '../../text/action-list.ts';
import { type Action, type ActionCell, actionsOf, isLate, namesIn } from '../../worksheet/agreed/actions.ts';
import type { Change } from '../../worksheet/answers/change.ts';
import { changeWithin } from '../../worksheet/answers/change-within.ts';
import { placeKey } from '../../worksheet/answers/place.ts';
import { reportScope } from '../../worksheet/print/report-scope.ts';
import type { Lookup } from '../../worksheet/reading/answer-text.ts';
import { exampleAddress } from '../answers/example-mode.ts';
import { keepNames } from '../answers/keep-names.ts';
import { today as todayNow } from '../answers/today.ts';
import type { Edition } from '../answers/use-edition.ts';
import { type WorksheetContext, WorksheetProvider } from '../answers/worksheet-context.ts';
import { announce } from '../dialog/announce.ts';
import { ActionFilter, everything, isChosen } from './ActionFilter.tsx';
import { ActionRow } from './ActionRow.tsx';
import { ActionsOut } from './ActionsOut.tsx';
import { ActionsStatusBar } from './ActionsStatusBar.tsx';
import { NoActions } from './NoActions.tsx';
import { useSteadyOrder } from './use-steady-order.ts';

interface Props {
  readonly edition: Edition;
  readonly lookup: Lookup;
  readonly isExample: boolean;
  /** Of the dossier; '' without a name. */
  readonly title: string;
}

/** Every action, of whom and how far was asked for; changed here, it is changed where it comes from. */
export function ActionList({ edition: { worksheets, sources }, lookup, isExample, title }: Props) {
  const today = useMemo(todayNow, []);
  const [choice, setChoice] = useState(everything);
  // What is about one person stays in its worksheet.
  const scope = useMemo(() => reportScope(worksheets, lookup), [worksheets, lookup]);
  const all = useMemo(() => actionsOf(scope.worksheets, scope.lookup, today), [scope, today]);
  const picked = all.filter((action) => isChosen(action, choice, today));
  const { shown, isInOrder, reorder } = useSteadyOrder(all, picked, JSON.stringify(choice));
  const addressOf = (path: string) => (isExample ? exampleAddress(path) : path);
  const changeField = useCallback(
    (field: FieldId, made: Change) => {
      const source = entryOf(sources, field);
      if (source === undefined) throw new Error(`No worksheet asks ${field}`);
      return keepNames(setAnswer(source.worksheet, field, made), sources);
    },
    [sources],
  );
  const context = useMemo(
    (): WorksheetContext => ({
      isReady: true,
      lookup,
      today,
      sources,
      change: changeField,
      // Rows alone take one change back where it was made: here the bar does.
      takeBack: () => undefined,
      lastChange: undefined,
    }),
    [lookup, today, sources, changeField],
  );
  const change = useCallback(
    (_: Action, { at }: ActionCell, made: Change) => {
      changeField(at.field, changeWithin(at.steps, made));
    },
    [changeField],
  );
  const late = shown.filter((action) => isLate(action, today)).length;
  const said = words.count(shown.length, all.length, late);
  if (all.length === 0) return <NoActions {...{ worksheets, addressOf }} />;
  return (
    <WorksheetProvider value={context}>
      <section className="action-list" aria-labelledby="acties-lijst">
        <h2 className="visually-hidden" id="acties-lijst">
          {words.title}
        </h2>
        <ActionFilter choice={choice} names={namesIn(all)} onChange={setChoice} />
        <p className="action-list__count">
          <span role="status">{said}</span>
          {!isInOrder && (
            <button
              type="button"
              className="nl-button nl-button--subtle"
              onClick={() => {
                reorder();
                announce(words.reordered);
                document.getElementById('acties-wie')?.focus();
              }}
            >
              {words.reorder}
            </button>
          )}
        </p>
        {shown.length === 0 && <p>{words.none}</p>}
        <ol className="action-list__rows">
          {shown.map((action) => (
            <ActionRow key={placeKey(action.place)} {...{ action, today, change, addressOf }} />
          ))}
        </ol>
      </section>
      <ActionsOut
        {...{ shown, isAll: shown.length === all.length, scope, sources, isExample, title, today }}
      />
      <ActionsStatusBar worksheets={scope.worksheets} isExample={isExample} />
    </WorksheetProvider>
  );
}
