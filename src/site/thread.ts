/** The thread of this edition, checked against its worksheets. Build time only. */
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { parseContent } from '../schema/schema.ts';
import { buildText } from '../text/build.ts';
import { checkThread, type Thread, ThreadSchema } from '../worksheet/thread-definition.ts';
import { contentFolder } from './content-folder.ts';
import { getWorksheets } from './worksheets.ts';

const file = `${contentFolder}/rode-draad.yaml`;

/** @throws Error that names the file when the text is no YAML. */
function parseYaml(text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(buildText.fileProblems(file, [{ place: '', message: buildText.noYaml(reason) }]));
  }
}

export async function getThread(): Promise<Thread> {
  const thread = parseContent(ThreadSchema, parseYaml(await readFile(file, 'utf8')), file);
  const problems = checkThread(thread, await getWorksheets());
  if (problems.length > 0) throw new Error(buildText.fileProblems(file, problems));
  return thread;
}
