import { isInMix } from "../advice/advised-mix.ts";
import type {
  Change,
  ComeAndGone,
  Comparison,
  ConditionComparison,
  LevelComparison,
  SidedReason,
} from "../advice/compare-advice.ts";
import type { ReportWording } from "../language/report-wording.ts";
import { firstSentence, lowerFirst } from "../language/sentence.ts";
import { reportWording } from "../language/wordings.ts";
import { heading, list, paragraph, section, table } from "./document/blocks.ts";
import type { Block, Line, ListItem, Span } from "./document/document.ts";
import { groundedLine, groundSpans, span } from "./document/lines.ts";
import { auditText } from "./findings.ts";
import { conditionMark } from "./level-blocks.ts";
import { renderMarkdown } from "./markdown/render-blocks.ts";
import { roleSpan, weightSpan } from "./mix-blocks.ts";
import { accountBlocks, footerBlocks, legendBlock, type ReportContext } from "./report-context.ts";
import { renderText } from "./text/render-text.ts";

/** A comparison for a terminal: before and after side by side, only what differs. Ends with a line break. */
export function whatIfReport(comparison: Comparison, context: ReportContext): string {
  const words = reportWording[context.language];
  const blocks = [...whatIfBlocks(comparison, words), legendBlock(words), ...footerBlocks(comparison.pack, words)];
  return `${renderText(blocks, context).join("\n")}\n`;
}

/** A comparison as a Markdown document with one title; ends with a line break. */
export function whatIfMarkdown(comparison: Comparison, context: ReportContext): string {
  const words = reportWording[context.language];
  return renderMarkdown([...whatIfBlocks(comparison, words), ...accountBlocks(comparison.pack, words)]);
}

/** Two advices side by side, only what differs; says so where nothing does. */
export function whatIfBlocks(comparison: Comparison, words: ReportWording): readonly Block[] {
  const { whatIf } = words;
  return [
    heading(1, whatIf.title(comparison.case.title)),
    ...section(2, whatIf.factsHeading, factBlocks(comparison, words)),
    ...section(2, whatIf.adviceHeading, adviceBlocks(comparison, words)),
    ...(comparison.same
      ? []
      : [
          ...section(2, whatIf.reasonsHeading, list(reasonItems(comparison.levels, words))),
          ...section(2, whatIf.conditionsHeading, list(conditionItems(comparison.levels, words))),
          ...section(2, whatIf.listsHeading, list(listItems(comparison, words))),
        ]),
  ];
}

function adviceBlocks(comparison: Comparison, words: ReportWording): readonly Block[] {
  const { same, adviceSame } = words.whatIf;
  if (comparison.same) return [paragraph(span(comparison.facts.length === 0 ? same : adviceSame))];
  return sideBySide(words, adviceRows(comparison, words));
}

function factBlocks({ facts }: Comparison, words: ReportWording): readonly Block[] {
  if (facts.length === 0) return [paragraph(span(words.whatIf.noFacts))];
  const rows = facts.map(({ label, beforeLabel, afterLabel }): readonly Line[] => [
    [span(label)],
    [span(beforeLabel ?? words.unknown)],
    [span(afterLabel ?? words.unknown)],
  ]);
  return sideBySide(words, rows);
}

function sideBySide(words: ReportWording, rows: readonly (readonly Line[])[]): readonly Block[] {
  return table([words.table.what, words.table.before, words.table.after], rows, words.none);
}

function adviceRows(comparison: Comparison, words: ReportWording): readonly (readonly Line[])[] {
  const { phase, balance, settled, sustainment } = comparison;
  const { whatIf } = words;
  return [
    ...row(whatIf.phase, phase, ({ name }) => [span(name ?? whatIf.phaseOpen)]),
    ...comparison.levels.flatMap((level) => levelRows(level, words)),
    ...row(whatIf.balance, isJudged(balance) ? balance : null, ({ verdict, topDown, bottomUp }) => [
      span(words.balance.verdict[verdict ?? "none"]),
      span(verdict === null ? "" : ` (${words.balance.weights(words.decimal(topDown), words.decimal(bottomUp))})`),
    ]),
    ...row(whatIf.settled, settled, (status) => [span(whatIf.settledStatus[status])]),
    ...row(whatIf.sustainment, sustainment, (side) => groundedLine(firstSentence(side.text), side)),
  ];
}

/** Rules without a demand on the balance give no verdict on it. */
function isJudged(balance: Comparison["balance"]): boolean {
  return balance !== null && (balance.before.verdict !== null || balance.after.verdict !== null);
}

function row<T>(label: string, change: Change<T> | null, cell: (side: T) => Line): readonly (readonly Line[])[] {
  return change === null ? [] : [[[span(label)], cell(change.before), cell(change.after)]];
}

function levelRows(level: LevelComparison, words: ReportWording): readonly (readonly Line[])[] {
  const { role, byPhase, action, score, forms } = level;
  const cell = (side: "before" | "after"): Line => [
    byPhase[side] ? span(words.roleByPhase, "quiet") : roleSpan(role[side], words),
    ...(action[side] === null ? [] : [span(`, ${words.action[action[side]]}`)]),
    ...(score[side].for + score[side].against === 0 ? [] : [span(", "), weightSpan(score[side], words)]),
  ];
  const changed =
    role.before !== role.after ||
    byPhase.before !== byPhase.after ||
    action.before !== action.after ||
    score.before.certain !== score.after.certain;
  const whole = changed ? [[[span(levelTitle(level), "strong")], cell("before"), cell("after")]] : [];
  const formRows = forms.map(({ name, before, after }) => [
    [span(formTitle(level, name))],
    [span(before === null ? words.none : words.formStatus[before])],
    [span(after === null ? words.none : words.formStatus[after])],
  ]);
  return [...whole, ...formRows];
}

function reasonItems(levels: readonly LevelComparison[], words: ReportWording): readonly ListItem[] {
  return levels.flatMap((level) => [
    ...sidedItems(levelTitle(level), level.reasons, words),
    ...level.forms.flatMap((form) => sidedItems(formTitle(level, form.name), form.reasons, words)),
  ]);
}

function levelTitle({ numeral, name }: LevelComparison): string {
  return `${numeral} ${name}`;
}

function formTitle(level: LevelComparison, form: string): string {
  return `${levelTitle(level)}, ${lowerFirst(form)}`;
}

function sidedItems(
  name: string,
  { appeared, disappeared }: ComeAndGone<SidedReason>,
  words: ReportWording,
): readonly ListItem[] {
  return [
    ...appeared.map((each) => sidedItem("appeared", name, each, words)),
    ...disappeared.map((each) => sidedItem("disappeared", name, each, words)),
  ];
}

/** Of a level that enters or leaves the mix its role says enough. */
function conditionItems(levels: readonly LevelComparison[], words: ReportWording): readonly ListItem[] {
  return levels
    .filter(({ role }) => isInMix(role.before) && isInMix(role.after))
    .flatMap((level) =>
      level.conditions.map((each) => ({
        mark: each.after === null ? marks.disappeared : conditionMark[each.after],
        line: [
          span(`${levelTitle(level)}: `),
          ...groundedLine(firstSentence(each.text), each),
          span(` (${conditionChange(each, words)})`, "quiet"),
        ],
      })),
    );
}

function conditionChange({ before, after }: ConditionComparison, words: ReportWording): string {
  if (after === null) return words.whatIf.conditionGone;
  const status = words.conditionStatus[after];
  return before === null
    ? words.whatIf.conditionNew(status)
    : words.whatIf.wasAndIs(words.conditionStatus[before], status);
}

function sidedItem(moved: Moved, name: string, { side, reason }: SidedReason, words: ReportWording): ListItem {
  const text = `${name}, ${words.whatIf[moved]} (${words.whatIf.side[side]}): ${reason.text}`;
  return { mark: marks[moved], line: [span(text), ...groundSpans(reason)] };
}

function listItems(
  { companions, cautions, audit, names, labels }: Comparison,
  words: ReportWording,
): readonly ListItem[] {
  const { kinds } = words.whatIf;
  const items = (moved: Moved): readonly ListItem[] => {
    const item = (kind: keyof typeof kinds, text: string, grounds: Line = []): ListItem => ({
      mark: marks[moved],
      line: [span(`${kinds[kind]}, ${words.whatIf[moved]}: ${text}`), ...grounds],
    });
    return [
      ...companions[moved].map(({ name }) => item("companion", name)),
      ...cautions[moved].map((each) => item("caution", each.text, groundSpans(each))),
      ...audit[moved].map((each) =>
        item("audit", auditText(each, { levels: names, labels }, words), groundSpans(each)),
      ),
    ];
  };
  return [...items("appeared"), ...items("disappeared")];
}

type Moved = keyof ComeAndGone<unknown>;

const marks: Readonly<Record<Moved, Span>> = { appeared: span("+", "good"), disappeared: span("−", "avoid") };
