import { capital } from '../../basics/dutch-format.ts';
import { questionText } from '../../text/questions.ts';
import type { RowView } from './rows-view.ts';

const words = questionText.rows;

type Props = Pick<
  RowView,
  'row' | 'name' | 'within' | 'place' | 'isLast' | 'hasHint' | 'onMove' | 'onRemove'
>;

/** What can be done with a row as a whole. */
export function RowActions({ row, name, within, place, isLast, hasHint, onMove, onRemove }: Props) {
  const heardAs = (said: (row: string) => string) =>
    within === undefined ? said(capital(name)) : `${said(capital(name))} (${within})`;
  return (
    <div className="row-card__actions">
      {place !== undefined && (
        <>
          <MoveButton
            step={-1}
            seen={words.up}
            heard={heardAs(words.heard.up)}
            isAtEnd={place === 1}
            hasHint={false}
            onMove={(step) => onMove(row.id, step)}
          />
          <MoveButton
            step={1}
            seen={words.down}
            heard={heardAs(words.heard.down)}
            isAtEnd={isLast}
            hasHint={hasHint}
            onMove={(step) => onMove(row.id, step)}
          />
        </>
      )}
      <button
        type="button"
        className="nl-button nl-button--subtle row-card__button row-card__button--remove"
        onClick={() => onRemove(row)}
      >
        <ButtonName seen={words.remove} heard={heardAs(words.heard.remove)} />
      </button>
    </div>
  );
}

interface MoveProps {
  readonly step: -1 | 1;
  readonly seen: string;
  readonly heard: string;
  readonly isAtEnd: boolean;
  readonly hasHint: boolean;
  readonly onMove: (step: -1 | 1) => void;
}

/** At the end of the list the button stays focusable, so that a keyboard user is not thrown off it. */
function MoveButton({ step, seen, heard, isAtEnd, hasHint, onMove }: MoveProps) {
  return (
    <button
      type="button"
      className="nl-button nl-button--subtle row-card__button"
      data-move={step}
      aria-disabled={isAtEnd}
      title={hasHint ? words.keys : undefined}
      onClick={() => onMove(step)}
    >
      <span className={step === -1 ? 'arrow arrow--up' : 'arrow arrow--down'} aria-hidden="true" />
      <ButtonName seen={seen} heard={heard} />
    </button>
  );
}

interface NameProps {
  readonly seen: string;
  /** Has what is seen in it, so that who speaks to the page can say what they see. */
  readonly heard: string;
}

/** In sight the card says which row it is; who hears the button is told. */
function ButtonName({ seen, heard }: NameProps) {
  return (
    <>
      <span className="row-card__seen" aria-hidden="true">
        {seen}
      </span>
      <span className="visually-hidden">{heard}</span>
    </>
  );
}
