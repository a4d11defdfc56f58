import type { Language } from "../language/language.ts";
import type { Pack } from "../pack/pack.ts";
import type { CitedStatement } from "./advice.ts";

/** The statements that anything in a piece of advice cites, by id, in the order of the register. */
export function citeStatements(
  pack: Pack,
  language: Language,
  parts: unknown,
): Readonly<Record<string, CitedStatement>> {
  const cited = new Set<string>();
  collectCites(parts, cited);
  return Object.fromEntries(
    pack.statements
      .filter(({ id }) => cited.has(id))
      .map(({ id, section, lines, basis, text }) => [id, { section, lines, basis, text: text[language] }]),
  );
}

function collectCites(part: unknown, cited: Set<string>): void {
  if (typeof part !== "object" || part === null) return;
  if (Array.isArray(part)) {
    for (const item of part) collectCites(item, cited);
    return;
  }
  for (const [key, value] of Object.entries(part)) {
    if (key === "cites" && Array.isArray(value)) for (const id of value) cited.add(String(id));
    else collectCites(value, cited);
  }
}
