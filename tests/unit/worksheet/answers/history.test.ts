import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toRowId } from '../../../../src/basics/ids.ts';
import { type Answers, noAnswers } from '../../../../src/worksheet/answers/answers.ts';
import { changeAnswer, clearAnswers, setValue } from '../../../../src/worksheet/answers/change.ts';
import {
  mostSteps,
  noHistory,
  record,
  redoStep,
  undoStep,
} from '../../../../src/worksheet/answers/history.ts';
import { addRow, changeCell } from '../../../../src/worksheet/answers/rows.ts';
import { type Edit, edit } from '../../../setup/worksheet/arbitraries.ts';
import { filledIn, pathOf } from '../../../setup/worksheet/registers.ts';
import { makeEdit, newTab } from '../../../setup/worksheet/tab.ts';

/** A tab with its history: what a person does in it, one thing after the other. */
class Person {
  answers: Answers = noAnswers;
  history = noHistory;
  now = 1000;

  type(field: string, text: string, pause = 100): this {
    return this.change((answers, now) => changeAnswer(answers, field, setValue(text), now), pause, true);
  }

  change(make: (answers: Answers, now: number) => Answers, pause = 100, isTyping = false): this {
    this.now += pause;
    const before = this.answers;
    this.answers = make(before, this.now);
    this.history = record(this.history, { before, after: this.answers }, this.now, isTyping);
    return this;
  }

  undo(): readonly (readonly string[])[] | undefined {
    return this.#retrace(undoStep);
  }

  redo(): readonly (readonly string[])[] | undefined {
    return this.#retrace(redoStep);
  }

  #retrace(step: typeof undoStep) {
    this.now += 100;
    const retraced = step(this.history, this.answers, this.now);
    if (retraced === undefined) return undefined;
    this.answers = retraced.answers;
    this.history = retraced.history;
    return retraced.places.map(pathOf);
  }

  get shown(): unknown {
    return filledIn(this.answers);
  }
}

describe('typing', () => {
  test('in one go is one step', () => {
    const person = new Person().type('wens', 's').type('wens', 'sp').type('wens', 'spo');
    expect(person.undo()).toEqual([['wens']]);
    expect([person.shown, person.undo()]).toEqual([{}, undefined]);
  });

  test('after a pause is a step of its own', () => {
    const person = new Person().type('wens', 'sport').type('wens', 'sport en slaap', 2001);
    person.undo();
    expect(person.shown).toEqual({ wens: 'sport' });
  });

  test('in another question is a step of its own', () => {
    const person = new Person().type('wens', 'a').type('idee', 'b').type('wens', 'ab');
    person.undo();
    person.undo();
    expect(person.shown).toEqual({ wens: 'a' });
  });

  test('in a cell of a row is one step too', () => {
    const person = new Person().change((answers, now) =>
      changeAnswer(answers, 'keuze', addRow(toRowId('r-1')), now),
    );
    for (const text of ['s', 'sp', 'spo'])
      person.change(
        (answers, now) =>
          changeAnswer(answers, 'keuze', changeCell(toRowId('r-1'), 'naam', setValue(text)), now),
        100,
        true,
      );
    expect(person.undo()).toEqual([['keuze', 'r-1', 'naam']]);
    expect(person.shown).toEqual({ keuze: [{ id: 'r-1', cells: {} }] });
  });

  test('does not swallow what another tab did meanwhile', () => {
    const person = new Person().type('wens', 'a');
    person.answers = changeAnswer(person.answers, 'idee', setValue('van de ander'), person.now);
    person.type('wens', 'ab');
    person.undo();
    person.undo();
    expect(person.shown).toEqual({ idee: 'van de ander' });
  });
});

describe('wiping right after typing', () => {
  test('is a step of its own', () => {
    const person = new Person().type('wens', 'sport').change(clearAnswers);
    expect(person.shown).toEqual({});
    person.undo();
    expect(person.shown).toEqual({ wens: 'sport' });
  });
});

describe('a change', () => {
  test('that changed nothing is no step', () => {
    const person = new Person().type('wens', 'a').change((answers) => answers);
    expect(person.history.done).toHaveLength(1);
  });

  test('after undoing ends what could be made again', () => {
    const person = new Person().type('wens', 'a');
    person.undo();
    person.type('idee', 'b');
    expect(person.redo()).toBeUndefined();
  });

  test('of which somebody changed the same since is left alone, and there is nothing to make again', () => {
    const person = new Person().type('wens', 'a');
    person.answers = changeAnswer(person.answers, 'wens', setValue('van de ander'), person.now + 1);
    expect(person.undo()).toEqual([]);
    expect([person.shown, person.redo()]).toEqual([{ wens: 'van de ander' }, undefined]);
  });
});

test(`${mostSteps} steps can be taken back, and not one more`, () => {
  const person = new Person();
  for (let at = 0; at <= mostSteps; at++) person.type('wens', `tekst ${at}`, 5000);
  for (let at = 0; at < mostSteps; at++) expect(person.undo()).toEqual([['wens']]);
  expect([person.shown, person.undo()]).toEqual([{ wens: 'tekst 0' }, undefined]);
});

test('whatever is done, undoing all of it shows the beginning, and making it again shows the end', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 30 }), (edits: readonly Edit[]) => {
      const person = new Person();
      let tab = newTab;
      const shown = [person.shown];
      for (const [at, one] of edits.entries()) {
        person.change((answers, now) => {
          tab = makeEdit({ ...tab, answers }, one, now, toRowId(`r-${at}`));
          return tab.answers;
        });
        shown.push(person.shown);
      }
      while (person.undo() !== undefined);
      expect(person.shown).toEqual(shown[0]);
      while (person.redo() !== undefined);
      expect(person.shown).toEqual(shown.at(-1));
    }),
    { numRuns: 300 },
  );
});
