import type { Decisive, ExplainedLevel, Explanation } from "../advice/explain-advice.ts";
import type { ReportWording } from "../language/report-wording.ts";
import { changeItems } from "./change-items.ts";
import { heading, list, paragraph } from "./document/blocks.ts";
import type { Block, Line, ListItem } from "./document/document.ts";
import { groundedLine, span } from "./document/lines.ts";
import { labelled, levelHeading, reasonBlocks } from "./level-blocks.ts";
import { changesInWords } from "./mix-change.ts";
import { instrumentTitle, type NameSource } from "./names.ts";
import { openFactItem } from "./open-items.ts";
import { reasonItems } from "./reason-lines.ts";

/** What names the ids in an explanation. */
export function explanationNames(explanation: Explanation): NameSource {
  return { levels: explanation.names, labels: explanation.labels };
}

/** The levels of an explanation, each with how its role came about and what would change it. */
export function explainBlocks(explanation: Explanation, words: ReportWording): readonly Block[] {
  const names = explanationNames(explanation);
  return [
    heading(1, words.explain.title(explanation.case.title)),
    phaseBlock(explanation, words),
    ...(explanation.levels.length === 0 ? [paragraph(span(words.explain.noLevel))] : []),
    ...explanation.levels.flatMap((level) => explainLevel(level, explanation, names, words)),
  ];
}

function phaseBlock({ phase }: Explanation, words: ReportWording): Block {
  if (phase.name === null) return paragraph(span(words.whatIf.phase), span(`: ${words.whatIf.phaseOpen}.`));
  return paragraph(span(phase.origin === "given" ? words.phase.given(phase.name) : words.phase.derived(phase.name)));
}

function explainLevel(
  level: ExplainedLevel,
  { settled }: Explanation,
  names: NameSource,
  words: ReportWording,
): readonly Block[] {
  const openFacts = level.openFacts.map((fact) => openFactItem(fact, words, (id) => instrumentTitle(names, id)));
  return [
    levelHeading(level, words, 2),
    ...decidedBlocks(level.decided, level, names, words),
    paragraph(span(words.levels.score(words.decimal(level.score.for), words.decimal(level.score.against)), "quiet")),
    ...reasonBlocks(level, names, words),
    ...labelled(words.explain.nearest, nearestItems(level, names, words)),
    ...labelled(words.change.heading, changeItems(level.counterfactuals, names, words, true)),
    ...(settled === "open" ? labelled(words.explain.openFacts, openFacts) : []),
  ];
}

function nearestItems(level: ExplainedLevel, names: NameSource, words: ReportWording): readonly ListItem[] {
  return reasonItems(level.nearest, names, words, words.explain.lacks);
}

function decidedBlocks(
  decided: Decisive,
  level: ExplainedLevel,
  names: NameSource,
  words: ReportWording,
): readonly Block[] {
  const { because } = words.explain;
  switch (decided.kind) {
    case "excluded":
    case "required":
      return underSentence(
        because[decided.kind],
        decided.reasons.map((each) => groundedLine(each.text, each)),
      );
    case "constraint":
      return underSentence(
        because.constraint,
        decided.constraints.map((each) => constraintLine(each, names, words)),
      );
    case "later-phase":
      return [paragraph(span(because.weight.later, "strong"), span(` ${because.laterPhase(decided.name)}`))];
    case "weight":
      return [paragraph(span(because.weight[level.role], "strong"))];
    case "no-reason":
      return [paragraph(span(because.noReason, "strong"))];
    default:
      return decided satisfies never;
  }
}

function underSentence(sentence: string, lines: readonly Line[]): readonly Block[] {
  return [paragraph(span(sentence, "strong")), ...list(lines.map((line) => ({ line })))];
}

function constraintLine(
  constraint: Extract<Decisive, { kind: "constraint" }>["constraints"][number],
  names: NameSource,
  words: ReportWording,
): Line {
  const effect = changesInWords(constraint.changed, words, (id) => instrumentTitle(names, id));
  return [...groundedLine(constraint.text, constraint), span(` ${words.explain.soThat(effect)}`)];
}
