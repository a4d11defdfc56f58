import { createAdviser } from "../../advice/create-adviser.ts";
import { diagnose } from "../../diagnostics/diagnostic.ts";
import { wordDiagnostics } from "../../language/wordings.ts";
import type { LocatedPack } from "../../pack/read-pack.ts";
import { jsonReport } from "../../report/report-context.ts";
import { measureReport, type RulesTest, suggestedTests, testMarkdown } from "../../report/rules/measure-report.ts";
import { testReport } from "../../report/rules/verdict-reports.ts";
import { coverPack } from "../../tooling/measure/cover-pack.ts";
import { measureMutants } from "../../tooling/measure/measure-tests.ts";
import { readTests, testPack } from "../../tooling/test-pack.ts";
import { type Command, type Invocation, reportFormats } from "../command.ts";
import { deliver, reportDiagnostics, writeResult } from "../deliver.ts";
import { below } from "../load-pack.ts";
import { requireLocatedPack } from "../locate-pack.ts";
import { reportContext } from "../report-context.ts";

/** `mixwijzer rules test` */
export const rulesTest: Command = {
  kind: "command",
  name: "rules test",
  operands: [],
  options: ["coverage", "mutate", "suggest", "min", "sample", "seed", "format", "output", "force"],
  formats: reportFormats,
  run: async (invocation) => (await import("./rules-test.ts")).runRulesTest(invocation),
};

const usualSample = 400;
const usualSeed = 1;

/**
 * Runs the tests of the rules; promises the exit code, 1 where one fails or they notice too little, and 2 where one
 * cannot be read.
 */
export async function runRulesTest(invocation: Invocation): Promise<number> {
  const { io, options, language } = invocation;
  const loaded = await requireLocatedPack(invocation);
  if (!loaded) return 2;
  const { located, folder } = loaded;
  const data = measure(invocation, located, folder);
  const count = data.diagnostics.filter(({ severity }) => severity === "error").length;
  const code = await tell(invocation, located, data);
  if (count > 0) {
    await reportDiagnostics(io, [diagnose("case/not-all-used", { count, first: null })], { ...options, language });
    return 2;
  }
  if (code !== 0) return code;
  const noticed = data.mutants?.share ?? 100;
  return data.expectations.failed > 0 || noticed < (data.least ?? 0) ? 1 : 0;
}

function measure({ options, language }: Invocation, located: LocatedPack, folder: string): RulesTest {
  const { pack } = located;
  const result = testPack(located, createAdviser(pack), language);
  const tests = readTests(located).cases.map((test) => test.case);
  const isMutating = options.mutate || options.suggest !== undefined || options.min !== undefined;
  const drawing = { seed: Number(options.seed ?? usualSeed), drawn: Number(options.sample ?? usualSample) };
  const { id, version, digest } = pack;
  return {
    schema: "mixwijzer/rules-test/1",
    language,
    pack: { id, version, digest },
    ...result,
    diagnostics: result.diagnostics.map((each) => below(folder, each)),
    failures: result.failures.map((each) => ({ ...each, diagnostic: below(folder, each.diagnostic) })),
    coverage: options.coverage ? coverPack(pack, tests) : null,
    mutants: isMutating ? measureMutants(pack, { tests, ...drawing }) : null,
    least: options.min === undefined ? null : Number(options.min),
  };
}

/** Tells the report, and writes suggested tests; those on standard output, the report goes beside it. Promises the exit code. */
async function tell(invocation: Invocation, located: LocatedPack, data: RulesTest): Promise<number> {
  const { io, options, language } = invocation;
  const report = await render(invocation, located, data);
  if (options.suggest === undefined || data.mutants === null) return deliver(invocation, report);
  const tests = suggestedTests(data.mutants, language);
  if (options.suggest !== "-") {
    const code = await writeResult(invocation, options.suggest, tests);
    return code === 0 ? deliver(invocation, report) : code;
  }
  io.print("output", tests);
  if (options.output !== undefined && options.output !== "-") return deliver(invocation, report);
  if (!options.quiet) io.print("error", report);
  return 0;
}

async function render(invocation: Invocation, { pack }: LocatedPack, data: RulesTest): Promise<string> {
  const { options, language } = invocation;
  if (options.format === "json") return jsonReport(data);
  if (options.format === "markdown") return testMarkdown(data, pack);
  const context = await reportContext(invocation);
  return testReport(data, await wordDiagnostics(language), context) + measureReport(data, pack, context);
}
