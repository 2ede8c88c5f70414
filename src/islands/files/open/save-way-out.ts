import { type ComponentType, createContext } from 'preact/compat';

/** The button that makes the file of the open dossier, from who opens the dialog: where there is no room, it is the way out. */
export type SaveWayOut = ComponentType<{ readonly look: 'secondary' }>;

export const SaveWayOutContext = createContext<SaveWayOut | undefined>(undefined);
