import { type Adviser, createAdviser } from "../advice/create-adviser.ts";
import type { LocatedCase } from "../case/read-cases.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Text } from "../language/languages.ts";
import { isText } from "../pack/general-wording.ts";
import type { Pack } from "../pack/pack.ts";
import { canHold } from "../pack/parse-condition.ts";
import type { Property } from "../pack/property.ts";
import type { LocatedPack } from "../pack/read-pack.ts";
import type { Condition } from "../pack/terms.ts";
import { listItems, type PackItem } from "./list-items.ts";
import { readTests } from "./test-pack.ts";

/** A pack with what its checks share. */
export interface LintSubject {
  readonly pack: Pack;
  /** What is claimed of the advice. */
  readonly properties: readonly Property[];
  readonly place: LocatedPack["place"];
  readonly items: readonly PackItem[];
  readonly conditions: readonly PackCondition[];
  /** The cases among the pack's tests that can be read. */
  readonly tests: readonly LocatedCase[];
  readonly adviser: Adviser;
  /**
   * Whether a condition can be true at all; exact, with relevance and the derivation of the phase counted in, but that
   * several conditions which together are too large to tell are taken to be able to.
   */
  readonly canHold: (condition: Condition) => boolean;
}

/** Prepares a pack for its checks. */
export function prepareLint(located: LocatedPack): LintSubject {
  const { pack, properties } = located;
  const adviser = createAdviser(pack);
  return {
    pack,
    properties,
    place: located.place,
    items: listItems(pack),
    conditions: listConditions(pack),
    tests: readTests(located).cases,
    adviser,
    canHold: (condition) => canHold(adviser.engine.meaning, condition),
  };
}

/** Whether a condition is true whatever the facts are. */
export function alwaysHolds(subject: LintSubject, condition: Condition): boolean {
  return !subject.canHold({ kind: "not", of: condition });
}

/** Looks for one kind of mistake in a pack that can be read. */
export type Check = (subject: LintSubject) => readonly Diagnostic[];

/** A condition of a pack, with whose it is and what it decides. */
export interface PackCondition {
  readonly owner: PackItem;
  /**
   * `when`: whether the owner counts; `met`: whether the case already does so; `relevant`: whether a fact is asked;
   * `never-later`: whether a level is not put off to a later phase; `in-use-when`: whether the facts show it in use.
   */
  readonly part: "when" | "met" | "relevant" | "never-later" | "in-use-when";
  readonly condition: Condition;
}

/** Every condition that is written in a pack. */
function listConditions(pack: Pack): readonly PackCondition[] {
  return listItems(pack).flatMap(conditionsOf);
}

/** The conditions of one thing in a pack. */
export function conditionsOf(owner: PackItem): readonly PackCondition[] {
  const found: PackCondition[] = [];
  if (owner.when !== undefined) found.push({ owner, part: "when", condition: owner.when });
  if (owner.kind === "condition" || owner.kind === "preparation") {
    if (owner.item.met !== undefined) found.push({ owner, part: "met", condition: owner.item.met });
  }
  if (owner.kind === "fact" && owner.item.relevant !== undefined) {
    found.push({ owner, part: "relevant", condition: owner.item.relevant });
  }
  if (owner.kind === "level") {
    const { neverLater, inUseWhen } = owner.item;
    if (neverLater !== undefined) found.push({ owner, part: "never-later", condition: neverLater });
    if (inUseWhen !== undefined) found.push({ owner, part: "in-use-when", condition: inUseWhen });
  }
  return found;
}

/** A text of a pack, with the ids it stands under, from the outermost in: a fact and its value, or a level and a rule. */
export interface PackText {
  readonly ids: readonly string[];
  readonly text: Text;
}

/** Every text of a pack that is written in all languages, wherever it stands; a general wording is one of its own. */
export function listTexts({ pack, properties }: Pick<LintSubject, "pack" | "properties">): readonly PackText[] {
  return [...Object.values(pack), properties].flatMap((part) => textsIn(part, []));
}

function textsIn(value: unknown, ids: readonly string[]): readonly PackText[] {
  if (typeof value !== "object" || value === null) return [];
  if (isText(value)) return [{ ids, text: value }, ...(value.general ? [{ ids, text: value.general }] : [])];
  const inside = "id" in value && typeof value.id === "string" ? [...ids, value.id] : ids;
  return Object.values(value).flatMap((part) => textsIn(part, inside));
}
