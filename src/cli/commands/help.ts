import { diagnose } from "../../diagnostics/diagnostic.ts";
import { languages } from "../../language/languages.ts";
import type { TopicName } from "../../language/tooling-wording.ts";
import { toolingWording, wordCli } from "../../language/wordings.ts";
import { topicNames, topicReport } from "../../report/rules/topic-report.ts";
import { nearest } from "../../source/nearest.ts";
import type { Command, CommandGroup, Invocation } from "../command.ts";
import { reportDiagnostics } from "../deliver.ts";
import { commandHelp, groupHelp, helpWidth, programHelp } from "../help.ts";
import { requirePack } from "../load-pack.ts";
import { reportContext } from "../report-context.ts";

/** `mixwijzer help [topic]` */
export const help: Command = {
  kind: "command",
  name: "help",
  operands: [{ name: "topic", required: false, many: true }],
  options: [],
  // What is wrong with the settings may not stand in the way of help.
  ignoresConfig: (operands) => topicOf(operands) === undefined,
  run: async (invocation) => (await import("./help.ts")).runHelp(invocation),
};

/** The help of the program, of a command, or of a subject of the rules; promises the exit code. */
export async function runHelp(invocation: Invocation): Promise<number> {
  const { io, commands, operands, options, language } = invocation;
  const typed = typedOf(operands);
  const asked = commands.flatMap(withMembers).find(({ name }) => name === typed);
  const topic = topicOf(operands);
  if (typed !== "" && asked === undefined && topic !== undefined) {
    const pack = await requirePack(invocation);
    if (!pack) return 2;
    io.print("output", topicReport(topic, pack, await reportContext(invocation)));
    return 0;
  }
  if (typed !== "" && asked === undefined) {
    const known = [...commands.flatMap(withMembers).map(({ name }) => name), ...topicNames.flatMap(namesOf)];
    const unknown = diagnose("usage/unknown-topic", {
      topic: operands.join(" "),
      topics: topicNames,
      suggestion: nearest(typed, known),
    });
    await reportDiagnostics(io, [unknown], { language, quiet: options.quiet, color: options.color });
    return 2;
  }
  if (options.rules !== undefined && (await requirePack(invocation)) === null) return 2;
  const wording = await wordCli(language);
  const width = helpWidth(io);
  if (asked === undefined) io.print("output", programHelp(commands, wording, width));
  else
    io.print("output", asked.kind === "group" ? groupHelp(asked, wording, width) : commandHelp(asked, wording, width));
  return 0;
}

const typedOf = (operands: readonly string[]): string => operands.join(" ").toLowerCase();

function topicOf(operands: readonly string[]): TopicName | undefined {
  return topicNames.find((name) => namesOf(name).includes(typedOf(operands)));
}

function withMembers(command: Command | CommandGroup): readonly (Command | CommandGroup)[] {
  return command.kind === "group" ? [command, ...command.commands] : [command];
}

/** By which a topic may be called: its own name, and that in any language. */
function namesOf(topic: TopicName): readonly string[] {
  return [topic, ...languages.flatMap((language) => toolingWording[language].topics[topic].names)];
}
