import { expect, test } from 'vitest';
import { invitationLink } from '../../../../../src/islands/input/asking/invitation-link.ts';
import { invitationFrom } from '../../../../../src/worksheet/saved/invitation.ts';
import { readInvitation } from '../../../../../src/worksheet/saved/open-invitation.ts';
import { invitation, tenQuestions } from '../../../../setup/worksheet/inputs.ts';
import { worksheets } from '../../../../setup/worksheet/worksheets.ts';

const page = { origin: 'https://jeugd.waterrijk.example', pathname: '/kompas/inbreng/' };

test.each([
  [0, 280],
  [1, 285],
  [10, 320],
])('a link of %i questions has at most %i characters, wherever the page stands', (count, atMost) => {
  const made = invitation({ asked: tenQuestions.slice(0, count) });
  const link = invitationLink(made, page);
  expect(link).toMatch(/^https:\/\/jeugd\.waterrijk\.example\/kompas\/inbreng\/#[0-9A-Za-z]+$/);
  expect(link.length).toBeLessThanOrEqual(atMost);
  const read = readInvitation(link, worksheets);
  // Nobody can answer an invitation without questions: the form makes none.
  expect(read.ok ? read.value.invitation : read.problem.type).toEqual(
    count === 0 ? 'unknown-questions' : made,
  );
});

test('nothing but letters and digits stands behind the hash, whatever the title says', () => {
  const made = invitationFrom(invitation({ title: '#1: "Jeugd & Gezin" – 50% méér? 👋', message: 'a\n\nb' }));
  expect(invitationLink(made, page).split('#')[1]).toMatch(/^[0-9A-Za-z]+$/);
});
