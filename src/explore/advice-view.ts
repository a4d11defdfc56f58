import type { Advice, AdviceLevel, Role } from "../advice/advice.ts";
import { isInMix } from "../advice/advised-mix.ts";
import type { Comparison } from "../advice/compare-advice.ts";
import type { AnswerComparison } from "../advice/compare-answers.ts";
import type { Explanation } from "../advice/explain-advice.ts";
import { rankWatches } from "../advice/findings/watches.ts";
import type { Language } from "../language/languages.ts";
import { exploreWording, memoWording, reportWording } from "../language/wordings.ts";
import type { Pack } from "../pack/pack.ts";
import { sourcePlace } from "../pack/pack-names.ts";
import { agreedBlocks, compareBlocks } from "../report/compare-report.ts";
import { detailBlocks, roadmapBlocks } from "../report/detail-blocks.ts";
import { heading, list, paragraph, section } from "../report/document/blocks.ts";
import type { Section, SectionBlock } from "../report/document/document.ts";
import { span, text } from "../report/document/lines.ts";
import { escapeHtml } from "../report/escape.ts";
import { contradictionBlocks } from "../report/evidence-blocks.ts";
import { explainBlocks } from "../report/explain-report.ts";
import { watchItem } from "../report/findings.ts";
import { renderBlocks } from "../report/html/render-block.ts";
import { startWriting } from "../report/html/render-line.ts";
import { actionSpans, decisionBlocks, roleInAdvice, whyInMix, whyOutside } from "../report/mix-blocks.ts";
import { balanceLines, companionItems } from "../report/mix-change.ts";
import { instrumentTitle } from "../report/names.ts";
import { certainBlocks, openItems, openSentence } from "../report/open-items.ts";
import { findOutFirst } from "../report/paper/find-out-first.ts";
import { questionSheet } from "../report/paper/question-sheet.ts";
import { letGoBlocks, letGoSentence, phaseBlocks, phaseMixBlocks } from "../report/phase-blocks.ts";
import { legendBlock } from "../report/report-context.ts";
import { whatIfBlocks } from "../report/what-if-report.ts";
import { levelTarget, linkNames, type Names, targetsOf } from "./link-names.ts";

/** Turns parts of an advice into HTML, in one language. Everything that it says is said by the reports' own blocks. */
export interface View {
  /** The mix in short, for a strip that stays in view; `pending` says that it is not known how sure it is. */
  readonly strip: (advice: Advice, pending?: string) => string;
  /** Which phase it is, and what holds of the theme as a whole. */
  readonly phase: (advice: Advice) => string;
  /** The levels with their roles, a bar and words for what weighs, and why. */
  readonly levels: (advice: Advice) => string;
  /** The same, with what is to be said of the mix as a whole, and of that of each phase where it is open. */
  readonly mix: (advice: Advice) => string;
  /** What stands beside the mix: instruments, balance, what to watch out for. */
  readonly beside: (advice: Advice) => string;
  /** What is certain, what is open and which answer moves what. */
  readonly open: (advice: Advice) => string;
  /** The phases ahead. */
  readonly ahead: (advice: Advice) => string;
  readonly everything: (advice: Advice) => string;
  readonly moved: (comparison: Comparison) => string;
  /** What several people answered: where they differ, whether that matters, and what to talk about first. */
  readonly answers: (comparison: AnswerComparison) => string;
  readonly explanation: (explanation: Explanation) => string;
  /** What a statement says, and where. */
  readonly statement: (id: string) => string;
  /** For paper: all questions, with boxes to tick. */
  readonly questionSheet: () => string;
  /** For paper: what to find out first, with what it can change and room for who and by when. */
  readonly findOutFirst: (advice: Advice) => string;
}

/** The view on a pack in a language; `pack` is in the wording that suits the theme. */
export function createView(pack: Pack, language: Language): View {
  const words = reportWording[language];
  const own = exploreWording[language];
  const labels = memoWording[language].labels;
  const names: Names = {
    levels: pack.levels.map(({ id, numeral, name }) => ({ id, numeral, name: name[language] })),
    statements: new Set(pack.statements.map(({ id }) => id)),
  };
  const targets = targetsOf(names);
  const write = (blocks: readonly SectionBlock[], title = ""): string =>
    renderBlocks(
      linkNames(blocks, names),
      { title, depth: 3 },
      { ...startWriting(language, labels, targets), speaks: true },
    );
  const part = ({ title, blocks }: Section): string =>
    `${title === "" ? "" : `<h2>${escapeHtml(title)}</h2>`}${write(blocks, title)}`;
  const level = (each: AdviceLevel, advice: Advice, scale: number): string => {
    const { id, role, score } = each;
    const why = isInMix(role) ? whyInMix(each, advice, words) : whyOutside(each, advice, words);
    const action = actionSpans(each, words).map((part) => (part.kind === "text" ? part.text : ""));
    const kind = score.for === 0 ? (score.against === 0 ? "none" : "against") : score.against === 0 ? "for" : "both";
    const weight = words.weight.full[kind](words.decimal(score.for), words.decimal(score.against));
    const title = `<a href="#${levelTarget(id)}">${escapeHtml(instrumentTitle(advice, id))}</a>`;
    const called = [roleInAdvice(each, advice, words), ...action].map(escapeHtml).join(" · ");
    const grounds = why.length === 0 ? "" : write([paragraph(...why)]);
    return [
      `<li class="level ${role}" data-level="${id}">`,
      `<div class="what"><h3>${title}</h3><p class="role">${called}</p></div>`,
      `<div class="weight">${drawBar(score, scale)}<p>${escapeHtml(weight)}</p></div>`,
      `<div class="grounds">${grounds}</div></li>`,
    ].join("");
  };
  const levels = (advice: Advice): string => {
    const scale = Math.max(1, ...advice.levels.map(({ score }) => Math.max(score.for, score.against)));
    const ordered = roles.flatMap((role) => advice.levels.filter((each) => each.role === role));
    return `<ul class="levels">${ordered.map((each) => level(each, advice, scale)).join("")}</ul>`;
  };
  return {
    strip: (advice, pending) => {
      const parts = (["lead", "support"] as const).flatMap((role) => {
        const levels = advice.levels.filter((each) => each.role === role);
        const items = levels.map(chip);
        return levels.length === 0
          ? []
          : [`<div><dt>${escapeHtml(words.roleHeading[role])}</dt><dd><ul>${items.join("")}</ul></dd></div>`];
      });
      const none =
        parts.length > 0
          ? ""
          : `<div><dt>${escapeHtml(own.strip.label)}</dt><dd>${escapeHtml(own.strip.none)}</dd></div>`;
      const status = pending ?? own.strip.status[advice.settled.status];
      return `<dl>${parts.join("")}${none}</dl><p class="status ${pending === undefined ? advice.settled.status : "working"}">${escapeHtml(status)}</p>`;
    },
    phase: (advice) => write([...phaseBlocks(advice, words), ...letGoBlocks(advice)]),
    levels,
    mix: (advice) => {
      const isEmpty = advice.phase.origin !== "open" && !advice.levels.some(({ role }) => isInMix(role));
      const empty = advice.sustainment.letsGo ? letGoSentence(advice, words) : words.mix.empty;
      return [
        ...(isEmpty ? [`<p><strong>${escapeHtml(empty)}</strong></p>`] : []),
        levels(advice),
        write([...decisionBlocks(advice, words), ...phaseMixBlocks(advice, words)]),
      ].join("");
    },
    beside: (advice) =>
      write([
        ...section(3, words.mix.companions, list(companionItems(advice, words))),
        ...section(
          3,
          words.balance.heading,
          balanceLines(advice, words).map((line) => paragraph(...line)),
        ),
        ...contradictionBlocks(advice, words),
        ...section(
          3,
          words.watch.heading,
          list(rankWatches(advice, "plan").map((watch) => watchItem(watch, advice, words))),
        ),
      ]),
    open: (advice) =>
      write([
        ...certainBlocks(advice, words),
        paragraph(span(`${words.open.label[advice.settled.status]}: `, "strong"), span(openSentence(advice, words))),
        ...list(openItems(advice, words, advice.settled.open.length)),
      ]),
    ahead: (advice) => write(roadmapBlocks(advice, words)),
    everything: (advice) => write([...detailBlocks(advice, words, false), legendBlock(words)], own.more),
    moved: (comparison) =>
      comparison.facts.length === 0 && comparison.same
        ? `<p>${escapeHtml(own.moved.nothing)}</p>`
        : write(whatIfBlocks(comparison, words).slice(1), own.moved.heading),
    answers: (comparison) => {
      const blocks = [...compareBlocks(comparison, words).slice(1), ...agreedBlocks(comparison, words)];
      return write(blocks.map((block) => (block.kind === "heading" ? { ...block, depth: 3 } : block)));
    },
    explanation: (explanation) => write([...explainBlocks(explanation, words).slice(1), legendBlock(words)]),
    statement: (id) => {
      const found = pack.statements.find((each) => each.id === id);
      if (found === undefined) return "";
      const { basis } = found;
      const where = words.statements.place(sourcePlace(pack, found));
      return write([
        heading(3, own.statement(id)),
        paragraph(...text(found.text[language])),
        paragraph(...text(where)),
        paragraph(...text(words.basis[basis])),
        paragraph(...text(words.statements.source(pack.source.title))),
      ]);
    },
    questionSheet: () => {
      const { title, sections, account } = questionSheet(pack, language);
      return `<h1>${escapeHtml(title)}</h1>${sections.map(part).join("")}<p>${escapeHtml(account)}</p>`;
    },
    findOutFirst: (advice) => part(findOutFirst(advice)),
  };
}

/** A level of the mix in the strip: by its numeral, and where there is room by its name. */
function chip({ id, numeral, name, role }: AdviceLevel): string {
  return `<li class="${role}"><a href="#${levelTarget(id)}"><b>${escapeHtml(numeral)}</b> <span>${escapeHtml(name)}</span></a></li>`;
}

/** In the order in which reports tell them. */
const roles: readonly Role[] = ["lead", "support", "later", "avoid", "neutral"];

/** A bar of what weighs for, from the left, and one of what weighs against under it; the words beside it say the same. */
function drawBar(score: { readonly for: number; readonly against: number }, scale: number): string {
  const bar = (side: "for" | "against"): string => {
    const width = Math.round((score[side] / scale) * 1000) / 10;
    return `<rect class="${side}" x="0" y="${side === "for" ? 0 : 9}" width="${width}" height="7" rx="1.5"/>`;
  };
  return `<svg class="bar" viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true">${bar("for")}${bar("against")}</svg>`;
}
