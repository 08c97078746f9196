/** Danish sentences for the one who logs: form, receipt, one's own cases. */
export const reportTexts = {
  form: {
    title: 'Log tidlig utilfredshed',
    intro: 'Har du ringet til forælderen? Det er ofte nok. Klageenheden hjælper dig også, hvis du ikke har.',
    privacy:
      'Skriv **ikke** CPR-numre, navne eller helbredsoplysninger. Skriv kun det, du kan stå ved, at forælderen læser: forælderen kan få det at se.',
    danger:
      'Er et barn i fare, eller frygter du vold eller overgreb? Brug ikke formularen. Ring 112, og sig det til din leder.',
    dangerTitle: 'Er et barn i fare?',
    dangerNow: (alarm: string) =>
      `Så ring **${alarm}**, og sig det til din leder nu. Er en forælder mistænkt, må forældrene ikke få det at vide.`,
    dangerNotHere:
      'Vold, overgreb og mistrivsel hører til i en underretning. Slet det her. Handler det om andet, kan du sende.',
    unitType: { label: 'Hvilken slags enhed er I?', error: 'Vælg jeres slags enhed.', placeholder: 'Vælg' },
    unitName: {
      label: 'Hvad hedder enheden?',
      error: 'Skriv enhedens navn.',
      placeholder: 'Skolens eller institutionens navn',
    },
    area: { label: 'Hvilket område hører I til?', error: 'Vælg jeres område.', placeholder: 'Vælg' },
    theme: {
      label: 'Hvad handler det om?',
      error: 'Vælg det tema, der passer bedst.',
      placeholder: 'Vælg',
    },
    complaintTypes: {
      label: 'Hvad er forælderen utilfreds med?',
      error: 'Sæt mindst ét kryds. "Ved ikke" er også et svar.',
    },
    whatHappened: {
      label: 'Hvad er der sket?',
      error: 'Skriv kort, hvad der er sket. Mindst 20 tegn.',
      placeholder: 'Beskriv det, man kunne se og høre. Skriv "barnet" og "forælderen".',
    },
    parentGoal: {
      label: 'Hvad håber forælderen at opnå?',
      error: 'Skriv, hvad forælderen gerne vil opnå. Et par ord er nok.',
      placeholder: 'Med forælderens egne ord, hvis du kan',
    },
    triedSoFar: {
      label: 'Hvad har I prøvet? (kan springes over)',
      error: 'Teksten er for lang. Skriv højst 600 tegn.',
      placeholder: 'Samtale, møde, leder inddraget …',
    },
    conflictStep: {
      label: 'Hvordan oplever du situationen?',
      error: 'Vælg det trin, der ligner mest.',
      placeholder: 'Vælg',
    },
    explicitComplaint: {
      label: 'Har forælderen sagt eller skrevet, at det er en klage?',
      error: 'Vælg ja eller nej.',
      yes: 'Ja, det er en klage',
      no: 'Nej',
    },
    wish: { label: 'Hvad ønsker du af Klageenheden?', error: 'Vælg det, der hjælper dig mest.' },
    parentInformed: {
      label: 'Ved forælderen, at Klageenheden hjælper?',
      error: 'Vælg et svar.',
      placeholder: 'Vælg',
    },
    followUpDate: {
      label: 'Hvornår følger I op?',
      error: (min: string, max: string) => `Vælg en dag fra ${min} til ${max}.`,
    },
    send: 'Send til Klageenheden',
    tooLong: (label: string, max: number, now: number) =>
      `"${label}" må højst fylde ${max} tegn. Nu fylder den ${now}.`,
    faultsTitle: 'Der mangler lidt',
    faultsKept: 'Alt, hvad du har skrevet, står her stadig.',
    cpr: (label: string) =>
      `Der står et CPR-nummer i "${label}". Jeg har taget det ud. Læs teksten igennem, og send igen.`,
    cprReplacement: '[CPR fjernet]',
    old: 'Formularen er for gammel. Her er en ny med alt, hvad du skrev.',
  },

  receipt: {
    title: (number: string) => `Sag ${number}`,
    titleComplaint: (number: string) => `Sag ${number}: klage`,
    thanks: 'Tak. Det er gemt.',
    complaint:
      'Forælderen har klaget. Derfor går sagen videre som **klage**, også hvis den kun er sagt mundtligt. Forælderen skal høre fra jer inden 10 arbejdsdage.',
    complaintBy: (day: string) => `Svar forælderen senest ${day}`,
    waiting: 'På vej til Klageenheden. Kortet her skifter, når de har fået den.',
    channelUnknown: 'Klageenhedens kanal er ikke koblet på endnu. Sagen er gemt og bliver sendt, så snart den er.',
    received: 'Modtaget af Klageenheden.',
    taken: (name: string) => `${name} fra Klageenheden har taget sagen.`,
    closed: (outcome: string) => `Sagen er lukket: ${outcome}.`,
    status: 'Status',
    theme: 'Tema',
    unit: 'Enhed',
    followUp: 'I følger op',
    logged: 'Logget',
    seen: 'Klageenheden kan se dit navn. Din leder får det ikke automatisk.',
    summary: (number: string, status: string) => `Sag ${number}. ${status}`,
  },

  mine: {
    title: 'Mine sager',
    none: 'Du har ikke logget noget endnu. Skriv **log utilfredshed**, når du vil.',
    row: (number: string, theme: string) => `${number}: ${theme}`,
    more: (count: number) => `Her er de ${count} nyeste.`,
  },
}
