import { createAdviser } from "../../advice/create-adviser.ts";
import { type ExplainSubject, explainAdvice } from "../../advice/explain-advice.ts";
import { diagnose } from "../../diagnostics/diagnostic.ts";
import type { Language } from "../../language/languages.ts";
import type { Pack } from "../../pack/pack.ts";
import { companionNames, resolveFact, resolveLevel, resolveName } from "../../pack/pack-names.ts";
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

/** Why each level, or what is asked about, is as it is in the advice; promises the exit code. */
export async function runExplain(asked: Invocation): Promise<number> {
  const prepared = await prepareCase(asked);
  if (!prepared) return 2;
  const { pack, after, invocation } = prepared;
  const { io, operands, options, language } = invocation;
  const [, typed] = operands;
  const subject = typed === undefined ? undefined : findSubject(pack, typed, language);
  if (typed !== undefined && subject === null) {
    const levels = pack.levels.map(({ id, numeral }) => `${numeral} (${id})`);
    const known = [...levels, pack.phases.fact, ...pack.instruments.map(({ id }) => id)];
    const level = resolveLevel(pack, typed);
    const suggestion = level.found ? level.id : level.suggestion;
    const diagnostic = diagnose("usage/unknown-level", { level: typed, suggestion, known });
    await reportDiagnostics(io, [diagnostic], { language, quiet: options.quiet, color: options.color });
    return 2;
  }
  const advice = createAdviser(pack).advise(after, { language, depth: "two" });
  return deliverReport(invocation, explainAdvice(advice, subject ?? undefined), {
    text: explainReport,
    markdown: explainMarkdown,
  });
}

/** What is meant by a level, the fact that states the phase, or an instrument that is no level; null: none of these. */
function findSubject(pack: Pack, typed: string, language: Language): ExplainSubject | null {
  const level = resolveLevel(pack, typed);
  if (level.found) return { kind: "level", id: level.id };
  const fact = resolveFact(pack, typed);
  if (fact.found && fact.id === pack.phases.fact) return { kind: "phase" };
  const companion = resolveName(typed, companionNames(pack));
  const found = pack.instruments.find(({ id }) => companion.found && id === companion.id);
  return found === undefined ? null : { kind: "companion", id: found.id, name: found.name[language] };
}
