/** The coach, with all it reads by, loads once there is an answer for it to judge or to be. What cannot be loaded says nothing. */
import { lazy, type ReactNode, Suspense, useEffect } from 'preact/compat';
import type { Field } from '../../worksheet/definition/definition.ts';
import { isCoached } from '../../worksheet/reading/advice.ts';

const coach = () => import('./Coach.tsx');
const nothing = () => ({ default: () => <></> });

export const CellCoach = lazy(() =>
  coach()
    .then((all) => ({ default: all.CellCoach }))
    .catch(nothing),
);
export const GroupCellCoach = lazy(() =>
  coach()
    .then((all) => ({ default: all.GroupCellCoach }))
    .catch(nothing),
);
export const AnswerCoach = lazy(() =>
  coach()
    .then((all) => ({ default: all.AnswerCoach }))
    .catch(nothing),
);

/** Advice comes the moment that a sentence is left: the coach is fetched once the focus comes to where one is judged. */
export function useCoachAhead(field: Field): void {
  useEffect(() => {
    const columns = 'columns' in field ? field.columns.filter(({ id }) => isCoached(field, id)) : [];
    const asked = `[data-field="${field.id}"]`;
    const places = columns.map(({ id }) => `${asked} [data-column="${id}"]`);
    if (isCoached(field)) places.push(asked);
    if (places.length === 0) return;
    const listening = new AbortController();
    const fetchIt = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || target.closest(places.join()) === null) return;
      listening.abort();
      coach().catch(nothing);
    };
    document.addEventListener('focusin', fetchIt, { signal: listening.signal });
    return () => listening.abort();
  }, [field]);
}

/** Says of itself that there is more to come, so that nobody judges a page of which advice is on its way. */
export function OnUse({ children }: { readonly children: ReactNode }) {
  return <Suspense fallback={<span data-loading hidden />}>{children}</Suspense>;
}
