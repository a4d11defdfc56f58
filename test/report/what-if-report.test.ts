import { describe, expect, it } from "vitest";
import type { Advice, AdviceLevel } from "../../src/advice/advice.ts";
import { compareAdvice } from "../../src/advice/compare-advice.ts";
import { whatIfReport } from "../../src/report/what-if-report.ts";
import { reason } from "../fixtures/advice/base.ts";
import { flawedPlanAdvice } from "../fixtures/advice/flawed-plan.ts";
import { pilotAdvice } from "../fixtures/advice/pilot.ts";
import { contextOf } from "../fixtures/context.ts";

const report = (before: Advice, after: Advice, width = 80): string =>
  whatIfReport(compareAdvice(before, after), contextOf({ width }));
const withLevel = (id: string, change: (level: AdviceLevel) => Partial<AdviceLevel>): Advice => ({
  ...pilotAdvice,
  levels: pilotAdvice.levels.map((level) => (level.id === id ? { ...level, ...change(level) } : level)),
});
const withReach: Advice = {
  ...pilotAdvice,
  facts: pilotAdvice.facts.map((fact) =>
    fact.id === "urgency" ? { ...fact, value: "some", valueLabel: "enige" } : fact,
  ),
};

describe("a comparison for a terminal", () => {
  it("says that nothing differs", () => {
    const text = report(pilotAdvice, pilotAdvice);
    expect(text).toContain("De feiten zijn dezelfde.");
    expect(text).toContain("Er verandert niets: het advies blijft precies hetzelfde.");
  });

  it("shows changed facts, and that they make no difference", () => {
    const text = report(pilotAdvice, withReach);
    expect(text).toMatch(/Urgentie +onbekend +enige/);
    expect(text).toContain("Het advies blijft hetzelfde");
  });

  it("shows before and after side by side, only what differs", () => {
    const text = report(pilotAdvice, flawedPlanAdvice);
    expect(text).toMatch(/Fase +Pilotfase +Opschaling/);
    expect(text).toMatch(/VI Ketensamenwerking +beter niet, ▱▱ tegen 2 +ondersteunen, starten/);
    expect(text).not.toMatch(/^ +V Regionale samenwerking/m);
  });

  it("says nothing of a balance on which rules give no verdict, and all of one that comes or goes", () => {
    const weighed = (advice: Advice, verdict: "balanced" | null): Advice => ({
      ...advice,
      balance: { ...advice.balance, verdict },
    });
    expect(report(weighed(pilotAdvice, null), weighed(flawedPlanAdvice, null))).not.toMatch(/^ +Balans /m);
    expect(report(weighed(pilotAdvice, null), weighed(flawedPlanAdvice, "balanced"))).toMatch(
      /^ +Balans +er is geen mix/m,
    );
  });

  it("shows reasons and cautions that appeared and disappeared", () => {
    const text = report(pilotAdvice, flawedPlanAdvice);
    expect(text).toContain("+ VI Ketensamenwerking, nieuw (voor): Leerlingen vallen tussen scholen uit.\n    [C1]");
    expect(text).toContain("− VI Ketensamenwerking, weg (tegen): Er doet maar één soort onderwijs mee.\n    [C1]*");
    expect(text).toContain("+ daarnaast, nieuw: Regelgeving");
    expect(text).toContain("− let op, weg: Zorg dat de pilot aansluit");
    expect(text).toContain("+ plan, nieuw: Benchmarking komt te vroeg. [M7]");
  });

  it("says why the status of a form changed", () => {
    const against = reason("Scholen doen nog niet mee.", ["T2"], { effect: "oppose", points: -2 });
    const text = report(
      pilotAdvice,
      withLevel("pilots", ({ forms }) => ({
        forms: forms.map((form) => ({ ...form, status: "avoid", reasons: [against] })),
      })),
    );
    expect(text).toMatch(/III Pilotgerichte interventies, gezamenlijke pilot +gebruiken +beter niet/);
    expect(text).toContain("+ III Pilotgerichte interventies, gezamenlijke pilot, nieuw (tegen): Scholen");
    expect(text).toContain("− III Pilotgerichte interventies, gezamenlijke pilot, weg (voor): Scholen en");
  });

  it("says what changes in how to go about a level that stays in the mix, not of one that leaves it", () => {
    const change = ({ conditions }: AdviceLevel): Partial<AdviceLevel> => ({
      conditions: conditions.slice(0, 1).map((each) => ({ ...each, status: "met" })),
    });
    const met = withLevel("funding", change);
    const text = report(pilotAdvice, met, 120);
    expect(text).toContain(
      "✓ I Financiële middelen: Vraag cofinanciering naast het overheidsgeld. [F9] (eerst: nog te doen; daarna: is al zo)",
    );
    expect(text).toContain(
      "− I Financiële middelen: Houd persoonlijk contact met de deelnemers. [F8] (geldt niet meer)",
    );
    expect(report(met, pilotAdvice, 120)).toContain("[F8] (nieuw: onbekend of dit al zo is)");
    expect(
      report(
        pilotAdvice,
        withLevel("funding", () => ({ role: "later", conditions: [] })),
      ),
    ).not.toContain("[F9]");
  });

  it("says when the verdict on letting go changes", () => {
    const sustainment = { ...pilotAdvice.sustainment, verdict: "let-go", text: "Laat los. Draag het werk over." };
    const text = report(pilotAdvice, { ...pilotAdvice, sustainment });
    expect(text).toMatch(/Loslaten +Het is nog te vroeg om los te laten. \[D2\] +Laat los. \[D2\]/);
  });

  it("has no heading without anything below it where only points to watch differ", () => {
    const text = report(pilotAdvice, { ...withReach, cautions: [] });
    expect(text).toContain("− let op, weg: Zorg dat de pilot aansluit");
    expect(text).not.toContain("Wat daardoor verandert");
  });

  it("reads as the golden file", async () => {
    await expect(report(pilotAdvice, flawedPlanAdvice)).toMatchFileSnapshot("../golden/pilot-to-plan.what-if.txt");
  });
});
