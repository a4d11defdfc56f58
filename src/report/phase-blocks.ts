import type { Advice, PhaseMix } from "../advice/advice.ts";
import { levelOf } from "../engine/vocabulary.ts";
import type { ReportWording } from "../language/report-wording.ts";
import { type Cut, wholeText } from "../language/sentence.ts";
import { heading, paragraph, tableOfAlike } from "./document/blocks.ts";
import type { Block, Line } from "./document/document.ts";
import { groundSpans, span } from "./document/lines.ts";
import { instrumentTitle, nameWithin } from "./names.ts";

/** Which phase the theme is in, how that is known, whether the facts agree, and whether the source speaks of such themes. */
export function phaseBlocks(advice: Advice, words: ReportWording): readonly Block[] {
  const { phase } = advice;
  if (phase.origin === "open" || phase.name === null) return [openPhase(advice, words), ...scopeBlocks(advice)];
  const sentence = phase.origin === "given" ? words.phase.given(phase.name) : words.phase.derived(phase.name);
  const reason = phase.origin === "derived" ? reasonLine(advice) : [];
  return [paragraph(span(sentence, "strong"), ...reason), ...contradiction(advice, words), ...scopeBlocks(advice)];
}

/** That the theme lies outside what the source speaks of. */
function scopeBlocks({ scope }: Advice): readonly Block[] {
  return scope === null ? [] : [paragraph(span(scope, "warning"))];
}

function reasonLine(advice: Advice): Line {
  const why = advice.phase.reasons[0];
  return why === undefined ? [] : [span(` ${why.text}`), ...groundSpans(why)];
}

function openPhase(advice: Advice, words: ReportWording): Block {
  const names = words.or(advice.phase.mixes.map((mix) => mix.name));
  return paragraph(span(words.phase.open(names), "strong"), span(` ${words.phase.findOut}`, "warning"));
}

function contradiction(advice: Advice, words: ReportWording): readonly Block[] {
  const { agrees, derived } = advice.phase;
  if (agrees) return [];
  const name = derived === null ? undefined : phaseName(advice, derived);
  const text = name === undefined ? words.phase.contradictedOpen : words.phase.contradicted(name);
  return [paragraph(span(text, "warning"), ...reasonLine(advice))];
}

/** The name of a phase; its id where nothing names it. */
export function phaseName(advice: Advice, id: string): string {
  if (advice.phase.value === id && advice.phase.name !== null) return advice.phase.name;
  const named = [...advice.phase.mixes, ...advice.roadmap].find((each) => each.phase === id);
  return named?.name ?? Object.values(advice.labels).find((fact) => id in fact.values)?.values[id] ?? id;
}

/** That it is time to let go, where the advice does, whatever of the mix lives on then. */
export function letGoBlocks({ sustainment }: Advice, cut: Cut = wholeText): readonly Block[] {
  if (!sustainment.letsGo) return [];
  return [paragraph(span(cut(sustainment.text), "strong"), ...groundSpans(sustainment))];
}

/** What letting go comes to where no level is in the mix: nothing is stopped where nothing is in use. */
export function letGoSentence({ case: subject, levels }: Advice, words: ReportWording): string {
  const inUse = subject.current?.map(levelOf);
  const isUnused = inUse !== undefined && !levels.some(({ id }) => inUse.includes(id));
  return isUnused ? words.mix.letGoUnused : words.mix.letGo;
}

/** Where the phase is open, or the facts lead to another one than is given: the mixes of the phases, and what they share. */
export function phaseMixBlocks(advice: Advice, words: ReportWording): readonly Block[] {
  const { mixes } = advice.phase;
  if (mixes.length < 2) return [];
  const used = advice.levels.filter(({ id }) => mixes.some((mix) => roleIn(mix, id) !== null));
  const rows = used.map(({ id }): readonly Line[] => [
    [span(instrumentTitle(advice, id))],
    ...mixes.map((mix) => roleCell(roleIn(mix, id), words)),
  ]);
  return [
    heading(2, words.phase.mixesHeading),
    ...tableOfAlike([words.table.level, ...mixes.map((mix) => mix.name)], rows, words.none),
    paragraph(span(sharedRoles(advice, words))),
  ];
}

/** In a line, the mix of the phase that the facts lead to, where that is another one than is given. */
export function otherMixBlocks(advice: Advice, words: ReportWording): readonly Block[] {
  const other = advice.phase.agrees ? undefined : advice.phase.mixes.find(({ phase }) => phase !== advice.phase.value);
  if (other === undefined) return [];
  const named = (ids: readonly string[]): string => words.and(ids.map((id) => nameWithin(advice, id)));
  return [paragraph(span(words.phase.otherMix(other.name, named(other.lead), named(other.support))))];
}

function roleIn(mix: PhaseMix, level: string): "lead" | "support" | null {
  if (mix.lead.includes(level)) return "lead";
  return mix.support.includes(level) ? "support" : null;
}

function roleCell(role: "lead" | "support" | null, words: ReportWording): Line {
  return role === null ? [span(words.none, "quiet")] : [span(words.phase.cell[role], role)];
}

function sharedRoles(advice: Advice, words: ReportWording): string {
  const [first, ...rest] = advice.phase.mixes;
  const shared = advice.levels.flatMap(({ id }) => {
    const role = first === undefined ? null : roleIn(first, id);
    const same = role !== null && rest.every((mix) => roleIn(mix, id) === role);
    return same ? [words.inMix[role](instrumentTitle(advice, id))] : [];
  });
  return shared.length === 0 ? words.phase.nothingShared : words.phase.shared(words.and(shared));
}
