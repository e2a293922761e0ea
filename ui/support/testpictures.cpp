// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/testpictures.h"

#include <QFileInfo>

#include "ui/support/inpool.h"
#include "ui/support/pictureloader.h"

namespace twinsight {

namespace {

constexpr int kMostPictures = 4000, kLongestSide = 160;

}  // namespace

TestPictures::TestPictures(QObject* parent) : QObject(parent), pictures_(kMostPictures) {}

void TestPictures::setSource(const QString& source) {
    if (source == source_) return;
    source_ = source;
    archive_ = QFileInfo(source).isFile();
    pictures_.clear();
}

PictureRef TestPictures::reference(const std::string& name) const {
    const std::string source = QFileInfo(source_).absoluteFilePath().toStdString();
    if (archive_) return {.path = source, .member = name, .png = {}};
    return {.path = source + '/' + name, .member = {}, .png = {}};
}

QImage TestPictures::find(const std::string& name) const {
    const QImage* picture = pictures_.object(name);
    return picture ? *picture : QImage();
}

std::vector<QImage> TestPictures::read(const std::vector<PictureRef>& pictures, int longestSide) {
    std::vector<QImage> images;
    for (const PictureRef& picture : pictures) images.push_back(readPicture(picture, longestSide).image);
    return images;
}

void TestPictures::want(std::vector<std::string> names) {
    std::erase_if(names,
                  [this](const std::string& name) { return name.empty() || pictures_.contains(name); });
    if (names.empty()) return;
    std::vector<PictureRef> references;
    for (const std::string& name : names) references.push_back(reference(name));
    inPool([references] { return read(references, kLongestSide); }, this,
           [this, names, source = source_](const std::vector<QImage>& images) {
               if (source != source_) return;
               for (std::size_t i = 0; i < names.size(); ++i)
                   pictures_.insert(names[i], new QImage(images[i]));
               Q_EMIT came();
           });
}

}  // namespace twinsight
