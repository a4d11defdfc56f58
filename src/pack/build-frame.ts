import { buildAll, buildCaution, buildHowCondition, buildRule, buildSides, optionalWhen } from "./build-entries.ts";
import type { Constraint, Instrument, Level, Matching, Pack, PackSource, Renamed, Renaming } from "./pack.ts";
import {
  at,
  checkCites,
  checkFact,
  checkGrounds,
  checkLevel,
  checkParties,
  type PackChecker,
  registerId,
  report,
  type Spot,
} from "./pack-checker.ts";
import { instrumentNames } from "./pack-names.ts";
import { defineConditions, parseCondition } from "./parse-condition.ts";
import type { RawConstraint, RawInstrument, RawLevel, RawPackFile } from "./raw-pack.ts";
import type { Condition } from "./terms.ts";

/** What `pack.yaml` adds to a pack. */
type PackFrame = Pick<
  Pack,
  | "id"
  | "version"
  | "title"
  | "languages"
  | "source"
  | "sources"
  | "roles"
  | "constraints"
  | "instruments"
  | "renamed"
  | "official"
  | "terms"
  | "decider"
  | "scope"
  | "matching"
  | "cautions"
>;

/** Checks `pack.yaml` and gives what it adds. */
export function buildFrame(checker: PackChecker, raw: RawPackFile, spot: Spot): PackFrame {
  defineConditions(checker, raw.definitions ?? {}, at(spot, "definitions"));
  if (raw.decider !== undefined) checkFact(checker, at(spot, "decider"), raw.decider, "one");
  return {
    id: raw.id,
    version: raw.version,
    title: raw.title,
    languages: raw.languages,
    ...buildSources(checker, raw, spot),
    roles: raw.roles,
    constraints: buildAll(buildConstraint, checker, raw.constraints, at(spot, "constraints")),
    instruments: buildAll(buildInstrument, checker, raw.instruments, at(spot, "instruments")),
    ...(raw.renamed === undefined ? {} : { renamed: checkRenamed(checker, raw.renamed, at(spot, "renamed")) }),
    ...(raw.official === undefined ? {} : { official: raw.official }),
    ...(raw.terms === undefined ? {} : { terms: raw.terms }),
    ...(raw.decider === undefined ? {} : { decider: raw.decider }),
    ...buildScope(checker, raw.scope, at(spot, "scope")),
    matching: buildMatching(checker, raw.matching ?? {}, at(spot, "matching")),
    cautions: buildAll(buildCaution, checker, raw.cautions, at(spot, "cautions")),
  };
}

function buildMatching(checker: PackChecker, raw: NonNullable<RawPackFile["matching"]>, spot: Spot): Matching {
  if (isListed(raw)) {
    for (const [index, fact] of raw.entries()) checkFact(checker, at(spot, index), fact);
    return { facts: raw };
  }
  const { topic, "chain-levels": chainLevels, field } = raw;
  if (topic !== undefined) checkFact(checker, at(spot, "topic"), topic, "one");
  if (chainLevels !== undefined) checkFact(checker, at(spot, "chain-levels"), chainLevels, "set");
  if (field !== undefined) checkFact(checker, at(spot, "field"), field, "one");
  return {
    ...(topic === undefined ? {} : { topic }),
    ...(chainLevels === undefined ? {} : { chainLevels }),
    ...(field === undefined ? {} : { field }),
  };
}

/** An old name leads to one that there is, and is none itself. Rules have no names until all is read. */
function checkRenamed(checker: PackChecker, renamed: Renamed, spot: Spot): Renamed {
  const { names } = checker;
  checkNames(checker, renamed.facts ?? {}, [...names.facts.keys()], at(spot, "facts"));
  checkNames(checker, renamed.levels ?? {}, instrumentNames(names), at(spot, "levels"));
  for (const [fact, renaming] of Object.entries(renamed.values ?? {})) {
    const there = at(spot, "values", fact);
    const known = names.facts.get(fact);
    if (known === undefined) checkFact(checker, there, fact, undefined, "key");
    else checkNames(checker, renaming, known.values, there);
  }
  return renamed;
}

/**
 * Checks that the new names of rules and whatever else cases may name are there, and the old ones are not: once all of the
 * pack has been read. `spot` is that of `pack.yaml`.
 */
export function checkRenamedRules(checker: PackChecker, { renamed }: Pick<Pack, "renamed">, spot: Spot): void {
  const known = (["entry", "statement"] as const).flatMap((space) => [...(checker.spots.get(space)?.keys() ?? [])]);
  checkNames(checker, renamed?.rules ?? {}, known, at(spot, "renamed", "rules"));
}

function checkNames(checker: PackChecker, renaming: Renaming, known: readonly string[], spot: Spot): void {
  for (const [from, to] of Object.entries(renaming)) {
    if (known.includes(to) && !known.includes(from)) continue;
    report(checker, at(spot, from), "pack/bad-rename", { from, to, stays: known.includes(from) }, "key");
  }
}

function isListed(raw: NonNullable<RawPackFile["matching"]>): raw is readonly string[] {
  return Array.isArray(raw);
}

function buildScope(checker: PackChecker, raw: RawPackFile["scope"], spot: Spot): Pick<Pack, "scope"> {
  if (raw === undefined) return {};
  return { scope: { when: parseCondition(checker, raw.when, at(spot, "when"), "rule"), text: raw.text } };
}

/** One source, or several and what is told of them all. */
function buildSources(checker: PackChecker, raw: RawPackFile, spot: Spot): Pick<Pack, "source" | "sources"> {
  const { source, sources } = raw;
  if ((source === undefined) === (sources === undefined)) report(checker, spot, "pack/no-source", {}, "key");
  if (source !== undefined) {
    const { "publisher-name": publisherName, ...told } = source;
    return { source: { ...told, ...(publisherName === undefined ? {} : { publisherName }) } };
  }
  for (const [index, { id }] of (sources ?? []).entries())
    registerId(checker, "source", id, at(spot, "sources", index, "id"));
  return { source: asOne(sources ?? []), ...(sources === undefined ? {} : { sources }) };
}

/** Several sources as what is told of one: each with who published it, when, and where to find it. */
function asOne(sources: readonly PackSource[]): Pack["source"] {
  const told = sources.map(({ title, publisher, year, url, doi }) => {
    const address = doi === undefined ? url : `https://doi.org/${doi}`;
    return `${title} (${[publisher, year, address].filter((part) => part !== undefined).join(", ")})`;
  });
  return {
    title: told.join("; "),
    publisher: [...new Set(sources.map(({ publisher }) => publisher))].join(" / "),
    year: Math.max(0, ...sources.map(({ year }) => year)),
  };
}

function buildConstraint(checker: PackChecker, raw: RawConstraint, spot: Spot): Constraint {
  registerId(checker, "entry", raw.id, at(spot, "id"));
  checkCites(checker, spot, raw.cites);
  const { min, max } = raw;
  if (min !== undefined && max !== undefined && min > max) report(checker, spot, "pack/bad-range", { min, max });
  checkConstraintKeys(checker, raw, spot);
  const common = {
    id: raw.id,
    text: raw.text,
    cites: raw.cites,
    ...(raw.basis === undefined ? {} : { basis: raw.basis }),
    ...optionalWhen(checker, raw, spot, "constraint"),
  };
  const limits = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  switch (raw.kind) {
    case "size":
    case "leads":
      return { ...common, kind: raw.kind, ...limits };
    case "balance":
      return { ...common, kind: raw.kind };
    case "not-alone":
      return { ...common, kind: raw.kind, level: raw.level ?? "" };
    default:
      return raw.kind satisfies never;
  }
}

/** Which keys a constraint has depends on its kind. */
function checkConstraintKeys(checker: PackChecker, raw: RawConstraint, spot: Spot): void {
  const limited = raw.kind === "size" || raw.kind === "leads";
  const wanted: readonly string[] = limited ? ["min", "max"] : raw.kind === "not-alone" ? ["level"] : [];
  for (const key of ["min", "max", "level"] as const) {
    if (raw[key] !== undefined && !wanted.includes(key)) {
      report(checker, at(spot, key), "shape/unknown-key", { key, known: wanted, suggestion: null }, "key");
    }
  }
  if (limited && raw.min === undefined && raw.max === undefined) {
    report(checker, spot, "shape/missing-key", { key: "max" });
  }
  if (raw.kind !== "not-alone") return;
  if (raw.level === undefined) report(checker, spot, "shape/missing-key", { key: "level" });
  else checkLevel(checker, at(spot, "level"), raw.level);
}

function buildInstrument(checker: PackChecker, raw: RawInstrument, spot: Spot): Instrument {
  registerId(checker, "instrument", raw.id, at(spot, "id"));
  checkParties(checker, spot, raw.by);
  const common = {
    id: raw.id,
    name: raw.name,
    direction: raw.direction,
    ...(raw.by === undefined ? {} : { by: raw.by }),
  };
  if (raw.companion === undefined) return common;
  const there = at(spot, "companion");
  checkGrounds(checker, there, raw.id, raw.companion);
  const caveats = buildSides(checker, raw.companion.caveats, at(there, "caveats"));
  const when = parseCondition(checker, raw.companion.when, at(there, "when"), "outcome");
  return { ...common, companion: { ...raw.companion, when, caveats } };
}

/** Checks the file of a level and gives it as the engine needs it. */
export function buildLevel(checker: PackChecker, raw: RawLevel, spot: Spot): Level {
  registerId(checker, "instrument", raw.id, at(spot, "id"));
  registerId(checker, "numeral", raw.numeral, at(spot, "numeral"));
  checkGrounds(checker, at(spot, "direction"), raw.id, raw.direction);
  checkParties(checker, spot, raw.by);
  checkForms(checker, raw, spot);
  checkRuleIds(checker, raw, spot);
  const { is, because, cites, basis } = raw.direction;
  return {
    id: raw.id,
    numeral: raw.numeral,
    name: raw.name,
    summary: raw.summary,
    direction: is,
    directionGrounds: { cites, basis, text: because },
    ...(raw.by === undefined ? {} : { by: raw.by }),
    ...ownConditions(checker, raw, spot),
    forms: raw.forms ?? [],
    rules: buildAll(buildRule, checker, raw.rules, at(spot, "rules")),
    conditions: buildAll(buildHowCondition, checker, raw.conditions, at(spot, "conditions")),
    cautions: buildAll(buildCaution, checker, raw.cautions, at(spot, "cautions")),
  };
}

function ownConditions(checker: PackChecker, raw: RawLevel, spot: Spot): Pick<Level, "neverLater" | "inUseWhen"> {
  const parse = (key: "never-later" | "in-use-when"): Condition =>
    parseCondition(checker, raw[key], at(spot, key), "rule");
  return {
    ...(raw["never-later"] === undefined ? {} : { neverLater: parse("never-later") }),
    ...(raw["in-use-when"] === undefined ? {} : { inUseWhen: parse("in-use-when") }),
  };
}

function checkForms(checker: PackChecker, raw: RawLevel, spot: Spot): void {
  for (const [index, form] of (raw.forms ?? []).entries()) {
    const there = at(spot, "forms", index);
    registerId(checker, "form", `${raw.id}.${form.id}`, at(there, "id"));
    checkCites(checker, there, form.cites);
  }
}

function checkRuleIds(checker: PackChecker, raw: RawLevel, spot: Spot): void {
  for (const key of ["rules", "conditions", "cautions"] as const) {
    for (const [index, { id }] of (raw[key] ?? []).entries()) {
      if (id.startsWith(`${raw.id}/`)) continue;
      report(checker, at(spot, key, index, "id"), "pack/rule-id", { id, level: raw.id });
    }
  }
}
