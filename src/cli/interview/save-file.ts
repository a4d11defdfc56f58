import { extname } from "node:path";
import { type Conversation, type Stop, toStop } from "../../conversation/conversation.ts";
import type { UseResult, WrittenFile } from "../../conversation/finish-interview.ts";
import type { Interview } from "../../interview/interview.ts";
import type { Invocation } from "../command.ts";
import { diagnoseWrite, reportDiagnostics } from "../deliver.ts";
import type { WriteResult } from "../io.ts";

/** A file to ask the name of. */
export interface FileWish {
  readonly message: string;
  readonly initial: string;
  /** What a name gets that has none of `extensions`; without those, one that has no extension at all. */
  readonly extension: string;
  readonly extensions?: readonly string[];
  /** A file that was written before, and may be written again. */
  readonly own?: string | undefined;
  /** Whether the name of that file is not asked again. */
  readonly unasked?: boolean;
}

/** What goes into a file about an interview. */
type Render = (path: string, interview: Interview) => Promise<string | Uint8Array>;

/** Asks for a name and writes the file there; a file of somebody else is only replaced where the user says so. */
export async function saveFile(
  invocation: Invocation,
  conversation: Conversation,
  wish: FileWish,
  interview: Interview,
  render: Render,
): Promise<UseResult> {
  const { io, options, language } = invocation;
  const { dialogue, words } = conversation;
  let { initial } = wish;
  for (;;) {
    const question = { message: wish.message, initial, required: true, actions: ["back", "quit"] as const };
    const isKnown = wish.unasked && initial === wish.own;
    const reply = isKnown ? ({ kind: "entered", text: initial } as const) : await dialogue.enter(question);
    if (reply.kind === "back") return { kind: "left" };
    if (reply.kind !== "entered") return { kind: "stopped", stop: toStop(reply) };
    const path = withExtension(reply.text.trim(), wish);
    const text = await render(path, interview);
    const result = await io.write(path, text, { kind: "named", overwrite: path === wish.own });
    const settled = result.kind === "exists" ? await replace(invocation, conversation, path, text) : result;
    if ("stop" in settled) return { kind: "stopped", stop: settled.stop };
    if (settled.kind === "written") {
      dialogue.say([words.written(path, settled.ledTo)]);
      const known = { ...wish, initial: path, own: path, unasked: true };
      const again: WrittenFile["again"] = (later) => saveFile(invocation, conversation, known, later, render);
      return { kind: "done", file: { path, again } };
    }
    if (settled.kind !== "exists")
      await reportDiagnostics(io, [diagnoseWrite(settled, path)], { ...options, language });
    if (isKnown) return { kind: "failed" };
    initial = path;
  }
}

/** What became of replacing a file; `exists` where the user wants another name. */
async function replace(
  { io }: Invocation,
  { dialogue, words }: Conversation,
  path: string,
  text: string | Uint8Array,
): Promise<WriteResult | { readonly stop: Stop }> {
  const { message, overwrite, other } = words.exists;
  const choices = [
    { value: "other", label: other },
    { value: "overwrite", label: overwrite },
  ];
  const question = { message: message(path), choices, several: false, selected: [] };
  const reply = await dialogue.choose({ ...question, actions: ["back", "quit"] });
  if (reply.kind === "back") return { kind: "exists" };
  if (reply.kind !== "chosen") return { stop: toStop(reply) };
  return reply.values.includes("overwrite")
    ? io.write(path, text, { kind: "named", overwrite: true })
    : { kind: "exists" };
}

function withExtension(path: string, { extension, extensions }: FileWish): string {
  const has = extname(path).toLowerCase();
  const isFine = extensions === undefined ? has !== "" : extensions.includes(has);
  return isFine ? path : path + extension;
}
