// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>
#include <filesystem>

namespace twinsight {

class ComparisonHistory;
struct PastComparison;

/// Keeps comparisons for the next start, a line of JSON each, in the person's data folder: where the pictures
/// lie and what came of them, but no pictures; nothing of what was pasted or drawn. Whatever goes wrong there
/// is as if nothing had been kept. GUI thread only; others read the pictures and write.
class ComparisonStore : public QObject {
    Q_OBJECT

public:
    /// Empty when there is no data folder: then nothing is kept.
    static std::filesystem::path usualFile();

    /// Puts what was kept into the history, and keeps from then on what comes into it. When that is emptied,
    /// so is the file.
    explicit ComparisonStore(ComparisonHistory& history, std::filesystem::path file = usualFile(),
                             QObject* parent = nullptr);
    /// Waits for the picture that is being read, and until all is kept.
    ~ComparisonStore() override;

private:
    void restore();
    void readPictures();
    void keep(const PastComparison& past);
    void forget();

    ComparisonHistory& history_;
    std::filesystem::path file_;
    QThreadPool reading_, writing_;  ///< of one thread each
};

}  // namespace twinsight
