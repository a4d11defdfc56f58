import { testsIn } from "../pack/number-variables.ts";
import type { Pack } from "../pack/pack.ts";
import { targetOf } from "./describe-effect.ts";
import { conditionsOf } from "./list-conditions.ts";
import { type ItemKind, listItems, type PackItem } from "./list-items.ts";

/** Something that has to do with another thing of the pack. */
export interface RelatedItem {
  readonly kind: ItemKind;
  readonly id: string;
}

/**
 * What cites a statement, asks about a fact, weighs on a form, or stands under a level or phase, and the evidence that
 * bears on a statement, a level or a precedent; in the pack's order.
 */
export function findRelated(pack: Pack, to: PackItem): readonly RelatedItem[] {
  const relates = relationTo(to);
  return relates === null
    ? []
    : listItems(pack)
        .filter(relates)
        .map(({ kind, id }) => ({ kind, id }));
}

function relationTo({ kind, id }: PackItem): ((item: PackItem) => boolean) | null {
  switch (kind) {
    case "statement":
      return (item) => item.cites.includes(id) || bearsOn(item, id);
    case "fact":
      return (item) => asksAbout(item, id);
    case "form":
      return (item) => item.kind === "rule" && item.item.effects.some((effect) => targetOf(effect) === id);
    case "level":
      return (item) =>
        item.under === id ||
        (item.kind === "rule" && item.item.effects.some(({ level }) => level === id)) ||
        (item.kind === "evidence" && item.item.levels.includes(id));
    case "precedent":
      return (item) => item.kind === "evidence" && item.item.programmes.includes(id);
    case "phase":
      return (item) => item.under === id;
    default:
      return null;
  }
}

function bearsOn(item: PackItem, statement: string): boolean {
  return item.kind === "evidence" && item.item.touches.some((touch) => touch.statement === statement);
}

function asksAbout(item: PackItem, fact: string): boolean {
  return conditionsOf(item).some(({ condition }) => testsIn(condition).some((test) => test.fact === fact));
}
