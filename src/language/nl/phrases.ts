import { counted } from "../sentence.ts";

/** A text between quotation marks. */
export const quote = (text: string): string => `‘${text}’`;

/** One set of answers, and what it would change. */
export const example = (facts: string, change: string): string => `Een voorbeeld: als ${facts}, dan: ${change}.`;

/** The instruments in use, and those planned. */
export const inUse = (instruments: string): string => `Nu in gebruik: ${instruments}.`;
export const planned = (instruments: string): string => `In het plan: ${instruments}.`;

/** What to find out, and the finding that may then follow. */
export const mayTurnOut = (asked: string, text: string): string => `Zoek uit: ${asked}. Misschien blijkt dan: ${text}`;

/** That a file was written, and where a link led. */
export const written = (path: string, ledTo?: string): string =>
  `Geschreven: ${ledTo === undefined ? path : `${ledTo} (via de link ${path})`}`;

/** How an answer reads after "because" or "if" where the pack has no clause for it. */
export const clause = {
  is: (label: string, value: string): string => `het antwoord op ${quote(label)} ${quote(value)} is`,
  isNot: (clause: string): string => `het niet zo is dat ${clause}`,
  atLeast: (label: string, count: number): string =>
    `bij ${quote(label)} ten minste ${counted(count, "antwoord geldt", "antwoorden gelden")}`,
  atMost: (label: string, count: number): string =>
    count === 0
      ? `bij ${quote(label)} geen antwoord geldt`
      : `bij ${quote(label)} hoogstens ${counted(count, "antwoord geldt", "antwoorden gelden")}`,
};
