import { describe, expect, test } from 'vitest';
import { meetingText } from '../../../src/text/meeting.ts';
import { fieldsOf } from '../../../src/worksheet/definition/fields-of.ts';
import { worksheet } from '../../setup/worksheet/worksheets.ts';
import { until } from '../desk.ts';
import type { Someone } from '../someone.ts';
import { exactly, spoken } from '../speech.ts';

const { round } = meetingText;
const labelOf = (id: string) => fieldsOf(worksheet('wb-0a')).find((field) => field.id === id)?.label ?? '';
const button = (label: string) => `.meeting [aria-label="${label}"]`;

/** Who cannot see the screen chairs: hears which question has come, who is in, and what the scores say. */
export const meeting = (someone: Someone) =>
  describe('a meeting:', () => {
    test('the question is heard on walking to it, and a round from the first name to the largest difference', async () => {
      const she = await someone('bijeenkomst/?werkblad=wb-0a#wb0a-partijen', 'chairing');
      await until(
        async () =>
          (await she.look("document.querySelector('[data-question][data-ready]') !== null")) === true,
        'the meeting does not start',
      );
      // Orca says of a heading the line that it begins with; the next one comes with Arrow Down.
      const question = exactly(labelOf('wb0a-urgentie').slice(0, 20));
      expect(spoken(await she.press('Next', question)), 'Page Down').toMatch(question);
      await she.focus('#nieuwe-naam', exactly(round.name));
      for (const name of ['Scouting', 'Ouderraad']) {
        await she.type(name);
        const added = exactly(meetingText.collect.added(name));
        expect(spoken(await she.press('Return', added))).toMatch(added);
      }
      const first = exactly(round.scoreFor('5', 'Scouting'));
      expect(spoken(await she.focus(button(round.scoreFor('5', 'Scouting')), first))).toMatch(first);
      const half = exactly(round.hidden(1, 2));
      expect(spoken(await she.press('Return', half))).toMatch(half);
      await she.focus(button(round.scoreFor('2', 'Ouderraad')), exactly(round.scoreFor('2', 'Ouderraad')));
      const all = exactly(round.allIn);
      expect(spoken(await she.press('Return', all))).toMatch(all);
      await she.focusButton(round.show);
      const apart = exactly(round.apart('Ouderraad', '2', 'Scouting', '5'));
      expect(spoken(await she.press('Return', apart))).toMatch(apart);
    });
  });
