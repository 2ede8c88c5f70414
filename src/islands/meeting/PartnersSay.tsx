import { type ComponentProps, lazy, Suspense, useCallback } from 'preact/compat';
import { $hasInputs } from '../../storage/beside/inputs-there.ts';
import { answerValue } from '../../worksheet/answers/answers.ts';
import type { Change } from '../../worksheet/answers/change.ts';
import type { Field } from '../../worksheet/definition/definition.ts';
import { besideQuestion } from '../../worksheet/meeting/beside.ts';
import type { MeetingQuestion } from '../../worksheet/meeting/questions.ts';
import { isRevealed } from '../../worksheet/meeting/revealed.ts';
import type { Lookup } from '../../worksheet/reading/answer-text.ts';
import { useWorksheet } from '../answers/worksheet-context.ts';
import { useStore } from '../preact/use-store.ts';
import { Inputs } from '../questions/inputs-on-use.tsx';
import type { HiddenInputs as Hidden, HiddenPart } from './HiddenInputs.tsx';

/** What partners sent in beforehand on this question: for the chair, to bring in where nobody has yet. */
export function PartnersSay({ field, form }: Pick<MeetingQuestion, 'field' | 'form'>) {
  const { lookup, change } = useWorksheet();
  const changeField = useCallback((made: Change) => change(field.id, made), [change, field.id]);
  const hasInputs = useStore($hasInputs, { ssr: 'initial' });
  const hidden = hiddenPart(field, form, lookup);
  if (hidden === undefined) return <Inputs field={field} answer={lookup(field.id)} change={changeField} />;
  return (
    hasInputs && (
      <Suspense fallback={null}>
        <HiddenInputs field={field} answer={lookup(field.id)} hidden={hidden} change={changeField} />
      </Suspense>
    )
  );
}

/** What of it is hidden for now: the chair's window is what many rooms look at. */
function hiddenPart(field: Field, form: MeetingQuestion['form'], lookup: Lookup): HiddenPart | undefined {
  if (form === 'round' && !isRevealed(lookup(besideQuestion.shown(field.id)))) return 'scores';
  return answerValue(lookup(besideQuestion.namesHidden(field.id))) === true ? 'names' : undefined;
}

const HiddenInputs = lazy(() =>
  import('./HiddenInputs.tsx').then(
    ({ HiddenInputs: component }) => ({ default: component }),
    (): { readonly default: (props: ComponentProps<typeof Hidden>) => null } => ({ default: () => null }),
  ),
);
