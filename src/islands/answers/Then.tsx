import { atom } from 'nanostores';
import { type ComponentType, createContext, useContext } from 'preact/compat';

interface Props {
  /** Of the control, or of the list. */
  readonly id: string;
}

/** What draws what stood somewhere in an earlier version; nothing until somebody asks for it (`versions/ThenSwitch.tsx`). */
export const $then = atom<ComponentType<Props> | undefined>(undefined);

export const ThenContext = createContext<ComponentType<Props> | undefined>(undefined);

/** Under an answer: what it said then, once that is asked for. */
export function Then({ id }: Props) {
  const Shown = useContext(ThenContext);
  return Shown === undefined ? null : <Shown id={id} />;
}
