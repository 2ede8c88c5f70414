/**
 * Then and now of two dossiers of 300,000 characters in which half of all answers changed, words marked: on the page, at most 200 ms.
 * Words are marked afterwards, a few milliseconds at a time; what one text takes at worst is the longest that the page waits.
 */
import type { Answer, Answers } from '../../src/worksheet/answers/answers.ts';
import { changedWords } from '../../src/worksheet/compare/changed-words.ts';
import { changeCount, thenAndNow } from '../../src/worksheet/compare/then-and-now.ts';
import type { Dossier } from '../../src/worksheet/saved/dossier.ts';
import { versionKey } from '../../src/worksheet/saved/version.ts';
import { freeze, thaw } from '../../src/worksheet/saved/version-text.ts';
import { waterrijk } from '../setup/worksheet/versions.ts';
import { worksheets } from '../setup/worksheet/worksheets.ts';
import { type Bench, timeEach } from './bench.ts';

const characters = 300_000;
const rounds = 15;

const textsIn = (dossier: Dossier) => JSON.stringify(dossier.worksheets).length;

/** Every text as long as it takes, and in half of them some words changed. */
function grown(dossier: Dossier, times: number, isLater: boolean): Dossier {
  let count = 0;
  const inAnswers = (answers: Answers): Answers =>
    Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, inAnswer(answer)]));
  const inAnswer = (answer: Answer): Answer => {
    switch (answer.type) {
      case 'group':
        return { ...answer, cells: inAnswers(answer.cells) };
      case 'rows':
        return { ...answer, rows: answer.rows.map((row) => ({ ...row, cells: inAnswers(row.cells) })) };
      case 'value': {
        if (typeof answer.value !== 'string' || !answer.value.includes(' ')) return answer;
        count += 1;
        const long = Array.from({ length: times }, (_, at) => `${answer.value} (${at})`).join(' ');
        return { ...answer, value: isLater && count % 2 === 0 ? long.replace(/ de /g, ' onze ') : long };
      }
    }
  };
  const sheets = Object.entries(dossier.worksheets).map(
    ([id, content]) => [id, { ...content, answers: inAnswers(content.answers) }] as const,
  );
  return { ...dossier, worksheets: Object.fromEntries(sheets) };
}

export const bench: Bench = async () => {
  const example = waterrijk();
  let times = 1;
  while (textsIn(grown(example, times, false)) < characters) times += 1;
  const [then, now] = [grown(example, times, false), grown(example, times, true)];
  const version = await freeze(then, { name: 'toen', date: '2026-06-01', by: '', remark: '' }, 2e12);
  const listed = { key: versionKey(version), version };
  const long = Array.from({ length: 2500 }, (_, at) => `woord${(at * 7) % 997}`).join(' ');
  const measured = await timeEach(
    {
      'to open the version': async () => {
        const thawed = await thaw(listed, { worksheets });
        return thawed.ok ? thawed.value.broken.length : -1;
      },
      'to mark one text of 20,000 in which each tenth word changed': async () =>
        changedWords(long, long.replace(/(( \S+){9}) (\S+)/g, '$1 $3x')).length,
      'to compare, with words marked': async () => {
        const changed = thenAndNow(then, now, worksheets);
        for (const { changes } of changed.flatMap(({ questions }) => questions))
          for (const change of changes) if (change.type === 'said') changedWords(change.from, change.to);
        return changeCount(changed);
      },
    },
    rounds,
  );
  return [
    {
      title: `Then and now of two dossiers of ${textsIn(then)} characters (median of ${rounds}, ms)`,
      columns: ['what', 'time', 'found'],
      rows: [...measured].map(([what, { time, value }]) => [what, time.toFixed(1), String(value)]),
    },
  ];
};
