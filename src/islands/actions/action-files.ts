/** The actions as a table, and as days in a calendar: loaded when one of them is asked for. */
import type { IsoDate } from '../../basics/iso-date.ts';
import { actionDays, actionsTable, meetingDays } from '../../office/actions.ts';
import { csvFrom } from '../../office/csv.ts';
import { $dossier, cardOf } from '../../storage/current/current-dossier.ts';
import { actionListText } from '../../text/action-list.ts';
import type { Action } from '../../worksheet/agreed/actions.ts';
import type { AgreedDay } from '../../worksheet/agreed/agreed-days.ts';
import { listFileName } from '../../worksheet/print/file-name.ts';
import { calendarNameOf } from '../../worksheet/saved/dossier-id.ts';
import type { ListFile } from '../download/use-list-download.tsx';

const words = actionListText.out;

interface About {
  /** Of the dossier; '' without a name. */
  readonly title: string;
  readonly today: IsoDate;
  readonly isExample: boolean;
}

/** The example is the same one in every browser. */
const exampleName = 'voorbeeld';

export function actionsCsv(actions: readonly Action[], { title, today }: About): ListFile {
  return {
    type: 'file',
    fileName: `${listFileName('acties', title, today)}.csv`,
    mediaType: 'text/csv;charset=utf-8',
    content: csvFrom(actionsTable(actions, today)),
    message: words.csvDone,
  };
}

export async function actionsCalendar(
  actions: readonly Action[],
  meetings: readonly AgreedDay[],
  { title, today, isExample }: About,
): Promise<ListFile | { readonly type: 'nothing'; readonly message: string }> {
  const dossier = isExample ? exampleName : calendarNameOf($dossier.get(), cardOf($dossier.get()).madeAt);
  const days = [...actionDays(actions, dossier), ...meetingDays(meetings, dossier, { title, today })];
  if (days.length === 0) return { type: 'nothing', message: words.noDays };
  const { calendarFrom } = await import('../../office/calendar.ts');
  return {
    type: 'file',
    fileName: `${listFileName('agenda', title, today)}.ics`,
    mediaType: 'text/calendar;charset=utf-8',
    content: calendarFrom(title, days),
    message: words.calendarDone(days.length),
  };
}
