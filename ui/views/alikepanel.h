// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

#include "core/data/dataset.h"
#include "core/protocol/messages.h"

class QButtonGroup;
class QLabel;
class QListView;
class QPushButton;

namespace twinsight {

class MatchDelegate;
class MatchList;

/// What of the open data set is most like A or B: "which character is this?" in words, or that it is none,
/// how far that can be trusted, and the drawings as a row that can be dragged from. Enter or a double click,
/// A and B send a drawing there. GUI thread only.
class AlikePanel : public QWidget {
    Q_OBJECT

public:
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
    /// Likewise, while a search is under way that can be stopped.
    void showProgress(const QString& words);
    void clear(const QString& why);

    QString answer() const;
    /// What the answer allows for.
    const QString& promise() const { return promise_; }
    /// That, and why no name is given when none is.
    QString grounds() const;
    QPushButton& stop() const { return *stop_; }
    QListView& list() const { return *list_; }
    MatchList& matches() const { return *matches_; }

Q_SIGNALS:
    void sideChanged();
    void stopRequested();
    void sentToA(const twinsight::PictureRef& picture);
    void sentToB(const twinsight::PictureRef& picture);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void send(const QModelIndex& index, bool toA);
    void tellAnswer();
    QString spokenRefusal(const SearchMatch& best, double needed) const;

    MatchList* matches_;
    MatchDelegate* delegate_;
    QButtonGroup* sides_;
    QLabel *answer_, *grounds_;
    QString promise_;
    QPushButton* stop_;
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
