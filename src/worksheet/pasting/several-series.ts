/**
 * Figures of several results at once, as spreadsheets have them: with the years beside one another and a result on each line, or
 * with the years under one another and a result in each column. Told apart from a list of rows: in the wrong columns nobody sees it.
 */
import { parseDutchNumber } from '../../basics/dutch-format.ts';
import { isYear } from '../charts/target-lines.ts';
import type { PastedRows } from './pasted-rows.ts';

/** One figure, and what stood before or above it; '' for nothing. */
export interface PastedFigure {
  readonly when: string;
  readonly label: string;
  readonly figure: string;
}

/** In the order of the results, and of their years; `undefined` when it is no such table. Of an empty cell there is no figure. */
export function severalSeries(pasted: PastedRows): readonly PastedFigure[] | undefined {
  return yearsAcross(pasted) ?? yearsDown(pasted);
}

function yearsAcross({ rows }: PastedRows): readonly PastedFigure[] | undefined {
  const [names = [], ...lines] = rows;
  const years = names.flatMap((name, at) => (isYear(name.trim()) ? [{ at, when: name.trim() }] : []));
  const [first] = years;
  // All but what stands before the figures.
  const isHeading = first !== undefined && first.at <= 1 && years.length === names.length - first.at;
  if (!isHeading || years.length < 2 || lines.length === 0) return undefined;
  const figures = lines.flatMap((cells) =>
    years.map(({ at, when }) => ({
      when,
      label: first.at === 0 ? '' : (cells[0] ?? '').trim(),
      figure: (cells[at] ?? '').trim(),
    })),
  );
  return figuresIn(figures);
}

function yearsDown({ rows }: PastedRows): readonly PastedFigure[] | undefined {
  const [names = [], ...others] = rows;
  const hasHeading = !isYear((names[0] ?? '').trim());
  const lines = hasHeading ? others : rows;
  if (names.length < 3 || lines.length === 0) return undefined;
  if (!lines.every(([when = '']) => isYear(when.trim()))) return undefined;
  const figures = names.flatMap((name, at) =>
    at === 0
      ? []
      : lines.map((cells) => ({
          when: (cells[0] ?? '').trim(),
          label: hasHeading ? name.trim() : '',
          figure: (cells[at] ?? '').trim(),
        })),
  );
  return figuresIn(figures);
}

/** As many figures as cells say anything: else it is a table of something else. */
function figuresIn(figures: readonly PastedFigure[]): readonly PastedFigure[] | undefined {
  const said = figures.filter(({ figure }) => figure !== '');
  const isFigure = (figure: string) =>
    parseDutchNumber(figure, '%') !== undefined || parseDutchNumber(figure, 'euro') !== undefined;
  return said.length > 0 && said.every(({ figure }) => isFigure(figure)) ? said : undefined;
}
