import { Argument, Command as Commander, CommanderError, Option } from "commander";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { CliWording, OptionName } from "../language/cli-wording.ts";
import { nearest } from "../source/nearest.ts";
import { checkExtension } from "./check-extension.ts";
import type { Command, CommandGroup, Operand } from "./command.ts";
import { commandHelp, groupHelp, programHelp } from "./help.ts";
import { checkValue, commonOptions, type OptionRow, type Options, optionTable } from "./options.ts";

/** What a command line asks for. Of `help`, `asked` is false where it is shown because a command is missing. */
export type ParsedCommandLine =
  | {
      readonly kind: "run";
      readonly command: Command;
      readonly operands: readonly string[];
      readonly options: Options;
    }
  | { readonly kind: "help"; readonly text: string; readonly asked: boolean }
  | { readonly kind: "version" }
  | { readonly kind: "wrong"; readonly diagnostic: Diagnostic };

/** Reads the arguments after the program's name; nothing is printed and nothing is done. */
export function parseCommandLine(
  given: readonly string[],
  commands: readonly (Command | CommandGroup)[],
  wording: CliWording,
  width: number,
): ParsedCommandLine {
  let parsed: ParsedCommandLine | null = null;
  let help = "";
  const program = new Commander("mixwijzer");
  const made = new Map<Commander, Command>();
  let stoppedAt = program;
  const prepare = (parser: Commander, text: () => string): Commander =>
    parser
      .exitOverride((error) => {
        stoppedAt = parser;
        throw error;
      })
      .helpOption(optionTable.help.flags)
      .configureHelp({ formatHelp: text })
      .configureOutput({ writeOut: (shown) => (help += shown), writeErr: (shown) => (help += shown) });
  const typed = new Set([...given, interviewCommand]);
  const add = (command: Command, parent: Commander): void => {
    const word = command.name.split(" ").at(-1) ?? "";
    const child = prepare(parent.command(word), () => commandHelp(command, wording, width));
    // What it takes matters to who names it; to make it of every command is a part of the time to start.
    if (!typed.has(word)) return;
    made.set(child, command);
    for (const operand of command.operands) child.addArgument(argument(operand));
    for (const name of command.options) for (const option of optionsOf(name, command)) child.addOption(option);
    child.action(() => {
      parsed = checkRun(command, child.args, child.optsWithGlobals());
    });
  };

  prepare(program, () => programHelp(commands, wording, width));
  for (const name of commonOptions) for (const option of optionsOf(name)) program.addOption(option);
  program.version("", optionTable.version.flags).helpCommand(false);
  for (const command of commands) {
    if (command.kind === "command") {
      add(command, program);
      continue;
    }
    const group = prepare(program.command(command.name), () => groupHelp(command, wording, width)).helpCommand(false);
    for (const member of command.commands) add(member, group);
  }

  let args = given;
  try {
    if (isInterview(given, program)) args = [interviewCommand, ...given];
    program.parse(args, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return readStop(error, { at: stoppedAt, command: made.get(stoppedAt), args, help });
  }
  return parsed ?? { kind: "help", text: help, asked: false };
}

/** What the program does where no command is named. */
const interviewCommand = "advise";

/** Nothing but options, none of which asks after the program itself: `mixwijzer`, `mixwijzer --plain --lang nl`. */
function isInterview(args: readonly string[], program: Commander): boolean {
  const about = [optionTable.help.flags, optionTable.version.flags].flatMap((flags) => flags.split(", "));
  const names = program.commands.map((command) => command.name());
  if (args.some((arg) => about.includes(arg) || names.includes(arg))) return false;
  return program.parseOptions([...args]).operands.length === 0;
}

function argument({ name, required, many }: Operand): Argument {
  const shown = many ? `${name}...` : name;
  return new Argument(required ? `<${shown}>` : `[${shown}]`);
}

/** One by one, or for each format of the command; a list collects what is given repeatedly. */
function optionsOf(name: OptionName, { formats = [] }: Partial<Command> = {}): readonly Option[] {
  const { kind, flags, alone }: OptionRow = optionTable[name];
  if (kind === "by-format") return formats.map((format) => new Option(flags.replace("<format>", format)));
  const option = new Option(flags);
  if (alone !== undefined) option.preset(alone);
  return [kind === "list" ? option.argParser((value: string, before: string[] = []) => [...before, value]) : option];
}

/** Where Commander could not go on: the arguments of the whole line, and the command that it had come to. */
interface Stop {
  readonly at: Commander;
  readonly command: Command | undefined;
  readonly args: readonly string[];
  readonly help: string;
}

/** What is wrong is told in words of our own, so only the code of what Commander says counts. */
function readStop(error: CommanderError, { at, command, args, help }: Stop): ParsedCommandLine {
  const wrong = (diagnostic: Diagnostic): ParsedCommandLine => ({ kind: "wrong", diagnostic });
  const { name = "", operands = [] } = command ?? {};
  switch (error.code) {
    case "commander.version":
      return { kind: "version" };
    case "commander.helpDisplayed":
      return { kind: "help", text: help, asked: true };
    case "commander.help":
      return { kind: "help", text: help, asked: error.exitCode === 0 };
    case "commander.unknownOption": {
      const [option = ""] = leftBy(at, args);
      return wrong(diagnose("usage/unknown-option", { option, suggestion: nearest(option, longOptions(at)) }));
    }
    case "commander.unknownCommand": {
      const [typed = ""] = at.args;
      const known = at.commands.map((child) => child.name());
      return wrong(diagnose("usage/unknown-command", { command: typed, suggestion: nearest(typed, known) }));
    }
    case "commander.missingArgument": {
      const lacking = operands.find(({ required }, index) => required && at.args[index] === undefined);
      const { name: argument = "", choices = [] } = lacking ?? {};
      return wrong(diagnose("usage/missing-argument", { argument, command: name, choices }));
    }
    case "commander.optionMissingArgument":
      return wrong(diagnose("usage/missing-value", { option: lastOption(at, args) }));
    case "commander.excessArguments":
      return wrong(diagnose("usage/too-many-arguments", { command: name, maximum: operands.length }));
    default:
      throw error;
  }
}

/** What a command makes nothing of, from the first option on that it does not know. */
function leftBy(at: Commander, args: readonly string[]): readonly string[] {
  return at.parseOptions([...handedTo(at, args)]).unknown;
}

/** The part of the arguments that a command gets from the one above it. */
function handedTo({ parent }: Commander, args: readonly string[]): readonly string[] {
  return parent === null ? args : leftBy(parent, args);
}

/** Only the last option can lack its value; `-fo` is `-f -o`. */
function lastOption(at: Commander, args: readonly string[]): string {
  const typed = handedTo(at, args).at(-1) ?? "";
  const found = at.options.find(({ long, short }) => typed === long || (short && typed.at(-1) === short.at(-1)));
  return found?.long ?? typed;
}

function longOptions({ options, parent }: Commander): readonly string[] {
  return [...options.map(({ long }) => long ?? ""), ...(parent === null ? ["--help"] : longOptions(parent))];
}

/** What Commander hands over is untyped: in this file it gets its types. */
type Untyped = Readonly<Record<string, unknown>>;

function checkRun(command: Command, operands: readonly string[], raw: Untyped): ParsedCommandLine {
  const options = readOptions(raw);
  const diagnostic =
    checkNeeds(command, options) ??
    Object.entries(optionTable)
      .flatMap(([name, row]) => readValues(row, raw).map((value) => checkOption(name, row, value, command)))
      .find((wrong) => wrong !== null) ??
    command.operands
      .map((operand, index) => {
        const value = operands[index];
        return value === undefined ? null : checkValue(operand.name, value, operand);
      })
      .find((wrong) => wrong !== null) ??
    checkExtension(command, options);
  if (diagnostic) return { kind: "wrong", diagnostic };
  const choosesItself = command.severalFormats || command.choosesByExtension;
  const format = options.format ?? (choosesItself ? undefined : command.formats?.[0]);
  return { kind: "run", command, operands, options: { ...options, format } };
}

function checkNeeds(command: Command, options: Options): Diagnostic | null {
  const lacking = command.needs?.find((name) => options[name].length === 0);
  if (!lacking) return null;
  const { flags } = optionTable[lacking];
  return diagnose("usage/missing-argument", { argument: flags, command: command.name, choices: [] });
}

/** Where a command takes several formats, each of them is checked. */
function checkOption(name: string, row: OptionRow, value: string, command: Command): Diagnostic | null {
  if (name !== "format") return checkValue(`--${name}`, value, row);
  const { formats = [], severalFormats } = command;
  const values = severalFormats ? value.split(",") : [value];
  return (
    values.map((each) => checkValue("--format", each, { choices: formats })).find((wrong) => wrong !== null) ?? null
  );
}

/** The value of an option that is a text. */
function readValues(row: OptionRow, raw: Untyped): readonly string[] {
  const value = row.kind === "text" ? raw[new Option(row.flags).attributeName()] : undefined;
  return typeof value === "string" ? [value] : [];
}

function readOptions(raw: Untyped): Options {
  const read = Object.entries(optionTable).map(([name, row]) => {
    const property = row.kind === "by-format" ? name : new Option(row.flags).attributeName();
    // Commander has both what has a value and its denial under the name of the first.
    return [row.kind === "denial" ? camelCase(name) : property, readOption(row, raw, property)];
  });
  return Object.fromEntries(read);
}

function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function readOption(row: OptionRow, raw: Untyped, property: string): unknown {
  const value = raw[property];
  switch (row.kind) {
    case "flag":
      return value === true;
    case "denial":
      return value === false;
    case "text":
      return typeof value === "string" ? value : undefined;
    case "list":
      return Array.isArray(value) ? value.map(String) : [];
    case "by-format": {
      const prefix = row.flags.replace(/^--|<.*$/g, "");
      const given = Object.entries(raw).filter(([name]) => name.startsWith(prefix));
      return new Map(given.map(([name, file]) => [name.slice(prefix.length), String(file)]));
    }
    default:
      return row.kind satisfies never;
  }
}
