/**
 * What a person is asked before two versions of a dossier become one, and what becomes of the answers: a dialog only shows it.
 * Every difference is a question of its own; until one is answered, a rule says what stays.
 */

import type { WorksheetId } from '../../basics/ids.ts';
import type { Worksheet } from '../definition/definition.ts';
import { fieldsOf } from '../definition/fields-of.ts';
import { lookupInDossier } from '../reading/lookup.ts';
import { contentOf, type Dossier } from '../saved/dossier.ts';
import type { Choice } from './decisions.ts';
import { type DescribedDifference, describeDifference } from './describe-difference.ts';
import { compareDossiers, type Decisions, type Side } from './dossier-merge.ts';
import { type LostKind, whoseIsLost } from './lost.ts';
import { type Difference, differenceKey } from './versions.ts';

export type SideChoice = Choice<Side>;

export interface MergeQuestion {
  /** Unique, and another one when what is said differs. */
  readonly key: string;
  readonly worksheet: WorksheetId;
  readonly difference: Difference<Side>;
  readonly described: DescribedDifference;
}

export interface MergeQuestions {
  readonly questions: readonly MergeQuestion[];
  /** How many questions get something that only the other version says: that is simply added. Counted as in a whole file. */
  readonly added: number;
}

export function mergeQuestions(
  mine: Dossier,
  theirs: Dossier,
  worksheets: readonly Worksheet[],
): MergeQuestions {
  const [myLookup, theirLookup] = [lookupInDossier(mine), lookupInDossier(theirs)];
  const compared = compareDossiers(mine, theirs);
  const questions = compared.flatMap(({ worksheet, differences }) => {
    const definition = worksheets.find(({ id }) => id === worksheet);
    const fields = definition === undefined ? [] : fieldsOf(definition);
    const versions = [
      { who: 'mine', answers: contentOf(mine, worksheet).answers, lookup: myLookup },
      { who: 'theirs', answers: contentOf(theirs, worksheet).answers, lookup: theirLookup },
    ] as const;
    return differences.map((difference) => ({
      key: `${worksheet} ${differenceKey(difference)}`,
      worksheet,
      difference,
      described: describeDifference(difference, fields, versions),
    }));
  });
  return {
    questions,
    added: compared.reduce((total, { added }) => total + new Set(added.map(({ field }) => field)).size, 0),
  };
}

/** What stays of a difference until the person says otherwise. */
export type DefaultChoice = (question: MergeQuestion) => SideChoice;

/** No clock decides: long texts stay both, all else stays one's own. */
export const keepOwn: DefaultChoice = ({ described }) => (described.canKeepAll ? 'all' : 'mine');

/** What was filled in elsewhere is why it is opened; only nothing never wins from something. */
export const takeFilledIn: DefaultChoice = ({ described }) => (described.words[1] === '' ? 'mine' : 'theirs');

/** Answers to all questions at once, each of them open to change afterwards. */
export type AllAtOnce = 'newest' | 'mine' | 'theirs' | 'all';

/** What a person chose so far, by the key of the question: what is asked anew since keeps no choice of another question. */
export type Choices = ReadonlyMap<string, SideChoice>;

export const noChoices: Choices = new Map();

export function choiceOf(question: MergeQuestion, choices: Choices, byDefault: DefaultChoice): SideChoice {
  return choices.get(question.key) ?? byDefault(question);
}

/** What cannot all stay is left as it was chosen. */
export function chooseAtOnce(
  questions: readonly MergeQuestion[],
  choices: Choices,
  byDefault: DefaultChoice,
  all: AllAtOnce,
): Choices {
  const chosen = (question: MergeQuestion): SideChoice => {
    switch (all) {
      case 'newest':
        return question.difference.newest ?? 'mine';
      case 'mine':
      case 'theirs':
        return all;
      case 'all':
        return question.described.canKeepAll ? all : choiceOf(question, choices, byDefault);
    }
  };
  return new Map(questions.map((question) => [question.key, chosen(question)]));
}

export function decisionsOf(
  questions: readonly MergeQuestion[],
  choices: Choices,
  byDefault: DefaultChoice,
): Decisions {
  const ids = new Set(questions.map(({ worksheet }) => worksheet));
  const decisionsIn = (id: string) =>
    questions
      .filter(({ worksheet }) => worksheet === id)
      .map((question) => ({
        difference: question.difference,
        choice: choiceOf(question, choices, byDefault),
      }));
  return new Map([...ids].map((id) => [id, decisionsIn(id)]));
}

/** How much of each side would be gone, and what that is. */
export interface Lost {
  readonly kinds: { readonly [kind in LostKind]: number };
  readonly sides: { readonly [side in Side]: number };
}

export function lostBy(
  questions: readonly MergeQuestion[],
  choices: Choices,
  byDefault: DefaultChoice,
): Lost {
  const kinds = { text: 0, answer: 0, row: 0 };
  const sides = { mine: 0, theirs: 0 };
  for (const question of questions) {
    const lost = whoseIsLost(question.difference, choiceOf(question, choices, byDefault));
    if (lost.length > 0) kinds[question.described.kind] += 1;
    for (const side of lost) sides[side] += 1;
  }
  return { kinds, sides };
}
