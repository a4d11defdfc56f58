import type { DialogueWording } from "../dialogue-wording.ts";
import { quote } from "./phrases.ts";

/** The English of questions and answers. */
export const dialogue: DialogueWording = {
  keys: { back: "b", help: "?", why: "w", unknown: "u", note: "n", quit: "q" },
  words: {
    back: ["back"],
    help: ["help"],
    why: ["why"],
    unknown: ["unknown"],
    note: ["note"],
    quit: ["quit", "stop"],
  },
  does: { back: "back", help: "help", why: "why", unknown: "I don’t know", note: "note", quit: "stop" },
  explains: {
    back: "back to the previous question",
    help: "what the choices mean",
    why: "why this is asked",
    unknown: "you do not know; that never counts as no",
    note: "note down how you know this",
    quit: "stop; your answers are kept",
  },
  unknown: "I don’t know",
  nothing: "none",
  note: (text) => `Note: ${text}`,
  quote,
  plain: {
    introduction: [
      "How to answer: type the number or the name of your choice and press Enter. Where you may choose more than one, put commas between them: 1,3.",
      "Where a question offers it, you can also type:",
    ],
    command: (key, word, explains) => `${key} or ${word}: ${explains}`,
    answer: "Your answer: ",
    earlier: "your earlier answer",
    numbers: (last, several) =>
      last === 1 ? "1" : several ? `one or more numbers from 1 to ${last}` : `a number from 1 to ${last}`,
    option: (key, does) => `${key}\u00a0=\u00a0${does}`,
    keep: (answer) => `Enter\u00a0=\u00a0keep ${answer}`,
    enterIsNothing: "Enter\u00a0=\u00a0none of these",
    typeNothing: (nothing) => `${nothing}\u00a0=\u00a0choose nothing`,
    enterIsEmpty: "Enter\u00a0=\u00a0leave it empty",
    typeEmpty: (mark) => `${mark}\u00a0=\u00a0leave it empty`,
    chosen: (answer) => `Chosen: ${answer}.`,
    problems: {
      empty: "There is no answer yet.",
      notUnderstood: (text) => `${quote(text)} is not one of the choices.`,
      didYouMean: (label) => `Did you mean ${quote(label)}?`,
      noSuchNumber: (number) => `There is no choice ${number}.`,
      onlyOne: "Only one choice is possible here.",
      ambiguous: (text, labels) => `${quote(text)} could mean ${labels.map(quote).join(" or ")}.`,
      notHere: (does) => `${quote(does)} is not possible at this question.`,
    },
  },
  prompt: {
    introduction: [
      "How to answer: go to a choice with the arrows, or with the number or letter before it, and press Enter. Where you may choose more than one, tick them with the number or Space, and then press Enter.",
    ],
    enter: "Enter",
    space: "Space",
    escape: "Esc",
    choose: "choose",
    confirm: "done",
    confirmNone: "none",
    tick: "tick",
    close: "close",
    more: "more",
    title: { help: "Help", why: "Why this question" },
  },
};
