import type { Faults } from './errors'

export const fr: Faults = {
  argument: [
    'La fonction n’a pas de paramètre « {name} ».',
    'Regarde les noms entre les parenthèses de sa définition.',
  ],
  arguments: [
    '{name}() attend {wanted} valeurs entre ses parenthèses ; elle en reçoit {given}.',
    'Compte les valeurs, séparées par des virgules.',
  ],
  asks: ['Le programme pose trop de questions.', 'Regarde si input() est dans une boucle qui ne finit pas.'],
  assert: ['Ce que « assert » demande n’est pas vrai.', 'Affiche avec print() les valeurs que tu compares.'],
  assign: ['À gauche du signe = il faut un nom.', 'Écris d’abord le nom, puis =, puis la valeur.'],
  attribute: ['« {type} » n’a pas de « {name} ».', 'Vérifie comment le mot après le point s’écrit.'],
  body: [
    'Après les deux-points, il manque des lignes en retrait.',
    'Décale la ligne suivante de quatre espaces.',
  ],
  bracketClosed: [
    'Le signe {sign} ferme quelque chose qui n’est pas ouvert.',
    'Enlève-le, ou ouvre-le avant.',
  ],
  bracketOpen: [
    'Le signe {sign} n’est jamais fermé.',
    'Cherche où il doit se fermer, et ajoute le signe qui manque.',
  ],
  call: [
    '« {type} » n’est pas une fonction : on ne peut pas mettre ( ) après.',
    'As-tu donné le nom d’une fonction à une variable ?',
  ],
  colon: [
    'Il manque les deux-points à la fin de la ligne.',
    'Mets deux points à la fin de la ligne qui commence par {word}.',
  ],
  elseIf: ['Python écrit elif, pas else if.', 'Remplace else if par elif.'],
  empty: ['La liste est vide : il n’y a rien à prendre.', 'Vérifie avec if qu’il y reste quelque chose.'],
  endless: ['Le programme ne s’arrête jamais.', 'Regarde ses boucles : qu’est-ce qui doit les finir ?'],
  equals: ['Un seul = donne une valeur ; il ne compare pas.', 'Pour comparer, écris deux signes : =='],
  import: ['Il n’y a pas de module « {name} » ici.', 'Vérifie comment il s’écrit, ou fais sans lui.'],
  importName: ['Ce module n’a pas de « {name} ».', 'Vérifie comment le nom s’écrit.'],
  indent: ['Cette ligne est trop décalée.', 'Aligne-la avec la ligne au-dessus.'],
  index: [
    'Il n’y a pas d’élément à cette place.',
    'On compte depuis 0 : le dernier est à la place len(…) - 1.',
  ],
  indexKind: ['Entre [ ] il faut un nombre entier.', 'Mets un nombre, ou une variable qui en contient un.'],
  iterate: ['On ne peut pas parcourir « {type} » avec for.', 'Pour répéter, écris : for i in range(3):'],
  key: ['La clé « {name} » n’est pas dans le dictionnaire.', 'Vérifie comment elle s’écrit.'],
  length: ['« {type} » n’a pas de longueur.', 'len() mesure un texte ou une liste.'],
  like: ['Le nom « {name} » n’existe pas.', 'Voulais-tu écrire « {like} » ?'],
  memory: ['Le programme demande trop de mémoire.', 'Regarde quelle liste ou quel texte grandit sans fin.'],
  missing: ['La valeur cherchée n’est pas dans la liste.', 'Vérifie avec in si elle y est.'],
  name: [
    'Le nom « {name} » n’existe pas encore.',
    'Donne-lui une valeur avant. Si c’est un texte, mets-le entre guillemets.',
  ],
  needsColour: [
    '{name}() veut le nom d’une couleur.',
    'Écris "bleu", "brique", "menthe", "safran" ou "nuit".',
  ],
  needsNumber: ['{name}() veut un nombre entre ses parenthèses.', 'Mets un nombre, sans guillemets.'],
  needsRange: ['{name}() veut un nombre de {least} à {most}.', 'Choisis un autre nombre que {given}.'],
  none: ['Une des valeurs est vide (None).', 'La fonction rend-elle quelque chose avec return ?'],
  number: ['« {text} » n’est pas un nombre.', 'Écris seulement des chiffres dans la réponse.'],
  numeral: [
    '« {text} » n’est ni un nombre ni un nom.',
    'Un nom ne commence pas par un chiffre ; un nombre ne commence pas par 0.',
  ],
  output: ['Le programme affiche beaucoup trop.', 'Y a-t-il un print() dans une boucle qui ne finit pas ?'],
  outside: [
    'Ce mot n’a pas de sens à cet endroit.',
    'return va dans une fonction, break et continue dans une boucle.',
  ],
  python: ['Python s’est arrêté ici.', 'Lis son message, et regarde la ligne.'],
  quote: ['Le texte n’a pas de guillemet à la fin.', 'Ajoute le même guillemet qu’au début.'],
  recursion: ['La fonction s’appelle elle-même sans fin.', 'Ajoute un if qui l’arrête.'],
  reserved: ['« {word} » est un mot de Python : il ne peut pas servir de nom.', 'Choisis un autre nom.'],
  sign: ['Python ne connaît pas le signe {sign}.', 'Écris {good} à la place.'],
  subscript: [
    'On ne peut pas mettre [ ] après « {type} ».',
    'Les crochets vont après une liste, un texte ou un dictionnaire.',
  ],
  syntax: [
    'Python ne comprend pas cette ligne.',
    'Compare-la, signe par signe, avec un exemple. Regarde aussi la ligne au-dessus.',
  ],
  textAndNumber: [
    'Un texte et un nombre ne vont pas ensemble ici.',
    'Change le texte en nombre avec int(…), ou le nombre en texte avec str(…).',
  ],
  types: [
    '« {left} » et « {right} » ne vont pas ensemble ici.',
    'Affiche les deux valeurs avec print() et regarde ce qu’elles sont.',
  ],
  unassigned: [
    'Ce nom n’a pas encore de valeur dans la fonction.',
    'Donne-lui une valeur avant, ou passe-la entre les parenthèses.',
  ],
  unindent: [
    'Le retrait de cette ligne ne va avec aucune autre.',
    'Aligne-la avec les lignes du même groupe.',
  ],
  unpack: ['Il n’y a pas autant de noms que de valeurs.', 'Mets le même nombre à gauche et à droite de =.'],
  value: ['Cette valeur ne convient pas ici.', 'Affiche-la avec print() : est-ce bien ce que tu attendais ?'],
  zero: ['On ne peut pas diviser par zéro.', 'Vérifie avec if que le nombre n’est pas 0.'],
}
