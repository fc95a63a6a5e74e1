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
            <source>The tablet says: {claim}</source>
            <translation>La tablette dit : {claim}</translation>
        </message>
        <message>
            <source>stars: {n}</source>
            <translation>étoiles : {n}</translation>
        </message>
        <message>
            <source>(empty program)</source>
            <translation>(programme vide)</translation>
        </message>
        <message>
            <source>Chosen: {answers}</source>
            <translation>Choisi : {answers}</translation>
        </message>
        <message>
            <source>They read this page to its end.</source>
            <translation>Cette page a été lue jusqu’au bout.</translation>
        </message>
        <message>
            <source>This answer can't be shown here. It is kept as it came.</source>
            <translation>Cette réponse ne peut pas être affichée ici. Elle est gardée telle quelle.</translation>
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
        <message>
            <source>A word for the pupils…</source>
            <translation>Un mot pour les élèves…</translation>
        </message>
        <message>
            <source>Comment for the pupils</source>
            <translation>Commentaire pour les élèves</translation>
        </message>
        <message>
            <source>The pupils' program</source>
            <translation>Le programme des élèves</translation>
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
            <source>Open the class</source>
            <translation>Ouvrir la classe</translation>
        </message>
        <message>
            <source>Opening your classroom…</source>
            <translation>Ouverture de votre classe…</translation>
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
        <message>
            <source>On the tablets</source>
            <translation>Sur les tablettes</translation>
        </message>
        <message>
            <source>Send to the tablets</source>
            <translation>Envoyer aux tablettes</translation>
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
        <name>Pages</name>
        <message>
            <source>Practice {n}</source>
            <translation>Essai {n}</translation>
        </message>
    </context>
    <context>
        <name>PupilsPage</name>
        <message>
            <source>{classes}: pupils {n}, of them new {new}.</source>
            <translation>{classes} : {n} élèves, dont nouveaux : {new}.</translation>
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
        <name>SeatPanel</name>
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
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <source>Other programs use all ports ({ports}). Close one of them, then open the class.</source>
            <translation>D’autres programmes occupent tous les ports ({ports}). Fermez-en un, puis ouvrez la classe.</translation>
        </message>
        <message>
            <source>Nobody answers at {address}. Check the cable or the Wi-Fi.</source>
            <translation>Personne ne répond à {address}. Vérifiez le câble ou le Wi-Fi.</translation>
        </message>
        <message>
            <source>Your school is not enrolled yet. Open the enrolment file from your district.</source>
            <translation>Votre école n’est pas encore inscrite. Ouvrez le fichier d’inscription de votre direction.</translation>
        </message>
        <message>
            <source>Nobody we know has signed this. Nothing was changed.</source>
            <translation>Ce fichier n’est signé par personne de connu. Rien n’a été changé.</translation>
        </message>
        <message>
            <source>The district did not take a batch ({reason}). It stays here.</source>
            <translation>La direction n’a pas pris un lot ({reason}). Il reste ici.</translation>
        </message>
        <message>
            <source>“{value}” can't be used here.</source>
            <translation>« {value} » ne convient pas ici.</translation>
        </message>
        <message>
            <source>{name} is no longer there.</source>
            <translation>{name} n’est plus là.</translation>
        </message>
        <message>
            <source>That did not work ({code}).</source>
            <translation>Cela n’a pas marché ({code}).</translation>
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
            <source>{name} can't be read. Is the stick still there?</source>
            <translation>{name} est illisible. La clé est-elle encore là ?</translation>
        </message>
        <message>
            <source>{name} is no class list from Massar. Nothing was changed.</source>
            <translation>{name} n’est pas une liste de classe de Massar. Rien n’a été changé.</translation>
        </message>
        <message>
            <source>{name} does not say {place}. Nothing was changed.</source>
            <translation>Dans {name}, il manque : {place}. Rien n’a été changé.</translation>
        </message>
        <message>
            <source>{name} is too large. Nothing was changed.</source>
            <translation>{name} est trop gros. Rien n’a été changé.</translation>
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
            <source>{name} was changed on its way. Ask your district for it again.</source>
            <translation>{name} a été modifié en route. Redemandez-le à votre direction.</translation>
        </message>
        <message>
            <source>{name} can't be used ({reason}). Nothing was changed.</source>
            <translation>{name} est inutilisable ({reason}). Rien n’a été changé.</translation>
        </message>
        <message>
            <source>A tablet used an old QR code. Let it scan the one on the wall.</source>
            <translation>Une tablette a utilisé un ancien code QR. Faites-lui scanner celui du mur.</translation>
        </message>
        <message>
            <source>A tablet typed a wrong code.</source>
            <translation>Une tablette a tapé un code faux.</translation>
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
            <source>The class is full.</source>
            <translation>La classe est pleine.</translation>
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
            <source>A tablet sent the same work again with other content. The first was kept.</source>
            <translation>Une tablette a renvoyé le même travail avec un autre contenu. Le premier est gardé.</translation>
        </message>
        <message>
            <source>A tablet sent work that is too large.</source>
            <translation>Une tablette a envoyé un travail trop gros.</translation>
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
            <source>A tablet's connection was disturbed. It connects again by itself.</source>
            <translation>La liaison d’une tablette a été troublée. Elle se reconnecte seule.</translation>
        </message>
        <message>
            <source>A tablet asked for something that can't be done ({code}).</source>
            <translation>Une tablette a demandé une chose impossible ({code}).</translation>
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
            <translation>Choisir le dossier ou la clé</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Envoi</translation>
        </message>
        <message>
            <source>Work is packed, signed and locked; only the district can open it. Nothing is deleted here.</source>
            <translation>Les travaux sont emballés, signés et verrouillés ; seule la direction peut les ouvrir. Rien n’est effacé ici.</translation>
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
            <translation>Copier sur une clé</translation>
        </message>
        <message>
            <source>Receipts from a stick</source>
            <translation>Reçus depuis une clé</translation>
        </message>
        <message>
            <source>Open the enrolment file…</source>
            <translation>Ouvrir le fichier d’inscription…</translation>
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
            <translation>Dès qu’il y a une connexion ou une clé, les travaux partent à la direction par lots, listés ici.</translation>
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
            <source>not judged</source>
            <translation>non jugé</translation>
        </message>
        <message>
            <source>read</source>
            <translation>lu</translation>
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
