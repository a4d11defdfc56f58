import { reportEn } from "../language/en/report.ts";
import type { Language } from "../language/language.ts";
import { reportNl } from "../language/nl/report.ts";
import type { ReportWording } from "../language/report-wording.ts";

/** The words of reports, in each language. */
export const reportWording: Readonly<Record<Language, ReportWording>> = { nl: reportNl, en: reportEn };
