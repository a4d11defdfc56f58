import { createHash } from "node:crypto";
import { type CheckFinding, type CheckResult, type FindingReason, findingIdentity } from "../../batch/check-result.ts";
import { severities } from "../../diagnostics/diagnostic.ts";
import { escapeTerminal } from "../../diagnostics/format-diagnostic.ts";
import type { Language } from "../../language/languages.ts";
import { upperFirst } from "../../language/sentence.ts";
import { checkWording, reportWording } from "../../language/wordings.ts";
import { shortDigest } from "../../pack/pack-files.ts";
import type { CheckContext, CheckSummary } from "./reporter.ts";

/** Tells at the end of a report what the marks behind its texts mean, as far as it has them. */
export interface MarkLegend {
  /** Something with its grounds is in the report. */
  show(grounds: { readonly statements: readonly string[]; readonly basis: FindingReason["basis"] | null }): void;
  /** What the marks so far mean, in no line or one. */
  lines(): readonly string[];
}

/** A {@link MarkLegend} of a report that has no marks yet. */
export function createMarkLegend(language: Language): MarkLegend {
  const { cites, inferred } = reportWording[language].legend;
  const used = { cites: false, inferred: false };
  return {
    show: ({ statements, basis }) => {
      used.cites ||= statements.length > 0;
      used.inferred ||= basis === "inferred";
    },
    lines: () => {
      const told = [...(used.cites ? [cites] : []), ...(used.inferred ? [inferred] : [])];
      return told.length === 0 ? [] : [told.join(" · ")];
    },
  };
}

/** Whether the run is good enough, in a word or two. */
export function judgementWords({ verdict, tally }: CheckSummary, { language }: CheckContext): string {
  const { passed, failed, broken, undone } = checkWording[language].report;
  return { 0: passed, 1: failed, 2: tally.broken > 0 ? broken : undone }[verdict.code];
}

/** What was looked at, how much was found, and what else makes the run fail, in a sentence each. */
export function countWords({ tally, gate, verdict }: CheckSummary, { language }: CheckContext): string {
  const { looked, counts, nothing, accepted, stale, tooMany } = checkWording[language].report;
  const { files, cases, expectations, findings } = tally;
  const found = severities
    .filter((severity) => findings[severity] > 0)
    .map((severity) => counts[severity](findings[severity]));
  const seen = looked(files, cases, expectations.passed + expectations.failed);
  return [
    `${seen}.`,
    found.length === 0 ? nothing : `${found.join(", ")}.`,
    ...(tally.accepted > 0 ? [accepted(tally.accepted)] : []),
    ...(verdict.tooManyWarnings ? [tooMany(gate.maxWarnings ?? 0)] : []),
    ...(tally.stale > 0 ? [stale(tally.stale)] : []),
  ].join(" ");
}

/** What was left out because the project says so, in a sentence each. */
export function leftOutWords({ tally }: CheckSummary, { language, ignored }: CheckContext): readonly string[] {
  const { off, ignored: filesIgnored } = checkWording[language].report;
  const count = tally.off.reduce((sum, each) => sum + each.count, 0);
  return [
    ...(ignored === 0 ? [] : [filesIgnored(ignored)]),
    ...(count === 0
      ? []
      : [
          off(
            count,
            tally.off.map(({ rule }) => escapeTerminal(rule)),
          ),
        ]),
  ];
}

/** How severe a finding is, and how severe it would be where the project does not say otherwise. */
export function severityWords({ severity, was }: CheckFinding, language: Language): string {
  const { severities, report } = checkWording[language];
  return was === undefined ? severities[severity] : report.changed(severities[severity], severities[was]);
}

/** By which rules it was made, and that it is no official position. */
export function originWords({ pack, language }: CheckContext): string {
  const { footer } = reportWording[language];
  const source = footer.pack(pack.id, pack.version, shortDigest(pack.digest));
  return pack.official ? source : `${source} ${footer.notOfficial(pack.source.publisher)}`;
}

/** In the language of a result, in which its findings are told: no sentence is to be in two. */
export function inLanguageOf({ case: checked }: CheckResult, context: CheckContext): CheckContext {
  return checked === null ? context : { ...context, language: checked.language };
}

/**
 * What a finding says, with its grounds, its reasons and what to do, as lines of plain text that are safe to print; of
 * one that is accepted, first that it is and why.
 */
export function plainMessage(finding: CheckFinding, context: CheckContext): string {
  const { message, reasons, help } = finding;
  const accepted = acceptedWords(finding, context);
  if (accepted !== null) return [accepted, `${message}${groundsOf(finding)}`].map(escapeTerminal).join("\n");
  const because = checkWording[context.language].report.because;
  const told = reasons.length === 0 ? [] : [because, ...reasons.map((reason) => `- ${plainReason(reason, context)}`)];
  const changed = finding.was === undefined ? [] : [upperFirst(severityWords(finding, context.language))];
  return [`${message}${groundsOf(finding)}`, ...told, help, ...changed].map(escapeTerminal).join("\n");
}

/** That a case accepts a finding, why, until when and who says so; null: it does not. */
export function acceptedWords({ accepted }: CheckFinding, { language }: CheckContext): string | null {
  return accepted === undefined ? null : checkWording[language].acceptedBecause(accepted);
}

/** What a finding and its reasons rest on, as far as the marks behind them say so. */
export function markedGrounds({ kind, statements, basis, reasons }: CheckFinding) {
  return [...(kind === "expectation" ? [] : [{ statements, basis }]), ...reasons];
}

/** The statements behind a finding, with a star where it is the authors' own judgement. */
export function groundsOf({ kind, statements, basis }: CheckFinding): string {
  // What an expectation cites are its reasons, which say so themselves.
  return kind === "expectation" ? "" : markGrounds(statements, basis);
}

/** A reason with its level and its grounds. */
export function plainReason(
  { level, text, statements, basis }: FindingReason,
  { pack, language }: CheckContext,
): string {
  const found = pack.levels.find(({ id }) => id === level);
  return `${found === undefined ? "" : `${found.numeral} ${found.name[language]}: `}${text}${markGrounds(statements, basis)}`;
}

function markGrounds(statements: readonly string[], basis: string | null): string {
  return `${statements.length === 0 ? "" : ` [${statements.join(", ")}]`}${basis === "inferred" ? "*" : ""}`;
}

/** Gives each finding a fingerprint of its own. */
type Fingerprint = (finding: CheckFinding, result: CheckResult) => string;

/**
 * Fingerprints that stay the same when lines move and in every language: 32 hexadecimal digits of the file, the finding's
 * identity, and of broken input what it is about; with a number for what would else be the same twice.
 */
export function createFingerprint(): Fingerprint {
  const seen = new Map<string, number>();
  return (finding, { file }) => {
    const identity = [file, findingIdentity(finding), finding.detail ?? ""].join("\n");
    const count = seen.get(identity) ?? 0;
    seen.set(identity, count + 1);
    const text = count === 0 ? identity : `${identity}\n${count}`;
    return createHash("sha256").update(text).digest("hex").slice(0, 32);
  };
}
