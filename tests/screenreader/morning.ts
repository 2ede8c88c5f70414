/**
 * A blind policy officer's morning: what is heard of each step. Only words that must, or must not, be heard are looked for;
 * whole transcripts differ from run to run, and stand in `.test/screenreader/` to be read.
 */
import { answering } from './scenarios/answering.ts';
import { around } from './scenarios/around.ts';
import { core } from './scenarios/core.ts';
import { meeting } from './scenarios/meeting.ts';
import { tables } from './scenarios/tables.ts';
import { type BrowserName, heardIn } from './someone.ts';

export const morning = (name: BrowserName) =>
  heardIn(name, (someone) => {
    core(someone);
    answering(someone, name);
    tables(someone);
    around(someone);
    meeting(someone);
  });
