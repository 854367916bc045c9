/** Where a sentence may be parted into what it is about and what it says of it. */
export interface Topic {
  readonly topic: string
  readonly rest: string
}

const PARTICLE = /(?:については|について|に関しては|に関して|は)、?/g

/** Every way to part a sentence, the earliest first; brackets and quotes are not parted. */
export function topicsOf(sentence: string): readonly Topic[] {
  return [...sentence.matchAll(PARTICLE)].flatMap(({ index, 0: particle }) => {
    const topic = sentence.slice(0, index)
    return topic === '' || depthOf(topic) !== 0 ? [] : [{ topic, rest: sentence.slice(index + particle.length) }]
  })
}

function depthOf(text: string): number {
  return [...text].reduce((depth, character) => depth + (/[「『（(]/.test(character) ? 1 : /[」』）)]/.test(character) ? -1 : 0), 0)
}
