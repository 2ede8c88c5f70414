import { describe, expect, test } from 'vitest';
import { readFile } from '../../../src/pdf-reading/read-file.ts';
import { noCard } from '../../../src/worksheet/saved/dossier-card.ts';
import { writeSaveFile } from '../../../src/worksheet/saved/dossier-file-format.ts';
import { packInput, writeInput } from '../../../src/worksheet/saved/input.ts';
import { packInvitation } from '../../../src/worksheet/saved/pack-invitation.ts';
import { filledIn, invitationPdf } from '../../setup/pdf/invitation-pdfs.ts';
import { inputOf, invitation } from '../../setup/worksheet/inputs.ts';
import { worksheets } from '../../setup/worksheet/worksheets.ts';

const ggd = inputOf('GGD', { 'wb0a-kwesties': 'Tijd' });
const packed = packInput(ggd, 'https://x.example/inbreng/#');
const link = packed.ok ? `https://x.example/inbreng/#${packed.value}` : '';
const dossier = writeSaveFile({ savedAt: 1, dossier: { id: 'd-1', card: noCard, worksheets: {} } });

/** What is found in a file: whose input, or why there is none. */
async function foundIn(content: string | Uint8Array<ArrayBuffer>): Promise<readonly string[]> {
  const read = await readFile(new Blob([content]), worksheets);
  if (!read.ok) return [read.problem.type];
  if (read.value.type === 'dossier') return [read.value.saved.dossier.id];
  return read.value.inputs.map((one) =>
    one.ok ? `van ${one.value.input.contributor}` : `geen: ${one.problem.type}`,
  );
}

describe('a file that a person chose', () => {
  test.each([
    ['a dossier', dossier, ['d-1']],
    ['an input', writeInput(ggd), ['van GGD']],
    ['half an input', writeInput(ggd).slice(0, 150), ['geen: cut']],
    ['a mail with a link in it', `From: ggd\n\nHoi,\n\n${link}\n\nGroet`, ['van GGD']],
    [
      'a mail with an invitation alone',
      `Zie https://x.example/#${packInvitation(invitation())}`,
      ['geen: other-kind'],
    ],
    ['notes that name the band U2 and i18n', 'u2 i18n', ['not-ours']],
    ['nothing', '', ['empty']],
  ])('%s', async (_, content, found) => {
    expect(await foundIn(content)).toEqual(found);
  });

  test('the PDF of an invitation is an input once something stands in it', async () => {
    const asked = invitation();
    expect(await foundIn(invitationPdf(asked))).toEqual(['geen: not-filled-in']);
    const filled = await filledIn(invitationPdf(asked), { namens: 'Ouders', 'wb0a-kwesties': 'Rust' });
    expect(await foundIn(filled)).toEqual(['van Ouders']);
  });

  test('a PDF of somebody else is no input', async () => {
    expect(await foundIn('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')).toEqual([
      'no-attachment',
    ]);
  });
});
