/** The coach, with all it reads by, loads once there is an answer for it to judge. What cannot be loaded says nothing. */
import { lazy, type ReactNode, Suspense } from 'preact/compat';

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

/** Says of itself that there is more to come, so that nobody judges a page of which advice is on its way. */
export function OnUse({ children }: { readonly children: ReactNode }) {
  return <Suspense fallback={<span data-loading hidden />}>{children}</Suspense>;
}
