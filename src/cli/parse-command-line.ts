import { Argument, CommanderError, Option } from "commander";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { CliWording, OptionName } from "../language/cli-wording.ts";
import { languages } from "../language/languages.ts";
import { nearest } from "../source/nearest.ts";
import { textForms } from "../source/text-forms.ts";
import { type Command, type CommandGroup, commonOptions, type Operand, optionFlags } from "./command.ts";
import { commandHelp, groupHelp, programHelp } from "./help.ts";
import type { Options } from "./invocation.ts";
import { Parser, UsageStop } from "./parser.ts";

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
  args: readonly string[],
  commands: readonly (Command | CommandGroup)[],
  wording: CliWording,
  width: number,
): ParsedCommandLine {
  let parsed: ParsedCommandLine | null = null;
  let help = "";
  const program = new Parser("mixwijzer");
  const add = (command: Command, parent: Parser): void => {
    const child = prepare(parent.command(command.name.split(" ").at(-1) ?? ""), () =>
      commandHelp(command, wording, width),
    );
    for (const operand of command.operands) child.addArgument(argument(operand));
    for (const name of command.options) for (const made of optionsOf(name, command)) child.addOption(made);
    child.action(() => {
      parsed = checkRun(command, child.args, readOptions(child.optsWithGlobals()));
    });
  };
  const prepare = (parser: Parser, text: () => string): Parser =>
    parser
      .exitOverride()
      .helpOption(optionFlags.help)
      .configureHelp({ formatHelp: text })
      .configureOutput({ writeOut: (shown) => (help += shown), writeErr: (shown) => (help += shown) });

  prepare(program, () => programHelp(commands, wording, width));
  for (const name of commonOptions) program.addOption(option(name));
  program.version("", optionFlags.version).helpCommand("help [command]");
  for (const command of commands) {
    if (command.kind === "command") {
      add(command, program);
      continue;
    }
    const group = prepare(program.command(command.name), () => groupHelp(command, wording, width)).helpCommand(false);
    for (const member of command.commands) add(member, group);
  }

  try {
    program.parse(isInterview(args, program) ? [interviewCommand, ...args] : args, { from: "user" });
  } catch (error) {
    return stopped(error, help);
  }
  return parsed ?? { kind: "help", text: help, asked: false };
}

/** What the program does where no command is named. */
const interviewCommand = "advise";

/** Nothing but options, none of which asks after the program itself: `mixwijzer`, `mixwijzer --plain --lang nl`. */
function isInterview(args: readonly string[], program: Parser): boolean {
  const about = [optionFlags.help, optionFlags.version].flatMap((flags) => flags.split(", "));
  const names = program.commands.map((command) => command.name());
  if (args.some((arg) => about.includes(arg) || names.includes(arg))) return false;
  return program.parseOptions([...args]).operands.length === 0;
}

/** Commander's own check of choices would word what is wrong itself, so it only gets to know them. */
function argument({ name, required, many, choices = [] }: Operand): Argument {
  const shown = many ? `${name}...` : name;
  return Object.assign(new Argument(required ? `<${shown}>` : `[${shown}]`), { argChoices: [...choices] });
}

/** `--output.<format>` is an option for each format. */
function optionsOf(name: OptionName, { formats = [] }: Command): readonly Option[] {
  return name === "outputs" ? formats.map((format) => new Option(`--output.${format} <file>`)) : [option(name)];
}

/** Collects repeated values; takes everything else as it comes. */
function option(name: OptionName): Option {
  const made = new Option(optionFlags[name]);
  return name === "set" ? made.argParser((value: string, before: string[] = []) => [...before, value]) : made;
}

function stopped(error: unknown, help: string): ParsedCommandLine {
  if (error instanceof UsageStop) return { kind: "wrong", diagnostic: error.diagnostic };
  if (!(error instanceof CommanderError)) throw error;
  switch (error.code) {
    case "commander.version":
      return { kind: "version" };
    case "commander.helpDisplayed":
      return { kind: "help", text: help, asked: true };
    case "commander.help":
      return { kind: "help", text: help, asked: error.exitCode === 0 };
    default:
      throw error;
  }
}

function checkRun(command: Command, operands: readonly string[], options: RawOptions): ParsedCommandLine {
  const wrong =
    checkNeeds(command, options) ??
    checkChoice("--lang", options.lang, languages) ??
    checkFormat(command, options.format) ??
    checkChoice("--fail-on", options.failOn, command.choices?.["fail-on"] ?? []) ??
    checkNumber("--max-warnings", options.maxWarnings) ??
    checkNumber("--jobs", options.jobs) ??
    checkDate("--date", options.date) ??
    command.operands
      .map((operand, index) => operand.choices && checkChoice(operand.name, operands[index], operand.choices))
      .find((diagnostic) => diagnostic);
  if (wrong) return { kind: "wrong", diagnostic: wrong };
  const lang = languages.find((language) => language === options.lang);
  const format = options.format ?? (command.severalFormats ? undefined : command.formats?.[0]);
  return { kind: "run", command, operands, options: { ...options, lang, format } };
}

function checkNeeds(command: Command, options: RawOptions): Diagnostic | null {
  const lacking = command.needs?.find((name) => options[name].length === 0);
  if (!lacking) return null;
  return diagnose("usage/missing-argument", { argument: optionFlags[lacking], command: command.name, choices: [] });
}

function checkChoice(option: string, value: string | undefined, choices: readonly string[]): Diagnostic | null {
  if (value === undefined || choices.includes(value)) return null;
  return diagnose("usage/bad-value", { option, value, choices, suggestion: nearest(value, choices) });
}

/** Where a command takes several formats, each of them is checked. */
function checkFormat({ formats = [], severalFormats }: Command, value: string | undefined): Diagnostic | null {
  if (value === undefined || !severalFormats) return checkChoice("--format", value, formats);
  return value
    .split(",")
    .reduce<Diagnostic | null>((wrong, each) => wrong ?? checkChoice("--format", each, formats), null);
}

function checkDate(option: string, value: string | undefined): Diagnostic | null {
  return value === undefined || new RegExp(textForms.date).test(value)
    ? null
    : diagnose("usage/not-a-date", { option, value });
}

function checkNumber(option: string, value: string | undefined): Diagnostic | null {
  return value === undefined || /^\d{1,9}$/.test(value) ? null : diagnose("usage/not-a-number", { option, value });
}

type RawOptions = Omit<Options, "lang"> & { readonly lang: string | undefined };

/** What commander hands over is untyped: this is where it gets its types. */
function readOptions(raw: Readonly<Record<string, unknown>>): RawOptions {
  const text = (name: string): string | undefined => {
    const value = raw[name];
    return typeof value === "string" ? value : undefined;
  };
  const set = raw.set;
  return {
    lang: text("lang"),
    rules: text("rules"),
    format: text("format"),
    output: text("output"),
    force: raw.force === true,
    case: text("case"),
    set: Array.isArray(set) ? set.map(String) : [],
    outputs: readOutputs(raw),
    out: text("out"),
    date: text("date"),
    template: text("template"),
    failOn: text("failOn"),
    maxWarnings: text("maxWarnings"),
    baseline: text("baseline"),
    updateBaseline: raw.updateBaseline === true,
    update: raw.update === true,
    jobs: text("jobs"),
    cache: raw.cache === true,
    shard: text("shard"),
    allowEmpty: raw.allowEmpty === true,
    stdinName: text("stdinName"),
    ask: raw.ask === true,
    all: raw.all === true,
    plain: raw.plain === true,
    resume: raw.resume === true,
    new: raw.new === true,
    quiet: raw.quiet === true,
    verbose: raw.verbose === true,
    color: raw.color !== false,
  };
}

function readOutputs(raw: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  const prefix = "output.";
  const given = Object.entries(raw).filter(([name]) => name.startsWith(prefix));
  return new Map(given.map(([name, file]) => [name.slice(prefix.length), String(file)]));
}
