import { distance } from "fastest-levenshtein";

/** The known word that the typed one was most likely meant to be; null: none is near. */
export function nearest(typed: string, known: readonly string[]): string | null {
  const allowed = Math.max(1, Math.floor(typed.length / 3));
  const ranked = known.map((word) => ({ word, distance: distance(typed.toLowerCase(), word.toLowerCase()) }));
  const best = ranked.reduce((a, b) => (b.distance < a.distance ? b : a), {
    word: "",
    distance: Number.POSITIVE_INFINITY,
  });
  return best.distance <= allowed ? best.word : null;
}
