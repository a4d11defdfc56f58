import type { Assessment } from "../advice/findings/assess-case.ts";
import type { CautionRule, CheckRule, FindingRules } from "../advice/findings/finding-rules.ts";
import type { CasePath } from "../case/case.ts";
import type { LocatedCase } from "../case/read-cases.ts";
import type { Place } from "../diagnostics/diagnostic.ts";
import type { CheckWording } from "../language/check-wording.ts";
import { inEveryLanguage, type Language, type Translations } from "../language/languages.ts";
import { checkWording } from "../language/wordings.ts";
import type { Pack } from "../pack/pack.ts";
import type { CheckedPoint, CheckFinding } from "./check-result.ts";

/** One case being checked: the case, what it comes to, and the words to speak of it. */
export interface Examination {
  /** In the wording that suits the case. */
  readonly pack: Pack;
  readonly located: LocatedCase;
  readonly assessment: Assessment;
  readonly rules: FindingRules;
  readonly texts: RuleTexts;
  readonly words: CheckWording;
}

type Told = Pick<CheckFinding, "rule" | "kind" | "severity" | "message" | "help" | "path"> & Partial<CheckFinding>;

/** A finding about the case; what is not said is nothing. */
export function findingIn({ located }: Examination, told: Told): CheckFinding {
  return {
    reasons: [],
    case: located.case.id,
    place: placeIn(located, told.path),
    statements: [],
    basis: null,
    level: null,
    ...told,
  };
}

/** The place of a path; of a fact that is unknown, that of its name, or of the word `facts` where it is left out. */
export function placeIn({ case: subject, place }: LocatedCase, path: CasePath): Place | null {
  const [top, fact] = path;
  return place(path, top === "facts" && !(String(fact) in subject.facts) ? "key" : "value");
}

/** A level by its numeral and name. */
export function levelName({ pack, assessment: { situation } }: Examination, id: string): string {
  const level = pack.levels.find((each) => each.id === id);
  return level === undefined ? id : `${level.numeral} ${level.name[situation.language]}`;
}

/** What there is to say of what a pack can find, made once for all cases. */
interface RuleTexts {
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
