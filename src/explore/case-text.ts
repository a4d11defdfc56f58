import type { Adviser } from "../advice/create-adviser.ts";
import type { Case } from "../case/case.ts";
import { caseFileName } from "../case/clean-text.ts";
import { editCase } from "../case/edit-case.ts";
import { caseSoFar, packSoFar } from "../conversation/conversation.ts";
import type { Interview } from "../interview/interview.ts";
import { listIrrelevant } from "../interview/survey.ts";
import { listCaseEdits } from "../interview/to-case.ts";
import type { Language } from "../language/languages.ts";
import { interviewWording, reportWording } from "../language/wordings.ts";
import { caseFile } from "../report/case-file.ts";
import type { SourceFile } from "../source/decode-text.ts";

/** A case as a file to take away. */
export interface CaseText {
  readonly name: string;
  readonly text: string;
  /** Whether the answers could not be written into the file that was there, so that this is a new one. */
  readonly isNew: boolean;
}

/** Where a page started: the case, and the file that it is in if that has no other; null: it is written anew. */
export interface Given {
  readonly subject: Case;
  readonly file: SourceFile | null;
}

/** The case that an interview came to, as the guided interview writes it: into the file that was there, or as a new one. */
export function writeCaseText(
  { subject, file }: Given,
  interview: Interview,
  adviser: Adviser,
  language: Language,
): CaseText {
  const interviewer = { adviser, base: subject, scope: "mix", asksInstruments: true } as const;
  const titled = nameIfNone(subject, interview, language);
  const now = caseSoFar({ interviewer }, titled);
  const fresh = (isNew: boolean): CaseText => ({
    name: `${caseFileName(now.id || now.title)}.yaml`,
    text: caseFile(packSoFar({ interviewer }, titled), now, {
      language,
      words: reportWording[language].caseTemplate,
      schema: null,
      irrelevant: listIrrelevant(adviser.engine, now),
    }),
    isNew,
  });
  if (file === null) return fresh(false);
  const edits = listCaseEdits(subject, now, titled);
  const titleEdits = now.title === subject.title ? [] : [{ kind: "set", path: ["title"], value: now.title } as const];
  const edited = editCase(file, 0, [...titleEdits, ...edits], adviser.engine.pack);
  if (edited.kind !== "edited") return fresh(true);
  return { name: baseName(file.path), text: edited.text, isNew: false };
}

function nameIfNone(subject: Case, interview: Interview, language: Language): Interview {
  const title = (interview.title ?? subject.title).trim();
  return { ...interview, title: title === "" ? interviewWording[language].untitledCase : title };
}

function baseName(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}
