/**
 * Signs that a child or somebody else is in danger now, also told indirectly. When in doubt this guard speaks up: an
 * unneeded card costs a minute. Questions about the rules alone ("hvornår har jeg underretningspligt") do not set it off.
 */
import { emergencySigns, emergencySignsOfNamed } from './guard-emergency.js'
import { dangerInEnglish, threatsInEnglish } from './guard-english.js'
import { indirectSigns } from './guard-indirect.js'
import { staffViolence } from './guard-staff-violence.js'
import { toldOnly, type Weighed } from './weighed/weigh.js'
import { child, firstSign, parent, staff, words, type Sign } from './sign.js'

const hit =
  'slaar|slog|slaaet|banker|bankede|banket|taesker|taeskede|taever|taevede|sparker|sparkede|sparket|pisker|kvaeler|ryster|rystet|misbruger|misbrugt|kraenker|kraenket|befamler|befamlet|overfalder|overfaldet|laaser|laast'
const hits = `(?:${hit})`
const told =
  '(?:fortaeller|fortalte|fortalt|siger|sagde|sagt|skriver|skrev|betror|betroede|betroet|naevner|naevnte|viser|viste|tegner|har)'

/** Words for the matter itself stand in questions about rules, books and courses too: there the whole is far from a concern. */
const leastOfMention = -3.5
/** Who will not go home may be in the middle of a game. */
const leastOfStaying = -3

const signs: readonly Sign[] = [
  {
    name: 'suicide',
    pattern: / (?:ikke (?:vil|gider|orker|har lyst til at)|(?:vil|gider|orker) ikke) leve (?:mere |laengere |[.]|$)/,
  },
  {
    name: 'abuse',
    pattern: words(
      `${parent} ~ (?:roerer|roert|roerte|piller|befamler) (?:ved |paa )?(?:hende|ham|barnet|pigen|drengen)`,
    ),
  },
  {
    name: 'violence',
    pattern: words(
      `(?<! (?:man|vi|jeg|du|skolen|kommunen) )(?:bliver|blev|blevet|er) (?:(?:laast|spaerret) inde ~ (?:derhjemme|hjemme|af|i kaelderen|paa vaerelset)|bundet (?:~ (?:derhjemme|hjemme|i kaelderen|paa vaerelset)|(?:fast|til (?:sin seng|sengen|en stol|stolen|radiatoren))))`,
    ),
  },
  {
    name: 'acute',
    pattern: words(
      `${parent} ~ (?:fuld|beruset|paavirket|stang fuld|paa stoffer|skaev) ~ (?:henter|hente|hentede|koere|koerer|bil|bilen|barnet)`,
    ),
  },
  {
    name: 'acute',
    pattern: words(
      `${parent} ~ (?:fulde?|berusede?|beruset|stive?|skaeve?|bedugget|(?:paavirkede?|paavirket|hoeje?)(?: af [a-z]+)?) ~ (?:med hjem|have ${child}|tage ${child}|hente ${child}|udleveret)`,
    ),
  },
  {
    name: 'suicide',
    pattern: words(
      '(?:vil|ville|oensker|oenskede|vil gerne|gerne|lyst til at|skulle|haaber at|at) (?:gerne )?(?:bare )?(?:doe|vaere doed)',
    ),
    unless: words(
      '(?:(?:far|mor|faren|moren|bedstefar|bedstemor|kat|hund|kaeledyr) (?:skal|ville) doe|ved at doe (?:af|over))',
    ),
  },
  {
    name: 'suicide',
    pattern: / (?:(?:tage|tager|tog) (?:sit|sit eget|mit|mit eget|livet af) (?:liv|sig)|ende (?:sit|det hele|livet)) /,
  },
  {
    name: 'suicide',
    pattern: / (?:(?<! (?:rent|rene|politisk) )selvmord(?!s?forebyg)[a-z]*|selvskad[a-z]*) /,
    least: leastOfMention,
  },
  {
    name: 'suicide',
    pattern: words('(?:vil|vil ikke|gider|gider ikke|orker|orker ikke|kan|kan ikke|ikke) ~ leve (?:mere|laengere|[.])'),
  },
  { name: 'suicide', pattern: words('(?:slaa|slaar|slog) sig selv ihjel') },
  {
    name: 'suicide',
    pattern: words('(?:skader|skaerer|skar|cutter|braender|skade|skaere|cutte) (?:i )?(?:sig|sig selv|mig selv)'),
  },
  {
    name: 'violence',
    pattern: words(
      `${parent} (?:har |kan finde paa at |bliver ved med at |truer med at )?(?:slaa|${hit})(?! (?:graes|graesset|plaenen|haekken|koldt vand) )`,
    ),
    unless: new RegExp(
      `${words(`${parent} (?:har )?(?:slaar|slog|slaa|slaaet|banker|ryster|laaser) (?:(?:haanden |naeven )?i bordet|(?:et|en) (?:stort |stor )?hul|op|fast|til|ned paa|alarm|paa|et|sig op|sig paa|paa hovedet|om|sig i)`).source}|` +
        ` (?:maa|er det lovligt at|hvad siger loven) (?:[a-z]+ )?${parent} (?:slaa|slaar) |` +
        words(
          `${parent} (?:har |truer med at |vil |truede med at )?(?:slaa|${hit}) (?:en |min |vores |hos |af |ud efter )?${staff}`,
        ).source,
    ),
  },
  // Who hits a grown-up and the child as well.
  {
    name: 'violence',
    pattern: words(
      `(?:slaar|slog|sparker|sparkede|banker|bankede|taever) (?:ogsaa|(?:baade )?mig og) (?:hende|ham|${child}|sin (?:datter|soen))`,
    ),
  },
  {
    name: 'violence',
    pattern: words(
      `${child} ~ ${hits} (?:derhjemme|hjemme|af (?:sin |sine |en |en af )?(?:foraeldre |egen )?${parent})`,
    ),
  },
  {
    name: 'violence',
    pattern: words(`(?:bliver|blev|blevet) ${hits} (?:derhjemme|hjemme|af (?:sin |sine )?${parent})`),
  },
  {
    name: 'violence',
    pattern: words(
      `${child} ~ (?:voldtaget|misbrugt(?! (?:(?:skolens|vores) (?:wifi|net|netvaerk|computer|computere|ipad|ipads)|tilliden|adgangen|nettet|systemet) )|tvangsgift|genopdragelsesrejse)`,
    ),
  },
  {
    name: 'violence',
    pattern: words(`${child} ~ (?:blaa maerker|maerker paa|braendemaerker|brandsaar|rispemaerker)`),
    unless: words('(?:af|efter) (?:en anden|et andet|de andre)'),
  },
  {
    name: 'violence',
    pattern: words(`${told} ~ (?:bliver slaaet|faar taesk|faar bank|faar klap|faar en paa hovedet)`),
    unless: hypothetical(),
  },
  {
    name: 'violence',
    pattern: words(
      `${told} ~ (?:vold|overgreb(?! paa (?:[a-z]+ )?(?:fritid|tid|privatliv|frihed|familieliv|arbejdsliv) ))`,
    ),
    unless: hypothetical(),
    least: leastOfMention,
  },
  {
    name: 'violence',
    pattern: words(
      `(?:faar|fik|faaet) (?:taesk|bank|klap|smaek|en syngende lussing|lussinger|en lussing) ~ (?:derhjemme|hjemme|af)`,
    ),
  },
  {
    name: 'abuse',
    pattern: words(
      `(?:roerer|roert|roerte|piller|pillet|taget|tager|tog) (?:ved |paa )?(?:hende|ham|barnet|pigen|drengen) ~ (?:nedenunder|tissekone|tissemand|mellem benene|i underbukserne|paa brysterne|seksuelt)`,
    ),
  },
  {
    name: 'abuse',
    pattern: words(
      `(?:tror|mistaenker|bange for at|mistanke om at|bekymret for om) ~ (?:${child}) ~ (?:vold|overgreb|misbrug|slaaet|kraenket|incest)`,
    ),
  },
  {
    name: 'violence',
    pattern: words(
      `(?:tror|mistaenker|frygter|bange for|mistanke om|bekymret for om) ~ (?:vold|omsorgssvigt|overgreb|incest|vanroegt) ~ (?:hjemmet|hjemme|derhjemme|familien|hos|af|mod|paa)`,
    ),
    unless: /(?: hvis | regler| hvornaar | hvad er | loven )/,
  },
  {
    name: 'violence',
    pattern: words(
      `${child} ~ (?:er|bliver|blev|kan vaere|bliver maaske) ~ (?:i fare|udsat for (?:vold|overgreb|omsorgssvigt|incest|misbrug))`,
    ),
    unless: / (?:hvis|naar|regler|hvornaar|hvad er|loven) /,
  },
  {
    name: 'afraid-of-home',
    pattern: words('(?:toer|tor|turde) ikke (?:tage|gaa|komme|cykle|tage med|gaa med|koere) ~ hjem'),
    unless: awayFromHome(),
  },
  {
    name: 'afraid-of-home',
    pattern: words(`${child} ~ (?:vil|toer|tor|turde|oensker|har lyst|ville|skal) (?:bare )?ikke ~ hjem`),
    unless: awayFromHome(),
    least: leastOfStaying,
  },
  {
    name: 'afraid-of-home',
    pattern: words(`${child} ~ ikke (?:vil|toer|tor|turde|oensker|har lyst|ville) ~ hjem`),
    unless: awayFromHome(),
    least: leastOfStaying,
  },
  {
    name: 'afraid-of-home',
    pattern: words(
      `(?:bange|raedsel|skraemt|angst) for (?:at (?:gaa|komme|tage|skulle) (?:med )?hjem|hjemmet|(?:sin |sine )?(?:egen )?${parent}s?)`,
    ),
    unless: words(`(?:jeg|vi|laereren|paedagogen|personalet) er bange`),
  },
  {
    name: 'missing',
    pattern: words(
      `${child} er (?:pludselig |blevet |bare |lige )?(?:vaek|forsvundet|stukket af|loebet vaek|loebet hjemmefra|bortfoert|kidnappet|savnet)`,
    ),
    unless: words('(?:er vaek (?:i|fra|paa|hver|om|for|meget|tit|ofte|hele)|hvorfor ~ er vaek)'),
  },
  {
    name: 'missing',
    pattern: words(
      `(?:kan|kunne) ikke finde (?:en pige|en dreng|et af (?:[a-z]+ )?(?:boern|boernene)|en af (?:[a-z]+ )?(?:elever|eleverne|[a-z]*boern|[a-z]*boernene)|et barn|barnet|en elev|eleven|pigen|drengen|ham|hende)`,
    ),
  },
  {
    name: 'missing',
    pattern: words(
      `(?:mangler et barn(?! (?:paa [a-z]*(?:listen|billedet)|til fotografen) )|barn er vaek|barn forsvundet|barnet stak af|et barn stak af|${child} (?:er|blev) ikke (?:kommet hjem|blevet hentet))`,
    ),
  },
  {
    name: 'acute',
    pattern: words(
      `(?:livsfare|livsfarlig|bevidstloes|bevidstloest|traekker ikke vejret|akut fare|har en kniv|har kniv|har et vaaben|har en pistol|bloeder kraftigt|er faldet om|amokloeb)`,
    ),
  },
  {
    name: 'acute',
    pattern: words(`(?:efterladt|alene hjemme|ladt alene) ~ (?:hele natten|i flere dage|om natten|flere doegn)`),
  },
  { name: 'acute', pattern: words(`(?:faar|fik) ikke (?:noget )?(?:at spise|mad) (?:derhjemme|hjemme)`) },
]

function hypothetical(): RegExp {
  return words('(?:hvis|naar|hvornaar|regler|reglerne|loven|lovgivningen)')
}

/** Wanting to stay on, or not to be sent home, is no sign of fear. */
function awayFromHome(): RegExp {
  return words(
    '(?:hjem fra (?:legeaftale|fest|lejr|sfo|kkfo|fritter|fritteren|klub|klubben|boernehave|boernehaven|vuggestuen|institutionen|skole)|hjemmeside|sende ~ hjem|sendes hjem|skal ikke hjem foer)',
  )
}

const allSigns = [...signs, ...indirectSigns, ...emergencySigns, ...staffViolence, ...dangerInEnglish]

/**
 * The sign of danger seen, if any. "Hit" weighs as a concern for a child; "hit me" is met by the guard on threats.
 * @param unnamed the text with one word for all names
 */
export function findsDanger(plain: string, unnamed: () => string, weighed: () => Weighed): string | undefined {
  const odds = () => weighed().danger
  const sign = firstSign(plain, allSigns, odds) ?? firstSign(unnamed(), emergencySignsOfNamed, odds)
  if (sign || firstSign(plain, threatsInEnglish)) return sign
  return weighed().kinds.has('danger') ? toldOnly : undefined
}
