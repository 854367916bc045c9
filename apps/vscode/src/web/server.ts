import { serveInWorker } from '@renkei/language-server/browser'

serveInWorker(self)
