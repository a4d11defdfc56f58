import type { Case } from "../../src/case/case.ts";
import type { Text } from "../../src/language/languages.ts";
import type {
  Constraint,
  Direction,
  Effect,
  Fact,
  Level,
  Pack,
  Phase,
  PhaseDerivation,
  Rule,
  Strength,
} from "../../src/pack/pack.ts";
import type { Condition } from "../../src/pack/terms.ts";
import { is } from "./conditions.ts";

/** A text that is told apart by language. */
export const text = (words: string): Text => ({ nl: `nl: ${words}`, en: `en: ${words}` });

const grounds = { cites: ["S1"], basis: "inferred" } as const;

/** A fact of kind `one`. */
export function oneFact(id: string, values: readonly string[], relevant?: Condition): Fact {
  return makeFact(id, "one", values, relevant);
}

/** A fact of kind `set`. */
export function setFact(id: string, values: readonly string[], relevant?: Condition): Fact {
  return makeFact(id, "set", values, relevant);
}

function makeFact(id: string, kind: Fact["kind"], values: readonly string[], relevant?: Condition): Fact {
  return {
    id,
    kind,
    label: text(`label of ${id}`),
    question: text(`question of ${id}`),
    help: text(`help of ${id}`),
    values: values.map((value) => ({ id: value, label: text(`${id} is ${value}`) })),
    ...(relevant === undefined ? {} : { relevant }),
  };
}

/** A level with a direction, forms and no rules. */
export function makeLevel(id: string, direction: Direction, parts: Partial<Level> = {}): Level {
  return {
    id,
    numeral: id.toUpperCase(),
    name: text(`level ${id}`),
    summary: text(`summary of ${id}`),
    direction,
    directionGrounds: { ...grounds, text: text(`direction of ${id}`) },
    forms: [],
    rules: [],
    conditions: [],
    cautions: [],
    ...parts,
  };
}

/** Forms by id. */
export function makeForms(...ids: readonly string[]): Level["forms"] {
  return ids.map((id) => ({ id, name: text(`form ${id}`), summary: text(`summary of ${id}`), cites: ["S1"] }));
}

/** A rule that the source implies; `target` is `level` or `level.form`. */
export function rule(id: string, when: Condition | undefined, ...effects: readonly Effect[]): Rule {
  return {
    id,
    ...(when === undefined ? {} : { when }),
    effects,
    because: text(`because of ${id}`),
    ...grounds,
    basis: "implied",
  };
}

function aim(target: string): { readonly level: string; readonly form?: string } {
  const [level = "", form] = target.split(".");
  return form === undefined ? { level } : { level, form };
}

export const favour = (target: string, strength: Strength = "slight"): Effect => ({
  kind: "favour",
  ...aim(target),
  strength,
});
export const oppose = (target: string, strength: Strength = "slight"): Effect => ({
  kind: "oppose",
  ...aim(target),
  strength,
});
export const require = (target: string): Effect => ({ kind: "require", ...aim(target) });
export const requireLead = (target: string): Effect => ({ kind: "require", ...aim(target), role: "lead" });
export const limit = (level: string): Effect => ({ kind: "limit", level, role: "support" });
export const exclude = (target: string): Effect => ({ kind: "exclude", ...aim(target) });

/** A phase without rules. */
export function makePhase(id: string, assumes: Phase["assumes"] = {}, rules: readonly Rule[] = []): Phase {
  return { id, name: text(`phase ${id}`), summary: text(`summary of ${id}`), assumes, rules, ...grounds };
}

/** A line of the derivation of the phase. */
export function derive(phase: string, when?: Condition): PhaseDerivation {
  return { phase, ...(when === undefined ? {} : { when }), because: text(`derives ${phase}`), ...grounds };
}

/** A constraint of one kind. */
export function constrain(
  kind: "size" | "leads" | "balance" | "not-alone",
  parts: { readonly min?: number; readonly max?: number; readonly level?: string; readonly when?: Condition } = {},
): Constraint {
  const { min, max, level = "a", when } = parts;
  const common = {
    id: kind,
    text: text(`constraint ${kind}`),
    cites: ["S1"],
    ...(when === undefined ? {} : { when }),
  };
  const range = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  switch (kind) {
    case "size":
      return { ...common, kind, ...range };
    case "leads":
      return { ...common, kind, ...range };
    case "balance":
      return { ...common, kind };
    case "not-alone":
      return { ...common, kind, level };
  }
}

/**
 * A small pack: levels `a` (top-down, forms `x` and `y`), `b` (bottom-up), `c` (mixed); facts `novelty`, `route`,
 * `parties` (a set) and `deal` (relevant with two parties or more); phases `early` and `late`, derived from novelty.
 */
export function buildPack(parts: Partial<Pack> = {}): Pack {
  return {
    id: "small",
    version: "1.0.0",
    digest: `sha256:${"0".repeat(64)}`,
    title: text("small pack"),
    languages: ["nl", "en"],
    source: { title: "Source", publisher: "Publisher", year: 2018, digest: "sha256:1" },
    roles: { lead: { weight: 3, cost: 5.5 }, support: { weight: 2, cost: 3 } },
    constraints: [],
    instruments: [{ id: "law", name: text("law"), direction: "top-down" }],
    matching: { topic: "route", chainLevels: "parties" },
    statements: [
      { id: "S1", section: "One", lines: "1", basis: "stated", text: text("statement 1") },
      { id: "S2", section: "One", lines: "2", basis: "implied", text: text("statement 2") },
    ],
    facts: [
      oneFact("phase", ["early", "late"]),
      oneFact("novelty", ["new", "existing"]),
      oneFact("route", ["none", "promising", "proven"]),
      setFact("parties", ["schools", "firms", "state"]),
      oneFact("deal", ["no", "yes"], { kind: "count", fact: "parties", min: 2 }),
    ],
    phases: {
      fact: "phase",
      derivation: [derive("early", is("novelty", "new")), derive("late")],
      phases: [makePhase("early"), makePhase("late", { novelty: ["existing"] })],
      cautions: [],
    },
    levels: [
      makeLevel("a", "top-down", { forms: makeForms("x", "y") }),
      makeLevel("b", "bottom-up"),
      makeLevel("c", "mixed"),
    ],
    cautions: [],
    audit: [],
    tensions: [],
    sustainment: {
      verdicts: [{ id: "not-yet", letsGo: false, text: text("not yet"), ...grounds }],
      patterns: [],
      preparations: [],
    },
    precedents: [],
    evidence: [],
    ...parts,
  };
}

/** The small pack with rules on its levels, each put with the first level of its effects. */
export function packWithRules(rules: readonly Rule[], parts: Partial<Pack> = {}): Pack {
  const pack = buildPack(parts);
  return {
    ...pack,
    levels: pack.levels.map((level) => ({
      ...level,
      rules: [...level.rules, ...rules.filter((entry) => entry.effects[0]?.level === level.id)],
    })),
  };
}

/** A case about nothing in particular. */
export function makeCase(facts: Case["facts"] = {}, parts: Partial<Case> = {}): Case {
  return { id: "case", title: "A case", facts, notes: {}, current: null, planned: null, ...parts };
}
