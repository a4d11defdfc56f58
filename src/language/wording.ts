import type { AdviceWording } from "./advice-wording.ts";
import type { CheckWording } from "./check-wording.ts";
import type { CliWording } from "./cli-wording.ts";
import type { DiagnosticsWording } from "./diagnostics-wording.ts";
import type { DialogueWording } from "./dialogue-wording.ts";
import type { InterviewWording } from "./interview-wording.ts";
import type { MemoWording } from "./memo-wording.ts";
import type { ReportWording } from "./report-wording.ts";
import type { SchemaWording } from "./schema-wording.ts";
import type { ToolingWording } from "./tooling-wording.ts";

/**
 * All that a language says: a file of its folder for each of these. In the published program each is read when it is
 * first needed.
 */
export interface Wording {
  readonly advice: AdviceWording;
  readonly check: CheckWording;
  readonly cli: CliWording;
  readonly diagnostics: DiagnosticsWording;
  readonly dialogue: DialogueWording;
  readonly interview: InterviewWording;
  readonly memo: MemoWording;
  readonly report: ReportWording;
  readonly schema: SchemaWording;
  readonly tooling: ToolingWording;
}
