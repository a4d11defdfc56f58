import type { Advice } from "../advice/advice.ts";
import type { Language } from "../language/languages.ts";
import { exploreWording } from "../language/wordings.ts";
import { escapeHtml } from "../report/escape.ts";
import type { View } from "./advice-view.ts";
import type { Exploration } from "./exploration.ts";
import type { Finding } from "./study.ts";

/** Two scenarios side by side with what differs between them, or the way to begin a second one. */
export function scenariosView(
  { which, other }: Exploration,
  advice: Advice,
  found: Extract<Finding, { readonly kind: "other" }> | null,
  view: View,
  language: Language,
): string {
  const { scenarios } = exploreWording[language];
  const button = (action: string, label: string): string =>
    `<button type="button" data-do="${action}">${escapeHtml(label)}</button>`;
  if (other === null) return `<p class="hint">${escapeHtml(scenarios.explains)}</p>${button("split", scenarios.split)}`;
  const beside = which === "A" ? "B" : "A";
  const column = (title: string, of: Advice): string =>
    `<div class="scenario"><h3>${escapeHtml(title)}</h3>${view.levels(of)}</div>`;
  const here = { name: which, html: column(scenarios.current(which), advice) };
  const there = { name: beside, html: found === null ? "" : column(scenarios.named(beside), found.advice) };
  const columns = [here, there].sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ html }) => html);
  const difference =
    found === null ? "" : `<h3>${escapeHtml(scenarios.difference(beside, which))}</h3>${view.moved(found.difference)}`;
  return [
    `<div class="buttons">${button("swap", scenarios.swap(beside))}${button("join", scenarios.join(beside))}</div>`,
    `<div class="side-by-side">${columns.join("")}</div>`,
    difference,
  ].join("");
}
