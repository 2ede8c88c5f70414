import type { ReactNode } from 'preact/compat';
import { dutchList } from '../../basics/dutch-format.ts';
import { pasteText } from '../../text/paste.ts';
import { type Misfit, mostRows, type PastePlan } from '../../worksheet/pasting/paste-plan.ts';
import { oneLine, shortened } from '../../worksheet/reading/answer-text.ts';

/** Rows that are shown, and characters of each cell: enough to see that the columns are right. */
const shownRows = 3;
const shownText = 60;
/** Texts that are named before the rest is counted. */
const named = 4;

const brief = (text: string) => shortened(oneLine(text), shownText);

/** What is asked, or what is the matter. */
export function saidOf(plan: PastePlan): string {
  switch (plan.type) {
    case 'fits':
      return plan.rows.length === 0 ? pasteText.series.allThere : pasteText.question(plan.rows.length);
    case 'too-many':
      return pasteText.tooMany(plan.count, mostRows);
    case 'misfit':
      return pasteText.misfit(listed(plan.misfits));
  }
}

function listed(misfits: readonly Misfit[]): string {
  const texts = [...new Set(misfits.map(({ text }) => `‘${brief(text)}’`))];
  const rest = texts.length - named;
  return dutchList(rest > 1 ? [...texts.slice(0, named), pasteText.others(rest)] : texts);
}

interface Props {
  readonly plan: PastePlan;
  /** More that is to be known of it. */
  readonly more?: readonly string[];
  /** The buttons, where they are to be in sight together with the question. */
  readonly children?: ReactNode;
}

/** The first rows as they would become, and what is not simply put in its column. */
export function PastePreview({ plan, more = [], children }: Props) {
  const said = saidOf(plan);
  if (plan.type !== 'fits' || plan.rows.length === 0)
    return (
      <>
        <p>{said}</p>
        {children}
      </>
    );
  const { columns, rows, header, kept, moved, taker } = plan;
  const width = rows[0]?.length ?? 0;
  const extra = Array.from({ length: width - columns.length }, () => pasteText.extraColumn);
  const notes = [
    rows.length > shownRows ? pasteText.more(rows.length - shownRows) : '',
    header === undefined ? '' : pasteText.header(dutchList(header.filter((name) => name !== '').map(brief))),
    kept.length === 0 ? '' : pasteText.kept(listed(kept)),
    taker === undefined ? '' : pasteText.moved(taker.label, listed(moved)),
    ...more,
  ].filter((note) => note !== '');
  return (
    <>
      <p className="paste-offer__question">{said}</p>
      {children}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, also for who has keys alone (WCAG 2.1.1) */}
      <div className="table-scroll" role="group" aria-label={pasteText.preview} tabIndex={0}>
        <table className="table">
          <thead>
            <tr>
              {[...columns.map(({ label }) => label), ...extra].map((label, at) => (
                <th scope="col" key={columns[at]?.id ?? at}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shownRows).map((cells, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: they are shown and never moved
              <tr key={at}>
                {cells.map((cell, column) => (
                  <td key={columns[column]?.id ?? column}>{brief(cell)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </>
  );
}
