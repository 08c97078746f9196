/** Danish sentences of the complaint unit's overview, of reminders and of the daily digest. */

const cases = (count: number) => (count === 1 ? '1 sag' : `${count} sager`)

export const queue = {
  title: 'Overblik over åbne sager',
  command: 'Vis overblik',

  counts: {
    open: 'Åbne sager',
    waiting: 'Ikke taget endnu',
    lateToTake: 'Skulle være taget',
    mine: 'Dine sager',
    lateFollowUp: 'Opfølgning over tid',
  },
  cases,

  filter: {
    all: (count: number) => `Vis alle (${count})`,
    mine: (count: number) => `Vis mine (${count})`,
    late: (count: number) => `Vis dem over tid (${count})`,
  },
  shown: { all: 'Alle åbne sager', mine: 'Dine sager', late: 'Sager over tid' },
  none: {
    all: 'Der er ingen åbne sager lige nu.',
    mine: 'Du har ingen åbne sager lige nu.',
    late: 'Ingen sager er over tid.',
  },
  page: (shown: string, from: number, to: number, total: number) =>
    `${shown}: ${from} til ${to} af ${total}. Dem, der haster mest, står først.`,
  next: 'Vis de næste',
  previous: 'Vis de forrige',

  row: {
    title: (number: string, theme: string, complaint: boolean) => `${number}: ${theme}${complaint ? ' (klage)' : ''}`,
    about: (unitType: string, step: number, age: string) => `${unitType} · konflikttrin ${step} · ${age}`,
    age: (days: number) => {
      if (days <= 0) return 'logget i dag'
      return days === 1 ? 'logget i går' : `logget for ${days} dage siden`
    },
    waiting: 'Venter på en, der tager den',
    mine: 'Du har den',
    held: (name: string) => `${name} har den`,
    lateToTake: (day: string) => `Over tid: skulle være taget senest ${day}`,
    lateFollowUp: (day: string) => `Over tid: opfølgningen var sat til ${day}`,
    urgentBy: (day: string) => `Haster: der er brug for hjælp senest ${day}`,
    highConflict: 'Haster: høj konflikt',
    show: 'Vis',
    take: 'Tag sagen',
  },

  reminder: {
    summary: (number: string) => `Påmindelse om sag ${number}`,
    unit: 'Sagen venter stadig',
    unitText: (day: string) => `Ingen har taget den. Det skulle være sket senest **${day}**. Kan du tage den?`,
    again: 'Anden påmindelse, sagen venter stadig',
    againText: (day: string) =>
      `Ingen har taget den, selv om jeg mindede om den. Det skulle være sket senest **${day}**. Aftal her, hvem der tager den.`,
    leader: 'En sag i Klageenheden er ikke taget',
    leaderText: (day: string) =>
      `Det skulle være sket senest **${day}**, og jeg har mindet enheden om den. Aftal med enheden, hvem der tager den.`,
    channelClosed: 'Klageenhedens kanal tager ikke imod mine beskeder. Derfor får du denne.',
    reconnect: 'Tilføj mig til enhedens team igen, så kommer sagerne frem i kanalen.',
    taken: (name: string) => `${name} har taget sagen.`,
    withdrawn: 'Melderen har trukket sagen tilbage.',
    taking: 'Tag sagen',
    showing: 'Vis sagen',
    followUp: 'Følg op på sagen',
    followUpText: (day: string) =>
      `Opfølgningen var sat til **${day}**, og melderen har ikke skrevet siden. Ring, sæt en ny dato, eller luk sagen.`,
    followUpHeld: (name: string) => `${name} har sagen, men jeg kan ikke skrive til ${name} privat.`,
    unitType: 'Enhed',
    theme: 'Tema',
    step: 'Konflikttrin',
    logged: 'Logget',
  },

  digest: {
    title: (day: string) => `Overblik ${day}`,
    summary: (open: number) => `Klageenheden har ${cases(open)} åben${open === 1 ? '' : 'e'}`,
    late: (count: number) =>
      count === 1
        ? '**1 sag** skulle være taget. Kan du tage den?'
        : `**${count} sager** skulle være taget. Kan du tage en?`,
    lateFollowUp: (count: number) => `Opfølgningen er over tid på **${cases(count)}**.`,
    nothingLate: 'Ingen sager er over tid.',
  },
}
