import { versionsText } from '../../text/versions.ts';
import type { Worksheet } from '../../worksheet/definition/definition.ts';
import { whereToLookBack } from '../../worksheet/meeting/look-back.ts';
import { chairAddress } from '../meeting/context/meeting-address.ts';

/** 'Samen terugkijken': to the screen for the moment itself. */
export function LookBackLink({ worksheets }: { readonly worksheets: readonly Worksheet[] }) {
  const place = whereToLookBack(worksheets);
  if (place === undefined) return null;
  return (
    <a className="nl-button nl-button--secondary" href={chairAddress(place.worksheet, place.question)}>
      {versionsText.together}
    </a>
  );
}
