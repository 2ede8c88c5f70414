import { type RefObject, useEffect, useRef, useState } from 'preact/compat';
import { besideText } from '../../../text/beside.ts';
import type { Change } from '../../../worksheet/answers/change.ts';
import type { MadeChange } from '../../../worksheet/answers/undo.ts';
import { type MakeChange, useWorksheet } from '../../answers/worksheet-context.ts';
import { announce } from '../../dialog/announce.ts';
import { focusInSight, useHandsFocus } from '../../dialog/focus.ts';
import { inPlace } from '../../dialog/in-place.ts';

/** What a person does with what others said: taking it over is one step, which is taken back here until something else is changed. */
export interface Taking {
  /** The element around all of it. */
  readonly root: RefObject<HTMLDivElement>;
  /** How it went, as long as it is the last that was done; '' for nothing. */
  readonly message: string;
  /** `pressed` stays where it is in the window, also when rows come above it. */
  readonly take: (change: Change, pressed: Element, said: string) => void;
  readonly undo: () => void;
  /** Of what says how it went: that goes as well when it is taken back by the keys of the page. */
  readonly messageRef: ReturnType<typeof useHandsFocus>;
}

const button = 'button[data-take]';
const first = `[data-take-all], ${button}`;

export function useTaking(change: MakeChange): Taking {
  const { takeBack, lastChange } = useWorksheet();
  const root = useRef<HTMLDivElement>(null);
  const [last, setLast] = useState<{ readonly made: MadeChange; readonly said: string }>();
  const [next, setNext] = useState<() => Element | null | undefined>();
  // A button that is pressed goes: the focus goes to the next one, and after the last to where it is taken back.
  useEffect(() => {
    if (next === undefined) return;
    focusInSight(next() ?? root.current?.querySelector('[data-undo], summary'));
    setNext(undefined);
  }, [next]);
  const messageRef = useHandsFocus(() => {
    // What can be taken over again is there once this has gone.
    setNext(() => () => root.current?.querySelector(first));
    return root.current?.querySelector('summary');
  });
  const isLast = last !== undefined && last.made.after === lastChange?.after;
  return {
    root,
    messageRef,
    message: isLast ? last.said : '',
    take: (made, pressed, said) => {
      const buttons = [...(root.current?.querySelectorAll(button) ?? [])];
      const behind = buttons.slice(buttons.indexOf(pressed) + 1);
      const isOfAll = !pressed.matches(button);
      inPlace(
        () => setLast({ made: change(made), said }),
        pressed.closest('li') ?? root.current ?? undefined,
      );
      announce(said);
      setNext(() => () => (isOfAll ? undefined : behind.find((one) => one.isConnected)));
    },
    undo: () => {
      if (last === undefined) return;
      inPlace(() => takeBack(last.made), root.current ?? undefined);
      announce(besideText.undone);
      setNext(() => () => root.current?.querySelector(first));
    },
  };
}
