/** Words of somebody else, before anybody sees them beside one's own. */
import { plainText, sameWordsKey } from '../../basics/plain-text.ts';
import { tidyTitle } from './dossier-card.ts';

/** Without control characters and those that turn the direction of what stands around it; cut off at `longest` characters. */
export function tidyText(typed: string, longest: number): string {
  const visible = typed.replace(/(?![\s\u0085])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '');
  return Array.from(plainText(visible).trim()).slice(0, longest).join('').trimEnd().toWellFormed();
}

/** The name of an organisation, role or invitation: one line, and not too long. */
export const tidyName = (typed: string): string => tidyTitle(typed).toWellFormed();

/** Equal for two names that are the same to a reader; '' for none. */
export const nameKey = (name: string): string => sameWordsKey(name).toLowerCase();

/** Equal for names that differ in capitals, accents, signs or an article in front alone: 'de politie', 'Politie.'; '' for none. */
export function nearNameKey(name: string): string {
  const plain = nameKey(name).normalize('NFD').replace(/\p{M}/gu, '');
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return (words.length > 1 && /^(?:de|het|een|t)$/.test(words[0] ?? '') ? words.slice(1) : words).join(' ');
}

/**
 * The names in a list that was pasted: one a line, or with semicolons or tabs between; commas part them where all stands on one
 * line. Each once, without the bullet or number before it.
 */
export function namesFrom(pasted: string): readonly string[] {
  const lines = plainText(pasted)
    .trim()
    .split(/[\n;\t]/);
  const names = new Map<string, string>();
  for (const part of lines.length > 1 ? lines : pasted.split(',')) {
    // Out of a mail program each comes with an address, which is nobody's name.
    const bare = part.replace(/^\s*(?:[-•*▪]|\d+[.)])\s+/, '').replace(/(\S.*?)\s*<[^<>\s]+@[^<>\s]+>/, '$1');
    const name = tidyName(bare.replace(/^\s*(["'])(.*)\1\s*$/, '$2'));
    if (name !== '' && !names.has(nameKey(name))) names.set(nameKey(name), name);
  }
  return [...names.values()];
}
