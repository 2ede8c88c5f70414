/**
 * An invitation as a mail, and a reminder of it. The link stands on a line of its own with nothing behind it: mail programs take
 * whatever follows along with it.
 */
import { formatDutchDate } from '../../basics/dutch-format.ts';
import type { IsoDate } from '../../basics/iso-date.ts';
import { failed, ok, type Result } from '../../basics/result.ts';
import { invitationMailText as words } from '../../text/invitation-mail.ts';
import type { Invitation } from '../saved/invitation.ts';

export interface Mail {
  readonly subject: string;
  /** Lines end in '\n'. */
  readonly body: string;
}

export function invitationMail({ title, message, from, replyBy, asked }: Invitation, link: string): Mail {
  const { subject, asks, by, open, how, bare } = words.invitation;
  const when = replyBy === undefined ? [] : [by(formatDutchDate(replyBy))];
  return {
    subject: subject(title),
    body: letter(from, [
      message,
      [asks(asked.length, title), ...when].join(' '),
      `${open}\n${link}`,
      how,
      bare,
    ]),
  };
}

/** For who has not answered yet. */
export function reminderMail(
  { title, from, replyBy, asked }: Invitation,
  link: string,
  today: IsoDate,
): Mail {
  const { subject, asks, by, passed, done } = words.reminder;
  const when = replyBy === undefined ? [] : [replyBy < today ? passed : by(formatDutchDate(replyBy))];
  const { open } = words.invitation;
  return {
    subject: subject(title),
    body: letter(from, [[asks(asked.length, title), ...when].join(' '), `${open}\n${link}`, done]),
  };
}

function letter(from: string, paragraphs: readonly string[]): string {
  const closing = from === '' ? words.closing : `${words.closing}\n${from}`;
  return [words.greeting, ...paragraphs.filter((paragraph) => paragraph !== ''), closing].join('\n\n');
}

/** Characters: what Windows gives to a mail program, and with it Outlook. */
const longestAddress = 2000;

/**
 * An address that opens a mail program with the mail in it (RFC 6068).
 * @param to whom it goes to; '' for a person to fill in.
 */
export function mailAddress(
  { subject, body }: Mail,
  to = '',
): Result<string, { readonly type: 'does-not-fit' }> {
  const text = encodeURIComponent(body.replaceAll('\n', '\r\n'));
  // The @ is what some programs know an address by.
  const recipient = encodeURIComponent(to).replace('%40', '@');
  const address = `mailto:${recipient}?subject=${encodeURIComponent(subject)}&body=${text}`;
  return address.length > longestAddress ? failed({ type: 'does-not-fit' }) : ok(address);
}
