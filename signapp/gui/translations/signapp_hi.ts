<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi">
    <context>
        <name>CandidateBars</name>
        <message>
            <source>Likeliest letters</source>
            <translation>सबसे संभावित अक्षर</translation>
        </message>
    </context>
    <context>
        <name>ChartTab</name>
        <message>
            <source>Letters</source>
            <translation>अक्षर</translation>
        </message>
        <message>
            <source>{language}: the signs that the app expects, drawn as you see yourself in a mirror. Choose one to see it large.</source>
            <translation>{language}: ऐप इन संकेतों की अपेक्षा करता है; चित्र दर्पण जैसे हैं। बड़ा देखने के लिए एक चुनें।</translation>
        </message>
        <message>
            <source>{language}: the signs that the app expects, drawn as you see somebody else sign. Choose one to see it large.</source>
            <translation>{language}: ऐप इन संकेतों की अपेक्षा करता है; चित्र वैसे हैं जैसे सामने वाला व्यक्ति दिखाता है। बड़ा देखने के लिए एक चुनें।</translation>
        </message>
        <message>
            <source>The same sign also stands for {letters}.</source>
            <translation>यही संकेत {letters} के लिए भी है।</translation>
        </message>
    </context>
    <context>
        <name>CloseGuard</name>
        <message>
            <source>Close all the same</source>
            <translation>फिर भी बंद करें</translation>
        </message>
        <message>
            <source>Close signapp?</source>
            <translation>signapp बंद करें?</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>बने रहें</translation>
        </message>
        <message>
            <source>Work is under way. If signapp closes now, this is lost:</source>
            <translation>काम चल रहा है। signapp अभी बंद हुआ तो यह खो जाएगा:</translation>
        </message>
    </context>
    <context>
        <name>ComposerPanel</name>
        <message>
            <source>Text</source>
            <translation>पाठ</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>खाली जगह</translation>
        </message>
        <message>
            <source>⌫ Delete</source>
            <translation>⌫ मिटाएँ</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>वापस लें</translation>
        </message>
        <message>
            <source>Join consonants</source>
            <translation>व्यंजन जोड़ें</translation>
        </message>
        <message>
            <source>Other letter</source>
            <translation>दूसरा अक्षर</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>साफ़ करें</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>कॉपी करें</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>सहेजें…</translation>
        </message>
        <message>
            <source>History…</source>
            <translation>इतिहास…</translation>
        </message>
        <message>
            <source>Text copied</source>
            <translation>पाठ कॉपी हुआ</translation>
        </message>
        <message>
            <source>Save the text</source>
            <translation>पाठ सहेजें</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>पाठ (*.txt)</translation>
        </message>
        <message>
            <source>Cannot write {path}: {reason}</source>
            <translation>{path} लिखा नहीं जा सकता: {reason}</translation>
        </message>
        <message>
            <source>Saved as {path}</source>
            <translation>{path} में सहेजा गया</translation>
        </message>
        <message>
            <source>Join the last consonant to the next one (Ctrl+H)</source>
            <translation>अंतिम व्यंजन को अगले से जोड़ें (Ctrl+H)</translation>
        </message>
        <message>
            <source>Change the last letter to another one with the same sign (Ctrl+E)</source>
            <translation>अंतिम अक्षर को उसी संकेत के दूसरे अक्षर में बदलें (Ctrl+E)</translation>
        </message>
        <message>
            <source>Your text appears here</source>
            <translation>आपका पाठ यहाँ दिखेगा</translation>
        </message>
        <message>
            <source>{letter} was taken. After a consonant it writes nothing: the consonant carries it already.</source>
            <translation>{letter} ले लिया गया। व्यंजन के बाद वह कुछ नहीं लिखता: व्यंजन में वह पहले से है।</translation>
        </message>
    </context>
    <context>
        <name>CurveView</name>
        <message>
            <source>Training curves</source>
            <translation>प्रशिक्षण वक्र</translation>
        </message>
        <message>
            <source>Accuracy {share}</source>
            <translation>शुद्धता {share}</translation>
        </message>
        <message>
            <source>loss {value:.2f}</source>
            <translation>हानि {value:.2f}</translation>
        </message>
        <message>
            <source>accuracy {value:.0%}</source>
            <translation>शुद्धता {value:.0%}</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export</source>
            <translation>निर्यात</translation>
        </message>
        <message>
            <source>CSV tables of frames and letters</source>
            <translation>फ़्रेमों और अक्षरों की CSV तालिकाएँ</translation>
        </message>
        <message>
            <source>SubRip subtitles (.srt)</source>
            <translation>SubRip उपशीर्षक (.srt)</translation>
        </message>
        <message>
            <source>WebVTT subtitles (.vtt)</source>
            <translation>WebVTT उपशीर्षक (.vtt)</translation>
        </message>
        <message>
            <source>ELAN annotations (.eaf)</source>
            <translation>ELAN टिप्पणियाँ (.eaf)</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>The video with the letters drawn in (.mp4; takes a while)</source>
            <translation>अक्षरों सहित वीडियो (.mp4; कुछ समय लगेगा)</translation>
        </message>
        <message>
            <source>What to write:</source>
            <translation>क्या लिखना है:</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>फ़ोल्डर</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>चुनें…</translation>
        </message>
        <message>
            <source>Folder:</source>
            <translation>फ़ोल्डर:</translation>
        </message>
    </context>
    <context>
        <name>Exporter</name>
        <message>
            <source>Written to {folder}: {names}</source>
            <translation>{folder} में लिखा गया: {names}</translation>
        </message>
    </context>
    <context>
        <name>Footer</name>
        <message>
            <source>Message</source>
            <translation>संदेश</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>Settings</source>
            <translation>सेटिंग</translation>
        </message>
        <message>
            <source>Settings (Ctrl+,)</source>
            <translation>सेटिंग (Ctrl+,)</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>दृश्य</translation>
        </message>
    </context>
    <context>
        <name>HandModelOffer</name>
        <message>
            <source>signapp finds hands with a model of MediaPipe's, which is not here yet. It is downloaded once, from {source}, and checked.</source>
            <translation>signapp हाथों को MediaPipe के एक मॉडल से पहचानता है, जो अभी यहाँ नहीं है। यह {source} से एक बार डाउनलोड होता है और जाँचा जाता है।</translation>
        </message>
        <message>
            <source>Download the hand model ({size} MB)</source>
            <translation>हाथ का मॉडल डाउनलोड करें ({size} MB)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>रद्द करें</translation>
        </message>
    </context>
    <context>
        <name>Hints</name>
        <message>
            <source>No hand seen: bring your hand into the picture.</source>
            <translation>कोई हाथ नहीं दिखता: हाथ चित्र में लाएँ।</translation>
        </message>
        <message>
            <source>The hand leaves the picture: move it to the middle.</source>
            <translation>हाथ चित्र से बाहर जा रहा है: उसे बीच में लाएँ।</translation>
        </message>
        <message>
            <source>Too far: come closer.</source>
            <translation>बहुत दूर: पास आएँ।</translation>
        </message>
        <message>
            <source>Too dark: turn on a light or face the window.</source>
            <translation>बहुत अँधेरा: बत्ती जलाएँ या खिड़की की ओर मुँह करें।</translation>
        </message>
        <message>
            <source>Very alike: move and turn the hand a little.</source>
            <translation>सब एक जैसे: हाथ थोड़ा हिलाएँ और घुमाएँ।</translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message>
            <source>History</source>
            <translation>इतिहास</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>लिखा गया</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>पाठ</translation>
        </message>
        <message>
            <source>Nothing yet. A text that you clear is kept here.</source>
            <translation>अभी कुछ नहीं। साफ़ किया गया पाठ यहाँ रहता है।</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>कॉपी करें</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>निर्यात…</translation>
        </message>
        <message>
            <source>As plain text or CSV</source>
            <translation>सादा पाठ या CSV के रूप में</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>Saved as {path}</source>
            <translation>{path} में सहेजा गया</translation>
        </message>
        <message>
            <source>Export the history</source>
            <translation>इतिहास निर्यात करें</translation>
        </message>
        <message>
            <source>CSV table (*.csv);;Text (*.txt)</source>
            <translation>CSV तालिका (*.csv);;पाठ (*.txt)</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>हटाएँ</translation>
        </message>
        <message numerus="yes">
            <source>Delete all %n finished text(s) of this language?</source>
            <translation>
                <numerusform>इस भाषा का %n पूरा पाठ हटाएँ?</numerusform>
                <numerusform>इस भाषा के सभी %n पूरे पाठ हटाएँ?</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete the chosen lines (Del)</source>
            <translation>चुनी हुई पंक्तियाँ हटाएँ (Del)</translation>
        </message>
        <message>
            <source>Forget all?</source>
            <translation>सब भुला दें?</translation>
        </message>
        <message>
            <source>Forget all…</source>
            <translation>सब भुला दें…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>वापस लें</translation>
        </message>
    </context>
    <context>
        <name>HoldRing</name>
        <message>
            <source>Recognised letter</source>
            <translation>पहचाना गया अक्षर</translation>
        </message>
        <message>
            <source>no sign</source>
            <translation>कोई संकेत नहीं</translation>
        </message>
    </context>
    <context>
        <name>LanguageForm</name>
        <message>
            <source>New language</source>
            <translation>नई भाषा</translation>
        </message>
        <message>
            <source>English name</source>
            <translation>अंग्रेज़ी नाम</translation>
        </message>
        <message>
            <source>e.g. Khasi</source>
            <translation>जैसे Khasi</translation>
        </message>
        <message>
            <source>Its own name</source>
            <translation>अपना नाम</translation>
        </message>
        <message>
            <source>Script</source>
            <translation>लिपि</translation>
        </message>
        <message>
            <source>First letter</source>
            <translation>पहला अक्षर</translation>
        </message>
        <message>
            <source>in its own script</source>
            <translation>अपनी लिपि में</translation>
        </message>
        <message>
            <source>Romanised name</source>
            <translation>रोमन नाम</translation>
        </message>
    </context>
    <context>
        <name>LanguageSwitcher</name>
        <message>
            <source>Language</source>
            <translation>भाषा</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>Indian Sign Language</source>
            <translation>भारतीय सांकेतिक भाषा</translation>
        </message>
        <message>
            <source>Bengali manual alphabet</source>
            <translation>बंगाली हस्त-वर्णमाला</translation>
        </message>
        <message>
            <source>Nepali manual alphabet</source>
            <translation>नेपाली हस्त-वर्णमाला</translation>
        </message>
        <message>
            <source>Assamese (stand-in signs)</source>
            <translation>असमिया (उधार के संकेत)</translation>
        </message>
        <message>
            <source>The manual alphabet of Indian Sign Language for the Latin letters A to Z.</source>
            <translation>लैटिन अक्षर A से Z के लिए भारतीय सांकेतिक भाषा की हस्त-वर्णमाला।</translation>
        </message>
        <message>
            <source>The 38-class one-handed Bengali manual alphabet of Rafi et al. (2019); some letters share a sign.</source>
            <translation>Rafi et al. (2019) की 38 वर्गों वाली एक हाथ की बंगाली हस्त-वर्णमाला; कुछ अक्षरों का संकेत एक ही है।</translation>
        </message>
        <message>
            <source>The Nepali manual alphabet (49 letters), mostly one-handed.</source>
            <translation>नेपाली हस्त-वर्णमाला (49 अक्षर), अधिकतर एक हाथ की।</translation>
        </message>
        <message>
            <source>Stand-in signs: each letter is signed as the same letter of the Nepali manual alphabet, because no Assamese recordings are public. Teach the app your own signs to replace them.</source>
            <translation>उधार के संकेत: हर अक्षर नेपाली हस्त-वर्णमाला के उसी अक्षर जैसा दिखाया जाता है, क्योंकि असमिया की कोई रिकॉर्डिंग सार्वजनिक नहीं है। इन्हें बदलने के लिए ऐप को अपने संकेत सिखाएँ।</translation>
        </message>
    </context>
    <context>
        <name>LetterForm</name>
        <message>
            <source>New letter of {name}</source>
            <translation>{name} का नया अक्षर</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>अक्षर</translation>
        </message>
        <message>
            <source>in its own script, e.g. ক</source>
            <translation>अपनी लिपि में, जैसे क</translation>
        </message>
        <message>
            <source>Romanised name</source>
            <translation>रोमन नाम</translation>
        </message>
        <message>
            <source>e.g. ka</source>
            <translation>जैसे ka</translation>
        </message>
        <message>
            <source>Writes</source>
            <translation>लिखता है</translation>
        </message>
        <message>
            <source>what it writes or means; like the letter</source>
            <translation>जो लिखता है; अक्षर जैसा</translation>
        </message>
        <message>
            <source>Rename the letter {name}</source>
            <translation>अक्षर {name} का नाम बदलें</translation>
        </message>
        <message>
            <source>{language} has the letter {letter} already.</source>
            <translation>{language} में अक्षर {letter} पहले से है।</translation>
        </message>
    </context>
    <context>
        <name>LetterList</name>
        <message>
            <source>Letter</source>
            <translation>अक्षर</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>नमूने</translation>
        </message>
        <message>
            <source>State</source>
            <translation>स्थिति</translation>
        </message>
        <message>
            <source>This signer</source>
            <translation>यह संकेतकर्ता</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>अक्षर</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>उपयोग में</translation>
        </message>
        <message>
            <source>{n} more</source>
            <translation>{n} और</translation>
        </message>
        <message>
            <source>trained</source>
            <translation>प्रशिक्षित</translation>
        </message>
        <message>
            <source>two signs?</source>
            <translation>दो संकेत?</translation>
        </message>
    </context>
    <context>
        <name>LetterPanel</name>
        <message>
            <source>No sign</source>
            <translation>कोई संकेत नहीं</translation>
        </message>
        <message>
            <source>Written. Lower your hand to write it again.</source>
            <translation>लिखा गया। फिर से लिखने के लिए हाथ नीचे करें।</translation>
        </message>
        <message>
            <source>Hold it until the ring is full.</source>
            <translation>घेरा भरने तक थामे रखें।</translation>
        </message>
        <message>
            <source>Not sure</source>
            <translation>निश्चित नहीं</translation>
        </message>
        <message>
            <source>Hold the sign still, facing the camera.</source>
            <translation>कैमरे के सामने संकेत स्थिर रखें।</translation>
        </message>
        <message>
            <source>Show a letter to the camera.</source>
            <translation>कैमरे को एक अक्षर दिखाएँ।</translation>
        </message>
    </context>
    <context>
        <name>LetterStrip</name>
        <message>
            <source>Letters of the text</source>
            <translation>पाठ के अक्षर</translation>
        </message>
        <message>
            <source>Click a letter to see its sign; arrow keys go along</source>
            <translation>संकेत देखने के लिए अक्षर पर क्लिक करें; तीर कुंजियाँ आगे-पीछे ले जाती हैं</translation>
        </message>
    </context>
    <context>
        <name>LiveTab</name>
        <message>
            <source>Play again</source>
            <translation>फिर चलाएँ</translation>
        </message>
        <message>
            <source>Mirror</source>
            <translation>दर्पण</translation>
        </message>
        <message>
            <source>Show the picture like a mirror (M)</source>
            <translation>चित्र दर्पण की तरह दिखाएँ (M)</translation>
        </message>
        <message>
            <source>Landmarks</source>
            <translation>बिंदु</translation>
        </message>
        <message>
            <source>Draw the hands' landmarks (L)</source>
            <translation>हाथों के बिंदु दिखाएँ (L)</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>रोकें</translation>
        </message>
        <message>
            <source>Hold the picture (P)</source>
            <translation>चित्र रोकें (P)</translation>
        </message>
        <message>
            <source>Recognition cannot work</source>
            <translation>पहचान काम नहीं कर सकती</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>पूरी स्क्रीन</translation>
        </message>
        <message>
            <source>Fill the screen (F11); Escape leaves it</source>
            <translation>पूरी स्क्रीन भरें (F11); Escape से लौटें</translation>
        </message>
        <message>
            <source>Demo clip</source>
            <translation>डेमो क्लिप</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>शुरू हो रहा है…</translation>
        </message>
        <message>
            <source>Opening {source}…</source>
            <translation>{source} खुल रहा है…</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>रुका हुआ</translation>
        </message>
        <message>
            <source>Press P to go on.</source>
            <translation>आगे बढ़ने के लिए P दबाएँ।</translation>
        </message>
        <message>
            <source>The video ended</source>
            <translation>वीडियो समाप्त हुआ</translation>
        </message>
        <message>
            <source>Play it again or choose another source.</source>
            <translation>इसे फिर चलाएँ या दूसरा स्रोत चुनें।</translation>
        </message>
        <message>
            <source>There is no picture.</source>
            <translation>कोई चित्र नहीं है।</translation>
        </message>
        <message>
            <source>{message}.</source>
            <translation>{message}।</translation>
        </message>
        <message>
            <source>Trying again in {seconds} s.</source>
            <translation>{seconds} से. में फिर कोशिश।</translation>
        </message>
        <message>
            <source>No picture</source>
            <translation>चित्र नहीं</translation>
        </message>
        <message numerus="yes">
            <source>%n hand(s)</source>
            <translation>
                <numerusform>%n हाथ</numerusform>
                <numerusform>%n हाथ</numerusform>
            </translation>
        </message>
        <message>
            <source>Show a letter to the camera.</source>
            <translation>कैमरे को एक अक्षर दिखाएँ।</translation>
        </message>
        <message>
            <source>No camera found: this is the demo clip. A camera that you plug in is used at once.</source>
            <translation>कोई कैमरा नहीं मिला: यह डेमो क्लिप है। कैमरा लगाते ही वह काम में लिया जाएगा।</translation>
        </message>
        <message>
            <source>Reads letters that are held for a moment, not fluent spelling.</source>
            <translation>थोड़ी देर थामे गए अक्षर पढ़ता है, तेज़ स्पेलिंग नहीं।</translation>
        </message>
    </context>
    <context>
        <name>LookPanel</name>
        <message>
            <source>Camera angle, sideways</source>
            <translation>कैमरे का कोण, बगल से</translation>
        </message>
        <message>
            <source>Look from the left or from the right</source>
            <translation>बाएँ या दाएँ से देखें</translation>
        </message>
        <message>
            <source>Camera angle, height</source>
            <translation>कैमरे का कोण, ऊँचाई</translation>
        </message>
        <message>
            <source>Look from below or from above</source>
            <translation>नीचे या ऊपर से देखें</translation>
        </message>
        <message>
            <source>Skin</source>
            <translation>त्वचा</translation>
        </message>
        <message>
            <source>Wall</source>
            <translation>दीवार</translation>
        </message>
        <message>
            <source>Camera ↔</source>
            <translation>कैमरा ↔</translation>
        </message>
        <message>
            <source>Camera ↕</source>
            <translation>कैमरा ↕</translation>
        </message>
        <message>
            <source>Skin tone</source>
            <translation>त्वचा का रंग</translation>
        </message>
        <message>
            <source>Colour of the wall</source>
            <translation>दीवार का रंग</translation>
        </message>
        <message>
            <source>fair</source>
            <translation>बहुत गोरा</translation>
        </message>
        <message>
            <source>light</source>
            <translation>गोरा</translation>
        </message>
        <message>
            <source>medium</source>
            <translation>गेहुआँ</translation>
        </message>
        <message>
            <source>tan</source>
            <translation>साँवला</translation>
        </message>
        <message>
            <source>brown</source>
            <translation>भूरा</translation>
        </message>
        <message>
            <source>dark brown</source>
            <translation>गहरा भूरा</translation>
        </message>
        <message>
            <source>blue</source>
            <translation>नीला</translation>
        </message>
        <message>
            <source>white</source>
            <translation>सफ़ेद</translation>
        </message>
        <message>
            <source>grey</source>
            <translation>धूसर</translation>
        </message>
        <message>
            <source>green</source>
            <translation>हरा</translation>
        </message>
        <message>
            <source>dark grey</source>
            <translation>गहरा धूसर</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>The language changes when signapp is started again, because {reason}.</source>
            <translation>भाषा signapp को फिर शुरू करने पर बदलेगी, क्योंकि {reason}।</translation>
        </message>
    </context>
    <context>
        <name>MotionControls</name>
        <message>
            <source>Move</source>
            <translation>चाल</translation>
        </message>
        <message>
            <source>Show how the hands come into the sign</source>
            <translation>हाथ संकेत में कैसे आते हैं, दिखाएँ</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>घुमाएँ</translation>
        </message>
        <message>
            <source>Show the sign from both sides</source>
            <translation>संकेत दोनों ओर से दिखाएँ</translation>
        </message>
        <message>
            <source>Mirror</source>
            <translation>दर्पण</translation>
        </message>
        <message>
            <source>Show the sign as you see yourself in a mirror</source>
            <translation>संकेत वैसे दिखाएँ जैसे आप दर्पण में खुद को देखते हैं</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>गति</translation>
        </message>
        <message>
            <source>How fast the hands move</source>
            <translation>हाथ कितनी तेज़ी से चलते हैं</translation>
        </message>
    </context>
    <context>
        <name>PracticeTab</name>
        <message>
            <source>Progress of the round</source>
            <translation>दौर की प्रगति</translation>
        </message>
        <message>
            <source>%v of %m</source>
            <translation>%m में से %v</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>शुरू करें</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>छोड़ें</translation>
        </message>
        <message>
            <source>Show the sign</source>
            <translation>संकेत दिखाएँ</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>फिर शुरू करें</translation>
        </message>
        <message>
            <source>Sign this letter</source>
            <translation>यह अक्षर दिखाएँ</translation>
        </message>
        <message>
            <source>Tick “Show the sign” to see it.</source>
            <translation>देखने के लिए “संकेत दिखाएँ” चुनें।</translation>
        </message>
        <message>
            <source>Practice: {language}</source>
            <translation>अभ्यास: {language}</translation>
        </message>
        <message>
            <source>The app asks for letters, one after the other. Hold the sign until the ring is full. Letters that you miss come again.</source>
            <translation>ऐप एक-एक करके अक्षर पूछता है। घेरा भरने तक संकेत थामे रखें। छूटे अक्षर फिर आते हैं।</translation>
        </message>
        <message>
            <source>You know {strong} of {all} letters well.</source>
            <translation>आप {all} में से {strong} अक्षर अच्छी तरह जानते हैं।</translation>
        </message>
        <message>
            <source>Round finished</source>
            <translation>दौर पूरा</translation>
        </message>
        <message>
            <source>{share} right</source>
            <translation>{share} सही</translation>
        </message>
        <message>
            <source>{seconds} s a letter</source>
            <translation>प्रति अक्षर {seconds} से.</translation>
        </message>
        <message>
            <source>To practise again: {letters}</source>
            <translation>फिर अभ्यास करें: {letters}</translation>
        </message>
        <message>
            <source>The progress cannot be saved: {reason}</source>
            <translation>प्रगति सहेजी नहीं जा सकती: {reason}</translation>
        </message>
        <message>
            <source>Right! {seconds} s</source>
            <translation>सही! {seconds} से.</translation>
        </message>
        <message>
            <source>That was {shown}. Try {asked} again.</source>
            <translation>वह {shown} था। {asked} फिर आज़माएँ।</translation>
        </message>
        <message>
            <source>No picture</source>
            <translation>चित्र नहीं</translation>
        </message>
        <message>
            <source>The video ended</source>
            <translation>वीडियो समाप्त हुआ</translation>
        </message>
        <message numerus="yes">
            <source>Give this round up and start another? %n letter(s) are still to come.</source>
            <translation>
                <numerusform>यह दौर छोड़कर नया शुरू करें? अभी %n अक्षर बाकी है।</numerusform>
                <numerusform>यह दौर छोड़कर नया शुरू करें? अभी %n अक्षर बाकी हैं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Practice: a round with %n letter(s) to come</source>
            <translation>
                <numerusform>अभ्यास: दौर में %n अक्षर बाकी</numerusform>
                <numerusform>अभ्यास: दौर में %n अक्षर बाकी</numerusform>
            </translation>
        </message>
        <message>
            <source>Start again?</source>
            <translation>फिर से शुरू करें?</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>OK</source>
            <translation>ठीक है</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>सहेजें</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>रद्द करें</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>हाँ</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <translation>नहीं</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>छोड़ दें</translation>
        </message>
    </context>
    <context>
        <name>ResultDialog</name>
        <message>
            <source>The retrained model</source>
            <translation>पुनः प्रशिक्षित मॉडल</translation>
        </message>
        <message>
            <source>Before and after</source>
            <translation>पहले और बाद</translation>
        </message>
        <message>
            <source>Confusions</source>
            <translation>भ्रम</translation>
        </message>
        <message>
            <source>Keep the new model</source>
            <translation>नया मॉडल रखें</translation>
        </message>
        <message>
            <source>Stay with the old one</source>
            <translation>पुराने पर रहें</translation>
        </message>
        <message>
            <source>On {split}: {after:.0%} named rightly, {before:.0%} before (prototypes).</source>
            <translation>{split} पर: {after:.0%} सही पहचाने गए, पहले {before:.0%} (प्रोटोटाइप)।</translation>
        </message>
        <message>
            <source>Letters known before, on altered example poses: {after:.0%}, before {before:.0%}.</source>
            <translation>पहले से ज्ञात अक्षर, बदली हुई उदाहरण-मुद्राओं पर: {after:.0%}, पहले {before:.0%}।</translation>
        </message>
        <message>
            <source>It is worse than before: record more, then retrain again.</source>
            <translation>यह पहले से ख़राब है: और रिकॉर्ड करके फिर प्रशिक्षित करें।</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>अक्षर</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>नमूने</translation>
        </message>
        <message>
            <source>Measured on</source>
            <translation>मापा गया</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>पहले</translation>
        </message>
        <message>
            <source>After</source>
            <translation>बाद</translation>
        </message>
        <message>
            <source>Rows: what was signed. Columns: what the new model says.</source>
            <translation>पंक्तियाँ: जो दिखाया गया। स्तंभ: नया मॉडल जो कहता है।</translation>
        </message>
    </context>
    <context>
        <name>RetrainPanel</name>
        <message>
            <source>Retrain</source>
            <translation>पुनः प्रशिक्षण</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>रद्द करें</translation>
        </message>
        <message>
            <source>Go back to the earlier model</source>
            <translation>पिछले मॉडल पर लौटें</translation>
        </message>
        <message>
            <source>Only my letters (drop the letters known before)</source>
            <translation>केवल मेरे अक्षर (पहले के अक्षर छोड़ें)</translation>
        </message>
        <message>
            <source>To replace borrowed stand-in signs by the real ones that you recorded.</source>
            <translation>उधार के संकेतों को आपके रिकॉर्ड किए असली संकेतों से बदलने के लिए।</translation>
        </message>
        <message>
            <source>Progress of the retraining</source>
            <translation>पुनः प्रशिक्षण की प्रगति</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>शुरू हो रहा है…</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>रुक रहा है…</translation>
        </message>
        <message>
            <source>Step 1 of 2: trying on a part of the samples, to measure it honestly</source>
            <translation>चरण 1/2: ईमानदार माप के लिए नमूनों के एक भाग पर परीक्षण</translation>
        </message>
        <message>
            <source>Step 2 of 2: training on all samples</source>
            <translation>चरण 2/2: सभी नमूनों पर प्रशिक्षण</translation>
        </message>
        <message>
            <source>Cancelled. The model is what it was.</source>
            <translation>रद्द हुआ। मॉडल पहले जैसा है।</translation>
        </message>
        <message>
            <source>Record a letter ten times or more, then retrain.</source>
            <translation>एक अक्षर दस बार या अधिक रिकॉर्ड करें, फिर प्रशिक्षित करें।</translation>
        </message>
        <message>
            <source>Letters ready: {n}. Two sessions of each make the best measure.</source>
            <translation>तैयार अक्षर: {n}। हर एक के दो सत्र सबसे अच्छा माप देते हैं।</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <source>Replace</source>
            <translation>बदलें</translation>
        </message>
        <message>
            <source>{files} is there already. Replace it?</source>
            <translation>{files} पहले से है। बदलें?</translation>
        </message>
        <message>
            <source>Open a video</source>
            <translation>वीडियो खोलें</translation>
        </message>
        <message>
            <source>Videos ({filter});;All files (*)</source>
            <translation>वीडियो ({filter});;सभी फ़ाइलें (*)</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>सेटिंग</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>लिखना</translation>
        </message>
        <message>
            <source>{value} s</source>
            <translation>{value} से.</translation>
        </message>
        <message>
            <source>model’s own</source>
            <translation>मॉडल का अपना</translation>
        </message>
        <message>
            <source>&amp;Hold a sign for</source>
            <translation>संकेत थामने का समय</translation>
        </message>
        <message>
            <source>How long to hold a sign to write it</source>
            <translation>लिखने के लिए संकेत कितनी देर थामें</translation>
        </message>
        <message>
            <source>C&amp;onfidence needed</source>
            <translation>आवश्यक विश्वास</translation>
        </message>
        <message>
            <source>How sure the model must be of a letter</source>
            <translation>मॉडल को अक्षर का कितना भरोसा हो</translation>
        </message>
        <message>
            <source>&amp;Pause after a letter</source>
            <translation>अक्षर के बाद विराम</translation>
        </message>
        <message>
            <source>Time after a letter in which no other is written</source>
            <translation>अक्षर के बाद का समय जिसमें दूसरा नहीं लिखा जाता</translation>
        </message>
        <message>
            <source>&amp;Release to repeat</source>
            <translation>दोहराने के लिए छोड़ें</translation>
        </message>
        <message>
            <source>How long to lower the hand to write the same letter again</source>
            <translation>वही अक्षर फिर लिखने के लिए हाथ कितनी देर नीचे रखें</translation>
        </message>
        <message>
            <source>S&amp;moothing</source>
            <translation>समतलन</translation>
        </message>
        <message>
            <source>Longer is steadier, shorter is quicker</source>
            <translation>लंबा अधिक स्थिर, छोटा अधिक तेज़</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>रूप</translation>
        </message>
        <message>
            <source>Like the system</source>
            <translation>सिस्टम जैसा</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>हल्का</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>गहरा</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>थीम</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>अक्षरों का आकार</translation>
        </message>
        <message>
            <source>Text &amp;size</source>
            <translation>अक्षरों का आकार</translation>
        </message>
        <message>
            <source>&amp;Interface language</source>
            <translation>इंटरफ़ेस की भाषा</translation>
        </message>
        <message>
            <source>Show the camera like a &amp;mirror</source>
            <translation>कैमरा दर्पण की तरह दिखाएँ</translation>
        </message>
        <message>
            <source>&amp;Draw the hands’ landmarks</source>
            <translation>हाथों के बिंदु दिखाएँ</translation>
        </message>
        <message>
            <source>Kept in {path}</source>
            <translation>{path} में रखा गया</translation>
        </message>
        <message>
            <source>&amp;Writing defaults</source>
            <translation>लिखने की मूल सेटिंग</translation>
        </message>
        <message>
            <source>Set the writing times back to what they were at first</source>
            <translation>लिखने के समय को पहले जैसा करें</translation>
        </message>
        <message>
            <source>Open &amp;folder</source>
            <translation>फ़ोल्डर खोलें</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
    </context>
    <context>
        <name>SignCard</name>
        <message>
            <source>There is no picture of this sign.</source>
            <translation>इस संकेत का चित्र नहीं है।</translation>
        </message>
        <message>
            <source>Drawing…</source>
            <translation>चित्र बन रहा है…</translation>
        </message>
    </context>
    <context>
        <name>SourceButton</name>
        <message>
            <source>Source</source>
            <translation>स्रोत</translation>
        </message>
        <message>
            <source>Choose a camera, a video file or a stream</source>
            <translation>कैमरा, वीडियो फ़ाइल या स्ट्रीम चुनें</translation>
        </message>
        <message>
            <source>Source: {name}. Choose a camera, a video file or a stream</source>
            <translation>स्रोत: {name}। कैमरा, वीडियो फ़ाइल या स्ट्रीम चुनें</translation>
        </message>
        <message>
            <source>Demo clip</source>
            <translation>डेमो क्लिप</translation>
        </message>
        <message>
            <source>No camera found</source>
            <translation>कोई कैमरा नहीं मिला</translation>
        </message>
        <message>
            <source>Stream address…</source>
            <translation>स्ट्रीम का पता…</translation>
        </message>
        <message>
            <source>Video file…</source>
            <translation>वीडियो फ़ाइल…</translation>
        </message>
        <message>
            <source>Camera resolution</source>
            <translation>कैमरे का रिज़ॉल्यूशन</translation>
        </message>
    </context>
    <context>
        <name>Sources</name>
        <message>
            <source>the camera {name} is not there; plug it in or choose another</source>
            <translation>कैमरा {name} नहीं है; उसे लगाएँ या दूसरा चुनें</translation>
        </message>
        <message>
            <source>the camera {name} cannot be opened; close other programs that use it and allow camera access in the system's privacy settings</source>
            <translation>कैमरा {name} नहीं खुल सकता; उसे उपयोग करने वाले दूसरे प्रोग्राम बंद करें और सिस्टम की गोपनीयता सेटिंग में कैमरे की अनुमति दें</translation>
        </message>
        <message>
            <source>the camera {name} stopped delivering pictures</source>
            <translation>कैमरा {name} से चित्र आना बंद हो गया</translation>
        </message>
        <message>
            <source>no stream at {name} ({reason})</source>
            <translation>{name} पर कोई स्ट्रीम नहीं ({reason})</translation>
        </message>
        <message>
            <source>the stream {name} ended</source>
            <translation>स्ट्रीम {name} समाप्त हुई</translation>
        </message>
        <message>
            <source>the stream {name} broke off ({reason})</source>
            <translation>स्ट्रीम {name} टूट गई ({reason})</translation>
        </message>
    </context>
    <context>
        <name>SpeakButton</name>
        <message>
            <source>Speak</source>
            <translation>बोलें</translation>
        </message>
        <message>
            <source>Looking for a voice…</source>
            <translation>आवाज़ खोजी जा रही है…</translation>
        </message>
        <message>
            <source>This computer has no voice for this language ({language}). Install one in the system's speech settings (on Linux: the packages espeak-ng and alsa-utils), then start signapp again.</source>
            <translation>इस कंप्यूटर में इस भाषा ({language}) के लिए कोई आवाज़ नहीं है। सिस्टम की वाक् सेटिंग में एक लगाएँ (Linux पर: पैकेज espeak-ng और alsa-utils), फिर signapp फिर शुरू करें।</translation>
        </message>
        <message>
            <source>There is no text to speak yet</source>
            <translation>बोलने के लिए अभी पाठ नहीं है</translation>
        </message>
        <message>
            <source>Speak the text</source>
            <translation>पाठ बोलें</translation>
        </message>
        <message>
            <source>The text cannot be spoken: {reason}</source>
            <translation>पाठ बोला नहीं जा सकता: {reason}</translation>
        </message>
    </context>
    <context>
        <name>SpellLayout</name>
        <message>
            <source>Text to sign</source>
            <translation>संकेत में दिखाने का पाठ</translation>
        </message>
        <message>
            <source>Signing hands</source>
            <translation>संकेत करते हाथ</translation>
        </message>
        <message>
            <source>Letter that is being signed</source>
            <translation>दिखाया जा रहा अक्षर</translation>
        </message>
        <message>
            <source>Previous letter</source>
            <translation>पिछला अक्षर</translation>
        </message>
        <message>
            <source>Show the letter before</source>
            <translation>पिछला अक्षर दिखाएँ</translation>
        </message>
        <message>
            <source>Next letter</source>
            <translation>अगला अक्षर</translation>
        </message>
        <message>
            <source>Show the next letter</source>
            <translation>अगला अक्षर दिखाएँ</translation>
        </message>
        <message>
            <source>Repeat</source>
            <translation>दोहराएँ</translation>
        </message>
        <message>
            <source>Begin again at the end</source>
            <translation>अंत में फिर से शुरू करें</translation>
        </message>
        <message>
            <source>Mirror</source>
            <translation>दर्पण</translation>
        </message>
        <message>
            <source>Show the hands like a mirror</source>
            <translation>हाथ दर्पण की तरह दिखाएँ</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>गति</translation>
        </message>
        <message>
            <source>How fast the hands move</source>
            <translation>हाथ कितनी तेज़ी से चलते हैं</translation>
        </message>
        <message>
            <source>Save clip…</source>
            <translation>क्लिप सहेजें…</translation>
        </message>
        <message>
            <source>Write the signed text as a video, with the times of its letters (Ctrl+S)</source>
            <translation>संकेतों का वीडियो अक्षरों के समय के साथ लिखें (Ctrl+S)</translation>
        </message>
        <message>
            <source>Progress of saving</source>
            <translation>सहेजने की प्रगति</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>रद्द करें</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>रोकें</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>चलाएँ</translation>
        </message>
        <message>
            <source>Let the hands move, or pause them (Ctrl+P)</source>
            <translation>हाथ चलाएँ या रोकें (Ctrl+P)</translation>
        </message>
    </context>
    <context>
        <name>SpellTab</name>
        <message>
            <source>a clip is being saved</source>
            <translation>एक क्लिप सहेजी जा रही है</translation>
        </message>
        <message>
            <source>Type a word in {language} letters</source>
            <translation>{language} के अक्षरों में एक शब्द लिखें</translation>
        </message>
        <message>
            <source>Type a word in {language} letters, or in Latin ones</source>
            <translation>{language} के अक्षरों में या लैटिन अक्षरों में एक शब्द लिखें</translation>
        </message>
        <message>
            <source>The text is too long ({count} characters): at most {most} letters can be signed at a time.</source>
            <translation>पाठ बहुत लंबा है ({count} वर्ण): एक बार में अधिक से अधिक {most} अक्षर दिखाए जा सकते हैं।</translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s)</source>
            <translation>
                <numerusform>%n अक्षर</numerusform>
                <numerusform>%n अक्षर</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out, {language} has no sign for: {characters}</source>
            <translation>छोड़े गए, {language} में इनके संकेत नहीं हैं: {characters}</translation>
        </message>
        <message>
            <source>Nothing to sign: {language} has no sign for {characters}</source>
            <translation>दिखाने को कुछ नहीं: {language} में {characters} का संकेत नहीं है</translation>
        </message>
        <message>
            <source>The hands show each letter as you type it, and spell it all on Enter.</source>
            <translation>लिखते ही हाथ हर अक्षर दिखाते हैं, और Enter पर पूरा शब्द।</translation>
        </message>
        <message>
            <source>Type a word above</source>
            <translation>ऊपर एक शब्द लिखें</translation>
        </message>
        <message>
            <source>Nothing to sign</source>
            <translation>दिखाने को कुछ नहीं</translation>
        </message>
        <message>
            <source>Save the clip</source>
            <translation>क्लिप सहेजें</translation>
        </message>
        <message>
            <source>Video (*.mp4)</source>
            <translation>वीडियो (*.mp4)</translation>
        </message>
        <message>
            <source>Saved {clip} and the times of its letters, {truth}</source>
            <translation>{clip} और उसके अक्षरों के समय {truth} सहेजे गए</translation>
        </message>
        <message>
            <source>The clip was not saved.</source>
            <translation>क्लिप नहीं सहेजी गई।</translation>
        </message>
        <message>
            <source>Spell: the clip {name}, which is being saved</source>
            <translation>वर्तनी: क्लिप {name}, जो सहेजी जा रही है</translation>
        </message>
    </context>
    <context>
        <name>StreamDialog</name>
        <message>
            <source>Address of the stream, as the phone’s camera app shows it</source>
            <translation>स्ट्रीम का पता, जैसा फ़ोन का कैमरा ऐप दिखाता है</translation>
        </message>
        <message>
            <source>Stream address</source>
            <translation>स्ट्रीम का पता</translation>
        </message>
        <message>
            <source>That is no stream address. One looks like {example}.</source>
            <translation>यह स्ट्रीम का पता नहीं है। पता ऐसा होता है: {example}</translation>
        </message>
    </context>
    <context>
        <name>Tabs</name>
        <message>
            <source>Sign chart</source>
            <translation>संकेत चार्ट</translation>
        </message>
        <message>
            <source>Every letter with the sign that the app expects</source>
            <translation>हर अक्षर और उसका अपेक्षित संकेत</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>लाइव</translation>
        </message>
        <message>
            <source>Sign to the camera and write</source>
            <translation>कैमरे के सामने संकेत करें और लिखें</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>अभ्यास</translation>
        </message>
        <message>
            <source>Learn the letters; weak ones come again</source>
            <translation>अक्षर सीखें; कमज़ोर अक्षर फिर आते हैं</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>वीडियो</translation>
        </message>
        <message>
            <source>Label a video file and correct the letters</source>
            <translation>वीडियो के अक्षर पहचानें और सुधारें</translation>
        </message>
        <message>
            <source>Teach</source>
            <translation>सिखाएँ</translation>
        </message>
        <message>
            <source>Record your own signs and use them at once</source>
            <translation>अपने संकेत रिकॉर्ड करें और तुरंत उपयोग करें</translation>
        </message>
        <message>
            <source>Spell</source>
            <translation>वर्तनी</translation>
        </message>
        <message>
            <source>Type a text and watch it being signed</source>
            <translation>पाठ लिखें और उसे संकेतों में देखें</translation>
        </message>
    </context>
    <context>
        <name>TeachFiles</name>
        <message>
            <source>Photos and videos of this letter</source>
            <translation>इस अक्षर के फ़ोटो और वीडियो</translation>
        </message>
        <message>
            <source>Export language pack</source>
            <translation>भाषा-पैक निर्यात करें</translation>
        </message>
        <message>
            <source>Language pack (*.signpack)</source>
            <translation>भाषा-पैक (*.signpack)</translation>
        </message>
        <message>
            <source>Import language pack</source>
            <translation>भाषा-पैक आयात करें</translation>
        </message>
        <message>
            <source>Add the pack's recordings, if it has any, to your own?</source>
            <translation>पैक में रिकॉर्डिंग हों तो उन्हें अपनी में जोड़ें?</translation>
        </message>
        <message>
            <source>Export dataset</source>
            <translation>डेटासेट निर्यात करें</translation>
        </message>
        <message>
            <source>Teach</source>
            <translation>सिखाएँ</translation>
        </message>
        <message>
            <source>Remove all kept camera pictures of {language}? The recorded poses stay.</source>
            <translation>{language} की रखी हुई सभी कैमरा तस्वीरें हटाएँ? रिकॉर्ड की गई मुद्राएँ रहेंगी।</translation>
        </message>
        <message numerus="yes">
            <source>%n sample(s)</source>
            <translation>
                <numerusform>%n नमूने</numerusform>
                <numerusform>%n नमूने</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sample(s) added.</source>
            <translation>
                <numerusform>%n नमूने जोड़े गए।</numerusform>
                <numerusform>%n नमूने जोड़े गए।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n signer(s)</source>
            <translation>
                <numerusform>%n संकेतकर्ता</numerusform>
                <numerusform>%n संकेतकर्ता</numerusform>
            </translation>
        </message>
        <message>
            <source>All files</source>
            <translation>सभी फ़ाइलें</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>आयात</translation>
        </message>
        <message>
            <source>Photos and videos</source>
            <translation>फ़ोटो और वीडियो</translation>
        </message>
        <message>
            <source>Put the recorded landmarks into the pack too: {samples} of {signers}? Say yes only if every signer agrees. Names are left out; pictures are never in it. Without them, a retrained model in it still shows one pose of each new letter.</source>
            <translation>रिकॉर्ड किए बिंदु भी पैक में रखें ({samples}, {signers})? हाँ तभी कहें जब हर संकेतकर्ता सहमत हो। नाम नहीं रखे जाते; चित्र कभी नहीं। इनके बिना भी पुनः प्रशिक्षित मॉडल हर नए अक्षर की एक मुद्रा दिखाता है।</translation>
        </message>
        <message>
            <source>The dataset holds the recorded landmarks: {samples} of {signers}. Names are left out; pictures are never in it. Give it to others only if every signer agrees. Write it?</source>
            <translation>डेटासेट में रिकॉर्ड किए बिंदु हैं: {samples}, {signers}। नाम नहीं रखे जाते; चित्र कभी नहीं। दूसरों को तभी दें जब हर संकेतकर्ता सहमत हो। लिखें?</translation>
        </message>
        <message>
            <source>and {n} more:</source>
            <translation>और {n}:</translation>
        </message>
        <message numerus="yes">
            <source>{name}: %n picture(s) without a hand</source>
            <translation>
                <numerusform>{name}: %n चित्रों में हाथ नहीं</numerusform>
                <numerusform>{name}: %n चित्रों में हाथ नहीं</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TeachLayout</name>
        <message>
            <source>Language to teach</source>
            <translation>सिखाने की भाषा</translation>
        </message>
        <message>
            <source>New language…</source>
            <translation>नई भाषा…</translation>
        </message>
        <message>
            <source>New letter…</source>
            <translation>नया अक्षर…</translation>
        </message>
        <message>
            <source>Who signs</source>
            <translation>कौन संकेत करता है</translation>
        </message>
        <message>
            <source>Signer</source>
            <translation>संकेतकर्ता</translation>
        </message>
        <message>
            <source>date and time</source>
            <translation>तारीख और समय</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>सत्र</translation>
        </message>
        <message>
            <source>In 3 seconds</source>
            <translation>3 सेकंड में</translation>
        </message>
        <message>
            <source>Counts down, then records 20 samples: for signs that need both hands</source>
            <translation>उलटी गिनती के बाद 20 नमूने रिकॉर्ड करता है: दोनों हाथों वाले संकेतों के लिए</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>हटाएँ</translation>
        </message>
        <message>
            <source>Delete the selected samples (Del)</source>
            <translation>चुने हुए नमूने हटाएँ (Del)</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>वापस लें</translation>
        </message>
        <message>
            <source>Export language pack…</source>
            <translation>भाषा-पैक निर्यात करें…</translation>
        </message>
        <message>
            <source>Import language pack…</source>
            <translation>भाषा-पैक आयात करें…</translation>
        </message>
        <message>
            <source>Export dataset (.npz, .csv)…</source>
            <translation>डेटासेट निर्यात करें (.npz, .csv)…</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>साझा करें</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>भाषा</translation>
        </message>
        <message>
            <source>Recording {name}…</source>
            <translation>{name} रिकॉर्ड हो रहा है…</translation>
        </message>
        <message>
            <source>Hold to record {name}  (Space)</source>
            <translation>{name} रिकॉर्ड करने के लिए दबाए रखें  (Space)</translation>
        </message>
        <message>
            <source>Good.</source>
            <translation>अच्छा।</translation>
        </message>
        <message>
            <source>Stop the import</source>
            <translation>आयात रोकें</translation>
        </message>
        <message>
            <source>Import photos or videos…</source>
            <translation>फ़ोटो या वीडियो आयात करें…</translation>
        </message>
        <message>
            <source>Keep camera pictures</source>
            <translation>कैमरे की तस्वीरें रखें</translation>
        </message>
        <message>
            <source>Also stores a small picture of every sample, on this computer only: never in a pack or a dataset. Share › Erase kept pictures removes them.</source>
            <translation>हर नमूने की एक छोटी तस्वीर भी रखता है, केवल इसी कंप्यूटर पर: पैक या डेटासेट में कभी नहीं। साझा करें › रखी तस्वीरें मिटाएँ से ये हट जाती हैं।</translation>
        </message>
        <message>
            <source>Erase kept pictures…</source>
            <translation>रखी तस्वीरें मिटाएँ…</translation>
        </message>
        <message numerus="yes">
            <source>%n sample(s) changed</source>
            <translation>
                <numerusform>%n नमूने बदले</numerusform>
                <numerusform>%n नमूने बदले</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sample(s) deleted</source>
            <translation>
                <numerusform>%n नमूने मिटाए</numerusform>
                <numerusform>%n नमूने मिटाए</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sample(s) recorded</source>
            <translation>
                <numerusform>%n नमूने रिकॉर्ड किए</numerusform>
                <numerusform>%n नमूने रिकॉर्ड किए</numerusform>
            </translation>
        </message>
        <message>
            <source>Change</source>
            <translation>बदलें</translation>
        </message>
        <message>
            <source>Delete all samples of this signer…</source>
            <translation>इस संकेतकर्ता के सभी नमूने मिटाएँ…</translation>
        </message>
        <message>
            <source>Do again what was taken back</source>
            <translation>वापस लिया हुआ फिर से करें</translation>
        </message>
        <message>
            <source>Do again: {step}</source>
            <translation>फिर से करें: {step}</translation>
        </message>
        <message>
            <source>Move the selected samples to another letter…</source>
            <translation>चुने हुए नमूने दूसरे अक्षर में रखें…</translation>
        </message>
        <message>
            <source>Nothing to take back</source>
            <translation>वापस लेने को कुछ नहीं</translation>
        </message>
        <message>
            <source>Remove this language…</source>
            <translation>यह भाषा हटाएँ…</translation>
        </message>
        <message>
            <source>Remove this letter…</source>
            <translation>यह अक्षर हटाएँ…</translation>
        </message>
        <message>
            <source>Rename and remove letters, signers and languages</source>
            <translation>अक्षरों, संकेतकर्ताओं और भाषाओं के नाम बदलें और उन्हें हटाएँ</translation>
        </message>
        <message>
            <source>Rename this language…</source>
            <translation>इस भाषा का नाम बदलें…</translation>
        </message>
        <message>
            <source>Rename this letter…</source>
            <translation>इस अक्षर का नाम बदलें…</translation>
        </message>
        <message>
            <source>Rename this signer…</source>
            <translation>इस संकेतकर्ता का नाम बदलें…</translation>
        </message>
        <message>
            <source>Take back: {step} (Ctrl+Z)</source>
            <translation>वापस लें: {step} (Ctrl+Z)</translation>
        </message>
        <message>
            <source>These {n} samples look like two different signs ({first} and {second}):</source>
            <translation>ये {n} नमूने दो अलग संकेतों जैसे दिखते हैं ({first} और {second}):</translation>
        </message>
        <message>
            <source>letter {name} removed</source>
            <translation>अक्षर {name} हटाया</translation>
        </message>
        <message>
            <source>letter {name} renamed</source>
            <translation>अक्षर {name} का नाम बदला</translation>
        </message>
        <message>
            <source>look at them</source>
            <translation>इन्हें देखें</translation>
        </message>
    </context>
    <context>
        <name>TeachTab</name>
        <message>
            <source>a model is being trained</source>
            <translation>एक मॉडल प्रशिक्षित हो रहा है</translation>
        </message>
        <message>
            <source>pictures are being imported</source>
            <translation>चित्र आयात हो रहे हैं</translation>
        </message>
        <message>
            <source>signs are being recorded</source>
            <translation>संकेत रिकॉर्ड हो रहे हैं</translation>
        </message>
        <message>
            <source>Say who signs and choose a letter first.</source>
            <translation>पहले बताएँ कौन संकेत करता है और अक्षर चुनें।</translation>
        </message>
        <message numerus="yes">
            <source>%n damaged line(s) in the recordings were passed over.</source>
            <translation>
                <numerusform>रिकॉर्डिंग की %n ख़राब पंक्ति छोड़ दी गई।</numerusform>
                <numerusform>रिकॉर्डिंग की %n ख़राब पंक्तियाँ छोड़ दी गईं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Recording has stopped: %n sample(s) recorded. Undo takes them back.</source>
            <translation>
                <numerusform>रिकॉर्डिंग रुक गई: %n नमूने रिकॉर्ड हुए। “वापस लें” उन्हें हटा देता है।</numerusform>
                <numerusform>रिकॉर्डिंग रुक गई: %n नमूने रिकॉर्ड हुए। “वापस लें” उन्हें हटा देता है।</numerusform>
            </translation>
        </message>
        <message>
            <source>{found} samples added; {missed} pictures show no hand.</source>
            <translation>{found} नमूने जोड़े गए; {missed} चित्रों में हाथ नहीं।</translation>
        </message>
    </context>
    <context>
        <name>TeachWorker</name>
        <message>
            <source>The new model is in use.</source>
            <translation>नया मॉडल उपयोग में है।</translation>
        </message>
        <message>
            <source>The earlier model is in use again.</source>
            <translation>पिछला मॉडल फिर उपयोग में है।</translation>
        </message>
        <message>
            <source>Written: {path}</source>
            <translation>लिखा गया: {path}</translation>
        </message>
        <message>
            <source>Installed: {summary}</source>
            <translation>लगाया गया: {summary}</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) erased.</source>
            <translation>
                <numerusform>%n तस्वीर मिटाई गई।</numerusform>
                <numerusform>%n तस्वीरें मिटाई गईं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n recorded sample(s) in it not added to your own.</source>
            <translation>
                <numerusform>इसके %n रिकॉर्ड किए नमूने आपके नमूनों में नहीं जोड़े गए।</numerusform>
                <numerusform>इसके %n रिकॉर्ड किए नमूने आपके नमूनों में नहीं जोड़े गए।</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Thumbnails</name>
        <message>
            <source>Recorded samples</source>
            <translation>रिकॉर्ड किए नमूने</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Timeline of letters</source>
            <translation>अक्षरों की समयरेखा</translation>
        </message>
        <message>
            <source>Click to go there. Arrow keys go from letter to letter. Wheel zooms.</source>
            <translation>वहाँ जाने के लिए क्लिक करें। तीर कुंजियाँ अक्षर से अक्षर पर जाती हैं। पहिया बड़ा-छोटा करता है।</translation>
        </message>
        <message>
            <source>{letter} from {start} to {end} s</source>
            <translation>{letter}: {start} से {end} से. तक</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>हाथ से</translation>
        </message>
    </context>
    <context>
        <name>VideoLayout</name>
        <message>
            <source>Open video…</source>
            <translation>वीडियो खोलें…</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>पहचानें</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>रद्द करें</translation>
        </message>
        <message>
            <source>Letters held for a moment</source>
            <translation>थोड़ी देर थामे गए अक्षर</translation>
        </message>
        <message>
            <source>Fast fingerspelling</source>
            <translation>तेज़ अंगुलि-वर्तनी</translation>
        </message>
        <message>
            <source>How the video is signed</source>
            <translation>वीडियो में संकेत कैसे किए गए हैं</translation>
        </message>
        <message>
            <source>Progress of labelling</source>
            <translation>पहचान की प्रगति</translation>
        </message>
        <message>
            <source>Play or pause</source>
            <translation>चलाएँ या रोकें</translation>
        </message>
        <message>
            <source>Letter of the chosen part</source>
            <translation>चुने हुए भाग का अक्षर</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>काटें</translation>
        </message>
        <message>
            <source>Cut the letter at the cursor</source>
            <translation>कर्सर पर अक्षर को काटें</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>जोड़ें</translation>
        </message>
        <message>
            <source>Join with the next letter</source>
            <translation>अगले अक्षर से जोड़ें</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>हटाएँ</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>वापस लें</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>निर्यात…</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>रोकें</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>चलाएँ</translation>
        </message>
    </context>
    <context>
        <name>VideoQuestions</name>
        <message>
            <source>Corrections</source>
            <translation>सुधार</translation>
        </message>
        <message>
            <source>In {folder} there are already: {names}. signapp did not write them, or they were changed since, or they belong to another video.</source>
            <translation>{folder} में पहले से हैं: {names}। इन्हें signapp ने नहीं लिखा, या ये बाद में बदले गए, या किसी दूसरे वीडियो के हैं।</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>इन्हें रहने दें</translation>
        </message>
        <message>
            <source>Label again</source>
            <translation>फिर से पहचानें</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>बदलें</translation>
        </message>
        <message>
            <source>Replace these files?</source>
            <translation>ये फ़ाइलें बदलें?</translation>
        </message>
        <message>
            <source>You corrected letters of this video and exported them. Label again and replace them here? What was exported stays, and Undo brings them back.</source>
            <translation>आपने इस वीडियो के अक्षर सुधारकर निर्यात किए थे। फिर से पहचानकर उन्हें यहाँ बदलें? निर्यात की गई फ़ाइलें रहेंगी, और “पूर्ववत” से सुधार लौट आएँगे।</translation>
        </message>
        <message>
            <source>Your corrections were not exported. Label again and replace them? Undo brings them back.</source>
            <translation>आपके सुधार निर्यात नहीं हुए। फिर से पहचानकर उन्हें बदलें? “पूर्ववत” से वे लौट आएँगे।</translation>
        </message>
    </context>
    <context>
        <name>VideoTab</name>
        <message>
            <source>More than two hands are in the picture: letters of two people may be mixed.</source>
            <translation>चित्र में दो से अधिक हाथ हैं: दो लोगों के अक्षर मिल सकते हैं।</translation>
        </message>
        <message>
            <source>Video: the labelling of {name}, {percent} % done; the next start opens it again</source>
            <translation>वीडियो: {name} पर लेबल लगाना, {percent} % हो चुका; अगली बार शुरू होने पर यह फिर खुलेगा</translation>
        </message>
        <message>
            <source>Video: the export of {name}</source>
            <translation>वीडियो: {name} का निर्यात</translation>
        </message>
        <message>
            <source>No video open</source>
            <translation>कोई वीडियो खुला नहीं</translation>
        </message>
        <message>
            <source>Open a video file, label it, correct the letters and export them.</source>
            <translation>वीडियो खोलें, अक्षर पहचानें, सुधारें और निर्यात करें।</translation>
        </message>
        <message>
            <source>Press “Label” to find the letters.</source>
            <translation>अक्षर खोजने के लिए “पहचानें” दबाएँ।</translation>
        </message>
        <message>
            <source>The letters of {name} are as you left them.</source>
            <translation>{name} के अक्षर वैसे ही हैं जैसे आपने छोड़े थे।</translation>
        </message>
        <message>
            <source>Looking for letters…</source>
            <translation>अक्षर खोजे जा रहे हैं…</translation>
        </message>
        <message>
            <source>The video is {problem}; what could be read is labelled.</source>
            <translation>वीडियो में दोष है ({problem}); जो पढ़ा जा सका वह पहचाना गया।</translation>
        </message>
        <message>
            <source>No letter was found.</source>
            <translation>कोई अक्षर नहीं मिला।</translation>
        </message>
        <message>
            <source>Labelling was cancelled.</source>
            <translation>पहचान रद्द की गई।</translation>
        </message>
        <message>
            <source>a video is being worked on</source>
            <translation>एक वीडियो पर काम चल रहा है</translation>
        </message>
        <message>
            <source>The video could not be labelled.</source>
            <translation>वीडियो पहचाना नहीं जा सका।</translation>
        </message>
        <message>
            <source>Put the cursor inside the chosen letter, then split it.</source>
            <translation>कर्सर चुने अक्षर के भीतर रखें, फिर काटें।</translation>
        </message>
        <message>
            <source>Labelling of {name} was interrupted. Press “Label” to begin again.</source>
            <translation>{name} में अक्षर खोजना बीच में रुक गया था। फिर से शुरू करने के लिए “पहचानें” दबाएँ।</translation>
        </message>
    </context>
    <context>
        <name>VideoView</name>
        <message>
            <source>Camera picture</source>
            <translation>कैमरे का चित्र</translation>
        </message>
    </context>
    <context>
        <name>NameForm</name>
        <message>
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <source>There is a language of that name already.</source>
            <translation>इस नाम की भाषा पहले से है।</translation>
        </message>
    </context>
    <context>
        <name>TeachEditing</name>
        <message numerus="yes">
            <source>%n sample(s) belong to the letter:</source>
            <translation>
                <numerusform>%n नमूने इस अक्षर के हैं:</numerusform>
                <numerusform>%n नमूने इस अक्षर के हैं:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete all %n sample(s) of {name} in this language? Undo brings them back.</source>
            <translation>
                <numerusform>इस भाषा में {name} के सभी %n नमूने मिटाएँ? “वापस लें” से वे लौट आते हैं।</numerusform>
                <numerusform>इस भाषा में {name} के सभी %n नमूने मिटाएँ? “वापस लें” से वे लौट आते हैं।</numerusform>
            </translation>
        </message>
        <message>
            <source>Move samples</source>
            <translation>नमूने दूसरे अक्षर में रखें</translation>
        </message>
        <message numerus="yes">
            <source>Remove the language {name}? Its %n sample(s) are kept, its letters and models set aside: “signapp teach restore {code}” brings it back.</source>
            <translation>
                <numerusform>भाषा {name} हटाएँ? उसके %n नमूने रहेंगे, अक्षर और मॉडल अलग रखे जाएँगे: “signapp teach restore {code}” उसे लौटा लाता है।</numerusform>
                <numerusform>भाषा {name} हटाएँ? उसके %n नमूने रहेंगे, अक्षर और मॉडल अलग रखे जाएँगे: “signapp teach restore {code}” उसे लौटा लाता है।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove the letter {name} and its %n sample(s)? Undo brings them back.</source>
            <translation>
                <numerusform>अक्षर {name} और उसके %n नमूने हटाएँ? “वापस लें” से वे लौट आते हैं।</numerusform>
                <numerusform>अक्षर {name} और उसके %n नमूने हटाएँ? “वापस लें” से वे लौट आते हैं।</numerusform>
            </translation>
        </message>
        <message>
            <source>Rename the language</source>
            <translation>भाषा का नाम बदलें</translation>
        </message>
        <message>
            <source>Rename the signer</source>
            <translation>संकेतकर्ता का नाम बदलें</translation>
        </message>
        <message>
            <source>The language {name} is removed.</source>
            <translation>भाषा {name} हटा दी गई।</translation>
        </message>
        <message>
            <source>The letter {name} is removed; Undo brings it back.</source>
            <translation>अक्षर {name} हटा दिया गया; “वापस लें” से वह लौट आता है।</translation>
        </message>
        <message>
            <source>There are samples of {name} already. Are {old} and {name} one person?</source>
            <translation>{name} के नमूने पहले से हैं। क्या {old} और {name} एक ही व्यक्ति हैं?</translation>
        </message>
        <message>
            <source>There is a letter {name} already. Put the samples of {old} ({n}) and {name} ({m}) together?</source>
            <translation>अक्षर {name} पहले से है। {old} ({n}) और {name} ({m}) के नमूने एक साथ रखें?</translation>
        </message>
        <message>
            <source>{old} is {new} now.</source>
            <translation>{old} अब {new} है।</translation>
        </message>
    </context>
    <context>
        <name>TeachWork</name>
        <message>
            <source>A file is being written or read; it would not be finished.</source>
            <translation>एक फ़ाइल लिखी या पढ़ी जा रही है; वह अधूरी रह जाएगी।</translation>
        </message>
        <message>
            <source>A model is being trained; what it has learnt so far would be lost.</source>
            <translation>एक मॉडल प्रशिक्षित हो रहा है; अब तक सीखा हुआ खो जाएगा।</translation>
        </message>
        <message>
            <source>Pictures are being imported; the rest of them would be left out.</source>
            <translation>चित्र आयात हो रहे हैं; बाकी छूट जाएँगे।</translation>
        </message>
        <message>
            <source>Signs are being recorded; what is recorded so far is kept.</source>
            <translation>संकेत रिकॉर्ड हो रहे हैं; अब तक रिकॉर्ड हुआ बना रहेगा।</translation>
        </message>
        <message>
            <source>The retrained model is not kept yet and would be lost.</source>
            <translation>पुनः प्रशिक्षित मॉडल अभी रखा नहीं गया है और खो जाएगा।</translation>
        </message>
    </context>
</TS>
