// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/exclusions.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/fingerprint.h"
#include "core/base/userfolders.h"

namespace twinsight {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr int kVersion = 1;
constexpr std::uint64_t kMaximumBytes = std::uint64_t{1} << 28;

Exclusions exclusionsFrom(const std::string& text, const fs::path& file) {
    try {
        const json object = json::parse(text);
        if (object.at("version").get<int>() > kVersion)
            throw Error(ErrorKind::Unsupported,
                        utf8(file) + " was written by a newer Twinsight; take that one, or remove the file.");
        return object.at("excluded").get<Exclusions>();
    } catch (const json::exception&) {
        throw Error(
            ErrorKind::Damaged,
            utf8(file) + ", the list of excluded drawings, is damaged; remove it and exclude them anew.");
    }
}

/// Copies what is kept, and with it only the characters and alphabets that something is left of.
class Sieve {
public:
    Sieve(const Dataset& dataset, const std::vector<bool>& excluded)
        : dataset_(dataset), excluded_(excluded) {
        kept_.root = dataset.root();
        kept_.archive = dataset.isArchive();
        kept_.layout = dataset.layout();
        kept_.skipped = dataset.skipped();
    }

    DatasetContents sift() {
        for (const Alphabet& alphabet : dataset_.alphabets()) {
            const auto first = static_cast<std::uint32_t>(kept_.characters.size());
            for (const Character& character : dataset_.charactersOf(alphabet)) keep(character);
            const auto count = static_cast<std::uint32_t>(kept_.characters.size()) - first;
            if (count > 0) kept_.alphabets.push_back({alphabet.name, first, count});
        }
        return std::move(kept_);
    }

private:
    void keep(const Character& character) {
        const auto first = static_cast<std::uint32_t>(kept_.drawings.size());
        const auto number = static_cast<std::uint32_t>(kept_.characters.size());
        for (std::uint32_t i = 0; i < character.drawingCount; ++i)
            if (!excluded_[character.firstDrawing + i])
                kept_.drawings.push_back({dataset_.drawings()[character.firstDrawing + i].path, number});
        const auto count = static_cast<std::uint32_t>(kept_.drawings.size()) - first;
        if (count == 0) return;
        const auto alphabet = static_cast<std::uint32_t>(kept_.alphabets.size());
        kept_.characters.push_back({character.name, alphabet, first, count});
    }

    const Dataset& dataset_;
    const std::vector<bool>& excluded_;
    DatasetContents kept_;
};

}  // namespace

ExclusionStore ExclusionStore::ofUser() {
    const fs::path data = userDataFolder();
    return ExclusionStore(data.empty() ? data : data / "twinsight" / "excluded");
}

fs::path ExclusionStore::fileOf(const fs::path& root) const {
    fs::path place = root.lexically_normal();
    if (!place.has_filename()) place = place.parent_path();  // "set/" is "set"
    Fingerprint name;
    name.add(utf8(place));
    return folder_ / (name.digits() + ".json");
}

Exclusions ExclusionStore::load(const fs::path& root) const {
    const fs::path file = fileOf(root);
    std::error_code ignored;
    if (folder_.empty() || !fs::exists(file, ignored)) return {};
    return exclusionsFrom(readFile(file, kMaximumBytes), file);
}

void ExclusionStore::save(const fs::path& root, const Exclusions& excluded) const {
    if (folder_.empty())
        throw Error(ErrorKind::Unreadable, "There is no home folder to note in what is excluded.");
    const fs::path file = fileOf(root);
    std::error_code failed;
    if (excluded.empty()) {
        fs::remove(file, failed);
    } else {
        fs::create_directories(folder_, failed);
        const json object = {{"version", kVersion}, {"dataset", utf8(root)}, {"excluded", excluded}};
        writeFileAtomically(file, object.dump(1, ' ', false, json::error_handler_t::replace) + "\n");
    }
}

Exclusions ExclusionStore::change(const fs::path& root, const Exclusions& paths, bool excluded) const {
    Exclusions all = load(root);
    for (const std::string& path : paths)
        if (excluded)
            all.insert(path);
        else
            all.erase(path);
    save(root, all);
    return all;
}

std::vector<bool> excludedDrawings(const Dataset& dataset, const Exclusions& excluded) {
    std::vector<bool> marks(dataset.drawings().size());
    if (!excluded.empty())
        for (std::size_t i = 0; i < marks.size(); ++i)
            marks[i] = excluded.contains(dataset.drawings()[i].path);
    return marks;
}

std::shared_ptr<const Dataset> withoutExcluded(std::shared_ptr<const Dataset> dataset,
                                               const Exclusions& excluded) {
    const std::vector<bool> marks = excludedDrawings(*dataset, excluded);
    if (std::ranges::none_of(marks, std::identity())) return dataset;
    if (std::ranges::all_of(marks, std::identity()))
        throw Error(ErrorKind::TooSmall, "All drawings of " + utf8(dataset->root()) +
                                             " are excluded; include some of them again.");
    return std::make_shared<const Dataset>(Sieve(*dataset, marks).sift());
}

}  // namespace twinsight
