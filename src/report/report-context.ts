import type { Palette } from "../diagnostics/palette.ts";
import type { Language } from "../language/languages.ts";

/** How a report is to be written: in which language, how wide, in which colours, and whether to tell everything. */
export interface ReportContext {
  readonly language: Language;
  /** Columns of the terminal; only text reports wrap. */
  readonly width: number;
  readonly palette: Palette;
  readonly verbose: boolean;
}
