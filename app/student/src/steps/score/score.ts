/** What an answer earns; lessons/steps/score.py is the twin, tests/vectors/scores.json holds both to the same answers. */

export interface Score {
  score: number
  maximum: number
  passed: boolean
  /** "teacher": no machine can tell, and `passed` says that something was handed in. */
  basis: 'checked' | 'claimed' | 'teacher'
}

/** The tablet's own verdict inside an artefact: feedback for pupils, never the record. */
export interface Claim {
  passed: boolean
  stars: number
}

export function claimOf({ passed, score }: Score): Claim {
  return { passed, stars: Math.floor(score) }
}
