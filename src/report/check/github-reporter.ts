import type { CheckFinding, CheckResult } from "../../batch/check-result.ts";
import type { Severity } from "../../diagnostics/diagnostic.ts";
import { checkWording } from "../../language/wordings.ts";
import { escapeWorkflowMessage, escapeWorkflowProperty } from "../escape.ts";
import type { CheckContext, Reporter } from "./reporter.ts";
import { inLanguageOf, plainMessage } from "./shared-parts.ts";

/** GitHub shows no more annotations of each kind for one step. */
const mostOfKind = 10;

const kinds = { error: "error", warning: "warning", note: "notice" } as const;

/** Annotations of GitHub Actions as workflow commands, errors first, as many as GitHub shows. */
export function githubReporter(context: CheckContext): Reporter {
  const found: Readonly<Record<Severity, string[]>> = { error: [], warning: [], note: [] };
  const gate: string[] = [];
  const accepted: string[] = [];
  let cut = 0;
  return {
    take: (result) => {
      for (const finding of result.findings) {
        if (finding.kind === "gate") {
          gate.push(annotation(finding, result, context));
          continue;
        }
        if (finding.accepted !== undefined) {
          accepted.push(annotation(finding, result, context));
          continue;
        }
        const taken = found[finding.severity];
        // The last notice tells how many there are more.
        if (taken.length < (finding.severity === "note" ? mostOfKind - 1 : mostOfKind)) {
          taken.push(annotation(finding, result, context));
        } else cut += 1;
      }
      return "";
    },
    finish: () => {
      // Why the run fails comes first of all, and is not to be left out.
      const errors = [...gate, ...found.error];
      const notices = [...found.note, ...accepted].slice(0, mostOfKind - 1);
      const unshown = errors.slice(mostOfKind).length + found.note.length + accepted.length - notices.length;
      const hidden = cut + unshown;
      const more = hidden === 0 ? [] : [`::notice title=mixwijzer::${moreText(hidden, context)}`];
      const lines = [...errors.slice(0, mostOfKind), ...found.warning, ...notices, ...more];
      return lines.map((line) => `${line}\n`).join("");
    },
  };
}

function moreText(count: number, { language }: CheckContext): string {
  return escapeWorkflowMessage(checkWording[language].report.cut(count));
}

function annotation(finding: CheckFinding, result: CheckResult, context: CheckContext): string {
  const properties = {
    file: context.inRepository(result.file),
    ...positionOf(finding),
    title: finding.rule,
  };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeWorkflowProperty(String(value))}`);
  const kind = kinds[finding.accepted === undefined ? finding.severity : "note"];
  return `::${kind} ${written.join(",")}::${escapeWorkflowMessage(plainMessage(finding, inLanguageOf(result, context)))}`;
}

/** GitHub takes columns only within one line; its last column is part of what is marked, ours is the one after. */
function positionOf({ place }: CheckFinding): Readonly<Record<string, number>> {
  if (place === null) return {};
  const { line, column, endLine, endColumn } = place;
  if (line !== endLine) return { line, endLine };
  return { line, endLine, col: column, endColumn: Math.max(column, endColumn - 1) };
}
