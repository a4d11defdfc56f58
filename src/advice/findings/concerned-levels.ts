import type { AdviceForm, DescribedLevel, ExpectationResult, Reason, Role } from "../advice.ts";
import { byWeight, isAgainst } from "../reasons.ts";

/** What the advice says of a level or of one of its forms, and the strongest reasons for it. */
export type LevelReasons = {
  readonly level: string;
  readonly name: string;
  /** At most two, the strongest first. */
  readonly reasons: readonly (Reason & { readonly against: boolean })[];
} & ({ readonly role: Role } | { readonly form: string; readonly status: AdviceForm["status"] });

const shown = 2;

/** The levels on which an expectation and the advice differ. */
export function concernedLevels(
  advice: { readonly levels: readonly DescribedLevel[] },
  { path, expected, actual }: ExpectationResult,
): readonly LevelReasons[] {
  const [, key, level, form] = path;
  if (key === "forms") return advice.levels.flatMap((each) => (each.id === level ? explainForm(each, form) : []));
  const wanted = listOf(expected);
  const got = listOf(actual);
  const differing = (id: string): boolean => {
    if (key === "includes" || key === "certain") return wanted.includes(id) && !got.includes(id);
    if (key === "excludes") return wanted.includes(id) && got.includes(id);
    return wanted.includes(id) !== got.includes(id);
  };
  return advice.levels.filter(({ id }) => differing(id)).map(explain);
}

function explain({ id, name, role, for: pro, against }: DescribedLevel): LevelReasons {
  return { level: id, name, role, reasons: strongest([...tag(pro, false), ...tag(against, true)]) };
}

function explainForm({ id, forms }: DescribedLevel, form: string | number | undefined): readonly LevelReasons[] {
  return forms
    .filter((each) => each.id === form)
    .map(({ id: each, name, status, reasons }) => ({
      level: id,
      form: each,
      name,
      status,
      reasons: strongest(
        reasons.filter(({ lacks }) => lacks === undefined).flatMap((each) => tag([each], isAgainst(each))),
      ),
    }));
}

type Told = LevelReasons["reasons"];

function tag(reasons: readonly Reason[], against: boolean): Told {
  return reasons.map((reason) => ({ ...reason, against }));
}

function strongest(reasons: Told): Told {
  return [...reasons].sort(byWeight).slice(0, shown);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
