import '../ui/browser.scss'

export {}
