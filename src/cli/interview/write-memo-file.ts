import type { Invocation } from "../invocation.ts";
import { type Conversation, caseSoFar } from "./conversation.ts";
import type { Uses } from "./finish-interview.ts";
import { saveFile } from "./save-file.ts";

/** Writes the memo on an interview to a file, of which the extension says the format, and tells what is to be filled in. */
export function writeMemoFile(invocation: Invocation, conversation: Conversation): Uses["memo"] {
  const { io } = invocation;
  const { interviewer, language, words, dialogue } = conversation;
  return async (interview) => {
    const { memoExtensions, renderMemoFile } = await import("../commands/memo.ts");
    const subject = caseSoFar(conversation, interview);
    const [extension = ""] = memoExtensions;
    const initial = `${subject.id}-${words.memoStem}${extension}`;
    const context = { adviser: interviewer.adviser, language, today: io.today() };
    let gaps: readonly string[] = [];
    const wish = { message: words.memoAs, initial, extension, extensions: memoExtensions };
    const result = await saveFile(invocation, conversation, wish, async (path) => {
      const file = await renderMemoFile(subject, path, context);
      gaps = file.gaps;
      return file.content;
    });
    if (result.kind === "done") dialogue.say(gaps);
    return result;
  };
}
