import { languages, type Text } from "../language/languages.ts";
import type { Pack } from "./pack.ts";

/**
 * The pack as it speaks of a theme outside its scope: each text that has a general wording is worded so. Nothing else in
 * it differs; what has no such text in it is the very same, and so are all conditions and what they were worked out to.
 */
export function inGeneralWording(pack: Pack): Pack {
  const { boxes, workedOut, ...told } = pack;
  const worded: Pack = { ...told, ...reword(told) };
  return Object.defineProperties(worded, {
    boxes: { value: boxes, enumerable: false },
    workedOut: { value: workedOut, enumerable: false },
  });
}

/** Whether a value is a text of a pack. */
export function isText(value: object): value is Text {
  return languages.every((language) => typeof Reflect.get(value, language) === "string");
}

function reword<Part>(part: Part): Part;
function reword(part: unknown): unknown {
  if (typeof part !== "object" || part === null) return part;
  if (isText(part)) return part.general ?? part;
  if (Array.isArray(part)) {
    const worded = part.map((item: unknown) => reword(item));
    return worded.some((item, index) => item !== part[index]) ? worded : part;
  }
  const entries = Object.entries(part);
  const worded = entries.map(([key, value]: readonly [string, unknown]) => [key, reword(value)] as const);
  return worded.some(([, value], index) => value !== entries[index]?.[1]) ? Object.fromEntries(worded) : part;
}
