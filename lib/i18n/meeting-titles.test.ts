import { expect, it } from 'vitest'
import type { Participant } from '@/lib/archive/dto'
import { LOCALES } from './locales'
import { meetingSentence } from './meeting-sentences'
import { type MeetingFacts, meetingTitle, participantTitle } from './meeting-titles'

const named = (slug: string, en: string, fa: string, ar: string) => ({ slug, name: { en, fa, ar } })
const iran = named('ir', 'Iran', 'ایران', 'إيران')
const un = named('un', 'United Nations', 'سازمان ملل متحد', 'الأمم المتحدة')
const person = (official: Participant['official'], party: Participant['party']): Participant => ({
  official,
  party,
  nameAsTold: null,
  titleAsTold: null,
  office: null,
  capacity: 'member',
})
const khaji = person(named('ali-asghar-khaji', 'Ali-Asghar Khaji', 'علی‌اصغر خاجی', 'علي أصغر خاجي'), iran)
const pedersen = person(named('geir-pedersen', 'Geir Pedersen', 'گیر پدرسن', 'غير بيدرسن'), un)
const untold: Participant = { ...person(null, iran), nameAsTold: 'Алексей\nПетров\u202e' }
const ambassador: Participant = { ...person(null, iran), titleAsTold: 'посол Ирана', office: 'ambassador' }
const delegation = person(null, iran)

const TALKS: MeetingFacts = {
  id: '74s75tkgq8',
  kind: 'talks',
  status: 'held',
  date: {
    edtf: '2021-12-25',
    first: '2021-12-25',
    last: '2021-12-25',
    basis: 'read',
    words: null,
    calendar: null,
  },
  timelineDay: '2021-12-25',
  place: named('tehran', 'Tehran', 'تهران', 'طهران'),
  placeNameThen: null,
  occasion: null,
  occasionRelation: null,
  participants: [khaji, pedersen],
  topics: [named('sanctions', 'Sanctions', 'تحریم‌ها', 'العقوبات'), named('yemen', 'Yemen', 'یمن', 'اليمن')],
  sample: false,
}
const ASTANA: MeetingFacts = {
  ...TALKS,
  kind: 'round',
  date: { ...TALKS.date, edtf: '2021-12-21/2021-12-22', first: '2021-12-21', last: '2021-12-22' },
  place: named('astana', 'Astana', 'آستانه', 'أستانا'),
  placeNameThen: { en: 'Nur-Sultan', fa: 'نورسلطان', ar: 'نور سلطان' },
  occasion: {
    series: named('astana', 'Astana format', 'روند آستانه', 'مسار أستانا'),
    number: 17,
    first: null,
    last: null,
  },
  occasionRelation: 'session',
  topics: [],
}
const dated = (facts: MeetingFacts, edtf: string | null): MeetingFacts => ({
  ...facts,
  date: { ...facts.date, edtf },
})

const titles = (facts: MeetingFacts) => LOCALES.map((locale) => meetingTitle(locale, facts))
const sentences = (facts: MeetingFacts) => LOCALES.map((locale) => meetingSentence(locale, facts))

it('a meeting is called by its kind, who met, where and when, in each language', () => {
  expect(titles(TALKS)).toEqual([
    'Talks between Ali-Asghar Khaji and Geir Pedersen, Tehran, 25 December 2021',
    'دیدار علی‌اصغر خاجی و گیر پدرسن، تهران، ۴ دی ۱۴۰۰',
    'محادثات بين علي أصغر خاجي وغير بيدرسن، طهران، ٢٥ كانون الأول/ديسمبر ٢٠٢١',
  ])
  expect(titles(ASTANA)).toEqual([
    'Astana format, round 17, Nur-Sultan, 21–22 December 2021',
    'روند آستانه، دور ۱۷، نورسلطان، ۳۰ آذر و ۱ دی ۱۴۰۰',
    'مسار أستانا، الجولة ١٧، نور سلطان، ٢١ و٢٢ كانون الأول/ديسمبر ٢٠٢١',
  ])
  expect(titles({ ...TALKS, participants: [], place: null, status: 'planned', kind: 'call' })).toEqual([
    'Planned: Telephone call, 25 December 2021',
    'برنامه‌ریزی‌شده: گفت‌وگوی تلفنی، ۴ دی ۱۴۰۰',
    'مقرَّر: اتصال هاتفي، ٢٥ كانون الأول/ديسمبر ٢٠٢١',
  ])
})

it('a meeting is told in one sentence, in each language', () => {
  expect(sentences(TALKS)).toEqual([
    'Ali-Asghar Khaji (Iran) and Geir Pedersen (United Nations) held talks in Tehran on Saturday 25 December 2021; topics: Sanctions and Yemen.',
    'علی‌اصغر خاجی (ایران) و گیر پدرسن (سازمان ملل متحد) شنبه ۴ دی ۱۴۰۰ در تهران دیدار و دربارهٔ تحریم‌ها و یمن گفت‌وگو کردند.',
    'جرت محادثات بين علي أصغر خاجي (إيران) وغير بيدرسن (الأمم المتحدة) يوم السبت ٢٥ كانون الأول/ديسمبر ٢٠٢١ في طهران، والموضوعان: العقوبات واليمن.',
  ])
  expect(sentences({ ...TALKS, kind: 'call', place: null, topics: [], status: 'planned' })).toEqual([
    'It was announced that Ali-Asghar Khaji (Iran) and Geir Pedersen (United Nations) would speak by telephone on Saturday 25 December 2021.',
    'قرار شد علی‌اصغر خاجی (ایران) و گیر پدرسن (سازمان ملل متحد) شنبه ۴ دی ۱۴۰۰ تلفنی گفت‌وگو کنند.',
    'تقرَّر إجراء اتصال هاتفي بين علي أصغر خاجي (إيران) وغير بيدرسن (الأمم المتحدة) يوم السبت ٢٥ كانون الأول/ديسمبر ٢٠٢١.',
  ])
  expect(sentences({ ...ASTANA, participants: [delegation] })).toEqual([
    'The 17th round of the Astana format was held in Nur-Sultan on 21 and 22 December 2021, attended by the delegation of Iran.',
    'هفدهمین دور روند آستانه روزهای ۳۰ آذر و ۱ دی ۱۴۰۰ در نورسلطان با حضور هیئت ایران برگزار شد.',
    'عُقدت أعمال الجولة السابعة عشرة من مسار أستانا يومي ٢١ و٢٢ كانون الأول/ديسمبر ٢٠٢١ في نور سلطان بمشاركة وفد إيران.',
  ])
  expect(sentences({ ...ASTANA, kind: 'talks', occasionRelation: 'margins' })[0]).toBe(
    'Ali-Asghar Khaji (Iran) and Geir Pedersen (United Nations) held talks in Nur-Sultan on 21 or 22 December 2021 on the margins of the 17th round of the Astana format.',
  )
})

it.each([
  ['2021-12', 'in December 2021', 'بین ۱۰ آذر و ۱۰ دی ۱۴۰۰', 'في كانون الأول/ديسمبر ٢٠٢١'],
  [
    '2021-09-23/2021-10-22',
    'between 23 September and 22 October 2021',
    'در مهر ۱۴۰۰',
    'بين ٢٣ أيلول/سبتمبر و٢٢ تشرين الأول/أكتوبر ٢٠٢١',
  ],
  [
    '2020-05-27/..',
    'on Wednesday 27 May 2020 or later',
    'چهارشنبه ۷ خرداد ۱۳۹۹ یا پس از آن',
    'يوم الأربعاء ٢٧ أيار/مايو ٢٠٢٠ أو بعد ذلك',
  ],
  [
    '2021-12-25~',
    'about Saturday 25 December 2021',
    'حدود شنبه ۴ دی ۱۴۰۰',
    'نحو السبت ٢٥ كانون الأول/ديسمبر ٢٠٢١',
  ],
])('a sentence takes in %s as its language would', (edtf, ...told) => {
  const facts = dated({ ...TALKS, topics: [], place: null }, edtf)
  for (const [place, sentence] of sentences(facts).entries()) expect(sentence).toContain(` ${told[place]}`)
})

const sessionOf = (
  slug: string,
  en: string,
  fa: string,
  ar: string,
  number: number | null,
): MeetingFacts => ({
  ...dated(ASTANA, '2022-05-30/2022-06-03'),
  place: named('geneva', 'Geneva', 'ژنو', 'جنيف'),
  placeNameThen: null,
  participants: [],
  occasion: { series: named(slug, en, fa, ar), number, first: null, last: null },
})

it('a session of each kind is told as its language tells sessions, with the days from the first to the last', () => {
  const [GA_EN, GA_FA, GA_AR] = [
    'UN General Assembly',
    'مجمع عمومی سازمان ملل',
    'الجمعية العامة للأمم المتحدة',
  ]
  expect(sentences(sessionOf('unga', GA_EN, GA_FA, GA_AR, 76))).toEqual([
    'The 76th session of the UN General Assembly was held in Geneva from 30 May to 3 June 2022.',
    'هفتاد و ششمین دورهٔ مجمع عمومی سازمان ملل از ۹ تا ۱۳ خرداد ۱۴۰۱ در ژنو برگزار شد.',
    'عُقدت أعمال الدورة السادسة والسبعين للجمعية العامة للأمم المتحدة من ٣٠ أيار/مايو إلى ٣ حزيران/يونيو ٢٠٢٢ في جنيف.',
  ])
  const conference = sessionOf('brussels', 'Brussels Conference', 'کنفرانس بروکسل', 'مؤتمر بروكسل', 6)
  expect(sentences(conference).map((told) => told.slice(0, 32))).toEqual([
    'The 6th Brussels Conference was ',
    'ششمین کنفرانس بروکسل از ۹ تا ۱۳ ',
    'عُقدت أعمال مؤتمر بروكسل السادس ',
  ])
  const summit = ['astana-summit', 'Astana trilateral summit', 'نشست سران روند آستانه', 'قمة أستانا'] as const
  expect(sentences({ ...sessionOf(...summit, 7), status: 'planned' })).toEqual([
    'It was announced that the 7th Astana trilateral summit would be held in Geneva from 30 May to 3 June 2022.',
    'قرار شد هفتمین نشست سران روند آستانه از ۹ تا ۱۳ خرداد ۱۴۰۱ در ژنو برگزار شود.',
    'تقرَّر عقد قمة أستانا السابعة من ٣٠ أيار/مايو إلى ٣ حزيران/يونيو ٢٠٢٢ في جنيف.',
  ])
})

it('a session without a number is the meeting that bears the name, or one of the series', () => {
  const ministers = [
    'astana-ministerial',
    'Astana ministerial',
    'نشست وزرای خارجه روند آستانه',
    'اجتماع وزراء خارجية الدول الضامنة',
  ] as const
  expect(sentences(dated(sessionOf(...ministers, null), null))).toEqual([
    'The Astana ministerial was held in Geneva.',
    'نشست وزرای خارجه روند آستانه در ژنو برگزار شد.',
    'عُقدت أعمال اجتماع وزراء خارجية الدول الضامنة في جنيف.',
  ])
  const round = sessionOf('astana', 'Astana format', 'روند آستانه', 'مسار أستانا', null)
  expect(sentences(dated({ ...round, place: null }, null))).toEqual([
    'A round of the Astana format was held.',
    'دوری از روند آستانه برگزار شد.',
    'عُقدت أعمال إحدى جولات مسار أستانا.',
  ])
})

it('presidents meet between each other, and when and where comes before a row of those present in Arabic', () => {
  const [, , two] = sentences({ ...TALKS, kind: 'summit', topics: [] })
  expect(two).toMatch(/^عُقدت قمة بين علي أصغر خاجي \(إيران\) وغير بيدرسن \(الأمم المتحدة\) يوم السبت/)
  const [, , three] = sentences({ ...TALKS, kind: 'ministerial', participants: [khaji, pedersen, khaji] })
  expect(three).toMatch(/^عُقد اجتماع وزاري يوم السبت ٢٥ .* في طهران بمشاركة علي أصغر خاجي/)
})

it('one topic is told as one, and topics that say “and” are parted by commas', () => {
  const missing = named(
    'detainees',
    'Detainees and missing persons',
    'زندانیان و مفقودان',
    'المعتقلون والمفقودون',
  )
  const told = (...topics: MeetingFacts['topics']) =>
    sentences({ ...TALKS, topics }).map((sentence) => sentence.slice(-70))
  expect(told(missing)).toEqual([
    expect.stringContaining('; topic: Detainees and missing persons.'),
    expect.stringContaining('دیدار و دربارهٔ زندانیان و مفقودان گفت‌وگو کردند.'),
    expect.stringContaining('، والموضوع: المعتقلون والمفقودون.'),
  ])
  expect(told(missing, ...TALKS.topics)).toEqual([
    expect.stringContaining('topics: Detainees and missing persons, Sanctions, and Yemen.'),
    expect.stringContaining('دربارهٔ زندانیان و مفقودان، تحریم‌ها، و یمن گفت‌وگو کردند.'),
    expect.stringContaining('، والموضوعات: المعتقلون والمفقودون، والعقوبات، واليمن.'),
  ])
})

it('in English a name that asks for its article has it after “of”', () => {
  const emirates = named('ae', 'United Arab Emirates', 'امارات', 'الإمارات')
  const present = [person(null, emirates), { ...ambassador, party: un }]
  expect(titles({ ...TALKS, participants: present, place: null })[0]).toBe(
    'Talks between the delegation of the United Arab Emirates and the ambassador of the United Nations, 25 December 2021',
  )
  expect(participantTitle('en', person(null, emirates))).toBe('Delegation of the United Arab Emirates')
  const office = (told: Participant['office']) =>
    participantTitle('en', { ...person(null, iran), office: told })
  expect(office('ambassador')).toBe('The ambassador of Iran')
  expect(office('delegation')).toBe('Delegation of Iran')
})

it('nothing is said of what the record does not tell', () => {
  const bare = dated({ ...TALKS, participants: [], topics: [], place: null }, null)
  expect(titles(bare)).toEqual(['Talks', 'دیدار', 'محادثات'])
  expect(sentences(bare)).toEqual(['Talks were held.', 'دیداری برگزار شد.', 'جرت محادثات.'])
})

it('somebody whom the registry does not know is quoted as told, on one line, cut off from the sentence', () => {
  expect(LOCALES.map((locale) => participantTitle(locale, untold))).toEqual([
    '“\u2068Алексей Петров\u2069”',
    '«\u2068Алексей Петров\u2069»',
    '«\u2068Алексей Петров\u2069»',
  ])
})

it('somebody told by office alone has it in the reader’s language, whatever that of the dispatch', () => {
  const told = { ...TALKS, topics: [], place: null, participants: [khaji, ambassador] }
  expect(titles(told)).toEqual([
    'Talks between Ali-Asghar Khaji and the ambassador of Iran, 25 December 2021',
    'دیدار علی‌اصغر خاجی و سفیر ایران، ۴ دی ۱۴۰۰',
    'محادثات بين علي أصغر خاجي وسفير إيران، ٢٥ كانون الأول/ديسمبر ٢٠٢١',
  ])
  expect(meetingSentence('en', told)).toContain('and the ambassador of Iran held talks')
  expect(participantTitle('en', { ...ambassador, office: null })).toBe('“\u2068посол Ирана\u2069”')
  const partyless = { ...ambassador, party: null }
  expect(participantTitle('en', partyless)).toBe('“\u2068посол Ирана\u2069”')
})

it('many are not all named', () => {
  const many = { ...TALKS, participants: [khaji, pedersen, khaji, pedersen, delegation, delegation] }
  expect(
    titles(many).map((title) => title.includes('3') || title.includes('۳') || title.includes('٣')),
  ).toEqual([true, true, true])
})
