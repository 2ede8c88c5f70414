/**
 * Brings two versions of the same answers together: register by register the newest wins, rows by id.
 *
 * Commutative, associative and idempotent, so any number of tabs and files end up the same in whatever order they
 * meet (property tests hold it to that). Two registers of the same millisecond are decided by their content: an
 * arbitrary choice, but everywhere the same one.
 */
import type { Answer, Answers, Row, Stamped } from './answers.ts';

export function mergeAnswers(mine: Answers, theirs: Answers): Answers {
  return mergeMaps(mine, theirs, mergeAnswer);
}

function mergeAnswer(mine: Answer, theirs: Answer): Answer {
  switch (mine.type) {
    case 'value':
      return theirs.type === 'value' ? newest(mine, theirs) : otherType(mine, theirs);
    case 'rows':
      return theirs.type === 'rows'
        ? { type: 'rows', rows: mergeRows(mine.rows, theirs.rows) }
        : otherType(mine, theirs);
    case 'group':
      return theirs.type === 'group'
        ? { type: 'group', cells: mergeAnswers(mine.cells, theirs.cells) }
        : otherType(mine, theirs);
  }
}

/** A field id never changes its type, so only a foreign file can bring this about: richer type wins, both ways alike. */
function otherType(mine: Answer, theirs: Answer): Answer {
  const rank = { value: 0, group: 1, rows: 2 } as const;
  return rank[mine.type] > rank[theirs.type] ? mine : theirs;
}

function mergeRows(mine: readonly Row[], theirs: readonly Row[]): readonly Row[] {
  const byId = (rows: readonly Row[]) => Object.fromEntries(rows.map((row) => [row.id, row]));
  const merged = mergeMaps(byId(mine), byId(theirs), (a, b) => ({
    id: a.id,
    deleted: newest(a.deleted, b.deleted),
    position: newest(a.position, b.position),
    cells: mergeAnswers(a.cells, b.cells),
  }));
  return Object.values(merged).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function newest<Register extends Stamped<unknown>>(a: Register, b: Register): Register {
  if (a.changedAt !== b.changedAt) return a.changedAt > b.changedAt ? a : b;
  return JSON.stringify(a.value) >= JSON.stringify(b.value) ? a : b;
}

function mergeMaps<Content>(
  mine: { readonly [id: string]: Content },
  theirs: { readonly [id: string]: Content },
  merge: (a: Content, b: Content) => Content,
): { readonly [id: string]: Content } {
  const merged = new Map(Object.entries(mine));
  for (const [id, content] of Object.entries(theirs)) {
    const known = merged.get(id);
    merged.set(id, known === undefined ? content : merge(known, content));
  }
  return Object.fromEntries(merged);
}
