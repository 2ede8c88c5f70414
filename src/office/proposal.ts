/**
 * A dossier as a memo to the board or the council: why, what there is to see, what is wanted, how that is seen, with whom, and what is
 * agreed. Which answers stand where is said in the worksheets themselves (`memo`); ambitions, results and actions are those of
 * the report.
 */
import { officeText } from '../text/office.ts';
import { printText } from '../text/print.ts';
import { reportText } from '../text/report.ts';
import type { Worksheet } from '../worksheet/definition/definition.ts';
import type { MemoPlace } from '../worksheet/definition/rules.ts';
import type { PrintedQuestion, ReportDocument } from '../worksheet/print/printed.ts';
import { composeReport } from '../worksheet/print/report-composition.ts';
import { askedBlocks, type Block, blocksOf } from './blocks.ts';

/** What nobody filled in has no heading. @throws RangeError when the report's date is no date. */
export function proposalBlocks(report: ReportDocument, worksheets: readonly Worksheet[]): readonly Block[] {
  const { proposal: words } = officeText;
  const places = new Map<string, MemoPlace | undefined>(
    worksheets.flatMap(({ parts }) =>
      parts.flatMap(({ fields }) => fields.map(({ id, memo }) => [id, memo])),
    ),
  );
  const questions = report.chapters.flatMap(({ worksheet }) =>
    worksheet.sections.flatMap((section) => section.questions),
  );
  const answersIn = (place: MemoPlace) =>
    askedBlocks(
      questions.filter(({ id }) => places.get(id) === place),
      3,
    );
  const actions: readonly Block[] =
    report.actions.type === 'empty'
      ? []
      : [{ type: 'heading', level: 3, text: words.actions }, ...blocksOf(report.actions, 4, words.actions)];
  const { name, facts } = composeReport(report);
  return [
    { type: 'heading', level: 1, text: name },
    ...facts.filter(({ label }) => told.has(label)).map(({ label, value: text }) => paragraph(label, text)),
    ...under(words.reason, answersIn('reason')),
    ...under(words.picture, answersIn('picture')),
    ...under(words.ambitions, ambitionsOf(report.summary)),
    ...under(words.results, askedBlocks(report.summary, 3)),
    ...under(words.partners, answersIn('partners')),
    ...under(words.agreements, [...askedBlocks(report.decided, 3), ...answersIn('agreements'), ...actions]),
  ];
}

/** Of what a cover tells: whose it is, of when, and whether it is adopted. */
const told: ReadonlySet<string> = new Set([
  printText.facts.area,
  printText.facts.date,
  reportText.facts.status,
]);

const paragraph = (label: string, text: string): Block => ({ type: 'paragraph', label, text });

function under(text: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [{ type: 'heading', level: 2, text }, ...blocks];
}

function ambitionsOf(summary: readonly PrintedQuestion[]): readonly Block[] {
  return summary.length === 0 ? [] : [{ type: 'list', items: summary.map(({ label }) => label) }];
}
