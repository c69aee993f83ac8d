"""The clauses of the shipped policies in German, by what they say in English.

A rendering for readers, in words of our own; what holds is the policy's own text, and reports say
so. By the sentence and not by the number: a studio's own version that words a clause otherwise is
not given another version's German.
"""

from __future__ import annotations

from collections.abc import Mapping

CLAUSES: Mapping[str, str] = {
    # ALUS Audio
    "Mixing and mastering are complete once delivered.": "Mix und Master sind mit der Lieferung "
    "abgeschlossen.",
    "After the final files are out, a mix or master is not refunded.": "Sind die endgültigen "
    "Dateien ausgeliefert, wird ein Mix oder Master nicht erstattet.",
    "One round of reasonable revisions is free, or as many as the package says.": "Eine Runde "
    "angemessener Änderungen ist frei, oder so viele, wie das Paket nennt.",
    "Not liking the result after revisions is no reason for a refund.": "Nichtgefallen nach den "
    "Änderungen ist kein Grund für eine Erstattung.",
    "Sample packs, presets and downloads are not refunded once bought.": "Sample-Packs, Presets "
    "und Downloads werden nach dem Kauf nicht erstattet.",
    "The files belong to the client when the order is done and the link given.": "Die Dateien "
    "gehören der Kundin oder dem Kunden, sobald bestellt und der Link gegeben ist.",
    "Digital goods are not taken back, exchanged or refunded.": "Digitale Waren werden nicht "
    "zurückgenommen, umgetauscht oder erstattet.",
    "Read the description and hear the demo before buying.": "Vor dem Kauf Beschreibung lesen und "
    "Demo anhören.",
    "Testing and consultation are not refunded once begun.": "Tests und Beratung werden nach "
    "Beginn nicht erstattet.",
    "If the studio cannot finish the testing, the client chooses refund or credit.": "Kann das "
    "Studio den Test nicht beenden, gibt es nach Wahl Geld zurück oder Guthaben.",
    "The list of exceptions is open: the studio may still decide otherwise.": "Die Liste der "
    "Ausnahmen ist offen: Das Studio kann im Einzelfall anders entscheiden.",
    "A payment made twice through a technical fault may be refunded.": "Eine durch einen "
    "technischen Fehler doppelte Zahlung kann erstattet werden.",
    "A proven payment fault with nothing received may be refunded.": "Ein belegter Zahlungsfehler "
    "ohne erhaltene Leistung kann erstattet werden.",
    "For an exception the client gets in touch in the 7 days after buying.": "Für eine Ausnahme "
    "ist das Studio binnen 7 Tagen nach dem Kauf anzusprechen.",
    "A chargeback with no word to the studio first breaks the terms.": "Eine Rückbuchung, ohne "
    "vorher das Studio anzusprechen, verletzt die Bedingungen.",
    "Questions about refunds go to the studio's own contact address.": "Fragen zu Erstattungen "
    "gehen an die Kontaktadresse des Studios.",
    # ALUSTOORA
    "Goods are exchanged, not refunded.": "Waren werden umgetauscht, nicht erstattet.",
    "An exchange is possible for 14 days from the day of purchase.": "Ein Umtausch ist 14 Tage ab "
    "dem Kauftag möglich.",
    "The item is back within the 14 days.": "Der Artikel ist innerhalb der 14 Tage zurück.",
    "The item is unused and as it was on arrival.": "Der Artikel ist unbenutzt und wie bei der "
    "Ankunft.",
    "It comes in its own packaging, with every accessory.": "Er kommt in seiner eigenen "
    "Verpackung, mit allem Zubehör.",
    "The client asks for the exchange in those same 14 days.": "Um den Umtausch wird in denselben "
    "14 Tagen gebeten.",
    "The studio gives out an RMA number and explains the way back.": "Das Studio vergibt eine "
    "RMA-Nummer und erklärt den Rückweg.",
    "Return shipping is the client's; a tracked parcel is advised.": "Den Rückversand trägt, wer "
    "zurückschickt; ein Paket mit Sendungsnummer wird empfohlen.",
    "What comes back is inspected, then exchanged without delay.": "Was zurückkommt, wird geprüft "
    "und dann ohne Verzug getauscht.",
    "If it is out of stock, another item or store credit of equal value.": "Ist es nicht "
    "vorrätig: ein anderer Artikel oder Guthaben in gleicher Höhe.",
    "Custom-made and final-sale items may be left out of exchanges.": "Sonderanfertigungen und "
    "Restposten können vom Umtausch ausgenommen sein.",
    # Audio Mastering and Mixing
    "Whoever buys accepts these terms; the order keeps the version accepted.": "Wer kauft, nimmt "
    "diese Bedingungen an; für den Auftrag bleibt die angenommene Fassung vermerkt.",
    "Files, names and addresses of clients stay private; nothing is tracked.": "Dateien, Namen und "
    "Adressen bleiben vertraulich; nichts wird verfolgt.",
    "Material belongs to whoever owns it.": "Das Material gehört, wem es gehört.",
    "Free revisions for 5 days after the file is sent.": "Freie Änderungen bis 5 Tage nach dem "
    "Versand der Datei.",
    "With no request in those days, the project is complete.": "Ohne Wunsch in diesen Tagen ist "
    "das Projekt abgeschlossen.",
    "After a revision, 2 more days; the later one counts.": "Nach einer Änderung 2 weitere Tage; "
    "der spätere Zeitpunkt zählt.",
    "A request made in time keeps the project open until it is revised; then the days run out.": (
        "Ein rechtzeitiger Wunsch hält das Projekt offen, bis er erledigt ist; dann laufen die "
        "Tage ab."
    ),
    "After the deadline a revision is charged.": "Nach der Frist wird eine Änderung berechnet.",
    "Finished projects may be kept 4 weeks or up to 5 years, without a promise.": "Fertige "
    "Projekte können 4 Wochen oder bis zu 5 Jahre aufbewahrt werden, ohne Zusage.",
    "Files are in the studio's care until the project is complete.": "Bis zum Abschluss des "
    "Projekts sind die Dateien in der Obhut des Studios.",
    "One list per round: follow-ups free, new items not.": "Eine Liste je Runde: Nachträge sind "
    "frei, neue Punkte nicht.",
    "Going back on an earlier change is no free revision.": "Eine frühere Änderung zurückzunehmen "
    "ist keine freie Änderung.",
    "Undoing a change costs at least $10 for each song.": "Eine Änderung rückgängig zu machen "
    "kostet mindestens 10 $ je Titel.",
    "Charged revisions start at $10 a song for mastering and $20 for mixing, case by case.": (
        "Berechnete Änderungen beginnen bei 10 $ je Titel für Mastering und 20 $ für Mixing, je "
        "nach Fall."
    ),
    "Nothing is refunded.": "Es wird nichts erstattet.",
    "Who asks for a refund gets credit; the studio sets the amount.": "Wer um Erstattung bittet, "
    "bekommt Guthaben; die Höhe bestimmt das Studio.",
    "The terms can change at any time; the newest version counts at once, in full.": "Die "
    "Bedingungen können sich jederzeit ändern; die neueste Fassung gilt sofort und ganz.",
    "Questions are answered by e-mail.": "Fragen werden per E-Mail beantwortet.",
    # Online Services
    "A service is not refunded once it was rendered.": "Eine erbrachte Leistung wird nicht "
    "erstattet.",
    "Trouble with a service is reported within 7 days of its date.": "Ein Problem mit einer "
    "Leistung ist binnen 7 Tagen nach ihrem Datum zu melden.",
    "Our own mistake is fixed; if that fails, part of the money or credit, as the studio "
    "decides.": (
        "Eigene Fehler werden behoben; gelingt das nicht, gibt es einen Teil des Geldes oder "
        "Guthaben, nach Entscheidung des Studios."
    ),
    "No refund for user error, changed needs, or use after the work was done.": "Keine Erstattung "
    "bei Bedienfehlern, geändertem Bedarf oder Nutzung nach getaner Arbeit.",
    "A subscription can be cancelled at any time before its next billing.": "Ein Abo ist jederzeit "
    "vor der nächsten Abrechnung kündbar.",
    "What is left unused of a subscription is generally not refunded.": "Was von einem Abo "
    "ungenutzt bleibt, wird in der Regel nicht erstattet.",
    "A billing error or a fault in the subscribed service is looked into.": "Einem "
    "Abrechnungsfehler oder einem Mangel der abonnierten Leistung wird nachgegangen.",
    "After cancelling, access lasts to the end of the paid cycle.": "Nach der Kündigung bleibt der "
    "Zugang bis zum Ende des bezahlten Zeitraums.",
    "Online purchases are not refunded once the service has begun.": "Online-Käufe werden nicht "
    "erstattet, sobald die Leistung begonnen hat.",
    "The client gets in touch within 7 days of receiving the service.": "Das Studio ist binnen 7 "
    "Tagen nach Erhalt der Leistung anzusprechen.",
    "Screenshots or mails help the review; they are not required.": "Bildschirmfotos oder E-Mails "
    "helfen der Prüfung; nötig sind sie nicht.",
    "Each report is reviewed on what was sent in.": "Jede Meldung wird anhand des Eingesandten "
    "geprüft.",
    "After the review the client gets an answer and, where due, a settlement.": "Nach der Prüfung "
    "gibt es eine Antwort und, wo er ansteht, einen Ausgleich.",
    "The studio may settle outside these rules, case by case.": "Das Studio kann im Einzelfall "
    "außerhalb dieser Regeln entgegenkommen.",
    "New terms hold for services given after the change.": "Neue Bedingungen gelten für "
    "Leistungen nach der Änderung.",
}
