// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/omniglot.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/userfolders.h"
#include "core/data/drawingfiles.h"
#include "core/data/scan.h"
#include "ui/support/tr.h"

namespace twinsight {

namespace {

/// Several times what the archives have.
constexpr std::uint64_t kMostArchiveBytes = std::uint64_t{1} << 28;

/// Throws Error Damaged when a drawing's bytes contradict their checksum.
void requireSound(const std::shared_ptr<const Dataset>& dataset, const std::stop_token& stop) {
    std::string trouble;
    DrawingFiles(dataset).readAll(
        [&](std::size_t, const std::vector<std::byte>&, const Error* error) {
            if (error && trouble.empty()) trouble = error->what();
        },
        stop);
    if (!trouble.empty()) throw Error(ErrorKind::Damaged, trouble);
}

const OmniglotArchive* archiveLike(const Dataset& dataset, const std::vector<OmniglotArchive>& archives) {
    const auto found = std::find_if(archives.begin(), archives.end(), [&](const OmniglotArchive& archive) {
        return archive.alphabets == dataset.alphabets().size() &&
               archive.characters == dataset.characters().size() &&
               archive.drawings == dataset.drawings().size();
    });
    return found == archives.end() ? nullptr : &*found;
}

/// Whole or not at all; a file that is there stays. Throws Error Unreadable.
void copyAside(const QString& source, const QString& target) {
    const QString aside = target + QStringLiteral(".copy");
    writeFileAtomically(pathFromUtf8(aside.toStdString()),
                        readFile(pathFromUtf8(source.toStdString()), kMostArchiveBytes));
    if (!QFile::rename(aside, target)) QFile::remove(aside);
}

}  // namespace

// The checksums are those that torchvision publishes for these files (torchvision.datasets.Omniglot).
std::vector<OmniglotArchive> officialOmniglot() {
    return {{.file = QStringLiteral("images_background.zip"),
             .title = tr("Background set"),
             .md5 = QByteArray::fromHex("68d2efa1b9178cc56df9314c21c6e718"),
             .alphabets = 30,
             .characters = 964,
             .drawings = 19280},
            {.file = QStringLiteral("images_evaluation.zip"),
             .title = tr("Evaluation set"),
             .md5 = QByteArray::fromHex("6b91aef0f799c5bb55b94e3f2daec811"),
             .alphabets = 20,
             .characters = 659,
             .drawings = 13180}};
}

QUrl omniglotAddress() {
    return QUrl(QStringLiteral("https://raw.githubusercontent.com/brendenlake/omniglot/master/python/"));
}

QString omniglotFolder() {
    return QString::fromStdString(utf8(userDataFolder() / "twinsight" / "omniglot"));
}

TakenArchive copyArchive(const QString& source, const QString& folder,
                         const std::vector<OmniglotArchive>& archives, const std::stop_token& stop) {
    try {
        const auto dataset = scanDataset(pathFromUtf8(source.toStdString()), {}, stop,
                                         CatalogueCache(std::filesystem::path()));
        const OmniglotArchive* archive = dataset->isArchive() ? archiveLike(*dataset, archives) : nullptr;
        if (!archive)
            return {{},
                    tr("%1 is not one of Omniglot's archives. File > Open archive opens it all the same.")
                        .arg(source)};
        requireSound(dataset, stop);
        if (stop.stop_requested()) return {};
        const QString target = folder + u'/' + archive->file;
        QDir().mkpath(folder);
        if (!QFileInfo::exists(target)) copyAside(source, target);
        return {target, {}};
    } catch (const std::exception& error) {
        return {{}, QString::fromUtf8(error.what())};
    }
}

}  // namespace twinsight
