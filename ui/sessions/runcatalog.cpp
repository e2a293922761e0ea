// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/runcatalog.h"

#include <QElapsedTimer>
#include <algorithm>
#include <map>
#include <memory>

#include "core/base/files.h"
#include "core/base/folders.h"
#include "ui/support/oneline.h"

namespace twinsight {

namespace fs = std::filesystem;

namespace {

constexpr std::chrono::milliseconds kInterval(1000);
constexpr qint64 kLongestLook = 200;  // milliseconds; what is left comes with the next look

}  // namespace

QString RunEntry::name() const {
    return oneLine(QString::fromStdString(label.name.empty() ? utf8(folder().filename()) : label.name));
}

/// Used by one thread at a time.
struct RunCatalog::Reader {
    fs::path folder;
    std::map<fs::path, RunGlance> glances;

    Look look() {
        Look look;
        look.news = forgetWhatIsGone();
        QElapsedTimer since;
        since.start();
        for (const auto& entry : entriesOf(folder)) {
            const bool known = glances.contains(entry.path());
            if (!known && !isRun(entry.path())) continue;
            if ((look.more = !known && since.elapsed() > kLongestLook)) break;
            look.news |= glances.try_emplace(entry.path(), entry.path()).first->second.look();
        }
        if (look.news) look.entries = newestFirst();
        return look;
    }

    static bool isRun(const fs::path& path) {
        std::error_code ignored;
        return fs::exists(path / runfile::kPlan, ignored);
    }

    bool forgetWhatIsGone() {
        return std::erase_if(glances, [](const auto& known) { return !isRun(known.first); }) > 0;
    }

    std::vector<RunEntry> newestFirst() const {
        std::vector<RunEntry> entries;
        for (const auto& [path, glance] : glances) entries.push_back({glance.summary(), glance.label()});
        std::ranges::stable_sort(entries, std::greater<>{},
                                 [](const RunEntry& entry) { return entry.run.plan.created; });
        return entries;
    }
};

RunCatalog::RunCatalog(const fs::path& runs, QObject* parent)
    : QObject(parent),
      folder_(runs),
      lookout_([reader = std::make_shared<Reader>(Reader{runs, {}})] { return reader->look(); },
               [this](const Look& look) {
                   take(look);
                   return look.more ? std::chrono::milliseconds(0) : kInterval;
               }) {}

RunCatalog::~RunCatalog() = default;

const RunEntry* RunCatalog::find(const fs::path& run) const {
    const auto entry = std::ranges::find(entries_, run, &RunEntry::folder);
    return entry == entries_.end() ? nullptr : &*entry;
}

QString RunCatalog::nameOf(const fs::path& run) const {
    const RunEntry* entry = find(run);
    return entry ? entry->name() : QString::fromStdString(utf8(run.filename()));
}

bool RunCatalog::othersGoOnHere(const fs::path& run) const {
    return std::ranges::any_of(entries_, [&](const RunEntry& entry) {
        return entry.folder() != run && entry.run.problem.empty() && isGoingOn(entry.run.state) &&
               isHeldHere(entry.folder());
    });
}

void RunCatalog::take(const Look& look) {
    if (look.news) takeNews(look);
    if (!look.more) Q_EMIT looked();
}

void RunCatalog::takeNews(const Look& look) {
    const std::vector<RunEntry> before = std::exchange(entries_, look.entries);
    Q_EMIT changed();
    for (const RunEntry& was : before) {
        const RunEntry* now = find(was.folder());
        if (!now) continue;
        const bool isEnded = isGoingOn(was.run.state) && !isGoingOn(now->run.state);
        const bool isRenamed = was.label.name != now->label.name;
        // Whoever is told may look again, and `now` points into entries_.
        if (isEnded) Q_EMIT ended(RunEntry(*now));
        if (isRenamed) Q_EMIT renamed(was.folder());
    }
}

}  // namespace twinsight
