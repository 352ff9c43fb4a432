<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi">
<context>
    <name>Asking</name>
    <message>
        <source>Open a video</source>
        <translation>वीडियो खोलें</translation>
    </message>
    <message>
        <source>Videos ({filter});;All files (*)</source>
        <translation>वीडियो ({filter});;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>{files} is there already. Replace it?</source>
        <translation>{files} पहले से है। बदलें?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>बदलें</translation>
    </message>
</context>
<context>
    <name>AskingPanel</name>
    <message>
        <source>I sign it another way…</source>
        <translation>मैं इसे अलग तरह से दिखाता हूँ…</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>Space skips the letter, Backspace asks for the last again</source>
        <translation>Space से अक्षर छूटता है, Backspace से पिछला फिर आता है</translation>
    </message>
    <message>
        <source>Finish here</source>
        <translation>यहीं समाप्त करें</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>बाहर जाएँ</translation>
    </message>
    <message>
        <source>Escape; you can go on later</source>
        <translation>Escape; बाद में यहीं से आगे बढ़ सकते हैं</translation>
    </message>
    <message>
        <source>If you sign it with one hand, just go on holding it.</source>
        <translation>अगर आप इसे एक हाथ से दिखाते हैं, तो बस पकड़े रखें।</translation>
    </message>
    <message>
        <source>If the sign is the same, lower your hands for a moment.</source>
        <translation>संकेत वही हो तो हाथ ज़रा नीचे करें।</translation>
    </message>
    <message>
        <source>Hold the sign until the ring is full. Space skips it.</source>
        <translation>घेरा भरने तक संकेत पकड़े रखें। Space से छूट जाता है।</translation>
    </message>
</context>
<context>
    <name>CalendarBar</name>
    <message>
        <source>Export progress…</source>
        <translation>प्रगति निर्यात करें…</translation>
    </message>
    <message>
        <source>A table of the finished rounds, for a teacher (CSV)</source>
        <translation>पूरे हुए दौरों की तालिका, शिक्षक के लिए (CSV)</translation>
    </message>
    <message>
        <source>The progress cannot be saved: {reason}</source>
        <translation>प्रगति सहेजी नहीं जा सकती: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Practised on %n of the last 14 days</source>
        <translation>
            <numerusform>पिछले 14 दिनों में से %n दिन अभ्यास</numerusform>
            <numerusform>पिछले 14 दिनों में से %n दिन अभ्यास</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in a row</source>
        <translation>
            <numerusform>लगातार %n दिन</numerusform>
            <numerusform>लगातार %n दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>प्रगति निर्यात करें</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>तालिकाएँ (*.csv)</translation>
    </message>
    <message>
        <source>The progress is saved: {path}</source>
        <translation>प्रगति सहेजी गई: {path}</translation>
    </message>
</context>
<context>
    <name>CandidateBars</name>
    <message>
        <source>Likeliest letters</source>
        <translation>सबसे संभावित अक्षर</translation>
    </message>
</context>
<context>
    <name>CaptionsWindow</name>
    <message>
        <source>Captions</source>
        <translation>कैप्शन</translation>
    </message>
    <message>
        <source>What you sign in the Live tab appears here.</source>
        <translation>“लाइव” टैब में जो संकेत करते हैं, वह यहाँ दिखता है।</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
</context>
<context>
    <name>ChartSaver</name>
    <message>
        <source>Save chart…</source>
        <translation>चार्ट सहेजें…</translation>
    </message>
    <message>
        <source>A chart to print: PDF, or one picture as PNG</source>
        <translation>छापने के लिए चार्ट: PDF, या PNG में एक चित्र</translation>
    </message>
    <message>
        <source>Save the sign chart</source>
        <translation>संकेत चार्ट सहेजें</translation>
    </message>
    <message>
        <source>Pages to print (*.pdf);;One picture (*.png)</source>
        <translation>छापने के पन्ने (*.pdf);;एक चित्र (*.png)</translation>
    </message>
    <message>
        <source>The signs as you see yourself in a mirror</source>
        <translation>संकेत वैसे, जैसे आप ख़ुद को दर्पण में देखते हैं</translation>
    </message>
    <message>
        <source>The signs as you see somebody else sign</source>
        <translation>संकेत वैसे, जैसे आप किसी और को करते हुए देखते हैं</translation>
    </message>
    <message>
        <source>signed by a movement</source>
        <translation>गति से किया जाने वाला संकेत</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>कोई चित्र नहीं</translation>
    </message>
    <message>
        <source>The chart is saved: {path}</source>
        <translation>चार्ट सहेजा गया: {path}</translation>
    </message>
    <message>
        <source>The chart cannot be saved: {reason}</source>
        <translation>चार्ट सहेजा नहीं जा सकता: {reason}</translation>
    </message>
</context>
<context>
    <name>ChartTab</name>
    <message>
        <source>Letters</source>
        <translation>अक्षर</translation>
    </message>
    <message>
        <source>Smaller signs</source>
        <translation>छोटे संकेत</translation>
    </message>
    <message>
        <source>Larger signs</source>
        <translation>बड़े संकेत</translation>
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
    <message>
        <source>A moving sign that you taught. It writes a word.</source>
        <translation>चलता संकेत जो आपने सिखाया है। यह एक शब्द लिखता है।</translation>
    </message>
    <message>
        <source>{letter} is signed by a movement.</source>
        <translation>{letter} गति से दिखाया जाता है।</translation>
    </message>
    <message>
        <source>{letter} is signed by a movement. The app reads it; it is drawn once you have taught yours, in Teach › Moving signs…</source>
        <translation>{letter} गति से दिखाया जाता है। ऐप इसे पढ़ता है; जब आप सिखाएँ › चलते संकेत… में अपना सिखा देंगे, तब यह बनाया भी जाएगा।</translation>
    </message>
    <message>
        <source>{letter} is signed by a movement. The app reads and draws it once you have taught it, in Teach › Moving signs…</source>
        <translation>{letter} गति से दिखाया जाता है। जब आप इसे सिखाएँ › चलते संकेत… में सिखा देंगे, तब ऐप इसे पढ़ेगा और बनाएगा।</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>In a box that I draw</source>
        <translation>मेरे बनाए चौखाने में</translation>
    </message>
</context>
<context>
    <name>ClassroomPage</name>
    <message>
        <source>The text appears here.</source>
        <translation>पाठ यहाँ दिखता है।</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Leave the classroom view</source>
        <translation>कक्षा दृश्य छोड़ें</translation>
    </message>
    <message>
        <source>Leave the classroom view (Esc)</source>
        <translation>कक्षा दृश्य छोड़ें (Esc)</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>चित्र नहीं</translation>
    </message>
    <message>
        <source>The video ended</source>
        <translation>वीडियो समाप्त हुआ</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>Press P to go on.</source>
        <translation>आगे बढ़ने के लिए P दबाएँ।</translation>
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
    <name>Coach</name>
    <message>
        <source>Straighten the thumb</source>
        <translation>अँगूठे को सीधा करें</translation>
    </message>
    <message>
        <source>Bend the thumb</source>
        <translation>अँगूठे को मोड़ें</translation>
    </message>
    <message>
        <source>Straighten the index finger</source>
        <translation>तर्जनी को सीधा करें</translation>
    </message>
    <message>
        <source>Bend the index finger</source>
        <translation>तर्जनी को मोड़ें</translation>
    </message>
    <message>
        <source>Straighten the middle finger</source>
        <translation>मध्यमा को सीधा करें</translation>
    </message>
    <message>
        <source>Bend the middle finger</source>
        <translation>मध्यमा को मोड़ें</translation>
    </message>
    <message>
        <source>Straighten the ring finger</source>
        <translation>अनामिका को सीधा करें</translation>
    </message>
    <message>
        <source>Bend the ring finger</source>
        <translation>अनामिका को मोड़ें</translation>
    </message>
    <message>
        <source>Straighten the little finger</source>
        <translation>कनिष्ठा को सीधा करें</translation>
    </message>
    <message>
        <source>Bend the little finger</source>
        <translation>कनिष्ठा को मोड़ें</translation>
    </message>
    <message>
        <source>Move the thumb away from the palm</source>
        <translation>अँगूठे को हथेली से दूर करें</translation>
    </message>
    <message>
        <source>Bring the thumb to the palm</source>
        <translation>अँगूठे को हथेली के पास लाएँ</translation>
    </message>
    <message>
        <source>Spread index and middle finger</source>
        <translation>तर्जनी और मध्यमा को फैलाएँ</translation>
    </message>
    <message>
        <source>Put index and middle finger side by side</source>
        <translation>तर्जनी और मध्यमा को सटाकर रखें</translation>
    </message>
    <message>
        <source>Spread middle and ring finger</source>
        <translation>मध्यमा और अनामिका को फैलाएँ</translation>
    </message>
    <message>
        <source>Put middle and ring finger side by side</source>
        <translation>मध्यमा और अनामिका को सटाकर रखें</translation>
    </message>
    <message>
        <source>Spread ring and little finger</source>
        <translation>अनामिका और कनिष्ठा को फैलाएँ</translation>
    </message>
    <message>
        <source>Put ring and little finger side by side</source>
        <translation>अनामिका और कनिष्ठा को सटाकर रखें</translation>
    </message>
    <message>
        <source>Let the hand point up</source>
        <translation>हाथ को ऊपर की ओर रखें</translation>
    </message>
    <message>
        <source>Let the hand point down</source>
        <translation>हाथ को नीचे की ओर रखें</translation>
    </message>
    <message>
        <source>Let the hand point to the side</source>
        <translation>हाथ को बग़ल की ओर रखें</translation>
    </message>
    <message>
        <source>Turn the palm to the camera</source>
        <translation>हथेली कैमरे की ओर करें</translation>
    </message>
    <message>
        <source>Turn the palm to yourself</source>
        <translation>हथेली अपनी ओर करें</translation>
    </message>
    <message>
        <source>Turn the palm to the side</source>
        <translation>हथेली बग़ल की ओर करें</translation>
    </message>
    <message>
        <source>Turn the palm up</source>
        <translation>हथेली ऊपर की ओर करें</translation>
    </message>
    <message>
        <source>Turn the palm down</source>
        <translation>हथेली नीचे की ओर करें</translation>
    </message>
    <message>
        <source>Bring the hands together</source>
        <translation>दोनों हाथ पास लाएँ</translation>
    </message>
    <message>
        <source>Move the hands apart</source>
        <translation>दोनों हाथ दूर करें</translation>
    </message>
    <message>
        <source>Show both hands</source>
        <translation>दोनों हाथ दिखाएँ</translation>
    </message>
    <message>
        <source>Hold your left hand higher</source>
        <translation>बायाँ हाथ ऊपर रखें</translation>
    </message>
    <message>
        <source>Hold your right hand higher</source>
        <translation>दायाँ हाथ ऊपर रखें</translation>
    </message>
</context>
<context>
    <name>ComposerPanel</name>
    <message>
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>{letter} was taken. After a consonant it writes nothing: the consonant carries it already. A vowel that you sign next stands by itself.</source>
        <translation>{letter} ले लिया गया। व्यंजन के बाद वह कुछ नहीं लिखता: व्यंजन में वह पहले से है। इसके बाद दिया गया स्वर अलग लिखा जाएगा।</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>खाली जगह</translation>
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
        <source>That was…</source>
        <translation>वह था…</translation>
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
        <source>{letter} was taken back; it wrote nothing here.</source>
        <translation>{letter} वापस ले लिया गया; यहाँ उसने कुछ नहीं लिखा था।</translation>
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
        <source>Join {sign}</source>
        <translation>जोड़ें {sign}</translation>
    </message>
    <message>
        <source>Join the consonant before the cursor to the next one (Ctrl+H)</source>
        <translation>कर्सर से पहले के व्यंजन को अगले से जोड़ें (Ctrl+H)</translation>
    </message>
    <message>
        <source>Write the word in the script; once more for another spelling (Ctrl+E)</source>
        <translation>शब्द को लिपि में लिखें; फिर दबाने पर दूसरी वर्तनी (Ctrl+E)</translation>
    </message>
    <message>
        <source>Change the letter before the cursor to one with the same sign (Ctrl+E)</source>
        <translation>कर्सर से पहले के अक्षर को उसी संकेत के दूसरे अक्षर में बदलें (Ctrl+E)</translation>
    </message>
    <message>
        <source>Say which letter the sign before the cursor was; it can be learnt (Ctrl+T)</source>
        <translation>बताएँ कि कर्सर से पहले का संकेत कौन सा अक्षर था; उसे सीखा जा सकता है (Ctrl+T)</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>{path} में सहेजा गया</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>CountBar</name>
    <message>
        <source>Progress of the round</source>
        <translation>दौर की प्रगति</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{all} में से {n}</translation>
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
    <name>Editing</name>
    <message>
        <source>There is no room for it there.</source>
        <translation>उसके लिए वहाँ जगह नहीं है।</translation>
    </message>
    <message>
        <source>It is too short for so many letters.</source>
        <translation>इतने अक्षरों के लिए यह बहुत छोटा है।</translation>
    </message>
    <message>
        <source>Put the cursor inside the chosen letter, then split it.</source>
        <translation>कर्सर चुने अक्षर के भीतर रखें, फिर काटें।</translation>
    </message>
    <message>
        <source>No letter is doubtful any more.</source>
        <translation>अब कोई अक्षर संदिग्ध नहीं है।</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>the system cannot list its cameras ({reason})</source>
        <translation>सिस्टम अपने कैमरों की सूची नहीं दे सकता ({reason})</translation>
    </message>
    <message>
        <source>the camera {name} is not there; plug it in or choose another</source>
        <translation>कैमरा {name} नहीं है; उसे लगाएँ या दूसरा चुनें</translation>
    </message>
    <message>
        <source>the camera {name} cannot be opened ({reason})</source>
        <translation>कैमरा {name} नहीं खुल सकता ({reason})</translation>
    </message>
    <message>
        <source>the camera {name} cannot be opened; close other programs that use it and allow camera access in the system&apos;s privacy settings</source>
        <translation>कैमरा {name} नहीं खुल सकता; उसे उपयोग करने वाले दूसरे प्रोग्राम बंद करें और सिस्टम की गोपनीयता सेटिंग में कैमरे की अनुमति दें</translation>
    </message>
    <message>
        <source>the camera {name} stopped delivering pictures</source>
        <translation>कैमरा {name} से चित्र आना बंद हो गया</translation>
    </message>
    <message>
        <source>{path} holds no picture</source>
        <translation>{path} में कोई चित्र नहीं है</translation>
    </message>
    <message>
        <source>{path} can no longer be read</source>
        <translation>{path} अब पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>{title}: it cannot be read ({reason})</source>
        <translation>{title}: इसे पढ़ा नहीं जा सकता ({reason})</translation>
    </message>
    <message>
        <source>the demo clip is not installed; choose a camera or a file</source>
        <translation>डेमो क्लिप स्थापित नहीं है; कैमरा या फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>{url!r} is no stream address; give one such as http://192.168.1.20:8080/video</source>
        <translation>{url!r} स्ट्रीम का पता नहीं है; ऐसा पता दें: http://192.168.1.20:8080/video</translation>
    </message>
    <message>
        <source>no stream at {address} ({reason})</source>
        <translation>{address} पर कोई स्ट्रीम नहीं ({reason})</translation>
    </message>
    <message>
        <source>{address} carries no video</source>
        <translation>{address} में वीडियो नहीं है</translation>
    </message>
    <message>
        <source>the stream {address} ended</source>
        <translation>स्ट्रीम {address} समाप्त हुई</translation>
    </message>
    <message>
        <source>the stream {address} broke off ({reason})</source>
        <translation>स्ट्रीम {address} टूट गई ({reason})</translation>
    </message>
    <message>
        <source>{address} carries no video that can be read ({reason})</source>
        <translation>{address} में ऐसा वीडियो नहीं है जो पढ़ा जा सके ({reason})</translation>
    </message>
    <message>
        <source>cannot read {path}: {reason}</source>
        <translation>{path} पढ़ी नहीं जा सकती: {reason}</translation>
    </message>
    <message>
        <source>{path} is not UTF-8 text; save it as UTF-8</source>
        <translation>{path} UTF-8 पाठ नहीं है; इसे UTF-8 में सहेजें</translation>
    </message>
    <message>
        <source>{path} is not valid JSON ({reason})</source>
        <translation>{path} सही JSON नहीं है ({reason})</translation>
    </message>
    <message>
        <source>cannot write {path}: {reason}</source>
        <translation>{path} लिखी नहीं जा सकती: {reason}</translation>
    </message>
    <message>
        <source>{path} is there already and was kept; choose another name or add {option}</source>
        <translation>{path} पहले से है और रखी गई; दूसरा नाम चुनें या {option} जोड़ें</translation>
    </message>
    <message>
        <source>{path} is a folder; give the name of a file</source>
        <translation>{path} एक फ़ोल्डर है; फ़ाइल का नाम दें</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file and was kept; give another name</source>
        <translation>{path} साधारण फ़ाइल नहीं है और रखी गई; दूसरा नाम दें</translation>
    </message>
    <message>
        <source>cannot write {path}: {folder} is not a folder</source>
        <translation>{path} लिखी नहीं जा सकती: {folder} फ़ोल्डर नहीं है</translation>
    </message>
    <message>
        <source>{path} is read-only and was kept; choose another name</source>
        <translation>{path} केवल पढ़ने के लिए है और रखी गई; दूसरा नाम चुनें</translation>
    </message>
    <message>
        <source>it was kept as {name}</source>
        <translation>वह {name} नाम से रखी गई</translation>
    </message>
    <message>
        <source>it could not be set aside and is replaced at the next change</source>
        <translation>उसे अलग नहीं रखा जा सका और अगले बदलाव पर वह बदल दी जाएगी</translation>
    </message>
    <message>
        <source>the text kept in {path} cannot be read ({reason}); {kept}</source>
        <translation>{path} में रखा पाठ पढ़ा नहीं जा सकता ({reason}); {kept}</translation>
    </message>
    <message>
        <source>the text cannot be saved: {reason}</source>
        <translation>पाठ सहेजा नहीं जा सकता: {reason}</translation>
    </message>
    <message>
        <source>there is no room for it: a text has at most {most} characters; finish this one with Clear</source>
        <translation>इसके लिए जगह नहीं है: एक पाठ में अधिक से अधिक {most} वर्ण हो सकते हैं; “साफ़ करें” से इसे पूरा करें</translation>
    </message>
    <message>
        <source>the progress kept in {path} cannot be read ({reason}); {kept}</source>
        <translation>{path} में रखी प्रगति पढ़ी नहीं जा सकती ({reason}); {kept}</translation>
    </message>
    <message>
        <source>the settings in {path} cannot be read ({reason}), so the defaults are used; {kept}</source>
        <translation>{path} की सेटिंग पढ़ी नहीं जा सकतीं ({reason}) और नए सिरे से शुरू होती हैं; {kept}</translation>
    </message>
    <message>
        <source>the corrections cannot be kept: {reason}</source>
        <translation>सुधार रखे नहीं जा सकते: {reason}</translation>
    </message>
    <message>
        <source>the corrections cannot be read: {reason}</source>
        <translation>सुधार पढ़े नहीं जा सकते: {reason}</translation>
    </message>
    <message>
        <source>a frame was left out: {reason}</source>
        <translation>एक फ़्रेम छोड़ दिया गया: {reason}</translation>
    </message>
    <message>
        <source>this computer reads fewer than 20 pictures a second, so the light tracker finds the hands now: faster, less exact</source>
        <translation>यह कंप्यूटर एक सेकंड में 20 से कम तस्वीरें पढ़ पाता है, इसलिए अब हल्का ट्रैकर हाथ खोजता है: तेज़, कम सटीक</translation>
    </message>
    <message>
        <source>the full tracker finds the hands again: the computer keeps up</source>
        <translation>अब फिर पूरा ट्रैकर हाथ खोजता है: कंप्यूटर की गति काफ़ी है</translation>
    </message>
    <message>
        <source>something went wrong ({reason})</source>
        <translation>कुछ गड़बड़ हुई ({reason})</translation>
    </message>
    <message>
        <source>{name} is not a table of settings, its defaults are used</source>
        <translation>{name} सेटिंग की तालिका नहीं है, उसके मूल मान लिए गए</translation>
    </message>
    <message>
        <source>{name} cannot be {value}, {used} is used</source>
        <translation>{name} का मान {value} नहीं हो सकता, {used} लिया गया</translation>
    </message>
    <message>
        <source>the corrections kept of this video cannot be read ({reason})</source>
        <translation>इस वीडियो के रखे सुधार पढ़े नहीं जा सकते ({reason})</translation>
    </message>
    <message>
        <source>cannot write the annotated video of {path}: {reason}</source>
        <translation>{path} का टिप्पणी वाला वीडियो लिखा नहीं जा सकता: {reason}</translation>
    </message>
    <message>
        <source>no typeface found to write on the video; install fonts, e.g. fonts-noto-core, or leave out the mp4 format</source>
        <translation>वीडियो पर लिखने के लिए कोई फ़ॉन्ट नहीं मिला; फ़ॉन्ट स्थापित करें, जैसे fonts-noto-core, या mp4 प्रारूप छोड़ दें</translation>
    </message>
    <message>
        <source>none of the {count} letters found is as sure as you ask for; ask for less</source>
        <translation>मिले {count} अक्षरों में से कोई भी उतना पक्का नहीं जितना आप चाहते हैं; सीमा घटाइए</translation>
    </message>
    <message>
        <source>no letter was found: hardly any hand is seen; film the signer from the front, in good light, with the hands in the picture</source>
        <translation>कोई अक्षर नहीं मिला: हाथ लगभग दिखे ही नहीं; संकेत करने वाले को सामने से, अच्छी रोशनी में, हाथ चित्र में रखते हुए फ़िल्माइए</translation>
    </message>
    <message>
        <source>no letter was found: hands are held still, but in no shape of a letter of {language}; is it the right language?</source>
        <translation>कोई अक्षर नहीं मिला: हाथ थमे हुए हैं, पर {language} के किसी अक्षर के आकार में नहीं; क्या भाषा सही है?</translation>
    </message>
    <message>
        <source>no letter was found: the hands move all the time; fast spelling? Try the automatic mode or that for fast fingerspelling</source>
        <translation>कोई अक्षर नहीं मिला: हाथ पूरे समय चलते रहते हैं; क्या यह तेज़ वर्तनी है? स्वचालित या तेज़ अंगुलि-वर्तनी वाला तरीका आज़माइए</translation>
    </message>
    <message>
        <source>no letter was found: the hands move all the time, and fast spelling of {language} cannot be told from other signing yet; if it is spelling, try the mode for fast fingerspelling</source>
        <translation>कोई अक्षर नहीं मिला: हाथ पूरे समय चलते रहते हैं, और {language} की तेज़ वर्तनी अभी बाकी संकेतों से अलग नहीं पहचानी जाती; यह वर्तनी हो तो तेज़ अंगुलि-वर्तनी वाला तरीका आज़माइए</translation>
    </message>
    <message>
        <source>no letter was found: the hands move all the time, and not as in spelling; if it is spelling all the same, try the mode for fast fingerspelling</source>
        <translation>कोई अक्षर नहीं मिला: हाथ पूरे समय चलते रहते हैं, पर वर्तनी की तरह नहीं; फिर भी यह वर्तनी हो तो तेज़ अंगुलि-वर्तनी वाला तरीका आज़माइए</translation>
    </message>
    <message>
        <source>{path} is not in UTF-8; save it in ELAN again</source>
        <translation>{path} UTF-8 में नहीं है; उसे ELAN में फिर से सहेजें</translation>
    </message>
    <message>
        <source>cannot read {path} as an ELAN file ({reason}); open it in ELAN and save it again</source>
        <translation>{path} को ELAN फ़ाइल के रूप में नहीं पढ़ा जा सका ({reason}); उसे ELAN में खोलकर फिर से सहेजें</translation>
    </message>
    <message>
        <source>{path} counts its times in frames; save it with milliseconds in ELAN</source>
        <translation>{path} में समय फ़्रेमों में गिना गया है; उसे ELAN में मिलीसेकंड के साथ सहेजें</translation>
    </message>
    <message>
        <source>in {path}, the tier {tier} depends on {parent}, which would be replaced; give other names with --tiers</source>
        <translation>{path} में टियर {tier} उस {parent} पर निर्भर है जो बदला जाएगा; --tiers से दूसरे नाम दें</translation>
    </message>
    <message>
        <source>{path} has a tier {tier} that signapp did not write; give other names with --tiers</source>
        <translation>{path} में {tier} नाम का टियर है जिसे signapp ने नहीं लिखा; --tiers से दूसरे नाम दें</translation>
    </message>
    <message>
        <source>{path}: the tier {tier} was changed since signapp wrote it: kept as it is (--overwrite replaces it)</source>
        <translation>{path}: signapp के लिखने के बाद टियर {tier} बदला गया: जैसा है वैसा ही रखा गया (--overwrite उसे बदल देता है)</translation>
    </message>
    <message>
        <source>{path} is being written by another program; close it there and try again</source>
        <translation>कोई दूसरा प्रोग्राम {path} में लिख रहा है; उसे वहाँ बंद करके फिर कोशिश करें</translation>
    </message>
    <message>
        <source>{path}: left out {count} letters before the time at which it begins</source>
        <translation>{path}: उसके आरंभ के समय से पहले के {count} अक्षर छोड़ दिए गए</translation>
    </message>
    <message>
        <source>{path} links {names}, not {video}; the tiers were put into it all the same</source>
        <translation>{path} में {names} जुड़ा है, {video} नहीं; टियर फिर भी उसमें रखे गए</translation>
    </message>
    <message>
        <source>{path} is no annotation that signapp reads; give .eaf, .csv, .json, .srt or .vtt</source>
        <translation>{path} ऐसा एनोटेशन नहीं है जिसे signapp पढ़ता है; .eaf, .csv, .json, .srt या .vtt दें</translation>
    </message>
    <message>
        <source>cannot read the annotation {path} ({reason})</source>
        <translation>एनोटेशन {path} नहीं पढ़ा जा सका ({reason})</translation>
    </message>
    <message>
        <source>{path} has no tier {tier}; its tiers are: {tiers}; choose one with --tier</source>
        <translation>{path} में टियर {tier} नहीं है; उसके टियर हैं: {tiers}; --tier से एक चुनें</translation>
    </message>
    <message>
        <source>the model has no letter {letters}; teach it in the Teach tab first</source>
        <translation>मॉडल में अक्षर {letters} नहीं है; पहले उसे “सिखाएँ” टैब में सिखाएँ</translation>
    </message>
    <message>
        <source>the pose format needs the package pose-format, which is not installed; add it with: {command}</source>
        <translation>pose फ़ॉर्मेट के लिए pose-format पैकेज चाहिए, जो स्थापित नहीं है; इसे ऐसे जोड़ें: {command}</translation>
    </message>
    <message>
        <source>{url} sent more than a hand model; nothing was kept</source>
        <translation>{url} ने हाथ के मॉडल से अधिक भेजा; कुछ नहीं रखा गया</translation>
    </message>
    <message>
        <source>cannot download the hand model from {url} ({reason}); check the connection, or download it elsewhere and set {variable} to the file</source>
        <translation>हाथ का मॉडल {url} से डाउनलोड नहीं हो सकता ({reason}); कनेक्शन जाँचें, या उसे कहीं और डाउनलोड करके {variable} में उस फ़ाइल का पथ रखें</translation>
    </message>
    <message>
        <source>the file from {url} has another checksum than expected; nothing was kept, try again</source>
        <translation>{url} की फ़ाइल का चेकसम अपेक्षित से अलग है; कुछ नहीं रखा गया, फिर कोशिश करें</translation>
    </message>
    <message>
        <source>cannot write the hand model to {folder} ({reason}); make that folder writable or set {variable}</source>
        <translation>हाथ का मॉडल {folder} में लिखा नहीं जा सकता ({reason}); उस फ़ोल्डर में लिखने की अनुमति दें या {variable} निर्धारित करें</translation>
    </message>
    <message>
        <source>no hand model at {path}; correct {variable} or hand_model in the settings</source>
        <translation>{path} पर हाथ का मॉडल नहीं है; {variable} या सेटिंग में hand_model ठीक करें</translation>
    </message>
    <message>
        <source>{path} is not a hand_landmarker.task bundle; fetch it again with &apos;signapp doctor --fetch-hand-model&apos;</source>
        <translation>{path} hand_landmarker.task फ़ाइल नहीं है; इसे फिर लाएँ: &apos;signapp doctor --fetch-hand-model&apos;</translation>
    </message>
    <message>
        <source>{path} is damaged; fetch it again with &apos;signapp doctor --fetch-hand-model&apos;</source>
        <translation>{path} क्षतिग्रस्त है; इसे फिर लाएँ: &apos;signapp doctor --fetch-hand-model&apos;</translation>
    </message>
    <message>
        <source>{path} holds no {parts}: not a hand model</source>
        <translation>{path} में {parts} नहीं है: यह हाथ का मॉडल नहीं है</translation>
    </message>
    <message>
        <source>cannot read the hand model {path}: {reason}</source>
        <translation>हाथ का मॉडल {path} पढ़ा नहीं जा सकता: {reason}</translation>
    </message>
    <message>
        <source>MediaPipe failed on this picture ({reason})</source>
        <translation>MediaPipe इस चित्र पर विफल रहा ({reason})</translation>
    </message>
    <message>
        <source>MediaPipe cannot load the hand model {path}: {reason}</source>
        <translation>MediaPipe हाथ का मॉडल {path} लोड नहीं कर सकता: {reason}</translation>
    </message>
    <message>
        <source>no MediaPipe hand model: this signapp was built without it</source>
        <translation>MediaPipe का हाथ का मॉडल नहीं है: यह signapp उसके बिना बना है</translation>
    </message>
    <message>
        <source>the light tracker is missing from this signapp or damaged; use the full one, or install signapp again: {command}</source>
        <translation>इस signapp में हल्का ट्रैकर नहीं है या ख़राब है; पूरा ट्रैकर इस्तेमाल करें, या signapp फिर से इंस्टॉल करें: {command}</translation>
    </message>
    <message>
        <source>Run &apos;signapp doctor --fetch-hand-model&apos; once, or set the environment variable {variable} to a hand_landmarker.task file, or give its path as hand_model in the settings file</source>
        <translation>एक बार &apos;signapp doctor --fetch-hand-model&apos; चलाएँ, या परिवेश चर {variable} में hand_landmarker.task फ़ाइल का पथ दें, या सेटिंग फ़ाइल में hand_model के रूप में उसका पथ दें</translation>
    </message>
    <message>
        <source>mediapipe {version} reports its use over the network, so signapp does not use it</source>
        <translation>mediapipe {version} अपने उपयोग की सूचना नेटवर्क पर भेजता है, इसलिए signapp उसे काम में नहीं लेता</translation>
    </message>
    <message>
        <source>install the release that does not: {command}</source>
        <translation>वह संस्करण स्थापित करें जो ऐसा नहीं करता: {command}</translation>
    </message>
    <message>
        <source>{path} states the code {code!r}; name the file {code}.json or change the code</source>
        <translation>{path} में कोड {code!r} लिखा है; फ़ाइल का नाम {code}.json रखें या कोड बदलें</translation>
    </message>
    <message>
        <source>no language {given!r}; known: {known}; or give a .json file</source>
        <translation>{given!r} नाम की कोई भाषा नहीं; ज्ञात: {known}; या .json फ़ाइल दें</translation>
    </message>
    <message>
        <source>{path}: missing or invalid field {reason}</source>
        <translation>{path}: यह फ़ील्ड नहीं है या ग़लत है: {reason}</translation>
    </message>
    <message>
        <source>{path}: it lists no letters</source>
        <translation>{path}: इसमें कोई अक्षर नहीं है</translation>
    </message>
    <message>
        <source>{path}: two letters have the same label {label} (written the same, even if the characters differ); take one out or rename it</source>
        <translation>{path}: दो अक्षरों का लेबल एक ही है, {label} (लिखावट एक है, भले ही वर्ण अलग हों); एक हटाएँ या उसका नाम बदलें</translation>
    </message>
    <message>
        <source>the text is too long ({length} characters): at most {most} letters fit into one performance; split it</source>
        <translation>पाठ बहुत लंबा है ({length} वर्ण): एक प्रस्तुति में अधिक से अधिक {most} अक्षर आते हैं; इसे बाँटें</translation>
    </message>
    <message>
        <source>there is no text to spell: give at least one letter</source>
        <translation>दिखाने के लिए कोई पाठ नहीं है: कम से कम एक अक्षर दें</translation>
    </message>
    <message>
        <source>cannot look into {folder}: {reason}</source>
        <translation>{folder} में देखा नहीं जा सकता: {reason}</translation>
    </message>
    <message>
        <source>{language} has no sign here for {characters}; its letters are {first} to {last} ({count})</source>
        <translation>{language} में {characters} का संकेत यहाँ नहीं है; उसके अक्षर {first} से {last} तक हैं ({count})</translation>
    </message>
    <message>
        <source>it holds neither a model nor recordings</source>
        <translation>इसमें न मॉडल है न रिकॉर्डिंग</translation>
    </message>
    <message>
        <source>it has no language.json</source>
        <translation>इसमें language.json नहीं है</translation>
    </message>
    <message>
        <source>its manifest and its language.json name different languages</source>
        <translation>इसके मैनिफ़ेस्ट और language.json में अलग भाषाएँ लिखी हैं</translation>
    </message>
    <message>
        <source>its language code cannot be the name of a folder</source>
        <translation>इसकी भाषा का कोड फ़ोल्डर का नाम नहीं हो सकता</translation>
    </message>
    <message>
        <source>it lists more than {most} letters</source>
        <translation>इसमें {most} से अधिक अक्षर हैं</translation>
    </message>
    <message>
        <source>card.md is not UTF-8 text</source>
        <translation>card.md UTF-8 पाठ नहीं है</translation>
    </message>
    <message>
        <source>card.md has characters that cannot be shown</source>
        <translation>card.md में ऐसे वर्ण हैं जो दिखाए नहीं जा सकते</translation>
    </message>
    <message>
        <source>its exemplars.json is for another language</source>
        <translation>इसकी exemplars.json दूसरी भाषा की है</translation>
    </message>
    <message>
        <source>its exemplars.json does not hold poses of 2 × 21 × 3</source>
        <translation>इसकी exemplars.json में 2 × 21 × 3 की मुद्राएँ नहीं हैं</translation>
    </message>
    <message>
        <source>landmarks.npz lacks {missing}</source>
        <translation>landmarks.npz में {missing} नहीं है</translation>
    </message>
    <message>
        <source>landmarks.npz does not hold landmarks of N × 2 × 21 × 3 with their labels</source>
        <translation>landmarks.npz में N × 2 × 21 × 3 के बिंदु और उनके लेबल नहीं हैं</translation>
    </message>
    <message>
        <source>landmarks.npz was made for other features</source>
        <translation>landmarks.npz दूसरे फ़ीचर के लिए बनी थी</translation>
    </message>
    <message>
        <source>landmarks.npz holds numbers that no camera gives</source>
        <translation>landmarks.npz में ऐसी संख्याएँ हैं जो कोई कैमरा नहीं देता</translation>
    </message>
    <message>
        <source>landmarks.npz holds samples without a hand</source>
        <translation>landmarks.npz में बिना हाथ के नमूने हैं</translation>
    </message>
    <message>
        <source>landmarks.npz holds a {key} without a name</source>
        <translation>landmarks.npz में {key} का नाम नहीं है</translation>
    </message>
    <message>
        <source>signs.npz lacks {missing}</source>
        <translation>signs.npz में {missing} नहीं है</translation>
    </message>
    <message>
        <source>signs.npz does not hold takes of moving signs with their names</source>
        <translation>signs.npz में चलते संकेतों के टेक उनके नामों के साथ नहीं हैं</translation>
    </message>
    <message>
        <source>signs.npz was made for other features</source>
        <translation>signs.npz अन्य फ़ीचरों के लिए बनी है</translation>
    </message>
    <message>
        <source>signs.npz holds numbers or times that no hand has</source>
        <translation>signs.npz में ऐसी संख्याएँ या समय हैं जो किसी हाथ के नहीं हो सकते</translation>
    </message>
    <message>
        <source>its model must not be loaded: {reason}</source>
        <translation>इसका मॉडल लोड नहीं किया जाना चाहिए: {reason}</translation>
    </message>
    <message>
        <source>its model cannot be used: {reason}</source>
        <translation>इसका मॉडल काम में नहीं लिया जा सकता: {reason}</translation>
    </message>
    <message>
        <source>its model is for another language than its language.json</source>
        <translation>इसका मॉडल इसकी language.json से अलग भाषा का है</translation>
    </message>
    <message>
        <source>it is mislabelled: its model names only {right} of {total} of its own {what} as the pack does</source>
        <translation>इस पर ग़लत लेबल हैं: इसका मॉडल अपने ही {total} {what} में से केवल {right} को पैक जैसा नाम देता है</translation>
    </message>
    <message>
        <source>{where} has a letter that its language does not list ({letter})</source>
        <translation>{where} में ऐसा अक्षर है जो उसकी भाषा में नहीं है ({letter})</translation>
    </message>
    <message>
        <source>{name} brings recordings only, no model; import it together with its recordings</source>
        <translation>{name} में केवल रिकॉर्डिंग हैं, मॉडल नहीं; इसे उसकी रिकॉर्डिंग के साथ आयात करें</translation>
    </message>
    <message>
        <source>cannot write the language file: {reason}</source>
        <translation>भाषा की फ़ाइल लिखी नहीं जा सकती: {reason}</translation>
    </message>
    <message>
        <source>{problem}; mend it or move it away, then import the pack again</source>
        <translation>{problem}; इसे ठीक करें या हटा दें, फिर पैक दोबारा आयात करें</translation>
    </message>
    <message>
        <source>the model takes too long to answer</source>
        <translation>मॉडल उत्तर देने में बहुत समय लेता है</translation>
    </message>
    <message>
        <source>{name} is refused: it is larger than any language pack should be ({megabytes} MB)</source>
        <translation>{name} अस्वीकृत: भाषा पैक इतना बड़ा नहीं होना चाहिए ({megabytes} MB)</translation>
    </message>
    <message>
        <source>it cannot be read ({reason}); ask for it again</source>
        <translation>इसे पढ़ा नहीं जा सकता ({reason}); इसे फिर से माँगें</translation>
    </message>
    <message>
        <source>{name} is refused: {reason}</source>
        <translation>{name} अस्वीकृत: {reason}</translation>
    </message>
    <message>
        <source>it is damaged; ask for it again</source>
        <translation>यह क्षतिग्रस्त है; इसे फिर से माँगें</translation>
    </message>
    <message>
        <source>it is not a language pack</source>
        <translation>यह भाषा पैक नहीं है</translation>
    </message>
    <message>
        <source>it holds a file that no pack has ({name})</source>
        <translation>इसमें ऐसी फ़ाइल है जो किसी पैक में नहीं होती ({name})</translation>
    </message>
    <message>
        <source>it holds {name} twice</source>
        <translation>इसमें {name} दो बार है</translation>
    </message>
    <message>
        <source>{name} is packed in a way that packs do not use</source>
        <translation>{name} ऐसे ढंग से पैक है जो पैक काम में नहीं लेते</translation>
    </message>
    <message>
        <source>{name} is too large ({size} bytes, at most {limit})</source>
        <translation>{name} बहुत बड़ी है ({size} बाइट, अधिक से अधिक {limit})</translation>
    </message>
    <message>
        <source>{name} is too large (at most {limit} bytes)</source>
        <translation>{name} बहुत बड़ी है (अधिक से अधिक {limit} बाइट)</translation>
    </message>
    <message>
        <source>it is not a language pack (not a ZIP archive)</source>
        <translation>यह भाषा पैक नहीं है (ZIP संग्रह नहीं)</translation>
    </message>
    <message>
        <source>it lists far more files than any pack has</source>
        <translation>इसमें किसी भी पैक से कहीं अधिक फ़ाइलें हैं</translation>
    </message>
    <message>
        <source>it has no {name}; it is not a language pack</source>
        <translation>इसमें {name} नहीं है; यह भाषा पैक नहीं है</translation>
    </message>
    <message>
        <source>its format is not {format}; it needs another version of signapp</source>
        <translation>इसका प्रारूप {format} नहीं है; इसके लिए signapp का दूसरा संस्करण चाहिए</translation>
    </message>
    <message>
        <source>it was made for other features than {version}</source>
        <translation>यह {version} से अलग फ़ीचर के लिए बना था</translation>
    </message>
    <message>
        <source>its manifest lists other files than it holds</source>
        <translation>इसके मैनिफ़ेस्ट में लिखी फ़ाइलें वे नहीं हैं जो इसमें हैं</translation>
    </message>
    <message>
        <source>{name} is not the file that its manifest describes</source>
        <translation>{name} वह फ़ाइल नहीं है जो इसके मैनिफ़ेस्ट में बताई गई है</translation>
    </message>
    <message>
        <source>{name} is damaged</source>
        <translation>{name} क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>{name} does not belong to the model</source>
        <translation>{name} इस मॉडल की नहीं है</translation>
    </message>
    <message>
        <source>{name} does not hold centres and spreads</source>
        <translation>{name} में केंद्र और फैलाव नहीं हैं</translation>
    </message>
    <message>
        <source>{name} does not hold centres and spreads of one shape</source>
        <translation>{name} के केंद्र और फैलाव एक ही आकार के नहीं हैं</translation>
    </message>
    <message>
        <source>{name} holds spreads below 0</source>
        <translation>{name} में 0 से कम फैलाव हैं</translation>
    </message>
    <message>
        <source>{name} does not belong to the checkpoint</source>
        <translation>{name} इस चेकपॉइंट की नहीं है</translation>
    </message>
    <message>
        <source>{name} holds numbers that are not finite</source>
        <translation>{name} में ऐसी संख्याएँ हैं जो सीमित नहीं हैं</translation>
    </message>
    <message>
        <source>{name} is not valid JSON</source>
        <translation>{name} सही JSON नहीं है</translation>
    </message>
    <message>
        <source>it has a name or text longer than {most} characters</source>
        <translation>इसमें {most} वर्णों से लंबा नाम या पाठ है</translation>
    </message>
    <message>
        <source>it has a name or text with characters that cannot be shown</source>
        <translation>इसके किसी नाम या पाठ में ऐसे वर्ण हैं जो दिखाए नहीं जा सकते</translation>
    </message>
    <message>
        <source>{name} holds too many arrays</source>
        <translation>{name} में बहुत अधिक सरणियाँ हैं</translation>
    </message>
    <message>
        <source>{name} is too large unpacked</source>
        <translation>{name} खोलने पर बहुत बड़ी है</translation>
    </message>
    <message>
        <source>{name} is damaged or holds more than numbers and text</source>
        <translation>{name} क्षतिग्रस्त है या उसमें संख्याओं और पाठ के सिवा कुछ है</translation>
    </message>
    <message>
        <source>{name} holds Python objects (pickle) or other data that packs never have</source>
        <translation>{name} में Python ऑब्जेक्ट (pickle) या और कुछ है जो पैक में कभी नहीं होता</translation>
    </message>
    <message>
        <source>{name} holds less or more than it claims</source>
        <translation>{name} में उतना नहीं है जितना उसमें लिखा है</translation>
    </message>
    <message>
        <source>the pack of {code} cannot be written ({reason})</source>
        <translation>{code} का पैक लिखा नहीं जा सकता ({reason})</translation>
    </message>
    <message>
        <source>{name} has no model yet and no recordings were chosen; retrain it or include the recordings</source>
        <translation>{name} का अभी कोई मॉडल नहीं है और रिकॉर्डिंग नहीं चुनी गईं; फिर प्रशिक्षण दें या रिकॉर्डिंग भी लें</translation>
    </message>
    <message>
        <source>{name} is too large for a pack (at most {limit} bytes)</source>
        <translation>{name} पैक के लिए बहुत बड़ी है (अधिक से अधिक {limit} बाइट)</translation>
    </message>
    <message>
        <source>no model for language {name!r}; known: {known}; or give a model&apos;s path</source>
        <translation>भाषा {name!r} का कोई मॉडल नहीं; ज्ञात: {known}; या मॉडल का पथ दें</translation>
    </message>
    <message>
        <source>no model at {path}; check the path or use a language name</source>
        <translation>{path} पर कोई मॉडल नहीं; पथ जाँचें या भाषा का नाम दें</translation>
    </message>
    <message>
        <source>{path} is not a readable ONNX model (damaged or incomplete?); export or download it again</source>
        <translation>{path} पढ़ने योग्य ONNX मॉडल नहीं है (क्षतिग्रस्त या अधूरा?); इसे फिर निर्यात या डाउनलोड करें</translation>
    </message>
    <message>
        <source>{path}: damaged ({reason}); export it again</source>
        <translation>{path}: क्षतिग्रस्त ({reason}); इसे फिर निर्यात करें</translation>
    </message>
    <message>
        <source>{path}: damaged metadata ({reason}); export it again</source>
        <translation>{path}: मेटाडेटा क्षतिग्रस्त ({reason}); इसे फिर निर्यात करें</translation>
    </message>
    <message>
        <source>{path} is not a signapp model: it lacks the metadata {missing}; export it with &apos;python -m training export&apos;</source>
        <translation>{path} signapp का मॉडल नहीं है: इसमें मेटाडेटा {missing} नहीं है; इसे ऐसे निर्यात करें: &apos;python -m training export&apos;</translation>
    </message>
    <message>
        <source>{path} has model format {format!r}, this signapp reads {ours!r}; export it again with this version</source>
        <translation>{path} का मॉडल प्रारूप {format!r} है, यह signapp {ours!r} पढ़ता है; इसे इस संस्करण से फिर निर्यात करें</translation>
    </message>
    <message>
        <source>{path} was made for features {version!r}, this signapp computes {ours!r}; retrain it with this version</source>
        <translation>{path} फ़ीचर {version!r} के लिए बना था, यह signapp {ours!r} निकालता है; इसे इस संस्करण से फिर प्रशिक्षित करें</translation>
    </message>
    <message>
        <source>{path}: invalid metadata {key!r} ({reason})</source>
        <translation>{path}: मेटाडेटा {key!r} ग़लत है ({reason})</translation>
    </message>
    <message>
        <source>{path}: damaged names ({reason}); export it again</source>
        <translation>{path}: नाम क्षतिग्रस्त ({reason}); इसे फिर निर्यात करें</translation>
    </message>
    <message>
        <source>{path}: its input must be &apos;features&apos; (N, {count})</source>
        <translation>{path}: इसका इनपुट &apos;features&apos; (N, {count}) होना चाहिए</translation>
    </message>
    <message>
        <source>{path}: its outputs must include {outputs}</source>
        <translation>{path}: इसके आउटपुट में {outputs} होने चाहिए</translation>
    </message>
    <message>
        <source>{path}: {labels} labels for {outputs} outputs; export it again</source>
        <translation>{path}: {outputs} आउटपुट के लिए {labels} लेबल; इसे फिर निर्यात करें</translation>
    </message>
    <message>
        <source>{path}: two outputs have the same label</source>
        <translation>{path}: दो आउटपुट का लेबल एक ही है</translation>
    </message>
    <message>
        <source>{path} cannot be run; export or download it again</source>
        <translation>{path} चलाई नहीं जा सकती; इसे फिर निर्यात या डाउनलोड करें</translation>
    </message>
    <message>
        <source>{path}: its outputs do not have one row a sample</source>
        <translation>{path}: इसके आउटपुट में प्रति नमूना एक पंक्ति नहीं है</translation>
    </message>
    <message>
        <source>the model {path} failed ({reason})</source>
        <translation>मॉडल {path} विफल रहा ({reason})</translation>
    </message>
    <message>
        <source>{path} is larger than any sign model should be (200 MB); not loaded</source>
        <translation>{path} इतना बड़ा है जितना कोई संकेत मॉडल नहीं होना चाहिए (200 MB); लोड नहीं किया गया</translation>
    </message>
    <message>
        <source>cannot read the model {path}: {reason}</source>
        <translation>मॉडल {path} पढ़ा नहीं जा सकता: {reason}</translation>
    </message>
    <message>
        <source>{path} is empty; export or download it again</source>
        <translation>{path} खाली है; इसे फिर निर्यात या डाउनलोड करें</translation>
    </message>
    <message>
        <source>there is no motion model for {name!r}; install signapp again or give its path</source>
        <translation>{name!r} के लिए कोई गति-मॉडल नहीं है; signapp फिर स्थापित करें या उसका पथ दें</translation>
    </message>
    <message>
        <source>{path} was made for windows {version!r}, this signapp computes {ours!r}; retrain it with this version</source>
        <translation>{path} विंडो {version!r} के लिए बना था, यह signapp {ours!r} निकालता है; इसे इस संस्करण से फिर प्रशिक्षित करें</translation>
    </message>
    <message>
        <source>{path}: its input must be &apos;windows&apos; (N, {steps}, {count})</source>
        <translation>{path}: इसका इनपुट &apos;windows&apos; (N, {steps}, {count}) होना चाहिए</translation>
    </message>
    <message>
        <source>a version holds {files} and nothing else</source>
        <translation>एक संस्करण में {files} होते हैं, और कुछ नहीं</translation>
    </message>
    <message>
        <source>cannot store the model in {folder}: {reason}</source>
        <translation>मॉडल {folder} में रखा नहीं जा सकता: {reason}</translation>
    </message>
    <message>
        <source>{code} has no earlier model to go back to</source>
        <translation>{code} का कोई पिछला मॉडल नहीं है जिस पर लौटा जाए</translation>
    </message>
    <message>
        <source>another signapp window is changing the model of {code}; wait a moment and try again</source>
        <translation>signapp की एक और विंडो {code} का मॉडल बदल रही है; थोड़ा रुककर फिर कोशिश करें</translation>
    </message>
    <message>
        <source>cannot change the model in {folder}: {reason}</source>
        <translation>{folder} का मॉडल बदला नहीं जा सकता: {reason}</translation>
    </message>
    <message>
        <source>there is no version {version!r} of {code}</source>
        <translation>{code} का संस्करण {version!r} नहीं है</translation>
    </message>
    <message>
        <source>{path} holds no word that {language} can spell; give one word a line</source>
        <translation>{path} में ऐसा कोई शब्द नहीं जिसे {language} में हिज्जे किया जा सके; हर पंक्ति में एक शब्द दें</translation>
    </message>
    <message>
        <source>there are no samples to export; record some first</source>
        <translation>निर्यात के लिए कोई नमूना नहीं है; पहले कुछ रिकॉर्ड करें</translation>
    </message>
    <message>
        <source>{name}: datasets are .npz or .csv files; name it so</source>
        <translation>{name}: डेटासेट .npz या .csv फ़ाइल होते हैं; ऐसा नाम दें</translation>
    </message>
    <message>
        <source>another signapp window is erasing in {folder}; wait a moment and try again</source>
        <translation>signapp की एक और विंडो {folder} में मिटा रही है; थोड़ा रुककर फिर कोशिश करें</translation>
    </message>
    <message>
        <source>cannot record to {folder}: {reason}; check that the folder can be written to</source>
        <translation>{folder} में रिकॉर्ड नहीं हो सकता: {reason}; जाँचें कि फ़ोल्डर में लिखा जा सकता है</translation>
    </message>
    <message>
        <source>cannot record to {path}: {reason}; check that the folder can be written to</source>
        <translation>{path} में रिकॉर्ड नहीं हो सकता: {reason}; जाँचें कि फ़ोल्डर में लिखा जा सकता है</translation>
    </message>
    <message>
        <source>{path} is closed; start a new recording session</source>
        <translation>{path} बंद है; नया रिकॉर्डिंग सत्र शुरू करें</translation>
    </message>
    <message>
        <source>the disk is full: the last sample was not stored in {path}; make room and record it again</source>
        <translation>डिस्क भरी है: पिछला नमूना {path} में नहीं रखा गया; जगह बनाएँ और उसे फिर रिकॉर्ड करें</translation>
    </message>
    <message>
        <source>cannot record to {path}: {reason}; free some space or check the disk, then record again</source>
        <translation>{path} में रिकॉर्ड नहीं हो सकता: {reason}; जगह बनाएँ या डिस्क जाँचें, फिर दोबारा रिकॉर्ड करें</translation>
    </message>
    <message>
        <source>the {what} has no name; type one</source>
        <translation>{what} का नाम नहीं है; एक नाम लिखें</translation>
    </message>
    <message>
        <source>the name of the {what} is longer than {most} characters</source>
        <translation>{what} का नाम {most} वर्णों से लंबा है</translation>
    </message>
    <message>
        <source>the name of the {what} has characters that cannot be shown</source>
        <translation>{what} के नाम में ऐसे वर्ण हैं जो दिखाए नहीं जा सकते</translation>
    </message>
    <message>
        <source>{path} is a picture; a moving sign is taught by videos</source>
        <translation>{path} एक तस्वीर है; चलता संकेत वीडियो से सिखाया जाता है</translation>
    </message>
    <message>
        <source>{path} is {problem}; cut out the part that plays and import that</source>
        <translation>{path}: {problem}; जो भाग चलता है उसे काटकर आयात करें</translation>
    </message>
    <message>
        <source>there are no takes of moving signs to export; record some first</source>
        <translation>निर्यात के लिए चलते संकेतों का कोई टेक नहीं है; पहले कुछ रिकॉर्ड करें</translation>
    </message>
    <message>
        <source>{name}: takes of moving signs are written as .npz; name it so</source>
        <translation>{name}: चलते संकेतों के टेक .npz में लिखे जाते हैं; नाम वैसा रखें</translation>
    </message>
    <message>
        <source>{path} holds single frames of one hand without place or depth and no movement; import the videos or the pictures themselves</source>
        <translation>{path} में एक हाथ के अलग-अलग फ़्रेम हैं, बिना स्थान, गहराई और गति के; वीडियो या तस्वीरें ही आयात करें</translation>
    </message>
    <message>
        <source>{path}: no .npy, .npz or .pose files in it; give videos one by one</source>
        <translation>{path}: इसमें कोई .npy, .npz या .pose फ़ाइल नहीं है; वीडियो एक-एक करके दें</translation>
    </message>
    <message>
        <source>{path}: takes are read from videos and from .npy, .npz and .pose files</source>
        <translation>{path}: टेक वीडियो से और .npy, .npz और .pose फ़ाइलों से पढ़े जाते हैं</translation>
    </message>
    <message>
        <source>{path} is damaged or holds no takes of hands; export it again</source>
        <translation>{path} ख़राब है या उसमें हाथों के टेक नहीं हैं; उसे फिर से निर्यात करें</translation>
    </message>
    <message>
        <source>reading {path} needs pose-format: {command}</source>
        <translation>{path} पढ़ने के लिए pose-format चाहिए: {command}</translation>
    </message>
    <message>
        <source>no hand in this take; nothing was recorded</source>
        <translation>इस टेक में कोई हाथ नहीं है; कुछ रिकॉर्ड नहीं हुआ</translation>
    </message>
    <message>
        <source>the times of a take must rise from frame to frame</source>
        <translation>टेक के समय फ़्रेम-दर-फ़्रेम बढ़ने चाहिए</translation>
    </message>
    <message>
        <source>a take lasts at most {most} seconds; record the sign alone</source>
        <translation>टेक अधिक से अधिक {most} सेकंड का होता है; केवल संकेत रिकॉर्ड करें</translation>
    </message>
    <message>
        <source>no hand in this frame; nothing was recorded</source>
        <translation>इस फ़्रेम में हाथ नहीं है; कुछ रिकॉर्ड नहीं हुआ</translation>
    </message>
    <message>
        <source>cannot store the picture in {folder}: {reason}; make room, or record without pictures</source>
        <translation>चित्र {folder} में रखा नहीं जा सकता: {reason}; जगह बनाएँ, या बिना चित्रों के रिकॉर्ड करें</translation>
    </message>
    <message>
        <source>{code!r} cannot be the code of a language: use small letters, digits, - and _</source>
        <translation>{code!r} भाषा का कोड नहीं हो सकता: छोटे अक्षर, अंक, - और _ का उपयोग करें</translation>
    </message>
    <message>
        <source>a session is still recording; finish it before erasing</source>
        <translation>एक सत्र अभी रिकॉर्ड कर रहा है; मिटाने से पहले उसे पूरा करें</translation>
    </message>
    <message>
        <source>cannot erase in {folder}: {reason}; try again</source>
        <translation>{folder} में मिटाया नहीं जा सकता: {reason}; फिर कोशिश करें</translation>
    </message>
    <message>
        <source>cannot remove {path}: {reason}</source>
        <translation>{path} हटाई नहीं जा सकती: {reason}</translation>
    </message>
    <message>
        <source>{path} was written by another version of signapp ({format}, features {features}); update signapp or move the file away</source>
        <translation>{path} signapp के दूसरे संस्करण ने लिखी थी ({format}, फ़ीचर {features}); signapp को अद्यतन करें या फ़ाइल हटा दें</translation>
    </message>
    <message>
        <source>there is no profile {name}; there are: {known}</source>
        <translation>{name} नाम की कोई प्रोफ़ाइल नहीं है; ये हैं: {known}</translation>
    </message>
    <message>
        <source>there is a profile {name} already; choose it, or another name</source>
        <translation>{name} नाम की प्रोफ़ाइल पहले से है; उसे चुनें, या दूसरा नाम दें</translation>
    </message>
    <message>
        <source>the profile {name} has no samples yet; record some first</source>
        <translation>प्रोफ़ाइल {name} में अभी कोई नमूना नहीं है; पहले कुछ रिकॉर्ड करें</translation>
    </message>
    <message>
        <source>{name}: profiles are .npz files; name it so</source>
        <translation>{name}: प्रोफ़ाइल .npz फ़ाइलें होती हैं; ऐसा ही नाम दें</translation>
    </message>
    <message>
        <source>there is no file {path}; check the name</source>
        <translation>{path} फ़ाइल नहीं है; नाम जाँचें</translation>
    </message>
    <message>
        <source>{path} is too large to be a profile</source>
        <translation>{path} प्रोफ़ाइल होने के लिए बहुत बड़ी है</translation>
    </message>
    <message>
        <source>{path} is no profile, or is damaged; export it again</source>
        <translation>{path} प्रोफ़ाइल नहीं है, या क्षतिग्रस्त है; उसे फिर से निर्यात करें</translation>
    </message>
    <message>
        <source>the profile is of the language {code}, not of {ours}; choose {code} first</source>
        <translation>यह प्रोफ़ाइल भाषा {code} की है, {ours} की नहीं; पहले {code} चुनें</translation>
    </message>
    <message>
        <source>what is noted of profiles in {path} cannot be read; {kept}. Their samples are all there; choose the profile again</source>
        <translation>{path} में प्रोफ़ाइलों के बारे में जो लिखा है, वह पढ़ा नहीं जा सकता; {kept}। उनके सारे नमूने मौजूद हैं; प्रोफ़ाइल फिर से चुनें</translation>
    </message>
    <message>
        <source>cannot write the clip {path} ({reason}); give a writable .mp4 path</source>
        <translation>क्लिप {path} लिखी नहीं जा सकती ({reason}); .mp4 का ऐसा पथ दें जहाँ लिखा जा सके</translation>
    </message>
    <message>
        <source>{path} is not valid JSON ({reason}); install signapp again</source>
        <translation>{path} सही JSON नहीं है ({reason}); signapp फिर स्थापित करें</translation>
    </message>
    <message>
        <source>no example poses for language {code!r}; known: {known}</source>
        <translation>भाषा {code!r} की कोई उदाहरण मुद्रा नहीं; ज्ञात: {known}</translation>
    </message>
    <message>
        <source>{path} holds poses for features {version!r}, this signapp uses {ours!r}; install both from one release</source>
        <translation>{path} में फ़ीचर {version!r} की मुद्राएँ हैं, यह signapp {ours!r} काम में लेता है; दोनों एक ही संस्करण से स्थापित करें</translation>
    </message>
    <message>
        <source>{path}: missing or invalid field ({reason})</source>
        <translation>{path}: फ़ील्ड नहीं है या ग़लत है ({reason})</translation>
    </message>
    <message>
        <source>{path}: it holds no poses</source>
        <translation>{path}: इसमें कोई मुद्रा नहीं है</translation>
    </message>
    <message>
        <source>{path}: each of several poses of {label} must have a name of its own under &quot;form&quot;</source>
        <translation>{path}: {label} की कई मुद्राओं में से हर एक का &quot;form&quot; में अपना नाम होना चाहिए</translation>
    </message>
    <message>
        <source>{path}: the pose of {label!r} is empty or not valid</source>
        <translation>{path}: {label!r} की मुद्रा खाली या ग़लत है</translation>
    </message>
    <message>
        <source>no example pose for {letters} in {language}</source>
        <translation>{language} में {letters} की कोई उदाहरण मुद्रा नहीं</translation>
    </message>
    <message>
        <source>{language} signs {letters} by a movement, which cannot be drawn yet; leave it out</source>
        <translation>{language} में {letters} गति से दिखाए जाते हैं, जो अभी बनाई नहीं जा सकती; इन्हें छोड़ दें</translation>
    </message>
    <message>
        <source>there is no example pose of {letter}</source>
        <translation>{letter} की कोई उदाहरण मुद्रा नहीं है</translation>
    </message>
    <message>
        <source>{language} has no pictures of its signs, so there is no chart of it</source>
        <translation>{language} के संकेतों के चित्र नहीं हैं, इसलिए उसका चार्ट नहीं बन सकता</translation>
    </message>
    <message>
        <source>{path}: a chart is a .pdf of pages or a .png of one picture</source>
        <translation>{path}: चार्ट या तो पन्नों की .pdf होता है या एक चित्र की .png</translation>
    </message>
    <message>
        <source>there is a language {code!r} already; choose it or another name</source>
        <translation>भाषा {code!r} पहले से है; उसे या दूसरा नाम चुनें</translation>
    </message>
    <message>
        <source>{language} has the letter {letter} already</source>
        <translation>{language} में अक्षर {letter} पहले से है</translation>
    </message>
    <message>
        <source>{language} has no letter {letter!r}</source>
        <translation>{language} में अक्षर {letter!r} नहीं है</translation>
    </message>
    <message>
        <source>the letter {letter} comes with signapp and stays; its recordings can be deleted</source>
        <translation>अक्षर {letter} signapp के साथ आता है और रहेगा; उसकी रिकॉर्डिंग मिटाई जा सकती हैं</translation>
    </message>
    <message>
        <source>{language} has the letter {letter} already, with samples of its own</source>
        <translation>{language} में अक्षर {letter} पहले से है, अपने नमूनों के साथ</translation>
    </message>
    <message>
        <source>{letter} is the only letter; remove the language instead</source>
        <translation>{letter} एकमात्र अक्षर है; इसके बजाय भाषा हटाएँ</translation>
    </message>
    <message>
        <source>there is a signer {name} already, with samples of their own</source>
        <translation>संकेतकर्ता {name} पहले से है, अपने नमूनों के साथ</translation>
    </message>
    <message>
        <source>there is a language {name!r} already; take another name</source>
        <translation>भाषा {name!r} पहले से है; दूसरा नाम लें</translation>
    </message>
    <message>
        <source>cannot remove {code}: {reason}</source>
        <translation>{code} हटाई नहीं जा सकती: {reason}</translation>
    </message>
    <message>
        <source>there is a language {code!r} already; nothing was changed</source>
        <translation>भाषा {code!r} पहले से है; कुछ नहीं बदला गया</translation>
    </message>
    <message>
        <source>no language {code!r} was removed</source>
        <translation>{code!r} नाम की कोई भाषा हटाई नहीं गई थी</translation>
    </message>
    <message>
        <source>cannot bring back {code}: {reason}</source>
        <translation>{code} वापस नहीं लाई जा सकती: {reason}</translation>
    </message>
    <message>
        <source>there are no samples of {name!r} here; signers: {known}</source>
        <translation>यहाँ {name!r} के कोई नमूने नहीं हैं; संकेतकर्ता: {known}</translation>
    </message>
    <message>
        <source>the language {code} comes with signapp and stays</source>
        <translation>भाषा {code} signapp के साथ आती है और रहेगी</translation>
    </message>
    <message>
        <source>{code} is not among your own languages</source>
        <translation>{code} आपकी अपनी भाषाओं में नहीं है</translation>
    </message>
    <message>
        <source>retraining cannot start: {reason}</source>
        <translation>प्रशिक्षण शुरू नहीं हो सकता: {reason}</translation>
    </message>
    <message>
        <source>retraining failed: {reason}</source>
        <translation>प्रशिक्षण विफल रहा: {reason}</translation>
    </message>
    <message>
        <source>the recordings of {code} cannot be read ({reason})</source>
        <translation>{code} की रिकॉर्डिंग पढ़ी नहीं जा सकतीं ({reason})</translation>
    </message>
    <message>
        <source>{path} shows no hand; nothing of it was added</source>
        <translation>{path} में कोई हाथ नहीं दिखता; उससे कुछ नहीं जोड़ा गया</translation>
    </message>
    <message>
        <source>{path} shows no hand in any of {count} pictures; nothing of it was added</source>
        <translation>{path} के {count} चित्रों में से किसी में हाथ नहीं दिखता; उससे कुछ नहीं जोड़ा गया</translation>
    </message>
    <message>
        <source>the recordings cannot be read: {reason}</source>
        <translation>रिकॉर्डिंग पढ़ी नहीं जा सकतीं: {reason}</translation>
    </message>
    <message>
        <source>it ended early</source>
        <translation>वह समय से पहले समाप्त हो गया</translation>
    </message>
    <message>
        <source>Retraining needs PyTorch, which is not installed. Add it with: {command}</source>
        <translation>प्रशिक्षण के लिए PyTorch चाहिए, जो स्थापित नहीं है। इसे ऐसे जोड़ें: {command}</translation>
    </message>
    <message>
        <source>{path} is neither a picture nor a video that signapp reads; save pictures as JPEG, videos as MP4</source>
        <translation>{path} न चित्र है न वीडियो जिसे signapp पढ़ता है; चित्र JPEG में, वीडियो MP4 में सहेजें</translation>
    </message>
    <message>
        <source>{path} is a list of other files, not a video; name those files</source>
        <translation>{path} दूसरी फ़ाइलों की सूची है, वीडियो नहीं; वे फ़ाइलें दें</translation>
    </message>
    <message>
        <source>{path} is a folder; give the video files in it</source>
        <translation>{path} एक फ़ोल्डर है; उसकी वीडियो फ़ाइलें दें</translation>
    </message>
    <message>
        <source>no file {path}; check the path</source>
        <translation>{path} फ़ाइल नहीं है; पथ जाँचें</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file; give a video file</source>
        <translation>{path} साधारण फ़ाइल नहीं है; वीडियो फ़ाइल दें</translation>
    </message>
    <message>
        <source>{path} is empty (0 bytes); record or copy it again</source>
        <translation>{path} खाली है (0 बाइट); इसे फिर रिकॉर्ड या कॉपी करें</translation>
    </message>
    <message>
        <source>{path} has no video stream (sound only?); give a video file</source>
        <translation>{path} में वीडियो स्ट्रीम नहीं है (केवल ध्वनि?); वीडियो फ़ाइल दें</translation>
    </message>
    <message>
        <source>{path}: this FFmpeg has no decoder for its video; convert it, e.g. to H.264</source>
        <translation>{path}: इस FFmpeg में इस वीडियो का डिकोडर नहीं है; इसे बदलें, जैसे H.264 में</translation>
    </message>
    <message>
        <source>{path}: {width}x{height} pixels are more than signapp reads; make a smaller copy</source>
        <translation>{path}: {width}x{height} पिक्सेल signapp की सीमा से अधिक हैं; छोटी प्रति बनाएँ</translation>
    </message>
    <message>
        <source>{path}: it holds {pages} pages; save each as its own picture</source>
        <translation>{path}: इसमें {pages} पृष्ठ हैं; हर एक को अलग चित्र के रूप में सहेजें</translation>
    </message>
    <message>
        <source>{path}: frames of {width}x{height} are larger than signapp reads; make a smaller copy</source>
        <translation>{path}: {width}x{height} के फ़्रेम signapp की सीमा से बड़े हैं; छोटी प्रति बनाएँ</translation>
    </message>
    <message>
        <source>{path}: no frame could be decoded{why}; the file is empty of video or damaged</source>
        <translation>{path}: एक भी फ़्रेम पढ़ा नहीं जा सका{why}; फ़ाइल में वीडियो नहीं है या वह क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>{path}: cannot go to {time:.3f} s in this file</source>
        <translation>{path}: इस फ़ाइल में {time:.3f} से. पर नहीं जाया जा सकता</translation>
    </message>
    <message>
        <source>{path}: FFmpeg cannot read this video ({reason}); convert it, e.g. to H.264</source>
        <translation>{path}: FFmpeg यह वीडियो नहीं पढ़ सकता ({reason}); इसे बदलें, जैसे H.264 में</translation>
    </message>
    <message>
        <source>an MP4 or MOV file that is cut off or damaged: its index is missing; copy it again or repair it</source>
        <translation>MP4 या MOV फ़ाइल जो कटी या क्षतिग्रस्त है: उसकी सूची नहीं है; उसे फिर कॉपी करें या सुधारें</translation>
    </message>
    <message>
        <source>a video file that is cut off or damaged; copy it again or repair it</source>
        <translation>वीडियो फ़ाइल जो कटी या क्षतिग्रस्त है; उसे फिर कॉपी करें या सुधारें</translation>
    </message>
    <message>
        <source>not a video that FFmpeg can read; give a video file</source>
        <translation>ऐसा वीडियो नहीं जिसे FFmpeg पढ़ सके; वीडियो फ़ाइल दें</translation>
    </message>
    <message>
        <source>is a Git LFS pointer, not the file itself; run &apos;git lfs pull&apos; where it was copied from</source>
        <translation>Git LFS का संकेतक है, स्वयं फ़ाइल नहीं; जहाँ से कॉपी की गई वहाँ &apos;git lfs pull&apos; चलाएँ</translation>
    </message>
    <message>
        <source>cannot be read: {reason}</source>
        <translation>पढ़ी नहीं जा सकती: {reason}</translation>
    </message>
    <message>
        <source>is a HEIC picture, which needs the package pi-heif; save it as JPEG</source>
        <translation>HEIC चित्र है, जिसके लिए पैकेज pi-heif चाहिए; उसे JPEG में सहेजें</translation>
    </message>
    <message>
        <source>is a video with the suffix of a picture; rename it</source>
        <translation>चित्र के प्रत्यय वाला वीडियो है; उसका नाम बदलें</translation>
    </message>
    <message>
        <source>is a web page or another text, not a picture (a download that failed?)</source>
        <translation>वेब पृष्ठ या कोई और पाठ है, चित्र नहीं (विफल डाउनलोड?)</translation>
    </message>
    <message>
        <source>is too large for this machine&apos;s memory; make a smaller copy</source>
        <translation>इस कंप्यूटर की मेमोरी के लिए बहुत बड़ा है; छोटी प्रति बनाएँ</translation>
    </message>
    <message>
        <source>is not a readable picture (damaged?); save it as JPEG or PNG</source>
        <translation>पढ़ने योग्य चित्र नहीं है (क्षतिग्रस्त?); उसे JPEG या PNG में सहेजें</translation>
    </message>
    <message>
        <source>is not a readable picture: {kind} that is damaged or not whole</source>
        <translation>पढ़ने योग्य चित्र नहीं है: {kind} जो क्षतिग्रस्त या अधूरा है</translation>
    </message>
    <message>
        <source>{path} could not be used ({reason})</source>
        <translation>{path} काम में नहीं ली जा सकी ({reason})</translation>
    </message>
    <message>
        <source>reading stopped early ({reason})</source>
        <translation>पढ़ना समय से पहले रुक गया ({reason})</translation>
    </message>
    <message>
        <source>cut off: {found} of {listed} frames are in the file</source>
        <translation>कटा हुआ: {listed} में से {found} फ़्रेम फ़ाइल में हैं</translation>
    </message>
    <message>
        <source>cut off: it states {stated:.1f} s and ends at {reached:.1f} s</source>
        <translation>कटा हुआ: {stated:.1f} से. लिखा है पर {reached:.1f} से. पर समाप्त होता है</translation>
    </message>
    <message>
        <source>damaged: {damaged} of {total} frames are not whole{why}</source>
        <translation>क्षतिग्रस्त: {total} में से {damaged} फ़्रेम पूरे नहीं हैं{why}</translation>
    </message>
    <message>
        <source>{path} holds no recordings of signapp ({reason})</source>
        <translation>{path} में signapp की कोई रिकॉर्डिंग नहीं है ({reason})</translation>
    </message>
    <message>
        <source>no letter has {count} samples yet; record more before retraining</source>
        <translation>अभी किसी अक्षर के {count} नमूने नहीं हैं; फिर से प्रशिक्षण से पहले और रिकॉर्ड करें</translation>
    </message>
    <message>
        <source>only one letter is recorded; a recogniser needs at least two</source>
        <translation>केवल एक अक्षर रिकॉर्ड हुआ है; पहचान के लिए कम से कम दो चाहिए</translation>
    </message>
    <message>
        <source>{folder} has no {file}, without which its letters would be forgotten; start afresh or choose another model</source>
        <translation>{folder} में {file} नहीं है, जिसके बिना उसके अक्षर भुला दिए जाएँगे; नए सिरे से शुरू करें या दूसरा मॉडल चुनें</translation>
    </message>
    <message>
        <source>no checkpoint at {path}; check the path</source>
        <translation>{path} पर कोई चेकपॉइंट नहीं है; पथ जाँचें</translation>
    </message>
    <message>
        <source>{path} is not a usable checkpoint ({reason}); train it again</source>
        <translation>{path} काम का चेकपॉइंट नहीं है ({reason}); इसे फिर से प्रशिक्षित करें</translation>
    </message>
    <message>
        <source>{path}: ONNX Runtime and torch differ by {difference} in a probability</source>
        <translation>{path}: ONNX Runtime और torch की एक संभाव्यता में {difference} का अंतर है</translation>
    </message>
    <message>
        <source>sessions that were not trained on</source>
        <translation>जिन सत्रों पर प्रशिक्षण नहीं हुआ, उन</translation>
    </message>
    <message>
        <source>takes that were not trained on</source>
        <translation>जिन रिकॉर्डिंग पर प्रशिक्षण नहीं हुआ, उन</translation>
    </message>
    <message>
        <source>the end of each letter&apos;s only take, which flatters: record every letter twice or more</source>
        <translation>हर अक्षर की एकमात्र रिकॉर्डिंग (इससे नतीजा बेहतर दिखता है: हर अक्षर दो या अधिक बार रिकॉर्ड करें) के अंत</translation>
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
        <source>Landmarks as NumPy arrays (.npz)</source>
        <translation>हाथों के बिंदु, NumPy सरणियों में (.npz)</translation>
    </message>
    <message>
        <source>Landmarks as a table (.csv)</source>
        <translation>हाथों के बिंदु, तालिका में (.csv)</translation>
    </message>
    <message>
        <source>Landmarks for pose-format (.pose)</source>
        <translation>हाथों के बिंदु, pose-format के लिए (.pose)</translation>
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
    <message>
        <source>Merge into an ELAN file that is there, as own tiers:</source>
        <translation>मौजूद ELAN फ़ाइल में अलग टियरों के रूप में मिलाएँ:</translation>
    </message>
    <message>
        <source>Nothing else in it is changed, and it is copied first. Close it in ELAN.</source>
        <translation>उसमें और कुछ नहीं बदलता, और पहले उसकी प्रति बनती है। उसे ELAN में बंद कर दें।</translation>
    </message>
    <message>
        <source>ELAN file to merge into</source>
        <translation>जिस ELAN फ़ाइल में मिलाना है</translation>
    </message>
    <message>
        <source>ELAN files</source>
        <translation>ELAN फ़ाइलें</translation>
    </message>
    <message>
        <source>ELAN file</source>
        <translation>ELAN फ़ाइल</translation>
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
    <name>FirstStepsStrip</name>
    <message>
        <source>Your name</source>
        <translation>आपका नाम</translation>
    </message>
    <message>
        <source>Go to Live</source>
        <translation>लाइव पर जाएँ</translation>
    </message>
    <message>
        <source>Leave the first steps</source>
        <translation>पहले क़दम छोड़ें</translation>
    </message>
    <message>
        <source>Leave the first steps; the ? menu shows them again</source>
        <translation>पहले क़दम छोड़ें; ? मेनू उन्हें फिर दिखाता है</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>अपनी भाषा चुनें</translation>
    </message>
    <message>
        <source>See a sign</source>
        <translation>संकेत देखें</translation>
    </message>
    <message>
        <source>Sign a letter</source>
        <translation>एक अक्षर दिखाएँ</translation>
    </message>
    <message>
        <source>Spell your name</source>
        <translation>अपना नाम लिखें</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>बस इतना ही</translation>
    </message>
    <message>
        <source>Make it yours</source>
        <translation>इसे अपना बनाएँ</translation>
    </message>
    <message>
        <source>{letter} is written. The ring fills while you hold a sign; when it is full, the letter is written. Lower your hand for a moment to write it twice.</source>
        <translation>{letter} लिखा गया। संकेत थामे रखने पर घेरा भरता है; पूरा भरने पर अक्षर लिखा जाता है। दो बार लिखने के लिए हाथ पल भर नीचे करें।</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>{title}, done</source>
        <translation>{title}, हो गया</translation>
    </message>
    <message>
        <source>Which alphabet do you sign? Choose it above, at the right.</source>
        <translation>आप कौन सी वर्णमाला दिखाते हैं? ऊपर दाईं ओर चुनें।</translation>
    </message>
    <message>
        <source>Look at the sign of a letter: the chart has them all.</source>
        <translation>किसी अक्षर का संकेत देखें: चार्ट में सब हैं।</translation>
    </message>
    <message>
        <source>The demo signs for you: watch how the ring fills and the letter is written. With a camera you sign yourself.</source>
        <translation>डेमो आपके लिए संकेत करता है: देखें कि घेरा कैसे भरता है और अक्षर लिखा जाता है। कैमरा हो तो आप स्वयं दिखाते हैं।</translation>
    </message>
    <message>
        <source>Hold the sign of a letter still, until the ring around it is full.</source>
        <translation>किसी अक्षर का संकेत स्थिर थामे रखें, जब तक उसके चारों ओर का घेरा भर न जाए।</translation>
    </message>
    <message>
        <source>Give yourself a profile. As soon as there is a camera, “Make it yours” teaches it your hands.</source>
        <translation>अपनी प्रोफ़ाइल बनाएँ। कैमरा आते ही “इसे अपना बनाएँ” उसे आपके हाथ सिखाता है।</translation>
    </message>
    <message>
        <source>Show your own signs once, and the app knows your hands.</source>
        <translation>अपने संकेत एक बार दिखाएँ, फिर ऐप आपके हाथ जानता है।</translation>
    </message>
    <message>
        <source>You can sign, spell and teach now. The ? menu shows these steps again.</source>
        <translation>अब आप संकेत कर सकते हैं, लिख सकते हैं और सिखा सकते हैं। ? मेनू ये क़दम फिर दिखाता है।</translation>
    </message>
    <message>
        <source>{language} has no signs for this name.</source>
        <translation>{language} में इस नाम के संकेत नहीं हैं।</translation>
    </message>
    <message>
        <source>Type your name, and watch how it is signed.</source>
        <translation>अपना नाम टाइप करें और देखें कि संकेत कैसे होता है।</translation>
    </message>
    <message>
        <source>Sign one letter after the other: {letters}</source>
        <translation>एक के बाद एक अक्षर दिखाएँ: {letters}</translation>
    </message>
    <message>
        <source>Type your name to see its letters, then sign one after the other.</source>
        <translation>अक्षर देखने के लिए अपना नाम टाइप करें, फिर एक के बाद एक दिखाएँ।</translation>
    </message>
    <message>
        <source>Keep {language}</source>
        <translation>{language} ही रखें</translation>
    </message>
    <message>
        <source>Open the chart</source>
        <translation>चार्ट खोलें</translation>
    </message>
    <message>
        <source>See it signed</source>
        <translation>संकेत में देखें</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>नई प्रोफ़ाइल…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>whole hand curved</source>
        <translation>पूरा हाथ मुड़ा हुआ</translation>
    </message>
    <message>
        <source>tips of the index fingers meet above</source>
        <translation>तर्जनियों के सिरे ऊपर मिलते हैं</translation>
    </message>
    <message>
        <source>little finger up</source>
        <translation>कनिष्ठा ऊपर</translation>
    </message>
    <message>
        <source>other hand above the index finger</source>
        <translation>तर्जनी के ऊपर दूसरा हाथ</translation>
    </message>
    <message>
        <source>one hand draws it</source>
        <translation>एक हाथ उसे हवा में बनाता है</translation>
    </message>
    <message>
        <source>palm down</source>
        <translation>हथेली नीचे</translation>
    </message>
    <message>
        <source>all fingertips on the thumb</source>
        <translation>सभी उँगलियों के सिरे अँगूठे पर</translation>
    </message>
    <message>
        <source>index finger hooked under the ring</source>
        <translation>छल्ले के नीचे मुड़ी तर्जनी</translation>
    </message>
    <message>
        <source>index finger below the other hand&apos;s fork</source>
        <translation>दूसरे हाथ के काँटे के नीचे तर्जनी</translation>
    </message>
    <message>
        <source>seen in public recordings of signers</source>
        <translation>संकेत करने वालों की सार्वजनिक रिकॉर्डिंग में देखा गया</translation>
    </message>
    <message>
        <source>the alphabet that the Indian Sign Language Research and Training Centre teaches</source>
        <translation>वह वर्णमाला जो Indian Sign Language Research and Training Centre सिखाता है</translation>
    </message>
</context>
<context>
    <name>FormsDialog</name>
    <message>
        <source>Signs of {letter}</source>
        <translation>{letter} के संकेत</translation>
    </message>
    <message>
        <source>Sign it your own way: any sign is taken and learnt as yours. Choose a picture if you want to be shown that one.</source>
        <translation>अपने ढंग से दिखाएँ: कोई भी संकेत लिया जाता है और आपका मानकर सीखा जाता है। जो चित्र देखना हो, उसे चुनें।</translation>
    </message>
    <message>
        <source>Sign it your own way: any sign is taken and learnt as yours. No other picture of this letter is known.</source>
        <translation>अपने ढंग से दिखाएँ: कोई भी संकेत लिया जाता है और आपका मानकर सीखा जाता है। इस अक्षर का कोई और चित्र ज्ञात नहीं है।</translation>
    </message>
    <message>
        <source>As the chart has it</source>
        <translation>जैसा चार्ट में है</translation>
    </message>
</context>
<context>
    <name>HandModelOffer</name>
    <message>
        <source>signapp finds hands with a model of MediaPipe&apos;s, which is not here yet. It is downloaded once, from {source}, and checked.</source>
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
    <message>
        <source>First steps, and views for others (F1)</source>
        <translation>पहले क़दम, और दूसरों के लिए दृश्य (F1)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
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
    <name>Importer</name>
    <message>
        <source>Annotations</source>
        <translation>एनोटेशन</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>आयात</translation>
    </message>
    <message>
        <source>{name} holds no annotations.</source>
        <translation>{name} में कोई एनोटेशन नहीं है।</translation>
    </message>
    <message>
        <source>Which tier holds the letters?</source>
        <translation>अक्षर किस टियर में हैं?</translation>
    </message>
    <message>
        <source>{count} letters of {name} took the place of those before; Undo brings them back.</source>
        <translation>{name} के {count} अक्षरों ने पहले वालों की जगह ली; “पूर्ववत करें” उन्हें वापस लाता है।</translation>
    </message>
    <message>
        <source>{count} annotations are no letters: they stand among the notes.</source>
        <translation>{count} एनोटेशन अक्षर नहीं हैं: वे टिप्पणियों में रखे गए हैं।</translation>
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
        <source>American Sign Language</source>
        <translation>अमेरिकी सांकेतिक भाषा</translation>
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
    <message>
        <source>The one-handed manual alphabet of American Sign Language. J and Z are signed by a movement; the other 24 letters are held.</source>
        <translation>अमेरिकी सांकेतिक भाषा की एक हाथ वाली हस्त-वर्णमाला। J और Z गति से दिखाए जाते हैं; बाकी 24 अक्षर स्थिर रखे जाते हैं।</translation>
    </message>
</context>
<context>
    <name>LearningOffers</name>
    <message>
        <source>Does it misread your signs? Show them once, and it knows your hands.</source>
        <translation>क्या यह आपके संकेत ग़लत पढ़ता है? एक बार दिखा दें, फिर यह आपके हाथ पहचानेगा।</translation>
    </message>
    <message>
        <source>Make it yours</source>
        <translation>इसे अपना बनाएँ</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>नहीं, धन्यवाद</translation>
    </message>
    <message>
        <source>Was that sign your {letter}? It can be learnt.</source>
        <translation>क्या वह संकेत आपका {letter} था? इसे सीखा जा सकता है।</translation>
    </message>
    <message>
        <source>Learn it</source>
        <translation>सीखें</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Whose sign is it?</source>
        <translation>यह किसका संकेत है?</translation>
    </message>
    <message>
        <source>Learnt as {name}’s {letter}.</source>
        <translation>{name} के {letter} के रूप में सीखा गया।</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>The sign was taken back.</source>
        <translation>संकेत वापस ले लिया गया।</translation>
    </message>
    <message>
        <source>“Make it yours” stays in the menu of names at the top.</source>
        <translation>“इसे अपना बनाएँ” ऊपर नामों के मेनू में रहता है।</translation>
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
        <source>trained</source>
        <translation>प्रशिक्षित</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>गतिशील</translation>
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
    <name>LiveSigner</name>
    <message>
        <source>More than two hands are in the picture. Choose whose to read in the menu of sources.</source>
        <translation>चित्र में दो से अधिक हाथ हैं। किसके पढ़ने हैं, स्रोतों के मेनू में चुनें।</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation>सबके</translation>
    </message>
    <message>
        <source>Of the person on the left</source>
        <translation>बाईं ओर के व्यक्ति के</translation>
    </message>
    <message>
        <source>Of the person on the right</source>
        <translation>दाईं ओर के व्यक्ति के</translation>
    </message>
    <message>
        <source>Of the nearest person</source>
        <translation>सबसे नज़दीकी व्यक्ति के</translation>
    </message>
    <message>
        <source>In a box that I draw</source>
        <translation>मेरे बनाए चौखाने में</translation>
    </message>
    <message>
        <source>Whose hands to read</source>
        <translation>किसके हाथ पढ़ने हैं</translation>
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
        <source>Draw the hands&apos; landmarks (L)</source>
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
        <source>Present</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Show the text to others: large, or beside a video call</source>
        <translation>पाठ दूसरों को दिखाएँ: बड़ा, या वीडियो कॉल के साथ</translation>
    </message>
    <message>
        <source>Classroom view</source>
        <translation>कक्षा दृश्य</translation>
    </message>
    <message>
        <source>Captions window</source>
        <translation>कैप्शन विंडो</translation>
    </message>
    <message>
        <source>Reads letters that are held, and moving signs; not fluent spelling.</source>
        <translation>थामे गए अक्षर और चलते संकेत पढ़ता है; तेज़ स्पेलिंग नहीं।</translation>
    </message>
    <message>
        <source>Hold a letter, show a moving sign, or type: it is written here.</source>
        <translation>अक्षर थामें, चलता संकेत दिखाएँ या टाइप करें: वह यहाँ लिखा जाएगा।</translation>
    </message>
    <message>
        <source>Hold a letter, or type: it is written here.</source>
        <translation>अक्षर थामें या टाइप करें: वह यहाँ लिखा जाएगा।</translation>
    </message>
    <message>
        <source>The demo signs letters of Indian Sign Language.</source>
        <translation>डेमो भारतीय सांकेतिक भाषा के अक्षर दिखाता है।</translation>
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
        <source>light tracker</source>
        <translation>हल्का ट्रैकर</translation>
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
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>और</translation>
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
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Name of the person who signs</source>
        <translation>संकेत दिखाने वाले का नाम</translation>
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
    <name>OtherForms</name>
    <message>
        <source>Also signed so:</source>
        <translation>ऐसे भी बनाया जाता है:</translation>
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message>
        <source>Counted on moments of the same holds that were not learnt from. Another day or another light may be harder; a second round helps.</source>
        <translation>उन्हीं संकेतों के ऐसे क्षणों पर गिना गया, जिनसे सीखा नहीं गया। दूसरे दिन या दूसरी रोशनी में कठिन हो सकता है; एक और दौर से मदद मिलती है।</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>इसका उपयोग करें</translation>
    </message>
    <message>
        <source>Look at my signs…</source>
        <translation>मेरे संकेत देखें…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Take all signs of this round back</source>
        <translation>इस दौर के सभी संकेत वापस लें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Nothing was signed</source>
        <translation>कुछ भी नहीं दिखाया गया</translation>
    </message>
    <message>
        <source>Before: {n} of {all}</source>
        <translation>पहले: {all} में से {n}</translation>
    </message>
    <message>
        <source>Now: {n} of {all}</source>
        <translation>अब: {all} में से {n}</translation>
    </message>
    <message>
        <source>Read now: {letters}</source>
        <translation>अब पढ़ता है: {letters}</translation>
    </message>
    <message>
        <source>Not read yet: {letters}. Sign them again in another round.</source>
        <translation>अभी नहीं पढ़ता: {letters}। अगले दौर में फिर दिखाएँ।</translation>
    </message>
    <message>
        <source>This round made it worse: undo it, and try again.</source>
        <translation>इस दौर से बिगड़ गया: इसे वापस लें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Skipped: {letters}</source>
        <translation>छोड़े गए: {letters}</translation>
    </message>
</context>
<context>
    <name>PracticeTab</name>
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
        <source>Sign it</source>
        <translation>संकेत करें</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>पढ़ें</translation>
    </message>
    <message>
        <source>Move as shown, then lower your hands.</source>
        <translation>जैसा दिखाया है वैसे हाथ चलाएँ, फिर हाथ नीचे करें।</translation>
    </message>
    <message>
        <source>Sign this letter</source>
        <translation>यह अक्षर दिखाएँ</translation>
    </message>
    <message>
        <source>Show this sign</source>
        <translation>यह संकेत दिखाएँ</translation>
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
    <name>ProfileSwitcher</name>
    <message>
        <source>Who signs: {name}</source>
        <translation>कौन दिखाता है: {name}</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>अतिथि</translation>
    </message>
    <message>
        <source>Guest: the model as it is</source>
        <translation>अतिथि: मॉडल जैसा है</translation>
    </message>
    <message>
        <source>Everyone together</source>
        <translation>सब एक साथ</translation>
    </message>
    <message>
        <source>Make it yours…</source>
        <translation>इसे अपना बनाएँ…</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>नई प्रोफ़ाइल…</translation>
    </message>
    <message>
        <source>Import a profile…</source>
        <translation>प्रोफ़ाइल लाएँ…</translation>
    </message>
    <message>
        <source>Signs of {name}…</source>
        <translation>{name} के संकेत…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>नाम बदलें…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>मिटाएँ…</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>नई प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>प्रोफ़ाइल का नाम बदलें</translation>
    </message>
    <message>
        <source>Erase {name}, with all signs that are {name}’s own in this language? What is erased for good cannot be brought back; signs deleted before go with it.</source>
        <translation>{name} को मिटाएँ, इस भाषा में {name} के अपने सभी संकेतों सहित? हमेशा के लिए मिटाया हुआ वापस नहीं आता; पहले हटाए गए संकेत भी साथ जाते हैं।</translation>
    </message>
    <message>
        <source>Erase the profile?</source>
        <translation>प्रोफ़ाइल मिटाएँ?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>हमेशा के लिए मिटाएँ</translation>
    </message>
    <message>
        <source>Only remove</source>
        <translation>केवल हटाएँ</translation>
    </message>
    <message>
        <source>{name} was erased.</source>
        <translation>{name} मिटा दिया गया।</translation>
    </message>
    <message>
        <source>{name} was removed. Undo in the Teach tab brings the signs back.</source>
        <translation>{name} हटा दिया गया। “सिखाएँ” टैब का “वापस लें” संकेत वापस लाता है।</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>प्रोफ़ाइल निर्यात करें</translation>
    </message>
    <message>
        <source>Profile (*.npz)</source>
        <translation>प्रोफ़ाइल (*.npz)</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>{path} में सहेजा गया</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>प्रोफ़ाइल लाएँ</translation>
    </message>
    <message>
        <source>{name} is here and in use.</source>
        <translation>{name} आ गया है और उपयोग में है।</translation>
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
    <name>ReadingPage</name>
    <message>
        <source>Hands that spell a word</source>
        <translation>शब्द के हिज्जे करते हाथ</translation>
    </message>
    <message>
        <source>Which words</source>
        <translation>कौन-से शब्द</translation>
    </message>
    <message>
        <source>Pace of the hands</source>
        <translation>हाथों की गति</translation>
    </message>
    <message>
        <source>The word that you read</source>
        <translation>आपका पढ़ा हुआ शब्द</translation>
    </message>
    <message>
        <source>Type what the hands spell, then Enter</source>
        <translation>हाथ जो हिज्जे करें वह लिखें, फिर Enter</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>फिर शुरू करें</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>फिर दिखाएँ</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>बता दें</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>गति</translation>
    </message>
    <message>
        <source>Everyday words</source>
        <translation>रोज़मर्रा के शब्द</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Letters that look alike</source>
        <translation>मिलते-जुलते अक्षर</translation>
    </message>
    <message>
        <source>Moving signs that you taught</source>
        <translation>आपके सिखाए चलते संकेत</translation>
    </message>
    <message>
        <source>My own list</source>
        <translation>मेरी अपनी सूची</translation>
    </message>
    <message>
        <source>Open a list…</source>
        <translation>सूची खोलें…</translation>
    </message>
    <message numerus="yes">
        <source>Practice: a round with %n word(s) to come</source>
        <translation>
            <numerusform>अभ्यास: एक दौर, जिसमें %n शब्द बाक़ी है</numerusform>
            <numerusform>अभ्यास: एक दौर, जिसमें %n शब्द बाक़ी हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give this round up and start another? %n word(s) are still to come.</source>
        <translation>
            <numerusform>यह दौर छोड़कर दूसरा शुरू करें? %n शब्द अभी बाक़ी है।</numerusform>
            <numerusform>यह दौर छोड़कर दूसरा शुरू करें? %n शब्द अभी बाक़ी हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Start again?</source>
        <translation>फिर से शुरू करें?</translation>
    </message>
    <message>
        <source>Read it: {language}</source>
        <translation>पढ़ें: {language}</translation>
    </message>
    <message>
        <source>Hands spell a word, letter by letter. You type what you read.</source>
        <translation>हाथ एक-एक अक्षर करके शब्द के हिज्जे करते हैं। आप जो पढ़ें वह लिखें।</translation>
    </message>
    <message>
        <source>Which word is this?</source>
        <translation>यह कौन-सा शब्द है?</translation>
    </message>
    <message>
        <source>Right: {word}</source>
        <translation>सही: {word}</translation>
    </message>
    <message>
        <source>Not {typed}. Look again.</source>
        <translation>{typed} नहीं। फिर देखें।</translation>
    </message>
    <message>
        <source>It was {word}.</source>
        <translation>यह {word} था।</translation>
    </message>
    <message>
        <source>Round finished</source>
        <translation>दौर पूरा</translation>
    </message>
    <message>
        <source>{right} of {asked} right</source>
        <translation>{asked} में से {right} सही</translation>
    </message>
    <message>
        <source>Open a list of words</source>
        <translation>शब्दों की सूची खोलें</translation>
    </message>
    <message>
        <source>Texts, one word a line (*.txt);;All files (*)</source>
        <translation>पाठ, हर पंक्ति में एक शब्द (*.txt);;सभी फ़ाइलें (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) from your list</source>
        <translation>
            <numerusform>आपकी सूची से %n शब्द</numerusform>
            <numerusform>आपकी सूची से %n शब्द</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, for want of signs: {words}</source>
        <translation>संकेत न होने से छोड़े गए: {words}</translation>
    </message>
</context>
<context>
    <name>RegionBox</name>
    <message>
        <source>Box around the hands to read</source>
        <translation>पढ़े जाने वाले हाथों के चारों ओर का चौखाना</translation>
    </message>
    <message>
        <source>Drag to draw a box around the hands to read, or move it and its edges.
Arrow keys move it, with Shift its right and lower edge, with Ctrl by a little.</source>
        <translation>पढ़े जाने वाले हाथों के चारों ओर चौखाना बनाने के लिए खींचें, या उसे और उसके किनारों को खिसकाएँ।
तीर उसे खिसकाते हैं, Shift के साथ उसका दायाँ और निचला किनारा, Ctrl के साथ थोड़ा-सा।</translation>
    </message>
    <message>
        <source>From {left} to {right} % of the width, {top} to {bottom} % of the height</source>
        <translation>चौड़ाई के {left} से {right} %, ऊँचाई के {top} से {bottom} %</translation>
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
        <source>Record a letter twice or more, then retrain.</source>
        <translation>एक अक्षर दो बार या अधिक रिकॉर्ड करें, फिर प्रशिक्षित करें।</translation>
    </message>
    <message>
        <source>Letters ready: {n}. Two sessions of each make the best measure.</source>
        <translation>तैयार अक्षर: {n}। हर एक के दो सत्र सबसे अच्छा माप देते हैं।</translation>
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
        <source>Automatic</source>
        <translation>स्वचालित</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>Light: faster, less exact</source>
        <translation>हल्का: तेज़, कम सटीक</translation>
    </message>
    <message>
        <source>What finds the hands. Automatic takes the light one only where the full one reads fewer than 20 pictures a second, and says so; for videos it is the full one.</source>
        <translation>हाथ क्या खोजता है। “स्वचालित” हल्का ट्रैकर तभी लेता है जब पूरा ट्रैकर एक सेकंड में 20 से कम तस्वीरें पढ़े, और यह बताता है; वीडियो के लिए पूरा ट्रैकर रहता है।</translation>
    </message>
    <message>
        <source>Hand trac&amp;ker</source>
        <translation>हाथ खोजने वाला ट्रैकर</translation>
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
        <source>High contrast</source>
        <translation>उच्च कंट्रास्ट</translation>
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
    <name>SignsDialog</name>
    <message>
        <source>Signs of {name}</source>
        <translation>{name} के संकेत</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Forget the chosen signs (Del)</source>
        <translation>चुने हुए संकेत भूल जाएँ (Del)</translation>
    </message>
    <message>
        <source>Moving signs: {language}</source>
        <translation>चलते संकेत: {language}</translation>
    </message>
    <message>
        <source>What does the sign say? e.g. thank you</source>
        <translation>संकेत क्या कहता है? जैसे धन्यवाद</translation>
    </message>
    <message>
        <source>Name of the sign</source>
        <translation>संकेत का नाम</translation>
    </message>
    <message>
        <source>Signs that you taught</source>
        <translation>आपके सिखाए संकेत</translation>
    </message>
    <message>
        <source>Takes of this sign</source>
        <translation>इस संकेत के टेक</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>नाम बदलें…</translation>
    </message>
    <message>
        <source>Remove sign…</source>
        <translation>संकेत हटाएँ…</translation>
    </message>
    <message>
        <source>Delete take</source>
        <translation>टेक हटाएँ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Import a video…</source>
        <translation>वीडियो आयात करें…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>फ़ोल्डर आयात करें…</translation>
    </message>
    <message>
        <source>Type what the sign says first.</source>
        <translation>पहले लिखें कि संकेत क्या कहता है।</translation>
    </message>
    <message>
        <source>Nothing moved. Press the button and sign after the countdown.</source>
        <translation>कुछ नहीं हिला। बटन दबाएँ और गिनती के बाद संकेत करें।</translation>
    </message>
    <message>
        <source>Recording… Come to rest, or lower your hands, at the end.</source>
        <translation>रिकॉर्ड हो रहा है… अंत में रुक जाएँ या हाथ नीचे करें।</translation>
    </message>
    <message numerus="yes">
        <source>{sign}: %n take(s)</source>
        <translation>
            <numerusform>{sign}: %n टेक</numerusform>
            <numerusform>{sign}: %n टेक</numerusform>
        </translation>
    </message>
    <message>
        <source>Take {number}: {seconds} s, {signer}</source>
        <translation>टेक {number}: {seconds} से., {signer}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Record in 3 seconds</source>
        <translation>3 सेकंड में रिकॉर्ड करें</translation>
    </message>
    <message>
        <source>Sign now.</source>
        <translation>अब संकेत करें।</translation>
    </message>
    <message>
        <source>Type the sign&apos;s name, then record it {few} to {many} times.</source>
        <translation>संकेत का नाम लिखें, फिर उसे {few} से {many} बार रिकॉर्ड करें।</translation>
    </message>
    <message>
        <source>{count} of {few} takes. Begin with hands down or still; sign; then rest.</source>
        <translation>{few} में से {count} टेक। हाथ नीचे या स्थिर रखकर शुरू करें; संकेत करें; फिर रुकें।</translation>
    </message>
    <message>
        <source>In use. More takes help if it is missed or mistaken.</source>
        <translation>उपयोग में है। छूटे या ग़लत पढ़ा जाए तो और टेक मदद करते हैं।</translation>
    </message>
    <message>
        <source>Rename the sign</source>
        <translation>संकेत का नाम बदलें</translation>
    </message>
    <message numerus="yes">
        <source>Remove {sign} with its %n take(s)? Undo brings them back.</source>
        <translation>
            <numerusform>{sign} को उसके %n टेक के साथ हटाएँ? “वापस लें” उसे लौटा देता है।</numerusform>
            <numerusform>{sign} को उसके %n टेक के साथ हटाएँ? “वापस लें” उन्हें लौटा देता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove sign</source>
        <translation>संकेत हटाएँ</translation>
    </message>
    <message>
        <source>Videos ({patterns})</source>
        <translation>वीडियो ({patterns})</translation>
    </message>
    <message>
        <source>A video of this sign</source>
        <translation>इस संकेत का वीडियो</translation>
    </message>
    <message>
        <source>A folder SIGN/SEQUENCE/FRAME.npy, as tutorials make it</source>
        <translation>SIGN/SEQUENCE/FRAME.npy फ़ोल्डर, जैसा ट्यूटोरियल बनाते हैं</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>फ़ोल्डर आयात करें</translation>
    </message>
    <message>
        <source>Were the pictures mirrored, like a selfie, before the hands were found?</source>
        <translation>क्या हाथ खोजे जाने से पहले तस्वीरें सेल्फ़ी की तरह उलटी थीं?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>{n} letters. Each picture is one sign that you held, with the number of its samples. Delete what is wrong; the rest is used at once.</source>
        <translation>{n} अक्षर। हर चित्र आपका पकड़ा हुआ एक संकेत है, नमूनों की संख्या के साथ। जो ग़लत है उसे हटाएँ; बाक़ी तुरंत उपयोग में आता है।</translation>
    </message>
    <message>
        <source>There are no signs of {name} in this language yet.</source>
        <translation>इस भाषा में {name} का अभी कोई संकेत नहीं है।</translation>
    </message>
</context>
<context>
    <name>SignsSwitch</name>
    <message>
        <source>Signs</source>
        <translation>संकेत</translation>
    </message>
    <message>
        <source>Look for moving signs too: they are written as words</source>
        <translation>चलते संकेत भी खोजें: वे शब्दों के रूप में लिखे जाते हैं</translation>
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
        <source>This computer has no voice for this language ({language}). Install one in the system&apos;s speech settings (on Linux: the packages espeak-ng and alsa-utils), then start signapp again.</source>
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
        <source>Left out, signed by a movement that you have not taught yet: {letters}</source>
        <translation>छोड़े गए, ऐसी गति से दिखाए जाते हैं जो आपने अभी नहीं सिखाई: {letters}</translation>
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
    <name>SpellingRow</name>
    <message>
        <source>Write it as {text}</source>
        <translation>इसे {text} लिखें</translation>
    </message>
</context>
<context>
    <name>StartPanel</name>
    <message>
        <source>Make it yours</source>
        <translation>इसे अपना बनाएँ</translation>
    </message>
    <message>
        <source>The app shows a letter, you hold its sign, it ticks, and the next one comes. Your hands are busy, so nothing is clicked. Sign each letter your own way: that is what it learns.</source>
        <translation>ऐप एक अक्षर दिखाता है, आप उसका संकेत पकड़े रखते हैं, सही का निशान लगता है, और अगला आता है। हाथ व्यस्त हैं, इसलिए कुछ क्लिक नहीं करना पड़ता। हर अक्षर अपने ढंग से दिखाएँ: ऐप वही सीखता है।</translation>
    </message>
    <message>
        <source>Name of the person who signs</source>
        <translation>संकेत दिखाने वाले का नाम</translation>
    </message>
    <message>
        <source>Choose a camera in the Live tab first: this is the demo clip.</source>
        <translation>पहले “लाइव” टैब में कैमरा चुनें: यह डेमो क्लिप है।</translation>
    </message>
    <message>
        <source>Only landmarks of the hands are kept, on this computer, until you erase them.</source>
        <translation>केवल हाथों के बिंदु रखे जाते हैं, इसी कंप्यूटर पर, जब तक आप मिटा न दें।</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Make it yours: {language}</source>
        <translation>इसे अपना बनाएँ: {language}</translation>
    </message>
    <message>
        <source>All {n} letters</source>
        <translation>सभी {n} अक्षर</translation>
    </message>
    <message>
        <source>The {n} that differ most among people</source>
        <translation>वे {n} जो लोगों में सबसे अलग हैं</translation>
    </message>
    <message>
        <source>Go on where you left: {n} to come</source>
        <translation>जहाँ छोड़ा था वहाँ से: {n} बाक़ी</translation>
    </message>
    <message>
        <source>about {n} s</source>
        <translation>लगभग {n} से.</translation>
    </message>
    <message>
        <source>about {n} min</source>
        <translation>लगभग {n} मि.</translation>
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
    <name>TakeStore</name>
    <message numerus="yes">
        <source>%n take(s) added</source>
        <translation>
            <numerusform>%n टेक जोड़ा गया</numerusform>
            <numerusform>%n टेक जोड़े गए</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeView</name>
    <message>
        <source>The take as drawn hands</source>
        <translation>खींचे हुए हाथों के रूप में टेक</translation>
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
        <source>Add the pack&apos;s recordings, if it has any, to your own?</source>
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
        <source>Moving signs…</source>
        <translation>चलते संकेत…</translation>
    </message>
    <message>
        <source>Teach signs that move: words, and letters such as J that have a path</source>
        <translation>चलते संकेत सिखाएँ: शब्द, और J जैसे अक्षर जिनमें गति है</translation>
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
    <name>TextField</name>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>फिर से करें</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>काटें</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>चिपकाएँ</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>सब चुनें</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Recorded samples</source>
        <translation>रिकॉर्ड किए नमूने</translation>
    </message>
    <message>
        <source>Record this letter the way you sign it: the app uses it at once.</source>
        <translation>इस अक्षर को अपने ढंग से रिकॉर्ड करें: ऐप तुरंत काम में लेता है।</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline of letters</source>
        <translation>अक्षरों की समयरेखा</translation>
    </message>
    <message>
        <source>Drag on an empty place to draw, on a letter or its ends to move. Enter to write.
Arrow keys: letter to letter; with Alt or Shift its start or end, with Ctrl all of it, by a frame.
Comma and full stop: one frame. Wheel: zoom, with Shift move.</source>
        <translation>बनाने के लिए खाली जगह पर खींचें, खिसकाने के लिए अक्षर या उसके सिरों पर। लिखने के लिए Enter।
तीर: अक्षर से अक्षर; Alt या Shift के साथ उसका आरंभ या अंत, Ctrl के साथ पूरा, एक फ़्रेम।
अल्पविराम और पूर्णविराम: एक फ़्रेम। पहिया: ज़ूम, Shift के साथ सरकाना।</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>अक्षर</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>संकेत</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>टिप्पणियाँ</translation>
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
    <name>TimelineEditor</name>
    <message>
        <source>Letter or word</source>
        <translation>अक्षर या शब्द</translation>
    </message>
</context>
<context>
    <name>UnderWay</name>
    <message>
        <source>Looking for letters…</source>
        <translation>अक्षर खोजे जा रहे हैं…</translation>
    </message>
    <message>
        <source>So far: {text}</source>
        <translation>अब तक: {text}</translation>
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
        <source>Letters, held or fast</source>
        <translation>अक्षर, थामे गए या तेज़</translation>
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
        <source>One person signs</source>
        <translation>एक व्यक्ति</translation>
    </message>
    <message>
        <source>The person on the left</source>
        <translation>बाईं ओर का व्यक्ति</translation>
    </message>
    <message>
        <source>The person on the right</source>
        <translation>दाईं ओर का व्यक्ति</translation>
    </message>
    <message>
        <source>The nearest person</source>
        <translation>सबसे नज़दीकी व्यक्ति</translation>
    </message>
    <message>
        <source>Whose hands to read</source>
        <translation>किसके हाथ पढ़ने हैं</translation>
    </message>
    <message>
        <source>Whose hands to read where several people are in the picture</source>
        <translation>चित्र में कई लोग हों तो किसके हाथ पढ़ने हैं</translation>
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
        <source>Learn…</source>
        <translation>सीखें…</translation>
    </message>
    <message>
        <source>Learn the corrected letters as signs of a person</source>
        <translation>सुधारे गए अक्षरों को किसी के संकेत के रूप में सीखें</translation>
    </message>
    <message>
        <source>One frame back (comma)</source>
        <translation>एक फ़्रेम पीछे (अल्पविराम)</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>एक फ़्रेम पीछे</translation>
    </message>
    <message>
        <source>One frame on (full stop)</source>
        <translation>एक फ़्रेम आगे (पूर्णविराम)</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>एक फ़्रेम आगे</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>दोहराएँ</translation>
    </message>
    <message>
        <source>Play the chosen part again and again</source>
        <translation>चुने हुए हिस्से को बार-बार चलाएँ</translation>
    </message>
    <message>
        <source>Speed of playing</source>
        <translation>चलाने की गति</translation>
    </message>
    <message>
        <source>Next doubtful</source>
        <translation>अगला संदिग्ध</translation>
    </message>
    <message>
        <source>Go to the next letter below 70 %</source>
        <translation>70 % से कम वाले अगले अक्षर पर जाएँ</translation>
    </message>
    <message>
        <source>More tiers</source>
        <translation>और टियर</translation>
    </message>
    <message>
        <source>Rows for signs and for notes of your own</source>
        <translation>संकेतों और आपकी टिप्पणियों के लिए पंक्तियाँ</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>आयात…</translation>
    </message>
    <message>
        <source>Go on with letters of an ELAN file or a table</source>
        <translation>ELAN फ़ाइल या तालिका के अक्षरों से आगे काम करें</translation>
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
    <message>
        <source>%p % · {time} left</source>
        <translation>%p % · {time} बाकी</translation>
    </message>
</context>
<context>
    <name>VideoLearning</name>
    <message>
        <source>No hand is seen in the corrected letters.</source>
        <translation>सुधारे गए अक्षरों में कोई हाथ नहीं दिखता।</translation>
    </message>
    <message>
        <source>Who signs in this video?</source>
        <translation>इस वीडियो में कौन दिखाता है?</translation>
    </message>
    <message numerus="yes">
        <source>Learn %n corrected letter(s) as signs of {name}? Say no if somebody else signs in this video.</source>
        <translation>
            <numerusform>%n सुधारा हुआ अक्षर {name} के संकेत के रूप में सीखें? वीडियो में कोई और हो तो “नहीं” चुनें।</numerusform>
            <numerusform>%n सुधारे हुए अक्षर {name} के संकेत के रूप में सीखें? वीडियो में कोई और हो तो “नहीं” चुनें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learn %n moving sign(s) and the corrected letters as signs of {name}? Say no if somebody else signs in this video.</source>
        <translation>
            <numerusform>%n चलता संकेत और सुधारे हुए अक्षर {name} के संकेत के रूप में सीखें? वीडियो में कोई और हो तो “नहीं” चुनें।</numerusform>
            <numerusform>%n चलते संकेत और सुधारे हुए अक्षर {name} के संकेत के रूप में सीखें? वीडियो में कोई और हो तो “नहीं” चुनें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Learn the corrections?</source>
        <translation>सुधार सीखें?</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) learnt as {name}’s. The menu of names at the top shows them.</source>
        <translation>
            <numerusform>%n अक्षर {name} के रूप में सीखा गया। ऊपर नामों के मेनू में दिखता है।</numerusform>
            <numerusform>%n अक्षर {name} के रूप में सीखे गए। ऊपर नामों के मेनू में दिखते हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) of moving signs learnt as {name}’s.</source>
        <translation>
            <numerusform>चलते संकेतों का %n टेक {name} के रूप में सीखा गया।</numerusform>
            <numerusform>चलते संकेतों के %n टेक {name} के रूप में सीखे गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, as nothing moves in them or they are too long: {signs}.</source>
        <translation>छोड़े गए, क्योंकि उनमें कुछ नहीं हिलता या वे बहुत लंबे हैं: {signs}।</translation>
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
        <source>The video is {problem}; what could be read is labelled.</source>
        <translation>वीडियो में दोष है ({problem}); जो पढ़ा जा सका वह पहचाना गया।</translation>
    </message>
    <message>
        <source>More than two hands are in the picture: letters of two people may be mixed. Choose whose hands to read and label again.</source>
        <translation>चित्र में दो से अधिक हाथ हैं: दो लोगों के अक्षर मिल सकते हैं। चुनें कि किसके हाथ पढ़ने हैं और फिर से लेबल करें।</translation>
    </message>
    <message>
        <source>The hands of one person alone were found, so nobody&apos;s were left out.</source>
        <translation>एक ही व्यक्ति के हाथ मिले, इसलिए किसी के हाथ छोड़े नहीं गए।</translation>
    </message>
    <message>
        <source>No letter was found.</source>
        <translation>कोई अक्षर नहीं मिला।</translation>
    </message>
    <message>
        <source>Open the video first, then import its letters.</source>
        <translation>पहले वीडियो खोलें, फिर उसके अक्षर आयात करें।</translation>
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
    <name>Views</name>
    <message>
        <source>First steps</source>
        <translation>पहले क़दम</translation>
    </message>
    <message>
        <source>Classroom view</source>
        <translation>कक्षा दृश्य</translation>
    </message>
    <message>
        <source>Captions window</source>
        <translation>कैप्शन विंडो</translation>
    </message>
    <message>
        <source>The first steps are in the ? menu at the top.</source>
        <translation>पहले क़दम ऊपर ? मेनू में हैं।</translation>
    </message>
</context>
<context>
    <name>YoursPage</name>
    <message>
        <source>Me</source>
        <translation>मैं</translation>
    </message>
    <message>
        <source>No hand is seen</source>
        <translation>कोई हाथ नहीं दिख रहा</translation>
    </message>
    <message>
        <source>Second hand is not seen</source>
        <translation>दूसरा हाथ नहीं दिख रहा</translation>
    </message>
    <message>
        <source>The hand leaves the picture</source>
        <translation>हाथ चित्र से बाहर जा रहा है</translation>
    </message>
    <message>
        <source>Come closer</source>
        <translation>पास आइए</translation>
    </message>
    <message>
        <source>Now show {letter}</source>
        <translation>अब {letter} दिखाएँ</translation>
    </message>
    <message>
        <source>{name} is in use.</source>
        <translation>{name} उपयोग में है।</translation>
    </message>
    <message>
        <source>The round was taken back.</source>
        <translation>दौर वापस ले लिया गया।</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>चित्र नहीं</translation>
    </message>
    <message>
        <source>The video ended</source>
        <translation>वीडियो समाप्त हुआ</translation>
    </message>
</context>
</TS>
