// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <functional>

#include "core/protocol/messages.h"
#include "ui/sessions/pairssession.h"
#include "ui/support/savefile.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace twinsight {

/// Many pairs at once: a CSV list or two folders, chosen or dropped, compared in the background, as a table
/// that is sorted by a click on a column, filtered by words, saved as CSV (what is shown, as it is sorted),
/// and from which Enter or a double click opens a pair. GUI thread only.
class PairsDialog : public QDialog {
    Q_OBJECT

public:
    /// In place of file dialogs; an empty answer: the person does not want to.
    struct Choosers {
        std::function<QString(QWidget*)> list;
        SaveChooser target;
        std::function<QString(QWidget*, const QString& title, const QString& start)> folder;
    };

    /// `program`: path of twinsight-cli.
    explicit PairsDialog(const QString& program, QWidget* parent = nullptr);

    /// The model that answers from now on, and for which false-accept rate its threshold is taken; 0: its
    /// own. No model: what is to be compared waits for one.
    void setModel(const ModelSummary& model, double falseAcceptRate);
    void compare(const QStringList& sources);
    void setChoosers(Choosers choosers) { choosers_ = std::move(choosers); }

    QTableView& table() const { return *table_; }
    QLineEdit& filter() const { return *filter_; }
    QString words() const;
    QString modelWords() const;  ///< which model answers, and which one the table is by

public Q_SLOTS:
    void chooseList();
    void chooseFolders();
    void exportCsv();

Q_SIGNALS:
    void opened(const twinsight::PictureRef& a, const twinsight::PictureRef& b);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void connectSession();
    void setUpTable();
    void showState();
    void showModel();
    void start();
    QString modelInWords() const;
    void showPairs(const std::vector<ListedPair>& pairs);
    void showCount();
    void open(const QModelIndex& index);
    PictureRef pictureAt(const QString& path) const;

    PairsSession session_;
    Choosers choosers_;
    PairTable* pairs_;
    QSortFilterProxyModel* shown_;
    QPushButton *list_, *folders_, *stop_, *export_;
    QLineEdit* filter_;
    QTableView* table_;
    QLabel *words_, *modelWords_;
    QString home_;  ///< the folder that the list's paths are relative to
    ModelSummary model_;
    double falseAcceptRate_ = 0;
    QStringList waiting_;  ///< sources, for a model
    QString by_;           ///< the model that the table is by, in words
};

}  // namespace twinsight
