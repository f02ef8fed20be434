export { readLobby, type Lobby } from './lobby.ts'
