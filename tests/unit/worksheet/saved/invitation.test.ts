import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ByteWriter } from '../../../../src/worksheet/packed/byte-writer.ts';
import { fieldCode } from '../../../../src/worksheet/packed/packed-answers.ts';
import { ByteReader } from '../../../../src/worksheet/packed/packed-bytes.ts';
import { pack } from '../../../../src/worksheet/packed/packed-text.ts';
import { askableFields, fieldsByCode, presetFields } from '../../../../src/worksheet/saved/asked-fields.ts';
import { packInput } from '../../../../src/worksheet/saved/input.ts';
import { invitationFrom, newInvitationId } from '../../../../src/worksheet/saved/invitation.ts';
import { readInvitation } from '../../../../src/worksheet/saved/open-invitation.ts';
import { packInvitation } from '../../../../src/worksheet/saved/pack-invitation.ts';
import { growthOf, mostGrowth } from '../../../setup/growth.ts';
import { asked, inputOf, invitation, tenQuestions } from '../../../setup/worksheet/inputs.ts';
import { toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { worksheets } from '../../../setup/worksheet/worksheets.ts';

const base = 'https://gemeente.example/kompas/inbreng/#';
const packed = packInvitation(invitation());
const link = `${base}${packed}`;
const read = (text: string) => readInvitation(text, worksheets);
const whole = { ok: true, value: { invitation: invitation(), unknownQuestions: 0 } };

describe('an invitation', () => {
  test('of ten questions, a title of 60 and a message of 150 characters fits in 600', () => {
    const title = 'Wat is er nodig voor jongeren in Oost, volgens jouw partijen?'.slice(0, 60);
    const message = `${'Wil je vóór het gesprek opschrijven wat jouw organisatie ziet? '.repeat(3).slice(0, 149)}.`;
    expect([title.length, message.trim().length]).toEqual([60, 150]);
    const full = packInvitation(
      invitation({ title, message, from: 'Gemeente Waterrijk, team Jeugd en Gezin' }),
    );
    expect(tenQuestions).toHaveLength(10);
    expect(base.length + full.length).toBeLessThanOrEqual(600);
  });

  test('is letters and digits alone, and comes back whole', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        fc.subarray([...askableFields(worksheets)], { minLength: 1 }),
        fc.boolean(),
        (title, message, from, fields, isDated) => {
          const { replyBy: _, ...undated } = invitation();
          const made = invitationFrom({
            ...(isDated ? invitation() : undated),
            id: newInvitationId(),
            title,
            message,
            from,
            asked: fields.map(({ worksheet, field }) => ({ worksheet, field })),
          });
          const text = packInvitation(made);
          expect(text).toMatch(/^[0-9A-Za-z]+$/);
          expect(read(base + text)).toEqual({ ok: true, value: { invitation: made, unknownQuestions: 0 } });
        },
      ),
    );
  });

  test('shows what who asks has already when that was ticked, of the asked questions alone', () => {
    const own = toAnswers({
      'wb0a-kwesties': 'Te weinig tijd',
      'wb0a-wat-valt-op': 'Niet gevraagd',
      'wb1a-zorgen': [{ zorg: 'Slaap' }],
    });
    const made = invitationFrom(invitation(), own);
    const opened = read(packInvitation(made));
    expect(opened).toEqual({ ok: true, value: { invitation: made, unknownQuestions: 0 } });
    expect(Object.keys(made.shown ?? {}).sort()).toEqual(['wb0a-kwesties', 'wb1a-zorgen']);
    expect(invitationFrom(invitation()).shown).toBeUndefined();
  });

  test('has for every question of the site a code that no other has', () => {
    expect(fieldsByCode(worksheets).size).toBe(askableFields(worksheets).length);
  });

  test('never asks about a person, nor what is made of other answers', () => {
    const fields = askableFields(worksheets);
    expect(fields.some(({ worksheet }) => worksheet === 'wb-big5')).toBe(false);
    expect(fields.some(({ definition }) => definition.type === 'derived')).toBe(false);
    expect(presetFields(worksheets).map(({ field }) => field)).toEqual([
      'wb0a-partijen',
      'wb0a-urgentie',
      'wb0a-kwesties',
      'wb1a-signalen-partners',
      'wb1a-zorgen',
      'wb1a-kansen',
      'wb1b-standpunten',
    ]);
  });
});

describe('a link that came by mail', () => {
  const lines = (width: number, end: string) => link.match(new RegExp(`.{1,${width}}`, 'g'))?.join(end) ?? '';

  test.each([
    ['by itself, behind the hash alone', packed],
    ['wrapped', lines(76, '\r\n')],
    ['wrapped as quoted-printable', lines(75, '=\r\n')],
    ['wrapped in a reply', `> ${lines(70, '\n> ')}`],
    ['wrapped with a hyphen', lines(60, '-\n')],
    ['with spaces in it', lines(40, ' ')],
    ['with a second hash', link.replace('#', '##')],
    ['with a second hash behind it', `${link}#top`],
    ['behind another hash', link.replace('#', '#begin#')],
    ['percent-encoded', encodeURIComponent(link)],
    ['percent-encoded twice', encodeURIComponent(encodeURIComponent(link))],
    ['wrapped and percent-encoded twice', encodeURIComponent(encodeURIComponent(lines(76, '\r\n')))],
    ['with a point', `${link}.`],
    ['between brackets', `<${link}>`],
    ['with a tail of a campaign', `${link}&utm_source=nieuwsbrief&utm_medium=mail`],
    ['with a question mark and a tail', `${link}?utm_source=x`],
    ['in a message', `Beste partner,\nWil je dit invullen?\n${link}\n\nGroet, Noor`],
    ['with soft hyphens and signs nobody sees', lines(30, '\u200b\u00ad')],
    ['in a message without a hash', `Plak dit: ${packed} en klik op Openen.`],
  ])('is read %s', (_, text) => {
    expect(read(text)).toEqual(whole);
  });

  test('that was cut says so, wherever it was cut', () => {
    for (let at = 2; at < packed.length; at += 1)
      expect(read(base + packed.slice(0, at)), String(at)).toEqual({ ok: false, problem: { type: 'cut' } });
  });

  test('with one sign changed is never read', () => {
    for (let at = 2; at < packed.length; at += 1) {
      const changed = `${packed.slice(0, at)}${packed[at] === 'x' ? 'y' : 'x'}${packed.slice(at + 1)}`;
      const opened = read(base + changed);
      expect(opened.ok ? opened : opened.problem.type).toMatch(/^(damaged|cut)$/);
    }
  });

  test.each([
    ['', 'empty'],
    ['  \n', 'empty'],
    [base, 'not-ours'],
    ['https://gemeente.example/kompas/inbreng/', 'not-ours'],
    ['#uitleg', 'not-ours'],
    ['%%%', 'not-ours'],
    ['x'.repeat(300_000), 'too-large'],
    [`${base}${'u1'.repeat(150_000)}`, 'too-large'],
  ])('that is none (%.20s) says why', (text, type) => {
    expect(read(text)).toMatchObject({ ok: false, problem: { type } });
  });

  test('of a newer version says so', () => {
    const newer = pack('invitation', 2, new ByteWriter().text('iets nieuws').bytes);
    expect(read(newer)).toEqual({ ok: false, problem: { type: 'newer' } });
  });

  test('with an input in it is said to be one', () => {
    const input = packInput(inputOf('GGD', { 'wb0a-kwesties': 'Tijd' }), base);
    expect(input.ok && read(input.value)).toEqual({
      ok: false,
      problem: { type: 'other-kind', kind: 'input' },
    });
  });

  test('from another edition keeps the questions that are here, and counts the others', () => {
    const made = invitation({ asked: asked('wb0a-kwesties', 'wb9z-nieuw', 'wb9z-ook') });
    expect(read(packInvitation(made))).toEqual({
      ok: true,
      value: { invitation: { ...made, asked: asked('wb0a-kwesties') }, unknownQuestions: 2 },
    });
    const strange = packInvitation(invitation({ asked: asked('wb9z-nieuw') }));
    expect(read(strange)).toEqual({ ok: false, problem: { type: 'unknown-questions', count: 1 } });
    const empty = packInvitation(invitation({ asked: [] }));
    expect(read(empty)).toEqual({ ok: false, problem: { type: 'unknown-questions', count: 0 } });
  });

  test('with any bytes in a whole frame is read, or said to be damaged, and nothing breaks', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const opened = read(pack('invitation', 1, bytes));
        if (opened.ok) expect(opened.value.invitation.asked.length).toBeGreaterThan(0);
        else expect(opened.problem.type).toMatch(/^(damaged|unknown-questions)$/);
      }),
    );
  });

  test('as long as is looked at, of whatever bytes, takes no longer for each of them', () => {
    const many = new ByteWriter()
      .id('u-0011223344556677', 'u')
      .id('d-0011223344556677', 'd')
      .text('t')
      .text('m');
    many.text('f').number(0).number(0).number(1);
    const noise = (length: number) =>
      Uint8Array.from({ length }, (_, at) => [5, 200, 200, 9, 0, 0, 1][at % 7] ?? 0);
    const framed = (length: number) =>
      pack('invitation', 1, Uint8Array.from([...many.bytes, ...noise(length)]));
    const repeated = (piece: string) => (length: number) => piece.repeat(length / piece.length);
    const refuse = (text: string) => expect(read(text).ok).toBe(false);
    expect(growthOf(180_000, framed, refuse)).toBeLessThan(mostGrowth);
    expect(growthOf(240_000, repeated('#u1'), refuse)).toBeLessThan(mostGrowth);
    expect(growthOf(240_000, repeated('%2525'), refuse)).toBeLessThan(mostGrowth);
    expect(growthOf(3_000_000, repeated('u1'), refuse)).toBeLessThan(mostGrowth);
  });

  test('that promises more than it has ends at once', () => {
    const bytes = new ByteWriter().id('u-0011223344556677', 'u').id('d-0011223344556677', 'd');
    const promised = bytes
      .text('t')
      .text('m')
      .text('f')
      .number(0)
      .number(2 ** 52).bytes;
    expect(read(pack('invitation', 1, promised))).toEqual({ ok: false, problem: { type: 'damaged' } });
  });

  test('with answers of another type than the question, or that spell a prototype, shows none of them', () => {
    const bytes = new ByteWriter().id('u-0011223344556677', 'u').id('d-0011223344556677', 'd');
    bytes.text('t').text('m').text('f').number(0).number(2);
    for (const field of ['wb0a-kwesties', 'wb1a-zorgen']) {
      const code = fieldCode(field);
      bytes
        .byte(code >> 16)
        .byte((code >> 8) & 255)
        .byte(code & 255);
    }
    bytes.number(1).number(2);
    bytes.number(5).number(2).text('__proto__').text('zorg').number(1).id('r-1', 'r');
    bytes.number(1).text('vies').number(1).text('Slaap');
    const opened = read(pack('invitation', 1, bytes.bytes));
    expect(Object.keys((opened.ok && opened.value.invitation.shown) || {})).toEqual(['wb1a-zorgen']);
    expect(JSON.stringify(opened)).not.toContain('vies');
    expect('zorg' in {}).toBe(false);
  });
});

test('a reader that is beyond the end gives nothing, and says so', () => {
  const bytes = new ByteReader(new ByteWriter().number(300).text('é').bytes);
  expect([bytes.number(), bytes.text(), bytes.isBroken]).toEqual([300, 'é', false]);
  expect([bytes.number(), bytes.text(), bytes.list(() => 1), bytes.isBroken]).toEqual([0, '', [], true]);
});
