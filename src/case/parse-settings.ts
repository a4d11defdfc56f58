import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Fact, Pack } from "../pack/pack.ts";
import { resolveFact, resolveValue } from "../pack/pack-names.ts";
import { comparable } from "../source/nearest.ts";
import type { Case, FactAnswer } from "./case.ts";
import { isNone, isUnknown } from "./case-vocabulary.ts";

const plainValues: Readonly<Record<string, string>> = { true: "yes", false: "no" };

/**
 * Reads settings such as `actors=government,education`, `phase=unknown` and `actors=` (none of them). Facts and values
 * may be named by id or by their label in any language.
 */
export function parseSettings(
  settings: readonly string[],
  pack: Pack,
): { readonly facts: Readonly<Record<string, FactAnswer | "unknown">>; readonly diagnostics: readonly Diagnostic[] } {
  const facts: Record<string, FactAnswer> = {};
  const diagnostics: Diagnostic[] = [];
  for (const setting of settings) {
    const read = parseSetting(setting, pack);
    if (!("fact" in read)) diagnostics.push(...read.diagnostics);
    else if (Object.hasOwn(facts, read.fact)) diagnostics.push(diagnose("settings/repeated-fact", { fact: read.fact }));
    else facts[read.fact] = read.answer;
  }
  return { facts, diagnostics };
}

/** The case with these answers in place of its own. */
export function applySettings(given: Case, facts: Readonly<Record<string, FactAnswer | "unknown">>): Case {
  const all = { ...given.facts, ...facts };
  return { ...given, facts: Object.fromEntries(Object.entries(all).filter(([, answer]) => answer !== "unknown")) };
}

type ReadSetting =
  | { readonly fact: string; readonly answer: FactAnswer }
  | { readonly diagnostics: readonly Diagnostic[] };

function parseSetting(setting: string, pack: Pack): ReadSetting {
  const equals = setting.indexOf("=");
  if (equals < 1) return { diagnostics: [diagnose("settings/no-equals", { setting })] };
  const name = setting.slice(0, equals).trim();
  const resolved = resolveFact(pack, name);
  const fact = pack.facts.find((known) => resolved.found && known.id === resolved.id);
  if (!resolved.found && resolved.several.length > 0) {
    return { diagnostics: [diagnoseAmbiguous(name, resolved.several)] };
  }
  if (fact === undefined) {
    const suggestion = resolved.found ? null : resolved.suggestion;
    return { diagnostics: [diagnose("settings/unknown-fact", { fact: name, suggestion })] };
  }
  return parseAnswer(fact, setting.slice(equals + 1).trim());
}

function parseAnswer(fact: Fact, text: string): ReadSetting {
  const whole = readValue(fact, text);
  if (isUnknown(text) && whole === null) return { fact: fact.id, answer: "unknown" };
  if (whole !== null) return { fact: fact.id, answer: fact.kind === "one" ? whole : [whole] };
  if (fact.kind === "set" && isNone(text)) return { fact: fact.id, answer: [] };
  if (fact.kind === "one" && (text === "" || text.includes(","))) {
    const args = { fact: fact.id, example: fact.values[0]?.id ?? "" };
    return { diagnostics: [diagnose("settings/one-value", args)] };
  }
  const parts = text.split(",").map((part) => part.trim());
  const values = parts.map((part) => readValue(fact, part));
  const known = values.filter((value) => value !== null);
  if (known.length === parts.length) return { fact: fact.id, answer: [...new Set(known)] };
  return { diagnostics: parts.filter((_, index) => values[index] === null).map((part) => unknownValue(fact, part)) };
}

function readValue(fact: Fact, text: string): string | null {
  const resolved = resolveValue(fact, text);
  if (resolved.found) return resolved.id;
  const plain = plainValues[comparable(text)];
  return fact.values.find((value) => value.id === plain)?.id ?? null;
}

function unknownValue(fact: Fact, value: string): Diagnostic {
  const resolved = resolveValue(fact, value);
  if (!resolved.found && resolved.several.length > 0) return diagnoseAmbiguous(value, resolved.several);
  const suggestion = resolved.found ? null : resolved.suggestion;
  const known = fact.values.map((item) => item.id);
  return diagnose("settings/unknown-value", { fact: fact.id, value, known, suggestion });
}

function diagnoseAmbiguous(name: string, meanings: readonly string[]): Diagnostic {
  return diagnose("settings/ambiguous-name", { name, meanings });
}
