/** The nine ways out of the form, out of sight until somebody asks: nothing that was typed goes with them. */
import type { Texts } from '../texts/da.js'
import { press } from './buttons.js'
import { paragraph, type Element } from './elements.js'
import { buttonRow, part, toggles } from './form-elements.js'
import { branches } from './report-buttons.js'

export function branchButtons(texts: Texts): Element[] {
  const t = texts.precomplaint.branch
  const rows = branches.map((branch) =>
    buttonRow(press({ title: t.choices[branch], associatedInputs: 'none' }, { verb: 'open-branch', branch })),
  )
  return [
    buttonRow(toggles(t.toggle, ['branches'])),
    part('branches', [paragraph(`**${t.question}**`), ...rows], false),
  ]
}
