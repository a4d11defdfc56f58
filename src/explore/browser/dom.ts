import type { FactAnswer } from "../../case/case.ts";
import { noneChoice, unknownChoice } from "../question-view.ts";

/** The part of the page with an id; every id that is asked for is in the shell. */
export function part(id: string): HTMLElement {
  return find(`#${id}`);
}

/** The first element of the page that a selector finds. */
export function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`The page has no ${selector}.`);
  return found;
}

/** Fills a part of the page with HTML in which all texts are escaped. */
export function fill(id: string, html: string): void {
  part(id).innerHTML = html;
}

/** Says a sentence aloud, and shows it. */
export function say(sentence: string): void {
  part("said").textContent = sentence;
}

/** Marks parts as being worked out, or as done. */
export function mark(ids: readonly string[], isBusy: boolean): void {
  for (const id of ids) {
    if (isBusy) part(id).setAttribute("aria-busy", "true");
    else part(id).removeAttribute("aria-busy");
  }
}

/** Shows HTML in the dialog of a kind, which is then called after its first heading. */
export function show(kind: "level" | "statement", html: string): void {
  const dialog = part(`${kind}-dialog`);
  if (!(dialog instanceof HTMLDialogElement)) return;
  find(`#${kind}-dialog .dialog-body`).innerHTML = html;
  dialog.setAttribute("aria-label", dialog.querySelector("h2, h3")?.textContent ?? "…");
  if (dialog.open) return;
  dialog.showModal();
  dialog.scrollTop = 0;
}

/** Paragraphs of plain text, as HTML. */
export function paragraphs(lines: readonly string[]): string {
  return lines
    .map((line) => {
      const holder = document.createElement("p");
      holder.textContent = line;
      return holder.outerHTML;
    })
    .join("");
}

/**
 * The answer that a form says after one of its choices was changed; null: it is not known, undefined: nothing is chosen.
 * "None" and "I don't know" stand for themselves: choosing one takes the others away, and the other way round.
 */
export function readAnswer(form: HTMLFormElement, changed: HTMLInputElement): FactAnswer | null | undefined {
  if (changed.type === "radio") return changed.value === unknownChoice ? null : changed.value;
  const inputs = [...form.querySelectorAll<HTMLInputElement>("input[name=answer]")];
  const isApart = ({ value }: HTMLInputElement): boolean => value === noneChoice || value === unknownChoice;
  for (const input of inputs) {
    const clears = isApart(changed) ? input !== changed : isApart(input);
    if (changed.checked && clears) input.checked = false;
  }
  const chosen = inputs.filter(({ checked }) => checked).map(({ value }) => value);
  if (chosen.length === 0) return undefined;
  if (chosen.includes(unknownChoice)) return null;
  return chosen.includes(noneChoice) ? [] : chosen;
}
