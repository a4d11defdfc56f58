import type { Condition } from "../pack/condition.ts";
import type { Pack } from "../pack/pack.ts";
import { listItems, type PackItem } from "./list-items.ts";

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
export function listConditions(pack: Pack): readonly PackCondition[] {
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
