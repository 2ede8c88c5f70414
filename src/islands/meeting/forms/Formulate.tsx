import { isAnswered } from '../../../worksheet/answers/walk.ts';
import type { Field } from '../../../worksheet/definition/definition.ts';
import { besideQuestion } from '../../../worksheet/meeting/beside.ts';
import { isCoached } from '../../../worksheet/reading/advice.ts';
import { AnswerCoach, OnUse } from '../../questions/coach-on-use.tsx';
import { useMeeting } from '../context/meeting-context.ts';
import { FormulateRows } from './FormulateRows.tsx';
import { Sentence } from './Sentence.tsx';

/** One sentence, big; for a list, one of its rows at a time. */
export function Formulate({ field }: { readonly field: Field }) {
  const { lookup, change } = useMeeting();
  if (field.type === 'rows') return <FormulateRows field={field} />;
  const answer = lookup(field.id);
  const coach =
    (field.type === 'text' || field.type === 'longtext') && isCoached(field) && isAnswered(answer);
  return (
    <Sentence
      id={`zin-${field.id}`}
      answer={answer}
      versions={lookup(besideQuestion.versions(field.id))}
      agreed={lookup(besideQuestion.agreed(field.id))}
      set={(made) => change(field.id, made)}
      setVersions={(made) => change(besideQuestion.versions(field.id), made)}
      setAgreed={(made) => change(besideQuestion.agreed(field.id), made)}
      coach={
        coach && (
          <OnUse>
            <AnswerCoach field={field} answer={answer} />
          </OnUse>
        )
      }
    />
  );
}
