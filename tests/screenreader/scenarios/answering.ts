import { describe, expect, test } from 'vitest';
import { text } from '../../../src/text/nl.ts';
import { openDossierText } from '../../../src/text/open-dossier.ts';
import { questionText } from '../../../src/text/questions.ts';
import type { BrowserName, Someone } from '../someone.ts';
import { exactly, spoken, timesHeard } from '../speech.ts';
import { addAmbition, addTo, moveIn, partOf, standpoints } from './places.ts';

/** What is heard of questions while they are answered. */
export const answering = (someone: Someone, name: BrowserName) =>
  describe('questions:', () => {
    test('that it is not kept is heard at once', async () => {
      const she = await someone('1b-ambities/', 'not saved');
      await she.focus(standpoints);
      await she.look(
        "void (Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); })",
      );
      const reason = exactly(text.save.reason.full);
      expect(spoken(await she.type('R', reason))).toMatch(reason);
    });

    test('a scale is heard with its name and its row word by word, and its ends at the buttons themselves', async () => {
      const she = await someone('0a-gezamenlijk-belang/', 'scale');
      await she.focus(addTo('wb0a-urgentie'));
      await she.press('Return', /is toegevoegd/);
      const first = /niet dringend/;
      const last = /heel dringend/;
      const heard = spoken(await she.press('Tab', first));
      expect(heard).toMatch(first);
      expect(heard).toMatch(/\(1-5\)\s+\(deelnemer 1\)/);
      const end = '[data-field="wb0a-urgentie"] [data-row] input[value="5"]';
      expect(spoken(await she.focus(end, last))).toMatch(last);
    });

    test('what is no number is heard with the row it is in, and again when one comes back', async () => {
      const she = await someone('2-maatschappelijk-resultaat/', 'error');
      await she.focus(addTo('wb2-tabel'));
      await she.press('Return', /is toegevoegd/);
      await she.focus('[data-column="percentage"] input');
      await she.type('veel');
      const wrong = exactly(`Percentage (resultaat 1): ${text.worksheet.notANumber}`);
      expect(spoken(await she.press('Tab', wrong))).toMatch(wrong);
      const back = await she.press('shift+Tab', exactly(text.worksheet.notANumber));
      expect(spoken(back)).toMatch(exactly(text.worksheet.notANumber));
      // Firefox tells of a description that has changed when that is asked for first, and Orca 43 then says it twice.
      if (name !== 'Firefox') expect(timesHeard(back, text.worksheet.notANumber)).toBe(1);
    });

    test('a folded row is heard by its number and its own words, and its questions once it is open', async () => {
      const she = await someone('1b-ambities/', 'folded row');
      await she.focus(addAmbition);
      await she.press('Return', exactly(questionText.rows.added('Ambitie 1')));
      await she.type('Ieder kind doet mee', exactly(text.save.saved.browser));
      await she.reload();
      const folds = '[data-row] [aria-expanded]';
      const line = /Ambitie 1\s+Ieder kind doet mee/;
      expect(spoken(await she.focus(folds, line))).toMatch(line);
      await she.press('Return');
      expect(await she.look(`document.querySelector('${folds}').ariaExpanded`)).toBe('true');
      const answer = /Ieder kind doet mee/;
      expect(spoken(await she.focus('[data-row] textarea', answer))).toMatch(answer);
    });

    test('which keys move a row is heard once, and not again of a row that another moves past', async () => {
      const she = await someone('1b-ambities/', 'keys that move a row');
      for (const row of ['Ambitie 1', 'Ambitie 2']) {
        await she.focus(addAmbition);
        await she.press('Return', exactly(questionText.rows.added(row)));
      }
      const { keys, moved } = questionText.rows;
      const hint = await she.focus(moveIn(1, 1), exactly(keys));
      expect(timesHeard(hint, keys)).toBe(1);
      await she.focus(moveIn(2, -1));
      const passes = await she.press('Return', exactly(moved('Ambitie 2', 1, 2)));
      expect(spoken(passes)).toMatch(exactly(moved('Ambitie 2', 1, 2)));
      expect(timesHeard([...passes, ...(await she.listen())], keys)).toBe(0);
    });

    test('the help of a question is heard once at the button of its rows, also when it has been answered', async () => {
      const she = await someone('1b-ambities/', 'help once');
      const help = String(await she.look(partOf(addAmbition, '.question__help', 'textContent')));
      expect(timesHeard(await she.focus(addAmbition, exactly(help)), help)).toBe(1);
      await she.press('Return', exactly(questionText.rows.added('Ambitie 1')));
      await she.type('Ieder kind doet mee', exactly(text.save.saved.browser));
      const again = await she.focus(addAmbition, exactly(help));
      expect(timesHeard([...again, ...(await she.listen())], help)).toBe(1);
    });

    test('the help of a text is not heard again as the first letter is typed', async () => {
      const she = await someone('0a-gezamenlijk-belang/', 'help once, of a text');
      const title = '#wb0a-onderwerp';
      const ofTitle = String(await she.look(partOf(title, '.question__help', 'textContent')));
      expect(timesHeard(await she.focus(title, exactly(ofTitle)), ofTitle)).toBe(1);
      const typed = await she.type('Te weinig rust', exactly(text.save.saved.browser));
      expect(timesHeard(typed, ofTitle)).toBe(0);
    });

    test('advice is heard with the answer that it is about, also by who has gone on to the next', async () => {
      const she = await someone('1b-ambities/', 'advice');
      await she.focus(addAmbition);
      await she.press('Return', exactly(questionText.rows.added('Ambitie 1')));
      await she.type('Meer rust thuis');
      const advice = exactly('Ambitie (ambitie 1): ');
      expect(spoken(await she.press('Tab', advice))).toMatch(advice);
    });

    test('a picture is heard once, by what it says, and not by its scraps', async () => {
      const she = await someone('0a-gezamenlijk-belang/', 'picture');
      for (const party of ['School', 'Gemeente']) {
        await she.focus(addTo('wb0a-urgentie'));
        await she.press('Return', /is toegevoegd/);
        await she.type(party);
        await she.press('Tab', /niet dringend/);
        await she.press('space');
      }
      const picture = partOf(addTo('wb0a-urgentie'), '.figure__drawing', 'ariaLabel');
      const says = String(await she.look(picture));
      await she.focus(addTo('wb0a-urgentie'));
      const heard: string[] = [];
      while (timesHeard(heard, says) === 0 && heard.length < 40) heard.push(...(await she.press('Down')));
      for (let lines = 0; lines < 3; lines++) heard.push(...(await she.press('Down')));
      expect(timesHeard(heard, says)).toBe(1);
      const behind = heard.slice(heard.findIndex((words) => words.includes(says)) + 1);
      expect(behind.filter((words) => /^(?:\d|gemiddeld)/.test(words))).toEqual([]);
    });

    test('the link to one’s dossiers says that its name is that of a dossier', async () => {
      const she = await someone('1b-ambities/', 'dossier name');
      const whole = exactly(openDossierText.link(''));
      expect(spoken(await she.focus('#open-dossier', whole))).toMatch(whole);
    });

    test('an example says what it says when it opens', async () => {
      const she = await someone('1b-ambities/', 'example');
      await she.focus('.question__example summary');
      const first = "document.querySelector('.question__example-text dd').textContent";
      const words = exactly(String(await she.look(first)));
      expect(spoken(await she.press('Return', words))).toMatch(words);
    });
  });
