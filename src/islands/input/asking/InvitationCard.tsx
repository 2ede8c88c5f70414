import { type ReactNode, useRef, useState } from 'preact/compat';
import { formatDutchDate } from '../../../basics/dutch-format.ts';
import { changeInputs } from '../../../storage/beside/inputs-store.ts';
import { askingText } from '../../../text/asking.ts';
import type { Reply } from '../../../worksheet/input/contributions.ts';
import { reminderMail } from '../../../worksheet/input/invitation-mail.ts';
import { askedOf, joinedTo, type KeptInvitation } from '../../../worksheet/saved/dossier-inputs.ts';
import { today } from '../../answers/today.ts';
import { copying } from '../../dialog/TextToCopy.tsx';
import { Told } from '../../dialog/Told.tsx';
import { useMessage } from '../../dialog/use-message.ts';
import { invitationLink } from './invitation-link.ts';
import { NamesForm } from './NamesForm.tsx';
import { Replies } from './Replies.tsx';
import { SendInvitation } from './SendInvitation.tsx';

interface Props {
  readonly kept: KeptInvitation;
  readonly replies: readonly Reply[];
  /** Whether the ways to send it are in sight. */
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onChange: () => void;
  readonly onRemove: () => void;
}

const words = askingText.kept;

/** One invitation: what was asked, who answered, and what can be done with it. */
export function InvitationCard({ kept, replies, isOpen, onOpen, onChange, onRemove }: Props) {
  const { invitation, madeAt, changedAt, contributors } = kept;
  const { id, asked, replyBy, shown } = invitation;
  const title = invitation.title || words.unnamed;
  const [message, setMessage] = useMessage();
  const [isNaming, setNaming] = useState(false);
  const naming = useRef<HTMLButtonElement>(null);
  const link = invitationLink(invitation, location);
  const date = replyBy && formatDutchDate(replyBy);
  const hasNames = contributors.value.length > 0;
  const isAnyoneOut = !hasNames || replies.some(({ type }) => type === 'out');
  const endNaming = (told: string) => {
    setNaming(false);
    setMessage(told);
    naming.current?.focus();
  };
  const button = (label: string, onPress: () => void, more: object = {}): ReactNode => (
    <button type="button" className="nl-button nl-button--subtle" onClick={onPress} {...more}>
      <span>{label}</span>
      <span className="visually-hidden">{words.of(title)}</span>
    </button>
  );
  return (
    <li className="invitation" data-kept={id}>
      <h3 className="invitation__title" tabIndex={-1}>
        {title}
      </h3>
      <p className="invitation__facts">
        {[
          words.facts(madeAt, asked.length, date),
          ...(shown === undefined ? [] : [words.shows]),
          ...(changedAt === undefined ? [] : [words.changedAt(changedAt)]),
        ].join(', ')}
      </p>
      {changedAt !== undefined && <p className="invitation__facts">{words.oldLink}</p>}
      <Replies
        replies={replies}
        names={contributors.value}
        onBelong={(who, invited) => {
          changeInputs((all, now) => joinedTo(all, id, who, invited, now));
          setMessage(invited === '' ? words.apartNow : words.belongsNow(invited));
        }}
      />
      <div className="invitation__actions">
        {button(words.send, () => onOpen(!isOpen), { 'aria-expanded': isOpen })}
        {isAnyoneOut &&
          button(words.reminder, async () => {
            const { body } = reminderMail(invitation, link, today());
            setMessage(await copying(body, words.reminderCopied));
          })}
        {button(hasNames ? words.names : words.addNames, () => setNaming(true), { ref: naming })}
        {button(words.change, onChange)}
        {button(words.remove, onRemove)}
      </div>
      {isNaming && (
        <NamesForm
          id={id}
          names={contributors.value}
          onNames={(names) => {
            changeInputs((all, now) => askedOf(all, id, names, now));
            endNaming(words.namesKept);
          }}
          onCancel={() => endNaming('')}
        />
      )}
      <Told messages={[message]} />
      {isOpen && <SendInvitation invitation={invitation} link={link} title={title} />}
    </li>
  );
}
