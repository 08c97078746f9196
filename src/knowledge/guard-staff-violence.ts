/**
 * Signs that somebody who works with the children has hurt one of them: told as seen, as heard, or as a child tells it.
 * What the rules are ("hvad gør vi, hvis en lærer slår en elev") may be asked; that it has happened sets this off.
 */
import { child, words, type Sign } from './sign.js'

const adult =
  '(?:laerer|laereren|klasselaerer|klasselaereren|paedagog|paedagogen|vikar|vikaren|medhjaelper|medhjaelperen|paedagogmedhjaelper|paedagogmedhjaelperen|kollega|kollegaen|medarbejder|medarbejderen|ansat|ansatte|leder|lederen|skoleleder|skolelederen|souschef|souschefen|assistent|assistenten|traener|traeneren|studerende|praktikant|praktikanten|dagplejer|dagplejeren)'
/** What may stand between what was done and the child; anything else (`sparket en bold med børnene`) is something else. */
const toChild = `(?:(?:et|en|to|tre|min|mit|vores|sin|det|den|lille|flere|nogle|andre|andet|anden|fra sig efter) ){0,3}?${child}`
const present =
  '(?:slaar|sparker|ryster|banker|taesker|nikker|kniber|niver|kradser|kvaeler|kraenker|misbruger|befamler)'
const past =
  '(?:slog|sparkede|rystede|bankede|taeskede|nikkede|kneb|nev|kradsede|kvalte|kraenkede|misbrugte|befamlede|daskede)'
const done =
  '(?:slaaet|sparket|rystet|banket|taesket|nikket|knebet|nevet|kradset|kraenket|misbrugt|befamlet|dasket|uddelt lussinger til)'
const toDo = '(?:slaa|sparke|ryste|banke|taeske|nikke|knibe|kradse|kraenke|misbruge|befamle|daske)'

/** "slog fast over for eleven", "slog barnet op", and a member of staff who was hit. */
const otherwise = new RegExp(
  [
    words(
      '(?:slaar|slog|slaaet|slaa|banker|bankede|banket) (?:fast|til|ned|paa doeren|alarm|[a-z]+ op|op|et slag|en streg)',
    ),
    words(`(?:blev|blevet|bliver|er) ${done} af (?:en |et |to )?(?:elev|eleven|elever|dreng|drengen|pige|pigen|barn)`),
    words('(?:regler|reglerne)'),
  ]
    .map(({ source }) => source)
    .join('|'),
)
const hypothetical = new RegExp(
  `${words('(?:hvis|naar|maa|regler|reglerne|hvad goer vi ved)').source}|${otherwise.source}`,
)

/** The signs; they belong to acute danger. */
export const staffViolence: readonly Sign[] = [
  { name: 'by-staff', pattern: words(`${adult} ${present} ${toChild}`), unless: hypothetical },
  {
    name: 'by-staff',
    pattern: words(`${adult} (?:som |der )?(?:${past}|(?:har|havde|skulle have|vist|har vist) ${done}) ${toChild}`),
    unless: otherwise,
  },
  {
    name: 'by-staff',
    pattern: words(`(?:saa|set|overvaerede|overvaeret) ~ ${adult} ~ ${toDo} ${toChild}`),
    unless: otherwise,
  },
  { name: 'by-staff', pattern: words(`${adult} (?:kom|er kommet) til at ${toDo} ${toChild}`), unless: otherwise },
  {
    name: 'by-staff',
    pattern: words(
      `${child} (?:fortaeller|fortalte|har fortalt|siger|sagde|har sagt) at ${adult} (?:${past}|${present}|har ${done})`,
    ),
    unless: otherwise,
  },
  {
    name: 'by-staff',
    pattern: words(`${adult} (?:har |havde )?(?:roert|roerte|pillet|pillede) (?:seksuelt )?ved ${toChild}`),
  },
  {
    name: 'by-staff',
    pattern: words(
      `${child} ~ (?:er|blev|blevet|bliver) (?:blevet )?${done} af (?:en |et |sin |min |vores |hans |hendes )?${adult}`,
    ),
  },
  {
    name: 'by-staff',
    pattern: words(
      `${adult} ~ (?:tog|taget|greb|grebet|holdt|loeftede) ~ ${child} ~ (?:og )?(?:${past}|${done}|smed|kastede)`,
    ),
  },
  {
    name: 'by-staff',
    pattern: words(`${adult} ~ (?:gav|givet|stak|stukket) ~ ${child} ~ (?:lussing|flad|smaek|endefuld|slag)`),
  },
]
