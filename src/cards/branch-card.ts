/**
 * Where a matter belongs that is no pre-complaint: what to do now, whom to call, what the bot does not do, and the way on.
 * Two of them may also stand in the form's place, when what was typed sounds like it; the form then travels with the card.
 */
import type { Organisation } from '../knowledge/organisation.js'
import type { Texts } from '../texts/da.js'
import { press } from './buttons.js'
import { contactLine } from './contact-line.js'
import { box, card, facts, heading, paragraph, type Action, type Card, type Element } from './elements.js'
import { says } from './form-elements.js'
import type { Branch, ReportInputs, Seen } from './report-buttons.js'
import { carriedInputs } from './report-travels.js'
import { stopCard } from './stop-card.js'

/** `complaint` has no card: it opens the form as a complaint. */
export function branchCard(branch: Exclude<Branch, 'complaint'>, organisation: Organisation, texts: Texts): Card {
  const t = texts.precomplaint.branch
  const contact = (key: string) => paragraph(contactLine(key, organisation, texts), { spacing: 'small' })
  switch (branch) {
    case 'danger':
    case 'whistleblower':
      return stopCard(branch, organisation, texts)
    case 'threats':
      return withMore(stopCard(branch, organisation, texts), [paragraph(t.formStands, { subtle: true })], [])
    case 'concern':
      return steps(
        t.concern,
        [paragraph(`**${t.concern.own}**`), paragraph(`**${t.concern.phones}**`), phones(organisation, texts)],
        [says(t.concern.read, t.concern.says)],
        texts,
      )
    case 'decision':
      return steps(
        t.decision,
        [],
        [
          says(texts.route.commands.find, texts.route.commands.find),
          says(texts.phrase.commands.find, texts.phrase.commands.find),
        ],
        texts,
      )
    case 'bullying':
      return steps(
        t.bullying,
        [paragraph(t.bullying.complaint), contact('mobning'), paragraph(t.bullying.daycare)],
        [says(t.bullying.route, texts.route.says('R10')), says(t.bullying.read, t.bullying.says)],
        texts,
      )
    case 'data-breach':
      return steps(
        t.dataBreach,
        [paragraph(t.dataBreach.whom), contact('databrud'), contact('dpo')],
        [says(t.dataBreach.read, t.dataBreach.says)],
        texts,
      )
    case 'press':
      return steps(
        t.press,
        [contact('presse'), paragraph(t.press.access), contact('jura')],
        [says(t.press.read, t.press.says)],
        texts,
      )
  }
}

/** What was typed sounds like a branch. `verb` is what the sender was about to do. */
export function foundBranchCard(
  branch: 'threats' | 'whistleblower',
  typed: { formKey: string; inputs: ReportInputs; seen: Seen; verb: 'send-report' | 'preview-report' },
  organisation: Organisation,
  texts: Texts,
): Card {
  const t = texts.precomplaint.branch
  const { edit } = texts.precomplaint.warning
  const { formKey, inputs, seen, verb } = typed
  const back = press({ title: edit, style: 'positive' }, { verb: 'edit-report', formKey, ...seen })
  const stop = stopCard(branch, organisation, texts)
  if (branch === 'whistleblower') {
    // The bot takes no such matter: there is no way on but to take it out.
    const first = box('warning', [paragraph(t.whistleblower.found)])
    return withMore(stop, [paragraph(t.whistleblower.edit), ...carriedInputs(inputs, texts)], [back], first)
  }
  const on = press({ title: t.threats.go }, { verb, formKey, ...seen, threatsSeen: true })
  const first = box('warning', [paragraph(t.threats.found)])
  return withMore(stop, [paragraph(t.threats.goOn), ...carriedInputs(inputs, texts)], [back, on], first)
}

function steps(
  branch: { title: string; steps: readonly string[]; notHere: string },
  more: Element[],
  actions: Action[],
  texts: Texts,
): Card {
  return card({
    lang: texts.language,
    summary: branch.title,
    body: [
      heading(branch.title),
      paragraph(branch.steps.map((step, index) => `${index + 1}. ${step}`).join('\n')),
      ...more,
      paragraph(branch.notHere),
      paragraph(texts.precomplaint.branch.formStands, { subtle: true }),
    ],
    actions,
  })
}

function phones({ emergency }: Organisation, texts: Texts): Element {
  const { outOfHours } = texts.dialogs.stop.danger
  return facts([
    ...emergency.byArea.map(({ name, phone }): [string, string] => [name, phone]),
    [outOfHours, `${emergency.outOfHours.name} ${emergency.outOfHours.phone}`],
  ])
}

/** A stop card with something under it, and a word before everything else where it came of what was typed. */
function withMore(stop: Card, below: Element[], actions: Action[], first?: Element): Card {
  const [title, ...rest] = stop.body
  const body = [...(title ? [title] : []), ...(first ? [first] : []), ...rest, ...below]
  return { ...stop, body, ...(actions.length > 0 ? { actions } : {}) }
}
