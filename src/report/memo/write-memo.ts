import type { Advice } from "../../advice/advice.ts";
import { rankWatches } from "../../advice/findings/watches.ts";
import { memoWording, reportWording } from "../../language/wordings.ts";
import { citedIn } from "../document/blocks.ts";
import type { Document, SectionBlock } from "../document/document.ts";
import { footerLine } from "../report-context.ts";
import { assignReasons, situationOf } from "./assign-reasons.ts";
import { createWordCount } from "./count-words.ts";
import type { Draft, SectionBlocks } from "./draft.ts";
import { layOutMemo, type MemoParts } from "./lay-out-memo.ts";
import { fillRoom, type Limit, type MemoForm, noteReads, type Room, widestRoom } from "./rooms.ts";
import { writeAnswers, writeSources, writeUnknowns } from "./sections/write-annexes.ts";
import { writeArgument } from "./sections/write-argument.ts";
import {
  writeAdvice,
  writeDeciders,
  writeDecision,
  writeEffort,
  writeGaps,
  writeGreatestRisk,
  writeStillUnknown,
  writeWhy,
} from "./sections/write-brief.ts";
import { writeCommunication, writeConsultation, writeDelivery } from "./sections/write-delivery.ts";
import { writeMonitoring, writeNextSteps } from "./sections/write-follow-up.ts";
import { writeHeader, writeIssue, writeKeyPoints, writeTiming } from "./sections/write-key-points.ts";
import { writeChoices, writeOptions } from "./sections/write-options.ts";
import { writeRecommendation } from "./sections/write-recommendation.ts";
import { writeRisks } from "./sections/write-risks.ts";
import { type AnnexPlace, annexNames, type SectionName, sectionPlaces, type Template } from "./template.ts";

/** How a memo is written: its date as YYYY-MM-DD, and its form. */
export interface MemoOptions extends Omit<MemoForm, "limit"> {
  readonly date: string;
  /** Absent: it may be as long as it is. */
  readonly limit?: Limit | null;
}

/**
 * A memo for a decider from advice of depth `one` or more, its annexes inside: sentences in the language of the advice,
 * and marked gaps for what the advice cannot know.
 */
export function writeMemo(advice: Advice, options: MemoOptions): Document {
  return writeMemoParts(advice, options, "inside").memo;
}

/** The same with its annexes where they are asked for. Where it has a limit, its body is the fullest one within that. */
export function writeMemoParts(
  advice: Advice,
  { date, template, limit = null }: MemoOptions,
  annex: AnnexPlace,
): MemoParts {
  const places = sectionPlaces(annex === "none" ? bodyOf(template) : template);
  const situation = situationOf(advice);
  const draft: Draft = {
    advice,
    words: memoWording[advice.language],
    report: reportWording[advice.language],
    date,
    situation,
    watches: rankWatches(advice, "leads"),
    placeOf: (section) => places.get(section) ?? null,
    told: assignReasons(advice, situation),
    room: widestRoom,
  };
  const account = footerLine(advice.pack, draft.report);
  const write = createSectionWriter(draft);
  const layOut = (room: Room): MemoParts =>
    layOutMemo(writeSections(write, draft, room, template), template, { ...draft, room }, account, annex);
  if (limit === null) return layOut(widestRoom);
  const body = bodyOf(template);
  const count = createWordCount(draft, body, account);
  const fits = (room: Room): boolean => count(writeSections(write, draft, room, body), room) <= limit.words;
  return layOut(fillRoom(limit, fits));
}

/** A template without its annexes. */
function bodyOf(template: Template): Template {
  const end = template.findIndex(({ kind }) => kind === "annexes");
  return template
    .slice(0, end === -1 ? undefined : end)
    .filter((part) => part.kind !== "section" || !annexNames.has(part.name));
}

const writers: Readonly<Record<Exclude<SectionName, "sources">, (draft: Draft) => readonly SectionBlock[]>> = {
  header: writeHeader,
  issue: writeIssue,
  recommendation: writeRecommendation,
  timing: writeTiming,
  "key-points": writeKeyPoints,
  options: writeOptions,
  argument: writeArgument,
  risks: writeRisks,
  delivery: writeDelivery,
  monitoring: writeMonitoring,
  consultation: writeConsultation,
  communication: writeCommunication,
  "next-steps": writeNextSteps,
  answers: writeAnswers,
  unknowns: writeUnknowns,
  decision: writeDecision,
  advice: writeAdvice,
  why: writeWhy,
  choices: writeChoices,
  "greatest-risk": writeGreatestRisk,
  effort: writeEffort,
  deciders: writeDeciders,
  "still-unknown": writeStillUnknown,
  gaps: writeGaps,
};

/** Writes a section as far as there is room. */
type SectionWriter = (name: keyof typeof writers, room: Room) => readonly SectionBlock[];

/** Writes each section anew only where the room for something that it looked at is another. */
function createSectionWriter(draft: Draft): SectionWriter {
  const written = new Map<
    SectionName,
    { readonly isSameIn: (room: Room) => boolean; readonly blocks: readonly SectionBlock[] }[]
  >();
  return (name, room) => {
    const before = written.get(name) ?? [];
    written.set(name, before);
    const known = before.find(({ isSameIn }) => isSameIn(room));
    if (known !== undefined) return known.blocks;
    const { noted, isSameIn } = noteReads(room);
    const blocks = writers[name]({ ...draft, room: noted });
    before.push({ isSameIn, blocks });
    return blocks;
  };
}

/** The sections that a template has; which statements are told hangs on what the others cite. */
function writeSections(write: SectionWriter, draft: Draft, room: Room, template: Template): SectionBlocks {
  const names = new Set(template.flatMap((part) => (part.kind === "section" ? [part.name] : [])));
  const written = new Map<SectionName, readonly SectionBlock[]>();
  for (const name of names) if (name !== "sources") written.set(name, write(name, room));
  if (names.has("sources")) {
    const cited = new Set(citedIn([...written.values()].flat()));
    written.set("sources", writeSources({ ...draft, room }, cited));
  }
  return written;
}
