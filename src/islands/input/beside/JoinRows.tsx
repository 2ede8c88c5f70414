import { flushSync, useRef, useState } from 'preact/compat';
import type { RowId } from '../../../basics/ids.ts';
import styles from '../../../styles/pages/join-rows.css?url';
import { besideText } from '../../../text/beside.ts';
import { questionText } from '../../../text/questions.ts';
import type { Answer } from '../../../worksheet/answers/answers.ts';
import { visibleRows } from '../../../worksheet/answers/rows.ts';
import type { RowsField } from '../../../worksheet/definition/definition.ts';
import { joinRows, lineToJoin, whoseRow } from '../../../worksheet/input/join-rows.ts';
import { usesOfRow } from '../../../worksheet/reading/row-usage.ts';
import { type MakeChange, useWorksheet } from '../../answers/worksheet-context.ts';
import { announce } from '../../dialog/announce.ts';
import { Dialog } from '../../dialog/Dialog.tsx';
import { DialogButtons } from '../../dialog/DialogButtons.tsx';
import { focusInSight } from '../../dialog/focus.ts';
import { loadStyles } from '../../dialog/load-styles.ts';
import { useOwnId } from '../../preact/use-own-id.ts';

void loadStyles(styles);

interface Props {
  readonly field: RowsField;
  readonly answer: Answer | undefined;
  readonly change: MakeChange;
  readonly onClose: () => void;
}

/** Milliseconds. What is said while a dialog closes is not heard. */
const untilHeard = 100;

/** Asks which rows become one. */
export function JoinRows({ field, answer, change, onClose }: Props) {
  const { lookup, sources } = useWorksheet();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useOwnId();
  const [picked, setPicked] = useState<readonly RowId[]>([]);
  const [isTried, setTried] = useState(false);
  const words = besideText.join;
  const rows = visibleRows(answer);
  const chosen = rows.filter((row) => picked.includes(row.id));
  const going = chosen.slice(1);
  const uses = new Map(
    going.flatMap((row) =>
      usesOfRow(field.id, row.id, lookup, sources).map((source) => [source.field.id, source] as const),
    ),
  );
  const isTooFew = isTried && chosen.length < 2;
  const join = () => {
    const [first] = chosen;
    if (first === undefined || chosen.length < 2) {
      setTried(true);
      dialog.current?.querySelector('input')?.focus();
      return;
    }
    dialog.current?.close();
    setTimeout(() => {
      flushSync(() => change(joinRows(field, picked, lookup)));
      announce(words.joined(chosen.length));
      const row = document.querySelector(`[data-field="${field.id}"] [data-row="${CSS.escape(first.id)}"]`);
      focusInSight(row?.querySelector('[aria-expanded], input, textarea, select'));
    }, untilHeard);
  };
  return (
    <Dialog title={words.title} size="wide" describedBy={`${id}-uitleg`} onClose={onClose} dialog={dialog}>
      <p id={`${id}-uitleg`}>{words.intro}</p>
      <fieldset className="join-rows" aria-describedby={`${id}-fout`}>
        <legend className="visually-hidden">{words.rows}</legend>
        {rows.map((row, at) => {
          const line = lineToJoin(field, row, lookup);
          const names = whoseRow(field, row, lookup).filter((name) => name !== line.words);
          return (
            <label className="join-rows__row" key={row.id}>
              <input
                className="utrecht-checkbox utrecht-checkbox--html-input"
                type="checkbox"
                checked={picked.includes(row.id)}
                onChange={({ currentTarget: { checked } }) =>
                  setPicked(checked ? [...picked, row.id] : picked.filter((one) => one !== row.id))
                }
              />
              <span className="join-rows__number">{at + 1}</span>{' '}
              <span className="join-rows__words">
                <span>{line.words}</span>{' '}
                <span className="join-rows__value">{[line.value, ...names].filter(Boolean).join(' · ')}</span>
              </span>
            </label>
          );
        })}
      </fieldset>
      <div aria-live="polite">
        {uses.size > 0 && (
          <div>
            <p>{words.used}</p>
            <ul>
              {[...uses.values()].map((source) => (
                <li key={source.field.id}>{questionText.rows.usedIn(source.code, source.field.label)}</li>
              ))}
            </ul>
            <p>{questionText.rows.usedStays}</p>
          </div>
        )}
      </div>
      <p className="question__error utrecht-form-field-error-message" id={`${id}-fout`} role="alert">
        {isTooFew ? words.tooFew : ''}
      </p>
      <DialogButtons dialog={dialog} confirm={words.confirm} onConfirm={join} />
    </Dialog>
  );
}
