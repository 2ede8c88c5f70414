import { useMemo } from 'react';
import { dossierText } from '../../text/dossiers.ts';
import type { Sources } from '../../worksheet/mentions/sources.ts';
import { lookupIn } from '../../worksheet/reading/lookup.ts';
import type { Dossier } from '../../worksheet/saved/dossier.ts';
import { Contained } from '../frame/Contained.tsx';
import { factsOf } from './dossier-facts.ts';
import { type ListedWorksheet, progressPerSheet } from './listed-worksheet.ts';

interface Props {
  readonly dossier: Dossier;
  readonly isOpen: boolean;
  readonly worksheets: readonly ListedWorksheet[];
  readonly sources: Sources;
  readonly onOpen: () => void;
  readonly onCopy: () => void;
  readonly onRemove: () => void;
}

/** One dossier among all: since when, how far each worksheet is, and what can be done with it. */
export function DossierCard({ dossier, isOpen, worksheets, sources, onOpen, onCopy, onRemove }: Props) {
  const words = dossierText.list;
  const title = dossier.card.title.value || dossierText.unnamed;
  return (
    <li className="dossier-card" data-dossier={dossier.id} aria-current={isOpen || undefined}>
      <Contained>
        <AboutDossier {...{ dossier, isOpen, worksheets, sources }} />
      </Contained>
      <div className="dossier-card__actions">
        {!isOpen && <CardButton words={words.open} title={title} look="secondary" onPress={onOpen} />}
        <CardButton words={words.copy} title={title} look="subtle" onPress={onCopy} />
        <CardButton words={words.remove} title={title} look="subtle" onPress={onRemove} />
      </div>
    </li>
  );
}

type AboutProps = Pick<Props, 'dossier' | 'isOpen' | 'worksheets' | 'sources'>;

function AboutDossier({ dossier, isOpen, worksheets, sources }: AboutProps) {
  const words = dossierText.list;
  const title = dossier.card.title.value || dossierText.unnamed;
  const sheets = useMemo(() => {
    const answers = Object.fromEntries(
      Object.entries(dossier.worksheets).map(([id, content]) => [id, content.answers]),
    );
    return progressPerSheet(worksheets, lookupIn(answers, sources));
  }, [dossier, worksheets, sources]);
  return (
    <div className="dossier-card__about">
      <p className="dossier-card__title">
        <span>{title}</span>
        {isOpen && <span className="dossier-card__open nl-data-badge">{words.current}</span>}
      </p>
      <p className="dossier__facts">{factsOf(dossier)}</p>
      <ul className="dossier-card__sheets" aria-label={words.progressLabel}>
        {sheets.map(({ worksheet, answered, total }) => (
          <li className="dossier-card__sheet" data-block={worksheet.code} key={worksheet.id}>
            {words.progress(worksheet.code, answered, total)}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface ButtonProps {
  readonly words: string;
  readonly title: string;
  readonly look: 'secondary' | 'subtle';
  readonly onPress: () => void;
}

/** For who hears it the name says which dossier. */
function CardButton({ words, title, look, onPress }: ButtonProps) {
  return (
    <button type="button" className={`nl-button nl-button--${look}`} onClick={onPress}>
      <span>{words}</span>
      <span className="visually-hidden">{dossierText.list.ofDossier(title)}</span>
    </button>
  );
}
