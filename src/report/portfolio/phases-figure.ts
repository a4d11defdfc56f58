import type { Portfolio, PortfolioTheme } from "../../batch/portfolio/portfolio.ts";
import type { SectionBlock, ThemesFigure } from "../document/document.ts";
import { levelTitle, type PortfolioWords } from "./theme-cells.ts";

/** The themes by phase and level, as a picture; nothing where there are none. */
export function phasesFigure(portfolio: Portfolio, words: PortfolioWords): readonly SectionBlock[] {
  const { themes, levels, phases } = portfolio;
  if (themes.length === 0) return [];
  const { figure: own, columns: heads, phaseOpen } = words.own;
  const open = themes.filter((theme) => theme.phases.length !== 1);
  const groups: readonly { readonly name: string; readonly themes: readonly PortfolioTheme[] }[] = [
    ...phases.map(({ id, name }) => ({
      name,
      themes: themes.filter((theme) => theme.phases.length === 1 && theme.phases[0] === id),
    })),
    ...(open.length === 0 ? [] : [{ name: phaseOpen, themes: open }]),
  ];
  const count = (group: (typeof groups)[number], level: number, role: "lead" | "support"): number =>
    group.themes.filter((theme) => theme.levels[level]?.role === role).length;
  const rows = levels.map(({ numeral, name }, level) => ({
    numeral,
    name,
    cells: groups.map((group) => ({ lead: count(group, level, "lead"), support: count(group, level, "support") })),
  }));
  const alternative = groups.map((group, column) => {
    if (group.themes.length === 0) return own.none(group.name);
    const cells = rows.flatMap(({ cells }, level) => {
      const { lead, support } = cells[column] ?? { lead: 0, support: 0 };
      return lead + support === 0 ? [] : [own.cell(levelTitle(levels[level]?.id ?? "", portfolio), lead, support)];
    });
    return `${own.column(group.name, group.themes.length)}: ${cells.join("; ") || words.own.noMix}.`;
  });
  const figure: ThemesFigure = {
    kind: "themes",
    caption: own.caption,
    alternative: alternative.join(" "),
    columns: groups.map((group) => ({ name: group.name, themes: group.themes.length })),
    rows,
    labels: { level: heads.level, lead: own.lead, support: own.support },
  };
  return [{ kind: "figure", figure }];
}
