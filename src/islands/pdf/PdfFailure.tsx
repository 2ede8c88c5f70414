/** Told when a PDF failed by a fault of the site: loaded when that happens, with what its publisher would want to know. */
import { type ReactNode, useState } from 'preact/compat';
import { dayAndTimeOf } from '../../text/moments.ts';
import { text } from '../../text/nl.ts';
import { pdfFailureText as words } from '../../text/pdf-failure.ts';
import { copying } from '../dialog/TextToCopy.tsx';

interface Props {
  /** What was thrown where the PDF is made. */
  readonly cause: unknown;
}

export function PdfFailure({ cause }: Props) {
  const [told, setTold] = useState<ReactNode>('');
  return (
    <>
      <p>{text.pdf.failed}</p>
      <p>
        <button
          type="button"
          className="nl-button nl-button--secondary"
          onClick={async () => setTold(await copying(reportOf(cause), words.copied))}
        >
          {words.copy}
        </button>
      </p>
      {told !== '' && <div>{told}</div>}
    </>
  );
}

/** Nothing of the dossier: where the code was, on which page, and in which browser. */
function reportOf(cause: unknown): string {
  const thrown = cause instanceof Error ? (cause.stack ?? `${cause.name}: ${cause.message}`) : String(cause);
  return [
    words.title,
    words.page(location.pathname),
    words.browser(navigator.userAgent),
    words.moment(dayAndTimeOf(Date.now())),
    words.cause(thrown),
  ].join('\n');
}
