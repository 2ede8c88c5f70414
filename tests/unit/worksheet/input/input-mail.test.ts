import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inputMailAddress } from '../../../../src/worksheet/input/input-mail.ts';

const link = `https://gemeente.example/inbreng/#i1${'aB3x'.repeat(120)}`;
const addressOf = (from: string, title = 'Wat zie jij in Oost?', contributor = 'GGD') => {
  const made = inputMailAddress({ contributor, title }, link, from);
  if (!made.ok) throw new Error(made.problem.type);
  return new URL(made.value);
};

test.each([
  ['Marieke, gemeente Waterrijk (m.jansen@waterrijk.example)', 'm.jansen@waterrijk.example'],
  ['m.jansen@waterrijk.example of p.smit@waterrijk.example', 'm.jansen@waterrijk.example'],
  ['Gemeente Waterrijk', ''],
  ['', ''],
  ['a&b?cc=x@waterrijk.example', 'x@waterrijk.example'],
])('a mail back to %j goes to %j', (from, to) => {
  expect(addressOf(from).pathname).toBe(to);
});

test('the link stands on a line of its own, with nothing behind it', () => {
  const body = addressOf('GGD').searchParams.get('body');
  expect(body?.split('\r\n')).toEqual([
    'Goedendag,',
    '',
    'In deze link staat mijn inbreng:',
    link,
    '',
    'Met vriendelijke groet,',
    'GGD',
  ]);
  expect(addressOf('GGD').searchParams.get('subject')).toBe('Mijn inbreng: Wat zie jij in Oost?');
});

test('nothing that anybody types adds a recipient or a header', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (from, name) => {
      const made = inputMailAddress(
        { contributor: name.toWellFormed(), title: name.toWellFormed() },
        link,
        from.toWellFormed(),
      );
      if (!made.ok) return;
      expect([...new URL(made.value).searchParams.keys()]).toEqual(['subject', 'body']);
      expect(new URL(made.value).pathname.split(/[,;]/)).toHaveLength(1);
    }),
  );
});

test('what a mail program would cut is not made', () => {
  expect(inputMailAddress({ contributor: 'GGD', title: '' }, `${link}${'a'.repeat(1500)}`, '').ok).toBe(
    false,
  );
});
