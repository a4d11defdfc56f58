import { extname } from "node:path";
import type { Io, WriteResult } from "../io.ts";
import { type Conversation, type Stop, toStop } from "./conversation.ts";
import type { UseResult } from "./finish-interview.ts";

/** A file to ask the name of. */
export interface FileWish {
  readonly message: string;
  readonly initial: string;
  /** What a name without an extension gets. */
  readonly extension: string;
}

/** Asks for a name and writes the file there; a file that exists is only replaced by somebody who says so. */
export async function saveFile(
  io: Io,
  conversation: Conversation,
  wish: FileWish,
  render: (path: string) => Promise<string>,
): Promise<UseResult> {
  const { dialogue, words } = conversation;
  let { initial } = wish;
  for (;;) {
    const reply = await dialogue.enter({ message: wish.message, initial, actions: ["back", "quit"] });
    if (reply.kind === "back") return { kind: "left" };
    if (reply.kind !== "entered") return { kind: "stopped", stop: toStop(reply) };
    const path = withExtension(reply.text.trim() || initial, wish.extension);
    const result = await io.write(path, await render(path), false);
    const settled = result.kind === "exists" ? await replace(io, conversation, path, render) : result;
    if ("stop" in settled) return { kind: "stopped", stop: settled.stop };
    if (settled.kind === "written") {
      dialogue.say([words.written(path)]);
      return { kind: "done" };
    }
    if (settled.kind !== "exists") dialogue.say([words.notWritten(path, reasonOf(settled))]);
    initial = path;
  }
}

/** What became of replacing a file; `exists` where the user wants another name. */
async function replace(
  io: Io,
  { dialogue, words }: Conversation,
  path: string,
  render: (path: string) => Promise<string>,
): Promise<WriteResult | { readonly stop: Stop }> {
  const { message, overwrite, other } = words.exists;
  const choices = [
    { value: "other", label: other },
    { value: "overwrite", label: overwrite },
  ];
  const question = {
    message: message(path),
    choices,
    several: false,
    selected: [],
    actions: ["back", "quit"] as const,
  };
  const reply = await dialogue.choose(question);
  if (reply.kind === "back") return { kind: "exists" };
  if (reply.kind !== "chosen") return { stop: toStop(reply) };
  return reply.values.includes("overwrite") ? io.write(path, await render(path), true) : { kind: "exists" };
}

function withExtension(path: string, extension: string): string {
  return extname(path) === "" ? path + extension : path;
}

function reasonOf(result: Exclude<WriteResult, { readonly kind: "written" | "exists" }>): string {
  return result.kind === "failed" ? result.reason : result.kind;
}
