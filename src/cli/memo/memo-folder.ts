import type { Portfolio } from "../../batch/portfolio/portfolio.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Document } from "../../report/document/document.ts";
import type { MemoIndex } from "../../report/memo/index-page.ts";
import { memoFormatters } from "../../report/memo/registry.ts";
import type { MemoFormat } from "../../report/memo/template.ts";
import type { Invocation } from "../command.ts";
import { diagnoseWrite, reportDiagnostics } from "../deliver.ts";
import { indexFormats, pathIn } from "./memo-files.ts";

/** The formats in which a memo was written, and what went wrong with the others. */
export interface WrittenMemo {
  readonly formats: readonly MemoFormat[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A document, and the name of its file without extension. */
interface NamedDocument {
  readonly name: string;
  readonly document: Document;
}

/** A folder that takes memos; each write promises what went wrong. */
interface MemoFolder {
  /** Writes the documents of a memo in their order: one that comes after another only where that could be written. */
  write(documents: readonly NamedDocument[]): Promise<WrittenMemo>;
  writeIndex(index: MemoIndex, portfolio: Portfolio): Promise<readonly Diagnostic[]>;
}

/** Makes the folder where it is not there; null: it cannot be made, and that has been told. */
export async function openFolder(
  { io, options, language }: Invocation,
  folder: string,
  formats: readonly MemoFormat[],
): Promise<MemoFolder | null> {
  const made = io.makeFolder(folder);
  if (made.kind !== "written") {
    await reportDiagnostics(io, [diagnoseWrite(made, folder)], {
      language,
      quiet: options.quiet,
      color: options.color,
    });
    return null;
  }
  const write = async (file: string, content: string | Uint8Array): Promise<readonly Diagnostic[]> => {
    const path = pathIn(folder, file);
    const result = await io.write(path, content, { kind: "own", overwrite: options.force });
    return result.kind === "written" ? [] : [diagnoseWrite(result, path)];
  };
  const renderers = await Promise.all(
    formats.map(async (format) => ({ format, ...memoFormatters[format], render: await memoFormatters[format].open() })),
  );
  return {
    async write(documents) {
      const made: MemoFormat[] = [];
      const diagnostics: Diagnostic[] = [];
      for (const { format, extension, render } of renderers) {
        const found: Diagnostic[] = [];
        for (const { name, document } of documents) {
          if (found.length === 0) found.push(...(await write(`${name}.${extension}`, await render(document))));
        }
        diagnostics.push(...found);
        if (found.length === 0) made.push(format);
      }
      return { formats: made, diagnostics };
    },
    async writeIndex(index, portfolio) {
      const found: Diagnostic[] = [];
      for (const { extension, openIndex } of indexFormats(formats).map((format) => memoFormatters[format])) {
        const render = await openIndex?.();
        if (render !== undefined) found.push(...(await write(`index.${extension}`, render(index, portfolio))));
      }
      return found;
    },
  };
}

/** Work that is under way, and what is done with its results. */
interface WriteQueue<Result> {
  /** Takes work that has begun; promises to go on as soon as there is room for more. */
  add(work: Promise<Result>): Promise<void>;
  /** Promises that all of it is done. */
  finish(): Promise<void>;
}

/** Keeps at most so much work under way at once; `settle` gets the results in the order in which the work was taken. */
export function createWriteQueue<Result>(most: number, settle: (result: Result) => Promise<void>): WriteQueue<Result> {
  const underWay: Promise<Result>[] = [];
  const settleUntil = async (length: number): Promise<void> => {
    while (underWay.length > length) {
      const [first] = underWay;
      if (first !== undefined) await settle(await first);
      underWay.shift();
    }
  };
  return {
    async add(work) {
      underWay.push(work);
      await settleUntil(most - 1);
    },
    finish: () => settleUntil(0),
  };
}
