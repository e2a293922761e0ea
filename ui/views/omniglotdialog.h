// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace twinsight {

class OmniglotSession;
struct OmniglotArchive;

/// Gets Omniglot: from the web, or out of archives that the person already has.
class OmniglotDialog : public QDialog {
    Q_OBJECT

public:
    explicit OmniglotDialog(OmniglotSession& session, QWidget* parent = nullptr);
    /// What is under way is broken off; what has come of a download is kept.
    ~OmniglotDialog() override;

    QPushButton& go() const { return *go_; }
    QPushButton& takeMine() const { return *take_; }
    QCheckBox& choice(qsizetype archive) const { return *choices_[archive]; }
    QString words() const;  ///< how far it is, or why it failed

private:
    void chooseMine();
    void goOrCancel();
    void showProgress(const QString& title, qint64 received, qint64 total);
    void showChoices();
    void makeRoom();
    void say(const QString& words);
    std::vector<OmniglotArchive> wanted() const;

    OmniglotSession& session_;
    QList<QCheckBox*> choices_;
    QProgressBar* bar_;
    QLabel* words_;
    QPushButton *take_, *go_;
};

}  // namespace twinsight
