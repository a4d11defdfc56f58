import { Help } from "commander";
import type { CliWording, CommandText, Example, OptionName } from "../language/cli-wording.ts";
import type { Command, CommandGroup, Operand } from "./command.ts";
import type { Io } from "./io.ts";
import { commonOptions, narrowest, type OptionRow, optionTable } from "./options.ts";

type Entry = readonly [term: string, description: string];

/** Help is not wider than is pleasant to read. */
const widest = 100;
const usual = 80;

/** How many columns help is wide on a terminal, or where there is none. */
export function helpWidth({ columns }: Pick<Io, "columns">): number {
  return Math.max(narrowest, Math.min(columns.output ?? usual, widest));
}

const margin = "  ";
const deeper = "    ";
/** Choices that take more are only listed where the operand is explained. */
const widestChoices = 32;
/** The part of the width that a term may take beside what it means. */
const widestTerm = 0.4;
/** Below so many columns each term has a line of its own. */
const narrow = 48;

/** The help of the program: its commands, the options of all of them, and how to start. */
export function programHelp(commands: readonly (Command | CommandGroup)[], wording: CliWording, width: number): string {
  const { titles, usage } = wording;
  const listed = commands.map((command): Entry => [usageOf(command, wording), wording.commands[command.name].summary]);
  return page([
    usageLine(titles.usage, `mixwijzer [${usage.command}] [${usage.options}]`, width),
    paragraph(wording.program.description, width),
    table(titles.commands, listed, width),
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
  const listed = group.commands.map(
    (command): Entry => [usageOf(command, wording), wording.commands[command.name].summary],
  );
  return page([
    usageLine(titles.usage, `mixwijzer ${group.name} <${usage.command}> [${usage.options}]`, width),
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
    (operand): Entry => [nameOf(operand), withChoices(wording.operands[operand.name], operand.choices, null, wording)],
  );
  const options = optionEntries(command.options, wording, command.formats);
  return page([
    usageLine(titles.usage, `mixwijzer ${usageOf(command, wording)} [${usage.options}]`, width),
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

function usageOf(command: Command | CommandGroup, wording: CliWording): string {
  if (command.kind === "group") {
    const names = command.commands.map((member) => member.name.split(" ").at(-1)).join("|");
    return `${command.name} <${names.length > widestChoices ? wording.usage.command : names}>`;
  }
  const needed = (command.needs ?? []).map((name) => optionTable[name].flags);
  return [command.name, ...command.operands.map(operandUsage), ...needed].join(" ");
}

function nameOf({ name, many }: Operand): string {
  return many ? `${name}...` : name;
}

function operandUsage(operand: Operand): string {
  const choices = operand.choices?.join("|") ?? "";
  const name = choices === "" || choices.length > widestChoices ? nameOf(operand) : choices;
  return operand.required ? `<${name}>` : `[${name}]`;
}

function optionEntries(
  names: readonly OptionName[],
  wording: CliWording,
  formats: readonly string[] = [],
): readonly Entry[] {
  return names.map((name) => {
    const { flags, choices = [], preset }: OptionRow = optionTable[name];
    const text = wording.options[name];
    // What the flags show already needs no list.
    const listed = flags.includes(choices.join("|")) ? [] : choices;
    return [
      flags.startsWith("--") ? `    ${flags}` : flags,
      name === "format"
        ? withChoices(text, formats, formats[0] ?? null, wording)
        : withChoices(text, listed, preset ?? null, wording),
    ];
  });
}

function withChoices(
  text: string,
  choices: readonly string[] | undefined,
  preset: string | null,
  wording: CliWording,
): string {
  return choices && choices.length > 0 ? `${text}: ${wording.choices(choices, preset)}` : text;
}

function usageLine(title: string, line: string, width: number): string {
  return fold(`${title}: ${line}`, width, "").join("\n");
}

function paragraph(text: string, width: number): string {
  return wrap(text, width).join("\n");
}

function table(title: string, entries: readonly Entry[], width: number): string {
  if (entries.length === 0) return "";
  const most = width < narrow ? 0 : width * widestTerm;
  const lengths = entries.map(([term]) => term.length).filter((length) => length <= most);
  const column = Math.max(0, ...lengths) + 2 * margin.length;
  return [`${title}:`, ...entries.flatMap((entry) => row(entry, column, width))].join("\n");
}

/** A term that does not fit its column has lines of its own, above what it means. */
function row([term, text]: Entry, column: number, width: number): readonly string[] {
  const first = `${margin}${term}${margin}`;
  if (first.length <= column) return hang(first.padEnd(column), text, width);
  const indent = /^ */.exec(first)?.[0] ?? "";
  const above = wrap(term.trimStart(), width - indent.length - margin.length);
  return [
    ...above.map((line, index) => indent + (index === 0 ? "" : margin) + line),
    ...hang(" ".repeat(column), text, width),
  ];
}

function examples(shown: readonly Example[], wording: CliWording, width: number): string {
  if (shown.length === 0) return "";
  const lines = shown.flatMap(({ line, does }) => [...typed(line, width), ...hang(margin + deeper, does, width)]);
  return [`${wording.titles.examples}:`, ...lines].join("\n");
}

/** A line to type; where it is too wide it goes on as shells have it, so that it can still be copied. */
function typed(line: string, width: number): readonly string[] {
  return fold(line, width - margin.length, " \\").map((part) => margin + part);
}

/** The line as it is, or where it is too wide in parts with a mark at the end of all but the last. */
function fold(line: string, width: number, mark: string): readonly string[] {
  if (line.length <= width) return [line];
  const parts = wrap(line, width - deeper.length - mark.length);
  return parts.map((part, index) => (index > 0 ? deeper : "") + part + (index < parts.length - 1 ? mark : ""));
}

/** The lines of a text after a first piece, the next ones indented as deep as that piece is wide. */
function hang(first: string, text: string, width: number): readonly string[] {
  const indent = " ".repeat(first.length);
  return wrap(text, width - first.length).map((line, index) => (index === 0 ? first : indent) + line);
}

/** Commander's own wrapping: words that are wider than a line stay whole. */
function wrap(text: string, width: number): readonly string[] {
  return Object.assign(new Help(), { minWidthToWrap: 0 }).boxWrap(text, width).split("\n");
}

function page(sections: readonly string[]): string {
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}
