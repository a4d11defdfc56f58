import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/** Diagnostics in the order of files, lines and columns; those without a place come first. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort((one, other) => {
    const a = one.place;
    const b = other.place;
    if (!(a && b)) return Number(a !== undefined) - Number(b !== undefined);
    if (a.file !== b.file) return a.file < b.file ? -1 : 1;
    return a.line - b.line || a.column - b.column;
  });
}
