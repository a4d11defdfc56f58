import type { CitedStatement } from "../advice/advice.ts";
import type { Language } from "../language/languages.ts";
import type { Evidence } from "../pack/evidence.ts";
import type { Pack } from "../pack/pack.ts";
import { sourcePlace } from "../pack/pack-names.ts";
import type { LocatedPack } from "../pack/read-pack.ts";
import { describeCondition, describeEffect } from "./describe-rule.ts";
import { type ClaimedPack, findMentions, findRelated, type Mentions, type RelatedItem } from "./find-related.ts";
import { conditionsOf } from "./lint-subject.ts";
import type { ItemKind, PackItem } from "./list-items.ts";
import { type PropertyLine, propertyLine } from "./prove/describe-property.ts";
import { readTests } from "./test-pack.ts";

/** What is to be told of a thing of a pack beside what the pack itself says; what is in words is in one language. */
interface ItemDetails {
  readonly file: string | null;
  readonly line: number | null;
  /** Its conditions in words; absent where it has none. */
  readonly conditions: { readonly when?: string; readonly met?: string; readonly relevant?: string };
  /** What it does, in words; empty for what is no rule. */
  readonly effectsText: readonly string[];
  readonly statements: readonly (CitedStatement & { readonly id: string })[];
  /** The tests that expect it to fire and those that expect it not to; null for what does neither. */
  readonly tests: { readonly fires: readonly string[]; readonly silent: readonly string[] } | null;
  /** What in the pack cites it, asks about it, weighs on it or stands under it. */
  readonly related: readonly RelatedItem[];
}

/** One thing of a pack in full, as data. */
export type ItemDescription = PackItem & ItemDetails;

const firing: readonly ItemKind[] = [
  "rule",
  "condition",
  "preparation",
  "caution",
  "check",
  "tension",
  "verdict",
  "pattern",
];

/** Describes things of a pack. */
export function describeItems(
  located: LocatedPack,
  items: readonly PackItem[],
  language: Language,
): readonly ItemDescription[] {
  const mentions = findMentions(readTests(located).cases.map((test) => test.case));
  return items.map((item) => describeItem(located, item, language, mentions));
}

function describeItem(
  { pack, properties, place }: LocatedPack,
  owner: PackItem,
  language: Language,
  mentions: Mentions,
): ItemDescription {
  const { kind, id } = owner;
  const at = place(id);
  const conditions = conditionsOf(owner).map(({ part, condition }) => [
    part,
    describeCondition(condition, pack, language),
  ]);
  return {
    ...owner,
    file: at?.file ?? null,
    line: at?.line ?? null,
    conditions: Object.fromEntries(conditions),
    effectsText: kind === "rule" ? owner.item.effects.map((effect) => describeEffect(effect, pack, language)) : [],
    statements: citedBy(pack, owner.cites, language),
    tests: firing.includes(kind)
      ? { fires: mentions.fires.get(id) ?? [], silent: mentions.silent.get(id) ?? [] }
      : null,
    related: findRelated({ pack, properties }, owner),
  };
}

function citedBy(pack: Pack, cites: readonly string[], language: Language): ItemDescription["statements"] {
  return pack.statements
    .filter(({ id }) => cites.includes(id))
    .map((statement) => {
      const { id, basis, text } = statement;
      return { id, ...sourcePlace(pack, statement), basis, text: text[language] };
    });
}

/** A finding of research beside the source, as data with its texts in one language. */
export interface EvidenceLine extends Omit<Evidence, "finding" | "limits"> {
  readonly finding: string;
  readonly limits: string;
}

/** What one types for the evidence in place of a filter of rules. */
export const evidenceFilter = "evidence";

/** The evidence of a pack, in the order of its file. */
export function describeEvidence(pack: Pack, language: Language): readonly EvidenceLine[] {
  return pack.evidence.map((entry) => ({
    ...entry,
    finding: entry.finding[language],
    limits: entry.limits[language],
  }));
}

/** What one types for the properties in place of a filter of rules. */
export const propertyFilter = "properties";

/** What is claimed of a pack, in the order of its file. */
export function describeProperties({ pack, properties }: ClaimedPack, language: Language): readonly PropertyLine[] {
  return properties.map((property) => propertyLine(property, pack, language));
}
