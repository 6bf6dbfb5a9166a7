/**
 * What the five dispatches of news agencies tell, as the archive must show it once they are filed
 * beside its samples: days in each reader's words, people by their slugs, the unnamed by their party.
 */
import type { Locale } from './archive'

export type ToldMeeting = {
  kind: 'talks' | 'call' | 'video' | 'round' | 'summit' | 'ministerial'
  status?: 'planned'
  edtf: string
  days: Record<Locale, string>
  people: readonly string[]
  /** Other dispatches on file name further people. */
  andOthers?: true
  place?: string
  occasion?: string
}

const ASTANA_17 = {
  en: '21–22 December 2021',
  fa: '۳۰ آذر و ۱ دی ۱۴۰۰',
  ar: '٢١ و٢٢ كانون الأول/ديسمبر ٢٠٢١',
}
const ASTANA_20 = {
  en: '20–21 June 2023',
  fa: '۳۰ و ۳۱ خرداد ۱۴۰۲',
  ar: '٢٠ و٢١ حزيران/يونيو ٢٠٢٣',
}
/** Talks on the margins were on one of the two days. */
const DURING_ASTANA_20 = {
  en: '20 or 21 June 2023',
  fa: '۳۰ یا ۳۱ خرداد ۱۴۰۲',
  ar: '٢٠ أو ٢١ حزيران/يونيو ٢٠٢٣',
}
const MARGINS_OF_ASTANA_20 = {
  kind: 'talks',
  edtf: '2023-06-20/2023-06-21',
  days: DURING_ASTANA_20,
  place: 'astana',
  occasion: 'astana 20',
} as const

export const FIVE_DISPATCHES: Record<string, readonly ToldMeeting[]> = {
  '000_eb2a44697c04507d': [
    {
      kind: 'talks',
      edtf: '2021-12-25',
      days: {
        en: 'Saturday 25 December 2021',
        fa: 'شنبه ۴ دی ۱۴۰۰',
        ar: 'السبت ٢٥ كانون الأول/ديسمبر ٢٠٢١',
      },
      people: ['ali-asghar-khaji', 'geir-pedersen'],
      place: 'tehran',
    },
    {
      kind: 'call',
      edtf: '2021-11-27',
      days: {
        en: 'Saturday 27 November 2021',
        fa: 'شنبه ۶ آذر ۱۴۰۰',
        ar: 'السبت ٢٧ تشرين الثاني/نوفمبر ٢٠٢١',
      },
      people: ['ali-asghar-khaji', 'geir-pedersen'],
    },
    {
      kind: 'talks',
      edtf: '2021-09-23/2021-10-22',
      days: {
        en: 'between 23 September and 22 October 2021',
        fa: 'مهر ۱۴۰۰',
        ar: 'بين ٢٣ أيلول/سبتمبر و٢٢ تشرين الأول/أكتوبر ٢٠٢١',
      },
      people: ['geir-pedersen', 'hossein-amir-abdollahian'],
      place: 'new-york',
      occasion: 'unga 76',
    },
    // Put off twice: a later dispatch among the samples tells the day, and who will come.
    {
      kind: 'summit',
      status: 'planned',
      edtf: '2022-07-19',
      days: {
        en: 'Tuesday 19 July 2022',
        fa: 'سه‌شنبه ۲۸ تیر ۱۴۰۱',
        ar: 'الثلاثاء ١٩ تموز/يوليو ٢٠٢٢',
      },
      people: ['ebrahim-raisi', 'recep-tayyip-erdogan', 'vladimir-putin'],
      place: 'tehran',
      occasion: 'astana-summit 7',
    },
    {
      kind: 'round',
      edtf: '2021-12-21/2021-12-22',
      days: ASTANA_17,
      people: [],
      andOthers: true,
      place: 'astana',
      occasion: 'astana 17',
    },
    {
      // Planned for the first half of 2022 by this dispatch; others on file tell that it was held, and when.
      kind: 'round',
      edtf: '2022-06-15/2022-06-16',
      days: { en: '15–16 June 2022', fa: '۲۵ و ۲۶ خرداد ۱۴۰۱', ar: '١٥ و١٦ حزيران/يونيو ٢٠٢٢' },
      people: [],
      andOthers: true,
      place: 'astana',
      occasion: 'astana 18',
    },
  ],
  '001_adcc577f4c5521eb': [
    {
      kind: 'talks',
      edtf: '2020-10-21',
      days: {
        en: 'Wednesday 21 October 2020',
        fa: 'چهارشنبه ۳۰ مهر ۱۳۹۹',
        ar: 'الأربعاء ٢١ تشرين الأول/أكتوبر ٢٠٢٠',
      },
      people: ['alexander-lavrentiev', 'ali-asghar-khaji'],
      place: 'tehran',
    },
    {
      kind: 'call',
      edtf: '2020-10-01/2020-10-10',
      days: {
        en: 'between 1 and 10 October 2020',
        fa: 'بین ۱۰ و ۱۹ مهر ۱۳۹۹',
        ar: 'بين ١ و١٠ تشرين الأول/أكتوبر ٢٠٢٠',
      },
      people: ['ali-asghar-khaji', 'geir-pedersen'],
    },
  ],
  '002_91df0343ea6df048': [
    { ...MARGINS_OF_ASTANA_20, people: ['ali-asghar-khaji', 'geir-pedersen'] },
    { ...MARGINS_OF_ASTANA_20, people: ['(iq)', 'ali-asghar-khaji'] },
    { ...MARGINS_OF_ASTANA_20, people: ['(lb)', 'ali-asghar-khaji'] },
    {
      kind: 'round',
      edtf: '2023-06-20/2023-06-21',
      days: ASTANA_20,
      people: ['ali-asghar-khaji', 'ayman-sousan', 'mikhail-bogdanov'],
      andOthers: true,
      place: 'astana',
      occasion: 'astana 20',
    },
  ],
  '003_0ca1301714570334': [
    {
      kind: 'talks',
      edtf: '2021-12-22',
      days: {
        en: 'Wednesday 22 December 2021',
        fa: 'چهارشنبه ۱ دی ۱۴۰۰',
        ar: 'الأربعاء ٢٢ كانون الأول/ديسمبر ٢٠٢١',
      },
      people: ['ali-asghar-khaji', 'ayman-sousan'],
      place: 'astana',
      occasion: 'astana 17',
    },
    {
      kind: 'round',
      edtf: '2021-12-21/2021-12-22',
      days: ASTANA_17,
      people: ['alexander-lavrentiev', 'ali-asghar-khaji', 'ayman-sousan'],
      andOthers: true,
      place: 'astana',
      occasion: 'astana 17',
    },
    {
      kind: 'summit',
      status: 'planned',
      edtf: '2022-02/2022-03',
      days: {
        en: 'February or March 2022',
        fa: 'بین ۱۲ بهمن ۱۴۰۰ و ۱۱ فروردین ۱۴۰۱',
        ar: 'شباط/فبراير أو آذار/مارس ٢٠٢٢',
      },
      people: ['(ir)', '(ru)', '(tr)'],
      place: 'tehran',
      occasion: 'astana-summit 7',
    },
    {
      kind: 'ministerial',
      status: 'planned',
      edtf: '2022-01/2022-02',
      days: {
        en: 'January or February 2022',
        fa: 'بین ۱۱ دی و ۹ اسفند ۱۴۰۰',
        ar: 'كانون الثاني/يناير أو شباط/فبراير ٢٠٢٢',
      },
      people: ['(ir)', '(ru)', '(tr)'],
      occasion: 'astana-ministerial',
    },
  ],
  '004_4babf3e96a6ca759': [
    {
      // From this dispatch alone "27 May 2020 or later"; a sample tells the day, and the exact goes before the vague.
      kind: 'call',
      edtf: '2020-06-10',
      days: {
        en: 'Wednesday 10 June 2020',
        fa: 'چهارشنبه ۲۱ خرداد ۱۳۹۹',
        ar: 'الأربعاء ١٠ حزيران/يونيو ٢٠٢٠',
      },
      people: ['ali-asghar-khaji', 'sergey-vershinin'],
    },
    {
      kind: 'call',
      edtf: '2020-04-29',
      days: {
        en: 'Wednesday 29 April 2020',
        fa: 'چهارشنبه ۱۰ اردیبهشت ۱۳۹۹',
        ar: 'الأربعاء ٢٩ نيسان/أبريل ٢٠٢٠',
      },
      people: ['ali-asghar-khaji', 'sergey-vershinin'],
    },
    {
      kind: 'call',
      edtf: '2020-05-25',
      days: {
        en: 'Monday 25 May 2020',
        fa: 'دوشنبه ۵ خرداد ۱۳۹۹',
        ar: 'الاثنين ٢٥ أيار/مايو ٢٠٢٠',
      },
      people: ['kazem-jalali', 'sergey-vershinin'],
    },
    {
      kind: 'call',
      edtf: '2020-05-18',
      days: {
        en: 'Monday 18 May 2020',
        fa: 'دوشنبه ۲۹ اردیبهشت ۱۳۹۹',
        ar: 'الاثنين ١٨ أيار/مايو ٢٠٢٠',
      },
      people: ['ali-asghar-khaji', 'mohammed-abdulsalam'],
    },
    {
      kind: 'video',
      edtf: '2020-05-09',
      days: {
        en: 'Saturday 9 May 2020',
        fa: 'شنبه ۲۰ اردیبهشت ۱۳۹۹',
        ar: 'السبت ٩ أيار/مايو ٢٠٢٠',
      },
      people: ['ali-asghar-khaji', 'mohammed-abdulsalam'],
    },
  ],
}
