import { readCases } from "../../case/read-cases.ts";
import type { Pack } from "../../pack/pack.ts";
import type { Command, Invocation } from "../command.ts";
import { type Candidate, completeLine, splitLine } from "../complete-line.ts";
import { deliver } from "../deliver.ts";
import type { Io } from "../io.ts";
import { loadPack, requirePack } from "../load-pack.ts";
import { locatePack } from "../locate-pack.ts";
import { readText } from "../read-text.ts";
import { optionIn } from "../report-context.ts";
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
  const own = withRulesOf(line, invocation);
  const pack = (await loadPack(own)).pack ?? (await requirePack(invocation));
  if (!pack) return 2;
  const casesIn = (path: string): readonly Candidate[] => readIds(io, path, pack);
  const properties = () => locatePack(own).located?.properties ?? [];
  const known = pack.languages.includes(language) ? language : (pack.languages[0] ?? language);
  const { word, candidates } = completeLine(line, { commands, wording, pack, casesIn, properties, language: known });
  const told = candidates === "files" ? [files] : candidates.map((each) => wordCandidate(shell, word, each));
  io.print("output", told.map((each) => `${each}\n`).join(""));
  return 0;
}

/** With the rules that the line itself names, whose names may come next; what is being typed names none yet. */
function withRulesOf(line: string, invocation: Invocation): Invocation {
  const rules = optionIn(splitLine(line).slice(0, -1), "--rules");
  return rules === undefined ? invocation : { ...invocation, options: { ...invocation.options, rules } };
}

/** The cases of a file; none where it cannot be read, since nobody has asked for it yet. */
function readIds(io: Io, path: string, pack: Pack): readonly Candidate[] {
  const text = path === "" || path === "-" ? null : readText(io, path);
  if (text === null || !("file" in text)) return [];
  return readCases(text.file, pack).cases.map(({ case: { id, title } }) => ({ value: id, meaning: title }));
}
