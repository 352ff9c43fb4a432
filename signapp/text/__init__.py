"""Letters to text in the script of a language, and a typed text back to letters that can be signed.

`composer.Composer` holds the text being written with its cursor, `script.compose` writes letters as
the script wants, `drafts.DraftStore` keeps texts on disk, and `spelling.spell_out` goes the other
way; `plain_roman` reads words typed in Latin letters.
"""
