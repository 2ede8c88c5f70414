/** What is typed and ticked in the form of who asks. Until something is typed, what is known already stands there. */
import { useMemo, useState } from 'preact/compat';
import type { FieldId } from '../../../basics/ids.ts';
import { isDate } from '../../../basics/iso-date.ts';
import { $dossier } from '../../../storage/current/current-dossier.ts';
import type { Answer } from '../../../worksheet/answers/answers.ts';
import { isAnswered } from '../../../worksheet/answers/walk.ts';
import type { Lookup } from '../../../worksheet/reading/answer-text.ts';
import { askableFields, presetFields } from '../../../worksheet/saved/asked-fields.ts';
import type { KeptInvitation } from '../../../worksheet/saved/dossier-inputs.ts';
import { type Invitation, invitationFrom, newInvitationId } from '../../../worksheet/saved/invitation.ts';
import type { Edition } from '../../answers/use-edition.ts';
import { type KeptForm, keepForm, readForm, type Typed } from './kept-form.ts';

const nothing: Typed = { title: '', message: '', from: '', replyBy: '', names: '', showsOwn: false };

/**
 * @param known of the dossier, and of what was asked before.
 * @param changing the invitation that is changed, which stays the same one; what is typed is kept in the tab for a new one alone.
 */
export function useAskForm(
  edition: Edition,
  lookup: Lookup,
  known: Pick<Typed, 'title' | 'from'>,
  changing?: KeptInvitation,
) {
  const dossier = $dossier.get();
  const [{ typed, ticked }, setKept] = useState<KeptForm>(() =>
    changing === undefined ? readForm(dossier) : formOf(changing),
  );
  const change = (next: (before: KeptForm) => KeptForm) =>
    setKept((before) => {
      const after = next(before);
      if (changing === undefined) keepForm(dossier, after);
      return after;
    });
  const preset = useMemo(
    () => new Set(presetFields(edition.worksheets).map(({ field }) => field)),
    [edition],
  );
  const form: Typed = { ...nothing, ...known, ...typed };
  const chosen = useMemo(() => (ticked === undefined ? preset : new Set(ticked)), [preset, ticked]);
  const asked = askableFields(edition.worksheets).filter(({ field }) => chosen.has(field));
  const own = new Map<FieldId, Answer>();
  for (const { field } of asked) {
    const answer = lookup(field);
    if (answer !== undefined && isAnswered(answer)) own.set(field, answer);
  }
  return {
    form,
    chosen,
    preset,
    asked,
    /** Of how many of the questions there is an answer to show. */
    ownCount: own.size,
    type: (more: Partial<Typed>) => change((before) => ({ ...before, typed: { ...before.typed, ...more } })),
    choose: (fields: ReadonlySet<FieldId>) => change((before) => ({ ...before, ticked: [...fields] })),
    invitation: (): Invitation => {
      const { title, message, from, replyBy, showsOwn } = form;
      const made = {
        id: changing?.invitation.id ?? newInvitationId(),
        dossier: changing?.invitation.dossier ?? dossier,
        title,
        message,
        from,
        ...(isDate(replyBy) && { replyBy }),
        asked: asked.map(({ worksheet, field }) => ({ worksheet, field })),
      };
      return invitationFrom(made, showsOwn ? Object.fromEntries(own) : undefined);
    },
  };
}

/** The form as it would make this invitation. */
function formOf({ invitation, contributors }: KeptInvitation): KeptForm {
  const { title, message, from, replyBy = '', shown, asked } = invitation;
  const names = contributors.value.join('\n');
  return {
    typed: { title, message, from, replyBy, names, showsOwn: shown !== undefined },
    ticked: asked.map(({ field }) => field),
  };
}
