import type { Advice, AdviceLevel, ExpectationResult, Reason, Role } from "../advice/advice.ts";
import { byWeight } from "../advice/reasons.ts";

/** What the advice says of a level or of one of its forms, and the strongest reasons for it. */
export interface LevelReasons {
  readonly level: string;
  readonly name: string;
  readonly role: Role;
  /** At most two, the strongest first. */
  readonly reasons: readonly (Reason & { readonly against: boolean })[];
}

const shown = 2;

/** The levels on which an expectation and the advice differ. */
export function concernedLevels(
  advice: Advice,
  { path, expected, actual }: ExpectationResult,
): readonly LevelReasons[] {
  const [, key, level] = path;
  if (key === "forms") return advice.levels.filter(({ id }) => id === level).map(explain);
  const wanted = listOf(expected);
  const got = listOf(actual);
  const differing = (id: string): boolean => {
    if (key === "includes") return wanted.includes(id) && !got.includes(id);
    if (key === "excludes") return wanted.includes(id) && got.includes(id);
    return wanted.includes(id) !== got.includes(id);
  };
  return advice.levels.filter(({ id }) => differing(id)).map(explain);
}

function explain({ id, name, role, for: pro, against }: AdviceLevel): LevelReasons {
  const reasons = [
    ...pro.map((reason) => ({ ...reason, against: false })),
    ...against.map((reason) => ({ ...reason, against: true })),
  ];
  return { level: id, name, role, reasons: reasons.sort(byWeight).slice(0, shown) };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
