/** Print models made by hand, and the fonts as node reads them. */
import { readFileSync } from 'node:fs';
import {
  type Companion,
  companionNames,
  type FontFiles,
  type PdfFonts,
} from '../../../src/pdf/format/pdf-fonts.ts';
import { rightToLeft } from '../../../src/pdf/format/right-to-left.ts';
import { companionsFor } from '../../../src/pdf/make/companions.ts';
import type { BlankWorksheet } from '../../../src/worksheet/print/blank.ts';
import type {
  PrintedAnswer,
  PrintedOutcome,
  PrintedQuestion,
  PrintedRecord,
  ReportDocument,
  Section,
  WorksheetDocument,
} from '../../../src/worksheet/print/printed.ts';

const fontFile = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../src/pdf/fonts/${name}`, import.meta.url)));

const pair = (name: string): FontFiles => ({
  regular: fontFile(`Werkblad${name}-Regular.ttf`),
  bold: fontFile(`Werkblad${name}-Bold.ttf`),
});

/** What is loaded for nearly every text. */
export const fonts: PdfFonts = pair('Sans');

const companions: Readonly<Record<Companion, FontFiles>> = {
  letters: pair('Letters'),
  signs: pair('Signs'),
  arabic: pair('Arabic'),
  hebrew: pair('Hebrew'),
};

const fontsWith = (names: readonly Companion[]): PdfFonts => ({
  ...fonts,
  companions: Object.fromEntries(names.map((name) => [name, companions[name]])),
  rightToLeft,
});

export const everyFont: PdfFonts = fontsWith(companionNames);
/** As the site loads them for what is to be printed. */
export const fontsFor = (content: unknown): PdfFonts => fontsWith(companionsFor(JSON.stringify(content)));

export const hue = '#1f7a6d';

export const question = (
  id: string,
  label: string,
  answer: PrintedAnswer,
  ...outcomes: readonly PrintedOutcome[]
): PrintedQuestion => ({ id, label, answer, outcomes });
export const record = (title: string, ...questions: readonly PrintedQuestion[]): PrintedRecord => ({
  title,
  questions,
  sentence: '',
});
export const text = (...paragraphs: readonly string[]): PrintedAnswer => ({ type: 'paragraphs', paragraphs });
export const empty: PrintedAnswer = { type: 'empty' };
export const section = (id: string, title: string, ...questions: readonly PrintedQuestion[]): Section => ({
  id,
  title,
  questions,
});

/** A worksheet with one question. */
export const single = (answer: PrintedAnswer, label = 'Wat valt op?'): WorksheetDocument => ({
  code: '0A',
  title: 'Een gezamenlijk belang vinden',
  area: '',
  participants: [],
  result: '',
  date: '2026-10-14',
  sections: [section('deel', 'Deel 1. Kijken', question('vraag', label, answer))],
});

export const emptyWorksheet: WorksheetDocument = {
  code: '1A',
  title: 'Samen kijken hoe het met de jeugd gaat',
  area: '',
  participants: [],
  result: '',
  date: '2026-10-14',
  sections: [
    section(
      'vooraf',
      'Vooraf',
      question('vraagstuk', 'Ons gezamenlijke vraagstuk (uit werkblad 0A)', empty),
      question('gebied', 'Voor welke gemeente of regio?', empty),
      question('jeugd', 'Op welke manier doen kinderen, jongeren en gezinnen mee?', empty),
      question('partners', 'Welke partners doen mee, en hoe?', empty),
    ),
    section(
      'informatie',
      'Deel 1. Informatie verzamelen',
      question('landelijk', 'Wat zegt landelijk onderzoek over de jeugd?', empty),
      question('lokaal', 'Welke cijfers zijn er over onze eigen gemeente of regio?', empty),
      question('zorgen', 'Welke zorgen en kansen zien wij zelf, als we dit zo lezen?', empty),
    ),
    section(
      'gesprek',
      'Deel 2. Het gesprek voorbereiden',
      question('wie', 'Wie kan ons nog meer vertellen?', empty),
      question('datum', 'Wanneer is het gesprek?', empty),
      question('tafel', 'Hoe zitten jongeren en ouders aan tafel?', empty),
    ),
  ],
};

/** 20,000 characters. */
export const longAnswer = 'Afspraak met é, €, ≥ en “quotes”. '.repeat(590).trim();
export const manyRows = Array.from({ length: 60 }, (_, at) => [
  `Partner ${at + 1}`,
  `Rol ${at + 1}`,
  'Waarom dit zo is en niet anders '.repeat((at % 4) + 1).trim(),
]);

export const emptyReport: ReportDocument = {
  title: 'Gezond opgroeien',
  area: '',
  participants: [],
  date: '2026-10-14',
  isBrief: false,
  issue: '',
  status: 'Concept',
  decided: [],
  standing: [],
  summary: [],
  chapters: [],
  actions: empty,
  moreActions: 0,
  open: [],
};

export const tinyBlank: BlankWorksheet = {
  code: '1B',
  title: 'Ambities',
  who: 'Wij samen.',
  when: 'Nu.',
  result: '',
  sections: [],
};
