import { computed } from 'nanostores';
import { flushSync, useCallback, useEffect, useMemo } from 'preact/compat';
import type { WorksheetId } from '../../basics/ids.ts';
import { $answers, $history, redo, undo } from '../../storage/answers-store.ts';
import { historyText } from '../../text/history.ts';
import type { History } from '../../worksheet/answers/history.ts';
import type { Field } from '../../worksheet/definition/definition.ts';
import { $announcement, announce } from '../dialog/announce.ts';
import { useStore } from '../preact/use-store.ts';

interface Props {
  /** Whatever was changed last of these is what is taken back; the same list as long as they are the same. */
  readonly worksheets: readonly WorksheetId[];
  readonly fields: readonly Field[];
}

/** Milliseconds in which a browser has done what its keys do: Firefox does it in a task of its own. */
const browserFirst = 50;

/**
 * Takes changes of what stands on the page back and makes them again: with these buttons, or with the keys. In a text those are the
 * browser's own, as long as that has something to take back there.
 */
export function UndoButtons({ worksheets, fields }: Props) {
  const $latest = useMemo(() => latestOf(worksheets), [worksheets]);
  const latest = useStore($latest, { ssr: () => nothing });
  const { count, words } = useStore($announcement, { ssr: 'initial' });
  const retrace = useCallback(
    (direction: 'undo' | 'redo') => {
      const worksheet = $latest.get()[direction];
      if (worksheet === undefined) return;
      // On the screen at once, so that what is shown next is where it will be.
      const before = $answers(worksheet).get();
      const places = flushSync(() => (direction === 'undo' ? undo(worksheet) : redo(worksheet)));
      if (places === undefined) return;
      const made = { before, after: $answers(worksheet).get() };
      import('./tell-retraced.ts').then(
        ({ tellRetraced }) => tellRetraced(direction, places, fields, made),
        () => announce(historyText[direction]),
      );
    },
    [$latest, fields],
  );
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    // Not the text itself: by then another key may have made it what it was.
    let edits = 0;
    const countEdit = () => {
      edits += 1;
    };
    const onKey = (event: KeyboardEvent) => {
      const direction = directionOf(event);
      const { target } = event;
      // Under a dialog nothing may change.
      if (direction === undefined || document.querySelector('dialog[open]') !== null) return;
      if (!isText(target)) {
        event.preventDefault();
        retrace(direction);
        return;
      }
      const before = edits;
      setTimeout(() => {
        if (edits === before) retrace(direction);
      }, browserFirst);
    };
    document.addEventListener('keydown', onKey, { signal });
    document.addEventListener('input', countEdit, { signal });
    document.addEventListener('beforeinput', keepToFocus, { signal });
    return () => leaving.abort();
  }, [retrace]);

  return (
    <div className="status-bar__history">
      <HistoryButton direction="undo" isPossible={latest.undo !== undefined} onPress={retrace} />
      <HistoryButton direction="redo" isPossible={latest.redo !== undefined} onPress={retrace} />
      {/* An element that comes is heard; in Firefox a bare text in a region that was empty is not. */}
      <div className="visually-hidden" aria-live="polite">
        {count > 0 && <div key={count}>{words}</div>}
      </div>
    </div>
  );
}

/** Of which worksheet a change is taken back, and of which one is made again. */
interface Latest {
  readonly undo?: WorksheetId | undefined;
  readonly redo?: WorksheetId | undefined;
}

const nothing: Latest = {};

function latestOf(worksheets: readonly WorksheetId[]) {
  return computed(worksheets.map($history), (...all: readonly History[]): Latest => {
    const last = (steps: keyof History) => {
      const moments = all.map((history) => history[steps].at(-1)?.at ?? 0);
      const latest = Math.max(...moments);
      return latest === 0 ? undefined : worksheets[moments.indexOf(latest)];
    };
    return { undo: last('done'), redo: last('undone') };
  });
}

interface ButtonProps {
  readonly direction: 'undo' | 'redo';
  readonly isPossible: boolean;
  readonly onPress: (direction: 'undo' | 'redo') => void;
}

/** Its title is its name. Stays focusable when there is nothing left, so that a keyboard user is not thrown off it. */
function HistoryButton({ direction, isPossible, onPress }: ButtonProps) {
  return (
    <button
      type="button"
      className={`icon-button icon-button--${direction}`}
      aria-disabled={!isPossible}
      title={historyText.keys[direction]}
      onClick={() => onPress(direction)}
    />
  );
}

function directionOf({
  key,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
}: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (!(ctrlKey || metaKey) || altKey) return undefined;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !shiftKey ? 'redo' : undefined;
}

/** Has an undo of the browser's own, letter by letter. */
function isText(target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement {
  if (target instanceof HTMLInputElement) return !/^(?:checkbox|radio|file|date)$/.test(target.type);
  return target instanceof HTMLTextAreaElement;
}

/** Chromium has one undo for the whole page: with nothing left in the text that has the focus, it would go on in another. */
function keepToFocus(event: InputEvent): void {
  if (event.inputType.startsWith('history') && event.target !== document.activeElement)
    event.preventDefault();
}
