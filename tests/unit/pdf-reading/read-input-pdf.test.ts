import { describe, expect, test } from 'vitest';
import { readInputPdf } from '../../../src/pdf-reading/read-input-pdf.ts';
import { pdfDate } from '../../../src/pdf-reading/written-at.ts';
import { noAnswers } from '../../../src/worksheet/answers/answers.ts';
import { contributionsOf } from '../../../src/worksheet/input/contributions.ts';
import { voicesOf } from '../../../src/worksheet/input/inputs-of-question.ts';
import { fieldsAsked } from '../../../src/worksheet/print/invitation-document.ts';
import {
  type DossierInputs,
  inputKey,
  noDossierInputs,
  withInput,
} from '../../../src/worksheet/saved/dossier-inputs.ts';
import type { Input } from '../../../src/worksheet/saved/input.ts';
import { dossierPdf, plainPdf } from '../../setup/pdf/dossier-pdfs.ts';
import { filledIn, invitationPdf } from '../../setup/pdf/invitation-pdfs.ts';
import { needs, runOn } from '../../setup/pdf/pdf-programs.ts';
import { asked, invitation } from '../../setup/worksheet/inputs.ts';
import { lookupIn } from '../../setup/worksheet/plain-answers.ts';
import { worksheets } from '../../setup/worksheet/worksheets.ts';

const check = { worksheets, now: Date.parse('2026-12-01T00:00:00Z') };
const sent = invitation();
const empty = invitationPdf(sent);
const typed = {
  namens: ' GGD  Waterrijk ',
  'wb0a-kwesties': 'Te weinig tijd\nŁódź €',
  'wb0a-urgentie.+1.score': '4',
  'wb0a-urgentie.+1.toelichting': 'Elke week',
  'wb1a-zorgen.+1.zorg': 'Slaap',
  'wb1a-zorgen.+3.zorg': 'Schulden',
  'wb1a-zorgen.+3.wie-waar': 'Oost',
  'wb1a-signalen-partners.+2.soort': 'kans',
  'wb1a-signalen-partners.+2.wat': 'Freerunning',
  'wb0a-andere-partijen-nodig=nee': true,
  'wb0a-samen-stappen.analyse': true,
  'wb1a-gesprek-datum': '20 oktober 2026',
};
const full = await filledIn(empty, typed);

const read = (bytes: Uint8Array) => readInputPdf(new Uint8Array(bytes), check);
async function inputIn(bytes: Uint8Array): Promise<Input> {
  const outcome = await read(bytes);
  if (!outcome.ok) throw new Error(outcome.problem.type);
  return outcome.value.input;
}

/** What each question is answered with, as a person reads it. */
function said(...inputs: readonly Input[]) {
  const all = inputs.reduce((kept: DossierInputs, input) => withInput(kept, input, 1), noDossierInputs);
  return Object.fromEntries(
    fieldsAsked(sent, worksheets).flatMap((field) => {
      const voices = voicesOf(field, contributionsOf(all), lookupIn(noAnswers));
      const texts = voices.flatMap(({ contributor, items }) =>
        items.map((item) => `${contributor}: ${item.said.map(({ text }) => text).join(' | ')}`),
      );
      return texts.length === 0 ? [] : [[field.id, texts]];
    }),
  );
}

const expected = {
  'wb0a-kwesties': ['GGD Waterrijk: Te weinig tijd\nŁódź €'],
  'wb0a-urgentie': ['GGD Waterrijk: 4 | Elke week'],
  'wb1a-zorgen': ['GGD Waterrijk: Slaap', 'GGD Waterrijk: Schulden | Oost'],
  'wb1a-signalen-partners': ['GGD Waterrijk: Kans | Freerunning'],
  'wb0a-andere-partijen-nodig': ['GGD Waterrijk: Wij kunnen dit zelf'],
  'wb0a-samen-stappen': ['GGD Waterrijk: Analyseren hoe het met kinderen en jongeren gaat'],
  'wb1a-gesprek-datum': ['GGD Waterrijk: 20 oktober 2026'],
};

describe('the PDF of an invitation that somebody filled in', () => {
  test('is read as an input: who says so, and what was typed in every kind of field', async () => {
    const input = await inputIn(full);
    expect(input).toMatchObject({
      invitation: sent.id,
      dossier: sent.dossier,
      title: sent.title,
      contributor: 'GGD Waterrijk',
      asked: sent.asked,
    });
    expect(said(input)).toEqual(expected);
  });

  test('is the same input whenever and however often it comes in', async () => {
    const [one, later] = [
      await inputIn(full),
      await readInputPdf(new Uint8Array(full), { ...check, now: check.now + 1e9 }),
    ];
    expect(later).toMatchObject({ ok: true, value: { input: one } });
    expect(inputKey(await inputIn(full))).toBe(inputKey(one));
    expect(said(one, await inputIn(full))).toEqual(expected);
  });

  test('says what stands in it now, also when it was changed and saved twice', async () => {
    const again = await filledIn(full, {
      'wb1a-zorgen.+1.zorg': 'Roken',
      'wb1a-zorgen.+3.zorg': '',
      'wb1a-zorgen.+3.wie-waar': '',
    });
    expect(said(await inputIn(again))).toEqual({ ...expected, 'wb1a-zorgen': ['GGD Waterrijk: Roken'] });
    expect(inputKey(await inputIn(again))).not.toBe(inputKey(await inputIn(full)));
  });

  test('is read after another program packed all of it anew', async (context) => {
    needs(context, 'qpdf');
    const packed = runOn(full, 'qpdf', ['--object-streams=generate', '--linearize', 'IN', 'OUT']).written();
    expect(inputKey(await inputIn(packed))).toBe(inputKey(await inputIn(full)));
  });

  test('of somebody who gave no name is nobody else’s', async () => {
    const [one, other] = await Promise.all(
      ['Slaap', 'Roken'].map(async (zorg) => inputIn(await filledIn(empty, { 'wb1a-zorgen.+1.zorg': zorg }))),
    );
    if (one === undefined || other === undefined) throw new Error();
    expect(one.contributor).toBe('');
    expect(said(one, other)).toEqual({ 'wb1a-zorgen': [': Slaap', ': Roken'].sort() });
  });
});

describe('what cannot be read says why', () => {
  test('nothing was filled in', async () => {
    expect(await read(empty)).toEqual({ ok: false, problem: { type: 'not-filled-in' } });
    expect(await read(await filledIn(empty, { namens: 'GGD', 'wb0a-kwesties': '  ' }))).toEqual({
      ok: false,
      problem: { type: 'not-filled-in' },
    });
  });

  test.each([
    ['a PDF of something else', plainPdf, 'no-attachment'],
    ['the PDF of a dossier', dossierPdf, 'no-attachment'],
    ['a file that lost its end', full.slice(0, -2000), 'cut-off'],
    ['no PDF', new TextEncoder().encode('Geachte'), 'not-a-pdf'],
  ])('%s', async (_name, bytes, type) => {
    expect(await read(bytes)).toEqual({ ok: false, problem: { type } });
  });

  test('questions of another edition are counted, and the others stand', async () => {
    const more = invitation({ asked: [...asked('wb0a-kwesties'), ...asked('wb9z-van-later')] });
    const outcome = await read(await filledIn(invitationPdf(more), { 'wb0a-kwesties': 'Tijd' }));
    expect(outcome).toMatchObject({
      ok: true,
      value: { unknownQuestions: 0, input: { asked: asked('wb0a-kwesties') } },
    });
  });
});

test.each([
  ["D:20261014153000+02'00'", '2026-10-14T13:30:00Z'],
  ['D:20261014153000Z', '2026-10-14T15:30:00Z'],
  ["D:20261014153000-01'30", '2026-10-14T17:00:00Z'],
  ['D:2026', '2026-01-01T00:00:00Z'],
  ['gisteren', undefined],
  ['D:20269999', undefined],
])('a PDF that was written at %s was written at %s', (text, moment) => {
  expect(pdfDate(text)).toBe(moment === undefined ? undefined : Date.parse(moment));
});
