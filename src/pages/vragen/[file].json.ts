/** Questions for who answers an invitation: see src/worksheet/input/question-files.ts. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { sentAsked } from '../../site/sent-json.ts';
import { getWorksheets } from '../../site/worksheets.ts';
import { type QuestionFile, questionFiles } from '../../worksheet/input/question-files.ts';

export const getStaticPaths = (async () =>
  questionFiles(await getWorksheets()).map((file) => ({
    params: { file: file.name },
    props: { sheets: file.sheets },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Pick<QuestionFile, 'sheets'>> = ({ props }) =>
  new Response(sentAsked(props.sheets), { headers: { 'content-type': 'application/json' } });
