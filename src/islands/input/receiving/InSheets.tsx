import { siteUrl } from '../../../site/url.ts';
import { receivingText } from '../../../text/receiving.ts';
import { fieldsOf } from '../../../worksheet/definition/fields-of.ts';
import type { Contribution } from '../../../worksheet/input/contributions.ts';
import { listedName } from '../../../worksheet/reading/listed-name.ts';
import { answeredIn } from '../../../worksheet/saved/input.ts';
import { useEdition } from '../../answers/use-edition.ts';

interface Props {
  readonly contributions: readonly Contribution[];
}

/** The way to where it is read and taken over: of each worksheet, to its first question that somebody answered. */
export function InSheets({ contributions }: Props) {
  const edition = useEdition();
  const answered = new Set(contributions.flatMap(({ input }) => answeredIn(input).map(({ field }) => field)));
  const sheets = (edition?.worksheets ?? []).flatMap((worksheet) => {
    const fields = fieldsOf(worksheet).filter(({ id }) => answered.has(id));
    const [first] = fields;
    return first === undefined ? [] : [{ worksheet, first, count: fields.length }];
  });
  if (sheets.length === 0) return null;
  return (
    <div className="received__sheets">
      <p className="nl-paragraph">{receivingText.page.read}</p>
      <ul>
        {sheets.map(({ worksheet, first, count }) => (
          <li key={worksheet.id}>
            <a className="nl-link" href={siteUrl(`${worksheet.page}#${first.id}-vraag`)}>
              {receivingText.page.inSheet(listedName(worksheet), count)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
