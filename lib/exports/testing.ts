/** For tests alone: a record as exports are given one. */
import type { MeetingRecord } from '@/lib/archive/dto'
import type { Addresses } from './wording'

export const ADDRESSES: Addresses = {
  record: 'https://mahzar.example/m/74s75tkgq8',
  source: (id) => `https://mahzar.example/en/sources/${id}`,
}

const iran = { slug: 'ir', name: { en: 'Iran', fa: 'ایران', ar: 'إيران' } }
/** The name of somebody whom the registry does not know. */
export const TOLD = 'محمدرضا رئوف شیبانی'

export const RECORD: MeetingRecord = {
  id: '74s75tkgq8',
  kind: 'talks',
  status: 'held',
  date: {
    edtf: '2021-12-21/2021-12-22',
    first: '2021-12-21',
    last: '2021-12-22',
    basis: 'read',
    words: 'روز سه‌شنبه\u202e',
    calendar: 'jalali',
  },
  timelineDay: '2021-12-21',
  place: { slug: 'astana', name: { en: 'Astana', fa: 'آستانه' } },
  placeNameThen: { en: 'Nur-Sultan', fa: 'نورسلطان' },
  occasion: {
    series: { slug: 'astana', name: { en: 'Astana format' } },
    number: 17,
    first: null,
    last: null,
  },
  occasionRelation: 'margins',
  participants: [
    {
      official: null,
      nameAsTold: TOLD,
      titleAsTold: 'سفیر ایران',
      office: null,
      party: iran,
      capacity: 'head',
    },
    { official: null, nameAsTold: null, titleAsTold: null, office: null, party: iran, capacity: 'member' },
  ],
  topics: [{ slug: 'sanctions', name: { en: 'Sanctions & relief, 100%' } }],
  sample: false,
  version: 3,
  state: 'current',
  mergedInto: null,
  withdrawnReason: null,
  review: 'unreviewed',
  changedAt: '2022-01-05T10:00:00.000Z',
  sources: [
    {
      id: 'dg74nt8rtz',
      title: 'دیدار در «نورسلطان»\nو باز هم',
      language: 'fa',
      publisher: { slug: 'irna', name: { en: 'IRNA' } },
      address: null,
      published: '2021-12-22',
      sample: false,
      matchReasons: [],
    },
  ],
  positions: [],
  decided: [],
  evidence: [
    {
      id: 'a',
      field: 'participant',
      participant: 0,
      topic: null,
      sourceId: 'dg74nt8rtz',
      start: 4,
      end: 22,
      quote: TOLD,
      basis: 'read',
      rule: 'name',
      explanation: null,
    },
  ],
}
