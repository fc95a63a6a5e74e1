<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zgh" sourcelanguage="en">
    <context>
        <name>ActionsBar</name>
        <message>
            <source>Send a lesson</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⵣⵏ ⵜⴰⵎⵙⵉⵔⵜ</translation>
        </message>
        <message>
            <source>Send a lesson to every tablet</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⵣⵏ ⵜⴰⵎⵙⵉⵔⵜ ⵉ ⵜⵍⵡⵉⵃⵉⵏ ⴰⴽⴽⵯ</translation>
        </message>
        <message>
            <source>Join wall</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⵖⵔⴰⴱ ⵏ ⵓⵏⴽⵛⵓⵎ</translation>
        </message>
        <message>
            <source>Show the QR code to join the class</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵙⵎⴰⵍ ⵜⴰⵏⴳⴰⵍⵜ QR ⵏ ⵓⵏⴽⵛⵓⵎ ⵙ ⵜⴳⵔⵓⵎⵜ</translation>
        </message>
        <message>
            <source>Next hand</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⴼⵓⵙ ⴷ ⵉⴹⴼⴰⵕⵏ</translation>
        </message>
        <message>
            <source>Next hand (H)</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⴼⵓⵙ ⴷ ⵉⴹⴼⴰⵕⵏ (H)</translation>
        </message>
        <message>
            <source>Next stuck</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⵎⵃⵚⵓⵔ ⴷ ⵉⴹⴼⴰⵕⵏ</translation>
        </message>
        <message>
            <source>Next stuck tablet (S)</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⵍⵡⵉⵃⵜ ⵉⵃⵚⵔⵏ ⴷ ⵉⴹⴼⴰⵕⵏ (S)</translation>
        </message>
        <message>
            <source>End</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵙⵎⴷ</translation>
        </message>
        <message>
            <source>End the class</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵙⵎⴷ ⵜⴰⴳⵔⵓⵎⵜ</translation>
        </message>
        <message>
            <source>End the class for everyone? Work on the tablets stays there.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵙ ⴰⴷ ⵜⵙⵎⴷⴷ ⵜⴰⴳⵔⵓⵎⵜ ⵉ ⵎⵏⵣⴰ? ⵜⴰⵡⵓⵔⵉ ⴰⴷ ⵜⵇⵇⵉⵎ ⴳ ⵜⵍⵡⵉⵃⵉⵏ.</translation>
        </message>
        <message>
            <source>Keep going</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴽⵎⵎⵍ</translation>
        </message>
    </context>
    <context>
        <name>Ages</name>
        <message>
            <source>{n} s ago</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵣⴳ {n} ⵙⵏ</translation>
        </message>
        <message>
            <source>{n} min ago</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵣⴳ {n} ⵙⴷ</translation>
        </message>
        <message>
            <source>{n} h ago</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵣⴳ {n} ⵙⵔ</translation>
        </message>
        <message>
            <source>{n} d ago</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵣⴳ {n} ⴰⵙⵙ</translation>
        </message>
        <message>
            <source>{n} min</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{n} ⵙⴷ</translation>
        </message>
        <message>
            <source>{n} KB</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{n} KB</translation>
        </message>
        <message>
            <source>{n} MB</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{n} MB</translation>
        </message>
    </context>
    <context>
        <name>DetailPanel</name>
        <message>
            <source>{step} · {time}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{step} · {time}</translation>
        </message>
        <message>
            <source>hand-in number {n}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⵙⵔⵙ ⵡⵉⵙⵙ {n}</translation>
        </message>
        <message>
            <source>The tablet says: {claim}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵏⵏⴰ ⵜⵍⵡⵉⵃⵜ: {claim}</translation>
        </message>
        <message>
            <source>stars: {n}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵜⵔⴰⵏ: {n}</translation>
        </message>
        <message>
            <source>(empty program)</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>(ⴰⵖⴰⵡⴰⵙ ⵉⵅⵡⴰⵏ)</translation>
        </message>
        <message>
            <source>Chosen: {answers}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵜⵜⵓⵙⵜⵉ: {answers}</translation>
        </message>
        <message>
            <source>They read this page to its end.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵖⵔⴰⵏ ⵜⴰⵙⵏⴰ ⴰⴷ ⴰⵔ ⵜⴳⵉⵔⴰ.</translation>
        </message>
        <message>
            <source>This answer can't be shown here. It is kept as it came.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵔ ⵉⵣⵎⵉⵔ ⴰⴷ ⵉⵜⵜⵓⵙⵎⴰⵍ ⵓⵎⵔⴰⵔⴰ ⴰⴷ ⴷⴰ. ⵉⵜⵜⵓⵃⴹⴰ ⴰⵎⵎ ⴰⴷ ⴷ ⵉⵍⴽⵎ.</translation>
        </message>
        <message>
            <source>Mark</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⵏⵇⵇⵉⵟⵜ</translation>
        </message>
        <message>
            <source>out of</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵣⴳ</translation>
        </message>
        <message>
            <source>Highest mark</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⵏⵇⵇⵉⵟⵜ ⵜⴰⵎⵇⵔⴰⵏⵜ</translation>
        </message>
        <message>
            <source>A word for the pupils…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⵡⴰⵍ ⵉ ⵉⵏⴰⵍⵎⴰⴷⵏ…</translation>
        </message>
        <message>
            <source>Comment for the pupils</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⵅⴼⴰⵡⴰⵍ ⵉ ⵉⵏⴰⵍⵎⴰⴷⵏ</translation>
        </message>
        <message>
            <source>The pupils' program</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⵖⴰⵡⴰⵙ ⵏ ⵉⵏⴰⵍⵎⴰⴷⵏ</translation>
        </message>
        <message>
            <source>Keep the mark</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵃⴹⵓ ⵜⴰⵏⵇⵇⵉⵟⵜ</translation>
        </message>
        <message>
            <source>Return to the pupils</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵔⴰⵔ ⵉ ⵉⵏⴰⵍⵎⴰⴷⵏ</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>Lessons on this computer: {n}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵉⵎⵙⵉⵔⵉⵏ ⴳ ⵓⵎⵙⵙⵓⴷⵙ ⴰⴷ: {n}</translation>
        </message>
        <message>
            <source>Good day</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⵣⵓⵍ</translation>
        </message>
        <message>
            <source>{levels} · {year} · pupils: {n}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{levels} · {year} · ⵉⵏⴰⵍⵎⴰⴷⵏ: {n}</translation>
        </message>
        <message>
            <source>To the class</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴷⴷⵓ ⵙ ⵜⴳⵔⵓⵎⵜ</translation>
        </message>
        <message>
            <source>Open the class</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵕⵥⵎ ⵜⴰⴳⵔⵓⵎⵜ</translation>
        </message>
        <message>
            <source>Opening your classroom…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴷⴰ ⵉⵜⵜⵕⵥⴰⵎ ⵓⵏⴰⴳⵔⴰⵡ…</translation>
        </message>
        <message>
            <source>Everything works without Internet. Tablets join through your Wi-Fi.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴽⵓⵍⵛⵉ ⴷⴰ ⵉⵙⵡⵓⵔⵉ ⴱⵍⴰ ⴰⵏⵜⵉⵔⵏⵉⵜ. ⵜⵉⵍⵡⵉⵃⵉⵏ ⴷⴰ ⴽⵛⵛⵎⵏⵜ ⵙ Wi-Fi.</translation>
        </message>
        <message>
            <source>Which class?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵎⴰⵏ ⵜⴰⴳⵔⵓⵎⵜ?</translation>
        </message>
        <message>
            <source>Opens the class and shows the QR code that tablets scan.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴷⴰ ⵉⵕⵥⵥⵎ ⵜⴰⴳⵔⵓⵎⵜ, ⵉⵙⵎⴰⵍ ⵜⴰⵏⴳⴰⵍⵜ QR ⵉ ⵜⵍⵡⵉⵃⵉⵏ.</translation>
        </message>
        <message>
            <source>works to look at</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵉⵡⵓⵔⵉⵡⵉⵏ ⵉ ⵓⵙⵎⴰⵇⵇⵍ</translation>
        </message>
        <message>
            <source>entries to send to the district</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⴼⵔⴷⵉⵙⵏ ⵉ ⵜⵓⵣⵉⵏⵜ ⵙ ⵜⵎⵀⵍⴰ</translation>
        </message>
        <message>
            <source>Look</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵙⵎⴰⵇⵇⵍ</translation>
        </message>
        <message>
            <source>Send</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⵣⵏ</translation>
        </message>
        <message>
            <source>See the lessons</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵙⵎⴰⵇⵇⵍ ⵜⵉⵎⵙⵉⵔⵉⵏ</translation>
        </message>
    </context>
    <context>
        <name>JoinWall</name>
        <message>
            <source>QR code to join the class</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⵏⴳⴰⵍⵜ QR ⵏ ⵓⵏⴽⵛⵓⵎ</translation>
        </message>
        <message>
            <source>Join class {label}: address {address}, code {code}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⵏⴽⵛⵓⵎ ⵙ {label}: ⴰⵏⵙⴰ {address}, ⵜⴰⵏⴳⴰⵍⵜ {code}</translation>
        </message>
        <message>
            <source>or type the address, then the code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵏⵖ ⴰⵔⴰ ⴰⵏⵙⴰ, ⴹⴰⵕⵜ ⵜⴰⵏⴳⴰⵍⵜ</translation>
        </message>
        <message>
            <source>or {addresses}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵏⵖ {addresses}</translation>
        </message>
        <message>
            <source>Join class {label}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴽⵛⵎ ⵙ ⵜⴳⵔⵓⵎⵜ {label}</translation>
        </message>
        <message>
            <source>1. Open the camera   2. Aim at the square   3. Touch your name</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>1. ⵕⵥⵎ ⵜⴰⴽⴰⵎⵉⵔⴰ   2. ⵙⴽⵏ ⴰⵎⴽⴽⵓⵥ   3. ⴳⵔ ⵉⵙⵎ ⵏⵏⴽ</translation>
        </message>
        <message>
            <source>{present} of {total} are here</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵍⵍⴰⵏ {present} ⵣⴳ {total}</translation>
        </message>
    </context>
    <context>
        <name>LessonsPage</name>
        <message>
            <source>Open a class to send a lesson to its tablets.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵕⵥⵎ ⵜⴰⴳⵔⵓⵎⵜ ⴰⴼⴰⴷ ⴰⴷ ⵜⴰⵣⵏⴷ ⵜⴰⵎⵙⵉⵔⵜ ⵉ ⵜⵍⵡⵉⵃⵉⵏ.</translation>
        </message>
        <message>
            <source>lessons: {n}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵉⵎⵙⵉⵔⵉⵏ: {n}</translation>
        </message>
        <message>
            <source>steps: {n}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵙⵓⵔⴰⴼ: {n}</translation>
        </message>
        <message>
            <source>{n} min</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{n} ⵙⴷ</translation>
        </message>
        <message>
            <source>On the tablets</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴳ ⵜⵍⵡⵉⵃⵉⵏ</translation>
        </message>
        <message>
            <source>Send to the tablets</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⵣⵏ ⵉ ⵜⵍⵡⵉⵃⵉⵏ</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵉⵎⵙⵉⵔⵉⵏ</translation>
        </message>
    </context>
    <context>
        <name>LivePage</name>
        <message>
            <source>No lesson sent yet</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵔ ⵜⴰ ⵜⵜⵢⴰⵣⵏ ⵜⵎⵙⵉⵔⵜ</translation>
        </message>
        <message>
            <source>The class is over</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵙⵎⴷ ⵜⴳⵔⵓⵎⵜ</translation>
        </message>
        <message>
            <source>Pupils who were here: {present}. Works received: {received}. All of it is saved.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵏⴰⵍⵎⴰⴷⵏ ⵍⵍⵉ ⵉⵃⴹⵔⵏ: {present}. ⵜⵉⵡⵓⵔⵉⵡⵉⵏ: {received}. ⴽⵓⵍⵛⵉ ⵉⵜⵜⵓⵃⴹⴰ.</translation>
        </message>
        <message>
            <source>See the work</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵙⵎⴰⵇⵇⵍ ⵜⵉⵡⵓⵔⵉⵡⵉⵏ</translation>
        </message>
        <message>
            <source>Tablets of the class</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵉⵍⵡⵉⵃⵉⵏ ⵏ ⵜⴳⵔⵓⵎⵜ</translation>
        </message>
        <message>
            <source>No tablet yet</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵔ ⵜⴰ ⵜⵍⵍⵉ ⵜⵍⵡⵉⵃⵜ</translation>
        </message>
        <message>
            <source>Show the QR code on the wall. Each tablet that joins becomes a tile here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵙⵎⴰⵍ ⵜⴰⵏⴳⴰⵍⵜ QR ⴳ ⵓⵖⵔⴰⴱ. ⴽⵓ ⵜⴰⵍⵡⵉⵃⵜ ⵉⴽⵛⵎⵏ ⴰⴷ ⴷ ⵜⴱⴰⵏ ⴷⴰ.</translation>
        </message>
        <message>
            <source>Show the join wall</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵙⵎⴰⵍ ⴰⵖⵔⴰⴱ ⵏ ⵓⵏⴽⵛⵓⵎ</translation>
        </message>
        <message>
            <source>No class is open</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵔ ⵜⵕⵥⵉⵎ ⴽⵔⴰ ⵏ ⵜⴳⵔⵓⵎⵜ</translation>
        </message>
        <message>
            <source>Open a class, and its tablets appear here with what each one does.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵕⵥⵎ ⵜⴰⴳⵔⵓⵎⵜ, ⴰⴷ ⴷ ⴱⴰⵏⵏⵜ ⵜⵍⵡⵉⵃⵉⵏ ⵏⵏⵙ ⴷⴰ.</translation>
        </message>
        <message>
            <source>Open a class</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵕⵥⵎ ⵜⴰⴳⵔⵓⵎⵜ</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Close</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵔⴳⵍ</translation>
        </message>
        <message>
            <source>Pages</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⵙⵏⵉⵡⵉⵏ</translation>
        </message>
        <message>
            <source>Home</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⵙⵏⵓⴱⴳ</translation>
        </message>
        <message>
            <source>In class</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⴳⵔⵓⵎⵜ</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵉⵎⵙⵉⵔⵉⵏ</translation>
        </message>
        <message>
            <source>Work</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵉⵡⵓⵔⵉⵡⵉⵏ</translation>
        </message>
        <message>
            <source>Pupils</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵏⴰⵍⵎⴰⴷⵏ</translation>
        </message>
        <message>
            <source>Sending</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵓⵣⵉⵏⵜ</translation>
        </message>
        <message>
            <source>Settings</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵉⵙⵖⴰⵍ</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>A tablet typed the code. Does it show the same three pictures?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵓⵔⴰ ⵜⵍⵡⵉⵃⵜ ⵜⴰⵏⴳⴰⵍⵜ. ⵉⵙ ⴷⴰ ⵜⵙⵎⴰⵍ ⴽⵕⴰⴹⵜ ⵜⵡⵍⴰⴼⵉⵏ ⴰⴷ?</translation>
        </message>
        <message>
            <source>Still waiting: {n}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵙⵓⵍ ⵇⵇⵍⵏ: {n}.</translation>
        </message>
        <message>
            <source>Tablets nearby: {n} ({names})</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵉⵍⵡⵉⵃⵉⵏ ⵢⵓⴷⵙⵏ: {n} ({names})</translation>
        </message>
        <message>
            <source>Invited, on their way: {names}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵜⵓⵏⴱⴳⴰⵏⵜ: {names}</translation>
        </message>
        <message>
            <source>Let in</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⵊⵊ ⴰⴷ ⵜⴽⵛⵎ</translation>
        </message>
        <message>
            <source>Let this tablet in</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⵊⵊ ⵜⴰⵍⵡⵉⵃⵜ ⴰⴷ ⴰⴷ ⵜⴽⵛⵎ</translation>
        </message>
        <message>
            <source>No</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵀⵓ</translation>
        </message>
        <message>
            <source>Turn this tablet away</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⴳⵢ ⵜⴰⵍⵡⵉⵃⵜ ⴰⴷ</translation>
        </message>
        <message>
            <source>Invite all</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵏⴱⴳ ⴰⴽⴽⵯ</translation>
        </message>
        <message>
            <source>Invite every tablet nearby</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵏⴱⴳ ⵜⵉⵍⵡⵉⵃⵉⵏ ⵢⵓⴷⵙⵏ ⴰⴽⴽⵯ</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Practice {n}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⵔⵎ {n}</translation>
        </message>
    </context>
    <context>
        <name>PupilsPage</name>
        <message>
            <source>{classes}: pupils {n}, of them new {new}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{classes}: ⵉⵏⴰⵍⵎⴰⴷⵏ {n}, ⵉⵎⴰⵢⵏⵓⵜⵏ {new}.</translation>
        </message>
        <message>
            <source>Rows to look at: {n}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⴷⵔⵉⵔⵉⴳⵏ ⵉ ⵓⵙⵎⴰⵇⵇⵍ: {n}.</translation>
        </message>
        <message>
            <source>Pupils</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵏⴰⵍⵎⴰⴷⵏ</translation>
        </message>
        <message>
            <source>{levels} · pupils: {n}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{levels} · ⵉⵏⴰⵍⵎⴰⴷⵏ: {n}</translation>
        </message>
        <message>
            <source>Choose the class list</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵙⵜⵉ ⵜⴰⵍⴳⴰⵎⵜ ⵏ ⵜⴳⵔⵓⵎⵜ</translation>
        </message>
        <message>
            <source>Class lists (*.xlsx *.xls)</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵉⵍⴳⴰⵎⵉⵏ (*.xlsx *.xls)</translation>
        </message>
        <message>
            <source>Open a class list…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵕⵥⵎ ⵜⴰⵍⴳⴰⵎⵜ…</translation>
        </message>
        <message>
            <source>Practice class</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⴳⵔⵓⵎⵜ ⵏ ⵓⵔⵎ</translation>
        </message>
        <message>
            <source>Bring them in</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵔⵏⵓ ⵜⵏ</translation>
        </message>
        <message>
            <source>Not now</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵎⴰⵛⵛⵉ ⵖⵉⵍⴰⴷ</translation>
        </message>
        <message>
            <source>Pupils of the class</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵏⴰⵍⵎⴰⴷⵏ ⵏ ⵜⴳⵔⵓⵎⵜ</translation>
        </message>
        <message>
            <source>No pupils yet</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵔ ⵜⴰ ⵍⵍⵉⵏ ⵉⵏⴰⵍⵎⴰⴷⵏ</translation>
        </message>
        <message>
            <source>Open the list from Massar (ListEleve….xlsx): it brings the class and its pupils.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵕⵥⵎ ⵜⴰⵍⴳⴰⵎⵜ ⵏ ⵎⴰⵙⴰⵔ (ListEleve….xlsx): ⴷⴰ ⴷ ⵜⵜⴰⵡⵢ ⵜⴰⴳⵔⵓⵎⵜ ⴷ ⵉⵏⴰⵍⵎⴰⴷⵏ ⵏⵏⵙ.</translation>
        </message>
    </context>
    <context>
        <name>SeatPanel</name>
        <message>
            <source>Add a pupil</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵔⵏⵓ ⴰⵏⴰⵍⵎⴰⴷ</translation>
        </message>
        <message>
            <source>Change</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵙⵏⴼⵍ</translation>
        </message>
        <message>
            <source>Put another pupil in the place of {name}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴳ ⴰⵏⴰⵍⵎⴰⴷ ⵢⴰⴹⵏ ⴳ ⵓⴷⵖⴰⵔ ⵏ {name}</translation>
        </message>
        <message>
            <source>Leaves</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⴼⴼⵖ</translation>
        </message>
        <message>
            <source>{name} leaves this tablet</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{name} ⵉⴼⴼⵖ ⵣⴳ ⵜⵍⵡⵉⵃⵜ ⴰⴷ</translation>
        </message>
        <message>
            <source>Who sits here?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵎⴰⵏⵡⴰ ⵉⵇⵇⵉⵎⵏ ⴷⴰ?</translation>
        </message>
        <message>
            <source>Close</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵔⴳⵍ</translation>
        </message>
    </context>
    <context>
        <name>SeatWords</name>
        <message>
            <source>joined</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴽⵛⵎ</translation>
        </message>
        <message>
            <source>loading</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵜⵓⵣⴷⴰⵎ</translation>
        </message>
        <message>
            <source>ready</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵡⵊⴷ</translation>
        </message>
        <message>
            <source>working</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴷⴰ ⵉⵙⵡⵓⵔⵉ</translation>
        </message>
        <message>
            <source>hand up</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⴼⵓⵙ ⵉⵍⵍⵉ</translation>
        </message>
        <message>
            <source>stuck</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵃⵚⵔ</translation>
        </message>
        <message>
            <source>done</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵙⵎⴷ</translation>
        </message>
        <message>
            <source>silent</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴼⵙⵙⴰ</translation>
        </message>
        <message>
            <source>left</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴼⴼⵖ</translation>
        </message>
        <message>
            <source>Tablet {number}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⵍⵡⵉⵃⵜ {number}</translation>
        </message>
        <message>
            <source>{done} of {steps} steps</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{done} ⵣⴳ {steps} ⵉⵙⵓⵔⴰⴼ</translation>
        </message>
        <message>
            <source>battery {percent} %</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⴱⴰⵟⵔⵉⵜ {percent} %</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <source>Other programs use all ports ({ports}). Close one of them, then open the class.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵖⴰⵡⴰⵙⵏ ⵢⴰⴹⵏ ⴷⴰ ⵙⵙⵎⵔⴰⵙⵏ ⵜⵉⴳⴳⵓⵔⴰ ⴰⴽⴽⵯ ({ports}). ⵔⴳⵍ ⵢⴰⵏ, ⴹⴰⵕⵜ ⵕⵥⵎ ⵜⴰⴳⵔⵓⵎⵜ.</translation>
        </message>
        <message>
            <source>Nobody answers at {address}. Check the cable or the Wi-Fi.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵔ ⵉⵍⵍⵉ ⵎⴰⵏⵡⴰ ⵉⵔⴰⵔⵏ ⴳ {address}. ⵙⵙⵏⴽⵛⴼ ⵉⴼⵉⵍⵓ ⵏⵖ Wi-Fi.</translation>
        </message>
        <message>
            <source>Your school is not enrolled yet. Open the enrolment file from your district.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵉⵏⵎⵍ ⵏⵏⴽ ⵓⵔ ⵜⴰ ⵜⵣⵎⵎⵉⵎ. ⵕⵥⵎ ⴰⴼⴰⵢⵍⵓ ⵏ ⵓⵣⵎⵎⴻⵎ ⵏ ⵜⵎⵀⵍⴰ.</translation>
        </message>
        <message>
            <source>Nobody we know has signed this. Nothing was changed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵔ ⵜ ⵉⵙⵜⵉⵏⵢⵉ ⴽⵔⴰ ⵏ ⵢⴰⵏ ⵏⵙⵙⵏ. ⵓⵔ ⵉⵏⴼⵍ ⵡⴰⵍⵓ.</translation>
        </message>
        <message>
            <source>The district did not take a batch ({reason}). It stays here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵔ ⵜⵓⵎⵉⵥ ⵜⵎⵀⵍⴰ ⴰⴳⵓⴷⵉ ({reason}). ⵉⵇⵇⵉⵎ ⴷⴰ.</translation>
        </message>
        <message>
            <source>“{value}” can't be used here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>“{value}” ⵓⵔ ⵉⵣⵎⵉⵔ ⴰⴷ ⵉⵜⵜⵓⵙⵎⵔⵙ ⴷⴰ.</translation>
        </message>
        <message>
            <source>{name} is no longer there.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{name} ⵓⵔ ⵙⵓⵍ ⵉⵍⵍⵉ.</translation>
        </message>
        <message>
            <source>That did not work ({code}).</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵔ ⵉⴷⴷⵉ ⵓⵢⴰⴷ ({code}).</translation>
        </message>
        <message>
            <source>The disk is full. Free some space; nothing received so far is lost.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⴽⵜⵓⵔ ⵓⴹⵓⴱⵙⵉ. ⵙⵙⵅⵡⵓ ⵉⵎⵉⴽ; ⵓⵔ ⵉⵊⵍⵉ ⵡⴰⵍⵓ.</translation>
        </message>
        <message>
            <source>Another Tinmel uses this data. Close it, then start again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵉⵏⵎⵍ ⵢⴰⴹⵏ ⴷⴰ ⵜⵙⵙⵎⵔⴰⵙ ⵉⴼⴽⴰ ⴰⴷ. ⵔⴳⵍ ⵜ, ⴹⴰⵕⵜ ⴰⵍⵙ.</translation>
        </message>
        <message>
            <source>This data was made by a newer Tinmel. Install that one.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⴼⴽⴰ ⴰⴷ ⵣⴳ ⵜⵉⵏⵎⵍ ⵜⴰⵎⴰⵢⵏⵓⵜ. ⵙⵔⵙ ⵜ.</translation>
        </message>
        <message>
            <source>The data on this computer is damaged. Restore the last copy.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵅⵙⵔⵏ ⵉⴼⴽⴰ ⵏ ⵓⵎⵙⵙⵓⴷⵙ ⴰⴷ. ⵔⴰⵔ ⴷ ⵜⴰⵏⵖⵍⵜ ⵜⴰⵎⴳⴳⴰⵔⵓⵜ.</translation>
        </message>
        <message>
            <source>{name} can't be read. Is the stick still there?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{name} ⵓⵔ ⵉⵜⵜⵓⵖⵔⵉ. ⵉⵙ ⵙⵓⵍ ⵜⵍⵍⴰ ⵜⵙⴰⵔⵓⵜ?</translation>
        </message>
        <message>
            <source>{name} is no class list from Massar. Nothing was changed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{name} ⵓⵔ ⵉⴳⵉ ⵜⴰⵍⴳⴰⵎⵜ ⵏ ⵎⴰⵙⴰⵔ. ⵓⵔ ⵉⵏⴼⵍ ⵡⴰⵍⵓ.</translation>
        </message>
        <message>
            <source>{name} does not say {place}. Nothing was changed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴳ {name} ⵓⵔ ⵉⵍⵍⵉ {place}. ⵓⵔ ⵉⵏⴼⵍ ⵡⴰⵍⵓ.</translation>
        </message>
        <message>
            <source>{name} is too large. Nothing was changed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{name} ⵉⵎⵇⵇⵓⵔ ⴱⴰⵀⵔⴰ. ⵓⵔ ⵉⵏⴼⵍ ⵡⴰⵍⵓ.</translation>
        </message>
        <message>
            <source>{name} is no enrolment file. Ask your district for it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{name} ⵓⵔ ⵉⴳⵉ ⴰⴼⴰⵢⵍⵓ ⵏ ⵓⵣⵎⵎⴻⵎ. ⵙⵙⵓⵜⵔ ⵜ ⵉ ⵜⵎⵀⵍⴰ.</translation>
        </message>
        <message>
            <source>{name} is for another school. Check the school code in the settings.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{name} ⵉ ⵜⵉⵏⵎⵍ ⵢⴰⴹⵏ. ⵙⵙⵏⴽⵛⴼ ⵜⴰⵏⴳⴰⵍⵜ ⴳ ⵜⵙⵖⴰⵍ.</translation>
        </message>
        <message>
            <source>{name} is from another district than before. Ask your district.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{name} ⵣⴳ ⵜⵎⵀⵍⴰ ⵢⴰⴹⵏ. ⵙⵇⵙⴰ ⵜⴰⵎⵀⵍⴰ ⵏⵏⴽ.</translation>
        </message>
        <message>
            <source>{name} was changed on its way. Ask your district for it again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{name} ⵉⵏⴼⵍ ⴳ ⵓⴱⵔⵉⴷ. ⵙⵙⵓⵜⵔ ⵜ ⴷⴰⵖ ⵉ ⵜⵎⵀⵍⴰ.</translation>
        </message>
        <message>
            <source>{name} can't be used ({reason}). Nothing was changed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{name} ⵓⵔ ⵉⵣⵎⵉⵔ ⴰⴷ ⵉⵜⵜⵓⵙⵎⵔⵙ ({reason}). ⵓⵔ ⵉⵏⴼⵍ ⵡⴰⵍⵓ.</translation>
        </message>
        <message>
            <source>A tablet used an old QR code. Let it scan the one on the wall.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵙⵙⵎⵔⵙ ⵜⵍⵡⵉⵃⵜ ⵜⴰⵏⴳⴰⵍⵜ QR ⵜⴰⵇⴱⵓⵔⵜ. ⵙⵙⵎⵔⵙ ⵜⵉⵏ ⵓⵖⵔⴰⴱ.</translation>
        </message>
        <message>
            <source>A tablet typed a wrong code.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵓⵔⴰ ⵜⵍⵡⵉⵃⵜ ⵜⴰⵏⴳⴰⵍⵜ ⵓⵔ ⵉⵖⵓⴷⴰⵏ.</translation>
        </message>
        <message>
            <source>A tablet typed five wrong codes. It may try again in a minute.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵓⵔⴰ ⵜⵍⵡⵉⵃⵜ ⵙⵎⵎⵓⵙⵜ ⵜⵏⴳⴰⵍⵉⵏ ⵓⵔ ⵖⵓⴷⴰⵏⵜ. ⴰⵔⵎ ⴷⴰⵖ ⴹⴰⵕⵜ 1 ⵙⴷ.</translation>
        </message>
        <message>
            <source>A tablet from another class tried to join. Let it scan the QR code.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⵍⵡⵉⵃⵜ ⵏ ⵜⴳⵔⵓⵎⵜ ⵢⴰⴹⵏ ⵜⵔⴰ ⴰⴷ ⵜⴽⵛⵎ. ⵙⵙⵎⵔⵙ ⵜⴰⵏⴳⴰⵍⵜ QR.</translation>
        </message>
        <message>
            <source>The class is full.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴽⵜⵓⵔ ⵜⴳⵔⵓⵎⵜ.</translation>
        </message>
        <message>
            <source>The tablet was not let in.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵔ ⵜⴽⵛⵉⵎ ⵜⵍⵡⵉⵃⵜ.</translation>
        </message>
        <message>
            <source>A tablet runs another version of Tinmel. Reload its page.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⵍⵡⵉⵃⵜ ⵖⵓⵔⵙ ⵜⵉⵏⵎⵍ ⵢⴰⴹⵏ. ⴰⵍⵙ ⴰⵙⵓⵣⴷⵎ ⵏ ⵜⴰⵙⵏⴰ.</translation>
        </message>
        <message>
            <source>This pupil is not in the class.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⵏⴰⵍⵎⴰⴷ ⴰⴷ ⵓⵔ ⵉⵍⵍⵉ ⴳ ⵜⴳⵔⵓⵎⵜ.</translation>
        </message>
        <message>
            <source>This pupil sits at another tablet.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⵏⴰⵍⵎⴰⴷ ⴰⴷ ⵉⵇⵇⵉⵎ ⴳ ⵜⵍⵡⵉⵃⵜ ⵢⴰⴹⵏ.</translation>
        </message>
        <message>
            <source>One, two or three pupils share a tablet.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵢⴰⵏ, ⵙⵉⵏ ⵏⵖ ⴽⵕⴰⴹ ⵉⵏⴰⵍⵎⴰⴷⵏ ⴳ ⵜⵍⵡⵉⵃⵜ.</translation>
        </message>
        <message>
            <source>A tablet sent the same work again with other content. The first was kept.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵓⵣⵏ ⵜⵍⵡⵉⵃⵜ ⵜⴰⵡⵓⵔⵉ ⴷⴰⵖ ⵙ ⵓⵎⴰⵢ ⵢⴰⴹⵏ. ⵉⵜⵜⵓⵃⴹⴰ ⵓⵎⵣⵡⴰⵔⵓ.</translation>
        </message>
        <message>
            <source>A tablet sent work that is too large.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵓⵣⵏ ⵜⵍⵡⵉⵃⵜ ⵜⴰⵡⵓⵔⵉ ⵎⵇⵇⵓⵔⵏ ⴱⴰⵀⵔⴰ.</translation>
        </message>
        <message>
            <source>Work could not be saved on this computer. The tablet keeps it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵔ ⵜⵜⵓⵃⴹⴰ ⵜⵡⵓⵔⵉ ⴳ ⵓⵎⵙⵙⵓⴷⵙ ⴰⴷ. ⵜⵃⴹⴰ ⵜⵜ ⵜⵍⵡⵉⵃⵜ.</translation>
        </message>
        <message>
            <source>The class is over.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵙⵎⴷ ⵜⴳⵔⵓⵎⵜ.</translation>
        </message>
        <message>
            <source>A tablet's connection was disturbed. It connects again by itself.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵅⵔⴱⵇ ⵓⵣⴷⴰⵢ ⵏ ⵜⵍⵡⵉⵃⵜ. ⴰⴷ ⵜⵣⴷⵉ ⴷⴰⵖ ⵙ ⵉⵅⴼ ⵏⵏⵙ.</translation>
        </message>
        <message>
            <source>A tablet asked for something that can't be done ({code}).</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵙⵙⵓⵜⵔ ⵜⵍⵡⵉⵃⵜ ⴰⵢⵏⵏⴰ ⵓⵔ ⵉⵣⵎⵉⵔⵏ ⴰⴷ ⵉⵎⴰⵔ ({code}).</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵉⵙⵖⴰⵍ</translation>
        </message>
        <message>
            <source>Language of this window</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵓⵜⵍⴰⵢⵜ ⵏ ⵓⵙⴽⵙⵍ ⴰⴷ</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⴼⴰⵡ ⵏⵖ ⴰⴷⵖⴰⵎ</translation>
        </message>
        <message>
            <source>You and your school</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴽⵢⵢⵉⵏ ⴷ ⵜⵉⵏⵎⵍ ⵏⵏⴽ</translation>
        </message>
        <message>
            <source>Light</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⴼⴰⵡ</translation>
        </message>
        <message>
            <source>Dark</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⴷⵖⴰⵎ</translation>
        </message>
        <message>
            <source>Your name, for marks</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵙⵎ ⵏⵏⴽ, ⵉ ⵜⵏⵇⵇⵉⴹⵉⵏ</translation>
        </message>
        <message>
            <source>Name of the school</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵙⵎ ⵏ ⵜⵉⵏⵎⵍ</translation>
        </message>
        <message>
            <source>School code</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⵏⴳⴰⵍⵜ ⵏ ⵜⵉⵏⵎⵍ</translation>
        </message>
        <message>
            <source>Save</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵃⴹⵓ</translation>
        </message>
    </context>
    <context>
        <name>SetupPanel</name>
        <message>
            <source>Choose the class list</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵙⵜⵉ ⵜⴰⵍⴳⴰⵎⵜ ⵏ ⵜⴳⵔⵓⵎⵜ</translation>
        </message>
        <message>
            <source>Class lists (*.xlsx *.xls)</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵉⵍⴳⴰⵎⵉⵏ (*.xlsx *.xls)</translation>
        </message>
        <message>
            <source>Welcome to Tinmel</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⵏⵙⵓⴼ ⴳ ⵜⵉⵏⵎⵍ</translation>
        </message>
        <message>
            <source>Ready in a minute, without Internet. You can change all of this later.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵡⵊⴷ ⴳ 1 ⵙⴷ, ⴱⵍⴰ ⴰⵏⵜⵉⵔⵏⵉⵜ. ⵜⵣⵎⵔⴷ ⴰⴷ ⵜⵙⵏⴼⵍⴷ ⵎⴰⵢⴰ ⵣⵉⴽ.</translation>
        </message>
        <message>
            <source>School</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵉⵏⵎⵍ</translation>
        </message>
        <message>
            <source>School code, if you know it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⵏⴳⴰⵍⵜ ⵏ ⵜⵉⵏⵎⵍ</translation>
        </message>
        <message>
            <source>Class</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⴳⵔⵓⵎⵜ</translation>
        </message>
        <message>
            <source>Name of the school</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵙⵎ ⵏ ⵜⵉⵏⵎⵍ</translation>
        </message>
        <message>
            <source>Try everything with pretended pupils. You can bring the real list later.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⵔⵎ ⴽⵓⵍⵛⵉ ⵙ ⵉⵏⴰⵍⵎⴰⴷⵏ ⵏ ⵓⵔⵎ. ⵜⴰⵍⴳⴰⵎⵜ ⵜⴰⵏⵥⵥⵓⵍⵜ ⴹⴰⵕⵜ.</translation>
        </message>
        <message>
            <source>Start with a practice class</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴱⴷⵓ ⵙ ⵜⴳⵔⵓⵎⵜ ⵏ ⵓⵔⵎ</translation>
        </message>
        <message>
            <source>The list from Massar (ListEleve….xlsx) brings school, class and pupils.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⵍⴳⴰⵎⵜ ⵏ ⵎⴰⵙⴰⵔ (ListEleve….xlsx) ⴷⴰ ⴷ ⵜⵜⴰⵡⵢ ⵜⵉⵏⵎⵍ, ⵜⴰⴳⵔⵓⵎⵜ ⴷ ⵉⵏⴰⵍⵎⴰⴷⵏ.</translation>
        </message>
        <message>
            <source>Open a class list…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵕⵥⵎ ⵜⴰⵍⴳⴰⵎⵜ…</translation>
        </message>
    </context>
    <context>
        <name>Strip</name>
        <message>
            <source>Waiting for tablets</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⵇⵇⴰⵍ ⵏ ⵜⵍⵡⵉⵃⵉⵏ</translation>
        </message>
        <message>
            <source>{n} not heard</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{n} ⵓⵔ ⵜⵜⵓⵙⵍⵍⴰⵏⵜ</translation>
        </message>
        <message>
            <source>All are heard</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴷⴰ ⵜⵜⵓⵙⵍⵍⴰⵏⵜ ⴰⴽⴽⵯ</translation>
        </message>
        <message>
            <source>present</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵍⵍⴰⵏ</translation>
        </message>
        <message>
            <source>tablets</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵉⵍⵡⵉⵃⵉⵏ</translation>
        </message>
        <message>
            <source>hands</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⴼⴰⵙⵙⵏ</translation>
        </message>
        <message>
            <source>stuck</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵃⵚⵔⵏ</translation>
        </message>
        <message>
            <source>done</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵙⵎⴷⵏ</translation>
        </message>
        <message>
            <source>received</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵎⵥⵏ</translation>
        </message>
        <message>
            <source>to send</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉ ⵜⵓⵣⵉⵏⵜ</translation>
        </message>
    </context>
    <context>
        <name>SyncPage</name>
        <message>
            <source>Enrolled. Work goes to {receiver} only, and only when you send it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵣⵎⵎⵎ. ⵜⵉⵡⵓⵔⵉⵡⵉⵏ ⴷⴰ ⵜⴷⴷⵓⵏⵜ ⵙ {receiver} ⵀⵍⵍⵉ, ⵅⵎⵉ ⵜⵏⵜ ⵜⵓⵣⵏⴷ.</translation>
        </message>
        <message>
            <source>Nothing leaves this computer until you open the enrolment file from your district.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵔ ⴷⴰ ⵉⵜⵜⴼⴼⵖ ⵡⴰⵍⵓ ⵣⴳ ⵓⵎⵙⵙⵓⴷⵙ ⴰⴷ ⴰⵔ ⵜⵕⵥⵎⴷ ⴰⴼⴰⵢⵍⵓ ⵏ ⵓⵣⵎⵎⴻⵎ ⵏ ⵜⵎⵀⵍⴰ.</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴷⴰ ⵜⵜⵢⴰⵣⴰⵏ…</translation>
        </message>
        <message>
            <source>Send now</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⵣⵏ ⵖⵉⵍⴰⴷ</translation>
        </message>
        <message>
            <source>Batch {n}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⴳⵓⴷⵉ {n}</translation>
        </message>
        <message>
            <source>entries: {n}  ·  {size}  ·  {made}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⴼⵔⴷⵉⵙⵏ: {n}  ·  {size}  ·  {made}</translation>
        </message>
        <message>
            <source>Choose the enrolment file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵙⵜⵉ ⴰⴼⴰⵢⵍⵓ ⵏ ⵓⵣⵎⵎⴻⵎ</translation>
        </message>
        <message>
            <source>Choose the folder or stick</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵙⵜⵉ ⴰⵙⴷⴰⵡ ⵏⵖ ⵜⴰⵙⴰⵔⵓⵜ</translation>
        </message>
        <message>
            <source>Sending</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵓⵣⵉⵏⵜ</translation>
        </message>
        <message>
            <source>Work is packed, signed and locked; only the district can open it. Nothing is deleted here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵉⵡⵓⵔⵉⵡⵉⵏ ⵜⵜⵓⵣⵎⵎⴰⵎⵏⵜ, ⵔⴳⵍⵏⵜ; ⵜⴰⵎⵀⵍⴰ ⵀⵍⵍⵉ ⴰⵢⴷ ⵜⵏⵜ ⵉⵕⵥⵥⵎⵏ. ⵓⵔ ⵉⵜⵜⵓⴽⴽⵉⵙ ⵡⴰⵍⵓ ⴷⴰ.</translation>
        </message>
        <message>
            <source>entries waiting</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⴼⵔⴷⵉⵙⵏ ⵇⵇⵍⵏ</translation>
        </message>
        <message>
            <source>batches on the way</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⴳⵓⴷⵉⵜⵏ ⴳ ⵓⴱⵔⵉⴷ</translation>
        </message>
        <message>
            <source>batches arrived</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⴳⵓⴷⵉⵜⵏ ⵍⴽⵎⵏ</translation>
        </message>
        <message>
            <source>Copy to a stick</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵏⵖⵍ ⵙ ⵜⵙⴰⵔⵓⵜ</translation>
        </message>
        <message>
            <source>Receipts from a stick</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵔⵎⵉⵙⵏ ⵣⴳ ⵜⵙⴰⵔⵓⵜ</translation>
        </message>
        <message>
            <source>Open the enrolment file…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵕⵥⵎ ⴰⴼⴰⵢⵍⵓ ⵏ ⵓⵣⵎⵎⴻⵎ…</translation>
        </message>
        <message>
            <source>Batches, newest first</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⴳⵓⴷⵉⵜⵏ, ⵉⵎⴰⵢⵏⵓⵜⵏ ⵣⵡⴰⵔⵏ</translation>
        </message>
        <message>
            <source>Nothing was sent yet</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵔ ⵜⴰ ⵉⵜⵜⵢⴰⵣⵏ ⵡⴰⵍⵓ</translation>
        </message>
        <message>
            <source>When a link or a stick comes, work goes to the district in batches, listed here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵅⵎⵉ ⵉⵍⵍⴰ ⵓⵣⴷⴰⵢ ⵏⵖ ⵜⴰⵙⴰⵔⵓⵜ, ⵜⵉⵡⵓⵔⵉⵡⵉⵏ ⴷⴰ ⵜⴷⴷⵓⵏⵜ ⵙ ⵜⵎⵀⵍⴰ ⵙ ⵉⴳⵓⴷⵉⵜⵏ.</translation>
        </message>
    </context>
    <context>
        <name>SyncWords</name>
        <message>
            <source>packed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵣⵎⵎⵎ</translation>
        </message>
        <message>
            <source>sent, no receipt yet</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵜⵜⵢⴰⵣⵏ, ⵓⵔ ⵜⴰ ⵉⵍⵍⵉ ⵡⴰⵔⵎⵉⵙ</translation>
        </message>
        <message>
            <source>stored at the district</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵜⵜⵓⵃⴹⴰ ⴳ ⵜⵎⵀⵍⴰ</translation>
        </message>
        <message>
            <source>checked by the district</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵙⵙⵏⴽⵛⴼ ⵜ ⵜⵎⵀⵍⴰ</translation>
        </message>
        <message>
            <source>arrived</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵍⴽⵎ</translation>
        </message>
    </context>
    <context>
        <name>WallPage</name>
        <message>
            <source>Join wall</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⵖⵔⴰⴱ ⵏ ⵓⵏⴽⵛⵓⵎ</translation>
        </message>
        <message>
            <source>To the board</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵙ ⵜⴼⵍⵡⵉⵜ</translation>
        </message>
        <message>
            <source>Take it off the projector</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴽⴽⵙ ⵜ ⵣⴳ ⵓⵙⴼⵉⵜ</translation>
        </message>
        <message>
            <source>Show on the projector</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵙⵎⴰⵍ ⴳ ⵓⵙⴼⵉⵜ</translation>
        </message>
        <message>
            <source>A tablet without a camera: type the address in its browser, then the code.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴱⵍⴰ ⵜⴰⴽⴰⵎⵉⵔⴰ: ⴰⵔⴰ ⴰⵏⵙⴰ ⴳ ⵓⵎⵙⵙⴰⵔⴰ, ⴹⴰⵕⵜ ⵜⴰⵏⴳⴰⵍⵜ.</translation>
        </message>
    </context>
    <context>
        <name>WorkPage</name>
        <message>
            <source>{n} received · {m} to mark</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{n} ⵓⵎⵥⵏ · {m} ⵉ ⵓⵏⵇⵇⴹ</translation>
        </message>
        <message>
            <source>Work</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵉⵡⵓⵔⵉⵡⵉⵏ</translation>
        </message>
        <message>
            <source>Works received, newest first</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵉⵡⵓⵔⵉⵡⵉⵏ, ⵜⵉⵎⴰⵢⵏⵓⵜⵉⵏ ⵣⵡⴰⵔⵏⵜ</translation>
        </message>
        <message>
            <source>No work yet</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵔ ⵜⴰ ⵍⵍⵉⵏⵜ ⵜⵡⵓⵔⵉⵡⵉⵏ</translation>
        </message>
        <message>
            <source>What pupils hand in appears here, newest first: open it, mark it, return it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⵢⵏⵏⴰ ⴷ ⴰⵣⵏⵏ ⵉⵏⴰⵍⵎⴰⴷⵏ ⴰⴷ ⵉⴱⴰⵏ ⴷⴰ: ⵕⵥⵎ ⵜ, ⵏⵇⵇⴹ ⵜ, ⵔⴰⵔ ⵜ.</translation>
        </message>
        <message>
            <source>To the class</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴷⴷⵓ ⵙ ⵜⴳⵔⵓⵎⵜ</translation>
        </message>
    </context>
    <context>
        <name>WorkWords</name>
        <message>
            <source>returned · {score}/{maximum}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵜⵜⵓⵔⴰⵔ · {score}/{maximum}</translation>
        </message>
        <message>
            <source>returned</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵜⵜⵓⵔⴰⵔ</translation>
        </message>
        <message>
            <source>marked · {score}/{maximum}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵜⵜⵓⵏⵇⵇⴹ · {score}/{maximum}</translation>
        </message>
        <message>
            <source>to mark</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉ ⵓⵏⵇⵇⴹ</translation>
        </message>
        <message>
            <source>not judged</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵔ ⵉⵜⵜⵓⵙⵇⵔⴷ</translation>
        </message>
        <message>
            <source>read</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵜⵜⵓⵖⵔⴰ</translation>
        </message>
        <message>
            <source>works</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⴷⴷⴰ</translation>
        </message>
        <message>
            <source>not yet right</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵔ ⵜⴰ ⵉⵖⵓⴷⵉ</translation>
        </message>
    </context>
</TS>
