// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <vector>

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace twinsight {

class DrawingGridModel;
class DrawingGridView;
class InfoSection;

/// What is known of the grid's current drawing; of several that are selected, how many they are. Tells its
/// sections of the one drawing, and only while it is shown.
class DrawingInfo : public QScrollArea {
    Q_OBJECT

public:
    DrawingInfo(DrawingGridView& grid, DrawingGridModel& model, QWidget* parent = nullptr);

    /// Below what is there.
    void addSection(InfoSection* section);

Q_SIGNALS:
    /// A section's other drawing is wanted: an index into Dataset::drawings().
    void chosen(quint32 drawing);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void tell();
    void tellOfOne();
    void tellOfSeveral();
    void tellSections(bool ofOne);
    void add(const QString& name, const QString& text);

    DrawingGridView& grid_;
    DrawingGridModel& model_;
    QLabel* title_;
    QFormLayout* facts_;
    QVBoxLayout* column_;
    std::vector<InfoSection*> sections_;
};

}  // namespace twinsight
