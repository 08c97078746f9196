/** The words of a message that an action is opened on, as Teams sends it: HTML in, plain text out. */
import { expect, test } from '@jest/globals'
import { textOfMessage } from '../../src/bot/message-text.js'
import { readExtension } from '../../src/bot/read-extension.js'

test.each<{ content: string; text: string }>`
  content                                             | text
  ${'<p>Hej&nbsp;med dig</p><p>Linje to</p>'}         | ${'Hej med dig\nLinje to'}
  ${'<div>En<br>to<br/>tre</div>'}                    | ${'En\nto\ntre'}
  ${'<at id="0">Mikkel</at>, ring til mor &amp; far'} | ${'Mikkel, ring til mor & far'}
  ${'&lt;b&gt; og &amp;lt; og &#230;&#xF8;&aring;'}   | ${'<b> og &lt; og æø&aring;'}
  ${'<attachment id="1"></attachment>'}               | ${''}
  ${'a < b og c > d'}                                 | ${'a d'}
  ${'&#1114112; &#xFFFFFF;'}                          | ${'&#1114112; &#xFFFFFF;'}
`('$content', ({ content, text }) => {
  expect(textOfMessage({ content, contentType: 'html' })).toBe(text)
})

test('plain text stays as it is', () => {
  expect(textOfMessage({ content: ' a < b & c ', contentType: 'text' })).toBe('a < b & c')
})

test('hostile markup costs nothing', () => {
  const started = performance.now()
  for (const piece of ['<', '<p', '&', '&#', '</p ', '<'.repeat(50)]) {
    textOfMessage({ content: piece.repeat(100_000), contentType: 'html' })
  }
  expect(performance.now() - started).toBeLessThan(1000)
})

test.each([undefined, null, 7, 'x', [], {}, { commandId: 7 }])('a query like %j is nothing the bot knows', (value) => {
  for (const name of ['composeExtension/query', 'composeExtension/fetchTask', 'composeExtension/submitAction']) {
    expect(readExtension(name, value)).toBeUndefined()
  }
})
