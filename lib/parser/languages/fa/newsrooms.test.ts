/** Manners of Iranian and Afghan newsrooms: how they spell, how they go on about a meeting, where they say it was. */
import { describe, expect, test } from 'vitest'
import { meetingLines } from '../../testing'

const read = (text: string) => meetingLines(text, '2025-03-12')

describe('spelling', () => {
  test.each([
    [
      'an ezafe written after a silent he',
      'نماینده‌ی ویژه‌ی سازمان ملل برای سوریه، گیر پدرسن، دیروز در دمشق با فیصل مقداد، وزیر خارجه‌ی سوریه، درباره‌ی آینده ی این کشور صحبت کرد.',
      ['talks held 2025-03-11 damascus: geir-pedersen + faisal-mekdad'],
    ],
  ])('%s', (_, text, meetings) => {
    expect(read(text)).toEqual(meetings)
  })
})

describe('going on about a meeting', () => {
  test.each([
    [
      '"the aforesaid"',
      'رؤسای جمهور افغانستان، پاکستان و ایران فردا در اسلام‌آباد گرد هم می‌آیند. در نشست مذکور آصف علی زرداری رئیس جمهور پاکستان نیز حضور خواهد داشت.',
      ['summit planned 2025-03-13 islamabad: ?af + asif-ali-zardari + ?ir'],
    ],
    [
      '"this diplomat" after a sentence that only names whose envoy he is',
      'حسین امیرعبداللهیان دیروز در تهران با «اریک لوندکویست» نماینده ویژه دبیرکل سازمان ملل متحد دیدار کرد.\n\nنماینده گوترش از میزبانی تهران قدردانی کرد.\n\nاین دیپلمات سوئدی پنجشنبه گذشته نیز در بغداد با فواد حسین وزیر خارجه عراق گفت‌وگو کرده بود.',
      [
        'talks held 2025-03-11 tehran: hossein-amir-abdollahian + اریک لوندکویست',
        'talks held 2025-03-06 baghdad: اریک لوندکویست + fuad-hussein',
      ],
    ],
  ])('%s', (_, text, meetings) => {
    expect(read(text)).toEqual(meetings)
  })
})

describe('summits of many', () => {
  test.each([
    [
      'in whose presence',
      'هفتمین اجلاس سران کشورهای حاشیه خزر دیروز با حضور مسعود پزشکیان، ولادیمیر پوتین و الهام علی‌اف در تهران برگزار شد.',
      ['summit held 2025-03-11 tehran: masoud-pezeshkian + vladimir-putin + ilham-aliyev'],
    ],
    [
      'spoken at, with those who attended told after',
      'مسعود پزشکیان دیروز در اجلاس سران سازمان همکاری شانگهای در سمرقند سخنرانی کرد. رؤسای جمهور روسیه و چین در این اجلاس حضور داشتند.',
      ['summit held 2025-03-11 samarkand: masoud-pezeshkian + ?ru + ?cn'],
    ],
    [
      'on whose eve or in whose hall others met',
      'در آستانه گشایش هشتمین اجلاس سران کشورهای اسلامی، رئیس جمهور گینه دیروز وارد تهران شد و با عباس عراقچی وزیر امور خارجه دیدار کرد.',
      ['talks held 2025-03-11 tehran: ?gn + abbas-araghchi'],
    ],
    ['where somebody speaks alone', 'مسعود پزشکیان دیروز در اجلاس سران گروه هشت در قاهره سخنرانی کرد.', []],
  ])('%s', (_, text, meetings) => {
    expect(read(text)).toEqual(meetings)
  })
})

describe('places', () => {
  test.each([
    [
      'an embassy is not in its own capital',
      'عباس عراقچی وزیر امور خارجه دیروز وارد بیروت شد. اسامه حمدان از رهبران حماس در محل سفارت جمهوری اسلامی ایران با عراقچی دیدار کرد.',
      ['talks held 2025-03-11 beirut: osama-hamdan + abbas-araghchi'],
    ],
    [
      'the Kremlin',
      'ولادیمیر پوتین دیروز در کرملین با مسعود پزشکیان دیدار کرد.',
      ['summit held 2025-03-11 moscow: vladimir-putin + masoud-pezeshkian'],
    ],
    [
      'a spokesman of the Kremlin',
      'سخنگوی کرملین گفت عباس عراقچی دیروز با سرگئی لاوروف دیدار کرد.',
      ['talks held 2025-03-11 null: abbas-araghchi + sergey-lavrov'],
    ],
  ])('%s', (_, text, meetings) => {
    expect(read(text)).toEqual(meetings)
  })
})

describe('sessions', () => {
  test.each([
    [
      'an ordinal of the series whose number is next to it; a round that was only talked about',
      'بیست‌ودومین نشست آستانه درباره سوریه امروز در آستانه آغاز شد. عباس عراقچی و گیر پدرسن درباره دور نهم کمیته قانون اساسی گفت‌وگو کردند. بیست‌ویکمین نشست بهمن ۱۴۰۲ در همین شهر برگزار شد.',
      [
        'talks held 2025-03-12 null: abbas-araghchi + geir-pedersen',
        'round held 2024-11-11/2024-11-12 astana: ',
        'round held 2024-01-24/2024-01-25 astana: ',
      ],
    ],
  ])('%s', (_, text, meetings) => {
    expect(read(text)).toEqual(meetings)
  })
})

describe('told aside and after', () => {
  test.each([
    [
      'a meeting of the same day, worth recalling, in the city told before',
      'رجب طیب اردوغان دیروز وارد شهر قونیه شد. گفتنی است هاکان فیدان وزیر خارجه ترکیه نیز دیروز در همین شهر با عباس عراقچی دیدار کرد.',
      ['talks held 2025-03-11 konya: hakan-fidan + abbas-araghchi'],
    ],
    [
      'both sides will meet again',
      'عباس عراقچی و استیو ویتکاف دیروز در مسقط مذاکره کردند. دو طرف توافق کرده‌اند که ۲۹ اسفند باز هم گفت‌وگو کنند.',
      [
        'talks held 2025-03-11 muscat: abbas-araghchi + steve-witkoff',
        'talks planned 2025-03-19 null: abbas-araghchi + steve-witkoff',
      ],
    ],
    [
      'who did something in this meeting, too',
      'عباس عراقچی دیروز در بغداد با فواد حسین دیدار کرد. نبیل خضیر رئیس بانک مرکزی عراق نیز در این دیدار پیشنهادهایی روی میز گذاشت.',
      ['talks held 2025-03-11 baghdad: abbas-araghchi + fuad-hussein + نبیل خضیر'],
    ],
    [
      'the next stop of a journey',
      'عباس عراقچی دیروز در دوحه با سرگئی لاوروف دیدار کرد. مقصد بعدی وزیر امور خارجه بغداد خواهد بود. او جمعه با فواد حسین گفت‌وگو می‌کند.',
      [
        'talks held 2025-03-11 doha: abbas-araghchi + sergey-lavrov',
        'talks planned 2025-03-14 baghdad: abbas-araghchi + fuad-hussein',
      ],
    ],
    [
      'a sitting of parliament, where somebody speaks',
      'عباس عراقچی دیروز در باکو با جیحون بایراموف دیدار کرد. فردا رئیس جمهور ایران در نشست ویژه مجلس ملی آذربایجان سخنرانی خواهد کرد.',
      ['talks held 2025-03-11 baku: abbas-araghchi + jeyhun-bayramov'],
    ],
    [
      'a surname told in two words',
      'مسعود پزشکیان دیروز در عشق‌آباد با «سردار بردی‌محمداف» رئیس جمهور ترکمنستان دیدار کرد. پزشکیان و آقای بردی محمداف امروز نیز در همین شهر دیدار کردند.',
      [
        'summit held 2025-03-11 ashgabat: masoud-pezeshkian + serdar-berdimuhamedov',
        'summit held 2025-03-12 ashgabat: masoud-pezeshkian + serdar-berdimuhamedov',
      ],
    ],
    [
      'what lies in a city that is talked about',
      'عباس عراقچی دیروز در حاشیه نشست دوحه با نخست‌وزیر قطر درباره آتش‌بس در غزه تبادل نظر کرد.',
      ['talks held 2025-03-11 doha: abbas-araghchi + ?qa'],
    ],
  ])('%s', (_, text, meetings) => {
    expect(read(text)).toEqual(meetings)
  })
})
