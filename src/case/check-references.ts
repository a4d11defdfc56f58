import { resolveInstrument, resolveLevel, resolveName, resolvePhase, textsOf } from "../pack/pack-names.ts";
import type { Path } from "../source/convert-node.ts";
import { nearest } from "../source/nearest.ts";
import { type Expectation, listsOfWhatHolds } from "./case.ts";
import type { RawExpectation } from "./case-schema.ts";
import { type CaseChecker, meant, report } from "./case-vocabulary.ts";

/** Checks instruments in use or planned; each once. */
export function checkInstruments(checker: CaseChecker, names: readonly string[], path: Path): readonly string[] {
  const { instruments, pack } = checker.vocabulary;
  for (const [index, instrument] of names.entries()) {
    const there = [...path, index];
    if (!instruments.has(instrument)) {
      report(checker, there, "case/unknown-instrument", () => {
        const known = [...checker.vocabulary.levels.keys(), ...checker.vocabulary.companions];
        return { instrument, known, suggestion: meant(resolveInstrument(pack, instrument)) };
      });
    } else if (names.indexOf(instrument) < index) {
      report(checker, there, "case/repeated-value", () => ({ value: instrument }));
    }
  }
  return [...new Set(names)];
}

/** Checks the names in what a case expects; its other words are a matter of shape. */
export function checkExpectation(checker: CaseChecker, raw: RawExpectation): Expectation {
  const { vocabulary } = checker;
  for (const key of ["lead", "support", "later", "avoid", "includes", "excludes"] as const) {
    for (const [index, level] of (raw[key] ?? []).entries()) checkLevel(checker, level, ["expect", key, index]);
  }
  for (const key of ["in", "out"] as const) {
    const there: Path = ["expect", "certain", key];
    for (const [index, level] of (raw.certain?.[key] ?? []).entries()) checkLevel(checker, level, [...there, index]);
  }
  checkExpectedForms(checker, raw.forms ?? {});
  if (raw.phase !== undefined) checkPhase(checker, raw.phase);
  checkAll(checker, "cautions", raw, [...vocabulary.cautions, ...vocabulary.statements]);
  checkAll(checker, "audit", raw, [...vocabulary.audit, ...vocabulary.statements]);
  for (const key of ["fires", "silent", "open"] as const) checkAll(checker, key, raw, [...vocabulary.entries]);
  checkCompanions(checker, raw.companions ?? []);
  tellIdle(checker, raw);
  return raw;
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

function checkLevel(checker: CaseChecker, level: string, path: Path, part: "key" | "value" = "value"): boolean {
  const { levels, pack } = checker.vocabulary;
  if (levels.has(level)) return true;
  const args = () => ({ level, known: [...levels.keys()], suggestion: meant(resolveLevel(pack, level)) });
  report(checker, path, "case/unknown-level", args, part);
  return false;
}

function checkExpectedForms(checker: CaseChecker, forms: Readonly<Record<string, Readonly<Record<string, string>>>>) {
  for (const [level, statuses] of Object.entries(forms)) {
    const path = ["expect", "forms", level];
    if (!checkLevel(checker, level, path, "key")) continue;
    const named = (checker.vocabulary.levels.get(level)?.forms ?? []).map((form) => ({
      id: form.id,
      names: textsOf(form.name),
    }));
    const known = named.map((form) => form.id);
    for (const form of Object.keys(statuses)) {
      if (known.includes(form)) continue;
      const args = () => ({ level, form, known, suggestion: meant(resolveName(form, named)) });
      report(checker, [...path, form], "case/unknown-form", args, "key");
    }
  }
}

function checkPhase(checker: CaseChecker, phase: string): void {
  const { phases, pack } = checker.vocabulary;
  if (phases.has(phase)) return;
  const args = () => ({ phase, known: [...phases], suggestion: meant(resolvePhase(pack, phase)) });
  report(checker, ["expect", "phase"], "case/unknown-phase", args);
}

type ReferenceKey = "cautions" | "audit" | "fires" | "silent" | "open";

function checkAll(checker: CaseChecker, key: ReferenceKey, raw: RawExpectation, known: readonly string[]): void {
  const names = new Set(known);
  for (const [index, reference] of (raw[key] ?? []).entries()) {
    if (names.has(reference)) continue;
    const args = () => ({ reference, suggestion: nearest(reference, known) });
    report(checker, ["expect", key, index], "case/unknown-reference", args);
  }
}

function checkCompanions(checker: CaseChecker, companions: readonly string[]): void {
  const known = [...checker.vocabulary.companions];
  for (const [index, instrument] of companions.entries()) {
    if (known.includes(instrument)) continue;
    const args = () => ({ instrument, known, suggestion: nearest(instrument, known) });
    report(checker, ["expect", "companions", index], "case/unknown-instrument", args);
  }
}
