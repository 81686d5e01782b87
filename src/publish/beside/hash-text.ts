/**
 * A number of 53 bits for a text, so that a corpus of thousands is compared without keeping its sentences in memory.
 * Two multiplicative hashes of 32 bits (after FNV-1a, offset and prime as published there; the second starts elsewhere)
 * joined to as many bits as a number holds exactly. It keeps no secrets and settles no identity: whoever finds two
 * equal numbers compares the texts.
 */
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const OTHER_OFFSET = 0x9e3779b9;
const OTHER_PRIME = 0x85ebca6b;
/** 53 − 32 */
const HIGH_BITS = 21;

export function hashText(text: string): number {
  let low = FNV_OFFSET;
  let high = OTHER_OFFSET;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, FNV_PRIME);
    high = Math.imul(high ^ unit, OTHER_PRIME);
  }
  // The last characters reach the upper bits only through the multiplication; fold them down once more.
  high ^= high >>> 15;
  return (high >>> (32 - HIGH_BITS)) * 2 ** 32 + (low >>> 0);
}
