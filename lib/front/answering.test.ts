import { expect, it } from 'vitest'
import { answering, putBack, setAside } from './answering'

const response = { statusCode: 200, headersSent: false }
const around = (content: string) => `<html><body>${content}</body></html>`

it('puts what was set aside in its place, as it is', () => {
  const aside: string[] = []
  const [one, other] = ["<p>$& $1 $'</p>", '<p>محضر</p>']
  const page = answering().run({ response, aside, rendering: null }, () =>
    around(`${setAside(one)}<hr>${setAside(other)}`),
  )
  expect(page).not.toContain('<p>')
  expect(putBack(page, aside)).toBe(around(`${one}<hr>${other}`))
})

it('leaves markup where it is while nothing puts it back', () => {
  expect(setAside('<p>a</p>')).toBe('<p>a</p>')
  expect(answering().run({ response, aside: null, rendering: null }, () => setAside('<p>a</p>'))).toBe(
    '<p>a</p>',
  )
})
