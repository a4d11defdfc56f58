import { explainAdvice } from "../../advice/explain-advice.ts";
import type { Interview } from "../../interview/interview.ts";
import { markdownReport, textReport } from "../../report/advice-report.ts";
import { explainReport } from "../../report/explain-report.ts";
import { deliverReport } from "../deliver-report.ts";
import type { Invocation } from "../invocation.ts";
import { depthFor, reportContext } from "../report-context.ts";
import { type Conversation, caseSoFar } from "./conversation.ts";
import type { Uses } from "./finish-interview.ts";
import { saveFile } from "./save-file.ts";
import { writeMemoFile } from "./write-memo-file.ts";

/** What can be done with every interview; where its answers are saved depends on where it started. */
export function commonUses(
  invocation: Invocation,
  conversation: Conversation,
): Pick<Uses, "show" | "deliver" | "report" | "memo" | "explain"> {
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
      const subject = caseSoFar(conversation, interview);
      const advice = interviewer.adviser.advise(subject, { language, depth: "one" });
      const text = markdownReport(advice, await reportContext(toScreen));
      const wish = { message: words.reportAs, initial: `${subject.id}-${words.reportStem}.md`, extension: ".md" };
      return saveFile(invocation, conversation, wish, async () => text);
    },
    memo: writeMemoFile(invocation, conversation),
    explain: async (interview, level) => {
      const advice = interviewer.adviser.advise(caseSoFar(conversation, interview), { language, depth: "two" });
      const text = explainReport(explainAdvice(advice, level), await reportContext(toScreen));
      io.print(isScreen ? "output" : "error", text);
      return { kind: "done" };
    },
  };
}
