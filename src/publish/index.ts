/** Results of the pipeline -> the files of the published data set. */
export { accountForNumbers } from './account.ts';
export { assembleReport, type Hash } from './assemble.ts';
export type { Files, PublishedReport, PublishInput } from './input.ts';
export { brokenInvariants } from './invariants.ts';
export { publish } from './publish.ts';
export { PUBLISHED_SCHEMAS, schemaFor } from './schemas.ts';
