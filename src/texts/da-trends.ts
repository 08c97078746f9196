/** Danish sentences of the trends. Numbers are counts of cases; nothing here names a case. */
import type { PeriodName } from '../precomplaints/periods.js'
import type { TableName } from '../precomplaints/trends.js'

const cases = (count: number) => (count === 1 ? '1 sag' : `${count} sager`)

const periodChoices: Record<PeriodName, string> = {
  'this-quarter': 'Dette kvartal',
  'last-quarter': 'Sidste kvartal',
  'this-year': 'I år',
  'last-12-months': 'De seneste 12 måneder (fire hele kvartaler)',
}

const tables: Record<TableName, string> = {
  theme: 'Hvad sagerne handler om',
  area: 'Område',
  unitType: 'Slags enhed',
  types: 'Hvad forælderen er utilfreds med',
  step: 'Konflikttrin, da sagen blev logget',
  course: 'Hvor sagerne står',
  outcome: 'Sådan endte de afsluttede',
  movement: 'Konflikttrin, fra start til slut',
  contact: 'Tid til den første kontakt',
}

/** Words for the rows that are the same everywhere. */
const rows: Record<string, string> = {
  '1-2': 'Trin 1 og 2',
  '3-4': 'Trin 3 og 4',
  '5-7': 'Trin 5 til 7',
  open: 'Åbne',
  complaint: 'Klager',
  closed: 'Afsluttet uden klage',
  down: 'Faldet',
  same: 'Uændret',
  up: 'Steget',
  unknown: 'Ikke oplyst',
  'within-1': 'Højst 1 arbejdsdag',
  'within-2': '2 arbejdsdage',
  'within-5': '3 til 5 arbejdsdage',
  later: 'Senere, eller ikke taget endnu',
}

export const trends = {
  title: 'Tendenser',
  /** `first` and `last` are quarters of a year. */
  periodName: (first: { year: number; quarter: number }, last: { year: number; quarter: number }) => {
    if (first.year === last.year && first.quarter === last.quarter) return `${first.quarter}. kvartal ${first.year}`
    const start = first.year === last.year ? `${first.quarter}.` : `${first.quarter}. kvartal ${first.year}`
    return `${start} til ${last.quarter}. kvartal ${last.year}`
  },
  heading: (period: string) => `Tendenser: ${period}`,
  total: (count: number, running: boolean) => `**${cases(count)}** er logget${running ? ' indtil nu' : ''}.`,
  before: (count: number, period: string) => `Perioden før (${period}): ${cases(count)}.`,
  beforeHidden: (period: string) => `Perioden før (${period}) har for få sager til at sammenligne med.`,
  most: (name: string, count: number) => `Flest sager om **${name}**: ${count}.`,
  complaints: (count: number, percent: number) =>
    count === 0 ? 'Ingen af dem er klager.' : `**${percent} %** er klager (${cases(count)}).`,
  half: (days: number) =>
    `Mindst halvdelen fik kontakt inden for ${days === 1 ? '1 arbejdsdag' : `${days} arbejdsdage`}.`,
  tooFew: 'Der er under fem sager i perioden. Så få viser jeg ikke, for de kan pege på en familie eller en kollega.',

  up: (name: string, now: number, before: number) => `**Tydelig stigning**, ${name}: ${now} mod ${before}.`,
  down: (name: string, now: number, before: number) => `**Tydeligt fald**, ${name}: ${now} mod ${before}.`,
  allCases: 'alle sager',
  none: '**Ingen tydelig tendens.** Forskellene til perioden før kan være tilfældige.',
  cannotTell: '**Ingen tydelig tendens.** Der er for få tal til at sammenligne med perioden før.',
  moreChanges: (count: number) => (count === 1 ? 'Og 1 ændring mere.' : `Og ${count} ændringer mere.`),
  perWorkday: 'Jeg sammenligner sager pr. arbejdsdag, for perioderne er ikke lige lange.',

  tables,
  rows,
  rest: 'Øvrige',
  atLeast: (name: string) => `${name} (mindst)`,
  withBefore: (name: string, before: string) => `${name} (før ${before})`,
  group: 'Gruppe',
  now: 'Nu',
  earlier: 'Før',
  unknown: 'vises ikke',
  tooFewInTable: 'For få sager til at vise tal.',

  hidden: 'Grupper med under fem sager vises ikke. De tæller med under Øvrige.',
  summed:
    'Perioden er lagt sammen af kvartaler. "Mindst" betyder, at gruppen var under fem i et kvartal og dér tæller under Øvrige.',
  quartersLeftOut: 'Kvartaler med under fem sager er ikke talt med.',
  overlapping: 'En forælder kan være utilfreds med flere ting, så de tal kan tilsammen være flere end sagerne.',
  withdrawn: 'Sager, der er trukket tilbage, er ikke med.',

  periodChoice: { label: 'Hvilken periode?', error: 'Vælg en periode.' },
  periodChoices,
  views: {
    what: 'Vis, hvad det handler om',
    where: 'Vis, hvor det sker',
    course: 'Vis, hvordan det går',
  },
}
