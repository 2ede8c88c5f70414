import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type IsoDate, isDate } from '../../../../src/basics/iso-date.ts';
import {
  invitationMail,
  mailAddress,
  reminderMail,
} from '../../../../src/worksheet/input/invitation-mail.ts';
import { invitationFrom } from '../../../../src/worksheet/saved/invitation.ts';
import { readInvitation } from '../../../../src/worksheet/saved/open-invitation.ts';
import { packInvitation } from '../../../../src/worksheet/saved/pack-invitation.ts';
import { asked, invitation } from '../../../setup/worksheet/inputs.ts';
import { worksheets } from '../../../setup/worksheet/worksheets.ts';

const linkOf = (made: ReturnType<typeof invitation>) =>
  `https://gemeente.example/kompas/inbreng/#${packInvitation(made)}`;
const link = linkOf(invitation());

function day(text: string): IsoDate {
  if (!isDate(text)) throw new Error(`${text} is no date`);
  return text;
}

describe('the mail of an invitation', () => {
  test('says who asks what, why and by when, and how it goes back', () => {
    expect(invitationMail(invitation(), link)).toEqual({
      subject: 'Uitnodiging: Wat zie jij bij jongeren in Waterrijk-Oost?',
      body: [
        'Goedendag,',
        'Wil je deze vragen vooraf beantwoorden? Dan bespreken we ze op 20 oktober.',
        'Graag stellen we je 10 vragen over ‘Wat zie jij bij jongeren in Waterrijk-Oost?’. Wil je uiterlijk 14 oktober 2026 reageren?',
        `Via deze link kom je bij de vragen:\n${link}`,
        'Je hebt geen account nodig. Wat je invult, blijft in je eigen browser totdat je het naar ons terugstuurt. Dat kan als bestand of als link, in een antwoord op deze mail.',
        'Zie je geen vragen? Kopieer dan de hele link en plak hem in de adresbalk van je browser. Laat het weten als je liever een PDF invult.',
        'Met vriendelijke groet,\nGemeente Waterrijk',
      ].join('\n\n'),
    });
  });

  test('leaves out what was not said', () => {
    const { replyBy: _, ...undated } = invitation();
    const bare = invitationFrom({
      ...undated,
      title: '',
      message: '',
      from: '',
      asked: asked('wb0a-kwesties'),
    });
    const { subject, body } = invitationMail(bare, link);
    expect(subject).toBe('Uitnodiging om mee te denken');
    expect(body).toContain('Goedendag,\n\nGraag stellen we je één vraag.\n\n');
    expect(body).not.toMatch(/‘|undefined|uiterlijk/);
    expect(body.endsWith('Met vriendelijke groet,')).toBe(true);
  });

  test.each([
    ['an invitation', invitationMail(invitation(), link)],
    ['a reminder', reminderMail(invitation(), link, day('2026-10-01'))],
  ])('has the link of %s on a line of its own, and is read back from the whole text', (_, { body }) => {
    expect(body.split('\n')).toContain(link);
    expect(readInvitation(body, worksheets)).toEqual({
      ok: true,
      value: { invitation: invitation(), unknownQuestions: 0 },
    });
  });
});

describe('a reminder', () => {
  test('names the day, until that day has passed', () => {
    const bodyOn = (today: string) => reminderMail(invitation(), link, day(today)).body;
    expect(bodyOn('2026-10-14')).toContain('Reageren kan nog tot en met 14 oktober 2026.');
    expect(bodyOn('2026-10-15')).toContain('De datum is voorbij, maar je inbreng is nog welkom.');
  });
});

describe('the address that opens a mail program', () => {
  test('holds the whole mail, its lines as mail has them', () => {
    const mail = reminderMail(invitation(), link, day('2026-10-01'));
    const address = mailAddress(mail);
    expect(address.ok && address.value).toMatch(
      /^mailto:\?subject=Herinnering%3A%20.*&body=Goedendag%2C%0D%0A/,
    );
    const read = new URL(address.ok ? address.value : '').searchParams;
    expect([read.get('subject'), read.get('body')?.replaceAll('\r\n', '\n')]).toEqual([
      mail.subject,
      mail.body,
    ]);
  });

  test('is not made when a mail program would cut it', () => {
    const long = invitation({ message: 'Denk je met ons mee? '.repeat(45) });
    expect(mailAddress(invitationMail(long, linkOf(long)))).toEqual({
      ok: false,
      problem: { type: 'does-not-fit' },
    });
  });

  test('can hold any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (title, message) => {
        const made = invitation({ title, message });
        const mail = invitationMail(made, 'x');
        const address = mailAddress(mail);
        if (!address.ok) return;
        const read = new URL(address.value).searchParams;
        expect([read.get('subject'), read.get('body')?.replaceAll('\r\n', '\n')]).toEqual([
          mail.subject,
          mail.body,
        ]);
      }),
    );
  });
});
