// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/protocol/messages.h"
#include "core/protocol/testreport.h"
#include "ui/sessions/testsession.h"
#include "ui/support/savefile.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace twinsight {

class DatasetSession;
class EngineSession;
class RunCatalog;
class TestForm;
class TestPictures;
class TestResults;

/// The test bench: measures a model, or two side by side, on the data set in use or on Omniglot's official
/// runs, and shows what came of it. GUI thread only.
class TestPage : public QWidget {
    Q_OBJECT

public:
    TestPage(const QString& program, EngineSession& engine, DatasetSession& datasets, RunCatalog& catalog,
             QWidget* parent = nullptr);

    /// In place of the file dialog.
    void setChooser(SaveChooser chooser) { chooser_ = std::move(chooser); }

    TestForm& form() const { return *form_; }
    TestResults& results() const { return *results_; }
    QPushButton& start() const { return *start_; }
    QPushButton& stop() const { return *stop_; }
    QString words() const;
    /// Into a file that the person chooses, as "html", "pdf" or "json".
    void exportAs(const QString& suffix);

Q_SIGNALS:
    void opened(const twinsight::PictureRef& a, const twinsight::PictureRef& b);

private:
    QWidget* makeSide();
    void connectSession();
    void run();
    void showReport(const std::shared_ptr<const TestReport>& report);
    void showState();
    void say(const QString& words);
    void save(const QString& file, const QByteArray& bytes);
    QString dataset() const;
    QString obstacle() const;

    EngineSession& engine_;
    DatasetSession& datasets_;
    TestSession session_;
    TestPictures* pictures_;
    TestForm* form_;
    TestResults* results_;
    QPushButton *start_, *stop_;
    QPushButton* export_;
    QProgressBar* progress_;
    QLabel *words_, *hint_;
    QString source_;  ///< of the test that goes on
    QString said_;    ///< what came of the last thing that was done
    SaveChooser chooser_;
};

}  // namespace twinsight
