/** Two texts that both stay. */

/**
 * The other text under one's own, below a line that says where it came from. Where one stands in the other already, that one
 * is enough: merging the same once more adds nothing.
 * @param from '' for no such line.
 */
export function joinTexts(mine: string, theirs: string, from: string): string {
  if (standsIn(theirs, mine)) return mine;
  if (standsIn(mine, theirs)) return theirs;
  const heading = from === '' ? '' : `${from}\n`;
  return `${mine.trimEnd()}\n\n${heading}${theirs.trim()}`;
}

/** Whether all of `part` is in `whole`, as words of their own: 'nee' does not stand in 'meneer'. */
export function standsIn(part: string, whole: string): boolean {
  const [words, text] = [squeezed(part), squeezed(whole)];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = text.slice(Math.max(0, at - 2), at);
    const after = text.slice(at + words.length, at + words.length + 2);
    if (!(/[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(words))) {
      if (!(/^[\p{L}\p{N}]/u.test(after) && /[\p{L}\p{N}]$/u.test(words))) return true;
    }
  }
  return false;
}

const squeezed = (text: string) => text.normalize('NFC').trim().replace(/\s+/g, ' ');
