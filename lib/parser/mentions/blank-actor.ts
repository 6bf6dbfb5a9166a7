/** An actor of whom nothing is told yet. */
export const blank = {
  name: null,
  ending: '',
  office: null,
  party: null,
  owner: false,
  list: null,
  plural: false,
}
