/** What a dossier is called where those of several browsers meet. */
import { expect, test } from 'vitest';
import { noCard } from '../../../../src/worksheet/saved/dossier-card.ts';
import { writeSaveFile } from '../../../../src/worksheet/saved/dossier-file-format.ts';
import { calendarNameOf, isDossierId } from '../../../../src/worksheet/saved/dossier-id.ts';
import { openSaveText } from '../../../../src/worksheet/saved/open-dossier-file.ts';

const made = 1_790_000_000_000;

test('the first dossiers of two browsers have another name in a calendar', () => {
  expect(calendarNameOf('eerste', made)).not.toBe(calendarNameOf('eerste', made + 1));
  expect(isDossierId(calendarNameOf('eerste', made))).toBe(true);
});

test('the name goes along with the file, also to where its id is taken', () => {
  const dossier = { id: 'eerste', card: { ...noCard, madeAt: made }, worksheets: {} };
  const opened = openSaveText(writeSaveFile({ savedAt: made + 5, dossier }));
  if (!opened.ok) throw new Error('Cannot be opened');
  expect(calendarNameOf('d-0011223344556677', opened.value.dossier.card.madeAt)).toBe(
    calendarNameOf('eerste', made),
  );
});

test('one of which nobody knows when it was made keeps its id', () => {
  expect(calendarNameOf('d-0011223344556677', 0)).toBe('d-0011223344556677');
});
