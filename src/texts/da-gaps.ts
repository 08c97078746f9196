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
  newer: 'Vis nyere',
  older: 'Vis ældre',
}
