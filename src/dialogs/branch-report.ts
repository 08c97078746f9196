/** "Er det noget andet?": leads what is no pre-complaint to its right place. Nothing that was typed is sent along, and nothing is kept. */
import { branchCard } from '../cards/branch-card.js'
import type { Branch } from '../cards/report-buttons.js'
import type { Reply, Turn } from './conversation.js'
import type { Dependencies } from './dependencies.js'
import { startReport } from './log-precomplaint.js'

/** A card of its own under the form, so that the form keeps every word. A complaint is logged at once, as one. */
export async function openBranch(turn: Turn, branch: Branch, deps: Dependencies): Promise<Reply[]> {
  if (branch === 'complaint') return startReport(turn, deps, { complaint: true })
  return [{ kind: 'card', card: branchCard(branch, deps.knowledge().organisation, deps.texts) }]
}
