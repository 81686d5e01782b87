/**
 * Results -> every file of the data set. Pure: the same input gives the same bytes, whatever the day, the machine or
 * the order in which reports arrive.
 */
import { ManifestFile } from '../schema/published.ts';
import type { Hash } from './assemble.ts';
import { indexSentences } from './beside/sentence-index.ts';
import { bulkFiles } from './files/bulk.ts';
import { checkFiles } from './files/checks.ts';
import { dataPackageFile } from './files/datapackage.ts';
import { facetFiles } from './files/facets.ts';
import { indicatorFiles } from './files/indicators.ts';
import { peerFiles } from './files/peers.ts';
import { placeFiles } from './files/places.ts';
import { qualityFile } from './files/quality.ts';
import { readmeFile } from './files/readme.ts';
import { referenceFiles } from './files/references.ts';
import { indexFile } from './files/release-index.ts';
import { reportFiles } from './files/reports.ts';
import { systemFiles } from './files/systems.ts';
import type { Files, PublishInput } from './input.ts';
import { encodeJson, encodeText } from './json.ts';
import { compareText } from './order.ts';
import { mentionRows, observationRows } from './rows.ts';
import { schemaFiles } from './schemas.ts';

/** Digits of the hash in a release id: 48 bits, enough that two releases never meet. */
const RELEASE_DIGITS = 12;

export function publish(input: PublishInput): Files {
  const reports = input.reports.toSorted((a, b) => compareText(a.report.id, b.report.id));
  const indicators = new Map(input.codebook.indicators.map((indicator) => [indicator.id, indicator]));
  const byReport = new Map(reports.map((published) => [published.report.id, observationRows(published, indicators)]));
  const observations = [...byReport.values()].flat();
  const sentences = indexSentences(reports);
  const data = merge([
    reportFiles(reports, byReport),
    facetFiles(reports),
    peerFiles(reports, input.codebook, sentences),
    indicatorFiles(input, reports, observations),
    placeFiles(reports, byReport, sentences),
    systemFiles(reports, input.codebook),
    referenceFiles(reports, input.codebook.references ?? []),
    checkFiles(reports, input.rules),
    bulkFiles(reports.flatMap(mentionRows), observations),
    qualityFile(input, reports),
  ]);
  const release = releaseOf(data, input.sha256);
  const files = merge([
    data,
    indexFile(input, reports, release),
    schemaFiles(),
    dataPackageFile(data, input.sha256),
    readmeFile(),
  ]);
  return merge([files, manifestFile(files, release, input.sha256)]);
}

function merge(parts: readonly Files[]): Files {
  const files: Files = new Map();
  for (const part of parts) {
    for (const [path, bytes] of part) {
      if (files.has(path)) throw new Error(`Two files want the path ${path}`);
      files.set(path, bytes);
    }
  }
  return new Map([...files].sort(([a], [b]) => compareText(a, b)));
}

function listed(files: Files, sha256: Hash): ManifestFile['files'] {
  return [...files].map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: sha256(bytes) }));
}

function releaseOf(data: Files, sha256: Hash): string {
  const lines = listed(data, sha256).map((file) => `${file.sha256}  ${file.path}\n`);
  return `v1-${sha256(encodeText(lines.join(''))).slice(0, RELEASE_DIGITS)}`;
}

function manifestFile(files: Files, release: string, sha256: Hash): Files {
  const manifest = { release, files: listed(files, sha256) };
  return new Map([['manifest.json', encodeJson('manifest.json', ManifestFile, manifest)]]);
}
