import { diagnose } from "../../diagnostics/diagnostic.ts";
import type { Level } from "../../pack/pack.ts";
import type { Check } from "./check.ts";

const parts = ["forms", "rules", "conditions"] as const satisfies readonly (keyof Level)[];

/** Every level has ways to use it, rules that weigh it and advice on how to use it well. */
export const checkLevels: Check = ({ pack, place }) =>
  pack.levels.flatMap((level) =>
    parts
      .filter((part) => level[part].length === 0)
      .map((part) => diagnose("lint/incomplete-level", { level: level.id, lacks: part }, place(level.id))),
  );
