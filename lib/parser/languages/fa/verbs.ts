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
const GOZASHT: Stems = { past: 'گذاشت', present: 'گذار' }
const RESAND: Stems = { past: 'رساند', present: 'رسان' }
const BUD: Stems = { past: 'بود', present: null }
const NAMUD: Stems = { past: 'نمود', present: 'نما' }
const GARDID: Stems = { past: 'گردید', present: 'گرد' }
const SAKHT: Stems = { past: 'ساخت', present: 'ساز' }
const VARZID: Stems = { past: 'ورزید', present: 'ورز' }
const GOFT: Stems = { past: 'گفت', present: 'گوی' }
const NESHAST: Stems = { past: 'نشست', present: 'نشین' }
const AMAD: Stems = { past: 'آمد', present: 'آی' }
const ZAD: Stems = { past: 'زد', present: 'زن' }
const BORD: Stems = { past: 'برد', present: 'بر' }
const KHORD: Stems = { past: 'خورد', present: 'خور' }
const PEYVAST: Stems = { past: 'پیوست', present: 'پیوند' }
/** Verbs that make compounds as کردن and شدن do. */
const DOING = [KARD, NAMUD, SAKHT]
const BECOMING = [SHOD, GARDID]

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

const compound = (
  verbClass: VerbClass,
  stems: Stems | readonly Stems[],
  befores: string[],
  kind?: MeetingKind,
) => befores.flatMap((before) => [stems].flat().flatMap((one) => conjugate(verbClass, one, before, kind)))

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
  'تأکید',
  'اذعان',
  'ادعا',
  'پافشاری',
  'توصیه',
  'رد',
  'متهم',
  'تهدید',
  'اعتراض',
  'سوال',
  'عذرخواهی',
  'افشا',
  'مخابره',
  'تحسین',
  'یاد',
  'تمجید',
  'ستایش',
  'تلقی',
  'قلمداد',
  'برشماری',
  'فاش',
  'اعتراف',
  'امضا',
  'صادر',
  'ارائه',
  'اتخاذ',
  'آرزو',
  'مسئلت',
]

export const verbs: Verbs = [
  ...[KARD, DAD, DASHT, SHOD, GEREFT, { past: 'پرداخت', present: 'پرداز' }, NESHAST, NAMUD, GARDID].flatMap(
    (stems) => conjugate('light', stems),
  ),
  ...compound('light', DOING, ['برگزار', 'برپا', 'دایر', 'تجربه']),
  ...compound('light', BECOMING, ['برگزار', 'برپا', 'دایر', 'تشکیل', 'انجام', 'میزبان', 'مهمان', 'میهمان']),
  ...compound('light', DAD, ['انجام', 'ترتیب']),
  ...compound('light', GEREFT, ['صورت', 'انجام']),
  ...conjugate('meet', { past: 'پذیرفت', present: 'پذیر' }, 'به حضور'),
  ...compound('meet', BECOMING, ['به حضور پذیرفته']),
  ...compound('meet', AMAD, ['گرد هم', 'گردهم', 'دور هم گرد', 'دور هم گرد']),
  ...compound('meet', SHOD, ['دور هم جمع', 'گرد هم جمع', 'رو در رو', 'روبه‌رو', 'هم‌کلام', 'هم‌صحبت', 'هم‌سخن']),
  ...compound('meet', NESHAST, [
    'دور هم',
    'گرد هم',
    'پای میز مذاکره',
    'سر میز مذاکره',
    'پشت میز مذاکره',
    'پشت میز گفت‌وگو',
    'پای میز گفت‌وگو',
    'سر میز گفت‌وگو',
    'به مذاکره',
    'به گفت‌وگو',
    'رو در روی هم',
    'دور یک میز',
    'بر سر یک میز',
  ]),
  ...compound('meet', GEREFT, [
    'کار خود را از سر',
    'کار خود را ازسر',
    'گفتگوها را از سر',
    'مذاکرات را از سر',
    'مذاکرات خود را از سر',
    'مذاکرات را ازسر',
  ]),
  ...compound('meet', [...BECOMING, ...DOING], ['احضار']),
  ...compound('meet', KARD, ['خلوت', 'گپ و گفت', 'گفت و شنود', 'هم‌نشینی']),
  ...compound('meet', KHORD, ['ناهار', 'شام', 'صبحانه']),
  ...compound('meet', GEREFT, ['تماس'], 'call'),
  ...compound('meet', KARD, ['تلفن'], 'call'),
  ...compound('meet', ZAD, ['زنگ', 'تلفن'], 'call'),
  ...compound('discuss', GOFT, ['سخن']),
  ...compound('discuss', ZAD, ['گپ']),
  ...compound('discuss', GOZASHT, ['در میان']),
  ...compound('discuss', DOING, ['بررسی', 'بحث', 'بحث و بررسی', 'مرور', 'تبادل نظر']),
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
  ...compound('speak', VARZID, ['تاکید', 'اصرار', 'مخالفت']),
  ...conjugate('speak', KHAND),
  ...conjugate('speak', { past: 'شمرد', present: 'شمار' }),
  ...conjugate('speak', { past: 'برشمرد', present: null }),
  ...conjugate('speak', { past: 'ستود', present: null }),
  ...conjugate('speak', { past: 'خواست', present: 'خواه' }),
  ...conjugate('speak', { past: 'رساند', present: 'رسان' }),
  ...compound('speak', DOING, SPOKEN),
  ...compound('speak', DASHT, ['اظهار', 'بیان', 'اعلام', 'ابراز', 'خاطرنشان']),
  ...compound('speak', DAD, ['خبر', 'گزارش', 'توضیح', 'پاسخ', 'قرار', 'هشدار', 'اطلاع', 'ادامه']),
  ...compound('speak', BECOMING, [
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
  ...compound('travel', DOING, ['سفر', 'ترک', 'بازدید', 'عزیمت']),
  ...compound('travel', BECOMING, ['وارد', 'راهی', 'عازم', 'روانه']),
  ...conjugate('travel', { past: 'رفت', present: null }),
  { class: 'travel', tense: 'present', words: ['می‌رود', 'می‌روند', 'می‌روم', 'می‌رویم'] },
  { class: 'travel', tense: 'wish', words: ['برود', 'بروند', 'بروم', 'برویم'] },
  ...conjugate('travel', { past: 'آمد', present: 'آی' }),
  { class: 'travel', tense: 'wish', words: ['بیاید', 'بیایند', 'بیایم', 'بیاییم'] },
  ...conjugate('travel', { past: 'بازگشت', present: 'بازگرد' }),
  ...conjugate('travel', RESID),
  ...conjugate('travel', { past: 'شتافت', present: 'شتاب' }),
  ...compound('travel', KARD, ['پرواز', 'مواصلت', 'حرکت']),
  // Whoever stays somewhere is there for what is told of him.
  ...compound('travel', BORD, ['به سر', 'بسر']),
  ...compound('travel', VARZID, ['مواصلت']),
  ...conjugate('travel', AMAD, 'فرود'),
  ...compound('begin', BECOMING, ['آغاز', 'شروع', 'گشوده']),
  ...compound('open', DOING, ['آغاز', 'شروع']),
  ...compound('begin', YAFT, ['گشایش']),
  ...compound('begin', KHORD, ['کلید']),
  ...compound('begin', SHOD, ['از سر گرفته', 'ازسر گرفته', 'از سرگرفته']),
  ...compound('begin', KARD, ['آغاز به کار', 'شروع به کار']),
  ...compound('open', DOING, ['افتتاح']),
  ...compound('begin', BECOMING, ['افتتاح']),
  ...compound('end', YAFT, ['پایان', 'خاتمه']),
  ...compound('end', DAD, ['پایان', 'خاتمه']),
  ...conjugate('end', RESID, 'به پایان'),
  ...compound('end', DAD, ['به کار خود پایان', 'به کارش پایان', 'به کار خود خاتمه']),
  ...compound('end', GEREFT, ['پایان']),
  ...compound('end', RESID, ['به اتمام', 'به سرانجام']),
  ...compound('end', BORD, ['به پایان', 'کار خود را به پایان']),
  ...conjugate('end', { past: 'انجامید', present: 'انجام' }),
  ...compound('continue', DASHT, ['ادامه', 'جریان']),
  ...compound('continue', YAFT, ['ادامه']),
  ...compound('take-part', DOING, ['شرکت', 'مشارکت']),
  ...compound('take-part', DASHT, ['شرکت', 'حضور', 'مشارکت']),
  ...compound('take-part', YAFT, ['حضور']),
  ...compound('take-part', DOING, ['همراهی', 'اشتراک']),
  ...compound('take-part', DASHT, ['اشتراک', 'حضور فعال']),
  ...compound('take-part', GEREFT, ['سهم']),
  ...compound('take-part', KARD, ['حضور پیدا']),
  ...compound('take-part', { past: 'جست', present: 'جوی' }, ['شرکت', 'حضور']),
  ...compound('take-part', RESAND, ['حضور به هم', 'حضور بهم']),
  ...compound('take-part', PEYVAST, ['به نشست', 'به این نشست', 'به مذاکرات', 'به گفتگوها', 'به این دور']),
  ...compound('take-part', BUD, ['حاضر', 'حضور']),
  {
    class: 'take-part',
    tense: 'present',
    words: [
      'حاضر است',
      'حاضر هستند',
      'حاضرند',
      'ناظرند',
      'ناظر است',
      'ناظر هستند',
      'حضور دارد',
      'حضور دارند',
    ],
  },
  ...conjugate('lead', DASHT, 'بر عهده'),
  ...conjugate('lead', DASHT, 'به عهده'),
  ...conjugate('lead', { past: 'بود', present: null }, 'بر عهده'),
  ...compound('lead', DOING, ['ریاست', 'رهبری', 'هدایت', 'سرپرستی']),
  ...compound('lead', DASHT, ['ریاست', 'سرپرستی']),
  ...compound('host', DOING, ['میزبانی']),
  ...compound('meet', BUD, ['در تماس', 'در تماس تلفنی'], 'call'),
  ...conjugate('postpone', OFTAD, 'به تعویق'),
  ...conjugate('postpone', OFTAD, 'به تاخیر'),
  ...compound('cancel', BECOMING, ['لغو', 'منتفی', 'کنسل', 'ملغی', 'باطل']),
  ...compound('cancel', DOING, ['لغو', 'منتفی', 'کنسل']),
  ...[
    VARZID,
    ZAD,
    BORD,
    KHORD,
    PEYVAST,
    SAKHT,
    { past: 'گشت', present: null },
    { past: 'کشید', present: 'کش' },
    { past: 'گشود', present: 'گشای' },
    { past: 'نهاد', present: null },
    { past: 'شنید', present: 'شنو' },
    { past: 'فرستاد', present: 'فرست' },
    { past: 'سپرد', present: 'سپار' },
    { past: 'کوشید', present: 'کوش' },
    { past: 'برخاست', present: null },
    { past: 'بست', present: 'بند' },
    { past: 'افکند', present: 'افکن' },
    { past: 'کشت', present: null },
    { past: 'ایستاد', present: 'ایست' },
    { past: 'پیمود', present: null },
    { past: 'آموخت', present: 'آموز' },
    { past: 'گماشت', present: 'گمار' },
  ].flatMap((stems) => conjugate('other', stems)),
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
  {
    class: 'be',
    tense: 'present',
    words: [
      'است',
      'هست',
      'هستند',
      'می‌باشد',
      'می‌باشند',
      'اروپاست',
      'آمریکاست',
      'بریتانیاست',
      'ایتالیاست',
      'آنهاست',
      'ماست',
      'اوست',
      'کشورهاست',
      'دنیاست',
      'گفتگوهاست',
      'گفت‌وگوهاست',
      'اینهاست',
      'سال‌هاست',
      'ماه‌هاست',
    ],
  },
  { class: 'be', tense: 'present', negated: true, words: ['نیست', 'نیستند'] },
  { class: 'be', tense: 'past', negated: true, words: ['نبود', 'نبودند'] },
  { class: 'be', tense: 'future', words: ['خواهد بود', 'خواهند بود'] },
  { class: 'be', tense: 'wish', words: ['باشد', 'باشند'] },
]
