import { formNames, resolveInstrument, resolveLevel, resolveName, resolvePhase } from "../pack/pack-names.ts";
import type { Path } from "../source/locate.ts";
import { nearest } from "../source/nearest.ts";
import { type Expectation, listsOfWhatHolds } from "./case.ts";
import type { RawExpectation } from "./case-schema.ts";
import { type CaseChecker, meant, readName, report } from "./case-vocabulary.ts";
import { newName } from "./renamed-names.ts";

/** Checks instruments in use or planned, by id or name; promises their ids, each once. */
export function checkInstruments(checker: CaseChecker, names: readonly string[], path: Path): readonly string[] {
  const { find, levels, companions, pack } = checker.vocabulary;
  const found = new Set<string>();
  for (const [index, instrument] of names.entries()) {
    const there = [...path, index];
    const args = () => {
      const known = [...levels.keys(), ...companions];
      return { instrument, known, suggestion: meant(resolveInstrument(pack, instrument)) };
    };
    const unknown = () => report(checker, there, "case/unknown-instrument", args);
    const id = readName(checker, there, instrument, find.instrument, unknown);
    if (id === null) continue;
    if (found.has(id)) report(checker, there, "case/repeated-value", () => ({ value: instrument }));
    found.add(id);
  }
  return [...found];
}

/** Checks the names in what a case expects, and puts ids in their place; its other words are a matter of shape. */
export function checkExpectation(checker: CaseChecker, raw: RawExpectation): Expectation {
  const { vocabulary } = checker;
  const { certain, forms, phase, companions } = raw;
  const levels = Object.fromEntries(
    (["lead", "support", "later", "avoid", "includes", "excludes"] as const).flatMap((key) => {
      const names = raw[key];
      return names === undefined ? [] : [[key, checkLevels(checker, names, ["expect", key])]];
    }),
  );
  const places = Object.fromEntries(
    (["in", "out"] as const).flatMap((key) => {
      const names = certain?.[key];
      return names === undefined ? [] : [[key, checkLevels(checker, names, ["expect", "certain", key])]];
    }),
  );
  checkAll(checker, "cautions", raw, [...vocabulary.cautions, ...vocabulary.statements]);
  checkAll(checker, "audit", raw, [...vocabulary.audit, ...vocabulary.statements]);
  for (const key of ["fires", "silent", "open"] as const) checkAll(checker, key, raw, [...vocabulary.entries]);
  tellIdle(checker, raw);
  return {
    ...raw,
    ...levels,
    ...(certain === undefined ? {} : { certain: places }),
    ...(forms === undefined ? {} : { forms: checkExpectedForms(checker, forms) }),
    ...(phase === undefined ? {} : { phase: checkPhase(checker, phase) ?? phase }),
    ...(companions === undefined ? {} : { companions: checkCompanions(checker, companions) }),
  };
}

/** Tells of expectations that hold nothing to expect: these can never fail. */
function tellIdle(checker: CaseChecker, raw: RawExpectation): void {
  const tellEmpty = (path: Path, value: object | undefined): void => {
    if (value !== undefined && Object.keys(value).length === 0) tellIdleAt(checker, path);
  };
  tellEmpty(["expect"], raw);
  for (const key of listsOfWhatHolds) tellEmpty(["expect", key], raw[key]);
  for (const key of ["certain", "forms"] as const) {
    tellEmpty(["expect", key], raw[key]);
    for (const [part, value] of Object.entries(raw[key] ?? {})) tellEmpty(["expect", key, part], value);
  }
}

/** Tells that nothing is expected at a key. */
export function tellIdleAt(checker: CaseChecker, path: Path): void {
  report(checker, path, "case/idle-expectation", () => ({ key: path.join(".") }), "key");
}

function checkLevels(checker: CaseChecker, names: readonly string[], path: Path): readonly string[] {
  return names.flatMap((name, index) => checkLevel(checker, name, [...path, index]) ?? []);
}

function checkLevel(checker: CaseChecker, level: string, path: Path, part: "key" | "value" = "value"): string | null {
  const { find, levels, pack } = checker.vocabulary;
  const args = () => ({ level, known: [...levels.keys()], suggestion: meant(resolveLevel(pack, level)) });
  return readName(
    checker,
    path,
    level,
    find.level,
    () => report(checker, path, "case/unknown-level", args, part),
    part,
  );
}

type ExpectedForms = Readonly<Record<string, Readonly<Record<string, string>>>>;

function checkExpectedForms(checker: CaseChecker, forms: ExpectedForms): ExpectedForms {
  const found = Object.entries(forms).flatMap(([name, statuses]) => {
    const path = ["expect", "forms", name];
    const level = checkLevel(checker, name, path, "key");
    return level === null ? [] : [[level, checkStatuses(checker, level, statuses, path)] as const];
  });
  return Object.fromEntries(found);
}

function checkStatuses(
  checker: CaseChecker,
  level: string,
  statuses: Readonly<Record<string, string>>,
  path: Path,
): Readonly<Record<string, string>> {
  const { find, levels } = checker.vocabulary;
  const known = levels.get(level);
  const findForm = find.forms.get(level);
  if (known === undefined || findForm === undefined) return {};
  const found = Object.entries(statuses).flatMap(([form, status]) => {
    const there = [...path, form];
    const args = () => ({
      level,
      form,
      known: known.forms.map(({ id }) => id),
      suggestion: meant(resolveName(form, formNames(known))),
    });
    const unknown = () => report(checker, there, "case/unknown-form", args, "key");
    const id = readName(checker, there, form, findForm, unknown, "key");
    return id === null ? [] : [[id, status] as const];
  });
  return Object.fromEntries(found);
}

function checkPhase(checker: CaseChecker, phase: string): string | null {
  const { find, phases, pack } = checker.vocabulary;
  const path = ["expect", "phase"];
  const args = () => ({ phase, known: [...phases], suggestion: meant(resolvePhase(pack, phase)) });
  return readName(checker, path, phase, find.phase, () => report(checker, path, "case/unknown-phase", args));
}

type ReferenceKey = "cautions" | "audit" | "fires" | "silent" | "open";

function checkAll(checker: CaseChecker, key: ReferenceKey, raw: RawExpectation, known: readonly string[]): void {
  const names = new Set(known);
  for (const [index, reference] of (raw[key] ?? []).entries()) {
    if (names.has(reference)) continue;
    const path = ["expect", key, index];
    const now = newName(checker.vocabulary.pack, path, reference, false);
    const args = () => ({ reference, suggestion: nearest(reference, known) });
    if (now === undefined) report(checker, path, "case/unknown-reference", args);
    else report(checker, path, "case/renamed", () => ({ name: reference, now }));
  }
}

function checkCompanions(checker: CaseChecker, companions: readonly string[]): readonly string[] {
  const known = [...checker.vocabulary.companions];
  return companions.flatMap((instrument, index) => {
    const path = ["expect", "companions", index];
    const args = () => ({ instrument, known, suggestion: nearest(instrument, known) });
    const unknown = () => report(checker, path, "case/unknown-instrument", args);
    return readName(checker, path, instrument, checker.vocabulary.find.companion, unknown) ?? [];
  });
}
