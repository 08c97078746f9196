/** Danish sentences for talking among others, whole texts, and what people think of an answer. */

const whereItIs = 'Find KlarSvar under **Apps** i Teams, tryk **Tilføj**, og skriv til mig dér.'

export const talk = {
  privately: {
    written: 'Det klarer vi privat. Jeg har skrevet til dig i vores private chat.',
    unreachable: `Det klarer vi privat, men jeg kan ikke skrive til dig. ${whereItIs}`,
    failed: 'Det klarer vi privat, men min besked nåede ikke frem. Skriv til mig i vores private chat.',
    deleteHere: 'Slet din besked her. Andre kan læse den.',
  },

  amongOthers: {
    /** In place of "you need not write more here", when others read along. */
    danger: 'Skriv ikke mere om det her, for andre læser med. Jeg har ikke gemt det, du skrev.',
    deleteToo: 'Din besked står stadig dér, hvor du skrev den. Andre kan læse den. Slet den.',
    choices: (label: string) => `Nævn mig, og skriv navnet på den, du mener, fx **${label}**.`,
    source: 'Kilde',
    onlyBeginning: 'Du ser kun begyndelsen. Læs hele teksten, før du bruger den.',
  },

  wholeText: {
    open: 'Vis hele teksten',
    title: 'Hele teksten',
    /** What the button under an answer says for the person; it is read by knowledge/card-request.ts. */
    says: (label: string) => `Vis hele ${label}`,
    size: (passages: number) => (passages === 1 ? 'Ét afsnit.' : `${passages} afsnit.`),
    page: (page: number, pages: number) => `Side ${page} af ${pages}`,
    next: 'Vis næste side',
    previous: 'Vis forrige side',
    which: (label: string) => `Hvilken tekst? Skriv navnet med, fx **vis hele ${label}**.`,
    gone: 'Teksten findes ikke længere. Stil dit spørgsmål igen, så viser jeg det, der gælder nu.',
  },

  /** What is said about the answer before it. */
  referBack: {
    further: 'Jeg svarer ud fra det, vi lige talte om. Mente du noget andet? Skriv hele spørgsmålet.',
    askWhole: 'Hvad tænker du på? Skriv hele spørgsmålet, så finder jeg svaret.',
    more: (unit: string) => `Her er hele teksten med kilder. Er den svær at bruge, så spørg ${unit}.`,
    simpler: (unit: string) => `Enklere har jeg det ikke skrevet. Ring til ${unit}. De forklarer det gerne.`,
    /** `source` is empty where nothing was answered. */
    doubt: (unit: string, source: string) =>
      [
        source ? `Det står i ${source}.` : '',
        `Jeg kan have læst dig forkert. Skriv det med andre ord, eller spørg ${unit}.`,
        source ? 'Er svaret forkert, så tryk tommel ned under det. Jurister læser med og retter teksten.' : '',
      ]
        .filter(Boolean)
        .join(' '),
    unclear: 'Skriv lidt mere, så kan jeg hjælpe dig.',
  },

  feedback: {
    title: 'Vurdér svaret',
    questionLike: 'Hvad var godt ved svaret?',
    questionDislike: 'Hvad var der galt med svaret?',
    kind: { label: 'Hvad passer bedst?', error: 'Vælg det, der passer bedst, eller lad feltet stå tomt.' },
    kinds: {
      wrong: 'Det er forkert',
      outdated: 'Det er for gammelt',
      'off-topic': 'Det svarede ikke på mit spørgsmål',
      unclear: 'Det er svært at forstå',
    },
    reasonLike: 'Skriv et par ord, hvis du vil',
    reasonDislike: 'Skriv, hvad der mangler, hvis du vil',
    reasonError: 'Skriv højst 500 tegn.',
    help: 'Jurister læser det for at gøre teksterne bedre. De ser ikke, hvem der skrev. Skriv ikke navne eller andet om bestemte børn og forældre.',
    send: 'Send vurderingen',
    personalData: {
      title: 'Tag personoplysningerne ud',
      body: 'Din vurdering er gemt, men ikke teksten. Ret den, og send igen.',
      found: (words: string[]) => `Se på: ${words.map((word) => `"${word}"`).join(', ')}.`,
    },
    notHere: 'Din vurdering er gemt, men ikke teksten. Spørg mig om det i chatten i stedet, så hjælper jeg dig.',
    old: 'Svaret er for gammelt til en vurdering. Stil spørgsmålet igen, og vurdér det nye svar.',
  },
}
