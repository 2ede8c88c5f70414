/** What somebody filled in, as a mail to who asked for it: with the link that holds it on a line of its own. */
import { emailsIn } from '../../basics/email-addresses.ts';
import type { Result } from '../../basics/result.ts';
import { inputMailText as words } from '../../text/input-mail.ts';
import type { Input } from '../saved/input.ts';
import { mailAddress } from './invitation-mail.ts';

/**
 * An address that opens a mail program with it.
 * @param from who asked, in their own words: the first e-mail address in it is whom the mail goes to.
 */
export function inputMailAddress(
  { contributor, title }: Pick<Input, 'contributor' | 'title'>,
  link: string,
  from: string,
): Result<string, { readonly type: 'does-not-fit' }> {
  const [found] = emailsIn(from);
  const body = [
    words.greeting,
    `${words.here}\n${link}`,
    [words.closing, contributor].join('\n').trim(),
  ].join('\n\n');
  const to = found === undefined ? '' : from.slice(found.start, found.end);
  return mailAddress({ subject: words.subject(title), body }, to);
}
