// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/protocol/messages.h"

class QLabel;

namespace twinsight {

class ElidedLabel;

/// Which model answers: its name, where it lies, what it was trained on, how good it was there, and what to
/// beware of.
class ModelLine : public QWidget {
    Q_OBJECT

public:
    explicit ModelLine(QWidget* parent = nullptr);

    /// An empty path: none.
    void setModel(const ModelSummary& model);
    QString text() const;
    QString warning() const;

Q_SIGNALS:
    void openRequested();

private:
    ElidedLabel *name_, *place_;
    QLabel* origin_;
    QLabel* warning_;
};

/// "Trained on 964 characters of Omniglot. Tells 98.4 % of pairs it never saw rightly apart."
QString spokenOrigin(const ModelSummary& model);

}  // namespace twinsight
