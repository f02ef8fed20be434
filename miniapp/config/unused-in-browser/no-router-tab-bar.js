export const initTabbar = () => undefined
