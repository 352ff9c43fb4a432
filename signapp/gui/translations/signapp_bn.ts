<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn">
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
        <translation>মুছুন</translation>
    </message>
    <message>
        <location filename="../teach/layout.py" line="64" />
        <source>Delete the selected samples (Del)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../teach/layout.py" line="65" />
        <source>Undo</source>
        <translation>ফিরিয়ে নিন</translation>
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
        <translation>সবচেয়ে সম্ভাব্য অক্ষর</translation>
    </message>
</context>
<context>
    <name>ChartTab</name>
    <message>
        <location filename="../chart/chart_tab.py" line="44" />
        <source>Letters</source>
        <translation>অক্ষর</translation>
    </message>
    <message>
        <location filename="../chart/chart_tab.py" line="79" />
        <source>The signs that the app expects for {language}, drawn as you see yourself in a mirror. Choose one to see it large.</source>
        <translation>{language}-এর জন্য অ্যাপ এই সংকেতগুলি আশা করে; ছবিগুলি আয়নার মতো। বড় করে দেখতে একটি বেছে নিন।</translation>
    </message>
    <message>
        <location filename="../chart/chart_tab.py" line="127" />
        <source>The same sign also stands for {letters}.</source>
        <translation>একই সংকেত {letters} বোঝায়।</translation>
    </message>
</context>
<context>
    <name>ComposerPanel</name>
    <message>
        <location filename="../live/composer_panel.py" line="59" />
        <source>Your text appears here. Hold a sign until its ring is full to write it.</source>
        <translation>আপনার লেখা এখানে দেখা যাবে। লিখতে হলে বৃত্ত ভরা পর্যন্ত সংকেত ধরে রাখুন।</translation>
    </message>
    <message>
        <location filename="../live/composer_panel.py" line="61" />
        <source>Text</source>
        <translation>লেখা</translation>
    </message>
    <message>
        <location filename="../live/composer_panel.py" line="100" />
        <source>Space</source>
        <translation>ফাঁক</translation>
    </message>
    <message>
        <location filename="../live/composer_panel.py" line="101" />
        <source>⌫ Delete</source>
        <translation>⌫ মুছুন</translation>
    </message>
    <message>
        <location filename="../live/composer_panel.py" line="102" />
        <source>Undo</source>
        <translation>ফিরিয়ে নিন</translation>
    </message>
    <message>
        <location filename="../live/composer_panel.py" line="104" />
        <source>Join consonants</source>
        <translation>ব্যঞ্জন যুক্ত করুন</translation>
    </message>
    <message>
        <location filename="../live/composer_panel.py" line="106" />
        <location filename="../live/composer_panel.py" line="217" />
        <source>Other letter</source>
        <translation>অন্য অক্ষর</translation>
    </message>
    <message>
        <location filename="../live/composer_panel.py" line="107" />
        <source>Clear</source>
        <translation>সাফ করুন</translation>
    </message>
    <message>
        <location filename="../live/composer_panel.py" line="108" />
        <source>Copy</source>
        <translation>কপি করুন</translation>
    </message>
    <message>
        <location filename="../live/composer_panel.py" line="109" />
        <source>Save…</source>
        <translation>সংরক্ষণ…</translation>
    </message>
    <message>
        <location filename="../live/composer_panel.py" line="110" />
        <source>History…</source>
        <translation>ইতিহাস…</translation>
    </message>
    <message>
        <location filename="../live/composer_panel.py" line="162" />
        <source>Text copied</source>
        <translation>লেখা কপি হয়েছে</translation>
    </message>
    <message>
        <location filename="../live/composer_panel.py" line="168" />
        <source>Save the text</source>
        <translation>লেখা সংরক্ষণ করুন</translation>
    </message>
    <message>
        <location filename="../live/composer_panel.py" line="170" />
        <source>Text (*.txt)</source>
        <translation>লেখা (*.txt)</translation>
    </message>
    <message>
        <location filename="../live/composer_panel.py" line="181" />
        <source>Cannot write {path}: {reason}</source>
        <translation>{path} লেখা যাচ্ছে না: {reason}</translation>
    </message>
    <message>
        <location filename="../live/composer_panel.py" line="186" />
        <source>Saved as {path}</source>
        <translation>{path} নামে সংরক্ষিত</translation>
    </message>
    <message>
        <location filename="../live/composer_panel.py" line="213" />
        <source>Join the last consonant to the next one (Ctrl+H)</source>
        <translation>শেষ ব্যঞ্জনটি পরেরটির সঙ্গে যুক্ত করুন (Ctrl+H)</translation>
    </message>
    <message>
        <location filename="../live/composer_panel.py" line="219" />
        <source>Change the last letter to another one with the same sign (Ctrl+E)</source>
        <translation>শেষ অক্ষরটি একই সংকেতের অন্য অক্ষরে বদলান (Ctrl+E)</translation>
    </message>
</context>
<context>
    <name>CurveView</name>
    <message>
        <location filename="../teach/curve.py" line="20" />
        <source>Training curves</source>
        <translation>প্রশিক্ষণের রেখা</translation>
    </message>
    <message>
        <location filename="../teach/curve.py" line="37" />
        <source>Accuracy {share}</source>
        <translation>নির্ভুলতা {share}</translation>
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
        <translation>রপ্তানি</translation>
    </message>
    <message>
        <location filename="../videos/export_dialog.py" line="30" />
        <source>CSV tables of frames and letters</source>
        <translation>ফ্রেম ও অক্ষরের CSV সারণি</translation>
    </message>
    <message>
        <location filename="../videos/export_dialog.py" line="31" />
        <source>SubRip subtitles (.srt)</source>
        <translation>SubRip সাবটাইটেল (.srt)</translation>
    </message>
    <message>
        <location filename="../videos/export_dialog.py" line="32" />
        <source>WebVTT subtitles (.vtt)</source>
        <translation>WebVTT সাবটাইটেল (.vtt)</translation>
    </message>
    <message>
        <location filename="../videos/export_dialog.py" line="33" />
        <source>ELAN annotations (.eaf)</source>
        <translation>ELAN টীকা (.eaf)</translation>
    </message>
    <message>
        <location filename="../videos/export_dialog.py" line="34" />
        <source>JSON</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../videos/export_dialog.py" line="35" />
        <source>The video with the letters drawn in (.mp4; takes a while)</source>
        <translation>অক্ষর-আঁকা ভিডিও (.mp4; কিছু সময় লাগে)</translation>
    </message>
    <message>
        <location filename="../videos/export_dialog.py" line="38" />
        <source>What to write:</source>
        <translation>কী লেখা হবে:</translation>
    </message>
    <message>
        <location filename="../videos/export_dialog.py" line="48" />
        <location filename="../videos/export_dialog.py" line="75" />
        <source>Folder</source>
        <translation>ফোল্ডার</translation>
    </message>
    <message>
        <location filename="../videos/export_dialog.py" line="49" />
        <source>Browse…</source>
        <translation>বেছে নিন…</translation>
    </message>
    <message>
        <location filename="../videos/export_dialog.py" line="51" />
        <source>Folder:</source>
        <translation>ফোল্ডার:</translation>
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
        <translation>লেখার সময়</translation>
    </message>
    <message>
        <location filename="../live/history_dialog.py" line="38" />
        <source>Text</source>
        <translation>লেখা</translation>
    </message>
    <message>
        <location filename="../live/history_dialog.py" line="45" />
        <source>Nothing yet. A text that you clear is kept here.</source>
        <translation>এখনও কিছু নেই। সাফ করা লেখা এখানে থাকে।</translation>
    </message>
    <message>
        <location filename="../live/history_dialog.py" line="49" />
        <source>Copy</source>
        <translation>কপি করুন</translation>
    </message>
    <message>
        <location filename="../live/history_dialog.py" line="51" />
        <source>Export…</source>
        <translation>রপ্তানি…</translation>
    </message>
    <message>
        <location filename="../live/history_dialog.py" line="52" />
        <source>As plain text or CSV</source>
        <translation>সাধারণ লেখা বা CSV হিসেবে</translation>
    </message>
    <message>
        <location filename="../live/history_dialog.py" line="54" />
        <source>Forget all</source>
        <translation>সব ভুলে যান</translation>
    </message>
    <message>
        <location filename="../live/history_dialog.py" line="56" />
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <location filename="../live/history_dialog.py" line="84" />
        <source>Saved as {path}</source>
        <translation>{path} নামে সংরক্ষিত</translation>
    </message>
    <message>
        <location filename="../live/history_dialog.py" line="109" />
        <source>Export the history</source>
        <translation>ইতিহাস রপ্তানি করুন</translation>
    </message>
    <message>
        <location filename="../live/history_dialog.py" line="111" />
        <source>CSV table (*.csv);;Text (*.txt)</source>
        <translation>CSV সারণি (*.csv);;লেখা (*.txt)</translation>
    </message>
</context>
<context>
    <name>HoldRing</name>
    <message>
        <location filename="../live/letter_panel.py" line="22" />
        <source>Recognised letter</source>
        <translation>চেনা অক্ষর</translation>
    </message>
    <message>
        <location filename="../live/letter_panel.py" line="35" />
        <source>no sign</source>
        <translation>কোনো সংকেত নেই</translation>
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
        <translation>ইংরেজি নাম</translation>
    </message>
    <message>
        <location filename="../teach/dialogs.py" line="108" />
        <source>e.g. Khasi</source>
        <translation>যেমন Khasi</translation>
    </message>
    <message>
        <location filename="../teach/dialogs.py" line="109" />
        <source>Its own name</source>
        <translation>নিজস্ব নাম</translation>
    </message>
    <message>
        <location filename="../teach/dialogs.py" line="112" />
        <source>Script</source>
        <translation>লিপি</translation>
    </message>
    <message>
        <location filename="../teach/dialogs.py" line="113" />
        <source>First letter</source>
        <translation>প্রথম অক্ষর</translation>
    </message>
    <message>
        <location filename="../teach/dialogs.py" line="113" />
        <source>in its own script</source>
        <translation>নিজের লিপিতে</translation>
    </message>
    <message>
        <location filename="../teach/dialogs.py" line="114" />
        <source>Romanised name</source>
        <translation>রোমান নাম</translation>
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
        <translation>{name}-এর নতুন অক্ষর</translation>
    </message>
    <message>
        <location filename="../teach/dialogs.py" line="88" />
        <source>Letter</source>
        <translation>অক্ষর</translation>
    </message>
    <message>
        <location filename="../teach/dialogs.py" line="88" />
        <source>in its own script, e.g. ক</source>
        <translation>নিজের লিপিতে, যেমন ক</translation>
    </message>
    <message>
        <location filename="../teach/dialogs.py" line="89" />
        <source>Romanised name</source>
        <translation>রোমান নাম</translation>
    </message>
    <message>
        <location filename="../teach/dialogs.py" line="89" />
        <source>e.g. ka</source>
        <translation>যেমন ka</translation>
    </message>
    <message>
        <location filename="../teach/dialogs.py" line="91" />
        <source>Writes</source>
        <translation>লেখে</translation>
    </message>
    <message>
        <location filename="../teach/dialogs.py" line="91" />
        <source>what it writes or means; like the letter</source>
        <translation>যা লেখে; অক্ষরের মতো</translation>
    </message>
</context>
<context>
    <name>LetterList</name>
    <message>
        <location filename="../teach/letter_list.py" line="21" />
        <source>Letter</source>
        <translation>অক্ষর</translation>
    </message>
    <message>
        <location filename="../teach/letter_list.py" line="21" />
        <source>Samples</source>
        <translation>নমুনা</translation>
    </message>
    <message>
        <location filename="../teach/letter_list.py" line="21" />
        <source>of this signer</source>
        <translation>এই সংকেতকারীর</translation>
    </message>
    <message>
        <location filename="../teach/letter_list.py" line="21" />
        <source>State</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <location filename="../teach/letter_list.py" line="28" />
        <source>Letters</source>
        <translation>অক্ষর</translation>
    </message>
    <message>
        <location filename="../teach/letter_list.py" line="71" />
        <source>in use</source>
        <translation>ব্যবহারে</translation>
    </message>
    <message>
        <location filename="../teach/letter_list.py" line="73" />
        <source>{n} more</source>
        <translation>আরও {n}টি</translation>
    </message>
    <message>
        <location filename="../teach/letter_list.py" line="75" />
        <source>trained</source>
        <translation>প্রশিক্ষিত</translation>
    </message>
</context>
<context>
    <name>LetterPanel</name>
    <message>
        <location filename="../live/letter_panel.py" line="168" />
        <location filename="../live/letter_panel.py" line="184" />
        <source>No sign</source>
        <translation>সংকেত নেই</translation>
    </message>
    <message>
        <location filename="../live/letter_panel.py" line="177" />
        <source>Written. Lower your hand to write it again.</source>
        <translation>লেখা হয়েছে। আবার লিখতে হাত নামান।</translation>
    </message>
    <message>
        <location filename="../live/letter_panel.py" line="179" />
        <source>Hold it until the ring is full.</source>
        <translation>বৃত্ত ভরা পর্যন্ত ধরে রাখুন।</translation>
    </message>
    <message>
        <location filename="../live/letter_panel.py" line="182" />
        <source>Not sure</source>
        <translation>নিশ্চিত নয়</translation>
    </message>
    <message>
        <location filename="../live/letter_panel.py" line="182" />
        <source>Hold the sign still, facing the camera.</source>
        <translation>ক্যামেরার সামনে সংকেত স্থির রাখুন।</translation>
    </message>
    <message>
        <location filename="../live/letter_panel.py" line="184" />
        <source>Show a letter to the camera.</source>
        <translation>ক্যামেরাকে একটি অক্ষর দেখান।</translation>
    </message>
</context>
<context>
    <name>LiveTab</name>
    <message>
        <location filename="../live/live_tab.py" line="57" />
        <source>Play again</source>
        <translation>আবার চালান</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="71" />
        <source>Mirror</source>
        <translation>আয়না</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="72" />
        <source>Show the picture like a mirror (M)</source>
        <translation>ছবি আয়নার মতো দেখান (M)</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="73" />
        <source>Landmarks</source>
        <translation>বিন্দু</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="74" />
        <source>Draw the hands' landmarks (L)</source>
        <translation>হাতের বিন্দু আঁকুন (L)</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="75" />
        <source>Pause</source>
        <translation>থামান</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="76" />
        <source>Hold the picture (P)</source>
        <translation>ছবি থামান (P)</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="183" />
        <source>Recognition cannot work</source>
        <translation>শনাক্তকরণ কাজ করতে পারছে না</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="165" />
        <source>No camera found: this is the demo clip. Plug a camera in and it is used at once, or choose a stream or a video under “Demo clip” below the picture.</source>
        <translation>কোনো ক্যামেরা পাওয়া যায়নি: এটি ডেমো ক্লিপ। ক্যামেরা লাগালেই তা ব্যবহার হবে, অথবা ছবির নিচে “ডেমো ক্লিপ” থেকে স্ট্রিম বা ভিডিও বেছে নিন।</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="82" />
        <source>Full screen</source>
        <translation>পূর্ণ পর্দা</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="83" />
        <source>Fill the screen (F11); Escape leaves it</source>
        <translation>পর্দা ভরান (F11); Escape-এ ফিরুন</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="180" />
        <source>Demo clip</source>
        <translation>ডেমো ক্লিপ</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="188" />
        <source>Starting…</source>
        <translation>শুরু হচ্ছে…</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="191" />
        <source>Opening {source}…</source>
        <translation>{source} খোলা হচ্ছে…</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="195" />
        <location filename="../live/live_tab.py" line="265" />
        <source>Paused</source>
        <translation>থামানো</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="195" />
        <location filename="../live/live_tab.py" line="265" />
        <source>Press P to go on.</source>
        <translation>চালাতে P চাপুন।</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="197" />
        <source>The video ended</source>
        <translation>ভিডিও শেষ</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="198" />
        <source>Play it again or choose another source.</source>
        <translation>আবার চালান বা অন্য উৎস বেছে নিন।</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="201" />
        <source>There is no picture.</source>
        <translation>কোনো ছবি নেই।</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="211" />
        <source>Trying again in {seconds} s.</source>
        <translation>{seconds} সে. পরে আবার চেষ্টা।</translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="214" />
        <source>No picture</source>
        <translation>ছবি নেই</translation>
    </message>
    <message numerus="yes">
        <location filename="../live/live_tab.py" line="233" />
        <source>%n hand(s)</source>
        <translation>
            <numerusform>%nটি হাত</numerusform>
            <numerusform>%nটি হাত</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../live/live_tab.py" line="239" />
        <source>Show a letter to the camera.</source>
        <translation>ক্যামেরাকে একটি অক্ষর দেখান।</translation>
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
        <translation>সেটিংস (Ctrl+,)</translation>
    </message>
    <message>
        <location filename="../main_window.py" line="71" />
        <source>Settings</source>
        <translation>সেটিংস</translation>
    </message>
</context>
<context>
    <name>PracticeTab</name>
    <message>
        <location filename="../practice/practice_tab.py" line="55" />
        <source>Progress of the round</source>
        <translation>পর্বের অগ্রগতি</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="56" />
        <source>%v of %m</source>
        <translation>%m-এর মধ্যে %v</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="57" />
        <location filename="../practice/practice_tab.py" line="169" />
        <source>Start</source>
        <translation>শুরু করুন</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="60" />
        <source>Skip</source>
        <translation>বাদ দিন</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="62" />
        <source>Show the sign</source>
        <translation>সংকেত দেখান</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="132" />
        <source>Start again</source>
        <translation>আবার শুরু করুন</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="148" />
        <source>Sign this letter</source>
        <translation>এই অক্ষরটি দেখান</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="151" />
        <source>Tick “Show the sign” to see it.</source>
        <translation>দেখতে “সংকেত দেখান” বেছে নিন।</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="158" />
        <source>Practise {language}</source>
        <translation>{language} অনুশীলন</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="162" />
        <source>The app asks for letters, one after the other. Hold the sign until the ring is full. Letters that you miss come again.</source>
        <translation>অ্যাপ একে একে অক্ষর চায়। বৃত্ত ভরা পর্যন্ত সংকেত ধরে রাখুন। ভুল হওয়া অক্ষর আবার আসে।</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="172" />
        <source>You know {strong} of {all} letters well.</source>
        <translation>আপনি {all}টির মধ্যে {strong}টি অক্ষর ভালো জানেন।</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="181" />
        <source>Round finished</source>
        <translation>পর্ব শেষ</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="182" />
        <source>{share} right</source>
        <translation>{share} সঠিক</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="184" />
        <source>{seconds} s a letter</source>
        <translation>অক্ষর প্রতি {seconds} সে.</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="189" />
        <source>To practise again: {letters}</source>
        <translation>আবার অনুশীলন করুন: {letters}</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="202" />
        <source>The progress cannot be saved: {reason}</source>
        <translation>অগ্রগতি সংরক্ষণ করা যাচ্ছে না: {reason}</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="226" />
        <source>Right! {seconds} s</source>
        <translation>ঠিক! {seconds} সে.</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="232" />
        <source>That was {shown}. Try {asked} again.</source>
        <translation>ওটা {shown} ছিল। আবার {asked} চেষ্টা করুন।</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="246" />
        <source>No picture</source>
        <translation>ছবি নেই</translation>
    </message>
    <message>
        <location filename="../practice/practice_tab.py" line="248" />
        <source>The video ended</source>
        <translation>ভিডিও শেষ</translation>
    </message>
</context>
<context>
    <name>ResultDialog</name>
    <message>
        <location filename="../teach/result_dialog.py" line="28" />
        <source>The retrained model</source>
        <translation>পুনঃপ্রশিক্ষিত মডেল</translation>
    </message>
    <message>
        <location filename="../teach/result_dialog.py" line="34" />
        <source>Before and after</source>
        <translation>আগে ও পরে</translation>
    </message>
    <message>
        <location filename="../teach/result_dialog.py" line="35" />
        <source>Confusions</source>
        <translation>বিভ্রান্তি</translation>
    </message>
    <message>
        <location filename="../teach/result_dialog.py" line="36" />
        <source>Keep the new model</source>
        <translation>নতুন মডেল রাখুন</translation>
    </message>
    <message>
        <location filename="../teach/result_dialog.py" line="40" />
        <source>Stay with the old one</source>
        <translation>পুরোনোটিতে থাকুন</translation>
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
        <translation>এটি আগের চেয়ে খারাপ: আরও রেকর্ড করে আবার প্রশিক্ষণ দিন।</translation>
    </message>
    <message>
        <location filename="../teach/result_dialog.py" line="67" />
        <source>Letter</source>
        <translation>অক্ষর</translation>
    </message>
    <message>
        <location filename="../teach/result_dialog.py" line="67" />
        <source>Samples</source>
        <translation>নমুনা</translation>
    </message>
    <message>
        <location filename="../teach/result_dialog.py" line="67" />
        <source>Measured on</source>
        <translation>পরিমাপ</translation>
    </message>
    <message>
        <location filename="../teach/result_dialog.py" line="68" />
        <source>Before</source>
        <translation>আগে</translation>
    </message>
    <message>
        <location filename="../teach/result_dialog.py" line="68" />
        <source>After</source>
        <translation>পরে</translation>
    </message>
    <message>
        <location filename="../teach/result_dialog.py" line="92" />
        <source>Rows: what was signed. Columns: what the new model says.</source>
        <translation>সারি: যা দেখানো হয়েছে। স্তম্ভ: নতুন মডেল যা বলে।</translation>
    </message>
</context>
<context>
    <name>RetrainPanel</name>
    <message>
        <location filename="../teach/retrain_panel.py" line="45" />
        <source>Retrain</source>
        <translation>পুনঃপ্রশিক্ষণ</translation>
    </message>
    <message>
        <location filename="../teach/retrain_panel.py" line="48" />
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <location filename="../teach/retrain_panel.py" line="50" />
        <source>Go back to the earlier model</source>
        <translation>আগের মডেলে ফিরুন</translation>
    </message>
    <message>
        <location filename="../teach/retrain_panel.py" line="52" />
        <source>Only my letters (drop the letters known before)</source>
        <translation>শুধু আমার অক্ষর (আগের অক্ষর বাদ)</translation>
    </message>
    <message>
        <location filename="../teach/retrain_panel.py" line="54" />
        <source>To replace borrowed stand-in signs by the real ones that you recorded.</source>
        <translation>ধার-করা সংকেতের বদলে আপনার রেকর্ড করা আসল সংকেত রাখতে।</translation>
    </message>
    <message>
        <location filename="../teach/retrain_panel.py" line="62" />
        <source>Progress of the retraining</source>
        <translation>পুনঃপ্রশিক্ষণের অগ্রগতি</translation>
    </message>
    <message>
        <location filename="../teach/retrain_panel.py" line="115" />
        <source>Starting…</source>
        <translation>শুরু হচ্ছে…</translation>
    </message>
    <message>
        <location filename="../teach/retrain_panel.py" line="120" />
        <source>Stopping…</source>
        <translation>থামছে…</translation>
    </message>
    <message>
        <location filename="../teach/retrain_panel.py" line="137" />
        <source>Step 1 of 2: trying on a part of the samples, to measure it honestly</source>
        <translation>ধাপ ১/২: সৎ পরিমাপের জন্য নমুনার একাংশে পরীক্ষা</translation>
    </message>
    <message>
        <location filename="../teach/retrain_panel.py" line="139" />
        <source>Step 2 of 2: training on all samples</source>
        <translation>ধাপ ২/২: সব নমুনায় প্রশিক্ষণ</translation>
    </message>
    <message>
        <location filename="../teach/retrain_panel.py" line="149" />
        <source>Cancelled. The model is what it was.</source>
        <translation>বাতিল হয়েছে। মডেল আগের মতোই আছে।</translation>
    </message>
    <message>
        <location filename="../teach/retrain_panel.py" line="179" />
        <source>Record a letter ten times or more, then retrain.</source>
        <translation>একটি অক্ষর দশবার বা বেশি রেকর্ড করে প্রশিক্ষণ দিন।</translation>
    </message>
    <message>
        <location filename="../teach/retrain_panel.py" line="182" />
        <source>Letters ready: {n}. Two sessions of each make the best measure.</source>
        <translation>তৈরি অক্ষর: {n}। প্রতিটির দুটি পর্বে পরিমাপ সবচেয়ে ভালো হয়।</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../settings_dialog.py" line="84" />
        <source>Settings</source>
        <translation>সেটিংস</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="95" />
        <source>Writing</source>
        <translation>লেখা</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="96" />
        <source>{value} s</source>
        <translation>{value} সে.</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="102" />
        <source>model’s own</source>
        <translation>মডেলের নিজস্ব</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="120" />
        <source>&amp;Hold a sign for</source>
        <translation>সংকেত ধরে রাখার সময়</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="122" />
        <source>How long to hold a sign to write it</source>
        <translation>লিখতে সংকেত কতক্ষণ ধরে রাখতে হবে</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="125" />
        <source>C&amp;onfidence needed</source>
        <translation>প্রয়োজনীয় নিশ্চয়তা</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="127" />
        <source>How sure the model must be of a letter</source>
        <translation>মডেলকে অক্ষর সম্পর্কে কতটা নিশ্চিত হতে হবে</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="130" />
        <source>&amp;Pause after a letter</source>
        <translation>অক্ষরের পরে বিরতি</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="132" />
        <source>Time after a letter in which no other is written</source>
        <translation>অক্ষরের পরে যে সময়ে অন্যটি লেখা হয় না</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="135" />
        <source>&amp;Release to repeat</source>
        <translation>পুনরাবৃত্তির জন্য ছাড়ুন</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="137" />
        <source>How long to lower the hand to write the same letter again</source>
        <translation>একই অক্ষর আবার লিখতে হাত কতক্ষণ নামাতে হবে</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="140" />
        <source>S&amp;moothing</source>
        <translation>মসৃণতা</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="142" />
        <source>Longer is steadier, shorter is quicker</source>
        <translation>বেশি হলে স্থির, কম হলে দ্রুত</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="153" />
        <source>Appearance</source>
        <translation>চেহারা</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="156" />
        <location filename="../settings_dialog.py" line="171" />
        <source>Like the system</source>
        <translation>সিস্টেমের মতো</translation>
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
        <translation>থিম</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="168" />
        <source>Text size</source>
        <translation>লেখার আকার</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="169" />
        <source>Text &amp;size</source>
        <translation>লেখার আকার</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="176" />
        <source>&amp;Interface language</source>
        <translation>ইন্টারফেসের ভাষা</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="177" />
        <source>Show the camera like a &amp;mirror</source>
        <translation>ক্যামেরা আয়নার মতো দেখান</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="180" />
        <source>&amp;Draw the hands’ landmarks</source>
        <translation>হাতের বিন্দু আঁকুন</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="185" />
        <source>The new language appears when signapp is started again.</source>
        <translation>নতুন ভাষা signapp আবার চালু করলে দেখা যাবে।</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="191" />
        <source>Kept in {path}</source>
        <translation>{path}-এ রাখা</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="197" />
        <source>&amp;Writing defaults</source>
        <translation>লেখার মূল মান</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="198" />
        <source>Set the writing times back to what they were at first</source>
        <translation>লেখার সময়গুলি আগের মতো করুন</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="200" />
        <source>Open &amp;folder</source>
        <translation>ফোল্ডার খুলুন</translation>
    </message>
    <message>
        <location filename="../settings_dialog.py" line="204" />
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
</context>
<context>
    <name>SignCard</name>
    <message>
        <location filename="../signs/card.py" line="106" />
        <source>There is no picture of this sign.</source>
        <translation>এই সংকেতের ছবি নেই।</translation>
    </message>
    <message>
        <location filename="../signs/card.py" line="109" />
        <source>Drawing…</source>
        <translation>আঁকা হচ্ছে…</translation>
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
        <translation>ক্যামেরা, ভিডিও ফাইল বা স্ট্রিম বেছে নিন</translation>
    </message>
    <message>
        <location filename="../live/source_menu.py" line="46" />
        <source>Source: {name}. Choose a camera, a video file or a stream</source>
        <translation>উৎস: {name}। ক্যামেরা, ভিডিও ফাইল বা স্ট্রিম বেছে নিন</translation>
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
        <translation>ক্যামেরা</translation>
    </message>
    <message>
        <location filename="../live/source_menu.py" line="71" />
        <source>No camera found</source>
        <translation>কোনো ক্যামেরা পাওয়া যায়নি</translation>
    </message>
    <message>
        <location filename="../live/source_menu.py" line="72" />
        <source>Other sources</source>
        <translation>অন্য উৎস</translation>
    </message>
    <message>
        <location filename="../live/source_menu.py" line="75" />
        <source>Stream address…</source>
        <translation>স্ট্রিমের ঠিকানা…</translation>
    </message>
    <message>
        <location filename="../live/source_menu.py" line="76" />
        <source>Video file…</source>
        <translation>ভিডিও ফাইল…</translation>
    </message>
    <message>
        <location filename="../live/source_menu.py" line="78" />
        <source>Camera resolution</source>
        <translation>ক্যামেরার রেজোলিউশন</translation>
    </message>
    <message>
        <location filename="../live/source_menu.py" line="114" />
        <source>Open a video</source>
        <translation>ভিডিও খুলুন</translation>
    </message>
    <message>
        <location filename="../live/source_menu.py" line="116" />
        <source>Videos ({filter});;All files (*)</source>
        <translation>ভিডিও ({filter});;সব ফাইল (*)</translation>
    </message>
    <message>
        <location filename="../live/source_menu.py" line="126" />
        <source>Stream address</source>
        <translation>স্ট্রিমের ঠিকানা</translation>
    </message>
    <message>
        <location filename="../live/source_menu.py" line="128" />
        <source>Address of the stream, as the phone's camera app shows it,
for example http://192.168.1.20:8080/video or rtsp://…</source>
        <translation>স্ট্রিমের ঠিকানা, ফোনের ক্যামেরা অ্যাপ যেমন দেখায়,
যেমন http://192.168.1.20:8080/video বা rtsp://…</translation>
    </message>
</context>
<context>
    <name>SpeakButton</name>
    <message>
        <location filename="../speech.py" line="91" />
        <source>Speak</source>
        <translation>পড়ে শোনান</translation>
    </message>
    <message>
        <location filename="../speech.py" line="139" />
        <source>Looking for a voice…</source>
        <translation>কণ্ঠ খোঁজা হচ্ছে…</translation>
    </message>
    <message>
        <location filename="../speech.py" line="142" />
        <source>This computer has no voice for {language}. Install one in the system's speech settings (on Linux: the package espeak-ng), then start signapp again.</source>
        <translation>এই কম্পিউটারে {language}-এর কোনো কণ্ঠ নেই। সিস্টেমের বাক্ সেটিংসে একটি ইনস্টল করুন (Linux-এ: espeak-ng প্যাকেজ), তারপর signapp আবার চালু করুন।</translation>
    </message>
    <message>
        <location filename="../speech.py" line="146" />
        <source>There is no text to speak yet</source>
        <translation>পড়ার মতো লেখা এখনও নেই</translation>
    </message>
    <message>
        <location filename="../speech.py" line="148" />
        <source>Speak the text</source>
        <translation>লেখা পড়ে শোনান</translation>
    </message>
    <message>
        <location filename="../speech.py" line="170" />
        <source>The text cannot be spoken: {reason}</source>
        <translation>লেখা পড়া যাচ্ছে না: {reason}</translation>
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
        <translation>প্রতিটি অক্ষর ও তার সংকেত</translation>
    </message>
    <message>
        <location filename="../live/__init__.py" line="14" />
        <source>Live</source>
        <translation>লাইভ</translation>
    </message>
    <message>
        <location filename="../live/__init__.py" line="16" />
        <source>Sign to the camera and write</source>
        <translation>ক্যামেরার সামনে সংকেত করে লিখুন</translation>
    </message>
    <message>
        <location filename="../practice/__init__.py" line="14" />
        <source>Practice</source>
        <translation>অনুশীলন</translation>
    </message>
    <message>
        <location filename="../practice/__init__.py" line="16" />
        <source>Learn the letters; weak ones come again</source>
        <translation>অক্ষর শিখুন; দুর্বলগুলি আবার আসে</translation>
    </message>
    <message>
        <location filename="../videos/__init__.py" line="14" />
        <source>Video</source>
        <translation>ভিডিও</translation>
    </message>
    <message>
        <location filename="../videos/__init__.py" line="16" />
        <source>Label a video file and correct the letters</source>
        <translation>ভিডিওর অক্ষর চিহ্নিত করে শুধরে নিন</translation>
    </message>
    <message>
        <location filename="../teach/__init__.py" line="14" />
        <source>Teach</source>
        <translation>শেখান</translation>
    </message>
    <message>
        <location filename="../teach/__init__.py" line="16" />
        <source>Record your own signs and use them at once</source>
        <translation>নিজের সংকেত রেকর্ড করে সঙ্গে সঙ্গে ব্যবহার করুন</translation>
    </message>
</context>
<context>
    <name>TeachTab</name>
    <message>
        <location filename="../teach/teach_tab.py" line="248" />
        <location filename="../teach/teach_tab.py" line="344" />
        <source>Say who signs and choose a letter first.</source>
        <translation>আগে বলুন কে সংকেত করছেন ও একটি অক্ষর বেছে নিন।</translation>
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
        <translation>{found}টি নমুনা যোগ হয়েছে; {missed}টি ছবিতে হাত নেই।</translation>
    </message>
    <message>
        <location filename="../teach/worker.py" line="192" />
        <source>The new model is in use.</source>
        <translation>নতুন মডেল ব্যবহারে আছে।</translation>
    </message>
    <message>
        <location filename="../teach/worker.py" line="204" />
        <source>The earlier model is in use again.</source>
        <translation>আগের মডেল আবার ব্যবহারে আছে।</translation>
    </message>
    <message>
        <location filename="../teach/worker.py" line="217" />
        <location filename="../teach/worker.py" line="229" />
        <source>Written: {path}</source>
        <translation>লেখা হয়েছে: {path}</translation>
    </message>
    <message>
        <location filename="../teach/worker.py" line="241" />
        <source>Installed: {summary}</source>
        <translation>ইনস্টল হয়েছে: {summary}</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <location filename="../teach/thumbnails.py" line="32" />
        <source>Recorded samples</source>
        <translation>রেকর্ড করা নমুনা</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <location filename="../videos/timeline.py" line="37" />
        <source>Timeline of letters</source>
        <translation>অক্ষরের সময়রেখা</translation>
    </message>
    <message>
        <location filename="../videos/timeline.py" line="39" />
        <source>Click to go there. Arrow keys go from letter to letter. Wheel zooms.</source>
        <translation>সেখানে যেতে ক্লিক করুন। তীর-চাবি এক অক্ষর থেকে অন্যটিতে যায়। চাকা বড়-ছোট করে।</translation>
    </message>
    <message>
        <location filename="../videos/timeline.py" line="90" />
        <source>{letter} from {start} to {end} s</source>
        <translation>{letter}: {start} থেকে {end} সে.</translation>
    </message>
</context>
<context>
    <name>VideoTab</name>
    <message>
        <location filename="../videos/video_tab.py" line="62" />
        <source>No video open</source>
        <translation>কোনো ভিডিও খোলা নেই</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="63" />
        <source>Open a video file, label it, correct the letters and export them.</source>
        <translation>একটি ভিডিও খুলুন, অক্ষর চিহ্নিত করুন, শুধরে নিন ও রপ্তানি করুন।</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="78" />
        <source>Open video…</source>
        <translation>ভিডিও খুলুন…</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="79" />
        <source>Label</source>
        <translation>চিহ্নিত করুন</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="81" />
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="83" />
        <source>Letters held for a moment</source>
        <translation>কিছুক্ষণ ধরে রাখা অক্ষর</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="84" />
        <source>Fast fingerspelling</source>
        <translation>দ্রুত আঙুল-বানান</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="85" />
        <source>How the video is signed</source>
        <translation>ভিডিওতে সংকেত কেমন</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="87" />
        <location filename="../videos/video_tab.py" line="342" />
        <source>Play</source>
        <translation>চালান</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="87" />
        <source>Play or hold</source>
        <translation>চালান বা থামান</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="90" />
        <source>Letter of the chosen part</source>
        <translation>বাছা অংশের অক্ষর</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="93" />
        <source>Split</source>
        <translation>ভাগ করুন</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="93" />
        <source>Cut the letter at the cursor</source>
        <translation>কার্সরে অক্ষর ভাগ করুন</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="96" />
        <source>Merge</source>
        <translation>জুড়ুন</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="96" />
        <source>Join with the next letter</source>
        <translation>পরের অক্ষরের সঙ্গে জুড়ুন</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="98" />
        <source>Delete</source>
        <translation>মুছুন</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="99" />
        <source>Undo</source>
        <translation>ফিরিয়ে নিন</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="100" />
        <source>Export…</source>
        <translation>রপ্তানি…</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="178" />
        <source>Open a video</source>
        <translation>ভিডিও খুলুন</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="180" />
        <source>Videos ({filter});;All files (*)</source>
        <translation>ভিডিও ({filter});;সব ফাইল (*)</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="202" />
        <source>Press “Label” to find the letters.</source>
        <translation>অক্ষর খুঁজতে “চিহ্নিত করুন” চাপুন।</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="217" />
        <source>Looking for letters…</source>
        <translation>অক্ষর খোঁজা হচ্ছে…</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="244" />
        <source>The video is {problem}; what could be read is labelled.</source>
        <translation>ভিডিওতে ত্রুটি ({problem}); যা পড়া গেছে তা চিহ্নিত।</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="256" />
        <source>No letter was found.</source>
        <translation>কোনো অক্ষর পাওয়া যায়নি।</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="297" />
        <source>Written to {folder}: {names}</source>
        <translation>{folder}-এ লেখা হয়েছে: {names}</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="303" />
        <source>Labelling was cancelled.</source>
        <translation>চিহ্নিতকরণ বাতিল হয়েছে।</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="313" />
        <source>The video could not be labelled.</source>
        <translation>ভিডিওটি চিহ্নিত করা যায়নি।</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="342" />
        <source>Hold</source>
        <translation>থামান</translation>
    </message>
    <message>
        <location filename="../videos/video_tab.py" line="364" />
        <source>Put the cursor inside the chosen letter, then split it.</source>
        <translation>কার্সর বাছা অক্ষরের ভিতরে রেখে ভাগ করুন।</translation>
    </message>
</context>
<context>
    <name>VideoView</name>
    <message>
        <location filename="../live/video_view.py" line="40" />
        <source>Camera picture</source>
        <translation>ক্যামেরার ছবি</translation>
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
        <translation>শেখান</translation>
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
