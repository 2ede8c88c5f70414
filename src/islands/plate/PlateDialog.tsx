import { useMemo, useRef, useState } from 'preact/compat';
import { siteUrl } from '../../site/url.ts';
import { text } from '../../text/nl.ts';
import { plateText } from '../../text/plate.ts';
import { plateChoiceText as words } from '../../text/plate-choice.ts';
import { isPlateEmpty, mostFigures, type PlateContent } from '../../worksheet/plate/plate-content.ts';
import type { Hues } from '../../worksheet/plate/plate-look.ts';
import { type PlateFormat, plateFormats } from '../../worksheet/plate/plate-model.ts';
import type { PlateFigure } from '../../worksheet/plate/plate-parts.ts';
import type { PlateQuestion } from '../../worksheet/plate/plate-questions.ts';
import { Dialog } from '../dialog/Dialog.tsx';
import { closeAndThen } from '../dialog/DialogButtons.tsx';
import { canShare } from '../download/share-file.ts';
import type { Way } from '../download/use-handing-over.tsx';
import { Choice, ChoiceGroup } from '../report/Choice.tsx';
import { ReportButtons } from '../report/ReportButtons.tsx';
import { drawnPlate, mediaTypes, type PlateType, pictureOf, plateTypes } from './plate-file.ts';

interface Props {
  readonly content: PlateContent;
  /** Of which some can be chosen. */
  readonly figures: readonly PlateFigure[];
  readonly missing: readonly PlateQuestion[];
  readonly hues: Hues;
  readonly onChoose: (content: PlateContent, paper: PlateFormat, type: PlateType, way: Way) => void;
  readonly onCancel: () => void;
}

/** The page as it will be, and in which format; without anything on it yet, what can be filled in first. */
export function PlateDialog({ content: offered, figures, missing, hues, onChoose, onCancel }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [paper, setPaper] = useState<PlateFormat>('a4');
  const [type, setType] = useState<PlateType>('pdf');
  const [chosen, setChosen] = useState(offered.figures.map(({ id }) => id));
  const content = useMemo(
    () => ({ ...offered, figures: figures.filter(({ id }) => chosen.includes(id)) }),
    [offered, figures, chosen],
  );
  const isEmpty = isPlateEmpty(offered);
  const picture = useMemo(
    () => (isEmpty ? '' : pictureOf(drawnPlate({ content, paper, hues }))),
    [content, paper, hues, isEmpty],
  );
  if (isEmpty)
    return (
      <Dialog title={words.title} onClose={onCancel} dialog={dialog}>
        <p>{words.empty}</p>
        <Questions questions={missing} />
        <div className="dialog__buttons">
          <button
            type="button"
            className="nl-button nl-button--secondary"
            onClick={() => dialog.current?.close()}
          >
            {text.actions.cancel}
          </button>
        </div>
      </Dialog>
    );
  const sample = new File([], `${plateText.kind}.${type}`, { type: mediaTypes[type] });
  return (
    <Dialog title={words.title} onClose={onCancel} dialog={dialog}>
      <p>{words.about}</p>
      <div className="plate-choice">
        <img className="plate-preview" src={picture} alt={plateText.about(content.title, content.area)} />
        <div>
          {figures.length > 0 && (
            <ChoiceGroup title={words.figures}>
              {figures.map(({ id, lead, rest, name, group }) => (
                <Choice
                  key={id}
                  type="checkbox"
                  name={id}
                  label={words.figure([lead, rest].filter(Boolean).join(' '), name, group)}
                  isChosen={chosen.includes(id)}
                  isDisabled={chosen.length >= mostFigures && !chosen.includes(id)}
                  onChange={(isIn) =>
                    setChosen([...chosen.filter((one) => one !== id), ...(isIn ? [id] : [])])
                  }
                />
              ))}
              {figures.length > mostFigures && <p className="choice-group__about">{words.mostFigures}</p>}
            </ChoiceGroup>
          )}
          <ChoiceGroup title={words.paper}>
            {plateFormats.map((one) => (
              <Choice
                key={one}
                type="radio"
                name="papier"
                label={words.papers[one]}
                isChosen={paper === one}
                onChange={() => setPaper(one)}
              />
            ))}
          </ChoiceGroup>
          <ChoiceGroup title={words.format}>
            {plateTypes.map((one) => (
              <Choice
                key={one}
                type="radio"
                name="formaat"
                label={words.formats[one]}
                about={words.formatAbout[one]}
                isChosen={type === one}
                onChange={() => setType(one)}
              />
            ))}
          </ChoiceGroup>
        </div>
      </div>
      {missing.length > 0 && (
        <details className="plate-missing">
          <summary>{words.missing}</summary>
          <Questions questions={missing} />
        </details>
      )}
      <ReportButtons
        dialog={dialog}
        isPossible
        problem=""
        canShare={canShare(sample)}
        onChoose={(way) => closeAndThen(dialog, () => onChoose(content, paper, type, way))}
      />
    </Dialog>
  );
}

function Questions({ questions }: { readonly questions: readonly PlateQuestion[] }) {
  return (
    <ul>
      {questions.map(({ code, page, field }) => (
        <li key={field.id}>
          <a className="nl-link" href={`${siteUrl(page)}#${field.id}-vraag`}>
            {field.label}
          </a>{' '}
          <span>{`(${text.worksheet.name(code)})`}</span>
        </li>
      ))}
    </ul>
  );
}
