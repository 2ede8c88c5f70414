import { lazy, Suspense, useState } from 'preact/compat';
import { formatDutchNumber } from '../../../basics/dutch-format.ts';
import { askingText } from '../../../text/asking.ts';
import { text } from '../../../text/nl.ts';
import { invitationMail, mailAddress } from '../../../worksheet/input/invitation-mail.ts';
import { longestLink } from '../../../worksheet/saved/input.ts';
import type { Invitation } from '../../../worksheet/saved/invitation.ts';
import { copying } from '../../copying/TextToCopy.tsx';
import { Told } from '../../dialog/Told.tsx';
import { useMessage } from '../../dialog/use-message.ts';
import { pdfProblemText } from '../../pdf/pdf-problem-text.ts';

interface Props {
  readonly invitation: Invitation;
  readonly link: string;
  readonly title: string;
}

const words = askingText.send;

const InvitationCode = lazy(() =>
  import('./InvitationCode.tsx').catch(() => ({
    default: () => <p className="ask-problem">{words.codeNotLoaded}</p>,
  })),
);

/** The ways in which an invitation can go out. */
export function SendInvitation({ invitation, link, title }: Props) {
  const [message, setMessage] = useMessage();
  const [isCodeShown, setCodeShown] = useState(false);
  const mail = invitationMail(invitation, link);
  const address = mailAddress(mail);
  const id = `link-${invitation.id}`;
  const isLong = link.length > longestLink;
  const length = formatDutchNumber(link.length);
  const copy = async (copied: string, told: string) => setMessage(await copying(copied, told));
  return (
    <div className="send">
      <label className="question__label" htmlFor={id}>
        {words.link}
      </label>
      <div className="send__link">
        <input
          className="utrecht-textbox utrecht-textbox--html-input"
          id={id}
          type="text"
          readOnly
          data-invitation
          aria-describedby={`${id}-lengte`}
          value={link}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <button
          type="button"
          className="nl-button nl-button--primary"
          onClick={() => copy(link, words.linkCopied)}
        >
          {words.copyLink}
        </button>
      </div>
      <p className={isLong ? 'send__length send__length--long' : 'send__length'} id={`${id}-lengte`}>
        {isLong ? words.long(length) : words.length(length)}
      </p>
      <div className="actions__buttons">
        <button
          type="button"
          className="nl-button nl-button--secondary"
          onClick={() => copy(mail.body, words.mailCopied)}
        >
          {words.copyMail}
        </button>
        {address.ok && (
          <a className="nl-button nl-button--secondary" href={address.value}>
            {words.openMail}
          </a>
        )}
        <button
          type="button"
          className="nl-button nl-button--secondary"
          aria-expanded={isCodeShown}
          onClick={() => setCodeShown(!isCodeShown)}
        >
          {isCodeShown ? words.hideCode : words.showCode}
        </button>
        <button
          type="button"
          className="nl-button nl-button--secondary"
          onClick={async () => setMessage(await downloadPdf(invitation))}
        >
          {words.pdf}
        </button>
      </div>
      {!address.ok && <p className="send__length">{words.mailTooLong}</p>}
      <Told messages={[message]} />
      {isCodeShown && (
        <Suspense fallback={<p data-loading hidden />}>
          <InvitationCode invitation={invitation} link={link} title={title} />
        </Suspense>
      )}
    </div>
  );
}

/** What is told of it. */
async function downloadPdf(invitation: Invitation): Promise<string> {
  try {
    const { downloadInvitationPdf } = await import('../../pdf/invitation-pdf.ts');
    const made = await downloadInvitationPdf(invitation);
    return made.ok ? text.pdf.downloaded : pdfProblemText(made.problem);
  } catch {
    return text.pdf.notLoaded;
  }
}
