// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/arrange.h"

#include <algorithm>
#include <string_view>
#include <tuple>
#include <utility>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/naturalorder.h"
#include "core/data/names.h"

namespace twinsight {

namespace {

/// A picture and the folders it lies in, outermost first.
struct Placed {
    std::string path;
    std::vector<std::string> folders;
};

struct Labelled {
    std::string alphabet, character, path;
};

std::string joined(std::span<const std::string> folders) {
    std::string text;
    for (const std::string& folder : folders) text += (text.empty() ? "" : "/") + folder;
    return text;
}

bool naturalLessLabelled(const Labelled& a, const Labelled& b) {
    if (a.alphabet != b.alphabet) return naturalLess(a.alphabet, b.alphabet);
    if (a.character != b.character) return naturalLess(a.character, b.character);
    return naturalLess(a.path, b.path);
}

bool mostLieDeeperThan(const std::vector<Placed>& pictures, std::size_t depth) {
    const auto deeper =
        std::ranges::count_if(pictures, [&](const Placed& p) { return p.folders.size() > depth; });
    return 2 * static_cast<std::size_t>(deeper) > pictures.size();
}

class Arrangement {
public:
    Arrangement(FileList files, const std::filesystem::path& root, bool archive)
        : wrapper_(dataSetName(root, archive)) {
        contents_.root = root;
        contents_.archive = archive;
        contents_.skipped = std::move(files.skipped);
        for (std::string& path : files.pictures) {
            const auto names = foldersOf(path);
            std::vector<std::string> folders(names.begin(), names.end());
            pictures_.push_back({std::move(path), std::move(folders)});
        }
    }

    DatasetContents arranged() {
        requireFolders();
        passWrappingFolders();
        contents_.layout = mostLieDeeperThan(pictures_, 1) ? Layout::Alphabets : Layout::Classes;
        if (contents_.layout == Layout::Alphabets)
            skipShallowerThan(2, "lies in an alphabet's folder but in no character's");
        fill();
        std::ranges::sort(contents_.skipped, [](const SkippedFile& a, const SkippedFile& b) {
            return naturalLess(a.path, b.path);
        });
        return std::move(contents_);
    }

private:
    void requireFolders() {
        if (pictures_.empty())
            throw Error(ErrorKind::TooSmall,
                        "There is no picture that Twinsight reads in " + utf8(contents_.root) +
                            "; choose a folder or archive of alphabet/character/image or class/image.");
        if (std::ranges::all_of(pictures_, [](const Placed& p) { return p.folders.empty(); }))
            throw Error(ErrorKind::TooSmall,
                        "The pictures in " + utf8(contents_.root) +
                            " lie in no folders; arrange them as alphabet/character/image or "
                            "class/image, with one folder for each thing they show.");
        skipShallowerThan(1, "lies in no character's folder");
    }

    void skipShallowerThan(std::size_t depth, const std::string& reason) {
        std::erase_if(pictures_, [&](Placed& picture) {
            if (picture.folders.size() >= depth) return false;
            contents_.skipped.push_back({std::move(picture.path), reason});
            return true;
        });
    }

    void passWrappingFolders() {
        while (mostLieDeeperThan(pictures_, 1) && std::ranges::all_of(pictures_, [&](const Placed& picture) {
                   return picture.folders.front() == pictures_.front().folders.front();
               })) {
            wrapper_ = pictures_.front().folders.front();
            for (Placed& picture : pictures_) picture.folders.erase(picture.folders.begin());
            skipShallowerThan(1, "lies in no character's folder");
        }
    }

    Labelled labelled(Placed picture) const {
        const std::span<const std::string> folders = picture.folders;
        if (contents_.layout == Layout::Classes) return {wrapper_, joined(folders), std::move(picture.path)};
        return {folders.front(), joined(folders.subspan(1)), std::move(picture.path)};
    }

    void fill() {
        std::vector<Labelled> all;
        all.reserve(pictures_.size());
        for (Placed& picture : pictures_) all.push_back(labelled(std::move(picture)));
        std::ranges::sort(all, naturalLessLabelled);
        for (Labelled& one : all) append(std::move(one));
    }

    void append(Labelled picture) {
        auto& [root, archive, layout, alphabets, characters, drawings, skipped] = contents_;
        const bool newAlphabet = alphabets.empty() || alphabets.back().name != picture.alphabet;
        if (newAlphabet)
            alphabets.push_back(
                {std::move(picture.alphabet), static_cast<std::uint32_t>(characters.size()), 0});
        if (newAlphabet || characters.back().name != picture.character) {
            characters.push_back({std::move(picture.character),
                                  static_cast<std::uint32_t>(alphabets.size() - 1),
                                  static_cast<std::uint32_t>(drawings.size()), 0});
            ++alphabets.back().characterCount;
        }
        drawings.push_back({std::move(picture.path), static_cast<std::uint32_t>(characters.size() - 1)});
        ++characters.back().drawingCount;
    }

    std::string wrapper_;  ///< the innermost folder that holds everything
    std::vector<Placed> pictures_;
    DatasetContents contents_;
};

}  // namespace

DatasetContents arrange(FileList files, const std::filesystem::path& root, bool archive) {
    return Arrangement(std::move(files), root, archive).arranged();
}

}  // namespace twinsight
