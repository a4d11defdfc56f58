import { joined, upperFirst } from "../sentence.ts";
import type { AdviceWording, AlternativeChange, SchemaWording } from "../wording.ts";
import { clause } from "./phrases.ts";

const list = (items: readonly string[]): string => joined(items, "en");

function alternative({ adds, drops, raises, lowers }: AlternativeChange): string {
  const parts = [
    adds.length > 0 ? `met ${list(adds)} erbij` : "",
    drops.length > 0 ? `zonder ${list(drops)}` : "",
    raises.length > 0 ? `met ${list(raises)} voorop` : "",
    lowers.length > 0 ? `met ${list(lowers)} als steun` : "",
  ].filter((part) => part !== "");
  const text = list(parts);
  return `${upperFirst(text)}.`;
}

/** The words of the advice in Dutch. */
export const advice: AdviceWording = {
  none: "geen",
  current: "nu in gebruik",
  planned: "gepland",
  list,
  or: (items) => joined(items, "of"),
  clause,
  clauses: {
    current: { each: "u nu met {value} werkt", none: "er nu niets in gebruik is" },
    planned: { each: "u van plan bent met {value} te werken", none: "er niets gepland is" },
  },
  alternative,
  adviseRole: {
    lead: (names, count) => `Het advies laat ${count === 1 ? "niveau" : "de niveaus"} ${names} de mix dragen.`,
    support: (names, count) => `Het advies zet ${count === 1 ? "niveau" : "de niveaus"} ${names} in als steun.`,
  },
  precedent: ({ phase, topic, chainLevels, otherField, facts }) => {
    const parts = [
      topic === undefined ? "" : `hetzelfde onderwerp (${topic})`,
      phase === undefined ? "" : `dezelfde fase (${phase})`,
      chainLevels.length > 0
        ? `dezelfde ${chainLevels.length === 1 ? "onderwijssoort" : "onderwijssoorten"} (${chainLevels.join(", ")})`
        : "",
      ...facts.map(({ label, values }) => `hetzelfde antwoord op ‘${label}’ (${list(values)})`),
    ];
    const shared = list(parts.filter((part) => part !== ""));
    return otherField ? `${shared}, maar een ander vakgebied` : shared;
  },
};

/** Het casusbestand, in het Nederlands. */
export const schema: SchemaWording = {
  answers: { unknown: "onbekend", none: "geen", yes: "ja", no: "nee", and: "en" },
  keysMeant: {
    feiten: "facts",
    taal: "language",
    regio: "region",
    partijen: "partners",
    notities: "notes",
    toelichting: "notes",
    huidig: "current",
    gepland: "planned",
    plan: "planned",
    verwacht: "expect",
    accepteer: "accept",
    geaccepteerd: "accept",
    regel: "rule",
    omdat: "because",
    reden: "because",
    tot: "until",
    door: "by",
    aan: "to",
    van: "from",
    datum: "date",
    onderwerp: "subject",
  },
  languagesMeant: { nederlands: "nl", engels: "en" },
  title: "Een casus voor mixwijzer",
  unknown: "niet bekend; hetzelfde als het feit weglaten",
  expect: {
    lead: "Alle niveaus om op in te zetten, en geen andere, met wat nu bekend is. [] voor geen.",
    support: "Alle niveaus om mee te ondersteunen, en geen andere, met wat nu bekend is. [] voor geen.",
    later: "Alle niveaus voor later, en geen andere, met wat nu bekend is. [] voor geen.",
    avoid: "Alle niveaus om te vermijden, en geen andere, met wat nu bekend is. [] voor geen.",
    includes: "Niveaus die in de mix zijn, om op in te zetten of om mee te ondersteunen; minstens deze.",
    excludes: "Niveaus die niet in de mix zijn; minstens deze.",
    certain:
      "Niveaus die zeker in de mix zijn (in), of erbuiten (out), wat de onbekende feiten ook blijken te zijn; minstens deze. Wat verder in expect staat, gaat over wat nu bekend is.",
    forms:
      "Per niveau: wat het advies van de vormen zegt. use (gebruiken), later, avoid (beter niet), of open als dat afhangt van wat onbekend is.",
    balance: "De balans van de mix tussen top-down en bottom-up.",
    phase: "De fase waar het advies van uitgaat.",
    cautions: "Aandachtspunten die het advies geeft, met hun id of een uitspraak die ze aanhalen; minstens deze.",
    audit: "Wat de controle van het plan vindt, met de id of een uitspraak die wordt aangehaald; minstens deze.",
    companions: "Alles wat het advies naast de mix heeft, en niets anders. [] voor niets.",
    settled:
      "Of de mix zeker is. proven: geen antwoord op wat onbekend is, verandert die; open: een antwoord doet dat wel; unproven: geen van beide is aangetoond.",
    fires: "Regels die gelden, met hun id; minstens deze.",
    silent: "Regels die niet gelden, met hun id; minstens deze.",
    open: "Regels waarvan het van iets onbekends afhangt of ze gelden, met hun id; minstens deze.",
  },
  certain: {
    in: "Niveaus die in de mix zijn, wat de onbekende feiten ook blijken te zijn; minstens deze.",
    out: "Niveaus die buiten de mix zijn, wat de onbekende feiten ook blijken te zijn; minstens deze.",
  },
  memo: {
    to: "Voor wie de nota is.",
    from: "Wie de nota schrijft.",
    date: "De datum van de nota (jaar-maand-dag). Zonder datum is dat vandaag.",
    subject: "Waar de nota over gaat. Zonder onderwerp is dat de titel van de casus.",
    "decision-by": "Vóór welke dag een besluit nodig is (jaar-maand-dag).",
  },
  keys: {
    id: "Een korte naam van de casus, steeds dezelfde. Zonder id telt de naam van het bestand.",
    title: "Het thema in één regel.",
    language: "De taal van het rapport, tenzij --lang iets anders zegt.",
    region:
      "De regio waarin het thema speelt: mixwijzer portfolio laat zien wat thema’s in één regio kunnen delen. Het advies gebruikt dit niet.",
    partners:
      "De partners of netwerken die aan het thema werken: mixwijzer portfolio laat zien wat thema’s met dezelfde partner kunnen delen. Voor het advies tellen ze niet mee.",
    facts: "Wat er over het thema bekend is. Laat weg wat u niet weet.",
    notes: "Per feit de onderbouwing van het antwoord; die komt in de nota.",
    current:
      "De instrumenten die nu in gebruik zijn; [] voor geen. Een niveau, een vorm daarvan (niveau.vorm) of een ander instrument.",
    planned: "De instrumenten in het plan; mixwijzer toetst dat plan dan.",
    expect: "Wat het advies hoort te zeggen, voor controles in CI.",
    accept:
      "Bevindingen van check die mogen blijven, elk met de reden. Check toont ze als geaccepteerd, en ze tellen niet mee.",
    memo: "De kop van de nota.",
  },
  accept: {
    rule: "De id van de regel waarvan de bevindingen in deze casus geaccepteerd zijn, zoals check die toont.",
    because: "Waarom ze mogen blijven, voor wie het rapport leest.",
    until:
      "De laatste dag waarop ze mogen blijven (jaar-maand-dag). Zonder datum mogen ze blijven zolang ze gevonden worden.",
    by: "Wie dit heeft besloten.",
  },
};
