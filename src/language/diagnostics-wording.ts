import type { DiagnosticTexts } from "../diagnostics/diagnostic.ts";

/** What the tool says about what is wrong, per diagnostic code; a code without text does not compile. */
export interface DiagnosticsWording extends DiagnosticTexts {}
