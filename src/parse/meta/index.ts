/** Metadata of one report, each field with its evidence; a sidecar's statements last, since they correct. */
import type { Division } from '../../schema/place.ts';
import type { SidecarFields } from '../../schema/provenance.ts';
import type { Evidence, ReportMeta } from '../../schema/report.ts';
import { readAddressees } from './addressees.ts';
import { readPublished, readSigned } from './dates.ts';
import { divisionIndex } from './division-index.ts';
import { readDocumentNumber } from './document-number.ts';
import { readIssuers } from './issuers.ts';
import { readPeriod } from './period.ts';
import { readPlace } from './place.ts';
import { applySidecar } from './sidecar.ts';
import type { MetaSource } from './source.ts';
import { readTitle } from './title.ts';
import { readYear } from './year.ts';

export interface MetaReading {
  readonly meta: ReportMeta;
  readonly lostDate: boolean;
  readonly anonymised: boolean;
}

export function readMeta(
  source: MetaSource,
  divisions: readonly Division[],
  sidecar: SidecarFields | null,
): MetaReading {
  const index = divisionIndex(divisions);
  const title = readTitle(source);
  const published = readPublished(source);
  const firstSigned = readSigned(source, null);
  const year = readYear(source, title, firstSigned, published);
  const signed = readSigned(source, year.year);
  const issuers = readIssuers(source, title);
  const { place, evidence: placeEvidence } = readPlace(source, index, title, issuers, year.hidden);
  const addressees = readAddressees(source);
  const documentNumber = readDocumentNumber(source);
  const evidence = [
    title?.evidence,
    year.evidence,
    ...placeEvidence,
    issuers?.evidence,
    addressees?.evidence,
    documentNumber?.evidence,
    signed?.evidence,
    published?.evidence,
  ].filter((item): item is Evidence => item !== undefined && item !== null);
  const meta: ReportMeta = {
    title: title?.value ?? null,
    year: year.year,
    period: readPeriod(year.year, {
      signedOn: signed?.value ?? null,
      title: title?.value ?? null,
      paragraphs: source.paragraphs,
    }),
    place,
    issuers: issuers?.value ?? [],
    addressees: addressees?.value ?? [],
    documentNumber: documentNumber?.value ?? null,
    signedOn: signed?.value ?? null,
    publishedOn: published?.value ?? null,
    evidence,
  };
  const corrected = sidecar ? applySidecar(meta, sidecar, index, source.paragraphs) : meta;
  return {
    meta: corrected,
    lostDate: signed?.lost ?? false,
    anonymised: corrected.place.anonymised || (corrected.year === null && year.hidden),
  };
}
