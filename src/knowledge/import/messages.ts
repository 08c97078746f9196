/**
 * Every refusal of the import, in Danish for editors: what is wrong, then what to do.
 */
import { ImportError } from './import-error.js'
import { limits } from './limits.js'

const mostMegabytes = Math.round(limits.fileBytes / 1024 / 1024)
const seconds = Math.round(limits.milliseconds / 1000)

export const refuse = {
  tooLarge: () =>
    new ImportError(
      `Filen er større end ${mostMegabytes} MB.`,
      'Del den, eller gem den med mindre billeder, og prøv igen.',
    ),
  empty: () => new ImportError('Filen er tom.', 'Se efter, om det er den rigtige fil.'),
  unknownKind: (extension: string) =>
    new ImportError(
      `Filtypen "${extension || 'uden endelse'}" kan ikke importeres.`,
      'Gem dokumentet som PDF, DOCX, HTML, MD, TXT, XLSX eller CSV.',
    ),
  wrongKind: (extension: string) =>
    new ImportError(
      `Filen hedder ${extension}, men indholdet er noget andet.`,
      'Åbn den i det program, den er lavet i, og gem den igen i det rigtige format.',
    ),
  oldOffice: () =>
    new ImportError(
      'Filen er låst med adgangskode eller gemt i et gammelt Office-format.',
      'Åbn den i Office, fjern adgangskoden, og gem den som DOCX eller XLSX.',
    ),
  encrypted: () => new ImportError('Filen er låst med adgangskode.', 'Fjern adgangskoden, og prøv igen.'),
  broken: (kind: string) =>
    new ImportError(`${kind}-filen er beskadiget og kan ikke læses.`, 'Hent eller gem den på ny, og prøv igen.'),
  tooManyPages: (pages: number) =>
    new ImportError(
      `Dokumentet har ${pages} sider; der kan højst importeres ${limits.pages}.`,
      'Del det i flere filer.',
    ),
  tooManyRows: () =>
    new ImportError(
      `Listen har mere end ${limits.rows} rækker.`,
      'Del den i flere filer, eller slet de tomme rækker nederst.',
    ),
  tooMuchText: () => new ImportError('Dokumentet har for meget tekst.', 'Del det i flere filer.'),
  noText: () =>
    new ImportError(
      'Der er ingen tekst i filen.',
      'Er den et scannet billede, så kør tekstgenkendelse (OCR) på den først.',
    ),
  bomb: () =>
    new ImportError(
      'Filen fylder alt for meget, når den pakkes ud.',
      'Gem den igen fra Word eller Excel. Kommer den udefra, så åbn den ikke, og spørg it-sikkerhed.',
    ),
  entities: () =>
    new ImportError(
      'Filen henter indhold udefra på en måde, som Word og Excel ikke bruger.',
      'Gem den igen fra Word eller Excel. Kommer den udefra, så åbn den ikke, og spørg it-sikkerhed.',
    ),
  tooSlow: () =>
    new ImportError(
      `Det tog mere end ${seconds} sekunder at læse filen.`,
      'Del den, eller gem den igen som en enklere PDF.',
    ),
  tooMuchMemory: () =>
    new ImportError('Filen kræver for meget hukommelse.', 'Del den, eller gem den igen uden billeder og figurer.'),
  failed: () => new ImportError('Filen kunne ikke læses.', 'Gem den igen i det program, den er lavet i, og prøv igen.'),
  cpr: (place: string) =>
    new ImportError(
      `${place} er der noget, der ligner et cpr-nummer.`,
      'Fjern det fra dokumentet, og importér igen. Intet er gemt.',
    ),
  listForPhrases: () =>
    new ImportError(
      'Fraser importeres fra en liste.',
      'Brug en XLSX- eller CSV-fil med kolonnerne id, titel, formål og tekst.',
    ),
  listForGuide: () =>
    new ImportError(
      'Et regneark kan kun importeres som fraser.',
      'Skriv --collection phrases, eller gem teksten som DOCX.',
    ),
  columns: (missing: string[]) =>
    new ImportError(
      `Listen mangler kolonnen ${missing.map((name) => `"${name}"`).join(' og ')}.`,
      'Skriv kolonnernes navne i første række: id, titel, formål, tekst.',
    ),
  noRows: () => new ImportError('Listen har ingen rækker med tekst.', 'Se efter, om fraserne står på et andet ark.'),
  routes: () =>
    new ImportError(
      'Klageveje kan ikke importeres.',
      'De har faste felter: skriv dem i hånden, som docs/content-format.md viser.',
    ),
  collection: () => new ImportError('Samlingen kendes ikke.', 'Skriv --collection klarret, rules eller phrases.'),
  number: () => new ImportError('KlarRet skal have et nummer.', 'Skriv --number 24, eller kald filen klarret-24.'),
  oneNumber: () =>
    new ImportError('En mappe kan ikke få ét nummer.', 'Kald filerne klarret-24.pdf og så videre, og udelad --number.'),
  notFound: (path: string) => new ImportError(`${path} findes ikke.`, 'Ret stien, og prøv igen.'),
  unreadable: (path: string) => new ImportError(`${path} kan ikke læses.`, 'Se efter rettighederne til filen.'),
  emptyFolder: () => new ImportError('Mappen har ingen filer, der kan importeres.', 'Ret stien, og prøv igen.'),
  tooManyFiles: () => new ImportError(`Mappen har mere end ${limits.files} filer.`, 'Importér dem i mindre mapper.'),
  exists: (file: string) =>
    new ImportError(
      `${file} findes allerede og er ikke ændret.`,
      'Flyt eller slet filen, eller vælg en anden mappe med --out.',
    ),
}
