/**
 * Signs of an emergency that is told in few plain words: somebody is missing, a weapon, a child that is stuck, no air, the wrong
 * medicine, a grown-up of the house who hurts a child. Ordinary texts show some of these words too, so all but one count only where the
 * text is weighed as not quite unlikely to tell of danger.
 */
import { words, type Sign } from './sign.js'

const some = '(?:et|en|to|tre|fire|[0-9]+|nogle|flere)'
const children = '(?:[a-z]*barn|[a-z]*boern|pige|piger|dreng|drenge|elev|elever|unge|teenager|teenagere)'
const theChild = '(?:barn|barnet|dreng|drengen|pige|pigen|elev|eleven)'
const adult =
  '(?:personalet|laereren|laerer|[a-z]+laereren|paedagogen|paedagog|vikaren|vikar|medhjaelperen|medhjaelper|underviseren|underviser|kollega|kollegaen|traeneren|chauffoeren|lederen|leder)'

/** As logarithms of odds: not likely but possible, rather unlikely, nearly as likely as not. */
const hardly = -3.5
const possibly = -2.6
const likely = -1

const lately = '(?: stadig| jo| lige| nu| ogsaa)?'
const lacks = `(?:mangler|savner|har mistet|mistede|kan ikke finde)${lately}`
const counting = '(?:talt (?:to|tre|flere|igen|op|efter)|taeller|talte)'
const out =
  '(?:paa tur|turen|i skoven|(?:ved|paa) stranden|paa stationen|i toget|i bussen|paa legepladsen|i zoo|i svoemmehallen)'
/** Somebody may be missing on a list or in a team as well. */
const onPaper = words(
  '(?:(?:paa|i|til) (?:[a-z]*liste[a-z]*|[a-z]*skema[a-z]*|[a-z]*billede[a-z]*|holdet|hold)|tilmeld[a-z]*|samtykke[a-z]*)',
)

export const emergencySigns: readonly Sign[] = [
  {
    name: 'missing',
    pattern: words(`(?:${lacks}|(?:har glemt|glemte|efterlod|har efterladt)${lately}) ${some} (?:[a-z]+ )?${children}`),
    unless: onPaper,
    least: possibly,
  },
  // Who counts again means the children themselves; who is out with them may lack something of theirs.
  ...bothWays(counting).map((pattern) => ({ name: 'missing', pattern, unless: onPaper })),
  ...bothWays(out).map((pattern) => ({ name: 'missing', pattern, unless: onPaper, least: hardly })),
  {
    name: 'missing',
    pattern: new RegExp(`^ (?:et |en |vores )?${theChild} (?:er )?(?:blevet )?(?:vaek|savnet|savnes|forsvundet) `),
    unless: words(
      '(?:(?:vaek|forsvundet) (?:i|paa|hver|om|en uge|hele|meget|for|tit|ofte|naesten|fra (?:skole|skolen|undervisning|undervisningen))|ferie|ferien)',
    ),
    least: hardly,
  },
  {
    name: 'acute',
    pattern:
      / (?:skarpladt|pistol|riffel|gevaer|brandbombe|molotov[a-z]*|bombetrussel|gidsel|gidsler|haandgranat|machete) /,
    least: likely,
  },
  {
    name: 'acute',
    pattern: words(`${children} ~ (?:derinde|fanget|kan ikke komme (?:ud|ned|op|fri)|sidder fast|synker)`),
    least: likely,
  },
  {
    name: 'acute',
    pattern: words(
      '(?:faar (?:ingen|ikke) luft|kan ikke (?:faa luft|traekke vejret)|i spasmer|gisper|gisper efter vejret)',
    ),
    least: possibly,
  },
  {
    name: 'acute',
    pattern: words('(?:fik|faaet|gav|givet) ~ (?:forkert|dobbelt|for meget|ti gange) ~ (?:medicin|dosis|insulin)'),
    least: possibly,
  },
  {
    name: 'by-staff',
    pattern: words(
      `${adult} ~ (?:slaar|slog|sparker|sparkede|skubbede|vred|binder|bandt|smaekkede|kaster|kastede|stikker fingrene|befamler|ryster|rystede|niver|laaser|laaste)`,
    ),
    unless: words(`(?:blev|blevet|bliver) (?:slaaet|sparket|skubbet|bidt)`),
    least: likely,
  },
]

/** Children are lacking, and what tells more of it stands behind or before. */
function bothWays(more: string): RegExp[] {
  const missing = `${lacks} ${some} (?:[a-z]+ )?${children}`
  return [`${missing} (?:[a-z0-9]+ ){0,8}?${more}`, `${more} (?:[a-z0-9]+ ){0,8}?${missing}`].map(words)
}
