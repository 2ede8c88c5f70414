import type { Invitation } from '../../../worksheet/saved/invitation.ts';
import { packInvitation } from '../../../worksheet/saved/pack-invitation.ts';

/** The whole link: of the page that makes it, wherever the site stands, with the invitation behind its `#`. */
export const invitationLink = (invitation: Invitation, page: Pick<Location, 'origin' | 'pathname'>): string =>
  `${page.origin}${page.pathname}#${packInvitation(invitation)}`;
