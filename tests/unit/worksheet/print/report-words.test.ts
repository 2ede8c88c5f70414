/** A report is a document: it asks nothing, and says all that was written. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toFieldId } from '../../../../src/basics/ids.ts';
import { plainLine } from '../../../../src/basics/plain-text.ts';
import { reportText } from '../../../../src/text/report.ts';
import type { PrintedAnswer, PrintedQuestion } from '../../../../src/worksheet/print/printed.ts';
import { toReport } from '../../../../src/worksheet/print/report.ts';
import { withoutForm } from '../../../../src/worksheet/print/without-form.ts';
import {
  exampleBriefReport,
  exampleLookup,
  exampleReport,
  exampleSources,
} from '../../../setup/worksheet/example-dossier.ts';
import { lookupIn, toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { worksheets } from '../../../setup/worksheet/worksheets.ts';

const question = (answer: PrintedAnswer, label = 'Vraag'): PrintedQuestion => ({
  id: 'vraag',
  label,
  answer,
  outcomes: [],
});
const words = (id: string, label: string, text: string): PrintedQuestion => ({
  id,
  label,
  answer: text === '' ? { type: 'empty' } : { type: 'paragraphs', paragraphs: [text] },
  outcomes: [],
});
const answerOf = (answer: PrintedAnswer, label?: string) => withoutForm(question(answer, label)).answer;

describe('print without a form', () => {
  test('has of options what was picked, and of a box that says what its heading says yes', () => {
    const options = [
      { label: 'Ja', picked: false },
      { label: 'Nee', picked: true },
    ];
    expect(answerOf({ type: 'options', options })).toEqual({ type: 'paragraphs', paragraphs: ['Nee'] });
    const ticked = [{ label: 'Positief', picked: true }];
    expect(answerOf({ type: 'options', options: ticked }, 'Positief')).toEqual({
      type: 'paragraphs',
      paragraphs: [reportText.yes],
    });
  });

  test('reads short rows across, without a column that nobody filled in', () => {
    const record = (at: number, source: string) => ({
      title: `Cijfer ${at}`,
      questions: [words('wat', 'Wat', `Wat ${at}`), words('bron', 'Bron', source), words('jaar', 'Jaar', '')],
      sentence: '',
    });
    expect(answerOf({ type: 'records', records: [record(1, 'GGD'), record(2, '')] })).toEqual({
      type: 'table',
      columns: ['Wat', 'Bron'],
      rows: [
        ['Wat 1', 'GGD'],
        ['Wat 2', ''],
      ],
    });
  });

  test('leaves rows that say much as they are, without what is empty', () => {
    const long = 'lang '.repeat(60).trim();
    const records = [1, 2].map((at) => ({
      title: `Ronde ${at}`,
      questions: [words('wat', 'Wat', long), words('hoe', 'Hoe', '')],
      sentence: '',
    }));
    const answer = answerOf({ type: 'records', records });
    expect(answer.type === 'records' && answer.records.map(({ questions }) => questions.length)).toEqual([
      1, 1,
    ]);
  });
});

/** Every text of an answer, however deep. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('a report', () => {
  test('asks nothing in its headings', () => {
    const headings = exampleReport.chapters.flatMap(({ worksheet }) =>
      worksheet.sections.flatMap(({ title, questions }) => [title, ...questions.map(({ label }) => label)]),
    );
    expect(headings.length).toBeGreaterThan(40);
    expect(headings.filter((heading) => /\?|\(uit werkblad|^Deel \d/.test(heading))).toEqual([]);
  });

  test('has nothing empty, no box that is not ticked, and nothing that is to be filled in', () => {
    const kinds = new Set<string>();
    const look = ({ answer }: PrintedQuestion) => {
      kinds.add(answer.type);
      if (answer.type === 'records') for (const record of answer.records) record.questions.forEach(look);
    };
    for (const { worksheet } of exampleReport.chapters)
      for (const { questions } of worksheet.sections) questions.forEach(look);
    expect([...kinds].filter((type) => ['empty', 'options', 'control'].includes(type))).toEqual([]);
  });

  test('names once, at the end, what is open', () => {
    const answers = { 'wb0a-onderwerp': 'Slaap' };
    const { open, chapters } = toReport(worksheets, lookupIn(toAnswers(answers)), exampleSources, {
      title: '',
      date: '2026-10-14',
    });
    expect(chapters.map(({ worksheet }) => worksheet.code)).toEqual(['0A']);
    expect(open[0]).toMatch(/^0A Gezamenlijk belang: Wat we zien, bij wie en waar; /);
    expect(open.slice(1).every((line) => line.includes(reportText.notBegun))).toBe(true);
  });

  test('has every text that was written, whatever it is', () => {
    const typed = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 300 })
      .map((text) => plainLine(text.replace(/\s+/g, ' ')).trim())
      // Signs that nobody sees are no answer.
      .filter((text) => /[^\s\p{Default_Ignorable_Code_Point}\p{Cc}]/u.test(text));
    fc.assert(
      fc.property(
        typed,
        fc.array(fc.tuple(typed, typed), { minLength: 1, maxLength: 4 }),
        (concern, figures) => {
          const answers = {
            'wb1a-oordeel': concern,
            'wb1a-lokaal': figures.map(([wat, groep]) => ({ wat, groep, jaar: '2025', soort: 'zorg' })),
          };
          const lookup = lookupIn(toAnswers(answers));
          const report = toReport(worksheets, lookup, exampleSources, { title: 'Titel', date: '2026-10-14' });
          const all = textsIn(report.chapters);
          for (const text of [concern, ...figures.flat()])
            expect(
              all.some((one) => one.includes(text)),
              text,
            ).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('results in a report', () => {
  const printed = (plain: Parameters<typeof toAnswers>[0], id: string) =>
    toReport(worksheets, lookupIn(toAnswers(plain)), exampleSources, { title: '', date: '2026-10-14' })
      .chapters.flatMap(({ worksheet }) => worksheet.sections)
      .flatMap(({ questions }) => questions)
      .find((question) => question.id === id)?.answer;
  const labelsOf = (plain: Parameters<typeof toAnswers>[0]) => {
    const answer = printed(plain, 'wb2-tabel');
    return answer?.type === 'records'
      ? answer.records.map(({ questions, sentence }) => [...questions.map(({ id }) => id), sentence])
      : [];
  };
  const figures = { resultaat: 'meer jongeren sporten', 'soort-percentage': 'niveau', jaar: '2030' };

  test('say in their sentence what their questions would say again', () => {
    expect(
      labelsOf({ 'wb2-tabel': [{ ...figures, percentage: '75', indicatoren: 'Sport', bron: 'GGD' }] }),
    ).toEqual([
      // Without a first measurement the sentence has no room for where it came from.
      ['resultaat', 'indicatoren', 'bron', 'Doel in 2030: 75%.'],
    ]);
    expect(
      labelsOf({ 'wb2-tabel': [{ ...figures, percentage: '75', nulwaarde: '61', bron: 'GGD' }] }),
    ).toEqual([['resultaat', 'Doel in 2030: 75%; bij de nulmeting was het 61%. Bron: GGD.']]);
  });

  test('keep every question as long as they make no sentence', () => {
    expect(labelsOf({ 'wb2-tabel': [{ ...figures, percentage: 'veel' }] })).toEqual([
      ['resultaat', 'percentage', 'soort-percentage', 'jaar', ''],
    ]);
  });

  test('a scale says once what its ends mean, and names alone have no table around them', () => {
    const partner = { doen: 'Doet mee', draagvlak: '4' };
    const scores = printed(
      {
        'wbfr-partners': [
          { partner: 'A', ...partner },
          { partner: 'B', ...partner },
        ],
      },
      'wbfr-partners',
    );
    if (scores?.type !== 'table') throw new Error('No table');
    expect(scores.rows.flat()).toContain('4');
    expect(scores.columns.some((label) => label.includes('5 = '))).toBe(true);
    const meetings = printed(
      { 'wbbij-bijeenkomsten': [{ aanwezig: [{ wie: 'GGD' }, { wie: 'School' }] }] },
      'wbbij-bijeenkomsten',
    );
    expect(JSON.stringify(meetings)).toContain('["GGD","School"]');
  });
});

describe('a short report', () => {
  test('begins with the issue, what is agreed, what comes next and what is decided', () => {
    const [issue, agreed, decided] = exampleBriefReport.standing;
    expect(issue?.label).toBe('Ons gezamenlijke vraagstuk');
    expect(textsIn(agreed)).toContain(reportText.nextMoment);
    expect(textsIn(agreed)).toContain('Wanneer we weer terugkijken');
    expect(textsIn(agreed)).toContain('3 oktober 2029');
    expect(decided).toMatchObject({ label: reportText.decisions, answer: { type: 'table' } });
  });

  test('has no worksheets, and tells of each result how it stands', () => {
    expect(exampleBriefReport.chapters).toEqual([]);
    const [first] = exampleBriefReport.summary;
    expect(first?.answer).toMatchObject({
      columns: [...reportText.resultColumns.slice(0, 2), reportText.measuredColumn],
    });
    expect(textsIn(first?.answer).join(' ')).toContain(
      'de datum van dit cijfer ligt in de toekomst (39% in 2028)',
    );
  });

  test('says nothing of a worksheet about a person', () => {
    const person = textsIn(exampleLookup(toFieldId('wbbig5-wonen'))).filter((text) => text.length > 12);
    expect(person.length).toBeGreaterThan(0);
    const said = textsIn(exampleBriefReport);
    expect(person.filter((text) => said.some((one) => one.includes(text)))).toEqual([]);
  });
});
