import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toFieldId } from '../../../../src/basics/ids.ts';
import { plainText } from '../../../../src/basics/plain-text.ts';
import { noAnswers } from '../../../../src/worksheet/answers/answers.ts';
import type { PrintedInputs, ReportDocument } from '../../../../src/worksheet/print/printed.ts';
import { toReport } from '../../../../src/worksheet/print/report.ts';
import { composeReport } from '../../../../src/worksheet/print/report-composition.ts';
import { shownInputs } from '../../../../src/worksheet/print/shown-inputs.ts';
import { noCard } from '../../../../src/worksheet/saved/dossier-card.ts';
import {
  type DossierInputs,
  inputKey,
  inputsIn,
  joinedTo,
  noDossierInputs,
  withInput,
  withInvitation,
  withoutInput,
} from '../../../../src/worksheet/saved/dossier-inputs.ts';
import type { Input } from '../../../../src/worksheet/saved/input.ts';
import { openSaveFile } from '../../../../src/worksheet/saved/open-dossier-file.ts';
import { writeShownFile } from '../../../../src/worksheet/saved/shown-dossier-file.ts';
import { squeezed } from '../../../setup/pdf/printed-words.ts';
import { exampleLookup, exampleSources } from '../../../setup/worksheet/example-dossier.ts';
import { inputOf, invitation, someInputs } from '../../../setup/worksheet/inputs.ts';
import { lookupIn } from '../../../setup/worksheet/plain-answers.ts';
import { textsIn } from '../../../setup/worksheet/registers.ts';
import { optionIds, worksheets } from '../../../setup/worksheet/worksheets.ts';

const nothing = lookupIn(noAnswers);
const all = (...inputs: readonly Input[]): DossierInputs =>
  inputs.reduce((kept, input) => withInput(kept, input, 1), noDossierInputs);
const about = { title: 'Oost', date: '2026-10-14' };
const reportOf = (inputs: DossierInputs | undefined, missingVoices: readonly string[] = []): ReportDocument =>
  toReport(worksheets, nothing, exampleSources, {
    ...about,
    inputs: inputs && { all: inputs, missingVoices },
  });
function printed(inputs: DossierInputs, missingVoices?: readonly string[]): PrintedInputs {
  const { inputs: said } = reportOf(inputs, missingVoices);
  if (said === undefined) throw new Error('no inputs');
  return said;
}
const answerTo = (said: PrintedInputs, id: string) =>
  [...said.overview, ...said.sections.flatMap(({ questions }) => questions)].find((one) => one.id === id)
    ?.answer;

/** All that is printed, without white space. */
const textOf = (part: unknown): string => {
  if (typeof part === 'string') return squeezed(part);
  return typeof part === 'object' && part !== null ? Object.values(part).map(textOf).join(' ') : '';
};
const isWord = (text: string) =>
  !/^[ri]-[0-9a-f]+$/.test(text) && !options.has(text) && text !== '2026-10-20';
const options = new Set(worksheets.flatMap((sheet) => [...optionIds(sheet)]));
const textsOf = (input: Input) => Object.values(input.answers).flatMap(textsIn).filter(isWord);

const ggd = inputOf('GGD', {
  'wb0a-kwesties': 'Te weinig tijd\nen geld',
  'wb0a-urgentie': [{ score: '4', toelichting: 'Elke week' }],
  'wb1a-zorgen': [{ zorg: 'Slaap' }, { zorg: 'Schulden', 'wie-waar': 'Oost' }],
});
const ouders = inputOf('Ouders', { 'wb1a-zorgen': [{ zorg: 'Slaap' }] });

/** Who signed, and the name that was asked. */
const joins = fc.array(
  fc.tuple(fc.constantFrom('ggd', 'ouders', 'politie'), fc.constantFrom('GGD', 'Jongerenraad', '')),
  { maxLength: 3 },
);

describe('what partners say in the report of a dossier', () => {
  test('is every text of every contributor, whatever they send and however often', () => {
    fc.assert(
      fc.property(someInputs, joins, (inputs, joined) => {
        const invited = withInvitation(all(...inputs), invitation(), ['GGD', 'Jongerenraad'], 1);
        const report = reportOf(
          joined.reduce((kept, [who, name]) => joinedTo(kept, invitation().id, who, name, 2), invited),
        );
        const said = textOf(report.inputs);
        for (const input of inputs) {
          for (const text of textsOf(input))
            for (const line of plainText(text).split('\n')) expect(said).toContain(squeezed(line));
          // Two ways to write one name are one contributor.
          const name = (input.contributor || 'iemand zonder naam').toLowerCase();
          expect(said.toLowerCase()).toContain(squeezed(name));
        }
      }),
      { numRuns: 200 },
    );
  });

  test('stands by question, beside the name of who says so', () => {
    const said = printed(all(ggd, ouders));
    expect(said.sections.map(({ title }) => title)).toEqual([
      'Werkblad 0A: Gezamenlijk belang',
      'Werkblad 1A: Staat van de jeugd',
    ]);
    expect(answerTo(said, 'wb0a-kwesties')).toEqual({
      type: 'table',
      columns: ['Wie', 'Inbreng'],
      rows: [['GGD', 'Te weinig tijd\nen geld']],
    });
    expect(answerTo(said, 'wb1a-zorgen')).toEqual({
      type: 'table',
      columns: ['Wie', 'Zorg', 'Om wie gaat het, en waar?'],
      rows: [
        ['GGD', 'Slaap', ''],
        ['GGD', 'Schulden', 'Oost'],
        ['Ouders', 'Slaap', ''],
      ],
    });
  });

  test('has what somebody no longer says, and says that it was before', () => {
    const newer = inputOf('GGD', { 'wb1a-zorgen': [{ zorg: 'Roken' }] }, { changedAt: 1_790_000_000_001 });
    expect(answerTo(printed(all(ggd, newer)), 'wb1a-zorgen')).toMatchObject({
      rows: [
        ['GGD', 'Roken', ''],
        ['GGD (eerder)', 'Slaap', ''],
        ['GGD (eerder)', 'Schulden', 'Oost'],
      ],
    });
  });

  test('is a table of who says what, with the holes in words', () => {
    const invited = withInvitation(all(ggd, ouders), invitation(), ['GGD', 'Politie'], 1);
    const said = printed(invited, ['jongeren']);
    expect(answerTo(said, 'tabel-1')).toMatchObject({
      columns: ['Vraag', 'GGD', 'Ouders'],
      rows: expect.arrayContaining([
        ['Wat zijn onze gedeelde zorgen over kinderen en jongeren?', '2 punten', 'ja'],
        ['Waar lopen we tegenaan?', 'ja', 'nog niets'],
      ]),
    });
    expect(answerTo(said, 'ontbreekt')).toEqual({
      type: 'paragraphs',
      paragraphs: ['Nog niets van jongeren.', 'Nog geen antwoord van Politie.'],
    });
    expect(answerTo(said, 'wie')).toMatchObject({
      rows: [
        ['GGD', 'Wat zie jij bij jongeren in Waterrijk-Oost?', '21 september 2026', '3 van 10 vragen'],
        ['Ouders', 'Wat zie jij bij jongeren in Waterrijk-Oost?', '21 september 2026', '1 van 10 vragen'],
        ['Politie', 'Wat zie jij bij jongeren in Waterrijk-Oost?', 'nog niet', '0 van 10 vragen'],
      ],
    });
  });

  test('lists who was joined to a name with both names, counts them as one, and keeps their words apart', () => {
    const oost = inputOf('Team Oost', { 'wb0a-kwesties': 'Wachtlijsten' });
    const invited = withInvitation(all(ggd, oost), invitation(), ['GGD'], 1);
    const said = printed(joinedTo(invited, invitation().id, 'team oost', 'GGD', 2));
    const who = answerTo(said, 'wie');
    expect(who?.type === 'table' && who.rows.map(([name]) => name)).toEqual([
      'GGD',
      'Team Oost (hoort bij GGD)',
    ]);
    expect(answerTo(said, 'tabel-1')).toMatchObject({
      columns: ['Vraag', 'GGD'],
      rows: expect.arrayContaining([['Waar lopen we tegenaan?', '2 punten']]),
    });
    expect(answerTo(said, 'wb0a-kwesties')).toMatchObject({
      rows: [
        ['GGD', 'Te weinig tijd\nen geld'],
        ['Team Oost', 'Wachtlijsten'],
      ],
    });
    expect(answerTo(said, 'ontbreekt')).toBeUndefined();
  });

  test('of twelve contributors is spread over tables that fit on paper', () => {
    const twelve = Array.from({ length: 12 }, (_, at) =>
      inputOf(`Partner ${at + 10}`, { 'wb0a-kwesties': `Tijd ${at}` }),
    );
    const tables = printed(all(...twelve)).overview.filter(({ id }) => id.startsWith('tabel-'));
    expect(tables.map(({ label }) => label)).toEqual([
      'Wie zegt wat (1 van 3)',
      'Wie zegt wat (2 van 3)',
      'Wie zegt wat (3 van 3)',
    ]);
    const columns = tables.flatMap(({ answer }) => (answer.type === 'table' ? answer.columns.slice(1) : []));
    expect(columns).toEqual(twelve.map(({ contributor }) => contributor));
  });

  test('is a chapter between the worksheets and what is to be done, and none when nothing came in', () => {
    const chapters = (inputs?: DossierInputs) =>
      composeReport(reportOf(inputs)).chapters.map(({ type }) => type);
    expect(chapters(all(ggd)).slice(-3)).toEqual(['inputs', 'actions', 'open']);
    expect(chapters(noDossierInputs)).not.toContain('inputs');
    expect(chapters()).not.toContain('inputs');
  });
});

describe('the file in the PDF of a report', () => {
  const fileOf = (inputs: DossierInputs) =>
    writeShownFile('d-1', { ...noCard, madeAt: 1 }, {}, 9, shownInputs(inputs, worksheets));

  test('holds the inputs that are printed, and all of them come back', () => {
    fc.assert(
      fc.property(someInputs, (inputs) => {
        const shown = shownInputs(all(...inputs), worksheets);
        const said = textOf(reportOf(all(...inputs)).inputs);
        for (const text of inputsIn(shown).flatMap(textsOf))
          for (const line of text.split('\n')) expect(said).toContain(squeezed(line));
        const opened = openSaveFile(new TextEncoder().encode(fileOf(all(...inputs))), {
          worksheets,
          now: 2e12,
        });
        if (!opened.ok) throw new Error(opened.problem.type);
        expect(opened.value.broken).toEqual([]);
        expect(shownInputs(opened.value.dossier.inputs ?? noDossierInputs, worksheets)).toEqual(shown);
        expect(reportOf(opened.value.dossier.inputs).inputs).toEqual(reportOf(all(...inputs)).inputs);
      }),
      { numRuns: 100 },
    );
  });

  test('holds nothing that was removed, asked, or written beside an input', () => {
    const secret = 'kan-niemand-zien';
    const later: Input = {
      ...ggd,
      unknown: { later: secret },
      asked: [
        ...ggd.asked,
        { worksheet: ggd.asked[0]?.worksheet ?? fail(), field: toFieldId('wb0a-van-later') },
      ],
      answers: {
        ...ggd.answers,
        'wb-0a': {
          ...ggd.answers['wb-0a'],
          'wb0a-van-later': { type: 'value', value: secret, changedAt: 1 },
        },
      },
    };
    const removed = inputOf('Politie', { 'wb0a-kwesties': secret });
    const kept = withoutInput(all(later, removed), inputKey(removed), 2);
    const invited = withInvitation(kept, invitation({ message: secret }), [secret], 1);
    expect(fileOf(invited)).toContain('Te weinig tijd');
    expect(fileOf(invited)).not.toContain(secret);
  });
});

function fail(): never {
  throw new Error();
}

test('what was taken over stands in the worksheet, and what was said stays in the chapter', () => {
  const report = toReport(worksheets, exampleLookup, exampleSources, {
    ...about,
    inputs: { all: all(ggd), missingVoices: [] },
  });
  expect(textOf(report.inputs)).toContain('Schulden');
});
