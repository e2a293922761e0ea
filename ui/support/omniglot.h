// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>
#include <stop_token>
#include <vector>

namespace twinsight {

/// One of the archives as which Omniglot is published (https://github.com/brendenlake/omniglot, MIT licence).
struct OmniglotArchive {
    QString file;    ///< "images_background.zip": its name, in the web and on the disk
    QString title;   ///< what a person calls it
    QByteArray md5;  ///< of the official file, 16 bytes
    std::size_t alphabets, characters, drawings;
};

/// The background set and the evaluation set.
std::vector<OmniglotArchive> officialOmniglot();
/// The folder in the web that has them.
QUrl omniglotAddress();
/// Where they are kept: among the person's own data, beside the runs.
QString omniglotFolder();

/// What copyArchive() came to: the archive's copy, or one sentence that says why there is none.
struct TakenArchive {
    QString file, problem;
};

/// Puts a copy of an archive that a person already has into the folder, under its official name; packed by
/// somebody else it is as good. All of it is read and compared with its checksums, and alphabets, characters
/// and drawings are counted, before that. A copy that is there stays as it is. Nothing is copied any more
/// once it is to stop. Blocks; any thread; never throws.
TakenArchive copyArchive(const QString& source, const QString& folder,
                         const std::vector<OmniglotArchive>& archives, const std::stop_token& stop = {});

}  // namespace twinsight
