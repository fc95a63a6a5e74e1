<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>ActionsBar</name>
        <message>
            <source>Send a lesson</source>
            <translation>Envoyer une leçon</translation>
        </message>
        <message>
            <source>Send a lesson to every tablet</source>
            <translation>Envoyer une leçon à toutes les tablettes</translation>
        </message>
        <message>
            <source>Join wall</source>
            <translation>Affiche d’entrée</translation>
        </message>
        <message>
            <source>Show the QR code to join the class</source>
            <translation>Afficher le code QR pour rejoindre la classe</translation>
        </message>
        <message>
            <source>Next hand</source>
            <translation>Main suivante</translation>
        </message>
        <message>
            <source>Next hand (H)</source>
            <translation>Main levée suivante (H)</translation>
        </message>
        <message>
            <source>Next stuck</source>
            <translation>Bloqué suivant</translation>
        </message>
        <message>
            <source>Next stuck tablet (S)</source>
            <translation>Tablette bloquée suivante (S)</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Terminer</translation>
        </message>
        <message>
            <source>End the class</source>
            <translation>Terminer la classe</translation>
        </message>
        <message>
            <source>End the class for everyone? Work on the tablets stays there.</source>
            <translation>Terminer la classe pour tous ? Le travail reste sur les tablettes.</translation>
        </message>
        <message>
            <source>Keep going</source>
            <translation>Continuer</translation>
        </message>
    </context>
    <context>
        <name>Ages</name>
        <message>
            <source>{n} s ago</source>
            <translation>il y a {n} s</translation>
        </message>
        <message>
            <source>{n} min ago</source>
            <translation>il y a {n} min</translation>
        </message>
        <message>
            <source>{n} h ago</source>
            <translation>il y a {n} h</translation>
        </message>
        <message>
            <source>{n} d ago</source>
            <translation>il y a {n} j</translation>
        </message>
        <message>
            <source>{n} min</source>
            <translation>{n} min</translation>
        </message>
        <message>
            <source>{n} KB</source>
            <translation>{n} Ko</translation>
        </message>
        <message>
            <source>{n} MB</source>
            <translation>{n} Mo</translation>
        </message>
    </context>
    <context>
        <name>AnswerLines</name>
        <message>
            <source>right</source>
            <translation>juste</translation>
        </message>
        <message>
            <source>not right</source>
            <translation>pas juste</translation>
        </message>
    </context>
    <context>
        <name>AnswerView</name>
        <message>
            <source>They write: {note}</source>
            <translation>Ils écrivent : {note}</translation>
        </message>
        <message>
            <source>Save the recording</source>
            <translation>Enregistrer le son</translation>
        </message>
        <message>
            <source>They recorded themselves. Save the recording to listen to it.</source>
            <translation>Ils se sont enregistrés. Enregistrez le son dans un fichier pour l’écouter.</translation>
        </message>
        <message>
            <source>Save the recording…</source>
            <translation>Enregistrer le son…</translation>
        </message>
        <message>
            <source>What would be right</source>
            <translation>Ce qui serait juste</translation>
        </message>
    </context>
    <context>
        <name>AskingRow</name>
        <message>
            <source>Pupils sign in by:</source>
            <translation>Les élèves entrent par :</translation>
        </message>
        <message>
            <source>touching their name</source>
            <translation>leur nom, d’un toucher</translation>
        </message>
        <message>
            <source>name and three pictures</source>
            <translation>leur nom et trois images</translation>
        </message>
    </context>
    <context>
        <name>DetailPanel</name>
        <message>
            <source>{step} · {time}</source>
            <translation>{step} · {time}</translation>
        </message>
        <message>
            <source>hand-in number {n}</source>
            <translation>envoi n° {n}</translation>
        </message>
        <message>
            <source>Return without a mark</source>
            <translation>Rendre sans note</translation>
        </message>
        <message>
            <source>A word for the pupils…</source>
            <translation>Un mot pour les élèves…</translation>
        </message>
        <message>
            <source>Comment for the pupils</source>
            <translation>Commentaire pour les élèves</translation>
        </message>
        <message>
            <source>Keep the mark</source>
            <translation>Garder la note</translation>
        </message>
        <message>
            <source>Return to the pupils</source>
            <translation>Rendre aux élèves</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>Lessons on this computer: {n}</source>
            <translation>Leçons sur cet ordinateur : {n}</translation>
        </message>
        <message>
            <source>Good day</source>
            <translation>Bonjour</translation>
        </message>
        <message>
            <source>{levels} · {year} · pupils: {n}</source>
            <translation>{levels} · {year} · élèves : {n}</translation>
        </message>
        <message>
            <source>To the class</source>
            <translation>Aller en classe</translation>
        </message>
        <message>
            <source>The class was interrupted. Go on with it</source>
            <translation>La séance a été interrompue. La reprendre</translation>
        </message>
        <message>
            <source>The same QR code, the same seats. Tablets come back by themselves.</source>
            <translation>Même code QR, mêmes places. Les tablettes reviennent d’elles-mêmes.</translation>
        </message>
        <message>
            <source>Open the class</source>
            <translation>Ouvrir la classe</translation>
        </message>
        <message>
            <source>Opening your classroom…</source>
            <translation>Ouverture de votre classe…</translation>
        </message>
        <message>
            <source>Tinmel could not start. Start it again; if that does not help, restore the last copy of its data.</source>
            <translation>Tinmel n’a pas pu démarrer. Relancez-le ; si cela ne suffit pas, restaurez la dernière copie de ses données.</translation>
        </message>
        <message>
            <source>Everything works without Internet. Tablets join through your Wi-Fi.</source>
            <translation>Tout fonctionne sans Internet. Les tablettes passent par votre Wi-Fi.</translation>
        </message>
        <message>
            <source>Which class?</source>
            <translation>Quelle classe ?</translation>
        </message>
        <message>
            <source>Opens the class and shows the QR code that tablets scan.</source>
            <translation>Ouvre la classe et affiche le code QR que les tablettes scannent.</translation>
        </message>
        <message>
            <source>works to look at</source>
            <translation>travaux à regarder</translation>
        </message>
        <message>
            <source>entries to send to the district</source>
            <translation>éléments à envoyer à la direction</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Voir</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Envoyer</translation>
        </message>
        <message>
            <source>See the lessons</source>
            <translation>Voir les leçons</translation>
        </message>
    </context>
    <context>
        <name>JoinWall</name>
        <message>
            <source>QR code to join the class</source>
            <translation>Code QR pour rejoindre la classe</translation>
        </message>
        <message>
            <source>Join class {label}: address {address}, code {code}</source>
            <translation>Rejoindre la classe {label} : adresse {address}, code {code}</translation>
        </message>
        <message>
            <source>or type the address, then the code</source>
            <translation>ou tape l’adresse, puis le code</translation>
        </message>
        <message>
            <source>or {addresses}</source>
            <translation>ou {addresses}</translation>
        </message>
        <message>
            <source>Join class {label}</source>
            <translation>Rejoindre la classe {label}</translation>
        </message>
        <message>
            <source>1. Open the camera   2. Aim at the square   3. Touch your name</source>
            <translation>1. Ouvre l’appareil photo   2. Vise le carré   3. Touche ton nom</translation>
        </message>
        <message>
            <source>{present} of {total} are here</source>
            <translation>{present} sur {total} sont là</translation>
        </message>
    </context>
    <context>
        <name>LessonsPage</name>
        <message>
            <source>Open a class to send a lesson to its tablets.</source>
            <translation>Ouvrez une classe pour envoyer une leçon à ses tablettes.</translation>
        </message>
        <message>
            <source>Lesson packs and publishers ({patterns})</source>
            <translation>Paquets de leçons et éditeurs ({patterns})</translation>
        </message>
        <message>
            <source>Choose a lesson pack</source>
            <translation>Choisir un paquet de leçons</translation>
        </message>
        <message>
            <source>Looking through the file…</source>
            <translation>Vérification du fichier…</translation>
        </message>
        <message>
            <source>Add a pack…</source>
            <translation>Ajouter un paquet…</translation>
        </message>
        <message>
            <source>Add a lesson pack or a publisher from a file. You can also drop the file on this page.</source>
            <translation>Ajouter un paquet de leçons ou un éditeur à partir d’un fichier. Vous pouvez aussi déposer le fichier sur cette page.</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Leçons</translation>
        </message>
    </context>
    <context>
        <name>LivePage</name>
        <message>
            <source>No lesson sent yet</source>
            <translation>Pas encore de leçon</translation>
        </message>
        <message>
            <source>The class is over</source>
            <translation>La classe est finie</translation>
        </message>
        <message>
            <source>Pupils who were here: {present}. Works received: {received}. All of it is saved.</source>
            <translation>Élèves présents : {present}. Travaux reçus : {received}. Tout est enregistré.</translation>
        </message>
        <message>
            <source>See the work</source>
            <translation>Voir les travaux</translation>
        </message>
        <message>
            <source>Tablets of the class</source>
            <translation>Tablettes de la classe</translation>
        </message>
        <message>
            <source>No tablet yet</source>
            <translation>Pas encore de tablette</translation>
        </message>
        <message>
            <source>Show the QR code on the wall. Each tablet that joins becomes a tile here.</source>
            <translation>Affichez le code QR au mur. Chaque tablette qui entre devient une case ici.</translation>
        </message>
        <message>
            <source>Show the join wall</source>
            <translation>Montrer l’affiche d’entrée</translation>
        </message>
        <message>
            <source>No class is open</source>
            <translation>Aucune classe n’est ouverte</translation>
        </message>
        <message>
            <source>Open a class, and its tablets appear here with what each one does.</source>
            <translation>Ouvrez une classe : ses tablettes apparaissent ici, avec ce que chacune fait.</translation>
        </message>
        <message>
            <source>Open a class</source>
            <translation>Ouvrir une classe</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Accueil</translation>
        </message>
        <message>
            <source>In class</source>
            <translation>En classe</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Leçons</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Travaux</translation>
        </message>
        <message>
            <source>Pupils</source>
            <translation>Élèves</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Envoi</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
    </context>
    <context>
        <name>MarkRow</name>
        <message>
            <source>Checked here: {score} of {maximum}</source>
            <translation>Vérifié ici : {score} sur {maximum}</translation>
        </message>
        <message>
            <source>Take the mark that follows from checking it here: {score} of {maximum}</source>
            <translation>Prendre la note qui résulte de la vérification faite ici : {score} sur {maximum}</translation>
        </message>
        <message>
            <source>The tablet's claim: {score} of {maximum}</source>
            <translation>Selon la tablette : {score} sur {maximum}</translation>
        </message>
        <message>
            <source>Take the mark that the tablet claims: {score} of {maximum}</source>
            <translation>Prendre la note selon la tablette : {score} sur {maximum}</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>out of</source>
            <translation>sur</translation>
        </message>
        <message>
            <source>Highest mark</source>
            <translation>Note maximale</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>A tablet typed the code. Does it show the same three pictures?</source>
            <translation>Une tablette a tapé le code. Montre-t-elle les trois mêmes images ?</translation>
        </message>
        <message>
            <source>Still waiting: {n}.</source>
            <translation>En attente aussi : {n}.</translation>
        </message>
        <message>
            <source>Tablets nearby: {n} ({names})</source>
            <translation>Tablettes à proximité : {n} ({names})</translation>
        </message>
        <message>
            <source>Invited, on their way: {names}</source>
            <translation>Invitées, en route : {names}</translation>
        </message>
        <message>
            <source>Let in</source>
            <translation>Laisser entrer</translation>
        </message>
        <message>
            <source>Let this tablet in</source>
            <translation>Laisser entrer cette tablette</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>Turn this tablet away</source>
            <translation>Refuser cette tablette</translation>
        </message>
        <message>
            <source>Invite all</source>
            <translation>Tout inviter</translation>
        </message>
        <message>
            <source>Invite every tablet nearby</source>
            <translation>Inviter toutes les tablettes à proximité</translation>
        </message>
    </context>
    <context>
        <name>PackNotices</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>{title}, version {n}, was here already.</source>
            <translation>{title}, version {n}, était déjà là.</translation>
        </message>
        <message>
            <source>{title}, version {n}, is here now.</source>
            <translation>{title}, version {n}, est maintenant là.</translation>
        </message>
        <message>
            <source>A newer version is here: {newer}.</source>
            <translation>Une version plus récente est là : {newer}.</translation>
        </message>
        <message>
            <source>The key of {name} is withdrawn. Its packs are no longer sent.</source>
            <translation>La clé de {name} est retirée. Ses paquets ne sont plus envoyés.</translation>
        </message>
        <message>
            <source>Packs from {name} are taken from now on.</source>
            <translation>Les paquets de {name} sont désormais acceptés.</translation>
        </message>
        <message>
            <source>{name} withdraws this key. Send its packs to tablets no more?</source>
            <translation>{name} retire cette clé. Ne plus envoyer ses paquets aux tablettes ?</translation>
        </message>
        <message>
            <source>Withdraw the key</source>
            <translation>Retirer la clé</translation>
        </message>
        <message>
            <source>Take lesson packs from {name}?</source>
            <translation>Accepter les paquets de leçons de {name} ?</translation>
        </message>
        <message>
            <source>Trust this publisher</source>
            <translation>Faire confiance à cet éditeur</translation>
        </message>
        <message>
            <source>Compare this number with the one that the publisher gave you on paper or by telephone:</source>
            <translation>Comparez ce numéro avec celui que l’éditeur vous a donné sur papier ou par téléphone :</translation>
        </message>
    </context>
    <context>
        <name>PackView</name>
        <message>
            <source>lessons: {n}</source>
            <translation>leçons : {n}</translation>
        </message>
        <message>
            <source>steps: {n}</source>
            <translation>étapes : {n}</translation>
        </message>
        <message>
            <source>{n} min</source>
            <translation>{n} min</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Practice {n}</source>
            <translation>Essai {n}</translation>
        </message>
    </context>
    <context>
        <name>PhotoStrip</name>
        <message>
            <source>Look at photo {n}</source>
            <translation>Regarder la photo {n}</translation>
        </message>
        <message>
            <source>This photo can't be shown. It is kept as it came.</source>
            <translation>Cette photo ne peut pas être affichée. Elle est gardée telle quelle.</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Photo</translation>
        </message>
    </context>
    <context>
        <name>ProgramView</name>
        <message>
            <source>(empty program)</source>
            <translation>(programme vide)</translation>
        </message>
        <message>
            <source>How the run ended</source>
            <translation>Comment l’exécution s’est terminée</translation>
        </message>
        <message>
            <source>The pupils answered: {answers}</source>
            <translation>Les élèves ont répondu : {answers}</translation>
        </message>
        <message>
            <source>The pupils' program</source>
            <translation>Le programme des élèves</translation>
        </message>
        <message>
            <source>It printed</source>
            <translation>Il a affiché</translation>
        </message>
    </context>
    <context>
        <name>PupilPanel</name>
        <message>
            <source>New card</source>
            <translation>Nouvelle carte</translation>
        </message>
        <message>
            <source>Make a card</source>
            <translation>Créer une carte</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Three pictures, in this order</source>
            <translation>Trois images, dans cet ordre</translation>
        </message>
        <message>
            <source>New pictures</source>
            <translation>Nouvelles images</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Carte</translation>
        </message>
        <message>
            <source>The card there is now will not be good any more.</source>
            <translation>La carte actuelle ne marchera plus.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>La garder</translation>
        </message>
        <message>
            <source>QR code of the card</source>
            <translation>Code QR de la carte</translation>
        </message>
    </context>
    <context>
        <name>PupilsPage</name>
        <message>
            <source>{classes}: pupils {n}, of them new {new}.</source>
            <translation>{classes} : {n} élèves, dont nouveaux : {new}.</translation>
        </message>
        <message>
            <source>In the class but not on this list: {n}; they stay.</source>
            <translation>Dans la classe mais pas sur cette liste : {n} ; ils restent.</translation>
        </message>
        <message>
            <source>Rows to look at: {n}.</source>
            <translation>Lignes à vérifier : {n}.</translation>
        </message>
        <message>
            <source>Pupils</source>
            <translation>Élèves</translation>
        </message>
        <message>
            <source>{levels} · pupils: {n}</source>
            <translation>{levels} · élèves : {n}</translation>
        </message>
        <message>
            <source>Choose the class list</source>
            <translation>Choisir la liste de classe</translation>
        </message>
        <message>
            <source>Class lists (*.xlsx *.xls)</source>
            <translation>Listes de classe (*.xlsx *.xls)</translation>
        </message>
        <message>
            <source>Open a class list…</source>
            <translation>Ouvrir une liste de classe…</translation>
        </message>
        <message>
            <source>Practice class</source>
            <translation>Classe d’essai</translation>
        </message>
        <message>
            <source>Bring them in</source>
            <translation>Les ajouter</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Pupils of the class</source>
            <translation>Élèves de la classe</translation>
        </message>
        <message>
            <source>No pupils yet</source>
            <translation>Pas encore d’élèves</translation>
        </message>
        <message>
            <source>Open the list from Massar (ListEleve….xlsx): it brings the class and its pupils.</source>
            <translation>Ouvrez la liste de Massar (ListEleve….xlsx) : elle apporte la classe et ses élèves.</translation>
        </message>
    </context>
    <context>
        <name>Recheck</name>
        <message>
            <source>Only its steps were repeated here: {verdict}</source>
            <translation>Ici, seuls ses pas ont été refaits : {verdict}</translation>
        </message>
        <message>
            <source>Checked here: {verdict}</source>
            <translation>Vérifié ici : {verdict}</translation>
        </message>
        <message>
            <source>stars: {n}</source>
            <translation>étoiles : {n}</translation>
        </message>
        <message>
            <source>the tablet said otherwise: {claim}</source>
            <translation>la tablette disait autre chose : {claim}</translation>
        </message>
        <message>
            <source>what the tablet wrote down is not what this program does</source>
            <translation>ce que la tablette a noté n’est pas ce que fait ce programme</translation>
        </message>
        <message>
            <source>Being checked here…</source>
            <translation>En cours de vérification ici…</translation>
        </message>
        <message>
            <source>this version of the lesson is no longer on this computer</source>
            <translation>cette version de la leçon n’est plus sur cet ordinateur</translation>
        </message>
        <message>
            <source>Could not be checked: {why}</source>
            <translation>N’a pas pu être vérifié : {why}</translation>
        </message>
        <message>
            <source>the tablet says: {claim}</source>
            <translation>la tablette dit : {claim}</translation>
        </message>
        <message>
            <source>the program did not end</source>
            <translation>le programme ne s’arrêtait pas</translation>
        </message>
        <message>
            <source>the program wanted too much memory</source>
            <translation>le programme voulait trop de mémoire</translation>
        </message>
        <message>
            <source>a function called itself too often</source>
            <translation>une fonction s’est appelée elle-même trop souvent</translation>
        </message>
        <message>
            <source>the program printed too much</source>
            <translation>le programme affichait trop</translation>
        </message>
        <message>
            <source>the program stopped at a mistake</source>
            <translation>le programme s’est arrêté sur une erreur</translation>
        </message>
        <message>
            <source>the program waits for an answer that nobody gave</source>
            <translation>le programme attend une réponse que personne n’a donnée</translation>
        </message>
        <message>
            <source>it is no program that can be read</source>
            <translation>ce n’est pas un programme lisible</translation>
        </message>
        <message>
            <source>this computer can’t run such programs</source>
            <translation>cet ordinateur ne peut pas exécuter ces programmes</translation>
        </message>
        <message>
            <source>the check broke off</source>
            <translation>la vérification s’est interrompue</translation>
        </message>
    </context>
    <context>
        <name>SeatPanel</name>
        <message>
            <source>How the last run ended</source>
            <translation>Comment la dernière exécution s’est terminée</translation>
        </message>
        <message>
            <source>Add a pupil</source>
            <translation>Ajouter un élève</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Changer</translation>
        </message>
        <message>
            <source>Put another pupil in the place of {name}</source>
            <translation>Mettre un autre élève à la place de {name}</translation>
        </message>
        <message>
            <source>Leaves</source>
            <translation>S’en va</translation>
        </message>
        <message>
            <source>{name} leaves this tablet</source>
            <translation>{name} quitte cette tablette</translation>
        </message>
        <message>
            <source>Who sits here?</source>
            <translation>Qui est assis ici ?</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>SeatWords</name>
        <message>
            <source>joined</source>
            <translation>entrée</translation>
        </message>
        <message>
            <source>loading</source>
            <translation>charge</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>prêt</translation>
        </message>
        <message>
            <source>working</source>
            <translation>travaille</translation>
        </message>
        <message>
            <source>hand up</source>
            <translation>main levée</translation>
        </message>
        <message>
            <source>stuck</source>
            <translation>bloqué</translation>
        </message>
        <message>
            <source>done</source>
            <translation>terminé</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>silencieuse</translation>
        </message>
        <message>
            <source>left</source>
            <translation>partie</translation>
        </message>
        <message>
            <source>Tablet {number}</source>
            <translation>Tablette {number}</translation>
        </message>
        <message>
            <source>{done} of {steps} steps</source>
            <translation>{done} étapes sur {steps}</translation>
        </message>
        <message>
            <source>battery {percent} %</source>
            <translation>batterie {percent} %</translation>
        </message>
        <message>
            <source>This tablet is nearly full. What its pupils did is safe: let them hand in, then delete pictures or other programs’ files on it.</source>
            <translation>Cette tablette est presque pleine. Le travail de ses élèves est en sécurité : faites-le rendre, puis supprimez-y des photos ou des fichiers d’autres programmes.</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <source>That did not work ({code}).</source>
            <translation>Cela n’a pas marché ({code}).</translation>
        </message>
        <message>
            <source>Version {version} is used by a class. Remove it after the class has ended.</source>
            <translation>La version {version} sert dans une classe. Retirez-la quand la séance sera finie.</translation>
        </message>
        <message>
            <source>This pack came with Tinmel and stays.</source>
            <translation>Ce paquet est venu avec Tinmel et reste.</translation>
        </message>
        <message>
            <source>Other programs use the ports {ports}. Close one of those programs, then try again.</source>
            <translation>D’autres programmes occupent les ports {ports}. Fermez l’un de ces programmes, puis réessayez.</translation>
        </message>
        <message>
            <source>Nobody answers at {address}. Check the cable or the Wi-Fi. What is not sent is safe here.</source>
            <translation>Personne ne répond à {address}. Vérifiez le câble ou le Wi-Fi. Ce qui n’est pas parti reste en sûreté ici.</translation>
        </message>
        <message>
            <source>Your school is not enrolled yet, so nothing leaves it. First open the enrolment file from your district.</source>
            <translation>Votre école n’est pas encore inscrite, donc rien n’en sort. Ouvrez d’abord le fichier d’inscription de votre direction.</translation>
        </message>
        <message>
            <source>{pupils} pupils can't sit at {tablets} tablets: one to three at each, 4 to 50 tablets.</source>
            <translation>{pupils} élèves ne tiennent pas à {tablets} tablettes : un à trois par tablette, de 4 à 50 tablettes.</translation>
        </message>
        <message>
            <source>The disk is full. Free some space; nothing received so far is lost.</source>
            <translation>Le disque est plein. Faites de la place ; rien de ce qui est reçu n’est perdu.</translation>
        </message>
        <message>
            <source>Another Tinmel uses this data. Close it, then start again.</source>
            <translation>Un autre Tinmel utilise ces données. Fermez-le, puis recommencez.</translation>
        </message>
        <message>
            <source>This data was made by a newer Tinmel. Install that one.</source>
            <translation>Ces données viennent d’un Tinmel plus récent. Installez celui-là.</translation>
        </message>
        <message>
            <source>The data on this computer is damaged. Restore the last copy.</source>
            <translation>Les données de cet ordinateur sont abîmées. Reprenez la dernière copie.</translation>
        </message>
        <message>
            <source>The data folder holds the database of another program. Choose another folder.</source>
            <translation>Le dossier des données contient la base d’un autre programme. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>Tinmel may not write into its data folder. Choose another folder, or allow it.</source>
            <translation>Tinmel n’a pas le droit d’écrire dans son dossier de données. Choisissez-en un autre ou donnez-lui ce droit.</translation>
        </message>
        <message>
            <source>The disk can't be read. Copy the data folder to another disk and use the copy.</source>
            <translation>Le disque est illisible. Copiez le dossier des données sur un autre disque et utilisez la copie.</translation>
        </message>
        <message>
            <source>The database server does not answer. Check that it runs, then try again.</source>
            <translation>Le serveur de base de données ne répond pas. Vérifiez qu’il marche, puis réessayez.</translation>
        </message>
        <message>
            <source>{name} is no enrolment file. Ask your district for it.</source>
            <translation>{name} n’est pas un fichier d’inscription. Demandez-le à votre direction.</translation>
        </message>
        <message>
            <source>{name} is for another school. Check the school code in the settings.</source>
            <translation>{name} est pour une autre école. Vérifiez le code de l’école dans les réglages.</translation>
        </message>
        <message>
            <source>{name} is from another district than before. Ask your district.</source>
            <translation>{name} vient d’une autre direction qu’avant. Demandez à la vôtre.</translation>
        </message>
        <message>
            <source>This file</source>
            <translation>Ce fichier</translation>
        </message>
        <message>
            <source>{name} is no longer there. If it was on a stick, put the stick in again.</source>
            <translation>{name} n’est plus là. S’il était sur une clé USB, remettez-la.</translation>
        </message>
        <message>
            <source>{name} can't be read. Take the stick out, put it in again and try once more.</source>
            <translation>{name} est illisible. Retirez la clé USB, remettez-la et réessayez.</translation>
        </message>
        <message>
            <source>{name} is too large for a class list. Choose the file as Massar gave it to you.</source>
            <translation>{name} est trop gros pour une liste de classe. Choisissez le fichier tel que Massar vous l’a donné.</translation>
        </message>
        <message>
            <source>{name} is no Excel file. Choose the class list as Massar gave it to you.</source>
            <translation>{name} n’est pas un fichier Excel. Choisissez la liste telle que Massar vous l’a donnée.</translation>
        </message>
        <message>
            <source>{name} is an old Excel file, or has a password. Save it as .xlsx, without one.</source>
            <translation>{name} est un ancien fichier Excel, ou il a un mot de passe. Enregistrez-le en .xlsx, sans mot de passe.</translation>
        </message>
        <message>
            <source>{name} is no class list from Massar. Choose the file that Massar gave you.</source>
            <translation>{name} n’est pas une liste de classe de Massar. Choisissez le fichier que Massar vous a donné.</translation>
        </message>
        <message>
            <source>{name} does not say {place}. Download the class list from Massar again.</source>
            <translation>Dans {name}, il manque : {place}. Téléchargez de nouveau la liste depuis Massar.</translation>
        </message>
        <message>
            <source>{name} is a receipt for other content than was sent. Tell your district.</source>
            <translation>{name} est le reçu d’un autre contenu que celui envoyé. Dites-le à votre direction.</translation>
        </message>
        <message>
            <source>{name} is no file from a school's Tinmel. Choose a .tinmel file.</source>
            <translation>{name} ne vient pas du Tinmel d’une école. Choisissez un fichier .tinmel.</translation>
        </message>
        <message>
            <source>{name} is larger than a batch may be (25 MB). Tell your district.</source>
            <translation>{name} est plus gros qu’un lot ne peut l’être (25 Mo). Dites-le à votre direction.</translation>
        </message>
        <message>
            <source>{name} is sealed for another district; this one has no key for it.</source>
            <translation>{name} est scellé pour une autre direction ; celle-ci n’en a pas la clé.</translation>
        </message>
        <message>
            <source>{name} is damaged or cut short. Get it again, or use your copy.</source>
            <translation>{name} est abîmé ou incomplet. Procurez-vous-le de nouveau, ou prenez votre copie.</translation>
        </message>
        <message>
            <source>{name} is not put together as it must be. Ask the school to send it again.</source>
            <translation>{name} n’est pas composé comme il le faut. Demandez à l’école de le renvoyer.</translation>
        </message>
        <message>
            <source>The table of contents of {name} is wrong. Ask for the file again.</source>
            <translation>La table des matières de {name} est fausse. Redemandez le fichier.</translation>
        </message>
        <message>
            <source>{name} was changed on its way. Ask your district for it again.</source>
            <translation>{name} a été modifié en route. Redemandez-le à votre direction.</translation>
        </message>
        <message>
            <source>{name} is from a school that this district did not enrol.</source>
            <translation>{name} vient d’une école que cette direction n’a pas inscrite.</translation>
        </message>
        <message>
            <source>The enrolment behind {name} has run out. Make a new one: tinmel coordinator enrol.</source>
            <translation>L’inscription qui a servi à {name} a expiré. Faites-en une nouvelle : tinmel coordinator enrol.</translation>
        </message>
        <message>
            <source>Something in {name} was changed after it was made. Ask for the file again.</source>
            <translation>Quelque chose dans {name} a été modifié après coup. Redemandez le fichier.</translation>
        </message>
        <message>
            <source>{name} speaks for another school than the one that signed it. Ask that school.</source>
            <translation>{name} parle au nom d’une autre école que celle qui l’a signé. Demandez à cette école.</translation>
        </message>
        <message>
            <source>The list of pupils in {name} can't be read. Ask the school to send it again.</source>
            <translation>La liste des élèves dans {name} est illisible. Demandez à l’école de le renvoyer.</translation>
        </message>
        <message>
            <source>School {place} is not enrolled in this district: tinmel coordinator enrol.</source>
            <translation>L’école {place} n’est pas inscrite dans cette direction : tinmel coordinator enrol.</translation>
        </message>
        <message>
            <source>{name} holds no usable key. Put your copy of it in its place.</source>
            <translation>{name} ne contient pas de clé utilisable. Mettez votre copie à sa place.</translation>
        </message>
        <message>
            <source>{name} is locked. Start again at a terminal that can ask for its passphrase.</source>
            <translation>{name} est verrouillé. Recommencez dans un terminal qui peut demander sa phrase secrète.</translation>
        </message>
        <message>
            <source>This passphrase does not open {name}. Try again.</source>
            <translation>Cette phrase secrète n’ouvre pas {name}. Réessayez.</translation>
        </message>
        <message>
            <source>{name} holds no usable age key. Put your copy of it in its place.</source>
            <translation>{name} ne contient pas de clé age utilisable. Mettez votre copie à sa place.</translation>
        </message>
        <message>
            <source>{name} is no receiver's key. The district has it as keys/receiver.pem.</source>
            <translation>{name} n’est pas la clé d’un récepteur. La direction l’a sous le nom keys/receiver.pem.</translation>
        </message>
        <message>
            <source>{name} came with another size than announced. It is fetched again by itself.</source>
            <translation>{name} est arrivé avec une autre taille que prévu. Il est repris tout seul.</translation>
        </message>
        <message>
            <source>{name} did not go on where it broke off. It is fetched again by itself.</source>
            <translation>{name} n’a pas repris là où il s’était arrêté. Il est repris tout seul.</translation>
        </message>
        <message>
            <source>A tablet used an old QR code. Let it scan the one on the wall.</source>
            <translation>Une tablette a utilisé un ancien code QR. Faites-lui scanner celui du mur.</translation>
        </message>
        <message>
            <source>A tablet typed five wrong codes. It may try again in a minute.</source>
            <translation>Une tablette a tapé cinq codes faux. Elle peut réessayer dans une minute.</translation>
        </message>
        <message>
            <source>A tablet from another class tried to join. Let it scan the QR code.</source>
            <translation>Une tablette d’une autre classe a essayé d’entrer. Faites-lui scanner le code QR.</translation>
        </message>
        <message>
            <source>The tablet was not let in.</source>
            <translation>La tablette n’a pas été admise.</translation>
        </message>
        <message>
            <source>A tablet runs another version of Tinmel. Reload its page.</source>
            <translation>Une tablette a une autre version de Tinmel. Rechargez sa page.</translation>
        </message>
        <message>
            <source>A tablet could not introduce itself. Reload its page and scan the QR code again.</source>
            <translation>Une tablette n’a pas pu se présenter. Rechargez sa page et scannez de nouveau le code QR.</translation>
        </message>
        <message>
            <source>The tablet got an invitation that it can't read. Invite it again.</source>
            <translation>La tablette a reçu une invitation illisible. Invitez-la de nouveau.</translation>
        </message>
        <message>
            <source>The invitation was sealed for another tablet. Look for tablets again, then invite it.</source>
            <translation>L’invitation était scellée pour une autre tablette. Cherchez de nouveau les tablettes, puis invitez-la.</translation>
        </message>
        <message>
            <source>The invitation was for another tablet. Invite this one by its name.</source>
            <translation>L’invitation était pour une autre tablette. Invitez celle-ci par son nom.</translation>
        </message>
        <message>
            <source>The tablet belongs to another school. If it shall belong to yours, delete its data folder.</source>
            <translation>La tablette appartient à une autre école. Si elle doit appartenir à la vôtre, effacez son dossier de données.</translation>
        </message>
        <message>
            <source>The invitation is older than the one before. Invite the tablet again.</source>
            <translation>L’invitation est plus ancienne que la précédente. Invitez de nouveau la tablette.</translation>
        </message>
        <message>
            <source>This pupil is not in the class.</source>
            <translation>Cet élève n’est pas dans la classe.</translation>
        </message>
        <message>
            <source>This pupil sits at another tablet.</source>
            <translation>Cet élève est à une autre tablette.</translation>
        </message>
        <message>
            <source>One, two or three pupils share a tablet.</source>
            <translation>Un, deux ou trois élèves partagent une tablette.</translation>
        </message>
        <message>
            <source>Pupils of this class show their pictures or their card first.</source>
            <translation>Les élèves de cette classe montrent d’abord leurs images ou leur carte.</translation>
        </message>
        <message>
            <source>A pupil touched other pictures than their own.</source>
            <translation>Un élève a touché d’autres images que les siennes.</translation>
        </message>
        <message>
            <source>Wrong pictures too often. Wait a minute, or choose who sits at this tablet yourself.</source>
            <translation>Trop d’images fausses. Attendez une minute, ou choisissez vous-même qui est à cette tablette.</translation>
        </message>
        <message>
            <source>A card was shown that is not of this class, or is not good any more.</source>
            <translation>Une carte montrée n’est pas de cette classe, ou ne marche plus.</translation>
        </message>
        <message>
            <source>Wrong cards too often. The tablet waits a minute.</source>
            <translation>Trop de cartes fausses. La tablette attend une minute.</translation>
        </message>
        <message>
            <source>The class is away: nobody can look at pictures or cards now.</source>
            <translation>La classe est injoignable : personne ne peut vérifier images ou cartes pour l’instant.</translation>
        </message>
        <message>
            <source>Nobody sits at this tablet yet. Let the pupils choose their names.</source>
            <translation>Personne n’est encore à cette tablette. Que les élèves choisissent leur nom.</translation>
        </message>
        <message>
            <source>A tablet shows a lesson that was not sent. Send the lesson again.</source>
            <translation>Une tablette montre une leçon qui n’a pas été envoyée. Envoyez de nouveau la leçon.</translation>
        </message>
        <message>
            <source>A tablet sent the same work again with other content. The first was kept.</source>
            <translation>Une tablette a renvoyé le même travail avec un autre contenu. Le premier est gardé.</translation>
        </message>
        <message>
            <source>Work could not be saved on this computer. The tablet keeps it.</source>
            <translation>Un travail n’a pas pu être enregistré sur cet ordinateur. La tablette le garde.</translation>
        </message>
        <message>
            <source>The class is over.</source>
            <translation>La classe est finie.</translation>
        </message>
        <message>
            <source>A tablet typed a wrong code. Let it type the one on the wall.</source>
            <translation>Une tablette a tapé un code faux. Faites-lui taper celui du mur.</translation>
        </message>
        <message>
            <source>The class is full: no more tablets can join.</source>
            <translation>La classe est pleine : aucune autre tablette ne peut entrer.</translation>
        </message>
        <message>
            <source>A tablet sent work that is too large. Nothing of it was kept.</source>
            <translation>Une tablette a envoyé un travail trop gros. Rien n’en a été gardé.</translation>
        </message>
        <message>
            <source>A tablet spoke of work that it had not announced. It begins again.</source>
            <translation>Une tablette a parlé d’un travail qu’elle n’avait pas annoncé. Elle recommence.</translation>
        </message>
        <message>
            <source>A tablet's work did not arrive whole. It sends it again by itself.</source>
            <translation>Le travail d’une tablette n’est pas arrivé en entier. Elle le renvoie toute seule.</translation>
        </message>
        <message>
            <source>A tablet's connection was disturbed. It connects again by itself.</source>
            <translation>La liaison d’une tablette a été troublée. Elle se reconnecte seule.</translation>
        </message>
        <message>
            <source>A tablet asked for something that can't be done ({code}).</source>
            <translation>Une tablette a demandé une chose impossible ({code}).</translation>
        </message>
        <message>
            <source>This is no whole pack: it is damaged, or something else. Get it again.</source>
            <translation>Ce n’est pas un paquet entier : il est abîmé, ou c’est autre chose. Procurez-vous-le de nouveau.</translation>
        </message>
        <message>
            <source>Parts of this pack overlap, contradict each other or hide. Get it again from its publisher.</source>
            <translation>Des parties de ce paquet se recouvrent, se contredisent ou se cachent. Procurez-vous-le de nouveau chez son éditeur.</translation>
        </message>
        <message>
            <source>This is no Tinmel pack. Choose a .tmpack file.</source>
            <translation>Ce n’est pas un paquet Tinmel. Choisissez un fichier .tmpack.</translation>
        </message>
        <message>
            <source>This is a folder. Build it first: tinmel pack build.</source>
            <translation>C'est un dossier. Assemblez-le d'abord : tinmel pack build.</translation>
        </message>
        <message>
            <source>The texts are too long together, or too tangled. Make two packs of this one.</source>
            <translation>Les textes sont trop longs ensemble, ou trop compliqués. Faites-en deux paquets.</translation>
        </message>
        <message>
            <source>The drawings have too many parts together. Simplify this one, or save it as PNG or WebP.</source>
            <translation>Les dessins ont trop d’éléments ensemble. Simplifiez celui-ci, ou enregistrez-le en PNG ou WebP.</translation>
        </message>
        <message>
            <source>The pack is too large.</source>
            <translation>Le paquet est trop gros.</translation>
        </message>
        <message>
            <source>The pack holds too many files.</source>
            <translation>Le paquet contient trop de fichiers.</translation>
        </message>
        <message>
            <source>This file is packed in a way that packs don't use.</source>
            <translation>Ce fichier est compressé d’une façon que les paquets n’emploient pas.</translation>
        </message>
        <message>
            <source>This file is locked with a password; packs are never locked.</source>
            <translation>Ce fichier est verrouillé par un mot de passe ; les paquets ne le sont jamais.</translation>
        </message>
        <message>
            <source>Two files have this name, or names that some computers can't tell apart.</source>
            <translation>Deux fichiers ont ce nom, ou des noms que certains ordinateurs confondent.</translation>
        </message>
        <message>
            <source>This name is not allowed: letters, digits, `-`, `_` and `.` only, in folders with `/`.</source>
            <translation>Ce nom n’est pas permis : seulement lettres, chiffres, `-`, `_` et `.`, et `/` entre dossiers.</translation>
        </message>
        <message>
            <source>This is a link or a device, no plain file.</source>
            <translation>C’est un lien ou un périphérique, pas un simple fichier.</translation>
        </message>
        <message>
            <source>This file is longer or shorter than the pack says. Get the pack again.</source>
            <translation>Ce fichier est plus long ou plus court que le paquet ne le dit. Procurez-vous de nouveau le paquet.</translation>
        </message>
        <message>
            <source>This file was changed after the pack was made. Get the pack again.</source>
            <translation>Ce fichier a été modifié après la création du paquet. Procurez-vous de nouveau le paquet.</translation>
        </message>
        <message>
            <source>This file is in the pack, but not in its manifest.</source>
            <translation>Ce fichier est dans le paquet, mais pas dans son manifeste.</translation>
        </message>
        <message>
            <source>The manifest calls this file a pupils' file, or a teacher's, against its place.</source>
            <translation>Le manifeste dit ce fichier pour les élèves, ou pour l’enseignant, à l’inverse de son emplacement.</translation>
        </message>
        <message>
            <source>Manifest and pack.json name different packs or versions.</source>
            <translation>Le manifeste et pack.json nomment des paquets ou des versions différents.</translation>
        </message>
        <message>
            <source>The manifest is not written in the one canonical way.</source>
            <translation>Le manifeste n’est pas écrit de la seule façon canonique.</translation>
        </message>
        <message>
            <source>The manifest can't be read.</source>
            <translation>Le manifeste est illisible.</translation>
        </message>
        <message>
            <source>The pack is not signed. Ask its publisher for the signed one.</source>
            <translation>Le paquet n’est pas signé. Demandez le paquet signé à son éditeur.</translation>
        </message>
        <message>
            <source>The key that signed this pack was withdrawn. Ask the publisher for a newer pack.</source>
            <translation>La clé qui a signé ce paquet a été retirée. Demandez à l’éditeur un paquet plus récent.</translation>
        </message>
        <message>
            <source>The pack is signed by a publisher whom this computer does not know.</source>
            <translation>Le paquet est signé par un éditeur que cet ordinateur ne connaît pas.</translation>
        </message>
        <message>
            <source>The signature belongs to another pack.</source>
            <translation>La signature est celle d’un autre paquet.</translation>
        </message>
        <message>
            <source>The signature can't be read.</source>
            <translation>La signature est illisible.</translation>
        </message>
        <message>
            <source>The signature is false. Get the pack again from its publisher.</source>
            <translation>La signature est fausse. Procurez-vous de nouveau le paquet chez son éditeur.</translation>
        </message>
        <message>
            <source>This is a private key, which is nobody else's business. Nothing of it was kept. Choose the pack, or the file that ends in .publisher.json.</source>
            <translation>C'est une clé privée, qui ne regarde personne d'autre. Rien n'en a été gardé. Choisissez le paquet, ou le fichier qui finit par .publisher.json.</translation>
        </message>
        <message>
            <source>This is one publisher's file; its name ends in .publisher.json. Add it to a list with: tinmel pack trust.</source>
            <translation>C'est le fichier d'un seul éditeur ; son nom finit par .publisher.json. Ajoutez-le à une liste avec : tinmel pack trust.</translation>
        </message>
        <message>
            <source>This is a list of publishers. Choose a pack, or the file that ends in .publisher.json.</source>
            <translation>C'est une liste d'éditeurs. Choisissez un paquet, ou le fichier qui finit par .publisher.json.</translation>
        </message>
        <message>
            <source>Another program is changing the list of publishers. Try again in a moment.</source>
            <translation>Un autre programme modifie la liste des éditeurs. Réessayez dans un instant.</translation>
        </message>
        <message>
            <source>The list of publishers can't be read.</source>
            <translation>La liste des éditeurs est illisible.</translation>
        </message>
        <message>
            <source>Eight publishers have signed this pack already; no more can.</source>
            <translation>Huit éditeurs ont déjà signé ce paquet ; il n’y a plus de place.</translation>
        </message>
        <message>
            <source>This is no publisher's public part. Ask for the file that ends in .publisher.json.</source>
            <translation>Ce n’est pas la partie publique d’un éditeur. Demandez le fichier qui se termine par .publisher.json.</translation>
        </message>
        <message>
            <source>The list has this key already, under this other id.</source>
            <translation>La liste a déjà cette clé, sous cet autre identifiant.</translation>
        </message>
        <message>
            <source>This key was withdrawn and stays so. Ask the publisher for the new key.</source>
            <translation>Cette clé a été retirée et le reste. Demandez la nouvelle clé à l’éditeur.</translation>
        </message>
        <message>
            <source>This version is here already with other content. A changed pack needs a new version.</source>
            <translation>Cette version est déjà là avec un autre contenu. Un paquet modifié doit porter une nouvelle version.</translation>
        </message>
        <message>
            <source>This pack's name belongs to another publisher. A changed pack needs a name of its own.</source>
            <translation>Le nom de ce paquet appartient à un autre éditeur. Un paquet modifié doit porter son propre nom.</translation>
        </message>
        <message>
            <source>Another key is known for this publisher. Ask them which one is right before you add it.</source>
            <translation>Une autre clé est déjà connue pour cet éditeur. Demandez-lui laquelle est la bonne avant de l’ajouter.</translation>
        </message>
        <message>
            <source>The pack's file is gone from this computer. Add the pack again.</source>
            <translation>Le fichier du paquet a disparu de cet ordinateur. Ajoutez de nouveau le paquet.</translation>
        </message>
        <message>
            <source>The pack's file was damaged on the disk. Add the pack again.</source>
            <translation>Le fichier du paquet s’est abîmé sur le disque. Ajoutez de nouveau le paquet.</translation>
        </message>
        <message>
            <source>There is no text in the language “{language}”: write {file}, or name a fallback.</source>
            <translation>Il n'y a pas de texte dans la langue « {language} » : écrivez {file}, ou nommez une langue de secours.</translation>
        </message>
        <message>
            <source>This file is missing.</source>
            <translation>Ce fichier manque.</translation>
        </message>
        <message>
            <source>The system or an editor left this file here. Delete it.</source>
            <translation>Le système ou un éditeur a laissé ce fichier ici. Supprimez-le.</translation>
        </message>
        <message>
            <source>This file is too large.</source>
            <translation>Ce fichier est trop gros.</translation>
        </message>
        <message>
            <source>A pack has no place for this file. Move or remove it.</source>
            <translation>Un paquet n’a pas de place pour ce fichier. Déplacez-le ou retirez-le.</translation>
        </message>
        <message>
            <source>The lesson's id and the name of its folder differ.</source>
            <translation>L’identifiant de la leçon et le nom de son dossier diffèrent.</translation>
        </message>
        <message>
            <source>This file is not as the format asks.</source>
            <translation>Ce fichier n’est pas conforme au format.</translation>
        </message>
        <message>
            <source>This is no readable JSON. Look just before it: a comma, a quotation mark or a brace is missing or too many.</source>
            <translation>Ce n'est pas du JSON lisible. Regardez juste avant : une virgule, un guillemet ou une accolade manque ou est de trop.</translation>
        </message>
        <message>
            <source>This file begins with an invisible mark (BOM). Save it as UTF-8 without BOM in your editor.</source>
            <translation>Ce fichier commence par une marque invisible (BOM). Enregistrez-le en UTF-8 sans BOM dans votre éditeur.</translation>
        </message>
        <message>
            <source>This picture does more than draw: scripts, styles, text and links are not allowed.</source>
            <translation>Cette image fait plus que dessiner : scripts, styles, texte et liens ne sont pas permis.</translation>
        </message>
        <message>
            <source>This picture is too large or has too many parts: 4096 points each way, drawings 80 KB.</source>
            <translation>Cette image est trop grande ou a trop d’éléments : au plus 4096 points de côté, et 80 Ko pour un dessin.</translation>
        </message>
        <message>
            <source>This file is no picture, sound or film of the kind that its name says.</source>
            <translation>Ce fichier n’est pas une image, un son ou un film du type qu’annonce son nom.</translation>
        </message>
        <message>
            <source>This picture can't be read as SVG.</source>
            <translation>Cette image n’est pas du SVG lisible.</translation>
        </message>
        <message>
            <source>A file is named here that the pack doesn't have.</source>
            <translation>Un fichier nommé ici n’est pas dans le paquet.</translation>
        </message>
        <message>
            <source>This text holds a script, or a link that runs one. Texts only say something.</source>
            <translation>Ce texte contient un script, ou un lien qui en lance un. Un texte ne fait que dire quelque chose.</translation>
        </message>
        <message>
            <source>This text is empty.</source>
            <translation>Ce texte est vide.</translation>
        </message>
        <message>
            <source>This text is not UTF-8.</source>
            <translation>Ce texte n’est pas en UTF-8.</translation>
        </message>
        <message>
            <source>The answer doesn't fit this step.</source>
            <translation>La réponse ne convient pas à cette étape.</translation>
        </message>
        <message>
            <source>The answer belongs to another kind of step.</source>
            <translation>La réponse est celle d’un autre genre d’étape.</translation>
        </message>
        <message>
            <source>The answer is not in the expected form.</source>
            <translation>La réponse n’a pas la forme attendue.</translation>
        </message>
        <message>
            <source>The answer can't be read as JSON.</source>
            <translation>La réponse n’est pas du JSON lisible.</translation>
        </message>
        <message>
            <source>This is too large to import. Part it, and import the parts.</source>
            <translation>C’est trop gros pour être importé. Découpez-le et importez les parties.</translation>
        </message>
        <message>
            <source>From here on this is not UTF-8. Open it in an editor and save it as UTF-8.</source>
            <translation>À partir d’ici, ce n’est pas de l’UTF-8. Ouvrez-le dans un éditeur et enregistrez-le en UTF-8.</translation>
        </message>
        <message>
            <source>So many questions don't fit: a pack has at most 1,600. Part the file.</source>
            <translation>Tant de questions n’y tiennent pas : un paquet en a au plus 1 600. Découpez le fichier.</translation>
        </message>
        <message>
            <source>No question that a pack has a place for is in this file.</source>
            <translation>Ce fichier ne contient aucune question qui ait sa place dans un paquet.</translation>
        </message>
        <message>
            <source>The brace that opens here is never closed. A brace that is only a sign stands behind a \.</source>
            <translation>L’accolade ouverte ici n’est jamais fermée. Une accolade qui n’est qu’un signe s’écrit après un \.</translation>
        </message>
        <message>
            <source>The brace that closes here was never opened. A brace that is only a sign stands behind a \.</source>
            <translation>L’accolade fermée ici n’a jamais été ouverte. Une accolade qui n’est qu’un signe s’écrit après un \.</translation>
        </message>
        <message>
            <source>This question has too few answers.</source>
            <translation>Cette question a trop peu de réponses.</translation>
        </message>
        <message>
            <source>This answer is no number. Write 12, 12:0.5 for give or take, or 11..13.</source>
            <translation>Cette réponse n’est pas un nombre. Écrivez 12, ou 12:0.5 à peu près, ou 11..13.</translation>
        </message>
        <message>
            <source>A pair is written: =left -&gt; right.</source>
            <translation>Une paire s’écrit : =gauche -&gt; droite.</translation>
        </message>
        <message>
            <source>An answer stands here without a question before it.</source>
            <translation>Il y a ici une réponse sans question avant elle.</translation>
        </message>
        <message>
            <source>This question has no line that begins with ANSWER:.</source>
            <translation>Cette question n’a pas de ligne qui commence par ANSWER:.</translation>
        </message>
        <message>
            <source>The right answer named here is not among the answers.</source>
            <translation>La bonne réponse nommée ici n’est pas parmi les réponses.</translation>
        </message>
        <message>
            <source>This question needs two answers or more, lettered A), B) and so on.</source>
            <translation>Cette question demande au moins deux réponses, notées A), B) et ainsi de suite.</translation>
        </message>
        <message>
            <source>No folder of a language with a meta.yml is in here, such as fr-FR: this is no such project.</source>
            <translation>Aucun dossier de langue avec un meta.yml n’est ici, comme fr-FR : ce n’est pas un tel projet.</translation>
        </message>
        <message>
            <source>This can't be read as YAML, or does more than a list of titles needs.</source>
            <translation>Ceci ne se lit pas comme du YAML, ou fait plus qu’une liste de titres ne demande.</translation>
        </message>
        <message>
            <source>Nothing says under which licence this is. Say it, such as --licence CC-BY-SA-4.0.</source>
            <translation>Rien ne dit sous quelle licence c’est. Dites-le, comme --licence CC-BY-SA-4.0.</translation>
        </message>
        <message>
            <source>This step's file is missing.</source>
            <translation>Le fichier de cette étape manque.</translation>
        </message>
        <message>
            <source>The project has more steps than a pack has places for.</source>
            <translation>Le projet a plus d’étapes qu’un paquet n’a de places.</translation>
        </message>
        <message>
            <source>This is no signed document, or it was cut short. Ask for it again from its sender.</source>
            <translation>Ce n’est pas un document signé, ou il est incomplet. Redemandez-le à son expéditeur.</translation>
        </message>
        <message>
            <source>This is signed, but it is another kind of document. Choose the right file.</source>
            <translation>C’est signé, mais c’est un autre genre de document. Choisissez le bon fichier.</translation>
        </message>
        <message>
            <source>The signature is false: it was changed on its way. Ask for it again from its sender.</source>
            <translation>La signature est fausse : le document a été modifié en route. Redemandez-le à son expéditeur.</translation>
        </message>
        <message>
            <source>This is signed by nobody whom your district enrolled. Nothing was changed.</source>
            <translation>Le signataire n’est pas inscrit par votre direction. Rien n’a été changé.</translation>
        </message>
        <message>
            <source>The enrolment behind this signature has run out. Ask your district for a new one.</source>
            <translation>L’inscription qui a servi à cette signature a expiré. Demandez-en une nouvelle à votre direction.</translation>
        </message>
        <message>
            <source>This school's enrolment has run out. Ask your district for a new enrolment file.</source>
            <translation>L’inscription de cette école a expiré. Demandez un nouveau fichier d’inscription à votre direction.</translation>
        </message>
        <message>
            <source>The receiver does not know this school. Ask your district for a new enrolment file.</source>
            <translation>Le récepteur ne connaît pas cette école. Demandez un nouveau fichier d’inscription à votre direction.</translation>
        </message>
        <message>
            <source>The receiver has no more room for this school. Tell your district; nothing is lost here.</source>
            <translation>Le récepteur n’a plus de place pour cette école. Dites-le à votre direction ; rien n’est perdu ici.</translation>
        </message>
        <message>
            <source>The receiver does not take files of this size. Carry it to your district on a stick.</source>
            <translation>Le récepteur n’accepte pas de fichiers de cette taille. Portez-le à votre direction sur une clé USB.</translation>
        </message>
        <message>
            <source>The file arrived changed three times, so the receiver did not keep it. Send it again later.</source>
            <translation>Le fichier est arrivé modifié trois fois, le récepteur ne l’a donc pas gardé. Renvoyez-le plus tard.</translation>
        </message>
        <message>
            <source>The receiver named an address that is not your district's; nothing was sent there. Tell your district.</source>
            <translation>Le récepteur a donné une adresse qui n’est pas celle de votre direction ; rien n’y a été envoyé. Dites-le à votre direction.</translation>
        </message>
        <message>
            <source>The receiver has another version of Tinmel and does not understand this one. Tell your district; nothing is lost here.</source>
            <translation>Le récepteur a une autre version de Tinmel et ne comprend pas celle-ci. Dites-le à votre direction ; rien n’est perdu ici.</translation>
        </message>
        <message>
            <source>The sending was disturbed. Send again; what has arrived is not sent twice.</source>
            <translation>L’envoi a été troublé. Renvoyez ; ce qui est arrivé n’est pas envoyé deux fois.</translation>
        </message>
        <message>
            <source>What answers at the district's address is no receiver of Tinmel (HTTP {status}). Tell your district; nothing is lost here.</source>
            <translation>Ce qui répond à l’adresse de la direction n’est pas un récepteur Tinmel (HTTP {status}). Dites-le à votre direction ; rien n’est perdu ici.</translation>
        </message>
        <message>
            <source>“{value}” is no school code. Use capital letters, digits and - only, at most 16.</source>
            <translation>« {value} » n’est pas un code d’école. Seulement majuscules, chiffres et -, 16 au plus.</translation>
        </message>
        <message>
            <source>“{value}” is no school: write its code, a colon and its name, such as 12345T:Ecole Ighil.</source>
            <translation>« {value} » n’est pas une école : écrivez son code, deux-points et son nom, par exemple 12345T:Ecole Ighil.</translation>
        </message>
        <message>
            <source>“{value}” is no receiver's address. It begins with http:// or https://.</source>
            <translation>« {value} » n’est pas l’adresse d’un récepteur. Elle commence par http:// ou https://.</translation>
        </message>
        <message>
            <source>“{value}” is no public key of age. It begins with age1.</source>
            <translation>« {value} » n’est pas une clé publique age. Elle commence par age1.</translation>
        </message>
        <message>
            <source>“{value}” is no usable name. Write a short one, in letters and digits.</source>
            <translation>« {value} » ne peut pas servir de nom. Écrivez-en un court, en lettres et chiffres.</translation>
        </message>
        <message>
            <source>{value} already holds something else. Choose an empty folder.</source>
            <translation>{value} contient déjà autre chose. Choisissez un dossier vide.</translation>
        </message>
        <message>
            <source>“{value}” is no database's address. It looks like postgresql://person@server/name.</source>
            <translation>« {value} » n’est pas l’adresse d’une base de données. Elle ressemble à postgresql://person@server/name.</translation>
        </message>
        <message>
            <source>“{value}” is no address. Write four numbers with dots, such as 192.168.8.2.</source>
            <translation>« {value} » n’est pas une adresse. Écrivez quatre nombres et des points, par exemple 192.168.8.2.</translation>
        </message>
        <message>
            <source>This computer has no address {value}. Use one of its own.</source>
            <translation>Cet ordinateur n’a pas l’adresse {value}. Utilisez l’une des siennes.</translation>
        </message>
        <message>
            <source>Nothing can be written into {value}. Choose another folder.</source>
            <translation>Rien ne peut être écrit dans {value}. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>{value} is there already and is never overwritten. Choose another name.</source>
            <translation>{value} existe déjà et n’est jamais écrasé. Choisissez un autre nom.</translation>
        </message>
        <message>
            <source>The two passphrases differ, or there is none. Start again.</source>
            <translation>Les deux phrases secrètes diffèrent, ou il n’y en a pas. Recommencez.</translation>
        </message>
        <message>
            <source>“{value}” is no id. Use small letters, digits and - only, such as injaz-maroc.</source>
            <translation>« {value} » n’est pas un identifiant. Seulement des minuscules, des chiffres et -, comme injaz-maroc.</translation>
        </message>
        <message>
            <source>“{value}” is the publisher of what comes with Tinmel. Choose another id.</source>
            <translation>« {value} » est l’éditeur de ce qui vient avec Tinmel. Choisissez un autre identifiant.</translation>
        </message>
        <message>
            <source>“{value}” is no name. Write ar, fr, zgh or en before it, such as fr=Injaz.</source>
            <translation>« {value} » n’est pas un nom. Écrivez ar, fr, zgh ou en devant, comme fr=Injaz.</translation>
        </message>
        <message>
            <source>“{value}” is no title here. Write ar, fr, zgh or en before it, one that the pack has.</source>
            <translation>« {value} » n’est pas un titre ici. Écrivez ar, fr, zgh ou en devant, une langue que la leçon a.</translation>
        </message>
        <message>
            <source>The pack is not in “{value}”. See: tinmel pack show.</source>
            <translation>Le paquet n’est pas en « {value} ». Voir : tinmel pack show.</translation>
        </message>
        <message>
            <source>Say in which language the questions are, such as --language fr or --language en.</source>
            <translation>Dites en quelle langue sont les questions, comme --language fr ou --language en.</translation>
        </message>
        <message>
            <source>“{value}” is no language of packs. They are ar, fr, zgh and en.</source>
            <translation>« {value} » n’est pas une langue de paquets. Ce sont ar, fr, zgh et en.</translation>
        </message>
        <message>
            <source>The enrolment file was made by another version of Tinmel. Ask your district for a new one.</source>
            <translation>Le fichier d’inscription vient d’une autre version de Tinmel. Demandez-en un nouveau à votre direction.</translation>
        </message>
        <message>
            <source>The lesson pack {name} is not on this computer. Choose another one.</source>
            <translation>Le paquet de leçons {name} n’est pas sur cet ordinateur. Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>The pack has no lesson {name}. Choose another one.</source>
            <translation>Le paquet n’a pas de leçon {name}. Choisissez-en une autre.</translation>
        </message>
        <message>
            <source>The lesson has no step {name}. Choose another one.</source>
            <translation>La leçon n’a pas d’étape {name}. Choisissez-en une autre.</translation>
        </message>
        <message>
            <source>The pack has no text {name}. Choose another language.</source>
            <translation>Le paquet n’a pas de texte {name}. Choisissez une autre langue.</translation>
        </message>
        <message>
            <source>There is no file {name}. Check its name and that the stick is in.</source>
            <translation>Il n’y a pas de fichier {name}. Vérifiez son nom, et que la clé USB est bien là.</translation>
        </message>
        <message>
            <source>There is no folder {name}. Check its name and that the stick is in.</source>
            <translation>Il n’y a pas de dossier {name}. Vérifiez son nom, et que la clé USB est bien là.</translation>
        </message>
        <message>
            <source>Nobody called {name} is in the list of publishers.</source>
            <translation>Personne du nom de {name} n’est dans la liste des éditeurs.</translation>
        </message>
        <message>
            <source>There is no district in {name}. Make one first: tinmel coordinator init.</source>
            <translation>Il n’y a pas de direction dans {name}. Créez-en d’abord une : tinmel coordinator init.</translation>
        </message>
        <message>
            <source>This school is not enrolled in the district. Enrol it: tinmel coordinator enrol.</source>
            <translation>Cette école n’est pas inscrite dans la direction. Inscrivez-la : tinmel coordinator enrol.</translation>
        </message>
        <message>
            <source>This batch is no longer on this computer.</source>
            <translation>Ce lot n’est plus sur cet ordinateur.</translation>
        </message>
        <message>
            <source>This work is no longer on this computer.</source>
            <translation>Ce travail n’est plus sur cet ordinateur.</translation>
        </message>
        <message>
            <source>This returned work is no longer on this computer.</source>
            <translation>Ce travail rendu n’est plus sur cet ordinateur.</translation>
        </message>
        <message>
            <source>This hour is no longer on this computer. Open the class again.</source>
            <translation>Cette séance n’est plus sur cet ordinateur. Ouvrez de nouveau la classe.</translation>
        </message>
        <message>
            <source>This class is no longer on this computer. Choose another one.</source>
            <translation>Cette classe n’est plus sur cet ordinateur. Choisissez-en une autre.</translation>
        </message>
        <message>
            <source>This pupil is no longer in the list. Import the class list again.</source>
            <translation>Cet élève n’est plus dans la liste. Importez de nouveau la liste de classe.</translation>
        </message>
        <message>
            <source>This tablet has left the class. Let it scan the QR code again.</source>
            <translation>Cette tablette a quitté la classe. Faites-lui scanner de nouveau le code QR.</translation>
        </message>
        <message>
            <source>A file of this lesson is missing or damaged. Start Tinmel again.</source>
            <translation>Un fichier de cette leçon manque ou est abîmé. Redémarrez Tinmel.</translation>
        </message>
        <message>
            <source>The field “{name}” is missing.</source>
            <translation>Le champ « {name} » manque.</translation>
        </message>
        <message>
            <source>There is no field “{name}” here.</source>
            <translation>Il n'y a pas de champ « {name} » ici.</translation>
        </message>
        <message>
            <source>There is no field “{name}” here. Is “{near}” meant?</source>
            <translation>Il n'y a pas de champ « {name} » ici. Voulez-vous dire « {near} » ?</translation>
        </message>
        <message>
            <source>“{word}” is not known here. Known are: {known}.</source>
            <translation>« {word} » n'est pas connu ici. Sont connus : {known}.</translation>
        </message>
        <message>
            <source>Needed here: {wanted}. Found: {found}.</source>
            <translation>Attendu ici : {wanted}. Trouvé : {found}.</translation>
        </message>
        <message>
            <source>Only lower-case letters a–z, digits and single hyphens, like robot-souk.</source>
            <translation>Seulement des minuscules a–z, des chiffres et des traits d'union isolés, comme robot-souk.</translation>
        </message>
        <message>
            <source>A version is three numbers, like 1.0.0.</source>
            <translation>Une version, ce sont trois nombres, comme 1.0.0.</translation>
        </message>
        <message>
            <source>A picture is named like media/cover.svg; also .png, .jpg, .webp.</source>
            <translation>Une image s'appelle comme media/cover.svg ; ou .png, .jpg, .webp.</translation>
        </message>
        <message>
            <source>A sound is named like media/story.ogg; also .m4a, .mp3.</source>
            <translation>Un son s'appelle comme media/story.ogg ; ou .m4a, .mp3.</translation>
        </message>
        <message>
            <source>A film is named like media/film.webm; also .mp4.</source>
            <translation>Un film s'appelle comme media/film.webm ; ou .mp4.</translation>
        </message>
        <message>
            <source>A world is named like worlds/souk.json.</source>
            <translation>Un monde s'appelle comme worlds/souk.json.</translation>
        </message>
        <message>
            <source>A starter is named like starters/walk.json; also .py.</source>
            <translation>Un début s'appelle comme starters/walk.json ; ou .py.</translation>
        </message>
        <message>
            <source>This text has signs that are not allowed here.</source>
            <translation>Ce texte a des signes qui ne sont pas admis ici.</translation>
        </message>
        <message>
            <source>This text is too short; the least is {n}.</source>
            <translation>Ce texte est trop court ; le minimum est {n}.</translation>
        </message>
        <message>
            <source>This text is too long: at most {n} letters and signs.</source>
            <translation>Ce texte est trop long : {n} lettres et signes au plus.</translation>
        </message>
        <message>
            <source>There is too little in here; the least is {n}.</source>
            <translation>Il y a trop peu ici ; le minimum est {n}.</translation>
        </message>
        <message>
            <source>There is too much in here; the most is {n}.</source>
            <translation>Il y a trop ici ; le maximum est {n}.</translation>
        </message>
        <message>
            <source>This number is too small; the least is {n}.</source>
            <translation>Ce nombre est trop petit ; le minimum est {n}.</translation>
        </message>
        <message>
            <source>This number is too large; the most is {n}.</source>
            <translation>Ce nombre est trop grand ; le maximum est {n}.</translation>
        </message>
        <message>
            <source>This number is larger than computers can count.</source>
            <translation>Ce nombre est plus grand que ce que comptent les ordinateurs.</translation>
        </message>
        <message>
            <source>a text in quotation marks</source>
            <translation>un texte entre guillemets</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>un nombre entier</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>un nombre</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true ou false</translation>
        </message>
        <message>
            <source>names with values, in curly braces</source>
            <translation>des noms avec des valeurs, entre accolades</translation>
        </message>
        <message>
            <source>a list, in square brackets</source>
            <translation>une liste, entre crochets</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Language of this window</source>
            <translation>Langue de cette fenêtre</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Clair ou sombre</translation>
        </message>
        <message>
            <source>You and your school</source>
            <translation>Vous et votre école</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Your name, for marks</source>
            <translation>Votre nom, pour les notes</translation>
        </message>
        <message>
            <source>Name of the school</source>
            <translation>Nom de l’école</translation>
        </message>
        <message>
            <source>School code</source>
            <translation>Code de l’école</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
    </context>
    <context>
        <name>SetupPanel</name>
        <message>
            <source>Choose the class list</source>
            <translation>Choisir la liste de classe</translation>
        </message>
        <message>
            <source>Class lists (*.xlsx *.xls)</source>
            <translation>Listes de classe (*.xlsx *.xls)</translation>
        </message>
        <message>
            <source>Welcome to Tinmel</source>
            <translation>Bienvenue dans Tinmel</translation>
        </message>
        <message>
            <source>Ready in a minute, without Internet. You can change all of this later.</source>
            <translation>Prêt en une minute, sans Internet. Tout peut être changé plus tard.</translation>
        </message>
        <message>
            <source>School</source>
            <translation>École</translation>
        </message>
        <message>
            <source>School code, if you know it</source>
            <translation>Code de l’école, si connu</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Classe</translation>
        </message>
        <message>
            <source>Name of the school</source>
            <translation>Nom de l’école</translation>
        </message>
        <message>
            <source>Try everything with pretended pupils. You can bring the real list later.</source>
            <translation>Essayez tout avec des élèves inventés. La vraie liste viendra plus tard.</translation>
        </message>
        <message>
            <source>Start with a practice class</source>
            <translation>Commencer avec une classe d’essai</translation>
        </message>
        <message>
            <source>The list from Massar (ListEleve….xlsx) brings school, class and pupils.</source>
            <translation>La liste de Massar (ListEleve….xlsx) apporte l’école, la classe et les élèves.</translation>
        </message>
        <message>
            <source>Open a class list…</source>
            <translation>Ouvrir une liste de classe…</translation>
        </message>
    </context>
    <context>
        <name>ShownAnswer</name>
        <message>
            <source>This answer can't be shown here. It is kept as it came.</source>
            <translation>Cette réponse ne peut pas être affichée ici. Elle est gardée telle quelle.</translation>
        </message>
        <message>
            <source>They drew no boundary.</source>
            <translation>Ils n’ont pas tracé de limite.</translation>
        </message>
        <message>
            <source>Their boundary gets {n} of 100 right; {m} are enough.</source>
            <translation>Leur limite a raison {n} fois sur 100 ; {m} suffisent.</translation>
        </message>
        <message>
            <source>Found named unfairly: {name}</source>
            <translation>Trouvé mal nommé : {name}</translation>
        </message>
        <message>
            <source>Overlooked, though named unfairly: {name}</source>
            <translation>Oublié, pourtant mal nommé : {name}</translation>
        </message>
        <message>
            <source>They read this page to its end.</source>
            <translation>Cette page a été lue jusqu’au bout.</translation>
        </message>
        <message>
            <source>They watched it. Pictures seen: {n}</source>
            <translation>Ils ont regardé. Images vues : {n}</translation>
        </message>
        <message>
            <source>They watched the film.</source>
            <translation>Ils ont regardé le film.</translation>
        </message>
        <message>
            <source>They did not watch the film to its end.</source>
            <translation>Ils n’ont pas regardé le film jusqu’au bout.</translation>
        </message>
        <message>
            <source>They say that they told it to the teacher.</source>
            <translation>Ils disent l’avoir raconté à l’enseignant.</translation>
        </message>
        <message>
            <source>They say that it is done, on paper.</source>
            <translation>Ils disent que c’est fait, sur papier.</translation>
        </message>
        <message>
            <source>Not done yet, they say.</source>
            <translation>Pas encore fait, disent-ils.</translation>
        </message>
    </context>
    <context>
        <name>Strip</name>
        <message>
            <source>Waiting for tablets</source>
            <translation>En attente des tablettes</translation>
        </message>
        <message>
            <source>{n} not heard</source>
            <translation>{n} sans nouvelles</translation>
        </message>
        <message>
            <source>All are heard</source>
            <translation>Toutes répondent</translation>
        </message>
        <message>
            <source>present</source>
            <translation>présents</translation>
        </message>
        <message>
            <source>tablets</source>
            <translation>tablettes</translation>
        </message>
        <message>
            <source>hands</source>
            <translation>mains</translation>
        </message>
        <message>
            <source>stuck</source>
            <translation>bloqués</translation>
        </message>
        <message>
            <source>done</source>
            <translation>terminés</translation>
        </message>
        <message>
            <source>received</source>
            <translation>reçus</translation>
        </message>
        <message>
            <source>to send</source>
            <translation>à envoyer</translation>
        </message>
    </context>
    <context>
        <name>SyncPage</name>
        <message>
            <source>Enrolled. Work goes to {receiver} only, and only when you send it.</source>
            <translation>Inscrite. Les travaux vont à {receiver} seulement, et seulement quand vous les envoyez.</translation>
        </message>
        <message>
            <source>Nothing leaves this computer until you open the enrolment file from your district.</source>
            <translation>Rien ne quitte cet ordinateur tant que vous n’ouvrez pas le fichier d’inscription de votre direction.</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Envoi en cours…</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Envoyer maintenant</translation>
        </message>
        <message>
            <source>The recovery key opens what your school sent, should this computer be lost. Keep it on a stick in the school's safe: whoever has it can read the pupils' work.</source>
            <translation>La clé de secours ouvre ce que votre école a envoyé, si cet ordinateur est perdu. Gardez-la sur une clé USB dans le coffre de l’école : qui l’a peut lire les travaux des élèves.</translation>
        </message>
        <message>
            <source>The recovery key is at {path}. Now lock the stick in the school's safe.</source>
            <translation>La clé de secours est ici : {path}. Enfermez maintenant la clé USB dans le coffre de l’école.</translation>
        </message>
        <message>
            <source>Batch {n}</source>
            <translation>Lot {n}</translation>
        </message>
        <message>
            <source>entries: {n}  ·  {size}  ·  {made}</source>
            <translation>éléments : {n}  ·  {size}  ·  {made}</translation>
        </message>
        <message>
            <source>Choose the enrolment file</source>
            <translation>Choisir le fichier d’inscription</translation>
        </message>
        <message>
            <source>Choose the folder or stick</source>
            <translation>Choisir le dossier ou la clé USB</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Envoi</translation>
        </message>
        <message>
            <source>Work is packed, signed and locked. Three keys open it: your district's, the ministry's for emergencies, and your school's own recovery key. Nothing is deleted here.</source>
            <translation>Les travaux sont emballés, signés et verrouillés. Trois clés les ouvrent : celle de votre direction, celle du ministère pour les urgences, et la clé de secours de votre école. Rien n’est effacé ici.</translation>
        </message>
        <message>
            <source>entries waiting</source>
            <translation>éléments en attente</translation>
        </message>
        <message>
            <source>batches on the way</source>
            <translation>lots en route</translation>
        </message>
        <message>
            <source>batches arrived</source>
            <translation>lots arrivés</translation>
        </message>
        <message>
            <source>Copy to a stick</source>
            <translation>Copier sur une clé USB</translation>
        </message>
        <message>
            <source>Receipts from a stick</source>
            <translation>Reçus depuis une clé USB</translation>
        </message>
        <message>
            <source>Open the enrolment file…</source>
            <translation>Ouvrir le fichier d’inscription…</translation>
        </message>
        <message>
            <source>Keep the recovery key…</source>
            <translation>Garder la clé de secours…</translation>
        </message>
        <message>
            <source>Batches, newest first</source>
            <translation>Lots, du plus récent au plus ancien</translation>
        </message>
        <message>
            <source>Nothing was sent yet</source>
            <translation>Rien n’a encore été envoyé</translation>
        </message>
        <message>
            <source>When a link or a stick comes, work goes to the district in batches, listed here.</source>
            <translation>Dès qu’il y a une connexion ou une clé USB, les travaux partent à la direction par lots, listés ici.</translation>
        </message>
    </context>
    <context>
        <name>SyncWords</name>
        <message>
            <source>packed</source>
            <translation>emballé</translation>
        </message>
        <message>
            <source>sent, no receipt yet</source>
            <translation>envoyé, pas encore de reçu</translation>
        </message>
        <message>
            <source>stored at the district</source>
            <translation>gardé à la direction</translation>
        </message>
        <message>
            <source>checked by the district</source>
            <translation>vérifié par la direction</translation>
        </message>
        <message>
            <source>arrived</source>
            <translation>arrivé</translation>
        </message>
    </context>
    <context>
        <name>VersionRow</name>
        <message>
            <source>Version {n}</source>
            <translation>Version {n}</translation>
        </message>
        <message>
            <source>Remove version {n} from this computer? What pupils handed in stays.</source>
            <translation>Retirer la version {n} de cet ordinateur ? Ce que les élèves ont rendu reste.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>La garder</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>came with Tinmel</source>
            <translation>fournie avec Tinmel</translation>
        </message>
        <message>
            <source>The tablets have version {n}: send this one, and they change over.</source>
            <translation>Les tablettes ont la version {n} : envoyez celle-ci et elles passeront à la nouvelle.</translation>
        </message>
        <message>
            <source>On the tablets</source>
            <translation>Sur les tablettes</translation>
        </message>
        <message>
            <source>Send to the tablets</source>
            <translation>Envoyer aux tablettes</translation>
        </message>
    </context>
    <context>
        <name>WallPage</name>
        <message>
            <source>Join wall</source>
            <translation>Affiche d’entrée</translation>
        </message>
        <message>
            <source>To the board</source>
            <translation>Vers le tableau</translation>
        </message>
        <message>
            <source>Take it off the projector</source>
            <translation>Retirer du projecteur</translation>
        </message>
        <message>
            <source>Show on the projector</source>
            <translation>Montrer au projecteur</translation>
        </message>
        <message>
            <source>A tablet without a camera: type the address in its browser, then the code.</source>
            <translation>Sans appareil photo : taper l’adresse dans le navigateur, puis le code.</translation>
        </message>
    </context>
    <context>
        <name>WorkPage</name>
        <message>
            <source>{n} received · {m} to mark</source>
            <translation>{n} reçus · {m} à noter</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Travaux</translation>
        </message>
        <message>
            <source>Works received, newest first</source>
            <translation>Travaux reçus, du plus récent au plus ancien</translation>
        </message>
        <message>
            <source>No work yet</source>
            <translation>Pas encore de travaux</translation>
        </message>
        <message>
            <source>What pupils hand in appears here, newest first: open it, mark it, return it.</source>
            <translation>Ce que les élèves rendent apparaît ici, le plus récent d’abord : ouvrir, noter, rendre.</translation>
        </message>
        <message>
            <source>To the class</source>
            <translation>Aller en classe</translation>
        </message>
    </context>
    <context>
        <name>WorkVerdict</name>
        <message>
            <source>Yours to mark: only you can tell</source>
            <translation>À vous de noter : vous seul pouvez juger</translation>
        </message>
        <message>
            <source>little or nothing is in it</source>
            <translation>presque rien dedans</translation>
        </message>
        <message>
            <source>The tablet says: {claim}</source>
            <translation>La tablette dit : {claim}</translation>
        </message>
        <message>
            <source>Checked here: {verdict}</source>
            <translation>Vérifié ici : {verdict}</translation>
        </message>
        <message>
            <source>the tablet says: {claim}</source>
            <translation>la tablette dit : {claim}</translation>
        </message>
        <message>
            <source>stars: {n}</source>
            <translation>étoiles : {n}</translation>
        </message>
    </context>
    <context>
        <name>WorkWords</name>
        <message>
            <source>returned · {score}/{maximum}</source>
            <translation>rendu · {score}/{maximum}</translation>
        </message>
        <message>
            <source>returned</source>
            <translation>rendu</translation>
        </message>
        <message>
            <source>marked · {score}/{maximum}</source>
            <translation>noté · {score}/{maximum}</translation>
        </message>
        <message>
            <source>to mark</source>
            <translation>à noter</translation>
        </message>
        <message>
            <source>handed in</source>
            <translation>remis</translation>
        </message>
        <message>
            <source>not judged</source>
            <translation>non jugé</translation>
        </message>
        <message>
            <source>not as the tablet says</source>
            <translation>pas ce que dit la tablette</translation>
        </message>
        <message>
            <source>right</source>
            <translation>juste</translation>
        </message>
        <message>
            <source>read</source>
            <translation>lu</translation>
        </message>
        <message>
            <source>watched</source>
            <translation>regardé</translation>
        </message>
        <message>
            <source>works</source>
            <translation>marche</translation>
        </message>
        <message>
            <source>not yet right</source>
            <translation>pas encore juste</translation>
        </message>
    </context>
</TS>
