// A browser saves it, and the phone offers its calendar.
export { openFile as passOnFile } from './open-file.h5.ts'
