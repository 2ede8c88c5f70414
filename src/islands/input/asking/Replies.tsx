import { askingText } from '../../../text/asking.ts';
import type { Reply } from '../../../worksheet/input/contributions.ts';

interface Props {
  readonly replies: readonly Reply[];
  /** Whether it was said who are asked. */
  readonly hasNames: boolean;
}

const words = askingText.kept;

/** Who has answered, and who has not. */
export function Replies({ replies, hasNames }: Props) {
  const came = replies.filter(({ type }) => type === 'in').length;
  return (
    <>
      <p className="invitation__count">
        {came === 0 ? words.waiting : hasNames ? words.countOf(came, replies.length) : words.count(came)}
      </p>
      {replies.length > 0 && (
        <ul className="replies" aria-label={words.replies}>
          {replies.map((reply) => (
            <li className="replies__one" data-reply={reply.type} key={keyOf(reply)}>
              <span className="replies__name">{reply.name || words.someone}</span>
              <span className="replies__colon">{': '}</span>
              <span className="replies__state">{stateOf(reply)}</span>
            </li>
          ))}
        </ul>
      )}
      {!hasNames && <p className="invitation__facts">{words.noNames}</p>}
    </>
  );
}

const keyOf = (reply: Reply) => (reply.type === 'in' ? reply.contribution.who : `:out ${reply.name}`);

function stateOf(reply: Reply): string {
  switch (reply.type) {
    case 'in':
      return words.came(reply.answered, reply.asked, reply.changedAt, Date.now());
    case 'out':
      return words.out;
  }
}
