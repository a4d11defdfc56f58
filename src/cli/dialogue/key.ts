import type { KeypressEvent } from "@inquirer/core";

/**
 * A key by its name as Node.js gives it (`up`, `return`, `escape`, `paste-start`), or the character that it types; empty
 * where it is neither.
 */
export function keyOf(event: KeypressEvent): string {
  const { name, sequence, meta } = fieldsOf(event);
  // Escape and another key at once reach the program as one key held with Alt.
  if (meta && sequence.length === 2) return "escape";
  if (event.ctrl) return "";
  if (name === "enter") return "return";
  return name || sequence;
}

/** Inquirer says less of its events than is in them: of `?` only the sequence tells which key it is. */
function fieldsOf(event: object): { readonly name: string; readonly sequence: string; readonly meta: boolean } {
  const name = "name" in event && typeof event.name === "string" ? event.name : "";
  const sequence = "sequence" in event && typeof event.sequence === "string" ? event.sequence : "";
  return { name, sequence, meta: "meta" in event && event.meta === true };
}
