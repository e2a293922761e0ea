// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>
#include <vector>

#include "core/data/dataset.h"

class QLineEdit;

namespace twinsight {

class AlphabetTreeModel;
class CharacterTree;

/// The tree of alphabets and characters under a box to filter it by name.
class CharacterPanel : public QWidget {
    Q_OBJECT

public:
    explicit CharacterPanel(QWidget* parent = nullptr);

    void setDatasets(const std::vector<std::shared_ptr<const Dataset>>& datasets);
    bool holds(const Dataset& dataset) const;
    /// Its first alphabet or class.
    void chooseFirstOf(const Dataset& dataset);
    /// Says once more what is chosen; a filter that hides it is taken away.
    void tellAgain();

    CharacterTree& tree() const { return *tree_; }
    QLineEdit& filter() const { return *filter_; }

Q_SIGNALS:
    /// `characters`: indices into Dataset::characters(). `whole`: the data set itself is chosen.
    void chosen(const std::shared_ptr<const twinsight::Dataset>& dataset,
                const std::vector<std::uint32_t>& characters, const QString& title, bool whole);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void createFilter();
    void tellChosen();
    void leaveFilter();

    AlphabetTreeModel* model_;
    QLineEdit* filter_;
    CharacterTree* tree_;
};

}  // namespace twinsight
