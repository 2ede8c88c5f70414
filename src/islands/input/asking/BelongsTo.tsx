import { useEffect, useRef } from 'preact/compat';
import { askingText } from '../../../text/asking.ts';
import type { Reply } from '../../../worksheet/input/contributions.ts';
import { nameKey } from '../../../worksheet/saved/tidy-text.ts';
import { focusInSight } from '../../dialog/focus.ts';

export interface BelongsToProps {
  readonly reply: Extract<Reply, { type: 'in' }>;
  readonly names: readonly string[];
  /** Gets who sent in, and which of the names that is: '' for none of them. */
  readonly onBelong: (who: string, invited: string) => void;
}

const words = askingText.kept;

/** Whom somebody is in the list of who were asked, where the name does not say so itself: to choose, and to take back. */
export function BelongsTo({ reply, names, onBelong }: BelongsToProps) {
  const { invited, name, contribution } = reply;
  const { who } = contribution;
  const place = useRef<HTMLDivElement>(null);
  const isChosen = useRef(false);
  useEffect(() => {
    // What was pressed went: what takes it back stands in its place.
    if (isChosen.current) focusInSight(place.current?.querySelector('summary, button'));
    isChosen.current = false;
  });
  const choose = (one: string) => {
    isChosen.current = true;
    onBelong(who, one);
  };
  const signed = name || words.someone;
  if (names.length === 0 || (invited !== undefined && nameKey(invited) === who)) return null;
  return (
    <div className="belongs" ref={place}>
      {invited === undefined ? (
        <details>
          <summary>
            <span>{words.belongs}</span>
            <span className="visually-hidden">{words.of(signed)}</span>
          </summary>
          <ul className="belongs__names">
            {names.map((one) => (
              <li key={one}>
                <button type="button" className="nl-button nl-button--subtle" onClick={() => choose(one)}>
                  {one}
                </button>
              </li>
            ))}
          </ul>
        </details>
      ) : (
        <>
          <span className="belongs__to">{words.belongsTo(invited)}</span>{' '}
          <button type="button" className="nl-button nl-button--subtle" onClick={() => choose('')}>
            <span>{words.apart}</span>
            <span className="visually-hidden">{words.of(signed)}</span>
          </button>
        </>
      )}
    </div>
  );
}
