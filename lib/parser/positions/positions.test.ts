import { describe, expect, test } from 'vitest'
import type { DraftPosition } from '../draft'
import { parse } from '../testing'

/** A position in one line: `sergey-lavrov condemned israeli-attacks`. */
const line = ({ official, name, party, stance, topic }: DraftPosition) =>
  [official ?? name ?? (party === null ? 'all' : `?${party}`), stance, topic ?? '-'].join(' ')

const positions = (text: string) =>
  parse(text, { published: '2023-05-10', publisher: null }).meetings.flatMap((meeting) => meeting.positions)

/** A meeting that the sentence under test is told after. */
const MET = {
  fa: 'علی اصغر خاجی امروز در تهران با الکساندر لاورنتیف نماینده ویژه رئیس‌جمهور روسیه دیدار کرد.',
  ar: 'التقى وزير الخارجية السوري فيصل المقداد اليوم في دمشق نظيره الإيراني حسين أمير عبد اللهيان.',
  ru: 'Министр иностранных дел России Сергей Лавров встретился сегодня в Москве с министром иностранных дел Ирана Хосейном Амиром Абдоллахияном.',
  tr: 'Dışişleri Bakanı Mevlüt Çavuşoğlu, bugün Ankara’da İran Dışişleri Bakanı Hüseyin Emir Abdullahiyan ile görüştü.',
  en: 'Russian Foreign Minister Sergey Lavrov met Iranian Foreign Minister Hossein Amir-Abdollahian in Moscow on Wednesday.',
}

describe('who took which position on what', () => {
  test.each<[keyof typeof MET, string, string[]]>([
    [
      'fa',
      'خاجی حملات رژیم صهیونیستی به سوریه را به شدت محکوم کرد.',
      ['ali-asghar-khaji condemned israeli-attacks'],
    ],
    ['fa', 'لاورنتیف خواستار لغو تحریم‌های یکجانبه شد.', ['alexander-lavrentiev demanded sanctions']],
    [
      'fa',
      'وی ابراز امیدواری کرد که آوارگان هرچه زودتر به خانه‌های خود بازگردند.',
      ['ali-asghar-khaji hoped refugees'],
    ],
    [
      'fa',
      'دو طرف بر ضرورت حفظ تمامیت ارضی سوریه تأکید کردند.',
      ['ali-asghar-khaji affirmed sovereignty', 'alexander-lavrentiev affirmed sovereignty'],
    ],
    [
      'fa',
      'لاورنتیف ضمن قدردانی از میزبانی ایران، نسبت به اوضاع انسانی ابراز نگرانی کرد.',
      ['alexander-lavrentiev thanked -', 'alexander-lavrentiev concerned humanitarian-aid'],
    ],
    ['ar', 'وأدان المقداد الاعتداءات الإسرائيلية على سوريا.', ['faisal-mekdad condemned israeli-attacks']],
    [
      'ar',
      'من جانبه رحب عبد اللهيان بعودة سوريا إلى جامعة الدول العربية.',
      ['hossein-amir-abdollahian welcomed syria-arab-normalisation'],
    ],
    [
      'ar',
      'وشدد الجانبان على ضرورة رفع العقوبات.',
      ['faisal-mekdad affirmed sanctions', 'hossein-amir-abdollahian affirmed sanctions'],
    ],
    [
      'ar',
      'وقال المقداد إن بلاده تقدر ذلك، معربا عن شكره لإيران على المساعدات الإنسانية.',
      ['faisal-mekdad thanked humanitarian-aid'],
    ],
    ['ru', 'Лавров осудил израильские удары по Сирии.', ['sergey-lavrov condemned israeli-attacks']],
    [
      'ru',
      'Абдоллахиян, в свою очередь, поблагодарил российскую сторону за гуманитарную помощь.',
      ['hossein-amir-abdollahian thanked humanitarian-aid'],
    ],
    [
      'ru',
      'Была подчеркнута необходимость снятия санкций.',
      ['sergey-lavrov affirmed sanctions', 'hossein-amir-abdollahian affirmed sanctions'],
    ],
    ['en', 'Lavrov condemned the Israeli attacks.', ['sergey-lavrov condemned israeli-attacks']],
    [
      'en',
      'Amir-Abdollahian, for his part, thanked Moscow for its humanitarian aid and called for the lifting of sanctions.',
      ['hossein-amir-abdollahian thanked humanitarian-aid', 'hossein-amir-abdollahian demanded sanctions'],
    ],
    [
      'en',
      'He voiced concern over the humanitarian situation.',
      ['sergey-lavrov concerned humanitarian-aid'],
    ],
    [
      'en',
      'The two sides stressed the return of refugees.',
      ['sergey-lavrov affirmed refugees', 'hossein-amir-abdollahian affirmed refugees'],
    ],
    ['en', '"The sanctions must be lifted," Lavrov stressed.', ['sergey-lavrov affirmed sanctions']],
    ['ru', '"Санкции должны быть сняты", - подчеркнул Лавров.', ['sergey-lavrov affirmed sanctions']],
    ['ru', 'Санкции должны быть сняты, отметил Лавров.', ['sergey-lavrov affirmed sanctions']],
    [
      'ru',
      'По словам Лаврова, Россия приветствует возвращение беженцев. Он выразил также глубокую озабоченность из-за санкций.',
      ['?ru welcomed refugees', 'sergey-lavrov concerned sanctions'],
    ],
    [
      'ru',
      'Министры подтвердили территориальную целостность Сирии, осудили израильские удары.',
      [
        'hossein-amir-abdollahian affirmed sovereignty',
        'sergey-lavrov affirmed sovereignty',
        'hossein-amir-abdollahian condemned israeli-attacks',
        'sergey-lavrov condemned israeli-attacks',
      ],
    ],
    [
      'ar',
      'وأعرب عبد اللهيان عن شكره لسوريا، مؤكدا ضرورة رفع العقوبات.',
      ['hossein-amir-abdollahian thanked -', 'hossein-amir-abdollahian affirmed sanctions'],
    ],
    [
      'tr',
      'Taraflar, Gazze’deki durumdan duydukları endişeyi dile getirdi.',
      ['mevlut-cavusoglu concerned gaza-palestine', 'hossein-amir-abdollahian concerned gaza-palestine'],
    ],
    [
      'ru',
      'Лавров выразил благодарность за поддержку возвращения беженцев.',
      ['sergey-lavrov thanked refugees'],
    ],
    ['fa', 'خاجی حمایت خود را از مذاکرات یمن اعلام کرد.', ['ali-asghar-khaji supported yemen']],
    [
      'en',
      'The need to lift the sanctions was stressed.',
      ['sergey-lavrov affirmed sanctions', 'hossein-amir-abdollahian affirmed sanctions'],
    ],
    ['ru', 'Он призвал содействовать возвращению беженцев.', ['sergey-lavrov demanded refugees']],
    [
      'tr',
      'Çavuşoğlu, Suriye’nin toprak bütünlüğünü desteklediklerini vurguladı.',
      ['mevlut-cavusoglu supported sovereignty'],
    ],
    [
      'tr',
      'Abdullahiyan, İsrail’in Suriye’ye saldırılarını kınadı.',
      ['hossein-amir-abdollahian condemned israeli-attacks'],
    ],
    [
      'tr',
      'Abdullahiyan ise insani yardım için Türkiye’ye teşekkür etti.',
      ['hossein-amir-abdollahian thanked humanitarian-aid'],
    ],
  ])('%s: %s', (language, told, expected) => {
    expect(positions(`${MET[language]}\n${told}`).map(line)).toEqual(expected)
  })

  test('the words are those of the position, as they stand in the text', () => {
    const [position] = positions(`${MET.fa}\nلاورنتیف خواستار لغو تحریم‌های یکجانبه شد.`)
    expect(position?.quote).toBe('خواستار لغو تحریم‌های یکجانبه شد')
  })
})

describe('what is nobody’s position at the meeting', () => {
  test.each<[keyof typeof MET, string]>([
    // Who was not there.
    ['fa', 'آنتونیو گوترش حملات رژیم صهیونیستی به سوریه را محکوم کرد.'],
    // Only welcomed at the airport.
    ['fa', 'خاجی در فرودگاه از لاورنتیف استقبال کرد.'],
    // An office that is called after it.
    ['fa', 'این دیدار با حضور رئیس سازمان حمایت از مصرف‌کنندگان برگزار شد.'],
    ['ar', 'وأدان الأمين العام للأمم المتحدة أنطونيو غوتيريش الاعتداءات الإسرائيلية.'],
    ['ar', 'ولم يؤكد المقداد موعد الاجتماع المقبل.'],
    ['ar', 'وحضر اللقاء عدد من أعضاء المعارضة.'],
    ['ru', 'Генсек ООН Антониу Гутерриш осудил израильские удары по Сирии.'],
    ['ru', 'Лавров не подтвердил дату следующей встречи.'],
    ['ru', 'Встреча прошла в посольстве.'],
    ['tr', 'BM Genel Sekreteri Antonio Guterres, İsrail’in Suriye’ye saldırılarını kınadı.'],
    ['tr', 'Görüşme basına kapalı gerçekleşti.'],
    ['en', 'UN Secretary-General Antonio Guterres condemned the Israeli attacks on Syria.'],
    ['en', 'Lavrov did not confirm the date of the next meeting.'],
    ['en', 'The talks lasted two hours.'],
    ['en', 'The Saudi foreign ministry condemned the Israeli attacks.'],
    ['en', 'Lavrov and Amir-Abdollahian compared notes and made a joint request.'],
  ])('%s: %s', (language, told) => {
    expect(positions(`${MET[language]}\n${told}`).map(line)).toEqual([])
  })

  test('nor is what was said at a meeting that is only mentioned', () => {
    const text = `${MET.ar}\nوكان المقداد قد التقى في 3 مارس 2023 بموسكو نظيره الروسي سيرغي لافروف، وأكد لافروف حينها دعم بلاده لسيادة سوريا.`
    expect(positions(text).filter(({ official }) => official === 'sergey-lavrov')).toEqual([])
  })
})
