import { basename, dirname, extname, join } from "node:path";
import { compareAdvice } from "../../advice/compare-advice.ts";
import { explainAdvice } from "../../advice/explain-advice.ts";
import { caseSchema } from "../../case/case-schema.ts";
import { editCase, obstacleOf } from "../../case/edit-case.ts";
import { type Conversation, caseSoFar, packSoFar } from "../../conversation/conversation.ts";
import type { UseResult, Uses } from "../../conversation/finish-interview.ts";
import { diagnose } from "../../diagnostics/diagnostic.ts";
import type { Interview } from "../../interview/interview.ts";
import { listIrrelevant } from "../../interview/survey.ts";
import { listCaseEdits } from "../../interview/to-case.ts";
import { reportWording } from "../../language/wordings.ts";
import { markdownReport, textReport } from "../../report/advice-report.ts";
import { caseFile } from "../../report/case-file.ts";
import { explainReport } from "../../report/explain-report.ts";
import { jsonReport } from "../../report/report-context.ts";
import { whatIfReport } from "../../report/what-if-report.ts";
import type { Invocation } from "../command.ts";
import { deliverReport, diagnoseWrite, reportDiagnostics } from "../deliver.ts";
import type { Io } from "../io.ts";
import { readAsItIs } from "../read-text.ts";
import { depthFor, reportContext } from "../report-context.ts";
import type { CaseTarget } from "./begin-interview.ts";
import { saveFile } from "./save-file.ts";

/** Saves an interview as a new case file, with the schema that editors check it by beside it. */
export function saveAsNew(invocation: Invocation, conversation: Conversation): Uses["save"] {
  const { io } = invocation;
  const { interviewer, language, words, dialogue } = conversation;
  const { pack } = interviewer.adviser.engine;
  let own: string | undefined;
  return async (interview) => {
    const { id } = caseSoFar(conversation, interview);
    const schema = jsonReport(caseSchema(pack, language));
    const wish = {
      message: words.saveAs,
      initial: own ?? `${id}.yaml`,
      extension: ".yaml",
      extensions: [".yaml", ".yml"],
      own,
    };
    const result = await saveFile(invocation, conversation, wish, interview, async (path, now) => {
      const subject = caseSoFar(conversation, now);
      const irrelevant = listIrrelevant(interviewer.adviser.engine, subject);
      const beside = `./${basename(schemaPath(io, path, schema))}`;
      return caseFile(packSoFar(conversation, now), subject, {
        language,
        words: reportWording[language].caseTemplate,
        schema: beside,
        irrelevant,
      });
    });
    if (result.kind !== "done" || result.file === undefined) return result;
    own = result.file.path;
    const beside = schemaPath(io, own, schema);
    const made = await io.write(beside, schema, { kind: "own", overwrite: false });
    if (made.kind === "written") dialogue.say([words.written(beside)]);
    return result;
  };
}

/** Where the schema of a case goes; a file of that name that is another schema is left alone. */
function schemaPath(io: Io, path: string, schema: string): string {
  const usual = join(dirname(path), "case.schema.json");
  const there = readAsItIs(io, usual);
  return !("file" in there) || there.file.text === schema
    ? usual
    : join(dirname(path), `${basename(path, extname(path))}.schema.json`);
}

/** Writes the answers back into the case file that the interview completes. */
export function saveInTarget(invocation: Invocation, conversation: Conversation, target: CaseTarget): Uses["save"] {
  const { io, options, language } = invocation;
  const { interviewer, words, dialogue } = conversation;
  let saved = target.subject;
  const fail = (line: string): UseResult => {
    dialogue.say([line], "! ");
    return { kind: "failed" };
  };
  const save = async (interview: Interview): Promise<UseResult> => {
    const now = caseSoFar(conversation, interview);
    const edits = listCaseEdits(saved, now, interview);
    const read = readAsItIs(io, target.path);
    if (!("file" in read)) return fail(words.cannotEdit(target.path));
    const edited = editCase(read.file, target.id, edits, interviewer.adviser.engine.pack);
    if (edited.kind === "refused") {
      const refusal = diagnose("session/cannot-write-back", obstacleOf(target.path, edited));
      await reportDiagnostics(io, [refusal], { ...options, language });
      return { kind: "failed" };
    }
    if (edited.kind !== "edited") return fail(words.cannotEdit(target.path));
    if (edited.text === read.file.text) {
      dialogue.say([words.alreadySaved(target.path)]);
      return { kind: "done", file };
    }
    const result = await io.write(target.path, edited.text, target.writing);
    if (result.kind !== "written") {
      await reportDiagnostics(io, [diagnoseWrite(result, target.path)], { ...options, language });
      return { kind: "failed" };
    }
    saved = now;
    dialogue.say([words.written(target.path, result.ledTo)]);
    return { kind: "done", file };
  };
  const file = { path: target.path, again: save };
  return save;
}

/** What can be done with every interview; where its answers are saved depends on where it started. */
export function commonUses(
  invocation: Invocation,
  conversation: Conversation,
): Pick<Uses, "show" | "deliver" | "report" | "memo" | "explain" | "compare"> {
  const { io, options } = invocation;
  const { interviewer, language, words } = conversation;
  // What changes is shown again on a screen; a file or another program gets the advice once, when it is final.
  const isScreen = io.terminal.output && options.format === "text" && options.output === undefined;
  const toScreen = { ...invocation, options: { ...options, output: undefined } };
  const hand = async (interview: Interview): Promise<boolean> => {
    const depth = depthFor(invocation);
    const advice = interviewer.adviser.advise(caseSoFar(conversation, interview), { language, depth });
    return (await deliverReport(invocation, advice, { text: textReport, markdown: markdownReport })) === 0;
  };
  return {
    show: async (interview) => {
      if (isScreen) await hand(interview);
    },
    deliver: async (interview) => isScreen || hand(interview),
    report: async (interview) => {
      const { id } = caseSoFar(conversation, interview);
      const wish = { message: words.reportAs, initial: `${id}-${words.reportStem}.md`, extension: ".md" };
      return saveFile(invocation, conversation, wish, interview, async (_, now) => {
        const advice = interviewer.adviser.advise(caseSoFar(conversation, now), { language, depth: "one" });
        return markdownReport(advice, await reportContext(toScreen));
      });
    },
    memo: writeMemoFile(invocation, conversation),
    explain: async (interview, level) => {
      const advice = interviewer.adviser.advise(caseSoFar(conversation, interview), { language, depth: "two" });
      const text = explainReport(explainAdvice(advice, level), await reportContext(toScreen));
      io.print(isScreen ? "output" : "error", text);
      return { kind: "done" };
    },
    compare: async (before, after) => {
      const adviseOn = (interview: Interview) =>
        interviewer.adviser.advise(caseSoFar(conversation, interview), { language, depth: "none" });
      const comparison = compareAdvice(adviseOn(before), adviseOn(after));
      io.print(isScreen ? "output" : "error", whatIfReport(comparison, await reportContext(toScreen)));
      return { kind: "done" };
    },
  };
}

/** Writes the memo on an interview to a file, of which the extension says the format, and tells what is to be filled in. */
function writeMemoFile(invocation: Invocation, conversation: Conversation): Uses["memo"] {
  const { io } = invocation;
  const { interviewer, language, words, dialogue } = conversation;
  return async (interview) => {
    const { memoExtensions, renderMemoFile } = await import("../commands/memo.ts");
    const [extension = ""] = memoExtensions;
    const initial = `${caseSoFar(conversation, interview).id}-${words.memoStem}${extension}`;
    const context = { adviser: interviewer.adviser, language, today: io.today() };
    const wish = { message: words.memoAs, initial, extension, extensions: memoExtensions };
    let gaps: readonly string[] = [];
    const result = await saveFile(invocation, conversation, wish, interview, async (path, now) => {
      const file = await renderMemoFile(caseSoFar(conversation, now), path, context);
      gaps = file.gaps;
      return file.content;
    });
    if (result.kind === "done") dialogue.say(gaps);
    return result;
  };
}
