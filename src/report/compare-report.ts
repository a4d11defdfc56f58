import type { AnswerComparison, AnswerDifference, ComparedLevel, NamedAnswer } from "../advice/compare-answers.ts";
import type { ReportWording } from "../language/report-wording.ts";
import { reportWording } from "../language/wordings.ts";
import { heading, list, paragraph, paragraphApart, section, tableOfAlike } from "./document/blocks.ts";
import type { Block, Line, ListItem } from "./document/document.ts";
import { span, text } from "./document/lines.ts";
import { renderMarkdown } from "./markdown/render-blocks.ts";
import { levelsInWords } from "./mix-change.ts";
import { factLabel, instrumentTitle } from "./names.ts";
import { accountBlocks, footerBlocks, type ReportContext } from "./report-context.ts";
import { renderText } from "./text/render-text.ts";

/** Answers of several people for a terminal, side by side. Ends with a line break. */
export function compareReport(comparison: AnswerComparison, context: ReportContext): string {
  const words = reportWording[context.language];
  const agreed = context.verbose ? agreedBlocks(comparison, words) : [];
  const blocks = [...compareBlocks(comparison, words), ...agreed, ...footerBlocks(comparison.pack, words)];
  return `${renderText(blocks, context).join("\n")}\n`;
}

/** Answers of several people as a Markdown document with one title; ends with a line break. */
export function compareMarkdown(comparison: AnswerComparison, context: ReportContext): string {
  const words = reportWording[context.language];
  return renderMarkdown([
    ...compareBlocks(comparison, words),
    ...agreedBlocks(comparison, words),
    ...accountBlocks(comparison.pack, words),
  ]);
}

/** What several people answered: how far they differ, what each one's answers lead to, and what to talk about first. */
export function compareBlocks(comparison: AnswerComparison, words: ReportWording): readonly Block[] {
  const { differences, title } = comparison;
  const { comparison: own } = words;
  const ofKind = (kind: AnswerDifference["kind"]): readonly ListItem[] =>
    differences.filter((each) => each.kind === kind).map((each) => differenceItem(each, comparison, words));
  const disagreements = ofKind("disagreement");
  return [
    heading(1, own.title(title)),
    ...warningBlocks(comparison, words),
    ...summaryBlocks(comparison, words),
    ...section(2, own.mixesHeading, mixTable(comparison, words)),
    ...(differences.length === 0 ? [] : section(2, own.whateverHeading, whateverBlocks(comparison, words))),
    ...(disagreements.length === 0
      ? []
      : section(2, own.disagreementsHeading, [paragraph(span(own.ranked, "quiet")), ...list(disagreements)])),
    ...section(2, own.gapsHeading, list(ofKind("gap"))),
  ];
}

function warningBlocks(comparison: AnswerComparison, words: ReportWording): readonly Block[] {
  const { participants, title, otherTheme } = comparison;
  const { comparison: own, quote } = words;
  const titles = [...new Set(participants.map((each) => each.title))].map((given) => {
    const names = participants.flatMap((each) => (each.title === given ? [each.name] : []));
    return withNames(quote(given), names);
  });
  const labels = otherTheme.map((fact) => factLabel(comparison, fact));
  return [
    ...(title === null ? [paragraph(span(own.otherTitles(words.and(titles)), "warning"))] : []),
    ...(labels.length === 0 ? [] : [paragraph(span(own.otherTheme(words.and(labels)), "warning"))]),
  ];
}

function summaryBlocks({ differences, first }: AnswerComparison, words: ReportWording): readonly Block[] {
  const { comparison: own } = words;
  if (differences.length === 0) return [paragraph(span(own.same))];
  const mattering = differences.filter(({ matters }) => matters === "yes").length;
  const undecided = differences.filter(({ matters }) => matters === "unproven").length;
  const gaps = differences.filter(({ kind }) => kind === "gap").length;
  const start = differences.find(({ fact }) => fact === first);
  return [
    paragraph(span(own.differ(differences.length - gaps, gaps, mattering, undecided))),
    ...(start === undefined ? [] : [paragraphApart(span(own.first(start.question), "strong"))]),
  ];
}

function mixTable(comparison: AnswerComparison, words: ReportWording): readonly Block[] {
  const { participants, levels } = comparison;
  const { whatIf } = words;
  const rows: readonly (readonly Line[])[] = [
    [text(whatIf.phase), ...participants.map(({ phase }) => text(phase.name ?? whatIf.phaseOpen))],
    ...levels.map((level) => [text(instrumentTitle(comparison, level.id)), ...roleCells(level, words)]),
    [text(whatIf.settled), ...participants.map(({ settled }) => text(whatIf.settledStatus[settled]))],
  ];
  return tableOfAlike([words.table.level, ...participants.map(({ name }) => name)], rows, words.none);
}

function roleCells({ roles, byPhase }: ComparedLevel, words: ReportWording): readonly Line[] {
  return roles.map((role, index) => text(byPhase[index] === true ? words.roleByPhase : words.role[role]));
}

function whateverBlocks(comparison: AnswerComparison, words: ReportWording): readonly Block[] {
  const { comparison: own } = words;
  const titles = (keep: (level: ComparedLevel) => boolean): readonly string[] =>
    comparison.levels.filter(keep).map(({ id }) => instrumentTitle(comparison, id));
  const told = (levels: readonly string[], tell: (names: string) => string): readonly ListItem[] =>
    levels.length === 0 ? [] : [{ line: text(tell(words.and(levels))) }];
  const steady = titles(({ whatever }) => whatever === "steady");
  const certain = [
    ...told(
      titles(({ whatever }) => whatever === "in"),
      own.inMix,
    ),
    ...told(
      titles(({ whatever }) => whatever === "out"),
      own.outside,
    ),
    ...told(steady, (names) => own.steady({ names, count: steady.length })),
  ];
  return list([
    ...(certain.length === 0 ? [{ line: text(own.nothingSame) }] : certain),
    ...told(
      titles(({ whatever, same }) => whatever === null && same),
      own.sameNow,
    ),
  ]);
}

function differenceItem(difference: AnswerDifference, comparison: AnswerComparison, words: ReportWording): ListItem {
  const { answers, question, alone } = difference;
  return {
    line: [span(question, "strong")],
    more: [
      ...answers.map((answer) => text(answerText(answer, alone.length > 0, comparison, words))),
      text(mattersText(difference, comparison, words)),
    ],
  };
}

function answerText(
  answer: NamedAnswer,
  tellsMix: boolean,
  comparison: AnswerComparison,
  words: ReportWording,
): string {
  const { names, derived, valueLabel } = answer;
  const { comparison: own } = words;
  const told = names.map((name) => (derived.includes(name) ? own.follows(name) : name));
  const said = withNames(valueLabel === null ? words.unknown : words.quote(valueLabel), told);
  return tellsMix ? own.leadsTo(said, mixText(answer, comparison, words)) : said;
}

function withNames(said: string, names: readonly string[]): string {
  return `${said} (${names.join(", ")})`;
}

function mixText({ lead, support }: NamedAnswer, comparison: AnswerComparison, words: ReportWording): string {
  const parts = [
    ...(lead.length === 0 ? [] : [words.inMix.lead(levelsInWords(lead, comparison, words))]),
    ...(support.length === 0 ? [] : [words.inMix.support(levelsInWords(support, comparison, words))]),
  ];
  return parts.length === 0 ? words.comparison.noMix : parts.join("; ");
}

function mattersText(
  { matters, moves, alone }: AnswerDifference,
  comparison: AnswerComparison,
  words: ReportWording,
): string {
  const { comparison: own } = words;
  if (matters === "no") return own.makesNone;
  if (matters === "unproven") return own.unproven;
  const isAll = moves.length === comparison.levels.length;
  const levels = isAll ? own.everyLevel : levelsInWords(moves, comparison, words);
  return alone.length > 0 ? own.moves(levels) : own.movesTogether(levels);
}

/** The answers that all give. */
export function agreedBlocks(comparison: AnswerComparison, words: ReportWording): readonly Block[] {
  const items = comparison.agreed.map(({ fact, valueLabel }) => ({
    line: text(`${factLabel(comparison, fact)}: ${valueLabel}`),
  }));
  return section(2, words.comparison.agreedHeading, list(items));
}
