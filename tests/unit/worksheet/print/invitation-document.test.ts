import { expect, test } from 'vitest';
import { formatDutchDate } from '../../../../src/basics/dutch-format.ts';
import { composeInvitation } from '../../../../src/worksheet/print/invitation-composition.ts';
import {
  printedInvitation,
  toInvitationDocument,
} from '../../../../src/worksheet/print/invitation-document.ts';
import { openInvitationJson, writeInvitation } from '../../../../src/worksheet/saved/invitation-file.ts';
import { invitation, tenQuestions } from '../../../setup/worksheet/inputs.ts';
import { toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { worksheets } from '../../../setup/worksheet/worksheets.ts';

const documentOf = (one = invitation()) => toInvitationDocument(one, worksheets, '2026-10-01');
const question = (id: string, one = invitation()) =>
  documentOf(one).questions.find((asking) => asking.id === id);

test('it has the questions that were asked, in their order, after who asks, why and by when', () => {
  const document = documentOf();
  expect(document.questions.map(({ id }) => id)).toEqual(tenQuestions.map(({ field }) => field));
  expect(document.message).toEqual([
    'Wil je deze vragen vooraf beantwoorden? Dan bespreken we ze op 20 oktober.',
  ]);
  expect(composeInvitation(document).facts.map(({ value }) => value)).toEqual([
    'Gemeente Waterrijk',
    formatDutchDate('2026-10-14'),
  ]);
});

test('a list is a table of four empty rows, without the column that says whose row it is', () => {
  expect(question('wb1a-signalen-partners')?.answer).toMatchObject({
    type: 'control-table',
    columns: ['Zorg of kans?', 'Wat zie of hoor je?'],
    rows: Array.from({ length: 4 }, (_, at) => [
      { type: 'list', name: `wb1a-signalen-partners.+${at + 1}.soort` },
      { type: 'text', name: `wb1a-signalen-partners.+${at + 1}.wat` },
    ]),
  });
});

test('in a round everybody has one row', () => {
  expect(question('wb0a-urgentie')?.answer).toMatchObject({ type: 'control-table', rows: { length: 1 } });
});

test('what the asker lets see stands beside its question and goes along; nothing else of the asker does', () => {
  const shown = toAnswers({
    'wb0a-onderwerp': 'Gezond in Oost',
    'wb1a-zorgen': [{ zorg: 'Slaap' }],
    'wb0a-wat-valt-op': 'Stil',
  });
  const one = { ...invitation(), shown };
  expect(question('wb0a-onderwerp', one)?.present).toEqual({
    type: 'paragraphs',
    paragraphs: ['Gezond in Oost'],
  });
  expect(question('wb0a-kwesties', one)?.present).toBeUndefined();
  const attached = JSON.parse(writeInvitation(printedInvitation(one, worksheets)));
  const opened = openInvitationJson(attached, worksheets);
  expect(opened).toMatchObject({ ok: true, value: { invitation: { id: one.id, asked: one.asked } } });
  expect(Object.keys((opened.ok && opened.value.invitation.shown) || {})).toEqual([
    'wb0a-onderwerp',
    'wb1a-zorgen',
  ]);
});

test('it says what a figure means, and not what a list that folds out has', () => {
  expect(question('wb0a-urgentie')?.notes).toEqual([
    'Ga uit van wat je in je eigen werk ziet.',
    'Hoe dringend? (1-5): van 1 (niet dringend) tot 5 (heel dringend)',
  ]);
  expect(question('wb0a-partijen')?.notes).toEqual(['Denk ook aan wie je in je eigen werk tegenkomt.']);
});
