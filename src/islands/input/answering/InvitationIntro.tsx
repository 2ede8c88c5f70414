import { formatDutchDate } from '../../../basics/dutch-format.ts';
import { answeringText } from '../../../text/answering.ts';
import type { Invitation } from '../../../worksheet/saved/invitation.ts';
import { today } from '../../answers/today.ts';

interface Props {
  readonly invitation: Invitation;
  readonly title: string;
  readonly unknownQuestions: number;
}

/** Who asks, why, by when, and what happens with the answers. */
export function InvitationIntro({ invitation, title, unknownQuestions }: Props) {
  const { from, message, replyBy } = invitation;
  return (
    <header className="answering__intro">
      <p className="answering__from">{answeringText.from(from)}</p>
      <h1 className="nl-heading nl-heading--level-1">{title}</h1>
      {message !== '' && <p className="nl-paragraph answering__message">{message}</p>}
      {replyBy !== undefined && (
        <p className="nl-paragraph answering__by">
          {replyBy < today()
            ? answeringText.replyByPassed(formatDutchDate(replyBy), from)
            : answeringText.replyBy(formatDutchDate(replyBy))}
        </p>
      )}
      <p className="nl-paragraph answering__kept">{answeringText.kept(from)}</p>
      {unknownQuestions > 0 && (
        <p className="nl-paragraph answering__unknown">{answeringText.unknownQuestions(unknownQuestions)}</p>
      )}
    </header>
  );
}
