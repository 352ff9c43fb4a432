<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi">
<context>
    <name />
    <message>
        <location filename="../teach/layout.py" line="37" />
        <source>Language to teach</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../teach/layout.py" line="38" />
        <source>New language…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../teach/layout.py" line="39" />
        <source>New letter…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../teach/layout.py" line="41" />
        <source>Who signs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../teach/layout.py" line="42" />
        <source>Signer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../teach/layout.py" line="44" />
        <source>date and time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../teach/layout.py" line="45" />
        <source>Session</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../teach/layout.py" line="55" />
        <source>In 3 seconds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../teach/layout.py" line="58" />
        <source>Counts down, then records 20 samples: for signs that need both hands</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../teach/layout.py" line="63" />
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <location filename="../teach/layout.py" line="64" />
        <source>Delete the selected samples (Del)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../teach/layout.py" line="65" />
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <location filename="../teach/layout.py" line="66" />
        <source>Bring back what was deleted last</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../teach/layout.py" line="156" />
        <source>Recording {name}…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../teach/layout.py" line="156" />
        <source>Hold to record {name}  (Space)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../teach/layout.py" line="174" />
        <source>Stop the import</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../teach/layout.py" line="174" />
        <source>Import photos or videos…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CandidateBars</name>
    <message>
        <location filename="../live/letter_panel.py" line="78" />
        <source>Likeliest letters</source>
        <translation>सबसे संभावित अक्षर</translation>
    </message>
</context>
<context>
    <name>ChartTab</name>
    <message>
        <location filename="../chart/chart_tab.py" line="44" />
        <source>Letters</source>
        <translation>अक्षर</translation>
    </message>
    <message>
        <location filename="../chart/chart_tab.py" line="79" />
        <source>The signs that the app expects for {language}, drawn as you see yourself in a mirror. Choose one to see it large.</source>
        <translation>{language} के लिए ऐप इन संकेतों की अपेक्षा करता है; चित्र दर्पण जैसे हैं। बड़ा देखने के लिए एक चुनें।</translation>
    </message>
    <message>
        <location filename="../chart/chart_tab.py" line="127" />
        <source>The same sign also stands for {letters}.</source>
        <translation>यही संकेत {letters} के लिए भी है।</translation>
    </message>
</context>
<context>
    <name>ComposerPanel</name>
    <message>
        <location filename="../live/composer_panel.py" line="59" />
        <source>Your text appears here. Hold a sign until its ring is full to write it.</source>
        <translation>आपका पाठ यहाँ दिखेगा। लिखने के लिए संकेत को घेरा भरने तक थामे रखें।</translation>
    </message>
    <message>
        <location filename="../live/composer_panel.py" line="61" />
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <location filename="../live/composer_panel.py" line="100" />
        <source>Space</source>
        <translation>खाली जगह</translation>
    </message>
    <message>
        <location filename="../live/composer_panel.py" line="101" />
        <source>⌫ Delete</source>
        <translation>⌫ मिटाएँ</translation>
    </message>
    <message>
        <location filename="../live/composer_panel.py" line="102" />
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <location filename="../live/composer_panel.py" line="104" />
        <source>Join consonants</source>
        <translation>व्यंजन जोड़ें</translation>
    </message>
    <message>
        <location filename="../live/composer_panel.py" line="106" />
        <location filename="../live/composer_panel.py" line="217" />
        <source>Other letter</source>
        <translation>दूसरा अक्षर</translation>
    </message>
    <message>
        <location filename="../live/composer_panel.py" line="107" />
        <source>Clear</source>
        <translation>साफ़ करें</translation>
    </message>
    <message>
        <location filename="../live/composer_panel.py" line="108" />
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <location filename="../live/composer_panel.py" line="109" />
        <source>Save…</source>
        <translation>सहेजें…</translation>
    </message>
    <message>
        <location filename="../live/composer_panel.py" line="110" />
        <source>History…</source>
        <translation>इतिहास…</translation>
    </message>
    <message>
        <location filename="../live/composer_panel.py" line="162" />
        <source>Text copied</source>
        <translation>पाठ कॉपी हुआ</translation>
    </message>
    <message>
        <location filename="../live/composer_panel.py" line="168" />
        <source>Save the text</source>
        <translation>पाठ सहेजें</translation>
    </message>
    <message>
        <location filename="../live/composer_panel.py" line="170" />
        <source>Text (*.txt)</source>
        <translation>पाठ (*.txt)</translation>
    </message>
    <message>
        <location filename="../live/composer_panel.py" line="181" />
        <source>Cannot write {path}: {reason}</source>
        <translation>{path} लिखा नहीं जा सकता: {reason}</translation>
    </message>
    <message>
        <location filename="../live/composer_panel.py" line="186" />
        <source>Saved as {path}</source>
        <translation>{path} में सहेजा गया</translation>
    </message>
    <message>
        <location filename="../live/composer_panel.py" line="213" />
        <source>Join the last consonant to the next one (Ctrl+H)</source>
        <translation>अंतिम व्यंजन को अगले से जोड़ें (Ctrl+H)</translation>
    </message>
    <message>
        <location filename="../live/composer_panel.py" line="219" />
        <source>Change the last letter to another one with the same sign (Ctrl+E)</source>
        <translation>अंतिम अक्षर को उसी संकेत के दूसरे अक्षर में बदलें (Ctrl+E)</translation>
    </message>
</context>
<context>
    <name>CurveView</name>
    <message>
        <location filename="../teach/curve.py" line="20" />
        <source>Training curves</source>
        <translation>प्रशिक्षण वक्र</translation>
    </message>
    <message>
        <location filename="../teach/curve.py" line="37" />
        <source>Accuracy {share}</source>
        <translation>शुद्धता {share}</translation>
    </message>
    <message>
        <location filename="../teach/curve.py" line="61" />
        <source>loss {value:.2f}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../teach/curve.py" line="63" />
        <source>accuracy {value:.0%}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <location filename="../videos/export_dialog.py" line="27" />
        <source>Export</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <location filename="../videos/export_dialog.py" line="30" />
        <source>CSV tables of frames and letters</source>
        <translation>फ़्रेमों और अक्षरों की CSV तालिकाएँ</translation>
    </message>
    <message>
        <location filename="../videos/export_dialog.py" line="31" />
        <source>SubRip subtitles (.srt)</source>
        <translation>SubRip उपशीर्षक (.srt)</translation>
    </message>
    <message>
        <location filename="../videos/export_dialog.py" line="32" />
        <source>WebVTT subtitles (.vtt)</source>
        <translation>WebVTT उपशीर्षक (.vtt)</translation>
    </message>
    <message>
        <location filename="../videos/export_dialog.py" line="33" />
        <source>ELAN annotations (.eaf)</source>
        <translation>ELAN टिप्पणियाँ (.eaf)</translation>
    </message>
    <message>
        <location filename="../videos/export_dialog.py" line="34" />
        <source>JSON</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../videos/export_dialog.py" line="35" />
        <source>The video with the letters drawn in (.mp4; takes a while)</source>
        <translation>अक्षरों सहित वीडियो (.mp4; कुछ समय लगेगा)</translation>
    </message>
    <message>
        <location filename="../videos/export_dialog.py" line="38" />
        <source>What to write:</source>
        <translation>क्या लिखना है:</translation>
    </message>
    <message>
        <location filename="../videos/export_dialog.py" line="48" />
        <location filename="../videos/export_dialog.py" line="75" />
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <location filename="../videos/export_dialog.py" line="49" />
        <source>Browse…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <location filename="../videos/export_dialog.py" line="51" />
        <source>Folder:</source>
        <translation>फ़ोल्डर:</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <location filename="../live/history_dialog.py" line="35" />
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <location filename="../live/history_dialog.py" line="38" />
        <source>Written</source>
        <translation>लिखा गया</translation>
    </message>
    <message>
        <location filename="../live/history_dialog.py" line="38" />
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <location filename="../live/history_dialog.py" line="45" />
        <source>Nothing yet. A text that you clear is kept here.</source>
        <translation>अभी कुछ नहीं। साफ़ किया गया पाठ यहाँ रहता है।</translation>
    </message>
    <message>
        <location filename="../live/history_dialog.py" line="49" />
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <location filename="../live/history_dialog.py" line="51" />
        <source>Export…</source>
        <translation>निर्यात…</translation>
    </message>
    <message>
        <location filename="../live/history_dialog.py" line="52" />
        <source>As plain text or CSV</source>
        <translation>सादा पाठ या CSV के रूप में</translation>
    </message>
    <message>
        <location filename="../live/history_dialog.py" line="54" />
        <source>Forget all</source>
        <translation>सब भुला दें</translation>
    </message>
    <message>
        <location filename="../live/history_dialog.py" line="56" />
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <location filename="../live/history_dialog.py" line="84" />
        <source>Saved as {path}</source>
        <translation>{path} में सहेजा गया</translation>
    </message>
    <message>
        <location filename="../live/history_dialog.py" line="109" />
        <source>Export the history</source>
        <translation>इतिहास निर्यात करें</translation>
    </message>
    <message>
        <location filename="../live/history_dialog.py" line="111" />
        <source>CSV table (*.csv);;Text (*.txt)</source>
        <translation>CSV तालिका (*.csv);;पाठ (*.txt)</translation>
    </message>
</context>
<context>
    <name>HoldRing</name>
    <message>
        <location filename="../live/letter_panel.py" line="22" />
        <source>Recognised letter</source>
        <translation>पहचाना गया अक्षर</translation>
    </message>
    <message>
        <location filename="../live/letter_panel.py" line="35" />
        <source>no sign</source>
        <translation>कोई संकेत नहीं</translation>
    </message>
</context>
<context>
    <name>LanguageForm</name>
    <message>
        <location filename="../teach/dialogs.py" line="106" />
        <source>New language</source>
        <translation>नई भाषा</translation>
    </message>
    <message>
        <location filename="../teach/dialogs.py" line="108" />
        <source>English name</source>
        <translation>अंग्रेज़ी नाम</translation>
    </message>
    <message>
        <location filename="../teach/dialogs.py" line="108" />
        <source>e.g. Khasi</source>
        <translation>जैसे Khasi</translation>
    </message>
    <message>
        <location filename="../teach/dialogs.py" line="109" />
        <source>Its own name</source>
        <translation>अपना नाम</translation>
    </message>
    <message>
        <location filename="../teach/dialogs.py" line="112" />
        <source>Script</source>
        <translation>लिपि</translation>
    </message>
    <message>
        <location filename="../teach/dialogs.py" line="113" />
        <source>First letter</source>
        <translation>पहला अक्षर</translation>
    </message>
    <message>
        <location filename="../teach/dialogs.py" line="113" />
        <source>in its own script</source>
        <translation>अपनी लिपि में</translation>
    </message>
    <message>
        <location filename="../teach/dialogs.py" line="114" />
        <source>Romanised name</source>
        <translation>रोमन नाम</translation>
    </message>
</context>
<context>
    <name>LanguageSwitcher</name>
    <message>
        <location filename="../language_switcher.py" line="23" />
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <location filename="../teach/dialogs.py" line="85" />
        <source>New letter of {name}</source>
        <translation>{name} का नया अक्षर</translation>
    </message>
    <message>
        <location filename="../teach/dialogs.py" line="88" />
        <source>Letter</source>
        <translation>अक्षर</translation>
    </message>
    <message>
        <location filename="../teach/dialogs.py" line="88" />
        <source>in its own script, e.g. ক</source>
        <translation>अपनी लिपि में, जैसे क</translation>
    </message>
    <message>
        <location filename="../teach/dialogs.py" line="89" />
        <source>Romanised name</source>
        <translation>रोमन नाम</translation>
    </message>
    <message>
        <location filename="../teach/dialogs.py" line="89" />
        <source>e.g. ka</source>
        <translation>जैसे ka</translation>
    </message>
    <message>
        <location filename="../teach/dialogs.py" line="91" />
        <source>Writes</source>
        <translation>लिखता है</translation>
    </message>
    <message>
        <location filename="../teach/dialogs.py" line="91" />
        <source>what it writes or means; like the letter</source>
        <translation>जो लिखता है; अक्षर जैसा</translation>
    </message>
</context>
<context>
    <name>LetterList</name>
    <message>
        <location filename="../teach/letter_list.py" line="21" />
        <source>Letter</source>
        <translation>अक्षर</translation>
    </message>
    <message>
        <location filename="../teach/letter_list.py" line="21" />
        <source>Samples</source>
        <translation>नमूने</translation>
    </message>
    <message>
        <location filename="../teach/letter_list.py" line="21" />
        <source>of this signer</source>
        <translation>इस संकेतक के</translation>
    </message>
    <message>
        <location filename="../teach/letter_list.py" line="21" />
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <location filename="../teach/letter_list.py" line="28" />
        <source>Letters</source>
        <translation>अक्षर</translation>
    </message>
    <message>
        <location filename="../teach/letter_list.py" line="71" />
        <source>in use</source>
        <translation>उपयोग में</translation>
    </message>
    <message>
        <location filename="../teach/letter_list.py" line="73" />
        <source>{n} more</source>
        <translation>{n} और</translation>
    </message>
    <message>
        <location filename="../teach/letter_list.py" line="75" />
        <source>trained</source>
        <translation>प्रशिक्षित</translation>
    </message>
</context>
<context>
    <name>LetterPanel</name>
    <message>
        <location filename="../live/letter_panel.py" line="168" />
        <location filename="../live/letter_panel.py" line="184" />
        <source>No sign</source>
        <translation>कोई संकेत नहीं</translation>
    </message>
    <message>
        <location filename="../live/letter_panel.py" line="177" />
        <source>Written. Lower your hand to write it again.</source>
        <translation>लिखा गया। फिर से लिखने के लिए हाथ नीचे करें।</translation>
    </message>
    <message>
        <location filename="../live/letter_panel.py" line="179" />
        <source>Hold it until the ring is full.</source>
        <translation>घेरा भरने तक थामे रखें।</translation>
    </message>
    <message>
        <location filename="../live/letter_panel.py" line="182" />
        <source>Not sure</source>
        <translation>निश्चित नहीं</translation>
    </message>
    <message>
        <location filename="../live/letter_panel.py" line="182" />
        <source>Hold the sign still, facing the camera.</source>
        <translation>कैमरे के सामने संकेत स्थिर रखें।</translation>
    </message>
    <message>
        <location filename="../live/letter_panel.py" line="184" />
        <source>Show a letter to the camera.</source>
        <translation>कैमरे को एक अक्षर दिखाएँ।</translation>
    </message>
</context>
<context>
    <name>LiveTab</name>
    <message>
        <location filename="../live/live_tab.py" line="57" />
        <source>Play again</source>
        <translation>फिर चलाएँ</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="71" />
        <source>Mirror</source>
        <translation>दर्पण</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="72" />
        <source>Show the picture like a mirror (M)</source>
        <translation>चित्र दर्पण की तरह दिखाएँ (M)</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="73" />
        <source>Landmarks</source>
        <translation>बिंदु</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="74" />
        <source>Draw the hands' landmarks (L)</source>
        <translation>हाथों के बिंदु दिखाएँ (L)</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="75" />
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="76" />
        <source>Hold the picture (P)</source>
        <translation>चित्र रोकें (P)</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="183" />
        <source>Recognition cannot work</source>
        <translation>पहचान काम नहीं कर सकती</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="165" />
        <source>No camera found: this is the demo clip. Plug a camera in and it is used at once, or choose a stream or a video under “Demo clip” below the picture.</source>
        <translation>कोई कैमरा नहीं मिला: यह डेमो क्लिप है। कैमरा लगाते ही उसका उपयोग होगा, या चित्र के नीचे “डेमो क्लिप” में स्ट्रीम या वीडियो चुनें।</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="82" />
        <source>Full screen</source>
        <translation>पूरी स्क्रीन</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="83" />
        <source>Fill the screen (F11); Escape leaves it</source>
        <translation>पूरी स्क्रीन भरें (F11); Escape से लौटें</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="180" />
        <source>Demo clip</source>
        <translation>डेमो क्लिप</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="188" />
        <source>Starting…</source>
        <translation>शुरू हो रहा है…</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="191" />
        <source>Opening {source}…</source>
        <translation>{source} खुल रहा है…</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="195" />
        <location filename="../live/live_tab.py" line="265" />
        <source>Paused</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="195" />
        <location filename="../live/live_tab.py" line="265" />
        <source>Press P to go on.</source>
        <translation>आगे बढ़ने के लिए P दबाएँ।</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="197" />
        <source>The video ended</source>
        <translation>वीडियो समाप्त हुआ</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="198" />
        <source>Play it again or choose another source.</source>
        <translation>इसे फिर चलाएँ या दूसरा स्रोत चुनें।</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="201" />
        <source>There is no picture.</source>
        <translation>कोई चित्र नहीं है।</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="211" />
        <source>Trying again in {seconds} s.</source>
        <translation>{seconds} से. में फिर कोशिश।</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="214" />
        <source>No picture</source>
        <translation>चित्र नहीं</translation>
    </message>
    <message numerus="yes">
        <location filename="../live/live_tab.py" line="233" />
        <source>%n hand(s)</source>
        <translation>
            <numerusform>%n हाथ</numerusform>
            <numerusform>%n हाथ</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="239" />
        <source>Show a letter to the camera.</source>
        <translation>कैमरे को एक अक्षर दिखाएँ।</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../main_window.py" line="61" />
        <source>Views</source>
        <translation>दृश्य</translation>
    </message>
    <message>
        <location filename="../main_window.py" line="70" />
        <source>Settings (Ctrl+,)</source>
        <translation>सेटिंग (Ctrl+,)</translation>
    </message>
    <message>
        <location filename="../main_window.py" line="71" />
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
</context>
<context>
    <name>PracticeTab</name>
    <message>
        <location filename="../practice/practice_tab.py" line="55" />
        <source>Progress of the round</source>
        <translation>दौर की प्रगति</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="56" />
        <source>%v of %m</source>
        <translation>%m में से %v</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="57" />
        <location filename="../practice/practice_tab.py" line="169" />
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="60" />
        <source>Skip</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="62" />
        <source>Show the sign</source>
        <translation>संकेत दिखाएँ</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="132" />
        <source>Start again</source>
        <translation>फिर शुरू करें</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="148" />
        <source>Sign this letter</source>
        <translation>यह अक्षर दिखाएँ</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="151" />
        <source>Tick “Show the sign” to see it.</source>
        <translation>देखने के लिए “संकेत दिखाएँ” चुनें।</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="158" />
        <source>Practise {language}</source>
        <translation>{language} का अभ्यास</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="162" />
        <source>The app asks for letters, one after the other. Hold the sign until the ring is full. Letters that you miss come again.</source>
        <translation>ऐप एक-एक करके अक्षर पूछता है। घेरा भरने तक संकेत थामे रखें। छूटे अक्षर फिर आते हैं।</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="172" />
        <source>You know {strong} of {all} letters well.</source>
        <translation>आप {all} में से {strong} अक्षर अच्छी तरह जानते हैं।</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="181" />
        <source>Round finished</source>
        <translation>दौर पूरा</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="182" />
        <source>{share} right</source>
        <translation>{share} सही</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="184" />
        <source>{seconds} s a letter</source>
        <translation>प्रति अक्षर {seconds} से.</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="189" />
        <source>To practise again: {letters}</source>
        <translation>फिर अभ्यास करें: {letters}</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="202" />
        <source>The progress cannot be saved: {reason}</source>
        <translation>प्रगति सहेजी नहीं जा सकती: {reason}</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="226" />
        <source>Right! {seconds} s</source>
        <translation>सही! {seconds} से.</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="232" />
        <source>That was {shown}. Try {asked} again.</source>
        <translation>वह {shown} था। {asked} फिर आज़माएँ।</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="246" />
        <source>No picture</source>
        <translation>चित्र नहीं</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="248" />
        <source>The video ended</source>
        <translation>वीडियो समाप्त हुआ</translation>
    </message>
</context>
<context>
    <name>ResultDialog</name>
    <message>
        <location filename="../teach/result_dialog.py" line="28" />
        <source>The retrained model</source>
        <translation>पुनः प्रशिक्षित मॉडल</translation>
    </message>
    <message>
        <location filename="../teach/result_dialog.py" line="34" />
        <source>Before and after</source>
        <translation>पहले और बाद</translation>
    </message>
    <message>
        <location filename="../teach/result_dialog.py" line="35" />
        <source>Confusions</source>
        <translation>भ्रम</translation>
    </message>
    <message>
        <location filename="../teach/result_dialog.py" line="36" />
        <source>Keep the new model</source>
        <translation>नया मॉडल रखें</translation>
    </message>
    <message>
        <location filename="../teach/result_dialog.py" line="40" />
        <source>Stay with the old one</source>
        <translation>पुराने पर रहें</translation>
    </message>
    <message>
        <location filename="../teach/result_dialog.py" line="54" />
        <source>On {split}: {after:.0%} named rightly, {before:.0%} before (prototypes).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../teach/result_dialog.py" line="59" />
        <source>Letters known before, on altered example poses: {after:.0%}, before {before:.0%}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../teach/result_dialog.py" line="62" />
        <source>It is worse than before: record more, then retrain again.</source>
        <translation>यह पहले से ख़राब है: और रिकॉर्ड करके फिर प्रशिक्षित करें।</translation>
    </message>
    <message>
        <location filename="../teach/result_dialog.py" line="67" />
        <source>Letter</source>
        <translation>अक्षर</translation>
    </message>
    <message>
        <location filename="../teach/result_dialog.py" line="67" />
        <source>Samples</source>
        <translation>नमूने</translation>
    </message>
    <message>
        <location filename="../teach/result_dialog.py" line="67" />
        <source>Measured on</source>
        <translation>मापा गया</translation>
    </message>
    <message>
        <location filename="../teach/result_dialog.py" line="68" />
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <location filename="../teach/result_dialog.py" line="68" />
        <source>After</source>
        <translation>बाद</translation>
    </message>
    <message>
        <location filename="../teach/result_dialog.py" line="92" />
        <source>Rows: what was signed. Columns: what the new model says.</source>
        <translation>पंक्तियाँ: जो दिखाया गया। स्तंभ: नया मॉडल जो कहता है।</translation>
    </message>
</context>
<context>
    <name>RetrainPanel</name>
    <message>
        <location filename="../teach/retrain_panel.py" line="45" />
        <source>Retrain</source>
        <translation>पुनः प्रशिक्षण</translation>
    </message>
    <message>
        <location filename="../teach/retrain_panel.py" line="48" />
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <location filename="../teach/retrain_panel.py" line="50" />
        <source>Go back to the earlier model</source>
        <translation>पिछले मॉडल पर लौटें</translation>
    </message>
    <message>
        <location filename="../teach/retrain_panel.py" line="52" />
        <source>Only my letters (drop the letters known before)</source>
        <translation>केवल मेरे अक्षर (पहले के अक्षर छोड़ें)</translation>
    </message>
    <message>
        <location filename="../teach/retrain_panel.py" line="54" />
        <source>To replace borrowed stand-in signs by the real ones that you recorded.</source>
        <translation>उधार के संकेतों को आपके रिकॉर्ड किए असली संकेतों से बदलने के लिए।</translation>
    </message>
    <message>
        <location filename="../teach/retrain_panel.py" line="62" />
        <source>Progress of the retraining</source>
        <translation>पुनः प्रशिक्षण की प्रगति</translation>
    </message>
    <message>
        <location filename="../teach/retrain_panel.py" line="115" />
        <source>Starting…</source>
        <translation>शुरू हो रहा है…</translation>
    </message>
    <message>
        <location filename="../teach/retrain_panel.py" line="120" />
        <source>Stopping…</source>
        <translation>रुक रहा है…</translation>
    </message>
    <message>
        <location filename="../teach/retrain_panel.py" line="137" />
        <source>Step 1 of 2: trying on a part of the samples, to measure it honestly</source>
        <translation>चरण 1/2: ईमानदार माप के लिए नमूनों के एक भाग पर परीक्षण</translation>
    </message>
    <message>
        <location filename="../teach/retrain_panel.py" line="139" />
        <source>Step 2 of 2: training on all samples</source>
        <translation>चरण 2/2: सभी नमूनों पर प्रशिक्षण</translation>
    </message>
    <message>
        <location filename="../teach/retrain_panel.py" line="149" />
        <source>Cancelled. The model is what it was.</source>
        <translation>रद्द हुआ। मॉडल पहले जैसा है।</translation>
    </message>
    <message>
        <location filename="../teach/retrain_panel.py" line="179" />
        <source>Record a letter ten times or more, then retrain.</source>
        <translation>एक अक्षर दस बार या अधिक रिकॉर्ड करें, फिर प्रशिक्षित करें।</translation>
    </message>
    <message>
        <location filename="../teach/retrain_panel.py" line="182" />
        <source>Letters ready: {n}. Two sessions of each make the best measure.</source>
        <translation>तैयार अक्षर: {n}। हर एक के दो सत्र सबसे अच्छा माप देते हैं।</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../settings_dialog.py" line="84" />
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="95" />
        <source>Writing</source>
        <translation>लिखना</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="96" />
        <source>{value} s</source>
        <translation>{value} से.</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="102" />
        <source>model’s own</source>
        <translation>मॉडल का अपना</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="120" />
        <source>&amp;Hold a sign for</source>
        <translation>संकेत थामने का समय</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="122" />
        <source>How long to hold a sign to write it</source>
        <translation>लिखने के लिए संकेत कितनी देर थामें</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="125" />
        <source>C&amp;onfidence needed</source>
        <translation>आवश्यक विश्वास</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="127" />
        <source>How sure the model must be of a letter</source>
        <translation>मॉडल को अक्षर का कितना भरोसा हो</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="130" />
        <source>&amp;Pause after a letter</source>
        <translation>अक्षर के बाद विराम</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="132" />
        <source>Time after a letter in which no other is written</source>
        <translation>अक्षर के बाद का समय जिसमें दूसरा नहीं लिखा जाता</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="135" />
        <source>&amp;Release to repeat</source>
        <translation>दोहराने के लिए छोड़ें</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="137" />
        <source>How long to lower the hand to write the same letter again</source>
        <translation>वही अक्षर फिर लिखने के लिए हाथ कितनी देर नीचे रखें</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="140" />
        <source>S&amp;moothing</source>
        <translation>समतलन</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="142" />
        <source>Longer is steadier, shorter is quicker</source>
        <translation>लंबा अधिक स्थिर, छोटा अधिक तेज़</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="153" />
        <source>Appearance</source>
        <translation>रूप</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="156" />
        <location filename="../settings_dialog.py" line="171" />
        <source>Like the system</source>
        <translation>सिस्टम जैसा</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="157" />
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="158" />
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="164" />
        <source>&amp;Theme</source>
        <translation>थीम</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="168" />
        <source>Text size</source>
        <translation>अक्षरों का आकार</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="169" />
        <source>Text &amp;size</source>
        <translation>अक्षरों का आकार</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="176" />
        <source>&amp;Interface language</source>
        <translation>इंटरफ़ेस की भाषा</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="177" />
        <source>Show the camera like a &amp;mirror</source>
        <translation>कैमरा दर्पण की तरह दिखाएँ</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="180" />
        <source>&amp;Draw the hands’ landmarks</source>
        <translation>हाथों के बिंदु दिखाएँ</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="185" />
        <source>The new language appears when signapp is started again.</source>
        <translation>नई भाषा signapp फिर शुरू करने पर दिखेगी।</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="191" />
        <source>Kept in {path}</source>
        <translation>{path} में रखा गया</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="197" />
        <source>&amp;Writing defaults</source>
        <translation>लिखने की मूल सेटिंग</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="198" />
        <source>Set the writing times back to what they were at first</source>
        <translation>लिखने के समय को पहले जैसा करें</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="200" />
        <source>Open &amp;folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="204" />
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>SignCard</name>
    <message>
        <location filename="../signs/card.py" line="106" />
        <source>There is no picture of this sign.</source>
        <translation>इस संकेत का चित्र नहीं है।</translation>
    </message>
    <message>
        <location filename="../signs/card.py" line="109" />
        <source>Drawing…</source>
        <translation>चित्र बन रहा है…</translation>
    </message>
</context>
<context>
    <name>SourceButton</name>
    <message>
        <location filename="../live/source_menu.py" line="31" />
        <location filename="../live/source_menu.py" line="33" />
        <location filename="../live/source_menu.py" line="42" />
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <location filename="../live/source_menu.py" line="32" />
        <source>Choose a camera, a video file or a stream</source>
        <translation>कैमरा, वीडियो फ़ाइल या स्ट्रीम चुनें</translation>
    </message>
    <message>
        <location filename="../live/source_menu.py" line="46" />
        <source>Source: {name}. Choose a camera, a video file or a stream</source>
        <translation>स्रोत: {name}। कैमरा, वीडियो फ़ाइल या स्ट्रीम चुनें</translation>
    </message>
    <message>
        <location filename="../live/source_menu.py" line="51" />
        <location filename="../live/source_menu.py" line="77" />
        <source>Demo clip</source>
        <translation>डेमो क्लिप</translation>
    </message>
    <message>
        <location filename="../live/source_menu.py" line="67" />
        <source>Cameras</source>
        <translation>कैमरे</translation>
    </message>
    <message>
        <location filename="../live/source_menu.py" line="71" />
        <source>No camera found</source>
        <translation>कोई कैमरा नहीं मिला</translation>
    </message>
    <message>
        <location filename="../live/source_menu.py" line="72" />
        <source>Other sources</source>
        <translation>अन्य स्रोत</translation>
    </message>
    <message>
        <location filename="../live/source_menu.py" line="75" />
        <source>Stream address…</source>
        <translation>स्ट्रीम का पता…</translation>
    </message>
    <message>
        <location filename="../live/source_menu.py" line="76" />
        <source>Video file…</source>
        <translation>वीडियो फ़ाइल…</translation>
    </message>
    <message>
        <location filename="../live/source_menu.py" line="78" />
        <source>Camera resolution</source>
        <translation>कैमरे का रिज़ॉल्यूशन</translation>
    </message>
    <message>
        <location filename="../live/source_menu.py" line="114" />
        <source>Open a video</source>
        <translation>वीडियो खोलें</translation>
    </message>
    <message>
        <location filename="../live/source_menu.py" line="116" />
        <source>Videos ({filter});;All files (*)</source>
        <translation>वीडियो ({filter});;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <location filename="../live/source_menu.py" line="126" />
        <source>Stream address</source>
        <translation>स्ट्रीम का पता</translation>
    </message>
    <message>
        <location filename="../live/source_menu.py" line="128" />
        <source>Address of the stream, as the phone's camera app shows it,
for example http://192.168.1.20:8080/video or rtsp://…</source>
        <translation>स्ट्रीम का पता, जैसा फ़ोन का कैमरा ऐप दिखाता है,
जैसे http://192.168.1.20:8080/video या rtsp://…</translation>
    </message>
</context>
<context>
    <name>SpeakButton</name>
    <message>
        <location filename="../speech.py" line="91" />
        <source>Speak</source>
        <translation>बोलें</translation>
    </message>
    <message>
        <location filename="../speech.py" line="139" />
        <source>Looking for a voice…</source>
        <translation>आवाज़ खोजी जा रही है…</translation>
    </message>
    <message>
        <location filename="../speech.py" line="142" />
        <source>This computer has no voice for {language}. Install one in the system's speech settings (on Linux: the package espeak-ng), then start signapp again.</source>
        <translation>इस कंप्यूटर में {language} की कोई आवाज़ नहीं है। सिस्टम की वाक् सेटिंग में एक लगाएँ (Linux पर: espeak-ng पैकेज), फिर signapp दोबारा शुरू करें।</translation>
    </message>
    <message>
        <location filename="../speech.py" line="146" />
        <source>There is no text to speak yet</source>
        <translation>बोलने के लिए अभी पाठ नहीं है</translation>
    </message>
    <message>
        <location filename="../speech.py" line="148" />
        <source>Speak the text</source>
        <translation>पाठ बोलें</translation>
    </message>
    <message>
        <location filename="../speech.py" line="170" />
        <source>The text cannot be spoken: {reason}</source>
        <translation>पाठ बोला नहीं जा सकता: {reason}</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <location filename="../chart/__init__.py" line="14" />
        <source>Sign chart</source>
        <translation>संकेत चार्ट</translation>
    </message>
    <message>
        <location filename="../chart/__init__.py" line="16" />
        <source>Every letter with the sign that the app expects</source>
        <translation>हर अक्षर और उसका अपेक्षित संकेत</translation>
    </message>
    <message>
        <location filename="../live/__init__.py" line="14" />
        <source>Live</source>
        <translation>लाइव</translation>
    </message>
    <message>
        <location filename="../live/__init__.py" line="16" />
        <source>Sign to the camera and write</source>
        <translation>कैमरे के सामने संकेत करें और लिखें</translation>
    </message>
    <message>
        <location filename="../practice/__init__.py" line="14" />
        <source>Practice</source>
        <translation>अभ्यास</translation>
    </message>
    <message>
        <location filename="../practice/__init__.py" line="16" />
        <source>Learn the letters; weak ones come again</source>
        <translation>अक्षर सीखें; कमज़ोर अक्षर फिर आते हैं</translation>
    </message>
    <message>
        <location filename="../videos/__init__.py" line="14" />
        <source>Video</source>
        <translation>वीडियो</translation>
    </message>
    <message>
        <location filename="../videos/__init__.py" line="16" />
        <source>Label a video file and correct the letters</source>
        <translation>वीडियो के अक्षर पहचानें और सुधारें</translation>
    </message>
    <message>
        <location filename="../teach/__init__.py" line="14" />
        <source>Teach</source>
        <translation>सिखाएँ</translation>
    </message>
    <message>
        <location filename="../teach/__init__.py" line="16" />
        <source>Record your own signs and use them at once</source>
        <translation>अपने संकेत रिकॉर्ड करें और तुरंत उपयोग करें</translation>
    </message>
</context>
<context>
    <name>TeachTab</name>
    <message>
        <location filename="../teach/teach_tab.py" line="248" />
        <location filename="../teach/teach_tab.py" line="344" />
        <source>Say who signs and choose a letter first.</source>
        <translation>पहले बताएँ कौन संकेत करता है और अक्षर चुनें।</translation>
    </message>
    <message numerus="yes">
        <location filename="../teach/teach_tab.py" line="287" />
        <source>%n damaged line(s) in the recordings were passed over.</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
</context>
<context>
    <name>TeachWorker</name>
    <message>
        <location filename="../teach/worker.py" line="159" />
        <source>{found} samples added; {missed} pictures show no hand.</source>
        <translation>{found} नमूने जोड़े गए; {missed} चित्रों में हाथ नहीं।</translation>
    </message>
    <message>
        <location filename="../teach/worker.py" line="192" />
        <source>The new model is in use.</source>
        <translation>नया मॉडल उपयोग में है।</translation>
    </message>
    <message>
        <location filename="../teach/worker.py" line="204" />
        <source>The earlier model is in use again.</source>
        <translation>पिछला मॉडल फिर उपयोग में है।</translation>
    </message>
    <message>
        <location filename="../teach/worker.py" line="217" />
        <location filename="../teach/worker.py" line="229" />
        <source>Written: {path}</source>
        <translation>लिखा गया: {path}</translation>
    </message>
    <message>
        <location filename="../teach/worker.py" line="241" />
        <source>Installed: {summary}</source>
        <translation>लगाया गया: {summary}</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <location filename="../teach/thumbnails.py" line="32" />
        <source>Recorded samples</source>
        <translation>रिकॉर्ड किए नमूने</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <location filename="../videos/timeline.py" line="37" />
        <source>Timeline of letters</source>
        <translation>अक्षरों की समयरेखा</translation>
    </message>
    <message>
        <location filename="../videos/timeline.py" line="39" />
        <source>Click to go there. Arrow keys go from letter to letter. Wheel zooms.</source>
        <translation>वहाँ जाने के लिए क्लिक करें। तीर कुंजियाँ अक्षर से अक्षर पर जाती हैं। पहिया बड़ा-छोटा करता है।</translation>
    </message>
    <message>
        <location filename="../videos/timeline.py" line="90" />
        <source>{letter} from {start} to {end} s</source>
        <translation>{letter}: {start} से {end} से. तक</translation>
    </message>
</context>
<context>
    <name>VideoTab</name>
    <message>
        <location filename="../videos/video_tab.py" line="62" />
        <source>No video open</source>
        <translation>कोई वीडियो खुला नहीं</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="63" />
        <source>Open a video file, label it, correct the letters and export them.</source>
        <translation>वीडियो खोलें, अक्षर पहचानें, सुधारें और निर्यात करें।</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="78" />
        <source>Open video…</source>
        <translation>वीडियो खोलें…</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="79" />
        <source>Label</source>
        <translation>पहचानें</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="81" />
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="83" />
        <source>Letters held for a moment</source>
        <translation>थोड़ी देर थामे गए अक्षर</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="84" />
        <source>Fast fingerspelling</source>
        <translation>तेज़ अंगुलि-वर्तनी</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="85" />
        <source>How the video is signed</source>
        <translation>वीडियो में संकेत कैसे हैं</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="87" />
        <location filename="../videos/video_tab.py" line="342" />
        <source>Play</source>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="87" />
        <source>Play or hold</source>
        <translation>चलाएँ या रोकें</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="90" />
        <source>Letter of the chosen part</source>
        <translation>चुने भाग का अक्षर</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="93" />
        <source>Split</source>
        <translation>काटें</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="93" />
        <source>Cut the letter at the cursor</source>
        <translation>कर्सर पर अक्षर काटें</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="96" />
        <source>Merge</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="96" />
        <source>Join with the next letter</source>
        <translation>अगले अक्षर से जोड़ें</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="98" />
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="99" />
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="100" />
        <source>Export…</source>
        <translation>निर्यात…</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="178" />
        <source>Open a video</source>
        <translation>वीडियो खोलें</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="180" />
        <source>Videos ({filter});;All files (*)</source>
        <translation>वीडियो ({filter});;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="202" />
        <source>Press “Label” to find the letters.</source>
        <translation>अक्षर खोजने के लिए “पहचानें” दबाएँ।</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="217" />
        <source>Looking for letters…</source>
        <translation>अक्षर खोजे जा रहे हैं…</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="244" />
        <source>The video is {problem}; what could be read is labelled.</source>
        <translation>वीडियो में दोष है ({problem}); जो पढ़ा जा सका वह पहचाना गया।</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="256" />
        <source>No letter was found.</source>
        <translation>कोई अक्षर नहीं मिला।</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="297" />
        <source>Written to {folder}: {names}</source>
        <translation>{folder} में लिखा गया: {names}</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="303" />
        <source>Labelling was cancelled.</source>
        <translation>पहचान रद्द की गई।</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="313" />
        <source>The video could not be labelled.</source>
        <translation>वीडियो पहचाना नहीं जा सका।</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="342" />
        <source>Hold</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="364" />
        <source>Put the cursor inside the chosen letter, then split it.</source>
        <translation>कर्सर चुने अक्षर के भीतर रखें, फिर काटें।</translation>
    </message>
</context>
<context>
    <name>VideoView</name>
    <message>
        <location filename="../live/video_view.py" line="40" />
        <source>Camera picture</source>
        <translation>कैमरे का चित्र</translation>
    </message>
</context>
<context>
    <name>self._tab</name>
    <message>
        <location filename="../teach/layout.py" line="162" />
        <source>Good.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>tab</name>
    <message>
        <location filename="../teach/files.py" line="21" />
        <source>Photos and videos of this letter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../teach/files.py" line="31" />
        <source>Export language pack</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../teach/files.py" line="33" />
        <location filename="../teach/files.py" line="49" />
        <source>Language pack (*.signpack)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../teach/files.py" line="39" />
        <source>Put the recorded landmarks into the pack too? Say yes only if every signer agrees. Names are left out; pictures are never in it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../teach/files.py" line="49" />
        <source>Import language pack</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../teach/files.py" line="52" />
        <source>Add the pack's recordings, if it has any, to your own?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../teach/files.py" line="59" />
        <source>Export dataset</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../teach/files.py" line="66" />
        <source>Teach</source>
        <translation>सिखाएँ</translation>
    </message>
    <message>
        <location filename="../teach/layout.py" line="78" />
        <source>Export language pack…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../teach/layout.py" line="79" />
        <source>Import language pack…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../teach/layout.py" line="80" />
        <source>Export dataset (.npz, .csv)…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../teach/layout.py" line="83" />
        <source>Share</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../teach/layout.py" line="90" />
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <location filename="../teach/layout.py" line="94" />
        <source>Signer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../teach/layout.py" line="96" />
        <source>Session</source>
        <translation type="unfinished" />
    </message>
</context>
</TS>
