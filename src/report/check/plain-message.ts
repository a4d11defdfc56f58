import type { CheckFinding, FindingReason } from "../../batch/finding.ts";
import { checkWording } from "../../batch/wording.ts";
import { escapeTerminal } from "../../diagnostics/cut-excerpt.ts";
import type { CheckContext } from "./reporter.ts";

/** What a finding says, with its grounds, its reasons and what to do, as lines of plain text that are safe to print. */
export function plainMessage(finding: CheckFinding, context: CheckContext): string {
  const { message, reasons, help } = finding;
  const because = checkWording[context.language].report.because;
  const told = reasons.length === 0 ? [] : [because, ...reasons.map((reason) => `- ${plainReason(reason, context)}`)];
  return [`${message}${groundsOf(finding)}`, ...told, help].map(escapeTerminal).join("\n");
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

/** A reason with the numeral of its level and its grounds. */
export function plainReason({ level, text, statements, basis }: FindingReason, { pack }: CheckContext): string {
  const numeral = pack.levels.find(({ id }) => id === level)?.numeral;
  return `${numeral === undefined ? "" : `${numeral}: `}${text}${markGrounds(statements, basis)}`;
}

function markGrounds(statements: readonly string[], basis: string | null): string {
  return `${statements.length === 0 ? "" : ` [${statements.join(", ")}]`}${basis === "inferred" ? "*" : ""}`;
}
