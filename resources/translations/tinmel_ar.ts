<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>ActionsBar</name>
        <message>
            <source>Send a lesson</source>
            <translation>إرسال درس</translation>
        </message>
        <message>
            <source>Send a lesson to every tablet</source>
            <translation>إرسال درس إلى كل اللوحات</translation>
        </message>
        <message>
            <source>Join wall</source>
            <translation>لوحة الانضمام</translation>
        </message>
        <message>
            <source>Show the QR code to join the class</source>
            <translation>عرض رمز QR للانضمام إلى القسم</translation>
        </message>
        <message>
            <source>Next hand</source>
            <translation>اليد التالية</translation>
        </message>
        <message>
            <source>Next hand (H)</source>
            <translation>اليد المرفوعة التالية (H)</translation>
        </message>
        <message>
            <source>Next stuck</source>
            <translation>المتعثر التالي</translation>
        </message>
        <message>
            <source>Next stuck tablet (S)</source>
            <translation>اللوحة المتعثرة التالية (S)</translation>
        </message>
        <message>
            <source>End</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>End the class</source>
            <translation>إنهاء الحصة</translation>
        </message>
        <message>
            <source>End the class for everyone? Work on the tablets stays there.</source>
            <translation>إنهاء الحصة للجميع؟ يبقى العمل محفوظا في اللوحات.</translation>
        </message>
        <message>
            <source>Keep going</source>
            <translation>متابعة</translation>
        </message>
    </context>
    <context>
        <name>Ages</name>
        <message>
            <source>{n} s ago</source>
            <translation>قبل {n} ث</translation>
        </message>
        <message>
            <source>{n} min ago</source>
            <translation>قبل {n} د</translation>
        </message>
        <message>
            <source>{n} h ago</source>
            <translation>قبل {n} س</translation>
        </message>
        <message>
            <source>{n} d ago</source>
            <translation>قبل {n} ي</translation>
        </message>
        <message>
            <source>{n} min</source>
            <translation>{n} د</translation>
        </message>
        <message>
            <source>{n} KB</source>
            <translation>{n} ك.ب</translation>
        </message>
        <message>
            <source>{n} MB</source>
            <translation>{n} م.ب</translation>
        </message>
    </context>
    <context>
        <name>AnswerLines</name>
        <message>
            <source>right</source>
            <translation>صحيح</translation>
        </message>
        <message>
            <source>not right</source>
            <translation>غير صحيح</translation>
        </message>
    </context>
    <context>
        <name>AnswerView</name>
        <message>
            <source>They write: {note}</source>
            <translation>كتبوا: {note}</translation>
        </message>
        <message>
            <source>Save the recording</source>
            <translation>حفظ التسجيل</translation>
        </message>
        <message>
            <source>They recorded themselves. Save the recording to listen to it.</source>
            <translation>سجّلوا أصواتهم. احفظ التسجيل في ملف لتستمع إليه.</translation>
        </message>
        <message>
            <source>Save the recording…</source>
            <translation>حفظ التسجيل…</translation>
        </message>
        <message>
            <source>What would be right</source>
            <translation>الجواب الصحيح</translation>
        </message>
    </context>
    <context>
        <name>AskingRow</name>
        <message>
            <source>Pupils sign in by:</source>
            <translation>يدخل التلاميذ عبر:</translation>
        </message>
        <message>
            <source>touching their name</source>
            <translation>لمس أسمائهم</translation>
        </message>
        <message>
            <source>name and three pictures</source>
            <translation>الاسم وثلاث صور</translation>
        </message>
    </context>
    <context>
        <name>DetailPanel</name>
        <message>
            <source>{step} · {time}</source>
            <translation>{step} · {time}</translation>
        </message>
        <message>
            <source>hand-in number {n}</source>
            <translation>التسليم رقم {n}</translation>
        </message>
        <message>
            <source>Return without a mark</source>
            <translation>أعد دون نقطة</translation>
        </message>
        <message>
            <source>A word for the pupils…</source>
            <translation>كلمة للتلاميذ…</translation>
        </message>
        <message>
            <source>Comment for the pupils</source>
            <translation>تعليق للتلاميذ</translation>
        </message>
        <message>
            <source>Keep the mark</source>
            <translation>حفظ النقطة</translation>
        </message>
        <message>
            <source>Return to the pupils</source>
            <translation>إعادة إلى التلاميذ</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>Lessons on this computer: {n}</source>
            <translation>الدروس على هذا الحاسوب: {n}</translation>
        </message>
        <message>
            <source>Good day</source>
            <translation>مرحبا</translation>
        </message>
        <message>
            <source>{levels} · {year} · pupils: {n}</source>
            <translation>{levels} · {year} · عدد التلاميذ: {n}</translation>
        </message>
        <message>
            <source>To the class</source>
            <translation>إلى القسم</translation>
        </message>
        <message>
            <source>The class was interrupted. Go on with it</source>
            <translation>انقطعت الحصة. تابعها</translation>
        </message>
        <message>
            <source>The same QR code, the same seats. Tablets come back by themselves.</source>
            <translation>رمز QR نفسه والأماكن نفسها. تعود اللوحات من تلقاء نفسها.</translation>
        </message>
        <message>
            <source>Open the class</source>
            <translation>فتح القسم</translation>
        </message>
        <message>
            <source>Opening your classroom…</source>
            <translation>جارٍ فتح قسمك…</translation>
        </message>
        <message>
            <source>Tinmel could not start. Start it again; if that does not help, restore the last copy of its data.</source>
            <translation>تعذر تشغيل Tinmel. شغّله من جديد؛ وإن لم ينفع ذلك فاسترجع آخر نسخة من بياناته.</translation>
        </message>
        <message>
            <source>Everything works without Internet. Tablets join through your Wi-Fi.</source>
            <translation>كل شيء يعمل دون إنترنت. تنضم اللوحات عبر شبكة الواي فاي.</translation>
        </message>
        <message>
            <source>Which class?</source>
            <translation>أي قسم؟</translation>
        </message>
        <message>
            <source>Opens the class and shows the QR code that tablets scan.</source>
            <translation>يفتح القسم ويعرض رمز QR الذي تمسحه اللوحات.</translation>
        </message>
        <message>
            <source>works to look at</source>
            <translation>أعمال للمراجعة</translation>
        </message>
        <message>
            <source>entries to send to the district</source>
            <translation>عناصر للإرسال إلى المديرية</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>عرض</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>إرسال</translation>
        </message>
        <message>
            <source>See the lessons</source>
            <translation>عرض الدروس</translation>
        </message>
    </context>
    <context>
        <name>JoinWall</name>
        <message>
            <source>QR code to join the class</source>
            <translation>رمز QR للانضمام إلى القسم</translation>
        </message>
        <message>
            <source>Join class {label}: address {address}, code {code}</source>
            <translation>الانضمام إلى القسم {label}: العنوان {address}، الرمز {code}</translation>
        </message>
        <message>
            <source>or type the address, then the code</source>
            <translation>أو اكتب العنوان ثم الرمز</translation>
        </message>
        <message>
            <source>or {addresses}</source>
            <translation>أو {addresses}</translation>
        </message>
        <message>
            <source>Join class {label}</source>
            <translation>الانضمام إلى القسم {label}</translation>
        </message>
        <message>
            <source>1. Open the camera   2. Aim at the square   3. Touch your name</source>
            <translation>1. افتح الكاميرا   2. وجّهها نحو المربع   3. المس اسمك</translation>
        </message>
        <message>
            <source>{present} of {total} are here</source>
            <translation>حضر {present} من {total}</translation>
        </message>
    </context>
    <context>
        <name>LessonsPage</name>
        <message>
            <source>Open a class to send a lesson to its tablets.</source>
            <translation>افتح قسما لترسل درسا إلى لوحاته.</translation>
        </message>
        <message>
            <source>Lesson packs and publishers ({patterns})</source>
            <translation>حزم الدروس والناشرون ({patterns})</translation>
        </message>
        <message>
            <source>Choose a lesson pack</source>
            <translation>اختر حزمة دروس</translation>
        </message>
        <message>
            <source>Looking through the file…</source>
            <translation>يجري فحص الملف…</translation>
        </message>
        <message>
            <source>Add a pack…</source>
            <translation>إضافة حزمة…</translation>
        </message>
        <message>
            <source>Add a lesson pack or a publisher from a file. You can also drop the file on this page.</source>
            <translation>أضف حزمة دروس أو ناشرا من ملف. يمكنك أيضا إفلات الملف على هذه الصفحة.</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>الدروس</translation>
        </message>
    </context>
    <context>
        <name>LivePage</name>
        <message>
            <source>No lesson sent yet</source>
            <translation>لم يُرسل درس بعد</translation>
        </message>
        <message>
            <source>The class is over</source>
            <translation>انتهت الحصة</translation>
        </message>
        <message>
            <source>Pupils who were here: {present}. Works received: {received}. All of it is saved.</source>
            <translation>التلاميذ الحاضرون: {present}. الأعمال المستلمة: {received}. كل شيء محفوظ.</translation>
        </message>
        <message>
            <source>See the work</source>
            <translation>عرض الأعمال</translation>
        </message>
        <message>
            <source>Tablets of the class</source>
            <translation>لوحات القسم</translation>
        </message>
        <message>
            <source>No tablet yet</source>
            <translation>لا توجد لوحة بعد</translation>
        </message>
        <message>
            <source>Show the QR code on the wall. Each tablet that joins becomes a tile here.</source>
            <translation>اعرض رمز QR على الحائط. كل لوحة تنضم تظهر هنا في خانة.</translation>
        </message>
        <message>
            <source>Show the join wall</source>
            <translation>عرض لوحة الانضمام</translation>
        </message>
        <message>
            <source>No class is open</source>
            <translation>لا يوجد قسم مفتوح</translation>
        </message>
        <message>
            <source>Open a class, and its tablets appear here with what each one does.</source>
            <translation>افتح قسما فتظهر لوحاته هنا مع ما تفعله كل واحدة.</translation>
        </message>
        <message>
            <source>Open a class</source>
            <translation>فتح قسم</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>الصفحات</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>الرئيسية</translation>
        </message>
        <message>
            <source>In class</source>
            <translation>القسم</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>الدروس</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>الأعمال</translation>
        </message>
        <message>
            <source>Pupils</source>
            <translation>التلاميذ</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>الإرسال</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
    </context>
    <context>
        <name>MarkRow</name>
        <message>
            <source>Checked here: {score} of {maximum}</source>
            <translation>بعد التحقق هنا: {score} من {maximum}</translation>
        </message>
        <message>
            <source>Take the mark that follows from checking it here: {score} of {maximum}</source>
            <translation>خذ النقطة الناتجة عن التحقق هنا: {score} من {maximum}</translation>
        </message>
        <message>
            <source>The tablet's claim: {score} of {maximum}</source>
            <translation>حسب اللوحة: {score} من {maximum}</translation>
        </message>
        <message>
            <source>Take the mark that the tablet claims: {score} of {maximum}</source>
            <translation>خذ النقطة حسب اللوحة: {score} من {maximum}</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>النقطة</translation>
        </message>
        <message>
            <source>out of</source>
            <translation>من</translation>
        </message>
        <message>
            <source>Highest mark</source>
            <translation>أعلى نقطة</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>A tablet typed the code. Does it show the same three pictures?</source>
            <translation>كتبت لوحة الرمز. هل تعرض الصور الثلاث نفسها؟</translation>
        </message>
        <message>
            <source>Still waiting: {n}.</source>
            <translation>في الانتظار أيضا: {n}.</translation>
        </message>
        <message>
            <source>Tablets nearby: {n} ({names})</source>
            <translation>لوحات قريبة: {n} ({names})</translation>
        </message>
        <message>
            <source>Invited, on their way: {names}</source>
            <translation>دُعيت وهي في الطريق: {names}</translation>
        </message>
        <message>
            <source>Let in</source>
            <translation>السماح</translation>
        </message>
        <message>
            <source>Let this tablet in</source>
            <translation>السماح لهذه اللوحة بالدخول</translation>
        </message>
        <message>
            <source>No</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>Turn this tablet away</source>
            <translation>رفض هذه اللوحة</translation>
        </message>
        <message>
            <source>Invite all</source>
            <translation>دعوة الكل</translation>
        </message>
        <message>
            <source>Invite every tablet nearby</source>
            <translation>دعوة كل اللوحات القريبة</translation>
        </message>
    </context>
    <context>
        <name>PackNotices</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <source>{title}, version {n}, was here already.</source>
            <translation>{title}، الإصدار {n}، كانت هنا من قبل.</translation>
        </message>
        <message>
            <source>{title}, version {n}, is here now.</source>
            <translation>{title}، الإصدار {n}، أصبحت هنا الآن.</translation>
        </message>
        <message>
            <source>A newer version is here: {newer}.</source>
            <translation>يوجد هنا إصدار أحدث: {newer}.</translation>
        </message>
        <message>
            <source>The key of {name} is withdrawn. Its packs are no longer sent.</source>
            <translation>سُحب مفتاح {name}. لن تُرسل حزمه بعد الآن.</translation>
        </message>
        <message>
            <source>Packs from {name} are taken from now on.</source>
            <translation>تُقبل حزم {name} من الآن.</translation>
        </message>
        <message>
            <source>{name} withdraws this key. Send its packs to tablets no more?</source>
            <translation>{name} يسحب هذا المفتاح. هل تتوقف عن إرسال حزمه إلى اللوحات؟</translation>
        </message>
        <message>
            <source>Withdraw the key</source>
            <translation>سحب المفتاح</translation>
        </message>
        <message>
            <source>Take lesson packs from {name}?</source>
            <translation>هل تقبل حزم الدروس من {name}؟</translation>
        </message>
        <message>
            <source>Trust this publisher</source>
            <translation>الوثوق بهذا الناشر</translation>
        </message>
        <message>
            <source>Compare this number with the one that the publisher gave you on paper or by telephone:</source>
            <translation>قارن هذا الرقم بالرقم الذي أعطاك إياه الناشر على ورق أو بالهاتف:</translation>
        </message>
    </context>
    <context>
        <name>PackView</name>
        <message>
            <source>lessons: {n}</source>
            <translation>الدروس: {n}</translation>
        </message>
        <message>
            <source>steps: {n}</source>
            <translation>المراحل: {n}</translation>
        </message>
        <message>
            <source>{n} min</source>
            <translation>{n} د</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Practice {n}</source>
            <translation>تدريب {n}</translation>
        </message>
    </context>
    <context>
        <name>PhotoStrip</name>
        <message>
            <source>Look at photo {n}</source>
            <translation>انظر إلى الصورة {n}</translation>
        </message>
        <message>
            <source>This photo can't be shown. It is kept as it came.</source>
            <translation>لا يمكن عرض هذه الصورة. وهي محفوظة كما وصلت.</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>صورة</translation>
        </message>
    </context>
    <context>
        <name>ProgramView</name>
        <message>
            <source>(empty program)</source>
            <translation>(برنامج فارغ)</translation>
        </message>
        <message>
            <source>How the run ended</source>
            <translation>كيف انتهى التشغيل</translation>
        </message>
        <message>
            <source>The pupils answered: {answers}</source>
            <translation>أجاب التلاميذ: {answers}</translation>
        </message>
        <message>
            <source>The pupils' program</source>
            <translation>برنامج التلاميذ</translation>
        </message>
        <message>
            <source>It printed</source>
            <translation>طبع البرنامج</translation>
        </message>
    </context>
    <context>
        <name>PupilPanel</name>
        <message>
            <source>New card</source>
            <translation>بطاقة جديدة</translation>
        </message>
        <message>
            <source>Make a card</source>
            <translation>إنشاء بطاقة</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Three pictures, in this order</source>
            <translation>ثلاث صور بهذا الترتيب</translation>
        </message>
        <message>
            <source>New pictures</source>
            <translation>صور جديدة</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>بطاقة</translation>
        </message>
        <message>
            <source>The card there is now will not be good any more.</source>
            <translation>البطاقة الحالية لن تصلح بعد الآن.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>إبقاؤها</translation>
        </message>
        <message>
            <source>QR code of the card</source>
            <translation>رمز البطاقة</translation>
        </message>
    </context>
    <context>
        <name>PupilsPage</name>
        <message>
            <source>{classes}: pupils {n}, of them new {new}.</source>
            <translation>{classes}: عدد التلاميذ {n}، الجدد منهم {new}.</translation>
        </message>
        <message>
            <source>In the class but not on this list: {n}; they stay.</source>
            <translation>في القسم وليسوا في هذه اللائحة: {n}؛ يبقون فيه.</translation>
        </message>
        <message>
            <source>Rows to look at: {n}.</source>
            <translation>أسطر تستحق النظر: {n}.</translation>
        </message>
        <message>
            <source>Pupils</source>
            <translation>التلاميذ</translation>
        </message>
        <message>
            <source>{levels} · pupils: {n}</source>
            <translation>{levels} · عدد التلاميذ: {n}</translation>
        </message>
        <message>
            <source>Choose the class list</source>
            <translation>اختر لائحة القسم</translation>
        </message>
        <message>
            <source>Class lists (*.xlsx *.xls)</source>
            <translation>لوائح الأقسام (*.xlsx *.xls)</translation>
        </message>
        <message>
            <source>Open a class list…</source>
            <translation>فتح لائحة قسم…</translation>
        </message>
        <message>
            <source>Practice class</source>
            <translation>قسم للتدريب</translation>
        </message>
        <message>
            <source>Bring them in</source>
            <translation>إضافتهم</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <source>Pupils of the class</source>
            <translation>تلاميذ القسم</translation>
        </message>
        <message>
            <source>No pupils yet</source>
            <translation>لا يوجد تلاميذ بعد</translation>
        </message>
        <message>
            <source>Open the list from Massar (ListEleve….xlsx): it brings the class and its pupils.</source>
            <translation>افتح لائحة مسار (ListEleve….xlsx): تأتي بالقسم وتلاميذه.</translation>
        </message>
    </context>
    <context>
        <name>Recheck</name>
        <message>
            <source>Only its steps were repeated here: {verdict}</source>
            <translation>أُعيدت هنا خطواته فقط: {verdict}</translation>
        </message>
        <message>
            <source>Checked here: {verdict}</source>
            <translation>بعد التحقق هنا: {verdict}</translation>
        </message>
        <message>
            <source>stars: {n}</source>
            <translation>النجوم: {n}</translation>
        </message>
        <message>
            <source>the tablet said otherwise: {claim}</source>
            <translation>اللوحة قالت غير ذلك: {claim}</translation>
        </message>
        <message>
            <source>what the tablet wrote down is not what this program does</source>
            <translation>ما سجّلته اللوحة ليس ما يفعله هذا البرنامج</translation>
        </message>
        <message>
            <source>Being checked here…</source>
            <translation>جارٍ التحقق هنا…</translation>
        </message>
        <message>
            <source>this version of the lesson is no longer on this computer</source>
            <translation>لم تعد هذه النسخة من الدرس على هذا الحاسوب</translation>
        </message>
        <message>
            <source>Could not be checked: {why}</source>
            <translation>تعذّر التحقق: {why}</translation>
        </message>
        <message>
            <source>the tablet says: {claim}</source>
            <translation>تقول اللوحة: {claim}</translation>
        </message>
        <message>
            <source>the program did not end</source>
            <translation>البرنامج لم ينته</translation>
        </message>
        <message>
            <source>the program wanted too much memory</source>
            <translation>أراد البرنامج ذاكرة أكثر من اللازم</translation>
        </message>
        <message>
            <source>a function called itself too often</source>
            <translation>استدعت دالة نفسها مرات كثيرة جدا</translation>
        </message>
        <message>
            <source>the program printed too much</source>
            <translation>طبع البرنامج أكثر من اللازم</translation>
        </message>
        <message>
            <source>the program stopped at a mistake</source>
            <translation>توقف البرنامج عند خطأ</translation>
        </message>
        <message>
            <source>the program waits for an answer that nobody gave</source>
            <translation>ينتظر البرنامج جوابا لم يعطه أحد</translation>
        </message>
        <message>
            <source>it is no program that can be read</source>
            <translation>ليس برنامجا يمكن قراءته</translation>
        </message>
        <message>
            <source>this computer can’t run such programs</source>
            <translation>هذا الحاسوب لا يستطيع تشغيل مثل هذه البرامج</translation>
        </message>
        <message>
            <source>the check broke off</source>
            <translation>انقطع التحقق</translation>
        </message>
    </context>
    <context>
        <name>SeatPanel</name>
        <message>
            <source>How the last run ended</source>
            <translation>كيف انتهى آخر تشغيل</translation>
        </message>
        <message>
            <source>Add a pupil</source>
            <translation>إضافة تلميذ</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>تغيير</translation>
        </message>
        <message>
            <source>Put another pupil in the place of {name}</source>
            <translation>وضع تلميذ آخر مكان {name}</translation>
        </message>
        <message>
            <source>Leaves</source>
            <translation>يغادر</translation>
        </message>
        <message>
            <source>{name} leaves this tablet</source>
            <translation>{name} يغادر هذه اللوحة</translation>
        </message>
        <message>
            <source>Who sits here?</source>
            <translation>من يجلس هنا؟</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
    </context>
    <context>
        <name>SeatWords</name>
        <message>
            <source>joined</source>
            <translation>انضمت</translation>
        </message>
        <message>
            <source>loading</source>
            <translation>تحميل</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>جاهز</translation>
        </message>
        <message>
            <source>working</source>
            <translation>يعمل</translation>
        </message>
        <message>
            <source>hand up</source>
            <translation>يد مرفوعة</translation>
        </message>
        <message>
            <source>stuck</source>
            <translation>متعثر</translation>
        </message>
        <message>
            <source>done</source>
            <translation>أنهى</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>صامتة</translation>
        </message>
        <message>
            <source>left</source>
            <translation>غادرت</translation>
        </message>
        <message>
            <source>Tablet {number}</source>
            <translation>اللوحة {number}</translation>
        </message>
        <message>
            <source>{done} of {steps} steps</source>
            <translation>{done} من {steps} مراحل</translation>
        </message>
        <message>
            <source>battery {percent} %</source>
            <translation>البطارية {percent} %</translation>
        </message>
        <message>
            <source>This tablet is nearly full. What its pupils did is safe: let them hand in, then delete pictures or other programs’ files on it.</source>
            <translation>هذه اللوحة تكاد تمتلئ. ما أنجزه تلاميذها في أمان: دعهم يسلّمونه، ثم احذف منها صورًا أو ملفات برامج أخرى.</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <source>That did not work ({code}).</source>
            <translation>لم ينجح ذلك ({code}).</translation>
        </message>
        <message>
            <source>Version {version} is used by a class. Remove it after the class has ended.</source>
            <translation>الإصدار {version} مستعمل في قسم. احذفه بعد انتهاء الحصة.</translation>
        </message>
        <message>
            <source>This pack came with Tinmel and stays.</source>
            <translation>جاءت هذه الحزمة مع تينمل وتبقى.</translation>
        </message>
        <message>
            <source>Other programs use the ports {ports}. Close one of those programs, then try again.</source>
            <translation>برامج أخرى تستعمل المنافذ {ports}. أغلق أحد هذه البرامج ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>Nobody answers at {address}. Check the cable or the Wi-Fi. What is not sent is safe here.</source>
            <translation>لا أحد يجيب في {address}. تحقق من السلك أو الواي فاي. ما لم يُرسل محفوظ هنا.</translation>
        </message>
        <message>
            <source>Your school is not enrolled yet, so nothing leaves it. First open the enrolment file from your district.</source>
            <translation>مدرستك غير مسجلة بعد، فلا يغادرها شيء. افتح أولا ملف التسجيل الذي من مديريتك.</translation>
        </message>
        <message>
            <source>{pupils} pupils can't sit at {tablets} tablets: one to three at each, 4 to 50 tablets.</source>
            <translation>لا يمكن أن يجلس {pupils} تلميذا أمام {tablets} لوحة: من واحد إلى ثلاثة لكل لوحة، ومن 4 إلى 50 لوحة.</translation>
        </message>
        <message>
            <source>The disk is full. Free some space; nothing received so far is lost.</source>
            <translation>القرص ممتلئ. أفرغ بعض المساحة؛ لم يضع شيء مما وصل.</translation>
        </message>
        <message>
            <source>Another Tinmel uses this data. Close it, then start again.</source>
            <translation>برنامج تينمل آخر يستعمل هذه البيانات. أغلقه ثم ابدأ من جديد.</translation>
        </message>
        <message>
            <source>This data was made by a newer Tinmel. Install that one.</source>
            <translation>هذه البيانات من إصدار أحدث من تينمل. ثبّت ذلك الإصدار.</translation>
        </message>
        <message>
            <source>The data on this computer is damaged. Restore the last copy.</source>
            <translation>بيانات هذا الحاسوب تالفة. استرجع آخر نسخة.</translation>
        </message>
        <message>
            <source>The data folder holds the database of another program. Choose another folder.</source>
            <translation>في مجلد البيانات قاعدة بيانات برنامج آخر. اختر مجلدا آخر.</translation>
        </message>
        <message>
            <source>Tinmel may not write into its data folder. Choose another folder, or allow it.</source>
            <translation>لا يحق لتينمل الكتابة في مجلد بياناته. اختر مجلدا آخر أو اسمح له بذلك.</translation>
        </message>
        <message>
            <source>The disk can't be read. Copy the data folder to another disk and use the copy.</source>
            <translation>تتعذر قراءة القرص. انسخ مجلد البيانات إلى قرص آخر واستعمل النسخة.</translation>
        </message>
        <message>
            <source>The database server does not answer. Check that it runs, then try again.</source>
            <translation>خادم قاعدة البيانات لا يجيب. تحقق من أنه يعمل ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>{name} is no enrolment file. Ask your district for it.</source>
            <translation>{name} ليس ملف تسجيل. اطلبه من مديريتك.</translation>
        </message>
        <message>
            <source>{name} is for another school. Check the school code in the settings.</source>
            <translation>{name} لمدرسة أخرى. تحقق من رمز المدرسة في الإعدادات.</translation>
        </message>
        <message>
            <source>{name} is from another district than before. Ask your district.</source>
            <translation>{name} من مديرية غير السابقة. اسأل مديريتك.</translation>
        </message>
        <message>
            <source>This file</source>
            <translation>هذا الملف</translation>
        </message>
        <message>
            <source>{name} is no longer there. If it was on a stick, put the stick in again.</source>
            <translation>{name} لم يعد موجودا. إن كان في مفتاح USB فأعد وصله.</translation>
        </message>
        <message>
            <source>{name} can't be read. Take the stick out, put it in again and try once more.</source>
            <translation>تتعذر قراءة {name}. انزع مفتاح USB وأعد وصله ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>{name} is too large for a class list. Choose the file as Massar gave it to you.</source>
            <translation>{name} أكبر من لائحة قسم. اختر الملف كما أعطاك إياه مسار.</translation>
        </message>
        <message>
            <source>{name} is no Excel file. Choose the class list as Massar gave it to you.</source>
            <translation>{name} ليس ملف إكسل. اختر لائحة القسم كما أعطاك إياها مسار.</translation>
        </message>
        <message>
            <source>{name} is an old Excel file, or has a password. Save it as .xlsx, without one.</source>
            <translation>{name} ملف إكسل قديم أو محمي بكلمة سر. احفظه بصيغة .xlsx دون كلمة سر.</translation>
        </message>
        <message>
            <source>{name} is no class list from Massar. Choose the file that Massar gave you.</source>
            <translation>{name} ليس لائحة قسم من مسار. اختر الملف الذي أعطاك إياه مسار.</translation>
        </message>
        <message>
            <source>{name} does not say {place}. Download the class list from Massar again.</source>
            <translation>لا يذكر {name}: {place}. نزّل لائحة القسم من مسار من جديد.</translation>
        </message>
        <message>
            <source>{name} is a receipt for other content than was sent. Tell your district.</source>
            <translation>{name} وصل عن محتوى غير الذي أُرسل. أخبر مديريتك.</translation>
        </message>
        <message>
            <source>{name} is no file from a school's Tinmel. Choose a .tinmel file.</source>
            <translation>{name} ليس ملفا من تينمل مدرسة. اختر ملف .tinmel.</translation>
        </message>
        <message>
            <source>{name} is larger than a batch may be (25 MB). Tell your district.</source>
            <translation>{name} أكبر مما يُسمح به لدفعة (25 MB). أخبر مديريتك.</translation>
        </message>
        <message>
            <source>{name} is sealed for another district; this one has no key for it.</source>
            <translation>{name} مختوم لمديرية أخرى؛ ليس لهذه مفتاح له.</translation>
        </message>
        <message>
            <source>{name} is damaged or cut short. Get it again, or use your copy.</source>
            <translation>{name} تالف أو ناقص. احصل عليه من جديد أو استعمل نسختك.</translation>
        </message>
        <message>
            <source>{name} is not put together as it must be. Ask the school to send it again.</source>
            <translation>{name} غير مركب كما يجب. اطلب من المدرسة إرساله من جديد.</translation>
        </message>
        <message>
            <source>The table of contents of {name} is wrong. Ask for the file again.</source>
            <translation>فهرس محتويات {name} خاطئ. اطلب الملف من جديد.</translation>
        </message>
        <message>
            <source>{name} was changed on its way. Ask your district for it again.</source>
            <translation>تغيّر {name} في الطريق. اطلبه من مديريتك من جديد.</translation>
        </message>
        <message>
            <source>{name} is from a school that this district did not enrol.</source>
            <translation>{name} من مدرسة لم تسجلها هذه المديرية.</translation>
        </message>
        <message>
            <source>The enrolment behind {name} has run out. Make a new one: tinmel coordinator enrol.</source>
            <translation>انتهت صلاحية التسجيل الذي وراء {name}. أنشئ واحدا جديدا: tinmel coordinator enrol.</translation>
        </message>
        <message>
            <source>Something in {name} was changed after it was made. Ask for the file again.</source>
            <translation>تغيّر شيء في {name} بعد صنعه. اطلب الملف من جديد.</translation>
        </message>
        <message>
            <source>{name} speaks for another school than the one that signed it. Ask that school.</source>
            <translation>{name} يتحدث باسم مدرسة غير التي وقعته. اسأل تلك المدرسة.</translation>
        </message>
        <message>
            <source>The list of pupils in {name} can't be read. Ask the school to send it again.</source>
            <translation>تتعذر قراءة لائحة التلاميذ في {name}. اطلب من المدرسة إرساله من جديد.</translation>
        </message>
        <message>
            <source>School {place} is not enrolled in this district: tinmel coordinator enrol.</source>
            <translation>المدرسة {place} غير مسجلة في هذه المديرية: tinmel coordinator enrol.</translation>
        </message>
        <message>
            <source>{name} holds no usable key. Put your copy of it in its place.</source>
            <translation>لا يحوي {name} مفتاحا صالحا. ضع نسختك مكانه.</translation>
        </message>
        <message>
            <source>{name} is locked. Start again at a terminal that can ask for its passphrase.</source>
            <translation>الملف {name} مقفل. ابدأ من جديد في طرفية يمكنها أن تسأل عن عبارة المرور.</translation>
        </message>
        <message>
            <source>This passphrase does not open {name}. Try again.</source>
            <translation>عبارة المرور هذه لا تفتح {name}. حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>{name} holds no usable age key. Put your copy of it in its place.</source>
            <translation>لا يحوي {name} مفتاح age صالحا. ضع نسختك مكانه.</translation>
        </message>
        <message>
            <source>{name} is no receiver's key. The district has it as keys/receiver.pem.</source>
            <translation>{name} ليس مفتاح مستقبِل. هو عند المديرية باسم keys/receiver.pem.</translation>
        </message>
        <message>
            <source>{name} came with another size than announced. It is fetched again by itself.</source>
            <translation>وصل {name} بحجم غير المعلن. سيُجلب من جديد تلقائيا.</translation>
        </message>
        <message>
            <source>{name} did not go on where it broke off. It is fetched again by itself.</source>
            <translation>لم يستأنف {name} من حيث توقف. سيُجلب من جديد تلقائيا.</translation>
        </message>
        <message>
            <source>A tablet used an old QR code. Let it scan the one on the wall.</source>
            <translation>استعملت لوحة رمز QR قديما. دعها تمسح الذي على الحائط.</translation>
        </message>
        <message>
            <source>A tablet typed five wrong codes. It may try again in a minute.</source>
            <translation>كتبت لوحة خمسة رموز خاطئة. يمكنها المحاولة بعد دقيقة.</translation>
        </message>
        <message>
            <source>A tablet from another class tried to join. Let it scan the QR code.</source>
            <translation>حاولت لوحة من قسم آخر الدخول. دعها تمسح رمز QR.</translation>
        </message>
        <message>
            <source>The tablet was not let in.</source>
            <translation>لم يُسمح للوحة بالدخول.</translation>
        </message>
        <message>
            <source>A tablet runs another version of Tinmel. Reload its page.</source>
            <translation>لوحة تعمل بإصدار آخر من تينمل. أعد تحميل صفحتها.</translation>
        </message>
        <message>
            <source>A tablet could not introduce itself. Reload its page and scan the QR code again.</source>
            <translation>لم تستطع لوحة التعريف بنفسها. أعد تحميل صفحتها وامسح رمز QR من جديد.</translation>
        </message>
        <message>
            <source>The tablet got an invitation that it can't read. Invite it again.</source>
            <translation>تلقت اللوحة دعوة لا تستطيع قراءتها. ادعها من جديد.</translation>
        </message>
        <message>
            <source>The invitation was sealed for another tablet. Look for tablets again, then invite it.</source>
            <translation>كانت الدعوة مختومة للوحة أخرى. ابحث عن اللوحات من جديد ثم ادعها.</translation>
        </message>
        <message>
            <source>The invitation was for another tablet. Invite this one by its name.</source>
            <translation>كانت الدعوة للوحة أخرى. ادع هذه باسمها.</translation>
        </message>
        <message>
            <source>The tablet belongs to another school. If it shall belong to yours, delete its data folder.</source>
            <translation>اللوحة لمدرسة أخرى. إن كان يجب أن تصير لمدرستك فاحذف مجلد بياناتها.</translation>
        </message>
        <message>
            <source>The invitation is older than the one before. Invite the tablet again.</source>
            <translation>الدعوة أقدم من سابقتها. ادع اللوحة من جديد.</translation>
        </message>
        <message>
            <source>This pupil is not in the class.</source>
            <translation>هذا التلميذ ليس في القسم.</translation>
        </message>
        <message>
            <source>This pupil sits at another tablet.</source>
            <translation>هذا التلميذ يجلس أمام لوحة أخرى.</translation>
        </message>
        <message>
            <source>One, two or three pupils share a tablet.</source>
            <translation>يتقاسم اللوحة تلميذ أو اثنان أو ثلاثة.</translation>
        </message>
        <message>
            <source>Pupils of this class show their pictures or their card first.</source>
            <translation>تلاميذ هذا القسم يُظهرون صورهم أو بطاقتهم أولًا.</translation>
        </message>
        <message>
            <source>A pupil touched other pictures than their own.</source>
            <translation>لمس أحد التلاميذ صورًا ليست صوره.</translation>
        </message>
        <message>
            <source>Wrong pictures too often. Wait a minute, or choose who sits at this tablet yourself.</source>
            <translation>صور خاطئة مرات كثيرة. انتظر دقيقة، أو اختر بنفسك من يجلس أمام هذه اللوحة.</translation>
        </message>
        <message>
            <source>A card was shown that is not of this class, or is not good any more.</source>
            <translation>عُرضت بطاقة ليست من هذا القسم أو لم تعد صالحة.</translation>
        </message>
        <message>
            <source>Wrong cards too often. The tablet waits a minute.</source>
            <translation>بطاقات خاطئة مرات كثيرة. تنتظر اللوحة دقيقة.</translation>
        </message>
        <message>
            <source>The class is away: nobody can look at pictures or cards now.</source>
            <translation>القسم غير متصل: لا أحد يستطيع التحقق من الصور أو البطاقات الآن.</translation>
        </message>
        <message>
            <source>Nobody sits at this tablet yet. Let the pupils choose their names.</source>
            <translation>لا أحد أمام هذه اللوحة بعد. ليختر التلاميذ أسماءهم.</translation>
        </message>
        <message>
            <source>A tablet shows a lesson that was not sent. Send the lesson again.</source>
            <translation>تعرض لوحة درسا لم يُرسل. أرسل الدرس من جديد.</translation>
        </message>
        <message>
            <source>A tablet sent the same work again with other content. The first was kept.</source>
            <translation>أرسلت لوحة العمل نفسه بمحتوى آخر. احتُفظ بالأول.</translation>
        </message>
        <message>
            <source>Work could not be saved on this computer. The tablet keeps it.</source>
            <translation>تعذر حفظ عمل على هذا الحاسوب. تحتفظ به اللوحة.</translation>
        </message>
        <message>
            <source>The class is over.</source>
            <translation>انتهت الحصة.</translation>
        </message>
        <message>
            <source>A tablet typed a wrong code. Let it type the one on the wall.</source>
            <translation>كتبت لوحة رمزا خاطئا. دعها تكتب الذي على الحائط.</translation>
        </message>
        <message>
            <source>The class is full: no more tablets can join.</source>
            <translation>القسم ممتلئ: لا يمكن أن تنضم لوحات أخرى.</translation>
        </message>
        <message>
            <source>A tablet sent work that is too large. Nothing of it was kept.</source>
            <translation>أرسلت لوحة عملا كبيرا جدا. لم يُحتفظ بشيء منه.</translation>
        </message>
        <message>
            <source>A tablet spoke of work that it had not announced. It begins again.</source>
            <translation>تحدثت لوحة عن عمل لم تعلن عنه. ستبدأ من جديد.</translation>
        </message>
        <message>
            <source>A tablet's work did not arrive whole. It sends it again by itself.</source>
            <translation>لم يصل عمل لوحة كاملا. ستعيد إرساله وحدها.</translation>
        </message>
        <message>
            <source>A tablet's connection was disturbed. It connects again by itself.</source>
            <translation>اضطرب اتصال لوحة. ستعيد الاتصال وحدها.</translation>
        </message>
        <message>
            <source>A tablet asked for something that can't be done ({code}).</source>
            <translation>طلبت لوحة شيئا لا يمكن فعله ({code}).</translation>
        </message>
        <message>
            <source>This is no whole pack: it is damaged, or something else. Get it again.</source>
            <translation>هذه ليست حزمة كاملة: إنها تالفة أو شيء آخر. احصل عليها من جديد.</translation>
        </message>
        <message>
            <source>Parts of this pack overlap, contradict each other or hide. Get it again from its publisher.</source>
            <translation>هناك أجزاء في هذه الحزمة متداخلة أو متناقضة أو مخفية. احصل عليها من ناشرها من جديد.</translation>
        </message>
        <message>
            <source>This is no Tinmel pack. Choose a .tmpack file.</source>
            <translation>هذه ليست حزمة تينمل. اختر ملف .tmpack.</translation>
        </message>
        <message>
            <source>This is a folder. Build it first: tinmel pack build.</source>
            <translation>هذا مجلد. ابنِه أولا بالأمر: tinmel pack build.</translation>
        </message>
        <message>
            <source>The texts are too long together, or too tangled. Make two packs of this one.</source>
            <translation>النصوص معا طويلة جدا أو معقّدة جدا. اجعل منها حزمتين.</translation>
        </message>
        <message>
            <source>The drawings have too many parts together. Simplify this one, or save it as PNG or WebP.</source>
            <translation>في الرسوم معا أجزاء كثيرة جدا. بسّط هذا الرسم أو احفظه بصيغة PNG أو WebP.</translation>
        </message>
        <message>
            <source>The pack is too large.</source>
            <translation>الحزمة كبيرة جدا.</translation>
        </message>
        <message>
            <source>The pack holds too many files.</source>
            <translation>في الحزمة ملفات كثيرة جدا.</translation>
        </message>
        <message>
            <source>This file is packed in a way that packs don't use.</source>
            <translation>هذا الملف مضغوط بطريقة لا تستعملها الحزم.</translation>
        </message>
        <message>
            <source>This file is locked with a password; packs are never locked.</source>
            <translation>هذا الملف مقفل بكلمة سر؛ والحزم لا تُقفل أبدا.</translation>
        </message>
        <message>
            <source>Two files have this name, or names that some computers can't tell apart.</source>
            <translation>لملفين هذا الاسم، أو اسمان لا تميز بينهما بعض الحواسيب.</translation>
        </message>
        <message>
            <source>This name is not allowed: letters, digits, `-`, `_` and `.` only, in folders with `/`.</source>
            <translation>هذا الاسم غير مسموح: حروف وأرقام و`-` و`_` و`.` فقط، و`/` بين المجلدات.</translation>
        </message>
        <message>
            <source>This is a link or a device, no plain file.</source>
            <translation>هذا رابط أو جهاز، وليس ملفا عاديا.</translation>
        </message>
        <message>
            <source>This file is longer or shorter than the pack says. Get the pack again.</source>
            <translation>هذا الملف أطول أو أقصر مما تقوله الحزمة. احصل على الحزمة من جديد.</translation>
        </message>
        <message>
            <source>This file was changed after the pack was made. Get the pack again.</source>
            <translation>تغيّر هذا الملف بعد صنع الحزمة. احصل على الحزمة من جديد.</translation>
        </message>
        <message>
            <source>This file is in the pack, but not in its manifest.</source>
            <translation>هذا الملف في الحزمة وليس في بيانها.</translation>
        </message>
        <message>
            <source>The manifest calls this file a pupils' file, or a teacher's, against its place.</source>
            <translation>يعدّ البيان هذا الملف للتلاميذ أو للأستاذ خلافا لمكانه.</translation>
        </message>
        <message>
            <source>Manifest and pack.json name different packs or versions.</source>
            <translation>يذكر البيان وpack.json حزمتين أو إصدارين مختلفين.</translation>
        </message>
        <message>
            <source>The manifest is not written in the one canonical way.</source>
            <translation>البيان غير مكتوب بالصيغة القانونية الوحيدة.</translation>
        </message>
        <message>
            <source>The manifest can't be read.</source>
            <translation>تتعذر قراءة البيان.</translation>
        </message>
        <message>
            <source>The pack is not signed. Ask its publisher for the signed one.</source>
            <translation>الحزمة غير موقعة. اطلب الموقعة من ناشرها.</translation>
        </message>
        <message>
            <source>The key that signed this pack was withdrawn. Ask the publisher for a newer pack.</source>
            <translation>سُحب المفتاح الذي وقّع هذه الحزمة. اطلب من الناشر حزمة أحدث.</translation>
        </message>
        <message>
            <source>The pack is signed by a publisher whom this computer does not know.</source>
            <translation>الحزمة موقعة من ناشر لا يعرفه هذا الحاسوب.</translation>
        </message>
        <message>
            <source>The signature belongs to another pack.</source>
            <translation>التوقيع لحزمة أخرى.</translation>
        </message>
        <message>
            <source>The signature can't be read.</source>
            <translation>تتعذر قراءة التوقيع.</translation>
        </message>
        <message>
            <source>The signature is false. Get the pack again from its publisher.</source>
            <translation>التوقيع مزيف. احصل على الحزمة من ناشرها من جديد.</translation>
        </message>
        <message>
            <source>This is a private key, which is nobody else's business. Nothing of it was kept. Choose the pack, or the file that ends in .publisher.json.</source>
            <translation>هذا مفتاح سري لا يخص أحدا غير صاحبه. لم يُحتفظ بشيء منه. اختر الحزمة أو الملف الذي ينتهي بـ .publisher.json.</translation>
        </message>
        <message>
            <source>This is one publisher's file; its name ends in .publisher.json. Add it to a list with: tinmel pack trust.</source>
            <translation>هذا ملف ناشر واحد، واسمه ينتهي بـ .publisher.json. أضفه إلى لائحة بالأمر: tinmel pack trust.</translation>
        </message>
        <message>
            <source>This is a list of publishers. Choose a pack, or the file that ends in .publisher.json.</source>
            <translation>هذه لائحة ناشرين. اختر حزمة، أو الملف الذي ينتهي بـ .publisher.json.</translation>
        </message>
        <message>
            <source>Another program is changing the list of publishers. Try again in a moment.</source>
            <translation>برنامج آخر يغيّر لائحة الناشرين. أعد المحاولة بعد لحظة.</translation>
        </message>
        <message>
            <source>The list of publishers can't be read.</source>
            <translation>تتعذر قراءة لائحة الناشرين.</translation>
        </message>
        <message>
            <source>Eight publishers have signed this pack already; no more can.</source>
            <translation>وقّع ثمانية ناشرين هذه الحزمة من قبل، ولا يمكن أكثر من ذلك.</translation>
        </message>
        <message>
            <source>This is no publisher's public part. Ask for the file that ends in .publisher.json.</source>
            <translation>هذا ليس الجزء العلني لناشر. اطلب الملف الذي ينتهي بـ .publisher.json.</translation>
        </message>
        <message>
            <source>The list has this key already, under this other id.</source>
            <translation>في القائمة هذا المفتاح من قبل، باسم آخر هو المذكور هنا.</translation>
        </message>
        <message>
            <source>This key was withdrawn and stays so. Ask the publisher for the new key.</source>
            <translation>سُحب هذا المفتاح ويبقى مسحوبًا. اطلب المفتاح الجديد من الناشر.</translation>
        </message>
        <message>
            <source>This version is here already with other content. A changed pack needs a new version.</source>
            <translation>هذا الإصدار موجود هنا من قبل بمحتوى آخر. الحزمة المعدلة تحتاج إلى إصدار جديد.</translation>
        </message>
        <message>
            <source>This pack's name belongs to another publisher. A changed pack needs a name of its own.</source>
            <translation>اسم هذه الحزمة لناشر آخر. الحزمة المعدلة تحتاج إلى اسم خاص بها.</translation>
        </message>
        <message>
            <source>Another key is known for this publisher. Ask them which one is right before you add it.</source>
            <translation>هناك مفتاح آخر معروف لهذا الناشر. اسأله أيهما الصحيح قبل أن تضيفه.</translation>
        </message>
        <message>
            <source>The pack's file is gone from this computer. Add the pack again.</source>
            <translation>اختفى ملف الحزمة من هذا الحاسوب. أضف الحزمة من جديد.</translation>
        </message>
        <message>
            <source>The pack's file was damaged on the disk. Add the pack again.</source>
            <translation>تلف ملف الحزمة على القرص. أضف الحزمة من جديد.</translation>
        </message>
        <message>
            <source>There is no text in the language “{language}”: write {file}, or name a fallback.</source>
            <translation>لا يوجد نص باللغة «{language}»: اكتب {file}، أو سمِّ لغة بديلة.</translation>
        </message>
        <message>
            <source>This file is missing.</source>
            <translation>هذا الملف ناقص.</translation>
        </message>
        <message>
            <source>The system or an editor left this file here. Delete it.</source>
            <translation>ترك النظام أو محرر هذا الملف هنا. احذفه.</translation>
        </message>
        <message>
            <source>This file is too large.</source>
            <translation>هذا الملف كبير جدا.</translation>
        </message>
        <message>
            <source>A pack has no place for this file. Move or remove it.</source>
            <translation>لا مكان لهذا الملف في حزمة. انقله أو احذفه.</translation>
        </message>
        <message>
            <source>The lesson's id and the name of its folder differ.</source>
            <translation>يختلف معرف الدرس عن اسم مجلده.</translation>
        </message>
        <message>
            <source>This file is not as the format asks.</source>
            <translation>هذا الملف ليس كما تطلبه الصيغة.</translation>
        </message>
        <message>
            <source>This is no readable JSON. Look just before it: a comma, a quotation mark or a brace is missing or too many.</source>
            <translation>تتعذر قراءة هذا بصيغة JSON. انظر إلى ما قبله مباشرة: فاصلة أو علامة اقتباس أو قوس ناقص أو زائد.</translation>
        </message>
        <message>
            <source>This file begins with an invisible mark (BOM). Save it as UTF-8 without BOM in your editor.</source>
            <translation>يبدأ هذا الملف بعلامة لا تُرى (BOM). احفظه في محررك بترميز UTF-8 دون BOM.</translation>
        </message>
        <message>
            <source>This picture does more than draw: scripts, styles, text and links are not allowed.</source>
            <translation>هذه الصورة تفعل أكثر من الرسم: لا يُسمح بالبرامج والأنماط والنصوص والروابط.</translation>
        </message>
        <message>
            <source>This picture is too large or has too many parts: 4096 points each way, drawings 80 KB.</source>
            <translation>هذه الصورة كبيرة جدا أو كثيرة الأجزاء: الحد 4096 نقطة في كل اتجاه، و80 كيلوبايت للرسوم.</translation>
        </message>
        <message>
            <source>This file is no picture, sound or film of the kind that its name says.</source>
            <translation>هذا الملف ليس صورة أو صوتا أو فيلما من النوع الذي يقوله اسمه.</translation>
        </message>
        <message>
            <source>This picture can't be read as SVG.</source>
            <translation>تتعذر قراءة هذه الصورة بصيغة SVG.</translation>
        </message>
        <message>
            <source>A file is named here that the pack doesn't have.</source>
            <translation>يُذكر هنا ملف ليس في الحزمة.</translation>
        </message>
        <message>
            <source>This text holds a script, or a link that runs one. Texts only say something.</source>
            <translation>في هذا النص برنامج، أو رابط يشغل برنامجا. النصوص تقول شيئا فقط.</translation>
        </message>
        <message>
            <source>This text is empty.</source>
            <translation>هذا النص فارغ.</translation>
        </message>
        <message>
            <source>This text is not UTF-8.</source>
            <translation>هذا النص ليس بترميز UTF-8.</translation>
        </message>
        <message>
            <source>The answer doesn't fit this step.</source>
            <translation>الجواب لا يناسب هذه المرحلة.</translation>
        </message>
        <message>
            <source>The answer belongs to another kind of step.</source>
            <translation>الجواب لنوع آخر من المراحل.</translation>
        </message>
        <message>
            <source>The answer is not in the expected form.</source>
            <translation>الجواب ليس بالشكل المنتظر.</translation>
        </message>
        <message>
            <source>The answer can't be read as JSON.</source>
            <translation>تتعذر قراءة الجواب بصيغة JSON.</translation>
        </message>
        <message>
            <source>This is too large to import. Part it, and import the parts.</source>
            <translation>هذا أكبر من أن يُستورد. قسّمه واستورد الأجزاء.</translation>
        </message>
        <message>
            <source>From here on this is not UTF-8. Open it in an editor and save it as UTF-8.</source>
            <translation>ابتداءً من هنا ليس النص بترميز UTF-8. افتحه في محرّر واحفظه بترميز UTF-8.</translation>
        </message>
        <message>
            <source>So many questions don't fit: a pack has at most 1,600. Part the file.</source>
            <translation>هذه الأسئلة أكثر مما يتّسع: في الحزمة 1600 سؤال على الأكثر. قسّم الملف.</translation>
        </message>
        <message>
            <source>No question that a pack has a place for is in this file.</source>
            <translation>لا يوجد في هذا الملف سؤال له مكان في حزمة.</translation>
        </message>
        <message>
            <source>The brace that opens here is never closed. A brace that is only a sign stands behind a \.</source>
            <translation>القوس الذي يُفتح هنا لا يُغلق أبدًا. القوس الذي هو مجرّد علامة يُكتب بعد \.</translation>
        </message>
        <message>
            <source>The brace that closes here was never opened. A brace that is only a sign stands behind a \.</source>
            <translation>القوس الذي يُغلق هنا لم يُفتح قط. القوس الذي هو مجرّد علامة يُكتب بعد \.</translation>
        </message>
        <message>
            <source>This question has too few answers.</source>
            <translation>لهذا السؤال أجوبة قليلة جدًا.</translation>
        </message>
        <message>
            <source>This answer is no number. Write 12, 12:0.5 for give or take, or 11..13.</source>
            <translation>هذا الجواب ليس عددًا. اكتب 12 أو 12:0.5 للتقريب أو 11..13.</translation>
        </message>
        <message>
            <source>A pair is written: =left -&gt; right.</source>
            <translation>يُكتب الزوج هكذا: =left -&gt; right.</translation>
        </message>
        <message>
            <source>An answer stands here without a question before it.</source>
            <translation>هنا جواب ليس قبله سؤال.</translation>
        </message>
        <message>
            <source>This question has no line that begins with ANSWER:.</source>
            <translation>ليس لهذا السؤال سطر يبدأ بـ ANSWER:.</translation>
        </message>
        <message>
            <source>The right answer named here is not among the answers.</source>
            <translation>الجواب الصحيح المذكور هنا ليس بين الأجوبة.</translation>
        </message>
        <message>
            <source>This question needs two answers or more, lettered A), B) and so on.</source>
            <translation>يحتاج هذا السؤال إلى جوابين أو أكثر، بالحروف A) ثم B) وهكذا.</translation>
        </message>
        <message>
            <source>No folder of a language with a meta.yml is in here, such as fr-FR: this is no such project.</source>
            <translation>لا يوجد هنا مجلد لغة فيه meta.yml، مثل fr-FR: هذا ليس مشروعًا من هذا النوع.</translation>
        </message>
        <message>
            <source>This can't be read as YAML, or does more than a list of titles needs.</source>
            <translation>لا تمكن قراءة هذا بصيغة YAML، أو فيه أكثر مما تحتاجه قائمة عناوين.</translation>
        </message>
        <message>
            <source>Nothing says under which licence this is. Say it, such as --licence CC-BY-SA-4.0.</source>
            <translation>لا شيء يقول بأي رخصة هذا. قلها، مثل --licence CC-BY-SA-4.0.</translation>
        </message>
        <message>
            <source>This step's file is missing.</source>
            <translation>ملف هذه المرحلة ناقص.</translation>
        </message>
        <message>
            <source>The project has more steps than a pack has places for.</source>
            <translation>في المشروع مراحل أكثر مما تتّسع له حزمة.</translation>
        </message>
        <message>
            <source>This is no signed document, or it was cut short. Ask for it again from its sender.</source>
            <translation>هذه ليست وثيقة موقعة، أو إنها ناقصة. اطلبها من مرسلها من جديد.</translation>
        </message>
        <message>
            <source>This is signed, but it is another kind of document. Choose the right file.</source>
            <translation>هذا موقع، لكنه نوع آخر من الوثائق. اختر الملف الصحيح.</translation>
        </message>
        <message>
            <source>The signature is false: it was changed on its way. Ask for it again from its sender.</source>
            <translation>التوقيع غير صحيح: تغيّرت الوثيقة في الطريق. اطلبها من مرسلها من جديد.</translation>
        </message>
        <message>
            <source>This is signed by nobody whom your district enrolled. Nothing was changed.</source>
            <translation>لم توقع هذا جهة سجلتها مديريتك. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>The enrolment behind this signature has run out. Ask your district for a new one.</source>
            <translation>انتهت صلاحية التسجيل الذي وراء هذا التوقيع. اطلب واحدا جديدا من مديريتك.</translation>
        </message>
        <message>
            <source>This school's enrolment has run out. Ask your district for a new enrolment file.</source>
            <translation>انتهت صلاحية تسجيل هذه المدرسة. اطلب ملف تسجيل جديدا من مديريتك.</translation>
        </message>
        <message>
            <source>The receiver does not know this school. Ask your district for a new enrolment file.</source>
            <translation>لا يعرف المستقبِل هذه المدرسة. اطلب ملف تسجيل جديدا من مديريتك.</translation>
        </message>
        <message>
            <source>The receiver has no more room for this school. Tell your district; nothing is lost here.</source>
            <translation>لم يبق في المستقبِل مكان لهذه المدرسة. أخبر مديريتك؛ لم يضع شيء هنا.</translation>
        </message>
        <message>
            <source>The receiver does not take files of this size. Carry it to your district on a stick.</source>
            <translation>لا يقبل المستقبِل ملفات بهذا الحجم. احمله إلى مديريتك في مفتاح USB.</translation>
        </message>
        <message>
            <source>The file arrived changed three times, so the receiver did not keep it. Send it again later.</source>
            <translation>وصل الملف متغيرا ثلاث مرات فلم يحتفظ به المستقبِل. أعد إرساله لاحقا.</translation>
        </message>
        <message>
            <source>The receiver named an address that is not your district's; nothing was sent there. Tell your district.</source>
            <translation>أعطى المستقبِل عنوانا ليس لمديريتك؛ لم يُرسل إليه شيء. أخبر مديريتك.</translation>
        </message>
        <message>
            <source>The receiver has another version of Tinmel and does not understand this one. Tell your district; nothing is lost here.</source>
            <translation>لدى المستقبِل إصدار آخر من تينمل ولا يفهم هذا. أخبر مديريتك؛ لم يضع شيء هنا.</translation>
        </message>
        <message>
            <source>The sending was disturbed. Send again; what has arrived is not sent twice.</source>
            <translation>اضطرب الإرسال. أعد الإرسال؛ ما وصل لا يُرسل مرتين.</translation>
        </message>
        <message>
            <source>What answers at the district's address is no receiver of Tinmel (HTTP {status}). Tell your district; nothing is lost here.</source>
            <translation>الذي يجيب في عنوان المديرية ليس مستقبِل تينمل (HTTP {status}). أخبر مديريتك؛ لم يضع شيء هنا.</translation>
        </message>
        <message>
            <source>“{value}” is no school code. Use capital letters, digits and - only, at most 16.</source>
            <translation>«{value}» ليس رمز مدرسة. استعمل حروفا لاتينية كبيرة وأرقاما و- فقط، 16 على الأكثر.</translation>
        </message>
        <message>
            <source>“{value}” is no school: write its code, a colon and its name, such as 12345T:Ecole Ighil.</source>
            <translation>«{value}» ليس مدرسة: اكتب رمزها ثم نقطتين ثم اسمها، مثل 12345T:Ecole Ighil.</translation>
        </message>
        <message>
            <source>“{value}” is no receiver's address. It begins with http:// or https://.</source>
            <translation>«{value}» ليس عنوان مستقبِل. يبدأ بـ http:// أو https://.</translation>
        </message>
        <message>
            <source>“{value}” is no public key of age. It begins with age1.</source>
            <translation>«{value}» ليس مفتاح age عموميا. يبدأ بـ age1.</translation>
        </message>
        <message>
            <source>“{value}” is no usable name. Write a short one, in letters and digits.</source>
            <translation>«{value}» لا يصلح اسما. اكتب اسما قصيرا بحروف وأرقام.</translation>
        </message>
        <message>
            <source>{value} already holds something else. Choose an empty folder.</source>
            <translation>في {value} شيء آخر من قبل. اختر مجلدا فارغا.</translation>
        </message>
        <message>
            <source>“{value}” is no database's address. It looks like postgresql://person@server/name.</source>
            <translation>«{value}» ليس عنوان قاعدة بيانات. يشبه postgresql://person@server/name.</translation>
        </message>
        <message>
            <source>“{value}” is no address. Write four numbers with dots, such as 192.168.8.2.</source>
            <translation>«{value}» ليس عنوانا. اكتب أربعة أعداد بينها نقط، مثل 192.168.8.2.</translation>
        </message>
        <message>
            <source>This computer has no address {value}. Use one of its own.</source>
            <translation>ليس لهذا الحاسوب العنوان {value}. استعمل عنوانا من عناوينه.</translation>
        </message>
        <message>
            <source>Nothing can be written into {value}. Choose another folder.</source>
            <translation>تتعذر الكتابة في {value}. اختر مجلدا آخر.</translation>
        </message>
        <message>
            <source>{value} is there already and is never overwritten. Choose another name.</source>
            <translation>{value} موجود من قبل ولا يُكتب فوقه أبدًا. اختر اسمًا آخر.</translation>
        </message>
        <message>
            <source>The two passphrases differ, or there is none. Start again.</source>
            <translation>عبارتا المرور مختلفتان، أو لا توجد عبارة. ابدأ من جديد.</translation>
        </message>
        <message>
            <source>“{value}” is no id. Use small letters, digits and - only, such as injaz-maroc.</source>
            <translation>«{value}» ليس معرّفًا. استعمل حروفًا لاتينية صغيرة وأرقامًا و- فقط، مثل injaz-maroc.</translation>
        </message>
        <message>
            <source>“{value}” is the publisher of what comes with Tinmel. Choose another id.</source>
            <translation>«{value}» هو ناشر ما يأتي مع Tinmel. اختر معرّفا آخر.</translation>
        </message>
        <message>
            <source>“{value}” is no name. Write ar, fr, zgh or en before it, such as fr=Injaz.</source>
            <translation>«{value}» ليس اسمًا. اكتب قبله ar أو fr أو zgh أو en، مثل fr=Injaz.</translation>
        </message>
        <message>
            <source>“{value}” is no title here. Write ar, fr, zgh or en before it, one that the pack has.</source>
            <translation>«{value}» ليس عنوانًا هنا. اكتب قبله ar أو fr أو zgh أو en، لغة من لغات الدرس.</translation>
        </message>
        <message>
            <source>The pack is not in “{value}”. See: tinmel pack show.</source>
            <translation>الحزمة ليست باللغة «{value}». انظر: tinmel pack show.</translation>
        </message>
        <message>
            <source>Say in which language the questions are, such as --language fr or --language en.</source>
            <translation>قل بأي لغة الأسئلة، مثل --language fr أو --language en.</translation>
        </message>
        <message>
            <source>“{value}” is no language of packs. They are ar, fr, zgh and en.</source>
            <translation>«{value}» ليست لغة من لغات الحزم. هي ar وfr وzgh وen.</translation>
        </message>
        <message>
            <source>The enrolment file was made by another version of Tinmel. Ask your district for a new one.</source>
            <translation>ملف التسجيل من إصدار آخر من تينمل. اطلب ملفا جديدا من مديريتك.</translation>
        </message>
        <message>
            <source>The lesson pack {name} is not on this computer. Choose another one.</source>
            <translation>حزمة الدروس {name} ليست على هذا الحاسوب. اختر غيرها.</translation>
        </message>
        <message>
            <source>The pack has no lesson {name}. Choose another one.</source>
            <translation>لا درس {name} في الحزمة. اختر غيره.</translation>
        </message>
        <message>
            <source>The lesson has no step {name}. Choose another one.</source>
            <translation>لا مرحلة {name} في الدرس. اختر غيرها.</translation>
        </message>
        <message>
            <source>The pack has no text {name}. Choose another language.</source>
            <translation>ليس في الحزمة النص {name}. اختر لغة أخرى.</translation>
        </message>
        <message>
            <source>There is no file {name}. Check its name and that the stick is in.</source>
            <translation>لا يوجد ملف {name}. تحقق من اسمه ومن أن مفتاح USB موصول.</translation>
        </message>
        <message>
            <source>There is no folder {name}. Check its name and that the stick is in.</source>
            <translation>لا يوجد مجلد {name}. تحقق من اسمه ومن أن مفتاح USB موصول.</translation>
        </message>
        <message>
            <source>Nobody called {name} is in the list of publishers.</source>
            <translation>لا أحد باسم {name} في قائمة الناشرين.</translation>
        </message>
        <message>
            <source>There is no district in {name}. Make one first: tinmel coordinator init.</source>
            <translation>لا توجد مديرية في {name}. أنشئ واحدة أولا: tinmel coordinator init.</translation>
        </message>
        <message>
            <source>This school is not enrolled in the district. Enrol it: tinmel coordinator enrol.</source>
            <translation>هذه المدرسة غير مسجلة في المديرية. سجلها: tinmel coordinator enrol.</translation>
        </message>
        <message>
            <source>This batch is no longer on this computer.</source>
            <translation>لم تعد هذه الدفعة على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>This work is no longer on this computer.</source>
            <translation>لم يعد هذا العمل على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>This returned work is no longer on this computer.</source>
            <translation>لم يعد هذا العمل المُرجَع على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>This hour is no longer on this computer. Open the class again.</source>
            <translation>لم تعد هذه الحصة على هذا الحاسوب. افتح القسم من جديد.</translation>
        </message>
        <message>
            <source>This class is no longer on this computer. Choose another one.</source>
            <translation>لم يعد هذا القسم على هذا الحاسوب. اختر غيره.</translation>
        </message>
        <message>
            <source>This pupil is no longer in the list. Import the class list again.</source>
            <translation>لم يعد هذا التلميذ في اللائحة. استورد لائحة القسم من جديد.</translation>
        </message>
        <message>
            <source>This tablet has left the class. Let it scan the QR code again.</source>
            <translation>غادرت هذه اللوحة القسم. دعها تمسح رمز QR من جديد.</translation>
        </message>
        <message>
            <source>A file of this lesson is missing or damaged. Start Tinmel again.</source>
            <translation>ملف من هذا الدرس ناقص أو تالف. أعد تشغيل تينمل.</translation>
        </message>
        <message>
            <source>The field “{name}” is missing.</source>
            <translation>الحقل «{name}» ناقص.</translation>
        </message>
        <message>
            <source>There is no field “{name}” here.</source>
            <translation>لا يوجد هنا حقل اسمه «{name}».</translation>
        </message>
        <message>
            <source>There is no field “{name}” here. Is “{near}” meant?</source>
            <translation>لا يوجد هنا حقل اسمه «{name}». هل المقصود «{near}»؟</translation>
        </message>
        <message>
            <source>“{word}” is not known here. Known are: {known}.</source>
            <translation>«{word}» غير معروف هنا. المعروف: {known}.</translation>
        </message>
        <message>
            <source>Needed here: {wanted}. Found: {found}.</source>
            <translation>المطلوب هنا: {wanted}. الموجود: {found}.</translation>
        </message>
        <message>
            <source>Only lower-case letters a–z, digits and single hyphens, like robot-souk.</source>
            <translation>حروف لاتينية صغيرة a–z وأرقام وشرطات مفردة فقط، مثل robot-souk.</translation>
        </message>
        <message>
            <source>A version is three numbers, like 1.0.0.</source>
            <translation>الإصدار ثلاثة أعداد، مثل 1.0.0.</translation>
        </message>
        <message>
            <source>A picture is named like media/cover.svg; also .png, .jpg, .webp.</source>
            <translation>اسم الصورة مثل media/cover.svg؛ أو .png أو .jpg أو .webp.</translation>
        </message>
        <message>
            <source>A sound is named like media/story.ogg; also .m4a, .mp3.</source>
            <translation>اسم الصوت مثل media/story.ogg؛ أو .m4a أو .mp3.</translation>
        </message>
        <message>
            <source>A film is named like media/film.webm; also .mp4.</source>
            <translation>اسم الفيلم مثل media/film.webm؛ أو .mp4.</translation>
        </message>
        <message>
            <source>A world is named like worlds/souk.json.</source>
            <translation>اسم العالم مثل worlds/souk.json.</translation>
        </message>
        <message>
            <source>A starter is named like starters/walk.json; also .py.</source>
            <translation>اسم البداية مثل starters/walk.json؛ أو .py.</translation>
        </message>
        <message>
            <source>This text has signs that are not allowed here.</source>
            <translation>في هذا النص علامات غير مسموح بها هنا.</translation>
        </message>
        <message>
            <source>This text is too short; the least is {n}.</source>
            <translation>هذا النص قصير جدا؛ الحد الأدنى {n}.</translation>
        </message>
        <message>
            <source>This text is too long: at most {n} letters and signs.</source>
            <translation>هذا النص طويل جدا: {n} حرفا وعلامة على الأكثر.</translation>
        </message>
        <message>
            <source>There is too little in here; the least is {n}.</source>
            <translation>هنا أقل مما يلزم؛ الحد الأدنى {n}.</translation>
        </message>
        <message>
            <source>There is too much in here; the most is {n}.</source>
            <translation>هنا أكثر مما يُسمح به؛ الحد الأقصى {n}.</translation>
        </message>
        <message>
            <source>This number is too small; the least is {n}.</source>
            <translation>هذا العدد صغير جدا؛ الحد الأدنى {n}.</translation>
        </message>
        <message>
            <source>This number is too large; the most is {n}.</source>
            <translation>هذا العدد كبير جدا؛ الحد الأقصى {n}.</translation>
        </message>
        <message>
            <source>This number is larger than computers can count.</source>
            <translation>هذا العدد أكبر مما تعدّه الحواسيب.</translation>
        </message>
        <message>
            <source>a text in quotation marks</source>
            <translation>نص بين علامتي اقتباس</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>عدد صحيح</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>عدد</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true أو false</translation>
        </message>
        <message>
            <source>names with values, in curly braces</source>
            <translation>أسماء وقيم بين حاضنتين</translation>
        </message>
        <message>
            <source>a list, in square brackets</source>
            <translation>لائحة بين معقوفتين</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Language of this window</source>
            <translation>لغة هذه النافذة</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>فاتح أو داكن</translation>
        </message>
        <message>
            <source>You and your school</source>
            <translation>أنت ومدرستك</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>Your name, for marks</source>
            <translation>اسمك، من أجل النقط</translation>
        </message>
        <message>
            <source>Name of the school</source>
            <translation>اسم المدرسة</translation>
        </message>
        <message>
            <source>School code</source>
            <translation>رمز المدرسة</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
    </context>
    <context>
        <name>SetupPanel</name>
        <message>
            <source>Choose the class list</source>
            <translation>اختر لائحة القسم</translation>
        </message>
        <message>
            <source>Class lists (*.xlsx *.xls)</source>
            <translation>لوائح الأقسام (*.xlsx *.xls)</translation>
        </message>
        <message>
            <source>Welcome to Tinmel</source>
            <translation>مرحبا بك في تينمل</translation>
        </message>
        <message>
            <source>Ready in a minute, without Internet. You can change all of this later.</source>
            <translation>جاهز في دقيقة، دون إنترنت. يمكنك تغيير كل هذا لاحقا.</translation>
        </message>
        <message>
            <source>School</source>
            <translation>المدرسة</translation>
        </message>
        <message>
            <source>School code, if you know it</source>
            <translation>رمز المدرسة إن عرفته</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>القسم</translation>
        </message>
        <message>
            <source>Name of the school</source>
            <translation>اسم المدرسة</translation>
        </message>
        <message>
            <source>Try everything with pretended pupils. You can bring the real list later.</source>
            <translation>جرّب كل شيء مع تلاميذ وهميين. يمكنك جلب اللائحة الحقيقية لاحقا.</translation>
        </message>
        <message>
            <source>Start with a practice class</source>
            <translation>البدء بقسم للتدريب</translation>
        </message>
        <message>
            <source>The list from Massar (ListEleve….xlsx) brings school, class and pupils.</source>
            <translation>لائحة مسار (ListEleve….xlsx) تأتي بالمدرسة والقسم والتلاميذ.</translation>
        </message>
        <message>
            <source>Open a class list…</source>
            <translation>فتح لائحة قسم…</translation>
        </message>
    </context>
    <context>
        <name>ShownAnswer</name>
        <message>
            <source>This answer can't be shown here. It is kept as it came.</source>
            <translation>لا يمكن عرض هذا الجواب هنا. وهو محفوظ كما وصل.</translation>
        </message>
        <message>
            <source>They drew no boundary.</source>
            <translation>لم يرسموا حدًّا فاصلًا.</translation>
        </message>
        <message>
            <source>Their boundary gets {n} of 100 right; {m} are enough.</source>
            <translation>حدّهم يصيب في {n} من 100، ويكفي {m}.</translation>
        </message>
        <message>
            <source>Found named unfairly: {name}</source>
            <translation>وجدوا أنّه سُمّي خطأً: {name}</translation>
        </message>
        <message>
            <source>Overlooked, though named unfairly: {name}</source>
            <translation>لم ينتبهوا إليه وقد سُمّي خطأً: {name}</translation>
        </message>
        <message>
            <source>They read this page to its end.</source>
            <translation>قرأوا هذه الصفحة إلى آخرها.</translation>
        </message>
        <message>
            <source>They watched it. Pictures seen: {n}</source>
            <translation>شاهدوا. عدد الصور المشاهدة: {n}</translation>
        </message>
        <message>
            <source>They watched the film.</source>
            <translation>شاهدوا الفيلم.</translation>
        </message>
        <message>
            <source>They did not watch the film to its end.</source>
            <translation>لم يشاهدوا الفيلم إلى آخره.</translation>
        </message>
        <message>
            <source>They say that they told it to the teacher.</source>
            <translation>يقولون إنهم حكوه للأستاذ.</translation>
        </message>
        <message>
            <source>They say that it is done, on paper.</source>
            <translation>يقولون إنهم أنجزوه على الورق.</translation>
        </message>
        <message>
            <source>Not done yet, they say.</source>
            <translation>يقولون إنهم لم ينجزوه بعد.</translation>
        </message>
    </context>
    <context>
        <name>Strip</name>
        <message>
            <source>Waiting for tablets</source>
            <translation>في انتظار اللوحات</translation>
        </message>
        <message>
            <source>{n} not heard</source>
            <translation>{n} لا تُسمع</translation>
        </message>
        <message>
            <source>All are heard</source>
            <translation>كلها مسموعة</translation>
        </message>
        <message>
            <source>present</source>
            <translation>حاضرون</translation>
        </message>
        <message>
            <source>tablets</source>
            <translation>لوحات</translation>
        </message>
        <message>
            <source>hands</source>
            <translation>أيدٍ</translation>
        </message>
        <message>
            <source>stuck</source>
            <translation>متعثرون</translation>
        </message>
        <message>
            <source>done</source>
            <translation>أنهوا</translation>
        </message>
        <message>
            <source>received</source>
            <translation>مستلم</translation>
        </message>
        <message>
            <source>to send</source>
            <translation>للإرسال</translation>
        </message>
    </context>
    <context>
        <name>SyncPage</name>
        <message>
            <source>Enrolled. Work goes to {receiver} only, and only when you send it.</source>
            <translation>مسجلة. تذهب الأعمال إلى {receiver} فقط، وعندما ترسلها أنت فقط.</translation>
        </message>
        <message>
            <source>Nothing leaves this computer until you open the enrolment file from your district.</source>
            <translation>لا يغادر شيء هذا الحاسوب حتى تفتح ملف التسجيل الذي من مديريتك.</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>جارٍ الإرسال…</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>إرسال الآن</translation>
        </message>
        <message>
            <source>The recovery key opens what your school sent, should this computer be lost. Keep it on a stick in the school's safe: whoever has it can read the pupils' work.</source>
            <translation>مفتاح الاسترجاع يفتح ما أرسلته مدرستك إذا ضاع هذا الحاسوب. احفظه في مفتاح USB داخل خزنة المدرسة: من يملكه يستطيع قراءة أعمال التلاميذ.</translation>
        </message>
        <message>
            <source>The recovery key is at {path}. Now lock the stick in the school's safe.</source>
            <translation>مفتاح الاسترجاع محفوظ في {path}. ضع مفتاح USB الآن في خزنة المدرسة وأقفلها.</translation>
        </message>
        <message>
            <source>Batch {n}</source>
            <translation>الدفعة {n}</translation>
        </message>
        <message>
            <source>entries: {n}  ·  {size}  ·  {made}</source>
            <translation>العناصر: {n}  ·  {size}  ·  {made}</translation>
        </message>
        <message>
            <source>Choose the enrolment file</source>
            <translation>اختر ملف التسجيل</translation>
        </message>
        <message>
            <source>Choose the folder or stick</source>
            <translation>اختر المجلد أو مفتاح USB</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>الإرسال</translation>
        </message>
        <message>
            <source>Work is packed, signed and locked. Three keys open it: your district's, the ministry's for emergencies, and your school's own recovery key. Nothing is deleted here.</source>
            <translation>تُحزم الأعمال وتُوقّع وتُقفل. تفتحها ثلاثة مفاتيح: مفتاح مديريتك، ومفتاح الوزارة للطوارئ، ومفتاح الاسترجاع الخاص بمدرستك. لا يُحذف شيء هنا.</translation>
        </message>
        <message>
            <source>entries waiting</source>
            <translation>عناصر منتظرة</translation>
        </message>
        <message>
            <source>batches on the way</source>
            <translation>دفعات في الطريق</translation>
        </message>
        <message>
            <source>batches arrived</source>
            <translation>دفعات وصلت</translation>
        </message>
        <message>
            <source>Copy to a stick</source>
            <translation>نسخ إلى مفتاح USB</translation>
        </message>
        <message>
            <source>Receipts from a stick</source>
            <translation>وصولات من مفتاح USB</translation>
        </message>
        <message>
            <source>Open the enrolment file…</source>
            <translation>فتح ملف التسجيل…</translation>
        </message>
        <message>
            <source>Keep the recovery key…</source>
            <translation>حفظ مفتاح الاسترجاع…</translation>
        </message>
        <message>
            <source>Batches, newest first</source>
            <translation>الدفعات، الأحدث أولا</translation>
        </message>
        <message>
            <source>Nothing was sent yet</source>
            <translation>لم يُرسل شيء بعد</translation>
        </message>
        <message>
            <source>When a link or a stick comes, work goes to the district in batches, listed here.</source>
            <translation>حين يتوفر اتصال أو مفتاح USB، تذهب الأعمال إلى المديرية في دفعات تُدرج هنا.</translation>
        </message>
    </context>
    <context>
        <name>SyncWords</name>
        <message>
            <source>packed</source>
            <translation>محزومة</translation>
        </message>
        <message>
            <source>sent, no receipt yet</source>
            <translation>أُرسلت، دون وصل بعد</translation>
        </message>
        <message>
            <source>stored at the district</source>
            <translation>محفوظة في المديرية</translation>
        </message>
        <message>
            <source>checked by the district</source>
            <translation>تحققت منها المديرية</translation>
        </message>
        <message>
            <source>arrived</source>
            <translation>وصلت</translation>
        </message>
    </context>
    <context>
        <name>VersionRow</name>
        <message>
            <source>Version {n}</source>
            <translation>الإصدار {n}</translation>
        </message>
        <message>
            <source>Remove version {n} from this computer? What pupils handed in stays.</source>
            <translation>هل تحذف الإصدار {n} من هذا الحاسوب؟ ما سلّمه التلاميذ يبقى.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>الاحتفاظ به</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>came with Tinmel</source>
            <translation>جاء مع تينمل</translation>
        </message>
        <message>
            <source>The tablets have version {n}: send this one, and they change over.</source>
            <translation>على اللوحات الإصدار {n}: أرسل هذا فتنتقل إليه.</translation>
        </message>
        <message>
            <source>On the tablets</source>
            <translation>على اللوحات</translation>
        </message>
        <message>
            <source>Send to the tablets</source>
            <translation>إرسال إلى اللوحات</translation>
        </message>
    </context>
    <context>
        <name>WallPage</name>
        <message>
            <source>Join wall</source>
            <translation>لوحة الانضمام</translation>
        </message>
        <message>
            <source>To the board</source>
            <translation>إلى اللوح</translation>
        </message>
        <message>
            <source>Take it off the projector</source>
            <translation>إزالتها من جهاز العرض</translation>
        </message>
        <message>
            <source>Show on the projector</source>
            <translation>عرض على جهاز العرض</translation>
        </message>
        <message>
            <source>A tablet without a camera: type the address in its browser, then the code.</source>
            <translation>لوحة بلا كاميرا: اكتب العنوان في متصفحها ثم الرمز.</translation>
        </message>
    </context>
    <context>
        <name>WorkPage</name>
        <message>
            <source>{n} received · {m} to mark</source>
            <translation>{n} مستلم · {m} للتنقيط</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>الأعمال</translation>
        </message>
        <message>
            <source>Works received, newest first</source>
            <translation>الأعمال المستلمة، الأحدث أولا</translation>
        </message>
        <message>
            <source>No work yet</source>
            <translation>لا توجد أعمال بعد</translation>
        </message>
        <message>
            <source>What pupils hand in appears here, newest first: open it, mark it, return it.</source>
            <translation>ما يسلمه التلاميذ يظهر هنا، الأحدث أولا: افتحه ونقّطه وأعده.</translation>
        </message>
        <message>
            <source>To the class</source>
            <translation>إلى القسم</translation>
        </message>
    </context>
    <context>
        <name>WorkVerdict</name>
        <message>
            <source>Yours to mark: only you can tell</source>
            <translation>التنقيط لك: أنت وحدك من يحكم</translation>
        </message>
        <message>
            <source>little or nothing is in it</source>
            <translation>لا يكاد يحتوي على شيء</translation>
        </message>
        <message>
            <source>The tablet says: {claim}</source>
            <translation>تقول اللوحة: {claim}</translation>
        </message>
        <message>
            <source>Checked here: {verdict}</source>
            <translation>بعد التحقق هنا: {verdict}</translation>
        </message>
        <message>
            <source>the tablet says: {claim}</source>
            <translation>تقول اللوحة: {claim}</translation>
        </message>
        <message>
            <source>stars: {n}</source>
            <translation>النجوم: {n}</translation>
        </message>
    </context>
    <context>
        <name>WorkWords</name>
        <message>
            <source>returned · {score}/{maximum}</source>
            <translation>أُعيد · {score}/{maximum}</translation>
        </message>
        <message>
            <source>returned</source>
            <translation>أُعيد</translation>
        </message>
        <message>
            <source>marked · {score}/{maximum}</source>
            <translation>نُقّط · {score}/{maximum}</translation>
        </message>
        <message>
            <source>to mark</source>
            <translation>للتنقيط</translation>
        </message>
        <message>
            <source>handed in</source>
            <translation>سُلِّم</translation>
        </message>
        <message>
            <source>not judged</source>
            <translation>دون حكم</translation>
        </message>
        <message>
            <source>not as the tablet says</source>
            <translation>ليس كما تقول اللوحة</translation>
        </message>
        <message>
            <source>right</source>
            <translation>صحيح</translation>
        </message>
        <message>
            <source>read</source>
            <translation>قُرئ</translation>
        </message>
        <message>
            <source>watched</source>
            <translation>شوهد</translation>
        </message>
        <message>
            <source>works</source>
            <translation>ناجح</translation>
        </message>
        <message>
            <source>not yet right</source>
            <translation>ليس صحيحا بعد</translation>
        </message>
    </context>
</TS>
