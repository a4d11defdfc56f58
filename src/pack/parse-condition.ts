import type { ConditionPlace } from "../diagnostics/catalogue.ts";
import { nearest } from "../source/nearest.ts";
import { isMapping, kindOf } from "../source/value-kind.ts";
import { drawDiagram } from "./draw-diagram.ts";
import { normalise } from "./normal-form.ts";
import type { Meaning } from "./number-variables.ts";
import { at, type PackChecker, report, reportLevel, type Spot } from "./pack-checker.ts";
import { type ConditionSubject, findSubject, levelAskedAbout, subjectNames } from "./pack-names.ts";
import type { Box, CompiledCondition, Condition, ConditionBoxes, NormalForm } from "./terms.ts";

/** What an unreadable condition is read as; the pack is refused anyway. */
const nothing: Condition = { kind: "all", of: [] };

/**
 * Reads a condition as docs/rule-language.md writes it; everything wrong with it is reported to the checker, but whether
 * it is too large, which can only be told once all of the pack is read.
 */
export function parseCondition(checker: PackChecker, raw: unknown, spot: Spot, place: ConditionPlace): Condition {
  const condition = parsePart(checker, raw, spot, place);
  checker.conditions.push({ condition, spot, place });
  return condition;
}

/** Reads the conditions that have a name; each may use others, but not itself. */
export function defineConditions(checker: PackChecker, raw: Readonly<Record<string, unknown>>, spot: Spot): void {
  checker.defined = { raw, spot };
  for (const name of Object.keys(raw)) define(checker, name);
}

/** The condition of that name, read where it was not yet; nothing is said of one that does not exist. */
function define(checker: PackChecker, name: string): Condition {
  const { definitions, defined } = checker;
  const known = definitions.get(name);
  if (known) return known;
  if (defined === null || !Object.hasOwn(defined.raw, name)) return nothing;
  const spot = at(defined.spot, name);
  if (known === null) {
    report(checker, spot, "pack/circular-definition", { name }, "key");
    return nothing;
  }
  definitions.set(name, null);
  const condition = parsePart(checker, defined.raw[name], spot, "rule");
  definitions.set(name, condition);
  return condition;
}

/** `holds`: one of the conditions with these names. */
function parseHolds(checker: PackChecker, value: unknown, spot: Spot): readonly Condition[] {
  const known = checker.names.definitions;
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (items.length === 0) report(checker, spot, "pack/empty-condition", {});
  const found = items.flatMap((name, index) => {
    if (typeof name === "string" && known.includes(name)) {
      checker.used.add(name);
      return [define(checker, name)];
    }
    const definition = String(name);
    const suggestion = nearest(definition, known);
    report(checker, at(spot, index), "pack/unknown-definition", { definition, known, suggestion });
    return [];
  });
  // As if it were written out here: what all holds of all holds.
  const [only] = found;
  if (found.length === 1 && only?.kind === "all") return only.of;
  return [joined("any", found)];
}

function parsePart(checker: PackChecker, raw: unknown, spot: Spot, place: ConditionPlace): Condition {
  if (Array.isArray(raw)) return parseItems(checker, raw, spot, place, "any");
  if (!isMapping(raw)) {
    report(checker, spot, "pack/bad-condition", { found: kindOf(raw) });
    return nothing;
  }
  const lines = Object.entries(raw).flatMap(([key, value]) => parseLine(checker, key, value, at(spot, key), place));
  if (Object.keys(raw).length === 0) report(checker, spot, "pack/empty-condition", {});
  return joined("all", lines);
}

function joined(kind: "all" | "any", of: readonly Condition[]): Condition {
  const [only, ...rest] = of;
  return only !== undefined && rest.length === 0 ? only : { kind, of };
}

function parseItems(
  checker: PackChecker,
  raw: unknown,
  spot: Spot,
  place: ConditionPlace,
  kind: "all" | "any",
): Condition {
  if (!Array.isArray(raw)) {
    report(checker, spot, "shape/wrong-kind", { key: kind, expected: ["list"], found: kindOf(raw) });
    return nothing;
  }
  if (raw.length === 0) report(checker, spot, "pack/empty-condition", {});
  const parts = raw.flatMap((item, index) => {
    const part = parsePart(checker, item, at(spot, index), place);
    return kind === "all" && part.kind === "all" && isNamed(item) ? part.of : [part];
  });
  return joined(kind, parts);
}

/** Whether an item of a list is nothing but a condition with a name. */
function isNamed(item: unknown): boolean {
  return isMapping(item) && Object.keys(item).join() === "holds";
}

function parseLine(
  checker: PackChecker,
  name: string,
  value: unknown,
  spot: Spot,
  place: ConditionPlace,
): readonly Condition[] {
  if (name === "all" || name === "any") return [parseItems(checker, value, spot, place, name)];
  if (name === "not") return [{ kind: "not", of: parsePart(checker, value, spot, place) }];
  if (name === "holds") return parseHolds(checker, value, spot);
  const subject = findSubject(checker.names, name);
  if (subject === null) {
    const level = levelAskedAbout(name);
    const suggestion = nearest(name, subjectNames(checker.names, place));
    if (level === null) report(checker, spot, "pack/unknown-fact", { fact: name, suggestion }, "key");
    else reportLevel(checker, spot, level, "key");
    return [];
  }
  if (subject.places && !subject.places.includes(place)) {
    report(checker, spot, "pack/not-here", { name, place }, "key");
    return [];
  }
  return subject.kind === "one"
    ? parseOne(checker, name, subject, value, spot)
    : parseSet(checker, name, subject, value, spot);
}

function parseOne(
  checker: PackChecker,
  fact: string,
  subject: ConditionSubject,
  value: unknown,
  spot: Spot,
): readonly Condition[] {
  if (isMapping(value)) {
    report(checker, spot, "pack/test-on-one", { fact, example: subject.values[0] ?? "…" });
    return [];
  }
  return [{ kind: "is", fact, values: parseValues(checker, fact, subject, value, spot) }];
}

function parseSet(
  checker: PackChecker,
  fact: string,
  subject: ConditionSubject,
  value: unknown,
  spot: Spot,
): readonly Condition[] {
  if (!isMapping(value)) {
    report(checker, spot, "pack/value-on-set", { fact, example: subject.values[0] ?? "…" });
    return [];
  }
  if (Object.keys(value).length === 0) report(checker, spot, "pack/empty-condition", {});
  const tests = Object.entries(value).flatMap(([test, asked]): readonly Condition[] => {
    const there = at(spot, test);
    if (test === "includes" || test === "lacks") {
      return [{ kind: test, fact, values: parseValues(checker, fact, subject, asked, there) }];
    }
    if (test === "count") return parseCount(checker, fact, asked, there);
    const suggestion = nearest(test, ["includes", "lacks", "count"]);
    report(checker, there, "pack/unknown-test", { fact, test, suggestion }, "key");
    return [];
  });
  return tests.length === 0 ? [] : [joined("all", tests)];
}

function parseValues(
  checker: PackChecker,
  fact: string,
  subject: ConditionSubject,
  raw: unknown,
  spot: Spot,
): readonly string[] {
  const items: readonly unknown[] = Array.isArray(raw) ? raw : [raw];
  if (items.length === 0) report(checker, spot, "pack/empty-condition", {});
  return items.flatMap((value, index) => {
    const there = at(spot, index);
    if (typeof value !== "string") {
      report(checker, there, "pack/bad-value", { fact, found: kindOf(value) });
      return [];
    }
    if (!subject.values.includes(value)) reportUnknown(checker, fact, subject, value, there);
    return [value];
  });
}

function reportUnknown(checker: PackChecker, fact: string, subject: ConditionSubject, value: string, spot: Spot): void {
  const known = subject.values;
  const suggestion = nearest(value, known);
  if (subject.instruments) report(checker, spot, "pack/unknown-instrument", { instrument: value, known, suggestion });
  else report(checker, spot, "pack/unknown-value", { fact, value, known, suggestion });
}

function parseCount(checker: PackChecker, fact: string, raw: unknown, spot: Spot): readonly Condition[] {
  const limits = isMapping(raw) ? Object.entries(raw) : [];
  const good = limits.filter(([key, limit]) => (key === "min" || key === "max") && isCount(limit));
  if (good.length === 0 || good.length < limits.length) {
    report(checker, spot, "pack/bad-count", { fact });
    return [];
  }
  const { min, max } = Object.fromEntries(good);
  if (isCount(min) && isCount(max) && min > max) report(checker, spot, "pack/bad-range", { min, max });
  return [{ kind: "count", fact, ...(isCount(min) ? { min } : {}), ...(isCount(max) ? { max } : {}) }];
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}

/** Works a condition out; null where it is too large for that, which no condition of a pack that was read is. */
export function workOutCondition(meaning: Meaning, condition: Condition): CompiledCondition | null {
  const holds = normalise(meaning, condition, true);
  const fails = holds === null ? null : normalise(meaning, condition, false);
  if (holds !== null && fails !== null) return { holds: toBoxes(holds), fails: toBoxes(fails) };
  const drawn = drawDiagram(meaning, condition);
  return typeof drawn === "boolean" ? constantBoxes(drawn) : drawn;
}

function toBoxes(form: NormalForm): readonly Box[] {
  return form.map((term) => ({ variables: [...term.keys()], masks: [...term.values()] }));
}

function constantBoxes(isTrue: boolean): ConditionBoxes {
  const everywhere = [{ variables: [], masks: [] }];
  return isTrue ? { holds: everywhere, fails: [] } : { holds: [], fails: everywhere };
}

/** Whether a condition can be true at all; what is too large to tell, may be. */
export function canHold(meaning: Meaning, condition: Condition): boolean {
  const holds = normalise(meaning, condition, true);
  return holds === null ? drawDiagram(meaning, condition) !== false : holds.length > 0;
}
