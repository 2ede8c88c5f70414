import { useMemo, useState } from 'preact/compat';
import { siteUrl } from '../../site/url.ts';
import { versionsText } from '../../text/versions.ts';
import { answerOf } from '../../worksheet/answers/answers.ts';
import { isAnswered } from '../../worksheet/answers/walk.ts';
import { changeCount, thenAndNow } from '../../worksheet/compare/then-and-now.ts';
import type { Field, Worksheet } from '../../worksheet/definition/definition.ts';
import { fieldsOf } from '../../worksheet/definition/fields-of.ts';
import type { Sources } from '../../worksheet/mentions/sources.ts';
import { listedName } from '../../worksheet/reading/listed-name.ts';
import { contentOf, type Dossier } from '../../worksheet/saved/dossier.ts';
import { ChangeItem } from './ChangeItem.tsx';
import { ThenTargets } from './targets-on-use.tsx';
import type { Then } from './then.ts';

interface Props {
  readonly then: Then;
  readonly now: Dossier;
  readonly worksheets: readonly Worksheet[];
  readonly sources: Sources;
  readonly onClose: () => void;
}

const words = versionsText.compared;

/** By worksheet and question what it said then and what it says now. What is equal is shown only when somebody asks. */
export function Comparison({ then, now, worksheets, sources, onClose }: Props) {
  const changed = useMemo(() => thenAndNow(then.dossier, now, worksheets), [then, now, worksheets]);
  const [isAllShown, setAllShown] = useState(false);
  const questions = changed.reduce((total, one) => total + one.questions.length, 0);
  const equal = worksheets.flatMap((worksheet) => {
    const { answers } = contentOf(now, worksheet.id);
    const told = changed.find((one) => one.worksheet.id === worksheet.id)?.questions ?? [];
    const fields = fieldsOf(worksheet).filter(
      ({ id }) => isAnswered(answerOf(answers, id)) && !told.some(({ field }) => field.id === id),
    );
    return fields.length === 0 ? [] : [{ worksheet, fields }];
  });
  return (
    <section className="compared" aria-labelledby="toen-en-nu">
      <h2 className="nl-heading nl-heading--level-2" id="toen-en-nu" tabIndex={-1}>
        {words.title(then.name)}
      </h2>
      <p className="nl-paragraph">
        {changed.length === 0 ? words.same : words.count(changeCount(changed), questions)}
      </p>
      {changed.map(({ worksheet, questions: asked }) => (
        <section className="compared__sheet" data-block={worksheet.code} key={worksheet.id}>
          <SheetTitle worksheet={worksheet} />
          {asked.map(({ field, changes }) => (
            <div className="compared__question" key={field.id}>
              <h4 className="nl-heading nl-heading--level-4">{field.label}</h4>
              <ul className="compared__list">
                {changes.map((change) => (
                  <ChangeItem key={JSON.stringify([change.type, change.place])} change={change} />
                ))}
              </ul>
              {chartsAbout(field, sources).map((chart) => (
                <ThenTargets key={chart.measured.field} {...{ chart, then, now, sources }} />
              ))}
            </div>
          ))}
        </section>
      ))}
      <div className="compared__foot">
        <label className="compared__all">
          <input
            type="checkbox"
            className="utrecht-checkbox utrecht-checkbox--html-input"
            checked={isAllShown}
            onChange={({ currentTarget }) => setAllShown(currentTarget.checked)}
          />
          <span>{words.showEqual}</span>
        </label>
        <button type="button" className="nl-button nl-button--secondary" onClick={onClose}>
          {words.close}
        </button>
      </div>
      {isAllShown &&
        equal.map(({ worksheet, fields }) => (
          <section className="compared__sheet" data-block={worksheet.code} key={worksheet.id}>
            <SheetTitle worksheet={worksheet} />
            <p className="versions__facts">{words.equal}</p>
            <ul>
              {fields.map(({ id, label }) => (
                <li key={id}>{label}</li>
              ))}
            </ul>
          </section>
        ))}
    </section>
  );
}

/** What is drawn of the targets that stand in a question. */
const chartsAbout = ({ id }: Field, sources: Sources) =>
  Object.values(sources).flatMap(({ field }) =>
    field.type === 'rows' && field.chart?.targets.field === id ? [field.chart] : [],
  );

function SheetTitle({ worksheet }: { readonly worksheet: Worksheet }) {
  return (
    <h3 className="nl-heading nl-heading--level-3">
      <a className="nl-link" href={siteUrl(worksheet.page)}>
        {listedName(worksheet)}
      </a>
    </h3>
  );
}
