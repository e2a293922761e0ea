// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>
#include <vector>

#include "ui/models/alphabettree.h"

namespace twinsight {

class CharacterDelegate;
class SampleThumbnails;

/// The tree of alphabets and characters. What is chosen and what is unfolded stays so when the model sorts or
/// filters, and when a data set is read anew: entries that are hidden meanwhile are chosen again when they
/// come back.
class CharacterTree : public QTreeView {
    Q_OBJECT

public:
    explicit CharacterTree(AlphabetTreeModel& model, QWidget* parent = nullptr);

    /// Unfolds the way to it.
    void choose(const TreeNode& node);
    const std::vector<TreeNode>& chosen() const { return chosen_; }

    SampleThumbnails& thumbnails() const { return thumbnails_; }

Q_SIGNALS:
    /// By the person or by choose().
    void chosenChanged();

protected:
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void createActions();
    void remember();
    void restore();
    void unfoldMatches();
    QModelIndexList chosenIndices() const;
    void carryOver(std::vector<TreeNode>& nodes) const;
    void keepToOneDataset();
    void chooseColumns();
    void requestThumbnails();

    AlphabetTreeModel& model_;
    SampleThumbnails& thumbnails_;
    CharacterDelegate& delegate_;
    std::vector<TreeNode> chosen_, unfolded_;
    std::vector<std::shared_ptr<const Dataset>> before_;  ///< while the model changes
    bool restoring_ = false;
    bool filtered_ = false;  ///< then what is unfolded is not the person's choice
};

}  // namespace twinsight
