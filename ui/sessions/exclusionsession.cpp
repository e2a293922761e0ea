// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/exclusionsession.h"

#include <QUndoCommand>
#include <algorithm>

#include "ui/sessions/datasetsession.h"
#include "ui/support/counts.h"

namespace twinsight {

/// By paths, as drawings get other numbers when the data set is read anew.
class ExclusionChange : public QUndoCommand {
public:
    ExclusionChange(ExclusionSession& session, std::filesystem::path root, Exclusions paths, bool excluded)
        : session_(session), root_(std::move(root)), paths_(std::move(paths)), excluded_(excluded) {
        const QString drawings = countedDrawings(static_cast<qint64>(paths_.size()));
        setText(excluded ? ExclusionSession::tr("exclude %1").arg(drawings)
                         : ExclusionSession::tr("include %1").arg(drawings));
    }
    /// One that failed is nothing to undo.
    void redo() override { setObsolete(!session_.apply(root_, paths_, excluded_)); }
    void undo() override { session_.apply(root_, paths_, !excluded_); }

private:
    ExclusionSession& session_;
    std::filesystem::path root_;
    Exclusions paths_;
    bool excluded_;
};

ExclusionSession::ExclusionSession(DatasetSession& datasets, QObject* parent, ExclusionStore store)
    : QObject(parent), datasets_(datasets), store_(std::move(store)) {
    connect(&datasets_, &DatasetSession::used, this, &ExclusionSession::readAnew);
    readAnew();
}

bool ExclusionSession::concerns(const std::shared_ptr<const Dataset>& dataset) const {
    return dataset && dataset == datasets_.dataset();
}

void ExclusionSession::change(const std::vector<std::uint32_t>& drawings, bool excluded) {
    const auto dataset = datasets_.dataset();
    Exclusions paths;
    for (const std::uint32_t drawing : drawings)
        if (isExcluded(drawing) != excluded) paths.insert(dataset->drawings()[drawing].path);
    if (!paths.empty())
        undoStack_.push(new ExclusionChange(*this, dataset->root(), std::move(paths), excluded));
}

bool ExclusionSession::apply(const std::filesystem::path& root, const Exclusions& paths, bool excluded) {
    try {
        const Exclusions all = store_.change(root, paths, excluded);
        if (datasets_.dataset() && datasets_.dataset()->root() == root) mark(all);
        return true;
    } catch (const std::exception& error) {
        Q_EMIT failed(QString::fromUtf8(error.what()));
        return false;
    }
}

void ExclusionSession::readAnew() {
    try {
        mark(datasets_.dataset() ? store_.load(datasets_.dataset()->root()) : Exclusions());
    } catch (const std::exception& error) {
        mark({});
        Q_EMIT failed(QString::fromUtf8(error.what()));
    }
}

void ExclusionSession::mark(const Exclusions& excluded) {
    marks_ = datasets_.dataset() ? excludedDrawings(*datasets_.dataset(), excluded) : std::vector<bool>();
    count_ = static_cast<int>(std::count(marks_.begin(), marks_.end(), true));
    Q_EMIT changed();
}

}  // namespace twinsight
