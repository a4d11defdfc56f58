import type { commands, operands, options } from "./en/cli.ts";

/** The commands, by what is typed. */
export type CommandName = keyof typeof commands;

/** The options, by their long name. */
export type OptionName = keyof typeof options;

/** What commands take beside options. */
export type OperandName = keyof typeof operands;

/** A line to type, and what it does. */
export interface Example {
  readonly line: string;
  readonly does: string;
}

/** What help says about a command: one line for the list, a paragraph for its own page, and examples. */
export interface CommandText {
  readonly summary: string;
  readonly description: string;
  readonly examples: readonly Example[];
}

/** A file of an earlier run, and the rules that it was made with. */
interface KeptFile {
  readonly path: string;
  readonly rules: string;
}

/** What the program says about itself: help, and what it has done. */
export interface CliWording {
  readonly titles: {
    readonly usage: string;
    readonly commands: string;
    readonly operands: string;
    readonly options: string;
    readonly everywhere: string;
    readonly examples: string;
    readonly exitCodes: string;
  };
  /** Placeholders in usage lines. */
  readonly usage: { readonly command: string; readonly options: string };
  readonly program: CommandText;
  readonly commands: Readonly<Record<CommandName, CommandText>>;
  readonly options: Readonly<Record<OptionName, string>>;
  readonly operands: Readonly<Record<OperandName, string>>;
  readonly exitCodes: readonly (readonly [code: string, meaning: string])[];
  /** After the program's own help: how to get more. */
  readonly more: string;
  /** After an option or argument: what it may be. `preset`: what it is where nothing is given. */
  readonly choices: (choices: readonly string[], preset: string | null) => string;
  readonly written: (path: string, ledTo?: string) => string;
  /** In how many of so many files names were written anew; `isDry`: would be. */
  readonly migrated: (files: number, all: number, isDry: boolean) => string;
  /** A pack to start from is there; `isOurs`: whether its texts are in the language that was asked for. */
  readonly started: (folder: string, files: number, isOurs: boolean) => string;
  /** What a comment stood behind was taken out of a file, and it was not. */
  readonly commentLeft: (path: string, comment: string) => string;
  /** That `--jobs` is accepted and changes nothing; in one line. */
  readonly idleJobs: string;
  /** Which files of earlier runs come from other rules than those of now, and what to do; in one line. */
  readonly otherRules: (
    kept: { readonly baseline: KeptFile | null; readonly cache: KeptFile | null },
    now: string,
  ) => string;
}
