export const addStyle = () => undefined
export const loadAnimateStyle = () => undefined
export const loadNavigationBarStyle = () => undefined
export const loadRouterStyle = () => undefined
