import { useEffect, useMemo, useRef, useState } from 'preact/compat';
import type { InvitationId } from '../../../basics/ids.ts';
import { changeInputs } from '../../../storage/beside/inputs-store.ts';
import { $saveStatus } from '../../../storage/current/save-status.ts';
import { askingText } from '../../../text/asking.ts';
import { contributionsOf, repliesTo } from '../../../worksheet/input/contributions.ts';
import {
  type DossierInputs,
  type KeptInvitation,
  removeInvitation,
} from '../../../worksheet/saved/dossier-inputs.ts';
import type { Invitation } from '../../../worksheet/saved/invitation.ts';
import { focusInSight } from '../../dialog/focus.ts';
import { Told } from '../../dialog/Told.tsx';
import { saveStatusText } from '../../files/save-messages.ts';
import { useStore } from '../../preact/use-store.ts';
import { formId } from './AskForm.tsx';
import { InvitationCard } from './InvitationCard.tsx';

export interface Made {
  readonly id: InvitationId;
  /** What is said of it. */
  readonly told: string;
}

interface Props {
  /** The newest first. */
  readonly kept: readonly KeptInvitation[];
  readonly all: DossierInputs;
  /** The one that was made or changed last on this page. */
  readonly made: Made | undefined;
  readonly onChange: (kept: KeptInvitation) => void;
}

const words = askingText.kept;
const listId = 'uitnodigingen';
const cardOf = (id: string) => `[data-kept="${CSS.escape(id)}"]`;

/** What was asked: who has answered, who has not, and the way to send it once more. */
export function KeptInvitations({ kept, all, made, onChange }: Props) {
  const contributions = useMemo(() => contributionsOf(all), [all]);
  const status = useStore($saveStatus, { ssr: 'initial' });
  const [removed, setRemoved] = useState<Invitation>();
  const [message, setMessage] = useState('');
  const [open, setOpen] = useState<readonly string[]>(() => kept.slice(0, 1).map(idOf));
  const root = useRef<HTMLElement>(null);
  const [focus, setFocus] = useState<string>();
  useEffect(() => {
    if (focus !== undefined) focusInSight(root.current?.querySelector(focus));
    setFocus(undefined);
  }, [focus]);
  useEffect(() => {
    if (made === undefined) return;
    setOpen([made.id]);
    setRemoved(undefined);
    setMessage(made.told);
    setFocus(`${cardOf(made.id)} h3`);
  }, [made]);

  const remove = ({ invitation }: KeptInvitation) => {
    changeInputs((before, now) => removeInvitation(before, invitation.id, true, now));
    setRemoved(invitation);
    setMessage(words.removed(invitation.title || words.unnamed));
    setFocus('[data-undo]');
  };
  const undo = ({ id }: Invitation) => {
    changeInputs((before, now) => removeInvitation(before, id, false, now));
    setRemoved(undefined);
    setMessage(words.undone);
    setFocus(`${cardOf(id)} h3`);
  };
  return (
    <section className="asking__kept" aria-labelledby={listId} ref={root}>
      <h2 className="nl-heading nl-heading--level-2" id={listId}>
        {words.title}
      </h2>
      <p className="asking__ways">
        <a className="nl-link" href={`#${formId}`}>
          {words.another}
        </a>
        <span className="asking__saved" role="status">
          {status.type === 'nothing-yet' ? '' : saveStatusText(status)}
        </span>
      </p>
      <Told messages={[message]} />
      {removed !== undefined && (
        <button
          type="button"
          className="nl-button nl-button--secondary"
          data-undo
          onClick={() => undo(removed)}
        >
          {words.undo}
        </button>
      )}
      <ul className="invitations">
        {kept.map((one) => (
          <InvitationCard
            key={one.invitation.id}
            kept={one}
            replies={repliesTo(one, contributions)}
            isOpen={open.includes(one.invitation.id)}
            onOpen={(isOpen) =>
              setOpen((before) =>
                isOpen ? [...before, one.invitation.id] : before.filter((id) => id !== one.invitation.id),
              )
            }
            onChange={() => onChange(one)}
            onRemove={() => remove(one)}
          />
        ))}
      </ul>
    </section>
  );
}

const idOf = ({ invitation }: KeptInvitation) => invitation.id;
