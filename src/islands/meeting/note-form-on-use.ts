import { useEffect } from 'preact/compat';
import { formOnUse } from './forms/parts/form-on-use.tsx';

const load = () => import('./notes/NoteForm.tsx').then((module) => module.NoteForm);

/** Most questions are talked about without a note. */
export const NoteForm = formOnUse(load);

/** It is asked for behind all else of a meeting, before somebody opens it: no key of who types at once is lost. */
export const useNoteFormSoon = () => useEffect(() => void load().catch(() => undefined), []);
