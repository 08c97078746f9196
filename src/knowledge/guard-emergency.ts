/**
 * Signs of an emergency that is told in few plain words: somebody is missing, a weapon, a child that is stuck, no air, the wrong
 * medicine, a grown-up who hurts a child. Ordinary texts show some of these words too, so all but one count only where the
 * text is weighed as not quite unlikely to tell of danger.
 */
import { nameless } from './named-person.js'
import { child, hardly, parent, words, type Sign } from './sign.js'
import { onPaper } from './weighed/turns-of-phrase.js'

const some = '(?:et|en|to|tre|fire|[0-9]+|nogle|flere)'
const children = '(?:[a-z]*barn|[a-z]*boern|pige|piger|dreng|drenge|elev|elever|unge|teenager|teenagere)'
const somebody = `(?:${nameless}|et barn|barnet|en elev|eleven|en dreng|drengen|en pige|pigen|min elev|mit barn|hun|han)`
const theChild = '(?:barn|barnet|dreng|drengen|pige|pigen|elev|eleven)'
const adult =
  '(?:personalet|laereren|laerer|[a-z]+laereren|paedagogen|paedagog|vikaren|vikar|medhjaelperen|medhjaelper|underviseren|underviser|kollega|kollegaen|traeneren|chauffoeren|lederen|leder)'

/** As logarithms of odds: rather unlikely, nearly as likely as not. */
const possibly = -2.5
const likely = -1

/** Where nobody may stand who speaks of jumping. */
const high =
  '(?:[a-z]*tag|[a-z]*taget|[a-z]*vindue|[a-z]*vinduet|vindueskarmen|[a-z]*altan|[a-z]*altanen|gelaender|gelaenderet|[a-z]*bro|[a-z]*broen|[a-z]*kran|[a-z]*kranen|sal|etage|togskinnerne|skinnerne|sporet|traeet)'
const lately = '(?: stadig| jo| lige| nu| ogsaa)?'
const lacks = `(?:mangler|savner|har mistet|mistede|kan ikke finde)${lately}`
const counting = '(?:talt (?:to|tre|flere|igen|op|efter)|taeller|talte)'
const out =
  '(?:paa tur|turen|i skoven|(?:ved|paa) stranden|paa stationen|i toget|i bussen|paa legepladsen|i zoo|i svoemmehallen)'
const unlessOnPaper = words(onPaper)

export const emergencySigns: readonly Sign[] = [
  { name: 'acute', pattern: words('ring (?:til )?112'), least: hardly },
  { name: 'acute', pattern: words('(?:skole)?skyderi (?:nu|igang|i gang|her|paa (?:vores )?skolen?)'), least: hardly },
  {
    name: 'missing',
    pattern: words(`${children} (?:er|blev) ~ (?:glemt|efterladt|ladt tilbage) (?:i|paa|ved)`),
    least: possibly,
  },
  {
    name: 'missing',
    pattern: words(`(?:${lacks}|(?:har glemt|glemte|efterlod|har efterladt)${lately}) ${some} (?:[a-z]+ )?${children}`),
    unless: unlessOnPaper,
    least: possibly,
  },
  // Who counts again means the children themselves; who is out with them may lack something of theirs.
  ...bothWays(counting).map((pattern) => ({ name: 'missing', pattern, unless: unlessOnPaper })),
  ...bothWays(out).map((pattern) => ({ name: 'missing', pattern, unless: unlessOnPaper, least: hardly })),
  // As many as there should be are no fewer.
  {
    name: 'missing',
    pattern: words(
      '(?:talt|taeller|talte) (?:[a-z]+ ){0,4}?([0-9]{1,2}) (?:boern |elever |hoveder )?(?:og |men )?(?:der )?(?:(?:skal|skulle|burde) (?:der )?vaere|vi (?:skal|skulle) vaere) (?!\\1 )[0-9]{1,2}',
    ),
    unless: unlessOnPaper,
    least: hardly,
  },
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
  // What nobody may swallow.
  {
    name: 'acute',
    pattern: words(
      '(?:spist|spiste|spiser|drukket|drak|drikker|slugt|slugte|sluger|indtaget|sluget|i munden|slikket paa) ~ (?:[a-z]*gift|[a-z]*piller|panodil[a-z]*|[a-z]*medicin|[a-z]*batteri|[a-z]*batterier|magnet|magneter|[a-z]*tablet|[a-z]*tabs|klorin|klor|[a-z]*afrens|afloebsrens|[a-z]*rengoering|[a-z]*rengoeringsmiddel|terpentin|lampeolie|sprinklervaeske|benzin|syre|lud|fluesvamp|giftige? [a-z]+|nikotin[a-z]*|snus|hash|acetone|eddikesyre)',
    ),
    least: possibly,
  },
  ...both(high, '(?:(?:springe|hoppe|springer|hopper) (?:ud|ned)|truer med at (?:springe|hoppe))').map((pattern) => ({
    name: 'acute',
    pattern,
    least: possibly,
  })),
  { name: 'acute', pattern: words(`${children} (?:er |blev )?(?:kommet|kom) ~ til skade`), least: hardly },
  {
    name: 'acute',
    pattern: words(
      `(?:mand|manden|kvinde|dame|fremmed|person|fyr|nogen) ~ (?:proever|proevede|forsoeger|forsoegte) (?:paa )?at (?:tage|lokke|faa|traekke|hive) ~ ${children}`,
    ),
    least: possibly,
  },
  // A parent who pulls a child by the hand may be in a hurry.
  {
    name: 'violence',
    pattern: words(
      `${parent} (?:har )?(?:vred|vrider|vredet|hev|hiver|trak|traekker|kastede|smed|smider|braendte|braender|skoldede|kneb|nev|niver|bed|skubber|skubbede) (?:den om|armen om|(?:ham|hende|drengen|pigen|barnet)(?! af )|(?:i )?(?:armen|haaret|haanden|oeret|fingeren|hans|hendes|sin soen|sin datter))`,
    ),
    least: possibly,
  },
  {
    name: 'violence',
    pattern: words(
      `${child} ~ (?:slaaet|sparket|banket|taevet|bidt|braendt|kastet|skubbet) ~ af (?:sin|sine|hans|hendes) (?:egen )?${parent}`,
    ),
    least: possibly,
  },
  {
    name: 'by-staff',
    pattern: words(
      `${adult} ~ (?:slaar|slog|sparker|sparkede|skubbede|vred|binder|bandt|smaekkede|kaster|kastede|stikker fingrene|befamler|ryster|rystede|niver|laaser|laaste)`,
    ),
    unless: words(`(?:(?:blev|blevet|bliver) (?:slaaet|sparket|skubbet|bidt)|(?:slaar|slog) (?:fast|op|et slag))`),
    least: likely,
  },
]

/** Signs that somebody is missing by name, asked of a text whose names are all `nameless`; a book or a colleague may be missed too. */
export const emergencySignsOfNamed: readonly Sign[] = [
  {
    name: 'missing',
    pattern: words(`(?:(?:kan|kunne)(?: bare| stadig)? ikke finde|har mistet|mangler${lately}|savner) ${nameless}`),
    least: possibly,
  },
  {
    name: 'missing',
    pattern: words(
      `${nameless} (?:er|var) (?:pludselig |bare |lige |stadig )?(?:blevet )?(?:vaek|forsvundet|savnet|stukket af|loebet)`,
    ),
    unless: words('vaek (?:i|fra|paa|hver|om|for|meget|tit|ofte|hele)'),
    least: possibly,
  },
  {
    name: 'missing',
    pattern: words(
      `${somebody} (?:(?:kom|er|var|blev) ikke|ikke (?:kom|er|var|blev)) ~ (?:tilbage|med (?:tilbage|hjem|ind|op i bussen))`,
    ),
    least: hardly,
  },
]

/** Children are lacking, and what tells more of it. */
function bothWays(more: string): RegExp[] {
  return both(`${lacks} ${some} (?:[a-z]+ )?${children}`, more)
}

/** Two things that are told in one sentence, in either order. */
function both(one: string, other: string): RegExp[] {
  return [`${one} (?:[a-z0-9]+ ){0,8}?${other}`, `${other} (?:[a-z0-9]+ ){0,8}?${one}`].map(words)
}
