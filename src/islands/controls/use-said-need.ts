import { useEffect, useState } from 'preact/compat';
import type { Need } from '../../worksheet/reading/progress.ts';

/**
 * What is said of a control about its need: while the focus is in the question it stays as it was. A description that changes
 * under the focus is said again as a whole, over what is typed.
 * @param id of the question on the page.
 */
export function useSaidNeed(id: string, need: Need): Need {
  const [said, setSaid] = useState(need);
  useEffect(() => {
    if (said === need) return undefined;
    const question = document.querySelector(`[data-field="${id}"]`);
    const sayFrom = (focused: unknown) => {
      if (!(focused instanceof Node && question?.contains(focused))) setSaid(need);
    };
    sayFrom(document.activeElement);
    const onFocus = ({ target }: Event) => sayFrom(target);
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, [id, said, need]);
  return said;
}
