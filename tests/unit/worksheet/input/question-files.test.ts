import { expect, test } from 'vitest';
import { sentAsked } from '../../../../src/site/sent-json.ts';
import { partnerQuestions } from '../../../../src/worksheet/input/partner-question.ts';
import {
  filesByUse,
  filesWith,
  type QuestionSheet,
  questionFiles,
  questionIndex,
} from '../../../../src/worksheet/input/question-files.ts';
import { fieldCode } from '../../../../src/worksheet/packed/packed-answers.ts';
import { askableFields, presetFields } from '../../../../src/worksheet/saved/asked-fields.ts';
import { worksheets } from '../../../setup/worksheet/worksheets.ts';

const files = filesByUse(worksheets);
const index = questionIndex(files);
const inReports = ['inReport', 'memo', 'brief'];

test('each question that can be asked stands in one file, and no other question in any', () => {
  const inFiles = files.flatMap(({ sheets }) => askableFields(sheets).map(({ field }) => field));
  expect([...inFiles].sort()).toEqual(
    askableFields(worksheets)
      .map(({ field }) => field)
      .sort(),
  );
});

test('what is meant for partners is one file, whatever is asked of it', () => {
  const codes = presetFields(worksheets).map(({ field }) => fieldCode(field));
  expect(filesWith(index, codes)).toEqual(['partners']);
});

test('a question of one worksheet loads the file of that worksheet, and an unknown question none', () => {
  const of1a = askableFields(worksheets).filter(
    ({ worksheet, definition }) => worksheet === 'wb-1a' && definition.input === undefined,
  );
  expect(
    filesWith(
      index,
      of1a.map(({ field }) => fieldCode(field)),
    ),
  ).toEqual(['wb-1a']);
  expect(filesWith(index, [fieldCode('wb9z-bestaat-niet')])).toEqual([]);
});

test('who is asked of many worksheets loads all questions as one file', () => {
  const codes = askableFields(worksheets).map(({ field }) => fieldCode(field));
  expect(filesWith(index, codes)).toEqual(['alle']);
  const built = questionFiles(worksheets).map(({ name }) => name);
  expect(built).toEqual([...files.map(({ name }) => name), 'alle']);
});

test('a partner is asked the same by these files as by the worksheets themselves', () => {
  const asked = askableFields(worksheets);
  const shown = (questions: ReturnType<typeof partnerQuestions>) =>
    JSON.parse(
      JSON.stringify(questions, (key, value) =>
        ['source', 'report', 'meeting', 'record', 'later', ...inReports].includes(key) ? undefined : value,
      ),
    );
  const sent = (some: typeof files): readonly QuestionSheet[] =>
    some.flatMap(({ sheets }) => JSON.parse(sentAsked(sheets)));
  const together = questionFiles(worksheets).filter(({ name }) => name === 'alle');
  for (const some of [files, together])
    expect(shown(partnerQuestions({ asked }, sent(some)))).toEqual(
      shown(partnerQuestions({ asked }, worksheets)),
    );
});
