import { shortDayOf } from '../../../text/moments.ts';
import { receivingText } from '../../../text/receiving.ts';
import type { Arrival } from '../../../worksheet/input/receive.ts';
import { inputKey } from '../../../worksheet/saved/dossier-inputs.ts';
import type { ReadInput } from '../../../worksheet/saved/open-input.ts';

interface Props {
  readonly arrivals: readonly Arrival[];
  readonly reads: readonly ReadInput[];
}

/** Who sent what: 'GGD: 5 van 6 vragen, 21 sep', and what is to be said of it. */
export function ArrivalList({ arrivals, reads }: Props) {
  const words = receivingText.arrived;
  return (
    <ul className="taking-in__list">
      {arrivals.map(({ input, how, answered, asked }) => {
        const key = inputKey(input);
        const same = reads.filter((one) => inputKey(one.input) === key);
        const [read] = same;
        const notes = [
          how === 'new' ? '' : words.notes[how],
          same.length > 1 ? words.twice(same.length) : '',
          read !== undefined && read.unknownQuestions > 0
            ? words.unknownQuestions(read.unknownQuestions)
            : '',
          read !== undefined && read.broken > 0 ? words.broken(read.broken) : '',
        ].filter(Boolean);
        return (
          <li key={key} data-arrival={how}>
            <span className="taking-in__facts">
              {receivingText.facts(
                input.contributor,
                answered,
                asked,
                shortDayOf(input.changedAt, Date.now()),
              )}
            </span>
            {notes.map((note) => (
              <span className="taking-in__note" key={note}>
                {note}
              </span>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
