import { distance } from "fastest-levenshtein";

const longest = 80;
const tolerance = 0.4;

/** A name as it is compared: without case, accents, and differences between spaces, underscores and hyphens. */
export function comparable(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .trim()
    .replace(/[\s_-]+/g, "-");
}

/** The candidate that was probably meant, or null where none is near. */
export function nearest(name: string, candidates: readonly string[]): string | null {
  if (name.length > longest) return null;
  const wanted = comparable(name);
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const other = comparable(candidate);
    const away = wanted.length >= 3 && other.startsWith(wanted) ? 1 : distance(wanted, other);
    if (away < least && away <= Math.max(1, Math.floor(other.length * tolerance))) {
      best = candidate;
      least = away;
    }
  }
  return best;
}
