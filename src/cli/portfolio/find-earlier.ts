import { type ComparedPortfolio, readPortfolio } from "../../batch/portfolio/compare-portfolios.ts";
import { makePortfolio } from "../../batch/portfolio/make-portfolio.ts";
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { Pack } from "../../pack/pack.ts";
import { viewCommit } from "../check/ask-git.ts";
import { findCaseFiles } from "../check/find-case-files.ts";
import { createLeaveOut } from "../check/ignored-files.ts";
import type { Invocation } from "../command.ts";
import { portablePath } from "../load-case.ts";
import { readText } from "../read-text.ts";
import { readThemes } from "./read-themes.ts";

/**
 * What to compare a portfolio with: the file of that name, or where there is none the cases as they are in that commit,
 * by the rules of now. What could not be read there was no theme then.
 */
export async function findEarlier(
  invocation: Invocation,
  since: string,
  operands: readonly string[],
  pack: Pack,
): Promise<ComparedPortfolio | Diagnostic> {
  const { io, language } = invocation;
  if (io.kindOf(since) !== "missing") {
    const text = readText(io, since, portablePath(since, io.folder));
    if (!("file" in text)) return text.diagnostics[0] ?? diagnose("portfolio/not-a-portfolio", { path: since });
    return readPortfolio(text.file.text) ?? diagnose("portfolio/not-a-portfolio", { path: since });
  }
  const view = viewCommit(io, since);
  if ("reason" in view) return diagnose("portfolio/unknown-since", { since, reason: view.reason });
  const before = { ...invocation, io: view.io };
  const named = operands.filter((operand) => operand !== "-");
  const { files } = await findCaseFiles(view.io, named, undefined, createLeaveOut(before));
  const { themes } = await readThemes(before, view.io, files, pack, false);
  return makePortfolio(themes, pack, language);
}
