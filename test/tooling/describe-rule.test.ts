import { expect, test } from "vitest";
import type { Condition } from "../../src/pack/terms.ts";
import { describeCondition } from "../../src/tooling/describe-rule.ts";
import { readSmallPack } from "../fixtures/packs/small-pack.ts";

const { pack } = readSmallPack();
const start: Condition = { kind: "is", fact: "phase", values: ["start"] };
const proven: Condition = { kind: "is", fact: "proven", values: ["yes"] };
const either: Condition = { kind: "any", of: [start, proven] };
const inPlan = (kind: "includes" | "lacks", ...values: string[]): Condition => ({ kind, fact: "planned", values });
const inUse = (kind: "includes" | "lacks", ...values: string[]): Condition => ({ kind, fact: "current", values });

test.each<readonly [Condition | undefined, nl: string, en: string]>([
  [undefined, "altijd", "always"],
  [{ kind: "all", of: [] }, "altijd", "always"],
  [{ kind: "any", of: [] }, "nooit", "never"],
  [start, "‘Fase’ is begin", "‘Phase’ is start"],
  [
    { kind: "is", fact: "phase", values: ["start", "later"] },
    "‘Fase’ is begin of later",
    "‘Phase’ is start or later on",
  ],
  [{ kind: "not", of: start }, "‘Fase’ is niet begin", "‘Phase’ is not start"],
  [{ kind: "all", of: [start, proven] }, "‘Fase’ is begin en ‘Bewezen’ is ja", "‘Phase’ is start and ‘Proven’ is yes"],
  [
    { kind: "all", of: [proven, either] },
    "‘Bewezen’ is ja en (‘Fase’ is begin of ‘Bewezen’ is ja)",
    "‘Proven’ is yes and (‘Phase’ is start or ‘Proven’ is yes)",
  ],
  [
    { kind: "not", of: either },
    "niet (‘Fase’ is begin of ‘Bewezen’ is ja)",
    "not (‘Phase’ is start or ‘Proven’ is yes)",
  ],
  [
    { kind: "includes", fact: "sectors", values: ["public", "private"] },
    "bij ‘Sectoren’ horen ‘publiek’ en ‘privaat’",
    "‘Sectors’ includes ‘the state’ and ‘business’",
  ],
  [
    { kind: "lacks", fact: "sectors", values: ["public"] },
    "bij ‘Sectoren’ hoort niet ‘publiek’",
    "‘Sectors’ does not include ‘the state’",
  ],
  [{ kind: "count", fact: "sectors", min: 2 }, "bij ‘Sectoren’ horen er minstens 2", "‘Sectors’ holds at least 2"],
  [{ kind: "count", fact: "sectors", max: 0 }, "‘Sectoren’ is leeg", "‘Sectors’ is empty"],
  [inUse("includes", "money"), "Geld is nu in gebruik", "Money is in use now"],
  [
    inUse("lacks", "money.grant"),
    "Subsidie (vorm van Geld) is nu niet in gebruik",
    "Grant (form of Money) is not in use now",
  ],
  [inPlan("includes", "money", "rules"), "Geld en Regels staan in het plan", "Money and Rules are in the plan"],
  [inPlan("lacks", "money"), "Geld staat niet in het plan", "Money is not in the plan"],
  [
    { kind: "count", fact: "planned", min: 1, max: 1 },
    "het plan heeft precies 1 instrument",
    "the plan has exactly 1 instrument",
  ],
  [
    { kind: "is", fact: "advice.money", values: ["lead", "support"] },
    "het advies voor Geld is ‘inzetten’ of ‘ondersteunen’",
    "the advice for Money is ‘focus’ or ‘support’",
  ],
  [
    { kind: "is", fact: "advice.lacks-lead", values: ["yes"] },
    "het plan mist een niveau waarop het advies inzet",
    "the plan lacks a level that the advice focuses on",
  ],
])("%j", (condition, nl, en) => {
  expect([describeCondition(condition, pack, "nl"), describeCondition(condition, pack, "en")]).toEqual([nl, en]);
});
