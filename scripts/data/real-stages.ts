/** The one place where parser, extractor and audit meet. */
import { audit, auditSeries, ruleDocs, seriesOf } from '../../src/audit/index.ts';
import { createExtractor } from '../../src/extract/index.ts';
import { parseSource } from '../../src/parse/index.ts';
import type { Stages } from './stages.ts';

export const STAGES: Stages = { parse: parseSource, createExtractor, audit, auditSeries, seriesOf, ruleDocs };
