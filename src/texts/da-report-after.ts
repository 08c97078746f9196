/** Danish sentences for the one who has logged: receipt, one's own cases, additions and answers, withdrawing, following up. */
const followUpAnswers = { godt: 'Det gik godt', svaert: 'Det er stadig svært' }

export const afterReportTexts = {
  receipt: {
    title: (number: string) => `Sag ${number}`,
    titleComplaint: (number: string) => `Sag ${number}: klage`,
    thanks: 'Tak. Det er gemt.',
    complaint:
      'Forælderen har klaget. Derfor går sagen videre som **klage**, også hvis den kun er sagt mundtligt. Forælderen skal høre fra jer inden 10 arbejdsdage.',
    complaintBy: (day: string) => `Svar forælderen senest ${day}`,
    becameComplaint: 'Klageenheden har registreret sagen som **klage**.',
    decision: 'Der er en **afgørelse**. Sagen her erstatter ikke en klage og flytter ingen klagefrist.',
    decisionFrom: (day: string) => `Afgørelsen er fra ${day}. Se efter fristen i klagevejledningen.`,
    findRoute: 'Rette klageinstans',
    sensitive: (contact: string) => `Fortæl de følsomme oplysninger i telefonen, og skriv dem ikke: ${contact}`,
    waiting: 'På vej til Klageenheden. Kortet her skifter, når de har fået den.',
    /** In a dialog, which is closed before anything changes. */
    leaving: 'På vej til Klageenheden.',
    channelUnknown: 'Klageenhedens kanal er ikke koblet på endnu. Sagen er gemt og bliver sendt, så snart den er.',
    received: 'Modtaget af Klageenheden.',
    taken: (name: string) => `${name} fra Klageenheden har taget sagen.`,
    closed: (outcome: string) => `Sagen er lukket: ${outcome}.`,
    withdrawn: 'Du har trukket sagen tilbage. Klageenheden gør ikke mere ved den.',
    status: 'Status',
    theme: 'Tema',
    unit: 'Enhed',
    followUp: 'I følger op',
    logged: 'Logget',
    next: (day: string) =>
      `**Det sker nu:** En fra Klageenheden tager sagen senest ${day}. Så får du besked her i chatten.`,
    nextElsewhere: (day: string) =>
      `**Det sker nu:** En fra Klageenheden tager sagen senest ${day}. Så får du besked i vores private chat.`,
    nextTaken: (name: string) => `**Det sker nu:** ${name} kontakter dig. Du kan skrive mere med **Tilføj**.`,
    seenByUnit: 'Klageenheden ser dit navn. Din leder får det ikke fra mig.',
    seenByLeader: 'Klageenheden ser dit navn og må sige det til din leder.',
    noted: 'Fra Klageenheden',
    advice: (name: string, moment: string) => `${name} råder, ${moment}:`,
    question: (name: string, moment: string) => `${name} spørger, ${moment}:`,
    add: 'Tilføj',
    answer: 'Svar',
    withdraw: 'Træk tilbage',
    show: 'Vis',
    summary: (number: string, status: string) => `Sag ${number}. ${status}`,
  },

  mine: {
    title: 'Mine sager',
    none: 'Du har ikke logget noget endnu. Skriv **log utilfredshed**, når du vil.',
    row: (number: string, theme: string) => `${number}: ${theme}`,
    line: (logged: string, followUp: string) => `Logget ${logged}. I følger op ${followUp}.`,
    lineEnded: (logged: string) => `Logget ${logged}.`,
    question: 'Klageenheden har spurgt dig om noget.',
    more: (count: number) => `Her er de ${count} nyeste.`,
  },

  ownCase: {
    title: (number: string) => `Sag ${number}`,
    heading: 'Det har du skrevet',
    notes: 'Beskeder på sagen',
    earlier: (count: number) =>
      count === 1 ? 'Én ældre besked er ikke vist.' : `${count} ældre beskeder er ikke vist.`,
    kinds: { addition: 'Du tilføjede', answer: 'Du svarede', advice: 'Råd', question: 'Spørgsmål' },
    by: (kind: string, name: string, moment: string) => `${kind}, ${name}, ${moment}`,
    own: (kind: string, moment: string) => `${kind} ${moment}`,
    textGone: 'Teksten er slettet, som den skal være efter et stykke tid. Tallene er der stadig.',
    missing: 'Det kan jeg ikke vise dig. Sagen findes ikke, eller den er ikke åben for dig.',
  },

  ownNote: {
    titleAddition: (number: string) => `Tilføj til sag ${number}`,
    titleAnswer: (number: string) => `Svar på sag ${number}`,
    question: 'Klageenheden spørger:',
    addition: {
      label: 'Hvad vil du tilføje?',
      placeholder: 'Hvad er der sket siden?',
      help: 'Klageenheden kan læse det. Forælderen kan få det at se.',
    },
    answer: {
      label: 'Hvad svarer du?',
      placeholder: 'Et par ord er nok',
      help: 'Klageenheden kan læse det. Forælderen kan få det at se.',
    },
    error: 'Skriv mindst to tegn.',
    tooLong: (max: number, now: number) => `Teksten må højst fylde ${max} tegn. Nu fylder den ${now}.`,
    cpr: 'Der stod et CPR-nummer. Jeg har taget det ud. Læs teksten igennem, og send igen.',
    send: 'Send',
    sendAnyway: 'Send alligevel',
    added: (number: string) => `Det er føjet til sag ${number}. Klageenheden kan se det nu.`,
    answered: (number: string) => `Dit svar på sag ${number} er sendt.`,
    full: 'Der er ikke plads til flere beskeder på sagen. Ring til Klageenheden.',
    closed: 'Sagen er lukket. Er der noget nyt, så skriv **log utilfredshed**.',
    withdrawn: 'Sagen er trukket tilbage. Er der noget nyt, så skriv **log utilfredshed**.',
    notTaken: 'Ingen i Klageenheden har taget sagen endnu. Brug **Tilføj**.',
  },

  withdrawal: {
    title: (number: string) => `Træk sag ${number} tilbage`,
    sure: 'Vil du trække sagen tilbage?',
    body: 'Så gør Klageenheden ikke mere ved den. Det kan ikke fortrydes, men du kan altid logge igen.',
    complaint: 'Forælderen har klaget. Klagen gælder stadig, og forælderen skal have svar. Tal med din leder først.',
    yes: 'Træk sagen tilbage',
    done: (number: string) => `Sag ${number} er trukket tilbage.`,
    tooLate: (name: string) => `${name} fra Klageenheden har taget sagen. Skriv til dem med **Tilføj**.`,
  },

  followUpQuestion: {
    title: 'Hvordan gik det?',
    summary: (number: string) => `Hvordan gik det med sag ${number}?`,
    intro: (number: string, theme: string, day: string) =>
      `Du loggede sag **${number}** (${theme}) ${day}. I dag ville I følge op.`,
    text: {
      label: 'Vil du sige lidt mere? (kan springes over)',
      error: 'Skriv højst 1500 tegn.',
      placeholder: 'Hvad hjalp, eller hvad er stadig svært?',
      help: 'Skriv uden navne. Klageenheden kan læse det.',
    },
    answers: followUpAnswers,
    note: (answer: keyof typeof followUpAnswers, text: string) =>
      text ? `${followUpAnswers[answer]}. ${text}` : `${followUpAnswers[answer]}.`,
    thanks: { godt: 'Tak. Det er godt at høre.', svaert: 'Tak. Det er svært at stå i.' },
    told: (name: string) => `${name} fra Klageenheden får besked.`,
    kept: 'Dit svar står nu på sagen. Ingen i Klageenheden har taget den endnu.',
    ended: 'Sagen er afsluttet. Er det blevet svært igen, så skriv **log utilfredshed**.',
  },
}
