/** Turkish verbs, conjugated from their stems: finite forms end clauses, others join or describe. */
import type { MeetingKind } from '@/lib/registry/schema'
import type { LexiconData, VerbClass } from '../schema'
import { attach, narrowed } from './morphology'

type Verbs = LexiconData['verbs']
type Entry = Verbs[number]
type Form = NonNullable<Entry['form']>

/** "ed" for "et": the stem before an ending that begins with a vowel. */
export interface Stem {
  plain: string
  soft?: string
  /** The ending of its plain present: et, eder; ol, olur. */
  habit?: string
}

const PAST = ['DI', 'DIlAr', 'DIk', 'DIm', 'mIştIr', 'mIşlArdIr', 'DIydI']
const ONGOING_PAST = ['mAktAydI', 'mAktAydIlAr']
const PLUPERFECT = ['mIş', 'mIştI', 'mIşlAr', 'mIşlArdI']
const PRESENT = ['mAktA', 'mAktAdIr', 'mAktAlAr', 'mAktAdIrlAr']
const FUTURE = ['(y)AcAk', '(y)AcAklAr', '(y)AcAktIr', '(y)AcAklArdIr', '(y)AcAğIz']
const WISH = [
  '(y)AcAktI',
  '(y)AcAklArdI',
  'mAlI',
  'mAlIdIr',
  'mAlIyIz',
  'sA',
  '(y)AbIlir',
  '(y)Abilecek',
  'mAlIydI',
]
const RELATIVE_PAST = ['(y)An', 'DIğI', 'DIklArI', 'mIş olan', 'mAktA olan']
const RELATIVE_FUTURE = [
  '(y)AcAğI',
  '(y)AcAklArI',
  '(y)AcAk olan',
  'mAsI planlanan',
  'mAsI beklenen',
  'mAsI öngörülen',
]
const COMPLEMENT_PAST = ['DIğInI', 'DIklArInI', 'DIğInA', 'DIğInIn', 'DIklArInA']
const COMPLEMENT_FUTURE = ['(y)AcAğInI', '(y)AcAklArInI', '(y)AcAğInA', '(y)AcAğInIn']
/** "that he may meet": nothing that took place. */
const COMPLEMENT_WISH = [
  '(y)AbIlecekleri',
  '(y)AbIleceğini',
  '(y)AbIleceklerini',
  '(y)AbIleceği',
  '(y)AbIleceğine',
  '(y)AbIldiğini',
  '(y)AbIlmesi',
  '(y)AbIlmesini',
]
const CONVERBS = ['(y)Ip', '(y)ArAk', 'DIktAn sonra', 'mAsInIn ardından', 'mAlArInIn ardından']
const PURPOSES = ['mAk üzere', 'mAk için', 'mAk amacıyla', 'mAk maksadıyla']

const EXPECTED = [
  'bekleniyor',
  'planlanıyor',
  'öngörülüyor',
  'bekleniliyor',
  'planlandı',
  'kararlaştırıldı',
  'öngörüldü',
  'gündemde',
  'programlandı',
  'beklenmektedir',
  'planlanmaktadır',
]
const EXPECTED_ONCE = ['bekleniyordu', 'planlanıyordu', 'öngörülüyordu', 'planlanmıştı', 'bekleniyormuş']
const EXPECTED_SAID = [
  'planlandığını',
  'beklendiğini',
  'öngörüldüğünü',
  'kararlaştırıldığını',
  'planlandığı',
  'beklendiği',
]
const WHETHER = ['(y)AcAğI', '(y)AcAğInI', '(y)AcAğInA', '(y)AcAğInIn']
const DECIDED = [
  'planlıyor',
  'kararlaştırdı',
  'kararlaştırdılar',
  'kararlaştırmıştı',
  'karara bağladı',
  'öngörüyor',
  'planladı',
]
/** "agreed on meeting": after the bare noun of what they will do. */
const AGREED = [
  'konusunda anlaştı',
  'konusunda anlaştılar',
  'konusunda mutabık kaldı',
  'konusunda mutabık kaldılar',
  'konusunda mutabakata vardı',
  'konusunda uzlaştı',
  'kararı aldı',
  'kararı aldılar',
  'kararı verdi',
]
const ASKED = [
  'önerdi',
  'istedi',
  'umuyor',
  'arzu ediyor',
  'teklif etti',
  'hedefliyor',
  'düşünüyor',
  'istiyor',
  'önermişti',
]

const join = (stem: string, endings: readonly string[]) => endings.map((ending) => attach(stem, ending))

/** Whether an ending's first sound is a vowel, so that the stem before it softens. */
const beginsOpen = (ending: string) => /^(?:\(y\))?[AI]/.test(ending)

function entry(
  verbClass: VerbClass,
  tense: Entry['tense'],
  words: string[],
  extra: { negated?: boolean; form?: Form; kind?: MeetingKind } = {},
): Entry {
  return { class: verbClass, tense, words, ...extra }
}

/** What people plan to do together is told of these. */
const PLANNED = new Set<VerbClass>([
  'meet',
  'discuss',
  'light',
  'begin',
  'take-part',
  'lead',
  'host',
  'travel',
])

/** "it is expected that they meet", "they decided to meet", "he proposed to meet". */
function plans(verbClass: VerbClass, stem: string, told: { kind?: MeetingKind }): Verbs {
  const deed = attach(stem, 'mA')
  const led = (nominal: string, words: readonly string[]) => words.map((word) => `${nominal} ${word}`)
  const possessed = [attach(deed, '(s)I'), attach(stem, 'mAlArI')]
  const wanted = attach(deed, '(y)I')
  return [
    entry(
      verbClass,
      'future',
      possessed.flatMap((nominal) => led(nominal, EXPECTED)),
      told,
    ),
    entry(
      verbClass,
      'future',
      possessed.flatMap((nominal) => led(attach(nominal, 'nIn'), EXPECTED_SAID)),
      { ...told, form: 'complement' },
    ),
    // "whether they will meet".
    entry(
      verbClass,
      'wish',
      WHETHER.map((end) => `${attach(stem, '(y)Ip')} ${attach(deed.split(' ').at(-1) ?? deed, end)}`),
      { ...told, negated: true, form: 'complement' },
    ),
    entry(verbClass, 'future', [...led(wanted, DECIDED), ...led(deed, AGREED)], told),
    entry(
      verbClass,
      'wish',
      possessed.flatMap((nominal) => led(nominal, EXPECTED_ONCE)),
      told,
    ),
    entry(verbClass, 'wish', led(wanted, ASKED), told),
  ]
}

/** All forms of one verb. */
export function conjugate(verbClass: VerbClass, { plain, soft, habit }: Stem, kind?: MeetingKind): Verbs {
  const open = soft ?? plain
  const of = (endings: readonly string[]) =>
    endings.map((ending) => attach(beginsOpen(ending) ? open : plain, ending))
  const ongoing = (stem: string, endings: string[]) =>
    endings.map((ending) => attach(attach(narrowed(stem), 'Iyor'), ending))
  const told = kind ? { kind } : {}
  const common = verbClass === 'other' || verbClass === 'speak'
  const deed = attach(plain, 'mA')
  const denied = narrowed(deed)
  return [
    entry(verbClass, 'past', of(common ? PAST : [...PAST, ...ONGOING_PAST]), told),
    entry(verbClass, 'past', ongoing(open, ['DI', 'lArdI']), told),
    entry(verbClass, 'pluperfect', of(PLUPERFECT), told),
    entry(verbClass, 'present', [...of(PRESENT), ...ongoing(open, ['lAr', 'Iz'])], told),
    entry(
      verbClass,
      'present',
      [attach(narrowed(open), 'Iyor'), ...(habit ? [`${open}${habit}`] : [])],
      told,
    ),
    entry(verbClass, 'future', of(FUTURE), told),
    ...(PLANNED.has(verbClass) ? plans(verbClass, plain, told) : []),
    entry(verbClass, 'wish', of(WISH), told),
    entry(verbClass, 'past', of(common ? RELATIVE_PAST.slice(0, 3) : RELATIVE_PAST), {
      ...told,
      form: 'relative',
    }),
    entry(verbClass, 'future', of(common ? RELATIVE_FUTURE.slice(0, 3) : RELATIVE_FUTURE), {
      ...told,
      form: 'relative',
    }),
    entry(verbClass, 'past', of(COMPLEMENT_PAST), { ...told, form: 'complement' }),
    entry(verbClass, 'future', of(COMPLEMENT_FUTURE), { ...told, form: 'complement' }),
    entry(verbClass, 'wish', of(COMPLEMENT_WISH), { ...told, form: 'complement' }),
    entry(verbClass, 'past', of(common ? CONVERBS.slice(0, 2) : CONVERBS), { ...told, form: 'converb' }),
    entry(verbClass, 'wish', of(common ? PURPOSES.slice(0, 2) : PURPOSES), { ...told, form: 'purpose' }),
    entry(verbClass, 'past', join(deed, ['DI', 'DIlAr', 'mIştIr']), { ...told, negated: true }),
    entry(verbClass, 'pluperfect', join(deed, ['mIş', 'mIştI']), { ...told, negated: true }),
    entry(verbClass, 'present', [attach(denied, 'Iyor'), attach(denied, 'Iyorlar'), `${deed}z`], {
      ...told,
      negated: true,
    }),
    entry(verbClass, 'future', join(deed, ['(y)AcAk', '(y)AcAktIr', '(y)AcAklAr']), {
      ...told,
      negated: true,
    }),
    entry(verbClass, 'past', join(deed, ['(y)An', 'DIğI', 'DIklArI']), {
      ...told,
      negated: true,
      form: 'relative',
    }),
    entry(verbClass, 'past', join(deed, ['DIğInI', 'DIklArInI']), {
      ...told,
      negated: true,
      form: 'complement',
    }),
    entry(verbClass, 'future', join(deed, ['(y)AcAğInI']), { ...told, negated: true, form: 'complement' }),
  ]
}
