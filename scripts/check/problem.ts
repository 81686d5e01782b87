/** Something about the built site that has to be put right, or (a warning) should be. */
export interface Problem {
  /** File below the site's folder. */
  readonly file: string;
  readonly what: string;
  /** What its maintainer can do. */
  readonly advice: string;
  readonly warning?: true;
}

/** What one check found, and what it looked at, so that a check that looked at nothing is seen. */
export interface CheckResult {
  readonly name: string;
  readonly looked: string;
  readonly problems: readonly Problem[];
  /** Printed below the result, e.g. a table of sizes. */
  readonly table?: readonly string[];
}
