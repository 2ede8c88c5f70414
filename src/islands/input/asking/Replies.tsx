import { askingText } from '../../../text/asking.ts';
import type { Reply } from '../../../worksheet/input/contributions.ts';
import { BelongsTo, type BelongsToProps } from './BelongsTo.tsx';

interface Props {
  readonly replies: readonly Reply[];
  /** Who were asked, as far as that was said. */
  readonly names: readonly string[];
  readonly onBelong: BelongsToProps['onBelong'];
}

const words = askingText.kept;

/** Who has answered, and who has not. */
export function Replies({ replies, names, onBelong }: Props) {
  const came = replies.filter((reply) => reply.type === 'in');
  const hasNames = names.length > 0;
  const unlisted = hasNames ? came.filter(({ invited }) => invited === undefined).length : 0;
  const listed = new Set(came.flatMap(({ invited }) => invited ?? []));
  return (
    <>
      <p className="invitation__count">
        {came.length === 0
          ? words.waiting
          : hasNames
            ? words.countOf(listed.size, names.length)
            : words.count(came.length)}
      </p>
      {replies.length > 0 && (
        <ul className="replies" aria-label={words.replies}>
          {replies.map((reply) => (
            <li className="replies__one" data-reply={reply.type} key={keyOf(reply)}>
              <span className="replies__name">{reply.name || words.someone}</span>
              <span className="replies__colon">{': '}</span>
              <span className="replies__state">{stateOf(reply)}</span>
              {reply.type === 'in' && <BelongsTo {...{ reply, names, onBelong }} />}
            </li>
          ))}
        </ul>
      )}
      {unlisted > 0 && <p className="invitation__facts">{words.unlisted(unlisted)}</p>}
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
