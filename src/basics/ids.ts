/**
 * Ids as types of their own, so that a row cannot be passed where a question is asked for. They are made where text becomes
 * data: by the schemas, by `newRowId`, and where stored or opened bytes are read. Everything else passes them on.
 * Ids of parts, columns and options remain plain strings: they are only ever used beside one of these.
 */

declare const isId: unique symbol;

export type WorksheetId = string & { readonly [isId]: 'worksheet' };
export type FieldId = string & { readonly [isId]: 'field' };
export type RowId = string & { readonly [isId]: 'row' };
export type InvitationId = string & { readonly [isId]: 'invitation' };
export type InputId = string & { readonly [isId]: 'input' };

export const toWorksheetId = (id: string): WorksheetId => id as WorksheetId;
export const toFieldId = (id: string): FieldId => id as FieldId;
export const toRowId = (id: string): RowId => id as RowId;
export const toInvitationId = (id: string): InvitationId => id as InvitationId;
export const toInputId = (id: string): InputId => id as InputId;
