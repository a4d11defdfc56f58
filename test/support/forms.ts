import { workOutBoxes } from "../../src/advice/details.ts";
import { compileEngine, type Engine } from "../../src/engine/engine.ts";
import { usualLimits } from "../../src/pack/number-variables.ts";
import type { Pack } from "../../src/pack/pack.ts";
import type { FormLimits } from "../../src/pack/terms.ts";

/** Limits under which every condition that asks something is a diagram. */
export const onlyDiagrams: FormLimits = { ...usualLimits, terms: 0, termsAtOnce: 0 };

/** The same pack with every condition worked out as a diagram. */
export function withDiagrams(pack: Pack): Pack {
  return { ...pack, boxes: workOutBoxes({ ...pack }, onlyDiagrams) };
}

/** Both ways in which a pack's conditions may be worked out; what holds of one has to hold of the other. */
export const eachForm: readonly { readonly forms: string; readonly compile: (pack: Pack) => Engine }[] = [
  { forms: "boxes", compile: (pack) => compileEngine(pack) },
  // A copy, since a pack that was read keeps its conditions as they were worked out.
  { forms: "diagrams", compile: (pack) => compileEngine({ ...pack }, onlyDiagrams) },
];
