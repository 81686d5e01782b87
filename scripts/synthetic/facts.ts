/**
 * The figures of one made-up report. Parts add up to their totals and rates follow from their counts, apart from the
 * few reports that are given a slip on purpose, so that the checks have something to find.
 */
import { between, type Random } from './random.ts';

export type Facts = Readonly<Record<string, number>>;

/** One report in so many states a rate that its counts do not give. */
const SLIP_IN = 9;
/** One in so many of those that name last year's figure names another than was given then. */
const HINDSIGHT_IN = 3;

/** Figures for a body of a given size (1: a county; 60: a province); `before` are those of the year before, if any. */
export function makeFacts(random: Random, size: number, before: Facts | null): Facts {
  const about = (typical: number) => Math.max(1, Math.round(typical * size * (0.5 + random())));
  const share = (whole: number, least: number, most: number) => Math.round(whole * (least + random() * (most - least)));
  const rejected = about(3);
  const otherHandled = about(2);
  const accepted = about(40);
  const concluded = share(accepted, 0.8, 1);
  const upheld = share(concluded, 0.4, 0.6);
  const revoked = share(concluded - upheld, 0.1, 0.3);
  const dismissed = share(concluded - upheld - revoked, 0.2, 0.5);
  const terminated = concluded - upheld - revoked - dismissed;
  const suits = about(25);
  const appeared = share(suits, 0.7, 1);
  const attended = share(appeared, 0.6, 1);
  const punished = about(900);
  const disputes = about(600);
  const settled = share(disputes, 0.9, 1);
  const slip = between(random, 1, SLIP_IN) === 1 ? 3 : 0;
  const hindsight = between(random, 1, HINDSIGHT_IN) === 1 ? 3 : 0;
  return {
    ...(before?.['received'] === undefined ? {} : { lastReceived: before['received'] + hindsight }),
    received: accepted + rejected + otherHandled,
    accepted,
    rejected,
    otherHandled,
    concluded,
    upheld,
    revoked,
    dismissed,
    terminated,
    suits,
    appeared,
    attended,
    attendanceRate: rate(attended, appeared),
    punished,
    disputes,
    settled,
    settledRate: Math.round((rate(settled, disputes) - slip) * 10) / 10,
    reviewed: about(12),
    issued: about(5),
    cleaned: about(30),
    repealed: about(6),
    contracts: about(18),
    decisions: about(6),
    meetings: between(random, 2, 12),
    lectures: between(random, 2, 9),
    trained: about(150),
    officers: about(220),
    files: about(60),
    windows: about(8),
    items: about(500),
    online: Math.min(100, 80 + between(random, 0, 20)),
    advisers: about(9),
    proposals: about(45),
    aid: about(120),
    talks: about(50),
    petitions: about(200),
    published: about(1500),
    requests: about(25),
    inspections: about(40),
  };
}

/** A percentage with one decimal, as reports print it. */
function rate(part: number, whole: number): number {
  return Math.round((part / whole) * 1000) / 10;
}
