import { besideText, labelled } from '../../../text/beside.ts';
import type { Answer } from '../../../worksheet/answers/answers.ts';
import { type Item, isTakenOver } from '../../../worksheet/input/inputs-of-question.ts';

interface Props {
  /** Unique on the page. */
  readonly id: string;
  readonly item: Item;
  readonly answer: Answer | undefined;
  /** What the column is called that says what a row is about. */
  readonly about: string | undefined;
  readonly onTake: (item: Item, pressed: Element) => void;
}

/** One thing that somebody says, with the button that makes it one's own; or the mark that it is. */
export function ItemLine({ id, item, answer, about, onTake }: Props) {
  const isTaken = isTakenOver(item, answer);
  const words = item.said.find(({ label }) => label === undefined || label === about);
  return (
    <li className="inputs__item" data-taken={isTaken ? '' : undefined}>
      <div className="inputs__said" id={id}>
        {words !== undefined && <p className="inputs__words">{words.text}</p>}
        {item.said
          .filter((said) => said !== words)
          .map(({ label, text }) => (
            <p className="inputs__more" key={label}>
              <span className="inputs__label">{labelled(label ?? '')}</span> <span>{text}</span>
            </p>
          ))}
      </div>
      {item.type !== 'shown' &&
        (isTaken ? (
          <span className="inputs__taken">{besideText.taken}</span>
        ) : (
          <button
            type="button"
            className="nl-button nl-button--secondary"
            aria-describedby={id}
            data-take
            onClick={({ currentTarget }) => onTake(item, currentTarget)}
          >
            {besideText.takeOver}
          </button>
        ))}
    </li>
  );
}
