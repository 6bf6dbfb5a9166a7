/** The few sentences of which synthetic dispatches are made, by language. */
import type { Stance } from '@/lib/parser/draft'
import type { Language, MeetingKind } from '@/lib/registry/schema'

/** The stances that synthetic dispatches tell of. */
export const TOLD_STANCES = ['hoped', 'concerned', 'demanded'] as const satisfies readonly Stance[]
export type ToldStance = (typeof TOLD_STANCES)[number]

export type Phrases = {
  /** `{…}` are filled in; a part in brackets goes where what it holds is not told. */
  sentence: string
  verbs: Record<MeetingKind, string>
  and: string
  /** An office told without a name. */
  ambassadorOf: string
  /** People whom no registry knows. */
  strangers: readonly string[]
  planned: string
  /** What somebody said of a topic. */
  positions: Record<ToldStance, string>
  /** Sentences that tell nothing, to give a dispatch its length. */
  padding: readonly string[]
  /** How days are told. */
  locale: string
}

export const PHRASES: Record<Language, Phrases> = {
  en: {
    sentence:
      '[On {date}, ]{people} {verb}[ in {place}][ on the margins of {occasion}].[ They discussed {topics}.]',
    verbs: {
      talks: 'held talks',
      call: 'spoke by telephone',
      video: 'spoke by video link',
      round: 'attended the plenary session',
      summit: 'held a summit',
      ministerial: 'met at ministerial level',
    },
    and: ' and ',
    ambassadorOf: 'the ambassador of {party}',
    strangers: ['Karim Nadwan', 'Piotr Walenski', 'Salma Idrani', 'Tomas Verdeck'],
    planned: 'The meeting is still to come.',
    positions: {
      hoped: '{speaker} expressed hope for progress on {topic}.',
      concerned: '{speaker} voiced concern about {topic}.',
      demanded: '{speaker} called for steps on {topic}.',
    },
    padding: [
      'The delegations thanked the hosts for their welcome.',
      'Both sides described the exchange as useful.',
      'No further details were given to the press.',
      'Experts are to continue their work in the coming weeks.',
      'A statement was published after the meeting.',
    ],
    locale: 'en-GB-u-ca-gregory',
  },
  fa: {
    sentence:
      '{people}[ روز {date}][ در {place}][ در حاشیه {occasion}] {verb}.[ {topics} محور این گفت‌وگو بود.]',
    verbs: {
      talks: 'دیدار و گفت‌وگو کردند',
      call: 'تلفنی گفت‌وگو کردند',
      video: 'به صورت ویدئویی گفت‌وگو کردند',
      round: 'در نشست عمومی شرکت کردند',
      summit: 'نشست سران برگزار کردند',
      ministerial: 'نشست وزیران برگزار کردند',
    },
    and: ' و ',
    ambassadorOf: 'سفیر {party}',
    strangers: ['کریم ندوانی', 'پیوتر والنسکی', 'سلما ادرانی', 'توماس وردک'],
    planned: 'این دیدار هنوز انجام نشده است.',
    positions: {
      hoped: '{speaker} درباره {topic} ابراز امیدواری کرد.',
      concerned: '{speaker} درباره {topic} ابراز نگرانی کرد.',
      demanded: '{speaker} خواستار اقدام درباره {topic} شد.',
    },
    padding: [
      'هیئت‌ها از میزبانی شهر قدردانی کردند.',
      'دو طرف این تبادل نظر را سودمند خواندند.',
      'جزئیات بیشتری به رسانه‌ها داده نشد.',
      'کارشناسان در هفته‌های آینده کار خود را ادامه می‌دهند.',
      'پس از این دیدار بیانیه‌ای منتشر شد.',
    ],
    locale: 'fa-IR-u-ca-persian',
  },
  ar: {
    sentence: '{verb} {people}[ يوم {date}][ في {place}][ على هامش {occasion}].[ وتناول اللقاء {topics}.]',
    verbs: {
      talks: 'أجرى محادثات كل من',
      call: 'أجرى اتصالاً هاتفياً كل من',
      video: 'تحادث عبر الفيديو كل من',
      round: 'شارك في الجلسة العامة كل من',
      summit: 'عقد قمة كل من',
      ministerial: 'عقد اجتماعاً وزارياً كل من',
    },
    and: ' و',
    ambassadorOf: 'سفير {party}',
    strangers: ['كريم ندوان', 'بيوتر فالنسكي', 'سلمى إدراني', 'توماس فرديك'],
    planned: 'ولم يعقد اللقاء بعد.',
    positions: {
      hoped: 'وأعرب {speaker} عن الأمل في إحراز تقدم بشأن {topic}.',
      concerned: 'وأعرب {speaker} عن القلق بشأن {topic}.',
      demanded: 'ودعا {speaker} إلى خطوات بشأن {topic}.',
    },
    padding: [
      'وشكرت الوفود المدينة المضيفة على حسن الاستقبال.',
      'ووصف الجانبان تبادل الآراء بالمفيد.',
      'ولم تعط تفاصيل أخرى للصحافة.',
      'ويواصل الخبراء عملهم في الأسابيع المقبلة.',
      'وصدر بيان عقب اللقاء.',
    ],
    locale: 'ar-EG-u-ca-gregory-nu-arab',
  },
  ru: {
    sentence: '[{date} ]{people} {verb}[, {place}][, на полях: {occasion}].[ Обсуждались: {topics}.]',
    verbs: {
      talks: 'провели переговоры',
      call: 'поговорили по телефону',
      video: 'поговорили по видеосвязи',
      round: 'приняли участие в пленарном заседании',
      summit: 'провели саммит',
      ministerial: 'провели министерскую встречу',
    },
    and: ' и ',
    ambassadorOf: 'посол ({party})',
    strangers: ['Карим Надван', 'Пётр Валенский', 'Сальма Идрани', 'Томас Вердек'],
    planned: 'Встреча ещё не состоялась.',
    positions: {
      hoped: '{speaker} выражает надежду на прогресс по теме «{topic}».',
      concerned: '{speaker} выражает обеспокоенность по теме «{topic}».',
      demanded: '{speaker} призывает к шагам по теме «{topic}».',
    },
    padding: [
      'Делегации поблагодарили город за приём.',
      'Стороны назвали обмен мнениями полезным.',
      'Других подробностей прессе не сообщили.',
      'Эксперты продолжат работу в ближайшие недели.',
      'По итогам встречи опубликовано заявление.',
    ],
    locale: 'ru-RU-u-ca-gregory',
  },
  tr: {
    sentence:
      '{people}[, {date} günü][ {place} kentinde][, {occasion} kapsamında] {verb}.[ Gündemde {topics} vardı.]',
    verbs: {
      talks: 'görüşme yaptı',
      call: 'telefonda görüştü',
      video: 'video konferansla görüştü',
      round: 'genel oturuma katıldı',
      summit: 'zirve düzenledi',
      ministerial: 'bakanlar toplantısı yaptı',
    },
    and: ' ve ',
    ambassadorOf: '{party} büyükelçisi',
    strangers: ['Kerim Nedvan', 'Piotr Valenski', 'Selma İdrani', 'Tomas Verdek'],
    planned: 'Görüşme henüz yapılmadı.',
    positions: {
      hoped: '{speaker}, {topic} konusunda umutlu olduğunu söyledi.',
      concerned: '{speaker}, {topic} konusundaki endişesini dile getirdi.',
      demanded: '{speaker}, {topic} konusunda adım atılmasını istedi.',
    },
    padding: [
      'Heyetler ev sahibi kente teşekkür etti.',
      'Taraflar görüş alışverişini yararlı buldu.',
      'Basına başka ayrıntı verilmedi.',
      'Uzmanlar önümüzdeki haftalarda çalışmayı sürdürecek.',
      'Görüşmenin ardından bir bildiri yayımlandı.',
    ],
    locale: 'tr-TR-u-ca-gregory',
  },
}
