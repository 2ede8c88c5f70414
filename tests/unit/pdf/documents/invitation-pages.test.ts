/** How much paper an invitation takes: it is meant for one page. */
import { expect, test } from 'vitest';
import { invitationPdf } from '../../../setup/pdf/invitation-pdfs.ts';
import { type ReadElement, readPdf } from '../../../setup/pdf/read-pdf.ts';
import { asked, invitation } from '../../../setup/worksheet/inputs.ts';

const printed = async (...fields: readonly string[]) => {
  const { pageCount, root } = await readPdf(invitationPdf(invitation({ asked: asked(...fields) })));
  return { pageCount, rows: rowsIn(root) };
};

/** Of each table, without its head. */
function rowsIn({ role, kids }: ReadElement): readonly number[] {
  if (role === 'TBody') return [kids.length];
  return kids.flatMap(rowsIn);
}

test('lists have four rows, and three where that saves a page', async () => {
  expect(await printed('wb1a-zorgen', 'wb0a-kwesties')).toEqual({ pageCount: 1, rows: [4] });
  expect(await printed('wb0a-partijen', 'wb1a-signalen-partners')).toEqual({ pageCount: 1, rows: [3, 3] });
  expect(await printed('wb1a-zorgen', 'wb1a-kansen', 'wb1a-signalen-partners', 'wb0a-kwesties')).toEqual({
    pageCount: 2,
    rows: [4, 4, 4],
  });
});
