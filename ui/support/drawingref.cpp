// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/drawingref.h"

#include <QFileInfo>

#include "core/base/files.h"
#include "ui/support/oneline.h"
#include "ui/support/tr.h"

namespace twinsight {

namespace {

std::string_view folderIn(std::string_view path) {
    const auto slash = path.rfind('/');
    return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

/// The picture's place below the data set's root; empty when it lies elsewhere.
std::string placeIn(const Dataset& dataset, const PictureRef& picture) {
    const std::string root = rootOf(dataset).toStdString();
    if (dataset.isArchive()) return picture.path == root ? picture.member : std::string();
    const bool below = picture.path.starts_with(root + "/") && picture.member.empty();
    return below ? picture.path.substr(root.size() + 1) : std::string();
}

/// `pattern`: of the alphabet's name and the character's; classes have no alphabet.
QString named(const Dataset& dataset, const Character& character, const QString& pattern) {
    const QString name = oneLine(QString::fromStdString(character.name));
    if (dataset.layout() == Layout::Classes) return name;
    return pattern.arg(oneLine(QString::fromStdString(dataset.alphabetOf(character).name)), name);
}

}  // namespace

QString rootOf(const Dataset& dataset) {
    return QFileInfo(QString::fromStdString(utf8(dataset.root()))).absoluteFilePath();
}

PictureRef pictureOf(const Dataset& dataset, std::size_t drawing) {
    if (!dataset.isArchive())
        return {.path = fullPathOf(dataset, drawing).toStdString(), .member = {}, .png = {}};
    return {.path = rootOf(dataset).toStdString(), .member = dataset.drawings()[drawing].path, .png = {}};
}

QString fullPathOf(const Dataset& dataset, std::size_t drawing) {
    return rootOf(dataset) + u'/' + QString::fromStdString(dataset.drawings()[drawing].path);
}

QString folderOf(const Dataset& dataset, std::size_t drawing) {
    const QString shown = dataset.isArchive() ? rootOf(dataset) : fullPathOf(dataset, drawing);
    return QFileInfo(shown).absolutePath();
}

QString titleOf(const Dataset& dataset, const Character& character) {
    return named(dataset, character, tr("%1: %2"));
}

QString characterName(const Dataset& dataset, const Character& character) {
    return named(dataset, character, QStringLiteral("%1 / %2"));
}

/// By the folder, which all drawings of a character share.
QString characterIn(const std::vector<std::shared_ptr<const Dataset>>& datasets, const PictureRef& picture) {
    for (const auto& dataset : datasets) {
        const std::string place = placeIn(*dataset, picture);
        if (place.empty()) continue;
        for (const Character& character : dataset->characters())
            if (folderIn(dataset->drawings()[character.firstDrawing].path) == folderIn(place))
                return characterName(*dataset, character);
    }
    return {};
}

}  // namespace twinsight
