import { serveOnStdio } from '@renkei/language-server/node'

serveOnStdio()
