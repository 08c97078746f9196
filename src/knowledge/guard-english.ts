/**
 * The same signs told in English, by staff who write English: danger to a child, threats against staff, wrongdoing at work.
 * Fewer words than in Danish, and the same leaning: an unneeded card costs a minute. "What do we do if …" is a question.
 */
import { words, type Sign } from './sign.js'

const child =
  '(?:child|kid|boy|girl|pupil|student|toddler|baby|daughter|son|sister|brother|children|kids|pupils|students|she|he|they)'
const adult =
  '(?:dad|father|mom|mum|mother|stepfather|stepdad|stepmother|uncle|grandfather|parent|parents|teacher|pedagogue|colleague|brother)'
const staff =
  '(?:me|us|(?:a|the|my|our) (?:teacher|teachers|colleague|colleagues|pedagogue|pedagogues|manager|head|substitute|staff))'
const superior = '(?:boss|manager|head|headteacher|principal|leader|deputy|colleague|secretary)'
const hurts =
  '(?:hit|hits|hitting|beat|beats|beating|beaten|hurt|hurts|hurting|kick|kicks|kicked|slap|slaps|slapped|shakes|shook|punches|punched|touches|touched|touching|molests|molested|abuses|abused|abusing|rapes|raped)'

/** Asked in general, or what the rules are. */
const general = words('(?:if|rule|rules|policy|guidelines|may|allowed)')
const toStaff = words(`${hurts} (?:at )?${staff}`)
/** A parent who "threatens" with what everybody may do threatens nobody. */
const harmless = words(
  '(?:threatened|threatens|threatening) (?:me |us |the school )?(?:to|with) (?:a |the |go to |call |calling )?(?:complain|complaint|complaining|sue|lawyer|press|newspaper|report|police|media|move|mayor)',
)

/** Danger told in English. */
export const dangerInEnglish: readonly Sign[] = [
  { name: 'violence', pattern: words(`${adult} (?:has |have |is |was )?${hurts}`), unless: either(general, toStaff) },
  {
    name: 'violence',
    pattern: words(
      `${child} (?:is|was|were|are|gets|got|has been|have been) (?:being )?(?:beaten|abused|molested|raped)`,
    ),
    unless: general,
  },
  {
    name: 'violence',
    pattern: words(
      `${child} (?:is|was|gets|got|has been) (?:being )?(?:hit|hurt|kicked|slapped|locked [a-z]+) (?:at home|by (?:a |the |her |his |their )?${adult})`,
    ),
    unless: general,
  },
  {
    name: 'violence',
    pattern: words(`${child} ~ (?:bruise|bruises|bruised|burn marks|strange marks|black eye)`),
    unless: general,
  },
  {
    name: 'abuse',
    pattern: words(
      '(?:suspect|suspects|afraid|worried|fear|suspicion) ~ (?:abuse|abused|violence|beaten|molested|incest|neglected|neglect)',
    ),
    unless: general,
  },
  {
    name: 'suicide',
    pattern: words(
      '(?:wants to die|want to die|(?:not|doesn t|don t) want to live|kill (?:himself|herself|myself|themselves)|(?:end|take) (?:his|her|their|my) (?:own )?life|suicidal|(?:hurt|hurts|cut|cuts|cutting|harm|harms|harming) (?:himself|herself|themselves))',
    ),
  },
  {
    name: 'afraid-of-home',
    pattern: words('(?:afraid|scared|does not want|doesn t want|refuses|not dare|dare not) ~ go home'),
  },
  {
    name: 'missing',
    pattern: words(`${child} (?:is|has gone|went) missing`),
    unless: words('missing (?:school|class|classes|lessons|homework|papers|a)'),
  },
  {
    name: 'missing',
    pattern: words(
      `(?:${child} missing from the [a-z]+|${child} (?:has |have )?(?:disappeared|run away|ran away)|(?:cannot|can not|can t) find (?:a|the|one of the|him|her) ?${child}?)`,
    ),
    unless: general,
  },
  {
    name: 'acute',
    pattern: words(
      '(?:has a (?:knife|gun|weapon)|unconscious|not breathing|isn t breathing|bleeding (?:heavily|badly)|has collapsed)',
    ),
  },
  {
    name: 'acute',
    pattern: words(`${adult} ~ (?:drunk|intoxicated|on drugs) ~ (?:drive|driving|car|pick|picks|picking|fetch|child)`),
    unless: general,
  },
  {
    name: 'acute',
    pattern: words('(?:no food|nothing to eat|not (?:allowed|permitted) to eat|isn t fed|not fed) ~ at home'),
  },
]

/** Threats and violence against staff, told in English. */
export const threatsInEnglish: readonly Sign[] = [
  {
    name: 'threat-on-life',
    pattern: words(`(?:kill|stab|shoot|strangle|burn) ${staff}`),
    unlessBefore: general,
  },
  { name: 'violence', pattern: toStaff, unlessBefore: general },
  {
    name: 'violence',
    pattern: words(
      `(?:attacked|assaulted|pushed|shoved|spat (?:at|on)|stalks|stalked|stalking|harasses|harassed|threw [a-z]+ (?:[a-z]+ )?at) ${staff}`,
    ),
    unlessBefore: general,
  },
  {
    name: 'threat',
    pattern: words(
      `(?:threatened|threatens|threatening) (?:${staff}|to (?:hit|beat|hurt|find|come after|get) (?:me|us|you))`,
    ),
    unless: harmless,
    unlessBefore: general,
  },
  {
    name: 'threat',
    pattern: words(
      '(?:i|we|colleague|teacher|pedagogue) (?:am|was|were|has been|have been|feel) (?:being )?(?:threatened|attacked|assaulted|stalked)',
    ),
    unlessBefore: general,
  },
  {
    name: 'threat',
    pattern: words(
      '(?:death threat|death threats|(?:get|gets|got|received|receive|receives) ~ (?:threats|threatening))',
    ),
    unlessBefore: general,
  },
]

/** Wrongdoing at work, told in English. */
export const whistleblowingInEnglish: readonly Sign[] = [
  {
    name: 'report',
    pattern: words(
      `(?:my|our) ${superior} ~ (?:steals|stealing|stole|stolen|fraud|bribe|bribes|bribery|corrupt|corruption|embezzles|embezzling|embezzled|illegal|illegally|forges|forged|forging|falsifies|falsified|sexually)`,
    ),
    unless: words(`(?:if|when) (?:my|our) ${superior}`),
  },
  {
    name: 'report',
    pattern: words(
      `(?:report|tell) ~ (?:my|our) ${superior} ~ (?:taking|takes|took|stealing) (?:[a-z]+ ){0,2}?(?:money|cash)`,
    ),
  },
  {
    name: 'report',
    pattern: words(`(?:report|expose|blow the whistle on) (?:my|our) ${superior}`),
    unless: words(`(?:if|when) (?:my|our) ${superior}`),
  },
]

function either(...patterns: RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'))
}
