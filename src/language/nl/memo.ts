import type { MemoWording } from "../memo-wording.ts";

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
];

const amount = (count: number): string => numbers[count] ?? String(count);

const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const isAre = (count: number, one: string, more: string): string => (count === 1 ? one : more);

const see = (title: string | null): string => (title === null ? "" : ` (zie ‘${title}’)`);

/** The Dutch of memos. */
export const memoNl: MemoWording = {
  form: `# Beslisnota: {{onderwerp}}

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
  },
  date: (iso) => {
    const [year = "", month = "", day = ""] = iso.split("-");
    return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
  },
  you: "u",
  butAlso: (text) => `Tegelijk geldt: ${text}`,
  wayOut: (text) => `Onze uitweg: ${text}`,
  notOfficial: (publisher) => `Dit advies is geen officieel standpunt van ${publisher}.`,
  labels: {
    for: "Voor",
    against: "Tegen",
    notes: "Noten",
    page: (page, pages) => `Pagina ${page} van ${pages}`,
    gap: (text) => `[Vul in: ${text}]`,
    colon: (name) => `${name}:`,
    actionHead: ["Actie", "Voor", "Wie beslist"],
    decides: (party) => (party === "u" ? "u beslist" : `beslist door ${party}`),
  },
  header: {
    to: "Aan",
    toGap: "aan wie de nota gaat",
    from: "Van",
    fromGap: "van wie de nota komt",
    date: "Datum",
    subject: "Onderwerp",
    purpose: "Doel",
    purposes: {
      mix: "ter beslissing",
      open: "ter beslissing, over wat eerst moet worden uitgezocht",
      "let-go": "ter beslissing",
      none: "ter informatie",
    },
    decisionBy: "Besluit vóór",
    decisionByGap: "uiterste datum",
  },
  issue: {
    whyNow: "wat er speelt, en waarom er nu een besluit nodig is",
    theme: (title) => `Deze nota gaat over het thema ‘${title}’.`,
    question:
      "De vraag is welke mix van interventies daar nu bij past. Een interventie is een manier om van buitenaf iets in " +
      "beweging te zetten. Er zijn verschillende soorten; die noemen wij niveaus. In een mix dragen één of twee niveaus " +
      "het werk, en andere niveaus steunen dat.",
    basis: (pack, answers, title) =>
      `Het advies rust op ${answers === 1 ? "één antwoord" : `${amount(answers)} antwoorden`} over het thema${see(title)} en op een vaste set regels: ‘${pack}’.`,
    unanswered: (count, title) =>
      count === 0
        ? "Alle vragen die ertoe doen, zijn beantwoord."
        : `${upperFirst(amount(count))} ${isAre(count, "vraag heeft", "vragen hebben")} nog geen antwoord${see(title)}.`,
  },
  timing: {
    by: (date) => `Graag uw besluit vóór ${date}.`,
    byGap: "vóór welke datum het besluit nodig is",
    whyGap: "wat er gebeurt als het later wordt",
    findOut: (count, title) =>
      count === 1
        ? `Zoek vóór het besluit het antwoord op de vraag die nog open is${see(title)}.`
        : `Zoek vóór het besluit de antwoorden op de vragen die nog open zijn${see(title)}.`,
  },
  recommendation: {
    intro: "Wij adviseren u te kiezen voor deze mix:",
    lead: (level) => `Zet in op ${level}`,
    support: (level) => `Ondersteun met ${level}`,
    forms: {
      use: (forms) => `Kies daarbij voor ${forms}.`,
      later: (forms) => `Wacht nog met ${forms}.`,
      avoid: (forms) => `Kies niet voor ${forms}.`,
    },
    actions: {
      start: (levels, count) => `Nieuw ${isAre(count, "is", "zijn")} ${levels}.`,
      strengthen: (levels, count) => `${levels} ${isAre(count, "loopt al; maak dat", "lopen al; maak die")} sterker.`,
      keep: (levels, count) => `${levels} ${isAre(count, "loopt", "lopen")} al; ga daar gewoon mee door.`,
      keepOutside: (levels, count) =>
        `${levels} ${isAre(count, "hoort", "horen")} niet bij deze mix, maar ${isAre(count, "loopt", "lopen")} al. Laat dat doorlopen zonder er nu meer in te steken.`,
      phaseOut: (levels) => `Bouw ${levels} af.`,
    },
    plan: {
      differs: (how) => `Het plan dat er ligt, wijkt hiervan af: ${how}.`,
      extra: (levels) => `het bevat ook ${levels}, en dat past nu niet in de mix`,
      missing: (levels) => `het mist ${levels}`,
    },
    companion: (name) => `Gebruik daarnaast ${name}.`,
    others: (levels, parties) => `Over ${levels} beslist niet u, maar ${parties}. Maak daar eerst afspraken over.`,
    open: {
      intro: "Wij adviseren u nog geen mix te kiezen, en eerst uit te zoeken in welke fase het thema zit.",
      why: "Elke fase vraagt een andere mix. Wie nu al kiest, heeft een grote kans om te investeren in wat niet past.",
      first: "Laat daarvoor eerst deze vragen beantwoorden:",
      mixes: "De tabel laat zien welke mix bij welke fase past, naar wat nu bekend is.",
      shared: (levels, count) =>
        `In elke fase ${isAre(count, "hoort", "horen")} ${levels} erbij. Daar kunt u dus nu al mee beginnen.`,
      nothingShared: "Geen enkel niveau hoort er in elke fase bij. Er is dus nog niets wat u nu al zeker kunt kiezen.",
    },
    letGo: "Wij adviseren u dit thema los te laten en geen nieuwe interventie te beginnen.",
    none: "Wij adviseren u nu geen mix te kiezen. Voor geen van de niveaus zijn er genoeg redenen.",
  },
  certainty: {
    proven: "Dit advies staat vast: geen antwoord dat nog ontbreekt, kan de mix veranderen.",
    unproven:
      "Of dit advies vaststaat, is niet zeker. Wij vonden geen ontbrekend antwoord dat de mix verandert, maar kunnen het ook niet uitsluiten.",
    one: "Er is nog één vraag waarvan het antwoord deze mix kan veranderen:",
    several: (count, title) =>
      `Er zijn nog ${amount(count)} vragen waarvan het antwoord de mix kan veranderen${see(title)}. De belangrijkste:`,
    effect: (values, change) => `Is het antwoord ${values}, dan wordt het advies: ${change}.`,
    together: (facts, change) =>
      `Geen ontbrekend antwoord verandert deze mix in zijn eentje, maar enkele samen wel. Bijvoorbeeld ${facts}: ${change}.`,
  },
  phases: {
    given: (name) => `Het thema zit in de fase ‘${name}’.`,
    derived: (name) => `Uit de antwoorden volgt dat het thema in de fase ‘${name}’ zit.`,
    open: (names) => `Niet bekend is in welke fase het thema zit. Het kan zijn: ${names}.`,
    contradicted: (name) => `Let op: de andere antwoorden wijzen op een andere fase, ‘${name}’.`,
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
      const led =
        leadCount === 0
          ? "Geen niveau draagt de mix"
          : `${upperFirst(amount(leadCount))} ${isAre(leadCount, "niveau draagt", "niveaus dragen")} de mix (${leads})`;
      return supportCount === 0
        ? `${led}.`
        : `${led} en ${amount(supportCount)} ${isAre(supportCount, "ander steunt", "andere steunen")} die (${supports}).`;
    },
    balance: "Evenwicht.",
    balances: {
      "leans-top-down": "De mix leunt op sturing van bovenaf; van onderop is er minder.",
      "leans-bottom-up": "De mix leunt op beweging van onderop; van bovenaf is er minder.",
      "one-sided-top-down": "Alles in deze mix komt van bovenaf; van onderop is er niets.",
      "one-sided-bottom-up": "Alles in deze mix komt van onderop; van bovenaf is er niets.",
    },
    risk: "Grootste risico.",
  },
  options: {
    intro: (count) => `U kunt kiezen uit ${amount(count)} opties.`,
    title: (mark, title) => `Optie ${mark}: ${title}`,
    advised: {
      title: "de geadviseerde mix",
      strongest: (title) => `Van alle mogelijke combinaties heeft deze de sterkste redenen${see(title)}.`,
      work: (actions, title) =>
        `Deze mix vraagt werk: ${actions === 1 ? "één actie moet" : `${amount(actions)} acties moeten`} nog worden gedaan${see(title)}.`,
      effort: "Deze mix vraagt geld, mensen en tijd.",
    },
    findOut: {
      title: "eerst uitzoeken (ons advies)",
      for: "U kiest daarna een mix die bij de fase past. Uitzoeken kost weinig.",
      against: "Het duurt langer voordat er iets begint.",
    },
    chooseNow: {
      title: "nu al een mix kiezen",
      for: "U kunt meteen beginnen.",
      against: "De mixen per fase verschillen sterk. Blijkt de fase een andere, dan past de gekozen mix niet.",
    },
    letGo: {
      title: "loslaten (ons advies)",
      for: "De interventie heeft gedaan wat zij moest doen. Het geld en de mensen zijn vrij voor iets anders.",
      against: "Valt het werk na verloop van tijd terug, dan is er niemand die dat meteen ziet.",
    },
    wait: {
      title: "nu niet ingrijpen (ons advies)",
      for: "Geen enkel niveau heeft genoeg redenen. Wie toch begint, doet dat op goed geluk.",
      against: "Het thema komt niet vanzelf verder.",
    },
    others: {
      equal: "Volgens de regels is deze mix even goed.",
      less: "Er is een onderdeel minder om te betalen en uit te voeren.",
      more: "Een onderdeel meer vraagt extra geld en aandacht, en de redenen ervoor wegen daar nog niet tegen op.",
      misses: (levels, title) => `U mist dan wat voor ${levels} pleit${see(title)}.`,
      sameLevels: "De onderdelen blijven dezelfde; alleen de nadruk verschuift.",
      weaker: (newLeads, oldLeads) =>
        oldLeads === ""
          ? `De redenen om ${newLeads} voorop te zetten zijn minder sterk.`
          : `De redenen om ${newLeads} voorop te zetten zijn minder sterk dan die voor ${oldLeads}.`,
    },
    zero: {
      title: "niets doen",
      cheap: "Er is geen nieuw geld nodig, en niemand hoeft iets anders te gaan doen.",
      running: (levels) => `Wat nu loopt, gaat gewoon door: ${levels}.`,
      stays: {
        mix: "Alles wat voor de mix pleit, blijft dan liggen.",
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
    binding: "Een eis aan de hele mix gaf de doorslag.",
    unmet: "Aan één eis kan deze mix niet voldoen.",
    outside: "Waarom niet de andere niveaus.",
    avoid: (levels) => `${levels} raden wij nu af.`,
    later: (levels, phase, count) =>
      `${levels} ${isAre(count, "komt", "komen")} later aan de beurt, in de fase ‘${phase}’.`,
    neutral: (levels, count) => `Voor ${levels} ${isAre(count, "is", "zijn")} er nu te weinig redenen.`,
    againstLevel: (level, text) => `Tegen ${level} pleit: ${text}`,
    forLevel: (level, text) => `Voor ${level} pleit wel: ${text}`,
    open: "Zonder de fase valt over bijna geen enkel niveau iets te zeggen. Wat nu al vaststaat, is dit.",
    letGo: "Wat nu loopt, kan het veld zelf voortzetten.",
    precedents: "Eerder gedaan.",
    precedent: (name, why, purpose) => `Het programma ‘${name}’ lijkt op dit thema: ${why}. Het doel was: ${purpose}`,
  },
  risks: {
    plan: (count) =>
      count === 1
        ? "Het plan is getoetst. Daarbij viel nog één punt op:"
        : `Het plan is getoetst. Daarbij vielen nog ${amount(count)} punten op, de ernstigste eerst:`,
    cautions: (title) => `Naast het grootste risico${see(title)} vragen deze punten aandacht:`,
    nothing: "Er zijn geen andere bijzondere risico’s gevonden.",
    rest: (count, title) =>
      `${count === 1 ? "Eén minder dringend punt staat" : `${upperFirst(amount(count))} minder dringende punten staan`} in de bijlage${see(title)}.`,
    tensions: (count) =>
      count === 1
        ? "Op één punt trekken twee lessen aan verschillende kanten:"
        : "Soms trekken twee lessen aan verschillende kanten:",
    judgement: "Bron en oordeel.",
    bases: (total, stated, implied, inferred) => {
      const parts = [
        ...(stated === 0 ? [] : [`${amount(stated)} met zoveel woorden in de bron`]),
        ...(implied === 0 ? [] : [`${amount(implied)} alleen in voorbeelden of ervaringen`]),
      ];
      const staan = parts.length === 0 ? "geen enkele in de bron" : parts.join(" en ");
      const judged =
        inferred === 0
          ? ""
          : ` ${upperFirst(amount(inferred))} ${isAre(inferred, "is een oordeel", "zijn oordelen")} van de makers van de regels.`;
      return `Van de ${amount(total)} redenen voor de mix staan er ${staan}.${judged}`;
    },
    judged: (levels, count) =>
      `Voor ${levels} ${isAre(count, "geldt", "geldt")} dat alle redenen zulke oordelen zijn. Weeg dat mee.`,
    star: "Een sterretje (*) in deze nota betekent: oordeel van de makers, niet van de bron.",
  },
  delivery: {
    moneyGap: "bedrag, dekking (waar het geld vandaan komt) en looptijd",
    carrierGap: "wie de uitvoering leidt",
    actions: (count) =>
      count === 1
        ? "De mix werkt alleen onder voorwaarden. Dit is er nog niet, en moet dus gebeuren:"
        : `De mix werkt alleen onder voorwaarden. ${upperFirst(amount(count))} daarvan zijn er nog niet, en moeten dus gebeuren:`,
    rest: (count, title) =>
      `De overige ${count === 1 ? "actie staat" : `${amount(count)} acties staan`} in de bijlage${see(title)}.`,
    others: (met, open, title) =>
      [
        ...(met === 0 ? [] : [`Aan ${met === 1 ? "één voorwaarde" : `${amount(met)} voorwaarden`} is al voldaan.`]),
        ...(open === 0
          ? []
          : [
              `Van ${open === 1 ? "één andere voorwaarde" : `${amount(open)} andere`} weten wij dat niet${see(title)}.`,
            ]),
      ].join(" "),
  },
  monitoring: {
    indicatorsGap: "hoe en wanneer u meet of het doel dichterbij komt",
    pattern: (name, text) => `Een manier van overdragen die hierbij past, is ‘${name}’. ${text}`,
    prepare: "Regel daarom nu al:",
    nextPhase: (name, change) =>
      change === null
        ? `Komt het thema in de fase ‘${name}’, dan blijft de mix dezelfde.`
        : `Komt het thema in de fase ‘${name}’, dan wordt het advies: ${change}.`,
    samePhase: (assumptions, change) =>
      change === null
        ? `De mix blijft dezelfde als dit zo is: ${assumptions}.`
        : `Nog in deze fase kan de mix veranderen. Is ${assumptions} bereikt, dan wordt het advies: ${change}.`,
    again: (facts) => `Vraag opnieuw advies als een van deze antwoorden verandert: ${facts}.`,
  },
  consultation: {
    allYours: "Over alle niveaus van de mix kunt u zelf beslissen.",
    others: "Niet over alles beslist u zelf:",
    decides: (level, parties) => `over ${level} beslist ${parties}.`,
    agreedGap: "met wie deze nota is besproken, en wat zij ervan vinden",
    forceGap: "wie dit advies steunt, wie niet, en waarom",
  },
  communication: {
    howGap: "wie het besluit bekendmaakt, wanneer en hoe",
    answers: (title) =>
      `In ‘${title}’ staan de antwoorden over het thema, met de toelichting daarbij. Ga na of die openbaar mogen zijn voordat u de nota deelt.`,
    notOfficial: (publisher) => `Vermeld bij publicatie dat ${publisher} dit advies niet heeft gegeven.`,
  },
  nextSteps: {
    head: ["Wat", "Wie", "Wanneer"],
    whoGap: "naam",
    whenGap: "datum",
    by: (date) => `vóór ${date}`,
    beforeDecision: "vóór het besluit",
    findOut: (count, title) =>
      count === 1
        ? `De open vraag beantwoorden${see(title)}`
        : `De ${amount(count)} open vragen beantwoorden${see(title)}`,
    decide: "Besluiten over deze nota",
    start: (actions, title) =>
      actions === 0
        ? "Beginnen met de mix"
        : `Beginnen met de mix, en met ${actions === 1 ? "de actie" : `de ${amount(actions)} acties`} die daarbij ${actions === 1 ? "hoort" : "horen"}${see(title)}`,
    handOver: "Het werk overdragen en de hulp beëindigen",
    again: {
      mix: "Nagaan of het advies nog past",
      open: "Opnieuw advies vragen, zodra de fase bekend is",
      "let-go": "Nagaan of het veld het werk voortzet",
      none: "Nagaan of er intussen redenen zijn voor een mix",
    },
  },
  answers: {
    intro: "Op deze antwoorden rust het advies. De toelichting komt van wie ze gaf.",
    head: ["Vraag", "Antwoord", "Toelichting"],
    derived: "afgeleid uit de andere antwoorden",
    inUse: (instruments) => `Nu in gebruik: ${instruments}.`,
    planned: (instruments) => `In het plan: ${instruments}.`,
  },
  sources: {
    reasons: "Verdere redenen voor de mix",
    watch: "Verdere aandachtspunten",
    actions: "Verdere acties",
    statements: "Uitspraken van de bron",
    intro: "Dit zijn de uitspraken waarop dit advies rust, in de woorden van de makers van de regels.",
    head: ["Nr.", "Uitspraak", "Plaats", "Grond"],
    where: (section, lines) => `‘${section}’, regel ${lines}`,
    account: "Verantwoording",
    source: (title, publisher) => `Bron: ${title}, van ${publisher}.`,
    pack: (title, id, version, digest) => `Regels: ‘${title}’ (${id} ${version}, kenmerk ${digest}).`,
    note: (statements, isJudgement) =>
      `${isJudgement ? `Oordeel van de makers van de regels, naar ${statements}` : statements}.`,
    noteStatement: (id, section, lines) => `${id} (‘${section}’, regel ${lines})`,
  },
  unknowns: {
    deciding: (count) =>
      count === 1
        ? "Het antwoord op deze vraag kan de mix veranderen:"
        : "De antwoorden op deze vragen kunnen de mix veranderen. Zoek die het eerst:",
    others: (count) =>
      count === 1
        ? "Deze vraag heeft ook nog geen antwoord, maar verandert de mix niet in haar eentje:"
        : "Deze vragen hebben ook nog geen antwoord, maar veranderen de mix niet in hun eentje:",
    conditions: (count) =>
      count === 1
        ? "Eén voorwaarde voor de mix is misschien al vervuld. Ga dat na:"
        : "Deze voorwaarden voor de mix zijn misschien al vervuld. Ga dat na.",
    nothing: "Alle vragen die ertoe doen, zijn beantwoord.",
  },
  figures: {
    mix: {
      caption: "De niveaus, met hun rol en het gewicht van de redenen voor en tegen.",
      alternative: (lead, support) =>
        `De mix zet in op ${lead === "" ? "geen enkel niveau" : lead}${support === "" ? "" : ` en ondersteunt met ${support}`}.`,
      labels: { level: "Niveau", role: "Rol", for: "Voor", against: "Tegen" },
    },
    balance: {
      caption: "Hoeveel van de mix van bovenaf komt, en hoeveel van onderop.",
      alternative: (topDown, bottomUp, verdict) => `Van bovenaf ${topDown}, van onderop ${bottomUp}: ${verdict}.`,
      labels: { topDown: "van bovenaf", bottomUp: "van onderop", mixed: "van beide kanten" },
    },
    phases: {
      caption: "De fasen van een thema, met de mix die er dan waarschijnlijk bij past.",
      mix: (phase, lead, support) =>
        `${phase}: inzetten op ${lead === "" ? "niets" : lead}${support === "" ? "" : `, ondersteunen met ${support}`}.`,
      when: { past: "voorbij", now: "nu", possible: "mogelijk", later: "later" },
      labels: { phase: "Fase", lead: "Inzetten op", support: "Ondersteunen met" },
    },
    open: {
      caption: "Hoeveel vragen zijn beantwoord, en hoeveel van de andere de mix kunnen veranderen.",
      alternative: (known, all, deciding) =>
        `Van de ${all} vragen die ertoe doen, zijn er ${known} beantwoord. ${deciding === 0 ? "Geen van de andere verandert" : `${upperFirst(amount(deciding))} van de andere ${isAre(deciding, "verandert", "veranderen")}`} de mix in zijn eentje.`,
      labels: {
        known: "beantwoord",
        harmless: "onbekend, maakt alleen niets uit",
        deciding: "onbekend, kan de mix veranderen",
      },
    },
  },
  index: {
    title: "Beslisnota’s",
    head: { memo: "Nota", phase: "Fase", mix: "Mix", gaps: "In te vullen" },
    open: "nog open",
  },
  gaps: (file, count) => `Nog in te vullen in ${file} (${count}):`,
  made: (memos, folder, gaps) =>
    `${memos === 1 ? "1 nota" : `${memos} nota’s`} in ${folder}. Nog in te vullen: ${isAre(gaps, "1 plek", `${gaps} plekken`)}.`,
  gapAt: (section, text) => (section === "" ? text : `${section}: ${text}`),
};
