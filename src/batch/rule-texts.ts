import type { CautionRule, CheckRule, FindingRules } from "../advice/findings/finding-rules.ts";
import { inEveryLanguage, type Language, type Translations } from "../language/languages.ts";
import { checkWording } from "../language/wordings.ts";
import type { CheckedPoint } from "./check-result.ts";

/** What there is to say of what a pack can find, made once for all cases. */
export interface RuleTexts {
  /** What to do about a caution, by its id: it has one object for each wording of the pack. */
  readonly cautions: ReadonlyMap<string, Translations>;
  /** What to do about a check of the plan, in the pack's order. */
  readonly checks: readonly Readonly<Record<"found" | "asks", Translations>>[];
  /** What becomes of each check of the plan, in the pack's order, where it finds nothing and asks nothing. */
  readonly passed: readonly CheckedPoint[];
}

/** Makes what there is to say of what a pack can find. */
export function createRuleTexts({ cautions, checks }: FindingRules): RuleTexts {
  const helpOnCaution = (rule: CautionRule): Translations =>
    helpOn(rule.isContradiction ? "contradiction" : "caution", rule.caution.id);
  const helpOnCheck = ({ check }: CheckRule) => ({ found: helpOn("audit", check.id), asks: helpOn("asks", check.id) });
  return {
    cautions: new Map(cautions.map((rule) => [rule.caution.id, helpOnCaution(rule)])),
    checks: checks.map(helpOnCheck),
    passed: checks.map(({ check }) => ({ kind: "audit", rule: check.id, path: ["planned"], ok: true })),
  };
}

function helpOn(key: "audit" | "asks" | "caution" | "contradiction", id: string): Translations {
  const helpIn = (language: Language): string => {
    const { help, showRule } = checkWording[language];
    return `${help[key]} ${showRule(id)}`;
  };
  return inEveryLanguage(helpIn);
}
