/** Print without what only a form has: options that were not picked, columns and questions that nobody answered. */
import { reportText } from '../../text/report.ts';
import type { PrintedAnswer, PrintedQuestion, PrintedRecord } from './printed.ts';

export function isPrintedEmpty({ answer, outcomes }: PrintedQuestion): boolean {
  return answer.type === 'empty' && outcomes.length === 0;
}

export function withoutForm(question: PrintedQuestion): PrintedQuestion {
  return { ...question, answer: answerWithoutForm(question) };
}

function answerWithoutForm({ label, answer }: PrintedQuestion): PrintedAnswer {
  switch (answer.type) {
    case 'options': {
      const picked = answer.options.filter((option) => option.picked).map((option) => option.label);
      // A box to tick that says what its heading says.
      const [only] = answer.options.length === 1 ? picked : [];
      return { type: 'paragraphs', paragraphs: only === label ? [reportText.yes] : picked };
    }
    case 'table':
      return answer.isOneOfSeveral === true ? answer : listed(withoutEmptyColumns(answer));
    case 'records': {
      const records = answer.records.map(({ inSentence = [], ...record }) => ({
        ...record,
        questions: record.questions
          .filter(
            (one) => !isPrintedEmpty(one) && !(inSentence.includes(one.id) && one.outcomes.length === 0),
          )
          .map(withoutForm),
      }));
      return tableOf(records, columnsIn(answer.records)) ?? { type: 'records', records };
    }
    case 'empty':
    case 'paragraphs':
    case 'lists':
    case 'control':
    case 'control-table':
      return answer;
  }
}

type Table = Extract<PrintedAnswer, { type: 'table' }>;

/** Names under each other need no lines around them. */
function listed(table: Table): PrintedAnswer {
  return table.columns.length === 1
    ? { type: 'paragraphs', paragraphs: table.rows.flatMap(([cell = '']) => cell.split('\n')) }
    : table;
}

function withoutEmptyColumns(table: Table): Table {
  const isSaid = table.columns.map((_, at) => table.rows.some((row) => row[at] !== ''));
  const said = <Item>(items: readonly Item[]) => items.filter((_, at) => isSaid[at] === true);
  return { ...table, columns: said(table.columns), rows: table.rows.map(said) };
}

/** What rows are read across with: columns on a page, and characters in a cell. */
const atMost = { columns: 6, characters: 160 } as const;

interface NamedColumn {
  readonly id: string;
  readonly label: string;
}

function columnsIn(records: readonly PrintedRecord[]): readonly NamedColumn[] {
  const labels = new Map(
    records.flatMap(({ questions }) => questions).map(({ id, label }) => [id, label] as const),
  );
  return [...labels].map(([id, label]) => ({ id, label }));
}

/** Short rows are read across, as soon as there are two; `undefined` when they say too much for that. */
function tableOf(records: readonly PrintedRecord[], columns: readonly NamedColumn[]): Table | undefined {
  if (records.length < 2 || records.some(({ title, sentence }) => title === '' || sentence !== ''))
    return undefined;
  const rows = records.map(({ questions }) =>
    columns.map(({ id }) => {
      const question = questions.find((one) => one.id === id);
      return question === undefined ? '' : cellOf(question);
    }),
  );
  const table = rows.every((row): row is string[] =>
    row.every((cell) => cell !== undefined && cell.length <= atMost.characters),
  )
    ? withoutEmptyColumns(endsInHead({ type: 'table', columns: columns.map(({ label }) => label), rows }))
    : undefined;
  return table === undefined || table.columns.length > atMost.columns ? undefined : table;
}

/** What the ends of a scale mean, as `document.ts` has it behind each number. */
const scaleEnds = /^(\d+) \((\d+ = .+)\)$/s;

/** What the ends of a scale mean is said once, above its numbers. */
function endsInHead({ columns, rows }: Table): Table {
  const ends = columns.map((_, at) => {
    const said = rows.flatMap((row) => row[at] || []).map((cell) => scaleEnds.exec(cell)?.[2]);
    return said.every((one) => one === said[0]) ? said[0] : undefined;
  });
  return {
    type: 'table',
    columns: columns.map((label, at) => (ends[at] === undefined ? label : `${label}: ${ends[at]}`)),
    rows: rows.map((row) =>
      row.map((cell, at) => (ends[at] === undefined ? cell : (scaleEnds.exec(cell)?.[1] ?? ''))),
    ),
  };
}

/** `undefined` for what is more than words. */
function cellOf({ answer, outcomes }: PrintedQuestion): string | undefined {
  return answer.type === 'paragraphs' && outcomes.length === 0 ? answer.paragraphs.join('\n') : undefined;
}
