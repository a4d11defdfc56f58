import type { CliWording } from "../cli-wording.ts";
import { counted } from "../sentence.ts";
import { written } from "./phrases.ts";

const summary = "Adviseert welke mix van interventies bij een beleidsthema past, en zegt waarom.";
const lintOwnRules = { line: "mixwijzer rules lint --rules mijn-regels", does: "controleer uw eigen regels" };

/** What the program says about itself, in Dutch. */
export const cli: CliWording = {
  titles: {
    usage: "Gebruik",
    commands: "Opdrachten",
    operands: "Argumenten",
    options: "Opties",
    everywhere: "Opties van elke opdracht",
    examples: "Voorbeelden",
    exitCodes: "Afsluitcodes",
  },
  usage: { command: "opdracht", options: "opties" },
  program: {
    summary,
    description:
      `${summary} Zonder opdracht stelt het u vragen ` +
      "over het thema. U kunt het thema ook beschrijven in een casusbestand. Wat u niet weet, mag u openlaten.",
    examples: [
      { line: "mixwijzer", does: "beantwoord vragen, en krijg advies en een casusbestand" },
      { line: "mixwijzer init docenten.yaml", does: "maak een casusbestand om in te vullen" },
      { line: "mixwijzer advise docenten.yaml", does: "vraag er advies over" },
    ],
  },
  commands: {
    advise: {
      summary: "advies over een casus",
      description:
        "Geeft de mix van interventies die bij de casus past, met de rol van elke interventie, de redenen, waar u op " +
        "moet letten en wat nog open is. Zonder casus stelt het u vragen; u krijgt alleen vragen die het advies kunnen " +
        "veranderen. Uw antwoorden worden na elke vraag bewaard.",
      examples: [
        { line: "mixwijzer advise docenten.yaml", does: "een rapport voor het scherm" },
        { line: "mixwijzer advise docenten.yaml --verbose", does: "alles wat erover te zeggen is" },
        {
          line: "mixwijzer advise docenten.yaml --format markdown -o advies.md",
          does: "een Markdown-bestand",
        },
        { line: "mixwijzer advise docenten.yaml --set phase=scale-up", does: "alsof één feit anders was" },
        { line: "cat docenten.yaml | mixwijzer advise -", does: "uit de standaardinvoer" },
        { line: "mixwijzer advise docenten.yaml --ask", does: "beantwoord wat de casus openlaat" },
        { line: "mixwijzer --resume", does: "ga verder met een gesprek dat niet af was" },
      ],
    },
    check: {
      summary: "veel casusbestanden nakijken; voor CI",
      description:
        "Bekijkt alle casussen in bestanden en mappen, toetst wat elke casus verwacht, controleert wat er gepland is en " +
        "zegt waar u op moet letten. Eindigt met afsluitcode 1 als er iets mis is, en met 2 als niet alles te lezen was.",
      examples: [
        { line: "mixwijzer check casussen", does: "alle YAML- en NDJSON-bestanden onder een map" },
        {
          line: "mixwijzer check 'casussen/**/*.yaml' --fail-on warning",
          does: "een patroon; waarschuwingen tellen mee",
        },
        {
          line: "mixwijzer check casussen --output.json rapport.json",
          does: "voor mensen, en als gegevens in een bestand",
        },
        {
          line: "cat casussen.ndjson | mixwijzer check - --format ndjson",
          does: "als filter: een regel erin, een regel eruit",
        },
      ],
    },
    merge: {
      summary: "de delen van een controle samenvoegen",
      description:
        "Maakt elk rapport van een controle die in delen is gedaan, elk deel met --shard en --format blob. Het resultaat " +
        "is hetzelfde als dat van één controle van alle bestanden. Stopt als een deel ontbreekt, dubbel is of er niet " +
        "bij hoort.",
      examples: [
        {
          line: "mixwijzer check casussen --shard 1/2 --format blob -o delen/1.json",
          does: "het eerste van twee delen",
        },
        { line: "mixwijzer merge delen --output.sarif rapport.sarif", does: "beide delen samen, als twee rapporten" },
      ],
    },
    memo: {
      summary: "een nota voor wie beslist",
      description:
        "Schrijft het advies als beslisnota: met het geadviseerde besluit, de opties, de risico’s, wat er moet gebeuren en " +
        "wat nog niet bekend is. Wat mixwijzer niet kan weten, zoals namen en bedragen, staat er als open plek in, en die " +
        "plekken worden aan het eind genoemd.",
      examples: [
        { line: "mixwijzer memo docenten.yaml -o nota.md", does: "één nota, in Markdown" },
        { line: "mixwijzer memo docenten.yaml --date 2026-11-23", does: "met een andere datum dan vandaag" },
        { line: "mixwijzer memo 'casussen/**/*.yaml' --out notas", does: "een nota per casus, met een overzicht" },
      ],
    },
    portfolio: {
      summary: "veel thema’s naast elkaar",
      description:
        "Zet het advies over alle casussen naast elkaar: welke rol elk niveau bij elk thema heeft, of dat vaststaat, wat " +
        "vaker is gevonden, welke open vraag de meeste thema’s vastlegt, en wat thema’s kunnen delen. Voor het scherm, " +
        "als pagina om in te zoeken en te sorteren, als document, of als CSV voor een rekenblad.",
      examples: [
        { line: "mixwijzer portfolio casussen", does: "alle casussen onder een map, op het scherm" },
        { line: "mixwijzer portfolio casussen -o overzicht.html", does: "één pagina, om in te zoeken en te sorteren" },
        { line: "mixwijzer portfolio casussen -o overzicht.csv", does: "een rij per thema, voor een rekenblad" },
        { line: "mixwijzer portfolio casussen --since main", does: "ook wat er is veranderd sinds een branch van git" },
      ],
    },
    explain: {
      summary: "waarom wel, waarom niet, en wat dat zou veranderen",
      description:
        "Vertelt per niveau welke regels ervoor en ertegen pleiten, welke regels bijna gelden en wat daarvoor ontbreekt, " +
        "wat de doorslag gaf, en bij welke andere feiten het niveau een andere rol krijgt.",
      examples: [
        { line: "mixwijzer explain docenten.yaml", does: "alle niveaus" },
        { line: "mixwijzer explain docenten.yaml monitoring", does: "één niveau, met id, cijfer of naam" },
        { line: "mixwijzer explain docenten.yaml fase", does: "waarom het deze fase is" },
        { line: "mixwijzer explain docenten.yaml regelgeving", does: "een instrument naast de mix" },
      ],
    },
    "what-if": {
      summary: "het advies voor en na een verandering van feiten",
      description:
        "Zet het advies over de casus naast het advies over de casus met andere feiten, en toont alleen wat verschilt.",
      examples: [
        {
          line: "mixwijzer what-if docenten.yaml --set phase=scale-up",
          does: "wat verandert als het thema opschaalt",
        },
        {
          line: "mixwijzer what-if docenten.yaml --set actors=education --set maturity=unknown",
          does: "meer feiten tegelijk",
        },
      ],
    },
    compare: {
      summary: "wat meer mensen antwoordden over een thema, naast elkaar",
      description:
        "Zet de casusbestanden naast elkaar van mensen die antwoordden over hetzelfde thema: welke mix ieders antwoorden " +
        "geven, waarover ze verschillen, of dat uitmaakt voor de mix, over welk verschil u eerst praat, en wat hetzelfde is " +
        "wat u ook afspreekt. Vooraan staat het verschil dat van de meeste niveaus de rol kan veranderen, en dan wat dat op " +
        "zichzelf doet. Ze heten naar de id van hun casus, of als die gelijk is naar hun bestand.",
      examples: [
        { line: "mixwijzer compare anna.yaml bert.yaml", does: "de antwoorden van twee mensen" },
        {
          line: "mixwijzer compare antwoorden/ --format markdown -o verschillen.md",
          does: "alle bestanden van een map, voor een document",
        },
      ],
    },
    explore: {
      summary: "een pagina om mee te denken, voor wie samen om tafel zit",
      description:
        "Schrijft één HTML-pagina die de vragen stelt en ernaast toont wat de mix wordt. De pagina werkt in elke browser, " +
        "zonder verbinding. Ze bewaart niets en stuurt niets: regels en casus zitten erin. Zonder casus begint ze bij niets.",
      examples: [
        { line: "mixwijzer explore -o thema.html", does: "een pagina die bij niets begint" },
        {
          line: "mixwijzer explore docenten.yaml -o docenten.html",
          does: "een pagina over een casus, met de antwoorden en notities",
        },
        { line: "mixwijzer explore --rules mijn-regels -o thema.html", does: "met andere regels erin" },
      ],
    },
    init: {
      summary: "een casusbestand om mee te beginnen",
      description:
        "Maakt een casusbestand waarin elk feit staat met de vraag en de mogelijke antwoorden. Geeft u geen bestandsnaam, " +
        "dan komt het op het scherm.",
      examples: [
        { line: "mixwijzer init docenten.yaml", does: "een nieuw bestand, in de taal van het systeem" },
        { line: "mixwijzer init teachers.yaml --lang en", does: "hetzelfde, in het Engels" },
      ],
    },
    migrate: {
      summary: "schrijf nieuwe namen in casussen van voordat de regels iets anders noemden",
      description:
        "Zeggen de regels dat een feit, waarde, niveau of regel nu anders heet, dan komt de nieuwe naam in de casusbestanden " +
        "zelf te staan. Al het andere erin blijft zoals het is.",
      examples: [
        { line: "mixwijzer migrate casussen", does: "alle casusbestanden in een map" },
        { line: "mixwijzer migrate casussen --dry-run", does: "toon alleen wat er zou veranderen, als patch" },
      ],
    },
    rules: {
      summary: "bekijk, controleer en test de regels achter het advies",
      description: "Toont, controleert en test de regels achter het advies.",
      examples: [{ line: "mixwijzer rules list", does: "alle regels in het kort" }, lintOwnRules],
    },
    "rules list": {
      summary: "alle regels in het kort",
      description: "Noemt de regels per fase en niveau: wat elke regel doet, wanneer, en waarop dat rust.",
      examples: [
        { line: "mixwijzer rules list", does: "alle regels" },
        { line: "mixwijzer rules list monitoring", does: "de regels over een niveau, met id, cijfer of naam" },
        { line: "mixwijzer rules list P4", does: "de regels die naar een uitspraak van de bron verwijzen" },
        { line: "mixwijzer rules list urgentie", does: "de regels waarin een woord voorkomt" },
        { line: "mixwijzer rules list evidence", does: "wat onderzoek elders vond; geen regel rust erop" },
        { line: "mixwijzer rules list properties", does: "wat in elke casus moet gelden" },
      ],
    },
    "rules show": {
      summary: "één regel, feit, niveau of uitspraak helemaal",
      description:
        "Toont een regel, voorwaarde, waarschuwing, controle, feit, niveau, vorm, eigenschap, uitspraak van de bron of onderzoek " +
        "helemaal: wat het zegt, waarop het rust, waar het staat en welke tests het noemen.",
      examples: [
        { line: "mixwijzer rules show monitoring/too-early", does: "een regel" },
        { line: "mixwijzer rules show maturity", does: "een feit, en wat ernaar vraagt" },
        { line: "mixwijzer rules show M7", does: "een uitspraak van de bron, en wat ernaar verwijst" },
        { line: "mixwijzer rules show E1", does: "wat onderzoek elders vond" },
      ],
    },
    "rules lint": {
      summary: "controleer de regels op fouten",
      description:
        "Controleert of naar elke uitspraak wordt verwezen, elk feit wordt gebruikt, elke tekst er in beide talen is, en " +
        "geen regel dubbel is of nooit kan gelden. Eindigt met afsluitcode 1 als er een fout is, en met 2 als de regels niet " +
        "te lezen zijn.",
      examples: [lintOwnRules],
    },
    "rules diff": {
      summary: "wat een verandering van de regels doet, en voor wie",
      description:
        "Vergelijkt twee regelsets: wat verschilt, wiens advies verandert en door welke regel, en bij hoeveel van alle " +
        "casussen die er kunnen zijn. Elk is een map, of een map in een commit van git, zoals main:mijn-regels. Eindigt " +
        "met afsluitcode 1 als het advies over een casus verandert, ook als die getrokken is, en met --prove als een " +
        "eigenschap niet meer bewezen is.",
      examples: [
        { line: "mixwijzer rules diff main:mijn-regels mijn-regels", does: "wat uw wijzigingen doen" },
        { line: "mixwijzer rules diff oud nieuw --cases 'casussen/**/*.yaml'", does: "bij uw eigen casussen" },
      ],
    },
    "rules init": {
      summary: "een kleine eigen regelset om mee te beginnen",
      description:
        "Zet een kleine regelset die werkt in een map: drie niveaus, tests, schema’s voor uw editor, een taak voor CI en een " +
        "README die u door uw eerste wijziging leidt. In één taal, die van --lang; andere talen kunt u later toevoegen.",
      examples: [
        { line: "mixwijzer rules init mijn-regels", does: "een regelset om mee te beginnen" },
        { line: "mixwijzer rules init mijn-regels --lang de", does: "om in het Duits te vertalen" },
      ],
    },
    "rules prove": {
      summary: "bewijs wat de regels altijd of nooit mogen doen",
      description:
        "Bewijst elke eigenschap in properties.yaml voor alle casussen die er kunnen zijn, ook die waarin weinig bekend is, " +
        "of toont de kleinste casus die dat tegenspreekt. Eindigt met afsluitcode 1 als er een is weerlegd, en met " +
        "--strict ook als er een onbeslist is.",
      examples: [
        { line: "mixwijzer rules prove --rules mijn-regels", does: "bewijs wat u over uw eigen regels beweert" },
        { line: "mixwijzer rules prove --save fout.yaml", does: "bewaar de casussen die iets tegenspreken" },
      ],
    },
    "rules analyse": {
      summary: "wat er beslist in de regels",
      description:
        "Laat over veel getrokken casussen zien hoe vaak elk niveau per fase in de mix zit en die draagt, welke eisen de mix " +
        "veranderen of vervallen, welke regels nooit effect hebben, welke feiten het meest veranderen, en na hoeveel vragen de " +
        "mix vaststaat.",
      examples: [
        { line: "mixwijzer rules analyse --rules mijn-regels", does: "uw eigen regels, op het scherm" },
        { line: "mixwijzer rules analyse -o niveaus.svg", does: "een plaatje van de niveaus per fase" },
      ],
    },
    "rules book": {
      summary: "alles wat de regels zeggen, in één document om te tekenen",
      description:
        "Schrijft alles wat in de regels staat in woorden op, met waarop het rust, wat bewezen is, wat de makers zelf " +
        "hebben gekozen en een bladzijde om te tekenen: als Markdown, als één HTML-pagina om in te zoeken, of voor Word. " +
        "De extensie van het bestand kiest de vorm.",
      examples: [
        { line: "mixwijzer rules book -o boek.html", does: "een pagina om te lezen en in te zoeken" },
        { line: "mixwijzer rules book --rules mijn-regels -o boek.docx", does: "uw eigen regels, voor Word" },
      ],
    },
    "rules test": {
      summary: "voer de tests uit die bij de regels horen",
      description:
        "Neemt de casussen in de map tests van de regels, en vergelijkt het advies met wat zij verwachten. Kan ook laten " +
        "zien wat de tests raken, en welke kleine fouten in de regels zij niet zouden opmerken. Eindigt met afsluitcode 1 als " +
        "er iets verschilt, of als zij minder opmerken dan --min vraagt.",
      examples: [
        { line: "mixwijzer rules test --rules mijn-regels", does: "test uw eigen regels" },
        {
          line: "mixwijzer rules test --coverage --mutate",
          does: "wat de tests raken, en wat zij niet zouden opmerken",
        },
        {
          line: "mixwijzer rules test --suggest voorstel.yaml",
          does: "tests die dat wel opmerken, om na te lezen en te bewaren",
        },
      ],
    },
    schema: {
      summary: "JSON Schema’s van wat erin gaat en eruit komt",
      description:
        "Toont een JSON Schema, voor editors en andere programma’s: van het casusbestand, van de bestanden van een " +
        "regelset, of van wat --format json geeft.",
      examples: [
        { line: "mixwijzer schema case -o case.schema.json", does: "voor aanvullen in uw editor" },
        {
          line: "mixwijzer schema case --multi",
          does: "de instellingen van uw editor voor bestanden met meer casussen",
        },
      ],
    },
    help: {
      summary: "uitleg over een opdracht, of over de regels",
      description:
        "Geeft de hulp van een opdracht, of legt uit wat de niveaus, de fasen en de feiten zijn en hoe regels worden geschreven.",
      examples: [
        { line: "mixwijzer help niveaus", does: "de zeven niveaus, elk met zijn vormen" },
        { line: "mixwijzer help fasen", does: "de vier fasen, en waaraan u ze herkent" },
        { line: "mixwijzer help feiten", does: "elke vraag, met de antwoorden en wat ze betekenen" },
        { line: "mixwijzer help regeltaal", does: "hoe u een regel schrijft" },
        { line: "mixwijzer help rules list", does: "een opdracht" },
      ],
    },
    completion: {
      summary: "aanvullen met Tab in uw shell",
      description:
        "Geeft het script waarmee uw shell opdrachten, opties, bestanden, feiten, waarden en niveaus aanvult. Laat uw shell " +
        "het lezen als zij start.",
      examples: [
        { line: "source <(mixwijzer completion bash)", does: "in ~/.bashrc" },
        { line: "source <(mixwijzer completion zsh)", does: "in ~/.zshrc, na compinit" },
        { line: "mixwijzer completion fish | source", does: "in ~/.config/fish/config.fish" },
      ],
    },
  },
  options: {
    lang: "taal van de tekst (anders: die van de casus, dan die van de instellingen, dan die van het systeem)",
    rules: "gebruik de regels in deze map in plaats van de ingebouwde",
    config: "neem de instellingen uit dit bestand, niet uit mixwijzer.config.yaml",
    "no-config": "neem geen instellingen uit een bestand",
    format: "vorm van het resultaat",
    output: "schrijf het resultaat naar dit bestand (- is de standaarduitvoer)",
    force: "overschrijf een bestand dat al bestaat",
    case: "neem de casus met deze id, als het bestand er meer bevat",
    set: "geef een feit een andere waarde; herhaal voor meer feiten; a,b voor meer waarden, unknown om open te laten",
    outputs: "schrijf ook een rapport in deze vorm naar dit bestand",
    separator:
      "wat er tussen de cellen van CSV staat (anders: in het Nederlands een puntkomma, in het Engels een komma)",
    since: "vertel wat er is veranderd sinds dit overzicht (JSON), of sinds deze commit of branch in git",
    out: "schrijf voor elke casus een bestand in deze map, met een overzicht",
    date: "datum van de nota (anders: die van de casus, dan vandaag)",
    template: "neem de onderdelen en de volgorde uit dit Markdown-bestand",
    length: "één pagina, twee (standaard) of de hele vorm",
    annex:
      "zet de bijlagen in een eigen bestand (standaard bij een bestand), erbij (standaard op het scherm) of nergens",
    "fail-on": "de lichtste ernst die afsluitcode 1 geeft",
    "max-warnings": "meer waarschuwingen dan dit geven afsluitcode 1",
    "require-expect": "een casus die niets verwacht wat mis kan gaan, is een fout",
    only: "vertel alleen wat deze regel vindt, of wat er in de casus met deze id is gevonden; herhaal voor meer",
    baseline: "laat weg wat in dit bestand met bekende problemen staat",
    "update-baseline": "schrijf dat bestand; het groeit alleen met --force",
    today: "de dag waarmee datums onder accept worden vergeleken (anders: die van de klok)",
    update: "pas wat casussen verwachten aan het advies van nu aan",
    "dry-run":
      "bij --update, en in migrate: schrijf niets, en toon de verschillen als patch (het rapport gaat naar de standaardfout)",
    jobs: "doet niets meer: één processor is sneller dan meer; mag blijven staan waar het nog staat",
    changed:
      "kijk alleen bestanden na die zijn veranderd sinds de laatste commit, of sinds het werk van REF, zoals main, aftakte",
    staged: "kijk alleen na wat in de volgende commit komt, zoals git het in de index heeft",
    cache: "bewaar resultaten in .mixwijzer-cache.json, en kijk alleen veranderde bestanden na",
    "cache-location": "bewaar ze in dit bestand; betekent --cache",
    "no-cache": "kijk alle bestanden na, wat de instellingen ook zeggen",
    coverage: "laat zien welke regels, voorwaarden, eisen en teksten de tests waar, onwaar, open en beslissend zien",
    mutate: "zet steeds één kleine fout in de regels, en laat zien welke geen test opmerkt",
    suggest:
      "schrijf tests die ze wel opmerken naar dit bestand, om na te lezen en te bewaren; zonder bestand naar de " +
      "standaarduitvoer, en het rapport naar de standaardfout; doet ook wat --mutate doet",
    min: "afsluitcode 1 als de tests een kleiner percentage van de fouten opmerken; doet ook wat --mutate doet",
    cases: "vergelijk het advies over deze casussen (bestand, map of patroon); anders over de tests van de regels",
    sample: "trek zoveel casussen; standaard 2000, en met --mutate 400 voor elke fout",
    seed: "trek andere casussen met een ander getal; standaard 1",
    prove: "zeg ook welke eigenschappen in properties.yaml bewezen waren en dat niet meer zijn",
    seconds: "besteed hoogstens zoveel seconden aan elke eigenschap; standaard 60",
    strict: "ook een eigenschap die onbeslist is, geeft afsluitcode 1",
    save: "schrijf de casussen die een eigenschap tegenspreken naar dit bestand",
    shard: "kijk alleen dit deel van de bestanden na, zoals 2/5",
    multi: "bij case: de instellingen van editors voor bestanden met meer casussen",
    "allow-empty": "het is goed als er niets is om na te kijken",
    "no-ignore": "laat niets weg vanwege .gitignore of de instellingen",
    "stdin-name": "hoe rapporten de standaardinvoer noemen; de extensie zegt wat het is",
    ask: "vraag naar de feiten die de casus openlaat, en zet de antwoorden in het bestand",
    all: "vraag alles wat voor het thema geldt, niet alleen wat de mix kan veranderen",
    resume: "ga verder met het gesprek dat niet af is",
    new: "begin opnieuw; de antwoorden van het gesprek dat niet af is, gaan weg",
    quiet: "alleen resultaten en fouten",
    verbose: "vertel alles",
    "no-color": "geen kleuren (ook: de omgevingsvariabele NO_COLOR)",
    plain:
      "vraag en vertel alles in woorden, op elke regel één ding, voor een schermlezer of braille (ook: ACCESSIBLE=1)",
    width: "regels van hooguit zoveel kolommen, bijvoorbeeld 40 voor braille",
    help: "toon deze hulp",
    version: "toon de versie",
  },
  operands: {
    dir: "de map die er komt",
    case: "een casusbestand in YAML of JSON (- is de standaardinvoer)",
    blobs: "de bestanden van alle delen, of hun map",
    cases: "casusbestanden, mappen of patronen (- is de standaardinvoer)",
    level: "een niveau, met id, cijfer of naam",
    file: "het bestand dat u wilt maken",
    old: "de regels zoals ze waren: een map, of ref:map in een commit van git",
    new: "de regels zoals ze zijn; weggelaten: die nu worden gebruikt",
    filter: "een niveau, fase, uitspraak of tekst; alleen regels die daarmee te maken hebben. Of het woord evidence",
    id: "de id van een regel, voorwaarde, waarschuwing, controle, feit, niveau, vorm of uitspraak",
    schema: "waarvan u het schema wilt",
    shell: "uw shell",
    line: "een regel tot aan de cursor: toont wat er kan volgen, zoals het script van de shell dat vraagt",
    topic: "een opdracht, of niveaus, fasen, feiten of regeltaal",
  },
  exitCodes: [
    ["0", "goed"],
    ["1", "check, merge, rules lint, rules test, rules prove en rules diff: er is iets gevonden"],
    ["2", "het kon niet: verkeerd gebruik of verkeerde invoer"],
    ["130", "onderbroken"],
  ],
  more: "mixwijzer help <opdracht> vertelt meer over een opdracht.",
  choices: (choices, preset) => (preset === null ? choices.join(", ") : `${choices.join(", ")}; anders ${preset}`),
  written,
  migrated: (files, all, isDry) =>
    `${counted(files, "bestand", "bestanden")} van de ${all} ${isDry ? "zou" : "kreeg"} nieuwe namen${isDry ? " krijgen" : ""}.`,
  started: (folder, files, isOurs) =>
    `Geschreven: ${files} bestanden in ${folder}. ` +
    `${isOurs ? "" : "De teksten zijn in het Engels; u kunt ze vertalen. "}` +
    `Begin met ${folder}/README.md, of met: mixwijzer rules lint --rules ${folder}`,
  commentLeft: (path, comment) =>
    `${path}: waar deze opmerking achter stond, is weg; zij staat nu op een eigen regel: ${comment}`,
  idleJobs:
    "--jobs doet niets: één processor is sneller. Meer processoren gebruiken? Verdeel de bestanden met --shard, en voeg samen met merge.",
  otherRules: ({ baseline, cache }, now) => {
    const made = [baseline, cache].flatMap((kept) =>
      kept === null ? [] : [`${kept.path} is gemaakt met de regels ${kept.rules}`],
    );
    return [
      `${made.join(", en ")}; dit zijn de regels ${now}.`,
      baseline === null
        ? ""
        : " Kijk na wat er in de bevindingen is veranderd, en vernieuw daarna de lijst met bekende problemen met --update-baseline.",
      cache === null ? "" : " Alle bestanden worden opnieuw gecontroleerd, en de bewaarde resultaten vernieuwd.",
    ].join("");
  },
};
