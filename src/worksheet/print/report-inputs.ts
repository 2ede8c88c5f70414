/**
 * What partners said, for the report of a dossier: taken over or not, every text of every contributor stands there under its
 * question. Before it who answered, a table of who says what, and what is missing.
 */
import { dutchList, formatDutchDate } from '../../basics/dutch-format.ts';
import { dayAt } from '../../basics/iso-date.ts';
import { printText } from '../../text/print.ts';
import { reportInputsText as words } from '../../text/report-inputs.ts';
import { whoSaysWhatText } from '../../text/who-says-what.ts';
import type { Worksheet } from '../definition/definition.ts';
import { contributionsOf, joinedName, repliesTo } from '../input/contributions.ts';
import { cellText, namesOf, type WhoSaysWhat, whoSaysWhat } from '../input/who-says-what.ts';
import type { Lookup } from '../reading/answer-text.ts';
import { type DossierInputs, inputsIn, invitationsIn } from '../saved/dossier-inputs.ts';
import { answeredIn, type Input } from '../saved/input.ts';
import type { PrintedInputs, PrintedQuestion, Section } from './printed.ts';
import { printVoices } from './printed-voices.ts';
import { shownInputs } from './shown-inputs.ts';

export interface ReportedInputs {
  readonly all: DossierInputs;
  /** Of the voices that are wanted, those that nobody speaks with. */
  readonly missingVoices: readonly string[];
}

/** `undefined` when nothing came in. */
export function printInputs(
  worksheets: readonly Worksheet[],
  { all, missingVoices }: ReportedInputs,
  lookup: Lookup,
): PrintedInputs | undefined {
  const shown: DossierInputs = { ...shownInputs(all, worksheets), invitations: all.invitations };
  if (inputsIn(shown).length === 0) return undefined;
  const overview = whoSaysWhat(worksheets, shown, lookup);
  const names = namesOf(overview.signers, whoSaysWhatText.nameless);
  return {
    overview: [repliesIn(shown, names), ...tablesOf(overview, names), ...missingIn(overview, missingVoices)],
    sections: sectionsOf(worksheets, overview, names),
  };
}

/** What each is called that sent in, by `who`. */
type Names = ReadonlyMap<string, string>;

const question = (id: string, label: string, answer: PrintedQuestion['answer']): PrintedQuestion => ({
  id,
  label,
  answer,
  outcomes: [],
});

/** Everybody who answered, as they signed and with whom they were joined to, and those who were asked and did not. */
function repliesIn(shown: DossierInputs, names: Names): PrintedQuestion {
  const contributions = contributionsOf(shown);
  const row = (input: Input, name: string): readonly string[] => [
    name,
    input.title,
    formatDutchDate(dayAt(new Date(input.changedAt))),
    words.answered(answeredIn(input).length, input.asked.length),
  ];
  const came = contributions.flatMap((contribution) => {
    const { who, contributor, input, earlier } = contribution;
    const name = names.get(who) ?? contributor;
    const joined = joinedName(shown, contribution);
    const current = joined === undefined ? name : words.belongsTo(name, joined);
    return [row(input, current), ...earlier.map((one) => row(one, words.before(name)))];
  });
  const out = invitationsIn(shown).flatMap((kept) =>
    repliesTo(kept, contributions)
      .filter(({ type }) => type === 'out')
      .map(({ name }) => [
        name,
        kept.invitation.title,
        words.notYet,
        words.answered(0, kept.invitation.asked.length),
      ]),
  );
  return question('wie', words.who, { type: 'table', columns: words.whoColumns, rows: [...came, ...out] });
}

/** Contributors beside each other in one table, as far as paper is wide. */
const mostAcross = 5;

/** Questions down, contributors across; more contributors than fit go on in a next table, spread evenly. */
function tablesOf({ contributors: all, questions }: WhoSaysWhat, names: Names): readonly PrintedQuestion[] {
  // Who did not answer is named in words; those come last.
  const contributors = all.filter(({ hasAnswered }) => hasAnswered);
  const count = Math.ceil(contributors.length / mostAcross);
  const size = Math.ceil(contributors.length / count);
  return Array.from({ length: count }, (_, at) => {
    const [from, to] = [at * size, (at + 1) * size];
    return question(`tabel-${at + 1}`, words.part(whoSaysWhatText.title, at + 1, count), {
      type: 'table',
      columns: [
        whoSaysWhatText.question,
        ...contributors.slice(from, to).map(({ who, name }) => name || (names.get(who) ?? '')),
      ],
      rows: questions.map(({ definition, cells }) => [
        definition.label,
        ...cells.slice(from, to).map((cell) => cellText(cell, whoSaysWhatText)),
      ]),
    });
  });
}

function missingIn(
  { contributors }: WhoSaysWhat,
  missingVoices: readonly string[],
): readonly PrintedQuestion[] {
  const silent = contributors.filter(({ hasAnswered }) => !hasAnswered);
  const paragraphs = [
    ...(missingVoices.length === 0 ? [] : [whoSaysWhatText.missing(missingVoices)]),
    ...(silent.length === 0 ? [] : [whoSaysWhatText.noAnswer(dutchList(silent.map(({ name }) => name)))]),
  ];
  return paragraphs.length === 0
    ? []
    : [question('ontbreekt', words.missing, { type: 'paragraphs', paragraphs })];
}

function sectionsOf(
  worksheets: readonly Worksheet[],
  { questions }: WhoSaysWhat,
  names: Names,
): readonly Section[] {
  return worksheets.flatMap(({ id, code, title }) => {
    const said = questions.flatMap(({ worksheet, field, definition, cells }) => {
      const voices = cells.flatMap((cell) => (cell.type === 'said' ? cell.voices : []));
      return worksheet !== id || voices.length === 0
        ? []
        : [question(field, definition.label, printVoices(definition, voices, names))];
    });
    return said.length === 0 ? [] : [{ id, title: printText.worksheetTitle(code, title), questions: said }];
  });
}
