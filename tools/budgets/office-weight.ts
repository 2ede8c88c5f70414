/**
 * What comes with the click that makes a file for a word processor, or copies a text: what the scripts of the page about dossiers
 * import on demand, the worker that this starts, and what that imports for the one format. The print model, which every format is
 * made of, is weighed with the PDF.
 */
import { posix } from 'node:path';
import type { BuiltSite } from '../built-site.ts';
import { onDemand, withImports } from '../script-graph.ts';
import { budgets, overBudget, sum } from './budgets.ts';

/** In bytes, gzipped; beside what the page has already. `undefined` of what no page loads. */
export interface OfficeWeight {
  readonly docx: number | undefined;
  readonly odt: number | undefined;
  readonly text: number | undefined;
}

const worker = /office-worker[\w.-]*\.js/g;

/** @param loaded the scripts of the page. */
export function weighOffice(site: BuiltSite, loaded: readonly string[]): OfficeWeight {
  const weigh = (files: Iterable<string>) => sum([...new Set(files)].map((file) => site.gzipped(file)));
  const reached = allOnDemand(site, loaded);
  const named = (module: string, files: readonly string[]) =>
    files.find((file) => posix.basename(file).replace(/[.-][\w-]{8}\.js$/, '') === module);
  const printed = ['make-pdf-file', 'printable-report'].flatMap((module) => named(module, reached) ?? []);
  const known = new Set([...loaded, ...withImports(site, printed)]);
  const beside = (files: readonly string[]) => withImports(site, files).filter((file) => !known.has(file));
  const maker = named('make-office-report', reached);
  const makes = maker === undefined ? [] : beside([maker]);
  const workers = makes.flatMap((file) =>
    [...site.text(file).matchAll(worker)]
      .map(([name]) => posix.join(posix.dirname(file), name))
      .filter((asset) => site.has(asset)),
  );
  const started = withImports(site, workers);
  const writers = onDemand(site, started);
  const format = (writer: string) => {
    const file = named(writer, writers);
    return file === undefined ? undefined : weigh([...makes, ...started, ...withImports(site, [file])]);
  };
  const copier = named('CopyDossier', reached);
  return {
    docx: format('word'),
    odt: format('open-document'),
    text: copier === undefined ? undefined : weigh(beside([copier])),
  };
}

/** Also what is imported on demand by what is imported on demand. */
function allOnDemand(site: BuiltSite, loaded: readonly string[]): readonly string[] {
  const first = onDemand(site, loaded);
  return [...new Set([...first, ...onDemand(site, withImports(site, first))])];
}

/** What passes because it was not found is a problem too. */
export function officeProblems({ docx, odt, text }: OfficeWeight): readonly string[] {
  const held = (what: string, bytes: number | undefined, limit: number) =>
    bytes === undefined
      ? [`${what} is not among what the click loads, so it was not weighed`]
      : overBudget(`${what}, script with the click`, bytes, limit);
  return [
    ...held('A report as Word file', docx, budgets.docxScript),
    ...held('A report as OpenDocument', odt, budgets.odtScript),
    ...held('Copying as text', text, budgets.copyScript),
  ];
}
