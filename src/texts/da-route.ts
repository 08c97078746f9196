/** Danish sentences of the guide to the right appeal body, and of the route card. */
export const route = {
  commands: { find: 'Rette klageinstans', open: 'Vis klagevejen' },

  /** The bot understands this as a wish to see the card. */
  says: (id: string) => `åbn klagevej ${id}`,

  topics: {
    specialundervisning: 'Specialundervisning, støtte og PPR',
    mobning: 'Mobning og psykisk undervisningsmiljø',
    'skolens-beslutninger': 'Skolens beslutninger og regler',
    proever: 'Prøver og karakterer',
    fravaer: 'Fravær og stop af ydelse',
    pladser: 'Pladser, indskrivning og friplads',
    'stoette-dagtilbud': 'Støtte og sprog i dagtilbud',
    aktindsigt: 'Aktindsigt',
    persondata: 'Persondata og tavshedspligt',
    adfaerd: 'Medarbejderes tone og adfærd',
    sagsbehandling: 'Sagsbehandling og manglende svar',
    serviceniveau: 'Åbningstid, normering og andre rammer',
    underretning: 'Underretninger',
    andet: 'Noget andet',
  },

  guide: {
    title: 'Find den rette klageinstans',
    intro: 'Svar på to spørgsmål, så viser jeg vejen. Handler klagen om flere ting, så tag én ting ad gangen.',
    topic: {
      label: 'Hvad handler klagen om?',
      error: 'Vælg et emne, eller vælg "Ved ikke".',
      placeholder: 'Vælg et emne',
    },
    decision: {
      label: 'Er der truffet en afgørelse?',
      error: 'Vælg ja, nej eller "Ved ikke".',
      yes: 'Ja, forælderen er uenig i en afgørelse',
      no: 'Nej, det handler om noget andet',
    },
    unknown: 'Ved ikke',
    next: 'Vis klageveje',
  },

  choose: {
    title: 'Hvilken passer bedst?',
    widened: 'Jeg fandt ingen, der passer til dit svar om afgørelsen. Her er alle om emnet.',
    route: { label: 'Hvad er forælderen utilfreds med?', error: 'Vælg den, der passer bedst, eller "Ved ikke".' },
    /** All matters begin alike, which makes them hard to tell apart in a list. */
    matter: (matter: string) => {
      const short = matter.replace(/^Klage over,? /, '')
      return `${short.charAt(0).toUpperCase()}${short.slice(1)}`
    },
    none: 'Ingen af dem, eller ved ikke',
    open: 'Vis klagevejen',
    back: 'Vælg et andet emne',
  },

  unsure: {
    title: 'Hvad siger forælderen?',
    intro: 'Find den slags utilfredshed, der ligner. Er der flere, så tag dem hver for sig.',
    kinds: {
      formalitet: {
        title: 'Sagsbehandling',
        signs: '"Ingen svarer." "Vi blev ikke hørt." "Det tager for lang tid."',
      },
      adfaerd: { title: 'Adfærd', signs: '"Hun råbte." "Vi blev talt ned til."' },
      serviceniveau: { title: 'Serviceniveau', signs: '"Der er for få voksne." "I lukker for tidligt."' },
      realitet: { title: 'Selve afgørelsen', signs: '"Jeg er uenig i det nej, vi fik."' },
    },
    open: (title: string) => `Klagevej: ${title}`,
    again: 'Vælg emne for afgørelsen',
    person: 'Er du stadig i tvivl, så spørg Klageenheden. De viser vej til den rette instans.',
  },

  card: {
    summary: (title: string) => `Klagevej: ${title}`,
    where: 'Klageinstans',
    first: 'Modtager først',
    how: 'Sådan',
    deadline: 'Frist',
    noDeadline: 'Ingen frist er angivet her. Spørg Jura, hvis den har betydning.',
    confirm: 'Bekræft fristen hos Jura.',
    statute: 'Regler',
    before: 'Forbehold',
    unsure: 'Jura skal bekræfte klagevejen, før du bruger den.',
    letterFirst: 'Klagevejledningen i brevet går forud for det, der står her.',
    checked: (label: string, day: string) => `${label}. Tjekket ${day}.`,
    phrase: (title: string) => title.replace(/^Modul: /, 'Klagevejledning: '),
    read: 'Læs hele klagevejen',
  },

  count: {
    from: { label: 'Regn fristen ud: hvilken dag?', error: 'Vælg dagen.' },
    fromEvent: { label: 'Regn fristen ud: hvilken dag skete det?', error: 'Vælg dagen.' },
    sent: {
      label: 'Hvad er det for en dag?',
      error: 'Vælg, hvad det er for en dag.',
      received: 'Forælderen fik den i hånden eller mundtligt',
      digitalPost: 'Den blev sendt i Digital Post',
      letter: 'Den blev sendt som brev',
    },
    press: 'Regn fristen ud',
    last: (day: string) => `**Sidste dag er ${day}.**`,
    passed: 'Den dag er gået. Afvis ikke selv klagen; spørg Jura, hvad I gør.',
    received: (day: string) => `Afgørelsen regnes for modtaget ${day}.`,
    working: 'Sådan har jeg talt',
    note: 'Det er et regnestykke og ikke en afgørelse.',
  },

  gone: 'Den klagevej findes ikke længere. Skriv **rette klageinstans**, så prøver vi igen.',
}
