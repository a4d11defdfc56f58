import { createAdviser } from "../../advice/create-adviser.ts";
import type { Assessment } from "../../advice/findings/assess-case.ts";
import type { Case } from "../../case/case.ts";
import { isFalse, isOpen, isTrue, type Truth } from "../../engine/condition-table.ts";
import { compileTable } from "../../engine/engine.ts";
import type { Pack } from "../../pack/pack.ts";
import type { Condition } from "../../pack/terms.ts";
import { conditionsOf, type PackCondition } from "../lint-subject.ts";
import { type ItemKind, listItems, type PackItem } from "../list-items.ts";
import { replaceInItem, textKinds } from "./list-mutants.ts";
import { type Outcome, seeOutcome } from "./see-outcome.ts";

/** What tests see of a condition of a pack, or of a rule or demand that has none and so always counts. */
export interface Covered {
  readonly kind: ItemKind;
  readonly id: string;
  readonly part: PackCondition["part"] | "always";
  /** In how many tests it is true, false, and open. */
  readonly true: number;
  readonly false: number;
  readonly open: number;
  /** In how many tests the advice is another one without it; of what is a text, in how many it is told. */
  readonly decisive: number;
}

/** What the tests of a pack reach. */
export interface CoverageReport {
  readonly tests: number;
  readonly covered: readonly Covered[];
}

const always: Condition = { kind: "all", of: [] };

/** A condition whose answer is looked at, and whose it is. */
interface Watched extends Pick<Covered, "part"> {
  readonly item: PackItem;
  readonly condition: Condition;
}

/** A test that was run: what came out, what of the pack is told, and the answer to every condition that is watched. */
interface SeenTest {
  readonly test: Case;
  readonly outcome: Outcome;
  readonly told: ReadonlySet<string>;
  readonly truths: Uint8Array;
}

/** Runs tests, and says of everything with a condition what they see of it. */
export function coverPack(pack: Pack, tests: readonly Case[]): CoverageReport {
  const adviser = createAdviser(pack);
  const watched = listItems(pack).flatMap(watch);
  const conditions = watched.map(({ condition }) => condition);
  const table = compileTable(adviser.engine, "watched", conditions);
  const seen = tests.map((test): SeenTest => {
    // The checks of a plan are only answered where there is one, or where somebody expects something.
    const assessment = adviser.assess({ ...test, expect: {} }, { language: "en", depth: "none" });
    const knowledge = assessment.answers?.knowledge ?? assessment.situation.knowledge;
    const truths = table.answer(knowledge).truths.slice();
    return { test, truths, outcome: seeOutcome(adviser, test), told: listTold(assessment) };
  });
  return { tests: tests.length, covered: watched.map((each, at) => cover(pack, each, at, seen)) };
}

function watch(item: PackItem): readonly Watched[] {
  const conditions = conditionsOf(item).map(({ part, condition }) => ({ item, part, condition }));
  const counts = item.kind === "rule" || item.kind === "constraint";
  return counts && conditions.length === 0 ? [{ item, part: "always", condition: always }] : conditions;
}

/** Everything of the pack that is told of a case, by id. */
function listTold({ parts }: Assessment): ReadonlySet<string> {
  const { cautions, audit, tensions, levels, companions, sustainment } = parts();
  const { verdict, pattern, preparations } = sustainment();
  const things = [
    ...cautions(),
    ...audit().filter(({ status }) => status === "found"),
    ...tensions(),
    ...levels().flatMap(({ conditions }) => conditions),
    ...companions(),
    ...(pattern === undefined ? [] : [pattern]),
    ...preparations,
  ];
  return new Set([...things.map(({ id }) => id), verdict]);
}

function cover(pack: Pack, { item, part, condition }: Watched, at: number, seen: readonly SeenTest[]): Covered {
  const answer = ({ test, truths }: SeenTest): number =>
    item.kind === "check" && test.planned === null ? isFalse : (truths[at] ?? isFalse);
  const having = (truth: Truth): readonly SeenTest[] => seen.filter((each) => answer(each) === truth);
  const { kind, id } = item;
  const decisive =
    textKinds.includes(kind) || kind === "verdict"
      ? having(isTrue).filter(({ told }) => told.has(id))
      : decide(pack, item, condition, seen);
  return {
    kind,
    id,
    part,
    true: having(isTrue).length,
    false: having(isFalse).length,
    open: having(isOpen).length,
    decisive: decisive.length,
  };
}

/** The tests in which the advice is another one without something. */
function decide(pack: Pack, item: PackItem, condition: Condition, seen: readonly SeenTest[]): readonly SeenTest[] {
  const adviser = createAdviser(leaveOut(pack, item, condition));
  return seen.filter(({ test, outcome }) => isOther(seeOutcome(adviser, test), outcome));
}

/** The pack without a rule, a demand or a line of the derivation; of what has to stay, without its condition. */
function leaveOut(pack: Pack, item: PackItem, condition: Condition): Pack {
  switch (item.kind) {
    case "rule":
      return replaceInItem(pack, item, item.item, { ...item.item, effects: [] });
    case "constraint":
    case "derivation":
      return replaceInItem(pack, item, item.item, null);
    default:
      return replaceInItem(pack, item, condition, always);
  }
}

function isOther(one: Outcome, other: Outcome): boolean {
  const decided = ({ roles, forms, phase, balance }: Outcome): string => JSON.stringify([roles, forms, phase, balance]);
  return decided(one) !== decided(other);
}

/** What tests do not see of a pack: ids, each once; a condition that is not about whether the thing counts, as `id:met`. */
export interface Uncovered {
  readonly neverTrue: readonly string[];
  readonly neverFalse: readonly string[];
  readonly neverDecisive: readonly string[];
}

/** What of a pack its tests never see true, false, or deciding anything. */
export function listUncovered({ covered }: CoverageReport): Uncovered {
  const ids = (lacks: (each: Covered) => boolean): readonly string[] => [
    ...new Set(
      covered.filter(lacks).map(({ id, part }) => (part === "when" || part === "always" ? id : `${id}:${part}`)),
    ),
  ];
  return {
    neverTrue: ids((each) => each.true === 0),
    neverFalse: ids((each) => each.part !== "always" && each.false === 0),
    neverDecisive: ids(({ decisive }) => decisive === 0),
  };
}
