import { useHandsFocus } from '../../dialog/focus.ts';

/**
 * As `ref` of a row: the focus that is in it when it goes, removed, joined or taken back, goes to the row below, else to the one above,
 * and of the last one to `elsewhere`. There it lands on a control that takes nothing away.
 * @param control of such a row
 */
export const useRowGoes = (control: string, elsewhere: string) =>
  useHandsFocus((row) => {
    const near = row.nextElementSibling ?? row.previousElementSibling;
    return near?.querySelector(control) ?? document.querySelector(elsewhere);
  });
