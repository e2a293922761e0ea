// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeView;

namespace twinsight {

class DatasetSession;
class ExclusionSession;
class FindingList;
class HealthModel;
class HealthSession;

/// What is wrong with the data set in use. Choosing a row shows its drawings; the superfluous ones can be
/// excluded from training. Hidden until it is asked for.
class HealthPanel : public QFrame {
    Q_OBJECT

public:
    HealthPanel(HealthSession& health, DatasetSession& datasets, ExclusionSession& exclusions,
                QWidget* parent = nullptr);

    QTreeView& list() const;
    QPushButton& exclude() const { return *exclude_; }
    QPushButton& again() const { return *again_; }
    void open();
    void leave();

Q_SIGNALS:
    /// `words`: what is to say of a finding that has no drawings.
    void chosen(const std::vector<std::uint32_t>& drawings, const QString& title, const QString& words);
    void left();

private:
    void layOut();
    void tell();
    void choose();
    void stopOrCheck();
    void excludeChosen();

    HealthSession& health_;
    DatasetSession& datasets_;
    ExclusionSession& exclusions_;
    HealthModel* model_;
    QLabel* title_;
    QProgressBar* progress_;
    QPushButton *exclude_, *again_;
    FindingList* list_;
};

}  // namespace twinsight
