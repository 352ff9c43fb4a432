<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn">
    <context>
        <name>CandidateBars</name>
        <message>
            <source>Likeliest letters</source>
            <translation>সবচেয়ে সম্ভাব্য অক্ষর</translation>
        </message>
    </context>
    <context>
        <name>ChartTab</name>
        <message>
            <source>Letters</source>
            <translation>অক্ষর</translation>
        </message>
        <message>
            <source>{language}: the signs that the app expects, drawn as you see yourself in a mirror. Choose one to see it large.</source>
            <translation>{language}: অ্যাপ এই সংকেতগুলি আশা করে; ছবিগুলি আয়নার মতো। বড় করে দেখতে একটি বেছে নিন।</translation>
        </message>
        <message>
            <source>{language}: the signs that the app expects, drawn as you see somebody else sign. Choose one to see it large.</source>
            <translation>{language}: অ্যাপ এই সংকেতগুলি আশা করে; সামনের মানুষ যেমন দেখায় ছবিগুলি তেমন। বড় করে দেখতে একটি বেছে নিন।</translation>
        </message>
        <message>
            <source>The same sign also stands for {letters}.</source>
            <translation>একই সংকেত {letters} বোঝায়।</translation>
        </message>
    </context>
    <context>
        <name>CloseGuard</name>
        <message>
            <source>Close all the same</source>
            <translation>তবুও বন্ধ করুন</translation>
        </message>
        <message>
            <source>Close signapp?</source>
            <translation>signapp বন্ধ করবেন?</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>থাকুন</translation>
        </message>
        <message>
            <source>Work is under way. If signapp closes now, this is lost:</source>
            <translation>কাজ চলছে। signapp এখন বন্ধ হলে এটি হারিয়ে যাবে:</translation>
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
            <translation>ফাঁক</translation>
        </message>
        <message>
            <source>⌫ Delete</source>
            <translation>⌫ মুছুন</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>ফিরিয়ে নিন</translation>
        </message>
        <message>
            <source>Join consonants</source>
            <translation>ব্যঞ্জন যুক্ত করুন</translation>
        </message>
        <message>
            <source>Other letter</source>
            <translation>অন্য অক্ষর</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>সাফ করুন</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>কপি করুন</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>সংরক্ষণ…</translation>
        </message>
        <message>
            <source>History…</source>
            <translation>ইতিহাস…</translation>
        </message>
        <message>
            <source>Text copied</source>
            <translation>লেখা কপি হয়েছে</translation>
        </message>
        <message>
            <source>Save the text</source>
            <translation>লেখা সংরক্ষণ করুন</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>লেখা (*.txt)</translation>
        </message>
        <message>
            <source>Cannot write {path}: {reason}</source>
            <translation>{path} লেখা যাচ্ছে না: {reason}</translation>
        </message>
        <message>
            <source>Saved as {path}</source>
            <translation>{path} নামে সংরক্ষিত</translation>
        </message>
        <message>
            <source>Join the last consonant to the next one (Ctrl+H)</source>
            <translation>শেষ ব্যঞ্জনটি পরেরটির সঙ্গে যুক্ত করুন (Ctrl+H)</translation>
        </message>
        <message>
            <source>Change the last letter to another one with the same sign (Ctrl+E)</source>
            <translation>শেষ অক্ষরটি একই সংকেতের অন্য অক্ষরে বদলান (Ctrl+E)</translation>
        </message>
        <message>
            <source>Your text appears here</source>
            <translation>আপনার লেখা এখানে আসবে</translation>
        </message>
        <message>
            <source>{letter} was taken. After a consonant it writes nothing: the consonant carries it already.</source>
            <translation>{letter} নেওয়া হয়েছে। ব্যঞ্জনের পরে এটি কিছু লেখে না: ব্যঞ্জনে এটি আগে থেকেই আছে।</translation>
        </message>
    </context>
    <context>
        <name>CurveView</name>
        <message>
            <source>Training curves</source>
            <translation>প্রশিক্ষণের রেখা</translation>
        </message>
        <message>
            <source>Accuracy {share}</source>
            <translation>নির্ভুলতা {share}</translation>
        </message>
        <message>
            <source>loss {value:.2f}</source>
            <translation>লস {value:.2f}</translation>
        </message>
        <message>
            <source>accuracy {value:.0%}</source>
            <translation>নির্ভুলতা {value:.0%}</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export</source>
            <translation>রপ্তানি</translation>
        </message>
        <message>
            <source>CSV tables of frames and letters</source>
            <translation>ফ্রেম ও অক্ষরের CSV সারণি</translation>
        </message>
        <message>
            <source>SubRip subtitles (.srt)</source>
            <translation>SubRip সাবটাইটেল (.srt)</translation>
        </message>
        <message>
            <source>WebVTT subtitles (.vtt)</source>
            <translation>WebVTT সাবটাইটেল (.vtt)</translation>
        </message>
        <message>
            <source>ELAN annotations (.eaf)</source>
            <translation>ELAN টীকা (.eaf)</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>The video with the letters drawn in (.mp4; takes a while)</source>
            <translation>অক্ষর-আঁকা ভিডিও (.mp4; কিছু সময় লাগে)</translation>
        </message>
        <message>
            <source>What to write:</source>
            <translation>কী লেখা হবে:</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>ফোল্ডার</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>বেছে নিন…</translation>
        </message>
        <message>
            <source>Folder:</source>
            <translation>ফোল্ডার:</translation>
        </message>
    </context>
    <context>
        <name>Exporter</name>
        <message>
            <source>Written to {folder}: {names}</source>
            <translation>{folder}-এ লেখা হয়েছে: {names}</translation>
        </message>
    </context>
    <context>
        <name>Footer</name>
        <message>
            <source>Message</source>
            <translation>বার্তা</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>Settings</source>
            <translation>সেটিংস</translation>
        </message>
        <message>
            <source>Settings (Ctrl+,)</source>
            <translation>সেটিংস (Ctrl+,)</translation>
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
            <translation>signapp MediaPipe-এর একটি মডেল দিয়ে হাত খুঁজে নেয়; সেটি এখনও এখানে নেই। এটি {source} থেকে একবার ডাউনলোড করে যাচাই করা হয়।</translation>
        </message>
        <message>
            <source>Download the hand model ({size} MB)</source>
            <translation>হাতের মডেল ডাউনলোড করুন ({size} MB)</translation>
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
            <translation>হাত দেখা যাচ্ছে না: হাত ছবির মধ্যে আনুন।</translation>
        </message>
        <message>
            <source>The hand leaves the picture: move it to the middle.</source>
            <translation>হাত ছবির বাইরে চলে যাচ্ছে: মাঝখানে আনুন।</translation>
        </message>
        <message>
            <source>Too far: come closer.</source>
            <translation>বেশি দূরে: কাছে আসুন।</translation>
        </message>
        <message>
            <source>Too dark: turn on a light or face the window.</source>
            <translation>বেশি অন্ধকার: আলো জ্বালান বা জানালার দিকে মুখ করুন।</translation>
        </message>
        <message>
            <source>Very alike: move and turn the hand a little.</source>
            <translation>সব একই রকম: হাত একটু নাড়ান ও ঘোরান।</translation>
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
            <translation>লেখার সময়</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>লেখা</translation>
        </message>
        <message>
            <source>Nothing yet. A text that you clear is kept here.</source>
            <translation>এখনও কিছু নেই। সাফ করা লেখা এখানে থাকে।</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>কপি করুন</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>রপ্তানি…</translation>
        </message>
        <message>
            <source>As plain text or CSV</source>
            <translation>সাধারণ লেখা বা CSV হিসেবে</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>বন্ধ করুন</translation>
        </message>
        <message>
            <source>Saved as {path}</source>
            <translation>{path} নামে সংরক্ষিত</translation>
        </message>
        <message>
            <source>Export the history</source>
            <translation>ইতিহাস রপ্তানি করুন</translation>
        </message>
        <message>
            <source>CSV table (*.csv);;Text (*.txt)</source>
            <translation>CSV সারণি (*.csv);;লেখা (*.txt)</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>মুছুন</translation>
        </message>
        <message numerus="yes">
            <source>Delete all %n finished text(s) of this language?</source>
            <translation>
                <numerusform>এই ভাষার %nটি শেষ করা লেখা মুছবেন?</numerusform>
                <numerusform>এই ভাষার শেষ করা সব %nটি লেখা মুছবেন?</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete the chosen lines (Del)</source>
            <translation>বেছে নেওয়া লাইন মুছুন (Del)</translation>
        </message>
        <message>
            <source>Forget all?</source>
            <translation>সব ভুলে যাবেন?</translation>
        </message>
        <message>
            <source>Forget all…</source>
            <translation>সব ভুলে যান…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>ফিরিয়ে নিন</translation>
        </message>
    </context>
    <context>
        <name>HoldRing</name>
        <message>
            <source>Recognised letter</source>
            <translation>চেনা অক্ষর</translation>
        </message>
        <message>
            <source>no sign</source>
            <translation>কোনো সংকেত নেই</translation>
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
            <translation>ইংরেজি নাম</translation>
        </message>
        <message>
            <source>e.g. Khasi</source>
            <translation>যেমন Khasi</translation>
        </message>
        <message>
            <source>Its own name</source>
            <translation>নিজস্ব নাম</translation>
        </message>
        <message>
            <source>Script</source>
            <translation>লিপি</translation>
        </message>
        <message>
            <source>First letter</source>
            <translation>প্রথম অক্ষর</translation>
        </message>
        <message>
            <source>in its own script</source>
            <translation>নিজের লিপিতে</translation>
        </message>
        <message>
            <source>Romanised name</source>
            <translation>রোমান নাম</translation>
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
            <translation>ভারতীয় সাংকেতিক ভাষা</translation>
        </message>
        <message>
            <source>Bengali manual alphabet</source>
            <translation>বাংলা হস্ত-বর্ণমালা</translation>
        </message>
        <message>
            <source>Nepali manual alphabet</source>
            <translation>নেপালি হস্ত-বর্ণমালা</translation>
        </message>
        <message>
            <source>Assamese (stand-in signs)</source>
            <translation>অসমীয়া (ধার-করা সংকেত)</translation>
        </message>
        <message>
            <source>The manual alphabet of Indian Sign Language for the Latin letters A to Z.</source>
            <translation>লাতিন অক্ষর A থেকে Z-এর জন্য ভারতীয় সাংকেতিক ভাষার হস্ত-বর্ণমালা।</translation>
        </message>
        <message>
            <source>The 38-class one-handed Bengali manual alphabet of Rafi et al. (2019); some letters share a sign.</source>
            <translation>Rafi et al. (2019)-এর ৩৮ শ্রেণির এক হাতের বাংলা হস্ত-বর্ণমালা; কিছু অক্ষরের সংকেত একই।</translation>
        </message>
        <message>
            <source>The Nepali manual alphabet (49 letters), mostly one-handed.</source>
            <translation>নেপালি হস্ত-বর্ণমালা (৪৯টি অক্ষর), বেশির ভাগ এক হাতের।</translation>
        </message>
        <message>
            <source>Stand-in signs: each letter is signed as the same letter of the Nepali manual alphabet, because no Assamese recordings are public. Teach the app your own signs to replace them.</source>
            <translation>ধার-করা সংকেত: প্রতিটি অক্ষর নেপালি হস্ত-বর্ণমালার একই অক্ষরের মতো দেখানো হয়, কারণ অসমীয়ার কোনো রেকর্ডিং প্রকাশ্যে নেই। এগুলি বদলাতে অ্যাপকে নিজের সংকেত শেখান।</translation>
        </message>
    </context>
    <context>
        <name>LetterForm</name>
        <message>
            <source>New letter of {name}</source>
            <translation>{name}-এর নতুন অক্ষর</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>অক্ষর</translation>
        </message>
        <message>
            <source>in its own script, e.g. ক</source>
            <translation>নিজের লিপিতে, যেমন ক</translation>
        </message>
        <message>
            <source>Romanised name</source>
            <translation>রোমান নাম</translation>
        </message>
        <message>
            <source>e.g. ka</source>
            <translation>যেমন ka</translation>
        </message>
        <message>
            <source>Writes</source>
            <translation>লেখে</translation>
        </message>
        <message>
            <source>what it writes or means; like the letter</source>
            <translation>যা লেখে; অক্ষরের মতো</translation>
        </message>
        <message>
            <source>Rename the letter {name}</source>
            <translation>{name} অক্ষরের নাম বদলান</translation>
        </message>
        <message>
            <source>{language} has the letter {letter} already.</source>
            <translation>{language}-এ {letter} অক্ষর আগে থেকেই আছে।</translation>
        </message>
    </context>
    <context>
        <name>LetterList</name>
        <message>
            <source>Letter</source>
            <translation>অক্ষর</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>নমুনা</translation>
        </message>
        <message>
            <source>State</source>
            <translation>অবস্থা</translation>
        </message>
        <message>
            <source>This signer</source>
            <translation>এই সংকেতকারী</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>অক্ষর</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>ব্যবহারে</translation>
        </message>
        <message>
            <source>{n} more</source>
            <translation>আরও {n}টি</translation>
        </message>
        <message>
            <source>trained</source>
            <translation>প্রশিক্ষিত</translation>
        </message>
        <message>
            <source>two signs?</source>
            <translation>দুটি সংকেত?</translation>
        </message>
    </context>
    <context>
        <name>LetterPanel</name>
        <message>
            <source>No sign</source>
            <translation>সংকেত নেই</translation>
        </message>
        <message>
            <source>Written. Lower your hand to write it again.</source>
            <translation>লেখা হয়েছে। আবার লিখতে হাত নামান।</translation>
        </message>
        <message>
            <source>Hold it until the ring is full.</source>
            <translation>বৃত্ত ভরা পর্যন্ত ধরে রাখুন।</translation>
        </message>
        <message>
            <source>Not sure</source>
            <translation>নিশ্চিত নয়</translation>
        </message>
        <message>
            <source>Hold the sign still, facing the camera.</source>
            <translation>ক্যামেরার সামনে সংকেত স্থির রাখুন।</translation>
        </message>
        <message>
            <source>Show a letter to the camera.</source>
            <translation>ক্যামেরাকে একটি অক্ষর দেখান।</translation>
        </message>
    </context>
    <context>
        <name>LetterStrip</name>
        <message>
            <source>Letters of the text</source>
            <translation>লেখার অক্ষর</translation>
        </message>
        <message>
            <source>Click a letter to see its sign; arrow keys go along</source>
            <translation>সংকেত দেখতে অক্ষরে ক্লিক করুন; তির-বোতামে আগে-পিছে যান</translation>
        </message>
    </context>
    <context>
        <name>LiveTab</name>
        <message>
            <source>Play again</source>
            <translation>আবার চালান</translation>
        </message>
        <message>
            <source>Mirror</source>
            <translation>আয়না</translation>
        </message>
        <message>
            <source>Show the picture like a mirror (M)</source>
            <translation>ছবি আয়নার মতো দেখান (M)</translation>
        </message>
        <message>
            <source>Landmarks</source>
            <translation>বিন্দু</translation>
        </message>
        <message>
            <source>Draw the hands' landmarks (L)</source>
            <translation>হাতের বিন্দু আঁকুন (L)</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>থামান</translation>
        </message>
        <message>
            <source>Hold the picture (P)</source>
            <translation>ছবি থামান (P)</translation>
        </message>
        <message>
            <source>Recognition cannot work</source>
            <translation>শনাক্তকরণ কাজ করতে পারছে না</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>পূর্ণ পর্দা</translation>
        </message>
        <message>
            <source>Fill the screen (F11); Escape leaves it</source>
            <translation>পর্দা ভরান (F11); Escape-এ ফিরুন</translation>
        </message>
        <message>
            <source>Demo clip</source>
            <translation>ডেমো ক্লিপ</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>শুরু হচ্ছে…</translation>
        </message>
        <message>
            <source>Opening {source}…</source>
            <translation>{source} খোলা হচ্ছে…</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>থামানো</translation>
        </message>
        <message>
            <source>Press P to go on.</source>
            <translation>চালাতে P চাপুন।</translation>
        </message>
        <message>
            <source>The video ended</source>
            <translation>ভিডিও শেষ</translation>
        </message>
        <message>
            <source>Play it again or choose another source.</source>
            <translation>আবার চালান বা অন্য উৎস বেছে নিন।</translation>
        </message>
        <message>
            <source>There is no picture.</source>
            <translation>কোনো ছবি নেই।</translation>
        </message>
        <message>
            <source>{message}.</source>
            <translation>{message}।</translation>
        </message>
        <message>
            <source>Trying again in {seconds} s.</source>
            <translation>{seconds} সে. পরে আবার চেষ্টা।</translation>
        </message>
        <message>
            <source>No picture</source>
            <translation>ছবি নেই</translation>
        </message>
        <message numerus="yes">
            <source>%n hand(s)</source>
            <translation>
                <numerusform>%nটি হাত</numerusform>
                <numerusform>%nটি হাত</numerusform>
            </translation>
        </message>
        <message>
            <source>Show a letter to the camera.</source>
            <translation>ক্যামেরাকে একটি অক্ষর দেখান।</translation>
        </message>
        <message>
            <source>No camera found: this is the demo clip. A camera that you plug in is used at once.</source>
            <translation>কোনো ক্যামেরা পাওয়া যায়নি: এটি ডেমো ক্লিপ। ক্যামেরা লাগালেই সেটি ব্যবহার হবে।</translation>
        </message>
        <message>
            <source>Reads letters that are held for a moment, not fluent spelling.</source>
            <translation>একটু ধরে রাখা অক্ষর পড়ে, দ্রুত বানান নয়।</translation>
        </message>
    </context>
    <context>
        <name>LookPanel</name>
        <message>
            <source>Camera angle, sideways</source>
            <translation>ক্যামেরার কোণ, পাশ থেকে</translation>
        </message>
        <message>
            <source>Look from the left or from the right</source>
            <translation>বাঁ দিক বা ডান দিক থেকে দেখুন</translation>
        </message>
        <message>
            <source>Camera angle, height</source>
            <translation>ক্যামেরার কোণ, উচ্চতা</translation>
        </message>
        <message>
            <source>Look from below or from above</source>
            <translation>নিচ বা উপর থেকে দেখুন</translation>
        </message>
        <message>
            <source>Skin</source>
            <translation>ত্বক</translation>
        </message>
        <message>
            <source>Wall</source>
            <translation>দেয়াল</translation>
        </message>
        <message>
            <source>Camera ↔</source>
            <translation>ক্যামেরা ↔</translation>
        </message>
        <message>
            <source>Camera ↕</source>
            <translation>ক্যামেরা ↕</translation>
        </message>
        <message>
            <source>Skin tone</source>
            <translation>ত্বকের রং</translation>
        </message>
        <message>
            <source>Colour of the wall</source>
            <translation>দেয়ালের রং</translation>
        </message>
        <message>
            <source>fair</source>
            <translation>খুব ফর্সা</translation>
        </message>
        <message>
            <source>light</source>
            <translation>ফর্সা</translation>
        </message>
        <message>
            <source>medium</source>
            <translation>মাঝারি</translation>
        </message>
        <message>
            <source>tan</source>
            <translation>শ্যামলা</translation>
        </message>
        <message>
            <source>brown</source>
            <translation>বাদামি</translation>
        </message>
        <message>
            <source>dark brown</source>
            <translation>গাঢ় বাদামি</translation>
        </message>
        <message>
            <source>blue</source>
            <translation>নীল</translation>
        </message>
        <message>
            <source>white</source>
            <translation>সাদা</translation>
        </message>
        <message>
            <source>grey</source>
            <translation>ধূসর</translation>
        </message>
        <message>
            <source>green</source>
            <translation>সবুজ</translation>
        </message>
        <message>
            <source>dark grey</source>
            <translation>গাঢ় ধূসর</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>The language changes when signapp is started again, because {reason}.</source>
            <translation>signapp আবার চালু করলে ভাষা বদলাবে, কারণ {reason}।</translation>
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
            <translation>হাত কীভাবে সংকেতে আসে তা দেখান</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>ঘোরান</translation>
        </message>
        <message>
            <source>Show the sign from both sides</source>
            <translation>সংকেত দুই পাশ থেকে দেখান</translation>
        </message>
        <message>
            <source>Mirror</source>
            <translation>আয়না</translation>
        </message>
        <message>
            <source>Show the sign as you see yourself in a mirror</source>
            <translation>আয়নায় নিজেকে যেমন দেখেন তেমন করে সংকেত দেখান</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>গতি</translation>
        </message>
        <message>
            <source>How fast the hands move</source>
            <translation>হাত কত দ্রুত নড়ে</translation>
        </message>
    </context>
    <context>
        <name>PracticeTab</name>
        <message>
            <source>Progress of the round</source>
            <translation>পর্বের অগ্রগতি</translation>
        </message>
        <message>
            <source>%v of %m</source>
            <translation>%m-এর মধ্যে %v</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>শুরু করুন</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>বাদ দিন</translation>
        </message>
        <message>
            <source>Show the sign</source>
            <translation>সংকেত দেখান</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>আবার শুরু করুন</translation>
        </message>
        <message>
            <source>Sign this letter</source>
            <translation>এই অক্ষরটি দেখান</translation>
        </message>
        <message>
            <source>Tick “Show the sign” to see it.</source>
            <translation>দেখতে “সংকেত দেখান” বেছে নিন।</translation>
        </message>
        <message>
            <source>Practice: {language}</source>
            <translation>অনুশীলন: {language}</translation>
        </message>
        <message>
            <source>The app asks for letters, one after the other. Hold the sign until the ring is full. Letters that you miss come again.</source>
            <translation>অ্যাপ একে একে অক্ষর চায়। বৃত্ত ভরা পর্যন্ত সংকেত ধরে রাখুন। ভুল হওয়া অক্ষর আবার আসে।</translation>
        </message>
        <message>
            <source>You know {strong} of {all} letters well.</source>
            <translation>আপনি {all}টির মধ্যে {strong}টি অক্ষর ভালো জানেন।</translation>
        </message>
        <message>
            <source>Round finished</source>
            <translation>পর্ব শেষ</translation>
        </message>
        <message>
            <source>{share} right</source>
            <translation>{share} সঠিক</translation>
        </message>
        <message>
            <source>{seconds} s a letter</source>
            <translation>অক্ষর প্রতি {seconds} সে.</translation>
        </message>
        <message>
            <source>To practise again: {letters}</source>
            <translation>আবার অনুশীলন করুন: {letters}</translation>
        </message>
        <message>
            <source>The progress cannot be saved: {reason}</source>
            <translation>অগ্রগতি সংরক্ষণ করা যাচ্ছে না: {reason}</translation>
        </message>
        <message>
            <source>Right! {seconds} s</source>
            <translation>ঠিক! {seconds} সে.</translation>
        </message>
        <message>
            <source>That was {shown}. Try {asked} again.</source>
            <translation>ওটা {shown} ছিল। আবার {asked} চেষ্টা করুন।</translation>
        </message>
        <message>
            <source>No picture</source>
            <translation>ছবি নেই</translation>
        </message>
        <message>
            <source>The video ended</source>
            <translation>ভিডিও শেষ</translation>
        </message>
        <message numerus="yes">
            <source>Give this round up and start another? %n letter(s) are still to come.</source>
            <translation>
                <numerusform>এই পর্ব ছেড়ে আরেকটি শুরু করবেন? এখনও %nটি অক্ষর বাকি।</numerusform>
                <numerusform>এই পর্ব ছেড়ে আরেকটি শুরু করবেন? এখনও %nটি অক্ষর বাকি।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Practice: a round with %n letter(s) to come</source>
            <translation>
                <numerusform>অনুশীলন: পর্বে %nটি অক্ষর বাকি</numerusform>
                <numerusform>অনুশীলন: পর্বে %nটি অক্ষর বাকি</numerusform>
            </translation>
        </message>
        <message>
            <source>Start again?</source>
            <translation>আবার শুরু করবেন?</translation>
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
            <translation>সংরক্ষণ</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>বাতিল</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>হ্যাঁ</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <translation>না</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>ছেড়ে দিন</translation>
        </message>
    </context>
    <context>
        <name>ResultDialog</name>
        <message>
            <source>The retrained model</source>
            <translation>পুনঃপ্রশিক্ষিত মডেল</translation>
        </message>
        <message>
            <source>Before and after</source>
            <translation>আগে ও পরে</translation>
        </message>
        <message>
            <source>Confusions</source>
            <translation>বিভ্রান্তি</translation>
        </message>
        <message>
            <source>Keep the new model</source>
            <translation>নতুন মডেল রাখুন</translation>
        </message>
        <message>
            <source>Stay with the old one</source>
            <translation>পুরোনোটিতে থাকুন</translation>
        </message>
        <message>
            <source>On {split}: {after:.0%} named rightly, {before:.0%} before (prototypes).</source>
            <translation>{split}-এ: {after:.0%} ঠিক চেনা গেছে, আগে {before:.0%} (প্রোটোটাইপ)।</translation>
        </message>
        <message>
            <source>Letters known before, on altered example poses: {after:.0%}, before {before:.0%}.</source>
            <translation>আগে থেকে জানা অক্ষর, বদলানো উদাহরণ-ভঙ্গিতে: {after:.0%}, আগে {before:.0%}।</translation>
        </message>
        <message>
            <source>It is worse than before: record more, then retrain again.</source>
            <translation>এটি আগের চেয়ে খারাপ: আরও রেকর্ড করে আবার প্রশিক্ষণ দিন।</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>অক্ষর</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>নমুনা</translation>
        </message>
        <message>
            <source>Measured on</source>
            <translation>পরিমাপ</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>আগে</translation>
        </message>
        <message>
            <source>After</source>
            <translation>পরে</translation>
        </message>
        <message>
            <source>Rows: what was signed. Columns: what the new model says.</source>
            <translation>সারি: যা দেখানো হয়েছে। স্তম্ভ: নতুন মডেল যা বলে।</translation>
        </message>
    </context>
    <context>
        <name>RetrainPanel</name>
        <message>
            <source>Retrain</source>
            <translation>পুনঃপ্রশিক্ষণ</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>বাতিল</translation>
        </message>
        <message>
            <source>Go back to the earlier model</source>
            <translation>আগের মডেলে ফিরুন</translation>
        </message>
        <message>
            <source>Only my letters (drop the letters known before)</source>
            <translation>শুধু আমার অক্ষর (আগের অক্ষর বাদ)</translation>
        </message>
        <message>
            <source>To replace borrowed stand-in signs by the real ones that you recorded.</source>
            <translation>ধার-করা সংকেতের বদলে আপনার রেকর্ড করা আসল সংকেত রাখতে।</translation>
        </message>
        <message>
            <source>Progress of the retraining</source>
            <translation>পুনঃপ্রশিক্ষণের অগ্রগতি</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>শুরু হচ্ছে…</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>থামছে…</translation>
        </message>
        <message>
            <source>Step 1 of 2: trying on a part of the samples, to measure it honestly</source>
            <translation>ধাপ ১/২: সৎ পরিমাপের জন্য নমুনার একাংশে পরীক্ষা</translation>
        </message>
        <message>
            <source>Step 2 of 2: training on all samples</source>
            <translation>ধাপ ২/২: সব নমুনায় প্রশিক্ষণ</translation>
        </message>
        <message>
            <source>Cancelled. The model is what it was.</source>
            <translation>বাতিল হয়েছে। মডেল আগের মতোই আছে।</translation>
        </message>
        <message>
            <source>Record a letter ten times or more, then retrain.</source>
            <translation>একটি অক্ষর দশবার বা বেশি রেকর্ড করে প্রশিক্ষণ দিন।</translation>
        </message>
        <message>
            <source>Letters ready: {n}. Two sessions of each make the best measure.</source>
            <translation>তৈরি অক্ষর: {n}। প্রতিটির দুটি পর্বে পরিমাপ সবচেয়ে ভালো হয়।</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <source>Replace</source>
            <translation>বদলান</translation>
        </message>
        <message>
            <source>{files} is there already. Replace it?</source>
            <translation>{files} আগে থেকেই আছে। বদলে দেবেন?</translation>
        </message>
        <message>
            <source>Open a video</source>
            <translation>ভিডিও খুলুন</translation>
        </message>
        <message>
            <source>Videos ({filter});;All files (*)</source>
            <translation>ভিডিও ({filter});;সব ফাইল (*)</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>সেটিংস</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>লেখা</translation>
        </message>
        <message>
            <source>{value} s</source>
            <translation>{value} সে.</translation>
        </message>
        <message>
            <source>model’s own</source>
            <translation>মডেলের নিজস্ব</translation>
        </message>
        <message>
            <source>&amp;Hold a sign for</source>
            <translation>সংকেত ধরে রাখার সময়</translation>
        </message>
        <message>
            <source>How long to hold a sign to write it</source>
            <translation>লিখতে সংকেত কতক্ষণ ধরে রাখতে হবে</translation>
        </message>
        <message>
            <source>C&amp;onfidence needed</source>
            <translation>প্রয়োজনীয় নিশ্চয়তা</translation>
        </message>
        <message>
            <source>How sure the model must be of a letter</source>
            <translation>মডেলকে অক্ষর সম্পর্কে কতটা নিশ্চিত হতে হবে</translation>
        </message>
        <message>
            <source>&amp;Pause after a letter</source>
            <translation>অক্ষরের পরে বিরতি</translation>
        </message>
        <message>
            <source>Time after a letter in which no other is written</source>
            <translation>অক্ষরের পরে যে সময়ে অন্যটি লেখা হয় না</translation>
        </message>
        <message>
            <source>&amp;Release to repeat</source>
            <translation>পুনরাবৃত্তির জন্য ছাড়ুন</translation>
        </message>
        <message>
            <source>How long to lower the hand to write the same letter again</source>
            <translation>একই অক্ষর আবার লিখতে হাত কতক্ষণ নামাতে হবে</translation>
        </message>
        <message>
            <source>S&amp;moothing</source>
            <translation>মসৃণতা</translation>
        </message>
        <message>
            <source>Longer is steadier, shorter is quicker</source>
            <translation>বেশি হলে স্থির, কম হলে দ্রুত</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>চেহারা</translation>
        </message>
        <message>
            <source>Like the system</source>
            <translation>সিস্টেমের মতো</translation>
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
            <translation>থিম</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>লেখার আকার</translation>
        </message>
        <message>
            <source>Text &amp;size</source>
            <translation>লেখার আকার</translation>
        </message>
        <message>
            <source>&amp;Interface language</source>
            <translation>ইন্টারফেসের ভাষা</translation>
        </message>
        <message>
            <source>Show the camera like a &amp;mirror</source>
            <translation>ক্যামেরা আয়নার মতো দেখান</translation>
        </message>
        <message>
            <source>&amp;Draw the hands’ landmarks</source>
            <translation>হাতের বিন্দু আঁকুন</translation>
        </message>
        <message>
            <source>Kept in {path}</source>
            <translation>{path}-এ রাখা</translation>
        </message>
        <message>
            <source>&amp;Writing defaults</source>
            <translation>লেখার মূল মান</translation>
        </message>
        <message>
            <source>Set the writing times back to what they were at first</source>
            <translation>লেখার সময়গুলি আগের মতো করুন</translation>
        </message>
        <message>
            <source>Open &amp;folder</source>
            <translation>ফোল্ডার খুলুন</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>বন্ধ করুন</translation>
        </message>
    </context>
    <context>
        <name>SignCard</name>
        <message>
            <source>There is no picture of this sign.</source>
            <translation>এই সংকেতের ছবি নেই।</translation>
        </message>
        <message>
            <source>Drawing…</source>
            <translation>আঁকা হচ্ছে…</translation>
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
            <translation>ক্যামেরা, ভিডিও ফাইল বা স্ট্রিম বেছে নিন</translation>
        </message>
        <message>
            <source>Source: {name}. Choose a camera, a video file or a stream</source>
            <translation>উৎস: {name}। ক্যামেরা, ভিডিও ফাইল বা স্ট্রিম বেছে নিন</translation>
        </message>
        <message>
            <source>Demo clip</source>
            <translation>ডেমো ক্লিপ</translation>
        </message>
        <message>
            <source>No camera found</source>
            <translation>কোনো ক্যামেরা পাওয়া যায়নি</translation>
        </message>
        <message>
            <source>Stream address…</source>
            <translation>স্ট্রিমের ঠিকানা…</translation>
        </message>
        <message>
            <source>Video file…</source>
            <translation>ভিডিও ফাইল…</translation>
        </message>
        <message>
            <source>Camera resolution</source>
            <translation>ক্যামেরার রেজোলিউশন</translation>
        </message>
    </context>
    <context>
        <name>Sources</name>
        <message>
            <source>the camera {name} is not there; plug it in or choose another</source>
            <translation>ক্যামেরা {name} নেই; লাগান বা অন্যটি বেছে নিন</translation>
        </message>
        <message>
            <source>the camera {name} cannot be opened; close other programs that use it and allow camera access in the system's privacy settings</source>
            <translation>ক্যামেরা {name} খোলা যাচ্ছে না; যে অন্য প্রোগ্রাম এটি ব্যবহার করছে তা বন্ধ করুন এবং সিস্টেমের গোপনীয়তা সেটিংসে ক্যামেরার অনুমতি দিন</translation>
        </message>
        <message>
            <source>the camera {name} stopped delivering pictures</source>
            <translation>ক্যামেরা {name} থেকে ছবি আসা বন্ধ হয়েছে</translation>
        </message>
        <message>
            <source>no stream at {name} ({reason})</source>
            <translation>{name}-এ কোনো স্ট্রিম নেই ({reason})</translation>
        </message>
        <message>
            <source>the stream {name} ended</source>
            <translation>স্ট্রিম {name} শেষ হয়েছে</translation>
        </message>
        <message>
            <source>the stream {name} broke off ({reason})</source>
            <translation>স্ট্রিম {name} ছিন্ন হয়েছে ({reason})</translation>
        </message>
    </context>
    <context>
        <name>SpeakButton</name>
        <message>
            <source>Speak</source>
            <translation>পড়ে শোনান</translation>
        </message>
        <message>
            <source>Looking for a voice…</source>
            <translation>কণ্ঠ খোঁজা হচ্ছে…</translation>
        </message>
        <message>
            <source>This computer has no voice for this language ({language}). Install one in the system's speech settings (on Linux: the packages espeak-ng and alsa-utils), then start signapp again.</source>
            <translation>এই কম্পিউটারে এই ভাষার ({language}) কোনো কণ্ঠ নেই। সিস্টেমের বাক্ সেটিংসে একটি যোগ করুন (Linux-এ: espeak-ng ও alsa-utils প্যাকেজ), তারপর signapp আবার চালু করুন।</translation>
        </message>
        <message>
            <source>There is no text to speak yet</source>
            <translation>পড়ার মতো লেখা এখনও নেই</translation>
        </message>
        <message>
            <source>Speak the text</source>
            <translation>লেখা পড়ে শোনান</translation>
        </message>
        <message>
            <source>The text cannot be spoken: {reason}</source>
            <translation>লেখা পড়া যাচ্ছে না: {reason}</translation>
        </message>
    </context>
    <context>
        <name>SpellLayout</name>
        <message>
            <source>Text to sign</source>
            <translation>সংকেতে দেখানোর লেখা</translation>
        </message>
        <message>
            <source>Signing hands</source>
            <translation>সংকেত করা হাত</translation>
        </message>
        <message>
            <source>Letter that is being signed</source>
            <translation>যে অক্ষর দেখানো হচ্ছে</translation>
        </message>
        <message>
            <source>Previous letter</source>
            <translation>আগের অক্ষর</translation>
        </message>
        <message>
            <source>Show the letter before</source>
            <translation>আগের অক্ষর দেখান</translation>
        </message>
        <message>
            <source>Next letter</source>
            <translation>পরের অক্ষর</translation>
        </message>
        <message>
            <source>Show the next letter</source>
            <translation>পরের অক্ষর দেখান</translation>
        </message>
        <message>
            <source>Repeat</source>
            <translation>পুনরাবৃত্তি</translation>
        </message>
        <message>
            <source>Begin again at the end</source>
            <translation>শেষে আবার শুরু করুন</translation>
        </message>
        <message>
            <source>Mirror</source>
            <translation>আয়না</translation>
        </message>
        <message>
            <source>Show the hands like a mirror</source>
            <translation>হাত আয়নার মতো দেখান</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>গতি</translation>
        </message>
        <message>
            <source>How fast the hands move</source>
            <translation>হাত কত দ্রুত নড়ে</translation>
        </message>
        <message>
            <source>Save clip…</source>
            <translation>ক্লিপ সংরক্ষণ…</translation>
        </message>
        <message>
            <source>Write the signed text as a video, with the times of its letters (Ctrl+S)</source>
            <translation>সংকেতের ভিডিও অক্ষরের সময়সহ লিখুন (Ctrl+S)</translation>
        </message>
        <message>
            <source>Progress of saving</source>
            <translation>সংরক্ষণের অগ্রগতি</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>বাতিল</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>থামান</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>চালান</translation>
        </message>
        <message>
            <source>Let the hands move, or pause them (Ctrl+P)</source>
            <translation>হাত চালান বা থামান (Ctrl+P)</translation>
        </message>
    </context>
    <context>
        <name>SpellTab</name>
        <message>
            <source>a clip is being saved</source>
            <translation>একটি ক্লিপ সংরক্ষণ করা হচ্ছে</translation>
        </message>
        <message>
            <source>Type a word in {language} letters</source>
            <translation>{language} অক্ষরে একটি শব্দ লিখুন</translation>
        </message>
        <message>
            <source>Type a word in {language} letters, or in Latin ones</source>
            <translation>{language} অক্ষরে বা লাতিন অক্ষরে একটি শব্দ লিখুন</translation>
        </message>
        <message>
            <source>The text is too long ({count} characters): at most {most} letters can be signed at a time.</source>
            <translation>লেখাটি বেশি লম্বা ({count}টি বর্ণ): একবারে সর্বাধিক {most}টি অক্ষর দেখানো যায়।</translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s)</source>
            <translation>
                <numerusform>%nটি অক্ষর</numerusform>
                <numerusform>%nটি অক্ষর</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out, {language} has no sign for: {characters}</source>
            <translation>বাদ গেছে, {language}-তে এগুলির সংকেত নেই: {characters}</translation>
        </message>
        <message>
            <source>Nothing to sign: {language} has no sign for {characters}</source>
            <translation>দেখানোর কিছু নেই: {language}-তে {characters}-এর সংকেত নেই</translation>
        </message>
        <message>
            <source>The hands show each letter as you type it, and spell it all on Enter.</source>
            <translation>লেখার সঙ্গে সঙ্গে হাত প্রতিটি অক্ষর দেখায়, আর Enter চাপলে সবটা।</translation>
        </message>
        <message>
            <source>Type a word above</source>
            <translation>উপরে একটি শব্দ লিখুন</translation>
        </message>
        <message>
            <source>Nothing to sign</source>
            <translation>দেখানোর কিছু নেই</translation>
        </message>
        <message>
            <source>Save the clip</source>
            <translation>ক্লিপ সংরক্ষণ করুন</translation>
        </message>
        <message>
            <source>Video (*.mp4)</source>
            <translation>ভিডিও (*.mp4)</translation>
        </message>
        <message>
            <source>Saved {clip} and the times of its letters, {truth}</source>
            <translation>{clip} ও তার অক্ষরের সময় {truth} সংরক্ষিত হয়েছে</translation>
        </message>
        <message>
            <source>The clip was not saved.</source>
            <translation>ক্লিপটি সংরক্ষণ করা হয়নি।</translation>
        </message>
        <message>
            <source>Spell: the clip {name}, which is being saved</source>
            <translation>বানান: {name} ক্লিপ, যা সংরক্ষণ হচ্ছে</translation>
        </message>
    </context>
    <context>
        <name>StreamDialog</name>
        <message>
            <source>Address of the stream, as the phone’s camera app shows it</source>
            <translation>স্ট্রিমের ঠিকানা, ফোনের ক্যামেরা অ্যাপ যেমন দেখায়</translation>
        </message>
        <message>
            <source>Stream address</source>
            <translation>স্ট্রিমের ঠিকানা</translation>
        </message>
        <message>
            <source>That is no stream address. One looks like {example}.</source>
            <translation>এটি স্ট্রিমের ঠিকানা নয়। ঠিকানা এমন হয়: {example}</translation>
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
            <translation>প্রতিটি অক্ষর ও তার সংকেত</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>লাইভ</translation>
        </message>
        <message>
            <source>Sign to the camera and write</source>
            <translation>ক্যামেরার সামনে সংকেত করে লিখুন</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>অনুশীলন</translation>
        </message>
        <message>
            <source>Learn the letters; weak ones come again</source>
            <translation>অক্ষর শিখুন; দুর্বলগুলি আবার আসে</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>ভিডিও</translation>
        </message>
        <message>
            <source>Label a video file and correct the letters</source>
            <translation>ভিডিওর অক্ষর চিহ্নিত করে শুধরে নিন</translation>
        </message>
        <message>
            <source>Teach</source>
            <translation>শেখান</translation>
        </message>
        <message>
            <source>Record your own signs and use them at once</source>
            <translation>নিজের সংকেত রেকর্ড করে সঙ্গে সঙ্গে ব্যবহার করুন</translation>
        </message>
        <message>
            <source>Spell</source>
            <translation>বানান</translation>
        </message>
        <message>
            <source>Type a text and watch it being signed</source>
            <translation>লেখা টাইপ করুন আর সংকেতে দেখুন</translation>
        </message>
    </context>
    <context>
        <name>TeachFiles</name>
        <message>
            <source>Photos and videos of this letter</source>
            <translation>এই অক্ষরের ছবি ও ভিডিও</translation>
        </message>
        <message>
            <source>Export language pack</source>
            <translation>ভাষা-প্যাক রপ্তানি</translation>
        </message>
        <message>
            <source>Language pack (*.signpack)</source>
            <translation>ভাষা-প্যাক (*.signpack)</translation>
        </message>
        <message>
            <source>Import language pack</source>
            <translation>ভাষা-প্যাক আমদানি</translation>
        </message>
        <message>
            <source>Add the pack's recordings, if it has any, to your own?</source>
            <translation>প্যাকে রেকর্ডিং থাকলে নিজেরগুলির সঙ্গে যোগ করবেন?</translation>
        </message>
        <message>
            <source>Export dataset</source>
            <translation>ডেটাসেট রপ্তানি</translation>
        </message>
        <message>
            <source>Teach</source>
            <translation>শেখান</translation>
        </message>
        <message>
            <source>Remove all kept camera pictures of {language}? The recorded poses stay.</source>
            <translation>{language}-এর রাখা সব ক্যামেরার ছবি সরাবেন? রেকর্ড করা ভঙ্গিগুলো থাকবে।</translation>
        </message>
        <message numerus="yes">
            <source>%n sample(s)</source>
            <translation>
                <numerusform>%nটি নমুনা</numerusform>
                <numerusform>%nটি নমুনা</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sample(s) added.</source>
            <translation>
                <numerusform>%nটি নমুনা যোগ হয়েছে।</numerusform>
                <numerusform>%nটি নমুনা যোগ হয়েছে।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n signer(s)</source>
            <translation>
                <numerusform>%n জন সংকেতকারী</numerusform>
                <numerusform>%n জন সংকেতকারী</numerusform>
            </translation>
        </message>
        <message>
            <source>All files</source>
            <translation>সব ফাইল</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>আমদানি</translation>
        </message>
        <message>
            <source>Photos and videos</source>
            <translation>ছবি ও ভিডিও</translation>
        </message>
        <message>
            <source>Put the recorded landmarks into the pack too: {samples} of {signers}? Say yes only if every signer agrees. Names are left out; pictures are never in it. Without them, a retrained model in it still shows one pose of each new letter.</source>
            <translation>রেকর্ড করা বিন্দুও প্যাকে রাখবেন ({samples}, {signers})? প্রত্যেক সংকেতকারী রাজি থাকলে তবেই হ্যাঁ বলুন। নাম বাদ থাকে; ছবি কখনও থাকে না। এগুলি ছাড়াও পুনঃপ্রশিক্ষিত মডেল প্রতিটি নতুন অক্ষরের একটি ভঙ্গি দেখায়।</translation>
        </message>
        <message>
            <source>The dataset holds the recorded landmarks: {samples} of {signers}. Names are left out; pictures are never in it. Give it to others only if every signer agrees. Write it?</source>
            <translation>ডেটাসেটে রেকর্ড করা বিন্দু থাকে: {samples}, {signers}। নাম বাদ থাকে; ছবি কখনও থাকে না। প্রত্যেক সংকেতকারী রাজি থাকলে তবেই অন্যকে দিন। লিখবেন?</translation>
        </message>
        <message>
            <source>and {n} more:</source>
            <translation>এবং আরও {n}টি:</translation>
        </message>
        <message numerus="yes">
            <source>{name}: %n picture(s) without a hand</source>
            <translation>
                <numerusform>{name}: %nটি ছবিতে হাত নেই</numerusform>
                <numerusform>{name}: %nটি ছবিতে হাত নেই</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TeachLayout</name>
        <message>
            <source>Language to teach</source>
            <translation>শেখানোর ভাষা</translation>
        </message>
        <message>
            <source>New language…</source>
            <translation>নতুন ভাষা…</translation>
        </message>
        <message>
            <source>New letter…</source>
            <translation>নতুন অক্ষর…</translation>
        </message>
        <message>
            <source>Who signs</source>
            <translation>কে সংকেত করছেন</translation>
        </message>
        <message>
            <source>Signer</source>
            <translation>সংকেতকারী</translation>
        </message>
        <message>
            <source>date and time</source>
            <translation>তারিখ ও সময়</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>পর্ব</translation>
        </message>
        <message>
            <source>In 3 seconds</source>
            <translation>৩ সেকেন্ডে</translation>
        </message>
        <message>
            <source>Counts down, then records 20 samples: for signs that need both hands</source>
            <translation>উল্টো গুনে ২০টি নমুনা রেকর্ড করে: দুই হাতের সংকেতের জন্য</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>মুছুন</translation>
        </message>
        <message>
            <source>Delete the selected samples (Del)</source>
            <translation>বাছাই করা নমুনা মুছুন (Del)</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>ফিরিয়ে নিন</translation>
        </message>
        <message>
            <source>Export language pack…</source>
            <translation>ভাষা-প্যাক রপ্তানি…</translation>
        </message>
        <message>
            <source>Import language pack…</source>
            <translation>ভাষা-প্যাক আমদানি…</translation>
        </message>
        <message>
            <source>Export dataset (.npz, .csv)…</source>
            <translation>ডেটাসেট রপ্তানি (.npz, .csv)…</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>ভাগ করে নিন</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>ভাষা</translation>
        </message>
        <message>
            <source>Recording {name}…</source>
            <translation>{name} রেকর্ড হচ্ছে…</translation>
        </message>
        <message>
            <source>Hold to record {name}  (Space)</source>
            <translation>{name} রেকর্ড করতে চেপে ধরুন  (Space)</translation>
        </message>
        <message>
            <source>Good.</source>
            <translation>ভালো।</translation>
        </message>
        <message>
            <source>Stop the import</source>
            <translation>আমদানি থামান</translation>
        </message>
        <message>
            <source>Import photos or videos…</source>
            <translation>ছবি বা ভিডিও আমদানি…</translation>
        </message>
        <message>
            <source>Keep camera pictures</source>
            <translation>ক্যামেরার ছবি রাখুন</translation>
        </message>
        <message>
            <source>Also stores a small picture of every sample, on this computer only: never in a pack or a dataset. Share › Erase kept pictures removes them.</source>
            <translation>প্রতিটি নমুনার একটি ছোট ছবিও রাখে, শুধু এই কম্পিউটারে: প্যাক বা ডেটাসেটে কখনও নয়। ভাগ করে নিন › রাখা ছবি মুছুন দিয়ে এগুলো সরানো যায়।</translation>
        </message>
        <message>
            <source>Erase kept pictures…</source>
            <translation>রাখা ছবি মুছুন…</translation>
        </message>
        <message numerus="yes">
            <source>%n sample(s) changed</source>
            <translation>
                <numerusform>%nটি নমুনা বদল</numerusform>
                <numerusform>%nটি নমুনা বদল</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sample(s) deleted</source>
            <translation>
                <numerusform>%nটি নমুনা মোছা</numerusform>
                <numerusform>%nটি নমুনা মোছা</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sample(s) recorded</source>
            <translation>
                <numerusform>%nটি নমুনা রেকর্ড</numerusform>
                <numerusform>%nটি নমুনা রেকর্ড</numerusform>
            </translation>
        </message>
        <message>
            <source>Change</source>
            <translation>বদলান</translation>
        </message>
        <message>
            <source>Delete all samples of this signer…</source>
            <translation>এই সংকেতকারীর সব নমুনা মুছুন…</translation>
        </message>
        <message>
            <source>Do again what was taken back</source>
            <translation>ফিরিয়ে নেওয়া কাজ আবার করুন</translation>
        </message>
        <message>
            <source>Do again: {step}</source>
            <translation>আবার করুন: {step}</translation>
        </message>
        <message>
            <source>Move the selected samples to another letter…</source>
            <translation>বাছাই করা নমুনা অন্য অক্ষরে সরান…</translation>
        </message>
        <message>
            <source>Nothing to take back</source>
            <translation>ফিরিয়ে নেওয়ার কিছু নেই</translation>
        </message>
        <message>
            <source>Remove this language…</source>
            <translation>এই ভাষা সরান…</translation>
        </message>
        <message>
            <source>Remove this letter…</source>
            <translation>এই অক্ষর সরান…</translation>
        </message>
        <message>
            <source>Rename and remove letters, signers and languages</source>
            <translation>অক্ষর, সংকেতকারী ও ভাষার নাম বদলান বা সরান</translation>
        </message>
        <message>
            <source>Rename this language…</source>
            <translation>এই ভাষার নাম বদলান…</translation>
        </message>
        <message>
            <source>Rename this letter…</source>
            <translation>এই অক্ষরের নাম বদলান…</translation>
        </message>
        <message>
            <source>Rename this signer…</source>
            <translation>এই সংকেতকারীর নাম বদলান…</translation>
        </message>
        <message>
            <source>Take back: {step} (Ctrl+Z)</source>
            <translation>ফিরিয়ে নিন: {step} (Ctrl+Z)</translation>
        </message>
        <message>
            <source>These {n} samples look like two different signs ({first} and {second}):</source>
            <translation>এই {n}টি নমুনা দুটি আলাদা সংকেতের মতো দেখায় ({first} ও {second}):</translation>
        </message>
        <message>
            <source>letter {name} removed</source>
            <translation>{name} অক্ষর সরানো</translation>
        </message>
        <message>
            <source>letter {name} renamed</source>
            <translation>{name} অক্ষরের নাম বদল</translation>
        </message>
        <message>
            <source>look at them</source>
            <translation>এগুলি দেখুন</translation>
        </message>
    </context>
    <context>
        <name>TeachTab</name>
        <message>
            <source>a model is being trained</source>
            <translation>একটি মডেলের প্রশিক্ষণ চলছে</translation>
        </message>
        <message>
            <source>pictures are being imported</source>
            <translation>ছবি আমদানি হচ্ছে</translation>
        </message>
        <message>
            <source>signs are being recorded</source>
            <translation>সংকেত রেকর্ড হচ্ছে</translation>
        </message>
        <message>
            <source>Say who signs and choose a letter first.</source>
            <translation>আগে বলুন কে সংকেত করছেন ও একটি অক্ষর বেছে নিন।</translation>
        </message>
        <message numerus="yes">
            <source>%n damaged line(s) in the recordings were passed over.</source>
            <translation>
                <numerusform>রেকর্ডিংয়ের %nটি নষ্ট লাইন বাদ দেওয়া হয়েছে।</numerusform>
                <numerusform>রেকর্ডিংয়ের %nটি নষ্ট লাইন বাদ দেওয়া হয়েছে।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Recording has stopped: %n sample(s) recorded. Undo takes them back.</source>
            <translation>
                <numerusform>রেকর্ডিং থেমেছে: %nটি নমুনা রেকর্ড হয়েছে। “ফিরিয়ে নিন” চাপলে বাদ যায়।</numerusform>
                <numerusform>রেকর্ডিং থেমেছে: %nটি নমুনা রেকর্ড হয়েছে। “ফিরিয়ে নিন” চাপলে বাদ যায়।</numerusform>
            </translation>
        </message>
        <message>
            <source>{found} samples added; {missed} pictures show no hand.</source>
            <translation>{found}টি নমুনা যোগ হয়েছে; {missed}টি ছবিতে হাত নেই।</translation>
        </message>
    </context>
    <context>
        <name>TeachWorker</name>
        <message>
            <source>The new model is in use.</source>
            <translation>নতুন মডেল ব্যবহারে আছে।</translation>
        </message>
        <message>
            <source>The earlier model is in use again.</source>
            <translation>আগের মডেল আবার ব্যবহারে আছে।</translation>
        </message>
        <message>
            <source>Written: {path}</source>
            <translation>লেখা হয়েছে: {path}</translation>
        </message>
        <message>
            <source>Installed: {summary}</source>
            <translation>ইনস্টল হয়েছে: {summary}</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) erased.</source>
            <translation>
                <numerusform>%nটি ছবি মোছা হয়েছে।</numerusform>
                <numerusform>%nটি ছবি মোছা হয়েছে।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n recorded sample(s) in it not added to your own.</source>
            <translation>
                <numerusform>এর %nটি রেকর্ড করা নমুনা আপনারগুলির সঙ্গে যোগ করা হয়নি।</numerusform>
                <numerusform>এর %nটি রেকর্ড করা নমুনা আপনারগুলির সঙ্গে যোগ করা হয়নি।</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Thumbnails</name>
        <message>
            <source>Recorded samples</source>
            <translation>রেকর্ড করা নমুনা</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Timeline of letters</source>
            <translation>অক্ষরের সময়রেখা</translation>
        </message>
        <message>
            <source>Click to go there. Arrow keys go from letter to letter. Wheel zooms.</source>
            <translation>সেখানে যেতে ক্লিক করুন। তীর-চাবি এক অক্ষর থেকে অন্যটিতে যায়। চাকা বড়-ছোট করে।</translation>
        </message>
        <message>
            <source>{letter} from {start} to {end} s</source>
            <translation>{letter}: {start} থেকে {end} সে.</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>হাতে</translation>
        </message>
    </context>
    <context>
        <name>VideoLayout</name>
        <message>
            <source>Open video…</source>
            <translation>ভিডিও খুলুন…</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>চিহ্নিত করুন</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>বাতিল</translation>
        </message>
        <message>
            <source>Letters held for a moment</source>
            <translation>কিছুক্ষণ ধরে রাখা অক্ষর</translation>
        </message>
        <message>
            <source>Fast fingerspelling</source>
            <translation>দ্রুত আঙুল-বানান</translation>
        </message>
        <message>
            <source>How the video is signed</source>
            <translation>ভিডিওতে কীভাবে সংকেত করা হয়েছে</translation>
        </message>
        <message>
            <source>Progress of labelling</source>
            <translation>চিহ্নিতকরণের অগ্রগতি</translation>
        </message>
        <message>
            <source>Play or pause</source>
            <translation>চালান বা থামান</translation>
        </message>
        <message>
            <source>Letter of the chosen part</source>
            <translation>বাছাই করা অংশের অক্ষর</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>ভাগ করুন</translation>
        </message>
        <message>
            <source>Cut the letter at the cursor</source>
            <translation>কার্সরে অক্ষর ভাগ করুন</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>জুড়ুন</translation>
        </message>
        <message>
            <source>Join with the next letter</source>
            <translation>পরের অক্ষরের সঙ্গে জুড়ুন</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>মুছুন</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>ফিরিয়ে নিন</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>রপ্তানি…</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>থামান</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>চালান</translation>
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
            <translation>{folder}-এ আগে থেকেই আছে: {names}। এগুলি signapp লেখেনি, বা পরে বদলানো হয়েছে, বা অন্য ভিডিওর।</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>এগুলি থাক</translation>
        </message>
        <message>
            <source>Label again</source>
            <translation>আবার চিহ্নিত করুন</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>প্রতিস্থাপন করুন</translation>
        </message>
        <message>
            <source>Replace these files?</source>
            <translation>এই ফাইলগুলি প্রতিস্থাপন করবেন?</translation>
        </message>
        <message>
            <source>You corrected letters of this video and exported them. Label again and replace them here? What was exported stays, and Undo brings them back.</source>
            <translation>আপনি এই ভিডিওর অক্ষর সংশোধন করে রপ্তানি করেছেন। আবার চিহ্নিত করে এখানে সেগুলি বদলাবেন? রপ্তানি করা ফাইল থাকবে, আর পূর্বাবস্থায় ফেরালে সংশোধন ফিরে আসবে।</translation>
        </message>
        <message>
            <source>Your corrections were not exported. Label again and replace them? Undo brings them back.</source>
            <translation>আপনার সংশোধন রপ্তানি হয়নি। আবার চিহ্নিত করে সেগুলি বদলাবেন? পূর্বাবস্থায় ফেরালে সেগুলি ফিরে আসবে।</translation>
        </message>
    </context>
    <context>
        <name>VideoTab</name>
        <message>
            <source>More than two hands are in the picture: letters of two people may be mixed.</source>
            <translation>ছবিতে দুটির বেশি হাত আছে: দুজনের অক্ষর মিশে যেতে পারে।</translation>
        </message>
        <message>
            <source>Video: the labelling of {name}, {percent} % done; the next start opens it again</source>
            <translation>ভিডিও: {name}-এ লেবেল বসানো, {percent} % হয়েছে; পরের বার চালু হলে এটি আবার খোলা হবে</translation>
        </message>
        <message>
            <source>Video: the export of {name}</source>
            <translation>ভিডিও: {name}-এর রপ্তানি</translation>
        </message>
        <message>
            <source>No video open</source>
            <translation>কোনো ভিডিও খোলা নেই</translation>
        </message>
        <message>
            <source>Open a video file, label it, correct the letters and export them.</source>
            <translation>একটি ভিডিও খুলুন, অক্ষর চিহ্নিত করুন, শুধরে নিন ও রপ্তানি করুন।</translation>
        </message>
        <message>
            <source>Press “Label” to find the letters.</source>
            <translation>অক্ষর খুঁজতে “চিহ্নিত করুন” চাপুন।</translation>
        </message>
        <message>
            <source>The letters of {name} are as you left them.</source>
            <translation>{name}-এর অক্ষরগুলি আপনি যেমন রেখেছিলেন তেমনই আছে।</translation>
        </message>
        <message>
            <source>Looking for letters…</source>
            <translation>অক্ষর খোঁজা হচ্ছে…</translation>
        </message>
        <message>
            <source>The video is {problem}; what could be read is labelled.</source>
            <translation>ভিডিওতে ত্রুটি ({problem}); যা পড়া গেছে তা চিহ্নিত।</translation>
        </message>
        <message>
            <source>No letter was found.</source>
            <translation>কোনো অক্ষর পাওয়া যায়নি।</translation>
        </message>
        <message>
            <source>Labelling was cancelled.</source>
            <translation>চিহ্নিতকরণ বাতিল হয়েছে।</translation>
        </message>
        <message>
            <source>a video is being worked on</source>
            <translation>একটি ভিডিওতে কাজ চলছে</translation>
        </message>
        <message>
            <source>The video could not be labelled.</source>
            <translation>ভিডিওটি চিহ্নিত করা যায়নি।</translation>
        </message>
        <message>
            <source>Put the cursor inside the chosen letter, then split it.</source>
            <translation>কার্সর বাছা অক্ষরের ভিতরে রেখে ভাগ করুন।</translation>
        </message>
        <message>
            <source>Labelling of {name} was interrupted. Press “Label” to begin again.</source>
            <translation>{name}-এ অক্ষর খোঁজা মাঝপথে থেমে গিয়েছিল। আবার শুরু করতে “চিহ্নিত করুন” চাপুন।</translation>
        </message>
    </context>
    <context>
        <name>VideoView</name>
        <message>
            <source>Camera picture</source>
            <translation>ক্যামেরার ছবি</translation>
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
            <translation>এই নামের ভাষা আগে থেকেই আছে।</translation>
        </message>
    </context>
    <context>
        <name>TeachEditing</name>
        <message numerus="yes">
            <source>%n sample(s) belong to the letter:</source>
            <translation>
                <numerusform>%nটি নমুনা এই অক্ষরের:</numerusform>
                <numerusform>%nটি নমুনা এই অক্ষরের:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete all %n sample(s) of {name} in this language? Undo brings them back.</source>
            <translation>
                <numerusform>এই ভাষায় {name}-এর সব %nটি নমুনা মুছবেন? “ফিরিয়ে নিন” চাপলে ফিরে আসে।</numerusform>
                <numerusform>এই ভাষায় {name}-এর সব %nটি নমুনা মুছবেন? “ফিরিয়ে নিন” চাপলে ফিরে আসে।</numerusform>
            </translation>
        </message>
        <message>
            <source>Move samples</source>
            <translation>নমুনা সরান</translation>
        </message>
        <message numerus="yes">
            <source>Remove the language {name}? Its %n sample(s) are kept, its letters and models set aside: “signapp teach restore {code}” brings it back.</source>
            <translation>
                <numerusform>{name} ভাষা সরাবেন? এর %nটি নমুনা থাকবে, অক্ষর ও মডেল আলাদা রাখা হবে: “signapp teach restore {code}” ফিরিয়ে আনে।</numerusform>
                <numerusform>{name} ভাষা সরাবেন? এর %nটি নমুনা থাকবে, অক্ষর ও মডেল আলাদা রাখা হবে: “signapp teach restore {code}” ফিরিয়ে আনে।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove the letter {name} and its %n sample(s)? Undo brings them back.</source>
            <translation>
                <numerusform>{name} অক্ষর ও তার %nটি নমুনা সরাবেন? “ফিরিয়ে নিন” চাপলে ফিরে আসে।</numerusform>
                <numerusform>{name} অক্ষর ও তার %nটি নমুনা সরাবেন? “ফিরিয়ে নিন” চাপলে ফিরে আসে।</numerusform>
            </translation>
        </message>
        <message>
            <source>Rename the language</source>
            <translation>ভাষার নাম বদলান</translation>
        </message>
        <message>
            <source>Rename the signer</source>
            <translation>সংকেতকারীর নাম বদলান</translation>
        </message>
        <message>
            <source>The language {name} is removed.</source>
            <translation>{name} ভাষা সরানো হয়েছে।</translation>
        </message>
        <message>
            <source>The letter {name} is removed; Undo brings it back.</source>
            <translation>{name} অক্ষর সরানো হয়েছে; “ফিরিয়ে নিন” চাপলে ফিরে আসে।</translation>
        </message>
        <message>
            <source>There are samples of {name} already. Are {old} and {name} one person?</source>
            <translation>{name}-এর নমুনা আগে থেকেই আছে। {old} ও {name} কি একই ব্যক্তি?</translation>
        </message>
        <message>
            <source>There is a letter {name} already. Put the samples of {old} ({n}) and {name} ({m}) together?</source>
            <translation>{name} অক্ষর আগে থেকেই আছে। {old} ({n}) ও {name} ({m})-এর নমুনা একসঙ্গে রাখবেন?</translation>
        </message>
        <message>
            <source>{old} is {new} now.</source>
            <translation>{old} এখন {new}।</translation>
        </message>
    </context>
    <context>
        <name>TeachWork</name>
        <message>
            <source>A file is being written or read; it would not be finished.</source>
            <translation>একটি ফাইল লেখা বা পড়া হচ্ছে; তা শেষ হবে না।</translation>
        </message>
        <message>
            <source>A model is being trained; what it has learnt so far would be lost.</source>
            <translation>একটি মডেলের প্রশিক্ষণ চলছে; এ পর্যন্ত যা শিখেছে হারিয়ে যাবে।</translation>
        </message>
        <message>
            <source>Pictures are being imported; the rest of them would be left out.</source>
            <translation>ছবি আমদানি হচ্ছে; বাকিগুলি বাদ পড়বে।</translation>
        </message>
        <message>
            <source>Signs are being recorded; what is recorded so far is kept.</source>
            <translation>সংকেত রেকর্ড হচ্ছে; এ পর্যন্ত যা রেকর্ড হয়েছে তা থাকবে।</translation>
        </message>
        <message>
            <source>The retrained model is not kept yet and would be lost.</source>
            <translation>পুনঃপ্রশিক্ষিত মডেল এখনও রাখা হয়নি, হারিয়ে যাবে।</translation>
        </message>
    </context>
</TS>
