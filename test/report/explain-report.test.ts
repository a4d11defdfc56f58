import { describe, expect, it } from "vitest";
import { explainAdvice } from "../../src/advice/explain-advice.ts";
import { explainReport } from "../../src/report/explain-report.ts";
import { reason } from "../fixtures/advice/base.ts";
import { openPhaseAdvice } from "../fixtures/advice/open-phase.ts";
import { pilotAdvice } from "../fixtures/advice/pilot.ts";
import { contextOf } from "../fixtures/context.ts";

const explain = (level?: string, advice = pilotAdvice): string =>
  explainReport(explainAdvice(advice, level), contextOf({ width: 140 }));

describe("an explanation for a terminal", () => {
  it.each([
    ["a rule that requires it", "pilots", "Dit niveau hoort vast in de mix:\n  • Dit is helemaal nieuw"],
    ["a demand on the mix", "network-support", "Daarom: ook ondersteunen met VII Netwerkondersteuning."],
    ["a later phase", "monitoring", "In de fase Opschaling komt dit niveau wel in de mix."],
    ["its weight", "chain-cooperation", "De redenen ertegen wegen zwaarder dan de redenen ervoor."],
    ["nothing", "regional-cooperation", "Geen van de feiten pleit voor of tegen dit niveau."],
  ])("says that %s decided", (_, level, sentence) => {
    expect(explain(level)).toContain(sentence);
  });

  it("shows what spoke for and against, with the facts", () => {
    const text = explain("pilots");
    expect(text).toContain(
      "▰▰ 2  Uit zichzelf komt het te traag op gang. [T1]\n        omdat het antwoord op ‘Beweging uit het veld’ ‘te langzaam’ is",
    );
    expect(text).toContain("Gewicht voor: 6, tegen: 1.");
  });

  it("shows what came nearest, and what it lacks", () => {
    expect(explain("monitoring")).toContain(
      "zou meewegen als het antwoord op ‘Opschaling nodig’ ‘ja’ is en het antwoord op ‘Bewezen aanpak’ ‘elders bewezen of bewezen’ is",
    );
  });

  it("says which values of a set must not hold", () => {
    const lacks = { actors: ["education", "employers"], current: ["!network-support"] };
    const levels = pilotAdvice.levels.map((level) => ({ ...level, nearest: [reason("Bijna.", ["P2"], { lacks })] }));
    expect(explain("funding", { ...pilotAdvice, levels }).replace(/\s+/g, " ")).toContain(
      "zou meewegen als het antwoord op ‘Betrokken partijen’ ‘onderwijs en werkgevers’ is en het niet zo is dat het antwoord op ‘Nu in gebruik’ ‘Netwerkondersteuning’ is",
    );
  });

  it("says how many values of a set would do where any will", () => {
    const part = { lacks: { actors: ["education", "employers"] }, lacksCount: { actors: { min: 2 } } };
    const levels = pilotAdvice.levels.map((level) => ({ ...level, nearest: [reason("Bijna.", ["P2"], part)] }));
    expect(explain("funding", { ...pilotAdvice, levels }).replace(/\s+/g, " ")).toContain(
      "zou meewegen als bij ‘Betrokken partijen’ ten minste 2 antwoorden gelden",
    );
  });

  it("shows the smallest changes, or that none of two facts does it", () => {
    expect(explain("funding")).toContain("als het antwoord op ‘Beweging uit het veld’ ‘ja’ is, dan: niet nodig");
    expect(explain("pilots")).toContain("Ook als één of twee feiten veranderen, krijgt dit niveau geen andere rol.");
  });

  it("shows the open facts that can change this level, and only this level", () => {
    const text = explain("pilots", openPhaseAdvice);
    expect(text).toContain("bij ‘een enkele’: ook ondersteunen met III Pilotgerichte interventies");
    expect(text).not.toContain("Regionale samenwerking");
    expect(text).not.toContain("Vraag over");
  });

  it("explains all levels where none is asked for, and says so where there is no such level", () => {
    expect(explain().match(/^(I|II|III|IV|V|VI|VII) /gm)).toHaveLength(7);
    expect(explain("nothing-such")).toContain("Dit niveau komt in het advies niet voor.");
  });

  it("reads as the golden file", async () => {
    const text = explainReport(explainAdvice(pilotAdvice), contextOf({ verbose: true }));
    await expect(text).toMatchFileSnapshot("../golden/a-settled-pilot.explain.txt");
  });
});
