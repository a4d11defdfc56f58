import type { Text } from "../language/languages.ts";
import { isText } from "../pack/general-wording.ts";
import type { Pack } from "../pack/pack.ts";

/** A text of a pack, with the ids it stands under, from the outermost in: a fact and its value, or a level and a rule. */
export interface PackText {
  readonly ids: readonly string[];
  readonly text: Text;
}

/** Every text of a pack that is written in all languages, wherever it stands; a general wording is one of its own. */
export function listTexts(pack: Pack): readonly PackText[] {
  return Object.values(pack).flatMap((part) => textsIn(part, []));
}

function textsIn(value: unknown, ids: readonly string[]): readonly PackText[] {
  if (typeof value !== "object" || value === null) return [];
  if (isText(value)) return [{ ids, text: value }, ...(value.general ? [{ ids, text: value.general }] : [])];
  const inside = "id" in value && typeof value.id === "string" ? [...ids, value.id] : ids;
  return Object.values(value).flatMap((part) => textsIn(part, inside));
}
