import { describe, expect, it } from 'vitest'
import { isSaid, oralArtefact, restoreOral, soundType } from './oral-answer'
import { paperArtefact, restorePaper } from './paper-answer'
import { photoArtefact, restorePhoto, taken, without } from './photo-answer'
import { restoreWatch, toSee, type WatchStep } from './watch-answer'

const photo = { type: 'image/jpeg' as const, data: 'AAAA' }

describe('a photo', () => {
  it('is handed in as what it is, and claims no star', () => {
    expect(photoArtefact({ photos: [photo], note: 'salam' })).toEqual({
      format: 'tinmel-attempt/1',
      kind: 'photo',
      photos: [photo],
      note: 'salam',
      claim: { passed: true, stars: 0 },
    })
  })

  it.each([null, 7, {}, { photos: 'x' }, { photos: [null, {}] }])('comes back from %j as nothing', (kept) => {
    expect(restorePhoto(kept)).toEqual({ photos: [], note: '' })
  })
})

describe('photos', () => {
  const other = { type: 'image/jpeg' as const, data: 'BBBB' }

  it('are never more than the teacher takes', () => {
    const two = taken(taken({ photos: [] }, photo, 2), other, 2)
    expect(two.photos).toEqual([photo, other])
    expect(taken(two, photo, 2)).toEqual(two)
  })

  it('are taken away one by one', () => {
    expect(without({ photos: [photo, other] }, 0)).toEqual({ photos: [other] })
  })
})

describe('paper', () => {
  it('is done when pupils say so, or show it', () => {
    expect(paperArtefact(restorePaper({ done: true }))).toMatchObject({ done: true, claim: { passed: true } })
    expect(paperArtefact(restorePaper({ photos: [photo] }))).toMatchObject({ claim: { passed: true } })
    expect(paperArtefact(restorePaper(null))).toMatchObject({ claim: { passed: false } })
  })
})

describe('something said', () => {
  it.each([
    ['audio/webm;codecs=opus', 'audio/webm'],
    ['audio/x-m4a', 'audio/mp4'],
    ['AUDIO/OGG', 'audio/ogg'],
    ['video/3gpp', 'audio/mp4'],
    ['audio/amr', null],
    ['image/png', null],
    ['', null],
  ])('%s is %s to the teacher', (type, known) => {
    expect(soundType(type)).toBe(known)
  })

  it('counts when it was told to the teacher', () => {
    expect(isSaid(restoreOral({ told: true }))).toBe(true)
    expect(oralArtefact(restoreOral({ told: true }))).toMatchObject({ audio: null, claim: { passed: true } })
    expect(isSaid(restoreOral({ audio: { type: 'audio/amr', data: 'AA' } }))).toBe(false)
  })
})

describe('something to watch', () => {
  it('has as many parts as pictures, and a film one', () => {
    const head = { id: 's', titles: {}, text: 's', kind: 'watch' as const }
    const frame = { picture: 'media/a.svg', texts: {}, seconds: 5 }
    expect(toSee({ ...head, frames: [frame, frame] } as WatchStep)).toBe(2)
    expect(toSee({ ...head, video: 'media/a.mp4' } as WatchStep)).toBe(1)
  })

  it.each([null, { seen: -1 }, { seen: 1.5 }, { seen: '3' }])('begins anew after %j', (kept) => {
    expect(restoreWatch(kept)).toEqual({ seen: 0 })
  })
})
