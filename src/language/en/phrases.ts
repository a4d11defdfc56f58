import { agree, counted } from "../sentence.ts";

/** A text between quotation marks. */
export const quote = (text: string): string => `“${text}”`;

/** One set of answers, and what it would change. */
export const example = (facts: string, change: string): string => `An example: if ${facts}, then: ${change}.`;

/** The instruments in use, and those planned. */
export const inUse = (instruments: string): string => `In use now: ${instruments}.`;
export const planned = (instruments: string): string => `In the plan: ${instruments}.`;

/** What to find out, and the finding that may then follow. */
export const mayTurnOut = (asked: string, text: string): string => `Find out: ${asked}. It may then turn out: ${text}`;

/** That a file was written, and where a link led. */
export const written = (path: string, ledTo?: string): string =>
  `Written: ${ledTo === undefined ? path : `${ledTo} (through the link ${path})`}`;

/** How an answer reads after "because" or "if" where the pack has no clause for it. */
export const clause = {
  is: (label: string, value: string): string => `the answer to ${quote(label)} is ${quote(value)}`,
  isNot: (clause: string): string => `it is not true that ${clause}`,
  atLeast: (label: string, count: number): string =>
    `at least ${counted(count, "answer", "answers")} to ${quote(label)} ${agree(count, "holds", "hold")}`,
  atMost: (label: string, count: number): string =>
    count === 0
      ? `no answer to ${quote(label)} holds`
      : `at most ${counted(count, "answer", "answers")} to ${quote(label)} ${agree(count, "holds", "hold")}`,
};
