import { requiredActions, requiredPreparations } from "../../../advice/findings/watches.ts";
import { lowerFirst } from "../../../language/sentence.ts";
import { prose, table } from "../../document/blocks.ts";
import type { Line, SectionBlock } from "../../document/document.ts";
import { gap, sourced, text } from "../../document/lines.ts";
import { factLabel } from "../../names.ts";
import { outlookOf } from "../assign-reasons.ts";
import { changeInProse, type Draft } from "../draft.ts";
import { phasesFigure } from "../figures.ts";

const mostPreparations = 1;
const mostFacts = 3;

/** How to see whether it works, when to think again, and how to let go. */
export function writeMonitoring(draft: Draft): readonly SectionBlock[] {
  const { advice, words, situation, placeOf } = draft;
  const { monitoring } = words;
  const preparations = requiredPreparations(advice).slice(0, shownPreparations(draft));
  const { pattern } = advice.sustainment;
  return [
    ...prose(gap(monitoring.indicatorsGap)),
    ...prose(
      advice.sustainment.letsGo ? null : sourced(advice.sustainment.text, advice.sustainment),
      pattern === undefined ? null : monitoring.pattern(pattern.name, placeOf("sources")),
      ...(placeOf("sources") === null ? patternLines(draft) : []),
      ...preparations.map((each) => sourced(each.text, each)),
    ),
    ...(situation === "open" ? [] : roadMap(draft)),
    ...prose(situation === "open" ? monitoring.findOut : againSentence(draft)),
  ];
}

/** How the way of handing over that fits goes, for the annex. */
export function patternLines({ advice }: Draft): readonly Line[] {
  const { pattern } = advice.sustainment;
  return pattern === undefined ? [] : [sourced(pattern.text, { cites: pattern.cites, basis: "implied" })];
}

/** All of them where there is no annex. */
function shownPreparations({ placeOf }: Draft): number {
  return placeOf("sources") === null ? Number.POSITIVE_INFINITY : mostPreparations;
}

/** What to prepare that the body has no room for. */
export function restOfPreparations(draft: Draft): readonly Line[] {
  return requiredPreparations(draft.advice)
    .slice(shownPreparations(draft))
    .map((each) => sourced(each.text, each));
}

/** What changes the mix within the phase, in words; the phases as a picture. */
function roadMap(draft: Draft): readonly SectionBlock[] {
  const { advice, words, report } = draft;
  const [next] = advice.roadmap;
  if (next === undefined) return [];
  const change = next.changes.length === 0 ? null : changeInProse(next.changes, draft);
  const assumed = report.and(next.assumesText);
  return [...prose(next.samePhase ? words.monitoring.samePhase(assumed, change) : null), ...phasesFigure(draft)];
}

/** The facts of which one change gives a level another role. */
function againSentence({ advice, words, report }: Draft): string | null {
  const facts = advice.levels.flatMap(({ counterfactuals }) =>
    counterfactuals.flatMap(({ set }) => (Object.keys(set).length === 1 ? Object.keys(set) : [])),
  );
  const phase = Object.keys(advice.labels).find(
    (id) => advice.phase.value !== null && advice.phase.value in (advice.labels[id]?.values ?? {}),
  );
  const named = [...new Set(facts)].filter((fact) => fact !== phase).slice(0, mostFacts);
  if (named.length === 0) return null;
  const labels = named.map((fact) => report.quote(lowerFirst(factLabel(advice, fact))));
  return words.monitoring.again(report.or(labels));
}

/** Who does what, and when. */
export function writeNextSteps({ advice, words, situation }: Draft): readonly SectionBlock[] {
  const { nextSteps } = words;
  const { memo } = advice.case;
  const who = memo?.to === undefined ? gap(nextSteps.whoGap) : text(memo.to);
  const by = memo?.decisionBy === undefined ? gap(nextSteps.whenGap) : text(nextSteps.by(words.date(memo.decisionBy)));
  const row = (what: string, who: Line, when: Line): readonly Line[] => [text(what), who, when];
  const named = gap(nextSteps.whoGap);
  const dated = gap(nextSteps.whenGap);
  const open = advice.settled.open.length;
  const actions = requiredActions(advice).length;
  const outlook = outlookOf(advice, situation);
  const rows = [
    ...(open === 0 ? [] : [row(nextSteps.findOut(open), named, text(nextSteps.beforeDecision))]),
    row(nextSteps.decide, who, by),
    ...(outlook === "mix" ? [row(nextSteps.start, named, dated)] : []),
    ...(situation === "mix" && actions > 0 ? [row(nextSteps.act(actions), named, dated)] : []),
    ...(outlook === "let-go" ? [row(nextSteps.handOver, named, dated)] : []),
    row(nextSteps.again[outlook], named, dated),
  ];
  return table(nextSteps.head, rows, words.labels.none);
}
