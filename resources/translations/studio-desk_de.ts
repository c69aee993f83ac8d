<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>The window speaks it from the next start</source>
        <translation>Gilt ab dem nächsten Start</translation>
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
        <translation>Zusammenführen …</translation>
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
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
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
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Sortiert nach</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
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
        <source>Now · %s</source>
        <translation>Jetzt · %s</translation>
    </message>
    <message>
        <source>As of %s</source>
        <translation>Stand vom %s</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
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
        <source>Searched: projects, clients, songs, references, pages, commands, clauses.</source>
        <translation>Gesucht in: Projekten, Kunden, Songs, Referenzen, Seiten, Befehlen, Klauseln.</translation>
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
        <source>Change</source>
        <translation>Ändern</translation>
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
        <source>What needs you</source>
        <translation>Was ansteht</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>A note to the client is on the clipboard</source>
        <translation>Eine Nachricht an den Kunden liegt in der Zwischenablage</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
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
        <source>Record something else</source>
        <translation>Etwas anderes eintragen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
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
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
</TS>
