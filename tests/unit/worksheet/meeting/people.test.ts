import { describe, expect, test } from 'vitest';
import { toFieldId } from '../../../../src/basics/ids.ts';
import { type IsoDate, isIsoDate } from '../../../../src/basics/iso-date.ts';
import { type Answers, answerOf } from '../../../../src/worksheet/answers/answers.ts';
import { changeAnswer } from '../../../../src/worksheet/answers/change.ts';
import { visibleRows } from '../../../../src/worksheet/answers/rows.ts';
import { fieldsOf } from '../../../../src/worksheet/definition/fields-of.ts';
import {
  addPeople,
  namesInRounds,
  notInRound,
  peopleThere,
  scoredIn,
} from '../../../../src/worksheet/meeting/people.ts';
import { askedBefore, meetingQuestions } from '../../../../src/worksheet/meeting/questions.ts';
import { meetingOf, recordOfMeetings, setPresent } from '../../../../src/worksheet/meeting/record.ts';
import { sourcesOf } from '../../../../src/worksheet/mentions/sources-of.ts';
import { proposalsFor } from '../../../../src/worksheet/reading/carry-over.ts';
import { lookupIn, toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { worksheet, worksheets } from '../../../setup/worksheet/worksheets.ts';

const dayOf = (text: string): IsoDate => {
  if (!isIsoDate(text)) throw new Error(`${text} is no day`);
  return text;
};
const today = dayOf('2027-03-09');
const place = recordOfMeetings(worksheets, worksheet('wb-1b').id);
if (place === undefined) throw new Error('no worksheet keeps a record of meetings');

const there = (answers: Answers) =>
  peopleThere(
    worksheets,
    worksheet('wb-1b'),
    place,
    meetingOf(answerOf(answers, place.field.id), place.record, today),
    lookupIn(answers),
  );
const inRound = (...names: readonly string[]) =>
  toAnswers({ 'wb0a-urgentie': names.map((naam) => ({ wie: naam, score: 3 })) });
const ticked = (answers: Answers, ...names: readonly string[]) =>
  names.reduce(
    (changed, name, at) =>
      changeAnswer(changed, place.field.id, setPresent(place.record, today, name, true), 5 + at),
    answers,
  );

describe('how many people there are', () => {
  test('is unknown as long as nothing tells', () => {
    expect(there({})).toBeUndefined();
    expect(there(inRound('', ''))).toBe(2);
  });

  test('is how many take part in a round of the dossier, each name once', () => {
    expect(there(inRound('Scouting', 'Ouderraad', 'Scouting', ''))).toBe(3);
  });

  test('is who were ticked for the meeting of today, before anything else', () => {
    const round = inRound('Scouting', 'Ouderraad', 'Muziekschool');
    expect(there(ticked(round, 'Scouting', 'Ouderraad'))).toBe(2);
  });
});

describe('who stand ready for a round', () => {
  const sheet = worksheet('wb-0a');
  const urgency = fieldsOf(sheet).find(({ id }) => id === 'wb0a-urgentie');
  if (urgency?.type !== 'rows') throw new Error('no round in worksheet 0A');

  test('are those who are there and have no row in it yet, spaces aside', () => {
    const lookup = lookupIn(inRound('Scouting', ' Ouderraad '));
    expect(notInRound(urgency, ['Ouderraad', 'Muziekschool', 'Scouting'], lookup)).toEqual(['Muziekschool']);
  });

  test('come as rows: a partner as the row of its own list, others by their name', () => {
    const answers = toAnswers({ 'wb0a-partijen': [{ organisatie: 'Ouderraad' }] });
    const proposals = proposalsFor(urgency, lookupIn(answers), sourcesOf(sheet.parts, worksheets));
    expect(proposals.map(({ text }) => text)).toEqual(['Ouderraad']);
    const made = changeAnswer(answers, urgency.id, addPeople('wie', proposals, ['Muziekschool']), 9);
    const rows = visibleRows(answerOf(made, urgency.id));
    expect(namesInRounds(worksheets, lookupIn(made))).toEqual(['Ouderraad', 'Muziekschool']);
    expect(rows[0]?.id).toBe(visibleRows(answerOf(answers, 'wb0a-partijen'))[0]?.id);
  });
});

describe('who take part in a round', () => {
  const answers = toAnswers({
    'wb0a-urgentie': [
      { wie: 'Scouting', score: 3 },
      { wie: 'Ouderraad' },
      { wie: 'Scouting', score: 4 },
      { score: 2 },
    ],
  });
  const urgency = meetingQuestions(worksheet('wb-0a')).find(({ form }) => form === 'round');
  if (urgency === undefined) throw new Error('wb-0a has a round');

  test('are offered by name, whether they gave a score or not', () => {
    expect(namesInRounds(worksheets, lookupIn(answers))).toEqual(['Scouting', 'Ouderraad']);
    expect(namesInRounds(worksheets, lookupIn({}))).toEqual([]);
  });

  test('are there once they gave one', () => {
    expect(scoredIn(urgency, lookupIn(answers))).toEqual(['Scouting']);
    const [concerns] = meetingQuestions(worksheet('wb-1a'));
    if (concerns === undefined) throw new Error('wb-1a has a question');
    expect(scoredIn(concerns, lookupIn(answers))).toEqual([]);
  });
});

describe('where topics to choose from are talked about', () => {
  const field = (id: string) => {
    const found = worksheets.flatMap(fieldsOf).find((one) => one.id === toFieldId(id));
    if (found === undefined) throw new Error(`there is no question ${id}`);
    return found;
  };

  test('are the questions that they stand ready from, each in its worksheet', () => {
    const before = askedBefore(worksheets, field('wb1b-keuze'));
    expect(before.map((asked) => [asked.worksheet.id, asked.field.id])).toEqual([
      ['wb-1a', 'wb1a-zorgen'],
      ['wb-1a', 'wb1a-kansen'],
    ]);
  });

  test('are none for a question that takes nothing over', () => {
    expect(askedBefore(worksheets, field('wb0a-concreet'))).toEqual([]);
  });
});
