import type { Portfolio, PortfolioTheme, ThemeLevel } from "../../batch/portfolio/portfolio.ts";
import { type Severity, severities } from "../../diagnostics/diagnostic.ts";
import { memoWording } from "../../language/wordings.ts";
import type { SectionBlock } from "../document/document.ts";
import { escapeHtml } from "../escape.ts";
import {
  commonBlocks,
  questionBlocks,
  roleBlocks,
  sharedBlocks,
  sinceBlocks,
  summaryBlocks,
  titleOf,
} from "../portfolio/insight-blocks.ts";
import { phasesFigure } from "../portfolio/phases-figure.ts";
import { sinceHeading } from "../portfolio/portfolio-report.ts";
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
} from "../portfolio/theme-cells.ts";
import { footerLine } from "../report-context.ts";
import { portfolioScript, portfolioStyle } from "./portfolio-page.ts";
import { renderBlocks } from "./render-block.ts";
import { startWriting } from "./render-line.ts";
import { htmlPage } from "./render-memo.ts";

/** A portfolio as one HTML page that asks nothing of anywhere, to search, choose and sort in; ends with a line break. */
export function htmlPortfolio(portfolio: Portfolio): string {
  const words = wordsIn(portfolio.language);
  const { headings } = words.own;
  const title = titleOf(portfolio, words);
  const labels = memoWording[portfolio.language].labels;
  const writing = startWriting(portfolio.language, labels, new Map());
  const part = (id: string, heading: string, blocks: readonly SectionBlock[]): readonly string[] =>
    blocks.length === 0
      ? []
      : [
          `<section aria-labelledby="${id}">`,
          `<h2 id="${id}">${escapeHtml(heading)}</h2>`,
          renderBlocks(blocks, { title: heading, depth: 3 }, writing),
          "</section>",
        ];
  const body = [
    '<main class="portfolio">',
    `<header class="top"><h1>${escapeHtml(title)}</h1>`,
    renderBlocks(summaryBlocks(portfolio, words), { title, depth: 2 }, writing),
    "</header>",
    ...part("since", sinceHeading(portfolio, words), sinceBlocks(portfolio, words)),
    ...part("picture", headings.picture, phasesFigure(portfolio, words)),
    ...renderThemes(portfolio, words),
    ...part("common", headings.common, commonBlocks(portfolio, words)),
    ...part("questions", headings.questions, questionBlocks(portfolio, words)),
    ...part("shared", headings.shared, sharedBlocks(portfolio, words)),
    ...part("roles", headings.roles, roleBlocks(portfolio, words)),
    "</main>",
    `<footer><p>${escapeHtml(footerLine(portfolio.pack, words.report))}</p></footer>`,
  ];
  return htmlPage({
    language: portfolio.language,
    title,
    body: body.join("\n"),
    foot: { account: footerLine(portfolio.pack, words.report), page: labels.page },
    style: portfolioStyle,
    script: portfolioScript,
  });
}

/** A cell of the table: what it shows as HTML, what it is sorted by, and what it is chosen by. */
interface Cell {
  readonly html: string;
  readonly sort?: number;
  readonly className?: string;
}

interface Column {
  readonly name: string;
  /** What a reader sees where the name is too long. */
  readonly short?: string;
  readonly cell: (theme: PortfolioTheme) => Cell;
}

function renderThemes(portfolio: Portfolio, words: PortfolioWords): readonly string[] {
  const { own } = words;
  if (portfolio.themes.length === 0) return [];
  const columns = columnsOf(portfolio, words);
  const heads = columns.map(({ name, short }, index) => {
    const shown =
      short === undefined ? escapeHtml(name) : `<abbr title="${escapeHtml(name)}">${escapeHtml(short)}</abbr>`;
    return `<th scope="col" role="columnheader" data-column="${index}">${shown}</th>`;
  });
  const rows = portfolio.themes.map((theme) => {
    const cells = columns.map(({ name, cell }, index) => {
      const { html, sort, className } = cell(theme);
      const key = sort === undefined ? "" : ` data-sort="${sort}"`;
      if (index === 0) return `<th scope="row" role="rowheader"${key}>${html}</th>`;
      const look = className === undefined ? "" : ` class="${className}"`;
      return `<td role="cell" data-head="${escapeHtml(name)}"${key}${look}>${html}</td>`;
    });
    return `<tr role="row"${choiceData(theme)}>${cells.join("")}</tr>`;
  });
  return [
    '<section class="themes" aria-labelledby="themes">',
    `<h2 id="themes">${escapeHtml(own.headings.themes)}</h2>`,
    renderControls(portfolio, columns, words),
    `<div class="scroll" role="region" aria-label="${escapeHtml(own.page.table)}" tabindex="0">`,
    `<table role="table" id="theme-table">`,
    `<caption>${escapeHtml(own.page.table)}</caption>`,
    `<thead role="rowgroup"><tr role="row">${heads.join("")}</tr></thead>`,
    '<tbody role="rowgroup">',
    ...rows,
    "</tbody>",
    "</table>",
    "</div>",
    ...renderLegend(portfolio, words),
    "</section>",
  ];
}

function columnsOf(portfolio: Portfolio, words: PortfolioWords): readonly Column[] {
  const { own, report } = words;
  const { columns } = own;
  const order = portfolio.phases.map(({ id }) => id);
  const levels = portfolio.levels.map(
    ({ id, numeral }, index): Column => ({
      name: levelTitle(id, portfolio),
      short: numeral,
      cell: (theme) => levelCell(theme.levels[index], words),
    }),
  );
  return [
    { name: columns.theme, cell: (theme) => ({ html: themeCell(theme, words) }) },
    {
      name: columns.phase,
      cell: (theme) => ({
        html: escapeHtml(phaseText(theme, portfolio, words)),
        sort: theme.phases.length === 1 ? order.indexOf(theme.phases[0] ?? "") : order.length,
      }),
    },
    ...levels,
    {
      name: columns.certainty,
      cell: (theme) => ({
        html: escapeHtml(report.whatIf.settledStatus[theme.settled]),
        sort: settledOrder.indexOf(theme.settled),
      }),
    },
    { name: columns.balance, cell: (theme) => ({ html: escapeHtml(balanceText(theme, words)) }) },
    {
      name: columns.findings,
      cell: (theme) => ({ html: escapeHtml(findingsText(theme, words)), sort: -weigh(theme.findings) }),
    },
    {
      name: columns.questions,
      cell: (theme) => ({
        html: escapeHtml(questionLabels(theme, portfolio).join(", ") || own.noQuestions),
        sort: -theme.open.length,
      }),
    },
    ...(portfolio.themes.some(({ gaps }) => gaps !== undefined)
      ? [{ name: columns.gaps, cell: ({ gaps = 0 }: PortfolioTheme) => ({ html: String(gaps), sort: -gaps }) }]
      : []),
  ];
}

const settledOrder = ["proven", "unproven", "open"] as const;

/** The more severe counts first, however many there are of the others. */
function weigh(findings: Readonly<Record<Severity, number>>): number {
  return severities.reduce((sum, severity) => sum * 10_000 + findings[severity], 0);
}

function themeCell(
  { title, id, region, partners, file, memos = [], caseFile }: PortfolioTheme,
  words: PortfolioWords,
): string {
  const about = [region, ...partners].filter((name): name is string => name !== null);
  const links = memos.map(({ label, path }) => fileLink(label, path, title));
  const own = caseFile === undefined ? [] : [fileLink(words.report.case, caseFile, title)];
  return [
    escapeHtml(title),
    ...(about.length === 0 ? [] : [`<span class="around">${escapeHtml(about.join(", "))}</span>`]),
    `<span class="origin">${[...links, ...own].join(" ") || escapeHtml(file === "-" ? id : file)}</span>`,
  ].join("");
}

/** Which theme a file is about, is only said aloud. */
function fileLink(label: string, path: string, title: string): string {
  const way = path.split("/").map(encodeURIComponent).join("/");
  const about = escapeHtml(`${label}: ${title}`);
  return `<a class="file" href="${escapeHtml(way)}" aria-label="${about}">${escapeHtml(label)}</a>`;
}

const roleOrder = ["lead", "support", "by-phase", "later", "neutral", "avoid"] as const;

/** A role with its shape, in words, and what to do. */
function levelCell(level: ThemeLevel | undefined, words: PortfolioWords): Cell {
  if (level === undefined) return { html: "" };
  const action = actionText(level, words);
  const certain =
    level.certain === null ? "" : ` <span class="aloud">(${escapeHtml(words.own.certain[level.certain])})</span>`;
  const done = action === "" ? "" : ` <span class="action">${escapeHtml(action)}</span>`;
  return {
    html: `<span class="role">${escapeHtml(roleText(level.role, words))}</span>${done}${certain}`,
    sort: roleOrder.indexOf(level.role),
    className: `level is-${level.role}`,
  };
}

/** What a row is searched and chosen by; the order in which it was given is that in which it stands. */
function choiceData(theme: PortfolioTheme): string {
  const { title, id, region, partners, phases, settled, levels } = theme;
  const found = [title, id, region ?? "", ...partners].join(" ").toLowerCase();
  const roles = levels.map(({ level, role }) => `${level}:${role}`).join(" ");
  const data = { text: found, phase: phases.length === 1 ? (phases[0] ?? "") : "?", settled, roles };
  return Object.entries(data)
    .map(([name, value]) => ` data-${name}="${escapeHtml(value)}"`)
    .join("");
}

/** Shown by the script alone, since without it nothing can be chosen. */
function renderControls(portfolio: Portfolio, columns: readonly Column[], words: PortfolioWords): string {
  const { own, report } = words;
  const { page } = own;
  const option = (value: string, label: string): string =>
    `<option value="${escapeHtml(value)}">${escapeHtml(label)}</option>`;
  const choice = (id: string, label: string, first: string, options: readonly string[]): string =>
    `<p><label for="${id}">${escapeHtml(label)}</label><select id="${id}">${option("", first)}${options.join("")}</select></p>`;
  const hasOpen = portfolio.themes.some(({ phases }) => phases.length !== 1);
  const phases = [
    ...portfolio.phases.map(({ id, name }) => option(id, name)),
    ...(hasOpen ? [option("?", own.phaseOpen)] : []),
  ];
  const settled = settledOrder.map((status) => option(status, report.whatIf.settledStatus[status]));
  const roles = portfolio.levels.flatMap(({ id }) =>
    (["lead", "support"] as const).map((role) =>
      option(`${id}:${role}`, `${levelTitle(id, portfolio)}: ${roleText(role, words)}`),
    ),
  );
  const sorts = columns.map(({ name }, index) => option(String(index), name));
  const told = { shown: page.shown, sorted: page.sorted, ascending: page.ascending, descending: page.descending };
  const data = Object.entries(told)
    .map(([name, value]) => ` data-${name}="${escapeHtml(value)}"`)
    .join("");
  return [
    `<form id="choose" class="controls" role="search" aria-label="${escapeHtml(page.controls)}" hidden${data}>`,
    `<p class="search"><label for="search">${escapeHtml(page.search)}</label><input id="search" type="search" autocomplete="off"></p>`,
    choice("phase", own.columns.phase, page.any, phases),
    choice("settled", own.columns.certainty, page.any, settled),
    choice("role", own.columns.level, page.any, roles),
    choice("sort", page.sort, page.given, sorts),
    `<p><button type="reset">${escapeHtml(page.reset)}</button></p>`,
    "</form>",
    '<p id="count" role="status"></p>',
  ].join("\n");
}

function renderLegend(portfolio: Portfolio, { own }: PortfolioWords): readonly string[] {
  const levels = portfolio.levels.map(
    ({ numeral, name }) => `<li><strong>${escapeHtml(numeral)}</strong> ${escapeHtml(name)}</li>`,
  );
  return [
    `<h3>${escapeHtml(own.headings.legend)}</h3>`,
    `<ul class="legend">\n${levels.join("\n")}\n</ul>`,
    ...own.legend.about.map((text) => `<p class="about">${escapeHtml(text)}</p>`),
  ];
}
