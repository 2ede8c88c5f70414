/**
 * Holds a PDF against the points of PDF/UA-1 and PDF/A-3a that a machine can see, and those of PDF/UA-2 that a file can have
 * beside them. It reads what this site writes (a table of
 * objects, FlateDecode) and is no general validator: what it does not know it refuses, by an error.
 */
import { checkAnnotations } from './check-annotations.ts';
import { checkArchive } from './check-archive.ts';
import { checkColors } from './check-colors.ts';
import { checkDocument } from './check-document.ts';
import { checkFonts } from './check-fonts.ts';
import { checkMetadata } from './check-metadata.ts';
import { checkPages } from './check-pages.ts';
import { checkStructure } from './check-structure.ts';
import { readModel } from './pdf-model.ts';
import type { Problem } from './problem.ts';

/** None in a good file. @throws Error when the bytes are not a PDF as this site writes it. */
export function pdfUaProblems(bytes: Uint8Array): readonly Problem[] {
  const model = readModel(bytes);
  const problems: Problem[] = [];
  const report = (rule: Problem['rule'], detail: string) => void problems.push({ rule, detail });
  checkDocument(model, report);
  checkMetadata(model, report);
  checkArchive(model, report);
  checkColors(model, report);
  const structure = checkStructure(model, report);
  checkPages(model, structure, report);
  checkAnnotations(model, structure, report);
  checkFonts(model, report);
  return problems;
}
