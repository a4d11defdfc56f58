import type { Choice, ChoiceQuestion, ChoiceReply, TextQuestion, TextReply } from "../conversation/conversation.ts";
import { escapeTerminal, shorten } from "../diagnostics/format-diagnostic.ts";
import type { DialogueCommand, DialogueWording } from "../language/dialogue-wording.ts";
import { languages } from "../language/languages.ts";
import { dialogueWording } from "../language/wordings.ts";
import { comparable, nearest } from "../source/nearest.ts";
import { commands, offeredCommands } from "./choice-state.ts";

/** What a line that was typed at a question comes to; a problem is a sentence in the user's language. */
type ChoiceReading =
  | { readonly kind: "reply"; readonly reply: ChoiceReply }
  | { readonly kind: "show"; readonly about: "help" | "why" }
  | { readonly kind: "problem"; readonly text: string };

/**
 * Reads a line as an answer: numbers and exact names first, so that a choice wins from a command, then the commands that
 * the question offers, then names cut short.
 */
export function readChoice(line: string, question: ChoiceQuestion, words: DialogueWording): ChoiceReading {
  const text = line.trim();
  if (text === "") return readEmpty(question, words);
  const found = findChoices(text, question.choices);
  if (found.every(({ kind }) => kind === "exact")) return select(found, question, words);
  const command = findCommand(text);
  // Help tells how to answer, too, so it is always there.
  if (command === "help" || (command && offeredCommands(question).includes(command))) return follow(command);
  if (question.several && isNothing(text)) return choose([]);
  const missed = found.find(isMissed);
  if (command !== null && missed) return problem(words.plain.problems.notHere(words.does[command]));
  return missed ? problem(describeMissed(missed, question.choices, words)) : select(found, question, words);
}

function readEmpty(question: ChoiceQuestion, words: DialogueWording): ChoiceReading {
  const { several, choices, wasUnknown } = question;
  // What was chosen earlier and is no choice any more is not shown, so it is not kept either.
  const kept = choices.map(({ value }) => value).filter((value) => question.selected.includes(value));
  if (kept.length > 0) return choose(kept);
  if (wasUnknown) return { kind: "reply", reply: { kind: "unknown" } };
  return several ? choose([]) : problem(words.plain.problems.empty);
}

function follow(command: DialogueCommand): ChoiceReading {
  if (command === "help" || command === "why") return { kind: "show", about: command };
  return { kind: "reply", reply: { kind: command } };
}

function isNothing(text: string): boolean {
  return languages.some((language) => comparable(dialogueWording[language].nothing) === comparable(text));
}

/** What a piece of a line points at; `start`: one name alone begins so. */
type Found = { readonly kind: "exact" | "start"; readonly choice: Choice } | Missed;

type Missed =
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "many"; readonly text: string; readonly choices: readonly Choice[] }
  | { readonly kind: "none"; readonly text: string };

function isMissed(found: Found): found is Missed {
  return found.kind !== "exact" && found.kind !== "start";
}

/** A name may have commas and spaces in it, so the whole line is tried first. */
function findChoices(text: string, choices: readonly Choice[]): readonly Found[] {
  const whole = findChoice(text, choices);
  if (!isMissed(whole)) return [whole];
  const pieces = text.split(/[,;]/).map((piece) => piece.trim());
  const named = pieces.flatMap((piece) => (/^[\d\s]+$/.test(piece) ? piece.split(/\s+/) : [piece]));
  const filled = named.filter((piece) => piece !== "");
  return filled.length === 0 ? [whole] : filled.map((piece) => findChoice(piece, choices));
}

function findChoice(text: string, choices: readonly Choice[]): Found {
  const exact = choices.find((choice) => namesOf(choice).includes(comparable(text)));
  if (exact) return { kind: "exact", choice: exact };
  if (/^\d+$/.test(text)) {
    const choice = choices[Number(text) - 1];
    return choice ? { kind: "exact", choice } : { kind: "number", text };
  }
  const starting = choices.filter((choice) => namesOf(choice).some((name) => name.startsWith(comparable(text))));
  const [only] = starting;
  if (only && starting.length === 1) return { kind: "start", choice: only };
  return only ? { kind: "many", text, choices: starting } : { kind: "none", text };
}

function namesOf({ value, label }: Choice): readonly string[] {
  return [comparable(value), comparable(label)];
}

/** The values in the order of the choices, each once. */
function select(found: readonly Found[], question: ChoiceQuestion, words: DialogueWording): ChoiceReading {
  const chosen = new Set(found.map((one) => (isMissed(one) ? null : one.choice.value)));
  if (!question.several && chosen.size > 1) return problem(words.plain.problems.onlyOne);
  return choose(question.choices.map(({ value }) => value).filter((value) => chosen.has(value)));
}

function describeMissed(missed: Missed, choices: readonly Choice[], { plain }: DialogueWording): string {
  const { problems } = plain;
  const shown = escapeTerminal(shorten(missed.text));
  switch (missed.kind) {
    case "number":
      return problems.noSuchNumber(shown);
    case "many":
      return problems.ambiguous(
        shown,
        missed.choices.map(({ label }) => escapeTerminal(label)),
      );
    case "none": {
      const near = findNear(missed.text, choices);
      const meant = near === null ? [] : [problems.didYouMean(escapeTerminal(near))];
      return [problems.notUnderstood(shown), ...meant].join(" ");
    }
    default:
      return missed satisfies never;
  }
}

/** The label of the choice that was probably meant, by its label or its value. */
function findNear(text: string, choices: readonly Choice[]): string | null {
  const near = nearest(
    text,
    choices.flatMap(({ value, label }) => [label, value]),
  );
  return choices.find(({ value, label }) => value === near || label === near)?.label ?? null;
}

function choose(values: readonly string[]): ChoiceReading {
  return { kind: "reply", reply: { kind: "chosen", values } };
}

function problem(text: string): ChoiceReading {
  return { kind: "problem", text };
}

/** The command that a line is, by its key or a word of it in any language; null: it is none. */
function findCommand(line: string): DialogueCommand | null {
  const typed = comparable(line);
  return commands.find((command) => languages.some((language) => names(command, language).includes(typed))) ?? null;
}

function names(command: DialogueCommand, language: (typeof languages)[number]): readonly string[] {
  const { keys, words } = dialogueWording[language];
  return [keys[command], ...words[command]];
}

/** What is typed to leave a text empty where an empty line keeps what is there. */
export const emptyMark = "-";

/** Reads a line as the answer to a question for text; only a line that is nothing but an allowed command is one. */
export function readText(line: string, { initial, whenEmpty = "", required, actions }: TextQuestion): TextReply {
  const text = cleanLine(line);
  if (text === "") return { kind: "entered", text: initial || whenEmpty };
  if (text === emptyMark && required !== true) return { kind: "entered", text: whenEmpty };
  const command = findCommand(text);
  if ((command === "back" || command === "quit") && actions.includes(command)) return { kind: command };
  return { kind: "entered", text };
}

/** The labels of chosen values as one text, in the order of the choices; the word for none where there are none. */
export function choicesText(
  values: readonly string[],
  { choices }: Pick<ChoiceQuestion, "choices">,
  { nothing }: DialogueWording,
): string {
  const labels = choices.filter(({ value }) => values.includes(value)).map(({ label }) => label);
  return labels.length === 0 ? nothing : labels.join(", ");
}

/** What was typed as one line of text: without characters that steer a terminal, and without spaces around it. */
export function cleanLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ").trim();
}
