import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { OptionName } from "../language/cli-wording.ts";
import { languages, languageTag } from "../language/languages.ts";
import { annexPlaces, memoLengths } from "../report/memo/template.ts";
import { isCalendarDate } from "../source/json-schema.ts";
import { nearest } from "../source/nearest.ts";

/** What is wrong with a value; null: nothing. */
type Check = (option: string, value: string) => Diagnostic | null;

/** An option: how it is typed, and what is read from it. */
export interface OptionRow {
  /** As Commander takes it, the short form first. */
  readonly flags: string;
  /**
   * `flag`: whether it was given; `denial`: whether what has a value is asked to have none; `text`: its value; `list`: the values, for as often as it was given; `by-format`: an
   * option for each format of a command, with the values by format.
   */
  readonly kind: "flag" | "denial" | "text" | "list" | "by-format";
  /** The words that it may be; of those of --format, each command has its own. */
  readonly choices?: readonly string[];
  /** Which others it may be as well, if the rules have them; whether they have is told once they are read. */
  readonly others?: RegExp;
  /** What it is where it is not given, as far as help is to tell it. */
  readonly preset?: string;
  /** What it is where it is given without a value. */
  readonly alone?: string;
  readonly check?: Check;
}

/**
 * Every option. What is wrong with the first of them is told. Help says what each is for in the words that both languages
 * have for its name, and a command lists the names of those that it takes.
 */
export const optionTable = {
  lang: { flags: `--lang <${languages.join("|")}>`, kind: "text", choices: languages, others: new RegExp(languageTag) },
  rules: { flags: "--rules <dir>", kind: "text" },
  config: { flags: "--config <file>", kind: "text" },
  "no-config": { flags: "--no-config", kind: "denial" },
  format: { flags: "--format <format>", kind: "text" },
  output: { flags: "-o, --output <file>", kind: "text" },
  force: { flags: "-f, --force", kind: "flag" },
  case: { flags: "--case <id>", kind: "text" },
  set: { flags: "--set <fact=value>", kind: "list" },
  outputs: { flags: "--output.<format> <file>", kind: "by-format" },
  separator: { flags: "--separator <;|,>", kind: "text", choices: [";", ","] },
  since: { flags: "--since <ref|file>", kind: "text" },
  out: { flags: "--out <dir>", kind: "text" },
  date: { flags: "--date <yyyy-mm-dd>", kind: "text", check: checkDate },
  template: { flags: "--template <file>", kind: "text" },
  length: { flags: `--length <${memoLengths.join("|")}>`, kind: "text", choices: memoLengths },
  annex: { flags: `--annex <${annexPlaces.join("|")}>`, kind: "text", choices: annexPlaces },
  "fail-on": {
    flags: "--fail-on <severity>",
    kind: "text",
    choices: ["error", "warning", "note"],
    preset: "error",
  },
  "max-warnings": { flags: "--max-warnings <number>", kind: "text", check: checkNumber },
  "require-expect": { flags: "--require-expect", kind: "flag" },
  only: { flags: "--only <rule|case>", kind: "list" },
  baseline: { flags: "--baseline <file>", kind: "text" },
  "update-baseline": { flags: "--update-baseline", kind: "flag" },
  today: { flags: "--today <yyyy-mm-dd>", kind: "text", check: checkDate },
  update: { flags: "--update", kind: "flag" },
  "dry-run": { flags: "--dry-run", kind: "flag" },
  jobs: { flags: "-j, --jobs <number>", kind: "text", check: checkNumber },
  changed: { flags: "--changed [ref]", kind: "text", alone: "HEAD" },
  staged: { flags: "--staged", kind: "flag" },
  cache: { flags: "--cache", kind: "flag" },
  "no-cache": { flags: "--no-cache", kind: "denial" },
  "cache-location": { flags: "--cache-location <file>", kind: "text" },
  cases: { flags: "--cases <path>", kind: "list" },
  coverage: { flags: "--coverage", kind: "flag" },
  mutate: { flags: "--mutate", kind: "flag" },
  suggest: { flags: "--suggest [file]", kind: "text", alone: "-" },
  min: { flags: "--min <percentage>", kind: "text", check: checkNumber },
  sample: { flags: "--sample <number>", kind: "text", check: checkNumber },
  seed: { flags: "--seed <number>", kind: "text", check: checkNumber },
  prove: { flags: "--prove", kind: "flag" },
  seconds: { flags: "--seconds <number>", kind: "text", check: checkNumber },
  strict: { flags: "--strict", kind: "flag" },
  save: { flags: "--save <file>", kind: "text" },
  shard: { flags: "--shard <part/parts>", kind: "text" },
  multi: { flags: "--multi", kind: "flag" },
  "allow-empty": { flags: "--allow-empty", kind: "flag" },
  "no-ignore": { flags: "--no-ignore", kind: "flag" },
  "stdin-name": { flags: "--stdin-name <file>", kind: "text" },
  ask: { flags: "--ask", kind: "flag" },
  all: { flags: "--all", kind: "flag" },
  resume: { flags: "--resume", kind: "flag" },
  new: { flags: "--new", kind: "flag" },
  quiet: { flags: "-q, --quiet", kind: "flag" },
  verbose: { flags: "-v, --verbose", kind: "flag" },
  "no-color": { flags: "--no-color", kind: "flag" },
  plain: { flags: "--plain", kind: "flag" },
  width: { flags: "--width <columns>", kind: "text", check: checkWidth },
  help: { flags: "-h, --help", kind: "flag" },
  version: { flags: "-V, --version", kind: "flag" },
} as const satisfies Readonly<Record<OptionName, OptionRow>>;

/** The options of every command. */
export const commonOptions = [
  "lang",
  "rules",
  "config",
  "no-config",
  "quiet",
  "no-color",
  "plain",
  "width",
] as const satisfies readonly OptionName[];

type Table = typeof optionTable;

/** `fail-on` becomes `failOn`. */
type CamelOf<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelOf<Rest>>}`
  : Name;

/** `no-color` becomes the flag `color`, which is there without it; a denial has its own name. */
type PropertyOf<Name extends string, Row extends OptionRow> = Row["kind"] extends "denial"
  ? CamelOf<Name>
  : Name extends `no-${infer Rest}`
    ? CamelOf<Rest>
    : CamelOf<Name>;

type ValueOf<Row extends OptionRow> = {
  readonly flag: boolean;
  readonly denial: boolean;
  readonly text: (Row extends { readonly choices: readonly (infer Choice)[] } ? Choice : string) | undefined;
  readonly list: readonly string[];
  readonly "by-format": ReadonlyMap<string, string>;
}[Row["kind"]];

/** The options of a command line; a text that was not given is undefined, or the command's own default. */
export type Options = { readonly [Name in keyof Table as PropertyOf<Name, Table[Name]>]: ValueOf<Table[Name]> };

/** What is wrong with the value of an option, which is one of its choices where there are any; null: nothing. */
export function checkValue(
  option: string,
  value: string,
  { choices, others, check }: Partial<OptionRow>,
): Diagnostic | null {
  if (choices !== undefined && !choices.includes(value) && !others?.test(value)) {
    return diagnose("usage/bad-value", { option, value, choices, suggestion: nearest(value, choices) });
  }
  return check?.(option, value) ?? null;
}

function checkDate(option: string, value: string): Diagnostic | null {
  return isCalendarDate(value) ? null : diagnose("usage/not-a-date", { option, value });
}

function checkWidth(option: string, value: string): Diagnostic | null {
  return readWidth(value) === null ? diagnose("usage/bad-width", { option, value, least: narrowest }) : null;
}

/** Below so many columns wrapping does more harm than good; a line in braille has as many. */
export const narrowest = 40;

/** The number of columns that was typed; null where it is none, or too few. */
export function readWidth(value: string): number | null {
  const width = /^\d{1,4}$/.test(value) ? Number(value) : 0;
  return width < narrowest ? null : width;
}

function checkNumber(option: string, value: string): Diagnostic | null {
  return /^\d{1,9}$/.test(value) ? null : diagnose("usage/not-a-number", { option, value });
}
