import { createMeaning, type Meaning, numberVariables } from "../../pack/number-variables.ts";
import type { Pack } from "../../pack/pack.ts";
import { canHold } from "../../pack/parse-condition.ts";
import type { Condition } from "../../pack/terms.ts";
import { type ItemKind, listItems, type PackItem } from "../list-items.ts";

/** What a change can bear on: which mix a case gets, what else it is told, or the words alone. */
export const bearings = ["mix", "findings", "words"] as const;

/** One of {@link bearings}. */
export type Bearing = (typeof bearings)[number];

/** A part of a thing that differs, under its key in the pack as it is read; undefined: it is not there. */
export interface PartChange {
  readonly key: string;
  readonly before: unknown;
  readonly after: unknown;
  /** Of a condition: whether it holds in exactly the same cases, in other words. */
  readonly sameCases: boolean;
  readonly bearsOn: Bearing;
}

/** A thing of a pack that came, went or differs. */
export interface PackChange {
  readonly kind: ItemKind | "pack" | "order";
  readonly id: string;
  readonly before: PackItem | null;
  readonly after: PackItem | null;
  readonly parts: readonly PartChange[];
  readonly bearsOn: Bearing;
}

/** Everything in which two packs differ, in the order of the newer; what was dropped comes last. */
export function comparePacks(before: Pack, after: Pack): readonly PackChange[] {
  const old = keyed(listItems(before));
  const now = keyed(listItems(after));
  const judge = createJudge(before, after);
  const compare = (was: PackItem | null, is: PackItem | null) => compareItem(was, is, judge);
  const kept = [...now].flatMap(([key, item]) => compare(old.get(key) ?? null, item));
  const gone = [...old].filter(([key]) => !now.has(key)).flatMap(([, item]) => compare(item, null));
  return [...compareFrames(before, after, judge), ...compareOrders(before, after), ...kept, ...gone];
}

/** Things by kind and id. Lines of the derivation may share a phase: those are told apart by their turn. */
function keyed(items: readonly PackItem[]): ReadonlyMap<string, PackItem> {
  const found = new Map<string, PackItem>();
  for (const item of items) {
    let turn = 1;
    while (found.has(`${item.kind} ${item.id} ${turn}`)) turn += 1;
    found.set(`${item.kind} ${item.id} ${turn}`, item);
  }
  return found;
}

/** What of each kind of thing can bear on the mix; what else there is of it are words, or findings where it can be found. */
const weighing: Readonly<Partial<Record<ItemKind, readonly string[]>>> = {
  // Ties go to what the source states, so what a rule rests on counts as well.
  rule: ["when", "effects", "basis"],
  constraint: ["kind", "min", "max", "level", "when"],
  derivation: ["when"],
  level: ["direction", "neverLater", "inUseWhen"],
  form: [],
  instrument: ["direction"],
  phase: ["assumes"],
  fact: ["kind", "values", "relevant"],
  verdict: ["when", "letsGo"],
};

/** Keys that hold texts, or what a text rests on. */
const wordKeys: readonly string[] = [
  "title",
  "version",
  "source",
  "text",
  "because",
  "name",
  "summary",
  "label",
  "also",
  "question",
  "help",
  "clauses",
  "cites",
  "basis",
  "resolution",
  "sides",
  "purpose",
  "outcome",
  "lines",
  "section",
  "numeral",
  "directionGrounds",
];

/** Parts of a level that are things of their own, and are compared as such. */
const ownThings: readonly string[] = ["id", "forms", "rules", "conditions", "cautions"];

function compareItem(
  before: PackItem | null,
  after: PackItem | null,
  { sameCases, isDead }: Judge,
): readonly PackChange[] {
  const item = after ?? before;
  if (item === null) return [];
  const { kind, id } = item;
  if (before === null || after === null) {
    const most = weighing[kind] === undefined ? "findings" : "mix";
    return [{ kind, id, before, after, parts: [], bearsOn: isDead(item) ? "words" : most }];
  }
  const skipped = kind === "level" || kind === "phase" ? ownThings : ["id", "phase"];
  const parts = compareKeys(before.item, after.item, skipped, sameCases, (key) => bearingOf(kind, key));
  if (parts.length === 0) return [];
  return [{ kind, id, before, after, parts, bearsOn: isDead(before) && isDead(after) ? "words" : heaviest(parts) }];
}

function bearingOf(kind: ItemKind, key: string): Bearing {
  if (weighing[kind]?.includes(key)) return "mix";
  return wordKeys.includes(key) ? "words" : "findings";
}

/** The weightiest of what parts bear on. */
function heaviest(parts: readonly { readonly bearsOn: Bearing }[]): Bearing {
  return bearings.find((bearing) => parts.some(({ bearsOn }) => bearsOn === bearing)) ?? "words";
}

function compareKeys(
  before: object,
  after: object,
  skipped: readonly string[],
  sameCases: Judge["sameCases"],
  bearing: (key: string) => Bearing,
): readonly PartChange[] {
  const old = new Map<string, unknown>(Object.entries(before));
  const now = new Map<string, unknown>(Object.entries(after));
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((key) => !(skipped.includes(key) || isSame(inOrder(key, old.get(key)), inOrder(key, now.get(key)))))
    .map((key) => {
      const [was, is] = [old.get(key), now.get(key)];
      const same = conditionKeys.includes(key) && sameCases(was as Condition, is as Condition);
      return { key, before: was, after: is, sameCases: same, bearsOn: same ? "words" : bearing(key) };
    });
}

function inOrder(key: string, value: unknown): unknown {
  return key === "effects" && Array.isArray(value) ? value.map(canonical).sort() : value;
}

const conditionKeys: readonly string[] = ["when", "met", "relevant", "neverLater", "inUseWhen"];

/** Whether values are the same, whatever the order of keys and of effects; that of other items counts. */
function isSame(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, part: unknown) =>
      typeof part === "object" && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part,
    ) ?? ""
  );
}

/** What conditions of two packs come to. Where what they ask about differs, none are taken to be the same, or dead. */
interface Judge {
  /** Whether two conditions hold in exactly the same cases, in both packs. */
  readonly sameCases: (one: Condition | undefined, other: Condition | undefined) => boolean;
  /** Whether a rule has a condition that no case meets in either pack, so that it counts for none. */
  readonly isDead: (item: PackItem) => boolean;
}

const always: Condition = { kind: "all", of: [] };

function createJudge(before: Pack, after: Pack): Judge {
  const meanings = [before, after].map((pack) => createMeaning(pack, numberVariables(pack)));
  const comparable = isSame(askable(before), askable(after));
  return {
    sameCases: (one = always, other = always) =>
      comparable && meanings.every((meaning) => !(differ(meaning, one, other) || differ(meaning, other, one))),
    isDead: ({ kind, when }) =>
      comparable && kind === "rule" && when !== undefined && meanings.every((meaning) => !canHold(meaning, when)),
  };
}

function differ(meaning: Meaning, one: Condition, other: Condition): boolean {
  return canHold(meaning, { kind: "all", of: [one, { kind: "not", of: other }] });
}

/** What conditions ask about: facts with their values, and what can be in use or planned. */
function askable({ facts, levels, instruments, phases }: Pack): unknown {
  return [
    facts.map(({ id, kind, values, relevant }) => [id, kind, values.map((value) => value.id), relevant]),
    levels.map(({ id, forms }) => [id, forms.map((form) => form.id)]),
    instruments.map(({ id }) => id),
    phases.derivation.map(({ phase, when }) => [phase, when]),
  ];
}

/** What a pack says once for all: what roles are worth, what precedents match on, and so on. */
function compareFrames(before: Pack, after: Pack, { sameCases }: Judge): readonly PackChange[] {
  const frame = ({ id, version, title, source, roles, phases, decider, scope, matching }: Pack) => ({
    id,
    version,
    title,
    source,
    roles,
    phase: phases.fact,
    ...(decider === undefined ? {} : { decider }),
    ...(scope === undefined ? {} : { scope }),
    matching,
  });
  const bearing = (key: string): Bearing => {
    if (key === "roles" || key === "phase") return "mix";
    return key === "id" || wordKeys.includes(key) ? "words" : "findings";
  };
  const parts = compareKeys(frame(before), frame(after), [], sameCases, bearing);
  if (parts.length === 0) return [];
  return [{ kind: "pack", id: after.id, before: null, after: null, parts, bearsOn: heaviest(parts) }];
}

/** Of these the order counts: ties, the way ahead, the first line that holds, and which demand is dropped. */
function compareOrders(before: Pack, after: Pack): readonly PackChange[] {
  const orders = ({ levels, constraints, phases, sustainment }: Pack) => ({
    level: levels.map(({ id }) => id),
    constraint: constraints.map(({ id }) => id),
    phase: phases.phases.map(({ id }) => id),
    derivation: phases.derivation.map(({ phase }) => phase),
    verdict: sustainment.verdicts.map(({ id }) => id),
  });
  const [old, now] = [orders(before), orders(after)];
  return (Object.keys(now) as (keyof typeof now)[]).flatMap((kind) => {
    const was = old[kind].filter((id) => now[kind].includes(id));
    const is = now[kind].filter((id) => old[kind].includes(id));
    if (isSame(was, is)) return [];
    const part: PartChange = { key: "order", before: was, after: is, sameCases: false, bearsOn: "mix" };
    return [{ kind: "order", id: kind, before: null, after: null, parts: [part], bearsOn: "mix" }];
  });
}
