/** How much paper an invitation takes: it is meant for one page. */
import { expect, test } from 'vitest';
import { presetFields } from '../../../../src/worksheet/saved/asked-fields.ts';
import { invitationPdf } from '../../../setup/pdf/invitation-pdfs.ts';
import { type ReadElement, type ReadPdf, readPdf } from '../../../setup/pdf/read-pdf.ts';
import { asked, invitation, tenQuestions } from '../../../setup/worksheet/inputs.ts';
import { worksheets } from '../../../setup/worksheet/worksheets.ts';

const printed = (fields: ReturnType<typeof asked>, changes: Parameters<typeof invitation>[0] = {}) =>
  readPdf(invitationPdf(invitation({ ...changes, asked: fields })));

/** Of each table, without its head. */
function rowsIn({ role, kids }: ReadElement): readonly number[] {
  if (role === 'TBody') return [kids.length];
  return kids.flatMap(rowsIn);
}

const paper = ({ pageCount, root }: ReadPdf) => ({ pageCount, rows: rowsIn(root) });

test('the questions that are ticked before anybody chose of a worksheet fit on one page', async () => {
  for (const sheet of worksheets) {
    const preset = presetFields([sheet]);
    if (preset.length > 0) expect(await printed(preset), sheet.id).toMatchObject({ pageCount: 1 });
  }
});

const five = ['wb0a-partijen', 'wb0a-kwesties', 'wb1a-zorgen', 'wb1a-kansen', 'wb1b-standpunten'];

test.for([
  { fields: five },
  { fields: ['wb0a-kwesties', 'wb0a-urgentie', 'wb1a-signalen-partners', 'wb1a-zorgen', 'wb1a-kansen'] },
  { fields: ['wb0a-samen-stappen', 'wb1a-verklaren', 'wb1b-keuze', 'wb1l-wat-wanneer', 'wbfr-domeinen'] },
])('five questions of several worksheets fit on one page: $fields', async ({ fields }) => {
  expect(await printed(asked(...fields))).toMatchObject({ pageCount: 1 });
});

test('so they do with a long title, and with some sentences of who asks', async () => {
  const words = {
    title: 'Wat zie jij bij jongeren in Waterrijk-Oost, en wat wil jij met ons samen gaan aanpakken?',
    message:
      'Wij maken samen een plan voor de jeugd in Oost. Daarvoor horen we eerst van iedereen.\nDat bespreken we op 20 oktober.',
  };
  expect(await printed(asked(...five), words)).toMatchObject({ pageCount: 1 });
});

test('ten questions fit on two pages', async () => {
  expect(await printed(tenQuestions)).toMatchObject({ pageCount: 2 });
});

test('nothing in it is smaller than 9 pt, on a page that goes on either', async () => {
  const { lines } = await printed(tenQuestions);
  expect(Math.min(...lines.filter(({ text }) => text !== '').map(({ size }) => size))).toBeGreaterThanOrEqual(
    9,
  );
});

test('lists have four rows, and three where that saves a page', async () => {
  expect(paper(await printed(asked('wb1a-zorgen', 'wb0a-kwesties')))).toEqual({ pageCount: 1, rows: [4] });
  expect(paper(await printed(asked('wb0a-partijen', 'wb1a-signalen-partners', 'wb1a-zorgen')))).toEqual({
    pageCount: 1,
    rows: [4, 4, 4],
  });
  expect(
    paper(
      await printed(
        asked('wb0a-partijen', 'wb1a-zorgen', 'wb1a-kansen', 'wb1a-signalen-partners', 'wb0a-kwesties'),
      ),
    ),
  ).toEqual({ pageCount: 1, rows: [3, 3, 3, 3] });
  const { rows } = paper(await printed(tenQuestions));
  expect(rows).toEqual([1, 4, 4, 4]);
});
