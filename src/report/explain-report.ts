import type { Decisive, ExplainedCompanion, ExplainedLevel, Explanation } from "../advice/explain-advice.ts";
import type { ReportWording } from "../language/report-wording.ts";
import { reportWording } from "../language/wordings.ts";
import { statementBlocks } from "./detail-blocks.ts";
import { heading, list, paragraph } from "./document/blocks.ts";
import type { Block, Line, ListItem } from "./document/document.ts";
import { groundedLine, span } from "./document/lines.ts";
import { conditionItems, labelled, levelHeading, reasonBlocks, reasonItems } from "./level-blocks.ts";
import { renderMarkdown } from "./markdown/render-blocks.ts";
import { decidedByOthers } from "./mix-blocks.ts";
import { changeItems, changesInWords } from "./mix-change.ts";
import { instrumentTitle, type NameSource } from "./names.ts";
import { openFactItem } from "./open-items.ts";
import { accountBlocks, footerBlocks, legendBlock, type ReportContext } from "./report-context.ts";
import { renderText } from "./text/render-text.ts";

/** An explanation for a terminal; with `verbose` also the statements it cites. Ends with a line break. */
export function explainReport(explanation: Explanation, context: ReportContext): string {
  const words = reportWording[context.language];
  const { statements, pack } = explanation;
  const blocks = [
    ...explainBlocks(explanation, words),
    ...(context.verbose ? statementBlocks(statements, pack.source, words) : []),
    legendBlock(words),
    ...footerBlocks(pack, words),
  ];
  return `${renderText(blocks, context).join("\n")}\n`;
}

/** An explanation as a Markdown document with one title; ends with a line break. */
export function explainMarkdown(explanation: Explanation, context: ReportContext): string {
  const words = reportWording[context.language];
  const { statements, pack } = explanation;
  return renderMarkdown([
    ...explainBlocks(explanation, words),
    ...statementBlocks(statements, pack.source, words),
    ...accountBlocks(pack, words),
  ]);
}

/** What names the ids in an explanation. */
function explanationNames(explanation: Explanation): NameSource {
  return { levels: explanation.names, labels: explanation.labels, phase: explanation.phase };
}

/** The levels of an explanation, each with how its role came about and what would change it. */
export function explainBlocks(explanation: Explanation, words: ReportWording): readonly Block[] {
  const names = explanationNames(explanation);
  return [
    heading(1, words.explain.title(explanation.case.title)),
    phaseBlock(explanation, words),
    ...aboutBlocks(explanation, words),
    ...(explanation.levels.length === 0 && explanation.about === undefined
      ? [paragraph(span(words.explain.noLevel))]
      : []),
    ...explanation.levels.flatMap((level) => explainLevel(level, explanation, names, words)),
  ];
}

function phaseBlock({ phase, about }: Explanation, words: ReportWording): Block {
  if (phase.name === null && about?.kind === "phase") return paragraph(span(words.phase.open(words.or(about.names))));
  if (phase.name === null) return paragraph(span(words.whatIf.phase), span(`: ${words.whatIf.phaseOpen}.`));
  return paragraph(span(phase.origin === "given" ? words.phase.given(phase.name) : words.phase.derived(phase.name)));
}

/** Why the phase is what it is, or what the advice has of an instrument that is no level. */
function aboutBlocks({ about, phase }: Explanation, words: ReportWording): readonly Block[] {
  if (about === undefined) return [];
  if (about.kind === "companion") return companionBlocks(about, words);
  const reasons = phase.reasons.map((each) => groundedLine(each.text, each));
  if (phase.origin === "open") return [paragraph(span(words.phase.findOut, "warning"))];
  if (phase.origin === "derived") return underSentence(words.explain.phaseBecause, reasons);
  if (about.agrees) {
    const isFound = about.derived !== null && reasons.length > 0;
    return underSentence(isFound ? words.explain.phaseAlso : words.explain.phaseAlone, isFound ? reasons : []);
  }
  const { derivedName } = about;
  return underSentence(
    derivedName === null ? words.phase.contradictedOpen : words.phase.contradicted(derivedName),
    reasons,
  );
}

function companionBlocks({ id, name, companion }: ExplainedCompanion, words: ReportWording): readonly Block[] {
  if (companion === null) return [heading(2, name), paragraph(span(words.explain.notAdvised(id)))];
  const parties = decidedByOthers(companion.decision, words);
  return [
    heading(2, name),
    ...(parties === null ? [] : [paragraph(span(words.decidedBy(parties), "warning"))]),
    ...underSentence(
      words.explain.advised,
      companion.reasons.map((each) => groundedLine(each.text, each)),
    ),
    ...labelled(
      words.mix.caveat,
      companion.caveats.map((caveat) => ({ line: groundedLine(caveat.text, caveat) })),
    ),
  ];
}

function explainLevel(
  level: ExplainedLevel,
  { settled, levels }: Explanation,
  names: NameSource,
  words: ReportWording,
): readonly Block[] {
  const openFacts = level.openFacts.map((fact) => openFactItem(fact, words, (id) => instrumentTitle(names, id), true));
  const called = level.byPhase ? words.roleByPhase : words.role[level.role];
  return [
    levelHeading(level, called, 2),
    ...decidedBlocks(level.decided, level, names, words),
    paragraph(span(words.levels.score(words.decimal(level.score.for), words.decimal(level.score.against)), "quiet")),
    ...reasonBlocks(level, names, words),
    ...labelled(words.explain.nearest, nearestItems(level, names, words)),
    ...labelled(words.change.heading, changeItems(level.counterfactuals, names, words, true)),
    ...(settled === "open" ? labelled(words.explain.openFacts, openFacts) : []),
    // Of all levels at once it would bury why they have their roles.
    ...(levels.length === 1 ? labelled(words.levels.conditions, conditionItems(level.conditions, words)) : []),
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
