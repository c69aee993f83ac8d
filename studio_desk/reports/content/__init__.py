"""What each report says, as plain values: pure, worded in the client's language, exactly tested.

A builder takes `sources` (facts and policies as known), `choices` (what the owner asked for) and an
instant, and answers a `report.ReportContent`. The same arguments always give the same content. How
it looks is the templates' business (`resources/reports/`), how it is set that of `reports.pdf`.
"""
