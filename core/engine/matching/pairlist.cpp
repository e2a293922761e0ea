// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/matching/pairlist.h"

#include <algorithm>
#include <map>

#include "core/base/csv.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/folders.h"
#include "core/base/naturalorder.h"
#include "core/engine/matching/pictures.h"
#include "core/engine/models/appendrows.h"
#include "core/imaging/imageformat.h"

namespace twinsight {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t kLargestTable = std::uint64_t{1} << 28;
constexpr std::size_t kBlock = 128;            ///< pictures at a time
constexpr std::size_t kMostPairs = 1'000'000;  ///< of two folders: the table stands in memory

bool namesPicture(const std::string& cell) {
    return contentPromisedBy(cell) == NamedContent::Image;
}

std::vector<fs::path> picturesIn(const fs::path& folder) {
    std::error_code failed;
    if (!fs::is_directory(folder, failed)) throw Error(ErrorKind::NotFound, utf8(folder) + " is no folder.");
    std::vector<fs::path> files;
    for (const auto& entry : entriesBelow(folder))
        if (entry.is_regular_file(failed) && namesPicture(utf8(entry.path().filename())))
            files.push_back(entry.path());
    if (files.empty()) throw Error(ErrorKind::TooSmall, "There is no picture in " + utf8(folder) + ".");
    std::ranges::sort(files, [](const fs::path& one, const fs::path& other) {
        return naturalLess(utf8(one), utf8(other));
    });
    return files;
}

/// All pictures of a list, each once, embedded where they can be read.
class EmbeddedPictures {
public:
    EmbeddedPictures(const Matcher& matcher, const PairList& list) : matcher_(matcher) {
        for (const PairList::Row& row : list.rows)
            if (row.problem.empty())
                for (const fs::path& path : {row.a, row.b}) places_.emplace(path, 0);
        for (auto& [path, place] : places_) {
            place = problems_.size();
            problems_.emplace_back();
        }
    }

    void readAll(const std::function<void(double)>& progress, const std::stop_token& stop) {
        Places::const_iterator next = places_.cbegin();
        while (next != places_.cend()) {
            if (stop.stop_requested()) throw Error(ErrorKind::Stopped, "Comparing the pairs was stopped.");
            next = readBlock(next);
            if (progress)
                progress(double(problems_.size() - std::size_t(std::distance(next, places_.cend()))) /
                         double(problems_.size()));
        }
    }

    std::size_t placeOf(const fs::path& path) const { return places_.at(path); }
    const std::string& problemOf(std::size_t place) const { return problems_[place]; }
    const Embeddings& embeddings() const { return embeddings_; }

private:
    using Places = std::map<fs::path, std::size_t>;

    /// A picture that cannot be read leaves a row that nobody looks at.
    Places::const_iterator readBlock(Places::const_iterator next) {
        PictureBank bank(matcher_.card().preparation);
        std::vector<std::uint32_t> all;
        for (; next != places_.end() && bank.size() < kBlock; ++next) {
            all.push_back(static_cast<std::uint32_t>(bank.size()));
            bank.add(prepareImage(read(next->first, problems_[next->second]), bank.preparation()));
        }
        const Embeddings some = matcher_.model().embed(bank, all);
        append(embeddings_, some);
        return next;
    }

    static Image read(const fs::path& path, std::string& problem) {
        try {
            return readPicture({utf8(path), {}, {}});
        } catch (const Error& error) {
            problem = error.what();
            return Image::filled(8, 8, 1, 255);
        }
    }

    const Matcher& matcher_;
    Places places_;
    std::vector<std::string> problems_;
    Embeddings embeddings_;
};

std::vector<std::vector<std::string>> rowsOf(const fs::path& file) {
    const std::string text = readFile(file, kLargestTable);
    try {
        return csvRows(text);
    } catch (const Error& error) {
        throw Error(error.kind(), utf8(file) + " cannot be read as a table: " + error.what());
    }
}

PairList::Row rowWithoutPair(std::vector<std::string> cells, std::size_t number) {
    cells.resize(std::max<std::size_t>(cells.size(), 2));
    return {std::move(cells), {}, {}, "Row " + std::to_string(number) + " does not name two pictures."};
}

/// What the model says of all pairs that there are, in the order of the rows that name them.
std::vector<double> logitsOf(const Matcher& matcher, const PairList& list, const EmbeddedPictures& pictures) {
    std::vector<Model::RowPair> pairs;
    for (const PairList::Row& row : list.rows)
        if (row.problem.empty())
            pairs.push_back({static_cast<std::uint32_t>(pictures.placeOf(row.a)),
                             static_cast<std::uint32_t>(pictures.placeOf(row.b))});
    if (pairs.empty()) return {};
    return matcher.model().logits(pictures.embeddings(), pairs);
}

}  // namespace

PairList readPairList(const fs::path& file) {
    PairList list;
    const fs::path folder = file.parent_path();
    std::size_t number = 0;
    for (auto& cells : rowsOf(file)) {
        ++number;
        if (cells.size() < 2 || cells[0].empty() || cells[1].empty()) {
            list.rows.push_back(rowWithoutPair(std::move(cells), number));
            continue;
        }
        const fs::path a = folder / pathFromUtf8(cells[0]), b = folder / pathFromUtf8(cells[1]);
        std::error_code ignored;
        if (number == 1 && !namesPicture(cells[0]) && !namesPicture(cells[1]) && !fs::exists(a, ignored) &&
            !fs::exists(b, ignored))
            list.heading = std::move(cells);
        else
            list.rows.push_back({std::move(cells), a, b, {}});
    }
    if (list.rows.empty())
        throw Error(ErrorKind::TooSmall, "There is no pair in " + utf8(file) +
                                             ": give two paths in each row, with a comma between.");
    return list;
}

PairList pairFolders(const fs::path& a, const fs::path& b) {
    const std::vector<fs::path> ones = picturesIn(a), others = picturesIn(b);
    if (ones.size() > kMostPairs / others.size())
        throw Error(ErrorKind::Invalid,
                    "The " + std::to_string(ones.size()) + " and " + std::to_string(others.size()) +
                        " pictures of these folders are more pairs than the " + std::to_string(kMostPairs) +
                        " that are compared at a time: give fewer, or search in one of them.");
    PairList list{{"a", "b"}, {}};
    for (const fs::path& one : ones)
        for (const fs::path& other : others) list.rows.push_back({{utf8(one), utf8(other)}, one, other, {}});
    return list;
}

std::vector<PairVerdict> judgePairs(const Matcher& matcher, const PairList& list,
                                    const std::function<void(double)>& progress, std::stop_token stop) {
    EmbeddedPictures pictures(matcher, list);
    pictures.readAll(progress, stop);
    const std::vector<double> logits = logitsOf(matcher, list, pictures);
    auto logit = logits.begin();
    std::vector<PairVerdict> verdicts;
    for (const PairList::Row& row : list.rows) {
        if (!row.problem.empty()) {
            verdicts.push_back({std::nullopt, row.problem});
            continue;
        }
        const std::string &a = pictures.problemOf(pictures.placeOf(row.a)),
                          &b = pictures.problemOf(pictures.placeOf(row.b));
        if (a.empty() && b.empty())
            verdicts.push_back({matcher.judge(*logit), {}});
        else
            verdicts.push_back({std::nullopt, a.empty() ? b : a});
        ++logit;
    }
    return verdicts;
}

std::string toCsv(const PairList& list, const std::vector<PairVerdict>& verdicts) {
    std::string text;
    std::size_t columns = list.heading.size();
    for (const PairList::Row& row : list.rows) columns = std::max(columns, row.cells.size());
    const auto add = [&](std::vector<std::string> cells, const std::vector<std::string>& more) {
        cells.resize(columns);  // what is added stands in columns of its own, beside short rows as well
        cells.insert(cells.end(), more.begin(), more.end());
        text += csvLine(cells);
    };
    if (!list.heading.empty()) add(list.heading, {"score", "probability", "verdict", "problem"});
    for (std::size_t i = 0; i < list.rows.size(); ++i) {
        const auto& [match, problem] = verdicts[i];
        if (match)
            add(list.rows[i].cells, {csvNumber(match->logit), csvNumber(match->probability),
                                     match->same ? "same" : "different", ""});
        else
            add(list.rows[i].cells, {"", "", "", problem});
    }
    return text;
}

}  // namespace twinsight
