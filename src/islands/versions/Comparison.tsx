import { useMemo, useState } from 'preact/compat';
import { dutchList } from '../../basics/dutch-format.ts';
import { siteUrl } from '../../site/url.ts';
import { versionsText } from '../../text/versions.ts';
import { answerOf } from '../../worksheet/answers/answers.ts';
import { isAnswered } from '../../worksheet/answers/walk.ts';
import { notInFile } from '../../worksheet/compare/not-in-file.ts';
import { type ChangedWorksheet, changeCount, thenAndNow } from '../../worksheet/compare/then-and-now.ts';
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
  const [personalShown, setPersonalShown] = useState<readonly string[]>([]);
  const { missing, all } = useMemo(() => comparedIn(then, now, worksheets), [then, now, worksheets]);
  const personal = all.filter(({ worksheet }) => worksheet.personal === true);
  const isShown = ({ id, personal: isPersonal }: Worksheet) => !isPersonal || personalShown.includes(id);
  const changed = all.filter(({ worksheet }) => isShown(worksheet));
  const [isAllShown, setAllShown] = useState(false);
  const questions = changed.reduce((total, one) => total + one.questions.length, 0);
  const equal = worksheets.flatMap((worksheet) => {
    if (missing.includes(worksheet) || !isShown(worksheet)) return [];
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
        {changed.length === 0
          ? missing.length + personal.length === 0
            ? words.same
            : words.sameInRest
          : words.count(changeCount(changed), questions)}
      </p>
      {missing.length > 0 && (
        <p className="nl-paragraph">
          {words.notInFile(dutchList(missing.map(({ code }) => code)), missing.length === 1)}
        </p>
      )}
      {personal.map((one) => (
        <PersonalSheet
          key={one.worksheet.id}
          changed={one}
          isShown={isShown(one.worksheet)}
          onShow={(shown) =>
            setPersonalShown([
              ...personalShown.filter((id) => id !== one.worksheet.id),
              ...(shown ? [one.worksheet.id] : []),
            ])
          }
        />
      ))}
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

/** Of a file only what is in it: what was left out of it did not change. */
function comparedIn(then: Then, now: Dossier, worksheets: readonly Worksheet[]) {
  const { dossier, savedAt } = then;
  const missing = savedAt === undefined ? [] : notInFile({ dossier, savedAt }, now, worksheets);
  const all = thenAndNow(
    dossier,
    now,
    worksheets.filter((worksheet) => !missing.includes(worksheet)),
  );
  return { missing, all };
}

interface PersonalProps {
  readonly changed: ChangedWorksheet;
  readonly isShown: boolean;
  readonly onShow: (isShown: boolean) => void;
}

/** What is about one person comes on the screen, which a whole room may see, only when somebody asks for it. */
function PersonalSheet({ changed, isShown, onShow }: PersonalProps) {
  const { code } = changed.worksheet;
  return (
    <div className="compared__personal">
      {!isShown && <p className="nl-paragraph">{words.personal(code, changeCount([changed]))}</p>}
      <label className="compared__all">
        <input
          type="checkbox"
          className="utrecht-checkbox utrecht-checkbox--html-input"
          checked={isShown}
          onChange={({ currentTarget }) => onShow(currentTarget.checked)}
        />
        <span>{words.showPersonal(code)}</span>
      </label>
    </div>
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
