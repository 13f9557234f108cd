<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>{path}: the log, your exercises, recordings and these settings. Copy it to back it up.</source>
        <translation>{path}: Logbuch, deine Übungen, Aufnahmen und diese Einstellungen. Zum Sichern kopieren.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>files backup where log database export</source>
        <translation>dateien sicherung backup wo logbuch datenbank export</translation>
    </message>
    <message>
        <source>calftimer {version}</source>
        <translation>calftimer {version}</translation>
    </message>
    <message>
        <source>MIT licence. No account, no network: everything stays on this computer. Not medical advice. Stop at sharp pain; see a professional about pain that stays.</source>
        <translation>MIT-Lizenz. Kein Konto, kein Netz: Alles bleibt auf diesem Rechner. Kein ärztlicher Rat. Hör bei stechendem Schmerz auf; geh mit Schmerz, der bleibt, zu einer Fachperson.</translation>
    </message>
    <message>
        <source>about version license program privacy</source>
        <translation>über version lizenz programm datenschutz</translation>
    </message>
    <message>
        <source>No program here can show a folder. It is {path}.</source>
        <translation>Kein Programm hier kann einen Ordner zeigen. Es ist {path}.</translation>
    </message>
</context>
<context>
    <name>Addition</name>
    <message>
        <source>Add an exercise</source>
        <translation>Übung hinzufügen</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>After this exercise</source>
        <translation>Nach dieser Übung</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Am Ende</translation>
    </message>
</context>
<context>
    <name>AddressRow</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>{what} {address}</source>
        <translation>{what} {address}</translation>
    </message>
</context>
<context>
    <name>AfterSet</name>
    <message>
        <source>Reps done</source>
        <translation>Geschafft</translation>
    </message>
    <message>
        <source>Reps in reserve</source>
        <translation>Wdh. in Reserve</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation>Schmerz, 0 bis 10</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>{reps} of {target}</source>
        <translation>{reps} von {target}</translation>
    </message>
</context>
<context>
    <name>AnatomySection</name>
    <message>
        <source>Anatomy</source>
        <translation>Anatomie</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Feet</source>
        <translation>Füße</translation>
    </message>
    <message>
        <source>According to</source>
        <translation>Laut</translation>
    </message>
    <message>
        <source>The muscles</source>
        <translation>Die Muskeln</translation>
    </message>
    <message>
        <source>As the exercise has it: {knee}.</source>
        <translation>Wie es die Übung vorgibt: {knee}.</translation>
    </message>
    <message>
        <source>{source} says</source>
        <translation>Laut {source}</translation>
    </message>
    <message>
        <source>{muscle}: {level}</source>
        <translation>{muscle}: {level}</translation>
    </message>
    <message>
        <source>Nothing is said about this knee position.</source>
        <translation>Zu dieser Kniestellung ist nichts gesagt.</translation>
    </message>
    <message>
        <source>It rests on</source>
        <translation>Das beruht auf</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>ankle</source>
        <translation>Sprunggelenk</translation>
    </message>
    <message>
        <source>Works across: {joints}</source>
        <translation>Wirkt über: {joints}</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>a set is running</source>
        <translation>ein Satz läuft</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The set was thrown away.</source>
        <translation>Der Satz liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>Und {count} weitere.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>calftimer is already open on this log, in another window or in a terminal. Both can be used and no set is lost; what one of them logs the other shows as soon as a page of it is opened.</source>
        <translation>calftimer hat dieses Logbuch schon offen, in einem anderen Fenster oder in einem Terminal. Beide können benutzt werden, kein Satz geht verloren; was das eine aufzeichnet, zeigt das andere, sobald dort eine Seite geöffnet wird.</translation>
    </message>
    <message>
        <source>The log can be written again; everything is saved.</source>
        <translation>Das Logbuch lässt sich wieder schreiben; alles ist gespeichert.</translation>
    </message>
    <message>
        <source>The set goes on; what could not be saved waits and is tried again.</source>
        <translation>Der Satz läuft weiter; was nicht gespeichert werden konnte, wartet und wird erneut versucht.</translation>
    </message>
    <message>
        <source>The computer was asleep, so the set is paused. Space goes on; no rep was counted meanwhile.</source>
        <translation>Der Rechner hat geschlafen, darum ist der Satz angehalten. Leertaste macht weiter; gezählt wurde inzwischen nichts.</translation>
    </message>
    <message>
        <source>Something went wrong in calftimer itself; the details are in {path}.</source>
        <translation>In calftimer selbst ist etwas schiefgegangen; Näheres steht in {path}.</translation>
    </message>
</context>
<context>
    <name>AsWorkout</name>
    <message>
        <source>“{name}” is among your workouts now.</source>
        <translation>„{name}“ gehört jetzt zu deinen Plänen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Athlete</name>
    <message>
        <source>Write a name for the athlete.</source>
        <translation>Schreib einen Namen für die Person.</translation>
    </message>
    <message>
        <source>The name has {count} letters; there is room for {limit}.</source>
        <translation>Der Name hat {count} Zeichen; Platz ist für {limit}.</translation>
    </message>
    <message>
        <source>A body mass of {mass} cannot be; leave it empty or write up to {limit} kg.</source>
        <translation>Ein Körpergewicht von {mass} kann nicht sein; lass es leer oder schreib bis zu {limit} kg.</translation>
    </message>
    <message>
        <source>One athlete has to stay.</source>
        <translation>Eine Person muss bleiben.</translation>
    </message>
    <message>
        <source>There is an athlete called {name} already.</source>
        <translation>Eine Person namens {name} gibt es schon.</translation>
    </message>
</context>
<context>
    <name>AthleteButton</name>
    <message>
        <source>{name} trains</source>
        <translation>{name} trainiert</translation>
    </message>
    <message>
        <source>Who trains (F2)</source>
        <translation>Wer trainiert (F2)</translation>
    </message>
</context>
<context>
    <name>AthleteMenu</name>
    <message>
        <source>Who trains</source>
        <translation>Wer trainiert</translation>
    </message>
    <message>
        <source>Train with a partner …</source>
        <translation>Mit Partner trainieren …</translation>
    </message>
    <message>
        <source>Athletes …</source>
        <translation>Personen …</translation>
    </message>
</context>
<context>
    <name>AthleteRow</name>
    <message>
        <source>body mass</source>
        <translation>Körpergewicht</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Name of {name}</source>
        <translation>Name von {name}</translation>
    </message>
    <message>
        <source>Body mass of {name}</source>
        <translation>Körpergewicht von {name}</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>{name} löschen</translation>
    </message>
</context>
<context>
    <name>Athletes</name>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
</context>
<context>
    <name>AthletesPanel</name>
    <message>
        <source>another athlete’s name</source>
        <translation>Name einer weiteren Person</translation>
    </message>
    <message>
        <source>Name of another athlete</source>
        <translation>Name einer weiteren Person</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add this athlete</source>
        <translation>Diese Person hinzufügen</translation>
    </message>
</context>
<context>
    <name>AthletesRoom</name>
    <message>
        <source>{name} is deleted, with all sets.</source>
        <translation>{name} ist gelöscht, mit allen Sätzen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{name} is added.</source>
        <translation>{name} ist dabei.</translation>
    </message>
    <message>
        <source>{name} is not added.</source>
        <translation>{name} ist nicht dabei.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The second folder for backups, {folder}, is not there now. It gets what it misses with the next backup once it is back.</source>
        <translation>Der zweite Ordner für Sicherungen, {folder}, ist gerade nicht da. Was ihm fehlt, bekommt er mit der nächsten Sicherung, sobald er wieder da ist.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used for backups: {reason}.</source>
        <translation>Der Ordner {folder} taugt nicht für Sicherungen: {reason}.</translation>
    </message>
    <message>
        <source>The log in {folder} is empty, but there is a backup of {sets} sets: {path}. Bring that back first; nothing was backed up.</source>
        <translation>Das Logbuch in {folder} ist leer, aber es gibt eine Sicherung mit {sets} Sätzen: {path}. Hol zuerst die zurück; es wurde nichts gesichert.</translation>
    </message>
    <message>
        <source>There is no log in {folder} yet, so there is nothing to back up.</source>
        <translation>In {folder} ist noch kein Logbuch, also gibt es nichts zu sichern.</translation>
    </message>
    <message>
        <source>No backup could be made in {folder}: {reason}. The log itself was not changed. Look whether the disk is full or the folder may not be written.</source>
        <translation>In {folder} konnte keine Sicherung gemacht werden: {reason}. Am Logbuch selbst hat sich nichts geändert. Sieh nach, ob der Datenträger voll oder der Ordner schreibgeschützt ist.</translation>
    </message>
    <message>
        <source>Going back to the backup of {when}…</source>
        <translation>Zurück zur Sicherung vom {when} …</translation>
    </message>
    <message>
        <source>The log is damaged. What can be read of it is being brought into a sound one; nothing is deleted. You can train in a moment…</source>
        <translation>Das Logbuch ist beschädigt. Was sich lesen lässt, kommt in ein neues; gelöscht wird nichts. Gleich kannst du trainieren …</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Please wait: you can train when this is done.</source>
        <translation>Bitte warte: Trainieren kannst du, wenn das fertig ist.</translation>
    </message>
    <message>
        <source>The log is damaged and could not be mended.</source>
        <translation>Das Logbuch ist beschädigt und ließ sich nicht retten.</translation>
    </message>
    <message>
        <source>The log is the backup of {when} now, with {sets}.</source>
        <translation>Das Logbuch ist jetzt die Sicherung vom {when} ({sets}).</translation>
    </message>
    <message>
        <source>The log of before, with {sets}, is kept among the backups.</source>
        <translation>Das Logbuch von vorher ({sets}) bleibt bei den Sicherungen.</translation>
    </message>
    <message>
        <source>Restore the backup of {when} ({sets})</source>
        <translation>Sicherung vom {when} zurückholen ({sets})</translation>
    </message>
    <message>
        <source>The log was damaged. {read} could be read of it, {more} more came from backups; all of them are in the log now.</source>
        <translation>Das Logbuch war beschädigt. Daraus gelesen: {read}; aus Sicherungen dazu: {more}. Alle stehen jetzt im Logbuch.</translation>
    </message>
    <message>
        <source>At least {lost} could not be got back.</source>
        <translation>Nicht zurückgeholt: mindestens {lost}.</translation>
    </message>
    <message>
        <source>The damaged file is kept: {path}</source>
        <translation>Die beschädigte Datei bleibt erhalten: {path}</translation>
    </message>
    <message>
        <source>The log was damaged and no set could be read of it, so a new log was begun.</source>
        <translation>Das Logbuch war beschädigt, und kein Satz ließ sich daraus lesen; darum wurde ein neues begonnen.</translation>
    </message>
    <message>
        <source>The log was damaged. {read} could be read of it and are in the log now.</source>
        <translation>Das Logbuch war beschädigt. Daraus gelesen und jetzt im Logbuch: {read}.</translation>
    </message>
    <message>
        <source>Last good backup</source>
        <translation>Letzte geprüfte Sicherung</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>safe copy save lost</source>
        <translation>sicher kopie speichern verloren backup</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>None yet. One is made after each session.</source>
        <translation>Noch keine. Nach jedem Training wird eine gemacht.</translation>
    </message>
    <message>
        <source>{when}, with {sets}, checked. One is made after each session.</source>
        <translation>{when}, {sets}, geprüft. Nach jedem Training wird eine gemacht.</translation>
    </message>
    <message>
        <source>A stick or a synced folder that gets a copy of each backup. None is chosen.</source>
        <translation>Ein Stick oder ein synchronisierter Ordner, der von jeder Sicherung eine Kopie bekommt. Keiner ist gewählt.</translation>
    </message>
    <message>
        <source>Each backup is copied to {folder}.</source>
        <translation>Jede Sicherung wird nach {folder} kopiert.</translation>
    </message>
    <message>
        <source>{folder} is not there now. It gets what it misses with the next backup once it is back.</source>
        <translation>{folder} ist gerade nicht da. Was ihm fehlt, bekommt er mit der nächsten Sicherung, sobald er wieder da ist.</translation>
    </message>
    <message>
        <source>{sets} backed up and checked: {path}</source>
        <translation>{sets} gesichert und geprüft: {path}</translation>
    </message>
    <message>
        <source>Second folder for backups</source>
        <translation>Zweiter Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>There was no log in {folder}, so a new one was begun. There is a backup.</source>
        <translation>In {folder} war kein Logbuch, darum wurde ein neues begonnen. Es gibt eine Sicherung.</translation>
    </message>
    <message>
        <source>The log in {folder} is empty. There is a backup.</source>
        <translation>Das Logbuch in {folder} ist leer. Es gibt eine Sicherung.</translation>
    </message>
    <message>
        <source>1 set</source>
        <translation>1 Satz</translation>
    </message>
    <message>
        <source>{sets} sets</source>
        <translation>{sets} Sätze</translation>
    </message>
    <message>
        <source>before going back</source>
        <translation>vor dem Zurückgehen</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>vor einer Aktualisierung</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>gerettet</translation>
    </message>
    <message>
        <source>{when} · sets: {sets}</source>
        <translation>{when} · Sätze: {sets}</translation>
    </message>
</context>
<context>
    <name>BalanceSection</name>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>Left and right leg</source>
        <translation>Linkes und rechtes Bein</translation>
    </message>
    <message>
        <source>Straight and bent knees</source>
        <translation>Gestreckte und gebeugte Knie</translation>
    </message>
    <message>
        <source>Where the toes point</source>
        <translation>Wohin die Zehen zeigen</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Tempo and rest</source>
        <translation>Tempo und Pause</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>What to review</source>
        <translation>Was angesehen wird</translation>
    </message>
    <message>
        <source>Report (PDF) …</source>
        <translation>Bericht (PDF) …</translation>
    </message>
    <message>
        <source>The numbers are on the clipboard.</source>
        <translation>Die Zahlen sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
</context>
<context>
    <name>CalendarSection</name>
    <message>
        <source>Days trained</source>
        <translation>Trainingstage</translation>
    </message>
    <message>
        <source>Sets on each day</source>
        <translation>Sätze an jedem Tag</translation>
    </message>
    <message>
        <source>The last visit</source>
        <translation>Das letzte Training</translation>
    </message>
    <message>
        <source>1 week in a row, at best {best}</source>
        <translation>1 Woche in Folge, Bestwert {best}</translation>
    </message>
    <message>
        <source>{weeks} weeks in a row, at best {best}</source>
        <translation>{weeks} Wochen in Folge, Bestwert {best}</translation>
    </message>
</context>
<context>
    <name>Calf</name>
    <message>
        <source>the most</source>
        <translation>am meisten</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>its share</source>
        <translation>seinen Teil</translation>
    </message>
    <message>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>nichts gesagt</translation>
    </message>
    <message>
        <source>{leg}, the calf from behind. {levels}.</source>
        <translation>{leg}, die Wade von hinten. {levels}.</translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation>Linkes Bein</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>Rechtes Bein</translation>
    </message>
    <message>
        <source>Inner head</source>
        <translation>Innerer Kopf</translation>
    </message>
    <message>
        <source>Outer head</source>
        <translation>Äußerer Kopf</translation>
    </message>
    <message>
        <source>Soleus</source>
        <translation>Soleus</translation>
    </message>
    <message>
        <source>Achilles tendon</source>
        <translation>Achillessehne</translation>
    </message>
    <message>
        <source>Heel bone</source>
        <translation>Fersenbein</translation>
    </message>
    <message>
        <source>Back of the knee</source>
        <translation>Kniekehle</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>{path} does not end in one of {endings}: the ending says which kind of card to write.</source>
        <translation>{path} endet auf keine von {endings}: Die Endung sagt, welche Art Karte zu schreiben ist.</translation>
    </message>
    <message>
        <source>{dpi} dots per inch are not possible; use {low} to {high}.</source>
        <translation>{dpi} Punkte je Zoll gehen nicht; nimm {low} bis {high}.</translation>
    </message>
    <message>
        <source>There is no typeface here to write with. Install one (on Debian and Ubuntu: fonts-dejavu-core) and try again.</source>
        <translation>Hier gibt es keine Schrift zum Schreiben. Installiere eine (unter Debian und Ubuntu: fonts-dejavu-core) und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>A picture of {pages} pages at {dpi} dots per inch is too large; use fewer dots.</source>
        <translation>Ein Bild von {pages} Seiten mit {dpi} Punkten je Zoll ist zu groß; nimm weniger Punkte.</translation>
    </message>
    <message>
        <source>Exercise card: {exercise}. {position}.</source>
        <translation>Übungskarte: {exercise}. {position}.</translation>
    </message>
    <message>
        <source>{knee} · Feet: {feet}</source>
        <translation>{knee} · Füße: {feet}</translation>
    </message>
    <message>
        <source>One leg at a time</source>
        <translation>Ein Bein nach dem anderen</translation>
    </message>
    <message>
        <source>Both legs</source>
        <translation>Beide Beine</translation>
    </message>
    <message>
        <source>Bottom: heels low, in the stretch</source>
        <translation>Unten: Fersen tief, in der Dehnung</translation>
    </message>
    <message>
        <source>Top: heels high</source>
        <translation>Oben: Fersen hoch</translation>
    </message>
    <message>
        <source>From above: {position}</source>
        <translation>Von oben: {position}</translation>
    </message>
    <message>
        <source>Not medical advice. Stop at sharp pain; see a professional about pain that stays.</source>
        <translation>Kein ärztlicher Rat. Hör bei stechendem Schmerz auf; geh mit Schmerz, der bleibt, zu einer Fachperson.</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Bevor du anfängst</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <source>Safety:</source>
        <translation>Sicherheit:</translation>
    </message>
    <message>
        <source>Think of</source>
        <translation>Denk an</translation>
    </message>
    <message>
        <source>Mistakes, and what to do instead</source>
        <translation>Fehler, und was du stattdessen tust</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Deine Notizen</translation>
    </message>
    <message>
        <source>as fast as you can</source>
        <translation>so schnell du kannst</translation>
    </message>
    <message>
        <source>Tempo {tempo}: {seconds} s a rep</source>
        <translation>Tempo {tempo}: {seconds} s je Wiederholung</translation>
    </message>
    <message>
        <source>Right leg from behind, the inner side on the left. How much of the work each muscle is said to get; knees and depth matter more than toes.</source>
        <translation>Rechtes Bein von hinten, die Innenseite links. Wie viel von der Arbeit jeder Muskel bekommen soll; Knie und Tiefe zählen mehr als die Zehen.</translation>
    </message>
    <message>
        <source>What it trains, and who says so</source>
        <translation>Was es trainiert, und wer das sagt</translation>
    </message>
    <message>
        <source>Sources: {sources}.</source>
        <translation>Quellen: {sources}.</translation>
    </message>
    <message>
        <source>{author} and others</source>
        <translation>{author} und andere</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>The folder of your own exercises, {path}, cannot be read: {reason}.</source>
        <translation>Der Ordner mit deinen eigenen Übungen, {path}, lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>{file} was changed in between; nothing was undone.</source>
        <translation>{file} wurde inzwischen geändert; nichts wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>The tempo “{name}” is used by {exercises}. Give them another tempo first.</source>
        <translation>Das Tempo „{name}“ wird von {exercises} benutzt. Gib ihnen erst ein anderes.</translation>
    </message>
    <message>
        <source>“{entry}” in [[{table}]] is not one of your own entries.</source>
        <translation>„{entry}“ in [[{table}]] ist kein eigener Eintrag von dir.</translation>
    </message>
    <message>
        <source>The id “{entry}” in [[{table}]] is taken; choose another one.</source>
        <translation>Die Kennung „{entry}“ in [[{table}]] ist vergeben; wähle eine andere.</translation>
    </message>
    <message>
        <source>{file} is not readable as TOML: {reason}.</source>
        <translation>{file} ist nicht als TOML lesbar: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not text in UTF-8; save it again in that encoding.</source>
        <translation>{file} ist kein Text in UTF-8; speichere die Datei in dieser Kodierung.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}. Nothing was changed.</source>
        <translation>{file} lässt sich nicht schreiben: {reason}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{file}: entry “{entry}” in [[{table}]]: {problem}.</source>
        <translation>{file}: Eintrag „{entry}“ in [[{table}]]: {problem}.</translation>
    </message>
    <message>
        <source>{file}: there is no table “{table}” in a catalogue; expected one of {known}.</source>
        <translation>{file}: In einem Katalog gibt es keine Tabelle „{table}“; erwartet wird eine von {known}.</translation>
    </message>
    <message>
        <source>{file}: “{table}” must be a list of entries, written [[{table}]].</source>
        <translation>{file}: „{table}“ muss eine Liste von Einträgen sein, geschrieben [[{table}]].</translation>
    </message>
    <message>
        <source>{file}: the id “{entry}” stands twice in [[{table}]]; ids must be unique.</source>
        <translation>{file}: Die Kennung „{entry}“ steht zweimal in [[{table}]]; jede darf nur einmal vorkommen.</translation>
    </message>
    <message>
        <source>There is no {what} called “{name}”. {hint}</source>
        <translation>„{name}“ gibt es hier nicht (gesucht: {what}). {hint}</translation>
    </message>
    <message>
        <source>Did you mean “{close}”?</source>
        <translation>Meintest du „{close}“?</translation>
    </message>
    <message>
        <source>Choose one of: {names}.</source>
        <translation>Zur Wahl stehen: {names}.</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>{exercise} has no variant “{variant}”. Choose one of: {names}.</source>
        <translation>{exercise} hat keine Variante „{variant}“. Wähle eine von: {names}.</translation>
    </message>
    <message>
        <source>{file}: “{table}” cannot be added or changed; your own files may hold [[exercise]] and [[tempo]].</source>
        <translation>{file}: „{table}“ lässt sich nicht ergänzen oder ändern; eigene Dateien dürfen [[exercise]] und [[tempo]] enthalten.</translation>
    </message>
    <message>
        <source>{file} holds no entry; expected [[exercise]] or [[tempo]].</source>
        <translation>{file} enthält keinen Eintrag; erwartet wird [[exercise]] oder [[tempo]].</translation>
    </message>
    <message>
        <source>{file}: the id “{entry}” in [[{table}]] is taken by {other}; this one is left out.</source>
        <translation>{file}: Die Kennung „{entry}“ in [[{table}]] ist von {other} belegt; dieser Eintrag bleibt weg.</translation>
    </message>
</context>
<context>
    <name>ClaimPanel</name>
    <message>
        <source>Where to read it</source>
        <translation>Wo es nachzulesen ist</translation>
    </message>
    <message>
        <source>1 study</source>
        <translation>1 Studie</translation>
    </message>
    <message>
        <source>{number} studies</source>
        <translation>{number} Studien</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Den Ordner {folder} gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose one of FILE, --list and --salvage.</source>
        <translation>Wähle eines von FILE, --list und --salvage.</translation>
    </message>
    <message>
        <source>There are no backups in {folder}.</source>
        <translation>In {folder} sind keine Sicherungen.</translation>
    </message>
    <message>
        <source>There is no backup {file}. See them with: calftimer restore --list</source>
        <translation>Es gibt keine Sicherung {file}. Alle zeigt: calftimer restore --list</translation>
    </message>
    <message>
        <source>No set can be read in {path}, and there is no backup of it.</source>
        <translation>In {path} lässt sich kein Satz lesen, und es gibt keine Sicherung davon.</translation>
    </message>
    <message>
        <source>The log {path} is not damaged; nothing was changed.</source>
        <translation>Das Logbuch {path} ist nicht beschädigt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no exercise and no tempo with the id “{entry}”.</source>
        <translation>Es gibt weder Übung noch Tempo mit der Kennung „{entry}“.</translation>
    </message>
    <message>
        <source>Cards cannot be drawn here, a library is missing: {reason}</source>
        <translation>Hier lassen sich keine Karten zeichnen, eine Bibliothek fehlt: {reason}</translation>
    </message>
    <message>
        <source>There is no athlete “{name}”. Choose one of: {names}.</source>
        <translation>Eine Person „{name}“ gibt es nicht. Zur Wahl stehen: {names}.</translation>
    </message>
    <message>
        <source>--since {since} is after --until {until}: no day lies between.</source>
        <translation>--since {since} liegt nach --until {until}: dazwischen liegt kein Tag.</translation>
    </message>
    <message>
        <source>Choose one of --csv and --json.</source>
        <translation>Wähle eines von --csv und --json.</translation>
    </message>
    <message>
        <source>Choose one of --keep, --reps and --throw-away.</source>
        <translation>Wähle eines von --keep, --reps und --throw-away.</translation>
    </message>
    <message>
        <source>Loads of different exercises cannot be put together: a sled&apos;s load is not a standing load. Add --exercise, or --by exercise.</source>
        <translation>Gewichte verschiedener Übungen lassen sich nicht zusammenlegen: Das Gewicht am Schlitten ist nicht das im Stehen. Füge --exercise hinzu, oder --by exercise.</translation>
    </message>
    <message>
        <source>{option} cannot be “{name}”. Choose one of: {names}.</source>
        <translation>{option} kann nicht „{name}“ sein. Zur Wahl stehen: {names}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>Nothing to write: name a file with --out, --timeline, or both.</source>
        <translation>Es gibt nichts zu schreiben: Nenne eine Datei mit --out, --timeline oder beidem.</translation>
    </message>
    <message>
        <source>A rest lies between sets: say how many sets with --sets.</source>
        <translation>Eine Pause liegt zwischen Sätzen: Sag mit --sets, wie viele.</translation>
    </message>
    <message>
        <source>A voice speaks in “voice” and “tones+voice”: choose one with --sound.</source>
        <translation>Eine Stimme spricht in „voice“ und „tones+voice“: wähle eines davon mit --sound.</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>{name}: earlier</source>
        <translation>{name}: früher</translation>
    </message>
    <message>
        <source>{name}: later</source>
        <translation>{name}: später</translation>
    </message>
</context>
<context>
    <name>DebatesSection</name>
    <message>
        <source>Who says what</source>
        <translation>Wer sagt was</translation>
    </message>
    <message>
        <source>The two articles this program grew from contradict each other, and say more than is known. Open a question to see each claim, how sure it is, and what research found.</source>
        <translation>Die zwei Artikel, aus denen dieses Programm entstand, widersprechen einander und sagen mehr, als man weiß. Öffne eine Frage: Du siehst jede Aussage, wie sicher sie ist und was die Forschung fand.</translation>
    </message>
    <message>
        <source>Every claim, by topic</source>
        <translation>Alle Aussagen, nach Thema</translation>
    </message>
    <message>
        <source>{topic} ({number})</source>
        <translation>{topic} ({number})</translation>
    </message>
    <message>
        <source>What can be said today</source>
        <translation>Was sich heute sagen lässt</translation>
    </message>
    <message>
        <source>What matters more</source>
        <translation>Was mehr zählt</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Legs</source>
        <translation>Beine</translation>
    </message>
    <message>
        <source>Range of movement</source>
        <translation>Bewegungsumfang</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>Voller Umfang</translation>
    </message>
    <message>
        <source>Bottom half</source>
        <translation>Untere Hälfte</translation>
    </message>
    <message>
        <source>Reps up to</source>
        <translation>Wdh. bis zu</translation>
    </message>
    <message>
        <source>Then stretch {seconds} s</source>
        <translation>Dann {seconds} s dehnen</translation>
    </message>
    <message>
        <source>After each set, rest in the stretch with the load on, on the leg that worked.</source>
        <translation>Nach jedem Satz in der Dehnung ruhen, das Gewicht bleibt drauf, auf dem Bein, das gearbeitet hat.</translation>
    </message>
    <message>
        <source>Train with a partner …</source>
        <translation>Mit Partner trainieren …</translation>
    </message>
    <message>
        <source>no range</source>
        <translation>kein Bereich</translation>
    </message>
    <message>
        <source>{range} reps</source>
        <translation>{range} Wdh.</translation>
    </message>
    <message>
        <source>stretch {seconds} s</source>
        <translation>{seconds} s dehnen</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Sitting in a leg press, pressing the plate with the balls of the feet</source>
        <translation>In der Beinpresse sitzend, die Fußballen drücken die Platte</translation>
    </message>
    <message>
        <source>Standing on a step under the pads of a calf machine</source>
        <translation>Auf einer Stufe stehend, unter den Polstern einer Wadenmaschine</translation>
    </message>
    <message>
        <source>Bent forward on a step, the weight on the hips</source>
        <translation>Vorgebeugt auf einer Stufe, das Gewicht auf der Hüfte</translation>
    </message>
    <message>
        <source>Sitting with the weight on the knees, the balls of the feet on a bar</source>
        <translation>Sitzend, das Gewicht auf den Knien, die Fußballen auf einer Stange</translation>
    </message>
    <message>
        <source>Standing on one leg on a step, a hand on the wall</source>
        <translation>Auf einem Bein auf einer Stufe stehend, eine Hand an der Wand</translation>
    </message>
    <message>
        <source>Feet from above: {position}</source>
        <translation>Füße von oben: {position}</translation>
    </message>
    <message>
        <source>Left foot from above: {position}</source>
        <translation>Linker Fuß von oben: {position}</translation>
    </message>
    <message>
        <source>Right foot from above: {position}</source>
        <translation>Rechter Fuß von oben: {position}</translation>
    </message>
    <message>
        <source>toes pointed by {angle}°</source>
        <translation>Fuß um {angle}° gestreckt</translation>
    </message>
    <message>
        <source>heel lowered by {angle}°</source>
        <translation>Ferse um {angle}° gesenkt</translation>
    </message>
    <message>
        <source>foot at a right angle</source>
        <translation>Fuß im rechten Winkel</translation>
    </message>
    <message>
        <source>knee bent by {angle}°</source>
        <translation>Knie um {angle}° gebeugt</translation>
    </message>
    <message>
        <source>knee straight</source>
        <translation>Knie gestreckt</translation>
    </message>
    <message>
        <source>Leg from the side: {ankle}, {knee}</source>
        <translation>Bein von der Seite: {ankle}, {knee}</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>This was changed meanwhile, in another window or program. It stays as it is now.</source>
        <translation>Das wurde inzwischen in einem anderen Fenster oder Programm geändert. Es bleibt, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>{value} reps cannot be; use 0 to {high}.</source>
        <translation>{value} Wiederholungen können nicht sein; nimm 0 bis {high}.</translation>
    </message>
    <message>
        <source>{value} reps in reserve cannot be; use 0 to {high}.</source>
        <translation>{value} Wiederholungen in Reserve können nicht sein; nimm 0 bis {high}.</translation>
    </message>
    <message>
        <source>Pain goes from 0 to {high}, not to {value}.</source>
        <translation>Schmerz geht von 0 bis {high}, nicht bis {value}.</translation>
    </message>
    <message>
        <source>{value} s under tension cannot be; use 0 to {high}.</source>
        <translation>{value} s unter Spannung können nicht sein; nimm 0 bis {high}.</translation>
    </message>
    <message>
        <source>The note has {count} letters; there is room for {limit}.</source>
        <translation>Die Notiz hat {count} Zeichen; Platz ist für {limit}.</translation>
    </message>
    <message>
        <source>A set needs an exercise, its equipment and a knee position.</source>
        <translation>Ein Satz braucht eine Übung, ihr Gerät und eine Kniestellung.</translation>
    </message>
    <message>
        <source>A set cannot have begun at a time that is still to come.</source>
        <translation>Ein Satz kann nicht zu einer Zeit begonnen haben, die erst kommt.</translation>
    </message>
    <message>
        <source>A set cannot have begun before {year}.</source>
        <translation>Ein Satz kann nicht vor {year} begonnen haben.</translation>
    </message>
    <message>
        <source>The pace cannot be lost in a set without a rep.</source>
        <translation>In einem Satz ohne Wiederholung kann der Takt nicht verloren gehen.</translation>
    </message>
    <message>
        <source>The pace cannot be lost at rep {value}; use 1 to {high}.</source>
        <translation>Der Takt kann nicht bei Wiederholung {value} verloren gehen; nimm 1 bis {high}.</translation>
    </message>
    <message>
        <source>“{zone}” is not a time zone.</source>
        <translation>„{zone}“ ist keine Zeitzone.</translation>
    </message>
</context>
<context>
    <name>EditPanel</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Speichern (Strg+S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave it as it was (Esc)</source>
        <translation>Alles lassen, wie es war (Esc)</translation>
    </message>
    <message>
        <source>Change {count} sets together</source>
        <translation>{count} Sätze zusammen ändern</translation>
    </message>
    <message>
        <source>Change this set</source>
        <translation>Diesen Satz ändern</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>My own.</source>
        <translation>Mein eigenes.</translation>
    </message>
    <message>
        <source>At least one line is needed.</source>
        <translation>Mindestens eine Zeile ist nötig.</translation>
    </message>
    <message>
        <source>Each line needs a name.</source>
        <translation>Jede Zeile braucht einen Namen.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Bitte ausfüllen.</translation>
    </message>
    <message>
        <source>Each line needs a name of its own.</source>
        <translation>Jede Zeile braucht einen eigenen Namen.</translation>
    </message>
    <message>
        <source>There is an exercise of this name already.</source>
        <translation>Eine Übung mit diesem Namen gibt es schon.</translation>
    </message>
    <message>
        <source>There is a tempo of this name already.</source>
        <translation>Ein Tempo mit diesem Namen gibt es schon.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Take from a file</source>
        <translation>Aus einer Datei holen</translation>
    </message>
    <message>
        <source>Exercises and tempos (*{ending})</source>
        <translation>Übungen und Tempos (*{ending})</translation>
    </message>
</context>
<context>
    <name>EditorActions</name>
    <message>
        <source>“{name}” is saved.</source>
        <translation>„{name}“ ist gespeichert.</translation>
    </message>
    <message>
        <source>What stood in {file} is kept in {path}.</source>
        <translation>Was in {file} stand, ist in {path} aufgehoben.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>“{name}” is the shipped one again.</source>
        <translation>„{name}“ ist wieder das Original.</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>„{name}“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>“{name}” is back.</source>
        <translation>„{name}“ ist wieder da.</translation>
    </message>
    <message>
        <source>{count} taken.</source>
        <translation>{count} übernommen.</translation>
    </message>
    <message>
        <source>{count} written to {path}.</source>
        <translation>{count} geschrieben nach {path}.</translation>
    </message>
    <message>
        <source>“{name}” is as it was before.</source>
        <translation>„{name}“ ist wieder wie vorher.</translation>
    </message>
</context>
<context>
    <name>EditorImport</name>
    <message>
        <source>Take these</source>
        <translation>Diese übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This cannot be used:</source>
        <translation>Das ist nicht zu gebrauchen:</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add as {id}</source>
        <translation>Hinzufügen als {id}</translation>
    </message>
    <message>
        <source>Put in its place</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>stands here already, the same</source>
        <translation>gibt es hier schon, genauso</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>ships with the program, and is different there</source>
        <translation>wird mitgeliefert und ist dort anders</translation>
    </message>
    <message>
        <source>you have another one with this id</source>
        <translation>unter dieser Kennung hast du schon etwas anderes</translation>
    </message>
    <message>
        <source>you have changed the shipped one otherwise</source>
        <translation>das Original hast du anders geändert</translation>
    </message>
</context>
<context>
    <name>EditorOverview</name>
    <message>
        <source>New exercise</source>
        <translation>Neue Übung</translation>
    </message>
    <message>
        <source>New tempo</source>
        <translation>Neues Tempo</translation>
    </message>
    <message>
        <source>Take from a file…</source>
        <translation>Aus einer Datei …</translation>
    </message>
    <message>
        <source>Share the ticked…</source>
        <translation>Angekreuzte teilen …</translation>
    </message>
    <message>
        <source>Left out, because something in your files is wrong:</source>
        <translation>Weggelassen, weil in deinen Dateien etwas nicht stimmt:</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Tempos</source>
        <translation>Tempos</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Put it into the file to share.</source>
        <translation>In die Datei legen, die geteilt wird.</translation>
    </message>
    <message>
        <source>Share: {name}</source>
        <translation>Teilen: {name}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>‹ Back</source>
        <translation>‹ Zurück</translation>
    </message>
    <message>
        <source>All exercises and tempos</source>
        <translation>Alle Übungen und Tempos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Exercises and tempos</source>
        <translation>Übungen und Tempos</translation>
    </message>
    <message>
        <source>Change ours, or make your own.</source>
        <translation>Ändere unsere, oder mach eigene.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Aus einer Datei</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>What you changed here is not saved.</source>
        <translation>Was du hier geändert hast, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (Kopie)</translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>Neue Übung</translation>
    </message>
    <message>
        <source>New tempo</source>
        <translation>Neues Tempo</translation>
    </message>
    <message>
        <source>It will be marked as yours.</source>
        <translation>Wird als eigener Eintrag gekennzeichnet.</translation>
    </message>
    <message>
        <source>It ships with the program. What you save takes its place; you can go back.</source>
        <translation>Mitgeliefert. Was du speicherst, wird stattdessen gezeigt; du kannst zum Original zurück.</translation>
    </message>
    <message>
        <source>Back to the shipped one</source>
        <translation>Zurück zum Original</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>several trials</source>
        <translation>mehrere Trainingsstudien</translation>
    </message>
    <message>
        <source>one trial</source>
        <translation>eine Trainingsstudie</translation>
    </message>
    <message>
        <source>measured, not trained</source>
        <translation>gemessen, nicht trainiert</translation>
    </message>
    <message>
        <source>usual practice</source>
        <translation>übliche Praxis</translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>Meinung</translation>
    </message>
    <message>
        <source>Research supports it</source>
        <translation>Die Forschung stützt es</translation>
    </message>
    <message>
        <source>Research supports part of it</source>
        <translation>Die Forschung stützt einen Teil</translation>
    </message>
    <message>
        <source>Not studied</source>
        <translation>Nicht untersucht</translation>
    </message>
    <message>
        <source>Research does not support it</source>
        <translation>Die Forschung stützt es nicht</translation>
    </message>
    <message>
        <source>Research says otherwise</source>
        <translation>Die Forschung sagt anderes</translation>
    </message>
    <message>
        <source>One trial agrees</source>
        <translation>Eine Studie stimmt zu</translation>
    </message>
    <message>
        <source>One trial agrees in part</source>
        <translation>Eine Studie stimmt zum Teil zu</translation>
    </message>
    <message>
        <source>One trial does not support it</source>
        <translation>Eine Studie stützt es nicht</translation>
    </message>
    <message>
        <source>One trial says otherwise</source>
        <translation>Eine Studie sagt anderes</translation>
    </message>
</context>
<context>
    <name>ExerciseForm</name>
    <message>
        <source>In short</source>
        <translation>Kurz gesagt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What to do, in two or three sentences.</source>
        <translation>Was zu tun ist, in zwei oder drei Sätzen.</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Was man braucht</translation>
    </message>
    <message>
        <source>Add equipment</source>
        <translation>Gerät hinzufügen</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>One line for each way to load it.</source>
        <translation>Womit die Übung belastet wird: je Zeile ein Gerät.</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>Beine</translation>
    </message>
    <message>
        <source>Both at once</source>
        <translation>Beide zugleich</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>Eins nach dem anderen</translation>
    </message>
    <message>
        <source>A rep begins by</source>
        <translation>Eine Wiederholung beginnt mit</translation>
    </message>
    <message>
        <source>Lowering</source>
        <translation>Senken</translation>
    </message>
    <message>
        <source>Raising</source>
        <translation>Heben</translation>
    </message>
    <message>
        <source>Knees</source>
        <translation>Kniestellung</translation>
    </message>
    <message>
        <source>In the leg press</source>
        <translation>In der Beinpresse</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stehend</translation>
    </message>
    <message>
        <source>Bent forward (donkey)</source>
        <translation>Vorgebeugt (Donkey)</translation>
    </message>
    <message>
        <source>Seated</source>
        <translation>Sitzend</translation>
    </message>
    <message>
        <source>Standing on one leg</source>
        <translation>Auf einem Bein stehend</translation>
    </message>
    <message>
        <source>The plate of a sled</source>
        <translation>Die Platte eines Schlittens</translation>
    </message>
    <message>
        <source>The platform of a machine</source>
        <translation>Das Trittbrett einer Maschine</translation>
    </message>
    <message>
        <source>A step or block</source>
        <translation>Eine Stufe oder ein Block</translation>
    </message>
    <message>
        <source>A foot bar</source>
        <translation>Eine Fußstange</translation>
    </message>
    <message>
        <source>Body, for the picture</source>
        <translation>Körper, für das Bild</translation>
    </message>
    <message>
        <source>Under the balls of the feet</source>
        <translation>Unter den Fußballen</translation>
    </message>
    <message>
        <source>Trains</source>
        <translation>Trainiert</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stellung</translation>
    </message>
    <message>
        <source>Feet at first</source>
        <translation>Füße am Anfang</translation>
    </message>
    <message>
        <source>A set counts whole for each one ticked.</source>
        <translation>Ein Satz zählt für jeden angekreuzten ganz.</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Load steps, kg</source>
        <translation>Gewichtsstufen, kg</translation>
    </message>
    <message>
        <source>Load steps, lb</source>
        <translation>Gewichtsstufen, lb</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Load at first</source>
        <translation>Gewicht am Anfang</translation>
    </message>
    <message>
        <source>Smallest step of the load</source>
        <translation>Kleinste Stufe des Gewichts</translation>
    </message>
    <message>
        <source>The same in pounds</source>
        <translation>Dasselbe in Pfund</translation>
    </message>
    <message>
        <source>Reps of a set</source>
        <translation>Wiederholungen je Satz</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Pause zwischen den Sätzen</translation>
    </message>
    <message>
        <source>First choices</source>
        <translation>Anfangswerte</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Zum Lesen</translation>
    </message>
    <message>
        <source>Gone through before the first set; one a line.</source>
        <translation>Wird vor dem ersten Satz durchgegangen; ein Punkt je Zeile.</translation>
    </message>
    <message>
        <source>Steps, in order</source>
        <translation>Schritte, der Reihe nach</translation>
    </message>
    <message>
        <source>Mark what keeps one from harm.</source>
        <translation>Kennzeichne, was vor Schaden schützt.</translation>
    </message>
    <message>
        <source>Mistakes to avoid</source>
        <translation>Fehler, die zu vermeiden sind</translation>
    </message>
</context>
<context>
    <name>ExercisePanel</name>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Tones and voice</source>
        <translation>Töne und Stimme</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Klicks</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Your notes: {line}</source>
        <translation>Deine Notizen: {line}</translation>
    </message>
    <message>
        <source>Loads: {loads} …</source>
        <translation>Gewichte: {loads} …</translation>
    </message>
    <message>
        <source>any</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>ExercisePictures</name>
    <message>
        <source>Pictures move</source>
        <translation>Bilder bewegen sich</translation>
    </message>
    <message>
        <source>Body and leg go through the rep at the tempo</source>
        <translation>Körper und Bein machen die Wiederholung im Tempo mit</translation>
    </message>
</context>
<context>
    <name>ExerciseTexts</name>
    <message>
        <source>Before the first set</source>
        <translation>Vor dem ersten Satz</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>{name} ({lay_name})</source>
        <translation>{name} ({lay_name})</translation>
    </message>
    <message>
        <source>What it trains</source>
        <translation>Was es trainiert</translation>
    </message>
    <message>
        <source>{number}.  {step}</source>
        <translation>{number}.  {step}</translation>
    </message>
    <message>
        <source>{number}.  ⚠ Safety: {step}</source>
        <translation>{number}.  ⚠ Sicherheit: {step}</translation>
    </message>
    <message>
        <source>Think of</source>
        <translation>Denk an</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>✗ You notice: {sign}</source>
        <translation>✗ Du merkst: {sign}</translation>
    </message>
    <message>
        <source>✓ Instead: {instead}</source>
        <translation>✓ Stattdessen: {instead}</translation>
    </message>
    <message>
        <source>Who says what about it</source>
        <translation>Wer was darüber sagt</translation>
    </message>
</context>
<context>
    <name>ExercisesSection</name>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Tempo of the pictures</source>
        <translation>Tempo der Bilder</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Deine Notizen</translation>
    </message>
    <message>
        <source>Train this</source>
        <translation>Das trainieren</translation>
    </message>
    <message>
        <source>Print card…</source>
        <translation>Karte drucken …</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>Neue Übung</translation>
    </message>
    <message>
        <source>Yours: {tempo}</source>
        <translation>Deins: {tempo}</translation>
    </message>
</context>
<context>
    <name>FeetEdit</name>
    <message>
        <source>Feet</source>
        <translation>Füße</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Winkel</translation>
    </message>
</context>
<context>
    <name>FeetPanel</name>
    <message>
        <source>Feet</source>
        <translation>Füße</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>What this position is said to favour</source>
        <translation>Was diese Stellung begünstigen soll</translation>
    </message>
    <message>
        <source>{claim} — disagrees</source>
        <translation>{claim} — widerspricht</translation>
    </message>
    <message>
        <source>Nobody found that the toes matter with bent knees; what is said of them is about straight knees.</source>
        <translation>Niemand fand, dass die Zehen bei gebeugten Knien zählen; was über sie gesagt wird, gilt für gestreckte.</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>How is this computed?</source>
        <translation>Wie wird das berechnet?</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>No set in this period.</source>
        <translation>Kein Satz in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>Numbers: {title}</source>
        <translation>Zahlen: {title}</translation>
    </message>
    <message>
        <source>{what}: {title}</source>
        <translation>{what}: {title}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} lässt sich nicht schreiben: {reason}.</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Text in the note</source>
        <translation>Text in der Notiz</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Athlete</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>jederzeit</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>dieser Monat</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>dieses Jahr</translation>
    </message>
    <message>
        <source>from – to</source>
        <translation>von – bis</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Feet</source>
        <translation>Füße</translation>
    </message>
    <message>
        <source>any</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>no warm-ups</source>
        <translation>kein Aufwärmen</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>✕ All sets</source>
        <translation>✕ Alle Sätze</translation>
    </message>
    <message>
        <source>Show all sets again</source>
        <translation>Wieder alle Sätze zeigen</translation>
    </message>
    <message>
        <source>Show all sets again (Esc)</source>
        <translation>Wieder alle Sätze zeigen (Esc)</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Second folder for backups</source>
        <translation>Zweiter Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>stick usb cloud synced copy drive where</source>
        <translation>stick usb cloud synchronisiert sync abgleich kopie laufwerk wo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>No second folder</source>
        <translation>Kein zweiter Ordner</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Toes in</source>
        <translation>Zehen innen</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>Gerade</translation>
    </message>
    <message>
        <source>Toes out</source>
        <translation>Zehen außen</translation>
    </message>
    <message>
        <source>{direction} {angle}°</source>
        <translation>{direction} {angle}°</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>a key you taught the program</source>
        <translation>eine Taste, die du dem Programm beigebracht hast</translation>
    </message>
    <message>
        <source>During a set and a rest</source>
        <translation>In Satz und Pause</translation>
    </message>
    <message>
        <source>1 · 2 · 3 · 4</source>
        <translation>1 · 2 · 3 · 4</translation>
    </message>
    <message>
        <source>Longer lower, stretch, raise, squeeze; with Shift, shorter</source>
        <translation>Länger senken, dehnen, heben, halten; mit Umschalt kürzer</translation>
    </message>
    <message>
        <source>The set just done: in a rest, and in the summary</source>
        <translation>Der Satz von eben: in der Pause und am Ende</translation>
    </message>
    <message>
        <source>Reps in reserve; the same again takes it back</source>
        <translation>Wiederholungen in Reserve; noch einmal nimmt es zurück</translation>
    </message>
    <message>
        <source>One rep fewer, one more</source>
        <translation>Eine Wiederholung weniger, eine mehr</translation>
    </message>
    <message>
        <source>P · Shift+P</source>
        <translation>P · Umschalt+P</translation>
    </message>
    <message>
        <source>More pain, from 1 on; less, down to none, 0</source>
        <translation>Mehr Schmerz, ab 1; weniger, bis keiner, 0</translation>
    </message>
    <message>
        <source>Write a note; Enter or Esc ends it, the rest waits</source>
        <translation>Notiz schreiben; Enter oder Esc beendet sie, die Pause wartet</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Fingers on the stage</source>
        <translation>Finger auf der Bühne</translation>
    </message>
    <message>
        <source>Tap anywhere</source>
        <translation>Irgendwo tippen</translation>
    </message>
    <message>
        <source>Pause, go on, skip the rest</source>
        <translation>Anhalten, weiter, Pause überspringen</translation>
    </message>
    <message>
        <source>Hold one finger down, or tap with two</source>
        <translation>Einen Finger halten oder mit zweien tippen</translation>
    </message>
    <message>
        <source>End the set; a short touch never does, not even on its button</source>
        <translation>Den Satz beenden; kurzes Tippen tut es nie, auch nicht auf dem Knopf</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>The keys that pause a set</source>
        <translation>Die Tasten, die einen Satz anhalten</translation>
    </message>
    <message>
        <source>Start the set; only Enter presses the button in focus</source>
        <translation>Den Satz starten; nur Enter drückt den Knopf mit dem Fokus</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Change the number in focus</source>
        <translation>Die Zahl mit dem Fokus ändern</translation>
    </message>
    <message>
        <source>Page Up · Page Down</source>
        <translation>Bild auf · Bild ab</translation>
    </message>
    <message>
        <source>Change the number in focus by five steps</source>
        <translation>Die Zahl mit dem Fokus um fünf Stufen ändern</translation>
    </message>
    <message>
        <source>On the tempo curve: choose a phase</source>
        <translation>Auf der Tempokurve: eine Phase wählen</translation>
    </message>
    <message>
        <source>On the tempo curve: the chosen phase longer, shorter</source>
        <translation>Auf der Tempokurve: die gewählte Phase länger, kürzer</translation>
    </message>
    <message>
        <source>On the tempo curve: as fast as you can, and back</source>
        <translation>Auf der Tempokurve: so schnell du kannst, und zurück</translation>
    </message>
    <message>
        <source>After the set</source>
        <translation>Nach dem Satz</translation>
    </message>
    <message>
        <source>Space · Enter · Esc</source>
        <translation>Leertaste · Enter · Esc</translation>
    </message>
    <message>
        <source>Back to the Train page</source>
        <translation>Zurück zur Seite Training</translation>
    </message>
    <message>
        <source>Open the next set, the one before, to correct it</source>
        <translation>Den nächsten Satz öffnen, den davor, um ihn zu berichtigen</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Ctrl+F · /</source>
        <translation>Strg+F · /</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Alt+←</source>
        <translation>Alt+←</translation>
    </message>
    <message>
        <source>Back to where the link was</source>
        <translation>Zurück dorthin, wo der Verweis war</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Strg+S</translation>
    </message>
    <message>
        <source>Save what you write in the editor</source>
        <translation>Speichern, was du im Editor schreibst</translation>
    </message>
    <message>
        <source>Leave the editor; it asks if something would be lost</source>
        <translation>Den Editor verlassen; er fragt, wenn etwas verloren ginge</translation>
    </message>
    <message>
        <source>Workout</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Ctrl+↑ · Ctrl+↓</source>
        <translation>Strg+↑ · Strg+↓</translation>
    </message>
    <message>
        <source>Move the exercise up, down</source>
        <translation>Die Übung nach oben, nach unten</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Change the exercise</source>
        <translation>Die Übung bearbeiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Take the exercise out</source>
        <translation>Die Übung herausnehmen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logbuch</translation>
    </message>
    <message>
        <source>Change the sets that are chosen; in the trash, bring them back</source>
        <translation>Die gewählten Sätze ändern; im Papierkorb: zurückholen</translation>
    </message>
    <message>
        <source>Ctrl+S · Esc</source>
        <translation>Strg+S · Esc</translation>
    </message>
    <message>
        <source>Save what was changed; leave the sets as they were</source>
        <translation>Die Änderung speichern; die Sätze lassen, wie sie waren</translation>
    </message>
    <message>
        <source>Throw the sets away; they wait in the trash</source>
        <translation>Die Sätze wegwerfen; sie warten im Papierkorb</translation>
    </message>
    <message>
        <source>Take the last change back, also after a restart</source>
        <translation>Die letzte Änderung zurücknehmen, auch nach einem Neustart</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>End the beat without a result</source>
        <translation>Den Takt ohne Ergebnis beenden</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Strg+Q</translation>
    </message>
    <message>
        <source>Close calftimer; a set keeps its reps</source>
        <translation>calftimer schließen; ein Satz behält seine Wiederholungen</translation>
    </message>
    <message>
        <source>Ctrl+Y · Ctrl+Shift+Z</source>
        <translation>Strg+Y · Strg+Umschalt+Z</translation>
    </message>
    <message>
        <source>Change it again</source>
        <translation>Die Änderung wiederholen</translation>
    </message>
    <message>
        <source>Ctrl+F · Esc</source>
        <translation>Strg+F · Esc</translation>
    </message>
    <message>
        <source>Look for words in the notes; all sets again</source>
        <translation>Wörter in den Notizen suchen; wieder alle Sätze</translation>
    </message>
    <message>
        <source>The newest set; the oldest one read so far</source>
        <translation>Der neueste Satz; der älteste bisher gelesene</translation>
    </message>
    <message>
        <source>Shift+↑ · Shift+↓ · Ctrl+A</source>
        <translation>Umschalt+↑ · Umschalt+↓ · Strg+A</translation>
    </message>
    <message>
        <source>Choose several sets; all that were found</source>
        <translation>Mehrere Sätze wählen; alle gefundenen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>On a chart: read its values one by one</source>
        <translation>Im Diagramm: die Werte einzeln ablesen</translation>
    </message>
    <message>
        <source>On the calendar: from day to day</source>
        <translation>Im Kalender: von Tag zu Tag</translation>
    </message>
    <message>
        <source>Ctrl and the wheel</source>
        <translation>Strg und Mausrad</translation>
    </message>
    <message>
        <source>On a chart: more time, or less</source>
        <translation>Im Diagramm: mehr Zeit oder weniger</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>A tap, while you tap along</source>
        <translation>Ein Tipper, während du mittippst</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Dieses Blatt</translation>
    </message>
    <message>
        <source>Another athlete trains; during a session, the next set</source>
        <translation>Eine andere Person trainiert; im Training: den nächsten Satz</translation>
    </message>
    <message>
        <source>Full screen, also for the sets to come</source>
        <translation>Vollbild, auch für die kommenden Sätze</translation>
    </message>
    <message>
        <source>Ctrl+1 · Ctrl+2 …</source>
        <translation>Strg+1 · Strg+2 …</translation>
    </message>
    <message>
        <source>The pages of the rail</source>
        <translation>Die Seiten der Leiste</translation>
    </message>
    <message>
        <source>Tab · Shift+Tab</source>
        <translation>Tab · Umschalt+Tab</translation>
    </message>
    <message>
        <source>To the next control, back</source>
        <translation>Zum nächsten Bedienelement, zurück</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the sheet (Esc)</source>
        <translation>Das Blatt schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>key no. {number}</source>
        <translation>Taste Nr. {number}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Pause (media)</source>
        <translation>Pause (Medien)</translation>
    </message>
    <message>
        <source>Play/Pause</source>
        <translation>Play/Pause</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>Nächster Titel</translation>
    </message>
    <message>
        <source>Stop (media)</source>
        <translation>Stopp (Medien)</translation>
    </message>
    <message>
        <source>Start, pause and go on, skip the rest</source>
        <translation>Starten, anhalten und weiter, Pause überspringen</translation>
    </message>
    <message>
        <source>Go on or skip the rest, never pause</source>
        <translation>Weiter oder Pause überspringen, nie anhalten</translation>
    </message>
    <message>
        <source>End the set, finish in a rest</source>
        <translation>Den Satz beenden, in der Pause Schluss machen</translation>
    </message>
    <message>
        <source>15 s more rest</source>
        <translation>15 s mehr Pause</translation>
    </message>
    <message>
        <source>Fell behind the beat from this rep on; again takes it back</source>
        <translation>Ab dieser Wiederholung Takt verloren; noch einmal nimmt es zurück</translation>
    </message>
    <message>
        <source>In a rest: the sets to come, to skip, move and add</source>
        <translation>In der Pause: die kommenden Sätze; auslassen, verschieben, ergänzen</translation>
    </message>
    <message>
        <source>Lower and raise slower from the next rep on</source>
        <translation>Ab der nächsten Wiederholung langsamer senken und heben</translation>
    </message>
    <message>
        <source>Lower and raise faster from the next rep on</source>
        <translation>Ab der nächsten Wiederholung schneller senken und heben</translation>
    </message>
</context>
<context>
    <name>KeysPanel</name>
    <message>
        <source>Press Learn, then the button of your remote, pedal or headphones. Press a key below to forget it.</source>
        <translation>Drück „Lernen“, dann die Taste deiner Fernbedienung, deines Pedals oder Kopfhörers. Drück eine Taste unten, um sie zu vergessen.</translation>
    </message>
    <message>
        <source>Back to the first keys</source>
        <translation>Tasten zurücksetzen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Press the button now. Esc leaves all as it is.</source>
        <translation>Drück jetzt die Taste. Esc lässt alles, wie es ist.</translation>
    </message>
    <message>
        <source>This button cannot be told from others. Press another one.</source>
        <translation>Diese Taste ist von anderen nicht zu unterscheiden. Drück eine andere.</translation>
    </message>
    <message>
        <source>{key} is needed for the window itself. Press another one.</source>
        <translation>{key} braucht das Fenster selbst. Drück eine andere.</translation>
    </message>
    <message>
        <source>{key} does that already.</source>
        <translation>{key} tut das schon.</translation>
    </message>
    <message>
        <source>{key}: {new}.</source>
        <translation>{key}: {new}.</translation>
    </message>
    <message>
        <source>change the tempo</source>
        <translation>das Tempo ändern</translation>
    </message>
    <message>
        <source>{key} now does: {new}. It no longer does: {old}.</source>
        <translation>{key} tut jetzt: {new}. Nicht mehr: {old}.</translation>
    </message>
    <message>
        <source>In a rest it no longer corrects the set just done.</source>
        <translation>In einer Pause korrigiert sie den letzten Satz nicht mehr.</translation>
    </message>
    <message>
        <source>{key} does nothing any more.</source>
        <translation>{key} tut nichts mehr.</translation>
    </message>
    <message>
        <source>The keys are as they were at first.</source>
        <translation>Die Tasten sind zurückgesetzt.</translation>
    </message>
    <message>
        <source>Forget the key {key}</source>
        <translation>Die Taste {key} vergessen</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Vergessen</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>warm-up</source>
        <translation>Aufwärmsatz</translation>
    </message>
    <message>
        <source>working set</source>
        <translation>Arbeitssatz</translation>
    </message>
    <message>
        <source>as many as possible</source>
        <translation>so viele wie möglich</translation>
    </message>
    <message>
        <source>drop set</source>
        <translation>Drop-Satz</translation>
    </message>
    <message>
        <source>timed hold</source>
        <translation>Halten auf Zeit</translation>
    </message>
    <message>
        <source>loaded stretch</source>
        <translation>Dehnen mit Gewicht</translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Anatomy</source>
        <translation>Anatomie</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>Wer sagt was</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Mistake</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Part of this page</source>
        <translation>Teil dieser Seite</translation>
    </message>
    <message>
        <source>{source}: {claim}</source>
        <translation>{source}: {claim}</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Search: inner calf, bounce, how often …  ( / )</source>
        <translation>Suche: innere Wade, Schwung, wie oft …  ( / )</translation>
    </message>
    <message>
        <source>Search everything on this page</source>
        <translation>Alles auf dieser Seite durchsuchen</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← Zurück</translation>
    </message>
    <message>
        <source>Back to where the link was (Alt+Left)</source>
        <translation>Zurück dorthin, wo der Verweis war (Alt+Links)</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Anatomy</source>
        <translation>Anatomie</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>Wer sagt was</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>muscles</source>
        <translation>Muskeln</translation>
    </message>
    <message>
        <source>studies, evidence</source>
        <translation>Studien, Belege</translation>
    </message>
    <message>
        <source>FAQ, frequently asked</source>
        <translation>FAQ, häufige Fragen</translation>
    </message>
    <message>
        <source>dangers, injury</source>
        <translation>Gefahren, Verletzung</translation>
    </message>
</context>
<context>
    <name>LearnRoom</name>
    <message>
        <source>Print card</source>
        <translation>Karte drucken</translation>
    </message>
    <message>
        <source>PDF, to print (*.pdf)</source>
        <translation>PDF, zum Drucken (*.pdf)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>The card is written to {path}.</source>
        <translation>Die Karte steht in {path}.</translation>
    </message>
</context>
<context>
    <name>Load</name>
    <message>
        <source>body weight</source>
        <translation>Eigengewicht</translation>
    </message>
    <message>
        <source>no load</source>
        <translation>ohne Gewicht</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation>{low} bis {high} {unit}</translation>
    </message>
    <message>
        <source>pin {weight}</source>
        <translation>Stift {weight}</translation>
    </message>
    <message>
        <source>no plates</source>
        <translation>keine Scheiben</translation>
    </message>
    <message>
        <source>{plates} each side</source>
        <translation>{plates} je Seite</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Knees</source>
        <translation>Stellung</translation>
    </message>
    <message>
        <source>Feet</source>
        <translation>Füße</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Athlete</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Under tension</source>
        <translation>Unter Spannung</translation>
    </message>
    <message>
        <source>Rest before</source>
        <translation>Pause davor</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Ende um</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>In reserve</source>
        <translation>In Reserve</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Pace lost</source>
        <translation>Takt verloren</translation>
    </message>
    <message>
        <source>Body mass</source>
        <translation>Körpergewicht</translation>
    </message>
    <message>
        <source>Place in the visit</source>
        <translation>Platz im Training</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>Weggeworfen</translation>
    </message>
    <message>
        <source>{number} of {sets}</source>
        <translation>{number} von {sets}</translation>
    </message>
    <message>
        <source>{taken} of {planned}</source>
        <translation>{taken} von {planned}</translation>
    </message>
    <message>
        <source>{pain} of 10</source>
        <translation>{pain} von 10</translation>
    </message>
    <message>
        <source>at rep {rep}</source>
        <translation>bei Wiederholung {rep}</translation>
    </message>
    <message>
        <source>{mass} kg</source>
        <translation>{mass} kg</translation>
    </message>
    <message>
        <source>exercise {number}</source>
        <translation>Übung {number}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{seconds} s of {target} s</source>
        <translation>{seconds} s von {target} s</translation>
    </message>
    <message>
        <source>{reps} of {target} or more</source>
        <translation>{reps} von {target} oder mehr</translation>
    </message>
    <message>
        <source>{reps} of {target}</source>
        <translation>{reps} von {target}</translation>
    </message>
    <message>
        <source>{load} × {reps}</source>
        <translation>{load} × {reps}</translation>
    </message>
</context>
<context>
    <name>LogActions</name>
    <message>
        <source>{count} sets changed.</source>
        <translation>{count} Sätze geändert.</translation>
    </message>
    <message>
        <source>Changed: {what}.</source>
        <translation>Geändert: {what}.</translation>
    </message>
    <message>
        <source>Not saved yet: {count} of these sets were changed meanwhile, in another window or program.</source>
        <translation>Noch nicht gespeichert: {count} dieser Sätze wurden inzwischen in einem anderen Fenster oder Programm geändert.</translation>
    </message>
    <message>
        <source>Not saved yet: the set was changed meanwhile, in another window or program: {theirs}. You entered: {yours}.</source>
        <translation>Noch nicht gespeichert: Der Satz wurde inzwischen in einem anderen Fenster oder Programm geändert: {theirs}. Deine Eingabe: {yours}.</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Trotzdem speichern</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>The set was thrown away.</source>
        <translation>Der Satz liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>{count} sets were thrown away.</source>
        <translation>{count} Sätze liegen im Papierkorb.</translation>
    </message>
    <message>
        <source>The set is in the log again.</source>
        <translation>Der Satz steht wieder im Logbuch.</translation>
    </message>
    <message>
        <source>{count} sets are in the log again.</source>
        <translation>{count} Sätze stehen wieder im Logbuch.</translation>
    </message>
    <message>
        <source>{name} is back, with all sets.</source>
        <translation>{name} ist wieder da, mit allen Sätzen.</translation>
    </message>
    <message>
        <source>Undone: {what}.</source>
        <translation>Rückgängig gemacht: {what}.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Done again: {what}.</source>
        <translation>Wiederholt: {what}.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>LogBoard</name>
    <message>
        <source>All that was recorded of the set that is chosen</source>
        <translation>Alles, was vom gewählten Satz aufgezeichnet wurde</translation>
    </message>
</context>
<context>
    <name>LogField</name>
    <message>
        <source>various</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Zeit</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>The note has {count} letters; there is room for {limit}.</source>
        <translation>Die Notiz hat {count} Zeichen; Platz ist für {limit}.</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>ohne Angabe</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Athlete</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>Seconds held</source>
        <translation>Gehaltene Sekunden</translation>
    </message>
    <message>
        <source>Pace lost at rep</source>
        <translation>Takt verloren bei Wdh.</translation>
    </message>
    <message>
        <source>Reps in reserve</source>
        <translation>Wdh. in Reserve</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation>Schmerz, 0 bis 10</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Feet</source>
        <translation>Füße</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Umfang</translation>
    </message>
</context>
<context>
    <name>LogFound</name>
    <message>
        <source>1 set</source>
        <translation>1 Satz</translation>
    </message>
    <message>
        <source>{count} sets</source>
        <translation>{count} Sätze</translation>
    </message>
    <message>
        <source>{found} of {count} sets</source>
        <translation>{found} von {count} Sätzen</translation>
    </message>
    <message>
        <source>{count} sets are chosen.</source>
        <translation>{count} Sätze sind gewählt.</translation>
    </message>
    <message>
        <source>No sets yet</source>
        <translation>Noch keine Sätze</translation>
    </message>
    <message>
        <source>On the Train page choose an exercise and press START or Space. The set will be here before you have stood up, with load, tempo and every rep that you did.</source>
        <translation>Wähle auf der Seite Training eine Übung und drück START oder die Leertaste. Bevor du aufgestanden bist, steht der Satz hier, mit Gewicht, Tempo und jeder Wiederholung.</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Zum Training</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>All are in the trash.</source>
        <translation>Alle liegen im Papierkorb.</translation>
    </message>
    <message>
        <source>No set is like that.</source>
        <translation>So ein Satz ist nicht dabei.</translation>
    </message>
    <message>
        <source>Without {filter}: {count} found.</source>
        <translation>Ohne {filter}: {count} gefunden.</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>Zum Papierkorb</translation>
    </message>
    <message>
        <source>Show all sets</source>
        <translation>Alle Sätze zeigen</translation>
    </message>
    <message>
        <source>the exercise</source>
        <translation>die Übung</translation>
    </message>
    <message>
        <source>the athlete</source>
        <translation>die Person</translation>
    </message>
    <message>
        <source>the period</source>
        <translation>den Zeitraum</translation>
    </message>
    <message>
        <source>the feet</source>
        <translation>die Füße</translation>
    </message>
    <message>
        <source>the kind</source>
        <translation>die Art</translation>
    </message>
    <message>
        <source>the side</source>
        <translation>die Seite</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>den Text</translation>
    </message>
</context>
<context>
    <name>LogHead</name>
    <message>
        <source>Log</source>
        <translation>Logbuch</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the sets chosen (Enter)</source>
        <translation>Die gewählten Sätze ändern (Enter)</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Wegwerfen</translation>
    </message>
    <message>
        <source>Throw the sets chosen away (Delete)</source>
        <translation>Die gewählten Sätze wegwerfen (Entf)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bring the sets chosen back (Enter)</source>
        <translation>Die gewählten Sätze zurückholen (Enter)</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Mehrere</translation>
    </message>
    <message>
        <source>Each tap adds a set to those chosen</source>
        <translation>Jedes Tippen nimmt einen Satz dazu</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Wiederholen (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Show what was thrown away</source>
        <translation>Zeigen, was weggeworfen wurde</translation>
    </message>
</context>
<context>
    <name>LogHistory</name>
    <message>
        <source>a session moved to another time</source>
        <translation>ein Training auf eine andere Zeit gelegt</translation>
    </message>
    <message>
        <source>a set thrown away</source>
        <translation>ein Satz weggeworfen</translation>
    </message>
    <message>
        <source>a set brought back</source>
        <translation>ein Satz zurückgeholt</translation>
    </message>
    <message>
        <source>{count} sets thrown away</source>
        <translation>{count} Sätze weggeworfen</translation>
    </message>
    <message>
        <source>{count} sets brought back</source>
        <translation>{count} Sätze zurückgeholt</translation>
    </message>
    <message>
        <source>{count} sets changed</source>
        <translation>{count} Sätze geändert</translation>
    </message>
    <message>
        <source>thrown away</source>
        <translation>weggeworfen</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>zurückgeholt</translation>
    </message>
    <message>
        <source>{what} {before} → {after}</source>
        <translation>{what} {before} → {after}</translation>
    </message>
    <message>
        <source>{when}: {what}</source>
        <translation>{when}: {what}</translation>
    </message>
    <message>
        <source>{line} (undone)</source>
        <translation>{line} (rückgängig gemacht)</translation>
    </message>
    <message>
        <source>an athlete added</source>
        <translation>eine Person hinzugefügt</translation>
    </message>
    <message>
        <source>an athlete changed</source>
        <translation>eine Person geändert</translation>
    </message>
    <message>
        <source>an athlete taken out</source>
        <translation>eine Person herausgenommen</translation>
    </message>
    <message>
        <source>an athlete brought back</source>
        <translation>eine Person zurückgeholt</translation>
    </message>
    <message>
        <source>a workout changed</source>
        <translation>ein Plan geändert</translation>
    </message>
    <message>
        <source>a workout thrown away</source>
        <translation>ein Plan weggeworfen</translation>
    </message>
    <message>
        <source>a workout brought back</source>
        <translation>ein Plan zurückgeholt</translation>
    </message>
    <message>
        <source>a change</source>
        <translation>eine Änderung</translation>
    </message>
    <message>
        <source>load</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>feet</source>
        <translation>Füße</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>equipment</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>reps</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>under tension</source>
        <translation>unter Spannung</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>range</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>athlete</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>planned sets</source>
        <translation>geplante Sätze</translation>
    </message>
    <message>
        <source>planned reps</source>
        <translation>geplante Wiederholungen</translation>
    </message>
    <message>
        <source>in reserve</source>
        <translation>in Reserve</translation>
    </message>
    <message>
        <source>pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>pace lost at rep</source>
        <translation>Takt verloren bei Wiederholung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
</context>
<context>
    <name>LogTable</name>
    <message>
        <source>All sets, newest first</source>
        <translation>Alle Sätze, die neuesten zuerst</translation>
    </message>
</context>
<context>
    <name>Logbook</name>
    <message>
        <source>The log {path} was written by a newer calftimer (it has “{name}”). Nothing was changed; install the newer version to open it.</source>
        <translation>Das Logbuch {path} hat ein neueres calftimer geschrieben (es hat „{name}“). Nichts wurde geändert; installiere die neuere Version, um es zu öffnen.</translation>
    </message>
    <message>
        <source>The log {path} is damaged or not a log: {reason}. Nothing was changed; the window and “calftimer restore --salvage” bring back what can be read and the backups.</source>
        <translation>Das Logbuch {path} ist beschädigt oder keines: {reason}. Nichts wurde geändert; das Fenster und „calftimer restore --salvage“ holen zurück, was lesbar ist, und die Sicherungen.</translation>
    </message>
    <message>
        <source>The log {path} cannot be used: {reason}.</source>
        <translation>Das Logbuch {path} lässt sich nicht benutzen: {reason}.</translation>
    </message>
    <message>
        <source>Another calftimer is just opening the log {path} or putting a backup there. Try again in a moment.</source>
        <translation>Ein anderes calftimer öffnet gerade das Logbuch {path} oder legt eine Sicherung dorthin. Versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The athlete was taken out; bring them back to give them sets.</source>
        <translation>Die Person wurde herausgenommen; hol sie zurück, um ihr Sätze zu geben.</translation>
    </message>
    <message>
        <source>The set is not over yet; it can be changed when it is.</source>
        <translation>Der Satz ist noch nicht vorbei; danach lässt er sich ändern.</translation>
    </message>
    <message>
        <source>There is no set “{id}” in the log.</source>
        <translation>Einen Satz „{id}“ gibt es im Logbuch nicht.</translation>
    </message>
    <message>
        <source>The log&apos;s folder {path} cannot be written: {reason}.</source>
        <translation>In den Ordner des Logbuchs, {path}, lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>There is no session “{id}” in the log.</source>
        <translation>Ein Training „{id}“ gibt es im Logbuch nicht.</translation>
    </message>
    <message>
        <source>There is no athlete “{id}” in the log.</source>
        <translation>Eine Person „{id}“ gibt es im Logbuch nicht.</translation>
    </message>
    <message>
        <source>There is no workout “{id}” in the log.</source>
        <translation>Einen Plan „{id}“ gibt es im Logbuch nicht.</translation>
    </message>
    <message>
        <source>What was to be taken back has been changed since, in another window or program. It stays as it is now.</source>
        <translation>Was zurückgenommen werden sollte, wurde seither in einem anderen Fenster oder Programm geändert. Es bleibt, wie es jetzt ist.</translation>
    </message>
</context>
<context>
    <name>MachinePage</name>
    <message>
        <source>The Train page then offers only loads that exist here, and says which plates make them.</source>
        <translation>Die Seite Training bietet dann nur Gewichte an, die es hier gibt, und sagt, welche Scheiben sie ergeben.</translation>
    </message>
    <message>
        <source>Any load</source>
        <translation>Jedes Gewicht</translation>
    </message>
    <message>
        <source>Even steps</source>
        <translation>Gleiche Stufen</translation>
    </message>
    <message>
        <source>Pin stack</source>
        <translation>Gewichtsblock</translation>
    </message>
    <message>
        <source>Plates</source>
        <translation>Scheiben</translation>
    </message>
    <message>
        <source>What the load is made of</source>
        <translation>Woraus das Gewicht besteht</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Loads: {machine}</source>
        <translation>Gewichte: {machine}</translation>
    </message>
    <message>
        <source>Loads are offered in steps of {step}.</source>
        <translation>Gewichte gibt es in Stufen von {step}.</translation>
    </message>
    <message>
        <source>{count} loads: {loads} {unit}</source>
        <translation>{count} Gewichte: {loads} {unit}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{page} (Ctrl+{number})</source>
        <translation>{page} (Strg+{number})</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Seat</source>
        <translation>Sitz</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Stift</translation>
    </message>
    <message>
        <source>Foot plate</source>
        <translation>Fußplatte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>For this exercise on this equipment. Saved as you write; shown again when the set starts.</source>
        <translation>Für diese Übung an diesem Gerät. Wird beim Schreiben gespeichert und gezeigt, wenn der Satz beginnt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the changes of the notes</source>
        <translation>Die Änderungen der Notizen rückgängig machen</translation>
    </message>
    <message>
        <source>The log is not open, so nothing can be written down.</source>
        <translation>Das Logbuch ist nicht offen, darum lässt sich nichts notieren.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Problem: {text}</source>
        <translation>Problem: {text}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>NumbersPanel</name>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>Reps up to</source>
        <translation>Wdh. bis zu</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Load, {name}</source>
        <translation>Gewicht, {name}</translation>
    </message>
    <message>
        <source>no range</source>
        <translation>kein Bereich</translation>
    </message>
</context>
<context>
    <name>NumbersSection</name>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>What each source asks for. Hollow bars are our own sums and choices. A range that nobody tested is no law: start low, add when it gets easy.</source>
        <translation>Was jede Quelle verlangt. Hohle Balken sind unsere Rechnungen und unsere Wahl. Ein Bereich, den niemand geprüft hat, ist kein Gesetz: Fang niedrig an und leg zu, wenn es leicht wird.</translation>
    </message>
    <message>
        <source>{source}, {which}</source>
        <translation>{source}, {which}</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>As it was done: {time}. What you change is for today; “Save workout” keeps it.</source>
        <translation>So, wie es war: {time}. Was du änderst, gilt für heute; „Plan speichern“ behält es.</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>yours</source>
        <translation>deins</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>von dir geändert</translation>
    </message>
</context>
<context>
    <name>PaceSection</name>
    <message>
        <source>Seconds a rep: planned and performed</source>
        <translation>Sekunden je Wiederholung: geplant und tatsächlich</translation>
    </message>
    <message>
        <source>Reps behind the sound</source>
        <translation>Wiederholungen hinter dem Ton</translation>
    </message>
    <message>
        <source>Rest: planned and taken</source>
        <translation>Pause: geplant und genommen</translation>
    </message>
    <message>
        <source>At which rep sets fall behind</source>
        <translation>Bei welcher Wiederholung Sätze zurückfallen</translation>
    </message>
    <message>
        <source>You marked no rep in this period at which you fell behind the sound (↓ during a set). Once you do, this chart says how many reps that were, and whether the tempo becomes too much.</source>
        <translation>In diesem Zeitraum hast du keine Wiederholung markiert, ab der du hinter den Ton zurückgefallen bist (↓ im Satz). Sobald du es tust, sagt dieses Bild, wie viele es waren und ob das Tempo zu viel wird.</translation>
    </message>
    <message>
        <source>No rest in this period: it takes two sets in one visit.</source>
        <translation>Keine Pause in diesem Zeitraum: Es braucht zwei Sätze in einem Training.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Workout</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logbuch</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Optionen</translation>
    </message>
</context>
<context>
    <name>PainScale</name>
    <message>
        <source>✓ Go on</source>
        <translation>✓ Weiter</translation>
    </message>
    <message>
        <source>~ Watch it</source>
        <translation>~ Achtgeben</translation>
    </message>
    <message>
        <source>✗ Stop</source>
        <translation>✗ Aufhören</translation>
    </message>
    <message>
        <source>Pain scale: 0 to 3, go on; 4 and 5, watch it and add nothing today; above 5, stop</source>
        <translation>Schmerzskala: 0 bis 3, weiter; 4 und 5, achtgeben und heute nichts zulegen; über 5, aufhören</translation>
    </message>
</context>
<context>
    <name>PartChooser</name>
    <message>
        <source>What to learn about</source>
        <translation>Was du wissen willst</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>PartnersPanel</name>
    <message>
        <source>Load, {name}</source>
        <translation>Gewicht, {name}</translation>
    </message>
    <message>
        <source>Reps, {name}</source>
        <translation>Wiederholungen, {name}</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>another athlete’s name</source>
        <translation>Name einer weiteren Person</translation>
    </message>
    <message>
        <source>Name of who trains along</source>
        <translation>Name von dem, der mittrainiert</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add who trains along</source>
        <translation>Jemanden mittrainieren lassen</translation>
    </message>
    <message>
        <source>{name} trains along</source>
        <translation>{name} trainiert mit</translation>
    </message>
    <message>
        <source>{names} in turn</source>
        <translation>{names} im Wechsel</translation>
    </message>
    <message>
        <source>{names} alone · with …</source>
        <translation>{names} allein · mit …</translation>
    </message>
</context>
<context>
    <name>Paths</name>
    <message>
        <source>The program&apos;s own folder “{folder}” is missing. Install calftimer again.</source>
        <translation>Der eigene Ordner „{folder}“ des Programms fehlt. Installiere calftimer neu.</translation>
    </message>
    <message>
        <source>The data folder {path} cannot be made: {reason}. Choose another with --data-dir.</source>
        <translation>Der Datenordner {path} lässt sich nicht anlegen: {reason}. Wähle mit --data-dir einen anderen.</translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>LOWER</source>
        <translation>SENKEN</translation>
    </message>
    <message>
        <source>STRETCH</source>
        <translation>DEHNEN</translation>
    </message>
    <message>
        <source>RAISE</source>
        <translation>HEBEN</translation>
    </message>
    <message>
        <source>SQUEEZE</source>
        <translation>HALTEN</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Senken</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Dehnen</translation>
    </message>
    <message>
        <source>Raise</source>
        <translation>Heben</translation>
    </message>
    <message>
        <source>Squeeze</source>
        <translation>Halten</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>{count} plates of {weight} cannot be used; use 1 to {limit} plates.</source>
        <translation>{count} Scheiben zu {weight} gehen nicht; nimm 1 bis {limit} Scheiben.</translation>
    </message>
    <message>
        <source>A machine has 1 to {bases} weights to begin with and up to {plates} plates.</source>
        <translation>Eine Maschine hat 1 bis {bases} Grundgewichte und bis zu {plates} Scheiben.</translation>
    </message>
    <message>
        <source>Steps of {step} from {low} to {high} cannot be made.</source>
        <translation>Stufen von {step} ab {low} bis {high} gehen nicht.</translation>
    </message>
    <message>
        <source>The loads of a machine cannot be read: {problem}</source>
        <translation>Die Gewichte einer Maschine lassen sich nicht lesen: {problem}</translation>
    </message>
    <message>
        <source>“{word}” is not a weight. Write numbers with blanks between: 5 10 12.5.</source>
        <translation>„{word}“ ist kein Gewicht. Schreib Zahlen mit Leerzeichen dazwischen: 5 10 12.5.</translation>
    </message>
    <message>
        <source>A weight of {weight} cannot be; use 0 to {limit} with up to {places} decimals.</source>
        <translation>Ein Gewicht von {weight} kann nicht sein; nimm 0 bis {limit} mit bis zu {places} Nachkommastellen.</translation>
    </message>
    <message>
        <source>in</source>
        <translation>innen</translation>
    </message>
    <message>
        <source>out</source>
        <translation>außen</translation>
    </message>
    <message>
        <source>Straight feet have no angle; write straight alone.</source>
        <translation>Gerade Füße haben keinen Winkel; schreib nur straight.</translation>
    </message>
    <message>
        <source>Toes {direction} by {angle}° is outside what a leg can do safely; use {low}° to {high}°.</source>
        <translation>Zehen um {angle}° nach {direction}: Das macht ein Bein nicht gefahrlos mit; nimm {low}° bis {high}°.</translation>
    </message>
    <message>
        <source>“{text}” is not a foot position. Write out:30, in:10 or straight.</source>
        <translation>„{text}“ ist keine Fußstellung. Schreib out:30, in:10 oder straight.</translation>
    </message>
    <message>
        <source>“{angle}” is not a foot angle in whole degrees. Write, for example, out:30.</source>
        <translation>„{angle}“ ist kein Fußwinkel in ganzen Grad. Schreib zum Beispiel out:30.</translation>
    </message>
    <message>
        <source>A load of {value} {unit} is not possible; use 0 to {limit}.</source>
        <translation>Ein Gewicht von {value} {unit} geht nicht; nimm 0 bis {limit}.</translation>
    </message>
    <message>
        <source>“{text}” is not a load. Write a number and a unit, for example 80kg or 175lb.</source>
        <translation>„{text}“ ist kein Gewicht. Schreib Zahl und Einheit, zum Beispiel 80kg oder 175lb.</translation>
    </message>
    <message>
        <source>reps</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>seconds of rest</source>
        <translation>Sekunden Pause</translation>
    </message>
    <message>
        <source>seconds of count-in</source>
        <translation>Sekunden Einzählen</translation>
    </message>
    <message>
        <source>{value} {name} cannot be planned; use {low} to {high}.</source>
        <translation>{value} {name} lassen sich nicht planen; nimm {low} bis {high}.</translation>
    </message>
    <message>
        <source>A rep starts by lowering or by raising, not with a pause.</source>
        <translation>Eine Wiederholung beginnt mit Senken oder Heben, nicht mit einer Haltephase.</translation>
    </message>
    <message>
        <source>A range of {low} to {high} reps is no range; the second number is the larger one.</source>
        <translation>{low} bis {high} Wiederholungen sind kein Bereich; die zweite Zahl ist die größere.</translation>
    </message>
    <message>
        <source>A hold is one long pause, at the top or in the stretch; {tempo} is not.</source>
        <translation>Halten ist eine einzige lange Haltephase, oben oder in der Dehnung; {tempo} ist das nicht.</translation>
    </message>
    <message>
        <source>The name of a workout has at most {limit} letters.</source>
        <translation>Der Name eines Plans hat höchstens {limit} Zeichen.</translation>
    </message>
    <message>
        <source>A workout holds at most {limit} exercises.</source>
        <translation>Ein Plan fasst höchstens {limit} Übungen.</translation>
    </message>
    <message>
        <source>Write the weights of the stack.</source>
        <translation>Schreib die Gewichte des Blocks auf.</translation>
    </message>
    <message>
        <source>Write one number into each field.</source>
        <translation>Schreib in jedes Feld eine Zahl.</translation>
    </message>
</context>
<context>
    <name>PlatesForm</name>
    <message>
        <source>Bar or sled without plates</source>
        <translation>Stange oder Schlitten ohne Scheiben</translation>
    </message>
    <message>
        <source>0 where it is not counted in the load.</source>
        <translation>0, wenn sie im Gewicht nicht mitzählen.</translation>
    </message>
    <message>
        <source>Plates go on</source>
        <translation>Scheiben kommen auf</translation>
    </message>
    <message>
        <source>both sides alike</source>
        <translation>beide Seiten gleich</translation>
    </message>
    <message>
        <source>one peg</source>
        <translation>einen Dorn</translation>
    </message>
    <message>
        <source>Other plates</source>
        <translation>Andere Scheiben</translation>
    </message>
    <message>
        <source>Each as often as it is there: 0.5 0.5. May be empty.</source>
        <translation>Jede so oft, wie sie da ist: 0.5 0.5. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>How many there are, both sides together</source>
        <translation>Wie viele es gibt, beide Seiten zusammen</translation>
    </message>
</context>
<context>
    <name>ProgressSection</name>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Which sets</source>
        <translation>Welche Sätze</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Most reps for each load</source>
        <translation>Meiste Wiederholungen je Gewicht</translation>
    </message>
    <message>
        <source>Heaviest load for {band}</source>
        <translation>Höchstes Gewicht für {band}</translation>
    </message>
    <message>
        <source>Last {now}: {difference} more than on {day}. The best was {best}.</source>
        <translation>Zuletzt {now}: {difference} mehr als am {day}. Am besten war {best}.</translation>
    </message>
    <message>
        <source>Last {now}: {difference} less than on {day}. The best was {best}.</source>
        <translation>Zuletzt {now}: {difference} weniger als am {day}. Am besten war {best}.</translation>
    </message>
    <message>
        <source>Last {now}: the same as on {day}. The best was {best}.</source>
        <translation>Zuletzt {now}: genauso wie am {day}. Am besten war {best}.</translation>
    </message>
    <message>
        <source>All its sets</source>
        <translation>Alle ihre Sätze</translation>
    </message>
    <message>
        <source>{setting} · 1 set in all</source>
        <translation>{setting} · insgesamt 1 Satz</translation>
    </message>
    <message>
        <source>{setting} · {sets} sets in all</source>
        <translation>{setting} · insgesamt {sets} Sätze</translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>kg × reps</source>
        <translation>kg × Wdh.</translation>
    </message>
    <message>
        <source>lb × reps</source>
        <translation>lb × Wdh.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Days a week</source>
        <translation>Tage je Woche</translation>
    </message>
    <message>
        <source>Sets a session</source>
        <translation>Sätze je Training</translation>
    </message>
    <message>
        <source>Sets a week</source>
        <translation>Sätze je Woche</translation>
    </message>
    <message>
        <source>Reps a set</source>
        <translation>Wiederholungen je Satz</translation>
    </message>
    <message>
        <source>Rest between sets, seconds</source>
        <translation>Pause zwischen den Sätzen, Sekunden</translation>
    </message>
    <message>
        <source>Toes turned, degrees</source>
        <translation>Zehen gedreht, Grad</translation>
    </message>
    <message>
        <source>Raising, seconds</source>
        <translation>Heben, Sekunden</translation>
    </message>
    <message>
        <source>Lowering, seconds</source>
        <translation>Senken, Sekunden</translation>
    </message>
    <message>
        <source>Squeeze at the top, seconds</source>
        <translation>Halten oben, Sekunden</translation>
    </message>
    <message>
        <source>Stretch at the bottom, seconds</source>
        <translation>Dehnen unten, Sekunden</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>min:s</source>
        <translation>min:s</translation>
    </message>
</context>
<context>
    <name>QuestionsSection</name>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>It rests on</source>
        <translation>Das beruht auf</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing more: this was the last set.</source>
        <translation>Nichts mehr: Das war der letzte Satz.</translation>
    </message>
    <message>
        <source>Add an exercise…</source>
        <translation>Übung hinzufügen …</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>Als Nächstes: {name}</translation>
    </message>
    <message>
        <source>Sooner</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>{what}: {line}</source>
        <translation>{what}: {line}</translation>
    </message>
</context>
<context>
    <name>Range</name>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>bottom half</source>
        <translation>untere Hälfte</translation>
    </message>
    <message>
        <source>top half</source>
        <translation>obere Hälfte</translation>
    </message>
</context>
<context>
    <name>RecordsView</name>
    <message>
        <source>Which records</source>
        <translation>Welche Rekorde</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Rekorde</translation>
    </message>
    <message>
        <source>No record yet: it takes a working set.</source>
        <translation>Noch kein Rekord: Es braucht einen Arbeitssatz.</translation>
    </message>
    <message>
        <source>Records of all time</source>
        <translation>Rekorde aus dem gesamten Zeitraum</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>A set was cut off: {exercise}, {load}, {when}. {reps} of {target} reps were done. Correct the number if need be.</source>
        <translation>Ein Satz brach ab: {exercise}, {load}, {when}. {reps} von {target} Wiederholungen waren geschafft. Berichtige die Zahl, wenn nötig.</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Wegwerfen</translation>
    </message>
</context>
<context>
    <name>RestAside</name>
    <message>
        <source>15 s more rest, as long as you write.</source>
        <translation>15 s mehr Pause, solange du schreibst.</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>The log {path} is open in another window, terminal or program. Nothing was changed; close that one first.</source>
        <translation>Das Logbuch {path} ist in einem anderen Fenster, Terminal oder Programm offen. Nichts wurde geändert; schließ das zuerst.</translation>
    </message>
    <message>
        <source>The backup {path} cannot be used: {reason}. Nothing was changed; choose another.</source>
        <translation>Die Sicherung {path} ist nicht zu gebrauchen: {reason}. Nichts wurde geändert; wähle eine andere.</translation>
    </message>
</context>
<context>
    <name>RestoreRow</name>
    <message>
        <source>Go back to a backup</source>
        <translation>Zurück zu einer Sicherung</translation>
    </message>
    <message>
        <source>restore undo old recover lost damaged</source>
        <translation>wiederherstellen zurück alt retten verloren beschädigt restore</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>The log that is there now is kept as a backup, so this can be undone.</source>
        <translation>Das jetzige Logbuch bleibt als Sicherung erhalten, also lässt es sich rückgängig machen.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Es gibt noch keine.</translation>
    </message>
</context>
<context>
    <name>ResultsList</name>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nothing found for “{query}”.

You can search for exercises, muscles, cues, mistakes, questions, safety, what the sources claim and the studies behind it. Try “inner calf”, “how often”, “pain”.</source>
        <translation>Zu „{query}“ ist nichts zu finden.

Suchen kannst du nach Übungen, Muskeln, Hinweisen, Fehlern, Fragen, Sicherheit, den Aussagen der Quellen und den Studien dahinter. Versuch „innere Wade“, „wie oft“, „Schmerz“.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>A set cannot count {weight} times for a muscle; use 0 to 1.</source>
        <translation>Ein Satz kann für einen Muskel nicht {weight}-mal zählen; nimm 0 bis 1.</translation>
    </message>
    <message>
        <source>A set counts whole for each muscle that its exercise trains. By a source instead: whole for the muscle that the source puts first for these knees and toes, and in part for the others. No source gives numbers; the parts are ours, and you can change them.</source>
        <translation>Ein Satz zählt ganz für jeden Muskel, den seine Übung trainiert. Nach einer Quelle stattdessen: ganz für den Muskel, den die Quelle bei diesen Knien und Zehen an die erste Stelle setzt, zum Teil für die anderen. Keine Quelle nennt Zahlen; die Anteile sind unsere, und du kannst sie ändern.</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Toes</source>
        <translation>Zehen</translation>
    </message>
    <message>
        <source>Each leg&apos;s part, and the lesser as a share of the greater. In sets of both legs nobody knows which leg did more, so they count the same for both; only sets of one leg can show a difference. Under 90 % is worth watching; it is no diagnosis.</source>
        <translation>Der Anteil jedes Beins und der kleinere als Anteil des größeren. Bei Sätzen mit beiden Beinen weiß niemand, welches mehr tat, darum zählen sie für beide gleich; nur Sätze mit einem Bein können einen Unterschied zeigen. Unter 90 % sollte man hinsehen; eine Diagnose ist es nicht.</translation>
    </message>
    <message>
        <source>Knees straight or bent by up to 15° train the whole calf. With knees at a right angle the soleus does most of the work.</source>
        <translation>Knie gestreckt oder bis 15° gebeugt trainieren die ganze Wade. Bei Knien im rechten Winkel tut der Soleus die meiste Arbeit.</translation>
    </message>
    <message>
        <source>Straight knees</source>
        <translation>Gestreckte Knie</translation>
    </message>
    <message>
        <source>Bent knees</source>
        <translation>Gebeugte Knie</translation>
    </message>
    <message>
        <source>Lesser leg</source>
        <translation>Schwächeres Bein</translation>
    </message>
    <message>
        <source>Weeks in a row, Monday to Sunday, with at least two days trained; both articles advise two to three. A visit that goes on past midnight is of the day on which it began. Days of rest are part of training and end nothing. The week that runs counts once it has two days.</source>
        <translation>Wochen in Folge, Montag bis Sonntag, mit mindestens zwei Trainingstagen; beide Artikel raten zu zwei bis drei. Ein Training über Mitternacht zählt zu dem Tag, an dem es begann. Ruhetage gehören zum Training und beenden nichts. Die laufende Woche zählt, sobald sie zwei Tage hat.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Sets left out, for they have more than 12 reps, no load or an unknown body mass: {count}.</source>
        <translation>Weggelassene Sätze, weil sie mehr als 12 Wiederholungen, kein Gewicht oder ein unbekanntes Körpergewicht haben: {count}.</translation>
    </message>
    <message>
        <source>Sets for each leg</source>
        <translation>Sätze für jedes Bein</translation>
    </message>
    <message>
        <source>Working sets, sets of as many reps as possible and drop sets with at least one rep. Warm-ups, timed holds and loaded stretches are left out. A set of both legs is one set for each leg; a set of one leg is one for that leg. So left and right with one set number make one set, not two. Shown is the mean of both legs.</source>
        <translation>Arbeitssätze, Sätze mit so vielen Wiederholungen wie möglich und Drop-Sätze mit mindestens einer Wiederholung. Aufwärmen, Halten auf Zeit und Dehnen mit Gewicht bleiben weg. Ein Satz mit beiden Beinen ist für jedes Bein ein Satz, einer mit einem Bein für dieses. Links und rechts mit derselben Satznummer sind also ein Satz, nicht zwei. Gezeigt wird das Mittel beider Beine.</translation>
    </message>
    <message>
        <source>Reps for each leg</source>
        <translation>Wiederholungen für jedes Bein</translation>
    </message>
    <message>
        <source>The reps completed in those sets, counted for each leg as the sets are.</source>
        <translation>Die geschafften Wiederholungen dieser Sätze, für jedes Bein gezählt wie die Sätze.</translation>
    </message>
    <message>
        <source>Most reps in a set</source>
        <translation>Meiste Wiederholungen in einem Satz</translation>
    </message>
    <message>
        <source>The reps of the set with the most. It says something only beside the load they were done with, so records give the most reps for each load.</source>
        <translation>Die Wiederholungen des Satzes mit den meisten. Sie sagen nur neben dem Gewicht etwas, darum geben Rekorde die meisten Wiederholungen je Gewicht an.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>The heaviest load of the period as entered, without body mass. On a sled or machine it is what the machine shows: never compare it with the load of another exercise.</source>
        <translation>Das höchste Gewicht des Zeitraums, wie eingetragen, ohne Körpergewicht. An Schlitten und Maschinen ist es, was die Maschine zeigt: Vergleich es nie mit dem einer anderen Übung.</translation>
    </message>
    <message>
        <source>Reps with that load</source>
        <translation>Wdh. mit diesem Gewicht</translation>
    </message>
    <message>
        <source>Of the period&apos;s sets with its heaviest load, the reps of the one with the most.</source>
        <translation>Von den Sätzen des Zeitraums mit dem höchsten Gewicht die Wiederholungen des Satzes mit den meisten.</translation>
    </message>
    <message>
        <source>Volume for each leg</source>
        <translation>Volumen für jedes Bein</translation>
    </message>
    <message>
        <source>Load × reps, added up. In a set of both legs each bears half of the load; one leg alone bears all of it. Body mass is not counted, so it is right for sleds and machines, and too little where you stand.</source>
        <translation>Gewicht × Wiederholungen, zusammengezählt. Im Satz mit beiden Beinen trägt jedes die Hälfte, ein Bein allein alles. Das Körpergewicht zählt nicht; das stimmt für Schlitten und Maschinen und ist zu wenig, wo du stehst.</translation>
    </message>
    <message>
        <source>Volume for each leg, with body mass</source>
        <translation>Volumen für jedes Bein, mit Körpergewicht</translation>
    </message>
    <message>
        <source>Load × reps, added up. In standing exercises the body mass of that day is part of the load. In a set of both legs each bears half of it; one leg alone bears all of it.</source>
        <translation>Gewicht × Wiederholungen, zusammengezählt. Bei Übungen im Stehen gehört das Körpergewicht des Tages dazu. Im Satz mit beiden Beinen trägt jedes die Hälfte, ein Bein allein alles.</translation>
    </message>
    <message>
        <source>Sets left out, for the body mass of the day is not known: {count}.</source>
        <translation>Weggelassene Sätze, weil das Körpergewicht des Tages unbekannt ist: {count}.</translation>
    </message>
    <message>
        <source>Time under tension for each leg, with pauses</source>
        <translation>Zeit unter Spannung für jedes Bein, mit Haltephasen</translation>
    </message>
    <message>
        <source>The seconds of all completed reps as the sound led them, the stretch and the squeeze included, for the load stays on. Where the tempo was corrected in the log, all reps count as long as it says. Timed holds and loaded stretches count. A 2026 guideline, read at second hand, finds that time under tension by itself does not make the difference.</source>
        <translation>Die Sekunden aller geschafften Wiederholungen, wie der Ton sie führte, mit Dehnen und Halten, denn das Gewicht bleibt drauf. Wurde das Tempo im Logbuch berichtigt, zählen alle Wiederholungen so lange, wie es sagt. Halten auf Zeit und Dehnen mit Gewicht zählen mit. Eine Leitlinie von 2026, aus zweiter Hand gelesen, findet, dass die Zeit unter Spannung für sich keinen Unterschied macht.</translation>
    </message>
    <message>
        <source>The seconds of lowering and raising alone. The set&apos;s tempo in the log says how much of the time was pauses; where it was changed in the middle of the set, that is the first one.</source>
        <translation>Nur die Sekunden des Senkens und Hebens. Das Tempo des Satzes im Logbuch sagt, wie viel der Zeit Haltephasen waren; wurde es mitten im Satz geändert, ist es das erste.</translation>
    </message>
    <message>
        <source>Time under tension for each leg, without pauses</source>
        <translation>Zeit unter Spannung für jedes Bein, ohne Haltephasen</translation>
    </message>
    <message>
        <source>Estimated single lift (1RM), lowest formula</source>
        <translation>Geschätztes Maximum (1RM), niedrigste Formel</translation>
    </message>
    <message>
        <source>Estimated single lift (1RM), highest formula</source>
        <translation>Geschätztes Maximum (1RM), höchste Formel</translation>
    </message>
    <message>
        <source>What you might lift once, by the lowest and by the highest of eight formulas, of sets with at most 12 reps. The formulas are meant for sets to the last possible rep. With more reps they drift apart, 2.2-fold at 25, and one divides by zero at 37; so there the program shows the most reps for a load, and the load for a range of reps. Body mass is part of it where you stand.</source>
        <translation>Was du einmal heben könntest, nach der niedrigsten und der höchsten von acht Formeln, aus Sätzen mit höchstens 12 Wiederholungen. Die Formeln sind für Sätze bis zur letzten möglichen Wiederholung gemacht. Mit mehr Wiederholungen laufen sie auseinander, bei 25 um das 2,2-Fache, und eine teilt bei 37 durch null; darum zeigt das Programm dort die meisten Wiederholungen je Gewicht und das Gewicht je Wiederholungsbereich. Wo du stehst, gehört das Körpergewicht dazu.</translation>
    </message>
    <message>
        <source>Seconds a rep, performed</source>
        <translation>Sekunden je Wiederholung, tatsächlich</translation>
    </message>
    <message>
        <source>Time under tension over reps, as the sound led them: it differs from the plan where the tempo was changed in a set. Reps you did not keep up with are not in it; they are counted as reps behind.</source>
        <translation>Zeit unter Spannung durch Wiederholungen, wie der Ton sie führte: Sie weicht vom Plan ab, wo das Tempo im Satz geändert wurde. Wiederholungen, bei denen du nicht mitkamst, stecken nicht darin; sie zählen als Wiederholungen hinter dem Ton.</translation>
    </message>
    <message>
        <source>Seconds a rep, planned</source>
        <translation>Sekunden je Wiederholung, geplant</translation>
    </message>
    <message>
        <source>The four phases of the planned tempo together; X counts as one second.</source>
        <translation>Die vier Phasen des geplanten Tempos zusammen; X zählt als eine Sekunde.</translation>
    </message>
    <message>
        <source>Reps behind the sound</source>
        <translation>Wiederholungen hinter dem Ton</translation>
    </message>
    <message>
        <source>Of all reps of these sets, those from the one on at which you marked that you no longer kept up; 0 % where you marked none.</source>
        <translation>Von allen Wiederholungen dieser Sätze die ab jener, bei der du markiert hast, dass du nicht mehr mitkommst; 0 %, wo du nichts markiert hast.</translation>
    </message>
    <message>
        <source>Rest taken</source>
        <translation>Pause, genommen</translation>
    </message>
    <message>
        <source>Seconds from the end of your last set to the beginning of this one. The first set of a visit has none, nor has one that was moved to another day. Warm-ups are left out.</source>
        <translation>Sekunden vom Ende deines letzten Satzes bis zum Beginn von diesem. Der erste Satz eines Trainings hat keine, und auch keiner, der auf einen anderen Tag verschoben wurde. Aufwärmsätze bleiben weg.</translation>
    </message>
    <message>
        <source>Rest planned</source>
        <translation>Pause, geplant</translation>
    </message>
    <message>
        <source>The rest that was planned before the same sets.</source>
        <translation>Die Pause, die vor denselben Sätzen geplant war.</translation>
    </message>
    <message>
        <source>The heaviest load of the period that was done for so many reps. Where a single lift cannot be estimated, this is what shows progress. The ranges are those of the two articles.</source>
        <translation>Das höchste Gewicht des Zeitraums, das für so viele Wiederholungen geschafft wurde. Wo sich kein Maximum schätzen lässt, zeigt das den Fortschritt. Die Bereiche sind die der zwei Artikel.</translation>
    </message>
    <message>
        <source>Of the sets that reached a rep, how many had fallen behind the sound by then, as you marked it. It shows at which rep this tempo becomes too much.</source>
        <translation>Wie viele der Sätze, die eine Wiederholung erreichten, bis dahin hinter den Ton zurückgefallen waren, wie du es markiert hast. Es zeigt, bei welcher Wiederholung dieses Tempo zu viel wird.</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>Sets that reached it</source>
        <translation>Sätze, die sie erreichten</translation>
    </message>
    <message>
        <source>Of them behind</source>
        <translation>Davon zurück</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Load for {band}</source>
        <translation>Gewicht für {band}</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>niedrigste</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>höchste</translation>
    </message>
    <message>
        <source>There is no set to estimate a single lift (1RM) from.</source>
        <translation>Es gibt keinen Satz, aus dem sich ein Maximum (1RM) schätzen ließe.</translation>
    </message>
    <message>
        <source>No single lift is estimated: the fewest reps here are {reps}, and above {limit} the formulas differ too much (2.2-fold at 25 reps). Look at the most reps for a load, and at the load for a range of reps.</source>
        <translation>Kein Maximum wird geschätzt: Die wenigsten Wiederholungen sind hier {reps}, und über {limit} gehen die Formeln zu weit auseinander (bei 25 Wiederholungen um das 2,2-Fache). Sieh dir die meisten Wiederholungen je Gewicht an und das Gewicht je Wiederholungsbereich.</translation>
    </message>
    <message>
        <source>No single lift is estimated: you stand in this exercise, and your body mass on these days is not known.</source>
        <translation>Kein Maximum wird geschätzt: Bei dieser Übung stehst du, und dein Körpergewicht an diesen Tagen ist unbekannt.</translation>
    </message>
    <message>
        <source>No single lift is estimated: these sets had no load.</source>
        <translation>Kein Maximum wird geschätzt: Diese Sätze hatten kein Gewicht.</translation>
    </message>
    <message>
        <source>These sets differ in feet, leg, tempo, equipment or kind ({count} combinations). Only sets that are alike tell whether it gets better.</source>
        <translation>Diese Sätze unterscheiden sich in Füßen, Bein, Tempo, Gerät oder Art ({count} Kombinationen). Nur gleiche Sätze sagen, ob es besser wird.</translation>
    </message>
    <message>
        <source>Only matched sets are compared: the same exercise and equipment, leg, foot angle, kind of set, range of motion and tempo. A slower tempo gives fewer reps, so a record without its tempo would not be one.</source>
        <translation>Verglichen werden nur gleiche Sätze: dieselbe Übung und dasselbe Gerät, Bein, Fußwinkel, Art, Bewegungsumfang und Tempo. Ein langsameres Tempo gibt weniger Wiederholungen, ein Rekord ohne sein Tempo wäre also keiner.</translation>
    </message>
    <message>
        <source>{low}–{high} reps</source>
        <translation>{low}–{high} Wdh.</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>Bein</translation>
    </message>
    <message>
        <source>Feet</source>
        <translation>Füße</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>{part}: {measure}</source>
        <translation>{part}: {measure}</translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation>Linkes Bein</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>Rechtes Bein</translation>
    </message>
    <message>
        <source>Both legs</source>
        <translation>Beide Beine</translation>
    </message>
    <message>
        <source>Toes in</source>
        <translation>Zehen innen</translation>
    </message>
    <message>
        <source>Toes straight</source>
        <translation>Zehen gerade</translation>
    </message>
    <message>
        <source>Toes out</source>
        <translation>Zehen außen</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>Aufwärmsatz</translation>
    </message>
    <message>
        <source>working set</source>
        <translation>Arbeitssatz</translation>
    </message>
    <message>
        <source>as many reps as possible</source>
        <translation>so viele wie möglich</translation>
    </message>
    <message>
        <source>drop set</source>
        <translation>Drop-Satz</translation>
    </message>
    <message>
        <source>timed hold</source>
        <translation>Halten auf Zeit</translation>
    </message>
    <message>
        <source>loaded stretch</source>
        <translation>Dehnen mit Gewicht</translation>
    </message>
    <message>
        <source>full range</source>
        <translation>voller Umfang</translation>
    </message>
    <message>
        <source>bottom half</source>
        <translation>untere Hälfte</translation>
    </message>
    <message>
        <source>top half</source>
        <translation>obere Hälfte</translation>
    </message>
    <message>
        <source>{direction} {angle}°</source>
        <translation>{direction} {angle}°</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Month from</source>
        <translation>Monat ab</translation>
    </message>
    <message>
        <source>Year from</source>
        <translation>Jahr ab</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Compared with the last session that had sets of the same exercise and equipment, leg, foot angle, kind, range and tempo. Reps are compared at the heaviest load that both sessions had.</source>
        <translation>Verglichen mit dem letzten Training, in dem es Sätze derselben Übung mit gleichem Gerät, Bein, Fußwinkel, Art, Umfang und Tempo gab. Wiederholungen werden beim höchsten Gewicht verglichen, das beide hatten.</translation>
    </message>
    <message>
        <source>A day counts as trained when it has at least one set that counts. A visit that goes on past midnight counts for the day on which it began. Both articles advise 2–3 days a week with time to recover; days in a row leave none between.</source>
        <translation>Ein Tag gilt als trainiert, wenn er mindestens einen Satz hat, der zählt. Ein Training über Mitternacht zählt für den Tag, an dem es begann. Beide Artikel raten zu 2–3 Tagen je Woche mit Zeit zur Erholung; Tage direkt nacheinander lassen keine dazwischen.</translation>
    </message>
    <message>
        <source>Days trained</source>
        <translation>Trainingstage</translation>
    </message>
    <message>
        <source>No set yet this week; {source} asks for {parts}.</source>
        <translation>Noch kein Satz diese Woche; laut {source} gehören dazu: {parts}.</translation>
    </message>
    <message>
        <source>{low}–{high} sets for each muscle</source>
        <translation>{low}–{high} Sätze für jeden Muskel</translation>
    </message>
    <message>
        <source>{low}–{high} days</source>
        <translation>{low}–{high} Tage</translation>
    </message>
    <message>
        <source>Still missing this week by {source}: {parts}.</source>
        <translation>Diese Woche fehlen laut {source} noch: {parts}.</translation>
    </message>
    <message>
        <source>{muscle} ({sets} of {low} sets)</source>
        <translation>{muscle} ({sets} von {low} Sätzen)</translation>
    </message>
    <message>
        <source>days ({days} of {low})</source>
        <translation>Tage ({days} von {low})</translation>
    </message>
    <message>
        <source>Nothing is missing this week, and more than {source} asks for: {parts}.</source>
        <translation>Diese Woche fehlt laut {source} nichts; über dem Ziel liegen: {parts}.</translation>
    </message>
    <message>
        <source>{muscle} ({sets} sets, at most {high})</source>
        <translation>{muscle} ({sets} Sätze, höchstens {high})</translation>
    </message>
    <message>
        <source>days ({days}, at most {high})</source>
        <translation>Tage ({days}, höchstens {high})</translation>
    </message>
    <message>
        <source>No set is missing this week by {source}, but days in a row leave no rest between.</source>
        <translation>Diese Woche fehlt laut {source} kein Satz, aber Tage direkt nacheinander lassen keine Erholung dazwischen.</translation>
    </message>
    <message>
        <source>Nothing is missing this week by {source}.</source>
        <translation>Diese Woche fehlt laut {source} nichts.</translation>
    </message>
    <message>
        <source>Calf training</source>
        <translation>Wadentraining</translation>
    </message>
    <message>
        <source>Sets per week and muscle</source>
        <translation>Sätze je Woche und Muskel</translation>
    </message>
    <message>
        <source>Most reps for each load, of all time</source>
        <translation>Meiste Wiederholungen je Gewicht, gesamter Zeitraum</translation>
    </message>
    <message>
        <source>Heaviest load for {band}, of all time</source>
        <translation>Höchstes Gewicht für {band}, gesamter Zeitraum</translation>
    </message>
    <message>
        <source>Left and right leg</source>
        <translation>Linkes und rechtes Bein</translation>
    </message>
    <message>
        <source>Straight and bent knees</source>
        <translation>Gestreckte und gebeugte Knie</translation>
    </message>
    <message>
        <source>Where the toes point</source>
        <translation>Wohin die Zehen zeigen</translation>
    </message>
    <message>
        <source>Tempo and rest</source>
        <translation>Tempo und Pause</translation>
    </message>
    <message>
        <source>{exercise}: {records}</source>
        <translation>{exercise}: {records}</translation>
    </message>
    <message>
        <source>… and {count} earlier rows</source>
        <translation>… und {count} frühere Zeilen</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Letzte 4 Wochen</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Letzte 3 Monate</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>Numbers, with commas between them and decimal points</source>
        <translation>Zahlen, mit Kommas dazwischen und Dezimalpunkten</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>There is no visit to compare yet.</source>
        <translation>Es gibt noch kein Training zum Vergleichen.</translation>
    </message>
    <message>
        <source>＋ For the first time: {setting}</source>
        <translation>＋ Zum ersten Mal: {setting}</translation>
    </message>
    <message>
        <source>{day}: 1 set for each leg</source>
        <translation>{day}: 1 Satz für jedes Bein</translation>
    </message>
    <message>
        <source>{day}: {sets} sets for each leg</source>
        <translation>{day}: {sets} Sätze für jedes Bein</translation>
    </message>
    <message>
        <source>★ Record: {reps} reps with {load}, {setting}</source>
        <translation>★ Rekord: {reps} Wiederholungen mit {load}, {setting}</translation>
    </message>
    <message>
        <source>★ Record: {reps} reps with {load}</source>
        <translation>★ Rekord: {reps} Wiederholungen mit {load}</translation>
    </message>
    <message>
        <source>{setting}, beside {day}: {changes}</source>
        <translation>{setting}, gegenüber {day}: {changes}</translation>
    </message>
    <message>
        <source>Beside {day}: {changes}</source>
        <translation>Gegenüber {day}: {changes}</translation>
    </message>
    <message>
        <source>{sign} {metric} {now}</source>
        <translation>{sign} {metric} {now}</translation>
    </message>
    <message>
        <source>{sign} {metric} {before} → {now}</source>
        <translation>{sign} {metric} {before} → {now}</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Most reps</source>
        <translation>Meiste Wdh.</translation>
    </message>
    <message>
        <source>Volume per leg</source>
        <translation>Volumen je Bein</translation>
    </message>
    <message>
        <source>Volume per leg, with body mass</source>
        <translation>Volumen je Bein, mit Körpergewicht</translation>
    </message>
    <message>
        <source>Time, with pauses</source>
        <translation>Zeit, mit Halten</translation>
    </message>
    <message>
        <source>Time, moving</source>
        <translation>Zeit, in Bewegung</translation>
    </message>
    <message>
        <source>Single lift (1RM)</source>
        <translation>Maximum (1RM)</translation>
    </message>
    <message>
        <source>Not split</source>
        <translation>Nicht aufgeteilt</translation>
    </message>
    <message>
        <source>By foot angle</source>
        <translation>Nach Fußwinkel</translation>
    </message>
    <message>
        <source>By toes</source>
        <translation>Nach Zehen</translation>
    </message>
    <message>
        <source>By side</source>
        <translation>Nach Seite</translation>
    </message>
    <message>
        <source>By leg</source>
        <translation>Nach Bein</translation>
    </message>
    <message>
        <source>By knee</source>
        <translation>Nach Knie</translation>
    </message>
    <message>
        <source>By tempo</source>
        <translation>Nach Tempo</translation>
    </message>
    <message>
        <source>By exercise</source>
        <translation>Nach Übung</translation>
    </message>
    <message>
        <source>By equipment</source>
        <translation>Nach Gerät</translation>
    </message>
    <message>
        <source>By range</source>
        <translation>Nach Umfang</translation>
    </message>
    <message>
        <source>By kind of set</source>
        <translation>Nach Art des Satzes</translation>
    </message>
    <message>
        <source>By athlete</source>
        <translation>Nach Person</translation>
    </message>
    <message>
        <source>{name}: {line}</source>
        <translation>{name}: {line}</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Nothing to review yet</source>
        <translation>Noch nichts zum Zurückblicken</translation>
    </message>
    <message>
        <source>After your first set you will see here what each muscle got this week against what two sources ask for, how each exercise goes, whether anything is neglected, and how long your habit holds.</source>
        <translation>Nach deinem ersten Satz siehst du hier, was jeder Muskel diese Woche bekam, neben dem, was zwei Quellen verlangen, wie jede Übung läuft, ob etwas zu kurz kommt und wie lange deine Gewohnheit hält.</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Zum Training</translation>
    </message>
    <message>
        <source>Reading the log …</source>
        <translation>Lese das Logbuch …</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Reading the log: {count} sets …</source>
        <translation>Lese das Logbuch: {count} Sätze …</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
</context>
<context>
    <name>SafetySection</name>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Not medical advice. Stop at sharp pain; see a professional about pain that stays.</source>
        <translation>Kein ärztlicher Rat. Hör bei stechendem Schmerz auf; geh mit Schmerz, der bleibt, zu einer Fachperson.</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Wer das sagt</translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>Athlete</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>A part for each</source>
        <translation>Ein Teil für jedes</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>There is no screen here ({reason}), so the window cannot open. A set runs in the terminal as well: {command}</source>
        <translation>Hier gibt es keinen Bildschirm ({reason}), darum lässt sich das Fenster nicht öffnen. Ein Satz läuft auch im Terminal: {command}</translation>
    </message>
    <message>
        <source>The window cannot open, because a system library is missing ({reason}). “make run” in the source folder installs or names it; a set runs in the terminal as well: {command}</source>
        <translation>Das Fenster lässt sich nicht öffnen, weil eine Systembibliothek fehlt ({reason}). „make run“ im Quellordner installiert oder nennt sie; ein Satz läuft auch im Terminal: {command}</translation>
    </message>
</context>
<context>
    <name>SecondScreen</name>
    <message>
        <source>calftimer, second screen</source>
        <translation>calftimer, zweiter Bildschirm</translation>
    </message>
</context>
<context>
    <name>SetPanel</name>
    <message>
        <source>Load</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Kind of set</source>
        <translation>Art des Satzes</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Arbeitssatz</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>AMRAP</source>
        <translation>AMRAP</translation>
    </message>
    <message>
        <source>Drop set</source>
        <translation>Drop-Satz</translation>
    </message>
    <message>
        <source>Hold, top</source>
        <translation>Halten oben</translation>
    </message>
    <message>
        <source>Hold, bottom</source>
        <translation>Halten unten</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Dehnen</translation>
    </message>
    <message>
        <source>Then drop to</source>
        <translation>Dann runter auf</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>To load: {plates}</source>
        <translation>Aufladen: {plates}</translation>
    </message>
    <message>
        <source>; for the drop set: </source>
        <translation>; für den Drop-Satz: </translation>
    </message>
    <message>
        <source>This set</source>
        <translation>Dieser Satz</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Go to Sound</source>
        <translation>Zum Ton</translation>
    </message>
    <message>
        <source>Sound card and voice</source>
        <translation>Soundkarte und Stimme</translation>
    </message>
    <message>
        <source>Which card plays, and who speaks; own recordings.</source>
        <translation>Welche Karte spielt und wer spricht; eigene Aufnahmen.</translation>
    </message>
    <message>
        <source>Sound card</source>
        <translation>Soundkarte</translation>
    </message>
    <message>
        <source>output speaker device audio recordings</source>
        <translation>ausgabe lautsprecher gerät audio aufnahmen</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Lautstärken</translation>
    </message>
    <message>
        <source>One for each kind of cue, with a preview.</source>
        <translation>Eine für jede Art von Signal, zum Anhören.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>loud quiet louder cue preview</source>
        <translation>laut leise lauter signal probe</translation>
    </message>
    <message>
        <source>Delay of wireless headphones</source>
        <translation>Verzögerung kabelloser Kopfhörer</translation>
    </message>
    <message>
        <source>Tap along, and the picture waits for the sound.</source>
        <translation>Tipp mit, und das Bild wartet auf den Ton.</translation>
    </message>
    <message>
        <source>The picture waits</source>
        <translation>Das Bild wartet</translation>
    </message>
    <message>
        <source>bluetooth latency lag calibration</source>
        <translation>bluetooth latenz verzögerung abgleich</translation>
    </message>
    <message>
        <source>Keep the sound open between sets</source>
        <translation>Ton zwischen Sätzen offen halten</translation>
    </message>
    <message>
        <source>For wireless headphones that fall asleep.</source>
        <translation>Für kabellose Kopfhörer, die einschlafen.</translation>
    </message>
    <message>
        <source>bluetooth stream battery</source>
        <translation>bluetooth strom akku</translation>
    </message>
    <message>
        <source>Ask the system to lower my music</source>
        <translation>Meine Musik leiser machen lassen</translation>
    </message>
    <message>
        <source>While cues are heard, where the system can.</source>
        <translation>Solange Signale zu hören sind; das System tut es, wo es kann.</translation>
    </message>
    <message>
        <source>duck player spotify</source>
        <translation>leiser musik player spotify</translation>
    </message>
    <message>
        <source>Search, as in “text size”</source>
        <translation>Suche, etwa „Textgröße“</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Die Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Data and program</source>
        <translation>Daten und Programm</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>learn teach remote presenter pedal headphones media button shortcut keyboard</source>
        <translation>lernen beibringen fernbedienung presenter pedal kopfhörer medien taste kürzel tastatur</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys and remotes</source>
        <translation>Tasten und Fernbedienungen</translation>
    </message>
    <message>
        <source>Each has a log, a look, sounds and last choices of their own. F2 lets another one train.</source>
        <translation>Jede Person hat Logbuch, Aussehen, Töne und letzte Werte für sich. F2 lässt eine andere trainieren.</translation>
    </message>
    <message>
        <source>athlete profile person partner user account name body weight mass switch delete</source>
        <translation>person athlet athlete profil partner benutzer konto name körpergewicht wechseln löschen</translation>
    </message>
    <message>
        <source>Athletes</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Who trains here</source>
        <translation>Wer hier trainiert</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>As the system: dark or light, or high contrast, whatever your desktop is set to.</source>
        <translation>Wie das System: dunkel, hell oder hoher Kontrast, wie dein Desktop eingestellt ist.</translation>
    </message>
    <message>
        <source>colour color appearance night sun bright mode</source>
        <translation>farbe theme nacht sonne hell modus</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Buttons and spacing grow with it.</source>
        <translation>Knöpfe und Abstände wachsen mit.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>font larger bigger letters zoom scale glasses</source>
        <translation>schrift größer buchstaben zoom skalierung brille</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Where a text is not translated yet, it stays English.</source>
        <translation>Wo ein Text noch nicht übersetzt ist, bleibt er englisch.</translation>
    </message>
    <message>
        <source>translation locale</source>
        <translation>übersetzung sprache deutsch</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>The stage&apos;s fill goes in steps instead of sliding; pictures stand still.</source>
        <translation>Die Füllung der Bühne geht in Stufen, statt zu gleiten; Bilder stehen still.</translation>
    </message>
    <message>
        <source>reduced animation moving vestibular</source>
        <translation>reduziert animation bewegung schwindel</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Tipps</translation>
    </message>
    <message>
        <source>Each page has a line that says what it is for, until you put it away.</source>
        <translation>Jede Seite hat eine Zeile, die sagt, wozu sie da ist, bis du sie wegräumst.</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Alle wieder zeigen</translation>
    </message>
    <message>
        <source>help hints first</source>
        <translation>hilfe tipps erste</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Unit of new loads</source>
        <translation>Einheit neuer Gewichte</translation>
    </message>
    <message>
        <source>Loads in the log stay as you wrote them.</source>
        <translation>Gewichte im Logbuch bleiben, wie du sie geschrieben hast.</translation>
    </message>
    <message>
        <source>Kilograms</source>
        <translation>Kilogramm</translation>
    </message>
    <message>
        <source>Pounds</source>
        <translation>Pfund</translation>
    </message>
    <message>
        <source>kg lb weight measure metric</source>
        <translation>kg lb gewicht maß metrisch</translation>
    </message>
    <message>
        <source>After a pause, begin the rep again</source>
        <translation>Nach dem Anhalten neu ansetzen</translation>
    </message>
    <message>
        <source>Off: the set goes on where it stood.</source>
        <translation>An: Die Wiederholung beginnt von vorn. Aus: Der Satz geht weiter, wo er stand.</translation>
    </message>
    <message>
        <source>resume continue space</source>
        <translation>fortsetzen weiter leertaste</translation>
    </message>
    <message>
        <source>After a rest, wait for me</source>
        <translation>Nach der Pause auf mich warten</translation>
    </message>
    <message>
        <source>The rest counts on past zero, and the next set starts when you press Space.</source>
        <translation>Die Pause zählt über null hinaus, und der nächste Satz beginnt, wenn du die Leertaste drückst.</translation>
    </message>
    <message>
        <source>overtime ready next start automatic</source>
        <translation>überzeit bereit nächster start automatisch</translation>
    </message>
    <message>
        <source>Flash the screen at each phase</source>
        <translation>Bei jeder Phase blitzen</translation>
    </message>
    <message>
        <source>For loud rooms and deaf lifters; never more than three flashes a second.</source>
        <translation>Für laute Räume und Gehörlose; nie mehr als drei Blitze je Sekunde.</translation>
    </message>
    <message>
        <source>blink light noise hearing</source>
        <translation>blinken licht lärm hören</translation>
    </message>
    <message>
        <source>During a set</source>
        <translation>Im Satz</translation>
    </message>
    <message>
        <source>Sets take the whole screen</source>
        <translation>Sätze im Vollbild</translation>
    </message>
    <message>
        <source>F11 does the same.</source>
        <translation>F11 tut dasselbe.</translation>
    </message>
    <message>
        <source>full fullscreen distance</source>
        <translation>voll vollbild abstand</translation>
    </message>
    <message>
        <source>Second screen</source>
        <translation>Zweiter Bildschirm</translation>
    </message>
    <message>
        <source>Shows the stage too, while this one keeps the buttons and the keys.</source>
        <translation>Zeigt auch die Bühne; dieser behält Knöpfe und Tasten.</translation>
    </message>
    <message>
        <source>tv television monitor projector mirror hdmi display stage</source>
        <translation>tv fernseher monitor beamer spiegeln hdmi anzeige bühne</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Bildschirme</translation>
    </message>
    <message>
        <source>On the Sound page</source>
        <translation>Auf der Seite Ton</translation>
    </message>
    <message>
        <source>No setting is called “{text}”. F1 shows all keys; the Learn page searches the rest.</source>
        <translation>Keine Einstellung heißt „{text}“. F1 zeigt alle Tasten; die Seite Wissen durchsucht den Rest.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>{name}, {width} × {height}</source>
        <translation>{name}, {width} × {height}</translation>
    </message>
    <message>
        <source>{name} (not there now)</source>
        <translation>{name} (gerade nicht da)</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>Both legs</source>
        <translation>Beide Beine</translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation>Linkes Bein</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>Rechtes Bein</translation>
    </message>
    <message>
        <source>Left, then right</source>
        <translation>Links, dann rechts</translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>No sound card answers ({reason}). The set runs without sound.</source>
        <translation>Keine Soundkarte antwortet ({reason}). Der Satz läuft ohne Ton.</translation>
    </message>
    <message>
        <source>The sound card went away. The set goes on without sound.</source>
        <translation>Die Soundkarte ist weg. Der Satz geht ohne Ton weiter.</translation>
    </message>
    <message>
        <source>{path} does not end in one of {endings}: the ending says which kind of sound file to write.</source>
        <translation>{path} endet auf keine von {endings}: Die Endung sagt, welche Art Tondatei zu schreiben ist.</translation>
    </message>
    <message>
        <source>This set lasts {hours:.1f} hours; a WAV file ends at {limit:.1f} hours.</source>
        <translation>Dieser Satz dauert {hours:.1f} Stunden; eine WAV-Datei endet bei {limit:.1f} Stunden.</translation>
    </message>
    <message>
        <source>{ending} files need the library soundfile ({reason}). Install it, or write a .wav file.</source>
        <translation>{ending}-Dateien brauchen die Bibliothek soundfile ({reason}). Installiere sie, oder schreib eine .wav-Datei.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>No sound server answers ({reason}). The set runs without sound.</source>
        <translation>Kein Soundserver antwortet ({reason}). Der Satz läuft ohne Ton.</translation>
    </message>
    <message>
        <source>The sound process ended unexpectedly. The set goes on without sound.</source>
        <translation>Der Tonprozess endete unerwartet. Der Satz geht ohne Ton weiter.</translation>
    </message>
    <message>
        <source>The sound card has not answered yet. The set runs without sound until it does.</source>
        <translation>Die Soundkarte hat noch nicht geantwortet. Bis dahin läuft der Satz ohne Ton.</translation>
    </message>
    <message>
        <source>The sound server went away. The set goes on without sound.</source>
        <translation>Der Soundserver ist weg. Der Satz geht ohne Ton weiter.</translation>
    </message>
    <message>
        <source>There is no sound card called “{name}” now. A set runs without sound until it is back; the Sound page offers others.</source>
        <translation>Es gibt gerade keine Soundkarte namens „{name}“. Ein Satz läuft ohne Ton, bis sie wieder da ist; die Seite „Ton“ bietet andere an.</translation>
    </message>
</context>
<context>
    <name>SoundCheck</name>
    <message>
        <source>{problem} The English voice speaks instead.</source>
        <translation>{problem} Die englische Stimme spricht stattdessen.</translation>
    </message>
</context>
<context>
    <name>SoundNews</name>
    <message>
        <source>Plays. Gaps in the sound since the window was opened: {count}.</source>
        <translation>Spielt. Aussetzer, seit das Fenster offen ist: {count}.</translation>
    </message>
    <message>
        <source>Plays, without a gap since the window was opened.</source>
        <translation>Spielt; keine Aussetzer, seit das Fenster offen ist.</translation>
    </message>
    <message>
        <source>The sound is back.</source>
        <translation>Der Ton ist wieder da.</translation>
    </message>
</context>
<context>
    <name>SoundPage</name>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>The system&apos;s default</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>{name} (not there now)</source>
        <translation>{name} (gerade nicht da)</translation>
    </message>
    <message>
        <source>English, ships with the program</source>
        <translation>Englisch, mitgeliefert</translation>
    </message>
    <message>
        <source>Own recordings: a folder of lower.wav, stretch.wav, raise.wav, squeeze.wav, 1.wav … in {path}.</source>
        <translation>Eigene Aufnahmen: ein Ordner mit lower.wav, stretch.wav, raise.wav, squeeze.wav, 1.wav … in {path}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>End the beat; the delay stays as it is (Esc)</source>
        <translation>Den Takt beenden; die Verzögerung bleibt, wie sie ist (Esc)</translation>
    </message>
    <message>
        <source>Tap on: {left} more.</source>
        <translation>Tipp weiter: noch {left}.</translation>
    </message>
    <message>
        <source>The taps do not agree yet. Tap on, with the beat.</source>
        <translation>Die Tipper passen noch nicht zusammen. Tipp weiter, im Takt.</translation>
    </message>
    <message>
        <source>The picture now waits {ms} ms for the sound.</source>
        <translation>Das Bild wartet jetzt {ms} ms auf den Ton.</translation>
    </message>
    <message>
        <source>Sound card</source>
        <translation>Soundkarte</translation>
    </message>
    <message>
        <source>Play a sample rep</source>
        <translation>Probe spielen</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Lautstärken</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Count-in</source>
        <translation>Einzählen</translation>
    </message>
    <message>
        <source>Last rep</source>
        <translation>Letzte Wiederholung</translation>
    </message>
    <message>
        <source>End of set</source>
        <translation>Satzende</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Preview: {name}</source>
        <translation>Anhören: {name}</translation>
    </message>
    <message>
        <source>Delay of wireless headphones</source>
        <translation>Verzögerung kabelloser Kopfhörer</translation>
    </message>
    <message>
        <source>The picture waits</source>
        <translation>Das Bild wartet</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation>{ms} ms</translation>
    </message>
    <message>
        <source>Tap along to measure it</source>
        <translation>Mittippen und messen</translation>
    </message>
    <message>
        <source>Beside the cues</source>
        <translation>Neben den Signalen</translation>
    </message>
    <message>
        <source>Keep the sound open between sets</source>
        <translation>Ton zwischen Sätzen offen halten</translation>
    </message>
    <message>
        <source>Wireless headphones that fall asleep swallow the first beep. Off saves battery.</source>
        <translation>Kabellose Kopfhörer, die einschlafen, verschlucken den ersten Ton. Aus spart Akku.</translation>
    </message>
    <message>
        <source>Ask the system to lower my music</source>
        <translation>Meine Musik leiser machen lassen</translation>
    </message>
    <message>
        <source>While a set or a rest runs, where PulseAudio or PipeWire is set up for it.</source>
        <translation>Solange ein Satz oder eine Pause läuft, wo PulseAudio oder PipeWire dafür eingerichtet ist.</translation>
    </message>
    <message>
        <source>Tap here or press Space on each beat</source>
        <translation>Tipp hier oder drück die Leertaste auf jeden Schlag</translation>
    </message>
    <message>
        <source>Listen, then tap together with the beat.</source>
        <translation>Hör zu, dann tipp im Takt mit.</translation>
    </message>
    <message>
        <source>The beat is over before the taps agreed. Begin again, or set it by hand.</source>
        <translation>Der Takt ist vorbei, bevor die Tipper zusammenpassten. Fang neu an, oder stell es von Hand ein.</translation>
    </message>
</context>
<context>
    <name>StackForm</name>
    <message>
        <source>Weights of the stack</source>
        <translation>Gewichte des Blocks</translation>
    </message>
    <message>
        <source>As they stand on it, with blanks between: 5 10 15 22.5.</source>
        <translation>Wie sie darauf stehen, mit Leerzeichen dazwischen: 5 10 15 22.5.</translation>
    </message>
    <message>
        <source>Small weights to put on top</source>
        <translation>Kleine Zusatzgewichte</translation>
    </message>
    <message>
        <source>Each as often as it is there: 2.5 2.5. May be empty.</source>
        <translation>Jedes so oft, wie es da ist: 2.5 2.5. Darf leer bleiben.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>PAUSED</source>
        <translation>ANGEHALTEN</translation>
    </message>
    <message>
        <source>GET READY</source>
        <translation>BEREIT MACHEN</translation>
    </message>
    <message>
        <source>From the next rep on: {tempo}</source>
        <translation>Ab der nächsten Wiederholung: {tempo}</translation>
    </message>
    <message>
        <source>Noted: {pace}</source>
        <translation>Notiert: {pace}</translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation>HALTEN</translation>
    </message>
    <message>
        <source>set {number}</source>
        <translation>Satz {number}</translation>
    </message>
    <message>
        <source>left leg</source>
        <translation>linkes Bein</translation>
    </message>
    <message>
        <source>right leg</source>
        <translation>rechtes Bein</translation>
    </message>
    <message>
        <source>Exercise {number} of {exercises}</source>
        <translation>Übung {number} von {exercises}</translation>
    </message>
    <message>
        <source>{done} of {sets} sets done</source>
        <translation>{done} von {sets} Sätzen geschafft</translation>
    </message>
    <message>
        <source>Set {number} of {sets}</source>
        <translation>Satz {number} von {sets}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>1 rep</source>
        <translation>1 Wdh.</translation>
    </message>
    <message>
        <source>{reps} reps</source>
        <translation>{reps} Wdh.</translation>
    </message>
    <message>
        <source>{reps} or more</source>
        <translation>{reps} oder mehr</translation>
    </message>
    <message>
        <source>{seconds} s done</source>
        <translation>{seconds} s geschafft</translation>
    </message>
    <message>
        <source>1 rep done</source>
        <translation>1 Wdh. geschafft</translation>
    </message>
    <message>
        <source>{reps} reps done</source>
        <translation>{reps} Wdh. geschafft</translation>
    </message>
    <message>
        <source>behind from rep {rep}</source>
        <translation>nicht im Takt ab Wdh. {rep}</translation>
    </message>
    <message>
        <source>of {time}</source>
        <translation>von {time}</translation>
    </message>
    <message>
        <source>as many as you can, {reps} at least</source>
        <translation>so viele du kannst, mindestens {reps}</translation>
    </message>
    <message>
        <source>of {reps}</source>
        <translation>von {reps}</translation>
    </message>
    <message>
        <source>SWITCH</source>
        <translation>WECHSEL</translation>
    </message>
    <message>
        <source>CHANGE</source>
        <translation>UMBAU</translation>
    </message>
    <message>
        <source>READY?</source>
        <translation>BEREIT?</translation>
    </message>
    <message>
        <source>REST</source>
        <translation>PAUSE</translation>
    </message>
    <message>
        <source>set {number} of {sets} · {reps}</source>
        <translation>Satz {number} von {sets} · {reps}</translation>
    </message>
    <message>
        <source>Switch to the {leg}</source>
        <translation>Wechsle: {leg}</translation>
    </message>
    <message>
        <source>Next: {thing}</source>
        <translation>Als Nächstes: {thing}</translation>
    </message>
    <message>
        <source>{name}: rest {clock}</source>
        <translation>{name}: Pause {clock}</translation>
    </message>
    <message>
        <source>A tap goes on, a held finger ends the set</source>
        <translation>Tippen macht weiter, ein gehaltener Finger beendet den Satz</translation>
    </message>
    <message>
        <source>{go} goes on, {end} ends the set</source>
        <translation>{go} macht weiter, {end} beendet den Satz</translation>
    </message>
    <message>
        <source>{shape} {phase} {seconds} s</source>
        <translation>{shape} {phase} {seconds} s</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>rest {time}</source>
        <translation>Pause {time}</translation>
    </message>
</context>
<context>
    <name>StageButtons</name>
    <message>
        <source>Finish</source>
        <translation>Schluss</translation>
    </message>
    <message>
        <source>End set</source>
        <translation>Satz beenden</translation>
    </message>
    <message>
        <source>+15 s</source>
        <translation>+15 s</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Jetzt los</translation>
    </message>
    <message>
        <source>Fell behind</source>
        <translation>Takt verloren</translation>
    </message>
</context>
<context>
    <name>StageTouch</name>
    <message>
        <source>Hold to end</source>
        <translation>Halten beendet</translation>
    </message>
</context>
<context>
    <name>StartBar</name>
    <message>
        <source>SAVE  ␣</source>
        <translation>SPEICHERN  ␣</translation>
    </message>
    <message>
        <source>START  ␣</source>
        <translation>START  ␣</translation>
    </message>
    <message>
        <source>Save the change (Space)</source>
        <translation>Die Änderung speichern (Leertaste)</translation>
    </message>
    <message>
        <source>Start the set (Space)</source>
        <translation>Den Satz starten (Leertaste)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>+ Workout</source>
        <translation>+ Plan</translation>
    </message>
    <message>
        <source>Forget the change</source>
        <translation>Die Änderung vergessen</translation>
    </message>
    <message>
        <source>Add to workout</source>
        <translation>Zum Plan hinzufügen</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
</context>
<context>
    <name>StepsForm</name>
    <message>
        <source>Lightest</source>
        <translation>Leichtestes</translation>
    </message>
    <message>
        <source>Heaviest</source>
        <translation>Schwerstes</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stufe</translation>
    </message>
</context>
<context>
    <name>StopReason</name>
    <message>
        <source>target reached</source>
        <translation>Ziel erreicht</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>vorzeitig beendet</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>abgebrochen</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>Measured: {text}</source>
        <translation>Gemessen: {text}</translation>
    </message>
    <message>
        <source>How: {text}</source>
        <translation>Wie: {text}</translation>
    </message>
    <message>
        <source>Found: {text}</source>
        <translation>Gefunden: {text}</translation>
    </message>
    <message>
        <source>Limits: {text}</source>
        <translation>Grenzen: {text}</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Train on  Space</source>
        <translation>Weiter  Leertaste</translation>
    </message>
    <message>
        <source>Save as workout</source>
        <translation>Als Plan speichern</translation>
    </message>
    <message>
        <source>See the log</source>
        <translation>Zum Logbuch</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>Gut gemacht</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Training beendet</translation>
    </message>
    <message>
        <source>All of it is in the log.</source>
        <translation>Alles steht im Logbuch.</translation>
    </message>
    <message>
        <source>rep</source>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>reps</source>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>1 set</source>
        <translation>1 Satz</translation>
    </message>
    <message>
        <source>{sets} sets</source>
        <translation>{sets} Sätze</translation>
    </message>
    <message>
        <source>1 stretch</source>
        <translation>1-mal gedehnt</translation>
    </message>
    <message>
        <source>{number} stretches</source>
        <translation>{number}-mal gedehnt</translation>
    </message>
    <message>
        <source>{time} under tension, pauses included</source>
        <translation>{time} unter Spannung, mit Haltephasen</translation>
    </message>
    <message>
        <source>{volume} {unit} moved, both legs together</source>
        <translation>{volume} {unit} bewegt, beide Beine zusammen</translation>
    </message>
    <message>
        <source>{name}: {line}</source>
        <translation>{name}: {line}</translation>
    </message>
    <message>
        <source>{seconds} of {target} s</source>
        <translation>{seconds} von {target} s</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} von {planned}</translation>
    </message>
    <message>
        <source>not in the log yet</source>
        <translation>noch nicht im Logbuch</translation>
    </message>
    <message>
        <source>{reps} in reserve</source>
        <translation>{reps} in Reserve</translation>
    </message>
    <message>
        <source>pain {pain} of 10</source>
        <translation>Schmerz {pain} von 10</translation>
    </message>
</context>
<context>
    <name>Tempo</name>
    <message>
        <source>Write four numbers: lowering, stretch, raising, squeeze, for example 3-1-2-1.</source>
        <translation>Schreib vier Zahlen: Senken, Dehnen, Heben, Halten, zum Beispiel 3-1-2-1.</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>2.</translation>
    </message>
    <message>
        <source>4th</source>
        <translation>4.</translation>
    </message>
    <message>
        <source>The tempo is empty. {how}</source>
        <translation>Das Tempo ist leer. {how}</translation>
    </message>
    <message>
        <source>“{part}” in the tempo “{text}” is not a number of seconds or X (as fast as you can). {how}</source>
        <translation>„{part}“ im Tempo „{text}“ ist keine Zahl von Sekunden und nicht X (so schnell du kannst). {how}</translation>
    </message>
    <message>
        <source>The tempo “{text}” has a negative number; a phase lasts 0 seconds or more. {how}</source>
        <translation>Das Tempo „{text}“ hat eine negative Zahl; eine Phase dauert 0 Sekunden oder mehr. {how}</translation>
    </message>
    <message>
        <source>The tempo “{text}” has three numbers, and that can be read in two ways: is the missing one the pause in the stretch ({bottom}) or the pause at the top ({top})? Write all four.</source>
        <translation>Das Tempo „{text}“ hat drei Zahlen, und das lässt sich auf zwei Arten lesen: Fehlt die Haltephase in der Dehnung ({bottom}) oder die oben ({top})? Schreib alle vier.</translation>
    </message>
    <message>
        <source>A tempo has four parts, and “{text}” has {count}. {how}</source>
        <translation>Ein Tempo hat vier Teile, und „{text}“ hat {count}. {how}</translation>
    </message>
    <message>
        <source>In the tempo “{text}” the {nth} part is X, but that part is a pause, and a pause cannot be done fast. X can stand for the first (lowering) or the third part (raising); write 0 for no pause.</source>
        <translation>Im Tempo „{text}“ ist der {nth} Teil X, aber dieser Teil ist eine Haltephase, und die geht nicht schnell. X kann für den ersten (Senken) oder dritten Teil (Heben) stehen; schreib 0 für keine Haltephase.</translation>
    </message>
    <message>
        <source>The tempo “{text}” has an empty part; write 0 for no pause. {how}</source>
        <translation>Das Tempo „{text}“ hat einen leeren Teil; schreib 0 für keine Haltephase. {how}</translation>
    </message>
    <message>
        <source>The tempo “{text}” gives a rep of no length. At least one phase must last longer than 0 seconds.</source>
        <translation>Das Tempo „{text}“ ergibt eine Wiederholung ohne Dauer. Mindestens eine Phase muss länger als 0 Sekunden sein.</translation>
    </message>
    <message>
        <source>A phase of {seconds} seconds in the tempo “{text}” is too long; the limit is {limit} seconds.</source>
        <translation>Eine Phase von {seconds} Sekunden im Tempo „{text}“ ist zu lang; die Grenze ist {limit} Sekunden.</translation>
    </message>
    <message>
        <source>A phase of {seconds} seconds in the tempo “{text}” is too short to follow; use 0, or at least {limit} seconds.</source>
        <translation>Eine Phase von {seconds} Sekunden im Tempo „{text}“ ist zu kurz zum Mitmachen; nimm 0 oder mindestens {limit} Sekunden.</translation>
    </message>
    <message>
        <source>“{part}” in the tempo “{text}” has more than six decimals; six are the limit.</source>
        <translation>„{part}“ im Tempo „{text}“ hat mehr als sechs Nachkommastellen; sechs sind die Grenze.</translation>
    </message>
</context>
<context>
    <name>TempoForm</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Lower, stretch, raise, squeeze, in seconds: 3-1-2-1. X is as fast as you can.</source>
        <translation>Senken, dehnen, heben, halten, in Sekunden: 3-1-2-1. X heißt so schnell du kannst.</translation>
    </message>
    <message>
        <source>Whose it is, or what it is for.</source>
        <translation>Von wem es ist, oder wofür.</translation>
    </message>
</context>
<context>
    <name>TempoPanel</name>
    <message>
        <source>Tempo preset</source>
        <translation>Tempo-Vorlage</translation>
    </message>
    <message>
        <source>Tempo: lower, stretch, raise, squeeze, in seconds</source>
        <translation>Tempo: senken, dehnen, heben, halten, in Sekunden</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>{rep} s per rep · {total} s under tension, pauses included</source>
        <translation>{rep} s je Wdh. · {total} s unter Spannung, mit Haltephasen</translation>
    </message>
    <message>
        <source>Over 10 s per rep: in the few studies there are, slower reps looked worse for growth.</source>
        <translation>Über 10 s je Wiederholung: In den wenigen Studien dazu sah das fürs Wachstum schlechter aus.</translation>
    </message>
    <message>
        <source>Over 8 s per rep: outside the 0.5–8 s in which studies found growth to be alike.</source>
        <translation>Über 8 s je Wiederholung: außerhalb der 0,5–8 s, in denen Studien gleiches Wachstum fanden.</translation>
    </message>
</context>
<context>
    <name>TempoView</name>
    <message>
        <source>Heel height over one rep: {parts}</source>
        <translation>Fersenhöhe über eine Wiederholung: {parts}</translation>
    </message>
    <message>
        <source>{phase}: {seconds} s. Left and right choose a phase, up and down change its seconds.</source>
        <translation>{phase}: {seconds} s. Links und rechts wählen eine Phase, auf und ab ändern ihre Sekunden.</translation>
    </message>
</context>
<context>
    <name>TipBar</name>
    <message>
        <source>Got it</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Got it: put this tip away</source>
        <translation>Verstanden: diesen Tipp wegräumen</translation>
    </message>
    <message>
        <source>Put this tip away</source>
        <translation>Diesen Tipp wegräumen</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>Choose what you do, then press Space. The next time it is all as you left it.</source>
        <translation>Wähle, was du machst, dann drück die Leertaste. Beim nächsten Mal ist alles, wie du es gelassen hast.</translation>
    </message>
    <message>
        <source>Put exercises in a row, for one visit or for many. Partners take turns.</source>
        <translation>Reih Übungen aneinander, für ein Training oder viele. Partner wechseln sich ab.</translation>
    </message>
    <message>
        <source>Each set stands here as soon as it is done, with its load, tempo and reps.</source>
        <translation>Jeder Satz steht hier, sobald er fertig ist, mit Gewicht, Tempo und Wiederholungen.</translation>
    </message>
    <message>
        <source>After a few sessions you see here whether your calves are getting anywhere.</source>
        <translation>Nach ein paar Trainings siehst du hier, ob deine Waden vorankommen.</translation>
    </message>
    <message>
        <source>How to do it, and who says so. Search understands “inner calf” and slips of the pen.</source>
        <translation>Wie es geht, und wer das sagt. Die Suche versteht „innere Wade“ und Tippfehler.</translation>
    </message>
    <message>
        <source>Wireless headphones lag behind: tap along below, and the picture waits for them.</source>
        <translation>Kabellose Kopfhörer hinken nach: Tipp unten mit, und das Bild wartet auf sie.</translation>
    </message>
    <message>
        <source>Type what you look for, as in “glasses” or “TV”. Everything holds at once.</source>
        <translation>Schreib, was du suchst, etwa „Brille“ oder „TV“. Alles gilt sofort.</translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>Anatomy</source>
        <translation>Anatomie</translation>
    </message>
    <message>
        <source>Toes</source>
        <translation>Zehen</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>Range of motion</source>
        <translation>Bewegungsumfang</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Haltephasen</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Pause zwischen den Sätzen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Where the foot pushes</source>
        <translation>Womit der Fuß drückt</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>What it is good for</source>
        <translation>Wofür es gut ist</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Messen</translation>
    </message>
</context>
<context>
    <name>TrainEdit</name>
    <message>
        <source>{exercise}, for {name} alone</source>
        <translation>{exercise}, nur für {name}</translation>
    </message>
    <message>
        <source>{exercise}, for all. Each one’s own (here: {name}): {parts}.</source>
        <translation>{exercise}, für alle. Für jede Person eigen (hier: {name}): {parts}.</translation>
    </message>
</context>
<context>
    <name>TrashHead</name>
    <message>
        <source>Thrown away, and kept here. Restore brings a set back to where it was.</source>
        <translation>Weggeworfen und hier aufgehoben. Zurückholen bringt einen Satz dorthin, wo er war.</translation>
    </message>
    <message>
        <source>Athletes who were taken out, with their sets:</source>
        <translation>Herausgenommene Personen, mit ihren Sätzen:</translation>
    </message>
    <message>
        <source>Restore {name}</source>
        <translation>{name} zurückholen</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>There is no folder of voice recordings at {folder}.</source>
        <translation>In {folder} ist kein Ordner mit Sprachaufnahmen.</translation>
    </message>
    <message>
        <source>There is no voice for the language “{language}”; there is {known}.</source>
        <translation>Für die Sprache „{language}“ gibt es keine Stimme; es gibt {known}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not named like a word the program says. Words are lower, last-one, 12 and so on.</source>
        <translation>{file} heißt nicht wie ein Wort, das das Programm sagt. Wörter sind lower, last-one, 12 und so weiter.</translation>
    </message>
    <message>
        <source>{file} is not named like a word the program says. {hint} Words are lower, last-one, 12 and so on.</source>
        <translation>{file} heißt nicht wie ein Wort, das das Programm sagt. {hint} Wörter sind lower, last-one, 12 und so weiter.</translation>
    </message>
    <message>
        <source>Is it “{word}”?</source>
        <translation>Ist es „{word}“?</translation>
    </message>
    <message>
        <source>{file} names the word “{word}”, which the program does not say. {hint}</source>
        <translation>{file} nennt das Wort „{word}“, das das Programm nicht sagt. {hint}</translation>
    </message>
    <message>
        <source>The word “{word}” is there twice: {first} and {second}. Keep one.</source>
        <translation>Das Wort „{word}“ gibt es zweimal: {first} und {second}. Behalte eins.</translation>
    </message>
    <message>
        <source>{file}, which voice.toml names for “{word}”, is not there.</source>
        <translation>{file}, das voice.toml für „{word}“ nennt, ist nicht da.</translation>
    </message>
    <message>
        <source>The voice in {folder} lacks the word “{word}”: record {word}.wav.</source>
        <translation>Der Stimme in {folder} fehlt das Wort „{word}“: Nimm {word}.wav auf.</translation>
    </message>
    <message>
        <source>{file} is not a WAV, FLAC or Ogg Vorbis recording that can be played.</source>
        <translation>{file} ist keine WAV-, FLAC- oder Ogg-Vorbis-Aufnahme, die sich spielen lässt.</translation>
    </message>
    <message>
        <source>Nothing is to be heard in {file}.</source>
        <translation>In {file} ist nichts zu hören.</translation>
    </message>
    <message>
        <source>{file} lasts {seconds:.1f} s; “{word}” may last {limit:g} s at most.</source>
        <translation>{file} dauert {seconds:.1f} s; „{word}“ darf höchstens {limit:g} s dauern.</translation>
    </message>
</context>
<context>
    <name>WeekSection</name>
    <message>
        <source>Whose goal</source>
        <translation>Wessen Ziel</translation>
    </message>
    <message>
        <source>By whom a set counts for a muscle</source>
        <translation>Nach wem ein Satz für einen Muskel zählt</translation>
    </message>
    <message>
        <source>Sets per week and muscle</source>
        <translation>Sätze je Woche und Muskel</translation>
    </message>
    <message>
        <source>Days trained per week</source>
        <translation>Trainingstage je Woche</translation>
    </message>
    <message>
        <source>Each muscle it trains, whole</source>
        <translation>Jeder trainierte Muskel, ganz</translation>
    </message>
    <message>
        <source>As {source} says</source>
        <translation>Laut {source}</translation>
    </message>
    <message>
        <source>Days trained this week: {days}. Weeks in a row with two days or more: {weeks}, at best {best}.</source>
        <translation>Trainingstage diese Woche: {days} · Wochen in Folge mit zwei Tagen oder mehr: {weeks} (Bestwert {best})</translation>
    </message>
    <message>
        <source>Sets per week: {muscle}</source>
        <translation>Sätze je Woche: {muscle}</translation>
    </message>
    <message>
        <source>{source}: {low}–{high}</source>
        <translation>{source}: {low}–{high}</translation>
    </message>
</context>
<context>
    <name>WeightsView</name>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Toes</source>
        <translation>Zehen</translation>
    </message>
    <message>
        <source>As they were</source>
        <translation>Wie zuvor</translation>
    </message>
    <message>
        <source>Take all changed weights back</source>
        <translation>Alle geänderten Gewichtungen zurücknehmen</translation>
    </message>
    <message>
        <source>What a set counts for each muscle</source>
        <translation>Was ein Satz für jeden Muskel zählt</translation>
    </message>
    <message>
        <source>0 is nothing, 1 a whole set. No source gives such numbers: they are yours to choose.</source>
        <translation>0 ist nichts, 1 ein ganzer Satz. Keine Quelle nennt solche Zahlen: Du wählst sie.</translation>
    </message>
</context>
<context>
    <name>WhoseBar</name>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>For all</source>
        <translation>Für alle</translation>
    </message>
    <message>
        <source>Each has their own: {parts}.</source>
        <translation>Für jede Person eigen: {parts}.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>Are names written small within a line, as in English? yes or no</comment>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>Workout</name>
    <message>
        <source>Write a name for the workout.</source>
        <translation>Schreib einen Namen für den Plan.</translation>
    </message>
    <message>
        <source>A workout needs at least one exercise.</source>
        <translation>Ein Plan braucht mindestens eine Übung.</translation>
    </message>
    <message>
        <source>Workout {number}</source>
        <translation>Plan {number}</translation>
    </message>
    <message>
        <source>{name} ({number})</source>
        <translation>{name} ({number})</translation>
    </message>
    <message>
        <source>{days} × a week.</source>
        <translation>{days} × je Woche.</translation>
    </message>
    <message>
        <source>Visit of {day}</source>
        <translation>Training vom {day}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{exercise}: {done}</source>
        <translation>{exercise}: {done}</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>mit {names}</translation>
    </message>
    <message>
        <source>{sets} × {seconds} s</source>
        <translation>{sets} × {seconds} s</translation>
    </message>
    <message>
        <source>{reps} or more</source>
        <translation>{reps} oder mehr</translation>
    </message>
    <message>
        <source>{sets} × {reps}</source>
        <translation>{sets} × {reps}</translation>
    </message>
    <message>
        <source>hold at the top</source>
        <translation>Halten oben</translation>
    </message>
    <message>
        <source>hold at the bottom</source>
        <translation>Halten unten</translation>
    </message>
    <message>
        <source>load</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>reps</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>feet</source>
        <translation>Füße</translation>
    </message>
    <message>
        <source>legs</source>
        <translation>Beine</translation>
    </message>
    <message>
        <source>range of movement</source>
        <translation>Bewegungsumfang</translation>
    </message>
    <message>
        <source>equipment</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>nobody now</source>
        <translation>gerade niemand</translation>
    </message>
    <message>
        <source>rest {time}</source>
        <translation>Pause {time}</translation>
    </message>
    <message>
        <source>after {seconds} s</source>
        <translation>nach {seconds} s</translation>
    </message>
    <message>
        <source>set {number} of {sets}</source>
        <translation>Satz {number} von {sets}</translation>
    </message>
</context>
<context>
    <name>WorkoutChooser</name>
    <message>
        <source>Workouts</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Your workouts</source>
        <translation>Deine Pläne</translation>
    </message>
    <message>
        <source>New workout</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>After the sources</source>
        <translation>Nach den Quellen</translation>
    </message>
    <message>
        <source>Do a visit again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Do this again: {time}</source>
        <translation>Das noch einmal: {time}</translation>
    </message>
    <message>
        <source>Older visits</source>
        <translation>Ältere Trainings</translation>
    </message>
</context>
<context>
    <name>WorkoutEditor</name>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>START  ␣</source>
        <translation>START  ␣</translation>
    </message>
    <message>
        <source>Start the workout (Space)</source>
        <translation>Den Plan starten (Leertaste)</translation>
    </message>
    <message>
        <source>Name of the workout</source>
        <translation>Name des Plans</translation>
    </message>
    <message>
        <source>Nothing yet. Choose an exercise on the Train page and press “+ Workout” there.</source>
        <translation>Noch nichts. Wähle auf der Seite Training eine Übung und drück dort „+ Plan“.</translation>
    </message>
    <message>
        <source>‹ Workouts</source>
        <translation>‹ Pläne</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Wiederholen (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>Delete workout</source>
        <translation>Plan löschen</translation>
    </message>
    <message>
        <source>Save workout</source>
        <translation>Plan speichern</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>Wie zuletzt</translation>
    </message>
    <message>
        <source>Take the loads and reps of the last time.</source>
        <translation>Gewichte und Wiederholungen vom letzten Mal nehmen.</translation>
    </message>
    <message>
        <source>Add exercise</source>
        <translation>Übung hinzufügen</translation>
    </message>
    <message>
        <source>↑ Up</source>
        <translation>↑ Hoch</translation>
    </message>
    <message>
        <source>↓ Down</source>
        <translation>↓ Runter</translation>
    </message>
    <message>
        <source>Superset</source>
        <translation>Supersatz</translation>
    </message>
    <message>
        <source>Done in turn with the next exercise, without a rest between.</source>
        <translation>Im Wechsel mit der nächsten Übung, ohne Pause dazwischen.</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doppeln</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Who trains, in turn</source>
        <translation>Wer trainiert, im Wechsel</translation>
    </message>
    <message>
        <source>{name} trains along</source>
        <translation>{name} trainiert mit</translation>
    </message>
</context>
<context>
    <name>WorkoutRoom</name>
    <message>
        <source>Added to “{workout}”: {exercise}.</source>
        <translation>Zu „{workout}“ hinzugefügt: {exercise}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Choose an exercise, then press “+ Workout” to add it.</source>
        <translation>Wähle eine Übung, dann drück „+ Plan“, um sie hinzuzufügen.</translation>
    </message>
    <message>
        <source>It is among your workouts now. Write the name it is to have.</source>
        <translation>Er gehört jetzt zu deinen Plänen. Schreib den Namen, den er haben soll.</translation>
    </message>
    <message>
        <source>It is as it was last time, as far as it was done before.</source>
        <translation>Es ist wie beim letzten Mal, soweit es schon gemacht wurde.</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>„{name}“ ist gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Exercise {number} of “{workout}”</source>
        <translation>Übung {number} von „{workout}“</translation>
    </message>
    <message>
        <source>Nobody who trains now does any of it.</source>
        <translation>Niemand, der jetzt trainiert, macht etwas davon.</translation>
    </message>
</context>
<context>
    <name>_NotePlace</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>Medial gastrocnemius</source>
        <translation>Medialer Gastrocnemius</translation>
    </message>
    <message>
        <source>inner head</source>
        <translation>innerer Kopf</translation>
    </message>
    <message>
        <source>The inner half of the big muscle on top. It starts on the thigh bone, above the knee, and pulls on the heel through the Achilles tendon. This is what people mean by “inner calf”.</source>
        <translation>Die innere Hälfte des großen oberen Muskels. Er beginnt am Oberschenkelknochen, über dem Knie, und zieht über die Achillessehne an der Ferse. Das meint man mit „innere Wade“.</translation>
    </message>
    <message>
        <source>Lateral gastrocnemius</source>
        <translation>Lateraler Gastrocnemius</translation>
    </message>
    <message>
        <source>outer head</source>
        <translation>äußerer Kopf</translation>
    </message>
    <message>
        <source>The outer half of the big muscle on top. It starts on the thigh bone, above the knee, and shares the Achilles tendon with the inner head.</source>
        <translation>Die äußere Hälfte des großen oberen Muskels. Er beginnt am Oberschenkelknochen, über dem Knie, und teilt die Achillessehne mit dem inneren Kopf.</translation>
    </message>
    <message>
        <source>Soleus</source>
        <translation>Soleus</translation>
    </message>
    <message>
        <source>soleus</source>
        <translation>Soleus</translation>
    </message>
    <message>
        <source>The broad, flat muscle underneath. It starts below the knee, so it works in every calf raise whatever the knee does. With bent knees its share of the work is larger.</source>
        <translation>Der breite, flache Muskel darunter, auch Schollenmuskel. Er beginnt unter dem Knie und arbeitet darum bei jedem Wadenheben, was das Knie auch tut. Bei gebeugten Knien ist sein Anteil größer.</translation>
    </message>
    <message>
        <source>Knee straight, not locked</source>
        <translation>Knie gestreckt, nicht durchgedrückt</translation>
    </message>
    <message>
        <source>Knee slightly bent</source>
        <translation>Knie leicht gebeugt</translation>
    </message>
    <message>
        <source>Knee bent to a right angle</source>
        <translation>Knie im rechten Winkel gebeugt</translation>
    </message>
    <message>
        <source>Leg press calf raise</source>
        <translation>Wadenheben Beinpresse</translation>
    </message>
    <message>
        <source>The plate&apos;s bottom edge under the balls of the feet, heels free, knees almost straight. Free the sled, let the heels come towards you, then press them away as far as they go. Set the stops before you move your feet.</source>
        <translation>Die Unterkante der Platte unter den Fußballen, Fersen frei, Knie fast gestreckt. Schlitten lösen, Fersen zu dir kommen lassen, dann wegdrücken, so weit es geht. Setz die Sicherungen, bevor du die Füße bewegst.</translation>
    </message>
    <message>
        <source>Back rest set so that your legs come almost straight with hips and back on the pad</source>
        <translation>Lehne so eingestellt, dass die Beine fast gestreckt sind und Hüfte und Rücken am Polster bleiben</translation>
    </message>
    <message>
        <source>You have found the stops and know how to free and set them</source>
        <translation>Du kennst die Sicherungen und weißt, wie man sie löst und setzt</translation>
    </message>
    <message>
        <source>Weight even on both sides and secured</source>
        <translation>Gewicht auf beiden Seiten gleich und gesichert</translation>
    </message>
    <message>
        <source>Plate and soles dry, shoes with grip</source>
        <translation>Platte und Sohlen trocken, Schuhe mit Halt</translation>
    </message>
    <message>
        <source>First set light enough for the whole range</source>
        <translation>Erster Satz leicht genug für den ganzen Weg</translation>
    </message>
    <message>
        <source>Stops on. Sit with hips and back against the pad.</source>
        <translation>Sicherungen drin. Sitz mit Hüfte und Rücken am Polster.</translation>
    </message>
    <message>
        <source>Both feet at the plate&apos;s bottom edge: balls on it, heels free. Turn the toes as chosen, from the hip.</source>
        <translation>Beide Füße an die Unterkante der Platte: Ballen drauf, Fersen frei. Dreh die Zehen wie gewählt, aus der Hüfte.</translation>
    </message>
    <message>
        <source>Straighten the knees until they are almost straight, then free the sled the way your machine wants it. Never snap the knees into the lock.</source>
        <translation>Streck die Knie, bis sie fast gerade sind, dann lös den Schlitten, wie deine Maschine es will. Drück die Knie nie ruckartig durch.</translation>
    </message>
    <message>
        <source>Let the heels come towards you, slowly, as deep as it stays comfortable.</source>
        <translation>Lass die Fersen langsam zu dir kommen, so tief, wie es angenehm bleibt.</translation>
    </message>
    <message>
        <source>Press the plate away through the balls of the feet until the heels are as far as they go. The knees do not move.</source>
        <translation>Drück die Platte über die Fußballen weg, bis die Fersen so weit sind, wie es geht. Die Knie bewegen sich nicht.</translation>
    </message>
    <message>
        <source>Squeeze, then lower under control into the next rep. No bounce.</source>
        <translation>Oben halten, dann beherrscht in die nächste Wiederholung senken. Kein Schwung.</translation>
    </message>
    <message>
        <source>After the last rep bring the sled home and set the stops, before a foot moves.</source>
        <translation>Nach der letzten Wiederholung den Schlitten zurückholen und sichern, bevor sich ein Fuß bewegt.</translation>
    </message>
    <message>
        <source>Leg press</source>
        <translation>Beinpresse</translation>
    </message>
    <message>
        <source>Leg press with safety stops</source>
        <translation>Beinpresse mit Sicherungen</translation>
    </message>
    <message>
        <source>Standing calf raise</source>
        <translation>Wadenheben stehend</translation>
    </message>
    <message>
        <source>Balls of the feet on a step or block, heels free, knees straight and soft. Sink into the stretch, then rise over the big and second toe, all the way.</source>
        <translation>Fußballen auf einer Stufe oder einem Block, Fersen frei, Knie gestreckt und locker. In die Dehnung sinken, dann ganz hoch, über den großen und zweiten Zeh.</translation>
    </message>
    <message>
        <source>Step or block high enough for the heels to drop, and sure not to tip or slide</source>
        <translation>Stufe oder Block hoch genug, dass die Fersen sinken können, und kipp- und rutschsicher</translation>
    </message>
    <message>
        <source>A wall, rail or rack within reach</source>
        <translation>Wand, Geländer oder Ständer in Reichweite</translation>
    </message>
    <message>
        <source>Machine: pads so low that the weight stays off its rest at the bottom</source>
        <translation>Maschine: Polster so tief, dass das Gewicht unten nicht aufsetzt</translation>
    </message>
    <message>
        <source>Dumbbells within reach, so that you need not climb with them</source>
        <translation>Kurzhanteln in Reichweite, damit du nicht mit ihnen steigen musst</translation>
    </message>
    <message>
        <source>Soles dry, shoes with grip</source>
        <translation>Sohlen trocken, Schuhe mit Halt</translation>
    </message>
    <message>
        <source>Try the step with one foot: it must not tip or slide. Keep one hand near a hold.</source>
        <translation>Prüf die Stufe mit einem Fuß: Sie darf nicht kippen oder rutschen. Eine Hand bleibt nah an einem Halt.</translation>
    </message>
    <message>
        <source>Balls of both feet on the edge, heels free. On a machine come under the pads with bent knees and straighten them to take the weight.</source>
        <translation>Ballen beider Füße auf die Kante, Fersen frei. An der Maschine mit gebeugten Knien unter die Polster und das Gewicht durch Strecken übernehmen.</translation>
    </message>
    <message>
        <source>Turn the toes as chosen, from the hip, kneecaps over the second toes.</source>
        <translation>Dreh die Zehen wie gewählt, aus der Hüfte, die Kniescheiben über den zweiten Zehen.</translation>
    </message>
    <message>
        <source>Set the knees straight and soft, never locked, and keep them there.</source>
        <translation>Stell die Knie gerade und locker, nie durchgedrückt, und lass sie so.</translation>
    </message>
    <message>
        <source>Let the heels sink slowly into the stretch, as deep as it stays comfortable.</source>
        <translation>Lass die Fersen langsam in die Dehnung sinken, so tief, wie es angenehm bleibt.</translation>
    </message>
    <message>
        <source>Rise over the big and second toe as high as you can.</source>
        <translation>Steig über den großen und zweiten Zeh, so hoch du kannst.</translation>
    </message>
    <message>
        <source>Stop at the top, then lower slowly. No bounce at the bottom.</source>
        <translation>Oben anhalten, dann langsam senken. Unten kein Schwung.</translation>
    </message>
    <message>
        <source>To finish, put the weight down first: bend the knees under a machine, or lay the dumbbells aside. Then step down one foot at a time.</source>
        <translation>Zum Schluss zuerst das Gewicht ablegen: unter der Maschine die Knie beugen oder die Hanteln weglegen. Dann absteigen, ein Fuß nach dem anderen.</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Standing calf machine</source>
        <translation>Wadenmaschine, stehend</translation>
    </message>
    <message>
        <source>Dumbbells</source>
        <translation>Kurzhanteln</translation>
    </message>
    <message>
        <source>Dumbbells and a step or calf block</source>
        <translation>Kurzhanteln und eine Stufe oder ein Wadenblock</translation>
    </message>
    <message>
        <source>Body weight on a step</source>
        <translation>Eigengewicht auf Stufe</translation>
    </message>
    <message>
        <source>A step or calf block</source>
        <translation>Eine Stufe oder ein Wadenblock</translation>
    </message>
    <message>
        <source>Donkey calf raise</source>
        <translation>Donkey-Wadenheben</translation>
    </message>
    <message>
        <source>Balls of the feet on a block, trunk bent forward, knees straight. The weight rests on the lower back or hips: the pad of a machine, or a partner. Use the whole range.</source>
        <translation>Fußballen auf einem Block, Rumpf vorgebeugt, Knie gestreckt. Das Gewicht ruht auf unterem Rücken oder Hüfte: das Polster einer Maschine oder ein Partner. Nutz den ganzen Weg.</translation>
    </message>
    <message>
        <source>A support at hip height that holds you: machine, bench or rack</source>
        <translation>Eine Stütze in Hüfthöhe, die dich hält: Maschine, Bank oder Ständer</translation>
    </message>
    <message>
        <source>Block sure not to tip or slide, heels free to drop</source>
        <translation>Block kipp- und rutschsicher, Fersen frei zum Sinken</translation>
    </message>
    <message>
        <source>Machine: pad low on the hips</source>
        <translation>Maschine: Polster tief auf der Hüfte</translation>
    </message>
    <message>
        <source>Partner: agree on the words for on and off</source>
        <translation>Partner: macht Wörter für Auf und Ab aus</translation>
    </message>
    <message>
        <source>First set light: the machine without plates, or no partner</source>
        <translation>Erster Satz leicht: Maschine ohne Scheiben oder kein Partner</translation>
    </message>
    <message>
        <source>Check that block and support stand firm. Rest hands or forearms on the support.</source>
        <translation>Prüf, ob Block und Stütze fest stehen. Leg Hände oder Unterarme auf die Stütze.</translation>
    </message>
    <message>
        <source>Balls of the feet on the block, heels free. Bend forward at the hips with a flat back.</source>
        <translation>Fußballen auf den Block, Fersen frei. Beug dich aus der Hüfte vor, der Rücken bleibt gerade.</translation>
    </message>
    <message>
        <source>The weight goes low on the hips, never on the middle of the back. A partner gets on last, once you stand still.</source>
        <translation>Das Gewicht kommt tief auf die Hüfte, nie auf die Rückenmitte. Ein Partner steigt zuletzt auf, wenn du ruhig stehst.</translation>
    </message>
    <message>
        <source>Turn the toes as chosen, from the hip. Knees straight and soft.</source>
        <translation>Dreh die Zehen wie gewählt, aus der Hüfte. Knie gestreckt und locker.</translation>
    </message>
    <message>
        <source>Let the heels sink slowly, as deep as it stays comfortable.</source>
        <translation>Lass die Fersen langsam sinken, so tief, wie es angenehm bleibt.</translation>
    </message>
    <message>
        <source>Rise as high as you can and stop there. Hips and back stay where they are.</source>
        <translation>Steig, so hoch du kannst, und halt dort an. Hüfte und Rücken bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>At the end the partner gets off first, or the machine takes the weight back. Then step down.</source>
        <translation>Am Ende steigt erst der Partner ab, oder die Maschine nimmt das Gewicht zurück. Dann steigst du ab.</translation>
    </message>
    <message>
        <source>Donkey calf machine</source>
        <translation>Donkey-Wadenmaschine</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>A block and a partner on your lower back or hips</source>
        <translation>Ein Block und ein Partner auf unterem Rücken oder Hüfte</translation>
    </message>
    <message>
        <source>Seated calf raise</source>
        <translation>Wadenheben sitzend</translation>
    </message>
    <message>
        <source>Seated with the knees at a right angle and the pad on the thighs, balls of the feet on the bar. Let the heels sink, then lift them high. The soleus does most of the work here.</source>
        <translation>Sitzend, Knie im rechten Winkel, Polster auf den Oberschenkeln, Fußballen auf der Stange. Fersen sinken lassen, dann hoch heben. Die meiste Arbeit tut hier der Soleus.</translation>
    </message>
    <message>
        <source>Seat so high that the knees are at a right angle</source>
        <translation>Sitz so hoch, dass die Knie im rechten Winkel sind</translation>
    </message>
    <message>
        <source>Pad snug on the thighs just behind the knees</source>
        <translation>Polster fest auf den Oberschenkeln, gleich hinter den Knien</translation>
    </message>
    <message>
        <source>You have found the lever that holds the weight</source>
        <translation>Du kennst den Hebel, der das Gewicht hält</translation>
    </message>
    <message>
        <source>Plates secured</source>
        <translation>Scheiben gesichert</translation>
    </message>
    <message>
        <source>Sit down with the lever in place. Balls of the feet on the bar, heels free, pad on the thighs.</source>
        <translation>Setz dich, der Hebel ist drin. Fußballen auf die Stange, Fersen frei, Polster auf die Oberschenkel.</translation>
    </message>
    <message>
        <source>Toes where the knees are comfortable. Sit upright.</source>
        <translation>Zehen dahin, wo es den Knien angenehm ist. Sitz aufrecht.</translation>
    </message>
    <message>
        <source>Raise both heels, and only then swing the lever away.</source>
        <translation>Heb beide Fersen, und erst dann schwenk den Hebel weg.</translation>
    </message>
    <message>
        <source>Lift the heels as high as they go. Push with the feet; do not pull with the hands.</source>
        <translation>Heb die Fersen, so hoch sie gehen. Drück mit den Füßen; zieh nicht mit den Händen.</translation>
    </message>
    <message>
        <source>After the last rep raise the heels, put the lever back, and then take the feet off.</source>
        <translation>Nach der letzten Wiederholung Fersen heben, Hebel zurück, und dann die Füße weg.</translation>
    </message>
    <message>
        <source>Seated calf machine</source>
        <translation>Wadenmaschine, sitzend</translation>
    </message>
    <message>
        <source>Single-leg calf raise</source>
        <translation>Einbeiniges Wadenheben</translation>
    </message>
    <message>
        <source>One foot on a step, heel free, knee straight, fingertips on a wall for balance. Sink, then rise all the way. Train both legs alike.</source>
        <translation>Ein Fuß auf einer Stufe, Ferse frei, Knie gestreckt, Fingerspitzen an der Wand fürs Gleichgewicht. Sinken, dann ganz hoch. Trainier beide Beine gleich.</translation>
    </message>
    <message>
        <source>Step or block sure not to tip or slide, heel free to drop</source>
        <translation>Stufe oder Block kipp- und rutschsicher, Ferse frei zum Sinken</translation>
    </message>
    <message>
        <source>A wall or rail at the height of your shoulders or hips</source>
        <translation>Wand oder Geländer in Schulter- oder Hüfthöhe</translation>
    </message>
    <message>
        <source>Dumbbell on the side of the working leg, the other hand free</source>
        <translation>Kurzhantel auf der Seite des arbeitenden Beins, die andere Hand frei</translation>
    </message>
    <message>
        <source>Soles dry, or bare feet on a step with grip</source>
        <translation>Sohlen trocken, oder barfuß auf einer griffigen Stufe</translation>
    </message>
    <message>
        <source>The weaker leg begins</source>
        <translation>Das schwächere Bein fängt an</translation>
    </message>
    <message>
        <source>Try the step first: it must not tip or slide. Fingertips on the wall, for balance only.</source>
        <translation>Prüf erst die Stufe: Sie darf nicht kippen oder rutschen. Fingerspitzen an die Wand, nur fürs Gleichgewicht.</translation>
    </message>
    <message>
        <source>Ball of one foot on the edge, heel free. The other foot hangs behind and stays still.</source>
        <translation>Ballen eines Fußes auf die Kante, Ferse frei. Der andere Fuß hängt hinten und bleibt ruhig.</translation>
    </message>
    <message>
        <source>Knee straight and soft, never locked. Hips level, kneecap over the second toe.</source>
        <translation>Knie gestreckt und locker, nie durchgedrückt. Hüfte gerade, Kniescheibe über dem zweiten Zeh.</translation>
    </message>
    <message>
        <source>Let the heel sink slowly, as deep as it stays comfortable.</source>
        <translation>Lass die Ferse langsam sinken, so tief, wie es angenehm bleibt.</translation>
    </message>
    <message>
        <source>Rise as high as you can, stop, and lower slowly.</source>
        <translation>Steig, so hoch du kannst, halt an und senk langsam.</translation>
    </message>
    <message>
        <source>When the height goes or the hand begins to pull, the set is over.</source>
        <translation>Wenn die Höhe nachlässt oder die Hand zu ziehen beginnt, ist der Satz vorbei.</translation>
    </message>
    <message>
        <source>Put the other foot on the step before you get down.</source>
        <translation>Stell den anderen Fuß auf die Stufe, bevor du absteigst.</translation>
    </message>
    <message>
        <source>Change legs. Same weight, same number of reps.</source>
        <translation>Wechsle das Bein. Gleiches Gewicht, gleich viele Wiederholungen.</translation>
    </message>
    <message>
        <source>Dumbbell</source>
        <translation>Kurzhantel</translation>
    </message>
    <message>
        <source>One dumbbell and a step or calf block</source>
        <translation>Eine Kurzhantel und eine Stufe oder ein Wadenblock</translation>
    </message>
    <message>
        <source>Calftimer: 3-1-2-1</source>
        <translation>Calftimer: 3-1-2-1</translation>
    </message>
    <message>
        <source>7 s a rep. Our own choice: a controlled lowering, a second in the stretch so nothing bounces, a second at the top. It stays inside 0.5–8 s, the band in which growth was alike in 8 studies of lifting in general, not of calves. No trial tested this pattern.</source>
        <translation>7 s je Wiederholung. Unsere eigene Wahl: beherrscht senken, eine Sekunde in der Dehnung, damit nichts federt, eine Sekunde oben. Es bleibt in 0,5–8 s, dem Band, in dem in 8 Studien über Krafttraining allgemein, nicht über Waden, das Wachstum gleich war. Keine Studie hat dieses Muster geprüft.</translation>
    </message>
    <message>
        <source>Hart: 3-0-2-1</source>
        <translation>Hart: 3-0-2-1</translation>
    </message>
    <message>
        <source>6 s a rep. All four are Hart&apos;s: lower for 3 s (the slow end of 2–3), no stop at the bottom, raise for 2 s, squeeze for 1 s. Hart lists the raise first; here it stands in written order.</source>
        <translation>6 s je Wiederholung. Alle vier sind von Hart: 3 s senken (das langsame Ende von 2–3), unten kein Halt, 2 s heben, 1 s halten. Hart nennt das Heben zuerst; hier steht es in der üblichen Reihenfolge.</translation>
    </message>
    <message>
        <source>Hart: 2-0-2-1</source>
        <translation>Hart: 2-0-2-1</translation>
    </message>
    <message>
        <source>5 s a rep. The same as Hart&apos;s other one, with the quick end of the lowering: 2 s.</source>
        <translation>5 s je Wiederholung. Wie das andere von Hart, mit dem schnellen Ende des Senkens: 2 s.</translation>
    </message>
    <message>
        <source>Jordan: 2-2-2-2</source>
        <translation>Jordan: 2-2-2-2</translation>
    </message>
    <message>
        <source>8 s a rep. The two pauses of 2 s are Jordan&apos;s. The 2 s down and 2 s up are our choice: Jordan asks for control and gives no seconds. Slower than this leaves the 0.5–8 s band.</source>
        <translation>8 s je Wiederholung. Die zwei Haltephasen von 2 s sind von Jordan. Die 2 s ab und 2 s auf sind unsere Wahl: Jordan will Kontrolle und nennt keine Sekunden. Langsamer verlässt das Band von 0,5–8 s.</translation>
    </message>
    <message>
        <source>Trials: 2-0-2-0</source>
        <translation>Studien: 2-0-2-0</translation>
    </message>
    <message>
        <source>4 s a rep. The speed two calf trials are said to have used: 2 s up, 2 s down (Kinoshita 2023, Gentil 2020). We read the speed at second hand; that they had no pauses is our reading.</source>
        <translation>4 s je Wiederholung. Die Geschwindigkeit, die zwei Wadenstudien benutzt haben sollen: 2 s auf, 2 s ab (Kinoshita 2023, Gentil 2020). Wir haben sie aus zweiter Hand; dass es keine Haltephasen gab, lesen wir so.</translation>
    </message>
    <message>
        <source>Hart</source>
        <translation>Hart</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordan</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Forschung</translation>
    </message>
    <message>
        <source>Calftimer</source>
        <translation>Calftimer</translation>
    </message>
    <message>
        <source>both heads alike</source>
        <translation>beide Köpfe gleich</translation>
    </message>
    <message>
        <source>Feet hip-width apart, toes ahead: both heads share the work evenly.</source>
        <translation>Füße hüftbreit, Zehen nach vorn: Beide Köpfe teilen sich die Arbeit gleich.</translation>
    </message>
    <message>
        <source>In a 9-week trial straight feet landed between the two for both heads: 5.8 % inner, 6.4 % outer. The abstract claims no difference from either turned position.</source>
        <translation>In einer Studie von 9 Wochen landeten gerade Füße bei beiden Köpfen dazwischen: 5,8 % innen, 6,4 % außen. Die Zusammenfassung behauptet keinen Unterschied zu einer der gedrehten Stellungen.</translation>
    </message>
    <message>
        <source>Toes turned out shift some of the work to the inner head.</source>
        <translation>Zehen außen verlagern einen Teil der Arbeit auf den inneren Kopf.</translation>
    </message>
    <message>
        <source>In a 9-week trial of 22 young men the inner head grew 8.4 % with toes out, 5.8 % straight and 3.8 % with toes in. Two muscle-activity studies point the same way. The trial is small and the difference modest.</source>
        <translation>In einer Studie von 9 Wochen mit 22 jungen Männern wuchs der innere Kopf mit Zehen außen um 8,4 %, gerade um 5,8 % und mit Zehen innen um 3,8 %. Zwei Studien der Muskelaktivität zeigen in dieselbe Richtung. Die Studie ist klein und der Unterschied mäßig.</translation>
    </message>
    <message>
        <source>outer head, in theory</source>
        <translation>äußerer Kopf, in der Theorie</translation>
    </message>
    <message>
        <source>Toes turned in may, in theory, shift some of the work to the outer head.</source>
        <translation>Zehen innen können, in der Theorie, einen Teil der Arbeit auf den äußeren Kopf verlagern.</translation>
    </message>
    <message>
        <source>In a 9-week trial of 22 young men the outer head grew 9.1 % with toes in, 6.4 % straight and 5.5 % with toes out. Two muscle-activity studies point the same way. The trial is small and the difference modest.</source>
        <translation>In einer Studie von 9 Wochen mit 22 jungen Männern wuchs der äußere Kopf mit Zehen innen um 9,1 %, gerade um 6,4 % und mit Zehen außen um 5,5 %. Zwei Studien der Muskelaktivität zeigen in dieselbe Richtung. Die Studie ist klein und der Unterschied mäßig.</translation>
    </message>
    <message>
        <source>Turn the toes out by about 45°.</source>
        <translation>Dreh die Zehen um etwa 45° nach außen.</translation>
    </message>
    <message>
        <source>We could not confirm a study at 45°. The one angle we saw in an abstract is 30°, and that study was about deeper muscles.</source>
        <translation>Eine Studie mit 45° konnten wir nicht bestätigen. Der eine Winkel, den wir in einer Zusammenfassung sahen, ist 30°, und dort ging es um tiefere Muskeln.</translation>
    </message>
    <message>
        <source>It works because turned-out feet give the inner head a straighter line of pull.</source>
        <translation>Es wirkt, weil nach außen gedrehte Füße dem inneren Kopf eine geradere Zugrichtung geben.</translation>
    </message>
    <message>
        <source>No study we found shows this. Turning the feet happens mostly at the hip, then the knee, and least at the ankle.</source>
        <translation>Keine Studie, die wir fanden, zeigt das. Die Füße drehen sich vor allem aus der Hüfte, dann aus dem Knie und am wenigsten aus dem Sprunggelenk.</translation>
    </message>
    <message>
        <source>Calls it rotating the feet: outwards for toes out, inwards for toes in.</source>
        <translation>Nennt es die Füße drehen: auswärts für Zehen außen, einwärts für Zehen innen.</translation>
    </message>
    <message>
        <source>Rotation is the right word. Most of it happens at the hip, not at the ankle.</source>
        <translation>Drehung ist das richtige Wort. Das meiste davon kommt aus der Hüfte, nicht aus dem Sprunggelenk.</translation>
    </message>
    <message>
        <source>Choosing a head is a matter of debate; muscle-activity studies hint at a small effect of the feet.</source>
        <translation>Ob man einen Kopf auswählen kann, ist umstritten; Studien der Muskelaktivität deuten auf eine kleine Wirkung der Füße.</translation>
    </message>
    <message>
        <source>That is a fair summary. Hart names no study; two that agree are listed here, and one growth trial found a modest difference.</source>
        <translation>Das fasst es gut zusammen. Hart nennt keine Studie; zwei, die zustimmen, stehen hier, und eine Wachstumsstudie fand einen mäßigen Unterschied.</translation>
    </message>
    <message>
        <source>No foot position trains the inner head on its own. It only leans the work that way.</source>
        <translation>Keine Fußstellung trainiert den inneren Kopf allein. Sie verlagert die Arbeit nur dorthin.</translation>
    </message>
    <message>
        <source>In a 9-week trial both heads grew in all three positions.</source>
        <translation>In einer Studie von 9 Wochen wuchsen beide Köpfe in allen drei Stellungen.</translation>
    </message>
    <message>
        <source>Toes ahead: both heads get an even share.</source>
        <translation>Zehen nach vorn: Beide Köpfe bekommen den gleichen Anteil.</translation>
    </message>
    <message>
        <source>Toes turned out lean the work towards the outer head.</source>
        <translation>Zehen außen verlagern die Arbeit zum äußeren Kopf.</translation>
    </message>
    <message>
        <source>Published studies found the reverse. In a 9-week trial of 22 young men the outer head grew 9.1 % with toes in, 6.4 % straight and 5.5 % with toes out. Two muscle-activity studies point the same way. The trial is small and the difference modest.</source>
        <translation>Veröffentlichte Studien fanden das Gegenteil. In einer Studie von 9 Wochen mit 22 jungen Männern wuchs der äußere Kopf mit Zehen innen um 9,1 %, gerade um 6,4 % und mit Zehen außen um 5,5 %. Zwei Studien der Muskelaktivität zeigen in dieselbe Richtung. Die Studie ist klein und der Unterschied mäßig.</translation>
    </message>
    <message>
        <source>Toes turned in lean the work towards the inner head.</source>
        <translation>Zehen innen verlagern die Arbeit zum inneren Kopf.</translation>
    </message>
    <message>
        <source>Published studies found the reverse, and none we found agrees with Jordan. In a 9-week trial of 22 young men the inner head grew 8.4 % with toes out, 5.8 % straight and 3.8 % with toes in. Two muscle-activity studies point the same way. The trial is small and the difference modest.</source>
        <translation>Veröffentlichte Studien fanden das Gegenteil, und keine, die wir fanden, stimmt Jordan zu. In einer Studie von 9 Wochen mit 22 jungen Männern wuchs der innere Kopf mit Zehen außen um 8,4 %, gerade um 5,8 % und mit Zehen innen um 3,8 %. Zwei Studien der Muskelaktivität zeigen in dieselbe Richtung. Die Studie ist klein und der Unterschied mäßig.</translation>
    </message>
    <message>
        <source>Turn the toes in only slightly, until the heels stand wider apart than the toes.</source>
        <translation>Dreh die Zehen nur leicht nach innen, bis die Fersen weiter stehen als die Zehen.</translation>
    </message>
    <message>
        <source>Jordan gives no degrees. The one study angle we saw is 30°, for deeper muscles. How far the hip turns in is limited: about 29–38° when somebody else moves it (Teng 2018, read at second hand). That forcing more would twist the knee is our own judgement.</source>
        <translation>Jordan nennt keine Grad. Der eine Studienwinkel, den wir sahen, ist 30°, für tiefere Muskeln. Wie weit sich die Hüfte nach innen dreht, ist begrenzt: etwa 29–38°, wenn jemand anders sie bewegt (Teng 2018, aus zweiter Hand gelesen). Dass mehr zu erzwingen das Knie verdreht, ist unser eigenes Urteil.</translation>
    </message>
    <message>
        <source>Uses the words for tilting the foot sideways as names for turning the toes in and out.</source>
        <translation>Benutzt die Wörter für das seitliche Kippen des Fußes als Namen für das Drehen der Zehen nach innen und außen.</translation>
    </message>
    <message>
        <source>Inversion and eversion tilt the sole in or out, and supination and pronation include that tilt. Turning the toes is a rotation, made mostly at the hip; do not roll the foot to get there.</source>
        <translation>Inversion und Eversion kippen die Sohle nach innen oder außen, und Supination und Pronation schließen dieses Kippen ein. Die Zehen zu drehen ist eine Drehung, vor allem aus der Hüfte; kipp dafür nicht den Fuß.</translation>
    </message>
    <message>
        <source>It works because toes in give the inner head a longer lever and the outer head a shorter one.</source>
        <translation>Es wirkt, weil Zehen innen dem inneren Kopf einen längeren Hebel geben und dem äußeren einen kürzeren.</translation>
    </message>
    <message>
        <source>Both heads pull on the same Achilles tendon. Its lever, about 48 mm, did not change when the foot tilted 10° either way (inversion or eversion); nobody we found tested turned toes.</source>
        <translation>Beide Köpfe ziehen an derselben Achillessehne. Ihr Hebel, etwa 48 mm, änderte sich nicht, als der Fuß um 10° zu jeder Seite kippte (Inversion oder Eversion); niemand, den wir fanden, hat gedrehte Zehen geprüft.</translation>
    </message>
    <message>
        <source>Turning the toes in rotates the shin a little and so lines up the inner head&apos;s pull.</source>
        <translation>Zehen innen drehen das Schienbein ein wenig und richten so den Zug des inneren Kopfes aus.</translation>
    </message>
    <message>
        <source>In motion capture the turn came mostly from the hip, then the knee, and least from the ankle. Growth and muscle activity went the other way.</source>
        <translation>In der Bewegungsmessung kam die Drehung vor allem aus der Hüfte, dann aus dem Knie und am wenigsten aus dem Sprunggelenk. Wachstum und Muskelaktivität gingen in die andere Richtung.</translation>
    </message>
    <message>
        <source>Where the toes point decides how much the inner head gets.</source>
        <translation>Wohin die Zehen zeigen, entscheidet, wie viel der innere Kopf bekommt.</translation>
    </message>
    <message>
        <source>Foot position made a modest difference in one growth trial. Knee position and a deep stretch made larger ones in other trials.</source>
        <translation>Die Fußstellung machte in einer Wachstumsstudie einen mäßigen Unterschied. Kniestellung und tiefe Dehnung machten in anderen Studien größere.</translation>
    </message>
    <message>
        <source>Foot position only biases the work; both heads always take part.</source>
        <translation>Die Fußstellung neigt die Arbeit nur; beide Köpfe machen immer mit.</translation>
    </message>
    <message>
        <source>between the two</source>
        <translation>zwischen beiden</translation>
    </message>
    <message>
        <source>Straight feet: growth of both heads lay between toes in and toes out (5.8 % inner, 6.4 % outer). Straight was not shown to be worse than either.</source>
        <translation>Gerade Füße: Das Wachstum beider Köpfe lag zwischen Zehen innen und Zehen außen (5,8 % innen, 6,4 % außen). Dass gerade schlechter ist als beides, wurde nicht gezeigt.</translation>
    </message>
    <message>
        <source>inner head, a little</source>
        <translation>innerer Kopf, ein wenig</translation>
    </message>
    <message>
        <source>Toes out: the inner head grew 8.4 %, the outer 5.5 %. For the inner head that is 4.6 percentage points more than with toes in.</source>
        <translation>Zehen außen: Der innere Kopf wuchs um 8,4 %, der äußere um 5,5 %. Beim inneren sind das 4,6 Prozentpunkte mehr als mit Zehen innen.</translation>
    </message>
    <message>
        <source>outer head, a little</source>
        <translation>äußerer Kopf, ein wenig</translation>
    </message>
    <message>
        <source>Toes in: the outer head grew 9.1 %, the inner 3.8 %. For the outer head that is 3.6 percentage points more than with toes out.</source>
        <translation>Zehen innen: Der äußere Kopf wuchs um 9,1 %, der innere um 3,8 %. Beim äußeren sind das 3,6 Prozentpunkte mehr als mit Zehen außen.</translation>
    </message>
    <message>
        <source>Do toes out or toes in hit the inner calf? Our two sources disagree. Published studies side with toes out. It is one small growth trial and the difference is modest; straight ahead was not shown to be worse than either. Straight knees, deep range and enough weekly sets matter more. Pick what your knees and hips like.</source>
        <translation>Treffen Zehen außen oder innen die innere Wade? Unsere zwei Quellen sind uneins. Die Studien stehen auf der Seite von außen. Es ist eine kleine Wachstumsstudie, und der Unterschied ist mäßig; dass gerade schlechter ist als beides, wurde nicht gezeigt. Gestreckte Knie, Tiefe und genug Wochensätze zählen mehr. Nimm, was Knie und Hüfte mögen.</translation>
    </message>
    <message>
        <source>In two studies of muscle activity the inner head worked harder with toes out and the outer head with toes in. That does not tell how much each will grow.</source>
        <translation>In zwei Studien der Muskelaktivität arbeitete der innere Kopf mit Zehen außen stärker und der äußere mit Zehen innen. Das sagt nicht, wie viel jeder wachsen wird.</translation>
    </message>
    <message>
        <source>A third study of muscle activity found that the toes shift work between the heads. We could not read which way.</source>
        <translation>Eine dritte Studie der Muskelaktivität fand, dass die Zehen Arbeit zwischen den Köpfen verlagern. In welche Richtung, konnten wir nicht lesen.</translation>
    </message>
    <message>
        <source>Imaging of 20 healthy people fits this: pushing with toes out, the inner head&apos;s part of the Achilles tendon lengthened more; with toes in, the outer head&apos;s.</source>
        <translation>Bilder von 20 Gesunden passen dazu: Beim Drücken mit Zehen außen verlängerte sich der Teil der Achillessehne des inneren Kopfes mehr, mit Zehen innen der des äußeren.</translation>
    </message>
    <message>
        <source>Not every study sees it. In 12 students no clear effect of the feet showed in seated raises, and we could not read the standing result.</source>
        <translation>Nicht jede Studie sieht es. Bei 12 Studierenden zeigte sich sitzend keine klare Wirkung der Füße, und das Ergebnis im Stehen konnten wir nicht lesen.</translation>
    </message>
    <message>
        <source>A university thesis with 19 people found one difference only: the inner head between toes in and toes out. It was not peer-reviewed.</source>
        <translation>Eine Abschlussarbeit mit 19 Menschen fand nur einen Unterschied: den inneren Kopf zwischen Zehen innen und Zehen außen. Sie wurde nicht begutachtet.</translation>
    </message>
    <message>
        <source>Turning the feet happens mostly at the hip, then the knee, and least at the ankle. The ankle&apos;s range did not change with it.</source>
        <translation>Die Füße drehen sich vor allem aus der Hüfte, dann aus dem Knie und am wenigsten aus dem Sprunggelenk. Dessen Weg änderte sich dabei nicht.</translation>
    </message>
    <message>
        <source>With the feet turned 30°, deeper muscles change: toes in worked the muscles behind the shin bone hardest, toes out the long muscle on the outside. No effect on the inner head is reported in the abstract.</source>
        <translation>Bei um 30° gedrehten Füßen ändern sich tiefere Muskeln: Zehen innen ließen die Muskeln hinter dem Schienbein am stärksten arbeiten, Zehen außen den langen Muskel an der Außenseite. Von einer Wirkung auf den inneren Kopf steht in der Zusammenfassung nichts.</translation>
    </message>
    <message>
        <source>Nobody we found has repeated the growth trial, or run one with women or with trained people. The angles in this trial and in the muscle-activity studies that agree are not in their abstracts.</source>
        <translation>Niemand, den wir fanden, hat die Wachstumsstudie wiederholt oder eine mit Frauen oder Trainierten gemacht. Die Winkel dieser Studie und der übereinstimmenden Studien der Muskelaktivität stehen nicht in den Zusammenfassungen.</translation>
    </message>
    <message>
        <source>What moves the inner head most, as a rough ranking across different trials: straight knees and a deep stretch first, weekly sets second, foot angle last.</source>
        <translation>Was den inneren Kopf am meisten bewegt, als grobe Rangfolge über verschiedene Studien: zuerst gestreckte Knie und tiefe Dehnung, dann die Wochensätze, zuletzt der Fußwinkel.</translation>
    </message>
    <message>
        <source>The dial runs from 15° to 45° outwards and 5° to 20° inwards. Few hips reach 45° inwards; that the knee would be twisted for the rest is our own judgement. Let the kneecap follow the second toe.</source>
        <translation>Der Regler geht von 15° bis 45° nach außen und von 5° bis 20° nach innen. Wenige Hüften erreichen 45° nach innen; dass für den Rest das Knie verdreht würde, ist unser eigenes Urteil. Lass die Kniescheibe dem zweiten Zeh folgen.</translation>
    </message>
    <message>
        <source>Hips turn in by about 38° in women and 29° in men, college athletes moved by somebody else. Read at second hand.</source>
        <translation>Hüften drehen sich bei Frauen um etwa 38° nach innen, bei Männern um 29°, bei Hochschulsportlern, die jemand anders bewegte. Aus zweiter Hand gelesen.</translation>
    </message>
    <message>
        <source>Keep the knees straight or almost straight all through, so that the gastrocnemius does most of the work.</source>
        <translation>Halt die Knie durchweg gestreckt oder fast gestreckt, damit der Gastrocnemius die meiste Arbeit tut.</translation>
    </message>
    <message>
        <source>With straight knees the inner head grew 9.2 % and the outer 12.4 % in 12 weeks; with knees at 90° it was 0.6 % and 1.7 %. The soleus grew alike: 2.1 and 2.9 %.</source>
        <translation>Mit gestreckten Knien wuchs der innere Kopf in 12 Wochen um 9,2 % und der äußere um 12,4 %; bei 90° im Knie waren es 0,6 % und 1,7 %. Der Soleus wuchs gleich: 2,1 und 2,9 %.</translation>
    </message>
    <message>
        <source>Bending the knees takes the gastrocnemius out and hands the work to the soleus.</source>
        <translation>Die Knie zu beugen nimmt den Gastrocnemius heraus und gibt die Arbeit dem Soleus.</translation>
    </message>
    <message>
        <source>Greatly reduced is nearer the truth than switched off: after bent-leg sets the outer head still swelled by 7.0 %, against 14.5 % with straight legs.</source>
        <translation>Stark vermindert kommt der Wahrheit näher als abgeschaltet: Nach Sätzen mit gebeugtem Bein schwoll der äußere Kopf immer noch um 7,0 % an, gegen 14,5 % mit gestreckten Beinen.</translation>
    </message>
    <message>
        <source>On the leg press: straight, or locked with a small bend.</source>
        <translation>An der Beinpresse: gestreckt, oder durchgedrückt mit kleiner Beugung.</translation>
    </message>
    <message>
        <source>Locked and bent exclude each other. A small, steady bend does little harm: at 45° of bend the activity of both heads fell by about 5 %.</source>
        <translation>Durchgedrückt und gebeugt schließen einander aus. Eine kleine, gleiche Beugung schadet wenig: Bei 45° Beugung sank die Aktivität beider Köpfe um etwa 5 %.</translation>
    </message>
    <message>
        <source>Knees bent as far as in a seated raise bring the soleus forward.</source>
        <translation>Knie, so weit gebeugt wie beim Wadenheben im Sitzen, bringen den Soleus nach vorn.</translation>
    </message>
    <message>
        <source>The soleus does most of the work there, since the gastrocnemius does little. It did not grow more than with straight knees, though: 2.9 against 2.1 %.</source>
        <translation>Der Soleus tut dort die meiste Arbeit, weil der Gastrocnemius wenig tut. Mehr gewachsen als mit gestreckten Knien ist er aber nicht: 2,9 gegen 2,1 %.</translation>
    </message>
    <message>
        <source>A straight knee gives the gastrocnemius, both heads, all it can get.</source>
        <translation>Ein gestrecktes Knie gibt dem Gastrocnemius, beiden Köpfen, alles, was er bekommen kann.</translation>
    </message>
    <message>
        <source>A bent knee leaves the gastrocnemius the least and gives the soleus the most.</source>
        <translation>Ein gebeugtes Knie lässt dem Gastrocnemius am wenigsten und gibt dem Soleus am meisten.</translation>
    </message>
    <message>
        <source>True for the share of the work. It is no advantage in growth: the soleus grew 2.9 % with bent and 2.1 % with straight knees, no clear difference.</source>
        <translation>Das stimmt für den Anteil an der Arbeit. Fürs Wachstum ist es kein Vorteil: Der Soleus wuchs mit gebeugten Knien um 2,9 % und mit gestreckten um 2,1 %, kein klarer Unterschied.</translation>
    </message>
    <message>
        <source>In standing raises the knees are straight and never locked.</source>
        <translation>Beim Wadenheben im Stehen sind die Knie gestreckt und nie durchgedrückt.</translation>
    </message>
    <message>
        <source>No trial compares locked with unlocked knees. It is common coaching advice, and a few degrees of bend cost little.</source>
        <translation>Keine Studie vergleicht durchgedrückte mit lockeren Knien. Es ist ein üblicher Trainerrat, und ein paar Grad Beugung kosten wenig.</translation>
    </message>
    <message>
        <source>On the leg press, straighten the knees and stop short of locking.</source>
        <translation>Streck an der Beinpresse die Knie und hör vor dem Durchdrücken auf.</translation>
    </message>
    <message>
        <source>Gym guides say the same: a slight, steady bend, and no snapping into the lock. We know of no trial.</source>
        <translation>Trainingsratgeber sagen dasselbe: eine leichte, gleiche Beugung und kein ruckartiges Durchdrücken. Wir kennen keine Studie.</translation>
    </message>
    <message>
        <source>In donkey raises the knees stay straight.</source>
        <translation>Beim Donkey-Wadenheben bleiben die Knie gestreckt.</translation>
    </message>
    <message>
        <source>With straight knees the inner head grew 9.2 % and the outer 12.4 % in 12 weeks; with knees at 90° it was 0.6 % and 1.7 %. The soleus grew alike: 2.1 and 2.9 %. That trial used other machines.</source>
        <translation>Mit gestreckten Knien wuchs der innere Kopf in 12 Wochen um 9,2 % und der äußere um 12,4 %; bei 90° im Knie waren es 0,6 % und 1,7 %. Der Soleus wuchs gleich: 2,1 und 2,9 %. Diese Studie benutzte andere Maschinen.</translation>
    </message>
    <message>
        <source>One leg trained with the knee straight, the other at 90°. After 12 weeks the inner head had grown 9.2 against 0.6 %, the outer 12.4 against 1.7 %. The soleus did not differ.</source>
        <translation>Ein Bein trainierte mit gestrecktem Knie, das andere bei 90°. Nach 12 Wochen war der innere Kopf um 9,2 gegen 0,6 % gewachsen, der äußere um 12,4 gegen 1,7 %. Der Soleus unterschied sich nicht.</translation>
    </message>
    <message>
        <source>Right after training, both heads had swollen more with straight legs: inner 8.8 against −0.9 %, outer 14.5 against 7.0 %. Swelling is a hint, not growth.</source>
        <translation>Gleich nach dem Training waren beide Köpfe mit gestreckten Beinen mehr angeschwollen: innen 8,8 gegen −0,9 %, außen 14,5 gegen 7,0 %. Schwellung ist ein Hinweis, kein Wachstum.</translation>
    </message>
    <message>
        <source>With the knee at 90° both heads hardly grew in 12 weeks, 0.6 and 1.7 %, so the soleus does most of the work there. It grew 2.9 %, which did not differ from 2.1 % with the knee straight.</source>
        <translation>Bei 90° im Knie wuchsen beide Köpfe in 12 Wochen kaum, 0,6 und 1,7 %, also tut dort der Soleus die meiste Arbeit. Er wuchs um 2,9 %, was sich nicht von 2,1 % mit gestrecktem Knie unterschied.</translation>
    </message>
    <message>
        <source>Single-leg raises at 45° of knee bend moved muscle activity only a little: soleus up 4 %, both heads down 5 %. The authors doubt that it matters.</source>
        <translation>Einbeiniges Heben bei 45° Kniebeugung änderte die Muskelaktivität nur wenig: Soleus 4 % mehr, beide Köpfe 5 % weniger. Die Autoren bezweifeln, dass das etwas ausmacht.</translation>
    </message>
    <message>
        <source>Why bent knees quieten the inner head is not fully known. Its activity fell although its fibres were no shorter, so slack is not the whole story.</source>
        <translation>Warum gebeugte Knie den inneren Kopf leiser machen, ist nicht ganz bekannt. Seine Aktivität sank, obwohl seine Fasern nicht kürzer waren; Schlaffheit ist also nicht die ganze Erklärung.</translation>
    </message>
    <message>
        <source>Older studies say the same: knee straight, the gastrocnemius; at 90°, the soleus. In one of them the gastrocnemius gave at least 40 % of the push with a straight leg. Read at second hand.</source>
        <translation>Ältere Studien sagen dasselbe: Knie gestreckt, der Gastrocnemius; bei 90°, der Soleus. In einer davon gab der Gastrocnemius bei gestrecktem Bein mindestens 40 % des Drucks. Aus zweiter Hand gelesen.</translation>
    </message>
    <message>
        <source>Use the whole range, from a deep stretch to heels as high as they go.</source>
        <translation>Nutz den ganzen Weg, von einer tiefen Dehnung bis zu Fersen, so hoch sie gehen.</translation>
    </message>
    <message>
        <source>A sound default. In 42 young women the inner head grew 15.2 % with reps in the stretched half, 6.7 % with the full range and 3.4 % with the top half. So the bottom is the part not to lose.</source>
        <translation>Eine gute Grundregel. Bei 42 jungen Frauen wuchs der innere Kopf mit Wiederholungen in der gedehnten Hälfte um 15,2 %, mit vollem Umfang um 6,7 % und mit der oberen Hälfte um 3,4 %. Unten ist also der Teil, den man nicht verlieren darf.</translation>
    </message>
    <message>
        <source>Sink as far as is comfortable, below the plate. The steps drop the word comfortable.</source>
        <translation>Sink so weit, wie es angenehm ist, bis unter die Platte. Die Schritte lassen das Wort angenehm weg.</translation>
    </message>
    <message>
        <source>The deep part pays. Pain sets the limit: with a sore spot where the tendon meets the heel, staying above floor level is the usual advice.</source>
        <translation>Der tiefe Teil lohnt sich. Schmerz setzt die Grenze: Bei einer wunden Stelle, wo die Sehne in die Ferse geht, ist der übliche Rat, über Bodenhöhe zu bleiben.</translation>
    </message>
    <message>
        <source>Drive the heels up as far as you can.</source>
        <translation>Drück die Fersen so weit hoch, wie du kannst.</translation>
    </message>
    <message>
        <source>The top half on its own grew the inner head least: 3.4 %. Going high is fine; losing the bottom looks like the dearer mistake.</source>
        <translation>Die obere Hälfte allein ließ den inneren Kopf am wenigsten wachsen: 3,4 %. Hoch zu gehen ist gut; unten zu verlieren sieht nach dem teureren Fehler aus.</translation>
    </message>
    <message>
        <source>A deep stretch brings out the stretch reflex and readies the muscle to push hard.</source>
        <translation>Eine tiefe Dehnung weckt den Dehnreflex und macht den Muskel bereit, kräftig zu drücken.</translation>
    </message>
    <message>
        <source>Hart also warns against using that reflex. The spring of a quick turn comes mainly from the tendon, and slow, controlled lowering uses little of it.</source>
        <translation>Hart warnt auch davor, diesen Reflex zu benutzen. Die Feder einer schnellen Umkehr kommt vor allem aus der Sehne, und langsames, beherrschtes Senken nutzt wenig davon.</translation>
    </message>
    <message>
        <source>Always take the full range: deep at the bottom, high at the top.</source>
        <translation>Nimm immer den vollen Umfang: unten tief, oben hoch.</translation>
    </message>
    <message>
        <source>Sink the heels as low as they will go.</source>
        <translation>Lass die Fersen so tief sinken, wie sie gehen.</translation>
    </message>
    <message>
        <source>Deep is good, within comfort. A sore insertion of the Achilles tendon is a reason to stop at floor level.</source>
        <translation>Tief ist gut, solange es angenehm ist. Ein schmerzender Ansatz der Achillessehne ist ein Grund, auf Bodenhöhe aufzuhören.</translation>
    </message>
    <message>
        <source>Rise as high as you possibly can, every rep.</source>
        <translation>Steig bei jeder Wiederholung so hoch, wie du irgend kannst.</translation>
    </message>
    <message>
        <source>In 42 young women the inner head grew 15.2 % with reps in the stretched half, 6.7 % with the full range and 3.4 % with the top half. The outer head grew 14.9 % in the stretched half and 6.2 % in the top half.</source>
        <translation>Bei 42 jungen Frauen wuchs der innere Kopf mit Wiederholungen in der gedehnten Hälfte um 15,2 %, mit vollem Umfang um 6,7 % und mit der oberen Hälfte um 3,4 %. Der äußere wuchs in der gedehnten Hälfte um 14,9 % und in der oberen um 6,2 %.</translation>
    </message>
    <message>
        <source>In 23 trained people, bottom-half reps against full reps with partials after failure differed by 0.40 mm in the inner head. The authors call the evidence anecdotal.</source>
        <translation>Bei 23 Trainierten unterschieden sich Wiederholungen der unteren Hälfte und volle mit Teilwiederholungen nach dem Versagen um 0,40 mm im inneren Kopf. Die Autoren nennen den Beleg anekdotisch.</translation>
    </message>
    <message>
        <source>Adding bottom-half reps once full ones fail gave the inner head more growth in 23 untrained men. We read the size of it only at second hand.</source>
        <translation>Wiederholungen der unteren Hälfte, wenn volle nicht mehr gehen, brachten bei 23 untrainierten Männern dem inneren Kopf mehr Wachstum. Wie viel, haben wir nur aus zweiter Hand.</translation>
    </message>
    <message>
        <source>This program keeps the beat. It cannot see your heels: how deep and how high you go is yours to judge.</source>
        <translation>Dieses Programm hält den Takt. Deine Fersen kann es nicht sehen: Wie tief und wie hoch du gehst, beurteilst du.</translation>
    </message>
    <message>
        <source>In another trial with trained people the stretched half did about as well as full reps. We read it at second hand and could not verify which muscles it was about.</source>
        <translation>In einer anderen Studie mit Trainierten war die gedehnte Hälfte etwa so gut wie volle Wiederholungen. Wir lasen es aus zweiter Hand und konnten nicht prüfen, um welche Muskeln es ging.</translation>
    </message>
    <message>
        <source>In the trial that compared halves of the range, full meant 25° of ankle on either side of square. The pictures here use it.</source>
        <translation>In der Studie, die Hälften des Weges verglich, hieß voll 25° im Sprunggelenk zu jeder Seite des rechten Winkels. Die Bilder hier benutzen das.</translation>
    </message>
    <message>
        <source>How high is high? In 500 people the heel rose 9–10 cm at its best, on one leg.</source>
        <translation>Wie hoch ist hoch? Bei 500 Menschen stieg die Ferse im besten Fall 9–10 cm, auf einem Bein.</translation>
    </message>
    <message>
        <source>2 s up, 1 s squeeze, 2–3 s down.</source>
        <translation>2 s auf, 1 s halten, 2–3 s ab.</translation>
    </message>
    <message>
        <source>That is 5–6 s a rep. Across 8 studies of lifting in general, not of calves, growth was alike from 0.5 to 8 s a rep. So it is a fine choice, and no better than others.</source>
        <translation>Das sind 5–6 s je Wiederholung. In 8 Studien über Krafttraining allgemein, nicht über Waden, war das Wachstum von 0,5 bis 8 s je Wiederholung gleich. Also eine gute Wahl und nicht besser als andere.</translation>
    </message>
    <message>
        <source>Move slowly and under control, most of all on the way down. That drives growth and keeps you from harm.</source>
        <translation>Beweg dich langsam und beherrscht, vor allem auf dem Weg nach unten. Das treibt das Wachstum und bewahrt dich vor Schaden.</translation>
    </message>
    <message>
        <source>Across 8 studies of lifting in general, not of calves, growth was alike from 0.5 to 8 s a rep. Above 10 s it looks worse. For the protection from injury we found no source.</source>
        <translation>In 8 Studien über Krafttraining allgemein, nicht über Waden, war das Wachstum von 0,5 bis 8 s je Wiederholung gleich. Über 10 s sieht es schlechter aus. Für den Schutz vor Verletzung fanden wir keine Quelle.</translation>
    </message>
    <message>
        <source>Push up with power. (Elsewhere the same article asks for 2 s.)</source>
        <translation>Drück mit Kraft hoch. (An anderer Stelle verlangt derselbe Artikel 2 s.)</translation>
    </message>
    <message>
        <source>The two are hard to do at once. Across 8 studies of lifting in general, not of calves, growth was alike from 0.5 to 8 s a rep. Choose one and keep it.</source>
        <translation>Beides zugleich ist schwer. In 8 Studien über Krafttraining allgemein, nicht über Waden, war das Wachstum von 0,5 bis 8 s je Wiederholung gleich. Wähl eines und bleib dabei.</translation>
    </message>
    <message>
        <source>Control both ways, up and down. No seconds are given.</source>
        <translation>Kontrolle in beide Richtungen, auf und ab. Sekunden werden nicht genannt.</translation>
    </message>
    <message>
        <source>Across 8 studies of lifting in general, not of calves, growth was alike from 0.5 to 8 s a rep. With 2 s each way and Jordan&apos;s two pauses a rep takes 8 s, the edge of that band.</source>
        <translation>In 8 Studien über Krafttraining allgemein, nicht über Waden, war das Wachstum von 0,5 bis 8 s je Wiederholung gleich. Mit je 2 s auf und ab und Jordans zwei Haltephasen dauert eine Wiederholung 8 s, der Rand dieses Bandes.</translation>
    </message>
    <message>
        <source>Drive up hard, then come down slowly.</source>
        <translation>Drück kräftig hoch, dann komm langsam herunter.</translation>
    </message>
    <message>
        <source>No calf trial of this mix was found. Across 8 studies of lifting in general, not of calves, growth was alike from 0.5 to 8 s a rep.</source>
        <translation>Eine Wadenstudie zu dieser Mischung fand sich nicht. In 8 Studien über Krafttraining allgemein, nicht über Waden, war das Wachstum von 0,5 bis 8 s je Wiederholung gleich.</translation>
    </message>
    <message>
        <source>In 8 studies of lifting in general, not of calves, sets to failure grew muscle alike with reps of 0.5 to 8 s. Beyond 10 s growth looks smaller, on little data.</source>
        <translation>In 8 Studien über Krafttraining allgemein, nicht über Waden, ließen Sätze bis zum Versagen den Muskel mit Wiederholungen von 0,5 bis 8 s gleich wachsen. Über 10 s sieht das Wachstum kleiner aus, bei wenig Daten.</translation>
    </message>
    <message>
        <source>A 2009 guideline suggests a moderate speed: 1–2 s up and 1–2 s down.</source>
        <translation>Eine Leitlinie von 2009 empfiehlt eine mittlere Geschwindigkeit: 1–2 s auf und 1–2 s ab.</translation>
    </message>
    <message>
        <source>A 2026 guideline found no steady effect of time under tension. We read it at second hand.</source>
        <translation>Eine Leitlinie von 2026 fand keine stetige Wirkung der Zeit unter Spannung. Wir lasen sie aus zweiter Hand.</translation>
    </message>
    <message>
        <source>Two calf trials are said to have used 2 s up and 2 s down. We read that at second hand.</source>
        <translation>Zwei Wadenstudien sollen 2 s auf und 2 s ab benutzt haben. Das lasen wir aus zweiter Hand.</translation>
    </message>
    <message>
        <source>Hart&apos;s numbers make 5–6 s a rep, so 15 reps take 75–90 s. Jordan&apos;s two pauses alone make 4 s; with 2 s each way a rep takes 8 s, with 3 s down it leaves the tested band.</source>
        <translation>Harts Zahlen machen 5–6 s je Wiederholung, 15 Wiederholungen dauern also 75–90 s. Jordans zwei Haltephasen machen allein 4 s; mit je 2 s auf und ab dauert eine Wiederholung 8 s, mit 3 s ab verlässt sie das geprüfte Band.</translation>
    </message>
    <message>
        <source>For growth a 2026 guideline puts weight on the lowering phase. Read at second hand.</source>
        <translation>Für Wachstum legt eine Leitlinie von 2026 Gewicht auf die Senkphase. Aus zweiter Hand gelesen.</translation>
    </message>
    <message>
        <source>Squeeze for 1 s at the top.</source>
        <translation>Halt oben 1 s.</translation>
    </message>
    <message>
        <source>No trial of pauses within a calf rep was found. It is a coaching habit, not shown to add growth.</source>
        <translation>Eine Studie zu Haltephasen in der Wadenwiederholung fand sich nicht. Es ist eine Gewohnheit von Trainern; dass sie Wachstum bringt, ist nicht gezeigt.</translation>
    </message>
    <message>
        <source>No stop at the bottom: go straight into the next rep.</source>
        <translation>Unten kein Halt: gleich in die nächste Wiederholung.</translation>
    </message>
    <message>
        <source>No trial of pauses within a calf rep was found. Without a stop it takes care not to bounce.</source>
        <translation>Eine Studie zu Haltephasen in der Wadenwiederholung fand sich nicht. Ohne Halt muss man achtgeben, nicht zu federn.</translation>
    </message>
    <message>
        <source>Hold the top for 2 s.</source>
        <translation>Halt oben 2 s.</translation>
    </message>
    <message>
        <source>In the standing steps the pause at the top is merely brief.</source>
        <translation>In den Schritten im Stehen ist der Halt oben nur kurz.</translation>
    </message>
    <message>
        <source>No trial of pauses within a calf rep was found. Elsewhere the same article says 2 s.</source>
        <translation>Eine Studie zu Haltephasen in der Wadenwiederholung fand sich nicht. An anderer Stelle sagt derselbe Artikel 2 s.</translation>
    </message>
    <message>
        <source>Hold the stretch for 2 s.</source>
        <translation>Halt die Dehnung 2 s.</translation>
    </message>
    <message>
        <source>No trial of pauses within a calf rep was found. A stop at the bottom does take the bounce out.</source>
        <translation>Eine Studie zu Haltephasen in der Wadenwiederholung fand sich nicht. Ein Halt unten nimmt tatsächlich die Federung heraus.</translation>
    </message>
    <message>
        <source>The two pauses add a lot of time under tension and make the muscle work harder.</source>
        <translation>Die zwei Haltephasen bringen viel Zeit unter Spannung und lassen den Muskel stärker arbeiten.</translation>
    </message>
    <message>
        <source>They add time, 4 s a rep. A 2026 guideline, read at second hand, saw no steady effect of time under tension.</source>
        <translation>Sie bringen Zeit, 4 s je Wiederholung. Eine Leitlinie von 2026, aus zweiter Hand gelesen, sah keine stetige Wirkung der Zeit unter Spannung.</translation>
    </message>
    <message>
        <source>No trial of pauses within a calf rep was found. Pauses take the bounce out; that they add growth has not been shown.</source>
        <translation>Eine Studie zu Haltephasen in der Wadenwiederholung fand sich nicht. Sie nehmen die Federung heraus; dass sie Wachstum bringen, ist nicht gezeigt.</translation>
    </message>
    <message>
        <source>A 20 s loaded stretch after each set gave the soleus 0.7 mm more, the outer head 0.4 mm and the inner head nothing, all of it uncertain.</source>
        <translation>20 s Dehnen mit Gewicht nach jedem Satz brachten dem Soleus 0,7 mm mehr, dem äußeren Kopf 0,4 mm und dem inneren nichts, alles unsicher.</translation>
    </message>
    <message>
        <source>3–4 sets each session.</source>
        <translation>3–4 Sätze in jedem Training.</translation>
    </message>
    <message>
        <source>With 2–3 sessions that makes 6–12 a week. In 61 untrained women 12 sets a week beat 6 for the outer head (14.3 against 8.1 %) and the soleus (12.7 against 6.7 %); for the inner head the gap was not clear (9.9 against 6.6 %).</source>
        <translation>Mit 2–3 Trainings macht das 6–12 je Woche. Bei 61 untrainierten Frauen schlugen 12 Sätze je Woche 6 beim äußeren Kopf (14,3 gegen 8,1 %) und beim Soleus (12,7 gegen 6,7 %); beim inneren Kopf war der Abstand nicht klar (9,9 gegen 6,6 %).</translation>
    </message>
    <message>
        <source>10–20 sets a week, over 2–3 sessions.</source>
        <translation>10–20 Sätze je Woche, in 2–3 Trainings.</translation>
    </message>
    <message>
        <source>In 61 untrained women 12 sets a week beat 6 for the outer head (14.3 against 8.1 %) and the soleus (12.7 against 6.7 %); for the inner head the gap was not clear (9.9 against 6.6 %). A 2026 guideline, read at second hand, says about 10 or more. Nobody tested 20 on calves that we know of.</source>
        <translation>Bei 61 untrainierten Frauen schlugen 12 Sätze je Woche 6 beim äußeren Kopf (14,3 gegen 8,1 %) und beim Soleus (12,7 gegen 6,7 %); beim inneren Kopf war der Abstand nicht klar (9,9 gegen 6,6 %). Eine Leitlinie von 2026, aus zweiter Hand gelesen, sagt etwa 10 oder mehr. Niemand, von dem wir wissen, hat 20 für Waden geprüft.</translation>
    </message>
    <message>
        <source>In 61 untrained women 12 sets a week beat 6 for the outer head (14.3 against 8.1 %) and the soleus (12.7 against 6.7 %); for the inner head the gap was not clear (9.9 against 6.6 %). Nine sets were not clearly different from either.</source>
        <translation>Bei 61 untrainierten Frauen schlugen 12 Sätze je Woche 6 beim äußeren Kopf (14,3 gegen 8,1 %) und beim Soleus (12,7 gegen 6,7 %); beim inneren Kopf war der Abstand nicht klar (9,9 gegen 6,6 %). Neun Sätze unterschieden sich von beidem nicht klar.</translation>
    </message>
    <message>
        <source>For muscles in general: about 10 or more sets a week for growth. We read this guideline at second hand.</source>
        <translation>Für Muskeln allgemein: etwa 10 oder mehr Sätze je Woche für Wachstum. Diese Leitlinie lasen wir aus zweiter Hand.</translation>
    </message>
    <message>
        <source>Hart gives no weekly number. 3–4 sets times 2–3 sessions makes 6–12 a week, against Jordan&apos;s 10–20.</source>
        <translation>Hart nennt keine Wochenzahl. 3–4 Sätze mal 2–3 Trainings macht 6–12 je Woche, gegen Jordans 10–20.</translation>
    </message>
    <message>
        <source>A reasonable start is 8–12 sets a week, with room to go up while it keeps paying.</source>
        <translation>Ein vernünftiger Anfang sind 8–12 Sätze je Woche, mit Luft nach oben, solange es sich lohnt.</translation>
    </message>
    <message>
        <source>10–20 reps a set.</source>
        <translation>10–20 Wiederholungen je Satz.</translation>
    </message>
    <message>
        <source>In 26 untrained men 6–10 reps and 20–30 reps, each set to the limit, grew all three calf muscles alike. 10–20 lies in between.</source>
        <translation>Bei 26 untrainierten Männern ließen 6–10 und 20–30 Wiederholungen, jeder Satz bis ans Limit, alle drei Wadenmuskeln gleich wachsen. 10–20 liegt dazwischen.</translation>
    </message>
    <message>
        <source>Some people do well with more: 20–30 and beyond.</source>
        <translation>Manche kommen mit mehr gut zurecht: 20–30 und darüber.</translation>
    </message>
    <message>
        <source>In 26 untrained men 6–10 reps and 20–30 reps, each set to the limit, grew all three calf muscles alike. So high reps work, and are not needed.</source>
        <translation>Bei 26 untrainierten Männern ließen 6–10 und 20–30 Wiederholungen, jeder Satz bis ans Limit, alle drei Wadenmuskeln gleich wachsen. Viele Wiederholungen wirken also und sind nicht nötig.</translation>
    </message>
    <message>
        <source>Calves are built for endurance, which is why high reps suit them.</source>
        <translation>Waden sind auf Ausdauer gebaut, darum passen viele Wiederholungen.</translation>
    </message>
    <message>
        <source>In 26 untrained men 6–10 reps and 20–30 reps, each set to the limit, grew all three calf muscles alike. Fibre type made no difference.</source>
        <translation>Bei 26 untrainierten Männern ließen 6–10 und 20–30 Wiederholungen, jeder Satz bis ans Limit, alle drei Wadenmuskeln gleich wachsen. Der Fasertyp machte keinen Unterschied.</translation>
    </message>
    <message>
        <source>15–25 reps for endurance.</source>
        <translation>15–25 Wiederholungen für Ausdauer.</translation>
    </message>
    <message>
        <source>In 26 untrained men 6–10 reps and 20–30 reps, each set to the limit, grew all three calf muscles alike. For size the two ranges do the same, so high reps are more than endurance work.</source>
        <translation>Bei 26 untrainierten Männern ließen 6–10 und 20–30 Wiederholungen, jeder Satz bis ans Limit, alle drei Wadenmuskeln gleich wachsen. Für Masse tun beide Bereiche dasselbe, viele Wiederholungen sind also mehr als Ausdauerarbeit.</translation>
    </message>
    <message>
        <source>8–12 reps for size.</source>
        <translation>8–12 Wiederholungen für Masse.</translation>
    </message>
    <message>
        <source>In 26 untrained men 6–10 reps and 20–30 reps, each set to the limit, grew all three calf muscles alike. 8–12 works, and not because of the number.</source>
        <translation>Bei 26 untrainierten Männern ließen 6–10 und 20–30 Wiederholungen, jeder Satz bis ans Limit, alle drei Wadenmuskeln gleich wachsen. 8–12 wirkt, und nicht wegen der Zahl.</translation>
    </message>
    <message>
        <source>Calves answer to many rep ranges, so mix them.</source>
        <translation>Waden sprechen auf viele Wiederholungsbereiche an, also misch sie.</translation>
    </message>
    <message>
        <source>In 26 untrained men 6–10 reps and 20–30 reps, each set to the limit, grew all three calf muscles alike. Any range you like will do; that mixing is better has not been shown.</source>
        <translation>Bei 26 untrainierten Männern ließen 6–10 und 20–30 Wiederholungen, jeder Satz bis ans Limit, alle drei Wadenmuskeln gleich wachsen. Jeder Bereich, den du magst, ist recht; dass Mischen besser ist, wurde nicht gezeigt.</translation>
    </message>
    <message>
        <source>In 26 untrained men 6–10 reps and 20–30 reps, each set to the limit, grew all three calf muscles alike. The outer head grew most, and fibre type did not matter.</source>
        <translation>Bei 26 untrainierten Männern ließen 6–10 und 20–30 Wiederholungen, jeder Satz bis ans Limit, alle drei Wadenmuskeln gleich wachsen. Der äußere Kopf wuchs am meisten, und der Fasertyp spielte keine Rolle.</translation>
    </message>
    <message>
        <source>Sets need not end in failure: 2–3 reps in reserve are enough, says a 2026 guideline that we read at second hand.</source>
        <translation>Sätze müssen nicht im Versagen enden: 2–3 Wiederholungen in Reserve genügen, sagt eine Leitlinie von 2026, die wir aus zweiter Hand lasen.</translation>
    </message>
    <message>
        <source>For strength rather than size: 80 % of the maximum or more, 2–3 sets, twice a week or more, says a 2026 guideline that we read at second hand.</source>
        <translation>Für Kraft statt Masse: 80 % des Maximums oder mehr, 2–3 Sätze, zweimal je Woche oder öfter, sagt eine Leitlinie von 2026, die wir aus zweiter Hand lasen.</translation>
    </message>
    <message>
        <source>Anything from 6 to 30 reps will do, if the last ones are hard.</source>
        <translation>Alles von 6 bis 30 Wiederholungen ist recht, wenn die letzten schwer sind.</translation>
    </message>
    <message>
        <source>Train calves 2–3 times a week; they can take it.</source>
        <translation>Trainier Waden 2–3-mal je Woche; sie vertragen es.</translation>
    </message>
    <message>
        <source>A 2009 guideline gives beginners 2–3 days a week and advanced lifters more. A 2026 one, read at second hand, finds that days matter little when the weekly sets are the same.</source>
        <translation>Eine Leitlinie von 2009 gibt Einsteigern 2–3 Tage je Woche und Fortgeschrittenen mehr. Eine von 2026, aus zweiter Hand gelesen, findet, dass Tage bei gleichen Wochensätzen wenig zählen.</translation>
    </message>
    <message>
        <source>Train calves 2–3 times a week and leave time to recover in between.</source>
        <translation>Trainier Waden 2–3-mal je Woche und lass dazwischen Zeit zur Erholung.</translation>
    </message>
    <message>
        <source>Walking and standing have made calves used to plenty of work.</source>
        <translation>Gehen und Stehen haben Waden an viel Arbeit gewöhnt.</translation>
    </message>
    <message>
        <source>A plausible thought. No study we found turns it into a number of sessions or reps.</source>
        <translation>Ein einleuchtender Gedanke. Keine Studie, die wir fanden, macht daraus eine Zahl von Trainings oder Wiederholungen.</translation>
    </message>
    <message>
        <source>Guideline: 2–3 days a week for beginners, 3–4 with some training, 4–5 for the advanced.</source>
        <translation>Leitlinie: 2–3 Tage je Woche für Einsteiger, 3–4 mit etwas Training, 4–5 für Fortgeschrittene.</translation>
    </message>
    <message>
        <source>How often you train matters little when the weekly sets are equal. We read this guideline at second hand.</source>
        <translation>Wie oft du trainierst, zählt bei gleichen Wochensätzen wenig. Diese Leitlinie lasen wir aus zweiter Hand.</translation>
    </message>
    <message>
        <source>Cutting the rest between sets is one way to make training harder over time.</source>
        <translation>Die Pause zwischen den Sätzen zu kürzen ist ein Weg, das Training mit der Zeit schwerer zu machen.</translation>
    </message>
    <message>
        <source>Shorter rests gave, if anything, slightly less growth in thighs and arms. No calf data were found.</source>
        <translation>Kürzere Pausen gaben bei Oberschenkeln und Armen eher etwas weniger Wachstum. Für Waden fanden sich keine Daten.</translation>
    </message>
    <message>
        <source>Across 9 studies of thighs and arms, longer rests did slightly better than short ones (effect 0.56 against 0.48), with much uncertainty. Calves were not studied.</source>
        <translation>In 9 Studien zu Oberschenkeln und Armen waren längere Pausen etwas besser als kurze (Effekt 0,56 gegen 0,48), sehr unsicher. Waden wurden nicht untersucht.</translation>
    </message>
    <message>
        <source>Neither article says how long to rest. The program starts at 90 s; 90–120 s is a reasonable span.</source>
        <translation>Keiner der Artikel sagt, wie lange zu pausieren ist. Das Programm beginnt mit 90 s; 90–120 s sind eine vernünftige Spanne.</translation>
    </message>
    <message>
        <source>A 2009 guideline gives heavy sets 3–5 minutes.</source>
        <translation>Eine Leitlinie von 2009 gibt schweren Sätzen 3–5 Minuten.</translation>
    </message>
    <message>
        <source>One calf trial rested 2 minutes between sets. Read at second hand.</source>
        <translation>Eine Wadenstudie pausierte 2 Minuten zwischen den Sätzen. Aus zweiter Hand gelesen.</translation>
    </message>
    <message>
        <source>Add weight, reps or sets little by little.</source>
        <translation>Leg nach und nach Gewicht, Wiederholungen oder Sätze zu.</translation>
    </message>
    <message>
        <source>In 43 trained people adding load and adding reps changed the muscles alike, in a programme with two calf raises.</source>
        <translation>Bei 43 Trainierten änderten mehr Gewicht und mehr Wiederholungen die Muskeln gleich, in einem Programm mit zwei Wadenübungen.</translation>
    </message>
    <message>
        <source>Add weight, reps or sets over time, or rest less.</source>
        <translation>Leg mit der Zeit Gewicht, Wiederholungen oder Sätze zu, oder pausier kürzer.</translation>
    </message>
    <message>
        <source>Adding load and adding reps did equally well in trained people. Resting less is not favoured by what is known.</source>
        <translation>Mehr Gewicht und mehr Wiederholungen waren bei Trainierten gleich gut. Für weniger Pause spricht nach dem, was man weiß, nichts.</translation>
    </message>
    <message>
        <source>Adding reps at the same load worked as well as adding load. So filling up a rep range first, then adding weight, is fine.</source>
        <translation>Mehr Wiederholungen beim selben Gewicht wirkten so gut wie mehr Gewicht. Erst einen Wiederholungsbereich zu füllen und dann Gewicht zuzulegen ist also in Ordnung.</translation>
    </message>
    <message>
        <source>Guideline: once you manage 1–2 reps over the target, raise the load by 2–10 %.</source>
        <translation>Leitlinie: Sobald du 1–2 Wiederholungen über dem Ziel schaffst, erhöh das Gewicht um 2–10 %.</translation>
    </message>
    <message>
        <source>Two reps or more over the goal in the last set, two sessions running: then add weight, some 2.5–10 %. Read at second hand.</source>
        <translation>Zwei Wiederholungen oder mehr über dem Ziel im letzten Satz, in zwei Trainings nacheinander: Dann leg Gewicht zu, etwa 2,5–10 %. Aus zweiter Hand gelesen.</translation>
    </message>
    <message>
        <source>Coaches describe an easier week as a way to shed fatigue before the next block. That is their agreed opinion, not a trial.</source>
        <translation>Trainer beschreiben eine leichtere Woche als Weg, Ermüdung vor dem nächsten Block loszuwerden. Das ist ihre gemeinsame Meinung, keine Studie.</translation>
    </message>
    <message>
        <source>Ours: fill the rep range first, then add a little load. An easier week is yours to call; no trial asks for one.</source>
        <translation>Unseres: erst den Wiederholungsbereich füllen, dann etwas Gewicht zulegen. Eine leichtere Woche bestimmst du; keine Studie verlangt eine.</translation>
    </message>
    <message>
        <source>The leg press is a steady base and takes plenty of weight.</source>
        <translation>Die Beinpresse ist eine feste Grundlage und trägt viel Gewicht.</translation>
    </message>
    <message>
        <source>The growth trial on foot position did use a leg press. We found no comparison of leg press and standing raises.</source>
        <translation>Die Wachstumsstudie zur Fußstellung benutzte tatsächlich eine Beinpresse. Einen Vergleich von Beinpresse und Stehen fanden wir nicht.</translation>
    </message>
    <message>
        <source>Add standing raises for the gastrocnemius.</source>
        <translation>Nimm Wadenheben stehend für den Gastrocnemius dazu.</translation>
    </message>
    <message>
        <source>Add seated raises for the soleus.</source>
        <translation>Nimm Wadenheben sitzend für den Soleus dazu.</translation>
    </message>
    <message>
        <source>The soleus does most of the work there. It grew as much with straight knees (2.1 against 2.9 %), so seated raises are useful, not essential.</source>
        <translation>Der Soleus tut dort die meiste Arbeit. Mit gestreckten Knien wuchs er ebenso (2,1 gegen 2,9 %), Wadenheben sitzend ist also nützlich, nicht unentbehrlich.</translation>
    </message>
    <message>
        <source>Add single-leg raises to learn to stand steady.</source>
        <translation>Nimm einbeiniges Wadenheben dazu, um sicher stehen zu lernen.</translation>
    </message>
    <message>
        <source>For size, one leg or two made no clear difference across 9 studies. We read nothing on balance.</source>
        <translation>Für Masse machte ein Bein oder zwei in 9 Studien keinen klaren Unterschied. Über Gleichgewicht lasen wir nichts.</translation>
    </message>
    <message>
        <source>Change the feet, the knees, and one leg or two, for the best result.</source>
        <translation>Wechsle Füße, Knie und ein Bein oder zwei, für das beste Ergebnis.</translation>
    </message>
    <message>
        <source>Knee angle decides which muscle works, so both angles make sense. For changing the rest we found no trial.</source>
        <translation>Der Kniewinkel entscheidet, welcher Muskel arbeitet, beide Winkel haben also Sinn. Für den Wechsel des Übrigen fanden wir keine Studie.</translation>
    </message>
    <message>
        <source>1. Choose a weight that suits you, sit, feet on the plate. 2. Slide down until only balls and toes rest on the bottom edge, toes out about 45°, knees straight. 3. Straighten the knees to free the sled. 4. Lower slowly into a deep stretch. 5. Press up hard and squeeze. 6. Lower under control and go on without a stop. 7. Bring the sled home and set the pins.</source>
        <translation>1. Wähl ein passendes Gewicht, setz dich, Füße auf die Platte. 2. Rutsch hinunter, bis nur Ballen und Zehen auf der Unterkante ruhen, Zehen etwa 45° nach außen, Knie gestreckt. 3. Streck die Knie, um den Schlitten zu lösen. 4. Senk langsam in eine tiefe Dehnung. 5. Drück kräftig hoch und halt. 6. Senk beherrscht und mach ohne Halt weiter. 7. Bring den Schlitten zurück und setz die Stifte.</translation>
    </message>
    <message>
        <source>No trial tests a list of steps. The growth trial on foot position used a leg press as well.</source>
        <translation>Keine Studie prüft eine Liste von Schritten. Die Wachstumsstudie zur Fußstellung benutzte ebenfalls eine Beinpresse.</translation>
    </message>
    <message>
        <source>Standing raises with toes in come first for the inner head.</source>
        <translation>Wadenheben stehend mit Zehen innen kommt für den inneren Kopf zuerst.</translation>
    </message>
    <message>
        <source>Standing raises are a good choice; the toes are the wrong way round. We found no study that ranks standing above the leg press.</source>
        <translation>Wadenheben stehend ist eine gute Wahl; die Zehen sind verkehrt herum. Wir fanden keine Studie, die das Stehen über die Beinpresse stellt.</translation>
    </message>
    <message>
        <source>Standing raises can be loaded with a machine or with dumbbells.</source>
        <translation>Wadenheben stehend lässt sich mit einer Maschine oder Kurzhanteln belasten.</translation>
    </message>
    <message>
        <source>Equipment makes no steady difference, says a 2026 guideline that we read at second hand.</source>
        <translation>Das Gerät macht keinen stetigen Unterschied, sagt eine Leitlinie von 2026, die wir aus zweiter Hand lasen.</translation>
    </message>
    <message>
        <source>Donkey raises with toes in, on a machine or with a partner on the lower back or hips, train the inner head.</source>
        <translation>Donkey-Wadenheben mit Zehen innen, an einer Maschine oder mit Partner auf unterem Rücken oder Hüfte, trainiert den inneren Kopf.</translation>
    </message>
    <message>
        <source>Straight-knee raises do train the inner head. Toes in is the wrong way round for it, and donkey raises were in none of the studies we read.</source>
        <translation>Wadenheben mit gestreckten Knien trainiert den inneren Kopf. Zehen innen ist dafür verkehrt herum, und Donkey-Wadenheben kam in keiner Studie vor, die wir lasen.</translation>
    </message>
    <message>
        <source>Bending at the hips stretches the gastrocnemius further.</source>
        <translation>Vorbeugen aus der Hüfte dehnt den Gastrocnemius weiter.</translation>
    </message>
    <message>
        <source>The gastrocnemius ends above the knee and never reaches the hip. In nine people a bent hip left its tension at a given ankle angle as it was, and cut how far the ankle would go.</source>
        <translation>Der Gastrocnemius endet über dem Knie und reicht nie bis zur Hüfte. Bei neun Menschen ließ eine gebeugte Hüfte seine Spannung bei gegebenem Fußwinkel, wie sie war, und kürzte den Weg des Sprunggelenks.</translation>
    </message>
    <message>
        <source>The leg press with toes in trains the inner head.</source>
        <translation>Die Beinpresse mit Zehen innen trainiert den inneren Kopf.</translation>
    </message>
    <message>
        <source>On a leg press the inner head grew 3.8 % with toes in, 5.8 % straight and 8.4 % with toes out.</source>
        <translation>An der Beinpresse wuchs der innere Kopf mit Zehen innen um 3,8 %, gerade um 5,8 % und mit Zehen außen um 8,4 %.</translation>
    </message>
    <message>
        <source>Use seated raises for the soleus, with various foot positions.</source>
        <translation>Nimm Wadenheben sitzend für den Soleus, mit verschiedenen Fußstellungen.</translation>
    </message>
    <message>
        <source>Seated raises do train the soleus. In 12 students the feet made no clear difference when seated.</source>
        <translation>Wadenheben sitzend trainiert den Soleus. Bei 12 Studierenden machten die Füße sitzend keinen klaren Unterschied.</translation>
    </message>
    <message>
        <source>1. Balls of the feet on the edge of a step, heels free. 2. Toes a little in, heels wider. 3. Knees straight, not locked. 4. Sink into a full stretch. 5. Drive up over big and second toe, as high as you can. 6. Stop briefly, lower slowly.</source>
        <translation>1. Fußballen auf die Kante einer Stufe, Fersen frei. 2. Zehen etwas nach innen, Fersen weiter. 3. Knie gestreckt, nicht durchgedrückt. 4. In die volle Dehnung sinken. 5. Über großen und zweiten Zeh hochdrücken, so hoch du kannst. 6. Kurz anhalten, langsam senken.</translation>
    </message>
    <message>
        <source>No trial tests a list of steps. For the toes, see the foot positions: studies point the other way.</source>
        <translation>Keine Studie prüft eine Liste von Schritten. Zu den Zehen siehe die Fußstellungen: Die Studien zeigen in die andere Richtung.</translation>
    </message>
    <message>
        <source>1. Machine or partner on your hips, balls of the feet on a block. 2. Toes a little in. 3. Knees straight, trunk bent forward. 4. Full range.</source>
        <translation>1. Maschine oder Partner auf der Hüfte, Fußballen auf einem Block. 2. Zehen etwas nach innen. 3. Knie gestreckt, Rumpf vorgebeugt. 4. Voller Umfang.</translation>
    </message>
    <message>
        <source>1. Sit, balls of the feet on the bottom edge. 2. Toes a little in. 3. Straighten the knees without locking. 4. Release the stops and press with the ankles. 5. Let the heels come back under control.</source>
        <translation>1. Setz dich, Fußballen auf die Unterkante. 2. Zehen etwas nach innen. 3. Streck die Knie, ohne durchzudrücken. 4. Lös die Sicherungen und drück aus den Sprunggelenken. 5. Lass die Fersen beherrscht zurückkommen.</translation>
    </message>
    <message>
        <source>No trial tests a list of steps. Hart frees the sled by straightening the knees, Jordan straightens first and then unlocks: follow your machine.</source>
        <translation>Keine Studie prüft eine Liste von Schritten. Hart löst den Schlitten, indem er die Knie streckt, Jordan streckt erst und entriegelt dann: Richte dich nach deiner Maschine.</translation>
    </message>
    <message>
        <source>In nine people, bending the hip from 150° to 90° took 17.7° off the ankle&apos;s stretch. The calf&apos;s tension at the same ankle angle did not change.</source>
        <translation>Bei neun Menschen nahm das Beugen der Hüfte von 150° auf 90° der Dehnung des Sprunggelenks 17,7°. Die Spannung der Wade beim selben Fußwinkel änderte sich nicht.</translation>
    </message>
    <message>
        <source>One leg at a time or both together: growth did not differ across 9 studies, with wide uncertainty.</source>
        <translation>Ein Bein nach dem anderen oder beide zusammen: Das Wachstum unterschied sich in 9 Studien nicht, bei großer Unsicherheit.</translation>
    </message>
    <message>
        <source>We found no study that compares muscle activity in leg press and standing raises.</source>
        <translation>Wir fanden keine Studie, die die Muskelaktivität an der Beinpresse und im Stehen vergleicht.</translation>
    </message>
    <message>
        <source>On the leg press: lower half of the plate, at the lower edge, only balls and toes touching, heels free.</source>
        <translation>An der Beinpresse: untere Hälfte der Platte, an der Unterkante, nur Ballen und Zehen drauf, Fersen frei.</translation>
    </message>
    <message>
        <source>The edge is what lets the heels drop. No study of foot placement on the plate was found.</source>
        <translation>Die Kante lässt die Fersen sinken. Eine Studie zum Platz der Füße auf der Platte fand sich nicht.</translation>
    </message>
    <message>
        <source>Press through the balls of the feet.</source>
        <translation>Drück durch die Fußballen.</translation>
    </message>
    <message>
        <source>No study of where to press was found.</source>
        <translation>Eine Studie dazu, womit man drückt, fand sich nicht.</translation>
    </message>
    <message>
        <source>Standing: balls of the feet on the edge of a step or block, heels in the air.</source>
        <translation>Stehend: Fußballen auf die Kante einer Stufe oder eines Blocks, Fersen in der Luft.</translation>
    </message>
    <message>
        <source>It is what lets the heels drop. No study of the placement was found.</source>
        <translation>Das lässt die Fersen sinken. Eine Studie zum Platz fand sich nicht.</translation>
    </message>
    <message>
        <source>Leg press: the plate&apos;s bottom edge, under the balls of the feet and nothing else.</source>
        <translation>Beinpresse: die Unterkante der Platte, unter den Fußballen und sonst nichts.</translation>
    </message>
    <message>
        <source>Push through the big and the second toe.</source>
        <translation>Drück durch den großen und den zweiten Zeh.</translation>
    </message>
    <message>
        <source>No study of where to press was found. Do not roll the foot to do it.</source>
        <translation>Eine Studie dazu, womit man drückt, fand sich nicht. Kipp dafür nicht den Fuß.</translation>
    </message>
    <message>
        <source>No study that compares contact points or placements of the foot was found.</source>
        <translation>Eine Studie, die Druckpunkte oder Plätze des Fußes vergleicht, fand sich nicht.</translation>
    </message>
    <message>
        <source>Think of the inner calf while you push; it makes the muscle work harder.</source>
        <translation>Denk beim Drücken an die innere Wade; das lässt den Muskel stärker arbeiten.</translation>
    </message>
    <message>
        <source>No calf study was found. It costs nothing to try.</source>
        <translation>Eine Wadenstudie fand sich nicht. Versuchen kostet nichts.</translation>
    </message>
    <message>
        <source>Make the contraction at the top strong and deliberate.</source>
        <translation>Spann oben kräftig und bewusst an.</translation>
    </message>
    <message>
        <source>No calf study of this cue was found.</source>
        <translation>Eine Wadenstudie zu diesem Hinweis fand sich nicht.</translation>
    </message>
    <message>
        <source>Good form comes before more weight.</source>
        <translation>Gute Ausführung kommt vor mehr Gewicht.</translation>
    </message>
    <message>
        <source>No trial of calves compares the two. In one trial, reps without the bottom grew the inner head least.</source>
        <translation>Keine Wadenstudie vergleicht beides. In einer Studie ließen Wiederholungen ohne unten den inneren Kopf am wenigsten wachsen.</translation>
    </message>
    <message>
        <source>Set the heels wider apart than the toes.</source>
        <translation>Stell die Fersen weiter auseinander als die Zehen.</translation>
    </message>
    <message>
        <source>As a way to set toes in it is clear. Studies give that position to the outer head.</source>
        <translation>Als Weg zu Zehen innen ist es klar. Studien schreiben diese Stellung dem äußeren Kopf zu.</translation>
    </message>
    <message>
        <source>Contract powerfully and aim for the greatest height.</source>
        <translation>Spann kräftig an und ziel auf die größte Höhe.</translation>
    </message>
    <message>
        <source>Form, full range and steady progress come before any foot angle.</source>
        <translation>Ausführung, voller Umfang und stetiger Fortschritt kommen vor jedem Fußwinkel.</translation>
    </message>
    <message>
        <source>Knee position and range made larger differences in trials than the feet did. Different trials, so a rough ranking.</source>
        <translation>Kniestellung und Umfang machten in Studien größere Unterschiede als die Füße. Verschiedene Studien, also eine grobe Rangfolge.</translation>
    </message>
    <message>
        <source>Quality before quantity.</source>
        <translation>Qualität vor Menge.</translation>
    </message>
    <message>
        <source>No trial sets one against the other. More weekly sets did help in one calf trial.</source>
        <translation>Keine Studie stellt eines gegen das andere. Mehr Wochensätze halfen in einer Wadenstudie.</translation>
    </message>
    <message>
        <source>Keep at it: calves need steady effort over time.</source>
        <translation>Bleib dran: Waden brauchen stetige Mühe über die Zeit.</translation>
    </message>
    <message>
        <source>Fair advice. The calf trials listed here ran 6 to 12 weeks.</source>
        <translation>Ein guter Rat. Die Wadenstudien hier liefen 6 bis 12 Wochen.</translation>
    </message>
    <message>
        <source>Strict rules change the count. In 51 footballers, raises to 60 beats a minute with cues gave 21.9 reps on average, free ones 33.9. Compare like with like.</source>
        <translation>Strenge Regeln ändern die Zahl. Bei 51 Fußballern ergab Heben zu 60 Schlägen je Minute mit Signalen im Mittel 21,9 Wiederholungen, freies 33,9. Vergleich Gleiches mit Gleichem.</translation>
    </message>
    <message>
        <source>Too much weight, lifted for show, costs range and form.</source>
        <translation>Zu viel Gewicht, fürs Auge gehoben, kostet Umfang und Ausführung.</translation>
    </message>
    <message>
        <source>No trial of this. Where weight eats the bottom of the range, growth is likely to suffer.</source>
        <translation>Dazu keine Studie. Wo das Gewicht den unteren Teil auffrisst, leidet wohl das Wachstum.</translation>
    </message>
    <message>
        <source>Short, choppy reps hold growth back.</source>
        <translation>Kurze, abgehackte Wiederholungen bremsen das Wachstum.</translation>
    </message>
    <message>
        <source>It depends which half is lost. Bottom-half reps grew the inner head most (15.2 %), top-half reps least (3.4 %).</source>
        <translation>Es kommt darauf an, welche Hälfte verloren geht. Wiederholungen der unteren Hälfte ließen den inneren Kopf am meisten wachsen (15,2 %), die der oberen am wenigsten (3,4 %).</translation>
    </message>
    <message>
        <source>Bouncing out of the bottom takes the load off the muscle and shortens its working time.</source>
        <translation>Unten herauszufedern nimmt dem Muskel die Last und verkürzt seine Arbeitszeit.</translation>
    </message>
    <message>
        <source>In quick rebounds the tendon stores and returns energy while the muscle fibres hardly change length. That it costs growth was not tested.</source>
        <translation>Beim schnellen Federn speichert die Sehne Energie und gibt sie zurück, während sich die Länge der Muskelfasern kaum ändert. Dass es Wachstum kostet, wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>Leaving out the soleus.</source>
        <translation>Den Soleus weglassen.</translation>
    </message>
    <message>
        <source>The soleus worked and grew in straight-knee raises as well: 2.1 against 2.9 % seated. It is hard to leave out, though bent knees give it a larger share.</source>
        <translation>Der Soleus arbeitete und wuchs auch bei gestreckten Knien: 2,1 gegen 2,9 % sitzend. Ihn wegzulassen ist schwer, auch wenn gebeugte Knie ihm einen größeren Anteil geben.</translation>
    </message>
    <message>
        <source>Relying on targeting too much; the calf muscles work together.</source>
        <translation>Zu sehr auf gezieltes Treffen bauen; die Wadenmuskeln arbeiten zusammen.</translation>
    </message>
    <message>
        <source>The feet made a modest difference in one trial; knees and range made larger ones in others.</source>
        <translation>Die Füße machten in einer Studie einen mäßigen Unterschied; Knie und Umfang machten in anderen größere.</translation>
    </message>
    <message>
        <source>Going without enough ankle mobility for a pain-free stretch.</source>
        <translation>Ohne genug Beweglichkeit im Sprunggelenk für eine schmerzfreie Dehnung.</translation>
    </message>
    <message>
        <source>You can check it: the knee-to-wall test measures it in centimetres. The same tester needs a change of about 1.9 cm to call it real.</source>
        <translation>Du kannst es prüfen: Der Test Knie zur Wand misst es in Zentimetern. Derselbe Prüfer braucht eine Änderung von etwa 1,9 cm, damit sie echt heißt.</translation>
    </message>
    <message>
        <source>Rushing and bouncing make the muscle work less and injuries likelier.</source>
        <translation>Hetzen und Federn lassen den Muskel weniger arbeiten und machen Verletzungen wahrscheinlicher.</translation>
    </message>
    <message>
        <source>Rebounds do shift work to the tendon. For the injuries we found no source.</source>
        <translation>Federn verlagert tatsächlich Arbeit auf die Sehne. Für die Verletzungen fanden wir keine Quelle.</translation>
    </message>
    <message>
        <source>Stopping short, at the bottom or at the top, holds growth back.</source>
        <translation>Zu früh aufzuhören, unten oder oben, bremst das Wachstum.</translation>
    </message>
    <message>
        <source>It depends which half is lost. In one trial bottom-half reps grew the inner head most (15.2 %) and top-half reps least (3.4 %).</source>
        <translation>Es kommt darauf an, welche Hälfte verloren geht. In einer Studie ließen Wiederholungen der unteren Hälfte den inneren Kopf am meisten wachsen (15,2 %) und die der oberen am wenigsten (3,4 %).</translation>
    </message>
    <message>
        <source>Forgetting the soleus over the inner head.</source>
        <translation>Über dem inneren Kopf den Soleus vergessen.</translation>
    </message>
    <message>
        <source>Trusting foot position too much; it comes second to form, range and progress.</source>
        <translation>Der Fußstellung zu sehr vertrauen; sie kommt nach Ausführung, Umfang und Fortschritt.</translation>
    </message>
    <message>
        <source>Using so much weight that swing and short range take over.</source>
        <translation>So viel Gewicht nehmen, dass Schwung und kurze Wege überhandnehmen.</translation>
    </message>
    <message>
        <source>With a quick dip before the push, the calf&apos;s fibres keep almost the same length while the tendon works as a spring. We read this at second hand.</source>
        <translation>Bei einem schnellen Absenken vor dem Drücken bleiben die Fasern der Wade fast gleich lang, während die Sehne als Feder arbeitet. Das lasen wir aus zweiter Hand.</translation>
    </message>
    <message>
        <source>Bring the sled back and set the safety pins when the set is over.</source>
        <translation>Bring den Schlitten zurück und setz die Sicherungsstifte, wenn der Satz vorbei ist.</translation>
    </message>
    <message>
        <source>Common sense, in gym guides too: set the stops before you move your feet.</source>
        <translation>Gesunder Verstand, auch in Trainingsratgebern: Setz die Sicherungen, bevor du die Füße bewegst.</translation>
    </message>
    <message>
        <source>Controlled lowering helps to prevent injury.</source>
        <translation>Beherrschtes Senken hilft, Verletzungen zu vermeiden.</translation>
    </message>
    <message>
        <source>No study we found shows this for calf raises.</source>
        <translation>Keine Studie, die wir fanden, zeigt das für Wadenheben.</translation>
    </message>
    <message>
        <source>Choose a weight that lets you keep your form.</source>
        <translation>Wähl ein Gewicht, das dir die Ausführung lässt.</translation>
    </message>
    <message>
        <source>Nobody argues with it, and no trial was needed.</source>
        <translation>Niemand streitet dagegen, und eine Studie brauchte es nicht.</translation>
    </message>
    <message>
        <source>The stretch should be comfortable, without pain.</source>
        <translation>Die Dehnung soll angenehm sein, ohne Schmerz.</translation>
    </message>
    <message>
        <source>For a sore Achilles tendon, care teams use a pain scale: in one trial, keeping up the loading under it turned out no worse.</source>
        <translation>Für eine schmerzende Achillessehne benutzt man in der Behandlung eine Schmerzskala: In einer Studie erwies sich Weiterbelasten danach nicht als schlechter.</translation>
    </message>
    <message>
        <source>Do not lock the knees.</source>
        <translation>Drück die Knie nicht durch.</translation>
    </message>
    <message>
        <source>Gym guides say so too, most of all for the leg press. We know of no trial.</source>
        <translation>Trainingsratgeber sagen es auch, vor allem zur Beinpresse. Wir kennen keine Studie.</translation>
    </message>
    <message>
        <source>Straighten the knees first, then release the safety.</source>
        <translation>Streck erst die Knie, dann lös die Sicherung.</translation>
    </message>
    <message>
        <source>Hart does it the other way: straightening the knees frees the sled. It depends on the machine.</source>
        <translation>Hart macht es andersherum: Die Knie zu strecken löst den Schlitten. Es hängt von der Maschine ab.</translation>
    </message>
    <message>
        <source>Bouncing raises the risk of injury.</source>
        <translation>Federn erhöht das Verletzungsrisiko.</translation>
    </message>
    <message>
        <source>No source was given and we found none. A controlled turn is still the calmer choice.</source>
        <translation>Eine Quelle wurde nicht genannt, und wir fanden keine. Eine beherrschte Umkehr bleibt die ruhigere Wahl.</translation>
    </message>
    <message>
        <source>Leave enough recovery between sessions.</source>
        <translation>Lass zwischen den Trainings genug Erholung.</translation>
    </message>
    <message>
        <source>No calf trial on the days between was found. 2–3 sessions a week leaves a day or more.</source>
        <translation>Über die Tage dazwischen fand sich keine Wadenstudie. 2–3 Trainings je Woche lassen einen Tag oder mehr.</translation>
    </message>
    <message>
        <source>With Achilles pain, keeping up the loading under a pain scale did not turn out worse in a trial of 38 people in rehabilitation. Ask a professional for your case.</source>
        <translation>Bei Achillesschmerz erwies sich Weiterbelasten nach einer Schmerzskala in einer Studie mit 38 Menschen in der Reha nicht als schlechter. Frag für deinen Fall eine Fachperson.</translation>
    </message>
    <message>
        <source>Pain right at the heel bone: work from floor level and do not drop below it. A deep drop presses on the sore spot.</source>
        <translation>Schmerz direkt am Fersenbein: arbeite von Bodenhöhe und sink nicht darunter. Tiefes Absenken drückt auf die wunde Stelle.</translation>
    </message>
    <message>
        <source>Fluoroquinolone antibiotics (ciprofloxacin, levofloxacin, moxifloxacin and others) raise the risk of tendon rupture 3 to 4 times, more above 60, with steroids or after a transplant. At the first tendon pain stop and call a doctor.</source>
        <translation>Fluorchinolon-Antibiotika (Ciprofloxacin, Levofloxacin, Moxifloxacin und andere) erhöhen das Risiko eines Sehnenrisses auf das 3- bis 4-Fache, mehr noch über 60, mit Kortison oder nach einer Transplantation. Hör beim ersten Sehnenschmerz auf und ruf eine Ärztin oder einen Arzt an.</translation>
    </message>
    <message>
        <source>Ask a professional first after an Achilles rupture or operation, with Achilles pain now, after a recent calf tear, on fluoroquinolones, when pregnant, or with a risk of clots.</source>
        <translation>Frag zuerst eine Fachperson nach einem Achillessehnenriss oder einer Operation, bei Achillesschmerz, nach einem frischen Wadenriss, unter Fluorchinolonen, in der Schwangerschaft oder bei Risiko für Blutgerinnsel.</translation>
    </message>
    <message>
        <source>Neither article mentions a warm-up. Ours: 3–5 minutes of easy walking and 1–2 light sets.</source>
        <translation>Keiner der Artikel erwähnt ein Aufwärmen. Unseres: 3–5 Minuten lockeres Gehen und 1–2 leichte Sätze.</translation>
    </message>
    <message>
        <source>A pain scale from 0 to 10 as clinics use it: up to 3 is safe, 4–5 is acceptable, more than 5 is too much. We read these zones at second hand.</source>
        <translation>Eine Schmerzskala von 0 bis 10, wie Kliniken sie benutzen: bis 3 ist unbedenklich, 4–5 vertretbar, über 5 zu viel. Diese Bereiche lasen wir aus zweiter Hand.</translation>
    </message>
    <message>
        <source>Gym guides on the leg press: hold a small bend and never snap the knees straight, use the stops, and set them before you move your feet.</source>
        <translation>Trainingsratgeber zur Beinpresse: Halt eine kleine Beugung und drück die Knie nie ruckartig durch, nutz die Sicherungen und setz sie, bevor du die Füße bewegst.</translation>
    </message>
    <message>
        <source>A pop in the calf, a feeling of being kicked, or a heel that will not rise any more: stop and get it looked at the same day. A tendon or muscle may be torn.</source>
        <translation>Ein Knall in der Wade, ein Gefühl wie getreten oder eine Ferse, die nicht mehr hochkommt: Hör auf und lass es am selben Tag ansehen. Eine Sehne oder ein Muskel kann gerissen sein.</translation>
    </message>
    <message>
        <source>One calf swollen, warm, red or aching without a reason, most of all after a journey or an operation: stop and get it looked at the same day. With shortness of breath it is an emergency. It can be a clot.</source>
        <translation>Eine Wade geschwollen, warm, rot oder grundlos schmerzend, vor allem nach einer Reise oder Operation: Hör auf und lass es am selben Tag ansehen. Mit Atemnot ist es ein Notfall. Es kann ein Blutgerinnsel sein.</translation>
    </message>
    <message>
        <source>Numbness, or pain that climbs during the set or is worse the next morning: stop, and do less or ask somebody who knows.</source>
        <translation>Taubheit oder Schmerz, der im Satz steigt oder am nächsten Morgen schlimmer ist: Hör auf, und tu weniger oder frag jemanden, der sich auskennt.</translation>
    </message>
    <message>
        <source>This program cannot examine you. What it shows is general and no medical advice.</source>
        <translation>Dieses Programm kann dich nicht untersuchen. Was es zeigt, ist allgemein und kein ärztlicher Rat.</translation>
    </message>
    <message>
        <source>Stand on something that cannot tip or slide, and keep a hold within reach.</source>
        <translation>Steh auf etwas, das nicht kippen oder rutschen kann, und hab einen Halt in Reichweite.</translation>
    </message>
    <message>
        <source>With Achilles pain leave out bottom-half reps and deep drops until it is settled.</source>
        <translation>Lass bei Achillesschmerz Wiederholungen der unteren Hälfte und tiefes Absenken weg, bis er sich gelegt hat.</translation>
    </message>
    <message>
        <source>Above 8 s a rep the program notes that the tested band ends. Above 10 s it says that growth is likely smaller.</source>
        <translation>Über 8 s je Wiederholung merkt das Programm an, dass das geprüfte Band endet. Über 10 s sagt es, dass das Wachstum wohl kleiner ist.</translation>
    </message>
    <message>
        <source>Training gastrocnemius and soleus together makes lower legs strong and balanced.</source>
        <translation>Gastrocnemius und Soleus zusammen zu trainieren macht Unterschenkel kräftig und ausgewogen.</translation>
    </message>
    <message>
        <source>Both muscles did grow in the calf trials listed here. Balance as such was not tested.</source>
        <translation>Beide Muskeln wuchsen in den Wadenstudien hier. Ausgewogenheit als solche wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>Strong calves in balance steady the ankle, spare the Achilles tendon and help the leg as a whole.</source>
        <translation>Kräftige, ausgewogene Waden stützen das Sprunggelenk, schonen die Achillessehne und helfen dem ganzen Bein.</translation>
    </message>
    <message>
        <source>No source was given. Loading is the best-supported treatment once an Achilles tendon hurts; that evenly trained heads prevent it is unproven.</source>
        <translation>Eine Quelle wurde nicht genannt. Belastung ist die am besten gestützte Behandlung, wenn eine Achillessehne schon schmerzt; dass gleichmäßig trainierte Köpfe vorbeugen, ist nicht belegt.</translation>
    </message>
    <message>
        <source>Powerful calves help with jumping, sprinting and changing direction.</source>
        <translation>Kräftige Waden helfen beim Springen, Sprinten und Richtungswechsel.</translation>
    </message>
    <message>
        <source>Plausible. We read no study of calf raises and these skills.</source>
        <translation>Einleuchtend. Zu Wadenheben und diesen Fähigkeiten lasen wir keine Studie.</translation>
    </message>
    <message>
        <source>Well-built calves make the lower body look fuller and more even.</source>
        <translation>Gut ausgebildete Waden lassen den Unterkörper voller und gleichmäßiger wirken.</translation>
    </message>
    <message>
        <source>A matter of taste, not of trials. Calf tape measures cannot tell one head from the other.</source>
        <translation>Geschmackssache, keine der Studien. Ein Maßband um die Wade kann die Köpfe nicht unterscheiden.</translation>
    </message>
    <message>
        <source>Calves have great endurance and are often a matter of genes, so they need effort and a plan.</source>
        <translation>Waden haben große Ausdauer und sind oft Veranlagung, darum brauchen sie Mühe und einen Plan.</translation>
    </message>
    <message>
        <source>We looked at no study of genes. That endurance calls for special rep ranges is not borne out.</source>
        <translation>Studien zu Genen sahen wir uns nicht an. Dass Ausdauer besondere Wiederholungsbereiche verlangt, bestätigt sich nicht.</translation>
    </message>
    <message>
        <source>For a painful Achilles tendon, loading exercise has the best evidence of all treatments. Notice small symptoms early.</source>
        <translation>Für eine schmerzende Achillessehne ist belastendes Training von allen Behandlungen am besten belegt. Achte früh auf kleine Anzeichen.</translation>
    </message>
    <message>
        <source>The gastrocnemius is the large muscle you see, with an inner and an outer head. Both start on the thigh bone and end at the heel bone through the Achilles tendon.</source>
        <translation>Der Gastrocnemius ist der große Muskel, den man sieht, mit einem inneren und einem äußeren Kopf. Beide beginnen am Oberschenkelknochen und enden über die Achillessehne am Fersenbein.</translation>
    </message>
    <message>
        <source>Textbook anatomy.</source>
        <translation>Lehrbuchanatomie.</translation>
    </message>
    <message>
        <source>Its two heads make the gastrocnemius a two-joint muscle.</source>
        <translation>Seine zwei Köpfe machen den Gastrocnemius zu einem Muskel über zwei Gelenke.</translation>
    </message>
    <message>
        <source>It does act on two joints: because it crosses knee and ankle. How many heads it has is beside the point.</source>
        <translation>Er wirkt tatsächlich auf zwei Gelenke: weil er über Knie und Sprunggelenk läuft. Wie viele Köpfe er hat, tut nichts zur Sache.</translation>
    </message>
    <message>
        <source>The soleus lies beneath, broad and flat. It starts on the two bones of the lower leg and acts on the ankle alone.</source>
        <translation>Der Soleus liegt darunter, breit und flach. Er beginnt an den zwei Knochen des Unterschenkels und wirkt nur auf das Sprunggelenk.</translation>
    </message>
    <message>
        <source>Textbook anatomy. Strictly, it also crosses the small joint under the ankle.</source>
        <translation>Lehrbuchanatomie. Genau genommen läuft er auch über das kleine Gelenk unter dem Sprunggelenk.</translation>
    </message>
    <message>
        <source>The knee matters less to the soleus, yet it is busiest when the knee is bent.</source>
        <translation>Für den Soleus zählt das Knie weniger, doch am meisten arbeitet er, wenn es gebeugt ist.</translation>
    </message>
    <message>
        <source>Its activity changes little with the knee. Its share of the work rises, because the gastrocnemius does less.</source>
        <translation>Seine Aktivität ändert sich mit dem Knie wenig. Sein Anteil an der Arbeit steigt, weil der Gastrocnemius weniger tut.</translation>
    </message>
    <message>
        <source>Both muscles point the foot down together; that is what a calf raise is.</source>
        <translation>Beide Muskeln strecken zusammen den Fuß; das ist Wadenheben.</translation>
    </message>
    <message>
        <source>Both heads always work. At most one gives a little more.</source>
        <translation>Beide Köpfe arbeiten immer. Höchstens gibt einer etwas mehr.</translation>
    </message>
    <message>
        <source>“Inner calf” means the inner head of the gastrocnemius; there is no separate muscle.</source>
        <translation>„Innere Wade“ meint den inneren Kopf des Gastrocnemius; einen eigenen Muskel gibt es nicht.</translation>
    </message>
    <message>
        <source>The gastrocnemius makes up most of the upper calf. Both heads start above the knee and join the Achilles tendon, so a straight knee suits it best.</source>
        <translation>Der Gastrocnemius macht den größten Teil der oberen Wade aus. Beide Köpfe beginnen über dem Knie und gehen in die Achillessehne, darum passt ihm ein gestrecktes Knie am besten.</translation>
    </message>
    <message>
        <source>The inner head is the outermost calf muscle and the one you see most.</source>
        <translation>Der innere Kopf ist der äußerste Wadenmuskel und der, den man am meisten sieht.</translation>
    </message>
    <message>
        <source>That is the gastrocnemius as a whole. The inner head is one part of it.</source>
        <translation>Das ist der Gastrocnemius als Ganzes. Der innere Kopf ist ein Teil davon.</translation>
    </message>
    <message>
        <source>The soleus lies deep, starts below the knee and crosses just the ankle, so the knee changes it less and bent-knee raises keep it busy.</source>
        <translation>Der Soleus liegt tief, beginnt unter dem Knie und läuft nur über das Sprunggelenk; darum ändert das Knie ihn weniger, und Wadenheben mit gebeugtem Knie hält ihn beschäftigt.</translation>
    </message>
    <message>
        <source>Its activity changes little with the knee, and it grew alike with straight and bent knees. Strictly, it also crosses the small joint under the ankle.</source>
        <translation>Seine Aktivität ändert sich mit dem Knie wenig, und mit gestreckten und gebeugten Knien wuchs er gleich. Genau genommen läuft er auch über das kleine Gelenk unter dem Sprunggelenk.</translation>
    </message>
    <message>
        <source>Calf training is mostly one movement: pointing the toes down at the ankle.</source>
        <translation>Wadentraining ist im Grunde eine Bewegung: die Zehen aus dem Sprunggelenk nach unten strecken.</translation>
    </message>
    <message>
        <source>Both heads and the soleus pull on one Achilles tendon. Its lever at the ankle measured about 48 mm and stayed the same when the foot was tilted 10° to either side.</source>
        <translation>Beide Köpfe und der Soleus ziehen an einer Achillessehne. Ihr Hebel am Sprunggelenk maß etwa 48 mm und blieb gleich, als der Fuß um 10° zu jeder Seite gekippt wurde.</translation>
    </message>
    <message>
        <source>The test: one leg on a board tilted 10°, knee and trunk straight. Fingertips touch the wall, as high as the shoulder. Heel as high as possible and back to the board in every rep. Once per leg, 2 minutes between legs.</source>
        <translation>Der Test: ein Bein auf einem um 10° geneigten Brett, Knie und Rumpf gerade. Fingerspitzen an der Wand, in Schulterhöhe. Bei jeder Wiederholung die Ferse so hoch wie möglich und zurück aufs Brett. Einmal je Bein, 2 Minuten zwischen den Beinen.</translation>
    </message>
    <message>
        <source>The beat is 60 a minute: up on one, down on the next. That is 30 raises a minute; pages that say 60 raises misread it.</source>
        <translation>Der Takt ist 60 je Minute: auf eins hoch, auf zwei runter. Das sind 30 Wiederholungen je Minute; Seiten, die 60 nennen, lesen es falsch.</translation>
    </message>
    <message>
        <source>The test ends when the heel no longer lifts, the beat is lost, knee or trunk give way, or the hand does more than touch. A fault gets a reminder; two in a row without effect end the test.</source>
        <translation>Der Test endet, wenn die Ferse nicht mehr hochkommt, der Takt verloren geht, Knie oder Rumpf nachgeben oder die Hand mehr tut als berühren. Ein Fehler bekommt eine Ermahnung; zwei nacheinander ohne Wirkung beenden den Test.</translation>
    </message>
    <message>
        <source>Before the test: 10 minutes of brisk walking or easy jogging, then 10 raises on both legs to the beat. Read at second hand.</source>
        <translation>Vor dem Test: 10 Minuten zügig gehen oder locker laufen, dann 10 Wiederholungen mit beiden Beinen im Takt. Aus zweiter Hand gelesen.</translation>
    </message>
    <message>
        <source>Typical counts: 24 for men and 21 for women in 566 Swedes; 25 with the dominant and 24 with the other leg in 500 mostly active people.</source>
        <translation>Übliche Zahlen: 24 für Männer und 21 für Frauen bei 566 Menschen in Schweden; 25 mit dem starken und 24 mit dem anderen Bein bei 500 meist aktiven Menschen.</translation>
    </message>
    <message>
        <source>One study sees a steep fall with age. Its estimates for a moderately active person at 20, 30, 40, 50, 60, 70 and 80 years: men 37, 33, 28, 24, 19, 15, 10; women 30, 27, 25, 22, 19, 16, 14. Read at second hand.</source>
        <translation>Eine Studie sieht einen steilen Abfall mit dem Alter. Ihre Schätzungen für eine mäßig aktive Person mit 20, 30, 40, 50, 60, 70 und 80 Jahren: Männer 37, 33, 28, 24, 19, 15, 10; Frauen 30, 27, 25, 22, 19, 16, 14. Aus zweiter Hand gelesen.</translation>
    </message>
    <message>
        <source>A later study of 500 people found no link between age and the count.</source>
        <translation>Eine spätere Studie mit 500 Menschen fand keinen Zusammenhang zwischen Alter und Zahl.</translation>
    </message>
    <message>
        <source>The 25 that clinics like to call normal goes back to 203 adults in 1995, who managed 27.9 on average.</source>
        <translation>Die 25, die Kliniken gern normal nennen, geht auf 203 Erwachsene im Jahr 1995 zurück, die im Mittel 27,9 schafften.</translation>
    </message>
    <message>
        <source>Between 10 and 17 years: about 26 reps.</source>
        <translation>Zwischen 10 und 17 Jahren: etwa 26 Wiederholungen.</translation>
    </message>
    <message>
        <source>The count is noisy. A week apart it differed by up to 6 reps in most people; in another study by 14 % on average, and by more than a third in some.</source>
        <translation>Die Zahl schwankt. Im Abstand einer Woche unterschied sie sich bei den meisten um bis zu 6 Wiederholungen; in einer anderen Studie im Mittel um 14 %, bei manchen um mehr als ein Drittel.</translation>
    </message>
    <message>
        <source>It measures endurance. In 21 people the count had no link with maximal strength.</source>
        <translation>Sie misst Ausdauer. Bei 21 Menschen hing die Zahl nicht mit der Maximalkraft zusammen.</translation>
    </message>
    <message>
        <source>At 30, 60 or 120 beats the count is alike; height and work are greatest at 60.</source>
        <translation>Bei 30, 60 oder 120 Schlägen ist die Zahl ähnlich; Höhe und Arbeit sind bei 60 am größten.</translation>
    </message>
    <message>
        <source>With the knee bent 45° people did 3 reps more than with it straight. Keep the knee the same from test to test.</source>
        <translation>Mit um 45° gebeugtem Knie schafften Menschen 3 Wiederholungen mehr als mit gestrecktem. Halt das Knie von Test zu Test gleich.</translation>
    </message>
    <message>
        <source>Reps alone hide lost height: after Achilles ruptures the injured leg reached 84 % by reps and 61 % by work. Read at second hand.</source>
        <translation>Wiederholungen allein verbergen verlorene Höhe: Nach Achillesrissen erreichte das verletzte Bein 84 % nach Wiederholungen und 61 % nach Arbeit. Aus zweiter Hand gelesen.</translation>
    </message>
    <message>
        <source>A phone app (Calf Raise) measures height with its camera. For work it agreed well with a linear encoder.</source>
        <translation>Eine Handy-App (Calf Raise) misst die Höhe mit der Kamera. Bei der Arbeit stimmte sie gut mit einem linearen Weggeber überein.</translation>
    </message>
    <message>
        <source>Pain in the calf or the Achilles tendon ends the test at once.</source>
        <translation>Schmerz in Wade oder Achillessehne beendet den Test sofort.</translation>
    </message>
    <message>
        <source>A change below 6 reps and below 25 % is no clear change. Test every 2–4 weeks and look at three tests or more.</source>
        <translation>Eine Änderung unter 6 Wiederholungen und unter 25 % ist keine klare Änderung. Teste alle 2–4 Wochen und sieh dir drei Tests oder mehr an.</translation>
    </message>
    <message>
        <source>Weaker leg divided by stronger leg: below 90 % is worth watching. It is no diagnosis.</source>
        <translation>Schwächeres Bein durch stärkeres: unter 90 % sollte man hinsehen. Eine Diagnose ist es nicht.</translation>
    </message>
    <message>
        <source>This program counts beats. How high the heel came it cannot measure.</source>
        <translation>Dieses Programm zählt Schläge. Wie hoch die Ferse kam, kann es nicht messen.</translation>
    </message>
    <message>
        <source>Knee to wall: barefoot, foot straight towards the wall, heel down, knee over the second toe until it touches. Measure from toe to wall at the furthest point, best of three on each side. Read at second hand.</source>
        <translation>Knie zur Wand: barfuß, Fuß gerade zur Wand, Ferse am Boden, Knie über dem zweiten Zeh, bis es berührt. Miss am weitesten Punkt von Zeh zu Wand, das Beste aus drei auf jeder Seite. Aus zweiter Hand gelesen.</translation>
    </message>
    <message>
        <source>A change counts from about 1.9 cm with the same tester, 1.6 cm between testers.</source>
        <translation>Eine Änderung zählt ab etwa 1,9 cm mit demselben Prüfer, 1,6 cm zwischen Prüfern.</translation>
    </message>
    <message>
        <source>Between 20 and 30 years women reach about 13 cm and men about 14 cm.</source>
        <translation>Zwischen 20 und 30 Jahren erreichen Frauen etwa 13 cm und Männer etwa 14 cm.</translation>
    </message>
    <message>
        <source>In 899 adults the distance shrank with age, faster from the sixties on. Left and right did not differ.</source>
        <translation>Bei 899 Erwachsenen schrumpfte der Abstand mit dem Alter, ab den Sechzigern schneller. Links und rechts unterschieden sich nicht.</translation>
    </message>
    <message>
        <source>Clinics often call less than 10 cm low. Read at second hand.</source>
        <translation>Kliniken nennen oft weniger als 10 cm gering. Aus zweiter Hand gelesen.</translation>
    </message>
    <message>
        <source>The program speaks of a change from 2 cm on.</source>
        <translation>Das Programm spricht ab 2 cm von einer Änderung.</translation>
    </message>
    <message>
        <source>Calf size: standing, at the widest point, with a tape that does not stretch.</source>
        <translation>Wadenumfang: stehend, an der dicksten Stelle, mit einem Band, das sich nicht dehnt.</translation>
    </message>
    <message>
        <source>In 17,789 adults the tape followed the lean mass of the limbs well. It counts fat and fluid as well.</source>
        <translation>Bei 17.789 Erwachsenen folgte das Maßband gut der fettfreien Masse der Arme und Beine. Es zählt auch Fett und Wasser mit.</translation>
    </message>
    <message>
        <source>Doctors screen for low muscle under 34 cm in men and 33 cm in women. That is no goal for training.</source>
        <translation>Unter 34 cm bei Männern und 33 cm bei Frauen prüft die Medizin auf wenig Muskel. Ein Trainingsziel ist das nicht.</translation>
    </message>
    <message>
        <source>Same leg, same time of day, weight on both feet, not after training. Take the middle one of three readings, to 0.1 cm. Below 0.5 cm it is noise.</source>
        <translation>Dasselbe Bein, dieselbe Tageszeit, Gewicht auf beiden Füßen, nicht nach dem Training. Nimm die mittlere von drei Messungen, auf 0,1 cm. Unter 0,5 cm ist es Rauschen.</translation>
    </message>
    <message>
        <source>A tape goes around everything: it cannot show whether the inner calf grew.</source>
        <translation>Ein Maßband geht um alles herum: Es kann nicht zeigen, ob die innere Wade gewachsen ist.</translation>
    </message>
    <message>
        <source>Of eleven formulas for the one-rep maximum Lombardi&apos;s came closest in ten leg exercises, one at the ankle: off by 5.8 % on average. Lifting speed predicted poorly.</source>
        <translation>Von elf Formeln für das Maximum einer Wiederholung kam Lombardis bei zehn Beinübungen, eine davon am Sprunggelenk, am nächsten: im Mittel um 5,8 % daneben. Die Hubgeschwindigkeit sagte wenig voraus.</translation>
    </message>
    <message>
        <source>A set of five reps predicts the maximum best. Above ten the formulas drift.</source>
        <translation>Ein Satz mit fünf Wiederholungen sagt das Maximum am besten voraus. Über zehn laufen die Formeln auseinander.</translation>
    </message>
    <message>
        <source>An estimate is shown for hard sets of up to 12 reps, and compared on the same machine only. Otherwise the best reps at a load say more.</source>
        <translation>Eine Schätzung wird für harte Sätze bis 12 Wiederholungen gezeigt und nur an derselben Maschine verglichen. Sonst sagen die meisten Wiederholungen je Gewicht mehr.</translation>
    </message>
    <message>
        <source>Standing, the load is you plus the weight; on one leg that leg carries it all. The number on a leg press sled does not compare with either.</source>
        <translation>Stehend besteht die Last aus dir und dem Gewicht; auf einem Bein trägt dieses alles. Die Zahl am Schlitten der Beinpresse lässt sich mit keinem davon vergleichen.</translation>
    </message>
    <message>
        <source>Hart: 2–3 sessions a week.</source>
        <translation>Hart: 2–3 Trainings je Woche.</translation>
    </message>
    <message>
        <source>Hart: 3–4 sets a session.</source>
        <translation>Hart: 3–4 Sätze je Training.</translation>
    </message>
    <message>
        <source>Our sum: Hart&apos;s 3–4 sets times 2–3 sessions.</source>
        <translation>Unsere Rechnung: Harts 3–4 Sätze mal 2–3 Trainings.</translation>
    </message>
    <message>
        <source>most</source>
        <translation>die meisten</translation>
    </message>
    <message>
        <source>Hart: 10–20 reps for most people.</source>
        <translation>Hart: 10–20 Wiederholungen für die meisten.</translation>
    </message>
    <message>
        <source>some</source>
        <translation>manche</translation>
    </message>
    <message>
        <source>Hart: 20–30 and more for some people. The upper end is open.</source>
        <translation>Hart: 20–30 und mehr für manche. Nach oben ist es offen.</translation>
    </message>
    <message>
        <source>out</source>
        <translation>außen</translation>
    </message>
    <message>
        <source>Hart: toes out by about 45°. Jordan says slightly in and gives no degrees.</source>
        <translation>Hart: Zehen um etwa 45° nach außen. Jordan sagt leicht nach innen und nennt keine Grad.</translation>
    </message>
    <message>
        <source>Hart: 2 s up.</source>
        <translation>Hart: 2 s auf.</translation>
    </message>
    <message>
        <source>Hart: 1 s squeeze at the top.</source>
        <translation>Hart: oben 1 s halten.</translation>
    </message>
    <message>
        <source>Hart: 2–3 s down.</source>
        <translation>Hart: 2–3 s ab.</translation>
    </message>
    <message>
        <source>Hart: no stop at the bottom; the next rep follows at once.</source>
        <translation>Hart: unten kein Halt; die nächste Wiederholung folgt sofort.</translation>
    </message>
    <message>
        <source>Jordan: 2–3 sessions a week.</source>
        <translation>Jordan: 2–3 Trainings je Woche.</translation>
    </message>
    <message>
        <source>Jordan: 10–20 sets a week, over 2–3 sessions.</source>
        <translation>Jordan: 10–20 Sätze je Woche, in 2–3 Trainings.</translation>
    </message>
    <message>
        <source>stamina</source>
        <translation>Ausdauer</translation>
    </message>
    <message>
        <source>Jordan: 15–25 reps for endurance.</source>
        <translation>Jordan: 15–25 Wiederholungen für Ausdauer.</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Masse</translation>
    </message>
    <message>
        <source>Jordan: 8–12 reps for size.</source>
        <translation>Jordan: 8–12 Wiederholungen für Masse.</translation>
    </message>
    <message>
        <source>Jordan: 2 s at the top. The standing steps only say brief.</source>
        <translation>Jordan: 2 s oben. Die Schritte im Stehen sagen nur kurz.</translation>
    </message>
    <message>
        <source>Jordan: 2 s in the stretch.</source>
        <translation>Jordan: 2 s in der Dehnung.</translation>
    </message>
    <message>
        <source>A 2009 guideline for beginners (Ratamess); more for the advanced.</source>
        <translation>Eine Leitlinie von 2009 für Einsteiger (Ratamess); mehr für Fortgeschrittene.</translation>
    </message>
    <message>
        <source>What a calf trial tested (Kassiano 2024): 12 did better than 6 for two of three muscles. More was not tested.</source>
        <translation>Was eine Wadenstudie geprüft hat (Kassiano 2024): 12 schnitten bei zwei von drei Muskeln besser ab als 6. Mehr wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>6–10 and 20–30 grew calves alike (Schoenfeld 2020). Filling the gap between them is our step.</source>
        <translation>6–10 und 20–30 ließen Waden gleich wachsen (Schoenfeld 2020). Die Lücke dazwischen füllen wir selbst.</translation>
    </message>
    <message>
        <source>A 2009 guideline: 1–2 s up (Ratamess).</source>
        <translation>Eine Leitlinie von 2009: 1–2 s auf (Ratamess).</translation>
    </message>
    <message>
        <source>A 2009 guideline: 1–2 s down (Ratamess).</source>
        <translation>Eine Leitlinie von 2009: 1–2 s ab (Ratamess).</translation>
    </message>
    <message>
        <source>The one angle seen in an abstract (Akuzawa 2017), in and out. It was a study of deeper muscles.</source>
        <translation>Der eine Winkel, der in einer Zusammenfassung steht (Akuzawa 2017), innen wie außen. Es ging um tiefere Muskeln.</translation>
    </message>
    <message>
        <source>Our suggestion for a start.</source>
        <translation>Unser Vorschlag für den Anfang.</translation>
    </message>
    <message>
        <source>Our suggestion. Neither article gives a rest.</source>
        <translation>Unser Vorschlag. Keiner der Artikel nennt eine Pause.</translation>
    </message>
    <message>
        <source>How far the toes can be set outwards here. 45° is Hart&apos;s figure.</source>
        <translation>So weit lassen sich die Zehen hier nach außen stellen. 45° ist Harts Zahl.</translation>
    </message>
    <message>
        <source>in</source>
        <translation>innen</translation>
    </message>
    <message>
        <source>How far the toes can be set inwards here. Jordan says slightly; hips allow little more.</source>
        <translation>So weit lassen sich die Zehen hier nach innen stellen. Jordan sagt leicht; die Hüfte erlaubt kaum mehr.</translation>
    </message>
    <message>
        <source>Whole way down, whole way up.</source>
        <translation>Ganz runter, ganz rauf.</translation>
    </message>
    <message>
        <source>Both articles ask for it, and it is a sound default. If something must go, let it be the top.</source>
        <translation>Beide Artikel verlangen es, und es ist eine gute Grundregel. Muss etwas weg, dann oben.</translation>
    </message>
    <message>
        <source>Heels down, as deep as it stays comfortable.</source>
        <translation>Fersen runter, so tief, wie es angenehm bleibt.</translation>
    </message>
    <message>
        <source>In one trial the stretched half grew the inner head most. Comfort is the limit, not the floor.</source>
        <translation>In einer Studie ließ die gedehnte Hälfte den inneren Kopf am meisten wachsen. Die Grenze ist das Angenehme, nicht der Boden.</translation>
    </message>
    <message>
        <source>Heels as high as they go.</source>
        <translation>Fersen so hoch, wie sie gehen.</translation>
    </message>
    <message>
        <source>Both articles want full height. The top adds less than the stretch, yet a steady height keeps reps comparable.</source>
        <translation>Beide Artikel wollen die volle Höhe. Oben bringt weniger als die Dehnung, aber gleiche Höhe hält Wiederholungen vergleichbar.</translation>
    </message>
    <message>
        <source>Press from the balls of the feet.</source>
        <translation>Drück über die Fußballen.</translation>
    </message>
    <message>
        <source>The heel can then travel freely. No study compares places to push from.</source>
        <translation>Dann kann die Ferse frei wandern. Keine Studie vergleicht, womit man drückt.</translation>
    </message>
    <message>
        <source>Rise over the big and second toe.</source>
        <translation>Steig über den großen und zweiten Zeh.</translation>
    </message>
    <message>
        <source>A spot to aim for. It is Jordan&apos;s; no study compares places to push from.</source>
        <translation>Ein Punkt zum Zielen. Er ist von Jordan; keine Studie vergleicht, womit man drückt.</translation>
    </message>
    <message>
        <source>Squeeze at the top.</source>
        <translation>Oben fest anspannen.</translation>
    </message>
    <message>
        <source>A hold shows that you own the height. That it adds growth has not been shown.</source>
        <translation>Halten zeigt, dass dir die Höhe gehört. Dass es Wachstum bringt, ist nicht gezeigt.</translation>
    </message>
    <message>
        <source>Stop at the top before you lower.</source>
        <translation>Oben anhalten, bevor du senkst.</translation>
    </message>
    <message>
        <source>Jordan says 2 s in one place and brief in another. It keeps you from dropping straight back; growth was not tested.</source>
        <translation>Jordan sagt einmal 2 s und einmal kurz. Es verhindert, dass du gleich zurückfällst; Wachstum wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>Lower slowly, all the way.</source>
        <translation>Langsam senken, den ganzen Weg.</translation>
    </message>
    <message>
        <source>Control keeps the spring out of the rep. In 8 studies of lifting in general, not of calves, 0.5 to 8 s a rep grew muscle alike: slower is hardly better.</source>
        <translation>Kontrolle nimmt die Federung heraus. In 8 Studien über Krafttraining allgemein, nicht über Waden, wuchs der Muskel bei 0,5 bis 8 s je Wiederholung gleich: Langsamer ist kaum besser.</translation>
    </message>
    <message>
        <source>Come to rest in the stretch. No bounce.</source>
        <translation>Komm in der Dehnung zur Ruhe. Kein Schwung.</translation>
    </message>
    <message>
        <source>In a quick turn the tendon does the work as a spring. Hart goes straight on, Jordan holds 2 s; neither was tested.</source>
        <translation>Bei schneller Umkehr tut die Sehne als Feder die Arbeit. Hart macht gleich weiter, Jordan hält 2 s; beides wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>Knees straight, soft and still.</source>
        <translation>Knie gestreckt, locker und ruhig.</translation>
    </message>
    <message>
        <source>A straight knee lets the inner and outer head work. A small steady bend costs little; snapping into the lock is what to avoid.</source>
        <translation>Ein gestrecktes Knie lässt den inneren und äußeren Kopf arbeiten. Eine kleine, gleiche Beugung kostet wenig; ruckartig durchdrücken ist, was man meidet.</translation>
    </message>
    <message>
        <source>Turn the whole leg. Kneecap over the second toe.</source>
        <translation>Dreh das ganze Bein. Kniescheibe über den zweiten Zeh.</translation>
    </message>
    <message>
        <source>Toes in or out is made mostly at the hip. The knee should not pay for the angle.</source>
        <translation>Zehen innen oder außen kommt vor allem aus der Hüfte. Das Knie soll nicht für den Winkel zahlen.</translation>
    </message>
    <message>
        <source>For toes in: heels a little wider than the toes.</source>
        <translation>Für Zehen innen: Fersen etwas weiter als die Zehen.</translation>
    </message>
    <message>
        <source>A plain way to find the position Jordan teaches. Studies give it to the outer head, not the inner one.</source>
        <translation>Ein einfacher Weg zu der Stellung, die Jordan lehrt. Studien schreiben sie dem äußeren Kopf zu, nicht dem inneren.</translation>
    </message>
    <message>
        <source>Feel the inner calf do the push.</source>
        <translation>Spür, wie die innere Wade drückt.</translation>
    </message>
    <message>
        <source>Hart&apos;s advice. No calf study was found; it costs nothing to try.</source>
        <translation>Harts Rat. Eine Wadenstudie fand sich nicht; versuchen kostet nichts.</translation>
    </message>
    <message>
        <source>Add weight only to reps you own.</source>
        <translation>Leg nur bei Wiederholungen zu, die dir gehören.</translation>
    </message>
    <message>
        <source>Too much weight takes the bottom of the range away first, and that is the part worth most.</source>
        <translation>Zu viel Gewicht nimmt zuerst den unteren Teil weg, und der ist am meisten wert.</translation>
    </message>
    <message>
        <source>Range and progress first, toes last.</source>
        <translation>Erst Umfang und Fortschritt, zuletzt die Zehen.</translation>
    </message>
    <message>
        <source>Knees and depth made larger differences in trials than the feet did.</source>
        <translation>Knie und Tiefe machten in Studien größere Unterschiede als die Füße.</translation>
    </message>
    <message>
        <source>End the set when the reps get short.</source>
        <translation>Beende den Satz, wenn die Wiederholungen kurz werden.</translation>
    </message>
    <message>
        <source>A rep that has lost its depth counts for little. Good ones before many ones.</source>
        <translation>Eine Wiederholung ohne Tiefe zählt wenig. Lieber gute als viele.</translation>
    </message>
    <message>
        <source>Leave time to recover before the next session.</source>
        <translation>Lass Zeit zur Erholung vor dem nächsten Training.</translation>
    </message>
    <message>
        <source>Two or three sessions a week do that by themselves. No calf trial on the days between was found.</source>
        <translation>Zwei oder drei Trainings je Woche tun das von selbst. Über die Tage dazwischen fand sich keine Wadenstudie.</translation>
    </message>
    <message>
        <source>Hips level, fingertips only.</source>
        <translation>Hüfte gerade, nur Fingerspitzen.</translation>
    </message>
    <message>
        <source>A hand that pulls does part of the rep. Strict rules change the count, so keep them the same each time.</source>
        <translation>Eine ziehende Hand tut einen Teil der Arbeit. Strenge Regeln ändern die Zahl, also halt sie jedes Mal gleich.</translation>
    </message>
    <message>
        <source>Too much weight</source>
        <translation>Zu viel Gewicht</translation>
    </message>
    <message>
        <source>The heels stop short of the stretch, the body swings, or the first reps already look like the last.</source>
        <translation>Die Fersen bleiben vor der Dehnung stehen, der Körper schwingt, oder die ersten Wiederholungen sehen schon aus wie die letzten.</translation>
    </message>
    <message>
        <source>Take weight off until every rep reaches the depth of the first one. Add it back in small steps.</source>
        <translation>Nimm Gewicht weg, bis jede Wiederholung so tief geht wie die erste. Leg in kleinen Schritten wieder zu.</translation>
    </message>
    <message>
        <source>Short reps</source>
        <translation>Kurze Wiederholungen</translation>
    </message>
    <message>
        <source>The heels move a few centimetres around the middle; you feel no stretch at the bottom.</source>
        <translation>Die Fersen bewegen sich ein paar Zentimeter um die Mitte; unten spürst du keine Dehnung.</translation>
    </message>
    <message>
        <source>Lower until you feel the stretch, then rise as high as you can. If the height goes late in a set, keep the depth.</source>
        <translation>Senk, bis du die Dehnung spürst, dann steig, so hoch du kannst. Lässt spät im Satz die Höhe nach, behalt die Tiefe.</translation>
    </message>
    <message>
        <source>Bouncing and rushing</source>
        <translation>Federn und Hetzen</translation>
    </message>
    <message>
        <source>You spring out of the bottom, reps run ahead of the beat, or the weight rattles.</source>
        <translation>Du federst unten heraus, bist dem Takt voraus, oder das Gewicht klappert.</translation>
    </message>
    <message>
        <source>Stop in the stretch for a moment, then push. Stay with the sound.</source>
        <translation>Halt in der Dehnung kurz an, dann drück. Bleib beim Ton.</translation>
    </message>
    <message>
        <source>Forgetting the soleus</source>
        <translation>Den Soleus vergessen</translation>
    </message>
    <message>
        <source>Weeks of training and never a thought for the muscle underneath.</source>
        <translation>Wochen im Training und nie ein Gedanke an den Muskel darunter.</translation>
    </message>
    <message>
        <source>Count its sets too. Straight-knee raises train it as well; seated raises let it do most of the work.</source>
        <translation>Zähl auch seine Sätze. Wadenheben mit gestreckten Knien trainiert ihn mit; sitzend tut er die meiste Arbeit.</translation>
    </message>
    <message>
        <source>Expecting too much of the toes</source>
        <translation>Zu viel von den Zehen erwarten</translation>
    </message>
    <message>
        <source>You change the foot angle every week while load, reps and depth stay where they were.</source>
        <translation>Du änderst jede Woche den Fußwinkel, während Gewicht, Wiederholungen und Tiefe bleiben, wo sie waren.</translation>
    </message>
    <message>
        <source>Pick an angle your knees and hips like and keep it. Work on depth, weekly sets and progress.</source>
        <translation>Nimm einen Winkel, den Knie und Hüfte mögen, und bleib dabei. Arbeite an Tiefe, Wochensätzen und Fortschritt.</translation>
    </message>
    <message>
        <source>Ankles too stiff for the stretch</source>
        <translation>Sprunggelenke zu steif für die Dehnung</translation>
    </message>
    <message>
        <source>The heels barely drop, the feet turn or the knees bend to get lower, or it hurts.</source>
        <translation>Die Fersen sinken kaum, die Füße drehen sich oder die Knie beugen sich, um tiefer zu kommen, oder es tut weh.</translation>
    </message>
    <message>
        <source>Use the depth you have without pain. Measure it knee to wall now and then, with the same person holding the tape.</source>
        <translation>Nutz die Tiefe, die ohne Schmerz geht. Miss sie ab und zu, Knie zur Wand, und lass dieselbe Person das Maßband halten.</translation>
    </message>
    <message>
        <source>Knees that snap or creep</source>
        <translation>Knie, die schnappen oder wandern</translation>
    </message>
    <message>
        <source>The knees jerk into the lock at the top, or bend more with every rep to help the push.</source>
        <translation>Die Knie rucken oben ins Durchdrücken oder beugen sich mit jeder Wiederholung mehr, um zu helfen.</translation>
    </message>
    <message>
        <source>Set a soft, straight knee before the first rep and keep it still. If it will not stay, take weight off.</source>
        <translation>Stell vor der ersten Wiederholung ein lockeres, gerades Knie ein und halt es ruhig. Bleibt es nicht so, nimm Gewicht weg.</translation>
    </message>
    <message>
        <source>Rolling the feet instead of turning them</source>
        <translation>Die Füße kippen, statt sie zu drehen</translation>
    </message>
    <message>
        <source>The weight slides to the edge of the foot and the kneecap points elsewhere than the toes.</source>
        <translation>Das Gewicht rutscht zur Fußkante, und die Kniescheibe zeigt woandershin als die Zehen.</translation>
    </message>
    <message>
        <source>Turn the leg from the hip and keep the ball of the foot flat. Less angle is better than a twisted knee.</source>
        <translation>Dreh das Bein aus der Hüfte und lass den Ballen flach. Weniger Winkel ist besser als ein verdrehtes Knie.</translation>
    </message>
    <message>
        <source>Moving the feet before the stops are set</source>
        <translation>Die Füße bewegen, bevor gesichert ist</translation>
    </message>
    <message>
        <source>You shift a foot while the sled or the pad still rests on you.</source>
        <translation>Du versetzt einen Fuß, während Schlitten oder Polster noch auf dir ruht.</translation>
    </message>
    <message>
        <source>Stops first, feet second, at both ends of the set.</source>
        <translation>Erst die Sicherungen, dann die Füße, am Anfang und am Ende des Satzes.</translation>
    </message>
    <message>
        <source>Pulling yourself up</source>
        <translation>Sich hochziehen</translation>
    </message>
    <message>
        <source>The hand on the rail grips, the trunk leans, or the resting leg kicks.</source>
        <translation>Die Hand am Geländer packt zu, der Rumpf lehnt sich, oder das freie Bein schwingt mit.</translation>
    </message>
    <message>
        <source>Touch with the fingertips. End the set when you need more than that.</source>
        <translation>Berühr nur mit den Fingerspitzen. Beende den Satz, wenn du mehr brauchst.</translation>
    </message>
    <message>
        <source>Can you train the inner calf on its own?</source>
        <translation>Kann man die innere Wade allein trainieren?</translation>
    </message>
    <message>
        <source>No. Both heads pull in every calf raise, and in the one growth trial both grew whichever way the toes pointed. You can lean the work one way a little, and that is all.</source>
        <translation>Nein. Bei jedem Wadenheben ziehen beide Köpfe, und in der einen Wachstumsstudie wuchsen beide, wohin die Zehen auch zeigten. Du kannst die Arbeit ein wenig verlagern, mehr nicht.</translation>
    </message>
    <message>
        <source>Where do the feet go on the leg press for the inner calf?</source>
        <translation>Wohin mit den Füßen an der Beinpresse für die innere Wade?</translation>
    </message>
    <message>
        <source>Hart: balls of the feet at the edge, heels free, toes out by about 45°. The studies point the same way: in 9 weeks toes out gave the inner head 8.4 %, straight feet 5.8 %, toes in 3.8 %. The 45° is Hart&apos;s own; no study angle could be confirmed. The other article teaches toes in.</source>
        <translation>Hart: Fußballen an die Kante, Fersen frei, Zehen um etwa 45° nach außen. Die Studien zeigen in dieselbe Richtung: In 9 Wochen brachten Zehen außen dem inneren Kopf 8,4 %, gerade Füße 5,8 %, Zehen innen 3,8 %. Die 45° sind Harts eigene; kein Studienwinkel ließ sich bestätigen. Der andere Artikel lehrt Zehen innen.</translation>
    </message>
    <message>
        <source>Why keep the knees straight?</source>
        <translation>Warum die Knie gestreckt lassen?</translation>
    </message>
    <message>
        <source>The inner and outer head cross the knee, and with the knee at 90° they do far less. In a 12-week trial the inner head grew 9.2 % with straight knees and 0.6 % with bent ones. Hart says a bent knee switches them off; greatly reduced is nearer the truth. A small bend costs little.</source>
        <translation>Innerer und äußerer Kopf laufen über das Knie, und bei 90° im Knie tun sie viel weniger. In einer Studie von 12 Wochen wuchs der innere Kopf mit gestreckten Knien um 9,2 %, mit gebeugten um 0,6 %. Hart sagt, ein gebeugtes Knie schalte sie ab; stark vermindert kommt der Wahrheit näher. Eine kleine Beugung kostet wenig.</translation>
    </message>
    <message>
        <source>How far should the heels travel?</source>
        <translation>Wie weit sollen die Fersen wandern?</translation>
    </message>
    <message>
        <source>All the way: down as deep as it stays comfortable, up as high as you can. The bottom matters most. In one trial the inner head grew 15.2 % with the stretched half alone, 6.7 % with the full range, 3.4 % with the top half. Pain at the heel bone is a reason to stay above floor level.</source>
        <translation>Ganz: runter, so tief es angenehm bleibt, rauf, so hoch du kannst. Am meisten zählt unten. In einer Studie wuchs der innere Kopf mit der gedehnten Hälfte allein um 15,2 %, mit vollem Umfang um 6,7 %, mit der oberen Hälfte um 3,4 %. Schmerz am Fersenbein ist ein Grund, über Bodenhöhe zu bleiben.</translation>
    </message>
    <message>
        <source>How often, and how much?</source>
        <translation>Wie oft und wie viel?</translation>
    </message>
    <message>
        <source>Hart: 2–3 sessions a week, 3–4 sets of 10–20 reps, a little more over time. That makes 6–12 sets a week. In a calf trial 12 sets did better than 6 for two of the three muscles. Few and many reps grew calves alike when each set went to the limit, so choose the range you like.</source>
        <translation>Hart: 2–3 Trainings je Woche, 3–4 Sätze mit 10–20 Wiederholungen, mit der Zeit etwas mehr. Das macht 6–12 Sätze je Woche. In einer Wadenstudie schnitten 12 Sätze bei zwei der drei Muskeln besser ab als 6. Wenige und viele Wiederholungen ließen Waden gleich wachsen, wenn jeder Satz bis ans Limit ging; nimm also den Bereich, den du magst.</translation>
    </message>
    <message>
        <source>What is the “inner calf”?</source>
        <translation>Was ist die „innere Wade“?</translation>
    </message>
    <message>
        <source>The inner one of the two heads of the gastrocnemius, the big muscle on top. It is no muscle of its own. Jordan calls it the calf muscle you see most; that is the gastrocnemius as a whole. Inner head, outer head and soleus all pull on one Achilles tendon.</source>
        <translation>Der innere der beiden Köpfe des Gastrocnemius, des großen oberen Muskels. Ein eigener Muskel ist sie nicht. Jordan nennt sie den Wadenmuskel, den man am meisten sieht; das ist der Gastrocnemius als Ganzes. Innerer Kopf, äußerer Kopf und Soleus ziehen alle an einer Achillessehne.</translation>
    </message>
    <message>
        <source>How do you reach the inner calf?</source>
        <translation>Wie erreicht man die innere Wade?</translation>
    </message>
    <message>
        <source>Jordan: turn the toes in a little, until the heels stand wider. The studies we found say the opposite: toes out for the inner head, toes in for the outer. The difference is modest. Straight knees, a deep stretch and enough weekly sets do more.</source>
        <translation>Jordan: Dreh die Zehen etwas nach innen, bis die Fersen weiter stehen. Die Studien, die wir fanden, sagen das Gegenteil: Zehen außen für den inneren Kopf, Zehen innen für den äußeren. Der Unterschied ist mäßig. Gestreckte Knie, tiefe Dehnung und genug Wochensätze tun mehr.</translation>
    </message>
    <message>
        <source>Which exercises train it best?</source>
        <translation>Welche Übungen trainieren sie am besten?</translation>
    </message>
    <message>
        <source>Jordan names three: standing raise, donkey raise and leg press, all with toes in. All three keep the knees straight, and that is what counts. Nobody we found compared them. Set the toes as you like; studies favour out.</source>
        <translation>Jordan nennt drei: Wadenheben stehend, Donkey und Beinpresse, alle mit Zehen innen. Alle drei lassen die Knie gestreckt, und das zählt. Niemand, den wir fanden, hat sie verglichen. Stell die Zehen, wie du magst; die Studien sprechen für außen.</translation>
    </message>
    <message>
        <source>What goes wrong most often?</source>
        <translation>Was geht am häufigsten schief?</translation>
    </message>
    <message>
        <source>Jordan&apos;s five: rushing and bouncing, short range, no thought for the soleus, too much faith in the feet, too much weight. Losing the bottom of the range looks like the dearest of them. That bouncing injures people is said often; we found no source for it.</source>
        <translation>Jordans fünf: Hetzen und Federn, kurze Wege, kein Gedanke an den Soleus, zu viel Vertrauen in die Füße, zu viel Gewicht. Den unteren Teil zu verlieren sieht nach dem teuersten aus. Dass Federn verletzt, hört man oft; eine Quelle dafür fanden wir nicht.</translation>
    </message>
    <message>
        <source>Why train the whole calf?</source>
        <translation>Warum die ganze Wade trainieren?</translation>
    </message>
    <message>
        <source>Jordan: fewer injuries, better jumping and sprinting, a fuller look. None of that comes with a source. What is known: loading helps an Achilles tendon that already hurts. That evenly trained heads prevent trouble is unproven. Training all three muscles is sensible without a promise.</source>
        <translation>Jordan: weniger Verletzungen, besser springen und sprinten, ein vollerer Anblick. Nichts davon kommt mit Quelle. Bekannt ist: Belastung hilft einer Achillessehne, die schon schmerzt. Dass gleichmäßig trainierte Köpfe vorbeugen, ist nicht belegt. Alle drei Muskeln zu trainieren ist auch ohne Versprechen sinnvoll.</translation>
    </message>
    <message>
        <source>Do toes out or toes in hit the inner calf?</source>
        <translation>Treffen Zehen außen oder innen die innere Wade?</translation>
    </message>
    <message>
        <source>Our two sources disagree. Hart (leg press): toes out about 45° for the inner head. Jordan: toes slightly in for the inner head. Published studies side with toes out: in a 9-week trial of 22 young men, the inner head grew 8.4 % with toes out, 5.8 % straight, 3.8 % with toes in; the outer head did the reverse (5.5 / 6.4 / 9.1 %). Studies of muscle activity agree on direction. It is one small growth trial and the difference is modest; straight ahead was not shown to be worse than either. Pick what your knees and hips like.</source>
        <translation>Unsere zwei Quellen sind uneins. Hart (Beinpresse): Zehen um etwa 45° nach außen für den inneren Kopf. Jordan: Zehen leicht nach innen für den inneren Kopf. Die Studien stehen auf der Seite von außen: In einer Studie von 9 Wochen mit 22 jungen Männern wuchs der innere Kopf mit Zehen außen um 8,4 %, gerade um 5,8 %, mit Zehen innen um 3,8 %; beim äußeren Kopf war es umgekehrt (5,5 / 6,4 / 9,1 %). Studien der Muskelaktivität stimmen in der Richtung überein. Es ist eine kleine Studie, und der Unterschied ist mäßig; dass gerade schlechter ist als beides, wurde nicht gezeigt. Nimm, was Knie und Hüfte mögen.</translation>
    </message>
    <message>
        <source>Straight knees, deep range and enough weekly sets matter more.</source>
        <translation>Gestreckte Knie, Tiefe und genug Wochensätze zählen mehr.</translation>
    </message>
    <message>
        <source>How far should the toes turn?</source>
        <translation>Wie weit sollen die Zehen gedreht sein?</translation>
    </message>
    <message>
        <source>Hart says about 45° out, Jordan slightly in without a number. No study angle could be confirmed for the calf; the one angle in an abstract is 30°, in a study of deeper muscles. How far a hip turns in is limited: about 29–38° when somebody else moves it (Teng 2018, read at second hand). So, in our own judgement, 45° inwards would twist the knee.</source>
        <translation>Hart sagt etwa 45° nach außen, Jordan leicht nach innen, ohne Zahl. Kein Studienwinkel für die Wade ließ sich bestätigen; der eine Winkel in einer Zusammenfassung ist 30°, in einer Studie tieferer Muskeln. Wie weit sich eine Hüfte nach innen dreht, ist begrenzt: etwa 29–38°, wenn jemand anders sie bewegt (Teng 2018, aus zweiter Hand). Darum würden 45° nach innen, so unser Urteil, das Knie verdrehen.</translation>
    </message>
    <message>
        <source>A kneecap that follows the second toe matters more than any number of degrees.</source>
        <translation>Eine Kniescheibe, die dem zweiten Zeh folgt, zählt mehr als jede Gradzahl.</translation>
    </message>
    <message>
        <source>Why would the toes make a difference?</source>
        <translation>Warum sollten die Zehen etwas ausmachen?</translation>
    </message>
    <message>
        <source>Nobody has shown why. Hart speaks of a straighter line of pull, Jordan of a longer lever. Both heads pull on one tendon, and its lever stayed the same when the foot was tilted; turned toes were not tested. The turn itself comes mostly from the hip.</source>
        <translation>Niemand hat gezeigt, warum. Hart spricht von einer geraderen Zugrichtung, Jordan von einem längeren Hebel. Beide Köpfe ziehen an einer Sehne, und ihr Hebel blieb gleich, als der Fuß gekippt wurde; gedrehte Zehen wurden nicht geprüft. Die Drehung selbst kommt vor allem aus der Hüfte.</translation>
    </message>
    <message>
        <source>What grew counts, not the explanation. Turn the leg from the hip and leave the foot flat.</source>
        <translation>Was wuchs, zählt, nicht die Erklärung. Dreh das Bein aus der Hüfte und lass den Fuß flach.</translation>
    </message>
    <message>
        <source>Does the soleus need seated raises?</source>
        <translation>Braucht der Soleus Wadenheben im Sitzen?</translation>
    </message>
    <message>
        <source>Seated, the soleus does most of the work, because the inner and outer head do little. It did not grow more for it: 2.9 % seated against 2.1 % with straight knees in 12 weeks, no clear difference. Seated raises are useful, not essential. For the two heads they are a poor choice: 0.6 and 1.7 % against 9.2 and 12.4 %.</source>
        <translation>Sitzend tut der Soleus die meiste Arbeit, weil innerer und äußerer Kopf wenig tun. Mehr gewachsen ist er davon nicht: 2,9 % sitzend gegen 2,1 % mit gestreckten Knien in 12 Wochen, kein klarer Unterschied. Wadenheben sitzend ist nützlich, nicht unentbehrlich. Für die zwei Köpfe ist es eine schlechte Wahl: 0,6 und 1,7 % gegen 9,2 und 12,4 %.</translation>
    </message>
    <message>
        <source>Straight-knee sets train all three muscles. Add seated ones if you like them.</source>
        <translation>Sätze mit gestreckten Knien trainieren alle drei Muskeln. Nimm sitzende dazu, wenn du sie magst.</translation>
    </message>
    <message>
        <source>Do the toes matter when you sit?</source>
        <translation>Zählen die Zehen, wenn du sitzt?</translation>
    </message>
    <message>
        <source>Jordan varies the feet in seated raises, Hart says nothing about it. In 12 students no clear effect of the feet showed when seated. The heads do little there anyway.</source>
        <translation>Jordan variiert die Füße im Sitzen, Hart sagt nichts dazu. Bei 12 Studierenden zeigte sich im Sitzen keine klare Wirkung der Füße. Die Köpfe tun dort ohnehin wenig.</translation>
    </message>
    <message>
        <source>Depth and weekly sets. Put the feet where the knees are comfortable.</source>
        <translation>Tiefe und Wochensätze. Stell die Füße dahin, wo es den Knien angenehm ist.</translation>
    </message>
    <message>
        <source>Straight, soft or locked knees?</source>
        <translation>Gestreckte, lockere oder durchgedrückte Knie?</translation>
    </message>
    <message>
        <source>Hart allows straight, or locked with a small bend, which cannot both be. Jordan wants straight and never locked. Even at 45° of bend muscle activity moved by about 5 %, so a soft knee costs little. Gym guides warn against snapping into the lock on the leg press.</source>
        <translation>Hart erlaubt gestreckt, oder durchgedrückt mit kleiner Beugung, was nicht beides sein kann. Jordan will gestreckt und nie durchgedrückt. Selbst bei 45° Beugung änderte sich die Muskelaktivität um etwa 5 %, ein lockeres Knie kostet also wenig. Trainingsratgeber warnen davor, an der Beinpresse ruckartig durchzudrücken.</translation>
    </message>
    <message>
        <source>A knee that stays where it is. Straight or soft is a detail; a right angle is another exercise.</source>
        <translation>Ein Knie, das bleibt, wo es ist. Gestreckt oder locker ist Nebensache; ein rechter Winkel ist eine andere Übung.</translation>
    </message>
    <message>
        <source>Leg press: free the sled first, or straighten the knees first?</source>
        <translation>Beinpresse: erst den Schlitten lösen oder erst die Knie strecken?</translation>
    </message>
    <message>
        <source>Hart frees the sled by straightening the knees. Jordan straightens them and then unlocks. Both fit some machine; neither was tested.</source>
        <translation>Hart löst den Schlitten, indem er die Knie streckt. Jordan streckt sie und entriegelt dann. Beides passt zu irgendeiner Maschine; keines wurde geprüft.</translation>
    </message>
    <message>
        <source>Know your machine before you load it, and set the stops before you move a foot.</source>
        <translation>Lern deine Maschine kennen, bevor du auflädst, und sichere, bevor du einen Fuß bewegst.</translation>
    </message>
    <message>
        <source>Do pauses within a rep add growth?</source>
        <translation>Bringen Haltephasen mehr Wachstum?</translation>
    </message>
    <message>
        <source>Hart squeezes 1 s at the top and does not stop at the bottom. Jordan holds both for 2 s, and in the standing steps only briefly. No trial of pauses within a calf rep was found. A stop at the bottom takes the bounce out; that it adds growth has not been shown.</source>
        <translation>Hart hält oben 1 s und unten gar nicht. Jordan hält beides 2 s, in den Schritten im Stehen nur kurz. Eine Studie zu Haltephasen in der Wadenwiederholung fand sich nicht. Ein Halt unten nimmt die Federung heraus; dass er Wachstum bringt, ist nicht gezeigt.</translation>
    </message>
    <message>
        <source>Depth, and a bottom without bounce. The seconds are yours to choose.</source>
        <translation>Tiefe, und unten kein Schwung. Die Sekunden wählst du.</translation>
    </message>
    <message>
        <source>How slow should a rep be?</source>
        <translation>Wie langsam soll eine Wiederholung sein?</translation>
    </message>
    <message>
        <source>Growth was alike from 0.5 to 8 s a rep across 8 studies of lifting in general, not of calves. Above 8 s the tested band ends. Above 10 s growth looks smaller, on little data. Hart&apos;s numbers make 5–6 s; Jordan gives no seconds up and down, and with 2 s each way the two pauses bring a rep to 8 s. Hart asks for 2 s up and also for power; choose one.</source>
        <translation>Von 0,5 bis 8 s je Wiederholung war das Wachstum in 8 Studien über Krafttraining allgemein, nicht über Waden, gleich. Über 8 s endet das geprüfte Band. Über 10 s sieht das Wachstum kleiner aus, bei wenig Daten. Harts Zahlen machen 5–6 s; Jordan nennt keine Sekunden auf und ab, und mit je 2 s bringen die zwei Haltephasen eine Wiederholung auf 8 s. Hart will 2 s auf und auch Kraft; wähl eines.</translation>
    </message>
    <message>
        <source>Control on the way down, the full depth, and sets that get hard. The exact seconds matter little.</source>
        <translation>Kontrolle auf dem Weg nach unten, die volle Tiefe und Sätze, die schwer werden. Die genauen Sekunden zählen wenig.</translation>
    </message>
    <message>
        <source>What is wrong with bouncing?</source>
        <translation>Was ist am Federn falsch?</translation>
    </message>
    <message>
        <source>Hart: it takes load and time off the muscle. Jordan: it also injures. In a quick rebound the tendon does spring while the muscle fibres keep almost the same length (read at second hand). That it costs growth was not tested, and for the injuries no source was found.</source>
        <translation>Hart: Es nimmt dem Muskel Last und Zeit. Jordan: Es verletzt auch. Beim schnellen Zurückfedern federt tatsächlich die Sehne, während die Muskelfasern fast gleich lang bleiben (aus zweiter Hand). Dass es Wachstum kostet, wurde nicht geprüft, und für die Verletzungen fand sich keine Quelle.</translation>
    </message>
    <message>
        <source>A calm turn at the bottom keeps every rep the same, so that you can tell progress from momentum.</source>
        <translation>Eine ruhige Umkehr unten hält jede Wiederholung gleich, damit du Fortschritt von Schwung unterscheiden kannst.</translation>
    </message>
    <message>
        <source>Full range, or only the stretched half?</source>
        <translation>Voller Umfang oder nur die gedehnte Hälfte?</translation>
    </message>
    <message>
        <source>Both articles treat bottom and top as equals. In 42 young women the stretched half grew the inner head 15.2 %, the full range 6.7 % and the top half 3.4 %. In 23 trained people the difference was small and uncertain. Full reps are the safe choice to begin with. A rep that lacks the bottom loses most; one that lacks the top loses little. Bottom-half reps are an option, also as extra ones after the last full rep; not with Achilles pain.</source>
        <translation>Beide Artikel behandeln unten und oben als gleichwertig. Bei 42 jungen Frauen wuchs der innere Kopf mit der gedehnten Hälfte um 15,2 %, mit vollem Umfang um 6,7 % und mit der oberen Hälfte um 3,4 %. Bei 23 Trainierten war der Unterschied klein und unsicher. Volle Wiederholungen sind für den Anfang die sichere Wahl. Eine Wiederholung ohne unten verliert am meisten, eine ohne oben wenig. Wiederholungen der unteren Hälfte sind eine Möglichkeit, auch als zusätzliche nach der letzten vollen; nicht bei Achillesschmerz.</translation>
    </message>
    <message>
        <source>Never give up the bottom for weight.</source>
        <translation>Gib die Tiefe nie für Gewicht auf.</translation>
    </message>
    <message>
        <source>As deep as possible, or as deep as comfortable?</source>
        <translation>So tief wie möglich oder so tief wie angenehm?</translation>
    </message>
    <message>
        <source>Hart says comfortable, and in the steps drops the word; Jordan says as low as they go. The deep part pays, and pain sets the limit. With a sore spot at the heel bone the usual advice is to stay at floor level.</source>
        <translation>Hart sagt angenehm und lässt das Wort in den Schritten weg; Jordan sagt, so tief sie gehen. Der tiefe Teil lohnt sich, und Schmerz setzt die Grenze. Bei einer wunden Stelle am Fersenbein ist der übliche Rat, auf Bodenhöhe zu bleiben.</translation>
    </message>
    <message>
        <source>The depth you can repeat without pain, in every rep.</source>
        <translation>Die Tiefe, die du ohne Schmerz wiederholen kannst, in jeder Wiederholung.</translation>
    </message>
    <message>
        <source>Few heavy reps or many light ones?</source>
        <translation>Wenige schwere Wiederholungen oder viele leichte?</translation>
    </message>
    <message>
        <source>Hart: 10–20, for some 20–30 and more. Jordan: 15–25 for endurance and 8–12 for size. In 26 untrained men 6–10 and 20–30 reps, each set to the limit, grew all three calf muscles alike; fibre type did not matter. That calves need high reps, or that only low ones build size, is not borne out.</source>
        <translation>Hart: 10–20, für manche 20–30 und mehr. Jordan: 15–25 für Ausdauer und 8–12 für Masse. Bei 26 untrainierten Männern ließen 6–10 und 20–30 Wiederholungen, jeder Satz bis ans Limit, alle drei Wadenmuskeln gleich wachsen; der Fasertyp spielte keine Rolle. Dass Waden viele Wiederholungen brauchen oder nur wenige Masse bringen, bestätigt sich nicht.</translation>
    </message>
    <message>
        <source>Sets that end near the limit, and enough of them in a week.</source>
        <translation>Sätze, die nah am Limit enden, und genug davon in der Woche.</translation>
    </message>
    <message>
        <source>How many sets a week?</source>
        <translation>Wie viele Sätze je Woche?</translation>
    </message>
    <message>
        <source>Hart&apos;s numbers make 6–12, Jordan says 10–20. In 61 untrained women 12 a week beat 6 for the outer head and the soleus; for the inner head the gap was not clear. A 2026 guideline, read at second hand, says about 10 or more. Nobody we know of tested 20 on calves.</source>
        <translation>Harts Zahlen machen 6–12, Jordan sagt 10–20. Bei 61 untrainierten Frauen schlugen 12 je Woche 6 beim äußeren Kopf und beim Soleus; beim inneren Kopf war der Abstand nicht klar. Eine Leitlinie von 2026, aus zweiter Hand gelesen, sagt etwa 10 oder mehr. Niemand, von dem wir wissen, hat 20 für Waden geprüft.</translation>
    </message>
    <message>
        <source>Start with 8–12 that you can keep up, and add while it keeps paying.</source>
        <translation>Fang mit 8–12 an, die du durchhältst, und leg zu, solange es sich lohnt.</translation>
    </message>
    <message>
        <source>How many days a week?</source>
        <translation>An wie vielen Tagen je Woche?</translation>
    </message>
    <message>
        <source>The articles agree on 2–3, for different reasons: Hart because calves can take it, Jordan so that they recover. With the same weekly sets the number of days matters little, says a 2026 guideline that we read at second hand.</source>
        <translation>Die Artikel sind sich bei 2–3 einig, aus verschiedenen Gründen: Hart, weil Waden es vertragen, Jordan, damit sie sich erholen. Bei gleichen Wochensätzen zählt die Zahl der Tage wenig, sagt eine Leitlinie von 2026, die wir aus zweiter Hand lasen.</translation>
    </message>
    <message>
        <source>The sets of the week. Split them so that each session stays good.</source>
        <translation>Die Sätze der Woche. Verteil sie so, dass jedes Training gut bleibt.</translation>
    </message>
    <message>
        <source>How long to rest, and is less rest progress?</source>
        <translation>Wie lange pausieren, und ist weniger Pause Fortschritt?</translation>
    </message>
    <message>
        <source>Neither article gives a time; Jordan counts shorter rest as progress. In thighs and arms longer rests did slightly better, with much uncertainty. Calves were not studied. Cutting rest is therefore no progress by default here.</source>
        <translation>Keiner der Artikel nennt eine Zeit; Jordan zählt kürzere Pausen als Fortschritt. Bei Oberschenkeln und Armen waren längere Pausen etwas besser, sehr unsicher. Waden wurden nicht untersucht. Kürzere Pausen gelten hier darum von Haus aus nicht als Fortschritt.</translation>
    </message>
    <message>
        <source>Be ready for the next set. 90–120 s is our suggestion.</source>
        <translation>Sei bereit für den nächsten Satz. 90–120 s ist unser Vorschlag.</translation>
    </message>
    <message>
        <source>Add weight, reps, sets, or take rest away?</source>
        <translation>Gewicht, Wiederholungen, Sätze dazu oder Pause weg?</translation>
    </message>
    <message>
        <source>Both articles add weight, reps or sets; Jordan also cuts rest. In 43 trained people adding reps and adding load changed the muscles alike. So fill up your rep range first, then add 2–10 % of load. Cutting rest is not favoured by what is known.</source>
        <translation>Beide Artikel legen Gewicht, Wiederholungen oder Sätze zu; Jordan kürzt auch die Pause. Bei 43 Trainierten änderten mehr Wiederholungen und mehr Gewicht die Muskeln gleich. Füll also erst deinen Wiederholungsbereich, dann leg 2–10 % Gewicht zu. Für kürzere Pausen spricht nach dem, was man weiß, nichts.</translation>
    </message>
    <message>
        <source>One step at a time, at the same depth as before.</source>
        <translation>Ein Schritt nach dem anderen, in derselben Tiefe wie zuvor.</translation>
    </message>
    <message>
        <source>Does bending at the hips stretch the calf more?</source>
        <translation>Dehnt Vorbeugen aus der Hüfte die Wade mehr?</translation>
    </message>
    <message>
        <source>Jordan says so. The gastrocnemius ends above the knee and never reaches the hip. In nine people a bent hip left the calf&apos;s tension at a given ankle angle as it was, and took 17.7° off how far the ankle would go. So the bend may even limit the stretch.</source>
        <translation>Jordan sagt es. Der Gastrocnemius endet über dem Knie und reicht nie bis zur Hüfte. Bei neun Menschen ließ eine gebeugte Hüfte die Spannung der Wade bei gegebenem Fußwinkel, wie sie war, und nahm 17,7° vom Weg des Sprunggelenks. Das Vorbeugen kann die Dehnung also sogar begrenzen.</translation>
    </message>
    <message>
        <source>Straight knees and the depth your ankles reach. Choose the donkey raise if you like how it feels.</source>
        <translation>Gestreckte Knie und die Tiefe, die deine Sprunggelenke hergeben. Nimm Donkey, wenn es sich für dich gut anfühlt.</translation>
    </message>
    <message>
        <source>Leg press or standing raise for the inner calf?</source>
        <translation>Beinpresse oder stehend für die innere Wade?</translation>
    </message>
    <message>
        <source>Hart writes about the leg press, Jordan puts standing raises first. No comparison of the two was found. The growth trial on the toes used a leg press, one of the muscle-activity studies standing raises. One leg or two made no clear difference.</source>
        <translation>Hart schreibt über die Beinpresse, Jordan stellt das Stehen voran. Ein Vergleich der beiden fand sich nicht. Die Wachstumsstudie zu den Zehen benutzte eine Beinpresse, eine der Studien der Muskelaktivität das Stehen. Ein Bein oder zwei machte keinen klaren Unterschied.</translation>
    </message>
    <message>
        <source>Straight knees. Take the one you can load safely and do deep.</source>
        <translation>Gestreckte Knie. Nimm die, die du sicher beladen und tief machen kannst.</translation>
    </message>
    <message>
        <source>Where does the push go through?</source>
        <translation>Wodurch geht der Druck?</translation>
    </message>
    <message>
        <source>Hart: the balls of the feet. Jordan: over the big and second toe. Hart names the plate&apos;s lower half and also its edge, Jordan the edge. No study compares any of it.</source>
        <translation>Hart: durch die Fußballen. Jordan: über den großen und zweiten Zeh. Hart nennt die untere Hälfte der Platte und auch ihre Kante, Jordan die Kante. Keine Studie vergleicht etwas davon.</translation>
    </message>
    <message>
        <source>Heels that are free to drop, and a foot that does not roll.</source>
        <translation>Fersen, die frei sinken können, und ein Fuß, der nicht kippt.</translation>
    </message>
    <message>
        <source>Do balanced calves protect the Achilles tendon?</source>
        <translation>Schützen ausgewogene Waden die Achillessehne?</translation>
    </message>
    <message>
        <source>Jordan says so without a source. Loading is the best-supported treatment once the tendon hurts. That evenly trained heads prevent it is unproven.</source>
        <translation>Jordan sagt es ohne Quelle. Belastung ist die am besten gestützte Behandlung, wenn die Sehne schon schmerzt. Dass gleichmäßig trainierte Köpfe vorbeugen, ist nicht belegt.</translation>
    </message>
    <message>
        <source>Steady loading that grows slowly, and an early look at small complaints.</source>
        <translation>Stetige Belastung, die langsam wächst, und ein früher Blick auf kleine Beschwerden.</translation>
    </message>
    <message>
        <source>How many single-leg raises are typical at my age?</source>
        <translation>Wie viele einbeinige Wiederholungen sind in meinem Alter üblich?</translation>
    </message>
    <message>
        <source>The two largest studies disagree. One, of 566 people, sees a steep fall: from 37 at 20 years to 10 at 80 for men, from 30 to 14 for women (estimates, read at second hand). The other, of 500, sees no link with age and about 25 reps. The often quoted 25 is older than both.</source>
        <translation>Die zwei größten Studien sind uneins. Die eine, mit 566 Menschen, sieht einen steilen Abfall: von 37 mit 20 Jahren auf 10 mit 80 bei Männern, von 30 auf 14 bei Frauen (Schätzungen, aus zweiter Hand). Die andere, mit 500, sieht keinen Zusammenhang mit dem Alter und etwa 25 Wiederholungen. Die oft genannte 25 ist älter als beide.</translation>
    </message>
    <message>
        <source>Your own count over months, done the same way each time. Less than 6 reps and less than 25 % up or down is noise.</source>
        <translation>Deine eigene Zahl über Monate, jedes Mal gleich gemacht. Weniger als 6 Wiederholungen und weniger als 25 % auf oder ab sind Rauschen.</translation>
    </message>
    <message>
        <source>Not medical advice</source>
        <translation>Kein ärztlicher Rat</translation>
    </message>
    <message>
        <source>What stands here is general. It cannot see you, and it does not replace somebody who can. When in doubt, ask a doctor or a physiotherapist.</source>
        <translation>Was hier steht, ist allgemein. Es kann dich nicht sehen und ersetzt niemanden, der es kann. Frag im Zweifel eine Ärztin, einen Arzt oder eine Physiotherapie.</translation>
    </message>
    <message>
        <source>Ask first if this is you</source>
        <translation>Frag zuerst, wenn das auf dich zutrifft</translation>
    </message>
    <message>
        <source>Talk to a professional before you begin.</source>
        <translation>Sprich mit einer Fachperson, bevor du anfängst.</translation>
    </message>
    <message>
        <source>An Achilles rupture or operation in the past</source>
        <translation>Ein Achillessehnenriss oder eine Operation in der Vergangenheit</translation>
    </message>
    <message>
        <source>Achilles pain now</source>
        <translation>Achillesschmerz, jetzt</translation>
    </message>
    <message>
        <source>A calf tear not long ago</source>
        <translation>Ein Wadenriss vor nicht langer Zeit</translation>
    </message>
    <message>
        <source>A course of fluoroquinolone antibiotics</source>
        <translation>Eine Behandlung mit Fluorchinolon-Antibiotika</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Schwangerschaft</translation>
    </message>
    <message>
        <source>A risk of blood clots</source>
        <translation>Ein Risiko für Blutgerinnsel</translation>
    </message>
    <message>
        <source>Warm up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Walk easily for 3–5 minutes, then do one or two light sets. Neither article has a warm-up; this one is ours.</source>
        <translation>Geh 3–5 Minuten locker, dann mach ein oder zwei leichte Sätze. Keiner der Artikel hat ein Aufwärmen; dieses ist unseres.</translation>
    </message>
    <message>
        <source>In every set</source>
        <translation>In jedem Satz</translation>
    </message>
    <message>
        <source>Four habits that cost nothing.</source>
        <translation>Vier Gewohnheiten, die nichts kosten.</translation>
    </message>
    <message>
        <source>A weight that leaves your form alone</source>
        <translation>Ein Gewicht, das deine Ausführung in Ruhe lässt</translation>
    </message>
    <message>
        <source>A stretch that is comfortable, never painful</source>
        <translation>Eine Dehnung, die angenehm ist, nie schmerzhaft</translation>
    </message>
    <message>
        <source>A slow way down, no bounce</source>
        <translation>Ein langsamer Weg nach unten, kein Schwung</translation>
    </message>
    <message>
        <source>Time to recover before the next session</source>
        <translation>Zeit zur Erholung vor dem nächsten Training</translation>
    </message>
    <message>
        <source>The pain scale</source>
        <translation>Die Schmerzskala</translation>
    </message>
    <message>
        <source>For an Achilles tendon or calf that you already know to be sore: rate it from 0, none, to 10, the worst you can think of. In a trial of 38 people in rehabilitation, keeping up the loading under such a scale was no worse. The zones come from a clinic&apos;s page, at second hand. New or sharp pain is not a matter of zones: stop.</source>
        <translation>Für eine Achillessehne oder Wade, von der du schon weißt, dass sie schmerzt: Bewerte von 0, nichts, bis 10, das Schlimmste, was du dir denken kannst. In einer Studie mit 38 Menschen in der Reha war Weiterbelasten nach so einer Skala nicht schlechter. Die Bereiche stammen von der Seite einer Klinik, aus zweiter Hand. Neuer oder stechender Schmerz ist keine Frage von Bereichen: aufhören.</translation>
    </message>
    <message>
        <source>0–3: safe; go on</source>
        <translation>0–3: unbedenklich; weiter</translation>
    </message>
    <message>
        <source>4–5: acceptable; watch it, and add nothing today</source>
        <translation>4–5: vertretbar; achtgeben und heute nichts zulegen</translation>
    </message>
    <message>
        <source>Above 5: too much; stop</source>
        <translation>Über 5: zu viel; aufhören</translation>
    </message>
    <message>
        <source>Worse the next morning, or from week to week: do less and have it looked at</source>
        <translation>Am nächsten Morgen oder von Woche zu Woche schlimmer: weniger tun und ansehen lassen</translation>
    </message>
    <message>
        <source>Stop: something gave way</source>
        <translation>Aufhören: Etwas hat nachgegeben</translation>
    </message>
    <message>
        <source>Stop and get it looked at the same day. A tendon or a muscle may be torn.</source>
        <translation>Hör auf und lass es am selben Tag ansehen. Eine Sehne oder ein Muskel kann gerissen sein.</translation>
    </message>
    <message>
        <source>A sudden pop in the calf or heel</source>
        <translation>Ein plötzlicher Knall in Wade oder Ferse</translation>
    </message>
    <message>
        <source>A feeling as if somebody had kicked you</source>
        <translation>Ein Gefühl, als hätte dich jemand getreten</translation>
    </message>
    <message>
        <source>You cannot rise on your toes any more</source>
        <translation>Du kommst nicht mehr auf die Zehen</translation>
    </message>
    <message>
        <source>Stop: one calf swells</source>
        <translation>Aufhören: Eine Wade schwillt an</translation>
    </message>
    <message>
        <source>Stop and get it looked at the same day: it can be a blood clot. With breathlessness call an ambulance.</source>
        <translation>Hör auf und lass es am selben Tag ansehen: Es kann ein Blutgerinnsel sein. Bei Atemnot ruf den Notruf.</translation>
    </message>
    <message>
        <source>One calf swollen, warm or red</source>
        <translation>Eine Wade geschwollen, warm oder rot</translation>
    </message>
    <message>
        <source>An ache on one side that training does not explain</source>
        <translation>Ein Schmerz auf einer Seite, den das Training nicht erklärt</translation>
    </message>
    <message>
        <source>Most of all after a long journey or an operation</source>
        <translation>Vor allem nach einer langen Reise oder einer Operation</translation>
    </message>
    <message>
        <source>Stop: the set is over</source>
        <translation>Aufhören: Der Satz ist vorbei</translation>
    </message>
    <message>
        <source>End the set with Esc; its reps are kept. If it comes back, have it looked at.</source>
        <translation>Beende den Satz mit Esc; die Wiederholungen bleiben. Kommt es wieder, lass es ansehen.</translation>
    </message>
    <message>
        <source>Sharp pain, or pain that climbs from rep to rep</source>
        <translation>Stechender Schmerz oder Schmerz, der von Wiederholung zu Wiederholung steigt</translation>
    </message>
    <message>
        <source>Pain above 5 on the scale</source>
        <translation>Schmerz über 5 auf der Skala</translation>
    </message>
    <message>
        <source>Numbness in the foot or leg</source>
        <translation>Taubheit in Fuß oder Bein</translation>
    </message>
    <message>
        <source>Sore where the tendon meets the heel bone</source>
        <translation>Schmerz, wo die Sehne ins Fersenbein geht</translation>
    </message>
    <message>
        <source>A deep drop presses on the sore spot. The usual advice, read at second hand, is to stay above it.</source>
        <translation>Tiefes Absenken drückt auf die wunde Stelle. Der übliche Rat, aus zweiter Hand: darüber bleiben.</translation>
    </message>
    <message>
        <source>Train from the floor, not from a step</source>
        <translation>Trainier vom Boden, nicht von einer Stufe</translation>
    </message>
    <message>
        <source>Do not let the heel drop below the toes</source>
        <translation>Lass die Ferse nicht unter die Zehen sinken</translation>
    </message>
    <message>
        <source>No bottom-half reps and no loaded stretch</source>
        <translation>Keine Wiederholungen der unteren Hälfte und kein Dehnen mit Gewicht</translation>
    </message>
    <message>
        <source>A sore Achilles tendon</source>
        <translation>Eine schmerzende Achillessehne</translation>
    </message>
    <message>
        <source>Loading it with care has the best evidence of all treatments, and small complaints are best noticed early. That is a plan to make with a physiotherapist; this program is none.</source>
        <translation>Sie mit Bedacht zu belasten ist von allen Behandlungen am besten belegt, und kleine Beschwerden bemerkt man am besten früh. Das ist ein Plan für dich und eine Physiotherapie; dieses Programm ist keiner.</translation>
    </message>
    <message>
        <source>Antibiotics that weaken tendons</source>
        <translation>Antibiotika, die Sehnen schwächen</translation>
    </message>
    <message>
        <source>Fluoroquinolones (ciprofloxacin, levofloxacin, moxifloxacin and others) make a torn tendon 3 to 4 times as likely. More so above 60 years, with steroids or after a transplant. At the first tendon pain stop training that leg and call a doctor.</source>
        <translation>Fluorchinolone (Ciprofloxacin, Levofloxacin, Moxifloxacin und andere) machen einen Sehnenriss 3- bis 4-mal so wahrscheinlich. Mehr noch über 60 Jahren, mit Kortison oder nach einer Transplantation. Hör beim ersten Sehnenschmerz auf, dieses Bein zu trainieren, und ruf eine Ärztin oder einen Arzt an.</translation>
    </message>
    <message>
        <source>On the leg press</source>
        <translation>An der Beinpresse</translation>
    </message>
    <message>
        <source>Nothing but the balls of your feet holds the sled. Learn the stops before you load it.</source>
        <translation>Nichts als deine Fußballen hält den Schlitten. Lern die Sicherungen kennen, bevor du auflädst.</translation>
    </message>
    <message>
        <source>Stops on whenever a foot moves</source>
        <translation>Sicherungen drin, wann immer sich ein Fuß bewegt</translation>
    </message>
    <message>
        <source>Follow your machine for freeing the sled: some free it by straightening the knees, some have a lever</source>
        <translation>Lös den Schlitten, wie deine Maschine es will: manche durch Strecken der Knie, manche mit einem Hebel</translation>
    </message>
    <message>
        <source>Keep a small, steady bend; never snap the knees straight</source>
        <translation>Behalt eine kleine, gleiche Beugung; drück die Knie nie ruckartig durch</translation>
    </message>
    <message>
        <source>Dry plate, shoes with grip</source>
        <translation>Platte trocken, Schuhe mit Halt</translation>
    </message>
    <message>
        <source>After the last rep: sled home, stops on, then the feet</source>
        <translation>Nach der letzten Wiederholung: Schlitten zurück, sichern, dann die Füße</translation>
    </message>
    <message>
        <source>On a step or block</source>
        <translation>Auf einer Stufe oder einem Block</translation>
    </message>
    <message>
        <source>A step that tips is worse than no step.</source>
        <translation>Eine Stufe, die kippt, ist schlechter als keine.</translation>
    </message>
    <message>
        <source>Put it where it cannot slide or tip</source>
        <translation>Stell sie so, dass sie nicht rutschen oder kippen kann</translation>
    </message>
    <message>
        <source>Keep a wall, rail or rack within reach</source>
        <translation>Wand, Geländer oder Ständer in Reichweite</translation>
    </message>
    <message>
        <source>With dumbbells keep one hand free to hold on, or load one side only</source>
        <translation>Mit Kurzhanteln eine Hand zum Festhalten frei lassen oder nur eine Seite beladen</translation>
    </message>
    <message>
        <source>Step down one foot at a time, not backwards off the edge</source>
        <translation>Steig ein Fuß nach dem anderen ab, nicht rückwärts von der Kante</translation>
    </message>
    <message>
        <source>Under a pad or a partner</source>
        <translation>Unter einem Polster oder Partner</translation>
    </message>
    <message>
        <source>Take the weight with bent knees or raised heels, and give it back the same way.</source>
        <translation>Übernimm das Gewicht mit gebeugten Knien oder gehobenen Fersen, und gib es genauso zurück.</translation>
    </message>
    <message>
        <source>Standing machine: bend the knees to come under the pads, and to set the weight down</source>
        <translation>Stehende Maschine: Knie beugen, um unter die Polster zu kommen und um das Gewicht abzusetzen</translation>
    </message>
    <message>
        <source>Seated machine: heels up before the lever moves, out or in</source>
        <translation>Sitzende Maschine: Fersen hoch, bevor sich der Hebel bewegt, hinaus wie hinein</translation>
    </message>
    <message>
        <source>Donkey raise: pad or partner low on the hips, never on the middle of the back</source>
        <translation>Donkey: Polster oder Partner tief auf der Hüfte, nie auf der Rückenmitte</translation>
    </message>
    <message>
        <source>The partner gets on last and off first</source>
        <translation>Der Partner steigt zuletzt auf und zuerst ab</translation>
    </message>
    <message>
        <source>Hart: leg press, toes out</source>
        <translation>Hart: Beinpresse, Zehen außen</translation>
    </message>
    <message>
        <source>Hart&apos;s: leg press, toes out by about 45°, 3–4 sets of 10–20 reps, 2–3 sessions a week, lower 3 s, no stop, raise 2 s, squeeze 1 s. Ours: three sets, and the rest.</source>
        <translation>Von Hart: Beinpresse, Zehen um etwa 45° nach außen, 3–4 Sätze mit 10–20 Wiederholungen, 2–3 Trainings je Woche, 3 s senken, kein Halt, 2 s heben, 1 s halten. Von uns: drei Sätze und die Pause.</translation>
    </message>
    <message>
        <source>2–3</source>
        <translation>2–3</translation>
    </message>
    <message>
        <source>Hart: leg press and complements</source>
        <translation>Hart: Beinpresse und Ergänzung</translation>
    </message>
    <message>
        <source>Hart&apos;s: the leg press first, and standing, seated and one-legged raises beside it; 3–4 sets of 10–20 reps a session. Ours: how the four sets are shared out, and the rest.</source>
        <translation>Von Hart: zuerst die Beinpresse, daneben stehend, sitzend und einbeinig; 3–4 Sätze mit 10–20 Wiederholungen je Training. Von uns: wie die vier Sätze verteilt sind und die Pause.</translation>
    </message>
    <message>
        <source>Jordan: 8–12 reps</source>
        <translation>Jordan: 8–12 Wdh.</translation>
    </message>
    <message>
        <source>Jordan&apos;s: 8–12 reps for size, toes slightly in, 2 s stops at both ends, 10–20 sets a week over 2–3 sessions. Ours: five sets a session, which make 10 or 15 a week; which exercise gets how many; the seconds up and down; the rest. Take turns with the day of 15–25 reps.</source>
        <translation>Von Jordan: 8–12 Wiederholungen für Masse, Zehen leicht innen, 2 s Halt an beiden Enden, 10–20 Sätze je Woche in 2–3 Trainings. Von uns: fünf Sätze je Training, was 10 oder 15 je Woche macht; welche Übung wie viele bekommt; die Sekunden auf und ab; die Pause. Wechsle mit dem Tag mit 15–25 Wiederholungen.</translation>
    </message>
    <message>
        <source>1–2</source>
        <translation>1–2</translation>
    </message>
    <message>
        <source>Jordan: 15–25 reps</source>
        <translation>Jordan: 15–25 Wdh.</translation>
    </message>
    <message>
        <source>Jordan&apos;s: 15–25 reps for endurance, toes slightly in, 2 s stops at both ends, 10–20 sets a week over 2–3 sessions. Ours: five sets a session, which make 10 or 15 a week; which exercise gets how many; the seconds up and down; the rest. Take turns with the day of 8–12 reps.</source>
        <translation>Von Jordan: 15–25 Wiederholungen für Ausdauer, Zehen leicht innen, 2 s Halt an beiden Enden, 10–20 Sätze je Woche in 2–3 Trainings. Von uns: fünf Sätze je Training, was 10 oder 15 je Woche macht; welche Übung wie viele bekommt; die Sekunden auf und ab; die Pause. Wechsle mit dem Tag mit 8–12 Wiederholungen.</translation>
    </message>
    <message>
        <source>Balanced week, day 1: straight and bent</source>
        <translation>Ausgewogene Woche, Tag 1: gestreckt und gebeugt</translation>
    </message>
    <message>
        <source>Ours. The week has twelve sets: eight with straight knees, four with bent ones, two of the straight ones on each leg alone. In one trial straight knees grew the gastrocnemius far more, and the soleus grew alike either way (Kinoshita 2023). Growth was alike from few reps to many (Schoenfeld 2020).</source>
        <translation>Von uns. Die Woche hat zwölf Sätze: acht mit gestreckten Knien, vier mit gebeugten, zwei der gestreckten mit jedem Bein allein. In einer Studie ließen gestreckte Knie den Gastrocnemius viel mehr wachsen, und der Soleus wuchs so oder so gleich (Kinoshita 2023). Von wenigen bis zu vielen Wiederholungen war das Wachstum gleich (Schoenfeld 2020).</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>Balanced week, day 2: one leg at a time</source>
        <translation>Ausgewogene Woche, Tag 2: ein Bein nach dem anderen</translation>
    </message>
    <message>
        <source>Ours. Each leg alone, left and then right, and bent knees after it. For size, one leg or two made no clear difference across 9 studies (Kassiano 2024).</source>
        <translation>Von uns. Jedes Bein allein, links und dann rechts, danach gebeugte Knie. Für Masse machte ein Bein oder zwei in 9 Studien keinen klaren Unterschied (Kassiano 2024).</translation>
    </message>
    <message>
        <source>Balanced week, day 3: straight</source>
        <translation>Ausgewogene Woche, Tag 3: gestreckt</translation>
    </message>
    <message>
        <source>Ours. The third day has straight knees only, with more reps. The week&apos;s twelve sets are what did best in a trial of 6, 9 and 12 sets a week, for two of three muscles (Kassiano 2024).</source>
        <translation>Von uns. Der dritte Tag hat nur gestreckte Knie, mit mehr Wiederholungen. Die zwölf Sätze der Woche sind, was in einer Studie mit 6, 9 und 12 Sätzen je Woche bei zwei von drei Muskeln am besten abschnitt (Kassiano 2024).</translation>
    </message>
</context>
</TS>
