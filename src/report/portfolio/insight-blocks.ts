import type { Portfolio, PortfolioChanges, ThemeChange } from "../../batch/portfolio/portfolio.ts";
import { upperFirst } from "../../language/sentence.ts";
import { heading, list, paragraph, section, tableOfAlike } from "../document/blocks.ts";
import type { Block, Line, ListItem } from "../document/document.ts";
import { span, strong, text } from "../document/lines.ts";
import { levelTitle, type PortfolioWords, roleText, titlesOf } from "./theme-cells.ts";

/** What stands first: how much is certain, which question settles most, what all focus on, where something is wrong. */
export function summaryBlocks(portfolio: Portfolio, words: PortfolioWords): readonly Block[] {
  const { themes, questions, roles } = portfolio;
  const { summary } = words.own;
  const all = themes.length;
  if (all === 0) return [paragraph(span(words.own.themes(0)))];
  const [first] = questions;
  const question =
    first === undefined
      ? []
      : first.settles.length > 0
        ? [summary.question(first.label, first.settles.length, first.themes.length)]
        : [summary.opens(first.label, first.themes.length)];
  const everyone = roles.filter(({ lead }) => lead === all).map(({ level }) => levelTitle(level, portfolio));
  const most = roles.reduce((one, other) => (other.lead > one.lead ? other : one));
  const leads =
    everyone.length > 0
      ? [summary.everyone(words.report.and(everyone))]
      : most.lead === 0
        ? []
        : [summary.most(levelTitle(most.level, portfolio), most.lead, all)];
  const serious = themes.filter(({ findings }) => findings.error > 0).length;
  return list(
    [
      summary.settled(themes.filter(({ settled }) => settled === "proven").length, all),
      ...question,
      ...leads,
      ...(serious === 0 ? [] : [summary.serious(serious, all)]),
    ].map(text),
  );
}

/** So many themes are named; the rest is counted. */
const mostNamed = 6;

/** The titles of themes, the first few of them. */
function namesOf(ids: readonly string[], portfolio: Portfolio, words: PortfolioWords): string {
  const titleOf = titlesOf(portfolio);
  if (ids.length === portfolio.themes.length && ids.length > mostNamed) return words.own.themes(ids.length);
  const names = ids.map(titleOf);
  if (names.length <= mostNamed) return words.report.and(names);
  return words.own.andMore(names.slice(0, mostNamed - 1).join(", "), names.length - mostNamed + 1);
}

/** How much of a list is shown: all of it with the themes of each entry, or the first few entries alone. */
export type Shown = "all" | "first";

const mostFirst = 8;

/** A list as long as is asked for, with how much is left out. */
function shownList(items: readonly ListItem[], shown: Shown, { own }: PortfolioWords): readonly Block[] {
  if (shown === "all" || items.length <= mostFirst) return list(items);
  const left = items.length - mostFirst;
  return [...list(items.slice(0, mostFirst)), paragraph(span(own.leftOut(left), "quiet"))];
}

/** The themes of an entry, where they are shown. */
function named(ids: readonly string[], shown: Shown, portfolio: Portfolio, words: PortfolioWords): readonly Line[] {
  return shown === "all" ? [[span(namesOf(ids, portfolio, words), "quiet")]] : [];
}

/** What is found in more themes than one, what is found in most of them first. */
export function commonBlocks(portfolio: Portfolio, words: PortfolioWords, shown: Shown = "all"): readonly Block[] {
  const items = portfolio.common.map(({ severity, text: found, themes }): ListItem => {
    const share = words.own.share(themes.length, portfolio.themes.length);
    return {
      line: [...strong(`${upperFirst(share)}: `), span(found), span(` (${words.check.severities[severity]})`, "quiet")],
      more: named(themes, shown, portfolio, words),
    };
  });
  return shownList(items, shown, words);
}

/** The open questions, the one that settles most themes first. */
export function questionBlocks(portfolio: Portfolio, words: PortfolioWords, shown: Shown = "all"): readonly Block[] {
  const items = portfolio.questions.map(({ label, question, themes, settles }): ListItem => {
    const told = words.own.question(label, themes.length, settles.length);
    return {
      line: [...strong(label), span(told.slice(label.length))],
      more: [text(question), ...named(themes, shown, portfolio, words)],
    };
  });
  return shownList(items, shown, words);
}

/** What themes of one region, partner or part of the chain could share. */
export function sharedBlocks(portfolio: Portfolio, words: PortfolioWords, shown: Shown = "all"): readonly Block[] {
  const { own } = words;
  if (portfolio.themes.length < 2) return [];
  if (portfolio.shared.length === 0) return [paragraph(span(own.noneShared))];
  const items = portfolio.shared.map(({ kind, name, themes, levels }): ListItem => {
    const counts = levels.map(({ level, themes: using }) => `${levelTitle(level, portfolio)} (${using.length})`);
    return {
      line: [...strong(own.sharedBy[kind](name)), span(` (${own.themes(themes.length)}): ${counts.join(", ")}.`)],
      more: named(themes, shown, portfolio, words),
    };
  });
  return shownList(items, shown, words);
}

/** How often each level has each role, as a list that fits a narrow screen. */
export function roleList(portfolio: Portfolio, words: PortfolioWords): readonly Block[] {
  const items = portfolio.roles.map((count): Line => {
    const counts = roleNames.flatMap((role) => (count[role] === 0 ? [] : [`${count[role]} ${roleText(role, words)}`]));
    return [...strong(`${levelTitle(count.level, portfolio)}: `), span(counts.join(", "))];
  });
  return portfolio.themes.length === 0 ? [] : list(items);
}

const roleNames = ["lead", "support", "later", "avoid", "neutral", "by-phase"] as const;

/** How often each level has each role. */
export function roleBlocks(portfolio: Portfolio, words: PortfolioWords): readonly Block[] {
  const roles = roleNames.filter((role) => role !== "by-phase" || portfolio.roles.some((count) => count[role] > 0));
  const rows = portfolio.roles.map((count): readonly Line[] => [
    text(levelTitle(count.level, portfolio)),
    ...roles.map((role) => text(String(count[role]))),
  ]);
  const head = [words.own.columns.level, ...roles.map((role) => upperFirst(roleText(role, words)))];
  return tableOfAlike(head, rows, "0");
}

/** What changed since an earlier portfolio; nothing where there is none. */
export function sinceBlocks(portfolio: Portfolio, words: PortfolioWords): readonly Block[] {
  const { since } = portfolio;
  if (since === null) return [];
  const told = words.own.since;
  const titleOf = titlesOf(portfolio);
  const items = [
    ...since.added.map((id) => ({ line: text(told.added(titleOf(id))) })),
    ...since.removed.map(({ title }) => ({ line: text(told.removed(title)) })),
    ...since.changed.map(({ theme, changes }) => ({
      line: strong(titleOf(theme)),
      more: changes.map((change) => text(changeText(change, portfolio, words))),
    })),
  ];
  return [
    ...(since.sameRules ? [] : [paragraph(span(told.otherRules, "warning"))]),
    ...list(items),
    ...unchangedBlocks(since, words),
  ];
}

function unchangedBlocks({ unchanged }: PortfolioChanges, { own }: PortfolioWords): readonly Block[] {
  return unchanged === 0 ? [] : [paragraph(span(own.since.unchanged(unchanged)))];
}

function changeText(change: ThemeChange, portfolio: Portfolio, words: PortfolioWords): string {
  const { own, report, check } = words;
  const { columns, since } = own;
  switch (change.kind) {
    case "phase": {
      const named = (ids: readonly string[]): string =>
        ids.length === 1
          ? (portfolio.phases.find(({ id }) => id === ids[0])?.name ?? ids.join())
          : own.phaseOneOf(report.or(ids.map((id) => portfolio.phases.find((each) => each.id === id)?.name ?? id)));
      return since.change(columns.phase, named(change.from), named(change.to));
    }
    case "role":
      return since.change(
        levelTitle(change.level, portfolio),
        roleText(change.from, words),
        roleText(change.to, words),
      );
    case "settled":
      return since.change(
        columns.certainty,
        report.whatIf.settledStatus[change.from],
        report.whatIf.settledStatus[change.to],
      );
    case "balance":
      return since.change(
        columns.balance,
        change.from === null ? own.noMix : report.balance.verdict[change.from],
        change.to === null ? own.noMix : report.balance.verdict[change.to],
      );
    case "findings":
      return since.change(upperFirst(check.severities[change.severity]), String(change.from), String(change.to));
    default:
      return change satisfies never;
  }
}

/** A heading with what stands under it, or nothing where there is nothing. */
export function under(title: string, blocks: readonly Block[]): readonly Block[] {
  return section(2, title, blocks);
}

/** The heading of the whole. */
export function titleBlock(portfolio: Portfolio, words: PortfolioWords): Block {
  return heading(1, titleOf(portfolio, words));
}

/** What the whole is called. */
export function titleOf({ themes }: Portfolio, { own }: PortfolioWords): string {
  return `${own.title}: ${own.themes(themes.length)}`;
}
