/** What each contributor says of one question, as an answer to print: beside each other where that fits, else one under the other. */
import { reportInputsText as words } from '../../text/report-inputs.ts';
import type { Field } from '../definition/definition.ts';
import type { Item, Said, Voice } from '../input/inputs-of-question.ts';
import { mostColumns } from './document.ts';
import type { PrintedAnswer } from './printed.ts';

interface Words {
  readonly name: string;
  readonly said: readonly Said[];
}

/** @param names what each is called, by `who`. */
export function printVoices(
  field: Field,
  voices: readonly Voice[],
  names: ReadonlyMap<string, string>,
): PrintedAnswer {
  const all = voices.flatMap(({ who, contributor, items, earlier }): readonly Words[] => {
    const name = names.get(who) ?? contributor;
    const by = (called: string) => (item: Item) => ({ name: called, said: item.said });
    return [...items.map(by(name)), ...earlier.map(by(words.before(name)))];
  });
  if (field.type === 'rows') return printRows(all);
  const isGroup = field.type === 'group';
  return {
    type: 'table',
    columns: [words.contributor, ...(isGroup ? [words.item] : []), words.said],
    rows: all.flatMap(({ name, said }) =>
      said.map(({ label = '', text }) => [name, ...(isGroup ? [label] : []), text]),
    ),
  };
}

function printRows(all: readonly Words[]): PrintedAnswer {
  const labels = [...new Set(all.flatMap(({ said }) => said.map(({ label = '' }) => label)))];
  const textUnder = ({ said }: Words, column: string) =>
    said
      .filter(({ label = '' }) => label === column)
      .map(({ text }) => text)
      .join('\n');
  if (labels.length < mostColumns)
    return {
      type: 'table',
      columns: [words.contributor, ...labels],
      rows: all.map((one) => [one.name, ...labels.map((label) => textUnder(one, label))]),
    };
  return {
    type: 'records',
    records: all.map((one, at) => ({
      title: titleOf(all, one.name, at),
      questions: labels
        .filter((label) => textUnder(one, label) !== '')
        .map((label, column) => ({
          id: `${at + 1}-${column + 1}`,
          label,
          answer: { type: 'paragraphs', paragraphs: textUnder(one, label).trim().split('\n') },
          outcomes: [],
        })),
      sentence: '',
    })),
  };
}

/** With a number where somebody says several things. */
function titleOf(all: readonly Words[], name: string, at: number): string {
  const isOne = all.filter((other) => other.name === name).length === 1;
  const number = all.slice(0, at + 1).filter((other) => other.name === name).length;
  return isOne ? name : words.numbered(name, number);
}
