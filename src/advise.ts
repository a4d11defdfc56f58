import type { Advice } from "./advice/advice.ts";
import { type Adviser, createAdviser, type Depth } from "./advice/create-adviser.ts";
import { builtIn } from "./built-in/built-in-pack.ts";
import { readCases } from "./case/read-cases.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import type { Language } from "./language/languages.ts";
import type { Pack } from "./pack/pack.ts";
import { sayAs } from "./pack/speak-as.ts";
import type { SourceFile } from "./source/decode-text.ts";

/** How advice is to be given; all of it may be left out. */
export interface AdviseSettings {
  /** Default: the language of the case, else English. */
  readonly language?: Language;
  /** How far to look for what would change a level's role. Default: changes of one fact. */
  readonly depth?: Depth;
}

let own: { readonly pack: Pack; readonly adviser: Adviser } | null = null;

/** The rules that come with mixwijzer; read once. */
export function builtInPack(): Pack {
  return ownAdviser().pack;
}

/**
 * Advice by the built-in rules on every case in a YAML or JSON text. What is wrong with the text is in `diagnostics`;
 * a case with an error gets no advice.
 *
 * @example
 * const { advice, diagnostics } = advise({ path: "teachers.yaml", text: "title: Teachers\nfacts: { phase: pilot }" });
 */
export function advise(
  file: SourceFile,
  settings: AdviseSettings = {},
): { readonly advice: readonly Advice[]; readonly diagnostics: readonly Diagnostic[] } {
  const { pack, adviser } = ownAdviser();
  const { cases, diagnostics } = readCases(file, pack);
  const advice = cases.map(({ case: subject }) =>
    adviser.advise(subject, {
      language: settings.language ?? subject.language ?? "en",
      depth: settings.depth ?? "one",
    }),
  );
  return { advice, diagnostics };
}

/**
 * What `say` comes to in the words of the rules, with their names in examples. An advice has the words of its rules by
 * itself; a report of it is in those in which it is made, and outside this function in ours. What is said is said when
 * `say` returns, so it gives no promise.
 *
 * @example
 * const text = inWordsOf(pack, () => textReport(advice, context));
 */
export function inWordsOf<T>(pack: Pack, say: () => T): T {
  return sayAs(pack === own?.pack ? "built-in" : pack, say);
}

function ownAdviser(): { readonly pack: Pack; readonly adviser: Adviser } {
  if (own) return own;
  const pack = builtIn.pack();
  own = { pack, adviser: createAdviser(pack) };
  return own;
}
