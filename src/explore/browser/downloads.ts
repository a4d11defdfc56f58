import type { Adviser } from "../../advice/create-adviser.ts";
import type { Case } from "../../case/case.ts";
import type { Interview } from "../../interview/interview.ts";
import type { Language } from "../../language/languages.ts";
import { type CaseText, type Given, writeCaseText } from "../case-text.ts";
import { type MemoText, writeMemoText } from "../memo-text.ts";

/** Hands the case over as a file, and says how that went. */
export function saveCase(given: Given, interview: Interview, adviser: Adviser, language: Language): CaseText {
  const made = writeCaseText(given, interview, adviser, language);
  download(made.name, made.text, "application/yaml");
  return made;
}

/** Hands the memo over as a file, with today's date unless the case says another; says how the file is called. */
export function saveMemo(subject: Case, adviser: Adviser, language: Language, format: MemoText["format"]): string {
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
  const { name, text } = writeMemoText(subject, adviser, language, today, format);
  download(name, text, format === "md" ? "text/markdown" : "text/html");
  return name;
}

function download(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
