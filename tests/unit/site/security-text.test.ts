import { describe, expect, test } from 'vitest';
import { securityText } from '../../../src/site/security-text.ts';

const contact = 'jeugd@waterrijk.example';
const builtAt = new Date('2026-11-24T11:30:00Z');

/** The fields of the file, as a reader of RFC 9116 finds them: one a line, name and value apart by a colon. */
function fieldsOf(text: string): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, readonly string[]>();
  for (const line of text.trimEnd().split('\n')) {
    const [, name = '', value = ''] = /^([A-Za-z-]+): (\S.*)$/.exec(line) ?? [];
    fields.set(name, [...(fields.get(name) ?? []), value]);
  }
  return fields;
}

describe('security.txt', () => {
  const fields = fieldsOf(securityText(contact, { origin: 'https://x.example', base: '/' }, builtAt));

  test('says whom to write to, in which languages, and where the file itself stands', () => {
    expect([...fields.keys()]).toEqual(['Contact', 'Expires', 'Preferred-Languages', 'Canonical']);
    expect(fields.get('Contact')).toEqual(['mailto:jeugd@waterrijk.example']);
    expect(fields.get('Preferred-Languages')).toEqual(['nl, en']);
    expect(fields.get('Canonical')).toEqual(['https://x.example/.well-known/security.txt']);
  });

  test('expires once, less than a year after the build', () => {
    const [expires = '', ...others] = fields.get('Expires') ?? [];
    expect(others).toEqual([]);
    expect(expires).toBe('2027-11-23T11:30:00.000Z');
  });

  test('of a site under a path also holds once it is copied to the root of the host', () => {
    const address = { origin: 'https://x.example', base: '/jeugd/kompas/' };
    expect(fieldsOf(securityText(contact, address, builtAt)).get('Canonical')).toEqual([
      'https://x.example/.well-known/security.txt',
      'https://x.example/jeugd/kompas/.well-known/security.txt',
    ]);
  });
});
