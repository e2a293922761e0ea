// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/testpage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>

#include "ui/sessions/datasetsession.h"
#include "ui/sessions/enginesession.h"
#include "ui/support/drawingref.h"
#include "ui/support/inpool.h"
#include "ui/support/scrolling.h"
#include "ui/support/testdocument.h"
#include "ui/support/testpictures.h"
#include "ui/views/testform.h"
#include "ui/views/testresults.h"

namespace twinsight {

namespace {

constexpr int kSideWidth = 270, kDocumentPictures = 96;

}  // namespace

TestPage::TestPage(const QString& program, EngineSession& engine, DatasetSession& datasets,
                   RunCatalog& catalog, QWidget* parent)
    : QWidget(parent),
      engine_(engine),
      datasets_(datasets),
      session_(program),
      pictures_(new TestPictures(this)),
      form_(new TestForm(catalog)),
      results_(new TestResults(*pictures_)),
      start_(new QPushButton(tr("&Start"))),
      stop_(new QPushButton(tr("Stop testi&ng"))),
      export_(new QPushButton(tr("S&ave the report"))),
      progress_(new QProgressBar),
      words_(new QLabel),
      hint_(new QLabel(tr("How well does a model do on what it was not trained on? Start a test to see "
                          "figures with intervals, curves, and every mistake."))),
      chooser_(askWhereToSave) {
    setAccessibleName(tr("Test"));
    hint_->setWordWrap(true);
    hint_->setAlignment(Qt::AlignCenter);
    hint_->setForegroundRole(QPalette::PlaceholderText);
    auto* row = new QHBoxLayout(this);
    row->addWidget(makeSide());
    row->addWidget(hint_, 1);
    row->addWidget(results_, 1);
    connectSession();
    form_->setModelInUse(engine_.model());
    showState();
}

QWidget* TestPage::makeSide() {
    words_->setWordWrap(true);
    words_->setTextFormat(Qt::PlainText);
    progress_->setRange(0, 1000);
    progress_->setTextVisible(false);
    auto* menu = new QMenu(export_);
    for (const auto& [name, suffix] :
         {std::pair{tr("As &HTML..."), "html"}, std::pair{tr("As &PDF..."), "pdf"},
          std::pair{tr("As &JSON..."), "json"}})
        menu->addAction(name, this, [this, suffix = QString::fromLatin1(suffix)] { exportAs(suffix); });
    export_->setMenu(menu);
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(start_, 1);
    buttons->addWidget(stop_, 1);
    column->addWidget(form_);
    column->addLayout(buttons);
    column->addWidget(progress_);
    column->addWidget(words_);
    column->addWidget(export_);
    column->addStretch(1);
    auto* area = scrolling(side);
    area->setFixedWidth(kSideWidth);
    return area;
}

void TestPage::connectSession() {
    connect(start_, &QPushButton::clicked, this, &TestPage::run);
    connect(stop_, &QPushButton::clicked, this, [this] {
        session_.stop();
        say(tr("Stopped."));
    });
    connect(form_, &TestForm::changed, this, &TestPage::showState);
    connect(&datasets_, &DatasetSession::used, this, &TestPage::showState);
    connect(&engine_, &EngineSession::modelLoaded, form_, &TestForm::setModelInUse);
    connect(&session_, &TestSession::progressed, this,
            [this](double share) { progress_->setValue(static_cast<int>(share * progress_->maximum())); });
    connect(&session_, &TestSession::failed, this, &TestPage::say);
    connect(&session_, &TestSession::finished, this, &TestPage::showReport);
    connect(results_, &TestResults::opened, this, [this](const std::string& a, const std::string& b) {
        Q_EMIT opened(pictures_->reference(a), pictures_->reference(b));
    });
}

QString TestPage::words() const {
    return words_->text();
}

QString TestPage::dataset() const {
    const auto dataset = datasets_.dataset();
    return dataset ? rootOf(*dataset) : QString();
}

QString TestPage::obstacle() const {
    const TestPlan plan = form_->plan(dataset());
    if (plan.model.isEmpty()) return tr("No model yet: train one, or open a model file.");
    if (!plan.data.isEmpty()) return {};
    return plan.task == TestTask::Runs ? tr("Choose the folder or archive that holds run01 ... run20.")
                                       : tr("Open a data set to test on.");
}

void TestPage::run() {
    const TestPlan plan = form_->plan(dataset());
    source_ = plan.data;
    said_.clear();
    session_.run(plan);
    progress_->setValue(0);
    showState();
}

void TestPage::showReport(const std::shared_ptr<const TestReport>& report) {
    pictures_->setSource(source_);
    results_->setReport(report);
    showState();
}

void TestPage::showState() {
    const QString obstacle = this->obstacle();
    const bool running = session_.isRunning();
    start_->setEnabled(obstacle.isEmpty() && !running);
    stop_->setEnabled(running);
    progress_->setVisible(running);
    export_->setEnabled(results_->report() != nullptr);
    hint_->setVisible(!results_->report());
    words_->setText(running ? tr("Testing...") : obstacle.isEmpty() ? said_ : obstacle);
}

/// Until the next test, whatever model is loaded meanwhile.
void TestPage::say(const QString& words) {
    said_ = words;
    showState();
}

/// Pictures are read and the document is made by another thread; plots are widgets and stay in this one.
void TestPage::exportAs(const QString& suffix) {
    const auto report = results_->report();
    if (!report) return;
    const QString file = chooser_(
        this,
        {tr("Save the report"), tr("test report"), {FileKind{tr("%1 files").arg(suffix.toUpper()), suffix}}});
    if (file.isEmpty()) return;
    if (suffix == QLatin1String("json")) return save(file, QByteArray::fromStdString(report->json + "\n"));
    const std::vector<std::string> names = picturesIn(*report);
    std::vector<PictureRef> references;
    for (const std::string& name : names) references.push_back(pictures_->reference(name));
    inPool(
        [report, suffix, names, references, made = TestResults::plotsOf(*report)] {
            TestPlots plots = made;
            const std::vector<QImage> images = TestPictures::read(references, kDocumentPictures);
            for (std::size_t i = 0; i < names.size(); ++i) plots.pictures[names[i]] = images[i];
            const QString html = htmlOf(*report, plots);
            return suffix == QLatin1String("pdf") ? pdfOf(html) : html.toUtf8();
        },
        this, [this, file](const QByteArray& bytes) { save(file, bytes); });
}

void TestPage::save(const QString& file, const QByteArray& bytes) {
    const auto size = static_cast<std::size_t>(bytes.size());
    say(saveFile(file, {bytes.constData(), size}).words);
}

}  // namespace twinsight
