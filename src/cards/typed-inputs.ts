/** Inputs as a form sends them. */
import { z } from 'zod'

/** All are text, and an empty one may be left out. Bounds are checked by the dialog, which has words for them. */
export const typed = (max: number) =>
  z
    .string()
    .max(max * 2)
    .default('')
