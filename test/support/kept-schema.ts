import { readFileSync } from "node:fs";

/** The JSON Schema of that name as it is kept in the folder `schemas`; `npm run schemas` writes it anew. */
export function keptSchema(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), "utf8"));
}
