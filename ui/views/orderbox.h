// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>
#include <vector>

#include "core/data/dataset.h"
#include "ui/support/modelfile.h"

class QComboBox;
class QToolButton;

namespace twinsight {

class DrawingsPanel;
class ElidedLabel;
class EngineSession;
class OrderSession;

/// In which order the drawings stand: as they are in the data set, or as the model finds them alike, typical
/// or odd. An order lasts for all characters of a data set, and ends with it; when another model answers it
/// says so.
class OrderBox : public QWidget {
    Q_OBJECT

public:
    OrderBox(EngineSession& engine, DrawingsPanel& drawings, QWidget* parent = nullptr);

    enum Choice { AsItIs, LikeChosen, TypicalFirst, OddFirst };
    /// As if it was chosen in the list.
    void choose(Choice choice);
    Choice choice() const;
    /// How far the model is, or why there is no such order.
    QString words() const;
    QToolButton& cancel() const { return *cancel_; }
    QComboBox& box() const { return *box_; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void ask(Choice choice);
    void take(const std::vector<std::uint32_t>& ranking);
    void giveUp(const QString& why);
    void endWith(const QString& words);
    void goOn();
    void putBack();
    void dropHint();
    ModelFile modelInUse() const;
    void tellOtherModel();

    EngineSession& engine_;
    DrawingsPanel& drawings_;
    OrderSession* session_;
    QComboBox* box_;
    ElidedLabel* words_;
    QToolButton* cancel_;
    std::shared_ptr<const Dataset> dataset_;  ///< that the order is of
    std::vector<std::uint32_t> ranking_;      ///< in force; empty for none
    Choice inForce_ = AsItIs;
    ModelFile by_;               ///< that was asked for an order
    bool wantsDrawing_ = false;  ///< has asked to choose one
};

}  // namespace twinsight
