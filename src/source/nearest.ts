import { distance } from "fastest-levenshtein";

const longest = 80;
const tolerance = 0.4;

/** A name as it is compared: without case, accents, and differences between apostrophes, spaces, underscores and hyphens. */
export function comparable(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .trim()
    .replace(/[\s_\u2010-\u2015-]+/g, "-");
}

/** The candidate that was probably meant, or null where none is near. */
export function nearest(name: string, candidates: readonly string[]): string | null {
  if (name.length > longest) return null;
  const wanted = comparable(name);
  if (wanted.length < 2) return null;
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const other = comparable(candidate);
    const away = wanted === other ? 0 : isNear(wanted, other) ? 1 : distance(wanted, other);
    const allowed = Math.max(1, Math.floor(other.length * tolerance));
    if (away < least && away <= allowed && away < wanted.length) {
      best = candidate;
      least = away;
    }
  }
  return best;
}

/** A word cut short and letters that changed places are one slip, however many letters differ. */
function isNear(wanted: string, other: string): boolean {
  if (wanted.length >= 3 && other.startsWith(wanted)) return true;
  return wanted.length === other.length && [...wanted].sort().join("") === [...other].sort().join("");
}
