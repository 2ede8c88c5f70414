import { describe, expect, test } from 'vitest';
import { questionGroups } from '../../../../../src/islands/input/asking/question-groups.ts';
import { askableFields } from '../../../../../src/worksheet/saved/asked-fields.ts';
import { worksheets } from '../../../../setup/worksheet/worksheets.ts';

const groups = questionGroups(worksheets);

describe('the questions to choose from', () => {
  test('are all that can be asked, each once, in the order of the worksheets', () => {
    const listed = groups.flatMap(({ parts }) => parts.flatMap(({ questions }) => questions));
    expect(listed).toEqual(askableFields(worksheets));
    expect(groups.flatMap(({ all }) => all)).toEqual(listed);
  });

  test('have no worksheet about a person, and no part without questions', () => {
    expect(groups.map(({ worksheet }) => worksheet.id)).not.toContain('wb-big5');
    expect(groups.flatMap(({ parts }) => parts).every(({ questions }) => questions.length > 0)).toBe(true);
  });
});
