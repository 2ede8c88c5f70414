/** Invitations, and what partners send back on them, about the site's own worksheets. */
import fc from 'fast-check';
import { toFieldId, toInputId, toInvitationId, toWorksheetId } from '../../../src/basics/ids.ts';
import { isDate } from '../../../src/basics/iso-date.ts';
import type { AskedField } from '../../../src/worksheet/saved/asked-fields.ts';
import type { Input } from '../../../src/worksheet/saved/input.ts';
import { inputFrom } from '../../../src/worksheet/saved/input.ts';
import { type Invitation, invitationFrom } from '../../../src/worksheet/saved/invitation.ts';
import { toAnswers } from './plain-answers.ts';
import type { PlainAnswers, PlainValue } from './worksheets.ts';

export const asked = (...fields: readonly string[]): readonly AskedField[] =>
  fields.map((field) => ({
    worksheet: toWorksheetId(field.replace(/^wb(\w+)-.*/, 'wb-$1')),
    field: toFieldId(field),
  }));

/** One of every kind: a text of one line, long texts, a round, lists with and without who, a choice, several choices, a date. */
export const tenQuestions = asked(
  'wb0a-onderwerp',
  'wb0a-kwesties',
  'wb0a-urgentie',
  'wb0a-partijen',
  'wb0a-andere-partijen-nodig',
  'wb0a-samen-stappen',
  'wb1a-signalen-partners',
  'wb1a-zorgen',
  'wb1a-gesprek-datum',
  'wb1b-standpunten',
);

const replyBy = '2026-10-14';

export function invitation(changes: Partial<Invitation> = {}): Invitation {
  return invitationFrom({
    id: toInvitationId('u-00112233445566ff'),
    dossier: 'd-8899aabbccddeeff',
    title: 'Wat zie jij bij jongeren in Waterrijk-Oost?',
    message: 'Wil je deze vragen vooraf beantwoorden? Dan bespreken we ze op 20 oktober.',
    from: 'Gemeente Waterrijk',
    ...(isDate(replyBy) && { replyBy }),
    asked: tenQuestions,
    ...changes,
  });
}

/** What somebody filled in, as plain answers by field. */
export function inputOf(
  contributor: string,
  plain: PlainAnswers,
  changes: { readonly id?: string; readonly changedAt?: number; readonly invitation?: Invitation } = {},
): Input {
  const { changedAt = 1_790_000_000_000, id = idOf(contributor) } = changes;
  const answers = Object.fromEntries(
    ['wb-0a', 'wb-1a', 'wb-1b'].map((worksheet) => [worksheet, withRowIds(toAnswers(plain), contributor)]),
  );
  return inputFrom(changes.invitation ?? invitation(), toInputId(id), contributor, answers, changedAt);
}

const hex = (text: string) =>
  Array.from(new TextEncoder().encode(text), (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .padEnd(16, '0')
    .slice(0, 16);

const idOf = (contributor: string) => `i-${hex(contributor)}`;

/** Rows of two contributors never share an id. */
function withRowIds(answers: ReturnType<typeof toAnswers>, contributor: string) {
  return JSON.parse(
    JSON.stringify(answers).replace(
      /"id":"([\w-]+)-(\d+)"/g,
      (_, field: string, at: string) => `"id":"r-${hex(`${at}${field.slice(-3)}${contributor}`)}"`,
    ),
  );
}

const words = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('Te weinig tijd', 'te weinig tijd.', 'Jongeren bewegen weinig', 'Schulden'),
  },
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }).map((text) => `w${text}`),
);
const score = fc.constantFrom('1', '2', '3', '4', '5');
const contributor = fc.constantFrom('GGD', 'ggd ', 'Jongerenraad', 'Ouders', 'Politie', '');

const plainAnswers: fc.Arbitrary<PlainAnswers> = fc.record(
  {
    'wb0a-onderwerp': words,
    'wb0a-kwesties': words,
    'wb0a-urgentie': fc.array(fc.record({ score, toelichting: words }), { minLength: 1, maxLength: 1 }),
    'wb1a-signalen-partners': fc.array(fc.record({ soort: fc.constantFrom('zorg', 'kans'), wat: words }), {
      maxLength: 3,
    }),
    'wb1a-zorgen': fc.array(fc.record({ zorg: words, 'wie-waar': words }, { requiredKeys: ['zorg'] }), {
      maxLength: 3,
    }),
    'wb0a-samen-stappen': fc.constantFrom<PlainValue>(['analyse'], ['analyse', 'ambitie']),
    'wb0a-andere-partijen-nodig': fc.constantFrom('ja', 'nee'),
    'wb1a-gesprek-datum': fc.constant('2026-10-20'),
    'wb1b-standpunten': words,
  },
  { requiredKeys: [] },
);

/** Anything that partners can send, some of it twice, some under one name. */
export const someInputs: fc.Arbitrary<readonly Input[]> = fc
  .array(
    fc.record({
      contributor,
      plain: plainAnswers,
      device: fc.constantFrom('a', 'b'),
      changedAt: fc.integer({ min: 1, max: 4 }),
    }),
    { maxLength: 6 },
  )
  .map((all) =>
    all.map(({ contributor: name, plain, device, changedAt }) =>
      inputOf(name, plain, { id: idOf(`${name}${device}`), changedAt }),
    ),
  );
