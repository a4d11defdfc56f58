import type { DiagnosticTexts } from "../diagnostics/diagnostic.ts";
import type { CheckWording } from "../language/check-wording.ts";
import { checkEn } from "../language/en/check.ts";
import { diagnostics as diagnosticsEn } from "../language/en/diagnostics.ts";
import { reportEn } from "../language/en/report.ts";
import type { Language } from "../language/language.ts";
import { checkNl } from "../language/nl/check.ts";
import { diagnostics as diagnosticsNl } from "../language/nl/diagnostics.ts";
import { reportNl } from "../language/nl/report.ts";

/** The words of `check`, in each language. */
export const checkWording: Readonly<Record<Language, CheckWording>> = { nl: checkNl, en: checkEn };

/** What is said of broken input, in each language. */
export const diagnosticTexts: Readonly<Record<Language, DiagnosticTexts>> = { nl: diagnosticsNl, en: diagnosticsEn };

/** How a balance is called, in each language. */
export const balanceWords = { nl: reportNl.balance.verdict, en: reportEn.balance.verdict } as const;

/** What to find out where a plan names a level and not its form, in each language. */
export const whichFormWords = { nl: reportNl.audit.whichForm, en: reportEn.audit.whichForm } as const;
