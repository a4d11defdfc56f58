import type { Adviser } from "../../advice/create-adviser.ts";
import type { Situation } from "../../advice/situation.ts";
import type { Case } from "../../case/case.ts";
import { isTrue, type Truth } from "../../engine/condition-table.ts";
import { judgeBalance, tallyBalance } from "../../engine/constraints.ts";
import { compileTable } from "../../engine/engine.ts";
import type { CaseSpace, Family } from "../../engine/family.ts";
import type { FamilyMixes } from "../../engine/family-mixes.ts";
import { noRole } from "../../engine/objective.ts";
import { listVariables } from "../../engine/trace.ts";
import { levelAskedAbout } from "../../pack/pack-names.ts";
import type { Property, PropertyOutcome } from "../../pack/property.ts";
import type { CompiledCondition, Condition } from "../../pack/terms.ts";
import { givenIn, mayBeViolated } from "./family-outcome.ts";

/** A property made ready to be looked at in cases and in families of them. */
export interface Claim {
  readonly property: Property;
  /** `given` and, where the outcome is a condition, that. */
  readonly conditions: readonly CompiledCondition[];
  readonly hangsOn: Dependence;
  /** Whether the advice on a case violates the property. */
  isViolatedIn(situation: Situation): boolean;
  /** Whether `given` holds for certain in all cases of a family, in some perhaps, or in none. */
  givenIn(space: CaseSpace, family: Family): Truth;
  /** Whether some case of a family may violate the property; never no where one does. */
  mayBeViolated(space: CaseSpace, family: Family, mixes: () => FamilyMixes): boolean;
}

/** On what in the advice a property hangs. */
interface Dependence {
  readonly mix: boolean;
  /** On what is in play, or on which place a level outside the mix has. */
  readonly places: boolean;
  /** The levels that it names, by number. */
  readonly levels: ReadonlySet<number>;
  /** The form that it is about, by its number among the targets. */
  readonly target: number | null;
}

const always: Condition = { kind: "all", of: [] };

/** Makes a property of a pack ready; throws on one that names what the pack does not have. */
export function compileClaim(adviser: Adviser, property: Property): Claim {
  const { engine } = adviser;
  const { outcome, given = always } = property;
  const shown = shownBy(adviser, outcome);
  const table = compileTable(engine, "properties", [given, shown ?? always]);
  const asked = new Set(
    table.conditions
      .flatMap((each) => [...listVariables(each, "holds"), ...listVariables(each, "fails")])
      .map((variable) => engine.vocabulary.variables[variable]?.fact ?? ""),
  );
  const asksPlaces = [...asked].some((fact) => levelAskedAbout(fact) !== null);
  const reading = { adviser, property, table, isShown: shown !== null, asksPlaces };
  const hangsOn = findDependence(adviser, outcome, asked);
  return {
    property,
    conditions: table.conditions,
    hangsOn,
    isViolatedIn: (situation) =>
      table.answer(situation.knowledge).truths[0] === isTrue &&
      comesAbout(situation, outcome) !== (property.holds === "always"),
    givenIn: (space, family) => givenIn(reading, space, family),
    mayBeViolated: (space, family, mixes) => {
      const view = { space, family, mixes };
      if (hangsOn.mix) return mixes().some((mix, keeps) => mayBeViolated(reading, view, mix, keeps));
      return mayBeViolated(reading, view, new Uint8Array(engine.scales.levels), false);
    },
  };
}

/** Whether the advice on a case violates a property. */
export function isViolated(adviser: Adviser, claim: Claim, subject: Case): boolean {
  return claim.isViolatedIn(adviser.assess(subject, { language: "en", depth: "none" }).situation);
}

function findDependence({ engine }: Adviser, outcome: PropertyOutcome, asked: ReadonlySet<string>): Dependence {
  const named = [...asked].flatMap((fact) => levelAskedAbout(fact) ?? []);
  const levels = [...named, ...levelsOf(outcome)].map((id) => engine.pack.levels.findIndex((level) => level.id === id));
  const { kind } = outcome;
  const outside = kind === "level" ? outcome.roles.filter((role) => role !== "lead" && role !== "support").length : 0;
  return {
    mix: named.length > 0 || kind === "level" || kind === "alone" || kind === "balance",
    // Any of the three places outside the mix, or none of them, follows from the mix alone.
    places:
      named.length > 0 ||
      (outside > 0 && outside < 3) ||
      (kind === "form" && outcome.statuses.some((status) => status !== "use")),
    levels: new Set(levels),
    target: kind === "form" ? engine.scales.targets.indexOf(outcome.form) : null,
  };
}

function levelsOf(outcome: PropertyOutcome): readonly string[] {
  return (outcome.kind === "level" || outcome.kind === "alone") && outcome.level !== null ? [outcome.level] : [];
}

/** The condition under which a caution is given or an instrument named; null: neither is asked, or none ever is. */
function shownBy({ engine: { pack }, rules }: Adviser, outcome: PropertyOutcome): Condition | null {
  if (outcome.kind === "caution") {
    return rules.cautions.find(({ caution }) => caution.id === outcome.caution)?.caution.when ?? null;
  }
  if (outcome.kind !== "companion") return null;
  const companion = pack.instruments.find(({ id }) => id === outcome.instrument)?.companion;
  if (companion === undefined) return null;
  const { without } = outcome;
  if (without !== null && companion.caveats.some(({ cites }) => cites.includes(without))) return null;
  return companion.when;
}

/** Whether the outcome comes about in the advice on a case. */
function comesAbout(situation: Situation, outcome: PropertyOutcome): boolean {
  const { engine, roles, weighing, forms } = situation;
  switch (outcome.kind) {
    case "level":
      return engine.pack.levels.some(
        ({ id }, level) =>
          (outcome.level === null || outcome.level === id) &&
          outcome.roles.includes(roles[level] ?? "") &&
          (!outcome.excluded || (weighing.excluded[level] ?? 0) > 0),
      );
    case "alone": {
      const inMix = engine.pack.levels.filter((_, level) => situation.mix[level] !== noRole);
      return inMix.length === 1 && inMix[0]?.id === outcome.level;
    }
    case "form":
      return outcome.statuses.includes(forms().get(engine.scales.targets.indexOf(outcome.form)) ?? "");
    case "companion":
      return namesCompanion(situation, outcome.instrument, outcome.without);
    case "balance":
      return outcome.verdicts.includes(judgeBalance(tallyBalance(situation.problem, situation.mix)) ?? "none");
    case "caution": {
      const index = situation.details.indexOf(outcome.caution, "when");
      return index < 0 || situation.detailTruths[index] === isTrue;
    }
    default:
      return outcome satisfies never;
  }
}

function namesCompanion(
  { engine, details, detailTruths }: Situation,
  instrument: string,
  without: string | null,
): boolean {
  const companion = engine.pack.instruments.find(({ id }) => id === instrument)?.companion;
  if (companion === undefined || detailTruths[details.indexOf(instrument, "when")] !== isTrue) return false;
  return without === null || !companion.caveats.some(({ cites }) => cites.includes(without));
}
