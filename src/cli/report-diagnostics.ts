import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Language } from "../language/languages.ts";
import { wordDiagnostics } from "../language/wordings.ts";
import { choosePalette } from "./choose-palette.ts";
import type { Io } from "./io.ts";

/** Below so many columns wrapping does more harm than good. */
const narrowest = 40;

/** How diagnostics are to be told. */
export interface Telling {
  readonly language: Language;
  readonly quiet: boolean;
  readonly color: boolean;
}

/** Tells the diagnostics on standard error, a blank line after each, on a terminal as wide as that; `quiet` leaves out all but errors. */
export async function reportDiagnostics(io: Io, diagnostics: readonly Diagnostic[], telling: Telling): Promise<void> {
  const told = diagnostics.filter((diagnostic) => !telling.quiet || diagnostic.severity === "error");
  if (told.length === 0) return;
  const { formatDiagnostic } = await import("../diagnostics/format-diagnostic.ts");
  const texts = await wordDiagnostics(telling.language);
  const palette = await choosePalette(io, "error", telling.color);
  const width = io.columns.error === undefined ? undefined : Math.max(narrowest, io.columns.error);
  io.print("error", told.map((diagnostic) => `${formatDiagnostic(diagnostic, texts, palette, width)}\n`).join("\n"));
}
