import { dirname, join, relative, resolve, sep } from "node:path";
import type { Portfolio, PortfolioTheme } from "../../batch/portfolio/portfolio.ts";
import { caseFileName } from "../../case/clean-text.ts";
import { memoFormatters } from "../../report/memo/registry.ts";
import { memoFormats } from "../../report/memo/template.ts";
import type { Invocation } from "../command.ts";

/**
 * A portfolio whose themes lead to their files: the case, and the memos that stand beside the page under the name that
 * `memo` gives them. What is not there is not named; without a file for the page, the way is from the working directory.
 */
export function linkFiles(portfolio: Portfolio, { io, options }: Pick<Invocation, "io" | "options">): Portfolio {
  const output = options.output === undefined || options.output === "-" ? "." : dirname(options.output);
  const isFile = (path: string): boolean => io.kindOf(path) === "file";
  const fromPage = (path: string): string =>
    relative(resolve(io.folder, output), resolve(io.folder, path)).split(sep).join("/");
  const link = (theme: PortfolioTheme): PortfolioTheme => {
    const memos = memoFormats.flatMap((format) => {
      const path = `${caseFileName(theme.id)}.${memoFormatters[format].extension}`;
      return path !== options.output && isFile(join(output, path)) ? [{ label: format, path }] : [];
    });
    return {
      ...theme,
      ...(theme.file !== "-" && isFile(theme.file) ? { caseFile: fromPage(theme.file) } : {}),
      ...(memos.length === 0 ? {} : { memos }),
    };
  };
  return { ...portfolio, themes: portfolio.themes.map(link) };
}
