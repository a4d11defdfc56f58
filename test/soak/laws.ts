import type { Advice } from "../../src/advice/advice.ts";
import type { Adviser } from "../../src/advice/create-adviser.ts";
import type { Case, FactAnswer } from "../../src/case/case.ts";
import type { Place } from "../../src/diagnostics/diagnostic.ts";
import { answersTo } from "../support/brute-force.ts";
import { createSequence } from "../support/sequence.ts";
import type { Laws } from "./kind.ts";

/** Completions that are drawn for each case. */
const completions = 2;

/** The law that an advice breaks, or null; of the cheap ones there is one. */
export function lawBrokenBy(adviser: Adviser, subject: Case, laws: Laws): string | null {
  const advice = adviseOn(adviser, subject);
  const broken = languageMatters(adviser, subject, advice);
  if (broken !== null || laws === "cheap") return broken;
  return orderMatters(adviser, subject, advice) ?? proofFails(adviser, subject, advice);
}

function adviseOn(adviser: Adviser, subject: Case, language: "nl" | "en" = "en"): Advice {
  return adviser.advise(subject, { language, depth: "none" });
}

function rolesIn({ levels, settled }: Advice): string {
  return JSON.stringify([settled.status, levels.map(({ id, role }) => [id, role])]);
}

/** What is in the mix: outside it, proofs say nothing. */
function mixIn({ levels }: Advice): string {
  return JSON.stringify(levels.map(({ role }) => (role === "lead" || role === "support" ? role : null)));
}

function orderMatters(adviser: Adviser, subject: Case, advice: Advice): string | null {
  const { facts, current, planned } = subject;
  const turned = adviseOn(adviser, {
    ...subject,
    facts: Object.fromEntries(
      Object.entries(facts)
        .reverse()
        .map(([fact, answer]) => [fact, turn(answer)]),
    ),
    current: current?.toReversed() ?? null,
    planned: planned?.toReversed() ?? null,
  });
  return rolesIn(turned) === rolesIn(advice) ? null : "the order of what is written matters";
}

function turn(answer: FactAnswer): FactAnswer {
  return typeof answer === "string" ? answer : answer.toReversed();
}

function languageMatters(adviser: Adviser, subject: Case, advice: Advice): string | null {
  return rolesIn(adviseOn(adviser, subject, "nl")) === rolesIn(advice) ? null : "the language matters";
}

/** A mix that is proven is that of completions; a witness gives another one. */
function proofFails(adviser: Adviser, subject: Case, advice: Advice): string | null {
  const { status, witness } = advice.settled;
  if (status === "proven") {
    const next = createSequence(JSON.stringify(subject.facts).length);
    for (let drawn = 0; drawn < completions; drawn++) {
      const completion = complete(adviser, subject, next);
      if (mixIn(adviseOn(adviser, completion)) !== mixIn(advice)) {
        return `a proven mix is another one with ${JSON.stringify(completion.facts)}`;
      }
    }
  }
  if (witness === undefined) return null;
  const { current, ...facts } = witness.facts;
  const answered = { ...subject, facts: { ...subject.facts, ...facts } };
  const inUse = current === undefined || typeof current === "string" ? subject.current : current;
  return mixIn(adviseOn(adviser, { ...answered, current: inUse })) === mixIn(advice)
    ? "a witness gives the same mix"
    : null;
}

/** The case with its unknown facts answered, but for the phase: that it follows is known of no completion. */
function complete({ engine }: Adviser, subject: Case, next: () => number): Case {
  const { facts, phases } = engine.pack;
  const missing = facts.filter(({ id }) => subject.facts[id] === undefined && id !== phases.fact);
  const answers = missing.map((fact) => {
    const possible = answersTo(fact);
    return [fact.id, possible[Math.floor(next() * possible.length)] ?? []] as const;
  });
  return { ...subject, facts: { ...subject.facts, ...Object.fromEntries(answers) } };
}

/** The law that places break: each is inside the text, or right behind its end, and what it marks in the excerpt. */
export function placeOutside(text: string, places: readonly (Place | null | undefined)[]): string | null {
  const lines = text.split(/\r\n|\n/);
  const outside = places.find((place) => {
    if (!place) return false;
    const line = lines[place.line - 1];
    const end = lines[place.endLine - 1];
    const isIn =
      line !== undefined && end !== undefined && place.column <= line.length + 1 && place.endColumn <= end.length + 1;
    const { excerpt = "", mark = { start: 0, length: 0 } } = place;
    const isShown = mark.start >= 0 && mark.start + mark.length <= excerpt.length;
    return !isIn || !isShown || place.column < 1 || place.endLine < place.line;
  });
  return outside ? `a place lies outside the text: ${JSON.stringify(outside)}` : null;
}
