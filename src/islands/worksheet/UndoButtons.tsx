import { useStore } from '@nanostores/react';
import { useCallback, useEffect } from 'react';
import { $history, redo, undo } from '../../storage/answers-store.ts';
import { text } from '../../text/nl.ts';
import type { Place } from '../../worksheet/answers/place.ts';
import type { Field } from '../../worksheet/definition/definition.ts';
import { $announcement, announce } from '../dialog/announce.ts';

interface Props {
  readonly worksheet: string;
  readonly fields: readonly Field[];
}

/** Takes changes of the worksheet back and makes them again: with these buttons, or with the keys outside a text. */
export function UndoButtons({ worksheet, fields }: Props) {
  const { done, undone } = useStore($history(worksheet), { ssr: 'initial' });
  const announcement = useStore($announcement, { ssr: 'initial' });
  const retrace = useCallback(
    (direction: 'undo' | 'redo') => {
      const places = direction === 'undo' ? undo(worksheet) : redo(worksheet);
      if (places === undefined) return;
      announce(text.history[direction === 'undo' ? 'undone' : 'redone'](labelsOf(places, fields)));
      showPlace(places[0]);
    },
    [worksheet, fields],
  );
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const direction = directionOf(event);
      if (direction === undefined || isOwnUndo(event.target)) return;
      event.preventDefault();
      retrace(direction);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [retrace]);

  return (
    <div className="status-bar__history">
      <HistoryButton direction="undo" isPossible={done.length > 0} onPress={retrace} />
      <HistoryButton direction="redo" isPossible={undone.length > 0} onPress={retrace} />
      <span className="visually-hidden" aria-live="polite">
        {announcement}
      </span>
    </div>
  );
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
      title={text.history.keys[direction]}
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

/** A text has an undo of its own, letter by letter; and under a dialog nothing may change. */
function isOwnUndo(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  const isText = target.matches(
    'textarea, input:not([type=checkbox], [type=radio], [type=file], [type=date])',
  );
  return isText || document.querySelector('dialog[open]') !== null;
}

/** The questions that changed, each once. */
function labelsOf(places: readonly Place[], fields: readonly Field[]): readonly string[] {
  const ids = new Set(places.map(({ field }) => field));
  return fields.filter(({ id }) => ids.has(id)).map(({ label }) => label);
}

/** What changes out of sight is no help: the place comes into view. */
function showPlace(place: Place | undefined): void {
  if (place === undefined) return;
  const question = document.querySelector(`[data-field="${CSS.escape(place.field)}"]`);
  const step = place.steps.find((one) => 'row' in one);
  const row = step === undefined ? null : question?.querySelector(`[data-row="${CSS.escape(step.row)}"]`);
  const shown = row ?? question;
  if (shown === null) return;
  const { top, bottom } = shown.getBoundingClientRect();
  if (bottom < 0 || top > innerHeight) shown.scrollIntoView({ block: 'center' });
}
