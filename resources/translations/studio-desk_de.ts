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
        <source>Came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money.</source>
        <translation type="unfinished"></translation>
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
    <message numerus="yes">
        <source>%n other clients with the same name or e-mail address</source>
        <comment>%n other client with the same name or e-mail address</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message numerus="yes">
        <source>%n projects</source>
        <comment>%n project</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No project yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything said, {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing said so far</source>
        <translation type="unfinished"></translation>
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
    <message numerus="yes">
        <source>%n clients</source>
        <comment>%n client</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sorted by {name}, shown: {shown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found for “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched: name, e-mail and phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client looks like another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of {when}</source>
        <translation type="unfinished"></translation>
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
        <source>Nothing found for “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched: projects, clients, songs, references, pages, commands, clauses.</source>
        <translation>Gesucht in: Projekten, Kunden, Songs, Referenzen, Seiten, Befehlen, Klauseln.</translation>
    </message>
    <message>
        <source>Studio Desk tells you, for each project: is a revision still free, does a refund exception apply, and how long do you keep the files. Each answer names the policy clause behind it.</source>
        <translation type="unfinished"></translation>
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
        <source>Days are counted in {zone} time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Was ansteht</translation>
    </message>
    <message>
        <source>clause {number}</source>
        <translation type="unfinished"></translation>
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
        <source>Waiting on you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting on the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: {button}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>clauses {cited}</source>
        <comment>clause {cited}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n things need you.</source>
        <comment>%n thing needs you.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The next deadline is {day} at {clock}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deadline is ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n projects wait for nobody</source>
        <comment>%n project waits for nobody</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Deliver the revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliver the revision. More asked now is billable, {fee}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund: the same payment came in twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund {amount}: the same payment came in twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in again {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened {when}, files held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the bank by {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gather what the bank needs, and record how it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Ask for proof: the claim waits for it ({ground}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide on the claim: {ground}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle the claim: the exception applies ({ground}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue an RMA number: an exchange was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect the return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect the return, {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspected {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer another item, or store credit of the same value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the replacement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another policy: this one does not cover the work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purge the session files: they are kept past their longest term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client may ask for a revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The client may ask for a revision: %n rounds left, no deadline.</source>
        <comment>The client may ask for a revision: %n round left, no deadline.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Log request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups end {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free revisions end {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free since {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to client…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access ends. No further charge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access ends {when}. No further charge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} must be back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} must be back by {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then refused as late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exchange can be asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exchange can be asked for until {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last entry {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliver the work.</source>
        <translation type="unfinished"></translation>
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
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References and RMA numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Studio Desk stays in the tray and goes on reminding. Quit it from the tray&apos;s menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note to the client is copied. Paste it into your mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a calendar in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze 1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deadline is near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders paused until {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deadline ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Studio Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze what is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit Studio Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled project</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n projects need you now: {title}</source>
        <comment>%n project needs you now: {title}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their projects go to one of them. Undo takes it back whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find another client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients to merge; Space ticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients to merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tick at least two clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last heard of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time is up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d</source>
        <comment>days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>%n day</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <comment>%n hour</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <comment>%n minute</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <comment>%n second</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of {when}, {zone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid twice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chargeback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} came in {first}, and again {second}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, with no word to you first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paid} came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{refunded} went back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{credited} given as credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{owed} owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. It is kept as typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like a phone number. It is kept as typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n projects move to {keep}.</source>
        <comment>%n project moves to {keep}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is taken over: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the note: {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gone} leaves the list. Undo brings everything back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gone} leave the list. Undo brings everything back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courtesy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purgeable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then a courtesy until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record purge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold since {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold since {day}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dispute is open since {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must not be purged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise: {standing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care begins with the work or the delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept without a promise. Then purgeable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May go any day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May go any day. Overdue after {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{longest} have passed since completion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session files are gone. Restore them to reopen revisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy says nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long is the studio&apos;s own choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while the project is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then a courtesy without a promise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then a courtesy to
{when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}, {when}, recorded {recorded}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}, {when}, recorded {recorded}, retracted {retracted}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retracted {when}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed {day}, late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed {day}, in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies once you record that the work cannot be completed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it to let this apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies once there is proof: a bank or processor record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies once there is proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ground}, unproven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence missing, {headline}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remedy: {remedy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At your discretion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount}, paid twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two equal payments, {when} and {when2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ground}, reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ground}, reported late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in review, {headline}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due until you refund, credit, fix or decline it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ground}, until {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still claimable:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n claims settled.</source>
        <comment>%n claim settled.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No claim open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no refund, credit if asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No refund. Credit if asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any request, at any time, is answered with credit. You set the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You set the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered, so refunds are barred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started, so refunds are barred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought, so refunds are barred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid, so refunds are barred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds are barred from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds are barred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no exception applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exception applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not barred yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then a refund is looked into case by case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two clauses disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work has begun and is not rendered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not covered by this policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide case by case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be reviewed, {headline}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {period} start when you send the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n free rounds from the delivery on.</source>
        <comment>%n free round from the delivery on.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Work started {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing delivered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing delivered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then billable, {fee}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups only: a new item is charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups only. {then}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any change, asked all at once. {then}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free, follow-ups only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{standing}, until {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rounds left, no deadline</source>
        <comment>%n round left, no deadline</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One request, all its items together, uses the round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One request, all its items together, uses a round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free, {headline}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then {amount} per round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billable if more is asked now,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in hand, billable if more is asked now, {tail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n free rounds left beside it.</source>
        <comment>%n free round left beside it.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in hand, %n free rounds left</source>
        <comment>in hand, %n free round left</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since asked, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliver revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} per round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {amount} per song</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You set the fee; the floor is {floor}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete: the days passed with no request. {short}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The free rounds are used. The package sells more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>billable, {headline}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed, dispute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed, {headline}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another policy or kind of work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No revisions for this kind of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session files are purged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore them to reopen what the window allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This package sells no further rounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} reversed by the bank. Files are held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chargeback, no contact first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chargeback is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package has no free round</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n free rounds are used</source>
        <comment>The free round is used</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Needs you now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{kind}, %n songs</source>
        <comment>{kind}, %n song</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{question}: {words}. Clause {clauses}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question}: {words}. Clauses {clauses}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packaging is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active, next charge {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next charge {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled by {by}, it is not charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record cancellation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ending, access until {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access until {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further charge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access ended {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no deadline yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be asked for, {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts with the purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for and back by then, unused and complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days to ask or to send back are over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exchangeable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom made or final sale. You may decide otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back by {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMA due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give out an RMA number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client has asked in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue RMA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaiting return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not back by then: refused as late (D3a).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect what came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over the replacement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unused, complete, in stock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another item, or store credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of equal value, as the client prefers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused at inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessories are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billable · {amount} per round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billable · from {amount} per song</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rounds</source>
        <comment>%n round</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>· round used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>· purged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>· cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>· no revisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{badge} to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a small window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export calendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start at login, in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer keep the calendar in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a calendar in a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n things are due.</source>
        <comment>%n thing is due.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next deadline is {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused until {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>and %n more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purge by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to the client of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed until {when}. {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule}: how long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours are those of {zone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days on which reminders are told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told together at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule}: lengths such as 1 d, 2 h, 30 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times of day such as 09:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quiet hours have a beginning and an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that time has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For instance {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a date. For instance {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{price}, {amount} too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{price}, {amount} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{price}, paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{price}, {amount} paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{price}, not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work is not delivered yet, so the time for revisions has not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revisions are closed for this project. {says}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A revision is in hand. Anything more asked now is charged, {fee}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A revision is in hand; %n free rounds left beside it</source>
        <comment>A revision is in hand; %n free round left beside it</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The free rounds are used; a further one is charged, {fee}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time for free revisions is over; a further one is charged, {fee}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n free rounds of revisions are left, with no deadline</source>
        <comment>%n free round of revisions is left, with no deadline</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Follow-ups to what was asked before are free until {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revisions are free until {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups to what was asked before are free until {when}; after that {fee}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revisions are free until {when}; after that {fee}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The free rounds are used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session files are deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item can be exchanged until {when}: asked for and back by then, unused and complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item can be exchanged: asked for and back by then, unused and complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time to exchange the item is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item cannot be exchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange is settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item must be back, unused and complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item must be back by {when}, unused and complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange was asked for in time; an RMA number follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item is back and will be inspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange is accepted; the replacement follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange is accepted, but the item is out of stock: another item, or store credit of equal value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange is refused after inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscription is active; the next charge is {charged}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscription is active; the next charge is {charged}. Cancelled by {by}, it is not charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscription has ended; access ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscription is cancelled; access lasts until {when}. No further charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscription has ended; access ended {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No refund applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments are not refunded; who asks is given credit, in an amount that the studio sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refund is looked into case by case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exception applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still claimable: {ground}, until {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim “{ground}” applies once there is proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim “{ground}” is under review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim “{ground}” is accepted: {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim “{ground}” is accepted: {remedy}, as the studio decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session files are on hold and are not deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session files are kept until {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session files are kept until {when}; after that as a courtesy until {end}, without a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session files are kept as a courtesy, without a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session files are kept as a courtesy until {when}, without a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session files are held yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session files are kept while the project is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session files are no longer promised and may be deleted any day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session files are past the longest time they are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy makes no promise about keeping the session files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chargeback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claimed {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exception applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next charge {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access ended {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by its policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rounds left</source>
        <comment>%n round left</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no revisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} to credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} to refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files purgeable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files purged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>billable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credit only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an exception applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing held yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the studio&apos;s care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept as a courtesy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be purged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept past the longest term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment looks like one made before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chargeback with no word to the studio first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy does not cover this kind of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two clauses of the policy contradict each other here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client got in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chargeback closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMA number issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session files purged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session files restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold on the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work cannot be completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>billing error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unused portion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not satisfied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used after completion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refund or credit, as the client prefers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fix it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of the money, or credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another item, or store credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VST testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digital product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mastering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra charge agreed, {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credited {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribed, billed each month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribed, billed each year</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delivered, %n files</source>
        <comment>Delivered, %n file</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Revision asked, %n items</source>
        <comment>Revision asked, %n item</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Claim: {ground}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Evidence, %n pieces</source>
        <comment>Evidence, %n piece</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Inspected: {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packaging missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accessories missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replacement in stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no replacement in stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n free rounds</source>
        <comment>%n free round</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>− {used} used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= {left} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n songs</source>
        <comment>%n song</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>× {amount} a song</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= {amount} more than is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= {amount} still owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= nothing open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− {amount} refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− {amount} owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{period}, whole days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <comment>%n week</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <comment>%n month</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <comment>%n year</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The clocks changed {day}; the time of day stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks change {day}; the time of day stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request, all its items together, uses a round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More rounds, agreed and set on the project, would reopen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another number of songs changes the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refund of what came twice settles it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rests on these facts. One that is retracted no longer counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recorded fact stands behind it: the policy says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first delivery changes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another policy or kind of work changes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another policy changes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring the files reopens what the window allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the chargeback, once recorded, changes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releasing the hold changes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The later deadline counts: {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request before {when} keeps the project open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has passed. A request would have had to come before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back by {when}, the item is in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back by {when}, the item would have been in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A claim by {when} is in time, a later one is late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hold keeps the files longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request before then would have kept the project open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rests on this fact. Retracted, it no longer counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free revisions are about to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to the client before they end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A revision waits to be delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A claim or an exchange waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank wants an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment came twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time to ask for an exchange ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods must be back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A subscription renews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cancelled subscription ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered and not paid in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files leave their care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files can be purged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files must be purged soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files were kept too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was made for long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a claim waits for your decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an RMA number is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a return waits for inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an exchange is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an alternative or store credit is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n reminders</source>
        <comment>%n reminder</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>your project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free revisions of {title} can be asked for until {when} ({place} time). After that they are charged, {fee}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free revisions of {title} can be asked for until {when} ({place} time).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello {name},</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If there is anything left, send all of it together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more days</source>
        <comment>%n more day</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more hours</source>
        <comment>%n more hour</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more minutes</source>
        <comment>%n more minute</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time ended {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free until {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free revisions have ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now {fee}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} may ask for follow-ups until {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} may ask for revisions until {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free {left}, until {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free for {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then {fee}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a claim waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No backup for %n days</source>
        <comment>No backup for %n day</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The last one was made {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files kept {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files kept until {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files leave their care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until {when}. Then purgeable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files have left their care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files were to go {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files must be purged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may be kept until {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files were to be purged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exchange {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exchange ended {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exchange for {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time to ask for an exchange has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return in {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return was due {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be back by {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was not back in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renews in {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renewed {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the subscription renews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel by {when}, or the next cycle is charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the subscription has renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access ended {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reply in {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reply was due {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bank wants an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to the chargeback by {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bank&apos;s time to reply has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a revision is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} asked {when}. Anything added now is billable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund {amount}: the payment came again {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} unpaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files can be purged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is promised for them since {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files are overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept too long since {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applies once there is proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} per song</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {amount} per round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back to the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back to how it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>11 Mar 10:00, 2026-03-11, tomorrow 9:30, +3 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min minute minutes</source>
        <comment>what may be typed, with spaces between</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h hour hours</source>
        <comment>what may be typed, with spaces between</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d day days</source>
        <comment>what may be typed, with spaces between</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w week weeks</source>
        <comment>what may be typed, with spaces between</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revised {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete since {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded in full {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chargeback {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purged {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held since {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribed {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credited {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchanged {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{used} of %n free rounds used.</source>
        <comment>{used} of %n free round used.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>From {amount} a song.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{songs} songs × {each} = from {total}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete from {when}, if nothing is asked before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paid} paid; {owed} owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paid} paid less {refunded} refunded; {owed} owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoes the change of request {request}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoes the change &quot;{change}&quot; of request {request}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee of the request: {fee}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked {day}: {item}. Judged {standing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outcome}, late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed {day}: {ground}. {outcome}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {clauses}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
