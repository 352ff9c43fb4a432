"""The moving signs in use: those that are shipped and the user's own, by their takes.

`book.load_book` gives what live and labelling look for; `layouts` reads takes from other programs'
files.
"""
