import type { SchemaWording } from "../schema-wording.ts";

/** Het casusbestand, in het Nederlands. */
export const schema: SchemaWording = {
  title: "Een casus voor mixwijzer",
  unknown: "niet bekend; hetzelfde als het feit weglaten",
  certain:
    "Niveaus die zeker in de mix zijn (in), of erbuiten (out), wat de onbekende feiten ook blijken te zijn; minstens deze. Wat verder in expect staat, gaat over wat nu bekend is.",
  keys: {
    id: "Een korte naam van de casus, steeds dezelfde. Zonder id telt de naam van het bestand.",
    title: "Het thema in één regel.",
    language: "De taal van het rapport, tenzij --lang iets anders zegt.",
    facts: "Wat er over het thema bekend is. Laat weg wat u niet weet.",
    notes: "Per feit de onderbouwing van het antwoord; die komt in de nota.",
    current:
      "De instrumenten die nu in gebruik zijn; [] voor geen. Een niveau, een vorm daarvan (niveau.vorm) of een ander instrument.",
    planned: "De instrumenten in het plan; mixwijzer toetst dat plan dan.",
    expect: "Wat het advies hoort te zeggen, voor controles in CI.",
    memo: "De kop van de nota.",
  },
};
