import { describePack } from "../../advice/create-adviser.ts";
import { bySeverity } from "../../diagnostics/diagnostic.ts";
import type { Language } from "../../language/languages.ts";
import type { Pack } from "../../pack/pack.ts";
import { comparable } from "../../source/nearest.ts";
import { describeRule, type FoundRule } from "../describe-rule.ts";
import type { ExaminedTheme } from "./describe-theme.ts";
import {
  type CommonFinding,
  type CommonQuestion,
  type LevelCount,
  type Portfolio,
  type PortfolioTheme,
  portfolioForm,
  type SharedLevels,
  type ThemeLevel,
} from "./portfolio.ts";

/** Lays themes side by side that were examined by the rules of a pack; what changed is left to be said. */
export function makePortfolio(given: readonly ExaminedTheme[], pack: Pack, language: Language): Portfolio {
  const examined = withOwnIds(given);
  const themes = examined.map(({ theme }) => theme);
  return {
    schema: portfolioForm,
    pack: describePack(pack, language),
    language,
    levels: pack.levels.map(({ id, numeral, name }) => ({ id, numeral, name: name[language] })),
    phases: pack.phases.phases.map(({ id, name }) => ({ id, name: name[language] })),
    themes,
    common: findCommon(examined, pack, language),
    questions: findQuestions(examined, pack, language),
    shared: findShared(examined, pack, language),
    roles: countRoles(themes, pack),
    since: null,
  };
}

/** A theme that is called after its file, as another is, is called by the whole way to it. */
function withOwnIds(examined: readonly ExaminedTheme[]): readonly ExaminedTheme[] {
  const taken = new Set<string>();
  return examined.map((each) => {
    const { theme } = each;
    let id = taken.has(theme.id) ? `${theme.file}#${theme.id}` : theme.id;
    for (let number = 2; taken.has(id); number += 1) id = `${theme.file}#${theme.id}-${number}`;
    taken.add(id);
    return id === theme.id ? each : { ...each, theme: { ...theme, id } };
  });
}

/** What asks something is told with the questions. */
function findCommon(examined: readonly ExaminedTheme[], pack: Pack, language: Language): readonly CommonFinding[] {
  const groups = new Map<string, { readonly first: FoundRule; readonly themes: string[] }>();
  for (const { theme, found } of examined) {
    for (const finding of found) {
      if (finding.kind === "open") continue;
      const group = groups.get(finding.rule);
      if (group === undefined) groups.set(finding.rule, { first: finding, themes: [theme.id] });
      else if (group.themes.at(-1) !== theme.id) group.themes.push(theme.id);
    }
  }
  return [...groups]
    .filter(([, { themes }]) => themes.length > 1)
    .map(([rule, { first, themes }]) => {
      const { short, severity } = describeRule(first, pack, language);
      return { rule, kind: first.kind, severity, text: short, themes };
    })
    .sort(
      (one, other) => other.themes.length - one.themes.length || bySeverity(one, other) || byText(one.rule, other.rule),
    );
}

function findQuestions(examined: readonly ExaminedTheme[], pack: Pack, language: Language): readonly CommonQuestion[] {
  return pack.facts
    .flatMap(({ id, label, question }): readonly CommonQuestion[] => {
      const asking = examined.filter(({ theme }) => theme.open.includes(id));
      const settled = asking.filter(({ settling }) => settling.includes(id));
      const idsOf = (themes: readonly ExaminedTheme[]): readonly string[] => themes.map(({ theme }) => theme.id);
      const texts = { fact: id, label: label[language], question: question[language] };
      return asking.length === 0 ? [] : [{ ...texts, themes: idsOf(asking), settles: idsOf(settled) }];
    })
    .sort((one, other) => other.settles.length - one.settles.length || other.themes.length - one.themes.length);
}

/** A group of themes, before it is known what they could share. */
interface Group {
  readonly kind: SharedLevels["kind"];
  readonly name: string;
  readonly themes: readonly PortfolioTheme[];
}

/** A region first, then a network, then the chain: the nearer themes are, the easier it is to share. */
function findShared(examined: readonly ExaminedTheme[], pack: Pack, language: Language): readonly SharedLevels[] {
  const parts = pack.facts.find(({ id }) => id === pack.matching.chainLevels)?.values ?? [];
  const groups = [
    ...groupBy("region", examined, ({ theme }) => (theme.region === null ? [] : [theme.region])),
    ...groupBy("partner", examined, ({ theme }) => theme.partners),
    ...groupBy("chain", examined, ({ chain }) =>
      parts.filter(({ id }) => chain.includes(id)).map(({ label }) => label[language]),
    ),
  ];
  return groups.flatMap(({ kind, name, themes }) => {
    const levels = pack.levels.flatMap(({ id }, index) => {
      const using = themes.filter(({ levels }) => isUsed(levels[index]));
      return using.length > 1 ? [{ level: id, themes: using.map((theme) => theme.id) }] : [];
    });
    return levels.length === 0 ? [] : [{ kind, name, themes: themes.map(({ id }) => id), levels }];
  });
}

function isUsed(level: ThemeLevel | undefined): boolean {
  return level?.role === "lead" || level?.role === "support";
}

/** Themes by a name that they have in common, however it is written; the largest group first. */
function groupBy(
  kind: Group["kind"],
  examined: readonly ExaminedTheme[],
  namesOf: (theme: ExaminedTheme) => readonly string[],
): readonly Group[] {
  const groups = new Map<string, { readonly name: string; readonly themes: Set<PortfolioTheme> }>();
  for (const each of examined) {
    for (const name of namesOf(each)) {
      const group = groups.get(comparable(name)) ?? { name, themes: new Set() };
      groups.set(comparable(name), group);
      group.themes.add(each.theme);
    }
  }
  return [...groups.values()]
    .filter(({ themes }) => themes.size > 1)
    .map(({ name, themes }) => ({ kind, name, themes: [...themes] }))
    .sort((one, other) => other.themes.length - one.themes.length || byText(one.name, other.name));
}

function countRoles(themes: readonly PortfolioTheme[], pack: Pack): readonly LevelCount[] {
  return pack.levels.map(({ id }, index) => {
    const count = { lead: 0, support: 0, later: 0, avoid: 0, neutral: 0, "by-phase": 0 };
    for (const { levels } of themes) count[levels[index]?.role ?? "neutral"] += 1;
    return { level: id, ...count };
  });
}

function byText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
