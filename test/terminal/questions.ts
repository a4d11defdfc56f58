import type { ChoiceQuestion } from "../../src/conversation/conversation.ts";
import { plainPalette } from "../../src/diagnostics/palette.ts";
import type { Language } from "../../src/language/languages.ts";
import { dialogueWording } from "../../src/language/wordings.ts";
import type { Style } from "../../src/terminal/key-lines.ts";

/** A question with one answer that offers everything. */
export const phase: ChoiceQuestion = {
  progress: "Question 3, about 5 to go",
  message: "Which phase is the theme in?",
  choices: [
    { value: "pilot", label: "Pilot phase" },
    { value: "early-followers", label: "Early followers" },
    { value: "scale-up", label: "Scale-up" },
    { value: "late-followers", label: "Late followers" },
  ],
  several: false,
  selected: [],
  actions: ["back", "unknown", "note", "quit"],
  help: () => ["Pilot: it is tried out for the first time.", "Scale-up: many have to do it."],
  why: () => ["It counts for III and IV. [P2]"],
};

/** A question with several answers that offers nothing beside. */
export const partners: ChoiceQuestion = {
  message: "Who takes part?",
  choices: [
    { value: "government", label: "Government" },
    { value: "national", label: "National, such as a ministry", depth: 1 },
    { value: "employers", label: "Employers" },
  ],
  several: true,
  selected: [],
  actions: [],
};

/** A style without colours. */
export function plainStyle(language: Language): Style {
  return { palette: plainPalette, words: dialogueWording[language] };
}
