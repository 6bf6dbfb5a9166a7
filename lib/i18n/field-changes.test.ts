import { expect, it } from 'vitest'
import type { MeetingRecord, Participant } from '@/lib/archive/dto'
import { fieldChanges, type SideValue } from './field-changes'

const named = (slug: string, en: string, fa: string) => ({ slug, name: { en, fa } })
const somebody = (slug: string, en: string, fa: string, capacity: Participant['capacity'] = 'member') => ({
  official: named(slug, en, fa),
  nameAsTold: null,
  titleAsTold: null,
  office: null,
  party: null,
  capacity,
})
const khaji = somebody('ali-asghar-khaji', 'Ali-Asghar Khaji', 'علی‌اصغر خاجی')
const pedersen = somebody('geir-pedersen', 'Geir Pedersen', 'گیر پدرسن')

const OLD: MeetingRecord = {
  id: '74s75tkgq8',
  kind: 'talks',
  status: 'planned',
  date: {
    edtf: '2021-12',
    first: '2021-12-01',
    last: '2021-12-31',
    basis: 'read',
    words: null,
    calendar: null,
  },
  timelineDay: '2021-12-01',
  place: null,
  placeNameThen: null,
  occasion: null,
  occasionRelation: null,
  participants: [khaji],
  topics: [],
  sample: false,
  version: 1,
  state: 'current',
  mergedInto: null,
  withdrawnReason: null,
  review: 'unreviewed',
  changedAt: '2022-01-05T10:00:00.000Z',
  sources: [],
  evidence: [],
  positions: [],
  decided: [],
}
const NEW: MeetingRecord = {
  ...OLD,
  version: 2,
  status: 'held',
  date: { ...OLD.date, edtf: '2021-12-25', first: '2021-12-25', last: '2021-12-25' },
  participants: [pedersen, { ...khaji, capacity: 'head' }],
}

/** A side as marked text: what only it has stands in brackets. */
const marked = (side: readonly SideValue[] | undefined) =>
  side?.map(({ runs }) => runs.map(({ text, changed }) => (changed ? `[${text}]` : text)).join(''))

const told = (from: MeetingRecord, to: MeetingRecord, locale: 'en' | 'fa' = 'en') =>
  Object.fromEntries(
    fieldChanges(locale, from, to).map((change) => [change.field, [marked(change.from), marked(change.to)]]),
  )

it('a comparison runs from the one version to the other, whichever is older', () => {
  expect(told(OLD, NEW)).toEqual({
    participants: [['Ali-Asghar Khaji'], ['[Geir Pedersen]', 'Ali-Asghar Khaji[, Head of delegation]']],
    date: [['December 2021'], ['[Saturday 25 ]December 2021']],
    status: [['[Planned]'], ['[Held]']],
  })
  expect(told(NEW, OLD)).toEqual({
    participants: [['[Geir Pedersen]', 'Ali-Asghar Khaji[, Head of delegation]'], ['Ali-Asghar Khaji']],
    date: [['[Saturday 25 ]December 2021'], ['December 2021']],
    status: [['[Held]'], ['[Planned]']],
  })
})

it('Persian words stay whole, with what joins their parts', () => {
  expect(told(OLD, NEW, 'fa').status).toEqual([['[برنامه‌ریزی‌شده]'], ['[برگزارشده]']])
})

it('positions are compared by whose they are, what they do and on what, as well as by their words', () => {
  const words = { sourceId: '0tp36t1mbb', start: 10, end: 24, quote: 'lift all sanctions' }
  const demanded = {
    ...words,
    official: null,
    party: named('ir', 'Iran', 'ایران'),
    stance: 'demanded' as const,
    topic: named('sanctions', 'Sanctions', 'تحریم‌ها'),
  }
  const before = { ...OLD, positions: [demanded] }
  const after = { ...OLD, positions: [{ ...demanded, stance: 'rejected' as const }] }
  const said = '\u2068“lift all sanctions”\u2069'
  expect(told(before, after).positions).toEqual([
    [`Iran, [demanded], Sanctions: ${said}`],
    [`Iran, [rejected], Sanctions: ${said}`],
  ])
  const others = [demanded, { ...demanded, topic: named('idlib', 'Idlib', 'ادلب') }]
  expect(told(before, { ...OLD, positions: others }).positions?.[1]).toEqual([
    `Iran, demanded, Sanctions: ${said}`,
    `[Iran, demanded, Idlib: ${said}]`,
  ])
})

it('a reason stands apart from the direction of the page’s words around it', () => {
  const withdrawn = { ...OLD, state: 'withdrawn' as const, withdrawnReason: 'It never took place.' }
  expect(told(OLD, withdrawn, 'fa').state?.[1]?.[0]).toContain('\u2068It never took place.\u2069')
})

it('an order of values is no change, nor is what a version is not compared in', () => {
  const turned = { ...NEW, version: 3, participants: NEW.participants.toReversed() }
  expect(fieldChanges('en', NEW, turned)).toEqual([])
})
