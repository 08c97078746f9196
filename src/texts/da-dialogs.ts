/** Danish sentences of the conversation: greeting, help, answers, stops and faults. */

export const dialogs = {
  commands: {
    log: 'Log utilfredshed',
    myCases: 'Mine sager',
    help: 'Hjælp',
  },

  welcomeUnit:
    'Hej, jeg er **KlarSvar**. Her i kanalen lægger jeg tidlig utilfredshed fra skoler og dagtilbud. Tryk **Tag sagen** på den, du vil hjælpe med. Her kommer også spørgsmål fra kolleger. Tryk **Besvar**, når du kender svaret. Nævn mig og skriv **overblik**, så viser jeg alle åbne sager.',
  welcomeGroup:
    'Hej, jeg er **KlarSvar**. Nævn mig med @ og stil dit spørgsmål. Skriv til mig privat, når det handler om en bestemt sag.',

  help: [
    '**Spørg** med dine egne ord: "mor vil se alle papirer". Har jeg ikke svaret, så skriv **spørg et menneske**.',
    '**Slå op**: "KlarRet 14" eller "R17". Skriv **find frase**, når du skal svare, og **rette klageinstans**, når nogen vil klage.',
    '**Log utilfredshed**, når en forælder er ved at blive utilfreds. Det tager et minut.',
    '**Mine sager** viser det, du har logget.',
    'Skriv aldrig CPR-numre eller børns navne. Ved akut fare: ring **112**.',
  ],

  thanks: 'Det var så lidt. Skriv bare, når der er noget.',
  cancelled: 'Helt i orden. Det, du ikke har sendt, bliver ikke gemt. Hvad er det næste?',

  answer: {
    sources: 'Kilder',
    also: 'Se også',
    /** Said where the reader's language is another than the text's. */
    inDanish: '',
    checkedOn: (days: string[]) => `Tjekket ${days.join(' og ')}.`,
    starter: 'Udkast: Jura har ikke godkendt teksten endnu.',
    reservation: 'Forbehold',
    reservationUnsure: 'Jura skal bekræfte reglen, før du bruger den.',
    probable: 'ikke efterprøvet i lovteksten',
    municipalMemo: 'efter kommunens eget notat',
    underReview: 'Teksten er over sin revisionsdato og gennemgås.',
    corrected: (words: string[]) => `Viser svar for ${words.map((word) => `**${word}**`).join(', ')}.`,
    title: (label: string, title: string) => `${label}: ${title}`,
  },

  choices: 'Mente du en af dem her?',

  noAnswer: (unit: string) => `Det ved jeg ikke. Prøv med andre ord, eller spørg ${unit}. De kan hjælpe dig.`,
  noAnswerButLog: (unit: string) =>
    `Det har jeg ikke et svar på. Er en forælder ved at blive utilfreds? Skriv **log utilfredshed**, så hjælper ${unit}, før det bliver en klage.`,
  unknownLabel: (label: string) => `**${label}** kender jeg ikke. Den står ikke i min vidensbase.`,
  contact: (name: string, details: string) => (details ? `**${name}**: ${details}` : `**${name}**`),
  missing: (what: string, name: string) => `[${what} til ${name} mangler]`,
  phone: 'telefon',
  mail: 'mail',

  personalOnly: 'Det gør vi i vores private chat. Skriv til mig dér, så ser kun du det.',
  notUnderstood: 'Jeg kan kun læse tekst. Skriv dit spørgsmål med ord.',
  oldButton: 'Knappen hører til et ældre kort. Skriv **hjælp**, så viser jeg, hvad du kan gøre nu.',

  notSaved: (reference: string) =>
    `Det blev ikke gemt. Prøv igen om lidt; det, du har skrevet, står der stadig. Sker det igen, så oplys nummer ${reference}.`,
  fault: (reference: string) =>
    `Noget gik galt hos mig. Prøv igen om lidt. Sker det igen, så oplys nummer ${reference}.`,

  stop: {
    misread: 'Har jeg misforstået dig? Så spørg uden historien, for eksempel: "Hvad siger reglerne om …?"',
    danger: {
      title: 'Ring nu',
      first: (alarm: string) => `Er et barn i fare lige nu: **ring ${alarm}**.`,
      steps: [
        'Sig det til din leder med det samme.',
        'Ring til den akutte underretning i barnets område.',
        'Bliv hos barnet, eller sørg for at en voksen gør det.',
      ],
      parents: 'Er en forælder mistænkt? Så fortæl **ikke** forældrene noget. Det aftaler myndighederne med jer.',
      phones: 'Akut underretning på hverdage',
      outOfHours: 'Uden for åbningstid',
      notHere: 'Du behøver ikke skrive mere her. Jeg har ikke gemt det, du skrev.',
      summary: 'Ring 112 ved fare. Sig det til din leder nu.',
    },
    whistleblower: {
      title: 'Det hører til hos whistleblowerordningen',
      body: (scheme: string) =>
        `Skriv det ikke her. Jeg tager ikke imod indholdet og har ikke gemt det. Brug ${scheme}.`,
      more: 'Ordningen følger lov om beskyttelse af whistleblowere. Slet også din besked her i chatten.',
    },
    personalData: {
      title: 'Skriv det uden personoplysninger',
      body: 'Jeg slår ikke op i sager, og jeg har ikke gemt det, du skrev. Tag CPR-nummer og navne ud, og stil spørgsmålet alment.',
      deleteToo: 'Beskeden står stadig i vores chat. Slet den dér.',
      example: 'Skriv for eksempel: "Hvornår skal vi svare en mor, der vil se sin søns papirer?"',
    },
    threats: {
      title: 'Trusler og vold hører ikke til samarbejdet',
      steps: (hotline: string, alarm: string, police: string) => [
        `Er du i fare: ring **${alarm}**. Ellers politiet på **${police}**.`,
        'Sig det til din leder og arbejdsmiljørepræsentanten i dag.',
        `Ring til ${hotline}. De hjælper dig.`,
        'Registrér det som arbejdsulykke eller krænkelse.',
      ],
      later: 'Samarbejdet med forælderen kan I logge bagefter. Det er svært at stå i, og du skal ikke stå alene.',
    },
    manipulation: {
      title: 'Det gør jeg ikke',
      body: 'Jeg svarer kun ud fra vidensbasen. Notater og dokumenter må ikke ændres, skjules eller slettes for at undgå, at nogen ser dem.',
      more: 'Er du i tvivl om, hvad der skal gemmes? Spørg mig om notatpligt eller journalisering.',
    },
  },
}
