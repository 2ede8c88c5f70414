/**
 * An invitation as it is attached to the PDF of its questions: what stands in its link.
 *
 * ```json
 * { "format": "kwaliteitskompas-uitnodiging", "formatVersion": 1, "invitation": "u1005U0NT…" }
 * ```
 */
import { failed, type Result } from '../../basics/result.ts';
import type { AskableWorksheet } from './asked-fields.ts';
import type { Invitation } from './invitation.ts';
import { type Format, upToDate } from './migrations.ts';
import { type InvitationProblem, type ReadInvitation, readInvitation } from './open-invitation.ts';
import { packInvitation } from './pack-invitation.ts';

export const invitationFormat: Format = { name: 'kwaliteitskompas-uitnodiging', version: 1, migrations: [] };

export function writeInvitation(invitation: Invitation): string {
  const { name: format, version: formatVersion } = invitationFormat;
  return JSON.stringify({ format, formatVersion, invitation: packInvitation(invitation) });
}

/** @param json parsed and not trusted. */
export function openInvitationJson(
  json: unknown,
  worksheets: readonly AskableWorksheet[],
): Result<ReadInvitation, InvitationProblem> {
  const opened = upToDate(json, invitationFormat);
  if (!opened.ok) return failed({ type: opened.problem.type === 'newer-format' ? 'newer' : 'not-ours' });
  const { invitation } = opened.value;
  return typeof invitation === 'string'
    ? readInvitation(invitation, worksheets)
    : failed({ type: 'damaged' });
}
