/** Versions of the same answers as one, each difference between them as a person decided it. */

import { joinTexts } from '../../basics/join-texts.ts';
import { type Answer, type Answers, answerOf, noAnswers, type Row } from '../answers/answers.ts';
import { clearAnswers, deletedRow, setValue } from '../answers/change.ts';
import { changeAt, changeRowAt } from '../answers/change-at.ts';
import { mergeAnswers } from '../answers/merge.ts';
import { setName } from '../answers/name.ts';
import { sameValue } from '../answers/says.ts';
import { stampAfter } from '../answers/stamp.ts';
import type { Value } from '../answers/value.ts';
import { compareVersions } from './compare-versions.ts';
import { type Candidate, type Difference, differenceKey, type Versions } from './versions.ts';

/** Whose stays. `all`: texts stay one under the other, and a row stays when anybody has it. */
export type Choice<Who extends string = string> = Who | 'all';

export interface Decision<Who extends string = string> {
  readonly difference: Difference<Who>;
  readonly choice: Choice<Who>;
}

/**
 * What only one version has is there, and each difference is as it was decided: newer than all, so that it holds in every
 * tab. What nothing was decided of, or what meanwhile says something else than was decided about, is one's own; where that
 * says nothing, what the first of the others says.
 * @param headingOf the line above a text of another version that comes under one's own; '' for none.
 */
export function mergeAsDecided<Who extends string>(
  versions: Versions<Who>,
  decisions: readonly Decision<Who>[],
  now: number,
  headingOf: (who: Who) => string = () => '',
): Answers {
  const { differences, joined } = compareVersions(versions);
  const decided = new Map(decisions.map(({ difference, choice }) => [differenceKey(difference), choice]));
  return differences.reduce((answers, difference) => {
    const choice = decided.get(differenceKey(difference));
    return choice === undefined
      ? answers
      : decide(answers, difference, choice, versions[0].who, now, headingOf);
  }, joined);
}

function decide<Who extends string>(
  answers: Answers,
  difference: Difference<Who>,
  choice: Choice<Who>,
  own: Who,
  now: number,
  headingOf: (who: Who) => string,
): Answers {
  const moment = Math.max(now, difference.latest + 1);
  switch (difference.type) {
    case 'value': {
      const [first] = difference.candidates;
      const chosen = choice === 'all' ? undefined : candidateOf(difference.candidates, choice);
      const value = choice === 'all' ? allOf(difference.candidates, headingOf) : chosen?.content;
      if (value === undefined || (isNewest(difference, own) && sameValue(value, first?.content)))
        return answers;
      const made = chosen?.link === undefined ? setValue(value) : setName(chosen.link);
      return changeAt(answers, difference.place, (answer) => made(answer, moment));
    }
    case 'type': {
      const [first] = difference.candidates;
      const wanted = choice === 'all' ? first : candidateOf(difference.candidates, choice);
      if (wanted === undefined || (wanted === first && isNewest(difference, own))) return answers;
      return changeAt(answers, difference.place, (answer = wanted.content) =>
        stampedAnew(answer, wanted === first ? answer : wanted.content, moment),
      );
    }
    case 'row': {
      const [first] = difference.candidates;
      const wanted =
        choice === 'all'
          ? difference.candidates.find(({ content }) => !content.deleted.value)
          : candidateOf(difference.candidates, choice);
      if (wanted === undefined) return answers;
      return changeRowAt(answers, difference.place, (row) => {
        // With what only a version that is not wanted has in it, so that this does not come back from there.
        const present = choice === 'all' ? row : { ...row, cells: cellsOfAll(row, difference.candidates) };
        return wanted.content.deleted.value
          ? deletedRow(present, moment)
          : kept(present, wanted === first ? row : wanted.content, moment);
      });
    }
  }
}

/** What somebody says; `undefined` for a version that says nothing about it. */
export function candidateOf<Content, Who extends string>(
  candidates: readonly Candidate<Content, Who>[],
  who: Who,
): Candidate<Content, Who> | undefined {
  return candidates.find(({ by }) => by.includes(who));
}

/** Whether what one's own version says would win from all others by itself. */
function isNewest<Who extends string>({ newest, candidates }: Difference<Who>, own: Who): boolean {
  return newest === own && candidates[0]?.by.length === 1;
}

/** All texts, one under the other; of anything else, the first. */
function allOf<Who extends string>(
  candidates: readonly Candidate<Value, Who>[],
  headingOf: (who: Who) => string,
): Value | undefined {
  const [first, ...others] = candidates;
  return others.reduce(
    (all, { content, by }) =>
      typeof all === 'string' && typeof content === 'string'
        ? joinTexts(all, content, headingOf(by[0]))
        : all,
    first?.content,
  );
}

function cellsOfAll(row: Row, candidates: readonly { readonly content: Row }[]): Answers {
  return candidates.reduce((cells, { content }) => mergeAnswers(cells, content.cells), row.cells);
}

/**
 * The row as it is wanted, there: where it was removed its cells were emptied, so they are set anew. Its place in the list is
 * no part of the question, and stays.
 */
function kept(present: Row, wanted: Row, now: number): Row {
  return {
    ...wanted,
    deleted: { value: false, changedAt: stampAfter(present.deleted, now) },
    position: present.position,
    cells: cellsStampedAnew(present.cells, wanted.cells, now),
  };
}

function cellsStampedAnew(present: Answers, wanted: Answers, now: number): Answers {
  const anew = Object.entries(wanted).map(([id, answer]) => [
    id,
    stampedAnew(answerOf(present, id), answer, now),
  ]);
  return { ...clearAnswers(present, now), ...Object.fromEntries(anew) };
}

/** The answer that is wanted and nothing else, newer than what is there. */
export function stampedAnew(present: Answer | undefined, wanted: Answer, now: number): Answer {
  switch (wanted.type) {
    case 'value': {
      const newest = present?.type === 'value' ? stampAfter(present, now) : now;
      return { ...wanted, changedAt: stampAfter(wanted, newest) };
    }
    case 'group':
      return { ...wanted, cells: cellsStampedAnew(cellsOf(present), wanted.cells, now) };
    case 'rows': {
      const there = present?.type === 'rows' ? present.rows : [];
      const known = new Map(there.map((row) => [row.id, row]));
      const anew = wanted.rows.map((row) => {
        const own = known.get(row.id) ?? row;
        known.delete(row.id);
        if (row.deleted.value) return deletedRow(own, now);
        // Rows in what is wanted stand as they do there, whichever version moved them last.
        const position = { ...row.position, changedAt: stampAfter(own.position, now) };
        return { ...kept(own, row, now), position };
      });
      const others = [...known.values()].map((row) => deletedRow(row, now));
      return { ...wanted, rows: [...anew, ...others] };
    }
  }
}

const cellsOf = (answer: Answer | undefined): Answers =>
  answer?.type === 'group' ? answer.cells : noAnswers;
