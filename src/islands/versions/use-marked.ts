/** Words that changed are marked once all of it stands there: in a long text that takes a while, and nobody should wait for it. */
import { useEffect, useState } from 'preact/compat';
import { changedWords, type Piece } from '../../worksheet/compare/changed-words.ts';

/** Milliseconds at a time, between which the page can be scrolled and typed in. */
const slice = 12;

const waiting: (() => void)[] = [];

function goOn(): void {
  const start = performance.now();
  while (waiting.length > 0 && performance.now() - start < slice) waiting.shift()?.();
  if (waiting.length > 0) setTimeout(goOn);
}

function later(job: () => void): void {
  waiting.push(job);
  if (waiting.length === 1) setTimeout(goOn);
}

/** Nothing until it is known. */
export function useMarked(from: string, to: string): readonly Piece[] | undefined {
  const [marked, setMarked] = useState<{ from: string; to: string; pieces: readonly Piece[] }>();
  useEffect(() => {
    let isWanted = true;
    later(() => {
      if (isWanted) setMarked({ from, to, pieces: changedWords(from, to) });
    });
    return () => {
      isWanted = false;
    };
  }, [from, to]);
  return marked?.from === from && marked.to === to ? marked.pieces : undefined;
}
