import type { Dialect, Term } from "../language/dialect.ts";
import { type Dialects, type Language, sayInDialect, sayingSo, speakDialect, wordings } from "../language/languages.ts";
import type { TermName } from "../language/terms-wording.ts";
import type { Wording } from "../language/wording.ts";
import type { Fact, Pack, PackTerm } from "./pack.ts";

/**
 * From now on, says everything as the rules at hand call it, with examples of theirs. `built-in`: as it is; `unread`: rules
 * that cannot be read are at hand, so that examples name nothing of anybody's. `folder`: where they are as somebody typed it,
 * who has to type it again in every command that we name; null where nobody has to.
 */
export function speakAs(rules: Pack | "built-in" | "unread", folder: string | null = null): void {
  if (rules === "built-in") speakDialect(null);
  else if (rules === "unread")
    speakDialect(sayInDialect(() => ({ terms: {}, examples: examplesOf(nameless), folder })));
  else if (folder === null) speakDialect(dialectsOf(rules));
  else speakDialect(sayInDialect((language) => ({ ...dialectOf(rules, language), folder })));
}

/** What `say` comes to where all is said as {@link speakAs} has it; before and after, all is said as it was. */
export function sayAs<T>(rules: Pack | "built-in", say: () => T): T {
  return sayingSo(rules === "built-in" ? null : dialectsOf(rules), say);
}

/** Our words in the language as the rules have them, whichever rules are at hand. */
export function wordingFor(pack: Pack, language: Language): Wording {
  return (pack.terms === undefined ? wordings : dialectsOf(pack))[language];
}

const known = new WeakMap<Pack, Dialects>();

function dialectsOf(pack: Pack): Dialects {
  const dialects = known.get(pack) ?? sayInDialect((language) => dialectOf(pack, language));
  known.set(pack, dialects);
  return dialects;
}

/** What examples are made of. */
type Named = Pick<Pack, "languages" | "statements" | "facts" | "phases" | "levels" | "instruments">;

const nameless: Named = {
  languages: ["en"],
  statements: [],
  facts: [],
  phases: { fact: "fact", derivation: [], phases: [], cautions: [] },
  levels: [],
  instruments: [],
};

function dialectOf(pack: Pack, language: Language): Dialect {
  const terms = Object.entries(pack.terms ?? {}).map(([name, term]) => [name, termIn(term, language)] as const);
  return {
    terms: Object.fromEntries(terms) satisfies Partial<Record<TermName, Term>>,
    examples: examplesOf(pack),
    folder: null,
  };
}

function termIn({ one, many = one, article = "de" }: PackTerm, language: Language): Term {
  return { one: one[language], many: many[language], article };
}

/**
 * What our examples name of the built-in rules, and what rules at hand have that is like it. The names of the built-in ones
 * stand in our words as in an ordinary text; here they are found, so that nobody reads of what their rules do not have.
 */
export function examplesOf(pack: Named): ReadonlyMap<string, string> {
  const { levels, statements, facts, phases } = pack;
  const [level, otherLevel] = [levels[0]?.id ?? "level", levels.at(-1)?.id ?? "level"];
  const rule = levels.flatMap(({ rules }) => rules)[0]?.id ?? `${level}/name`;
  const [statement = "S1", next = statement] = statements.map(({ id }) => id);
  const ones = facts.filter(({ id, kind }) => kind === "one" && id !== phases.fact);
  const oneFact = ones[0] ?? facts[0];
  const setFact = facts.find(({ kind }) => kind === "set") ?? oneFact;
  const [one, set] = [oneFact?.id ?? "fact", setFact?.id ?? "fact"];
  const [first = "value", second = first] = valuesOf(oneFact);
  const [member = "value"] = valuesOf(setFact);
  const phase = phases.phases[0]?.id ?? "value";
  const last = phases.phases.at(-1)?.id ?? "value";
  const languages = pack.languages.map((language) => `${language}: …`).join(", ");
  return new Map([
    ["id: monitoring/too-early", `id: ${rule}`],
    ["monitoring/too-early", rule],
    ["rules list monitoring", `rules list ${level}`],
    ["teachers.yaml monitoring", `case.yaml ${level}`],
    ["docenten.yaml monitoring", `casus.yaml ${level}`],
    ["because: { nl: …, en: … }", `because: { ${languages} }`],
    ["{ maturity: starting }", `{ ${one}: ${first} }`],
    ["{ maturity: [starting, mixed] }", `{ ${one}: [${first}, ${second}] }`],
    ["{ phase: pilot, novelty: new }", `{ ${phases.fact}: ${phase}, ${one}: ${first} }`],
    ["actors: { includes: [employers] }", `${set}: { includes: [${member}] }`],
    ["actors: { lacks: [employers] }", `${set}: { lacks: [${member}] }`],
    ["actors: { count: { min: 2 } }", `${set}: { count: { min: 2 } }`],
    ["actors=education", `${set}=${member}`],
    ["maturity=unknown", `${one}=unknown`],
    ["phase=scale-up", `${phases.fact}=${last}`],
    ["teachers.yaml phase", `case.yaml ${phases.fact}`],
    ["docenten.yaml fase", `casus.yaml ${phases.fact}`],
    ["rules show maturity", `rules show ${one}`],
    ["teachers.yaml regulation", `case.yaml ${pack.instruments[0]?.id ?? otherLevel}`],
    ["docenten.yaml regelgeving", `casus.yaml ${pack.instruments[0]?.id ?? otherLevel}`],
    ["rules list urgency", `rules list ${one}`],
    ["rules list urgentie", `rules list ${one}`],
    ["teachers.yaml", "case.yaml"],
    ["teachers.html", "case.html"],
    ["docenten.yaml", "casus.yaml"],
    ["docenten.html", "casus.html"],
    ["shared-language", one],
    ["phase=pilot", `${phases.fact}=${phase}`],
    ["{ phase: pilot }", `{ ${phases.fact}: ${phase} }`],
    ["P1", statement],
    ["P2", next],
    ["P4", next],
    ["M7", statement],
  ]);
}

function valuesOf(fact: Fact | undefined): readonly string[] {
  return fact?.values.map(({ id }) => id) ?? [];
}
