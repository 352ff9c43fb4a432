<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn">
<context>
    <name>Asking</name>
    <message>
        <source>Open a video</source>
        <translation>ভিডিও খুলুন</translation>
    </message>
    <message>
        <source>Videos ({filter});;All files (*)</source>
        <translation>ভিডিও ({filter});;সব ফাইল (*)</translation>
    </message>
    <message>
        <source>{files} is there already. Replace it?</source>
        <translation>{files} আগে থেকেই আছে। বদলে দেবেন?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>প্রতিস্থাপন করুন</translation>
    </message>
</context>
<context>
    <name>AskingPanel</name>
    <message>
        <source>I sign it another way…</source>
        <translation>আমি অন্যভাবে দেখাই…</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>বাদ দিন</translation>
    </message>
    <message>
        <source>Space skips the letter, Backspace asks for the last again</source>
        <translation>Space চাপলে অক্ষরটি বাদ যায়, Backspace আগেরটি আবার চায়</translation>
    </message>
    <message>
        <source>Finish here</source>
        <translation>এখানেই শেষ করুন</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>বেরিয়ে যান</translation>
    </message>
    <message>
        <source>Escape; you can go on later</source>
        <translation>Escape; পরে আবার শুরু করা যাবে</translation>
    </message>
    <message>
        <source>If you sign it with one hand, just go on holding it.</source>
        <translation>এক হাতে দেখালে শুধু ধরে রাখুন।</translation>
    </message>
    <message>
        <source>If the sign is the same, lower your hands for a moment.</source>
        <translation>সংকেত একই হলে হাত একটু নামান।</translation>
    </message>
    <message>
        <source>Hold the sign until the ring is full. Space skips it.</source>
        <translation>বৃত্ত ভরা পর্যন্ত সংকেত ধরে রাখুন। Space চাপলে বাদ যায়।</translation>
    </message>
</context>
<context>
    <name>CalendarBar</name>
    <message>
        <source>Export progress…</source>
        <translation>অগ্রগতি রপ্তানি করুন…</translation>
    </message>
    <message>
        <source>A table of the finished rounds, for a teacher (CSV)</source>
        <translation>শেষ হওয়া পর্বগুলির ছক, শিক্ষকের জন্য (CSV)</translation>
    </message>
    <message>
        <source>The progress cannot be saved: {reason}</source>
        <translation>অগ্রগতি সংরক্ষণ করা যাচ্ছে না: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Practised on %n of the last 14 days</source>
        <translation>
            <numerusform>গত ১৪ দিনের মধ্যে %n দিন অনুশীলন</numerusform>
            <numerusform>গত ১৪ দিনের মধ্যে %n দিন অনুশীলন</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in a row</source>
        <translation>
            <numerusform>টানা %n দিন</numerusform>
            <numerusform>টানা %n দিন</numerusform>
        </translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>অগ্রগতি রপ্তানি করুন</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>ছক (*.csv)</translation>
    </message>
    <message>
        <source>The progress is saved: {path}</source>
        <translation>অগ্রগতি সংরক্ষিত হয়েছে: {path}</translation>
    </message>
</context>
<context>
    <name>CandidateBars</name>
    <message>
        <source>Likeliest letters</source>
        <translation>সবচেয়ে সম্ভাব্য অক্ষর</translation>
    </message>
</context>
<context>
    <name>CaptionsWindow</name>
    <message>
        <source>Captions</source>
        <translation>ক্যাপশন</translation>
    </message>
    <message>
        <source>What you sign in the Live tab appears here.</source>
        <translation>“লাইভ” ট্যাবে যা সংকেতে দেখান, তা এখানে আসে।</translation>
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
        <translation>তালিকা সংরক্ষণ করুন…</translation>
    </message>
    <message>
        <source>A chart to print: PDF, or one picture as PNG</source>
        <translation>ছাপার জন্য তালিকা: PDF, অথবা PNG-তে একটি ছবি</translation>
    </message>
    <message>
        <source>Save the sign chart</source>
        <translation>সংকেত-তালিকা সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Pages to print (*.pdf);;One picture (*.png)</source>
        <translation>ছাপার পাতা (*.pdf);;একটি ছবি (*.png)</translation>
    </message>
    <message>
        <source>The signs as you see yourself in a mirror</source>
        <translation>আয়নায় নিজেকে যেমন দেখেন, সংকেতগুলি তেমন</translation>
    </message>
    <message>
        <source>The signs as you see somebody else sign</source>
        <translation>অন্য কাউকে সংকেত করতে যেমন দেখেন, সংকেতগুলি তেমন</translation>
    </message>
    <message>
        <source>signed by a movement</source>
        <translation>নড়াচড়া দিয়ে করা সংকেত</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>কোনো ছবি নেই</translation>
    </message>
    <message>
        <source>The chart is saved: {path}</source>
        <translation>তালিকা সংরক্ষিত হয়েছে: {path}</translation>
    </message>
    <message>
        <source>The chart cannot be saved: {reason}</source>
        <translation>তালিকা সংরক্ষণ করা যাচ্ছে না: {reason}</translation>
    </message>
</context>
<context>
    <name>ChartTab</name>
    <message>
        <source>Letters</source>
        <translation>অক্ষর</translation>
    </message>
    <message>
        <source>Smaller signs</source>
        <translation>ছোট সংকেত</translation>
    </message>
    <message>
        <source>Larger signs</source>
        <translation>বড় সংকেত</translation>
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
    <message>
        <source>A moving sign that you taught. It writes a word.</source>
        <translation>আপনার শেখানো একটি চলন্ত সংকেত। এটি একটি শব্দ লেখে।</translation>
    </message>
    <message>
        <source>{letter} is signed by a movement.</source>
        <translation>{letter} নড়াচড়া দিয়ে দেখানো হয়।</translation>
    </message>
    <message>
        <source>{letter} is signed by a movement. The app reads it; it is drawn once you have taught yours, in Teach › Moving signs…</source>
        <translation>{letter} নড়াচড়া দিয়ে দেখানো হয়। অ্যাপ এটি পড়ে; শেখান › চলন্ত সংকেত…-এ আপনারটি শেখালে এটি আঁকাও হবে।</translation>
    </message>
    <message>
        <source>{letter} is signed by a movement. The app reads and draws it once you have taught it, in Teach › Moving signs…</source>
        <translation>{letter} নড়াচড়া দিয়ে দেখানো হয়। শেখান › চলন্ত সংকেত…-এ শেখালে অ্যাপ এটি পড়বে ও আঁকবে।</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>In a box that I draw</source>
        <translation>আমার আঁকা বাক্সে</translation>
    </message>
</context>
<context>
    <name>ClassroomPage</name>
    <message>
        <source>The text appears here.</source>
        <translation>লেখা এখানে আসে।</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>লেখা</translation>
    </message>
    <message>
        <source>Leave the classroom view</source>
        <translation>শ্রেণিকক্ষের দৃশ্য ছাড়ুন</translation>
    </message>
    <message>
        <source>Leave the classroom view (Esc)</source>
        <translation>শ্রেণিকক্ষের দৃশ্য ছাড়ুন (Esc)</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>ছবি নেই</translation>
    </message>
    <message>
        <source>The video ended</source>
        <translation>ভিডিও শেষ</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>থামানো</translation>
    </message>
    <message>
        <source>Press P to go on.</source>
        <translation>চালাতে P চাপুন।</translation>
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
    <name>Coach</name>
    <message>
        <source>Straighten the thumb</source>
        <translation>বুড়ো আঙুল সোজা করুন</translation>
    </message>
    <message>
        <source>Bend the thumb</source>
        <translation>বুড়ো আঙুল বাঁকান</translation>
    </message>
    <message>
        <source>Straighten the index finger</source>
        <translation>তর্জনী সোজা করুন</translation>
    </message>
    <message>
        <source>Bend the index finger</source>
        <translation>তর্জনী বাঁকান</translation>
    </message>
    <message>
        <source>Straighten the middle finger</source>
        <translation>মধ্যমা সোজা করুন</translation>
    </message>
    <message>
        <source>Bend the middle finger</source>
        <translation>মধ্যমা বাঁকান</translation>
    </message>
    <message>
        <source>Straighten the ring finger</source>
        <translation>অনামিকা সোজা করুন</translation>
    </message>
    <message>
        <source>Bend the ring finger</source>
        <translation>অনামিকা বাঁকান</translation>
    </message>
    <message>
        <source>Straighten the little finger</source>
        <translation>কনিষ্ঠা সোজা করুন</translation>
    </message>
    <message>
        <source>Bend the little finger</source>
        <translation>কনিষ্ঠা বাঁকান</translation>
    </message>
    <message>
        <source>Move the thumb away from the palm</source>
        <translation>বুড়ো আঙুল তালু থেকে সরান</translation>
    </message>
    <message>
        <source>Bring the thumb to the palm</source>
        <translation>বুড়ো আঙুল তালুর কাছে আনুন</translation>
    </message>
    <message>
        <source>Spread index and middle finger</source>
        <translation>তর্জনী ও মধ্যমা ছড়িয়ে দিন</translation>
    </message>
    <message>
        <source>Put index and middle finger side by side</source>
        <translation>তর্জনী ও মধ্যমা পাশাপাশি রাখুন</translation>
    </message>
    <message>
        <source>Spread middle and ring finger</source>
        <translation>মধ্যমা ও অনামিকা ছড়িয়ে দিন</translation>
    </message>
    <message>
        <source>Put middle and ring finger side by side</source>
        <translation>মধ্যমা ও অনামিকা পাশাপাশি রাখুন</translation>
    </message>
    <message>
        <source>Spread ring and little finger</source>
        <translation>অনামিকা ও কনিষ্ঠা ছড়িয়ে দিন</translation>
    </message>
    <message>
        <source>Put ring and little finger side by side</source>
        <translation>অনামিকা ও কনিষ্ঠা পাশাপাশি রাখুন</translation>
    </message>
    <message>
        <source>Let the hand point up</source>
        <translation>হাত উপরের দিকে রাখুন</translation>
    </message>
    <message>
        <source>Let the hand point down</source>
        <translation>হাত নিচের দিকে রাখুন</translation>
    </message>
    <message>
        <source>Let the hand point to the side</source>
        <translation>হাত পাশের দিকে রাখুন</translation>
    </message>
    <message>
        <source>Turn the palm to the camera</source>
        <translation>তালু ক্যামেরার দিকে ঘোরান</translation>
    </message>
    <message>
        <source>Turn the palm to yourself</source>
        <translation>তালু নিজের দিকে ঘোরান</translation>
    </message>
    <message>
        <source>Turn the palm to the side</source>
        <translation>তালু পাশের দিকে ঘোরান</translation>
    </message>
    <message>
        <source>Turn the palm up</source>
        <translation>তালু উপরের দিকে ঘোরান</translation>
    </message>
    <message>
        <source>Turn the palm down</source>
        <translation>তালু নিচের দিকে ঘোরান</translation>
    </message>
    <message>
        <source>Bring the hands together</source>
        <translation>দুই হাত কাছাকাছি আনুন</translation>
    </message>
    <message>
        <source>Move the hands apart</source>
        <translation>দুই হাত দূরে সরান</translation>
    </message>
    <message>
        <source>Show both hands</source>
        <translation>দুই হাত দেখান</translation>
    </message>
    <message>
        <source>Hold your left hand higher</source>
        <translation>বাঁ হাত আরও উপরে রাখুন</translation>
    </message>
    <message>
        <source>Hold your right hand higher</source>
        <translation>ডান হাত আরও উপরে রাখুন</translation>
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
        <translation>{letter} নেওয়া হয়েছে। ব্যঞ্জনের পরে এটি কিছু লেখে না: ব্যঞ্জনে এটি আগে থেকেই আছে। এর পরে দেওয়া স্বর আলাদা লেখা হবে।</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>ফাঁক</translation>
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
        <source>That was…</source>
        <translation>ওটা ছিল…</translation>
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
        <source>{letter} was taken back; it wrote nothing here.</source>
        <translation>{letter} ফিরিয়ে নেওয়া হয়েছে; এখানে এটি কিছু লেখেনি।</translation>
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
        <source>Join {sign}</source>
        <translation>যুক্ত করুন {sign}</translation>
    </message>
    <message>
        <source>Join the consonant before the cursor to the next one (Ctrl+H)</source>
        <translation>কার্সরের আগের ব্যঞ্জনটি পরেরটির সঙ্গে যুক্ত করুন (Ctrl+H)</translation>
    </message>
    <message>
        <source>Write the word in the script; once more for another spelling (Ctrl+E)</source>
        <translation>শব্দটি লিপিতে লিখুন; আবার চাপলে অন্য বানান (Ctrl+E)</translation>
    </message>
    <message>
        <source>Change the letter before the cursor to one with the same sign (Ctrl+E)</source>
        <translation>কার্সরের আগের অক্ষরটি একই সংকেতের অন্য অক্ষরে বদলান (Ctrl+E)</translation>
    </message>
    <message>
        <source>Say which letter the sign before the cursor was; it can be learnt (Ctrl+T)</source>
        <translation>কার্সরের আগের সংকেতটি কোন অক্ষর ছিল বলুন; তা শেখানো যায় (Ctrl+T)</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>{path} নামে সংরক্ষিত</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>মুছুন</translation>
    </message>
</context>
<context>
    <name>CountBar</name>
    <message>
        <source>Progress of the round</source>
        <translation>পর্বের অগ্রগতি</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{all}-এর মধ্যে {n}</translation>
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
    <name>Editing</name>
    <message>
        <source>There is no room for it there.</source>
        <translation>সেখানে এর জন্য জায়গা নেই।</translation>
    </message>
    <message>
        <source>It is too short for so many letters.</source>
        <translation>এত অক্ষরের জন্য এটি খুব ছোট।</translation>
    </message>
    <message>
        <source>Put the cursor inside the chosen letter, then split it.</source>
        <translation>কার্সর বাছা অক্ষরের ভিতরে রেখে ভাগ করুন।</translation>
    </message>
    <message>
        <source>No letter is doubtful any more.</source>
        <translation>আর কোনো অক্ষর সন্দেহজনক নয়।</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>the system cannot list its cameras ({reason})</source>
        <translation>সিস্টেম তার ক্যামেরাগুলোর তালিকা দিতে পারছে না ({reason})</translation>
    </message>
    <message>
        <source>the camera {name} is not there; plug it in or choose another</source>
        <translation>ক্যামেরা {name} নেই; লাগান বা অন্যটি বেছে নিন</translation>
    </message>
    <message>
        <source>the camera {name} cannot be opened ({reason})</source>
        <translation>ক্যামেরা {name} খোলা যাচ্ছে না ({reason})</translation>
    </message>
    <message>
        <source>the camera {name} cannot be opened; close other programs that use it and allow camera access in the system&apos;s privacy settings</source>
        <translation>ক্যামেরা {name} খোলা যাচ্ছে না; যে অন্য প্রোগ্রাম এটি ব্যবহার করছে তা বন্ধ করুন এবং সিস্টেমের গোপনীয়তা সেটিংসে ক্যামেরার অনুমতি দিন</translation>
    </message>
    <message>
        <source>the camera {name} stopped delivering pictures</source>
        <translation>ক্যামেরা {name} থেকে ছবি আসা বন্ধ হয়েছে</translation>
    </message>
    <message>
        <source>{path} holds no picture</source>
        <translation>{path}-এ কোনো ছবি নেই</translation>
    </message>
    <message>
        <source>{path} can no longer be read</source>
        <translation>{path} আর পড়া যাচ্ছে না</translation>
    </message>
    <message>
        <source>{title}: it cannot be read ({reason})</source>
        <translation>{title}: এটি পড়া যাচ্ছে না ({reason})</translation>
    </message>
    <message>
        <source>the demo clip is not installed; choose a camera or a file</source>
        <translation>ডেমো ক্লিপ ইনস্টল করা নেই; ক্যামেরা বা ফাইল বেছে নিন</translation>
    </message>
    <message>
        <source>{url!r} is no stream address; give one such as http://192.168.1.20:8080/video</source>
        <translation>{url!r} স্ট্রিমের ঠিকানা নয়; এমন ঠিকানা দিন: http://192.168.1.20:8080/video</translation>
    </message>
    <message>
        <source>no stream at {address} ({reason})</source>
        <translation>{address}-এ কোনো স্ট্রিম নেই ({reason})</translation>
    </message>
    <message>
        <source>{address} carries no video</source>
        <translation>{address}-এ ভিডিও নেই</translation>
    </message>
    <message>
        <source>the stream {address} ended</source>
        <translation>স্ট্রিম {address} শেষ হয়েছে</translation>
    </message>
    <message>
        <source>the stream {address} broke off ({reason})</source>
        <translation>স্ট্রিম {address} ছিন্ন হয়েছে ({reason})</translation>
    </message>
    <message>
        <source>{address} carries no video that can be read ({reason})</source>
        <translation>{address}-এ পড়ার মতো ভিডিও নেই ({reason})</translation>
    </message>
    <message>
        <source>cannot read {path}: {reason}</source>
        <translation>{path} পড়া যাচ্ছে না: {reason}</translation>
    </message>
    <message>
        <source>{path} is not UTF-8 text; save it as UTF-8</source>
        <translation>{path} UTF-8 পাঠ্য নয়; UTF-8 হিসেবে সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>{path} is not valid JSON ({reason})</source>
        <translation>{path} সঠিক JSON নয় ({reason})</translation>
    </message>
    <message>
        <source>cannot write {path}: {reason}</source>
        <translation>{path} লেখা যাচ্ছে না: {reason}</translation>
    </message>
    <message>
        <source>{path} is there already and was kept; choose another name or add {option}</source>
        <translation>{path} আগে থেকেই আছে এবং রাখা হয়েছে; অন্য নাম বেছে নিন বা {option} যোগ করুন</translation>
    </message>
    <message>
        <source>{path} is a folder; give the name of a file</source>
        <translation>{path} একটি ফোল্ডার; ফাইলের নাম দিন</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file and was kept; give another name</source>
        <translation>{path} সাধারণ ফাইল নয় এবং রাখা হয়েছে; অন্য নাম দিন</translation>
    </message>
    <message>
        <source>cannot write {path}: {folder} is not a folder</source>
        <translation>{path} লেখা যাচ্ছে না: {folder} ফোল্ডার নয়</translation>
    </message>
    <message>
        <source>{path} is read-only and was kept; choose another name</source>
        <translation>{path} শুধু পড়ার জন্য এবং রাখা হয়েছে; অন্য নাম বেছে নিন</translation>
    </message>
    <message>
        <source>it was kept as {name}</source>
        <translation>এটি {name} নামে রাখা হয়েছে</translation>
    </message>
    <message>
        <source>it could not be set aside and is replaced at the next change</source>
        <translation>এটি সরিয়ে রাখা যায়নি এবং পরের পরিবর্তনে এটির জায়গায় নতুনটি লেখা হবে</translation>
    </message>
    <message>
        <source>the text kept in {path} cannot be read ({reason}); {kept}</source>
        <translation>{path}-এ রাখা লেখা পড়া যাচ্ছে না ({reason}); {kept}</translation>
    </message>
    <message>
        <source>the text cannot be saved: {reason}</source>
        <translation>লেখা সংরক্ষণ করা যাচ্ছে না: {reason}</translation>
    </message>
    <message>
        <source>there is no room for it: a text has at most {most} characters; finish this one with Clear</source>
        <translation>এর জন্য জায়গা নেই: একটি লেখায় সর্বাধিক {most}টি বর্ণ থাকতে পারে; “সাফ করুন” দিয়ে এটি শেষ করুন</translation>
    </message>
    <message>
        <source>the progress kept in {path} cannot be read ({reason}); {kept}</source>
        <translation>{path}-এ রাখা অগ্রগতি পড়া যাচ্ছে না ({reason}); {kept}</translation>
    </message>
    <message>
        <source>the settings in {path} cannot be read ({reason}), so the defaults are used; {kept}</source>
        <translation>{path}-এর সেটিংস পড়া যাচ্ছে না ({reason}), তাই নতুন করে শুরু হচ্ছে; {kept}</translation>
    </message>
    <message>
        <source>the corrections cannot be kept: {reason}</source>
        <translation>সংশোধন রাখা যাচ্ছে না: {reason}</translation>
    </message>
    <message>
        <source>the corrections cannot be read: {reason}</source>
        <translation>সংশোধন পড়া যাচ্ছে না: {reason}</translation>
    </message>
    <message>
        <source>a frame was left out: {reason}</source>
        <translation>একটি ফ্রেম বাদ দেওয়া হয়েছে: {reason}</translation>
    </message>
    <message>
        <source>this computer reads fewer than 20 pictures a second, so the light tracker finds the hands now: faster, less exact</source>
        <translation>এই কম্পিউটার সেকেন্ডে ২০টির কম ছবি পড়তে পারে, তাই এখন হালকা ট্র্যাকার হাত খুঁজছে: দ্রুত, কম নিখুঁত</translation>
    </message>
    <message>
        <source>the full tracker finds the hands again: the computer keeps up</source>
        <translation>আবার পূর্ণ ট্র্যাকার হাত খুঁজছে: কম্পিউটারের গতি যথেষ্ট</translation>
    </message>
    <message>
        <source>something went wrong ({reason})</source>
        <translation>কিছু ভুল হয়েছে ({reason})</translation>
    </message>
    <message>
        <source>{name} is not a table of settings, its defaults are used</source>
        <translation>{name} সেটিংসের সারণি নয়, এর মূল মান নেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>{name} cannot be {value}, {used} is used</source>
        <translation>{name}-এর মান {value} হতে পারে না, {used} নেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>the corrections kept of this video cannot be read ({reason})</source>
        <translation>এই ভিডিওর রাখা সংশোধন পড়া যাচ্ছে না ({reason})</translation>
    </message>
    <message>
        <source>cannot write the annotated video of {path}: {reason}</source>
        <translation>{path}-এর টীকাযুক্ত ভিডিও লেখা যাচ্ছে না: {reason}</translation>
    </message>
    <message>
        <source>no typeface found to write on the video; install fonts, e.g. fonts-noto-core, or leave out the mp4 format</source>
        <translation>ভিডিওতে লেখার জন্য কোনো ফন্ট পাওয়া যায়নি; ফন্ট ইনস্টল করুন, যেমন fonts-noto-core, বা mp4 ফরম্যাট বাদ দিন</translation>
    </message>
    <message>
        <source>none of the {count} letters found is as sure as you ask for; ask for less</source>
        <translation>পাওয়া {count}টি অক্ষরের কোনোটিই আপনার চাওয়া মতো নিশ্চিত নয়; সীমা কমান</translation>
    </message>
    <message>
        <source>no letter was found: hardly any hand is seen; film the signer from the front, in good light, with the hands in the picture</source>
        <translation>কোনো অক্ষর পাওয়া যায়নি: হাত প্রায় দেখাই যায় না; যিনি সংকেত করছেন তাঁকে সামনে থেকে, ভালো আলোয়, হাত ছবির ভেতরে রেখে ভিডিও করুন</translation>
    </message>
    <message>
        <source>no letter was found: hands are held still, but in no shape of a letter of {language}; is it the right language?</source>
        <translation>কোনো অক্ষর পাওয়া যায়নি: হাত স্থির আছে, কিন্তু {language}-এর কোনো অক্ষরের আকারে নয়; ভাষা কি ঠিক আছে?</translation>
    </message>
    <message>
        <source>no letter was found: the hands move all the time; fast spelling? Try the automatic mode or that for fast fingerspelling</source>
        <translation>কোনো অক্ষর পাওয়া যায়নি: হাত সারাক্ষণ নড়ছে; দ্রুত বানান কি? স্বয়ংক্রিয় বা দ্রুত আঙুল-বানানের ধরনটি চেষ্টা করুন</translation>
    </message>
    <message>
        <source>no letter was found: the hands move all the time, and fast spelling of {language} cannot be told from other signing yet; if it is spelling, try the mode for fast fingerspelling</source>
        <translation>কোনো অক্ষর পাওয়া যায়নি: হাত সারাক্ষণ নড়ছে, আর {language}-এর দ্রুত বানান এখনো অন্য সংকেত থেকে আলাদা করা যায় না; বানান হলে দ্রুত আঙুল-বানানের ধরনটি চেষ্টা করুন</translation>
    </message>
    <message>
        <source>no letter was found: the hands move all the time, and not as in spelling; if it is spelling all the same, try the mode for fast fingerspelling</source>
        <translation>কোনো অক্ষর পাওয়া যায়নি: হাত সারাক্ষণ নড়ছে, তবে বানানের মতো নয়; তবু বানান হলে দ্রুত আঙুল-বানানের ধরনটি চেষ্টা করুন</translation>
    </message>
    <message>
        <source>{path} is not in UTF-8; save it in ELAN again</source>
        <translation>{path} UTF-8-এ নেই; ELAN-এ আবার সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>cannot read {path} as an ELAN file ({reason}); open it in ELAN and save it again</source>
        <translation>{path} ELAN ফাইল হিসেবে পড়া গেল না ({reason}); ELAN-এ খুলে আবার সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>{path} counts its times in frames; save it with milliseconds in ELAN</source>
        <translation>{path}-এ সময় ফ্রেমে গোনা; ELAN-এ মিলিসেকেন্ডে সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>in {path}, the tier {tier} depends on {parent}, which would be replaced; give other names with --tiers</source>
        <translation>{path}-এ {tier} টিয়ারটি {parent}-এর উপর নির্ভর করে, যা প্রতিস্থাপিত হবে; --tiers দিয়ে অন্য নাম দিন</translation>
    </message>
    <message>
        <source>{path} has a tier {tier} that signapp did not write; give other names with --tiers</source>
        <translation>{path}-এ {tier} নামে একটি টিয়ার আছে যা signapp লেখেনি; --tiers দিয়ে অন্য নাম দিন</translation>
    </message>
    <message>
        <source>{path}: the tier {tier} was changed since signapp wrote it: kept as it is (--overwrite replaces it)</source>
        <translation>{path}: signapp লেখার পরে {tier} টিয়ারটি বদলানো হয়েছে: যেমন ছিল তেমনই রাখা হল (--overwrite তা প্রতিস্থাপন করে)</translation>
    </message>
    <message>
        <source>{path} is being written by another program; close it there and try again</source>
        <translation>অন্য একটি প্রোগ্রাম {path}-এ লিখছে; সেখানে বন্ধ করে আবার চেষ্টা করুন</translation>
    </message>
    <message>
        <source>{path}: left out {count} letters before the time at which it begins</source>
        <translation>{path}: এটি যে সময়ে শুরু হয় তার আগের {count}টি অক্ষর বাদ দেওয়া হল</translation>
    </message>
    <message>
        <source>{path} links {names}, not {video}; the tiers were put into it all the same</source>
        <translation>{path}-এ {names} যুক্ত, {video} নয়; তবু টিয়ারগুলি এতে রাখা হল</translation>
    </message>
    <message>
        <source>{path} is no annotation that signapp reads; give .eaf, .csv, .json, .srt or .vtt</source>
        <translation>{path} এমন অ্যানোটেশন নয় যা signapp পড়ে; .eaf, .csv, .json, .srt বা .vtt দিন</translation>
    </message>
    <message>
        <source>cannot read the annotation {path} ({reason})</source>
        <translation>{path} অ্যানোটেশনটি পড়া গেল না ({reason})</translation>
    </message>
    <message>
        <source>{path} has no tier {tier}; its tiers are: {tiers}; choose one with --tier</source>
        <translation>{path}-এ {tier} টিয়ার নেই; এর টিয়ারগুলি: {tiers}; --tier দিয়ে একটি বাছুন</translation>
    </message>
    <message>
        <source>the model has no letter {letters}; teach it in the Teach tab first</source>
        <translation>মডেলে {letters} অক্ষর নেই; আগে “শেখান” ট্যাবে শেখান</translation>
    </message>
    <message>
        <source>the pose format needs the package pose-format, which is not installed; add it with: {command}</source>
        <translation>pose ফরম্যাটের জন্য pose-format প্যাকেজ লাগে, যা ইনস্টল করা নেই; এভাবে যোগ করুন: {command}</translation>
    </message>
    <message>
        <source>{url} sent more than a hand model; nothing was kept</source>
        <translation>{url} হাতের মডেলের চেয়ে বেশি পাঠিয়েছে; কিছু রাখা হয়নি</translation>
    </message>
    <message>
        <source>cannot download the hand model from {url} ({reason}); check the connection, or download it elsewhere and set {variable} to the file</source>
        <translation>{url} থেকে হাতের মডেল ডাউনলোড করা যাচ্ছে না ({reason}); সংযোগ দেখুন, বা অন্য কোথাও ডাউনলোড করে {variable}-এ ফাইলটির পথ দিন</translation>
    </message>
    <message>
        <source>the file from {url} has another checksum than expected; nothing was kept, try again</source>
        <translation>{url}-এর ফাইলের চেকসাম প্রত্যাশিতটির থেকে আলাদা; কিছু রাখা হয়নি, আবার চেষ্টা করুন</translation>
    </message>
    <message>
        <source>cannot write the hand model to {folder} ({reason}); make that folder writable or set {variable}</source>
        <translation>হাতের মডেল {folder}-এ লেখা যাচ্ছে না ({reason}); ফোল্ডারটিতে লেখার অনুমতি দিন বা {variable} ঠিক করুন</translation>
    </message>
    <message>
        <source>no hand model at {path}; correct {variable} or hand_model in the settings</source>
        <translation>{path}-এ হাতের মডেল নেই; {variable} বা সেটিংসে hand_model ঠিক করুন</translation>
    </message>
    <message>
        <source>{path} is not a hand_landmarker.task bundle; fetch it again with &apos;signapp doctor --fetch-hand-model&apos;</source>
        <translation>{path} hand_landmarker.task ফাইল নয়; আবার আনুন: &apos;signapp doctor --fetch-hand-model&apos;</translation>
    </message>
    <message>
        <source>{path} is damaged; fetch it again with &apos;signapp doctor --fetch-hand-model&apos;</source>
        <translation>{path} নষ্ট; আবার আনুন: &apos;signapp doctor --fetch-hand-model&apos;</translation>
    </message>
    <message>
        <source>{path} holds no {parts}: not a hand model</source>
        <translation>{path}-এ {parts} নেই: এটি হাতের মডেল নয়</translation>
    </message>
    <message>
        <source>cannot read the hand model {path}: {reason}</source>
        <translation>হাতের মডেল {path} পড়া যাচ্ছে না: {reason}</translation>
    </message>
    <message>
        <source>MediaPipe failed on this picture ({reason})</source>
        <translation>এই ছবিতে MediaPipe ব্যর্থ হয়েছে ({reason})</translation>
    </message>
    <message>
        <source>MediaPipe cannot load the hand model {path}: {reason}</source>
        <translation>MediaPipe হাতের মডেল {path} লোড করতে পারছে না: {reason}</translation>
    </message>
    <message>
        <source>no MediaPipe hand model: this signapp was built without it</source>
        <translation>MediaPipe-এর হাতের মডেল নেই: এই signapp সেটি ছাড়াই তৈরি</translation>
    </message>
    <message>
        <source>the light tracker is missing from this signapp or damaged; use the full one, or install signapp again: {command}</source>
        <translation>এই signapp-এ হালকা ট্র্যাকার নেই বা নষ্ট; পূর্ণ ট্র্যাকার ব্যবহার করুন, অথবা signapp আবার ইনস্টল করুন: {command}</translation>
    </message>
    <message>
        <source>Run &apos;signapp doctor --fetch-hand-model&apos; once, or set the environment variable {variable} to a hand_landmarker.task file, or give its path as hand_model in the settings file</source>
        <translation>একবার &apos;signapp doctor --fetch-hand-model&apos; চালান, বা পরিবেশ চলক {variable}-এ hand_landmarker.task ফাইলের পথ দিন, বা সেটিংস ফাইলে hand_model হিসেবে তার পথ দিন</translation>
    </message>
    <message>
        <source>mediapipe {version} reports its use over the network, so signapp does not use it</source>
        <translation>mediapipe {version} তার ব্যবহারের খবর নেটওয়ার্কে পাঠায়, তাই signapp সেটি ব্যবহার করে না</translation>
    </message>
    <message>
        <source>install the release that does not: {command}</source>
        <translation>যে সংস্করণ তা করে না সেটি ইনস্টল করুন: {command}</translation>
    </message>
    <message>
        <source>{path} states the code {code!r}; name the file {code}.json or change the code</source>
        <translation>{path}-এ কোড {code!r} লেখা; ফাইলের নাম {code}.json দিন বা কোড বদলান</translation>
    </message>
    <message>
        <source>no language {given!r}; known: {known}; or give a .json file</source>
        <translation>{given!r} নামে কোনো ভাষা নেই; জানা: {known}; বা .json ফাইল দিন</translation>
    </message>
    <message>
        <source>{path}: missing or invalid field {reason}</source>
        <translation>{path}: এই ফিল্ড নেই বা ভুল: {reason}</translation>
    </message>
    <message>
        <source>{path}: it lists no letters</source>
        <translation>{path}: এতে কোনো অক্ষর নেই</translation>
    </message>
    <message>
        <source>{path}: two letters have the same label {label} (written the same, even if the characters differ); take one out or rename it</source>
        <translation>{path}: দুটি অক্ষরের লেবেল একই, {label} (বর্ণ আলাদা হলেও লেখা একই); একটি সরান বা নাম বদলান</translation>
    </message>
    <message>
        <source>the text is too long ({length} characters): at most {most} letters fit into one performance; split it</source>
        <translation>লেখা খুব লম্বা ({length} বর্ণ): একবারে সর্বাধিক {most}টি অক্ষর ধরে; ভাগ করুন</translation>
    </message>
    <message>
        <source>there is no text to spell: give at least one letter</source>
        <translation>দেখানোর মতো লেখা নেই: অন্তত একটি অক্ষর দিন</translation>
    </message>
    <message>
        <source>cannot look into {folder}: {reason}</source>
        <translation>{folder}-এ দেখা যাচ্ছে না: {reason}</translation>
    </message>
    <message>
        <source>{language} has no sign here for {characters}; its letters are {first} to {last} ({count})</source>
        <translation>{language}-এ {characters}-এর সংকেত এখানে নেই; এর অক্ষর {first} থেকে {last} ({count})</translation>
    </message>
    <message>
        <source>it holds neither a model nor recordings</source>
        <translation>এতে মডেল বা রেকর্ডিং কোনোটাই নেই</translation>
    </message>
    <message>
        <source>it has no language.json</source>
        <translation>এতে language.json নেই</translation>
    </message>
    <message>
        <source>its manifest and its language.json name different languages</source>
        <translation>এর ম্যানিফেস্ট ও language.json-এ আলাদা ভাষা লেখা</translation>
    </message>
    <message>
        <source>its language code cannot be the name of a folder</source>
        <translation>এর ভাষার কোড ফোল্ডারের নাম হতে পারে না</translation>
    </message>
    <message>
        <source>it lists more than {most} letters</source>
        <translation>এতে {most}টির বেশি অক্ষর আছে</translation>
    </message>
    <message>
        <source>card.md is not UTF-8 text</source>
        <translation>card.md UTF-8 পাঠ্য নয়</translation>
    </message>
    <message>
        <source>card.md has characters that cannot be shown</source>
        <translation>card.md-এ এমন বর্ণ আছে যা দেখানো যায় না</translation>
    </message>
    <message>
        <source>its exemplars.json is for another language</source>
        <translation>এর exemplars.json অন্য ভাষার</translation>
    </message>
    <message>
        <source>its exemplars.json does not hold poses of 2 × 21 × 3</source>
        <translation>এর exemplars.json-এ 2 × 21 × 3 ভঙ্গি নেই</translation>
    </message>
    <message>
        <source>landmarks.npz lacks {missing}</source>
        <translation>landmarks.npz-এ {missing} নেই</translation>
    </message>
    <message>
        <source>landmarks.npz does not hold landmarks of N × 2 × 21 × 3 with their labels</source>
        <translation>landmarks.npz-এ N × 2 × 21 × 3 বিন্দু ও তাদের লেবেল নেই</translation>
    </message>
    <message>
        <source>landmarks.npz was made for other features</source>
        <translation>landmarks.npz অন্য ফিচারের জন্য তৈরি</translation>
    </message>
    <message>
        <source>landmarks.npz holds numbers that no camera gives</source>
        <translation>landmarks.npz-এ এমন সংখ্যা আছে যা কোনো ক্যামেরা দেয় না</translation>
    </message>
    <message>
        <source>landmarks.npz holds samples without a hand</source>
        <translation>landmarks.npz-এ হাত ছাড়া নমুনা আছে</translation>
    </message>
    <message>
        <source>landmarks.npz holds a {key} without a name</source>
        <translation>landmarks.npz-এ কোনো {key}-এর নাম নেই</translation>
    </message>
    <message>
        <source>signs.npz lacks {missing}</source>
        <translation>signs.npz-এ {missing} নেই</translation>
    </message>
    <message>
        <source>signs.npz does not hold takes of moving signs with their names</source>
        <translation>signs.npz-এ চলন্ত সংকেতের টেক নামসহ নেই</translation>
    </message>
    <message>
        <source>signs.npz was made for other features</source>
        <translation>signs.npz অন্য ফিচারের জন্য তৈরি</translation>
    </message>
    <message>
        <source>signs.npz holds numbers or times that no hand has</source>
        <translation>signs.npz-এ এমন সংখ্যা বা সময় আছে যা কোনো হাতের হতে পারে না</translation>
    </message>
    <message>
        <source>its model must not be loaded: {reason}</source>
        <translation>এর মডেল লোড করা উচিত নয়: {reason}</translation>
    </message>
    <message>
        <source>its model cannot be used: {reason}</source>
        <translation>এর মডেল ব্যবহার করা যাচ্ছে না: {reason}</translation>
    </message>
    <message>
        <source>its model is for another language than its language.json</source>
        <translation>এর মডেল এর language.json-এর ভাষার নয়</translation>
    </message>
    <message>
        <source>it is mislabelled: its model names only {right} of {total} of its own {what} as the pack does</source>
        <translation>এর লেবেল ভুল: এর মডেল নিজের {total}টি {what}-এর মাত্র {right}টিকে প্যাকের মতো নাম দেয়</translation>
    </message>
    <message>
        <source>{where} has a letter that its language does not list ({letter})</source>
        <translation>{where}-এ এমন অক্ষর আছে যা এর ভাষায় নেই ({letter})</translation>
    </message>
    <message>
        <source>{name} brings recordings only, no model; import it together with its recordings</source>
        <translation>{name}-এ শুধু রেকর্ডিং আছে, মডেল নেই; রেকর্ডিংসহ আমদানি করুন</translation>
    </message>
    <message>
        <source>cannot write the language file: {reason}</source>
        <translation>ভাষার ফাইল লেখা যাচ্ছে না: {reason}</translation>
    </message>
    <message>
        <source>{problem}; mend it or move it away, then import the pack again</source>
        <translation>{problem}; এটি ঠিক করুন বা সরিয়ে রাখুন, তারপর প্যাক আবার আমদানি করুন</translation>
    </message>
    <message>
        <source>the model takes too long to answer</source>
        <translation>মডেল উত্তর দিতে খুব বেশি সময় নেয়</translation>
    </message>
    <message>
        <source>{name} is refused: it is larger than any language pack should be ({megabytes} MB)</source>
        <translation>{name} প্রত্যাখ্যাত: ভাষা প্যাক এত বড় হওয়ার কথা নয় ({megabytes} MB)</translation>
    </message>
    <message>
        <source>it cannot be read ({reason}); ask for it again</source>
        <translation>এটি পড়া যাচ্ছে না ({reason}); আবার চেয়ে নিন</translation>
    </message>
    <message>
        <source>{name} is refused: {reason}</source>
        <translation>{name} প্রত্যাখ্যাত: {reason}</translation>
    </message>
    <message>
        <source>it is damaged; ask for it again</source>
        <translation>এটি নষ্ট; আবার চেয়ে নিন</translation>
    </message>
    <message>
        <source>it is not a language pack</source>
        <translation>এটি ভাষা প্যাক নয়</translation>
    </message>
    <message>
        <source>it holds a file that no pack has ({name})</source>
        <translation>এতে এমন ফাইল আছে যা কোনো প্যাকে থাকে না ({name})</translation>
    </message>
    <message>
        <source>it holds {name} twice</source>
        <translation>এতে {name} দুবার আছে</translation>
    </message>
    <message>
        <source>{name} is packed in a way that packs do not use</source>
        <translation>{name} এমনভাবে প্যাক করা যা প্যাকে ব্যবহার হয় না</translation>
    </message>
    <message>
        <source>{name} is too large ({size} bytes, at most {limit})</source>
        <translation>{name} খুব বড় ({size} বাইট, সর্বাধিক {limit})</translation>
    </message>
    <message>
        <source>{name} is too large (at most {limit} bytes)</source>
        <translation>{name} খুব বড় (সর্বাধিক {limit} বাইট)</translation>
    </message>
    <message>
        <source>it is not a language pack (not a ZIP archive)</source>
        <translation>এটি ভাষা প্যাক নয় (ZIP আর্কাইভ নয়)</translation>
    </message>
    <message>
        <source>it lists far more files than any pack has</source>
        <translation>এতে যেকোনো প্যাকের চেয়ে অনেক বেশি ফাইল আছে</translation>
    </message>
    <message>
        <source>it has no {name}; it is not a language pack</source>
        <translation>এতে {name} নেই; এটি ভাষা প্যাক নয়</translation>
    </message>
    <message>
        <source>its format is not {format}; it needs another version of signapp</source>
        <translation>এর ফরম্যাট {format} নয়; এর জন্য signapp-এর অন্য সংস্করণ লাগে</translation>
    </message>
    <message>
        <source>it was made for other features than {version}</source>
        <translation>এটি {version} ছাড়া অন্য ফিচারের জন্য তৈরি</translation>
    </message>
    <message>
        <source>its manifest lists other files than it holds</source>
        <translation>এর ম্যানিফেস্টে লেখা ফাইল আর এতে থাকা ফাইল আলাদা</translation>
    </message>
    <message>
        <source>{name} is not the file that its manifest describes</source>
        <translation>{name} এর ম্যানিফেস্টে বলা ফাইলটি নয়</translation>
    </message>
    <message>
        <source>{name} is damaged</source>
        <translation>{name} নষ্ট</translation>
    </message>
    <message>
        <source>{name} does not belong to the model</source>
        <translation>{name} এই মডেলের নয়</translation>
    </message>
    <message>
        <source>{name} does not hold centres and spreads</source>
        <translation>{name}-এ কেন্দ্র ও বিস্তার নেই</translation>
    </message>
    <message>
        <source>{name} does not hold centres and spreads of one shape</source>
        <translation>{name}-এর কেন্দ্র ও বিস্তার একই আকারের নয়</translation>
    </message>
    <message>
        <source>{name} holds spreads below 0</source>
        <translation>{name}-এ 0-এর কম বিস্তার আছে</translation>
    </message>
    <message>
        <source>{name} does not belong to the checkpoint</source>
        <translation>{name} এই চেকপয়েন্টের নয়</translation>
    </message>
    <message>
        <source>{name} holds numbers that are not finite</source>
        <translation>{name}-এ এমন সংখ্যা আছে যা সসীম নয়</translation>
    </message>
    <message>
        <source>{name} is not valid JSON</source>
        <translation>{name} সঠিক JSON নয়</translation>
    </message>
    <message>
        <source>it has a name or text longer than {most} characters</source>
        <translation>এতে {most} বর্ণের চেয়ে লম্বা নাম বা লেখা আছে</translation>
    </message>
    <message>
        <source>it has a name or text with characters that cannot be shown</source>
        <translation>এর কোনো নাম বা লেখায় এমন বর্ণ আছে যা দেখানো যায় না</translation>
    </message>
    <message>
        <source>{name} holds too many arrays</source>
        <translation>{name}-এ খুব বেশি অ্যারে আছে</translation>
    </message>
    <message>
        <source>{name} is too large unpacked</source>
        <translation>{name} খুললে খুব বড়</translation>
    </message>
    <message>
        <source>{name} is damaged or holds more than numbers and text</source>
        <translation>{name} নষ্ট বা এতে সংখ্যা ও লেখা ছাড়া অন্য কিছু আছে</translation>
    </message>
    <message>
        <source>{name} holds Python objects (pickle) or other data that packs never have</source>
        <translation>{name}-এ Python অবজেক্ট (pickle) বা অন্য কিছু আছে যা প্যাকে কখনও থাকে না</translation>
    </message>
    <message>
        <source>{name} holds less or more than it claims</source>
        <translation>{name}-এ যত লেখা তার কম বা বেশি আছে</translation>
    </message>
    <message>
        <source>the pack of {code} cannot be written ({reason})</source>
        <translation>{code}-এর প্যাক লেখা যাচ্ছে না ({reason})</translation>
    </message>
    <message>
        <source>{name} has no model yet and no recordings were chosen; retrain it or include the recordings</source>
        <translation>{name}-এর এখনও মডেল নেই এবং রেকর্ডিং বাছা হয়নি; পুনঃপ্রশিক্ষণ দিন বা রেকর্ডিংও নিন</translation>
    </message>
    <message>
        <source>{name} is too large for a pack (at most {limit} bytes)</source>
        <translation>{name} প্যাকের জন্য খুব বড় (সর্বাধিক {limit} বাইট)</translation>
    </message>
    <message>
        <source>no model for language {name!r}; known: {known}; or give a model&apos;s path</source>
        <translation>{name!r} ভাষার কোনো মডেল নেই; জানা: {known}; বা মডেলের পথ দিন</translation>
    </message>
    <message>
        <source>no model at {path}; check the path or use a language name</source>
        <translation>{path}-এ কোনো মডেল নেই; পথ দেখুন বা ভাষার নাম দিন</translation>
    </message>
    <message>
        <source>{path} is not a readable ONNX model (damaged or incomplete?); export or download it again</source>
        <translation>{path} পড়ার মতো ONNX মডেল নয় (নষ্ট বা অসম্পূর্ণ?); আবার রপ্তানি বা ডাউনলোড করুন</translation>
    </message>
    <message>
        <source>{path}: damaged ({reason}); export it again</source>
        <translation>{path}: নষ্ট ({reason}); আবার রপ্তানি করুন</translation>
    </message>
    <message>
        <source>{path}: damaged metadata ({reason}); export it again</source>
        <translation>{path}: মেটাডেটা নষ্ট ({reason}); আবার রপ্তানি করুন</translation>
    </message>
    <message>
        <source>{path} is not a signapp model: it lacks the metadata {missing}; export it with &apos;python -m training export&apos;</source>
        <translation>{path} signapp-এর মডেল নয়: এতে মেটাডেটা {missing} নেই; এভাবে রপ্তানি করুন: &apos;python -m training export&apos;</translation>
    </message>
    <message>
        <source>{path} has model format {format!r}, this signapp reads {ours!r}; export it again with this version</source>
        <translation>{path}-এর মডেল ফরম্যাট {format!r}, এই signapp পড়ে {ours!r}; এই সংস্করণ দিয়ে আবার রপ্তানি করুন</translation>
    </message>
    <message>
        <source>{path} was made for features {version!r}, this signapp computes {ours!r}; retrain it with this version</source>
        <translation>{path} {version!r} ফিচারের জন্য তৈরি, এই signapp হিসাব করে {ours!r}; এই সংস্করণ দিয়ে আবার প্রশিক্ষণ দিন</translation>
    </message>
    <message>
        <source>{path}: invalid metadata {key!r} ({reason})</source>
        <translation>{path}: মেটাডেটা {key!r} ভুল ({reason})</translation>
    </message>
    <message>
        <source>{path}: damaged names ({reason}); export it again</source>
        <translation>{path}: নামগুলো নষ্ট ({reason}); আবার রপ্তানি করুন</translation>
    </message>
    <message>
        <source>{path}: its input must be &apos;features&apos; (N, {count})</source>
        <translation>{path}: এর ইনপুট &apos;features&apos; (N, {count}) হতে হবে</translation>
    </message>
    <message>
        <source>{path}: its outputs must include {outputs}</source>
        <translation>{path}: এর আউটপুটে {outputs} থাকতে হবে</translation>
    </message>
    <message>
        <source>{path}: {labels} labels for {outputs} outputs; export it again</source>
        <translation>{path}: {outputs} আউটপুটের জন্য {labels} লেবেল; আবার রপ্তানি করুন</translation>
    </message>
    <message>
        <source>{path}: two outputs have the same label</source>
        <translation>{path}: দুটি আউটপুটের লেবেল একই</translation>
    </message>
    <message>
        <source>{path} cannot be run; export or download it again</source>
        <translation>{path} চালানো যাচ্ছে না; আবার রপ্তানি বা ডাউনলোড করুন</translation>
    </message>
    <message>
        <source>{path}: its outputs do not have one row a sample</source>
        <translation>{path}: এর আউটপুটে প্রতি নমুনায় একটি সারি নেই</translation>
    </message>
    <message>
        <source>the model {path} failed ({reason})</source>
        <translation>মডেল {path} ব্যর্থ হয়েছে ({reason})</translation>
    </message>
    <message>
        <source>{path} is larger than any sign model should be (200 MB); not loaded</source>
        <translation>{path} যেকোনো সংকেত মডেলের চেয়ে বড় (200 MB); লোড করা হয়নি</translation>
    </message>
    <message>
        <source>cannot read the model {path}: {reason}</source>
        <translation>মডেল {path} পড়া যাচ্ছে না: {reason}</translation>
    </message>
    <message>
        <source>{path} is empty; export or download it again</source>
        <translation>{path} খালি; আবার রপ্তানি বা ডাউনলোড করুন</translation>
    </message>
    <message>
        <source>there is no motion model for {name!r}; install signapp again or give its path</source>
        <translation>{name!r} এর কোনো গতি-মডেল নেই; signapp আবার ইনস্টল করুন বা তার পথ দিন</translation>
    </message>
    <message>
        <source>{path} was made for windows {version!r}, this signapp computes {ours!r}; retrain it with this version</source>
        <translation>{path} {version!r} উইন্ডোর জন্য তৈরি, এই signapp হিসাব করে {ours!r}; এই সংস্করণ দিয়ে আবার প্রশিক্ষণ দিন</translation>
    </message>
    <message>
        <source>{path}: its input must be &apos;windows&apos; (N, {steps}, {count})</source>
        <translation>{path}: এর ইনপুট &apos;windows&apos; (N, {steps}, {count}) হতে হবে</translation>
    </message>
    <message>
        <source>a version holds {files} and nothing else</source>
        <translation>একটি সংস্করণে {files} থাকে, আর কিছু নয়</translation>
    </message>
    <message>
        <source>cannot store the model in {folder}: {reason}</source>
        <translation>মডেল {folder}-এ রাখা যাচ্ছে না: {reason}</translation>
    </message>
    <message>
        <source>{code} has no earlier model to go back to</source>
        <translation>{code}-এর আগের কোনো মডেল নেই যেটিতে ফেরা যায়</translation>
    </message>
    <message>
        <source>another signapp window is changing the model of {code}; wait a moment and try again</source>
        <translation>signapp-এর আরেকটি উইন্ডো {code}-এর মডেল বদলাচ্ছে; একটু অপেক্ষা করে আবার চেষ্টা করুন</translation>
    </message>
    <message>
        <source>cannot change the model in {folder}: {reason}</source>
        <translation>{folder}-এর মডেল বদলানো যাচ্ছে না: {reason}</translation>
    </message>
    <message>
        <source>there is no version {version!r} of {code}</source>
        <translation>{code}-এর {version!r} সংস্করণ নেই</translation>
    </message>
    <message>
        <source>{path} holds no word that {language} can spell; give one word a line</source>
        <translation>{path}-এ এমন কোনো শব্দ নেই যা {language}-এ বানান করা যায়; প্রতি লাইনে একটি শব্দ দিন</translation>
    </message>
    <message>
        <source>there are no samples to export; record some first</source>
        <translation>রপ্তানি করার মতো নমুনা নেই; আগে কিছু রেকর্ড করুন</translation>
    </message>
    <message>
        <source>{name}: datasets are .npz or .csv files; name it so</source>
        <translation>{name}: ডেটাসেট .npz বা .csv ফাইল হয়; তেমন নাম দিন</translation>
    </message>
    <message>
        <source>another signapp window is erasing in {folder}; wait a moment and try again</source>
        <translation>signapp-এর আরেকটি উইন্ডো {folder}-এ মুছছে; একটু অপেক্ষা করে আবার চেষ্টা করুন</translation>
    </message>
    <message>
        <source>cannot record to {folder}: {reason}; check that the folder can be written to</source>
        <translation>{folder}-এ রেকর্ড করা যাচ্ছে না: {reason}; ফোল্ডারে লেখা যায় কি না দেখুন</translation>
    </message>
    <message>
        <source>cannot record to {path}: {reason}; check that the folder can be written to</source>
        <translation>{path}-এ রেকর্ড করা যাচ্ছে না: {reason}; ফোল্ডারে লেখা যায় কি না দেখুন</translation>
    </message>
    <message>
        <source>{path} is closed; start a new recording session</source>
        <translation>{path} বন্ধ; নতুন রেকর্ডিং পর্ব শুরু করুন</translation>
    </message>
    <message>
        <source>the disk is full: the last sample was not stored in {path}; make room and record it again</source>
        <translation>ডিস্ক ভরা: শেষ নমুনাটি {path}-এ রাখা হয়নি; জায়গা করুন এবং আবার রেকর্ড করুন</translation>
    </message>
    <message>
        <source>cannot record to {path}: {reason}; free some space or check the disk, then record again</source>
        <translation>{path}-এ রেকর্ড করা যাচ্ছে না: {reason}; জায়গা করুন বা ডিস্ক দেখুন, তারপর আবার রেকর্ড করুন</translation>
    </message>
    <message>
        <source>the {what} has no name; type one</source>
        <translation>{what}-এর নাম নেই; একটি নাম লিখুন</translation>
    </message>
    <message>
        <source>the name of the {what} is longer than {most} characters</source>
        <translation>{what}-এর নাম {most} বর্ণের চেয়ে লম্বা</translation>
    </message>
    <message>
        <source>the name of the {what} has characters that cannot be shown</source>
        <translation>{what}-এর নামে এমন বর্ণ আছে যা দেখানো যায় না</translation>
    </message>
    <message>
        <source>{path} is a picture; a moving sign is taught by videos</source>
        <translation>{path} একটি ছবি; চলন্ত সংকেত ভিডিও দিয়ে শেখানো হয়</translation>
    </message>
    <message>
        <source>{path} is {problem}; cut out the part that plays and import that</source>
        <translation>{path}: {problem}; যে অংশ চলে তা কেটে আমদানি করুন</translation>
    </message>
    <message>
        <source>there are no takes of moving signs to export; record some first</source>
        <translation>রপ্তানি করার মতো চলন্ত সংকেতের টেক নেই; আগে কিছু রেকর্ড করুন</translation>
    </message>
    <message>
        <source>{name}: takes of moving signs are written as .npz; name it so</source>
        <translation>{name}: চলন্ত সংকেতের টেক .npz হিসেবে লেখা হয়; নাম সেভাবে দিন</translation>
    </message>
    <message>
        <source>{path} holds single frames of one hand without place or depth and no movement; import the videos or the pictures themselves</source>
        <translation>{path}-এ এক হাতের আলাদা আলাদা ফ্রেম আছে, স্থান, গভীরতা ও গতি ছাড়া; ভিডিও বা ছবিগুলোই আমদানি করুন</translation>
    </message>
    <message>
        <source>{path}: no .npy, .npz or .pose files in it; give videos one by one</source>
        <translation>{path}: এতে কোনো .npy, .npz বা .pose ফাইল নেই; ভিডিও একটি একটি করে দিন</translation>
    </message>
    <message>
        <source>{path}: takes are read from videos and from .npy, .npz and .pose files</source>
        <translation>{path}: টেক পড়া হয় ভিডিও এবং .npy, .npz ও .pose ফাইল থেকে</translation>
    </message>
    <message>
        <source>{path} is damaged or holds no takes of hands; export it again</source>
        <translation>{path} নষ্ট, বা এতে হাতের টেক নেই; আবার রপ্তানি করুন</translation>
    </message>
    <message>
        <source>reading {path} needs pose-format: {command}</source>
        <translation>{path} পড়তে pose-format লাগে: {command}</translation>
    </message>
    <message>
        <source>no hand in this take; nothing was recorded</source>
        <translation>এই টেকে কোনো হাত নেই; কিছুই রেকর্ড হয়নি</translation>
    </message>
    <message>
        <source>the times of a take must rise from frame to frame</source>
        <translation>টেকের সময় ফ্রেমে ফ্রেমে বাড়তে হবে</translation>
    </message>
    <message>
        <source>a take lasts at most {most} seconds; record the sign alone</source>
        <translation>টেক বড়জোর {most} সেকেন্ডের হয়; শুধু সংকেতটি রেকর্ড করুন</translation>
    </message>
    <message>
        <source>no hand in this frame; nothing was recorded</source>
        <translation>এই ফ্রেমে হাত নেই; কিছু রেকর্ড হয়নি</translation>
    </message>
    <message>
        <source>cannot store the picture in {folder}: {reason}; make room, or record without pictures</source>
        <translation>ছবি {folder}-এ রাখা যাচ্ছে না: {reason}; জায়গা করুন, বা ছবি ছাড়া রেকর্ড করুন</translation>
    </message>
    <message>
        <source>{code!r} cannot be the code of a language: use small letters, digits, - and _</source>
        <translation>{code!r} ভাষার কোড হতে পারে না: ছোট হাতের অক্ষর, অঙ্ক, - ও _ ব্যবহার করুন</translation>
    </message>
    <message>
        <source>a session is still recording; finish it before erasing</source>
        <translation>একটি পর্ব এখনও রেকর্ড করছে; মোছার আগে সেটি শেষ করুন</translation>
    </message>
    <message>
        <source>cannot erase in {folder}: {reason}; try again</source>
        <translation>{folder}-এ মোছা যাচ্ছে না: {reason}; আবার চেষ্টা করুন</translation>
    </message>
    <message>
        <source>cannot remove {path}: {reason}</source>
        <translation>{path} সরানো যাচ্ছে না: {reason}</translation>
    </message>
    <message>
        <source>{path} was written by another version of signapp ({format}, features {features}); update signapp or move the file away</source>
        <translation>{path} signapp-এর অন্য সংস্করণের লেখা ({format}, ফিচার {features}); signapp হালনাগাদ করুন বা ফাইলটি সরিয়ে রাখুন</translation>
    </message>
    <message>
        <source>there is no profile {name}; there are: {known}</source>
        <translation>{name} নামে কোনো প্রোফাইল নেই; আছে: {known}</translation>
    </message>
    <message>
        <source>there is a profile {name} already; choose it, or another name</source>
        <translation>{name} নামে একটি প্রোফাইল আগে থেকেই আছে; সেটি বেছে নিন, অথবা অন্য নাম দিন</translation>
    </message>
    <message>
        <source>the profile {name} has no samples yet; record some first</source>
        <translation>{name} প্রোফাইলে এখনো কোনো নমুনা নেই; আগে কিছু রেকর্ড করুন</translation>
    </message>
    <message>
        <source>{name}: profiles are .npz files; name it so</source>
        <translation>{name}: প্রোফাইল .npz ফাইল হয়; সেইমতো নাম দিন</translation>
    </message>
    <message>
        <source>there is no file {path}; check the name</source>
        <translation>{path} ফাইলটি নেই; নামটি দেখে নিন</translation>
    </message>
    <message>
        <source>{path} is too large to be a profile</source>
        <translation>প্রোফাইল হওয়ার পক্ষে {path} অনেক বড়</translation>
    </message>
    <message>
        <source>{path} is no profile, or is damaged; export it again</source>
        <translation>{path} প্রোফাইল নয়, অথবা ক্ষতিগ্রস্ত; আবার রপ্তানি করুন</translation>
    </message>
    <message>
        <source>the profile is of the language {code}, not of {ours}; choose {code} first</source>
        <translation>প্রোফাইলটি {code} ভাষার, {ours} ভাষার নয়; আগে {code} বেছে নিন</translation>
    </message>
    <message>
        <source>what is noted of profiles in {path} cannot be read; {kept}. Their samples are all there; choose the profile again</source>
        <translation>{path}-এ প্রোফাইল সম্পর্কে যা লেখা আছে তা পড়া যাচ্ছে না; {kept}। তাদের সব নমুনা আছে; প্রোফাইলটি আবার বেছে নিন</translation>
    </message>
    <message>
        <source>cannot write the clip {path} ({reason}); give a writable .mp4 path</source>
        <translation>ক্লিপ {path} লেখা যাচ্ছে না ({reason}); লেখা যায় এমন .mp4 পথ দিন</translation>
    </message>
    <message>
        <source>{path} is not valid JSON ({reason}); install signapp again</source>
        <translation>{path} সঠিক JSON নয় ({reason}); signapp আবার ইনস্টল করুন</translation>
    </message>
    <message>
        <source>no example poses for language {code!r}; known: {known}</source>
        <translation>{code!r} ভাষার কোনো উদাহরণ ভঙ্গি নেই; জানা: {known}</translation>
    </message>
    <message>
        <source>{path} holds poses for features {version!r}, this signapp uses {ours!r}; install both from one release</source>
        <translation>{path}-এ {version!r} ফিচারের ভঙ্গি আছে, এই signapp ব্যবহার করে {ours!r}; দুটোই একই সংস্করণ থেকে ইনস্টল করুন</translation>
    </message>
    <message>
        <source>{path}: missing or invalid field ({reason})</source>
        <translation>{path}: ফিল্ড নেই বা ভুল ({reason})</translation>
    </message>
    <message>
        <source>{path}: it holds no poses</source>
        <translation>{path}: এতে কোনো ভঙ্গি নেই</translation>
    </message>
    <message>
        <source>{path}: each of several poses of {label} must have a name of its own under &quot;form&quot;</source>
        <translation>{path}: {label}-এর একাধিক ভঙ্গির প্রতিটির &quot;form&quot;-এ নিজস্ব নাম থাকতে হবে</translation>
    </message>
    <message>
        <source>{path}: the pose of {label!r} is empty or not valid</source>
        <translation>{path}: {label!r}-এর ভঙ্গি খালি বা ভুল</translation>
    </message>
    <message>
        <source>no example pose for {letters} in {language}</source>
        <translation>{language}-এ {letters}-এর কোনো উদাহরণ ভঙ্গি নেই</translation>
    </message>
    <message>
        <source>{language} signs {letters} by a movement, which cannot be drawn yet; leave it out</source>
        <translation>{language}-এ {letters} নড়াচড়া দিয়ে দেখানো হয়, যা এখনও আঁকা যায় না; বাদ দিন</translation>
    </message>
    <message>
        <source>there is no example pose of {letter}</source>
        <translation>{letter}-এর কোনো উদাহরণ ভঙ্গি নেই</translation>
    </message>
    <message>
        <source>{language} has no pictures of its signs, so there is no chart of it</source>
        <translation>{language}-এর সংকেতের ছবি নেই, তাই এর তালিকা হয় না</translation>
    </message>
    <message>
        <source>{path}: a chart is a .pdf of pages or a .png of one picture</source>
        <translation>{path}: তালিকা হয় পাতার .pdf, নয়তো একটি ছবির .png</translation>
    </message>
    <message>
        <source>there is a language {code!r} already; choose it or another name</source>
        <translation>{code!r} ভাষা আগে থেকেই আছে; সেটি বা অন্য নাম বেছে নিন</translation>
    </message>
    <message>
        <source>{language} has the letter {letter} already</source>
        <translation>{language}-এ {letter} অক্ষর আগে থেকেই আছে</translation>
    </message>
    <message>
        <source>{language} has no letter {letter!r}</source>
        <translation>{language}-এ {letter!r} অক্ষর নেই</translation>
    </message>
    <message>
        <source>the letter {letter} comes with signapp and stays; its recordings can be deleted</source>
        <translation>{letter} অক্ষর signapp-এর সঙ্গে আসে এবং থাকবে; এর রেকর্ডিং মোছা যায়</translation>
    </message>
    <message>
        <source>{language} has the letter {letter} already, with samples of its own</source>
        <translation>{language}-এ {letter} অক্ষর আগে থেকেই আছে, নিজস্ব নমুনাসহ</translation>
    </message>
    <message>
        <source>{letter} is the only letter; remove the language instead</source>
        <translation>{letter} একমাত্র অক্ষর; এর বদলে ভাষাটি সরান</translation>
    </message>
    <message>
        <source>there is a signer {name} already, with samples of their own</source>
        <translation>{name} নামে একজন সংকেতকারী আগে থেকেই আছেন, নিজস্ব নমুনাসহ</translation>
    </message>
    <message>
        <source>there is a language {name!r} already; take another name</source>
        <translation>{name!r} ভাষা আগে থেকেই আছে; অন্য নাম নিন</translation>
    </message>
    <message>
        <source>cannot remove {code}: {reason}</source>
        <translation>{code} সরানো যাচ্ছে না: {reason}</translation>
    </message>
    <message>
        <source>there is a language {code!r} already; nothing was changed</source>
        <translation>{code!r} ভাষা আগে থেকেই আছে; কিছু বদলানো হয়নি</translation>
    </message>
    <message>
        <source>no language {code!r} was removed</source>
        <translation>{code!r} নামে কোনো ভাষা সরানো হয়নি</translation>
    </message>
    <message>
        <source>cannot bring back {code}: {reason}</source>
        <translation>{code} ফিরিয়ে আনা যাচ্ছে না: {reason}</translation>
    </message>
    <message>
        <source>there are no samples of {name!r} here; signers: {known}</source>
        <translation>এখানে {name!r}-এর কোনো নমুনা নেই; সংকেতকারী: {known}</translation>
    </message>
    <message>
        <source>the language {code} comes with signapp and stays</source>
        <translation>{code} ভাষা signapp-এর সঙ্গে আসে এবং থাকবে</translation>
    </message>
    <message>
        <source>{code} is not among your own languages</source>
        <translation>{code} আপনার নিজের ভাষাগুলোর মধ্যে নেই</translation>
    </message>
    <message>
        <source>retraining cannot start: {reason}</source>
        <translation>পুনঃপ্রশিক্ষণ শুরু করা যাচ্ছে না: {reason}</translation>
    </message>
    <message>
        <source>retraining failed: {reason}</source>
        <translation>পুনঃপ্রশিক্ষণ ব্যর্থ হয়েছে: {reason}</translation>
    </message>
    <message>
        <source>the recordings of {code} cannot be read ({reason})</source>
        <translation>{code}-এর রেকর্ডিং পড়া যাচ্ছে না ({reason})</translation>
    </message>
    <message>
        <source>{path} shows no hand; nothing of it was added</source>
        <translation>{path}-এ কোনো হাত দেখা যায় না; এর কিছু যোগ করা হয়নি</translation>
    </message>
    <message>
        <source>{path} shows no hand in any of {count} pictures; nothing of it was added</source>
        <translation>{path}-এর {count}টি ছবির কোনোটিতেই হাত দেখা যায় না; এর কিছু যোগ করা হয়নি</translation>
    </message>
    <message>
        <source>the recordings cannot be read: {reason}</source>
        <translation>রেকর্ডিং পড়া যাচ্ছে না: {reason}</translation>
    </message>
    <message>
        <source>it ended early</source>
        <translation>সেটি আগেই শেষ হয়ে গেছে</translation>
    </message>
    <message>
        <source>Retraining needs PyTorch, which is not installed. Add it with: {command}</source>
        <translation>পুনঃপ্রশিক্ষণের জন্য PyTorch লাগে, যা ইনস্টল করা নেই। এভাবে যোগ করুন: {command}</translation>
    </message>
    <message>
        <source>{path} is neither a picture nor a video that signapp reads; save pictures as JPEG, videos as MP4</source>
        <translation>{path} signapp পড়ে এমন ছবি বা ভিডিও নয়; ছবি JPEG, ভিডিও MP4 হিসেবে সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>{path} is a list of other files, not a video; name those files</source>
        <translation>{path} অন্য ফাইলের তালিকা, ভিডিও নয়; সেই ফাইলগুলো দিন</translation>
    </message>
    <message>
        <source>{path} is a folder; give the video files in it</source>
        <translation>{path} একটি ফোল্ডার; এর ভিডিও ফাইলগুলো দিন</translation>
    </message>
    <message>
        <source>no file {path}; check the path</source>
        <translation>{path} ফাইল নেই; পথ দেখুন</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file; give a video file</source>
        <translation>{path} সাধারণ ফাইল নয়; ভিডিও ফাইল দিন</translation>
    </message>
    <message>
        <source>{path} is empty (0 bytes); record or copy it again</source>
        <translation>{path} খালি (0 বাইট); আবার রেকর্ড বা কপি করুন</translation>
    </message>
    <message>
        <source>{path} has no video stream (sound only?); give a video file</source>
        <translation>{path}-এ ভিডিও স্ট্রিম নেই (শুধু শব্দ?); ভিডিও ফাইল দিন</translation>
    </message>
    <message>
        <source>{path}: this FFmpeg has no decoder for its video; convert it, e.g. to H.264</source>
        <translation>{path}: এই FFmpeg-এ এই ভিডিওর ডিকোডার নেই; রূপান্তর করুন, যেমন H.264-এ</translation>
    </message>
    <message>
        <source>{path}: {width}x{height} pixels are more than signapp reads; make a smaller copy</source>
        <translation>{path}: {width}x{height} পিক্সেল signapp-এর সীমার বেশি; ছোট কপি তৈরি করুন</translation>
    </message>
    <message>
        <source>{path}: it holds {pages} pages; save each as its own picture</source>
        <translation>{path}: এতে {pages}টি পাতা আছে; প্রতিটি আলাদা ছবি হিসেবে সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>{path}: frames of {width}x{height} are larger than signapp reads; make a smaller copy</source>
        <translation>{path}: {width}x{height} ফ্রেম signapp-এর সীমার চেয়ে বড়; ছোট কপি তৈরি করুন</translation>
    </message>
    <message>
        <source>{path}: no frame could be decoded{why}; the file is empty of video or damaged</source>
        <translation>{path}: একটি ফ্রেমও পড়া যায়নি{why}; ফাইলে ভিডিও নেই বা তা নষ্ট</translation>
    </message>
    <message>
        <source>{path}: cannot go to {time:.3f} s in this file</source>
        <translation>{path}: এই ফাইলে {time:.3f} সে.-এ যাওয়া যাচ্ছে না</translation>
    </message>
    <message>
        <source>{path}: FFmpeg cannot read this video ({reason}); convert it, e.g. to H.264</source>
        <translation>{path}: FFmpeg এই ভিডিও পড়তে পারছে না ({reason}); রূপান্তর করুন, যেমন H.264-এ</translation>
    </message>
    <message>
        <source>an MP4 or MOV file that is cut off or damaged: its index is missing; copy it again or repair it</source>
        <translation>একটি MP4 বা MOV ফাইল যা কাটা বা নষ্ট: এর সূচি নেই; আবার কপি বা মেরামত করুন</translation>
    </message>
    <message>
        <source>a video file that is cut off or damaged; copy it again or repair it</source>
        <translation>একটি ভিডিও ফাইল যা কাটা বা নষ্ট; আবার কপি বা মেরামত করুন</translation>
    </message>
    <message>
        <source>not a video that FFmpeg can read; give a video file</source>
        <translation>FFmpeg পড়তে পারে এমন ভিডিও নয়; ভিডিও ফাইল দিন</translation>
    </message>
    <message>
        <source>is a Git LFS pointer, not the file itself; run &apos;git lfs pull&apos; where it was copied from</source>
        <translation>একটি Git LFS পয়েন্টার, ফাইলটি নয়; যেখান থেকে কপি করা সেখানে &apos;git lfs pull&apos; চালান</translation>
    </message>
    <message>
        <source>cannot be read: {reason}</source>
        <translation>পড়া যাচ্ছে না: {reason}</translation>
    </message>
    <message>
        <source>is a HEIC picture, which needs the package pi-heif; save it as JPEG</source>
        <translation>একটি HEIC ছবি, যার জন্য pi-heif প্যাকেজ লাগে; JPEG হিসেবে সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>is a video with the suffix of a picture; rename it</source>
        <translation>ছবির প্রত্যয়যুক্ত ভিডিও; নাম বদলান</translation>
    </message>
    <message>
        <source>is a web page or another text, not a picture (a download that failed?)</source>
        <translation>ওয়েব পাতা বা অন্য লেখা, ছবি নয় (ডাউনলোড ব্যর্থ?)</translation>
    </message>
    <message>
        <source>is too large for this machine&apos;s memory; make a smaller copy</source>
        <translation>এই কম্পিউটারের মেমোরির জন্য খুব বড়; ছোট কপি তৈরি করুন</translation>
    </message>
    <message>
        <source>is not a readable picture (damaged?); save it as JPEG or PNG</source>
        <translation>পড়ার মতো ছবি নয় (নষ্ট?); JPEG বা PNG হিসেবে সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>is not a readable picture: {kind} that is damaged or not whole</source>
        <translation>পড়ার মতো ছবি নয়: {kind} যা নষ্ট বা অসম্পূর্ণ</translation>
    </message>
    <message>
        <source>{path} could not be used ({reason})</source>
        <translation>{path} ব্যবহার করা যায়নি ({reason})</translation>
    </message>
    <message>
        <source>reading stopped early ({reason})</source>
        <translation>পড়া আগেই থেমে গেছে ({reason})</translation>
    </message>
    <message>
        <source>cut off: {found} of {listed} frames are in the file</source>
        <translation>কাটা: {listed}টির মধ্যে {found}টি ফ্রেম ফাইলে আছে</translation>
    </message>
    <message>
        <source>cut off: it states {stated:.1f} s and ends at {reached:.1f} s</source>
        <translation>কাটা: {stated:.1f} সে. লেখা, কিন্তু {reached:.1f} সে.-এ শেষ</translation>
    </message>
    <message>
        <source>damaged: {damaged} of {total} frames are not whole{why}</source>
        <translation>নষ্ট: {total}টির মধ্যে {damaged}টি ফ্রেম সম্পূর্ণ নয়{why}</translation>
    </message>
    <message>
        <source>{path} holds no recordings of signapp ({reason})</source>
        <translation>{path}-এ signapp-এর কোনো রেকর্ডিং নেই ({reason})</translation>
    </message>
    <message>
        <source>no letter has {count} samples yet; record more before retraining</source>
        <translation>এখনও কোনো বর্ণের {count}টি নমুনা নেই; পুনঃপ্রশিক্ষণের আগে আরও রেকর্ড করুন</translation>
    </message>
    <message>
        <source>only one letter is recorded; a recogniser needs at least two</source>
        <translation>মাত্র একটি বর্ণ রেকর্ড করা হয়েছে; চেনার জন্য অন্তত দুটি চাই</translation>
    </message>
    <message>
        <source>{folder} has no {file}, without which its letters would be forgotten; start afresh or choose another model</source>
        <translation>{folder}-এ {file} নেই, যা ছাড়া এর বর্ণগুলি ভুলে যাওয়া হবে; নতুন করে শুরু করুন বা অন্য মডেল বেছে নিন</translation>
    </message>
    <message>
        <source>no checkpoint at {path}; check the path</source>
        <translation>{path}-এ কোনো চেকপয়েন্ট নেই; পথটি দেখে নিন</translation>
    </message>
    <message>
        <source>{path} is not a usable checkpoint ({reason}); train it again</source>
        <translation>{path} ব্যবহারযোগ্য চেকপয়েন্ট নয় ({reason}); এটিকে আবার প্রশিক্ষণ দিন</translation>
    </message>
    <message>
        <source>{path}: ONNX Runtime and torch differ by {difference} in a probability</source>
        <translation>{path}: ONNX Runtime ও torch-এর একটি সম্ভাব্যতায় {difference} পার্থক্য</translation>
    </message>
    <message>
        <source>sessions that were not trained on</source>
        <translation>যে পর্বগুলিতে প্রশিক্ষণ হয়নি সেগুলি</translation>
    </message>
    <message>
        <source>takes that were not trained on</source>
        <translation>যে রেকর্ডিংগুলিতে প্রশিক্ষণ হয়নি সেগুলি</translation>
    </message>
    <message>
        <source>the end of each letter&apos;s only take, which flatters: record every letter twice or more</source>
        <translation>প্রতিটি বর্ণের একমাত্র রেকর্ডিংয়ের (এতে ফল ভালো দেখায়: প্রতিটি বর্ণ দুই বা তার বেশি বার রেকর্ড করুন) শেষ অংশ</translation>
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
        <source>Landmarks as NumPy arrays (.npz)</source>
        <translation>হাতের বিন্দু, NumPy অ্যারে হিসেবে (.npz)</translation>
    </message>
    <message>
        <source>Landmarks as a table (.csv)</source>
        <translation>হাতের বিন্দু, সারণি হিসেবে (.csv)</translation>
    </message>
    <message>
        <source>Landmarks for pose-format (.pose)</source>
        <translation>হাতের বিন্দু, pose-format-এর জন্য (.pose)</translation>
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
    <message>
        <source>Merge into an ELAN file that is there, as own tiers:</source>
        <translation>বিদ্যমান ELAN ফাইলে আলাদা টিয়ার হিসেবে মেলান:</translation>
    </message>
    <message>
        <source>Nothing else in it is changed, and it is copied first. Close it in ELAN.</source>
        <translation>এতে আর কিছু বদলায় না, আর আগে এর অনুলিপি করা হয়। ELAN-এ এটি বন্ধ করুন।</translation>
    </message>
    <message>
        <source>ELAN file to merge into</source>
        <translation>যে ELAN ফাইলে মেলানো হবে</translation>
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
        <translation>{folder}-এ লেখা হয়েছে: {names}</translation>
    </message>
</context>
<context>
    <name>FirstStepsStrip</name>
    <message>
        <source>Your name</source>
        <translation>আপনার নাম</translation>
    </message>
    <message>
        <source>Go to Live</source>
        <translation>লাইভে যান</translation>
    </message>
    <message>
        <source>Leave the first steps</source>
        <translation>প্রথম ধাপগুলি ছাড়ুন</translation>
    </message>
    <message>
        <source>Leave the first steps; the ? menu shows them again</source>
        <translation>প্রথম ধাপগুলি ছাড়ুন; ? মেনু আবার দেখায়</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>আপনার ভাষা বাছুন</translation>
    </message>
    <message>
        <source>See a sign</source>
        <translation>সংকেত দেখুন</translation>
    </message>
    <message>
        <source>Sign a letter</source>
        <translation>একটি অক্ষর দেখান</translation>
    </message>
    <message>
        <source>Spell your name</source>
        <translation>নিজের নাম লিখুন</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>এইটুকুই</translation>
    </message>
    <message>
        <source>Make it yours</source>
        <translation>নিজের করে নিন</translation>
    </message>
    <message>
        <source>{letter} is written. The ring fills while you hold a sign; when it is full, the letter is written. Lower your hand for a moment to write it twice.</source>
        <translation>{letter} লেখা হয়েছে। সংকেত ধরে রাখলে বৃত্ত ভরে; পুরো ভরলে অক্ষর লেখা হয়। দুবার লিখতে হাত একটু নামান।</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>এগিয়ে যান</translation>
    </message>
    <message>
        <source>{title}, done</source>
        <translation>{title}, হয়ে গেছে</translation>
    </message>
    <message>
        <source>Which alphabet do you sign? Choose it above, at the right.</source>
        <translation>কোন বর্ণমালায় সংকেত দেখান? উপরে ডান দিকে বাছুন।</translation>
    </message>
    <message>
        <source>Look at the sign of a letter: the chart has them all.</source>
        <translation>কোনো অক্ষরের সংকেত দেখুন: তালিকায় সবই আছে।</translation>
    </message>
    <message>
        <source>The demo signs for you: watch how the ring fills and the letter is written. With a camera you sign yourself.</source>
        <translation>ডেমো আপনার হয়ে সংকেত দেখায়: দেখুন কীভাবে বৃত্ত ভরে ও অক্ষর লেখা হয়। ক্যামেরা থাকলে নিজেই দেখান।</translation>
    </message>
    <message>
        <source>Hold the sign of a letter still, until the ring around it is full.</source>
        <translation>কোনো অক্ষরের সংকেত স্থির ধরে রাখুন, চারপাশের বৃত্ত ভরা পর্যন্ত।</translation>
    </message>
    <message>
        <source>Give yourself a profile. As soon as there is a camera, “Make it yours” teaches it your hands.</source>
        <translation>নিজের একটি প্রোফাইল করুন। ক্যামেরা এলেই “নিজের করে নিন” তাকে আপনার হাত শেখায়।</translation>
    </message>
    <message>
        <source>Show your own signs once, and the app knows your hands.</source>
        <translation>নিজের সংকেত একবার দেখান, অ্যাপ আপনার হাত চিনবে।</translation>
    </message>
    <message>
        <source>You can sign, spell and teach now. The ? menu shows these steps again.</source>
        <translation>এখন সংকেত দেখাতে, বানান করতে ও শেখাতে পারেন। ? মেনু এই ধাপগুলি আবার দেখায়।</translation>
    </message>
    <message>
        <source>{language} has no signs for this name.</source>
        <translation>{language}-এ এই নামের সংকেত নেই।</translation>
    </message>
    <message>
        <source>Type your name, and watch how it is signed.</source>
        <translation>নিজের নাম টাইপ করুন, আর দেখুন কীভাবে সংকেতে লেখা হয়।</translation>
    </message>
    <message>
        <source>Sign one letter after the other: {letters}</source>
        <translation>একে একে অক্ষর দেখান: {letters}</translation>
    </message>
    <message>
        <source>Type your name to see its letters, then sign one after the other.</source>
        <translation>অক্ষর দেখতে নিজের নাম টাইপ করুন, তারপর একে একে দেখান।</translation>
    </message>
    <message>
        <source>Keep {language}</source>
        <translation>{language} থাকুক</translation>
    </message>
    <message>
        <source>Open the chart</source>
        <translation>তালিকা খুলুন</translation>
    </message>
    <message>
        <source>See it signed</source>
        <translation>সংকেতে দেখুন</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>নতুন প্রোফাইল…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>whole hand curved</source>
        <translation>পুরো হাত বাঁকানো</translation>
    </message>
    <message>
        <source>tips of the index fingers meet above</source>
        <translation>তর্জনীর ডগা উপরে মিলিত</translation>
    </message>
    <message>
        <source>little finger up</source>
        <translation>কনিষ্ঠা উপরে</translation>
    </message>
    <message>
        <source>other hand above the index finger</source>
        <translation>তর্জনীর উপরে অন্য হাত</translation>
    </message>
    <message>
        <source>one hand draws it</source>
        <translation>এক হাত বাতাসে আঁকে</translation>
    </message>
    <message>
        <source>palm down</source>
        <translation>তালু নিচের দিকে</translation>
    </message>
    <message>
        <source>all fingertips on the thumb</source>
        <translation>সব আঙুলের ডগা বৃদ্ধাঙ্গুলে</translation>
    </message>
    <message>
        <source>index finger hooked under the ring</source>
        <translation>বলয়ের নিচে বাঁকানো তর্জনী</translation>
    </message>
    <message>
        <source>index finger below the other hand&apos;s fork</source>
        <translation>অন্য হাতের কাঁটার নিচে তর্জনী</translation>
    </message>
    <message>
        <source>seen in public recordings of signers</source>
        <translation>সংকেতকারীদের প্রকাশ্য রেকর্ডিংয়ে দেখা</translation>
    </message>
    <message>
        <source>the alphabet that the Indian Sign Language Research and Training Centre teaches</source>
        <translation>যে বর্ণমালা Indian Sign Language Research and Training Centre শেখায়</translation>
    </message>
</context>
<context>
    <name>FormsDialog</name>
    <message>
        <source>Signs of {letter}</source>
        <translation>{letter}-এর সংকেত</translation>
    </message>
    <message>
        <source>Sign it your own way: any sign is taken and learnt as yours. Choose a picture if you want to be shown that one.</source>
        <translation>নিজের মতো করে দেখান: যেকোনো সংকেত নেওয়া হয় এবং আপনার বলে শেখা হয়। কোনো ছবি দেখতে চাইলে সেটি বেছে নিন।</translation>
    </message>
    <message>
        <source>Sign it your own way: any sign is taken and learnt as yours. No other picture of this letter is known.</source>
        <translation>নিজের মতো করে দেখান: যেকোনো সংকেত নেওয়া হয় এবং আপনার বলে শেখা হয়। এই অক্ষরের আর কোনো ছবি জানা নেই।</translation>
    </message>
    <message>
        <source>As the chart has it</source>
        <translation>চার্টে যেমন আছে</translation>
    </message>
</context>
<context>
    <name>HandModelOffer</name>
    <message>
        <source>signapp finds hands with a model of MediaPipe&apos;s, which is not here yet. It is downloaded once, from {source}, and checked.</source>
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
    <message>
        <source>First steps, and views for others (F1)</source>
        <translation>প্রথম ধাপ, আর অন্যদের জন্য দৃশ্য (F1)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>সাহায্য</translation>
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
    <name>Importer</name>
    <message>
        <source>Annotations</source>
        <translation>অ্যানোটেশন</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>আমদানি</translation>
    </message>
    <message>
        <source>{name} holds no annotations.</source>
        <translation>{name}-এ কোনো অ্যানোটেশন নেই।</translation>
    </message>
    <message>
        <source>Which tier holds the letters?</source>
        <translation>অক্ষরগুলি কোন টিয়ারে আছে?</translation>
    </message>
    <message>
        <source>{count} letters of {name} took the place of those before; Undo brings them back.</source>
        <translation>{name}-এর {count}টি অক্ষর আগেরগুলির জায়গা নিল; পূর্বাবস্থায় ফেরালে সেগুলি ফিরে আসে।</translation>
    </message>
    <message>
        <source>{count} annotations are no letters: they stand among the notes.</source>
        <translation>{count}টি অ্যানোটেশন অক্ষর নয়: সেগুলি টীকার মধ্যে আছে।</translation>
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
        <source>American Sign Language</source>
        <translation>আমেরিকান সাংকেতিক ভাষা</translation>
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
    <message>
        <source>The one-handed manual alphabet of American Sign Language. J and Z are signed by a movement; the other 24 letters are held.</source>
        <translation>আমেরিকান সাংকেতিক ভাষার এক হাতের হস্ত-বর্ণমালা। J ও Z নড়াচড়া দিয়ে দেখানো হয়; বাকি ২৪টি অক্ষর স্থির রাখা হয়।</translation>
    </message>
</context>
<context>
    <name>LearningOffers</name>
    <message>
        <source>Does it misread your signs? Show them once, and it knows your hands.</source>
        <translation>আপনার সংকেত ভুল পড়ে? একবার দেখিয়ে দিন, তাহলে আপনার হাত চিনবে।</translation>
    </message>
    <message>
        <source>Make it yours</source>
        <translation>নিজের করে নিন</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>না, ধন্যবাদ</translation>
    </message>
    <message>
        <source>Was that sign your {letter}? It can be learnt.</source>
        <translation>ওই সংকেতটি কি আপনার {letter}? এটি শেখানো যায়।</translation>
    </message>
    <message>
        <source>Learn it</source>
        <translation>শিখে নিন</translation>
    </message>
    <message>
        <source>No</source>
        <translation>না</translation>
    </message>
    <message>
        <source>Whose sign is it?</source>
        <translation>এটি কার সংকেত?</translation>
    </message>
    <message>
        <source>Learnt as {name}’s {letter}.</source>
        <translation>{name}-এর {letter} বলে শেখা হয়েছে।</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ঠিক আছে</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ফিরিয়ে নিন</translation>
    </message>
    <message>
        <source>The sign was taken back.</source>
        <translation>সংকেতটি ফিরিয়ে নেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>“Make it yours” stays in the menu of names at the top.</source>
        <translation>“নিজের করে নিন” উপরের নামের মেনুতে থাকে।</translation>
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
        <source>trained</source>
        <translation>প্রশিক্ষিত</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>নড়ে</translation>
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
    <name>LiveSigner</name>
    <message>
        <source>More than two hands are in the picture. Choose whose to read in the menu of sources.</source>
        <translation>ছবিতে দুটির বেশি হাত আছে। কার হাত পড়া হবে, উৎসের মেনুতে বেছে নিন।</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation>সবার</translation>
    </message>
    <message>
        <source>Of the person on the left</source>
        <translation>বাঁ দিকের ব্যক্তির</translation>
    </message>
    <message>
        <source>Of the person on the right</source>
        <translation>ডান দিকের ব্যক্তির</translation>
    </message>
    <message>
        <source>Of the nearest person</source>
        <translation>সবচেয়ে কাছের ব্যক্তির</translation>
    </message>
    <message>
        <source>In a box that I draw</source>
        <translation>আমার আঁকা বাক্সে</translation>
    </message>
    <message>
        <source>Whose hands to read</source>
        <translation>কার হাত পড়া হবে</translation>
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
        <source>Draw the hands&apos; landmarks (L)</source>
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
        <source>Present</source>
        <translation>উপস্থাপন</translation>
    </message>
    <message>
        <source>Show the text to others: large, or beside a video call</source>
        <translation>লেখা অন্যদের দেখান: বড় করে, বা ভিডিও কলের পাশে</translation>
    </message>
    <message>
        <source>Classroom view</source>
        <translation>শ্রেণিকক্ষের দৃশ্য</translation>
    </message>
    <message>
        <source>Captions window</source>
        <translation>ক্যাপশনের উইন্ডো</translation>
    </message>
    <message>
        <source>Reads letters that are held, and moving signs; not fluent spelling.</source>
        <translation>ধরে রাখা অক্ষর ও চলন্ত সংকেত পড়ে; দ্রুত বানান নয়।</translation>
    </message>
    <message>
        <source>Hold a letter, show a moving sign, or type: it is written here.</source>
        <translation>অক্ষর ধরুন, চলন্ত সংকেত দেখান বা টাইপ করুন: এখানে লেখা হবে।</translation>
    </message>
    <message>
        <source>Hold a letter, or type: it is written here.</source>
        <translation>অক্ষর ধরে রাখুন বা টাইপ করুন: এখানে লেখা হবে।</translation>
    </message>
    <message>
        <source>The demo signs letters of Indian Sign Language.</source>
        <translation>ডেমো ভারতীয় সাংকেতিক ভাষার অক্ষর দেখায়।</translation>
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
        <source>light tracker</source>
        <translation>হালকা ট্র্যাকার</translation>
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
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>আরও</translation>
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
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Name of the person who signs</source>
        <translation>যিনি সংকেত দেখান তাঁর নাম</translation>
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
    <name>OtherForms</name>
    <message>
        <source>Also signed so:</source>
        <translation>এভাবেও দেখানো হয়:</translation>
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message>
        <source>Counted on moments of the same holds that were not learnt from. Another day or another light may be harder; a second round helps.</source>
        <translation>একই সংকেতের এমন মুহূর্তে গোনা, যা থেকে শেখা হয়নি। অন্য দিন বা অন্য আলোয় কঠিন হতে পারে; আরেকবার করলে ভালো হয়।</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>এটি ব্যবহার করুন</translation>
    </message>
    <message>
        <source>Look at my signs…</source>
        <translation>আমার সংকেত দেখুন…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ফিরিয়ে নিন</translation>
    </message>
    <message>
        <source>Take all signs of this round back</source>
        <translation>এই পর্বের সব সংকেত ফিরিয়ে নিন</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Nothing was signed</source>
        <translation>কিছুই দেখানো হয়নি</translation>
    </message>
    <message>
        <source>Before: {n} of {all}</source>
        <translation>আগে: {all}-এর মধ্যে {n}</translation>
    </message>
    <message>
        <source>Now: {n} of {all}</source>
        <translation>এখন: {all}-এর মধ্যে {n}</translation>
    </message>
    <message>
        <source>Read now: {letters}</source>
        <translation>এখন পড়ে: {letters}</translation>
    </message>
    <message>
        <source>Not read yet: {letters}. Sign them again in another round.</source>
        <translation>এখনো পড়ে না: {letters}। আরেক পর্বে আবার দেখান।</translation>
    </message>
    <message>
        <source>This round made it worse: undo it, and try again.</source>
        <translation>এই পর্বে আরও খারাপ হয়েছে: ফিরিয়ে নিয়ে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>Skipped: {letters}</source>
        <translation>বাদ গেছে: {letters}</translation>
    </message>
</context>
<context>
    <name>PracticeTab</name>
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
        <source>Sign it</source>
        <translation>সংকেত করুন</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>পড়ুন</translation>
    </message>
    <message>
        <source>Move as shown, then lower your hands.</source>
        <translation>যেমন দেখানো হয়েছে তেমন হাত নাড়ুন, তারপর হাত নামান।</translation>
    </message>
    <message>
        <source>Sign this letter</source>
        <translation>এই অক্ষরটি দেখান</translation>
    </message>
    <message>
        <source>Show this sign</source>
        <translation>এই সংকেতটি দেখান</translation>
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
    <name>ProfileSwitcher</name>
    <message>
        <source>Who signs: {name}</source>
        <translation>কে দেখান: {name}</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>সবাই</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>অতিথি</translation>
    </message>
    <message>
        <source>Guest: the model as it is</source>
        <translation>অতিথি: মডেল যেমন আছে</translation>
    </message>
    <message>
        <source>Everyone together</source>
        <translation>সবাই একসঙ্গে</translation>
    </message>
    <message>
        <source>Make it yours…</source>
        <translation>নিজের করে নিন…</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>নতুন প্রোফাইল…</translation>
    </message>
    <message>
        <source>Import a profile…</source>
        <translation>প্রোফাইল আনুন…</translation>
    </message>
    <message>
        <source>Signs of {name}…</source>
        <translation>{name}-এর সংকেত…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>নাম বদলান…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>রপ্তানি…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>মুছে ফেলুন…</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>নতুন প্রোফাইল</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>প্রোফাইলের নাম বদলান</translation>
    </message>
    <message>
        <source>Erase {name}, with all signs that are {name}’s own in this language? What is erased for good cannot be brought back; signs deleted before go with it.</source>
        <translation>{name}-কে মুছবেন, এই ভাষায় {name}-এর নিজের সব সংকেতসহ? চিরতরে মুছলে আর ফেরানো যায় না; আগে মোছা সংকেতও তার সঙ্গে যায়।</translation>
    </message>
    <message>
        <source>Erase the profile?</source>
        <translation>প্রোফাইল মুছবেন?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>চিরতরে মুছুন</translation>
    </message>
    <message>
        <source>Only remove</source>
        <translation>শুধু সরান</translation>
    </message>
    <message>
        <source>{name} was erased.</source>
        <translation>{name} মুছে গেছে।</translation>
    </message>
    <message>
        <source>{name} was removed. Undo in the Teach tab brings the signs back.</source>
        <translation>{name} সরানো হয়েছে। “শেখান” ট্যাবের “ফিরিয়ে নিন” সংকেতগুলি ফেরত আনে।</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>প্রোফাইল রপ্তানি</translation>
    </message>
    <message>
        <source>Profile (*.npz)</source>
        <translation>প্রোফাইল (*.npz)</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>{path} নামে সংরক্ষিত</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>প্রোফাইল আনুন</translation>
    </message>
    <message>
        <source>{name} is here and in use.</source>
        <translation>{name} এসেছে এবং ব্যবহৃত হচ্ছে।</translation>
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
    <name>ReadingPage</name>
    <message>
        <source>Hands that spell a word</source>
        <translation>শব্দ বানান করছে এমন হাত</translation>
    </message>
    <message>
        <source>Which words</source>
        <translation>কোন শব্দ</translation>
    </message>
    <message>
        <source>Pace of the hands</source>
        <translation>হাতের গতি</translation>
    </message>
    <message>
        <source>The word that you read</source>
        <translation>আপনি যে শব্দ পড়লেন</translation>
    </message>
    <message>
        <source>Type what the hands spell, then Enter</source>
        <translation>হাত যা বানান করে তা লিখুন, তারপর Enter</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>শুরু করুন</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>যাচাই করুন</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>আবার শুরু করুন</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>আবার দেখান</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>বলে দিন</translation>
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
        <translation>প্রতিদিনের শব্দ</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Letters that look alike</source>
        <translation>দেখতে একরকম অক্ষর</translation>
    </message>
    <message>
        <source>Moving signs that you taught</source>
        <translation>আপনার শেখানো চলন্ত সংকেত</translation>
    </message>
    <message>
        <source>My own list</source>
        <translation>আমার নিজের তালিকা</translation>
    </message>
    <message>
        <source>Open a list…</source>
        <translation>তালিকা খুলুন…</translation>
    </message>
    <message numerus="yes">
        <source>Practice: a round with %n word(s) to come</source>
        <translation>
            <numerusform>অনুশীলন: একটি পর্ব, %nটি শব্দ বাকি</numerusform>
            <numerusform>অনুশীলন: একটি পর্ব, %nটি শব্দ বাকি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give this round up and start another? %n word(s) are still to come.</source>
        <translation>
            <numerusform>এই পর্ব ছেড়ে আরেকটি শুরু করবেন? %nটি শব্দ এখনও বাকি।</numerusform>
            <numerusform>এই পর্ব ছেড়ে আরেকটি শুরু করবেন? %nটি শব্দ এখনও বাকি।</numerusform>
        </translation>
    </message>
    <message>
        <source>Start again?</source>
        <translation>আবার শুরু করবেন?</translation>
    </message>
    <message>
        <source>Read it: {language}</source>
        <translation>পড়ুন: {language}</translation>
    </message>
    <message>
        <source>Hands spell a word, letter by letter. You type what you read.</source>
        <translation>হাত একটি একটি অক্ষরে শব্দ বানান করে। আপনি যা পড়েন তা লিখুন।</translation>
    </message>
    <message>
        <source>Which word is this?</source>
        <translation>এটি কোন শব্দ?</translation>
    </message>
    <message>
        <source>Right: {word}</source>
        <translation>ঠিক: {word}</translation>
    </message>
    <message>
        <source>Not {typed}. Look again.</source>
        <translation>{typed} নয়। আবার দেখুন।</translation>
    </message>
    <message>
        <source>It was {word}.</source>
        <translation>এটি ছিল {word}।</translation>
    </message>
    <message>
        <source>Round finished</source>
        <translation>পর্ব শেষ</translation>
    </message>
    <message>
        <source>{right} of {asked} right</source>
        <translation>{asked}টির মধ্যে {right}টি ঠিক</translation>
    </message>
    <message>
        <source>Open a list of words</source>
        <translation>শব্দের তালিকা খুলুন</translation>
    </message>
    <message>
        <source>Texts, one word a line (*.txt);;All files (*)</source>
        <translation>টেক্সট, প্রতি লাইনে একটি শব্দ (*.txt);;সব ফাইল (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) from your list</source>
        <translation>
            <numerusform>আপনার তালিকা থেকে %nটি শব্দ</numerusform>
            <numerusform>আপনার তালিকা থেকে %nটি শব্দ</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, for want of signs: {words}</source>
        <translation>সংকেত না থাকায় বাদ গেছে: {words}</translation>
    </message>
</context>
<context>
    <name>RegionBox</name>
    <message>
        <source>Box around the hands to read</source>
        <translation>যে হাত পড়া হবে তার চারপাশের বাক্স</translation>
    </message>
    <message>
        <source>Drag to draw a box around the hands to read, or move it and its edges.
Arrow keys move it, with Shift its right and lower edge, with Ctrl by a little.</source>
        <translation>যে হাত পড়া হবে তার চারপাশে বাক্স আঁকতে টানুন, অথবা বাক্স ও তার প্রান্ত সরান।
তীর এটিকে সরায়, Shift সহ এর ডান ও নিচের প্রান্ত, Ctrl সহ অল্প করে।</translation>
    </message>
    <message>
        <source>From {left} to {right} % of the width, {top} to {bottom} % of the height</source>
        <translation>প্রস্থের {left} থেকে {right} %, উচ্চতার {top} থেকে {bottom} %</translation>
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
        <source>Record a letter twice or more, then retrain.</source>
        <translation>একটি অক্ষর দুবার বা বেশি রেকর্ড করে প্রশিক্ষণ দিন।</translation>
    </message>
    <message>
        <source>Letters ready: {n}. Two sessions of each make the best measure.</source>
        <translation>তৈরি অক্ষর: {n}। প্রতিটির দুটি পর্বে পরিমাপ সবচেয়ে ভালো হয়।</translation>
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
        <source>Automatic</source>
        <translation>স্বয়ংক্রিয়</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>পূর্ণ</translation>
    </message>
    <message>
        <source>Light: faster, less exact</source>
        <translation>হালকা: দ্রুত, কম নিখুঁত</translation>
    </message>
    <message>
        <source>What finds the hands. Automatic takes the light one only where the full one reads fewer than 20 pictures a second, and says so; for videos it is the full one.</source>
        <translation>কী দিয়ে হাত খোঁজা হয়। পূর্ণ ট্র্যাকার সেকেন্ডে ২০টির কম ছবি পড়লে তবেই “স্বয়ংক্রিয়” হালকা ট্র্যাকার নেয়, এবং তা জানায়; ভিডিওর জন্য পূর্ণ ট্র্যাকারই থাকে।</translation>
    </message>
    <message>
        <source>Hand trac&amp;ker</source>
        <translation>হাত খোঁজার ট্র্যাকার</translation>
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
        <source>High contrast</source>
        <translation>উচ্চ বৈপরীত্য</translation>
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
    <name>SignsDialog</name>
    <message>
        <source>Signs of {name}</source>
        <translation>{name}-এর সংকেত</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>মুছুন</translation>
    </message>
    <message>
        <source>Forget the chosen signs (Del)</source>
        <translation>বেছে নেওয়া সংকেত ভুলে যান (Del)</translation>
    </message>
    <message>
        <source>Moving signs: {language}</source>
        <translation>চলন্ত সংকেত: {language}</translation>
    </message>
    <message>
        <source>What does the sign say? e.g. thank you</source>
        <translation>সংকেতটি কী বলে? যেমন ধন্যবাদ</translation>
    </message>
    <message>
        <source>Name of the sign</source>
        <translation>সংকেতের নাম</translation>
    </message>
    <message>
        <source>Signs that you taught</source>
        <translation>আপনার শেখানো সংকেত</translation>
    </message>
    <message>
        <source>Takes of this sign</source>
        <translation>এই সংকেতের টেক</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>নাম বদলান…</translation>
    </message>
    <message>
        <source>Remove sign…</source>
        <translation>সংকেত সরান…</translation>
    </message>
    <message>
        <source>Delete take</source>
        <translation>টেক মুছুন</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ফিরিয়ে নিন</translation>
    </message>
    <message>
        <source>Import a video…</source>
        <translation>ভিডিও আমদানি করুন…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>ফোল্ডার আমদানি করুন…</translation>
    </message>
    <message>
        <source>Type what the sign says first.</source>
        <translation>আগে লিখুন সংকেতটি কী বলে।</translation>
    </message>
    <message>
        <source>Nothing moved. Press the button and sign after the countdown.</source>
        <translation>কিছু নড়েনি। বোতাম চাপুন, গোনার পরে সংকেত করুন।</translation>
    </message>
    <message>
        <source>Recording… Come to rest, or lower your hands, at the end.</source>
        <translation>রেকর্ড হচ্ছে… শেষে থেমে যান বা হাত নামান।</translation>
    </message>
    <message numerus="yes">
        <source>{sign}: %n take(s)</source>
        <translation>
            <numerusform>{sign}: %nটি টেক</numerusform>
            <numerusform>{sign}: %nটি টেক</numerusform>
        </translation>
    </message>
    <message>
        <source>Take {number}: {seconds} s, {signer}</source>
        <translation>টেক {number}: {seconds} সে., {signer}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>থামান</translation>
    </message>
    <message>
        <source>Record in 3 seconds</source>
        <translation>৩ সেকেন্ডে রেকর্ড করুন</translation>
    </message>
    <message>
        <source>Sign now.</source>
        <translation>এবার সংকেত করুন।</translation>
    </message>
    <message>
        <source>Type the sign&apos;s name, then record it {few} to {many} times.</source>
        <translation>সংকেতের নাম লিখুন, তারপর {few} থেকে {many} বার রেকর্ড করুন।</translation>
    </message>
    <message>
        <source>{count} of {few} takes. Begin with hands down or still; sign; then rest.</source>
        <translation>{few}টির মধ্যে {count}টি টেক। হাত নামিয়ে বা স্থির রেখে শুরু করুন; সংকেত করুন; তারপর থামুন।</translation>
    </message>
    <message>
        <source>In use. More takes help if it is missed or mistaken.</source>
        <translation>ব্যবহারে আছে। বাদ পড়লে বা ভুল হলে আরও টেক সাহায্য করে।</translation>
    </message>
    <message>
        <source>Rename the sign</source>
        <translation>সংকেতের নাম বদলান</translation>
    </message>
    <message numerus="yes">
        <source>Remove {sign} with its %n take(s)? Undo brings them back.</source>
        <translation>
            <numerusform>{sign} তার %nটি টেকসহ সরাবেন? ফেরালে আবার আসে।</numerusform>
            <numerusform>{sign} তার %nটি টেকসহ সরাবেন? ফেরালে আবার আসে।</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove sign</source>
        <translation>সংকেত সরান</translation>
    </message>
    <message>
        <source>Videos ({patterns})</source>
        <translation>ভিডিও ({patterns})</translation>
    </message>
    <message>
        <source>A video of this sign</source>
        <translation>এই সংকেতের ভিডিও</translation>
    </message>
    <message>
        <source>A folder SIGN/SEQUENCE/FRAME.npy, as tutorials make it</source>
        <translation>SIGN/SEQUENCE/FRAME.npy ফোল্ডার, টিউটোরিয়াল যেমন বানায়</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>ফোল্ডার আমদানি করুন</translation>
    </message>
    <message>
        <source>Were the pictures mirrored, like a selfie, before the hands were found?</source>
        <translation>হাত খোঁজার আগে ছবিগুলো কি সেলফির মতো উল্টানো ছিল?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>{n} letters. Each picture is one sign that you held, with the number of its samples. Delete what is wrong; the rest is used at once.</source>
        <translation>{n}টি অক্ষর। প্রতিটি ছবি আপনার ধরে রাখা একটি সংকেত, সঙ্গে নমুনার সংখ্যা। যা ভুল মুছে দিন; বাকিটা তখনই ব্যবহৃত হয়।</translation>
    </message>
    <message>
        <source>There are no signs of {name} in this language yet.</source>
        <translation>এই ভাষায় {name}-এর এখনো কোনো সংকেত নেই।</translation>
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
        <translation>চলন্ত সংকেতও খুঁজুন: সেগুলো শব্দ হিসেবে লেখা হয়</translation>
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
        <source>This computer has no voice for this language ({language}). Install one in the system&apos;s speech settings (on Linux: the packages espeak-ng and alsa-utils), then start signapp again.</source>
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
        <source>Left out, signed by a movement that you have not taught yet: {letters}</source>
        <translation>বাদ গেছে, এমন নড়াচড়া দিয়ে দেখানো হয় যা আপনি এখনও শেখাননি: {letters}</translation>
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
    <name>SpellingRow</name>
    <message>
        <source>Write it as {text}</source>
        <translation>এটি {text} লিখুন</translation>
    </message>
</context>
<context>
    <name>StartPanel</name>
    <message>
        <source>Make it yours</source>
        <translation>নিজের করে নিন</translation>
    </message>
    <message>
        <source>The app shows a letter, you hold its sign, it ticks, and the next one comes. Your hands are busy, so nothing is clicked. Sign each letter your own way: that is what it learns.</source>
        <translation>অ্যাপ একটি অক্ষর দেখায়, আপনি তার সংকেত ধরে রাখেন, টিক চিহ্ন পড়ে, তারপর পরেরটি আসে। হাত ব্যস্ত, তাই কিছু ক্লিক করতে হয় না। প্রতিটি অক্ষর নিজের মতো দেখান: অ্যাপ সেটাই শেখে।</translation>
    </message>
    <message>
        <source>Name of the person who signs</source>
        <translation>যিনি সংকেত দেখান তাঁর নাম</translation>
    </message>
    <message>
        <source>Choose a camera in the Live tab first: this is the demo clip.</source>
        <translation>আগে “লাইভ” ট্যাবে ক্যামেরা বাছুন: এটি ডেমো ক্লিপ।</translation>
    </message>
    <message>
        <source>Only landmarks of the hands are kept, on this computer, until you erase them.</source>
        <translation>শুধু হাতের বিন্দু রাখা হয়, এই কম্পিউটারে, যতক্ষণ না আপনি মোছেন।</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>এখন নয়</translation>
    </message>
    <message>
        <source>Make it yours: {language}</source>
        <translation>নিজের করে নিন: {language}</translation>
    </message>
    <message>
        <source>All {n} letters</source>
        <translation>সব {n}টি অক্ষর</translation>
    </message>
    <message>
        <source>The {n} that differ most among people</source>
        <translation>যে {n}টি মানুষভেদে সবচেয়ে আলাদা</translation>
    </message>
    <message>
        <source>Go on where you left: {n} to come</source>
        <translation>যেখানে ছেড়েছিলেন সেখান থেকে: আর {n}টি</translation>
    </message>
    <message>
        <source>about {n} s</source>
        <translation>প্রায় {n} সে.</translation>
    </message>
    <message>
        <source>about {n} min</source>
        <translation>প্রায় {n} মি.</translation>
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
    <name>TakeStore</name>
    <message numerus="yes">
        <source>%n take(s) added</source>
        <translation>
            <numerusform>%nটি টেক যোগ হয়েছে</numerusform>
            <numerusform>%nটি টেক যোগ হয়েছে</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeView</name>
    <message>
        <source>The take as drawn hands</source>
        <translation>আঁকা হাতে টেকটি</translation>
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
        <source>Add the pack&apos;s recordings, if it has any, to your own?</source>
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
        <source>Moving signs…</source>
        <translation>চলন্ত সংকেত…</translation>
    </message>
    <message>
        <source>Teach signs that move: words, and letters such as J that have a path</source>
        <translation>চলন্ত সংকেত শেখান: শব্দ, এবং J-এর মতো অক্ষর যেগুলো নড়ে</translation>
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
    <name>TextField</name>
    <message>
        <source>Undo</source>
        <translation>ফিরিয়ে নিন</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>আবার করুন</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>কাটুন</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>কপি করুন</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>পেস্ট করুন</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>সব বাছুন</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Recorded samples</source>
        <translation>রেকর্ড করা নমুনা</translation>
    </message>
    <message>
        <source>Record this letter the way you sign it: the app uses it at once.</source>
        <translation>এই অক্ষর নিজের মতো রেকর্ড করুন: অ্যাপ তখনই কাজে লাগায়।</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline of letters</source>
        <translation>অক্ষরের সময়রেখা</translation>
    </message>
    <message>
        <source>Drag on an empty place to draw, on a letter or its ends to move. Enter to write.
Arrow keys: letter to letter; with Alt or Shift its start or end, with Ctrl all of it, by a frame.
Comma and full stop: one frame. Wheel: zoom, with Shift move.</source>
        <translation>আঁকতে ফাঁকা জায়গায় টানুন, সরাতে অক্ষর বা তার প্রান্ত ধরে টানুন। লিখতে Enter।
তীর: অক্ষর থেকে অক্ষরে; Alt বা Shift সহ এর শুরু বা শেষ, Ctrl সহ পুরোটা, এক ফ্রেম।
কমা ও ফুলস্টপ: এক ফ্রেম। চাকা: জুম, Shift সহ সরানো।</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>অক্ষর</translation>
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
        <translation>টীকা</translation>
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
    <name>TimelineEditor</name>
    <message>
        <source>Letter or word</source>
        <translation>অক্ষর বা শব্দ</translation>
    </message>
</context>
<context>
    <name>UnderWay</name>
    <message>
        <source>Looking for letters…</source>
        <translation>অক্ষর খোঁজা হচ্ছে…</translation>
    </message>
    <message>
        <source>So far: {text}</source>
        <translation>এ পর্যন্ত: {text}</translation>
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
        <source>Letters, held or fast</source>
        <translation>অক্ষর, ধরে রাখা বা দ্রুত</translation>
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
        <source>One person signs</source>
        <translation>একজন</translation>
    </message>
    <message>
        <source>The person on the left</source>
        <translation>বাঁ দিকের ব্যক্তি</translation>
    </message>
    <message>
        <source>The person on the right</source>
        <translation>ডান দিকের ব্যক্তি</translation>
    </message>
    <message>
        <source>The nearest person</source>
        <translation>সবচেয়ে কাছের ব্যক্তি</translation>
    </message>
    <message>
        <source>Whose hands to read</source>
        <translation>কার হাত পড়া হবে</translation>
    </message>
    <message>
        <source>Whose hands to read where several people are in the picture</source>
        <translation>ছবিতে একাধিক মানুষ থাকলে কার হাত পড়া হবে</translation>
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
        <source>Learn…</source>
        <translation>শিখুন…</translation>
    </message>
    <message>
        <source>Learn the corrected letters as signs of a person</source>
        <translation>সংশোধিত অক্ষরগুলি কারও সংকেত বলে শিখুন</translation>
    </message>
    <message>
        <source>One frame back (comma)</source>
        <translation>এক ফ্রেম পিছনে (কমা)</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>এক ফ্রেম পিছনে</translation>
    </message>
    <message>
        <source>One frame on (full stop)</source>
        <translation>এক ফ্রেম সামনে (ফুলস্টপ)</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>এক ফ্রেম সামনে</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>বারবার</translation>
    </message>
    <message>
        <source>Play the chosen part again and again</source>
        <translation>বাছাই করা অংশ বারবার চালান</translation>
    </message>
    <message>
        <source>Speed of playing</source>
        <translation>চালানোর গতি</translation>
    </message>
    <message>
        <source>Next doubtful</source>
        <translation>পরের সন্দেহজনক</translation>
    </message>
    <message>
        <source>Go to the next letter below 70 %</source>
        <translation>70 %-এর নিচের পরের অক্ষরে যান</translation>
    </message>
    <message>
        <source>More tiers</source>
        <translation>আরও টিয়ার</translation>
    </message>
    <message>
        <source>Rows for signs and for notes of your own</source>
        <translation>সংকেত ও আপনার টীকার জন্য সারি</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>আমদানি…</translation>
    </message>
    <message>
        <source>Go on with letters of an ELAN file or a table</source>
        <translation>ELAN ফাইল বা সারণির অক্ষর নিয়ে এগিয়ে যান</translation>
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
    <message>
        <source>%p % · {time} left</source>
        <translation>%p % · {time} বাকি</translation>
    </message>
</context>
<context>
    <name>VideoLearning</name>
    <message>
        <source>No hand is seen in the corrected letters.</source>
        <translation>সংশোধিত অক্ষরে কোনো হাত দেখা যায় না।</translation>
    </message>
    <message>
        <source>Who signs in this video?</source>
        <translation>এই ভিডিওতে কে সংকেত দেখান?</translation>
    </message>
    <message numerus="yes">
        <source>Learn %n corrected letter(s) as signs of {name}? Say no if somebody else signs in this video.</source>
        <translation>
            <numerusform>%nটি সংশোধিত অক্ষর {name}-এর সংকেত বলে শিখবেন? ভিডিওতে অন্য কেউ দেখালে “না” বলুন।</numerusform>
            <numerusform>%nটি সংশোধিত অক্ষর {name}-এর সংকেত বলে শিখবেন? ভিডিওতে অন্য কেউ দেখালে “না” বলুন।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learn %n moving sign(s) and the corrected letters as signs of {name}? Say no if somebody else signs in this video.</source>
        <translation>
            <numerusform>%nটি চলন্ত সংকেত ও সংশোধিত অক্ষর {name}-এর সংকেত বলে শিখবেন? ভিডিওতে অন্য কেউ দেখালে “না” বলুন।</numerusform>
            <numerusform>%nটি চলন্ত সংকেত ও সংশোধিত অক্ষর {name}-এর সংকেত বলে শিখবেন? ভিডিওতে অন্য কেউ দেখালে “না” বলুন।</numerusform>
        </translation>
    </message>
    <message>
        <source>Learn the corrections?</source>
        <translation>সংশোধন শিখবেন?</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) learnt as {name}’s. The menu of names at the top shows them.</source>
        <translation>
            <numerusform>%nটি অক্ষর {name}-এর বলে শেখা হয়েছে। উপরের নামের মেনুতে সেগুলি দেখা যায়।</numerusform>
            <numerusform>%nটি অক্ষর {name}-এর বলে শেখা হয়েছে। উপরের নামের মেনুতে সেগুলি দেখা যায়।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) of moving signs learnt as {name}’s.</source>
        <translation>
            <numerusform>চলন্ত সংকেতের %nটি টেক {name}-এর বলে শেখা হয়েছে।</numerusform>
            <numerusform>চলন্ত সংকেতের %nটি টেক {name}-এর বলে শেখা হয়েছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, as nothing moves in them or they are too long: {signs}.</source>
        <translation>বাদ দেওয়া হয়েছে, কারণ এগুলিতে কিছুই নড়ে না বা এগুলি খুব লম্বা: {signs}।</translation>
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
        <source>The video is {problem}; what could be read is labelled.</source>
        <translation>ভিডিওতে ত্রুটি ({problem}); যা পড়া গেছে তা চিহ্নিত।</translation>
    </message>
    <message>
        <source>More than two hands are in the picture: letters of two people may be mixed. Choose whose hands to read and label again.</source>
        <translation>ছবিতে দুটির বেশি হাত আছে: দুজনের অক্ষর মিশে যেতে পারে। কার হাত পড়া হবে বেছে নিয়ে আবার লেবেল করুন।</translation>
    </message>
    <message>
        <source>The hands of one person alone were found, so nobody&apos;s were left out.</source>
        <translation>একজনেরই হাত পাওয়া গেছে, তাই কারও হাত বাদ দেওয়া হয়নি।</translation>
    </message>
    <message>
        <source>No letter was found.</source>
        <translation>কোনো অক্ষর পাওয়া যায়নি।</translation>
    </message>
    <message>
        <source>Open the video first, then import its letters.</source>
        <translation>আগে ভিডিওটি খুলুন, তারপর এর অক্ষর আমদানি করুন।</translation>
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
    <name>Views</name>
    <message>
        <source>First steps</source>
        <translation>প্রথম ধাপ</translation>
    </message>
    <message>
        <source>Classroom view</source>
        <translation>শ্রেণিকক্ষের দৃশ্য</translation>
    </message>
    <message>
        <source>Captions window</source>
        <translation>ক্যাপশনের উইন্ডো</translation>
    </message>
    <message>
        <source>The first steps are in the ? menu at the top.</source>
        <translation>প্রথম ধাপগুলি উপরে ? মেনুতে আছে।</translation>
    </message>
</context>
<context>
    <name>YoursPage</name>
    <message>
        <source>Me</source>
        <translation>আমি</translation>
    </message>
    <message>
        <source>No hand is seen</source>
        <translation>কোনো হাত দেখা যাচ্ছে না</translation>
    </message>
    <message>
        <source>Second hand is not seen</source>
        <translation>দ্বিতীয় হাত দেখা যাচ্ছে না</translation>
    </message>
    <message>
        <source>The hand leaves the picture</source>
        <translation>হাত ছবির বাইরে যাচ্ছে</translation>
    </message>
    <message>
        <source>Come closer</source>
        <translation>কাছে আসুন</translation>
    </message>
    <message>
        <source>Now show {letter}</source>
        <translation>এবার {letter} দেখান</translation>
    </message>
    <message>
        <source>{name} is in use.</source>
        <translation>{name} ব্যবহৃত হচ্ছে।</translation>
    </message>
    <message>
        <source>The round was taken back.</source>
        <translation>পর্বটি ফিরিয়ে নেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>ছবি নেই</translation>
    </message>
    <message>
        <source>The video ended</source>
        <translation>ভিডিও শেষ</translation>
    </message>
</context>
</TS>
