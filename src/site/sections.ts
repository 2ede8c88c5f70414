/** What 'Op deze pagina' lists: the headings of the text, and among them the parts of the worksheet that stand there. */
import { text } from '../text/nl.ts';
import type { Worksheet } from '../worksheet/definition/definition.ts';

export interface Section {
  readonly type: 'text' | 'part' | 'closing';
  /** Of the element on the page. */
  readonly slug: string;
  readonly text: string;
}

interface Heading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}

/** Of what an author writes: what is not on the page, and what it lists. */
const unseen = /\{\/\*[\s\S]*?\*\/\}|^```[\s\S]*?^```/gm;
const listed = /^## |<Werkblad\s[^>]*?\bdeel="([^"]*)"|<(WerkbladAfronden)\b/gm;

/**
 * @param body the page as its author wrote it.
 * @param headings as they were rendered from it.
 */
export function sectionsOf(
  body: string,
  headings: readonly Heading[],
  worksheet: Pick<Worksheet, 'id' | 'parts'> | undefined,
): readonly Section[] {
  const texts = headings.filter(({ depth }) => depth === 2);
  const marks = [...body.replace(unseen, '').matchAll(listed)];
  let at = 0;
  return marks.flatMap(([, part, closing]): readonly Section[] => {
    if (closing !== undefined) return [{ type: 'closing', slug: 'afronden', text: text.actions.title }];
    const found = worksheet?.parts.find(({ id }) => id === part);
    if (found !== undefined)
      return [{ type: 'part', slug: `${worksheet?.id}-${found.id}`, text: found.title }];
    const heading = part === undefined ? texts[at++] : undefined;
    return heading === undefined ? [] : [{ type: 'text', slug: heading.slug, text: heading.text }];
  });
}
