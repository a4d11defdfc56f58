import type { BuiltIn } from "../built-in/built-in.ts";
import { diagnose, diagnoseBug } from "../diagnostics/diagnostic.ts";
import type { CliWording } from "../language/cli-wording.ts";
import type { Language } from "../language/languages.ts";
import { wordCli } from "../language/wordings.ts";
import { speakAs } from "../pack/speak-as.ts";
import { configure } from "./config/use-config.ts";
import { reportDiagnostics } from "./deliver.ts";
import { helpWidth } from "./help.ts";
import type { Io } from "./io.ts";
import { packFolder, readPackFiles, typedFolder } from "./load-pack.ts";
import { type ParsedCommandLine, parseCommandLine } from "./parse-command-line.ts";
import { commands } from "./registry.ts";
import { chooseLanguage, optionIn, widthAsked } from "./report-context.ts";
import { speakPackLanguage } from "./speak-pack-language.ts";

/**
 * Runs the program once and promises its exit code: 0 fine, 1 findings, 2 could not do it. What is wrong is told on
 * standard error; it never rejects, and a trace is only shown where MIXWIJZER_DEBUG asks for it.
 */
export async function main(given: Io, builtIn: BuiltIn): Promise<number> {
  const io = asWideAsAsked(given);
  const language = chooseLanguage(io);
  speakAs("built-in");
  try {
    const wording = await wordCli(language);
    const parsed = parseCommandLine(io.args, commands, wording, helpWidth(io));
    const code = await act(parsed, io, builtIn, language, wording);
    return (await reportPrintFailure(io, language)) ? 2 : code;
  } catch (error) {
    await reportBug(io, error, language);
    return 2;
  } finally {
    // Nobody who runs in this process after it speaks as the rules of this run do.
    speakAs("built-in");
  }
}

/** With --width, both streams are as wide as that says. */
function asWideAsAsked(io: Io): Io {
  const width = widthAsked(io);
  return width === undefined ? io : { ...io, columns: { output: width, error: width } };
}

async function act(
  parsed: ParsedCommandLine,
  io: Io,
  builtIn: BuiltIn,
  language: Language,
  wording: CliWording,
): Promise<number> {
  switch (parsed.kind) {
    case "version":
      io.print("output", `${builtIn.version}\n`);
      return 0;
    case "help":
      io.print(parsed.asked ? "output" : "error", (await helpForRules(io, language)) ?? parsed.text);
      return parsed.asked ? 0 : 2;
    case "wrong":
      await reportDiagnostics(io, [parsed.diagnostic], {
        language,
        quiet: false,
        color: !io.args.includes("--no-color"),
      });
      return 2;
    case "run": {
      const { command, operands, options } = parsed;
      const invocation = { io, builtIn, commands, operands, options, config: null, language, wording };
      const configured = command.ignoresConfig?.(operands) ? invocation : await configure(invocation);
      const speaking = configured === null ? null : await speakPackLanguage(configured, command);
      return speaking === null ? 2 : command.run(speaking);
    }
    default:
      return parsed satisfies never;
  }
}

/** The help that is asked for with examples from the rules of --rules; null: none are named, or they cannot be read. */
async function helpForRules(io: Io, language: Language): Promise<string | null> {
  const rules = optionIn(io.args, "--rules");
  if (rules === undefined) return null;
  const { readPack } = await import("../pack/read-pack.ts");
  const { pack } = readPack(readPackFiles(io, packFolder(rules)).files);
  speakAs(pack?.pack ?? "unread", typedFolder(io));
  const parsed = parseCommandLine(io.args, commands, await wordCli(language), helpWidth(io));
  return parsed.kind === "help" ? parsed.text : null;
}

/** Promises whether there was one. */
async function reportPrintFailure(io: Io, language: Language): Promise<boolean> {
  const reason = io.printFailure();
  if (reason === undefined) return false;
  const color = !io.args.includes("--no-color");
  await reportDiagnostics(io, [diagnose("usage/cannot-print", { reason })], { language, quiet: false, color });
  return true;
}

async function reportBug(io: Io, error: unknown, language: Language): Promise<void> {
  await reportDiagnostics(io, [diagnoseBug(error)], { language, quiet: false, color: false });
  const trace = error instanceof Error ? error.stack : undefined;
  if (trace && io.environment.MIXWIJZER_DEBUG) io.print("error", `${trace}\n`);
}
