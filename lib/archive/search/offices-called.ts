/**
 * What offices are called, as people type them and as the registry titles them: each has names in all
 * languages.
 */

import type { OfficeKind } from '../dto'

/**
 * `names` are those by which texts tell it mostly, `also` others that people type and titles have. `of`: whose
 * office it is where nothing else tells: there is one secretary of state whom everybody means. `own`: such an office
 * is told by its title, a kind's common name being none that its country has for it.
 */
type Called = { kind: OfficeKind; of?: string; own?: true; names: string; also?: string }

export const CALLED: readonly Called[] = [
  {
    kind: 'foreign-minister',
    names:
      'foreign minister|minister of foreign affairs|وزیر خارجه|وزیر امور خارجه|وزير الخارجية|министр иностранных дел|' +
      'глава МИД|dışişleri bakanı',
    also:
      'minister for foreign affairs|foreign affairs minister|FM|external affairs minister|minister of external affairs|' +
      'foreign secretary|acting foreign minister|acting minister of foreign affairs|federal foreign minister|minister responsible for foreign affairs|' +
      'top diplomat|سرپرست وزارت خارجه|سرپرست وزارت امور خارجه|وزیر مسئول امور خارجه|وزير خارجية|وزيرة الخارجية|' +
      'وزيرة خارجية|وزير الشؤون الخارجية|القائم بأعمال وزير الخارجية|главы МИД|главе МИД|главой МИД|глава МИДа|' +
      'исполняющий обязанности министра иностранных дел|dışişleri bakan|dışişleri bakan vekili',
  },
  {
    kind: 'foreign-minister',
    of: 'us',
    own: true,
    names: 'secretary of state|госсекретарь|государственный секретарь|глава Госдепа|глава Госдепартамента',
  },
  {
    kind: 'deputy-foreign-minister',
    names:
      'deputy foreign minister|deputy minister of foreign affairs|معاون وزیر خارجه|معاون وزیر امور خارجه|' +
      'نائب وزير الخارجية|مساعد وزير الخارجية|заместитель министра иностранных дел|замминистра иностранных дел|' +
      'dışişleri bakan yardımcısı',
    also:
      'deputy FM|vice foreign minister|first deputy foreign minister|assistant foreign minister|' +
      'assistant minister of foreign affairs|deputy minister for foreign affairs|معاون وزارت خارجه|' +
      'معاون وزارت امور خارجه|معاون سیاسی وزیر خارجه|معاون سیاسی وزیر امور خارجه|معاون سیاسی وزارت خارجه|' +
      'نائب وزير خارجية|نائبة وزير الخارجية|مساعد وزير خارجية|معاون وزير الخارجية|معاون وزير خارجية|' +
      'وكيل وزارة الخارجية|نائب وزير الشؤون الخارجية|замглавы МИД|первый заместитель министра иностранных дел|' +
      'помощник министра иностранных дел|dışişleri bakanı yardımcısı|dışişleri bakan yardımcı',
  },
  {
    kind: 'deputy-foreign-minister',
    of: 'us',
    own: true,
    names:
      'deputy secretary of state|assistant secretary of state|under secretary of state|undersecretary of state|' +
      'заместитель госсекретаря|замгоссекретаря|заместитель государственного секретаря|помощник госсекретаря',
  },
  {
    kind: 'president',
    names: 'president|رئیس‌جمهور|رئیس‌جمهوری|الرئيس|رئيس الجمهورية|президент|cumhurbaşkanı|devlet başkanı',
    also:
      'acting president|رئيس جمهورية|رئيسة الجمهورية|исполняющий обязанности президента|cumhurbaşkan|devlet başkan|' +
      'cumhurbaşkanı vekili',
  },
  {
    kind: 'vice-president',
    names:
      'vice president|معاون رئیس‌جمهور|نائب الرئيس|نائب رئيس الجمهورية|вице-президент|cumhurbaşkanı yardımcısı',
    also:
      'first vice president|معاون رئیس‌جمهوری|معاون اول رئیس‌جمهور|معاون اول رئیس‌جمهوری|النائب الأول لرئيس الجمهورية|' +
      'первый вице-президент|birinci cumhurbaşkanı yardımcısı',
  },
  {
    kind: 'head-of-government',
    names:
      'prime minister|premier|نخست‌وزیر|رئيس الوزراء|رئيس الحكومة|премьер-министр|премьер|başbakan|başbakanı',
    also:
      'PM|head of government|رئيس وزراء|رئيسة الوزراء|رئيسة وزراء|رئيس مجلس الوزراء|глава правительства|' +
      'председатель правительства',
  },
  {
    kind: 'head-of-government',
    own: true,
    names: 'chancellor|صدراعظم|المستشار الاتحادي|المستشارة الاتحادية|канцлер|şansölye|şansölyesi',
  },
  {
    kind: 'deputy-prime-minister',
    names: 'deputy prime minister|معاون نخست‌وزیر|نائب رئيس الوزراء|вице-премьер|başbakan yardımcısı',
    also:
      'vice premier|deputy premier|نائب رئيس الحكومة|نائبة رئيس الحكومة|نائب رئيس مجلس الوزراء|' +
      'заместитель премьер-министра',
  },
  {
    kind: 'defence-minister',
    names:
      'defence minister|defense minister|minister of defence|minister of defense|وزیر دفاع|وزير الدفاع|министр обороны|' +
      'savunma bakanı',
    also:
      'secretary of defense|defense secretary|defence secretary|وزير دفاع|وزيرة الدفاع|глава Минобороны|' +
      'millî savunma bakanı|milli savunma bakanı',
  },
  {
    kind: 'interior-minister',
    names:
      'interior minister|minister of the interior|وزیر کشور|وزير الداخلية|министр внутренних дел|içişleri bakanı',
    also: 'minister of interior|home secretary|وزیر داخله|وزير داخلية|глава МВД',
  },
  {
    kind: 'speaker',
    names:
      'speaker of parliament|parliament speaker|رئیس مجلس|رئیس پارلمان|رئيس البرلمان|رئيس مجلس النواب|' +
      'спикер парламента|meclis başkanı',
    also:
      'speaker|speaker of the parliament|رئیس مجلس شورای اسلامی|رئیس مجلس نمایندگان|رئيس مجلس الشورى|' +
      'رئيس مجلس الشورى الإسلامي|спикер|председатель парламента',
  },
  {
    kind: 'king',
    names: 'king|پادشاه|ملک|الملك|король|короля|kral|kralı',
    also: 'monarch|العاهل',
  },
  {
    kind: 'emir',
    names: 'emir|امیر|أمير|эмир|emiri',
    also: 'amir|أمير دولة',
  },
  {
    kind: 'sultan',
    names: 'sultan|سلطان|السلطان|султан|sultanı',
  },
  {
    kind: 'crown-prince',
    names: 'crown prince|ولیعهد|ولي العهد|наследный принц|veliaht prens|veliaht prensi',
    also: 'ولي عهد',
  },
  {
    kind: 'supreme-leader',
    of: 'ir',
    names:
      'supreme leader|leader of the islamic revolution|رهبر انقلاب|رهبر انقلاب اسلامی|رهبر معظم انقلاب|' +
      'رهبر معظم انقلاب اسلامی|رهبر ایران|المرشد الأعلى|المرشد الإيراني|قائد الثورة الإسلامية|قائد الثورة|' +
      'верховный лидер|dini lider|dini lideri',
  },
  {
    kind: 'security-adviser',
    names:
      'national security adviser|national security advisor|مشاور امنیت ملی|مستشار الأمن القومي|' +
      'советник по национальной безопасности|ulusal güvenlik danışmanı',
    also: 'مستشار الأمن الوطني',
  },
  {
    kind: 'secretary-general',
    names: 'secretary general|دبیرکل|الأمين العام|генеральный секретарь|генсек|genel sekreteri',
    also: 'general secretary|أمين عام|الأمينة العامة|genel sekreter',
  },
  { kind: 'secretary-general', of: 'un', names: 'UN chief' },
  { kind: 'secretary-general', of: 'nato', names: 'NATO chief' },
  {
    kind: 'high-representative',
    of: 'eu',
    names:
      'high representative|foreign policy chief|نماینده عالی|مسئول سیاست خارجی|الممثل الأعلى|الممثل السامي|' +
      'مسؤول السياسة الخارجية|منسق السياسة الخارجية|верховный представитель|высокий представитель|yüksek temsilcisi|' +
      'yüksek temsilci',
  },
  {
    kind: 'director-general',
    names: 'director general|مدیرکل|المدير العام|генеральный директор|genel direktörü',
    also: 'مدير عام|гендиректор|genel müdürü|genel direktör',
  },
  { kind: 'director-general', of: 'iaea', names: 'IAEA chief|глава МАГАТЭ|главы МАГАТЭ|UAEA Başkanı' },
  {
    kind: 'envoy',
    names:
      'special envoy|envoy|special representative|special presidential envoy|special presidential representative|' +
      'personal envoy|presidential envoy|peace envoy|نماینده ویژه|فرستاده ویژه|فرستاده|نماینده خاص|المبعوث الخاص|' +
      'المبعوثة الخاصة|مبعوث خاص|المبعوث|مبعوث|المبعوثة|الممثل الخاص|الممثلة الخاصة|الموفد|الموفد الخاص|' +
      'специальный представитель|спецпредставитель|специальный посланник|спецпосланник|посланник|özel temsilci|' +
      'özel temsilcisi|özel elçi|özel elçisi',
  },
  {
    kind: 'deputy-envoy',
    names:
      'deputy special envoy|deputy envoy|deputy special representative|معاون نماینده ویژه|معاون فرستاده ویژه|' +
      'نائب المبعوث الخاص|نائبة المبعوث الخاص|نائب المبعوث|نائبة المبعوث|заместитель специального посланника|' +
      'заместитель спецпосланника|özel temsilci yardımcısı',
  },
  {
    kind: 'permanent-representative',
    names:
      'permanent representative|نماینده دائم|نماینده دایم|المندوب الدائم|مندوب دائم|الممثل الدائم|постоянный представитель|' +
      'постпред|daimi temsilcisi|daimi temsilci',
  },
  {
    kind: 'ambassador',
    names: 'ambassador|سفیر|السفير|سفيرة|السفيرة|посол|посла|послу|послом|büyükelçi|büyükelçisi',
  },
  {
    kind: 'adviser',
    names:
      'adviser|advisor|senior adviser|senior advisor|senior assistant|aide|presidential aide|مشاور|مشاور ارشد|دستیار|' +
      'دستیار ارشد|دستیار ویژه|مستشار|كبير مستشاري|كبير مساعدي|المستشار|المستشار السياسي|مساعد|советник|старший советник|' +
      'помощник|старший помощник|danışmanı|danışman|başdanışmanı|kıdemli danışmanı|kıdemli yardımcısı',
  },
  {
    kind: 'spokesman',
    names:
      'spokesman|presidential spokesman|spokesperson|spokeswoman|foreign ministry spokesman|foreign ministry spokesperson|سخنگوی|سخنگو|' +
      'سخنگوی وزارت خارجه|سخنگوی وزارت امور خارجه|سخنگوی دستگاه دیپلماسی|المتحدث باسم|الناطق باسم|المتحدثة باسم|' +
      'المتحدث باسم الخارجية|المتحدث باسم وزارة الخارجية|официальный представитель|официальный представитель МИД|' +
      'пресс-секретарь|sözcüsü|sözcü|dışişleri sözcüsü|dışişleri bakanlığı sözcüsü',
  },
  {
    kind: 'negotiator',
    names:
      'chief negotiator|nuclear negotiator|chief nuclear negotiator|مذاکره‌کننده ارشد|مذاکره‌کننده ارشد هسته‌ای|' +
      'كبير المفاوضين|كبير المفاوضين النوويين|главный переговорщик|baş müzakereci|baş müzakerecisi',
  },
]
