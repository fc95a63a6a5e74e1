import { expect, test } from 'vitest'
import { bytesOfHex, hexOf, textOf, utf8 } from '../../src/link/bytes'
import { FrameOpener, FrameRefusedError, FrameSealer, frameKeys } from '../../src/link/frames'
import { VECTORS } from './vectors'

const keys = frameKeys(bytesOfHex(VECTORS.keys.random), bytesOfHex(VECTORS.keys.challenge))

function refusal(open: () => unknown): string {
  try {
    open()
  } catch (error) {
    if (error instanceof FrameRefusedError) return error.code
    throw error
  }
  return 'opened'
}

test('both sides derive the same key for each direction', () => {
  expect(hexOf(keys.toClass)).toBe(VECTORS.keys.to_class)
  expect(hexOf(keys.toTablet)).toBe(VECTORS.keys.to_tablet)
})

test('the page seals what the class expects, frame after frame', () => {
  const sealer = new FrameSealer(keys.toClass)
  for (const { json, frame } of VECTORS.frames.to_class) expect(hexOf(sealer.seal(utf8(json)))).toBe(frame)
})

test('the page opens what the class sealed, frame after frame', () => {
  const opener = new FrameOpener(keys.toTablet)
  for (const { json, frame } of VECTORS.frames.to_tablet)
    expect(textOf(opener.open(bytesOfHex(frame)))).toBe(json)
})

test('a repeated frame is refused', () => {
  const frame = bytesOfHex(VECTORS.frames.to_tablet[0]!.frame)
  const opener = new FrameOpener(keys.toTablet)
  opener.open(frame)
  expect(refusal(() => opener.open(frame))).toBe('frame_counter')
})

test('a skipped frame is refused', () => {
  const second = bytesOfHex(VECTORS.frames.to_tablet[1]!.frame)
  expect(refusal(() => new FrameOpener(keys.toTablet).open(second))).toBe('frame_counter')
})

test('a frame with one changed bit is refused', () => {
  const frame = bytesOfHex(VECTORS.frames.to_tablet[0]!.frame)
  frame[frame.length - 1]! ^= 1
  expect(refusal(() => new FrameOpener(keys.toTablet).open(frame))).toBe('frame_tag')
})

test('a frame that is too short for a tag is refused', () => {
  expect(refusal(() => new FrameOpener(keys.toTablet).open(new Uint8Array(8)))).toBe('frame_tag')
})
