import { siteUrl } from '../../site/url.ts';
import { actionListText } from '../../text/action-list.ts';
import { actionQuestions } from '../../worksheet/agreed/actions.ts';
import type { Worksheet } from '../../worksheet/definition/definition.ts';

const words = actionListText.empty;

interface Props {
  readonly worksheets: readonly Worksheet[];
  readonly addressOf: (path: string) => string;
}

/** What will stand here, and where it comes from. */
export function NoActions({ worksheets, addressOf }: Props) {
  return (
    <section className="action-empty" aria-labelledby="acties-leeg">
      <h2 className="nl-heading nl-heading--level-2" id="acties-leeg">
        {words.title}
      </h2>
      <p className="nl-paragraph">{words.text}</p>
      <ul className="utrecht-unordered-list utrecht-unordered-list--html-content">
        {actionQuestions(worksheets.filter(({ personal }) => personal !== true)).map(
          ({ field, label, worksheet: { code, page } }) => (
            <li key={field} className="utrecht-unordered-list__item">
              <a className="nl-link" href={addressOf(`${siteUrl(page)}#${field}-vraag`)}>
                {actionListText.source(code, label, '')}
              </a>
            </li>
          ),
        )}
      </ul>
      <p className="nl-paragraph">{words.meeting}</p>
    </section>
  );
}
