// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/matching/pictures.h"

#include "core/base/base64.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/data/drawingfiles.h"
#include "core/imaging/codecs/codecs.h"

namespace twinsight {

Image readPicture(const PictureRef& picture) {
    if (!picture.png.empty()) return decodeImage(fromBase64(picture.png), "the picture");
    const auto path = pathFromUtf8(picture.path);
    if (!picture.member.empty()) return decodeImage(readArchiveMember(path, picture.member), picture.member);
    if (std::filesystem::is_directory(path))
        throw Error(ErrorKind::Invalid, utf8(path) + " is a folder, and a picture is needed.");
    const std::string bytes = readFile(path, kMaximumFileBytes);
    return decodeImage(std::as_bytes(std::span(bytes)), utf8(path));
}

}  // namespace twinsight
