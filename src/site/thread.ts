/** The thread of this edition, checked against its worksheets. Build time only. */
import { readFile } from 'node:fs/promises';
import { parseYaml } from '../schema/parse-yaml.ts';
import { parseContent } from '../schema/schema.ts';
import { buildText } from '../text/build.ts';
import { checkThread, type Thread, ThreadSchema } from '../worksheet/definition/thread-definition.ts';
import { contentFolder } from './content-folder.ts';
import { getWorksheets } from './worksheets.ts';

const file = `${contentFolder}/rode-draad.yaml`;

export async function getThread(): Promise<Thread> {
  const thread = parseContent(ThreadSchema, parseYaml(await readFile(file, 'utf8'), file), file);
  const problems = checkThread(thread, await getWorksheets());
  if (problems.length > 0) throw new Error(buildText.fileProblems(file, problems));
  return thread;
}
