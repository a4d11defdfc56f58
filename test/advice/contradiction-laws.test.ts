import { beforeAll, describe, expect, test } from "vitest";
import type { Advice, Reason } from "../../src/advice/advice.ts";
import { isInMix } from "../../src/advice/advised-mix.ts";
import { groupByLevel, rankWatches } from "../../src/advice/findings/watches.ts";
import type { Case } from "../../src/case/case.ts";
import type { Language } from "../../src/language/languages.ts";
import { lowerFirst } from "../../src/language/sentence.ts";
import type { Pack } from "../../src/pack/pack.ts";
import { listItems } from "../../src/tooling/list-items.ts";
import { generatePlanned } from "../support/planned-cases.ts";
import { runs } from "../support/properties.ts";
import { realAdviser, realPack } from "../support/real-pack.ts";

const cases = generatePlanned(runs(600));
const advise = (subject: Case, language: Language = "nl"): Advice =>
  realAdviser.advise(subject, { language, depth: "none", certain: false });

/** What is wrong with an advice, by a law of which it must hold. */
type Law = (advice: Advice, subject: Case) => readonly string[];

const held = new Set(["later", "avoid"]);

/** What the advice holds back: levels, and forms as `level.form`. */
function heldBack({ levels }: Advice): ReadonlySet<string> {
  return new Set(
    levels.flatMap(({ id, role, forms }) => [
      ...(held.has(role) ? [id] : []),
      ...forms.flatMap((form) => (held.has(form.status) ? [`${id}.${form.id}`] : [])),
    ]),
  );
}

const asked = new Map(
  [...realPack.levels.flatMap(({ conditions }) => conditions), ...realPack.sustainment.preparations].map((item) => [
    item.id,
    item.asksFor ?? [],
  ]),
);

/** How often the laws below had something to look at. */
const seen = { actions: 0, beside: 0, roles: 0, watches: 0 };

const laws: Readonly<Record<string, Law>> = {
  "no action asks for what it holds back": (advice) => {
    const back = heldBack(advice);
    const actions = [...advice.levels.flatMap(({ conditions }) => conditions), ...advice.sustainment.preparations];
    const asking = actions.filter(({ id }) => (asked.get(id) ?? []).length > 0);
    seen.actions += asking.length;
    return asking.flatMap(({ id }) => (asked.get(id) ?? []).flatMap((target) => (back.has(target) ? [id] : [])));
  },

  "what a text rests on is what the case says": (advice, subject) => {
    const known: Readonly<Record<string, unknown>> = {
      current: subject.current,
      planned: subject.planned,
      ...(advice.phase.value === null ? {} : { phase: advice.phase.value }),
      ...Object.fromEntries(advice.levels.map(({ id, role }) => [`advice.${id}`, role])),
      ...subject.facts,
    };
    const reasons: readonly Reason[] = advice.levels.flatMap((level) => [
      ...level.for,
      ...level.against,
      ...level.forms.flatMap((form) => form.reasons),
    ]);
    const claims = [
      ...reasons.map(({ facts, rule = "", constraint = "" }) => ({ facts, id: `${rule}${constraint}` })),
      ...advice.cautions,
      ...advice.audit,
      ...advice.levels.flatMap(({ conditions }) => conditions),
    ];
    return claims.flatMap(({ id, facts }) =>
      Object.entries(facts).flatMap(([fact, answer]) =>
        !(fact in known) || JSON.stringify(known[fact]) === JSON.stringify(answer)
          ? []
          : [`${id} says ${fact} is ${answer}`],
      ),
    );
  },

  "how to use a level is told where it is in the mix, planned or kept, and nowhere else": (advice, subject) => {
    const planned = new Set(subject.planned?.map((instrument) => instrument.split(".")[0]));
    const money = `${subject.facts["public-money"]}`;
    return advice.levels.flatMap(({ id, role, action, conditions }) => {
      const isThere = id === "funding" && ["temporary", "conditional", "structural"].includes(money);
      const isKept = action === "keep" || (isThere && action !== "phase-out" && !advice.sustainment.letsGo);
      const isTold = isInMix(role) || (role !== "avoid" && (planned.has(id) || isKept));
      if (!isInMix(role) && conditions.length > 0) seen.beside += 1;
      return isTold === conditions.length > 0 ? [] : [`${id} ${role}`];
    });
  },

  "a finding on a plan names the levels that it is about, with the reason for the role of each": (advice) =>
    advice.audit.flatMap(({ id, status, level, text, cites, levels = [] }) => {
      if (status !== "found" || !(id === "audit/lacks-lead" || id.startsWith("audit/avoided-"))) return [];
      seen.roles += 1;
      const isRight = levels.every((each) => {
        const found = advice.levels.find((candidate) => candidate.id === each.level);
        const isNamed = each.role === "avoid" || text.includes(`${found?.numeral} (${lowerFirst(found?.name ?? "")})`);
        const rests = each.reasons.every((reason) => reason.cites.every((cite) => cites.includes(cite)));
        const tells = isInMix(each.role) || each.reasons.every(({ effect }) => effect !== "limit");
        return found?.role === each.role && isNamed && rests && tells && each.reasons.length > 0;
      });
      const isWhole = level === null ? levels.length > 0 : levels.some((each) => each.level === level);
      return isRight && isWhole ? [] : [id];
    }),

  "nothing is said twice among what to watch out for": (advice) => {
    const texts = rankWatches(advice, "plan").map(({ finding }) => finding.text);
    seen.watches += texts.length;
    const named = advice.audit.flatMap(({ levels = [] }) => levels.map(({ level }) => level));
    return [...texts, ...named].filter((said, index, all) => all.indexOf(said) !== index);
  },

  "what is about one level stands together, where the heaviest of it comes": (advice) => {
    const ranked = rankWatches(advice, "leads");
    const groups = groupByLevel(ranked, advice);
    const names = groups.map(({ level }) => level?.id);
    const first = groups.map(({ watches }) => ranked.findIndex(({ finding }) => finding === watches[0]?.finding));
    const isWhole = groups.flatMap(({ watches }) => watches).length === ranked.length;
    const inOrder = first.every((at, index) => index === 0 || at > (first[index - 1] ?? -1));
    return isWhole && inOrder && new Set(names).size === names.length ? [] : names.map(String);
  },
};

describe(`over ${cases.length} random and plausible cases, an advice never contradicts itself:`, () => {
  const wrong = new Map<string, string[]>(Object.keys(laws).map((law) => [law, []]));

  beforeAll(() => {
    for (const subject of cases) {
      const advice = advise(subject);
      for (const [law, check] of Object.entries(laws)) {
        wrong.get(law)?.push(...check(advice, subject).map((said) => `${subject.id}: ${said}`));
      }
    }
  });

  test.each(Object.keys(laws))("%s", (law) => {
    expect(wrong.get(law)?.slice(0, 5)).toEqual([]);
  });

  test("and there was something to look at", () => {
    expect(Math.min(seen.actions, seen.watches)).toBeGreaterThan(cases.length);
    expect(Math.min(seen.beside, seen.roles)).toBeGreaterThan(cases.length / 5);
  });
});

/** Words by which a text is about a form that can be held back. */
const formWords: Readonly<Record<string, RegExp>> = {
  "funding.reward-by-result": /\b(beloon|belonen|reward)/i,
  "monitoring.benchmarking": /benchmark|feedback van buiten|feedback from outside|intervisie/i,
  "knowledge-programme.communities": /communit/i,
  "chain-cooperation.peer-review": /peer review|feedback/i,
  "network-support.set-up": /nieuw netwerk|netwerk op te zetten|netwerk opzetten|new network|set up a network/i,
};

/** Texts that name such a form and do not ask for it now, and why that is so. */
const namesOnly: Readonly<Record<string, string>> = {
  "funding/reward-learning-goals": "rewards goals of learning, in place of end results",
  "monitoring/hold-benchmarking-back": "says to wait",
  "monitoring/build-a-shared-language": "says what comes before it",
  "monitoring/not-open-to-outsiders-yet": "says to wait",
  "monitoring/comparing-without-common-ground": "says that it is of no use now",
  "monitoring/scale-a-proven-route": "says that it works once projects are ready",
  "audit/benchmarking-too-early": "says to put it off",
  "audit/benchmarking-without-shared-language": "says what comes before it",
  "monitoring/organise-feedback": "asks for feedback of its own level",
  "monitoring/let-go": "says that it is less needed",
  "phase/pilot-but-ready-to-scale": "says in which phase it works",
  "tension/monitor-early-benchmark-late": "says to wait",
  "chain-cooperation/use-what-exists": "says to use what exists first",
  "network-support/no-cooperation-yet": "speaks against the level",
  "monitoring/no-new-push": "says to start none",
  "network-support/nothing-new": "says to start none",
};

describe("a text of the built-in pack that names a form which can be held back", () => {
  const forms = heldForms(realPack);

  test("is looked for by its words, for every such form", () => {
    expect(Object.keys(formWords).sort()).toEqual([...forms].sort());
  });

  test.each(Object.entries(formWords))("asks for it, or is known to only name it: %s", (form, words) => {
    const unknown = listItems(realPack).flatMap((entry) => {
      if (!["condition", "preparation", "caution", "check", "tension", "rule"].includes(entry.kind)) return [];
      const { item, id } = entry;
      const texts =
        "because" in item
          ? [item.because]
          : "resolution" in item
            ? [item.resolution]
            : "text" in item
              ? [item.text]
              : [];
      if (!texts.some(({ nl, en }) => words.test(nl) || words.test(en))) return [];
      const asksForIt = "asksFor" in item && item.asksFor?.includes(form);
      const weighsOnIt =
        "effects" in item &&
        item.effects.some((effect) => effect.form !== undefined && `${effect.level}.${effect.form}` === form);
      return asksForIt || weighsOnIt || id in namesOnly ? [] : [id];
    });
    expect(unknown).toEqual([]);
  });
});

test("no text of the built-in pack starts with the name of a programme, which would lose its capital within a sentence", () => {
  const names = realPack.precedents.map(({ name }) => name).filter((name) => lowerFirst(name) !== name);
  const found = listItems(realPack).flatMap(({ kind, id, item }) => {
    if (kind === "statement" || kind === "precedent" || kind === "evidence") return [];
    const texts = "because" in item ? [item.because] : "text" in item ? [item.text] : [];
    return texts.some(({ nl, en }) => names.some((name) => nl.startsWith(name) || en.startsWith(name))) ? [id] : [];
  });
  expect(names.length).toBeGreaterThan(5);
  expect(found).toEqual([]);
});

/** The forms on which some rule bears that is against them. */
function heldForms({ levels, phases }: Pack): ReadonlySet<string> {
  const rules = [...levels.flatMap((level) => level.rules), ...phases.phases.flatMap((phase) => phase.rules)];
  return new Set(
    rules.flatMap(({ effects }) =>
      effects.flatMap(({ kind, level, form }) =>
        form !== undefined && (kind === "oppose" || kind === "exclude") ? [`${level}.${form}`] : [],
      ),
    ),
  );
}
