/** YAML that does not come through Astro's content layer: what cannot be read is reported like every other build error. */
import { parse } from 'yaml';
import { buildText } from '../text/build.ts';

/** @throws Error that names the file when the text is no YAML. */
export function parseYaml(text: string, file: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(buildText.fileProblems(file, [{ place: '', message: buildText.noYaml(reason) }]));
  }
}
