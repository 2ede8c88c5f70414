/**
 * A blind policy officer's morning: what is heard of each step. Only words that must, or must not, be heard are looked for;
 * whole transcripts differ from run to run, and stand in `.test/screenreader/` to be read.
 */
import { describe, expect, test } from 'vitest';
import { actionsText } from '../../src/text/actions.ts';
import { dossierText } from '../../src/text/dossiers.ts';
import { text } from '../../src/text/nl.ts';
import { personalDataText } from '../../src/text/personal-data.ts';
import { questionText } from '../../src/text/questions.ts';
import { type BrowserName, heardIn } from './someone.ts';
import { exactly, spoken } from './speech.ts';

const standpoints = '[data-field="wb1b-standpunten"] textarea';
const addAmbition = '[data-field="wb1b-ambities"] .rows__footer > button';
const removeIn = (row: number) => `[data-row]:nth-child(${row}) .row-card__actions button:last-child`;

export const morning = (name: BrowserName) =>
  heardIn(name, (someone) => {
    // What `npm test` listens to as well.
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
        const add = spoken(await she.focus(addAmbition, exactly(text.worksheet.needed)));
        expect(add).toMatch(exactly(questionText.rows.add('Ambitie')));
        expect(add, 'what is said of the question').toMatch(exactly(text.worksheet.needed));
        const added = exactly(questionText.rows.added('Ambitie 1'));
        expect(spoken(await she.press('Return', added))).toMatch(added);
        await she.type('Ieder kind doet mee');
        await she.focus(addAmbition);
        await she.press('Return', exactly(questionText.rows.added('Ambitie 2')));
        await she.focus('[data-row]:nth-child(2) [data-move="-1"]');
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
        expect(await she.look("document.activeElement.matches('[data-row]:nth-child(2) textarea')")).toBe(
          true,
        );
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
        await she.focusButton(actionsText.clearConfirm, exactly(actionsText.clearConfirm));
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

    describe('beside that:', () => {
      test('that it is not kept is heard at once', async () => {
        const she = await someone('1b-ambities/', 'not saved');
        await she.focus(standpoints);
        await she.look(
          "void (Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); })",
        );
        const reason = exactly(text.save.reason.full);
        expect(spoken(await she.type('R', reason))).toMatch(reason);
      });

      test('the ends of a scale are heard at the buttons themselves', async () => {
        const she = await someone('0a-gezamenlijk-belang/', 'scale');
        await she.focus('[data-field="wb0a-urgentie"] .rows__footer > button');
        await she.press('Return', /is toegevoegd/);
        const first = /niet dringend/;
        const last = /heel dringend/;
        expect(spoken(await she.press('Tab', first))).toMatch(first);
        const end = '[data-field="wb0a-urgentie"] [data-row] input[value="5"]';
        expect(spoken(await she.focus(end, last))).toMatch(last);
      });

      test('what is no number is heard with the row it is in, and again when one comes back', async () => {
        const she = await someone('2-maatschappelijk-resultaat/', 'error');
        await she.focus('[data-field="wb2-tabel"] .rows__footer > button');
        await she.press('Return', /is toegevoegd/);
        await she.focus('[data-column="percentage"] input');
        await she.type('veel');
        const wrong = exactly(`Percentage (resultaat 1): ${text.worksheet.notANumber}`);
        expect(spoken(await she.press('Tab', wrong))).toMatch(wrong);
        const back = spoken(await she.press('shift+Tab', exactly(text.worksheet.notANumber)));
        expect(back).toMatch(exactly(text.worksheet.notANumber));
      });

      test('a PDF after a warning is heard to be there as well, once the dialog has closed', async () => {
        const she = await someone('1b-ambities/', 'pdf after a warning');
        await she.focus(standpoints);
        await she.type('Bel 06-12345678.');
        await she.focusButton(actionsText.downloadPdf);
        const question = exactly(personalDataText.found);
        expect(spoken(await she.press('Return', question))).toMatch(question);
        await she.focusButton(text.pdf.downloadAnyway);
        const downloaded = exactly(text.pdf.downloaded);
        expect(spoken(await she.press('Return', downloaded))).toMatch(downloaded);
      });

      test('an example says what it says when it opens', async () => {
        const she = await someone('1b-ambities/', 'example');
        await she.focus('.question__example summary');
        const first = "document.querySelector('.question__example-text dd').textContent";
        const words = exactly(String(await she.look(first)));
        expect(spoken(await she.press('Return', words))).toMatch(words);
      });

      test('a term says what it means when it opens, and gives the focus back', async () => {
        const she = await someone('1b-ambities/', 'term');
        await she.focus('.term__button');
        const meaning = exactly(
          String(await she.look("document.querySelector('.term-card__text').textContent")).trim(),
        );
        expect(spoken(await she.press('Return', meaning))).toMatch(meaning);
        await she.press('Escape');
        expect(await she.look("document.activeElement.matches('.term__button')")).toBe(true);
      });

      test('a search is heard with how much was found, and its excerpts without marks', async () => {
        const she = await someone('zoeken/', 'search');
        await she.focus('input[type=search]');
        await she.type('ambitie');
        const count = /\d+ resultaten/;
        expect(spoken(await she.press('Return', count))).toMatch(count);
        await she.focus('.result a');
        const heard: string[] = [];
        for (let lines = 0; lines < 4; lines++) heard.push(spoken(await she.press('Down')));
        expect(heard.join(' ')).toMatch(/ambitie/i);
        expect(heard.join(' ')).not.toMatch(/markering/);
      });

      test('a dossier: its field is heard, takes the name, and a removal is told once the dialog has closed', async () => {
        const she = await someone('mijn-dossier/', 'dossier');
        const words = dossierText.list;
        await she.focusButton(words.make);
        const question = exactly(words.newName);
        expect(spoken(await she.press('Return', question))).toMatch(question);
        await she.type('Proef');
        const made = exactly(words.madeNew('Proef'));
        expect(spoken(await she.press('Return', made))).toMatch(made);
        await she.focusButton(words.remove);
        const explanation = exactly(words.removeExplanation);
        expect(spoken(await she.press('Return', explanation))).toMatch(explanation);
        await she.focusButton(words.removeConfirm, exactly(words.removeConfirm));
        const removed = exactly(words.removed('Proef'));
        expect(spoken(await she.press('Return', removed))).toMatch(removed);
      });
    });
  });
