<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="as">
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
        <translation>মচক</translation>
    </message>
    <message>
        <location filename="../teach/layout.py" line="64" />
        <source>Delete the selected samples (Del)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../teach/layout.py" line="65" />
        <source>Undo</source>
        <translation>ওভতাই লওক</translation>
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
        <translation>আটাইতকৈ সম্ভাৱ্য আখৰ</translation>
    </message>
</context>
<context>
    <name>ChartTab</name>
    <message>
        <location filename="../chart/chart_tab.py" line="44" />
        <source>Letters</source>
        <translation>আখৰ</translation>
    </message>
    <message>
        <location filename="../chart/chart_tab.py" line="79" />
        <source>The signs that the app expects for {language}, drawn as you see yourself in a mirror. Choose one to see it large.</source>
        <translation>{language}ৰ বাবে এপে এই সংকেতবোৰ আশা কৰে; ছবিবোৰ দাপোণৰ দৰে। ডাঙৰকৈ চাবলৈ এটা বাছক।</translation>
    </message>
    <message>
        <location filename="../chart/chart_tab.py" line="127" />
        <source>The same sign also stands for {letters}.</source>
        <translation>একেটা সংকেতে {letters}ও বুজায়।</translation>
    </message>
</context>
<context>
    <name>ComposerPanel</name>
    <message>
        <location filename="../live/composer_panel.py" line="59" />
        <source>Your text appears here. Hold a sign until its ring is full to write it.</source>
        <translation>আপোনাৰ লেখা ইয়াত দেখা যাব। লিখিবলৈ বৃত্তটো নভৰালৈকে সংকেত ধৰি ৰাখক।</translation>
    </message>
    <message>
        <location filename="../live/composer_panel.py" line="61" />
        <source>Text</source>
        <translation>লেখা</translation>
    </message>
    <message>
        <location filename="../live/composer_panel.py" line="100" />
        <source>Space</source>
        <translation>খালী ঠাই</translation>
    </message>
    <message>
        <location filename="../live/composer_panel.py" line="101" />
        <source>⌫ Delete</source>
        <translation>⌫ মচক</translation>
    </message>
    <message>
        <location filename="../live/composer_panel.py" line="102" />
        <source>Undo</source>
        <translation>ওভতাই লওক</translation>
    </message>
    <message>
        <location filename="../live/composer_panel.py" line="104" />
        <source>Join consonants</source>
        <translation>ব্যঞ্জন যোগ কৰক</translation>
    </message>
    <message>
        <location filename="../live/composer_panel.py" line="106" />
        <location filename="../live/composer_panel.py" line="217" />
        <source>Other letter</source>
        <translation>আন আখৰ</translation>
    </message>
    <message>
        <location filename="../live/composer_panel.py" line="107" />
        <source>Clear</source>
        <translation>পৰিষ্কাৰ কৰক</translation>
    </message>
    <message>
        <location filename="../live/composer_panel.py" line="108" />
        <source>Copy</source>
        <translation>কপি কৰক</translation>
    </message>
    <message>
        <location filename="../live/composer_panel.py" line="109" />
        <source>Save…</source>
        <translation>সাঁচক…</translation>
    </message>
    <message>
        <location filename="../live/composer_panel.py" line="110" />
        <source>History…</source>
        <translation>ইতিহাস…</translation>
    </message>
    <message>
        <location filename="../live/composer_panel.py" line="162" />
        <source>Text copied</source>
        <translation>লেখা কপি হ’ল</translation>
    </message>
    <message>
        <location filename="../live/composer_panel.py" line="168" />
        <source>Save the text</source>
        <translation>লেখা সাঁচক</translation>
    </message>
    <message>
        <location filename="../live/composer_panel.py" line="170" />
        <source>Text (*.txt)</source>
        <translation>লেখা (*.txt)</translation>
    </message>
    <message>
        <location filename="../live/composer_panel.py" line="181" />
        <source>Cannot write {path}: {reason}</source>
        <translation>{path} লিখিব পৰা নগ’ল: {reason}</translation>
    </message>
    <message>
        <location filename="../live/composer_panel.py" line="186" />
        <source>Saved as {path}</source>
        <translation>{path} নামেৰে সাঁচা হ’ল</translation>
    </message>
    <message>
        <location filename="../live/composer_panel.py" line="213" />
        <source>Join the last consonant to the next one (Ctrl+H)</source>
        <translation>শেষৰ ব্যঞ্জনটো পিছৰটোৰ লগত যোগ কৰক (Ctrl+H)</translation>
    </message>
    <message>
        <location filename="../live/composer_panel.py" line="219" />
        <source>Change the last letter to another one with the same sign (Ctrl+E)</source>
        <translation>শেষৰ আখৰটো একে সংকেতৰ আন আখৰলৈ সলাওক (Ctrl+E)</translation>
    </message>
</context>
<context>
    <name>CurveView</name>
    <message>
        <location filename="../teach/curve.py" line="20" />
        <source>Training curves</source>
        <translation>প্ৰশিক্ষণৰ ৰেখা</translation>
    </message>
    <message>
        <location filename="../teach/curve.py" line="37" />
        <source>Accuracy {share}</source>
        <translation>শুদ্ধতা {share}</translation>
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
        <translation>ৰপ্তানি</translation>
    </message>
    <message>
        <location filename="../videos/export_dialog.py" line="30" />
        <source>CSV tables of frames and letters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../videos/export_dialog.py" line="31" />
        <source>SubRip subtitles (.srt)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../videos/export_dialog.py" line="32" />
        <source>WebVTT subtitles (.vtt)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../videos/export_dialog.py" line="33" />
        <source>ELAN annotations (.eaf)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../videos/export_dialog.py" line="34" />
        <source>JSON</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../videos/export_dialog.py" line="35" />
        <source>The video with the letters drawn in (.mp4; takes a while)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../videos/export_dialog.py" line="38" />
        <source>What to write:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../videos/export_dialog.py" line="48" />
        <location filename="../videos/export_dialog.py" line="75" />
        <source>Folder</source>
        <translation>ফ’ল্ডাৰ</translation>
    </message>
    <message>
        <location filename="../videos/export_dialog.py" line="49" />
        <source>Browse…</source>
        <translation>বাছক…</translation>
    </message>
    <message>
        <location filename="../videos/export_dialog.py" line="51" />
        <source>Folder:</source>
        <translation>ফ’ল্ডাৰ:</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <location filename="../live/history_dialog.py" line="35" />
        <source>History</source>
        <translation>ইতিহাস</translation>
    </message>
    <message>
        <location filename="../live/history_dialog.py" line="38" />
        <source>Written</source>
        <translation>লিখাৰ সময়</translation>
    </message>
    <message>
        <location filename="../live/history_dialog.py" line="38" />
        <source>Text</source>
        <translation>লেখা</translation>
    </message>
    <message>
        <location filename="../live/history_dialog.py" line="45" />
        <source>Nothing yet. A text that you clear is kept here.</source>
        <translation>এতিয়ালৈ একো নাই। পৰিষ্কাৰ কৰা লেখা ইয়াত থাকে।</translation>
    </message>
    <message>
        <location filename="../live/history_dialog.py" line="49" />
        <source>Copy</source>
        <translation>কপি কৰক</translation>
    </message>
    <message>
        <location filename="../live/history_dialog.py" line="51" />
        <source>Export…</source>
        <translation>ৰপ্তানি…</translation>
    </message>
    <message>
        <location filename="../live/history_dialog.py" line="52" />
        <source>As plain text or CSV</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../live/history_dialog.py" line="54" />
        <source>Forget all</source>
        <translation>সকলো পাহৰক</translation>
    </message>
    <message>
        <location filename="../live/history_dialog.py" line="56" />
        <source>Close</source>
        <translation>বন্ধ কৰক</translation>
    </message>
    <message>
        <location filename="../live/history_dialog.py" line="84" />
        <source>Saved as {path}</source>
        <translation>{path} নামেৰে সাঁচা হ’ল</translation>
    </message>
    <message>
        <location filename="../live/history_dialog.py" line="109" />
        <source>Export the history</source>
        <translation>ইতিহাস ৰপ্তানি কৰক</translation>
    </message>
    <message>
        <location filename="../live/history_dialog.py" line="111" />
        <source>CSV table (*.csv);;Text (*.txt)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>HoldRing</name>
    <message>
        <location filename="../live/letter_panel.py" line="22" />
        <source>Recognised letter</source>
        <translation>চিনাক্ত আখৰ</translation>
    </message>
    <message>
        <location filename="../live/letter_panel.py" line="35" />
        <source>no sign</source>
        <translation>কোনো সংকেত নাই</translation>
    </message>
</context>
<context>
    <name>LanguageForm</name>
    <message>
        <location filename="../teach/dialogs.py" line="106" />
        <source>New language</source>
        <translation>নতুন ভাষা</translation>
    </message>
    <message>
        <location filename="../teach/dialogs.py" line="108" />
        <source>English name</source>
        <translation>ইংৰাজী নাম</translation>
    </message>
    <message>
        <location filename="../teach/dialogs.py" line="108" />
        <source>e.g. Khasi</source>
        <translation>যেনে Khasi</translation>
    </message>
    <message>
        <location filename="../teach/dialogs.py" line="109" />
        <source>Its own name</source>
        <translation>নিজা নাম</translation>
    </message>
    <message>
        <location filename="../teach/dialogs.py" line="112" />
        <source>Script</source>
        <translation>লিপি</translation>
    </message>
    <message>
        <location filename="../teach/dialogs.py" line="113" />
        <source>First letter</source>
        <translation>প্ৰথম আখৰ</translation>
    </message>
    <message>
        <location filename="../teach/dialogs.py" line="113" />
        <source>in its own script</source>
        <translation>নিজৰ লিপিত</translation>
    </message>
    <message>
        <location filename="../teach/dialogs.py" line="114" />
        <source>Romanised name</source>
        <translation>ৰোমান নাম</translation>
    </message>
</context>
<context>
    <name>LanguageSwitcher</name>
    <message>
        <location filename="../language_switcher.py" line="23" />
        <source>Language</source>
        <translation>ভাষা</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <location filename="../teach/dialogs.py" line="85" />
        <source>New letter of {name}</source>
        <translation>{name}ৰ নতুন আখৰ</translation>
    </message>
    <message>
        <location filename="../teach/dialogs.py" line="88" />
        <source>Letter</source>
        <translation>আখৰ</translation>
    </message>
    <message>
        <location filename="../teach/dialogs.py" line="88" />
        <source>in its own script, e.g. ক</source>
        <translation>নিজৰ লিপিত, যেনে ক</translation>
    </message>
    <message>
        <location filename="../teach/dialogs.py" line="89" />
        <source>Romanised name</source>
        <translation>ৰোমান নাম</translation>
    </message>
    <message>
        <location filename="../teach/dialogs.py" line="89" />
        <source>e.g. ka</source>
        <translation>যেনে ka</translation>
    </message>
    <message>
        <location filename="../teach/dialogs.py" line="91" />
        <source>Writes</source>
        <translation>লিখে</translation>
    </message>
    <message>
        <location filename="../teach/dialogs.py" line="91" />
        <source>what it writes or means; like the letter</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>LetterList</name>
    <message>
        <location filename="../teach/letter_list.py" line="21" />
        <source>Letter</source>
        <translation>আখৰ</translation>
    </message>
    <message>
        <location filename="../teach/letter_list.py" line="21" />
        <source>Samples</source>
        <translation>নমুনা</translation>
    </message>
    <message>
        <location filename="../teach/letter_list.py" line="21" />
        <source>of this signer</source>
        <translation>এই সংকেতকাৰীৰ</translation>
    </message>
    <message>
        <location filename="../teach/letter_list.py" line="21" />
        <source>State</source>
        <translation>অৱস্থা</translation>
    </message>
    <message>
        <location filename="../teach/letter_list.py" line="28" />
        <source>Letters</source>
        <translation>আখৰ</translation>
    </message>
    <message>
        <location filename="../teach/letter_list.py" line="71" />
        <source>in use</source>
        <translation>ব্যৱহাৰত</translation>
    </message>
    <message>
        <location filename="../teach/letter_list.py" line="73" />
        <source>{n} more</source>
        <translation>আৰু {n}টা</translation>
    </message>
    <message>
        <location filename="../teach/letter_list.py" line="75" />
        <source>trained</source>
        <translation>প্ৰশিক্ষিত</translation>
    </message>
</context>
<context>
    <name>LetterPanel</name>
    <message>
        <location filename="../live/letter_panel.py" line="168" />
        <location filename="../live/letter_panel.py" line="184" />
        <source>No sign</source>
        <translation>সংকেত নাই</translation>
    </message>
    <message>
        <location filename="../live/letter_panel.py" line="177" />
        <source>Written. Lower your hand to write it again.</source>
        <translation>লিখা হ’ল। আকৌ লিখিবলৈ হাত নমাওক।</translation>
    </message>
    <message>
        <location filename="../live/letter_panel.py" line="179" />
        <source>Hold it until the ring is full.</source>
        <translation>বৃত্তটো নভৰালৈকে ধৰি ৰাখক।</translation>
    </message>
    <message>
        <location filename="../live/letter_panel.py" line="182" />
        <source>Not sure</source>
        <translation>নিশ্চিত নহয়</translation>
    </message>
    <message>
        <location filename="../live/letter_panel.py" line="182" />
        <source>Hold the sign still, facing the camera.</source>
        <translation>কেমেৰাৰ সন্মুখত সংকেত স্থিৰ ৰাখক।</translation>
    </message>
    <message>
        <location filename="../live/letter_panel.py" line="184" />
        <source>Show a letter to the camera.</source>
        <translation>কেমেৰাক এটা আখৰ দেখুৱাওক।</translation>
    </message>
</context>
<context>
    <name>LiveTab</name>
    <message>
        <location filename="../live/live_tab.py" line="57" />
        <source>Play again</source>
        <translation>আকৌ চলাওক</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="71" />
        <source>Mirror</source>
        <translation>দাপোণ</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="72" />
        <source>Show the picture like a mirror (M)</source>
        <translation>ছবি দাপোণৰ দৰে দেখুৱাওক (M)</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="73" />
        <source>Landmarks</source>
        <translation>বিন্দু</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="74" />
        <source>Draw the hands' landmarks (L)</source>
        <translation>হাতৰ বিন্দু আঁকক (L)</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="75" />
        <source>Pause</source>
        <translation>ৰখাওক</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="76" />
        <source>Hold the picture (P)</source>
        <translation>ছবি ৰখাওক (P)</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="183" />
        <source>Recognition cannot work</source>
        <translation>চিনাক্তকৰণে কাম কৰিব নোৱাৰে</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="165" />
        <source>No camera found: this is the demo clip. Plug a camera in and it is used at once, or choose a stream or a video under “Demo clip” below the picture.</source>
        <translation>কোনো কেমেৰা পোৱা নগ’ল: এইটো ডেমো ক্লিপ। কেমেৰা লগালেই সেইটো ব্যৱহাৰ হ’ব, নাইবা ছবিৰ তলৰ “ডেমো ক্লিপ”ত ষ্ট্ৰীম বা ভিডিঅ’ বাছক।</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="82" />
        <source>Full screen</source>
        <translation>সম্পূৰ্ণ পৰ্দা</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="83" />
        <source>Fill the screen (F11); Escape leaves it</source>
        <translation>পৰ্দা ভৰাওক (F11); Escapeৰে উভতক</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="180" />
        <source>Demo clip</source>
        <translation>ডেমো ক্লিপ</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="188" />
        <source>Starting…</source>
        <translation>আৰম্ভ হৈছে…</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="191" />
        <source>Opening {source}…</source>
        <translation>{source} খোলা হৈছে…</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="195" />
        <location filename="../live/live_tab.py" line="265" />
        <source>Paused</source>
        <translation>ৰখোৱা আছে</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="195" />
        <location filename="../live/live_tab.py" line="265" />
        <source>Press P to go on.</source>
        <translation>চলাবলৈ P টিপক।</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="197" />
        <source>The video ended</source>
        <translation>ভিডিঅ’ শেষ</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="198" />
        <source>Play it again or choose another source.</source>
        <translation>আকৌ চলাওক বা আন উৎস বাছক।</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="201" />
        <source>There is no picture.</source>
        <translation>কোনো ছবি নাই।</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="211" />
        <source>Trying again in {seconds} s.</source>
        <translation>{seconds} ছে. পিছত আকৌ চেষ্টা।</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="214" />
        <source>No picture</source>
        <translation>ছবি নাই</translation>
    </message>
    <message numerus="yes">
        <location filename="../live/live_tab.py" line="233" />
        <source>%n hand(s)</source>
        <translation>
            <numerusform>%n খন হাত</numerusform>
            <numerusform>%n খন হাত</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="239" />
        <source>Show a letter to the camera.</source>
        <translation>কেমেৰাক এটা আখৰ দেখুৱাওক।</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../main_window.py" line="61" />
        <source>Views</source>
        <translation>দৃশ্য</translation>
    </message>
    <message>
        <location filename="../main_window.py" line="70" />
        <source>Settings (Ctrl+,)</source>
        <translation>ছেটিংছ (Ctrl+,)</translation>
    </message>
    <message>
        <location filename="../main_window.py" line="71" />
        <source>Settings</source>
        <translation>ছেটিংছ</translation>
    </message>
</context>
<context>
    <name>PracticeTab</name>
    <message>
        <location filename="../practice/practice_tab.py" line="55" />
        <source>Progress of the round</source>
        <translation>পৰ্বৰ অগ্ৰগতি</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="56" />
        <source>%v of %m</source>
        <translation>%mৰ ভিতৰত %v</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="57" />
        <location filename="../practice/practice_tab.py" line="169" />
        <source>Start</source>
        <translation>আৰম্ভ কৰক</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="60" />
        <source>Skip</source>
        <translation>এৰি দিয়ক</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="62" />
        <source>Show the sign</source>
        <translation>সংকেত দেখুৱাওক</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="132" />
        <source>Start again</source>
        <translation>আকৌ আৰম্ভ কৰক</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="148" />
        <source>Sign this letter</source>
        <translation>এই আখৰটো দেখুৱাওক</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="151" />
        <source>Tick “Show the sign” to see it.</source>
        <translation>চাবলৈ “সংকেত দেখুৱাওক” বাছক।</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="158" />
        <source>Practise {language}</source>
        <translation>{language} অনুশীলন</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="162" />
        <source>The app asks for letters, one after the other. Hold the sign until the ring is full. Letters that you miss come again.</source>
        <translation>এপে এটা এটাকৈ আখৰ বিচাৰে। বৃত্তটো নভৰালৈকে সংকেত ধৰি ৰাখক। ভুল হোৱা আখৰ আকৌ আহে।</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="172" />
        <source>You know {strong} of {all} letters well.</source>
        <translation>আপুনি {all}টাৰ ভিতৰত {strong}টা আখৰ ভালকৈ জানে।</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="181" />
        <source>Round finished</source>
        <translation>পৰ্ব শেষ</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="182" />
        <source>{share} right</source>
        <translation>{share} শুদ্ধ</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="184" />
        <source>{seconds} s a letter</source>
        <translation>আখৰ প্ৰতি {seconds} ছে.</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="189" />
        <source>To practise again: {letters}</source>
        <translation>আকৌ অনুশীলন কৰক: {letters}</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="202" />
        <source>The progress cannot be saved: {reason}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="226" />
        <source>Right! {seconds} s</source>
        <translation>শুদ্ধ! {seconds} ছে.</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="232" />
        <source>That was {shown}. Try {asked} again.</source>
        <translation>সেইটো {shown} আছিল। আকৌ {asked} চেষ্টা কৰক।</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="246" />
        <source>No picture</source>
        <translation>ছবি নাই</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="248" />
        <source>The video ended</source>
        <translation>ভিডিঅ’ শেষ</translation>
    </message>
</context>
<context>
    <name>ResultDialog</name>
    <message>
        <location filename="../teach/result_dialog.py" line="28" />
        <source>The retrained model</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../teach/result_dialog.py" line="34" />
        <source>Before and after</source>
        <translation>আগত আৰু পিছত</translation>
    </message>
    <message>
        <location filename="../teach/result_dialog.py" line="35" />
        <source>Confusions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../teach/result_dialog.py" line="36" />
        <source>Keep the new model</source>
        <translation>নতুন মডেল ৰাখক</translation>
    </message>
    <message>
        <location filename="../teach/result_dialog.py" line="40" />
        <source>Stay with the old one</source>
        <translation>পুৰণিটোতে থাকক</translation>
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
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../teach/result_dialog.py" line="67" />
        <source>Letter</source>
        <translation>আখৰ</translation>
    </message>
    <message>
        <location filename="../teach/result_dialog.py" line="67" />
        <source>Samples</source>
        <translation>নমুনা</translation>
    </message>
    <message>
        <location filename="../teach/result_dialog.py" line="67" />
        <source>Measured on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../teach/result_dialog.py" line="68" />
        <source>Before</source>
        <translation>আগত</translation>
    </message>
    <message>
        <location filename="../teach/result_dialog.py" line="68" />
        <source>After</source>
        <translation>পিছত</translation>
    </message>
    <message>
        <location filename="../teach/result_dialog.py" line="92" />
        <source>Rows: what was signed. Columns: what the new model says.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RetrainPanel</name>
    <message>
        <location filename="../teach/retrain_panel.py" line="45" />
        <source>Retrain</source>
        <translation>পুনৰ প্ৰশিক্ষণ</translation>
    </message>
    <message>
        <location filename="../teach/retrain_panel.py" line="48" />
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <location filename="../teach/retrain_panel.py" line="50" />
        <source>Go back to the earlier model</source>
        <translation>আগৰ মডেললৈ উভতক</translation>
    </message>
    <message>
        <location filename="../teach/retrain_panel.py" line="52" />
        <source>Only my letters (drop the letters known before)</source>
        <translation>কেৱল মোৰ আখৰ (আগৰ আখৰ বাদ)</translation>
    </message>
    <message>
        <location filename="../teach/retrain_panel.py" line="54" />
        <source>To replace borrowed stand-in signs by the real ones that you recorded.</source>
        <translation>ধাৰলৈ লোৱা সংকেতৰ সলনি আপোনাৰ প্ৰকৃত সংকেত ৰাখিবলৈ।</translation>
    </message>
    <message>
        <location filename="../teach/retrain_panel.py" line="62" />
        <source>Progress of the retraining</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../teach/retrain_panel.py" line="115" />
        <source>Starting…</source>
        <translation>আৰম্ভ হৈছে…</translation>
    </message>
    <message>
        <location filename="../teach/retrain_panel.py" line="120" />
        <source>Stopping…</source>
        <translation>ৰৈছে…</translation>
    </message>
    <message>
        <location filename="../teach/retrain_panel.py" line="137" />
        <source>Step 1 of 2: trying on a part of the samples, to measure it honestly</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../teach/retrain_panel.py" line="139" />
        <source>Step 2 of 2: training on all samples</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../teach/retrain_panel.py" line="149" />
        <source>Cancelled. The model is what it was.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../teach/retrain_panel.py" line="179" />
        <source>Record a letter ten times or more, then retrain.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../teach/retrain_panel.py" line="182" />
        <source>Letters ready: {n}. Two sessions of each make the best measure.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../settings_dialog.py" line="84" />
        <source>Settings</source>
        <translation>ছেটিংছ</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="95" />
        <source>Writing</source>
        <translation>লিখা</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="96" />
        <source>{value} s</source>
        <translation>{value} ছে.</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="102" />
        <source>model’s own</source>
        <translation>মডেলৰ নিজা</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="120" />
        <source>&amp;Hold a sign for</source>
        <translation>সংকেত ধৰি ৰখাৰ সময়</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="122" />
        <source>How long to hold a sign to write it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../settings_dialog.py" line="125" />
        <source>C&amp;onfidence needed</source>
        <translation>প্ৰয়োজনীয় নিশ্চয়তা</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="127" />
        <source>How sure the model must be of a letter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../settings_dialog.py" line="130" />
        <source>&amp;Pause after a letter</source>
        <translation>আখৰৰ পিছত বিৰতি</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="132" />
        <source>Time after a letter in which no other is written</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../settings_dialog.py" line="135" />
        <source>&amp;Release to repeat</source>
        <translation>পুনৰ লিখিবলৈ এৰক</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="137" />
        <source>How long to lower the hand to write the same letter again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../settings_dialog.py" line="140" />
        <source>S&amp;moothing</source>
        <translation>মসৃণতা</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="142" />
        <source>Longer is steadier, shorter is quicker</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../settings_dialog.py" line="153" />
        <source>Appearance</source>
        <translation>ৰূপ</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="156" />
        <location filename="../settings_dialog.py" line="171" />
        <source>Like the system</source>
        <translation>চিষ্টেমৰ দৰে</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="157" />
        <source>Light</source>
        <translation>উজ্জ্বল</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="158" />
        <source>Dark</source>
        <translation>গাঢ়</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="164" />
        <source>&amp;Theme</source>
        <translation>থীম</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="168" />
        <source>Text size</source>
        <translation>লেখাৰ আকাৰ</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="169" />
        <source>Text &amp;size</source>
        <translation>লেখাৰ আকাৰ</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="176" />
        <source>&amp;Interface language</source>
        <translation>ইণ্টাৰফেছৰ ভাষা</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="177" />
        <source>Show the camera like a &amp;mirror</source>
        <translation>কেমেৰা দাপোণৰ দৰে দেখুৱাওক</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="180" />
        <source>&amp;Draw the hands’ landmarks</source>
        <translation>হাতৰ বিন্দু আঁকক</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="185" />
        <source>The new language appears when signapp is started again.</source>
        <translation>নতুন ভাষা signapp আকৌ আৰম্ভ কৰিলে দেখা যাব।</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="191" />
        <source>Kept in {path}</source>
        <translation>{path}ত ৰখা</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="197" />
        <source>&amp;Writing defaults</source>
        <translation>লিখাৰ মূল মান</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="198" />
        <source>Set the writing times back to what they were at first</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../settings_dialog.py" line="200" />
        <source>Open &amp;folder</source>
        <translation>ফ’ল্ডাৰ খোলক</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="204" />
        <source>Close</source>
        <translation>বন্ধ কৰক</translation>
    </message>
</context>
<context>
    <name>SignCard</name>
    <message>
        <location filename="../signs/card.py" line="106" />
        <source>There is no picture of this sign.</source>
        <translation>এই সংকেতৰ ছবি নাই।</translation>
    </message>
    <message>
        <location filename="../signs/card.py" line="109" />
        <source>Drawing…</source>
        <translation>অঁকা হৈছে…</translation>
    </message>
</context>
<context>
    <name>SourceButton</name>
    <message>
        <location filename="../live/source_menu.py" line="31" />
        <location filename="../live/source_menu.py" line="33" />
        <location filename="../live/source_menu.py" line="42" />
        <source>Source</source>
        <translation>উৎস</translation>
    </message>
    <message>
        <location filename="../live/source_menu.py" line="32" />
        <source>Choose a camera, a video file or a stream</source>
        <translation>কেমেৰা, ভিডিঅ’ ফাইল বা ষ্ট্ৰীম বাছক</translation>
    </message>
    <message>
        <location filename="../live/source_menu.py" line="46" />
        <source>Source: {name}. Choose a camera, a video file or a stream</source>
        <translation>উৎস: {name}। কেমেৰা, ভিডিঅ’ ফাইল বা ষ্ট্ৰীম বাছক</translation>
    </message>
    <message>
        <location filename="../live/source_menu.py" line="51" />
        <location filename="../live/source_menu.py" line="77" />
        <source>Demo clip</source>
        <translation>ডেমো ক্লিপ</translation>
    </message>
    <message>
        <location filename="../live/source_menu.py" line="67" />
        <source>Cameras</source>
        <translation>কেমেৰা</translation>
    </message>
    <message>
        <location filename="../live/source_menu.py" line="71" />
        <source>No camera found</source>
        <translation>কোনো কেমেৰা পোৱা নগ’ল</translation>
    </message>
    <message>
        <location filename="../live/source_menu.py" line="72" />
        <source>Other sources</source>
        <translation>আন উৎস</translation>
    </message>
    <message>
        <location filename="../live/source_menu.py" line="75" />
        <source>Stream address…</source>
        <translation>ষ্ট্ৰীমৰ ঠিকনা…</translation>
    </message>
    <message>
        <location filename="../live/source_menu.py" line="76" />
        <source>Video file…</source>
        <translation>ভিডিঅ’ ফাইল…</translation>
    </message>
    <message>
        <location filename="../live/source_menu.py" line="78" />
        <source>Camera resolution</source>
        <translation>কেমেৰাৰ ৰিজলিউচন</translation>
    </message>
    <message>
        <location filename="../live/source_menu.py" line="114" />
        <source>Open a video</source>
        <translation>ভিডিঅ’ খোলক</translation>
    </message>
    <message>
        <location filename="../live/source_menu.py" line="116" />
        <source>Videos ({filter});;All files (*)</source>
        <translation>ভিডিঅ’ ({filter});;সকলো ফাইল (*)</translation>
    </message>
    <message>
        <location filename="../live/source_menu.py" line="126" />
        <source>Stream address</source>
        <translation>ষ্ট্ৰীমৰ ঠিকনা</translation>
    </message>
    <message>
        <location filename="../live/source_menu.py" line="128" />
        <source>Address of the stream, as the phone's camera app shows it,
for example http://192.168.1.20:8080/video or rtsp://…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SpeakButton</name>
    <message>
        <location filename="../speech.py" line="91" />
        <source>Speak</source>
        <translation>পঢ়ি শুনাওক</translation>
    </message>
    <message>
        <location filename="../speech.py" line="139" />
        <source>Looking for a voice…</source>
        <translation>কণ্ঠ বিচৰা হৈছে…</translation>
    </message>
    <message>
        <location filename="../speech.py" line="142" />
        <source>This computer has no voice for {language}. Install one in the system's speech settings (on Linux: the package espeak-ng), then start signapp again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../speech.py" line="146" />
        <source>There is no text to speak yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../speech.py" line="148" />
        <source>Speak the text</source>
        <translation>লেখা পঢ়ি শুনাওক</translation>
    </message>
    <message>
        <location filename="../speech.py" line="170" />
        <source>The text cannot be spoken: {reason}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <location filename="../chart/__init__.py" line="14" />
        <source>Sign chart</source>
        <translation>সংকেত-তালিকা</translation>
    </message>
    <message>
        <location filename="../chart/__init__.py" line="16" />
        <source>Every letter with the sign that the app expects</source>
        <translation>প্ৰতিটো আখৰ আৰু তাৰ সংকেত</translation>
    </message>
    <message>
        <location filename="../live/__init__.py" line="14" />
        <source>Live</source>
        <translation>লাইভ</translation>
    </message>
    <message>
        <location filename="../live/__init__.py" line="16" />
        <source>Sign to the camera and write</source>
        <translation>কেমেৰাৰ সন্মুখত সংকেত কৰি লিখক</translation>
    </message>
    <message>
        <location filename="../practice/__init__.py" line="14" />
        <source>Practice</source>
        <translation>অনুশীলন</translation>
    </message>
    <message>
        <location filename="../practice/__init__.py" line="16" />
        <source>Learn the letters; weak ones come again</source>
        <translation>আখৰ শিকক; দুৰ্বলবোৰ আকৌ আহে</translation>
    </message>
    <message>
        <location filename="../videos/__init__.py" line="14" />
        <source>Video</source>
        <translation>ভিডিঅ’</translation>
    </message>
    <message>
        <location filename="../videos/__init__.py" line="16" />
        <source>Label a video file and correct the letters</source>
        <translation>ভিডিঅ’ৰ আখৰ চিহ্নিত কৰি শুধৰাওক</translation>
    </message>
    <message>
        <location filename="../teach/__init__.py" line="14" />
        <source>Teach</source>
        <translation>শিকাওক</translation>
    </message>
    <message>
        <location filename="../teach/__init__.py" line="16" />
        <source>Record your own signs and use them at once</source>
        <translation>নিজৰ সংকেত ৰেকৰ্ড কৰি লগে লগে ব্যৱহাৰ কৰক</translation>
    </message>
</context>
<context>
    <name>TeachTab</name>
    <message>
        <location filename="../teach/teach_tab.py" line="248" />
        <location filename="../teach/teach_tab.py" line="344" />
        <source>Say who signs and choose a letter first.</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../teach/worker.py" line="192" />
        <source>The new model is in use.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../teach/worker.py" line="204" />
        <source>The earlier model is in use again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../teach/worker.py" line="217" />
        <location filename="../teach/worker.py" line="229" />
        <source>Written: {path}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../teach/worker.py" line="241" />
        <source>Installed: {summary}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <location filename="../teach/thumbnails.py" line="32" />
        <source>Recorded samples</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <location filename="../videos/timeline.py" line="37" />
        <source>Timeline of letters</source>
        <translation>আখৰৰ সময়ৰেখা</translation>
    </message>
    <message>
        <location filename="../videos/timeline.py" line="39" />
        <source>Click to go there. Arrow keys go from letter to letter. Wheel zooms.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../videos/timeline.py" line="90" />
        <source>{letter} from {start} to {end} s</source>
        <translation>{letter}: {start} ৰ পৰা {end} ছে.</translation>
    </message>
</context>
<context>
    <name>VideoTab</name>
    <message>
        <location filename="../videos/video_tab.py" line="62" />
        <source>No video open</source>
        <translation>কোনো ভিডিঅ’ খোলা নাই</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="63" />
        <source>Open a video file, label it, correct the letters and export them.</source>
        <translation>এটা ভিডিঅ’ খোলক, আখৰ চিহ্নিত কৰক, শুধৰাওক আৰু ৰপ্তানি কৰক।</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="78" />
        <source>Open video…</source>
        <translation>ভিডিঅ’ খোলক…</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="79" />
        <source>Label</source>
        <translation>চিহ্নিত কৰক</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="81" />
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="83" />
        <source>Letters held for a moment</source>
        <translation>অলপ সময় ধৰা আখৰ</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="84" />
        <source>Fast fingerspelling</source>
        <translation>দ্ৰুত আঙুলি-বানান</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="85" />
        <source>How the video is signed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="87" />
        <location filename="../videos/video_tab.py" line="342" />
        <source>Play</source>
        <translation>চলাওক</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="87" />
        <source>Play or hold</source>
        <translation>চলাওক বা ৰখাওক</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="90" />
        <source>Letter of the chosen part</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="93" />
        <source>Split</source>
        <translation>ভাগ কৰক</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="93" />
        <source>Cut the letter at the cursor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="96" />
        <source>Merge</source>
        <translation>জোৰা লগাওক</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="96" />
        <source>Join with the next letter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="98" />
        <source>Delete</source>
        <translation>মচক</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="99" />
        <source>Undo</source>
        <translation>ওভতাই লওক</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="100" />
        <source>Export…</source>
        <translation>ৰপ্তানি…</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="178" />
        <source>Open a video</source>
        <translation>ভিডিঅ’ খোলক</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="180" />
        <source>Videos ({filter});;All files (*)</source>
        <translation>ভিডিঅ’ ({filter});;সকলো ফাইল (*)</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="202" />
        <source>Press “Label” to find the letters.</source>
        <translation>আখৰ বিচাৰিবলৈ “চিহ্নিত কৰক” টিপক।</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="217" />
        <source>Looking for letters…</source>
        <translation>আখৰ বিচৰা হৈছে…</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="244" />
        <source>The video is {problem}; what could be read is labelled.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="256" />
        <source>No letter was found.</source>
        <translation>কোনো আখৰ পোৱা নগ’ল।</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="297" />
        <source>Written to {folder}: {names}</source>
        <translation>{folder}ত লিখা হ’ল: {names}</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="303" />
        <source>Labelling was cancelled.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="313" />
        <source>The video could not be labelled.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="342" />
        <source>Hold</source>
        <translation>ৰখাওক</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="364" />
        <source>Put the cursor inside the chosen letter, then split it.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>VideoView</name>
    <message>
        <location filename="../live/video_view.py" line="40" />
        <source>Camera picture</source>
        <translation>কেমেৰাৰ ছবি</translation>
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
        <translation>শিকাওক</translation>
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
        <translation>ভাষা</translation>
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
