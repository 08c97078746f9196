/**
 * Why a file cannot be imported: one Danish sentence or two that say what is wrong and what to do.
 */

/** An expected refusal; the message is shown to the editor as it is. */
export class ImportError extends Error {
  constructor(
    readonly problem: string,
    readonly remedy: string,
  ) {
    super(`${problem} ${remedy}`)
    this.name = 'ImportError'
  }
}
