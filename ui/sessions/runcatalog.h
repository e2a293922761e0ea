// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <filesystem>
#include <vector>

#include "core/runs/runglance.h"
#include "ui/sessions/lookout.h"

namespace twinsight {

/// A run of the list.
struct RunEntry {
    RunSummary run;
    RunLabel label;

    const std::filesystem::path& folder() const { return run.folder; }
    QString name() const;  ///< the label's, else the folder's
};

/// What is in the folder of runs, kept up to date whoever trains there: this window, another one, or
/// twinsight-cli, also over a shared disk. Looks about once a second, in a thread of its own, for as long as
/// it lives. GUI thread only; the destructor waits for a look under way.
class RunCatalog : public QObject {
    Q_OBJECT

public:
    explicit RunCatalog(const std::filesystem::path& runs, QObject* parent = nullptr);
    ~RunCatalog() override;

    const std::filesystem::path& folder() const { return folder_; }
    const std::vector<RunEntry>& runs() const { return entries_; }  ///< the newest first
    const RunEntry* find(const std::filesystem::path& run) const;   ///< until the next changed()
    /// Also of a run that is not in the list, or not yet: its folder's name.
    QString nameOf(const std::filesystem::path& run) const;
    /// Whether a run other than this one goes on on this computer. Looks at the locks of those that go on.
    bool othersGoOnHere(const std::filesystem::path& run) const;
    /// Looks at once instead of within a second.
    void refresh() { lookout_.lookNow(); }

Q_SIGNALS:
    void looked();   ///< after each look, whatever it gave
    void changed();  ///< what is in runs()
    /// A run that went on has finished, failed, or been stopped or broken off.
    void ended(const twinsight::RunEntry& run);
    void renamed(const std::filesystem::path& run);

private:
    struct Reader;
    struct Look {
        std::vector<RunEntry> entries;
        bool news = false, more = false;
    };
    void take(const Look& look);
    void takeNews(const Look& look);

    std::filesystem::path folder_;
    std::vector<RunEntry> entries_;
    Lookout<Look> lookout_;
};

}  // namespace twinsight
