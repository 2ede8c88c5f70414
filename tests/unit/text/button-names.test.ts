import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { actionListText } from '../../../src/text/action-list.ts';
import { actionsText } from '../../../src/text/actions.ts';
import { askingText } from '../../../src/text/asking.ts';
import { dossierText } from '../../../src/text/dossiers.ts';
import { historyText } from '../../../src/text/history.ts';
import { agendaText } from '../../../src/text/meeting-agenda.ts';
import { text } from '../../../src/text/nl.ts';
import { openFileText, openingText } from '../../../src/text/open-file.ts';
import { questionText } from '../../../src/text/questions.ts';
import { searchText } from '../../../src/text/search.ts';

/**
 * Buttons say what they do in the infinitive. Which words are on a button is known by their form: a sentence ends with a
 * full stop, a question mark or a colon, and the name of a button does not. So the rule holds for every text of the
 * interface that is no sentence: names of buttons, links and folds, and some labels besides.
 */
const folder = new URL('../../../src/text/', import.meta.url);
const modules = readdirSync(folder)
  // What the build says is said to who edits the site.
  .filter((file) => file !== 'build.ts' && file !== 'links.ts')
  .map((file) => ({ file, names: namesIn(readFileSync(new URL(file, folder), 'utf8')) }));

/** As a translation of 'do this' begins. 'Begin' and 'Start' as nouns stand before a colon or at the end. */
const command =
  /^(?:Annuleer|Bekijk|Begin|Bewaar|Bied|Controleer|Deel|Download|Druk|Ga|Geef|Haal|Herstel|Kies|Kijk|Klik|Kopieer|Laad|Laat|Leg|Lees|Maak|Neem|Open|Pas|Plak|Print|Probeer|Schrijf|Sla|Sluit|Start|Stop|Stuur|Toon|Typ|Verberg|Vergelijk|Verplaats|Verwijder|Vernieuw|Voeg|Vul|Wijzig|Wis|Zet|Zie|Zoek)(?= |$)/;

/**
 * Nothing to press: the first choice in a list to choose from, what is not filled in yet, what stands in the search field; and a box
 * to tick, which is no button.
 */
const noButtons: readonly string[] = [
  text.worksheet.noChoice,
  text.worksheet.noChoiceShort,
  text.worksheet.missing(['…']),
  searchText.label,
  askingText.form.own,
  agendaText.chooseOther,
  actionListText.states.open,
];

function namesIn(source: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push(node.text);
    if (ts.isTemplateExpression(node)) {
      const parts = node.templateSpans.map(({ literal }) => `…${literal.text}`);
      found.push(node.head.text + parts.join(''));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('text.ts', source, ts.ScriptTarget.Latest));
  return found.map((words) => words.trim()).filter((words) => words !== '' && !/[.?!:]$/.test(words));
}

const content = new URL('../../../content/', import.meta.url);
const pages = readdirSync(content, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.mdx?$/.test(file))
  .map((file) => ({ file, text: readFileSync(new URL(file, content), 'utf8') }));

const names = modules.flatMap((module) => module.names);

describe('the names of buttons', () => {
  test('are found, also where a number or a name is filled in', () => {
    expect(names).toContain(actionsText.downloadPdf);
    expect(names).toContain('Alle … overnemen');
    expect(names).toContain('Nog … laten zien');
    expect(names).not.toContain(actionsText.clearExplanation('…'));
  });

  test.each(modules)('give no command in $file', ({ names }) => {
    expect(names.filter((name) => command.test(name) && !noButtons.includes(name))).toEqual([]);
  });

  test.each(pages)('are said as they are where $file tells what to click on', ({ text }) => {
    const named = [...text.matchAll(/\b[Kk]lik\b[^.*]*? op \*\*([^*]+)\*\*/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !names.includes(name))).toEqual([]);
    const bold = [...text.matchAll(/\*\*([^*]+)\*\*/g)].map(([, words = '']) => words);
    expect(bold.filter((words) => command.test(words) && !/[.?!:]$/.test(words))).toEqual([]);
  });

  test.each(modules)('are said as they are where $file quotes one', ({ file }) => {
    const source = readFileSync(new URL(file, folder), 'utf8');
    const quoted = [...source.matchAll(/(?:Met|Klik op) ‘([^’$]+)’/g)].map(([, name = '']) => name);
    expect(quoted.filter((name) => !names.includes(name))).toEqual([]);
  });

  test('are those that tools and people outside the site rely on', () => {
    expect([actionsText.downloadPdf, text.files.save, text.files.open, actionsText.clear]).toEqual([
      'Downloaden als PDF',
      'Bewaren als bestand',
      'Bestand openen',
      'Werkblad wissen',
    ]);
    const { rows, carry } = questionText;
    expect([rows.add('Partij'), rows.remove, rows.undo, carry.accept, historyText.undo]).toEqual([
      'Partij toevoegen',
      'Verwijderen',
      'Ongedaan maken',
      'Overnemen',
      'Ongedaan maken',
    ]);
    expect([rows.heard.remove('Ambitie 2'), rows.heard.up('Ambitie 2')]).toEqual([
      'Ambitie 2 verwijderen',
      'Ambitie 2 omhoog verplaatsen',
    ]);
    const { list, storage } = dossierText;
    expect([dossierText.report.download, list.make, storage.wipe, text.example.open, list.remove]).toEqual([
      'Rapport downloaden',
      'Nieuw dossier',
      'Alles wissen',
      'Ingevuld voorbeeld bekijken',
      'Verwijderen',
    ]);
    const { asNew, merge, cancel } = openingText;
    expect([asNew, merge, cancel, text.pdf.downloadAnyway]).toEqual([
      'Openen als nieuw dossier',
      'Samenvoegen met dit dossier',
      'Annuleren',
      'Toch downloaden',
    ]);
    expect(openFileText.merging.withFile.confirm).toBe('Samenvoegen');
  });

  test('of a row have in them what is seen on them, for who speaks to the page', () => {
    const { add: _, heard, ...seen } = questionText.rows;
    for (const which of ['remove', 'up', 'down'] as const)
      expect(heard[which]('Zorg 1').toLowerCase()).toContain(seen[which].toLowerCase());
  });
});
