// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <memory>

#include "ui/sessions/childtask.h"

namespace twinsight {

/// The generated sample data set: drawn once by `twinsight-cli dataset sample`, then kept. GUI thread only;
/// no call blocks.
class SampleDataset : public QObject {
    Q_OBJECT

public:
    /// `program`: path of twinsight-cli. `folder`: where the set is or will be.
    SampleDataset(QString program, QString folder, QObject* parent = nullptr);
    /// Leaves nothing half drawn behind.
    ~SampleDataset() override;

    /// In the person's own data folder, beside the runs.
    static QString usualFolder();

    /// Answers with ready() at once when the set is there, else draws it first: drawing(), then ready() or
    /// failed().
    void prepare();

Q_SIGNALS:
    void drawing();
    void ready(const QString& folder);
    void failed(const QString& sentence);

private:
    void finish(bool sound, const QString& words);

    QString folder_, aside_;
    std::unique_ptr<ChildTask> task_;
};

}  // namespace twinsight
