import '../ui/browser.scss'
