/** Where old addresses lead. */
import { archiveIndex } from '../index/current'
import { movedAddress } from '../moved'

/** The address that says by today’s names what this one says; null where it does so itself. */
export async function presentAddress(address: string): Promise<string | null> {
  return movedAddress(await archiveIndex(), address)
}
