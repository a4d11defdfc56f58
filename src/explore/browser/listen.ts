import type { FactAnswer } from "../../case/case.ts";
import { readAnswer } from "./dom.ts";

/** What somebody can do in the page, by what it means. */
export interface Deeds {
  readonly answer: (question: string, value: FactAnswer | null | undefined) => void;
  readonly note: (text: string) => void;
  readonly name: (title: string) => void;
  readonly load: (files: readonly File[]) => void;
  /** Takes out one of those whose files were loaded, by place. */
  readonly remove: (index: number) => void;
  readonly openQuestion: (id: string) => void;
  readonly openLevel: (id: string) => void;
  readonly openStatement: (id: string) => void;
  readonly askWhy: () => void;
  readonly openMore: () => void;
  readonly speak: (language: string) => void;
  /** The buttons, by the name of what they do. */
  readonly act: (action: string) => void;
}

/** Hears what is done anywhere in the page, however often its parts are drawn again. */
export function listen(deeds: Deeds): void {
  document.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.type === "file") {
      deeds.load([...(target.files ?? [])]);
      // The same file can be chosen again.
      target.value = "";
    }
    if (target.name !== "answer" || target.form === null) return;
    deeds.answer(target.form.dataset.question ?? "", readAnswer(target.form, target));
  });
  document.addEventListener("input", ({ target }) => {
    if (!(target instanceof HTMLTextAreaElement)) return;
    if (target.id === "theme") deeds.name(target.value);
    else deeds.note(target.value);
  });
  // A title is one line, however wide.
  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target instanceof Element && event.target.id === "theme") event.preventDefault();
  });
  document.addEventListener("click", (event) => {
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>("a[href^='#']");
    if (link !== null) return follow(link, event, deeds);
    const button = event.target.closest("button");
    if (button !== null) press(button, deeds);
  });
  // A note or a name is no form to send.
  document.addEventListener("submit", (event) => event.preventDefault());
  // What is opened or closed tells no one but itself.
  document.addEventListener("toggle", ({ target }) => opened(target, deeds), true);
}

function follow(link: HTMLAnchorElement, event: Event, deeds: Deeds): void {
  const [kind, id = ""] = decodeURIComponent(link.hash.slice(1)).split(/:(.*)/s);
  event.preventDefault();
  if (kind === "level") deeds.openLevel(id);
  else if (kind === "statement") deeds.openStatement(id);
  else jump(link.hash);
}

/** Goes where a link within the page leads, and leaves the address to the answers. */
function jump(hash: string): void {
  const place = document.querySelector<HTMLElement>(hash);
  place?.setAttribute("tabindex", "-1");
  place?.focus();
}

function press(button: HTMLButtonElement, deeds: Deeds): void {
  const { do: action, open, language, remove } = button.dataset;
  if (action === "close") button.closest("dialog")?.close();
  else if (open !== undefined) deeds.openQuestion(open);
  else if (remove !== undefined) deeds.remove(Number(remove));
  else if (language !== undefined) deeds.speak(language);
  else if (action !== undefined) deeds.act(action);
}

function opened(target: EventTarget | null, deeds: Deeds): void {
  if (!(target instanceof HTMLDetailsElement) || !target.open) return;
  if (target.id === "more") deeds.openMore();
  else if (target.className === "why") deeds.askWhy();
}
