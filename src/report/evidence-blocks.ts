import type { Advice } from "../advice/advice.ts";
import type { AdviceEvidence } from "../advice/find-evidence.ts";
import type { ReportWording } from "../language/report-wording.ts";
import { firstSentence } from "../language/sentence.ts";
import { type Bearing, bearings, type Touch } from "../pack/evidence.ts";
import { list, paragraphApart, section } from "./document/blocks.ts";
import type { Block, Line, ListItem } from "./document/document.ts";
import { cited, span } from "./document/lines.ts";
import { instrumentTitle } from "./names.ts";

/** How much a screen tells of the evidence: findings with their limits, what they bear on, or how many there are. */
export type ShownEvidence = "full" | "brief" | "count" | "none";

const mostOnScreen = 3;

/** What research found beside the source, as far as a screen has room for it: what weighs most against it first. */
export function evidenceOnScreen(advice: Advice, words: ReportWording, shown: ShownEvidence): readonly Block[] {
  const { evidence, pack } = advice;
  if (evidence.length === 0 || shown === "none") return [];
  const title = words.evidence.heading(pack.publisher);
  if (shown === "full") return section(2, title, list(screenItems(evidence, words)));
  const told = shown === "brief" ? briefLine(evidence, words) : [span(countWords(evidence, words))];
  return [paragraphApart(span(words.evidence.label(pack.publisher), "strong"), span(" "), ...told)];
}

/** All that research found beside the source, each finding with its limits, what it touches and where it stands. */
export function evidenceBlocks(advice: Advice, words: ReportWording): readonly Block[] {
  return allEvidence(advice, words, (entry) => [
    ...entry.touches.map(
      ({ statement, bearing, text }): Line => [
        span(`${words.evidence.bearing[bearing]} `),
        ...cited({ cites: [statement] }),
        span(` ${words.quote(text)}`),
      ],
    ),
    [span(aboutWords(entry, advice, words), "quiet")],
  ]);
}

/** The same, with the statements by their ids alone, for a text that tells them elsewhere. */
export function closeEvidenceBlocks(advice: Advice, words: ReportWording): readonly Block[] {
  return allEvidence(advice, words, (entry) => [touchSpans(entry, words)]);
}

function allEvidence(
  advice: Advice,
  words: ReportWording,
  touched: (entry: AdviceEvidence) => readonly Line[],
): readonly Block[] {
  const items = advice.evidence.map(
    (entry): ListItem => ({
      mark: span(entry.id, "strong"),
      line: [span(entry.finding)],
      more: [[span(entry.limits)], ...touched(entry), [span(publication(entry, words), "quiet")]],
    }),
  );
  return section(2, words.evidence.heading(advice.pack.publisher), list(items));
}

/** That an evaluation of a programme like this case does not bear out the source on a level that leads. */
export function contradictionBlocks(advice: Advice, words: ReportWording): readonly Block[] {
  const leads = advice.levels.filter(({ role }) => role === "lead").map(({ id }) => id);
  return advice.evidence
    .filter(({ touches, levels }) => touches.some(isContradicted) && levels.some((level) => leads.includes(level)))
    .filter(({ matched }) => matched.programmes.length > 0)
    .map((entry) => {
      const named = entry.programmes.filter(({ id }) => entry.matched.programmes.includes(id));
      const programmes = words.and(named.map(({ name }) => name));
      return paragraphApart(span(words.evidence.contradiction(programmes, sourceOf(entry), entry.id), "warning"));
    });
}

/** The ids of what research found on a programme; nothing where there is none. */
export function evidenceOn(programme: string, { evidence }: Advice): readonly string[] {
  return evidence.filter(({ matched }) => matched.programmes.includes(programme)).map(({ id }) => id);
}

function screenItems(evidence: Advice["evidence"], words: ReportWording): readonly ListItem[] {
  const items = evidence.slice(0, mostOnScreen).map((entry) => screenItem(entry, words));
  const rest = evidence.length - items.length;
  return rest === 0 ? items : [...items, { line: [span(words.evidence.more(rest), "quiet")] }];
}

function screenItem(entry: AdviceEvidence, words: ReportWording): ListItem {
  return {
    mark: span(entry.id, "strong"),
    line: [span(entry.finding)],
    more: [[span(firstSentence(entry.limits))], [span(`${sourceOf(entry)}: `), ...touchSpans(entry, words), span(".")]],
  };
}

function briefLine(evidence: Advice["evidence"], words: ReportWording): Line {
  const shown = evidence.slice(0, mostOnScreen);
  const rest = evidence.length - shown.length;
  return [
    ...shown.flatMap((entry, index) => [
      span(`${index === 0 ? "" : "; "}${entry.id} `),
      ...touchSpans(entry, words).slice(0, 2),
    ]),
    span(". "),
    span(rest === 0 ? words.evidence.see : words.evidence.more(rest), "quiet"),
  ];
}

function countWords(evidence: Advice["evidence"], words: ReportWording): string {
  return words.evidence.count(evidence.length, evidence.filter(({ touches }) => touches.some(isContradicted)).length);
}

function isContradicted({ bearing }: AdviceEvidence["touches"][number]): boolean {
  return bearing === "contradicts";
}

/** What a finding does to which statements, gravest first: two spans for each way in which it bears on some. */
function touchSpans({ touches }: AdviceEvidence, words: ReportWording): Line {
  return groupTouches(touches).flatMap(({ bearing, statements }, index) => [
    span(`${index === 0 ? "" : ", "}${words.evidence.bearing[bearing]} `),
    ...cited({ cites: statements }),
  ]);
}

/** Who published evidence, and when as far as that is known. */
export function sourceOf({ publisher, year }: Pick<AdviceEvidence, "publisher" | "year">): string {
  return year === undefined ? publisher : `${publisher} ${year}`;
}

function aboutWords({ programmes, levels }: AdviceEvidence, advice: Advice, words: ReportWording): string {
  const names = [...programmes.map(({ name }) => name), ...levels.map((level) => instrumentTitle(advice, level))];
  return words.evidence.about(words.and(names));
}

function publication(entry: AdviceEvidence, words: ReportWording): string {
  const { title, url, design, read } = entry;
  const place = url === undefined ? "" : `, ${url}`;
  return `${sourceOf(entry)}, ${words.quote(title)}${place} (${words.evidence.design[design]}; ${words.evidence.read[read]})`;
}

/** The statements on which a finding bears, by how, gravest first. */
export function groupTouches(
  touches: readonly Touch[],
): readonly { readonly bearing: Bearing; readonly statements: readonly string[] }[] {
  return bearings
    .map((bearing) => ({
      bearing,
      statements: touches.filter((touch) => touch.bearing === bearing).map(({ statement }) => statement),
    }))
    .filter(({ statements }) => statements.length > 0);
}
