// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/nearestsection.h"

#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/sessions/nearestsession.h"
#include "ui/views/drawingstrip.h"

namespace twinsight {

NearestSection::NearestSection(EngineSession& engine, QWidget* parent)
    : InfoSection(parent),
      session_(new NearestSession(engine, this)),
      strip_(new DrawingStrip(this)),
      words_(new QLabel(this)),
      progress_(new QProgressBar(this)),
      find_(new QPushButton(tr("Find them"), this)),
      stop_(new QPushButton(tr("Stop"), this)) {
    layOut();
    connect(session_, &NearestSession::changed, this, &NearestSection::tell);
    connect(find_, &QPushButton::clicked, session_, &NearestSession::lookAtAll);
    connect(stop_, &QPushButton::clicked, session_, &NearestSession::stop);
    connect(strip_, &DrawingStrip::chosen, this, &InfoSection::chosen);
    tell();
}

void NearestSection::layOut() {
    auto* heading = new QLabel(tr("Nearest by the model"), this);
    heading->setForegroundRole(QPalette::PlaceholderText);
    heading->setWordWrap(true);
    strip_->setAccessibleName(heading->text());
    words_->setWordWrap(true);
    find_->setToolTip(
        tr("The model looks at every drawing of the data set once, which may take minutes. After that, the "
           "nearest of each drawing are shown at once."));
    find_->setAccessibleName(tr("Find the nearest by the model"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(2);
    for (QWidget* widget : std::initializer_list<QWidget*>{heading, strip_, words_, progress_})
        column->addWidget(widget);
    for (QPushButton* button : {find_, stop_}) column->addWidget(button, 0, Qt::AlignLeft);
}

void NearestSection::tellOf(const std::shared_ptr<const Dataset>& dataset, std::uint32_t drawing) {
    dataset_ = dataset;
    session_->show(dataset, drawing);
}

void NearestSection::tellNothing() {
    session_->showNone();
}

void NearestSection::tell() {
    using State = NearestSession::State;
    const State state = session_->state();
    const std::optional<double> progress = session_->progress();
    setVisible(state != State::Nothing);
    find_->setVisible(state == State::Unlooked);
    progress_->setVisible(progress.has_value());
    progress_->setValue(static_cast<int>(progress.value_or(0) * 100));
    stop_->setVisible(progress.has_value());
    words_->setText(progress                 ? tr("The model is looking at every drawing, once.")
                    : state == State::Failed ? session_->sentence()
                    : state == State::Found && session_->matches().empty() ? tr("none")
                                                                           : QString());
    words_->setHidden(words_->text().isEmpty());
    showMatches();
}

/// Those of the drawing before stay in view, dimmed, so that nothing jumps from one drawing to the next.
void NearestSection::showMatches() {
    std::vector<CaptionedDrawings::Entry> entries;
    for (const SearchMatch& match : session_->matches())
        if (dataset_ && match.drawing < dataset_->drawings().size())
            entries.push_back({match.drawing, QLocale().toString(match.probability, 'f', 3)});
    strip_->show(dataset_, entries);
    strip_->setVisible(!entries.empty());
    strip_->setEnabled(session_->state() == NearestSession::State::Found);
}

QString NearestSection::words() const {
    return words_->isHidden() ? QString() : words_->text();
}

}  // namespace twinsight
