import { expect, test } from 'vitest';
import { answeringText } from '../../../src/text/answering.ts';
import { askingText } from '../../../src/text/asking.ts';
import { inputMailText } from '../../../src/text/input-mail.ts';
import { receivingText } from '../../../src/text/receiving.ts';

/** Of sentences that are made of something the words themselves. */
const wordsIn = (part: unknown): readonly string[] => {
  if (typeof part === 'string') return [part];
  if (typeof part === 'function') return [String(part)];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(wordsIn) : [];
};

test('questions go out as an uitnodiging and answers come in as inbreng; nothing is just shared', () => {
  const all = [askingText, answeringText, receivingText, inputMailText].flatMap(wordsIn);
  expect(all.length).toBeGreaterThan(100);
  for (const words of all) expect(words).not.toMatch(/\b(?:delen|gedeeld|deel (?:de|deze|je))\b/i);
  const { form, send: out } = askingText;
  for (const words of [form.make, form.made, out.link]) expect(words).toMatch(/uitnodiging/i);
  const { send: back } = answeringText;
  for (const words of [back.title, back.save, back.remove]) expect(words).toMatch(/inbreng/i);
  for (const words of wordsIn(back)) expect(words).not.toMatch(/uitnodiging/i);
});
