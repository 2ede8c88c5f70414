import { dutchList } from '../../../basics/dutch-format.ts';
import { fileContentsText as words } from '../../../text/file-contents.ts';
import type { ListedInFile } from '../../answers/worksheet-on-page.ts';
import { useStore } from '../../preact/use-store.ts';
import { $leftOut, leaveOut } from './left-out.ts';
import { PersonalChoice } from './PersonalChoice.tsx';

interface Props {
  /** Ids of the worksheets that have something in them, also of those that this edition does not have. */
  readonly filled: readonly string[];
  readonly worksheets: readonly ListedInFile[];
}

/** What is in the save file, before it is made; what is about a person has a line of its own, and can be left out. */
export function FileContents({ filled, worksheets }: Props) {
  const leftOut = useStore($leftOut);
  const listed = worksheets.filter(({ id }) => filled.includes(id));
  const elsewhere = filled.filter((id) => !worksheets.some((worksheet) => worksheet.id === id));
  const names = [
    ...listed.flatMap(({ code, personal }) => (personal === true ? [] : code)),
    ...elsewhere.map(words.unknown),
  ];
  return (
    <>
      {names.length > 0 && <p className="actions__explanation">{words.contents(dutchList(names))}</p>}
      {listed
        .filter(({ personal }) => personal === true)
        .map(({ id, code }) => (
          <PersonalChoice
            key={id}
            label={words.personalInFile(code)}
            isIn={!leftOut.includes(id)}
            onChange={(isIn) => leaveOut(id, !isIn)}
          />
        ))}
    </>
  );
}
