import { createAdviser } from "../../advice/create-adviser.ts";
import { blockEntry, type EditValue } from "../../case/edit/write-value.ts";
import type { Language } from "../../language/languages.ts";
import { toolingWording } from "../../language/wordings.ts";
import { proveMarkdown, proveReport } from "../../report/rules/prove-report.ts";
import { type PackProof, provePack, usualSeconds } from "../../tooling/prove/prove-pack.ts";
import { type Command, type Invocation, reportFormats } from "../command.ts";
import { deliverReport, writeResult } from "../deliver.ts";
import { requireLocatedPack } from "../locate-pack.ts";

/** `mixwijzer rules prove` */
export const rulesProve: Command = {
  kind: "command",
  name: "rules prove",
  operands: [],
  options: ["seconds", "strict", "save", "format", "output", "force"],
  formats: reportFormats,
  run: async (invocation) => (await import("./rules-prove.ts")).runRulesProve(invocation),
};

/** What is proven of the rules; promises the exit code, 1 where a property is refuted or, with --strict, undecided. */
export async function runRulesProve(invocation: Invocation): Promise<number> {
  const { io, options, language } = invocation;
  const loaded = await requireLocatedPack(invocation);
  if (!loaded) return 2;
  const { pack, properties } = loaded.located;
  const time = { most: Number(options.seconds ?? usualSeconds), now: () => io.now() };
  const proof = provePack(createAdviser(pack), properties, language, time);
  const code = await deliverReport(invocation, proof, {
    text: (data, context) => proveReport(data, pack, context),
    markdown: (data) => proveMarkdown(data, pack),
  });
  if (code !== 0) return code;
  const { refuted, undecided } = proof.counts;
  if (options.save !== undefined && refuted > 0) {
    const saved = await writeResult(invocation, options.save, violationsFile(proof, language));
    if (saved !== 0) return saved;
  }
  return refuted > 0 || (options.strict && undecided > 0) ? 1 : 0;
}

/** The cases that refute properties, as a case file of several documents. */
function violationsFile({ properties }: PackProof, language: Language): string {
  const documents = properties.flatMap((property) => {
    if (property.status !== "refuted") return [];
    const { facts, current, planned } = property.case;
    const entries: readonly (readonly [string, EditValue])[] = [
      ["id", property.id.replaceAll("/", "-")],
      ["title", toolingWording[language].prove.saved(property.id)],
      ["facts", facts],
      ...(current === null ? [] : [["current", current] as const]),
      ...(planned === null ? [] : [["planned", planned] as const]),
    ];
    return [entries.flatMap(([key, value]) => blockEntry(key, value, "", "  ")).join("\n")];
  });
  return `${documents.join("\n---\n")}\n`;
}
