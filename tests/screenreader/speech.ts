/** What a listener makes of the lines that Orca's speech server writes: see orca-customizations.py. */

/** What was heard in one step, each utterance apart. */
export type Heard = readonly string[];

export const spoken = (heard: Heard): string => heard.join(' / ');

/** As a pattern: these words, and nothing that only looks like them. */
export const exactly = (words: string): RegExp => new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));

/** How often these words are heard. */
export const timesHeard = (heard: Heard, words: string): number => spoken(heard).split(words).length - 1;

/** ms that a quick voice takes for a letter. */
const perLetter = 40;
/** What was cut off when less of it was said than this is as good as not said. */
const enough = 0.5;

/** The utterances of a step, without those that were cut off as they began: they were spoken, and heard by nobody. */
export function heardIn(lines: readonly string[]): Heard {
  let queue: { readonly words: string; readonly from: number; readonly to: number }[] = [];
  const heard: string[] = [];
  for (const line of lines) {
    const [at = '', kind, text = ''] = line.split('\t');
    const words = text.trim();
    const now = Number(at);
    if (kind === 'SAY' && words !== '') {
      const from = Math.max(now, queue.at(-1)?.to ?? now);
      queue.push({ words, from, to: from + words.length * perLetter });
    }
    if (kind !== 'STOP') continue;
    heard.push(...queue.filter(({ from, to }) => now - from >= (to - from) * enough).map((one) => one.words));
    queue = [];
  }
  return [...heard, ...queue.map(({ words }) => words)];
}
