/**
 * Signs of danger that are told without the plain words: pills and cuts, not wanting to be here, a grown-up in the
 * room at night, weapons, threats to kill, a child that is never fed.
 */
import { child, hardly, parent, staff, words, type Sign } from './sign.js'

const asked = words('(?:hvad siger (?:loven|reglerne)|regler|reglerne|hvornaar|hvad goer vi hvis)')

export const indirectSigns: readonly Sign[] = [
  // Others would rather die than eat fish, or will not be forty this year.
  {
    name: 'suicide',
    pattern: words(
      '(?:hellere (?:vaere )?(?:doed|doe) end|(?:vil|regner|naar|kommer) (?:ikke|aldrig) (?:med |til )?(?:at )?fylde [0-9]{1,2})',
    ),
    least: hardly,
  },
  {
    name: 'suicide',
    pattern: words(
      '(?:bedre|nemmere|lettere) (?:uden (?:mig|ham|hende)|hvis (?:jeg|han|hun) (?:ikke var|var vaek|doede|forsvandt))',
    ),
  },
  {
    name: 'suicide',
    pattern: words(
      '(?:siger|sagde|sagt|skriver|skrev) ~ (?:ikke ~ (?:er|vaere) her (?:mere|laengere|paa|i morgen|naeste)|snart er (?:fri|forbi|slut))',
    ),
  },
  {
    name: 'missing',
    pattern: words('(?:ser|se) (?:vi |i |jeg |du )?(?:dem|hende|ham|boernene|barnet) aldrig (?:igen|mere)'),
  },
  {
    name: 'violence',
    pattern: words(
      `(?:fik|faar|faa|gav|giver|give) ${child} (?:en |et )?(?:paa kassen|flad|paa hovedet|paa tuden|endefuld|lussing|i nakken)`,
    ),
    unless: asked,
  },
  {
    name: 'afraid-of-home',
    pattern: words(
      `${child} ~ (?:maa ikke|ikke maa|toer ikke|ikke toer) (?:sige|fortaelle|snakke om) ~ (?:derhjemme|hjemme)`,
    ),
  },
  {
    name: 'acute',
    pattern: words('(?:(?:vil|kan|kunne|ville) ikke|ikke (?:vil|kan|kunne|ville)) (?:vaagne|vaekkes)'),
    unless: words('(?:lur|luren|middagslur|middagsluren|morgen|morgenen)'),
  },
  {
    name: 'missing',
    pattern: words(`${child} ~ (?:er|var) ikke (?:paa|i|med) ~ (?:mere|laengere)`),
    unless: words('(?:listen|holdet|forsikringen|gruppen|klassen|skolen|boernehaven)'),
  },
  {
    name: 'abuse',
    pattern: words(
      `(?:det|saadan|saadan noget) (?:goer|gjorde) (?:min |hendes |hans |sin )?${parent} (?:ogsaa|ved mig|ved hende|ved ham|med mig|om natten)`,
    ),
  },
  { name: 'suicide', pattern: / (?:farvelbrev|afskedsbrev|selvmordsbrev)[a-z]* / },
  {
    name: 'suicide',
    pattern: words('(?:haenge|haenger|haengte|haengt|kvaele|kvaeler|druknede|drukne) (?:sig|sig selv|mig selv)'),
  },
  {
    name: 'violence',
    pattern: words('(?:slaar|slaa|slog) (?:[a-z]+ ){0,2}?ihjel'),
    unless: words(
      `(?:(?:slaar|slaa|slog) ${staff} ihjel|regler|reglerne|tid|tiden|film|filmen|spil|spillet|bog|bogen)`,
    ),
  },
  {
    name: 'violence',
    pattern: words(`(?:skal|vil|burde|fortjener at) (?:draebes|myrdes|doe) (?:hvis|naar|fordi)`),
  },
  {
    name: 'acute',
    pattern: words(
      `${child} ~ (?:slap|slapt|livloes|livloest|bevidstloes|kold|bleg) ~ (?:svarer|reagerer|vaagner) ikke`,
    ),
  },
  {
    name: 'suicide',
    pattern: words('(?:overdosis|(?:taget|tog|sluger|slugt|spist) ~ (?:piller|panodiler|tabletter))'),
    unless: asked,
  },
  {
    name: 'suicide',
    pattern: words(
      '(?:skaaret|skar|skaerer|cuttet|ridset|braendt) (?:i |paa )?(?:sig|sig selv|sine arme|sin arm|sit haandled)',
    ),
  },
  {
    name: 'suicide',
    pattern: words(
      `${child} ~ (?:vil|gider|orker|oensker|har lyst til at) ikke (?:at )?(?:vaere her|vaere til|eksistere|vaagne) (?:mere|laengere|[.])`,
    ),
  },
  {
    name: 'suicide',
    pattern: words(
      'ikke (?:vil|gider|orker|har lyst til at) (?:vaere her|vaere til|eksistere|vaagne) (?:mere|laengere|[.])',
    ),
  },
  {
    name: 'abuse',
    pattern: words(
      `${parent} ~ (?:ind paa (?:hendes |hans )?vaerelset|op i (?:hendes |hans )?seng|i seng med) ~ (?:nat|natten|aften|aftenen)`,
    ),
  },
  {
    name: 'abuse',
    pattern: words(
      '(?:vist|viser|viste|se|roere|roert|roerer) ~ (?:tissemand|tissemanden|tissekone|tissekonen|koensdele)',
    ),
    unless: words(
      '(?:undervisning|seksualundervisning|bog|bogen|doktorleg|leger doktor|toilettraening|vasker|bleskift)',
    ),
  },
  {
    name: 'violence',
    pattern: words(
      `(?:truer|truede|truet) (?:[a-z0-9]+ ){0,7}?(?:slaa|draebe|myrde|kvaele|skyde|stikke) ~ (?:moderen|mor|boernene|barnet|ham|hende|sig selv)`,
    ),
  },
  {
    name: 'acute',
    pattern: words(
      '(?:kniv|pistol|gevaer|vaaben|oekse|bombe) ~ (?:i skolegaarden|paa skolen|i klassen|i boernehaven|paa legepladsen|i institutionen|med i skole)',
    ),
    unless: words('(?:maa man|maa de|maa vi|er det tilladt|regler|reglerne|legetoej|legetoejspistol|vandpistol)'),
  },
  {
    name: 'acute',
    pattern: words('(?:truer|truede|vil) ~ (?:skyde|draebe|bombe|braende) ~ (?:os|alle|skolen|institutionen|boernene)'),
  },
  {
    name: 'neglect',
    pattern: words(
      `(?:barn|barnet|elev|eleven|pige|pigen|dreng|drengen) ~ (?:altid|hver dag|konstant) ~ (?:sulten|beskidt|sultne|beskidte|forkommen)`,
    ),
  },
]
