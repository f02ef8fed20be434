/** What a `fail` callback receives, before the name of the call is put in front. */
export class WechatFailure extends Error {
  readonly errCode: number | undefined
  readonly errno: number | undefined

  constructor(message: string, errCode?: number, errno?: number) {
    super(message)
    this.errCode = errCode
    this.errno = errno
  }
}
