// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QTest>
#include <QTimer>

#include "core/base/files.h"
#include "tests/support/temporaryfolder.h"
#include "ui/support/savefile.h"

using namespace twinsight;
using namespace twinsight::testing;

namespace {

/// Types a name into the dialog and accepts it, and presses these buttons of the questions that follow, one
/// each; a dialog that comes back after that is given up.
class Person : public QObject {
public:
    Person(const QString& name, const QString& kind, QStringList answers = {})
        : name_(name), kind_(kind), answers_(std::move(answers)) {
        connect(&watch_, &QTimer::timeout, this, [this] { act(QApplication::activeModalWidget()); });
        watch_.start(0);
    }
    int asked = 0;

private:
    void act(QWidget* shown) {
        if (auto* box = qobject_cast<QMessageBox*>(shown)) return answer(*box);
        auto* dialog = qobject_cast<QFileDialog*>(shown);
        if (!dialog || accepts_) return;
        if (typed_) return dialog->reject();
        for (const QString& filter : dialog->nameFilters())
            if (filter.startsWith(kind_)) dialog->selectNameFilter(filter);
        dialog->findChild<QLineEdit*>()->setText(name_);
        accepts_ = true;
        QTimer::singleShot(0, dialog, [this, dialog] {  // a question may follow within
            accepts_ = false;
            typed_ = true;
            QMetaObject::invokeMethod(dialog, "accept", Qt::DirectConnection);
        });
    }
    void answer(QMessageBox& box) {
        ++asked;
        const QString wanted = answers_.isEmpty() ? QStringLiteral("Cancel") : answers_.takeFirst();
        for (QAbstractButton* button : box.buttons())
            if (button->text().remove(u'&') == wanted) return button->click();
        box.reject();
    }

    QString name_, kind_;
    QStringList answers_;
    bool typed_ = false, accepts_ = false;
    QTimer watch_;
};

}  // namespace

class SavedFiles : public QObject {
    Q_OBJECT

    const TemporaryFolder folder_;

    QString in(const QString& name) const {
        return QString::fromStdString(utf8(folder_.path())) + u'/' + name;
    }
    static QString ask() {
        return askWhereToSave(nullptr, {QStringLiteral("Save"),
                                        QStringLiteral("picture"),
                                        {{QStringLiteral("Pixels"), QStringLiteral("png")},
                                         {QStringLiteral("Lines"), QStringLiteral("svg")}}});
    }

private Q_SLOTS:
    void aNameGetsTheSuffixOfTheKindThatIsChosen() {
        const Person person(in("loss"), "Lines");
        QCOMPARE(ask(), in("loss.svg"));
    }

    void aDotInANameIsNoSuffix() {
        const Person person(in("loss of v1.2"), "Pixels");
        QCOMPARE(ask(), in("loss of v1.2.png"));
    }

    void aSuffixThatIsTypedTellsTheKind() {
        const Person person(in("curve.SVG"), "Pixels");
        QCOMPARE(ask(), in("curve.SVG"));
    }

    void aFileThatGetsItsSuffixHereIsReplacedOnlyWhenThePersonSaysSo() {
        folder_.write("there.png", "old");
        {
            const Person person(in("there"), "Pixels");
            QCOMPARE(ask(), QString());
            QCOMPARE(person.asked, 1);
        }
        const Person person(in("there"), "Pixels", {"Replace"});
        QCOMPARE(ask(), in("there.png"));
        QCOMPARE(person.asked, 1);
    }

    void aFileThatIsNamedInFullIsAskedAboutOnce() {
        folder_.write("full.png", "old");
        const Person person(in("full.png"), "Pixels", {"Yes"});
        QCOMPARE(ask(), in("full.png"));
        QCOMPARE(person.asked, 1);
    }

    void isWrittenWholeAndSaysWhere() {
        const Saved saved = saveFile(in("words.txt"), "words");
        QVERIFY(saved.done && saved.words.contains(in("words.txt")));
        QCOMPARE(readFile(folder_ / "words.txt", 100), "words");
    }

    void whatCouldNotBeMadeLeavesTheOldFile() {
        folder_.write("old.png", "old");
        const Saved saved = saveFile(in("old.png"), {});
        QVERIFY(!saved.done && saved.words.contains("old.png"));
        QCOMPARE(readFile(folder_ / "old.png", 100), "old");
    }

    void aFolderThatIsNotThereIsASentence() {
        const Saved saved = saveFile(QStringLiteral("/nowhere/file.csv"), "a");
        QVERIFY(!saved.done && saved.words.contains("/nowhere"));
    }
};

QTEST_MAIN(SavedFiles)
#include "tst_savefile.moc"
