// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/drawingmime.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QThreadPool>
#include <algorithm>

#include "core/data/drawingfiles.h"
#include "ui/support/drawingref.h"
#include "ui/support/pictureloader.h"
#include "ui/support/picturemime.h"

namespace twinsight {

namespace {

const QString kFiles = QStringLiteral("text/uri-list");
const QString kPicture = QStringLiteral("application/x-qt-image");
constexpr std::size_t kReferences = 2;  ///< for A and for B

using Drawings = std::vector<std::uint32_t>;

QList<QUrl> filesIn(const Dataset& dataset, const Drawings& drawings, const std::stop_token& stop) {
    QList<QUrl> files;
    for (const std::uint32_t drawing : drawings) {
        if (stop.stop_requested()) break;
        files << QUrl::fromLocalFile(fullPathOf(dataset, drawing));
    }
    return files;
}

bool writeOut(const QString& file, const std::vector<std::byte>& bytes) {
    QSaveFile out(file);
    const auto size = static_cast<qint64>(bytes.size());
    return QDir().mkpath(QFileInfo(file).path()) && out.open(QIODevice::WriteOnly) &&
           out.write(reinterpret_cast<const char*>(bytes.data()), size) == size && out.commit();
}

/// Those that cannot be read or written are left out.
QList<QUrl> filesOutOf(const Dataset& archive, const Drawings& drawings, const QString& folder,
                       const std::stop_token& stop) {
    QList<QUrl> files;
    for (const std::uint32_t drawing : drawings) {
        if (stop.stop_requested()) break;
        const std::string& member = archive.drawings()[drawing].path;
        const QString file =
            QStringLiteral("%1/%2/%3")
                .arg(folder, QString::fromStdString(archive.fingerprint()), QString::fromStdString(member));
        try {
            if (QFile::exists(file) || writeOut(file, readArchiveMember(archive.root(), member)))
                files << QUrl::fromLocalFile(file);
        } catch (const std::exception&) {
        }
    }
    return files;
}

std::vector<PictureRef> referencesTo(const Dataset& dataset, const Drawings& drawings) {
    std::vector<PictureRef> references;
    for (std::size_t i = 0; i < std::min(kReferences, drawings.size()); ++i)
        references.push_back(pictureOf(dataset, drawings[i]));
    return references;
}

/// The result of a function that runs in the global thread pool.
template <typename Make>
auto later(Make make) {
    auto task = std::make_shared<std::packaged_task<decltype(make())()>>(std::move(make));
    QThreadPool::globalInstance()->start([task] { (*task)(); });
    return task->get_future().share();
}

}  // namespace

DrawingMime::DrawingMime(std::shared_ptr<const Dataset> dataset, Drawings drawings,
                         std::shared_ptr<QTemporaryDir> folder)
    : hasFiles_(!dataset->isArchive() || drawings.size() <= kMostWrittenOut) {
    const std::vector<PictureRef> references = referencesTo(*dataset, drawings);
    setPictureReferences(*this, references);
    picture_ = later([first = references.front()] { return readPicture(first, 0).image; });
    if (!hasFiles_) return;
    files_ = later([dataset = std::move(dataset), drawings = std::move(drawings), folder = std::move(folder),
                    stop = stop_.get_token()] {
        return dataset->isArchive() ? filesOutOf(*dataset, drawings, folder->path(), stop)
                                    : filesIn(*dataset, drawings, stop);
    });
}

DrawingMime::~DrawingMime() {
    stop_.request_stop();
}

QStringList DrawingMime::formats() const {
    QStringList formats = QMimeData::formats();
    if (hasFiles_) formats << kFiles;
    return formats << kPicture;
}

QVariant DrawingMime::retrieveData(const QString& format, QMetaType type) const {
    if (format == kPicture) return picture_.get();
    if (format != kFiles || !hasFiles_) return QMimeData::retrieveData(format, type);
    QVariantList urls;
    for (const QUrl& file : files_.get()) urls << file;
    return urls;
}

}  // namespace twinsight
