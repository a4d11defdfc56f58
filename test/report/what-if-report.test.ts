import { describe, expect, it } from "vitest";
import type { Advice } from "../../src/advice/advice.ts";
import { compareAdvice } from "../../src/advice/compare-advice.ts";
import { whatIfReport } from "../../src/report/what-if-report.ts";
import { flawedPlanAdvice } from "../fixtures/advice/flawed-plan.ts";
import { pilotAdvice } from "../fixtures/advice/pilot.ts";
import { contextOf } from "../fixtures/context.ts";

const report = (before: Advice, after: Advice): string => whatIfReport(compareAdvice(before, after), contextOf());
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
    expect(text).toMatch(/VI Ketensamenwerking +beter niet ▱▱ +ondersteunen, starten/);
    expect(text).not.toContain("V Regionale samenwerking");
  });

  it("shows reasons and cautions that appeared and disappeared", () => {
    const text = report(pilotAdvice, flawedPlanAdvice);
    expect(text).toContain("+ VI, voor: Leerlingen vallen tussen scholen uit. [C1]");
    expect(text).toContain("− VI, tegen: Er doet maar één soort onderwijs mee. [C1]*");
    expect(text).toContain("+ daarnaast: Regelgeving");
    expect(text).toContain("− let op: Zorg dat de pilot aansluit");
    expect(text).toContain("+ plan: Benchmarking komt te vroeg. [M7]");
  });

  it("has no heading without anything below it where only points to watch differ", () => {
    const text = report(pilotAdvice, { ...withReach, cautions: [] });
    expect(text).toContain("− let op: Zorg dat de pilot aansluit");
    expect(text).not.toContain("Wat daardoor verandert");
  });

  it("reads as the golden file", async () => {
    await expect(report(pilotAdvice, flawedPlanAdvice)).toMatchFileSnapshot("../golden/pilot-to-plan.what-if.txt");
  });
});
