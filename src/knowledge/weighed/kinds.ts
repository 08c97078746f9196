/** What is weighed; the net's outcomes are an ordinary text and, in this order, these. */
export const weighedKinds = ['danger', 'whistleblower', 'threats', 'manipulation', 'personal-data'] as const
/** One of them. */
export type WeighedKind = (typeof weighedKinds)[number]
