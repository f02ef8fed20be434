export { countAhead } from './ahead.ts'
export { readLobby, type Lobby } from './lobby.ts'
