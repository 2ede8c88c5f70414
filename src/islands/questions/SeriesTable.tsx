import { seriesText } from '../../text/series.ts';
import { pointTexts, type Series } from '../../worksheet/charts/series.ts';

const { columns, kinds, title } = seriesText;

/** All figures of one result over the years: the same as its picture, to read, with where each comes from. */
export function SeriesTable({ series: { name, unit, points } }: { readonly series: Series }) {
  if (points.length === 0) return null;
  return (
    <div className="series-room">
      <table className="series">
        <caption className="visually-hidden">{title(name)}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.when}</th>
            <th scope="col">{columns.kind}</th>
            <th scope="col" className="series__figure">
              {columns.value}
            </th>
            <th scope="col">{columns.origin}</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point, at) => {
            const { when, value } = pointTexts(point, unit);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: figures have no identity and are drawn as a whole
              <tr key={at}>
                <th scope="row">{when}</th>
                <td>{kinds[point.type]}</td>
                <td className="series__figure">{value}</td>
                <td>{point.origin}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
