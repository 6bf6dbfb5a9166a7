/** Persian finite verbs, conjugated from their two stems: they end clauses and tell the tense. */
import type { MeetingKind } from '@/lib/registry/schema'
import type { LexiconData, VerbClass } from '../schema'

type Verbs = LexiconData['verbs']
interface Stems {
  past: string
  present: string | null
}

const PAST_ENDINGS = ['', 'ند', 'م', 'یم', 'ید']
const PRESENT_ENDINGS = ['د', 'ند', 'م', 'یم', 'ید']
const KARD: Stems = { past: 'کرد', present: 'کن' }
const DAD: Stems = { past: 'داد', present: 'ده' }
const DASHT: Stems = { past: 'داشت', present: 'دار' }
const SHOD: Stems = { past: 'شد', present: 'شو' }
const YAFT: Stems = { past: 'یافت', present: 'یاب' }
const GEREFT: Stems = { past: 'گرفت', present: 'گیر' }
const RESID: Stems = { past: 'رسید', present: 'رس' }
const KHAND: Stems = { past: 'خواند', present: 'خوان' }
const OFTAD: Stems = { past: 'افتاد', present: 'افت' }

/** All forms of one verb, by tense; `before` is its fixed part (اعلام in اعلام کرد). */
function conjugate(verbClass: VerbClass, { past, present }: Stems, before = '', kind?: MeetingKind): Verbs {
  const lead = before ? `${before} ` : ''
  const entry = (tense: Verbs[number]['tense'], words: string[], negated = false) => ({
    class: verbClass,
    tense,
    words: words.map((word) => lead + word),
    ...(negated ? { negated } : {}),
    ...(kind ? { kind } : {}),
  })
  const participle = `${past}ه`
  const simple = PAST_ENDINGS.map((ending) => past + ending)
  const verbs = [
    entry('past', [...simple, ...simple.map((form) => `می${form}`)]),
    entry('past', [`${participle} است`, `${participle}اند`, `${participle}ام`, `${participle}ایم`]),
    entry('pluperfect', [`${participle} بود`, `${participle} بودند`, `${participle} بودیم`]),
    entry('participle', [participle]),
    entry('future', [`خواهد ${past}`, `خواهند ${past}`, `خواهیم ${past}`]),
    entry('past', [...simple.map((form) => `ن${form}`), `ن${participle} است`, `ن${participle}اند`], true),
    entry('pluperfect', [`ن${participle} بود`, `ن${participle} بودند`], true),
    entry('future', [`نخواهد ${past}`, `نخواهند ${past}`], true),
  ]
  if (present === null) return verbs
  const now = PRESENT_ENDINGS.map((ending) => present + ending)
  // داشتن is the one verb whose plain present is no wish.
  const plain = past === 'داشت' ? 'present' : 'wish'
  return [
    ...verbs,
    entry(
      'present',
      now.map((form) => `می${form}`),
    ),
    entry(plain, now),
    entry('wish', [...now.map((form) => `ب${form}`), `${participle} باشد`, `${participle} باشند`]),
    entry(
      'present',
      now.map((form) => `نمی${form}`),
      true,
    ),
    entry(
      plain,
      now.map((form) => `ن${form}`),
      true,
    ),
  ]
}

const compound = (verbClass: VerbClass, stems: Stems, befores: string[]) =>
  befores.flatMap((before) => conjugate(verbClass, stems, before))

const SPOKEN = [
  'تاکید',
  'اعلام',
  'اظهار',
  'ابراز',
  'خاطرنشان',
  'خاطر نشان',
  'تصریح',
  'بیان',
  'عنوان',
  'اضافه',
  'اشاره',
  'یادآوری',
  'توصیف',
  'تشکر',
  'قدردانی',
  'تقدیر',
  'سپاسگزاری',
  'استقبال',
  'حمایت',
  'محکوم',
  'اعلام آمادگی',
  'ابراز امیدواری',
  'ابراز نگرانی',
  'توییت',
  'انتقاد',
  'پیشنهاد',
  'درخواست',
  'مطرح',
  'معرفی',
  'تشریح',
  'توافق',
  'اعلام حمایت',
  'یادآور',
  'موکد',
  'تکذیب',
  'تایید',
  'روایت',
  'ارزیابی',
  'منتشر',
  'اذعان',
  'گزارش',
  'دعوت',
  'تسلیت',
  'تبریک',
  'تعیین',
  'بازگو',
  'هشدار',
  'خبر',
  'پاسخ',
]

export const verbs: Verbs = [
  ...[
    KARD,
    DAD,
    DASHT,
    SHOD,
    GEREFT,
    { past: 'پرداخت', present: 'پرداز' },
    { past: 'نشست', present: 'نشین' },
  ].flatMap((stems) => conjugate('light', stems)),
  ...compound('light', KARD, ['برگزار', 'برپا', 'دایر', 'تجربه']),
  ...compound('light', SHOD, ['برگزار', 'برپا', 'دایر', 'تشکیل', 'انجام', 'میزبان', 'مهمان', 'میهمان']),
  ...compound('light', DAD, ['انجام', 'ترتیب']),
  ...compound('light', GEREFT, ['صورت', 'انجام']),
  ...conjugate('meet', { past: 'پذیرفت', present: 'پذیر' }, 'به حضور'),
  ...conjugate('meet', { past: 'آمد', present: 'آی' }, 'گرد هم'),
  ...conjugate('meet', { past: 'آمد', present: 'آی' }, 'دور هم گرد'),
  ...compound('discuss', KARD, ['بررسی', 'بحث', 'بحث و بررسی', 'مرور', 'تبادل نظر']),
  ...conjugate('discuss', DAD, 'مورد بررسی قرار'),
  ...conjugate('discuss', DAD, 'مورد بحث قرار'),
  ...conjugate('discuss', DAD, 'مورد بحث و بررسی قرار'),
  ...conjugate('discuss', DAD, 'مورد گفتگو قرار'),
  ...conjugate('discuss', GEREFT, 'مورد گفتگو و تبادل نظر قرار'),
  ...conjugate('discuss', GEREFT, 'مورد بررسی قرار'),
  ...conjugate('discuss', GEREFT, 'مورد بحث قرار'),
  ...conjugate('discuss', GEREFT, 'مورد بحث و بررسی قرار'),
  ...conjugate('speak', { past: 'گفت', present: 'گوی' }),
  ...conjugate('speak', { past: 'افزود', present: 'افزای' }),
  ...conjugate('speak', { past: 'نوشت', present: 'نویس' }),
  ...conjugate('speak', { past: 'دانست', present: 'دان' }),
  ...conjugate('speak', KHAND),
  ...conjugate('speak', { past: 'شمرد', present: 'شمار' }),
  ...conjugate('speak', { past: 'برشمرد', present: null }),
  ...conjugate('speak', { past: 'ستود', present: null }),
  ...conjugate('speak', { past: 'خواست', present: 'خواه' }),
  ...conjugate('speak', { past: 'رساند', present: 'رسان' }),
  ...compound('speak', KARD, SPOKEN),
  ...compound('speak', DASHT, ['اظهار', 'بیان', 'اعلام', 'ابراز', 'خاطرنشان']),
  ...compound('speak', DAD, ['خبر', 'گزارش', 'توضیح', 'پاسخ', 'قرار', 'هشدار', 'اطلاع', 'ادامه']),
  ...compound('speak', SHOD, [
    'یادآور',
    'خواستار',
    'خواهان',
    'متذکر',
    'اعلام',
    'منتشر',
    'مطرح',
    'عنوان',
    'قایل',
    'تعیین',
  ]),
  ...compound('travel', KARD, ['سفر', 'ترک', 'بازدید', 'عزیمت']),
  ...compound('travel', SHOD, ['وارد', 'راهی', 'عازم', 'روانه']),
  ...conjugate('travel', { past: 'رفت', present: null }),
  ...conjugate('travel', { past: 'آمد', present: 'آی' }),
  ...conjugate('travel', { past: 'بازگشت', present: 'بازگرد' }),
  ...conjugate('travel', RESID),
  ...compound('begin', SHOD, ['آغاز', 'شروع', 'گشوده']),
  ...compound('begin', KARD, ['آغاز', 'شروع']),
  ...conjugate('begin', YAFT, 'گشایش'),
  ...compound('open', KARD, ['افتتاح']),
  ...compound('begin', SHOD, ['افتتاح']),
  ...compound('end', YAFT, ['پایان', 'خاتمه']),
  ...compound('end', DAD, ['پایان', 'خاتمه']),
  ...conjugate('end', RESID, 'به پایان'),
  ...conjugate('end', RESID, 'به کار خود پایان'),
  ...compound('continue', DASHT, ['ادامه', 'جریان']),
  ...compound('continue', YAFT, ['ادامه']),
  ...compound('take-part', KARD, ['شرکت', 'مشارکت']),
  ...compound('take-part', DASHT, ['شرکت', 'حضور', 'مشارکت']),
  ...compound('take-part', YAFT, ['حضور']),
  ...compound('take-part', KARD, ['همراهی']),
  {
    class: 'take-part',
    tense: 'past',
    words: ['حاضر بود', 'حاضر بودند', 'حضور به هم رساند', 'حضور به هم رساندند'],
  },
  ...conjugate('lead', DASHT, 'بر عهده'),
  ...conjugate('lead', DASHT, 'به عهده'),
  ...conjugate('lead', { past: 'بود', present: null }, 'بر عهده'),
  ...compound('host', KARD, ['میزبانی']),
  ...conjugate('postpone', OFTAD, 'به تعویق'),
  ...conjugate('postpone', OFTAD, 'به تاخیر'),
  ...conjugate('cancel', SHOD, 'لغو'),
  ...conjugate('cancel', KARD, 'لغو'),
  ...conjugate('other', YAFT),
  ...conjugate('other', OFTAD),
  ...conjugate('other', { past: 'گذشت', present: 'گذر' }),
  ...conjugate('other', { past: 'گذاشت', present: 'گذار' }),
  ...conjugate('other', { past: 'انداخت', present: 'انداز' }),
  ...conjugate('other', { past: 'دید', present: 'بین' }),
  ...conjugate('other', { past: 'ماند', present: 'مان' }),
  ...conjugate('other', { past: 'آورد', present: 'آور' }),
  ...conjugate('other', { past: 'توانست', present: 'توان' }),
  ...conjugate('other', { past: 'بایست', present: null }),
  { class: 'be', tense: 'past', words: ['بود', 'بودند', 'بوده است', 'بوده‌اند'] },
  { class: 'be', tense: 'present', words: ['است', 'هست', 'هستند', 'می‌باشد', 'می‌باشند'] },
  { class: 'be', tense: 'present', negated: true, words: ['نیست', 'نیستند'] },
  { class: 'be', tense: 'past', negated: true, words: ['نبود', 'نبودند'] },
  { class: 'be', tense: 'future', words: ['خواهد بود', 'خواهند بود'] },
  { class: 'be', tense: 'wish', words: ['باشد', 'باشند'] },
]
