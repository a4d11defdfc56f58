import type { MemoLength, Template } from "./template.ts";

/** How much the parts of a memo of a page or two may say of each thing; the annex says all of it. */
export interface Room {
  /** Of which levels it says what they are. */
  readonly summaries: "all" | "lead" | "none";
  /** Whether it says what is new, what goes on, and how the plan differs. */
  readonly changes: boolean;
  /** Whether it shows the balance of the mix, or the phases. */
  readonly pictures: boolean;
  readonly phase: boolean;
  readonly reasons: number;
  /** Options beside the advised mix, those as good and doing nothing. */
  readonly alternatives: number;
  /** What it tells for and against each option. */
  readonly pleas: number;
  readonly watches: number;
  readonly against: number;
  readonly actions: number;
  /** Whether it says what the answers to the first open question change. */
  readonly effects: boolean;
  /** Whether it says what the advice rests on. */
  readonly basis: boolean;
  readonly gaps: number;
}

/** Room for all that the parts of a memo of a page or two can say. */
export const widestRoom: Room = {
  summaries: "all",
  changes: true,
  pictures: true,
  phase: true,
  reasons: 12,
  alternatives: 2,
  pleas: 3,
  watches: 4,
  against: 2,
  actions: 3,
  effects: true,
  basis: true,
  gaps: 20,
};

/** What a memo of a page or two always has room for. */
const leastRoom: Room = {
  summaries: "none",
  changes: false,
  pictures: false,
  phase: false,
  reasons: 1,
  alternatives: 0,
  pleas: 0,
  watches: 1,
  against: 0,
  actions: 0,
  effects: false,
  basis: false,
  gaps: 2,
};

const page: readonly Partial<Room>[] = [
  { reasons: 3 },
  { against: 1 },
  { phase: true },
  { gaps: 4 },
  { actions: 1 },
  { changes: true },
  { effects: true },
  { gaps: 6 },
  { summaries: "lead" },
  { actions: 2 },
  { summaries: "all" },
  { gaps: 8 },
  { basis: true },
];

const short: readonly Partial<Room>[] = [
  { reasons: 3, against: 1 },
  { actions: 1, pleas: 1 },
  { gaps: 4 },
  { phase: true },
  { changes: true },
  { summaries: "lead" },
  { effects: true },
  { alternatives: 1 },
  { summaries: "all" },
  { reasons: 5 },
  { watches: 2 },
  { actions: 2 },
  { gaps: 8 },
  { pleas: 2 },
  { pictures: true },
  { alternatives: 2 },
  { watches: 3 },
  { actions: 3 },
  { reasons: 7 },
  { basis: true },
  { against: 2 },
  { gaps: 20 },
  { reasons: 9 },
  { watches: 4 },
];

/** How many words a memo may have, and what goes into it beside the least, what weighs most first, as far as it fits. */
export interface Limit {
  readonly words: number;
  readonly least: Room;
  readonly wishes: readonly Partial<Room>[];
}

/** The limit of each length; null: it has none. */
export const limits: Readonly<Record<MemoLength, Limit | null>> = {
  page: { words: 450, least: leastRoom, wishes: page },
  short: { words: 800, least: leastRoom, wishes: short },
  full: null,
};

/** The least room with every wish that fits, in their order. */
export function fillRoom({ least, wishes }: Limit, fits: (room: Room) => boolean): Room {
  let room = least;
  for (const wish of wishes) {
    const wider = { ...room, ...wish };
    if (fits(wider)) room = wider;
  }
  return room;
}

/** A room that notes which of its parts are looked at, and tells whether these are the same in another. */
export function noteReads(room: Room): { readonly noted: Room; readonly isSameIn: (other: Room) => boolean } {
  const read = new Set<keyof Room>();
  const noted = new Proxy(room, {
    get: (target, part: keyof Room) => {
      read.add(part);
      return target[part];
    },
  });
  return { noted, isSameIn: (other) => [...read].every((part) => other[part] === room[part]) };
}

/** What a memo is written by; `limit` null: it may be as long as it is. */
export interface MemoForm {
  readonly template: Template;
  readonly limit: Limit | null;
}
