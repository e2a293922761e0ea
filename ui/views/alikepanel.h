// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

#include "core/data/dataset.h"
#include "core/protocol/messages.h"

class QButtonGroup;
class QLabel;
class QListView;

namespace twinsight {

class ElidedLabel;
class MatchDelegate;
class MatchList;

/// What of the open data set is most like A or B: "which character is this?" in words, or that it is none,
/// how far that can be trusted, and the drawings as a row that can be dragged from. Enter or a double click,
/// A and B send a drawing there. GUI thread only.
class AlikePanel : public QWidget {
    Q_OBJECT

public:
    static constexpr int kCount = 24;  ///< drawings that are asked for

    explicit AlikePanel(QWidget* parent = nullptr);

    /// Whose neighbours are wanted: 0 for A, 1 for B.
    int side() const;
    void setSide(int side);

    /// From which probability on a pair counts as the same; for the best of all drawings, its rate is that of
    /// unknown characters which get a name.
    void setThreshold(const OperatingPoint& pairs);
    void showResult(const std::shared_ptr<const Dataset>& dataset, const SearchResult& result);
    /// In place of the answer; what was found before stays.
    void showWords(const QString& words);
    void clear(const QString& why);

    QString answer() const;
    /// What the answer allows for.
    QString promise() const;
    QListView& list() const { return *list_; }
    MatchList& matches() const { return *matches_; }

Q_SIGNALS:
    void sideChanged();
    void sentToA(const twinsight::PictureRef& picture);
    void sentToB(const twinsight::PictureRef& picture);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void send(const QModelIndex& index, bool toA);
    void tellAnswer();

    MatchList* matches_;
    MatchDelegate* delegate_;
    QButtonGroup* sides_;
    ElidedLabel *answer_, *promise_;
    QListView* list_;
    OperatingPoint pairs_{0.01, 0.5, 0, std::nullopt};
    Naming naming_;
    qint64 drawings_ = 0;
    double milliseconds_ = 0;
};

/// "Wrong for about 1 in 100 pictures of unknown characters; 30.0 % of the known ones get no name." `point`:
/// of `naming`, or null.
QString spokenNaming(const Naming& naming, const OperatingPoint* point);
/// And on what that was measured, and how far it can be trusted.
QString spokenNamingInFull(const Naming& naming, const OperatingPoint* point);

}  // namespace twinsight
