import { describe, expect, test } from 'vitest';
import { actionsText } from '../../../src/text/actions.ts';
import { text } from '../../../src/text/nl.ts';
import { questionText } from '../../../src/text/questions.ts';
import type { Someone } from '../someone.ts';
import { exactly, spoken } from '../speech.ts';
import { addAmbition, moveIn, removeIn, standpoints } from './places.ts';

/** What is lost when it is not heard: that work is kept, what happened to it, where one is. */
export const core = (someone: Someone) =>
  describe('what may not be missed:', () => {
    test('that what is typed is kept is heard once, when typing pauses, and not when the page comes', async () => {
      const she = await someone('1b-ambities/', 'saved');
      await she.focus(standpoints);
      const saved = exactly(text.save.saved.browser);
      expect(spoken(await she.type('Ouders willen rust.', saved))).toMatch(saved);
      await she.type(' En de school ook.');
      expect(spoken(await she.listen())).not.toMatch(saved);
      await she.reload();
      expect(spoken(await she.listen())).not.toMatch(saved);
    });

    test('a row that is added, moved, removed and put back is heard by its name, with the focus in it', async () => {
      const she = await someone('1b-ambities/', 'rows');
      const button = exactly(questionText.rows.add('Ambitie'));
      const add = spoken(await she.focus(addAmbition, button));
      expect(add).toMatch(button);
      expect(add, 'what is said of the question').toMatch(exactly(text.worksheet.needed));
      const added = exactly(questionText.rows.added('Ambitie 1'));
      expect(spoken(await she.press('Return', added))).toMatch(added);
      await she.type('Ieder kind doet mee');
      await she.focus(addAmbition);
      await she.press('Return', exactly(questionText.rows.added('Ambitie 2')));
      await she.focus(moveIn(2, -1));
      const moved = exactly(questionText.rows.moved('Ambitie 2', 1, 2));
      expect(spoken(await she.press('Return', moved))).toMatch(moved);
      await she.focus(removeIn(2));
      const removed = exactly(questionText.rows.removed('Ambitie 2'));
      expect(spoken(await she.press('Return', removed))).toMatch(removed);
      const back = exactly(questionText.rows.putBack('Ambitie 2'));
      expect(spoken(await she.press('Return', back))).toMatch(back);
      expect(await she.look("document.activeElement.closest('[data-row]') !== null")).toBe(true);
    });

    test('after a removal the keys put the row back: which one is heard, and the focus is in it', async () => {
      const she = await someone('1b-ambities/', 'undo by keys');
      await she.focus(addAmbition);
      await she.press('Return', exactly(questionText.rows.added('Ambitie 1')));
      await she.type('Ieder kind doet mee');
      await she.focus(addAmbition);
      await she.press('Return', exactly(questionText.rows.added('Ambitie 2')));
      await she.focus(removeIn(2));
      await she.press('Return', exactly(questionText.rows.removed('Ambitie 2')));
      const undone = /Ongedaan gemaakt: .*\(ambitie 2\)/;
      expect(spoken(await she.press('ctrl+z', undone))).toMatch(undone);
      expect(await she.look("document.activeElement.matches('[data-row]:nth-child(2) textarea')")).toBe(true);
      const next = spoken(await she.press('Tab', /ambitie 2/));
      expect(next, 'the next control is in the row too').toMatch(/ambitie 2/);
    });

    test('wiping says its question, and afterwards what happened', async () => {
      const she = await someone('1b-ambities/', 'wipe');
      await she.focus(standpoints);
      await she.type('Rust.');
      await she.focusButton(actionsText.clear);
      const explanation = exactly(actionsText.clearExplanation('1B'));
      const question = spoken(await she.press('Return', explanation));
      expect(question).toMatch(exactly(actionsText.clearQuestion));
      expect(question).toMatch(explanation);
      await she.focusButton(actionsText.clearConfirm);
      const cleared = exactly(actionsText.cleared);
      expect(spoken(await she.press('Return', cleared))).toMatch(cleared);
    });

    test('a PDF is heard to be made and to be there, without counting', async () => {
      const she = await someone('1b-ambities/', 'pdf');
      await she.focus(standpoints);
      await she.type('Rust.');
      await she.focusButton(actionsText.downloadPdf);
      const downloaded = exactly(text.pdf.downloaded);
      const heard = spoken(await she.press('Return', downloaded));
      expect(heard).toMatch(downloaded);
      expect(heard).not.toMatch(/\d+ ?%/);
    });
  });
