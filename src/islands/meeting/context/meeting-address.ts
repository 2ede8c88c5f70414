/** What the address says of a meeting: of which day, about which worksheet, at which question, and in whose window. */

import { type FieldId, toFieldId, toWorksheetId, type WorksheetId } from '../../../basics/ids.ts';
import { type IsoDate, isDate } from '../../../basics/iso-date.ts';
import { siteUrl } from '../../../site/url.ts';
import type { MeetingRole } from '../../../storage/meeting-windows.ts';

export interface MeetingAddress {
  readonly worksheet: WorksheetId;
  /** '' for the first. */
  readonly question: FieldId;
  readonly role: MeetingRole;
  /** For which it was prepared; without one it is held today. */
  readonly day: IsoDate | undefined;
}

const page = '/bijeenkomst/';

/** `undefined` where no meeting is asked for. */
export function meetingAddress({
  search,
  hash,
}: Pick<Location, 'search' | 'hash'>): MeetingAddress | undefined {
  const asked = new URLSearchParams(search);
  const worksheet = asked.get('werkblad');
  const day = asked.get('dag') ?? '';
  const isRoom = asked.get('scherm') === 'zaal';
  if (worksheet === null && !isRoom) return undefined;
  return {
    worksheet: toWorksheetId(worksheet ?? ''),
    question: toFieldId(decodeURIComponent(hash.slice(1))),
    role: isRoom ? 'room' : 'chair',
    day: isDate(day) ? day : undefined,
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

const of = (day: IsoDate | undefined) => (day === undefined ? '' : `&dag=${day}`);

/** @param day when that is another than today. */
export const chairAddress = (worksheet: WorksheetId, question = '', day?: IsoDate) =>
  siteUrl(`${page}?werkblad=${worksheet}${of(day)}${question === '' ? '' : `#${question}`}`);

export const roomAddress = (worksheet: WorksheetId, question: string, day?: IsoDate) =>
  siteUrl(`${page}?werkblad=${worksheet}${of(day)}&scherm=zaal#${question}`);

export const startAddress = () => siteUrl(page);

/** The same question in its sheet. */
export const sheetAddress = (sheetPage: string, question: string) =>
  siteUrl(`${sheetPage}#${question}-vraag`);
