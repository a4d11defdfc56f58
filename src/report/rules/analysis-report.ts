import { toolingWording } from "../../language/wordings.ts";
import { shortDigest } from "../../pack/pack-files.ts";
import type { AnalysedLevel, PackAnalysis } from "../../tooling/analyse/analyse-pack.ts";
import type { RoleCount } from "../../tooling/analyse/count-mixes.ts";
import type { Cancelled } from "../../tooling/analyse/find-idle.ts";
import { heading, list, paragraph, section, table } from "../document/blocks.ts";
import type { Block, ThemesFigure } from "../document/document.ts";
import { span, text } from "../document/lines.ts";
import { escapeXml } from "../escape.ts";
import { renderMarkdown } from "../markdown/render-blocks.ts";
import type { ReportContext } from "../report-context.ts";
import { drawFigure } from "../svg/draw-figure.ts";
import { renderText } from "../text/render-text.ts";

/** What decides in a pack, for a terminal; ends with a line break. */
export function analysisReport(analysis: PackAnalysis, context: ReportContext): string {
  return `${renderText(analysisBlocks(analysis), context).join("\n")}\n`;
}

/** The same as a Markdown document with one title; ends with a line break. */
export function analysisMarkdown(analysis: PackAnalysis): string {
  return renderMarkdown(analysisBlocks(analysis));
}

function analysisBlocks(analysis: PackAnalysis): readonly Block[] {
  const words = toolingWording[analysis.language].analysis;
  const { id, version, digest } = analysis.pack;
  return [
    heading(1, words.title(`${id} ${version} (${shortDigest(digest)})`)),
    paragraph(span(words.drawn(analysis.drawn, analysis.seed))),
    ...section(2, words.levelsHeading, levelBlocks(analysis)),
    ...section(2, words.demandsHeading, demandBlocks(analysis)),
    ...section(2, words.idleHeading, idleBlocks(analysis)),
    ...section(2, words.factsHeading, factBlocks(analysis)),
    ...section(2, words.questionsHeading, questionBlocks(analysis)),
  ];
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((100 * part) / whole);
}

function levelBlocks({ language, phases, levels, mixes, drawn }: PackAnalysis): readonly Block[] {
  const words = toolingWording[language].analysis;
  const cell = (count: RoleCount | undefined, whole: number): string =>
    count === undefined ? "0" : words.inAndLeads(percent(count.in, whole), percent(count.leads, whole));
  const rows = levels.map(({ numeral, name, phases: own, all }) =>
    [`${numeral} ${name}`, ...phases.map(({ cases }, at) => cell(own[at], cases)), cell(all, drawn)].map(text),
  );
  const share = (count: number): string => words.share(count, percent(count, drawn));
  return [
    paragraph(span(words.levels)),
    ...table([words.level, ...phases.map(({ name }) => name), words.all], rows, "0"),
    ...list(
      [words.noLead(share(mixes.noLead)), words.empty(share(mixes.empty)), words.byOrder(share(mixes.byOrder))].map(
        (line) => [span(line)],
      ),
    ),
  ];
}

function demandBlocks({ language, demands, drawn }: PackAnalysis): readonly Block[] {
  const words = toolingWording[language].analysis;
  const rows = demands.map(({ id, applies, decides, dropped }) =>
    [id, ...[applies, decides, dropped].map((count) => `${percent(count, drawn)} %`)].map(text),
  );
  return table(words.demandsHead, rows, "0");
}

function idleBlocks({ language, underived, neverDecisive, beaten, cancelled }: PackAnalysis): readonly Block[] {
  const words = toolingWording[language].analysis;
  const pair = ({ rule, target, by }: Cancelled): readonly [string, string, string] => [rule, target, by];
  const lines = [
    ...(underived.length === 0 ? [] : [words.underived(underived)]),
    ...(neverDecisive.length === 0 ? [] : [words.neverDecisive(neverDecisive)]),
    ...beaten.map((each) => words.beaten(...pair(each))),
    ...cancelled.map((each) => words.cancelled(...pair(each))),
  ];
  return lines.length === 0 ? [paragraph(span(words.nothingIdle))] : list(lines.map((line) => [span(line)]));
}

function factBlocks({ language, influence: { probed, facts } }: PackAnalysis): readonly Block[] {
  const words = toolingWording[language].analysis;
  const rows = facts.map(({ label, changes }) => [label, `${percent(changes, probed)} %`].map(text));
  return [
    paragraph(span(facts.length === 0 ? words.noInfluence : words.influence(probed))),
    ...table(words.factsHead, rows, "0"),
  ];
}

function questionBlocks({ language, questions: { cases, mean, most } }: PackAnalysis): readonly Block[] {
  if (cases === 0) return [];
  const decimal = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(mean);
  return [paragraph(span(toolingWording[language].analysis.questions(cases, decimal, most)))];
}

const pictureWidth = 760;

/** The levels by phase as a picture: an SVG image with its text for who cannot see it; ends with a line break. */
export function analysisPicture(analysis: PackAnalysis): string {
  const { language, phases, levels } = analysis;
  const words = toolingWording[language].analysis;
  const cells = ({ phases: own }: AnalysedLevel): ThemesFigure["rows"][number]["cells"] =>
    phases.map(({ cases }, at) => {
      const { in: isIn = 0, leads = 0 } = own[at] ?? {};
      return { lead: percent(leads, cases), support: percent(isIn - leads, cases) };
    });
  const rows = levels.map((level) => ({ numeral: level.numeral, name: level.name, cells: cells(level) }));
  const told = phases.map(({ name }, at) => {
    const each = rows.map(({ name: level, cells: own }) => {
      const { lead = 0, support = 0 } = own[at] ?? {};
      return words.told(level, lead, support);
    });
    return `${name}: ${each.join("; ")}.`;
  });
  const figure: ThemesFigure = {
    kind: "themes",
    caption: words.caption,
    alternative: told.join(" "),
    columns: phases.map(({ name, cases }) => ({ name, themes: cases })),
    rows,
    labels: { level: words.level, lead: words.lead, support: words.support },
  };
  const [first = "", ...rest] = drawFigure(figure, pictureWidth, language).split("\n");
  const spoken = `<title>${escapeXml(figure.caption)}</title><desc>${escapeXml(figure.alternative)}</desc>`;
  return `${[first, spoken, ...rest].join("\n")}\n`;
}
