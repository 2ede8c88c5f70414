import { type RefObject, useLayoutEffect, useState } from 'preact/compat';
import type { Column } from '../../worksheet/definition/definition.ts';
import { fitsAsTable } from '../../worksheet/reading/table-fit.ts';

/**
 * Whether the rows in an element fit it as a table. As long as the focus is in one of their controls, and as long as one holds what
 * is no answer yet (half a date), they stay as they are: what is being typed is in the control alone.
 */
export function useFitsTable(root: RefObject<HTMLElement>, columns: readonly Column[]): boolean {
  const [fits, setFits] = useState(false);
  useLayoutEffect(() => {
    const element = root.current;
    if (element === null) return;
    const judge = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      if (!isInUse(element)) setFits(fitsAsTable(columns, element.clientWidth / rem));
    };
    judge();
    const observer = new ResizeObserver(judge);
    observer.observe(element);
    // By then the focus is where it goes.
    const afterwards = () => setTimeout(judge);
    element.addEventListener('focusout', afterwards);
    return () => {
      observer.disconnect();
      element.removeEventListener('focusout', afterwards);
    };
  }, [root, columns]);
  return fits;
}

const isInUse = (rows: HTMLElement) =>
  rows.querySelector('[data-column] :is(:focus, [aria-invalid])') !== null;
