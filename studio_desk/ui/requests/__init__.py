"""Answering a client: from what they wrote to a judged request, its fee and the reply.

=========== =====================================================================================
dialog      the dialog: who and when, what they wrote, the items, the fee, the reply
who         which client, which project, when it was asked
messageview what the client wrote, line by line, each tied to its item
tying       which piece of a message belongs to which item (Qt-free)
feebox      the fee: the sum, the field, what happens under the floor
feewords    the states of the fee and their words (Qt-free)
offerstrip  offers that wait, on the panel
=========== =====================================================================================
"""
