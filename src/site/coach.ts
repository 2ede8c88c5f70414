/** The coach of this edition, checked against its worksheets. Build time only. */
import { readFile } from 'node:fs/promises';
import { parseYaml } from '../schema/parse-yaml.ts';
import { parseContent } from '../schema/schema.ts';
import { buildText } from '../text/build.ts';
import { type Coach, CoachSchema, checkCoach } from '../worksheet/definition/coach-definition.ts';
import { contentFolder } from './content-folder.ts';
import { getWorksheets } from './worksheets.ts';

const file = `${contentFolder}/raad.yaml`;

export async function getCoach(): Promise<Coach> {
  const coach = parseContent(CoachSchema, parseYaml(await readFile(file, 'utf8'), file), file);
  const problems = checkCoach(coach, await getWorksheets());
  if (problems.length > 0) throw new Error(buildText.fileProblems(file, problems));
  return coach;
}
