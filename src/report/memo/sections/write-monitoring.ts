import { factLabel } from "../../names.ts";
import { changeInProse, type Draft, lowerFirst } from "../draft.ts";
import { phasesFigure } from "../figures/phases-figure.ts";
import { gap, list, paragraph, sourced } from "../lines.ts";
import type { MemoBlock } from "../memo.ts";
import { requiredPreparations } from "./required-actions.ts";

const mostPreparations = 2;
const mostFacts = 3;

/** How to see whether it works, when to think again, and how to let go. */
export function writeMonitoring(draft: Draft): readonly MemoBlock[] {
  const { advice, words, situation } = draft;
  const { monitoring } = words;
  const preparations = requiredPreparations(advice).slice(0, mostPreparations);
  const { pattern } = advice.sustainment;
  return [
    ...paragraph(gap(monitoring.indicatorsGap)),
    ...paragraph(
      advice.sustainment.letsGo ? null : sourced(advice.sustainment.text, advice.sustainment),
      pattern === undefined
        ? null
        : sourced(monitoring.pattern(pattern.name, pattern.text), { cites: pattern.cites, basis: "implied" }),
    ),
    ...(preparations.length === 0
      ? []
      : [...paragraph(monitoring.prepare), ...list(preparations.map((each) => sourced(each.text, each)))]),
    ...(situation === "open" ? [] : roadMap(draft)),
    ...paragraph(situation === "open" ? monitoring.findOut : againSentence(draft)),
  ];
}

/** What changes the mix within the phase, in words; the phases as a picture. */
function roadMap(draft: Draft): readonly MemoBlock[] {
  const { advice, words, report } = draft;
  const [next] = advice.roadmap;
  if (next === undefined) return [];
  const change = next.changes.length === 0 ? null : changeInProse(next.changes, draft);
  const assumed = report.and(next.assumesText.map((each) => report.quote(each)));
  return [...paragraph(next.samePhase ? words.monitoring.samePhase(assumed, change) : null), ...phasesFigure(draft)];
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
  return words.monitoring.again(report.or(labels), labels.length);
}
