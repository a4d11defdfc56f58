import { type Bearing, bearings, type Touch } from "../pack/evidence.ts";

/** The statements on which a finding bears, by how, gravest first. */
export function groupTouches(
  touches: readonly Touch[],
): readonly { readonly bearing: Bearing; readonly statements: readonly string[] }[] {
  return bearings
    .map((bearing) => ({
      bearing,
      statements: touches.filter((touch) => touch.bearing === bearing).map(({ statement }) => statement),
    }))
    .filter(({ statements }) => statements.length > 0);
}
