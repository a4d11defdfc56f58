import { createAdviser } from "../../advice/create-adviser.ts";
import type { Case } from "../../case/case.ts";
import type { Language } from "../../language/languages.ts";
import type { Pack } from "../../pack/pack.ts";
import { sizeOf } from "../shrink-case.ts";
import { comparePacks, type PackChange } from "./compare-packs.ts";
import { type AdviceChange, adviseBoth, type Contest, diffAdvice, shrinkChange } from "./diff-advice.ts";
import type { ProofDiff } from "./diff-proofs.ts";
import { drawCases } from "./draw-cases.ts";

/** A case that gets other advice, and how. */
export interface CaseDiff {
  readonly case: Pick<Case, "id" | "title" | "file" | "facts" | "current" | "planned">;
  readonly change: AdviceChange;
}

/** How many cases change, by the most that changes of each. */
export type Counts = Readonly<Record<AdviceChange["kind"], number>>;

/** What a change does to cases drawn at random over all that the facts can be. */
export interface SampleDiff {
  readonly seed: number;
  readonly drawn: number;
  readonly changed: Counts;
  /** Of the first so many, those of which the mix was settled by what is known, and is not any more. */
  readonly certainty: { readonly tried: number; readonly lost: number };
  /** The case that says least and still shows what changes: a mix where one does. Null: none changes. */
  readonly smallest: CaseDiff | null;
}

/** What a change of rules does: to the pack, to given cases, and to cases at large. */
export interface RulesDiff {
  readonly schema: "mixwijzer/rules-diff/1";
  readonly language: Language;
  readonly before: Pick<Pack, "id" | "version" | "digest">;
  readonly after: Pick<Pack, "id" | "version" | "digest">;
  readonly changes: readonly PackChange[];
  /**
   * What is proven of every case that can be, given or not, since nothing that differs can bear on it: that it gets the
   * same advice but for words, or the same mix. Null: neither.
   */
  readonly proven: "advice" | "mix" | null;
  readonly cases: { readonly compared: number; readonly counts: Counts; readonly changed: readonly CaseDiff[] };
  /** Null: nothing is left to find by drawing. */
  readonly sample: SampleDiff | null;
  /** Absent: it was not looked at. */
  readonly proofs?: ProofDiff;
}

/** So many cases that change are made smaller, to show the smallest. */
const shrunk = 8;

/** Of so many drawn cases it is looked at whether the mix stays settled: a proof takes longer than all the rest. */
const mostProofs = 100;

/** Compares two packs, on given cases and on `drawn` others that follow from the seed. */
export function diffPacks(
  before: Pack,
  after: Pack,
  { cases, drawn, seed, language }: { cases: readonly Case[]; drawn: number; seed: number; language: Language },
): RulesDiff {
  const changes = comparePacks(before, after);
  const contest: Contest = {
    before: createAdviser(before),
    after: createAdviser(after),
    language,
    changed: new Set(changes.map(({ id }) => id)),
  };
  const proven = provenFrom(changes);
  const changed = proven === "advice" ? [] : cases.flatMap((subject) => diffCase(contest, subject));
  const name = ({ id, version, digest }: Pack): RulesDiff["before"] => ({ id, version, digest });
  return {
    schema: "mixwijzer/rules-diff/1",
    language,
    before: name(before),
    after: name(after),
    changes,
    proven,
    cases: { compared: cases.length, counts: countKinds(changed), changed },
    sample: proven === "advice" || drawn === 0 ? null : sampleDiff(contest, drawn, seed),
  };
}

function provenFrom(changes: readonly PackChange[]): RulesDiff["proven"] {
  if (changes.some(({ bearsOn }) => bearsOn === "mix")) return null;
  return changes.some(({ bearsOn }) => bearsOn === "findings") ? "mix" : "advice";
}

function diffCase(contest: Contest, subject: Case): readonly CaseDiff[] {
  const change = diffAdvice(contest, subject);
  return change === null ? [] : [{ case: pickCase(subject), change }];
}

function pickCase({ id, title, file, facts, current, planned }: Case): CaseDiff["case"] {
  return { id, title, ...(file === undefined ? {} : { file }), facts, current, planned };
}

function sampleDiff(contest: Contest, drawn: number, seed: number): SampleDiff {
  const packs = [contest.before.engine.pack, contest.after.engine.pack];
  const subjects = drawCases(packs, seed, drawn);
  const changed = subjects.flatMap((subject) => diffCase(contest, subject));
  const tried = subjects.slice(0, mostProofs);
  return {
    seed,
    drawn,
    changed: countKinds(changed),
    certainty: { tried: tried.length, lost: tried.filter((subject) => losesCertainty(contest, subject)).length },
    smallest: findSmallest(contest, changed),
  };
}

function losesCertainty(contest: Contest, subject: Case): boolean {
  const [before, after] = adviseBoth(contest, subject);
  return before.settled.status === "proven" && after.settled.status !== "proven";
}

function countKinds(changed: readonly CaseDiff[]): Counts {
  const count = (kind: AdviceChange["kind"]): number => changed.filter(({ change }) => change.kind === kind).length;
  return { mix: count("mix"), findings: count("findings"), points: count("points") };
}

/** Of the cases that show the most, the one that can be made the smallest. */
function findSmallest(contest: Contest, changed: readonly CaseDiff[]): CaseDiff | null {
  const kind = (["mix", "findings", "points"] as const).find((each) =>
    changed.some(({ change }) => change.kind === each),
  );
  const showing = changed.filter(({ change }) => change.kind === kind).slice(0, shrunk);
  const smaller = showing.flatMap((found) => {
    const subject = shrinkChange(contest, { ...found.case, notes: {} }, (change) => change.kind === kind);
    return diffCase(contest, { ...subject, id: "smallest", title: "smallest" });
  });
  const [first, ...others] = smaller;
  if (first === undefined) return null;
  return others.reduce((best, each) => (sizeOf(each.case) < sizeOf(best.case) ? each : best), first);
}

/** Whether a case that was given or drawn gets other advice. */
export function changesAdvice({ cases, sample }: RulesDiff): boolean {
  const all = [cases.counts, ...(sample === null ? [] : [sample.changed])];
  return all.some(({ mix, findings, points }) => mix + findings + points > 0);
}
