/** A number that grows when a button was pressed: lists of cases are asked for anew then. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

export const ChangesContext = createContext(0)

export function useChanges(): number {
  return useContext(ChangesContext)
}
