import type { Text } from "../language/languages.ts";
import type { Condition } from "../pack/condition.ts";
import { isText } from "../pack/general-wording.ts";
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

/** A text of a pack, with the ids it stands under, from the outermost in: a fact and its value, or a level and a rule. */
export interface PackText {
  readonly ids: readonly string[];
  readonly text: Text;
}

/** Every text of a pack that is written in all languages, wherever it stands; a general wording is one of its own. */
export function listTexts(pack: Pack): readonly PackText[] {
  return Object.values(pack).flatMap((part) => textsIn(part, []));
}

function textsIn(value: unknown, ids: readonly string[]): readonly PackText[] {
  if (typeof value !== "object" || value === null) return [];
  if (isText(value)) return [{ ids, text: value }, ...(value.general ? [{ ids, text: value.general }] : [])];
  const inside = "id" in value && typeof value.id === "string" ? [...ids, value.id] : ids;
  return Object.values(value).flatMap((part) => textsIn(part, inside));
}
