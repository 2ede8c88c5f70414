import { describe, expect, test } from 'vitest';
import { toRowId } from '../../../../src/basics/ids.ts';
import { isIsoDate } from '../../../../src/basics/iso-date.ts';
import { type Answers, answerOf, textOf } from '../../../../src/worksheet/answers/answers.ts';
import { type Change, changeAnswer, setValue } from '../../../../src/worksheet/answers/change.ts';
import { changeCell, visibleRows } from '../../../../src/worksheet/answers/rows.ts';
import { fieldsOf } from '../../../../src/worksheet/definition/fields-of.ts';
import { agree } from '../../../../src/worksheet/meeting/agreed.ts';
import { besideQuestion, besideRows } from '../../../../src/worksheet/meeting/beside.ts';
import { choose, giveReason } from '../../../../src/worksheet/meeting/choosing.ts';
import { giveDotsAgain, setDots } from '../../../../src/worksheet/meeting/dots.ts';
import { meetingOutcomes } from '../../../../src/worksheet/meeting/outcomes.ts';
import { beginSecondRound, giveScore } from '../../../../src/worksheet/meeting/round.ts';
import { sourcesIn } from '../../../../src/worksheet/mentions/sources.ts';
import { toDocument } from '../../../../src/worksheet/print/document.ts';
import { shownAnswers } from '../../../../src/worksheet/print/shown-answers.ts';
import { lookupIn, toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { worksheet, worksheets } from '../../../setup/worksheet/worksheets.ts';

const day = '2026-12-03';
if (!isIsoDate(day)) throw new Error('a day that exists');
const field = (sheet: string, id: string) => {
  const found = fieldsOf(worksheet(sheet)).find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};
const made = (answers: Answers, id: string, ...changes: readonly Change[]) =>
  changes.reduce((all, change, at) => changeAnswer(all, id, change, at + 5), answers);

describe('what a meeting left beside an answer is said in the sheet and in print', () => {
  test('what was picked, with dots and reasons, and nothing of what nobody said', () => {
    const keuze = field('wb-1b', 'wb1b-keuze');
    const topics = toAnswers({
      'wb1b-keuze': [{ onderwerp: 'Slaap' }, { onderwerp: 'Sport' }, { onderwerp: 'Geld' }],
    });
    const [slaap, sport] = [toRowId('wb1b-keuze-1'), toRowId('wb1b-keuze-2')];
    const chosen = made(
      topics,
      keuze.id,
      setDots(slaap, 8, { each: 3, people: 8 }),
      choose(slaap, 'take'),
      choose(sport, 'later'),
      giveReason(sport, 'eerst geld zoeken'),
    );
    expect(meetingOutcomes(keuze, lookupIn(topics))).toEqual([]);
    expect(meetingOutcomes(keuze, lookupIn(chosen))).toEqual([
      'Pakken we op: Slaap (8 stippen).',
      'Later: Sport (eerst geld zoeken).',
    ]);
    const printed = JSON.stringify(
      toDocument(worksheet('wb-1b'), lookupIn(chosen), sourcesIn(worksheets), day),
    );
    expect(printed).toContain('Later: Sport (eerst geld zoeken).');
  });

  test('that an issue was agreed on, and that it was reworded since', () => {
    const issue = field('wb-0a', 'wb0a-gezamenlijk-vraagstuk');
    const words = 'Kinderen slapen te weinig.';
    const agreed = made(
      toAnswers({ [issue.id]: words }),
      besideQuestion.agreed(issue.id),
      agree({ date: day, by: 'de stuurgroep', words }),
    );
    expect(meetingOutcomes(issue, lookupIn(agreed))).toEqual([
      'Vastgesteld op 3 december 2026 door de stuurgroep.',
    ]);
    const reworded = made(agreed, issue.id, setValue('Jongeren slapen te weinig.'));
    expect(meetingOutcomes(issue, lookupIn(reworded))).toEqual([
      'Vastgesteld op 3 december 2026 door de stuurgroep, daarna gewijzigd.',
    ]);
  });

  test('that an ambition was agreed on, with its words', () => {
    const ambitions = field('wb-1b', 'wb1b-ambities');
    const words = 'Alle kinderen zijn uitgerust.';
    const agreed = made(
      toAnswers({ [ambitions.id]: [{ ambitie: words }] }),
      ambitions.id,
      changeCell(
        toRowId('wb1b-ambities-1'),
        besideRows.agreed('ambitie'),
        agree({ date: day, by: '', words }),
      ),
    );
    expect(meetingOutcomes(ambitions, lookupIn(agreed))).toEqual([
      'Vastgesteld op 3 december 2026: Alle kinderen zijn uitgerust.',
    ]);
  });

  test('who gave another number in the second round', () => {
    const urgency = field('wb-0a', 'wb0a-urgentie');
    const id = toRowId('wb0a-urgentie-1');
    const moved = made(
      toAnswers({ [urgency.id]: [{ wie: 'Ouders', score: '1' }] }),
      urgency.id,
      beginSecondRound('score'),
      giveScore(id, 'score', '3'),
    );
    expect(meetingOutcomes(urgency, lookupIn(moved))).toEqual(['Tweede ronde: Ouders ging van 1 naar 3.']);
  });
});

describe('what travels with a PDF of what a meeting left', () => {
  const keuze = field('wb-1b', 'wb1b-keuze');
  const [slaap, sport] = [toRowId('wb1b-keuze-1'), toRowId('wb1b-keuze-2')];
  const eight = { each: 3, people: 8 };
  const chosen = made(
    toAnswers({ 'wb1b-keuze': [{ onderwerp: 'Slaap' }, { onderwerp: 'Sport' }] }),
    keuze.id,
    setDots(slaap, 8, eight),
    setDots(sport, 2, eight),
    choose(slaap, 'take'),
    giveReason(slaap, 'raakt iedereen'),
    giveDotsAgain,
    setDots(slaap, 11, eight),
  );
  const shown = (answers: Answers, fillable = false) =>
    shownAnswers(worksheet('wb-1b'), lookupIn(answers), !fillable);

  test('says the same once it is opened', () => {
    const left = ['Pakken we op: Slaap (11 stippen, eerst 8 stippen, raakt iedereen).'];
    expect(meetingOutcomes(keuze, lookupIn(chosen))).toEqual(left);
    expect(meetingOutcomes(keuze, lookupIn(shown(chosen)))).toEqual(left);
  });

  test('has nothing that is not printed: dots of what nobody decided on, former words, a fillable one none at all', () => {
    const [, row] = visibleRows(answerOf(shown(chosen), keuze.id));
    expect(Object.keys(row?.cells ?? {})).toEqual(['onderwerp']);
    expect(JSON.stringify(shown(chosen, true))).not.toContain('raakt iedereen');
    const issue = field('wb-0a', 'wb0a-gezamenlijk-vraagstuk');
    const reworded = made(
      toAnswers({ [issue.id]: 'Jongeren slapen te weinig.' }),
      besideQuestion.agreed(issue.id),
      agree({ date: day, by: 'de stuurgroep', words: 'Kinderen slapen te weinig.' }),
    );
    const travels = shownAnswers(worksheet('wb-0a'), lookupIn(reworded));
    expect(JSON.stringify(travels)).not.toContain('Kinderen');
    expect(meetingOutcomes(issue, lookupIn(travels))).toEqual([
      'Vastgesteld op 3 december 2026 door de stuurgroep, daarna gewijzigd.',
    ]);
  });

  test('has the first score of everybody, once anybody gave another', () => {
    const urgency = field('wb-0a', 'wb0a-urgentie');
    const [one, two] = [toRowId('wb0a-urgentie-1'), toRowId('wb0a-urgentie-2')];
    const asked = made(
      toAnswers({
        [urgency.id]: [
          { wie: 'Ouders', score: '1' },
          { wie: 'School', score: '4' },
        ],
      }),
      urgency.id,
      beginSecondRound('score'),
    );
    const firsts = (answers: Answers) =>
      visibleRows(answerOf(shownAnswers(worksheet('wb-0a'), lookupIn(answers)), urgency.id)).map(
        ({ cells }) => textOf(answerOf(cells, besideRows.first('score'))),
      );
    expect(firsts(asked)).toEqual(['', '']);
    const moved = made(asked, urgency.id, giveScore(one, 'score', '3'), giveScore(two, 'score', '4'));
    expect(firsts(moved)).toEqual(['1', '4']);
  });
});
