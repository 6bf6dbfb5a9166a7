/** Where this server answers itself, whatever host it was asked as. */
export function ownOrigin(): string {
  const host = process.env.HOSTNAME ?? '127.0.0.1'
  const reached = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  return `http://${reached.includes(':') ? `[${reached}]` : reached}:${process.env.PORT ?? '3000'}`
}
