/** Danish sentences of the tab "Hjem": its frame, and what everybody sees. The unit's and the editors' parts stand beside it. */
import { overviewCare } from './da-overview-care.js'
import { overviewUnit } from './da-overview-unit.js'

export const overview = {
  appName: 'KlarSvar',
  skip: 'Gå til indholdet',
  sections: 'Dele af siden',
  /** In its own words, and in which language they are. */
  otherLanguage: { name: 'English', lang: 'en' },
  section: {
    home: 'Hjem',
    queue: 'Sager',
    trends: 'Tendenser',
    report: 'Kvartalsrapport',
    content: 'Vidensbasen',
    health: 'Drift',
  },

  loading: 'Henter …',
  tryAgain: 'Prøv igen',
  close: 'Luk',
  showAll: (count: number) => `Vis alle ${count}`,
  showFewer: 'Vis færre',
  moreActions: 'Flere valg',
  noCard: 'Kortet kan ikke vises her. Prøv i chatten med KlarSvar.',

  unsent: {
    question: 'Du har skrevet noget, som ikke er sendt.',
    stay: 'Skriv videre',
    leave: 'Luk uden at sende',
  },

  fault: {
    offline: 'Jeg kan ikke få forbindelse. Tjek dit netværk, og prøv igen.',
    signIn: 'Jeg kan ikke se, hvem du er. Luk fanen, og åbn den igen i Teams.',
    forbidden: 'Den del kan du ikke se. Mangler du adgang, så spørg administratoren.',
    tooMany: (seconds: number) =>
      `Det gik lidt hurtigt. Vent ${seconds === 1 ? '1 sekund' : `${seconds} sekunder`}, og prøv igen.`,
    notRead: 'Det kunne jeg ikke læse. Genindlæs siden, og prøv igen.',
    server: 'Noget gik galt hos mig. Prøv igen om lidt.',
  },

  signIn: {
    teamsTitle: 'Åbn siden i Teams',
    teams: 'Siden virker inde i Teams, for dér kan jeg se, hvem du er. Åbn appen KlarSvar i Teams, og vælg fanen Hjem.',
    localTitle: 'Hvem vil du være?',
    local: 'Du er på din egen maskine. Alle her er opdigtede.',
  },

  home: {
    greeting: (name: string) => `Hej ${name}`,
    askTitle: 'Hvad vil du vide?',
    askHint: 'Spørg med dine egne ord. Skriv ikke CPR-numre eller navne på børn.',
    placeholder: 'For eksempel: Mor vil se alle papirer',
    ask: 'Søg',
    clear: 'Ryd søgningen',
    suggestions: 'Forslag',
    suggestionCount: (count: number) =>
      count === 1 ? '1 forslag. Vælg med pil ned.' : `${count} forslag. Vælg med pil ned.`,
    stopped: 'Tryk Søg, så viser jeg, hvad du skal gøre.',
    answerTitle: 'Svar',
    readAs: (read: string[]) => `Viser svar for ${read.join(', ')}.`,
    helped: 'Hjalp svaret dig?',
    yes: 'Ja, det hjalp',
    no: 'Nej, det hjalp ikke',
    thanks: 'Tak. Det gør teksterne bedre.',
    alsoAsk: 'Spørg også om',
    openSource: (position: number, name: string) => `Vis kilde ${position}: ${name}`,
    reservation: 'Forbehold',
    starter: 'Udkast. Jura har ikke godkendt teksten endnu.',
    underReview: 'Teksten er over sin revisionsdato.',
    checked: (day: string, owner: string) => `Tjekket ${day}. Ansvarlig: ${owner}.`,
    certainty: {
      V: 'Efterprøvet i kilden',
      'V*': 'Efterprøvet i lovteksten',
      S: 'Efter kommunens eget notat',
      'M+': 'Sandsynlig, ikke efterprøvet',
      'M?': 'Usikker, spørg Jura først',
    },

    canTitle: 'Det kan du her',
    can: {
      log: { title: 'Log utilfredshed', text: 'En forælder er ved at blive utilfreds. Klageenheden hjælper dig.' },
      phrase: { title: 'Find en frase', text: 'Få en tekst, du kan skrive videre på.' },
      route: { title: 'Find rette klageinstans', text: 'Se, hvor og hvornår en forælder kan klage.' },
      deadline: { title: 'Beregn en frist', text: 'Skriv for eksempel: 7 arbejdsdage fra i dag.' },
    },
    says: {
      phrase: 'find frase',
      route: 'rette klageinstans',
      deadline: '7 arbejdsdage fra i dag',
    },

    casesTitle: 'Dine sager',
    casesEmpty: 'Du har ikke logget noget endnu. Log, når du mærker, at en forælder er ved at blive utilfreds.',
    logged: (day: string) => `Logget ${day}`,
    followUp: (day: string) => `Følges op ${day}`,
    hasQuestion: 'Klageenheden har spurgt dig om noget.',
    answerQuestion: (number: string) => `Svar på spørgsmålet i ${number}`,
    answer: 'Svar',
    status: { new: 'Ny', taken: 'I gang', closed: 'Lukket', withdrawn: 'Trukket tilbage' },

    phrasesTitle: 'Dine fraser og guides',
    recent: 'Brugt for nylig',
    favourites: 'Favoritter',
    phrasesEmpty: 'Dem, du bruger, står her. Begynd med at søge, eller find en frase.',
    keep: (title: string) => `Gem ${title} som favorit`,
    drop: (title: string) => `Fjern ${title} fra favoritter`,
    keepShort: 'Gem',
    tooManyKept: 'Du har det antal favoritter, der er plads til. Fjern en først.',
    kept: 'Gemt som favorit.',
    dropped: 'Fjernet fra favoritter.',

    privacyTitle: 'Sådan passer jeg på oplysninger',
    privacy: [
      'Dine spørgsmål bliver ikke gemt. Ved jeg ikke svaret, gemmer jeg spørgsmålet uden navne og numre, så Jura kan skrive et svar.',
      'Det, du logger, læser kun du og Klageenheden. Klageenheden kan se dit navn.',
      'Forælderen kan senere få lov at læse det. Beskriv derfor, hvad der skete, ikke hvordan forælderen er.',
      'Når sagen er lukket og journaliseret, bliver teksten slettet efter en fast frist. Tallene bliver.',
      'Ved akut fare: ring 112. Brug ikke en formular.',
    ],
  },
  ...overviewUnit,
  ...overviewCare,
}
