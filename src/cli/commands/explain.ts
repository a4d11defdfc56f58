import { createAdviser } from "../../advice/create-adviser.ts";
import { explainAdvice } from "../../advice/explain-advice.ts";
import { diagnose } from "../../diagnostics/diagnostic.ts";
import { resolveLevel } from "../../pack/pack-names.ts";
import { explainMarkdown, explainReport } from "../../report/explain-report.ts";
import { type Command, type Invocation, reportFormats } from "../command.ts";
import { deliverReport, reportDiagnostics } from "../deliver.ts";
import { prepareCase } from "../load-case.ts";

/** `mixwijzer explain <case> [level]` */
export const explain: Command = {
  kind: "command",
  name: "explain",
  operands: [
    { name: "case", required: true },
    { name: "level", required: false },
  ],
  options: ["format", "output", "force", "case", "set", "verbose"],
  formats: reportFormats,
  run: async (invocation) => (await import("./explain.ts")).runExplain(invocation),
};

/** Why each level, or the one asked for, has its role in the advice; promises the exit code. */
export async function runExplain(asked: Invocation): Promise<number> {
  const prepared = await prepareCase(asked);
  if (!prepared) return 2;
  const { pack, after, invocation } = prepared;
  const { io, operands, options, language } = invocation;
  const [, typed] = operands;
  const level = typed === undefined ? null : resolveLevel(pack, typed);
  if (typed !== undefined && level?.found === false) {
    const known = pack.levels.map(({ id, numeral }) => `${numeral} (${id})`);
    const diagnostic = diagnose("usage/unknown-level", { level: typed, suggestion: level.suggestion, known });
    await reportDiagnostics(io, [diagnostic], { language, quiet: options.quiet, color: options.color });
    return 2;
  }
  const advice = createAdviser(pack).advise(after, { language, depth: "two" });
  return deliverReport(invocation, explainAdvice(advice, level?.found ? level.id : undefined), {
    text: explainReport,
    markdown: explainMarkdown,
  });
}
