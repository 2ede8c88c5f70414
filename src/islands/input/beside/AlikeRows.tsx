import { besideText, unnamedContributor } from '../../../text/beside.ts';
import type { Cluster, ClusterMember } from '../../../worksheet/input/clusters.ts';

interface Props {
  /** Unique on the page. */
  readonly id: string;
  readonly clusters: readonly Cluster[];
  readonly onJoin: (cluster: Cluster, pressed: Element) => void;
}

/** Near-equal rows of several contributors, each with whose they are, for a person to make them one. */
export function AlikeRows({ id, clusters, onJoin }: Props) {
  if (clusters.length === 0) return null;
  return (
    <div className="inputs__alike">
      <p className="inputs__name" id={`${id}-gelijk`}>
        {besideText.alike}
      </p>
      <ul className="inputs__items" aria-labelledby={`${id}-gelijk`}>
        {clusters.map((cluster, at) => (
          <li className="inputs__item" key={cluster.members.map(keyOf).join()}>
            <ul className="inputs__said inputs__members" id={`${id}-gelijk-${at}`}>
              {cluster.members.map((member) => (
                <li key={keyOf(member)}>
                  <span className="inputs__words">{member.text}</span>{' '}
                  <span className="inputs__facts">{whoseIs(member)}</span>
                </li>
              ))}
            </ul>
            <button
              type="button"
              className="nl-button nl-button--secondary"
              aria-describedby={`${id}-gelijk-${at}`}
              data-take
              onClick={({ currentTarget }) => onJoin(cluster, currentTarget)}
            >
              {besideText.joinToOne}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

const keyOf = (member: ClusterMember): string => (member.type === 'row' ? member.row.id : member.item.item);

function whoseIs({ type, names }: ClusterMember): string {
  const said = names.map((name) => name || unnamedContributor).join(', ');
  return [said, type === 'row' ? besideText.inList : ''].filter(Boolean).join(', ');
}
