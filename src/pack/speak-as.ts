import type { Dialect, Term } from "../language/dialect.ts";
import { type Language, speakDialect } from "../language/languages.ts";
import type { TermName } from "../language/terms-wording.ts";
import type { Fact, Pack, PackTerm } from "./pack.ts";

/** From now on, says everything as the rules at hand call it, with examples of theirs; null: the built-in ones are at hand. */
export function speakAs(pack: Pack | null): void {
  speakDialect(pack === null ? null : (language) => dialectOf(pack, language));
}

function dialectOf(pack: Pack, language: Language): Dialect {
  const terms = Object.entries(pack.terms ?? {}).map(([name, term]) => [name, termIn(term, language)] as const);
  return { terms: Object.fromEntries(terms) satisfies Partial<Record<TermName, Term>>, examples: examplesOf(pack) };
}

function termIn({ one, many = one, article = "de" }: PackTerm, language: Language): Term {
  return { one: one[language], many: many[language], article };
}

/**
 * What our examples name of the built-in rules, and what rules at hand have that is like it. The names of the built-in ones
 * stand in our words as in an ordinary text; here they are found, so that nobody reads of what their rules do not have.
 */
function examplesOf(pack: Pack): ReadonlyMap<string, string> {
  const { levels, statements, facts, phases } = pack;
  const [level, otherLevel] = [levels[0]?.id ?? "", levels.at(-1)?.id ?? ""];
  const rule = levels.flatMap(({ rules }) => rules)[0]?.id ?? `${level}/…`;
  const [statement, next] = [statements[0]?.id ?? "", (statements[1] ?? statements[0])?.id ?? ""];
  const one = facts.find(({ id, kind }) => kind === "one" && id !== phases.fact) ?? facts[0];
  const set = facts.find(({ kind }) => kind === "set") ?? one;
  const [first = "", second = first] = valuesOf(one);
  const [member = ""] = valuesOf(set);
  const phase = phases.phases[0]?.id ?? "";
  const last = phases.phases.at(-1)?.id ?? "";
  const languages = pack.languages.map((language) => `${language}: …`).join(", ");
  return new Map([
    ["id: monitoring/too-early", `id: ${rule}`],
    ["monitoring/too-early", rule],
    ["rules list monitoring", `rules list ${level}`],
    ["teachers.yaml monitoring", `case.yaml ${level}`],
    ["docenten.yaml monitoring", `casus.yaml ${level}`],
    ["because: { nl: …, en: … }", `because: { ${languages} }`],
    ["{ maturity: starting }", `{ ${one?.id}: ${first} }`],
    ["{ maturity: [starting, mixed] }", `{ ${one?.id}: [${first}, ${second}] }`],
    ["{ phase: pilot, novelty: new }", `{ ${phases.fact}: ${phase}, ${one?.id}: ${first} }`],
    ["actors: { includes: [employers] }", `${set?.id}: { includes: [${member}] }`],
    ["actors: { lacks: [employers] }", `${set?.id}: { lacks: [${member}] }`],
    ["actors: { count: { min: 2 } }", `${set?.id}: { count: { min: 2 } }`],
    ["actors=education", `${set?.id}=${member}`],
    ["maturity=unknown", `${one?.id}=unknown`],
    ["phase=scale-up", `${phases.fact}=${last}`],
    ["teachers.yaml phase", `case.yaml ${phases.fact}`],
    ["docenten.yaml phase", `casus.yaml ${phases.fact}`],
    ["rules show maturity", `rules show ${one?.id}`],
    ["teachers.yaml regulation", `case.yaml ${pack.instruments[0]?.id ?? otherLevel}`],
    ["docenten.yaml regulation", `casus.yaml ${pack.instruments[0]?.id ?? otherLevel}`],
    ["rules list urgency", `rules list ${one?.id}`],
    ["rules list urgentie", `rules list ${one?.id}`],
    ["teachers.yaml", "case.yaml"],
    ["teachers.html", "case.html"],
    ["docenten.yaml", "casus.yaml"],
    ["docenten.html", "casus.html"],
    ["shared-language", one?.id ?? ""],
    ["P2", next],
    ["P4", next],
    ["M7", statement],
  ]);
}

function valuesOf(fact: Fact | undefined): readonly string[] {
  return fact?.values.map(({ id }) => id) ?? [];
}
