import type { BuiltIn } from "../built-in/built-in.ts";
import type { CliWording, CommandName, OperandName, OptionName } from "../language/cli-wording.ts";
import type { Language } from "../language/languages.ts";
import type { Config } from "./config/read-config.ts";
import type { Io } from "./io.ts";
import type { Options } from "./options.ts";

/** Something that stands after the command: `explain <case> [level]`. */
export interface Operand {
  readonly name: OperandName;
  readonly required: boolean;
  /** Any number of them; only of the last one. */
  readonly many?: true;
  /** Absent: any text. */
  readonly choices?: readonly string[];
}

/**
 * A command: how it is typed, and what it does. `run` promises the exit code; it is in the same file, which imports itself
 * for it, so that the published program loads what a command does only when it is run.
 */
export interface Command {
  readonly kind: "command";
  readonly name: CommandName;
  readonly operands: readonly Operand[];
  /** The options it takes beside those of every command, in the order in which help lists them. */
  readonly options: readonly OptionName[];
  /** The options without which it makes no sense. */
  readonly needs?: readonly "set"[];
  /** What --format may be; the first is the default. */
  readonly formats?: readonly string[];
  /** Whether --format may be several of them, with commas between. */
  readonly severalFormats?: true;
  /** Whether the extension of the file that is written chooses the format, where --format does not. */
  readonly choosesByExtension?: true;
  /** The extensions that what it writes goes by, where it has no formats, each with its dot. Absent: any. */
  readonly extensions?: readonly string[];
  /** Whether --lang may be any language: it needs no rules that have it. */
  readonly speaksAny?: true;
  /** Whether it has no use for the settings of the project, given its operands; absent: it has. */
  readonly ignoresConfig?: (operands: readonly string[]) => boolean;
  readonly run: (invocation: Invocation) => Promise<number>;
}

/** Commands under one word, such as `rules list`. */
export interface CommandGroup {
  readonly kind: "group";
  readonly name: CommandName;
  readonly commands: readonly Command[];
}

/** The forms in which reports come; the first is the default. */
export const reportFormats = ["text", "markdown", "json"] as const;

/** One of {@link reportFormats}. */
export type ReportFormat = (typeof reportFormats)[number];

/** All that a command needs to do its work once. */
export interface Invocation {
  readonly io: Io;
  readonly builtIn: BuiltIn;
  /** Every command there is, for what tells of them. */
  readonly commands: readonly (Command | CommandGroup)[];
  readonly operands: readonly string[];
  /** Those of the command line, and where it does not say those of the project's settings. */
  readonly options: Options;
  /** The settings of the project; null: there are none. */
  readonly config: Config | null;
  /** The language to speak where no case says otherwise. */
  readonly language: Language;
  readonly wording: CliWording;
}
