import { questionText } from '../../text/questions.ts';
import type { Row } from '../../worksheet/answers/answers.ts';
import { textOf } from '../../worksheet/answers/answers.ts';
import { namesBehind } from '../../worksheet/answers/brought-in.ts';

/** Who brought a row in, as far as it does not say so itself. */
export function BroughtIn({ row: { cells } }: { readonly row: Row }) {
  const said = Object.values(cells).map(textOf);
  const names = namesBehind({ cells }).filter((name) => name !== '' && !said.includes(name));
  return names.length === 0 ? null : (
    <span className="brought-in">
      <span className="visually-hidden">{`${questionText.rows.broughtIn} `}</span>
      <span>{names.join(', ')}</span>
    </span>
  );
}
