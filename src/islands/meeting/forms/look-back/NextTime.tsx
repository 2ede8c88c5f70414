import { formatDutchDate } from '../../../../basics/dutch-format.ts';
import { lookBackText as words } from '../../../../text/look-back.ts';
import { textOf } from '../../../../worksheet/answers/answers.ts';
import type { RowsField } from '../../../../worksheet/definition/definition.ts';
import { InputControl } from '../../../controls/InputControl.tsx';
import { useMeeting } from '../../context/meeting-context.ts';

/** The day on which people look back again: the answer of its own question, also here. */
export function NextTime({ field }: { readonly field: RowsField }) {
  const { lookup, sources, change, isRoom } = useMeeting();
  const day = field.columns.find(({ id }) => id === field.newestFirst);
  const agreed = day?.type === 'date' ? day.agreed : undefined;
  const asked = Object.values(sources).find(
    ({ field: one }) => one.type === 'date' && agreed !== undefined && one.agreed === agreed,
  )?.field;
  if (asked?.type !== 'date') return null;
  const answer = lookup(asked.id);
  if (isRoom) {
    const date = formatDutchDate(textOf(answer));
    return date === '' ? null : <p className="look-back__next">{words.nextTime(date)}</p>;
  }
  return (
    <div className="as-in-sheet look-back__part" data-field={asked.id}>
      <InputControl
        input={{ id: asked.id, type: 'date', label: asked.label }}
        id={asked.id}
        answer={answer}
        change={(made) => change(asked.id, made)}
        need={undefined}
        layout="field"
      />
    </div>
  );
}
