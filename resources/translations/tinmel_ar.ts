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
            <source>The tablet says: {claim}</source>
            <translation>تقول اللوحة: {claim}</translation>
        </message>
        <message>
            <source>stars: {n}</source>
            <translation>النجوم: {n}</translation>
        </message>
        <message>
            <source>(empty program)</source>
            <translation>(برنامج فارغ)</translation>
        </message>
        <message>
            <source>Chosen: {answers}</source>
            <translation>الاختيار: {answers}</translation>
        </message>
        <message>
            <source>They read this page to its end.</source>
            <translation>قرأوا هذه الصفحة إلى آخرها.</translation>
        </message>
        <message>
            <source>This answer can't be shown here. It is kept as it came.</source>
            <translation>لا يمكن عرض هذا الجواب هنا. وهو محفوظ كما وصل.</translation>
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
        <message>
            <source>A word for the pupils…</source>
            <translation>كلمة للتلاميذ…</translation>
        </message>
        <message>
            <source>Comment for the pupils</source>
            <translation>تعليق للتلاميذ</translation>
        </message>
        <message>
            <source>The pupils' program</source>
            <translation>برنامج التلاميذ</translation>
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
            <source>Open the class</source>
            <translation>فتح القسم</translation>
        </message>
        <message>
            <source>Opening your classroom…</source>
            <translation>جارٍ فتح قسمك…</translation>
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
            <source>lessons: {n}</source>
            <translation>الدروس: {n}</translation>
        </message>
        <message>
            <source>steps: {n}</source>
            <translation>المراحل: {n}</translation>
        </message>
        <message>
            <source>{n} min</source>
            <translation>{n} دقيقة</translation>
        </message>
        <message>
            <source>On the tablets</source>
            <translation>على اللوحات</translation>
        </message>
        <message>
            <source>Send to the tablets</source>
            <translation>إرسال إلى اللوحات</translation>
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
        <name>Pages</name>
        <message>
            <source>Practice {n}</source>
            <translation>تدريب {n}</translation>
        </message>
    </context>
    <context>
        <name>PupilsPage</name>
        <message>
            <source>{classes}: pupils {n}, of them new {new}.</source>
            <translation>{classes}: عدد التلاميذ {n}، الجدد منهم {new}.</translation>
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
        <name>SeatPanel</name>
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
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <source>Other programs use all ports ({ports}). Close one of them, then open the class.</source>
            <translation>برامج أخرى تستعمل كل المنافذ ({ports}). أغلق أحدها ثم افتح القسم.</translation>
        </message>
        <message>
            <source>Nobody answers at {address}. Check the cable or the Wi-Fi.</source>
            <translation>لا أحد يجيب في {address}. تحقق من السلك أو الواي فاي.</translation>
        </message>
        <message>
            <source>Your school is not enrolled yet. Open the enrolment file from your district.</source>
            <translation>مدرستك غير مسجلة بعد. افتح ملف التسجيل الذي من مديريتك.</translation>
        </message>
        <message>
            <source>Nobody we know has signed this. Nothing was changed.</source>
            <translation>لم يوقع هذا أحد نعرفه. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>The district did not take a batch ({reason}). It stays here.</source>
            <translation>لم تقبل المديرية دفعة ({reason}). وهي باقية هنا.</translation>
        </message>
        <message>
            <source>“{value}” can't be used here.</source>
            <translation>لا يمكن استعمال «{value}» هنا.</translation>
        </message>
        <message>
            <source>{name} is no longer there.</source>
            <translation>{name} لم يعد موجودا.</translation>
        </message>
        <message>
            <source>That did not work ({code}).</source>
            <translation>لم ينجح ذلك ({code}).</translation>
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
            <source>{name} can't be read. Is the stick still there?</source>
            <translation>تتعذر قراءة {name}. هل المفتاح ما زال موصولا؟</translation>
        </message>
        <message>
            <source>{name} is no class list from Massar. Nothing was changed.</source>
            <translation>{name} ليس لائحة قسم من مسار. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>{name} does not say {place}. Nothing was changed.</source>
            <translation>لا يذكر {name}: {place}. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>{name} is too large. Nothing was changed.</source>
            <translation>{name} كبير جدا. لم يتغير شيء.</translation>
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
            <source>{name} was changed on its way. Ask your district for it again.</source>
            <translation>تغيّر {name} في الطريق. اطلبه من مديريتك من جديد.</translation>
        </message>
        <message>
            <source>{name} can't be used ({reason}). Nothing was changed.</source>
            <translation>لا يمكن استعمال {name} ({reason}). لم يتغير شيء.</translation>
        </message>
        <message>
            <source>A tablet used an old QR code. Let it scan the one on the wall.</source>
            <translation>استعملت لوحة رمز QR قديما. دعها تمسح الذي على الحائط.</translation>
        </message>
        <message>
            <source>A tablet typed a wrong code.</source>
            <translation>كتبت لوحة رمزا خاطئا.</translation>
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
            <source>The class is full.</source>
            <translation>القسم ممتلئ.</translation>
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
            <source>A tablet sent the same work again with other content. The first was kept.</source>
            <translation>أرسلت لوحة العمل نفسه بمحتوى آخر. احتُفظ بالأول.</translation>
        </message>
        <message>
            <source>A tablet sent work that is too large.</source>
            <translation>أرسلت لوحة عملا كبيرا جدا.</translation>
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
            <source>A tablet's connection was disturbed. It connects again by itself.</source>
            <translation>اضطرب اتصال لوحة. ستعيد الاتصال وحدها.</translation>
        </message>
        <message>
            <source>A tablet asked for something that can't be done ({code}).</source>
            <translation>طلبت لوحة شيئا لا يمكن فعله ({code}).</translation>
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
            <translation>اختر المجلد أو المفتاح</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>الإرسال</translation>
        </message>
        <message>
            <source>Work is packed, signed and locked; only the district can open it. Nothing is deleted here.</source>
            <translation>تُحزم الأعمال وتُوقّع وتُقفل؛ لا يفتحها إلا المديرية. لا يُحذف شيء هنا.</translation>
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
            <translation>نسخ إلى مفتاح</translation>
        </message>
        <message>
            <source>Receipts from a stick</source>
            <translation>وصولات من مفتاح</translation>
        </message>
        <message>
            <source>Open the enrolment file…</source>
            <translation>فتح ملف التسجيل…</translation>
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
            <translation>حين يتوفر اتصال أو مفتاح، تذهب الأعمال إلى المديرية في دفعات تُدرج هنا.</translation>
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
            <source>not judged</source>
            <translation>دون حكم</translation>
        </message>
        <message>
            <source>read</source>
            <translation>قُرئ</translation>
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
