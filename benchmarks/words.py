"""Words for the round trip text, clip, recognition, text."""

_ISL = """
HELLO NAMASTE INDIA DELHI MUMBAI WATER MOTHER FATHER SISTER BROTHER SCHOOL TEACHER BOOK PEN HOUSE
FAMILY FRIEND MARKET DOCTOR HOSPITAL TRAIN STATION BUS TICKET MONEY BREAD RICE MILK APPLE MANGO
GREEN YELLOW BLACK WHITE QUICK FOX JUMP LAZY DOG ZEBRA XYLEM VOICE KITE QUEEN RIVER MOON SUN STAR
GARDEN EXAM
"""

_BENGALI = """
কলম বই মা বাবা ভাই বোন ঘর জল মাছ ভাত নদী আকাশ ফুল পাখি গাছ দিন রাত সকাল মানুষ হাত চোখ মুখ নাক কান
শিশু স্কুল ঢাকা ঝড় বৃষ্টি মেঘ সূর্য চাঁদ তারা দুধ ডিম ঔষধ ঐক্য ওজন ঈদ উট ঋতু এক টাকা থালা ধান বাংলা
ঠান্ডা রঙ দুঃখ ছবি
"""

WORDS = {"isl": _ISL.split(), "bengali": _BENGALI.split()}
