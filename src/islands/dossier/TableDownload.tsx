import { useState } from 'preact/compat';
import type { FieldId } from '../../basics/ids.ts';
import { siteUrl } from '../../site/url.ts';
import { $dossierTitle } from '../../storage/current/current-dossier.ts';
import { text } from '../../text/nl.ts';
import { tablesText as words } from '../../text/tables.ts';
import { reportScope } from '../../worksheet/print/report-scope.ts';
import type { Lookup } from '../../worksheet/reading/answer-text.ts';
import { type FilledTable, filledTables } from '../../worksheet/reading/rows-table.ts';
import { exampleAddress } from '../answers/example-mode.ts';
import { today } from '../answers/today.ts';
import type { Edition } from '../answers/use-edition.ts';
import { Told } from '../dialog/Told.tsx';
import { useMessage } from '../dialog/use-message.ts';
import { useListDownload } from '../download/use-list-download.tsx';

interface Props {
  readonly edition: Edition;
  readonly lookup: Lookup;
  readonly isExample: boolean;
}

/** Any table of the worksheets as a file for a spreadsheet. What is about one person is not among them. */
export function TableDownload({ edition: { worksheets, sources }, lookup, isExample }: Props) {
  const [message, setMessage] = useMessage();
  const [chosen, setChosen] = useState('');
  const { download, dialog } = useListDownload(setMessage);
  const scope = reportScope(worksheets, lookup);
  const tables = filledTables(scope.worksheets, scope.lookup).flatMap(withSeries);
  const table = tables.find(({ key }) => key === chosen) ?? tables[0];
  const sheets = [...new Set(tables.map(({ worksheet }) => worksheet))];
  return (
    <div className="tables">
      <p className="actions__explanation">
        <span>{words.about}</span>{' '}
        <a className="nl-link" href={isExample ? exampleAddress(siteUrl('/acties/')) : siteUrl('/acties/')}>
          {words.actions}
        </a>
        <span>.</span>
      </p>
      {table === undefined ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p className="tables__field">
            <label className="utrecht-form-label" htmlFor="tabel-keuze">
              {words.which}
            </label>
            <select
              id="tabel-keuze"
              className="utrecht-select utrecht-select--html-select"
              value={table.key}
              onChange={(event) => setChosen(event.currentTarget.value)}
            >
              {sheets.map((worksheet) => (
                <optgroup key={worksheet.id} label={`${worksheet.code}: ${worksheet.title}`}>
                  {tables
                    .filter((one) => one.worksheet === worksheet)
                    .map(({ key, label }) => (
                      <option key={key} value={key}>
                        {label}
                      </option>
                    ))}
                </optgroup>
              ))}
            </select>
          </p>
          <button
            type="button"
            className="nl-button nl-button--secondary"
            onClick={() =>
              download({
                lookup: scope.lookup,
                sources,
                isExample,
                fields: table.fields,
                make: async () =>
                  (await import('./table-file.ts'))[table.isSeries ? 'seriesFile' : 'tableFile'](
                    table,
                    { lookup: scope.lookup, sources },
                    {
                      title: isExample ? text.example.reportTitle : $dossierTitle.get(),
                      today: today(),
                    },
                  ),
              })
            }
          >
            {words.download}
          </button>
        </>
      )}
      <Told messages={[message]} />
      {dialog}
    </div>
  );
}

interface OfferedTable extends FilledTable {
  readonly key: string;
  readonly label: string;
  /** The questions that it is made of. */
  readonly fields: readonly FieldId[];
  /** The figures of each result over the years, from the first to what is aimed at. */
  readonly isSeries: boolean;
}

/** Measurements can be had as they were written, and in series with what they are held against. */
function withSeries(table: FilledTable): readonly OfferedTable[] {
  const { field, count } = table;
  const { id, chart } = field;
  const own = { ...table, key: id, label: words.rows(field.label, count), fields: [id], isSeries: false };
  if (chart === undefined) return [own];
  const fields = [chart.targets.field, chart.measured.field];
  return [own, { ...table, key: `${id}-reeks`, label: words.series, fields, isSeries: true }];
}
