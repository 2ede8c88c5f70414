interface Props {
  /** What stands behind the `#` of the link: from anybody, so not trusted. */
  readonly packed: string;
}

/** The short page of who answers. */
export default function AnswerInvitation({ packed }: Props) {
  return <p className="nl-paragraph">{packed}</p>;
}
