"""From files and folders to one type, `dataset.Dataset`, and leak-free splits of it.

`readers` reads what was extracted, `folders.extract` finds hands in pictures and videos, and
`splits` never puts one signer, sitting or source on both sides.
"""
