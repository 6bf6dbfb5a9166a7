/** Russian finite verbs, conjugated from their stems; infinitives and participles with them. */
import type { MeetingKind } from '@/lib/registry/schema'
import type { LexiconData, VerbClass } from '../schema'

type Verbs = LexiconData['verbs']

interface Stems {
  /** Masculine; where the other forms have another stem, that after a blank: "прошел прошл". */
  past?: string
  /** Third persons, singular and plural. */
  present?: string
  future?: string
  infinitive?: string
  /** Short passive participle, masculine; likewise with another stem after a blank. */
  passive?: string
  /** Long participles in dictionary form: beside a noun, no predicates. */
  participles?: string
}

const REFLEXIVE = 'ся'

/** Masculine, feminine, neuter and plural of a past or a short participle, reflexive ones too. */
function genders(told: string): string[] {
  const [masculine = '', other] = told.split(' ')
  if (masculine.endsWith(REFLEXIVE)) {
    const stem = other ?? masculine.slice(0, -REFLEXIVE.length)
    return [masculine, `${stem}ась`, `${stem}ось`, `${stem}ись`]
  }
  const stem = other ?? masculine
  return [masculine, `${stem}а`, `${stem}о`, `${stem}и`]
}

const shortForms = (told: string): string[] => {
  const [masculine = '', stem = masculine] = told.split(' ')
  return [masculine, `${stem}а`, `${stem}о`, `${stem}ы`]
}

/** All forms of a verb; `object`: words that belong to it and stand right after it. */
function conjugate(verbClass: VerbClass, stems: Stems, kind?: MeetingKind, object = ''): Verbs {
  const entry = (tense: Verbs[number]['tense'], words: readonly string[]): Verbs =>
    words.length === 0
      ? []
      : [
          {
            class: verbClass,
            tense,
            words: words.map((word) => (object === '' ? word : `${word} ${object}`)),
            ...(kind ? { kind } : {}),
          },
        ]
  const list = (told: string | undefined) => (told ?? '').split(' ').filter(Boolean)
  const infinitives = list(stems.infinitive)
  const imperfective = stems.present === undefined ? [] : infinitives
  return [
    ...entry('past', stems.past ? genders(stems.past) : []),
    ...entry('past', stems.passive ? shortForms(stems.passive) : []),
    ...entry(
      'past',
      (stems.passive ? shortForms(stems.passive) : []).flatMap((form) =>
        ['был', 'была', 'было', 'были'].map((auxiliary) => `${auxiliary} ${form}`),
      ),
    ),
    ...entry(
      'future',
      (stems.passive ? shortForms(stems.passive) : []).flatMap((form) => [`будет ${form}`, `будут ${form}`]),
    ),
    ...entry('present', list(stems.present)),
    ...entry('future', [
      ...list(stems.future),
      ...imperfective.flatMap((infinitive) => [`будет ${infinitive}`, `будут ${infinitive}`]),
    ]),
    ...entry('wish', infinitives),
    ...entry(
      'participle',
      list(stems.participles).map((word) => `~${word}`),
    ),
  ]
}

const all = (verbClass: VerbClass, stems: readonly Stems[], kind?: MeetingKind) =>
  stems.flatMap((one) => conjugate(verbClass, one, kind))

const withObjects = (verbClass: VerbClass, stems: readonly Stems[], objects: readonly string[]) =>
  objects.flatMap((object) => stems.flatMap((one) => conjugate(verbClass, one, undefined, object)))

/** A regular perfective of the second conjugation: обсудил, обсудит, обсудят, обсудить. */
const i = (stem: string, singular = stem, more: Stems = {}): Stems => ({
  past: `${stem}ил`,
  future: `${singular}ит ${singular}ят`,
  infinitive: `${stem}ить`,
  ...more,
})
/** A regular imperfective of the first conjugation: обсуждал, обсуждает, обсуждать. */
const a = (stem: string, more: Stems = {}): Stems => ({
  past: `${stem}л`,
  present: `${stem}ет ${stem}ют`,
  infinitive: `${stem}ть`,
  ...more,
})
/** A perfective of the first conjugation: сказать apart, узнал, узнает. */
const na = (stem: string): Stems => ({
  past: `${stem}л`,
  future: `${stem}ет ${stem}ют`,
  infinitive: `${stem}ть`,
})
/** Verbs in -овать: беседовал, беседует. */
const ova = (stem: string, perfective = false): Stems => ({
  past: `${stem}овал`,
  [perfective ? 'future' : 'present']: `${stem}ует ${stem}уют`,
  infinitive: `${stem}овать`,
})
const sya = (stems: Stems): Stems => {
  const join = (told: string) =>
    told
      .split(' ')
      .map((word) => (/[аеиоуыэюя]$/.test(word) ? `${word}сь` : `${word}ся`))
      .join(' ')
  return {
    ...(stems.past ? { past: `${stems.past}ся` } : {}),
    ...(stems.present ? { present: join(stems.present) } : {}),
    ...(stems.future ? { future: join(stems.future) } : {}),
    ...(stems.infinitive ? { infinitive: join(stems.infinitive) } : {}),
  }
}

const RECEIVE: Stems[] = [
  {
    past: 'принял',
    future: 'примет примут',
    infinitive: 'принять',
    passive: 'принят',
  },
  a('принима'),
]

const HOLD: Stems[] = [
  {
    past: 'провел',
    future: 'проведет проведут',
    infinitive: 'провести',
    passive: 'проведен',
    participles: 'проведенный',
  },
  {
    past: 'проводил',
    present: 'проводит проводят',
    infinitive: 'проводить',
  },
]

/** "got in touch": a call or a video meeting with the words for how. */
const CONNECT: Stems[] = [
  sya({ past: 'связал', future: 'свяжет свяжут', infinitive: 'связать' }),
  sya({ past: 'связывал', present: 'связывает связывают' }),
  sya(na('пообща')),
  sya(a('обща')),
  { past: 'поговорил', future: 'поговорит поговорят', infinitive: 'поговорить' },
]

const meeting: Verbs = [
  ...all('meet', [
    { ...sya(i('встрет')), participles: 'встретившийся' },
    sya(a('встреча')),
    { past: 'виделся', infinitive: 'видеться' },
    { past: 'свиделся', future: 'свидится свидятся', infinitive: 'свидеться' },
    { past: 'увиделся', future: 'увидится увидятся', infinitive: 'увидеться' },
    { past: 'виделся', infinitive: 'видеться' },
    { past: 'пересекся пересекл', future: 'пересечется пересекутся', infinitive: 'пересечься' },
    sya(na('посовеща')),
    na('повида'),
    sya(na('повида')),
    ova('бесед'),
    ova('побесед', true),
    { past: 'переговорил', future: 'переговорит переговорят', infinitive: 'переговорить' },
    { past: 'поговорил', future: 'поговорит поговорят', infinitive: 'поговорить' },
    { past: 'разговаривал', present: 'разговаривает разговаривают', infinitive: 'разговаривать' },
    sya(na('пообща')),
    sya(a('обща')),
    sya(ova('консультир')),
    sya(ova('проконсультир', true)),
    sya(i('уедин')),
    a('ужина'),
    na('поужина'),
    a('обеда'),
    na('пообеда'),
    na('отобеда'),
    a('завтрака'),
    na('позавтрака'),
    { past: 'собрался', future: 'соберется соберутся', infinitive: 'собраться' },
    sya(a('собира')),
    sya(a('совеща')),
    { past: 'сошелся сошл', future: 'сойдется сойдутся', infinitive: 'сойтись' },
  ]),
  ...all('meet', RECEIVE),
  ...all(
    'meet',
    [sya(i('созвон')), { past: 'созванивался', present: 'созванивается созваниваются' }],
    'call',
  ),
  ...['по телефону', 'по видеосвязи'].flatMap((object) =>
    CONNECT.flatMap((one) => conjugate('meet', one, object === 'по телефону' ? 'call' : 'video', object)),
  ),
  ...all(
    'meet',
    [
      { past: 'перезвонил', future: 'перезвонит перезвонят' },
      { past: 'звонил', present: 'звонит звонят', infinitive: 'звонить' },
    ],
    'call',
  ),
  ...all('meet', [{ past: 'позвонил', future: 'позвонит позвонят', infinitive: 'позвонить' }], 'call'),
  ...withObjects(
    'meet',
    [{ past: 'нанес нанесл', future: 'нанесет нанесут', infinitive: 'нанести' }],
    [
      'визит',
      'визит вежливости',
      'протокольный визит',
      'ответный визит',
      'краткий визит',
      'прощальный визит',
    ],
  ),
  ...withObjects(
    'meet',
    [
      { past: 'сел', future: 'сядет сядут', infinitive: 'сесть' },
      { past: 'собрался', future: 'соберется соберутся', infinitive: 'собраться' },
    ],
    ['за стол', 'за один стол', 'за стол переговоров', 'за одним столом'],
  ),
  { class: 'meet', tense: 'past', words: ['за стол сели', 'за один стол сели', 'за стол переговоров сели'] },
]

const discussion: Verbs = all('discuss', [
  i('обсуд', 'обсуд', { passive: 'обсужден' }),
  a('обсужда'),
  { past: 'рассмотрел', future: 'рассмотрит рассмотрят', infinitive: 'рассмотреть', passive: 'рассмотрен' },
  { past: 'рассматривал', present: 'рассматривает рассматривают', infinitive: 'рассматривать' },
  { past: 'рассматривался', present: 'рассматривается рассматриваются' },
  { past: 'обсуждался', present: 'обсуждается обсуждаются' },
  { past: 'разобрал', future: 'разберет разберут', infinitive: 'разобрать' },
  a('разбира'),
  { past: 'затронул', future: 'затронет затронут', infinitive: 'затронуть', passive: 'затронут' },
  a('затрагива'),
  { past: 'обменялся', future: 'обменяется обменяются', infinitive: 'обменяться' },
  i('свер'),
  ova('соглас', true),
  i('обговор'),
  i('проговор'),
])

const sessions: Verbs = [
  ...all('light', [
    ...HOLD,
    {
      past: 'состоялся',
      future: 'состоится состоятся',
      infinitive: 'состояться',
      participles: 'состоявшийся',
    },
    {
      past: 'прошел прошл',
      future: 'пройдет пройдут',
      infinitive: 'пройти',
      participles: 'прошедший',
    },
    {
      past: 'проходил',
      present: 'проходит проходят',
      infinitive: 'проходить',
      participles: 'проходящий проходивший',
    },
    { past: 'вел', present: 'ведет ведут', infinitive: 'вести' },
    { past: 'имел', present: 'имеет имеют' },
    { past: 'устроил', future: 'устроит устроят', infinitive: 'устроить' },
    {
      past: 'организовал',
      future: 'организует организуют',
      infinitive: 'организовать',
      passive: 'организован',
    },
    { past: 'проводился', present: 'проводится проводятся', infinitive: 'проводиться' },
    { past: 'организовывал' },
    { past: 'возобновил', future: 'возобновит возобновят', infinitive: 'возобновить' },
  ]),
  {
    class: 'light',
    tense: 'participle',
    words: [
      '~намеченный',
      '~запланированный',
      '~назначенный',
      '~намечавшийся',
      '~планировавшийся',
      '~отложенный',
    ],
  },
  ...all('begin', [
    { past: 'начался', future: 'начнется начнутся', infinitive: 'начаться', participles: 'начавшийся' },
    sya(a('начина')),
    { past: 'начал', future: 'начнет начнут', infinitive: 'начать' },
    {
      past: 'стартовал',
      present: 'стартует стартуют',
      infinitive: 'стартовать',
      participles: 'стартовавший',
    },
    { past: 'открылся', future: 'откроется откроются', infinitive: 'открыться', participles: 'открывшийся' },
    sya(a('открыва')),
    { past: 'возобновился', future: 'возобновится возобновятся', infinitive: 'возобновиться' },
  ]),
  ...all('open', [
    { past: 'открыл', future: 'откроет откроют', infinitive: 'открыть', passive: 'открыт' },
    a('открыва'),
    ova('председательств'),
  ]),
  ...all('end', [
    {
      past: 'завершился',
      future: 'завершится завершатся',
      infinitive: 'завершиться',
      participles: 'завершившийся',
    },
    sya(a('заверша')),
    { past: 'завершил', future: 'завершит завершат', infinitive: 'завершить', passive: 'завершен' },
    { past: 'закончился', future: 'закончится закончатся', infinitive: 'закончиться' },
    { past: 'заканчивался', present: 'заканчивается заканчиваются' },
    { past: 'закончил', future: 'закончит закончат', infinitive: 'закончить' },
    { past: 'закрылся', future: 'закроется закроются', infinitive: 'закрыться' },
    { past: 'окончился', future: 'окончится окончатся', passive: 'окончен' },
  ]),
  ...all('continue', [
    { past: 'продолжился', future: 'продолжится продолжатся', infinitive: 'продолжиться' },
    sya(a('продолжа')),
    { past: 'продолжил', future: 'продолжит продолжат', infinitive: 'продолжить' },
    { past: 'шел шл', present: 'идет идут' },
    { past: 'длился', present: 'длится длятся', future: 'продлится продлятся' },
  ]),
  ...all('take-part', [
    {
      past: 'участвовал',
      present: 'участвует участвуют',
      infinitive: 'участвовать',
      participles: 'участвовавший',
    },
    { past: 'поучаствовал' },
    { past: 'ожидался', present: 'ожидается ожидаются' },
    { past: 'присутствовал', present: 'присутствует присутствуют', infinitive: 'присутствовать' },
    { past: 'присоединился', future: 'присоединится присоединятся', infinitive: 'присоединиться' },
    { past: 'подключился', future: 'подключится подключатся', infinitive: 'подключиться' },
    { past: 'сопровождал', present: 'сопровождает сопровождают', infinitive: 'сопровождать' },
  ]),
  ...withObjects('take-part', RECEIVE, [
    'участие',
    'в ней участие',
    'в них участие',
    'в нем участие',
    'личное участие',
  ]),
  {
    class: 'take-part',
    tense: 'past',
    words: ['участником', 'участниками', 'участницей'].flatMap((noun) =>
      ['стал', 'стала', 'стали', 'был', 'была', 'были'].flatMap((verb) => [
        `${noun} ${verb}`,
        `${verb} ${noun}`,
      ]),
    ),
  },
  ...all('lead', [
    { past: 'возглавил', future: 'возглавит возглавят', infinitive: 'возглавить', passive: 'возглавлен' },
    a('возглавля'),
    { past: 'возглавлялся', present: 'возглавляется' },
    { past: 'руководил', present: 'руководит руководят', infinitive: 'руководить' },
    { past: 'представил', future: 'представит представят' },
    a('представля'),
    { past: 'представлен', passive: 'представлен' },
  ]),
  ...all('lead', [ova('сопредседательств')]),
  {
    class: 'lead',
    tense: 'past',
    words: ['сопредседателями', 'сопредседателем', 'председателями', 'модераторами'].flatMap((noun) =>
      ['стал', 'стала', 'стали', 'был', 'была', 'были', 'выступил', 'выступила', 'выступили'].flatMap(
        (verb) => [`${noun} ${verb}`, `${verb} ${noun}`],
      ),
    ),
  },
  ...all('include', [
    a('включа'),
    { past: 'вошел вошл', future: 'войдет войдут', infinitive: 'войти' },
    { past: 'входил', present: 'входит входят' },
  ]),
  ...all('postpone', [
    { past: 'отложил', future: 'отложит отложат', infinitive: 'отложить', passive: 'отложен' },
    { past: 'перенес перенесл', future: 'перенесет перенесут', passive: 'перенесен' },
    { past: 'переносит', present: 'переносит переносят' },
  ]),
  ...all('cancel', [
    { past: 'отменил', future: 'отменит отменят', infinitive: 'отменить', passive: 'отменен' },
    { past: 'сорвался', future: 'сорвется сорвутся', passive: 'сорван' },
  ]),
]

const travel: Verbs = all('travel', [
  { past: 'ждал', present: 'ждет ждут' },
  { past: 'ожидал', present: 'ожидает ожидают' },
  { past: 'гостил', present: 'гостит гостят' },
  { past: 'побывал', future: 'побывает побывают' },
  { past: 'посетил', future: 'посетит посетят', infinitive: 'посетить' },
  a('посеща'),
  { past: 'прибыл', future: 'прибудет прибудут', infinitive: 'прибыть', participles: 'прибывший' },
  { past: 'прибывал', present: 'прибывает прибывают' },
  { past: 'приехал', future: 'приедет приедут', infinitive: 'приехать', participles: 'приехавший' },
  a('приезжа'),
  { past: 'прилетел', future: 'прилетит прилетят', infinitive: 'прилететь' },
  a('прилета'),
  { past: 'вылетел', future: 'вылетит вылетят', infinitive: 'вылететь' },
  { past: 'отправился', future: 'отправится отправятся', infinitive: 'отправиться' },
  { past: 'направился', future: 'направится направятся' },
  { past: 'отбыл', future: 'отбудет отбудут' },
  { past: 'совершил', future: 'совершит совершат', infinitive: 'совершить' },
  a('соверша'),
  na('побыва'),
  { past: 'вернулся', future: 'вернется вернутся', infinitive: 'вернуться' },
  { past: 'находился', present: 'находится находятся' },
  { past: 'пробыл' },
  { past: 'покинул', future: 'покинет покинут' },
  { past: 'съехался', future: 'съедется съедутся' },
  { past: 'съезжался', present: 'съезжается съезжаются' },
  { past: 'ездил', present: 'едет едут' },
  { past: 'летал', present: 'летит летят' },
])

const speech: Verbs = all('speak', [
  { past: 'сказал', future: 'скажет скажут', infinitive: 'сказать' },
  i('заяв', 'заяв'),
  { past: 'заявлял', present: 'заявляет заявляют' },
  i('сообщ', 'сообщ', { future: 'сообщит сообщат' }),
  a('сообща'),
  { past: 'сообщается', present: 'сообщается' },
  i('отмет'),
  a('отмеча'),
  { past: 'отмечается', present: 'отмечается' },
  { past: 'подчеркнул', future: 'подчеркнет подчеркнут', passive: 'подчеркнут' },
  { past: 'подчеркивал', present: 'подчеркивает подчеркивают' },
  i('добав'),
  i('объяв'),
  i('уточн'),
  i('поясн'),
  { past: 'объяснил', future: 'объяснит объяснят' },
  { past: 'рассказал', future: 'расскажет расскажут', infinitive: 'рассказать' },
  { past: 'указал', future: 'укажет укажут' },
  { past: 'напомнил', future: 'напомнит напомнят' },
  { past: 'признал' },
  { past: 'признался' },
  { past: 'выразил', future: 'выразит выразят' },
  { past: 'осудил', present: 'осуждает осуждают' },
  { past: 'поблагодарил' },
  { past: 'поздравил' },
  { past: 'призвал', present: 'призывает призывают' },
  { past: 'потребовал', present: 'требует требуют' },
  { past: 'предложил', present: 'предлагает предлагают' },
  { past: 'назвал', present: 'называет называют' },
  { past: 'считал', present: 'считает считают' },
  { past: 'ответил' },
  { past: 'написал' },
  { past: 'передал', present: 'передает передают' },
  { past: 'вручил' },
  { past: 'проинформировал' },
  { past: 'информировал', present: 'информирует информируют' },
  { past: 'опубликовал' },
  { past: 'пообещал' },
  { past: 'обещал' },
  { past: 'попросил', present: 'просит просят' },
  { past: 'просил' },
  { past: 'прокомментировал' },
  { past: 'подтвердил', present: 'подтверждает подтверждают' },
  { past: 'приветствовал', present: 'приветствует приветствуют' },
  { past: 'констатировал', present: 'констатирует констатируют' },
  { past: 'высказал' },
  { past: 'высказался' },
  { past: 'выступил', present: 'выступает выступают' },
  { past: 'дал', present: 'дает дают' },
  { past: 'доложил' },
  { past: 'поинтересовался' },
  { past: 'договорился', future: 'договорится договорятся' },
  { past: 'условился' },
  { past: 'решил' },
  { past: 'говорил', present: 'говорит говорят' },
  { past: 'говорилось', present: 'говорится' },
  { past: 'изложил' },
  { past: 'оценил' },
  { past: 'предупредил' },
  { past: 'пригласил', passive: 'приглашен' },
  { past: 'поддержал', present: 'поддерживает поддерживают' },
])

const being: Verbs = [
  { class: 'be', tense: 'past', words: ['был', 'была', 'было', 'были', 'стал', 'стала', 'стало', 'стали'] },
  { class: 'be', tense: 'future', words: ['будет', 'будут', 'станет', 'станут'] },
  { class: 'be', tense: 'present', words: ['является', 'являются'] },
]

const others: Verbs = all('other', [
  { past: 'сел', future: 'сядет сядут' },
  { past: 'сидел', present: 'сидит сидят' },
  { past: 'смог смогл' },
  { past: 'хотел', present: 'хочет хотят' },
  { past: 'надеялся', present: 'надеется надеются' },
  { past: 'планировал', present: 'планирует планируют' },
  { past: 'намеревался', present: 'намеревается намереваются' },
  { past: 'рассчитывал', present: 'рассчитывает рассчитывают' },
  { past: 'остался', present: 'остается остаются' },
  { past: 'касался', present: 'касается касаются' },
  { past: 'занимался', present: 'занимается занимаются' },
  { past: 'занял' },
  { past: 'получил' },
  { past: 'подписал', passive: 'подписан' },
  { past: 'достиг достигл', passive: 'достигнут' },
  { past: 'предстоял', present: 'предстоит предстоят' },
  { past: 'предполагался', present: 'предполагается' },
  { past: 'планировался', present: 'планируется планируются' },
  { past: 'готовился', present: 'готовится готовятся' },
  { past: 'появился' },
  { past: 'работал', present: 'работает работают' },
  { past: 'помог помогл' },
  { past: 'заменил' },
  { past: 'подал' },
  { past: 'привел' },
  { past: 'сменил' },
  { past: 'проверял' },
  { past: 'связан', passive: 'связан' },
  { past: 'направил' },
  { past: 'сделал' },
  { past: 'согласился' },
  { past: 'обстреливался' },
  { past: 'повредил' },
  { past: 'искал', present: 'ищет ищут' },
])

/** What may be is no more than a wish. */
const possible: Verbs = [
  {
    class: 'other',
    tense: 'wish',
    words: ['может', 'могут', 'мог', 'могла', 'могло', 'могли', 'сможет', 'смогут'],
  },
]

export const verbs: Verbs = [
  ...possible,
  ...meeting,
  ...discussion,
  ...sessions,
  ...travel,
  ...speech,
  ...being,
  ...others,
].filter(({ words }) => words.length > 0)
