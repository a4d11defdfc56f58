import type { Depth } from "../advice/create-adviser.ts";
import { type Palette, plainPalette } from "../diagnostics/palette.ts";
import { type Language, languages } from "../language/languages.ts";
import type { ReportContext } from "../report/report-context.ts";
import type { Stream } from "../terminal/streams.ts";
import type { Invocation } from "./command.ts";
import type { Io } from "./io.ts";
import { readWidth } from "./options.ts";

/** Text that goes into a file or to another program is as wide as an ordinary terminal. */
const usualWidth = 80;

/** How a report is to be written, given where it goes. */
export async function reportContext({ io, options, language }: Invocation): Promise<ReportContext> {
  const toFile = options.output !== undefined && options.output !== "-";
  return {
    language,
    width: (toFile ? widthAsked(io) : io.columns.output) ?? usualWidth,
    palette: toFile ? plainPalette : await choosePalette(io, "output", options.color),
    verbose: options.verbose,
    plain: prefersWords(io),
  };
}

/** The short report is the only one that does not tell what would change a level's role. */
export function depthFor({ options }: Invocation): Depth {
  if (options.verbose) return "two";
  return options.format === "text" ? "none" : "one";
}

/**
 * The colours for a stream: none with --no-color; else as FORCE_COLOR or NO_COLOR say, in that order as in Node.js;
 * else colours on a terminal that has them.
 */
export async function choosePalette(io: Io, stream: Stream, color: boolean): Promise<Palette> {
  return color && wantsColor(io, stream) ? colored() : plainPalette;
}

/**
 * Whether the user hears what is printed or reads it by touch, and so wants words alone: with --plain, or with ACCESSIBLE,
 * which is how tools are told of a screen reader, after the prompts of Charm; programs cannot see one for themselves.
 */
export function prefersWords({ args, environment: { ACCESSIBLE } }: Io): boolean {
  return args.includes("--plain") || !["", "0", "false"].includes(ACCESSIBLE?.toLowerCase() ?? "");
}

/** The columns of --width, which count even where the rest of the command line is wrong; undefined: not given. */
export function widthAsked({ args }: Io): number | undefined {
  return readWidth(optionIn(args, "--width") ?? "") ?? undefined;
}

/** The value of an option as it stands in the arguments. */
export function optionIn(args: readonly string[], option: string): string | undefined {
  for (const [index, arg] of args.entries()) {
    if (arg === option) return args[index + 1];
    if (arg.startsWith(`${option}=`)) return arg.slice(option.length + 1);
  }
  return undefined;
}

function wantsColor(io: Io, stream: Stream): boolean {
  if (prefersWords(io)) return false;
  const { FORCE_COLOR, NO_COLOR, TERM } = io.environment;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  if (NO_COLOR) return false;
  return io.terminal[stream] && TERM !== "dumb";
}

/** Chalk is loaded only where there are colours to give; it need not look at the terminal again. */
async function colored(): Promise<Palette> {
  const { Chalk } = await import("chalk");
  const { red, yellow, green, cyan, blue, magenta, dim, bold } = new Chalk({ level: 1 });
  return { red, yellow, green, cyan, blue, magenta, dim, bold };
}

/**
 * The language to speak before any case is read: that of --lang, which counts even where the rest of the command line
 * is wrong, else that of the system, else English.
 */
export function chooseLanguage(io: Io): Language {
  return requested(io.args) ?? systemLanguage(io);
}

function requested(args: readonly string[]): Language | undefined {
  const asked = optionIn(args, "--lang");
  return languages.find((known) => known === asked);
}

/** As POSIX has it: the first of these three that is set decides. */
function systemLanguage(io: Io): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = io.environment;
  const locale = (LC_ALL || LC_MESSAGES || LANG || io.systemLocale() || "").toLowerCase();
  return languages.find((language) => locale.split(/[-_.@]/)[0] === language) ?? "en";
}
