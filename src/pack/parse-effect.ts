import { nearest } from "../source/nearest.ts";
import type { Effect } from "./pack.ts";
import { type PackChecker, report, reportLevel, type Spot } from "./pack-checker.ts";
import type { RawEffect } from "./raw-pack.ts";

interface Target {
  readonly level: string;
  readonly form?: string;
}

const kinds = ["favour", "oppose", "require", "exclude", "limit"] as const;

type EffectKind = (typeof kinds)[number];

/** The role that an effect may name, and whether it has to. */
const roles: Readonly<Partial<Record<EffectKind, { readonly role: "lead" | "support"; readonly needed: boolean }>>> = {
  require: { role: "lead", needed: false },
  limit: { role: "support", needed: true },
};

/** Reads what a rule does: one thing, to one level or form. None where that is not clear; then it is reported. */
export function parseEffect(checker: PackChecker, raw: RawEffect, spot: Spot): readonly Effect[] {
  const [effect, ...others] = kinds.flatMap((kind) => {
    const named = raw[kind];
    return named === undefined ? [] : [{ kind, named }];
  });
  if (effect === undefined || others.length > 0) {
    report(checker, spot, "pack/bad-effect", {});
    return [];
  }
  const { kind, named } = effect;
  const target = parseTarget(checker, named, { ...spot, path: [...spot.path, kind] });
  const weighs = kind === "favour" || kind === "oppose";
  if (!isRightRole(kind, raw.role)) report(checker, spot, "pack/effect-role", { effect: kind });
  if (weighs !== (raw.strength !== undefined)) {
    report(checker, spot, "pack/effect-strength", { effect: kind, needed: weighs });
  }
  switch (kind) {
    case "favour":
    case "oppose":
      return [{ kind, ...target, strength: raw.strength ?? "slight" }];
    case "require":
      return [raw.role === "lead" ? { kind, ...target, role: raw.role } : { kind, ...target }];
    case "exclude":
      return [{ kind, ...target }];
    case "limit":
      if (target.form !== undefined) report(checker, spot, "pack/limited-form", { target: named });
      return [{ kind, level: target.level, role: "support" }];
    default:
      return kind satisfies never;
  }
}

function isRightRole(kind: EffectKind, role: RawEffect["role"]): boolean {
  const own = roles[kind];
  return role === undefined ? own?.needed !== true : role === own?.role;
}

/** Reads what can be weighed on: a level, or one of its forms as `level.form`. What is unknown in it is reported. */
export function parseTarget(checker: PackChecker, name: string, spot: Spot): Target {
  const [level = "", form] = name.split(/\.(.*)/s, 2);
  const known = checker.names.levels.get(level);
  if (known === undefined) reportLevel(checker, spot, level);
  else if (form !== undefined && !known.includes(form)) {
    report(checker, spot, "pack/unknown-form", { level, form, known, suggestion: nearest(form, known) });
  }
  return form === undefined ? { level } : { level, form };
}
