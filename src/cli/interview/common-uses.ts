import { explainAdvice } from "../../advice/explain-advice.ts";
import { explainReport } from "../../report/explain-report.ts";
import { markdownReport } from "../../report/markdown-report.ts";
import { textReport } from "../../report/text-report.ts";
import { deliverReport } from "../deliver-report.ts";
import type { Invocation } from "../invocation.ts";
import { reportContext } from "../report-context.ts";
import { depthFor } from "../runs/run-advise.ts";
import { type Conversation, caseSoFar } from "./conversation.ts";
import type { Uses } from "./finish-interview.ts";
import { saveFile } from "./save-file.ts";

/** The uses of an interview that every interview has; saving depends on where it started. */
export function commonUses(invocation: Invocation, conversation: Conversation): Omit<Uses, "save" | "target"> {
  const { io } = invocation;
  const { interviewer, language, words } = conversation;
  const toScreen = { ...invocation, options: { ...invocation.options, output: undefined } };
  let isWritten = false;
  return {
    show: async (interview) => {
      const depth = depthFor(invocation);
      const advice = interviewer.adviser.advise(caseSoFar(conversation, interview), { language, depth });
      // What this run wrote itself may be written again, when an answer has changed.
      const options = { ...invocation.options, force: invocation.options.force || isWritten };
      const render = { text: textReport, markdown: markdownReport };
      isWritten = (await deliverReport({ ...invocation, options }, advice, render)) === 0;
    },
    writeReport: async (interview) => {
      const subject = caseSoFar(conversation, interview);
      const advice = interviewer.adviser.advise(subject, { language, depth: "one" });
      const text = markdownReport(advice, await reportContext(toScreen));
      const initial = `${subject.id}-${words.reportStem}.md`;
      return saveFile(io, conversation, { message: words.reportAs, initial, extension: ".md" }, async () => text);
    },
    explain: async (interview, level) => {
      const advice = interviewer.adviser.advise(caseSoFar(conversation, interview), { language, depth: "two" });
      io.print("output", explainReport(explainAdvice(advice, level), await reportContext(toScreen)));
    },
  };
}
