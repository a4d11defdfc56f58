import type { DialogueWording } from "../dialogue-wording.ts";
import { quote } from "./phrases.ts";

/** The Dutch of questions and answers. */
export const dialogue: DialogueWording = {
  keys: { back: "t", help: "?", why: "w", unknown: "o", note: "n", quit: "s" },
  words: {
    back: ["terug"],
    help: ["uitleg", "hulp"],
    why: ["waarom"],
    unknown: ["onbekend"],
    note: ["notitie"],
    quit: ["stop", "stoppen"],
  },
  does: { back: "terug", help: "uitleg", why: "waarom", unknown: "weet ik niet", note: "notitie", quit: "stop" },
  explains: {
    back: "terug naar de vorige vraag",
    help: "wat de keuzes betekenen",
    why: "waarom deze vraag gesteld wordt",
    unknown: "u weet het niet; dat telt nooit als nee",
    note: "noteer hoe u dit weet",
    quit: "stoppen; uw antwoorden blijven bewaard",
  },
  unknown: "weet ik niet",
  nothing: "geen",
  note: (text) => `Notitie: ${text}`,
  quote,
  plain: {
    introduction: [
      "Zo geeft u antwoord: typ het nummer of de naam van uw keuze en druk op Enter. Mag u meer dan één keuze maken, zet er dan komma’s tussen: 1,3.",
      "Waar de vraag het aanbiedt, kunt u ook dit typen:",
    ],
    command: (key, word, explains) => `${key} of ${word}: ${explains}`,
    answer: "Uw antwoord: ",
    earlier: "uw eerdere antwoord",
    numbers: (last, several) =>
      last === 1
        ? "1"
        : several
          ? `een of meer nummers van 1 tot en met ${last}`
          : `een nummer van 1 tot en met ${last}`,
    option: (key, does) => `${key}\u00a0=\u00a0${does}`,
    keep: (answer) => `Enter\u00a0=\u00a0het blijft ${answer}`,
    enterIsNothing: "Enter\u00a0=\u00a0geen van deze",
    typeNothing: (nothing) => `${nothing}\u00a0=\u00a0niets kiezen`,
    enterIsEmpty: "Enter\u00a0=\u00a0leeg laten",
    typeEmpty: (mark) => `${mark}\u00a0=\u00a0leeg laten`,
    chosen: (answer) => `Gekozen: ${answer}.`,
    problems: {
      empty: "Er is nog geen antwoord.",
      notUnderstood: (text) => `${quote(text)} is geen van de keuzes.`,
      didYouMean: (label) => `Bedoelt u ${quote(label)}?`,
      noSuchNumber: (number) => `Keuze ${number} is er niet.`,
      onlyOne: "Hier kunt u maar één keuze maken.",
      ambiguous: (text, labels) => `${quote(text)} kan ${labels.map(quote).join(" of ")} zijn.`,
      notHere: (does) => `${quote(does)} kan niet bij deze vraag.`,
    },
  },
  prompt: {
    introduction: [
      "Zo geeft u antwoord: ga naar een keuze met de pijltjes, of met het nummer of de letter ervoor, en druk op Enter. Mag u meer dan één keuze maken? Vink ze dan aan met het nummer of de spatiebalk, en druk daarna op Enter.",
    ],
    enter: "Enter",
    space: "Spatie",
    escape: "Esc",
    choose: "kies",
    confirm: "klaar",
    confirmNone: "geen",
    tick: "kies",
    close: "sluiten",
    more: "verder",
    title: { help: "Uitleg", why: "Waarom deze vraag" },
  },
};
