/** Arabic finite verbs, conjugated from the third person's past and present: they begin clauses. */
import type { MeetingKind } from '@/lib/registry/schema'
import type { LexiconData, VerbClass } from '../schema'

type Verbs = LexiconData['verbs']

const PAST_ENDINGS = ['', 'ت', 'ا', 'تا', 'وا', 'نا']
const PRESENT_ENDINGS = ['', 'ان', 'ون', 'ا', 'وا']
const WEAK_PAST_ENDINGS = ['ى', 'ت', 'يا', 'تا', 'وا', 'يت', 'ينا']
const WEAK_PRESENT_ENDINGS = ['ي', 'ى', 'يان', 'ون', 'يا', 'وا']

/**
 * `[past, present without its prefix]`; a stem whose last letter is weak is given without that
 * letter and marked by `~` (التق~ is التقى, يلتقي, التقت, التقيا).
 */
function conjugate(
  verbClass: VerbClass,
  [past, present]: readonly [string, string],
  kind?: MeetingKind,
): Verbs {
  const forms = (stem: string, strong: string[], weak: string[]) =>
    stem.endsWith('~')
      ? weak.map((ending) => stem.slice(0, -1) + ending)
      : strong.map((ending) => stem + ending)
  const pastForms = forms(past, PAST_ENDINGS, WEAK_PAST_ENDINGS)
  const presentForms = forms(present, PRESENT_ENDINGS, WEAK_PRESENT_ENDINGS)
  const entry = (tense: Verbs[number]['tense'], words: string[]) => ({
    class: verbClass,
    tense,
    words,
    ...(kind ? { kind } : {}),
  })
  return [
    entry('past', pastForms),
    entry(
      'present',
      ['ي', 'ت', 'ن'].flatMap((prefix) => presentForms.map((form) => prefix + form)),
    ),
    entry(
      'future',
      ['سي', 'ست', 'سن', 'سأ', 'سوف ي', 'سوف ت', 'سوف ن'].flatMap((prefix) =>
        presentForms.map((form) => prefix + form),
      ),
    ),
  ]
}

const all = (verbClass: VerbClass, pairs: readonly (readonly [string, string])[], kind?: MeetingKind) =>
  pairs.flatMap((pair) => conjugate(verbClass, pair, kind))

/** Verbs that say of what follows that it was not. */
const denying = ([past, present]: readonly [string, string]): Verbs =>
  conjugate('speak', [past, present]).map((entry) => ({ ...entry, negated: true }))

/** A verb with whom it took written on to it: استقبله, التقته, يستقبلهما. */
function withObjects(
  verbClass: VerbClass,
  [past, present]: readonly [string, string],
  kind?: MeetingKind,
): Verbs {
  const objects = ['ه', 'ها', 'هم', 'هما']
  const weak = past.endsWith('~')
  const stems = weak ? [`${past.slice(0, -1)}ا`, `${past.slice(0, -1)}ت`] : [past, `${past}ت`]
  const presentStem = present.endsWith('~') ? `${present.slice(0, -1)}ي` : present
  const entry = (tense: Verbs[number]['tense'], words: string[]) => ({
    class: verbClass,
    tense,
    words,
    ...(kind ? { kind } : {}),
  })
  const joined = (forms: string[]) => forms.flatMap((form) => objects.map((object) => form + object))
  return [
    entry('past', joined(stems)),
    entry('present', joined([`ي${presentStem}`, `ت${presentStem}`])),
    entry('future', joined([`سي${presentStem}`, `ست${presentStem}`])),
  ]
}

const joinedVerbs: Verbs = [
  ...withObjects('meet', ['استقبل', 'ستقبل']),
  ...withObjects('meet', ['التق~', 'لتق~']),
  ...withObjects('meet', ['قابل', 'قابل']),
  ...withObjects('meet', ['هاتف', 'هاتف'], 'call'),
  ...withObjects('include', ['جمع', 'جمع']),
]

const wordsOf = (entries: Verbs) => entries.flatMap(({ words }) => words)

/** Verbs of receiving, with whom is received written on to them or not. */
export const receiving = [
  ...wordsOf(conjugate('meet', ['استقبل', 'ستقبل'])),
  ...wordsOf(withObjects('meet', ['استقبل', 'ستقبل'])),
]

/** Verbs of meeting with whom it took written on to them. */
export const objectPronouns = wordsOf(joinedVerbs)

export const verbs: Verbs = [
  ...joinedVerbs,
  ...denying(['نف~', 'نف~']),
  ...denying(['استبعد', 'ستبعد']),
  ...all('meet', [
    ['التق~', 'لتق~'],
    ['اجتمع', 'جتمع'],
    ['استقبل', 'ستقبل'],
    ['قابل', 'قابل'],
    ['تباحث', 'تباحث'],
    ['تحادث', 'تحادث'],
    ['تشاور', 'تشاور'],
    ['حادث', 'حادث'],
    ['تلاق~', 'تلاق~'],
    ['تقابل', 'تقابل'],
    ['اختل~', 'ختل~'],
    ['انفرد', 'نفرد'],
    ['ائتمر', 'أتمر'],
    ['تفاوض', 'تفاوض'],
    ['تحاور', 'تحاور'],
    ['استدع~', 'ستدع~'],
  ]),
  ...all(
    'meet',
    [
      ['هاتف', 'هاتف'],
      ['اتصل', 'تصل'],
      ['تهاتف', 'تهاتف'],
    ],
    'call',
  ),
  ...all('discuss', [
    ['بحث', 'بحث'],
    ['ناقش', 'ناقش'],
    ['تناول', 'تناول'],
    ['استعرض', 'ستعرض'],
    ['تناقش', 'تناقش'],
    ['تبادل', 'تبادل'],
    ['تطارح', 'تطارح'],
    ['عرض', 'عرض'],
    ['تداول', 'تداول'],
    ['تذاكر', 'تذاكر'],
    ['تدارس', 'تدارس'],
    ['أطلع', 'طلع'],
  ]),
  ...all('light', [
    ['عقد', 'عقد'],
    ['أجر~', 'جر~'],
    ['جر~', 'جر~'],
    ['تم', 'تم'],
    ['انعقد', 'نعقد'],
    ['التأم', 'لتئم'],
    ['شهد', 'شهد'],
    ['تلق~', 'تلق~'],
    ['استهل', 'ستهل'],
    ['استأنف', 'ستأنف'],
    ['واصل', 'واصل'],
  ]),
  { class: 'light', tense: 'past', words: ['عُقد', 'عقدت', 'جرت', 'دارت', 'دار'] },
  ...all('include', [
    ['ضم', 'ضم'],
    ['جمع', 'جمع'],
  ]),
  {
    class: 'light',
    tense: 'past',
    words: ['عقده', 'عقدها', 'عقدته', 'عقدتها', 'أجراه', 'أجراها', 'أجرته', 'أجرتها', 'عقدهما'],
  },
  { class: 'host', tense: 'past', words: ['استضافته', 'استضافتها', 'احتضنته', 'احتضنتها'] },
  ...all('host', [
    ['استضاف', 'ستضيف'],
    ['احتضن', 'حتضن'],
  ]),
  ...all('speak', [
    ['قال', 'قول'],
    ['أكد', 'ؤكد'],
    ['أضاف', 'ضيف'],
    ['ذكر', 'ذكر'],
    ['أشار', 'شير'],
    ['أعلن', 'علن'],
    ['أعرب', 'عرب'],
    ['أوضح', 'وضح'],
    ['شدد', 'شدد'],
    ['صرح', 'صرح'],
    ['لفت', 'لفت'],
    ['رأ~', 'ر~'],
    ['رحب', 'رحب'],
    ['طالب', 'طالب'],
    ['دعا', 'دعو'],
    ['نقل', 'نقل'],
    ['أفاد', 'فيد'],
    ['شرح', 'شرح'],
    ['وصف', 'صف'],
    ['حمّل', 'حمل'],
    ['جدد', 'جدد'],
    ['انتقد', 'نتقد'],
    ['كشف', 'كشف'],
    ['توقع', 'توقع'],
    ['نبه', 'نبه'],
    ['تحدث', 'تحدث'],
    ['تلا', 'تلو'],
    ['شكر', 'شكر'],
    ['هنأ', 'هنئ'],
    ['أبلغ', 'بلغ'],
    ['أدان', 'دين'],
    ['ثمن', 'ثمن'],
    ['حذر', 'حذر'],
    ['نشر', 'نشر'],
    ['كتب', 'كتب'],
    ['أثن~', 'ثن~'],
    ['تابع', 'تابع'],
    ['اعتبر', 'عتبر'],
    ['وافق', 'وافق'],
    ['اتفق', 'تفق'],
    ['تطرق', 'تطرق'],
    ['تركز', 'تركز'],
    ['حدد', 'حدد'],
    ['رفض', 'رفض'],
    ['قرر', 'قرر'],
    ['استنكر', 'ستنكر'],
    ['وضع', 'ضع'],
    ['توقف', 'توقف'],
    ['صدر', 'صدر'],
    ['أصدر', 'صدر'],
    ['ندد', 'ندد'],
    ['ذكّر', 'ذكر'],
    ['لوح', 'لوح'],
    ['أجاب', 'جيب'],
    ['سلم', 'سلم'],
    ['بعث', 'بعث'],
    ['أمل', 'أمل'],
    ['استمع', 'ستمع'],
    ['تمسك', 'تمسك'],
  ]),
  { class: 'speak', tense: 'past', words: ['وجه', 'وجهت', 'وجهوا'] },
  { class: 'speak', tense: 'present', words: ['يوجه'] },
  ...all('travel', [
    ['زار', 'زور'],
    ['وصل', 'صل'],
    ['توجه', 'توجه'],
    ['غادر', 'غادر'],
    ['انتقل', 'نتقل'],
    ['عاد', 'عود'],
    ['سافر', 'سافر'],
    ['قدم', 'قدم'],
  ]),
  ...all('begin', [
    ['بدأ', 'بدأ'],
    ['انطلق', 'نطلق'],
  ]),
  ...all('open', [['افتتح', 'فتتح']]),
  ...all('end', [
    ['اختتم', 'ختتم'],
    ['انته~', 'نته~'],
    ['ختم', 'ختم'],
    ['أنه~', 'نه~'],
    ['أسدل', 'سدل'],
  ]),
  ...all('continue', [
    ['تواصل', 'تواصل'],
    ['استمر', 'ستمر'],
  ]),
  ...all('take-part', [
    ['شارك', 'شارك'],
    ['حضر', 'حضر'],
    ['جلس', 'جلس'],
    ['انضم', 'نضم'],
    ['رافق', 'رافق'],
  ]),
  ...all('lead', [
    ['ترأس', 'ترأس'],
    ['تزعم', 'تزعم'],
    ['رأس', 'رأس'],
    ['قاد', 'قود'],
    ['تقدم', 'تقدم'],
  ]),
  { class: 'take-part', tense: 'present', words: ['يحضرها', 'يحضره', 'تحضرها', 'تحضره'] },
  { class: 'take-part', tense: 'past', words: ['حضرها', 'حضره', 'حضرته'] },
  { class: 'lead', tense: 'past', words: ['ومثل', 'ومثلت', 'مثلت', 'ومثله', 'ومثلها', 'مثلها'] },
  { class: 'lead', tense: 'present', words: ['يمثل', 'تمثل', 'يمثله', 'يمثلها', 'تمثله', 'تمثلها'] },
  { class: 'open', tense: 'past', words: ['افتتحها', 'افتتحه', 'افتتحتها'] },
  ...all('postpone', [
    ['تأجل', 'تأجل'],
    ['أرجئ', 'رجأ'],
    ['أجل', 'ؤجل'],
  ]),
  ...all('cancel', [['ألغ~', 'لغ~']]),
  ...all('other', [
    ['أضح~', 'ضح~'],
    ['أسفر', 'سفر'],
    ['هدف', 'هدف'],
    ['تول~', 'تول~'],
    ['أدى', 'ؤد~'],
    ['سبق', 'سبق'],
    ['تزامن', 'تزامن'],
    ['عان~', 'عان~'],
    ['استهدف', 'ستهدف'],
    ['يأتي', 'أت~'],
    ['تعرض', 'تعرض'],
    ['قام', 'قوم'],
    ['مث~', 'مثل'],
    ['صنف', 'صنف'],
    ['ارتكب', 'رتكب'],
    ['عمل', 'عمل'],
    ['تعلق', 'تعلق'],
    ['تسبب', 'تسبب'],
    ['ساهم', 'ساهم'],
    ['ظل', 'ظل'],
    ['أصبح', 'صبح'],
    ['تسلم', 'تسلم'],
    ['تقبل', 'تقبل'],
  ]),
  // What a summoned ambassador is told, and by whom.
  {
    class: 'speak',
    tense: 'past',
    words: ['أبلغه', 'أبلغته', 'أبلغها', 'سلمه', 'سلمته', 'سلمها', 'أخبره', 'أخبرته'],
  },
  { class: 'be', tense: 'past', words: ['كان', 'كانت', 'كانوا', 'كانا'] },
  { class: 'be', tense: 'future', words: ['سيكون', 'ستكون', 'يكون', 'تكون'] },
]
