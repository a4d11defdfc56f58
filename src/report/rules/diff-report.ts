import type { Role } from "../../advice/advice.ts";
import { type Language, languages, type Text } from "../../language/languages.ts";
import type { ToolingWording } from "../../language/tooling-wording.ts";
import { reportWording, toolingWording } from "../../language/wordings.ts";
import { isText } from "../../pack/general-wording.ts";
import type { Effect, Pack } from "../../pack/pack.ts";
import { shortDigest } from "../../pack/pack-files.ts";
import type { Condition } from "../../pack/terms.ts";
import { describeCondition, describeEffect } from "../../tooling/describe-rule.ts";
import type { PackChange, PartChange } from "../../tooling/diff/compare-packs.ts";
import type { AdviceChange } from "../../tooling/diff/diff-advice.ts";
import type { CaseDiff, RulesDiff, SampleDiff } from "../../tooling/diff/diff-packs.ts";
import { heading, list, paragraph, section } from "../document/blocks.ts";
import type { Block, Line, ListItem } from "../document/document.ts";
import { span } from "../document/lines.ts";
import { renderMarkdown } from "../markdown/render-blocks.ts";
import type { ReportContext } from "../report-context.ts";
import { renderText } from "../text/render-text.ts";
import { answerLines } from "./answer-lines.ts";
import { propertyItem } from "./prove-report.ts";

/** Packs whose difference is told, the older first. */
export interface DiffedPacks {
  readonly before: Pack;
  readonly after: Pack;
}

/** So many cases are told in words. */
const mostCases = 20;

/** What a change of rules does, for a terminal; ends with a line break. */
export function diffReport(diff: RulesDiff, packs: DiffedPacks, context: ReportContext): string {
  return `${renderText(diffBlocks(diff, packs), context).join("\n")}\n`;
}

/** The same as a Markdown document with one title; ends with a line break. */
export function diffMarkdown(diff: RulesDiff, packs: DiffedPacks): string {
  return renderMarkdown(diffBlocks(diff, packs));
}

function diffBlocks(diff: RulesDiff, packs: DiffedPacks): readonly Block[] {
  const { language } = diff;
  const words = toolingWording[language].diff;
  const name = ({ id, version, digest }: RulesDiff["before"]): string => `${id} ${version} (${shortDigest(digest)})`;
  return [
    heading(1, words.title(name(diff.before), name(diff.after))),
    ...section(2, words.changesHeading, changeBlocks(diff, packs)),
    ...section(2, words.casesHeading, caseBlocks(diff)),
    ...section(2, words.sampleHeading, largeBlocks(diff, packs)),
    ...section(2, words.proofsHeading, proofBlocks(diff, packs)),
  ];
}

function proofBlocks({ proofs, language }: RulesDiff, { after }: DiffedPacks): readonly Block[] {
  const words = toolingWording[language].diff;
  if (proofs === undefined) return [];
  const { compared, lost } = proofs;
  if (lost.length === 0) return [paragraph(span(words.noneLost(compared)))];
  return [
    paragraph(span(words.lost(lost.length, compared))),
    ...list(lost.map((property) => propertyItem(property, after, language))),
  ];
}

function changeBlocks({ changes, language }: RulesDiff, packs: DiffedPacks): readonly Block[] {
  if (changes.length === 0) return [paragraph(span(toolingWording[language].diff.nothing))];
  return list(changes.map((change) => changeItem(change, packs, language)));
}

function changeItem(change: PackChange, packs: DiffedPacks, language: Language): ListItem {
  const { kind, diff, field } = toolingWording[language];
  const titles = { pack: diff.pack, order: diff.order };
  const { id } = change;
  const title = change.kind === "pack" || change.kind === "order" ? titles[change.kind] : kind[change.kind].one;
  const line = [span(`${title} `), span(change.kind === "pack" ? "" : id, "strong")];
  const labels: Readonly<Record<string, string>> = { ...diff.parts, ...field };
  const item = change.after ?? change.before;
  if (change.parts.length > 0 || item === null) {
    return {
      line,
      more: change.parts.flatMap((part) => partLines(part, labels[part.key] ?? part.key, packs, language)),
    };
  }
  const pack = change.after === null ? packs.before : packs.after;
  const whole =
    item.kind === "rule"
      ? [
          `${diff.parts.effects}: ${effectsText(item.item.effects, pack, language)}`,
          `${field.when}: ${describeCondition(item.when, pack, language)}`,
        ]
      : [];
  return {
    line: [...line, span(` ${change.after === null ? diff.gone : diff.new}`, change.after === null ? "avoid" : "good")],
    more: whole.map((text) => [span(text)]),
  };
}

function effectsText(effects: readonly Effect[], pack: Pack, language: Language): string {
  const { and } = toolingWording[language];
  return and(effects.map((effect) => describeEffect(effect, pack, language)));
}

function partLines(
  part: PartChange,
  name: string,
  { before, after }: DiffedPacks,
  language: Language,
): readonly Line[] {
  const words = toolingWording[language].diff;
  if (part.sameCases) return [[span(words.unchanged(name))]];
  const spoken = differingLanguage(part, language);
  const label = spoken === language ? name : `${name} (${spoken})`;
  const was = valueText(part.key, part.before, before, spoken, words);
  const is = valueText(part.key, part.after, after, spoken, words);
  return [[span(words.was(label, was))], [span(words.is(label, is))]];
}

function isTextOf(value: unknown): value is Text {
  return typeof value === "object" && value !== null && isText(value);
}

/** The language at hand, or where a text is the same in it the first in which it is not. */
function differingLanguage({ before, after }: PartChange, language: Language): Language {
  if (!(isTextOf(before) && isTextOf(after)) || before[language] !== after[language]) return language;
  return languages.find((other) => before[other] !== after[other]) ?? language;
}

const conditionKeys: readonly string[] = ["when", "met", "relevant", "neverLater", "inUseWhen"];

/** A value in words; what has a form of its own, as data. */
export function valueText(
  key: string,
  value: unknown,
  pack: Pack,
  language: Language,
  words: ToolingWording["diff"],
): string {
  if (conditionKeys.includes(key)) return describeCondition(value as Condition | undefined, pack, language);
  if (key === "effects") return effectsText(value as readonly Effect[], pack, language);
  if (value === undefined) return words.none;
  if (isTextOf(value)) return `“${value[language]}”`;
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value.join(", ") || words.none;
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function caseBlocks({ cases, proven, language }: RulesDiff): readonly Block[] {
  const words = toolingWording[language].diff;
  if (proven === "advice") return [];
  if (cases.compared === 0) return [paragraph(span(words.noCases))];
  if (cases.changed.length === 0) return [paragraph(span(words.sameCasesAll(cases.compared)))];
  const named = (["mix", "findings"] as const).flatMap((kind) =>
    cases.changed.filter(({ change }) => change.kind === kind),
  );
  const rest = named.length - mostCases;
  return [
    paragraph(span(words.cases(cases.compared, cases.counts))),
    ...list(named.slice(0, mostCases).map((found) => caseItem(found, language))),
    ...(rest <= 0 ? [] : [paragraph(span(words.more(rest), "quiet"))]),
  ];
}

function caseItem({ case: { id, title }, change }: CaseDiff, language: Language): ListItem {
  const name = title === id ? [span(id, "strong")] : [span(id, "strong"), span(` ${title}`)];
  return { line: name, more: adviceLines(change, language).map((text) => [span(text)]) };
}

function adviceLines(change: AdviceChange, language: Language): readonly string[] {
  const words = toolingWording[language].diff;
  const { role } = reportWording[language];
  const statuses: Readonly<Record<string, string>> = reportWording[language].formStatus;
  const roleText = (place: Role | null): string => (place === null ? words.absent : role[place]);
  const statusText = (status: string | null): string => (status === null ? words.absent : (statuses[status] ?? status));
  const { phase, findings, through } = change;
  return [
    ...change.roles.map(({ name, before, after }) => words.place(name, roleText(before), roleText(after))),
    ...change.forms.map(({ name, before, after }) => words.place(name, statusText(before), statusText(after))),
    ...(phase === undefined ? [] : [words.place(words.phase, phase.before ?? words.open, phase.after ?? words.open)]),
    ...(findings.appeared.length === 0 ? [] : [words.appeared(findings.appeared)]),
    ...(findings.disappeared.length === 0 ? [] : [words.disappeared(findings.disappeared)]),
    ...(findings.changed.length === 0 ? [] : [words.toldOtherwise(findings.changed)]),
    ...(through.length === 0 ? [] : [words.through(through)]),
  ];
}

function largeBlocks({ proven, sample, language }: RulesDiff, packs: DiffedPacks): readonly Block[] {
  const words = toolingWording[language].diff;
  if (proven === "advice") return [paragraph(span(words.provenAdvice))];
  const certain = proven === "mix" ? [paragraph(span(words.provenMix))] : [];
  return [...certain, ...(sample === null ? [] : sampleBlocks(sample, packs, language))];
}

function sampleBlocks(sample: SampleDiff, packs: DiffedPacks, language: Language): readonly Block[] {
  const words = toolingWording[language].diff;
  const { drawn, seed, changed, certainty, smallest } = sample;
  const share = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 });
  return [
    paragraph(span(words.sample(drawn, seed, share.format(drawn === 0 ? 0 : changed.mix / drawn), changed))),
    ...(certainty.lost === 0 ? [] : [paragraph(span(words.unsettled(certainty.lost, certainty.tried)))]),
    ...(smallest === null ? [paragraph(span(words.noneDrawn))] : smallestBlocks(smallest, packs, language)),
  ];
}

function smallestBlocks({ case: subject, change }: CaseDiff, packs: DiffedPacks, language: Language): readonly Block[] {
  const words = toolingWording[language].diff;
  const answers = answerLines(subject, packs.after, language);
  return [
    heading(3, words.smallest),
    ...(answers.length === 0 ? [paragraph(span(words.saysNothing))] : list(answers)),
    ...list(adviceLines(change, language).map((text) => [span(text)])),
  ];
}
