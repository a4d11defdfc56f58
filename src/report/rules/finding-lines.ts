import type { Diagnostic, DiagnosticTexts } from "../../diagnostics/diagnostic.ts";
import { formatDiagnostic } from "../../diagnostics/format-diagnostic.ts";
import type { TextLayout } from "../text/render-text.ts";
import { hangText } from "../text/wrap-text.ts";

const excerptIndent = "    ";
const margin = "  ";

/** A diagnostic as lines no wider than the layout; the place and the excerpt are left whole, so that they can be used. */
export function findingLines(
  diagnostic: Diagnostic,
  texts: DiagnosticTexts,
  { width, palette }: TextLayout,
): readonly string[] {
  return formatDiagnostic(diagnostic, texts, palette)
    .split("\n")
    .flatMap((line) =>
      line.startsWith(margin) && !line.startsWith(excerptIndent)
        ? hangText(margin, line.slice(margin.length), width)
        : [line],
    );
}
