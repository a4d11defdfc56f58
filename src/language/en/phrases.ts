/** One set of answers, and what it would change. */
export const example = (facts: string, change: string): string => `An example (${facts}): ${change}.`;

/** The instruments in use, and those planned. */
export const inUse = (instruments: string): string => `In use now: ${instruments}.`;
export const planned = (instruments: string): string => `In the plan: ${instruments}.`;

/** What to find out, and the finding that may then follow. */
export const mayTurnOut = (asked: string, text: string): string => `Find out: ${asked}. It may then turn out: ${text}`;

/** That a file was written, and where a link led. */
export const written = (path: string, ledTo?: string): string =>
  `Written: ${ledTo === undefined ? path : `${ledTo} (through the link ${path})`}`;
