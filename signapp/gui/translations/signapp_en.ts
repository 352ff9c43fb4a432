<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>CalendarBar</name>
    <message numerus="yes">
        <source>Practised on %n of the last 14 days</source>
        <translation>
            <numerusform>Practised on %n of the last 14 days</numerusform>
            <numerusform>Practised on %n of the last 14 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in a row</source>
        <translation>
            <numerusform>%n day in a row</numerusform>
            <numerusform>%n days in a row</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message numerus="yes">
        <source>Delete all %n finished text(s) of this language?</source>
        <translation>
            <numerusform>Delete the %n finished text of this language?</numerusform>
            <numerusform>Delete all %n finished texts of this language?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LiveTab</name>
    <message numerus="yes">
        <source>%n hand(s)</source>
        <translation>
            <numerusform>%n hand</numerusform>
            <numerusform>%n hands</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeTab</name>
    <message numerus="yes">
        <source>Practice: a round with %n letter(s) to come</source>
        <translation>
            <numerusform>Practice: a round with %n letter to come</numerusform>
            <numerusform>Practice: a round with %n letters to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give this round up and start another? %n letter(s) are still to come.</source>
        <translation>
            <numerusform>Give this round up and start another? %n letter is still to come.</numerusform>
            <numerusform>Give this round up and start another? %n letters are still to come.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message numerus="yes">
        <source>Practice: a round with %n word(s) to come</source>
        <translation>
            <numerusform>Practice: a round with %n word to come</numerusform>
            <numerusform>Practice: a round with %n words to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give this round up and start another? %n word(s) are still to come.</source>
        <translation>
            <numerusform>Give this round up and start another? %n word is still to come.</numerusform>
            <numerusform>Give this round up and start another? %n words are still to come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) from your list</source>
        <translation>
            <numerusform>%n word from your list</numerusform>
            <numerusform>%n words from your list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignsDialog</name>
    <message numerus="yes">
        <source>{sign}: %n take(s)</source>
        <translation>
            <numerusform>{sign}: %n take</numerusform>
            <numerusform>{sign}: %n takes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {sign} with its %n take(s)? Undo brings them back.</source>
        <translation>
            <numerusform>Remove {sign} with its %n take? Undo brings it back.</numerusform>
            <numerusform>Remove {sign} with its %n takes? Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpellTab</name>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeStore</name>
    <message numerus="yes">
        <source>%n take(s) added</source>
        <translation>
            <numerusform>%n take added</numerusform>
            <numerusform>%n takes added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeachEditing</name>
    <message numerus="yes">
        <source>%n sample(s) belong to the letter:</source>
        <translation>
            <numerusform>%n sample belongs to the letter:</numerusform>
            <numerusform>%n samples belong to the letter:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete all %n sample(s) of {name} in this language? Undo brings them back.</source>
        <translation>
            <numerusform>Delete the %n sample of {name} in this language? Undo brings it back.</numerusform>
            <numerusform>Delete all %n samples of {name} in this language? Undo brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the language {name}? Its %n sample(s) are kept, its letters and models set aside: “signapp teach restore {code}” brings it back.</source>
        <translation>
            <numerusform>Remove the language {name}? Its %n sample is kept, its letters and models set aside: “signapp teach restore {code}” brings it back.</numerusform>
            <numerusform>Remove the language {name}? Its %n samples are kept, its letters and models set aside: “signapp teach restore {code}” brings it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the letter {name} and its %n sample(s)? Undo brings them back.</source>
        <translation>
            <numerusform>Remove the letter {name} and its %n sample? Undo brings them back.</numerusform>
            <numerusform>Remove the letter {name} and its %n samples? Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeachFiles</name>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n sample</numerusform>
            <numerusform>%n samples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) added.</source>
        <translation>
            <numerusform>%n sample added.</numerusform>
            <numerusform>%n samples added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signer(s)</source>
        <translation>
            <numerusform>%n signer</numerusform>
            <numerusform>%n signers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n picture(s) without a hand</source>
        <translation>
            <numerusform>{name}: %n picture without a hand</numerusform>
            <numerusform>{name}: %n pictures without a hand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeachLayout</name>
    <message numerus="yes">
        <source>%n sample(s) changed</source>
        <translation>
            <numerusform>%n sample changed</numerusform>
            <numerusform>%n samples changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) deleted</source>
        <translation>
            <numerusform>%n sample deleted</numerusform>
            <numerusform>%n samples deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) recorded</source>
        <translation>
            <numerusform>%n sample recorded</numerusform>
            <numerusform>%n samples recorded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeachTab</name>
    <message numerus="yes">
        <source>%n damaged line(s) in the recordings were passed over.</source>
        <translation>
            <numerusform>%n damaged line in the recordings was passed over.</numerusform>
            <numerusform>%n damaged lines in the recordings were passed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recording has stopped: %n sample(s) recorded. Undo takes them back.</source>
        <translation>
            <numerusform>Recording has stopped: %n sample recorded. Undo takes it back.</numerusform>
            <numerusform>Recording has stopped: %n samples recorded. Undo takes them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeachWorker</name>
    <message numerus="yes">
        <source>%n picture(s) erased.</source>
        <translation>
            <numerusform>%n picture erased.</numerusform>
            <numerusform>%n pictures erased.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded sample(s) in it not added to your own.</source>
        <translation>
            <numerusform>%n recorded sample in it was not added to your own.</numerusform>
            <numerusform>%n recorded samples in it were not added to your own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VideoLearning</name>
    <message numerus="yes">
        <source>Learn %n corrected letter(s) as signs of {name}? Say no if somebody else signs in this video.</source>
        <translation>
            <numerusform>Learn %n corrected letter as a sign of {name}? Say no if somebody else signs in this video.</numerusform>
            <numerusform>Learn %n corrected letters as signs of {name}? Say no if somebody else signs in this video.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learn %n moving sign(s) and the corrected letters as signs of {name}? Say no if somebody else signs in this video.</source>
        <translation>
            <numerusform>Learn %n moving sign and the corrected letters as signs of {name}? Say no if somebody else signs in this video.</numerusform>
            <numerusform>Learn %n moving signs and the corrected letters as signs of {name}? Say no if somebody else signs in this video.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) learnt as {name}’s. The menu of names at the top shows them.</source>
        <translation>
            <numerusform>%n letter learnt as {name}’s. The menu of names at the top shows it.</numerusform>
            <numerusform>%n letters learnt as {name}’s. The menu of names at the top shows them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) of moving signs learnt as {name}’s.</source>
        <translation>
            <numerusform>%n take of moving signs learnt as {name}’s.</numerusform>
            <numerusform>%n takes of moving signs learnt as {name}’s.</numerusform>
        </translation>
    </message>
</context>
</TS>
