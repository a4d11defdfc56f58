import type { Portfolio, PortfolioTheme, ThemeLevel } from "../../batch/portfolio/portfolio.ts";
import { severities } from "../../diagnostics/diagnostic.ts";
import { memoWording } from "../../language/wordings.ts";
import { list, section, table } from "../document/blocks.ts";
import type { Block, Document, Line, Section, SectionBlock, Span, Tone } from "../document/document.ts";
import { span, text } from "../document/lines.ts";
import { plainSpan } from "../escape.ts";
import { markdownMemo } from "../markdown/render-memo.ts";
import { roleTone } from "../mix-blocks.ts";
import { footerBlocks, footerLine, type ReportContext } from "../report-context.ts";
import { renderText } from "../text/render-text.ts";
import {
  commonBlocks,
  questionBlocks,
  roleBlocks,
  roleList,
  sharedBlocks,
  sinceBlocks,
  summaryBlocks,
  titleBlock,
  titleOf,
  under,
} from "./insight-blocks.ts";
import { phasesFigure } from "./phases-figure.ts";
import {
  actionText,
  balanceText,
  findingsText,
  levelTitle,
  type PortfolioWords,
  phaseText,
  questionLabels,
  roleText,
  wordsIn,
} from "./theme-cells.ts";

/**
 * A portfolio for a terminal: in short, what stands out over all themes, and a row for each; where `verbose` is set, with all
 * that stands out. Ends with a line break.
 */
export function portfolioText(portfolio: Portfolio, context: ReportContext): string {
  const words = wordsIn(portfolio.language);
  const { headings } = words.own;
  const shown = context.verbose ? "all" : "first";
  const blocks = [
    titleBlock(portfolio, words),
    ...summaryBlocks(portfolio, words),
    ...under(sinceHeading(portfolio, words), sinceBlocks(portfolio, words)),
    ...under(headings.common, commonBlocks(portfolio, words, shown)),
    ...under(headings.questions, questionBlocks(portfolio, words, shown)),
    ...under(headings.shared, sharedBlocks(portfolio, words, shown)),
    ...under(headings.roles, roleList(portfolio, words)),
    ...under(headings.themes, markTables(portfolio, context, words)),
    ...legendBlocks(portfolio, words),
    ...footerBlocks(portfolio.pack, words.report),
  ];
  return `${renderText(blocks, context).join("\n")}\n`;
}

/** A portfolio as a Markdown document; ends with a line break. */
export function portfolioMarkdown(portfolio: Portfolio): string {
  return markdownMemo(portfolioDocument(portfolio));
}

/** The heading over what changed. */
export function sinceHeading({ since }: Portfolio, { own }: PortfolioWords): string {
  return since === null ? "" : own.since.title(since.from);
}

/** A portfolio as a document in parts, for every format that renders one. */
export function portfolioDocument(portfolio: Portfolio): Document {
  const words = wordsIn(portfolio.language);
  const { own, report } = words;
  const { headings } = own;
  const parts: readonly (readonly [title: string, blocks: readonly SectionBlock[]])[] = [
    ["", summaryBlocks(portfolio, words)],
    [sinceHeading(portfolio, words), sinceBlocks(portfolio, words)],
    [headings.picture, phasesFigure(portfolio, words)],
    [headings.common, commonBlocks(portfolio, words)],
    [headings.questions, questionBlocks(portfolio, words)],
    [headings.shared, sharedBlocks(portfolio, words)],
    [headings.roles, roleBlocks(portfolio, words)],
    [headings.themes, themeTables(portfolio, words)],
    [headings.legend, wordLegend(portfolio, words)],
  ];
  return {
    language: portfolio.language,
    title: titleOf(portfolio, words),
    sections: parts.flatMap(([title, blocks]): readonly Section[] =>
      blocks.length === 0 ? [] : [{ title, annex: false, holds: [], blocks }],
    ),
    notes: [],
    gaps: [],
    account: footerLine(portfolio.pack, report),
    labels: memoWording[portfolio.language].labels,
  };
}

type Role = ThemeLevel["role"];

/** What stands for a role where there is room for a sign only; words are said in its place. */
const roleSigns = [
  { role: "lead", sign: "●", tone: roleTone.lead },
  { role: "support", sign: "○", tone: roleTone.support },
  { role: "later", sign: "›", tone: roleTone.later },
  { role: "avoid", sign: "✗", tone: roleTone.avoid },
  { role: "neutral", sign: "·", tone: roleTone.neutral },
  { role: "by-phase", sign: "?", tone: "quiet" },
] as const satisfies readonly { readonly role: Role; readonly sign: string; readonly tone: Tone }[];

/** What stands for what to do with a level. */
const actionSigns = [
  { action: "start", sign: "+" },
  { action: "strengthen", sign: "↑" },
  { action: "keep", sign: "=" },
  { action: "phase-out", sign: "−" },
] as const satisfies readonly { readonly action: ThemeLevel["action"]; readonly sign: string }[];

/** Phase after phase a table with a row for each theme, and in it a sign for the role of each level. */
function markTables(portfolio: Portfolio, context: ReportContext, words: PortfolioWords): readonly Block[] {
  const { own } = words;
  const groups = portfolio.phases.map(({ id, name }) => ({
    name,
    themes: portfolio.themes.filter(({ phases }) => phases.length === 1 && phases[0] === id),
  }));
  const open = { name: own.phaseOpen, themes: portfolio.themes.filter(({ phases }) => phases.length !== 1) };
  return [...groups, open].flatMap(({ name, themes }) =>
    section(3, `${own.columns.phase}: ${name}`, markTable(themes, portfolio, context, words)),
  );
}

/** What the columns beside the title take at most. */
const besideTitle = 60;

function markTable(
  themes: readonly PortfolioTheme[],
  portfolio: Portfolio,
  { width, plain }: ReportContext,
  words: PortfolioWords,
): readonly Block[] {
  const { columns } = words.own;
  const room = Math.max(16, width - besideTitle);
  const clipped = clipTitles(themes, room);
  const rows = themes.map((theme): readonly Line[] => [
    [{ ...span(clipped.get(theme) ?? ""), spoken: theme.title }],
    ...theme.levels.map((level) => [markSpan(level, words)]),
    text(words.report.whatIf.settledStatus[theme.settled]),
    [
      {
        ...span(severities.map((severity) => theme.findings[severity]).join("/")),
        spoken: findingsText(theme, words),
      },
    ],
    [
      {
        ...span(String(theme.open.length)),
        spoken: questionLabels(theme, portfolio).join(", ") || words.own.noQuestions,
      },
    ],
  ]);
  const levels = portfolio.levels.map(({ numeral, name }) => (plain === true ? `${name} (${numeral})` : numeral));
  return table([columns.theme, ...levels, columns.certainty, columns.found, columns.open], rows, words.own.nothing);
}

/**
 * Titles of at most so many characters: a row of a table is easier to look along than one of several lines. Those that would
 * come out the same keep their ends.
 */
function clipTitles(themes: readonly PortfolioTheme[], most: number): ReadonlyMap<PortfolioTheme, string> {
  const signs = themes.map((theme) => [theme, [...plainSpan(theme.title)]] as const);
  const clip = (title: readonly string[], end: number): string =>
    title.length <= most
      ? title.join("")
      : `${title
          .slice(0, most - 1 - end)
          .join("")
          .trimEnd()}…${title.slice(title.length - end).join("")}`;
  const taken = signs.map(([, title]) => clip(title, 0));
  return new Map(
    signs.map(([theme, title], index) => {
      const isTaken = taken.filter((other) => other === taken[index]).length > 1;
      return [theme, clip(title, isTaken ? Math.floor(most / 2) : 0)];
    }),
  );
}

function markSpan(level: ThemeLevel, words: PortfolioWords): Span {
  const role = roleSigns.find((each) => each.role === level.role);
  const action = actionSigns.find((each) => each.action === level.action);
  return { ...span(`${role?.sign ?? ""}${action?.sign ?? ""}`, role?.tone), spoken: wordedLevel(level, words) };
}

/** A role with what to do, in words. */
function wordedLevel(level: ThemeLevel, words: PortfolioWords): string {
  const action = actionText(level, words);
  return roleText(level.role, words) + (action === "" ? "" : ` (${action})`);
}

/** What the numerals and the signs of the table mean. */
function legendBlocks(portfolio: Portfolio, words: PortfolioWords): readonly Block[] {
  const { legend } = words.own;
  const signs = [
    ...roleSigns.map(({ role, sign }) => legend.marks(sign, roleText(role, words))),
    ...actionSigns.map(({ action, sign }) => legend.marks(sign, words.report.action[action])),
  ];
  const names = portfolio.levels.map(({ numeral, name }) => `${numeral} ${name}`);
  return [
    { kind: "paragraph", line: [span(names.join(" · "), "quiet")], apart: true, spoken: [] },
    { kind: "paragraph", line: [span(signs.join(", "), "quiet")], spoken: [] },
    { kind: "paragraph", line: [span(legend.found, "quiet")], spoken: [] },
    ...legend.about.map((line): Block => ({ kind: "paragraph", line: [span(line, "quiet")] })),
  ];
}

/** What is advised on each theme, and how it stands, in words; two tables, since a page is not wider than it is. */
function themeTables(portfolio: Portfolio, words: PortfolioWords): readonly Block[] {
  const { own, report } = words;
  const { columns } = own;
  const withRole = (theme: PortfolioTheme, wanted: (role: Role) => boolean): string =>
    theme.levels
      .flatMap((level) => {
        if (!wanted(level.role)) return [];
        const action = actionText(level, words);
        return [`${levelTitle(level.level, portfolio)}${action === "" ? "" : ` (${action})`}`];
      })
      .join(", ");
  const roles = ["lead", "support", "later", "avoid"] as const;
  const mixes = portfolio.themes.map((theme): readonly Line[] => [
    text(theme.title),
    text(phaseText(theme, portfolio, words)),
    ...roles.map((role) => text(withRole(theme, (own) => own === role))),
  ]);
  const states = portfolio.themes.map((theme): readonly Line[] => [
    text(theme.title),
    text(report.whatIf.settledStatus[theme.settled]),
    text(balanceText(theme, words)),
    text(findingsText(theme, words)),
    text(questionLabels(theme, portfolio).join(", ")),
  ]);
  return [
    ...table([columns.theme, columns.phase, ...roles.map((role) => report.roleHeading[role])], mixes, own.nothing),
    ...table(
      [columns.theme, columns.certainty, columns.balance, columns.findings, columns.questions],
      states,
      own.nothing,
    ),
  ];
}

/** What its words mean, and by which rules it was made. */
function wordLegend({ pack }: Portfolio, { own, report }: PortfolioWords): readonly Block[] {
  return list([...own.legend.about, footerLine(pack, report)].map(text));
}
