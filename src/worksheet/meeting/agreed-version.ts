/** What a version is called, of when and by whom, that is laid down because something was agreed. */
import { formatDutchDate } from '../../basics/dutch-format.ts';
import type { IsoDate } from '../../basics/iso-date.ts';
import { outcomeText } from '../../text/meeting-outcome.ts';
import type { Agreed } from './agreed.ts';

export function versionOfAgreement({ date, by }: Agreed): {
  readonly name: string;
  readonly date: IsoDate;
  readonly by: string;
} {
  return { name: outcomeText.agreed(formatDutchDate(date), ''), date, by };
}
