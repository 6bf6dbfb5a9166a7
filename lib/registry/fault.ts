/** The registry's files hold something that must not be loaded. */
export class RegistryFault extends Error {
  readonly code = 'registry-invalid'

  /** @param faults one English sentence a problem, naming the file */
  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'))
    this.name = 'RegistryFault'
  }
}
