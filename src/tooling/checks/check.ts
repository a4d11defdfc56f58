import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { LintSubject } from "../lint-subject.ts";

/** Looks for one kind of mistake in a pack that can be read. */
export type Check = (subject: LintSubject) => readonly Diagnostic[];
