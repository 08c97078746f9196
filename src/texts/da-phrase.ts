/** Danish sentences of the phrase cards: finding a phrase, filling it in, the finished text. */
export const phrase = {
  commands: { find: 'Find frase', fill: 'Udfyld frasen' },

  find: {
    title: 'Find en frase',
    intro: 'Skriv med få ord, hvad du skal skrive eller sige.',
    words: {
      label: 'Hvad skal frasen bruges til?',
      placeholder: 'kvittere for en klage, indkalde til møde …',
      error: 'Skriv et par ord, fx "afslag på aktindsigt".',
    },
    search: 'Find frasen',
    found: 'De her passer bedst. Tryk på den, du vil bruge.',
    none: 'Jeg fandt ingen frase med de ord. Prøv med andre, fx navnet på brevet.',
  },

  gone: 'Den frase findes ikke længere. Skriv **find frase**, så finder jeg en anden.',
  privately: 'Skriv til mig privat for at udfylde frasen. Her i kanalen kan alle læse med.',

  summary: (title: string) => `Frase: ${title}`,

  choose: {
    variant: { label: 'Hvordan vil du bruge den?', error: 'Vælg, hvordan du vil bruge den.' },
    appeal: {
      label: 'Hvilken klagevejledning passer?',
      error: 'Vælg den klagevejledning, der passer til afgørelsen.',
      placeholder: 'Vælg klagevejledning',
      hint: 'Er du i tvivl, så skriv **rette klageinstans** til mig, eller spørg Jura.',
    },
    next: 'Gå videre',
    plain: 'Almindelig tekst',
    channel: (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    or: ' eller ',
    /** Modules of appeal guidance are titled "Modul: …"; here all are. */
    appealOf: (title: string, variant: string) => {
      const name = title.replace(/^Modul: /, '')
      const shown = `${name.charAt(0).toUpperCase()}${name.slice(1)}`
      return variant ? `${shown} (${variant})` : shown
    },
  },

  form: {
    intro: 'Udfyld felterne. Det, du skriver, står kun i kortet. Jeg gemmer det ikke andre steder.',
    privacy: 'Skriv aldrig CPR-numre eller diagnoser.',
    fill: 'Lav teksten',
    again: 'Opdatér teksten',
    other: 'Vælg en anden udgave',
    change: 'Vil du ændre noget, så ret felterne ovenfor, og opdatér teksten.',
    textError: (label: string) => `Mangler: ${label}`,
    dateError: (label: string) => `Vælg en dato: ${label}`,
    contact: (field: string, name: string) =>
      ({
        telefon: `Telefon til ${name}`,
        mail: `Mail til ${name}`,
        adresse: `Adresse på ${name}`,
        nationalInstans: 'Den nationale instans i mobbesager',
      })[field] ?? `${field}: ${name}`,
    contactHint: 'Kommunen har ikke givet mig oplysningen. Skriv kun det, du ved.',
    faults: 'Ret det her først',
    missing: (labels: string[]) => `Der mangler noget: ${labels.join(' · ')}`,
    cpr: (label: string) => `Der stod et CPR-nummer ved "${label}". Jeg har taget det ud. Skriv det på en anden måde.`,
    tooLong: (label: string, max: number) =>
      `"${label}" er for langt til kortet, så jeg har kortet det af til ${max} tegn. Skriv resten i selve brevet.`,
    tooBig: 'Teksten fylder for meget til et kort i Teams. Kort den lidt af, og skriv resten i selve brevet.',
    noDate: (label: string) => `Vælg en rigtig dato: ${label}`,
  },

  finished: {
    title: 'Din tekst er klar',
    label: 'Kopiér herfra: klik i feltet, markér alt, og kopiér',
    before: 'Før du sender',
    passed: (label: string, day: string) => `**${label}** Du har valgt ${day}. Den dag er gået.`,
    notYet: (label: string, day: string) => `**${label}** Du har valgt ${day}. Den dag er ikke kommet endnu.`,
    remember: 'Husk',
    source: (id: string, version: number, from: string) => `Frase ${id}, version ${version} fra ${from}`,
    guidance: (id: string, version: number) => `klagevejledning ${id}, version ${version}`,
    guidanceNotWhen: (words: string) => `Klagevejledningen: ${words}`,
    draft: 'Udkast: Jura har ikke godkendt teksten endnu.',
    approved: (by: string) => `Godkendt af ${by}.`,
    underReview: 'Teksten er over sin revisionsdato og gennemgås.',
  },
}
