<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Warm</source>
        <translation>Herzlich</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Sachlich</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Bestimmt</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Save as a mail file</source>
        <translation>Als Mail-Datei speichern</translation>
    </message>
    <message>
        <source>Edit the template</source>
        <translation>Vorlage bearbeiten</translation>
    </message>
    <message>
        <source>Open in mail</source>
        <translation>Im Mailprogramm öffnen</translation>
    </message>
    <message>
        <source>Reply to the client</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Neu schreiben</translation>
    </message>
    <message>
        <source>Reply to {name}</source>
        <translation>Antwort an {name}</translation>
    </message>
    <message>
        <source>In your words; it does not follow the items any more.</source>
        <translation>Eigene Worte; sie folgen den Punkten nicht mehr.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Too long for a link: the text is copied. Paste it into the mail that opened.</source>
        <translation>Zu lang für einen Link: Der Text ist kopiert. In die geöffnete Mail einfügen.</translation>
    </message>
    <message>
        <source>Opened in the mail program. You send it.</source>
        <translation>Im Mailprogramm geöffnet. Gesendet wird dort.</translation>
    </message>
    <message>
        <source>No mail program answered: the text is copied.</source>
        <translation>Kein Mailprogramm antwortet: Der Text ist kopiert.</translation>
    </message>
    <message>
        <source>The mail was not saved: {why}. The reply is unchanged. Choose another folder.</source>
        <translation>Die Mail wurde nicht gespeichert: {why}. Die Antwort ist unverändert. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>Alles finden …</translation>
    </message>
    <message>
        <source>Add a project…</source>
        <translation>Projekt hinzufügen …</translation>
    </message>
    <message>
        <source>Add a client…</source>
        <translation>Kunden hinzufügen …</translation>
    </message>
    <message>
        <source>Import cases…</source>
        <translation>Fälle importieren …</translation>
    </message>
    <message>
        <source>Import payments…</source>
        <translation>Zahlungen importieren …</translation>
    </message>
    <message>
        <source>Export all cases…</source>
        <translation>Alle Fälle exportieren …</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Studio settings…</source>
        <translation>Studio-Einstellungen …</translation>
    </message>
    <message>
        <source>Backups and safety…</source>
        <translation>Backups und Sicherheit …</translation>
    </message>
    <message>
        <source>Guide…</source>
        <translation>Handbuch …</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Tasten …</translation>
    </message>
    <message>
        <source>About Studio Desk…</source>
        <translation>Über Studio Desk …</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Studio menu</source>
        <translation>Studio-Menü</translation>
    </message>
    <message>
        <source>Choose a project to see how it stands</source>
        <translation>Projekt wählen, um seinen Stand zu sehen</translation>
    </message>
    <message>
        <source>The window speaks it from the next start</source>
        <translation>Gilt ab dem nächsten Start</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>Zurückgezahlt</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Money.</source>
        <translation>Geld.</translation>
    </message>
    <message>
        <source>No money was noted yet</source>
        <translation>Noch kein Geld verzeichnet</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Vereinen …</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>All that is stored on this client</source>
        <translation>Alles, was über diesen Kunden gespeichert ist</translation>
    </message>
    <message>
        <source>Projects of this client</source>
        <translation>Projekte dieses Kunden</translation>
    </message>
    <message>
        <source>Everything said</source>
        <translation>Alles, was besprochen wurde</translation>
    </message>
    <message>
        <source>No e-mail address, no phone number</source>
        <translation>Keine E-Mail-Adresse, keine Telefonnummer</translation>
    </message>
    <message numerus="yes">
        <source>%n other clients with the same name or e-mail address</source>
        <comment>%n other client with the same name or e-mail address</comment>
        <translation>
            <numerusform>%n weiterer Kunde mit gleichem Namen oder gleicher E-Mail-Adresse</numerusform>
            <numerusform>%n weitere Kunden mit gleichem Namen oder gleicher E-Mail-Adresse</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>order of {}</source>
        <translation>Bestellung zu {}</translation>
    </message>
    <message>
        <source>payment for {}</source>
        <translation>Zahlung zu {}</translation>
    </message>
    <message>
        <source>charge for {}</source>
        <translation>Aufpreis zu {}</translation>
    </message>
    <message>
        <source>start of work on {}</source>
        <translation>Arbeitsbeginn an {}</translation>
    </message>
    <message>
        <source>delivery of {}</source>
        <translation>Lieferung von {}</translation>
    </message>
    <message>
        <source>revision request for {}</source>
        <translation>Revisionsanfrage zu {}</translation>
    </message>
    <message>
        <source>revision of {}</source>
        <translation>Revision von {}</translation>
    </message>
    <message>
        <source>approval of {}</source>
        <translation>Abnahme von {}</translation>
    </message>
    <message>
        <source>contact about {}</source>
        <translation>Kontakt wegen {}</translation>
    </message>
    <message>
        <source>claim about {}</source>
        <translation>Antrag zu {}</translation>
    </message>
    <message>
        <source>evidence for {}</source>
        <translation>Beleg zu {}</translation>
    </message>
    <message>
        <source>fix of {}</source>
        <translation>Behebung bei {}</translation>
    </message>
    <message>
        <source>failed fix of {}</source>
        <translation>missglückte Behebung bei {}</translation>
    </message>
    <message>
        <source>declined claim about {}</source>
        <translation>abgelehnter Antrag zu {}</translation>
    </message>
    <message>
        <source>end of work on {}</source>
        <translation>Ende der Arbeit an {}</translation>
    </message>
    <message>
        <source>refund for {}</source>
        <translation>Erstattung zu {}</translation>
    </message>
    <message>
        <source>credit for {}</source>
        <translation>Gutschrift zu {}</translation>
    </message>
    <message>
        <source>chargeback of {}</source>
        <translation>Rückbuchung zu {}</translation>
    </message>
    <message>
        <source>end of chargeback of {}</source>
        <translation>Ende der Rückbuchung zu {}</translation>
    </message>
    <message>
        <source>RMA for {}</source>
        <translation>RMA zu {}</translation>
    </message>
    <message>
        <source>return of {}</source>
        <translation>Rücksendung zu {}</translation>
    </message>
    <message>
        <source>inspection of {}</source>
        <translation>Prüfung zu {}</translation>
    </message>
    <message>
        <source>exchange of {}</source>
        <translation>Umtausch zu {}</translation>
    </message>
    <message>
        <source>subscription to {}</source>
        <translation>Abo zu {}</translation>
    </message>
    <message>
        <source>cancellation of {}</source>
        <translation>Kündigung von {}</translation>
    </message>
    <message>
        <source>purge of {}</source>
        <translation>Löschung zu {}</translation>
    </message>
    <message>
        <source>restore of {}</source>
        <translation>Wiederherstellung zu {}</translation>
    </message>
    <message>
        <source>hold on {}</source>
        <translation>Sperre für {}</translation>
    </message>
    <message>
        <source>release of {}</source>
        <translation>Freigabe von {}</translation>
    </message>
    <message>
        <source>new client {}</source>
        <translation>neuer Kunde {}</translation>
    </message>
    <message>
        <source>change of settings</source>
        <translation>Änderung der Einstellungen</translation>
    </message>
    <message>
        <source>change to {}</source>
        <translation>Änderung an {}</translation>
    </message>
    <message>
        <source>archiving of {}</source>
        <translation>Archivieren von {}</translation>
    </message>
    <message>
        <source>new project {}</source>
        <translation>neues Projekt {}</translation>
    </message>
    <message>
        <source>demo studio</source>
        <translation>Demo-Studio</translation>
    </message>
    <message>
        <source>registering of a folder</source>
        <translation>Anmelden eines Ordners</translation>
    </message>
    <message>
        <source>removal of a folder</source>
        <translation>Entfernen eines Ordners</translation>
    </message>
    <message>
        <source>session folder of {}</source>
        <translation>Session-Ordner von {}</translation>
    </message>
    <message>
        <source>removal of the session folder of {}</source>
        <translation>Entfernen des Session-Ordners von {}</translation>
    </message>
    <message>
        <source>purge notice for {}</source>
        <translation>Löschankündigung zu {}</translation>
    </message>
    <message>
        <source>move of {} to the trash</source>
        <translation>Verschieben von {} in den Papierkorb</translation>
    </message>
    <message>
        <source>putting back of {}</source>
        <translation>Zurücklegen von {}</translation>
    </message>
    <message>
        <source>deletion of {}</source>
        <translation>Löschen von {}</translation>
    </message>
    <message>
        <source>removal of evidence for {}</source>
        <translation>Entfernen eines Belegs zu {}</translation>
    </message>
    <message>
        <source>import of clients</source>
        <translation>Import von Kunden</translation>
    </message>
    <message>
        <source>erasure of a client</source>
        <translation>Löschung eines Kunden</translation>
    </message>
    <message>
        <source>restore of a backup</source>
        <translation>Wiederherstellung eines Backups</translation>
    </message>
    <message>
        <source>snooze of {}</source>
        <translation>Aufschub von {}</translation>
    </message>
    <message>
        <source>reminder of {} as done</source>
        <translation>Erinnerung zu {} erledigt</translation>
    </message>
    <message>
        <source>offer for {}</source>
        <translation>Angebot zu {}</translation>
    </message>
    <message>
        <source>agreement to the fee of {}</source>
        <translation>Zusage der Gebühr zu {}</translation>
    </message>
    <message>
        <source>declined fee of {}</source>
        <translation>abgelehnte Gebühr zu {}</translation>
    </message>
    <message>
        <source>withdrawn fee of {}</source>
        <translation>zurückgezogene Gebühr zu {}</translation>
    </message>
    <message>
        <source>credit used for {}</source>
        <translation>Guthaben verwendet für {}</translation>
    </message>
    <message>
        <source>return of the credit used for {}</source>
        <translation>Rückgabe des Guthabens für {}</translation>
    </message>
    <message>
        <source>import of a payment</source>
        <translation>Import einer Zahlung</translation>
    </message>
    <message>
        <source>note on the exchange of {}</source>
        <translation>Notiz zum Umtausch von {}</translation>
    </message>
    <message>
        <source>draft of {}</source>
        <translation>Entwurf von {}</translation>
    </message>
    <message>
        <source>change to the draft of {}</source>
        <translation>Änderung am Entwurf von {}</translation>
    </message>
    <message>
        <source>discarding of the draft of {}</source>
        <translation>Verwerfen des Entwurfs von {}</translation>
    </message>
    <message>
        <source>publishing of {}</source>
        <translation>Veröffentlichung von {}</translation>
    </message>
    <message>
        <source>withdrawal of {}</source>
        <translation>Rücknahme von {}</translation>
    </message>
    <message>
        <source>untitled project</source>
        <translation>Projekt ohne Titel</translation>
    </message>
    <message>
        <source>import of {subject}</source>
        <translation>Import von {subject}</translation>
    </message>
    <message numerus="yes">
        <source>import of %n projects</source>
        <comment>import of %n project</comment>
        <translation>
            <numerusform>Import von %n Projekt</numerusform>
            <numerusform>Import von %n Projekten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>retraction of %n facts of {subject}</source>
        <comment>retraction of %n fact of {subject}</comment>
        <translation>
            <numerusform>Rücknahme von %n Eintrag zu {subject}</numerusform>
            <numerusform>Rücknahme von %n Einträgen zu {subject}</numerusform>
        </translation>
    </message>
    <message>
        <source>retraction of {fact}</source>
        <translation>Rücknahme: {fact}</translation>
    </message>
    <message>
        <source>change to the claim about {subject}</source>
        <translation>Änderung am Antrag zu {subject}</translation>
    </message>
    <message numerus="yes">
        <source>import of %n payments</source>
        <comment>import of %n payment</comment>
        <translation>
            <numerusform>Import von %n Zahlung</numerusform>
            <numerusform>Import von %n Zahlungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n projects</source>
        <comment>%n project</comment>
        <translation>
            <numerusform>%n Projekt</numerusform>
            <numerusform>%n Projekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merging of %n clients into {subject}</source>
        <comment>merging of %n client into {subject}</comment>
        <translation>
            <numerusform>Vereinen von %n Kunden mit {subject}</numerusform>
            <numerusform>Vereinen von %n Kunden mit {subject}</numerusform>
        </translation>
    </message>
    <message>
        <source>No project yet</source>
        <translation>Noch kein Projekt</translation>
    </message>
    <message>
        <source>Everything said, {count}</source>
        <translation>Alles, was besprochen wurde, {count}</translation>
    </message>
    <message>
        <source>Nothing said so far</source>
        <translation>Bisher nichts besprochen</translation>
    </message>
    <message>
        <source>Search name, e-mail, phone</source>
        <translation>Name, E-Mail, Telefon suchen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Kunden hinzufügen</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Anträge</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>Neuer Antrag</translation>
    </message>
    <message>
        <source>Search claims</source>
        <translation>Anträge suchen</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Nur zeigen</translation>
    </message>
    <message>
        <source>Amounts and decisions</source>
        <translation>Beträge und Entscheidungen</translation>
    </message>
    <message>
        <source>No claim is here yet</source>
        <translation>Hier ist noch kein Antrag</translation>
    </message>
    <message>
        <source>Refunds, exchanges and disputes come here, and subscriptions.</source>
        <translation>Hierher kommen Erstattungen, Umtausch, Streitfälle und Abos.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show only: {what}</source>
        <translation>Nur zeigen: {what}</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>Searched: project, client, ground.</source>
        <translation>Gesucht in: Projekt, Kunde, Grund.</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Sortiert nach</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%n clients</source>
        <comment>%n client</comment>
        <translation>
            <numerusform>%n Kunde</numerusform>
            <numerusform>%n Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Sorted by {name}, shown: {shown}</source>
        <translation>Sortiert nach {name}, gezeigt: {shown}</translation>
    </message>
    <message>
        <source>Nobody found for “{text}”</source>
        <translation>Niemand gefunden für „{text}“</translation>
    </message>
    <message>
        <source>Searched: name, e-mail and phone.</source>
        <translation>Gesucht in: Name, E-Mail und Telefon.</translation>
    </message>
    <message>
        <source>No client looks like another one</source>
        <translation>Kein Kunde gleicht einem anderen</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Niemand hier</translation>
    </message>
    <message>
        <source>No client yet</source>
        <translation>Noch kein Kunde</translation>
    </message>
    <message>
        <source>A name or an e-mail address is enough.</source>
        <translation>Ein Name oder eine E-Mail-Adresse genügt.</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>Kunden hinzufügen</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation>Kunden wählen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Now · {when}</source>
        <translation>Jetzt · {when}</translation>
    </message>
    <message>
        <source>As of {when}</source>
        <translation>Stand {when}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Find projects, clients, songs, numbers, pages, commands, clauses</source>
        <translation>Projekte, Kunden, Songs, Nummern, Seiten, Befehle, Klauseln finden</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>Nichts gefunden für „{text}“</translation>
    </message>
    <message>
        <source>Searched: projects, clients, songs, references, pages, commands, clauses.</source>
        <translation>Gesucht in: Projekten, Kunden, Songs, Referenzen, Seiten, Befehlen, Klauseln.</translation>
    </message>
    <message>
        <source>Studio Desk tells you, for each project: is a revision still free, does a refund exception apply, and how long do you keep the files. Each answer names the policy clause behind it.</source>
        <translation>Studio Desk sagt zu jedem Projekt: Ist eine Revision noch frei, greift eine Ausnahme für eine Erstattung, und wie lange werden die Dateien aufbewahrt. Jede Antwort nennt die Klausel dahinter.</translation>
    </message>
    <message>
        <source>Open demo studio</source>
        <translation>Demo-Studio öffnen</translation>
    </message>
    <message>
        <source>Import cases</source>
        <translation>Fälle importieren</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>Song</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>Aspekt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>of an item</comment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Marks of this item</source>
        <translation>Vermerke zu diesem Punkt</translation>
    </message>
    <message>
        <source>Up or down?</source>
        <translation>Mehr oder weniger?</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Our mistake</source>
        <translation>Unser Fehler</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>Zurück zum Original</translation>
    </message>
    <message>
        <source>Not reasonable</source>
        <translation>Unangemessen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>Nimmt zurück</translation>
    </message>
    <message>
        <source>Nothing earlier</source>
        <translation>Nichts Früheres</translation>
    </message>
    <message>
        <source>Marks of item {number}</source>
        <translation>Vermerke zu Punkt {number}</translation>
    </message>
    <message>
        <source>song</source>
        <translation>Song</translation>
    </message>
    <message>
        <source>element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>aspect</source>
        <translation>Aspekt</translation>
    </message>
    <message>
        <source>change</source>
        <comment>of an item</comment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>in Worten</translation>
    </message>
    <message>
        <source>Item {number}, {name}</source>
        <translation>Punkt {number}, {name}</translation>
    </message>
    <message>
        <source>Change the time zone</source>
        <translation>Zeitzone ändern</translation>
    </message>
    <message>
        <source>Nothing is due, because nothing is here yet</source>
        <translation>Nichts ist fällig, denn hier ist noch nichts</translation>
    </message>
    <message>
        <source>Add your first client</source>
        <translation>Ersten Kunden hinzufügen</translation>
    </message>
    <message>
        <source>A name is enough. Then a project, its price and its policy.</source>
        <translation>Ein Name genügt. Danach ein Projekt, sein Preis und sein Regelwerk.</translation>
    </message>
    <message>
        <source>Choose the client, the kind of work and the policy that was accepted.</source>
        <translation>Kunde, Art der Arbeit und angenommenes Regelwerk wählen.</translation>
    </message>
    <message>
        <source>Look around the demo studio</source>
        <translation>Im Demo-Studio umsehen</translation>
    </message>
    <message>
        <source>Invented projects in every state, kept apart from your own.</source>
        <translation>Erfundene Projekte in jedem Stand, getrennt von den eigenen.</translation>
    </message>
    <message>
        <source>Have data already?</source>
        <translation>Daten schon vorhanden?</translation>
    </message>
    <message>
        <source>All data stays on this computer.</source>
        <translation>Alle Daten bleiben auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Days are counted in {zone} time.</source>
        <translation>Tage zählen nach der Zeit von {zone}.</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Was ansteht</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Reminders on</source>
        <translation>Erinnerungen an</translation>
    </message>
    <message>
        <source>How the lines are divided</source>
        <translation>Wie die Zeilen gegliedert sind</translation>
    </message>
    <message>
        <source>Reminders paused</source>
        <translation>Erinnerungen pausiert</translation>
    </message>
    <message>
        <source>A note to the client is on the clipboard</source>
        <translation>Eine Nachricht an den Kunden liegt in der Zwischenablage</translation>
    </message>
    <message>
        <source>Waiting on you</source>
        <translation>Wartet auf uns</translation>
    </message>
    <message>
        <source>Waiting on the client</source>
        <translation>Wartet auf den Kunden</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>By need</source>
        <translation>Nach Bedarf</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Nach Zeit</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Enter: {button}</source>
        <translation>Eingabetaste: {button}</translation>
    </message>
    <message numerus="yes">
        <source>clauses {cited}</source>
        <comment>clause {cited}</comment>
        <translation>
            <numerusform>Klausel {cited}</numerusform>
            <numerusform>Klauseln {cited}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>Im Moment steht nichts an.</translation>
    </message>
    <message numerus="yes">
        <source>%n things need you.</source>
        <comment>%n thing needs you.</comment>
        <translation>
            <numerusform>%n Sache steht an.</numerusform>
            <numerusform>%n Sachen stehen an.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next deadline is {day} at {clock}.</source>
        <translation>Die nächste Frist ist {day} um {clock}.</translation>
    </message>
    <message>
        <source>No deadline is ahead.</source>
        <translation>Keine Frist in Sicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n projects wait for nobody</source>
        <comment>%n project waits for nobody</comment>
        <translation>
            <numerusform>%n Projekt wartet auf niemanden</numerusform>
            <numerusform>%n Projekte warten auf niemanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>The client has not answered the offer of {fee}.</source>
        <translation>Der Kunde hat auf das Angebot von {fee} nicht geantwortet.</translation>
    </message>
    <message>
        <source>Offered {when}</source>
        <translation>Angeboten {when}</translation>
    </message>
    <message>
        <source>Record agreement</source>
        <translation>Zusage eintragen</translation>
    </message>
    <message>
        <source>Claimed {when}, a revision is in hand too</source>
        <translation>Beantragt {when}, auch eine Revision ist in Arbeit</translation>
    </message>
    <message>
        <source>Deliver the revision.</source>
        <translation>Revision liefern.</translation>
    </message>
    <message>
        <source>Deliver the revision. More asked now is billable, {fee}.</source>
        <translation>Revision liefern. Weitere Wünsche sind jetzt kostenpflichtig, {fee}.</translation>
    </message>
    <message>
        <source>Asked {when}</source>
        <translation>Gewünscht {when}</translation>
    </message>
    <message>
        <source>Refund: the same payment came in twice.</source>
        <translation>Erstatten: Dieselbe Zahlung kam zweimal.</translation>
    </message>
    <message>
        <source>Refund {amount}: the same payment came in twice.</source>
        <translation>{amount} erstatten: Dieselbe Zahlung kam zweimal.</translation>
    </message>
    <message>
        <source>Came in again {when}</source>
        <translation>Kam erneut {when}</translation>
    </message>
    <message>
        <source>Opened {when}</source>
        <translation>Eröffnet {when}</translation>
    </message>
    <message>
        <source>Opened {when}, files held</source>
        <translation>Eröffnet {when}, Dateien gesperrt</translation>
    </message>
    <message>
        <source>Answer the bank by {when}.</source>
        <translation>Der Bank antworten bis {when}.</translation>
    </message>
    <message>
        <source>Gather what the bank needs, and record how it ends.</source>
        <translation>Zusammentragen, was die Bank braucht, und den Ausgang eintragen.</translation>
    </message>
    <message>
        <source>Settle the claim: credit is due ({ground}).</source>
        <translation>Antrag erfüllen: Eine Gutschrift steht zu ({ground}).</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Ask for proof: the claim waits for it ({ground}).</source>
        <translation>Beleg anfordern: Der Antrag wartet darauf ({ground}).</translation>
    </message>
    <message>
        <source>Claimed {when}</source>
        <translation>Beantragt {when}</translation>
    </message>
    <message>
        <source>Decide on the claim: {ground}.</source>
        <translation>Über den Antrag entscheiden: {ground}.</translation>
    </message>
    <message>
        <source>Other things a client may say</source>
        <translation>Was Kunden sonst sagen</translation>
    </message>
    <message>
        <source>What would come of it</source>
        <translation>Was daraus würde</translation>
    </message>
    <message>
        <source>Choose what the client says.</source>
        <translation>Wählen, was der Kunde sagt.</translation>
    </message>
    <message>
        <source>Open claim</source>
        <translation>Antrag öffnen</translation>
    </message>
    <message>
        <source>Paste the message, if there is one</source>
        <translation>Nachricht einfügen, falls es eine gibt</translation>
    </message>
    <message>
        <source>The client&apos;s words</source>
        <translation>Worte des Kunden</translation>
    </message>
    <message>
        <source>What does the client say?</source>
        <translation>Was sagt der Kunde?</translation>
    </message>
    <message>
        <source>When they got in touch</source>
        <translation>Wann er sich gemeldet hat</translation>
    </message>
    <message>
        <source>What the client wants</source>
        <translation>Was der Kunde will</translation>
    </message>
    <message>
        <source>The client asks for money, credit, a fix or an exchange.</source>
        <translation>Der Kunde möchte Geld, eine Gutschrift, eine Behebung oder einen Umtausch.</translation>
    </message>
    <message>
        <source>No project is there yet.</source>
        <translation>Es gibt noch kein Projekt.</translation>
    </message>
    <message>
        <source>Choose the project.</source>
        <translation>Projekt wählen.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>Settle the claim: the exception applies ({ground}).</source>
        <translation>Antrag erfüllen: Die Ausnahme greift ({ground}).</translation>
    </message>
    <message>
        <source>Settle claim</source>
        <translation>Antrag erfüllen</translation>
    </message>
    <message>
        <source>Issue an RMA number: an exchange was asked for.</source>
        <translation>RMA-Nummer vergeben: Ein Umtausch wurde gewünscht.</translation>
    </message>
    <message>
        <source>Came back {when}</source>
        <translation>Zurückgekommen {when}</translation>
    </message>
    <message>
        <source>Inspect the return.</source>
        <translation>Rücksendung prüfen.</translation>
    </message>
    <message>
        <source>Inspect the return, {number}.</source>
        <translation>Rücksendung prüfen, {number}.</translation>
    </message>
    <message>
        <source>Inspected {when}</source>
        <translation>Geprüft {when}</translation>
    </message>
    <message>
        <source>Offer another item, or store credit of the same value.</source>
        <translation>Anderen Artikel oder Guthaben in gleichem Wert anbieten.</translation>
    </message>
    <message>
        <source>Send the replacement.</source>
        <translation>Ersatz senden.</translation>
    </message>
    <message>
        <source>Choose another policy: this one does not cover the work.</source>
        <translation>Anderes Regelwerk wählen: Dieses deckt die Arbeit nicht ab.</translation>
    </message>
    <message>
        <source>Purge the session files: they are kept past their longest term.</source>
        <translation>Session-Dateien löschen: Ihre längste Frist ist vorbei.</translation>
    </message>
    <message>
        <source>Since {when}</source>
        <translation>Seit {when}</translation>
    </message>
    <message>
        <source>{size} kept past the longest term. Tell the client, then purge.</source>
        <translation>{size} über die längste Frist hinaus aufbewahrt. Dem Kunden Bescheid geben, dann löschen.</translation>
    </message>
    <message>
        <source>{size} kept past the longest term. The days of grace end {when}.</source>
        <translation>{size} über die längste Frist hinaus aufbewahrt. Die Wartetage enden {when}.</translation>
    </message>
    <message>
        <source>{size} kept past the longest term. The days of grace are over: purge.</source>
        <translation>{size} über die längste Frist hinaus aufbewahrt. Die Wartetage sind um: löschen.</translation>
    </message>
    <message>
        <source>The client may ask for a revision.</source>
        <translation>Der Kunde darf eine Revision wünschen.</translation>
    </message>
    <message numerus="yes">
        <source>The client may ask for a revision: %n rounds left, no deadline.</source>
        <comment>The client may ask for a revision: %n round left, no deadline.</comment>
        <translation>
            <numerusform>Der Kunde darf eine Revision wünschen: noch %n Runde, ohne Frist.</numerusform>
            <numerusform>Der Kunde darf eine Revision wünschen: noch %n Runden, ohne Frist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record the order</source>
        <translation>Bestellung eintragen</translation>
    </message>
    <message>
        <source>Record order</source>
        <translation>Bestellung eintragen</translation>
    </message>
    <message>
        <source>Record a payment</source>
        <translation>Zahlung eintragen</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Zahlung eintragen</translation>
    </message>
    <message>
        <source>Record an extra charge</source>
        <translation>Aufpreis eintragen</translation>
    </message>
    <message>
        <source>Record charge</source>
        <translation>Aufpreis eintragen</translation>
    </message>
    <message>
        <source>Record the start of work</source>
        <translation>Arbeitsbeginn eintragen</translation>
    </message>
    <message>
        <source>Record start</source>
        <translation>Beginn eintragen</translation>
    </message>
    <message>
        <source>Record a delivery</source>
        <translation>Lieferung eintragen</translation>
    </message>
    <message>
        <source>Log request</source>
        <translation>Anfrage eintragen</translation>
    </message>
    <message>
        <source>Log a revision request</source>
        <translation>Revisionsanfrage eintragen</translation>
    </message>
    <message>
        <source>Record a delivered revision</source>
        <translation>Gelieferte Revision eintragen</translation>
    </message>
    <message>
        <source>Record revision</source>
        <translation>Revision eintragen</translation>
    </message>
    <message>
        <source>Record that the client signed off</source>
        <translation>Abnahme durch den Kunden eintragen</translation>
    </message>
    <message>
        <source>Record sign-off</source>
        <translation>Abnahme eintragen</translation>
    </message>
    <message>
        <source>Record that the client got in touch</source>
        <translation>Eintragen, dass sich der Kunde gemeldet hat</translation>
    </message>
    <message>
        <source>Record contact</source>
        <translation>Kontakt eintragen</translation>
    </message>
    <message>
        <source>Record a claim</source>
        <translation>Antrag eintragen</translation>
    </message>
    <message>
        <source>Add evidence to a claim</source>
        <translation>Beleg zu einem Antrag hinzufügen</translation>
    </message>
    <message>
        <source>Record a fix</source>
        <translation>Behebung eintragen</translation>
    </message>
    <message>
        <source>Record that a fix failed</source>
        <translation>Eintragen, dass eine Behebung misslang</translation>
    </message>
    <message>
        <source>Record failed fix</source>
        <translation>Misslungenes eintragen</translation>
    </message>
    <message>
        <source>Decline a claim</source>
        <translation>Antrag ablehnen</translation>
    </message>
    <message>
        <source>Decline claim</source>
        <translation>Antrag ablehnen</translation>
    </message>
    <message>
        <source>Record that the work cannot be done</source>
        <translation>Eintragen, dass die Arbeit nicht machbar ist</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Record a chargeback</source>
        <translation>Rückbuchung eintragen</translation>
    </message>
    <message>
        <source>Record chargeback</source>
        <translation>Rückbuchung eintragen</translation>
    </message>
    <message>
        <source>Record the end of a chargeback</source>
        <translation>Ende einer Rückbuchung eintragen</translation>
    </message>
    <message>
        <source>Issue an RMA number</source>
        <translation>RMA-Nummer vergeben</translation>
    </message>
    <message>
        <source>Record a return</source>
        <translation>Rücksendung eintragen</translation>
    </message>
    <message>
        <source>Record an inspection</source>
        <translation>Prüfung eintragen</translation>
    </message>
    <message>
        <source>Not answered yet: {points}.</source>
        <translation>Noch nicht beantwortet: {points}.</translation>
    </message>
    <message>
        <source>Record a subscription</source>
        <translation>Abo eintragen</translation>
    </message>
    <message>
        <source>Record subscription</source>
        <translation>Abo eintragen</translation>
    </message>
    <message>
        <source>Record a cancellation</source>
        <translation>Kündigung eintragen</translation>
    </message>
    <message>
        <source>Record a purge of session files</source>
        <translation>Löschung von Session-Dateien eintragen</translation>
    </message>
    <message>
        <source>Record that session files are back</source>
        <translation>Eintragen, dass Session-Dateien zurück sind</translation>
    </message>
    <message>
        <source>Put a hold on the files</source>
        <translation>Dateien sperren</translation>
    </message>
    <message>
        <source>Hold files</source>
        <translation>Dateien sperren</translation>
    </message>
    <message>
        <source>Release the hold on the files</source>
        <translation>Sperre der Dateien aufheben</translation>
    </message>
    <message>
        <source>Release hold</source>
        <translation>Sperre aufheben</translation>
    </message>
    <message>
        <source>The client accepts the terms with the order, and days from the purchase begin.</source>
        <translation>Mit der Bestellung nimmt der Kunde die Bedingungen an; Tage ab dem Kauf beginnen.</translation>
    </message>
    <message>
        <source>Work or service has begun.</source>
        <translation>Arbeit oder Leistung hat begonnen.</translation>
    </message>
    <message>
        <source>Files sent, link given, or service rendered. Record each further delivery too.</source>
        <translation>Dateien gesendet, Link gegeben oder Leistung erbracht. Auch jede weitere Lieferung eintragen.</translation>
    </message>
    <message>
        <source>Mutes reminders. It changes no standing.</source>
        <translation>Schaltet Erinnerungen stumm. Ändert keinen Stand.</translation>
    </message>
    <message>
        <source>The client wrote or called about a problem, without asking for money.</source>
        <translation>Der Kunde schrieb oder rief wegen eines Problems an, ohne Geld zu verlangen.</translation>
    </message>
    <message>
        <source>The studio cannot do this work.</source>
        <translation>Das Studio kann diese Arbeit nicht machen.</translation>
    </message>
    <message>
        <source>Settles the claim without money, credit or exchange.</source>
        <translation>Erledigt den Antrag ohne Geld, Gutschrift oder Umtausch.</translation>
    </message>
    <message>
        <source>The order or the subscription ends.</source>
        <translation>Die Bestellung oder das Abo endet.</translation>
    </message>
    <message>
        <source>The final deletion. Files that can still be put back are not purged.</source>
        <translation>Die endgültige Löschung. Was noch zurückgelegt werden kann, ist nicht gelöscht.</translation>
    </message>
    <message>
        <source>The payment was reversed through the client&apos;s bank.</source>
        <translation>Die Zahlung wurde über die Bank des Kunden zurückgeholt.</translation>
    </message>
    <message>
        <source>These files must not be purged, until the hold is released.</source>
        <translation>Diese Dateien dürfen nicht gelöscht werden, bis die Sperre aufgehoben ist.</translation>
    </message>
    <message>
        <source>For the request</source>
        <translation>Für die Anfrage</translation>
    </message>
    <message>
        <source>Request it answers</source>
        <translation>Beantwortete Anfrage</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es ging</translation>
    </message>
    <message>
        <source>What the client says</source>
        <translation>Was der Kunde sagt</translation>
    </message>
    <message>
        <source>Reason the bank gives</source>
        <translation>Grund, den die Bank nennt</translation>
    </message>
    <message>
        <source>Answer the bank by</source>
        <translation>Der Bank antworten bis</translation>
    </message>
    <message>
        <source>Unused, same condition</source>
        <translation>Unbenutzt, gleicher Zustand</translation>
    </message>
    <message>
        <source>Original packaging</source>
        <translation>Originalverpackung</translation>
    </message>
    <message>
        <source>All accessories</source>
        <translation>Sämtliches Zubehör</translation>
    </message>
    <message>
        <source>Replacement in stock</source>
        <translation>Ersatz auf Lager</translation>
    </message>
    <message>
        <source>Billed each</source>
        <translation>Abgerechnet je</translation>
    </message>
    <message>
        <source>For the claim</source>
        <translation>Für den Antrag</translation>
    </message>
    <message>
        <source>Invoice or transaction number</source>
        <translation>Rechnungs- oder Vorgangsnummer</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>In wenigen Worten</translation>
    </message>
    <message>
        <source>As the bank words it</source>
        <translation>In den Worten der Bank</translation>
    </message>
    <message>
        <source>Won, lost, withdrawn</source>
        <translation>Gewonnen, verloren, zurückgezogen</translation>
    </message>
    <message>
        <source>A dispute, the client&apos;s wish</source>
        <translation>Ein Streitfall, Wunsch des Kunden</translation>
    </message>
    <message>
        <source>“I paid twice.”</source>
        <translation>„Ich habe doppelt bezahlt.“</translation>
    </message>
    <message>
        <source>“You cannot do the work.”</source>
        <translation>„Sie können die Arbeit nicht machen.“</translation>
    </message>
    <message>
        <source>“You made a mistake.”</source>
        <translation>„Ihnen ist ein Fehler passiert.“</translation>
    </message>
    <message>
        <source>“You billed me wrongly.”</source>
        <translation>„Die Rechnung ist falsch.“</translation>
    </message>
    <message>
        <source>“I am not happy with it.”</source>
        <translation>„Ich bin damit nicht zufrieden.“</translation>
    </message>
    <message>
        <source>“I changed my mind.”</source>
        <translation>„Ich habe es mir anders überlegt.“</translation>
    </message>
    <message>
        <source>“I did it wrong myself.”</source>
        <translation>„Ich habe selbst etwas falsch gemacht.“</translation>
    </message>
    <message>
        <source>“I need something else now.”</source>
        <translation>„Ich brauche jetzt etwas anderes.“</translation>
    </message>
    <message>
        <source>“It failed when I used it later.”</source>
        <translation>„Später im Einsatz ging es nicht.“</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>Geld zurück</translation>
    </message>
    <message>
        <source>A fix</source>
        <translation>Eine Behebung</translation>
    </message>
    <message>
        <source>An exchange</source>
        <translation>Einen Umtausch</translation>
    </message>
    <message>
        <source>Another item</source>
        <translation>Einen anderen Artikel</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Part of the money</source>
        <translation>Einen Teil des Geldes</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Enter the amount.</source>
        <translation>Betrag eingeben.</translation>
    </message>
    <message>
        <source>Choose the request.</source>
        <translation>Anfrage wählen.</translation>
    </message>
    <message>
        <source>Choose the claim.</source>
        <translation>Antrag wählen.</translation>
    </message>
    <message>
        <source>Enter the RMA number.</source>
        <translation>RMA-Nummer eingeben.</translation>
    </message>
    <message>
        <source>Choose month or year.</source>
        <translation>Monat oder Jahr wählen.</translation>
    </message>
    <message>
        <source>Add at least one item.</source>
        <translation>Mindestens einen Punkt hinzufügen.</translation>
    </message>
    <message>
        <source>Choose the kind of work.</source>
        <translation>Art der Arbeit wählen.</translation>
    </message>
    <message>
        <source>Choose the policy.</source>
        <translation>Regelwerk wählen.</translation>
    </message>
    <message>
        <source>Choose the time zone.</source>
        <translation>Zeitzone wählen.</translation>
    </message>
    <message>
        <source>The amount must be above 0.</source>
        <translation>Der Betrag muss über 0 liegen.</translation>
    </message>
    <message>
        <source>This holds characters that cannot be seen. Type it again.</source>
        <translation>Dies enthält unsichtbare Zeichen. Neu eingeben.</translation>
    </message>
    <message>
        <source>Write an amount such as 400.00.</source>
        <translation>Einen Betrag wie 400.00 schreiben.</translation>
    </message>
    <message>
        <source>This item says nothing yet: name a song, an element or a change.</source>
        <translation>Dieser Punkt sagt noch nichts: Song, Element oder Änderung nennen.</translation>
    </message>
    <message>
        <source>That request is revised already; a request is revised once.</source>
        <translation>Diese Anfrage ist schon revidiert; eine Anfrage wird einmal revidiert.</translation>
    </message>
    <message>
        <source>That happened later than this. Choose an earlier one, or a later time.</source>
        <translation>Das geschah später als dies. Etwas Früheres wählen oder eine spätere Zeit.</translation>
    </message>
    <message>
        <source>That fact is no longer there. Choose another.</source>
        <translation>Diesen Eintrag gibt es nicht mehr. Einen anderen wählen.</translation>
    </message>
    <message>
        <source>That claim is not about an exchange.</source>
        <translation>In diesem Antrag geht es nicht um Umtausch.</translation>
    </message>
    <message>
        <source>That is no item of an earlier request.</source>
        <translation>Das ist kein Punkt einer früheren Anfrage.</translation>
    </message>
    <message>
        <source>Choose a time between 1900 and 2200.</source>
        <translation>Eine Zeit zwischen 1900 und 2200 wählen.</translation>
    </message>
    <message>
        <source>Write a whole number, 0 or more.</source>
        <translation>Eine ganze Zahl schreiben, 0 oder mehr.</translation>
    </message>
    <message>
        <source>Write a currency code such as USD.</source>
        <translation>Ein Währungskürzel wie USD schreiben.</translation>
    </message>
    <message>
        <source>Choose a time zone such as Europe/Berlin.</source>
        <translation>Eine Zeitzone wie Europe/Berlin wählen.</translation>
    </message>
    <message>
        <source>Enter a name or an e-mail address.</source>
        <translation>Namen oder E-Mail-Adresse eingeben.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird gebraucht.</translation>
    </message>
    <message>
        <source>Follow-ups end {when}.</source>
        <translation>Folgewünsche enden {when}.</translation>
    </message>
    <message>
        <source>Free revisions end {when}.</source>
        <translation>Freie Revisionen enden {when}.</translation>
    </message>
    <message>
        <source>Free since {when}</source>
        <translation>Frei seit {when}</translation>
    </message>
    <message>
        <source>Write to client…</source>
        <translation>Dem Kunden schreiben …</translation>
    </message>
    <message>
        <source>Access ends. No further charge.</source>
        <translation>Der Zugang endet. Keine weitere Abbuchung.</translation>
    </message>
    <message>
        <source>Access ends {when}. No further charge.</source>
        <translation>Der Zugang endet {when}. Keine weitere Abbuchung.</translation>
    </message>
    <message>
        <source>Cancelled {when}</source>
        <translation>Gekündigt {when}</translation>
    </message>
    <message>
        <source>The item</source>
        <translation>Der Artikel</translation>
    </message>
    <message>
        <source>{what} must be back.</source>
        <translation>{what} muss zurück sein.</translation>
    </message>
    <message>
        <source>{what} must be back by {when}.</source>
        <translation>{what} muss bis {when} zurück sein.</translation>
    </message>
    <message>
        <source>Then refused as late</source>
        <translation>Danach als verspätet abgelehnt</translation>
    </message>
    <message>
        <source>An exchange can be asked for.</source>
        <translation>Ein Umtausch ist möglich.</translation>
    </message>
    <message>
        <source>An exchange can be asked for until {when}.</source>
        <translation>Ein Umtausch ist möglich bis {when}.</translation>
    </message>
    <message>
        <source>Last entry {day}</source>
        <translation>Letzter Eintrag {day}</translation>
    </message>
    <message>
        <source>Deliver the work.</source>
        <translation>Arbeit liefern.</translation>
    </message>
    <message>
        <source>Copy a note to the client</source>
        <translation>Nachricht an den Kunden kopieren</translation>
    </message>
    <message>
        <source>Copy this line</source>
        <translation>Diese Zeile kopieren</translation>
    </message>
    <message>
        <source>Clause {number}: {says}</source>
        <translation>Klausel {number}: {says}</translation>
    </message>
    <message>
        <source>Record something else</source>
        <translation>Etwas anderes eintragen</translation>
    </message>
    <message>
        <source>No claim, no dispute, no subscription</source>
        <translation>Kein Antrag, kein Streitfall, kein Abo</translation>
    </message>
    <message>
        <source>A claim is opened here, from a project, or from an alert on it.</source>
        <translation>Ein Antrag wird hier, am Projekt oder an einem Hinweis dazu angelegt.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Change project</source>
        <translation>Projekt ändern</translation>
    </message>
    <message>
        <source>Add project</source>
        <translation>Projekt hinzufügen</translation>
    </message>
    <message>
        <source>Choose or type a new one</source>
        <translation>Wählen oder neu eingeben</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Freiwillig</translation>
    </message>
    <message>
        <source>One song a line</source>
        <translation>Ein Song je Zeile</translation>
    </message>
    <message>
        <source>As the policy says</source>
        <translation>Wie im Regelwerk</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Custom made</source>
        <translation>Einzelanfertigung</translation>
    </message>
    <message>
        <source>Final sale</source>
        <translation>Vom Umtausch ausgeschlossen</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>E-mail of the new client</source>
        <translation>E-Mail des neuen Kunden</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Art der Arbeit</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Songs</translation>
    </message>
    <message>
        <source>Free rounds in the package</source>
        <translation>Freie Runden im Paket</translation>
    </message>
    <message>
        <source>Fee of each further round</source>
        <translation>Gebühr jeder weiteren Runde</translation>
    </message>
    <message>
        <source>Time zone in which days are counted</source>
        <translation>Zeitzone, in der Tage zählen</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>{title} does not cover this kind of work: revisions would be closed, and every refund looked into.</source>
        <translation>{title} deckt diese Art der Arbeit nicht ab: Revisionen wären geschlossen, jede Erstattung würde geprüft.</translation>
    </message>
    <message>
        <source>The policy&apos;s fees are in {fees}, the project is in {own}: the least fee is shown and not enforced.</source>
        <translation>Die Gebühren des Regelwerks sind in {fees}, das Projekt ist in {own}: Die Mindestgebühr wird gezeigt, aber nicht durchgesetzt.</translation>
    </message>
    <message>
        <source>no e-mail, {id}</source>
        <translation>keine E-Mail, {id}</translation>
    </message>
    <message>
        <source>References and RMA numbers</source>
        <translation>Referenzen und RMA-Nummern</translation>
    </message>
    <message>
        <source>Edit the words of {clause}</source>
        <translation>Wortlaut von {clause} bearbeiten</translation>
    </message>
    <message>
        <source>Words of {clause}</source>
        <translation>Wortlaut von {clause}</translation>
    </message>
    <message>
        <source>For {kinds}</source>
        <translation>Für {kinds}</translation>
    </message>
    <message>
        <source>Not in this version</source>
        <translation>Nicht in dieser Fassung</translation>
    </message>
    <message>
        <source>New in this version</source>
        <translation>Neu in dieser Fassung</translation>
    </message>
    <message>
        <source>Before: {words}</source>
        <translation>Vorher: {words}</translation>
    </message>
    <message>
        <source>The words are as before. Do they still fit?</source>
        <translation>Der Wortlaut ist wie zuvor. Passt er noch?</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Klauseln</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Nächste Frist</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Search project, client, song</source>
        <translation>Projekt, Kunde, Song suchen</translation>
    </message>
    <message>
        <source>What to do with the selected projects</source>
        <translation>Was mit den gewählten Projekten geschieht</translation>
    </message>
    <message>
        <source>Show all projects</source>
        <translation>Alle Projekte zeigen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Als Liste</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Searched: title, client, song, note, RMA and invoice number.</source>
        <translation>Gesucht in: Titel, Kunde, Song, Notiz, RMA- und Rechnungsnummer.</translation>
    </message>
    <message>
        <source>No project fits these filters</source>
        <translation>Kein Projekt passt zu diesen Filtern</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count} gewählt</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Umgekehrt</translation>
    </message>
    <message>
        <source>Sorted by {order}</source>
        <translation>Sortiert nach {order}</translation>
    </message>
    <message>
        <source>Studio Desk stays in the tray and goes on reminding. Quit it from the tray&apos;s menu.</source>
        <translation>Studio Desk bleibt im Infobereich und erinnert weiter. Beenden über dessen Menü.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abos</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Wartet auf uns</translation>
    </message>
    <message>
        <source>Waits for the client</source>
        <translation>Wartet auf den Kunden</translation>
    </message>
    <message>
        <source>Waits for the bank</source>
        <translation>Wartet auf die Bank</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Umtausch</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Streitfälle</translation>
    </message>
    <message>
        <source>Client chooses</source>
        <translation>Kunde wählt</translation>
    </message>
    <message>
        <source>Part of it due</source>
        <translation>Ein Teil steht zu</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>chargeback</source>
        <translation>Rückbuchung</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>Abo</translation>
    </message>
    <message>
        <source>Can be exchanged</source>
        <translation>Umtauschbar</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>Dispute open</source>
        <translation>Streitfall offen</translation>
    </message>
    <message>
        <source>Dispute won</source>
        <translation>Streitfall gewonnen</translation>
    </message>
    <message>
        <source>Dispute lost</source>
        <translation>Streitfall verloren</translation>
    </message>
    <message>
        <source>Dispute withdrawn</source>
        <translation>Streitfall zurückgezogen</translation>
    </message>
    <message>
        <source>Dispute closed</source>
        <translation>Streitfall beendet</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nichts ist offen.</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for you</source>
        <comment>%n waits for you</comment>
        <translation>
            <numerusform>%n wartet auf uns</numerusform>
            <numerusform>%n warten auf uns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for the client</source>
        <comment>%n for the client</comment>
        <translation>
            <numerusform>%n beim Kunden</numerusform>
            <numerusform>%n beim Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for the bank</source>
        <comment>%n for the bank</comment>
        <translation>
            <numerusform>%n bei der Bank</numerusform>
            <numerusform>%n bei der Bank</numerusform>
        </translation>
    </message>
    <message>
        <source>next {when}</source>
        <translation>nächste {when}</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>do it</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>A note to the client is copied. Paste it into your mail.</source>
        <translation>Eine Nachricht an den Kunden ist kopiert. In die Mail einfügen.</translation>
    </message>
    <message>
        <source>Export calendar</source>
        <translation>Kalender exportieren</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Keep a calendar in a folder</source>
        <translation>Kalender in einem Ordner führen</translation>
    </message>
    <message>
        <source>Snooze 1 h</source>
        <translation>1 Std. aufschieben</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Write to client</source>
        <translation>Dem Kunden schreiben</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Alles erledigt</translation>
    </message>
    <message>
        <source>A deadline is near</source>
        <translation>Eine Frist ist nah</translation>
    </message>
    <message>
        <source>Something waits for you</source>
        <translation>Etwas steht an</translation>
    </message>
    <message>
        <source>Reminders paused until {when}</source>
        <translation>Erinnerungen pausieren bis {when}</translation>
    </message>
    <message>
        <source>Next deadlines</source>
        <translation>Nächste Fristen</translation>
    </message>
    <message>
        <source>No deadline ahead</source>
        <translation>Keine Frist in Sicht</translation>
    </message>
    <message>
        <source>Open Studio Desk</source>
        <translation>Studio Desk öffnen</translation>
    </message>
    <message>
        <source>{app} is locked</source>
        <translation>{app} ist gesperrt</translation>
    </message>
    <message>
        <source>New request from the clipboard</source>
        <translation>Neue Anfrage aus der Zwischenablage</translation>
    </message>
    <message>
        <source>Reminders…</source>
        <translation>Erinnerungen …</translation>
    </message>
    <message>
        <source>Snooze what is due</source>
        <translation>Fälliges aufschieben</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 Stunden</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>Quit Studio Desk</source>
        <translation>Studio Desk beenden</translation>
    </message>
    <message>
        <source>Untitled project</source>
        <translation>Projekt ohne Titel</translation>
    </message>
    <message numerus="yes">
        <source>%n projects need you now: {title}</source>
        <comment>%n project needs you now: {title}</comment>
        <translation>
            <numerusform>%n Projekt steht an: {title}</numerusform>
            <numerusform>%n Projekte stehen an: {title}</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with reminders</source>
        <translation>Erinnerungen fortsetzen</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <translation>Erinnerungen pausieren</translation>
    </message>
    <message>
        <source>Merge clients</source>
        <translation>Kunden vereinen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Vereinen</translation>
    </message>
    <message>
        <source>Their projects go to one of them. Undo takes it back whole.</source>
        <translation>Ihre Projekte gehen an einen von ihnen. Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Find another client</source>
        <translation>Anderen Kunden suchen</translation>
    </message>
    <message>
        <source>Clients to merge; Space ticks</source>
        <translation>Zu vereinende Kunden; Leertaste wählt</translation>
    </message>
    <message>
        <source>Clients to merge</source>
        <translation>Zu vereinende Kunden</translation>
    </message>
    <message>
        <source>Who stays</source>
        <translation>Wer bleibt</translation>
    </message>
    <message>
        <source>tick at least two clients</source>
        <translation>mindestens zwei Kunden wählen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Last heard of</source>
        <translation>Zuletzt gemeldet</translation>
    </message>
    <message>
        <source>Most projects</source>
        <translation>Meiste Projekte</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Wohl doppelt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the reasons</source>
        <translation>Gründe kopieren</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>If you refuse</source>
        <translation>Bei Ablehnung</translation>
    </message>
    <message>
        <source>On other grounds</source>
        <translation>Bei anderen Gründen</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>Was bedeutet das?</translation>
    </message>
    <message>
        <source>What does this mean? Press F1 on the card</source>
        <translation>Was bedeutet das? F1 auf der Karte drücken</translation>
    </message>
    <message>
        <source>Copy {text}</source>
        <translation>{text} kopieren</translation>
    </message>
    <message>
        <source>time is up</source>
        <translation>Die Zeit ist um</translation>
    </message>
    <message>
        <source>Clause {number}</source>
        <translation>Klausel {number}</translation>
    </message>
    <message>
        <source>d</source>
        <comment>days</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>h</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>%n day</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <comment>%n hour</comment>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <comment>%n minute</comment>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <comment>%n second</comment>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder or drive with files</source>
        <translation>Ordner oder Laufwerk mit Dateien</translation>
    </message>
    <message numerus="yes">
        <source>Found %n folders again</source>
        <comment>Found %n folder again</comment>
        <translation>
            <numerusform>%n Ordner wiedergefunden</numerusform>
            <numerusform>%n Ordner wiedergefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>None was found</source>
        <translation>Keiner wurde gefunden</translation>
    </message>
    <message>
        <source>Looking for moved drives</source>
        <translation>Verschobene Laufwerke werden gesucht</translation>
    </message>
    <message>
        <source>The session folder</source>
        <translation>Der Session-Ordner</translation>
    </message>
    <message numerus="yes">
        <source>%n files, {size} taken in</source>
        <comment>%n file, {size} taken in</comment>
        <translation>
            <numerusform>%n Datei, {size}, aufgenommen</numerusform>
            <numerusform>%n Dateien, {size}, aufgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words}, %n left out</source>
        <comment>{words}, %n left out</comment>
        <translation>
            <numerusform>{words}, %n ausgelassen</numerusform>
            <numerusform>{words}, %n ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanning the session folder</source>
        <translation>Der Session-Ordner wird durchgesehen</translation>
    </message>
    <message numerus="yes">
        <source>%n files not right: {names}.</source>
        <comment>%n file not right: {names}.</comment>
        <translation>
            <numerusform>%n Datei stimmt nicht: {names}.</numerusform>
            <numerusform>%n Dateien stimmen nicht: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{added} new, {edited} edited, {gone} gone</source>
        <translation>{added} neu, {edited} bearbeitet, {gone} fort</translation>
    </message>
    <message>
        <source>Files to deliver</source>
        <translation>Zu liefernde Dateien</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Dateien werden gelesen</translation>
    </message>
    <message>
        <source>{name}: {fault}, found {when}.</source>
        <translation>{name}: {fault}, bemerkt {when}.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more files.</source>
        <comment>And %n more file.</comment>
        <translation>
            <numerusform>Und %n weitere Datei.</numerusform>
            <numerusform>Und %n weitere Dateien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files verified</source>
        <comment>%n file verified</comment>
        <translation>
            <numerusform>%n Datei geprüft</numerusform>
            <numerusform>%n Dateien geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>Verifying %n projects</source>
        <comment>Verifying %n project</comment>
        <translation>
            <numerusform>%n Projekt wird geprüft</numerusform>
            <numerusform>%n Projekte werden geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading changed files</source>
        <translation>Geänderte Dateien werden gelesen</translation>
    </message>
    <message>
        <source>Taken as they are now</source>
        <translation>So übernommen, wie sie jetzt sind</translation>
    </message>
    <message>
        <source>the client</source>
        <comment>to the client</comment>
        <translation>den Kunden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Notice to {told} logged</source>
        <translation>Ankündigung an {told} eingetragen</translation>
    </message>
    <message numerus="yes">
        <source>%n files, {size} in trash</source>
        <comment>%n file, {size} in trash</comment>
        <translation>
            <numerusform>%n Datei, {size}, im Papierkorb</numerusform>
            <numerusform>%n Dateien, {size}, im Papierkorb</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving to trash</source>
        <translation>Wird in den Papierkorb verschoben</translation>
    </message>
    <message numerus="yes">
        <source>%n files put back</source>
        <comment>%n file put back</comment>
        <translation>
            <numerusform>%n Datei zurückgelegt</numerusform>
            <numerusform>%n Dateien zurückgelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting back</source>
        <translation>Wird zurückgelegt</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n files, {size}</source>
        <comment>Delete %n file, {size}</comment>
        <translation>
            <numerusform>%n Datei löschen, {size}</numerusform>
            <numerusform>%n Dateien löschen, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>They leave the disk for good and cannot be put back. Revisions close. A list of names and hashes is kept.</source>
        <translation>Sie verlassen das Laufwerk endgültig und sind nicht zurückzuholen. Revisionen schließen. Eine Liste der Namen und Prüfsummen bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n files</source>
        <comment>Delete %n file</comment>
        <translation>
            <numerusform>%n Datei löschen</numerusform>
            <numerusform>%n Dateien löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files deleted</source>
        <comment>%n file deleted</comment>
        <translation>
            <numerusform>%n Datei gelöscht</numerusform>
            <numerusform>%n Dateien gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Wird gelöscht</translation>
    </message>
    <message>
        <source>Files given back</source>
        <translation>Zurückgegebene Dateien</translation>
    </message>
    <message>
        <source>Matching files</source>
        <translation>Dateien werden abgeglichen</translation>
    </message>
    <message>
        <source>nested too deep; a policy file is flat</source>
        <translation>zu tief verschachtelt; eine Regelwerk-Datei ist flach</translation>
    </message>
    <message>
        <source>a number too long to mean anything</source>
        <translation>eine Zahl, die zu lang ist, um etwas zu bedeuten</translation>
    </message>
    <message>
        <source>&quot;{name}&quot;: other versions are &quot;{other}&quot;</source>
        <translation>„{name}“: andere Fassungen heißen „{other}“</translation>
    </message>
    <message>
        <source>&quot;{rule}&quot;: other versions say &quot;{other}&quot;, which stays</source>
        <translation>„{rule}“: andere Fassungen sagen „{other}“, und das bleibt</translation>
    </message>
    <message>
        <source>{label}: two versions of one date; give each its own</source>
        <translation>{label}: zwei Fassungen mit einem Datum; jede braucht ein eigenes</translation>
    </message>
    <message>
        <source>{label}: earlier than {other} before it; list the first one first</source>
        <translation>{label}: früher als {other} davor; die erste zuerst nennen</translation>
    </message>
    <message>
        <source>not TOML: {fault}</source>
        <translation>kein TOML: {fault}</translation>
    </message>
    <message>
        <source>invalid value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>invalid statement</source>
        <translation>keine Zeile, wie sie sein soll</translation>
    </message>
    <message>
        <source>cannot overwrite a value</source>
        <translation>ein Wert steht schon da</translation>
    </message>
    <message>
        <source>unterminated string</source>
        <translation>ein Text ohne Ende</translation>
    </message>
    <message>
        <source>unclosed array</source>
        <translation>eine Liste ohne Ende</translation>
    </message>
    <message>
        <source>unclosed inline table</source>
        <translation>eine Tabelle ohne Ende</translation>
    </message>
    <message>
        <source>expected &apos;=&apos; after a key in a key/value pair</source>
        <translation>nach einem Schlüssel wird „=“ erwartet</translation>
    </message>
    <message>
        <source>expected newline or end of document after a statement</source>
        <translation>nach der Angabe wird eine neue Zeile erwartet</translation>
    </message>
    <message>
        <source>illegal character &apos;\n&apos;</source>
        <translation>ein Zeilenende, wo keines sein darf</translation>
    </message>
    <message>
        <source>unknown key; known are {known}</source>
        <translation>unbekannter Schlüssel; bekannt sind {known}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>{value}: write &quot;{format}&quot;</source>
        <translation>{value}: richtig ist &quot;{format}&quot;</translation>
    </message>
    <message>
        <source>{value}: not a date such as 2026-03-01</source>
        <translation>{value}: kein Datum wie 2026-03-01</translation>
    </message>
    <message>
        <source>{value}: not a currency code such as &quot;USD&quot;</source>
        <translation>{value}: kein Währungskürzel wie &quot;USD&quot;</translation>
    </message>
    <message>
        <source>{value}: not a list of kinds of work</source>
        <translation>{value}: keine Liste von Arten der Arbeit</translation>
    </message>
    <message>
        <source>write each clause under its own [[clause]]</source>
        <translation>jede Klausel unter ein eigenes [[clause]] schreiben</translation>
    </message>
    <message>
        <source>&quot;{number}&quot;: given twice; number each once</source>
        <translation>„{number}“: zweimal vergeben; jede einmal nummerieren</translation>
    </message>
    <message>
        <source>&quot;{number}&quot;: a house rule has this number</source>
        <translation>„{number}“: eine Hausregel trägt diese Nummer</translation>
    </message>
    <message>
        <source>such as &quot;B4a&quot;</source>
        <translation>wie &quot;B4a&quot;</translation>
    </message>
    <message>
        <source>unknown key for a &quot;{word}&quot; term; known are {known}</source>
        <translation>unbekannter Schlüssel für eine Bedingung &quot;{word}&quot;; bekannt sind {known}</translation>
    </message>
    <message>
        <source>missing; a &quot;{word}&quot; term needs it</source>
        <translation>fehlt; eine Bedingung &quot;{word}&quot; braucht es</translation>
    </message>
    <message>
        <source>{value}: not true or false</source>
        <translation>{value}: weder true noch false</translation>
    </message>
    <message>
        <source>{value}: not a text</source>
        <translation>{value}: kein Text</translation>
    </message>
    <message>
        <source>{value}: write it {right}</source>
        <translation>{value}: richtig ist die Form {right}</translation>
    </message>
    <message>
        <source>{value}: not one of {known}</source>
        <translation>{value}: keines von {known}</translation>
    </message>
    <message>
        <source>{value}: not a list of words</source>
        <translation>{value}: keine Liste von Wörtern</translation>
    </message>
    <message>
        <source>{value}: not a whole number from 0</source>
        <translation>{value}: keine ganze Zahl ab 0</translation>
    </message>
    <message>
        <source>{value}: not an amount such as &quot;20.00&quot;, in quotes</source>
        <translation>{value}: kein Betrag wie &quot;20.00&quot;, in Anführungszeichen</translation>
    </message>
    <message>
        <source>{value}: write {{ mixing = &quot;20.00&quot; }}</source>
        <translation>{value}: richtig ist {{ mixing = &quot;20.00&quot; }}</translation>
    </message>
    <message>
        <source>{value}: write {{ amount = 5, unit = &quot;days&quot;, count = &quot;time&quot; }}</source>
        <translation>{value}: richtig ist {{ amount = 5, unit = &quot;days&quot;, count = &quot;time&quot; }}</translation>
    </message>
    <message>
        <source>{part}: unknown; a period has amount, unit and count</source>
        <translation>{part}: unbekannt; ein Zeitraum hat amount, unit und count</translation>
    </message>
    <message>
        <source>{part} is missing</source>
        <translation>{part} fehlt</translation>
    </message>
    <message>
        <source>{value}: not a whole number from 1 to {longest}</source>
        <translation>{value}: keine ganze Zahl von 1 bis {longest}</translation>
    </message>
    <message>
        <source>months and years count from the time; write count = &quot;time&quot;</source>
        <translation>Monate und Jahre zählen ab der Uhrzeit; richtig ist count = &quot;time&quot;</translation>
    </message>
    <message>
        <source>not what was recorded</source>
        <translation>nicht wie eingetragen</translation>
    </message>
    <message>
        <source>The backup was not written</source>
        <translation>Das Backup wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>not a backup of this program</source>
        <translation>kein Backup dieses Programms</translation>
    </message>
    <message>
        <source>written by a newer version of this program</source>
        <translation>von einer neueren Version dieses Programms geschrieben</translation>
    </message>
    <message>
        <source>changed since it was made</source>
        <translation>seit der Erstellung verändert</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>encrypted with another passphrase</source>
        <translation>mit einem anderen Passwort verschlüsselt</translation>
    </message>
    <message>
        <source>The copy of the backup in {folder} is not what was written.</source>
        <translation>Die Kopie des Backups in {folder} ist nicht, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>{what}: {why}. The studio is unchanged.</source>
        <translation>{what}: {why}. Das Studio ist unverändert.</translation>
    </message>
    <message>
        <source>it could not be written</source>
        <translation>Schreiben war nicht möglich</translation>
    </message>
    <message>
        <source>Make room, or make the folder writable, then do it again.</source>
        <translation>Platz schaffen oder den Ordner beschreibbar machen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The backup was not written anew</source>
        <translation>Das Backup wurde nicht neu geschrieben</translation>
    </message>
    <message>
        <source>a link now</source>
        <translation>jetzt ein Link</translation>
    </message>
    <message>
        <source>As of {when}, {zone}</source>
        <translation>Stand {when}, {zone}</translation>
    </message>
    <message>
        <source>Paid twice?</source>
        <translation>Doppelt bezahlt?</translation>
    </message>
    <message>
        <source>Chargeback.</source>
        <translation>Rückbuchung.</translation>
    </message>
    <message>
        <source>Not covered.</source>
        <translation>Nicht abgedeckt.</translation>
    </message>
    <message>
        <source>Unclear.</source>
        <translation>Unklar.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>{amount} came in {first}, and again {second}.</source>
        <translation>{amount} kam {first} und noch einmal {second}.</translation>
    </message>
    <message>
        <source>{when}, with no word to you first.</source>
        <translation>{when}, ohne sich vorher zu melden.</translation>
    </message>
    <message>
        <source>Show dispute</source>
        <translation>Streitfall zeigen</translation>
    </message>
    <message>
        <source>Show claim</source>
        <translation>Antrag zeigen</translation>
    </message>
    <message>
        <source>Open claim…</source>
        <translation>Antrag öffnen …</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>{paid} came in</source>
        <translation>{paid} eingegangen</translation>
    </message>
    <message>
        <source>{refunded} went back</source>
        <translation>{refunded} zurückgezahlt</translation>
    </message>
    <message>
        <source>{credited} given as credit</source>
        <translation>{credited} gutgeschrieben</translation>
    </message>
    <message>
        <source>{left} of credit left</source>
        <translation>{left} Guthaben übrig</translation>
    </message>
    <message>
        <source>{owed} owed</source>
        <translation>{owed} offen</translation>
    </message>
    <message>
        <source>nothing owed</source>
        <translation>nichts offen</translation>
    </message>
    <message>
        <source>{beyond} paid too much</source>
        <translation>{beyond} zu viel bezahlt</translation>
    </message>
    <message>
        <source>no project</source>
        <translation>kein Projekt</translation>
    </message>
    <message>
        <source>No currency</source>
        <translation>Keine Währung</translation>
    </message>
    <message>
        <source>{amount} from {title}</source>
        <translation>{amount} aus {title}</translation>
    </message>
    <message>
        <source>Credit left: {parts}</source>
        <translation>Guthaben übrig: {parts}</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. It is kept as typed.</source>
        <translation>Das sieht nicht nach einer E-Mail-Adresse aus. Sie bleibt wie eingegeben.</translation>
    </message>
    <message>
        <source>This does not look like a phone number. It is kept as typed.</source>
        <translation>Das sieht nicht nach einer Telefonnummer aus. Sie bleibt wie eingegeben.</translation>
    </message>
    <message>
        <source>No project moves.</source>
        <translation>Kein Projekt zieht um.</translation>
    </message>
    <message numerus="yes">
        <source>%n projects move to {keep}.</source>
        <comment>%n project moves to {keep}.</comment>
        <translation>
            <numerusform>%n Projekt geht an {keep}.</numerusform>
            <numerusform>%n Projekte gehen an {keep}.</numerusform>
        </translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Change client</source>
        <translation>Kunden ändern</translation>
    </message>
    <message>
        <source>Seen by you alone</source>
        <translation>Nur für uns sichtbar</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>As the project&apos;s</source>
        <translation>Wie die des Projekts</translation>
    </message>
    <message>
        <source>Time zone of the client</source>
        <translation>Zeitzone des Kunden</translation>
    </message>
    <message>
        <source>Replies tell times in it.</source>
        <translation>Antworten nennen Zeiten darin.</translation>
    </message>
    <message>
        <source>Language of replies</source>
        <translation>Sprache der Antworten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>There is a client {shown} already.</source>
        <translation>Es gibt schon einen Kunden {shown}.</translation>
    </message>
    <message>
        <source>Not known: English</source>
        <translation>Nicht bekannt: Englisch</translation>
    </message>
    <message>
        <source>{label} is taken over: {value}.</source>
        <translation>{label} wird übernommen: {value}.</translation>
    </message>
    <message>
        <source>Added to the note: {list}</source>
        <translation>Zur Notiz hinzugefügt: {list}</translation>
    </message>
    <message>
        <source>{gone} leaves the list. Undo brings everything back.</source>
        <translation>{gone} verlässt die Liste. Rückgängig holt alles zurück.</translation>
    </message>
    <message>
        <source>{gone} leave the list. Undo brings everything back.</source>
        <translation>{gone} verlassen die Liste. Rückgängig holt alles zurück.</translation>
    </message>
    <message>
        <source>Search files</source>
        <translation>Dateien suchen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>More about files</source>
        <translation>Mehr zu Dateien</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>No files are recorded yet</source>
        <translation>Noch keine Dateien eingetragen</translation>
    </message>
    <message>
        <source>Register the drive that sessions are on, then a project&apos;s folder, or drop a delivery.</source>
        <translation>Das Laufwerk mit den Sessions anmelden, dann den Ordner eines Projekts, oder eine Lieferung hierher ziehen.</translation>
    </message>
    <message>
        <source>Add a folder or drive…</source>
        <translation>Ordner oder Laufwerk hinzufügen …</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Look for moved drives</source>
        <translation>Verschobene Laufwerke suchen</translation>
    </message>
    <message>
        <source>Session folder of this project…</source>
        <translation>Session-Ordner dieses Projekts …</translation>
    </message>
    <message>
        <source>Scan its session folder again</source>
        <translation>Session-Ordner neu durchsehen</translation>
    </message>
    <message>
        <source>Delivery note…</source>
        <translation>Lieferschein …</translation>
    </message>
    <message>
        <source>Make room…</source>
        <translation>Platz schaffen …</translation>
    </message>
    <message>
        <source>Rules for files…</source>
        <translation>Regeln für Dateien …</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alle {count}</translation>
    </message>
    <message>
        <source>{size} held</source>
        <translation>{size} aufbewahrt</translation>
    </message>
    <message>
        <source>Nothing held</source>
        <translation>Nichts aufbewahrt</translation>
    </message>
    <message>
        <source>Searched: project, client, file name.</source>
        <translation>Gesucht in: Projekt, Kunde, Dateiname.</translation>
    </message>
    <message>
        <source>Verify {count}</source>
        <translation>{count} prüfen</translation>
    </message>
    <message numerus="yes">
        <source>Verify %n projects</source>
        <comment>Verify %n project</comment>
        <translation>
            <numerusform>%n Projekt prüfen</numerusform>
            <numerusform>%n Projekte prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>In care</source>
        <translation>In Obhut</translation>
    </message>
    <message>
        <source>Courtesy</source>
        <translation>Kulanz</translation>
    </message>
    <message>
        <source>Purgeable</source>
        <translation>Löschbar</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Mix</translation>
    </message>
    <message>
        <source>Stems</source>
        <translation>Stems</translation>
    </message>
    <message>
        <source>Instrumental</source>
        <translation>Instrumental</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alternative</translation>
    </message>
    <message>
        <source>Session files</source>
        <translation>Session-Dateien</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Artwork</source>
        <translation>Artwork</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is cut short</source>
        <translation>ist abgeschnitten</translation>
    </message>
    <message>
        <source>is a link now</source>
        <translation>ist jetzt ein Link</translation>
    </message>
    <message>
        <source>last verified {verified}</source>
        <translation>zuletzt geprüft {verified}</translation>
    </message>
    <message>
        <source>{label} offline</source>
        <translation>{label} nicht erreichbar</translation>
    </message>
    <message>
        <source>{label}, {size} free</source>
        <translation>{label}, {size} frei</translation>
    </message>
    <message>
        <source>on {drives}.</source>
        <translation>auf {drives}.</translation>
    </message>
    <message>
        <source>{size} in trash.</source>
        <translation>{size} im Papierkorb.</translation>
    </message>
    <message>
        <source>while the request is in hand</source>
        <translation>solange die Anfrage in Arbeit ist</translation>
    </message>
    <message>
        <source>not delivered yet</source>
        <translation>noch nicht geliefert</translation>
    </message>
    <message>
        <source>until it is complete</source>
        <translation>bis zum Abschluss</translation>
    </message>
    <message>
        <source>own rule: may go since {day}</source>
        <translation>eigene Regel: löschbar seit {day}</translation>
    </message>
    <message>
        <source>own rule: kept until {day}</source>
        <translation>eigene Regel: aufbewahrt bis {day}</translation>
    </message>
    <message>
        <source>policy says nothing</source>
        <translation>Regelwerk sagt nichts</translation>
    </message>
    <message>
        <source>open dispute since {day}</source>
        <translation>Streitfall offen seit {day}</translation>
    </message>
    <message>
        <source>open claim since {day}</source>
        <translation>Antrag offen seit {day}</translation>
    </message>
    <message>
        <source>held since {day}</source>
        <translation>gesperrt seit {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <comment>%n file</comment>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>in trash</source>
        <translation>im Papierkorb</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Trash, until {date}</source>
        <translation>Papierkorb, bis {date}</translation>
    </message>
    <message>
        <source>{size} in trash</source>
        <translation>{size} im Papierkorb</translation>
    </message>
    <message>
        <source>not verified yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartet</translation>
    </message>
    <message numerus="yes">
        <source>{files} of %n files</source>
        <comment>{files} of %n file</comment>
        <translation>
            <numerusform>{files} von %n Datei</numerusform>
            <numerusform>{files} von %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>{files}, {done} of {every}</source>
        <translation>{files}, {done} von {every}</translation>
    </message>
    <message>
        <source>the session files of “{title}” have been kept as long as agreed. They leave our disks on {date}. If you want them kept, or a copy, answer before then.</source>
        <translation>die Session-Dateien von „{title}“ wurden so lange aufbewahrt wie vereinbart. Am {date} werden sie von unseren Laufwerken gelöscht. Sollen sie bleiben oder wird eine Kopie gewünscht, genügt bis dahin eine Antwort.</translation>
    </message>
    <message>
        <source>No promise</source>
        <translation>Keine Zusage</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Then a courtesy until {day}.</source>
        <translation>Dann Kulanz bis {day}.</translation>
    </message>
    <message>
        <source>Record purge</source>
        <translation>Löschung eintragen</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <comment>… and %n more</comment>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a folder or drive</source>
        <translation>Ordner oder Laufwerk hinzufügen</translation>
    </message>
    <message>
        <source>Vault 1</source>
        <translation>Archiv 1</translation>
    </message>
    <message>
        <source>Inside this computer</source>
        <translation>In diesem Rechner</translation>
    </message>
    <message>
        <source>A drive that is plugged in</source>
        <translation>Ein angestecktes Laufwerk</translation>
    </message>
    <message>
        <source>On the network</source>
        <translation>Im Netzwerk</translation>
    </message>
    <message>
        <source>A small file in it makes it known again, wherever it is mounted.</source>
        <translation>Eine kleine Datei darin macht es wiedererkennbar, wo immer es eingehängt ist.</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Wo es ist</translation>
    </message>
    <message>
        <source>Rules for files</source>
        <translation>Regeln für Dateien</translation>
    </message>
    <message>
        <source>Beside those of the policies.</source>
        <translation>Neben denen der Regelwerke.</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>as long as nobody says otherwise</source>
        <translation>solange niemand etwas anderes sagt</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>only when asked</source>
        <translation>nur auf Wunsch</translation>
    </message>
    <message>
        <source>Where the policy promises nothing, keep files</source>
        <translation>Wo das Regelwerk nichts zusagt, Dateien aufbewahren</translation>
    </message>
    <message>
        <source>Counted from the last work. Marked as your own rule.</source>
        <translation>Gezählt ab der letzten Arbeit. Als eigene Regel gekennzeichnet.</translation>
    </message>
    <message>
        <source>From the notice to the move</source>
        <translation>Von der Ankündigung bis zum Verschieben</translation>
    </message>
    <message>
        <source>In the studio trash, before they are deleted</source>
        <translation>Im Papierkorb des Studios, bevor gelöscht wird</translation>
    </message>
    <message>
        <source>Read files again in the background after</source>
        <translation>Dateien im Hintergrund neu lesen nach</translation>
    </message>
    <message>
        <source>Tell the client</source>
        <translation>Dem Kunden Bescheid geben</translation>
    </message>
    <message>
        <source>Log notice</source>
        <translation>Ankündigung eintragen</translation>
    </message>
    <message>
        <source>Words for the client</source>
        <translation>Worte an den Kunden</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Move to studio trash</source>
        <translation>In den Papierkorb des Studios</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message numerus="yes">
        <source>Also the %n delivered files, {size}</source>
        <comment>Also the %n delivered file, {size}</comment>
        <translation>
            <numerusform>Auch die %n gelieferte Datei, {size}</numerusform>
            <numerusform>Auch die %n gelieferten Dateien, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that are moved</source>
        <translation>Dateien, die verschoben werden</translation>
    </message>
    <message numerus="yes">
        <source>%n files, {size}</source>
        <comment>%n file, {size}</comment>
        <translation>
            <numerusform>%n Datei, {size}</numerusform>
            <numerusform>%n Dateien, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Left where they are: {names}</source>
        <translation>Bleiben liegen: {names}</translation>
    </message>
    <message numerus="yes">
        <source>Move %n files to trash</source>
        <comment>Move %n file to trash</comment>
        <translation>
            <numerusform>%n Datei in den Papierkorb</numerusform>
            <numerusform>%n Dateien in den Papierkorb</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing here may be moved</source>
        <translation>nichts hier darf verschoben werden</translation>
    </message>
    <message numerus="yes">
        <source>Each is read once more before it goes. Restorable for %n days.</source>
        <comment>Each is read once more before it goes. Restorable for %n day.</comment>
        <translation>
            <numerusform>Jede wird vorher noch einmal gelesen. Wiederherstellbar %n Tag lang.</numerusform>
            <numerusform>Jede wird vorher noch einmal gelesen. Wiederherstellbar %n Tage lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>Platz schaffen</translation>
    </message>
    <message>
        <source>Log notices</source>
        <translation>Ankündigungen eintragen</translation>
    </message>
    <message>
        <source>Oldest and largest first. Nothing in care, nothing held.</source>
        <translation>Älteste und größte zuerst. Nichts in Obhut, nichts Gesperrtes.</translation>
    </message>
    <message>
        <source>How much, in GB</source>
        <translation>Wie viel, in GB</translation>
    </message>
    <message>
        <source>What may go</source>
        <translation>Was gehen darf</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>more than 0</source>
        <translation>mehr als 0</translation>
    </message>
    <message numerus="yes">
        <source>Log %n notices</source>
        <comment>Log %n notice</comment>
        <translation>
            <numerusform>%n Ankündigung eintragen</numerusform>
            <numerusform>%n Ankündigungen eintragen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing that may go is without a notice</source>
        <translation>nichts Löschbares ist ohne Ankündigung</translation>
    </message>
    <message>
        <source>{size} may go</source>
        <translation>{size} dürfen gehen</translation>
    </message>
    <message>
        <source>{size} may go, {short} short</source>
        <translation>{size} dürfen gehen, {short} zu wenig</translation>
    </message>
    <message>
        <source>own rule</source>
        <translation>eigene Regel</translation>
    </message>
    <message>
        <source>{title}, since {day} ({rule})</source>
        <translation>{title}, seit {day} ({rule})</translation>
    </message>
    <message>
        <source>{line}, client told</source>
        <translation>{line}, Kunde weiß Bescheid</translation>
    </message>
    <message>
        <source>Record restore</source>
        <translation>Wiederherstellung eintragen</translation>
    </message>
    <message>
        <source>Record a restore</source>
        <translation>Wiederherstellung eintragen</translation>
    </message>
    <message numerus="yes">
        <source>%n files, {size}, are as before</source>
        <comment>%n file, {size}, are as before</comment>
        <translation>
            <numerusform>%n Datei, {size}, ist wie zuvor</numerusform>
            <numerusform>%n Dateien, {size}, sind wie zuvor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files still lacking</source>
        <comment>%n file still lacking</comment>
        <translation>
            <numerusform>%n Datei fehlt noch</numerusform>
            <numerusform>%n Dateien fehlen noch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files in no list, left alone</source>
        <comment>%n file in no list, left alone</comment>
        <translation>
            <numerusform>%n Datei auf keiner Liste, unberührt</numerusform>
            <numerusform>%n Dateien auf keiner Liste, unberührt</numerusform>
        </translation>
    </message>
    <message>
        <source>Charge for the restore</source>
        <translation>Gebühr für die Wiederherstellung</translation>
    </message>
    <message>
        <source>Leave empty for none.</source>
        <translation>Leer lassen für keine.</translation>
    </message>
    <message>
        <source>{path} is in none of the registered folders.</source>
        <translation>{path} liegt in keinem der angemeldeten Ordner.</translation>
    </message>
    <message>
        <source>Register the drive that it is on, or copy it onto one.</source>
        <translation>Das Laufwerk anmelden, auf dem es liegt, oder es auf ein angemeldetes kopieren.</translation>
    </message>
    <message>
        <source>none of these is a file that is gone</source>
        <translation>keine davon ist eine verlorene Datei</translation>
    </message>
    <message>
        <source>not an amount</source>
        <translation>kein Betrag</translation>
    </message>
    <message>
        <source>not an amount in whole cents</source>
        <translation>kein Betrag in ganzen Cent</translation>
    </message>
    <message>
        <source>not an amount that can be</source>
        <translation>kein möglicher Betrag</translation>
    </message>
    <message>
        <source>On hold since {day}.</source>
        <translation>Gesperrt seit {day}.</translation>
    </message>
    <message>
        <source>On hold since {day}: {why}</source>
        <translation>Gesperrt seit {day}: {why}</translation>
    </message>
    <message>
        <source>A dispute is open since {day}.</source>
        <translation>Ein Streitfall ist offen seit {day}.</translation>
    </message>
    <message>
        <source>Must not be purged</source>
        <translation>Darf nicht gelöscht werden</translation>
    </message>
    <message>
        <source>Otherwise: {standing}.</source>
        <translation>Sonst: {standing}.</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <source>Care begins with the work or the delivery.</source>
        <translation>Die Obhut beginnt mit der Arbeit oder der Lieferung.</translation>
    </message>
    <message>
        <source>to {when}</source>
        <translation>bis {when}</translation>
    </message>
    <message>
        <source>verified {when}</source>
        <translation>geprüft {when}</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Dateien öffnen</translation>
    </message>
    <message>
        <source>Kept without a promise. Then purgeable.</source>
        <translation>Aufbewahrt ohne Zusage. Danach löschbar.</translation>
    </message>
    <message>
        <source>May go any day.</source>
        <translation>Darf jederzeit gehen.</translation>
    </message>
    <message>
        <source>May go any day. Overdue after {day}.</source>
        <translation>Darf jederzeit gehen. Überfällig nach {day}.</translation>
    </message>
    <message>
        <source>{longest} have passed since completion.</source>
        <translation>{longest} seit dem Abschluss sind vorbei.</translation>
    </message>
    <message>
        <source>Session files are gone. Restore them to reopen revisions.</source>
        <translation>Session-Dateien sind fort. Wiederherstellen öffnet Revisionen wieder.</translation>
    </message>
    <message>
        <source>The policy says nothing</source>
        <translation>Das Regelwerk sagt nichts</translation>
    </message>
    <message>
        <source>How long is the studio&apos;s own choice.</source>
        <translation>Wie lange, entscheidet das Studio.</translation>
    </message>
    <message>
        <source>while the project is open</source>
        <translation>solange das Projekt offen ist</translation>
    </message>
    <message>
        <source>Then a courtesy without a promise.</source>
        <translation>Dann Kulanz ohne Zusage.</translation>
    </message>
    <message>
        <source>Then a courtesy to
{when}.</source>
        <translation>Dann Kulanz bis
{when}.</translation>
    </message>
    <message>
        <source>until {when}</source>
        <translation>bis {when}</translation>
    </message>
    <message>
        <source>{text}, {when}, recorded {recorded}</source>
        <translation>{text}, {when}, eingetragen {recorded}</translation>
    </message>
    <message>
        <source>{text}, {when}, recorded {recorded}, retracted {retracted}: {why}</source>
        <translation>{text}, {when}, eingetragen {recorded}, zurückgenommen {retracted}: {why}</translation>
    </message>
    <message>
        <source>Retracted {when}: {why}</source>
        <translation>Zurückgenommen {when}: {why}</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>entered anew</source>
        <translation>neu eingetragen</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Record refund</source>
        <translation>Erstattung eintragen</translation>
    </message>
    <message>
        <source>Record a refund</source>
        <translation>Erstattung eintragen</translation>
    </message>
    <message>
        <source>Record credit</source>
        <translation>Gutschrift eintragen</translation>
    </message>
    <message>
        <source>Record a credit</source>
        <translation>Gutschrift eintragen</translation>
    </message>
    <message>
        <source>Record an exchange</source>
        <translation>Umtausch eintragen</translation>
    </message>
    <message>
        <source>Refuse the claim</source>
        <translation>Antrag ablehnen</translation>
    </message>
    <message>
        <source>Record refusal</source>
        <translation>Ablehnung eintragen</translation>
    </message>
    <message>
        <source>The client gave up</source>
        <translation>Der Kunde gab auf</translation>
    </message>
    <message>
        <source>Close the claim</source>
        <translation>Antrag schließen</translation>
    </message>
    <message>
        <source>Why: the policy leaves this to you</source>
        <translation>Warum: Das Regelwerk überlässt dies dem Studio</translation>
    </message>
    <message>
        <source>Kept with the claim, and listed with the year&apos;s decisions.</source>
        <translation>Beim Antrag aufbewahrt und unter den Entscheidungen des Jahres aufgeführt.</translation>
    </message>
    <message>
        <source>Why more than came in</source>
        <translation>Warum mehr als eingegangen</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>Warum abgelehnt wird</translation>
    </message>
    <message>
        <source>Kept with the claim.</source>
        <translation>Beim Antrag aufbewahrt.</translation>
    </message>
    <message>
        <source>What the client said</source>
        <translation>Was der Kunde sagte</translation>
    </message>
    <message>
        <source>By which clause</source>
        <translation>Nach welcher Klausel</translation>
    </message>
    <message>
        <source>{amount} can go back without giving more than came in.</source>
        <translation>{amount} können zurückgehen, ohne mehr zu geben, als eingegangen ist.</translation>
    </message>
    <message>
        <source>Choose the clause that refuses it.</source>
        <translation>Wählen Sie die Klausel, nach der abgelehnt wird.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Grund angeben.</translation>
    </message>
    <message>
        <source>No clause: your own decision</source>
        <translation>Keine Klausel: Ihre eigene Entscheidung</translation>
    </message>
    <message>
        <source>Record fix</source>
        <translation>Behebung eintragen</translation>
    </message>
    <message>
        <source>Claimed {day}, late</source>
        <translation>Beantragt {day}, verspätet</translation>
    </message>
    <message>
        <source>Claimed {day}, in time</source>
        <translation>Beantragt {day}, rechtzeitig</translation>
    </message>
    <message>
        <source>Applies once you record that the work cannot be completed.</source>
        <translation>Greift, sobald eingetragen ist, dass die Arbeit nicht machbar ist.</translation>
    </message>
    <message>
        <source>Record it to let this apply.</source>
        <translation>Eintragen, damit dies greift.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Applies once there is proof: a bank or processor record.</source>
        <translation>Greift, sobald ein Beleg da ist: von Bank oder Zahlungsdienst.</translation>
    </message>
    <message>
        <source>Applies once there is proof.</source>
        <translation>Greift, sobald ein Beleg da ist.</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Beleg hinzufügen</translation>
    </message>
    <message>
        <source>{ground}, unproven</source>
        <translation>{ground}, unbelegt</translation>
    </message>
    <message>
        <source>Evidence missing</source>
        <translation>Beleg fehlt</translation>
    </message>
    <message>
        <source>evidence missing, {headline}</source>
        <translation>Beleg fehlt, {headline}</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Reason of the dispute</source>
        <translation>Grund des Streitfalls</translation>
    </message>
    <message>
        <source>Make the dossier…</source>
        <translation>Dossier erstellen …</translation>
    </message>
    <message>
        <source>Kept for this project</source>
        <translation>Für dieses Projekt aufbewahrt</translation>
    </message>
    <message>
        <source>Ready for a dispute?</source>
        <translation>Bereit für einen Streitfall?</translation>
    </message>
    <message>
        <source>Refund applies</source>
        <translation>Erstattung steht zu</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>Steht zu</translation>
    </message>
    <message>
        <source>Fix it first</source>
        <translation>Erst beheben</translation>
    </message>
    <message>
        <source>Credit due</source>
        <translation>Gutschrift steht zu</translation>
    </message>
    <message>
        <source>Remedy: {remedy}.</source>
        <translation>Abhilfe: {remedy}.</translation>
    </message>
    <message>
        <source>At your discretion.</source>
        <translation>Nach eigenem Ermessen.</translation>
    </message>
    <message>
        <source>{amount}, paid twice</source>
        <translation>{amount}, doppelt bezahlt</translation>
    </message>
    <message>
        <source>Two equal payments, {when} and {when2}.</source>
        <translation>Zwei gleiche Zahlungen, {when} und {when2}.</translation>
    </message>
    <message>
        <source>{ground}, reported</source>
        <translation>{ground}, gemeldet</translation>
    </message>
    <message>
        <source>{ground}, reported late</source>
        <translation>{ground}, verspätet gemeldet</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>in review, {headline}</source>
        <translation>in Prüfung, {headline}</translation>
    </message>
    <message>
        <source>Due until you refund, credit, fix or decline it.</source>
        <translation>Offen, bis erstattet, gutgeschrieben, behoben oder abgelehnt ist.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>{ground}, until {when}</source>
        <translation>{ground}, bis {when}</translation>
    </message>
    <message>
        <source>Still claimable:</source>
        <translation>Noch möglich:</translation>
    </message>
    <message numerus="yes">
        <source>%n claims settled.</source>
        <comment>%n claim settled.</comment>
        <translation>
            <numerusform>%n Antrag erledigt.</numerusform>
            <numerusform>%n Anträge erledigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No claim open.</source>
        <translation>Kein Antrag offen.</translation>
    </message>
    <message>
        <source>Credit only</source>
        <translation>Nur Gutschrift</translation>
    </message>
    <message>
        <source>no refund, credit if asked</source>
        <translation>keine Erstattung, Gutschrift auf Wunsch</translation>
    </message>
    <message>
        <source>No refund. Credit if asked.</source>
        <translation>Keine Erstattung. Gutschrift auf Wunsch.</translation>
    </message>
    <message>
        <source>Any request, at any time, is answered with credit. You set the amount.</source>
        <translation>Jeder Wunsch, jederzeit, wird mit einer Gutschrift beantwortet. Den Betrag legt das Studio fest.</translation>
    </message>
    <message>
        <source>You set the amount.</source>
        <translation>Den Betrag legt das Studio fest.</translation>
    </message>
    <message>
        <source>Delivered, so refunds are barred.</source>
        <translation>Geliefert, also sind Erstattungen ausgeschlossen.</translation>
    </message>
    <message>
        <source>Started, so refunds are barred.</source>
        <translation>Begonnen, also sind Erstattungen ausgeschlossen.</translation>
    </message>
    <message>
        <source>Bought, so refunds are barred.</source>
        <translation>Gekauft, also sind Erstattungen ausgeschlossen.</translation>
    </message>
    <message>
        <source>Paid, so refunds are barred.</source>
        <translation>Bezahlt, also sind Erstattungen ausgeschlossen.</translation>
    </message>
    <message>
        <source>Refunds are barred from the start.</source>
        <translation>Erstattungen sind von Anfang an ausgeschlossen.</translation>
    </message>
    <message>
        <source>Refunds are barred.</source>
        <translation>Erstattungen sind ausgeschlossen.</translation>
    </message>
    <message>
        <source>No refund</source>
        <translation>Keine Erstattung</translation>
    </message>
    <message>
        <source>Unproven</source>
        <translation>Unbelegt</translation>
    </message>
    <message>
        <source>Refund applies</source>
        <comment>badge</comment>
        <translation>Steht zu</translation>
    </message>
    <message>
        <source>Credit due</source>
        <comment>badge</comment>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Credit</source>
        <comment>badge</comment>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Credit only</source>
        <comment>badge</comment>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>No refund</source>
        <comment>badge</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>no exception applies</source>
        <translation>keine Ausnahme greift</translation>
    </message>
    <message>
        <source>No exception applies</source>
        <translation>Keine Ausnahme greift</translation>
    </message>
    <message>
        <source>Not barred yet</source>
        <translation>Noch nicht ausgeschlossen</translation>
    </message>
    <message>
        <source>Until then a refund is looked into case by case.</source>
        <translation>Bis dahin wird eine Erstattung im Einzelfall geprüft.</translation>
    </message>
    <message>
        <source>Two clauses disagree</source>
        <translation>Zwei Klauseln widersprechen sich</translation>
    </message>
    <message>
        <source>The work has begun and is not rendered yet.</source>
        <translation>Die Arbeit hat begonnen und ist noch nicht erbracht.</translation>
    </message>
    <message>
        <source>Not covered by this policy</source>
        <translation>Von diesem Regelwerk nicht abgedeckt</translation>
    </message>
    <message>
        <source>Decide case by case.</source>
        <translation>Im Einzelfall entscheiden.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>to be reviewed, {headline}</source>
        <translation>zu prüfen, {headline}</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>The {period} start when you send the files.</source>
        <translation>Die {period} beginnen, sobald die Dateien gesendet sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n free rounds from the delivery on.</source>
        <comment>%n free round from the delivery on.</comment>
        <translation>
            <numerusform>%n freie Runde ab der Lieferung.</numerusform>
            <numerusform>%n freie Runden ab der Lieferung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Work started {day}.</source>
        <translation>Arbeit begonnen {day}.</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Nicht geliefert</translation>
    </message>
    <message>
        <source>nothing delivered yet</source>
        <translation>noch nichts geliefert</translation>
    </message>
    <message>
        <source>Nothing delivered yet</source>
        <translation>Noch nichts geliefert</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Record delivery</source>
        <translation>Lieferung eintragen</translation>
    </message>
    <message>
        <source>Deliver files</source>
        <translation>Dateien liefern</translation>
    </message>
    <message numerus="yes">
        <source>Deliver %n files, {size}</source>
        <comment>Deliver %n file, {size}</comment>
        <translation>
            <numerusform>%n Datei liefern, {size}</numerusform>
            <numerusform>%n Dateien liefern, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Files of the delivery</source>
        <translation>Dateien der Lieferung</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Keine Rolle</translation>
    </message>
    <message>
        <source>Role of {name}</source>
        <translation>Rolle von {name}</translation>
    </message>
    <message>
        <source>Since the last delivery</source>
        <translation>Seit der letzten Lieferung</translation>
    </message>
    <message>
        <source>{name} is in none of the registered folders.</source>
        <translation>{name} liegt in keinem der angemeldeten Ordner.</translation>
    </message>
    <message>
        <source>Register the folder or drive that it is on, or copy it onto one.</source>
        <translation>Ordner oder Laufwerk anmelden oder auf ein angemeldetes kopieren.</translation>
    </message>
    <message>
        <source>there is no file to deliver</source>
        <translation>es ist keine Datei zu liefern</translation>
    </message>
    <message>
        <source>{name} was written to since it was read</source>
        <translation>{name} wurde seit dem Lesen verändert</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>Neu lesen.</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>stereo</translation>
    </message>
    <message>
        <source>{count} channels</source>
        <translation>{count} Kanäle</translation>
    </message>
    <message>
        <source>{bits} bit</source>
        <translation>{bits} Bit</translation>
    </message>
    <message>
        <source>nothing changed.</source>
        <translation>nichts geändert.</translation>
    </message>
    <message>
        <source>new: {names}</source>
        <translation>neu: {names}</translation>
    </message>
    <message>
        <source>changed: {names}</source>
        <translation>geändert: {names}</translation>
    </message>
    <message>
        <source>{old} to {new}</source>
        <translation>{old} zu {new}</translation>
    </message>
    <message>
        <source>renamed: {names}</source>
        <translation>umbenannt: {names}</translation>
    </message>
    <message>
        <source>left out: {names}</source>
        <translation>ausgelassen: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n files the same</source>
        <comment>%n file the same</comment>
        <translation>
            <numerusform>%n Datei gleich</numerusform>
            <numerusform>%n Dateien gleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <comment>{names} and %n more</comment>
        <translation>
            <numerusform>{names} und %n weitere</numerusform>
            <numerusform>{names} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>Then billable, {fee}.</source>
        <translation>Dann kostenpflichtig, {fee}.</translation>
    </message>
    <message>
        <source>Follow-ups only: a new item is charged.</source>
        <translation>Nur Folgewünsche: Ein neuer Punkt kostet.</translation>
    </message>
    <message>
        <source>Follow-ups only. {then}</source>
        <translation>Nur Folgewünsche. {then}</translation>
    </message>
    <message>
        <source>Any change, asked all at once. {then}</source>
        <translation>Jede Änderung, gesammelt gewünscht. {then}</translation>
    </message>
    <message>
        <source>free, follow-ups only</source>
        <translation>frei, nur Folgewünsche</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>{standing}, until {when}</source>
        <translation>{standing}, bis {when}</translation>
    </message>
    <message>
        <source>· not reasonable</source>
        <translation>· unangemessen</translation>
    </message>
    <message>
        <source>Free · our mistake</source>
        <translation>Frei · unser Fehler</translation>
    </message>
    <message>
        <source>Marked as the studio&apos;s own mistake.</source>
        <translation>Als eigener Fehler des Studios vermerkt.</translation>
    </message>
    <message>
        <source>Free · in the rounds</source>
        <translation>Frei · innerhalb der Runden</translation>
    </message>
    <message>
        <source>Free · follow-up</source>
        <translation>Frei · Folgewunsch</translation>
    </message>
    <message>
        <source>Takes the request of {date} further.</source>
        <translation>Führt die Anfrage vom {date} weiter.</translation>
    </message>
    <message>
        <source>In time, until {when}.</source>
        <translation>Rechtzeitig, bis {when}.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Billable · after completion</source>
        <translation>Kostenpflichtig · nach Abschluss</translation>
    </message>
    <message>
        <source>Billable · beyond the free rounds</source>
        <translation>Kostenpflichtig · über die freien Runden</translation>
    </message>
    <message>
        <source>Billable · not reasonable</source>
        <translation>Kostenpflichtig · unangemessen</translation>
    </message>
    <message>
        <source>Billable · one is in hand</source>
        <translation>Kostenpflichtig · eine ist in Arbeit</translation>
    </message>
    <message>
        <source>The request of {when} is not revised yet.</source>
        <translation>Die Anfrage vom {when} ist noch nicht revidiert.</translation>
    </message>
    <message>
        <source>Not in the list of {when}.</source>
        <translation>Nicht in der Liste vom {when}.</translation>
    </message>
    <message>
        <source>Not in the list of {when} or later.</source>
        <translation>Nicht in der Liste vom {when} oder später.</translation>
    </message>
    <message>
        <source>Billable · new item</source>
        <translation>Kostenpflichtig · neuer Punkt</translation>
    </message>
    <message>
        <source>Billable · reversal</source>
        <translation>Kostenpflichtig · Rücknahme</translation>
    </message>
    <message>
        <source>Billable · reversal of {change}</source>
        <translation>Kostenpflichtig · Rücknahme von {change}</translation>
    </message>
    <message>
        <source>Undoes the change of {day}.</source>
        <translation>Macht die Änderung vom {day} rückgängig.</translation>
    </message>
    <message>
        <source>Undoes the change of {day}, revised {when}.</source>
        <translation>Macht die Änderung vom {day} rückgängig, revidiert {when}.</translation>
    </message>
    <message numerus="yes">
        <source>{used} of %n free rounds used before.</source>
        <comment>{used} of %n free round used before.</comment>
        <translation>
            <numerusform>{used} von %n freien Runde zuvor verbraucht.</numerusform>
            <numerusform>{used} von %n freien Runden zuvor verbraucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to charge</source>
        <translation>Nichts zu berechnen</translation>
    </message>
    <message>
        <source>Closed: nothing is owed to it</source>
        <translation>Geschlossen: Es steht nichts mehr zu</translation>
    </message>
    <message>
        <source>1 round = {amount}</source>
        <translation>1 Runde = {amount}</translation>
    </message>
    <message>
        <source>from {total}</source>
        <translation>ab {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n songs × from {each} = from {total}</source>
        <comment>%n song × from {each} = from {total}</comment>
        <translation>
            <numerusform>%n Song × ab {each} = ab {total}</numerusform>
            <numerusform>%n Songs × ab {each} = ab {total}</numerusform>
        </translation>
    </message>
    <message>
        <source>No song named</source>
        <translation>Kein Song genannt</translation>
    </message>
    <message numerus="yes">
        <source>{song}: items {numbers}</source>
        <comment>{song}: item {numbers}</comment>
        <translation>
            <numerusform>{song}: Punkt {numbers}</numerusform>
            <numerusform>{song}: Punkte {numbers}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rounds left, no deadline</source>
        <comment>%n round left, no deadline</comment>
        <translation>
            <numerusform>Noch %n Runde, ohne Frist</numerusform>
            <numerusform>Noch %n Runden, ohne Frist</numerusform>
        </translation>
    </message>
    <message>
        <source>One request, all its items together, uses the round.</source>
        <translation>Eine Anfrage, alle Punkte zusammen, verbraucht die Runde.</translation>
    </message>
    <message>
        <source>One request, all its items together, uses a round.</source>
        <translation>Eine Anfrage, alle Punkte zusammen, verbraucht eine Runde.</translation>
    </message>
    <message>
        <source>free, {headline}</source>
        <translation>frei, {headline}</translation>
    </message>
    <message>
        <source>Then closed.</source>
        <translation>Dann geschlossen.</translation>
    </message>
    <message>
        <source>Then {amount} per round.</source>
        <translation>Dann {amount} je Runde.</translation>
    </message>
    <message>
        <source>Billable if more is asked now,</source>
        <translation>Kostenpflichtig, wenn jetzt mehr gewünscht wird,</translation>
    </message>
    <message>
        <source>in hand, billable if more is asked now, {tail}</source>
        <translation>in Arbeit, kostenpflichtig, wenn jetzt mehr gewünscht wird, {tail}</translation>
    </message>
    <message numerus="yes">
        <source>%n free rounds left beside it.</source>
        <comment>%n free round left beside it.</comment>
        <translation>
            <numerusform>Daneben noch %n freie Runde.</numerusform>
            <numerusform>Daneben noch %n freie Runden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in hand, %n free rounds left</source>
        <comment>in hand, %n free round left</comment>
        <translation>
            <numerusform>in Arbeit, noch %n freie Runde</numerusform>
            <numerusform>in Arbeit, noch %n freie Runden</numerusform>
        </translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>since asked, {when}</source>
        <translation>seit der Anfrage, {when}</translation>
    </message>
    <message>
        <source>Deliver revision</source>
        <translation>Revision liefern</translation>
    </message>
    <message>
        <source>{amount} per round</source>
        <translation>{amount} je Runde</translation>
    </message>
    <message>
        <source>from {amount} per song</source>
        <translation>ab {amount} je Song</translation>
    </message>
    <message>
        <source>You set the fee; the floor is {floor}.</source>
        <translation>Das Studio setzt die Gebühr; mindestens {floor}.</translation>
    </message>
    <message>
        <source>Complete: the days passed with no request. {short}</source>
        <translation>Abgeschlossen: Die Tage vergingen ohne Anfrage. {short}</translation>
    </message>
    <message>
        <source>The free rounds are used. The package sells more.</source>
        <translation>Die freien Runden sind verbraucht. Das Paket bietet weitere an.</translation>
    </message>
    <message>
        <source>Billable</source>
        <translation>Kostenpflichtig</translation>
    </message>
    <message>
        <source>billable, {headline}</source>
        <translation>kostenpflichtig, {headline}</translation>
    </message>
    <message>
        <source>Closed, dispute</source>
        <translation>Geschlossen, Streitfall</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>closed, {headline}</source>
        <translation>geschlossen, {headline}</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Streitfall</translation>
    </message>
    <message>
        <source>Choose another policy or kind of work.</source>
        <translation>Anderes Regelwerk oder andere Art der Arbeit wählen.</translation>
    </message>
    <message>
        <source>No revisions for this kind of work</source>
        <translation>Keine Revisionen für diese Art der Arbeit</translation>
    </message>
    <message>
        <source>The order is cancelled</source>
        <translation>Die Bestellung ist storniert</translation>
    </message>
    <message>
        <source>Refunded in full</source>
        <translation>Vollständig erstattet</translation>
    </message>
    <message>
        <source>Session files are purged</source>
        <translation>Session-Dateien sind gelöscht</translation>
    </message>
    <message>
        <source>Restore them to reopen what the window allows.</source>
        <translation>Wiederherstellen öffnet, was die Frist zulässt.</translation>
    </message>
    <message>
        <source>This package sells no further rounds.</source>
        <translation>Dieses Paket bietet keine weiteren Runden.</translation>
    </message>
    <message>
        <source>Files are held.</source>
        <translation>Dateien sind gesperrt.</translation>
    </message>
    <message>
        <source>{amount} reversed by the bank. Files are held.</source>
        <translation>{amount} von der Bank zurückgeholt. Dateien sind gesperrt.</translation>
    </message>
    <message>
        <source>Chargeback, no contact first</source>
        <translation>Rückbuchung ohne vorherige Nachricht</translation>
    </message>
    <message>
        <source>A chargeback is open</source>
        <translation>Eine Rückbuchung ist offen</translation>
    </message>
    <message>
        <source>Record its end</source>
        <translation>Ausgang eintragen</translation>
    </message>
    <message>
        <source>The package has no free round</source>
        <translation>Das Paket hat keine freie Runde</translation>
    </message>
    <message numerus="yes">
        <source>All %n free rounds are used</source>
        <comment>The free round is used</comment>
        <translation>
            <numerusform>Die freie Runde ist verbraucht</numerusform>
            <numerusform>Alle %n freien Runden sind verbraucht</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs you now</source>
        <translation>Steht jetzt an</translation>
    </message>
    <message>
        <source>Closing soon</source>
        <translation>Endet bald</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message numerus="yes">
        <source>{kind}, %n songs</source>
        <comment>{kind}, %n song</comment>
        <translation>
            <numerusform>{kind}, %n Song</numerusform>
            <numerusform>{kind}, %n Songs</numerusform>
        </translation>
    </message>
    <message>
        <source>{question}: {words}. Clause {clauses}.</source>
        <translation>{question}: {words}. Klausel {clauses}.</translation>
    </message>
    <message>
        <source>{question}: {words}. Clauses {clauses}.</source>
        <translation>{question}: {words}. Klauseln {clauses}.</translation>
    </message>
    <message>
        <source>since {when}</source>
        <translation>seit {when}</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Umtausch</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abo</translation>
    </message>
    <message>
        <source>It was used.</source>
        <translation>Es wurde benutzt.</translation>
    </message>
    <message>
        <source>The packaging is missing.</source>
        <translation>Die Verpackung fehlt.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>active, next charge {when}</source>
        <translation>aktiv, nächste Abbuchung {when}</translation>
    </message>
    <message>
        <source>Record payment…</source>
        <translation>Zahlung eintragen …</translation>
    </message>
    <message>
        <source>Record cancellation…</source>
        <translation>Kündigung eintragen …</translation>
    </message>
    <message>
        <source>billed each month</source>
        <translation>monatlich abgerechnet</translation>
    </message>
    <message>
        <source>billed each year</source>
        <translation>jährlich abgerechnet</translation>
    </message>
    <message>
        <source>next charge {when}</source>
        <translation>nächste Abbuchung {when}</translation>
    </message>
    <message>
        <source>Cancelled by {when}, it is not charged again, and access lasts until then. Later, it is charged once more.</source>
        <translation>Bei Kündigung bis {when} wird nicht mehr abgebucht, der Zugang bleibt bis dahin. Später wird noch einmal abgebucht.</translation>
    </message>
    <message>
        <source>If it is cancelled</source>
        <translation>Bei Kündigung</translation>
    </message>
    <message>
        <source>Not charged again. Access until {when}.</source>
        <translation>Keine weitere Abbuchung. Zugang bis {when}.</translation>
    </message>
    <message>
        <source>Access ended {when}.</source>
        <translation>Zugang endete {when}.</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>nichts eingetragen</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>runs now</source>
        <translation>läuft jetzt</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>Cancelled by {by}, it is not charged.</source>
        <translation>Bei Kündigung bis {by} wird nicht abgebucht.</translation>
    </message>
    <message>
        <source>Record cancellation</source>
        <translation>Kündigung eintragen</translation>
    </message>
    <message>
        <source>Cancelled {day}.</source>
        <translation>Gekündigt {day}.</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Läuft aus</translation>
    </message>
    <message>
        <source>ending, access until {when}</source>
        <translation>läuft aus, Zugang bis {when}</translation>
    </message>
    <message>
        <source>access until {when}</source>
        <translation>Zugang bis {when}</translation>
    </message>
    <message>
        <source>No further charge.</source>
        <translation>Keine weitere Abbuchung.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>Access ended {day}</source>
        <translation>Zugang endete {day}</translation>
    </message>
    <message>
        <source>no deadline yet</source>
        <translation>noch keine Frist</translation>
    </message>
    <message>
        <source>can be asked for, {words}</source>
        <translation>möglich, {words}</translation>
    </message>
    <message>
        <source>Starts with the purchase</source>
        <translation>Beginnt mit dem Kauf</translation>
    </message>
    <message>
        <source>Asked for and back by then, unused and complete.</source>
        <translation>Bis dahin gewünscht und zurück, unbenutzt und vollständig.</translation>
    </message>
    <message>
        <source>Record claim</source>
        <translation>Antrag eintragen</translation>
    </message>
    <message>
        <source>No longer possible</source>
        <translation>Nicht mehr möglich</translation>
    </message>
    <message>
        <source>The days to ask or to send back are over.</source>
        <translation>Die Tage für Wunsch oder Rücksendung sind vorbei.</translation>
    </message>
    <message>
        <source>Not exchangeable</source>
        <translation>Nicht umtauschbar</translation>
    </message>
    <message>
        <source>Custom made or final sale. You may decide otherwise.</source>
        <translation>Einzelanfertigung oder vom Umtausch ausgeschlossen. Das Studio darf anders entscheiden.</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>back by {when}</source>
        <translation>zurück bis {when}</translation>
    </message>
    <message>
        <source>RMA due</source>
        <translation>RMA fällig</translation>
    </message>
    <message>
        <source>No deadline for you</source>
        <translation>Keine Frist für das Studio</translation>
    </message>
    <message>
        <source>The client says which</source>
        <translation>Der Kunde sagt, was</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>Das Studio entscheidet</translation>
    </message>
    <message>
        <source>Came late</source>
        <translation>Kam verspätet</translation>
    </message>
    <message>
        <source>Not covered by an exception</source>
        <translation>Von keiner Ausnahme gedeckt</translation>
    </message>
    <message>
        <source>You may decide otherwise, with a reason.</source>
        <translation>Mit Begründung darf anders entschieden werden.</translation>
    </message>
    <message>
        <source>Nothing was delivered yet.</source>
        <translation>Es wurde noch nichts geliefert.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Give out an RMA number</source>
        <translation>RMA-Nummer vergeben</translation>
    </message>
    <message>
        <source>The client has asked in time.</source>
        <translation>Der Kunde hat rechtzeitig gefragt.</translation>
    </message>
    <message>
        <source>Then refused as late.</source>
        <translation>Danach als verspätet abgelehnt.</translation>
    </message>
    <message>
        <source>Due at once</source>
        <translation>Sofort fällig</translation>
    </message>
    <message>
        <source>Cannot be exchanged</source>
        <translation>Kann nicht umgetauscht werden</translation>
    </message>
    <message>
        <source>Amount not noted</source>
        <translation>Betrag nicht notiert</translation>
    </message>
    <message>
        <source>Ended {when}</source>
        <translation>Beendet {when}</translation>
    </message>
    <message>
        <source>No date to reply by is noted</source>
        <translation>Kein Antwortdatum notiert</translation>
    </message>
    <message>
        <source>reply by {when}</source>
        <translation>Antwort bis {when}</translation>
    </message>
    <message>
        <source>Issue RMA</source>
        <translation>RMA vergeben</translation>
    </message>
    <message>
        <source>Awaiting return</source>
        <translation>Rückgabe offen</translation>
    </message>
    <message>
        <source>Not back by then: refused as late (D3a).</source>
        <translation>Bis dahin nicht zurück: als verspätet abgelehnt (D3a).</translation>
    </message>
    <message>
        <source>Record return</source>
        <translation>Rücksendung eintragen</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Inspect what came back</source>
        <translation>Prüfen, was zurückkam</translation>
    </message>
    <message>
        <source>Due at once.</source>
        <translation>Sofort fällig.</translation>
    </message>
    <message>
        <source>Record inspection</source>
        <translation>Prüfung eintragen</translation>
    </message>
    <message>
        <source>Exchange due</source>
        <translation>Umtausch fällig</translation>
    </message>
    <message>
        <source>Hand over the replacement</source>
        <translation>Ersatz übergeben</translation>
    </message>
    <message>
        <source>Unused, complete, in stock.</source>
        <translation>Unbenutzt, vollständig, auf Lager.</translation>
    </message>
    <message>
        <source>Record exchange</source>
        <translation>Umtausch eintragen</translation>
    </message>
    <message>
        <source>No stock</source>
        <translation>Nicht auf Lager</translation>
    </message>
    <message>
        <source>Another item, or store credit</source>
        <translation>Anderer Artikel oder Guthaben</translation>
    </message>
    <message>
        <source>Of equal value, as the client prefers.</source>
        <translation>In gleichem Wert, wie der Kunde möchte.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Refused at inspection</source>
        <translation>Bei der Prüfung abgelehnt</translation>
    </message>
    <message>
        <source>Accessories are missing.</source>
        <translation>Zubehör fehlt.</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>Billable · {amount} per round</source>
        <translation>Kostenpflichtig · {amount} je Runde</translation>
    </message>
    <message>
        <source>Billable · from {amount} per song</source>
        <translation>Kostenpflichtig · ab {amount} je Song</translation>
    </message>
    <message numerus="yes">
        <source>%n rounds</source>
        <comment>%n round</comment>
        <translation>
            <numerusform>%n Runde</numerusform>
            <numerusform>%n Runden</numerusform>
        </translation>
    </message>
    <message>
        <source>follow-ups</source>
        <translation>Folgewünsche</translation>
    </message>
    <message>
        <source>· round used</source>
        <translation>· Runde verbraucht</translation>
    </message>
    <message>
        <source>· purged</source>
        <translation>· gelöscht</translation>
    </message>
    <message>
        <source>· cancelled</source>
        <translation>· storniert</translation>
    </message>
    <message>
        <source>· no revisions</source>
        <translation>· keine Revisionen</translation>
    </message>
    <message>
        <source>{badge} to {day}</source>
        <translation>{badge} bis {day}</translation>
    </message>
    <message>
        <source>by the desktop</source>
        <translation>vom Desktop</translation>
    </message>
    <message>
        <source>in a small window</source>
        <translation>in einem kleinen Fenster</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>Bis morgen pausieren</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Regeln …</translation>
    </message>
    <message>
        <source>Export calendar…</source>
        <translation>Kalender exportieren …</translation>
    </message>
    <message>
        <source>Start at login, in the tray</source>
        <translation>Bei der Anmeldung im Infobereich starten</translation>
    </message>
    <message>
        <source>More about reminders</source>
        <translation>Mehr zu Erinnerungen</translation>
    </message>
    <message>
        <source>No longer keep the calendar in {name}</source>
        <translation>Kalender in {name} nicht mehr führen</translation>
    </message>
    <message>
        <source>Keep a calendar in a folder…</source>
        <translation>Kalender in einem Ordner führen …</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Nichts ist fällig</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Demnächst</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Aufgeschoben</translation>
    </message>
    <message numerus="yes">
        <source>%n things are due.</source>
        <comment>%n thing is due.</comment>
        <translation>
            <numerusform>%n Sache ist fällig.</numerusform>
            <numerusform>%n Sachen sind fällig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nichts ist fällig.</translation>
    </message>
    <message>
        <source>The next deadline is {when}.</source>
        <translation>Die nächste Frist ist {when}.</translation>
    </message>
    <message>
        <source>Paused until {when}.</source>
        <translation>Pausiert bis {when}.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>{what}: {before}, then {after}</source>
        <translation>{what}: {before}, dann {after}</translation>
    </message>
    <message>
        <source>What this would change: looking…</source>
        <translation>Was dies ändern würde: wird gesucht …</translation>
    </message>
    <message>
        <source>What this would change cannot be told</source>
        <translation>Was dies ändern würde, lässt sich nicht sagen</translation>
    </message>
    <message numerus="yes">
        <source>What this would change: %n projects</source>
        <comment>What this would change: %n project</comment>
        <translation>
            <numerusform>Was dies ändern würde: %n Projekt</numerusform>
            <numerusform>Was dies ändern würde: %n Projekte</numerusform>
        </translation>
    </message>
    <message>
        <source>What this would change: nothing that is recorded</source>
        <translation>Was dies ändern würde: nichts Eingetragenes</translation>
    </message>
    <message numerus="yes">
        <source>%n projects change with it.</source>
        <comment>%n project changes with it.</comment>
        <translation>
            <numerusform>%n Projekt ändert sich damit.</numerusform>
            <numerusform>%n Projekte ändern sich damit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>and %n more</comment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %n projects stay as they are</source>
        <comment>The other project stays as it is</comment>
        <translation>
            <numerusform>Das andere %n Projekt bleibt, wie es ist</numerusform>
            <numerusform>Die anderen %n Projekte bleiben, wie sie sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n projects stay as they are</source>
        <comment>%n project stays as it is</comment>
        <translation>
            <numerusform>%n Projekt bleibt, wie es ist</numerusform>
            <numerusform>%n Projekte bleiben, wie sie sind</numerusform>
        </translation>
    </message>
    <message>
        <source>The clause that changes it</source>
        <translation>Die Klausel, die es ändert</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Mitgeteilt</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>The studio</source>
        <translation>Das Studio</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n facts recorded in them</source>
        <comment>%n fact recorded in them</comment>
        <translation>
            <numerusform>%n Eintrag darin</numerusform>
            <numerusform>%n Einträge darin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facts taken back</source>
        <comment>%n fact taken back</comment>
        <translation>
            <numerusform>%n zurückgenommener Eintrag</numerusform>
            <numerusform>%n zurückgenommene Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files kept as evidence</source>
        <comment>%n file kept as evidence</comment>
        <translation>
            <numerusform>%n Datei als Beleg aufbewahrt</numerusform>
            <numerusform>%n Dateien als Beleg aufbewahrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients merged into this one</source>
        <comment>%n client merged into this one</comment>
        <translation>
            <numerusform>%n mit diesem vereinter Kunde</numerusform>
            <numerusform>%n mit diesem vereinte Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of contact details</source>
        <comment>%n change of contact details</comment>
        <translation>
            <numerusform>%n Änderung der Kontaktdaten</numerusform>
            <numerusform>%n Änderungen der Kontaktdaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Stored on a client</source>
        <translation>Über einen Kunden gespeichert</translation>
    </message>
    <message>
        <source>All that is stored on {name}</source>
        <translation>Alles, was über {name} gespeichert ist</translation>
    </message>
    <message>
        <source>Erasing keeps dates and amounts and takes the person out: names, addresses, notes, words of facts, kept evidence. Backups that still hold them are gone by {day}. It cannot be undone.</source>
        <translation>Löschen behält Daten und Beträge und entfernt die Person: Namen, Adressen, Notizen, Wortlaut von Einträgen, aufbewahrte Belege. Backups, die sie noch enthalten, sind bis {day} fort. Es lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save it all…</source>
        <translation>Alles speichern …</translation>
    </message>
    <message>
        <source>Save in a new folder inside</source>
        <translation>In einem neuen Ordner speichern in</translation>
    </message>
    <message>
        <source>Saved in {folder}</source>
        <translation>Gespeichert in {folder}</translation>
    </message>
    <message>
        <source>Erase {name} for good</source>
        <translation>{name} endgültig löschen</translation>
    </message>
    <message>
        <source>This cannot be undone. Press again to erase.</source>
        <translation>Das lässt sich nicht rückgängig machen. Zum Löschen noch einmal drücken.</translation>
    </message>
    <message>
        <source>The person was erased. Dates and amounts stay.</source>
        <translation>Die Person wurde gelöscht. Daten und Beträge bleiben.</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message>
        <source>Purge by</source>
        <translation>Löschen bis</translation>
    </message>
    <message>
        <source>Return due</source>
        <translation>Rückgabe</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Verlängert sich</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Antrag</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>Doppelt bezahlt</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Unbezahlt</translation>
    </message>
    <message>
        <source>Files overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>Kein Backup</translation>
    </message>
    <message>
        <source>Evidence spoiled</source>
        <translation>Beleg verändert</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Schreiben …</translation>
    </message>
    <message>
        <source>Write to the client of {name}</source>
        <translation>Dem Kunden von {name} schreiben</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Aufschieben</translation>
    </message>
    <message>
        <source>Snooze {name}</source>
        <translation>{name} aufschieben</translation>
    </message>
    <message>
        <source>{name} is done</source>
        <translation>{name} ist erledigt</translation>
    </message>
    <message>
        <source>Until…</source>
        <translation>Bis …</translation>
    </message>
    <message>
        <source>Mute this project</source>
        <translation>Dieses Projekt stummschalten</translation>
    </message>
    <message>
        <source>Snoozed until {when}. {text}</source>
        <translation>Aufgeschoben bis {when}. {text}</translation>
    </message>
    <message>
        <source>free revisions of {title} ended</source>
        <translation>die freien Revisionen von {title} sind abgelaufen</translation>
    </message>
    <message>
        <source>care for the files of {title} ended</source>
        <translation>die Obhut für die Dateien von {title} ist abgelaufen</translation>
    </message>
    <message>
        <source>the files of {title} may be purged</source>
        <translation>die Dateien von {title} dürfen gelöscht werden</translation>
    </message>
    <message>
        <source>the files of {title} are kept past their term</source>
        <translation>die Dateien von {title} liegen über ihre Frist hinaus</translation>
    </message>
    <message>
        <source>the time to exchange {title} ended</source>
        <translation>die Umtauschfrist für {title} ist abgelaufen</translation>
    </message>
    <message>
        <source>access to {title} ended</source>
        <translation>der Zugang zu {title} ist abgelaufen</translation>
    </message>
    <message>
        <source>a claim about {title} ran out</source>
        <translation>ein Antrag zu {title} ist verfallen</translation>
    </message>
    <message numerus="yes">
        <source>%n things were recorded</source>
        <comment>%n thing was recorded</comment>
        <translation>
            <numerusform>%n Eintrag kam hinzu</numerusform>
            <numerusform>%n Einträge kamen hinzu</numerusform>
        </translation>
    </message>
    <message>
        <source>Since {when}:</source>
        <translation>Seit {when}:</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>clocks went forward {much}</source>
        <translation>die Uhren gingen {much} vor</translation>
    </message>
    <message>
        <source>clocks went back {much}</source>
        <translation>die Uhren gingen {much} zurück</translation>
    </message>
    <message>
        <source>{title} has {days} d left</source>
        <translation>{title} hat noch {days} d</translation>
    </message>
    <message>
        <source>{rule}: how long</source>
        <translation>{rule}: wie lange</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>Rules of reminders</source>
        <translation>Regeln für Erinnerungen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Hours are those of {zone}.</source>
        <translation>Uhrzeiten gelten für {zone}.</translation>
    </message>
    <message>
        <source>Days on which reminders are told</source>
        <translation>Tage, an denen erinnert wird</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Told together at</source>
        <translation>Gesammelt um</translation>
    </message>
    <message>
        <source>{rule}: lengths such as 1 d, 2 h, 30 min</source>
        <translation>{rule}: Längen wie 1 d, 2 h, 30 min</translation>
    </message>
    <message>
        <source>times of day such as 09:00</source>
        <translation>Uhrzeiten wie 09:00</translation>
    </message>
    <message>
        <source>quiet hours have a beginning and an end</source>
        <translation>Ruhezeiten haben Anfang und Ende</translation>
    </message>
    <message>
        <source>at least one day</source>
        <translation>mindestens ein Tag</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Aufschieben bis</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Over the price</source>
        <translation>Über dem Preis</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>RMA number</source>
        <translation>RMA-Nummer</translation>
    </message>
    <message>
        <source>Copy the RMA number</source>
        <translation>RMA-Nummer kopieren</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>Begleitschein drucken</translation>
    </message>
    <message>
        <source>Send to client…</source>
        <translation>An den Kunden senden …</translation>
    </message>
    <message>
        <source>Copy the tracking number</source>
        <translation>Sendungsnummer kopieren</translation>
    </message>
    <message>
        <source>Carrier and tracking number</source>
        <translation>Paketdienst und Sendungsnummer</translation>
    </message>
    <message>
        <source>As the client tells it</source>
        <translation>Wie der Kunde es erzählt</translation>
    </message>
    <message>
        <source>Billing cycles</source>
        <translation>Abrechnungszeiträume</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>that time has passed</source>
        <translation>diese Zeit ist vorbei</translation>
    </message>
    <message>
        <source>no reminder was chosen</source>
        <translation>keine Erinnerung wurde gewählt</translation>
    </message>
    <message>
        <source>no such reminder</source>
        <translation>diese Erinnerung gibt es nicht</translation>
    </message>
    <message>
        <source>the studio</source>
        <translation>das Studio</translation>
    </message>
    <message>
        <source>More about {title}</source>
        <translation>Mehr zu {title}</translation>
    </message>
    <message>
        <source>How it stands at another time</source>
        <translation>Der Stand zu einer anderen Zeit</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>For instance {example}</source>
        <translation>Zum Beispiel {example}</translation>
    </message>
    <message>
        <source>What we knew then</source>
        <translation>Was damals bekannt war</translation>
    </message>
    <message>
        <source>Count only what was recorded by that time</source>
        <translation>Nur zählen, was bis dahin eingetragen war</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Zurück zu jetzt</translation>
    </message>
    <message>
        <source>Not a date. For instance {example}</source>
        <translation>Kein Datum. Zum Beispiel {example}</translation>
    </message>
    <message>
        <source>{when}: nothing was known of this project yet</source>
        <translation>{when}: Von diesem Projekt war noch nichts bekannt</translation>
    </message>
    <message>
        <source>{when}, as you knew it then</source>
        <translation>{when}, wie es damals bekannt war</translation>
    </message>
    <message>
        <source>{when}, as it stood</source>
        <translation>{when}, wie es stand</translation>
    </message>
    <message>
        <source>{when}, if nothing further happens</source>
        <translation>{when}, wenn nichts mehr geschieht</translation>
    </message>
    <message>
        <source>{amount} paid</source>
        <translation>{amount} bezahlt</translation>
    </message>
    <message>
        <source>no charge</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>{price}, {amount} too much</source>
        <translation>{price}, {amount} zu viel</translation>
    </message>
    <message>
        <source>{price}, {amount} open</source>
        <translation>{price}, {amount} offen</translation>
    </message>
    <message>
        <source>{price}, paid</source>
        <translation>{price}, bezahlt</translation>
    </message>
    <message>
        <source>{price}, {amount} paid</source>
        <translation>{price}, {amount} bezahlt</translation>
    </message>
    <message>
        <source>{price}, not paid</source>
        <translation>{price}, nicht bezahlt</translation>
    </message>
    <message>
        <source>The work is not delivered yet, so the time for revisions has not begun</source>
        <translation>Die Arbeit ist noch nicht geliefert, die Zeit für Revisionen hat also noch nicht begonnen</translation>
    </message>
    <message>
        <source>Revisions are closed for this project. {says}</source>
        <translation>Revisionen sind für dieses Projekt geschlossen. {says}</translation>
    </message>
    <message>
        <source>A revision is in hand. Anything more asked now is charged, {fee}</source>
        <translation>Eine Revision ist in Arbeit. Weitere Wünsche werden jetzt berechnet, {fee}</translation>
    </message>
    <message numerus="yes">
        <source>A revision is in hand; %n free rounds left beside it</source>
        <comment>A revision is in hand; %n free round left beside it</comment>
        <translation>
            <numerusform>Eine Revision ist in Arbeit; daneben bleibt %n freie Runde</numerusform>
            <numerusform>Eine Revision ist in Arbeit; daneben bleiben %n freie Runden</numerusform>
        </translation>
    </message>
    <message>
        <source>The free rounds are used; a further one is charged, {fee}</source>
        <translation>Die freien Runden sind verbraucht; eine weitere wird berechnet, {fee}</translation>
    </message>
    <message>
        <source>The time for free revisions is over; a further one is charged, {fee}</source>
        <translation>Die Zeit für freie Revisionen ist vorbei; eine weitere wird berechnet, {fee}</translation>
    </message>
    <message numerus="yes">
        <source>%n free rounds of revisions are left, with no deadline</source>
        <comment>%n free round of revisions is left, with no deadline</comment>
        <translation>
            <numerusform>Es bleibt %n freie Revisionsrunde, ohne Frist</numerusform>
            <numerusform>Es bleiben %n freie Revisionsrunden, ohne Frist</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow-ups to what was asked before are free until {when}</source>
        <translation>Folgewünsche zu früher Gewünschtem sind frei bis {when}</translation>
    </message>
    <message>
        <source>Revisions are free until {when}</source>
        <translation>Revisionen sind frei bis {when}</translation>
    </message>
    <message>
        <source>Follow-ups to what was asked before are free until {when}; after that {fee}</source>
        <translation>Folgewünsche zu früher Gewünschtem sind frei bis {when}; danach {fee}</translation>
    </message>
    <message>
        <source>Revisions are free until {when}; after that {fee}</source>
        <translation>Revisionen sind frei bis {when}; danach {fee}</translation>
    </message>
    <message>
        <source>The free rounds are used</source>
        <translation>Die freien Runden sind verbraucht</translation>
    </message>
    <message>
        <source>The session files are deleted</source>
        <translation>Die Session-Dateien sind gelöscht</translation>
    </message>
    <message>
        <source>The item can be exchanged until {when}: asked for and back by then, unused and complete</source>
        <translation>Der Artikel kann bis {when} umgetauscht werden: bis dahin gewünscht und zurück, unbenutzt und vollständig</translation>
    </message>
    <message>
        <source>The item can be exchanged: asked for and back by then, unused and complete</source>
        <translation>Der Artikel kann umgetauscht werden: bis dahin gewünscht und zurück, unbenutzt und vollständig</translation>
    </message>
    <message>
        <source>The exchange is under way</source>
        <translation>Der Umtausch läuft</translation>
    </message>
    <message>
        <source>The time to exchange the item is over</source>
        <translation>Die Zeit für einen Umtausch ist vorbei</translation>
    </message>
    <message>
        <source>This item cannot be exchanged</source>
        <translation>Dieser Artikel kann nicht umgetauscht werden</translation>
    </message>
    <message>
        <source>The exchange is settled</source>
        <translation>Der Umtausch ist erledigt</translation>
    </message>
    <message>
        <source>The item must be back, unused and complete</source>
        <translation>Der Artikel muss zurück sein, unbenutzt und vollständig</translation>
    </message>
    <message>
        <source>The item must be back by {when}, unused and complete</source>
        <translation>Der Artikel muss bis {when} zurück sein, unbenutzt und vollständig</translation>
    </message>
    <message>
        <source>The exchange was asked for in time; an RMA number follows</source>
        <translation>Der Umtausch wurde rechtzeitig gewünscht; eine RMA-Nummer folgt</translation>
    </message>
    <message>
        <source>The item is back and will be inspected</source>
        <translation>Der Artikel ist zurück und wird geprüft</translation>
    </message>
    <message>
        <source>The exchange is accepted; the replacement follows</source>
        <translation>Der Umtausch ist angenommen; der Ersatz folgt</translation>
    </message>
    <message>
        <source>The exchange is accepted, but the item is out of stock: another item, or store credit of equal value</source>
        <translation>Der Umtausch ist angenommen, aber der Artikel ist nicht auf Lager: ein anderer Artikel oder Guthaben in gleichem Wert</translation>
    </message>
    <message>
        <source>The exchange is refused after inspection</source>
        <translation>Der Umtausch ist nach der Prüfung abgelehnt</translation>
    </message>
    <message>
        <source>The subscription is active; the next charge is {charged}</source>
        <translation>Das Abo ist aktiv; die nächste Abbuchung ist {charged}</translation>
    </message>
    <message>
        <source>The subscription is active; the next charge is {charged}. Cancelled by {by}, it is not charged</source>
        <translation>Das Abo ist aktiv; die nächste Abbuchung ist {charged}. Bei Kündigung bis {by} wird nicht abgebucht</translation>
    </message>
    <message>
        <source>The subscription has ended; access ended</source>
        <translation>Das Abo ist beendet; der Zugang ist erloschen</translation>
    </message>
    <message>
        <source>The subscription is cancelled; access lasts until {when}. No further charge</source>
        <translation>Das Abo ist gekündigt; der Zugang bleibt bis {when}. Keine weitere Abbuchung</translation>
    </message>
    <message>
        <source>The subscription has ended; access ended {when}</source>
        <translation>Das Abo ist beendet; der Zugang endete {when}</translation>
    </message>
    <message>
        <source>No refund applies</source>
        <translation>Es gibt keine Erstattung</translation>
    </message>
    <message>
        <source>Payments are not refunded; who asks is given credit, in an amount that the studio sets</source>
        <translation>Zahlungen werden nicht erstattet; auf Wunsch gibt es eine Gutschrift, deren Betrag das Studio festlegt</translation>
    </message>
    <message>
        <source>A refund is looked into case by case</source>
        <translation>Eine Erstattung wird im Einzelfall geprüft</translation>
    </message>
    <message>
        <source>An exception applies</source>
        <translation>Eine Ausnahme greift</translation>
    </message>
    <message>
        <source>Still claimable: {ground}, until {when}</source>
        <translation>Noch möglich: {ground}, bis {when}</translation>
    </message>
    <message>
        <source>The claim “{ground}” applies once there is proof</source>
        <translation>Der Antrag „{ground}“ greift, sobald ein Beleg da ist</translation>
    </message>
    <message>
        <source>The claim “{ground}” is under review</source>
        <translation>Der Antrag „{ground}“ wird geprüft</translation>
    </message>
    <message>
        <source>The claim “{ground}” is accepted: {remedy}</source>
        <translation>Der Antrag „{ground}“ ist angenommen: {remedy}</translation>
    </message>
    <message>
        <source>The claim “{ground}” is accepted: {remedy}, as the studio decides</source>
        <translation>Der Antrag „{ground}“ ist angenommen: {remedy}, nach Ermessen des Studios</translation>
    </message>
    <message>
        <source>The session files are on hold and are not deleted</source>
        <translation>Die Session-Dateien sind gesperrt und werden nicht gelöscht</translation>
    </message>
    <message>
        <source>The session files are kept until {when}</source>
        <translation>Die Session-Dateien werden aufbewahrt bis {when}</translation>
    </message>
    <message>
        <source>The session files are kept until {when}; after that as a courtesy until {end}, without a promise</source>
        <translation>Die Session-Dateien werden aufbewahrt bis {when}; danach aus Kulanz bis {end}, ohne Zusage</translation>
    </message>
    <message>
        <source>The session files are kept as a courtesy, without a promise</source>
        <translation>Die Session-Dateien werden aus Kulanz aufbewahrt, ohne Zusage</translation>
    </message>
    <message>
        <source>The session files are kept as a courtesy until {when}, without a promise</source>
        <translation>Die Session-Dateien werden aus Kulanz aufbewahrt bis {when}, ohne Zusage</translation>
    </message>
    <message>
        <source>No session files are held yet</source>
        <translation>Es gibt noch keine Session-Dateien</translation>
    </message>
    <message>
        <source>The session files are kept while the project is open</source>
        <translation>Die Session-Dateien werden aufbewahrt, solange das Projekt offen ist</translation>
    </message>
    <message>
        <source>The session files are no longer promised and may be deleted any day</source>
        <translation>Die Session-Dateien sind nicht mehr zugesagt und können jederzeit gelöscht werden</translation>
    </message>
    <message>
        <source>The session files are past the longest time they are kept</source>
        <translation>Die längste Aufbewahrungszeit der Session-Dateien ist vorbei</translation>
    </message>
    <message>
        <source>The policy makes no promise about keeping the session files</source>
        <translation>Das Regelwerk sagt über die Aufbewahrung der Session-Dateien nichts zu</translation>
    </message>
    <message>
        <source>bank statement</source>
        <translation>Kontoauszug</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>PayPal</source>
        <translation>PayPal</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Erlassen</translation>
    </message>
    <message>
        <source>Credit given</source>
        <translation>Gutschrift gegeben</translation>
    </message>
    <message>
        <source>Credit from {title}</source>
        <translation>Guthaben aus {title}</translation>
    </message>
    <message>
        <source>Credit used for {title}</source>
        <translation>Guthaben verwendet für {title}</translation>
    </message>
    <message>
        <source>Chargeback</source>
        <translation>Rückbuchung</translation>
    </message>
    <message>
        <source>Underpaid</source>
        <translation>Zu wenig bezahlt</translation>
    </message>
    <message>
        <source>Overpaid</source>
        <translation>Zu viel bezahlt</translation>
    </message>
    <message>
        <source>Credit left</source>
        <translation>Guthaben übrig</translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation>Im Streit</translation>
    </message>
    <message>
        <source>Not ordered</source>
        <translation>Nicht bestellt</translation>
    </message>
    <message>
        <source>No balance</source>
        <translation>Ausgeglichen</translation>
    </message>
    <message>
        <source>Use {amount}</source>
        <translation>{amount} verwenden</translation>
    </message>
    <message>
        <source>{amount} taken back</source>
        <translation>{amount} zurückgenommen</translation>
    </message>
    <message>
        <source>{amount} came in</source>
        <translation>{amount} eingegangen</translation>
    </message>
    <message>
        <source>{amount} to pay</source>
        <translation>{amount} zu zahlen</translation>
    </message>
    <message>
        <source>{amount} too much</source>
        <translation>{amount} zu viel</translation>
    </message>
    <message>
        <source>{amount} of credit</source>
        <translation>{amount} Guthaben</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation>Nichts zu zahlen</translation>
    </message>
    <message>
        <source>{amount} of extra charges</source>
        <translation>{amount} Aufpreis</translation>
    </message>
    <message>
        <source>{amount} went back</source>
        <translation>{amount} zurückgezahlt</translation>
    </message>
    <message>
        <source>{amount} of credit left</source>
        <translation>{amount} Guthaben übrig</translation>
    </message>
    <message>
        <source>Price {amount}</source>
        <translation>Preis {amount}</translation>
    </message>
    <message>
        <source>No price noted</source>
        <translation>Kein Preis notiert</translation>
    </message>
    <message>
        <source>no free round</source>
        <translation>keine freie Runde</translation>
    </message>
    <message>
        <source>{rounds}, then {amount} each</source>
        <translation>{rounds}, dann je {amount}</translation>
    </message>
    <message>
        <source>{amount} of credit from {titles}</source>
        <translation>{amount} Guthaben aus {titles}</translation>
    </message>
    <message>
        <source>{amount} is not asked for</source>
        <translation>{amount} wird nicht verlangt</translation>
    </message>
    <message>
        <source>{amount} is asked for again</source>
        <translation>{amount} wird wieder verlangt</translation>
    </message>
    <message>
        <source>not part of the balance</source>
        <translation>nicht Teil der Bilanz</translation>
    </message>
    <message>
        <source>{amount} open</source>
        <translation>{amount} offen</translation>
    </message>
    <message>
        <source>{amount} beyond</source>
        <translation>{amount} darüber</translation>
    </message>
    <message>
        <source>even</source>
        <comment>balance of an account: nothing open, nothing beyond</comment>
        <translation>ausgeglichen</translation>
    </message>
    <message>
        <source>{source}, by {payer}</source>
        <translation>{source}, von {payer}</translation>
    </message>
    <message>
        <source>First payment</source>
        <translation>Erste Zahlung</translation>
    </message>
    <message>
        <source>Second payment</source>
        <translation>Zweite Zahlung</translation>
    </message>
    <message>
        <source>Refund the second</source>
        <translation>Zweite erstatten</translation>
    </message>
    <message>
        <source>no reference</source>
        <translation>keine Referenz</translation>
    </message>
    <message>
        <source>opened {day}</source>
        <translation>eröffnet {day}</translation>
    </message>
    <message>
        <source>claimed {day}</source>
        <translation>beantragt {day}</translation>
    </message>
    <message>
        <source>Exception applies</source>
        <translation>Ausnahme greift</translation>
    </message>
    <message>
        <source>asked {day}</source>
        <translation>gewünscht {day}</translation>
    </message>
    <message>
        <source>Inspect return</source>
        <translation>Rücksendung prüfen</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>next charge {day}</source>
        <translation>nächste Abbuchung {day}</translation>
    </message>
    <message>
        <source>access ended {day}</source>
        <translation>Zugang endete {day}</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Nicht abgedeckt</translation>
    </message>
    <message>
        <source>by its policy</source>
        <translation>nach seinem Regelwerk</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>Umgetauscht</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>no exchange</source>
        <translation>kein Umtausch</translation>
    </message>
    <message numerus="yes">
        <source>%n rounds left</source>
        <comment>%n round left</comment>
        <translation>
            <numerusform>noch %n Runde</numerusform>
            <numerusform>noch %n Runden</numerusform>
        </translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>ohne Frist</translation>
    </message>
    <message>
        <source>Change client, project or time</source>
        <translation>Kunden, Projekt oder Zeit ändern</translation>
    </message>
    <message>
        <source>Which project is it about?</source>
        <translation>Um welches Projekt geht es?</translation>
    </message>
    <message>
        <source>Choose the client and the project.</source>
        <translation>Kunden und Projekt wählen.</translation>
    </message>
    <message>
        <source>asked {when}</source>
        <translation>gewünscht {when}</translation>
    </message>
    <message>
        <source>round used</source>
        <translation>Runde verbraucht</translation>
    </message>
    <message>
        <source>no revisions</source>
        <translation>keine Revisionen</translation>
    </message>
    <message>
        <source>to credit</source>
        <translation>gutzuschreiben</translation>
    </message>
    <message>
        <source>to refund</source>
        <translation>zu erstatten</translation>
    </message>
    <message>
        <source>{amount} to credit</source>
        <translation>{amount} gutzuschreiben</translation>
    </message>
    <message>
        <source>{amount} to refund</source>
        <translation>{amount} zu erstatten</translation>
    </message>
    <message>
        <source>from {amount}</source>
        <translation>ab {amount}</translation>
    </message>
    <message>
        <source>files until {day}</source>
        <translation>Dateien bis {day}</translation>
    </message>
    <message>
        <source>files purgeable</source>
        <translation>Dateien löschbar</translation>
    </message>
    <message>
        <source>files overdue</source>
        <translation>Dateien überfällig</translation>
    </message>
    <message>
        <source>files purged</source>
        <translation>Dateien gelöscht</translation>
    </message>
    <message>
        <source>billable</source>
        <translation>kostenpflichtig</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>no refund</source>
        <translation>keine Erstattung</translation>
    </message>
    <message>
        <source>credit only</source>
        <translation>nur Gutschrift</translation>
    </message>
    <message>
        <source>to be reviewed</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>an exception applies</source>
        <translation>eine Ausnahme greift</translation>
    </message>
    <message>
        <source>nothing held yet</source>
        <translation>noch nichts aufbewahrt</translation>
    </message>
    <message>
        <source>in the studio&apos;s care</source>
        <translation>in der Obhut des Studios</translation>
    </message>
    <message>
        <source>kept as a courtesy</source>
        <translation>aus Kulanz aufbewahrt</translation>
    </message>
    <message>
        <source>to be looked into</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>ending</source>
        <translation>läuft aus</translation>
    </message>
    <message>
        <source>an RMA number is next</source>
        <translation>als Nächstes eine RMA-Nummer</translation>
    </message>
    <message>
        <source>waiting for the item</source>
        <translation>der Artikel wird erwartet</translation>
    </message>
    <message>
        <source>to be inspected</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>nothing is held yet</source>
        <translation>noch nichts aufbewahrt</translation>
    </message>
    <message>
        <source>in care</source>
        <translation>in Obhut</translation>
    </message>
    <message>
        <source>kept without a promise</source>
        <translation>ohne Zusage aufbewahrt</translation>
    </message>
    <message>
        <source>may be purged</source>
        <translation>darf gelöscht werden</translation>
    </message>
    <message>
        <source>kept past the longest term</source>
        <translation>über die längste Frist aufbewahrt</translation>
    </message>
    <message>
        <source>purged</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>unused, same condition</source>
        <translation>unbenutzt, gleicher Zustand</translation>
    </message>
    <message>
        <source>original packaging</source>
        <translation>Originalverpackung</translation>
    </message>
    <message>
        <source>nothing is delivered yet</source>
        <translation>noch nichts geliefert</translation>
    </message>
    <message>
        <source>one in hand, closed for more. {says}</source>
        <translation>eine in Arbeit, für mehr geschlossen. {says}</translation>
    </message>
    <message>
        <source>closed. {says}</source>
        <translation>geschlossen. {says}</translation>
    </message>
    <message>
        <source>in hand, and more is billable</source>
        <translation>in Arbeit, und mehr ist kostenpflichtig</translation>
    </message>
    <message>
        <source>one in hand</source>
        <translation>eine in Arbeit</translation>
    </message>
    <message>
        <source>follow-ups only</source>
        <translation>nur Folgewünsche</translation>
    </message>
    <message>
        <source>No revisions</source>
        <translation>Keine Revisionen</translation>
    </message>
    <message>
        <source>It goes into the history. No standing changes.</source>
        <translation>Kommt in den Verlauf. Kein Stand ändert sich.</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>No more: {alert}</source>
        <translation>Nicht mehr: {alert}</translation>
    </message>
    <message>
        <source>{words} until {when}</source>
        <translation>{words} bis {when}</translation>
    </message>
    <message>
        <source>{words}, with no end yet</source>
        <translation>{words}, noch ohne Ende</translation>
    </message>
    <message>
        <source>held, must not be purged; {words}</source>
        <translation>gesperrt, darf nicht gelöscht werden; {words}</translation>
    </message>
    <message>
        <source>refused as late</source>
        <translation>als verspätet abgelehnt</translation>
    </message>
    <message>
        <source>{outcome}; missing: {names}</source>
        <translation>{outcome}; es fehlt: {names}</translation>
    </message>
    <message>
        <source>{outcome}, until {when}</source>
        <translation>{outcome}, bis {when}</translation>
    </message>
    <message>
        <source>{outcome}, at your discretion</source>
        <translation>{outcome}, nach eigenem Ermessen</translation>
    </message>
    <message>
        <source>active, next charge {when}, cancel by {by}</source>
        <translation>aktiv, nächste Abbuchung {when}, kündbar bis {by}</translation>
    </message>
    <message>
        <source>{standing}, access until {when}</source>
        <translation>{standing}, Zugang bis {when}</translation>
    </message>
    <message>
        <source>no promise</source>
        <translation>keine Zusage</translation>
    </message>
    <message>
        <source>A payment looks like one made before</source>
        <translation>Eine Zahlung gleicht einer früheren</translation>
    </message>
    <message>
        <source>Chargeback with no word to the studio first</source>
        <translation>Rückbuchung, ohne sich vorher beim Studio zu melden</translation>
    </message>
    <message>
        <source>The policy does not cover this kind of work</source>
        <translation>Das Regelwerk deckt diese Art der Arbeit nicht ab</translation>
    </message>
    <message>
        <source>Two clauses of the policy contradict each other here</source>
        <translation>Zwei Klauseln des Regelwerks widersprechen sich hier</translation>
    </message>
    <message>
        <source>not received</source>
        <translation>nicht erhalten</translation>
    </message>
    <message>
        <source>not as described</source>
        <translation>nicht wie beschrieben</translation>
    </message>
    <message>
        <source>charged twice</source>
        <translation>doppelt belastet</translation>
    </message>
    <message>
        <source>credit not processed</source>
        <translation>Gutschrift nicht verbucht</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>gekündigt</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>nicht wiedererkannt</translation>
    </message>
    <message>
        <source>processing error</source>
        <translation>Verarbeitungsfehler</translation>
    </message>
    <message>
        <source>general dispute</source>
        <translation>allgemeiner Streitfall</translation>
    </message>
    <message>
        <source>won</source>
        <translation>gewonnen</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Policy as accepted</source>
        <translation>Regelwerk wie angenommen</translation>
    </message>
    <message>
        <source>Client’s name and address</source>
        <translation>Name und Adresse des Kunden</translation>
    </message>
    <message>
        <source>Processor receipt</source>
        <translation>Beleg des Zahlungsdienstes</translation>
    </message>
    <message>
        <source>What each payment was for</source>
        <translation>Wofür jede Zahlung war</translation>
    </message>
    <message>
        <source>Delivery mail with link</source>
        <translation>Liefermail mit Link</translation>
    </message>
    <message>
        <source>List of delivered files with hashes</source>
        <translation>Liste der gelieferten Dateien mit Prüfsummen</translation>
    </message>
    <message>
        <source>Downloads by the client</source>
        <translation>Downloads durch den Kunden</translation>
    </message>
    <message>
        <source>Revision requests</source>
        <translation>Revisionsanfragen</translation>
    </message>
    <message>
        <source>Revision deliveries</source>
        <translation>Gelieferte Revisionen</translation>
    </message>
    <message>
        <source>Written approval</source>
        <translation>Schriftliche Abnahme</translation>
    </message>
    <message>
        <source>Messages with the client</source>
        <translation>Nachrichten mit dem Kunden</translation>
    </message>
    <message>
        <source>Refund or credit given</source>
        <translation>Gegebene Erstattung oder Gutschrift</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Kündigung</translation>
    </message>
    <message>
        <source>Processor notice of the reversal</source>
        <translation>Mitteilung des Zahlungsdienstes zur Rückbuchung</translation>
    </message>
    <message>
        <source>Session files on hold</source>
        <translation>Session-Dateien gesperrt</translation>
    </message>
    <message>
        <source>find the order</source>
        <translation>Bestellung suchen</translation>
    </message>
    <message>
        <source>find the order with its terms</source>
        <translation>Bestellung mit ihren Bedingungen suchen</translation>
    </message>
    <message>
        <source>add the client’s name and address</source>
        <translation>Name und Adresse des Kunden ergänzen</translation>
    </message>
    <message>
        <source>ask the processor for it</source>
        <translation>beim Zahlungsdienst anfordern</translation>
    </message>
    <message>
        <source>note what each payment was for</source>
        <translation>notieren, wofür jede Zahlung war</translation>
    </message>
    <message>
        <source>find the mail with the link</source>
        <translation>die Mail mit dem Link suchen</translation>
    </message>
    <message>
        <source>hash the delivered files</source>
        <translation>Prüfsummen der gelieferten Dateien bilden</translation>
    </message>
    <message>
        <source>save the log of the download link</source>
        <translation>das Protokoll des Download-Links sichern</translation>
    </message>
    <message>
        <source>find the request</source>
        <translation>die Anfrage suchen</translation>
    </message>
    <message>
        <source>find the delivery</source>
        <translation>die Lieferung suchen</translation>
    </message>
    <message>
        <source>look for a word of approval</source>
        <translation>ein Wort der Abnahme suchen</translation>
    </message>
    <message>
        <source>look for messages</source>
        <translation>Nachrichten suchen</translation>
    </message>
    <message>
        <source>record the refund, or say why there is none</source>
        <translation>die Erstattung eintragen oder begründen, warum es keine gibt</translation>
    </message>
    <message>
        <source>find the cancellation</source>
        <translation>die Kündigung suchen</translation>
    </message>
    <message>
        <source>put the files on hold</source>
        <translation>die Dateien sperren</translation>
    </message>
    <message numerus="yes">
        <source>{there} of %n pieces of evidence</source>
        <comment>{there} of one piece of evidence</comment>
        <translation>
            <numerusform>{there} von %n Beleg</numerusform>
            <numerusform>{there} von %n Belegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Extra charge</source>
        <translation>Aufpreis</translation>
    </message>
    <message>
        <source>Work started</source>
        <translation>Arbeit begonnen</translation>
    </message>
    <message>
        <source>For many clients…</source>
        <translation>Für viele Kunden …</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>At another time</source>
        <translation>Zu einer anderen Zeit</translation>
    </message>
    <message>
        <source>Mixing and mastering</source>
        <translation>Mixing und Mastering</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Wie ausgeliefert</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a day</comment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>Zeiten in</translation>
    </message>
    <message>
        <source>A paragraph of your own</source>
        <translation>Ein eigener Absatz</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Below the studio&apos;s name</source>
        <translation>Unter dem Namen des Studios</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Change this template…</source>
        <translation>Diese Vorlage ändern …</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>{begin} bis {end}</translation>
    </message>
    <message>
        <source>Next charge {when}.</source>
        <translation>Nächste Abbuchung {when}.</translation>
    </message>
    <message>
        <source>Next charge {when}: {amount}.</source>
        <translation>Nächste Abbuchung {when}: {amount}.</translation>
    </message>
    <message>
        <source>Nothing recorded as paid.</source>
        <translation>Keine Zahlung erfasst.</translation>
    </message>
    <message>
        <source>Paid {amount}.</source>
        <translation>{amount} bezahlt.</translation>
    </message>
    <message>
        <source>Access until {when}. Not charged again.</source>
        <translation>Zugang bis {when}. Keine weitere Abbuchung.</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Kommt noch</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>Der letzte</translation>
    </message>
    <message>
        <source>Runs now</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Such as Europe/Berlin</source>
        <translation>Etwa Europe/Berlin</translation>
    </message>
    <message>
        <source>{count} of at most {most} characters</source>
        <translation>{count} von höchstens {most} Zeichen</translation>
    </message>
    <message>
        <source>Revision request</source>
        <translation>Revisionsanfrage</translation>
    </message>
    <message>
        <source>Revision delivered</source>
        <translation>Revision geliefert</translation>
    </message>
    <message>
        <source>Client signed off</source>
        <translation>Kunde hat abgenommen</translation>
    </message>
    <message>
        <source>Client got in touch</source>
        <translation>Kunde hat sich gemeldet</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Fix failed</source>
        <translation>Behebung misslungen</translation>
    </message>
    <message>
        <source>Claim declined</source>
        <translation>Antrag abgelehnt</translation>
    </message>
    <message>
        <source>Cannot be completed</source>
        <translation>Nicht machbar</translation>
    </message>
    <message>
        <source>Chargeback closed</source>
        <translation>Rückbuchung beendet</translation>
    </message>
    <message>
        <source>RMA number issued</source>
        <translation>RMA-Nummer vergeben</translation>
    </message>
    <message>
        <source>The next free number is proposed. Then print the slip.</source>
        <translation>Die nächste freie Nummer ist vorgeschlagen. Danach den Begleitschein drucken.</translation>
    </message>
    <message>
        <source>due at once when it arrives</source>
        <translation>bei Ankunft sofort fällig</translation>
    </message>
    <message>
        <source>Inspect it</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Bought {day}.</source>
        <translation>Gekauft {day}.</translation>
    </message>
    <message>
        <source>Custom made.</source>
        <translation>Einzelanfertigung.</translation>
    </message>
    <message>
        <source>Final sale.</source>
        <translation>Vom Umtausch ausgeschlossen.</translation>
    </message>
    <message>
        <source>Not custom made, not final sale.</source>
        <translation>Keine Einzelanfertigung, nicht ausgeschlossen.</translation>
    </message>
    <message>
        <source>Exchange asked for</source>
        <translation>Umtausch gewünscht</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>Es kam zurück</translation>
    </message>
    <message>
        <source>Waiting for the return</source>
        <translation>Rücksendung wird erwartet</translation>
    </message>
    <message>
        <source>Not back by then: refused as late{clause}.</source>
        <translation>Bis dahin nicht zurück: als verspätet abgelehnt{clause}.</translation>
    </message>
    <message>
        <source>Exchange and close</source>
        <translation>Umtauschen und schließen</translation>
    </message>
    <message>
        <source>Record the refusal once you have answered.</source>
        <translation>Ablehnung eintragen, sobald geantwortet ist.</translation>
    </message>
    <message>
        <source>Refuse and close</source>
        <translation>Ablehnen und schließen</translation>
    </message>
    <message>
        <source>store credit</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>{amount} of store credit</source>
        <translation>{amount} Guthaben</translation>
    </message>
    <message>
        <source>No replacement in stock: another item of equal value, or {credit}.</source>
        <translation>Kein Ersatz auf Lager: ein anderer Artikel in gleichem Wert oder {credit}.</translation>
    </message>
    <message>
        <source>Hand over the replacement.</source>
        <translation>Ersatz übergeben.</translation>
    </message>
    <message>
        <source>Hand over the replacement, or {credit}.</source>
        <translation>Ersatz übergeben oder {credit}.</translation>
    </message>
    <message>
        <source>An RMA number</source>
        <translation>Eine RMA-Nummer</translation>
    </message>
    <message>
        <source>The item itself</source>
        <translation>Der Artikel selbst</translation>
    </message>
    <message>
        <source>Nothing. It is settled.</source>
        <translation>Nichts. Es ist erledigt.</translation>
    </message>
    <message>
        <source>Your answer to the client</source>
        <translation>Die Antwort an den Kunden</translation>
    </message>
    <message>
        <source>Nothing. You can settle this now.</source>
        <translation>Nichts. Es kann jetzt erledigt werden.</translation>
    </message>
    <message numerus="yes">
        <source>Inspection, %n answers</source>
        <comment>Inspection, %n answer</comment>
        <translation>
            <numerusform>Prüfung, %n Antwort</numerusform>
            <numerusform>Prüfung, %n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>The app asks for a reason and keeps it with the claim.</source>
        <translation>Eine Begründung wird verlangt und beim Antrag aufbewahrt.</translation>
    </message>
    <message>
        <source>You may exchange it nevertheless, with a reason.</source>
        <translation>Mit Begründung darf trotzdem umgetauscht werden.</translation>
    </message>
    <message>
        <source>Answer client…</source>
        <translation>Dem Kunden antworten …</translation>
    </message>
    <message>
        <source>Client gave up…</source>
        <translation>Kunde gab auf …</translation>
    </message>
    <message>
        <source>Record exchange…</source>
        <translation>Umtausch eintragen …</translation>
    </message>
    <message>
        <source>Record store credit…</source>
        <translation>Guthaben eintragen …</translation>
    </message>
    <message>
        <source>Issue RMA…</source>
        <translation>RMA vergeben …</translation>
    </message>
    <message>
        <source>Record return…</source>
        <translation>Rücksendung eintragen …</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Ablehnen …</translation>
    </message>
    <message>
        <source>Record another item…</source>
        <translation>Anderen Artikel eintragen …</translation>
    </message>
    <message>
        <source>Record refusal…</source>
        <translation>Ablehnung eintragen …</translation>
    </message>
    <message>
        <source>Exchange anyway…</source>
        <translation>Trotzdem umtauschen …</translation>
    </message>
    <message>
        <source>Item came back</source>
        <translation>Artikel kam zurück</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>{point}: yes</source>
        <translation>{point}: ja</translation>
    </message>
    <message>
        <source>{point}: no</source>
        <translation>{point}: nein</translation>
    </message>
    <message>
        <source>Photo…</source>
        <translation>Foto …</translation>
    </message>
    <message>
        <source>Photo of: {point}</source>
        <translation>Foto von: {point}</translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <comment>%n photo</comment>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <translation>Was dazugehört</translation>
    </message>
    <message>
        <source>Power supply, rack ears, label strip</source>
        <translation>Netzteil, Rackwinkel, Beschriftungsstreifen</translation>
    </message>
    <message>
        <source>Exchange made</source>
        <translation>Umgetauscht</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Gekündigt</translation>
    </message>
    <message>
        <source>Session files purged</source>
        <translation>Session-Dateien gelöscht</translation>
    </message>
    <message>
        <source>Session files restored</source>
        <translation>Session-Dateien wiederhergestellt</translation>
    </message>
    <message>
        <source>Hold on the files</source>
        <translation>Sperre der Dateien</translation>
    </message>
    <message>
        <source>Hold released</source>
        <translation>Sperre aufgehoben</translation>
    </message>
    <message>
        <source>duplicate payment</source>
        <translation>doppelte Zahlung</translation>
    </message>
    <message>
        <source>payment fault</source>
        <translation>Zahlungsfehler</translation>
    </message>
    <message>
        <source>work cannot be completed</source>
        <translation>Arbeit nicht machbar</translation>
    </message>
    <message>
        <source>“I paid and received nothing.”</source>
        <translation>„Ich habe bezahlt und nichts erhalten.“</translation>
    </message>
    <message>
        <source>“It does not work.”</source>
        <translation>„Es funktioniert nicht.“</translation>
    </message>
    <message>
        <source>“I did not use the rest of it.”</source>
        <translation>„Den Rest habe ich nicht genutzt.“</translation>
    </message>
    <message>
        <source>“I want another one for it.”</source>
        <translation>„Ich möchte dafür etwas anderes.“</translation>
    </message>
    <message>
        <source>“I want another size, or another one.”</source>
        <translation>„Ich möchte eine andere Größe oder etwas anderes.“</translation>
    </message>
    <message>
        <source>“It is broken.”</source>
        <translation>„Es ist kaputt.“</translation>
    </message>
    <message>
        <source>a refund</source>
        <translation>eine Erstattung</translation>
    </message>
    <message>
        <source>credit, in an amount that you set</source>
        <translation>eine Gutschrift, deren Betrag das Studio festlegt</translation>
    </message>
    <message>
        <source>a fix first</source>
        <translation>zuerst eine Behebung</translation>
    </message>
    <message>
        <source>an exchange</source>
        <translation>ein Umtausch</translation>
    </message>
    <message>
        <source>another item, or store credit of equal value</source>
        <translation>ein anderer Artikel oder Guthaben in gleichem Wert</translation>
    </message>
    <message>
        <source>Given up by the client</source>
        <translation>Vom Kunden aufgegeben</translation>
    </message>
    <message>
        <source>Disputes won</source>
        <translation>Gewonnene Streitfälle</translation>
    </message>
    <message>
        <source>Disputes lost</source>
        <translation>Verlorene Streitfälle</translation>
    </message>
    <message>
        <source>Disputes withdrawn</source>
        <translation>Zurückgezogene Streitfälle</translation>
    </message>
    <message>
        <source>At your discretion</source>
        <translation>Nach eigenem Ermessen</translation>
    </message>
    <message>
        <source>More than came in</source>
        <translation>Mehr als eingegangen</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>wartet auf uns</translation>
    </message>
    <message>
        <source>waits for the client</source>
        <translation>wartet auf den Kunden</translation>
    </message>
    <message>
        <source>waits for the bank</source>
        <translation>wartet auf die Bank</translation>
    </message>
    <message>
        <source>Won: the money stays</source>
        <translation>Gewonnen: Das Geld bleibt</translation>
    </message>
    <message>
        <source>Lost: the money is gone</source>
        <translation>Verloren: Das Geld ist fort</translation>
    </message>
    <message>
        <source>Withdrawn by the client</source>
        <translation>Vom Kunden zurückgezogen</translation>
    </message>
    <message>
        <source>cannot be completed</source>
        <translation>nicht machbar</translation>
    </message>
    <message>
        <source>our mistake</source>
        <translation>unser Fehler</translation>
    </message>
    <message>
        <source>service issue</source>
        <translation>Mangel der Leistung</translation>
    </message>
    <message>
        <source>billing error</source>
        <translation>Abrechnungsfehler</translation>
    </message>
    <message>
        <source>unused portion</source>
        <translation>ungenutzter Teil</translation>
    </message>
    <message>
        <source>not satisfied</source>
        <translation>nicht zufrieden</translation>
    </message>
    <message>
        <source>change of mind</source>
        <translation>anders überlegt</translation>
    </message>
    <message>
        <source>user error</source>
        <translation>Bedienfehler</translation>
    </message>
    <message>
        <source>changed needs</source>
        <translation>geänderter Bedarf</translation>
    </message>
    <message>
        <source>used after completion</source>
        <translation>nach Abschluss benutzt</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund genannt</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>Umtausch</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>anderer Grund</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>refund or credit, as the client prefers</source>
        <translation>Erstattung oder Gutschrift, wie der Kunde möchte</translation>
    </message>
    <message>
        <source>fix it first</source>
        <translation>erst beheben</translation>
    </message>
    <message>
        <source>part of the money, or credit</source>
        <translation>ein Teil des Geldes oder Gutschrift</translation>
    </message>
    <message>
        <source>another item, or store credit</source>
        <translation>anderer Artikel oder Guthaben</translation>
    </message>
    <message>
        <source>VST testing</source>
        <translation>VST-Test</translation>
    </message>
    <message>
        <source>Digital product</source>
        <translation>Digitales Produkt</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Ware</translation>
    </message>
    <message>
        <source>Mastering</source>
        <translation>Mastering</translation>
    </message>
    <message>
        <source>Mixing</source>
        <translation>Mixing</translation>
    </message>
    <message>
        <source>Online service</source>
        <translation>Online-Dienst</translation>
    </message>
    <message>
        <source>Sample pack</source>
        <translation>Sample-Pack</translation>
    </message>
    <message>
        <source>Software update</source>
        <translation>Software-Update</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Paid {amount}</source>
        <translation>{amount} bezahlt</translation>
    </message>
    <message>
        <source>Extra charge agreed, {amount}</source>
        <translation>Aufpreis vereinbart, {amount}</translation>
    </message>
    <message>
        <source>Refunded {amount}</source>
        <translation>{amount} erstattet</translation>
    </message>
    <message>
        <source>Credited {amount}</source>
        <translation>{amount} gutgeschrieben</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Abonniert</translation>
    </message>
    <message>
        <source>Files held</source>
        <translation>Dateien gesperrt</translation>
    </message>
    <message>
        <source>Subscribed, billed each month</source>
        <translation>Abonniert, monatlich abgerechnet</translation>
    </message>
    <message>
        <source>Subscribed, billed each year</source>
        <translation>Abonniert, jährlich abgerechnet</translation>
    </message>
    <message numerus="yes">
        <source>Delivered, %n files</source>
        <comment>Delivered, %n file</comment>
        <translation>
            <numerusform>Geliefert, %n Datei</numerusform>
            <numerusform>Geliefert, %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>A claim is open since {day}.</source>
        <translation>Ein Antrag ist offen seit {day}.</translation>
    </message>
    <message>
        <source>Files: held. {words}</source>
        <translation>Dateien: gesperrt. {words}</translation>
    </message>
    <message numerus="yes">
        <source>By your own rule of %n months: they may go since {day}.</source>
        <comment>By your own rule of %n month: they may go since {day}.</comment>
        <translation>
            <numerusform>Nach eigener Regel von %n Monat: löschbar seit {day}.</numerusform>
            <numerusform>Nach eigener Regel von %n Monaten: löschbar seit {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By your own rule of %n months: kept until {day}.</source>
        <comment>By your own rule of %n month: kept until {day}.</comment>
        <translation>
            <numerusform>Nach eigener Regel von %n Monat: aufbewahrt bis {day}.</numerusform>
            <numerusform>Nach eigener Regel von %n Monaten: aufbewahrt bis {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>In trash until {when}.</source>
        <translation>Im Papierkorb bis {when}.</translation>
    </message>
    <message>
        <source>A notice with a date, before anything is moved.</source>
        <translation>Eine Ankündigung mit Datum, bevor etwas verschoben wird.</translation>
    </message>
    <message>
        <source>A wish to keep them becomes a hold.</source>
        <translation>Ein Wunsch, sie zu behalten, wird zur Sperre.</translation>
    </message>
    <message>
        <source>Notice logged {when}.</source>
        <translation>Ankündigung eingetragen {when}.</translation>
    </message>
    <message>
        <source>Until {when}. A wish to keep them becomes a hold.</source>
        <translation>Bis {when}. Ein Wunsch, sie zu behalten, wird zur Sperre.</translation>
    </message>
    <message numerus="yes">
        <source>Restorable for %n days.</source>
        <comment>Restorable for %n day.</comment>
        <translation>
            <numerusform>Wiederherstellbar %n Tag lang.</numerusform>
            <numerusform>Wiederherstellbar %n Tage lang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n days for an answer</source>
        <comment>Wait %n day for an answer</comment>
        <translation>
            <numerusform>%n Tag auf Antwort warten</numerusform>
            <numerusform>%n Tage auf Antwort warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted from disk</source>
        <translation>Vom Laufwerk gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>After the %n days. A list of names and hashes is kept.</source>
        <comment>After the %n day. A list of names and hashes is kept.</comment>
        <translation>
            <numerusform>Nach %n Tag. Eine Liste der Namen und Prüfsummen bleibt.</numerusform>
            <numerusform>Nach %n Tagen. Eine Liste der Namen und Prüfsummen bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Auf dem Laufwerk</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>In trash</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>scanned {when}</source>
        <translation>durchgesehen {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <comment>%n left out</comment>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>{name} {fault}, found {when}.</source>
        <translation>{name} {fault}, bemerkt {when}.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Delete now…</source>
        <translation>Jetzt löschen …</translation>
    </message>
    <message>
        <source>Go on moving</source>
        <translation>Weiter verschieben</translation>
    </message>
    <message>
        <source>Move to trash…</source>
        <translation>In den Papierkorb …</translation>
    </message>
    <message>
        <source>Move to trash from {day}</source>
        <translation>In den Papierkorb ab {day}</translation>
    </message>
    <message>
        <source>Tell the client…</source>
        <translation>Dem Kunden Bescheid geben …</translation>
    </message>
    <message>
        <source>Take changed files as they are</source>
        <translation>Geänderte Dateien so übernehmen</translation>
    </message>
    <message>
        <source>Match files given back…</source>
        <translation>Zurückgegebene Dateien abgleichen …</translation>
    </message>
    <message>
        <source>End the hold…</source>
        <translation>Sperre aufheben …</translation>
    </message>
    <message>
        <source>Hold these files…</source>
        <translation>Diese Dateien sperren …</translation>
    </message>
    <message>
        <source>Deliver files…</source>
        <translation>Dateien liefern …</translation>
    </message>
    <message numerus="yes">
        <source>Revision asked, %n items</source>
        <comment>Revision asked, %n item</comment>
        <translation>
            <numerusform>Revision gewünscht, %n Punkt</numerusform>
            <numerusform>Revision gewünscht, %n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Claim: {ground}</source>
        <translation>Antrag: {ground}</translation>
    </message>
    <message numerus="yes">
        <source>Evidence, %n pieces</source>
        <comment>Evidence, %n piece</comment>
        <translation>
            <numerusform>Beleg, %n Stück</numerusform>
            <numerusform>Beleg, %n Stück</numerusform>
        </translation>
    </message>
    <message>
        <source>Inspected: {found}</source>
        <translation>Geprüft: {found}</translation>
    </message>
    <message>
        <source>used</source>
        <translation>benutzt</translation>
    </message>
    <message>
        <source>packaging missing</source>
        <translation>Verpackung fehlt</translation>
    </message>
    <message>
        <source>accessories missing</source>
        <translation>Zubehör fehlt</translation>
    </message>
    <message>
        <source>replacement in stock</source>
        <translation>Ersatz auf Lager</translation>
    </message>
    <message>
        <source>no replacement in stock</source>
        <translation>kein Ersatz auf Lager</translation>
    </message>
    <message>
        <source>as it should be</source>
        <translation>wie es sein soll</translation>
    </message>
    <message numerus="yes">
        <source>%n free rounds</source>
        <comment>%n free round</comment>
        <translation>
            <numerusform>%n freie Runde</numerusform>
            <numerusform>%n freie Runden</numerusform>
        </translation>
    </message>
    <message>
        <source>− {used} used</source>
        <translation>− {used} verbraucht</translation>
    </message>
    <message>
        <source>= {left} left</source>
        <translation>= {left} übrig</translation>
    </message>
    <message numerus="yes">
        <source>%n songs</source>
        <comment>%n song</comment>
        <translation>
            <numerusform>%n Song</numerusform>
            <numerusform>%n Songs</numerusform>
        </translation>
    </message>
    <message>
        <source>× {amount} a song</source>
        <translation>× {amount} je Song</translation>
    </message>
    <message>
        <source>= {amount} more than is owed</source>
        <translation>= {amount} mehr als geschuldet</translation>
    </message>
    <message>
        <source>= {amount} still owed</source>
        <translation>= {amount} noch offen</translation>
    </message>
    <message>
        <source>= nothing open</source>
        <translation>= nichts offen</translation>
    </message>
    <message>
        <source>− {amount} refunded</source>
        <translation>− {amount} erstattet</translation>
    </message>
    <message>
        <source>− {amount} owed</source>
        <translation>− {amount} geschuldet</translation>
    </message>
    <message>
        <source>{period}, whole days</source>
        <translation>{period}, ganze Tage</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <comment>%n week</comment>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>As the language has it</source>
        <translation>Wie in der Sprache üblich</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>The name on reports</source>
        <translation>Der Name auf Berichten</translation>
    </message>
    <message>
        <source>Street, town, country</source>
        <translation>Straße, Ort, Land</translation>
    </message>
    <message>
        <source>E-mail, telephone, web, a line each</source>
        <translation>E-Mail, Telefon, Web, je eine Zeile</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>On reports, beside the name. SVG, PNG or JPEG.</source>
        <translation>Auf Berichten, neben dem Namen. SVG, PNG oder JPEG.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>New projects</source>
        <translation>Neue Projekte</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht festgelegt</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>After the last delivery, where the policy promises nothing.</source>
        <translation>Nach der letzten Lieferung, wo das Regelwerk nichts zusagt.</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Aufbewahrt für</translation>
    </message>
    <message>
        <source>Days are counted in it. Projects that exist keep theirs.</source>
        <translation>Darin werden Tage gezählt. Vorhandene Projekte behalten ihre.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>Erster Tag der Woche</translation>
    </message>
    <message>
        <source>From the next start</source>
        <translation>Ab dem nächsten Start</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <comment>%n month</comment>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <comment>%n year</comment>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>The clocks changed {day}; the time of day stays.</source>
        <translation>Die Uhren wurden am {day} umgestellt; die Uhrzeit bleibt.</translation>
    </message>
    <message>
        <source>The clocks change {day}; the time of day stays.</source>
        <translation>Die Uhren werden am {day} umgestellt; die Uhrzeit bleibt.</translation>
    </message>
    <message>
        <source>A request, all its items together, uses a round.</source>
        <translation>Eine Anfrage, alle Punkte zusammen, verbraucht eine Runde.</translation>
    </message>
    <message>
        <source>More rounds, agreed and set on the project, would reopen it.</source>
        <translation>Weitere Runden, vereinbart und im Projekt gesetzt, öffneten es wieder.</translation>
    </message>
    <message>
        <source>Another number of songs changes the floor.</source>
        <translation>Eine andere Zahl von Songs ändert die Mindestgebühr.</translation>
    </message>
    <message>
        <source>A refund of what came twice settles it.</source>
        <translation>Eine Erstattung des doppelt Gekommenen erledigt es.</translation>
    </message>
    <message>
        <source>It rests on these facts. One that is retracted no longer counts.</source>
        <translation>Es beruht auf diesen Einträgen. Ein zurückgenommener zählt nicht mehr.</translation>
    </message>
    <message>
        <source>No recorded fact stands behind it: the policy says so.</source>
        <translation>Kein Eintrag steht dahinter: Das Regelwerk sagt es so.</translation>
    </message>
    <message>
        <source>The first delivery changes it.</source>
        <translation>Die erste Lieferung ändert es.</translation>
    </message>
    <message>
        <source>Another policy or kind of work changes it.</source>
        <translation>Ein anderes Regelwerk oder eine andere Art der Arbeit ändert es.</translation>
    </message>
    <message>
        <source>Another policy changes it.</source>
        <translation>Ein anderes Regelwerk ändert es.</translation>
    </message>
    <message>
        <source>Restoring the files reopens what the window allows.</source>
        <translation>Dateien wiederherzustellen öffnet, was die Frist zulässt.</translation>
    </message>
    <message>
        <source>The end of the chargeback, once recorded, changes it.</source>
        <translation>Das Ende der Rückbuchung, einmal eingetragen, ändert es.</translation>
    </message>
    <message>
        <source>Releasing the hold changes it.</source>
        <translation>Die Sperre aufzuheben ändert es.</translation>
    </message>
    <message>
        <source>The later deadline counts: {when}.</source>
        <translation>Die spätere Frist zählt: {when}.</translation>
    </message>
    <message>
        <source>A request before {when} keeps the project open.</source>
        <translation>Eine Anfrage vor {when} hält das Projekt offen.</translation>
    </message>
    <message>
        <source>It has passed. A request would have had to come before.</source>
        <translation>Sie ist vorbei. Eine Anfrage hätte vorher kommen müssen.</translation>
    </message>
    <message>
        <source>Back by {when}, the item is in time.</source>
        <translation>Bis {when} zurück ist der Artikel rechtzeitig.</translation>
    </message>
    <message>
        <source>Back by {when}, the item would have been in time.</source>
        <translation>Bis {when} zurück wäre der Artikel rechtzeitig gewesen.</translation>
    </message>
    <message>
        <source>A claim by {when} is in time, a later one is late.</source>
        <translation>Ein Antrag bis {when} ist rechtzeitig, ein späterer verspätet.</translation>
    </message>
    <message>
        <source>A hold keeps the files longer.</source>
        <translation>Eine Sperre bewahrt die Dateien länger.</translation>
    </message>
    <message>
        <source>A request before then would have kept the project open.</source>
        <translation>Eine Anfrage davor hätte das Projekt offen gehalten.</translation>
    </message>
    <message>
        <source>It rests on this fact. Retracted, it no longer counts.</source>
        <translation>Es beruht auf diesem Eintrag. Zurückgenommen zählt er nicht mehr.</translation>
    </message>
    <message>
        <source>Free revisions are about to end</source>
        <translation>Freie Revisionen enden bald</translation>
    </message>
    <message>
        <source>Write to the client before they end</source>
        <translation>Dem Kunden schreiben, bevor sie enden</translation>
    </message>
    <message>
        <source>A revision waits to be delivered</source>
        <translation>Eine Revision ist zu liefern</translation>
    </message>
    <message>
        <source>A claim or an exchange waits for you</source>
        <translation>Ein Antrag oder Umtausch steht an</translation>
    </message>
    <message>
        <source>The bank wants an answer</source>
        <translation>Die Bank will eine Antwort</translation>
    </message>
    <message>
        <source>A payment came twice</source>
        <translation>Eine Zahlung kam doppelt</translation>
    </message>
    <message>
        <source>The time to ask for an exchange ends</source>
        <translation>Die Zeit für einen Umtausch endet</translation>
    </message>
    <message>
        <source>Goods must be back</source>
        <translation>Ware muss zurück sein</translation>
    </message>
    <message>
        <source>A subscription renews</source>
        <translation>Ein Abo verlängert sich</translation>
    </message>
    <message>
        <source>A cancelled subscription ends</source>
        <translation>Ein gekündigtes Abo endet</translation>
    </message>
    <message>
        <source>Delivered and not paid in full</source>
        <translation>Geliefert und nicht voll bezahlt</translation>
    </message>
    <message>
        <source>Files leave their care</source>
        <translation>Dateien verlassen die Obhut</translation>
    </message>
    <message>
        <source>Files can be purged</source>
        <translation>Dateien dürfen gelöscht werden</translation>
    </message>
    <message>
        <source>Files must be purged soon</source>
        <translation>Dateien müssen bald gelöscht werden</translation>
    </message>
    <message>
        <source>Files were kept too long</source>
        <translation>Dateien wurden zu lange aufbewahrt</translation>
    </message>
    <message>
        <source>No backup was made for long</source>
        <translation>Lange kein Backup</translation>
    </message>
    <message>
        <source>Evidence is missing or spoiled</source>
        <translation>Ein Beleg fehlt oder ist verändert</translation>
    </message>
    <message>
        <source>The second place for backups fails</source>
        <translation>Der zweite Ort für Backups versagt</translation>
    </message>
    <message>
        <source>a claim waits for your decision</source>
        <translation>ein Antrag wartet auf Entscheidung</translation>
    </message>
    <message>
        <source>a claim waits to be settled</source>
        <translation>ein Antrag ist zu erfüllen</translation>
    </message>
    <message>
        <source>evidence is missing</source>
        <translation>ein Beleg fehlt</translation>
    </message>
    <message>
        <source>an RMA number is due</source>
        <translation>eine RMA-Nummer ist fällig</translation>
    </message>
    <message>
        <source>a return waits for inspection</source>
        <translation>eine Rücksendung ist zu prüfen</translation>
    </message>
    <message>
        <source>an exchange is due</source>
        <translation>ein Umtausch ist fällig</translation>
    </message>
    <message>
        <source>an alternative or store credit is due</source>
        <translation>ein anderer Artikel oder Guthaben ist fällig</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders</source>
        <comment>%n reminder</comment>
        <translation>
            <numerusform>%n Erinnerung</numerusform>
            <numerusform>%n Erinnerungen</numerusform>
        </translation>
    </message>
    <message>
        <source>your project</source>
        <translation>dieses Projekt</translation>
    </message>
    <message>
        <source>free revisions of {title} can be asked for until {when} ({place} time). After that they are charged, {fee}.</source>
        <translation>freie Revisionen zu {title} können bis {when} (Zeit von {place}) gewünscht werden. Danach werden sie berechnet, {fee}.</translation>
    </message>
    <message>
        <source>free revisions of {title} can be asked for until {when} ({place} time).</source>
        <translation>freie Revisionen zu {title} können bis {when} (Zeit von {place}) gewünscht werden.</translation>
    </message>
    <message>
        <source>Hello {name},</source>
        <translation>Guten Tag {name},</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>If there is anything left, send all of it together.</source>
        <translation>Falls noch etwas offen ist, genügt eine Nachricht mit allem zusammen.</translation>
    </message>
    <message numerus="yes">
        <source>%n more days</source>
        <comment>%n more day</comment>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more hours</source>
        <comment>%n more hour</comment>
        <translation>
            <numerusform>noch %n Stunde</numerusform>
            <numerusform>noch %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more minutes</source>
        <comment>%n more minute</comment>
        <translation>
            <numerusform>noch %n Minute</numerusform>
            <numerusform>noch %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>Der Kunde</translation>
    </message>
    <message>
        <source>The time ended {when}.</source>
        <translation>Die Zeit endete {when}.</translation>
    </message>
    <message>
        <source>free until {when}</source>
        <translation>frei bis {when}</translation>
    </message>
    <message>
        <source>free revisions have ended</source>
        <translation>freie Revisionen sind vorbei</translation>
    </message>
    <message>
        <source>Now {fee}.</source>
        <translation>Jetzt {fee}.</translation>
    </message>
    <message>
        <source>{who} may ask for follow-ups until {when}.</source>
        <translation>{who} darf Folgewünsche äußern bis {when}.</translation>
    </message>
    <message>
        <source>{who} may ask for revisions until {when}.</source>
        <translation>{who} darf Revisionen wünschen bis {when}.</translation>
    </message>
    <message>
        <source>free {left}, until {when}</source>
        <translation>frei {left}, bis {when}</translation>
    </message>
    <message>
        <source>free for {left}</source>
        <translation>frei: {left}</translation>
    </message>
    <message>
        <source>Then {fee}.</source>
        <translation>Danach {fee}.</translation>
    </message>
    <message>
        <source>That was {when}.</source>
        <translation>Das war {when}.</translation>
    </message>
    <message>
        <source>a claim waits for you</source>
        <translation>ein Antrag steht an</translation>
    </message>
    <message>
        <source>Since {when}.</source>
        <translation>Seit {when}.</translation>
    </message>
    <message numerus="yes">
        <source>No backup for %n days</source>
        <comment>No backup for %n day</comment>
        <translation>
            <numerusform>Seit %n Tag kein Backup</numerusform>
            <numerusform>Seit %n Tagen kein Backup</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one was made {when}.</source>
        <translation>Das letzte wurde {when} erstellt.</translation>
    </message>
    <message>
        <source>files kept {left}</source>
        <translation>Dateien in Obhut {left}</translation>
    </message>
    <message>
        <source>files kept until {when}</source>
        <translation>Dateien aufbewahrt bis {when}</translation>
    </message>
    <message>
        <source>files leave their care</source>
        <translation>Dateien verlassen die Obhut</translation>
    </message>
    <message>
        <source>Kept until {when}. Then purgeable.</source>
        <translation>Aufbewahrt bis {when}. Danach löschbar.</translation>
    </message>
    <message>
        <source>files have left their care</source>
        <translation>Dateien haben die Obhut verlassen</translation>
    </message>
    <message>
        <source>files {left}</source>
        <translation>Dateien {left}</translation>
    </message>
    <message>
        <source>files were to go {when}</source>
        <translation>Dateien sollten gehen {when}</translation>
    </message>
    <message>
        <source>files must be purged</source>
        <translation>Dateien müssen gelöscht werden</translation>
    </message>
    <message>
        <source>They may be kept until {when}.</source>
        <translation>Sie dürfen aufbewahrt werden bis {when}.</translation>
    </message>
    <message>
        <source>files were to be purged</source>
        <translation>Dateien waren zu löschen</translation>
    </message>
    <message>
        <source>exchange {left}</source>
        <translation>Umtausch {left}</translation>
    </message>
    <message>
        <source>exchange ended {when}</source>
        <translation>Umtausch endete {when}</translation>
    </message>
    <message>
        <source>exchange for {left}</source>
        <translation>Umtausch: {left}</translation>
    </message>
    <message>
        <source>the time to ask for an exchange has ended</source>
        <translation>die Zeit für einen Umtausch ist vorbei</translation>
    </message>
    <message>
        <source>return in {left}</source>
        <translation>Rückgabe in {left}</translation>
    </message>
    <message>
        <source>return was due {when}</source>
        <translation>Rückgabe war fällig {when}</translation>
    </message>
    <message>
        <source>return due</source>
        <translation>Rückgabe fällig</translation>
    </message>
    <message>
        <source>Must be back by {when}.</source>
        <translation>Muss zurück sein bis {when}.</translation>
    </message>
    <message>
        <source>was not back in time</source>
        <translation>kam nicht rechtzeitig zurück</translation>
    </message>
    <message>
        <source>renews in {left}</source>
        <translation>verlängert sich in {left}</translation>
    </message>
    <message>
        <source>renewed {when}</source>
        <translation>verlängert {when}</translation>
    </message>
    <message>
        <source>the subscription renews</source>
        <translation>das Abo verlängert sich</translation>
    </message>
    <message>
        <source>Cancel by {when}, or the next cycle is charged.</source>
        <translation>Bis {when} kündigen, sonst wird der nächste Zeitraum abgebucht.</translation>
    </message>
    <message>
        <source>the subscription has renewed</source>
        <translation>das Abo hat sich verlängert</translation>
    </message>
    <message>
        <source>access {left}</source>
        <translation>Zugang {left}</translation>
    </message>
    <message>
        <source>access ended {when}</source>
        <translation>Zugang endete {when}</translation>
    </message>
    <message>
        <source>access ends</source>
        <translation>der Zugang endet</translation>
    </message>
    <message>
        <source>access has ended</source>
        <translation>der Zugang ist beendet</translation>
    </message>
    <message>
        <source>reply in {left}</source>
        <translation>Antwort in {left}</translation>
    </message>
    <message>
        <source>reply was due {when}</source>
        <translation>Antwort war fällig {when}</translation>
    </message>
    <message>
        <source>the bank wants an answer</source>
        <translation>die Bank will eine Antwort</translation>
    </message>
    <message>
        <source>Reply to the chargeback by {when}.</source>
        <translation>Auf die Rückbuchung antworten bis {when}.</translation>
    </message>
    <message>
        <source>the bank&apos;s time to reply has ended</source>
        <translation>die Antwortfrist der Bank ist vorbei</translation>
    </message>
    <message>
        <source>a revision is waiting</source>
        <translation>eine Revision steht an</translation>
    </message>
    <message>
        <source>{who} asked {when}. Anything added now is billable.</source>
        <translation>{who} fragte {when}. Weitere Wünsche sind jetzt kostenpflichtig.</translation>
    </message>
    <message>
        <source>Found {when}. The same file, handed in again, puts it right.</source>
        <translation>Bemerkt {when}. Dieselbe Datei, noch einmal abgegeben, behebt es.</translation>
    </message>
    <message>
        <source>Since {when}. The first place works. Look under Backups and safety.</source>
        <translation>Seit {when}. Der erste Ort arbeitet. Mehr unter „Backups und Sicherheit“.</translation>
    </message>
    <message>
        <source>paid twice</source>
        <translation>doppelt bezahlt</translation>
    </message>
    <message>
        <source>Refund {amount}: the payment came again {when}.</source>
        <translation>{amount} erstatten: Die Zahlung kam erneut {when}.</translation>
    </message>
    <message>
        <source>{amount} unpaid</source>
        <translation>{amount} unbezahlt</translation>
    </message>
    <message>
        <source>Delivered {when}.</source>
        <translation>Geliefert {when}.</translation>
    </message>
    <message>
        <source>files can be purged</source>
        <translation>Dateien dürfen gelöscht werden</translation>
    </message>
    <message>
        <source>Nothing is promised for them since {when}.</source>
        <translation>Seit {when} ist für sie nichts zugesagt.</translation>
    </message>
    <message>
        <source>files are overdue</source>
        <translation>Dateien sind überfällig</translation>
    </message>
    <message>
        <source>Kept too long since {when}.</source>
        <translation>Zu lange aufbewahrt seit {when}.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} d {hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>applies</source>
        <translation>greift</translation>
    </message>
    <message>
        <source>applies once there is proof</source>
        <translation>greift, sobald ein Beleg da ist</translation>
    </message>
    <message>
        <source>under review</source>
        <translation>in Prüfung</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>the policy says nothing</source>
        <translation>das Regelwerk sagt nichts</translation>
    </message>
    <message>
        <source>can be asked for</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>gewünscht</translation>
    </message>
    <message>
        <source>no longer possible</source>
        <translation>nicht mehr möglich</translation>
    </message>
    <message>
        <source>left out for this item</source>
        <translation>für diesen Artikel ausgeschlossen</translation>
    </message>
    <message>
        <source>the fact that the work cannot be done</source>
        <translation>der Eintrag, dass die Arbeit nicht machbar ist</translation>
    </message>
    <message>
        <source>{amount} per song</source>
        <translation>{amount} je Song</translation>
    </message>
    <message>
        <source>from {amount} per round</source>
        <translation>ab {amount} je Runde</translation>
    </message>
    <message>
        <source>back to the original</source>
        <translation>zurück zum Original</translation>
    </message>
    <message>
        <source>back to how it was</source>
        <translation>zurück zum alten Stand</translation>
    </message>
    <message>
        <source>11 Mar 10:00, 2026-03-11, tomorrow 9:30, +3 days</source>
        <translation>11. Mär 10:00, 2026-03-11, morgen 9:30, +3 Tage</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>min minute minutes</source>
        <comment>what may be typed, with spaces between</comment>
        <translation>min Minute Minuten</translation>
    </message>
    <message>
        <source>h hour hours</source>
        <comment>what may be typed, with spaces between</comment>
        <translation>h Std Stunde Stunden</translation>
    </message>
    <message>
        <source>d day days</source>
        <comment>what may be typed, with spaces between</comment>
        <translation>d T Tag Tage Tagen</translation>
    </message>
    <message>
        <source>w week weeks</source>
        <comment>what may be typed, with spaces between</comment>
        <translation>w Wo Woche Wochen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>Revidiert</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Complete since</source>
        <translation>Abgeschlossen seit</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Held since</source>
        <translation>Gesperrt seit</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <comment>%n time</comment>
        <translation>
            <numerusform>%n Mal</numerusform>
            <numerusform>%n Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Waived in {year}: {times}, {sums}</source>
        <translation>Erlassen in {year}: {times}, {sums}</translation>
    </message>
    <message>
        <source>{fee} offered {when}. Not answered yet.</source>
        <translation>{fee} angeboten {when}. Noch nicht beantwortet.</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Gutgeschrieben</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Zurückgekommen</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Sent {when}.</source>
        <translation>Gesendet {when}.</translation>
    </message>
    <message>
        <source>Revised {when}.</source>
        <translation>Revidiert {when}.</translation>
    </message>
    <message>
        <source>Bought {when}.</source>
        <translation>Gekauft {when}.</translation>
    </message>
    <message>
        <source>Paid {when}.</source>
        <translation>Bezahlt {when}.</translation>
    </message>
    <message>
        <source>Complete since {when}.</source>
        <translation>Abgeschlossen seit {when}.</translation>
    </message>
    <message>
        <source>Cancelled {when}.</source>
        <translation>Gekündigt {when}.</translation>
    </message>
    <message>
        <source>Refunded in full {when}.</source>
        <translation>Vollständig erstattet {when}.</translation>
    </message>
    <message>
        <source>Started {when}.</source>
        <translation>Begonnen {when}.</translation>
    </message>
    <message>
        <source>Chargeback {when}.</source>
        <translation>Rückbuchung {when}.</translation>
    </message>
    <message>
        <source>Purged {when}.</source>
        <translation>Gelöscht {when}.</translation>
    </message>
    <message>
        <source>Held since {when}.</source>
        <translation>Gesperrt seit {when}.</translation>
    </message>
    <message>
        <source>Subscribed {when}.</source>
        <translation>Abonniert {when}.</translation>
    </message>
    <message>
        <source>Fixed {when}.</source>
        <translation>Behoben {when}.</translation>
    </message>
    <message>
        <source>Declined {when}.</source>
        <translation>Abgelehnt {when}.</translation>
    </message>
    <message>
        <source>Credited {when}.</source>
        <translation>Gutgeschrieben {when}.</translation>
    </message>
    <message>
        <source>Exchanged {when}.</source>
        <translation>Umgetauscht {when}.</translation>
    </message>
    <message>
        <source>Came back {when}.</source>
        <translation>Zurückgekommen {when}.</translation>
    </message>
    <message>
        <source>Given up {when}.</source>
        <translation>Aufgegeben {when}.</translation>
    </message>
    <message numerus="yes">
        <source>{used} of %n free rounds used.</source>
        <comment>{used} of %n free round used.</comment>
        <translation>
            <numerusform>{used} von %n freien Runde verbraucht.</numerusform>
            <numerusform>{used} von %n freien Runden verbraucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>From {amount} a song.</source>
        <translation>Ab {amount} je Song.</translation>
    </message>
    <message>
        <source>{songs} songs × {each} = from {total}.</source>
        <translation>{songs} Songs × {each} = ab {total}.</translation>
    </message>
    <message>
        <source>Complete from {when}, if nothing is asked before.</source>
        <translation>Abgeschlossen ab {when}, wenn vorher nichts gewünscht wird.</translation>
    </message>
    <message>
        <source>{paid} paid; {owed} owed.</source>
        <translation>{paid} bezahlt; {owed} geschuldet.</translation>
    </message>
    <message>
        <source>{paid} paid less {refunded} refunded; {owed} owed.</source>
        <translation>{paid} bezahlt, {refunded} davon erstattet; {owed} geschuldet.</translation>
    </message>
    <message>
        <source>Undoes the change of request {request}.</source>
        <translation>Macht die Änderung aus Anfrage {request} rückgängig.</translation>
    </message>
    <message>
        <source>Undoes the change &quot;{change}&quot; of request {request}.</source>
        <translation>Macht die Änderung „{change}“ aus Anfrage {request} rückgängig.</translation>
    </message>
    <message>
        <source>Fee of the request: {fee}.</source>
        <translation>Gebühr der Anfrage: {fee}.</translation>
    </message>
    <message>
        <source>Asked {day}: {item}. Judged {standing}.</source>
        <translation>Gewünscht {day}: {item}. Beurteilt als {standing}.</translation>
    </message>
    <message>
        <source>{outcome}, late</source>
        <translation>{outcome}, verspätet</translation>
    </message>
    <message>
        <source>Claimed {day}: {ground}. {outcome}.</source>
        <translation>Beantragt {day}: {ground}. {outcome}.</translation>
    </message>
    <message>
        <source>By {clauses}.</source>
        <translation>Nach {clauses}.</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>ist nicht da</translation>
    </message>
    <message>
        <source>is a link, or lies behind one</source>
        <translation>ist ein Link oder liegt hinter einem</translation>
    </message>
    <message>
        <source>is outside the registered folder</source>
        <translation>liegt außerhalb des angemeldeten Ordners</translation>
    </message>
    <message>
        <source>is on another volume</source>
        <translation>liegt auf einem anderen Datenträger</translation>
    </message>
    <message>
        <source>is not an ordinary file</source>
        <translation>ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>has a second name elsewhere on the disk</source>
        <translation>hat anderswo auf dem Laufwerk einen zweiten Namen</translation>
    </message>
    <message>
        <source>is not what was recorded</source>
        <translation>ist nicht wie eingetragen</translation>
    </message>
    <message>
        <source>is open in another program</source>
        <translation>ist in einem anderen Programm geöffnet</translation>
    </message>
    <message>
        <source>may not be moved: it or its folder is read-only</source>
        <translation>darf nicht verschoben werden: Datei oder Ordner ist schreibgeschützt</translation>
    </message>
    <message>
        <source>is in the way: there is a file of that name already</source>
        <translation>ist im Weg: Eine Datei dieses Namens gibt es schon</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ist nicht lesbar</translation>
    </message>
    <message>
        <source>belongs to another project too</source>
        <translation>gehört auch zu einem anderen Projekt</translation>
    </message>
    <message>
        <source>is held</source>
        <translation>ist gesperrt</translation>
    </message>
    <message>
        <source>does not fit: the disk is full</source>
        <translation>passt nicht: Das Laufwerk ist voll</translation>
    </message>
    <message>
        <source>{label} is offline. Nothing was changed on it.</source>
        <translation>{label} ist nicht erreichbar. Dort wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Connect it and do it again.</source>
        <translation>Anschließen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>There is no passphrase to unlock with. Set one under Backups and safety.</source>
        <translation>Es gibt kein Passwort zum Entsperren. Eines unter „Backups und Sicherheit“ setzen.</translation>
    </message>
    <message>
        <source>Answer the client</source>
        <translation>Dem Kunden antworten</translation>
    </message>
    <message>
        <source>Nothing is sent by Studio Desk. It logs and writes; you send.</source>
        <translation>Studio Desk sendet nichts. Es trägt ein und schreibt; gesendet wird von Hand.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>after it</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>before it</source>
        <translation>davor</translation>
    </message>
    <message>
        <source>Deadline {when}</source>
        <translation>Frist {when}</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Show the project</source>
        <translation>Projekt zeigen</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Show the project of {client}</source>
        <translation>Projekt von {client} zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are missing</source>
        <comment>%n answer is missing</comment>
        <translation>
            <numerusform>%n Antwort fehlt</numerusform>
            <numerusform>%n Antworten fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>Fotos wählen</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>{name} was not taken. The others are kept.</source>
        <translation>{name} wurde nicht übernommen. Die anderen sind aufbewahrt.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>How the dispute ended</source>
        <translation>Wie der Streitfall ausging</translation>
    </message>
    <message>
        <source>Record end</source>
        <translation>Ende eintragen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Choose how it ended.</source>
        <translation>Wählen, wie es ausging.</translation>
    </message>
    <message>
        <source>Chart of amounts by year; the table says the same</source>
        <translation>Diagramm der Beträge nach Jahr; die Tabelle sagt dasselbe</translation>
    </message>
    <message>
        <source>Amounts by remedy and year</source>
        <translation>Beträge nach Abhilfe und Jahr</translation>
    </message>
    <message>
        <source>Decisions that were left to you</source>
        <translation>Entscheidungen nach eigenem Ermessen</translation>
    </message>
    <message>
        <source>What each remedy came to, by year. Currencies are never added up.</source>
        <translation>Was jede Abhilfe ausmachte, nach Jahr. Währungen werden nie addiert.</translation>
    </message>
    <message>
        <source>Left to you</source>
        <translation>Nach Ermessen</translation>
    </message>
    <message>
        <source>Back to the claims</source>
        <translation>Zurück zu den Anträgen</translation>
    </message>
    <message>
        <source>Nothing was settled yet.</source>
        <translation>Noch nichts erledigt.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>No decision was left to you yet.</source>
        <translation>Noch keine Entscheidung nach Ermessen.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Bank&apos;s reason</source>
        <translation>Grund der Bank</translation>
    </message>
    <message>
        <source>The bank&apos;s words or number</source>
        <translation>Worte oder Nummer der Bank</translation>
    </message>
    <message>
        <source>The bank&apos;s notice</source>
        <translation>Mitteilung der Bank</translation>
    </message>
    <message>
        <source>To the last second of that day, {place} time.</source>
        <translation>Bis zur letzten Sekunde dieses Tages, Zeit von {place}.</translation>
    </message>
    <message>
        <source>Choose the bank&apos;s reason.</source>
        <translation>Grund der Bank wählen.</translation>
    </message>
    <message>
        <source>{amount} is more than the {paid} that came in. Look at the notice again.</source>
        <translation>{amount} ist mehr als die eingegangenen {paid}. Die Mitteilung noch einmal prüfen.</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Datei hinzufügen …</translation>
    </message>
    <message>
        <source>Add a file: {piece}</source>
        <translation>Datei hinzufügen: {piece}</translation>
    </message>
    <message>
        <source>Missing: {todo}</source>
        <translation>Fehlt: {todo}</translation>
    </message>
    <message>
        <source>Nothing of the kind yet</source>
        <translation>Noch nichts dergleichen</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n more</source>
        <comment>{name} and one more</comment>
        <translation>
            <numerusform>{name} und %n weitere</numerusform>
            <numerusform>{name} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>Dateien hierher ziehen</translation>
    </message>
    <message>
        <source>Drop files here, or</source>
        <translation>Dateien hierher ziehen oder</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>wählen …</translation>
    </message>
    <message>
        <source>Choose files of evidence</source>
        <translation>Belegdateien wählen</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher es kommt</translation>
    </message>
    <message>
        <source>How far the copying is</source>
        <translation>Wie weit das Kopieren ist</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Drop what was {origin} here, or</source>
        <translation>{origin} hierher ziehen oder</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Wird kopiert</translation>
    </message>
    <message>
        <source>Only files of this computer can be kept. Save it first, then drop it here.</source>
        <translation>Nur Dateien dieses Rechners können aufbewahrt werden. Erst speichern, dann hierher ziehen.</translation>
    </message>
    <message>
        <source>Choose evidence</source>
        <translation>Belege wählen</translation>
    </message>
    <message>
        <source>Take back evidence</source>
        <translation>Beleg zurücknehmen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take this piece back</source>
        <translation>Diesen Beleg zurücknehmen</translation>
    </message>
    <message>
        <source>Another project&apos;s, the wrong file</source>
        <translation>Von einem anderen Projekt, die falsche Datei</translation>
    </message>
    <message>
        <source>The file stays in the evidence folder, and this can be undone.</source>
        <translation>Die Datei bleibt im Belegordner, und dies lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Copy the SHA-256 of {name}</source>
        <translation>SHA-256 von {name} kopieren</translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation>{name} weglassen</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation>SHA-256 kopieren</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Zurücknehmen …</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>seen by us</source>
        <translation>von uns gesehen</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>eingereicht</translation>
    </message>
    <message>
        <source>told to us</source>
        <translation>uns mitgeteilt</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>unbenutzt</translation>
    </message>
    <message>
        <source>packaging</source>
        <translation>Verpackung</translation>
    </message>
    <message>
        <source>accessories</source>
        <translation>Zubehör</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Fort</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>{name} is not what was kept. Found {when}.</source>
        <translation>{name} ist nicht, was aufbewahrt wurde. Bemerkt {when}.</translation>
    </message>
    <message>
        <source>{name} is gone from the evidence folder. Found {when}.</source>
        <translation>{name} ist aus dem Belegordner verschwunden. Bemerkt {when}.</translation>
    </message>
    <message>
        <source>{name} cannot be read. Found {when}.</source>
        <translation>{name} ist nicht lesbar. Bemerkt {when}.</translation>
    </message>
    <message>
        <source>{point}, {origin}</source>
        <translation>{point}, {origin}</translation>
    </message>
    <message>
        <source>Kept {when}.</source>
        <translation>Aufbewahrt {when}.</translation>
    </message>
    <message>
        <source>The message is of {when}.</source>
        <translation>Die Nachricht ist von {when}.</translation>
    </message>
    <message>
        <source>The file was last written {when}.</source>
        <translation>Zuletzt geschrieben wurde die Datei {when}.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more files.</source>
        <comment>And one more file.</comment>
        <translation>
            <numerusform>Und %n weitere Datei.</numerusform>
            <numerusform>Und %n weitere Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <source>Files of the project</source>
        <translation>Dateien des Projekts</translation>
    </message>
    <message>
        <source>Purge with notice</source>
        <translation>Löschen mit Ankündigung</translation>
    </message>
    <message>
        <source>Choose a project to see its files</source>
        <translation>Projekt wählen, um seine Dateien zu sehen</translation>
    </message>
    <message>
        <source>Another job is running. Stop it, or wait for its end.</source>
        <translation>Ein anderer Vorgang läuft. Anhalten oder sein Ende abwarten.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Last verified</source>
        <translation>Zuletzt geprüft</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Files of each project</source>
        <translation>Dateien jedes Projekts</translation>
    </message>
    <message>
        <source>to original</source>
        <translation>zum Original</translation>
    </message>
    <message>
        <source>an item</source>
        <translation>ein Punkt</translation>
    </message>
    <message numerus="yes">
        <source>{items} and %n more</source>
        <comment>{items} and %n more</comment>
        <translation>
            <numerusform>{items} und %n weiterer</numerusform>
            <numerusform>{items} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>No request is open.</source>
        <translation>Keine Anfrage ist offen.</translation>
    </message>
    <message>
        <source>Not for a request</source>
        <translation>Zu keiner Anfrage</translation>
    </message>
    <message>
        <source>No exchange is asked for.</source>
        <translation>Kein Umtausch ist gewünscht.</translation>
    </message>
    <message>
        <source>No claim is open.</source>
        <translation>Kein Antrag ist offen.</translation>
    </message>
    <message>
        <source>Not for a claim</source>
        <translation>Zu keinem Antrag</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>characters that cannot be seen</source>
        <translation>unsichtbare Zeichen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Je Zeile einer</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dateien wählen</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>An einem Tag</translation>
    </message>
    <message>
        <source>{name}, day</source>
        <translation>{name}, Tag</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Wie es steht</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Punkt hinzufügen</translation>
    </message>
    <message>
        <source>Ctrl I adds, Ctrl M marks our mistake, Ctrl Del removes</source>
        <translation>Ctrl I fügt hinzu, Ctrl M: unser Fehler, Ctrl Del entfernt</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>{label} (optional)</source>
        <translation>{label} (freiwillig)</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Was zurückkam</translation>
    </message>
    <message>
        <source>A receipt, a bank record: one a line</source>
        <translation>Eine Quittung, ein Bankbeleg: je Zeile einer</translation>
    </message>
    <message>
        <source>One file a line</source>
        <translation>Je Zeile eine Datei</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen …</translation>
    </message>
    <message>
        <source>Then, from {when}</source>
        <translation>Dann, ab {when}</translation>
    </message>
    <message>
        <source>Kept in the history</source>
        <translation>Im Verlauf aufbewahrt</translation>
    </message>
    <message>
        <source>Retract a fact</source>
        <translation>Eintrag zurücknehmen</translation>
    </message>
    <message>
        <source>Retract</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Retract this fact</source>
        <translation>Diesen Eintrag zurücknehmen</translation>
    </message>
    <message>
        <source>Typed into the wrong project, wrong amount</source>
        <translation>Beim falschen Projekt eingetragen, falscher Betrag</translation>
    </message>
    <message>
        <source>Kept in the history with the fact. It can be undone.</source>
        <translation>Bleibt mit dem Eintrag im Verlauf. Es lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>These go with it:</source>
        <translation>Diese gehen mit:</translation>
    </message>
    <message>
        <source>The clocks go forward: {wall} does not exist that day. Taken as {real}.</source>
        <translation>Die Uhren werden vorgestellt: {wall} gibt es an diesem Tag nicht. Genommen wird {real}.</translation>
    </message>
    <message>
        <source>The clocks go back: {time} comes twice that day. This is the later one.</source>
        <translation>Die Uhren werden zurückgestellt: {time} kommt an diesem Tag zweimal. Dies ist die spätere.</translation>
    </message>
    <message>
        <source>The clocks go back: {time} comes twice that day. This is the earlier one.</source>
        <translation>Die Uhren werden zurückgestellt: {time} kommt an diesem Tag zweimal. Dies ist die frühere.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>In the future: it has not happened yet and counts from {when} on.</source>
        <translation>In der Zukunft: Es ist noch nicht geschehen und zählt ab {when}.</translation>
    </message>
    <message>
        <source>Compare two versions</source>
        <translation>Fassungen vergleichen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Daneben</translation>
    </message>
    <message>
        <source>Choose another version</source>
        <translation>Eine andere Fassung wählen</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Neues Regelwerk</translation>
    </message>
    <message>
        <source>Start a draft</source>
        <translation>Entwurf beginnen</translation>
    </message>
    <message>
        <source>Starts as a copy of {policy}</source>
        <translation>Beginnt als Kopie von {policy}</translation>
    </message>
    <message>
        <source>Our terms</source>
        <translation>Unsere Bedingungen</translation>
    </message>
    <message>
        <source>Clauses that no form offers are written in the file: export it, and import it.</source>
        <translation>Klauseln, die kein Formular bietet, stehen in der Datei: exportieren und importieren.</translation>
    </message>
    <message>
        <source>Give it a title</source>
        <translation>Einen Titel geben</translation>
    </message>
    <message>
        <source>Write a whole number from 1</source>
        <translation>Eine ganze Zahl ab 1 schreiben</translation>
    </message>
    <message>
        <source>Write an amount such as 20.00</source>
        <translation>Einen Betrag wie 20.00 schreiben</translation>
    </message>
    <message>
        <source>Write a whole number</source>
        <translation>Eine ganze Zahl schreiben</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>In force from, 00:00</source>
        <translation>In Kraft ab, 00:00</translation>
    </message>
    <message>
        <source>A version is named by the day it begins</source>
        <translation>Eine Fassung heißt nach dem Tag, an dem sie beginnt</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Neue Fassung</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Entwurf speichern</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Publish {version}</source>
        <translation>{version} veröffentlichen</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Regelwerke</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>More about policies</source>
        <translation>Mehr zu Regelwerken</translation>
    </message>
    <message>
        <source>A version never changes once a client has accepted it. A change is a new version.</source>
        <translation>Eine Fassung ändert sich nie, sobald ein Kunde sie angenommen hat. Eine Änderung ist eine neue Fassung.</translation>
    </message>
    <message>
        <source>End comparing</source>
        <translation>Vergleich beenden</translation>
    </message>
    <message>
        <source>This version</source>
        <translation>Diese Fassung</translation>
    </message>
    <message>
        <source>Copy this policy</source>
        <translation>Dieses Regelwerk kopieren</translation>
    </message>
    <message>
        <source>Print this policy, or save it as PDF</source>
        <translation>Dieses Regelwerk drucken oder als PDF speichern</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Printed {name}</source>
        <translation>{name} gedruckt</translation>
    </message>
    <message>
        <source>Save this policy as PDF</source>
        <translation>Dieses Regelwerk als PDF speichern</translation>
    </message>
    <message>
        <source>{title} is on the clipboard</source>
        <translation>{title} ist in der Zwischenablage</translation>
    </message>
    <message>
        <source>Clause {number} is on the clipboard</source>
        <translation>Klausel {number} ist in der Zwischenablage</translation>
    </message>
    <message>
        <source>Export this version</source>
        <translation>Diese Fassung exportieren</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} gespeichert</translation>
    </message>
    <message>
        <source>New policy from this one…</source>
        <translation>Neues Regelwerk aus diesem …</translation>
    </message>
    <message>
        <source>Import a policy file…</source>
        <translation>Regelwerk-Datei importieren …</translation>
    </message>
    <message>
        <source>Export this version…</source>
        <translation>Diese Fassung exportieren …</translation>
    </message>
    <message>
        <source>A value cannot be read.</source>
        <translation>Ein Wert ist nicht lesbar.</translation>
    </message>
    <message>
        <source>No project goes by it yet.</source>
        <translation>Noch gilt es für kein Projekt.</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Wird veröffentlicht</translation>
    </message>
    <message>
        <source>Import a policy file</source>
        <translation>Regelwerk-Datei importieren</translation>
    </message>
    <message>
        <source>The policy was not written: {why}.</source>
        <translation>Das Regelwerk wurde nicht geschrieben: {why}.</translation>
    </message>
    <message>
        <source>{what} was not written: {why}. The report is unchanged.</source>
        <translation>{what} wurde nicht geschrieben: {why}. Der Bericht ist unverändert.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>no room on {volume}</source>
        <translation>kein Platz auf {volume}</translation>
    </message>
    <message>
        <source>nothing may be written in {folder}</source>
        <translation>in {folder} darf nicht geschrieben werden</translation>
    </message>
    <message>
        <source>this disk</source>
        <translation>diesem Laufwerk</translation>
    </message>
    <message>
        <source>{name} is over 100 MB.</source>
        <translation>{name} ist größer als 100 MB.</translation>
    </message>
    <message>
        <source>Attach a smaller copy.</source>
        <translation>Eine kleinere Kopie anhängen.</translation>
    </message>
    <message>
        <source>{name} is over 200 MB, which no report of this program is.</source>
        <translation>{name} ist größer als 200 MB; so groß ist kein Bericht dieses Programms.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} ist nicht lesbar: {why}.</translation>
    </message>
    <message>
        <source>{name} carries no record of this program, so there is nothing to compare.</source>
        <translation>{name} trägt keinen Vermerk dieses Programms, also gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>{target} is there already. Nothing more was copied.</source>
        <translation>{target} gibt es schon. Mehr wurde nicht kopiert.</translation>
    </message>
    <message>
        <source>{target} was not written: {why}.</source>
        <translation>{target} wurde nicht geschrieben: {why}.</translation>
    </message>
    <message>
        <source>of imported cases</source>
        <translation>aus importierten Fällen</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <comment>%n order</comment>
        <translation>
            <numerusform>%n Bestellung</numerusform>
            <numerusform>%n Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>draft, not saved</source>
        <translation>Entwurf, nicht gespeichert</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>Version {one} beside {other}. Marked rows differ.</source>
        <translation>Fassung {one} neben {other}. Markierte Zeilen unterscheiden sich.</translation>
    </message>
    <message>
        <source>Draft of a new policy.</source>
        <translation>Entwurf eines neuen Regelwerks.</translation>
    </message>
    <message>
        <source>Draft {one}. Marked rows change {other}.</source>
        <translation>Entwurf {one}. Markierte Zeilen ändern {other}.</translation>
    </message>
    <message>
        <source>Undated, {state}.</source>
        <translation>Ohne Datum, {state}.</translation>
    </message>
    <message>
        <source>Version {one}, {state}.</source>
        <translation>Fassung {one}, {state}.</translation>
    </message>
    <message>
        <source>Terms are edited here, words in the document.</source>
        <translation>Bedingungen werden hier bearbeitet, der Wortlaut im Dokument.</translation>
    </message>
    <message>
        <source>Starts as a copy of {version}. Terms are edited here, words in the document.</source>
        <translation>Beginnt als Kopie von {version}. Bedingungen werden hier bearbeitet, der Wortlaut im Dokument.</translation>
    </message>
    <message>
        <source>In force from {day}, 00:00.</source>
        <translation>In Kraft ab {day}, 00:00.</translation>
    </message>
    <message>
        <source>The words of {clauses} are as before, their terms are not.</source>
        <translation>Der Wortlaut von {clauses} ist wie zuvor, die Bedingungen sind es nicht.</translation>
    </message>
    <message>
        <source>The words of {clauses} are as before, its term is not.</source>
        <translation>Der Wortlaut von {clauses} ist wie zuvor, die Bedingung ist es nicht.</translation>
    </message>
    <message>
        <source>Once a client has accepted it, it cannot be changed or taken back. Until then it can be withdrawn.</source>
        <translation>Sobald ein Kunde sie angenommen hat, kann sie nicht mehr geändert oder zurückgezogen werden. Bis dahin schon.</translation>
    </message>
    <message>
        <source>Publish {version}?</source>
        <translation>{version} veröffentlichen?</translation>
    </message>
    <message>
        <source>Read to you in your language. The words that hold are in each tip.</source>
        <translation>Hier auf Deutsch wiedergegeben. Der geltende Wortlaut steht im Tooltip jeder Klausel.</translation>
    </message>
    <message>
        <source>About Studio Desk</source>
        <translation>Über Studio Desk</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Fassung {version}</translation>
    </message>
    <message>
        <source>Your data: {folder}</source>
        <translation>Daten: {folder}</translation>
    </message>
    <message>
        <source>Python {python}, Qt {qt}</source>
        <translation>Python {python}, Qt {qt}</translation>
    </message>
    <message>
        <source>Licence: MIT. It comes with:</source>
        <translation>Lizenz: MIT. Es enthält:</translation>
    </message>
    <message>
        <source>Undated version</source>
        <translation>Fassung ohne Datum</translation>
    </message>
    <message>
        <source>A draft. It holds for nobody yet.</source>
        <translation>Ein Entwurf. Er gilt noch für niemanden.</translation>
    </message>
    <message>
        <source>The first version: in force from the beginning.</source>
        <translation>Die erste Fassung: in Kraft von Anfang an.</translation>
    </message>
    <message numerus="yes">
        <source>Accepted with %n orders.</source>
        <comment>Accepted with %n order.</comment>
        <translation>
            <numerusform>Mit %n Bestellung angenommen.</numerusform>
            <numerusform>Mit %n Bestellungen angenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comes with the program.</source>
        <translation>Kommt mit dem Programm.</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Nicht notiert</translation>
    </message>
    <message>
        <source>Dossier for the bank…</source>
        <translation>Dossier für die Bank …</translation>
    </message>
    <message>
        <source>Add evidence…</source>
        <translation>Beleg hinzufügen …</translation>
    </message>
    <message>
        <source>Record how it ended…</source>
        <translation>Ausgang eintragen …</translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>Anderer Grund …</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Zurücknehmen …</translation>
    </message>
    <message>
        <source>Take the end back…</source>
        <translation>Ende zurücknehmen…</translation>
    </message>
    <message>
        <source>The date to reply by, from the bank</source>
        <translation>Das Antwortdatum der Bank</translation>
    </message>
    <message>
        <source>The bank&apos;s reason</source>
        <translation>Grund der Bank</translation>
    </message>
    <message>
        <source>What the bank took back</source>
        <translation>Was die Bank zurückholte</translation>
    </message>
    <message>
        <source>Evidence that counts</source>
        <translation>Belege, die zählen</translation>
    </message>
    <message>
        <source>The files of this project are held.</source>
        <translation>Die Dateien dieses Projekts sind gesperrt.</translation>
    </message>
    <message>
        <source>Kept files</source>
        <translation>Aufbewahrte Dateien</translation>
    </message>
    <message>
        <source>Answer the bank</source>
        <translation>Der Bank antworten</translation>
    </message>
    <message>
        <source>The bank&apos;s letter names a date to reply by. Enter it, so that you are reminded.</source>
        <translation>Der Brief der Bank nennt ein Antwortdatum. Eintragen, damit daran erinnert wird.</translation>
    </message>
    <message>
        <source>Print the dossier, send it by the bank&apos;s own way, then wait for its answer.</source>
        <translation>Das Dossier drucken, auf dem Weg der Bank senden, dann ihre Antwort abwarten.</translation>
    </message>
    <message>
        <source>was due {when}</source>
        <translation>war fällig {when}</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es ausging</translation>
    </message>
    <message>
        <source>Won, lost or withdrawn.</source>
        <translation>Gewonnen, verloren oder zurückgezogen.</translation>
    </message>
    <message>
        <source>A word to you first</source>
        <translation>Erst eine Nachricht an das Studio</translation>
    </message>
    <message>
        <source>The client got in touch {when}.</source>
        <translation>Der Kunde hat sich gemeldet {when}.</translation>
    </message>
    <message>
        <source>No contact is recorded before the chargeback.</source>
        <translation>Vor der Rückbuchung ist kein Kontakt eingetragen.</translation>
    </message>
    <message>
        <source>That breaks the terms (A5a).</source>
        <translation>Das verletzt die Bedingungen (A5a).</translation>
    </message>
    <message>
        <source>That breaks the terms (A5a); revisions are closed while it is open.</source>
        <translation>Das verstößt gegen die Bedingungen (A5a); solange sie offen ist, sind Revisionen geschlossen.</translation>
    </message>
    <message>
        <source>No: a breach</source>
        <translation>Nein: ein Verstoß</translation>
    </message>
    <message>
        <source>What is claimed</source>
        <translation>Was beantragt ist</translation>
    </message>
    <message>
        <source>This policy sets no deadline for it.</source>
        <translation>Dieses Regelwerk setzt dafür keine Frist.</translation>
    </message>
    <message>
        <source>Its deadline had not begun when they got in touch.</source>
        <translation>Die Frist hatte noch nicht begonnen, als der Kunde sich meldete.</translation>
    </message>
    <message>
        <source>Fix it</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Fix it first. If the fix fails, part of the money or credit is yours to give.</source>
        <translation>Erst beheben. Misslingt es, darf ein Teil des Geldes oder eine Gutschrift gegeben werden.</translation>
    </message>
    <message>
        <source>Fixed {when}</source>
        <translation>Behoben {when}</translation>
    </message>
    <message>
        <source>What is owed now is for you to set.</source>
        <translation>Was nun zusteht, legt das Studio fest.</translation>
    </message>
    <message>
        <source>Failed {when}</source>
        <translation>Misslungen {when}</translation>
    </message>
    <message>
        <source>The work cannot be done</source>
        <translation>Die Arbeit ist nicht machbar</translation>
    </message>
    <message>
        <source>Record it, so that the exception applies.</source>
        <translation>Eintragen, damit die Ausnahme greift.</translation>
    </message>
    <message>
        <source>The client chooses</source>
        <translation>Der Kunde wählt</translation>
    </message>
    <message>
        <source>The client wants money back.</source>
        <translation>Der Kunde möchte Geld zurück.</translation>
    </message>
    <message>
        <source>The client wants credit.</source>
        <translation>Der Kunde möchte eine Gutschrift.</translation>
    </message>
    <message>
        <source>Ask whether it is to be refund or credit, and choose it above.</source>
        <translation>Fragen Sie, ob es eine Erstattung oder ein Guthaben sein soll, und wählen Sie es oben.</translation>
    </message>
    <message>
        <source>Required, and missing</source>
        <translation>Nötig und fehlt</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Not required: the ledger shows both payments</source>
        <translation>Nicht nötig: Das Konto zeigt beide Zahlungen</translation>
    </message>
    <message>
        <source>Suggested, not required</source>
        <translation>Empfohlen, nicht nötig</translation>
    </message>
    <message>
        <source>Answer and settle</source>
        <translation>Antworten und erledigen</translation>
    </message>
    <message>
        <source>No exception applies. Record the refusal once you have answered.</source>
        <translation>Keine Ausnahme greift. Ablehnung eintragen, sobald geantwortet ist.</translation>
    </message>
    <message>
        <source>What the policy refuses you may still give, with a reason.</source>
        <translation>Was das Regelwerk ablehnt, darf mit Begründung trotzdem gegeben werden.</translation>
    </message>
    <message>
        <source>Once the proof is there, the exception applies.</source>
        <translation>Sobald der Beleg da ist, greift die Ausnahme.</translation>
    </message>
    <message>
        <source>Look into it, answer the client, then record what you decided.</source>
        <translation>Prüfen, dem Kunden antworten, dann die Entscheidung eintragen.</translation>
    </message>
    <message>
        <source>Record the refund once you have sent it. The claim is settled then.</source>
        <translation>Erstattung eintragen, sobald sie gesendet ist. Damit ist der Antrag erledigt.</translation>
    </message>
    <message>
        <source>Record the refund once you have sent it. The claim is settled then, and the duplicate alert goes away.</source>
        <translation>Erstattung eintragen, sobald sie gesendet ist. Damit ist der Antrag erledigt, und der Hinweis auf doppelte Zahlung verschwindet.</translation>
    </message>
    <message>
        <source>Record the credit. That settles the claim.</source>
        <translation>Gutschrift eintragen. Das erledigt den Antrag.</translation>
    </message>
    <message>
        <source>Set how much credit the client gets, and say why. That settles the claim.</source>
        <translation>Festlegen, wie viel gutgeschrieben wird, und begründen. Das erledigt den Antrag.</translation>
    </message>
    <message>
        <source>Record the refund or the credit, as the client chose.</source>
        <translation>Erstattung oder Gutschrift eintragen, wie der Kunde gewählt hat.</translation>
    </message>
    <message>
        <source>Record the fix, or that it failed. A fix settles the claim.</source>
        <translation>Behebung eintragen, oder dass sie misslang. Eine Behebung erledigt den Antrag.</translation>
    </message>
    <message>
        <source>Give part of the money back, or credit. How much is for you to set.</source>
        <translation>Einen Teil des Geldes zurückgeben oder gutschreiben. Wie viel, legt das Studio fest.</translation>
    </message>
    <message>
        <source>A bank or processor record</source>
        <translation>Ein Beleg von Bank oder Zahlungsdienst</translation>
    </message>
    <message>
        <source>The record that the work cannot be done</source>
        <translation>Der Eintrag, dass die Arbeit nicht machbar ist</translation>
    </message>
    <message>
        <source>The client&apos;s choice</source>
        <translation>Die Wahl des Kunden</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Die Entscheidung des Studios</translation>
    </message>
    <message>
        <source>The duplicate alert goes away.</source>
        <translation>Der Hinweis auf doppelte Zahlung verschwindet.</translation>
    </message>
    <message>
        <source>Still possible: {what}.</source>
        <translation>Noch möglich: {what}.</translation>
    </message>
    <message>
        <source>credit or a refund at your discretion</source>
        <translation>Gutschrift oder Erstattung nach eigenem Ermessen</translation>
    </message>
    <message>
        <source>Record refund…</source>
        <translation>Erstattung eintragen …</translation>
    </message>
    <message>
        <source>Record refund of {amount}</source>
        <translation>Erstattung von {amount} eintragen</translation>
    </message>
    <message>
        <source>Record credit…</source>
        <translation>Gutschrift eintragen …</translation>
    </message>
    <message>
        <source>Give credit instead…</source>
        <translation>Stattdessen gutschreiben …</translation>
    </message>
    <message>
        <source>Refund anyway…</source>
        <translation>Trotzdem erstatten …</translation>
    </message>
    <message>
        <source>Credit anyway…</source>
        <translation>Trotzdem gutschreiben …</translation>
    </message>
    <message>
        <source>Record that it cannot be done…</source>
        <translation>Eintragen, dass es nicht machbar ist …</translation>
    </message>
    <message>
        <source>Record fix…</source>
        <translation>Behebung eintragen …</translation>
    </message>
    <message>
        <source>The fix failed…</source>
        <translation>Die Behebung misslang …</translation>
    </message>
    <message>
        <source>Refund a part…</source>
        <translation>Einen Teil erstatten …</translation>
    </message>
    <message>
        <source>Delivered {day}</source>
        <translation>Geliefert {day}</translation>
    </message>
    <message>
        <source>Paid {day}</source>
        <translation>Bezahlt {day}</translation>
    </message>
    <message>
        <source>Ordered {day}</source>
        <translation>Bestellt {day}</translation>
    </message>
    <message>
        <source>Contact {when}</source>
        <translation>Kontakt {when}</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message numerus="yes">
        <source>Late by %n days</source>
        <comment>Late by %n day</comment>
        <translation>
            <numerusform>%n Tag verspätet</numerusform>
            <numerusform>%n Tage verspätet</numerusform>
        </translation>
    </message>
    <message>
        <source>In time, day {day} of {all}</source>
        <translation>Rechtzeitig, Tag {day} von {all}</translation>
    </message>
    <message>
        <source>The client says</source>
        <translation>Der Kunde sagt</translation>
    </message>
    <message>
        <source>Client wants</source>
        <translation>Kunde möchte</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions in {year}</source>
        <comment>%n decision in {year}</comment>
        <translation>
            <numerusform>%n Entscheidung in {year}</numerusform>
            <numerusform>%n Entscheidungen in {year}</numerusform>
        </translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Evidence.</source>
        <translation>Belege.</translation>
    </message>
    <message numerus="yes">
        <source>%n more files are not as they were kept.</source>
        <comment>One more file is not.</comment>
        <translation>
            <numerusform>%n weitere Datei ist nicht mehr wie aufbewahrt.</numerusform>
            <numerusform>%n weitere Dateien sind nicht mehr wie aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next step is an RMA number.</source>
        <translation>Als Nächstes kommt eine RMA-Nummer.</translation>
    </message>
    <message>
        <source>You look into it and decide.</source>
        <translation>Das Studio prüft und entscheidet.</translation>
    </message>
    <message>
        <source>Contact was due until {when}. It came late.</source>
        <translation>Kontakt war fällig bis {when}. Er kam verspätet.</translation>
    </message>
    <message>
        <source>Contact was due until {when}. It came in time.</source>
        <translation>Kontakt war fällig bis {when}. Er kam rechtzeitig.</translation>
    </message>
    <message>
        <source>Missing: proof, such as a bank or processor record.</source>
        <translation>Es fehlt: ein Beleg, etwa von Bank oder Zahlungsdienst.</translation>
    </message>
    <message>
        <source>Missing: the record that the work cannot be done.</source>
        <translation>Es fehlt: der Eintrag, dass die Arbeit nicht machbar ist.</translation>
    </message>
    <message>
        <source>In part billable</source>
        <translation>Teils kostenpflichtig</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>Runde {number}</translation>
    </message>
    <message>
        <source>Our own mistake</source>
        <translation>Unser eigener Fehler</translation>
    </message>
    <message>
        <source>Free, our own mistake</source>
        <translation>Frei, unser eigener Fehler</translation>
    </message>
    <message>
        <source>Asked {asked}. Revised {when}, after {took}.</source>
        <translation>Gewünscht {asked}. Revidiert {when}, nach {took}.</translation>
    </message>
    <message>
        <source>Asked {asked}. Not taken on.</source>
        <translation>Gewünscht {asked}. Nicht angenommen.</translation>
    </message>
    <message>
        <source>Asked {asked}. In hand for {since}.</source>
        <translation>Gewünscht {asked}. In Arbeit seit {since}.</translation>
    </message>
    <message>
        <source>Charged {amount}, {less} waived.</source>
        <translation>{amount} berechnet, {less} erlassen.</translation>
    </message>
    <message>
        <source>Charged {amount}.</source>
        <translation>{amount} berechnet.</translation>
    </message>
    <message>
        <source>No charge.</source>
        <translation>Keine Berechnung.</translation>
    </message>
    <message>
        <source>Fee {fee}, not charged.</source>
        <translation>Gebühr {fee}, nicht berechnet.</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisionen</translation>
    </message>
    <message>
        <source>Copy and close</source>
        <translation>Kopieren und schließen</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>der Kunde</translation>
    </message>
    <message>
        <source>Answer {name}</source>
        <translation>{name} antworten</translation>
    </message>
    <message>
        <source>Choose what the letter is about</source>
        <translation>Wählen, worum es im Brief geht</translation>
    </message>
    <message>
        <source>How the project stands</source>
        <translation>Wie das Projekt steht</translation>
    </message>
    <message>
        <source>Request of {what}</source>
        <translation>Anfrage von {what}</translation>
    </message>
    <message>
        <source>Claim of {what}</source>
        <translation>Antrag von {what}</translation>
    </message>
    <message>
        <source>A request that is free</source>
        <translation>Eine freie Anfrage</translation>
    </message>
    <message>
        <source>A request with a fee</source>
        <translation>Eine Anfrage mit Gebühr</translation>
    </message>
    <message>
        <source>A request after the end</source>
        <translation>Eine Anfrage nach dem Ende</translation>
    </message>
    <message>
        <source>How a project stands</source>
        <translation>Wie ein Projekt steht</translation>
    </message>
    <message>
        <source>A claim that applies</source>
        <translation>Ein Antrag, der greift</translation>
    </message>
    <message>
        <source>A claim without proof</source>
        <translation>Ein Antrag ohne Beleg</translation>
    </message>
    <message>
        <source>A claim in review</source>
        <translation>Ein Antrag in Prüfung</translation>
    </message>
    <message>
        <source>A claim that is refused</source>
        <translation>Ein abgelehnter Antrag</translation>
    </message>
    <message>
        <source>A claim that is settled</source>
        <translation>Ein erledigter Antrag</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>A paragraph in which a place has nothing to say is left out.</source>
        <translation>Ein Absatz, in dem ein Platzhalter leer bleibt, entfällt.</translation>
    </message>
    <message>
        <source>As it ships</source>
        <translation>Wie ausgeliefert</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>{place} is no place of this letter (line {line}).</source>
        <translation>{place} ist kein Platzhalter dieses Briefs (Zeile {line}).</translation>
    </message>
    <message>
        <source>A single {brace} in line {line}: write it twice to show one.</source>
        <translation>Eine einzelne {brace} in Zeile {line}: Um eine zu zeigen, zweimal schreiben.</translation>
    </message>
    <message>
        <source>An empty letter says nothing.</source>
        <translation>Ein leerer Brief sagt nichts.</translation>
    </message>
    <message>
        <source>Too long.</source>
        <translation>Zu lang.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>In each client&apos;s own language and time zone</source>
        <translation>In Sprache und Zeitzone jedes Kunden</translation>
    </message>
    <message>
        <source>The tables as CSV too</source>
        <translation>Die Tabellen auch als CSV</translation>
    </message>
    <message>
        <source>Reports for many clients</source>
        <translation>Berichte für viele Kunden</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Dateinamen</translation>
    </message>
    <message>
        <source>Put {mark} into the file name</source>
        <translation>{mark} in den Dateinamen setzen</translation>
    </message>
    <message>
        <source>What failed, and why</source>
        <translation>Was misslang, und warum</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>with your paragraph</source>
        <translation>mit eigenem Absatz</translation>
    </message>
    <message>
        <source>Such as {name}</source>
        <translation>Etwa {name}</translation>
    </message>
    <message numerus="yes">
        <source>Make %n reports</source>
        <comment>Make %n report</comment>
        <translation>
            <numerusform>%n Bericht erstellen</numerusform>
            <numerusform>%n Berichte erstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Project report</source>
        <translation>Projektbericht</translation>
    </message>
    <message numerus="yes">
        <source>%n reports written</source>
        <comment>%n report written</comment>
        <translation>
            <numerusform>%n Bericht geschrieben</numerusform>
            <numerusform>%n Berichte geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n not</source>
        <translation>
            <numerusform>, %n nicht</numerusform>
            <numerusform>, %n nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>Ordner für die Berichte</translation>
    </message>
    <message>
        <source>Making reports</source>
        <translation>Berichte werden erstellt</translation>
    </message>
    <message>
        <source>Find a client</source>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>None</source>
        <comment>of the clients</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>{count} of {all} chosen</source>
        <translation>{count} von {all} gewählt</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>PDF wird geschrieben</translation>
    </message>
    <message>
        <source>Folder for the tables</source>
        <translation>Ordner für die Tabellen</translation>
    </message>
    <message numerus="yes">
        <source>%n tables written</source>
        <comment>%n table written</comment>
        <translation>
            <numerusform>%n Tabelle geschrieben</numerusform>
            <numerusform>%n Tabellen geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the tables</source>
        <translation>Tabellen werden geschrieben</translation>
    </message>
    <message>
        <source>Save with evidence</source>
        <translation>Mit Belegen speichern</translation>
    </message>
    <message>
        <source>Writing the archive</source>
        <translation>Archiv wird geschrieben</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Gespeichert: {name}</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Wird gedruckt</translation>
    </message>
    <message>
        <source>The PDF</source>
        <translation>Das PDF</translation>
    </message>
    <message>
        <source>The mail</source>
        <translation>Die Mail</translation>
    </message>
    <message>
        <source>Draft opened. You send it.</source>
        <translation>Entwurf geöffnet. Gesendet wird von Hand.</translation>
    </message>
    <message>
        <source>No mail program took the draft. It lies beside the PDF: {name}.</source>
        <translation>Kein Mailprogramm nahm den Entwurf. Er liegt neben dem PDF: {name}.</translation>
    </message>
    <message>
        <source>Folder for PDF and draft</source>
        <translation>Ordner für PDF und Entwurf</translation>
    </message>
    <message>
        <source>Writing the draft</source>
        <translation>Entwurf wird geschrieben</translation>
    </message>
    <message>
        <source>Put {name} into the mail. You send it.</source>
        <translation>{name} in die Mail ziehen. Gesendet wird von Hand.</translation>
    </message>
    <message>
        <source>No mail program is set up here. The PDF was saved: {name}.</source>
        <translation>Hier ist kein Mailprogramm eingerichtet. Das PDF wurde gespeichert: {name}.</translation>
    </message>
    <message>
        <source>Folder for the PDF</source>
        <translation>Ordner für das PDF</translation>
    </message>
    <message>
        <source>There are no templates of your own yet. Change one, and they lie in a folder.</source>
        <translation>Es gibt noch keine eigenen Vorlagen. Sobald eine geändert ist, liegen sie in einem Ordner.</translation>
    </message>
    <message>
        <source>No program opened {path}. Open it by hand.</source>
        <translation>Kein Programm hat {path} geöffnet. Von Hand öffnen.</translation>
    </message>
    <message>
        <source>Something else is being written. Wait for its end.</source>
        <translation>Es wird gerade etwas anderes geschrieben. Sein Ende abwarten.</translation>
    </message>
    <message>
        <source>As the bank&apos;s words say</source>
        <translation>Wie die Bank es sagt</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Dateien anhängen …</translation>
    </message>
    <message>
        <source>At most pages</source>
        <translation>Höchstens Seiten</translation>
    </message>
    <message>
        <source>Summary, characters</source>
        <translation>Zusammenfassung, Zeichen</translation>
    </message>
    <message>
        <source>Files of evidence</source>
        <translation>Belegdateien</translation>
    </message>
    <message>
        <source>What {name} shows</source>
        <translation>Was {name} zeigt</translation>
    </message>
    <message>
        <source>Leave {name} out</source>
        <translation>{name} weglassen</translation>
    </message>
    <message>
        <source>This report has no tables. Nothing was written.</source>
        <translation>Dieser Bericht hat keine Tabellen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The table {name}</source>
        <translation>Die Tabelle {name}</translation>
    </message>
    <message>
        <source>The archive</source>
        <translation>Das Archiv</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF speichern …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Zahler</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>will be recorded</source>
        <translation>wird eingetragen</translation>
    </message>
    <message>
        <source>will not be recorded</source>
        <translation>wird nicht eingetragen</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Selbst gewählt</translation>
    </message>
    <message>
        <source>this row cannot be taken in</source>
        <translation>diese Zeile kann nicht aufgenommen werden</translation>
    </message>
    <message>
        <source>row {place}</source>
        <translation>Zeile {place}</translation>
    </message>
    <message>
        <source>empty; headings and one payment on each line</source>
        <translation>leer; nötig sind Überschriften und eine Zahlung je Zeile</translation>
    </message>
    <message>
        <source>{count} columns; at most {most} are read</source>
        <translation>{count} Spalten; höchstens {most} werden gelesen</translation>
    </message>
    <message>
        <source>{count} bytes; at most 10 MB are read</source>
        <translation>{count} Bytes; höchstens 10 MB werden gelesen</translation>
    </message>
    <message>
        <source>not text ({encoding}, byte {start})</source>
        <translation>kein Text ({encoding}, Byte {start})</translation>
    </message>
    <message>
        <source>not text: it holds binary data</source>
        <translation>kein Text: es sind Binärdaten darin</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>not CSV: {error}</source>
        <translation>kein CSV: {error}</translation>
    </message>
    <message>
        <source>more than {most} lines; split the file</source>
        <translation>mehr als {most} Zeilen; die Datei teilen</translation>
    </message>
    <message>
        <source>a cell of over {longest} characters</source>
        <translation>eine Zelle mit über {longest} Zeichen</translation>
    </message>
    <message>
        <source>not a text that can be kept</source>
        <translation>kein Text, der aufbewahrt werden kann</translation>
    </message>
    <message>
        <source>no column for a date and one for an amount were recognised</source>
        <translation>keine Spalte für ein Datum und keine für einen Betrag erkannt</translation>
    </message>
    <message>
        <source>Say which columns they are.</source>
        <translation>Angeben, welche Spalten es sind.</translation>
    </message>
    <message>
        <source>was taken in meanwhile</source>
        <translation>wurde inzwischen aufgenommen</translation>
    </message>
    <message>
        <source>that project is not in the studio</source>
        <translation>dieses Projekt ist nicht im Studio</translation>
    </message>
    <message>
        <source>this payment is in {currency}, the project is in {own}</source>
        <translation>diese Zahlung ist in {currency}, das Projekt in {own}</translation>
    </message>
    <message>
        <source>Record it by hand, in the project&apos;s currency.</source>
        <translation>Von Hand eintragen, in der Währung des Projekts.</translation>
    </message>
    <message>
        <source>An earlier import has recorded this row.</source>
        <translation>Ein früherer Import hat diese Zeile eingetragen.</translation>
    </message>
    <message>
        <source>In another currency than the project: record it by hand.</source>
        <translation>In anderer Währung als das Projekt: von Hand eintragen.</translation>
    </message>
    <message>
        <source>no reason was found in the row</source>
        <translation>in der Zeile fand sich kein Grund</translation>
    </message>
    <message>
        <source>Choose a project, or leave it out.</source>
        <translation>Projekt wählen oder auslassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <comment>%n row</comment>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>dates read with the day first</source>
        <translation>Datum mit dem Tag zuerst gelesen</translation>
    </message>
    <message>
        <source>dates read with the month first</source>
        <translation>Datum mit dem Monat zuerst gelesen</translation>
    </message>
    <message>
        <source>amounts in {currency}</source>
        <translation>Beträge in {currency}</translation>
    </message>
    <message>
        <source>{count} of {rows} rows</source>
        <translation>{count} von {rows} Zeilen</translation>
    </message>
    <message>
        <source>{amounts} in</source>
        <translation>{amounts} ein</translation>
    </message>
    <message>
        <source>{amounts} out</source>
        <translation>{amounts} aus</translation>
    </message>
    <message numerus="yes">
        <source>%n imported before</source>
        <translation>
            <numerusform>%n früher importiert</numerusform>
            <numerusform>%n früher importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft with the file in it</source>
        <translation>Entwurf mit der Datei darin</translation>
    </message>
    <message>
        <source>New mail, the file beside it</source>
        <translation>Neue Mail, die Datei daneben</translation>
    </message>
    <message>
        <source>Tables as CSV…</source>
        <translation>Tabellen als CSV …</translation>
    </message>
    <message>
        <source>PDF and evidence as ZIP…</source>
        <translation>PDF und Belege als ZIP …</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Nothing can be reported yet, because no project is here</source>
        <translation>Noch kann nichts berichtet werden, denn hier ist kein Projekt</translation>
    </message>
    <message>
        <source>Add a project</source>
        <translation>Projekt hinzufügen</translation>
    </message>
    <message>
        <source>Choose the client that the report is for</source>
        <translation>Kunden wählen, für den der Bericht ist</translation>
    </message>
    <message>
        <source>Choose the project that it is about</source>
        <translation>Projekt wählen, um das es geht</translation>
    </message>
    <message>
        <source>Find a project</source>
        <translation>Projekt suchen</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Seite zurück</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>Seite weiter</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ganze Breite</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Seite {page} von {count}</translation>
    </message>
    <message>
        <source>Use the shipped template</source>
        <translation>Ausgelieferte Vorlage verwenden</translation>
    </message>
    <message>
        <source>Open your template</source>
        <translation>Eigene Vorlage öffnen</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Seiten werden erstellt …</translation>
    </message>
    <message>
        <source>Nothing was printed: the printer took no pages. The report is unchanged.</source>
        <translation>Nichts wurde gedruckt: Der Drucker nahm keine Seiten. Der Bericht ist unverändert.</translation>
    </message>
    <message>
        <source>The printer took no further page. The report is unchanged. Print it again.</source>
        <translation>Der Drucker nahm keine weitere Seite. Der Bericht ist unverändert. Noch einmal drucken.</translation>
    </message>
    <message>
        <source>{words}, {done} of {all}</source>
        <translation>{words}, {done} von {all}</translation>
    </message>
    <message>
        <source>Preview of {title}, page {page} of {count}</source>
        <translation>Vorschau von {title}, Seite {page} von {count}</translation>
    </message>
    <message>
        <source>Client report</source>
        <translation>Kundenbericht</translation>
    </message>
    <message>
        <source>Every project of one client</source>
        <translation>Alle Projekte eines Kunden</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>One project in full</source>
        <translation>Ein Projekt vollständig</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>Lieferschein</translation>
    </message>
    <message>
        <source>The files that were sent, with their hashes</source>
        <translation>Die gesendeten Dateien mit ihren Prüfsummen</translation>
    </message>
    <message>
        <source>RMA slip</source>
        <translation>RMA-Begleitschein</translation>
    </message>
    <message>
        <source>For an item that comes back</source>
        <translation>Für einen Artikel, der zurückkommt</translation>
    </message>
    <message>
        <source>Dispute dossier</source>
        <translation>Streitfall-Dossier</translation>
    </message>
    <message>
        <source>Evidence against a chargeback</source>
        <translation>Belege gegen eine Rückbuchung</translation>
    </message>
    <message>
        <source>Studio summary</source>
        <translation>Studio-Übersicht</translation>
    </message>
    <message>
        <source>For you: a month, a year, or everything</source>
        <translation>Für das Studio: ein Monat, ein Jahr oder alles</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>Von einem Tag bis zu einem anderen</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>That is too long for a message. Nothing was read.</source>
        <translation>Das ist zu lang für eine Nachricht. Nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>{name} was not read: {why}.</source>
        <translation>{name} wurde nicht gelesen: {why}.</translation>
    </message>
    <message>
        <source>Choose the project</source>
        <translation>Projekt wählen</translation>
    </message>
    <message>
        <source>Fee to charge</source>
        <translation>Zu berechnende Gebühr</translation>
    </message>
    <message>
        <source>Reason for charging less (kept in the history)</source>
        <translation>Grund für die geringere Gebühr (bleibt im Verlauf)</translation>
    </message>
    <message>
        <source>Reason for charging less</source>
        <translation>Grund für die geringere Gebühr</translation>
    </message>
    <message>
        <source>Use {fee}</source>
        <translation>{fee} nehmen</translation>
    </message>
    <message>
        <source>Charge {fee}</source>
        <translation>{fee} berechnen</translation>
    </message>
    <message>
        <source>Type the fee, or 0 to give it away.</source>
        <translation>Gebühr eingeben, oder 0, um sie zu erlassen.</translation>
    </message>
    <message>
        <source>Type an amount such as 40.00.</source>
        <translation>Einen Betrag wie 40.00 eingeben.</translation>
    </message>
    <message>
        <source>{fee} is {less} under the price of {least}.</source>
        <translation>{fee} liegt {less} unter dem Preis von {least}.</translation>
    </message>
    <message>
        <source>{fee} is {less} under the floor of {least}.</source>
        <translation>{fee} liegt {less} unter der Mindestgebühr von {least}.</translation>
    </message>
    <message>
        <source>One sentence is enough.</source>
        <translation>Ein Satz genügt.</translation>
    </message>
    <message>
        <source>{price} a round, as ordered. Charging less asks you for a reason.</source>
        <translation>{price} je Runde, wie bestellt. Weniger zu berechnen braucht einen Grund.</translation>
    </message>
    <message>
        <source>Floor {floor}. You may charge more; charging less asks you for a reason.</source>
        <translation>Mindestens {floor}. Mehr ist möglich; weniger zu berechnen braucht einen Grund.</translation>
    </message>
    <message>
        <source>The floor is {floor}. The project names no currency, so it is not enforced.</source>
        <translation>Die Mindestgebühr ist {floor}. Das Projekt nennt keine Währung, also wird sie nicht durchgesetzt.</translation>
    </message>
    <message>
        <source>The floor is {floor}. The project is in {currency}, so it is not enforced.</source>
        <translation>Die Mindestgebühr ist {floor}. Das Projekt ist in {currency}, also wird sie nicht durchgesetzt.</translation>
    </message>
    <message>
        <source>{nth} waiver for {name} this year, {total}.</source>
        <translation>{nth} Verzicht für {name} in diesem Jahr, {total}.</translation>
    </message>
    <message>
        <source>{nth} waiver in this project this year, {total}.</source>
        <translation>{nth} Verzicht in diesem Projekt in diesem Jahr, {total}.</translation>
    </message>
    <message>
        <source>Goodwill: {reason}.</source>
        <translation>Kulanz: {reason}.</translation>
    </message>
    <message>
        <source>{n}th</source>
        <translation>{n}.</translation>
    </message>
    <message>
        <source>{n}st</source>
        <translation>{n}.</translation>
    </message>
    <message>
        <source>{n}nd</source>
        <translation>{n}.</translation>
    </message>
    <message>
        <source>{n}rd</source>
        <translation>{n}.</translation>
    </message>
    <message>
        <source>Settle the fee first</source>
        <translation>Erst die Gebühr klären</translation>
    </message>
    <message>
        <source>Log request, charge {fee}</source>
        <translation>Anfrage eintragen, {fee} berechnen</translation>
    </message>
    <message>
        <source>Open .eml</source>
        <translation>.eml öffnen</translation>
    </message>
    <message>
        <source>Take the message away</source>
        <translation>Nachricht entfernen</translation>
    </message>
    <message>
        <source>Message of the client</source>
        <translation>Nachricht des Kunden</translation>
    </message>
    <message>
        <source>Paste the message here, or drop a mail or text file.

Or list what was asked at the right.</source>
        <translation>Die Nachricht hier einfügen oder eine Mail- oder Textdatei hierher ziehen.

Oder rechts auflisten, was gewünscht ist.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>What the client wrote</source>
        <translation>Was der Kunde schrieb</translation>
    </message>
    <message>
        <source>Open a message</source>
        <translation>Nachricht öffnen</translation>
    </message>
    <message>
        <source>Messages (*.eml *.txt);;All files (*)</source>
        <translation>Nachrichten (*.eml *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Item {numbers}: {text}</source>
        <translation>Punkt {numbers}: {text}</translation>
    </message>
    <message>
        <source>Go to the item</source>
        <translation>Zum Punkt</translation>
    </message>
    <message>
        <source>Text: {text}</source>
        <translation>Text: {text}</translation>
    </message>
    <message>
        <source>Make it an item</source>
        <translation>Zu einem Punkt machen</translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation>Von {name}</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>{told}. Not the address of {client}.</source>
        <translation>{told}. Nicht die Adresse von {client}.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines read as items</source>
        <comment>%n line read as an item</comment>
        <translation>
            <numerusform>%n Zeile als Punkt gelesen</numerusform>
            <numerusform>%n Zeilen als Punkte gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as text.</source>
        <comment>%n left as text.</comment>
        <translation>
            <numerusform>%n blieb Text.</numerusform>
            <numerusform>%n blieben Text.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select any line to make it an item.</source>
        <translation>Eine Zeile auswählen, um sie zum Punkt zu machen.</translation>
    </message>
    <message>
        <source>It goes on; all of it is kept with the request.</source>
        <translation>Sie geht weiter; alles davon bleibt bei der Anfrage aufbewahrt.</translation>
    </message>
    <message>
        <source>Quoted mail and signature are left out.</source>
        <translation>Zitate und Signatur sind ausgelassen.</translation>
    </message>
    <message>
        <source>Choose the client</source>
        <translation>Kunden wählen</translation>
    </message>
    <message>
        <source>Choose the client first</source>
        <translation>Zuerst den Kunden wählen</translation>
    </message>
    <message>
        <source>This client has no project</source>
        <translation>Dieser Kunde hat kein Projekt</translation>
    </message>
    <message>
        <source>Backups and safety</source>
        <translation>Backups und Sicherheit</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>A folder on another drive, or one that is synced</source>
        <translation>Ein Ordner auf einem anderen Laufwerk oder ein synchronisierter</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>Kein zweiter Ort</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Zweiter Ort</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>None. A copy on another drive survives this one.</source>
        <translation>Keiner. Eine Kopie auf einem anderen Laufwerk überlebt dieses.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Backup wird erstellt</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Keep a second copy of each backup in</source>
        <translation>Zweite Kopie jedes Backups aufbewahren in</translation>
    </message>
    <message>
        <source>Copying the newest backup</source>
        <translation>Neuestes Backup wird kopiert</translation>
    </message>
    <message>
        <source>Looking what would differ</source>
        <translation>Unterschiede werden gesucht</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Backup wird wiederhergestellt</translation>
    </message>
    <message>
        <source>What restoring {when} would change</source>
        <translation>Was die Wiederherstellung von {when} ändern würde</translation>
    </message>
    <message>
        <source>The studio as it is now is backed up first.</source>
        <translation>Das Studio, wie es jetzt ist, wird zuerst gesichert.</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Dieses Backup wiederherstellen</translation>
    </message>
    <message>
        <source>Restored. The state before is kept as a backup.</source>
        <translation>Wiederhergestellt. Der Stand davor bleibt als Backup.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Verschlüsseln</translation>
    </message>
    <message>
        <source>Encrypt the studio</source>
        <translation>Studio verschlüsseln</translation>
    </message>
    <message>
        <source>Without the passphrase nobody opens it. It cannot be restored.</source>
        <translation>Ohne das Passwort öffnet es niemand. Es lässt sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Several words that nobody would guess, at least {n} characters.</source>
        <translation>Mehrere Wörter, die niemand erraten würde, mindestens {n} Zeichen.</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Keep it in the desktop&apos;s keyring</source>
        <translation>Im Schlüsselbund des Desktops aufbewahren</translation>
    </message>
    <message>
        <source>Backups are encrypted too. Evidence, deliveries and session files lie outside of it and are not.</source>
        <translation>Backups werden mitverschlüsselt. Belege, Lieferungen und Session-Dateien liegen außerhalb und werden es nicht.</translation>
    </message>
    <message>
        <source>shorter than {n} characters</source>
        <translation>kürzer als {n} Zeichen</translation>
    </message>
    <message>
        <source>not the same as above</source>
        <translation>nicht dasselbe wie oben</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Keep the studio without a passphrase again</source>
        <translation>Das Studio wieder ohne Passwort führen</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Passwort setzen …</translation>
    </message>
    <message>
        <source>Lock the window after</source>
        <translation>Fenster sperren nach</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes without a key</source>
        <comment>%n minute without a key</comment>
        <translation>
            <numerusform>%n Minute ohne Eingabe</numerusform>
            <numerusform>%n Minuten ohne Eingabe</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>The studio&apos;s file is encrypted.</source>
        <translation>Die Datei des Studios ist verschlüsselt.</translation>
    </message>
    <message>
        <source>Off. Whoever can read your files can read the studio.</source>
        <translation>Aus. Wer die Dateien dieses Rechners lesen kann, kann das Studio lesen.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>A backup stayed as it was: {line}</source>
        <translation>Ein Backup blieb, wie es war: {line}</translation>
    </message>
    <message>
        <source>Studio Desk is locked</source>
        <translation>Studio Desk ist gesperrt</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Das ist nicht das Passwort.</translation>
    </message>
    <message>
        <source>The studio is encrypted. Its passphrase opens it.</source>
        <translation>Das Studio ist verschlüsselt. Sein Passwort öffnet es.</translation>
    </message>
    <message>
        <source>No good backup was found here. Restore one with: studio-desk restore FILE</source>
        <translation>Hier wurde kein gutes Backup gefunden. Eines wiederherstellen mit: studio-desk restore FILE</translation>
    </message>
    <message>
        <source>The newest good backup was made {when}: studio-desk restore newest</source>
        <translation>Das neueste gute Backup wurde {when} erstellt: studio-desk restore newest</translation>
    </message>
    <message>
        <source>The newest good backup was made {when}. The damaged file is kept beside it under another name.</source>
        <translation>Das neueste gute Backup wurde {when} erstellt. Die beschädigte Datei bleibt unter anderem Namen daneben.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Restore backup</source>
        <translation>Backup wiederherstellen</translation>
    </message>
    <message>
        <source>The demo studio did not open. Start it with: studio-desk demo</source>
        <translation>Das Demo-Studio ging nicht auf. Starten mit: studio-desk demo</translation>
    </message>
    <message>
        <source>That is not the passphrase. Nothing was changed.</source>
        <translation>Das ist nicht das Passwort. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>while in use</source>
        <translation>während der Arbeit</translation>
    </message>
    <message>
        <source>at the end of a day</source>
        <translation>am Ende eines Tages</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>vor einem Import</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>vor einer Wiederherstellung</translation>
    </message>
    <message>
        <source>before a purge</source>
        <translation>vor einer Löschung</translation>
    </message>
    <message>
        <source>before an erasure</source>
        <translation>vor dem Löschen einer Person</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>vor einem Update</translation>
    </message>
    <message>
        <source>no receipt</source>
        <translation>kein Nachweis</translation>
    </message>
    <message>
        <source>{projects}, {clients}</source>
        <translation>{projects}, {clients}</translation>
    </message>
    <message>
        <source>Not working: {problem}.</source>
        <translation>Geht nicht: {problem}.</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>Noch kein Backup.</translation>
    </message>
    <message numerus="yes">
        <source>%n backups</source>
        <comment>%n backup</comment>
        <translation>
            <numerusform>%n Backup</numerusform>
            <numerusform>%n Backups</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, the newest of {when}: more than a week ago.</source>
        <translation>{count}, das neueste von {when}: vor mehr als einer Woche.</translation>
    </message>
    <message>
        <source>{count}, the newest of {when}.</source>
        <translation>{count}, das neueste von {when}.</translation>
    </message>
    <message>
        <source>The studio as it is cannot be read. All of it comes from the backup.</source>
        <translation>Das Studio, wie es ist, kann nicht gelesen werden. Alles kommt aus dem Backup.</translation>
    </message>
    <message>
        <source>Nothing differs from the studio as it is now.</source>
        <translation>Nichts unterscheidet sich vom jetzigen Studio.</translation>
    </message>
    <message>
        <source>Projects that would be gone: {names}</source>
        <translation>Projekte, die fort wären: {names}</translation>
    </message>
    <message>
        <source>Projects that would be back: {names}</source>
        <translation>Projekte, die wieder da wären: {names}</translation>
    </message>
    <message>
        <source>Projects that would change: {names}</source>
        <translation>Projekte, die sich änderten: {names}</translation>
    </message>
    <message>
        <source>Clients that would be gone: {names}</source>
        <translation>Kunden, die fort wären: {names}</translation>
    </message>
    <message>
        <source>Clients that would be back: {names}</source>
        <translation>Kunden, die wieder da wären: {names}</translation>
    </message>
    <message>
        <source>Clients that would change: {names}</source>
        <translation>Kunden, die sich änderten: {names}</translation>
    </message>
    <message>
        <source>number {id}</source>
        <translation>Nummer {id}</translation>
    </message>
    <message numerus="yes">
        <source>%n facts recorded since would be gone.</source>
        <comment>%n fact recorded since would be gone.</comment>
        <translation>
            <numerusform>%n seither eingetragener Eintrag wäre fort.</numerusform>
            <numerusform>%n seither eingetragene Einträge wären fort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facts would be back.</source>
        <comment>%n fact would be back.</comment>
        <translation>
            <numerusform>%n Eintrag wäre wieder da.</numerusform>
            <numerusform>%n Einträge wären wieder da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings would change.</source>
        <translation>Einstellungen würden sich ändern.</translation>
    </message>
    <message>
        <source>Log revision request</source>
        <translation>Anfrage eintragen</translation>
    </message>
    <message>
        <source>More facts to record</source>
        <translation>Mehr eintragen</translation>
    </message>
    <message>
        <source>Another time is shown. Facts are recorded from now.</source>
        <translation>Eine andere Zeit wird gezeigt. Eingetragen wird ab jetzt.</translation>
    </message>
    <message>
        <source>Recorded: {label}</source>
        <translation>Eingetragen: {label}</translation>
    </message>
    <message>
        <source>Undone: {label}</source>
        <translation>Rückgängig: {label}</translation>
    </message>
    <message>
        <source>Done again: {label}</source>
        <translation>Wiederholt: {label}</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the client&apos;s message first.</source>
        <translation>In der Zwischenablage ist kein Text. Erst die Nachricht des Kunden kopieren.</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Cases (*.json *.jsonl)</source>
        <translation>Fälle (*.json *.jsonl)</translation>
    </message>
    <message>
        <source>Importing cases</source>
        <translation>Fälle werden importiert</translation>
    </message>
    <message>
        <source>Export cases into a folder</source>
        <translation>Fälle in einen Ordner exportieren</translation>
    </message>
    <message>
        <source>Exporting cases</source>
        <translation>Fälle werden exportiert</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n case files into {name}</source>
        <comment>Wrote %n case file into {name}</comment>
        <translation>
            <numerusform>%n Falldatei nach {name} geschrieben</numerusform>
            <numerusform>%n Falldateien nach {name} geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases are in the studio already</source>
        <comment>%n case is in the studio already</comment>
        <translation>
            <numerusform>%n Fall ist schon im Studio</numerusform>
            <numerusform>%n Fälle sind schon im Studio</numerusform>
        </translation>
    </message>
    <message>
        <source>Revision free</source>
        <translation>Revision frei</translation>
    </message>
    <message>
        <source>Revision billable</source>
        <translation>Revision kostenpflichtig</translation>
    </message>
    <message>
        <source>Revision closed</source>
        <translation>Revision geschlossen</translation>
    </message>
    <message>
        <source>Refund in review</source>
        <translation>Erstattung in Prüfung</translation>
    </message>
    <message>
        <source>Files in care</source>
        <translation>Dateien in Obhut</translation>
    </message>
    <message>
        <source>Files kept as a courtesy</source>
        <translation>Dateien aus Kulanz aufbewahrt</translation>
    </message>
    <message>
        <source>Files purgeable</source>
        <translation>Dateien löschbar</translation>
    </message>
    <message>
        <source>Files purged</source>
        <translation>Dateien gelöscht</translation>
    </message>
    <message>
        <source>Closing within 48 h</source>
        <translation>Endet binnen 48 h</translation>
    </message>
    <message>
        <source>Filter the projects</source>
        <translation>Projekte filtern</translation>
    </message>
    <message>
        <source>Remove the filter: {words}</source>
        <translation>Filter entfernen: {words}</translation>
    </message>
    <message>
        <source>A client</source>
        <translation>Ein Kunde</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Alle Filter entfernen</translation>
    </message>
    <message>
        <source>Add your first project</source>
        <translation>Erstes Projekt hinzufügen</translation>
    </message>
    <message>
        <source>Copy an answer or the verdict</source>
        <translation>Antwort oder Ergebnis kopieren</translation>
    </message>
    <message>
        <source>Print or save a report</source>
        <translation>Bericht drucken oder speichern</translation>
    </message>
    <message>
        <source>More about this project</source>
        <translation>Mehr zu diesem Projekt</translation>
    </message>
    <message>
        <source>{there} of {asked}</source>
        <translation>{there} von {asked}</translation>
    </message>
    <message>
        <source>Evidence {there} of {asked}</source>
        <translation>Belege {there} von {asked}</translation>
    </message>
    <message>
        <source>Ready for a dispute: {score}</source>
        <translation>Bereit für einen Streitfall: {score}</translation>
    </message>
    <message>
        <source>Answer for the client: {question}</source>
        <translation>Antwort für den Kunden: {question}</translation>
    </message>
    <message>
        <source>The whole verdict</source>
        <translation>Das ganze Ergebnis</translation>
    </message>
    <message>
        <source>Recorded {when}</source>
        <translation>Eingetragen {when}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>{rows} of %n facts</source>
        <comment>{rows} of %n fact</comment>
        <translation>
            <numerusform>{rows} von %n Eintrag</numerusform>
            <numerusform>{rows} von %n Einträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facts</source>
        <comment>%n fact</comment>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the history</source>
        <translation>Verlauf kopieren</translation>
    </message>
    <message>
        <source>Retract…</source>
        <translation>Zurücknehmen …</translation>
    </message>
    <message>
        <source>What the history shows</source>
        <translation>Was der Verlauf zeigt</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Verlauf filtern</translation>
    </message>
    <message>
        <source>Retracted facts</source>
        <translation>Zurückgenommene Einträge</translation>
    </message>
    <message>
        <source>When each was recorded</source>
        <translation>Wann jeder eingetragen wurde</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtern …</translation>
    </message>
    <message numerus="yes">
        <source>%n projects taken in</source>
        <comment>%n project taken in</comment>
        <translation>
            <numerusform>%n Projekt aufgenommen</numerusform>
            <numerusform>%n Projekte aufgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing taken in</source>
        <translation>Nichts aufgenommen</translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <comment>%n there already</comment>
        <translation>
            <numerusform>%n schon da</numerusform>
            <numerusform>%n schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <comment>%n problem</comment>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import: {head}</source>
        <translation>Import: {head}</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>A file with a problem is left out as a whole. Correct it and import it again.</source>
        <translation>Eine Datei mit einem Problem bleibt ganz draußen. Berichtigen und neu importieren.</translation>
    </message>
    <message>
        <source>Search; so does typing in the list</source>
        <translation>Suchen; auch durch Tippen in der Liste</translation>
    </message>
    <message>
        <source>Print, or save as PDF</source>
        <translation>Drucken oder als PDF speichern</translation>
    </message>
    <message>
        <source>Copy the whole verdict as text</source>
        <translation>Das ganze Ergebnis als Text kopieren</translation>
    </message>
    <message>
        <source>Copy the answer for the client</source>
        <translation>Antwort für den Kunden kopieren</translation>
    </message>
    <message>
        <source>Type a date: how it stood or will stand then</source>
        <translation>Ein Datum eingeben: wie es dann stand oder stehen wird</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>The guide; on a card, what its standing means</source>
        <translation>Das Handbuch; auf einer Karte, was ihr Stand bedeutet</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Diese Tasten</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Fenster sperren</translation>
    </message>
    <message>
        <source>↑ ↓ Home End</source>
        <translation>↑ ↓ Home End</translation>
    </message>
    <message>
        <source>Rows; in the rail, pages</source>
        <translation>Zeilen; in der Leiste Seiten</translation>
    </message>
    <message>
        <source>Into the panel / back to the list</source>
        <translation>Ins Projekt / zurück zur Liste</translation>
    </message>
    <message>
        <source>Copy what is focused</source>
        <translation>Kopieren, was im Fokus ist</translation>
    </message>
    <message>
        <source>On the timeline: as of ±1 h (Shift: 1 day, Ctrl: next change)</source>
        <translation>Auf der Zeitleiste: Stand ±1 h (Umschalt: 1 Tag, Strg: nächste Änderung)</translation>
    </message>
    <message>
        <source>On the timeline: zoom; Ctrl 0 shows all</source>
        <translation>Auf der Zeitleiste: Zoom; Strg 0 zeigt alles</translation>
    </message>
    <message>
        <source>On the timeline: back to now</source>
        <translation>Auf der Zeitleiste: zurück zu jetzt</translation>
    </message>
    <message>
        <source>In the history: retract</source>
        <translation>Im Verlauf: zurücknehmen</translation>
    </message>
    <message>
        <source>In a request: add an item</source>
        <translation>In einer Anfrage: Punkt hinzufügen</translation>
    </message>
    <message>
        <source>In the cells of an item: our mistake (on its marks: M)</source>
        <translation>In den Zellen eines Punktes: unser Fehler (auf seinen Merkmalen: M)</translation>
    </message>
    <message>
        <source>In the cells of an item: remove it (on its marks: Del)</source>
        <translation>In den Zellen eines Punktes: entfernen (auf seinen Merkmalen: Entf)</translation>
    </message>
    <message>
        <source>← → Space</source>
        <translation>← → Space</translation>
    </message>
    <message>
        <source>On a group: fold, unfold</source>
        <translation>Auf einer Gruppe: ein- und ausklappen</translation>
    </message>
    <message>
        <source>In the table: move the column (Shift: wider, narrower)</source>
        <translation>In der Tabelle: Spalte verschieben (Umschalt: breiter, schmaler)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys of this window</source>
        <translation>Tasten dieses Fensters</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Logo entfernen</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Bilder ({kinds})</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a logo</comment>
        <translation>Keins</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>Das Logo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>No revision was asked for yet.</source>
        <translation>Es wurde noch keine Revision gewünscht.</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>History {count}</source>
        <translation>Verlauf {count}</translation>
    </message>
    <message>
        <source>Cycles {count}</source>
        <translation>Zeiträume {count}</translation>
    </message>
    <message>
        <source>Rounds {count}</source>
        <translation>Runden {count}</translation>
    </message>
    <message>
        <source>Your studio</source>
        <translation>Ihr Studio</translation>
    </message>
    <message>
        <source>Answer the client…</source>
        <translation>Dem Kunden antworten …</translation>
    </message>
    <message>
        <source>Edit project…</source>
        <translation>Projekt bearbeiten …</translation>
    </message>
    <message>
        <source>Evidence, {there} of {asked}…</source>
        <translation>Belege, {there} von {asked} …</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht …</translation>
    </message>
    <message>
        <source>Export case…</source>
        <translation>Fall exportieren …</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>Aus dem Archiv zurückholen</translation>
    </message>
    <message>
        <source>Mute reminders</source>
        <translation>Erinnerungen stummschalten</translation>
    </message>
    <message>
        <source>Remind again</source>
        <translation>Wieder erinnern</translation>
    </message>
    <message>
        <source>Export cases…</source>
        <translation>Fälle exportieren …</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Show in the history</source>
        <translation>Im Verlauf zeigen</translation>
    </message>
    <message>
        <source>Take the credit back</source>
        <translation>Gutschrift zurücknehmen</translation>
    </message>
    <message>
        <source>Edit price and package</source>
        <translation>Preis und Paket bearbeiten</translation>
    </message>
    <message>
        <source>More to record</source>
        <translation>Mehr eintragen</translation>
    </message>
    <message>
        <source>Use another amount of credit…</source>
        <translation>Anderes Guthaben verwenden …</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Berechnung</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Liste durchsuchen</translation>
    </message>
    <message>
        <source>paste mail message</source>
        <translation>Mail Nachricht einfügen</translation>
    </message>
    <message>
        <source>reply letter</source>
        <translation>Antwort Brief</translation>
    </message>
    <message>
        <source>Evidence of the project</source>
        <translation>Belege des Projekts</translation>
    </message>
    <message>
        <source>dispute chargeback ready</source>
        <translation>Streitfall Rückbuchung bereit</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Bericht erstellen</translation>
    </message>
    <message>
        <source>print pdf statement</source>
        <translation>Drucken PDF Abrechnung</translation>
    </message>
    <message>
        <source>Open a claim</source>
        <translation>Antrag öffnen</translation>
    </message>
    <message>
        <source>refund credit exchange complaint</source>
        <translation>Erstattung Gutschrift Umtausch Beschwerde</translation>
    </message>
    <message>
        <source>take in json</source>
        <translation>JSON einlesen</translation>
    </message>
    <message>
        <source>csv bank stripe paypal</source>
        <translation>CSV Bank Stripe PayPal</translation>
    </message>
    <message>
        <source>Export all cases</source>
        <translation>Alle Fälle exportieren</translation>
    </message>
    <message>
        <source>write json</source>
        <translation>JSON schreiben</translation>
    </message>
    <message>
        <source>Studio settings</source>
        <translation>Studio-Einstellungen</translation>
    </message>
    <message>
        <source>zone currency name contact</source>
        <translation>Zone Währung Name Kontakt</translation>
    </message>
    <message>
        <source>How it stood or will stand on a date</source>
        <translation>Wie es an einem Tag stand oder stehen wird</translation>
    </message>
    <message>
        <source>as of time travel</source>
        <translation>stand datum zeitreise</translation>
    </message>
    <message>
        <source>Projects as a table, or as a list</source>
        <translation>Projekte als Tabelle oder als Liste</translation>
    </message>
    <message>
        <source>Make the list of projects wider</source>
        <translation>Die Projektliste breiter machen</translation>
    </message>
    <message>
        <source>Make the list of projects narrower</source>
        <translation>Die Projektliste schmaler machen</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Helle Darstellung</translation>
    </message>
    <message>
        <source>theme colours</source>
        <translation>Thema Farben</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Dunkle Darstellung</translation>
    </message>
    <message>
        <source>Appearance as the system has it</source>
        <translation>Darstellung wie das System</translation>
    </message>
    <message>
        <source>shortcuts help</source>
        <translation>Tastenkürzel Hilfe</translation>
    </message>
    <message>
        <source>help manual</source>
        <translation>Hilfe Handbuch</translation>
    </message>
    <message>
        <source>Drag the line to ask how it stands at another time</source>
        <translation>Linie ziehen: der Stand zu einer anderen Zeit</translation>
    </message>
    <message>
        <source>Archived: it is in no list but a search.</source>
        <translation>Archiviert: Steht in keiner Liste, nur in der Suche.</translation>
    </message>
    <message>
        <source>closed, Enter opens it</source>
        <translation>geschlossen, Eingabetaste öffnet</translation>
    </message>
    <message>
        <source>Show {clause} in the policy</source>
        <translation>{clause} im Regelwerk zeigen</translation>
    </message>
    <message>
        <source>Copy all of {clause}</source>
        <translation>Alles zu {clause} kopieren</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Which project?</source>
        <translation>Welches Projekt?</translation>
    </message>
    <message>
        <source>No project found</source>
        <translation>Kein Projekt gefunden</translation>
    </message>
    <message>
        <source>Imported before</source>
        <translation>Früher importiert</translation>
    </message>
    <message>
        <source>Recorded by hand</source>
        <translation>Von Hand eingetragen</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>Andere Währung</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>This row cannot be read.</source>
        <translation>Diese Zeile ist nicht lesbar.</translation>
    </message>
    <message>
        <source>It holds no amount.</source>
        <translation>Sie enthält keinen Betrag.</translation>
    </message>
    <message>
        <source>A test, no money moved.</source>
        <translation>Ein Test, kein Geld bewegt.</translation>
    </message>
    <message>
        <source>Not completed.</source>
        <translation>Nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Moved between your own accounts.</source>
        <translation>Zwischen eigenen Konten bewegt.</translation>
    </message>
    <message>
        <source>Paid out, to no client that is known.</source>
        <translation>Ausgezahlt, an keinen bekannten Kunden.</translation>
    </message>
    <message>
        <source>Dated ahead of now.</source>
        <translation>Liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>names {text}</source>
        <translation>nennt {text}</translation>
    </message>
    <message>
        <source>names the project</source>
        <translation>nennt das Projekt</translation>
    </message>
    <message>
        <source>exactly what is owed</source>
        <translation>genau der offene Betrag</translation>
    </message>
    <message>
        <source>the price</source>
        <translation>der Preis</translation>
    </message>
    <message>
        <source>half the price</source>
        <translation>der halbe Preis</translation>
    </message>
    <message>
        <source>an extra charge</source>
        <translation>ein Aufpreis</translation>
    </message>
    <message>
        <source>paid by {text}</source>
        <translation>bezahlt von {text}</translation>
    </message>
    <message>
        <source>the client&apos;s address</source>
        <translation>die Adresse des Kunden</translation>
    </message>
    <message>
        <source>paid for this client before</source>
        <translation>hat für diesen Kunden schon bezahlt</translation>
    </message>
    <message>
        <source>the file calls it so</source>
        <translation>die Datei nennt es so</translation>
    </message>
    <message>
        <source>as much as a payment</source>
        <translation>so viel wie eine Zahlung</translation>
    </message>
    <message>
        <source>as much as was paid twice</source>
        <translation>so viel wie doppelt bezahlt</translation>
    </message>
    <message>
        <source>but nothing is owed</source>
        <translation>aber nichts ist offen</translation>
    </message>
    <message>
        <source>but more than is owed</source>
        <translation>aber mehr als offen ist</translation>
    </message>
    <message>
        <source>recorded already, as {text}</source>
        <translation>schon eingetragen, als {text}</translation>
    </message>
    <message>
        <source>but nothing was paid there</source>
        <translation>aber dort wurde nichts bezahlt</translation>
    </message>
    <message>
        <source>but more than was paid</source>
        <translation>aber mehr als bezahlt wurde</translation>
    </message>
    <message>
        <source>payer {percent} % like {text}</source>
        <translation>Zahler zu {percent} % wie {text}</translation>
    </message>
    <message>
        <source>title {percent} % like it</source>
        <translation>Titel zu {percent} % so</translation>
    </message>
    <message>
        <source>Accepting and data</source>
        <translation>Annahme und Daten</translation>
    </message>
    <message>
        <source>Free revisions</source>
        <translation>Freie Revisionen</translation>
    </message>
    <message>
        <source>What is charged</source>
        <translation>Was berechnet wird</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Exchanges and returns</source>
        <translation>Umtausch und Rücksendung</translation>
    </message>
    <message>
        <source>Changes to the terms</source>
        <translation>Änderungen der Bedingungen</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>House rules, under every policy</source>
        <translation>Hausregeln, unter jedem Regelwerk</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>published, not in force yet</source>
        <translation>veröffentlicht, noch nicht in Kraft</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>abgelöst</translation>
    </message>
    <message>
        <source>Orders keep the version they accepted; new orders take this one.</source>
        <translation>Bestellungen behalten die angenommene Fassung; neue erhalten diese.</translation>
    </message>
    <message>
        <source>Services given before it keep theirs; later ones take this one.</source>
        <translation>Früher erbrachte Leistungen behalten ihre; spätere erhalten diese.</translation>
    </message>
    <message>
        <source>Requests already judged keep their fee.</source>
        <translation>Schon beurteilte Anfragen behalten ihre Gebühr.</translation>
    </message>
    <message>
        <source>An order keeps the version that was in force when it was placed.</source>
        <translation>Eine Bestellung behält die Fassung, die beim Bestellen in Kraft war.</translation>
    </message>
    <message>
        <source>A service goes by the version in force when it is delivered.</source>
        <translation>Eine Leistung richtet sich nach der Fassung, die bei der Lieferung in Kraft ist.</translation>
    </message>
    <message>
        <source>The newest version holds for every project, at once.</source>
        <translation>Die neueste Fassung gilt sofort für jedes Projekt.</translation>
    </message>
    <message>
        <source>orders keep theirs</source>
        <translation>Bestellungen behalten ihre</translation>
    </message>
    <message>
        <source>for services after it</source>
        <translation>für Leistungen danach</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>Ankündigung</translation>
    </message>
    <message>
        <source>charged</source>
        <translation>berechnet</translation>
    </message>
    <message>
        <source>later items charged</source>
        <translation>spätere Punkte berechnet</translation>
    </message>
    <message>
        <source>not free</source>
        <translation>nicht frei</translation>
    </message>
    <message>
        <source>credit, any time</source>
        <translation>Gutschrift, jederzeit</translation>
    </message>
    <message>
        <source>helps, not needed</source>
        <translation>hilft, nicht nötig</translation>
    </message>
    <message>
        <source>always answered</source>
        <translation>immer beantwortet</translation>
    </message>
    <message>
        <source>we may decide otherwise</source>
        <translation>wir dürfen anders entscheiden</translation>
    </message>
    <message>
        <source>closes revisions</source>
        <translation>schließt Revisionen</translation>
    </message>
    <message>
        <source>in our care</source>
        <translation>in unserer Obhut</translation>
    </message>
    <message>
        <source>before the next billing</source>
        <translation>vor der nächsten Abrechnung</translation>
    </message>
    <message>
        <source>to the end of the cycle</source>
        <translation>bis zum Ende des Zeitraums</translation>
    </message>
    <message>
        <source>on receipt</source>
        <translation>bei Eingang</translation>
    </message>
    <message>
        <source>with the delivery</source>
        <translation>mit der Lieferung</translation>
    </message>
    <message>
        <source>with the deadline</source>
        <translation>mit der Frist</translation>
    </message>
    <message>
        <source>a request keeps it open</source>
        <translation>eine Anfrage hält es offen</translation>
    </message>
    <message>
        <source>own packaging</source>
        <translation>eigene Verpackung</translation>
    </message>
    <message>
        <source>all accessories</source>
        <translation>sämtliches Zubehör</translation>
    </message>
    <message>
        <source>in stock</source>
        <translation>auf Lager</translation>
    </message>
    <message>
        <source>custom-made</source>
        <translation>Einzelanfertigung</translation>
    </message>
    <message>
        <source>final sale</source>
        <translation>vom Umtausch ausgeschlossen</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Free rounds</source>
        <translation>Freie Runden</translation>
    </message>
    <message>
        <source>Reversal floor</source>
        <translation>Mindestgebühr für Rücknahmen</translation>
    </message>
    <message>
        <source>Kept by courtesy</source>
        <translation>Kulanz</translation>
    </message>
    <message>
        <source>Kept at most</source>
        <translation>Höchstens aufbewahrt</translation>
    </message>
    <message>
        <source>To get in touch</source>
        <translation>Zeit, sich zu melden</translation>
    </message>
    <message>
        <source>To ask for an exchange</source>
        <translation>Zeit, um Umtausch zu bitten</translation>
    </message>
    <message>
        <source>To send it back</source>
        <translation>Zeit für die Rücksendung</translation>
    </message>
    <message>
        <source>{period}, from the date</source>
        <translation>{period}, ab dem Datum</translation>
    </message>
    <message>
        <source>{period}, from the time</source>
        <translation>{period}, ab der Uhrzeit</translation>
    </message>
    <message>
        <source>with the {fact}</source>
        <translation>mit: {fact}</translation>
    </message>
    <message>
        <source>from {fee} a song</source>
        <translation>ab {fee} je Song</translation>
    </message>
    <message>
        <source>barred</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>barred from {fact} on</source>
        <translation>ausgeschlossen ab: {fact}</translation>
    </message>
    <message>
        <source>refused: {grounds}</source>
        <translation>abgelehnt: {grounds}</translation>
    </message>
    <message>
        <source>looked into: {grounds}</source>
        <translation>geprüft: {grounds}</translation>
    </message>
    <message>
        <source>{first}, else {then}</source>
        <translation>{first}, sonst {then}</translation>
    </message>
    <message>
        <source>First window</source>
        <translation>Erste Frist</translation>
    </message>
    <message>
        <source>After a revision</source>
        <translation>Nach einer Revision</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>a song</source>
        <translation>je Song</translation>
    </message>
    <message>
        <source>{kind} floor</source>
        <translation>Mindestgebühr {kind}</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>nicht geliefert</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>in Prüfung</translation>
    </message>
    <message>
        <source>nothing kept</source>
        <translation>nichts aufbewahrt</translation>
    </message>
    <message>
        <source>courtesy</source>
        <translation>Kulanz</translation>
    </message>
    <message>
        <source>purgeable</source>
        <translation>löschbar</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>The reasons</source>
        <translation>Die Gründe</translation>
    </message>
    <message>
        <source>Free until</source>
        <translation>Frei bis</translation>
    </message>
    <message>
        <source>Free rounds left</source>
        <translation>Freie Runden übrig</translation>
    </message>
    <message>
        <source>Free for</source>
        <translation>Frei für</translation>
    </message>
    <message>
        <source>If more is asked</source>
        <translation>Bei weiteren Wünschen</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>from {fee}</source>
        <translation>ab {fee}</translation>
    </message>
    <message>
        <source>{fee} a song</source>
        <translation>{fee} je Song</translation>
    </message>
    <message>
        <source>{fee} a round</source>
        <translation>{fee} je Runde</translation>
    </message>
    <message>
        <source>Still claimable until</source>
        <translation>Noch möglich bis</translation>
    </message>
    <message>
        <source>Still claimable</source>
        <translation>Noch möglich</translation>
    </message>
    <message numerus="yes">
        <source>%n grounds</source>
        <comment>%n ground</comment>
        <translation>
            <numerusform>%n Grund</numerusform>
            <numerusform>%n Gründe</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{standing} until {when}</source>
        <translation>{standing} bis {when}</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>jederzeit</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>key</comment>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>key</comment>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>key</comment>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <comment>key</comment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>PgUp</source>
        <comment>key</comment>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>PgDn</source>
        <comment>key</comment>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Import payments</source>
        <translation>Zahlungen importieren</translation>
    </message>
    <message>
        <source>Payments (*.csv *.tsv *.txt)</source>
        <translation>Zahlungen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Reading the payments</source>
        <translation>Zahlungen werden gelesen</translation>
    </message>
    <message>
        <source>Import payments from {file}</source>
        <translation>Zahlungen aus {file} importieren</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Spalte {number}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>1,234.56</source>
        <translation>1,234.56</translation>
    </message>
    <message>
        <source>1.234,56</source>
        <translation>1.234,56</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Beträge</translation>
    </message>
    <message>
        <source>Matching the payments</source>
        <translation>Zahlungen werden zugeordnet</translation>
    </message>
    <message>
        <source>say which columns hold the date and the amount</source>
        <translation>angeben, welche Spalten Datum und Betrag enthalten</translation>
    </message>
    <message numerus="yes">
        <source>Record %n payments</source>
        <comment>Record %n payment</comment>
        <translation>
            <numerusform>%n Zahlung eintragen</numerusform>
            <numerusform>%n Zahlungen eintragen</numerusform>
        </translation>
    </message>
    <message>
        <source>no row is chosen</source>
        <translation>keine Zeile ist gewählt</translation>
    </message>
    <message>
        <source>Recording the payments</source>
        <translation>Zahlungen werden eingetragen</translation>
    </message>
    <message>
        <source>From, for</source>
        <translation>Von, für</translation>
    </message>
    <message>
        <source>Project of this payment</source>
        <translation>Projekt dieser Zahlung</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Payments of the file</source>
        <translation>Zahlungen der Datei</translation>
    </message>
    <message>
        <source>Until, or since</source>
        <translation>Bis oder seit</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Policy version</source>
        <translation>Fassung des Regelwerks</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Spalten wie am Anfang</translation>
    </message>
    <message>
        <source>Give it a text file that can be read.</source>
        <translation>Eine lesbare Textdatei angeben.</translation>
    </message>
    <message>
        <source>Mend this line: texts and amounts stand in quotes, dates and numbers do not.</source>
        <translation>Diese Zeile berichtigen: Texte und Beträge stehen in Anführungszeichen, Daten und Zahlen nicht.</translation>
    </message>
    <message>
        <source>Take the key out, or use a known one.</source>
        <translation>Den Schlüssel entfernen oder einen bekannten nehmen.</translation>
    </message>
    <message>
        <source>Add currency = &quot;USD&quot;, or another, at the head.</source>
        <translation>Am Kopf currency = &quot;USD&quot; oder eine andere ergänzen.</translation>
    </message>
    <message>
        <source>Add the key.</source>
        <translation>Den Schlüssel ergänzen.</translation>
    </message>
    <message>
        <source>Add a clause with that term for this kind of work.</source>
        <translation>Eine Klausel mit dieser Bedingung für diese Art der Arbeit ergänzen.</translation>
    </message>
    <message>
        <source>Add a window with opens = &quot;delivered&quot;.</source>
        <translation>Eine Frist mit opens = &quot;delivered&quot; ergänzen.</translation>
    </message>
    <message>
        <source>Keep one of the two, or give them different kinds.</source>
        <translation>Eine von beiden behalten oder ihnen verschiedene Arten geben.</translation>
    </message>
    <message>
        <source>With windows: deadline and revised; without: delivered.</source>
        <translation>Mit Fristen: delivered und revised; ohne: delivered.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Eine von beiden behalten.</translation>
    </message>
    <message>
        <source>Write the same rule in both places.</source>
        <translation>Dieselbe Regel an beiden Stellen schreiben.</translation>
    </message>
    <message>
        <source>Give the clause another number.</source>
        <translation>Der Klausel eine andere Nummer geben.</translation>
    </message>
    <message>
        <source>Change effective to a day after the last version.</source>
        <translation>effective auf einen Tag nach der letzten Fassung ändern.</translation>
    </message>
    <message>
        <source>Write what the other versions have.</source>
        <translation>Schreiben, was die anderen Fassungen haben.</translation>
    </message>
    <message>
        <source>Write a day of those years.</source>
        <translation>Einen Tag aus diesen Jahren schreiben.</translation>
    </message>
    <message>
        <source>Use one of these words.</source>
        <translation>Eines dieser Wörter verwenden.</translation>
    </message>
    <message>
        <source>Write it in this form.</source>
        <translation>In dieser Form schreiben.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {why}.</source>
        <translation>{path} ist nicht verwendbar: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be registered: {why}. It is unchanged.</source>
        <translation>{path} kann nicht angemeldet werden: {why}. Es ist unverändert.</translation>
    </message>
    <message>
        <source>Make the folder writable for yourself, or choose another.</source>
        <translation>Den Ordner beschreibbar machen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>Starting at login was not changed: {file} cannot be written: {why}.</source>
        <translation>Der Start bei der Anmeldung blieb unverändert: {file} ist nicht beschreibbar: {why}.</translation>
    </message>
    <message>
        <source>Make its folder writable and try again.</source>
        <translation>Seinen Ordner beschreibbar machen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>free revisions end</source>
        <translation>freie Revisionen enden</translation>
    </message>
    <message>
        <source>time to ask for an exchange ends</source>
        <translation>Frist für einen Umtausch endet</translation>
    </message>
    <message>
        <source>The calendar was not written into {parent}: {why}.</source>
        <translation>Der Kalender wurde nicht nach {parent} geschrieben: {why}.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room.</source>
        <translation>Einen anderen Ordner wählen oder Platz schaffen.</translation>
    </message>
    <message>
        <source>There is no {kind} report.</source>
        <translation>Einen Bericht {kind} gibt es nicht.</translation>
    </message>
    <message>
        <source>Known are {names}.</source>
        <translation>Bekannt sind {names}.</translation>
    </message>
    <message>
        <source>There are no reports in {language}.</source>
        <translation>Berichte in {language} gibt es nicht.</translation>
    </message>
    <message>
        <source>The paragraph has {paragraph} characters; {most} are taken.</source>
        <translation>Der Absatz hat {paragraph} Zeichen; {most} sind möglich.</translation>
    </message>
    <message>
        <source>Put the rest into a letter of its own.</source>
        <translation>Den Rest in einem eigenen Brief schreiben.</translation>
    </message>
    <message>
        <source>Write it such as &quot;Europe/Berlin&quot;.</source>
        <translation>Etwa so schreiben: &quot;Europe/Berlin&quot;.</translation>
    </message>
    <message>
        <source>The pattern {pattern} cannot be filled in.</source>
        <translation>Das Muster {pattern} lässt sich nicht füllen.</translation>
    </message>
    <message>
        <source>It may hold {known}.</source>
        <translation>Es darf {known} enthalten.</translation>
    </message>
    <message>
        <source>No project was named for the report.</source>
        <translation>Für den Bericht wurde kein Projekt genannt.</translation>
    </message>
    <message>
        <source>Say which: --project ID.</source>
        <translation>Angeben, welches: --project ID.</translation>
    </message>
    <message>
        <source>That client is not in the studio.</source>
        <translation>Dieser Kunde ist nicht im Studio.</translation>
    </message>
    <message>
        <source>studio-desk list shows who is.</source>
        <translation>studio-desk list zeigt, wer es ist.</translation>
    </message>
    <message>
        <source>{name} is over 100 MB and does not go into an archive.</source>
        <translation>{name} ist größer als 100 MB und kommt nicht in ein Archiv.</translation>
    </message>
    <message>
        <source>Send it by itself; its hash stands in the dossier.</source>
        <translation>Einzeln senden; die Prüfsumme steht im Dossier.</translation>
    </message>
    <message>
        <source>The report has {pages} pages; at most {most} were allowed. Nothing was written.</source>
        <translation>Der Bericht hat {pages} Seiten; höchstens {most} waren erlaubt. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Allow more pages, or leave parts out.</source>
        <translation>Mehr Seiten erlauben oder Teile weglassen.</translation>
    </message>
    <message>
        <source>There is no template {name} in {folder}.</source>
        <translation>Eine Vorlage {name} gibt es in {folder} nicht.</translation>
    </message>
    <message>
        <source>Copy it from the shipped ones, or use the shipped template.</source>
        <translation>Aus den ausgelieferten kopieren oder die ausgelieferte Vorlage verwenden.</translation>
    </message>
    <message>
        <source>{place}: a template may not fetch packages.</source>
        <translation>{place}: Eine Vorlage darf keine Pakete laden.</translation>
    </message>
    <message>
        <source>Put what it needs into a file beside it.</source>
        <translation>Was sie braucht, in eine Datei daneben legen.</translation>
    </message>
    <message>
        <source>{name} is no picture for a letterhead.</source>
        <translation>{name} ist kein Bild für einen Briefkopf.</translation>
    </message>
    <message>
        <source>Use SVG, PNG or JPEG.</source>
        <translation>SVG, PNG oder JPEG verwenden.</translation>
    </message>
    <message>
        <source>The logo {path} cannot be read: {why}.</source>
        <translation>Das Logo {path} ist nicht lesbar: {why}.</translation>
    </message>
    <message>
        <source>The logo {name} is over 2 MB.</source>
        <translation>Das Logo {name} ist größer als 2 MB.</translation>
    </message>
    <message>
        <source>Use a smaller one.</source>
        <translation>Ein kleineres verwenden.</translation>
    </message>
    <message>
        <source>No font on this computer has the letters {names}, so the report was not made. The records are unchanged.</source>
        <translation>Keine Schrift auf diesem Rechner hat die Zeichen {names}, also wurde der Bericht nicht erstellt. Die Einträge sind unverändert.</translation>
    </message>
    <message>
        <source>Install a font for that script, such as Noto Sans.</source>
        <translation>Eine Schrift dafür installieren, etwa Noto Sans.</translation>
    </message>
    <message>
        <source>The report holds more symbols than fonts here can show.</source>
        <translation>Der Bericht enthält mehr Zeichen, als die Schriften hier zeigen können.</translation>
    </message>
    <message>
        <source>{why}. The report was not made.</source>
        <translation>{why}. Der Bericht wurde nicht erstellt.</translation>
    </message>
    <message>
        <source>{why}. The report was not made. The shipped templates still work.</source>
        <translation>{why}. Der Bericht wurde nicht erstellt. Die ausgelieferten Vorlagen gehen weiterhin.</translation>
    </message>
    <message>
        <source>Mend that line, or use the shipped template.</source>
        <translation>Diese Zeile berichtigen oder die ausgelieferte Vorlage verwenden.</translation>
    </message>
    <message>
        <source>{text} is no month.</source>
        <translation>{text} ist kein Monat.</translation>
    </message>
    <message>
        <source>Write it such as 2026-03.</source>
        <translation>Etwa so schreiben: 2026-03.</translation>
    </message>
    <message>
        <source>{text} is no year.</source>
        <translation>{text} ist kein Jahr.</translation>
    </message>
    <message>
        <source>Write it such as 2026.</source>
        <translation>Etwa so schreiben: 2026.</translation>
    </message>
    <message>
        <source>{text} is no date.</source>
        <translation>{text} ist kein Datum.</translation>
    </message>
    <message>
        <source>Write it such as 2026-03-01.</source>
        <translation>Etwa so schreiben: 2026-03-01.</translation>
    </message>
    <message>
        <source>The template was not copied: {why}. The shipped one is used as before.</source>
        <translation>Die Vorlage wurde nicht kopiert: {why}. Die ausgelieferte gilt wie zuvor.</translation>
    </message>
    <message>
        <source>Make room, or make {folder} writable.</source>
        <translation>Platz schaffen oder {folder} beschreibbar machen.</translation>
    </message>
    <message>
        <source>That use of a credit is not in the studio.</source>
        <translation>Diese Verwendung eines Guthabens ist nicht im Studio.</translation>
    </message>
    <message>
        <source>this is taken back already</source>
        <translation>dies ist schon zurückgenommen</translation>
    </message>
    <message>
        <source>nothing is owed here</source>
        <translation>hier ist nichts offen</translation>
    </message>
    <message>
        <source>no credit in {code} is left of this client</source>
        <translation>von diesem Kunden ist kein Guthaben in {code} übrig</translation>
    </message>
    <message>
        <source>an amount above 0.00 is needed</source>
        <translation>es braucht einen Betrag über 0.00</translation>
    </message>
    <message>
        <source>only {amount} {code} is owed</source>
        <translation>nur {amount} {code} sind offen</translation>
    </message>
    <message>
        <source>only {amount} {code} of credit is left</source>
        <translation>nur {amount} {code} Guthaben sind übrig</translation>
    </message>
    <message>
        <source>its list could not be written</source>
        <translation>seine Liste konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Einen Ordner {folder} gibt es nicht.</translation>
    </message>
    <message>
        <source>Make it, or choose another.</source>
        <translation>Ihn anlegen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>The second place cannot lie in the studio&apos;s own folder.</source>
        <translation>Der zweite Ort kann nicht im Ordner des Studios selbst liegen.</translation>
    </message>
    <message>
        <source>Choose another drive, or a synced folder.</source>
        <translation>Ein anderes Laufwerk oder einen synchronisierten Ordner wählen.</translation>
    </message>
    <message>
        <source>The choice was not kept</source>
        <translation>Die Wahl wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>der Ordner ist nicht da</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>Schreiben ist nicht möglich</translation>
    </message>
    <message>
        <source>There is no good backup of this studio.</source>
        <translation>Von diesem Studio gibt es kein gutes Backup.</translation>
    </message>
    <message>
        <source>There is no backup {name}.</source>
        <translation>Ein Backup {name} gibt es nicht.</translation>
    </message>
    <message>
        <source>studio-desk backup --list shows them.</source>
        <translation>studio-desk backup --list zeigt sie.</translation>
    </message>
    <message>
        <source>A passphrase has at least {count} characters. Nothing was changed.</source>
        <translation>Ein Passwort hat mindestens {count} Zeichen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Several words that nobody would guess are best.</source>
        <translation>Am besten mehrere Wörter, die niemand erraten würde.</translation>
    </message>
    <message>
        <source>The part of the program that encrypts is not installed. Nothing was changed.</source>
        <translation>Der Programmteil, der verschlüsselt, ist nicht installiert. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>say why the claim is refused</source>
        <translation>begründen, warum der Antrag abgelehnt wird</translation>
    </message>
    <message>
        <source>say why: the policy leaves this to you</source>
        <translation>begründen: Das Regelwerk überlässt dies dem Studio</translation>
    </message>
    <message>
        <source>more would go back than came in; say why</source>
        <translation>es ginge mehr zurück, als eingegangen ist; begründen</translation>
    </message>
    <message>
        <source>this claim is settled</source>
        <translation>dieser Antrag ist erledigt</translation>
    </message>
    <message>
        <source>Take back what settled it first.</source>
        <translation>Nehmen Sie zuerst zurück, was ihn erledigt hat.</translation>
    </message>
    <message>
        <source>Take back what was recorded for it first.</source>
        <translation>Nehmen Sie zuerst zurück, was dazu erfasst wurde.</translation>
    </message>
    <message>
        <source>this is not to be changed</source>
        <translation>das lässt sich nicht ändern</translation>
    </message>
    <message>
        <source>choose what the client says</source>
        <translation>wählen Sie, was der Kunde sagt</translation>
    </message>
    <message>
        <source>choose what the client wants</source>
        <translation>wählen Sie, was der Kunde möchte</translation>
    </message>
    <message>
        <source>Take back what settled it, or open another claim.</source>
        <translation>Zurücknehmen, was ihn erledigte, oder einen neuen Antrag öffnen.</translation>
    </message>
    <message>
        <source>no claim {about} in this project</source>
        <translation>kein Antrag {about} in diesem Projekt</translation>
    </message>
    <message>
        <source>That claim is not there any more.</source>
        <translation>Diesen Antrag gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>choose at least two clients</source>
        <translation>mindestens zwei Kunden wählen</translation>
    </message>
    <message>
        <source>that client is not in the studio</source>
        <translation>dieser Kunde ist nicht im Studio</translation>
    </message>
    <message>
        <source>a client needs a name or an e-mail address</source>
        <translation>ein Kunde braucht einen Namen oder eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>a client has no such field</source>
        <translation>ein solches Feld hat ein Kunde nicht</translation>
    </message>
    <message>
        <source>not a text that can be kept; type it again</source>
        <translation>kein Text, der aufbewahrt werden kann; neu eingeben</translation>
    </message>
    <message>
        <source>replies are not written in that language</source>
        <translation>in dieser Sprache werden keine Antworten geschrieben</translation>
    </message>
    <message>
        <source>a project has no such field</source>
        <translation>ein solches Feld hat ein Projekt nicht</translation>
    </message>
    <message>
        <source>more would go back than came in</source>
        <translation>es ginge mehr zurück, als eingegangen ist</translation>
    </message>
    <message>
        <source>Say why under Claims, or give less.</source>
        <translation>Unter „Anträge“ begründen oder weniger geben.</translation>
    </message>
    <message>
        <source>the reason of this decision is wanting</source>
        <translation>die Begründung dieser Entscheidung fehlt</translation>
    </message>
    <message>
        <source>Record it under Claims.</source>
        <translation>Unter „Anträge“ eintragen.</translation>
    </message>
    <message>
        <source>&quot;{number}&quot; is the number of {title}</source>
        <translation>&quot;{number}&quot; ist die Nummer von {title}</translation>
    </message>
    <message>
        <source>Take the next free number.</source>
        <translation>Die nächste freie Nummer nehmen.</translation>
    </message>
    <message>
        <source>say why</source>
        <translation>einen Grund angeben</translation>
    </message>
    <message>
        <source>no fact {fact_id} in this project</source>
        <translation>kein Eintrag {fact_id} in diesem Projekt</translation>
    </message>
    <message>
        <source>this fact is retracted already</source>
        <translation>dieser Eintrag ist schon zurückgenommen</translation>
    </message>
    <message>
        <source>{named} would point to nothing</source>
        <translation>{named} bezöge sich auf nichts</translation>
    </message>
    <message>
        <source>Retract it first.</source>
        <translation>Zuerst diesen zurücknehmen.</translation>
    </message>
    <message>
        <source>more would have gone back than came in</source>
        <translation>es wäre mehr zurückgegangen, als eingegangen ist</translation>
    </message>
    <message>
        <source>Take the refund back first.</source>
        <translation>Zuerst die Erstattung zurücknehmen.</translation>
    </message>
    <message>
        <source>{path} is too large to be read at once.</source>
        <translation>{path} ist zu groß, um auf einmal gelesen zu werden.</translation>
    </message>
    <message>
        <source>{path} was not read: {why}.</source>
        <translation>{path} wurde nicht gelesen: {why}.</translation>
    </message>
    <message>
        <source>{path} is not JSON, or is cut short. Nothing was taken in.</source>
        <translation>{path} ist kein JSON oder abgeschnitten. Nichts wurde aufgenommen.</translation>
    </message>
    <message>
        <source>{path} is no export of everything. Nothing was taken in.</source>
        <translation>{path} ist kein vollständiger Export. Nichts wurde aufgenommen.</translation>
    </message>
    <message>
        <source>{path} was written by another version of this program. Nothing was taken in.</source>
        <translation>{path} stammt von einer anderen Version dieses Programms. Nichts wurde aufgenommen.</translation>
    </message>
    <message>
        <source>Restore a backup instead: those of older versions are brought up to date.</source>
        <translation>Stattdessen ein Backup wiederherstellen: ältere werden auf den neuen Stand gebracht.</translation>
    </message>
    <message>
        <source>{path} does not hold every table. Nothing was taken in.</source>
        <translation>{path} enthält nicht jede Tabelle. Nichts wurde aufgenommen.</translation>
    </message>
    <message>
        <source>Nothing was taken in: this profile holds projects or clients already.</source>
        <translation>Nichts wurde aufgenommen: In diesem Profil sind schon Projekte oder Kunden.</translation>
    </message>
    <message>
        <source>Take it into a profile of its own with --profile DIR.</source>
        <translation>Mit --profile DIR in ein eigenes Profil aufnehmen.</translation>
    </message>
    <message>
        <source>The export has a column {table}.{column} unknown here.</source>
        <translation>Der Export hat eine Spalte {table}.{column}, die hier unbekannt ist.</translation>
    </message>
    <message>
        <source>The export holds what a studio cannot ({kind}). Nothing was taken in.</source>
        <translation>Der Export enthält, was ein Studio nicht enthalten kann ({kind}). Nichts wurde aufgenommen.</translation>
    </message>
    <message>
        <source>The export points to rows that it does not hold. Nothing was taken in.</source>
        <translation>Der Export verweist auf Zeilen, die er nicht enthält. Nichts wurde aufgenommen.</translation>
    </message>
    <message>
        <source>it cannot be</source>
        <translation>es geht nicht</translation>
    </message>
    <message>
        <source>The file was not read: no file can have that name.</source>
        <translation>Die Datei wurde nicht gelesen: So kann keine Datei heißen.</translation>
    </message>
    <message>
        <source>Nothing of this file was taken in.</source>
        <translation>Aus dieser Datei wurde nichts aufgenommen.</translation>
    </message>
    <message>
        <source>That project is not in the studio.</source>
        <translation>Dieses Projekt ist nicht im Studio.</translation>
    </message>
    <message>
        <source>The policy {name} is not at hand.</source>
        <translation>Das Regelwerk {name} ist nicht zur Hand.</translation>
    </message>
    <message>
        <source>Put its file back where it was, or add it again.</source>
        <translation>Seine Datei zurücklegen oder neu hinzufügen.</translation>
    </message>
    <message>
        <source>The demo studio was not loaded: this profile holds projects or clients already.</source>
        <translation>Das Demo-Studio wurde nicht geladen: Dieses Profil enthält schon Projekte oder Kunden.</translation>
    </message>
    <message>
        <source>Open it in a profile of its own with --profile DIR.</source>
        <translation>In einem eigenen Profil öffnen, mit --profile DIR.</translation>
    </message>
    <message>
        <source>A project of the demo studio uses a credit that no other gives.</source>
        <translation>Ein Projekt des Demo-Studios verwendet ein Guthaben, das kein anderes gibt.</translation>
    </message>
    <message>
        <source>A project of the demo studio has another format. Nothing was loaded.</source>
        <translation>Ein Projekt des Demo-Studios hat ein anderes Format. Nichts wurde geladen.</translation>
    </message>
    <message>
        <source>The export was not written</source>
        <translation>Der Export wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>The export holds a project that cannot be ({kind}). Nothing was taken in.</source>
        <translation>Der Export enthält ein Projekt, das es nicht geben kann ({kind}). Nichts wurde aufgenommen.</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>Nichts wurde aufbewahrt.</translation>
    </message>
    <message>
        <source>The export does not fit: the disk is full.</source>
        <translation>Der Export passt nicht: Das Laufwerk ist voll.</translation>
    </message>
    <message>
        <source>The evidence does not fit: the disk is full. Nothing was taken in.</source>
        <translation>Die Belege passen nicht: Das Laufwerk ist voll. Nichts wurde aufgenommen.</translation>
    </message>
    <message>
        <source>Make room, then do it again.</source>
        <translation>Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Hand the same file in again to put it right.</source>
        <translation>Dieselbe Datei noch einmal abgeben, um es zu beheben.</translation>
    </message>
    <message>
        <source>The studio can only be read at present. Nothing was kept.</source>
        <translation>Das Studio ist gerade nur lesbar. Nichts wurde aufbewahrt.</translation>
    </message>
    <message>
        <source>{name} does not fit: the disk is full. Nothing was kept.</source>
        <translation>{name} passt nicht: Das Laufwerk ist voll. Nichts wurde aufbewahrt.</translation>
    </message>
    <message>
        <source>the message says nothing</source>
        <translation>die Nachricht sagt nichts</translation>
    </message>
    <message>
        <source>the message is too long to be kept</source>
        <translation>die Nachricht ist zu lang, um aufbewahrt zu werden</translation>
    </message>
    <message>
        <source>Keep it as a file.</source>
        <translation>Als Datei aufbewahren.</translation>
    </message>
    <message>
        <source>The message was not kept: {message}</source>
        <translation>Die Nachricht wurde nicht aufbewahrt: {message}</translation>
    </message>
    <message>
        <source>Make room.</source>
        <translation>Platz schaffen.</translation>
    </message>
    <message>
        <source>no file was handed in</source>
        <translation>keine Datei wurde eingereicht</translation>
    </message>
    <message>
        <source>no fact {fact} in this project</source>
        <translation>kein Eintrag {fact} in diesem Projekt</translation>
    </message>
    <message>
        <source>a point of an inspection needs the inspection</source>
        <translation>ein Punkt einer Prüfung braucht die Prüfung</translation>
    </message>
    <message>
        <source>{name} is not there any more</source>
        <translation>{name} ist nicht mehr da</translation>
    </message>
    <message>
        <source>Hand it in again.</source>
        <translation>Noch einmal einreichen.</translation>
    </message>
    <message>
        <source>{word} is none of {names}</source>
        <translation>{word} ist keines von {names}</translation>
    </message>
    <message>
        <source>this came with the claim itself</source>
        <translation>dies kam mit dem Antrag selbst</translation>
    </message>
    <message>
        <source>Retract the claim and enter it anew.</source>
        <translation>Den Antrag zurücknehmen und neu eintragen.</translation>
    </message>
    <message>
        <source>That piece of evidence is not in the studio.</source>
        <translation>Dieser Beleg ist nicht im Studio.</translation>
    </message>
    <message>
        <source>this is undone already</source>
        <translation>dies ist schon rückgängig gemacht</translation>
    </message>
    <message>
        <source>{name} is a program, and opening it would run it. It is kept as it is.</source>
        <translation>{name} ist ein Programm, Öffnen würde es starten. Es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Export the evidence to look at it with a tool of your own.</source>
        <translation>Die Belege exportieren, um es mit eigenem Werkzeug anzusehen.</translation>
    </message>
    <message>
        <source>{name} is not what was kept. It was left as it is.</source>
        <translation>{name} ist nicht, was aufbewahrt wurde. Es blieb, wie es ist.</translation>
    </message>
    <message>
        <source>{name} is gone from the evidence folder.</source>
        <translation>{name} ist aus dem Belegordner verschwunden.</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>Lesen ist nicht möglich</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {said}. The original is untouched.</source>
        <translation>{name} lässt sich nicht öffnen: {said}. Das Original ist unberührt.</translation>
    </message>
    <message>
        <source>{name} is not what was kept.</source>
        <translation>{name} ist nicht, was aufbewahrt wurde.</translation>
    </message>
    <message>
        <source>there is no checklist for {reason}</source>
        <translation>für {reason} gibt es keine Liste</translation>
    </message>
    <message>
        <source>The cases were not all written: {why}. The studio is unchanged.</source>
        <translation>Nicht alle Fälle wurden geschrieben: {why}. Das Studio ist unverändert.</translation>
    </message>
    <message>
        <source>No project {names} in the studio.</source>
        <translation>Kein Projekt {names} im Studio.</translation>
    </message>
    <message>
        <source>{out} is there already. Nothing was written.</source>
        <translation>{out} gibt es schon. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Choose a new folder.</source>
        <translation>Einen neuen Ordner wählen.</translation>
    </message>
    <message>
        <source>That folder is not registered.</source>
        <translation>Dieser Ordner ist nicht angemeldet.</translation>
    </message>
    <message>
        <source>A hold beats every rule.</source>
        <translation>Eine Sperre geht jeder Regel vor.</translation>
    </message>
    <message>
        <source>a revision is in hand</source>
        <translation>eine Revision ist in Arbeit</translation>
    </message>
    <message>
        <source>these files must be kept</source>
        <translation>diese Dateien müssen bleiben</translation>
    </message>
    <message>
        <source>there is no such purge under way</source>
        <translation>eine solche Löschung läuft nicht</translation>
    </message>
    <message>
        <source>the client was told already</source>
        <translation>der Kunde weiß schon Bescheid</translation>
    </message>
    <message>
        <source>Wait for the days of grace.</source>
        <translation>Die Wartetage abwarten.</translation>
    </message>
    <message>
        <source>the client may still answer</source>
        <translation>der Kunde darf noch antworten</translation>
    </message>
    <message>
        <source>there is nothing here that may be moved</source>
        <translation>hier ist nichts, was verschoben werden darf</translation>
    </message>
    <message>
        <source>its time in the trash is not over</source>
        <translation>die Zeit im Papierkorb ist nicht vorbei</translation>
    </message>
    <message>
        <source>nothing was delivered yet</source>
        <translation>noch nichts wurde geliefert</translation>
    </message>
    <message>
        <source>these files are in care</source>
        <translation>diese Dateien sind in Obhut</translation>
    </message>
    <message>
        <source>these files are kept by courtesy still</source>
        <translation>diese Dateien werden noch aus Kulanz aufbewahrt</translation>
    </message>
    <message>
        <source>the policy promises nothing, and your own rule does not let these files go yet</source>
        <translation>das Regelwerk sagt nichts zu, und die eigene Regel lässt diese Dateien noch nicht gehen</translation>
    </message>
    <message>
        <source>these files are purged already</source>
        <translation>diese Dateien sind schon gelöscht</translation>
    </message>
    <message>
        <source>these files are held</source>
        <translation>diese Dateien sind gesperrt</translation>
    </message>
    <message>
        <source>a dispute is open</source>
        <translation>ein Streitfall ist offen</translation>
    </message>
    <message>
        <source>a claim is open</source>
        <translation>ein Antrag ist offen</translation>
    </message>
    <message>
        <source>not one of {names}</source>
        <translation>keines von {names}</translation>
    </message>
    <message>
        <source>give it a name</source>
        <translation>einen Namen geben</translation>
    </message>
    <message>
        <source>{taken} is registered already</source>
        <translation>{taken} ist schon angemeldet</translation>
    </message>
    <message>
        <source>files of projects are recorded on {label}</source>
        <translation>Dateien von Projekten sind auf {label} eingetragen</translation>
    </message>
    <message>
        <source>Take their folders off first, or leave it: offline folders do no harm.</source>
        <translation>Erst deren Ordner abmelden, oder es lassen: Unerreichbare Ordner schaden nicht.</translation>
    </message>
    <message>
        <source>{path} is in none of the registered folders</source>
        <translation>{path} liegt in keinem der angemeldeten Ordner</translation>
    </message>
    <message>
        <source>Register its drive first.</source>
        <translation>Zuerst sein Laufwerk anmelden.</translation>
    </message>
    <message>
        <source>that is a whole registered folder</source>
        <translation>das ist ein ganzer angemeldeter Ordner</translation>
    </message>
    <message>
        <source>Choose the project&apos;s folder in it.</source>
        <translation>Den Ordner des Projekts darin wählen.</translation>
    </message>
    <message>
        <source>{name} is registered already</source>
        <translation>{name} ist schon angemeldet</translation>
    </message>
    <message>
        <source>a purge of this project is under way</source>
        <translation>eine Löschung dieses Projekts läuft</translation>
    </message>
    <message>
        <source>End it first.</source>
        <translation>Diese zuerst beenden.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {why}.</source>
        <translation>{name} ist nicht lesbar: {why}.</translation>
    </message>
    <message>
        <source>{name} is {found}; it was left as recorded.</source>
        <translation>{name} ist {found}; es blieb wie eingetragen.</translation>
    </message>
    <message>
        <source>{name} is over 2 MB.</source>
        <translation>{name} ist größer als 2 MB.</translation>
    </message>
    <message>
        <source>Use a smaller picture.</source>
        <translation>Ein kleineres Bild verwenden.</translation>
    </message>
    <message>
        <source>choose a project</source>
        <translation>ein Projekt wählen</translation>
    </message>
    <message>
        <source>one of these projects is not in the studio any more</source>
        <translation>eines dieser Projekte ist nicht mehr im Studio</translation>
    </message>
    <message>
        <source>nothing in it is billable</source>
        <translation>nichts darin ist kostenpflichtig</translation>
    </message>
    <message>
        <source>a fee is not below nothing</source>
        <translation>eine Gebühr liegt nicht unter null</translation>
    </message>
    <message>
        <source>under the floor of {least}</source>
        <translation>unter der Mindestgebühr von {least}</translation>
    </message>
    <message>
        <source>under the price of {least}</source>
        <translation>unter dem Preis von {least}</translation>
    </message>
    <message>
        <source>Say why less is asked, or ask for the usual fee.</source>
        <translation>Begründen, warum weniger verlangt wird, oder die übliche Gebühr verlangen.</translation>
    </message>
    <message>
        <source>too long; one sentence is enough</source>
        <translation>zu lang; ein Satz genügt</translation>
    </message>
    <message>
        <source>nothing in this request is billable</source>
        <translation>nichts in dieser Anfrage ist kostenpflichtig</translation>
    </message>
    <message>
        <source>a fee is offered for this request already</source>
        <translation>für diese Anfrage ist schon eine Gebühr angeboten</translation>
    </message>
    <message>
        <source>no such offer</source>
        <translation>dieses Angebot gibt es nicht</translation>
    </message>
    <message>
        <source>this offer does not wait any more</source>
        <translation>dieses Angebot wartet nicht mehr</translation>
    </message>
    <message>
        <source>this offer was answered since</source>
        <translation>dieses Angebot wurde inzwischen beantwortet</translation>
    </message>
    <message>
        <source>Undo that first.</source>
        <translation>Zuerst das rückgängig machen.</translation>
    </message>
    <message>
        <source>this credit is used in {title}</source>
        <translation>dieses Guthaben wird in {title} verwendet</translation>
    </message>
    <message>
        <source>No client has that number, name or address.</source>
        <translation>Kein Kunde hat diese Nummer, diesen Namen oder diese Adresse.</translation>
    </message>
    <message>
        <source>Several clients are called that: {numbers}.</source>
        <translation>So heißen mehrere Kunden: {numbers}.</translation>
    </message>
    <message>
        <source>The person&apos;s data was not written</source>
        <translation>Die Daten der Person wurden nicht geschrieben</translation>
    </message>
    <message>
        <source>{version} is published already</source>
        <translation>{version} ist schon veröffentlicht</translation>
    </message>
    <message>
        <source>{version} was not published here</source>
        <translation>{version} wurde nicht hier veröffentlicht</translation>
    </message>
    <message>
        <source>The policy was not written</source>
        <translation>Das Regelwerk wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>that draft is not there any more</source>
        <translation>diesen Entwurf gibt es nicht mehr</translation>
    </message>
    <message>
        <source>{path} cannot be read for the passphrase.</source>
        <translation>{path} ist für das Passwort nicht lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>%n projects have accepted {version}, so it stays</source>
        <comment>%n project has accepted {version}, so it stays</comment>
        <translation>
            <numerusform>%n Projekt hat {version} angenommen, also bleibt sie</numerusform>
            <numerusform>%n Projekte haben {version} angenommen, also bleibt sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish a newer version instead.</source>
        <translation>Stattdessen eine neuere Fassung veröffentlichen.</translation>
    </message>
    <message numerus="yes">
        <source>%n projects go by {title}, and it has no other version</source>
        <comment>%n project goes by {title}, and it has no other version</comment>
        <translation>
            <numerusform>%n Projekt richtet sich nach {title}, und es hat keine andere Fassung</numerusform>
            <numerusform>%n Projekte richten sich nach {title}, und es hat keine andere Fassung</numerusform>
        </translation>
    </message>
    <message>
        <source>Give them another policy first.</source>
        <translation>Ihnen zuerst ein anderes Regelwerk geben.</translation>
    </message>
    <message>
        <source>{title} is the policy of new projects</source>
        <translation>{title} ist das Regelwerk neuer Projekte</translation>
    </message>
    <message>
        <source>Choose another one in Settings.</source>
        <translation>In den Einstellungen ein anderes wählen.</translation>
    </message>
    <message>
        <source>a version that projects go by cannot begin in the past</source>
        <translation>eine Fassung, nach der sich Projekte richten, kann nicht in der Vergangenheit beginnen</translation>
    </message>
    <message>
        <source>Begin it today.</source>
        <translation>Heute beginnen.</translation>
    </message>
    <message>
        <source>{title} was ordered on or after that day and accepted {accepted_version}</source>
        <translation>{title} wurde an diesem Tag oder danach bestellt und hat {accepted_version} angenommen</translation>
    </message>
    <message>
        <source>Begin it a day later.</source>
        <translation>Einen Tag später beginnen.</translation>
    </message>
    <message>
        <source>Paste its text instead.</source>
        <translation>Stattdessen den Text einfügen.</translation>
    </message>
    <message>
        <source>a reply cannot be written with {named}</source>
        <translation>mit {named} lässt sich keine Antwort schreiben</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>nothing to redo</source>
        <translation>nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Undo what came after it first.</source>
        <translation>Zuerst rückgängig machen, was danach kam.</translation>
    </message>
    <message>
        <source>no such operation</source>
        <translation>diesen Vorgang gibt es nicht</translation>
    </message>
    <message>
        <source>this was changed again since</source>
        <translation>dies wurde inzwischen wieder geändert</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. What was recorded is safe. What happened is written in {folder}.</source>
        <translation>Etwas ging schief, das nicht schiefgehen sollte. Was eingetragen war, ist sicher. Was geschah, steht in {folder}.</translation>
    </message>
    <message>
        <source>Use credit</source>
        <translation>Guthaben verwenden</translation>
    </message>
    <message>
        <source>{owed} to pay here, {left} of credit from {titles}</source>
        <translation>{owed} hier zu zahlen, {left} Guthaben aus {titles}</translation>
    </message>
    <message>
        <source>an amount such as 40.00</source>
        <translation>einen Betrag wie 40.00</translation>
    </message>
    <message>
        <source>more than is owed</source>
        <translation>mehr als offen ist</translation>
    </message>
    <message>
        <source>more than is left of the credit</source>
        <translation>mehr als vom Guthaben übrig ist</translation>
    </message>
    <message>
        <source>an amount above 0.00</source>
        <translation>einen Betrag über 0.00</translation>
    </message>
    <message>
        <source>There is no delivery {delivery} in {title}.</source>
        <translation>Eine Lieferung {delivery} gibt es in {title} nicht.</translation>
    </message>
    <message>
        <source>Nothing was delivered yet in {title}.</source>
        <translation>In {title} wurde noch nichts geliefert.</translation>
    </message>
    <message>
        <source>Record the delivery first, then make the note.</source>
        <translation>Zuerst die Lieferung eintragen, dann den Lieferschein erstellen.</translation>
    </message>
    <message>
        <source>No payment of {title} was reversed, so there is no dossier to make.</source>
        <translation>Keine Zahlung zu {title} wurde zurückgebucht, also gibt es kein Dossier.</translation>
    </message>
    <message>
        <source>Record the chargeback first.</source>
        <translation>Zuerst die Rückbuchung eintragen.</translation>
    </message>
    <message>
        <source>There is no checklist for {reason}.</source>
        <translation>Für {reason} gibt es keine Checkliste.</translation>
    </message>
    <message>
        <source>Known are {reasons}.</source>
        <translation>Bekannt sind {reasons}.</translation>
    </message>
    <message>
        <source>No RMA number was issued in {title}.</source>
        <translation>In {title} wurde keine RMA-Nummer vergeben.</translation>
    </message>
    <message>
        <source>Issue it first, then print the slip.</source>
        <translation>Zuerst vergeben, dann den Begleitschein drucken.</translation>
    </message>
    <message>
        <source>not a date of our time</source>
        <translation>kein Datum unserer Zeit</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Vorgang nicht erlaubt</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Dateisystem schreibgeschützt</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Speicherkontingent überschritten</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Datei schon vorhanden</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Ordner statt Datei</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Datei statt Ordner</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Gerät oder Ressource belegt</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>Zu viele Verknüpfungen hintereinander</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Datei zu groß</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Zu viele offene Dateien</translation>
    </message>
    <message>
        <source>The folder {data} cannot be looked into: {why}.</source>
        <translation>In den Ordner {data} kann nicht gesehen werden: {why}.</translation>
    </message>
    <message>
        <source>Make it readable for yourself, or choose another with --profile DIR.</source>
        <translation>Ihn lesbar machen oder mit --profile DIR einen anderen wählen.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {why}.</source>
        <translation>Der Ordner {folder} kann nicht angelegt werden: {why}.</translation>
    </message>
    <message>
        <source>Choose another with --profile DIR.</source>
        <translation>Mit --profile DIR einen anderen wählen.</translation>
    </message>
    <message>
        <source>&quot;{rule}&quot;: the head of the file says &quot;{head}&quot;</source>
        <translation>„{rule}“: der Kopf der Datei sagt „{head}“</translation>
    </message>
    <message>
        <source>overlaps {clause}: &quot;{kind}&quot; can have one &quot;{word}&quot; term</source>
        <translation>überschneidet sich mit {clause}: &quot;{kind}&quot; kann eine Bedingung &quot;{word}&quot; haben</translation>
    </message>
    <message>
        <source>&quot;{kind}&quot; has no &quot;bar&quot; term; say when a refund is barred</source>
        <translation>&quot;{kind}&quot; hat keine Bedingung &quot;bar&quot;; es fehlt, wann eine Erstattung ausgeschlossen ist</translation>
    </message>
    <message>
        <source>&quot;{kind}&quot; has no &quot;{word}&quot; term beside this one</source>
        <translation>&quot;{kind}&quot; hat neben dieser keine Bedingung &quot;{word}&quot;</translation>
    </message>
    <message>
        <source>overlaps {clause}: one window opens with {opens}</source>
        <translation>überschneidet sich mit {clause}: mit {opens} beginnt eine Frist</translation>
    </message>
    <message>
        <source>&quot;{kind}&quot; has no window that opens with delivered</source>
        <translation>&quot;{kind}&quot; hat keine Frist, die mit delivered beginnt</translation>
    </message>
    <message>
        <source>&quot;{kind}&quot; has no &quot;completion&quot; term at &quot;{at}&quot;</source>
        <translation>&quot;{kind}&quot; hat keine Bedingung &quot;completion&quot; bei &quot;{at}&quot;</translation>
    </message>
    <message>
        <source>overlaps {clause}: rounds or windows, not both</source>
        <translation>überschneidet sich mit {clause}: Runden oder Fristen, nicht beides</translation>
    </message>
    <message>
        <source>&quot;{kind}&quot; is missing</source>
        <translation>&quot;{kind}&quot; fehlt</translation>
    </message>
    <message>
        <source>missing; {clause} sets a fee</source>
        <translation>fehlt; {clause} setzt eine Gebühr</translation>
    </message>
    <message>
        <source>&quot;{at}&quot; does not fit: &quot;{kind}&quot; has windows</source>
        <translation>&quot;{at}&quot; passt nicht: &quot;{kind}&quot; hat Fristen</translation>
    </message>
    <message>
        <source>&quot;{at}&quot; does not fit: &quot;{kind}&quot; has no windows</source>
        <translation>&quot;{at}&quot; passt nicht: &quot;{kind}&quot; hat keine Fristen</translation>
    </message>
    <message>
        <source>say either always = true or after which facts</source>
        <translation>entweder always = true oder nach welchen Einträgen</translation>
    </message>
    <message>
        <source>overlaps {clause}: &quot;{ground}&quot; of &quot;{kind}&quot; is judged by one clause</source>
        <translation>überschneidet sich mit {clause}: &quot;{ground}&quot; von &quot;{kind}&quot; wird nach einer Klausel beurteilt</translation>
    </message>
    <message>
        <source>overlaps {clause}: &quot;{ground}&quot; has one contact window</source>
        <translation>überschneidet sich mit {clause}: &quot;{ground}&quot; hat eine Kontaktfrist</translation>
    </message>
    <message>
        <source>overlaps {clause}: &quot;{word}&quot; answers every claim of &quot;{kind}&quot;</source>
        <translation>überschneidet sich mit {clause}: &quot;{word}&quot; beantwortet jeden Antrag von &quot;{kind}&quot;</translation>
    </message>
    <message>
        <source>overlaps {clause}: one exchange window</source>
        <translation>überschneidet sich mit {clause}: eine Umtauschfrist</translation>
    </message>
    <message>
        <source>overlaps {clause}: both judge &quot;exchange&quot;</source>
        <translation>überschneidet sich mit {clause}: beide beurteilen &quot;exchange&quot;</translation>
    </message>
    <message>
        <source>{name} is no IANA time zone</source>
        <translation>{name} ist keine IANA-Zeitzone</translation>
    </message>
    <message>
        <source>not an RFC 3339 instant with an offset</source>
        <translation>kein Zeitpunkt nach RFC 3339 mit Zonenabstand</translation>
    </message>
    <message>
        <source>an instant has whole seconds; leave the fraction out</source>
        <translation>ein Zeitpunkt hat ganze Sekunden; den Bruchteil weglassen</translation>
    </message>
    <message>
        <source>second 60 is not counted here; write the second before or after</source>
        <translation>Sekunde 60 zählt hier nicht; die Sekunde davor oder danach schreiben</translation>
    </message>
    <message>
        <source>outside the years {first} to {last}</source>
        <translation>außerhalb der Jahre {first} bis {last}</translation>
    </message>
    <message>
        <source>expecting value</source>
        <translation>ein Wert wird erwartet</translation>
    </message>
    <message>
        <source>expecting property name enclosed in double quotes</source>
        <translation>ein Name in doppelten Anführungszeichen wird erwartet</translation>
    </message>
    <message>
        <source>expecting &apos;:&apos; delimiter</source>
        <translation>ein Doppelpunkt „:“ wird erwartet</translation>
    </message>
    <message>
        <source>expecting &apos;,&apos; delimiter</source>
        <translation>ein Komma „,“ wird erwartet</translation>
    </message>
    <message>
        <source>invalid control character</source>
        <translation>ein Steuerzeichen, das nicht erlaubt ist</translation>
    </message>
    <message>
        <source>invalid \escape</source>
        <translation>eine unbekannte Folge nach \</translation>
    </message>
    <message>
        <source>illegal trailing comma before end of object</source>
        <translation>ein Komma zu viel am Ende des Objekts</translation>
    </message>
    <message>
        <source>illegal trailing comma before end of array</source>
        <translation>ein Komma zu viel am Ende der Liste</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>{what} is larger than 10 MB; cut it into several</source>
        <translation>{what} ist größer als 10 MB; in mehrere teilen</translation>
    </message>
    <message>
        <source>byte {number}</source>
        <translation>Byte {number}</translation>
    </message>
    <message>
        <source>not UTF-8; save {what} as UTF-8</source>
        <translation>kein UTF-8; {what} als UTF-8 speichern</translation>
    </message>
    <message>
        <source>nested deeper than {depth}; flatten {what}</source>
        <translation>tiefer als {depth} verschachtelt; {what} flacher machen</translation>
    </message>
    <message>
        <source>{name}: not a JSON number; write a number or leave it out</source>
        <translation>{name}: keine JSON-Zahl; eine Zahl schreiben oder weglassen</translation>
    </message>
    <message>
        <source>{digits}…: a number too long to mean anything; write a shorter one</source>
        <translation>{digits}…: eine Zahl, die zu lang ist, um etwas zu bedeuten; eine kürzere schreiben</translation>
    </message>
    <message>
        <source>line {line} column {column}</source>
        <translation>Zeile {line} Spalte {column}</translation>
    </message>
    <message>
        <source>a second document begins here; keep one JSON document in a file</source>
        <translation>hier beginnt ein zweites Dokument; in einer Datei steht ein JSON-Dokument</translation>
    </message>
    <message>
        <source>not JSON: {fault}</source>
        <translation>kein JSON: {fault}</translation>
    </message>
    <message>
        <source>given twice; keep one of them</source>
        <translation>zweimal vorhanden; eines behalten</translation>
    </message>
    <message>
        <source>half of a surrogate pair; write the whole character</source>
        <translation>ein halbes Surrogatpaar; das ganze Zeichen schreiben</translation>
    </message>
    <message>
        <source>not an amount such as &quot;400.00&quot;</source>
        <translation>kein Betrag wie &quot;400.00&quot;</translation>
    </message>
    <message>
        <source>{place}: {inner}</source>
        <translation>{place}: {inner}</translation>
    </message>
    <message>
        <source>{value}: {right}</source>
        <translation>{value}: {right}</translation>
    </message>
    <message>
        <source>not an object; write {…}</source>
        <translation>kein Objekt; richtig ist {…}</translation>
    </message>
    <message>
        <source>not a text; write it in quotes</source>
        <translation>kein Text; in Anführungszeichen schreiben</translation>
    </message>
    <message>
        <source>empty; write something</source>
        <translation>leer; etwas schreiben</translation>
    </message>
    <message>
        <source>empty; write something or leave the key out</source>
        <translation>leer; etwas schreiben oder den Schlüssel weglassen</translation>
    </message>
    <message>
        <source>not one of {known}</source>
        <translation>keines von {known}</translation>
    </message>
    <message>
        <source>write &quot;{word}&quot;</source>
        <translation>richtig ist &quot;{word}&quot;</translation>
    </message>
    <message>
        <source>not true or false</source>
        <translation>weder true noch false</translation>
    </message>
    <message>
        <source>not an amount such as &quot;400.00&quot;, in quotes</source>
        <translation>kein Betrag wie &quot;400.00&quot;, in Anführungszeichen</translation>
    </message>
    <message>
        <source>an amount that moves must be above 0</source>
        <translation>ein Betrag, der fließt, muss über 0 liegen</translation>
    </message>
    <message>
        <source>not a case this version reads; write &quot;{format}&quot;</source>
        <translation>kein Fall, den diese Version liest; richtig ist &quot;{format}&quot;</translation>
    </message>
    <message>
        <source>no policy of that name; known are {known}</source>
        <translation>kein Regelwerk dieses Namens; bekannt sind {known}</translation>
    </message>
    <message>
        <source>not an IANA time zone such as &quot;Europe/Berlin&quot;</source>
        <translation>keine IANA-Zeitzone wie &quot;Europe/Berlin&quot;</translation>
    </message>
    <message>
        <source>not a policy&apos;s name, or {name, versions}</source>
        <translation>kein Name eines Regelwerks und kein {name, versions}</translation>
    </message>
    <message>
        <source>empty; name at least one policy file</source>
        <translation>leer; mindestens eine Regelwerk-Datei nennen</translation>
    </message>
    <message>
        <source>not a list; write […]</source>
        <translation>keine Liste; richtig ist […]</translation>
    </message>
    <message>
        <source>not a currency code such as &quot;USD&quot;</source>
        <translation>kein Währungskürzel wie &quot;USD&quot;</translation>
    </message>
    <message>
        <source>not a whole number from 0</source>
        <translation>keine ganze Zahl ab 0</translation>
    </message>
    <message>
        <source>already the id of facts[{number}]; give each fact its own</source>
        <translation>schon die Kennung von facts[{number}]; jeder Eintrag braucht eine eigene</translation>
    </message>
    <message>
        <source>empty; a request has at least one item</source>
        <translation>leer; eine Anfrage hat mindestens einen Punkt</translation>
    </message>
    <message>
        <source>says nothing; give one of {known}</source>
        <translation>sagt nichts; nötig ist eines von {known}</translation>
    </message>
    <message>
        <source>not a file&apos;s name, or {name, role, bytes, sha256}</source>
        <translation>kein Dateiname und kein {name, role, bytes, sha256}</translation>
    </message>
    <message>
        <source>not a number of bytes</source>
        <translation>keine Anzahl von Bytes</translation>
    </message>
    <message>
        <source>not 64 lower-case hexadecimal digits</source>
        <translation>keine 64 kleingeschriebenen Hexadezimalziffern</translation>
    </message>
    <message>
        <source>revised already; a request is revised once</source>
        <translation>schon erledigt; eine Anfrage wird einmal erledigt</translation>
    </message>
    <message>
        <source>{value}: {fault}</source>
        <translation>{value}: {fault}</translation>
    </message>
    <message>
        <source>no fact has this id; point to an earlier one</source>
        <translation>kein Eintrag hat diese Kennung; auf einen früheren verweisen</translation>
    </message>
    <message>
        <source>no request is earlier; leave the key out</source>
        <translation>keine Anfrage ist früher; den Schlüssel weglassen</translation>
    </message>
    <message>
        <source>not an item of an earlier request, such as {item}</source>
        <translation>kein Punkt einer früheren Anfrage wie {item}</translation>
    </message>
    <message>
        <source>a later fact; point to an earlier one</source>
        <translation>ein späterer Eintrag; auf einen früheren verweisen</translation>
    </message>
    <message>
        <source>a &quot;{kind}&quot; fact; point to a &quot;{wanted}&quot; one</source>
        <translation>ein Eintrag &quot;{kind}&quot;; auf einen der Art &quot;{wanted}&quot; verweisen</translation>
    </message>
    <message>
        <source>this claim is not about an exchange; point to one of ground &quot;exchange&quot;</source>
        <translation>dieser Antrag betrifft keinen Umtausch; auf einen mit dem Grund &quot;exchange&quot; verweisen</translation>
    </message>
    <message>
        <source>not read: {reason}</source>
        <translation>nicht gelesen: {reason}</translation>
    </message>
    <message>
        <source>not read: no file has such a name</source>
        <translation>nicht gelesen: so heißt keine Datei</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>a pipe or device, not a file</source>
        <translation>eine Pipe oder ein Gerät, keine Datei</translation>
    </message>
    <message>
        <source>over 10 MB; a policy file is a page of text</source>
        <translation>über 10 MB; eine Regelwerk-Datei ist eine Seite Text</translation>
    </message>
    <message>
        <source>not UTF-8; save the file as UTF-8</source>
        <translation>kein UTF-8; die Datei als UTF-8 speichern</translation>
    </message>
    <message>
        <source>&quot;{name}&quot;: the files say &quot;{other}&quot;</source>
        <translation>„{name}“: die Dateien sagen „{other}“</translation>
    </message>
    <message>
        <source>not a mail: it has neither sender, date nor subject</source>
        <translation>keine Mail: ohne Absender, Datum und Betreff</translation>
    </message>
    <message>
        <source>not UTF-8 (byte {start}); save it as UTF-8</source>
        <translation>kein UTF-8 (Byte {start}); als UTF-8 speichern</translation>
    </message>
    <message>
        <source>over 10 MB; a message is a page of text</source>
        <translation>über 10 MB; eine Nachricht ist eine Seite Text</translation>
    </message>
    <message>
        <source>empty; there is nothing to read</source>
        <translation>leer; es gibt nichts zu lesen</translation>
    </message>
    <message>
        <source>not an object of rules</source>
        <translation>kein Objekt mit Regeln</translation>
    </message>
    <message>
        <source>not an object</source>
        <translation>kein Objekt</translation>
    </message>
    <message>
        <source>lies in the quiet hours</source>
        <translation>liegt in der Ruhezeit</translation>
    </message>
    <message>
        <source>one to five lengths of time, each at most 400 days</source>
        <translation>ein bis fünf Zeitabstände, jeder höchstens 400 Tage</translation>
    </message>
    <message>
        <source>two times of day</source>
        <translation>zwei Uhrzeiten</translation>
    </message>
    <message>
        <source>not a time of day such as &quot;09:00&quot;</source>
        <translation>keine Uhrzeit wie &quot;09:00&quot;</translation>
    </message>
    <message>
        <source>at least one day of the week</source>
        <translation>mindestens ein Wochentag</translation>
    </message>
    <message>
        <source>The installation is incomplete: its resources are missing. Nothing was changed.</source>
        <translation>Die Installation ist unvollständig: Ihre Dateien fehlen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Install Studio Desk again.</source>
        <translation>Studio Desk neu installieren.</translation>
    </message>
    <message>
        <source>The backup {name} is no good: {wrong}. The studio is unchanged.</source>
        <translation>Das Backup {name} taugt nicht: {wrong}. Das Studio ist unverändert.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Ein anderes Backup wählen.</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation>Das Backup wurde nicht wiederhergestellt</translation>
    </message>
    <message>
        <source>The backup changed while it was read. The studio is unchanged.</source>
        <translation>Das Backup änderte sich beim Lesen. Das Studio ist unverändert.</translation>
    </message>
    <message>
        <source>The studio is encrypted, and what opens such files is not installed.</source>
        <translation>Das Studio ist verschlüsselt, und was solche Dateien öffnet, ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install it: pip install &apos;studio-desk[encryption]&apos;.</source>
        <translation>Installieren mit: pip install &apos;studio-desk[encryption]&apos;.</translation>
    </message>
    <message>
        <source>The new file does not hold what the old one holds. Nothing was changed.</source>
        <translation>Die neue Datei enthält nicht, was die alte enthält. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The studio is open already ({holder}), as {path} says.</source>
        <translation>Das Studio ist schon geöffnet ({holder}), wie {path} sagt.</translation>
    </message>
    <message>
        <source>The studio is open already, as {path} says.</source>
        <translation>Das Studio ist schon geöffnet, wie {path} sagt.</translation>
    </message>
    <message>
        <source>Close the other window, or use another profile with --profile DIR.</source>
        <translation>Das andere Fenster schließen oder mit --profile DIR ein anderes Profil nehmen.</translation>
    </message>
    <message>
        <source>{path} has version {found} of the studio&apos;s file, which this program cannot bring to version {wanted}. The file was left as it is.</source>
        <translation>{path} hat Version {found} der Studiodatei, die dieses Programm nicht auf Version {wanted} bringen kann. Die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>Open it with an earlier version of the program first.</source>
        <translation>Sie zuerst mit einer früheren Version des Programms öffnen.</translation>
    </message>
    <message>
        <source>The studio&apos;s file could not be brought to version {to}: {tables} would not hold what it held. The file was left as it is.</source>
        <translation>Die Studiodatei konnte nicht auf Version {to} gebracht werden: {tables} enthielte nicht mehr, was darin war. Die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>Go on with the earlier version of the program.</source>
        <translation>Mit der früheren Version des Programms weiterarbeiten.</translation>
    </message>
    <message>
        <source>The studio&apos;s file could not be brought to version {to}: {fault}. The file was left as it is.</source>
        <translation>Die Studiodatei konnte nicht auf Version {to} gebracht werden: {fault}. Die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>Restore the newest backup, or choose another profile with --profile DIR.</source>
        <translation>Das neueste Backup wiederherstellen oder mit --profile DIR ein anderes Profil wählen.</translation>
    </message>
    <message>
        <source>Something is still at work in the studio. Nothing was changed.</source>
        <translation>Im Studio läuft noch eine Arbeit. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Do it again when that has ended.</source>
        <translation>Noch einmal versuchen, wenn sie beendet ist.</translation>
    </message>
    <message>
        <source>The backup was not written: {why}. The studio is unchanged.</source>
        <translation>Das Backup wurde nicht geschrieben: {why}. Das Studio ist unverändert.</translation>
    </message>
    <message>
        <source>There is no studio at {path}.</source>
        <translation>In {path} ist kein Studio.</translation>
    </message>
    <message>
        <source>Open the program once to make it.</source>
        <translation>Das Programm einmal öffnen, dann wird es angelegt.</translation>
    </message>
    <message>
        <source>{path} is of an older version of the program.</source>
        <translation>{path} stammt von einer älteren Version des Programms.</translation>
    </message>
    <message>
        <source>Open the program once.</source>
        <translation>Das Programm einmal öffnen.</translation>
    </message>
    <message>
        <source>{path} is damaged and was left as it is.</source>
        <translation>{path} ist beschädigt und blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>The studio&apos;s file {path} cannot be opened: {why}.</source>
        <translation>Die Studiodatei {path} kann nicht geöffnet werden: {why}.</translation>
    </message>
    <message>
        <source>Make the file and its folder readable and writable for yourself.</source>
        <translation>Die Datei und ihren Ordner lesbar und beschreibbar machen.</translation>
    </message>
    <message>
        <source>{folder} cannot be written, so the studio can be read and not changed.</source>
        <translation>In {folder} kann nicht geschrieben werden, daher kann das Studio gelesen, aber nicht geändert werden.</translation>
    </message>
    <message>
        <source>Make the folder and its files writable for yourself and open the program again.</source>
        <translation>Den Ordner und seine Dateien beschreibbar machen und das Programm neu öffnen.</translation>
    </message>
    <message>
        <source>There is no room left on the disk, so the studio can be read and not changed.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr, daher kann das Studio gelesen, aber nicht geändert werden.</translation>
    </message>
    <message>
        <source>Free some space and open the program again.</source>
        <translation>Platz schaffen und das Programm neu öffnen.</translation>
    </message>
    <message>
        <source>{path} is empty: something cut it short.</source>
        <translation>{path} ist leer: Etwas hat sie abgeschnitten.</translation>
    </message>
    <message>
        <source>{path} is not a file of this program and was left as it is.</source>
        <translation>{path} ist keine Datei dieses Programms und blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>Choose another profile with --profile DIR.</source>
        <translation>Mit --profile DIR ein anderes Profil wählen.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program and was left as it is.</source>
        <translation>{path} stammt von einer neueren Version dieses Programms und blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>Open it with the newer version.</source>
        <translation>Sie mit der neueren Version öffnen.</translation>
    </message>
    <message>
        <source>{path} has no version this program knows.</source>
        <translation>{path} hat keine Version, die dieses Programm kennt.</translation>
    </message>
    <message>
        <source>{path} is cut short and was left as it is.</source>
        <translation>{path} ist abgeschnitten und blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>{path} is damaged and was left as it is: {fault}.</source>
        <translation>{path} ist beschädigt und blieb, wie sie ist: {fault}.</translation>
    </message>
    <message>
        <source>The backup did not pass its check and was not kept.</source>
        <translation>Das Backup bestand seine Prüfung nicht und wurde nicht behalten.</translation>
    </message>
    <message>
        <source>What was recorded before is safe; this was not recorded.</source>
        <translation>Was vorher eingetragen wurde, ist sicher; dies wurde nicht eingetragen.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Free some space and do it again.</source>
        <translation>Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The studio&apos;s file cannot be written.</source>
        <translation>In die Studiodatei kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Make the file and its folder writable, then do it again.</source>
        <translation>Die Datei und ihren Ordner beschreibbar machen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The disk reported an error.</source>
        <translation>Der Datenträger meldete einen Fehler.</translation>
    </message>
    <message>
        <source>Check the disk, then do it again.</source>
        <translation>Den Datenträger prüfen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Another program keeps the studio&apos;s file busy.</source>
        <translation>Ein anderes Programm hält die Studiodatei besetzt.</translation>
    </message>
    <message>
        <source>Close it and do it again.</source>
        <translation>Es schließen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The studio&apos;s file or its journal cannot be opened.</source>
        <translation>Die Studiodatei oder ihr Journal kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The studio&apos;s file is damaged and was left as it is.</source>
        <translation>Die Studiodatei ist beschädigt und blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>Restore the newest backup.</source>
        <translation>Das neueste Backup wiederherstellen.</translation>
    </message>
    <message>
        <source>The studio&apos;s file is no database of this program and was left as it is.</source>
        <translation>Die Studiodatei ist keine Datenbank dieses Programms und blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>Choose another file, or restore the newest backup.</source>
        <translation>Eine andere Datei wählen oder das neueste Backup wiederherstellen.</translation>
    </message>
    <message>
        <source>empty; a heading and one client on each line</source>
        <translation>leer; nötig sind eine Überschrift und ein Kunde je Zeile</translation>
    </message>
    <message>
        <source>{count} lines; at most {most} are read</source>
        <translation>{count} Zeilen; höchstens {most} werden gelesen</translation>
    </message>
    <message>
        <source>no heading for a name or an e-mail address was recognised</source>
        <translation>keine Überschrift für einen Namen oder eine E-Mail-Adresse erkannt</translation>
    </message>
    <message>
        <source>{count} cells under {headings} headings</source>
        <translation>{count} Zellen unter {headings} Überschriften</translation>
    </message>
    <message>
        <source>{field}: {count} characters</source>
        <translation>{field}: {count} Zeichen</translation>
    </message>
    <message>
        <source>{field}: not a text that can be kept</source>
        <translation>{field}: kein Text, der aufbewahrt werden kann</translation>
    </message>
    <message>
        <source>no contact: BEGIN:VCARD was not found</source>
        <translation>kein Kontakt: BEGIN:VCARD fehlt</translation>
    </message>
    <message>
        <source>{count} contacts; at most {most} are read</source>
        <translation>{count} Kontakte; höchstens {most} werden gelesen</translation>
    </message>
    <message>
        <source>END:VCARD without its beginning</source>
        <translation>END:VCARD ohne Anfang</translation>
    </message>
    <message>
        <source>no vCard; BEGIN:VCARD is missing</source>
        <translation>keine vCard; BEGIN:VCARD fehlt</translation>
    </message>
    <message>
        <source>the contact of line {line} has no end</source>
        <translation>der Kontakt von Zeile {line} hat kein Ende</translation>
    </message>
    <message>
        <source>not a line of a vCard: NAME:value</source>
        <translation>keine Zeile einer vCard: NAME:Wert</translation>
    </message>
    <message>
        <source>version &quot;{version}&quot; is not known</source>
        <translation>Version „{version}“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>text in an encoding that is not known</source>
        <translation>Text in einer unbekannten Kodierung</translation>
    </message>
    <message>
        <source>there is no room for the evidence</source>
        <translation>kein Platz für die Belege</translation>
    </message>
    <message>
        <source>the evidence could not be written</source>
        <translation>die Belege konnten nicht geschrieben werden</translation>
    </message>
    <message>
        <source>no setting of that name</source>
        <translation>keine Einstellung dieses Namens</translation>
    </message>
    <message>
        <source>not a whole number from 0 to {longest}</source>
        <translation>keine ganze Zahl von 0 bis {longest}</translation>
    </message>
    <message>
        <source>a text holds half a character; type it again</source>
        <translation>ein Text enthält ein halbes Zeichen; neu eingeben</translation>
    </message>
    <message>
        <source>no .json or .jsonl file in this folder</source>
        <translation>keine .json- oder .jsonl-Datei in diesem Ordner</translation>
    </message>
    <message>
        <source>empty; one case on each line</source>
        <translation>leer; nötig ist ein Fall je Zeile</translation>
    </message>
    <message>
        <source>not a text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>not the name of a logo that was taken in</source>
        <translation>nicht der Name eines aufgenommenen Logos</translation>
    </message>
    <message>
        <source>Mixing and mastering are complete once delivered.</source>
        <translation>Mix und Master sind mit der Lieferung abgeschlossen.</translation>
    </message>
    <message>
        <source>After the final files are out, a mix or master is not refunded.</source>
        <translation>Sind die endgültigen Dateien ausgeliefert, wird ein Mix oder Master nicht erstattet.</translation>
    </message>
    <message>
        <source>One round of reasonable revisions is free, or as many as the package says.</source>
        <translation>Eine Runde angemessener Revisionen ist frei, oder so viele, wie das Paket nennt.</translation>
    </message>
    <message>
        <source>Not liking the result after revisions is no reason for a refund.</source>
        <translation>Nichtgefallen nach den Revisionen ist kein Grund für eine Erstattung.</translation>
    </message>
    <message>
        <source>Sample packs, presets and downloads are not refunded once bought.</source>
        <translation>Sample-Packs, Presets und Downloads werden nach dem Kauf nicht erstattet.</translation>
    </message>
    <message>
        <source>The files belong to the client when the order is done and the link given.</source>
        <translation>Die Dateien gehören der Kundin oder dem Kunden, sobald bestellt und der Link gegeben ist.</translation>
    </message>
    <message>
        <source>Digital goods are not taken back, exchanged or refunded.</source>
        <translation>Digitale Waren werden nicht zurückgenommen, umgetauscht oder erstattet.</translation>
    </message>
    <message>
        <source>Read the description and hear the demo before buying.</source>
        <translation>Vor dem Kauf Beschreibung lesen und Demo anhören.</translation>
    </message>
    <message>
        <source>Testing and consultation are not refunded once begun.</source>
        <translation>Tests und Beratung werden nach Beginn nicht erstattet.</translation>
    </message>
    <message>
        <source>If the studio cannot finish the testing, the client chooses refund or credit.</source>
        <translation>Kann das Studio den Test nicht beenden, gibt es nach Wahl Geld zurück oder Guthaben.</translation>
    </message>
    <message>
        <source>The list of exceptions is open: the studio may still decide otherwise.</source>
        <translation>Die Liste der Ausnahmen ist offen: Das Studio kann im Einzelfall anders entscheiden.</translation>
    </message>
    <message>
        <source>A payment made twice through a technical fault may be refunded.</source>
        <translation>Eine durch einen technischen Fehler doppelte Zahlung kann erstattet werden.</translation>
    </message>
    <message>
        <source>A proven payment fault with nothing received may be refunded.</source>
        <translation>Ein belegter Zahlungsfehler ohne erhaltene Leistung kann erstattet werden.</translation>
    </message>
    <message>
        <source>For an exception the client gets in touch in the 7 days after buying.</source>
        <translation>Für eine Ausnahme ist das Studio binnen 7 Tagen nach dem Kauf anzusprechen.</translation>
    </message>
    <message>
        <source>A chargeback with no word to the studio first breaks the terms.</source>
        <translation>Eine Rückbuchung, ohne vorher das Studio anzusprechen, verletzt die Bedingungen.</translation>
    </message>
    <message>
        <source>Questions about refunds go to the studio&apos;s own contact address.</source>
        <translation>Fragen zu Erstattungen gehen an die Kontaktadresse des Studios.</translation>
    </message>
    <message>
        <source>Goods are exchanged, not refunded.</source>
        <translation>Waren werden umgetauscht, nicht erstattet.</translation>
    </message>
    <message>
        <source>An exchange is possible for 14 days from the day of purchase.</source>
        <translation>Ein Umtausch ist 14 Tage ab dem Kauftag möglich.</translation>
    </message>
    <message>
        <source>The item is back within the 14 days.</source>
        <translation>Der Artikel ist innerhalb der 14 Tage zurück.</translation>
    </message>
    <message>
        <source>The item is unused and as it was on arrival.</source>
        <translation>Der Artikel ist unbenutzt und wie bei der Ankunft.</translation>
    </message>
    <message>
        <source>It comes in its own packaging, with every accessory.</source>
        <translation>Er kommt in seiner eigenen Verpackung, mit allem Zubehör.</translation>
    </message>
    <message>
        <source>The client asks for the exchange in those same 14 days.</source>
        <translation>Um den Umtausch wird in denselben 14 Tagen gebeten.</translation>
    </message>
    <message>
        <source>The studio gives out an RMA number and explains the way back.</source>
        <translation>Das Studio vergibt eine RMA-Nummer und erklärt den Rückweg.</translation>
    </message>
    <message>
        <source>Return shipping is the client&apos;s; a tracked parcel is advised.</source>
        <translation>Den Rückversand trägt, wer zurückschickt; ein Paket mit Sendungsnummer wird empfohlen.</translation>
    </message>
    <message>
        <source>What comes back is inspected, then exchanged without delay.</source>
        <translation>Was zurückkommt, wird geprüft und dann ohne Verzug getauscht.</translation>
    </message>
    <message>
        <source>If it is out of stock, another item or store credit of equal value.</source>
        <translation>Ist es nicht vorrätig: ein anderer Artikel oder Guthaben in gleicher Höhe.</translation>
    </message>
    <message>
        <source>Custom-made and final-sale items may be left out of exchanges.</source>
        <translation>Sonderanfertigungen und Restposten können vom Umtausch ausgenommen sein.</translation>
    </message>
    <message>
        <source>Whoever buys accepts these terms; the order keeps the version accepted.</source>
        <translation>Wer kauft, nimmt diese Bedingungen an; für den Auftrag bleibt die angenommene Fassung vermerkt.</translation>
    </message>
    <message>
        <source>Files, names and addresses of clients stay private; nothing is tracked.</source>
        <translation>Dateien, Namen und Adressen bleiben vertraulich; nichts wird verfolgt.</translation>
    </message>
    <message>
        <source>Material belongs to whoever owns it.</source>
        <translation>Das Material gehört, wem es gehört.</translation>
    </message>
    <message>
        <source>Free revisions for 5 days after the file is sent.</source>
        <translation>Freie Revisionen bis 5 Tage nach dem Versand der Datei.</translation>
    </message>
    <message>
        <source>With no request in those days, the project is complete.</source>
        <translation>Ohne Anfrage in diesen Tagen ist das Projekt abgeschlossen.</translation>
    </message>
    <message>
        <source>After a revision, 2 more days; the later one counts.</source>
        <translation>Nach einer Revision 2 weitere Tage; der spätere Zeitpunkt zählt.</translation>
    </message>
    <message>
        <source>A request made in time keeps the project open until it is revised; then the days run out.</source>
        <translation>Eine rechtzeitige Anfrage hält das Projekt offen, bis sie erledigt ist; dann laufen die Tage ab.</translation>
    </message>
    <message>
        <source>After the deadline a revision is charged.</source>
        <translation>Nach der Frist wird eine Revision berechnet.</translation>
    </message>
    <message>
        <source>Finished projects may be kept 4 weeks or up to 5 years, without a promise.</source>
        <translation>Fertige Projekte können 4 Wochen oder bis zu 5 Jahre aufbewahrt werden, ohne Zusage.</translation>
    </message>
    <message>
        <source>Files are in the studio&apos;s care until the project is complete.</source>
        <translation>Bis zum Abschluss des Projekts sind die Dateien in der Obhut des Studios.</translation>
    </message>
    <message>
        <source>One list per round: follow-ups free, new items not.</source>
        <translation>Eine Liste je Runde: Nachträge sind frei, neue Punkte nicht.</translation>
    </message>
    <message>
        <source>Going back on an earlier change is no free revision.</source>
        <translation>Eine frühere Änderung zurückzunehmen ist keine freie Revision.</translation>
    </message>
    <message>
        <source>Undoing a change costs at least $10 for each song.</source>
        <translation>Eine Änderung rückgängig zu machen kostet mindestens 10 $ je Titel.</translation>
    </message>
    <message>
        <source>Charged revisions start at $10 a song for mastering and $20 for mixing, case by case.</source>
        <translation>Berechnete Revisionen beginnen bei 10 $ je Titel für Mastering und 20 $ für Mixing, je nach Fall.</translation>
    </message>
    <message>
        <source>Nothing is refunded.</source>
        <translation>Es wird nichts erstattet.</translation>
    </message>
    <message>
        <source>Who asks for a refund gets credit; the studio sets the amount.</source>
        <translation>Wer um Erstattung bittet, bekommt Guthaben; die Höhe bestimmt das Studio.</translation>
    </message>
    <message>
        <source>The terms can change at any time; the newest version counts at once, in full.</source>
        <translation>Die Bedingungen können sich jederzeit ändern; die neueste Fassung gilt sofort und ganz.</translation>
    </message>
    <message>
        <source>Questions are answered by e-mail.</source>
        <translation>Fragen werden per E-Mail beantwortet.</translation>
    </message>
    <message>
        <source>A service is not refunded once it was rendered.</source>
        <translation>Eine erbrachte Leistung wird nicht erstattet.</translation>
    </message>
    <message>
        <source>Trouble with a service is reported within 7 days of its date.</source>
        <translation>Ein Problem mit einer Leistung ist binnen 7 Tagen nach ihrem Datum zu melden.</translation>
    </message>
    <message>
        <source>Our own mistake is fixed; if that fails, part of the money or credit, as the studio decides.</source>
        <translation>Eigene Fehler werden behoben; gelingt das nicht, gibt es einen Teil des Geldes oder Guthaben, nach Entscheidung des Studios.</translation>
    </message>
    <message>
        <source>No refund for user error, changed needs, or use after the work was done.</source>
        <translation>Keine Erstattung bei Bedienfehlern, geändertem Bedarf oder Nutzung nach getaner Arbeit.</translation>
    </message>
    <message>
        <source>A subscription can be cancelled at any time before its next billing.</source>
        <translation>Ein Abo ist jederzeit vor der nächsten Abrechnung kündbar.</translation>
    </message>
    <message>
        <source>What is left unused of a subscription is generally not refunded.</source>
        <translation>Was von einem Abo ungenutzt bleibt, wird in der Regel nicht erstattet.</translation>
    </message>
    <message>
        <source>A billing error or a fault in the subscribed service is looked into.</source>
        <translation>Einem Abrechnungsfehler oder einem Mangel der abonnierten Leistung wird nachgegangen.</translation>
    </message>
    <message>
        <source>After cancelling, access lasts to the end of the paid cycle.</source>
        <translation>Nach der Kündigung bleibt der Zugang bis zum Ende des bezahlten Zeitraums.</translation>
    </message>
    <message>
        <source>Online purchases are not refunded once the service has begun.</source>
        <translation>Online-Käufe werden nicht erstattet, sobald die Leistung begonnen hat.</translation>
    </message>
    <message>
        <source>The client gets in touch within 7 days of receiving the service.</source>
        <translation>Das Studio ist binnen 7 Tagen nach Erhalt der Leistung anzusprechen.</translation>
    </message>
    <message>
        <source>Screenshots or mails help the review; they are not required.</source>
        <translation>Bildschirmfotos oder E-Mails helfen der Prüfung; nötig sind sie nicht.</translation>
    </message>
    <message>
        <source>Each report is reviewed on what was sent in.</source>
        <translation>Jede Meldung wird anhand des Eingesandten geprüft.</translation>
    </message>
    <message>
        <source>After the review the client gets an answer and, where due, a settlement.</source>
        <translation>Nach der Prüfung gibt es eine Antwort und, wo er ansteht, einen Ausgleich.</translation>
    </message>
    <message>
        <source>The studio may settle outside these rules, case by case.</source>
        <translation>Das Studio kann im Einzelfall außerhalb dieser Regeln entgegenkommen.</translation>
    </message>
    <message>
        <source>New terms hold for services given after the change.</source>
        <translation>Neue Bedingungen gelten für Leistungen nach der Änderung.</translation>
    </message>
    <message>
        <source>Nothing is delivered yet, so there is no revision to speak of.</source>
        <translation>Noch ist nichts geliefert, also gibt es keine Revision.</translation>
    </message>
    <message>
        <source>Our own mistake is put right free of charge.</source>
        <translation>Eigene Fehler beheben wir kostenlos.</translation>
    </message>
    <message>
        <source>Session files are purged. Restore them to reopen what the window allows.</source>
        <translation>Die Session-Dateien sind gelöscht. Wiederherstellen öffnet, was die Frist zulässt.</translation>
    </message>
    <message>
        <source>The order is cancelled or fully refunded, so revisions are closed.</source>
        <translation>Die Bestellung ist storniert oder ganz erstattet, also sind Revisionen geschlossen.</translation>
    </message>
    <message>
        <source>The policy does not cover this kind of work.</source>
        <translation>Das Regelwerk deckt diese Art der Arbeit nicht ab.</translation>
    </message>
    <message>
        <source>This kind of work has no revisions under its policy.</source>
        <translation>Für diese Art der Arbeit sieht ihr Regelwerk keine Revisionen vor.</translation>
    </message>
    <message>
        <source>The policy says nothing about keeping files.</source>
        <translation>Das Regelwerk sagt nichts über das Aufbewahren von Dateien.</translation>
    </message>
    <message>
        <source>A second payment of the same amount goes beyond what is owed.</source>
        <translation>Eine zweite Zahlung in gleicher Höhe übersteigt das Geschuldete.</translation>
    </message>
    <message>
        <source>Files under a hold or an open dispute must not be purged.</source>
        <translation>Gesperrte Dateien und solche in einem offenen Streitfall dürfen nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>In the policy&apos;s words: {original}</source>
        <translation>Im Wortlaut: {original}</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>Show what happened</source>
        <translation>Zeigen, was geschah</translation>
    </message>
    <message>
        <source>This reads like a claim.</source>
        <translation>Das liest sich wie ein Antrag.</translation>
    </message>
    <message>
        <source>This reads like a claim: {said}</source>
        <translation>Das liest sich wie ein Antrag: {said}</translation>
    </message>
    <message>
        <source>Open a claim…</source>
        <translation>Antrag eröffnen…</translation>
    </message>
    <message>
        <source>Move “{column}” left</source>
        <translation>„{column}“ nach links</translation>
    </message>
    <message>
        <source>Move “{column}” right</source>
        <translation>„{column}“ nach rechts</translation>
    </message>
    <message>
        <source>Make “{column}” wider</source>
        <translation>„{column}“ breiter</translation>
    </message>
    <message>
        <source>Make “{column}” narrower</source>
        <translation>„{column}“ schmaler</translation>
    </message>
    <message numerus="yes">
        <source>%n files missing</source>
        <comment>%n file missing</comment>
        <translation>
            <numerusform>%n Datei fehlt</numerusform>
            <numerusform>%n Dateien fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files changed</source>
        <comment>%n file changed</comment>
        <translation>
            <numerusform>%n Datei verändert</numerusform>
            <numerusform>%n Dateien verändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files cut short</source>
        <comment>%n file cut short</comment>
        <translation>
            <numerusform>%n Datei abgeschnitten</numerusform>
            <numerusform>%n Dateien abgeschnitten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are links now</source>
        <comment>%n file is a link now</comment>
        <translation>
            <numerusform>%n Datei ist jetzt ein Link</numerusform>
            <numerusform>%n Dateien sind jetzt Links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files unreadable</source>
        <comment>%n file unreadable</comment>
        <translation>
            <numerusform>%n Datei unlesbar</numerusform>
            <numerusform>%n Dateien unlesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <comment>%n missing</comment>
        <translation>
            <numerusform>%n fehlt</numerusform>
            <numerusform>%n fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>%n changed</comment>
        <translation>
            <numerusform>%n verändert</numerusform>
            <numerusform>%n verändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cut short</source>
        <comment>%n cut short</comment>
        <translation>
            <numerusform>%n abgeschnitten</numerusform>
            <numerusform>%n abgeschnitten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <comment>%n link</comment>
        <translation>
            <numerusform>%n Link</numerusform>
            <numerusform>%n Links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <comment>%n unreadable</comment>
        <translation>
            <numerusform>%n unlesbar</numerusform>
            <numerusform>%n unlesbar</numerusform>
        </translation>
    </message>
</context>
</TS>
