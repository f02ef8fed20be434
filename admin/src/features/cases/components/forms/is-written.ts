const SHORTEST = 2
const SHORTEST_TO_CITIZEN = 10

/** Whether a reason or note says something: the contract asks for two characters. */
export const isWritten = (text: string): boolean => text.trim().length >= SHORTEST

/** Words that go to the citizen with a refusal or a hand-over: ten characters at least. */
export const isToldFully = (text: string): boolean => text.trim().length >= SHORTEST_TO_CITIZEN
