/** An invitation as it stands in a link; `open-invitation.ts` reads it. Apart, since who answers packs none. */
import { dayOf } from '../../basics/iso-date.ts';
import { answerOf } from '../answers/answers.ts';
import { ByteWriter } from '../packed/byte-writer.ts';
import { fieldCode, settledAnswer } from '../packed/packed-answers.ts';
import { pack } from '../packed/packed-text.ts';
import { writeAnswer } from '../packed/write-answer.ts';
import { dayLength, firstDay, type Invitation, packedInvitationVersion } from './invitation.ts';

/** For behind `#`: letters and digits alone. */
export function packInvitation({
  id,
  dossier,
  title,
  message,
  from,
  replyBy,
  asked,
  shown,
}: Invitation): string {
  const bytes = new ByteWriter().id(id, 'u').id(dossier, 'd').text(title).text(message).text(from);
  const day = replyBy === undefined ? undefined : dayOf(replyBy);
  bytes.number(day === undefined ? 0 : (day.getTime() - firstDay) / dayLength + 1);
  bytes.number(asked.length);
  for (const { field } of asked) writeCode(bytes, field);
  bytes.number(shown === undefined ? 0 : 1);
  if (shown !== undefined)
    for (const { field } of asked) writeAnswer(bytes, settledAnswer(answerOf(shown, field), 0));
  return pack('invitation', packedInvitationVersion, bytes.bytes);
}

/** Always three bytes. */
export function writeCode(bytes: ByteWriter, field: string): void {
  const code = fieldCode(field);
  bytes
    .byte(code >> 16)
    .byte((code >> 8) & 255)
    .byte(code & 255);
}
