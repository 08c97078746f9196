/** What staff who write English tell, and what they only ask. Names and numbers are made up. */
import { describe, expect, test } from '@jest/globals'
import { guard } from '../../src/knowledge/guards.js'

describe('stops', () => {
  test.each<{ text: string; kind: string }>`
    text                                                          | kind
    ${'A pupil says that her father beats her at home'}           | ${'danger'}
    ${'a girl tells me that she is being beaten'}                 | ${'danger'}
    ${'I found a child with bruises, she says her mother did it'} | ${'danger'}
    ${'a student told me her uncle touches her'}                  | ${'danger'}
    ${'The boy was hit by his stepfather yesterday'}              | ${'danger'}
    ${'my colleague slapped a child'}                             | ${'danger'}
    ${'I suspect that the girl suffers neglect'}                  | ${'danger'}
    ${'he says he does not want to live any more'}                | ${'danger'}
    ${'a child has cut herself'}                                  | ${'danger'}
    ${'She doesn’t want to go home after school'}                 | ${'danger'}
    ${'a child missing from the playground'}                      | ${'danger'}
    ${'we can’t find one of the children'}                        | ${'danger'}
    ${'a father is drunk and wants to drive home with his son'}   | ${'danger'}
    ${'the child gets no food at home'}                           | ${'danger'}
    ${'a pupil has a knife'}                                      | ${'danger'}
    ${'a father threatened to kill me'}                           | ${'threats'}
    ${'The mother says she will hit me'}                          | ${'threats'}
    ${'a parent hit my colleague in the hall'}                    | ${'threats'}
    ${'he threatened us in front of the children'}                | ${'threats'}
    ${'I have been threatened by a parent'}                       | ${'threats'}
    ${'we keep getting mails, yesterday I got death threats'}     | ${'threats'}
    ${'My boss is taking bribes'}                                 | ${'whistleblower'}
    ${'I think our manager is stealing money'}                    | ${'whistleblower'}
    ${'I want to report my boss'}                                 | ${'whistleblower'}
  `('$text', ({ text, kind }) => {
    expect(guard(text)?.kind).toBe(kind)
  })
})

describe('lets pass', () => {
  test.each<{ text: string }>`
    text
    ${'what do we do if a parent hits a child'}
    ${'what are the rules on violence between pupils'}
    ${'may a parent hit a child'}
    ${'what if a father threatens a teacher'}
    ${'a mother threatened to complain to the mayor'}
    ${'a father threatens us with a lawyer'}
    ${'a student is missing school every Friday'}
    ${'a pupil is missing homework'}
    ${'a parent wants to see all papers about her son'}
    ${'the father has not answered for two weeks'}
    ${'what if my boss asks me to do something illegal'}
    ${'how do I report a complaint about my work'}
    ${'the mother is angry and wants a meeting'}
    ${'the parents are hurt and want an apology'}
    ${'when must I write a notification of concern'}
  `('$text', ({ text }) => {
    expect(guard(text)).toBeUndefined()
  })
})
