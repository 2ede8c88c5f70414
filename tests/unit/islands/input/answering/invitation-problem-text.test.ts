import { expect, test } from 'vitest';
import { invitationProblemText } from '../../../../../src/islands/input/answering/invitation-problem-text.ts';
import type { InvitationProblem } from '../../../../../src/worksheet/saved/open-invitation.ts';

/** One of each: a new kind has to be here before this compiles. */
const all: { readonly [type in InvitationProblem['type']]: Extract<InvitationProblem, { type: type }> } = {
  empty: { type: 'empty' },
  'too-large': { type: 'too-large' },
  'not-ours': { type: 'not-ours' },
  cut: { type: 'cut' },
  damaged: { type: 'damaged' },
  newer: { type: 'newer' },
  'other-kind': { type: 'other-kind', kind: 'input' },
  'unknown-questions': { type: 'unknown-questions', count: 3 },
};

const said = [...Object.values(all), { type: 'unknown-questions', count: 0 } as const].map(
  invitationProblemText,
);

test('each reason why an invitation cannot be opened has words of its own, which say what to do', () => {
  expect(new Set(said).size).toBe(said.length);
  for (const words of said) expect(words).toMatch(/^[A-Z].*(?:Vraag|Open|Kopieer|Laad|Stuur).*\.$/);
});

test('none has more words in a sentence than can be read in one breath', () => {
  for (const sentence of said.join(' ').split(/(?<=[.:]) /))
    expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(25);
});
