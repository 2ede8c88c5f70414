/** Where the pages, worksheets and glossary of this edition stand, from the project's root. Build time only. */
import { existsSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { buildText } from '../text/build.ts';

/** @throws Error in Dutch when there is no such folder, or it is named in another way than from the project's root. */
export function findContent(folder: string): string {
  const problem = isAbsolute(folder)
    ? buildText.contentOutside
    : existsSync(folder)
      ? undefined
      : buildText.noContent;
  if (problem !== undefined)
    throw new Error(buildText.fileProblems(folder, [{ place: 'CONTENT_DIR', message: problem }]));
  return folder;
}

export const contentFolder = findContent(process.env['CONTENT_DIR'] ?? 'content');
