import { meetingText } from '../../../text/meeting.ts';
import { setValue } from '../../../worksheet/answers/change.ts';
import { newRowId } from '../../../worksheet/answers/rows.ts';
import type { RowsField } from '../../../worksheet/definition/definition.ts';
import { besideQuestion } from '../../../worksheet/meeting/beside.ts';
import { lineOrders, type Order, setOrder } from '../../../worksheet/meeting/order.ts';
import { useMeeting } from '../context/meeting-context.ts';

const words = meetingText.order;

interface Props {
  readonly field: RowsField;
  readonly order: Order;
  readonly hasNames: boolean;
  readonly areNamesHidden: boolean;
}

/** In which order all lines are looked at, here and in the room, and whether with the names of who said them. */
export function OrderBar({ field, order, hasNames, areNamesHidden }: Props) {
  const { changeQuietly } = useMeeting();
  const pick = (type: string) => {
    const picked = lineOrders.find((one) => one === type);
    if (picked === undefined) return;
    // Any random word will do.
    const made: Order = picked === 'shuffled' ? { type: picked, seed: newRowId() } : { type: picked };
    changeQuietly(besideQuestion.order(field.id), setOrder(made));
  };
  return (
    <div className="order-bar">
      <label htmlFor="volgorde">{words.label}</label>
      <select
        id="volgorde"
        className="utrecht-select utrecht-select--html-select"
        value={order.type}
        onChange={(event) => pick(event.currentTarget.value)}
      >
        {lineOrders
          .filter((one) => one !== 'who' || hasNames)
          .map((one) => (
            <option key={one} value={one}>
              {words.orders[one]}
            </option>
          ))}
      </select>
      {order.type === 'shuffled' && (
        <button type="button" className="nl-button nl-button--subtle" onClick={() => pick('shuffled')}>
          {words.again}
        </button>
      )}
      {hasNames && (
        <button
          type="button"
          className="nl-button nl-button--subtle"
          onClick={() => changeQuietly(besideQuestion.namesHidden(field.id), setValue(!areNamesHidden))}
        >
          {areNamesHidden ? words.showNames : words.hideNames}
        </button>
      )}
    </div>
  );
}
