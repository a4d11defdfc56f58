import { reportWording, toolingWording } from "../../language/wordings.ts";
import type { Pack } from "../../pack/pack.ts";
import type { ChosenRules } from "../../tooling/choose-rules.ts";
import { describeEvidence, describeProperties, type EvidenceLine } from "../../tooling/describe-item.ts";
import { describeRules, levelLabel, type RuleLine } from "../../tooling/describe-rule.ts";
import type { ClaimedPack } from "../../tooling/find-related.ts";
import { list, paragraph, paragraphApart, section } from "../document/blocks.ts";
import type { Block, ListItem } from "../document/document.ts";
import { cited, span, strong } from "../document/lines.ts";
import { groupTouches, sourceOf } from "../evidence-blocks.ts";
import { jsonReport, type ReportContext } from "../report-context.ts";
import { renderText } from "../text/render-text.ts";

/** The rules that were chosen, each with what it does and when. */
export function ruleListReport(pack: Pack, chosen: ChosenRules, context: ReportContext): string {
  return `${renderText(listBlocks(pack, chosen, context), context).join("\n")}\n`;
}

/** The rules that were chosen, as data. */
export function ruleListJson(pack: Pack, chosen: ChosenRules, { language }: ReportContext): string {
  const { id, version, digest } = pack;
  const rules = describeRules(pack, chosen.rules, language);
  const data = { schema: "mixwijzer/rules/1", pack: { id, version, digest }, language, filter: chosen.filter, rules };
  return jsonReport(data);
}

function listBlocks(pack: Pack, chosen: ChosenRules, { language }: ReportContext): readonly Block[] {
  const words = toolingWording[language].list;
  if (chosen.rules.length === 0) {
    const meant = chosen.suggestion === null ? [] : [span(` ${words.meant(chosen.suggestion)}`)];
    return [paragraph(span(words.none(chosen.filter.value)), ...meant)];
  }
  const rules = describeRules(pack, chosen.rules, language);
  return [
    ...groupsOf(pack, language).flatMap(({ title, ids }) =>
      section(2, title, list(rules.filter(({ id }) => ids.has(id)).map((rule) => ruleItem(rule, language)))),
    ),
    paragraphApart(span(`${countOf(pack, chosen, language)} `, "strong"), span(words.more, "quiet")),
  ];
}

/** Rules stand where the pack has them: under a phase or a level. */
function groupsOf({ phases, levels }: Pack, language: ReportContext["language"]) {
  const groups = [
    ...phases.phases.map(({ name, rules }) => ({ title: name[language], rules })),
    ...levels.map(({ numeral, name, rules }) => ({ title: `${numeral} ${name[language]}`, rules })),
  ];
  return groups.map(({ title, rules }) => ({ title, ids: new Set(rules.map(({ id }) => id)) }));
}

function countOf(pack: Pack, { filter, rules }: ChosenRules, language: ReportContext["language"]): string {
  const words = toolingWording[language].list;
  switch (filter.kind) {
    case "all":
      return words.all(rules.length);
    case "level":
      return words.level(rules.length, levelLabel(pack, filter.value, language));
    case "phase": {
      const phase = pack.phases.phases.find(({ id }) => id === filter.value);
      return words.phase(rules.length, phase?.name[language] ?? filter.value);
    }
    case "statement":
    case "text":
      return words[filter.kind](rules.length, filter.value);
    default:
      return filter.kind satisfies never;
  }
}

function ruleItem(rule: RuleLine, language: ReportContext["language"]): ListItem {
  const { and, list: words } = toolingWording[language];
  const when = rule.when === null ? words.always : words.when(rule.whenText);
  return {
    line: [span(rule.id, "strong")],
    more: [
      [
        span(`${and(rule.effectsText)}, ${when} `),
        ...cited({ cites: rule.cites }),
        span(` ${reportWording[language].basis[rule.basis]}`, "quiet"),
      ],
    ],
  };
}

/** The evidence of a pack, each finding with what it bears on. */
export function evidenceListReport(pack: Pack, context: ReportContext): string {
  return `${renderText(evidenceBlocks(pack, context), context).join("\n")}\n`;
}

/** The evidence of a pack, as data. */
export function evidenceListJson(pack: Pack, { language }: ReportContext): string {
  const { id, version, digest } = pack;
  const evidence = describeEvidence(pack, language);
  return jsonReport({ schema: "mixwijzer/evidence/1", pack: { id, version, digest }, language, evidence });
}

function evidenceBlocks(pack: Pack, { language }: ReportContext): readonly Block[] {
  const words = toolingWording[language].evidence;
  const evidence = describeEvidence(pack, language);
  if (evidence.length === 0) return [paragraph(span(words.none))];
  return [
    ...list(evidence.map((entry) => evidenceItem(entry, language))),
    paragraphApart(span(`${words.all(evidence.length)} `, "strong"), span(words.more, "quiet")),
  ];
}

function evidenceItem(entry: EvidenceLine, language: ReportContext["language"]): ListItem {
  const { bearing: words } = reportWording[language].evidence;
  const touches = groupTouches(entry.touches).map(
    ({ bearing, statements }) => `${words[bearing]} ${statements.join(", ")}`,
  );
  return {
    mark: span(entry.id, "strong"),
    line: [span(entry.finding)],
    more: [[span(`${sourceOf(entry)}: ${touches.join("; ")}`, "quiet")]],
  };
}

/** What is claimed of a pack, each claim with its grounds. */
export function propertyListReport(claimed: ClaimedPack, context: ReportContext): string {
  return `${renderText(propertyBlocks(claimed, context), context).join("\n")}\n`;
}

/** What is claimed of a pack, as data. */
export function propertyListJson(claimed: ClaimedPack, { language }: ReportContext): string {
  const { id, version, digest } = claimed.pack;
  const properties = describeProperties(claimed, language);
  return jsonReport({ schema: "mixwijzer/properties/1", pack: { id, version, digest }, language, properties });
}

function propertyBlocks(claimed: ClaimedPack, { language }: ReportContext): readonly Block[] {
  const { prove, properties: words } = toolingWording[language];
  const properties = describeProperties(claimed, language);
  if (properties.length === 0) return [paragraph(span(prove.none))];
  return [
    ...list(
      properties.map(({ id, text, cites }) => ({ line: strong(id), more: [[span(`${text} `), ...cited({ cites })]] })),
    ),
    paragraphApart(span(`${words.all(properties.length)} `, "strong"), span(words.more, "quiet")),
  ];
}
