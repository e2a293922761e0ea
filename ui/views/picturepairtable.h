// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTableWidget>
#include <string>
#include <vector>

namespace twinsight {

class TestPictures;

/// Two pictures of a test, and what is to be said of them.
struct PicturePair {
    std::string a, b;   ///< names; may be empty
    QStringList cells;  ///< what stands beside them, under the table's headings
};

/// Pairs of pictures as a list; Enter or a double click opens one. GUI thread only.
class PicturePairTable : public QTableWidget {
    Q_OBJECT

public:
    /// `headings`: of what stands beside the pictures; the first column takes what room there is.
    PicturePairTable(TestPictures& pictures, const QStringList& headings, QWidget* parent = nullptr);

    void setPairs(const std::vector<PicturePair>& pairs);

Q_SIGNALS:
    void opened(const std::string& a, const std::string& b);

private:
    void showPictures();

    TestPictures& pictures_;
    std::vector<PicturePair> pairs_;
};

}  // namespace twinsight
