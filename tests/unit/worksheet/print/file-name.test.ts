import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  blankFileName,
  documentFileName,
  dossierFileName,
  inputFileName,
  reportFileName,
} from '../../../../src/worksheet/print/file-name.ts';
import { hostileTexts } from '../../../setup/worksheet/hostile-texts.ts';

const named = (area: string) =>
  documentFileName({
    code: '1A',
    title: 'Staat van de jeugd',
    area,
    participants: [],
    result: '',
    date: '2026-10-14',
    sections: [],
  });

test.each([
  ['Gemeente Waterrijk', 'werkblad-1a-gemeente-waterrijk-2026-10-14'],
  ['', 'werkblad-1a-2026-10-14'],
  ['Súdwest-Fryslân', 'werkblad-1a-sudwest-fryslan-2026-10-14'],
  ['Łódź & Straße', 'werkblad-1a-lodz-strasse-2026-10-14'],
  ['Sønderjylland', 'werkblad-1a-sonderjylland-2026-10-14'],
  ['Æblø', 'werkblad-1a-aeblo-2026-10-14'],
  ['Œuvre', 'werkblad-1a-oeuvre-2026-10-14'],
  ['Iğdır İzmir', 'werkblad-1a-igdir-izmir-2026-10-14'],
  ['Đakovo', 'werkblad-1a-dakovo-2026-10-14'],
  ['   ', 'werkblad-1a-2026-10-14'],
  ['Coe\u0308rdinatie', 'werkblad-1a-coerdinatie-2026-10-14'],
  ['’s-Hertogenbosch / Den Bosch', 'werkblad-1a-s-hertogenbosch-den-bosch-2026-10-14'],
  ['../../etc: *?"<>|', 'werkblad-1a-etc-2026-10-14'],
  ['a\\b.pdf', 'werkblad-1a-a-b-pdf-2026-10-14'],
  ['日本', 'werkblad-1a-2026-10-14'],
  ['شباب', 'werkblad-1a-2026-10-14'],
  ['👩‍👧 Oost\n\tWest', 'werkblad-1a-oost-west-2026-10-14'],
  ['a'.repeat(200), `werkblad-1a-${'a'.repeat(60)}-2026-10-14`],
  // Not cut into a double dash.
  [`${'a'.repeat(59)} b`, `werkblad-1a-${'a'.repeat(59)}-2026-10-14`],
])('an area called %j is named %s', (area, expected) => {
  expect(named(area)).toBe(expected);
});

test('a blank worksheet says so, a report is named after its dossier', () => {
  expect(
    blankFileName({ code: 'BIG-5', title: 'Checklist', who: '', when: '', result: '', sections: [] }),
  ).toBe('werkblad-big-5-leeg');
  const report = { title: 'Gezond & wél', area: '', participants: [], date: '2026-10-14' };
  expect(reportFileName({ ...report, isBrief: false })).toBe('rapport-gezond-wel-2026-10-14');
  expect(reportFileName({ ...report, isBrief: true })).toBe('kort-rapport-gezond-wel-2026-10-14');
});

test('a part of a report says which worksheets it is of', () => {
  const partOf = [
    { code: '1B', title: 'Ambities' },
    { code: 'Bijeenkomst', title: 'Bijeenkomst' },
  ];
  const report = { title: 'Gezond', area: 'Waterrijk', date: '2026-10-14', isBrief: false };
  expect(reportFileName({ ...report, partOf })).toBe(
    'deelrapport-1b-bijeenkomst-gezond-waterrijk-2026-10-14',
  );
});

test.each([
  [
    'Eenzaamheid onder jongeren Zandermeer',
    'Zandermeer',
    'rapport-eenzaamheid-onder-jongeren-zandermeer-2026-10-14',
  ],
  ['Eenzaamheid in Zandermeer', 'Gemeente Zandermeer', 'rapport-eenzaamheid-in-zandermeer-2026-10-14'],
  ['Gezond in Oost', 'Oost Gelre', 'rapport-gezond-in-oost-gelre-2026-10-14'],
  ['Gezond opgroeien', 'Gemeente Waterrijk', 'rapport-gezond-opgroeien-gemeente-waterrijk-2026-10-14'],
  ['', 'Gemeente Waterrijk', 'rapport-gemeente-waterrijk-2026-10-14'],
  ['2026', '14 10', 'rapport-2026-14-10-2026-10-14'],
])('a report of %j about %j says no word twice over', (title, area, name) => {
  const report = { title, area, date: '2026-10-14', isBrief: false };
  expect(reportFileName(report)).toBe(name);
});

/** What Windows keeps for devices, whatever comes after the first point (Microsoft, Naming Files, Paths, and Namespaces). */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

test('whatever a dossier or an area is called, its file has a name that is safe on every system', () => {
  const report = { date: '2026-10-14', isBrief: false };
  const names = (text: string) => [
    named(text),
    reportFileName({ ...report, title: text, area: text }),
    dossierFileName(text, '2026-10-14').replace(/\.kompas\.json$/, ''),
  ];
  const any = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.constantFrom(
      'CON',
      'nul',
      'Com1',
      'lpt9.txt',
      'aux ',
      'prn.',
      '.',
      '..',
      '-',
      '-'.repeat(80),
      `${'a'.repeat(59)}--b`,
      ...Object.values(hostileTexts),
    ),
  );
  fc.assert(
    fc.property(any, (text) => {
      for (const name of names(text)) {
        expect(name).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$|^[a-z0-9]+(?:-[a-z0-9]+)*-2026-10-14$/);
        expect(name).not.toMatch(device);
        expect(name.length).toBeLessThan(160);
      }
    }),
    { numRuns: 500 },
  );
});

test('an input says who sends it and on which invitation, whatever they are called', () => {
  expect(inputFileName('GGD Waterrijk', 'Wat zie jij in Oost?')).toBe(
    'ggd-waterrijk-wat-zie-jij-in-oost.inbreng.json',
  );
  expect(inputFileName(' ', '')).toBe('zonder-naam.inbreng.json');
  expect(inputFileName('../CON', 'Łódź')).toBe('con-lodz.inbreng.json');
});
