import { formOnUse } from './parts/form-on-use.tsx';

/** A result has ten questions, an ambition two: most often only its sentence is made in the meeting. */
export const RowBeside = formOnUse(async () => (await import('./RowBeside.tsx')).RowBeside);
