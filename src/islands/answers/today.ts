import { dayAt, type IsoDate } from '../../basics/iso-date.ts';

/** Today's date where the person is. */
export const today = (): IsoDate => dayAt(new Date());
