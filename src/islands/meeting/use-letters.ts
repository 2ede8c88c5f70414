import { useState } from 'preact/compat';
import { meetingLettersOffKey } from '../../storage/browser/key-names.ts';
import { keepChoice, readChoice } from '../../storage/browser/storage-places.ts';

/**
 * Whether letters are commands in a meeting: who speaks to the computer types strokes unawares (WCAG 2.2, 2.1.4). Where
 * nothing can be stored they stay on, and that is shown.
 */
export function useLetters(): readonly [hasLetters: boolean, keep: (hasLetters: boolean) => void] {
  const [has, setHas] = useState(areOn);
  const keep = (isOn: boolean) => {
    keepChoice(meetingLettersOffKey, isOn ? null : 'uit');
    setHas(areOn());
  };
  return [has, keep];
}

const areOn = () => readChoice(meetingLettersOffKey) === null;
