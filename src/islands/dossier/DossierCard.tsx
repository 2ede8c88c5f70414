import { type Ref, useMemo } from 'preact/compat';
import { dossierText } from '../../text/dossiers.ts';
import { lookupIn } from '../../worksheet/reading/lookup.ts';
import type { Dossier } from '../../worksheet/saved/dossier.ts';
import { NotReady } from '../answers/NotReady.tsx';
import type { Edition } from '../answers/use-edition.ts';
import { useHandsFocus } from '../dialog/focus.ts';
import { Contained } from '../frame/Contained.tsx';
import { factsOf } from './dossier-facts.ts';
import { progressOfSheet } from './listed-worksheet.ts';

interface Props {
  readonly dossier: Dossier;
  readonly isOpen: boolean;
  readonly edition: Edition | undefined;
  readonly onOpen: () => void;
  readonly onCopy: () => void;
  readonly onRemove: () => void;
}

/** One dossier among all: since when, how far each worksheet is, and what can be done with it. */
export function DossierCard({ dossier, isOpen, edition, onOpen, onCopy, onRemove }: Props) {
  const words = dossierText.list;
  const title = dossier.card.title.value || dossierText.unnamed;
  // Opened, the dossier has no such button any more.
  const openHandsFocus = useHandsFocus(nextButton);
  return (
    <li className="dossier-card" data-dossier={dossier.id} aria-current={isOpen || undefined}>
      <Contained>
        <AboutDossier {...{ dossier, isOpen, edition }} />
      </Contained>
      <div className="dossier-card__actions">
        {!isOpen && (
          <CardButton
            words={words.open}
            title={title}
            look="secondary"
            onPress={onOpen}
            button={openHandsFocus}
          />
        )}
        <CardButton words={words.copy} title={title} look="subtle" onPress={onCopy} />
        <CardButton words={words.remove} title={title} look="subtle" onPress={onRemove} />
      </div>
    </li>
  );
}

type AboutProps = Pick<Props, 'dossier' | 'isOpen' | 'edition'>;

function AboutDossier({ dossier, isOpen, edition }: AboutProps) {
  const words = dossierText.list;
  const title = dossier.card.title.value || dossierText.unnamed;
  const sheets = useMemo(() => {
    if (edition === undefined) return undefined;
    const answers = Object.fromEntries(
      Object.entries(dossier.worksheets).map(([id, content]) => [id, content.answers]),
    );
    const lookup = lookupIn(answers, edition.sources);
    return edition.worksheets.map((worksheet) => ({ worksheet, ...progressOfSheet(worksheet, lookup) }));
  }, [dossier, edition]);
  return (
    <div className="dossier-card__about">
      <p className="dossier-card__title">
        <span>{title}</span>
        {isOpen && <span className="dossier-card__open nl-data-badge">{words.current}</span>}
      </p>
      <p className="dossier__facts">{factsOf(dossier)}</p>
      {sheets === undefined ? (
        <p className="dossier__facts">
          <NotReady />
        </p>
      ) : (
        <ul className="dossier-card__sheets" aria-label={words.progressLabel}>
          {sheets.map(({ worksheet, answered, total }) => (
            <li className="dossier-card__sheet" data-block={worksheet.code} key={worksheet.id}>
              {words.progress(worksheet.code, answered, total)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface ButtonProps {
  readonly words: string;
  readonly title: string;
  readonly look: 'secondary' | 'subtle';
  readonly onPress: () => void;
  readonly button?: Ref<HTMLButtonElement>;
}

const nextButton = (button: Element) => button.nextElementSibling;

/** For screen readers the name says which dossier. */
function CardButton({ words, title, look, onPress, button }: ButtonProps) {
  return (
    <button type="button" className={`nl-button nl-button--${look}`} ref={button ?? null} onClick={onPress}>
      <span>{words}</span>
      <span className="visually-hidden">{dossierText.list.ofDossier(title)}</span>
    </button>
  );
}
