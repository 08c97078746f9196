/**
 * Signs of threats or violence against staff that have happened or are happening. What the rules are may be asked; a parent
 * who "threatens" to complain or to call a newspaper threatens nobody.
 */
import { threatsInEnglish } from './guard-english.js'
import { firstSign, staff, words, type Sign } from './sign.js'
import { toldOnly, type Weighed } from './weighed/weigh.js'

const did =
  '(?:truer|truede|truet|slog|slaar|slaaet|skubbede|skubbet|spyttede|spyttet|overfaldt|overfaldet|kastede|kastet|forfoelger|forfulgt|chikanerer|chikaneret|stalker|stalket|sparkede|sparket|nikkede|bed|tog kvaelertag)'
const onlyWords =
  '(?:klage|klager|klagesag|advokat|advokater|pressen|avisen|avis|medier|medierne|sagsoege|sagsoegning|melde|anmelde|politianmelde|flytte|skifte|facebook|tv|bladet|ombudsmanden|borgerraadgiveren|aktindsigt|politikere|borgmesteren|tage|hente)'

/** Asked in general when it comes first: "hvis en forælder truer os" asks, "han truede os, hvis vi ikke …" tells. */
const general = words(
  '(?:hvis|regler|reglerne|hvad goer vi ved|hvad goer man naar|retningslinjer|hvornaar|politik|naar en foraelder)',
)
const harmless = new RegExp(
  `${words(`(?:truer|truede|truet|true) (?:os |mig |skolen |laereren |nu |ogsaa )?med (?:at )?(?:[a-z0-9]+ ){0,3}?${onlyWords}`).source}| det slog (?:mig|os) at `,
)

const signs: readonly Sign[] = [
  {
    name: 'threat-on-life',
    pattern: words('(?:truet|truer|trues|truede) (?:[a-z]+ ){0,3}?paa livet'),
    unless: words(
      '(?:barn|barnet|boern|boernene|elev|eleven|elever|dreng|drengen|pige|pigen|hende|ham|mor|moren|soen|datter)',
    ),
    unlessBefore: general,
  },
  {
    name: 'threat',
    pattern: words(
      '(?:foelger efter (?:mig|os)|(?:jeg|vi) skal passe (?:godt )?paa (?:naar|hvor)|(?:med|en) knyttede? naeve(?:r)?|(?:en|er|fik|faaet) (?:en )?trussel (?:i|paa|om|fra|mod))',
    ),
    unlessBefore: general,
  },
  {
    name: 'violence',
    pattern: words(`(?:kastede|kastet|kaster|smed|smider) (?:[a-z]+ ){1,3}?efter (?:min |vores |en )?${staff}`),
    unlessBefore: general,
  },
  {
    name: 'violence',
    pattern: words(
      `${staff} (?:fik|har faaet) (?:[a-z]+ ){1,4}?(?:i ansigtet|i hovedet|ud over sig) (?:fra|af) (?:en |et )?(?:foraelder|far|faren|mor|moren|elev|eleven|dreng|drengen|pige|pigen|storebror|onkel)`,
    ),
    unlessBefore: general,
  },
  {
    name: 'violence',
    pattern: words(
      '(?:far|faren|mor|moren|foraelder|foraelderen|onkel|onklen) ~ (?:smadrede|smadrer|smadret|splintrede|knuste) ~ (?:doer|doeren|rude|ruden|ruder|vindue|vinduet|inventar|inventaret|bord|bordet)',
    ),
    unless: words('(?:hjemme|derhjemme|hjemmet|lejligheden|hos dem|deres|vaerelset)'),
    unlessBefore: general,
  },
  {
    name: 'threat-on-life',
    pattern: words(
      `(?:slaa|slaar|draebe|smadre|skyde|stikke|braende|kvaele|banke|taeske|aflive) (?:mig|os|laereren|paedagogen|lederen|min kollega|en kollega|personalet) ?(?:ihjel|ned|af)?`,
    ),
    unlessBefore: general,
  },
  {
    name: 'violence',
    pattern: words(
      `(?:har |blev |bliver |er blevet |er )?${did} (?:paa |efter |en |min |vores |af |ud efter |stole efter |ting efter )?${staff}`,
    ),
    unless: harmless,
    unlessBefore: general,
  },
  {
    name: 'violence',
    pattern: words(
      `(?:jeg|vi|kollega|kollegaen|laereren|paedagogen|lederen|vikaren|medarbejder|medarbejderen) (?:er |blev |bliver |er lige |er lige blevet |foeler mig )?(?:blevet )?(?:truet|overfaldet|slaaet(?! af (?:hvor|at|tanken) )|chikaneret|forfulgt|stalket|spyttet)`,
    ),
    unless: harmless,
    unlessBefore: general,
  },
  {
    name: 'threat',
    pattern: words(
      '(?:faar|faaet|modtager|modtaget|fik|modtog) (?:[a-z]+ )?(?:trusler|doedstrusler|trusselsbreve|truende)',
    ),
    unlessBefore: general,
  },
  {
    name: 'threat',
    pattern: words(
      '(?:truer|truede|truet) (?:os |mig )?med (?:vold|taesk|bank|at (?:komme efter|slaa|smadre|opsoege|goere noget ved|finde mig|finde os|tage haevn))',
    ),
    unlessBefore: general,
  },
  {
    name: 'threat-on-life',
    pattern: words(
      '(?:halsskaer[a-z]*|(?:finger|fingeren|tommelfingeren|haanden) ~ (?:over|tvaers af) halsen|graver ~ hul til (?:dig|jer|mig|os))',
    ),
    unless: words(
      '(?:boern|boernene|elever|eleverne|dreng|drengen|drengene|pige|pigen|pigerne|klassen|hende|ham|teater|teatret|skuespil|stykket|leger|legen|boldspil|dommer|dommeren|traeneren|tegnsprog)',
    ),
    unlessBefore: general,
  },
  {
    name: 'threat',
    pattern: words(
      '(?:ved hvor (?:jeg|vi|du) bor|kommer efter (?:mig|os|dig)|(?:jeg|vi) er bange for (?:en |denne |den )?(?:far|mor|faren|moren|foraelder|foraelderen))',
    ),
    unlessBefore: general,
  },
]

const allSigns = [...signs, ...threatsInEnglish]

/** The sign of a threat seen, if any. */
export function findsThreat(plain: string, weighed: () => Weighed): string | undefined {
  return firstSign(plain, allSigns) ?? (weighed().kinds.has('threats') ? toldOnly : undefined)
}
