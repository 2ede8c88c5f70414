import { useEffect } from 'preact/compat';
import { text } from '../../text/nl.ts';

/** A part that is done has a tick in 'Op deze pagina', and says so to who hears it. */
export function useTick(titleId: string, isDone: boolean): void {
  useEffect(() => {
    const link = document.querySelector(`.toc__link[href="#${CSS.escape(titleId)}"]`);
    link?.toggleAttribute('data-done', isDone);
    const said = link?.firstElementChild;
    if (said) said.textContent = isDone ? text.worksheet.partDone : text.worksheet.part;
  }, [titleId, isDone]);
}
