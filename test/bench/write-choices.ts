import { readFileSync, writeFileSync } from "node:fs";
import { measureChoices } from "./measure-choices.ts";
import type { Setting } from "./section.ts";

const page = "docs/pack-choices.md";
const [begin, end] = ["<!-- measured: begin -->", "<!-- measured: end -->"];

/** Measures what the pack decides, and writes it into its place on the page about the pack's choices. */
export function writeChoices(setting: Setting): void {
  const [before = "", rest = ""] = readFileSync(page, "utf8").split(begin);
  const [, after = ""] = rest.split(end);
  writeFileSync(page, `${before}${begin}\n\n${measureChoices(setting)}\n\n${end}${after}`);
}
