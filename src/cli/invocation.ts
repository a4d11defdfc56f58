import type { CliWording } from "../language/cli-wording.ts";
import type { Language } from "../language/languages.ts";
import type { BuiltIn } from "./built-in.ts";
import type { Io } from "./io.ts";

/** The options of a command line; absent ones are undefined, or the command's own default. */
export interface Options {
  readonly lang: Language | undefined;
  readonly rules: string | undefined;
  readonly format: string | undefined;
  readonly output: string | undefined;
  readonly force: boolean;
  readonly case: string | undefined;
  readonly set: readonly string[];
  /** Files for reports, by their format. */
  readonly outputs: ReadonlyMap<string, string>;
  /** The folder that takes what is made of many cases. */
  readonly out: string | undefined;
  readonly date: string | undefined;
  readonly template: string | undefined;
  readonly failOn: string | undefined;
  readonly maxWarnings: string | undefined;
  readonly baseline: string | undefined;
  readonly updateBaseline: boolean;
  readonly update: boolean;
  readonly jobs: string | undefined;
  readonly cache: boolean;
  readonly shard: string | undefined;
  readonly allowEmpty: boolean;
  readonly stdinName: string | undefined;
  /** Whether the facts that a case leaves open are asked. */
  readonly ask: boolean;
  /** Whether everything relevant is asked, not just what can change the mix. */
  readonly all: boolean;
  /** Whether questions are asked in plain lines. */
  readonly plain: boolean;
  /** Whether the interview of the session is gone on with, or dropped. */
  readonly resume: boolean;
  readonly new: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly color: boolean;
}

/** All that a command needs to do its work once. */
export interface Invocation {
  readonly io: Io;
  readonly builtIn: BuiltIn;
  readonly operands: readonly string[];
  readonly options: Options;
  /** The language to speak where no case says otherwise. */
  readonly language: Language;
  readonly wording: CliWording;
}
