import { formatDutchDate } from '../../../../basics/dutch-format.ts';
import { lookBackText } from '../../../../text/look-back.ts';
import type { RowsField } from '../../../../worksheet/definition/definition.ts';
import type { Chart } from '../../../../worksheet/definition/rules.ts';
import { otherDay } from '../../../../worksheet/meeting/other-day.ts';
import { announce } from '../../../dialog/announce.ts';
import { useHandsFocus } from '../../../dialog/focus.ts';
import { useMeeting } from '../../context/meeting-context.ts';
import { useLookBackDay } from './use-look-back-day.ts';

const words = lookBackText.day;

interface Props {
  /** The talk of a day; `undefined` where only figures are asked. */
  readonly field: RowsField | undefined;
  readonly charts: readonly Chart[];
}

/** What was begun on another day stands there again after one press. */
export function GoOnWith({ field, charts }: Props) {
  const { lookup } = useMeeting();
  const [day, setDay] = useLookBackDay();
  const goes = useHandsFocus(() => document.querySelector<HTMLElement>('.look-back__day input'));
  const other = otherDay(field, charts, lookup, day);
  if (other === undefined) return null;
  const said = formatDutchDate(other);
  return (
    <div className="look-back__other" ref={goes}>
      <p>{words.begun(said)}</p>
      <button
        type="button"
        className="nl-button nl-button--secondary"
        onClick={() => {
          setDay(other);
          announce(words.goesOn(said));
        }}
      >
        {words.goOn(said)}
      </button>
    </div>
  );
}
