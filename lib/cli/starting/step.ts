/** Does `work`, printing what it is and, at its end, how long it took. */
export async function step<T>(what: string, work: () => Promise<T>): Promise<T> {
  const began = Date.now()
  console.log(`${what} …`)
  const result = await work()
  console.log(`${what}: done in ${((Date.now() - began) / 1000).toFixed(1)} s`)
  return result
}
