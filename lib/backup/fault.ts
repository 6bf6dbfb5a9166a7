/** What can keep an archive from being backed up or restored, with one plain sentence on what to do. */
export type BackupFaultCode =
  | 'file_exists'
  | 'file_unreadable'
  | 'file_unwritable'
  | 'backup_damaged'
  | 'backup_of_other_schema'
  | 'archive_not_empty'
  | 'archive_served'

export class BackupFault extends Error {
  readonly code: BackupFaultCode

  constructor(code: BackupFaultCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'BackupFault'
    this.code = code
  }
}
