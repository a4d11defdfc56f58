import { readCases } from "../../case/read-cases.ts";
import type { Pack } from "../../pack/pack.ts";
import type { Command, Invocation } from "../command.ts";
import { type Candidate, completeLine } from "../complete-line.ts";
import { deliver } from "../deliver.ts";
import type { Io } from "../io.ts";
import { requirePack } from "../load-pack.ts";
import { locatePack } from "../locate-pack.ts";
import { readText } from "../read-text.ts";
import { scripts, shells, wordCandidate } from "../shell-scripts.ts";

/** `mixwijzer completion <shell> [line]` */
export const completion: Command = {
  kind: "command",
  name: "completion",
  operands: [
    { name: "shell", required: true, choices: shells },
    { name: "line", required: false },
  ],
  options: ["output", "force"],
  extensions: [],
  ignoresConfig: ([, line]) => line === undefined,
  run: async (invocation) => (await import("./completion.ts")).runCompletion(invocation),
};

/** What the first line says where a name of a file may come, which the shell knows best; no candidate has a colon first. */
const files = ":files";

/** The script of a shell, or what may come next on a line for it; promises the exit code. */
export async function runCompletion(invocation: Invocation): Promise<number> {
  const { io, commands, operands, language, wording } = invocation;
  const shell = shells.find((known) => known === operands[0]) ?? shells[0];
  const [, line] = operands;
  if (line === undefined) return deliver(invocation, scripts[shell]);
  const pack = await requirePack(invocation);
  if (!pack) return 2;
  const casesIn = (path: string): readonly Candidate[] => readIds(io, path, pack);
  const properties = () => locatePack(invocation).located?.properties ?? [];
  const { word, candidates } = completeLine(line, { commands, wording, pack, language, casesIn, properties });
  const told = candidates === "files" ? [files] : candidates.map((each) => wordCandidate(shell, word, each));
  io.print("output", told.map((each) => `${each}\n`).join(""));
  return 0;
}

/** The cases of a file; none where it cannot be read, since nobody has asked for it yet. */
function readIds(io: Io, path: string, pack: Pack): readonly Candidate[] {
  const text = path === "" || path === "-" ? null : readText(io, path);
  if (text === null || !("file" in text)) return [];
  return readCases(text.file, pack).cases.map(({ case: { id, title } }) => ({ value: id, meaning: title }));
}
