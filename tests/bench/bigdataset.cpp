// SPDX-License-Identifier: GPL-3.0-or-later
// How the window's grid and tree do with a million drawings of 50,000 characters in 1,000 alphabets.
//   bigdataset [DRAWINGS]     a display or QT_QPA_PLATFORM=offscreen; prints, asserts nothing
#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QLineEdit>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <numeric>
#include <string>
#include <vector>

#include "core/base/files.h"
#include "ui/sessions/datasetsession.h"
#include "ui/sessions/exclusionsession.h"
#include "ui/support/thumbnailcache.h"
#include "ui/views/characterpanel.h"
#include "ui/views/charactertree.h"
#include "ui/views/drawinggridview.h"
#include "ui/views/drawingspanel.h"

namespace {

using namespace twinsight;

constexpr std::uint32_t kDrawingsEach = 20, kCharactersEach = 50;
constexpr int kPictures = 100;  ///< on disk; the data set names each many times over

template <typename Act>
double milliseconds(Act act) {
    QElapsedTimer watch;
    watch.start();
    act();
    return double(watch.nsecsElapsed()) / 1e6;
}

void print(const char* name, std::vector<double> values) {
    std::sort(values.begin(), values.end());
    const auto share = [&](double part) { return values[std::size_t(part * double(values.size() - 1))]; };
    std::printf("%-34s median %6.2f ms  99th percentile %6.2f ms  worst %6.2f ms  (%zu)\n", name, share(0.5),
                share(0.99), share(1), values.size());
}

void drawPictures(const QString& folder) {
    for (int i = 0; i < kPictures; ++i) {
        QImage picture(105, 105, QImage::Format_Mono);
        picture.fill(1);
        for (int x = 0; x < 105; ++x) picture.setPixel(x, (x * (i + 3) / 7) % 105, 0);
        picture.save(QStringLiteral("%1/%2").arg(folder).arg(i), "PNG");
    }
}

std::shared_ptr<const Dataset> bigDataset(const QString& folder, std::uint32_t drawings) {
    DatasetContents contents;
    contents.root = pathFromUtf8(folder.toStdString());
    for (std::uint32_t character = 0; character < drawings / kDrawingsEach; ++character) {
        const std::uint32_t alphabet = character / kCharactersEach;
        if (character % kCharactersEach == 0)
            contents.alphabets.push_back({std::to_string(alphabet), character, 0});
        ++contents.alphabets.back().characterCount;
        contents.characters.push_back(
            {std::to_string(character), alphabet, character * kDrawingsEach, kDrawingsEach});
        for (std::uint32_t drawing = 0; drawing < kDrawingsEach; ++drawing)
            contents.drawings.push_back({std::to_string((character + drawing) % kPictures), character});
    }
    return std::make_shared<const Dataset>(std::move(contents));
}

std::vector<double> between;  ///< what each event took that came between the frames

/// Times every event that is handled at the top of the loop.
class TimedApplication : public QApplication {
public:
    using QApplication::QApplication;
    bool notify(QObject* receiver, QEvent* event) override {
        if (depth_ > 0) return QApplication::notify(receiver, event);
        ++depth_;
        bool handled = false;
        between.push_back(milliseconds([&] { handled = QApplication::notify(receiver, event); }));
        --depth_;
        return handled;
    }

private:
    int depth_ = 0;
};

/// One step until the screen shows it; thumbnails that come then are not part of it.
double frame(DrawingsPanel& panel, const std::function<void()>& step) {
    const double took = milliseconds([&] {
        step();
        panel.grid().viewport()->repaint();
    });
    QCoreApplication::processEvents();
    return took;
}

void scroll(DrawingsPanel& panel, const char* name, int pixels) {
    QScrollBar& bar = *panel.grid().verticalScrollBar();
    bar.setValue(0);
    std::vector<double> frames;
    for (int i = 0; i < 600; ++i)
        frames.push_back(frame(panel, [&] { bar.setValue((bar.value() + pixels) % bar.maximum()); }));
    print(name, frames);
}

}  // namespace

int main(int argc, char** argv) {
    QStandardPaths::setTestModeEnabled(true);
    TimedApplication application(argc, argv);
    const QTemporaryDir folder;
    drawPictures(folder.path());
    const std::uint32_t drawings = argc > 1 ? QByteArray(argv[1]).toUInt() : 1'000'000;
    const auto dataset = bigDataset(folder.path(), drawings);
    std::vector<std::uint32_t> all(dataset->characters().size());
    std::iota(all.begin(), all.end(), 0);

    ThumbnailCache thumbnails;
    thumbnails.setDataset(dataset);
    DatasetSession session;
    ExclusionSession exclusions(session);
    DrawingsPanel panel(thumbnails, exclusions);
    QObject::connect(&panel.grid(), &GroupedListView::viewMoved, &panel,
                     [&] { thumbnails.want(panel.grid().drawingsOnScreen(), panel.grid().usefulPixels()); });
    panel.resize(1400, 900);
    panel.show();
    QCoreApplication::processEvents();

    std::printf("%u drawings of %zu characters\n", drawings, all.size());
    std::printf("%-34s %6.2f ms\n", "shown", frame(panel, [&] { panel.showDrawings(dataset, all, "All"); }));
    scroll(panel, "a frame, scrolling slowly", 40);
    scroll(panel, "a frame, scrolling by pages", 850);
    scroll(panel, "a frame, jumping", 1'234'567);
    std::printf("%-34s %6.2f ms\n", "everything selected", frame(panel, [&] { panel.grid().selectAll(); }));
    std::vector<double> sizes;
    for (int i = 0; i < 100; ++i)
        sizes.push_back(frame(panel, [&] { panel.stepSize(i % 20 < 10 ? 1 : -1); }));
    print("a step of the size", sizes);
    print("an event in between", between);

    CharacterPanel characters;
    characters.resize(300, 900);
    characters.show();
    const auto filter = [&](const char* text) {
        const double took = milliseconds([&] {
            characters.filter().setText(QLatin1String(text));
            characters.tree().viewport()->repaint();
        });
        std::printf("%-34s %6.2f ms\n", qPrintable(QStringLiteral("the tree, filter \"%1\"").arg(text)),
                    took);
    };
    std::printf("%-34s %6.2f ms\n", "the tree", milliseconds([&] { characters.setDatasets({dataset}); }));
    characters.chooseFirstOf(*dataset);
    for (const char* text : {"1", "12", "*12?", "nothing", ""}) filter(text);
    std::printf("%-34s %6.2f ms\n", "the tree by count", milliseconds([&] {
                    characters.tree().sortByColumn(1, Qt::DescendingOrder);
                    characters.tree().viewport()->repaint();
                }));
    std::printf("%-34s %6.2f ms\n", "everything unfolded", milliseconds([&] {
                    characters.tree().expandAll();
                    characters.tree().viewport()->repaint();
                }));
    return 0;
}
