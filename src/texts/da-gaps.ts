/** Danish sentences of the gap list, for editors and the complaint unit. */

export const gaps = {
  title: 'Huller i vidensbasen',
  intro: 'Det her spurgte kollegerne om uden at få et godt svar. Navne og numre er taget ud.',
  none: 'Der er ingen huller lige nu.',
  kind: {
    'no-answer': 'Intet svar',
    'unknown-label': 'Ukendt navn',
    disliked: 'Tommel ned',
  },
  noReason: '(ingen begrundelse)',
  row: (kind: string, count: number, day: string) =>
    `**${kind}** · ${count === 1 ? 'én gang' : `${count} gange`} · senest ${day}`,
  about: (labels: string[]) => `Svaret kom fra ${labels.join(' og ')}.`,
  page: (from: number, to: number, total: number) => `Viser ${from} til ${to} af ${total}. De nyeste står først.`,
  handedOn: (number: string) => `Sendt til Klageenheden, ${number}`,
  notAnswered: 'Klageenheden har ikke svaret, eller svaret er slettet.',
  answered: 'Klageenheden har svaret. Svaret kan blive til en tekst.',
  answeredWith: (label: string) => `Klageenheden har svaret og henvist til ${label}.`,
  tickOff: 'Sæt flueben',
  draft: {
    open: 'Lav udkast',
    title: 'Udkast til en tekst',
    heading: 'Kopiér udkastet',
    intro: (file: string) =>
      `Gem alt i feltet som **${file}** i content-drafts/rules. Det bliver først brugt, når filen ligger i content/.`,
    label: 'Udkastet, klar til at kopiere',
    checks: [
      'Skriv kilderne. Klageenhedens svar er ikke en kilde i sig selv.',
      'Læs teksten igennem: navne og numre er taget ud, og et ord for meget kan være røget med.',
      'Skriv titlen, feltet "about" og mindst seks spørgsmål, som kolleger ville stille dem.',
      'Få Jura til at bekræfte reglen. Ret så certainty, og fjern Forbehold.',
    ],
    gone: 'Svaret er slettet, eller linjen findes ikke længere. Skriv **huller**, så viser jeg listen igen.',
  },
  newer: 'Vis nyere',
  older: 'Vis ældre',
}
