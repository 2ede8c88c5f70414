/** The link as a QR code, to show on the beamer or to print. Loaded when somebody asks for it, with what makes the code. */
import { correction, generate } from 'lean-qr/nano';
import { useRef } from 'preact/compat';
import { formatDutchDate } from '../../../basics/dutch-format.ts';
import { askingText } from '../../../text/asking.ts';
import type { Invitation } from '../../../worksheet/saved/invitation.ts';
import { codePath } from './code-path.ts';

interface Props {
  readonly invitation: Invitation;
  readonly link: string;
  readonly title: string;
}

const words = askingText.send;

/** Characters: with more its squares are too small for an ordinary camera. */
const longestCode = 1000;
/** Squares that stay empty around it, or a camera does not find it (ISO 18004). */
const quiet = 4;

export default function InvitationCode({ invitation, link, title }: Props) {
  const figure = useRef<HTMLElement>(null);
  if (link.length > longestCode)
    return <p className="send__length send__length--long">{words.codeTooLong}</p>;
  const code = generate(link, { minCorrectionLevel: correction.L });
  const { from, replyBy } = invitation;
  const side = code.size + 2 * quiet;
  return (
    <>
      <figure className="invitation-code" ref={figure}>
        <p className="invitation-code__title">{title}</p>
        <svg
          className="invitation-code__picture"
          viewBox={`${-quiet} ${-quiet} ${side} ${side}`}
          role="img"
          aria-label={words.codeName(title)}
        >
          <path className="invitation-code__squares" d={codePath(code)} />
        </svg>
        <figcaption className="invitation-code__caption">
          <p>{words.codeHelp}</p>
          {from !== '' && <p>{words.codeFrom(from)}</p>}
          {replyBy !== undefined && <p>{words.codeBy(formatDutchDate(replyBy))}</p>}
        </figcaption>
      </figure>
      <button
        type="button"
        className="nl-button nl-button--secondary"
        onClick={() => printAlone(figure.current)}
      >
        {words.printCode}
      </button>
    </>
  );
}

/** Of the page only this is printed (src/styles/asking.css). */
function printAlone(element: HTMLElement | null): void {
  if (element === null) return;
  element.dataset['printed'] = '';
  addEventListener('afterprint', () => delete element.dataset['printed'], { once: true });
  print();
}
