import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { csvParseRows } from 'd3-dsv';
import { PUBLISHED_SCHEMAS, schemaFor } from '../../src/publish/schemas.ts';
import type { CheckResult, Problem } from './problem.ts';
import type { BuiltSite } from './site.ts';

const FOLDER = 'data/v1/';
const REBUILD = 'run npm run build; if it stays, the publisher writes what it does not declare';

/** Every published file against the schema published beside it, with a validator that is not the one that wrote it. */
export function checkSchemas(site: BuiltSite): CheckResult {
  const problems: Problem[] = [];
  const validators = new Map<string, ValidateFunction>();
  const ajv = new Ajv2020({ strict: false, allErrors: false });
  addFormats.default(ajv);
  for (const { name } of PUBLISHED_SCHEMAS) {
    const file = `${FOLDER}schema/${name}.schema.json`;
    if (site.files.has(file)) validators.set(name, ajv.compile(JSON.parse(read(site, file))));
    else problems.push({ file, what: 'is missing', advice: REBUILD });
  }
  let looked = 0;
  for (const file of published(site)) {
    if (!/\.(?:json|ndjson)$/.test(file) || file.startsWith(`${FOLDER}schema/`)) continue;
    const validate = validators.get(schemaFor(file.slice(FOLDER.length))?.name ?? '');
    if (validate === undefined) {
      problems.push({ file, what: 'has no schema', advice: 'name its schema in src/publish/schemas.ts' });
      continue;
    }
    const lines = file.endsWith('.ndjson') ? read(site, file).split('\n').filter(Boolean) : [read(site, file)];
    const bad = lines.findIndex((line) => !validate(JSON.parse(line)));
    looked += lines.length;
    if (bad < 0) continue;
    const [error] = validate.errors ?? [];
    problems.push({
      file,
      what: `${lines.length > 1 ? `line ${bad + 1}: ` : ''}${error?.instancePath} ${error?.message}`,
      advice: REBUILD,
    });
  }
  return { name: 'Schemas', looked: `${looked} values against ${validators.size} schemas`, problems };
}

/** The manifest names every published file with its true size and sha-256, and no other. */
export function checkManifest(site: BuiltSite): CheckResult {
  const file = `${FOLDER}manifest.json`;
  if (!site.files.has(file)) {
    return { name: 'Manifest', looked: '0 files', problems: [{ file, what: 'is missing', advice: REBUILD }] };
  }
  const manifest = JSON.parse(read(site, file)) as { files: { path: string; bytes: number; sha256: string }[] };
  const problems: Problem[] = [];
  for (const { path, bytes, sha256 } of manifest.files) {
    if (!site.files.has(FOLDER + path)) {
      problems.push({ file, what: `names ${path}, which is not there`, advice: REBUILD });
      continue;
    }
    const content = readFileSync(join(site.root, FOLDER, path));
    const same = content.length === bytes && createHash('sha256').update(content).digest('hex') === sha256;
    if (!same) problems.push({ file: FOLDER + path, what: 'differs from its entry in the manifest', advice: REBUILD });
  }
  const named = new Set(manifest.files.map(({ path }) => FOLDER + path));
  for (const other of published(site)) {
    if (other !== file && !named.has(other)) problems.push({ file: other, what: 'is in no manifest', advice: REBUILD });
  }
  return { name: 'Manifest', looked: `${manifest.files.length} files`, problems };
}

/** Every row of a table has as many cells as its head. */
export function checkTables(site: BuiltSite): CheckResult {
  const tables = published(site).filter((file) => file.endsWith('.csv'));
  const problems: Problem[] = [];
  let rows = 0;
  for (const file of tables) {
    const [head, ...body] = csvParseRows(read(site, file).replace(/^\uFEFF/, ''));
    rows += body.length;
    const bad = body.findIndex((row) => row.length !== head?.length);
    if (head === undefined) problems.push({ file, what: 'is empty', advice: REBUILD });
    else if (bad >= 0) problems.push({ file, what: `row ${bad + 2} has not ${head.length} cells`, advice: REBUILD });
  }
  return { name: 'Tables', looked: `${rows} rows of ${tables.length} tables`, problems };
}

function published(site: BuiltSite): readonly string[] {
  return [...site.files].filter((file) => file.startsWith(FOLDER));
}

function read(site: BuiltSite, file: string): string {
  return readFileSync(join(site.root, file), 'utf8');
}
