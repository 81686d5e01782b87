// @ts-check
/** Something about the machine, not the project, stands in the way; `advice` says what its owner can do. */
export class SetupError extends Error {
  /**
   * @param {string} message what went wrong
   * @param {string} advice what to do, in the imperative
   */
  constructor(message, advice) {
    super(message);
    this.name = 'SetupError';
    this.advice = advice;
  }
}
