import type { Depth } from "../advice/create-adviser.ts";
import { plainPalette } from "../diagnostics/palette.ts";
import type { ReportContext } from "../report/report-context.ts";
import { choosePalette } from "./choose-palette.ts";
import type { Invocation } from "./invocation.ts";

/** Text that goes into a file or to another program is as wide as an ordinary terminal. */
const usualWidth = 80;

/** How a report is to be written, given where it goes. */
export async function reportContext({ io, options, language }: Invocation): Promise<ReportContext> {
  const toFile = options.output !== undefined && options.output !== "-";
  return {
    language,
    width: (toFile ? undefined : io.columns.output) ?? usualWidth,
    palette: toFile ? plainPalette : await choosePalette(io, "output", options.color),
    verbose: options.verbose,
  };
}

/** The short report is the only one that does not tell what would change a level's role. */
export function depthFor({ options }: Invocation): Depth {
  if (options.verbose) return "two";
  return options.format === "text" ? "none" : "one";
}
