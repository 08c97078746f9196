/** A very long text takes tens of milliseconds to read. Other people's turns come in between the steps, so that nobody waits for all of them. */
import { setImmediate } from 'node:timers/promises'

/** Characters from which a step takes milliseconds; nearly all questions are shorter and go on at once. */
const longText = 4_000

export async function letOthersIn(text: string): Promise<void> {
  if (text.length > longText) await setImmediate()
}
