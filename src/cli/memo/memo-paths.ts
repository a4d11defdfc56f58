import type { MemoFormat } from "../../report/memo/form.ts";
import { memoFormatters } from "../../report/memo/registry.ts";

/** The path of a file in a folder, as it is told. */
export function pathIn(folder: string, file: string): string {
  return `${folder.replace(/(?<=.)[/\\]+$/, "")}/${file}`;
}

/** The formats in which the page over all memos comes: those that can, else Markdown. */
export function indexFormats(formats: readonly MemoFormat[]): readonly MemoFormat[] {
  const able = formats.filter((format) => memoFormatters[format].openIndex !== null);
  return able.length > 0 ? able : ["markdown"];
}

/** The files of a memo, or of the page over all, in these formats. */
export function filesOf(name: string, formats: readonly MemoFormat[]): readonly string[] {
  return formats.map((format) => `${name}.${memoFormatters[format].extension}`);
}
