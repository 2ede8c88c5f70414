/** Looks for personal data in what leaves the browser. Loaded on the click, with its words. */
import { $dossier, $dossierTitle } from '../../storage/current-dossier.ts';
import { readDossier } from '../../storage/dossier-file.ts';
import { personalDataText } from '../../text/personal-data.ts';
import {
  type FoundPersonalData,
  personalDataInDossier,
  personalDataInPrint,
} from '../../worksheet/personal-data-places.ts';
import { reportScope } from '../../worksheet/report-scope.ts';
import { loadWorksheets } from '../load-worksheets.ts';
import { today } from '../today.ts';
import type { Carried, PersonalDataWarning } from './before-download.ts';
import { PersonalDataList } from './PersonalDataList.tsx';

/** What the person has seen and downloaded all the same. In memory only: a find is itself something to be careful with. */
const accepted = new Set<string>();

export async function checkPersonalData(carried: Carried): Promise<PersonalDataWarning | undefined> {
  const dossier = $dossier.get();
  const found = await findIn(carried, dossier);
  const keys = found.map((one) => JSON.stringify([dossier, one.kind, one.text, one.place]));
  if (keys.every((key) => accepted.has(key))) return undefined;
  return {
    title: personalDataText.title,
    content: <PersonalDataList found={found} file={carried.type === 'file' ? 'file' : 'pdf'} />,
    remember: () => {
      for (const key of keys) accepted.add(key);
    },
  };
}

async function findIn(carried: Carried, dossier: string): Promise<readonly FoundPersonalData[]> {
  const title = $dossierTitle.get();
  switch (carried.type) {
    case 'worksheet': {
      const { worksheet, lookup, sources } = carried;
      return personalDataInPrint([worksheet], lookup, sources, title, today());
    }
    case 'report': {
      const { worksheets, lookup } = reportScope(await loadWorksheets(), carried.lookup, carried.asked);
      return personalDataInPrint(worksheets, lookup, carried.sources, title, today());
    }
    case 'file': {
      const content = readDossier(dossier, carried.leftOut).dossier;
      // Knowing the questions only takes finds away: where there are none without, the definitions need not be loaded.
      const isClean = personalDataInDossier(content, [], today()).length === 0;
      return isClean ? [] : personalDataInDossier(content, await loadWorksheets(), today());
    }
  }
}
