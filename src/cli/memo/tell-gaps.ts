import { escapeTerminal } from "../../diagnostics/cut-excerpt.ts";
import { memoWording } from "../../language/wordings.ts";
import type { Document } from "../../report/document/document.ts";
import type { Invocation } from "../invocation.ts";

/** Lists on standard error what is still to be filled in; `name` is the memo's file, or what it is about. */
export function tellGaps({ io, options }: Invocation, { gaps, language }: Document, name: string): void {
  if (options.quiet || gaps.length === 0) return;
  const words = memoWording[language];
  const lines = [
    words.gaps(escapeTerminal(name), gaps.length),
    ...gaps.map(({ section, text }) => `  ${escapeTerminal(words.gapAt(section, text))}`),
  ];
  io.print("error", `${lines.join("\n")}\n`);
}

/** How much is to be filled in in a memo. */
export interface GapCount {
  readonly name: string;
  readonly count: number;
}

/** Tells how many memos there are, and how much is to be filled in in them. */
export function tellGapCounts({ io, options, language }: Invocation, gaps: readonly GapCount[], folder: string): void {
  if (options.quiet) return;
  const words = memoWording[language];
  const total = gaps.reduce((sum, { count }) => sum + count, 0);
  const lines = gaps.filter(({ count }) => count > 0).map(({ name, count }) => `  ${name}: ${count}`);
  const shown = lines.length > mostNamed ? [...lines.slice(0, mostNamed), `  … ${lines.length - mostNamed}`] : lines;
  io.print("error", `${[words.made(gaps.length, escapeTerminal(folder), total), ...shown].join("\n")}\n`);
}

/** More lines than this tell nobody anything. */
const mostNamed = 20;
