/** What an attack tells: how many times it was tried, and what went wrong. */
export interface AttackReport {
  readonly title: string;
  readonly tries: number;
  /** A line for each that failed; none when all held. */
  readonly failures: readonly string[];
  /** Figures worth keeping. */
  readonly figures: readonly string[];
}

export type Attack = () => Promise<readonly AttackReport[]>;
