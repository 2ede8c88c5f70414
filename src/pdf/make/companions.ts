/** Which companions a text needs. Apart: nearly every text needs none, and then what they cover need not be known. */
import coverage from '../fonts/coverage.json' with { type: 'json' };
import { type Companion, companionNames, lettersOfForms } from '../format/pdf-fonts.ts';

/** The companions that `text` has characters of: load these, and `fonts` lacks nothing that any font here has. */
export function companionsFor(text: string): readonly Companion[] {
  const shown = lettersOfForms(text.normalize('NFC'));
  return companionNames.filter((name) => characters(coverage[name]).test(shown));
}

/** '1e9e 2190-21ff' as a character class. */
function characters(ranges: string): RegExp {
  const escaped = (code: string) => `\\u{${code}}`;
  const classes = ranges.split(' ').map((range) => range.split('-').map(escaped).join('-'));
  return new RegExp(`[${classes.join('')}]`, 'u');
}
