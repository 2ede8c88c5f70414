import { formOnUse } from './forms/parts/form-on-use.tsx';

/** What stands under the question in the room's window: the chair's never needs it. */
export const RoomFoot = formOnUse(async () => (await import('./room/RoomFoot.tsx')).RoomFoot);
