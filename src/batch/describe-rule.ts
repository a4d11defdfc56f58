import { listCautions } from "../advice/details.ts";
import type { Severity } from "../diagnostics/diagnostic.ts";
import type { CheckWording } from "../language/check-wording.ts";
import type { Language } from "../language/languages.ts";
import { checkWording } from "../language/wordings.ts";
import type { Caution, Pack } from "../pack/pack.ts";
import type { CheckFinding, FindingKind } from "./check-result.ts";
import { missingExpectation } from "./expectation-findings.ts";

/** What there is to say of a rule apart from what was found by it. */
export interface RuleDescription {
  readonly id: string;
  readonly kind: FindingKind;
  /** How severe it is when it is found; a check of the plan that only asks is a note. */
  readonly severity: Severity;
  readonly short: string;
  readonly full: string;
  readonly help: string;
  readonly statements: readonly string[];
}

/** What of a finding tells by which rule it was found. */
export type FoundRule = Pick<CheckFinding, "rule" | "kind" | "severity" | "was">;

/** Describes the rule of a finding in a language. */
export function describeRule(finding: FoundRule, pack: Pack, language: Language): RuleDescription {
  const { rule, kind } = finding;
  const words = checkWording[language];
  const [caution, help] = findInPack(finding, pack, words);
  if (caution !== undefined) {
    const { severity, text, cites } = caution;
    const full = text[language];
    return { id: rule, kind, severity, short: firstSentence(full), full, help, statements: cites };
  }
  const about = rule.slice(rule.indexOf("/") + 1);
  const [problem, solution] = words.expectation.missing;
  const [short, full, ownHelp] =
    rule === missingExpectation
      ? [problem, problem, solution]
      : describeOwn(kind, labelOf(kind, about, pack, language), words);
  return { id: rule, kind, severity: finding.was ?? finding.severity, short, full, help: ownHelp, statements: [] };
}

function findInPack(
  { rule, kind }: FoundRule,
  pack: Pack,
  words: CheckWording,
): readonly [caution: Caution | undefined, help: string] {
  if (kind !== "audit" && kind !== "caution" && kind !== "contradiction") return [undefined, ""];
  const entries: readonly Caution[] = kind === "audit" ? pack.audit : listCautions(pack);
  return [entries.find(({ id }) => id === rule), `${words.help[kind]} ${words.showRule(rule)}`];
}

function labelOf(kind: FindingKind, about: string, pack: Pack, language: Language): string {
  if (kind !== "open") return about;
  return pack.facts.find(({ id }) => id === about)?.label[language] ?? about;
}

function describeOwn(kind: FindingKind, about: string, words: CheckWording): readonly [string, string, string] {
  return kind === "audit" || kind === "caution" ? [about, about, words.help[kind]] : words.rules[kind](about);
}

function firstSentence(text: string): string {
  return /^.+?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;
}
