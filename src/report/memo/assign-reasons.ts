import type { Advice, AdviceAlternative, AdviceForm, AdviceLevel, Reason } from "../../advice/advice.ts";
import { isInMix, levelsById, levelsInMix, levelsOutside } from "../../advice/advised-mix.ts";
import { byWeight, isAgainst, ownReasons } from "../../advice/reasons.ts";
import type { Ties } from "../../language/memo-wording.ts";
import type { SectionName } from "./template.ts";

/** The sections that tell reasons, the one with first choice first: no reason is told twice. */
const precedence = ["options", "argument", "recommendation", "sources"] as const satisfies readonly SectionName[];

/** What a reason is told of: the advised mix as a whole, an alternative, a level, or a form. */
type Subject = Advice | AdviceAlternative | AdviceLevel | AdviceForm;
type Side = "for" | "against";

/** The reasons that a section tells for or against something, the heaviest first. */
export type ToldReasons = (section: (typeof precedence)[number], subject: Subject, side: Side) => readonly Reason[];

/** The reasons that a section would tell if no other did. */
interface Wish {
  readonly section: (typeof precedence)[number];
  readonly subject: Subject;
  readonly side: Side;
  readonly reasons: readonly Reason[];
  /** Absent: all of them. */
  readonly most?: number;
}

const mostReasons = { lead: 2, support: 1 } as const;
const mostAlternatives = 2;

/** Shares the reasons of an advice out over the sections of its memo, whichever of them are written, and when. */
export function assignReasons(advice: Advice, situation: MemoSituation): ToldReasons {
  const wishes = [
    ...wishesOfOptions(advice, situation),
    ...wishesOfArgument(advice, situation),
    ...wishesOfRecommendation(advice, situation),
    ...wishesOfAnnex(advice),
  ].sort((a, b) => precedence.indexOf(a.section) - precedence.indexOf(b.section));
  const granted = grantWishes(wishes);
  return (section, subject, side) => granted.get(subject)?.get(`${section} ${side}`) ?? [];
}

type Granted = ReadonlyMap<Subject, ReadonlyMap<string, readonly Reason[]>>;

/** What a wish did not get because it wanted no more, the next may. */
function grantWishes(wishes: readonly Wish[]): Granted {
  const told = new Set<string>();
  const granted = new Map<Subject, Map<string, readonly Reason[]>>();
  for (const { section, subject, side, reasons, most = reasons.length } of wishes) {
    const given = freshReasons(reasons, told).slice(0, most);
    for (const { text } of given) told.add(text);
    const own = granted.get(subject) ?? new Map<string, readonly Reason[]>();
    granted.set(subject, own.set(`${section} ${side}`, given));
  }
  return granted;
}

/** The reasons that were not told yet, the heaviest first, without demands on the whole mix. */
function freshReasons(reasons: readonly Reason[], told: ReadonlySet<string>): readonly Reason[] {
  return heaviestByGround(ownReasons(reasons).filter(({ text }) => !told.has(text)));
}

/** Of reasons that rest on the same statements the heaviest, and of those the heaviest first. */
function heaviestByGround(reasons: readonly Reason[]): readonly Reason[] {
  const byGround = new Map<string, Reason>();
  for (const reason of reasons.toSorted(byWeight)) {
    const ground = reason.cites.join();
    if (!byGround.has(ground)) byGround.set(ground, reason);
  }
  return [...byGround.values()];
}

function wishesOfOptions(advice: Advice, situation: MemoSituation): readonly Wish[] {
  // That nothing more is put into what lives on does not speak against letting go.
  const { letsGo } = advice.sustainment;
  const against = levelsInMix(advice).flatMap((level) =>
    letsGo ? level.against.filter(({ effect }) => effect !== "limit") : level.against,
  );
  return [
    { section: "options", subject: advice, side: "against", reasons: against },
    ...chooseAlternatives(advice, situation).flatMap((alternative): readonly Wish[] => {
      const added = levelsById(advice, alternative.adds);
      const wish = { section: "options", subject: alternative } as const;
      return [
        { ...wish, side: "for", reasons: added.flatMap((level) => level.for) },
        { ...wish, side: "against", reasons: added.flatMap((level) => level.against) },
      ];
    }),
  ];
}

/**
 * Every alternative that is as good as the mix; then, as far as there is room, the best of each other kind: one that adds,
 * one that drops, one that shifts the weight.
 */
export function chooseAlternatives(advice: Advice, situation: MemoSituation): readonly AdviceAlternative[] {
  if (situation !== "mix") return [];
  const equal = equalMixes(advice);
  const kinds = new Map(equal.map((alternative) => [kindOf(alternative), alternative]));
  const others: AdviceAlternative[] = [];
  for (const alternative of advice.alternatives) {
    if (kinds.has(kindOf(alternative))) continue;
    kinds.set(kindOf(alternative), alternative);
    others.push(alternative);
  }
  return [...equal, ...others].slice(0, Math.max(mostAlternatives, equal.length));
}

function kindOf({ adds, drops }: AdviceAlternative): string {
  return [adds.length > 0 ? "adds" : "", drops.length > 0 ? "drops" : ""].join();
}

/** The other mixes that are worth as much as the advised one. */
export function equalMixes({ alternatives }: Advice): readonly AdviceAlternative[] {
  return alternatives.filter(({ gap }) => gap === 0);
}

/** How many mixes are equally good, the advised one included; null: no other is. Where all that are told are, there may be more. */
export function tiesOf(advice: Advice): Ties | null {
  const { length } = equalMixes(advice);
  return length === 0 ? null : { count: length + 1, isLeast: length === advice.alternatives.length };
}

/** Where the phase is open there is no mix to argue for, and of the others only what is to be avoided is argued. */
function wishesOfArgument(advice: Advice, situation: MemoSituation): readonly Wish[] {
  const outside = groupOutside(advice).flatMap(({ levels }) => levels);
  if (situation === "open")
    return outside.filter(({ role }) => role === "avoid").flatMap((each) => wishesOutside(each));
  const letsGo = situation === "let-go";
  return [
    ...levelsInMix(advice).flatMap(wishesInMix),
    ...outside.flatMap((level) => wishesOutside(level).filter(({ side }) => side === "for" || !letsGo)),
  ];
}

function wishesInMix(level: AdviceLevel): readonly Wish[] {
  const wish = { section: "argument", subject: level } as const;
  const most = level.role === "lead" ? mostReasons.lead : mostReasons.support;
  return [
    { ...wish, side: "for", reasons: level.for, most },
    { ...wish, side: "against", reasons: level.against },
  ];
}

/** One reason against, and one for what is not to be avoided. */
function wishesOutside(level: AdviceLevel): readonly Wish[] {
  const wish = { section: "argument", subject: level, most: 1 } as const;
  return [
    { ...wish, side: "against", reasons: level.against },
    ...(level.role === "avoid" ? [] : [{ ...wish, side: "for" as const, reasons: level.for }]),
  ];
}

function wishesOfRecommendation(advice: Advice, situation: MemoSituation): readonly Wish[] {
  if (situation !== "mix") return [];
  const forms = levelsInMix(advice).flatMap((level) => unfitForms.flatMap((status) => formsOf(level, status)));
  return forms.map((form) => ({
    section: "recommendation",
    subject: form,
    side: "against",
    reasons: reasonsAgainst(form),
    most: 1,
  }));
}

/** How forms of the mix can be unfit: not yet, or better not at all. */
export const unfitForms = ["later", "avoid"] as const;

/** The forms of a level that have a status. */
export function formsOf({ forms }: AdviceLevel, status: AdviceForm["status"]): readonly AdviceForm[] {
  return forms.filter((form) => form.status === status);
}

/** What speaks against a form. */
export function reasonsAgainst({ reasons }: AdviceForm): readonly Reason[] {
  return reasons.filter(isAgainst);
}

function wishesOfAnnex(advice: Advice): readonly Wish[] {
  return levelsInMix(advice).map((level) => ({
    section: "sources",
    subject: level,
    side: "for",
    reasons: level.for,
  }));
}

/**
 * What there is to decide: a mix; nothing yet, since the phase is open; that it is time to let go; or that there are no
 * reasons for any mix.
 */
export type MemoSituation = "mix" | "open" | "let-go" | "none";

/** What comes of it: letting go, also where some of the mix lives on then. */
export function outlookOf({ sustainment }: Advice, situation: MemoSituation): MemoSituation {
  return situation === "mix" && sustainment.letsGo ? "let-go" : situation;
}

/** What the advice leaves to decide. */
export function situationOf({ phase, levels, sustainment }: Advice): MemoSituation {
  if (phase.origin === "open") return "open";
  if (levels.some(({ role }) => isInMix(role))) return "mix";
  return sustainment.letsGo ? "let-go" : "none";
}

/** Levels outside the mix of which the same is to be said: to avoid, later in the same phase, or not now. */
export type OutsideGroup = { readonly levels: readonly AdviceLevel[] } & Lot;

type Lot = { readonly kind: "avoid" | "neutral" } | { readonly kind: "later"; readonly phase: string };

/** The levels outside the mix, by what is to be said of them together. */
export function groupOutside(advice: Advice): readonly OutsideGroup[] {
  const groups: { readonly lot: Lot; readonly levels: AdviceLevel[] }[] = [];
  for (const level of levelsOutside(advice)) {
    const lot = lotOf(level, advice);
    const group = groups.find((each) => isSame(each.lot, lot));
    if (group === undefined) groups.push({ lot, levels: [level] });
    else group.levels.push(level);
  }
  return groups.map(({ lot, levels }) => ({ ...lot, levels }));
}

function lotOf({ id, role }: AdviceLevel, { roadmap }: Advice): Lot {
  if (role === "avoid") return { kind: "avoid" };
  const step = role === "later" ? roadmap.find(({ lead, support }) => [...lead, ...support].includes(id)) : undefined;
  return step === undefined ? { kind: "neutral" } : { kind: "later", phase: step.name };
}

function isSame(one: Lot, other: Lot): boolean {
  return one.kind === "later" && other.kind === "later" ? one.phase === other.phase : one.kind === other.kind;
}
