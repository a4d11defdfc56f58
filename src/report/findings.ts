import type { Advice, AuditFinding, Finding } from "../advice/advice.ts";
import { repeats } from "../advice/findings/find-cautions.ts";
import { bySeverity } from "../diagnostics/severity.ts";
import type { ReportWording } from "../language/report-wording.ts";
import { type ListItem, type Span, span, type Tone } from "./document.ts";
import { type Cut, wholeText } from "./first-sentence.ts";
import { isInMix } from "./mix-blocks.ts";
import { factLabel, instrumentMark, instrumentTitle, type NameSource } from "./names.ts";
import { groundedLine } from "./reason-lines.ts";

const tone = { error: "error", warning: "warning", note: "quiet" } as const satisfies Record<string, Tone>;

/** Something to watch out for: a caution about the case, or a finding about the plan. */
export type Watch =
  | { readonly kind: "caution"; readonly finding: Finding }
  | { readonly kind: "audit"; readonly finding: AuditFinding };

/**
 * Everything to watch out for, each once, the most serious first; cautions of levels outside the mix are left out. A
 * caution that repeats what the check of the plan found follows upon it.
 */
export function watchList(advice: Advice): readonly Watch[] {
  const found = foundInPlan(advice);
  const repeated = shownCautions(advice).filter((caution) => repeats(caution, found));
  return watchOnce(advice).flatMap((watch) => [
    watch,
    ...repeated.filter((each) => watch.finding === nearest(each, found)).map(asCaution),
  ]);
}

/** The same without the cautions that repeat what the check of the plan found. */
export function watchOnce(advice: Advice): readonly Watch[] {
  const found = foundInPlan(advice);
  const all: readonly Watch[] = [
    ...found.map(asAudit),
    ...shownCautions(advice)
      .filter((caution) => !repeats(caution, found))
      .map(asCaution),
    ...advice.audit.filter(({ status }) => status === "asks").map(asAudit),
  ];
  return [...all].sort((a, b) => bySeverity(a.finding, b.finding));
}

function foundInPlan(advice: Advice): readonly AuditFinding[] {
  return advice.audit.filter(({ status }) => status === "found");
}

function shownCautions(advice: Advice): readonly Finding[] {
  const inMix = advice.levels.filter(({ role }) => isInMix(role));
  return uniqueById([...advice.cautions, ...inMix.flatMap((level) => level.cautions)]);
}

function asCaution(finding: Finding): Watch {
  return { kind: "caution", finding };
}

function asAudit(finding: AuditFinding): Watch {
  return { kind: "audit", finding };
}

/** What shares most statements with a caution, of what is at least as serious. */
function nearest(caution: Finding, found: readonly AuditFinding[]): AuditFinding | undefined {
  const shared = (finding: AuditFinding): number =>
    bySeverity(finding, caution) <= 0 ? finding.cites.filter((cite) => caution.cites.includes(cite)).length : 0;
  return [...found].sort((a, b) => shared(b) - shared(a))[0];
}

function uniqueById(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((finding) => [finding.id, finding])).values()];
}

/** One finding as an entry of a list, with its severity in a word. */
export function watchItem(watch: Watch, advice: Advice, words: ReportWording, cut: Cut = wholeText): ListItem {
  const { finding } = watch;
  return {
    line: [severitySpan(watch, advice, words), ...groundedLine(watchText(watch, advice, words, cut), finding)],
  };
}

function severitySpan(watch: Watch, advice: Advice, words: ReportWording): Span {
  const { severity } = watch.finding;
  const where = watch.kind === "audit" ? ` (${auditWord(watch.finding, advice, words)})` : "";
  return span(`${words.severity[severity]}${where}: `, tone[severity]);
}

function auditWord(finding: AuditFinding, advice: Advice, words: ReportWording): string {
  const plan = finding.status === "asks" ? words.watch.planAsks : words.watch.plan;
  return finding.level === null ? plan : `${plan}, ${instrumentMark(advice, finding.level)}`;
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
  const asks = (finding.asks ?? []).map((id) =>
    id in names.labels ? factLabel(names, id) : instrumentTitle(names, id),
  );
  return words.audit.asks(words.and(asks), text);
}
