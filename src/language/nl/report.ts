import type { ReportWording } from "../report-wording.ts";
import { agree, counted, joined, placeWords } from "../sentence.ts";
import { clause, example, inUse, mayTurnOut, planned, quote } from "./phrases.ts";

const nearlyAll = "bijna alles is nog onbekend.";
const phaseGiven = "De casus noemt de fase zelf.";
const ifNoneOrUnknown = "Laat weg als u dat niet weet; [] als er geen zijn.";
const marks: readonly string[] = [
  "Codes zoals P2 verwijzen naar de uitspraken van de bron.",
  "Een sterretje (*) betekent: oordeel van de makers van de regels, niet van de bron.",
];

/** The Dutch of reports. */
export const report: ReportWording = {
  clause,
  and: (words) => joined(words, "en"),
  or: (words) => joined(words, "of"),
  decimal: (value) => String(value).replace("-", "min ").replace(".", ","),
  quote,
  yes: "ja",
  no: "nee",
  none: "geen",
  not: (value) => `niet ${value}`,
  unknown: "onbekend",
  nothing: "niets",
  case: "Casus",

  roleHeading: {
    lead: "Zet in op",
    support: "Ondersteun met",
    later: "Later",
    avoid: "Beter niet",
    neutral: "Nu niet nodig",
  },
  role: {
    lead: "inzetten",
    support: "ondersteunen",
    later: "later",
    avoid: "beter niet",
    neutral: "niet nodig",
  },
  outside: "niet in de mix",
  roleByPhase: "hangt af van de fase",
  inMix: {
    lead: (level) => `inzetten op ${level}`,
    support: (level) => `ondersteunen met ${level}`,
    out: (level) => `zonder ${level}`,
    alsoLead: (level) => `ook inzetten op ${level}`,
    alsoSupport: (level) => `ook ondersteunen met ${level}`,
    onlySupport: (level) => `alleen ondersteunen met ${level}`,
  },
  weight: {
    brief: {
      for: (pro) => pro,
      against: (_, against) => `tegen ${against}`,
      both: (pro, against) => `${pro}, tegen ${against}`,
      none: () => "geen",
    },
    full: {
      for: (pro) => `gewicht voor ${pro}`,
      against: (_, against) => `gewicht tegen ${against}`,
      both: (pro, against) => `gewicht voor ${pro}, tegen ${against}`,
      none: () => "geen gewicht",
    },
  },
  action: { start: "starten", strengthen: "versterken", keep: "voortzetten", "phase-out": "afbouwen" },
  keepOutside: "laten doorlopen, nu niets erbij",
  decidedBy: (parties) => `daarover beslist ${parties}`,
  severity: { error: "Ernstig", warning: "Waarschuwing", note: "Opmerking" },
  basis: {
    stated: "staat in de bron",
    implied: "volgt uit de bron",
    inferred: "eigen oordeel van de makers",
  },
  effect: {
    require: "hoort er vast bij",
    exclude: "valt af",
    limit: "gaat niet voorop",
    constraint: "eis aan de hele mix",
  },
  formStatus: { use: "gebruiken", later: "later", avoid: "beter niet", open: "nog open" },
  formWouldFit: "zou passen",
  conditionStatus: { met: "is al zo", unmet: "nog te doen", open: "onbekend of dit al zo is" },
  origin: { given: "opgegeven", derived: "afgeleid", unknown: "onbekend" },
  direction: { "top-down": "van bovenaf", "bottom-up": "van onderop", mixed: "van beide kanten" },

  phase: {
    given: (name) => `Fase: ${name} (opgegeven).`,
    derived: (name) => `Fase: ${name} (afgeleid uit de feiten).`,
    open: (names) => `Fase: nog open. Het kan zijn: ${names}.`,
    findOut: "Zoek dus eerst uit in welke fase het thema zit: elke fase vraagt een andere mix.",
    contradicted: (name) => `De andere feiten wijzen op een andere fase: ${name}.`,
    contradictedOpen: "De andere feiten passen niet bij deze fase.",
    otherMix: (phase, lead, support) => {
      const parts = [lead && `inzetten op ${lead}`, support && `ondersteunen met ${support}`].filter(
        (part) => part !== "",
      );
      return `In die fase (${phase}) zou de mix zijn: ${parts.join(", ") || "geen"}.`;
    },
    mixesHeading: "De mix per mogelijke fase",
    cell: { lead: "inzet", support: "steun" },
    shared: (levels) => `In elke fase hetzelfde: ${levels}.`,
    nothingShared: "Geen niveau heeft in elke fase dezelfde rol.",
    soFar: "Dit volgt nu al uit wat bekend is, ook zonder de fase:",
    inPhase: (phase) => `in de fase ${phase}`,
  },

  mix: {
    heading: "De mix",
    notYours: "niet aan u",
    notYoursHeading: "Niet aan u",
    belongsTo: (levels, parties) => `over ${levels} beslist ${parties}`,
    empty: "Voor geen van de niveaus zijn er nu genoeg redenen.",
    letGo: "Zet geen van de niveaus meer in.",
    letGoUnused: "Begin met geen van de niveaus.",
    added: "Toegevoegd door een eis aan de mix.",
    forms: {
      use: (forms) => `vorm: ${forms}`,
      later: (forms) => `later: ${forms}`,
      avoid: (forms) => `beter niet: ${forms}`,
    },
    companions: "Daarnaast",
    outside: "Niet in de mix",
    caveat: "Maar",
    phaseOut: (levels) => `Bouw af: ${levels}.`,
    keep: (levels) => `Laat doorlopen: ${levels}.`,
  },

  legend: {
    bar: "gewicht ▰ voor, ▱ tegen",
    cites: "[P2] uitspraak van de bron",
    inferred: "* oordeel van de makers",
    full: [
      "Elk blokje is gewicht: ▰ pleit voor een niveau, ▱ pleit ertegen. Daarnaast staat het gewicht in cijfers; een cijfer zonder woord pleit ervoor.",
      ...marks,
    ],
    spoken: ["Het gewicht zegt hoe zwaar de redenen voor en tegen een niveau tellen.", ...marks],
  },

  balance: {
    heading: "Balans",
    verdict: {
      balanced: "in evenwicht",
      "leans-top-down": "leunt op maatregelen van bovenaf",
      "leans-bottom-up": "leunt op beweging van onderop",
      "one-sided-top-down": "alleen maatregelen van bovenaf",
      "one-sided-bottom-up": "alleen beweging van onderop",
      none: "er is geen mix om te wegen",
    },
    weights: (topDown, bottomUp) => `van bovenaf ${topDown} en van onderop ${bottomUp}`,
    mixed: (weight) => `waarvan ${weight} door niveaus die van beide kanten komen`,
    because: "Door een eis aan de mix:",
    unmet: "Niet haalbaar in deze casus:",
  },

  alternatives: {
    heading: "Andere mixen",
    equal: (change) => `Even goed: ${change}.`,
    nearly: (change) => `Bijna even goed: ${change}.`,
    noChange: "dezelfde mix",
  },

  watch: {
    heading: "Let op",
    plan: "plan",
    inUse: "in gebruik",
    planAsks: "vraag over het plan",
    more: (count) => (count === 1 ? "… en nog 1 aandachtspunt." : `… en nog ${count} aandachtspunten.`),
    nothing: "Geen bijzondere aandachtspunten.",
  },

  open: {
    label: { proven: "Zeker", open: "Nog open", unproven: "Niet zeker" },
    heading: "Hoe zeker is dit",
    certain: (inMix, outside) => {
      if (inMix.count === 0) {
        return `Wat u ook uitzoekt: ${outside.names} ${outside.count === 1 ? "hoort" : "horen"} niet in de mix.`;
      }
      const rest = outside.count === 0 ? "" : `; ${outside.names} niet`;
      return `Wat u ook uitzoekt: ${inMix.names} ${inMix.count === 1 ? "hoort" : "horen"} in de mix${rest}.`;
    },
    proven: "geen onbekend feit kan deze mix nog veranderen.",
    provenButForms: ({ names, count }) =>
      `de mix staat vast; hoe u ${count === 1 ? "niveau" : "de niveaus"} ${names} inzet, staat nog niet vast.`,
    unproven: "wij vonden geen onbekend feit dat de mix verandert, maar kunnen het ook niet uitsluiten.",
    open: (count) => {
      if (count === 0) return "wat nog niet bekend is, kan de mix veranderen:";
      return count === 1
        ? "het antwoord op deze vraag kan de mix veranderen:"
        : "de antwoorden op deze vragen kunnen de mix veranderen:";
    },
    counted: (count) =>
      count === 1
        ? "het antwoord op één vraag kan de mix veranderen."
        : `de antwoorden op ${count} vragen kunnen de mix veranderen.`,
    nearlyAll: (count) =>
      count === 1 ? `${nearlyAll} Deze vraag komt eerst:` : `${nearlyAll} Deze vragen komen eerst:`,
    others: "… en daarna wat verder nog onbekend is.",
    withValue: (value, change) => `bij ${value}: ${change}`,
    more: (count) => (count === 1 ? "… en nog 1 vraag." : `… en nog ${count} vragen.`),
    together: example,
    alsoTogether: (facts, change) => `Ook samen kunnen antwoorden de mix veranderen. ${example(facts, change)}`,
  },

  levels: {
    heading: "De niveaus één voor één",
    forms: "Vormen",
    conditions: "Zo pakt u het aan",
    for: "Wat ervoor pleit",
    against: "Wat ertegen pleit",
    undecided: "Wat nog kan meewegen",
    cautions: "Let op",
    decision: (parties) => `Hierover beslist niet u, maar ${parties}.`,
    facts: (facts) => `omdat ${facts}`,
    wouldCount: (facts) => `telt mee als ${facts}`,
    score: (forPoints, againstPoints) => `Gewicht voor: ${forPoints}, tegen: ${againstPoints}.`,
    range: (min, max) => `Met wat nog onbekend is, ligt het saldo (voor min tegen) tussen ${min} en ${max}.`,
  },

  change: {
    heading: "Wat de rol zou veranderen",
    becomes: (facts) => `als ${facts}, dan:`,
    roleIf: (role, facts) => `${role} als ${facts}`,
    notByOne: "Als één feit verandert, krijgt dit niveau geen andere rol.",
    notByTwo: "Ook als één of twee feiten veranderen, krijgt dit niveau geen andere rol.",
  },

  tensions: {
    heading: "Waar de lessen botsen",
    versus: "maar ook",
    wayOut: "Uitweg",
  },
  audit: {
    heading: "Toets van het plan",
    none: "Op het plan hebben wij niets aan te merken.",
    asks: mayTurnOut,
    whichForm: (level) => `welke vorm van ${level}`,
  },
  precedents: {
    heading: "Eerdere programma’s",
    shared: (what) => `Overeenkomst: ${what}.`,
    used: (levels) => `Ingezet: ${levels}.`,
    source: (place) => placeWords({ ...place, of: "bron" }, ["regel", "regels"], ["pagina", "pagina’s"]),
  },
  evidence: {
    heading: (publisher) => `Wat onderzoek elders vond; niet van ${publisher}`,
    label: (publisher) => `Onderzoek elders, niet van ${publisher}:`,
    bearing: { contradicts: "tegenspraak met", qualifies: "kanttekening bij", supports: "steun voor" },
    design: {
      experiment: "experiment",
      "quasi-experiment": "vergelijking zonder loting",
      "before-after": "meting vooraf en achteraf",
      monitor: "monitor",
      review: "overzicht van onderzoek",
      audit: "doorlichting",
      survey: "enquête of interviews",
    },
    read: {
      "full-text": "hele tekst gelezen",
      summary: "samenvatting gelezen",
      abstract: "abstract gelezen",
    },
    about: (names) => `Gaat over: ${names}.`,
    contradiction: (programmes, source, id) =>
      `Een evaluatie kon het effect van ${programmes} niet aantonen (${source}, ${id}).`,
    more: (count) => `… en nog ${count}: --verbose.`,
    see: "Meer: --verbose.",
    count: (all, contradicting) => {
      const findings = `${all} ${all === 1 ? "bevinding" : "bevindingen"}`;
      const against = contradicting === 0 ? "" : `, ${contradicting} tegen de bron in`;
      return `${findings}${against}: --verbose.`;
    },
    seeAlso: (ids) => `Onderzoek hiernaar: ${ids}.`,
  },
  roadmap: {
    heading: "Vooruitblik",
    ifByThen: (phase, assumptions) => `Als het thema in de fase ${phase} komt, en ${assumptions}`,
    once: (phase) => `Als het thema in de fase ${phase} komt`,
    samePhase: (assumptions) => `Nog in deze fase, als ${assumptions}`,
    mix: (lead, support) => `zet dan in op ${lead}; ondersteun met ${support}`,
    unchanged: "de mix blijft dezelfde",
  },
  sustainment: {
    heading: "Verduurzamen en loslaten",
    prepare: "Bereid dit vanaf het begin voor",
    pattern: (name) => `Manier van overdragen: ${name}`,
  },
  expectations: {
    heading: "Verwachtingen van de casus",
    ok: "klopt",
    failed: "klopt niet",
    got: (expected, actual) => `verwacht ${expected}, gekregen ${actual}`,
  },
  facts: {
    heading: "De feiten",
    fact: "Feit",
    value: "Waarde",
    origin: "Herkomst",
    note: "Toelichting",
    inUse,
    planned,
    unknown: (facts) => `Onbekend: ${facts}.`,
    known: (clauses) => `Bekend is dat ${clauses.join("; dat ")}.`,
  },
  statements: {
    heading: "Uitspraken van de bron",
    id: "Nr.",
    statement: "Uitspraak (in onze woorden)",
    where: "Plaats",
    basis: "Grond",
    inOurWords: "In onze woorden; losse getallen zijn regels van de bron.",
    place: (place) => placeWords(place, ["regel", "regels"], ["pagina", "pagina’s"]),
    source: (title) => `Bron: ${title}.`,
  },
  table: {
    role: "Rol",
    level: "Niveau",
    weight: "Gewicht",
    action: "Actie",
    why: "Waarom",
    decision: "Wie beslist",
    before: "Eerst",
    after: "Daarna",
    what: "Wat",
  },

  footer: {
    heading: "Verantwoording",
    pack: (id, version, digest) => `Regels: ${id} ${version} (${digest}).`,
    notOfficial: (publisher) => `Geen officieel standpunt van ${publisher}.`,
    more: "Alles zien: --verbose. Waarom precies: mixwijzer explain.",
  },

  explain: {
    title: (title) => `Uitleg bij het advies: ${title}`,
    because: {
      excluded: "Dit niveau valt af, hoe zwaar de andere redenen ook wegen:",
      required: "Dit niveau hoort vast in de mix:",
      constraint: "Een eis aan de hele mix gaf de doorslag:",
      weight: {
        lead: "De redenen ervoor wegen zwaar genoeg om hierop in te zetten.",
        support: "De redenen ervoor wegen zwaar genoeg om hiermee te ondersteunen.",
        later: "De redenen wegen nu niet zwaar genoeg.",
        avoid: "De redenen ertegen wegen zwaarder dan de redenen ervoor.",
        neutral: "De redenen ervoor wegen niet zwaar genoeg voor een plaats in de mix.",
      },
      laterPhase: (phase) => `In de fase ${phase} komt dit niveau wel in de mix.`,
      noReason: "Geen van de feiten pleit voor of tegen dit niveau.",
    },
    decided: (reason) => `Doorslag: ${reason}`,
    nearest: "Wat bijna meewoog, en wat daarvoor ontbreekt",
    lacks: (facts) => `zou meewegen als ${facts}`,
    soThat: (effect) => `Daarom: ${effect}.`,
    openFacts: "Onbekende feiten die de rol kunnen veranderen",
    noReasons: "Er zijn geen redenen voor of tegen.",
    phaseBecause: "De casus noemt geen fase. De fase volgt uit deze feiten:",
    phaseAlso: `${phaseGiven} De andere feiten wijzen op dezelfde fase:`,
    phaseAlone: `${phaseGiven} Uit de andere feiten volgt geen fase.`,
    advised: "Het advies noemt dit naast de mix:",
    notAdvised: (id) =>
      `Het advies noemt dit niet: in deze casus is niet zeker dat het past. Wanneer het wel past, zegt \`mixwijzer rules show ${id}\`.`,
    noLevel: "Dit niveau komt in het advies niet voor.",
  },

  whatIf: {
    title: (title) => `Wat als: ${title}`,
    same: "Er verandert niets: het advies blijft precies hetzelfde.",
    noFacts: "De feiten zijn dezelfde.",
    factsHeading: "Wat u verandert",
    adviceHeading: "Wat daardoor verandert",
    reasonsHeading: "Redenen die erbij komen of wegvallen",
    conditionsHeading: "Wat er verandert in de aanpak",
    conditionNew: (status) => `nieuw: ${status}`,
    conditionGone: "geldt niet meer",
    listsHeading: "Aandachtspunten die erbij komen of wegvallen",
    adviceSame: "Het advies blijft hetzelfde: deze verandering maakt voor de mix en de redenen niets uit.",
    phase: "Fase",
    balance: "Balans",
    settled: "Zekerheid van de mix",
    sustainment: "Loslaten",
    settledStatus: { proven: "staat vast", open: "nog open", unproven: "niet bewezen" },
    phaseOpen: "nog open",
    appeared: "nieuw",
    disappeared: "weg",
    wasAndIs: (before, after) => `eerst: ${before}; daarna: ${after}`,
    side: { for: "voor", against: "tegen", open: "nog open" },
    kinds: { companion: "daarnaast", caution: "let op", audit: "plan" },
  },

  comparison: {
    title: (title) => (title === null ? "Antwoorden naast elkaar" : `Antwoorden naast elkaar: ${title}`),
    otherTitles: (titles) => `De titels verschillen: ${titles}. Ga na of de antwoorden over hetzelfde thema gaan.`,
    otherTheme: (facts) =>
      `De antwoorden verschillen over wat het thema is (${facts}). Ga na of het over hetzelfde thema gaat.`,
    same: "Geen verschillen: iedereen geeft dezelfde antwoorden, en dus dezelfde mix.",
    differ: (facts, gaps, mattering, undecided) => {
      const differ =
        facts === 0
          ? "Geen twee antwoorden verschillen."
          : `De antwoorden verschillen over ${counted(facts, "feit", "feiten")}.`;
      const known = gaps === 0 ? "" : ` ${counted(gaps, "feit is", "feiten zijn")} maar bij een deel van u bekend.`;
      const all = facts + gaps;
      if (mattering + undecided === 0) return `${differ}${known} Niets daarvan maakt uit voor de mix.`;
      if (mattering === 0) return `${differ}${known} Van niets daarvan is bekend dat het uitmaakt voor de mix.`;
      if (mattering === all)
        return `${differ}${known} ${all === 1 ? "Dat maakt" : "Ze maken allemaal"} uit voor de mix.`;
      return `${differ}${known} ${mattering} van deze ${all} ${agree(mattering, "maakt", "maken")} uit voor de mix.`;
    },
    everyLevel: "elk niveau",
    first: (question) => `Praat eerst hierover: ${question}`,
    mixesHeading: "De mix volgens ieders antwoorden",
    whateverHeading: "Hetzelfde, wat u ook afspreekt",
    inMix: (levels) => `Altijd in de mix, wat u verder ook uitzoekt: ${levels}.`,
    outside: (levels) => `Nooit in de mix, wat u verder ook uitzoekt: ${levels}.`,
    steady: ({ names, count }) =>
      `Welk van deze antwoorden u ook kiest, ${names} ${agree(count, "houdt die rol", "houden hun rol")}; wat nog onbekend is, kan dat veranderen.`,
    sameNow: (levels) =>
      `Nu voor iedereen hetzelfde, maar een keuze tussen de antwoorden kan dat veranderen: ${levels}.`,
    nothingSame: "Van geen niveau staat vast dat het blijft zoals het is.",
    disagreementsHeading: "Waarover de antwoorden verschillen",
    ranked:
      "Vooraan staat wat van de meeste niveaus de rol kan veranderen. Elke mix is die waarbij de andere verschillen nog open zijn.",
    gapsHeading: "Wat de een weet en de ander niet",
    follows: (name) => `${name} (volgt uit de andere antwoorden)`,
    leadsTo: (answer, mix) => `${answer}: ${mix}`,
    noMix: "nog geen mix",
    moves: (levels) => `Maakt uit: dit kan de rol veranderen van ${levels}.`,
    movesTogether: (levels) =>
      `Maakt uit samen met andere antwoorden, niet op zichzelf: dit kan de rol veranderen van ${levels}.`,
    makesNone: "Maakt voor de mix niets uit, wat u over de andere ook afspreekt.",
    unproven: "Wij vonden geen verschil voor de mix, maar er zijn te veel combinaties om ze alle te proberen.",
    agreedHeading: "Hierover is iedereen het eens",
  },

  paper: {
    sheetTitle: "Vragen over uw thema",
    how: [
      "Kruis aan wat voor uw thema geldt. Weet u iets niet, kruis dan ‘weet ik niet’ aan: dat telt nooit als nee.",
      "U hoeft niet alles te beantwoorden. Weet u waarom iets zo is, schrijf het dan in een paar woorden op.",
    ],
    about: ["Thema:", "Ingevuld door:", "Datum:"],
    theTheme: "Wat het thema is",
    theRest: "Andere vragen",
    several: "Kruis alles aan wat geldt.",
    oneOnly: "Kruis er een aan.",
    dontKnow: "weet ik niet",
    noneOfThese: "geen van deze",
    noteLine: "Want:",
    findOutHeading: "Wat u eerst uitzoekt",
    nothingToFindOut: "Van geen vraag verandert het antwoord op zichzelf de mix.",
    findOutIntroduction:
      "De antwoorden op deze vragen kunnen de mix veranderen. Spreek af wie wat uitzoekt, en wanneer.",
    findOutHead: ["Vraag", "Wat het antwoord kan veranderen", "Wie", "Wanneer"],
    toFillIn: "in te vullen",
  },

  caseTemplate: {
    schema: "Na `mixwijzer schema case -o case.schema.json` kan uw editor dit bestand aanvullen en controleren.",
    several:
      "Tussen meer casussen in één bestand staat ---. Herhaal de eerste regel onder elke ---, of zie `mixwijzer schema case --multi`: editors controleren alleen de casus waar die regel in staat.",
    introduction: [
      "Een casus voor mixwijzer: een thema waarover u advies wilt.",
      "Vul in wat u weet. Wat u niet weet, mag unknown blijven: het advies zegt dan wat nog open is.",
    ],
    title: "Naam van het thema",
    language: "Taal van het rapport: nl of en.",
    around: "De regio en de partners, voor het overzicht van meer thema’s; ze veranderen niets aan het advies.",
    facts: "De feiten. Vervang unknown door een van de waarden die eronder staan.",
    set: "Er kunnen er meer gelden: [a, b]; [] voor geen.",
    onlyWhere: "Telt alleen mee als de andere feiten dat nodig maken.",
    irrelevant: "Telt niet mee bij deze antwoorden op de andere vragen.",
    notes: "De onderbouwing van uw antwoorden, per feit. Die komt in de rapporten.",
    current: `Instrumenten die nu in gebruik zijn. ${ifNoneOrUnknown}`,
    planned: `Instrumenten die gepland zijn. Mixwijzer toetst dit plan. ${ifNoneOrUnknown}`,
  },
};
