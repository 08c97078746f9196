/** For editors: what nobody got an answer to, and how each text fares. */
import { useWords } from '../language.js'
import { EntryTable } from './entry-table.js'
import { GapList } from './gap-list.js'
import type { SectionProps } from '../frame.js'

export function Content({ say }: SectionProps) {
  const words = useWords().content
  return (
    <>
      <h1 tabIndex={-1}>{words.title}</h1>
      <GapList />
      <EntryTable say={say} />
    </>
  )
}
