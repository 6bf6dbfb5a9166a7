/** Turkish words for how many days talks took. */
const NUMBERS = ['iki', 'üç', 'dört', 'beş', 'altı', 'yedi', 'sekiz', 'dokuz', 'on']

export const lengths = NUMBERS.map((word, index) => ({
  days: index + 2,
  words: [word, `${index + 2}`].flatMap((number) => [
    `${number} günlük`,
    `${number} gün süren`,
    `${number} gün sürecek`,
    `${number} gün devam eden`,
    `${number} gün sürdü`,
  ]),
}))
