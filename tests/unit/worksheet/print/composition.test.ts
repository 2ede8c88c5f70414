/** What stands around the answers of a printed document, whatever its format. */
import { describe, expect, test } from 'vitest';
import { reportText } from '../../../../src/text/report.ts';
import { composeBlank } from '../../../../src/worksheet/print/blank-composition.ts';
import { composeWorksheet, madeWith } from '../../../../src/worksheet/print/composition.ts';
import { type Chapter, composeReport } from '../../../../src/worksheet/print/report-composition.ts';
import {
  emptyReport,
  emptyWorksheet,
  question,
  single,
  text,
  tinyBlank,
} from '../../../setup/pdf/example-documents.ts';

describe('a worksheet', () => {
  const filled = {
    ...single(text('Ja')),
    area: 'Waterrijk',
    participants: ['GGD', 'Jongerenraad'],
    result: 'We weten wie we nodig hebben.',
  };

  test('is headed by its name, tells what is known of it, and says on each page what it belongs to', () => {
    expect(composeWorksheet(filled, 'Gezond & op school')).toEqual({
      heading: { eyebrow: 'Werkblad 0A', title: 'Een gezamenlijk belang vinden' },
      name: 'Werkblad 0A: Een gezamenlijk belang vinden',
      facts: [
        { label: 'Dossier', value: 'Gezond & op school' },
        { label: 'Gemeente of regio', value: 'Waterrijk' },
        { label: 'Datum', value: '14 oktober 2026' },
        { label: 'Deelnemers', value: 'GGD, Jongerenraad' },
        { label: 'Resultaat', value: 'We weten wie we nodig hebben.' },
        madeWith,
      ],
      fileTitle: 'Werkblad 0A: Een gezamenlijk belang vinden – Gezond & op school – Waterrijk',
      belongsTo: ['0A', 'Een gezamenlijk belang vinden', 'Gezond & op school', 'Waterrijk'],
      sections: filled.sections,
    });
  });

  test('says nothing of what is not known', () => {
    const { facts, fileTitle, belongsTo } = composeWorksheet(emptyWorksheet, '');
    expect(facts.map(({ label }) => label)).toEqual(['Datum', madeWith.label]);
    expect(fileTitle).toBe('Werkblad 1A: Samen kijken hoe het met de jeugd gaat');
    expect(belongsTo).toEqual(['1A', 'Samen kijken hoe het met de jeugd gaat']);
  });
});

describe('a report', () => {
  const begun = { worksheet: single(text('Ja')) };
  const saidOf = ({ chapters }: { readonly chapters: readonly Chapter[] }) =>
    chapters.map((chapter) => [chapter.name, 'intro' in chapter ? chapter.intro : '']);

  test('goes from a summary along the worksheets to what is to be done', () => {
    const summary = [question('ambitie-1', 'Meedoen', text('Nog niets'))];
    const list = { type: 'table', columns: ['Wat'], rows: [['Bellen']] } as const;
    const report = composeReport({ ...emptyReport, summary, chapters: [begun], actions: list });
    expect(saidOf(report)).toEqual([
      ['Samenvatting', reportText.summaryIntro],
      ['Werkblad 0A: Een gezamenlijk belang vinden', ''],
      ['Acties', reportText.actionsIntro],
    ]);
    expect(report.chapters[0]).toMatchObject({ questions: summary });
    expect(report.chapters.at(-1)).toMatchObject({ list });
  });

  test('ends with what is open, which a short one leaves out', () => {
    const open = ['0A Gezamenlijk belang: Stappen die we samen zetten.'];
    const namesOf = (isBrief: boolean) =>
      composeReport({ ...emptyReport, open, isBrief }).chapters.map(({ name }) => name);
    expect(namesOf(false).at(-1)).toBe(reportText.openQuestions);
    expect(namesOf(true)).not.toContain(reportText.openQuestions);
  });

  test('tells on its cover what it is about, where it stands and who made it', () => {
    const made = { issue: 'Samen gezond', status: 'Concept', participants: ['GGD'] };
    expect(composeReport({ ...emptyReport, ...made }).facts).toEqual([
      { label: 'Vraagstuk', value: 'Samen gezond' },
      { label: 'Datum', value: '14 oktober 2026' },
      { label: 'Status', value: 'Concept' },
      { label: 'Opgesteld door', value: 'GGD' },
      madeWith,
    ]);
  });

  test('is named after its issue or its area when nobody gave it a name, and says that once', () => {
    const ofArea = composeReport({ ...emptyReport, title: '', area: 'Waterrijk' });
    expect(ofArea.heading.title).toBe('Waterrijk');
    expect(ofArea.fileTitle).toBe('Rapport: Waterrijk');
    expect(ofArea.belongsTo).toEqual(['Waterrijk']);
    expect(ofArea.facts.map(({ value }) => value)).not.toContain('Waterrijk');
    const ofIssue = composeReport({ ...emptyReport, title: 'Samen gezond', issue: 'Samen gezond' });
    expect(ofIssue.facts.map(({ value }) => value)).not.toContain('Samen gezond');
  });

  test('of an empty dossier says so, and has a name all the same', () => {
    const report = composeReport({ ...emptyReport, title: '' });
    expect(report).toMatchObject({
      heading: { eyebrow: reportText.kind('rapport'), title: 'Ons dossier' },
      fileTitle: 'Rapport: Ons dossier',
      belongsTo: ['Ons dossier'],
    });
    expect(saidOf(report)).toEqual([
      ['Samenvatting', reportText.nothingYet],
      ['Acties', reportText.noActions],
    ]);
    expect(report.chapters.at(-1)).toMatchObject({ list: undefined });
  });
});

test('a blank worksheet says for whom it is, and asks what a person has to write', () => {
  expect(composeBlank({ ...tinyBlank, when: '', result: 'We weten wat we willen.' })).toEqual({
    heading: { eyebrow: 'Werkblad 1B', title: 'Ambities' },
    name: 'Werkblad 1B: Ambities (leeg werkblad)',
    facts: [
      { label: 'Wie vult dit in', value: 'Wij samen.' },
      { label: 'Resultaat', value: 'We weten wat we willen.' },
      madeWith,
    ],
    fileTitle: 'Werkblad 1B: Ambities (leeg werkblad)',
    belongsTo: ['1B', 'Ambities'],
    ownFacts: ['Gemeente of regio', 'Datum', 'Deelnemers'],
    sections: [],
  });
});

test('whatever leaves the site names the method and says that it is not the NJi’s', () => {
  const documents = [
    composeWorksheet(emptyWorksheet, ''),
    composeReport(emptyReport),
    composeBlank(tinyBlank),
  ];
  for (const { facts } of documents) expect(facts).toContainEqual(madeWith);
  expect(madeWith.value).toMatch(
    /Kwaliteitskompas van het Nederlands Jeugdinstituut .*Dit document is niet van het NJi\./,
  );
});
