export const defineCustomElementTaroPullToRefreshCore = () => undefined
export const defineCustomElementTaroSwiperCore = () => undefined
export const defineCustomElementTaroSwiperItemCore = () => undefined
