import type { CliWording } from "../language/cli-wording.ts";
import type { Language } from "../language/languages.ts";
import type { BuiltIn } from "./built-in.ts";
import type { Io } from "./io.ts";
import type { Options } from "./options.ts";

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
