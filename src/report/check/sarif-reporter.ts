import type { CheckFinding, CheckResult } from "../../batch/check-result.ts";
import { describeRule, type RuleDescription } from "../../batch/describe-rule.ts";
import type { Accepted } from "../../case/case.ts";
import { type Place, type Severity, severities } from "../../diagnostics/diagnostic.ts";
import { escapeTerminal } from "../../diagnostics/format-diagnostic.ts";
import { upperFirst } from "../../language/sentence.ts";
import { checkWording } from "../../language/wordings.ts";
import { jsonReport } from "../report-context.ts";
import type { CheckContext, Reporter } from "./reporter.ts";
import { createFingerprint, inLanguageOf, leftOutWords, plainMessage } from "./shared-parts.ts";

/** GitHub refuses a file with more. */
const mostResults = 25_000;

const documentation = "https://json.schemastore.org/sarif-2.1.0.json";

/** SARIF 2.1.0, for code scanning: what GitHub asks of it and what the standard says. */
export function sarifReporter(context: CheckContext): Reporter {
  const rules = new Map<string, RuleDescription & { readonly index: number }>();
  const overrides = new Map<string, Severity>();
  const fingerprint = createFingerprint();
  const found = { error: 0, warning: 0, note: 0 };
  let accepts = false;
  const results: { readonly level: Severity; readonly result: object }[] = [];
  const ruleOf = (finding: CheckFinding) => {
    const known = rules.get(finding.rule);
    if (known !== undefined) return known;
    const described = { ...describeRule(finding, context.pack, context.language), index: rules.size };
    rules.set(finding.rule, described);
    return described;
  };
  return {
    take: (result) => {
      for (const finding of result.findings) {
        found[finding.severity] += 1;
        const isGate = finding.kind === "gate";
        if (found[finding.severity] > mostResults && !isGate) continue;
        const { index } = ruleOf(finding);
        if (finding.was !== undefined) overrides.set(finding.rule, finding.severity);
        accepts ||= finding.accepted !== undefined;
        const described = describeResult(finding, result, index, fingerprint(finding, result), context);
        // Why the run fails is never among what is left out.
        const level = finding.accepted === undefined ? finding.severity : "note";
        results[isGate ? "unshift" : "push"]({ level, result: described });
      }
      return "";
    },
    finish: (summary) => {
      const { verdict, tally } = summary;
      const notes = leftOutWords(summary, context).map((text) => ({ level: "note", message: { text } }));
      const changed = [
        ...[...overrides].map(([id, severity]) => override(id, { level: levels[severity] })),
        ...tally.off.map(({ rule }) => override(rule, { enabled: false })),
      ];
      const kept = keepWorst(results);
      const cut = found.error + found.warning + found.note - kept.length;
      return jsonReport({
        $schema: documentation,
        version: "2.1.0",
        runs: [
          {
            tool: { driver: describeDriver([...rules.values()], context) },
            // Tells runs with other rules apart, where several are kept side by side.
            automationDetails: { id: `mixwijzer/${context.pack.id}/` },
            language: context.language,
            columnKind: "utf16CodeUnits",
            invocations: [
              {
                executionSuccessful: verdict.code !== 2,
                exitCode: verdict.code,
                ...(changed.length === 0 ? {} : { ruleConfigurationOverrides: changed }),
                ...(cut === 0 && notes.length === 0
                  ? {}
                  : { toolExecutionNotifications: [...(cut === 0 ? [] : [notifyCut(cut, context)]), ...notes] }),
              },
            ],
            // Where one result says whether it is suppressed, the standard asks it of all.
            results: accepts ? kept.map((result) => ({ suppressions: [], ...result })) : kept,
          },
        ],
      });
    },
  };
}

/** As many results as GitHub takes, in their order: notes are left out first, and errors last. */
function keepWorst(results: readonly { readonly level: Severity; readonly result: object }[]): readonly object[] {
  let room = mostResults;
  const places = new Map<Severity, number>();
  for (const severity of severities) {
    const count = Math.min(room, results.filter(({ level }) => level === severity).length);
    places.set(severity, count);
    room -= count;
  }
  return results.flatMap(({ level, result }) => {
    const left = places.get(level) ?? 0;
    places.set(level, left - 1);
    return left > 0 ? [result] : [];
  });
}

function notifyCut(count: number, { language }: CheckContext): object {
  return { level: "warning", message: { text: checkWording[language].report.cut(count) } };
}

/** What a project has otherwise than the rules. */
function override(id: string, configuration: object): object {
  return { descriptor: { id }, configuration };
}

function describeDriver(rules: readonly RuleDescription[], { version, pack }: CheckContext): object {
  return {
    name: "mixwijzer",
    semanticVersion: version,
    fullName: `mixwijzer ${version}, ${pack.id} ${pack.version} (${pack.digest})`,
    rules: rules.map(describeSarifRule),
  };
}

const levels = { error: "error", warning: "warning", note: "note" } as const;
/** How GitHub calls how severe a problem is. */
const problems = { error: "error", warning: "warning", note: "recommendation" } as const;

function describeSarifRule({ id, kind, severity, short, full, help, statements }: RuleDescription): object {
  return {
    id,
    name: nameOf(id),
    shortDescription: { text: plain(short) },
    fullDescription: { text: plain(full) },
    help: { text: plain(help) },
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [kind, ...statements], "problem.severity": problems[severity] },
  };
}

/** A name as the standard likes it: `audit/no-plan` is `AuditNoPlan`. */
function nameOf(id: string): string {
  return id
    .split(/[^A-Za-z0-9]+/)
    .map(upperFirst)
    .join("");
}

function describeResult(
  finding: CheckFinding,
  result: CheckResult,
  ruleIndex: number,
  fingerprint: string,
  context: CheckContext,
): object {
  const place = context.placeOfRule(finding.rule);
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: levels[finding.severity],
    message: { text: plainMessage(finding, inLanguageOf(result, context)) },
    locations: [locationOf(result.file, finding.place, context)],
    ...(place === null ? {} : { relatedLocations: [relatedTo(finding, place, context)] }),
    ...(finding.accepted === undefined ? {} : { suppressions: [suppressionOf(finding.accepted)] }),
    // What GitHub makes of the line itself, primaryLocationLineHash, is left to it: it warns where another's differs.
    partialFingerprints: { "mixwijzerFinding/v2": fingerprint },
    properties: {
      case: finding.case,
      path: finding.path.join("."),
      statements: finding.statements,
      ...(finding.basis === null ? {} : { basis: finding.basis }),
    },
  };
}

/** By the case itself, which says why, and as far as it does until when and by whom. */
function suppressionOf({ because, ...details }: Accepted): object {
  const properties = Object.keys(details).length === 0 ? {} : { properties: details };
  return { kind: "inSource", status: "accepted", justification: plain(because), ...properties };
}

function locationOf(file: string, place: Place | null, { inRepository }: CheckContext): object {
  const uri = inRepository(file).split("/").map(encodeURIComponent).join("/");
  return {
    physicalLocation: {
      artifactLocation: { uri, uriBaseId: "%SRCROOT%" },
      // GitHub asks for a line, also of what is about the file as a whole.
      region: place === null ? { startLine: 1 } : regionOf(place),
    },
  };
}

function relatedTo({ rule }: CheckFinding, place: Place, context: CheckContext): object {
  return { id: 1, message: { text: rule }, ...locationOf(place.file, place, context) };
}

function regionOf({ line, column, endLine, endColumn }: Place): object {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function plain(text: string): string {
  return escapeTerminal(text);
}
