/** Danish sentences in the dialogs in which the complaint unit works on a case. */
export const caseDialogTexts = {
  dialog: {
    back: 'Tilbage',
    changedMeanwhile:
      'Sagen blev ændret, mens du skrev. Alt, hvad du skrev, står her stadig. Se den igennem, og send igen.',
    personalData: 'Jeg har markeret ord, som ligner personoplysninger. Forælderen kan få teksten at læse.',
    cpr: 'Der stod et CPR-nummer. Jeg har taget det ud. Læs teksten igennem, og send igen.',
    eDoc: 'Nummer i eDoc',
    eDocExample: 'Kun nummeret, ikke sagens indhold',
    eDocError: 'Skriv højst 40 tegn.',
  },

  menu: {
    title: (number: string) => `Sag ${number}`,
    heading: 'Hvad vil du gøre?',
    none: 'Der er ikke mere at gøre ved sagen.',
    take: { button: 'Tag sagen', hint: 'Melderen får dit navn og ved, at du kontakter dem.' },
    write: { button: 'Skriv til melderen', hint: 'Giv et råd, eller stil et spørgsmål.' },
    'follow-up': { button: 'Sæt opfølgning', hint: 'Den dag spørger jeg melderen, hvordan det gik.' },
    'hand-on': { button: 'Giv sagen videre', hint: 'Til en kollega, eller overtag den selv.' },
    complaint: { button: 'Registrér klage', hint: 'Når forælderen har klaget, også mundtligt.' },
    closing: { button: 'Luk sagen', hint: 'Skriv, hvordan det endte, og hvad I lærte.' },
    reopen: { button: 'Genåbn sagen', hint: 'Du får sagen, og melderen får besked.' },
    journal: { button: 'Journalisér', hint: 'Skriv nummeret i eDoc, eller hvorfor sagen ikke skal journaliseres.' },
    complaintNumber: { button: 'Skriv klagens nummer', hint: 'Sagen er en klage. Her sætter du nummeret i eDoc på.' },
  },

  handOn: {
    title: (number: string) => `Giv sag ${number} videre`,
    heading: 'Hvem skal have sagen?',
    label: 'Vælg en kollega',
    error: 'Vælg den, der skal have sagen.',
    me: (name: string) => `${name} (dig)`,
    hint: 'Kollegaen og melderen får besked.',
    nobody:
      'Jeg kender ingen kolleger endnu. Bed din kollega om at skrive til mig eller trykke på et kort i Klageenhedens kanal. Så kan du vælge dem her.',
    send: 'Giv videre',
    done: (number: string, name: string) => `${name} har nu sag ${number} og har fået besked.`,
    doneMe: (number: string) => `Du har nu sag ${number}. Melderen har fået dit navn.`,
  },

  write: {
    title: (number: string) => `Skriv til melderen om sag ${number}`,
    heading: 'Din besked',
    kind: { label: 'Hvad vil du?', error: 'Vælg, om det er et råd eller et spørgsmål.' },
    kinds: { advice: 'Give et råd', question: 'Stille et spørgsmål' },
    text: {
      label: 'Hvad vil du skrive?',
      error: 'Skriv mindst to tegn.',
      tooLong: (max: number, now: number) => `Teksten må højst fylde ${max} tegn. Nu fylder den ${now}.`,
    },
    privacy: 'Skriv uden navne på børn og forældre. Forælderen kan få det at læse.',
    usePhrase: 'Begynd med en frase',
    words: { label: 'Søg efter en frase', placeholder: 'For eksempel: indkald til møde', error: 'Skriv et par ord.' },
    phrase: { label: 'Fraser, der passer', error: 'Vælg en frase.', placeholder: 'Vælg en frase' },
    find: 'Søg',
    insert: 'Sæt frasen ind',
    noPhrases: 'Jeg fandt ingen frase. Prøv med andre ord.',
    choosePhrase: 'Vælg en frase først.',
    gap: (label: string) => `[${label}]`,
    reference: (title: string, id: string) =>
      `Brug frasen "${title}". Skriv "frase ${id}" til mig her i chatten, så får du teksten og kan fylde den ud.`,
    tooLongForPhrase: 'Der er ikke plads til frasen. Gør teksten kortere først.',
    send: 'Send til melderen',
    done: 'Sendt. Melderen får beskeden i sin chat.',
  },

  followUp: {
    title: (number: string) => `Opfølgning på sag ${number}`,
    heading: 'Hvornår følger vi op?',
    label: 'Dag',
    error: (min: string, max: string) => `Vælg en dag fra ${min} til ${max}.`,
    hint: 'Den dag spørger jeg melderen i chatten, hvordan det gik.',
    send: 'Gem dagen',
    done: (number: string, day: string) => `Sag ${number} følges op ${day}.`,
  },

  complaint: {
    title: (number: string) => `Registrér klage, sag ${number}`,
    heading: 'Forælderen har klaget',
    hint: (day: string) =>
      `Sagen bliver mærket som klage, og melderen får besked. Forælderen skal høre fra jer senest ${day}.`,
    hintAgain: (day: string) => `Sagen er mærket som klage. Forælderen skal høre fra jer senest ${day}.`,
    caseRef: 'Klagens nummer i eDoc (kan skrives på senere)',
    send: 'Registrér klage',
    sendAgain: 'Gem nummeret',
    done: (number: string) => `Sag ${number} er nu en klage. Melderen får besked.`,
    doneAgain: (number: string) => `Nummeret er gemt på sag ${number}.`,
  },

  closing: {
    title: (number: string) => `Luk sag ${number}`,
    heading: 'Sådan endte sagen',
    outcome: { label: 'Hvordan endte det?', error: 'Vælg, hvordan det endte.' },
    stepOut: {
      label: 'Hvilket konflikttrin er I på nu? (kan springes over)',
      error: 'Vælg et af de syv trin, eller lad feltet stå tomt.',
      placeholder: 'Vælg, hvis du ved det',
    },
    reflectionError: 'Teksten er for lang. Skriv højst 600 tegn.',
    optional: (question: string) => `${question} (kan springes over)`,
    cpr: 'Der stod et CPR-nummer. Jeg har taget det ud. Læs teksten igennem, og luk sagen.',
    hint: 'Skriv uden navne. Svarene bruges kun til at lære af.',
    send: 'Luk sagen',
  },

  reopened: (number: string) => `Sag ${number} er åben igen, og du har den. Melderen får besked.`,

  journal: {
    title: (number: string) => `Journalisér sag ${number}`,
    heading: 'Er sagen journaliseret?',
    hint: (number: string) =>
      `Skriv "eksportér ${number}" til mig i din egen chat, så får du sagen til eDoc. Skriv nummeret her, når den ligger der. Først derefter bliver teksten slettet.`,
    caseRef: 'Journaliseret som (nummer i eDoc)',
    reason: 'Eller: hvorfor skal den ikke journaliseres?',
    reasonExample: 'For eksempel: logget ved en fejl',
    reasonError: 'Skriv en kort grund. Mindst 5 og højst 300 tegn.',
    oneOfThem: 'Skriv enten nummeret eller grunden.',
    notBoth: 'Skriv kun det ene: nummeret eller grunden.',
    send: 'Gem',
    done: (number: string) => `Sag ${number} er journaliseret.`,
    doneNot: (number: string) => `Det er gemt, at sag ${number} ikke skal journaliseres.`,
  },
}
