/** A text of a pack inside the page: in the pupils' language where the pack has it, else marked as what it is. */

import type { Language, Texts } from '../code-contract'
import { bestLanguage, directionOf } from '../i18n/language'
import { isolateSums } from '../i18n/sums'
import type { Delivery } from '../packs/delivery'

export interface SaidProps {
  texts: Texts
  language: Language
  /** Whose chain says what stands in for a language. */
  delivery?: Delivery
}

export interface SaidText {
  text: string
  language: Language
}

/** The text in the pupils' language, else the first of the pack's chain that has it, else the page's own next best. */
export function saidIn({ texts, language, delivery }: SaidProps): SaidText {
  const chain = [language, ...((delivery?.fallbacks?.[language] ?? []) as Language[])]
  const found = chain.find((one) => texts[one] !== undefined) ?? bestLanguage(language, Object.keys(texts))
  return found === null ? { text: '', language } : { text: texts[found] ?? '', language: found }
}

export function Said(props: SaidProps) {
  const said = saidIn(props)
  const foreign = said.language === props.language ? {} : { lang: said.language }
  return (
    <bdi {...foreign} dir={directionOf(said.language)}>
      {isolateSums(said.text, said.language)}
    </bdi>
  )
}
