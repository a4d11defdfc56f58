import type { Advice } from "../../advice/advice.ts";
import { rankWatches } from "../../advice/findings/watches.ts";
import { memoWording, reportWording } from "../../language/wordings.ts";
import type { Document } from "../document/document.ts";
import { footerLine } from "../report-context.ts";
import { assignReasons, situationOf } from "./assign-reasons.ts";
import type { Draft, SectionBlocks } from "./draft.ts";
import { layOutMemo } from "./lay-out-memo.ts";
import { citedIn, writeAnswers, writeSources, writeUnknowns } from "./sections/write-annexes.ts";
import { writeArgument } from "./sections/write-argument.ts";
import { writeCommunication, writeConsultation, writeDelivery } from "./sections/write-delivery.ts";
import { writeMonitoring, writeNextSteps } from "./sections/write-follow-up.ts";
import { writeHeader, writeIssue, writeKeyPoints, writeTiming } from "./sections/write-key-points.ts";
import { writeOptions } from "./sections/write-options.ts";
import { writeRecommendation } from "./sections/write-recommendation.ts";
import { writeRisks } from "./sections/write-risks.ts";
import { sectionPlaces, type Template } from "./template.ts";

/** How a memo is written: its date as YYYY-MM-DD, and its template. */
export interface MemoOptions {
  readonly date: string;
  readonly template: Template;
}

/**
 * A memo for a decider from advice of depth `one` or more: sentences in the language of the advice, and marked gaps for what the
 * advice cannot know.
 */
export function writeMemo(advice: Advice, { date, template }: MemoOptions): Document {
  const words = memoWording[advice.language];
  const report = reportWording[advice.language];
  const places = sectionPlaces(template);
  const situation = situationOf(advice);
  const draft: Draft = {
    advice,
    words,
    report,
    date,
    situation,
    watches: rankWatches(advice, "leads"),
    placeOf: (section) => places.get(section) ?? null,
    told: assignReasons(advice, situation),
  };
  const account = footerLine(advice.pack, report);
  return layOutMemo(writeSections(draft, template), template, draft, account);
}

function writeSections(draft: Draft, template: Template): SectionBlocks {
  const written: Omit<SectionBlocks, "sources"> = {
    header: writeHeader(draft),
    issue: writeIssue(draft),
    recommendation: writeRecommendation(draft),
    timing: writeTiming(draft),
    "key-points": writeKeyPoints(draft),
    options: writeOptions(draft),
    argument: writeArgument(draft),
    risks: writeRisks(draft),
    delivery: writeDelivery(draft),
    monitoring: writeMonitoring(draft),
    consultation: writeConsultation(draft),
    communication: writeCommunication(draft),
    "next-steps": writeNextSteps(draft),
    answers: writeAnswers(draft),
    unknowns: writeUnknowns(draft),
  };
  const shown = template.flatMap((part) =>
    part.kind === "section" && part.name !== "sources" ? written[part.name] : [],
  );
  return { ...written, sources: writeSources(draft, new Set(citedIn(shown))) };
}
