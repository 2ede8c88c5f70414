/** The buttons that copy, on pages before anything of copying is loaded. */
import { type ComponentProps, type ComponentType, type ReactNode, useState } from 'preact/compat';
import { text } from '../../text/nl.ts';
import { loadStyles } from '../dialog/load-styles.ts';
import type { CopyDossier } from './CopyDossier.tsx';
import type { CopyWorksheet } from './CopyWorksheet.tsx';

interface Labelled {
  readonly label: string;
}

/**
 * What a click loads and draws; the next click draws it anew.
 * @param load `undefined` when it cannot be had.
 */
function useOnClick<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  onMessage: (message: ReactNode) => void,
) {
  const [drawn, setDrawn] = useState<{ readonly Loaded: ComponentType<Props>; readonly count: number }>();
  const draw = async () => {
    const Loaded = await load().catch(() => undefined);
    if (Loaded === undefined) onMessage(text.pdf.notLoaded);
    else setDrawn((before) => ({ Loaded, count: (before?.count ?? 0) + 1 }));
  };
  return { drawn, draw };
}

type WorksheetProps = ComponentProps<typeof CopyWorksheet>;

export function CopyWorksheetButton({ label, ...props }: WorksheetProps & Labelled) {
  const { drawn, draw } = useOnClick<WorksheetProps>(async () => {
    const { CopyWorksheet, styles } = await import('./CopyWorksheet.tsx');
    await loadStyles(styles);
    return CopyWorksheet;
  }, props.onMessage);
  return (
    <>
      <button type="button" className="nl-button nl-button--secondary" onClick={draw}>
        {label}
      </button>
      {drawn !== undefined && <drawn.Loaded key={drawn.count} {...props} />}
    </>
  );
}

type DossierProps = ComponentProps<typeof CopyDossier>;

export function CopyDossierButton({ label, ...props }: DossierProps & Labelled) {
  const { drawn, draw } = useOnClick<DossierProps>(
    async () => (await import('./CopyDossier.tsx')).CopyDossier,
    props.onMessage,
  );
  return (
    <>
      <button type="button" className="nl-button nl-button--secondary" onClick={draw}>
        {label}
      </button>
      {drawn !== undefined && <drawn.Loaded key={drawn.count} {...props} />}
    </>
  );
}
