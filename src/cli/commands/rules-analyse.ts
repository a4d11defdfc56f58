import { jsonReport } from "../../report/report-context.ts";
import { analysisMarkdown, analysisPicture, analysisReport } from "../../report/rules/analysis-report.ts";
import { analysePack, type PackAnalysis } from "../../tooling/analyse/analyse-pack.ts";
import type { Command, Invocation } from "../command.ts";
import { deliver } from "../deliver.ts";
import { requirePack } from "../load-pack.ts";
import { reportContext } from "../report-context.ts";

/** The forms in which an analysis comes, each with the extensions of its files; the first is the default. */
const formats = {
  text: [".txt"],
  markdown: [".md", ".markdown"],
  json: [".json"],
  svg: [".svg"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type Format = keyof typeof formats;

const formatNames = ["text", "markdown", "json", "svg"] as const satisfies readonly Format[];

/** `mixwijzer rules analyse` */
export const rulesAnalyse: Command = {
  kind: "command",
  name: "rules analyse",
  operands: [],
  options: ["sample", "seed", "format", "output", "force"],
  formats: formatNames,
  choosesByExtension: true,
  run: async (invocation) => (await import("./rules-analyse.ts")).runRulesAnalyse(invocation),
};

const usualSample = 2000;
const usualSeed = 1;

/** Tells what decides in the rules; promises the exit code. */
export async function runRulesAnalyse(invocation: Invocation): Promise<number> {
  const { options, language } = invocation;
  const pack = await requirePack(invocation);
  if (pack === null) return 2;
  const drawn = Number(options.sample ?? usualSample);
  const seed = Number(options.seed ?? usualSeed);
  return deliver(invocation, await render(invocation, analysePack(pack, { drawn, seed, language })));
}

async function render(invocation: Invocation, analysis: PackAnalysis): Promise<string> {
  const format = formatOf(invocation);
  switch (format) {
    case "text":
      return analysisReport(analysis, await reportContext(invocation));
    case "markdown":
      return analysisMarkdown(analysis);
    case "json":
      return jsonReport(analysis);
    case "svg":
      return analysisPicture(analysis);
    default:
      return format satisfies never;
  }
}

/** What --format says, else what the extension of the file says, else the default. */
function formatOf({ options: { format, output } }: Invocation): Format {
  const isOf = (known: Format): boolean =>
    formats[known].some((extension) => output?.toLowerCase().endsWith(extension));
  return formatNames.find((known) => known === format) ?? formatNames.find(isOf) ?? "text";
}
