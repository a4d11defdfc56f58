import { type MemoPlace, type MemoText, memoText, reference } from "../memo-text.ts";
import type { MemoWording, Ties } from "../memo-wording.ts";
import { joined, placeWords, upperFirst } from "../sentence.ts";
import { example, inUse, planned } from "./phrases.ts";

const months = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
];

const numbers = [
  "nul",
  "één",
  "twee",
  "drie",
  "vier",
  "vijf",
  "zes",
  "zeven",
  "acht",
  "negen",
  "tien",
  "elf",
  "twaalf",
  "dertien",
  "veertien",
  "vijftien",
  "zestien",
  "zeventien",
  "achttien",
  "negentien",
  "twintig",
];

const amount = (count: number): string => numbers[count] ?? String(count);

const ordinals = ["nulde", "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste"];

const isAre = (count: number, one: string, more: string): string => (count === 1 ? one : more);

const before = (by: string | null): string => (by === null ? "" : ` vóór ${by}`);

const tied = ({ count, isLeast }: Ties): string => `zijn ${isLeast ? "minstens " : ""}${amount(count)} mixen`;

/** The number or letter of a section, where it has one. */
const marked = (title: string): string | null => {
  const number = /^(\d+)\b/.exec(title)?.[1];
  if (number !== undefined) return `paragraaf ${number}`;
  const annex = /^(bijlage \w+)\b/i.exec(title)?.[1];
  return annex === undefined ? null : annex.toLowerCase().replace(/\w+$/, (mark) => mark.toUpperCase());
};

/** How the text refers to a section: by its number or letter, else by its title. */
const at = (place: MemoPlace): MemoText => reference(place, marked(place.title) ?? `‘${place.title}’`);

const see = (place: MemoPlace | null): MemoText => {
  if (place === null) return [];
  return marked(place.title) === null ? memoText` (zie ${at(place)})` : memoText` (${at(place)})`;
};

const allReasons = (total: number): string => {
  if (total === 1) return "De enige reden voor de mix";
  return `${total === 2 ? "Beide" : `Alle ${amount(total)}`} redenen voor de mix`;
};

const grounds = (answers: number, place: MemoPlace | null): MemoText => {
  if (answers === 0) return memoText`Er zijn nog geen antwoorden; het advies rust alleen op regels.`;
  const counted = answers === 1 ? "één antwoord" : `${amount(answers)} antwoorden`;
  return memoText`Het advies rust op ${counted}${see(place)} en op regels.`;
};

const levelsCalled = (names: string, count: number): string => `${isAre(count, "het niveau", "de niveaus")} ${names}`;

const tooFewReasons = "Voor geen van de niveaus zijn er genoeg redenen.";
const answered = "Alle vragen die ertoe doen, zijn beantwoord.";
const onlyUnderConditions = "De mix werkt alleen onder voorwaarden.";

/** The Dutch of memos. */
export const memo: MemoWording = {
  tag: "nl-NL",
  template: `# Beslisnota: {{onderwerp}}

{{kop}}

## 1 Aanleiding

{{aanleiding}}

## 2 Geadviseerd besluit

{{besluit}}

## 3 Kernpunten

{{kernpunten}}

## 4 Opties en afweging

{{opties}}

## 5 Toelichting

{{toelichting}}

## 6 Risico’s en kanttekeningen

{{risicos}}

## 7 Geld en uitvoering

{{uitvoering}}

## 8 Monitoring en loslaten

{{monitoring}}

## 9 Afstemming en krachtenveld

{{afstemming}}

## 10 Communicatie en openbaarheid

{{communicatie}}

## 11 Vervolg

{{vervolg}}

## Bijlage A: Antwoorden

{{antwoorden}}

## Bijlage B: Regels en bronnen

{{bronnen}}

## Bijlage C: Wat nog niet bekend is

{{onbekend}}
`,
  page: `# Beslisnota: {{onderwerp}}

{{kop}}

## Gevraagd besluit

{{gevraagd}}

## Advies

{{advies}}

## Waarom

{{waarom}}

## Grootste risico en wat ertegen pleit

{{grootste-risico}}

## Wat het vraagt

{{inzet}}

## Wie waarover beslist

{{beslissers}}

## Nog niet bekend

{{nog-onbekend}}

## Nog in te vullen

{{in-te-vullen}}
`,
  short: `# Beslisnota: {{onderwerp}}

{{kop}}

## Gevraagd besluit

{{gevraagd}}

## Advies

{{advies}}

## Waarom

{{waarom}}

## Opties

{{keuzes}}

## Grootste risico en wat ertegen pleit

{{grootste-risico}}

## Wat het vraagt

{{inzet}}

## Wie waarover beslist

{{beslissers}}

## Nog niet bekend

{{nog-onbekend}}

## Nog in te vullen

{{in-te-vullen}}
`,
  annex: `## Bijlage A: Het advies

{{aanleiding}}

{{besluit}}

{{kernpunten}}

## Bijlage B: Opties en afweging

{{opties}}

## Bijlage C: Toelichting

{{toelichting}}

## Bijlage D: Risico’s en kanttekeningen

{{risicos}}

## Bijlage E: Geld, uitvoering en monitoring

{{uitvoering}}

{{monitoring}}

## Bijlage F: Afstemming en vervolg

{{afstemming}}

{{communicatie}}

{{vervolg}}

## Bijlage G: Antwoorden

{{antwoorden}}

## Bijlage H: Regels en bronnen

{{bronnen}}

## Bijlage I: Wat nog niet bekend is

{{onbekend}}
`,
  annexName: "bijlage",
  annexTo: (title) => `Bijlage: ${title}`,
  sectionNames: {
    header: "kop",
    issue: "aanleiding",
    recommendation: "besluit",
    timing: "termijn",
    "key-points": "kernpunten",
    argument: "toelichting",
    options: "opties",
    risks: "risicos",
    delivery: "uitvoering",
    monitoring: "monitoring",
    consultation: "afstemming",
    communication: "communicatie",
    "next-steps": "vervolg",
    answers: "antwoorden",
    sources: "bronnen",
    unknowns: "onbekend",
    decision: "gevraagd",
    advice: "advies",
    why: "waarom",
    choices: "keuzes",
    "greatest-risk": "grootste-risico",
    effort: "inzet",
    deciders: "beslissers",
    "still-unknown": "nog-onbekend",
    gaps: "in-te-vullen",
  },
  fieldNames: { subject: "onderwerp", title: "titel", date: "datum" },
  date: (iso) => {
    const [year = "", month = "", day = ""] = iso.split("-");
    return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
  },
  you: "u",
  level: (numeral, name) => `niveau ${numeral} (${name})`,
  newMix: (lead, support) =>
    [...(lead === "" ? [] : [`inzetten op ${lead}`]), ...(support === "" ? [] : [`ondersteunen met ${support}`])].join(
      ", ",
    ),
  butAlso: (text) => `Tegelijk geldt: ${text}`,
  wayOut: (text) => `Onze uitweg: ${text}`,
  notOfficial: (publisher) => `Dit advies is geen officieel standpunt van ${publisher}.`,
  labels: {
    for: "Voor",
    against: "Tegen",
    none: "geen",
    notes: "Noten",
    contents: "Inhoud",
    note: (number) => `Noot ${number}`,
    backFrom: (number) => `Terug van noot ${number}`,
    page: (page, pages) => `Pagina ${page} van ${pages}`,
    gap: (text) => `[Vul in: ${text}]`,
    colon: (name) => `${name}:`,
    actionHead: ["Actie", "Voor", "Wie beslist"],
    decides: (party) => `${party} beslist`,
  },
  header: {
    to: "Aan",
    toGap: "aan wie de nota gaat",
    from: "Van",
    fromGap: "van wie de nota komt",
    date: "Datum",
    subject: "Onderwerp",
    purpose: "Aard",
    purposes: {
      mix: "ter beslissing",
      open: "ter beslissing, over wat eerst moet worden uitgezocht",
      "let-go": "ter beslissing",
      none: "ter informatie",
    },
    decisionBy: "Besluit vóór",
    decisionByGap: "vóór welke datum",
  },
  issue: {
    whyNow: "wat er speelt, en waarom nu",
    theme: (title) =>
      `Deze nota adviseert over de mix van interventies die nu past bij het thema ‘${title}’. Een interventie zet van buitenaf iets in beweging.`,
    kinds: (count) => `Er zijn ${amount(count)} soorten, die niveaus heten: sommige dragen de mix, andere steunen die.`,
    basis: (answers, place, publisher, name) =>
      memoText`${grounds(answers, place)} Die regels volgen een publicatie (de bron) van ${name === null ? publisher : `${name} (${publisher})`}.`,
    star: "Een sterretje (*) betekent: dit is een oordeel van de makers van de regels en staat niet in de bron.",
    unanswered: (count, place) =>
      count === 0
        ? memoText`${answered}`
        : memoText`Er ${isAre(count, "is nog één vraag", `zijn nog ${amount(count)} vragen`)} open${see(place)}.`,
  },
  timing: {
    by: (date) => `Graag uw besluit vóór ${date}.`,
    byGap: "vóór welke datum het besluit nodig is",
    whyGap: "wat er gebeurt als het later wordt",
  },
  recommendation: {
    leads: "Wij adviseren u in te zetten op:",
    supports: "Laat dit ondersteunen door:",
    supportsOnly: "Wij adviseren u te kiezen voor:",
    livesOn: "Wij adviseren u los te laten, en alleen dit in stand te houden:",
    forms: {
      later: (forms) => `Nog niet geschikt: ${forms}.`,
      avoid: (forms) => `Nu niet geschikt: ${forms}.`,
    },
    actions: {
      start: (levels, count) => `Nieuw ${isAre(count, "is", "zijn")} ${levelsCalled(levels, count)}.`,
      strengthen: (levels, count) =>
        `Versterk ${levelsCalled(levels, count)}: ${isAre(count, "dat loopt", "die lopen")} al.`,
      keep: (levels, count) => `Ga door met ${levelsCalled(levels, count)}.`,
      keepOutside: (levels) => `Laat ${levels} ook doorlopen, maar steek er nu niets extra’s in.`,
      phaseOut: (levels) => `Bouw ${levels} af.`,
    },
    plan: {
      differs: "Het plan dat er ligt, wijkt hiervan af.",
      unfit: (instruments) => `Dit past nu niet: ${instruments}.`,
      idle: (instruments) => `Dit hoort niet bij de mix: ${instruments}.`,
      missing: (levels, count) => `In het plan ${isAre(count, "ontbreekt", "ontbreken")} ${levels}.`,
    },
    companion: (name) => `Gebruik daarnaast ${name}.`,
    companionOfOthers: (name, parties) => `Daarnaast past ${name}. Daarover beslist niet u, maar ${parties}.`,
    others: (levels, count, parties) => `Over ${levelsCalled(levels, count)} beslist niet u, maar ${parties}.`,
    open: {
      intro: "Wij adviseren u nog geen mix te kiezen, en eerst uit te zoeken in welke fase het thema zit.",
      why: "Elke fase kan een andere mix vragen. Wie nu al kiest, kan geld en tijd steken in wat niet past.",
      first: "Laat eerst deze vragen beantwoorden:",
      mixes: "Hieronder staat welke mix bij welke fase past, voor zover nu bekend is.",
      shared: (levels, count) =>
        `${upperFirst(levels)} ${isAre(count, "hoort", "horen")} er in elke fase bij. Daarmee kunt u dus nu al beginnen.`,
      nothingShared: "Geen enkel niveau hoort er in elke fase bij. Er is dus nog niets wat u nu al zeker kunt kiezen.",
      levels: (count) => `Dit zijn de ${amount(count)} niveaus:`,
    },
    letGo: "Wij adviseren u dit thema los te laten en geen nieuwe interventie te beginnen.",
    none: `Wij adviseren u nu geen mix te kiezen. ${tooFewReasons}`,
  },
  certainty: {
    complete: "Er is geen open vraag meer die de mix kan veranderen.",
    proven: "Geen antwoord dat nog ontbreekt, kan dit veranderen.",
    unproven:
      "Het is niet zeker of dit advies zo blijft. Wij vonden geen ontbrekend antwoord dat het verandert, maar kunnen het ook niet uitsluiten.",
    one: (question) => `Eén open vraag kan dit advies veranderen: ${question}`,
    several: (count, question, place) =>
      memoText`Er zijn ${amount(count)} open vragen die dit advies kunnen veranderen${see(place)}. Eerst: ${question}`,
    effect: (values, change, isNew) =>
      `Is het antwoord ${values}, dan ${isNew ? "wordt" : "verandert"} het advies: ${change}.`,
    alsoTogether: (facts, change) => `Ook samen kunnen antwoorden dit veranderen. ${example(facts, change)}`,
    together: (facts, change) => `Wat nog niet bekend is, kan dit advies veranderen. ${example(facts, change)}`,
  },
  phases: {
    given: (name) => name,
    derived: (name) => `Uit de antwoorden volgt: ${name}`,
    open: (names) => `Niet bekend. Het kan zijn: ${names}.`,
    place: (index, count) =>
      `, de ${index === count ? "laatste" : (ordinals[index] ?? `${index}e`)} van de ${amount(count)} fasen van een thema.`,
    contradicted: (name) => `Let op: de andere antwoorden wijzen op een andere fase, ${name}.`,
    contradictedOpen: "Let op: de andere antwoorden passen niet bij deze fase.",
  },
  keyPoints: {
    problem: "Probleem.",
    problemGap: "het probleem in één zin, met een cijfer",
    goal: "Doel.",
    goalGap: "wat er bereikt moet zijn, en wanneer",
    phase: "Fase.",
    mix: "Mix.",
    mixSentence: (leads, leadCount, supports, supportCount) => {
      if (leadCount === 0) {
        return `Geen niveau staat voorop; ${supports} ${isAre(supportCount, "vormt", "vormen samen")} de mix.`;
      }
      const led = `${isAre(leadCount, "Het niveau", "De niveaus")} ${leads} ${isAre(leadCount, "draagt", "dragen")} de mix`;
      return supportCount === 0 ? `${led}.` : `${led}; ${supports} ${isAre(supportCount, "steunt", "steunen")} die.`;
    },
    balance: "Evenwicht.",
    balances: {
      "leans-top-down": "De mix leunt op sturing van bovenaf; van onderop is er minder.",
      "leans-bottom-up": "De mix leunt op beweging van onderop; van bovenaf is er minder.",
      "one-sided-top-down": "Alles in deze mix komt van bovenaf; van onderop is er niets.",
      "one-sided-bottom-up": "Alles in deze mix komt van onderop; van bovenaf is er niets.",
    },
    risk: "Grootste risico.",
    riskOpen: "U kiest een mix die niet past, omdat de fase niet bekend is.",
  },
  options: {
    intro: (count) => `U hebt ${amount(count)} opties.`,
    title: (mark, title) => `Optie ${mark}: ${title}`,
    advised: {
      title: "de geadviseerde mix",
      strongest: (place) => memoText`Volgens de regels is geen andere combinatie beter${see(place)}.`,
      equal: (ties) => `Volgens de regels ${tied(ties)} even goed; dit is er een van.`,
      notAlone: (levels, count, parties) =>
        `Zonder ${parties} kunt u niet beslissen over ${levelsCalled(levels, count)}.`,
      work: (actions, place) =>
        memoText`Deze mix vraagt nog ${actions === 1 ? "één actie" : `${amount(actions)} acties`}${see(place)}.`,
      effort: "Deze mix vraagt geld, mensen en tijd.",
    },
    findOut: {
      title: "eerst uitzoeken (ons advies)",
      for: "U kiest daarna een mix die bij de fase past.",
      against: "Het duurt langer voordat er iets begint.",
    },
    chooseNow: {
      title: "nu al een mix kiezen",
      for: "U kunt meteen beginnen.",
      against: "Blijkt het thema in een andere fase te zitten, dan past de gekozen mix misschien niet.",
    },
    letGo: {
      title: "loslaten (ons advies)",
      for: "De interventie heeft gedaan wat zij moest doen. Het geld en de mensen zijn vrij voor iets anders.",
      against: "Valt het werk na verloop van tijd terug, dan ziet misschien niemand dat meteen.",
    },
    wait: {
      title: "nu niet ingrijpen (ons advies)",
      for: "Geen enkel niveau heeft genoeg redenen. Wie toch begint, doet dat op goed geluk.",
      against: "Misschien komt het thema niet vanzelf verder.",
    },
    others: {
      adds: (added) => `ook ${added}`,
      drops: (dropped) => `zonder ${dropped}`,
      swaps: (added, dropped) => `${added} in plaats van ${dropped}`,
      lowers: (leads) => `minder nadruk op ${leads}`,
      strongEnough: (leads) => `Voor ${leads} pleit genoeg om het voorop te zetten.`,
      shifts: (leads) => `meer nadruk op ${leads}`,
      equal: (difference) => `Volgens de regels even goed: ${difference}`,
      less: "Dit kost minder geld en werk.",
      more: "De redenen wegen niet op tegen het extra geld en werk.",
      misses: (count, place) =>
        memoText`U mist wat ${isAre(count, "dit niveau bijdraagt", "deze niveaus bijdragen")}${see(place)}.`,
      sameLevels: "De niveaus blijven dezelfde; alleen de nadruk verschuift.",
      weaker: (newLeads, oldLeads) =>
        oldLeads === ""
          ? `Voor ${newLeads} pleit niet genoeg om het voorop te zetten.`
          : `Voor ${newLeads} pleit minder dan voor ${oldLeads}.`,
    },
    zero: {
      title: "niets doen",
      cheap: "Het kost geen nieuw geld, en niemand hoeft iets te veranderen.",
      running: (levels, count) => `Wat nu loopt, gaat door (${levelsCalled(levels, count)}).`,
      stays: {
        mix: "Wat de mix moet oplossen, blijft dan liggen.",
        open: "Dan blijft ook onbekend in welke fase het thema zit.",
        "let-go": "De hulp loopt dan door terwijl zij niet meer nodig is.",
        none: "Er verandert dan niets.",
      },
      costGap: "wat het kost om te wachten",
    },
  },
  argument: {
    noReason: "Dit niveau hoort erbij om de mix als geheel.",
    but: (text) => `Daar staat tegenover: ${text}`,
    binding: (text) => `Een eis aan de hele mix telde ook mee: ${text}`,
    bindingElsewhere: (count, place) =>
      memoText`Ook ${count === 1 ? "een eis" : `${amount(count)} eisen`} aan de mix als geheel ${isAre(count, "telde", "telden")} mee${see(place)}.`,
    unmet: (text) => `Aan één eis kan deze mix niet voldoen: ${text}`,
    outside: { others: "Waarom niet de andere niveaus.", all: "Waarom geen van de niveaus." },
    avoid: (levels) => `${upperFirst(levels)} raden wij nu af.`,
    later: (levels, count, phase) =>
      `${upperFirst(levels)} ${isAre(count, "past", "passen")} pas in de fase ‘${phase}’.`,
    neutral: (levels) => `Voor ${levels} zijn er nu te weinig redenen.`,
    againstLevel: (level, text) => `Tegen het niveau ${level} pleit nu: ${text}`,
    forLevel: (level, text) => `Toch pleit er ook iets voor het niveau ${level}: ${text}`,
    outsideMeaning: (count, place) =>
      memoText`Wat ${isAre(count, "dit niveau inhoudt", "deze niveaus inhouden")}, staat in ${at(place)}.`,
    open: "Zolang de fase niet bekend is, valt er over de niveaus weinig te zeggen.",
    letGo: "Wat nu loopt, kan het veld zelf voortzetten.",
    precedents: "Eerder gedaan.",
    precedent: (name, place) => memoText`Het programma ‘${name}’ had een vergelijkbaar thema${see(place)}.`,
    purpose: (purpose) => `Het doel was: ${purpose}`,
    likeness: (why) => `Wat het met dit thema gemeen heeft: ${why}.`,
  },
  risks: {
    watches: (place) =>
      place === null
        ? memoText`Dit vraagt aandacht:`
        : memoText`Ook dit vraagt aandacht, naast het grootste risico${see(place)}:`,
    ofPlan: (text) => `Over het plan: ${text}`,
    ofUse: (text) => `Over wat in gebruik blijft: ${text}`,
    whole: "Het geheel",
    asks: (facts, levels, text) => {
      const parts = [
        ...(facts === "" ? [] : [`hoe het zit met ${facts}`]),
        ...(levels === "" ? [] : [`welke vorm van ${levels} is bedoeld`]),
      ];
      return `Zoek uit ${parts.join(" en ")}. Misschien blijkt dan dit: ${text}`;
    },
    nothing: "Naast het grootste risico zijn er geen andere bijzondere risico’s gevonden.",
    none: "Er zijn geen bijzondere risico’s gevonden.",
    tooEarly: "Er is nog te weinig bekend om de andere risico’s te noemen.",
    rest: (points, tensions, place) => {
      const less = points === 1 ? "één minder dringend punt" : `${amount(points)} minder dringende punten`;
      const clash = `${tensions === 1 ? "één punt" : `${amount(tensions)} punten`} waarop lessen uit de bron botsen`;
      const parts = [...(points === 0 ? [] : [less]), ...(tensions === 0 ? [] : [clash])].join(" en ");
      return memoText`In ${at(place)} ${points + tensions === 1 ? "staat" : "staan"} ${parts}.`;
    },
    tensions: (count) => `Op ${count === 1 ? "één punt" : `${amount(count)} punten`} botsen lessen uit de bron:`,
    judgement: "Bron en oordeel.",
    bases: (total, stated, implied, inferred) => {
      const all = allReasons(total);
      if (stated === total) return `${all} ${isAre(total, "staat", "staan")} in de bron.`;
      if (implied === total) return `${all} ${isAre(total, "volgt", "volgen")} uit de bron.`;
      if (inferred === total) {
        return `${all} ${isAre(total, "is een oordeel", "zijn oordelen")} van de makers van de regels.`;
      }
      const parts = [
        ...(stated === 0 ? [] : [`${amount(stated)} ${isAre(stated, "staat", "staan")} in de bron`]),
        ...(implied === 0
          ? []
          : [`${amount(implied)} ${isAre(implied, "volgt", "volgen")} ${stated === 0 ? "uit de bron" : "daaruit"}`]),
        ...(inferred === 0
          ? []
          : [`${amount(inferred)} ${isAre(inferred, "is een oordeel", "zijn oordelen")} van de makers`]),
      ];
      return `Voor de mix zijn er ${amount(total)} redenen: ${joined(parts, "en")}.`;
    },
    judged: (levels, count) => `Zulke oordelen zijn de enige grond voor ${levelsCalled(levels, count)}.`,
  },
  delivery: {
    moneyGap: "bedrag, dekking (waar het geld vandaan komt) en looptijd",
    carrierGap: "wie de uitvoering leidt",
    findOutGap: "wie het uitzoekt, en wat dat mag kosten",
    actions: (count) =>
      count === 1
        ? `${onlyUnderConditions} Dit moet nog gebeuren:`
        : `${onlyUnderConditions} Er zijn nog ${amount(count)} acties nodig:`,
    besideTheMix: (levels, count, place) => {
      const said = `${upperFirst(levels)} ${isAre(count, "zit", "zitten")} niet in de mix, maar ${isAre(count, "is er al of is", "zijn er al of zijn")} gepland.`;
      return place === null
        ? memoText`${said} Dat vraagt ook iets:`
        : memoText`${said} Wat dat vraagt, staat in ${at(place)}.`;
    },
    rest: (count, place) =>
      place === null
        ? []
        : memoText`De overige ${count === 1 ? "actie staat" : `${amount(count)} acties staan`} in ${at(place)}.`,
    others: (met, open, place) => {
      const isMet =
        met === 0 ? "" : `Aan ${met === 1 ? "één voorwaarde" : `${amount(met)} voorwaarden`} is al voldaan.`;
      if (open === 0) return memoText`${isMet}`;
      return met === 0
        ? memoText`Van ${open === 1 ? "één voorwaarde" : `${amount(open)} voorwaarden`} weten wij niet of eraan is voldaan${see(place)}.`
        : memoText`${isMet} Van ${open === 1 ? "één andere" : `${amount(open)} andere`} weten wij dat niet${see(place)}.`;
    },
  },
  monitoring: {
    indicatorsGap: "hoe en wanneer u de voortgang meet",
    pattern: (name, place) => memoText`Een manier van overdragen die hierbij past, is ‘${name}’${see(place)}.`,
    samePhase: (assumptions, change) =>
      change === null
        ? `De mix blijft dezelfde als ${assumptions}.`
        : `Nog in deze fase kan de mix veranderen. Als ${assumptions}, dan wordt het advies waarschijnlijk: ${change}.`,
    again: (facts) => `Vraag opnieuw advies als er iets verandert aan ${facts}.`,
    findOut: "Vraag opnieuw advies zodra de fase bekend is.",
  },
  consultation: {
    allYours: "Over alle niveaus van de mix kunt u zelf beslissen.",
    others: (parties) => `Maak vóór het besluit afspraken met wie over delen van de mix beslist: ${parties}.`,
    agreedGap: "wie is geraadpleegd, en wat zij vinden",
    forceGap: "wie voor en tegen is, en waarom",
  },
  communication: {
    howGap: "wie het besluit bekendmaakt, wanneer en hoe",
    answers: (place) => memoText`Ga na of de antwoorden met hun toelichting${see(place)} openbaar mogen zijn.`,
    notOfficial: (publisher) => `Zeg bij publicatie dat dit geen officieel standpunt van ${publisher} is.`,
  },
  nextSteps: {
    head: ["Wat", "Wie", "Wanneer"],
    whoGap: "naam",
    whenGap: "datum",
    by: (date) => `vóór ${date}`,
    beforeDecision: "vóór het besluit",
    findOut: (count) => `De open ${isAre(count, "vraag", "vragen")} uitzoeken`,
    decide: "Besluiten over deze nota",
    start: "Beginnen met de mix",
    act: (actions) => `De ${isAre(actions, "actie", "acties")} uitvoeren`,
    handOver: "Het werk overdragen",
    again: {
      mix: "Nagaan of dit nog past",
      open: "Opnieuw advies vragen",
      "let-go": "Nagaan of het werk doorgaat",
      none: "Opnieuw advies vragen",
    },
  },
  answers: {
    intro: "Op deze antwoorden rust het advies. De toelichting komt van wie het antwoord gaf.",
    head: ["Vraag", "Antwoord", "Toelichting"],
    derived: "afgeleid uit de andere antwoorden",
    inUse,
    planned,
  },
  sources: {
    forms: "Vormen die passen",
    phases: "De fasen van een thema",
    otherLevels: "Niveaus buiten de mix",
    otherForms: "Vormen die nu niet of nog niet passen",
    patterns: "Overdragen",
    reasons: "Verdere redenen voor de mix",
    mixAsWhole: "De mix als geheel",
    precedents: "Eerder gedaan",
    watch: "Verdere aandachtspunten",
    actions: "Verdere acties",
    besideTheMix: "Acties bij wat er buiten de mix al is of gepland is",
    preparations: "Verdere voorbereiding op het loslaten",
    tensions: "Waar lessen botsen",
    statements: "Uitspraken van de bron",
    intro:
      "Dit zijn de uitspraken waarnaar deze nota verwijst, in de woorden van de makers van de regels, met de plaats in de bron. Waar de bron iets niet met zoveel woorden zegt, staat dat erbij.",
    head: ["Nr.", "Uitspraak", "In de bron"],
    follows: "Dit volgt uit de bron.",
    account: "Verantwoording",
    source: (title, publisher) => `Bron: ${title}, van ${publisher}.`,
    pack: (title, id, version, digest) => `Regels: ‘${title}’ (${id} ${version}, kenmerk ${digest}).`,
    note: (statements, isJudgement, place) => {
      const told = place === null ? statements : `${statements}, ${marked(place.title) ?? `‘${place.title}’`}`;
      return isJudgement ? `Oordeel van de makers van de regels, naar ${told}.` : `${told}.`;
    },
    noteStatement: (id, at) => `${id} (${at})`,
    statementAt: ({ section, ...place }) =>
      placeWords(
        section === undefined ? place : { ...place, section: `‘${section}’` },
        ["regel", "regels"],
        ["pagina", "pagina’s"],
      ),
  },
  brief: {
    ask: (by, mix) => `Wij vragen u${before(by)} te kiezen voor deze mix van interventies: ${mix}.`,
    askToFindOut: (by) =>
      `Wij vragen u nog geen mix van interventies te kiezen, en${before(by)} te laten uitzoeken in welke fase het thema zit.`,
    askToLetGo: (by) =>
      `Wij vragen u${before(by)} te besluiten dit thema los te laten, en geen nieuwe interventie te beginnen.`,
    keepUp: (levels) => `Houd alleen dit in stand: ${levels}.`,
    forInformation: `Deze nota is ter informatie: er is nu geen mix van interventies te kiezen. ${tooFewReasons}`,
    ties: (ties, levels) => `Volgens de regels ${tied(ties)} even goed. Zij verschillen in de rol van ${levels}.`,
    levelAs: (level, role) => `${level}, ${role}`,
    moreReasons: (count, place) =>
      memoText`Er ${isAre(count, "is nog één reden", `zijn nog ${amount(count)} redenen`)}${see(place)}.`,
    against: "Tegen het advies.",
    nothingAgainst: "Geen regel pleit tegen een niveau van de mix.",
    research: (statements, place) =>
      memoText`Onderzoek van elders spreekt ${isAre(statements, "één uitspraak", `${amount(statements)} uitspraken`)} waarop het advies rust tegen, of zet er een kanttekening bij${see(place)}.`,
    moreWatches: (count, place) =>
      memoText`Er ${isAre(count, "is nog één ander aandachtspunt", `zijn nog ${amount(count)} andere aandachtspunten`)}${see(place)}.`,
    work: (actions, place) =>
      memoText`De mix vraagt nog ${isAre(actions, "één actie", `${amount(actions)} acties`)}${see(place)}.`,
    yours: (levels, count) => `Over ${levelsCalled(levels, count)} kunt u zelf beslissen.`,
    noDecider: "De antwoorden zeggen niet wie dit besluit neemt, en dus ook niet wie er nog meer beslist.",
    actionsOfOthers: (count, parties) =>
      `Over ${isAre(count, "één van de acties beslist een ander", `${amount(count)} van de acties beslissen anderen`)}: ${parties}.`,
    unanswered: (count, place) =>
      memoText`In totaal ${isAre(count, "heeft één vraag die ertoe doet", `hebben ${amount(count)} vragen die ertoe doen`)} nog geen antwoord${see(place)}.`,
    moreGaps: (count) =>
      `In de bijlagen ${isAre(count, "is nog één plek", `zijn nog ${amount(count)} plekken`)} in te vullen.`,
  },
  evidence: {
    intro: (publisher) =>
      `Deze onderzoeken zijn niet van ${publisher}. Zij tellen in het advies niet mee; u kunt ze ernaast leggen.`,
    touches: {
      contradicts: (statement, quoted) => `Dit spreekt uitspraak ${statement} van de bron tegen: ${quoted}`,
      qualifies: (statement, quoted) => `Dit zet een kanttekening bij uitspraak ${statement} van de bron: ${quoted}`,
      supports: (statement, quoted) => `Dit steunt uitspraak ${statement} van de bron: ${quoted}`,
    },
    see: "Zie",
  },
  unknowns: {
    deciding: (count) => (count === 1 ? "Zoek eerst dit antwoord:" : "Zoek eerst deze antwoorden:"),
    byPhase: (place) => (place === null ? [] : memoText`In ${at(place)} staat welke mix bij welke fase past.`),
    others: (count, isAlso) => {
      const these = isAlso ? "Ook deze" : "Deze";
      return count === 1
        ? `${these} vraag heeft nog geen antwoord. Op zichzelf verandert zij de mix niet:`
        : `${these} vragen hebben nog geen antwoord. Op zichzelf verandert geen ervan de mix:`;
    },
    conditions: (count) =>
      count === 1
        ? "Aan één voorwaarde voor de mix is misschien al voldaan. Ga dat na:"
        : "Aan deze voorwaarden voor de mix is misschien al voldaan. Ga dat na.",
    nothing: answered,
  },
  figures: {
    mix: {
      caption: "Elk niveau met zijn rol en het gewicht van de redenen.",
      alternative: (lead, support) =>
        `De mix zet in op ${lead === "" ? "geen enkel niveau" : lead}${support === "" ? "" : ` en ondersteunt met ${support}`}.`,
      labels: { level: "Niveau", role: "Rol", for: "Voor", against: "Tegen" },
    },
    balance: {
      caption: "Hoeveel van de mix van bovenaf komt, en hoeveel van onderop.",
      alternative: (verdict) => `Van bovenaf en van onderop: ${verdict}.`,
      labels: { topDown: "van bovenaf", bottomUp: "van onderop", mixed: "van beide kanten" },
    },
    phases: {
      caption: "De fasen van een thema, met de mix die er waarschijnlijk bij past.",
      mix: (phase, lead, support) =>
        `${phase}: inzetten op ${lead === "" ? "niets" : lead}${support === "" ? "" : `, ondersteunen met ${support}`}.`,
      when: { earlier: "eerder", now: "nu", possible: "mogelijk", later: "later" },
      labels: { phase: "Fase", lead: "Inzetten op", support: "Ondersteunen met" },
    },
    open: {
      caption: "Hoeveel vragen er zijn beantwoord, en hoeveel van de andere de mix kunnen veranderen.",
      alternative: (known, all, deciding) => {
        const answered = `Van de ${all} vragen die ertoe doen, ${isAre(known, "is", "zijn")} er ${amount(known)} beantwoord.`;
        if (deciding === 0) return `${answered} Geen van de andere kan op zichzelf de mix veranderen.`;
        return `${answered} Van de andere ${isAre(deciding, "kan", "kunnen")} er ${amount(deciding)} de mix veranderen.`;
      },
      labels: {
        known: "beantwoord",
        harmless: "onbekend, maakt op zichzelf niets uit",
        deciding: "onbekend, kan de mix veranderen",
      },
    },
  },
  index: {
    title: "Beslisnota’s",
    head: { memo: "Nota", phase: "Fase", gaps: "In te vullen" },
    open: "nog open",
    annex: (format) => `bijlage (${format})`,
  },
  gaps: (file, count) => `Nog in te vullen in ${file} (${count}):`,
  made: (memos, folder, gaps) =>
    `${memos === 1 ? "1 nota" : `${memos} nota’s`} in ${folder}. Nog in te vullen: ${isAre(gaps, "1 plek", `${gaps} plekken`)}.`,
  gapAt: (section, text, places) =>
    `${section === "" ? "" : `${section}: `}${text}${places === 1 ? "" : ` (op ${places} plekken)`}`,
};
