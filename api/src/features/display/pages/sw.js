// Keeps the pages of the display on the box, so that it opens after a power cut without network. What it shows is kept by the page itself.
const SHELF = 'minsheng-display-{{version}}'
const PAGES = ['/display/', '/display/display.css', '/display/sound.js', '/display/calls.js', '/display/display.js', '/display/qr.svg']

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(SHELF).then((shelf) => shelf.addAll(PAGES)).then(() => self.skipWaiting()))
})

self.addEventListener('activate', (event) => {
  const clear = caches.keys().then((names) => Promise.all(names.filter((name) => name.startsWith('minsheng-display-') && name !== SHELF).map((name) => caches.delete(name))))
  event.waitUntil(clear.then(() => self.clients.claim()))
})

const fromShelf = (request) => caches.match(request, { ignoreSearch: true }).then((kept) => kept || Response.error())

const fromNetwork = (request) => fetch(request).then((response) => {
  if (!response.ok) return fromShelf(request).then((kept) => kept.type === 'error' ? response : kept)
  const copy = response.clone()
  return caches.open(SHELF).then((shelf) => shelf.put(request, copy)).then(() => response)
})

self.addEventListener('fetch', (event) => {
  const { pathname } = new URL(event.request.url)
  if (event.request.method !== 'GET' || PAGES.indexOf(pathname) < 0) return
  event.respondWith(fromNetwork(event.request).catch(() => fromShelf(event.request)))
})
