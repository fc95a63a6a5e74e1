/** Which steps a pupil has done and where they were; kept for each pupil, so that a new pair starts fairly. */

import type { TabletDatabase } from '../store/database'

interface LessonProgress {
  done: string[]
  current: string | null
}

export interface GroupProgress {
  /** Steps that every one of these pupils has done. */
  done: Set<string>
  /** Where the driver was last, or null. */
  current: string | null
}

const keyOf = (pupil: string, pack: string, lesson: string) => [pupil, pack, lesson].join('|')

export class ProgressBook {
  /** One change after the other: each reads what the one before it wrote. */
  private writing: Promise<void> = Promise.resolve()

  constructor(private readonly database: TabletDatabase) {}

  async read(pupils: readonly string[], pack: string, lesson: string): Promise<GroupProgress> {
    await this.writing.catch(() => undefined)
    const each = await Promise.all(pupils.map((pupil) => this.one(pupil, pack, lesson)))
    const done = each.map((progress) => new Set(progress.done))
    const shared = [...(done[0] ?? [])].filter((step) => done.every((steps) => steps.has(step)))
    return { done: new Set(shared), current: each[0]?.current ?? null }
  }

  async reach(pupils: readonly string[], pack: string, lesson: string, step: string): Promise<void> {
    await this.change(pupils, pack, lesson, (progress) => ({ ...progress, current: step }))
  }

  async finish(pupils: readonly string[], pack: string, lesson: string, step: string): Promise<void> {
    await this.change(pupils, pack, lesson, (progress) => ({
      ...progress,
      done: [...new Set([...progress.done, step])],
    }))
  }

  private change(
    pupils: readonly string[],
    pack: string,
    lesson: string,
    edit: (progress: LessonProgress) => LessonProgress,
  ): Promise<void> {
    const done = this.writing.catch(() => undefined).then(() => this.write(pupils, pack, lesson, edit))
    this.writing = done
    return done
  }

  private async write(
    pupils: readonly string[],
    pack: string,
    lesson: string,
    edit: (progress: LessonProgress) => LessonProgress,
  ): Promise<void> {
    for (const pupil of pupils) {
      await this.database.put(
        'progress',
        keyOf(pupil, pack, lesson),
        edit(await this.one(pupil, pack, lesson)),
      )
    }
  }

  private async one(pupil: string, pack: string, lesson: string): Promise<LessonProgress> {
    const kept = await this.database.get<LessonProgress>('progress', keyOf(pupil, pack, lesson))
    return kept ?? { done: [], current: null }
  }
}
