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
        <name>AnswerLines</name>
        <message>
            <source>right</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵖⵓⴷⴰ</translation>
        </message>
        <message>
            <source>not right</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵔ ⵉⵖⵓⴷⵉ</translation>
        </message>
    </context>
    <context>
        <name>AnswerView</name>
        <message>
            <source>They write: {note}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵔⴰⵏ: {note}</translation>
        </message>
        <message>
            <source>Save the recording</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵃⴹⵓ ⴰⵙⴽⵍⴰⵙ</translation>
        </message>
        <message>
            <source>They recorded themselves. Save the recording to listen to it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵙⴽⵍⵙⵏ ⵉⵎⴰⵏ ⵏⵙⵏ. ⵃⴹⵓ ⴰⵙⴽⵍⴰⵙ ⴰⴼⴰⴷ ⴰⴷ ⴰⵙ ⵜⵙⵍⵍⵜ.</translation>
        </message>
        <message>
            <source>Save the recording…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵃⴹⵓ ⴰⵙⴽⵍⴰⵙ…</translation>
        </message>
        <message>
            <source>What would be right</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⵢⵏⵏⴰ ⵉⵖⵓⴷⴰⵏ</translation>
        </message>
    </context>
    <context>
        <name>AskingRow</name>
        <message>
            <source>Pupils sign in by:</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵏⵍⵎⴰⴷⵏ ⴷⴰ ⴽⵛⵛⵎⵏ ⵙ:</translation>
        </message>
        <message>
            <source>touching their name</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴳⵔⵉ ⵏ ⵢⵉⵙⵎ ⵏⵏⵙⵏ</translation>
        </message>
        <message>
            <source>name and three pictures</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵙⵎ ⴷ ⴽⵕⴰⴹⵜ ⵜⵡⵍⴰⴼⵉⵏ</translation>
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
            <source>Return without a mark</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵔⴰⵔ ⴱⵍⴰ ⵜⴰⵏⵇⵇⵉⵟⵜ</translation>
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
            <source>The class was interrupted. Go on with it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴱⴱⵉ ⵜⴳⵔⵓⵎⵜ. ⵣⵔⵉⵢ ⴷⵉⴳⵙ</translation>
        </message>
        <message>
            <source>The same QR code, the same seats. Tablets come back by themselves.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⵏⴳⴰⵍⵜ QR ⵏⵏⵉⵜ, ⵉⴷⵖⴰⵔⵏ ⵏⵏⵉⵜ. ⵜⵉⵍⵡⵉⵃⵉⵏ ⴰⴷ ⴷ ⵓⵔⵔⵉⵏⵜ ⵙ ⵉⵅⴼ ⵏⵏⵙⵏⵜ.</translation>
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
            <source>Tinmel could not start. Start it again; if that does not help, restore the last copy of its data.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵔ ⵜⵣⵎⵉⵔ ⵜⵉⵏⵎⵍ ⴰⴷ ⵜⴱⴷⵓ. ⵙⵙⵏⵟⵉ ⵜⵜ ⴷⴰⵖ; ⵎⴽ ⵓⵔ ⵉⵖⵓⴷⵉ, ⵔⴰⵔ ⴷ ⵜⴰⵏⵖⵍⵜ ⵜⴰⵎⴳⴳⴰⵔⵓⵜ ⵏ ⵉⴼⴽⴰ.</translation>
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
            <source>Lesson packs and publishers ({patterns})</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⴽⵎⵎⵓⵙⵏ ⵏ ⵜⵎⵙⵉⵔⵉⵏ ⴷ ⵉⵎⴰⴼⵙⴰⵔⵏ ({patterns})</translation>
        </message>
        <message>
            <source>Choose a lesson pack</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵙⵜⵉ ⴰⴽⵎⵎⵓⵙ ⵏ ⵜⵎⵙⵉⵔⵉⵏ</translation>
        </message>
        <message>
            <source>Looking through the file…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⵔ ⵉⵜⵜⵢⴰⵙⵙⵏ ⵓⴼⴰⵢⵍⵓ…</translation>
        </message>
        <message>
            <source>Add a pack…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵔⵏⵓ ⴰⴽⵎⵎⵓⵙ…</translation>
        </message>
        <message>
            <source>Add a lesson pack or a publisher from a file. You can also drop the file on this page.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵔⵏⵓ ⴰⴽⵎⵎⵓⵙ ⵏ ⵜⵎⵙⵉⵔⵉⵏ ⵏⵖ ⴰⵎⴰⴼⵙⴰⵔ ⵙⴳ ⵓⴼⴰⵢⵍⵓ. ⵜⵣⵎⵔⴷ ⴰⵡⴷ ⴰⴷ ⵜⵙⵔⵙⴷ ⴰⴼⴰⵢⵍⵓ ⵖⴼ ⵜⴰⵙⵏⴰ ⴰⴷ.</translation>
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
        <name>MarkRow</name>
        <message>
            <source>Checked here: {score} of {maximum}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵜⵜⵓⵙⵙⵖⵥⴰⵏ ⴷⴰ: {score} ⵣⴳ {maximum}</translation>
        </message>
        <message>
            <source>Take the mark that follows from checking it here: {score} of {maximum}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⵡⵉ ⵜⴰⵏⵇⵇⵉⵟⵜ ⵏ ⵓⵙⵙⵖⵥⵏ ⴷⴰ: {score} ⵣⴳ {maximum}</translation>
        </message>
        <message>
            <source>The tablet's claim: {score} of {maximum}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵙⴳ ⵜⵍⵡⵉⵃⵜ: {score} ⵣⴳ {maximum}</translation>
        </message>
        <message>
            <source>Take the mark that the tablet claims: {score} of {maximum}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⵡⵉ ⵜⴰⵏⵇⵇⵉⵟⵜ ⵙⴳ ⵜⵍⵡⵉⵃⵜ: {score} ⵣⴳ {maximum}</translation>
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
        <name>PackNotices</name>
        <message>
            <source>Close</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵔⴳⵍ</translation>
        </message>
        <message>
            <source>Not now</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵎⴰⵛⵛⵉ ⵖⵉⵍⴰⴷ</translation>
        </message>
        <message>
            <source>{title}, version {n}, was here already.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{title}, ⵜⵓⵏⵖⵉⵍⵜ {n}, ⵜⵍⵍⴰ ⴷⴰ ⵢⴰⴷ.</translation>
        </message>
        <message>
            <source>{title}, version {n}, is here now.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{title}, ⵜⵓⵏⵖⵉⵍⵜ {n}, ⵜⵍⵍⴰ ⴷⴰ ⵖⵉⵍⴰⴷ.</translation>
        </message>
        <message>
            <source>A newer version is here: {newer}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵍⵍⴰ ⴷⴰ ⵜⵓⵏⵖⵉⵍⵜ ⵢⴰⴹⵏ ⵜⴰⵎⴰⵢⵏⵓⵜ: {newer}.</translation>
        </message>
        <message>
            <source>The key of {name} is withdrawn. Its packs are no longer sent.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⵙⴰⵔⵓⵜ ⵏ {name} ⵜⴻⵜⵜⵡⴰⴽⴽⵙ. ⵓⵔ ⵙⴰⵔ ⵜⵜⵢⴰⵣⵏⵏ ⵉⴽⵎⵎⵓⵙⵏ ⵏⵏⵙ.</translation>
        </message>
        <message>
            <source>Packs from {name} are taken from now on.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⴽⵎⵎⵓⵙⵏ ⵏ {name} ⵜⵜⵓⵇⴱⴰⵍⵏ ⵙⴳ ⵖⵉⵍⴰⴷ.</translation>
        </message>
        <message>
            <source>{name} withdraws this key. Send its packs to tablets no more?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{name} ⴰⵔ ⵉⵜⵜⴽⴽⵙ ⵜⴰⵙⴰⵔⵓⵜ ⴰⴷ. ⵉⵙ ⵓⵔ ⵙⴰⵔ ⵜⵜⵢⴰⵣⵏⵏ ⵉⴽⵎⵎⵓⵙⵏ ⵏⵏⵙ ⵉ ⵜⵍⵡⵉⵃⵉⵏ?</translation>
        </message>
        <message>
            <source>Withdraw the key</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴽⴽⵙ ⵜⴰⵙⴰⵔⵓⵜ</translation>
        </message>
        <message>
            <source>Take lesson packs from {name}?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵙ ⴰⴷ ⵜⵇⴱⵍⴷ ⵉⴽⵎⵎⵓⵙⵏ ⵏ ⵜⵎⵙⵉⵔⵉⵏ ⵙⴳ {name}?</translation>
        </message>
        <message>
            <source>Trust this publisher</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⵎⵏ ⴰⵎⴰⴼⵙⴰⵔ ⴰⴷ</translation>
        </message>
        <message>
            <source>Compare this number with the one that the publisher gave you on paper or by telephone:</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵙⵎⵣⴰⵣⴰⵍ ⵓⵟⵟⵓⵏ ⴰⴷ ⴷ ⵡⵏⵏⴰ ⴰⴽ ⵉⴼⴽⴰ ⵓⵎⴰⴼⵙⴰⵔ ⵖⴼ ⵜⴰⴼⵔⴽⵉⵜ ⵏⵖ ⵙ ⵓⵜⵉⵍⵉⴼⵓⵏ:</translation>
        </message>
    </context>
    <context>
        <name>PackView</name>
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
        <name>PhotoStrip</name>
        <message>
            <source>Look at photo {n}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵥⵔ ⵜⴰⵡⵍⴰⴼⵜ {n}</translation>
        </message>
        <message>
            <source>This photo can't be shown. It is kept as it came.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵔ ⵜⵣⵎⵉⵔ ⴰⴷ ⵜⵜⵡⴰⵙⵎⴰⵍ ⵜⵡⵍⴰⴼⵜ ⴰⴷ. ⵜⵜⵜⵓⵃⴹⴰ ⴰⵎⵎ ⴰⴷ ⴷ ⵜⵍⴽⵎ.</translation>
        </message>
        <message>
            <source>Photo</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⵡⵍⴰⴼⵜ</translation>
        </message>
    </context>
    <context>
        <name>ProgramView</name>
        <message>
            <source>(empty program)</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>(ⴰⵖⴰⵡⴰⵙ ⵉⵅⵡⴰⵏ)</translation>
        </message>
        <message>
            <source>How the run ended</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵎⴰⵎⴽ ⵉⴼⵓⴽ ⵓⵙⵡⵓⵔⵉ</translation>
        </message>
        <message>
            <source>The pupils answered: {answers}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵔⴰⵔⵏ ⵉⵏⴰⵍⵎⴰⴷⵏ: {answers}</translation>
        </message>
        <message>
            <source>The pupils' program</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⵖⴰⵡⴰⵙ ⵏ ⵉⵏⴰⵍⵎⴰⴷⵏ</translation>
        </message>
        <message>
            <source>It printed</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵢⵓⵔⴰ</translation>
        </message>
    </context>
    <context>
        <name>PupilPanel</name>
        <message>
            <source>New card</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⴽⴰⵔⴹⴰ ⵜⴰⵎⴰⵢⵏⵓⵜ</translation>
        </message>
        <message>
            <source>Make a card</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵙⴽⵔ ⵜⴰⴽⴰⵔⴹⴰ</translation>
        </message>
        <message>
            <source>Close</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵇⵏ</translation>
        </message>
        <message>
            <source>Three pictures, in this order</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴽⵕⴰⴹⵜ ⵜⵡⵍⴰⴼⵉⵏ ⵙ ⵓⵙⵙⵓⴷⵙ ⴰⴷ</translation>
        </message>
        <message>
            <source>New pictures</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵉⵡⵍⴰⴼⵉⵏ ⵜⵉⵎⴰⵢⵏⵓⵜⵉⵏ</translation>
        </message>
        <message>
            <source>Card</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⴽⴰⵔⴹⴰ</translation>
        </message>
        <message>
            <source>The card there is now will not be good any more.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⴽⴰⵔⴹⴰ ⵏ ⵖⵉⵍⴰⴷ ⵓⵔ ⵙⵓⵍ ⵜⵙⵡⵓⵔⵉ.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵃⴹⵓ ⵜⵜ</translation>
        </message>
        <message>
            <source>QR code of the card</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⵏⴳⴰⵍⵜ ⵏ ⵜⴽⴰⵔⴹⴰ</translation>
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
            <source>In the class but not on this list: {n}; they stay.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴳ ⵜⴳⵔⵓⵎⵜ ⵎⴰⵛⴰ ⵓⵔ ⵍⵍⵉⵏ ⴳ ⵜⵍⴳⴰⵎⵜ ⴰⴷ: {n}; ⴷⴰ ⵜⵜⵖⵉⵎⴰⵏ.</translation>
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
        <name>Recheck</name>
        <message>
            <source>Only its steps were repeated here: {verdict}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴷⴰ ⵜⵜⵓⵄⴰⵡⴷⵏ ⵖⴰⵙ ⵉⵙⵓⵔⵉⴼⵏ ⵏⵏⵙ: {verdict}</translation>
        </message>
        <message>
            <source>Checked here: {verdict}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵜⵜⵓⵙⵙⵖⵥⴰⵏ ⴷⴰ: {verdict}</translation>
        </message>
        <message>
            <source>stars: {n}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵜⵔⴰⵏ: {n}</translation>
        </message>
        <message>
            <source>the tablet said otherwise: {claim}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵏⵏⴰ ⵜⵍⵡⵉⵃⵜ ⴰⵡⴰⵍ ⵢⴰⴹⵏ: {claim}</translation>
        </message>
        <message>
            <source>what the tablet wrote down is not what this program does</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⵢⵏⵏⴰ ⵜⵓⵔⴰ ⵜⵍⵡⵉⵃⵜ ⵓⵔ ⵉⴳⵉ ⴰⵢⵏⵏⴰ ⵉⵙⴽⴰⵔ ⵓⵖⴰⵡⴰⵙ ⴰⴷ</translation>
        </message>
        <message>
            <source>Being checked here…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⵔ ⵉⵜⵜⵓⵙⵙⵖⵥⴰⵏ ⴷⴰ…</translation>
        </message>
        <message>
            <source>this version of the lesson is no longer on this computer</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵓⵏⵖⵉⵍⵜ ⴰⴷ ⵏ ⵜⵎⵙⵉⵔⵜ ⵓⵔ ⵙⵓⵍ ⵜⵍⵍⵉ ⴳ ⵓⵎⵙⵙⵓⴷⵙ ⴰⴷ</translation>
        </message>
        <message>
            <source>Could not be checked: {why}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵔ ⵉⵣⵎⵉⵔ ⴰⴷ ⵉⵜⵜⵓⵙⵙⵖⵥⵏ: {why}</translation>
        </message>
        <message>
            <source>the tablet says: {claim}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵏⵏⴰ ⵜⵍⵡⵉⵃⵜ: {claim}</translation>
        </message>
        <message>
            <source>the program did not end</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⵖⴰⵡⴰⵙ ⵓⵔ ⵉⴼⵓⴽ</translation>
        </message>
        <message>
            <source>the program wanted too much memory</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵔⴰ ⵓⵖⴰⵡⴰⵙ ⵓⴳⴰⵔ ⵏ ⵜⵎⴽⵜⵉⵜ</translation>
        </message>
        <message>
            <source>a function called itself too often</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵖⵔⴰ ⵢⴰⵜ ⵜⵡⵓⵔⵉ ⵉ ⵉⵎⴰⵏ ⵏⵏⵙ ⴽⵉⴳⴰⵏ</translation>
        </message>
        <message>
            <source>the program printed too much</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵢⵓⵔⴰ ⵓⵖⴰⵡⴰⵙ ⵓⴳⴰⵔ ⵏ ⵎⴰⴷ ⵉⵇⵇⴰⵏⵏ</translation>
        </message>
        <message>
            <source>the program stopped at a mistake</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⴱⴷⴷ ⵓⵖⴰⵡⴰⵙ ⵅⴼ ⵢⴰⵜ ⵜⵣⴳⵍⵜ</translation>
        </message>
        <message>
            <source>the program waits for an answer that nobody gave</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⵔ ⵉⵜⵜⵇⵇⵍ ⵓⵖⴰⵡⴰⵙ ⵉ ⵢⴰⵜ ⵜⵔⴰⵔⵉⵜ ⵏⵏⴰ ⵓⵔ ⵉⴽⴼⵉ ⴰⵡⴷ ⵢⴰⵏ</translation>
        </message>
        <message>
            <source>it is no program that can be read</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵔ ⵉⴳⵉ ⴰⵖⴰⵡⴰⵙ ⵏⵏⴰ ⵉⵣⵎⵔⵏ ⴰⴷ ⵉⵜⵜⵓⵖⵔ</translation>
        </message>
        <message>
            <source>this computer can’t run such programs</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⵎⵙⵙⵓⴷⵙ ⴰⴷ ⵓⵔ ⵉⵣⵎⵉⵔ ⴰⴷ ⵉⵙⵙⵡⵓⵔⵉ ⵉⵖⴰⵡⴰⵙⵏ ⴰⴷ</translation>
        </message>
        <message>
            <source>the check broke off</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵜⵜⵓⴱⴱⵉ ⵓⵙⵙⵖⵥⵏ</translation>
        </message>
    </context>
    <context>
        <name>SeatPanel</name>
        <message>
            <source>How the last run ended</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵎⴰⵎⴽ ⵉⴼⵓⴽ ⵓⵙⵡⵓⵔⵉ ⴰⵏⴳⴳⴰⵔⵓ</translation>
        </message>
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
        <message>
            <source>This tablet is nearly full. What its pupils did is safe: let them hand in, then delete pictures or other programs’ files on it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴼⵍⵡⵉⵜ ⴰⴷ ⵜⵇⵇⵔⴱ ⴰⴷ ⵜⴰⵎⵔ. ⵜⴰⵡⵓⵔⵉ ⵏ ⵉⵏⵍⵎⴰⴷⵏ ⵜⵉⵃⴹⴰ: ⴰⴷⵊ ⵜⵏ ⴰⴷ ⵜⵜ ⴰⵣⵏⵏ, ⴷⴼⴼⵉⵔⵙ ⴽⴽⵙ ⵙⴳⵙ ⴽⵔⴰ ⵏ ⵜⵡⵍⴰⴼⵉⵏ ⵏⵖ ⵉⴼⴰⵢⵍⵓⵜⵏ.</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <source>That did not work ({code}).</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵔ ⵉⴷⴷⵉ ⵓⵢⴰⴷ ({code}).</translation>
        </message>
        <message>
            <source>Version {version} is used by a class. Remove it after the class has ended.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵓⵏⵖⵉⵍⵜ {version} ⴷⴰ ⵜⵙⵙⵎⵔⴰⵙ ⵜⴳⵔⵓⵎⵎⴰ. ⴽⴽⵙ ⵜⵜ ⴰⵡⴰⵔ ⵜⴰⵖⵉ ⵏ ⵜⴳⵔⵓⵎⵎⴰ.</translation>
        </message>
        <message>
            <source>This pack came with Tinmel and stays.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⴽⵎⵎⵓⵙ ⴰⴷ ⵉⴷⴷⴰ ⴷ ⴷ ⵜⵉⵏⵎⵍ, ⴰⴷ ⵉⵇⵇⵉⵎ.</translation>
        </message>
        <message>
            <source>Other programs use the ports {ports}. Close one of those programs, then try again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵖⴰⵡⴰⵙⵏ ⵢⴰⴹⵏ ⴷⴰ ⵙⵙⵎⵔⴰⵙⵏ ⵜⵉⴳⴳⵓⵔⴰ {ports}. ⵔⴳⵍ ⵢⴰⵏ ⵣⴳⵙⵏ, ⴹⴰⵕⵜ ⴰⵔⵎ ⴷⴰⵖ.</translation>
        </message>
        <message>
            <source>Nobody answers at {address}. Check the cable or the Wi-Fi. What is not sent is safe here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵔ ⵉⵍⵍⵉ ⵎⴰⵏⵡⴰ ⵉⵔⴰⵔⵏ ⴳ {address}. ⵙⵙⵏⴽⵛⴼ ⵉⴼⵉⵍⵓ ⵏⵖ Wi-Fi. ⴰⵢⵏⵏⴰ ⵓⵔ ⵉⵜⵜⵢⴰⵣⵏⵏ ⵉⵜⵜⵓⵃⴹⴰ ⴷⴰ.</translation>
        </message>
        <message>
            <source>Your school is not enrolled yet, so nothing leaves it. First open the enrolment file from your district.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵉⵏⵎⵍ ⵏⵏⴽ ⵓⵔ ⵜⴰ ⵜⵣⵎⵎⵉⵎ, ⵓⵔ ⵣⴳⵙ ⵉⵜⵜⴼⴼⵖ ⵡⴰⵍⵓ. ⵣⵡⴰⵔ ⵕⵥⵎ ⴰⴼⴰⵢⵍⵓ ⵏ ⵓⵣⵎⵎⴻⵎ ⵏ ⵜⵎⵀⵍⴰ.</translation>
        </message>
        <message>
            <source>{pupils} pupils can't sit at {tablets} tablets: one to three at each, 4 to 50 tablets.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{pupils} ⵉⵏⴰⵍⵎⴰⴷⵏ ⵓⵔ ⵣⵎⵉⵔⵏ ⴰⴷ ⵇⵇⵉⵎⵏ ⴳ {tablets} ⵜⵍⵡⵉⵃⵉⵏ: ⵢⴰⵏ ⴰⵔ ⴽⵕⴰⴹ ⴳ ⵢⴰⵜ, 4 ⴰⵔ 50 ⵜⵍⵡⵉⵃⵉⵏ.</translation>
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
            <source>The data folder holds the database of another program. Choose another folder.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⵙⴷⴰⵡ ⵏ ⵉⴼⴽⴰ ⴳⵉⵙ ⵜⴰⵙⵉⵍⴰ ⵏ ⵓⵖⴰⵡⴰⵙ ⵢⴰⴹⵏ. ⵙⵜⵉ ⴰⵙⴷⴰⵡ ⵢⴰⴹⵏ.</translation>
        </message>
        <message>
            <source>Tinmel may not write into its data folder. Choose another folder, or allow it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵔ ⵜⵣⵎⵉⵔ ⵜⵉⵏⵎⵍ ⴰⴷ ⵜⴰⵔⴰ ⴳ ⵓⵙⴷⴰⵡ ⵏ ⵉⴼⴽⴰ ⵏⵏⵙ. ⵙⵜⵉ ⵢⴰⵏ ⵢⴰⴹⵏ, ⵏⵖ ⴰⵊⵊ ⵜⵜ.</translation>
        </message>
        <message>
            <source>The disk can't be read. Copy the data folder to another disk and use the copy.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵔ ⵉⵜⵜⵓⵖⵔⵉ ⵓⴹⵓⴱⵙⵉ. ⵏⵖⵍ ⴰⵙⴷⴰⵡ ⵏ ⵉⴼⴽⴰ ⵙ ⵓⴹⵓⴱⵙⵉ ⵢⴰⴹⵏ, ⵙⵙⵎⵔⵙ ⵜⴰⵏⵖⵍⵜ.</translation>
        </message>
        <message>
            <source>The database server does not answer. Check that it runs, then try again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵔ ⴷ ⵉⵔⴰⵔ ⵓⵎⴰⴽⴽⴰⵢ ⵏ ⵜⵙⵉⵍⴰ. ⵙⵙⵏⴽⵛⴼ ⵉⵙ ⵉⵙⵡⵓⵔⵉ, ⴹⴰⵕⵜ ⴰⵔⵎ ⴷⴰⵖ.</translation>
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
            <source>This file</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⴼⴰⵢⵍⵓ ⴰⴷ</translation>
        </message>
        <message>
            <source>{name} is no longer there. If it was on a stick, put the stick in again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{name} ⵓⵔ ⵙⵓⵍ ⵉⵍⵍⵉ. ⵎⴽ ⵉⵍⵍⴰ ⴳ ⵜⵙⴰⵔⵓⵜ USB, ⵔⴰⵔ ⵜⴰⵙⴰⵔⵓⵜ.</translation>
        </message>
        <message>
            <source>{name} can't be read. Take the stick out, put it in again and try once more.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{name} ⵓⵔ ⵉⵜⵜⵓⵖⵔⵉ. ⴽⴽⵙ ⵜⴰⵙⴰⵔⵓⵜ, ⵔⴰⵔ ⵜⵜ, ⴹⴰⵕⵜ ⴰⵔⵎ ⴷⴰⵖ.</translation>
        </message>
        <message>
            <source>{name} is too large for a class list. Choose the file as Massar gave it to you.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{name} ⵉⵎⵇⵇⵓⵔ ⴱⴰⵀⵔⴰ ⵉ ⵜⵍⴳⴰⵎⵜ. ⵙⵜⵉ ⴰⴼⴰⵢⵍⵓ ⴰⵎ ⵏⵏⴰ ⴰⴽ ⵜ ⵉⴼⴽⴰ ⵎⴰⵙⴰⵔ.</translation>
        </message>
        <message>
            <source>{name} is no Excel file. Choose the class list as Massar gave it to you.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{name} ⵓⵔ ⵉⴳⵉ ⴰⴼⴰⵢⵍⵓ ⵏ Excel. ⵙⵜⵉ ⵜⴰⵍⴳⴰⵎⵜ ⴰⵎ ⵏⵏⴰ ⴰⴽ ⵜⵜ ⵉⴼⴽⴰ ⵎⴰⵙⴰⵔ.</translation>
        </message>
        <message>
            <source>{name} is an old Excel file, or has a password. Save it as .xlsx, without one.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{name} ⵓⵔ ⵉⴳⵉ ⴰⵎⴰⵢⵏⵓ ⵏⵖ ⵖⵓⵔⵙ ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ. ⵃⴹⵓ ⵜ ⵙ .xlsx, ⵡⴰⵔ ⵜⴰⴳⵓⵔⵉ.</translation>
        </message>
        <message>
            <source>{name} is no class list from Massar. Choose the file that Massar gave you.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{name} ⵓⵔ ⵉⴳⵉ ⵜⴰⵍⴳⴰⵎⵜ ⵏ ⵎⴰⵙⴰⵔ. ⵙⵜⵉ ⴰⴼⴰⵢⵍⵓ ⵏⵏⴰ ⴰⴽ ⵉⴼⴽⴰ ⵎⴰⵙⴰⵔ.</translation>
        </message>
        <message>
            <source>{name} does not say {place}. Download the class list from Massar again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴳ {name} ⵓⵔ ⵉⵍⵍⵉ {place}. ⴰⴳⵎ ⴷ ⵜⴰⵍⴳⴰⵎⵜ ⴷⴰⵖ ⵣⴳ ⵎⴰⵙⴰⵔ.</translation>
        </message>
        <message>
            <source>{name} is a receipt for other content than was sent. Tell your district.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{name} ⵉⴳⴰ ⴰⵔⵎⵉⵙ ⵏ ⵓⵎⴰⵢ ⵢⴰⴹⵏ. ⵉⵏⵉ ⵜ ⵉ ⵜⵎⵀⵍⴰ ⵏⵏⴽ.</translation>
        </message>
        <message>
            <source>{name} is no file from a school's Tinmel. Choose a .tinmel file.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{name} ⵓⵔ ⵉⴳⵉ ⴰⴼⴰⵢⵍⵓ ⵏ ⵜⵉⵏⵎⵍ. ⵙⵜⵉ ⴰⴼⴰⵢⵍⵓ .tinmel.</translation>
        </message>
        <message>
            <source>{name} is larger than a batch may be (25 MB). Tell your district.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{name} ⵉⵎⵇⵇⵓⵔ ⵅⴼ ⵓⴳⵓⴷⵉ (25 MB). ⵉⵏⵉ ⵜ ⵉ ⵜⵎⵀⵍⴰ ⵏⵏⴽ.</translation>
        </message>
        <message>
            <source>{name} is sealed for another district; this one has no key for it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{name} ⵉⵜⵜⵓⵔⴳⵍ ⵉ ⵜⵎⵀⵍⴰ ⵢⴰⴹⵏ; ⵜⴰⴷ ⵓⵔ ⵖⵓⵔⵙ ⵜⵙⴰⵔⵓⵜ ⵏⵏⵙ.</translation>
        </message>
        <message>
            <source>{name} is damaged or cut short. Get it again, or use your copy.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{name} ⵉⵅⵙⵔ ⵏⵖ ⵓⵔ ⵉⵙⵎⵉⴷ. ⴰⵡⵉ ⵜ ⴷ ⴷⴰⵖ, ⵏⵖ ⵙⵙⵎⵔⵙ ⵜⴰⵏⵖⵍⵜ ⵏⵏⴽ.</translation>
        </message>
        <message>
            <source>{name} is not put together as it must be. Ask the school to send it again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{name} ⵓⵔ ⵉⵙⵎⵓⵏ ⴰⵎ ⵏⵏⴰ ⵉⵇⵇⴰⵏ. ⵙⵙⵓⵜⵔ ⵉ ⵜⵉⵏⵎⵍ ⴰⴷ ⵜ ⵜⴰⵣⵏ ⴷⴰⵖ.</translation>
        </message>
        <message>
            <source>The table of contents of {name} is wrong. Ask for the file again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵔ ⵜⵖⵓⴷⵉ ⵜⵍⴳⴰⵎⵜ ⵏ ⵓⵎⴰⵢ ⵏ {name}. ⵙⵙⵓⵜⵔ ⴰⴼⴰⵢⵍⵓ ⴷⴰⵖ.</translation>
        </message>
        <message>
            <source>{name} was changed on its way. Ask your district for it again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{name} ⵉⵏⴼⵍ ⴳ ⵓⴱⵔⵉⴷ. ⵙⵙⵓⵜⵔ ⵜ ⴷⴰⵖ ⵉ ⵜⵎⵀⵍⴰ.</translation>
        </message>
        <message>
            <source>{name} is from a school that this district did not enrol.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{name} ⵣⴳ ⵜⵉⵏⵎⵍ ⵓⵔ ⵜⵣⵎⵎⵉⵎ ⵜⵎⵀⵍⴰ ⴰⴷ.</translation>
        </message>
        <message>
            <source>The enrolment behind {name} has run out. Make a new one: tinmel coordinator enrol.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵙⵎⴷ ⵓⵣⵎⵎⴻⵎ ⵏ {name}. ⵙⴽⵔ ⴰⵎⴰⵢⵏⵓ: tinmel coordinator enrol.</translation>
        </message>
        <message>
            <source>Something in {name} was changed after it was made. Ask for the file again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵏⴼⵍ ⴽⵔⴰ ⴳ {name} ⴹⴰⵕⵜ ⵓⵙⴽⴰⵔ ⵏⵏⵙ. ⵙⵙⵓⵜⵔ ⴰⴼⴰⵢⵍⵓ ⴷⴰⵖ.</translation>
        </message>
        <message>
            <source>{name} speaks for another school than the one that signed it. Ask that school.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{name} ⴷⴰ ⵉⵙⴰⵡⴰⵍ ⵅⴼ ⵜⵉⵏⵎⵍ ⵢⴰⴹⵏ, ⵓⵔ ⴷ ⵜⵏⵏⴰ ⵜ ⵉⵙⵜⵉⵏⵢⵉⵏ. ⵙⵇⵙⴰ ⵜⵉⵏⵎⵍ ⴰⵏⵏ.</translation>
        </message>
        <message>
            <source>The list of pupils in {name} can't be read. Ask the school to send it again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⵍⴳⴰⵎⵜ ⵏ ⵉⵏⴰⵍⵎⴰⴷⵏ ⴳ {name} ⵓⵔ ⵜⵜⵓⵖⵔⵉ. ⵙⵙⵓⵜⵔ ⵉ ⵜⵉⵏⵎⵍ ⴰⴷ ⵜ ⵜⴰⵣⵏ ⴷⴰⵖ.</translation>
        </message>
        <message>
            <source>School {place} is not enrolled in this district: tinmel coordinator enrol.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵉⵏⵎⵍ {place} ⵓⵔ ⵜⵣⵎⵎⵉⵎ ⴳ ⵜⵎⵀⵍⴰ ⴰⴷ: tinmel coordinator enrol.</translation>
        </message>
        <message>
            <source>{name} holds no usable key. Put your copy of it in its place.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{name} ⵓⵔ ⴳⵉⵙ ⵜⴰⵙⴰⵔⵓⵜ ⵉⵖⵓⴷⴰⵏ. ⵙⵔⵙ ⵜⴰⵏⵖⵍⵜ ⵏⵏⴽ ⴳ ⵓⴷⵖⴰⵔ ⵏⵏⵙ.</translation>
        </message>
        <message>
            <source>{name} is locked. Start again at a terminal that can ask for its passphrase.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{name} ⵉⵇⵇⵏ. ⴱⴷⵓ ⴷⴰⵖ ⴳ ⵜⵉⵔⵎⵉⵏⴰⵍ ⵏⵏⴰ ⵉⵖⵉⵢⵏ ⴰⴷ ⵉⵙⵇⵙⴰ ⵅⴼ ⵜⴳⵓⵔⵉ ⵏ ⵓⴽⵛⵛⵓⵎ.</translation>
        </message>
        <message>
            <source>This passphrase does not open {name}. Try again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⴳⵓⵔⵉ ⴰⴷ ⵓⵔ ⵜⵕⵥⵉⵎ {name}. ⴰⵔⵎ ⴷⴰⵖ.</translation>
        </message>
        <message>
            <source>{name} holds no usable age key. Put your copy of it in its place.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{name} ⵓⵔ ⴳⵉⵙ ⵜⴰⵙⴰⵔⵓⵜ age ⵉⵖⵓⴷⴰⵏ. ⵙⵔⵙ ⵜⴰⵏⵖⵍⵜ ⵏⵏⴽ ⴳ ⵓⴷⵖⴰⵔ ⵏⵏⵙ.</translation>
        </message>
        <message>
            <source>{name} is no receiver's key. The district has it as keys/receiver.pem.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{name} ⵓⵔ ⵉⴳⵉ ⵜⴰⵙⴰⵔⵓⵜ ⵏ ⵓⵏⵔⵎⴰⵙ. ⵜⵍⵍⴰ ⵖⵓⵔ ⵜⵎⵀⵍⴰ ⵙ ⵢⵉⵙⵎ keys/receiver.pem.</translation>
        </message>
        <message>
            <source>{name} came with another size than announced. It is fetched again by itself.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{name} ⵉⵍⴽⵎ ⴷ ⵙ ⵜⵉⴷⴷⵉ ⵢⴰⴹⵏ. ⴰⴷ ⴷ ⵉⵜⵜⵓⴰⵡⵉ ⴷⴰⵖ ⵙ ⵉⵅⴼ ⵏⵏⵙ.</translation>
        </message>
        <message>
            <source>{name} did not go on where it broke off. It is fetched again by itself.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{name} ⵓⵔ ⵉⵣⵔⵉⵢ ⵣⴳ ⵎⴰⵏⵉ ⴳ ⵉⴱⴱⵉ. ⴰⴷ ⴷ ⵉⵜⵜⵓⴰⵡⵉ ⴷⴰⵖ ⵙ ⵉⵅⴼ ⵏⵏⵙ.</translation>
        </message>
        <message>
            <source>A tablet used an old QR code. Let it scan the one on the wall.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵙⵙⵎⵔⵙ ⵜⵍⵡⵉⵃⵜ ⵜⴰⵏⴳⴰⵍⵜ QR ⵜⴰⵇⴱⵓⵔⵜ. ⵙⵙⵎⵔⵙ ⵜⵉⵏ ⵓⵖⵔⴰⴱ.</translation>
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
            <source>A tablet could not introduce itself. Reload its page and scan the QR code again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⵍⵡⵉⵃⵜ ⵓⵔ ⵜⵣⵎⵉⵔ ⴰⴷ ⵜⵎⵎⵍ ⵉⵅⴼ ⵏⵏⵙ. ⴰⵍⵙ ⴰⵙⵓⵣⴷⵎ ⵏ ⵜⴰⵙⵏⴰ, ⵙⵙⵎⵔⵙ ⵜⴰⵏⴳⴰⵍⵜ QR ⴷⴰⵖ.</translation>
        </message>
        <message>
            <source>The tablet got an invitation that it can't read. Invite it again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵓⵎⵥ ⵜⵍⵡⵉⵃⵜ ⵜⵉⵖⵔⵉ ⵓⵔ ⵉⵜⵜⵓⵖⵔⵉⵏ. ⵖⵔ ⴰⵙ ⴷⴰⵖ.</translation>
        </message>
        <message>
            <source>The invitation was sealed for another tablet. Look for tablets again, then invite it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵉⵖⵔⵉ ⵜⵜⵓⵔⴳⵍ ⵉ ⵜⵍⵡⵉⵃⵜ ⵢⴰⴹⵏ. ⵔⵣⵓ ⵅⴼ ⵜⵍⵡⵉⵃⵉⵏ ⴷⴰⵖ, ⴹⴰⵕⵜ ⵖⵔ ⴰⵙ.</translation>
        </message>
        <message>
            <source>The invitation was for another tablet. Invite this one by its name.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵉⵖⵔⵉ ⵉ ⵜⵍⵡⵉⵃⵜ ⵢⴰⴹⵏ. ⵖⵔ ⵉ ⵜⴰⴷ ⵙ ⵢⵉⵙⵎ ⵏⵏⵙ.</translation>
        </message>
        <message>
            <source>The tablet belongs to another school. If it shall belong to yours, delete its data folder.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⵍⵡⵉⵃⵜ ⵏ ⵜⵉⵏⵎⵍ ⵢⴰⴹⵏ. ⵎⴽ ⵉⵇⵇⴰⵏ ⴰⴷ ⵜⴳ ⵜⵉⵏ ⵏⵏⴽ, ⴽⴽⵙ ⴰⵙⴷⴰⵡ ⵏ ⵉⴼⴽⴰ ⵏⵏⵙ.</translation>
        </message>
        <message>
            <source>The invitation is older than the one before. Invite the tablet again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵉⵖⵔⵉ ⵜⵇⴷⵎ ⵅⴼ ⵜⵏⵏⴰ ⵉⵣⵔⵉⵏ. ⵖⵔ ⵉ ⵜⵍⵡⵉⵃⵜ ⴷⴰⵖ.</translation>
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
            <source>Pupils of this class show their pictures or their card first.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵏⵍⵎⴰⴷⵏ ⵏ ⵜⵣⵇⵇⴰ ⴰⴷ ⴷⴰ ⵙⵎⴰⵍⵏ ⵣⵡⴰⵔ ⵜⵉⵡⵍⴰⴼⵉⵏ ⵏⵖⴷ ⵜⴰⴽⴰⵔⴹⴰ ⵏⵏⵙⵏ.</translation>
        </message>
        <message>
            <source>A pupil touched other pictures than their own.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵢⴰⵏ ⵓⵏⵍⵎⴰⴷ ⵉⴳⵔ ⵜⵉⵡⵍⴰⴼⵉⵏ ⵢⴰⴹⵏ.</translation>
        </message>
        <message>
            <source>Wrong pictures too often. Wait a minute, or choose who sits at this tablet yourself.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴳⴳⵓⵜⵏⵜ ⵜⵡⵍⴰⴼⵉⵏ ⵉⵣⴳⵍⵏ. ⵇⵇⵍ ⵢⴰⵜ ⵜⵓⵙⴷⵉⴷⵜ, ⵏⵖⴷ ⵙⵜⵉ ⵙ ⵉⵅⴼ ⵏⵏⴽ ⵎⴰ ⵉⵇⵇⵉⵎⵏ ⵖⵔ ⵜⴼⵍⵡⵉⵜ ⴰⴷ.</translation>
        </message>
        <message>
            <source>A card was shown that is not of this class, or is not good any more.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵢⴰⵜ ⵜⴽⴰⵔⴹⴰ ⵓⵔ ⵜⴳⵉ ⵜⵉⵏ ⵜⵣⵇⵇⴰ ⴰⴷ, ⵏⵖⴷ ⵓⵔ ⵙⵓⵍ ⵜⵙⵡⵓⵔⵉ.</translation>
        </message>
        <message>
            <source>Wrong cards too often. The tablet waits a minute.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴳⴳⵓⵜⵏⵜ ⵜⴽⴰⵔⴹⵉⵡⵉⵏ ⵉⵣⴳⵍⵏ. ⵜⴰⴼⵍⵡⵉⵜ ⴷⴰ ⵜⵜⵇⵇⵍ ⵢⴰⵜ ⵜⵓⵙⴷⵉⴷⵜ.</translation>
        </message>
        <message>
            <source>The class is away: nobody can look at pictures or cards now.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵔ ⵜⵍⵍⵉ ⵜⵣⵇⵇⴰ: ⵓⵔ ⵉⵍⵍⵉ ⵎⴰ ⵉⵥⵕⵔⵏ ⵜⵉⵡⵍⴰⴼⵉⵏ ⵏⵖⴷ ⵜⵉⴽⴰⵔⴹⵉⵡⵉⵏ ⵖⵉⵍⴰⴷ.</translation>
        </message>
        <message>
            <source>Nobody sits at this tablet yet. Let the pupils choose their names.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵔ ⵜⴰ ⵉⵇⵇⵉⵎ ⵢⴰⵏ ⴳ ⵜⵍⵡⵉⵃⵜ ⴰⴷ. ⴰⵊⵊ ⵉⵏⴰⵍⵎⴰⴷⵏ ⴰⴷ ⵙⵜⵉⵏ ⵉⵙⵎⴰⵡⵏ ⵏⵏⵙⵏ.</translation>
        </message>
        <message>
            <source>A tablet shows a lesson that was not sent. Send the lesson again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⵍⵡⵉⵃⵜ ⴷⴰ ⵜⵙⴽⴰⵏ ⵜⴰⵎⵙⵉⵔⵜ ⵓⵔ ⵉⵜⵜⵢⴰⵣⵏⵏ. ⴰⵣⵏ ⵜⴰⵎⵙⵉⵔⵜ ⴷⴰⵖ.</translation>
        </message>
        <message>
            <source>A tablet sent the same work again with other content. The first was kept.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵓⵣⵏ ⵜⵍⵡⵉⵃⵜ ⵜⴰⵡⵓⵔⵉ ⴷⴰⵖ ⵙ ⵓⵎⴰⵢ ⵢⴰⴹⵏ. ⵉⵜⵜⵓⵃⴹⴰ ⵓⵎⵣⵡⴰⵔⵓ.</translation>
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
            <source>A tablet typed a wrong code. Let it type the one on the wall.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵓⵔⴰ ⵜⵍⵡⵉⵃⵜ ⵜⴰⵏⴳⴰⵍⵜ ⵓⵔ ⵉⵖⵓⴷⴰⵏ. ⴰⵔⴰ ⵜⵉⵏ ⵓⵖⵔⴰⴱ.</translation>
        </message>
        <message>
            <source>The class is full: no more tablets can join.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴽⵜⵓⵔ ⵜⴳⵔⵓⵎⵜ: ⵓⵔ ⵙⵓⵍ ⵜⵣⵎⵉⵔ ⵜⵍⵡⵉⵃⵜ ⵢⴰⴹⵏ ⴰⴷ ⵜⴽⵛⵎ.</translation>
        </message>
        <message>
            <source>A tablet sent work that is too large. Nothing of it was kept.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵓⵣⵏ ⵜⵍⵡⵉⵃⵜ ⵜⴰⵡⵓⵔⵉ ⵎⵇⵇⵓⵔⵏ ⴱⴰⵀⵔⴰ. ⵓⵔ ⵣⴳⵙ ⵉⵜⵜⵓⵃⴹⴰ ⵡⴰⵍⵓ.</translation>
        </message>
        <message>
            <source>A tablet spoke of work that it had not announced. It begins again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵙⴰⵡⵍ ⵜⵍⵡⵉⵃⵜ ⵅⴼ ⵜⵡⵓⵔⵉ ⵓⵔ ⵜⵎⵎⵍ. ⴰⴷ ⵜⴱⴷⵓ ⴷⴰⵖ.</translation>
        </message>
        <message>
            <source>A tablet's work did not arrive whole. It sends it again by itself.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⵡⵓⵔⵉ ⵏ ⵜⵍⵡⵉⵃⵜ ⵓⵔ ⴷ ⵜⵍⴽⵉⵎ ⵜⵙⵎⴷ. ⴰⴷ ⵜⵜ ⵜⴰⵣⵏ ⴷⴰⵖ ⵙ ⵉⵅⴼ ⵏⵏⵙ.</translation>
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
        <message>
            <source>This is no whole pack: it is damaged, or something else. Get it again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵡⴰⴷ ⵓⵔ ⵉⴳⵉ ⴰⴽⵎⵎⵓⵙ ⵉⵙⵎⴷⵏ: ⵉⵅⵙⵔ ⵏⵖ ⵉⴳⴰ ⴽⵔⴰ ⵢⴰⴹⵏ. ⴰⵡⵉ ⵜ ⴷ ⴷⴰⵖ.</translation>
        </message>
        <message>
            <source>Parts of this pack overlap, contradict each other or hide. Get it again from its publisher.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵎⵓⵔⵏ ⵏ ⵓⴽⵎⵎⵓⵙ ⴰⴷ ⴷⴰ ⵜⵜⵎⵢⴰⵎⴰⵙⵏ ⵏⵖ ⴼⴼⵔⵏ. ⴰⵡⵉ ⵜ ⴷ ⴷⴰⵖ ⵖⵓⵔ ⵓⵎⴰⴼⵙⴰⵔ ⵏⵏⵙ.</translation>
        </message>
        <message>
            <source>This is no Tinmel pack. Choose a .tmpack file.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵡⴰⴷ ⵓⵔ ⵉⴳⵉ ⴰⴽⵎⵎⵓⵙ ⵏ ⵜⵉⵏⵎⵍ. ⵙⵜⵉ ⴰⴼⴰⵢⵍⵓ .tmpack.</translation>
        </message>
        <message>
            <source>This is a folder. Build it first: tinmel pack build.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵡⴰⴷ ⵉⴳⴰ ⴰⵙⴷⴰⵡ. ⵙⴽⵔ ⵣⴳⵙ ⴰⴽⵎⵎⵓⵙ ⵙⴳ ⵜⵉⵣⵡⵓⵔⵉ: tinmel pack build.</translation>
        </message>
        <message>
            <source>The texts are too long together, or too tangled. Make two packs of this one.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⴹⵕⵉⵚⵏ ⵖⵣⵣⵉⴼⵏ ⴱⴰⵀⵔⴰ ⴰⴽⴽⵯ, ⵏⵖ ⵎⵔⵓⵣⵣⴰⵏ. ⵙⴽⵔ ⵣⴳⵙ ⵙⵉⵏ ⵉⴽⵎⵎⵓⵙⵏ.</translation>
        </message>
        <message>
            <source>The drawings have too many parts together. Simplify this one, or save it as PNG or WebP.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴳ ⵉⵙⵓⵏⵖⵏ ⴰⴽⴽⵯ ⴽⵉⴳⴰⵏ ⵏ ⵉⵎⵓⵔⵏ. ⵙⵙⴼⵙⵓⵙ ⴰⵙⵓⵏⵖ ⴰⴷ, ⵏⵖ ⵃⴹⵓ ⵜ ⵙ PNG ⵏⵖ WebP.</translation>
        </message>
        <message>
            <source>The pack is too large.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⴽⵎⵎⵓⵙ ⵉⵎⵇⵇⵓⵔ ⴱⴰⵀⵔⴰ.</translation>
        </message>
        <message>
            <source>The pack holds too many files.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⴽⵎⵎⵓⵙ ⴳⵉⵙ ⴽⵉⴳⴰⵏ ⵏ ⵉⴼⵓⵢⵍⴰ.</translation>
        </message>
        <message>
            <source>This file is packed in a way that packs don't use.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⴼⴰⵢⵍⵓ ⴰⴷ ⵉⵣⵎⵎⵎ ⵙ ⵜⴱⵔⵉⴷⵜ ⵓⵔ ⵙⵙⵎⵔⴰⵙⵏ ⵉⴽⵎⵎⴰⵙ.</translation>
        </message>
        <message>
            <source>This file is locked with a password; packs are never locked.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⴼⴰⵢⵍⵓ ⴰⴷ ⵉⵔⴳⵍ ⵙ ⵜⴳⵓⵔⵉ; ⵉⴽⵎⵎⴰⵙ ⵓⵔ ⴷⴰ ⵜⵜⵓⵔⴳⴰⵍⵏ.</translation>
        </message>
        <message>
            <source>Two files have this name, or names that some computers can't tell apart.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵙⵉⵏ ⵉⴼⵓⵢⵍⴰ ⵖⵓⵔⵙⵏ ⵉⵙⵎ ⴰⴷ, ⵏⵖ ⵉⵙⵎⴰⵡⵏ ⵎⵔⵡⴰⵙⵏⵉⵏ.</translation>
        </message>
        <message>
            <source>This name is not allowed: letters, digits, `-`, `_` and `.` only, in folders with `/`.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵙⵎ ⴰⴷ ⵓⵔ ⵉⵜⵜⵓⴰⵊⵊⴰ: ⵉⵙⴽⴽⵉⵍⵏ, ⵉⵣⵡⵉⵍⵏ, `-`, `_` ⴷ `.` ⵀⵍⵍⵉ, `/` ⴳⵔ ⵉⵙⴷⴰⵡⵏ.</translation>
        </message>
        <message>
            <source>This is a link or a device, no plain file.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵡⴰⴷ ⵉⴳⴰ ⴰⵣⴷⴰⵢ ⵏⵖ ⴰⵍⵍⴰⵍ, ⵓⵔ ⵉⴳⵉ ⴰⴼⴰⵢⵍⵓ.</translation>
        </message>
        <message>
            <source>This file is longer or shorter than the pack says. Get the pack again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⴼⴰⵢⵍⵓ ⴰⴷ ⵉⵖⵣⵣⵉⴼ ⵏⵖ ⵉⵇⵚⵚⵕ ⵅⴼ ⵎⴰⵢ ⵉⵏⵏⴰ ⵓⴽⵎⵎⵓⵙ. ⴰⵡⵉ ⴷ ⴰⴽⵎⵎⵓⵙ ⴷⴰⵖ.</translation>
        </message>
        <message>
            <source>This file was changed after the pack was made. Get the pack again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⴼⴰⵢⵍⵓ ⴰⴷ ⵉⵏⴼⵍ ⴹⴰⵕⵜ ⵓⵙⴽⴰⵔ ⵏ ⵓⴽⵎⵎⵓⵙ. ⴰⵡⵉ ⴷ ⴰⴽⵎⵎⵓⵙ ⴷⴰⵖ.</translation>
        </message>
        <message>
            <source>This file is in the pack, but not in its manifest.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⴼⴰⵢⵍⵓ ⴰⴷ ⵉⵍⵍⴰ ⴳ ⵓⴽⵎⵎⵓⵙ, ⵎⴰⵛⴰ ⵓⵔ ⵉⵍⵍⵉ ⴳ ⵜⵍⴳⴰⵎⵜ ⵏⵏⵙ.</translation>
        </message>
        <message>
            <source>The manifest calls this file a pupils' file, or a teacher's, against its place.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⵍⴳⴰⵎⵜ ⵜⵏⵏⴰ ⴰⴼⴰⵢⵍⵓ ⴰⴷ ⵏ ⵉⵏⴰⵍⵎⴰⴷⵏ, ⵏⵖ ⵏ ⵓⵙⵍⵎⴰⴷ, ⵎⴳⴰⵍ ⵏ ⵓⴷⵖⴰⵔ ⵏⵏⵙ.</translation>
        </message>
        <message>
            <source>Manifest and pack.json name different packs or versions.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⵍⴳⴰⵎⵜ ⴷ pack.json ⵏⵏⴰⵏ ⵉⴽⵎⵎⴰⵙ ⵏⵖ ⵜⵓⵏⵖⵉⵍⵉⵏ ⵎⵣⴰⵔⴰⵢⵏⵉⵏ.</translation>
        </message>
        <message>
            <source>The manifest is not written in the one canonical way.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⵍⴳⴰⵎⵜ ⵓⵔ ⵜⵜⵢⴰⵔⴰ ⵙ ⵜⴱⵔⵉⴷⵜ ⵉⵇⵇⴰⵏⵏ.</translation>
        </message>
        <message>
            <source>The manifest can't be read.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⵍⴳⴰⵎⵜ ⵓⵔ ⵜⵜⵓⵖⵔⵉ.</translation>
        </message>
        <message>
            <source>The pack is not signed. Ask its publisher for the signed one.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⴽⵎⵎⵓⵙ ⵓⵔ ⵉⵙⵜⵉⵏⵢⵉ. ⵙⵙⵓⵜⵔ ⵡⵏⵏⴰ ⵉⵙⵜⵉⵏⵢⵉⵏ ⵉ ⵓⵎⴰⴼⵙⴰⵔ ⵏⵏⵙ.</translation>
        </message>
        <message>
            <source>The key that signed this pack was withdrawn. Ask the publisher for a newer pack.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⵙⴰⵔⵓⵜ ⵏⵏⴰ ⵉⵙⵜⵉⵏⵢⵉⵏ ⴰⴽⵎⵎⵓⵙ ⴰⴷ ⵜⵜⵓⴽⴽⵙ. ⵙⵙⵓⵜⵔ ⴰⴽⵎⵎⵓⵙ ⴰⵎⴰⵢⵏⵓ ⵉ ⵓⵎⴰⴼⵙⴰⵔ.</translation>
        </message>
        <message>
            <source>The pack is signed by a publisher whom this computer does not know.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵙⵜⵉⵏⵢⵉ ⴰⴽⵎⵎⵓⵙ ⵢⴰⵏ ⵓⵎⴰⴼⵙⴰⵔ ⵓⵔ ⵉⵙⵙⵉⵏ ⵓⵎⵙⵙⵓⴷⵙ ⴰⴷ.</translation>
        </message>
        <message>
            <source>The signature belongs to another pack.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⵙⵜⵉⵏⵢⵉ ⵏ ⵓⴽⵎⵎⵓⵙ ⵢⴰⴹⵏ.</translation>
        </message>
        <message>
            <source>The signature can't be read.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⵙⵜⵉⵏⵢⵉ ⵓⵔ ⵉⵜⵜⵓⵖⵔⵉ.</translation>
        </message>
        <message>
            <source>The signature is false. Get the pack again from its publisher.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⵙⵜⵉⵏⵢⵉ ⵓⵔ ⵉⵖⵓⴷⵉ. ⴰⵡⵉ ⴷ ⴰⴽⵎⵎⵓⵙ ⴷⴰⵖ ⵖⵓⵔ ⵓⵎⴰⴼⵙⴰⵔ ⵏⵏⵙ.</translation>
        </message>
        <message>
            <source>This is a private key, which is nobody else's business. Nothing of it was kept. Choose the pack, or the file that ends in .publisher.json.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⴷ ⵜⴳⴰ ⵜⴰⵙⴰⵔⵓⵜ ⵜⵓⵏⵏⵉⴳⵜ. ⵓⵔ ⵣⴳⵙ ⵉⵜⵜⵓⵃⴹⴰ ⵡⴰⵍⵓ. ⵙⵜⵉ ⴰⴽⵎⵎⵓⵙ, ⵏⵖ ⴰⴼⴰⵢⵍⵓ ⵏⵏⴰ ⵉⵜⵜⵙⵎⴷⴰⵏ ⵙ .publisher.json.</translation>
        </message>
        <message>
            <source>This is one publisher's file; its name ends in .publisher.json. Add it to a list with: tinmel pack trust.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵡⴰⴷ ⵉⴳⴰ ⴰⴼⴰⵢⵍⵓ ⵏ ⵢⴰⵏ ⵓⵎⴰⴼⵙⴰⵔ; ⴷⴰ ⵉⵜⵜⵙⵎⴷⴰ ⵢⵉⵙⵎ ⵏⵏⵙ ⵙ .publisher.json. ⵔⵏⵓ ⵜ ⵉ ⵜⵍⴳⴰⵎⵜ ⵙ: tinmel pack trust.</translation>
        </message>
        <message>
            <source>This is a list of publishers. Choose a pack, or the file that ends in .publisher.json.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⴷ ⵜⴳⴰ ⵜⴰⵍⴳⴰⵎⵜ ⵏ ⵉⵎⴰⴼⵙⴰⵔⵏ. ⵙⵜⵉ ⴰⴽⵎⵎⵓⵙ, ⵏⵖ ⴰⴼⴰⵢⵍⵓ ⵏⵏⴰ ⵉⵜⵜⵙⵎⴷⴰⵏ ⵙ .publisher.json.</translation>
        </message>
        <message>
            <source>Another program is changing the list of publishers. Try again in a moment.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⵖⴰⵡⴰⵙ ⵢⴰⴹⵏ ⴷⴰ ⵉⵙⵏⴼⴰⵍ ⵜⴰⵍⴳⴰⵎⵜ ⵏ ⵉⵎⴰⴼⵙⴰⵔⵏ. ⴰⵔⵎ ⴷⴰⵖ ⵉⵎⵉⴽ ⴷⴼⴼⵉⵔ.</translation>
        </message>
        <message>
            <source>The list of publishers can't be read.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⵍⴳⴰⵎⵜ ⵏ ⵉⵎⴰⴼⵙⴰⵔⵏ ⵓⵔ ⵜⵜⵓⵖⵔⵉ.</translation>
        </message>
        <message>
            <source>Eight publishers have signed this pack already; no more can.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵎⴰⵏⵢⴰ ⵏ ⵉⵎⵙⵓⴼⵖⵏ ⵙⵙⵉⵏⵢⴰⵏ ⵜⴰⵎⵙⵉⵔⵜ ⴰⴷ; ⵓⵔ ⵉⵖⵉⵢ ⵓⴳⴳⴰⵔ.</translation>
        </message>
        <message>
            <source>This is no publisher's public part. Ask for the file that ends in .publisher.json.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⵢⴰ ⵓⵔ ⵉⴳⵉ ⴰⴳⵣⵓⵎ ⴰⵣⴰⵢⵣ ⵏ ⵓⵎⵙⵓⴼⵖ. ⵙⵓⵜⵔ ⴰⴼⴰⵢⵍⵓ ⵏⵏⴰ ⵉⵜⵜⵙⵎⴷⴰⵏ ⵙ .publisher.json.</translation>
        </message>
        <message>
            <source>The list has this key already, under this other id.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵍⵍⴰ ⵜⵙⴰⵔⵓⵜ ⴰⴷ ⵢⴰⴷ ⴳ ⵜⵍⴳⴰⵎⵜ, ⵙ ⵓⵎⴰⴳⵉ ⴰⴷ ⵢⴰⴹⵏ.</translation>
        </message>
        <message>
            <source>This key was withdrawn and stays so. Ask the publisher for the new key.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⵙⴰⵔⵓⵜ ⴰⴷ ⵜⵜⵓⴽⴽⵙ. ⵙⵓⵜⵔ ⵜⴰⵎⴰⵢⵏⵓⵜ ⵙⴳ ⵓⵎⵙⵓⴼⵖ.</translation>
        </message>
        <message>
            <source>This version is here already with other content. A changed pack needs a new version.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵓⵏⵖⵉⵍⵜ ⴰⴷ ⵜⵍⵍⴰ ⴷⴰ ⵢⴰⴷ ⵙ ⵜⵓⵎⴰⵢⵜ ⵢⴰⴹⵏ. ⴰⴽⵎⵎⵓⵙ ⵉⵜⵜⵓⵙⵏⴼⵍⵏ ⵉⵅⵚⵚⴰ ⵜ ⵜⵓⵏⵖⵉⵍⵜ ⵜⴰⵎⴰⵢⵏⵓⵜ.</translation>
        </message>
        <message>
            <source>This pack's name belongs to another publisher. A changed pack needs a name of its own.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵙⵎ ⵏ ⵓⴽⵎⵎⵓⵙ ⴰⴷ ⵡⵉⵏ ⵓⵎⴰⴼⵙⴰⵔ ⵢⴰⴹⵏ. ⴰⴽⵎⵎⵓⵙ ⵉⵜⵜⵓⵙⵏⴼⵍⵏ ⵉⵅⵚⵚⴰ ⵜ ⵢⵉⵙⵎ ⵏⵏⵙ.</translation>
        </message>
        <message>
            <source>Another key is known for this publisher. Ask them which one is right before you add it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵍⵍⴰ ⵜⵙⴰⵔⵓⵜ ⵢⴰⴹⵏ ⵉ ⵓⵎⴰⴼⵙⴰⵔ ⴰⴷ. ⵙⵇⵙⴰ ⵜ ⵎⴰⵏ ⵜⴰⵏ ⵉⵖⵓⴷⴰⵏ ⴷⴰⵜ ⴰⴷ ⵜⵜ ⵜⵔⵏⵓⴷ.</translation>
        </message>
        <message>
            <source>The pack's file is gone from this computer. Add the pack again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵔ ⵢⴰⴷ ⵉⵍⵍⵉ ⵓⴼⴰⵢⵍⵓ ⵏ ⵓⴽⵎⵎⵓⵙ ⴳ ⵓⵎⵙⵙⵓⴷⵙ ⴰⴷ. ⵔⵏⵓ ⴰⴽⵎⵎⵓⵙ ⴷⴰⵖ.</translation>
        </message>
        <message>
            <source>The pack's file was damaged on the disk. Add the pack again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵅⵙⵔ ⵓⴼⴰⵢⵍⵓ ⵏ ⵓⴽⵎⵎⵓⵙ ⴳ ⵓⴹⴱⵙⵉ. ⵔⵏⵓ ⴰⴽⵎⵎⵓⵙ ⴷⴰⵖ.</translation>
        </message>
        <message>
            <source>There is no text in the language “{language}”: write {file}, or name a fallback.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵔ ⵉⵍⵍⵉ ⵓⴹⵕⵉⵚ ⴳ ⵜⵓⵜⵍⴰⵢⵜ “{language}”: ⴰⵔⴰ {file}, ⵏⵖ ⵙⵎⵎⵉ ⵜⵓⵜⵍⴰⵢⵜ ⵢⴰⴹⵏ.</translation>
        </message>
        <message>
            <source>This file is missing.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⴼⴰⵢⵍⵓ ⴰⴷ ⵓⵔ ⵉⵍⵍⵉ.</translation>
        </message>
        <message>
            <source>The system or an editor left this file here. Delete it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⵏⴰⴳⵔⴰⵡ ⵏⵖ ⴰⵎⵙⵙⵉⵥⵕⴳ ⴰⴷ ⴷⴰ ⵉⴼⵍⵏ ⴰⴼⴰⵢⵍⵓ ⴰⴷ. ⴽⴽⵙ ⵜ.</translation>
        </message>
        <message>
            <source>This file is too large.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⴼⴰⵢⵍⵓ ⴰⴷ ⵉⵎⵇⵇⵓⵔ ⴱⴰⵀⵔⴰ.</translation>
        </message>
        <message>
            <source>A pack has no place for this file. Move or remove it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵔ ⵉⵍⵍⵉ ⵓⴷⵖⴰⵔ ⵉ ⵓⴼⴰⵢⵍⵓ ⴰⴷ ⴳ ⵓⴽⵎⵎⵓⵙ. ⵙⵎⵎⵓⵜⵜⵉ ⵜ ⵏⵖ ⴽⴽⵙ ⵜ.</translation>
        </message>
        <message>
            <source>The lesson's id and the name of its folder differ.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⵏⵎⵎⴰⵍ ⵏ ⵜⵎⵙⵉⵔⵜ ⴷ ⵢⵉⵙⵎ ⵏ ⵓⵙⴷⴰⵡ ⵏⵏⵙ ⵎⵣⴰⵔⴰⵢⵏ.</translation>
        </message>
        <message>
            <source>This file is not as the format asks.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⴼⴰⵢⵍⵓ ⴰⴷ ⵓⵔ ⵉⴳⵉ ⴰⵎ ⵏⵏⴰ ⵜⵔⴰ ⵜⴰⵍⵖⴰ.</translation>
        </message>
        <message>
            <source>This is no readable JSON. Look just before it: a comma, a quotation mark or a brace is missing or too many.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵡⴰⴷ ⵓⵔ ⵉⴳⵉ JSON ⵉⵜⵜⵓⵖⵔⴰⵏ. ⵥⵕ ⵎⴰⵢ ⵉⵣⵔⵉⵏ ⴷⴰⵜ ⴰⵙ: ⵜⴰⵙⴽⵔⵉⵜ, ⵜⵉⵛⵛⵔⵜ ⵏⵖ ⵜⴰⵎⵥⵥⵓⵖⵜ ⵓⵔ ⵉⵍⵍⵉⵏ ⵏⵖ ⵓⴳⴳⴰⵔ.</translation>
        </message>
        <message>
            <source>This file begins with an invisible mark (BOM). Save it as UTF-8 without BOM in your editor.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵙⵙⵏⵜⵉ ⵓⴼⴰⵢⵍⵓ ⴰⴷ ⵙ ⵜⵎⴰⵜⴰⵔⵜ ⵓⵔ ⵉⵜⵜⵢⴰⵥⵕⵏ (BOM). ⵃⴹⵓ ⵜ ⵙ UTF-8 ⵡⴰⵔ BOM.</translation>
        </message>
        <message>
            <source>This picture does more than draw: scripts, styles, text and links are not allowed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⵡⵍⴰⴼⵜ ⴰⴷ ⵜⵙⴽⴰⵔ ⵓⴳⴳⴰⵔ ⵏ ⵓⵙⵓⵏⵖ: ⵉⵙⴽⵔⵉⴱⵜⵏ, ⵉⵖⵓⵏⴰⴱ, ⵉⴹⵕⵉⵚⵏ ⴷ ⵉⵣⴷⴰⵢⵏ ⵓⵔ ⵜⵜⵓⴰⵊⵊⴰⵏ.</translation>
        </message>
        <message>
            <source>This picture is too large or has too many parts: 4096 points each way, drawings 80 KB.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⵡⵍⴰⴼⵜ ⴰⴷ ⵜⵎⵇⵇⵓⵔ ⴱⴰⵀⵔⴰ ⵏⵖ ⴳⵉⵙ ⴽⵉⴳⴰⵏ ⵏ ⵉⵎⵓⵔⵏ: 4096 ⵏ ⵜⵏⵇⵇⵉⴹⵉⵏ ⴳ ⴽⵓ ⵜⴰⵙⴳⴰ, 80 KB ⵉ ⵓⵙⵓⵏⵖ.</translation>
        </message>
        <message>
            <source>This file is no picture, sound or film of the kind that its name says.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⴼⴰⵢⵍⵓ ⴰⴷ ⵓⵔ ⵉⴳⵉ ⵜⴰⵡⵍⴰⴼⵜ, ⵉⵎⵙⵍⵉ ⵏⵖ ⴰⴼⵉⵍⵎ ⵣⵓⵏⴷ ⵎⴰⵢ ⵉⵏⵏⴰ ⵢⵉⵙⵎ ⵏⵏⵙ.</translation>
        </message>
        <message>
            <source>This picture can't be read as SVG.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⵡⵍⴰⴼⵜ ⴰⴷ ⵓⵔ ⵜⵜⵓⵖⵔⵉ ⵙ SVG.</translation>
        </message>
        <message>
            <source>A file is named here that the pack doesn't have.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵜⵜⵢⴰⵏⵏⴰ ⴷⴰ ⵓⴼⴰⵢⵍⵓ ⵓⵔ ⵉⵍⵍⵉⵏ ⴳ ⵓⴽⵎⵎⵓⵙ.</translation>
        </message>
        <message>
            <source>This text holds a script, or a link that runs one. Texts only say something.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⴹⵕⵉⵚ ⴰⴷ ⴳⵉⵙ ⴰⵙⴽⵔⵉⴱⵜ, ⵏⵖ ⴰⵣⴷⴰⵢ ⵉⵜⵜⴰⵣⵣⵍⵏ ⵢⴰⵏ. ⵉⴹⵕⵉⵚⵏ ⴷⴰ ⵜⵜⵉⵏⵉⵏ ⴽⵔⴰ ⵀⴰⵏ.</translation>
        </message>
        <message>
            <source>This text is empty.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⴹⵕⵉⵚ ⴰⴷ ⵉⵅⵡⴰ.</translation>
        </message>
        <message>
            <source>This text is not UTF-8.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⴹⵕⵉⵚ ⴰⴷ ⵓⵔ ⵉⴳⵉ UTF-8.</translation>
        </message>
        <message>
            <source>The answer doesn't fit this step.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵔ ⵜⵎⵙⴰⵙⴰ ⵜⵎⵔⴰⵔⵓⵜ ⴷ ⵜⵙⵓⵔⵉⴼⵜ ⴰⴷ.</translation>
        </message>
        <message>
            <source>The answer belongs to another kind of step.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⵔⴰⵔⵜ ⵏ ⵡⴰⵏⴰⵡ ⵢⴰⴹⵏ ⵏ ⵓⵙⵓⵔⵉⴼ.</translation>
        </message>
        <message>
            <source>The answer is not in the expected form.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⵔⴰⵔⵜ ⵓⵔ ⵜⴳⵉ ⵙ ⵜⴰⵍⵖⴰ ⵉⵇⵇⴰⵏⵏ.</translation>
        </message>
        <message>
            <source>The answer can't be read as JSON.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⵔⴰⵔⵜ ⵓⵔ ⵜⵜⵓⵖⵔⵉ ⵙ JSON.</translation>
        </message>
        <message>
            <source>This is too large to import. Part it, and import the parts.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵅⴰⵜⵔ ⴰⵢⴰ ⴱⴰⵀⵔⴰ. ⴱⴹⵓ ⵜ, ⵜⵙⴽⵛⵎⴷ ⵉⴳⵣⵣⵓⵎⵏ.</translation>
        </message>
        <message>
            <source>From here on this is not UTF-8. Open it in an editor and save it as UTF-8.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵙⴳ ⴷⴰ ⵓⵔ ⵉⴳⵉ UTF-8. ⵕⵥⵎ ⵜ ⴳ ⵓⵎⴰⵥⵔⴰⴳ, ⵜⵃⴹⵓⴷ ⵜ ⵙ UTF-8.</translation>
        </message>
        <message>
            <source>So many questions don't fit: a pack has at most 1,600. Part the file.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴳⴳⵓⵜⵏ ⵉⵙⵇⵙⵉⵜⵏ: 1600 ⴰⵢⴷ ⵉⴳⴰⵏ ⵜⵉⴳⵉⵔⴰ ⵏ ⵜⵎⵙⵉⵔⵜ. ⴱⴹⵓ ⴰⴼⴰⵢⵍⵓ.</translation>
        </message>
        <message>
            <source>No question that a pack has a place for is in this file.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵔ ⵉⵍⵍⵉ ⵓⵙⵇⵙⵉ ⵏⵏⴰ ⵉⵖⵉⵢⵏ ⴰⴷ ⵉⴽⵛⵎ ⵖⵔ ⵜⵎⵙⵉⵔⵜ ⴳ ⵓⴼⴰⵢⵍⵓ ⴰⴷ.</translation>
        </message>
        <message>
            <source>The brace that opens here is never closed. A brace that is only a sign stands behind a \.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⵙⴽⵉⵡⵜ ⵏⵏⴰ ⵉⵕⵥⵎⵏ ⴷⴰ ⵓⵔ ⵜⵇⵇⵉⵏ. ⵜⴰⵙⴽⵉⵡⵜ ⵏⵏⴰ ⵉⴳⴰⵏ ⵖⴰⵙ ⴰⵎⴰⵜⴰⵔ ⴷⴰ ⵜⵜⵜⵓⵔⴰ ⴷⴰⵔⵜ \.</translation>
        </message>
        <message>
            <source>The brace that closes here was never opened. A brace that is only a sign stands behind a \.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⵙⴽⵉⵡⵜ ⵏⵏⴰ ⵉⵇⵇⵏⵏ ⴷⴰ ⵓⵔ ⵜⵕⵥⵉⵎ. ⵜⴰⵙⴽⵉⵡⵜ ⵏⵏⴰ ⵉⴳⴰⵏ ⵖⴰⵙ ⴰⵎⴰⵜⴰⵔ ⴷⴰ ⵜⵜⵜⵓⵔⴰ ⴷⴰⵔⵜ \.</translation>
        </message>
        <message>
            <source>This question has too few answers.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴷⵔⵓⵙⵏⵜ ⵜⵎⵔⵓⵔⵉⵡⵉⵏ ⵏ ⵓⵙⵇⵙⵉ ⴰⴷ.</translation>
        </message>
        <message>
            <source>This answer is no number. Write 12, 12:0.5 for give or take, or 11..13.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⵎⵔⴰⵔⵓⵜ ⴰⴷ ⵓⵔ ⵜⴳⵉ ⵓⵟⵟⵓⵏ. ⴰⵔⴰ 12, 12:0.5 ⵏⵖⴷ 11..13.</translation>
        </message>
        <message>
            <source>A pair is written: =left -&gt; right.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⵢⵓⴳⴰ ⴷⴰ ⵜⵜⵜⵓⵔⴰ: =left -&gt; right.</translation>
        </message>
        <message>
            <source>An answer stands here without a question before it.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵍⵍⴰ ⴷⴰ ⵜⵎⵔⴰⵔⵓⵜ ⴱⵍⴰ ⴰⵙⵇⵙⵉ ⴷⴰⵜ ⴰⵙ.</translation>
        </message>
        <message>
            <source>This question has no line that begins with ANSWER:.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⵙⵇⵙⵉ ⴰⴷ ⵓⵔ ⵖⵓⵔⵙ ⵉⵣⵔⵉⴳ ⵏⵏⴰ ⵉⴱⴷⴰⵏ ⵙ ANSWER:.</translation>
        </message>
        <message>
            <source>The right answer named here is not among the answers.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⵎⵔⴰⵔⵓⵜ ⵉⵖⵓⴷⴰⵏ ⵓⵔ ⵜⵍⵍⵉ ⴳⵔ ⵜⵎⵔⵓⵔⵉⵡⵉⵏ.</translation>
        </message>
        <message>
            <source>This question needs two answers or more, lettered A), B) and so on.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⵙⵇⵙⵉ ⴰⴷ ⵉⵔⴰ ⵙⵏⴰⵜ ⵜⵎⵔⵓⵔⵉⵡⵉⵏ ⵏⵖⴷ ⵓⴳⴳⴰⵔ, ⵙ A), B).</translation>
        </message>
        <message>
            <source>No folder of a language with a meta.yml is in here, such as fr-FR: this is no such project.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵔ ⵉⵍⵍⵉ ⴷⴰ ⵓⴽⴰⵔⴰⵎ ⵏ ⵜⵓⵜⵍⴰⵢⵜ ⵙ meta.yml, ⵣⵓⵏⴷ fr-FR: ⵓⵔ ⵉⴳⵉ ⴰⵙⵏⴼⴰⵔ ⴰⴷ.</translation>
        </message>
        <message>
            <source>This can't be read as YAML, or does more than a list of titles needs.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵔ ⵉⵖⵉⵢ ⴰⴷ ⵉⵜⵜⵡⴰⵖⵔ ⵙ YAML, ⵏⵖⴷ ⵉⵙⴽⴰⵔ ⵓⴳⴳⴰⵔ.</translation>
        </message>
        <message>
            <source>Nothing says under which licence this is. Say it, such as --licence CC-BY-SA-4.0.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵔ ⵉⵍⵍⵉ ⵎⴰ ⵉⵜⵜⵉⵏⵉⵏ ⵜⵓⵔⴰⴳⵜ. ⵉⵏⵉ ⵜⵜ, ⵣⵓⵏⴷ --licence CC-BY-SA-4.0.</translation>
        </message>
        <message>
            <source>This step's file is missing.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵡⵜⵜⴰ ⵓⴼⴰⵢⵍⵓ ⵏ ⵜⵙⵓⵔⵉⴼⵜ ⴰⴷ.</translation>
        </message>
        <message>
            <source>The project has more steps than a pack has places for.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵖⵓⵔ ⵓⵙⵏⴼⴰⵔ ⵜⵉⵙⵓⵔⵉⴼⵉⵏ ⵓⴳⴳⴰⵔ ⵏ ⵎⴰⴷ ⵜⵖⵉⵢ ⵜⵎⵙⵉⵔⵜ.</translation>
        </message>
        <message>
            <source>This is no signed document, or it was cut short. Ask for it again from its sender.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⵏⵏⴰ ⵓⵔ ⵜⵙⵜⵉⵏⵢⵉ, ⵏⵖ ⵓⵔ ⵜⵙⵎⵉⴷ. ⵙⵙⵓⵜⵔ ⵜⵜ ⴷⴰⵖ ⵉ ⵡⵏⵏⴰ ⵜⵜ ⵢⵓⵣⵏⵏ.</translation>
        </message>
        <message>
            <source>This is signed, but it is another kind of document. Choose the right file.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵡⴰⴷ ⵉⵙⵜⵉⵏⵢⵉ, ⵎⴰⵛⴰ ⵉⴳⴰ ⴰⵏⴰⵡ ⵢⴰⴹⵏ. ⵙⵜⵉ ⴰⴼⴰⵢⵍⵓ ⵉⵖⵓⴷⴰⵏ.</translation>
        </message>
        <message>
            <source>The signature is false: it was changed on its way. Ask for it again from its sender.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⵙⵜⵉⵏⵢⵉ ⵓⵔ ⵉⵖⵓⴷⵉ: ⵉⵏⴼⵍ ⴳ ⵓⴱⵔⵉⴷ. ⵙⵙⵓⵜⵔ ⵜ ⴷⴰⵖ ⵉ ⵡⵏⵏⴰ ⵜ ⵢⵓⵣⵏⵏ.</translation>
        </message>
        <message>
            <source>This is signed by nobody whom your district enrolled. Nothing was changed.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵔ ⵜ ⵉⵙⵜⵉⵏⵢⵉ ⴽⵔⴰ ⵏ ⵢⴰⵏ ⵜⵣⵎⵎⵎ ⵜⵎⵀⵍⴰ ⵏⵏⴽ. ⵓⵔ ⵉⵏⴼⵍ ⵡⴰⵍⵓ.</translation>
        </message>
        <message>
            <source>The enrolment behind this signature has run out. Ask your district for a new one.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵙⵎⴷ ⵓⵣⵎⵎⴻⵎ ⵏ ⵓⵙⵜⵉⵏⵢⵉ ⴰⴷ. ⵙⵙⵓⵜⵔ ⵢⴰⵏ ⵓⵎⴰⵢⵏⵓ ⵉ ⵜⵎⵀⵍⴰ ⵏⵏⴽ.</translation>
        </message>
        <message>
            <source>This school's enrolment has run out. Ask your district for a new enrolment file.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵙⵎⴷ ⵓⵣⵎⵎⴻⵎ ⵏ ⵜⵉⵏⵎⵍ ⴰⴷ. ⵙⵙⵓⵜⵔ ⴰⴼⴰⵢⵍⵓ ⵏ ⵓⵣⵎⵎⴻⵎ ⴰⵎⴰⵢⵏⵓ ⵉ ⵜⵎⵀⵍⴰ ⵏⵏⴽ.</translation>
        </message>
        <message>
            <source>The receiver does not know this school. Ask your district for a new enrolment file.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⵏⵔⵎⴰⵙ ⵓⵔ ⵉⵙⵙⵉⵏ ⵜⵉⵏⵎⵍ ⴰⴷ. ⵙⵙⵓⵜⵔ ⴰⴼⴰⵢⵍⵓ ⵏ ⵓⵣⵎⵎⴻⵎ ⴰⵎⴰⵢⵏⵓ ⵉ ⵜⵎⵀⵍⴰ ⵏⵏⴽ.</translation>
        </message>
        <message>
            <source>The receiver has no more room for this school. Tell your district; nothing is lost here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⵏⵔⵎⴰⵙ ⵓⵔ ⵙⵓⵍ ⵖⵓⵔⵙ ⴰⴷⵖⴰⵔ ⵉ ⵜⵉⵏⵎⵍ ⴰⴷ. ⵉⵏⵉ ⵜ ⵉ ⵜⵎⵀⵍⴰ; ⵓⵔ ⵉⵊⵍⵉ ⵡⴰⵍⵓ.</translation>
        </message>
        <message>
            <source>The receiver does not take files of this size. Carry it to your district on a stick.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⵏⵔⵎⴰⵙ ⵓⵔ ⴷⴰ ⵉⵜⵜⴰⵎⵥ ⵉⴼⵓⵢⵍⴰ ⵎⵇⵇⵓⵔⵏⵉⵏ. ⴰⵡⵉ ⵜ ⵙ ⵜⵎⵀⵍⴰ ⴳ ⵜⵙⴰⵔⵓⵜ USB.</translation>
        </message>
        <message>
            <source>The file arrived changed three times, so the receiver did not keep it. Send it again later.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵍⴽⵎ ⴷ ⵓⴼⴰⵢⵍⵓ ⵉⵏⴼⵍ ⴽⵕⴰⴹ ⵡⴰⵍⴰⵍⵏ, ⵓⵔ ⵜ ⵉⵃⴹⵉ ⵓⵏⵔⵎⴰⵙ. ⴰⵣⵏ ⵜ ⴷⴰⵖ ⵣⵉⴽ.</translation>
        </message>
        <message>
            <source>The receiver named an address that is not your district's; nothing was sent there. Tell your district.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⴼⴽⴰ ⵓⵏⵔⵎⴰⵙ ⴰⵏⵙⴰ ⵓⵔ ⵉⴳⵉⵏ ⵡⵉⵏ ⵜⵎⵀⵍⴰ ⵏⵏⴽ; ⵓⵔ ⴰⵙ ⵉⵜⵜⵢⴰⵣⵏ ⵡⴰⵍⵓ. ⵉⵏⵉ ⵜ ⵉ ⵜⵎⵀⵍⴰ.</translation>
        </message>
        <message>
            <source>The receiver has another version of Tinmel and does not understand this one. Tell your district; nothing is lost here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⵏⵔⵎⴰⵙ ⵖⵓⵔⵙ ⵜⵉⵏⵎⵍ ⵢⴰⴹⵏ, ⵓⵔ ⵉⴼⵀⵉⵎ ⵜⴰⴷ. ⵉⵏⵉ ⵜ ⵉ ⵜⵎⵀⵍⴰ; ⵓⵔ ⵉⵊⵍⵉ ⵡⴰⵍⵓ.</translation>
        </message>
        <message>
            <source>The sending was disturbed. Send again; what has arrived is not sent twice.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵅⵔⴱⵇ ⵜⵓⵣⵉⵏⵜ. ⴰⵣⵏ ⴷⴰⵖ; ⴰⵢⵏⵏⴰ ⵉⵍⴽⵎⵏ ⵓⵔ ⴷⴰ ⵉⵜⵜⵢⴰⵣⴰⵏ ⵙⵏⴰⵜ ⵜⵡⴰⵍⵉⵏ.</translation>
        </message>
        <message>
            <source>What answers at the district's address is no receiver of Tinmel (HTTP {status}). Tell your district; nothing is lost here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵡⵏⵏⴰ ⵉⵔⴰⵔⵏ ⴳ ⵡⴰⵏⵙⴰ ⵏ ⵜⵎⵀⵍⴰ ⵓⵔ ⵉⴳⵉ ⴰⵏⵔⵎⴰⵙ ⵏ ⵜⵉⵏⵎⵍ (HTTP {status}). ⵉⵏⵉ ⵜ ⵉ ⵜⵎⵀⵍⴰ; ⵓⵔ ⵉⵊⵍⵉ ⵡⴰⵍⵓ.</translation>
        </message>
        <message>
            <source>“{value}” is no school code. Use capital letters, digits and - only, at most 16.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>“{value}” ⵓⵔ ⵉⴳⵉ ⵜⴰⵏⴳⴰⵍⵜ ⵏ ⵜⵉⵏⵎⵍ. ⵉⵙⴽⴽⵉⵍⵏ ⵉⵎⵇⵇⵔⴰⵏⵏ, ⵉⵣⵡⵉⵍⵏ ⴷ - ⵀⵍⵍⵉ, 16 ⵙ ⵡⴰⵟⵟⴰⵙ.</translation>
        </message>
        <message>
            <source>“{value}” is no school: write its code, a colon and its name, such as 12345T:Ecole Ighil.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>“{value}” ⵓⵔ ⵉⴳⵉ ⵜⵉⵏⵎⵍ: ⴰⵔⴰ ⵜⴰⵏⴳⴰⵍⵜ, ⵙⵏⴰⵜ ⵜⵏⵇⵇⵉⴹⵉⵏ ⴷ ⵢⵉⵙⵎ, ⴰⵎ 12345T:Ecole Ighil.</translation>
        </message>
        <message>
            <source>“{value}” is no receiver's address. It begins with http:// or https://.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>“{value}” ⵓⵔ ⵉⴳⵉ ⴰⵏⵙⴰ ⵏ ⵓⵏⵔⵎⴰⵙ. ⴷⴰ ⵉⴱⴷⴷⵓ ⵙ http:// ⵏⵖ https://.</translation>
        </message>
        <message>
            <source>“{value}” is no public key of age. It begins with age1.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>“{value}” ⵓⵔ ⵉⴳⵉ ⵜⴰⵙⴰⵔⵓⵜ ⵜⴰⴳⴷⵓⴷⴰⵏⵜ ⵏ age. ⴷⴰ ⵜⴱⴷⴷⵓ ⵙ age1.</translation>
        </message>
        <message>
            <source>“{value}” is no usable name. Write a short one, in letters and digits.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>“{value}” ⵓⵔ ⵉⵣⵎⵉⵔ ⴰⴷ ⵉⴳ ⵉⵙⵎ. ⴰⵔⴰ ⵢⴰⵏ ⵉⵇⵚⵚⵕⵏ, ⵙ ⵉⵙⴽⴽⵉⵍⵏ ⴷ ⵉⵣⵡⵉⵍⵏ.</translation>
        </message>
        <message>
            <source>{value} already holds something else. Choose an empty folder.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{value} ⴳⵉⵙ ⵢⴰⴷ ⴽⵔⴰ ⵢⴰⴹⵏ. ⵙⵜⵉ ⴰⵙⴷⴰⵡ ⵉⵅⵡⴰⵏ.</translation>
        </message>
        <message>
            <source>“{value}” is no database's address. It looks like postgresql://person@server/name.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>“{value}” ⵓⵔ ⵉⴳⵉ ⴰⵏⵙⴰ ⵏ ⵜⵙⵉⵍⴰ. ⴷⴰ ⵉⵜⵜⵎⴰⵏⵉ ⴷ postgresql://person@server/name.</translation>
        </message>
        <message>
            <source>“{value}” is no address. Write four numbers with dots, such as 192.168.8.2.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>“{value}” ⵓⵔ ⵉⴳⵉ ⴰⵏⵙⴰ. ⴰⵔⴰ ⴽⴽⵓⵥ ⵉⵎⴹⴰⵏⵏ ⵙ ⵜⵏⵇⵇⵉⴹⵉⵏ, ⴰⵎ 192.168.8.2.</translation>
        </message>
        <message>
            <source>This computer has no address {value}. Use one of its own.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵔ ⵖⵓⵔ ⵓⵎⵙⵙⵓⴷⵙ ⴰⴷ ⴰⵏⵙⴰ {value}. ⵙⵙⵎⵔⵙ ⵢⴰⵏ ⵣⴳ ⵡⵉⵏ ⵏⵏⵙ.</translation>
        </message>
        <message>
            <source>Nothing can be written into {value}. Choose another folder.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵔ ⵉⵣⵎⵉⵔ ⵡⴰⵍⵓ ⴰⴷ ⵉⵜⵜⵢⴰⵔⴰ ⴳ {value}. ⵙⵜⵉ ⴰⵙⴷⴰⵡ ⵢⴰⴹⵏ.</translation>
        </message>
        <message>
            <source>{value} is there already and is never overwritten. Choose another name.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>{value} ⵉⵍⵍⴰ ⵢⴰⴷ, ⵓⵔ ⴷⴰ ⵉⵜⵜⵎⵙⴽⴰⵍ. ⵙⵜⵉ ⵉⵙⵎ ⵢⴰⴹⵏ.</translation>
        </message>
        <message>
            <source>The two passphrases differ, or there is none. Start again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵎⵣⴰⵔⴰⵢⵏⵜ ⵙⵏⴰⵜ ⵜⴳⵓⵔⵉⵡⵉⵏ, ⵏⵖⴷ ⵓⵔ ⵜⵍⵍⵉ ⵢⴰⵜ. ⴱⴷⵓ ⴷⴰⵖ.</translation>
        </message>
        <message>
            <source>“{value}” is no id. Use small letters, digits and - only, such as injaz-maroc.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>«{value}» ⵓⵔ ⵉⴳⵉ ⴰⵎⴰⴳⵉ. ⵙⵎⵔⵙ ⵉⵙⴽⴽⵉⵍⵏ ⵉⵎⵥⵥⵢⴰⵏⵏ, ⵓⵟⵟⵓⵏⵏ ⴷ -, ⵣⵓⵏⴷ injaz-maroc.</translation>
        </message>
        <message>
            <source>“{value}” is the publisher of what comes with Tinmel. Choose another id.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>«{value}» ⵉⴳⴰ ⴰⵎⴰⴼⵙⴰⵔ ⵏ ⵎⴰⴷ ⴷ ⵉⵜⵜⴰⵛⴽⴰⵏ ⵙ ⵜⵉⵏⵎⵍ. ⵙⵜⵉ ⵢⴰⵏ ⵢⴰⴹⵏ.</translation>
        </message>
        <message>
            <source>“{value}” is no name. Write ar, fr, zgh or en before it, such as fr=Injaz.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>«{value}» ⵓⵔ ⵉⴳⵉ ⵉⵙⵎ. ⴰⵔⴰ ar, fr, zgh ⵏⵖⴷ en ⴷⴰⵜ ⴰⵙ, ⵣⵓⵏⴷ fr=Injaz.</translation>
        </message>
        <message>
            <source>“{value}” is no title here. Write ar, fr, zgh or en before it, one that the pack has.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>«{value}» ⵓⵔ ⵉⴳⵉ ⴰⵣⵡⵍ ⴷⴰ. ⴰⵔⴰ ar, fr, zgh ⵏⵖⴷ en ⴷⴰⵜ ⴰⵙ.</translation>
        </message>
        <message>
            <source>The pack is not in “{value}”. See: tinmel pack show.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⵎⵙⵉⵔⵜ ⵓⵔ ⵜⴳⵉ ⵙ «{value}». ⵥⵕ: tinmel pack show.</translation>
        </message>
        <message>
            <source>Say in which language the questions are, such as --language fr or --language en.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵏⵉ ⵜⵓⵜⵍⴰⵢⵜ ⵏ ⵉⵙⵇⵙⵉⵜⵏ, ⵣⵓⵏⴷ --language fr ⵏⵖⴷ --language en.</translation>
        </message>
        <message>
            <source>“{value}” is no language of packs. They are ar, fr, zgh and en.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>«{value}» ⵓⵔ ⵜⴳⵉ ⵜⵓⵜⵍⴰⵢⵜ ⵏ ⵜⵎⵙⵉⵔⵉⵏ. ⵏⵜⵏⵜⵉ ar, fr, zgh ⴷ en.</translation>
        </message>
        <message>
            <source>The enrolment file was made by another version of Tinmel. Ask your district for a new one.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⴼⴰⵢⵍⵓ ⵏ ⵓⵣⵎⵎⴻⵎ ⵣⴳ ⵜⵉⵏⵎⵍ ⵢⴰⴹⵏ. ⵙⵙⵓⵜⵔ ⵢⴰⵏ ⵓⵎⴰⵢⵏⵓ ⵉ ⵜⵎⵀⵍⴰ ⵏⵏⴽ.</translation>
        </message>
        <message>
            <source>The lesson pack {name} is not on this computer. Choose another one.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⴽⵎⵎⵓⵙ ⵏ ⵜⵎⵙⵉⵔⵉⵏ {name} ⵓⵔ ⵉⵍⵍⵉ ⴳ ⵓⵎⵙⵙⵓⴷⵙ ⴰⴷ. ⵙⵜⵉ ⵢⴰⵏ ⵢⴰⴹⵏ.</translation>
        </message>
        <message>
            <source>The pack has no lesson {name}. Choose another one.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴳ ⵓⴽⵎⵎⵓⵙ ⵓⵔ ⵜⵍⵍⵉ ⵜⵎⵙⵉⵔⵜ {name}. ⵙⵜⵉ ⵜⴰⵢⴰⴹ.</translation>
        </message>
        <message>
            <source>The lesson has no step {name}. Choose another one.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴳ ⵜⵎⵙⵉⵔⵜ ⵓⵔ ⵉⵍⵍⵉ ⵓⵙⵓⵔⵉⴼ {name}. ⵙⵜⵉ ⵡⴰⵢⴰⴹ.</translation>
        </message>
        <message>
            <source>The pack has no text {name}. Choose another language.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴳ ⵓⴽⵎⵎⵓⵙ ⵓⵔ ⵉⵍⵍⵉ ⵓⴹⵕⵉⵚ {name}. ⵙⵜⵉ ⵜⵓⵜⵍⴰⵢⵜ ⵢⴰⴹⵏ.</translation>
        </message>
        <message>
            <source>There is no file {name}. Check its name and that the stick is in.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵔ ⵉⵍⵍⵉ ⵓⴼⴰⵢⵍⵓ {name}. ⵙⵙⵏⴽⵛⴼ ⵉⵙⵎ ⵏⵏⵙ ⴷ ⵉⵙ ⵜⵍⵍⴰ ⵜⵙⴰⵔⵓⵜ USB.</translation>
        </message>
        <message>
            <source>There is no folder {name}. Check its name and that the stick is in.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵔ ⵉⵍⵍⵉ ⵓⵙⴷⴰⵡ {name}. ⵙⵙⵏⴽⵛⴼ ⵉⵙⵎ ⵏⵏⵙ ⴷ ⵉⵙ ⵜⵍⵍⴰ ⵜⵙⴰⵔⵓⵜ USB.</translation>
        </message>
        <message>
            <source>Nobody called {name} is in the list of publishers.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵔ ⵉⵍⵍⵉ ⵎⴰ ⵉⴳⴰⵏ {name} ⴳ ⵜⵍⴳⴰⵎⵜ ⵏ ⵉⵎⵙⵓⴼⵖⵏ.</translation>
        </message>
        <message>
            <source>There is no district in {name}. Make one first: tinmel coordinator init.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵔ ⵜⵍⵍⵉ ⵜⵎⵀⵍⴰ ⴳ {name}. ⵙⴽⵔ ⵢⴰⵜ ⵣⵡⴰⵔ: tinmel coordinator init.</translation>
        </message>
        <message>
            <source>This school is not enrolled in the district. Enrol it: tinmel coordinator enrol.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵉⵏⵎⵍ ⴰⴷ ⵓⵔ ⵜⵣⵎⵎⵉⵎ ⴳ ⵜⵎⵀⵍⴰ. ⵣⵎⵎⵎ ⵜⵜ: tinmel coordinator enrol.</translation>
        </message>
        <message>
            <source>This batch is no longer on this computer.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⴳⵓⴷⵉ ⴰⴷ ⵓⵔ ⵙⵓⵍ ⵉⵍⵍⵉ ⴳ ⵓⵎⵙⵙⵓⴷⵙ ⴰⴷ.</translation>
        </message>
        <message>
            <source>This work is no longer on this computer.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⵡⵓⵔⵉ ⴰⴷ ⵓⵔ ⵙⵓⵍ ⵜⵍⵍⵉ ⴳ ⵓⵎⵙⵙⵓⴷⵙ ⴰⴷ.</translation>
        </message>
        <message>
            <source>This returned work is no longer on this computer.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⵡⵓⵔⵉ ⴰⴷ ⵉⵜⵜⵢⴰⵔⴰⵔⵏ ⵓⵔ ⵙⵓⵍ ⵜⵍⵍⵉ ⴳ ⵓⵎⵙⵙⵓⴷⵙ ⴰⴷ.</translation>
        </message>
        <message>
            <source>This hour is no longer on this computer. Open the class again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵉⵎⵉⵔⵜ ⴰⴷ ⵓⵔ ⵙⵓⵍ ⵜⵍⵍⵉ ⴳ ⵓⵎⵙⵙⵓⴷⵙ ⴰⴷ. ⵕⵥⵎ ⵜⴰⴳⵔⵓⵎⵜ ⴷⴰⵖ.</translation>
        </message>
        <message>
            <source>This class is no longer on this computer. Choose another one.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⴳⵔⵓⵎⵜ ⴰⴷ ⵓⵔ ⵙⵓⵍ ⵜⵍⵍⵉ ⴳ ⵓⵎⵙⵙⵓⴷⵙ ⴰⴷ. ⵙⵜⵉ ⵜⴰⵢⴰⴹ.</translation>
        </message>
        <message>
            <source>This pupil is no longer in the list. Import the class list again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⵏⴰⵍⵎⴰⴷ ⴰⴷ ⵓⵔ ⵙⵓⵍ ⵉⵍⵍⵉ ⴳ ⵜⵍⴳⴰⵎⵜ. ⴰⵡⵉ ⴷ ⵜⴰⵍⴳⴰⵎⵜ ⴷⴰⵖ.</translation>
        </message>
        <message>
            <source>This tablet has left the class. Let it scan the QR code again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴼⴼⵖ ⵜⵍⵡⵉⵃⵜ ⴰⴷ ⵣⴳ ⵜⴳⵔⵓⵎⵜ. ⵙⵙⵎⵔⵙ ⵜⴰⵏⴳⴰⵍⵜ QR ⴷⴰⵖ.</translation>
        </message>
        <message>
            <source>A file of this lesson is missing or damaged. Start Tinmel again.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⴼⴰⵢⵍⵓ ⵏ ⵜⵎⵙⵉⵔⵜ ⴰⴷ ⵓⵔ ⵉⵍⵍⵉ ⵏⵖ ⵉⵅⵙⵔ. ⵕⵥⵎ ⵜⵉⵏⵎⵍ ⴷⴰⵖ.</translation>
        </message>
        <message>
            <source>The field “{name}” is missing.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵔ ⵉⵍⵍⵉ ⵓⴳⵔ “{name}”.</translation>
        </message>
        <message>
            <source>There is no field “{name}” here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵔ ⵉⵍⵍⵉ ⵓⴳⵔ “{name}” ⴷⴰ.</translation>
        </message>
        <message>
            <source>There is no field “{name}” here. Is “{near}” meant?</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵔ ⵉⵍⵍⵉ ⵓⴳⵔ “{name}” ⴷⴰ. ⵉⵙ “{near}” ⴰⴷ ⵜⵔⵉⴷ?</translation>
        </message>
        <message>
            <source>“{word}” is not known here. Known are: {known}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>“{word}” ⵓⵔ ⵉⵜⵜⵡⴰⵙⵙⴰⵏ ⴷⴰ. ⴰⵢⴷ ⵉⵜⵜⵡⴰⵙⵙⴰⵏⵏ: {known}.</translation>
        </message>
        <message>
            <source>Needed here: {wanted}. Found: {found}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⵢⴷ ⵉⵜⵜⵓⵙⵓⵜⵔⵏ ⴷⴰ: {wanted}. ⴰⵢⴷ ⵉⵍⵍⴰⵏ: {found}.</translation>
        </message>
        <message>
            <source>Only lower-case letters a–z, digits and single hyphens, like robot-souk.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵙⴽⴽⵉⵍⵏ ⵉⵎⵥⵥⵢⴰⵏⵏ a–z, ⵉⵣⵡⵉⵍⵏ ⴷ ⵜⵊⵔⵉⴷⵉⵏ ⵀⴰⵏ, ⵣⵓⵏⴷ robot-souk.</translation>
        </message>
        <message>
            <source>A version is three numbers, like 1.0.0.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵓⵏⵖⵉⵍⵜ ⵜⴳⴰ ⴽⵕⴰⴹ ⵉⵎⴹⴰⵏⵏ, ⵣⵓⵏⴷ 1.0.0.</translation>
        </message>
        <message>
            <source>A picture is named like media/cover.svg; also .png, .jpg, .webp.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴷⴰ ⵜⵜⵙⴰⵎⵎⴰ ⵜⵡⵍⴰⴼⵜ ⵣⵓⵏⴷ media/cover.svg; ⵏⵖ .png, .jpg, .webp.</translation>
        </message>
        <message>
            <source>A sound is named like media/story.ogg; also .m4a, .mp3.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴷⴰ ⵉⵜⵜⵙⴰⵎⵎⴰ ⵉⵎⵙⵍⵉ ⵣⵓⵏⴷ media/story.ogg; ⵏⵖ .m4a, .mp3.</translation>
        </message>
        <message>
            <source>A film is named like media/film.webm; also .mp4.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴷⴰ ⵉⵜⵜⵙⴰⵎⵎⴰ ⵓⴼⵉⵍⵎ ⵣⵓⵏⴷ media/film.webm; ⵏⵖ .mp4.</translation>
        </message>
        <message>
            <source>A world is named like worlds/souk.json.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴷⴰ ⵉⵜⵜⵙⴰⵎⵎⴰ ⵓⵎⴰⴹⴰⵍ ⵣⵓⵏⴷ worlds/souk.json.</translation>
        </message>
        <message>
            <source>A starter is named like starters/walk.json; also .py.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴷⴰ ⵉⵜⵜⵙⴰⵎⵎⴰ ⵓⵙⵙⵏⵜⵉ ⵣⵓⵏⴷ starters/walk.json; ⵏⵖ .py.</translation>
        </message>
        <message>
            <source>This text has signs that are not allowed here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴳ ⵓⴹⵕⵉⵚ ⴰⴷ ⵍⵍⴰⵏⵜ ⵜⵎⴰⵜⴰⵔⵉⵏ ⵓⵔ ⵉⵜⵜⵓⴰⵊⵊⴰⵏ ⴷⴰ.</translation>
        </message>
        <message>
            <source>This text is too short; the least is {n}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⴹⵕⵉⵚ ⴰⴷ ⵉⵇⵚⵚⵕ ⴱⴰⵀⵔⴰ; ⴰⵢⴷ ⵉⴷⵔⵓⵙⵏ {n}.</translation>
        </message>
        <message>
            <source>This text is too long: at most {n} letters and signs.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⴹⵕⵉⵚ ⴰⴷ ⵉⵖⵣⵣⵉⴼ ⴱⴰⵀⵔⴰ: {n} ⵏ ⵉⵙⴽⴽⵉⵍⵏ ⴷ ⵜⵎⴰⵜⴰⵔⵉⵏ ⵙ ⵡⵓⴳⴳⴰⵔ.</translation>
        </message>
        <message>
            <source>There is too little in here; the least is {n}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⴷⵔⵓⵙ ⴱⴰⵀⵔⴰ ⵎⴰⵢ ⵉⵍⵍⴰⵏ ⴷⴰ; ⴰⵢⴷ ⵉⴷⵔⵓⵙⵏ {n}.</translation>
        </message>
        <message>
            <source>There is too much in here; the most is {n}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⴳⴳⵓⵜ ⴱⴰⵀⵔⴰ ⵎⴰⵢ ⵉⵍⵍⴰⵏ ⴷⴰ; ⴰⵢⴷ ⵉⴳⴳⵓⵜⵏ {n}.</translation>
        </message>
        <message>
            <source>This number is too small; the least is {n}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵟⵟⵓⵏ ⴰⴷ ⵉⵎⵥⵥⵉⵢ ⴱⴰⵀⵔⴰ; ⴰⵢⴷ ⵉⴷⵔⵓⵙⵏ {n}.</translation>
        </message>
        <message>
            <source>This number is too large; the most is {n}.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵟⵟⵓⵏ ⴰⴷ ⵉⵎⵇⵇⵓⵔ ⴱⴰⵀⵔⴰ; ⴰⵢⴷ ⵉⴳⴳⵓⵜⵏ {n}.</translation>
        </message>
        <message>
            <source>This number is larger than computers can count.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵟⵟⵓⵏ ⴰⴷ ⵉⵎⵇⵇⵓⵔ ⵅⴼ ⵎⴰⵢ ⵣⵎⵔⵏ ⵉⵎⵙⵙⵓⴷⵙⵏ ⴰⴷ ⵙⵙⵉⴹⵏⵏ.</translation>
        </message>
        <message>
            <source>a text in quotation marks</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⴹⵕⵉⵚ ⴳⵔ ⵜⵉⵛⵛⵔⵉⵏ</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵟⵟⵓⵏ ⴰⵎⴷⴷⴰⴷ</translation>
        </message>
        <message>
            <source>a number</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵟⵟⵓⵏ</translation>
        </message>
        <message>
            <source>true or false</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>true ⵏⵖ false</translation>
        </message>
        <message>
            <source>names with values, in curly braces</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵙⵎⴰⵡⵏ ⴷ ⵡⴰⵣⴰⵍⵏ, ⴳⵔ ⵜⵎⵥⵥⵓⵖⵉⵏ</translation>
        </message>
        <message>
            <source>a list, in square brackets</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⵍⴳⴰⵎⵜ, ⴳⵔ ⵜⵎⵥⵥⵓⵖⵉⵏ ⵜⵉⵎⴽⴽⵓⵥⵉⵏ</translation>
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
        <name>ShownAnswer</name>
        <message>
            <source>This answer can't be shown here. It is kept as it came.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵔ ⵉⵣⵎⵉⵔ ⴰⴷ ⵉⵜⵜⵓⵙⵎⴰⵍ ⵓⵎⵔⴰⵔⴰ ⴰⴷ ⴷⴰ. ⵉⵜⵜⵓⵃⴹⴰ ⴰⵎⵎ ⴰⴷ ⴷ ⵉⵍⴽⵎ.</translation>
        </message>
        <message>
            <source>They drew no boundary.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵔ ⵓⵏⵖⵏ ⴰⵡⵜⵜⵓ.</translation>
        </message>
        <message>
            <source>Their boundary gets {n} of 100 right; {m} are enough.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⵡⵜⵜⵓ ⵏⵏⵙⵏ ⵉⵖⵜⴰ ⴳ {n} ⵙⴳ 100; {m} ⵉⵍⵍⴰ ⵖⵓⵔⵙ.</translation>
        </message>
        <message>
            <source>Found named unfairly: {name}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⴼⴰⵏ ⵉⵜⵜⵓⵙⵎⵎⴰ ⵙ ⵜⵥⴳⵍⵉ: {name}</translation>
        </message>
        <message>
            <source>Overlooked, though named unfairly: {name}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵜⵓⵏ ⵜ, ⵎⴰⵛⴰ ⵉⵜⵜⵓⵙⵎⵎⴰ ⵙ ⵜⵥⴳⵍⵉ: {name}</translation>
        </message>
        <message>
            <source>They read this page to its end.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵖⵔⴰⵏ ⵜⴰⵙⵏⴰ ⴰⴷ ⴰⵔ ⵜⴳⵉⵔⴰ.</translation>
        </message>
        <message>
            <source>They watched it. Pictures seen: {n}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵙⵎⵓⵇⵇⵍⵏ. ⵜⵉⵡⵍⴰⴼⵉⵏ ⵏⵏⴰ ⵥⵔⴰⵏ: {n}</translation>
        </message>
        <message>
            <source>They watched the film.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵙⵎⵓⵇⵇⵍⵏ ⴰⵙⴰⵔⵓ.</translation>
        </message>
        <message>
            <source>They did not watch the film to its end.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵔ ⵙⵎⵓⵇⵇⵍⵏ ⴰⵙⴰⵔⵓ ⴰⵔ ⵜⴳⵉⵔⴰ.</translation>
        </message>
        <message>
            <source>They say that they told it to the teacher.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵏⵏⴰⵏ ⵉⵙ ⵜ ⵏⵏⴰⵏ ⵉ ⵓⵙⵍⵎⴰⴷ.</translation>
        </message>
        <message>
            <source>They say that it is done, on paper.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵏⵏⴰⵏ ⵉⵙ ⵜⵙⴽⵔⵏ, ⴳ ⵜⵡⵔⵉⵇⵜ.</translation>
        </message>
        <message>
            <source>Not done yet, they say.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵔ ⵜⴰ ⵜⵙⴽⵉⵔⵏ, ⵏⵏⴰⵏ.</translation>
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
            <source>The recovery key opens what your school sent, should this computer be lost. Keep it on a stick in the school's safe: whoever has it can read the pupils' work.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⵙⴰⵔⵓⵜ ⵏ ⵓⵔⴰⵔ ⵜⵕⵥⵥⵎ ⴰⵢⵏⵏⴰ ⵜⵓⵣⵏ ⵜⵉⵏⵎⵍ ⵏⵏⴽ, ⵎⴽ ⵉⵣⵍⴰ ⵓⵎⵙⵙⵓⴷⵙ ⴰⴷ. ⵃⴹⵓ ⵜⵜ ⴳ ⵜⵙⴰⵔⵓⵜ USB ⴳ ⵓⵙⵏⴷⵓⵇ ⵏ ⵜⵉⵏⵎⵍ: ⵡⵏⵏⴰ ⵜⵜ ⵉⵟⵟⴼⵏ ⵉⵖⵉ ⴰⴷ ⵉⵖⵔ ⵜⵉⵡⵓⵔⵉⵡⵉⵏ ⵏ ⵉⵏⴰⵍⵎⴰⴷⵏ.</translation>
        </message>
        <message>
            <source>The recovery key is at {path}. Now lock the stick in the school's safe.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴰⵙⴰⵔⵓⵜ ⵏ ⵓⵔⴰⵔ ⵜⵍⵍⴰ ⴳ {path}. ⵔⴳⵍ ⵖⵉⵍⴰⴷ ⴰⵙⵏⴷⵓⵇ ⵏ ⵜⵉⵏⵎⵍ ⵅⴼ ⵜⵙⴰⵔⵓⵜ USB.</translation>
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
            <translation>ⵙⵜⵉ ⴰⵙⴷⴰⵡ ⵏⵖ ⵜⴰⵙⴰⵔⵓⵜ USB</translation>
        </message>
        <message>
            <source>Sending</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵓⵣⵉⵏⵜ</translation>
        </message>
        <message>
            <source>Work is packed, signed and locked. Three keys open it: your district's, the ministry's for emergencies, and your school's own recovery key. Nothing is deleted here.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵉⵡⵓⵔⵉⵡⵉⵏ ⵜⵜⵓⵣⵎⵎⴰⵎⵏⵜ, ⵔⴳⵍⵏⵜ. ⴽⵕⴰⴹⵜ ⵜⵙⵓⵔⴰ ⴰⵢⴷ ⵜⵏⵜ ⵉⵕⵥⵥⵎⵏ: ⵜⵉⵏ ⵜⵎⵀⵍⴰ ⵏⵏⴽ, ⵜⵉⵏ ⵜⵎⴰⵡⴰⵙⵜ ⵅⵎⵉ ⵉⵇⵇⴰⵏ, ⴷ ⵜⵉⵏ ⵓⵔⴰⵔ ⵏ ⵜⵉⵏⵎⵍ ⵏⵏⴽ. ⵓⵔ ⵉⵜⵜⵓⴽⴽⵉⵙ ⵡⴰⵍⵓ ⴷⴰ.</translation>
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
            <translation>ⵏⵖⵍ ⵙ ⵜⵙⴰⵔⵓⵜ USB</translation>
        </message>
        <message>
            <source>Receipts from a stick</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵔⵎⵉⵙⵏ ⵣⴳ ⵜⵙⴰⵔⵓⵜ USB</translation>
        </message>
        <message>
            <source>Open the enrolment file…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵕⵥⵎ ⴰⴼⴰⵢⵍⵓ ⵏ ⵓⵣⵎⵎⴻⵎ…</translation>
        </message>
        <message>
            <source>Keep the recovery key…</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵃⴹⵓ ⵜⴰⵙⴰⵔⵓⵜ ⵏ ⵓⵔⴰⵔ…</translation>
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
            <translation>ⵅⵎⵉ ⵉⵍⵍⴰ ⵓⵣⴷⴰⵢ ⵏⵖ ⵜⴰⵙⴰⵔⵓⵜ USB, ⵜⵉⵡⵓⵔⵉⵡⵉⵏ ⴷⴰ ⵜⴷⴷⵓⵏⵜ ⵙ ⵜⵎⵀⵍⴰ ⵙ ⵉⴳⵓⴷⵉⵜⵏ.</translation>
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
        <name>VersionRow</name>
        <message>
            <source>Version {n}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵓⵏⵖⵉⵍⵜ {n}</translation>
        </message>
        <message>
            <source>Remove version {n} from this computer? What pupils handed in stays.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵙ ⴰⴷ ⵜⴽⴽⵙⴷ ⵜⵓⵏⵖⵉⵍⵜ {n} ⵙⴳ ⵓⵎⵙⵙⵓⴷⵙ ⴰⴷ? ⴰⵢⵏⵏⴰ ⴼⴽⴰⵏ ⵉⵏⵍⵎⴰⴷⵏ ⴰⴷ ⵉⵇⵇⵉⵎ.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴰⴷⵊ ⵜⵜ</translation>
        </message>
        <message>
            <source>Remove</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⴽⴽⵙ</translation>
        </message>
        <message>
            <source>came with Tinmel</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⴷⴷⴰ ⴷ ⴷ ⵜⵉⵏⵎⵍ</translation>
        </message>
        <message>
            <source>The tablets have version {n}: send this one, and they change over.</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵉⵍⵡⵉⵃⵉⵏ ⵖⵓⵔⵙⵏⵜ ⵜⵓⵏⵖⵉⵍⵜ {n}: ⴰⵣⵏ ⵜⴰⴷ ⴰⴼⴰⴷ ⴰⴷ ⵙⵏⴼⵍⵏⵜ.</translation>
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
        <name>WorkVerdict</name>
        <message>
            <source>Yours to mark: only you can tell</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉ ⴽⵢⵢⵉⵏ ⴰⴷ ⵜⵏⵇⵇⴹⴷ: ⴽⵢⵢⵉⵏ ⴽⴰ ⴰⵢⴷ ⵉⵣⵎⵔⵏ</translation>
        </message>
        <message>
            <source>little or nothing is in it</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⴷⵔⵓⵙ ⵏⵖⴷ ⵓⵔ ⴷⵉⵙ ⵢⴰⵜ</translation>
        </message>
        <message>
            <source>The tablet says: {claim}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵏⵏⴰ ⵜⵍⵡⵉⵃⵜ: {claim}</translation>
        </message>
        <message>
            <source>Checked here: {verdict}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵜⵜⵓⵙⵙⵖⵥⴰⵏ ⴷⴰ: {verdict}</translation>
        </message>
        <message>
            <source>the tablet says: {claim}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵜⵏⵏⴰ ⵜⵍⵡⵉⵃⵜ: {claim}</translation>
        </message>
        <message>
            <source>stars: {n}</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵜⵔⴰⵏ: {n}</translation>
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
            <source>handed in</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵜⵜⵓⵙⵔⵙ</translation>
        </message>
        <message>
            <source>not judged</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵓⵔ ⵉⵜⵜⵓⵙⵇⵔⴷ</translation>
        </message>
        <message>
            <source>not as the tablet says</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵎⴰⵛⵛⵉ ⴰⵎⵎ ⵜⵏⵏⴰ ⵜⵍⵡⵉⵃⵜ</translation>
        </message>
        <message>
            <source>right</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵖⵓⴷⴰ</translation>
        </message>
        <message>
            <source>read</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵜⵜⵓⵖⵔⴰ</translation>
        </message>
        <message>
            <source>watched</source>
            <translatorcomment>unreviewed</translatorcomment>
            <translation>ⵉⵜⵜⵓⵥⵔⴰ</translation>
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
