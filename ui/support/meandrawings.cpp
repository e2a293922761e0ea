// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/meandrawings.h"

#include <QPainter>
#include <algorithm>
#include <array>

#include "ui/support/paper.h"
#include "ui/support/thumbnailreader.h"

namespace twinsight {

namespace {

constexpr int kMemoryKilobytes = 16 * 1024;
constexpr int kAtOnce = 1;  // each is many drawings
/// As the grid wants them, so that the disk cache has large ones already.
constexpr int kReadSide = 128;

constexpr int kRow = MeanDrawings::kSide * 4;  ///< bytes, of 32 bits a pixel

class Sum {
public:
    void add(const QImage& picture) {
        QImage square(MeanDrawings::kSide, MeanDrawings::kSide, QImage::Format_RGB32);
        QPainter painter(&square);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        paintOnPaper(painter, square.rect(), picture);
        painter.end();
        for (int y = 0; y < MeanDrawings::kSide; ++y) {
            auto sum = sums_.begin() + y * kRow;
            std::transform(sum, sum + kRow, square.constScanLine(y), sum, std::plus<>());
        }
        ++count_;
    }
    int count() const { return count_; }
    QImage mean() const {
        QImage mean(MeanDrawings::kSide, MeanDrawings::kSide, QImage::Format_RGB32);
        for (int y = 0; y < MeanDrawings::kSide; ++y) {
            const auto sum = sums_.begin() + y * kRow;
            std::transform(sum, sum + kRow, mean.scanLine(y),
                           [this](int value) { return static_cast<uchar>(value / count_); });
        }
        return mean;
    }

private:
    std::array<int, MeanDrawings::kSide * kRow> sums_{};
    int count_ = 0;
};

}  // namespace

Thumbnail meanDrawing(const ThumbnailReader& reader, std::uint32_t number) {
    const Character& character = reader.dataset().characters()[number];
    const std::uint32_t count = std::min(character.drawingCount, MeanDrawings::kMostDrawings);
    Sum sum;
    Thumbnail mean;
    for (std::uint64_t i = 0; i < count; ++i) {
        const auto offset = static_cast<std::uint32_t>(i * character.drawingCount / count);
        const Thumbnail drawing = reader.read(character.firstDrawing + offset, kReadSide);
        if (drawing.image.isNull())
            mean.problem = drawing.problem;
        else
            sum.add(drawing.image);
    }
    if (sum.count() == 0) return mean;
    mean.problem.clear();
    mean.image = sum.mean();
    mean.pixels = mean.image.size();
    return mean;
}

MeanDrawings::MeanDrawings(QObject* parent) : BackgroundPictures(kMemoryKilobytes, kAtOnce, parent) {}

void MeanDrawings::setReader(const std::shared_ptr<const ThumbnailReader>& reader) {
    if (reader)
        setMaker([reader](std::uint32_t character, int) { return meanDrawing(*reader, character); });
    else
        setMaker({});
}

}  // namespace twinsight
