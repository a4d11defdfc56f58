import { Help } from "commander";
import type { CliWording, CommandText, Example, OptionName } from "../language/cli-wording.ts";
import { type Command, type CommandGroup, commonOptions, type Operand, optionFlags } from "./command.ts";

type Entry = readonly [term: string, description: string];

/** The help of the program: its commands, the options of all of them, and how to start. */
export function programHelp(commands: readonly (Command | CommandGroup)[], wording: CliWording, width: number): string {
  const { titles, usage } = wording;
  const listed = commands.map((command): Entry => [usageOf(command), wording.commands[command.name].summary]);
  return page([
    usageLine(titles.usage, `mixwijzer <${usage.command}> [${usage.options}]`),
    paragraph(wording.program.description, width),
    table(titles.commands, [...listed, ["help [command]", wording.helpCommand]], width),
    table(titles.options, optionEntries([...commonOptions, "help", "version"], wording), width),
    examples(wording.program.examples, wording, width),
    table(titles.exitCodes, wording.exitCodes, width),
    paragraph(wording.more, width),
  ]);
}

/** The help of a group of commands, such as `rules`. */
export function groupHelp(group: CommandGroup, wording: CliWording, width: number): string {
  const { titles, usage } = wording;
  const text = wording.commands[group.name];
  const listed = group.commands.map((command): Entry => [usageOf(command), wording.commands[command.name].summary]);
  return page([
    usageLine(titles.usage, `mixwijzer ${group.name} <${usage.command}> [${usage.options}]`),
    paragraph(text.description, width),
    table(titles.commands, listed, width),
    table(titles.everywhere, optionEntries([...commonOptions, "help"], wording), width),
    examples(shownExamples(text, group), wording, width),
  ]);
}

/** The help of one command. */
export function commandHelp(command: Command, wording: CliWording, width: number): string {
  const { titles, usage } = wording;
  const text = wording.commands[command.name];
  const operands = command.operands.map(
    (operand): Entry => [operand.name, withChoices(wording.operands[operand.name], operand.choices, null, wording)],
  );
  const options = optionEntries(command.options, wording, command.formats);
  return page([
    usageLine(titles.usage, `mixwijzer ${usageOf(command)} [${usage.options}]`),
    paragraph(text.description, width),
    table(titles.operands, operands, width),
    table(titles.options, options, width),
    table(titles.everywhere, optionEntries([...commonOptions, "help"], wording), width),
    examples(text.examples, wording, width),
  ]);
}

/** Examples of a group only name commands that it has. */
function shownExamples(text: CommandText, group: CommandGroup): readonly Example[] {
  return text.examples.filter((example) => group.commands.some((command) => example.line.includes(command.name)));
}

function usageOf(command: Command | CommandGroup): string {
  if (command.kind === "group") {
    return `${command.name} <${command.commands.map((member) => member.name.split(" ").at(-1)).join("|")}>`;
  }
  const needed = (command.needs ?? []).map((name) => optionFlags[name]);
  return [command.name, ...command.operands.map(operandUsage), ...needed].join(" ");
}

function operandUsage(operand: Operand): string {
  const name = operand.choices?.join("|") ?? operand.name;
  return operand.required ? `<${name}>` : `[${name}]`;
}

function optionEntries(
  names: readonly OptionName[],
  wording: CliWording,
  formats: readonly string[] = [],
): readonly Entry[] {
  return names.map((name) => [
    optionFlags[name].startsWith("-o") || !optionFlags[name].startsWith("--")
      ? optionFlags[name]
      : `    ${optionFlags[name]}`,
    name === "format"
      ? withChoices(wording.options[name], formats, formats[0] ?? null, wording)
      : wording.options[name],
  ]);
}

function withChoices(
  text: string,
  choices: readonly string[] | undefined,
  preset: string | null,
  wording: CliWording,
): string {
  return choices && choices.length > 0 ? `${text}: ${wording.choices(choices, preset)}` : text;
}

function usageLine(title: string, line: string): string {
  return `${title}: ${line}`;
}

function paragraph(text: string, width: number): string {
  return new Help().boxWrap(text, width);
}

function table(title: string, entries: readonly Entry[], width: number): string {
  if (entries.length === 0) return "";
  const help = new Help();
  help.prepareContext({ helpWidth: width });
  const termWidth = Math.max(...entries.map(([term]) => term.length));
  return [`${title}:`, ...entries.map(([term, text]) => help.formatItem(term, termWidth, text, help))].join("\n");
}

function examples(shown: readonly Example[], wording: CliWording, width: number): string {
  if (shown.length === 0) return "";
  const lines = shown.map(({ line, does }) => `  ${line}\n      ${paragraph(does, width - 6)}`);
  return [`${wording.titles.examples}:`, ...lines].join("\n");
}

function page(sections: readonly string[]): string {
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}
