/** Russian declension: nominative, genitive, dative, accusative, instrumental, prepositional. */
import type { DeclensionData } from '../declension'

type Paradigms = DeclensionData['paradigms']

const MASCULINE = '- а у * ом е'
const CONSONANTS = 'б в г д з к л м н п р с т ф х'
const HUSHING = 'ж ш ч щ'

const adjectives: Paradigms = [
  {
    of: 'adjective',
    ends: 'ый',
    cut: 2,
    singular: 'ый ого ому * ым ом',
    plural: 'ые ых ым * ыми ых',
    genders: ['ая ой ой ую ой ой', 'ое ого ому ое ым ом'],
  },
  {
    of: 'adjective',
    ends: 'вой ной стой дьмой сьмой торой',
    cut: 2,
    singular: 'ой ого ому * ым ом',
    plural: 'ые ых ым * ыми ых',
    genders: ['ая ой ой ую ой ой', 'ое ого ому ое ым ом'],
  },
  {
    of: 'adjective',
    ends: 'ский цкий окий гкий кий хий гий',
    cut: 2,
    singular: 'ий ого ому * им ом',
    plural: 'ие их им * ими их',
    genders: ['ая ой ой ую ой ой', 'ое ого ому ое им ом'],
  },
  {
    of: 'adjective',
    ends: 'щий ший жий чий',
    cut: 2,
    singular: 'ий его ему * им ем',
    plural: 'ие их им * ими их',
    genders: ['ая ей ей ую ей ей', 'ее его ему ее им ем'],
  },
  {
    of: 'adjective',
    ends: 'ний',
    cut: 2,
    singular: 'ий его ему * им ем',
    plural: 'ие их им * ими их',
    genders: ['яя ей ей юю ей ей', 'ее его ему ее им ем'],
  },
  {
    of: 'adjective',
    ends: 'третий',
    cut: 2,
    singular: 'ий ьего ьему * ьим ьем',
    plural: 'ьи ьих ьим * ьими ьих',
    genders: ['ья ьей ьей ью ьей ьей', 'ье ьего ьему ье ьим ьем'],
  },
  { of: 'adjective', ends: 'ая', cut: 2, singular: 'ая ой ой ую ой ой', plural: 'ые ых ым * ыми ых' },
  {
    of: 'adjective',
    ends: 'кая гая хая',
    cut: 2,
    singular: 'ая ой ой ую ой ой',
    plural: 'ие их им * ими их',
  },
  {
    of: 'adjective',
    ends: 'щая шая жая чая',
    cut: 2,
    singular: 'ая ей ей ую ей ей',
    plural: 'ие их им * ими их',
  },
  { of: 'adjective', ends: 'яя', cut: 2, singular: 'яя ей ей юю ей ей', plural: 'ие их им * ими их' },
  { of: 'adjective', ends: 'ое', cut: 2, singular: 'ое ого ому ое ым ом', plural: 'ые ых ым * ыми ых' },
  {
    of: 'adjective',
    ends: 'кое гое хое',
    cut: 2,
    singular: 'ое ого ому ое им ом',
    plural: 'ие их им * ими их',
  },
  { of: 'adjective', ends: 'ее', cut: 2, singular: 'ее его ему ее им ем', plural: 'ие их им * ими их' },
  { of: 'adjective', ends: 'ые', cut: 2, plural: 'ые ых ым * ыми ых' },
  { of: 'adjective', ends: 'ские цкие хние шние щие шие', cut: 2, plural: 'ие их им * ими их' },
]

const nouns: Paradigms = [
  { of: 'noun', ends: CONSONANTS, singular: MASCULINE, plural: 'ы ов ам * ами ах' },
  { of: 'noun', ends: 'г к х', singular: MASCULINE, plural: 'и ов ам * ами ах' },
  { of: 'noun', ends: HUSHING, singular: '- а у * ем е', plural: 'и ей ам * ами ах' },
  { of: 'noun', ends: 'ц', singular: '- а у * ем е', plural: 'ы ев ам * ами ах' },
  {
    of: 'noun',
    ends: 'ец',
    cut: 2,
    singular: 'ец ца цу * цем/цом це',
    plural: 'цы цев/цов цам * цами цах',
  },
  { of: 'noun', ends: 'й', cut: 1, singular: 'й я ю * ем е', plural: 'и ев ям * ями ях' },
  { of: 'noun', ends: 'ий', cut: 1, singular: 'й я ю * ем и', plural: 'и ев ям * ями ях' },
  { of: 'noun', ends: 'ь', cut: 1, singular: 'ь я ю * ем е', plural: 'и ей ям * ями ях' },
  {
    of: 'noun',
    ends: 'сть вь чь знь ядь щь шь рть ань',
    cut: 1,
    singular: 'ь и и ь ью и',
    plural: 'и ей ям * ями ях',
  },
  { of: 'noun', ends: 'а', cut: 1, singular: 'а ы е у ой е', plural: 'ы - ам * ами ах' },
  { of: 'noun', ends: 'га ка ха', cut: 1, singular: 'а и е у ой е', plural: 'и - ам * ами ах' },
  { of: 'noun', ends: 'жа ша ча ща', cut: 1, singular: 'а и е у ей е', plural: 'и - ам * ами ах' },
  { of: 'noun', ends: 'ца', cut: 1, singular: 'а ы е у ей е', plural: 'ы - ам * ами ах' },
  { of: 'noun', ends: 'я', cut: 1, singular: 'я и е ю ей е', plural: 'и ь ям * ями ях' },
  { of: 'noun', ends: 'ея', cut: 1, singular: 'я и е ю ей е', plural: 'и й ям * ями ях' },
  { of: 'noun', ends: 'ья', cut: 1, singular: 'я и е ю ей е', plural: 'и й ям * ями ях' },
  { of: 'noun', ends: 'ия', cut: 1, singular: 'я и и ю ей и', plural: 'и й ям * ями ях' },
  { of: 'noun', ends: 'ие', cut: 1, singular: 'е я ю е ем и', plural: 'я й ям я ями ях' },
  { of: 'noun', ends: 'ье', cut: 1, singular: 'е я ю е ем е', plural: 'я й ям я ями ях' },
  { of: 'noun', ends: 'ство ро ло', cut: 1, singular: 'о а у о ом е', plural: 'а - ам а ами ах' },
  { of: 'noun', ends: 'ы', cut: 1, plural: 'ы ов ам * ами ах' },
  { of: 'noun', ends: 'и', cut: 1, plural: 'и ей/ев ям * ями ях' },
  { of: 'noun', ends: 'ки ги хи', cut: 1, plural: 'и ов/- ам * ами ах' },
  { of: 'noun', ends: 'чи', cut: 1, plural: 'и - ам * ами ах' },
  { of: 'noun', ends: 'ии', cut: 1, plural: 'и й ям * ями ях' },
  { of: 'noun', ends: 'ия', cut: 1, singular: 'я и и ю ей и', plural: 'и й ям * ями ях' },
  { of: 'noun', ends: 'цы', cut: 1, plural: 'ы ев ам * ами ах' },
  { of: 'noun', ends: 'яне ане', cut: 1, plural: 'е - ам - ами ах' },
  { of: 'noun', ends: 'у ю э е о' },
  { of: 'noun', ends: 'министр', singular: MASCULINE, plural: 'ы ов ам * ами ах' },
  {
    of: 'noun',
    ends: 'посол',
    cut: 5,
    singular: 'посол посла послу * послом послу',
    plural: 'послы послов послам * послами послах',
  },
  { of: 'noun', ends: 'лидер офицер премьер', singular: MASCULINE, plural: 'ы ов ам * ами ах' },
  { of: 'noun', ends: 'директор', singular: MASCULINE, plural: 'а ов ам * ами ах' },
  { of: 'noun', ends: 'поездка', cut: 2, singular: 'ка ки ке ку кой ке', plural: 'ки ок кам * ками ках' },
  {
    of: 'noun',
    ends: 'доставка поставка',
    cut: 2,
    singular: 'ка ки ке ку кой ке',
    plural: 'ки ок кам * ками ках',
  },
  { of: 'noun', ends: 'день', cut: 3, singular: 'ень ня ню * нем не', plural: 'ни ней ням * нями нях' },
  { of: 'noun', ends: 'месяц', singular: '- а у * ем е', plural: 'ы ев ам * ами ах' },
  { of: 'noun', ends: 'гость', cut: 1, singular: 'ь я ю * ем е', plural: 'и ей ям * ями ях' },
  { of: 'noun', ends: 'лев', cut: 2, singular: 'ев ьва ьву * ьвом ьве' },
]

const mens: Paradigms = [
  { of: 'man', ends: CONSONANTS, singular: MASCULINE },
  { of: 'man', ends: `${HUSHING} ц`, singular: '- а у * ем/ом е' },
  { of: 'man', ends: 'ов ев ин ын', singular: '- а у * ым/ом е' },
  { of: 'man', ends: 'вич', singular: '- а у * ем е' },
  { of: 'man', ends: 'ский цкий', cut: 2, singular: 'ий ого ому * им ом' },
  { of: 'man', ends: 'ный тый рый лый', cut: 2, singular: 'ый ого ому * ым ом' },
  { of: 'man', ends: 'ай ей ой уй эй яй', cut: 1, singular: 'й я ю * ем е' },
  { of: 'man', ends: 'ий', cut: 1, singular: 'й я ю * ем и' },
  { of: 'man', ends: 'ь', cut: 1, singular: 'ь я ю * ем е' },
  { of: 'man', ends: 'а', cut: 1, singular: 'а ы е у ой е' },
  { of: 'man', ends: 'га ка ха', cut: 1, singular: 'а и е у ой е' },
  { of: 'man', ends: 'жа ша ча ща', cut: 1, singular: 'а и е у ей е' },
  { of: 'man', ends: 'я', cut: 1, singular: 'я и е ю ей е' },
  { of: 'man', ends: 'ия', cut: 1, singular: 'я и и ю ей и' },
  { of: 'man', ends: 'иа уа оа еа аа эа' },
  { of: 'man', ends: 'павел', cut: 2, singular: 'ел ла лу * лом ле' },
  { of: 'man', ends: 'лев', cut: 2, singular: 'ев ьва ьву * ьвом ьве' },
]

const womens: Paradigms = [
  { of: 'woman', ends: 'ова ева ина ына', cut: 1, singular: 'а ой ой у ой ой' },
  { of: 'woman', ends: 'ская цкая', cut: 2, singular: 'ая ой ой ую ой ой' },
  { of: 'woman', ends: 'ная тая', cut: 2, singular: 'ая ой ой ую ой ой' },
  { of: 'woman', ends: 'а', cut: 1, singular: 'а ы е у ой е' },
  { of: 'woman', ends: 'га ка ха', cut: 1, singular: 'а и е у ой е' },
  { of: 'woman', ends: 'жа ша ча ща', cut: 1, singular: 'а и е у ей е' },
  { of: 'woman', ends: 'вна', cut: 1, singular: 'а ы е у ой е' },
  { of: 'woman', ends: 'я', cut: 1, singular: 'я и е ю ей е' },
  { of: 'woman', ends: 'ия', cut: 1, singular: 'я и и ю ей и' },
  // Surnames in a soft sign stay as they are: Меркель.
  { of: 'woman', ends: 'любовь нинель', cut: 1, singular: 'ь и и ь ью и' },
  // Given names that end as the surnames do.
  {
    of: 'woman',
    ends: 'марина ирина галина полина карина сабина арина валентина кристина екатерина марина',
    cut: 1,
    singular: 'а ы е у ой е',
  },
]

export const declension: DeclensionData = {
  possessive: 1,
  paradigms: [...adjectives, ...nouns, ...mens, ...womens],
  stays:
    'бен бин ибн бинт аль аль ад аз ан ар ас ат аш эль эд эз эр эс эт эш абу абд абдель абдул абдаль абдур бу оглу кызы оглы де ди да дель дер ван фон тен ульд дю ла ле эль-'
      .split(' ')
      .map((word) => word.replace('-', '')),
  womensEndings: {
    given: ['а', 'я'],
    surname: ['ова', 'ева', 'ина', 'ская', 'цкая'],
  },
  womensNames:
    'кэтрин катрин катерин рэйчел рейчел элизабет маргарет джанет хелен карен сьюзан нэнси кэролайн анн айгуль гюль гюлер наджат нажат марин вивиан жозефин николь изабель мюриэль любовь эстер джудит нойл эдит рут мадлен мэрилин кэрол линн жаклин сесиль адель лейсан асель гульмир зейнеп хедер ингрид сигрид астрид маргрет эллен карин керстин'.split(
      ' ',
    ),
  mensNames:
    'никита илья мустафа муса иса абдалла абдулла хамза лука фома кузьма данила муртаза яхья зия закария реза рза тума талха саша миша ханна никола жозефа кассра митра атта шейха рафаэла ата'.split(
      ' ',
    ),
}
