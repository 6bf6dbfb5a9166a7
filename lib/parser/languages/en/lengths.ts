/** English words for how many days talks took. */
const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

export const lengths = NUMBERS.map((word, index) => ({
  days: index + 2,
  words: [word, `${index + 2}`].flatMap((number) => [
    `${number}-day`,
    `${number} days of`,
    `lasting ${number} days`,
    `lasted ${number} days`,
    `lasted for ${number} days`,
  ]),
}))
