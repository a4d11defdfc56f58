import { posix } from "node:path";
import { knowCase } from "../../advice/situation.ts";
import type { Case } from "../../case/case.ts";
import { caseSchema } from "../../case/case-schema.ts";
import { editCase } from "../../case/edit-case.ts";
import { isFalse } from "../../engine/condition-table.ts";
import { listCaseEdits } from "../../interview/case-edits.ts";
import type { Interview } from "../../interview/interview.ts";
import { answerRelevance } from "../../interview/survey.ts";
import { jsonReport } from "../../report/json-report.ts";
import { caseFile } from "../case-file.ts";
import type { Invocation } from "../invocation.ts";
import type { CaseTarget } from "./begin-interview.ts";
import { type Conversation, caseSoFar } from "./conversation.ts";
import type { UseResult, Uses } from "./finish-interview.ts";
import { saveFile } from "./save-file.ts";

/** The largest case file that is read. */
const maximum = 1_048_576;
const schemaFile = "case.schema.json";

/** Saves an interview as a new case file, with the schema that editors check it by beside it. */
export function saveAsNew({ io, wording }: Invocation, conversation: Conversation): Uses["save"] {
  const { interviewer, language, words, dialogue } = conversation;
  const { pack } = interviewer.adviser.engine;
  return async (interview) => {
    const subject = caseSoFar(conversation, interview);
    const wish = { message: words.saveAs, initial: `${subject.id}.yaml`, extension: ".yaml" };
    return saveFile(io, conversation, wish, async (path) => {
      const schema = posix.join(posix.dirname(path.replaceAll("\\", "/")), schemaFile);
      const result = await io.write(schema, jsonReport(caseSchema(pack, language)), false);
      if (result.kind === "written") dialogue.say([words.written(schema)]);
      const irrelevant = listIrrelevant(conversation, subject);
      return caseFile(pack, subject, { language, words: wording.caseTemplate, schema: `./${schemaFile}`, irrelevant });
    });
  };
}

/** The facts that the others make irrelevant. */
function listIrrelevant({ interviewer }: Conversation, subject: Case): ReadonlySet<string> {
  const { engine } = interviewer.adviser;
  const relevanceOf = answerRelevance(engine, knowCase(engine, subject));
  return new Set(engine.pack.facts.map(({ id }) => id).filter((fact) => relevanceOf(fact) === isFalse));
}

/** Writes the answers back into the case file that the interview completes. */
export function saveInTarget({ io }: Invocation, conversation: Conversation, target: CaseTarget): Uses["save"] {
  const { interviewer, words, dialogue } = conversation;
  let saved = target.subject;
  const fail = (reason: string): UseResult => {
    dialogue.say([words.notWritten(target.path, reason)]);
    return { kind: "left" };
  };
  return async (interview: Interview) => {
    const now = caseSoFar(conversation, interview);
    const edits = listCaseEdits(saved, now);
    if (edits.length === 0) return { kind: "done" };
    const read = io.read(target.path, maximum);
    if (read.kind !== "bytes") return fail(read.kind);
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(read.bytes);
    const edited = editCase({ path: target.path, text }, target.subject.id, edits, interviewer.adviser.engine.pack);
    if (edited.kind !== "edited") return fail(words.cannotEdit);
    const result = await io.write(target.path, edited.text, true);
    if (result.kind !== "written") return fail(result.kind);
    saved = now;
    dialogue.say([words.written(target.path)]);
    return { kind: "done" };
  };
}
