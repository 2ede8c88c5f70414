import type { Worksheet } from '../definition/definition.ts';

type Named = Pick<Worksheet, 'code' | 'title' | 'personal' | 'optional'>;

/**
 * As a list names it. Only the number of a building block tells more than the title: the code of what everybody may leave out,
 * or of what is about one person, is a word of its title.
 */
export function listedName({ code, title, personal, optional }: Named): string {
  const isBlock = personal !== true && optional !== true;
  return isBlock && code !== title ? `${code} ${title}` : title;
}
