<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="as">
    <context>
        <name>CandidateBars</name>
        <message>
            <source>Likeliest letters</source>
            <translation>আটাইতকৈ সম্ভাৱ্য আখৰ</translation>
        </message>
    </context>
    <context>
        <name>ChartTab</name>
        <message>
            <source>Letters</source>
            <translation>আখৰ</translation>
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
        <name>ComposerPanel</name>
        <message>
            <source>Text</source>
            <translation>লেখা</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>খালী ঠাই</translation>
        </message>
        <message>
            <source>⌫ Delete</source>
            <translation>⌫ মচক</translation>
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
            <source>Saved as {path}</source>
            <translation>{path} নামেৰে সাঁচা হ’ল</translation>
        </message>
        <message>
            <source>Join the last consonant to the next one (Ctrl+H)</source>
            <translation>শেষৰ ব্যঞ্জনটো পিছৰটোৰ লগত যোগ কৰক (Ctrl+H)</translation>
        </message>
        <message>
            <source>Change the last letter to another one with the same sign (Ctrl+E)</source>
            <translation>শেষৰ আখৰটো একে সংকেতৰ আন আখৰলৈ সলাওক (Ctrl+E)</translation>
        </message>
        <message>
            <source>Your text appears here</source>
            <translation>আপোনাৰ লেখা ইয়াত আহিব</translation>
        </message>
        <message>
            <source>{letter} was taken. After a consonant it writes nothing: the consonant carries it already.</source>
            <translation>{letter} লোৱা হ’ল। ব্যঞ্জনৰ পাছত ই একো নিলিখে: ব্যঞ্জনত ই আগৰে পৰাই আছে।</translation>
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
    </context>
    <context>
        <name>Exporter</name>
        <message>
            <source>Written to {folder}: {names}</source>
            <translation>{folder}ত লিখা হ’ল: {names}</translation>
        </message>
    </context>
    <context>
        <name>Footer</name>
        <message>
            <source>Message</source>
            <translation>বাৰ্তা</translation>
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
    </context>
    <context>
        <name>HandModelOffer</name>
        <message>
            <source>signapp finds hands with a model of MediaPipe's, which is not here yet. It is downloaded once, from {source}, and checked.</source>
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
            <source>{n} more</source>
            <translation>আৰু {n}টা</translation>
        </message>
        <message>
            <source>trained</source>
            <translation>প্ৰশিক্ষিত</translation>
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
            <source>Draw the hands' landmarks (L)</source>
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
            <source>Recognition cannot work</source>
            <translation>চিনাক্তকৰণে কাম কৰিব নোৱাৰে</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>সম্পূৰ্ণ পৰ্দা</translation>
        </message>
        <message>
            <source>Fill the screen (F11); Escape leaves it</source>
            <translation>পৰ্দা ভৰাওক (F11); Escapeৰে উভতক</translation>
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
        <name>PracticeTab</name>
        <message>
            <source>Progress of the round</source>
            <translation>পৰ্বৰ অগ্ৰগতি</translation>
        </message>
        <message>
            <source>%v of %m</source>
            <translation>%mৰ ভিতৰত %v</translation>
        </message>
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
            <source>Sign this letter</source>
            <translation>এই আখৰটো দেখুৱাওক</translation>
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
            <source>Record a letter ten times or more, then retrain.</source>
            <translation>এটা আখৰ দহবাৰ বা তাতকৈ বেছি ৰেকৰ্ড কৰক, তাৰ পিছত পুনৰ প্ৰশিক্ষণ দিয়ক।</translation>
        </message>
        <message>
            <source>Letters ready: {n}. Two sessions of each make the best measure.</source>
            <translation>সাজু আখৰ: {n}। প্ৰতিটোৰ দুটা পৰ্ব থাকিলে জোখ আটাইতকৈ ভাল হয়।</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <source>Replace</source>
            <translation>সলনি কৰক</translation>
        </message>
        <message>
            <source>{files} is there already. Replace it?</source>
            <translation>{files} আগৰে পৰাই আছে। সলনি কৰিবনে?</translation>
        </message>
        <message>
            <source>Open a video</source>
            <translation>ভিডিঅ’ খোলক</translation>
        </message>
        <message>
            <source>Videos ({filter});;All files (*)</source>
            <translation>ভিডিঅ’ ({filter});;সকলো ফাইল (*)</translation>
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
        <name>Sources</name>
        <message>
            <source>the camera {name} is not there; plug it in or choose another</source>
            <translation>কেমেৰা {name} নাই; লগাওক বা আন এটা বাছক</translation>
        </message>
        <message>
            <source>the camera {name} cannot be opened; close other programs that use it and allow camera access in the system's privacy settings</source>
            <translation>কেমেৰা {name} খুলিব পৰা নাই; সেইটো ব্যৱহাৰ কৰা আন প্ৰ’গ্ৰাম বন্ধ কৰক আৰু চিষ্টেমৰ গোপনীয়তা ছেটিংছত কেমেৰাৰ অনুমতি দিয়ক</translation>
        </message>
        <message>
            <source>the camera {name} stopped delivering pictures</source>
            <translation>কেমেৰা {name}ৰ পৰা ছবি অহা বন্ধ হৈছে</translation>
        </message>
        <message>
            <source>no stream at {name} ({reason})</source>
            <translation>{name}ত কোনো ষ্ট্ৰীম নাই ({reason})</translation>
        </message>
        <message>
            <source>the stream {name} ended</source>
            <translation>ষ্ট্ৰীম {name} শেষ হৈছে</translation>
        </message>
        <message>
            <source>the stream {name} broke off ({reason})</source>
            <translation>ষ্ট্ৰীম {name} ছিগিছে ({reason})</translation>
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
            <source>This computer has no voice for this language ({language}). Install one in the system's speech settings (on Linux: the packages espeak-ng and alsa-utils), then start signapp again.</source>
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
            <source>Add the pack's recordings, if it has any, to your own?</source>
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
        <name>Thumbnails</name>
        <message>
            <source>Recorded samples</source>
            <translation>ৰেকৰ্ড কৰা নমুনা</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Timeline of letters</source>
            <translation>আখৰৰ সময়ৰেখা</translation>
        </message>
        <message>
            <source>Click to go there. Arrow keys go from letter to letter. Wheel zooms.</source>
            <translation>তালৈ যাবলৈ ক্লিক কৰক। কাঁড়-কীয়ে আখৰৰ পৰা আখৰলৈ নিয়ে। চকৰিয়ে ডাঙৰ-সৰু কৰে।</translation>
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
            <source>More than two hands are in the picture: letters of two people may be mixed.</source>
            <translation>ছবিত দুখনতকৈ বেছি হাত আছে: দুজনৰ আখৰ মিহলি হ’ব পাৰে।</translation>
        </message>
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
            <source>Looking for letters…</source>
            <translation>আখৰ বিচৰা হৈছে…</translation>
        </message>
        <message>
            <source>The video is {problem}; what could be read is labelled.</source>
            <translation>ভিডিঅ’টো {problem}; যিমান পঢ়িব পৰা গ’ল সিমান চিহ্নিত কৰা হ’ল।</translation>
        </message>
        <message>
            <source>No letter was found.</source>
            <translation>কোনো আখৰ পোৱা নগ’ল।</translation>
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
            <source>Put the cursor inside the chosen letter, then split it.</source>
            <translation>কাৰ্ছৰ বাছনি কৰা আখৰৰ ভিতৰত ৰাখি তাৰ পিছত ভাগ কৰক।</translation>
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
</TS>
