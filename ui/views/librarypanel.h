// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

#include "core/data/dataset.h"
#include "core/protocol/messages.h"

class QSettings;
class QSplitter;
class QStackedLayout;

namespace twinsight {

class CharacterPanel;
class CharacterTree;
class DatasetSession;
class DrawingGridView;
class DrawingsPanel;
class ExclusionSession;
class LibraryWelcome;
class ThumbnailCache;

/// The data sets: the tree of their alphabets and characters, and the drawings of what is selected there as a
/// grid.
class LibraryPanel : public QWidget {
    Q_OBJECT

public:
    explicit LibraryPanel(DatasetSession& session, QWidget* parent = nullptr);

    CharacterTree& tree() const;
    CharacterPanel& characters() const { return *characters_; }
    DrawingGridView& grid() const;
    DrawingsPanel& drawings() const { return *drawings_; }
    const ThumbnailCache& thumbnails() const { return *thumbnails_; }
    LibraryWelcome& welcome() const { return *welcome_; }

    ExclusionSession& exclusions() const { return *exclusions_; }
    /// Below the drawings; hidden by itself.
    void addBelow(QWidget* widget);
    /// Some drawings of the data set in use, such as a finding's, ascending, instead of what is chosen in the
    /// tree. `words` stand there when there are none.
    void showSome(const std::vector<std::uint32_t>& drawings, const QString& title,
                  const QString& words = {});
    /// What is chosen in the tree, when something else is shown instead.
    void backToTheTree();

    void stepTileSize(int steps);
    /// What the View menu offers about it.
    QList<QAction*> viewActions() const;
    void save(QSettings& settings) const;
    void restore(const QSettings& settings);

Q_SIGNALS:
    void sendToA(const twinsight::PictureRef& picture);
    void sendToB(const twinsight::PictureRef& picture);
    void failed(const QString& sentence);

private:
    QWidget* createBrowser();
    void showOpened(const std::shared_ptr<const Dataset>& dataset);
    void followUse(const std::shared_ptr<const Dataset>& dataset);
    void showFirstOf(const std::shared_ptr<const Dataset>& dataset);
    void showAnew(const std::shared_ptr<const Dataset>& dataset);
    void showWhatIsLeft();
    void showOpening(const QString& path);
    void showWhatIsThere();
    void showChosen(const std::shared_ptr<const Dataset>& dataset,
                    const std::vector<std::uint32_t>& characters, const QString& title, bool whole);
    void showCharacter(quint32 character);
    void showDrawing(quint32 drawing);
    void requestThumbnails();

    DatasetSession& session_;
    ExclusionSession* exclusions_;
    ThumbnailCache* thumbnails_;
    LibraryWelcome* welcome_;
    QSplitter* browser_;
    QSplitter* column_;
    CharacterPanel* characters_;
    DrawingsPanel* drawings_;
    QStackedLayout* layers_;
    bool apartFromTree_ = false;
};

}  // namespace twinsight
