import { workOutBoxes } from "../../advice/details.ts";
import { diagnose } from "../../diagnostics/diagnostic.ts";
import type { PageData } from "../../explore/page-data.ts";
import { pageFile } from "../../explore/page-file.ts";
import { emptyCase } from "../../interview/interview.ts";
import type { Pack } from "../../pack/pack.ts";
import type { Command, Invocation } from "../command.ts";
import { deliver, reportDiagnostics } from "../deliver.ts";
import { prepareCase } from "../load-case.ts";
import { requirePack } from "../load-pack.ts";
import { readAsItIs } from "../read-text.ts";

/** `mixwijzer explore [case]` */
export const explore: Command = {
  kind: "command",
  name: "explore",
  operands: [{ name: "case", required: false }],
  extensions: [".html", ".htm"],
  options: ["output", "force", "case", "set"],
  run: async (invocation) => (await import("./explore.ts")).runExplore(invocation),
};

/** A page to think with, on a case or on nothing yet, in a file or on standard output; promises the exit code. */
export async function runExplore(asked: Invocation): Promise<number> {
  const { io, options, language } = asked;
  const isForScreen = (options.output === undefined || options.output === "-") && io.terminal.output;
  if (isForScreen) {
    const problem = diagnose("usage/needs-file", { format: "html" });
    await reportDiagnostics(io, [problem], { language, quiet: options.quiet, color: options.color });
    return 2;
  }
  const started = await startPage(asked);
  if (started === null) return 2;
  const { pack, data, invocation } = started;
  const compiled = pack.boxes === undefined ? { ...pack, boxes: workOutBoxes(pack) } : pack;
  return deliver(invocation, pageFile(await asked.builtIn.pageScript(), compiled, data));
}

interface Started {
  readonly pack: Pack;
  readonly data: PageData;
  readonly invocation: Invocation;
}

/** What goes into the page; null: what is wrong has been told. */
async function startPage(asked: Invocation): Promise<Started | null> {
  const otherRules = asked.options.rules !== undefined;
  if (asked.operands.length === 0) {
    const pack = await requirePack(asked);
    const { language } = asked;
    const data = { language, otherRules, subject: emptyCase, file: null };
    return pack === null ? null : { pack, data, invocation: asked };
  }
  const prepared = await prepareCase(asked);
  if (prepared === null) return null;
  const { pack, after, invocation } = prepared;
  const { language } = invocation;
  return { pack, data: { language, otherRules, subject: after, file: ownFile(asked) }, invocation };
}

/** The file of the case, for who writes into it, unless it may have other cases too: those are none of the page's. */
function ownFile({ io, operands: [path = "-"], options }: Invocation): PageData["file"] {
  if (path === "-" || options.case !== undefined || options.set.length > 0 || !/\.(ya?ml|json)$/i.test(path))
    return null;
  const read = readAsItIs(io, path);
  return "file" in read ? { path: read.file.path.split(/[/\\]/).at(-1) ?? path, text: read.file.text } : null;
}
