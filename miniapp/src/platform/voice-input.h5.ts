import type { Listener } from '../voice/spoken.ts'

// What a browser hears it sends to whoever made it: the keyboard's own microphone is the better way.
export const canListen = false
export const listen = async ({ onTrouble }: Listener): Promise<void> => onTrouble('unavailable')
export const stopListening = (): void => undefined
