/** Writes in answer to other tabs, until a person changes something here. */
const mostReplies = 8;

/** In ms. */
const replyTime = 60_000;

/**
 * Ends a conversation between two tabs that do not read each other's text in the same way, one being an older version of the
 * site say: each would go on writing what it misses.
 */
export class ReplyLimit {
  #replies: number[] = [];

  /** Whether one more is allowed now; then it counts. */
  allowsOne(): boolean {
    const now = Date.now();
    this.#replies = this.#replies.filter((at) => Math.abs(now - at) < replyTime);
    return this.#replies.length < mostReplies && this.#replies.push(now) > 0;
  }
}
