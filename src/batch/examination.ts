import type { Assessment } from "../advice/assess-case.ts";
import type { FindingRules } from "../advice/findings/finding-rules.ts";
import type { CasePath } from "../case/case.ts";
import type { LocatedCase } from "../case/read-cases.ts";
import type { Place } from "../diagnostics/diagnostic.ts";
import type { CheckWording } from "../language/check-wording.ts";
import type { Pack } from "../pack/pack.ts";
import type { CheckFinding } from "./finding.ts";
import type { RuleTexts } from "./rule-texts.ts";

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
