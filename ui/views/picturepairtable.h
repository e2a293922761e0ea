// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>
#include <string>
#include <vector>

namespace twinsight {

class TestPictures;

/// Two pictures of a test, and what is to be said of them.
struct PicturePair {
    std::string a, b;  ///< names; may be empty
    QString words, figure;
};

/// Pairs of pictures as a list; Enter or a double click opens one. GUI thread only.
class PicturePairTable : public QTableWidget {
    Q_OBJECT

public:
    PicturePairTable(TestPictures& pictures, const QString& figure, QWidget* parent = nullptr);

    void setPairs(const std::vector<PicturePair>& pairs);

Q_SIGNALS:
    void opened(const std::string& a, const std::string& b);

private:
    void showPictures();

    TestPictures& pictures_;
    std::vector<PicturePair> pairs_;
};

}  // namespace twinsight
