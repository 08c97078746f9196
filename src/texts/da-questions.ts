/** Danish sentences for a question that is handed to the complaint unit: asking, answering, and what comes back. */

/** What begins a message that hands its question on; the question stands after it. */
export const handOnPrefixes = ['spørg et menneske', 'spørg klageenheden']

export const questions = {
  command: 'Spørg et menneske',
  /** What the suggestion says for the person. */
  says: (question: string) => (question ? `Spørg et menneske: ${question}` : 'Spørg et menneske'),

  form: {
    title: 'Spørg et menneske',
    reader: (unit: string) =>
      `${unit} læser dit spørgsmål i sin kanal. En af dem svarer, og svaret kommer her i chatten.`,
    question: {
      label: 'Hvad vil du spørge om?',
      error: 'Skriv dit spørgsmål. Mindst 10 tegn.',
      placeholder: 'For eksempel: Må vi dele referatet med begge forældre?',
      help: 'Skriv uden navne på børn og forældre. Handler det om en utilfreds forælder, så skriv **log utilfredshed**.',
    },
    showAsker: {
      label: 'Må de se, hvem der spørger?',
      title: 'Vis mit navn og min enhedstype',
      error: 'Sæt et flueben, eller lad være.',
      help: 'Ellers står der "en kollega" i kanalen. Jeg gemmer, hvem du er, så svaret kan finde dig.',
    },
    unitType: {
      label: 'Hvor arbejder du? (kan springes over)',
      error: 'Vælg på listen, eller lad feltet stå tomt.',
      placeholder: 'Vælg enhedstype',
    },
    contacts: 'Vil du hellere ringe eller skrive?',
    send: 'Send til Klageenheden',
    sendAnyway: 'Send alligevel',
    old: 'Kortet var for gammelt, så spørgsmålet er ikke sendt. Alt, hvad du skrev, står her. Send igen.',
    cpr: 'Der stod et CPR-nummer. Jeg har taget det ud. Læs teksten igennem, og send igen.',
  },

  receipt: {
    title: (number: string) => `Spørgsmål ${number}`,
    summary: (number: string, status: string) => `Spørgsmål ${number}. ${status}`,
    sent: (number: string) => `Spørgsmål ${number} er sendt.`,
    received: 'Modtaget af Klageenheden.',
    onItsWay: 'Det er på vej til Klageenheden. Kortet her skifter, når de har fået det.',
    kept: (number: string) => `Spørgsmål ${number} er gemt, men ikke nået frem.`,
    unreachable:
      'Jeg kan ikke nå Klageenheden lige nu. Jeg sender det, så snart jeg kan. Haster det, så kontakt en af dem her:',
    next: (day: string) =>
      `**Det sker nu:** En af dem svarer dig her i chatten. Har ingen svaret ${day}, minder jeg dem om det.`,
    answered: (name: string) => `${name} har svaret. Svaret står for sig selv her i chatten.`,
    closed: (name: string) => `${name} har lukket spørgsmålet uden svar. Hvorfor står for sig selv her i chatten.`,
    asked: 'Du spurgte',
    followedUp: 'Du spurgte tilbage',
    nameShown: 'Klageenheden ser dit navn og din enhedstype.',
    nameHidden: 'Klageenheden ser ikke dit navn på kortet.',
    textGone: 'Teksten er slettet, som den skal være efter et stykke tid.',
  },

  answer: {
    title: (number: string) => `Svar på spørgsmål ${number}`,
    summary: (number: string) => `Der er svar på spørgsmål ${number}`,
    by: (name: string) => `${name} fra Klageenheden svarer`,
    guidance: 'Svaret er vejledning fra en kollega og ikke en afgørelse.',
    read: (label: string) => `Læs ${label}`,
    askBack: 'Spørg tilbage',
    helped: 'Det hjalp',
    helpedNot: 'Det hjalp ikke',
    thanks: { ja: 'Tak. Det er godt at høre.', nej: 'Tak, fordi du siger det.' },
    thanksNotMore: 'Spørg tilbage, eller kontakt dem direkte:',
    thanksNotCall: 'Kontakt dem direkte, så I kan tale om det:',
    newer: 'Der er kommet et nyere svar.',
    askedBack: 'Du har spurgt tilbage. Svaret kommer her i chatten.',
  },

  closed: {
    title: (number: string) => `Spørgsmål ${number} er lukket uden svar`,
    by: (name: string) => `${name} fra Klageenheden skriver`,
    instead: 'Du kan også kontakte:',
  },

  askBack: {
    heading: 'Dit spørgsmål',
    title: (number: string) => `Spørg tilbage om ${number}`,
    answered: 'Svaret var',
    text: {
      label: 'Hvad er du stadig i tvivl om?',
      error: 'Skriv dit spørgsmål. Mindst 10 tegn.',
      help: 'Skriv uden navne på børn og forældre.',
    },
    left: (count: number) =>
      count === 1 ? 'Du kan spørge tilbage én gang til.' : `Du kan spørge tilbage ${count} gange.`,
    send: 'Send spørgsmålet',
    done: 'Dit spørgsmål er sendt til Klageenheden. Svaret kommer her i chatten.',
    full: 'Du har spurgt tilbage så mange gange, som man kan. Kontakt Klageenheden, så I kan tale om det.',
    notAnswered: 'Der er ikke svaret endnu. Du får besked her i chatten.',
    closed: 'Spørgsmålet er lukket. Skriv **spørg et menneske**, når du vil spørge igen.',
  },

  missing: 'Det kan jeg ikke vise dig. Spørgsmålet findes ikke, eller det er ikke åbent for dig.',

  unit: {
    title: (number: string) => `Spørgsmål ${number}`,
    summary: (number: string) => `Spørgsmål ${number} til Klageenheden`,
    waiting: 'Venter på svar',
    answerBy: (day: string) => `Svar helst senest ${day}.`,
    overdue: (day: string) => `Over tid: skulle være besvaret senest ${day}`,
    askedBack: 'Spørgeren har spurgt tilbage',
    answered: (name: string) => `Besvaret af ${name}`,
    closed: (name: string) => `Lukket uden svar af ${name}`,
    kinds: { question: 'Spørgsmål', 'follow-up': 'Spurgt tilbage' },
    answerOf: (name: string, moment: string) => `Svar fra ${name}, ${moment}`,
    reasonOf: (name: string, moment: string) => `${name} lukkede ${moment}`,
    label: (label: string) => `Henviser til ${label}.`,
    asker: 'Stillet af',
    colleague: 'En kollega',
    unitType: 'Enhed',
    sent: 'Sendt',
    helped: 'Hjalp svaret?',
    helpedAnswers: { ja: 'Ja, siger spørgeren', nej: 'Nej, siger spørgeren' },
    answer: 'Besvar',
    close: 'Luk uden svar',
    notAllowed: 'Det er kun Klageenheden, der kan svare her.',
    alreadyAnswered: (name: string) => `${name} har allerede svaret.`,
    alreadyClosed: (name: string) => `${name} har lukket spørgsmålet.`,
  },

  answering: {
    heading: 'Dit svar',
    title: (number: string) => `Besvar ${number}`,
    text: {
      label: 'Hvad svarer du?',
      error: 'Skriv dit svar. Et par ord er nok.',
      help: 'Spørgeren får dit navn og svaret. Skriv uden navne på børn og forældre.',
    },
    label: {
      label: 'Står svaret i en tekst? (kan springes over)',
      placeholder: 'For eksempel: KlarRet 14',
      error: 'Den tekst kender jeg ikke. Skriv for eksempel KlarRet 14, eller lad feltet stå tomt.',
    },
    send: 'Send svaret',
    done: (number: string) => `Dit svar på ${number} er sendt.`,
    changedMeanwhile:
      'Spørgeren har skrevet igen, mens du svarede. Dit svar står her stadig. Se det igennem, og send igen.',
    otherAnswered: (name: string) => `${name} svarede før dig. Dit svar er ikke sendt.`,
    notSent: 'Det skrev du',
  },

  closing: {
    heading: 'Hvad vil du skrive til spørgeren?',
    title: (number: string) => `Luk ${number} uden svar`,
    text: {
      label: 'Hvorfor får spørgeren ikke et svar?',
      error: 'Skriv en kort grund. Mindst 5 tegn.',
      help: 'Spørgeren læser det. Skriv gerne, hvem der kan hjælpe i stedet.',
    },
    send: 'Luk uden svar',
    done: (number: string) => `${number} er lukket, og spørgeren har fået din grund.`,
  },

  reminder: {
    summary: (number: string) => `Påmindelse om spørgsmål ${number}`,
    title: (number: string) => `${number}: spørgsmålet venter stadig`,
    text: (day: string) => `Ingen har svaret. Det skulle være sket senest **${day}**. Kan du svare?`,
    answered: (name: string) => `${name} har svaret.`,
    closed: (name: string) => `${name} har lukket spørgsmålet uden svar.`,
  },

  tooLong: (max: number, now: number) => `Teksten må højst fylde ${max} tegn. Nu fylder den ${now}.`,
}
