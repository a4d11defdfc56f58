import { nearest } from "../source/nearest.ts";
import type { Evidence } from "./evidence.ts";
import type { Pack } from "./pack.ts";
import {
  at,
  checkLevel,
  checkStatement,
  checkValues,
  type PackChecker,
  registerId,
  report,
  type Spot,
} from "./pack-checker.ts";
import type { RawEvidence } from "./raw-pack.ts";

/** Checks an entry of `evidence.yaml`, whose programmes are precedents and whose id is no statement's. */
export function buildEvidence(
  checker: PackChecker,
  raw: RawEvidence,
  spot: Spot,
  matching: Pack["matching"] | null,
): Evidence {
  // Readers meet both kinds of id side by side, so that one may not stand for two things.
  registerId(checker, "statement", raw.id, at(spot, "id"));
  for (const [index, level] of raw.levels.entries()) checkLevel(checker, at(spot, "levels", index), level);
  for (const id of Object.keys(raw.touches)) checkStatement(checker, at(spot, "touches", id), id, "key");
  if (matching) checkValues(checker, at(spot, "topics"), matching.topic, raw.topics ?? []);
  const { id, levels, topics = [], touches, programme, ...told } = raw;
  return {
    id,
    levels,
    programmes: checkProgrammes(checker, programme, at(spot, "programme")),
    topics,
    touches: Object.entries(touches).map(([statement, bearing]) => ({ statement, bearing })),
    ...told,
  };
}

function checkProgrammes(checker: PackChecker, programme: RawEvidence["programme"], spot: Spot): readonly string[] {
  if (programme === undefined) return [];
  if (typeof programme === "string") return checkPrecedent(checker, spot, programme);
  return programme.flatMap((each, index) => checkPrecedent(checker, at(spot, index), each));
}

function checkPrecedent(checker: PackChecker, spot: Spot, precedent: string): readonly string[] {
  const known = checker.names.precedents;
  if (known.includes(precedent)) return [precedent];
  report(checker, spot, "pack/unknown-precedent", { precedent, suggestion: nearest(precedent, known) });
  return [];
}
