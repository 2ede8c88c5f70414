import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toFieldId, toRowId, toWorksheetId } from '../../../../src/basics/ids.ts';
import { recordOfMeetings } from '../../../../src/worksheet/meeting/record.ts';
import type { RecordedItem } from '../../../../src/worksheet/meeting/recorded-agenda.ts';
import { questionsOf, walkOf } from '../../../../src/worksheet/meeting/walk.ts';
import { worksheets } from '../../../setup/worksheet/worksheets.ts';

const all = questionsOf(worksheets, recordOfMeetings(worksheets));
const planned = (...questions: readonly string[]): readonly RecordedItem[] =>
  questions.map((question) => ({
    row: toRowId(`agenda-${question}`),
    topic: question,
    minutes: 10,
    question: toFieldId(question),
    moments: [],
  }));
const walk = (agenda: readonly RecordedItem[], question: string, worksheet = 'wb-0a', hidden = '') =>
  walkOf(all, agenda, { question, worksheet: toWorksheetId(worksheet) }, ({ field }) => field.id !== hidden);
const idsOf = (questions: readonly { readonly field: { readonly id: string } }[]) =>
  questions.map(({ field }) => field.id);
const hour = planned('wb0a-urgentie', 'wb1a-zorgen', 'wb1b-keuze', 'wb1b-ambities');

describe('the way through a meeting', () => {
  test('goes over all that is planned, from one worksheet to the next and back', () => {
    for (const [at, { question }] of hour.entries()) {
      const here = walk(hour, question);
      expect(idsOf(here.questions)).toEqual(hour.map((item) => item.question));
      expect(here.at).toBe(at);
      expect(here.areMixed).toBe(true);
    }
  });

  test('begins at what is planned of the worksheet that is asked for', () => {
    expect(walk(hour, '', 'wb-1b').at).toBe(2);
    expect(walk(hour, '', 'wb-0a').at).toBe(0);
  });

  test('goes over all questions of a worksheet of which nothing is planned', () => {
    const here = walk(hour, '', 'wb-2');
    expect(here.questions.length).toBeGreaterThan(1);
    expect(here.questions.every(({ worksheet }) => worksheet.id === 'wb-2')).toBe(true);
    expect(here.at).toBe(0);
    // And the way back to the agenda is in the overview.
    expect(idsOf(here.overview)).toEqual(expect.arrayContaining(hour.map(({ question }) => question)));
  });

  test('takes a question that is not planned along while we are there, behind those of its worksheet', () => {
    expect(idsOf(walk(hour, 'wb1a-kansen').questions)).toEqual([
      'wb0a-urgentie',
      'wb1a-zorgen',
      'wb1a-kansen',
      'wb1b-keuze',
      'wb1b-ambities',
    ]);
  });

  test('passes over what is not asked', () => {
    expect(idsOf(walk(hour, 'wb0a-urgentie', 'wb-0a', 'wb1a-zorgen').questions)).not.toContain('wb1a-zorgen');
  });

  test('of one worksheet has all its questions to pick from, in their own order', () => {
    const here = walk(planned('wb1b-keuze'), 'wb1b-keuze');
    expect(here.areMixed).toBe(false);
    expect(here.overview.every(({ worksheet }) => worksheet.id === 'wb-1b')).toBe(true);
    expect(here.overview.length).toBeGreaterThan(1);
  });

  test('never loses the question that is on the screen, whatever the agenda', () => {
    const ids = idsOf(all);
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...ids)), fc.constantFrom(...ids), (agenda, question) => {
        const here = walk(planned(...agenda), question);
        expect(here.questions[here.at]?.field.id).toBe(question);
        expect(new Set(here.questions).size).toBe(here.questions.length);
        expect(here.overview).toEqual(expect.arrayContaining([...here.questions]));
      }),
    );
  });
});
