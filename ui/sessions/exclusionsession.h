// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUndoStack>
#include <memory>
#include <vector>

#include "core/data/exclusions.h"

namespace twinsight {

class DatasetSession;

/// Which drawings of the data set in use the person excludes from training; each change can be undone. The
/// store's file is the truth, and is read anew before each change. GUI thread only; a change waits for the
/// disk.
class ExclusionSession : public QObject {
    Q_OBJECT

public:
    explicit ExclusionSession(DatasetSession& datasets, QObject* parent = nullptr,
                              ExclusionStore store = ExclusionStore::ofUser());

    /// An index into the drawings of the data set in use.
    bool isExcluded(std::uint32_t drawing) const { return drawing < marks_.size() && marks_[drawing]; }
    /// Whether this is the data set in use, whose drawings the indices here are.
    bool concerns(const std::shared_ptr<const Dataset>& dataset) const;
    int count() const { return count_; }
    void exclude(const std::vector<std::uint32_t>& drawings) { change(drawings, true); }
    void include(const std::vector<std::uint32_t>& drawings) { change(drawings, false); }

    QUndoStack& undoStack() { return undoStack_; }

Q_SIGNALS:
    void changed();
    void failed(const QString& sentence);

private:
    friend class ExclusionChange;
    void change(const std::vector<std::uint32_t>& drawings, bool excluded);
    /// False, and said so, when it could not be kept.
    bool apply(const std::filesystem::path& root, const Exclusions& paths, bool excluded);
    void readAnew();
    void mark(const Exclusions& excluded);

    DatasetSession& datasets_;
    ExclusionStore store_;
    QUndoStack undoStack_;
    std::vector<bool> marks_;  ///< by drawing
    int count_ = 0;
};

}  // namespace twinsight
