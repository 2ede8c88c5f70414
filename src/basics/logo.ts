/** The mark of who publishes an edition, as it stands on the cover of a report. */
export interface Logo {
  /** What it is a picture of, for who does not see it. */
  readonly alt: string;
  /** px */
  readonly width: number;
  readonly height: number;
  /** PNG of eight bits a colour, without transparency and not interlaced. */
  readonly png: Uint8Array<ArrayBuffer>;
}

/** pt: what it has on paper, whatever its form. */
const most = { width: 170, height: 62 } as const;

/** pt */
export function logoOnPaper({ width, height }: Pick<Logo, 'width' | 'height'>): {
  readonly width: number;
  readonly height: number;
} {
  const scale = Math.min(most.width / width, most.height / height);
  return { width: width * scale, height: height * scale };
}
