import { agree, counted, joined, placeWords } from "../sentence.ts";
import type { Amount, ToolingWording } from "../tooling-wording.ts";

const and = (words: readonly string[]): string => joined(words, "en");
const or = (words: readonly string[]): string => joined(words, "of");

/** A value that holds a comma would read as two. */
const value = (text: string): string => (text.includes(",") ? `‘${text}’` : text);
const choice = (values: readonly string[]): string => or(values.map(value));
const members = (values: readonly string[], join: (words: readonly string[]) => string): string =>
  join(values.map((text) => `‘${text}’`));
const is = (names: readonly string[]): string => (names.length === 1 ? "is" : "zijn");
const stands = (names: readonly string[]): string => (names.length === 1 ? "staat" : "staan");

const amount = ({ min, max }: Amount): string => {
  if (min !== undefined && max !== undefined) return min === max ? `precies ${min}` : `${min} tot ${max}`;
  return min === undefined ? `hoogstens ${max ?? 0}` : `minstens ${min}`;
};
const isOne = ({ min, max }: Amount): boolean => (max ?? min) === 1;
const instruments = (how: Amount): string =>
  how.max === 0 ? "geen instrumenten" : `${amount(how)} ${isOne(how) ? "instrument" : "instrumenten"}`;

const strengths = { slight: "licht", moderate: "duidelijk", strong: "sterk" };

const head = ["U schrijft", "Dat betekent"] as const;

/** Of those that keep their mix: what changes for how many. */
const restStays = (findings: number, points: number): string =>
  `Bij ${findings} blijft de mix, maar verandert wat er verder staat. Bij ${points} veranderen alleen de punten en de gronden erachter.`;

const number = (value: number): string => new Intl.NumberFormat("nl").format(value);

/** The Dutch of the tools for packs. */
export const tooling: ToolingWording = {
  and,
  condition: {
    always: "altijd",
    never: "nooit",
    is: (label, values) => `‘${label}’ is ${choice(values)}`,
    isNot: (label, values) => `‘${label}’ is niet ${choice(values)}`,
    includes: (label, values) => `bij ‘${label}’ ${values.length === 1 ? "hoort" : "horen"} ${members(values, and)}`,
    lacks: (label, values) =>
      `bij ‘${label}’ hoort ${values.length === 1 ? "niet" : "geen van"} ${members(values, and)}`,
    count: (label, how) =>
      how.max === 0 ? `‘${label}’ is leeg` : `bij ‘${label}’ ${isOne(how) ? "hoort" : "horen"} er ${amount(how)}`,
    inUse: (names) => `${and(names)} ${is(names)} nu in gebruik`,
    notInUse: (names) => `${and(names)} ${is(names)} nu niet in gebruik`,
    countInUse: (how) => `er ${isOne(how) ? "is" : "zijn"} nu ${instruments(how)} in gebruik`,
    planned: (names) => `${and(names)} ${stands(names)} in het plan`,
    notPlanned: (names) => `${and(names)} ${stands(names)} niet in het plan`,
    countPlanned: (how) => `het plan heeft ${instruments(how)}`,
    advised: (level, roles) => `het advies voor ${level} is ‘${roles.join("’ of ‘")}’`,
    notAdvised: (level, roles) => `het advies voor ${level} is niet ‘${roles.join("’ of ‘")}’`,
    inPlay: (level, isSo) =>
      isSo
        ? `${level} zit in de mix, is gepland of blijft in gebruik`
        : `${level} zit niet in de mix, is niet gepland en blijft niet in gebruik`,
    lacksLead: (lacks) =>
      lacks
        ? "het plan mist een niveau waarop het advies inzet"
        : "het plan heeft alle niveaus waarop het advies inzet",
    not: (condition) => `niet (${condition})`,
    all: (conditions) => conditions.join(" en "),
    any: (conditions) => conditions.join(" of "),
  },
  effect: {
    favour: (target, strength) => `pleit ${strengths[strength]} voor ${target}`,
    oppose: (target, strength) => `pleit ${strengths[strength]} tegen ${target}`,
    require: (target) => `zet ${target} in de mix`,
    requireLead: (target) => `zet ${target} voorop in de mix`,
    exclude: (target) => `houdt ${target} buiten de mix`,
    limit: (target) => `laat ${target} niet vooropgaan in de mix`,
    form: (form, level) => `${form} (vorm van ${level})`,
  },
  kind: {
    rule: { one: "Regel", more: "Regels" },
    condition: { one: "Voorwaarde", more: "Voorwaarden" },
    preparation: { one: "Voorbereiding", more: "Voorbereidingen" },
    caution: { one: "Waarschuwing", more: "Waarschuwingen" },
    check: { one: "Controle van een plan", more: "Controles van een plan" },
    tension: { one: "Spanning", more: "Spanningen" },
    verdict: { one: "Oordeel over loslaten", more: "Oordelen over loslaten" },
    pattern: { one: "Manier van overdragen", more: "Manieren van overdragen" },
    constraint: { one: "Eis aan de mix", more: "Eisen aan de mix" },
    instrument: { one: "Instrument naast de niveaus", more: "Instrumenten naast de niveaus" },
    derivation: { one: "Afleiding van de fase", more: "Afleidingen van de fase" },
    level: { one: "Niveau", more: "Niveaus" },
    form: { one: "Vorm", more: "Vormen" },
    phase: { one: "Fase", more: "Fasen" },
    precedent: { one: "Voorbeeld", more: "Voorbeelden" },
    evidence: { one: "Onderzoek", more: "Onderzoeken" },
    fact: { one: "Feit", more: "Feiten" },
    statement: { one: "Uitspraak van de bron", more: "Uitspraken van de bron" },
    property: { one: "Eigenschap", more: "Eigenschappen" },
  },
  field: {
    file: "Staat in",
    name: "Naam",
    text: "Tekst",
    kind: "Soort",
    when: "Wanneer",
    met: "Is al zo als",
    effect: "Gevolg",
    because: "Want",
    basis: "Grond",
    severity: "Ernst",
    by: "Beslist door",
    direction: "Werkt",
    summary: "Kort",
    question: "Vraag",
    help: "Uitleg",
    values: "Antwoorden",
    relevant: "Telt mee als",
    assumes: "Gaat uit van",
    sides: "Twee kanten",
    resolution: "Uitweg",
    caveats: "Maar",
    phases: "Fase",
    topics: "Onderwerp",
    fields: "Vakgebied",
    chainLevels: "Onderwijssoorten",
    levels: "Niveaus",
    purpose: "Doel",
    outcome: "Uitkomst",
    section: "Hoofdstuk",
    lines: "Tekstregels",
    pages: "Pagina’s",
    source: "Bron",
    letsGo: "Loslaten",
    pointsAt: "Wijst naar",
    demands: "Eis",
    finding: "Bevinding",
    limits: "Beperkingen",
    touches: "Zegt over",
    programmes: "Programma",
    design: "Opzet",
    published: "Publicatie",
  },
  constraint: {
    size: (how) => `de mix heeft ${amount(how)} ${isOne(how) ? "niveau" : "niveaus"}`,
    leads: (how) => `${amount(how)} ${isOne(how) ? "niveau gaat" : "niveaus gaan"} voorop`,
    balance: "de mix werkt van bovenaf en van onderop",
    notAlone: (level) => `${level} staat niet alleen in de mix`,
  },
  topics: {
    levels: {
      names: ["niveaus", "niveau", "level"],
      title: "De niveaus",
      introduction:
        "Een niveau is een soort interventie: iets wat van buitenaf een thema in beweging zet. Het advies maakt er een mix van: op sommige niveaus zet u in, andere ondersteunen.",
      more: "Welke regels over een niveau gaan: mixwijzer rules list <niveau>.",
    },
    phases: {
      names: ["fasen", "fases", "fase", "phase"],
      title: "De fasen",
      introduction:
        "Een thema begint bij weinig mensen en wordt daarna breder. Welke mix past, hangt af van hoe ver het is.",
      more: "Welke regels naar een fase vragen: mixwijzer rules list <fase>.",
      follows: "Noemt de casus geen fase, dan wijst dit erop:",
    },
    facts: {
      names: ["feiten", "feit", "fact"],
      title: "De feiten",
      introduction:
        "Een feit is een vraag over het thema. Wat u niet weet, mag openblijven. In een casus schrijft u de id van het antwoord, of de naam.",
      more: "Wat naar een feit vraagt: mixwijzer rules show <feit>.",
    },
    "rule-language": {
      names: ["regeltaal", "rules-language", "rule language", "rules language"],
      title: "Hoe u een regel schrijft",
      introduction:
        "Een regelset is een map met YAML-bestanden. Een regel telt mee als haar voorwaarde waar is. Is iets onbekend dat ertoe doet, dan is de regel nog open en telt zij nog niet mee.",
      more: "Controleer regels met mixwijzer rules lint, en voer hun tests uit met mixwijzer rules test.",
    },
  },
  ruleLanguage: [
    {
      title: "Een regel",
      head,
      rows: [
        ["id: monitoring/too-early", "het niveau, een schuine streep en een naam"],
        ["when: { … }", "de voorwaarde; zonder when geldt de regel altijd"],
        ["effects: [{ … }]", "wat de regel doet"],
        ["because: { nl: …, en: … }", "de reden, in elke taal van de regelset"],
        ["cites: [M7]", "op welke uitspraken van de bron de regel rust"],
        ["basis: stated", "wat de grond is: stated, implied of inferred"],
      ],
    },
    {
      title: "Voorwaarden",
      head,
      rows: [
        ["{ maturity: starting }", "het feit heeft deze waarde"],
        ["{ maturity: [starting, mixed] }", "het feit heeft een van deze waarden"],
        ["{ actors: { includes: [employers] } }", "bij het feit horen al deze waarden"],
        ["{ actors: { lacks: [employers] } }", "bij het feit hoort geen van deze waarden"],
        ["{ actors: { count: { min: 2 } } }", "hoeveel waarden er zijn"],
        ["{ phase: pilot, novelty: new }", "alles wat hier staat, is waar"],
        ["[{ … }, { … }]", "ten minste één ervan is waar"],
        ["{ not: { … } }", "het is niet waar"],
      ],
    },
    {
      title: "Gevolgen",
      head,
      rows: [
        ["{ favour: LEVEL, strength: slight }", "pleit voor een niveau: slight telt 1, moderate 2, strong 3"],
        ["{ oppose: LEVEL, strength: slight }", "pleit ertegen, met dezelfde gewichten"],
        ["{ require: LEVEL }", "het niveau zit in de mix"],
        ["{ require: LEVEL, role: lead }", "het niveau gaat voorop in de mix"],
        ["{ limit: LEVEL, role: support }", "het niveau gaat niet voorop"],
        ["{ exclude: LEVEL }", "het niveau zit niet in de mix; dit gaat voor al het andere"],
        ["LEVEL.FORM", "alleen deze vorm van het niveau"],
      ],
    },
    {
      title: "Gronden",
      head,
      rows: [
        ["stated", "de bron zegt het zelf"],
        ["implied", "het volgt uit voorbeelden van de bron"],
        ["inferred", "het is een oordeel van de makers van de regels"],
      ],
    },
  ],
  list: {
    all: (count) => counted(count, "regel.", "regels."),
    level: (count, level) => `${counted(count, "regel", "regels")} over ${level}.`,
    phase: (count, phase) => `${counted(count, "regel vraagt", "regels vragen")} naar de fase ‘${phase}’.`,
    statement: (count, statement) => `${counted(count, "regel verwijst", "regels verwijzen")} naar ${statement}.`,
    text: (count, text) => `${counted(count, "regel", "regels")} met ‘${text}’.`,
    none: (filter) => `Geen regel past bij ‘${filter}’.`,
    meant: (suggestion) => `Bedoelt u ‘${suggestion}’?`,
    when: (condition) => `als ${condition}`,
    always: "altijd",
    more: "Met `mixwijzer rules show` en een id ziet u een regel helemaal.",
  },
  evidence: {
    all: (count) => counted(count, "onderzoek. Geen regel rust erop.", "onderzoeken. Geen regel rust erop."),
    none: "Bij deze regels hoort geen onderzoek.",
    more: "Met `mixwijzer rules show` en een id ziet u een onderzoek helemaal.",
  },
  properties: {
    all: (count) =>
      counted(count, "eigenschap die in elke casus moet gelden.", "eigenschappen die in elke casus moeten gelden."),
    more: "`mixwijzer rules prove` zegt of dat zo is.",
  },
  show: {
    cites: "Verwijst naar",
    statement: (place, basis) =>
      `${placeWords(place, ["tekstregel", "tekstregels"], ["pagina", "pagina’s"])}; ${basis}`,
    citedBy: "Hiernaar verwijst",
    askedBy: "Hiernaar vraagt",
    tests: "Tests",
    fires: "waar in",
    silent: "onwaar in",
    untested: "geen test noemt dit",
    weighsOn: "Regels die hierover gaan",
    namedBy: "Hoort hierbij",
    evidence: "Wat onderzoek elders vond",
    yes: "ja",
    no: "nee",
    one: "één antwoord",
    several: "er kunnen er meer gelden",
  },
  lint: {
    good: "De regels zijn in orde.",
    bad: (errors, warnings) =>
      `${and(
        [
          errors > 0 ? counted(errors, "fout", "fouten") : "",
          warnings > 0 ? counted(warnings, "waarschuwing", "waarschuwingen") : "",
        ].filter((part) => part !== ""),
      )}.`,
    statements: (all, cited) =>
      cited === all ? `${all} uitspraken, alle aangehaald` : `${all} uitspraken, ${cited} aangehaald`,
    facts: (all, used) => (used === all ? `${all} feiten, alle gebruikt` : `${all} feiten, ${used} gebruikt`),
    rules: (count) => counted(count, "regel", "regels"),
    texts: (count, languages) => {
      const few = ["geen taal", "één taal", "twee talen"];
      return `${counted(count, "tekst", "teksten")} in ${few[languages] ?? `${languages} talen`}`;
    },
    tests: (count) => counted(count, "test", "tests"),
  },
  diff: {
    title: (before, after) => `Wat er verandert van ${before} naar ${after}`,
    changesHeading: "In de regels",
    nothing: "Er is geen verschil.",
    new: "nieuw",
    gone: "vervallen",
    was: (part, text) => `${part}, was: ${text}`,
    is: (part, text) => `${part}, nu: ${text}`,
    unchanged: (part) => `${part}: anders opgeschreven, en geldt in dezelfde gevallen`,
    none: "niets",
    parts: {
      effects: "Werking",
      direction: "Werkt",
      directionGrounds: "Werkt (gronden)",
      letsGo: "Loslaten",
      neverLater: "Nooit uitstellen als",
      inUseWhen: "In gebruik als",
      min: "Minstens",
      max: "Hoogstens",
      cites: "Steunt op",
      label: "Naam",
      order: "Volgorde",
      version: "Versie",
      roles: "Hoe zwaar rollen tellen",
      current: "Nu in gebruik",
      planned: "Gepland",
    },
    pack: "De regels als geheel",
    order: "Volgorde",
    casesHeading: "In de casussen",
    provenAdvice:
      "Geen enkele casus krijgt een ander advies: bewezen. Wat verschilt, kan alleen de woorden veranderen.",
    provenMix:
      "Geen enkele casus krijgt een andere mix: bewezen. Wat verschilt, kan alleen veranderen wat er verder staat.",
    sameCasesAll: (compared) => `Het advies over ${counted(compared, "casus", "casussen")} blijft hetzelfde.`,
    cases: (compared, { mix, findings, points }) =>
      `Van ${counted(compared, "casus", "casussen")} ${agree(mix, "krijgt", "krijgen")} er ${mix} een andere mix. ${restStays(findings, points)}`,
    noCases: "Er zijn geen casussen gegeven.",
    place: (name, before, after) => `${name}: was ${before}, nu ${after}`,
    absent: "bestaat niet",
    through: (rules) => `door ${and(rules)}`,
    appeared: (ids) => `staat er nu bij: ${and(ids)}`,
    disappeared: (ids) => `staat er niet meer bij: ${and(ids)}`,
    toldOtherwise: (ids) => `ernstiger of minder ernstig, of voldaan: ${and(ids)}`,
    phase: "Fase",
    open: "open",
    sampleHeading: "In alles wat kan",
    sample: (drawn, seed, share, { mix, findings, points }) =>
      `Van ${counted(drawn, "getrokken casus", "getrokken casussen")} (seed ${seed}) ${agree(mix, "krijgt", "krijgen")} er ${mix} een andere mix (${share}). ${restStays(findings, points)}`,
    unsettled: (lost, tried) => `Bij ${lost} van de eerste ${tried} staat de mix niet meer vast met wat bekend is.`,
    noneDrawn: "Er verandert er geen. Dat bewijst niet dat het nooit gebeurt.",
    smallest: "De kleinste casus waarin u het ziet",
    saysNothing: "Daarin is niets bekend.",
    more: (count) => `En nog ${count}; met \`--format json\` ziet u ze allemaal.`,
    proofsHeading: "In wat bewezen is",
    noneLost: (compared) =>
      `Van ${counted(compared, "eigenschap", "eigenschappen")} was er geen bewezen die dat nu niet meer is.`,
    lost: (lost, compared) =>
      `Van ${counted(compared, "eigenschap", "eigenschappen")} ${agree(lost, "was", "waren")} er ${lost} bewezen die dat nu niet meer ${agree(lost, "is", "zijn")}.`,
  },
  prove: {
    title: (pack) => `Wat bewezen is van ${pack}`,
    everywhere: "In elke casus.",
    where: (condition) => `Als ${condition}.`,
    only: "Bij casussen waarin verder niets staat.",
    always: (outcome) => `Altijd: ${outcome}.`,
    never: (outcome) => `Nooit: ${outcome}.`,
    anyLevel: "een van de niveaus",
    level: (level, roles) => `bij ${level} staat ${members(roles, or)}`,
    excluded: (level) => `${level}, terwijl een regel dat uitsluit`,
    alone: (level) => `alleen ${level} zit in de mix`,
    form: (form, level, statuses) => `bij ${form}, een vorm van ${level}, staat ${members(statuses, or)}`,
    companion: (instrument) => `${instrument} wordt naast de mix genoemd`,
    companionWithout: (instrument, statement) => `${instrument} wordt naast de mix genoemd zonder ${statement} erbij`,
    balance: (verdicts) => `de balans is ${members(verdicts, or)}`,
    caution: (id) => `de waarschuwing ${id} wordt gegeven`,
    status: { proven: "bewezen", refuted: "weerlegd", undecided: "onbeslist" },
    none: "Over deze regels wordt niets beweerd: er is geen properties.yaml.",
    counts: (proven, refuted, undecided) =>
      refuted + undecided === 0
        ? `${counted(proven, "eigenschap", "eigenschappen")}, bewezen voor alle casussen, ook die waarin weinig bekend is.`
        : `${counted(proven + refuted + undecided, "eigenschap", "eigenschappen")}: ${proven} bewezen, ${refuted} weerlegd, ${undecided} onbeslist.`,
    undecided: (share, seconds) =>
      `In ${seconds} seconden is ${share} van de casussen bekeken; geen ervan spreekt dit tegen.`,
    counterexample: "De kleinste casus die dit tegenspreekt",
    saved: (property) => `Spreekt ${property} tegen`,
  },
  book: {
    title: (pack) => `Regelboek: ${pack}`,
    rules: "Regels",
    digest: "Kenmerk",
    source: "Bron",
    introduction:
      "Wat het programma adviseert, volgt alleen uit deze regels. In dit boek staan ze allemaal in woorden, met erbij waarop elke regel rust. Het kenmerk hoort bij deze versie: verandert een regel, dan verandert het kenmerk mee.",
    counts: (rules, statements, facts) =>
      `Er zijn ${counted(rules, "regel", "regels")}, op ${counted(statements, "uitspraak", "uitspraken")} van de bron en ${counted(facts, "feit", "feiten")} over een thema.`,
    worth: (lead, support) =>
      `Een regel telt licht (1 punt), duidelijk (2) of sterk (3), voor of tegen een niveau. Inzetten op een niveau is ${number(lead.weight)} keer zijn punten min ${number(lead.cost)} waard, ondersteunen ermee ${number(support.weight)} keer min ${number(support.cost)}. De mix is wat binnen de eisen het meest waard is.`,
    phase: (name) => `Fase: ${name}`,
    derivation: "Hoe de fase uit feiten volgt",
    demands: "Eisen aan de mix, en wat ernaast staat",
    cautions: "Waarschuwingen, en controles van een plan",
    tensions: "Lessen die elkaar tegenspreken",
    sustainment: "Loslaten",
    precedents: "Programma’s uit de bron",
    evidence: "Wat onderzoek elders vond",
    facts: "Feiten, met hun vragen",
    statements: (names) => ["De bron", ...names].join(": "),
    tests: "Tests",
    properties: "Wat over elke casus wordt beweerd",
    chosen: "Wat de makers hebben gekozen",
    chosenIntroduction: (count, basis) =>
      `Voor ${counted(count, "onderdeel", "onderdelen")} is er geen uitspraak die dat zegt: ${basis}. Wie tekent, staat ook daarvoor in.`,
    sign: "Ondertekening",
    signed: (id, version, digest) =>
      `Ik heb dit boek gelezen en ga akkoord met de regels erin: ${id} ${version}, ${digest}.`,
    signFields: ["Naam", "Functie", "Datum", "Handtekening"],
    search: "Zoek in dit boek",
    shown: "{shown} van {all} onderdelen",
  },
  test: {
    good: (expectations, cases) =>
      `Alles klopt: ${counted(expectations, "verwachting", "verwachtingen")} in ${counted(cases, "test", "tests")}.`,
    bad: (failed, expectations, failedCases, cases) =>
      `${failed} van ${counted(expectations, "verwachting", "verwachtingen")} ${failed === 1 ? "klopt" : "kloppen"} niet, in ${failedCases} van ${counted(cases, "test", "tests")}.`,
    none: "De regels hebben geen tests.",
    unreadable: (problems) =>
      `${counted(problems, "fout", "fouten")} in de testbestanden; wat daardoor niet te lezen is, is niet getest.`,
    level: (name, role) => `${name}: ${role}`,
    noReasons: "geen regel pleit ervoor of ertegen",
    for: "voor",
    against: "tegen",
    condition: (condition) => `De voorwaarde is: ${condition}.`,
  },
  measure: {
    title: (pack) => `Tests van ${pack}`,
    reachHeading: "Wat de tests raken",
    reachHead: ["", "alle", "waar", "onwaar", "open", "beslissend"],
    reach: (tests) =>
      `In ${counted(tests, "test", "tests")}: hoeveel er van elk waar, onwaar en open waren, en beslissend. Beslissend wil zeggen: zonder dit is het advies anders, of bij een tekst: die staat in het advies.`,
    neverTrue: (ids) => `Nooit waar: ${and(ids)}.`,
    neverFalse: (ids) => `Nooit onwaar: ${and(ids)}.`,
    neverDecisive: (ids) => `Nooit beslissend: ${and(ids)}.`,
    noticeHeading: "Wat de tests opmerken",
    notice: (killed, all, share) =>
      `In de regels kwam steeds één kleine fout. Van de ${counted(all, "fout", "fouten")} merken de tests er ${killed} op (${share} %).`,
    same: (count) => `Nog ${count} veranderen bewezen niets wat een test kan zien. Die tellen niet mee.`,
    drawn: (drawn, seed) =>
      `Voor elke fout die niemand opmerkt, zijn hooguit ${counted(drawn, "casus", "casussen")} getrokken (seed ${seed}), op zoek naar een die de fout laat zien.`,
    noticeHead: ["Fout", "opgemerkt", "niet opgemerkt"],
    mutation: {
      stronger: "telt zwaarder",
      weaker: "telt lichter",
      "effect-dropped": "werking weggelaten",
      "condition-dropped": "voorwaarde weggelaten",
      "condition-negated": "voorwaarde omgekeerd",
      "limit-moved": "grens verschoven",
      "citation-swapped": "verwijzing verwisseld",
    },
    missedHeading: "Niet opgemerkt",
    caughtBy: (test) => `De test ${test}, die --suggest schrijft, merkt dit op.`,
    undecided: "Er is geen casus gevonden die dit laat zien, en niet bewezen dat die er niet is.",
    below: (share, least) => `${share} % is minder dan de ${least} % waar --min om vraagt.`,
    suggested: (id) => `Wat ${id} beslist`,
    check: (seed) => [
      `Voorgesteld door mixwijzer (rules test --suggest, seed ${seed}): elk merkt een fout op die geen andere test opmerkt.`,
      "Ze verwachten wat de regels nu zeggen. Controleer elk aan de bron, en geef elk een titel die zegt waarom, voordat u ze bewaart.",
    ],
    nothingToSuggest: "Niets voor te stellen: er is geen fout gevonden die de tests niet opmerken.",
    failed: (test, path, expected, actual) => `${test}, ${path}: verwacht was ${expected}, maar het is ${actual}`,
  },
  analysis: {
    title: (pack) => `Wat er beslist in ${pack}`,
    drawn: (drawn, seed) =>
      `Over ${counted(drawn, "casus", "casussen")} die ${drawn === 1 ? "is" : "zijn"} getrokken (seed ${seed}), en waarvan elk feit bekend is. In echte casussen hangen feiten samen. Daar zijn de percentages dus anders.`,
    levelsHeading: "Niveaus per fase",
    levels:
      "In hoeveel procent van de casussen in een fase een niveau in de mix zit. Na de streep staat in hoeveel procent het de mix draagt.",
    level: "Niveau",
    all: "alle",
    inAndLeads: (isIn, leads) => `${isIn} / ${leads}`,
    share: (count, percent) => `${count} (${percent} %)`,
    noLead: (share) => `Mixen die door geen niveau worden gedragen: ${share}.`,
    empty: (share) => `Casussen met geen enkel niveau in de mix: ${share}.`,
    byOrder: (share) => `Mixen die even goed waren als een andere, en die de volgorde van de niveaus koos: ${share}.`,
    demandsHeading: "Eisen aan de mix",
    demandsHead: ["Eis", "geldt", "verandert de mix", "vervalt: geen mix voldoet"],
    idleHeading: "Wat geen effect heeft",
    nothingIdle: "Er is niets gevonden dat nooit effect heeft.",
    underived: (phases) => `Geen feiten leiden naar deze fasen. Een casus moet ze dus noemen: ${and(phases)}.`,
    neverDecisive: (rules) =>
      `Zonder deze regels kreeg geen casus die is geprobeerd een andere mix of andere vormen: ${and(rules)}.`,
    beaten: (rule, target, by) =>
      `${rule} eist ${target} voor niets: overal waar die regel geldt, sluit ${by} het uit. Dat is bewezen.`,
    cancelled: (rule, target, by) =>
      `${rule} telt nooit op zichzelf voor ${target}: overal waar die regel geldt, geeft ${by} evenveel of meer punten de andere kant op. Dat is bewezen.`,
    factsHeading: "Feiten naar invloed",
    influence: (probed) =>
      `In hoeveel van ${counted(probed, "casus", "casussen")} een ander antwoord op één feit een andere mix geeft, als al het andere gelijk blijft.`,
    noInfluence: "Geen feit verandert op zichzelf een mix.",
    factsHead: ["Feit", "verandert de mix"],
    questionsHeading: "Vragen tot de mix vaststaat",
    questions: (cases, mean, most) =>
      `Wie met niets begint, weet de mix zeker na gemiddeld ${mean} vragen, en hooguit ${most} (${counted(cases, "casus", "casussen")}).`,
    caption: "Niveaus per fase: in hoeveel procent van de getrokken casussen elk de mix draagt of steunt",
    lead: "draagt (%)",
    support: "steunt (%)",
    told: (level, lead, support) => `${level}: draagt in ${lead} %, steunt in ${support} %`,
  },
};
