import { type ComponentType, createContext } from 'preact/compat';

/**
 * The button that makes the file of the open dossier, from who opens the dialog: where there is no room, it is the way out. None where files are dropped
 * on a page: pages to read load nothing for it.
 */
export type SaveWayOut = ComponentType<{ readonly look: 'secondary' }>;

export const SaveWayOutContext = createContext<SaveWayOut | undefined>(undefined);
