import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Reader, type Speaker } from '../../src/speech/reader'
import { voiceFor } from '../../src/speech/voices'

const voice = (lang: string, more: Partial<SpeechSynthesisVoice> = {}) =>
  ({ lang, localService: true, default: false, name: lang, voiceURI: lang, ...more }) as SpeechSynthesisVoice

class FakeUtterance {
  lang = ''
  rate = 1
  voice: SpeechSynthesisVoice | null = null
  onstart: (() => void) | null = null
  onend: (() => void) | null = null
  onerror: (() => void) | null = null
  constructor(readonly text: string) {}
}

class FakeSpeaker implements Speaker {
  readonly said: FakeUtterance[] = []
  cancelled = 0
  voices: SpeechSynthesisVoice[] = []
  private tell: () => void = () => undefined

  getVoices = () => this.voices
  addEventListener = (_: 'voiceschanged', listener: () => void) => {
    this.tell = listener
  }
  speak(utterance: SpeechSynthesisUtterance) {
    this.said.push(utterance as unknown as FakeUtterance)
    this.last.onstart?.()
  }
  cancel() {
    this.cancelled += 1
    // As browsers do: what is cancelled ends with an error.
    this.said[this.said.length - 1]?.onerror?.()
  }
  arrive(...voices: SpeechSynthesisVoice[]) {
    this.voices = voices
    this.tell()
  }
  get last(): FakeUtterance {
    return this.said[this.said.length - 1]!
  }
}

const me = {}
let speaker: FakeSpeaker
let reader: Reader

beforeEach(() => {
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance)
  vi.useFakeTimers()
  speaker = new FakeSpeaker()
  reader = new Reader(speaker)
  speaker.arrive(voice('fr-FR'))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('sentences are read one after the other, and then it is still', () => {
  reader.read(me, ['Un.', 'Deux.'], 'fr')
  expect(reader.state.value).toBe('speaking')
  expect(reader.owner.value).toBe(me)
  speaker.last.onend?.()
  expect(speaker.said.map((one) => [one.text, one.lang])).toEqual([
    ['Un.', 'fr-FR'],
    ['Deux.', 'fr-FR'],
  ])
  speaker.last.onend?.()
  expect([reader.state.value, reader.owner.value]).toEqual(['still', null])
})

test('after a rest it goes on with the sentence in which it was', () => {
  reader.read(me, ['Un.', 'Deux.'], 'fr')
  speaker.last.onend?.()
  reader.pause()
  expect([reader.state.value, speaker.cancelled]).toEqual(['paused', 1])
  expect(reader.owner.value).toBe(me)
  reader.goOn()
  expect(speaker.said.map((one) => one.text)).toEqual(['Un.', 'Deux.', 'Deux.'])
  expect(reader.state.value).toBe('speaking')
})

test('what an engine still says of a sentence that was stopped changes nothing', () => {
  reader.read(me, ['Un.', 'Deux.'], 'fr')
  const former = speaker.last
  reader.read({}, ['Autre.'], 'fr')
  former.onend?.()
  former.onerror?.()
  expect(reader.state.value).toBe('speaking')
  expect(speaker.said.map((one) => one.text)).toEqual(['Un.', 'Autre.'])
})

test('an engine that fails or never begins leaves it still', () => {
  reader.read(me, ['Un.'], 'fr')
  speaker.last.onerror?.()
  expect(reader.state.value).toBe('still')
  speaker.speak = (utterance) => void speaker.said.push(utterance as unknown as FakeUtterance)
  reader.read(me, ['Un.'], 'fr')
  expect(reader.state.value).toBe('speaking')
  vi.runAllTimers()
  expect(reader.state.value).toBe('still')
})

test('voices may come late, and may never come', () => {
  expect(reader.reads('ar')).toBe(false)
  reader.read(me, ['نعم.'], 'ar')
  expect(reader.state.value).toBe('still')
  speaker.arrive(voice('ar-SA'))
  expect([reader.reads('ar'), reader.reads('fr')]).toEqual([true, false])
  expect(new Reader(undefined).reads('fr')).toBe(false)
})

test('a voice of the tablet’s own, of that language, ours first; none for Tamazight', () => {
  const voices = [
    voice('fr-FR', { localService: false }),
    voice('fr_CA'),
    voice('fr-CH', { default: true }),
    voice('ara-x'),
    voice('ar-MA'),
  ]
  expect(voiceFor('fr', voices)?.lang).toBe('fr-CH')
  expect(voiceFor('ar', voices)?.lang).toBe('ar-MA')
  expect(voiceFor('ar', voices.slice(0, 4))?.lang).toBe('ara-x')
  expect(voiceFor('fr', voices.slice(0, 1))).toBe(null)
  expect(voiceFor('zgh', [...voices, voice('zgh')])).toBe(null)
})
