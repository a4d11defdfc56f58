import type { Advice, AuditFinding, ExpectationResult, Finding } from "../advice/advice.ts";
import { isOfUse, type Watch } from "../advice/findings/watches.ts";
import { levelOf } from "../engine/vocabulary.ts";
import type { ReportWording } from "../language/report-wording.ts";
import { type Cut, wholeText } from "../language/sentence.ts";
import { checkWording } from "../language/wordings.ts";
import { list, section } from "./document/blocks.ts";
import type { Block, ListItem, Span, Tone } from "./document/document.ts";
import { groundedLine, sentences, span } from "./document/lines.ts";
import { factLabel, instrumentName, instrumentTitle, type NameSource, nameWithin } from "./names.ts";

const tone = { error: "error", warning: "warning", note: "quiet" } as const satisfies Record<string, Tone>;

/** One finding as an entry of a list, with its severity in a word. */
export function watchItem(watch: Watch, advice: Advice, words: ReportWording, cut: Cut = wholeText): ListItem {
  const { finding } = watch;
  const line = [severitySpan(watch, advice, words), ...groundedLine(watchText(watch, advice, words, cut), finding)];
  return { line: sentences(line, acceptedSentence(finding, advice)) };
}

/** That the case accepts a finding, why, until when and who says so, with a full stop; null: it does not. */
export function acceptedSentence({ accepted }: Finding, { language }: Pick<Advice, "language">): string | null {
  if (accepted === undefined) return null;
  return checkWording[language].acceptedBecause(accepted).replace(/(?<![.!?…])$/, ".");
}

function severitySpan(watch: Watch, advice: Advice, words: ReportWording): Span {
  const { severity } = watch.finding;
  const where = watch.kind === "audit" ? ` (${auditWord(watch.finding, advice, words)})` : "";
  return span(`${words.severity[severity]}${where}: `, tone[severity]);
}

function auditWord(finding: AuditFinding, advice: Advice, words: ReportWording): string {
  const found = isOfUse(finding, advice) ? words.watch.inUse : words.watch.plan;
  const plan = finding.status === "asks" ? words.watch.planAsks : found;
  return finding.level === null ? plan : `${plan}, ${nameWithin(advice, finding.level)}`;
}

function watchText(watch: Watch, advice: Advice, words: ReportWording, cut: Cut): string {
  return watch.kind === "audit" ? auditText(watch.finding, advice, words, cut) : cut(watch.finding.text);
}

/** What the check of the plan says; where it only asks, as something that may turn out, after what to find out. */
export function auditText(
  finding: AuditFinding,
  names: NameSource,
  words: ReportWording,
  cut: Cut = wholeText,
): string {
  const text = cut(finding.text);
  if (finding.status === "found") return text;
  const asks = new Set(finding.asks?.map((id) => askedInWords(id, names, words)));
  return words.audit.asks(words.and([...asks]), text);
}

/** Several forms of one level make one question. */
function askedInWords(id: string, names: NameSource, words: ReportWording): string {
  if (id in names.labels) return factLabel(names, id);
  const level = levelOf(id);
  return level === id ? instrumentTitle(names, id) : words.audit.whichForm(instrumentName(names, level));
}

/** What the case expected of the advice, and whether it came out so. */
export function expectationBlocks(advice: Advice, words: ReportWording): readonly Block[] {
  return blocksOf(advice.expectations, words);
}

/** What the case expected of the advice and did not get. */
export function failedExpectationBlocks(advice: Advice, words: ReportWording): readonly Block[] {
  return blocksOf(
    advice.expectations.filter(({ ok }) => !ok),
    words,
  );
}

function blocksOf(results: readonly ExpectationResult[], words: ReportWording): readonly Block[] {
  return section(2, words.expectations.heading, list(results.map((result) => itemOf(result, words))));
}

function itemOf(result: ExpectationResult, words: ReportWording): ListItem {
  const name = span(`${result.path.slice(1).join(" ")}: `);
  if (result.ok) return { mark: span("✓", "good"), line: [name, span(words.expectations.ok)] };
  const got = words.expectations.got(
    valueInWords(result.expected, result.rule, words),
    valueInWords(result.actual, result.rule, words),
  );
  return { mark: span("✗", "error"), line: [name, span(`${words.expectations.failed} (${got})`)] };
}

function valueInWords(value: unknown, rule: string | undefined, words: ReportWording): string {
  if (value === null) return words.none;
  if (rule !== undefined) return `${rule}: ${value}`;
  return Array.isArray(value) ? value.join(", ") || words.none : String(value);
}
