import { describe, expect, test } from 'vitest';
import { pasteText } from '../../../src/text/paste.ts';
import { questionText } from '../../../src/text/questions.ts';
import type { Someone } from '../someone.ts';
import { exactly, spoken } from '../speech.ts';
import { addTo } from './places.ts';

/** A list of 1A. */
const field = 'wb1a-landelijk';
const copied = 'Sport na school\tGezondheidsmonitor\t2025\nSlaap\tHBSC\t2024\n';

/** As an expression: what a browser does with Ctrl+V, in the field that has the focus. No desk has a clipboard. */
const pastes = `void setTimeout(() => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', ${JSON.stringify(copied)});
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'clipboardData', { value: clipboardData });
  if (document.activeElement.dispatchEvent(event)) document.execCommand('insertText', false, ${JSON.stringify(copied)});
})`;

/** What is heard of rows in a table, and of rows that are pasted. */
export const tables = (someone: Someone) =>
  describe('tables:', () => {
    test('each cell is heard by its row and its column, and Enter goes on to the next', async () => {
      const she = await someone('1-leren-en-verbeteren/', 'table');
      // Smaller, so that it is a table on this screen.
      await she.press('ctrl+minus');
      await she.press('ctrl+minus');
      await she.focus(addTo('wb1l-wat-wanneer'));
      const added = exactly(questionText.rows.added('Onderwerp 1'));
      expect(spoken(await she.press('Return', added))).toMatch(added);
      expect(await she.look("document.querySelector('[data-field=wb1l-wat-wanneer] table') !== null")).toBe(
        true,
      );
      await she.type('Sport');
      for (const column of ['Wanneer', 'Wie doet dit']) {
        const cell = new RegExp(`${column}\\?\\s+\\(onderwerp 1\\)`);
        expect(spoken(await she.press('Return', cell))).toMatch(cell);
      }
      const next = exactly(questionText.rows.added('Onderwerp 2'));
      expect(spoken(await she.press('Return', next))).toMatch(next);
      // Chromium says of the cell above what stands in it alone.
      expect(spoken(await she.press('Up', /Sport/))).toMatch(/Sport/);
      await she.press('ctrl+0');
    });

    test('what is pasted in a cell is asked about, and heard once it is rows', async () => {
      const she = await someone('1a-staat-van-de-jeugd/', 'pasted in a cell');
      await she.focus(addTo(field));
      await she.press('Return', /is toegevoegd/);
      await she.look(pastes);
      const question = exactly(pasteText.question(2));
      expect(spoken(await she.press('F8', question))).toMatch(question);
      await she.focusButton(pasteText.make);
      const made = exactly(pasteText.made(2));
      expect(spoken(await she.press('Return', made))).toMatch(made);
      expect(await she.look('document.activeElement.value')).toBe('Sport na school');
    });

    test('the box to paste a table in says what it asks, what becomes of it, and that it is done', async () => {
      const she = await someone('1a-staat-van-de-jeugd/', 'box to paste in');
      await she.focus(`[data-field="${field}"] .rows__footer > button:nth-child(2)`);
      const title = exactly(pasteText.box.label);
      expect(spoken(await she.press('Return', title))).toMatch(title);
      await she.look(pastes);
      const question = exactly(pasteText.question(2));
      expect(spoken(await she.press('F8', question))).toMatch(question);
      await she.focusButton(pasteText.make);
      const made = exactly(pasteText.made(2));
      expect(spoken(await she.press('Return', made))).toMatch(made);
    });
  });
