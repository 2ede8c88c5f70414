interface Props {
  /** What stands behind the `#` of the link: from anybody, so not trusted. */
  readonly packed: string;
}

/** An input that came in as the address of the page. */
export function ReceiveLink({ packed }: Props) {
  return <p className="nl-paragraph">{packed}</p>;
}
