/**
 * An invitation: some questions for partners, as it goes out in a link. Read this first of what is asked by link: `../packed/`
 * is how it becomes a link, `open-invitation.ts` how it is read, `input.ts` what comes back, and `dossier-inputs.ts` both as part of
 * a dossier.
 *
 * It never has answers of who asks, unless that person ticked so, and then of the asked questions alone. A question is a code of
 * its id (`fieldCode`): what this edition does not have is counted, and the rest stands.
 */
import {
  type FieldId,
  type InputId,
  type InvitationId,
  toInputId,
  toInvitationId,
} from '../../basics/ids.ts';
import { dateRange, dayOf, type IsoDate } from '../../basics/iso-date.ts';
import { type Answer, type Answers, answerOf } from '../answers/answers.ts';
import { settledAnswer } from '../packed/packed-answers.ts';
import { type AskedField, mostAsked } from './asked-fields.ts';
import { tidyName, tidyText } from './tidy-text.ts';

export interface Invitation {
  readonly id: InvitationId;
  /** Whose dossier it is asked for. */
  readonly dossier: string;
  readonly title: string;
  /** '' for none. */
  readonly message: string;
  /** Who asks; '' when that was not said. */
  readonly from: string;
  readonly replyBy?: IsoDate;
  readonly asked: readonly AskedField[];
  /** What who asks has already, by field; of the asked questions alone. */
  readonly shown?: Answers;
}

export const packedInvitationVersion = 1;

/** In characters. */
export const longestMessage = 1000;

/** Random, so that invitations made on two machines never share an id. */
export function newInvitationId(): InvitationId {
  return toInvitationId(randomId('u'));
}

/** Random, so that two contributors never share one. */
export const newInputId = (): InputId => toInputId(randomId('i'));

export function randomId(letter: string): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return `${letter}-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * An invitation as it can be: its texts tidied, each question once.
 * @param shown answers by field, or none: what is not asked is left out.
 */
export function invitationFrom(typed: Omit<Invitation, 'shown'>, shown?: Answers): Invitation {
  const asked = [...new Map(typed.asked.map((one) => [one.field, one])).values()].slice(0, mostAsked);
  const own = shown && shownOf(asked, (field) => settledAnswer(answerOf(shown, field), 0));
  return {
    id: typed.id,
    dossier: typed.dossier,
    title: tidyName(typed.title),
    message: tidyText(typed.message, longestMessage),
    from: tidyName(typed.from),
    ...(typed.replyBy !== undefined && { replyBy: typed.replyBy }),
    asked,
    ...(own && { shown: own }),
  };
}

/** `undefined` when nothing is shown. */
export function shownOf(
  asked: readonly AskedField[],
  answerTo: (field: FieldId) => Answer | undefined,
): Answers | undefined {
  const there = asked.flatMap(({ field }): readonly (readonly [string, Answer])[] => {
    const answer = answerTo(field);
    return answer === undefined ? [] : [[field, answer]];
  });
  return there.length === 0 ? undefined : Object.fromEntries(there);
}

export const dayLength = 24 * 60 * 60 * 1000;
/** What days are counted from, in ms since 1970. */
export const firstDay = dayOf(dateRange.min)?.getTime() ?? 0;
