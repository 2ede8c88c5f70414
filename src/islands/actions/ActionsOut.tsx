import type { IsoDate } from '../../basics/iso-date.ts';
import { actionListText } from '../../text/action-list.ts';
import { text } from '../../text/nl.ts';
import type { Action } from '../../worksheet/agreed/actions.ts';
import { agreedDays } from '../../worksheet/agreed/agreed-days.ts';
import { stillToCome } from '../../worksheet/agreed/still-to-come.ts';
import type { Sources } from '../../worksheet/mentions/sources.ts';
import type { ReportScope } from '../../worksheet/print/report-scope.ts';
import { Told } from '../dialog/Told.tsx';
import { useMessage } from '../dialog/use-message.ts';
import { useListDownload } from '../download/use-list-download.tsx';

const words = actionListText.out;

interface Props {
  readonly shown: readonly Action[];
  /** Whether that is every action. */
  readonly isAll: boolean;
  readonly scope: ReportScope;
  readonly sources: Sources;
  readonly isExample: boolean;
  readonly title: string;
  readonly today: IsoDate;
}

/** What is shown, to take along to a spreadsheet or a calendar. */
export function ActionsOut({ shown, isAll, scope, sources, isExample, title, today }: Props) {
  const [message, setMessage] = useMessage();
  const { download, dialog } = useListDownload(setMessage);
  const about = { title: isExample ? text.example.reportTitle : title, today, isExample };
  const request = {
    lookup: scope.lookup,
    sources,
    isExample,
    fields: shown.map(({ place }) => place.field),
  };
  return (
    <section className="action-out" aria-labelledby="acties-meenemen">
      <h2 className="nl-heading nl-heading--level-2" id="acties-meenemen">
        {words.title}
      </h2>
      <p className="nl-paragraph">{words.about(isAll)}</p>
      <div className="actions__buttons">
        <button
          type="button"
          className="nl-button nl-button--primary"
          onClick={() =>
            download({
              ...request,
              make: async () => (await import('./action-files.ts')).actionsCsv(shown, about),
            })
          }
        >
          {words.csv}
        </button>
        <button
          type="button"
          className="nl-button nl-button--secondary"
          onClick={() => {
            const meetings = stillToCome(agreedDays(scope.worksheets, scope.lookup), today);
            download({
              ...request,
              fields: [...request.fields, ...meetings.map(({ place }) => place.field)],
              make: async () => (await import('./action-files.ts')).actionsCalendar(shown, meetings, about),
            });
          }}
        >
          {words.calendar}
        </button>
      </div>
      <p className="actions__explanation">{words.again}</p>
      <Told messages={[message]} />
      {dialog}
    </section>
  );
}
