import type { RowsField } from '../../../../worksheet/definition/definition.ts';
import { RoomChoose } from './RoomChoose.tsx';
import { RoomRound } from './RoomRound.tsx';

interface Props {
  readonly field: RowsField;
  readonly form: 'round' | 'choose';
  /** How many are there; `undefined` when nothing tells. */
  readonly people: number | undefined;
}

/** The forms that are another picture on the wall than in the chair's window. */
export const RoomForm = ({ field, form, people }: Props) =>
  form === 'round' ? <RoomRound field={field} /> : <RoomChoose field={field} people={people} />;
