import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toRowId } from '../../../../src/basics/ids.ts';
import type { Answer, Answers } from '../../../../src/worksheet/answers/answers.ts';
import type { Value } from '../../../../src/worksheet/answers/value.ts';
import type { Worksheet } from '../../../../src/worksheet/definition/definition.ts';
import { sourcesOf } from '../../../../src/worksheet/mentions/sources-of.ts';
import { personalDataInPrint } from '../../../../src/worksheet/personal-data/personal-data-in-print.ts';
import { onlyInVersion } from '../../../../src/worksheet/personal-data/personal-data-in-versions.ts';
import {
  type FoundPersonalData,
  personalDataInDossier,
} from '../../../../src/worksheet/personal-data/personal-data-places.ts';
import { dossier, plainDossier } from '../../../setup/worksheet/dossiers.ts';
import { lookupIn, toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { exampleAnswers, nastyInputs, worksheet, worksheets } from '../../../setup/worksheet/worksheets.ts';

const today = '2026-10-14';
const phone = '06-12345678';

/** 'phone 1B Vraag › Rij 1: 06-12345678', as the places are told. */
const said = (found: readonly FoundPersonalData[]) =>
  found.map(({ kind, text, place }) =>
    place.type !== 'answer'
      ? `${kind} ${place.type}: ${text}`
      : `${kind} ${place.source?.code ?? place.worksheet} ${place.words.join(' › ')}${place.isShown ? '' : ' (hidden)'}: ${text}`,
  );
const inDossier = (contents: { readonly [id: string]: Answers }, title = 'Oost') =>
  said(
    personalDataInDossier(
      plainDossier(
        Object.fromEntries(Object.entries(contents).map(([id, answers]) => [id, { answers, unknown: {} }])),
        title,
      ),
      worksheets,
      today,
    ),
  );
const inPrint = (sheet: Worksheet, answers: Answers, title = 'Oost') =>
  said(personalDataInPrint([sheet], lookupIn(answers), sourcesOf(sheet.parts, worksheets), title, today));
const value = (content: Value) => ({ type: 'value', value: content, changedAt: 1 }) as const;

test('the example case has none, and neither have the nasty inputs', () => {
  const example = Object.fromEntries(worksheets.map(({ id }) => [id, toAnswers(exampleAnswers(id))]));
  expect(inDossier(example, 'Gezond en op school')).toEqual([]);
  for (const sheet of worksheets)
    expect(
      inPrint(sheet, Object.fromEntries(Object.values(example).flatMap(Object.entries<Answer>))),
    ).toEqual([]);
  const nasty = nastyInputs.map(({ waarde, herhaal }) => herhaal?.tekst.repeat(herhaal.aantal) ?? waarde);
  expect(nasty.length).toBe(17);
  for (const text of nasty) expect(inDossier({ 'wb-1a': { 'wb1a-oordeel': value(text) } })).toEqual([]);
});

test('who brought a row in is looked at by name; the code beside it is nobody’s number', () => {
  const zorgen = (entry: string): Answers => ({
    'wb1a-zorgen': {
      type: 'rows',
      rows: [
        {
          id: toRowId('r-1'),
          deleted: { value: false, changedAt: 1 },
          position: { value: 0, changedAt: 1 },
          cells: { zorg: value('Slaap'), ':brought-in': value([entry]) },
        },
      ],
    },
  });
  const seen = (entry: string) => [
    ...inDossier({ 'wb-1a': zorgen(entry) }),
    ...inPrint(worksheet('wb-1a'), zorgen(entry)),
  ];
  expect(seen('0612345678901234 GGD')).toEqual([]);
  const found =
    'email 1A Wat zijn onze gedeelde zorgen over kinderen en jongeren? › Zorg 1 › wie dit inbracht: sam@example.nl';
  expect(seen('0612345678901234 sam@example.nl')).toEqual([found, found]);
});

describe('in a dossier', () => {
  test('the place is the question, the row by its number, and the column; rows in rows too', () => {
    const rows = toAnswers({
      'wb0a-partijen': [{ organisatie: 'School' }, { organisatie: 'Wijk', waarom: `Bel ${phone}` }],
    });
    const [question] = worksheet('wb-0a')
      .parts.flatMap(({ fields }) => fields)
      .filter(({ id }) => id === 'wb0a-partijen');
    expect(inDossier({ 'wb-0a': rows })).toEqual([
      `phone 0A ${question?.label} › Partij 2 › Waarom vragen we deze partij?: ${phone}`,
    ]);
    const round = toAnswers({ 'wb1l-rondes': [{ acties: [{ actie: 'Bellen', wie: 'sam@example.nl' }] }] });
    expect(inDossier({ 'wb-1l': round })[0]).toMatch(
      /^email 1 .+ › Terugblik 1 › .+ › Actie 1 › .+: sam@example\.nl$/,
    );
  });

  test('a question that is not shown now is in the file, and is told as hidden', () => {
    const answers = {
      ...toAnswers({ 'wb0a-partijen': [{ organisatie: phone }] }),
      'wb0a-andere-partijen-nodig': value('nee'),
    };
    expect(inDossier({ 'wb-0a': answers })[0]).toContain('(hidden)');
    expect(inPrint(worksheet('wb-0a'), answers)).toEqual([]);
  });

  test('the title counts, and so do worksheets and questions that this edition does not have', () => {
    expect(
      inDossier({ 'wb-later': { vraag: value(phone) }, 'wb-1a': { later: value(phone) } }, 'BSN 123456782'),
    ).toEqual([
      'bsn title: 123456782',
      `phone 1A later (hidden): ${phone}`,
      `phone wb-later vraag (hidden): ${phone}`,
    ]);
  });

  test('a date of the worksheet is no birth date, and a figure no number of a person', () => {
    const answers = toAnswers({
      'wb2-balans': [{ datum: '2012-03-12', stand: '123456782' }],
      'wb2-tabel': [{ percentage: '0612345678' }],
    });
    expect(inDossier({ 'wb-2': answers })).toEqual([]);
    expect(inDossier({ 'wb-2': toAnswers({ 'wb2-tabel': [{ percentage: `10 (${phone})` }] }) })).toHaveLength(
      1,
    );
  });

  test('a copy of a row is told only when that row no longer says it', () => {
    const reference = (row: string): Answers => ({
      'wb2-tabel': {
        type: 'rows',
        rows: [
          {
            id: toRowId('r'),
            deleted: { value: false, changedAt: 1 },
            position: { value: 0, changedAt: 1 },
            cells: { ambitie: value({ row: toRowId(row), text: `Bel ${phone}` }) },
          },
        ],
      },
    });
    const source = toAnswers({ 'wb1b-ambities': [{ ambitie: `Bel ${phone}` }] });
    const found = inDossier({ 'wb-1b': source, 'wb-2': reference('wb1b-ambities-1') });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('phone 1B');
    expect(inDossier({ 'wb-2': reference('weg') })).toEqual([
      expect.stringMatching(/^phone 2 .+ › Ambitie \(We willen dat meer kinderen …\): 06-12345678$/),
    ]);
  });

  test('any dossier at all can be looked through, whatever is in it', () => {
    fc.assert(
      fc.property(dossier, (any) => {
        expect(() => personalDataInDossier(any, worksheets, today)).not.toThrow();
      }),
    );
  });
});

describe('in the pages of one worksheet', () => {
  test('its own answers and the title count, those of other worksheets do not', () => {
    const answers = { ...toAnswers({ 'wb1b-snel-eens': phone }), ...toAnswers({ 'wb1a-oordeel': phone }) };
    expect(inPrint(worksheet('wb-1b'), answers, 'sam@example.nl')).toEqual([
      'email title: sam@example.nl',
      expect.stringMatching(/^phone 1B .+: 06-12345678$/),
    ]);
  });

  test('what it takes from another worksheet is on its pages: derived, referred to, on the cover', () => {
    const derived = toAnswers({ 'wb1b-ambities': [{ ambitie: `Bel ${phone}` }] });
    expect(inPrint(worksheet('wb-2'), derived)).toEqual([
      `phone 2 Onze ambities (uit werkblad 1B): ${phone}`,
    ]);
    const cover = toAnswers({
      'wb1a-gebied': 'Oost, sam@example.nl',
      'wb1a-gesprekspartners': [{ partner: phone, rol: 'niet@example.nl' }],
    });
    expect(inPrint(worksheet('wb-1b'), cover)).toEqual([
      expect.stringMatching(/^email 1A .+: sam@example\.nl$/),
      expect.stringMatching(/^phone 1A .+ › .+ 1 › .+: 06-12345678$/),
    ]);
  });
});

test('of a version is told what stands nowhere in the answers of now any more, once', () => {
  const answers = (text: string) =>
    personalDataInDossier(
      plainDossier({
        'wb-1a': { answers: { 'wb1a-oordeel': value(text), 'wb1a-gebied': value(text) }, unknown: {} },
      }),
      worksheets,
      today,
    );
  const now = answers(`Bel ${phone}.`);
  const found = onlyInVersion('Juni', answers(`Bel ${phone} of 06-87654321.`), now);
  expect(found).toEqual([{ kind: 'phone', text: '06-87654321', place: { type: 'version', name: 'Juni' } }]);
  expect(onlyInVersion('Juni', answers('Niemand.'), now)).toEqual([]);
});
