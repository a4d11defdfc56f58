import { createAdviser } from "../../advice/create-adviser.ts";
import { diagnose } from "../../diagnostics/diagnostic.ts";
import type { Document } from "../../report/document/document.ts";
import { markdownMemo } from "../../report/markdown/render-memo.ts";
import { bookDocument } from "../../report/rules/book.ts";
import { provePack, usualSeconds } from "../../tooling/prove/prove-pack.ts";
import type { Command, Invocation } from "../command.ts";
import { deliver, reportDiagnostics } from "../deliver.ts";
import { requireLocatedPack } from "../locate-pack.ts";

/** The forms in which a book comes, each with the extension of its files; the first is the default. */
const formats = { markdown: "md", html: "html", docx: "docx" } as const;

type Format = keyof typeof formats;

const formatNames = ["markdown", "html", "docx"] as const satisfies readonly Format[];

/** `mixwijzer rules book` */
export const rulesBook: Command = {
  kind: "command",
  name: "rules book",
  operands: [],
  options: ["seconds", "format", "output", "force"],
  formats: formatNames,
  choosesByExtension: true,
  run: async (invocation) => (await import("./rules-book.ts")).runRulesBook(invocation),
};

/** All that the rules say, with what is proven of them, in one document; promises the exit code. */
export async function runRulesBook(invocation: Invocation): Promise<number> {
  const { io, options, language } = invocation;
  const format = formatOf(invocation);
  const toScreen = (options.output === undefined || options.output === "-") && io.terminal.output;
  if (toScreen && format === "docx") {
    const telling = { language, quiet: options.quiet, color: options.color };
    await reportDiagnostics(io, [diagnose("usage/needs-file", { format })], telling);
    return 2;
  }
  const loaded = await requireLocatedPack(invocation);
  if (!loaded) return 2;
  const { located } = loaded;
  const time = { most: Number(options.seconds ?? usualSeconds), now: () => io.now() };
  const proof = provePack(createAdviser(located.pack), located.properties, language, time);
  return deliver(invocation, await render(bookDocument(located, proof, language), format));
}

async function render(book: Document, format: Format): Promise<string | Uint8Array> {
  switch (format) {
    case "markdown":
      return markdownMemo(book);
    case "html":
      return (await import("../../report/html/render-book.ts")).htmlBook(book);
    case "docx":
      return (await import("../../report/docx/render-memo.ts")).docxMemo(book);
    default:
      return format satisfies never;
  }
}

/** What --format says, else what the extension of the file says, else the default. */
function formatOf({ options: { format, output } }: Invocation): Format {
  const byName = formatNames.find((known) => output?.toLowerCase().endsWith(`.${formats[known]}`));
  return formatNames.find((known) => known === format) ?? byName ?? "markdown";
}
