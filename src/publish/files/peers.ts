/** reports/<id>.peers.json: each report beside the others. */
import type { Codebook } from '../../schema/indicator.ts';
import { PeersFile } from '../../schema/published-peers.ts';
import { boilerplateOf } from '../beside/boilerplate.ts';
import { comparePeers } from '../beside/peers.ts';
import type { SentenceIndex } from '../beside/sentence-index.ts';
import type { Files, PublishedReport } from '../input.ts';
import { encodeJson } from '../json.ts';

export function peerFiles(reports: readonly PublishedReport[], codebook: Codebook, index: SentenceIndex): Files {
  const peersOf = comparePeers(reports, codebook);
  return new Map(
    reports.map((published) => {
      const { id } = published.report;
      const path = `reports/${id}.peers.json`;
      const boilerplate = boilerplateOf(id, index, reports.length - 1);
      return [path, encodeJson(path, PeersFile, { report: id, boilerplate, peers: peersOf(published) })];
    }),
  );
}
