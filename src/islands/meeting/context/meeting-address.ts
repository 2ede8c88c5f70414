/** What the address says of a meeting: about which worksheet, at which question, and in whose window. */
import { type FieldId, toFieldId, toWorksheetId, type WorksheetId } from '../../../basics/ids.ts';
import { siteUrl } from '../../../site/url.ts';
import type { MeetingRole } from '../../../storage/meeting-windows.ts';

export interface MeetingAddress {
  readonly worksheet: WorksheetId;
  /** '' for the first. */
  readonly question: FieldId;
  readonly role: MeetingRole;
}

const page = '/bijeenkomst/';

/** `undefined` where no meeting is asked for. */
export function meetingAddress({
  search,
  hash,
}: Pick<Location, 'search' | 'hash'>): MeetingAddress | undefined {
  const asked = new URLSearchParams(search);
  const worksheet = asked.get('werkblad');
  const isRoom = asked.get('scherm') === 'zaal';
  if (worksheet === null && !isRoom) return undefined;
  return {
    worksheet: toWorksheetId(worksheet ?? ''),
    question: toFieldId(decodeURIComponent(hash.slice(1))),
    role: isRoom ? 'room' : 'chair',
  };
}

/** Where this window is once it goes to another question, of another worksheet too; all else of its address stays. */
export function addressAt(
  { search }: Pick<Location, 'search'>,
  worksheet: WorksheetId,
  question: string,
): string {
  const asked = new URLSearchParams(search);
  asked.set('werkblad', worksheet);
  return `?${asked}#${question}`;
}

export const chairAddress = (worksheet: WorksheetId, question = '') =>
  siteUrl(`${page}?werkblad=${worksheet}${question === '' ? '' : `#${question}`}`);

export const roomAddress = (worksheet: WorksheetId, question: string) =>
  siteUrl(`${page}?werkblad=${worksheet}&scherm=zaal#${question}`);

export const startAddress = () => siteUrl(page);

/** The same question in its sheet. */
export const sheetAddress = (sheetPage: string, question: string) =>
  siteUrl(`${sheetPage}#${question}-vraag`);
