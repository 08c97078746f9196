/** Danish sentences of the message extension: looking up from the compose box, and its dialogs. */
export const extension = {
  title: 'KlarSvar',
  insert: 'Sæt teksten ind',
  gone: 'Den tekst findes ikke længere. Søg igen, så finder jeg en anden.',

  found: {
    none: 'Jeg fandt ikke noget. Prøv med færre eller andre ord.',
    marks: { favourite: '★ Favorit', recent: 'Brugt for nylig' },
  },

  pointer: {
    how: 'Frasen har felter. Vælg **Udfyld frase** hos KlarSvar, så bliver teksten færdig.',
    source: (version: number, from: string) => `Version ${version} fra ${from}`,
  },

  stop: {
    danger: (alarm: string) => `Er et barn i fare? Ring ${alarm}, og sig det til din leder nu. Du behøver ikke søge.`,
    threats: (alarm: string) =>
      `Er du i fare? Ring ${alarm}. Sig det til din leder i dag. Spørg mig bagefter i vores chat.`,
    whistleblower: 'Skriv det ikke her. Det hører til hos whistleblowerordningen. Jeg har ikke gemt det.',
    personalData: 'Tag CPR-nummer og navne ud, og søg alment. Jeg har ikke gemt det, du skrev.',
    manipulation: 'Det gør jeg ikke. Søg efter en regel, en frase eller en klagevej.',
  },

  favourites: {
    title: 'Mine favoritter',
    none: 'Du har ingen favoritter endnu. Brug en frase eller en tekst, så kan du sætte en stjerne her.',
    recent: 'Brugt for nylig',
    set: 'Sæt stjerne',
    takeOff: 'Fjern stjernen',
    full: 'Du har 20 favoritter. Fjern én stjerne, før du sætter en ny.',
  },

  report: {
    title: 'Log tidlig utilfredshed',
    choose: 'Beskeden er ikke taget med. Du kan skrive selv, eller begynde med beskedens tekst og rette i den.',
    without: 'Skriv selv',
    take: 'Tag beskedens tekst med',
    inChat: 'Kvitteringen ligger også i vores private chat. Dér kan du følge sagen.',
    noChat: 'Skriv **mine sager** til mig i en privat chat, så kan du følge sagen.',
  },

  ask: {
    title: 'Spørg om dette',
    intro: 'Ret teksten til et spørgsmål, og tag navne ud. Kun du ser svaret, og jeg gemmer ikke teksten.',
    label: 'Hvad vil du vide?',
    error: 'Skriv dit spørgsmål.',
    send: 'Spørg',
    again: 'Stil et andet spørgsmål',
    whole: 'Vis hele teksten',
    none: 'Det ved jeg ikke',
    counted: 'Fristen',
    cpr: 'Der stod et CPR-nummer i teksten. Jeg har taget det ud.',
    shortened: 'Beskeden er lang. Kun begyndelsen er taget med.',
  },
}
