/** Looks for personal data in what leaves the browser. Loaded on the click, with its words. */
import { $dossier } from '../../storage/current/current-dossier.ts';
import { readDossier } from '../../storage/dossier-to-file.ts';
import { personalDataText } from '../../text/personal-data.ts';
import {
  type FoundPersonalData,
  personalDataInDossier,
} from '../../worksheet/personal-data/personal-data-places.ts';
import { loadWorksheets } from '../answers/load-worksheets.ts';
import { today } from '../answers/today.ts';
import type { Carried, PersonalDataWarning } from './carried.ts';
import { PersonalDataList } from './PersonalDataList.tsx';

/** What the person has seen and downloaded all the same. In memory only: a find is itself something to be careful with. */
const accepted = new Set<string>();

export async function checkPersonalData(carried: Carried): Promise<PersonalDataWarning | undefined> {
  const dossier = $dossier.get();
  const found = await findIn(carried, dossier);
  const about = carried.type === 'input' ? carried.input.invitation : dossier;
  const keys = found.map((one) => JSON.stringify([about, one.kind, one.text, one.place]));
  if (keys.every((key) => accepted.has(key))) return undefined;
  return {
    title: personalDataText.title,
    content: <PersonalDataList found={found} file={fileOf(carried)} />,
    remember: () => {
      for (const key of keys) accepted.add(key);
    },
  };
}

function fileOf(carried: Carried): 'file' | 'pdf' | 'input' | 'invitation' {
  switch (carried.type) {
    case 'file':
    case 'input':
    case 'invitation':
      return carried.type;
    case 'report':
      return carried.isList ? 'file' : 'pdf';
    case 'worksheet':
      return 'pdf';
  }
}

async function findIn(carried: Carried, dossier: string): Promise<readonly FoundPersonalData[]> {
  if (carried.type === 'input' || carried.type === 'invitation')
    return (await import('./find-in-input.ts')).findInInput(carried);
  if (carried.type !== 'file') return (await import('./find-in-pdf.ts')).findInPdf(carried);
  const content = readDossier(dossier, carried.leftOut).dossier;
  // Knowing the questions only takes finds away: where there are none without, the definitions need not be loaded.
  const isClean = personalDataInDossier(content, [], today()).length === 0;
  if (isClean && content.versions === undefined) return [];
  const worksheets = await loadWorksheets();
  const own = isClean ? [] : personalDataInDossier(content, worksheets, today());
  if (content.versions === undefined) return own;
  return (await import('./find-in-versions.ts')).findInVersions(content.versions, own, worksheets);
}
