// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "ui/support/backgroundpictures.h"

namespace twinsight {

class ThumbnailReader;

/// What the drawings of each character have in common: their mean, by index into Dataset::characters().
class MeanDrawings : public BackgroundPictures {
    Q_OBJECT

public:
    /// Of so many drawings at most, spread evenly over those of a character.
    static constexpr std::uint32_t kMostDrawings = 50;
    static constexpr int kSide = 64;  ///< pixels of a mean

    explicit MeanDrawings(QObject* parent = nullptr);

    /// Forgets everything of the last data set. Null for none.
    void setReader(const std::shared_ptr<const ThumbnailReader>& reader);
};

/// The mean of a character's drawings, each as large as fits into the square, on white paper. Its problem is
/// that of a drawing when none can be read. Blocks; any thread.
Thumbnail meanDrawing(const ThumbnailReader& reader, std::uint32_t character);

}  // namespace twinsight
