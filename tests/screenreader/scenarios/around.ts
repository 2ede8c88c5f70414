import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { actionsText } from '../../../src/text/actions.ts';
import { dossierText } from '../../../src/text/dossiers.ts';
import { text } from '../../../src/text/nl.ts';
import { openingText } from '../../../src/text/open-file.ts';
import { personalDataText } from '../../../src/text/personal-data.ts';
import type { Someone } from '../someone.ts';
import { exactly, spoken } from '../speech.ts';
import { standpoints } from './places.ts';

const savedDossier = fileURLToPath(
  new URL('../../fixtures/saved/kwaliteitskompas-dossier-v1.json', import.meta.url),
);

/** What is heard around the questions: files, dossiers, terms, search. */
export const around = (someone: Someone) =>
  describe('around them:', () => {
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
      await she.focusButton(words.removeConfirm);
      const removed = exactly(words.removed('Proef'));
      expect(spoken(await she.press('Return', removed))).toMatch(removed);
    });

    test('a file that is opened is heard: that there is a question, which one, and then what is open', async () => {
      const she = await someone('mijn-dossier/', 'open a file');
      await she.focusButton(text.files.open);
      // Straight after the system's own dialog nothing else is heard in Firefox.
      const question = /Een dossier uit een bestand\. [^/]*‘Gezond in Oost’.*Openen als nieuw dossier’\./;
      expect(spoken(await she.choose(savedDossier, question))).toMatch(question);
      const opened = exactly(openingText.opened('Gezond in Oost'));
      expect(spoken(await she.press('Return', opened))).toMatch(opened);
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
  });
