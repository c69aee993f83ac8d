"""The words and templates of replies in German: the same keys and places as in English."""

from __future__ import annotations

from collections.abc import Mapping

DAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
MONTHS = (
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
    "November", "Dezember",
)  # fmt: skip
DAY, DECIMAL = "{weekday}, {day}. {month}", ","

# Names as the reading room writes them; what is not here stays as it is.
CRAFT: Mapping[str, str] = {
    "lead vocal": "Leadgesang", "backing vocals": "Backgroundgesang", "vocal doubles": "Dopplungen",
    "choir": "Chor", "cymbals": "Becken", "room mics": "Raummikrofone", "drums": "Schlagzeug",
    "bass guitar": "Bass", "sub bass": "Subbass", "double bass": "Kontrabass",
    "acoustic guitar": "Akustikgitarre", "electric guitar": "E-Gitarre",
    "lead guitar": "Leadgitarre", "rhythm guitar": "Rhythmusgitarre", "guitar": "Gitarre",
    "guitar solo": "Gitarrensolo", "piano": "Klavier", "electric piano": "E-Piano",
    "organ": "Orgel", "strings": "Streicher", "violin": "Geige", "brass": "Bläser",
    "saxophone": "Saxofon", "trumpet": "Trompete", "effects": "Effekte", "master bus": "Summe",
    "verse": "Strophe", "chorus": "Refrain", "ending": "Schluss", "beginning": "Anfang",
    "edit": "Schnitt", "level": "Pegel", "reverb": "Hall", "delay": "Delay", "eq": "EQ",
    "compression": "Kompression", "panning": "Panorama", "timing": "Timing", "tuning": "Stimmung",
    "loudness": "Lautheit", "fade": "Blende", "fade-out": "Ausblende", "fade-in": "Einblende",
    "distortion": "Verzerrung", "noise": "Rauschen", "click": "Knackser", "length": "Länge",
    "brightness": "Helligkeit", "width": "Breite", "low end": "Bassbereich",
    "more": "mehr", "less": "weniger", "up": "lauter", "down": "leiser", "remove": "entfernen",
    "fix": "beheben", "check": "prüfen", "left": "links", "right": "rechts", "centre": "Mitte",
    "earlier": "früher", "later": "später",
}  # fmt: skip

WORDS: Mapping[str, str] = {
    "zone": "Zeit in {city}",
    "terms": "Bedingungen {clauses}",
    "quoted": "„{text}“",
    "something": "noch ein Punkt",
    "to_original": "zurück, wie es war",
    "and": "und",
    "subject.request": "Wunsch zu {project}",
    "subject.standing": "Zu {project}",
    "subject.claim": "Anspruch zu {project}",
    "songs.one": "{n} Song",
    "songs.many": "{n} Songs",
    "rounds.one": "{n} freie Runde",
    "rounds.many": "{n} freie Runden",
    "fee_for": "{fee} für {songs}",
    "free.mistake": "Das ist unser eigener Fehler",
    "free.rounds": "Gehört zu den freien Runden",
    "free.follow_up": "Führt den Wunsch vom {date} weiter",
    "free.time": "Rechtzeitig gewünscht, bis {when}",
    "free.open": "Rechtzeitig gewünscht",
    "billable.reversal": "Nimmt die Änderung zurück, die am {date} gewünscht war",
    "billable.reversal_of": "Nimmt die Änderung zurück, die am {date} gewünscht war, {change}",
    "billable.late": "Gewünscht, nachdem das Projekt fertig war, {when}",
    "billable.in_hand": "Der Wunsch vom {date} ist noch in Arbeit",
    "billable.new": "Neu: war nicht im Wunsch vom {date}",
    "billable.rounds": "Über die freien Runden hinaus",
    "billable.unreasonable": "Mehr als eine Überarbeitung",
    "closed.rounds": "Die freien Runden sind verbraucht",
    "closed.unreasonable": "Mehr als eine Überarbeitung",
    "closed.H1": "Es ist noch nichts geliefert",
    "closed.H3": "Die Sessiondateien sind gelöscht",
    "closed.H4": "Der Auftrag ist storniert oder zurückgezahlt",
    "closed.H5": "Unsere Bedingungen erfassen diese Art Arbeit nicht",
    "closed.H6": "Diese Art Arbeit kennt keine Überarbeitungen",
    "closed.chargeback": "Eine Zahlung wurde über die Bank zurückgeholt, und das ist noch offen",
    "closed.other": "Gehört nicht mehr zum Projekt",
    "revisions.not_delivered": "Die Arbeit ist noch nicht geliefert; die Zeit für Überarbeitungen "
    "hat noch nicht begonnen",
    "revisions.closed": "Überarbeitungen sind nicht mehr möglich. {why}",
    "revisions.in_hand": "Eine Überarbeitung ist in Arbeit. Was vor ihrer Lieferung noch "
    "dazukommt, wird berechnet, ab {fee} je Song",
    "revisions.in_hand_rounds": "Eine Überarbeitung ist in Arbeit; daneben bleiben {rounds}",
    "revisions.billable": "Die Zeit für freie Überarbeitungen ist vorbei. Eine weitere wird "
    "berechnet, ab {fee} je Song",
    "revisions.billable_round": "Die freien Runden sind verbraucht. Eine weitere kostet {fee}",
    "revisions.rounds": "Es bleiben {rounds}, ohne Frist",
    "revisions.free": "Überarbeitungen sind frei bis {when}",
    "revisions.follow_ups": "Nachbesserungen an dem, was schon gewünscht war, sind frei bis "
    "{when}; ein neuer Wunsch wird berechnet",
    "revisions.then": "Danach ab {fee} je Song",
    "exchange.open": "Die Ware kann umgetauscht werden: gewünscht und zurück bis {when}, "
    "unbenutzt und vollständig",
    "exchange.open_ended": "Die Ware kann umgetauscht werden, unbenutzt und vollständig",
    "exchange.asked": "Der Umtausch läuft",
    "exchange.expired": "Die Zeit für einen Umtausch ist vorbei",
    "exchange.excluded": "Diese Ware kann nicht umgetauscht werden",
    "exchange.settled": "Der Umtausch ist erledigt",
    "subscription.active": "Das Abonnement läuft; die nächste Abbuchung ist {when}",
    "subscription.cancel_by": "Bis {when} gekündigt, entfällt sie",
    "subscription.ending": "Das Abonnement ist gekündigt; der Zugang bleibt bis {when}",
    "subscription.ended": "Das Abonnement ist beendet",
    "refund.barred": "Zahlungen werden hier nicht erstattet",
    "refund.credit_only": "Zahlungen werden nicht erstattet. Auf Anfrage gibt es eine Gutschrift, "
    "deren Höhe wir festlegen",
    "refund.review": "Eine Erstattung prüfen wir im Einzelfall",
    "refund.applies": "Eine Ausnahme gilt, und Geld kommt zurück",
    "files.held": "Die Sessiondateien sind gesperrt und werden nicht gelöscht",
    "files.none": "Wir haben noch keine Sessiondateien",
    "files.in_care": "Wir bewahren die Sessiondateien auf, solange das Projekt offen ist",
    "files.in_care_until": "Wir bewahren die Sessiondateien bis {when} auf",
    "files.courtesy": "Wir haben die Sessiondateien noch, aus Kulanz bis {when} und ohne Zusage",
    "files.then_courtesy": "Danach aus Kulanz bis {when}, ohne Zusage",
    "files.purgeable": "Die Zeit der Aufbewahrung ist vorbei; die Sessiondateien können jeden Tag "
    "gelöscht werden",
    "files.overdue": "Die Sessiondateien liegen länger als vorgesehen und werden gelöscht",
    "files.purged": "Die Sessiondateien sind gelöscht",
    "files.unspecified": "Unsere Bedingungen sagen nichts zur Aufbewahrung der Sessiondateien",
    "ground.duplicate_payment": "doppelte Zahlung",
    "ground.payment_error": "Fehler bei der Zahlung",
    "ground.cannot_complete": "nicht ausführbare Arbeit",
    "ground.studio_mistake": "Fehler von uns",
    "ground.service_issue": "Problem mit der Leistung",
    "ground.billing_error": "Fehler in der Rechnung",
    "ground.unused_portion": "nicht genutzter Teil",
    "ground.dissatisfaction": "Unzufriedenheit",
    "ground.change_of_mind": "anderer Entschluss",
    "ground.user_error": "Fehler in der Nutzung",
    "ground.changed_requirements": "geänderter Bedarf",
    "ground.used_after_completion": "Nutzung nach Abschluss",
    "ground.exchange": "Umtausch",
    "ground.other": "anderer Grund",
    "reason.late": "Die Frist endete {when}, die Meldung kam {claimed}",
    "reason.in_time": "Die Meldung kam rechtzeitig, vor {when}",
    "reason.delivered": "Die Arbeit wurde am {date} geliefert",
    "reason.started": "Die Arbeit wurde am {date} begonnen",
    "reason.purchased": "Gekauft wurde am {date}",
    "reason.paid": "Bezahlt wurde am {date}",
    "reason.cannot_complete": "Am {date} haben wir festgestellt, dass die Arbeit nicht ausführbar "
    "ist",
    "reason.balance": "Wir sehen {paid} bezahlt für {owed}, die offen waren",
    "reason.other": "So steht es in unseren Bedingungen",
    "missing.evidence": "ein Beleg der Bank oder des Zahlungsdienstes, der es zeigt",
    "missing.cannot_complete": "unsere Feststellung, dass die Arbeit nicht ausführbar ist",
    "missing.unused": "dass die Ware unbenutzt ist",
    "missing.packaging": "die Originalverpackung",
    "missing.accessories": "das Zubehör",
    "remedy.refund": "Wir zahlen das Geld zurück",
    "remedy.credit": "Es gibt eine Gutschrift bei uns",
    "remedy.refund_or_credit": "Geld zurück oder eine Gutschrift, nach Wahl",
    "remedy.fix": "Wir beheben es zuerst, ohne Kosten",
    "remedy.partial_refund_or_credit": "Ein Teil des Geldes oder eine Gutschrift",
    "remedy.exchange": "Wir tauschen die Ware um",
    "remedy.alternative_or_store_credit": "Eine andere Ware oder eine Gutschrift in gleicher Höhe",
    "stage.await_rma": "Eine RMA-Nummer folgt; mit ihr wird die Ware zurückgeschickt",
    "stage.await_return": "Die Ware muss bis {when} zurück sein, unbenutzt und vollständig",
    "stage.await_inspection": "Die Ware ist zurück und wird geprüft",
    "settled.refunded": "Wir haben am {date} {amount} zurückgezahlt",
    "settled.credited": "Seit {date} besteht ein Guthaben von {amount} bei uns",
    "settled.declined": "Wir haben am {date} abgelehnt",
    "settled.exchanged": "Wir haben die Ware am {date} umgetauscht",
    "settled.fixed": "Wir haben es am {date} behoben",
    "settled.other": "Es ist erledigt",
    "fault.evidence": "Ein Beleg der Bank oder des Zahlungsdienstes, der es zeigt, fehlt uns",
    "fault.unused": "Die Ware wurde benutzt",
    "fault.packaging": "Die Originalverpackung fehlt",
    "fault.accessories": "Zubehör fehlt",
    "possible": "Noch möglich: {openings}",
    "possible.discretion": "Eine Ausnahme, etwa ein Guthaben, liegt in unserem Ermessen",
    "opening": "{ground}, bis {when}",
    "opening.ended": "{ground}",
}

_SIGNED = "\n\n{studio}"
_F = "Kostenlos:\n{free_items}"
_C = "Berechnet:\n{charged_items}"
_W = "Dieses Mal geschenkt, üblich sind {usual_fee}:\n{charged_items}"
_X = "Nicht mehr Teil des Projekts:\n{closed_items}"

TEMPLATES: Mapping[tuple[str, str], str] = {
    ("request_free", "warm"): (
        "Hallo {client},\n\ndanke für deine Notizen zu {project}. Das machen wir gern.\n\n"
        f"{_F}\n\n{_W}\n\n{_X}\n\nWir melden uns, sobald die neue Fassung fertig ist.{_SIGNED}"
    ),
    ("request_free", "plain"): (
        "Guten Tag {client},\n\nes geht um Ihren Wunsch zu {project} vom {asked}.\n\n"
        f"{_F}\n\n{_W}\n\n{_X}\n\nSie hören von uns, sobald es fertig ist.{_SIGNED}"
    ),
    ("request_free", "firm"): (
        "Guten Tag {client},\n\nIhr Wunsch zu {project} vom {asked} ist aufgenommen.\n\n"
        f"{_F}\n\n{_W}\n\n{_X}\n\nWas später dazukommt, sehen wir für sich an; es kann etwas "
        f"kosten.{_SIGNED}"
    ),
    ("request_charged", "warm"): (
        "Hallo {client},\n\ndanke für deine Notizen zu {project}.\n\n"
        f"{_F}\n\n{_C}\n\n{_X}\n\n"
        "Zusammen sind das {fee_words}.\n\n"
        "Sonst wären es {usual_fee}; den Rest schenken wir dir dieses Mal.\n\n"
        f"Sag ja, und wir fangen an.{_SIGNED}"
    ),
    ("request_charged", "plain"): (
        "Guten Tag {client},\n\nes geht um Ihren Wunsch zu {project} vom {asked}.\n\n"
        f"{_F}\n\n{_C}\n\n{_X}\n\n"
        "Die Gebühr beträgt {fee_words}.\n\n"
        "Üblich sind {usual_fee}; wir berechnen dieses Mal weniger.\n\n"
        f"Wir beginnen, sobald Sie zustimmen.{_SIGNED}"
    ),
    ("request_charged", "firm"): (
        "Guten Tag {client},\n\nIhr Wunsch zu {project} vom {asked} ist nicht ganz durch den "
        "Auftrag gedeckt.\n\n"
        f"{_C}\n\n{_F}\n\n{_X}\n\n"
        "Die Gebühr beträgt {fee_words}.\n\n"
        "Üblich sind {usual_fee}. Wir berechnen dieses eine Mal weniger, ohne Zusage für "
        "später.\n\n"
        f"Mit der berechneten Arbeit beginnen wir erst nach Ihrer schriftlichen "
        f"Zustimmung.{_SIGNED}"
    ),
    ("request_closed", "warm"): (
        "Hallo {client},\n\ndanke für deine Nachricht zu {project}. Als Überarbeitung geht das "
        "leider nicht mehr:\n{closed_items}\n\n"
        f"Wenn du magst, machen wir dir ein Angebot für neue Arbeit.{_SIGNED}"
    ),
    ("request_closed", "plain"): (
        "Guten Tag {client},\n\nIhr Wunsch zu {project} vom {asked} ist als Überarbeitung nicht "
        "möglich:\n{closed_items}\n\n"
        f"Er kann als neue Arbeit bestellt werden.{_SIGNED}"
    ),
    ("request_closed", "firm"): (
        "Guten Tag {client},\n\nÜberarbeitungen von {project} sind nicht mehr möglich. Von Ihrem "
        "Wunsch vom {asked} ist nicht gedeckt:\n{closed_items}" + _SIGNED
    ),
    ("standing", "warm"): (
        "Hallo {client},\n\nso steht {project}:\n\n{revisions}\n\n{refund}\n\n{files}\n\n"
        f"Melde dich, wenn etwas unklar ist.{_SIGNED}"
    ),
    ("standing", "plain"): (
        "Guten Tag {client},\n\nzu {project}:\n\n{revisions}\n\n{refund}\n\n{files}" + _SIGNED
    ),
    ("standing", "firm"): (
        "Guten Tag {client},\n\nzu {project} gilt nach den Bedingungen heute:\n\n"
        "{revisions}\n\n{refund}\n\n{files}" + _SIGNED
    ),
    ("claim_accepted", "warm"): (
        "Hallo {client},\n\ndanke für deine Nachricht zu {project} ({ground}). Du hast recht.\n\n"
        "{remedy} {reason}\n\n{until}" + _SIGNED
    ),
    ("claim_accepted", "plain"): (
        "Guten Tag {client},\n\nIhr Anspruch zu {project} vom {claimed} ({ground}) ist "
        "angenommen.\n\n{remedy} {reason}\n\n{until}" + _SIGNED
    ),
    ("claim_accepted", "firm"): (
        "Guten Tag {client},\n\nIhr Anspruch zu {project} vom {claimed} ({ground}) ist "
        "angenommen; damit ist er für uns erledigt.\n\n{remedy} {reason}\n\n{until}" + _SIGNED
    ),
    ("claim_evidence", "warm"): (
        "Hallo {client},\n\ndanke für deine Nachricht zu {project} ({ground}). Wir möchten das in "
        "Ordnung bringen; dafür fehlt uns noch: {missing}.\n\n{reason}\n\n{until}" + _SIGNED
    ),
    ("claim_evidence", "plain"): (
        "Guten Tag {client},\n\nzu Ihrem Anspruch zu {project} vom {claimed} ({ground}) fehlt "
        "noch: {missing}.\n\n{reason}\n\n{until}" + _SIGNED
    ),
    ("claim_evidence", "firm"): (
        "Guten Tag {client},\n\nüber Ihren Anspruch zu {project} vom {claimed} ({ground}) "
        "entscheiden wir, sobald dies vorliegt: {missing}. Bis dahin wird nichts "
        "zurückgezahlt.\n\n{reason}\n\n{until}" + _SIGNED
    ),
    ("claim_review", "warm"): (
        "Hallo {client},\n\ndanke für deine Nachricht zu {project} ({ground}). Wir sehen es uns an "
        "und melden uns.\n\n{until}\n\n{reason}" + _SIGNED
    ),
    ("claim_review", "plain"): (
        "Guten Tag {client},\n\nIhr Anspruch zu {project} vom {claimed} ({ground}) wird "
        "geprüft.\n\n{until}\n\n{reason}" + _SIGNED
    ),
    ("claim_review", "firm"): (
        "Guten Tag {client},\n\nIhr Anspruch zu {project} vom {claimed} ({ground}) liegt uns vor "
        "und wird geprüft. Entschieden ist damit nichts.\n\n{until}\n\n{reason}" + _SIGNED
    ),
    ("claim_refused", "warm"): (
        "Hallo {client},\n\ndanke für deine Nachricht zu {project}. Wir haben es uns genau "
        "angesehen und können dafür nichts zurückzahlen ({ground}).\n\n{reason}\n\n{possible}\n\n"
        f"Es tut uns leid, dass es nicht die erhoffte Antwort ist.{_SIGNED}"
    ),
    ("claim_refused", "plain"): (
        "Guten Tag {client},\n\nIhr Anspruch zu {project} vom {claimed} ({ground}) ist "
        "abgelehnt.\n\n{reason}\n\n{possible}" + _SIGNED
    ),
    ("claim_refused", "firm"): (
        "Guten Tag {client},\n\nwir lehnen Ihren Anspruch zu {project} vom {claimed} ({ground}) "
        "ab.\n\n{reason}\n\n{possible}\n\n"
        f"Ohne neue Tatsachen bleibt es dabei.{_SIGNED}"
    ),
    ("claim_settled", "warm"): (
        "Hallo {client},\n\ndein Anspruch zu {project} ({ground}) ist erledigt. {outcome}\n\n"
        f"Danke für deine Geduld.{_SIGNED}"
    ),
    ("claim_settled", "plain"): (
        "Guten Tag {client},\n\nIhr Anspruch zu {project} vom {claimed} ({ground}) ist erledigt. "
        "{outcome}" + _SIGNED
    ),
    ("claim_settled", "firm"): (
        "Guten Tag {client},\n\nIhr Anspruch zu {project} vom {claimed} ({ground}) ist endgültig "
        "erledigt. {outcome}" + _SIGNED
    ),
}
