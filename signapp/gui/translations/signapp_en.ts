<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
    <name>TeachTab</name>
    <message numerus="yes">
        <source>%n damaged line(s) in the recordings were passed over.</source>
        <translation>
            <numerusform>%n damaged line in the recordings was passed over.</numerusform>
            <numerusform>%n damaged lines in the recordings were passed over.</numerusform>
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
</context>
</TS>
