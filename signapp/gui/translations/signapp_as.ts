<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="as">
<context>
    <name>Asking</name>
    <message>
        <source>Open a video</source>
        <translation>ভিডিঅ’ খোলক</translation>
    </message>
    <message>
        <source>Videos ({filter});;All files (*)</source>
        <translation>ভিডিঅ’ ({filter});;সকলো ফাইল (*)</translation>
    </message>
    <message>
        <source>{files} is there already. Replace it?</source>
        <translation>{files} আগৰে পৰাই আছে। সলনি কৰিবনে?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>সলনি কৰক</translation>
    </message>
</context>
<context>
    <name>AskingPanel</name>
    <message>
        <source>I sign it another way…</source>
        <translation>মই অন্য ধৰণে দেখুৱাওঁ…</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>এৰি দিয়ক</translation>
    </message>
    <message>
        <source>Space skips the letter, Backspace asks for the last again</source>
        <translation>Space-এ আখৰটো এৰে, Backspace-এ আগৰটো আকৌ সোধে</translation>
    </message>
    <message>
        <source>Finish here</source>
        <translation>ইয়াতেই শেষ কৰক</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>ওলাই যাওক</translation>
    </message>
    <message>
        <source>Escape; you can go on later</source>
        <translation>Escape; পিছত আকৌ আগবাঢ়িব পাৰিব</translation>
    </message>
    <message>
        <source>If you sign it with one hand, just go on holding it.</source>
        <translation>এখন হাতেৰে দেখুৱালে কেৱল ধৰি ৰাখক।</translation>
    </message>
    <message>
        <source>If the sign is the same, lower your hands for a moment.</source>
        <translation>সংকেত একেই হ&apos;লে হাত অলপ নমাওক।</translation>
    </message>
    <message>
        <source>Hold the sign until the ring is full. Space skips it.</source>
        <translation>বৃত্ত ভৰি নপৰালৈকে সংকেত ধৰি ৰাখক। Space-এ এৰি দিয়ে।</translation>
    </message>
</context>
<context>
    <name>CalendarBar</name>
    <message>
        <source>Export progress…</source>
        <translation>অগ্ৰগতি ৰপ্তানি কৰক…</translation>
    </message>
    <message>
        <source>A table of the finished rounds, for a teacher (CSV)</source>
        <translation>শেষ হোৱা পৰ্ববোৰৰ তালিকা, শিক্ষকৰ বাবে (CSV)</translation>
    </message>
    <message>
        <source>The progress cannot be saved: {reason}</source>
        <translation>অগ্ৰগতি সাঁচিব পৰা নগ’ল: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Practised on %n of the last 14 days</source>
        <translation>
            <numerusform>যোৱা ১৪ দিনৰ ভিতৰত %n দিন অনুশীলন</numerusform>
            <numerusform>যোৱা ১৪ দিনৰ ভিতৰত %n দিন অনুশীলন</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in a row</source>
        <translation>
            <numerusform>একেৰাহে %n দিন</numerusform>
            <numerusform>একেৰাহে %n দিন</numerusform>
        </translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>অগ্ৰগতি ৰপ্তানি কৰক</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>তালিকা (*.csv)</translation>
    </message>
    <message>
        <source>The progress is saved: {path}</source>
        <translation>অগ্ৰগতি সাঁচা হ’ল: {path}</translation>
    </message>
</context>
<context>
    <name>CandidateBars</name>
    <message>
        <source>Likeliest letters</source>
        <translation>আটাইতকৈ সম্ভাৱ্য আখৰ</translation>
    </message>
</context>
<context>
    <name>CaptionsWindow</name>
    <message>
        <source>Captions</source>
        <translation>কেপচন</translation>
    </message>
    <message>
        <source>What you sign in the Live tab appears here.</source>
        <translation>“লাইভ” টেবত যি সংকেত দেখুৱায়, সেয়া ইয়াত ওলায়।</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>লেখা</translation>
    </message>
</context>
<context>
    <name>ChartSaver</name>
    <message>
        <source>Save chart…</source>
        <translation>তালিকা সাঁচক…</translation>
    </message>
    <message>
        <source>A chart to print: PDF, or one picture as PNG</source>
        <translation>ছপাবলৈ তালিকা: PDF, বা PNG-ত এখন ছবি</translation>
    </message>
    <message>
        <source>Save the sign chart</source>
        <translation>সংকেত-তালিকা সাঁচক</translation>
    </message>
    <message>
        <source>Pages to print (*.pdf);;One picture (*.png)</source>
        <translation>ছপাবলগীয়া পৃষ্ঠা (*.pdf);;এখন ছবি (*.png)</translation>
    </message>
    <message>
        <source>The signs as you see yourself in a mirror</source>
        <translation>আপুনি নিজকে দাপোণত যেনেকৈ দেখে, সংকেতবোৰ তেনেকৈ</translation>
    </message>
    <message>
        <source>The signs as you see somebody else sign</source>
        <translation>আন কোনোবাই সংকেত কৰা যেনেকৈ দেখে, সংকেতবোৰ তেনেকৈ</translation>
    </message>
    <message>
        <source>signed by a movement</source>
        <translation>গতিৰে কৰা সংকেত</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>কোনো ছবি নাই</translation>
    </message>
    <message>
        <source>The chart is saved: {path}</source>
        <translation>তালিকাখন সাঁচা হ’ল: {path}</translation>
    </message>
    <message>
        <source>The chart cannot be saved: {reason}</source>
        <translation>তালিকাখন সাঁচিব নোৱাৰি: {reason}</translation>
    </message>
</context>
<context>
    <name>ChartTab</name>
    <message>
        <source>Letters</source>
        <translation>আখৰ</translation>
    </message>
    <message>
        <source>Smaller signs</source>
        <translation>সৰু সংকেত</translation>
    </message>
    <message>
        <source>Larger signs</source>
        <translation>ডাঙৰ সংকেত</translation>
    </message>
    <message>
        <source>{language}: the signs that the app expects, drawn as you see yourself in a mirror. Choose one to see it large.</source>
        <translation>{language}: এপে এই সংকেতবোৰ আশা কৰে; ছবিবোৰ দাপোণৰ দৰে। ডাঙৰকৈ চাবলৈ এটা বাছক।</translation>
    </message>
    <message>
        <source>{language}: the signs that the app expects, drawn as you see somebody else sign. Choose one to see it large.</source>
        <translation>{language}: এপে এই সংকেতবোৰ আশা কৰে; সন্মুখৰ মানুহে যেনেকৈ দেখুৱায় ছবিবোৰ তেনেকুৱা। ডাঙৰকৈ চাবলৈ এটা বাছক।</translation>
    </message>
    <message>
        <source>The same sign also stands for {letters}.</source>
        <translation>একেটা সংকেতে {letters}ও বুজায়।</translation>
    </message>
    <message>
        <source>A moving sign that you taught. It writes a word.</source>
        <translation>আপুনি শিকোৱা এটা চলন্ত সংকেত। ই এটা শব্দ লিখে।</translation>
    </message>
    <message>
        <source>{letter} is signed by a movement.</source>
        <translation>{letter} গতিৰে দেখুওৱা হয়।</translation>
    </message>
    <message>
        <source>{letter} is signed by a movement. The app reads it; it is drawn once you have taught yours, in Teach › Moving signs…</source>
        <translation>{letter} গতিৰে দেখুওৱা হয়। এপে ইয়াক পঢ়ে; শিকাওক › চলন্ত সংকেত…ত আপোনাৰটো শিকালে ইয়াক অঁকাও হ’ব।</translation>
    </message>
    <message>
        <source>{letter} is signed by a movement. The app reads and draws it once you have taught it, in Teach › Moving signs…</source>
        <translation>{letter} গতিৰে দেখুওৱা হয়। শিকাওক › চলন্ত সংকেত…ত শিকালে এপে ইয়াক পঢ়িব আৰু আঁকিব।</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>In a box that I draw</source>
        <translation>মই অঁকা বাকচত</translation>
    </message>
</context>
<context>
    <name>ClassroomPage</name>
    <message>
        <source>The text appears here.</source>
        <translation>লিখনি ইয়াত ওলায়।</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>লেখা</translation>
    </message>
    <message>
        <source>Leave the classroom view</source>
        <translation>শ্ৰেণীকোঠাৰ দৃশ্য এৰক</translation>
    </message>
    <message>
        <source>Leave the classroom view (Esc)</source>
        <translation>শ্ৰেণীকোঠাৰ দৃশ্য এৰক (Esc)</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>ছবি নাই</translation>
    </message>
    <message>
        <source>The video ended</source>
        <translation>ভিডিঅ’ শেষ</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>ৰখোৱা আছে</translation>
    </message>
    <message>
        <source>Press P to go on.</source>
        <translation>চলাবলৈ P টিপক।</translation>
    </message>
</context>
<context>
    <name>CloseGuard</name>
    <message>
        <source>Close all the same</source>
        <translation>তথাপি বন্ধ কৰক</translation>
    </message>
    <message>
        <source>Close signapp?</source>
        <translation>signapp বন্ধ কৰিবনে?</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>থাকক</translation>
    </message>
    <message>
        <source>Work is under way. If signapp closes now, this is lost:</source>
        <translation>কাম চলি আছে। signapp এতিয়া বন্ধ হ’লে এইখিনি হেৰাব:</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>Straighten the thumb</source>
        <translation>বুঢ়া আঙুলি পোন কৰক</translation>
    </message>
    <message>
        <source>Bend the thumb</source>
        <translation>বুঢ়া আঙুলি ভাঁজ কৰক</translation>
    </message>
    <message>
        <source>Straighten the index finger</source>
        <translation>তৰ্জনী পোন কৰক</translation>
    </message>
    <message>
        <source>Bend the index finger</source>
        <translation>তৰ্জনী ভাঁজ কৰক</translation>
    </message>
    <message>
        <source>Straighten the middle finger</source>
        <translation>মধ্যমা পোন কৰক</translation>
    </message>
    <message>
        <source>Bend the middle finger</source>
        <translation>মধ্যমা ভাঁজ কৰক</translation>
    </message>
    <message>
        <source>Straighten the ring finger</source>
        <translation>অনামিকা পোন কৰক</translation>
    </message>
    <message>
        <source>Bend the ring finger</source>
        <translation>অনামিকা ভাঁজ কৰক</translation>
    </message>
    <message>
        <source>Straighten the little finger</source>
        <translation>কনিষ্ঠা পোন কৰক</translation>
    </message>
    <message>
        <source>Bend the little finger</source>
        <translation>কনিষ্ঠা ভাঁজ কৰক</translation>
    </message>
    <message>
        <source>Move the thumb away from the palm</source>
        <translation>বুঢ়া আঙুলি তলুৱাৰ পৰা আঁতৰাওক</translation>
    </message>
    <message>
        <source>Bring the thumb to the palm</source>
        <translation>বুঢ়া আঙুলি তলুৱাৰ কাষলৈ আনক</translation>
    </message>
    <message>
        <source>Spread index and middle finger</source>
        <translation>তৰ্জনী আৰু মধ্যমা মেলি দিয়ক</translation>
    </message>
    <message>
        <source>Put index and middle finger side by side</source>
        <translation>তৰ্জনী আৰু মধ্যমা ওচৰা-ওচৰিকৈ ৰাখক</translation>
    </message>
    <message>
        <source>Spread middle and ring finger</source>
        <translation>মধ্যমা আৰু অনামিকা মেলি দিয়ক</translation>
    </message>
    <message>
        <source>Put middle and ring finger side by side</source>
        <translation>মধ্যমা আৰু অনামিকা ওচৰা-ওচৰিকৈ ৰাখক</translation>
    </message>
    <message>
        <source>Spread ring and little finger</source>
        <translation>অনামিকা আৰু কনিষ্ঠা মেলি দিয়ক</translation>
    </message>
    <message>
        <source>Put ring and little finger side by side</source>
        <translation>অনামিকা আৰু কনিষ্ঠা ওচৰা-ওচৰিকৈ ৰাখক</translation>
    </message>
    <message>
        <source>Let the hand point up</source>
        <translation>হাতখন ওপৰলৈ কৰি ৰাখক</translation>
    </message>
    <message>
        <source>Let the hand point down</source>
        <translation>হাতখন তললৈ কৰি ৰাখক</translation>
    </message>
    <message>
        <source>Let the hand point to the side</source>
        <translation>হাতখন কাষলৈ কৰি ৰাখক</translation>
    </message>
    <message>
        <source>Turn the palm to the camera</source>
        <translation>তলুৱা কেমেৰাৰ ফালে ঘূৰাওক</translation>
    </message>
    <message>
        <source>Turn the palm to yourself</source>
        <translation>তলুৱা নিজৰ ফালে ঘূৰাওক</translation>
    </message>
    <message>
        <source>Turn the palm to the side</source>
        <translation>তলুৱা কাষলৈ ঘূৰাওক</translation>
    </message>
    <message>
        <source>Turn the palm up</source>
        <translation>তলুৱা ওপৰলৈ ঘূৰাওক</translation>
    </message>
    <message>
        <source>Turn the palm down</source>
        <translation>তলুৱা তললৈ ঘূৰাওক</translation>
    </message>
    <message>
        <source>Bring the hands together</source>
        <translation>দুয়োখন হাত ওচৰলৈ আনক</translation>
    </message>
    <message>
        <source>Move the hands apart</source>
        <translation>দুয়োখন হাত আঁতৰাওক</translation>
    </message>
    <message>
        <source>Show both hands</source>
        <translation>দুয়োখন হাত দেখুৱাওক</translation>
    </message>
    <message>
        <source>Hold your left hand higher</source>
        <translation>বাওঁ হাতখন ওপৰত ৰাখক</translation>
    </message>
    <message>
        <source>Hold your right hand higher</source>
        <translation>সোঁ হাতখন ওপৰত ৰাখক</translation>
    </message>
</context>
<context>
    <name>ComposerPanel</name>
    <message>
        <source>Text</source>
        <translation>লেখা</translation>
    </message>
    <message>
        <source>{letter} was taken. After a consonant it writes nothing: the consonant carries it already. A vowel that you sign next stands by itself.</source>
        <translation>{letter} লোৱা হ’ল। ব্যঞ্জনৰ পাছত ই একো নিলিখে: ব্যঞ্জনত ই আগৰে পৰাই আছে। ইয়াৰ পাছত দিয়া স্বৰ বেলেগে লিখা হ’ব।</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>খালী ঠাই</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ওভতাই লওক</translation>
    </message>
    <message>
        <source>Join consonants</source>
        <translation>ব্যঞ্জন যোগ কৰক</translation>
    </message>
    <message>
        <source>Other letter</source>
        <translation>আন আখৰ</translation>
    </message>
    <message>
        <source>That was…</source>
        <translation>সেইটো আছিল…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>পৰিষ্কাৰ কৰক</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>কপি কৰক</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>সাঁচক…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>ইতিহাস…</translation>
    </message>
    <message>
        <source>{letter} was taken back; it wrote nothing here.</source>
        <translation>{letter} ঘূৰাই লোৱা হ’ল; ইয়াত ই একো লিখা নাছিল।</translation>
    </message>
    <message>
        <source>Text copied</source>
        <translation>লেখা কপি হ’ল</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>লেখা সাঁচক</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>লেখা (*.txt)</translation>
    </message>
    <message>
        <source>Cannot write {path}: {reason}</source>
        <translation>{path} লিখিব পৰা নগ’ল: {reason}</translation>
    </message>
    <message>
        <source>Join {sign}</source>
        <translation>সংযোগ {sign}</translation>
    </message>
    <message>
        <source>Join the consonant before the cursor to the next one (Ctrl+H)</source>
        <translation>কাৰ্চাৰৰ আগৰ ব্যঞ্জনটো পিছৰটোৰ লগত যোগ কৰক (Ctrl+H)</translation>
    </message>
    <message>
        <source>Write the word in the script; once more for another spelling (Ctrl+E)</source>
        <translation>শব্দটো লিপিত লিখক; আকৌ টিপিলে আন বানান (Ctrl+E)</translation>
    </message>
    <message>
        <source>Change the letter before the cursor to one with the same sign (Ctrl+E)</source>
        <translation>কাৰ্চাৰৰ আগৰ আখৰটো একে সংকেতৰ আন আখৰলৈ সলাওক (Ctrl+E)</translation>
    </message>
    <message>
        <source>Say which letter the sign before the cursor was; it can be learnt (Ctrl+T)</source>
        <translation>কাৰ্চাৰৰ আগৰ সংকেতটো কোনটো আখৰ আছিল কওক; শিকাব পাৰি (Ctrl+T)</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>{path} নামেৰে সাঁচা হ’ল</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>মচক</translation>
    </message>
</context>
<context>
    <name>CountBar</name>
    <message>
        <source>Progress of the round</source>
        <translation>পৰ্বৰ অগ্ৰগতি</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{all}ৰ ভিতৰত {n}</translation>
    </message>
</context>
<context>
    <name>CurveView</name>
    <message>
        <source>Training curves</source>
        <translation>প্ৰশিক্ষণৰ ৰেখা</translation>
    </message>
    <message>
        <source>Accuracy {share}</source>
        <translation>শুদ্ধতা {share}</translation>
    </message>
    <message>
        <source>loss {value:.2f}</source>
        <translation>লছ {value:.2f}</translation>
    </message>
    <message>
        <source>accuracy {value:.0%}</source>
        <translation>শুদ্ধতা {value:.0%}</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>There is no room for it there.</source>
        <translation>তাত ইয়াৰ বাবে ঠাই নাই।</translation>
    </message>
    <message>
        <source>It is too short for so many letters.</source>
        <translation>ইমান আখৰৰ বাবে ই অতি চুটি।</translation>
    </message>
    <message>
        <source>Put the cursor inside the chosen letter, then split it.</source>
        <translation>কাৰ্ছৰ বাছনি কৰা আখৰৰ ভিতৰত ৰাখি তাৰ পিছত ভাগ কৰক।</translation>
    </message>
    <message>
        <source>No letter is doubtful any more.</source>
        <translation>এতিয়া কোনো আখৰ সন্দেহজনক নহয়।</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>the system cannot list its cameras ({reason})</source>
        <translation>চিষ্টেমে নিজৰ কেমেৰাৰ তালিকা দিব পৰা নাই ({reason})</translation>
    </message>
    <message>
        <source>the camera {name} is not there; plug it in or choose another</source>
        <translation>কেমেৰা {name} নাই; লগাওক বা আন এটা বাছক</translation>
    </message>
    <message>
        <source>the camera {name} cannot be opened ({reason})</source>
        <translation>কেমেৰা {name} খুলিব পৰা নাই ({reason})</translation>
    </message>
    <message>
        <source>the camera {name} cannot be opened; close other programs that use it and allow camera access in the system&apos;s privacy settings</source>
        <translation>কেমেৰা {name} খুলিব পৰা নাই; সেইটো ব্যৱহাৰ কৰা আন প্ৰ’গ্ৰাম বন্ধ কৰক আৰু চিষ্টেমৰ গোপনীয়তা ছেটিংছত কেমেৰাৰ অনুমতি দিয়ক</translation>
    </message>
    <message>
        <source>the camera {name} stopped delivering pictures</source>
        <translation>কেমেৰা {name}ৰ পৰা ছবি অহা বন্ধ হৈছে</translation>
    </message>
    <message>
        <source>{path} holds no picture</source>
        <translation>{path}ত কোনো ছবি নাই</translation>
    </message>
    <message>
        <source>{path} can no longer be read</source>
        <translation>{path} এতিয়া আৰু পঢ়িব পৰা নাই</translation>
    </message>
    <message>
        <source>{title}: it cannot be read ({reason})</source>
        <translation>{title}: এইটো পঢ়িব পৰা নাই ({reason})</translation>
    </message>
    <message>
        <source>the demo clip is not installed; choose a camera or a file</source>
        <translation>ডেমো ক্লিপ স্থাপন কৰা নাই; কেমেৰা বা ফাইল বাছক</translation>
    </message>
    <message>
        <source>{url!r} is no stream address; give one such as http://192.168.1.20:8080/video</source>
        <translation>{url!r} ষ্ট্ৰীমৰ ঠিকনা নহয়; এনে ঠিকনা দিয়ক: http://192.168.1.20:8080/video</translation>
    </message>
    <message>
        <source>no stream at {address} ({reason})</source>
        <translation>{address}ত কোনো ষ্ট্ৰীম নাই ({reason})</translation>
    </message>
    <message>
        <source>{address} carries no video</source>
        <translation>{address}ত ভিডিঅ’ নাই</translation>
    </message>
    <message>
        <source>the stream {address} ended</source>
        <translation>ষ্ট্ৰীম {address} শেষ হৈছে</translation>
    </message>
    <message>
        <source>the stream {address} broke off ({reason})</source>
        <translation>ষ্ট্ৰীম {address} ছিগিছে ({reason})</translation>
    </message>
    <message>
        <source>{address} carries no video that can be read ({reason})</source>
        <translation>{address}ত পঢ়িব পৰা ভিডিঅ’ নাই ({reason})</translation>
    </message>
    <message>
        <source>cannot read {path}: {reason}</source>
        <translation>{path} পঢ়িব পৰা নাই: {reason}</translation>
    </message>
    <message>
        <source>{path} is not UTF-8 text; save it as UTF-8</source>
        <translation>{path} UTF-8 পাঠ নহয়; UTF-8 হিচাপে সংৰক্ষণ কৰক</translation>
    </message>
    <message>
        <source>{path} is not valid JSON ({reason})</source>
        <translation>{path} শুদ্ধ JSON নহয় ({reason})</translation>
    </message>
    <message>
        <source>cannot write {path}: {reason}</source>
        <translation>{path} লিখিব পৰা নাই: {reason}</translation>
    </message>
    <message>
        <source>{path} is there already and was kept; choose another name or add {option}</source>
        <translation>{path} আগৰে পৰা আছে আৰু ৰখা হ’ল; আন নাম বাছক বা {option} যোগ কৰক</translation>
    </message>
    <message>
        <source>{path} is a folder; give the name of a file</source>
        <translation>{path} এটা ফোল্ডাৰ; ফাইলৰ নাম দিয়ক</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file and was kept; give another name</source>
        <translation>{path} সাধাৰণ ফাইল নহয় আৰু ৰখা হ’ল; আন নাম দিয়ক</translation>
    </message>
    <message>
        <source>cannot write {path}: {folder} is not a folder</source>
        <translation>{path} লিখিব পৰা নাই: {folder} ফোল্ডাৰ নহয়</translation>
    </message>
    <message>
        <source>{path} is read-only and was kept; choose another name</source>
        <translation>{path} কেৱল পঢ়িবলৈ আৰু ৰখা হ’ল; আন নাম বাছক</translation>
    </message>
    <message>
        <source>it was kept as {name}</source>
        <translation>সেইটো {name} নামেৰে ৰখা হ’ল</translation>
    </message>
    <message>
        <source>it could not be set aside and is replaced at the next change</source>
        <translation>সেইটো আঁতৰাই থ’ব পৰা নগ’ল আৰু পৰৱৰ্তী সালসলনিত তাৰ ঠাইত নতুনটো লিখা হ’ব</translation>
    </message>
    <message>
        <source>the text kept in {path} cannot be read ({reason}); {kept}</source>
        <translation>{path}ত ৰখা পাঠ পঢ়িব পৰা নাই ({reason}); {kept}</translation>
    </message>
    <message>
        <source>the text cannot be saved: {reason}</source>
        <translation>পাঠ সংৰক্ষণ কৰিব পৰা নাই: {reason}</translation>
    </message>
    <message>
        <source>there is no room for it: a text has at most {most} characters; finish this one with Clear</source>
        <translation>ইয়াৰ বাবে ঠাই নাই: এটা লেখাত সৰ্বাধিক {most}টা বৰ্ণ থাকিব পাৰে; “পৰিষ্কাৰ কৰক”-ৰে এইটো শেষ কৰক</translation>
    </message>
    <message>
        <source>the progress kept in {path} cannot be read ({reason}); {kept}</source>
        <translation>{path}ত ৰখা অগ্ৰগতি পঢ়িব পৰা নাই ({reason}); {kept}</translation>
    </message>
    <message>
        <source>the settings in {path} cannot be read ({reason}), so the defaults are used; {kept}</source>
        <translation>{path}ৰ ছেটিং পঢ়িব পৰা নাই ({reason}), সেয়ে নতুনকৈ আৰম্ভ হৈছে; {kept}</translation>
    </message>
    <message>
        <source>the corrections cannot be kept: {reason}</source>
        <translation>সংশোধন ৰাখিব পৰা নাই: {reason}</translation>
    </message>
    <message>
        <source>the corrections cannot be read: {reason}</source>
        <translation>সংশোধন পঢ়িব পৰা নাই: {reason}</translation>
    </message>
    <message>
        <source>a frame was left out: {reason}</source>
        <translation>এটা ফ্ৰেম বাদ দিয়া হ’ল: {reason}</translation>
    </message>
    <message>
        <source>this computer reads fewer than 20 pictures a second, so the light tracker finds the hands now: faster, less exact</source>
        <translation>এই কম্পিউটাৰে ছেকেণ্ডত ২০খনতকৈ কম ছবি পঢ়িব পাৰে, সেয়ে এতিয়া পাতল ট্ৰেকাৰে হাত বিচাৰিছে: দ্ৰুত, কম নিখুঁত</translation>
    </message>
    <message>
        <source>the full tracker finds the hands again: the computer keeps up</source>
        <translation>পুনৰ পূৰ্ণ ট্ৰেকাৰে হাত বিচাৰিছে: কম্পিউটাৰৰ গতি যথেষ্ট</translation>
    </message>
    <message>
        <source>something went wrong ({reason})</source>
        <translation>কিবা ভুল হ’ল ({reason})</translation>
    </message>
    <message>
        <source>{name} is not a table of settings, its defaults are used</source>
        <translation>{name} ছেটিঙৰ তালিকা নহয়, তাৰ মূল মান লোৱা হ’ল</translation>
    </message>
    <message>
        <source>{name} cannot be {value}, {used} is used</source>
        <translation>{name}ৰ মান {value} হ’ব নোৱাৰে, {used} লোৱা হ’ল</translation>
    </message>
    <message>
        <source>the corrections kept of this video cannot be read ({reason})</source>
        <translation>এই ভিডিঅ’ৰ ৰখা সংশোধন পঢ়িব পৰা নাই ({reason})</translation>
    </message>
    <message>
        <source>cannot write the annotated video of {path}: {reason}</source>
        <translation>{path}ৰ টীকাযুক্ত ভিডিঅ’ লিখিব পৰা নাই: {reason}</translation>
    </message>
    <message>
        <source>no typeface found to write on the video; install fonts, e.g. fonts-noto-core, or leave out the mp4 format</source>
        <translation>ভিডিঅ’ত লিখিবলৈ কোনো ফণ্ট পোৱা নগ’ল; ফণ্ট স্থাপন কৰক, যেনে fonts-noto-core, বা mp4 ফৰমেট বাদ দিয়ক</translation>
    </message>
    <message>
        <source>none of the {count} letters found is as sure as you ask for; ask for less</source>
        <translation>পোৱা {count}টা আখৰৰ এটাও আপুনি বিচৰাৰ দৰে নিশ্চিত নহয়; সীমা কমাওক</translation>
    </message>
    <message>
        <source>no letter was found: hardly any hand is seen; film the signer from the front, in good light, with the hands in the picture</source>
        <translation>কোনো আখৰ পোৱা নগ’ল: হাত প্ৰায় দেখাই নাযায়; সংকেত কৰা জনক সন্মুখৰ পৰা, ভাল পোহৰত, হাত ছবিৰ ভিতৰত ৰাখি ভিডিঅ’ কৰক</translation>
    </message>
    <message>
        <source>no letter was found: hands are held still, but in no shape of a letter of {language}; is it the right language?</source>
        <translation>কোনো আখৰ পোৱা নগ’ল: হাত স্থিৰ, কিন্তু {language}ৰ কোনো আখৰৰ আকাৰত নহয়; ভাষাটো শুদ্ধ নে?</translation>
    </message>
    <message>
        <source>no letter was found: the hands move all the time; fast spelling? Try the automatic mode or that for fast fingerspelling</source>
        <translation>কোনো আখৰ পোৱা নগ’ল: হাত গোটেই সময় লৰি থাকে; দ্ৰুত বানান নেকি? স্বয়ংক্ৰিয় বা দ্ৰুত আঙুলি-বানানৰ ধৰণটো চেষ্টা কৰক</translation>
    </message>
    <message>
        <source>no letter was found: the hands move all the time, and fast spelling of {language} cannot be told from other signing yet; if it is spelling, try the mode for fast fingerspelling</source>
        <translation>কোনো আখৰ পোৱা নগ’ল: হাত গোটেই সময় লৰি থাকে, আৰু {language}ৰ দ্ৰুত বানান এতিয়াও আন সংকেতৰ পৰা বেলেগ কৰিব নোৱাৰি; বানান হ’লে দ্ৰুত আঙুলি-বানানৰ ধৰণটো চেষ্টা কৰক</translation>
    </message>
    <message>
        <source>no letter was found: the hands move all the time, and not as in spelling; if it is spelling all the same, try the mode for fast fingerspelling</source>
        <translation>কোনো আখৰ পোৱা নগ’ল: হাত গোটেই সময় লৰি থাকে, কিন্তু বানানৰ দৰে নহয়; তথাপি বানান হ’লে দ্ৰুত আঙুলি-বানানৰ ধৰণটো চেষ্টা কৰক</translation>
    </message>
    <message>
        <source>{path} is not in UTF-8; save it in ELAN again</source>
        <translation>{path} UTF-8ত নাই; ELANত আকৌ সাঁচক</translation>
    </message>
    <message>
        <source>cannot read {path} as an ELAN file ({reason}); open it in ELAN and save it again</source>
        <translation>{path} ELAN ফাইল হিচাপে পঢ়িব পৰা নগ’ল ({reason}); ELANত খুলি আকৌ সাঁচক</translation>
    </message>
    <message>
        <source>{path} counts its times in frames; save it with milliseconds in ELAN</source>
        <translation>{path}ত সময় ফ্ৰেমত গণা হৈছে; ELANত মিলিছেকেণ্ডত সাঁচক</translation>
    </message>
    <message>
        <source>in {path}, the tier {tier} depends on {parent}, which would be replaced; give other names with --tiers</source>
        <translation>{path}ত {tier} টিয়াৰটো {parent}ৰ ওপৰত নিৰ্ভৰ কৰে, যাক সলনি কৰা হ’ব; --tiersৰে আন নাম দিয়ক</translation>
    </message>
    <message>
        <source>{path} has a tier {tier} that signapp did not write; give other names with --tiers</source>
        <translation>{path}ত {tier} নামৰ এটা টিয়াৰ আছে যি signappএ লিখা নাই; --tiersৰে আন নাম দিয়ক</translation>
    </message>
    <message>
        <source>{path}: the tier {tier} was changed since signapp wrote it: kept as it is (--overwrite replaces it)</source>
        <translation>{path}: signappএ লিখাৰ পিছত {tier} টিয়াৰটো সলনি কৰা হৈছে: যেনে আছে তেনেই ৰখা হ’ল (--overwriteএ সলনি কৰে)</translation>
    </message>
    <message>
        <source>{path} is being written by another program; close it there and try again</source>
        <translation>আন এটা প্ৰগ্ৰামে {path}ত লিখি আছে; তাত বন্ধ কৰি আকৌ চেষ্টা কৰক</translation>
    </message>
    <message>
        <source>{path}: left out {count} letters before the time at which it begins</source>
        <translation>{path}: ই আৰম্ভ হোৱা সময়ৰ আগৰ {count}টা আখৰ বাদ দিয়া হ’ল</translation>
    </message>
    <message>
        <source>{path} links {names}, not {video}; the tiers were put into it all the same</source>
        <translation>{path}ত {names} সংযুক্ত, {video} নহয়; তথাপি টিয়াৰবোৰ ইয়াত ৰখা হ’ল</translation>
    </message>
    <message>
        <source>{path} is no annotation that signapp reads; give .eaf, .csv, .json, .srt or .vtt</source>
        <translation>{path} signappএ পঢ়া এনোটেচন নহয়; .eaf, .csv, .json, .srt বা .vtt দিয়ক</translation>
    </message>
    <message>
        <source>cannot read the annotation {path} ({reason})</source>
        <translation>{path} এনোটেচনটো পঢ়িব পৰা নগ’ল ({reason})</translation>
    </message>
    <message>
        <source>{path} has no tier {tier}; its tiers are: {tiers}; choose one with --tier</source>
        <translation>{path}ত {tier} টিয়াৰ নাই; ইয়াৰ টিয়াৰবোৰ: {tiers}; --tierৰে এটা বাছক</translation>
    </message>
    <message>
        <source>the model has no letter {letters}; teach it in the Teach tab first</source>
        <translation>মডেলত {letters} আখৰ নাই; আগতে “শিকাওক” টেবত শিকাওক</translation>
    </message>
    <message>
        <source>the pose format needs the package pose-format, which is not installed; add it with: {command}</source>
        <translation>pose ফৰ্মেটৰ বাবে pose-format পেকেজ লাগে, যি স্থাপন কৰা নাই; এনেদৰে যোগ কৰক: {command}</translation>
    </message>
    <message>
        <source>{url} sent more than a hand model; nothing was kept</source>
        <translation>{url}এ হাতৰ মডেলতকৈ বেছি পঠিয়ালে; একো ৰখা নহ’ল</translation>
    </message>
    <message>
        <source>cannot download the hand model from {url} ({reason}); check the connection, or download it elsewhere and set {variable} to the file</source>
        <translation>{url}ৰ পৰা হাতৰ মডেল ডাউনল’ড কৰিব পৰা নাই ({reason}); সংযোগ চাওক, বা আন ঠাইত ডাউনল’ড কৰি {variable}ত ফাইলটোৰ পথ দিয়ক</translation>
    </message>
    <message>
        <source>the file from {url} has another checksum than expected; nothing was kept, try again</source>
        <translation>{url}ৰ ফাইলৰ চেকছাম আশা কৰাতকৈ বেলেগ; একো ৰখা নহ’ল, আকৌ চেষ্টা কৰক</translation>
    </message>
    <message>
        <source>cannot write the hand model to {folder} ({reason}); make that folder writable or set {variable}</source>
        <translation>হাতৰ মডেল {folder}ত লিখিব পৰা নাই ({reason}); সেই ফোল্ডাৰত লিখাৰ অনুমতি দিয়ক বা {variable} ঠিক কৰক</translation>
    </message>
    <message>
        <source>no hand model at {path}; correct {variable} or hand_model in the settings</source>
        <translation>{path}ত হাতৰ মডেল নাই; {variable} বা ছেটিঙত hand_model শুধৰাওক</translation>
    </message>
    <message>
        <source>{path} is not a hand_landmarker.task bundle; fetch it again with &apos;signapp doctor --fetch-hand-model&apos;</source>
        <translation>{path} hand_landmarker.task ফাইল নহয়; আকৌ আনক: &apos;signapp doctor --fetch-hand-model&apos;</translation>
    </message>
    <message>
        <source>{path} is damaged; fetch it again with &apos;signapp doctor --fetch-hand-model&apos;</source>
        <translation>{path} নষ্ট হৈছে; আকৌ আনক: &apos;signapp doctor --fetch-hand-model&apos;</translation>
    </message>
    <message>
        <source>{path} holds no {parts}: not a hand model</source>
        <translation>{path}ত {parts} নাই: এইটো হাতৰ মডেল নহয়</translation>
    </message>
    <message>
        <source>cannot read the hand model {path}: {reason}</source>
        <translation>হাতৰ মডেল {path} পঢ়িব পৰা নাই: {reason}</translation>
    </message>
    <message>
        <source>MediaPipe failed on this picture ({reason})</source>
        <translation>এই ছবিত MediaPipe বিফল হ’ল ({reason})</translation>
    </message>
    <message>
        <source>MediaPipe cannot load the hand model {path}: {reason}</source>
        <translation>MediaPipeএ হাতৰ মডেল {path} ল’ড কৰিব পৰা নাই: {reason}</translation>
    </message>
    <message>
        <source>no MediaPipe hand model: this signapp was built without it</source>
        <translation>MediaPipeৰ হাতৰ মডেল নাই: এই signapp সেইটো নোহোৱাকৈ বনোৱা</translation>
    </message>
    <message>
        <source>the light tracker is missing from this signapp or damaged; use the full one, or install signapp again: {command}</source>
        <translation>এই signapp-ত পাতল ট্ৰেকাৰ নাই বা নষ্ট; পূৰ্ণ ট্ৰেকাৰ ব্যৱহাৰ কৰক, নাইবা signapp পুনৰ ইনষ্টল কৰক: {command}</translation>
    </message>
    <message>
        <source>Run &apos;signapp doctor --fetch-hand-model&apos; once, or set the environment variable {variable} to a hand_landmarker.task file, or give its path as hand_model in the settings file</source>
        <translation>এবাৰ &apos;signapp doctor --fetch-hand-model&apos; চলাওক, বা পৰিৱেশ চলক {variable}ত hand_landmarker.task ফাইলৰ পথ দিয়ক, বা ছেটিং ফাইলত hand_model হিচাপে তাৰ পথ দিয়ক</translation>
    </message>
    <message>
        <source>mediapipe {version} reports its use over the network, so signapp does not use it</source>
        <translation>mediapipe {version}এ নিজৰ ব্যৱহাৰৰ খবৰ নেটৱৰ্কত পঠিয়ায়, সেয়ে signappএ সেইটো ব্যৱহাৰ নকৰে</translation>
    </message>
    <message>
        <source>install the release that does not: {command}</source>
        <translation>যিটো সংস্কৰণে সেয়া নকৰে সেইটো স্থাপন কৰক: {command}</translation>
    </message>
    <message>
        <source>{path} states the code {code!r}; name the file {code}.json or change the code</source>
        <translation>{path}ত ক’ড {code!r} লিখা আছে; ফাইলৰ নাম {code}.json দিয়ক বা ক’ড সলাওক</translation>
    </message>
    <message>
        <source>no language {given!r}; known: {known}; or give a .json file</source>
        <translation>{given!r} নামৰ কোনো ভাষা নাই; জনা: {known}; বা .json ফাইল দিয়ক</translation>
    </message>
    <message>
        <source>{path}: missing or invalid field {reason}</source>
        <translation>{path}: এই ফিল্ড নাই বা ভুল: {reason}</translation>
    </message>
    <message>
        <source>{path}: it lists no letters</source>
        <translation>{path}: ইয়াত কোনো আখৰ নাই</translation>
    </message>
    <message>
        <source>{path}: two letters have the same label {label} (written the same, even if the characters differ); take one out or rename it</source>
        <translation>{path}: দুটা আখৰৰ লেবেল একেই, {label} (বৰ্ণ বেলেগ হ’লেও লিখনি একেই); এটা আঁতৰাওক বা নাম সলাওক</translation>
    </message>
    <message>
        <source>the text is too long ({length} characters): at most {most} letters fit into one performance; split it</source>
        <translation>পাঠ বৰ দীঘল ({length} বৰ্ণ): এবাৰত সৰ্বাধিক {most}টা আখৰ ধৰে; ভাগ কৰক</translation>
    </message>
    <message>
        <source>there is no text to spell: give at least one letter</source>
        <translation>দেখুৱাবলৈ কোনো পাঠ নাই: অন্ততঃ এটা আখৰ দিয়ক</translation>
    </message>
    <message>
        <source>cannot look into {folder}: {reason}</source>
        <translation>{folder}ত চাব পৰা নাই: {reason}</translation>
    </message>
    <message>
        <source>{language} has no sign here for {characters}; its letters are {first} to {last} ({count})</source>
        <translation>{language}ত {characters}ৰ সংকেত ইয়াত নাই; ইয়াৰ আখৰ {first}ৰ পৰা {last}লৈ ({count})</translation>
    </message>
    <message>
        <source>it holds neither a model nor recordings</source>
        <translation>ইয়াত মডেল বা ৰেকৰ্ডিং একোৱেই নাই</translation>
    </message>
    <message>
        <source>it has no language.json</source>
        <translation>ইয়াত language.json নাই</translation>
    </message>
    <message>
        <source>its manifest and its language.json name different languages</source>
        <translation>ইয়াৰ মেনিফেষ্ট আৰু language.jsonত বেলেগ ভাষা লিখা আছে</translation>
    </message>
    <message>
        <source>its language code cannot be the name of a folder</source>
        <translation>ইয়াৰ ভাষাৰ ক’ড ফোল্ডাৰৰ নাম হ’ব নোৱাৰে</translation>
    </message>
    <message>
        <source>it lists more than {most} letters</source>
        <translation>ইয়াত {most}টাতকৈ বেছি আখৰ আছে</translation>
    </message>
    <message>
        <source>card.md is not UTF-8 text</source>
        <translation>card.md UTF-8 পাঠ নহয়</translation>
    </message>
    <message>
        <source>card.md has characters that cannot be shown</source>
        <translation>card.mdত এনে বৰ্ণ আছে যি দেখুৱাব নোৱাৰি</translation>
    </message>
    <message>
        <source>its exemplars.json is for another language</source>
        <translation>ইয়াৰ exemplars.json আন ভাষাৰ</translation>
    </message>
    <message>
        <source>its exemplars.json does not hold poses of 2 × 21 × 3</source>
        <translation>ইয়াৰ exemplars.jsonত 2 × 21 × 3ৰ ভংগী নাই</translation>
    </message>
    <message>
        <source>landmarks.npz lacks {missing}</source>
        <translation>landmarks.npzত {missing} নাই</translation>
    </message>
    <message>
        <source>landmarks.npz does not hold landmarks of N × 2 × 21 × 3 with their labels</source>
        <translation>landmarks.npzত N × 2 × 21 × 3ৰ বিন্দু আৰু সেইবোৰৰ লেবেল নাই</translation>
    </message>
    <message>
        <source>landmarks.npz was made for other features</source>
        <translation>landmarks.npz আন ফিচাৰৰ বাবে বনোৱা</translation>
    </message>
    <message>
        <source>landmarks.npz holds numbers that no camera gives</source>
        <translation>landmarks.npzত এনে সংখ্যা আছে যি কোনো কেমেৰাই নিদিয়ে</translation>
    </message>
    <message>
        <source>landmarks.npz holds samples without a hand</source>
        <translation>landmarks.npzত হাত নথকা নমুনা আছে</translation>
    </message>
    <message>
        <source>landmarks.npz holds a {key} without a name</source>
        <translation>landmarks.npzত কোনো {key}ৰ নাম নাই</translation>
    </message>
    <message>
        <source>signs.npz lacks {missing}</source>
        <translation>signs.npz-ত {missing} নাই</translation>
    </message>
    <message>
        <source>signs.npz does not hold takes of moving signs with their names</source>
        <translation>signs.npz-ত চলন্ত সংকেতৰ টেক নামৰ সৈতে নাই</translation>
    </message>
    <message>
        <source>signs.npz was made for other features</source>
        <translation>signs.npz আন ফিচাৰৰ বাবে বনোৱা</translation>
    </message>
    <message>
        <source>signs.npz holds numbers or times that no hand has</source>
        <translation>signs.npz-ত এনে সংখ্যা বা সময় আছে যি কোনো হাতৰ হব নোৱাৰে</translation>
    </message>
    <message>
        <source>its model must not be loaded: {reason}</source>
        <translation>ইয়াৰ মডেল ল’ড কৰিব নালাগে: {reason}</translation>
    </message>
    <message>
        <source>its model cannot be used: {reason}</source>
        <translation>ইয়াৰ মডেল ব্যৱহাৰ কৰিব পৰা নাই: {reason}</translation>
    </message>
    <message>
        <source>its model is for another language than its language.json</source>
        <translation>ইয়াৰ মডেল ইয়াৰ language.jsonৰ ভাষাৰ নহয়</translation>
    </message>
    <message>
        <source>it is mislabelled: its model names only {right} of {total} of its own {what} as the pack does</source>
        <translation>ইয়াৰ লেবেল ভুল: ইয়াৰ মডেলে নিজৰ {total}টা {what}ৰ মাত্ৰ {right}টাক পেকৰ দৰে নাম দিয়ে</translation>
    </message>
    <message>
        <source>{where} has a letter that its language does not list ({letter})</source>
        <translation>{where}ত এনে আখৰ আছে যি ইয়াৰ ভাষাত নাই ({letter})</translation>
    </message>
    <message>
        <source>{name} brings recordings only, no model; import it together with its recordings</source>
        <translation>{name}ত কেৱল ৰেকৰ্ডিং আছে, মডেল নাই; ৰেকৰ্ডিংৰ সৈতে আমদানি কৰক</translation>
    </message>
    <message>
        <source>cannot write the language file: {reason}</source>
        <translation>ভাষাৰ ফাইল লিখিব পৰা নাই: {reason}</translation>
    </message>
    <message>
        <source>{problem}; mend it or move it away, then import the pack again</source>
        <translation>{problem}; সেইটো ঠিক কৰক বা আঁতৰাওক, তাৰ পিছত পেক আকৌ আমদানি কৰক</translation>
    </message>
    <message>
        <source>the model takes too long to answer</source>
        <translation>মডেলে উত্তৰ দিবলৈ বৰ বেছি সময় লয়</translation>
    </message>
    <message>
        <source>{name} is refused: it is larger than any language pack should be ({megabytes} MB)</source>
        <translation>{name} অগ্ৰাহ্য: ভাষা পেক ইমান ডাঙৰ হ’ব নালাগে ({megabytes} MB)</translation>
    </message>
    <message>
        <source>it cannot be read ({reason}); ask for it again</source>
        <translation>এইটো পঢ়িব পৰা নাই ({reason}); আকৌ বিচাৰক</translation>
    </message>
    <message>
        <source>{name} is refused: {reason}</source>
        <translation>{name} অগ্ৰাহ্য: {reason}</translation>
    </message>
    <message>
        <source>it is damaged; ask for it again</source>
        <translation>এইটো নষ্ট হৈছে; আকৌ বিচাৰক</translation>
    </message>
    <message>
        <source>it is not a language pack</source>
        <translation>এইটো ভাষা পেক নহয়</translation>
    </message>
    <message>
        <source>it holds a file that no pack has ({name})</source>
        <translation>ইয়াত এনে ফাইল আছে যি কোনো পেকত নাথাকে ({name})</translation>
    </message>
    <message>
        <source>it holds {name} twice</source>
        <translation>ইয়াত {name} দুবাৰ আছে</translation>
    </message>
    <message>
        <source>{name} is packed in a way that packs do not use</source>
        <translation>{name} এনেদৰে পেক কৰা যি পেকত ব্যৱহাৰ নহয়</translation>
    </message>
    <message>
        <source>{name} is too large ({size} bytes, at most {limit})</source>
        <translation>{name} বৰ ডাঙৰ ({size} বাইট, সৰ্বাধিক {limit})</translation>
    </message>
    <message>
        <source>{name} is too large (at most {limit} bytes)</source>
        <translation>{name} বৰ ডাঙৰ (সৰ্বাধিক {limit} বাইট)</translation>
    </message>
    <message>
        <source>it is not a language pack (not a ZIP archive)</source>
        <translation>এইটো ভাষা পেক নহয় (ZIP আৰ্কাইভ নহয়)</translation>
    </message>
    <message>
        <source>it lists far more files than any pack has</source>
        <translation>ইয়াত যিকোনো পেকতকৈ বহুত বেছি ফাইল আছে</translation>
    </message>
    <message>
        <source>it has no {name}; it is not a language pack</source>
        <translation>ইয়াত {name} নাই; এইটো ভাষা পেক নহয়</translation>
    </message>
    <message>
        <source>its format is not {format}; it needs another version of signapp</source>
        <translation>ইয়াৰ ফৰমেট {format} নহয়; ইয়াৰ বাবে signappৰ আন সংস্কৰণ লাগে</translation>
    </message>
    <message>
        <source>it was made for other features than {version}</source>
        <translation>এইটো {version}ৰ বাহিৰে আন ফিচাৰৰ বাবে বনোৱা</translation>
    </message>
    <message>
        <source>its manifest lists other files than it holds</source>
        <translation>ইয়াৰ মেনিফেষ্টত লিখা ফাইল আৰু ইয়াত থকা ফাইল বেলেগ</translation>
    </message>
    <message>
        <source>{name} is not the file that its manifest describes</source>
        <translation>{name} ইয়াৰ মেনিফেষ্টত কোৱা ফাইলটো নহয়</translation>
    </message>
    <message>
        <source>{name} is damaged</source>
        <translation>{name} নষ্ট হৈছে</translation>
    </message>
    <message>
        <source>{name} does not belong to the model</source>
        <translation>{name} এই মডেলৰ নহয়</translation>
    </message>
    <message>
        <source>{name} does not hold centres and spreads</source>
        <translation>{name}ত কেন্দ্ৰ আৰু বিস্তাৰ নাই</translation>
    </message>
    <message>
        <source>{name} does not hold centres and spreads of one shape</source>
        <translation>{name}ৰ কেন্দ্ৰ আৰু বিস্তাৰ একে আকাৰৰ নহয়</translation>
    </message>
    <message>
        <source>{name} holds spreads below 0</source>
        <translation>{name}ত 0তকৈ কম বিস্তাৰ আছে</translation>
    </message>
    <message>
        <source>{name} does not belong to the checkpoint</source>
        <translation>{name} এই চেকপইণ্টৰ নহয়</translation>
    </message>
    <message>
        <source>{name} holds numbers that are not finite</source>
        <translation>{name}ত এনে সংখ্যা আছে যি সসীম নহয়</translation>
    </message>
    <message>
        <source>{name} is not valid JSON</source>
        <translation>{name} শুদ্ধ JSON নহয়</translation>
    </message>
    <message>
        <source>it has a name or text longer than {most} characters</source>
        <translation>ইয়াত {most} বৰ্ণতকৈ দীঘল নাম বা পাঠ আছে</translation>
    </message>
    <message>
        <source>it has a name or text with characters that cannot be shown</source>
        <translation>ইয়াৰ কোনো নাম বা পাঠত এনে বৰ্ণ আছে যি দেখুৱাব নোৱাৰি</translation>
    </message>
    <message>
        <source>{name} holds too many arrays</source>
        <translation>{name}ত বৰ বেছি এৰে আছে</translation>
    </message>
    <message>
        <source>{name} is too large unpacked</source>
        <translation>{name} খুলিলে বৰ ডাঙৰ</translation>
    </message>
    <message>
        <source>{name} is damaged or holds more than numbers and text</source>
        <translation>{name} নষ্ট বা ইয়াত সংখ্যা আৰু পাঠৰ বাহিৰে আন কিবা আছে</translation>
    </message>
    <message>
        <source>{name} holds Python objects (pickle) or other data that packs never have</source>
        <translation>{name}ত Python অবজেক্ট (pickle) বা আন কিবা আছে যি পেকত কেতিয়াও নাথাকে</translation>
    </message>
    <message>
        <source>{name} holds less or more than it claims</source>
        <translation>{name}ত লিখা থকাতকৈ কম বা বেছি আছে</translation>
    </message>
    <message>
        <source>the pack of {code} cannot be written ({reason})</source>
        <translation>{code}ৰ পেক লিখিব পৰা নাই ({reason})</translation>
    </message>
    <message>
        <source>{name} has no model yet and no recordings were chosen; retrain it or include the recordings</source>
        <translation>{name}ৰ এতিয়াও মডেল নাই আৰু ৰেকৰ্ডিং বছা হোৱা নাই; পুনৰ প্ৰশিক্ষণ দিয়ক বা ৰেকৰ্ডিংও লওক</translation>
    </message>
    <message>
        <source>{name} is too large for a pack (at most {limit} bytes)</source>
        <translation>{name} পেকৰ বাবে বৰ ডাঙৰ (সৰ্বাধিক {limit} বাইট)</translation>
    </message>
    <message>
        <source>no model for language {name!r}; known: {known}; or give a model&apos;s path</source>
        <translation>{name!r} ভাষাৰ কোনো মডেল নাই; জনা: {known}; বা মডেলৰ পথ দিয়ক</translation>
    </message>
    <message>
        <source>no model at {path}; check the path or use a language name</source>
        <translation>{path}ত কোনো মডেল নাই; পথ চাওক বা ভাষাৰ নাম দিয়ক</translation>
    </message>
    <message>
        <source>{path} is not a readable ONNX model (damaged or incomplete?); export or download it again</source>
        <translation>{path} পঢ়িব পৰা ONNX মডেল নহয় (নষ্ট বা আধৰুৱা?); আকৌ ৰপ্তানি বা ডাউনল’ড কৰক</translation>
    </message>
    <message>
        <source>{path}: damaged ({reason}); export it again</source>
        <translation>{path}: নষ্ট ({reason}); আকৌ ৰপ্তানি কৰক</translation>
    </message>
    <message>
        <source>{path}: damaged metadata ({reason}); export it again</source>
        <translation>{path}: মেটাডেটা নষ্ট ({reason}); আকৌ ৰপ্তানি কৰক</translation>
    </message>
    <message>
        <source>{path} is not a signapp model: it lacks the metadata {missing}; export it with &apos;python -m training export&apos;</source>
        <translation>{path} signappৰ মডেল নহয়: ইয়াত মেটাডেটা {missing} নাই; এনেদৰে ৰপ্তানি কৰক: &apos;python -m training export&apos;</translation>
    </message>
    <message>
        <source>{path} has model format {format!r}, this signapp reads {ours!r}; export it again with this version</source>
        <translation>{path}ৰ মডেল ফৰমেট {format!r}, এই signappএ পঢ়ে {ours!r}; এই সংস্কৰণেৰে আকৌ ৰপ্তানি কৰক</translation>
    </message>
    <message>
        <source>{path} was made for features {version!r}, this signapp computes {ours!r}; retrain it with this version</source>
        <translation>{path} {version!r} ফিচাৰৰ বাবে বনোৱা, এই signappএ গণনা কৰে {ours!r}; এই সংস্কৰণেৰে আকৌ প্ৰশিক্ষণ দিয়ক</translation>
    </message>
    <message>
        <source>{path}: invalid metadata {key!r} ({reason})</source>
        <translation>{path}: মেটাডেটা {key!r} ভুল ({reason})</translation>
    </message>
    <message>
        <source>{path}: damaged names ({reason}); export it again</source>
        <translation>{path}: নামবোৰ নষ্ট ({reason}); আকৌ ৰপ্তানি কৰক</translation>
    </message>
    <message>
        <source>{path}: its input must be &apos;features&apos; (N, {count})</source>
        <translation>{path}: ইয়াৰ ইনপুট &apos;features&apos; (N, {count}) হ’ব লাগিব</translation>
    </message>
    <message>
        <source>{path}: its outputs must include {outputs}</source>
        <translation>{path}: ইয়াৰ আউটপুটত {outputs} থাকিব লাগিব</translation>
    </message>
    <message>
        <source>{path}: {labels} labels for {outputs} outputs; export it again</source>
        <translation>{path}: {outputs} আউটপুটৰ বাবে {labels} লেবেল; আকৌ ৰপ্তানি কৰক</translation>
    </message>
    <message>
        <source>{path}: two outputs have the same label</source>
        <translation>{path}: দুটা আউটপুটৰ লেবেল একেই</translation>
    </message>
    <message>
        <source>{path} cannot be run; export or download it again</source>
        <translation>{path} চলাব পৰা নাই; আকৌ ৰপ্তানি বা ডাউনল’ড কৰক</translation>
    </message>
    <message>
        <source>{path}: its outputs do not have one row a sample</source>
        <translation>{path}: ইয়াৰ আউটপুটত প্ৰতি নমুনাত এটা শাৰী নাই</translation>
    </message>
    <message>
        <source>the model {path} failed ({reason})</source>
        <translation>মডেল {path} বিফল হ’ল ({reason})</translation>
    </message>
    <message>
        <source>{path} is larger than any sign model should be (200 MB); not loaded</source>
        <translation>{path} যিকোনো সংকেত মডেলতকৈ ডাঙৰ (200 MB); ল’ড কৰা নহ’ল</translation>
    </message>
    <message>
        <source>cannot read the model {path}: {reason}</source>
        <translation>মডেল {path} পঢ়িব পৰা নাই: {reason}</translation>
    </message>
    <message>
        <source>{path} is empty; export or download it again</source>
        <translation>{path} খালী; আকৌ ৰপ্তানি বা ডাউনল’ড কৰক</translation>
    </message>
    <message>
        <source>there is no motion model for {name!r}; install signapp again or give its path</source>
        <translation>{name!r}ৰ কোনো গতি-মডেল নাই; signapp আকৌ ইনষ্টল কৰক বা তাৰ পথ দিয়ক</translation>
    </message>
    <message>
        <source>{path} was made for windows {version!r}, this signapp computes {ours!r}; retrain it with this version</source>
        <translation>{path} {version!r} উইণ্ড’ৰ বাবে বনোৱা, এই signappএ গণনা কৰে {ours!r}; এই সংস্কৰণেৰে আকৌ প্ৰশিক্ষণ দিয়ক</translation>
    </message>
    <message>
        <source>{path}: its input must be &apos;windows&apos; (N, {steps}, {count})</source>
        <translation>{path}: ইয়াৰ ইনপুট &apos;windows&apos; (N, {steps}, {count}) হ’ব লাগিব</translation>
    </message>
    <message>
        <source>a version holds {files} and nothing else</source>
        <translation>এটা সংস্কৰণত {files} থাকে, আন একো নহয়</translation>
    </message>
    <message>
        <source>cannot store the model in {folder}: {reason}</source>
        <translation>মডেল {folder}ত ৰাখিব পৰা নাই: {reason}</translation>
    </message>
    <message>
        <source>{code} has no earlier model to go back to</source>
        <translation>{code}ৰ আগৰ কোনো মডেল নাই যিটোলৈ উভতিব পাৰি</translation>
    </message>
    <message>
        <source>another signapp window is changing the model of {code}; wait a moment and try again</source>
        <translation>signappৰ আন এখন উইণ্ড’ই {code}ৰ মডেল সলাই আছে; অলপ ৰৈ আকৌ চেষ্টা কৰক</translation>
    </message>
    <message>
        <source>cannot change the model in {folder}: {reason}</source>
        <translation>{folder}ৰ মডেল সলাব পৰা নাই: {reason}</translation>
    </message>
    <message>
        <source>there is no version {version!r} of {code}</source>
        <translation>{code}ৰ {version!r} সংস্কৰণ নাই</translation>
    </message>
    <message>
        <source>{path} holds no word that {language} can spell; give one word a line</source>
        <translation>{path}ত এনে কোনো শব্দ নাই যিটো {language}ত বানান কৰিব পাৰি; প্ৰতি শাৰীত এটা শব্দ দিয়ক</translation>
    </message>
    <message>
        <source>there are no samples to export; record some first</source>
        <translation>ৰপ্তানি কৰিবলৈ কোনো নমুনা নাই; আগতে কিছু ৰেকৰ্ড কৰক</translation>
    </message>
    <message>
        <source>{name}: datasets are .npz or .csv files; name it so</source>
        <translation>{name}: ডেটাছেট .npz বা .csv ফাইল হয়; তেনে নাম দিয়ক</translation>
    </message>
    <message>
        <source>another signapp window is erasing in {folder}; wait a moment and try again</source>
        <translation>signappৰ আন এখন উইণ্ড’ই {folder}ত মচি আছে; অলপ ৰৈ আকৌ চেষ্টা কৰক</translation>
    </message>
    <message>
        <source>cannot record to {folder}: {reason}; check that the folder can be written to</source>
        <translation>{folder}ত ৰেকৰ্ড কৰিব পৰা নাই: {reason}; ফোল্ডাৰত লিখিব পাৰি নে চাওক</translation>
    </message>
    <message>
        <source>cannot record to {path}: {reason}; check that the folder can be written to</source>
        <translation>{path}ত ৰেকৰ্ড কৰিব পৰা নাই: {reason}; ফোল্ডাৰত লিখিব পাৰি নে চাওক</translation>
    </message>
    <message>
        <source>{path} is closed; start a new recording session</source>
        <translation>{path} বন্ধ; নতুন ৰেকৰ্ডিং পৰ্ব আৰম্ভ কৰক</translation>
    </message>
    <message>
        <source>the disk is full: the last sample was not stored in {path}; make room and record it again</source>
        <translation>ডিস্ক ভৰ্তি: শেষৰ নমুনাটো {path}ত ৰখা নহ’ল; ঠাই কৰক আৰু আকৌ ৰেকৰ্ড কৰক</translation>
    </message>
    <message>
        <source>cannot record to {path}: {reason}; free some space or check the disk, then record again</source>
        <translation>{path}ত ৰেকৰ্ড কৰিব পৰা নাই: {reason}; ঠাই কৰক বা ডিস্ক চাওক, তাৰ পিছত আকৌ ৰেকৰ্ড কৰক</translation>
    </message>
    <message>
        <source>the {what} has no name; type one</source>
        <translation>{what}ৰ নাম নাই; এটা নাম লিখক</translation>
    </message>
    <message>
        <source>the name of the {what} is longer than {most} characters</source>
        <translation>{what}ৰ নাম {most} বৰ্ণতকৈ দীঘল</translation>
    </message>
    <message>
        <source>the name of the {what} has characters that cannot be shown</source>
        <translation>{what}ৰ নামত এনে বৰ্ণ আছে যি দেখুৱাব নোৱাৰি</translation>
    </message>
    <message>
        <source>{path} is a picture; a moving sign is taught by videos</source>
        <translation>{path} এখন ছবি; চলন্ত সংকেত ভিডিঅ’ৰে শিকোৱা হয়</translation>
    </message>
    <message>
        <source>{path} is {problem}; cut out the part that plays and import that</source>
        <translation>{path}: {problem}; যি অংশ চলে সেয়া কাটি আমদানি কৰক</translation>
    </message>
    <message>
        <source>there are no takes of moving signs to export; record some first</source>
        <translation>ৰপ্তানি কৰিবলৈ চলন্ত সংকেতৰ টেক নাই; আগতে কিছুমান ৰেকৰ্ড কৰক</translation>
    </message>
    <message>
        <source>{name}: takes of moving signs are written as .npz; name it so</source>
        <translation>{name}: চলন্ত সংকেতৰ টেক .npz হিচাপে লিখা হয়; নাম তেনেকৈ দিয়ক</translation>
    </message>
    <message>
        <source>{path} holds single frames of one hand without place or depth and no movement; import the videos or the pictures themselves</source>
        <translation>{path}-ত এখন হাতৰ বেলেগ বেলেগ ফ্ৰেম আছে, স্থান, গভীৰতা আৰু গতি নাই; ভিডিঅ’ বা ছবিবোৰেই আমদানি কৰক</translation>
    </message>
    <message>
        <source>{path}: no .npy, .npz or .pose files in it; give videos one by one</source>
        <translation>{path}: ইয়াত কোনো .npy, .npz বা .pose ফাইল নাই; ভিডিঅ’ এটা এটাকৈ দিয়ক</translation>
    </message>
    <message>
        <source>{path}: takes are read from videos and from .npy, .npz and .pose files</source>
        <translation>{path}: টেক পঢ়া হয় ভিডিঅ’ আৰু .npy, .npz আৰু .pose ফাইলৰ পৰা</translation>
    </message>
    <message>
        <source>{path} is damaged or holds no takes of hands; export it again</source>
        <translation>{path} নষ্ট, বা তাত হাতৰ টেক নাই; আকৌ ৰপ্তানি কৰক</translation>
    </message>
    <message>
        <source>reading {path} needs pose-format: {command}</source>
        <translation>{path} পঢ়িবলৈ pose-format লাগে: {command}</translation>
    </message>
    <message>
        <source>no hand in this take; nothing was recorded</source>
        <translation>এই টেকত কোনো হাত নাই; একো ৰেকৰ্ড নহ’ল</translation>
    </message>
    <message>
        <source>the times of a take must rise from frame to frame</source>
        <translation>টেকৰ সময় ফ্ৰেমে ফ্ৰেমে বাঢ়িব লাগিব</translation>
    </message>
    <message>
        <source>a take lasts at most {most} seconds; record the sign alone</source>
        <translation>টেক বেছিকৈ {most} ছেকেণ্ডৰ হয়; কেৱল সংকেতটো ৰেকৰ্ড কৰক</translation>
    </message>
    <message>
        <source>no hand in this frame; nothing was recorded</source>
        <translation>এই ফ্ৰেমত হাত নাই; একো ৰেকৰ্ড নহ’ল</translation>
    </message>
    <message>
        <source>cannot store the picture in {folder}: {reason}; make room, or record without pictures</source>
        <translation>ছবি {folder}ত ৰাখিব পৰা নাই: {reason}; ঠাই কৰক, বা ছবি নোহোৱাকৈ ৰেকৰ্ড কৰক</translation>
    </message>
    <message>
        <source>{code!r} cannot be the code of a language: use small letters, digits, - and _</source>
        <translation>{code!r} ভাষাৰ ক’ড হ’ব নোৱাৰে: সৰু আখৰ, অংক, - আৰু _ ব্যৱহাৰ কৰক</translation>
    </message>
    <message>
        <source>a session is still recording; finish it before erasing</source>
        <translation>এটা পৰ্বই এতিয়াও ৰেকৰ্ড কৰি আছে; মচাৰ আগতে সেইটো শেষ কৰক</translation>
    </message>
    <message>
        <source>cannot erase in {folder}: {reason}; try again</source>
        <translation>{folder}ত মচিব পৰা নাই: {reason}; আকৌ চেষ্টা কৰক</translation>
    </message>
    <message>
        <source>cannot remove {path}: {reason}</source>
        <translation>{path} আঁতৰাব পৰা নাই: {reason}</translation>
    </message>
    <message>
        <source>{path} was written by another version of signapp ({format}, features {features}); update signapp or move the file away</source>
        <translation>{path} signappৰ আন সংস্কৰণে লিখা ({format}, ফিচাৰ {features}); signapp আপডেট কৰক বা ফাইলটো আঁতৰাওক</translation>
    </message>
    <message>
        <source>there is no profile {name}; there are: {known}</source>
        <translation>{name} নামৰ কোনো প্ৰ’ফাইল নাই; আছে: {known}</translation>
    </message>
    <message>
        <source>there is a profile {name} already; choose it, or another name</source>
        <translation>{name} নামৰ প্ৰ’ফাইল এটা আগৰে পৰা আছে; সেইটো বাছক, নাইবা আন নাম দিয়ক</translation>
    </message>
    <message>
        <source>the profile {name} has no samples yet; record some first</source>
        <translation>{name} প্ৰ’ফাইলত এতিয়ালৈকে কোনো নমুনা নাই; আগতে কিছু ৰেকৰ্ড কৰক</translation>
    </message>
    <message>
        <source>{name}: profiles are .npz files; name it so</source>
        <translation>{name}: প্ৰ’ফাইল .npz ফাইল হয়; তেনেকৈয়ে নাম দিয়ক</translation>
    </message>
    <message>
        <source>there is no file {path}; check the name</source>
        <translation>{path} ফাইলটো নাই; নামটো চাওক</translation>
    </message>
    <message>
        <source>{path} is too large to be a profile</source>
        <translation>প্ৰ’ফাইল হ’বলৈ {path} বহুত ডাঙৰ</translation>
    </message>
    <message>
        <source>{path} is no profile, or is damaged; export it again</source>
        <translation>{path} প্ৰ’ফাইল নহয়, নাইবা নষ্ট; আকৌ ৰপ্তানি কৰক</translation>
    </message>
    <message>
        <source>the profile is of the language {code}, not of {ours}; choose {code} first</source>
        <translation>প্ৰ’ফাইলটো {code} ভাষাৰ, {ours}ৰ নহয়; আগতে {code} বাছক</translation>
    </message>
    <message>
        <source>what is noted of profiles in {path} cannot be read; {kept}. Their samples are all there; choose the profile again</source>
        <translation>{path}ত প্ৰ’ফাইলবোৰৰ বিষয়ে যি লিখা আছে সেয়া পঢ়িব নোৱাৰি; {kept}। সেইবোৰৰ সকলো নমুনা আছে; প্ৰ’ফাইলটো আকৌ বাছক</translation>
    </message>
    <message>
        <source>cannot write the clip {path} ({reason}); give a writable .mp4 path</source>
        <translation>ক্লিপ {path} লিখিব পৰা নাই ({reason}); লিখিব পৰা .mp4 পথ দিয়ক</translation>
    </message>
    <message>
        <source>{path} is not valid JSON ({reason}); install signapp again</source>
        <translation>{path} শুদ্ধ JSON নহয় ({reason}); signapp আকৌ স্থাপন কৰক</translation>
    </message>
    <message>
        <source>no example poses for language {code!r}; known: {known}</source>
        <translation>{code!r} ভাষাৰ কোনো উদাহৰণ ভংগী নাই; জনা: {known}</translation>
    </message>
    <message>
        <source>{path} holds poses for features {version!r}, this signapp uses {ours!r}; install both from one release</source>
        <translation>{path}ত {version!r} ফিচাৰৰ ভংগী আছে, এই signappএ ব্যৱহাৰ কৰে {ours!r}; দুয়োটা একে সংস্কৰণৰ পৰা স্থাপন কৰক</translation>
    </message>
    <message>
        <source>{path}: missing or invalid field ({reason})</source>
        <translation>{path}: ফিল্ড নাই বা ভুল ({reason})</translation>
    </message>
    <message>
        <source>{path}: it holds no poses</source>
        <translation>{path}: ইয়াত কোনো ভংগী নাই</translation>
    </message>
    <message>
        <source>{path}: each of several poses of {label} must have a name of its own under &quot;form&quot;</source>
        <translation>{path}: {label}-ৰ একাধিক ভংগীৰ প্ৰতিটোৰে &quot;form&quot;ত নিজৰ নাম থাকিব লাগিব</translation>
    </message>
    <message>
        <source>{path}: the pose of {label!r} is empty or not valid</source>
        <translation>{path}: {label!r}ৰ ভংগী খালী বা ভুল</translation>
    </message>
    <message>
        <source>no example pose for {letters} in {language}</source>
        <translation>{language}ত {letters}ৰ কোনো উদাহৰণ ভংগী নাই</translation>
    </message>
    <message>
        <source>{language} signs {letters} by a movement, which cannot be drawn yet; leave it out</source>
        <translation>{language}ত {letters} গতিৰে দেখুওৱা হয়, যি এতিয়াও আঁকিব নোৱাৰি; বাদ দিয়ক</translation>
    </message>
    <message>
        <source>there is no example pose of {letter}</source>
        <translation>{letter}ৰ কোনো উদাহৰণ ভংগী নাই</translation>
    </message>
    <message>
        <source>{language} has no pictures of its signs, so there is no chart of it</source>
        <translation>{language}ৰ সংকেতৰ ছবি নাই, সেয়ে ইয়াৰ তালিকা নহয়</translation>
    </message>
    <message>
        <source>{path}: a chart is a .pdf of pages or a .png of one picture</source>
        <translation>{path}: তালিকা হয় পৃষ্ঠাৰ .pdf, নহয় এখন ছবিৰ .png</translation>
    </message>
    <message>
        <source>there is a language {code!r} already; choose it or another name</source>
        <translation>{code!r} ভাষা আগৰে পৰা আছে; সেইটো বা আন নাম বাছক</translation>
    </message>
    <message>
        <source>{language} has the letter {letter} already</source>
        <translation>{language}ত {letter} আখৰ আগৰে পৰা আছে</translation>
    </message>
    <message>
        <source>{language} has no letter {letter!r}</source>
        <translation>{language}ত {letter!r} আখৰ নাই</translation>
    </message>
    <message>
        <source>the letter {letter} comes with signapp and stays; its recordings can be deleted</source>
        <translation>{letter} আখৰ signappৰ লগত আহে আৰু থাকিব; ইয়াৰ ৰেকৰ্ডিং মচিব পাৰি</translation>
    </message>
    <message>
        <source>{language} has the letter {letter} already, with samples of its own</source>
        <translation>{language}ত {letter} আখৰ আগৰে পৰা আছে, নিজৰ নমুনাৰ সৈতে</translation>
    </message>
    <message>
        <source>{letter} is the only letter; remove the language instead</source>
        <translation>{letter} একমাত্ৰ আখৰ; তাৰ সলনি ভাষাটো আঁতৰাওক</translation>
    </message>
    <message>
        <source>there is a signer {name} already, with samples of their own</source>
        <translation>{name} নামৰ সংকেতকাৰী আগৰে পৰা আছে, নিজৰ নমুনাৰ সৈতে</translation>
    </message>
    <message>
        <source>there is a language {name!r} already; take another name</source>
        <translation>{name!r} ভাষা আগৰে পৰা আছে; আন নাম লওক</translation>
    </message>
    <message>
        <source>cannot remove {code}: {reason}</source>
        <translation>{code} আঁতৰাব পৰা নাই: {reason}</translation>
    </message>
    <message>
        <source>there is a language {code!r} already; nothing was changed</source>
        <translation>{code!r} ভাষা আগৰে পৰা আছে; একো সলোৱা নহ’ল</translation>
    </message>
    <message>
        <source>no language {code!r} was removed</source>
        <translation>{code!r} নামৰ কোনো ভাষা আঁতৰোৱা হোৱা নাছিল</translation>
    </message>
    <message>
        <source>cannot bring back {code}: {reason}</source>
        <translation>{code} ঘূৰাই আনিব পৰা নাই: {reason}</translation>
    </message>
    <message>
        <source>there are no samples of {name!r} here; signers: {known}</source>
        <translation>ইয়াত {name!r}ৰ কোনো নমুনা নাই; সংকেতকাৰী: {known}</translation>
    </message>
    <message>
        <source>the language {code} comes with signapp and stays</source>
        <translation>{code} ভাষা signappৰ লগত আহে আৰু থাকিব</translation>
    </message>
    <message>
        <source>{code} is not among your own languages</source>
        <translation>{code} আপোনাৰ নিজৰ ভাষাবোৰৰ মাজত নাই</translation>
    </message>
    <message>
        <source>retraining cannot start: {reason}</source>
        <translation>পুনৰ প্ৰশিক্ষণ আৰম্ভ কৰিব পৰা নাই: {reason}</translation>
    </message>
    <message>
        <source>retraining failed: {reason}</source>
        <translation>পুনৰ প্ৰশিক্ষণ বিফল হ’ল: {reason}</translation>
    </message>
    <message>
        <source>the recordings of {code} cannot be read ({reason})</source>
        <translation>{code}ৰ ৰেকৰ্ডিং পঢ়িব পৰা নাই ({reason})</translation>
    </message>
    <message>
        <source>{path} shows no hand; nothing of it was added</source>
        <translation>{path}ত কোনো হাত দেখা নাযায়; ইয়াৰ একো যোগ কৰা নহ’ল</translation>
    </message>
    <message>
        <source>{path} shows no hand in any of {count} pictures; nothing of it was added</source>
        <translation>{path}ৰ {count}খন ছবিৰ এখনতো হাত দেখা নাযায়; ইয়াৰ একো যোগ কৰা নহ’ল</translation>
    </message>
    <message>
        <source>the recordings cannot be read: {reason}</source>
        <translation>ৰেকৰ্ডিং পঢ়িব পৰা নাই: {reason}</translation>
    </message>
    <message>
        <source>it ended early</source>
        <translation>সেইটো আগতেই শেষ হ’ল</translation>
    </message>
    <message>
        <source>Retraining needs PyTorch, which is not installed. Add it with: {command}</source>
        <translation>পুনৰ প্ৰশিক্ষণৰ বাবে PyTorch লাগে, যি স্থাপন কৰা নাই। এনেদৰে যোগ কৰক: {command}</translation>
    </message>
    <message>
        <source>{path} is neither a picture nor a video that signapp reads; save pictures as JPEG, videos as MP4</source>
        <translation>{path} signappএ পঢ়া ছবি বা ভিডিঅ’ নহয়; ছবি JPEG, ভিডিঅ’ MP4 হিচাপে সংৰক্ষণ কৰক</translation>
    </message>
    <message>
        <source>{path} is a list of other files, not a video; name those files</source>
        <translation>{path} আন ফাইলৰ তালিকা, ভিডিঅ’ নহয়; সেই ফাইলবোৰ দিয়ক</translation>
    </message>
    <message>
        <source>{path} is a folder; give the video files in it</source>
        <translation>{path} এটা ফোল্ডাৰ; তাৰ ভিডিঅ’ ফাইলবোৰ দিয়ক</translation>
    </message>
    <message>
        <source>no file {path}; check the path</source>
        <translation>{path} ফাইল নাই; পথ চাওক</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file; give a video file</source>
        <translation>{path} সাধাৰণ ফাইল নহয়; ভিডিঅ’ ফাইল দিয়ক</translation>
    </message>
    <message>
        <source>{path} is empty (0 bytes); record or copy it again</source>
        <translation>{path} খালী (0 বাইট); আকৌ ৰেকৰ্ড বা কপি কৰক</translation>
    </message>
    <message>
        <source>{path} has no video stream (sound only?); give a video file</source>
        <translation>{path}ত ভিডিঅ’ ষ্ট্ৰীম নাই (কেৱল শব্দ?); ভিডিঅ’ ফাইল দিয়ক</translation>
    </message>
    <message>
        <source>{path}: this FFmpeg has no decoder for its video; convert it, e.g. to H.264</source>
        <translation>{path}: এই FFmpegত এই ভিডিঅ’ৰ ডিক’ডাৰ নাই; ৰূপান্তৰ কৰক, যেনে H.264লৈ</translation>
    </message>
    <message>
        <source>{path}: {width}x{height} pixels are more than signapp reads; make a smaller copy</source>
        <translation>{path}: {width}x{height} পিক্সেল signappৰ সীমাতকৈ বেছি; সৰু কপি বনাওক</translation>
    </message>
    <message>
        <source>{path}: it holds {pages} pages; save each as its own picture</source>
        <translation>{path}: ইয়াত {pages}টা পৃষ্ঠা আছে; প্ৰতিটো সুকীয়া ছবি হিচাপে সংৰক্ষণ কৰক</translation>
    </message>
    <message>
        <source>{path}: frames of {width}x{height} are larger than signapp reads; make a smaller copy</source>
        <translation>{path}: {width}x{height}ৰ ফ্ৰেম signappৰ সীমাতকৈ ডাঙৰ; সৰু কপি বনাওক</translation>
    </message>
    <message>
        <source>{path}: no frame could be decoded{why}; the file is empty of video or damaged</source>
        <translation>{path}: এটাও ফ্ৰেম পঢ়িব পৰা নগ’ল{why}; ফাইলত ভিডিঅ’ নাই বা সেইটো নষ্ট</translation>
    </message>
    <message>
        <source>{path}: cannot go to {time:.3f} s in this file</source>
        <translation>{path}: এই ফাইলত {time:.3f} ছে.লৈ যাব পৰা নাই</translation>
    </message>
    <message>
        <source>{path}: FFmpeg cannot read this video ({reason}); convert it, e.g. to H.264</source>
        <translation>{path}: FFmpegএ এই ভিডিঅ’ পঢ়িব পৰা নাই ({reason}); ৰূপান্তৰ কৰক, যেনে H.264লৈ</translation>
    </message>
    <message>
        <source>an MP4 or MOV file that is cut off or damaged: its index is missing; copy it again or repair it</source>
        <translation>এটা MP4 বা MOV ফাইল যি কটা বা নষ্ট: তাৰ সূচী নাই; আকৌ কপি বা মেৰামতি কৰক</translation>
    </message>
    <message>
        <source>a video file that is cut off or damaged; copy it again or repair it</source>
        <translation>এটা ভিডিঅ’ ফাইল যি কটা বা নষ্ট; আকৌ কপি বা মেৰামতি কৰক</translation>
    </message>
    <message>
        <source>not a video that FFmpeg can read; give a video file</source>
        <translation>FFmpegএ পঢ়িব পৰা ভিডিঅ’ নহয়; ভিডিঅ’ ফাইল দিয়ক</translation>
    </message>
    <message>
        <source>is a Git LFS pointer, not the file itself; run &apos;git lfs pull&apos; where it was copied from</source>
        <translation>এটা Git LFS পইণ্টাৰ, ফাইলটো নহয়; য’ৰ পৰা কপি কৰা তাত &apos;git lfs pull&apos; চলাওক</translation>
    </message>
    <message>
        <source>cannot be read: {reason}</source>
        <translation>পঢ়িব পৰা নাই: {reason}</translation>
    </message>
    <message>
        <source>is a HEIC picture, which needs the package pi-heif; save it as JPEG</source>
        <translation>এখন HEIC ছবি, যাৰ বাবে pi-heif পেকেজ লাগে; JPEG হিচাপে সংৰক্ষণ কৰক</translation>
    </message>
    <message>
        <source>is a video with the suffix of a picture; rename it</source>
        <translation>ছবিৰ প্ৰত্যয় থকা ভিডিঅ’; নাম সলাওক</translation>
    </message>
    <message>
        <source>is a web page or another text, not a picture (a download that failed?)</source>
        <translation>ৱেব পৃষ্ঠা বা আন পাঠ, ছবি নহয় (ডাউনল’ড বিফল?)</translation>
    </message>
    <message>
        <source>is too large for this machine&apos;s memory; make a smaller copy</source>
        <translation>এই কম্পিউটাৰৰ মেম’ৰীৰ বাবে বৰ ডাঙৰ; সৰু কপি বনাওক</translation>
    </message>
    <message>
        <source>is not a readable picture (damaged?); save it as JPEG or PNG</source>
        <translation>পঢ়িব পৰা ছবি নহয় (নষ্ট?); JPEG বা PNG হিচাপে সংৰক্ষণ কৰক</translation>
    </message>
    <message>
        <source>is not a readable picture: {kind} that is damaged or not whole</source>
        <translation>পঢ়িব পৰা ছবি নহয়: {kind} যি নষ্ট বা আধৰুৱা</translation>
    </message>
    <message>
        <source>{path} could not be used ({reason})</source>
        <translation>{path} ব্যৱহাৰ কৰিব পৰা নগ’ল ({reason})</translation>
    </message>
    <message>
        <source>reading stopped early ({reason})</source>
        <translation>পঢ়া আগতেই ৰৈ গ’ল ({reason})</translation>
    </message>
    <message>
        <source>cut off: {found} of {listed} frames are in the file</source>
        <translation>কটা: {listed}টাৰ ভিতৰত {found}টা ফ্ৰেম ফাইলত আছে</translation>
    </message>
    <message>
        <source>cut off: it states {stated:.1f} s and ends at {reached:.1f} s</source>
        <translation>কটা: {stated:.1f} ছে. লিখা আছে, কিন্তু {reached:.1f} ছে.ত শেষ হয়</translation>
    </message>
    <message>
        <source>damaged: {damaged} of {total} frames are not whole{why}</source>
        <translation>নষ্ট: {total}টাৰ ভিতৰত {damaged}টা ফ্ৰেম সম্পূৰ্ণ নহয়{why}</translation>
    </message>
    <message>
        <source>{path} holds no recordings of signapp ({reason})</source>
        <translation>{path}ত signappৰ কোনো ৰেকৰ্ডিং নাই ({reason})</translation>
    </message>
    <message>
        <source>no letter has {count} samples yet; record more before retraining</source>
        <translation>এতিয়াও কোনো বৰ্ণৰ {count}টা নমুনা নাই; পুনৰ প্ৰশিক্ষণৰ আগতে আৰু ৰেকৰ্ড কৰক</translation>
    </message>
    <message>
        <source>only one letter is recorded; a recogniser needs at least two</source>
        <translation>মাত্ৰ এটা বৰ্ণ ৰেকৰ্ড কৰা হৈছে; চিনিবলৈ অন্ততঃ দুটা লাগে</translation>
    </message>
    <message>
        <source>{folder} has no {file}, without which its letters would be forgotten; start afresh or choose another model</source>
        <translation>{folder}ত {file} নাই, সেইটো নহ’লে ইয়াৰ বৰ্ণবোৰ পাহৰা হ’ব; নতুনকৈ আৰম্ভ কৰক বা আন মডেল বাছি লওক</translation>
    </message>
    <message>
        <source>no checkpoint at {path}; check the path</source>
        <translation>{path}ত কোনো চেকপইণ্ট নাই; পথটো চাওক</translation>
    </message>
    <message>
        <source>{path} is not a usable checkpoint ({reason}); train it again</source>
        <translation>{path} ব্যৱহাৰযোগ্য চেকপইণ্ট নহয় ({reason}); ইয়াক আকৌ প্ৰশিক্ষণ দিয়ক</translation>
    </message>
    <message>
        <source>{path}: ONNX Runtime and torch differ by {difference} in a probability</source>
        <translation>{path}: ONNX Runtime আৰু torchৰ এটা সম্ভাৱিতাত {difference} পাৰ্থক্য</translation>
    </message>
    <message>
        <source>sessions that were not trained on</source>
        <translation>প্ৰশিক্ষণত নলগা পৰ্ববোৰ</translation>
    </message>
    <message>
        <source>takes that were not trained on</source>
        <translation>প্ৰশিক্ষণত নলগা ৰেকৰ্ডিংবোৰ</translation>
    </message>
    <message>
        <source>the end of each letter&apos;s only take, which flatters: record every letter twice or more</source>
        <translation>প্ৰতিটো বৰ্ণৰ একমাত্ৰ ৰেকৰ্ডিঙৰ (ইয়াত ফল ভাল দেখায়: প্ৰতিটো বৰ্ণ দুই বা তাতকৈ বেছি বাৰ ৰেকৰ্ড কৰক) শেষ অংশ</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>ৰপ্তানি</translation>
    </message>
    <message>
        <source>CSV tables of frames and letters</source>
        <translation>ফ্ৰেম আৰু আখৰৰ CSV তালিকা</translation>
    </message>
    <message>
        <source>SubRip subtitles (.srt)</source>
        <translation>SubRip উপশিৰোনাম (.srt)</translation>
    </message>
    <message>
        <source>WebVTT subtitles (.vtt)</source>
        <translation>WebVTT উপশিৰোনাম (.vtt)</translation>
    </message>
    <message>
        <source>ELAN annotations (.eaf)</source>
        <translation>ELAN টোকা (.eaf)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The video with the letters drawn in (.mp4; takes a while)</source>
        <translation>আখৰ অঁকা ভিডিঅ’ (.mp4; অলপ সময় লাগে)</translation>
    </message>
    <message>
        <source>Landmarks as NumPy arrays (.npz)</source>
        <translation>হাতৰ বিন্দু, NumPy এৰে হিচাপে (.npz)</translation>
    </message>
    <message>
        <source>Landmarks as a table (.csv)</source>
        <translation>হাতৰ বিন্দু, তালিকা হিচাপে (.csv)</translation>
    </message>
    <message>
        <source>Landmarks for pose-format (.pose)</source>
        <translation>হাতৰ বিন্দু, pose-formatৰ বাবে (.pose)</translation>
    </message>
    <message>
        <source>What to write:</source>
        <translation>কি লিখিব লাগে:</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>ফ’ল্ডাৰ</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>বাছক…</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>ফ’ল্ডাৰ:</translation>
    </message>
    <message>
        <source>Merge into an ELAN file that is there, as own tiers:</source>
        <translation>থকা ELAN ফাইলত বেলেগ টিয়াৰ হিচাপে মিলাওক:</translation>
    </message>
    <message>
        <source>Nothing else in it is changed, and it is copied first. Close it in ELAN.</source>
        <translation>ইয়াত আন একো সলনি নহয়, আৰু আগতে ইয়াৰ প্ৰতিলিপি কৰা হয়। ELANত ইয়াক বন্ধ কৰক।</translation>
    </message>
    <message>
        <source>ELAN file to merge into</source>
        <translation>যি ELAN ফাইলত মিলোৱা হ’ব</translation>
    </message>
    <message>
        <source>ELAN files</source>
        <translation>ELAN ফাইল</translation>
    </message>
    <message>
        <source>ELAN file</source>
        <translation>ELAN ফাইল</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Written to {folder}: {names}</source>
        <translation>{folder}ত লিখা হ’ল: {names}</translation>
    </message>
</context>
<context>
    <name>FirstStepsStrip</name>
    <message>
        <source>Your name</source>
        <translation>আপোনাৰ নাম</translation>
    </message>
    <message>
        <source>Go to Live</source>
        <translation>লাইভলৈ যাওক</translation>
    </message>
    <message>
        <source>Leave the first steps</source>
        <translation>প্ৰথম খোজবোৰ এৰক</translation>
    </message>
    <message>
        <source>Leave the first steps; the ? menu shows them again</source>
        <translation>প্ৰথম খোজবোৰ এৰক; ? মেনুৱে আকৌ দেখুৱায়</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>আপোনাৰ ভাষা বাছক</translation>
    </message>
    <message>
        <source>See a sign</source>
        <translation>সংকেত চাওক</translation>
    </message>
    <message>
        <source>Sign a letter</source>
        <translation>এটা আখৰ দেখুৱাওক</translation>
    </message>
    <message>
        <source>Spell your name</source>
        <translation>নিজৰ নাম লিখক</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>ইমানেই</translation>
    </message>
    <message>
        <source>Make it yours</source>
        <translation>নিজৰ কৰি লওক</translation>
    </message>
    <message>
        <source>{letter} is written. The ring fills while you hold a sign; when it is full, the letter is written. Lower your hand for a moment to write it twice.</source>
        <translation>{letter} লিখা হ’ল। সংকেত ধৰি ৰাখিলে বৃত্তটো ভৰে; পূৰা ভৰিলে আখৰ লিখা হয়। দুবাৰ লিখিবলৈ হাত অলপ নমাওক।</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>আগবাঢ়ক</translation>
    </message>
    <message>
        <source>{title}, done</source>
        <translation>{title}, হ’ল</translation>
    </message>
    <message>
        <source>Which alphabet do you sign? Choose it above, at the right.</source>
        <translation>কোনখন বৰ্ণমালাৰে সংকেত দেখুৱায়? ওপৰত সোঁফালে বাছক।</translation>
    </message>
    <message>
        <source>Look at the sign of a letter: the chart has them all.</source>
        <translation>কোনো আখৰৰ সংকেত চাওক: তালিকাত সকলো আছে।</translation>
    </message>
    <message>
        <source>The demo signs for you: watch how the ring fills and the letter is written. With a camera you sign yourself.</source>
        <translation>ডেমোৱে আপোনাৰ হৈ সংকেত দেখুৱায়: চাওক কেনেকৈ বৃত্ত ভৰে আৰু আখৰ লিখা হয়। কেমেৰা থাকিলে নিজে দেখুৱাওক।</translation>
    </message>
    <message>
        <source>Hold the sign of a letter still, until the ring around it is full.</source>
        <translation>কোনো আখৰৰ সংকেত স্থিৰকৈ ধৰি ৰাখক, চাৰিওফালৰ বৃত্তটো নভৰালৈকে।</translation>
    </message>
    <message>
        <source>Give yourself a profile. As soon as there is a camera, “Make it yours” teaches it your hands.</source>
        <translation>নিজৰ এটা প্ৰফাইল কৰক। কেমেৰা আহিলেই “নিজৰ কৰি লওক”-এ তাক আপোনাৰ হাত শিকায়।</translation>
    </message>
    <message>
        <source>Show your own signs once, and the app knows your hands.</source>
        <translation>নিজৰ সংকেত এবাৰ দেখুৱাওক, এপে আপোনাৰ হাত চিনিব।</translation>
    </message>
    <message>
        <source>You can sign, spell and teach now. The ? menu shows these steps again.</source>
        <translation>এতিয়া সংকেত দেখুৱাব, বানান কৰিব আৰু শিকাব পাৰে। ? মেনুৱে এই খোজবোৰ আকৌ দেখুৱায়।</translation>
    </message>
    <message>
        <source>{language} has no signs for this name.</source>
        <translation>{language}ত এই নামৰ সংকেত নাই।</translation>
    </message>
    <message>
        <source>Type your name, and watch how it is signed.</source>
        <translation>নিজৰ নাম টাইপ কৰক, আৰু চাওক কেনেকৈ সংকেতে লিখে।</translation>
    </message>
    <message>
        <source>Sign one letter after the other: {letters}</source>
        <translation>এটাৰ পিছত এটা আখৰ দেখুৱাওক: {letters}</translation>
    </message>
    <message>
        <source>Type your name to see its letters, then sign one after the other.</source>
        <translation>আখৰ চাবলৈ নিজৰ নাম টাইপ কৰক, তাৰ পিছত এটা এটাকৈ দেখুৱাওক।</translation>
    </message>
    <message>
        <source>Keep {language}</source>
        <translation>{language} থাকক</translation>
    </message>
    <message>
        <source>Open the chart</source>
        <translation>তালিকা খোলক</translation>
    </message>
    <message>
        <source>See it signed</source>
        <translation>সংকেতত চাওক</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>নতুন প্ৰফাইল…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ কৰক</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>whole hand curved</source>
        <translation>গোটেই হাতখন বেঁকা</translation>
    </message>
    <message>
        <source>tips of the index fingers meet above</source>
        <translation>তৰ্জনীৰ আগ ওপৰত মিলি থাকে</translation>
    </message>
    <message>
        <source>little finger up</source>
        <translation>কেঞা আঙুলি ওপৰলৈ</translation>
    </message>
    <message>
        <source>other hand above the index finger</source>
        <translation>তৰ্জনীৰ ওপৰত আনখন হাত</translation>
    </message>
    <message>
        <source>one hand draws it</source>
        <translation>এখন হাতে বতাহত আঁকে</translation>
    </message>
    <message>
        <source>palm down</source>
        <translation>হাতৰ তলুৱা তললৈ</translation>
    </message>
    <message>
        <source>all fingertips on the thumb</source>
        <translation>সকলো আঙুলিৰ আগ বুঢ়া আঙুলিত</translation>
    </message>
    <message>
        <source>index finger hooked under the ring</source>
        <translation>বলয়ৰ তলত ভাঁজ কৰা তৰ্জনী</translation>
    </message>
    <message>
        <source>index finger below the other hand&apos;s fork</source>
        <translation>আনখন হাতৰ কাঁটাৰ তলত তৰ্জনী</translation>
    </message>
    <message>
        <source>seen in public recordings of signers</source>
        <translation>সংকেতকাৰীৰ ৰাজহুৱা ৰেকৰ্ডিঙত দেখা</translation>
    </message>
    <message>
        <source>the alphabet that the Indian Sign Language Research and Training Centre teaches</source>
        <translation>Indian Sign Language Research and Training Centre-এ শিকোৱা বৰ্ণমালা</translation>
    </message>
</context>
<context>
    <name>FormsDialog</name>
    <message>
        <source>Signs of {letter}</source>
        <translation>{letter}-ৰ সংকেত</translation>
    </message>
    <message>
        <source>Sign it your own way: any sign is taken and learnt as yours. Choose a picture if you want to be shown that one.</source>
        <translation>নিজৰ ধৰণে দেখুৱাওক: যিকোনো সংকেত লোৱা হয় আৰু আপোনাৰ বুলি শিকা হয়। যিখন ছবি চাব খোজে, সেইখন বাছক।</translation>
    </message>
    <message>
        <source>Sign it your own way: any sign is taken and learnt as yours. No other picture of this letter is known.</source>
        <translation>নিজৰ ধৰণে দেখুৱাওক: যিকোনো সংকেত লোৱা হয় আৰু আপোনাৰ বুলি শিকা হয়। এই আখৰৰ আন কোনো ছবি জনা নাই।</translation>
    </message>
    <message>
        <source>As the chart has it</source>
        <translation>চাৰ্টত যেনেকৈ আছে</translation>
    </message>
</context>
<context>
    <name>HandModelOffer</name>
    <message>
        <source>signapp finds hands with a model of MediaPipe&apos;s, which is not here yet. It is downloaded once, from {source}, and checked.</source>
        <translation>signapp-এ MediaPipe-ৰ এটা মডেলেৰে হাত বিচাৰি উলিয়ায়; সেইটো এতিয়াও ইয়াত নাই। ইয়াক {source}-ৰ পৰা এবাৰ ডাউনলোড কৰি পৰীক্ষা কৰা হয়।</translation>
    </message>
    <message>
        <source>Download the hand model ({size} MB)</source>
        <translation>হাতৰ মডেল ডাউনলোড কৰক ({size} MB)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Settings</source>
        <translation>ছেটিংছ</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>ছেটিংছ (Ctrl+,)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>দৃশ্য</translation>
    </message>
    <message>
        <source>First steps, and views for others (F1)</source>
        <translation>প্ৰথম খোজ, আৰু আনৰ বাবে দৃশ্য (F1)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>সহায়</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>No hand seen: bring your hand into the picture.</source>
        <translation>হাত দেখা পোৱা নাই: হাতখন ছবিৰ ভিতৰলৈ আনক।</translation>
    </message>
    <message>
        <source>The hand leaves the picture: move it to the middle.</source>
        <translation>হাতখন ছবিৰ বাহিৰলৈ গৈছে: মাজলৈ আনক।</translation>
    </message>
    <message>
        <source>Too far: come closer.</source>
        <translation>বহুত দূৰত: ওচৰলৈ আহক।</translation>
    </message>
    <message>
        <source>Too dark: turn on a light or face the window.</source>
        <translation>বহুত আন্ধাৰ: লাইট জ্বলাওক বা খিৰিকীৰ ফালে মুখ কৰক।</translation>
    </message>
    <message>
        <source>Very alike: move and turn the hand a little.</source>
        <translation>সকলো একেধৰণৰ: হাতখন অলপ লৰাওক আৰু ঘূৰাওক।</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>ইতিহাস</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>লিখাৰ সময়</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>লেখা</translation>
    </message>
    <message>
        <source>Nothing yet. A text that you clear is kept here.</source>
        <translation>এতিয়ালৈ একো নাই। পৰিষ্কাৰ কৰা লেখা ইয়াত থাকে।</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>কপি কৰক</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ৰপ্তানি…</translation>
    </message>
    <message>
        <source>As plain text or CSV</source>
        <translation>সাধাৰণ পাঠ বা CSV হিচাপে</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ কৰক</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>{path} নামেৰে সাঁচা হ’ল</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>ইতিহাস ৰপ্তানি কৰক</translation>
    </message>
    <message>
        <source>CSV table (*.csv);;Text (*.txt)</source>
        <translation>CSV তালিকা (*.csv);;পাঠ (*.txt)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>মচক</translation>
    </message>
    <message numerus="yes">
        <source>Delete all %n finished text(s) of this language?</source>
        <translation>
            <numerusform>এই ভাষাৰ %nটা শেষ কৰা লেখা মচিবনে?</numerusform>
            <numerusform>এই ভাষাৰ শেষ কৰা সকলো %nটা লেখা মচিবনে?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the chosen lines (Del)</source>
        <translation>বাছি লোৱা শাৰী মচক (Del)</translation>
    </message>
    <message>
        <source>Forget all?</source>
        <translation>সকলো পাহৰিবনে?</translation>
    </message>
    <message>
        <source>Forget all…</source>
        <translation>সকলো পাহৰক…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ওভতাই লওক</translation>
    </message>
</context>
<context>
    <name>HoldRing</name>
    <message>
        <source>Recognised letter</source>
        <translation>চিনাক্ত আখৰ</translation>
    </message>
    <message>
        <source>no sign</source>
        <translation>কোনো সংকেত নাই</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>Annotations</source>
        <translation>এনোটেচন</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>আমদানি</translation>
    </message>
    <message>
        <source>{name} holds no annotations.</source>
        <translation>{name}ত কোনো এনোটেচন নাই।</translation>
    </message>
    <message>
        <source>Which tier holds the letters?</source>
        <translation>আখৰবোৰ কোন টিয়াৰত আছে?</translation>
    </message>
    <message>
        <source>{count} letters of {name} took the place of those before; Undo brings them back.</source>
        <translation>{name}ৰ {count}টা আখৰে আগৰবোৰৰ ঠাই ল’লে; পূৰ্বৰ দৰে কৰিলে সেইবোৰ ঘূৰি আহে।</translation>
    </message>
    <message>
        <source>{count} annotations are no letters: they stand among the notes.</source>
        <translation>{count}টা এনোটেচন আখৰ নহয়: সেইবোৰ টোকাৰ মাজত আছে।</translation>
    </message>
</context>
<context>
    <name>LanguageForm</name>
    <message>
        <source>New language</source>
        <translation>নতুন ভাষা</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>ইংৰাজী নাম</translation>
    </message>
    <message>
        <source>e.g. Khasi</source>
        <translation>যেনে Khasi</translation>
    </message>
    <message>
        <source>Its own name</source>
        <translation>নিজা নাম</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>লিপি</translation>
    </message>
    <message>
        <source>First letter</source>
        <translation>প্ৰথম আখৰ</translation>
    </message>
    <message>
        <source>in its own script</source>
        <translation>নিজৰ লিপিত</translation>
    </message>
    <message>
        <source>Romanised name</source>
        <translation>ৰোমান নাম</translation>
    </message>
</context>
<context>
    <name>LanguageSwitcher</name>
    <message>
        <source>Language</source>
        <translation>ভাষা</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Indian Sign Language</source>
        <translation>ভাৰতীয় সাংকেতিক ভাষা</translation>
    </message>
    <message>
        <source>Bengali manual alphabet</source>
        <translation>বাংলা হস্ত-বৰ্ণমালা</translation>
    </message>
    <message>
        <source>Nepali manual alphabet</source>
        <translation>নেপালী হস্ত-বৰ্ণমালা</translation>
    </message>
    <message>
        <source>Assamese (stand-in signs)</source>
        <translation>অসমীয়া (ধাৰলৈ লোৱা সংকেত)</translation>
    </message>
    <message>
        <source>American Sign Language</source>
        <translation>আমেৰিকান সাংকেতিক ভাষা</translation>
    </message>
    <message>
        <source>The manual alphabet of Indian Sign Language for the Latin letters A to Z.</source>
        <translation>লেটিন আখৰ Aৰ পৰা Zলৈ ভাৰতীয় সাংকেতিক ভাষাৰ হস্ত-বৰ্ণমালা।</translation>
    </message>
    <message>
        <source>The 38-class one-handed Bengali manual alphabet of Rafi et al. (2019); some letters share a sign.</source>
        <translation>Rafi et al. (2019)ৰ ৩৮টা শ্ৰেণীৰ এখন হাতৰ বাংলা হস্ত-বৰ্ণমালা; কিছুমান আখৰৰ সংকেত একে।</translation>
    </message>
    <message>
        <source>The Nepali manual alphabet (49 letters), mostly one-handed.</source>
        <translation>নেপালী হস্ত-বৰ্ণমালা (৪৯টা আখৰ), বেছিভাগ এখন হাতৰ।</translation>
    </message>
    <message>
        <source>Stand-in signs: each letter is signed as the same letter of the Nepali manual alphabet, because no Assamese recordings are public. Teach the app your own signs to replace them.</source>
        <translation>ধাৰলৈ লোৱা সংকেত: প্ৰতিটো আখৰ নেপালী হস্ত-বৰ্ণমালাৰ একেটা আখৰৰ দৰে দেখুওৱা হয়, কাৰণ অসমীয়াৰ কোনো ৰেকৰ্ডিং ৰাজহুৱা নহয়। এইবোৰ সলাবলৈ এপক নিজৰ সংকেত শিকাওক।</translation>
    </message>
    <message>
        <source>The one-handed manual alphabet of American Sign Language. J and Z are signed by a movement; the other 24 letters are held.</source>
        <translation>আমেৰিকান সাংকেতিক ভাষাৰ এখন হাতৰ হস্ত-বৰ্ণমালা। J আৰু Z গতিৰে দেখুওৱা হয়; বাকী ২৪টা আখৰ স্থিৰে ৰখা হয়।</translation>
    </message>
</context>
<context>
    <name>LearningOffers</name>
    <message>
        <source>Does it misread your signs? Show them once, and it knows your hands.</source>
        <translation>আপোনাৰ সংকেত ভুলকৈ পঢ়ে নেকি? এবাৰ দেখুৱাই দিয়ক, তেতিয়া আপোনাৰ হাত চিনি পাব।</translation>
    </message>
    <message>
        <source>Make it yours</source>
        <translation>নিজৰ কৰি লওক</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>নালাগে, ধন্যবাদ</translation>
    </message>
    <message>
        <source>Was that sign your {letter}? It can be learnt.</source>
        <translation>সেই সংকেতটো আপোনাৰ {letter} আছিল নেকি? শিকিব পাৰি।</translation>
    </message>
    <message>
        <source>Learn it</source>
        <translation>শিকি লওক</translation>
    </message>
    <message>
        <source>No</source>
        <translation>নহয়</translation>
    </message>
    <message>
        <source>Whose sign is it?</source>
        <translation>এইটো কাৰ সংকেত?</translation>
    </message>
    <message>
        <source>Learnt as {name}’s {letter}.</source>
        <translation>{name}-ৰ {letter} বুলি শিকা হ&apos;ল।</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ঠিক আছে</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ওভতাই লওক</translation>
    </message>
    <message>
        <source>The sign was taken back.</source>
        <translation>সংকেতটো ঘূৰাই লোৱা হ&apos;ল।</translation>
    </message>
    <message>
        <source>“Make it yours” stays in the menu of names at the top.</source>
        <translation>“নিজৰ কৰি লওক” ওপৰৰ নামৰ মেনুত থাকে।</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>New letter of {name}</source>
        <translation>{name}ৰ নতুন আখৰ</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>আখৰ</translation>
    </message>
    <message>
        <source>in its own script, e.g. ক</source>
        <translation>নিজৰ লিপিত, যেনে ক</translation>
    </message>
    <message>
        <source>Romanised name</source>
        <translation>ৰোমান নাম</translation>
    </message>
    <message>
        <source>e.g. ka</source>
        <translation>যেনে ka</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>লিখে</translation>
    </message>
    <message>
        <source>what it writes or means; like the letter</source>
        <translation>ই যি লিখে বা বুজায়; আখৰটোৰ দৰেই</translation>
    </message>
    <message>
        <source>Rename the letter {name}</source>
        <translation>{name} আখৰৰ নাম সলনি কৰক</translation>
    </message>
    <message>
        <source>{language} has the letter {letter} already.</source>
        <translation>{language}ত {letter} আখৰ আগৰে পৰাই আছে।</translation>
    </message>
</context>
<context>
    <name>LetterList</name>
    <message>
        <source>Letter</source>
        <translation>আখৰ</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>নমুনা</translation>
    </message>
    <message>
        <source>State</source>
        <translation>অৱস্থা</translation>
    </message>
    <message>
        <source>This signer</source>
        <translation>এই সংকেতকাৰী</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>আখৰ</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>ব্যৱহাৰত</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>প্ৰশিক্ষিত</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>গতিশীল</translation>
    </message>
    <message>
        <source>two signs?</source>
        <translation>দুটা সংকেত?</translation>
    </message>
</context>
<context>
    <name>LetterPanel</name>
    <message>
        <source>No sign</source>
        <translation>সংকেত নাই</translation>
    </message>
    <message>
        <source>Written. Lower your hand to write it again.</source>
        <translation>লিখা হ’ল। আকৌ লিখিবলৈ হাত নমাওক।</translation>
    </message>
    <message>
        <source>Hold it until the ring is full.</source>
        <translation>বৃত্তটো নভৰালৈকে ধৰি ৰাখক।</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>নিশ্চিত নহয়</translation>
    </message>
    <message>
        <source>Hold the sign still, facing the camera.</source>
        <translation>কেমেৰাৰ সন্মুখত সংকেত স্থিৰ ৰাখক।</translation>
    </message>
    <message>
        <source>Show a letter to the camera.</source>
        <translation>কেমেৰাক এটা আখৰ দেখুৱাওক।</translation>
    </message>
</context>
<context>
    <name>LetterStrip</name>
    <message>
        <source>Letters of the text</source>
        <translation>পাঠৰ আখৰ</translation>
    </message>
    <message>
        <source>Click a letter to see its sign; arrow keys go along</source>
        <translation>সংকেত চাবলৈ আখৰত ক্লিক কৰক; কাঁড়-কীয়ে আগলৈ-পিছলৈ নিয়ে</translation>
    </message>
</context>
<context>
    <name>LiveSigner</name>
    <message>
        <source>More than two hands are in the picture. Choose whose to read in the menu of sources.</source>
        <translation>ছবিত দুখনতকৈ বেছি হাত আছে। কাৰ হাত পঢ়া হ’ব, উৎসৰ মেনুত বাছক।</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation>সকলোৰে</translation>
    </message>
    <message>
        <source>Of the person on the left</source>
        <translation>বাওঁফালৰ ব্যক্তিৰ</translation>
    </message>
    <message>
        <source>Of the person on the right</source>
        <translation>সোঁফালৰ ব্যক্তিৰ</translation>
    </message>
    <message>
        <source>Of the nearest person</source>
        <translation>আটাইতকৈ ওচৰৰ ব্যক্তিৰ</translation>
    </message>
    <message>
        <source>In a box that I draw</source>
        <translation>মই অঁকা বাকচত</translation>
    </message>
    <message>
        <source>Whose hands to read</source>
        <translation>কাৰ হাত পঢ়া হ’ব</translation>
    </message>
</context>
<context>
    <name>LiveTab</name>
    <message>
        <source>Play again</source>
        <translation>আকৌ চলাওক</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>দাপোণ</translation>
    </message>
    <message>
        <source>Show the picture like a mirror (M)</source>
        <translation>ছবি দাপোণৰ দৰে দেখুৱাওক (M)</translation>
    </message>
    <message>
        <source>Landmarks</source>
        <translation>বিন্দু</translation>
    </message>
    <message>
        <source>Draw the hands&apos; landmarks (L)</source>
        <translation>হাতৰ বিন্দু আঁকক (L)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>ৰখাওক</translation>
    </message>
    <message>
        <source>Hold the picture (P)</source>
        <translation>ছবি ৰখাওক (P)</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>উপস্থাপন</translation>
    </message>
    <message>
        <source>Show the text to others: large, or beside a video call</source>
        <translation>লিখনি আনক দেখুৱাওক: ডাঙৰকৈ, বা ভিডিঅ’ কলৰ কাষত</translation>
    </message>
    <message>
        <source>Classroom view</source>
        <translation>শ্ৰেণীকোঠাৰ দৃশ্য</translation>
    </message>
    <message>
        <source>Captions window</source>
        <translation>কেপচনৰ উইণ্ড’</translation>
    </message>
    <message>
        <source>Reads letters that are held, and moving signs; not fluent spelling.</source>
        <translation>ধৰি ৰখা আখৰ আৰু চলন্ত সংকেত পঢ়ে; খৰ বানান নহয়।</translation>
    </message>
    <message>
        <source>Hold a letter, show a moving sign, or type: it is written here.</source>
        <translation>আখৰ ধৰক, চলন্ত সংকেত দেখুৱাওক বা টাইপ কৰক: ইয়াত লিখা হ’ব।</translation>
    </message>
    <message>
        <source>Hold a letter, or type: it is written here.</source>
        <translation>আখৰ ধৰি ৰাখক বা টাইপ কৰক: ইয়াত লিখা হ’ব।</translation>
    </message>
    <message>
        <source>The demo signs letters of Indian Sign Language.</source>
        <translation>ডেমোৱে ভাৰতীয় সাংকেতিক ভাষাৰ আখৰ দেখুৱায়।</translation>
    </message>
    <message>
        <source>Recognition cannot work</source>
        <translation>চিনাক্তকৰণে কাম কৰিব নোৱাৰে</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>সম্পূৰ্ণ পৰ্দা</translation>
    </message>
    <message>
        <source>Demo clip</source>
        <translation>ডেমো ক্লিপ</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>আৰম্ভ হৈছে…</translation>
    </message>
    <message>
        <source>Opening {source}…</source>
        <translation>{source} খোলা হৈছে…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>ৰখোৱা আছে</translation>
    </message>
    <message>
        <source>Press P to go on.</source>
        <translation>চলাবলৈ P টিপক।</translation>
    </message>
    <message>
        <source>The video ended</source>
        <translation>ভিডিঅ’ শেষ</translation>
    </message>
    <message>
        <source>Play it again or choose another source.</source>
        <translation>আকৌ চলাওক বা আন উৎস বাছক।</translation>
    </message>
    <message>
        <source>There is no picture.</source>
        <translation>কোনো ছবি নাই।</translation>
    </message>
    <message>
        <source>{message}.</source>
        <translation>{message}।</translation>
    </message>
    <message>
        <source>Trying again in {seconds} s.</source>
        <translation>{seconds} ছে. পিছত আকৌ চেষ্টা।</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>ছবি নাই</translation>
    </message>
    <message numerus="yes">
        <source>%n hand(s)</source>
        <translation>
            <numerusform>%n খন হাত</numerusform>
            <numerusform>%n খন হাত</numerusform>
        </translation>
    </message>
    <message>
        <source>light tracker</source>
        <translation>পাতল ট্ৰেকাৰ</translation>
    </message>
    <message>
        <source>Show a letter to the camera.</source>
        <translation>কেমেৰাক এটা আখৰ দেখুৱাওক।</translation>
    </message>
    <message>
        <source>No camera found: this is the demo clip. A camera that you plug in is used at once.</source>
        <translation>কোনো কেমেৰা পোৱা নগ’ল: এইটো ডেমো ক্লিপ। কেমেৰা লগালেই সেইটো ব্যৱহাৰ হ’ব।</translation>
    </message>
    <message>
        <source>Reads letters that are held for a moment, not fluent spelling.</source>
        <translation>অলপ সময় ধৰি ৰখা আখৰ পঢ়ে, খৰ বানান নহয়।</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>Camera angle, sideways</source>
        <translation>কেমেৰাৰ কোণ, কাষৰ পৰা</translation>
    </message>
    <message>
        <source>Look from the left or from the right</source>
        <translation>বাওঁফাল বা সোঁফালৰ পৰা চাওক</translation>
    </message>
    <message>
        <source>Camera angle, height</source>
        <translation>কেমেৰাৰ কোণ, উচ্চতা</translation>
    </message>
    <message>
        <source>Look from below or from above</source>
        <translation>তলৰ বা ওপৰৰ পৰা চাওক</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>ছাল</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>বেৰ</translation>
    </message>
    <message>
        <source>Camera ↔</source>
        <translation>কেমেৰা ↔</translation>
    </message>
    <message>
        <source>Camera ↕</source>
        <translation>কেমেৰা ↕</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>ছালৰ ৰং</translation>
    </message>
    <message>
        <source>Colour of the wall</source>
        <translation>বেৰৰ ৰং</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>অতি বগা</translation>
    </message>
    <message>
        <source>light</source>
        <translation>বগা</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>মধ্যমীয়া</translation>
    </message>
    <message>
        <source>tan</source>
        <translation>শ্যামলা</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>মুগা</translation>
    </message>
    <message>
        <source>dark brown</source>
        <translation>গাঢ় মুগা</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>নীলা</translation>
    </message>
    <message>
        <source>white</source>
        <translation>বগা</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>ধোঁৱাবৰণীয়া</translation>
    </message>
    <message>
        <source>green</source>
        <translation>সেউজীয়া</translation>
    </message>
    <message>
        <source>dark grey</source>
        <translation>গাঢ় ধোঁৱাবৰণীয়া</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The language changes when signapp is started again, because {reason}.</source>
        <translation>signapp আকৌ আৰম্ভ কৰিলে ভাষা সলনি হ’ব, কাৰণ {reason}।</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>আৰু</translation>
    </message>
</context>
<context>
    <name>MotionControls</name>
    <message>
        <source>Move</source>
        <translation>চলন</translation>
    </message>
    <message>
        <source>Show how the hands come into the sign</source>
        <translation>হাত কেনেকৈ সংকেতলৈ আহে দেখুৱাওক</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>ঘূৰাওক</translation>
    </message>
    <message>
        <source>Show the sign from both sides</source>
        <translation>সংকেতটো দুয়োফালৰ পৰা দেখুৱাওক</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>দাপোণ</translation>
    </message>
    <message>
        <source>Show the sign as you see yourself in a mirror</source>
        <translation>দাপোণত নিজকে দেখাৰ দৰে সংকেত দেখুৱাওক</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>গতি</translation>
    </message>
    <message>
        <source>How fast the hands move</source>
        <translation>হাত কিমান বেগেৰে লৰে</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Name of the person who signs</source>
        <translation>যিয়ে সংকেত দেখুৱায় তেওঁৰ নাম</translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>There is a language of that name already.</source>
        <translation>এই নামৰ ভাষা আগৰে পৰাই আছে।</translation>
    </message>
</context>
<context>
    <name>OtherForms</name>
    <message>
        <source>Also signed so:</source>
        <translation>এনেকৈও দেখুওৱা হয়:</translation>
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message>
        <source>Counted on moments of the same holds that were not learnt from. Another day or another light may be harder; a second round helps.</source>
        <translation>একে সংকেতৰ এনে মুহূৰ্তত গণা, যাৰ পৰা শিকা হোৱা নাই। আন দিনা বা আন পোহৰত টান হ&apos;ব পাৰে; আৰু এবাৰ কৰিলে ভাল হয়।</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>ইয়াক ব্যৱহাৰ কৰক</translation>
    </message>
    <message>
        <source>Look at my signs…</source>
        <translation>মোৰ সংকেত চাওক…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ওভতাই লওক</translation>
    </message>
    <message>
        <source>Take all signs of this round back</source>
        <translation>এই পৰ্বৰ সকলো সংকেত ঘূৰাই লওক</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ কৰক</translation>
    </message>
    <message>
        <source>Nothing was signed</source>
        <translation>একো দেখুওৱা নহ&apos;ল</translation>
    </message>
    <message>
        <source>Before: {n} of {all}</source>
        <translation>আগতে: {all}-ৰ ভিতৰত {n}</translation>
    </message>
    <message>
        <source>Now: {n} of {all}</source>
        <translation>এতিয়া: {all}-ৰ ভিতৰত {n}</translation>
    </message>
    <message>
        <source>Read now: {letters}</source>
        <translation>এতিয়া পঢ়ে: {letters}</translation>
    </message>
    <message>
        <source>Not read yet: {letters}. Sign them again in another round.</source>
        <translation>এতিয়াও নপঢ়ে: {letters}। আন এটা পৰ্বত আকৌ দেখুৱাওক।</translation>
    </message>
    <message>
        <source>This round made it worse: undo it, and try again.</source>
        <translation>এই পৰ্বত বেয়া হ&apos;ল: ঘূৰাই লৈ আকৌ চেষ্টা কৰক।</translation>
    </message>
    <message>
        <source>Skipped: {letters}</source>
        <translation>এৰা হ&apos;ল: {letters}</translation>
    </message>
</context>
<context>
    <name>PracticeTab</name>
    <message>
        <source>Start</source>
        <translation>আৰম্ভ কৰক</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>এৰি দিয়ক</translation>
    </message>
    <message>
        <source>Show the sign</source>
        <translation>সংকেত দেখুৱাওক</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>আকৌ আৰম্ভ কৰক</translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation>সংকেত কৰক</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>পঢ়ক</translation>
    </message>
    <message>
        <source>Move as shown, then lower your hands.</source>
        <translation>দেখুওৱাৰ দৰে হাত লৰাওক, তাৰ পিছত হাত নমাওক।</translation>
    </message>
    <message>
        <source>Sign this letter</source>
        <translation>এই আখৰটো দেখুৱাওক</translation>
    </message>
    <message>
        <source>Show this sign</source>
        <translation>এই সংকেতটো দেখুৱাওক</translation>
    </message>
    <message>
        <source>Tick “Show the sign” to see it.</source>
        <translation>চাবলৈ “সংকেত দেখুৱাওক” বাছক।</translation>
    </message>
    <message>
        <source>Practice: {language}</source>
        <translation>অনুশীলন: {language}</translation>
    </message>
    <message>
        <source>The app asks for letters, one after the other. Hold the sign until the ring is full. Letters that you miss come again.</source>
        <translation>এপে এটা এটাকৈ আখৰ বিচাৰে। বৃত্তটো নভৰালৈকে সংকেত ধৰি ৰাখক। ভুল হোৱা আখৰ আকৌ আহে।</translation>
    </message>
    <message>
        <source>You know {strong} of {all} letters well.</source>
        <translation>আপুনি {all}টাৰ ভিতৰত {strong}টা আখৰ ভালকৈ জানে।</translation>
    </message>
    <message>
        <source>Round finished</source>
        <translation>পৰ্ব শেষ</translation>
    </message>
    <message>
        <source>{share} right</source>
        <translation>{share} শুদ্ধ</translation>
    </message>
    <message>
        <source>{seconds} s a letter</source>
        <translation>আখৰ প্ৰতি {seconds} ছে.</translation>
    </message>
    <message>
        <source>To practise again: {letters}</source>
        <translation>আকৌ অনুশীলন কৰক: {letters}</translation>
    </message>
    <message>
        <source>The progress cannot be saved: {reason}</source>
        <translation>অগ্ৰগতি সাঁচিব পৰা নগ’ল: {reason}</translation>
    </message>
    <message>
        <source>Right! {seconds} s</source>
        <translation>শুদ্ধ! {seconds} ছে.</translation>
    </message>
    <message>
        <source>That was {shown}. Try {asked} again.</source>
        <translation>সেইটো {shown} আছিল। আকৌ {asked} চেষ্টা কৰক।</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>ছবি নাই</translation>
    </message>
    <message>
        <source>The video ended</source>
        <translation>ভিডিঅ’ শেষ</translation>
    </message>
    <message numerus="yes">
        <source>Give this round up and start another? %n letter(s) are still to come.</source>
        <translation>
            <numerusform>এই পৰ্ব এৰি আন এটা আৰম্ভ কৰিবনে? এতিয়াও %nটা আখৰ বাকী।</numerusform>
            <numerusform>এই পৰ্ব এৰি আন এটা আৰম্ভ কৰিবনে? এতিয়াও %nটা আখৰ বাকী।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Practice: a round with %n letter(s) to come</source>
        <translation>
            <numerusform>অনুশীলন: পৰ্বত %nটা আখৰ বাকী</numerusform>
            <numerusform>অনুশীলন: পৰ্বত %nটা আখৰ বাকী</numerusform>
        </translation>
    </message>
    <message>
        <source>Start again?</source>
        <translation>আকৌ আৰম্ভ কৰিবনে?</translation>
    </message>
</context>
<context>
    <name>ProfileSwitcher</name>
    <message>
        <source>Who signs: {name}</source>
        <translation>কোনে দেখুৱায়: {name}</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>সকলো</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>অতিথি</translation>
    </message>
    <message>
        <source>Guest: the model as it is</source>
        <translation>অতিথি: মডেল যেনেকৈ আছে</translation>
    </message>
    <message>
        <source>Everyone together</source>
        <translation>সকলো একেলগে</translation>
    </message>
    <message>
        <source>Make it yours…</source>
        <translation>নিজৰ কৰি লওক…</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>নতুন প্ৰফাইল…</translation>
    </message>
    <message>
        <source>Import a profile…</source>
        <translation>প্ৰফাইল আনক…</translation>
    </message>
    <message>
        <source>Signs of {name}…</source>
        <translation>{name}-ৰ সংকেত…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>নাম সলাওক…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ৰপ্তানি…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>মচি পেলাওক…</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>নতুন প্ৰফাইল</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>প্ৰফাইলৰ নাম সলাওক</translation>
    </message>
    <message>
        <source>Erase {name}, with all signs that are {name}’s own in this language? What is erased for good cannot be brought back; signs deleted before go with it.</source>
        <translation>{name}-ক মচিবনে, এই ভাষাত {name}-ৰ নিজৰ সকলো সংকেতৰ সৈতে? চিৰদিনলৈ মচিলে ঘূৰাই আনিব নোৱাৰি; আগতে মচা সংকেতো লগতে যায়।</translation>
    </message>
    <message>
        <source>Erase the profile?</source>
        <translation>প্ৰফাইল মচিবনে?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>চিৰদিনলৈ মচক</translation>
    </message>
    <message>
        <source>Only remove</source>
        <translation>কেৱল আঁতৰাওক</translation>
    </message>
    <message>
        <source>{name} was erased.</source>
        <translation>{name} মচা হ&apos;ল।</translation>
    </message>
    <message>
        <source>{name} was removed. Undo in the Teach tab brings the signs back.</source>
        <translation>{name} আঁতৰোৱা হ&apos;ল। “শিকাওক” টেবৰ “ওভতাই লওক”-এ সংকেতবোৰ ঘূৰাই আনে।</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>প্ৰফাইল ৰপ্তানি</translation>
    </message>
    <message>
        <source>Profile (*.npz)</source>
        <translation>প্ৰফাইল (*.npz)</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>{path} নামেৰে সাঁচা হ’ল</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>প্ৰফাইল আনক</translation>
    </message>
    <message>
        <source>{name} is here and in use.</source>
        <translation>{name} আহিল আৰু ব্যৱহাৰ হৈ আছে।</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ঠিক আছে</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>সাঁচক</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>হয়</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>নহয়</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>এৰি দিয়ক</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Hands that spell a word</source>
        <translation>শব্দ বানান কৰা হাত</translation>
    </message>
    <message>
        <source>Which words</source>
        <translation>কোনবোৰ শব্দ</translation>
    </message>
    <message>
        <source>Pace of the hands</source>
        <translation>হাতৰ গতি</translation>
    </message>
    <message>
        <source>The word that you read</source>
        <translation>আপুনি পঢ়া শব্দ</translation>
    </message>
    <message>
        <source>Type what the hands spell, then Enter</source>
        <translation>হাতে যি বানান কৰে লিখক, তাৰ পিছত Enter</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>আৰম্ভ কৰক</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>পৰীক্ষা কৰক</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>আকৌ আৰম্ভ কৰক</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>আকৌ দেখুৱাওক</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>কৈ দিয়ক</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>শব্দ</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>গতি</translation>
    </message>
    <message>
        <source>Everyday words</source>
        <translation>নিত্য ব্যৱহাৰৰ শব্দ</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Letters that look alike</source>
        <translation>দেখাত একে আখৰ</translation>
    </message>
    <message>
        <source>Moving signs that you taught</source>
        <translation>আপুনি শিকোৱা চলন্ত সংকেত</translation>
    </message>
    <message>
        <source>My own list</source>
        <translation>মোৰ নিজৰ তালিকা</translation>
    </message>
    <message>
        <source>Open a list…</source>
        <translation>তালিকা খোলক…</translation>
    </message>
    <message numerus="yes">
        <source>Practice: a round with %n word(s) to come</source>
        <translation>
            <numerusform>অনুশীলন: এটা পৰ্ব, %nটা শব্দ বাকী</numerusform>
            <numerusform>অনুশীলন: এটা পৰ্ব, %nটা শব্দ বাকী</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give this round up and start another? %n word(s) are still to come.</source>
        <translation>
            <numerusform>এই পৰ্ব এৰি আন এটা আৰম্ভ কৰিবনে? %nটা শব্দ এতিয়াও বাকী।</numerusform>
            <numerusform>এই পৰ্ব এৰি আন এটা আৰম্ভ কৰিবনে? %nটা শব্দ এতিয়াও বাকী।</numerusform>
        </translation>
    </message>
    <message>
        <source>Start again?</source>
        <translation>আকৌ আৰম্ভ কৰিবনে?</translation>
    </message>
    <message>
        <source>Read it: {language}</source>
        <translation>পঢ়ক: {language}</translation>
    </message>
    <message>
        <source>Hands spell a word, letter by letter. You type what you read.</source>
        <translation>হাতে এটা এটাকৈ আখৰেৰে শব্দ বানান কৰে। আপুনি যি পঢ়ে লিখক।</translation>
    </message>
    <message>
        <source>Which word is this?</source>
        <translation>এইটো কি শব্দ?</translation>
    </message>
    <message>
        <source>Right: {word}</source>
        <translation>শুদ্ধ: {word}</translation>
    </message>
    <message>
        <source>Not {typed}. Look again.</source>
        <translation>{typed} নহয়। আকৌ চাওক।</translation>
    </message>
    <message>
        <source>It was {word}.</source>
        <translation>এইটো আছিল {word}।</translation>
    </message>
    <message>
        <source>Round finished</source>
        <translation>পৰ্ব শেষ</translation>
    </message>
    <message>
        <source>{right} of {asked} right</source>
        <translation>{asked}টাৰ ভিতৰত {right}টা শুদ্ধ</translation>
    </message>
    <message>
        <source>Open a list of words</source>
        <translation>শব্দৰ তালিকা খোলক</translation>
    </message>
    <message>
        <source>Texts, one word a line (*.txt);;All files (*)</source>
        <translation>পাঠ, প্ৰতি শাৰীত এটা শব্দ (*.txt);;সকলো ফাইল (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) from your list</source>
        <translation>
            <numerusform>আপোনাৰ তালিকাৰ পৰা %nটা শব্দ</numerusform>
            <numerusform>আপোনাৰ তালিকাৰ পৰা %nটা শব্দ</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, for want of signs: {words}</source>
        <translation>সংকেত নথকাত বাদ গ’ল: {words}</translation>
    </message>
</context>
<context>
    <name>RegionBox</name>
    <message>
        <source>Box around the hands to read</source>
        <translation>যিখন হাত পঢ়া হ’ব তাৰ চাৰিওফালৰ বাকচ</translation>
    </message>
    <message>
        <source>Drag to draw a box around the hands to read, or move it and its edges.
Arrow keys move it, with Shift its right and lower edge, with Ctrl by a little.</source>
        <translation>যিখন হাত পঢ়া হ’ব তাৰ চাৰিওফালে বাকচ আঁকিবলৈ টানক, বা বাকচ আৰু তাৰ দাঁতি লৰাওক।
কাঁড়ে ইয়াক লৰায়, Shiftৰ সৈতে সোঁ আৰু তলৰ দাঁতি, Ctrlৰ সৈতে অলপকৈ।</translation>
    </message>
    <message>
        <source>From {left} to {right} % of the width, {top} to {bottom} % of the height</source>
        <translation>প্ৰস্থৰ {left} ৰ পৰা {right} %, উচ্চতাৰ {top} ৰ পৰা {bottom} %</translation>
    </message>
</context>
<context>
    <name>ResultDialog</name>
    <message>
        <source>The retrained model</source>
        <translation>পুনৰ প্ৰশিক্ষিত মডেল</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>আগত আৰু পিছত</translation>
    </message>
    <message>
        <source>Confusions</source>
        <translation>খেলিমেলি</translation>
    </message>
    <message>
        <source>Keep the new model</source>
        <translation>নতুন মডেল ৰাখক</translation>
    </message>
    <message>
        <source>Stay with the old one</source>
        <translation>পুৰণিটোতে থাকক</translation>
    </message>
    <message>
        <source>On {split}: {after:.0%} named rightly, {before:.0%} before (prototypes).</source>
        <translation>{split}ত: {after:.0%} শুদ্ধকৈ চিনা গৈছে, আগতে {before:.0%} (প্ৰ’ট’টাইপ)।</translation>
    </message>
    <message>
        <source>Letters known before, on altered example poses: {after:.0%}, before {before:.0%}.</source>
        <translation>আগৰে পৰা জনা আখৰ, সলোৱা উদাহৰণ-ভংগীত: {after:.0%}, আগতে {before:.0%}।</translation>
    </message>
    <message>
        <source>It is worse than before: record more, then retrain again.</source>
        <translation>আগতকৈ বেয়া হ’ল: আৰু ৰেকৰ্ড কৰক, তাৰ পিছত আকৌ প্ৰশিক্ষণ দিয়ক।</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>আখৰ</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>নমুনা</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>যিমানত জোখা হ’ল</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>আগত</translation>
    </message>
    <message>
        <source>After</source>
        <translation>পিছত</translation>
    </message>
    <message>
        <source>Rows: what was signed. Columns: what the new model says.</source>
        <translation>শাৰী: যি দেখুওৱা হৈছিল। স্তম্ভ: নতুন মডেলে যি কয়।</translation>
    </message>
</context>
<context>
    <name>RetrainPanel</name>
    <message>
        <source>Retrain</source>
        <translation>পুনৰ প্ৰশিক্ষণ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Go back to the earlier model</source>
        <translation>আগৰ মডেললৈ উভতক</translation>
    </message>
    <message>
        <source>Only my letters (drop the letters known before)</source>
        <translation>কেৱল মোৰ আখৰ (আগৰ আখৰ বাদ)</translation>
    </message>
    <message>
        <source>To replace borrowed stand-in signs by the real ones that you recorded.</source>
        <translation>ধাৰলৈ লোৱা সংকেতৰ সলনি আপোনাৰ প্ৰকৃত সংকেত ৰাখিবলৈ।</translation>
    </message>
    <message>
        <source>Progress of the retraining</source>
        <translation>পুনৰ প্ৰশিক্ষণৰ অগ্ৰগতি</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>আৰম্ভ হৈছে…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>ৰৈছে…</translation>
    </message>
    <message>
        <source>Step 1 of 2: trying on a part of the samples, to measure it honestly</source>
        <translation>২ৰ ১ম ধাপ: সৎভাৱে জুখিবলৈ নমুনাৰ এটা অংশত পৰীক্ষা</translation>
    </message>
    <message>
        <source>Step 2 of 2: training on all samples</source>
        <translation>২ৰ ২য় ধাপ: সকলো নমুনাত প্ৰশিক্ষণ</translation>
    </message>
    <message>
        <source>Cancelled. The model is what it was.</source>
        <translation>বাতিল কৰা হ’ল। মডেল আগৰ দৰেই আছে।</translation>
    </message>
    <message>
        <source>Record a letter twice or more, then retrain.</source>
        <translation>এটা আখৰ দুবাৰ বা তাতকৈ বেছি ৰেকৰ্ড কৰক, তাৰ পিছত পুনৰ প্ৰশিক্ষণ দিয়ক।</translation>
    </message>
    <message>
        <source>Letters ready: {n}. Two sessions of each make the best measure.</source>
        <translation>সাজু আখৰ: {n}। প্ৰতিটোৰ দুটা পৰ্ব থাকিলে জোখ আটাইতকৈ ভাল হয়।</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>ছেটিংছ</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>লিখা</translation>
    </message>
    <message>
        <source>{value} s</source>
        <translation>{value} ছে.</translation>
    </message>
    <message>
        <source>model’s own</source>
        <translation>মডেলৰ নিজা</translation>
    </message>
    <message>
        <source>&amp;Hold a sign for</source>
        <translation>সংকেত ধৰি ৰখাৰ সময়</translation>
    </message>
    <message>
        <source>How long to hold a sign to write it</source>
        <translation>লিখিবলৈ সংকেত কিমান সময় ধৰিব লাগে</translation>
    </message>
    <message>
        <source>C&amp;onfidence needed</source>
        <translation>প্ৰয়োজনীয় নিশ্চয়তা</translation>
    </message>
    <message>
        <source>How sure the model must be of a letter</source>
        <translation>মডেল আখৰটোৰ বিষয়ে কিমান নিশ্চিত হ’ব লাগে</translation>
    </message>
    <message>
        <source>&amp;Pause after a letter</source>
        <translation>আখৰৰ পিছত বিৰতি</translation>
    </message>
    <message>
        <source>Time after a letter in which no other is written</source>
        <translation>এটা আখৰৰ পিছত যিমান সময় আন আখৰ লিখা নহয়</translation>
    </message>
    <message>
        <source>&amp;Release to repeat</source>
        <translation>পুনৰ লিখিবলৈ এৰক</translation>
    </message>
    <message>
        <source>How long to lower the hand to write the same letter again</source>
        <translation>একেটা আখৰ আকৌ লিখিবলৈ হাত কিমান সময় নমাব লাগে</translation>
    </message>
    <message>
        <source>S&amp;moothing</source>
        <translation>মসৃণতা</translation>
    </message>
    <message>
        <source>Longer is steadier, shorter is quicker</source>
        <translation>দীঘল হ’লে স্থিৰ, চুটি হ’লে খৰতকীয়া</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>স্বয়ংক্ৰিয়</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>পূৰ্ণ</translation>
    </message>
    <message>
        <source>Light: faster, less exact</source>
        <translation>পাতল: দ্ৰুত, কম নিখুঁত</translation>
    </message>
    <message>
        <source>What finds the hands. Automatic takes the light one only where the full one reads fewer than 20 pictures a second, and says so; for videos it is the full one.</source>
        <translation>কিহে হাত বিচাৰে। পূৰ্ণ ট্ৰেকাৰে ছেকেণ্ডত ২০খনতকৈ কম ছবি পঢ়িলেহে “স্বয়ংক্ৰিয়”ই পাতল ট্ৰেকাৰ লয়, আৰু সেই কথা জনায়; ভিডিঅ’ৰ বাবে পূৰ্ণ ট্ৰেকাৰেই থাকে।</translation>
    </message>
    <message>
        <source>Hand trac&amp;ker</source>
        <translation>হাত বিচৰা ট্ৰেকাৰ</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>ৰূপ</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>চিষ্টেমৰ দৰে</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>উজ্জ্বল</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>গাঢ়</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>উচ্চ বৈপৰীত্য</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>থীম</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>লেখাৰ আকাৰ</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>লেখাৰ আকাৰ</translation>
    </message>
    <message>
        <source>&amp;Interface language</source>
        <translation>ইণ্টাৰফেছৰ ভাষা</translation>
    </message>
    <message>
        <source>Show the camera like a &amp;mirror</source>
        <translation>কেমেৰা দাপোণৰ দৰে দেখুৱাওক</translation>
    </message>
    <message>
        <source>&amp;Draw the hands’ landmarks</source>
        <translation>হাতৰ বিন্দু আঁকক</translation>
    </message>
    <message>
        <source>Kept in {path}</source>
        <translation>{path}ত ৰখা</translation>
    </message>
    <message>
        <source>&amp;Writing defaults</source>
        <translation>লিখাৰ মূল মান</translation>
    </message>
    <message>
        <source>Set the writing times back to what they were at first</source>
        <translation>লিখাৰ সময়বোৰ আৰম্ভণিৰ দৰে কৰক</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>ফ’ল্ডাৰ খোলক</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ কৰক</translation>
    </message>
</context>
<context>
    <name>SignCard</name>
    <message>
        <source>There is no picture of this sign.</source>
        <translation>এই সংকেতৰ ছবি নাই।</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>অঁকা হৈছে…</translation>
    </message>
</context>
<context>
    <name>SignsDialog</name>
    <message>
        <source>Signs of {name}</source>
        <translation>{name}-ৰ সংকেত</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>মচক</translation>
    </message>
    <message>
        <source>Forget the chosen signs (Del)</source>
        <translation>বাছি লোৱা সংকেত পাহৰি যাওক (Del)</translation>
    </message>
    <message>
        <source>Moving signs: {language}</source>
        <translation>চলন্ত সংকেত: {language}</translation>
    </message>
    <message>
        <source>What does the sign say? e.g. thank you</source>
        <translation>সংকেতটোৱে কি কয়? যেনে ধন্যবাদ</translation>
    </message>
    <message>
        <source>Name of the sign</source>
        <translation>সংকেতৰ নাম</translation>
    </message>
    <message>
        <source>Signs that you taught</source>
        <translation>আপুনি শিকোৱা সংকেত</translation>
    </message>
    <message>
        <source>Takes of this sign</source>
        <translation>এই সংকেতৰ টেক</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>নাম সলাওক…</translation>
    </message>
    <message>
        <source>Remove sign…</source>
        <translation>সংকেত আঁতৰাওক…</translation>
    </message>
    <message>
        <source>Delete take</source>
        <translation>টেক মচক</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ওভতাই লওক</translation>
    </message>
    <message>
        <source>Import a video…</source>
        <translation>ভিডিঅ’ আমদানি কৰক…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>ফ’ল্ডাৰ আমদানি কৰক…</translation>
    </message>
    <message>
        <source>Type what the sign says first.</source>
        <translation>আগতে লিখক সংকেতটোৱে কি কয়।</translation>
    </message>
    <message>
        <source>Nothing moved. Press the button and sign after the countdown.</source>
        <translation>একো লৰা নাই। বুটাম টিপক, গণনাৰ পিছত সংকেত কৰক।</translation>
    </message>
    <message>
        <source>Recording… Come to rest, or lower your hands, at the end.</source>
        <translation>ৰেকৰ্ড হৈ আছে… শেষত ৰৈ যাওক বা হাত নমাওক।</translation>
    </message>
    <message numerus="yes">
        <source>{sign}: %n take(s)</source>
        <translation>
            <numerusform>{sign}: %nটা টেক</numerusform>
            <numerusform>{sign}: %nটা টেক</numerusform>
        </translation>
    </message>
    <message>
        <source>Take {number}: {seconds} s, {signer}</source>
        <translation>টেক {number}: {seconds} ছে., {signer}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ৰখাওক</translation>
    </message>
    <message>
        <source>Record in 3 seconds</source>
        <translation>৩ ছেকেণ্ডত ৰেকৰ্ড কৰক</translation>
    </message>
    <message>
        <source>Sign now.</source>
        <translation>এতিয়া সংকেত কৰক।</translation>
    </message>
    <message>
        <source>Type the sign&apos;s name, then record it {few} to {many} times.</source>
        <translation>সংকেতৰ নাম লিখক, তাৰ পিছত {few}ৰ পৰা {many} বাৰ ৰেকৰ্ড কৰক।</translation>
    </message>
    <message>
        <source>{count} of {few} takes. Begin with hands down or still; sign; then rest.</source>
        <translation>{few}টাৰ ভিতৰত {count}টা টেক। হাত নমাই বা স্থিৰ ৰাখি আৰম্ভ কৰক; সংকেত কৰক; তাৰ পিছত ৰওক।</translation>
    </message>
    <message>
        <source>In use. More takes help if it is missed or mistaken.</source>
        <translation>ব্যৱহাৰত আছে। বাদ পৰিলে বা ভুল হ’লে আৰু টেকে সহায় কৰে।</translation>
    </message>
    <message>
        <source>Rename the sign</source>
        <translation>সংকেতৰ নাম সলাওক</translation>
    </message>
    <message numerus="yes">
        <source>Remove {sign} with its %n take(s)? Undo brings them back.</source>
        <translation>
            <numerusform>{sign} ইয়াৰ %nটা টেকৰ সৈতে আঁতৰাবনে? উভতালে আকৌ আহে।</numerusform>
            <numerusform>{sign} ইয়াৰ %nটা টেকৰ সৈতে আঁতৰাবনে? উভতালে আকৌ আহে।</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove sign</source>
        <translation>সংকেত আঁতৰাওক</translation>
    </message>
    <message>
        <source>Videos ({patterns})</source>
        <translation>ভিডিঅ’ ({patterns})</translation>
    </message>
    <message>
        <source>A video of this sign</source>
        <translation>এই সংকেতৰ ভিডিঅ’</translation>
    </message>
    <message>
        <source>A folder SIGN/SEQUENCE/FRAME.npy, as tutorials make it</source>
        <translation>SIGN/SEQUENCE/FRAME.npy ফ’ল্ডাৰ, টিউটৰিয়েলে যেনেকৈ বনায়</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>ফ’ল্ডাৰ আমদানি কৰক</translation>
    </message>
    <message>
        <source>Were the pictures mirrored, like a selfie, before the hands were found?</source>
        <translation>হাত বিচৰাৰ আগতে ছবিবোৰ ছেল্ফীৰ দৰে ওলোটা আছিলনে?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ কৰক</translation>
    </message>
    <message>
        <source>{n} letters. Each picture is one sign that you held, with the number of its samples. Delete what is wrong; the rest is used at once.</source>
        <translation>{n}টা আখৰ। প্ৰতিখন ছবি আপুনি ধৰি ৰখা এটা সংকেত, লগত নমুনাৰ সংখ্যা। যি ভুল মচি দিয়ক; বাকীখিনি তৎক্ষণাৎ ব্যৱহাৰ হয়।</translation>
    </message>
    <message>
        <source>There are no signs of {name} in this language yet.</source>
        <translation>এই ভাষাত {name}-ৰ এতিয়ালৈকে কোনো সংকেত নাই।</translation>
    </message>
</context>
<context>
    <name>SignsSwitch</name>
    <message>
        <source>Signs</source>
        <translation>সংকেত</translation>
    </message>
    <message>
        <source>Look for moving signs too: they are written as words</source>
        <translation>চলন্ত সংকেতো বিচাৰক: সেইবোৰ শব্দ হিচাপে লিখা হয়</translation>
    </message>
</context>
<context>
    <name>SourceButton</name>
    <message>
        <source>Source</source>
        <translation>উৎস</translation>
    </message>
    <message>
        <source>Choose a camera, a video file or a stream</source>
        <translation>কেমেৰা, ভিডিঅ’ ফাইল বা ষ্ট্ৰীম বাছক</translation>
    </message>
    <message>
        <source>Source: {name}. Choose a camera, a video file or a stream</source>
        <translation>উৎস: {name}। কেমেৰা, ভিডিঅ’ ফাইল বা ষ্ট্ৰীম বাছক</translation>
    </message>
    <message>
        <source>Demo clip</source>
        <translation>ডেমো ক্লিপ</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>কোনো কেমেৰা পোৱা নগ’ল</translation>
    </message>
    <message>
        <source>Stream address…</source>
        <translation>ষ্ট্ৰীমৰ ঠিকনা…</translation>
    </message>
    <message>
        <source>Video file…</source>
        <translation>ভিডিঅ’ ফাইল…</translation>
    </message>
    <message>
        <source>Camera resolution</source>
        <translation>কেমেৰাৰ ৰিজলিউচন</translation>
    </message>
</context>
<context>
    <name>SpeakButton</name>
    <message>
        <source>Speak</source>
        <translation>পঢ়ি শুনাওক</translation>
    </message>
    <message>
        <source>Looking for a voice…</source>
        <translation>কণ্ঠ বিচৰা হৈছে…</translation>
    </message>
    <message>
        <source>This computer has no voice for this language ({language}). Install one in the system&apos;s speech settings (on Linux: the packages espeak-ng and alsa-utils), then start signapp again.</source>
        <translation>এই কম্পিউটাৰত এই ভাষাৰ ({language}) কোনো কণ্ঠ নাই। চিষ্টেমৰ বাক্ ছেটিংছত এটা যোগ কৰক (Linuxত: espeak-ng আৰু alsa-utils পেকেজ), তাৰ পিছত signapp আকৌ আৰম্ভ কৰক।</translation>
    </message>
    <message>
        <source>There is no text to speak yet</source>
        <translation>ক’বলৈ এতিয়ালৈ কোনো পাঠ নাই</translation>
    </message>
    <message>
        <source>Speak the text</source>
        <translation>লেখা পঢ়ি শুনাওক</translation>
    </message>
    <message>
        <source>The text cannot be spoken: {reason}</source>
        <translation>পাঠটো ক’ব পৰা নগ’ল: {reason}</translation>
    </message>
</context>
<context>
    <name>SpellLayout</name>
    <message>
        <source>Text to sign</source>
        <translation>সংকেতেৰে দেখুৱাব লগা পাঠ</translation>
    </message>
    <message>
        <source>Signing hands</source>
        <translation>সংকেত কৰা হাত</translation>
    </message>
    <message>
        <source>Letter that is being signed</source>
        <translation>দেখুৱাই থকা আখৰ</translation>
    </message>
    <message>
        <source>Previous letter</source>
        <translation>আগৰ আখৰ</translation>
    </message>
    <message>
        <source>Show the letter before</source>
        <translation>আগৰ আখৰটো দেখুৱাওক</translation>
    </message>
    <message>
        <source>Next letter</source>
        <translation>পিছৰ আখৰ</translation>
    </message>
    <message>
        <source>Show the next letter</source>
        <translation>পিছৰ আখৰটো দেখুৱাওক</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>পুনৰাবৃত্তি</translation>
    </message>
    <message>
        <source>Begin again at the end</source>
        <translation>শেষত আকৌ আৰম্ভ কৰক</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>দাপোণ</translation>
    </message>
    <message>
        <source>Show the hands like a mirror</source>
        <translation>হাত দাপোণৰ দৰে দেখুৱাওক</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>গতি</translation>
    </message>
    <message>
        <source>How fast the hands move</source>
        <translation>হাত কিমান বেগেৰে লৰে</translation>
    </message>
    <message>
        <source>Save clip…</source>
        <translation>ক্লিপ সাঁচক…</translation>
    </message>
    <message>
        <source>Write the signed text as a video, with the times of its letters (Ctrl+S)</source>
        <translation>সংকেতৰ ভিডিঅ’ আখৰৰ সময়সহ লিখক (Ctrl+S)</translation>
    </message>
    <message>
        <source>Progress of saving</source>
        <translation>সঁচাৰ অগ্ৰগতি</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>ৰখাওক</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>চলাওক</translation>
    </message>
    <message>
        <source>Let the hands move, or pause them (Ctrl+P)</source>
        <translation>হাত চলাওক বা ৰখাওক (Ctrl+P)</translation>
    </message>
</context>
<context>
    <name>SpellTab</name>
    <message>
        <source>a clip is being saved</source>
        <translation>এটা ক্লিপ সাঁচি থকা হৈছে</translation>
    </message>
    <message>
        <source>Type a word in {language} letters</source>
        <translation>{language} আখৰত এটা শব্দ লিখক</translation>
    </message>
    <message>
        <source>Type a word in {language} letters, or in Latin ones</source>
        <translation>{language} আখৰত বা লেটিন আখৰত এটা শব্দ লিখক</translation>
    </message>
    <message>
        <source>The text is too long ({count} characters): at most {most} letters can be signed at a time.</source>
        <translation>পাঠটো বেছি দীঘল ({count}টা বৰ্ণ): একেলগে সৰ্বাধিক {most}টা আখৰ দেখুৱাব পাৰি।</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%nটা আখৰ</numerusform>
            <numerusform>%nটা আখৰ</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, signed by a movement that you have not taught yet: {letters}</source>
        <translation>বাদ গৈছে, এনে গতিৰে দেখুওৱা হয় যি আপুনি এতিয়াও শিকোৱা নাই: {letters}</translation>
    </message>
    <message>
        <source>Left out, {language} has no sign for: {characters}</source>
        <translation>বাদ গৈছে, {language}ত এইবোৰৰ সংকেত নাই: {characters}</translation>
    </message>
    <message>
        <source>Nothing to sign: {language} has no sign for {characters}</source>
        <translation>দেখুৱাবলৈ একো নাই: {language}ত {characters}ৰ সংকেত নাই</translation>
    </message>
    <message>
        <source>The hands show each letter as you type it, and spell it all on Enter.</source>
        <translation>লিখাৰ লগে লগে হাতে প্ৰতিটো আখৰ দেখুৱায়, আৰু Enter টিপিলে গোটেইখিনি।</translation>
    </message>
    <message>
        <source>Type a word above</source>
        <translation>ওপৰত এটা শব্দ লিখক</translation>
    </message>
    <message>
        <source>Nothing to sign</source>
        <translation>দেখুৱাবলৈ একো নাই</translation>
    </message>
    <message>
        <source>Save the clip</source>
        <translation>ক্লিপটো সাঁচক</translation>
    </message>
    <message>
        <source>Video (*.mp4)</source>
        <translation>ভিডিঅ’ (*.mp4)</translation>
    </message>
    <message>
        <source>Saved {clip} and the times of its letters, {truth}</source>
        <translation>{clip} আৰু ইয়াৰ আখৰৰ সময় {truth} সঁচা হ’ল</translation>
    </message>
    <message>
        <source>The clip was not saved.</source>
        <translation>ক্লিপটো সঁচা নহ’ল।</translation>
    </message>
    <message>
        <source>Spell: the clip {name}, which is being saved</source>
        <translation>বানান: {name} ক্লিপ, যিটো সংৰক্ষণ হৈ আছে</translation>
    </message>
</context>
<context>
    <name>SpellingRow</name>
    <message>
        <source>Write it as {text}</source>
        <translation>এইটো {text} বুলি লিখক</translation>
    </message>
</context>
<context>
    <name>StartPanel</name>
    <message>
        <source>Make it yours</source>
        <translation>নিজৰ কৰি লওক</translation>
    </message>
    <message>
        <source>The app shows a letter, you hold its sign, it ticks, and the next one comes. Your hands are busy, so nothing is clicked. Sign each letter your own way: that is what it learns.</source>
        <translation>এপে এটা আখৰ দেখুৱায়, আপুনি তাৰ সংকেত ধৰি ৰাখে, টিক চিন পৰে, তাৰপিছত পৰৱৰ্তীটো আহে। হাত ব্যস্ত, সেয়ে একো ক্লিক কৰিব নালাগে। প্ৰতিটো আখৰ নিজৰ ধৰণে দেখুৱাওক: এপে সেইটোৱেই শিকে।</translation>
    </message>
    <message>
        <source>Name of the person who signs</source>
        <translation>যিয়ে সংকেত দেখুৱায় তেওঁৰ নাম</translation>
    </message>
    <message>
        <source>Choose a camera in the Live tab first: this is the demo clip.</source>
        <translation>আগতে “লাইভ” টেবত কেমেৰা বাছক: এইটো ডেমো ক্লিপ।</translation>
    </message>
    <message>
        <source>Only landmarks of the hands are kept, on this computer, until you erase them.</source>
        <translation>কেৱল হাতৰ বিন্দু ৰখা হয়, এই কম্পিউটাৰতে, আপুনি মচি নেপেলোৱালৈকে।</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>এতিয়া নহয়</translation>
    </message>
    <message>
        <source>Make it yours: {language}</source>
        <translation>নিজৰ কৰি লওক: {language}</translation>
    </message>
    <message>
        <source>All {n} letters</source>
        <translation>সকলো {n}টা আখৰ</translation>
    </message>
    <message>
        <source>The {n} that differ most among people</source>
        <translation>যি {n}টা মানুহভেদে আটাইতকৈ বেলেগ</translation>
    </message>
    <message>
        <source>Go on where you left: {n} to come</source>
        <translation>য&apos;ত এৰিছিল তাৰ পৰা: আৰু {n}টা</translation>
    </message>
    <message>
        <source>about {n} s</source>
        <translation>প্ৰায় {n} ছে.</translation>
    </message>
    <message>
        <source>about {n} min</source>
        <translation>প্ৰায় {n} মি.</translation>
    </message>
</context>
<context>
    <name>StreamDialog</name>
    <message>
        <source>Address of the stream, as the phone’s camera app shows it</source>
        <translation>ষ্ট্ৰিমৰ ঠিকনা, ফোনৰ কেমেৰা এপে যিদৰে দেখুৱায়</translation>
    </message>
    <message>
        <source>Stream address</source>
        <translation>ষ্ট্ৰীমৰ ঠিকনা</translation>
    </message>
    <message>
        <source>That is no stream address. One looks like {example}.</source>
        <translation>এইটো ষ্ট্ৰিমৰ ঠিকনা নহয়। ঠিকনা এনেকুৱা হয়: {example}</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Sign chart</source>
        <translation>সংকেত-তালিকা</translation>
    </message>
    <message>
        <source>Every letter with the sign that the app expects</source>
        <translation>প্ৰতিটো আখৰ আৰু তাৰ সংকেত</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>লাইভ</translation>
    </message>
    <message>
        <source>Sign to the camera and write</source>
        <translation>কেমেৰাৰ সন্মুখত সংকেত কৰি লিখক</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>অনুশীলন</translation>
    </message>
    <message>
        <source>Learn the letters; weak ones come again</source>
        <translation>আখৰ শিকক; দুৰ্বলবোৰ আকৌ আহে</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>ভিডিঅ’</translation>
    </message>
    <message>
        <source>Label a video file and correct the letters</source>
        <translation>ভিডিঅ’ৰ আখৰ চিহ্নিত কৰি শুধৰাওক</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>শিকাওক</translation>
    </message>
    <message>
        <source>Record your own signs and use them at once</source>
        <translation>নিজৰ সংকেত ৰেকৰ্ড কৰি লগে লগে ব্যৱহাৰ কৰক</translation>
    </message>
    <message>
        <source>Spell</source>
        <translation>বানান</translation>
    </message>
    <message>
        <source>Type a text and watch it being signed</source>
        <translation>পাঠ লিখক আৰু সংকেতত চাওক</translation>
    </message>
</context>
<context>
    <name>TakeStore</name>
    <message numerus="yes">
        <source>%n take(s) added</source>
        <translation>
            <numerusform>%nটা টেক যোগ হ’ল</numerusform>
            <numerusform>%nটা টেক যোগ হ’ল</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeView</name>
    <message>
        <source>The take as drawn hands</source>
        <translation>অঁকা হাতেৰে টেকটো</translation>
    </message>
</context>
<context>
    <name>TeachEditing</name>
    <message numerus="yes">
        <source>%n sample(s) belong to the letter:</source>
        <translation>
            <numerusform>%nটা নমুনা এই আখৰৰ:</numerusform>
            <numerusform>%nটা নমুনা এই আখৰৰ:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete all %n sample(s) of {name} in this language? Undo brings them back.</source>
        <translation>
            <numerusform>এই ভাষাত {name}ৰ আটাই %nটা নমুনা মচিবনে? “ওভতাই লওক” টিপিলে ঘূৰি আহে।</numerusform>
            <numerusform>এই ভাষাত {name}ৰ আটাই %nটা নমুনা মচিবনে? “ওভতাই লওক” টিপিলে ঘূৰি আহে।</numerusform>
        </translation>
    </message>
    <message>
        <source>Move samples</source>
        <translation>নমুনা স্থানান্তৰ কৰক</translation>
    </message>
    <message numerus="yes">
        <source>Remove the language {name}? Its %n sample(s) are kept, its letters and models set aside: “signapp teach restore {code}” brings it back.</source>
        <translation>
            <numerusform>{name} ভাষা আঁতৰাবনে? ইয়াৰ %nটা নমুনা থাকিব, আখৰ আৰু মডেল বেলেগে ৰখা হ’ব: “signapp teach restore {code}”ৱে ওভতাই আনে।</numerusform>
            <numerusform>{name} ভাষা আঁতৰাবনে? ইয়াৰ %nটা নমুনা থাকিব, আখৰ আৰু মডেল বেলেগে ৰখা হ’ব: “signapp teach restore {code}”ৱে ওভতাই আনে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the letter {name} and its %n sample(s)? Undo brings them back.</source>
        <translation>
            <numerusform>{name} আখৰ আৰু তাৰ %nটা নমুনা আঁতৰাবনে? “ওভতাই লওক” টিপিলে ঘূৰি আহে।</numerusform>
            <numerusform>{name} আখৰ আৰু তাৰ %nটা নমুনা আঁতৰাবনে? “ওভতাই লওক” টিপিলে ঘূৰি আহে।</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the language</source>
        <translation>ভাষাৰ নাম সলনি কৰক</translation>
    </message>
    <message>
        <source>Rename the signer</source>
        <translation>সংকেতকাৰীৰ নাম সলনি কৰক</translation>
    </message>
    <message>
        <source>The language {name} is removed.</source>
        <translation>{name} ভাষা আঁতৰোৱা হ’ল।</translation>
    </message>
    <message>
        <source>The letter {name} is removed; Undo brings it back.</source>
        <translation>{name} আখৰ আঁতৰোৱা হ’ল; “ওভতাই লওক” টিপিলে ঘূৰি আহে।</translation>
    </message>
    <message>
        <source>There are samples of {name} already. Are {old} and {name} one person?</source>
        <translation>{name}ৰ নমুনা আগৰে পৰাই আছে। {old} আৰু {name} একেজন মানুহ নেকি?</translation>
    </message>
    <message>
        <source>There is a letter {name} already. Put the samples of {old} ({n}) and {name} ({m}) together?</source>
        <translation>{name} আখৰ আগৰে পৰাই আছে। {old} ({n}) আৰু {name} ({m})ৰ নমুনা একেলগে ৰাখিবনে?</translation>
    </message>
    <message>
        <source>{old} is {new} now.</source>
        <translation>{old} এতিয়া {new}।</translation>
    </message>
</context>
<context>
    <name>TeachFiles</name>
    <message>
        <source>Photos and videos of this letter</source>
        <translation>এই আখৰটোৰ ফটো আৰু ভিডিঅ’</translation>
    </message>
    <message>
        <source>Export language pack</source>
        <translation>ভাষা-পেক ৰপ্তানি</translation>
    </message>
    <message>
        <source>Language pack (*.signpack)</source>
        <translation>ভাষা-পেক (*.signpack)</translation>
    </message>
    <message>
        <source>Import language pack</source>
        <translation>ভাষা-পেক আমদানি</translation>
    </message>
    <message>
        <source>Add the pack&apos;s recordings, if it has any, to your own?</source>
        <translation>পেকত ৰেকৰ্ডিং থাকিলে নিজৰবোৰৰ লগত যোগ কৰিবনে?</translation>
    </message>
    <message>
        <source>Export dataset</source>
        <translation>ডেটাছেট ৰপ্তানি</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>শিকাওক</translation>
    </message>
    <message>
        <source>Remove all kept camera pictures of {language}? The recorded poses stay.</source>
        <translation>{language}ৰ ৰখা সকলো কেমেৰাৰ ছবি আঁতৰাবনে? ৰেকৰ্ড কৰা ভংগীবোৰ থাকিব।</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%nটা নমুনা</numerusform>
            <numerusform>%nটা নমুনা</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) added.</source>
        <translation>
            <numerusform>%nটা নমুনা যোগ হ’ল।</numerusform>
            <numerusform>%nটা নমুনা যোগ হ’ল।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signer(s)</source>
        <translation>
            <numerusform>%n গৰাকী সংকেতকাৰী</numerusform>
            <numerusform>%n গৰাকী সংকেতকাৰী</numerusform>
        </translation>
    </message>
    <message>
        <source>All files</source>
        <translation>সকলো ফাইল</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>আমদানি</translation>
    </message>
    <message>
        <source>Photos and videos</source>
        <translation>ফটো আৰু ভিডিঅ’</translation>
    </message>
    <message>
        <source>Put the recorded landmarks into the pack too: {samples} of {signers}? Say yes only if every signer agrees. Names are left out; pictures are never in it. Without them, a retrained model in it still shows one pose of each new letter.</source>
        <translation>ৰেকৰ্ড কৰা বিন্দুও পেকত ৰাখিবনে ({samples}, {signers})? প্ৰত্যেক সংকেতকাৰী সন্মত হ’লেহে হয় বুলি কওক। নাম বাদ থাকে; ছবি কেতিয়াও নাথাকে। এইবোৰ নোহোৱাকৈও পুনৰ প্ৰশিক্ষিত মডেলে প্ৰতিটো নতুন আখৰৰ এটা ভংগী দেখুৱায়।</translation>
    </message>
    <message>
        <source>The dataset holds the recorded landmarks: {samples} of {signers}. Names are left out; pictures are never in it. Give it to others only if every signer agrees. Write it?</source>
        <translation>ডেটাছেটত ৰেকৰ্ড কৰা বিন্দু থাকে: {samples}, {signers}। নাম বাদ থাকে; ছবি কেতিয়াও নাথাকে। প্ৰত্যেক সংকেতকাৰী সন্মত হ’লেহে আনক দিয়ক। লিখিবনে?</translation>
    </message>
    <message>
        <source>and {n} more:</source>
        <translation>আৰু {n}টা:</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n picture(s) without a hand</source>
        <translation>
            <numerusform>{name}: %nখন ছবিত হাত নাই</numerusform>
            <numerusform>{name}: %nখন ছবিত হাত নাই</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeachLayout</name>
    <message>
        <source>Language to teach</source>
        <translation>শিকোৱাৰ ভাষা</translation>
    </message>
    <message>
        <source>New language…</source>
        <translation>নতুন ভাষা…</translation>
    </message>
    <message>
        <source>New letter…</source>
        <translation>নতুন আখৰ…</translation>
    </message>
    <message>
        <source>Moving signs…</source>
        <translation>চলন্ত সংকেত…</translation>
    </message>
    <message>
        <source>Teach signs that move: words, and letters such as J that have a path</source>
        <translation>চলন্ত সংকেত শিকাওক: শব্দ, আৰু J-ৰ দৰে আখৰ যিবোৰ লৰে</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>কোনে সংকেত কৰিছে</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>সংকেতকাৰী</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>তাৰিখ আৰু সময়</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>পৰ্ব</translation>
    </message>
    <message>
        <source>In 3 seconds</source>
        <translation>৩ ছেকেণ্ডত</translation>
    </message>
    <message>
        <source>Counts down, then records 20 samples: for signs that need both hands</source>
        <translation>ওলোটাকৈ গণি ২০টা নমুনা ৰেকৰ্ড কৰে: দুয়োখন হাত লগা সংকেতৰ বাবে</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>মচক</translation>
    </message>
    <message>
        <source>Delete the selected samples (Del)</source>
        <translation>বাছনি কৰা নমুনা মচক (Del)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ওভতাই লওক</translation>
    </message>
    <message>
        <source>Export language pack…</source>
        <translation>ভাষা-পেক ৰপ্তানি…</translation>
    </message>
    <message>
        <source>Import language pack…</source>
        <translation>ভাষা-পেক আমদানি…</translation>
    </message>
    <message>
        <source>Export dataset (.npz, .csv)…</source>
        <translation>ডেটাছেট ৰপ্তানি (.npz, .csv)…</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>ভাগ-বটৰা</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>Recording {name}…</source>
        <translation>{name} ৰেকৰ্ড হৈছে…</translation>
    </message>
    <message>
        <source>Hold to record {name}  (Space)</source>
        <translation>{name} ৰেকৰ্ড কৰিবলৈ টিপি ধৰক  (Space)</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>ভাল।</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>আমদানি ৰখাওক</translation>
    </message>
    <message>
        <source>Import photos or videos…</source>
        <translation>ফটো বা ভিডিঅ’ আমদানি…</translation>
    </message>
    <message>
        <source>Keep camera pictures</source>
        <translation>কেমেৰাৰ ছবি ৰাখক</translation>
    </message>
    <message>
        <source>Also stores a small picture of every sample, on this computer only: never in a pack or a dataset. Share › Erase kept pictures removes them.</source>
        <translation>প্ৰতিটো নমুনাৰ এখন সৰু ছবিও ৰাখে, কেৱল এই কম্পিউটাৰত: পেক বা ডেটাছেটত কেতিয়াও নহয়। ভাগ-বটৰা › ৰখা ছবি মচক-এ এইবোৰ আঁতৰায়।</translation>
    </message>
    <message>
        <source>Erase kept pictures…</source>
        <translation>ৰখা ছবি মচক…</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) changed</source>
        <translation>
            <numerusform>%nটা নমুনা সলনি</numerusform>
            <numerusform>%nটা নমুনা সলনি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) deleted</source>
        <translation>
            <numerusform>%nটা নমুনা মচা</numerusform>
            <numerusform>%nটা নমুনা মচা</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) recorded</source>
        <translation>
            <numerusform>%nটা নমুনা ৰেকৰ্ড</numerusform>
            <numerusform>%nটা নমুনা ৰেকৰ্ড</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>সলনি কৰক</translation>
    </message>
    <message>
        <source>Delete all samples of this signer…</source>
        <translation>এই সংকেতকাৰীৰ সকলো নমুনা মচক…</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>ওভতাই লোৱা কাম পুনৰ কৰক</translation>
    </message>
    <message>
        <source>Do again: {step}</source>
        <translation>পুনৰ কৰক: {step}</translation>
    </message>
    <message>
        <source>Move the selected samples to another letter…</source>
        <translation>বাছি লোৱা নমুনা আন আখৰলৈ নিয়ক…</translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation>ওভতাই ল’বলৈ একো নাই</translation>
    </message>
    <message>
        <source>Remove this language…</source>
        <translation>এই ভাষা আঁতৰাওক…</translation>
    </message>
    <message>
        <source>Remove this letter…</source>
        <translation>এই আখৰ আঁতৰাওক…</translation>
    </message>
    <message>
        <source>Rename and remove letters, signers and languages</source>
        <translation>আখৰ, সংকেতকাৰী আৰু ভাষাৰ নাম সলনি কৰক বা আঁতৰাওক</translation>
    </message>
    <message>
        <source>Rename this language…</source>
        <translation>এই ভাষাৰ নাম সলনি কৰক…</translation>
    </message>
    <message>
        <source>Rename this letter…</source>
        <translation>এই আখৰৰ নাম সলনি কৰক…</translation>
    </message>
    <message>
        <source>Rename this signer…</source>
        <translation>এই সংকেতকাৰীৰ নাম সলনি কৰক…</translation>
    </message>
    <message>
        <source>Take back: {step} (Ctrl+Z)</source>
        <translation>ওভতাই লওক: {step} (Ctrl+Z)</translation>
    </message>
    <message>
        <source>These {n} samples look like two different signs ({first} and {second}):</source>
        <translation>এই {n}টা নমুনা দুটা বেলেগ সংকেতৰ দৰে দেখায় ({first} আৰু {second}):</translation>
    </message>
    <message>
        <source>letter {name} removed</source>
        <translation>{name} আখৰ আঁতৰোৱা</translation>
    </message>
    <message>
        <source>letter {name} renamed</source>
        <translation>{name} আখৰৰ নাম সলনি</translation>
    </message>
    <message>
        <source>look at them</source>
        <translation>এইবোৰ চাওক</translation>
    </message>
</context>
<context>
    <name>TeachTab</name>
    <message>
        <source>a model is being trained</source>
        <translation>এটা মডেলৰ প্ৰশিক্ষণ চলি আছে</translation>
    </message>
    <message>
        <source>pictures are being imported</source>
        <translation>ছবি আমদানি হৈ আছে</translation>
    </message>
    <message>
        <source>signs are being recorded</source>
        <translation>সংকেত ৰেকৰ্ড হৈ আছে</translation>
    </message>
    <message>
        <source>Say who signs and choose a letter first.</source>
        <translation>আগতে কোনে সংকেত কৰিছে কওক আৰু এটা আখৰ বাছক।</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged line(s) in the recordings were passed over.</source>
        <translation>
            <numerusform>ৰেকৰ্ডিঙৰ %nটা নষ্ট শাৰী এৰি দিয়া হ’ল।</numerusform>
            <numerusform>ৰেকৰ্ডিঙৰ %nটা নষ্ট শাৰী এৰি দিয়া হ’ল।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recording has stopped: %n sample(s) recorded. Undo takes them back.</source>
        <translation>
            <numerusform>ৰেকৰ্ডিং ৰৈছে: %nটা নমুনা ৰেকৰ্ড হ’ল। “ওভতাই লওক” টিপিলে বাদ যায়।</numerusform>
            <numerusform>ৰেকৰ্ডিং ৰৈছে: %nটা নমুনা ৰেকৰ্ড হ’ল। “ওভতাই লওক” টিপিলে বাদ যায়।</numerusform>
        </translation>
    </message>
    <message>
        <source>{found} samples added; {missed} pictures show no hand.</source>
        <translation>{found}টা নমুনা যোগ হ’ল; {missed}খন ছবিত হাত নাই।</translation>
    </message>
</context>
<context>
    <name>TeachWork</name>
    <message>
        <source>A file is being written or read; it would not be finished.</source>
        <translation>এটা ফাইল লিখা বা পঢ়া হৈ আছে; সেয়া শেষ নহ’ব।</translation>
    </message>
    <message>
        <source>A model is being trained; what it has learnt so far would be lost.</source>
        <translation>এটা মডেলৰ প্ৰশিক্ষণ চলি আছে; এতিয়ালৈকে যি শিকিছে হেৰাই যাব।</translation>
    </message>
    <message>
        <source>Pictures are being imported; the rest of them would be left out.</source>
        <translation>ছবি আমদানি হৈ আছে; বাকীবোৰ বাদ পৰিব।</translation>
    </message>
    <message>
        <source>Signs are being recorded; what is recorded so far is kept.</source>
        <translation>সংকেত ৰেকৰ্ড হৈ আছে; এতিয়ালৈকে যি ৰেকৰ্ড হ’ল থাকিব।</translation>
    </message>
    <message>
        <source>The retrained model is not kept yet and would be lost.</source>
        <translation>পুনৰ প্ৰশিক্ষিত মডেল এতিয়াও ৰখা হোৱা নাই, হেৰাই যাব।</translation>
    </message>
</context>
<context>
    <name>TeachWorker</name>
    <message>
        <source>The new model is in use.</source>
        <translation>নতুন মডেল ব্যৱহাৰ হৈছে।</translation>
    </message>
    <message>
        <source>The earlier model is in use again.</source>
        <translation>আগৰ মডেল আকৌ ব্যৱহাৰ হৈছে।</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>লিখা হ’ল: {path}</translation>
    </message>
    <message>
        <source>Installed: {summary}</source>
        <translation>স্থাপন কৰা হ’ল: {summary}</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) erased.</source>
        <translation>
            <numerusform>%nখন ছবি মচা হ’ল।</numerusform>
            <numerusform>%nখন ছবি মচা হ’ল।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded sample(s) in it not added to your own.</source>
        <translation>
            <numerusform>ইয়াৰ %nটা ৰেকৰ্ড কৰা নমুনা আপোনাৰবোৰৰ লগত যোগ কৰা হোৱা নাই।</numerusform>
            <numerusform>ইয়াৰ %nটা ৰেকৰ্ড কৰা নমুনা আপোনাৰবোৰৰ লগত যোগ কৰা হোৱা নাই।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Undo</source>
        <translation>ওভতাই লওক</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>পুনৰ কৰক</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>কাটক</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>কপি কৰক</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>পেষ্ট কৰক</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>সকলো বাছক</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Recorded samples</source>
        <translation>ৰেকৰ্ড কৰা নমুনা</translation>
    </message>
    <message>
        <source>Record this letter the way you sign it: the app uses it at once.</source>
        <translation>এই আখৰটো নিজৰ দৰে ৰেকৰ্ড কৰক: এপে তৎক্ষণাৎ কামত লগায়।</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline of letters</source>
        <translation>আখৰৰ সময়ৰেখা</translation>
    </message>
    <message>
        <source>Drag on an empty place to draw, on a letter or its ends to move. Enter to write.
Arrow keys: letter to letter; with Alt or Shift its start or end, with Ctrl all of it, by a frame.
Comma and full stop: one frame. Wheel: zoom, with Shift move.</source>
        <translation>আঁকিবলৈ খালী ঠাইত টানক, লৰাবলৈ আখৰ বা তাৰ মূৰত ধৰি টানক। লিখিবলৈ Enter।
কাঁড়: আখৰৰ পৰা আখৰলৈ; Alt বা Shiftৰ সৈতে আৰম্ভণি বা শেষ, Ctrlৰ সৈতে গোটেইটো, এটা ফ্ৰেম।
কমা আৰু ফুলষ্টপ: এটা ফ্ৰেম। চকা: জুম, Shiftৰ সৈতে লৰোৱা।</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>আখৰ</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>শব্দ</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>সংকেত</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>টোকা</translation>
    </message>
    <message>
        <source>{letter} from {start} to {end} s</source>
        <translation>{letter}: {start} ৰ পৰা {end} ছে.</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>হাতেৰে</translation>
    </message>
</context>
<context>
    <name>TimelineEditor</name>
    <message>
        <source>Letter or word</source>
        <translation>আখৰ বা শব্দ</translation>
    </message>
</context>
<context>
    <name>UnderWay</name>
    <message>
        <source>Looking for letters…</source>
        <translation>আখৰ বিচৰা হৈছে…</translation>
    </message>
    <message>
        <source>So far: {text}</source>
        <translation>এতিয়ালৈকে: {text}</translation>
    </message>
</context>
<context>
    <name>VideoLayout</name>
    <message>
        <source>Open video…</source>
        <translation>ভিডিঅ’ খোলক…</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>চিহ্নিত কৰক</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Letters, held or fast</source>
        <translation>আখৰ, ধৰি ৰখা বা দ্ৰুত</translation>
    </message>
    <message>
        <source>Letters held for a moment</source>
        <translation>অলপ সময় ধৰা আখৰ</translation>
    </message>
    <message>
        <source>Fast fingerspelling</source>
        <translation>দ্ৰুত আঙুলি-বানান</translation>
    </message>
    <message>
        <source>How the video is signed</source>
        <translation>ভিডিঅ’ত কেনেকৈ সংকেত কৰা হৈছে</translation>
    </message>
    <message>
        <source>One person signs</source>
        <translation>এজন</translation>
    </message>
    <message>
        <source>The person on the left</source>
        <translation>বাওঁফালৰ ব্যক্তি</translation>
    </message>
    <message>
        <source>The person on the right</source>
        <translation>সোঁফালৰ ব্যক্তি</translation>
    </message>
    <message>
        <source>The nearest person</source>
        <translation>আটাইতকৈ ওচৰৰ ব্যক্তি</translation>
    </message>
    <message>
        <source>Whose hands to read</source>
        <translation>কাৰ হাত পঢ়া হ’ব</translation>
    </message>
    <message>
        <source>Whose hands to read where several people are in the picture</source>
        <translation>ছবিত একাধিক মানুহ থাকিলে কাৰ হাত পঢ়া হ’ব</translation>
    </message>
    <message>
        <source>Progress of labelling</source>
        <translation>চিহ্নিতকৰণৰ অগ্ৰগতি</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>চলাওক বা ৰখাওক</translation>
    </message>
    <message>
        <source>Letter of the chosen part</source>
        <translation>বাছনি কৰা অংশৰ আখৰ</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>ভাগ কৰক</translation>
    </message>
    <message>
        <source>Cut the letter at the cursor</source>
        <translation>কাৰ্ছৰত আখৰটো কাটক</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>জোৰা লগাওক</translation>
    </message>
    <message>
        <source>Join with the next letter</source>
        <translation>পিছৰ আখৰৰ লগত জোৰা লগাওক</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>মচক</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ওভতাই লওক</translation>
    </message>
    <message>
        <source>Learn…</source>
        <translation>শিকক…</translation>
    </message>
    <message>
        <source>Learn the corrected letters as signs of a person</source>
        <translation>শুধৰোৱা আখৰবোৰ কাৰোবাৰ সংকেত বুলি শিকক</translation>
    </message>
    <message>
        <source>One frame back (comma)</source>
        <translation>এটা ফ্ৰেম পিছলৈ (কমা)</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>এটা ফ্ৰেম পিছলৈ</translation>
    </message>
    <message>
        <source>One frame on (full stop)</source>
        <translation>এটা ফ্ৰেম আগলৈ (ফুলষ্টপ)</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>এটা ফ্ৰেম আগলৈ</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>বাৰে বাৰে</translation>
    </message>
    <message>
        <source>Play the chosen part again and again</source>
        <translation>বাছি লোৱা অংশটো বাৰে বাৰে চলাওক</translation>
    </message>
    <message>
        <source>Speed of playing</source>
        <translation>চলোৱাৰ গতি</translation>
    </message>
    <message>
        <source>Next doubtful</source>
        <translation>পৰৱৰ্তী সন্দেহজনক</translation>
    </message>
    <message>
        <source>Go to the next letter below 70 %</source>
        <translation>70 %তকৈ কম পৰৱৰ্তী আখৰলৈ যাওক</translation>
    </message>
    <message>
        <source>More tiers</source>
        <translation>আৰু টিয়াৰ</translation>
    </message>
    <message>
        <source>Rows for signs and for notes of your own</source>
        <translation>সংকেত আৰু আপোনাৰ টোকাৰ বাবে শাৰী</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>আমদানি…</translation>
    </message>
    <message>
        <source>Go on with letters of an ELAN file or a table</source>
        <translation>ELAN ফাইল বা তালিকাৰ আখৰেৰে আগবাঢ়ক</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ৰপ্তানি…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>ৰখাওক</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>চলাওক</translation>
    </message>
    <message>
        <source>%p % · {time} left</source>
        <translation>%p % · {time} বাকী</translation>
    </message>
</context>
<context>
    <name>VideoLearning</name>
    <message>
        <source>No hand is seen in the corrected letters.</source>
        <translation>শুধৰোৱা আখৰত কোনো হাত দেখা নাযায়।</translation>
    </message>
    <message>
        <source>Who signs in this video?</source>
        <translation>এই ভিডিঅ&apos;ত কোনে সংকেত দেখুৱায়?</translation>
    </message>
    <message numerus="yes">
        <source>Learn %n corrected letter(s) as signs of {name}? Say no if somebody else signs in this video.</source>
        <translation>
            <numerusform>%nটা শুধৰোৱা আখৰ {name}-ৰ সংকেত বুলি শিকিবনে? ভিডিঅ&apos;ত আন কোনোবাই দেখুৱালে “নহয়” বাছক।</numerusform>
            <numerusform>%nটা শুধৰোৱা আখৰ {name}-ৰ সংকেত বুলি শিকিবনে? ভিডিঅ&apos;ত আন কোনোবাই দেখুৱালে “নহয়” বাছক।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learn %n moving sign(s) and the corrected letters as signs of {name}? Say no if somebody else signs in this video.</source>
        <translation>
            <numerusform>%nটা চলন্ত সংকেত আৰু শুধৰোৱা আখৰ {name}-ৰ সংকেত বুলি শিকিবনে? ভিডিঅ&apos;ত আন কোনোবাই দেখুৱালে “নহয়” বাছক।</numerusform>
            <numerusform>%nটা চলন্ত সংকেত আৰু শুধৰোৱা আখৰ {name}-ৰ সংকেত বুলি শিকিবনে? ভিডিঅ&apos;ত আন কোনোবাই দেখুৱালে “নহয়” বাছক।</numerusform>
        </translation>
    </message>
    <message>
        <source>Learn the corrections?</source>
        <translation>শুধৰণি শিকিবনে?</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) learnt as {name}’s. The menu of names at the top shows them.</source>
        <translation>
            <numerusform>%nটা আখৰ {name}-ৰ বুলি শিকা হ&apos;ল। ওপৰৰ নামৰ মেনুত সেইবোৰ দেখা যায়।</numerusform>
            <numerusform>%nটা আখৰ {name}-ৰ বুলি শিকা হ&apos;ল। ওপৰৰ নামৰ মেনুত সেইবোৰ দেখা যায়।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) of moving signs learnt as {name}’s.</source>
        <translation>
            <numerusform>চলন্ত সংকেতৰ %nটা টেক {name}-ৰ বুলি শিকা হ’ল।</numerusform>
            <numerusform>চলন্ত সংকেতৰ %nটা টেক {name}-ৰ বুলি শিকা হ’ল।</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, as nothing moves in them or they are too long: {signs}.</source>
        <translation>বাদ দিয়া হ’ল, কাৰণ এইবোৰত একো নলৰে বা এইবোৰ বৰ দীঘল: {signs}।</translation>
    </message>
</context>
<context>
    <name>VideoQuestions</name>
    <message>
        <source>Corrections</source>
        <translation>সংশোধন</translation>
    </message>
    <message>
        <source>In {folder} there are already: {names}. signapp did not write them, or they were changed since, or they belong to another video.</source>
        <translation>{folder}ত আগৰে পৰা আছে: {names}। এইবোৰ signapp-এ লিখা নাই, বা পিছত সলনি কৰা হৈছে, বা আন ভিডিঅ’ৰ।</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>এইবোৰ থাকক</translation>
    </message>
    <message>
        <source>Label again</source>
        <translation>আকৌ চিহ্নিত কৰক</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>সলনি কৰক</translation>
    </message>
    <message>
        <source>Replace these files?</source>
        <translation>এই ফাইলবোৰ সলনি কৰিবনে?</translation>
    </message>
    <message>
        <source>You corrected letters of this video and exported them. Label again and replace them here? What was exported stays, and Undo brings them back.</source>
        <translation>আপুনি এই ভিডিঅ’ৰ আখৰ সংশোধন কৰি ৰপ্তানি কৰিছে। আকৌ চিহ্নিত কৰি ইয়াত সেইবোৰ সলাবনে? ৰপ্তানি কৰা ফাইল থাকিব, আৰু আগৰ অৱস্থালৈ নিলে সংশোধন ঘূৰি আহিব।</translation>
    </message>
    <message>
        <source>Your corrections were not exported. Label again and replace them? Undo brings them back.</source>
        <translation>আপোনাৰ সংশোধন ৰপ্তানি হোৱা নাই। আকৌ চিহ্নিত কৰি সেইবোৰ সলাবনে? আগৰ অৱস্থালৈ নিলে সেইবোৰ ঘূৰি আহিব।</translation>
    </message>
</context>
<context>
    <name>VideoTab</name>
    <message>
        <source>Video: the labelling of {name}, {percent} % done; the next start opens it again</source>
        <translation>ভিডিঅ’: {name}ত লেবেল দিয়া, {percent} % হৈছে; পিছৰ বাৰ আৰম্ভ কৰিলে ই পুনৰ খোল খাব</translation>
    </message>
    <message>
        <source>Video: the export of {name}</source>
        <translation>ভিডিঅ’: {name}ৰ ৰপ্তানি</translation>
    </message>
    <message>
        <source>No video open</source>
        <translation>কোনো ভিডিঅ’ খোলা নাই</translation>
    </message>
    <message>
        <source>Open a video file, label it, correct the letters and export them.</source>
        <translation>এটা ভিডিঅ’ খোলক, আখৰ চিহ্নিত কৰক, শুধৰাওক আৰু ৰপ্তানি কৰক।</translation>
    </message>
    <message>
        <source>Press “Label” to find the letters.</source>
        <translation>আখৰ বিচাৰিবলৈ “চিহ্নিত কৰক” টিপক।</translation>
    </message>
    <message>
        <source>The letters of {name} are as you left them.</source>
        <translation>{name}ৰ আখৰবোৰ আপুনি এৰি যোৱাৰ দৰেই আছে।</translation>
    </message>
    <message>
        <source>The video is {problem}; what could be read is labelled.</source>
        <translation>ভিডিঅ’টো {problem}; যিমান পঢ়িব পৰা গ’ল সিমান চিহ্নিত কৰা হ’ল।</translation>
    </message>
    <message>
        <source>More than two hands are in the picture: letters of two people may be mixed. Choose whose hands to read and label again.</source>
        <translation>ছবিত দুখনতকৈ বেছি হাত আছে: দুজনৰ আখৰ মিহলি হ’ব পাৰে। কাৰ হাত পঢ়া হ’ব বাছি লৈ আকৌ লেবেল কৰক।</translation>
    </message>
    <message>
        <source>The hands of one person alone were found, so nobody&apos;s were left out.</source>
        <translation>এজনৰহে হাত পোৱা গ’ল, সেয়ে কাৰো হাত বাদ দিয়া নহ’ল।</translation>
    </message>
    <message>
        <source>No letter was found.</source>
        <translation>কোনো আখৰ পোৱা নগ’ল।</translation>
    </message>
    <message>
        <source>Open the video first, then import its letters.</source>
        <translation>আগতে ভিডিঅ’টো খোলক, তাৰ পিছত ইয়াৰ আখৰ আমদানি কৰক।</translation>
    </message>
    <message>
        <source>Labelling was cancelled.</source>
        <translation>চিহ্নিতকৰণ বাতিল কৰা হ’ল।</translation>
    </message>
    <message>
        <source>a video is being worked on</source>
        <translation>এটা ভিডিঅ’ত কাম চলি আছে</translation>
    </message>
    <message>
        <source>The video could not be labelled.</source>
        <translation>ভিডিঅ’টো চিহ্নিত কৰিব পৰা নগ’ল।</translation>
    </message>
    <message>
        <source>Labelling of {name} was interrupted. Press “Label” to begin again.</source>
        <translation>{name}ত আখৰ বিচৰা মাজতে বন্ধ হৈছিল। আকৌ আৰম্ভ কৰিবলৈ “চিহ্নিত কৰক” টিপক।</translation>
    </message>
</context>
<context>
    <name>VideoView</name>
    <message>
        <source>Camera picture</source>
        <translation>কেমেৰাৰ ছবি</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>First steps</source>
        <translation>প্ৰথম খোজ</translation>
    </message>
    <message>
        <source>Classroom view</source>
        <translation>শ্ৰেণীকোঠাৰ দৃশ্য</translation>
    </message>
    <message>
        <source>Captions window</source>
        <translation>কেপচনৰ উইণ্ড’</translation>
    </message>
    <message>
        <source>The first steps are in the ? menu at the top.</source>
        <translation>প্ৰথম খোজবোৰ ওপৰত ? মেনুত আছে।</translation>
    </message>
</context>
<context>
    <name>YoursPage</name>
    <message>
        <source>Me</source>
        <translation>মই</translation>
    </message>
    <message>
        <source>No hand is seen</source>
        <translation>কোনো হাত দেখা নাই</translation>
    </message>
    <message>
        <source>Second hand is not seen</source>
        <translation>দ্বিতীয় হাত দেখা নাই</translation>
    </message>
    <message>
        <source>The hand leaves the picture</source>
        <translation>হাত ছবিৰ বাহিৰলৈ গৈছে</translation>
    </message>
    <message>
        <source>Come closer</source>
        <translation>ওচৰলৈ আহক</translation>
    </message>
    <message>
        <source>Now show {letter}</source>
        <translation>এতিয়া {letter} দেখুৱাওক</translation>
    </message>
    <message>
        <source>{name} is in use.</source>
        <translation>{name} ব্যৱহাৰ হৈ আছে।</translation>
    </message>
    <message>
        <source>The round was taken back.</source>
        <translation>পৰ্বটো ঘূৰাই লোৱা হ&apos;ল।</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>ছবি নাই</translation>
    </message>
    <message>
        <source>The video ended</source>
        <translation>ভিডিঅ’ শেষ</translation>
    </message>
</context>
</TS>
