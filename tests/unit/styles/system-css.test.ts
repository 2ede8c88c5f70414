import postcss from 'postcss';
import { describe, expect, test } from 'vitest';
import {
  leaveOutFocusRings,
  leaveOutUnreadTokens,
  leaveOutUnsetTokens,
  leaveOutUnusedRules,
  withoutUnset,
} from '../../../tools/styles/system-css.ts';

describe('what no page reads', () => {
  test.each([
    ['var(--unset, var(--set))', 'var(--set)'],
    ['var(--unset, 0)', '0'],
    ['var(--unset, var(--unset-too, calc(1px + var(--set))))', 'calc(1px + var(--set))'],
    ['var(--set, var(--unset, 0))', 'var(--set, 0)'],
    ['1px solid var(--unset, var(--set)) inset', '1px solid var(--set) inset'],
    ['var(--_own, var(--set))', 'var(--_own, var(--set))'],
    ['var(--_rule-is-gone, var(--set))', 'var(--set)'],
    ['var(--unset)', 'var(--unset)'],
  ])('goes out of %s', (value, left) => {
    expect(withoutUnset(value, new Set(['--set', '--_own']))).toBe(left);
  });

  test('are rules for classes of the system that no source names; others stay', () => {
    const root = postcss.parse(
      '@layer nlds { .nl-button, .nl-not-there { color: red } .utrecht-not-there { color: red } p { color: red } }',
    );
    leaveOutUnusedRules(root);
    expect(root.toString().replace(/\s+/g, ' ')).toBe(
      '@layer nlds { .nl-button { color: red } p { color: red } }',
    );
  });

  test('are rules for parts of a table and kinds of field that no source has', () => {
    const root = postcss.parse(
      '@layer nlds { table > tfoot, thead { color: red } [type=email i], [inputMode="decimal" i] { color: red } [pattern] { color: red } }',
    );
    leaveOutUnusedRules(root);
    expect(root.toString().replace(/\s+/g, ' ')).toBe(
      '@layer nlds { thead { color: red } [inputMode="decimal" i] { color: red } }',
    );
  });

  test('are the rings of components around what has the focus, and nothing else of it', () => {
    const root = postcss.parse(
      '@layer nlds { a:focus-visible { outline-width: 1px; box-shadow: none; color: red } b:focus-visible { outline: 0 } c { box-shadow: none } } @layer base { d:focus-visible { outline: 0 } }',
    );
    leaveOutFocusRings(root);
    expect(root.toString().replace(/\s+/g, ' ')).toBe(
      '@layer nlds { a:focus-visible { color: red } c { box-shadow: none } } @layer base { d:focus-visible { outline: 0 } }',
    );
  });

  test('are tokens that a component sets for itself to what no one sets, and what hangs on those', () => {
    const root = postcss.parse(
      '@layer nlds { a { --_b: var(--unset, var(--unset-too)); --_c: var(--_b); --_d: var(--nl-link-color) } b { color: var(--_c, var(--_d)); font-size: var(--unset) } }',
    );
    leaveOutUnsetTokens(root);
    expect(root.toString().replace(/\s+/g, ' ')).toBe(
      '@layer nlds { a { --_d: var(--nl-link-color) } b { color: var(--_d) } }',
    );
  });

  test('are tokens of the system that no stylesheet reads; what another component reads stays', () => {
    const root = postcss.parse(
      '@layer nlds { p { --utrecht-not-there: 0; --utrecht-form-control-color: red } } @layer base { p { --not-there: 0 } }',
    );
    leaveOutUnreadTokens(root);
    expect(root.toString().replace(/\s+/g, ' ')).toBe(
      '@layer nlds { p { --utrecht-form-control-color: red } } @layer base { p { --not-there: 0 } }',
    );
  });
});
