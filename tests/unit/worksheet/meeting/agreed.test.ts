import { describe, expect, test } from 'vitest';
import { isIsoDate } from '../../../../src/basics/iso-date.ts';
import { setValue } from '../../../../src/worksheet/answers/change.ts';
import { agree, agreedIn, isStillSo, takeAgreementBack } from '../../../../src/worksheet/meeting/agreed.ts';
import { dropVersion, keepVersion, versionsIn } from '../../../../src/worksheet/meeting/versions.ts';

const day = '2026-12-03';
if (!isIsoDate(day)) throw new Error('a day that exists');

describe('what was agreed', () => {
  test('says when and by whom, and can be taken back', () => {
    const made = agree({ date: day, by: 'de kerngroep', words: 'Samen sterk' })(undefined, 5);
    expect(agreedIn(made)).toEqual({ date: day, by: 'de kerngroep', words: 'Samen sterk' });
    expect(agreedIn(takeAgreementBack(made, 6))).toBeUndefined();
  });

  test('still holds after a space, and no longer after other words', () => {
    const agreed = { date: day, by: '', words: 'Alle kinderen bewegen.' } as const;
    expect(isStillSo(agreed, ' Alle  kinderen bewegen.')).toBe(true);
    expect(isStillSo(agreed, 'Alle jongeren bewegen.')).toBe(false);
  });

  test.each([[[]], [['gisteren', 'wij', 'x']], [['2026-13-40']]])(
    'is nothing when a file says %j',
    (said) => {
      expect(agreedIn(setValue(said)(undefined, 1))).toBeUndefined();
    },
  );
});

describe('versions of a sentence', () => {
  const two = keepVersion('Meer jongeren sporten')(keepVersion('Iedereen sport')(undefined, 1), 2);

  test('stay in the order in which they were said, each once', () => {
    expect(versionsIn(two)).toEqual(['Iedereen sport', 'Meer jongeren sporten']);
    expect(versionsIn(keepVersion('Iedereen  sport')(two, 3))).toEqual([
      'Meer jongeren sporten',
      'Iedereen  sport',
    ]);
  });

  test('have no empty one, and one can be taken out', () => {
    expect(versionsIn(keepVersion('  ')(two, 3))).toHaveLength(2);
    expect(versionsIn(dropVersion('Iedereen sport')(two, 3))).toEqual(['Meer jongeren sporten']);
  });
});
