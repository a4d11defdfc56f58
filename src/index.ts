export type {
  Advice,
  AdviceCondition,
  AdviceForm,
  AdviceLevel,
  AuditFinding,
  Finding,
  Reason,
  Role,
} from "./advice/advice.ts";
export { type Comparison, compareAdvice } from "./advice/compare-advice.ts";
export { type AnswerComparison, compareAnswers, type Participant } from "./advice/compare-answers.ts";
export { type AdviseOptions, type Adviser, createAdviser, type Depth } from "./advice/create-adviser.ts";
export { type Explanation, explainAdvice } from "./advice/explain-advice.ts";
export { type AdviseSettings, advise, builtInPack, inWordsOf } from "./advise.ts";
export type { Case, Expectation, FactAnswer, MemoHeading } from "./case/case.ts";
export { type LocatedCase, readCases } from "./case/read-cases.ts";
export {
  type Diagnostic,
  type DiagnosticArguments,
  type DiagnosticCode,
  hasErrors,
  type Place,
} from "./diagnostics/diagnostic.ts";
export { formatDiagnostic } from "./diagnostics/format-diagnostic.ts";
export { type Palette, plainPalette } from "./diagnostics/palette.ts";
export { diagnostics as diagnosticsEn } from "./language/en/diagnostics.ts";
export { type Language, languages, type Text, type Translations, wordings } from "./language/languages.ts";
export { diagnostics as diagnosticsNl } from "./language/nl/diagnostics.ts";
export type { Wording } from "./language/wording.ts";
export type { Fact, Level, Pack, Rule } from "./pack/pack.ts";
export { type LocatedPack, readPack } from "./pack/read-pack.ts";
export type { Condition } from "./pack/terms.ts";
export { markdownReport, textReport } from "./report/advice-report.ts";
export { compareMarkdown, compareReport } from "./report/compare-report.ts";
export { explainReport } from "./report/explain-report.ts";
export type { ReportContext } from "./report/report-context.ts";
export { whatIfReport } from "./report/what-if-report.ts";
export type { SourceFile } from "./source/decode-text.ts";
