import type { Advice, AdviceLevel, Role } from "../advice/advice.ts";
import { hangsOnPhase } from "../advice/advised-mix.ts";
import { heaviest, ownReasons } from "../advice/reasons.ts";
import type { ReportWording } from "../language/report-wording.ts";
import { type Cut, lowerFirst, wholeText } from "../language/sentence.ts";
import { list, paragraph, section, table } from "./document/blocks.ts";
import type { Block, Line, ListItem, Span, Tone } from "./document/document.ts";
import { groundedLine, span } from "./document/lines.ts";
import { instrumentTitle } from "./names.ts";
import { textWidth } from "./text/wrap-text.ts";

const inMix: readonly Role[] = ["lead", "support"];
const outside: readonly Role[] = ["later", "avoid", "neutral"];
/** The colour of each role. */
export const roleTone: Readonly<Record<Role, Tone>> = {
  lead: "lead",
  support: "support",
  later: "later",
  avoid: "avoid",
  neutral: "quiet",
};

/** Which forms of a level a list of the mix names: all, or those to hold back alone. */
export type ShownForms = "all" | "held";

/** A role in words, in its colour. */
export function roleSpan(role: Role, words: ReportWording): Span {
  return span(words.role[role], roleTone[role]);
}

/** The role of a level in words; while the phase is open, none can be called not needed that has a role in some phase. */
export function roleInAdvice(level: AdviceLevel, advice: Advice, words: ReportWording): string {
  return hangsOnPhase(level, advice) ? words.roleByPhase : words.role[level.role];
}

/** The levels of the mix under their roles, each with its weight, what to do with it, and why in a line. */
export function mixSections(advice: Advice, words: ReportWording, forms: ShownForms, cut: Cut): readonly Block[] {
  return inMix.flatMap((role) => {
    const levels = advice.levels.filter((level) => level.role === role);
    const items = levels.map((level) => mixItem(level, advice, words, forms, cut));
    return section(2, words.roleHeading[role], list(items));
  });
}

function mixItem(level: AdviceLevel, advice: Advice, words: ReportWording, forms: ShownForms, cut: Cut): ListItem {
  return {
    mark: { ...span(level.numeral, roleTone[level.role]), spoken: "", pad: numeralWidth(advice) },
    line: [
      {
        ...span(level.name, roleTone[level.role]),
        spoken: `${level.name} (${level.numeral})`,
        pad: nameWidth(advice) + 2,
      },
      { ...weightSpan(level.score, words), pad: weightWidth(advice, words) + 2 },
      ...actionSpans(level, words),
      ...decisionSpans(level, words),
    ],
    more: [
      [...whyInMix(level, advice, words, cut), ...heldForms(level, words, forms)],
      ...formLines(level, words, forms),
    ],
  };
}

function nameWidth(advice: Advice): number {
  return Math.max(...advice.levels.map(({ name }) => textWidth(name)));
}

function numeralWidth(advice: Advice): number {
  return Math.max(...advice.levels.map(({ numeral }) => textWidth(numeral)));
}

function weightWidth({ levels }: Advice, words: ReportWording): number {
  const weights = levels.filter(({ role }) => inMix.includes(role)).map(({ score }) => weightSpan(score, words).text);
  return Math.max(...weights.map(textWidth));
}

/** What to do with a level, in words; nothing where the case does not say what is in use. */
export function actionSpans(level: AdviceLevel, words: ReportWording): Line {
  return level.action === null ? [] : [span(words.action[level.action], "strong")];
}

function decisionSpans(level: AdviceLevel, words: ReportWording): Line {
  if (level.decision?.own !== false) return [];
  return [span(level.action === null ? words.mix.notYours : ` (${words.mix.notYours})`, "warning")];
}

/** Who decides, where it is not the decider of the case; null where it is, or where the case does not say. */
export function decidedByOthers(decision: AdviceLevel["decision"], words: ReportWording): string | null {
  return decision === null || decision.own ? null : words.or(decision.by);
}

/** Why a level has its role: its heaviest reason, or the demand on the mix that put it there. */
export function whyInMix(level: AdviceLevel, advice: Advice, words: ReportWording, cut: Cut = wholeText): Line {
  const added = advice.constraints.find(
    ({ binding, changed }) => binding && changed.some(({ level: id, from, to }) => id === level.id && !from && to),
  );
  const reason = heaviest(ownReasons(level.for));
  const why = reason === undefined ? [] : groundedLine(cut(reason.text), reason);
  return added === undefined ? why : [...why, span(why.length > 0 ? " " : ""), ...groundedLine(words.mix.added, added)];
}

function formLines(level: AdviceLevel, words: ReportWording, shown: ShownForms): readonly Line[] {
  const parts = formParts(level, words, shown === "all" ? ["use", "later", "avoid"] : []);
  return parts.length === 0 ? [] : [[span(parts.join("; "), "quiet")]];
}

function heldForms(level: AdviceLevel, words: ReportWording, shown: ShownForms): Line {
  const parts = formParts(level, words, shown === "held" ? ["later", "avoid"] : []);
  return parts.length === 0 ? [] : [span(` (${parts.join("; ")})`, "later")];
}

function formParts(
  level: AdviceLevel,
  words: ReportWording,
  shown: readonly ("use" | "later" | "avoid")[],
): readonly string[] {
  return shown.flatMap((status) => {
    const forms = level.forms.filter((form) => form.status === status).map(({ name }) => lowerFirst(name));
    return forms.length === 0 ? [] : [words.mix.forms[status](words.and(forms))];
  });
}

/** Who decides on the levels of the mix that are not the decider's own, grouped by who; nothing where all are. */
export function decisionBlocks(advice: Advice, words: ReportWording): readonly Block[] {
  const others = advice.levels.filter(({ role, decision }) => inMix.includes(role) && decision?.own === false);
  const parties = [...new Set(others.map(({ decision }) => words.or(decision?.by ?? [])))];
  const groups = parties.map((party) => {
    const levels = others.filter(({ decision }) => words.or(decision?.by ?? []) === party);
    return words.mix.belongsTo(words.and(levels.map(({ id }) => instrumentTitle(advice, id))), party);
  });
  return groups.length === 0
    ? []
    : [paragraph(span(`${words.mix.notYoursHeading}: `, "warning"), span(`${groups.join("; ")}.`))];
}

/** The levels outside the mix, with a short reason where they are for later or to be avoided. */
export function outsideItems(advice: Advice, words: ReportWording, cut: Cut): readonly ListItem[] {
  return outside.flatMap((role) => {
    const levels = advice.levels.filter((level) => level.role === role);
    if (role === "neutral") return advice.phase.origin === "open" ? [] : neutralItem(levels, words);
    return groupByWhyNot(levels, advice, words, cut).map(({ alike, why }) => ({
      mark: roleSpan(role, words),
      line: [
        span(words.and(alike.map((level) => withAction(level, words)))),
        ...(why.length === 0 ? [] : [span(": "), ...why]),
      ],
    }));
  });
}

/** Levels of which the same keeps them out of the mix, together: where the first of them stands. */
function groupByWhyNot(
  levels: readonly AdviceLevel[],
  advice: Advice,
  words: ReportWording,
  cut: Cut,
): readonly { readonly alike: readonly AdviceLevel[]; readonly why: Line }[] {
  const groups = new Map<string, { readonly alike: AdviceLevel[]; readonly why: Line }>();
  for (const level of levels) {
    const why = whyOutside(level, advice, words, cut);
    const said = JSON.stringify(why);
    const group = groups.get(said);
    if (group === undefined) groups.set(said, { alike: [level], why });
    else group.alike.push(level);
  }
  return [...groups.values()];
}

function withAction({ numeral, name, action }: AdviceLevel, words: ReportWording): string {
  if (action === null) return `${numeral} ${name}`;
  return `${numeral} ${name} (${action === "keep" ? words.keepOutside : words.action[action]})`;
}

function neutralItem(levels: readonly AdviceLevel[], words: ReportWording): readonly ListItem[] {
  if (levels.length === 0) return [];
  const named = levels.map((level) => withAction(level, words));
  return [{ mark: roleSpan("neutral", words), line: [span(words.and(named), "quiet")] }];
}

/** Why a level is not in the mix: the phase in which its turn comes, or its heaviest reason against. */
export function whyOutside(level: AdviceLevel, advice: Advice, words: ReportWording, cut: Cut = wholeText): Line {
  const later = [...advice.roadmap, ...advice.phase.mixes].find(({ lead, support }) =>
    [...lead, ...support].includes(level.id),
  );
  if (level.role === "later" && later !== undefined) return [span(words.phase.inPhase(later.name))];
  const reason = heaviest(ownReasons(level.against));
  return reason === undefined ? [] : groundedLine(cut(reason.text), reason);
}

/** The seven levels as one table. */
export function mixTable(advice: Advice, words: ReportWording): readonly Block[] {
  const { table: heads } = words;
  const hasActions = advice.levels.some(({ action }) => action !== null);
  const hasDecisions = advice.levels.some(({ decision }) => decision !== null);
  const ordered = [...inMix, ...outside].flatMap((role) => advice.levels.filter((level) => level.role === role));
  const rows = ordered.map((level): readonly Line[] => [
    [span(roleInAdvice(level, advice, words), inMix.includes(level.role) ? "strong" : roleTone[level.role])],
    [span(`${level.numeral} ${level.name}`)],
    [weightSpan(level.score, words)],
    ...(hasActions ? [[span(level.action === null ? "" : words.action[level.action])]] : []),
    inMix.includes(level.role) ? whyInMix(level, advice, words) : whyOutside(level, advice, words),
    ...(hasDecisions ? [[span(words.or(level.decision?.by ?? []))]] : []),
  ]);
  const action = hasActions ? [heads.action] : [];
  const decision = hasDecisions ? [heads.decision] : [];
  return table([heads.role, heads.level, heads.weight, ...action, heads.why, ...decision], rows, words.none);
}

const cells = 8;

/** What weight there is for and against, as a bar with figures beside it: bars alone are silent when they are read aloud. */
export function weightSpan(score: Score, words: ReportWording): Span {
  const { brief, full } = words.weight;
  const [pro, against] = [words.decimal(score.for), words.decimal(score.against)];
  const kind = score.for === 0 ? (score.against === 0 ? "none" : "against") : score.against === 0 ? "for" : "both";
  const figures = brief[kind](pro, against);
  const bar = weightBar(score);
  return { ...span(bar === "" ? figures : `${bar} ${figures}`), spoken: full[kind](pro, against) };
}

type Score = { readonly for: number; readonly against: number };

/**
 * The weight for (▰) and against (▱) as one bar, one cell a point, at most eight cells. Heavier weights than fit are
 * scaled down, and neither side disappears.
 */
function weightBar(score: Score): string {
  const total = score.for + score.against;
  if (total <= cells) return "▰".repeat(score.for) + "▱".repeat(score.against);
  const share = Math.round((score.for / total) * cells);
  const filled = Math.min(Math.max(share, score.for > 0 ? 1 : 0), score.against > 0 ? cells - 1 : cells);
  return "▰".repeat(filled) + "▱".repeat(cells - filled);
}
