"""Money of a project, and payments out of a bank's file. Pure: no database, clock, file or Qt.

`ledger` is the one account of a project that every face reads; `statement`, `columns`, `amounts`,
`days` and `lines` read a CSV of payments; `matching` says which project a payment is for, and why.
"""
