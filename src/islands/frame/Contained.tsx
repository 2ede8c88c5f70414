import { Component, type ReactElement, type ReactNode } from 'preact/compat';
import { text } from '../../text/nl.ts';
import { SaveFileButton } from '../files/SaveFileButton.tsx';

interface Props {
  readonly children: ReactNode;
  /** Said in its place, where the file of the dossier is not what would be lost. */
  readonly instead?: ReactNode;
}

/**
 * Keeps what goes wrong in a part of the page within that part: the rest works on, and the answers can be taken along. It is
 * the second line: content is checked where it comes in, and does not make a part fail.
 */
export class Contained extends Component<Props, { readonly isBroken: boolean }> {
  override readonly state = { isBroken: false };

  static override getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    const { children, instead } = this.props;
    if (!this.state.isBroken) return children;
    return (
      <div className="broken-part" role="alert">
        {instead ?? <p>{text.broken.message}</p>}
        <div className="actions__buttons">
          {instead === undefined && <SaveFileButton look="secondary" />}
          <button type="button" className="nl-button nl-button--secondary" onClick={() => location.reload()}>
            {text.broken.reload}
          </button>
        </div>
      </div>
    );
  }
}

/** An island in which what goes wrong stays within it. It draws elements, or nothing: bare text would not survive a translator. */
export const contained = <IslandProps extends object>(Island: (props: IslandProps) => ReactElement | null) =>
  function ContainedIsland(props: IslandProps) {
    return (
      <Contained>
        <Island {...props} />
      </Contained>
    );
  };
