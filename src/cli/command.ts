import type { CommandName, OperandName, OptionName } from "../language/cli-wording.ts";
import type { Invocation } from "./invocation.ts";

/** Something that stands after the command: `explain <case> [level]`. */
export interface Operand {
  readonly name: OperandName;
  readonly required: boolean;
  /** Any number of them; only of the last one. */
  readonly many?: true;
  /** Absent: any text. */
  readonly choices?: readonly string[];
}

/** A command: how it is typed, and what it does. `run` promises the exit code. */
export interface Command {
  readonly kind: "command";
  readonly name: CommandName;
  readonly operands: readonly Operand[];
  /** The options it takes beside those of every command. */
  readonly options: readonly OptionName[];
  /** The options without which it makes no sense. */
  readonly needs?: readonly "set"[];
  /** What --format may be; the first is the default. */
  readonly formats?: readonly string[];
  /** Whether --format may be several of them, with commas between. */
  readonly severalFormats?: true;
  /** Options with a few words to choose from; the first is the default. */
  readonly choices?: Readonly<Partial<Record<OptionName, readonly string[]>>>;
  readonly run: (invocation: Invocation) => Promise<number>;
}

/** Commands under one word, such as `rules list`. */
export interface CommandGroup {
  readonly kind: "group";
  readonly name: CommandName;
  readonly commands: readonly Command[];
}

/** How each option is typed. */
export const optionFlags = {
  lang: "--lang <nl|en>",
  rules: "--rules <dir>",
  format: "--format <format>",
  output: "-o, --output <file>",
  force: "-f, --force",
  case: "--case <id>",
  set: "--set <fact=value>",
  outputs: "--output.<format> <file>",
  out: "--out <dir>",
  date: "--date <yyyy-mm-dd>",
  template: "--template <file>",
  "fail-on": "--fail-on <severity>",
  "max-warnings": "--max-warnings <number>",
  baseline: "--baseline <file>",
  "update-baseline": "--update-baseline",
  update: "--update",
  jobs: "-j, --jobs <number>",
  cache: "--cache",
  shard: "--shard <part/parts>",
  "allow-empty": "--allow-empty",
  "stdin-name": "--stdin-name <file>",
  ask: "--ask",
  all: "--all",
  plain: "--plain",
  resume: "--resume",
  new: "--new",
  quiet: "-q, --quiet",
  verbose: "-v, --verbose",
  "no-color": "--no-color",
  help: "-h, --help",
  version: "-V, --version",
} as const satisfies Readonly<Record<OptionName, string>>;

/** The options of every command. */
export const commonOptions = ["lang", "rules", "quiet", "no-color"] as const satisfies readonly OptionName[];
