/** Persian words for how many days talks took. */
const NUMBERS = ['دو', 'سه', 'چهار', 'پنج', 'شش', 'هفت', 'هشت', 'نه', 'ده']

export const lengths = NUMBERS.map((word, index) => ({
  days: index + 2,
  words: [word, `${index + 2}`].flatMap((number) => [
    `${number}روزه`,
    `${number} روز مذاکره`,
    `${number} روز مذاکرات`,
    `${number} روز گفت‌وگو`,
    `${number} روز رایزنی`,
  ]),
}))
