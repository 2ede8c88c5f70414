import { dutchList } from '../../../basics/dutch-format.ts';
import { dayAndTimeOf, shortDayOf } from '../../../text/moments.ts';
import { receivingText } from '../../../text/receiving.ts';
import type { Contribution } from '../../../worksheet/input/contributions.ts';
import { inputKey } from '../../../worksheet/saved/dossier-inputs.ts';
import { answeredIn, type Input } from '../../../worksheet/saved/input.ts';

const words = receivingText.page;

interface Props {
  readonly contribution: Contribution;
  /** The name of the list of who were asked that it belongs to, where that is another than it was signed with. */
  readonly joined: string | undefined;
  /** `list` is where the button was. */
  readonly onRemove: (input: Input, list: Element | null) => void;
}

/** What one contributor sent in on an invitation, with what it came in the place of. */
export function Contributor({ contribution: { contributor, input, earlier }, joined, onRemove }: Props) {
  const days = [input, ...earlier].map(dayIn);
  // Of two on one day the time tells which is which.
  const momentOf = new Set(days).size < days.length ? timeIn : dayIn;
  return (
    <li className="received__one" data-input={contributor} data-key={inputKey(input)}>
      <Line input={input} moment={momentOf(input)} onRemove={onRemove}>
        {joined !== undefined && <span className="received__note">{words.belongsTo(joined)}</span>}
        {earlier.length > 0 && (
          <span className="received__note">{words.replaces(dutchList(earlier.map(momentOf)))}</span>
        )}
      </Line>
      {earlier.length > 0 && (
        <details className="received__earlier">
          <summary>{words.earlier}</summary>
          <ul className="received__list">
            {earlier.map((one) => (
              <li key={inputKey(one)} data-key={inputKey(one)}>
                <Line input={one} moment={momentOf(one)} onRemove={onRemove} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

interface LineProps {
  readonly input: Input;
  /** When it was sent, in words. */
  readonly moment: string;
  readonly onRemove: Props['onRemove'];
  readonly children?: preact.ComponentChildren;
}

function Line({ input, moment, onRemove, children }: LineProps) {
  const facts = factsOf(input, moment);
  return (
    <div className="received__line">
      <div className="received__what">
        <span className="received__facts">{facts}</span>
        {input.title !== '' && <span className="received__note">{input.title}</span>}
        {children}
      </div>
      <button
        type="button"
        className="nl-button nl-button--subtle"
        onClick={({ currentTarget }) => onRemove(input, currentTarget.closest('.received > .received__list'))}
      >
        <span>{words.remove}</span>
        <span className="visually-hidden">{words.ofContributor(facts)}</span>
      </button>
    </div>
  );
}

const dayIn = ({ changedAt }: Input) => shortDayOf(changedAt, Date.now());
const timeIn = ({ changedAt }: Input) => dayAndTimeOf(changedAt);

/** 'GGD: 5 van 6 vragen, 21 sep'. */
export function factsOf(input: Input, moment = dayIn(input)): string {
  return receivingText.facts(input.contributor, answeredIn(input).length, input.asked.length, moment);
}
