const LONGEST_SIDE = 2560
const SMALL_ENOUGH = 1024 * 1024

// A weak network is the rule in the hills: a photo is made smaller on the phone, which also drops where it was taken.
export const shrink = async (file: File): Promise<Blob> => {
  if (file.size <= SMALL_ENOUGH) return file
  try {
    const picture = await createImageBitmap(file)
    const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(picture.width * scale)
    canvas.height = Math.round(picture.height * scale)
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
    const small = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.85))
    return small && small.size < file.size ? small : file
  } catch {
    // A format this browser cannot draw goes up as it is; the server judges it.
    return file
  }
}
