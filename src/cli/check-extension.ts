import { extname } from "node:path";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Command } from "./command.ts";
import type { Options } from "./options.ts";

/** The extensions that each format goes by; a format that is not listed is plain text, or goes by its own name. */
const extensionsByFormat: Readonly<Record<string, readonly string[]>> = {
  text: [".txt"],
  markdown: [".md", ".markdown"],
  html: [".html", ".htm"],
  docx: [".docx"],
  json: [".json"],
  csv: [".csv"],
  svg: [".svg"],
  ndjson: [".ndjson", ".jsonl"],
  sarif: [".sarif", ".json"],
  junit: [".xml"],
};

const office = [".doc", ".docm", ".dotx", ".odt", ".ott", ".rtf", ".pages", ".wpd"];
const sheets = [".xls", ".xlsx", ".xlsm", ".ods", ".numbers"];
const slides = [".ppt", ".pptx", ".odp", ".key"];
const pictures = [".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp"];

/** What says that a file is no plain text, or a text of another kind: under such a name nothing else may be written. */
const documents: ReadonlySet<string> = new Set([
  ...[".pdf", ".ps", ".epub", ".mhtml", ".xhtml", ".html", ".htm", ".docx", ".csv", ".tsv", ".xml", ".yaml", ".yml"],
  ...office,
  ...sheets,
  ...slides,
  ...pictures,
]);

/** How to get a file after all: from a page, from Word, from a table, or by a memo; `none`: no way is known. */
export type Way = "print" | "office" | "sheet" | "memo" | "none";

/**
 * What is wrong with the name of a file to write: its extension says that it is something else than what the command
 * makes; null: nothing. Where the extension chooses the format, it has to be one of those that there are.
 */
export function checkExtension(command: Command, { output, format, outputs }: Options): Diagnostic | null {
  const files = [...outputs].map(([each, path]) => ({ path, formats: [each] }));
  const main = { path: output ?? "-", formats: format === undefined ? command.formats : format.split(",") };
  const wrong = [main, ...files].map(({ path, formats }) => checkPath(path, formats, command, format !== undefined));
  return wrong.find((each) => each !== null) ?? null;
}

function checkPath(
  path: string,
  formats: readonly string[] | undefined,
  { extensions, choosesByExtension }: Command,
  isChosen: boolean,
): Diagnostic | null {
  const extension = extname(path).toLowerCase();
  const offered = formats === undefined ? extensions : formats.flatMap(extensionsOf);
  if (path === "-" || extension === "" || offered === undefined || offered.includes(extension)) return null;
  if (!documents.has(extension) && (!choosesByExtension || isChosen)) return null;
  const usual = formats === undefined ? offered : formats.flatMap((format) => extensionsOf(format).slice(0, 1));
  return diagnose("usage/bad-extension", { path, extension, offered: usual, way: wayTo(extension, offered) });
}

function extensionsOf(format: string): readonly string[] {
  return extensionsByFormat[format] ?? [];
}

function wayTo(extension: string, offered: readonly string[]): Way {
  if (extension === ".pdf" && offered.includes(".html")) return "print";
  if (office.includes(extension) && offered.includes(".docx")) return "office";
  if (sheets.includes(extension) && offered.includes(".csv")) return "sheet";
  return [".pdf", ".html", ".htm", ".docx", ...office].includes(extension) ? "memo" : "none";
}
